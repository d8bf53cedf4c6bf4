export const id = 1511;
export const ids = [1511];
export const modules = {

/***/ 40972:
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

/***/ 11620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ openCast)
});

// EXTERNAL MODULE: ./lib/text/utf8-stream.js
var utf8_stream = __webpack_require__(83873);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/cast/parse-size.js
var parse_size = __webpack_require__(40972);
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

/***/ 19596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn),
/* harmony export */   x: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40744);

const localDeadlineMs = 10_000;
const fetchDeadlineMs = 30_000;
/** Git in `dir`: messages untranslated, no questions asked, no locks taken that are not needed. */
function gitIn(dir, env, timeoutMs = localDeadlineMs) {
    return async (...args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)(['git', '-C', dir, ...args], {
            env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
            timeoutMs,
        });
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result) ? result.stdout : null;
    };
}
/**
 * The full id of a commit of the repository around `dir`; null where it is not known. A full id that is
 * missing, as most are in a shallow clone, is fetched from `origin`, without asking for credentials. That
 * changes no branch, no HEAD, no FETCH_HEAD and no configuration.
 */
async function commitId(dir, revision, env) {
    const git = gitIn(dir, env);
    // A name that begins with a dash would be an option.
    const find = () => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    let found = revision.startsWith('-') ? null : await find();
    if (found === null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
        await fetchCommit(dir, revision, env);
        found = await find();
    }
    return found?.trim() ?? null;
}
async function fetchCommit(dir, id, env) {
    const git = gitIn(dir, env);
    // Where all of the history is there, --depth would make a shallow clone of it.
    const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = shallow ? ['--depth=1'] : [];
    await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}
/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git, env) {
    const isChosen = env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
    return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}


/***/ }),

/***/ 51558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leftNotice),
/* harmony export */   Z: () => (/* binding */ activationNotice)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63213);

/** What a person has to know when a command is stopped while it activates a system. */
function activationNotice(activation) {
    return `an activation is under way${onHost(activation)} and is not cut short: ${activation.command}${howToFollow(activation)}`;
}
/** What a person has to know of an activation that was left running. */
function leftNotice(activation) {
    return `the activation goes on${onHost(activation)} without a recording: ${activation.command}${howToFollow(activation)}`;
}
function onHost({ host }) {
    return host === null ? '' : ` on ${host}`;
}
function howToFollow({ host, unit }) {
    if (unit === null)
        return '';
    const follow = ['journalctl', '-fu', unit];
    return `; follow it with: ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCommand */ .c)(host === null ? follow : ['ssh', host, ...follow])}`;
}


/***/ }),

