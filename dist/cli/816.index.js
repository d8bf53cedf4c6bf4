export const id = 816;
export const ids = [816];
export const modules = {

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   bi: () => (/* binding */ sizeProblem)
/* harmony export */ });
/* unused harmony exports maxCols, maxRows, maxCells */
/** Terminals beyond these are refused before memory is spent on them. */
const maxCols = 1000;
const maxRows = 1000;
const maxCells = 200_000;
/** Says why a terminal of this size cannot be taken, or null where it can. */
function sizeProblem(cols, rows) {
    if (!Number.isInteger(cols) || !Number.isInteger(rows))
        return 'columns and rows must be whole numbers';
    const [width, height] = [cols, rows];
    if (width < 1 || height < 1)
        return `${width}x${height} is not a terminal size`;
    if (width > maxCols || height > maxRows || width * height > maxCells)
        return `${width}x${height} is larger than ${maxCols} columns, ${maxRows} rows or ${maxCells} cells`;
    return null;
}
/** Reads the data of a resize event (`COLSxROWS`), or says what is wrong with it. */
function parseSize(data) {
    const match = /^(\d{1,9})x(\d{1,9})$/.exec(data);
    if (!match)
        return `${JSON.stringify(data.slice(0, 40))} is not a size such as 120x40`;
    const [cols, rows] = [Number(match[1]), Number(match[2])];
    return sizeProblem(cols, rows) ?? { cols, rows };
}


/***/ }),

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openRecording)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/cast/parse-size.js
var parse_size = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/cast/header.js


/**
 * Reads the header object of an asciicast: the first line of version 2 or 3, or everything but the
 * events of version 1 (https://docs.asciinema.org/manual/asciicast/v3/). Optional fields of the
 * wrong type are left out. Throws a usage error (`not-a-cast`, `bad-size`) where nothing can be played.
 */
function parseHeader(value) {
    if (!isObject(value))
        throw notACast('it does not begin with a JSON object');
    const { version } = value;
    if (version !== 1 && version !== 2 && version !== 3)
        throw notACast(`its version is ${JSON.stringify(version) ?? 'missing'}, not 1, 2 or 3`);
    const term = version === 3 && isObject(value.term) ? value.term : {};
    const [cols, rows] = version === 3 ? [term.cols, term.rows] : [value.width, value.height];
    const problem = (0,parse_size/* sizeProblem */.bi)(cols, rows);
    if (problem)
        throw (0,errors/* usageError */.Wp)('bad-size', `The recording's terminal size cannot be used: ${problem}.`);
    return {
        version,
        cols: cols,
        rows: rows,
        ...optional('timestamp', seconds(value.timestamp)),
        ...optional('idleTimeLimit', seconds(value.idle_time_limit)),
        ...optional('command', header_text(value.command)),
        ...optional('title', header_text(value.title)),
        ...optional('env', environment(value.env)),
        ...optional('theme', parseTheme(version === 3 ? term.theme : value.theme)),
    };
}
function notACast(reason) {
    return (0,errors/* usageError */.Wp)('not-a-cast', `This is not an asciicast: ${reason}.`, 'Give a recording in asciicast format, version 1, 2 or 3.');
}
/** A theme is complete or absent: players reject a cast whose theme lacks a colour. */
function parseTheme(value) {
    if (!isObject(value) || typeof value.palette !== 'string')
        return undefined;
    const palette = value.palette.split(':');
    const colours = [value.fg, value.bg, ...palette];
    if (palette.length !== 8 && palette.length !== 16)
        return undefined;
    if (!colours.every((colour) => typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour)))
        return undefined;
    return { fg: value.fg, bg: value.bg, palette };
}
function environment(value) {
    if (!isObject(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const header_text = (value) => (typeof value === 'string' ? value : undefined);
const seconds = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
const optional = (key, value) => (value === undefined ? {} : { [key]: value });

;// CONCATENATED MODULE: ./lib/cast/parse-event.js

/** Times beyond this (three years) are damage, not a recording. */
const maxSeconds = 1e8;
/**
 * Makes an event of one decoded JSON value, or says what is wrong with it. `previous` is the time of
 * the event before; `relative` says whether the value's time counts from there (versions 1 and 3) or
 * from the start (version 2, where a clock that stepped back is held at `previous`).
 */
function eventOf(value, previous, relative) {
    if (!Array.isArray(value) || value.length < 3)
        return 'not an event [time, code, data]';
    const [stamp, code, raw] = value;
    if (typeof stamp !== 'number' || !Number.isFinite(stamp))
        return 'the time is not a number';
    if (typeof code !== 'string')
        return 'the event code is not a string';
    // Some writers give an exit status as a number.
    const data = typeof raw === 'number' ? String(raw) : raw;
    if (typeof data !== 'string')
        return 'the event data is not a string';
    const time = relative ? previous + Math.max(0, stamp) : Math.max(previous, stamp);
    if (time > maxSeconds)
        return `the time ${stamp} is beyond what a recording can be`;
    if (code === 'r') {
        const size = (0,parse_size/* parseSize */.DB)(data);
        if (typeof size === 'string')
            return `resize: ${size}`;
    }
    return { time, code, data };
}
/** Decodes one line of a version 2 or 3 cast; blank lines and `#` comments give null. */
function parseEventLine(line, previous, relative) {
    const first = line.charCodeAt(0);
    if (first !== 0x5b && (first === 0x23 || line.trim() === ''))
        return null;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return 'not valid JSON';
    }
    return eventOf(value, previous, relative);
}

;// CONCATENATED MODULE: ./lib/cast/read-lines.js
/** A line longer than this many characters is damage: it would not fit in memory for long. */
const maxLineLength = 32 * 1024 * 1024;
/** Text of a byte stream, chunk by chunk; characters split between chunks come out whole. */
async function* decoded(bytes) {
    const decoder = new TextDecoder('utf-8');
    for await (const chunk of bytes)
        yield decoder.decode(chunk, { stream: true });
    const rest = decoder.decode();
    if (rest)
        yield rest;
}
/**
 * Lines of a byte stream without their line ends, as many at a time as a chunk completes. The last
 * line comes out even without a line end. A line beyond `maxLineLength` is cut there and ends the stream.
 */
async function* lineBatches(bytes) {
    let rest = '';
    for await (const text of decoded(bytes)) {
        const last = text.lastIndexOf('\n');
        if (last < 0) {
            rest += text;
            if (rest.length > maxLineLength)
                break;
            continue;
        }
        const lines = (rest + text.slice(0, last)).split('\n');
        rest = text.slice(last + 1);
        yield lines;
    }
    if (rest)
        yield [rest.slice(0, maxLineLength)];
}

;// CONCATENATED MODULE: ./lib/cast/read-v1.js

/**
 * Cuts a version 1 asciicast, which is one JSON document, into events while it streams by:
 * `{"version": 1, "width": 80, "height": 24, …, "stdout": [[delay, text], …]}`.
 * `outside` collects everything but the elements of `stdout`: the header.
 */
class V1Scanner {
    outside = '';
    /** Why the scan cannot go on, once that is so. */
    problem = null;
    depth = 0;
    inString = false;
    escaped = false;
    inEvents = false;
    /** What earlier pieces held of the event that is being read. */
    element = null;
    events = [];
    time = 0;
    count = 0;
    /** Takes the next piece of the document and gives the events it completes. */
    push(text) {
        this.events = [];
        let from = 0;
        for (let at = 0; at < text.length && this.problem === null; at++) {
            const char = text[at];
            if (this.inString) {
                if (this.escaped)
                    this.escaped = false;
                else if (char === '\\')
                    this.escaped = true;
                else if (char === '"')
                    this.inString = false;
            }
            else if (char === '"')
                this.inString = true;
            else if (char === '{')
                this.depth++;
            else if (char === '}')
                this.depth--;
            else if (char === '[')
                from = this.opened(text, from, at);
            else if (char === ']')
                from = this.closed(text, from, at);
        }
        if (this.element !== null)
            this.element += text.slice(from);
        else if (!this.inEvents)
            this.outside += text.slice(from);
        return this.events;
    }
    /** True where the document was closed. */
    get complete() {
        return this.depth === 0 && this.outside.trimStart().startsWith('{');
    }
    /** The number of the event that was being read, from 1. */
    get eventNumber() {
        return this.count + 1;
    }
    /** At a `[`: gives the index from which text is still to be kept. */
    opened(text, from, at) {
        this.depth++;
        if (this.inEvents) {
            if (this.depth !== 3)
                return from;
            this.element = '';
            return at;
        }
        const before = (this.outside.slice(-100) + text.slice(from, at)).slice(-100);
        if (this.depth !== 2 || !/"stdout"\s*:\s*$/.test(before))
            return from;
        this.outside += text.slice(from, at + 1);
        this.inEvents = true;
        return at + 1;
    }
    /** At a `]`: gives the index from which text is still to be kept. */
    closed(text, from, at) {
        this.depth--;
        if (!this.inEvents || this.depth > 2)
            return from;
        if (this.depth < 2) {
            this.inEvents = false;
            return at;
        }
        this.take((this.element ?? '') + text.slice(from, at + 1));
        this.element = null;
        return at + 1;
    }
    take(json) {
        const event = eventOf(asEvent(json), this.time, true);
        if (typeof event === 'string') {
            this.problem = event;
            return;
        }
        this.time = event.time;
        this.count++;
        this.events.push(event);
    }
}
/** Version 1 knows output only: `[delay, text]` becomes `[delay, "o", text]`. */
function asEvent(json) {
    try {
        const value = JSON.parse(json);
        return Array.isArray(value) && value.length === 2 ? [value[0], 'o', value[1]] : value;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/cast/read.js




/** A header line longer than this is taken for something else. */
const maxHeaderLength = 1024 * 1024;
/**
 * Reads the header of an asciicast of version 1, 2 or 3 and gives a recording that streams its events
 * from the source on each pass, in memory that does not grow with the recording. Unreadable events end
 * a pass, and `damage()` then says where. Throws a usage error where the header cannot be used.
 */
async function openRecording(source) {
    const header = (await readLineHeader(source)) ?? (await readV1Header(source));
    let damage = null;
    const report = (found) => {
        damage = found;
    };
    return {
        header,
        events: () => {
            damage = null;
            return header.version === 1 ? readV1Events(source, report) : readLineEvents(source, header, report);
        },
        damage: () => damage,
    };
}
/** The header of a version 2 or 3 cast, or null where the first line is not one. */
async function readLineHeader(source) {
    const first = await firstLine(source);
    let value;
    try {
        value = JSON.parse(first);
    }
    catch {
        return null;
    }
    const isV1 = typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
    return isV1 ? null : parseHeader(value);
}
async function firstLine(source) {
    let text = '';
    for await (const chunk of decoded(source())) {
        text += chunk;
        if (text.includes('\n') || text.length > maxHeaderLength)
            break;
    }
    const end = text.indexOf('\n');
    return end < 0 ? text : text.slice(0, end);
}
async function readV1Header(source) {
    const scanner = new V1Scanner();
    for await (const text of decoded(source())) {
        scanner.push(text);
        if (!scanner.outside.trimStart().startsWith('{'))
            throw notACast('it does not begin with a JSON object');
        if (scanner.outside.length > maxHeaderLength)
            throw notACast('its header has no end');
        const header = tryParse(scanner.outside) ?? tryParse(`${scanner.outside}]}`);
        // Fields may follow the events, so a header without a size is not yet the header.
        if (header && 'width' in header && 'height' in header)
            return parseHeader(header);
    }
    throw notACast('its header is not complete');
}
function tryParse(json) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'object' ? value : null;
    }
    catch {
        return null;
    }
}
async function* readLineEvents(source, header, report) {
    let time = 0;
    let line = 0;
    for await (const lines of lineBatches(source())) {
        const events = [];
        for (const text of lines) {
            line++;
            if (line === 1)
                continue;
            const event = text.length >= maxLineLength
                ? 'the line has no end'
                : parseEventLine(text, time, header.version === 3);
            if (event === null)
                continue;
            if (typeof event === 'string') {
                report({ line, reason: event });
                if (events.length > 0)
                    yield events;
                return;
            }
            time = event.time;
            events.push(event);
        }
        if (events.length > 0)
            yield events;
    }
}
async function* readV1Events(source, report) {
    const scanner = new V1Scanner();
    let line = 1;
    for await (const text of decoded(source())) {
        const events = scanner.push(text);
        if (events.length > 0)
            yield events;
        if (scanner.problem !== null)
            break;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            line++;
    }
    const reason = scanner.problem ?? (scanner.complete ? null : 'the document ends early');
    if (reason)
        report({ line, reason: `event ${scanner.eventNumber}: ${reason}` });
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ explainFile),
/* harmony export */   TP: () => (/* binding */ inputKind),
/* harmony export */   _8: () => (/* binding */ explainStream),
/* harmony export */   f4: () => (/* binding */ explainRecording)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _cast_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8994);
/* harmony import */ var _observer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3246);




/**
 * The kind of an input by its first kilobytes: an asciicast (a JSON header with a version), Nix' activity
 * log (JSON records, with or without `@nix `), or text, which is everything else, be it a plain log or raw
 * terminal bytes.
 */
function inputKind(head) {
    const start = head.replace(/^[\ufeff\s]+/, '');
    if (/^\{\s*"/.test(start) &&
        /"version"\s*:\s*[123]\b/.test(start) &&
        /"(?:width|cols|stdout)"\s*:/.test(start))
        return 'cast';
    return /^(?:@nix )?\{"action"\s*:\s*"/.test(start) ? 'activity' : 'text';
}
/** Understands a stored rebuild of any kind in a file. Throws what opening the file throws. */
async function explainFile(path, options) {
    const kind = inputKind(await headOf(path));
    if (kind === 'cast')
        return explainRecording(await (0,_cast_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openRecording */ .a)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)), options);
    return explainBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1024 * 1024 }), kind, options);
}
/**
 * Understands what can be read only once, such as standard input. A cast, which may need several passes, is
 * kept in memory; everything else streams.
 */
