export const id = 1039;
export const ids = [1039,9944,7563];
export const modules = {

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ asciicastEncoder),
/* harmony export */   _: () => (/* binding */ plainTextEncoder)
/* harmony export */ });
/* harmony import */ var _parse_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(972);

/** Encodes an asciicast of the wanted version (docs.asciinema.org/manual/asciicast/v2 and v3). */
function asciicastEncoder(version) {
    return version === 2 ? new AsciicastV2Encoder() : new AsciicastV3Encoder();
}
/** Version 2: every event has its absolute time. */
class AsciicastV2Encoder {
    header(header) {
        const { cols, rows, theme } = header;
        return jsonLine({
            version: 2,
            width: cols,
            height: rows,
            ...commonFields(header),
            theme: colours(theme),
        });
    }
    event({ time, code, data }) {
        return eventLine(time.toFixed(6), code, data);
    }
    end() {
        return '';
    }
}
/** Version 3: every event has the time since the one before. */
class AsciicastV3Encoder {
    /** Sum of the intervals written so far, in milliseconds, as a reader adds them up. */
    #writtenMs = 0;
    header(header) {
        const { cols, rows, env, theme } = header;
        const term = { cols, rows, type: env?.TERM, theme: colours(theme) };
        return jsonLine({ version: 3, term, ...commonFields(header) });
    }
    event({ time, code, data }) {
        // Each interval is rounded against the sum of those before it, so rounding errors do not add up.
        const ms = Math.max(0, Math.round(time * 1000) - this.#writtenMs);
        this.#writtenMs += ms;
        return eventLine((ms / 1000).toFixed(3), code, data);
    }
    end() {
        return '';
    }
}
/** Encodes the lines that the recording's output prints, without times; `newLines` makes what reads them. */
function plainTextEncoder(newLines) {
    let lines = null;
    return {
        header: ({ cols, rows }) => {
            lines = newLines({ cols, rows });
            return '';
        },
        event: ({ code, data }) => {
            if (code === 'o')
                return lines?.push(data) ?? '';
            const size = code === 'r' ? (0,_parse_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .D)(data) : '';
            return typeof size === 'string' ? '' : (lines?.resize(size) ?? '');
        },
        end: () => lines?.end() ?? '',
    };
}
function commonFields({ timestamp, idleTimeLimit, command, title, env }) {
    return { timestamp, idle_time_limit: idleTimeLimit, command, title, env };
}
/** A theme is complete or absent: asciinema's server and agg refuse one that lacks a colour. */
function colours(theme) {
    return theme && { fg: theme.fg, bg: theme.bg, palette: theme.palette.join(':') };
}
function jsonLine(fields) {
    return `${JSON.stringify(fields)}\n`;
}
function eventLine(time, code, data) {
    return `[${time}, ${JSON.stringify(code)}, ${JSON.stringify(data)}]\n`;
}


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   b: () => (/* binding */ sizeProblem)
/* harmony export */ });
/** Larger terminals are refused before memory is allocated for them. */
const maxCols = 1000;
const maxRows = 1000;
const maxCells = 200_000;
/** Why a terminal of this size is refused; null for one that is accepted. */
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
/** Parses the data of a resize event (`COLSxROWS`), or returns what is wrong with it. */
function parseSize(data) {
    const match = /^(\d{1,9})x(\d{1,9})$/.exec(data);
    if (!match)
        return `${JSON.stringify(data.slice(0, 40))} is not a size such as 120x40`;
    const [cols, rows] = [Number(match[1]), Number(match[2])];
    return sizeProblem(cols, rows) ?? { cols, rows };
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ openCast)
});

// EXTERNAL MODULE: ./lib/text/utf8-stream.js
var utf8_stream = __webpack_require__(3873);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/cast/parse-size.js
var parse_size = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/cast/header.js


/**
 * Reads the header object of an asciicast: the first line of version 2 or 3, or everything but the
 * events of version 1 (https://docs.asciinema.org/manual/asciicast/v3/). Optional fields of the
 * wrong type are left out. Throws a usage error (`not-a-cast`, `bad-size`) for a header that cannot be used.
 */
function parseHeader(value) {
    if (!isObject(value))
        throw notACast('it does not begin with a JSON object');
    const { version } = value;
    if (version !== 1 && version !== 2 && version !== 3)
        throw notACast(`its version is ${JSON.stringify(version) ?? 'missing'}, not 1, 2 or 3`);
    const term = version === 3 && isObject(value.term) ? value.term : {};
    const [cols, rows] = version === 3 ? [term.cols, term.rows] : [value.width, value.height];
    const problem = (0,parse_size/* sizeProblem */.b)(cols, rows);
    if (problem)
        throw (0,errors/* usageError */.Wp)('bad-size', `the recording's terminal size cannot be used: ${problem}`);
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
    return (0,errors/* usageError */.Wp)('not-a-cast', `this is not an asciicast: ${reason}`, 'Pass a recording in asciicast format, version 1, 2 or 3.');
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
 * Makes an event of one decoded JSON value, or returns what is wrong with it. `previous` is the time of
 * the event before; `relative` is whether the value's time counts from there (versions 1 and 3) or
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
    // Some writers write an exit status as a number.
    const data = typeof raw === 'number' ? String(raw) : raw;
    if (typeof data !== 'string')
        return 'the event data is not a string';
    const time = relative ? previous + Math.max(0, stamp) : Math.max(previous, stamp);
    if (time > maxSeconds)
        return `the time ${stamp} is beyond what a recording can be`;
    if (code === 'r') {
        const size = (0,parse_size/* parseSize */.D)(data);
        if (typeof size === 'string')
            return `resize: ${size}`;
    }
    return { time, code, data };
}
/** Decodes one line of a version 2 or 3 cast; null for blank lines and `#` comments. */
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

;// CONCATENATED MODULE: ./lib/cast/read-v1.js

/**
 * Cuts a version 1 asciicast, which is one JSON document, into events while it streams by:
 * `{"version": 1, "width": 80, "height": 24, …, "stdout": [[delay, text], …]}`.
 * `outside` collects everything but the elements of `stdout`: the header.
 */
