export const id = 994;
export const ids = [994];
export const modules = {

/***/ 40972:
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

/***/ 18994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRecording: () => (/* binding */ openRecording)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/cast/parse-size.js
var parse_size = __webpack_require__(40972);
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


/***/ })

};