async function explainStream(input, options) {
    const iterator = input[Symbol.asyncIterator]();
    const begun = [];
    for (let bytes = 0; bytes < headBytes; bytes += begun.at(-1).length) {
        const next = await iterator.next();
        if (next.done)
            break;
        begun.push(next.value);
    }
    const rest = { [Symbol.asyncIterator]: () => iterator };
    const kind = inputKind(Buffer.concat(begun).toString('utf8', 0, headBytes));
    if (kind !== 'cast')
        return explainBytes(joined(begun, rest), kind, options);
    for await (const chunk of rest)
        begun.push(chunk);
    return explainRecording(await (0,_cast_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openRecording */ .a)(() => joined(begun, null)), options);
}
async function* joined(begun, rest) {
    yield* begun;
    if (rest)
        yield* rest;
}
const headBytes = 8192;
async function headOf(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
async function explainBytes(bytes, kind, options) {
    const observer = new _observer_js__WEBPACK_IMPORTED_MODULE_3__/* .RebuildObserver */ .O({ checkout: options.checkout });
    const decoder = new TextDecoder();
    for await (const chunk of bytes)
        if (kind === 'activity')
            observer.pushJson(chunk, 0);
        else
            observer.pushText(decoder.decode(chunk, { stream: true }), 0);
    observer.pushText(decoder.decode(), 0);
    return observer.end({ exitCode: options.exitCode, seconds: 0 });
}
/** Understands a recording: its events carry the times, its `x` event the exit status. */
async function explainRecording(recording, options) {
    const observer = new _observer_js__WEBPACK_IMPORTED_MODULE_3__/* .RebuildObserver */ .O({ checkout: options.checkout });
    const exit = { exitCode: options.exitCode, seconds: 0 };
    for await (const events of recording.events()) {
        for (const { time, code, data } of events) {
            exit.seconds = time;
            if (code === 'o')
                observer.pushText(data, time);
            else if (code === 'x' && /^\d+$/.test(data.trim()))
                exit.exitCode ??= Number(data);
        }
    }
    return observer.end(exit);
}


/***/ }),

/***/ 2187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   a: () => (/* binding */ LogTails)
/* harmony export */ });
const mostLines = 25;
const mostLogs = 256;
/** The last lines of many logs, bounded in both directions; the oldest log goes first. */
class LogTails {
    #tails = new Map();
    add(log, line) {
        const tail = this.#tails.get(log);
        if (tail) {
            tail.push(line);
            if (tail.length > 2 * mostLines)
                tail.splice(0, mostLines);
            return;
        }
        if (this.#tails.size >= mostLogs)
            this.#tails.delete(this.#tails.keys().next().value);
        this.#tails.set(log, [line]);
    }
    of(log) {
        return (this.#tails.get(log) ?? []).slice(-mostLines);
    }
}
/** The name in a store path: `/nix/store/HASH-hello-1.0.drv` is `hello-1.0`, as Nix prefixes its log. */
function nameOf(storePath) {
    return storePath.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, '');
}


/***/ }),

/***/ 3246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ RebuildObserver)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/nix/activity-records.js

/** Activity numbers of Nix' logger (nix/src/libutil/include/nix/util/logging.hh); others are passed through. */
const activityTypes = {
    copyPath: 100,
    fileTransfer: 101,
    realise: 102,
    copyPaths: 103,
    builds: 104,
    build: 105,
    substitute: 108,
    buildWaiting: 111,
};
/** Result numbers of the same. */
const resultTypes = {
    buildLogLine: 101,
    setPhase: 104,
    progress: 105,
    setExpected: 106,
};
const field = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]);
const activity_records_text = schemas/* string */.YjP().optional();
const number = schemas/* number */.aig().nullish();
const recordSchema = schemas/* discriminatedUnion */.gMt('action', [
    schemas/* object */.Ikc({
        action: schemas/* literal */.euz('start'),
        type: schemas/* number */.aig(),
        text: schemas/* string */.YjP(),
        fields: schemas/* array */.YOg(field).default([]),
    }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('stop') }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('result'), type: schemas/* number */.aig(), fields: schemas/* array */.YOg(field).default([]) }),
    schemas/* object */.Ikc({
        action: schemas/* literal */.euz('msg'),
        level: schemas/* number */.aig(),
        msg: schemas/* string */.YjP(),
        raw_msg: activity_records_text,
        file: activity_records_text.nullable(),
        line: number,
        column: number,
    }),
]);
/** Reads one record; null when `json` is none that is understood. */
function activityRecord(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return null;
    }
    if (!isRecord(value))
        return null;
    return Object.assign(value, { id: idIn(json, '"id":'), parent: idIn(json, '"parent":') });
}
// The hot path: one check by hand a record; zod decides the rest, whose shapes are rare.
function isRecord(value) {
    const record = value;
    if (record === null || typeof record !== 'object')
        return false;
    if (record.action === 'stop')
        return true;
    if (record.action === 'result' && typeof record.type === 'number' && Array.isArray(record.fields))
        return true;
    const parsed = recordSchema.safeParse(value);
    if (parsed.success)
        Object.assign(record, parsed.data);
    return parsed.success;
}
// A quote inside a JSON string is escaped, so the key cannot be found within one.
function idIn(json, key) {
    const at = json.indexOf(key);
    if (at === -1)
        return '';
    let end = at + key.length;
    while (json.charCodeAt(end) === 0x20)
        end += 1;
    const start = end;
    for (let code = json.charCodeAt(end); code >= 0x30 && code <= 0x39; code = json.charCodeAt(end))
        end += 1;
    return json.slice(start, end);
}
/**
 * Cuts a stream of activity records, in any chunking, into records; lines may carry Nix' `@nix ` prefix.
 * Where writers were cut off or interleaved, what is whole is kept; the rest is given to `unread`.
 */
class ActivityRecords {
    #decoder = new TextDecoder();
    #rest = '';
    #record;
    #unread;
    constructor(record, unread) {
        this.#record = record;
        this.#unread = unread;
    }
    push(bytes) {
        const data = this.#rest + this.#decoder.decode(bytes, { stream: true });
        let start = 0;
        for (let end = data.indexOf('\n'); end !== -1; end = data.indexOf('\n', start)) {
            this.line(data.slice(start, end));
            start = end + 1;
        }
        this.#rest = data.slice(start);
        if (this.#rest.length > longestRecord) {
            this.#unread(this.#rest.slice(0, 200));
            this.#rest = '';
        }
    }
    end() {
        const rest = this.#rest + this.#decoder.decode();
        this.#rest = '';
        if (rest !== '')
            this.line(rest);
    }
    line(line) {
        const json = line.startsWith('@nix ') ? line.slice(5) : line;
        const record = activityRecord(json);
        if (record)
            this.#record(record);
        else if (json.trim() !== '')
            this.#salvage(json);
    }
    #salvage(line) {
        const pieces = line.split(/(?:@nix )?(?=\{"action":")/);
        for (const piece of pieces) {
            const record = pieces.length > 1 ? activityRecord(piece) : null;
            if (record)
                this.#record(record);
            else if (piece.trim() !== '')
                this.#unread(piece.slice(0, 200));
        }
    }
}
const longestRecord = 16 * 1024 * 1024;

;// CONCATENATED MODULE: ./lib/nix/lines.js
/** A line longer than this is cut into pieces: nothing Nix says is, and memory stays bounded. */
const longestLine = 64 * 1024;
/**
 * Cuts terminal output, in any chunking, into the lines a reader would have seen one after the other.
 * A carriage return and every cursor or erase sequence also end a line, because progress bars are drawn
 * over and Nix prints its errors onto the bar's row. Colours and other sequences are dropped, and so are
 * empty lines: a bar that erases itself leaves some that were never there.
 */
class TerminalLines {
    #rest = '';
    #emit;
    constructor(emit) {
        this.#emit = emit;
    }
    push(text) {
        const data = this.#rest === '' ? text : this.#rest + text;
        let start = 0;
        for (let end = data.indexOf('\n'); end !== -1; end = data.indexOf('\n', start)) {
            this.#row(data.slice(start, end));
            start = end + 1;
        }
        // A bar may be redrawn for minutes without a newline: give out what a later redraw replaced.
        const redrawn = data.lastIndexOf('\r');
        if (redrawn > start) {
            this.#row(data.slice(start, redrawn));
            start = redrawn;
        }
        for (; data.length - start > longestLine; start += longestLine)
            this.#row(data.slice(start, start + longestLine));
        this.#rest = start === 0 ? data : data.slice(start);
    }
    /** The last line may have no newline. */
    end() {
        const rest = this.#rest;
        this.#rest = '';
        if (rest !== '')
            this.#row(rest);
    }
    #row(row) {
        if (row.indexOf('\x1b') === -1 && row.indexOf('\r') === -1) {
            if (row !== '')
                this.#emit(row);
            return;
        }
        for (const piece of plainText(row).split('\n'))
            if (piece !== '')
                this.#emit(piece);
    }
}
// Cursor movement and erasing, by their final bytes (ECMA-48).
const breaks = /\r|\x1b\[[0-?]*[ -/]*[A-HJKSTf]/g;
// CSI with any other final byte, OSC and the other string sequences up to BEL or ST, two-byte escapes.
const others = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]+[0-~]|[0-Z\\^-~])|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** Text without escape sequences; cursor movement, erasing and carriage returns become newlines. */
function plainText(text) {
    return text.replace(breaks, '\n').replace(others, '');
}

// EXTERNAL MODULE: ./lib/nix/log-tails.js
var log_tails = __webpack_require__(2187);
;// CONCATENATED MODULE: ./lib/nix/activity-log.js



const mostRunning = 20_000;
const mostSlowest = 10;
/** Sums up Nix' activity log in one pass; memory depends on what runs at a time, not on the log's length. */
class ActivityLog {
    #records;
    #listener;
    #running = new Map();
    #tails = new log_tails/* LogTails */.a();
    #seconds = 0;
    #finished = { built: 0, failed: 0, fetched: 0, downloadBytes: 0, expectedBuilds: 0, expectedFetches: 0 };
    #buildsStopped = 0;
    #slowest = [];
    #substituters = new Map();
    records = 0;
    unread = { count: 0, samples: [] };
    constructor(listener) {
        this.#listener = listener;
        this.#records = new ActivityRecords((record) => this.#record(record), (piece) => this.#unreadable(piece));
    }
    push(bytes, seconds) {
        this.#seconds = seconds;
        this.#records.push(bytes);
    }
    /** One record that came by itself, such as an `@nix ` line on the terminal. */
    line(line, seconds) {
        this.#seconds = seconds;
        this.#records.line(line);
    }
    end() {
        this.#records.end();
    }
    /** Counts so far; `to…` include what is done. */
    counts() {
        let { failed, fetched, downloadBytes, expectedBuilds, expectedFetches } = this.#finished;
        for (const { type, text, progress } of this.#running.values()) {
            const [done = 0, expected = 0, , broken = 0] = progress;
            if (type === activityTypes.builds) {
                failed += broken;
                expectedBuilds += expected;
            }
            else if (type === activityTypes.copyPaths && text === '') {
                fetched += done;
                expectedFetches += expected;
            }
            else if (type === activityTypes.fileTransfer)
                downloadBytes += done;
        }
        const built = Math.max(0, this.#buildsStopped - failed);
        return { built, toBuild: expectedBuilds, failed, fetched, toFetch: expectedFetches, downloadBytes };
    }
    /** What runs now, the newest build first: its derivation; else a fetched path. */
    current() {
        let path = null;
        for (const { type, fields } of [...this.#running.values()].reverse()) {
            if (type === activityTypes.build)
                return String(fields[0] ?? '') || null;
            if (type === activityTypes.substitute)
                path ??= String(fields[0] ?? '') || null;
        }
        return path;
    }
    get slowest() {
        return this.#slowest;
    }
    get substituters() {
        return Object.fromEntries(this.#substituters);
    }
    /** The last log lines of a derivation that was seen building. */
    tailOf(derivation) {
        return this.#tails.of(derivation);
    }
    #record(record) {
        this.records += 1;
        if (record.action === 'start')
            this.#start(record, record.id, record.parent);
        else if (record.action === 'stop')
            this.#stop(record.id);
        else if (record.action === 'result')
            this.#result(record.id, record.type, record.fields);
        else
            this.#listener.message({
                level: record.level,
                text: record.msg,
                file: record.file ?? null,
                line: record.line ?? null,
                column: record.column ?? null,
            }, this.#seconds);
    }
    #start(record, id, parent) {
        const { type, text, fields } = record;
        // Nix that was killed never stops its activities; the oldest are given up.
        if (this.#running.size >= mostRunning)
            this.#running.delete(this.#running.keys().next().value);
        this.#running.set(id, { type, text, fields, parent, start: this.#seconds, progress: [] });
        const now = this.#seconds;
        if (type === activityTypes.build)
            this.#listener.building(String(fields[0] ?? ''), now);
        else if (type === activityTypes.substitute)
            this.#listener.fetching(now);
        else if (type === activityTypes.copyPaths && text !== '')
            this.#listener.copying(now);
        else if (type === 0 && text.startsWith('evaluating '))
            this.#listener.evaluating(now);
        else if (type === activityTypes.buildWaiting)
            this.#listener.message({ level: 1, text, file: null, line: null, column: null }, now);
    }
    #stop(id) {
        const activity = this.#running.get(id);
        if (!activity)
            return;
        this.#running.delete(id);
        const { type, text, fields, start, progress } = activity;
        const [done = 0, expected = 0, , broken = 0] = progress;
        const total = this.#finished;
        if (type === activityTypes.build)
            this.#built(String(fields[0] ?? ''), this.#seconds - start);
        else if (type === activityTypes.builds) {
            total.failed += broken;
            total.expectedBuilds += expected;
        }
        else if (type === activityTypes.copyPaths && text === '') {
            total.fetched += done;
            total.expectedFetches += expected;
        }
        else if (type === activityTypes.fileTransfer) {
            total.downloadBytes += done;
            this.#credit(activity.parent, done);
        }
    }
    #built(derivation, seconds) {
        this.#buildsStopped += 1;
        const slowest = this.#slowest;
        const rounded = Math.max(0, Math.round(seconds * 1000) / 1000);
        if (slowest.length === mostSlowest && slowest[mostSlowest - 1].seconds >= rounded)
            return;
        const at = slowest.findIndex((other) => other.seconds < rounded);
        slowest.splice(at === -1 ? slowest.length : at, 0, { derivation, seconds: rounded });
        slowest.length = Math.min(slowest.length, mostSlowest);
    }
    #result(id, type, fields) {
        const activity = this.#running.get(id);
        if (!activity)
            return;
        if (type === resultTypes.progress)
            activity.progress = fields;
        else if (type === resultTypes.buildLogLine && activity.type === activityTypes.build)
            this.#tails.add(String(activity.fields[0] ?? ''), uncoloured(String(fields[0] ?? '')));
    }
    /** Bytes belong to the substituter whose path was being fetched, wherever up the tree it is. */
    #credit(parent, bytes) {
        for (let id = parent, depth = 0; depth < 8; depth += 1) {
            const activity = this.#running.get(id);
            if (!activity)
                return;
            if (activity.type === activityTypes.substitute) {
                const uri = String(activity.fields[1] ?? '');
                if (uri && (this.#substituters.has(uri) || this.#substituters.size < 64))
                    this.#substituters.set(uri, (this.#substituters.get(uri) ?? 0) + bytes);
                return;
            }
            id = activity.parent;
        }
    }
    #unreadable(piece) {
        this.unread.count += 1;
        if (this.unread.samples.length < 5)
            this.unread.samples.push(piece);
    }
}
function uncoloured(line) {
    return line.includes('\x1b') ? plainText(line).replaceAll('\n', '') : line;
}

