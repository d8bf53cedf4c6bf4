export const id = 5786;
export const ids = [5786];
export const modules = {

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ directoryForBuilds),
/* harmony export */   m: () => (/* binding */ directoryOfBuilds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2981);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3142);




/**
 * The directory of builds for rebuilds that run in `cwd`, where none is named. With a `flake` that Nix copies into its
 * store with everything in its directory, builds there would be copied too, and change the system each time: then it is
 * outside, in the user's directory for state (`$XDG_STATE_HOME`), one for each `cwd`. Null for no flake. Absolute.
 */
function directoryForBuilds(flake, cwd, env) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOutputDir */ .A0);
    if (flake === null || (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, here) === null)
        return here;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, outside) === null ? outside : here;
}
/** The directory in which builds of rebuilds that ran in `cwd` are looked for, where none is named. Absolute. */
function directoryOfBuilds(cwd, env) {
    const meant = directoryForBuilds((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix')) ? '.' : null, cwd, env);
    for (const dir of [meant, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOutputDir */ .A0)])
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
            return dir;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(outside) ? outside : meant;
}
/** Null where the user has no home. See the XDG Base Directory Specification. */
function outsideDirectory(cwd, { XDG_STATE_HOME, HOME }) {
    const ofUser = HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(HOME) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.local/state') : null;
    const state = XDG_STATE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(XDG_STATE_HOME) ? XDG_STATE_HOME : ofUser;
    // Loaded where it is needed: it takes milliseconds of every start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 12);
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'nixos-rebuild-test', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(cwd) || 'root'}-${hash}`);
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   Zd: () => (/* binding */ trialFileNames),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   bO: () => (/* binding */ deploymentFileName),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   nL: () => (/* binding */ consoleDirectory)
/* harmony export */ });
/** The names of the files in a build's directory. The schema of `files` in metadata.json has the same keys. */
const fileNames = {
    log: 'rebuild.log',
    cast: 'rebuild.cast',
    frames: 'rebuild.frames.log',
    screen: 'final.txt',
    screenshot: 'final.png',
    gif: 'rebuild.gif',
};
/** The directory of builds where none is named, relative to the working directory. */
const defaultOutputDir = 'rebuild-logs';
/** Written last: a directory with it is a finished build. */
const metadataFileName = 'metadata.json';
/** Beside it in the build of a deployment. */
const deploymentFileName = 'deployment.json';
/** Beside it in the build of a trial: its data, and the same for people and for CI services. */
const trialFileNames = { trial: 'trial.json', markdown: 'trial.md', junit: 'junit.xml' };
/** Where the machine of a trial leaves the recording of its console, below a build's directory. */
const consoleDirectory = 'console';
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';


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

/***/ 5840:
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
// EXTERNAL MODULE: ./lib/nix/input-kind.js
var input_kind = __webpack_require__(4286);
// EXTERNAL MODULE: ./lib/nix/said/lines.js + 1 modules
var lines = __webpack_require__(9280);
;// CONCATENATED MODULE: ./lib/nix/context.js



/** A line is kept up to this length. */
const longestLine = 1000;
/**
 * The lines of an input around a place in it, up to `around` before and after. `open` reads the input anew. The
 * lines of a cast are those that it printed.
 */
async function contextOf(open, { line }, around) {
    const [first, last] = [Math.max(1, line - around), line + around];
    const found = [];
    let number = 1;
    let text = '';
    const keep = (piece) => {
        if (number >= first && text.length < longestLine * 8)
            text += piece;
    };
    for await (const printed of textsOf(open)) {
        let from = 0;
        for (let end = printed.indexOf('\n'); end !== -1; end = printed.indexOf('\n', from)) {
            keep(printed.slice(from, end));
            if (number >= first)
                found.push({ line: number, text: shown(text) });
            if (number === last)
                return found;
            number += 1;
            text = '';
            from = end + 1;
        }
        keep(printed.slice(from));
    }
    if (text !== '')
        found.push({ line: number, text: shown(text) });
    return found;
}
/** What a row shows at its end. */
function shown(row) {
    const pieces = (0,lines/* splitRedraws */.h)(row).split('\n');
    return (pieces.findLast((piece) => piece.trim() !== '') ?? '').slice(0, longestLine);
}
async function* textsOf(open) {
    let decoder = null;
    for await (const chunk of open()) {
        if (!decoder && (0,input_kind/* inputKind */.TP)(chunk) === 'cast') {
            yield* textsOfCast(open);
            return;
        }
        decoder ??= (0,input_kind/* decoderOf */.qf)(chunk);
        yield decoder.decode(chunk, { stream: true });
    }
}
async function* textsOfCast(open) {
    const recording = await (0,read/* openCast */.Y)(open);
    for await (const events of recording.events())
        for (const { code, data } of events)
            if (code === 'o')
                yield data;
}

// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/builds/files.js
var builds_files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 2 modules
var metadata_file = __webpack_require__(5051);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/cli/explain/inputs.js





const deepest = 16;
/**
 * The files that a path names: the file itself, the recording of a build's directory (its log where there is no
 * recording), or all files below any other directory, in the order of their names. Hidden files and symbolic links
 * within a directory are left out. A path that does not exist is returned as it is.
 * Throws a usage error for a directory without files.
 */
async function explainedFiles(path, depth = 0) {
    const stat = await (0,promises_.lstat)(path).catch(() => null);
    if (!stat?.isDirectory() && depth === 0)
        return [{ path, exitCode: null }];
    const entries = (await (0,promises_.readdir)(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    const recording = [builds_files/* fileNames */.jx.cast, builds_files/* fileNames */.jx.log].find((name) => names.includes(name));
    if (recording)
        return [{ path: (0,external_node_path_.join)(path, recording), exitCode: await exitCodeIn(path, names) }];
    const files = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.isFile())
            files.push({ path: (0,external_node_path_.join)(path, entry.name), exitCode: null });
        else if (entry.isDirectory() && depth < deepest)
            files.push(...(await explainedFiles((0,external_node_path_.join)(path, entry.name), depth + 1)));
    }
    if (files.length === 0 && depth === 0)
        throw (0,errors/* usageError */.Wp)('no-input', `${path} has no files`, 'Give a log, a cast, or a directory with some.');
    return files;
}
async function exitCodeIn(dir, names) {
    if (!names.includes(builds_files/* metadataFileName */.b9))
        return null;
    const metadata = await (0,metadata_file/* readMetadata */._6)(dir).catch(() => null);
    return metadata?.exit_code ?? null;
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/nix/failures/headline.js
var headline = __webpack_require__(7239);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/cli/show/words.js
var words = __webpack_require__(199);
;// CONCATENATED MODULE: ./lib/cli/show/explanation.js






/** Where in the input the line is on which an answer stands; null where the answer stands on none. */
function sourceOf({ failure, doubt }) {
    return failure?.source ?? doubt?.source ?? null;
}
/**
 * An understanding for people, as `explain` prints it, with the lines of the input around its answer where they are
 * wanted; ends with a newline.
 */
function explanationText(understood, context = null) {
    const { failures, doubt, phases, activity } = understood;
    const parts = doubt ? [doubtText(doubt)] : failures.map(failureText);
    if (parts.length === 0)
        parts.push('no failure\n');
    if (context)
        parts.push(contextText(context, sourceOf(understood)));
    const timed = phases.filter(({ duration_seconds }) => duration_seconds > 0);
    if (timed.length > 0)
        parts.push(`phases:\n${timed.map(({ name, duration_seconds }) => `  ${name.padEnd(11)} ${(0,duration/* formatDuration */.a)(duration_seconds)}\n`).join('')}`);
    const counts = [
        activity.built ? `${activity.built} built` : '',
        activity.fetched ? `${activity.fetched} fetched` : '',
        activity.download_bytes ? `${(0,size/* formatBytes */.z)(activity.download_bytes)} downloaded` : '',
        activity.failed ? `${activity.failed} failed` : '',
    ].filter(Boolean);
    if (counts.length > 0)
        parts.push(`activity: ${counts.join(', ')}\n`);
    return (0,clean/* showControls */.mz)(parts.join('\n'));
}
function doubtText({ reason, line, source }) {
    const lines = ['unclear', `  ${reason}`];
    if (line !== null)
        lines.push(`  likeliest line${inputLine(source)}: ${line}`);
    return `${lines.join('\n')}\n`;
}
function inputLine(source) {
    return source ? ` (line ${source.line} of the input)` : '';
}
function contextText(context, source) {
    const width = String(context.at(-1)?.line ?? 0).length;
    const lines = context.map(({ line, text }) => {
        const mark = line === source?.line ? '>' : ' ';
        return `${mark} ${String(line).padStart(width)} | ${text}`;
    });
    return `${lines.join('\n')}\n`;
}
const tailLines = 10;
function failureText(failure) {
    const { family, confidence, message, cause, derivation, location } = failure;
    const { log_tail, hint, reproduce, source } = failure;
    const lines = [`${family} (${Math.round(confidence * 100)} %)${inputLine(source)}`];
    if (cause)
        lines.push(`  ${(0,headline/* headlineOf */.g)(failure)}`);
    lines.push(...(0,layout/* indentedLines */.Be)(message.split('\n')));
    if (location)
        lines.push(`  ${(0,words/* placeWords */.fp)(location)}`);
    if (derivation && !message.includes(derivation))
        lines.push(`  ${derivation}`);
    // The tail of an evaluation error is the block itself, which message and place repeat.
    const isBlock = log_tail.some((line) => /^\s*error:/.test(line) && line.includes(message.split('\n')[0] ?? ''));
    const tail = isBlock ? [] : log_tail.filter((line) => !message.includes(line.trim())).slice(-tailLines);
    if (tail.length > 0)
        lines.push('  last lines:', ...tail.map((line) => `  | ${line}`));
    lines.push(`  hint: ${hint}`);
    if (reproduce)
        lines.push(`  reproduce: ${reproduce}`);
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/commands/explain.js









const standardInput = '-';
/** `explain FILE|DIR|-…`: what stored rebuilds did and why they failed. */
function configure(command, io) {
    command
        .option('--exit-code <n>', "the rebuild's exit status, where the input does not hold it", (0,option_values/* numberIn */.Po)({ least: 0, most: 255, whole: true }))
        .option('--checkout <dir>', 'the sources that were built; files in it are named relative to it')
        .option('--context <n>', 'also print this many lines of the input before and after the line that the answer is on', (0,option_values/* numberIn */.Po)({ least: 0, most: 10_000, whole: true }))
        .option('--json', 'print the result as JSON; one line an input where there are several')
        .action(async (paths, options) => {
        const inputs = (await Promise.all(paths.map((path) => filesIn(io, path)))).flat();
        const isOne = paths.length === 1 && inputs.length === 1 && inputs[0].path === givenPath(io, paths[0]);
        if (isOne)
            return printOne(io, inputs[0], options);
        for (const input of inputs)
            await printOneOfMany(io, input, options);
    });
}
function givenPath(io, path) {
    return path === standardInput ? path : (0,cli_io/* absolutePath */.Hi)(io, path);
}
async function filesIn(io, path) {
    return path === standardInput ? [{ path, exitCode: null }] : explainedFiles((0,cli_io/* absolutePath */.Hi)(io, path));
}
async function printOne(io, input, options) {
    const explained = await explainedInput(io, input, options);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, jsonOf(explained));
    else
        io.out(explanationText(explained.understood, explained.context));
    if (options.verbose)
        printUnread(io, explained.understood);
}
/** One that cannot be read costs its answer, not those of the others. */
async function printOneOfMany(io, input, options) {
    const file = (0,external_node_path_.isAbsolute)(input.path) ? (0,external_node_path_.relative)(io.cwd, input.path) || input.path : input.path;
    let explained;
    try {
        explained = await explainedInput(io, input, options);
    }
    catch (thrown) {
        io.status = (0,cli_io/* reportError */.N7)(io, thrown, options.verbose ?? false);
        return;
    }
    if (options.json)
        io.out(`${JSON.stringify({ file, ...jsonOf(explained) })}\n`);
    else
        io.out(`${(0,clean/* showControls */.mz)(file)}:\n${explanationText(explained.understood, explained.context)}\n`);
    if (options.verbose)
        printUnread(io, explained.understood);
}
async function explainedInput(io, input, options) {
    const { path } = input;
    const given = {
        checkout: (0,cli_io/* absolutePath */.Hi)(io, options.checkout ?? '.'),
        exitCode: options.exitCode ?? input.exitCode,
        env: io.env,
    };
    if (path !== standardInput) {
        const understood = await (0,explain/* explainFile */.O5)(path, given);
        return { understood, context: await contextIn(understood, options, () => (0,external_node_fs_.createReadStream)(path)) };
    }
    if (options.context === undefined)
        return { understood: await (0,explain/* explainStream */._8)(io.input, given), context: null };
    // Standard input can be read once, and the lines around the answer are read afterwards.
    const chunks = [];
    for await (const chunk of io.input)
        chunks.push(chunk);
    async function* again() {
        yield* chunks;
    }
    const understood = await (0,explain/* explainStream */._8)(again(), given);
    return { understood, context: await contextIn(understood, options, again) };
}
async function contextIn(understood, options, open) {
    const source = sourceOf(understood);
    return options.context === undefined || !source ? null : contextOf(open, source, options.context);
}
function jsonOf({ understood, context }) {
    const { verdict, doubt, failure, failures, phases, activity } = understood;
    const source = sourceOf(understood);
    const around = context ? { context } : {};
    return { schema_version: 1, verdict, failure, failures, doubt, source, ...around, phases, activity };
}
function printUnread(io, { unread }) {
    if (unread.count === 0)
        return;
    const pieces = unread.count === 1 ? '1 piece' : `${unread.count} pieces`;
    io.err(`${pieces} of the activity log made no sense:\n${(0,clean/* showControls */.mz)(unread.samples.join('\n'))}\n`);
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   U2: () => (/* binding */ outputDirOption),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6510);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);



/** A parser for a number within bounds. */
function numberIn({ least, most = Number.POSITIVE_INFINITY, whole = false }) {
    const kind = whole ? 'a whole number' : 'a number';
    const largest = Number.isFinite(most) ? most : null;
    return (text) => {
        const value = (whole ? /^\d{1,9}$/ : /\S/).test(text) ? Number(text) : Number.NaN;
        if (Number.isFinite(value) && value >= least && value <= most)
            return value;
        if (whole && largest !== null)
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} from ${least} to ${largest}.`);
        const upTo = largest === null ? '' : ` and at most ${largest}`;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} of at least ${least}${upTo}.`);
    };
}
/** A parser for one of the given words. */
function choice(...words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word)
            return word;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be one of ${words.join(', ')}.`);
    };
}
const factors = {
    '': 1,
    b: 1,
    k: 1e3,
    kb: 1e3,
    m: 1e6,
    mb: 1e6,
    kib: 1024,
    mib: 1024 * 1024,
};
/** Parses a size in bytes: `8000000`, `500kB`, `10MB`, `10MiB`. */
function parseBytes(text) {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
    const factor = unit === undefined ? undefined : factors[unit.toLowerCase()];
    const bytes = typeof factor === 'number' ? Math.floor(Number(digits) * factor) : 0;
    if (bytes > 0)
        return bytes;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of bytes, or a size such as 10MB.');
}
/** An option that can be given several times; its value is the list. */
function repeatable(flags, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description)
        .default([], 'none')
        .argParser((value, before) => [...before, value]);
}
/** Adds `--output-dir`, the directory of builds, to a command that reads them; `what` describes it. */
function outputDirOption(command, io, what = 'directory of the builds') {
    return command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--output-dir <dir>', what).default(defaultDirectoryOfBuilds(io), _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0));
}
/** In a working directory that was deleted it is a relative one, which throws where it is used. */
function defaultDirectoryOfBuilds(io) {
    try {
        return (0,_builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOfBuilds */ .m)(io.cwd, io.env);
    }
    catch {
        return _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0;
    }
}