class V1Scanner {
    outside = '';
    /** Why the document cannot be read further; null while it can. */
    problem = null;
    #depth = 0;
    #inString = false;
    #escaped = false;
    #inEvents = false;
    /** The part of the event being read that earlier pieces contained. */
    #element = null;
    #events = [];
    #time = 0;
    #count = 0;
    /** Takes the next piece of the document and returns the events that it completes. */
    push(text) {
        this.#events = [];
        let from = 0;
        for (let at = 0; at < text.length && this.problem === null; at++) {
            const char = text[at];
            if (this.#inString) {
                if (this.#escaped)
                    this.#escaped = false;
                else if (char === '\\')
                    this.#escaped = true;
                else if (char === '"')
                    this.#inString = false;
            }
            else if (char === '"')
                this.#inString = true;
            else if (char === '{')
                this.#depth++;
            else if (char === '}')
                this.#depth--;
            else if (char === '[')
                from = this.#opened(text, from, at);
            else if (char === ']')
                from = this.#closed(text, from, at);
        }
        if (this.#element !== null)
            this.#element += text.slice(from);
        else if (!this.#inEvents)
            this.outside += text.slice(from);
        return this.#events;
    }
    /** True once the document is complete. */
    get complete() {
        return this.#depth === 0 && this.outside.trimStart().startsWith('{');
    }
    /** The number of the event that was being read, from 1. */
    get eventNumber() {
        return this.#count + 1;
    }
    /** At a `[`: returns the index from which text is still to be kept. */
    #opened(text, from, at) {
        this.#depth++;
        if (this.#inEvents) {
            if (this.#depth !== 3)
                return from;
            this.#element = '';
            return at;
        }
        const before = (this.outside.slice(-100) + text.slice(from, at)).slice(-100);
        if (this.#depth !== 2 || !/"stdout"\s*:\s*$/.test(before))
            return from;
        this.outside += text.slice(from, at + 1);
        this.#inEvents = true;
        return at + 1;
    }
    /** At a `]`: returns the index from which text is still to be kept. */
    #closed(text, from, at) {
        this.#depth--;
        if (!this.#inEvents || this.#depth > 2)
            return from;
        if (this.#depth < 2) {
            this.#inEvents = false;
            return at;
        }
        this.#take((this.#element ?? '') + text.slice(from, at + 1));
        this.#element = null;
        return at + 1;
    }
    #take(json) {
        const event = eventOf(asEvent(json), this.#time, true);
        if (typeof event === 'string') {
            this.problem = event;
            return;
        }
        this.#time = event.time;
        this.#count++;
        this.#events.push(event);
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




/** Longest header (characters); anything longer is not a cast. */
const maxHeaderLength = 1024 * 1024;
const byteOrderMark = /^\ufeff/;
/** Longest line (characters); a longer one is damage, and is not read to its end. */
const maxLineLength = 32 * 1024 * 1024;
/**
 * Reads the header of an asciicast of version 1, 2 or 3 and returns a recording that streams its events
 * from the source on each pass, in memory that does not grow with the recording. An unreadable event ends
 * a pass, and `damage()` then returns where. Throws a usage error where the header cannot be used.
 */
async function openCast(source) {
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
/** The text of a byte stream, chunk by chunk; characters split between chunks are joined. */
async function* decoded(bytes) {
    const utf8 = new utf8_stream/* Utf8Stream */.S();
    let isStart = true;
    for await (const chunk of bytes) {
        const text = utf8.push(chunk);
        yield isStart ? text.replace(byteOrderMark, '') : text;
        isStart &&= text === '';
    }
    const rest = utf8.end();
    if (rest)
        yield rest;
}
/**
 * Lines of a byte stream without their line ends, as many at a time as a chunk completes. The last
 * line needs no line end. A line beyond `maxLineLength` is cut there and ends the stream.
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


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(1620);
// EXTERNAL MODULE: ./lib/rebuild/pictures/fonts/machine-fonts.js + 13 modules
var machine_fonts = __webpack_require__(4445);
// EXTERNAL MODULE: ./lib/rebuild/pictures/theme-argument.js + 1 modules
var theme_argument = __webpack_require__(1181);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/cast/excerpt.js

/**
 * The part of a recording between two moments, as a recording whose time starts at the first one. The output, sizes
 * and markers from before are there at its start, so that the terminal is in the state it had; it is as long as the
 * part, also where its last event is earlier. Throws a usage error (`bad-span`) where the part has no length.
 */
function excerpt(recording, { from = 0, to = Number.POSITIVE_INFINITY }) {
    if (!(from >= 0 && to > from))
        throw (0,errors/* usageError */.Wp)('bad-span', `there is nothing from ${from} s to ${to} s`, 'Give --to after --from.');
    return { ...recording, events: () => eventsWithin(recording, from, to) };
}
async function* eventsWithin(recording, from, to) {
    for await (const events of recording.events()) {
        const kept = events.filter(({ time, code }) => time <= to && (time >= from || changesState.has(code)));
        const shifted = kept.map((event) => ({ ...event, time: Math.max(0, event.time - from) }));
        const isPast = events.at(-1).time > to;
        if (isPast)
            shifted.push({ time: to - from, code: 'o', data: '' });
        if (shifted.length > 0)
            yield shifted;
        if (isPast)
            return;
    }
}
/** The codes of events that matter after their moment. */
const changesState = new Set(['o', 'r', 'm']);

// EXTERNAL MODULE: ./lib/render/render-png.js + 1 modules
var render_png = __webpack_require__(7853);
// EXTERNAL MODULE: ./lib/terminal/last-content.js
var last_content = __webpack_require__(5530);
// EXTERNAL MODULE: ./lib/terminal/play.js
var play = __webpack_require__(9408);
;// CONCATENATED MODULE: ./lib/render/gif/sink.js
/** Collects a GIF in memory. */
class MemorySink {
    #chunks = [];
    append(bytes) {
        this.#chunks.push(bytes);
    }
    rewriteHead(bytes) {
        this.#chunks[0] = bytes;
    }
    restart() {
        this.#chunks = [];
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}

// EXTERNAL MODULE: ./lib/system/disk/draft-file.js
var draft_file = __webpack_require__(9539);
;// CONCATENATED MODULE: ./lib/cli/export/file.js



/**
 * Writes a file from its parts as they arrive. It takes its name only when it is whole. Throws a
 * ToolError (`cannot-write`) where that fails, and leaves nothing behind.
 */
async function createFile(cwd, file, parts) {
    const draft = new draft_file/* DraftFile */.Q((0,external_node_path_.resolve)(cwd, file));
    try {
        for await (const part of parts)
            draft.append(typeof part === 'string' ? Buffer.from(part) : part);
        return draft.commit();
    }
    finally {
        draft.discard();
    }
}
/** Has `write` put a GIF into a file, as `createFile` does. */
async function createGif(cwd, file, write) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    if ((0,draft_file/* isSpecial */.m)(path)) {
        // A pipe or a device cannot be written over at its start, so it gets the whole file at once.
        const sink = new MemorySink();
        const result = await write(sink);
        return { result, ...(await createFile(cwd, file, [sink.bytes()])) };
    }
    const draft = new draft_file/* DraftFile */.Q(path);
    try {
        const result = await write(draft);
        return { result, ...draft.commit() };
    }
    finally {
        draft.discard();
    }
}

// EXTERNAL MODULE: ./lib/cast/encode.js
var encode = __webpack_require__(3621);
// EXTERNAL MODULE: ./lib/terminal/log/transcript.js + 2 modules
var transcript = __webpack_require__(7563);
;// CONCATENATED MODULE: ./lib/cli/export/text.js


/** What a recording printed, as plain lines, in pieces. */
function logText(recording) {
    return encoded(recording, (0,encode/* plainTextEncoder */._)((size) => new transcript.Transcript({ size })));
}
/** A recording as the text of an asciicast of the wanted version, in pieces. */
function castText(recording, version) {
    return encoded(recording, (0,encode/* asciicastEncoder */.R)(version));
}
async function* encoded(recording, encoder) {
    yield encoder.header(recording.header);
    for await (const events of recording.events()) {
        const text = events.map((event) => encoder.event(event)).join('');
        if (text)
            yield text;
    }
    yield encoder.end();
}

;// CONCATENATED MODULE: ./lib/cli/export/outputs.js






/** What `export` can write, in the order in which it does; each name is the option that takes the file. */
const outputs = {
    png: {
        what: 'picture',
        write: async (recording, file, options, { cwd }) => {
            const { screen, seconds } = await pictured(recording, options);
            const png = (0,render_png.renderPng)(screen, { ...lookOf(options), fixedSize: options.fullSize === true });
            const written = await createFile(cwd, file, [png]);
            return seconds === null ? written : { ...written, screen_seconds: seconds };
        },
    },
    gif: {
        what: 'animation',
        write: async (recording, file, options, { cwd }) => {
            const { writeGif } = await Promise.all(/* import() */[__webpack_require__.e(9337), __webpack_require__.e(260), __webpack_require__.e(2495)]).then(__webpack_require__.bind(__webpack_require__, 7297));
            const gif = gifOptions(recording, options);
            const part = partOf(recording, options);
            const { result, ...written } = await createGif(cwd, file, (sink) => writeGif(part, gif, sink));
            const { frames, durationSeconds, reductions } = result;
            return { ...written, frames, duration_seconds: durationSeconds, reductions };
        },
    },
    svg: {
        what: 'SVG',
        write: async (recording, file, options, { cwd }) => {
            const { renderSvg, renderSvgAnimation } = await Promise.all(/* import() */[__webpack_require__.e(9337), __webpack_require__.e(260), __webpack_require__.e(8445)]).then(__webpack_require__.bind(__webpack_require__, 3347));
            if (options.at === undefined) {
                const part = partOf(recording, options);
                const { svg, frames, durationSeconds } = await renderSvgAnimation(part, gifOptions(recording, options));
                return { ...(await createFile(cwd, file, [svg])), frames, duration_seconds: durationSeconds };
            }
            const { screen } = await pictured(recording, options);
            const svg = renderSvg(screen, { ...lookOf(options), fixedSize: options.fullSize === true });
            return createFile(cwd, file, [svg]);
        },
    },
    mp4: { what: 'video', write: video('mp4') },
    webm: { what: 'video', write: video('webm') },
    log: {
        what: 'log',
        write: (recording, file, _, { cwd }) => createFile(cwd, file, logText(recording)),
    },
    cast: {
        what: 'cast',
        write: (recording, file, options, { cwd }) => createFile(cwd, file, castText(partOf(recording, options), options.castVersion)),
    },
};
const outputNames = Object.keys(outputs);
function video(format) {
    return async (recording, file, options, place) => {
        const [{ rgbVideoOf }, { writeVideo }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(9337), __webpack_require__.e(260), __webpack_require__.e(1171)]).then(__webpack_require__.bind(__webpack_require__, 5869)),
            __webpack_require__.e(/* import() */ 4488).then(__webpack_require__.bind(__webpack_require__, 4488)),
        ]);
        const pictures = await rgbVideoOf(partOf(recording, options), gifOptions(recording, options));
        return writeVideo(pictures, format, { path: file, ...place });
    };
}
/** What `--from` and `--to` leave of a recording. */
function partOf(recording, { from, to }) {
    if (from === undefined && to === undefined)
        return recording;
    return excerpt(recording, { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
}
async function pictured(recording, options) {
    if (options.at !== undefined)
        return { screen: await (0,play/* screenAt */.U5)(recording, options.at), seconds: null };
    const { screen, seconds } = await (0,last_content/* lastScreenWithContent */.u)(partOf(recording, options));
    return { screen, seconds: seconds === null ? null : seconds + (options.from ?? 0) };
}
function gifOptions(recording, options) {
    const { fps, speed, idleLimit, hold, maxSize, caption, effort, from } = options;
    const title = caption === true ? (recording.header.title ?? recording.header.command ?? '') : caption;
    return {
        ...lookOf(options),
        effort,
        ...(fps === undefined ? {} : { fps }),
        ...(speed === undefined ? {} : { speed }),
        ...(idleLimit === undefined ? {} : { idleLimitSeconds: idleLimit }),
        ...(hold === undefined ? {} : { holdSeconds: hold }),
        ...(maxSize === undefined ? {} : { maxBytes: maxSize }),
        ...(title === undefined ? {} : { caption: { title, startSeconds: from ?? 0 } }),
    };
}
function lookOf({ theme, fontSize, padding, fonts }) {
    return {
        fonts,
        ...(theme === undefined ? {} : { theme }),
        ...(fontSize === undefined ? {} : { fontSize }),
        ...(padding === undefined ? {} : { padding }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/builds/files.js
var builds_files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/cli/export/source.js





/**
 * Finds the recording that an argument names: a file, a build's directory, or a build by name in
 * `buildsDir` (absolute). Unlike what reads metadata it also takes a build that was cut off before its
 * metadata was written. Throws a usage error (`no-recording`) where there is none.
 */
async function findCast(named, buildsDir, cwd) {
    for (const path of [(0,external_node_path_.resolve)(cwd, named), (0,external_node_path_.resolve)(buildsDir, named)]) {
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (!found)
            continue;
        if (!found.isDirectory())
            return { path, bytes: found.size };
        const cast = (0,external_node_path_.join)(path, await castName(path));
        const inside = await (0,promises_.stat)(cast).catch(() => null);
        if (inside?.isFile())
            return { path: cast, bytes: inside.size };
        throw (0,errors/* usageError */.Wp)('no-recording', `${path} holds no recording`, 'Name a cast, or a build that was recorded.');
    }
    throw (0,errors/* usageError */.Wp)('no-recording', `there is no recording or build called ${named}`, 'Give the path of a cast, or the name of a build as list-builds shows it.');
}
/** The name of the recording in a build's directory, by its metadata where that can be read. */
async function castName(dir) {
    // The schemas of metadata take longer to load than a picture takes.
    const { buildState } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9905), __webpack_require__.e(8882)]).then(__webpack_require__.bind(__webpack_require__, 9905));
    const state = await buildState(dir);
    const files = state.kind === 'finished' ? state.build.metadata.files : null;
    return (0,external_node_path_.basename)(files?.cast ?? builds_files/* fileNames */.jx.cast);
}
/** Streams a file; `onRead` is called with the length of each piece in bytes. Throws where it cannot be read. */
async function* castBytes(path, onRead) {
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 })) {
            onRead(chunk.length);
            yield chunk;
        }
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v4)
            throw cause;
        throw new errors/* ToolError */.v4('cannot-read', `${path} cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/live/redraw.js
var redraw = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/cli/live/progress.js

/** Work shorter than this shows no progress. */
const quietMs = 1000;
const redrawMs = 100;
/** `now` in milliseconds. */
function progressLine(io, totalBytes, now = () => performance.now()) {
    const line = (0,redraw/* redrawnLines */.N)(io);
    let [what, begun, drawn, read] = ['', 0, 0, 0];
    return {
        start(next) {
            [what, begun, drawn, read] = [next, now(), 0, 0];
        },
        read(bytes) {
            read += bytes;
            const time = now();
            if (!io.progress || what === '' || time - begun < quietMs || time - drawn < redrawMs)
                return;
            drawn = time;
            // A second pass over the file starts at 0 % again.
            const part = totalBytes > 0 ? Math.round(((read % (totalBytes + 1)) / totalBytes) * 100) : 0;
            line.draw([`${what} ${part} %`]);
        },
        clear: line.clear,
    };
}

// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/cli/picture-options.js
var picture_options = __webpack_require__(7591);
;// CONCATENATED MODULE: ./lib/cli/commands/export.js














function configure(command, io) {
    const number = (0,option_values/* numberIn */.Po)({ least: 0 });
    command
        .option('--png <file>', 'write the last screen with content, or the one --at a time, as a picture')
        .option('--gif <file>', 'write the recording as an animation')
        .option('--svg <file>', 'write the recording as an animated SVG, or as a still one --at a time')
        .option('--mp4 <file>', 'write the recording as a video, which needs ffmpeg')
        .option('--webm <file>', 'write the recording as a video, which needs ffmpeg')
        .option('--log <file>', 'write what was printed, as plain text')
        .option('--cast <file>', 'write the recording as an asciicast')
        .option('--cast-version <version>', 'of the cast to write: 2 or 3', (0,option_values/* choice */.Yq)('2', '3'), '2')
        .option('--at <seconds>', 'the moment of the picture', number)
        .option('--from <seconds>', 'leave out what is before this moment', number)
        .option('--to <seconds>', 'leave out what is after this moment', number)
        .option('--full-size', 'keep the blank rows and columns of the screen in the picture')
        .option('--fps <rate>', 'frames a second, up to 50 (default: 15; SVG 10, video 30)', number)
        .option('--speed <factor>', '2 plays twice as fast', number)
        .option('--idle-limit <seconds>', "cut pauses to this (default: the recording's own, or 2)", number)
        .option('--hold <seconds>', 'how long the last frame stays (default: 3)', number)
        .option('--effort <effort>', 'of the animation: fast, or best, which is smaller', (0,option_values/* choice */.Yq)('fast', 'best'), 'best')
        .option('--caption [title]', 'a bar under the animation with title, phase and time')
        .option('--max-size <bytes>', 'keep the animation under this size, such as 10MB', option_values/* parseBytes */.z_);
    (0,picture_options/* pictureOptions */.R)(command)
        .option('--font-size <pixels>', 'size of the letters (default: 14)', number)
        .option('--padding <pixels>', 'space around the screen', number);
    (0,option_values/* outputDirOption */.U2)(command, io)
        .option('--json', 'print what was written as JSON')
        .action((source, options) => exportRecording(source, options, io));
}
async function exportRecording(source, options, io) {
    const wanted = outputNames.flatMap((name) => {
        const file = options[name];
        return file ? [{ name, file }] : [];
    });
    if (wanted.length === 0)
        throw (0,errors/* usageError */.Wp)('nothing-to-export', 'there is nothing to write', 'Give --png, --gif, --svg, --mp4, --webm, --log or --cast and a file.');
    const cast = await findCast(source, (0,cli_io/* absolutePath */.Hi)(io, options.outputDir), io.cwd);
    checkPaths(cast.path, wanted, io.cwd);
    const progress = progressLine(io, cast.bytes);
    const recording = await (0,read/* openCast */.Y)(() => castBytes(cast.path, progress.read));
    const { theme, fontDir, ...given } = options;
    const problems = [];
    const chosen = {
        ...given,
        ...(theme === undefined ? {} : { theme: (0,theme_argument/* themeArgument */.b)(theme, io.cwd) }),
        fonts: (0,machine_fonts/* fontsFor */.o)({ fontDir, env: io.env, cwd: io.cwd }, (problem) => problems.push(problem)),
        castVersion: options.castVersion === '3' ? 3 : 2,
    };
    const written = {};
    let damage = null;
    for (const { name, file } of wanted) {
        progress.start(outputs[name].what);
        const made = await outputs[name].write(recording, file, chosen, { cwd: io.cwd, env: io.env });
        progress.clear();
        written[name] = made;
        damage ??= recording.damage();
        if (options.json)
            continue;
        io.err(`wrote ${made.path} (${(0,size/* formatBytes */.z)(made.bytes)})\n`);
        if (made.screen_seconds !== undefined)
            io.err(`  the last screen is blank; this is the one at ${made.screen_seconds.toFixed(1)} s\n`);
        for (const step of made.reductions ?? [])
            io.err(`  ${step}\n`);
    }
    if (damage)
        io.err(`The recording is damaged at line ${damage.line}: ${damage.reason}. What comes before it was used.\n`);
    for (const problem of problems)
        io.err(`${(0,clean/* shownLine */.QN)(problem)}\n`);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { damage, ...written });
}
/** No output may be written over another one, and over the recording only a recording. Devices take any number. */
function checkPaths(castPath, wanted, cwd) {
    const identity = (path) => {
        const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (found)
            return found.isFile() ? `${found.dev}:${found.ino}` : null;
        return path;
    };
    const source = identity(castPath);
    const taken = new Set();
    for (const { name, file } of wanted) {
        const target = identity((0,external_node_path_.resolve)(cwd, file));
        if (target === null)
            continue;
        if (taken.has(target) || (target === source && name !== 'cast'))
            throw (0,errors/* usageError */.Wp)('same-file', `${file} would be written over ${target === source ? 'the recording' : 'another output'}`, 'Name another file.');
        taken.add(target);
    }
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ redrawnLines)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

function redrawnLines({ err, isBehind, size, }) {
    let drawn = 0;
    const toStart = () => (drawn > 1 ? `\r\x1b[${drawn - 1}A\x1b[J` : '\r\x1b[K');
    return {
        draw: (lines) => {
            // What a stopped terminal has not taken is drawn soon again.
            if (isBehind())
                return;
            const { cols, rows } = size();
            // A line that wraps, or more lines than the terminal has rows, could not be taken back.
            const shown = lines.slice(0, Math.max(1, rows - 1)).map((line) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(line, cols - 1));
            err(toStart() + shown.join('\n'));
            drawn = shown.length;
        },
        clear: () => {
            if (drawn > 0)
                err(toStart());
            drawn = 0;
        },
    };
}


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ croppedToContent)
/* harmony export */ });
/* harmony import */ var _terminal_blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3586);
/* harmony import */ var _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7054);


/** A cropped screen has at least this many columns and rows. */
const minCols = 40;
const minRows = 1;
/** A screen without the blank rows at its bottom and the blank columns at its right. */
function croppedToContent(screen) {
    let [cols, rows] = [Math.min(minCols, screen.cols), minRows];
    for (let row = 0; row < screen.rows; row++)
        for (let col = 0; col < screen.cols; col++)
            if (!isBlank(screen, row * screen.cols + col)) {
                rows = row + 1;
                if (col >= cols)
                    cols = col + 1;
            }
    return cropped(screen, cols, rows);
}
function isBlank(screen, cell) {
    const at = cell * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH;
    const hasCursor = screen.cells[at + 3] >>> _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorShift */ .lg !== _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorShape */ .mc.none;
    return (0,_terminal_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankCell */ .VI)(screen, cell) && (screen.cells[at + 2] & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .colorBits */ .o7) === 0 && !hasCursor;
}
function cropped(screen, cols, rows) {
    if (cols === screen.cols)
        return { ...screen, rows, cells: screen.cells.subarray(0, cols * rows * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH) };
    const cells = new Uint32Array(cols * rows * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH);
    for (let row = 0; row < rows; row++) {
        const from = row * screen.cols * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH;
        cells.set(screen.cells.subarray(from, from + cols * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH), row * cols * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH);
    }
    return { ...screen, cols, rows, cells };
}


/***/ }),

/***/ 7853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPng: () => (/* binding */ renderPng)
});

// EXTERNAL MODULE: ./lib/render/canvas.js
var render_canvas = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/render/color/palette.js
var palette = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/render/color/theme.js + 1 modules
var color_theme = __webpack_require__(6056);
// EXTERNAL MODULE: ./lib/render/crop.js
var crop = __webpack_require__(4732);
// EXTERNAL MODULE: ./lib/render/look.js + 1 modules
var look = __webpack_require__(4431);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/render/png.js

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const colorType = { rgb: 2, indexed: 3 };
/**
 * Encodes a picture as PNG (https://www.w3.org/TR/png-3/): indexed with as few bits a pixel as its
 * palette needs up to 256 colours, else 24-bit. `pixels` are palette indices, `colors` 0xRRGGBB.
 * Written by hand: Node has the compression, and screens need only a palette with few bits a pixel.
 */
function encodePng(width, height, pixels, colors) {
    const indexed = colors.length <= 256;
    const depth = !indexed || colors.length > 16 ? 8 : colors.length > 4 ? 4 : colors.length > 2 ? 2 : 1;
    const header = new Uint8Array(13);
    const view = new DataView(header.buffer);
    view.setUint32(0, width);
    view.setUint32(4, height);
    header[8] = depth;
    header[9] = indexed ? colorType.indexed : colorType.rgb;
    const rows = indexed
        ? packIndices(width, height, pixels, depth)
        : packColors(width, height, pixels, colors);
    const chunks = [
        signature,
        chunk('IHDR', header),
        ...(indexed ? [chunk('PLTE', Uint8Array.from(colors.flatMap(channels)))] : []),
        chunk('IDAT', (0,external_node_zlib_.deflateSync)(rows, { level: 5, memLevel: 9 })),
        chunk('IEND', new Uint8Array()),
    ];
    return Buffer.concat(chunks);
}
/** Rows of indices of `depth` bits, each after its filter byte, which is 0 (none). */
function packIndices(width, height, pixels, depth) {
    const perByte = 8 / depth;
    const stride = 1 + Math.ceil(width / perByte);
    const rows = new Uint8Array(stride * height);
    for (let y = 0; y < height; y++) {
        const row = pixels.subarray(y * width, (y + 1) * width);
        if (depth === 8)
            rows.set(row, y * stride + 1);
        else
            row.forEach((index, x) => {
                const shift = 8 - depth * ((x % perByte) + 1);
                rows[y * stride + 1 + Math.floor(x / perByte)] |= index << shift;
            });
    }
    return rows;
}
function packColors(width, height, pixels, colors) {
    const stride = 1 + width * 3;
    const rows = new Uint8Array(stride * height);
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
            rows.set(channels(colors[pixels[y * width + x]]), y * stride + 1 + x * 3);
    return rows;
}
const channels = (color) => [color >> 16, (color >> 8) & 255, color & 255];
function chunk(type, data) {
    const bytes = Buffer.alloc(data.length + 12);
    bytes.writeUInt32BE(data.length, 0);
    bytes.write(type, 4, 'latin1');
    bytes.set(data, 8);
    bytes.writeUInt32BE((0,external_node_zlib_.crc32)(bytes.subarray(4, data.length + 8)), data.length + 8);
    return bytes;
}

// EXTERNAL MODULE: ./lib/render/tiles.js
var tiles = __webpack_require__(5017);
;// CONCATENATED MODULE: ./lib/render/render-png.js







/**
 * Draws a screen as a PNG file, in exact colours. Throws a usage error for an unknown theme or a font
 * size, padding or picture size that cannot be drawn.
 */
function renderPng(screen, options = {}) {
    const shown = options.fixedSize ? screen : (0,crop/* croppedToContent */.e)(screen);
    const { metrics, padding } = (0,look/* resolveLook */.s)(options, shown.cols, shown.rows);
    const layout = (0,render_canvas/* layoutOf */.a)(metrics, shown.cols, shown.rows, padding);
    const theme = (0,color_theme/* themeFor */.L9)(options.theme, screen.theme);
    const draw = (palette, pixels) => {
        const canvas = new render_canvas/* Canvas */.H(layout, pixels, new tiles/* TileSet */.L(theme, metrics, palette, pixels.BYTES_PER_ELEMENT > 1, options.fonts));
        canvas.fill(palette.indexOf(theme.bg));
        canvas.drawScreen(shown);
        return encodePng(layout.width, layout.height, pixels, palette.colors);
    };
    const area = layout.width * layout.height;
    const indexed = new palette/* ExactPalette */.P(256);
    const png = draw(indexed, new Uint8Array(area));
    return indexed.exceeded ? draw(new palette/* ExactPalette */.P(Number.POSITIVE_INFINITY), new Uint32Array(area)) : png;
}


/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ DraftFile),
/* harmony export */   m: () => (/* binding */ isSpecial)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);



/**
 * A file that is written under another name until it is committed; pipes and devices are written directly. Every
 * method throws a `ToolError` (`cannot-write`) where the system refuses.
 */
class DraftFile {
    #path;
    #special;
    #draftPath;
    #fd;
    #bytes = 0;
    #open = true;
    constructor(path) {
        this.#path = path;
        this.#special = isSpecial(path);
        this.#draftPath = this.#special ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.part`);
        this.#fd = this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#draftPath, 'w'));
    }
    append(part) {
        this.#attempt(() => {
            for (let at = 0; at < part.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, part, at, part.length - at, this.#special ? null : this.#bytes + at);
        });
        this.#bytes += part.length;
    }
    rewriteHead(head) {
        this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, head, 0, head.length, 0));
    }
    restart() {
        this.#bytes = 0;
        this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(this.#fd));
    }
    commit() {
        this.#close();
        if (!this.#special)
            this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(this.#draftPath, this.#path));
        return { path: this.#path, bytes: this.#bytes };
    }
    /** Closes the file, and removes it unless it was committed. */
    discard() {
        this.#close();
        if (!this.#special)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#draftPath, { force: true });
    }
    #close() {
        if (this.#open)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
        this.#open = false;
    }
    #attempt(act) {
        try {
            return act();
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-write', `${this.#path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
        }
    }
}
/** True for a path that exists and is neither a file nor a directory. */
function isSpecial(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   P: () => (/* binding */ shellStatus),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** True for a program that ended by itself with status 0. */
function hasSucceeded(result) {
    return result.kind === 'exited' && result.status === 0;
}
/** Why a program did not succeed, in a few words: its last line of standard error, or how it ended. */
function failureReason(result) {
    const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
    switch (result.kind) {
        case 'exited':
            return lastLine || `it ended with status ${result.status}`;
        case 'missing':
            return 'it is not installed or cannot be executed';
        case 'timed_out':
            return 'it did not end in time';
        case 'killed':
            return lastLine || 'it was killed';
    }
}
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Runs a program to its end without a shell and returns how it ended; never throws for a program that fails
 * or is missing. `timeoutMs` is without limit unless given. `onOutput` receives what it prints as
 * it arrives.
 */
function runProgram(argv, options) {
    const [file = '', ...args] = argv;
    const { env, cwd, timeoutMs = 0, input = '', signal, onOutput } = options;
    return new Promise((resolve) => {
        let timer;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { env, cwd, signal, maxBuffer: maxOutputBytes }, (error, stdout, stderr) => {
            clearTimeout(timer);
            resolve({ stdout, stderr, ...endOf(error) });
        });
        if (onOutput)
            for (const stream of [child.stdout, child.stderr])
                stream?.on('data', onOutput);
        // A program that ignores signals, or whose children hold its output open, must not outlast the deadline.
        if (timeoutMs > 0)
            timer = setTimeout(() => {
                child.kill('SIGKILL');
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve({ stdout: '', stderr: '', kind: 'timed_out' });
            }, timeoutMs);
        // A program that ends without reading its input is no error.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** execFile reports a status as a number, a failed start as a word such as ENOENT, and a signal without a code. */
function endOf(error) {
    if (error === null)
        return { kind: 'exited', status: 0 };
    if (typeof error.code === 'number')
        return { kind: 'exited', status: error.code };
    if (['ERR_CHILD_PROCESS_STDIO_MAXBUFFER', 'ABORT_ERR'].includes(String(error.code)))
        return { kind: 'killed' };
    if (typeof error.code === 'string')
        return { kind: 'missing' };
    return { kind: 'killed' };
}
/** The status that a shell has for a process's end: its own, or 128 and the number of the signal that ended it. */
function shellStatus(code, signal) {
    return code ?? (signal === null ? 1 : 128 + node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]);
}
/** The first executable of that name on the PATH of `env`, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
                return path;
        }
        catch {
            // not in this directory
        }
    }
    return null;
}


/***/ }),

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Transcript: () => (/* binding */ Transcript),
  printedLines: () => (/* binding */ printedLines)
});

// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(7032);
// EXTERNAL MODULE: ./lib/terminal/log/plain-lines.js
var plain_lines = __webpack_require__(7175);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/xterm/core.js
var core = __webpack_require__(6306);
;// CONCATENATED MODULE: ./lib/terminal/log/rows.js


const hasContent = cell/* content */.Qs.codePoint | cell/* content */.Qs.cluster;
const tab = 0x09;
/** The columns of a row up to the last cell that something was written into; blanks that were printed count. */
function usedCols(line) {
    const { _data: data } = line;
    for (let at = (line.length - 1) * core/* xtermWords */.C; at >= 0; at -= core/* xtermWords */.C)
        if (data[at] & hasContent)
            return at / core/* xtermWords */.C + Math.max(1, (0,cell/* widthOf */.qz)(data[at]));
    return 0;
}
/** The rows of the screen up to the last one with text. */
function usedRows(buffer, rows) {
    let used = rows;
    while (used > 0 && usedCols(buffer.lines.get(buffer.ybase + used - 1)) === 0)
        used -= 1;
    return used;
}
/** The text of a row's first `cols` columns; cells that nothing was written into are blanks. */
function lineText(line, cols) {
    const { _data: data } = line;
    let text = '';
    for (let col = 0; col < cols; col += 1) {
        const word = data[col * core/* xtermWords */.C];
        const code = word & cell/* content */.Qs.codePoint;
        if (code === tab && !(word & cell/* content */.Qs.cluster)) {
            const stop = stopAfter(col);
            const isWhole = isBlank(line, col + 1, Math.min(stop, line.length));
            text += isWhole ? '\t' : ' ';
            if (isWhole)
                col = stop - 1;
        }
        else if (word & hasContent) {
            text += word & cell/* content */.Qs.cluster ? (line._combined[col] ?? ' ') : String.fromCodePoint(code);
            if ((0,cell/* widthOf */.qz)(word) === 2)
                col += 1;
        }
        else if ((0,cell/* widthOf */.qz)(word) !== 0)
            text += ' ';
    }
    return text;
}
/**
 * Notes in the cell of the cursor that a tab moved it on from there, so that the text of the row has the tab. Where
 * text was printed before, or the next tab stop is not one of every eighth column, the tab is blanks.
 */
function noteTab(buffer, cols) {
    if (buffer.x >= cols - 1)
        return;
    const stop = stopAfter(buffer.x);
    const line = buffer.lines.get(buffer.ybase + buffer.y);
    if (stop >= cols || buffer.nextStop(buffer.x) !== stop || !isBlank(line, buffer.x, stop))
        return;
    line._data[buffer.x * core/* xtermWords */.C] = (1 << cell/* content */.Qs.widthShift) | tab;
}
/** True where tabs stop at every eighth column. */
function hasUsualTabs(buffer, cols) {
    for (let col = 0; stopAfter(col) < cols; col = stopAfter(col))
        if (buffer.nextStop(col) !== stopAfter(col))
            return false;
    return true;
}
function isBlank(line, from, to) {
    for (let col = from; col < to; col += 1) {
        const word = line._data[col * core/* xtermWords */.C];
        if ((word & hasContent) !== 0 || (0,cell/* widthOf */.qz)(word) === 0)
            return false;
    }
    return true;
}
function stopAfter(col) {
    return (col | 7) + 1;
}
/** Joins rows into lines: a row that goes on from the one above it belongs to that line. */
class RowJoiner {
    /** A row was added, and it is not known yet whether its line has ended. */
    #isOpen = false;
    /** Columns at the end of the last row that nothing was written into. */
    #gap = 0;
    /** Returns what a row adds to the text: a line feed, where it begins a new line, and its own text. */
    add(line) {
        const used = usedCols(line);
        const text = lineText(line, used);
        const before = !this.#isOpen ? '' : line.isWrapped ? this.#filling(line) : '\n';
        this.#isOpen = true;
        this.#gap = line.length - used;
        return before + text;
    }
    /** Ends the line, if there is one. */
    end() {
        const end = this.#isOpen ? '\n' : '';
        this.#isOpen = false;
        return end;
    }
    clone() {
        const clone = new RowJoiner();
        clone.#isOpen = this.#isOpen;
        clone.#gap = this.#gap;
        return clone;
    }
    /** A wide character that did not fit left the last column blank; more was erased. */
    #filling(line) {
        if (this.#gap === 1 && (0,cell/* widthOf */.qz)(line._data[0]) === 2)
            return '';
        return ' '.repeat(this.#gap);
    }
}

// EXTERNAL MODULE: ./lib/terminal/xterm/open.js + 6 modules
var xterm_open = __webpack_require__(7426);
;// CONCATENATED MODULE: ./lib/terminal/log/scrolling-terminal.js


/** More rows than a terminal can lose when it gets smaller. */
const maxReflowedRows = 200_000;
/**
 * A terminal whose rows are handed over when they leave its screen, in order: those that scroll off the top of the
 * scrolling region, and, as in tmux, all rows up to the last one with text when the screen is cleared. Rows of the
 * alternate screen are not. What is deleted or erased otherwise was redrawn, and is in no row.
 */
class ScrollingTerminal {
    #open;
    #convertEol;
    #onRow;
    #size;
    /** The cursor was sent to the first cell, rather than moved up to it as a program does that redraws its rows. */
    #isSentHome = false;
    constructor(size, options, onRow) {
        this.#open = (0,xterm_open/* openTerminal */.j)(size, options);
        this.#convertEol = options.convertEol ?? false;
        this.#onRow = onRow;
        this.#size = { cols: (0,xterm_open/* usableCols */.A)(size), rows: size.rows };
        this.#watch();
    }
    /** Takes text, which may end within a sequence. */
    write(text) {
        this.#open.write(text);
    }
    /** Hands over the rows that a smaller screen has no room for; lines are wrapped anew. */
    resize(size) {
        const { terminal } = this.#open;
        this.#size = { cols: (0,xterm_open/* usableCols */.A)(size), rows: size.rows };
        terminal.options.scrollback = maxReflowedRows;
        terminal.resize(this.#size.cols, this.#size.rows);
        const buffer = this.#normal;
        for (let row = 0; row < buffer.ybase; row += 1)
            this.#onRow(buffer.lines.get(row));
        terminal.options.scrollback = 0;
    }
    /** The rows of the main screen, up to the last one with text. */
    *rows() {
        const { ybase, lines } = this.#normal;
        const used = usedRows(this.#normal, this.#size.rows);
        for (let row = 0; row < used; row += 1)
            yield lines.get(ybase + row);
    }
    /** True where the cursor is in the last of `rows`, or above it. */
    get isInLastRow() {
        return this.#normal.y < usedRows(this.#normal, this.#size.rows);
    }
    /**
     * True where text that is printed next, with line ends and colours but without movement, only adds to the text of
     * the main screen: nothing is written over, and nothing changes what becomes of the text.
     */
    get isAppending() {
        const { core, terminal } = this.#open;
        const { buffer } = core._bufferService;
        const { modes, decPrivateModes } = core.coreService;
        return (core._inputHandler._parser.currentState === 0 &&
            buffer === this.#normal &&
            decPrivateModes.wraparound &&
            !decPrivateModes.origin &&
            !modes.insertMode &&
            terminal.options.convertEol === this.#convertEol &&
            core._charsetService.charset === undefined &&
            buffer.scrollTop === 0 &&
            buffer.scrollBottom === this.#size.rows - 1 &&
            usedCols(buffer.lines.get(buffer.ybase + buffer.y)) <= buffer.x &&
            usedRows(buffer, this.#size.rows) <= buffer.y + 1 &&
            hasUsualTabs(buffer, this.#size.cols));
    }
    /**
     * Hands over the rows above the cursor, which is in an empty one, and leaves a blank screen with the cursor in its
     * first row.
     */
    takeRows() {
        // Of a line feed in the last row all that counts here is that it scrolls.
        const { y } = this.#normal;
        this.write(`\x1b[${this.#size.rows}H${'\n'.repeat(y)}\x1b[H`);
    }
    /** A sequence is noticed before xterm.js carries it out. */
    #watch() {
        const { core, terminal } = this.#open;
        const service = core._bufferService;
        const scroll = service.scroll.bind(service);
        service.scroll = (attributes, isWrapped) => {
            this.#scrolled(1);
            scroll(attributes, isWrapped);
        };
        terminal.parser.registerCsiHandler({ final: 'S' }, (params) => {
            this.#scrolled(Number(params[0]) || 1);
            return false;
        });
        for (const [final, isAddress] of [
            ['H', true],
            ['f', true],
            ['A', false],
            ['F', false],
        ])
            terminal.parser.registerCsiHandler({ final }, () => {
                this.#isSentHome = isAddress;
                return false;
            });
        terminal.parser.registerCsiHandler({ final: 'J' }, (params) => {
            const { buffer } = service;
            const isAtHome = this.#isSentHome && buffer.x === 0 && buffer.y === 0;
            if (buffer === this.#normal && (params[0] === 2 || (params[0] === 0 && isAtHome)))
                this.#cleared();
            return false;
        });
        terminal.parser.registerEscHandler({ final: 'c' }, () => {
            this.#cleared();
            return false;
        });
        const { _inputHandler: input } = core;
        input._parser.setExecuteHandler('\t', () => {
            noteTab(service.buffer, this.#size.cols);
            return input.tab();
        });
    }
    #scrolled(count) {
        const { buffer } = this.#open.core._bufferService;
        if (buffer !== this.#normal)
            return;
        const { scrollTop, scrollBottom, ybase, lines } = buffer;
        const last = Math.min(scrollBottom, scrollTop + count - 1);
        for (let row = scrollTop; row <= last; row += 1)
            this.#onRow(lines.get(ybase + row));
    }
    #cleared() {
        for (const row of this.rows())
            this.#onRow(row);
    }
    dispose() {
        this.#open.terminal.dispose();
    }
    get #normal() {
        return this.#open.core._bufferService.buffers.normal;
    }
}

;// CONCATENATED MODULE: ./lib/terminal/log/transcript.js




/** Where text comes from no terminal: as wide as any is, so that a line redrawn after CR is in one row. */
const unknownSize = { cols: 1000, rows: 24 };
/** Text that waits is looked through when there is so much of it (UTF-16 units), and read when there is no more room. */
const minWaiting = 4096;
const maxWaiting = 256 * 1024;
/** After text that may move the cursor at least so much (UTF-16 units) is read, rather than looking at each line. */
const minRead = 2048;
/** The plain lines that a whole text printed into a file or a pipe, each with its line feed. */
function printedLines(text) {
    const transcript = new Transcript();
    return transcript.push(text) + transcript.end();
}
/**
 * Terminal text to the plain lines that it printed: the rows of the terminal, each as it was when it left the screen
 * or at the end, wrapped rows joined. What was redrawn in between is there in its last state; the alternate screen is
 * left out. Concatenated, what `push`, `resize` and `end` return is the log.
 *
 * Text that moves no cursor becomes lines directly. Else xterm.js decides what the rows are, so that the log and the
 * pictures of a recording agree.
 */
class Transcript {
    #source;
    #size;
    /** Made when plain text alone no longer tells what the rows are. */
    #terminal = null;
    /** Text of which the terminal was not told yet: plain text, line ends and colours alone. */
    #waiting = '';
    /** How much of `#waiting` was looked through, in which there were too few lines. */
    #looked = 0;
    /** The terminal's screen is blank, and `#waiting` fills it: what was on it before is part of the log already. */
    #isBlank = false;
    /** The beginning of a line end or a colour. */
    #carry = '';
    #joiner = new RowJoiner();
    #out = '';
    constructor({ size, source = size ? 'terminal' : 'file' } = {}) {
        this.#size = size ?? unknownSize;
        this.#source = source;
    }
    /** Takes text in chunks of any size; returns what of the log became final, which may end within a line. */
    push(chunk) {
        let text = this.#carry + chunk;
        this.#carry = '';
        while (text !== '') {
            const isPlain = this.#waiting !== '' || (this.#terminal?.isAppending ?? true);
            text = isPlain ? this.#wait(text) : this.#read(text);
        }
        return this.#take();
    }
    /** The terminal has another size from now on. */
    resize(size) {
        if (this.#carry)
            this.#read(this.#carry);
        this.#carry = '';
        this.#told().resize(size);
        this.#size = size;
        return this.#take();
    }
    /** Returns the rows that are still on the screen, the last with its line feed; nothing may follow. */
    end() {
        if (this.#carry)
            this.#read(this.#carry);
        this.#carry = '';
        let text = this.shown;
        if (text !== '' && !text.endsWith('\n'))
            text += '\n';
        this.#terminal?.dispose();
        this.#terminal = null;
        this.#waiting = '';
        return text;
    }
    /**
     * What `end` would return now, without the last line feed where the cursor is in the last line. What an unfinished
     * sequence will do is not in it.
     */
    get shown() {
        // Fewer lines than rows: no blank one of them has left the screen.
        const { cols, rows: height } = this.#size;
        if (this.#terminal === null && countOf(this.#waiting, '\n', height) < height) {
            const lines = (0,plain_lines/* plainLines */.y1)(this.#waiting, cols);
            if (lines !== null)
                return withoutBlankEnd(lines);
        }
        const terminal = this.#told();
        const joiner = this.#joiner.clone();
        let text = this.#out;
        for (const row of terminal.rows())
            text += joiner.add(row);
        return terminal.isInLastRow ? text : text + joiner.end();
    }
    #take() {
        const out = this.#out;
        this.#out = '';
        return out;
    }
    /** Keeps the plain text at the beginning and has the terminal read what follows; returns what is left of it. */
    #wait(text) {
        const pattern = plain_lines/* notPlain */.Q[this.#source];
        pattern.lastIndex = 0;
        let end = pattern.exec(text)?.index ?? text.length;
        // The line feed may follow in the next chunk.
        if (end === text.length)
            while (end > 0 && text[end - 1] === '\r')
                end -= 1;
        if (end > 0)
            this.#keep(text.slice(0, end));
        if (end === text.length)
            return '';
        const rest = text.slice(end);
        if (!plain_lines/* unfinishedPlain */.i4.test(rest))
            return this.#read(rest);
        this.#carry = rest;
        return '';
    }
    #keep(text) {
        this.#waiting += text;
        if (this.#waiting.length - this.#looked < minWaiting)
            return;
        this.#releaseLines();
        this.#looked = this.#waiting.length;
        if (this.#waiting.length > maxWaiting)
            this.#told();
    }
    /** Turns text that has left the screen into lines: all but as many lines as the screen has rows, or more. */
    #releaseLines() {
        const { rows } = this.#size;
        const kept = this.#startOfLast(rows);
        if (!this.#isBlank) {
            const scrolled = (0,text_lines/* afterLines */.Ud)(this.#waiting, rows);
            if (scrolled < 0 || scrolled > kept)
                return;
            // These lines push out all that was on the screen before them.
            const first = this.#waiting.slice(0, scrolled);
            const others = this.#waiting.slice(scrolled);
            this.#waiting = first;
            this.#told().takeRows();
            this.#out += this.#joiner.end();
            this.#waiting = others;
            this.#isBlank = true;
            this.#releaseLines();
            return;
        }
        const lines = (0,plain_lines/* plainLines */.y1)(this.#waiting.slice(0, kept), this.#size.cols);
        if (lines === null) {
            this.#told();
            return;
        }
        this.#out += lines;
        this.#waiting = this.#waiting.slice(kept);
    }
    /** Where the last `count` lines that are waiting begin; 0 where there are no more. */
    #startOfLast(count) {
        let from = this.#waiting.length;
        for (let line = 0; line <= count && from >= 0; line += 1)
            from = from === 0 ? -1 : this.#waiting.lastIndexOf('\n', from - 1);
        return from + 1;
    }
    /** Has the terminal read the beginning of a text that may do anything; returns the rest of it. */
    #read(text) {
        const terminal = this.#told();
        const end = text.indexOf('\n', minRead) + 1 || text.length;
        terminal.write(text.slice(0, end));
        return text.slice(end);
    }
    /** The terminal, with all that waits written to it. */
    #told() {
        this.#terminal ??= new ScrollingTerminal(this.#size, { convertEol: this.#source === 'file' }, (row) => {
            this.#out += this.#joiner.add(row);
        });
        if (this.#waiting !== '')
            this.#terminal.write(this.#waiting);
        this.#waiting = '';
        this.#looked = 0;
        this.#isBlank = false;
        return this.#terminal;
    }
}
/** Without the blank lines at the end. */
function withoutBlankEnd(lines) {
    let end = lines.length;
    while (end > 0 && lines[end - 1] === '\n')
        end -= 1;
    return end === 0 ? '' : lines.slice(0, end + 1);
}
/** How often `text` has the character, up to `most`. */
function countOf(text, character, most) {
    let count = 0;
    for (let at = text.indexOf(character); at >= 0 && count < most; at = text.indexOf(character, at + 1))
        count += 1;
    return count;
}


/***/ }),

/***/ 2594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   kI: () => (/* binding */ screenText),
/* harmony export */   qg: () => (/* binding */ rowText)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);

/** The text of one cell: empty for what follows a wide character, a space where it is blank. */
function cellText(screen, index) {
    const word = screen.cells[index * _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH];
    if ((0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(word) === 0)
        return '';
    const code = word & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.codePoint;
    if (word & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster)
        return screen.clusters[code] ?? ' ';
    return code === 0 ? ' ' : String.fromCodePoint(code);
}
/** The text of one row, without the blanks at its end. */
function rowText(screen, row) {
    let text = '';
    for (let index = row * screen.cols; index < (row + 1) * screen.cols; index++)
        text += cellText(screen, index);
    return text.trimEnd();
}
/** The text of a screen: its rows without trailing blanks, without the blank rows at the end. */
function screenText(screen) {
    const rows = Array.from({ length: screen.rows }, (_, row) => rowText(screen, row));
    while (rows.at(-1) === '')
        rows.pop();
    return rows.join('\n');
}


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ afterLines),
/* harmony export */   oZ: () => (/* binding */ filledLines),
/* harmony export */   t7: () => (/* binding */ countLineFeeds)
/* harmony export */ });
/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
function afterLines(text, count) {
    let end = 0;
    for (let line = 0; line < count; line += 1) {
        end = text.indexOf('\n', end) + 1;
        if (end === 0)
            return -1;
    }
    return end;
}
/** How many line feeds are between two positions of a text. */
function countLineFeeds(text, from = 0, to = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The lines of a text that are not blank. */
function filledLines(text) {
    return text.split('\n').filter((line) => line.trim() !== '');
}


/***/ }),

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Utf8Stream)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * Decodes a stream of UTF-8 as a TextDecoder does, in any chunking: bytes that are not UTF-8 become U+FFFD, and a byte
 * order mark is a character like any other. Chunks of ASCII alone, which nearly all are, cost a fifth of that.
 */
class Utf8Stream {
    #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    /** The last chunk may end within a character. */
    #isCut = false;
    push(bytes) {
        if (!this.#isCut && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
            return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
        this.#isCut = (bytes.at(-1) ?? 0x80) >= 0x80;
        return this.#decoder.decode(bytes, { stream: true });
    }
    /** Returns what an unfinished character at the end of the stream becomes. */
    end() {
        this.#isCut = false;
        return this.#decoder.decode();
    }
}


/***/ })

};