/***/ 35873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endUnlessActivating),
/* harmony export */   V: () => (/* binding */ StopSwitch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

// As a person would. Nix removes its locks and ends its builders on an interrupt. All of it takes under
// 1.5 s, because a cancelled GitHub job has 7.5 s in all.
const endingSteps = [
    ['SIGINT', 700],
    ['SIGTERM', 400],
    ['SIGKILL', 400],
];
const sweepingSteps = [
    ['SIGTERM', 300],
    ['SIGKILL', 500],
];
/** How often (ms) processes are looked at that got a signal, or may still appear. */
const endingMs = 20;
/** A look reads all of /proc, and may take so much of the time (one part in four) where there are many processes. */
const restsPerLook = 3;
/** How often (ms) activations are looked at, which may take minutes. */
const activationMs = 200;
/** How long (ms) what waited for an activation, such as nixos-rebuild, has to end by itself with its own status. */
const afterwardsMs = 3000;
/** How long (ms) a command's status may take to arrive when none of its processes is left. */
const reportMs = 5000;
/**
 * Ends the processes of one command, when it is stopped or has ended. An activation among them is reported, and is not
 * cut short: everything waits for it, until `leave`.
 */
class StopSwitch {
    #processes;
    #on;
    #reason = null;
    #isOver = false;
    #isLeaving = false;
    #left = [];
    /** When a process was last seen that had not ended. */
    #lastSeenMs = 0;
    #ending = Promise.resolve();
    #giveUp = () => { };
    /**
     * Resolves with null when the command was stopped and no status of it is to come: nothing of it is left, or its
     * activation was left running.
     */
    unreported;
    constructor(processes, on) {
        this.#processes = new Watched(processes);
        this.#on = on;
        this.unreported = new Promise((resolve) => {
            this.#giveUp = () => resolve(null);
        });
    }
    get reason() {
        return this.#reason;
    }
    /** The activations that were left running. */
    get left() {
        return this.#left;
    }
    /** Stops the command; the first reason counts. */
    stop(reason) {
        if (this.#reason)
            return;
        this.#reason = reason;
        this.#on.stop();
        this.#ending = this.#end();
    }
    /** From now on an activation under way is left running instead of waited for. */
    leave() {
        this.#isLeaving = true;
    }
    /** To be called when the command has ended: resolves when a stop under way has ended its processes. */
    over() {
        this.#isOver = true;
        return this.#ending;
    }
    /** Ends the processes that a finished command left, with a short grace, and waits for an activation among them. */
    async sweep() {
        await this.#endProcesses(sweepingSteps);
    }
    async #end() {
        this.#lastSeenMs = performance.now();
        do {
            await this.#endProcesses(endingSteps);
            if (this.#left.length > 0)
                return this.#giveUp();
            if (performance.now() - this.#lastSeenMs > reportMs)
                this.#giveUp();
            // A stop may come before the command has begun, so what comes later ends as well.
            await this.#processes.rest();
        } while (!this.#isOver);
    }
    /**
     * Resolves when nothing is left that can be ended, and no activation but one that was left running. Nothing is ended
     * before an activation has: it may need any of it.
     */
    async #endProcesses(steps) {
        for (;;) {
            let seen = this.#saw(await this.#processes.look());
            if (seen.activations.length > 0)
                seen = await this.#afterActivation(seen);
            if (this.#left.length > 0)
                return;
            seen = this.#saw(await inSteps(this.#processes, steps, seen));
            if (seen.activations.length === 0)
                return;
        }
    }
    /** Waits for activations under way, unless they are to be left, and for what had waited for them. */
    async #afterActivation(first) {
        let seen = first;
        while (seen.activations.length > 0) {
            for (const activation of seen.activations)
                this.#on.activation(activation);
            // A question in the middle of an activation is one that cannot be answered either.
            if (this.#isLeaving || this.#reason === 'prompt') {
                this.#left = seen.activations;
                return seen;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(activationMs);
            seen = this.#saw(await this.#processes.look());
        }
        const deadline = performance.now() + afterwardsMs;
        while (seen.endable > 0 && seen.activations.length === 0 && performance.now() < deadline) {
            await this.#processes.rest();
            seen = this.#saw(await this.#processes.look());
        }
        return seen;
    }
    #saw(seen) {
        if (seen.endable > 0 || seen.activations.length > 0)
            this.#lastSeenMs = performance.now();
        return seen;
    }
}
/** Ends all processes. Returns the activations under way; where there is one, nothing of the rebuild is ended. */
async function endUnlessActivating(processes) {
    const watched = new Watched(processes);
    return (await inSteps(watched, sweepingSteps, await watched.look())).activations;
}
/** Processes that are looked at again and again. */
class Watched {
    #processes;
    #lookMs = 0;
    constructor(processes) {
        this.#processes = processes;
    }
    async look() {
        const startMs = performance.now();
        const seen = await this.#processes.look();
        this.#lookMs = performance.now() - startMs;
        return seen;
    }
    signal(signal) {
        return this.#processes.signal(signal);
    }
    /** Waits until the next look. */
    rest() {
        return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(endingMs, restsPerLook * this.#lookMs));
    }
}
/** Sends the signals one after the other until nothing is left that may be ended now. Returns what it last saw. */
async function inSteps(processes, steps, first) {
    let seen = first;
    for (const [signal, patienceMs] of steps) {
        if (seen.endable === 0)
            break;
        await processes.signal(signal);
        const deadline = performance.now() + patienceMs;
        do {
            await processes.rest();
            seen = await processes.look();
        } while (seen.endable > 0 && performance.now() < deadline);
    }
    return seen;
}


/***/ }),

/***/ 30324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ screenMask),
  h: () => (/* binding */ screenSearch)
});