/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   fp: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4783);


/** A duration in seconds, or a dash where there is none. */
function durationWords(seconds) {
    return seconds == null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds);
}
/** Why an unsuccessful build failed: its family, or else its outcome, and its headline without `error:`. */
function failureWords({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure ? (0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(failure) : error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
}
/** Where a failure is: `at FILE:LINE:COLUMN`, and whether that is only probable. */
function placeWords({ file, line, column, probable }) {
    return `${probable ? 'probably at' : 'at'} ${file}:${line}${column === null ? '' : `:${column}`}`;
}


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * A failure in a few words, as foreign text: `nginx.conf does not build: unknown directive "proxy_pas"` where the log
 * of a builder tells why it failed, else the message, which may have several lines.
 */
function headlineOf({ cause, derivation, message }) {
    if (!cause)
        return message;
    const why = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withStorePathNames */ .bq)(withoutBuildDirectory(cause));
    return derivation ? `${(0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(derivation)} does not build: ${why}` : why;
}
// Where builders run: in the sandbox, and outside of it until Nix 2.29 and since.
const buildDirectory = /(?<![^\s'"`(=])(?:\/build|\/tmp\/nix-build-[^\s/]+|\/nix\/var\/nix\/builds\/nix-[^\s/]+)\//g;
function withoutBuildDirectory(text) {
    return text.replace(buildDirectory, '');
}


/***/ }),

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copiedFlakeDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);