;// CONCATENATED MODULE: ./lib/nix/catalogue/activation.js
/** What switch-to-configuration (Perl and Rust) and the bootloader installers say; wordings from nixpkgs. */
const activationEntries = [
    {
        family: 'pre-switch',
        about: 'A check before the switch refused it; nothing was changed.',
        hint: 'Fix what the check names; where it asks for a reboot, use `boot` and restart. `NIXOS_NO_CHECK=1` skips the checks.',
        rules: [
            { on: 'line', test: /^Pre-switch check '.*' failed/ },
            { on: 'line', test: /^Pre-switch checks failed/, role: 'consequence' },
            {
                on: 'line',
                test: /^won't take effect until you reboot the system/,
                hint: 'The running init cannot take over the new system: use `boot` and restart.',
            },
            { on: 'line', test: /^(?:This is not a NixOS installation|error: This is not a NixOS installation)/ },
        ],
    },
    {
        family: 'bootloader',
        about: 'The bootloader could not be installed.',
        hint: 'The lines before tell why: check that /boot is mounted and `boot.loader.*` fits this machine.',
        rules: [{ on: 'line', test: /^Failed to install bootloader/ }],
    },
    {
        family: 'activation-script',
        about: 'The activation script failed.',
        hint: 'The snippet that failed is named above; `system.activationScripts` holds them.',
        rules: [
            { on: 'line', test: /^Failed to run activate script/ },
            { on: 'line', test: /^Activation script snippet '.*' failed/ },
        ],
    },
    {
        family: 'units',
        about: 'The system was activated, but units failed.',
        hint: '`systemctl status UNIT` and `journalctl -u UNIT -b` tell why; the new configuration is active all the same.',
        rules: [
            { on: 'line', test: /^warning: the following (?:user )?units failed: / },
            { on: 'line', test: /^warning: user activation for \S+ failed/ },
            {
                on: 'line',
                test: /^(?:Failed to (?:start|restart|reload|stop) \S+\.(?:service|socket|target|mount|timer|path|device|swap|slice|scope)\b|Job for \S+ failed)/,
                role: 'clue',
                confidence: 0.85,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/builds.js
/** What goes wrong while derivations are built; wordings from nix/src/libstore/build of 2.3 to 2.35 and Lix. */
const buildEntries = [
    {
        family: 'hash-mismatch',
        about: 'A download or other fixed output has another hash than the expression says.',
        hint: 'If the new content is what you want, put the hash after `got:` into the expression; else find out why the source changed.',
        rules: [
            {
                on: 'error',
                test: /hash mismatch in (?:fixed-output derivation|file downloaded from)|^hash mismatch importing path/,
            },
            {
                on: 'error',
                test: /^(?:content|ca) hash mismatch|fixed-output derivation produced path '.*' with \w+ hash/,
            },
            {
                on: 'error',
                test: /^(?:fixed-output derivation|output) .* (?:instead of the expected hash|has wrong hash)/,
            },
        ],
    },
    {
        family: 'timeout-log-size',
        about: 'A build took too long, was silent for too long, or wrote too much.',
        hint: 'Raise `timeout`, `max-silent-time` or `max-log-size` (or `--option`), or find out why the build hangs.',
        rules: [
            { on: 'error', test: /timed out after \d+ seconds/ },
            { on: 'error', test: /killed after writing more than \d+ bytes of log output/ },
        ],
    },
    {
        family: 'sandbox',
        about: 'The build sandbox cannot be set up on this machine.',
        hint: 'Inside a container allow user namespaces (or run it privileged), or set `sandbox = false`.',
        rules: [
            { on: 'error', test: /does not support the kernel namespaces/ },
            {
                on: 'error',
                test: /cloning builder process|cannot perform a sandboxed build|sandbox(?:ing|ed builds?) (?:is|are) not (?:available|supported)/,
            },
            {
                on: 'error',
                test: /(?:setting up (?:a|the) (?:private|build|sandbox)|unable to load seccomp|cannot set up sandbox)/i,
            },
            {
                on: 'error',
                test: /^(?:unsharing|mounting|bind mount|making .* shared|changing root).*(?:Operation not permitted|Invalid argument|Permission denied)/i,
            },
        ],
    },
    {
        family: 'boot-full',
        about: 'The boot partition is full.',
        hint: 'Delete old generations (`nix-collect-garbage --delete-older-than 14d`, then rebuild), limit `boot.loader.*.configurationLimit`, or enlarge /boot.',
        rules: [
            { on: 'error', test: /\/boot\b.*No space left on device|No space left on device.*\/boot\b/s },
            { on: 'line', contains: 'No space left on device', test: /\/boot\b|\/efi\b|\/EFI\b/ },
            { on: 'line', test: /^OSError: \[Errno 28\] No space left on device/ },
            {
                on: 'line',
                test: /^cannot (?:copy|write|rename|create).*No space left on device(?: at .*install-grub)?/,
            },
        ],
    },
    {
        family: 'disk-full',
        about: 'The disk is full.',
        hint: 'Free space in the store with `nix-collect-garbage -d`, or give it a larger disk; `df -h /nix/store` and `df -i` tell.',
        rules: [
            { on: 'error', test: /No space left on device|database or disk is full|Disk quota exceeded/ },
            { on: 'error', test: /lack of free disk space/ },
            {
                on: 'line',
                test: /^note: build failure may have been caused by lack of free disk space/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'killed-oom',
        about: 'A process was killed, most often for lack of memory.',
        hint: 'Give the machine more memory or swap, or lower `max-jobs` and `cores`; `dmesg` names the process that the kernel killed.',
        rules: [
            { on: 'error', test: /failed due to signal 9\b|due to signal 9 \(Killed\)/ },
            { on: 'error', test: /^(?:Nix daemon )?out of memory|^std::bad_alloc|Cannot allocate memory/ },
            {
                on: 'line',
                contains: 'Killed',
                test: /(?:^|\])\s*Killed$|^\S+: (?:line )?\d+: (?:\d+ )?Killed\b/,
                confidence: 0.8,
            },
            {
                on: 'line',
                test: /^(?:GC Warning: Out of Memory|terminate called after throwing an instance of 'std::bad_alloc')/,
                confidence: 0.8,
            },
        ],
    },
    {
        family: 'platform-features',
        about: 'No machine here can build for that platform or with those features.',
        hint: 'Build on a machine of that `system`, add a remote builder or `boot.binfmt.emulatedSystems`, or provide the feature (`system-features`, e.g. `kvm`).',
        rules: [
            { on: 'error', test: /is required to build '.*', but I am a|with features \{.*\} is required/s },
            {
                on: 'error',
                test: /Reason: (?:platform mismatch|missing system features|required system or feature not available|local builds are disabled)/i,
            },
            {
                on: 'error',
                test: /required system or feature not available|local builds are disabled|missing system features/i,
            },
            { on: 'error', test: /^unable to start any build/i },
        ],
    },
    {
        family: 'builder',
        about: 'A builder ran and failed.',
        hint: 'The last lines of its log tell why; `nix log DERIVATION` shows all of them.',
        rules: [
            { on: 'error', test: /^(?:a )?builder for '.*' failed (?:with|due to|to produce)/ },
            { on: 'error', test: /Reason: builder failed/ },
            { on: 'error', test: /^builder for '.*'|failed to produce output path/ },
            {
                on: 'error',
                test: /is not allowed to (?:refer to|have direct references)|cycle detected in (?:build|the references)|may not be deterministic/,
            },
            { on: 'line', test: /^builder for '\/.*\.drv' failed with exit code \d+/ },
        ],
    },
    {
        family: 'dependency',
        about: 'Something else failed first and this log does not show it.',
        hint: 'Run the command again, or `nix log` the derivation, to see which dependency failed and why.',
        rules: [
            {
                on: 'error',
                test: /^\d+ dependenc(?:y|ies) of derivation '.*' failed to build/,
                role: 'consequence',
            },
            { on: 'error', test: /Reason: \d+ dependenc(?:y|ies) failed/, role: 'consequence' },
            {
                on: 'error',
                test: /^(?:cannot build derivation|build of) '.*?'.*(?:couldn't be built|failed$|failed:)/s,
                role: 'consequence',
            },
            { on: 'error', test: /^build of .* failed$/s, role: 'consequence' },
            {
                on: 'error',
                test: /^some outputs of '.*' are not valid/,
                role: 'consequence',
            },
            { on: 'error', test: /^Build failed due to failed dependency/, role: 'consequence' },
            {
                on: 'line',
                test: /^cannot build derivation '.*': \d+ dependencies couldn't be built/,
                role: 'consequence',
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/expressions.js
/** Errors of the Nix language; wordings from nix/src/libexpr of 2.3 to 2.35 and Lix. */
const expressionEntries = [
    {
        family: 'syntax',
        about: 'A Nix file cannot be parsed.',
        hint: 'Look at and just before this place: a missing `;`, an unclosed bracket or quote. `nix-instantiate --parse FILE` checks one file.',
        rules: [
            { on: 'error', test: /^syntax error\b/ },
            // builtins.fromJSON and fromTOML
            {
                on: 'error',
                test: /^\[json\.exception\.parse_error|^while parsing (?:a TOML|JSON)|^error parsing (?:TOML|JSON)/,
            },
            {
                on: 'error',
                test: /^(?:dynamic attributes? (?:is |are )?not allowed|duplicate formal function argument)/,
            },
            { on: 'error', test: /^attribute '[^']+' (?:at \S+ )?already defined at / },
            { on: 'error', test: /^(?:path has a trailing slash|invalid (?:integer|float) ')/ },
            { on: 'error', test: /^(?:URL literals|path '.*' has a trailing slash|unterminated|unclosed)/ },
        ],
    },
    {
        family: 'undefined-variable',
        about: 'A name is used that nothing defines.',
        hint: 'Check the spelling, and that the name is an argument of the module (`{ config, lib, pkgs, ... }:`), a `let`, or comes from `inherit` or `with`.',
        rules: [{ on: 'error', test: /^undefined variable '/ }],
    },
    {
        family: 'infinite-recursion',
        about: 'A value depends on itself.',
        hint: 'Often `imports` or an option that depends on `config` or `pkgs` of the same module, or a `rec`/overlay that uses the final value. `--show-trace` shows the circle.',
        rules: [{ on: 'error', test: /^infinite recursion encountered/ }],
    },
    {
        family: 'stack',
        about: 'Evaluation nests too deeply.',
        hint: 'Look for a function that calls itself without an end; raise `max-call-depth` or `ulimit -s` only for an expression that is truly deep.',
        rules: [
            { on: 'error', test: /^stack overflow/ },
            { on: 'error', test: /max-call-depth exceeded|possible infinite recursion/ },
        ],
    },
    {
        family: 'missing-extra-arg',
        about: 'A function is called with an argument missing, or one it does not take.',
        hint: 'Compare the arguments at the call with those of the function. A module needs `specialArgs` or `_module.args` for arguments of its own, and `...` to ignore the others.',
        rules: [
            { on: 'error', test: /called without required argument '/ },
            { on: 'error', test: /called with unexpected argument '/ },
            { on: 'error', test: /^cannot evaluate a function that has an argument without a value/ },
        ],
    },
    {
        family: 'missing-attr',
        about: 'An attribute is selected that the set does not have.',
        hint: 'Check the spelling and which set it is taken from; a package may have been renamed or removed in this nixpkgs (`nix search`, `nix flake show`).',
        rules: [
            { on: 'error', test: /^(?:required )?attribute '.*?' (?:is )?missing/s },
            {
                on: 'error',
                test: /does not provide attribute /,
                hint: 'Check the host in `--flake REF#HOST`: `nix flake show` lists what the flake provides.',
            },
            {
                on: 'error',
                test: /^(?:attribute|list index) .* in selection path '.*' (?:not found|is out of range|missing)/,
            },
            { on: 'error', test: /in selection path '/ },
            { on: 'error', test: /^flake '.*' lacks attribute '/ },
        ],
    },
    {
        family: 'type-error',
        about: 'A value has another type than the expression needs.',
        hint: 'The message names the type that was found and the one that was expected; check the value at this place.',
        rules: [
            { on: 'error', test: /^(?:value is|expected) an? .*(?:while|but)(?: .*)?(?: was expected| found)/s },
            { on: 'error', test: /^(?:value is .* while .* was expected|expected .* but found )/s },
            {
                on: 'error',
                test: /^cannot (?:coerce|convert|compare|decode|(?:add|append|multiply|subtract|concatenate|negate|divide) an? ) ?/,
            },
            { on: 'error', test: /^attempt to call something which is not a function/ },
            { on: 'error', test: /^(?:division by zero|integer overflow|list index -?\d+ is out of bound)/ },
            { on: 'error', test: /^(?:invalid regular expression|regular expression )/ },
            {
                on: 'error',
                test: /^(?:the )?string '.*' (?:is not allowed to refer to a store path|doesn't represent an absolute path)/s,
            },
            { on: 'error', test: /^a string that refers to a store path cannot be appended to a path/ },
            {
                on: 'error',
                test: /^(?:'?builtins\.\w+'?|'\w+') (?:called on an empty list|expects|requires|called with)/,
            },
            {
                on: 'error',
                test: /^(?:invalid derivation name|store path '.*' (?:contains|has an invalid)|derivation names? |name '.*' (?:contains|must not))/,
            },
            {
                on: 'error',
                test: /^(?:argument|value|list element|second argument|first argument) .*(?:is not a|must be|was expected)/,
            },
            {
                on: 'error',
                test: /^(?:flake '.*' has an unsupported (?:attribute|type)|.* is (?:a|an) .* but an? .* (?:was|is) expected)/,
            },
        ],
    },
];
/** `assert`, `throw` and `abort`: the last to be asked, since their message can hold any words. */
const thrownEntry = {
    family: 'nix-assert-throw-abort',
    about: 'The configuration or a library gave up on purpose: `assert`, `throw` or `abort`.',
    hint: 'The message is from the author of the expression at this place and says what it wants.',
    rules: [
        { on: 'error', test: /^assertion .* failed/s },
        { on: 'error', test: /^assertion '/ },
        { on: 'error', test: /^[^\n]* is not equal to [^\n]*/, confidence: 0.7 },
        { on: 'error', test: /^evaluation aborted with the following error message:/ },
    ],
};

;// CONCATENATED MODULE: ./lib/nix/catalogue/modules.js
/** What NixOS' module system and nixpkgs' checks throw; wordings from nixpkgs lib/ and pkgs/stdenv. */
const moduleEntries = [
    {
        family: 'nixos-assertions',
        about: 'The configuration contradicts an assertion of a NixOS module.',
        hint: 'Each line names what to change in the configuration.',
        rules: [{ on: 'error', test: /^\s*Failed assertions:/ }],
    },
    {
        family: 'unknown-option',
        about: 'An option is set that no module declares.',
        hint: 'Check the spelling (search.nixos.org/options), and that the module that declares it is imported.',
        rules: [
            { on: 'error', test: /^The option [`'‘].*?['’] does not exist\./s },
            { on: 'error', test: /^The option [`'‘].*?['’] (?:does not exist|can no longer be used)/s },
            { on: 'error', test: /^Module [`'‘].*?['’] has an unsupported attribute [`'‘]/s },
        ],
    },
    {
        family: 'option-type',
        about: 'An option is set to a value of the wrong type.',
        hint: 'The message names the type that the option takes and where the value was set.',
        rules: [
            { on: 'error', test: /^A definition for option [`'‘].*?['’] is not of type /s },
            { on: 'error', test: /^The option [`'‘].*?['’] .*(?:is not of type|has an invalid value)/s },
        ],
    },
    {
        family: 'option-conflict',
        about: 'An option is set to values that exclude each other.',
        hint: 'Keep one of the definitions, or let one win with `lib.mkForce` or step back with `lib.mkDefault`.',
        rules: [
            { on: 'error', test: /^Cannot merge definitions of [`'‘]/ },
            {
                on: 'error',
                test: /^The (?:unique )?option [`'‘].*?['’] (?:has conflicting definition|is defined multiple times|is defined both)/s,
            },
            { on: 'error', test: /^The option [`'‘].*?['’] is read-only, but it's set multiple times/s },
            { on: 'error', test: /^The option [`'‘].*?['’] (?:in [`'‘].*?['’] )?is already declared in/s },
        ],
    },
    {
        family: 'option-not-set',
        about: 'An option is needed that nothing sets.',
        hint: 'Set the option in the configuration.',
        rules: [
            {
                on: 'error',
                test: /^The option [`'‘].*?['’] (?:is used but not defined|was accessed but has no value defined|has no value defined)/s,
            },
        ],
    },
    {
        family: 'unfree-broken-insecure',
        about: 'nixpkgs refuses a package: unfree, broken, insecure or not for this platform.',
        hint: 'Allow it on purpose (`nixpkgs.config.allowUnfreePredicate`, `permittedInsecurePackages`, `allowBroken`), or use another package.',
        rules: [{ on: 'error', test: /refusing to evaluate/i }],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/sources.js
/** Files, flakes, locks and evaluation modes; wordings from nix/src/libfetchers, libflake and libexpr. */
const sourceEntries = [
    {
        family: 'untracked-file',
        about: 'A flake uses a file that Git does not know.',
        hint: 'A flake in a Git repository sees only tracked files: `git add` the file (a commit is not needed).',
        rules: [
            { on: 'error', test: /is not tracked by Git/ },
            { on: 'error', test: /is forbidden because it is not under Git control/ },
            { on: 'error', test: /(?:hasn't been|is not) added to the Git (?:index|repository)/i },
        ],
    },
    {
        family: 'git-ownership',
        about: 'Git refuses a repository that another user owns.',
        hint: 'Run as the owner of the repository, or `git config --global --add safe.directory DIR` for the user who runs the rebuild.',
        rules: [
            { on: 'error', test: /is not owned by current user|dubious ownership/ },
            { on: 'line', test: /^fatal: (?:detected dubious ownership|unsafe repository) / },
            // Nix 2.8 runs `git diff`, and a Git that refuses the repository behaves as if there were none.
            {
                on: 'line',
                test: /^warning: Not a git repository\. Use --no-index to compare/,
                role: 'clue',
                confidence: 0.7,
            },
        ],
    },
    {
        family: 'lock-file',
        about: 'flake.lock does not fit flake.nix or what was fetched.',
        hint: 'Update it where it may be written (`nix flake lock`, or `nix flake update INPUT`) and commit flake.lock.',
        rules: [
            { on: 'error', test: /requires lock file changes but they're not allowed/ },
            {
                on: 'error',
                test: /^(?:cannot write modified lock file|lock file '.*' (?:contains|has)|lock file contains)/,
            },
            { on: 'error', test: /mismatch in field 'narHash'|NAR hash mismatch in input|^NAR hash mismatch/i },
            {
                on: 'error',
                test: /cannot update unlocked flake input|follows a non-existent input|^unlocked flake/,
            },
            {
                on: 'error',
                test: /^(?:parsing lock file|failed to parse lock file|cannot parse flake lock|unsupported lock file version)/i,
            },
        ],
    },
    {
        family: 'flake-not-found',
        about: 'The flake, one of its inputs, or its flake.nix cannot be found.',
        hint: 'Check the reference: the directory must hold a flake.nix, and a name without path or scheme is looked up in the registry.',
        rules: [
            {
                on: 'error',
                test: /could not find a flake\.nix file|doesn't contain a 'flake\.nix'|does not contain a '\/?flake\.nix'|(?:is|are) not (?:a|part of a) flake\b/,
            },
            { on: 'error', test: /^cannot find flake '|in the flake registries/ },
            { on: 'error', test: /(?:is not a valid|not a valid|invalid) (?:flake reference|URL)|is not a flake/ },
            {
                on: 'line',
                test: /^fatal: (?:[Cc]ouldn't find remote ref|repository '.*' not found|'.*' does not appear to be a git repository)/,
                role: 'clue',
            },
            { on: 'error', test: /^unable to find a flake before|could not find .*flake/ },
            { on: 'error', test: /^(?:path|source tree referenced by) '.*' does not contain a '.*flake\.nix'/ },
            {
                on: 'error',
                test: /^(?:cannot find Git revision|Cannot find Git (?:revision|ref))|couldn't find remote ref/i,
            },
        ],
    },
    {
        family: 'ifd-disabled',
        about: 'Evaluation needs a build, which is switched off.',
        hint: 'Avoid the import from a derivation, or set `allow-import-from-derivation = true`.',
        rules: [{ on: 'error', test: /allow-import-from-derivation'? is disabled/ }],
    },
    {
        family: 'pure-eval',
        about: 'A flake reaches for something outside its inputs.',
        hint: 'Make the file part of the flake or an input, replace `<…>`, `builtins.currentSystem` and `getEnv`, or evaluate with `--impure`.',
        rules: [
            {
                on: 'error',
                test: /(?:is forbidden|is not allowed|not allowed) in (?:pure|restricted)(?: eval(?:uation)?)? mode/,
            },
            { on: 'error', test: /in pure eval(?:uation)? mode/ },
            { on: 'error', test: /^access to .* is forbidden in (?:pure|restricted)/ },
        ],
    },
    {
        family: 'feature-off',
        about: 'An experimental feature of Nix is needed and switched off.',
        hint: 'Add `experimental-features = nix-command flakes` to nix.conf (on NixOS `nix.settings.experimental-features`) or to NIX_CONFIG.',
        rules: [{ on: 'error', test: /^experimental (?:Nix |Lix )?feature '.*' is (?:disabled|not enabled)/ }],
    },
    {
        family: 'missing-file',
        about: 'A file or directory that the configuration names does not exist.',
        hint: 'Check the path; it is relative to the file that names it. In a flake the file must also be tracked by Git.',
        rules: [
            {
                on: 'error',
                test: /^getting (?:status|attributes) of (?:path )?['"].*['"]: No such file or directory/,
            },
            {
                on: 'error',
                test: /^(?:opening file|reading (?:file|directory)|opening directory|reading symbolic link|cannot read|stat) '?.*'?: No such file or directory/,
            },
            { on: 'error', test: /^(?:path|file) '.*' (?:does not exist|was not found)/ },
            { on: 'error', test: /^file '.*' was not found in the Nix search path/ },
            { on: 'error', test: /^Path '.*' does not exist in Git repository/i },
            { on: 'error', test: /^(?:cannot find file|could not find file|.* does not exist$)/ },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/stores.js
/** Substituters, the daemon, locks and other machines; wordings from nix/src/libstore and OpenSSH. */
const storeEntries = [
    {
        family: 'signature',
        about: 'A store path has no signature that this machine trusts.',
        hint: "Add the cache's public key to `trusted-public-keys`, or sign the paths (`nix store sign`) before copying.",
        rules: [
            {
                on: 'error',
                test: /lacks a (?:signature by a trusted key|valid signature)|is not signed by any of the keys/,
            },
            {
                on: 'line',
                test: /^warning: (?:the )?(?:path|substitute|substituter|ignoring substitute).*(?:lacks a|signature|not signed)/,
                role: 'clue',
            },
            {
                on: 'line',
                contains: ' lacks a ',
                test: /'\/nix\/store\/[^']+' lacks a (?:signature by a trusted key|valid signature)/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'download',
        about: 'Something could not be downloaded.',
        hint: 'Check the URL and the network, then try again; for a binary cache `--option substitute false` builds instead.',
        rules: [
            {
                on: 'error',
                test: /^some substitutes for the outputs of derivation '.*' failed/,
                role: 'consequence',
                confidence: 0.7,
            },
            {
                on: 'error',
                test: /there is no substituter that can build it|^don't know how to build these paths/,
                role: 'consequence',
                confidence: 0.6,
                hint: 'No substituter has the path and nothing here can build it: check `substituters` and that the path still exists there.',
            },
            { on: 'error', test: /unable to download '/ },
            { on: 'error', test: /HTTP error \d{3}|(?:Could not|Couldn't|could not) resolve host|curl error/ },
            { on: 'error', test: /^(?:cannot download|failed to download|download of '|while fetching the input)/ },
            {
                on: 'error',
                test: /^file '.*' does not exist in binary cache|does not appear to be a binary cache|binary cache .* (?:is for Nix stores|has no)/,
            },
            {
                on: 'line',
                test: /^warning: (?:error: )?(?:unable to download|.*: unable to download) '/,
                role: 'clue',
            },
            { on: 'line', test: /^warning: .*; (?:retrying|disabling binary cache|will retry)/, role: 'clue' },
            { on: 'line', test: /^warning: (?:error: )?file '.*' does not exist in binary cache/, role: 'clue' },
            { on: 'line', test: /^fatal: unable to access '.*': /, role: 'clue' },
        ],
    },
    {
        family: 'daemon',
        about: 'The Nix daemon cannot be reached or went away.',
        hint: '`systemctl status nix-daemon` and `nix store ping` tell; the socket is /nix/var/nix/daemon-socket/socket.',
        rules: [
            { on: 'error', test: /cannot connect to (?:socket|daemon)|daemon disconnected unexpectedly/i },
            { on: 'error', test: /(?:opening a connection to|cannot open connection to) remote store 'daemon'/ },
            {
                on: 'error',
                test: /^(?:unexpected end-of-file|reading from the daemon|writing to file: Broken pipe|cannot connect to '\/)/,
            },
            { on: 'error', test: /^(?:Nix|Lix) daemon (?!out of memory)/ },
        ],
    },
    {
        family: 'locks',
        about: 'Another process holds a lock.',
        hint: 'Wait for the other Nix or rebuild to finish, or find it: `fuser -v FILE` on the lock that is named.',
        rules: [
            { on: 'error', test: /^SQLite database '.*' is busy|database is locked/ },
            { on: 'error', test: /^(?:acquiring|waiting for|could not (?:acquire|set)).*lock/i },
            {
                on: 'line',
                test: /^Could not acquire lock/,
            },
            {
                on: 'line',
                test: /^waiting for (?:lock on |the big Nix store lock|exclusive access to the Nix store)/,
                role: 'clue',
                confidence: 0.85,
            },
            { on: 'line', test: /^(?:warning: )?(?:error: )?SQLite database '.*' is busy/, role: 'clue' },
        ],
    },
    {
        family: 'ssh',
        about: 'Another machine cannot be reached over SSH.',
        hint: 'Try `ssh -o BatchMode=yes HOST true` as the same user; the host key must be known and the key must need no passphrase.',
        rules: [
            {
                on: 'error',
                test: /failed to start SSH connection to|^cannot connect to '[^/]|SSH connection to '.*' failed|^cannot open connection to remote store 'ssh/,
            },
            { on: 'error', test: /Host key verification failed|Permission denied \(publickey/ },
            { on: 'line', test: /^ssh: (?:connect to host|Could not resolve hostname) /, role: 'clue' },
            { on: 'line', test: /^Host key verification failed/, role: 'clue' },
            {
                on: 'line',
                test: /^(?:\S+@\S+: |Received disconnect .*)?Permission denied \([a-z,-]*(?:publickey|password|keyboard)[a-z,-]*\)/,
                role: 'clue',
            },
            {
                on: 'line',
                test: /^(?:kex_exchange_identification: |ssh_exchange_identification: |Connection (?:closed|reset|timed out).* port \d+|client_loop: send disconnect)/,
                role: 'clue',
            },
            { on: 'line', test: /^@ +WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED/, role: 'clue' },
            {
                on: 'line',
                test: /^(?:Bad owner or permissions on |Received disconnect from |cannot build on 'ssh)/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'privilege',
        about: 'The user may not do that.',
        hint: 'Run as root or with `--sudo`; unattended, sudo must not ask for a password (NOPASSWD) and the user must be in `trusted-users`.',
        rules: [
            {
                on: 'error',
                test: /must be run as the root user|you (?:need to|must) be root|are not privileged|you don't have sufficient rights/,
            },
            {
                on: 'error',
                test: /^(?:opening|creating|changing|writing|making|getting|renaming|unlinking|cannot unlink|removing|deleting|setting|open|locking|could not|cannot open).*: Permission denied|^Permission denied/i,
            },
            { on: 'error', test: /^(?:.*)(?:\/nix\/(?:var|store)\S*'?: Permission denied)/ },
            { on: 'line', contains: 'must be run as the root user', test: /^\S/ },
            { on: 'line', test: /^error: you must be root/ },
            {
                on: 'line',
                test: /^sudo: (?:a (?:password|terminal) is required|.*no tty present|\d+ incorrect password|PERM_|unable to (?:initialize|change|allocate))/,
            },
            { on: 'line', contains: ' is not in the sudoers file', test: /^\S/ },
            { on: 'line', test: /^doas: (?:Operation not permitted|a tty is required|Authorization required)/ },
            {
                on: 'line',
                test: /^(?:Sorry, user .* is not allowed to execute|su: Authentication failure|Failed to start transient service unit: (?:Interactive authentication required|Access denied))/,
            },
        ],
    },
    {
        family: 'interrupted',
        about: 'Somebody or something stopped it.',
        hint: 'Run it again; in CI look for a cancelled job or a timeout.',
        rules: [
            { on: 'error', test: /^interrupted by the user/, confidence: 0.9 },
            { on: 'line', test: /^(?:KeyboardInterrupt|Traceback .* KeyboardInterrupt)$/, role: 'clue' },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/index.js







const unknownEntry = {
    family: 'unknown',
    about: 'It failed and nothing in the log is known.',
    hint: 'Read the last lines of the log.',
    rules: [
        { on: 'error', test: /^program '.*' failed with exit code \d+/, role: 'consequence', confidence: 0.3 },
        {
            on: 'line',
            test: /^Command '.*' returned non-zero exit status \d+/,
            role: 'consequence',
            confidence: 0.2,
        },
        {
            on: 'line',
            test: /^warning: error\(s\) occurred while switching to the new configuration/,
            role: 'consequence',
            confidence: 0.2,
        },
    ],
};
/** Every family, in the order in which a message is compared with them: the first match decides. */
const catalogue = [
    ...moduleEntries,
    ...expressionEntries,
    ...buildEntries,
    ...storeEntries,
    ...sourceEntries,
    ...activationEntries,
    thrownEntry,
    unknownEntry,
];
/** A hostile text may be long; what tells a failure stands at its beginning. */
const longestCompared = 4000;
const listed = (on, entries) => entries.flatMap((entry) => entry.rules.filter((rule) => rule.on === on).map((rule) => ({ entry, rule })));
const errorRules = listed('error', catalogue);
const moduleRules = listed('error', moduleEntries);
const lineRules = listed('line', catalogue);
const anchored = lineRules.filter(({ rule }) => rule.contains === undefined);
const words = [...new Set(lineRules.flatMap(({ rule }) => rule.contains ?? []))];
/** Fits lines that begin as some rule says: a cheap first question. */
const lineRuleStarts = new RegExp(anchored.map(({ rule }) => `(?:${rule.test.source})`).join('|'));
/** Whether a line holds the words of some rule that says nothing of its beginning: the second. */
function holdsRuleWords(line) {
    for (const word of words)
        if (line.includes(word))
            return true;
    return false;
}
/**
 * The entry for the message of a Nix error, without its `error: `. A message that the expression threw can
 * hold any words; then only what NixOS' own libraries throw is compared. Null when nothing matches.
 */
function matchError(message, thrown) {
    const start = message.slice(0, longestCompared);
    return (thrown ? moduleRules : errorRules).find(({ rule }) => rule.test.test(start)) ?? null;
}
/** The entry for a whole printed line that is no Nix error; null for one of no rule. */
function matchLine(printed) {
    const line = printed.length > longestCompared ? printed.slice(0, longestCompared) : printed;
    if (!lineRuleStarts.test(line) && !holdsRuleWords(line))
        return null;
    const fits = ({ rule }) => line.includes(rule.contains ?? '') && rule.test.test(line);
    return lineRules.find(fits) ?? null;
}
/** What a candidate becomes when more is known than its words. */
function familyOf(family) {
    return { family, hint: catalogue.find((entry) => entry.family === family).hint };
}
function hintOf({ entry, rule }) {
    return rule.hint ?? entry.hint;
}

;// CONCATENATED MODULE: ./lib/nix/classify.js

/** Errors for which Nix always prints their own place, so without one the words are an author's. */
const alwaysPlaced = /^(?:syntax error, unexpected|undefined variable ')/;
/** The family of a Nix error, by its words and by what stands around them. */
function classified(block) {
    const match = matchError(block.message, block.thrown !== null);
    const unplaced = alwaysPlaced.test(block.message) && block.ownPositions === 0 && block.evaluated;
    if (match && !unplaced) {
        const { entry, rule } = match;
        const plain = {
            family: entry.family,
            role: rule.role ?? 'root',
            confidence: rule.confidence ?? 0.95,
            hint: hintOf(match),
        };
        if (entry.family === 'builder')
            return deeperCause(block) ?? plain;
        if (entry.family === 'missing-file' && namesFlake(block))
            return asFamily('could not find a flake.nix file', 0.7) ?? plain;
        return plain;
    }
    const { family, hint } = thrownEntry;
    if (block.thrown)
        return { family, role: 'root', confidence: 0.95, hint };
    // Without `--show-trace` a throw often shows its message alone, of which only the trace tells the kind.
    if (block.evaluated || block.offersTrace)
        return { family, role: 'root', confidence: 0.6, hint };
    return {
        family: 'unknown',
        role: 'root',
        confidence: 0.3,
        hint: 'Read the error and the lines before it.',
    };
}
/** Why a builder failed, where its last lines say that it was not the builder's own fault. */
function deeperCause({ message, lines, logTail }) {
    const last = logTail.slice(-5);
    const says = (pattern) => last.some((line) => pattern.test(line));
    if (lines.some((line) => /lack of free disk space/.test(line)) ||
        says(/No space left on device|Disk quota exceeded/))
        return asFamily('No space left on device', 0.75);
    if (/exit code 137\b/.test(message) ||
        says(/\bKilled signal terminated program\b|^(?:.*: )?Killed$|virtual memory exhausted|[Cc]annot allocate memory/))
        return asFamily('out of memory', 0.75);
    const fetch = last.find((line) => fetchFailed.test(line));
    const download = fetch === undefined ? null : asFamily("unable to download '", 0.85);
    return download && { ...download, message: fetch.replace(/^\s*error: /, '').trim() };
}
// Nix' own fetcher runs as a builder; nixpkgs' fetchurl says so when no mirror answered.
const fetchFailed = /^\s*(?:error: )?unable to download '|^error: cannot download .* from any mirror/;
/** A path that does not exist and is no part of what was evaluated: the flake itself, or an input. */
function namesFlake(block) {
    if (block.fetching)
        return true;
    return block.positions.length === 0 && !block.evaluated && !/\/nix\/store\/|\.nix['"]/.test(block.message);
}
function asFamily(message, confidence) {
    const match = matchError(message, false);
    return match && { family: match.entry.family, role: 'root', confidence, hint: match.entry.hint };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/nix/location.js


/** `at FILE:LINE:COLUMN` as in traces, also inline as Nix 2.3 did; null when `line` is not one. */
function positionOf(line) {
    const match = /^\s*at\s+(\S.*?):(\d+)(?::(\d+))?:?\s*$/.exec(line);
    if (!match)
        return null;
    const column = match[3] === undefined ? null : Number(match[3]);
    return { file: match[1].replace(/^"(.*)"$/, '$1'), line: Number(match[2]), column, excerpt: new Map() };
}
/** The checkout in an absolute directory. */
function checkoutAt(root) {
    return {
        root,
        read: (file) => {
            try {
                return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, file), 'utf8');
            }
            catch {
                return null;
            }
        },
    };
}
/**
 * The path of `position` inside the checkout, or null when it lies elsewhere. Flakes are evaluated from a
 * copy, `/nix/store/…-source/hosts/x.nix` or `«git+file:///…»/hosts/x.nix`; nixpkgs is a `-source` too, so
 * a store path is believed only when the lines that Nix quoted are the lines of the file here.
 */
function fileInCheckout(position, checkout) {
    const { file } = position;
    const root = checkout.root.replace(/\/+$/, '');
    if (file.startsWith(`${root}/`))
        return file.slice(root.length + 1);
    const fetched = /^«(?:path:|git\+file:(?:\/\/)?)([^?»]*)[^»]*»\/(.+)$/.exec(file);
    if (fetched && fetched[1].replace(/\/+$/, '') === root)
        return fetched[2];
    const copied = /^(?:\/.*?\/[0-9a-z]{32}-[^/]+|«[^»]*»)\/(.+)$/.exec(file)?.[1];
    return copied && sameSource(position, checkout.read(copied)) ? copied : null;
}
/** Whether a missing file that a message names, as part of the copy that Nix evaluates, is there in the checkout. */
function isInCheckout(message, checkout) {
    const inCopy = /['"]\/[^'"]*?\/[0-9a-z]{32}-[^/'"]+\/([^'"]+)['"]/.exec(message)?.[1];
    const inRepository = /^Path '([^']+)' does not exist in Git repository/i.exec(message)?.[1];
    const file = inCopy ?? inRepository;
    return file !== undefined && checkout.read(file) !== null;
}
function sameSource(position, text) {
    if (text === null)
        return false;
    const lines = text.split('\n');
    if (position.line > lines.length || (position.excerpt.size === 0 && position.file.startsWith('«')))
        return false;
    for (const [line, quoted] of position.excerpt)
        if ((lines[line - 1] ?? '').trim() !== quoted.trim())
            return false;
    return true;
}
// Where nixpkgs keeps what its users did not write, whatever its copy is called.
const nixpkgs = new RegExp([
    '^<',
    '^«(?:nix-internal|string|none|stdin|unknown)',
    '«(?:github|flake|https?)[^»]*nixpkgs',
    '/nixpkgs(?:-[^/]*)?/',
    '/channels/nixos(?:-[^/]*)?/',
    '[/»]nixos/(?:modules|lib)/',
    '[»e]/lib/(?:[a-z-]+\\.nix|[a-z-]+/(?:default|internal)\\.nix)$',
    '/pkgs/(?:stdenv|build-support|top-level|by-name|development|applications|os-specific|tools|servers)/',
    '/flake-parts/',
].join('|'));
/**
 * The place to show a person, of the places nearest to the cause first: the first in the checkout, else the
 * first that is not nixpkgs' own code, else the first. Null where Nix printed none, and for what NixOS'
 * modules found (`ofModules`) also where only nixpkgs' own code is left: it says nothing there.
 */
function bestLocation(positions, checkout, ofModules = false) {
    const real = positions.filter((position) => position.line > 0);
    if (checkout) {
        for (const position of real) {
            const file = fileInCheckout(position, checkout);
            if (file !== null)
                return { file, line: position.line, column: position.column };
        }
    }
    const shown = real.find(({ file }) => !nixpkgs.test(file)) ?? (ofModules ? undefined : real[0]);
    return shown ? { file: shown.file, line: shown.line, column: shown.column } : null;
}

;// CONCATENATED MODULE: ./lib/nix/error-block.js

const mostLines = 50;
const errorLine = /^\s*error(?: \(ignored\))?:\s?(.*)$/;
const excerptLine = /^\s*(\d+)\|(.*)$/;
const caretLine = /^\s*\|\s*\^/;
const notes = /^\s*(?:\(use '?--show-trace|\(stack trace truncated|\(\d+ duplicate frames|note: trace involved|note: the traceback|For full logs, run)/;
/**
 * Takes an error apart. `printed` is what Nix printed, without escape sequences, first line `error: …`.
 * Nix ≥ 2.20 prints the trace before the cause, older versions after it, 2.3 nothing but one line.
 */
function parseErrorBlock(printed) {
    const reading = new Reading();
    for (const line of printed)
        reading.line(line);
    return { ...reading.result(), lines: printed.slice(-mostLines) };
}
class Reading {
    #message = [];
    #own = [];
    #before = [];
    #after = [];
    #logTail = [];
    #thrown = null;
    #evaluated = false;
    #offersTrace = false;
    #fetching = false;
    #state = 'message';
    #last = null;
    line(printed) {
        if (this.#state === 'log' && this.#logLine(printed))
            return;
        const error = errorLine.exec(printed);
        // Inside a message, `error:` is the message's own text.
        if (error && (this.#state !== 'message' || this.#message.join('').trim() === '')) {
            this.#cause(error[1]);
            return;
        }
        if (notes.test(printed)) {
            this.#offersTrace ||= /show-trace/.test(printed);
            if (/For full logs/.test(printed))
                this.#state = 'positioned';
            return;
        }
        const logHead = /^(.*?)[;.]?\s*\blast \d+ log lines?:\s*$/i.exec(printed);
        if (logHead) {
            if (/\S/.test(logHead[1]))
                this.#text(logHead[1]);
            this.#state = 'log';
            return;
        }
        if (/^\s*… /.test(printed)) {
            this.#frame(printed);
            return;
        }
        const position = positionOf(printed);
        if (position) {
            this.#position(position);
            return;
        }
        const excerpt = excerptLine.exec(printed);
        if (excerpt && this.#last) {
            this.#last.excerpt.set(Number(excerpt[1]), excerpt[2]);
            return;
        }
        if (caretLine.test(printed))
            this.#caret(printed);
        else
            this.#text(printed);
    }
    result() {
        return {
            message: dedent(this.#message),
            thrown: this.#thrown,
            positions: [...this.#own, ...this.#before.reverse(), ...this.#after],
            logTail: this.#logTail,
            ownPositions: this.#own.length,
            evaluated: this.#evaluated || this.#own.length > 0,
            offersTrace: this.#offersTrace,
            fetching: this.#fetching,
        };
    }
    #cause(text) {
        // What came before was the way to this error.
        this.#before.push(...this.#own, ...this.#after);
        this.#own = [];
        this.#after = [];
        this.#message = text === '' ? [] : [text];
        this.#state = 'message';
        this.#last = null;
    }
    #frame(printed) {
        this.#state = 'frame';
        this.#evaluated ||= /… (?:while|from) (?:evaluating|calling|call|selecting)/.test(printed);
        this.#fetching ||= /… while (?:fetching the input|updating the flake input)/.test(printed);
        const kind = /while calling the '(throw|abort)' builtin|condition of the (assert)ion/.exec(printed);
        this.#thrown = kind ? (kind[1] ?? kind[2]) : null;
        this.#last = null;
    }
    #position(position) {
        if (this.#state === 'frame')
            this.#after.push(position);
        else {
            this.#own.push(position);
            this.#state = 'positioned';
        }
        this.#last = position;
    }
    /** Nix 2.8 names no `throw` frame, but its caret stands under the word. */
    #caret(printed) {
        if (!this.#last || this.#state === 'frame')
            return;
        const column = printed.indexOf('^') - printed.indexOf('|') - 1;
        const source = this.#last.excerpt.get(this.#last.line);
        const word = source && /^(throw|abort)\b/.exec(source.slice(column));
        if (word)
            this.#thrown = word[1];
    }
    #logLine(printed) {
        const quoted = /^\s*> ?(.*)$/.exec(printed);
        if (quoted) {
            this.#logTail.push(quoted[1]);
            return true;
        }
        if (/^\s*$/.test(printed))
            return true;
        if (/^\s*For full logs, run/.test(printed) || !/^ {2,4}\S/.test(printed)) {
            this.#state = 'positioned';
            return false;
        }
        this.#logTail.push(printed.trim());
        return true;
    }
    #text(printed) {
        // The paths that do not exist now say nothing about the cause (Nix 2.30 and newer).
        if (/^\s*Output paths:$/.test(printed))
            this.#state = 'positioned';
        if (this.#state === 'message' || (this.#state === 'positioned' && /^\s*Did you mean /.test(printed)))
            this.#message.push(printed);
    }
}
/** Nix indents what follows `error: ` by its width; the message's own structure is kept. */
function dedent(lines) {
    const text = lines.map((line, index) => index === 0 ? line.trim() : line.replace(/^ {1,7}/, '').trimEnd());
    return text
        .join('\n')
        .replace(/\n{2,}/g, '\n')
        .trim();
}

;// CONCATENATED MODULE: ./lib/nix/failure-log.js



const mostCandidates = 400;
/** Collects candidates, each once, and what was said after them. */
class FailureLog {
    #candidates = new Map();
    #builds;
    #order = 0;
    wentOnAt = -1;
    succeededAt = -1;
    lastBlock = null;
    /** Nothing was said after the last error. */
    endsWithError = false;
    constructor(builds) {
        this.#builds = builds;
    }
    get candidates() {
        return [...this.#candidates.values()];
    }
    wentOn() {
        this.#order += 1;
        this.wentOnAt = this.#order;
    }
    succeeded() {
        this.#order += 1;
        this.succeededAt = this.#order;
    }
    /** An `error:` block; `amidBuild` when its lines stand where a builder's own output would. */
    error(lines, source, amidBuild) {
        const block = parseErrorBlock(lines);
        if (block.message === '')
            return null;
        this.lastBlock = block;
        const derivation = derivationIn(block.message);
        if (derivation && block.logTail.length === 0)
            block.logTail = this.#builds.tailOf(derivation);
        const { family, role, confidence, hint, message } = classified(block);
        // A builder may print an error of a Nix that it runs; the outer one names what it was building.
        const suspect = amidBuild && role !== 'consequence' && !(derivation && this.#builds.has(derivation));
        const candidate = {
            family,
            role,
            confidence,
            hint,
            message: message ?? block.message,
            derivation,
            block,
            context: [],
            source,
            suspect,
            order: 0,
        };
        return this.#add(candidate);
    }
    line(match, line, context, suspect) {
        return this.#add({
            family: match.entry.family,
            role: match.rule.role ?? 'root',
            confidence: match.rule.confidence ?? 0.95,
            hint: hintOf(match),
            message: line.replace(/^(?:warning|error): /, '').trim(),
            derivation: derivationIn(line),
            block: null,
            context,
            source: 'text',
            suspect,
            order: 0,
        });
    }
    #add(candidate) {
        this.#order += 1;
        candidate.order = this.#order;
        const key = `${candidate.source}\0${candidate.family}\0${candidate.message}`;
        const earlier = this.#candidates.get(key);
        if (earlier) {
            // Said again: the later place decides whether the run went on; the trace may be longer now.
            earlier.order = candidate.order;
            earlier.suspect &&= candidate.suspect;
            if ((candidate.block?.positions.length ?? 0) > (earlier.block?.positions.length ?? 0))
                earlier.block = candidate.block;
            return earlier;
        }
        if (this.#candidates.size >= mostCandidates) {
            // The first ones and the last ones matter; drop from the middle.
            const middle = [...this.#candidates.keys()][mostCandidates / 2];
            this.#candidates.delete(middle);
        }
        this.#candidates.set(key, candidate);
        return candidate;
    }
}
/** The first derivation that a message names. */
function derivationIn(message) {
    return /(\/[^\s'"‘’]+\.drv)\b/.exec(message)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/nix/definition.js

const definition_option = /\boption [`'‘]([^'’]+)['’]/;
const definition = /^- In [`'‘]([^'’]+)['’]/gm;
/**
 * Where the checkout sets the option that a message of the module system names. NixOS says the files of the
 * definitions, without lines, so the line is looked up: the first that sets the option by its longest path,
 * else the file's first. Null where no definition is in the checkout.
 */
function definitionOf(message, checkout) {
    const path = definition_option.exec(message)?.[1]?.split('.') ?? [];
    for (const [, printed] of message.matchAll(definition)) {
        const position = {
            file: printed.replace(/, via option .*$/, ''),
            line: 1,
            column: null,
            excerpt: new Map(),
        };
        const file = fileInCheckout(position, checkout);
        const text = file === null ? null : checkout.read(file);
        if (file !== null && text !== null)
            return { file, line: settingLine(text, path), column: null };
    }
    return null;
}
function settingLine(text, path) {
    const lines = text.split('\n');
    for (let from = 0; from < path.length; from += 1) {
        const suffix = path.slice(from).map(escaped).join('\\.');
        const sets = new RegExp(`(?:^|[\\s{;.])"?${suffix}"?(?:\\s*=|\\.|\\s*$)`);
        const index = lines.findIndex((line) => sets.test(line.replace(/#.*$/, '')));
        if (index !== -1)
            return index + 1;
    }
    return 1;
}
function escaped(name) {
    return name.replace(/^"|"$/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/nix/failure-report.js



const mostTail = 25;
const longestMessage = 4000;
/** Failures of NixOS' module system, whose places are deep in nixpkgs. */
const moduleFamilies = new Set([
    'unknown-option',
    'option-type',
    'option-conflict',
    'option-not-set',
    'nixos-assertions',
]);
/** A cause as the metadata tells it, its place named within the checkout where it lies in it. */
function failureOf(cause, checkout) {
    const { block, context } = cause;
    // Before 2.34 Nix did not say why a file of the flake is missing from its copy.
    const untracked = cause.family === 'missing-file' && checkout && isInCheckout(cause.message, checkout);
    const { family, hint } = untracked ? familyOf('untracked-file') : cause;
    const ofModules = moduleFamilies.has(family);
    const defined = checkout && ofModules ? definitionOf(cause.message, checkout) : null;
    const tail = block?.logTail.length ? block.logTail : (block?.lines ?? context);
    return {
        family,
        confidence: cause.confidence,
        message: cause.message.slice(0, longestMessage),
        derivation: cause.derivation,
        location: defined ?? (block ? bestLocation(block.positions, checkout, ofModules) : null),
        log_tail: tail.slice(-mostTail),
        hint: named(hint, cause),
    };
}
/** A hint with the names that are known in place of its words for them. */
function named(hint, { derivation, message }) {
    const unit = /units? failed: ([^\s,]+)/.exec(message)?.[1];
    return hint.replaceAll('DERIVATION', derivation ?? 'DERIVATION').replaceAll('UNIT', unit ?? 'UNIT');
}
/** A failure that nothing in the log explains: what was said last, and what the status alone tells. */
function unexplained(exitCode, lastBlock, recent) {
    const { family, hint } = exitCode === 130 || exitCode === 143
        ? familyOf('interrupted')
        : exitCode === 137
            ? familyOf('killed-oom')
            : unknownEntry;
    return {
        family,
        confidence: exitCode > 128 ? 0.5 : 0.1,
        message: lastBlock?.message ?? recent.at(-1) ?? `it ended with status ${exitCode} and said nothing`,
        derivation: null,
        location: null,
        log_tail: (lastBlock?.lines ?? recent).slice(-mostTail),
        hint,
    };
}

// EXTERNAL MODULE: ./lib/nix/plan.js
var nix_plan = __webpack_require__(6060);
;// CONCATENATED MODULE: ./lib/nix/remarks.js
const mostWarnings = 100;
const mostMetrics = 200;
/** What a rebuild remarks on the way: evaluation warnings, each once, and values that scripts measure. */
class Remarks {
    #warnings = new Map();
    metrics = {};
    get warnings() {
        return [...this.#warnings.values()];
    }
    warn(message) {
        if (this.#warnings.size < mostWarnings)
            this.#warnings.set(message, { message, file: null, line: null });
    }
    measure(name, value) {
        if (Object.keys(this.metrics).length < mostMetrics && name !== '__proto__')
            this.metrics[name] = value;
    }
}

;// CONCATENATED MODULE: ./lib/nix/root-cause.js
/**
 * The causes among what was said, the root first, the other independent ones after it; empty for a success.
 * Decoys go: builder output that looks like an error, errors after which the run went on, and everything
 * that only follows from something else.
 */
function rootCauses(log, exitCode) {
    if (exitCode === 0)
        return [];
    // Without a status, an error that a builder may have printed counts only as the last word.
    const believed = ({ suspect }) => !suspect || exitCode !== null || log.endsWithError;
    const said = withoutDecoys(log.candidates.filter(believed), log);
    const last = Math.max(-1, ...said.map(({ order }) => order));
    if (exitCode === null && log.succeededAt > last)
        return [];
    const roots = said.filter(isCause);
    const ended = roots.filter((candidate) => endsTheRun(candidate, log));
    if (ended.length > 0) {
        const clue = clueBehind(ended, said);
        return clue ? [clue] : byOrder(independent(withoutEffects(ended)));
    }
    return explained(said, roots, exitCode);
}
/** Families whose members follow from a clue of another, where there was one before. */
const behind = {
    // Whoever interrupted it did so because it waited.
    interrupted: 'locks',
    // Nix looks for another machine when it cannot reach the one that fits.
    'platform-features': 'ssh',
    // What ssh said is why there is no connection.
    ssh: 'ssh',
};
function clueBehind(ended, said) {
    const families = new Set(ended.map(({ family }) => behind[family]));
    if (families.size !== 1)
        return undefined;
    return said.find(({ family, role }) => role === 'clue' && families.has(family));
}
/** No root that ended the run: a clue may explain what followed from it. */
function explained(said, roots, exitCode) {
    const consequences = said.filter(({ role }) => role === 'consequence');
    const unknown = said.filter(({ family, role }) => family === 'unknown' && role === 'root');
    const clues = said.filter(({ role }) => role === 'clue');
    const failed = consequences.length + unknown.length > 0 || (exitCode !== null && exitCode !== 0);
    if (!failed)
        return [];
    if (clues.length > 0)
        return [clues.sort((a, b) => b.confidence - a.confidence || b.order - a.order)[0]];
    if (roots.length > 0 && exitCode !== null)
        return byOrder(independent(roots));
    const telling = byOrder(consequences).filter(({ family }) => family !== 'unknown');
    const best = telling.find(({ family }) => family !== 'dependency') ?? telling[0];
    if (best)
        return [best];
    return byOrder([...unknown, ...consequences]).slice(-1);
}
function isCause({ role, family }) {
    return role === 'root' && family !== 'unknown';
}
/** Evaluation errors end Nix at once, so one after which the run went on was another program's. */
function endsTheRun({ family, order }, log) {
    return keepGoing.has(family) || order > log.wentOnAt;
}
const keepGoing = new Set([
    'builder',
    'hash-mismatch',
    'timeout-log-size',
    'killed-oom',
    'platform-features',
    'download',
    'disk-full',
    'boot-full',
    'bootloader',
    'activation-script',
    'units',
]);
function withoutDecoys(candidates, log) {
    const fromJson = candidates.filter(({ source }) => source === 'json');
    const honest = candidates.filter((candidate) => {
        const { source, message, block, suspect } = candidate;
        if (source === 'json')
            return true;
        if (block && candidates.some((other) => other !== candidate && quotes(other, message)))
            return false;
        // With the activity log at hand, an error that Nix did not log was not Nix'.
        if (block && fromJson.length > 0 && !fromJson.some((other) => other.message === message))
            return false;
        return !suspect || log.wentOnAt < candidate.order;
    });
    const certain = honest.filter(({ suspect }) => !suspect);
    if (certain.some(isCause))
        return certain;
    // Nix speaks last.
    const doubtful = honest.filter(({ suspect }) => suspect);
    const clues = doubtful.filter(({ role }) => role === 'clue');
    return [...certain, ...clues, ...byOrder(doubtful.filter(isCause)).slice(-1)];
}
/** An error that another failure shows as part of a builder's log was the builder's. */
function quotes({ block }, message) {
    const first = `error: ${message.split('\n')[0]}`;
    return block?.logTail.some((line) => line.endsWith(first)) ?? false;
}
/** One of each cause: JSON and text say the same, a derivation fails once. */
function independent(roots) {
    const kept = new Map();
    for (const root of roots) {
        const words = root.block || root.family === 'units' ? root.message.split('\n')[0] : '';
        const key = root.derivation ?? `${root.family}\0${words}`;
        const other = kept.get(key);
        if (!other)
            kept.set(key, root);
        else
            kept.set(key, merged(other, root));
    }
    return [...kept.values()];
}
function merged(a, b) {
    const more = (b.block?.positions.length ?? 0) > (a.block?.positions.length ?? 0) ? b : a;
    return { ...more, order: Math.min(a.order, b.order), confidence: Math.max(a.confidence, b.confidence) };
}
/** A full boot partition is why no bootloader can be installed. */
function withoutEffects(roots) {
    const bootFull = roots.some(({ family }) => family === 'boot-full');
    return bootFull ? roots.filter(({ family }) => family !== 'bootloader') : roots;
}
function byOrder(candidates) {
    return candidates.sort((a, b) => a.order - b.order);
}

;// CONCATENATED MODULE: ./lib/nix/text-counts.js
/** Counts from text alone: what was announced, what began, what the bar said. */
class TextCounts {
    planned = {};
    current = null;
    #failed = new Set();
    #failedInBar = 0;
    #heardBuilder = false;
    #building = new Set();
    #fetching = new Set();
    #bar = {
        built: 0,
        toBuild: null,
        fetched: 0,
        toFetch: null,
    };
    get isPlanned() {
        return Object.keys(this.planned).length > 0;
    }
    get failed() {
        return Math.max(this.#failed.size, this.#failedInBar);
    }
    get built() {
        return Math.max(this.#building.size - this.failed, this.#bar.built);
    }
    get toBuild() {
        return this.planned.build ?? this.#bar.toBuild;
    }
    get fetched() {
        return Math.max(this.#fetching.size, this.#bar.fetched);
    }
    get toFetch() {
        return this.planned.fetch ?? this.#bar.toFetch;
    }
    /** False where builders were heard, but nothing ever said how many there are (NO_COLOR on a terminal). */
    get isCounted() {
        return !this.#heardBuilder || this.#building.size > 0 || this.#bar.toBuild !== null;
    }
    heardBuilder() {
        this.#heardBuilder = true;
    }
    /** It succeeded: what the bar expected is built, though its last state may not have been drawn. */
    succeeded() {
        const { built, toBuild } = this.#bar;
        if (built > 0 && toBuild !== null)
            this.#bar.built = Math.max(built, toBuild);
    }
    isBuilding(derivation) {
        return this.#building.has(derivation);
    }
    building(derivation) {
        this.#building.add(copied(derivation));
        this.current = derivation;
    }
    /** Nix said that a build failed. */
    fail(derivation) {
        if (this.#building.has(derivation))
            this.#failed.add(copied(derivation));
    }
    fetching(path) {
        this.#fetching.add(copied(path));
        this.current = path;
    }
    plan({ build, fetch, downloadBytes, unpackBytes }) {
        const planned = this.planned;
        if (build !== undefined)
            planned.build = (planned.build ?? 0) + build;
        if (fetch !== undefined)
            planned.fetch = (planned.fetch ?? 0) + fetch;
        if (downloadBytes !== undefined)
            planned.downloadBytes = (planned.downloadBytes ?? 0) + downloadBytes;
        if (unpackBytes !== undefined)
            planned.unpackBytes = (planned.unpackBytes ?? 0) + unpackBytes;
    }
    bar(counts, doing) {
        const bar = this.#bar;
        bar.built = Math.max(bar.built, counts.built ?? 0);
        bar.toBuild = counts.toBuild ?? bar.toBuild;
        bar.fetched = Math.max(bar.fetched, counts.fetched ?? 0);
        bar.toFetch = counts.toFetch ?? bar.toFetch;
        this.#failedInBar = Math.max(this.#failedInBar, counts.failed);
        const name = /^building (\S+?)(?: \(\w+\))?(?::|$)/.exec(doing)?.[1];
        if (name)
            this.current = name;
    }
}
/** A piece of a log keeps all of the chunk that it was cut from in memory; a copy does not. */
function copied(text) {
    return ` ${text}`.slice(1);
}

;// CONCATENATED MODULE: ./lib/nix/markers.js
/** Reads `::PHASE::name`, `::METRIC::name::value` and the others; null when `line` is not one. */
function markerOf(line) {
    const match = /^::(PHASE|SUCCESS|ERROR|WARNING|CONTEXT|PROGRESS|METRIC)::(.*)$/.exec(line);
    if (!match)
        return null;
    const text = match[2].trim();
    switch (match[1]) {
        case 'PHASE': {
            const name = text.toLowerCase().slice(0, 64);
            return name === '' ? null : { kind: 'phase', name };
        }
        case 'PROGRESS': {
            const [stage, ...details] = text.split('::');
            return { kind: 'progress', stage: stage, details: details.join('::') };
        }
        case 'METRIC': {
            const [name, figure] = text.split('::');
            const value = Number(figure);
            return name && figure && figure.trim() !== '' && Number.isFinite(value)
                ? { kind: 'metric', name, value }
                : null;
        }
        default:
            return { kind: match[1].toLowerCase(), text };
    }
}

;// CONCATENATED MODULE: ./lib/nix/printed-line.js
// What others put before a line of Nix: each is stripped, in this order.
const actionsTime = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z) /;
const journalTime = /^[A-Z][a-z]{2} [ \d]\d \d\d:/;
const journal = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w@.:-]+(?:\[\d+\])?: /;
const graph = /^[┃│](?: |$)/;
const bar = /^(?:\[[^\]]*\b(?:built|copied|DL|fetched|verified|paths?|queried)\b[^\]]*\] ?)+/;
/** `name> ` before a builder's line (`-L`); a derivation's name is all that may stand there. */
const builderPrefix = /^[\w+.?=-]+(?: \(\w+\))?> /;
/**
 * A line without what the journal, a log viewer, a progress bar or nix-output-monitor put before it; null
 * for most lines, before which nothing stands.
 */
function printedLine(line) {
    const first = line.charCodeAt(0);
    const isDigit = first >= 0x30 && first <= 0x39;
    const isCapital = first >= 0x41 && first <= 0x5a;
    const stands = first === 0x5b || first > 0x7f || isDigit || (isCapital && journalTime.test(line));
    if (!stands && !line.includes('> '))
        return null;
    let text = line;
    let time = null;
    let drawn = null;
    if (isDigit || first === 0xfeff) {
        const stamped = actionsTime.exec(text);
        if (stamped) {
            time = Date.parse(stamped[1]);
            text = text.slice(stamped[0].length);
        }
    }
    if (journalTime.test(text))
        text = text.replace(journal, '');
    if (text.charCodeAt(0) > 0x2500 && text.charCodeAt(0) < 0x2580)
        text = text.replace(graph, '');
    if (text.startsWith('[')) {
        drawn = bar.exec(text)?.[0] ?? null;
        if (drawn !== null)
            text = text.slice(drawn.length);
    }
    const prefix = builderPrefix.exec(text);
    return { text, time, bar: drawn, builder: prefix ? prefix[0].replace(/(?: \(\w+\))?> $/, '') : null };
}
/** Nix writes `running/done/expected` and leaves out what is zero or equal. */
function barCounts(drawn) {
    const [built, toBuild] = doneOf(/(\d+(?:\/\d+)*) built/.exec(drawn)?.[1]);
    const [fetched, toFetch] = doneOf(/(\d+(?:\/\d+)*) copied/.exec(drawn)?.[1]);
    return { built, toBuild, fetched, toFetch, failed: Number(/\((\d+) failed/.exec(drawn)?.[1] ?? 0) };
}
function doneOf(numbers) {
    if (numbers === undefined)
        return [null, null];
    const parts = numbers.split('/').map(Number);
    return parts.length === 1 ? [parts[0], parts[0]] : [parts.at(-2), parts.at(-1)];
}

;// CONCATENATED MODULE: ./lib/nix/text-reader.js





// Lines that mean something by themselves. Everything else is compared with the catalogue alone.
const known = /^(?:error|warning:|evaluation warning:|trace: (?:evaluation )?warning:|building |copying |these \d|this (?:derivation|path) |evaluating |unpacking |activating |setting up |stopping |starting |restarting |reloading |reviving |updating |NOT restarting|would |the following new units|Checking switch|checking |Done\.|Adding configuration|> |::[A-Z]|@nix |\/nix\/store\/|##\[error\]|Running pre-switch|querying )/;
/** Everything else means nothing, which is soon said of nearly every line. */
const telling = new RegExp(`${known.source}|${lineRuleStarts.source}`);
const activationLine = /^(?:Checking switch inhibitors|Running pre-switch|activating the configuration|setting up \/etc|(?:re)?starting (?:the following|systemd|sysinit)|restarting (?:the following|systemd|sysinit)|reloading (?:the following|user units)|stopping the following|NOT restarting the following|reviving |updating (?:GRUB|systemd-boot|bootloader)|would (?:stop|start|restart|reload|activate|NOT)|the following new units were started|> Activating configuration|> Adding configuration|Activating configuration)/;
const mostBlockLines = 8000;
/** Reads lines (see TerminalLines) and tells a listener what they say. One pass, bounded memory. */
class TextReader {
    #to;
    #block = null;
    #ignoring = false;
    #inReport = false;
    #sinceError = 0;
    #bar = '';
    #counts = null;
    #amidBuild = false;
    #prefixesBuilders = false;
    #recent = [];
    #around = null;
    #tails = new log_tails/* LogTails */.a();
    /** What stood between the last `building '…'` and the error: that builder's log, if it was the only one. */
    #building = null;
    #sinceBuild = [];
    #beforeBlock = [];
    constructor(to) {
        this.#to = to;
    }
    /** The last lines of a build's log, where they were printed. */
    tailOf(derivation) {
        if (this.#prefixesBuilders)
            return this.#tails.of((0,log_tails/* nameOf */.V)(derivation));
        return derivation === this.#building ? this.#beforeBlock : [];
    }
    /** The lines just before this one, and later also those that follow it. */
    around() {
        this.#around = this.recent.slice(-8);
        return this.#around;
    }
    /** The last thing said was an error; Nix says nothing after one that ends it. */
    get endsWithError() {
        return this.#sinceError === 0;
    }
    /** The last lines that were not empty, oldest first. */
    get recent() {
        return this.#recent.slice(-30);
    }
    line(printed) {
        const line = printedLine(printed);
        if (!line) {
            this.#plain(printed, false);
            return;
        }
        const { text, time, bar, builder } = line;
        if (time !== null)
            this.#to.time(time);
        if (bar !== null)
            this.#drawn(bar, text);
        if (builder !== null)
            this.#builderLine(builder, text);
        else if (text !== '')
            this.#plain(text, bar !== null);
    }
    /** A bar is drawn many times a second, most often as it was. */
    #drawn(bar, text) {
        if (bar !== this.#bar) {
            this.#bar = bar;
            this.#counts = barCounts(bar);
        }
        this.#to.bar(this.#counts, text);
    }
    /** A line without what stood before it. */
    #plain(printed, inBar) {
        const text = this.#unreported(printed);
        this.#remember(text);
        if (this.#block && isContinuation(text)) {
            this.#continue(text);
            return;
        }
        if (this.#block)
            this.#endBlock();
        if (!telling.test(text) && !holdsRuleWords(text))
            return;
        if (known.test(text))
            this.#known(text, inBar);
        const match = matchLine(text);
        if (!match)
            return;
        this.#sinceError = 0;
        this.#to.line(match, text, this.#amidBuild && !this.#prefixesBuilders);
    }
    end() {
        this.#endBlock();
    }
    /** nh shows what a failed command printed as part of its own report, indented. */
    #unreported(text) {
        if (text.charCodeAt(0) !== 0x20) {
            this.#inReport = false;
            return text;
        }
        if (!this.#block && /^ {3}\d+: .*\bexit status\b/.test(text))
            this.#inReport = true;
        return this.#inReport && text.startsWith('      ') ? text.slice(6) : text;
    }
    #continue(text) {
        const block = this.#block;
        this.#sinceError = 0;
        // A full trace may be endless; its beginning and its end matter.
        if (block.push(text) > mostBlockLines)
            block.splice(100, mostBlockLines / 2);
    }
    #remember(text) {
        if (this.#around && this.#around.push(text) >= 25)
            this.#around = null;
        this.#sinceError += 1;
        if (this.#recent.push(text) >= 60)
            this.#recent = this.#recent.slice(-30);
        if (this.#amidBuild && !this.#prefixesBuilders && this.#sinceBuild.push(text) >= 60)
            this.#sinceBuild = this.#sinceBuild.slice(-30);
    }
    #builderLine(name, text) {
        if (!this.#prefixesBuilders)
            this.#to.builderLines();
        this.#prefixesBuilders = true;
        this.#remember(text);
        this.#endBlock();
        this.#tails.add(name, text.slice(text.indexOf('> ') + 2));
    }
    #endBlock() {
        const block = this.#block;
        if (!block)
            return;
        this.#block = null;
        if (this.#ignoring)
            return;
        if (this.#to.error(block, this.#amidBuild && !this.#prefixesBuilders))
            this.#sinceBuild = [];
    }
    #known(text, inBar) {
        if (text.startsWith('error'))
            this.#error(text);
        else if (text.startsWith('@nix '))
            this.#record(text);
        else if (text.startsWith('::'))
            this.#marker(text);
        else if (/^(?:evaluation warning|trace: (?:evaluation )?warning):/.test(text))
            this.#to.warning(text);
        else if (activationLine.test(text))
            this.#next('activating');
        else if (/^building the system configuration|^> Building NixOS configuration/.test(text))
            this.#next('evaluating', true);
        else if (!inBar && /^evaluating (?:derivation|file|flake) '/.test(text))
            this.#to.phase('evaluating', false);
        else
            this.#work(text) || this.#planned(text) || this.#ended(text);
    }
    #error(text) {
        if (!/^error(?: \(ignored\))?:/.test(text))
            return;
        this.#block = [text];
        this.#sinceError = 0;
        this.#beforeBlock = this.#sinceBuild.slice(0, -1);
        this.#ignoring = text.startsWith('error (ignored)');
    }
    /** Builders say their phase in the same form, and could say anything. */
    #record(text) {
        if (!this.#amidBuild)
            this.#to.record(text);
    }
    #marker(text) {
        const marker = markerOf(text);
        if (marker)
            this.#to.marker(marker);
    }
    /** A line that only stands between builds. */
    #next(phase, begins = false) {
        this.#amidBuild = false;
        this.#to.wentOn();
        this.#to.phase(phase, begins);
    }
    #work(text) {
        const building = /^building '(\/[^']+\.drv)'/.exec(text)?.[1];
        const copying = building ? null : /^copying path '([^']+)' (from|to) '/.exec(text);
        if (building) {
            this.#amidBuild = true;
            this.#building = building;
            this.#sinceBuild = [];
            this.#to.wentOn();
            this.#to.building(building);
        }
        else if (copying) {
            this.#to.wentOn();
            if (copying[2] === 'from')
                this.#to.fetching(copying[1]);
            else
                this.#to.phase('copying', false);
        }
        else if (/^copying \d+ paths?\b/.test(text))
            this.#to.phase('copying', false);
        else
            return false;
        return true;
    }
    #planned(text) {
        const plan = (0,nix_plan/* planOf */.X)(text);
        if (!plan)
            return false;
        this.#amidBuild = false;
        this.#to.wentOn();
        this.#to.plan(plan);
        return true;
    }
    #ended(text) {
        const done = /^Done\. The .* (?:is|running|in) (\/\S+)\s*$/.exec(text)?.[1];
        const status = /^##\[error\]Process completed with exit code (\d+)/.exec(text)?.[1];
        if (done)
            this.#to.succeeded(/^\/nix\/store\/[^/]+$/.test(done) ? done : null);
        else if (/^\/nix\/store\/[0-9a-z]{32}-[\w+.?=-]+$/.test(text))
            this.#to.storePath(text);
        else if (status)
            this.#to.exitStatus(Number(status));
    }
}
/** Nix indents all of an error below its first line. */
function isContinuation(text) {
    const first = text.charCodeAt(0);
    if (first === 0x28)
        return /^\((?:use '?--show-trace|stack trace truncated)/.test(text);
    return (first === 0x20 && text.charCodeAt(1) === 0x20) || first === 0x09;
}

// EXTERNAL MODULE: ./lib/nix/phase.js
var phase = __webpack_require__(696);
;// CONCATENATED MODULE: ./lib/nix/timeline.js

/**
 * The phases of a rebuild as a row of spans without gaps. Time is given in seconds from the start and may
 * not go backwards; where a clock jumped back, the later time stands.
 */
class Timeline {
    #phases = [];
    #now = 0;
    #onPhase;
    constructor(onPhase = () => { }) {
        this.#onPhase = onPhase;
    }
    get current() {
        return this.#phases.at(-1)?.name ?? 'preparing';
    }
    get started() {
        return this.#phases.length > 0;
    }
    tick(seconds) {
        if (seconds > this.#now)
            this.#now = seconds;
        return this.#now;
    }
    /** Work of that phase was seen. A rebuild only goes forward: fetching while building stays building. */
    advance(name, seconds) {
        if (!this.started || phase/* phaseNames */.k.indexOf(name) > phase/* phaseNames */.k.indexOf(this.current))
            this.enter(name, seconds);
    }
    /** The phase begins, whatever was before. */
    enter(name, seconds) {
        const now = this.tick(seconds);
        if (this.started && this.current === name)
            return;
        if (!this.started && now > 0 && name !== 'preparing')
            this.#begin('preparing', 0);
        this.#begin(name, now);
    }
    /** All phases, the last one ending at `seconds`. */
    end(seconds) {
        this.#close(this.tick(seconds));
        return this.#phases.map((phase) => ({ ...phase }));
    }
    #begin(name, now) {
        this.#close(now);
        this.#phases.push({ name, start_seconds: round(now), duration_seconds: 0 });
        this.#onPhase(name, now);
    }
    #close(now) {
        const last = this.#phases.at(-1);
        if (last)
            last.duration_seconds = round(now - last.start_seconds);
    }
}
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./lib/nix/observer.js












/**
 * Understands a rebuild while it runs: give it the terminal's text and, where there is one, Nix' activity
 * log, each in any chunking and stamped with the seconds since the start; then `end` it.
 */
class RebuildObserver {
    #checkout;
    #timeline;
    #onPlan;
    #failures = new FailureLog({
        has: (derivation) => this.#text.isBuilding(derivation),
        tailOf: (derivation) => {
            const tail = this.#log.tailOf(derivation);
            return tail.length > 0 ? tail : this.#reader.tailOf(derivation);
        },
    });
    #log;
    #reader;
    #lines;
    #text = new TextCounts();
    /** What the activity log announced, which the terminal may have printed as well. */
    #announced = new TextCounts();
    #remarks = new Remarks();
    #seconds = 0;
    #storePath = null;
    #exitStatus = null;
    #firstTime = null;
    constructor(options = {}) {
        const { checkout = null } = options;
        this.#checkout = typeof checkout === 'string' ? checkoutAt(checkout) : checkout;
        this.#timeline = new Timeline(options.onPhase);
        this.#onPlan = options.onPlan ?? (() => { });
        this.#log = new ActivityLog({
            evaluating: (seconds) => this.#timeline.enter('evaluating', seconds),
            fetching: (seconds) => this.#timeline.advance('fetching', seconds),
            building: (_derivation, seconds) => this.#timeline.advance('building', seconds),
            copying: (seconds) => this.#timeline.advance('copying', seconds),
            message: (message) => this.#message(message),
        });
        this.#reader = new TextReader(this.#textListener());
        this.#lines = new TerminalLines((line) => this.#reader.line(line));
    }
    pushText(text, seconds) {
        this.#seconds = this.#timeline.tick(seconds);
        this.#lines.push(text);
    }
    pushJson(bytes, seconds) {
        this.#log.push(bytes, this.#timeline.tick(seconds));
    }
    live() {
        const text = this.#text;
        const base = { phase: this.#timeline.current, current: this.#log.current() ?? text.current };
        if (this.#log.records === 0)
            return {
                ...base,
                built: text.built,
                toBuild: text.toBuild,
                fetched: text.fetched,
                toFetch: text.toFetch,
                failed: text.failed,
            };
        const { built, toBuild, fetched, toFetch, failed } = this.#log.counts();
        const { build = toBuild || null, fetch = toFetch || null } = this.#planned;
        return { ...base, built, toBuild: build, fetched, toFetch: fetch, failed };
    }
    get #planned() {
        return this.#announced.isPlanned ? this.#announced.planned : this.#text.planned;
    }
    end(exit) {
        this.#lines.end();
        this.#reader.end();
        this.#log.end();
        this.#failures.endsWithError = this.#reader.endsWithError;
        const exitCode = exit.exitCode ?? this.#exitStatus;
        const causes = rootCauses(this.#failures, exitCode).map((cause) => failureOf(cause, this.#checkout));
        if (causes.length === 0 && exitCode !== null && exitCode !== 0)
            causes.push(unexplained(exitCode, this.#failures.lastBlock, this.#reader.recent));
        if (causes.length > 0 && !this.#timeline.started && evaluationFamilies.has(causes[0].family))
            this.#timeline.enter('evaluating', 0);
        if (exitCode === 0)
            this.#text.succeeded();
        const phases = this.#timeline.end(exit.seconds);
        return {
            failure: causes[0] ?? null,
            failures: causes,
            phases,
            activity: this.#activity(phases),
            storePath: this.#storePath,
            plan: Object.keys(this.#planned).length > 0 ? this.#planned : null,
            unread: this.#log.unread,
        };
    }
    #textListener() {
        const { text, failures } = { text: this.#text, failures: this.#failures };
        return {
            phase: (name, begins) => begins ? this.#timeline.enter(name, this.#seconds) : this.#timeline.advance(name, this.#seconds),
            builderLines: () => {
                text.heardBuilder();
                this.#timeline.advance('building', this.#seconds);
            },
            building: (derivation) => {
                text.building(derivation);
                this.#timeline.advance('building', this.#seconds);
            },
            fetching: (path) => {
                text.fetching(path);
                this.#timeline.advance('fetching', this.#seconds);
            },
            plan: (plan) => {
                text.plan(plan);
                this.#onPlan(this.#planned);
                this.#timeline.advance(plan.fetch ? 'fetching' : 'building', this.#seconds);
            },
            bar: (counts, doing) => {
                text.bar(counts, doing);
                if (counts.built !== null)
                    this.#timeline.advance('building', this.#seconds);
                else if (counts.fetched !== null)
                    this.#timeline.advance('fetching', this.#seconds);
            },
            error: (block, amidBuild) => {
                const said = failures.error(block, 'text', amidBuild);
                if (said?.derivation)
                    text.fail(said.derivation);
                return said?.suspect === false;
            },
            line: (match, line, amidBuild) => failures.line(match, line, this.#reader.around(), amidBuild),
            wentOn: () => failures.wentOn(),
            succeeded: (path) => {
                failures.succeeded();
                this.#storePath = path ?? this.#storePath;
            },
            storePath: (path) => {
                failures.succeeded();
                if (!path.endsWith('.drv'))
                    this.#storePath = path;
            },
            warning: (message) => this.#remarks.warn(message),
            marker: (marker) => {
                if (marker.kind === 'phase')
                    this.#timeline.enter(marker.name, this.#seconds);
                else if (marker.kind === 'metric')
                    this.#remarks.measure(marker.name, marker.value);
                else if (marker.kind === 'error')
                    failures.error([`error: ${marker.text}`], 'text', false);
                else if (marker.kind === 'success')
                    failures.succeeded();
                else if (marker.kind === 'warning')
                    this.#remarks.warn(marker.text);
                else if (marker.kind === 'progress')
                    text.current = `${marker.stage}: ${marker.details}`;
            },
            record: (json) => this.#log.line(json, this.#seconds),
            exitStatus: (status) => {
                this.#exitStatus = status;
            },
            time: (milliseconds) => {
                this.#firstTime ??= milliseconds;
                this.#seconds = this.#timeline.tick((milliseconds - this.#firstTime) / 1000);
            },
        };
    }
    #message({ level, text, file, line, column }) {
        const plain = plainText(text);
        if (level > 3)
            return;
        if (/^error:/.test(plain) && level === 0) {
            const candidate = this.#failures.error(plain.split('\n'), 'json', false);
            const at = file && /^(.*?)(?::\d+(?::\d+)?)?$/.exec(file)?.[1];
            if (at && line)
                candidate?.block?.positions.push({ file: at, line, column, excerpt: new Map() });
            return;
        }
        for (const line of plain.split('\n')) {
            const plan = (0,nix_plan/* planOf */.X)(line);
            if (plan) {
                this.#announced.plan(plan);
                this.#onPlan(this.#planned);
            }
            const warning = level === 1 && !/^(?:warning|waiting)\b/.test(line) ? `warning: ${line}` : line;
            const match = matchLine(warning);
            if (match)
                this.#failures.line(match, warning, [], false);
            if (/^(?:evaluation warning|trace: (?:evaluation )?warning):/.test(line))
                this.#remarks.warn(line);
        }
    }
    #activity(phases) {
        const evaluating = phases.filter(({ name }) => name === 'evaluating');
        const evaluation_seconds = evaluating.length
            ? evaluating.reduce((sum, { duration_seconds }) => sum + duration_seconds, 0)
            : null;
        const shared = { evaluation_seconds, warnings: this.#remarks.warnings, metrics: this.#remarks.metrics };
        const text = this.#text;
        if (this.#log.records === 0)
            return {
                built: text.isCounted ? text.built : null,
                fetched: text.fetched,
                download_bytes: null,
                slowest: [],
                failed: text.failed,
                ...shared,
            };
        const { built, fetched, failed, downloadBytes } = this.#log.counts();
        const { slowest, substituters } = this.#log;
        return { built, fetched, download_bytes: downloadBytes, slowest, failed, substituters, ...shared };
    }
}
const evaluationFamilies = new Set([
    ...['syntax', 'undefined-variable', 'missing-attr', 'infinite-recursion', 'stack', 'missing-extra-arg'],
    ...[
        'type-error',
        'nix-assert-throw-abort',
        'nixos-assertions',
        'unknown-option',
        'option-type',
        'option-not-set',
    ],
    ...[
        'option-conflict',
        'unfree-broken-insecure',
        'missing-file',
        'untracked-file',
        'lock-file',
        'pure-eval',
    ],
]);


/***/ }),

/***/ 6060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf),
/* harmony export */   x: () => (/* binding */ spaceWarning)
/* harmony export */ });
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

const line = /^(?:these (\d+)|this) (?:derivation|path)s? will be (built|fetched)(?: \(([\d.]+) (\w+) download, ([\d.]+) (\w+) unpacked\))?:?$/;
/** `these 3 paths will be fetched (1.2 MiB download, 5.0 MiB unpacked):` and its relatives. */
function planOf(printed) {
    const match = line.exec(printed);
    if (!match)
        return null;
    const count = match[1] === undefined ? 1 : Number(match[1]);
    if (match[2] === 'built')
        return { build: count };
    if (match[3] === undefined)
        return { fetch: count };
    return {
        fetch: count,
        downloadBytes: bytes(match[3], match[4]),
        unpackBytes: bytes(match[5], match[6]),
    };
}
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function bytes(figure, unit) {
    return Math.round(Number(figure) * 1024 ** Math.max(0, units.indexOf(unit)));
}
/** A sentence when what is to be unpacked does not fit into the store's free bytes; null when it does. */
function spaceWarning({ unpackBytes, downloadBytes }, freeBytes) {
    if (unpackBytes === undefined || unpackBytes <= freeBytes)
        return null;
    return `The store has ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(freeBytes)} free, but ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(unpackBytes)} are to be unpacked (${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(downloadBytes ?? 0)} download).`;
}


/***/ })

};