// EXTERNAL MODULE: ./lib/terminal/cell.js
var terminal_cell = __webpack_require__(77054);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(22594);
// EXTERNAL MODULE: ./lib/redact/masking-stream.js + 8 modules
var masking_stream = __webpack_require__(45841);
// EXTERNAL MODULE: ./lib/redact/pattern-stream.js
var pattern_stream = __webpack_require__(51152);
;// CONCATENATED MODULE: ./lib/redact/secret-cells.js


/**
 * The cells of a screen that show secrets: 1 where a cell is to be masked, else 0. A program that
 * moves the cursor can compose a secret on the screen that is in one piece nowhere in the stream, so
 * the text that a screen shows is searched. `cells` are the texts of the cells, row by row
 * (a blank is a space, what follows a wide character is empty); `cols` is the length of a row.
 */
function secretCells(redaction, cells, cols) {
    const rows = [];
    for (let start = 0; start < cells.length; start += cols)
        rows.push(searchedRow((column) => cells[start + column], Math.min(cols, cells.length - start)));
    return secretCellsOfRows(redaction, rows, cols) ?? new Uint8Array(cells.length);
}
/** The text to search of a row of `cols` cells, whose texts `cellAt` returns. */
function searchedRow(cellAt, cols) {
    const full = cols > 0 && cellAt(cols - 1) !== ' ';
    let end = cols;
    while (end > 0 && cellAt(end - 1) === ' ')
        end -= 1;
    let text = '';
    let columns = null;
    for (let column = 0; column < end; column += 1) {
        const cell = cellAt(column);
        if (cell.length !== 1 && columns === null)
            columns = Array.from({ length: column }, (_, index) => index);
        text += cell;
        if (columns)
            for (let unit = 0; unit < cell.length; unit += 1)
                columns.push(column);
    }
    return { text, columns, full };
}
/** The cells that show secrets as `secretCells` returns them; null where none does. */
function secretCellsOfRows(redaction, rows, cols) {
    let secret = null;
    const text = rows.map((row) => (row.full ? row.text : `${row.text}\n`)).join('');
    const mark = (start, end) => {
        secret ??= new Uint8Array(rows.length * cols);
        markCells(secret, rows, cols, start, end);
    };
    const secrets = new masking_stream/* MaskingStream */.F(redaction.automaton, { cols, onMask: mark });
    secrets.push(text);
    secrets.flush();
    if (redaction.patterns.length > 0) {
        const patterns = new pattern_stream/* PatternStream */.l(redaction.patterns, cols, mark);
        patterns.push(text);
        patterns.flush();
    }
    return secret;
}
/** Marks the cells of the characters from offset `start` to `end` of the rows' joined text. */
function markCells(secret, rows, cols, start, end) {
    let from = 0;
    rows.forEach(({ text, columns, full }, row) => {
        for (let unit = Math.max(0, start - from); unit < Math.min(text.length, end - from); unit += 1)
            secret[row * cols + (columns?.[unit] ?? unit)] = 1;
        from += text.length + (full ? 0 : 1);
    });
}

;// CONCATENATED MODULE: ./lib/redact/screen-mask.js



const star = '*'.codePointAt(0) | (1 << terminal_cell/* content */.Qs.widthShift);
/**
 * The mask of every sink that shows screens: a program that moves the cursor can compose a secret on the
 * screen that is in one piece nowhere in the redacted stream. A mask belongs to one sequence of
 * screens, see `screenSearch`.
 */
function screenMask(redaction) {
    const search = screenSearch(redaction);
    return (screen) => {
        const secret = search(screen);
        return secret === null ? screen : withStars(screen, secret);
    };
}
/**
 * Searches the screens of one terminal, one after the other. It remembers each screen until the
 * next one, of which only the rows that changed are read.
 */
