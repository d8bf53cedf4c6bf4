export const id = 301;
export const ids = [301];
export const modules = {

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   jx: () => (/* binding */ fileNames)
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
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/cli/show/words.js
var words = __webpack_require__(199);
;// CONCATENATED MODULE: ./lib/cli/show/explanation.js




/** An understanding for people, as `explain` prints it; ends with a newline. */
function explanationText({ failures, phases, activity }) {
    const parts = failures.length > 0 ? failures.map(failureText) : ['no failure\n'];
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
const tailLines = 10;
function failureText({ family, confidence, message, derivation, location, log_tail, hint, reproduce, }) {
    const lines = [`${family} (${Math.round(confidence * 100)} %)`, ...(0,words/* indentedLines */.Be)(message.split('\n'))];
    if (location) {
        const column = location.column === null ? '' : `:${location.column}`;
        lines.push(`  at ${location.file}:${location.line}${column}`);
    }
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





/** `explain FILE|-`: what a stored rebuild did and why it failed. */
function configure(command, io) {
    command
        .option('--exit-code <n>', "the rebuild's exit status, where the input does not hold it", (0,option_values/* numberIn */.Po)({ least: 0, most: 255, whole: true }))
        .option('--checkout <dir>', 'the sources that were built; files in it are named relative to it')
        .option('--json', 'print the result as JSON')
        .action(async (file, options) => {
        const found = await understanding(file, options, io);
        const { failure, failures, phases, activity, unread } = found;
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, { schema_version: 1, failure, failures, phases, activity });
        else
            io.out(explanationText(found));
        if (options.verbose && unread.count > 0) {
            const pieces = unread.count === 1 ? '1 piece' : `${unread.count} pieces`;
            io.err(`${pieces} of the activity log made no sense:\n${(0,clean/* showControls */.mz)(unread.samples.join('\n'))}\n`);
        }
    });
}
function understanding(file, options, io) {
    const checkout = (0,cli_io/* absolutePath */.Hi)(io, options.checkout ?? '.');
    const given = { checkout, exitCode: options.exitCode ?? null };
    return file === '-' ? (0,explain/* explainStream */._8)(io.input, given) : (0,explain/* explainFile */.O5)((0,cli_io/* absolutePath */.Hi)(io, file), given);
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
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3142);


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
/** Adds `--output-dir`, the directory of builds, to a command; `what` describes what the command does with it. */
function outputDirOption(command, what = 'directory of the builds') {
    return command.option('--output-dir <dir>', what, _builds_files_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOutputDir */ .A0);
}


/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);


/** A duration in seconds, or a dash where there is none. */
function durationWords(seconds) {
    return seconds == null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(seconds);
}
/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes);
}
/** Why an unsuccessful build failed: its family, or else its outcome, and the message without `error:`. */
function failureWords({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure?.message ?? error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
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


/***/ })

};