/**
 * The directory that Nix copies into its store whole with a flake, with `inside` in it: that of a flake which is a path
 * and not a git tree. Null where it does not, or `inside` is elsewhere. `cwd` and `inside` are absolute.
 */
function copiedFlakeDir(flake, cwd, inside) {
    const written = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(flake.replace(/\?.*$/s, ''));
    if (written === null || flake.startsWith('git+'))
        return null;
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written);
    const isGitTree = !flake.startsWith('path:') && isInGitTree(dir);
    return !isGitTree && `${inside}/`.startsWith(`${dir}/`) ? dir : null;
}
/** As Nix decides it: by a `.git` in the directory or in one above it. */
function isInGitTree(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git')))
        return true;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) !== dir && isInGitTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ printFlakeRef),
/* harmony export */   E4: () => (/* binding */ absoluteFlakeRef),
/* harmony export */   EA: () => (/* binding */ toplevelAttribute),
/* harmony export */   Hu: () => (/* binding */ configurationAttribute),
/* harmony export */   IP: () => (/* binding */ localFlakeDir),
/* harmony export */   K3: () => (/* binding */ parseFlakeRef),
/* harmony export */   U_: () => (/* binding */ flakeAtRevision),
/* harmony export */   ej: () => (/* binding */ namesRevision),
/* harmony export */   nM: () => (/* binding */ fetchParameters)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Reads a reference. Without a flake before the `#` it is that of the current directory. */
function parseFlakeRef(ref) {
    const at = ref.indexOf('#');
    if (at < 0)
        return { flake: ref || '.', host: null };
    return { flake: ref.slice(0, at) || '.', host: ref.slice(at + 1) || null };
}
/** The reference as a person writes it; {@link parseFlakeRef} reads it back. */
function printFlakeRef({ flake, host }) {
    return host === null ? flake : `${flake}#${host}`;
}
/**
 * A name as one attribute in the fragment of a flake reference. The fragment is part of a URL, so Nix
 * decodes `%24`; within quotes every other character is literal, a dot and a backslash too. Only a
 * quotation mark cannot be written in any way (nix/src/libexpr/attr-path.cc): Nix refuses such a name.
 */