function screenSearch(redaction) {
    let before = noScreen();
    return (screen) => {
        if (!before.precedes(screen))
            before = new SearchedScreen(screen);
        if (before.update(screen)) {
            before.secret = secretCellsOfRows(redaction, before.rows, screen.cols);
            if (before.secret !== null)
                markWide(screen, before.secret);
        }
        return before.secret;
    };
}
function noScreen() {
    return new SearchedScreen({ cols: 0, rows: 0, clusters: [] });
}
/** The last screen that was searched: its rows, and the cells that show secrets. */
class SearchedScreen {
    rows = [];
    secret = null;
    #cols;
    #height;
    /** The table of texts that the content words refer to; with another table they mean other texts. */
    #clusters;
    /** A copy of each cell's content word, since the memory of a screen may be used again. */
    #words;
    constructor({ cols, rows, clusters }) {
        this.#cols = cols;
        this.#height = rows;
        this.#clusters = clusters;
        this.#words = new Uint32Array(cols * rows);
    }
    precedes({ cols, rows, clusters }) {
        return cols === this.#cols && rows === this.#height && clusters === this.#clusters;
    }
    /** Reads the rows that differ. False where none does. */
    update(screen) {
        let changed = false;
        for (let row = 0; row < this.#height; row += 1) {
            const first = row * this.#cols;
            if (this.rows.length > row && !this.#differs(screen, first))
                continue;
            for (let cell = first; cell < first + this.#cols; cell += 1)
                this.#words[cell] = screen.cells[cell * terminal_cell/* cellWords */.OH];
            this.rows[row] = searchedRow((column) => (0,terminal_screen/* cellText */.Ie)(screen, first + column), this.#cols);
            changed = true;
        }
        return changed;
    }
    #differs({ cells }, first) {
        for (let cell = first; cell < first + this.#cols; cell += 1)
            if (this.#words[cell] !== cells[cell * terminal_cell/* cellWords */.OH])
                return true;
        return false;
    }
}
/** A wide character fills the cell after it as well. */
function markWide({ cells, cols }, secret) {
    for (let cell = secret.length - 1; cell >= 0; cell -= 1)
        if (secret[cell] === 1 && (0,terminal_cell/* widthOf */.qz)(cells[cell * terminal_cell/* cellWords */.OH]) === 2 && (cell + 1) % cols !== 0)
            secret[cell + 1] = 1;
}
function withStars(screen, secret) {
    const cells = screen.cells.slice();
    for (let cell = 0; cell < secret.length; cell += 1)
        if (secret[cell] === 1)
            cells[cell * terminal_cell/* cellWords */.OH] = star;
    return { ...screen, cells };
}


/***/ }),

/***/ 43207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory),
/* harmony export */   w: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a directory and those above it, unless they exist. Throws the system's error.
 * Node's own recursive mkdir never returns where the system answers "no such file" for a directory
 * whose parent exists, as in /proc.
 */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (thrown) {
        const { code } = thrown;
        if (await isDirectory(path))
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || parent === path)
            throw thrown;
        // Another call may have made the one above meanwhile.
        if (!(await isDirectory(parent)))
            await makeDirectory(parent);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch(async (again) => {
            if (!(await isDirectory(path)))
                throw again;
        });
    }
}
/** True for a directory, and for a link to one. */
async function isDirectory(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isDirectory() === true;
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stampPattern),
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   IR: () => (/* binding */ abandonedIn),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   z$: () => (/* binding */ processStamp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40962);


