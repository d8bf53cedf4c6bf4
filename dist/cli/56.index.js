export const id = 56;
export const ids = [56];
export const modules = {

/***/ 3945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/cli/explanation.js


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
    return printable(parts.join('\n'));
}
const tailLines = 10;
function failureText({ family, confidence, message, derivation, location, log_tail, hint, reproduce, }) {
    const lines = [`${family} (${Math.round(confidence * 100)} %)`, indented(message)];
    if (location) {
        const column = location.column === null ? '' : `:${location.column}`;
        lines.push(`  at ${location.file}:${location.line}${column}`);
    }
    if (derivation && !message.includes(derivation))
        lines.push(`  ${derivation}`);
    // Of an evaluation error the block itself is the tail: message and place say it all.
    const isBlock = log_tail.some((line) => /^\s*error:/.test(line) && line.includes(message.split('\n')[0]));
    const tail = isBlock ? [] : log_tail.filter((line) => !message.includes(line.trim())).slice(-tailLines);
    if (tail.length > 0)
        lines.push('  last lines:', ...tail.map((line) => `  | ${line}`));
    lines.push(`  hint: ${hint}`);
    if (reproduce)
        lines.push(`  reproduce: ${reproduce}`);
    return `${lines.join('\n')}\n`;
}
function indented(text) {
    return text.replace(/^/gm, '  ');
}
/** What a build printed must not reach the reader's terminal as commands. */
function printable(text) {
    return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
;// CONCATENATED MODULE: ./lib/cli/explain.js





/** `explain FILE|-`: what a stored rebuild did and why it failed. */
function configure(command, io) {
    command
        .argument('<file>', 'a log, raw terminal bytes, a cast, or a JSON activity log; - reads standard input')
        .option('--exit-code <n>', "the rebuild's exit status, where the input does not tell it", exitStatus)
        .option('--checkout <dir>', 'the sources that were built, to name files by their place in it')
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
            io.err(`${pieces} of the activity log made no sense:\n${unread.samples.join('\n')}\n`);
        }
    });
}
function exitStatus(text) {
    if (!/^\d{1,3}$/.test(text))
        throw (0,errors/* usageError */.Wp)('bad-exit-code', `--exit-code must be a number, not '${text}'`);
    return Number(text);
}
async function understanding(file, options, io) {
    const checkout = (0,external_node_path_.resolve)(io.cwd, options.checkout ?? '.');
    const given = { checkout, exitCode: options.exitCode ?? null };
    if (file === '-')
        return (0,explain/* explainStream */._8)(process.stdin, given);
    try {
        return await (0,explain/* explainFile */.O5)((0,external_node_path_.resolve)(io.cwd, file), given);
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT')
            throw (0,errors/* usageError */.Wp)('no-such-file', `${file} does not exist`);
        if (code === 'EACCES')
            throw (0,errors/* usageError */.Wp)('unreadable', `${file} may not be read`, 'Check its permissions.');
        if (code === 'EISDIR')
            throw (0,errors/* usageError */.Wp)('not-a-file', `${file} is a directory`, 'Give the rebuild.log or rebuild.cast in it.');
        throw cause;
    }
}


/***/ }),

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ phaseSchema),
/* harmony export */   k: () => (/* binding */ phaseNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** The phases of a rebuild, in the order in which a healthy one goes through them. */
const phaseNames = [
    'preparing',
    'evaluating',
    'fetching',
    'building',
    'copying',
    'activating',
    'verifying',
];
/**
 * One span of the timeline, in seconds from the start of the rebuild. Readers tolerate names they
 * do not know, so the schema takes any string.
 */
const phaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    start_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    duration_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
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


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes in the binary units that Nix prints: `512 B`, `1.5 KiB`, `3.8 GiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return '?';
    let value = Math.abs(bytes);
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const sign = bytes < 0 ? '-' : '';
    return `${sign}${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}


/***/ })

};