function attributeInFragment(name) {
    return /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${encodeURIComponent(name)}"`;
}
/** The attribute of a host's configuration in the fragment of a flake reference. */
function configurationAttribute(host) {
    return `nixosConfigurations.${attributeInFragment(host)}`;
}
/** The attribute of a host's system in the fragment of a flake reference. */
function toplevelAttribute(host) {
    return `${configurationAttribute(host)}.config.system.build.toplevel`;
}
/**
 * The directory of a flake on this machine, as absolute or relative as it was written: that of its
 * `flake.nix`, so with `?dir=`. Null for a flake that is fetched or looked up in the registry.
 */
function localFlakeDir(flake) {
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?:\/\/)?)?([^?]*)(?:\?(.*))?$/s.exec(flake) ?? [];
    if (written === '' || (scheme === '' && !/^(?:\.{1,2}(?:\/|$)|\/)/.test(written)))
        return null;
    const tree = scheme === '' ? written : decoded(written);
    const dir = /(?:^|&)dir=([^&]+)/.exec(query)?.[1];
    return dir === undefined ? tree : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, decoded(dir));
}
/** Whether a reference names a commit or branch of a repository, which need not be the one that is checked out. */
function namesRevision(flake) {
    return /[?&](?:rev|ref)=/.test(flake);
}
/** The parameters of a local reference that decide which files are built, beside directory and commit. */
function fetchParameters(flake) {
    const query = flake.slice(flake.indexOf('?') + 1);
    return flake.includes('?')
        ? query.split('&').filter((parameter) => /^(?:submodules|lfs|exportIgnore)=/.test(parameter))
        : [];
}
/** The same reference from any directory: a path in it that is relative to `cwd` becomes absolute. */
function absoluteFlakeRef(ref, cwd) {
    const { flake, host } = parseFlakeRef(ref);
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?!\/\/))?(\.{1,2}(?:\/[^?]*)?)(\?.*)?$/s.exec(flake) ?? [];
    if (written === '')
        return ref;
    const path = scheme === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, written) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(urlPath(cwd), written);
    return printFlakeRef({
        flake: `${scheme === 'path:' || scheme === '' ? scheme : `${scheme}//`}${path}${query}`,
        host,
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A path as part of a URL, or of a parameter in one. */
function urlPath(path) {
    return encodeURI(path).replace(/[?#&]/g, encodeURIComponent);
}
/**
 * The reference of a flake at one revision of a git repository. `directory` is that of the flake in it,
 * empty for its top. The repository is a checkout (its absolute path) or `OWNER/NAME` on a server. `parameters` are
 * those of {@link fetchParameters}.
 */
function flakeAtRevision(source, revision, directory, parameters = []) {
    const dir = directory === '' ? '' : `dir=${urlPath(directory)}`;
    if ('checkout' in source)
        return `git+file://${urlPath(source.checkout)}?${joined(`rev=${revision}`, dir, ...parameters)}`;
    const { server, repository } = source;
    // GitHub serves any commit by its id, the merge commit of a pull request too, but in archives without submodules.
    if (server === 'https://github.com' && parameters.length === 0)
        return `github:${repository}/${revision}${dir && `?${dir}`}`;
    return `git+${server}/${repository}?${joined('allRefs=1', `rev=${revision}`, dir, ...parameters)}`;
}
function joined(...parameters) {
    return parameters.filter((parameter) => parameter !== '').join('&');
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ withoutStoreHashes),
/* harmony export */   N9: () => (/* binding */ systemName),
/* harmony export */   RS: () => (/* binding */ pathInStorePath),
/* harmony export */   bq: () => (/* binding */ withStorePathNames),
/* harmony export */   yF: () => (/* binding */ storePathName),
/* harmony export */   zP: () => (/* binding */ isStorePath)
/* harmony export */ });
// A store path is DIRECTORY/HASH-NAME. The hash is 20 bytes in Nix's base 32, which has no e, o, t and u
// (nix/src/libutil/base-nix-32.cc); the name is restricted by nix/src/libstore/path.cc. The directory is
// most often /nix/store, but may be any. Browser pages use this file too: it imports nothing.
const hash = '[0-9a-df-np-sv-z]{32}';
const name = '[\\w+.?=-]+';
const storePath = new RegExp(`^/(?:[^/\\n]+/)*${hash}-${name}$`);
const prefix = new RegExp(`^(?:.*/)?(?:${hash}-)?`);
const insidePath = new RegExp(`^/(?:[^/]+/)*?${hash}-[^/]+/(.+)$`);
const hashesInText = new RegExp(`\\b${hash}-`, 'g');
const hashesOfPaths = new RegExp(`/${hash}-`, 'g');
const directoryCharacter = /[\w.+/-]/;
/** Whether `path` is a store path itself, in any store directory: absolute, with hash and name. */
function isStorePath(path) {
    return storePath.test(path);
}
/**
 * The name of a store path without directory, hash and `.drv`: `/nix/store/HASH-hello-1.0.drv` is
 * `hello-1.0`, as Nix prefixes the lines of its build log. A name is returned as it is.
 */
function storePathName(path) {
    return path.replace(prefix, '').replace(/\.drv$/, '');
}
/** The name of a system of NixOS without the words that all have: `web1-26.05` of `/nix/store/HASH-nixos-system-web1-26.05`. */
function systemName(path) {
    return storePathName(path).replace(/^nixos-system-/, '');
}
/** The part of `path` below a store path: `hosts/a.nix` of `/nix/store/HASH-source/hosts/a.nix`, else null. */
function pathInStorePath(path) {
    return insidePath.exec(path)?.[1] ?? null;
}
/** A text with the hash of every store path in it replaced by `…`, so that rebuilt paths compare as equal. */
function withoutStoreHashes(text) {
    return text.replace(hashesInText, '…-');
}
/** A text with every store path in it shortened to its name. */
function withStorePathNames(text) {
    let kept = '';
    let end = 0;
    for (const { 0: hashed, index } of text.matchAll(hashesOfPaths)) {
        let start = index;
        while (start > end && directoryCharacter.test(text[start - 1]))
            start -= 1;
        // The store's directory is absolute: what is before its first slash is no part of the path.
        kept += text.slice(end, start + text.slice(start, index + 1).indexOf('/'));
        end = index + hashed.length;
    }
    return kept + text.slice(end);
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

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ signedDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them, `?` for no duration: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return '?';
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** A change of duration in seconds with its sign: `+2.0 s`, `-1 min 5 s`, `0.0 s`. */
function signedDuration(seconds) {
    const sign = seconds > 0 ? '+' : seconds < 0 ? '-' : '';
    return `${sign}${formatDuration(Math.abs(seconds))}`;
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes);
}
function indentedLines(lines) {
    return lines.map((line) => `  ${line}`);
}
/** A title above indented lines; nothing where there are none. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}
/** The sections that are not empty, a blank line between them. */
function joinedSections(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
/** A text in an ANSI colour (SGR number), where colour is wanted. */
function colored(text, code, color) {
    return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ afterLines),
/* harmony export */   t: () => (/* binding */ countLineFeeds)
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