/** The identity of a running process; of a pid that is not in use, one that is never found alive on Linux. */
async function processIdentity(pid) {
    return { pid, pid_start: (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(pid)?.startTicks ?? null, boot_id: await bootId() };
}
/** True while the very process that was identified still runs (a zombie does not). */
async function isProcessAlive(identity) {
    const bootNow = await bootId();
    if (bootNow === null)
        return isPidInUse(identity.pid);
    if (identity.boot_id !== bootNow)
        return false;
    return identity.pid_start !== null && (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(identity.pid)?.startTicks === identity.pid_start;
}
/** How this process is named in a file's name: `PID.START`, where START is empty without /proc. See `stampPattern`. */
async function processStamp() {
    const { pid, pid_start } = await processIdentity(process.pid);
    return `${pid}.${pid_start ?? ''}`;
}
/** Matches a stamp in a name; see `abandonedIn`. */
const stampPattern = '(?<pid>\\d+)\\.(?<start>\\d*)';
/**
 * What processes that are gone have left in a directory: the matches of `pattern`, which holds `stampPattern`, for names
 * whose process does not run since the machine was booted, or that have no stamp. None where it cannot be read.
 */
async function abandonedIn(dir, pattern) {
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => [])) {
        const match = pattern.exec(name);
        if (match && !(await isStampAlive(match.groups ?? {})))
            found.push(match);
    }
    return found;
}
async function isStampAlive({ pid, start }) {
    if (pid === undefined)
        return false;
    return isProcessAlive({
        pid: Number(pid),
        pid_start: start ? Number(start) : null,
        boot_id: await bootId(),
    });
}
/** It does not change while this process runs, and several things are identified at the start of a rebuild. */
let boot;
function bootId() {
    boot ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim(), () => null);
    return boot;
}
function isPidInUse(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 40962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   _F: () => (/* binding */ readProcesses),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   qR: () => (/* binding */ processEnded),
/* harmony export */   uR: () => (/* binding */ procText)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** Parses `/proc/PID/stat` (proc_pid_stat(5)); null for anything else. */
function parseStat(text) {
    // The name, field 2, may hold blanks and brackets; the last bracket ends it.
    const end = text.lastIndexOf(')');
    const pid = Number.parseInt(text, 10);
    const [state, ...rest] = text
        .slice(end + 2)
        .trim()
        .split(' ');
    const fields = rest.map(Number);
    if (end === -1 || !Number.isInteger(pid) || fields.length < 21)
        return null;
    const [parent, , , , , , , , , , user, system, waitedUser, waitedSystem] = fields;
    return {
        pid,
        parent,
        hasEnded: state === 'Z' || state === 'X',
        cpuTicks: user + system + waitedUser + waitedSystem,
        startTicks: fields[18],
        residentPages: fields[20],
    };
}
/** Files of /proc have no size that is known before, for which `readFileSync` would allocate as much each time. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);
/** Text of a file of /proc; null for a process that is gone or may not be read. */
function procText(proc, directory, file) {
    let fd = null;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${proc}/${directory}/${file}`, 'r');
        let text = '';
        for (let length = 1; length > 0;) {
            length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, scratch);
            text += scratch.toString('latin1', 0, length);
        }
        return text;
    }
    catch {
        return null;
    }
    finally {
        if (fd !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The ids of the processes of the machine; none where there is no /proc. */
function processIds() {
    return namesOfProcesses('/proc')?.map(Number) ?? [];
}
/** Every process of the machine, zombies included; null where there is no /proc. */
function readProcesses(proc = '/proc') {
    const stats = [];
    const names = namesOfProcesses(proc);
    for (const name of names ?? []) {
        const text = procText(proc, name, 'stat');
        const stat = text === null ? null : parseStat(text);
        if (stat)
            stats.push(stat);
    }
    return names && stats;
}
function namesOfProcesses(proc) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(proc).filter((name) => /^\d+$/.test(name));
    }
    catch {
        return null;
    }
}
/** Reads one process; null when it is gone or a zombie. */
function readProcess(pid) {
    const text = procText('/proc', pid, 'stat');
    const stat = text === null ? null : parseStat(text);
    return stat?.hasEnded ? null : stat;
}
/** True while that very process runs; its pid may be another's by now. */
function isAlive({ pid, startTicks }) {
    return readProcess(pid)?.startTicks === startTicks;
}
/** Waits until a process is gone, at most `patienceMs`; kills it then, and waits as long again. */
async function processEnded(process, patienceMs) {
    if (process === null || (await isGoneWithin(process, patienceMs)))
        return;
    signalProcesses([process], 'SIGKILL');
    await isGoneWithin(process, patienceMs);
}
async function isGoneWithin(process, patienceMs) {
    const deadline = performance.now() + patienceMs;
    while (isAlive(process)) {
        if (performance.now() >= deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(10);
    }
    return true;
}
/** Sends a signal to processes. Returns those, another user's, to which this process may not send it. */
function signalProcesses(processes, signal) {
    return processes.filter(({ pid }) => {
        try {
            process.kill(pid, signal);
            return false;
        }
        catch (thrown) {
            return thrown.code === 'EPERM';
        }
    });
}


/***/ }),

/***/ 22594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   kI: () => (/* binding */ screenText)
/* harmony export */ });
/* unused harmony export rowText */
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77054);

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

/***/ 57032:
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

/***/ 83873:
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
