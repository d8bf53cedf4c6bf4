export const id = 799;
export const ids = [799,649];
export const modules = {

/***/ 572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ castHeaderLine),
/* harmony export */   m: () => (/* binding */ CastEventEncoder)
/* harmony export */ });
/**
 * The first line of a cast, newline included.
 * Formats: asciinema's documentation of asciicast v2 and v3 (docs.asciinema.org/manual/asciicast).
 */
function castHeaderLine(header, version) {
    const { theme } = header;
    const palette = theme?.palette.join(':');
    const common = {
        timestamp: header.timestamp,
        idle_time_limit: header.idleTimeLimit,
        command: header.command,
        title: header.title,
        env: header.env,
    };
    // A theme has to be complete or absent: asciinema's server and agg refuse a partial one.
    const colours = theme ? { fg: theme.fg, bg: theme.bg, palette } : undefined;
    const fields = version === 2
        ? { version, width: header.cols, height: header.rows, ...common, theme: colours }
        : {
            version,
            term: { cols: header.cols, rows: header.rows, type: header.env?.TERM, theme: colours },
            ...common,
        };
    return `${JSON.stringify(fields)}\n`;
}
/** Encodes events, in order, as the lines of one cast. */
class CastEventEncoder {
    #version;
    /** What a v3 reader has added up so far, in milliseconds. */
    #writtenMs = 0;
    constructor(version) {
        this.#version = version;
    }
    /** One event as a line, newline included. Times must not decrease. */
    encode({ time, code, data }) {
        return `[${this.#version === 2 ? time.toFixed(6) : this.#interval(time)}, "${code}", ${JSON.stringify(data)}]\n`;
    }
    /** Each interval is rounded against the sum of those before it, so the error never adds up. */
    #interval(time) {
        const ms = Math.max(0, Math.round(time * 1000) - this.#writtenMs);
        this.#writtenMs += ms;
        return (ms / 1000).toFixed(3);
    }
}


/***/ }),

/***/ 408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildLines),
/* harmony export */   Jb: () => (/* binding */ buildDetails),
/* harmony export */   Nc: () => (/* binding */ buildJson),
/* harmony export */   fR: () => (/* binding */ buildSummary)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4783);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6042);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);





/** What `--json` prints for a build: its metadata and where it is. */
function buildJson(build) {
    return { ...build.metadata, dir: build.dir };
}
/** One line a build: mark, name, time in UTC, action, what was built, duration, and how it failed. */
function buildLines(builds, color) {
    const rows = builds.map(({ name, metadata }) => [
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(name, 60),
        timeOf(metadata.timestamp),
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(metadata.action ?? metadata.program, 14),
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(subjectOf(metadata), 40),
        durationOf(metadata.duration_seconds),
        metadata.success ? '' : (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(reasonOf(metadata), 80),
    ]);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(rows).map((line, index) => `${markOf(builds[index]?.metadata, color)} ${line}`);
}
/** A build in full, for people. */
function buildDetails(build, color) {
    const { metadata } = build;
    const { revision, result, failure } = metadata;
    const facts = [
        ['outcome', metadata.outcome + (build.running ? ' (still running)' : '')],
        ['exit status', metadata.exit_code === null ? null : String(metadata.exit_code)],
        ['started', timeOf(metadata.timestamp)],
        ['duration', durationOf(metadata.duration_seconds)],
        ['action', metadata.action],
        ['program', metadata.program],
        ['flake', metadata.flake],
        ['file', metadata.file ?? null],
        ['host', metadata.host],
        ['revision', revision && `${revision.sha} ${revision.branch ?? ''}${revision.dirty ? ' (dirty)' : ''}`],
        ['store path', result?.store_path ?? null],
        ['closure', result?.closure_bytes == null ? null : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(result.closure_bytes)],
        ['terminal', metadata.terminal && `${metadata.terminal.cols}x${metadata.terminal.rows}`],
        [
            'versions',
            Object.entries(metadata.versions)
                .flatMap(([name, number]) => (number ? [`${name} ${number}`] : []))
                .join(', '),
        ],
    ];
    const known = facts.flatMap(([name, value]) => (value ? [[name, (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(value)]] : []));
    const sections = [
        `${markOf(metadata, color)} ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(build.name)}`,
        indented((0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(known)),
        section('phases', phaseLines(metadata)),
        section('failure', failure ? failureLines(failure) : metadata.success ? [] : reasonLines(metadata)),
        section('notices', (metadata.notices ?? []).map((notice) => (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(notice))),
        section('files', fileLines(build)),
    ];
    return `${sections.filter((lines) => lines !== '').join('\n\n')}\n`;
}
/** How a build ended and what it left, for the end of a run. */
function buildSummary(build, color) {
    const { metadata } = build;
    const failed = metadata.success
        ? []
        : metadata.failure
            ? failureLines(metadata.failure)
            : reasonLines(metadata);
    const head = `${markOf(metadata, color)} ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(subjectOf(metadata))}: ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(metadata.outcome)} after ${durationOf(metadata.duration_seconds)}`;
    const sections = [head, section('failure', failed), section('files', fileLines(build))];
    return `${sections.filter((lines) => lines !== '').join('\n')}\n`;
}
function markOf(metadata, color) {
    const [mark, code] = metadata?.success ? ['✓', 32] : ['✗', 31];
    return color ? `\x1b[${code}m${mark}\x1b[0m` : mark;
}
/** 2026-01-02 14:30:22 UTC; the schema lets only such times in. */
function timeOf(timestamp) {
    return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 19)} UTC`;
}
function durationOf(seconds) {
    return seconds === null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(seconds);
}
function subjectOf({ flake, host, file, program }) {
    return host ?? flake ?? file ?? program;
}
function reasonOf({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure?.message ?? error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
}
function phaseLines({ phases }) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(phases.map((phase) => [(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(phase.name, 40), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(phase.duration_seconds)]));
}
function failureLines(failure) {
    const { location, derivation, hint } = failure;
    return [
        `${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(failure.family)} (confidence ${failure.confidence.toFixed(2)})`,
        ...(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(failure.message).split('\n'),
        ...(location
            ? [(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(`at ${location.file}:${location.line}${location.column ? `:${location.column}` : ''}`)]
            : []),
        ...(derivation ? [(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(`derivation ${derivation}`)] : []),
        ...failure.log_tail.map((line) => `> ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(line)}`),
        ...(hint ? [`hint: ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(hint)}`] : []),
    ];
}
function reasonLines({ error_message }) {
    return error_message ? (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(error_message).split('\n') : [];
}
function fileLines({ dir, metadata }) {
    const names = ['metadata.json', ...Object.values(metadata.files).filter((name) => name !== null)];
    return names.map((name) => (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, name)));
}
function section(title, lines) {
    return lines.length === 0 ? '' : `${title}\n${indented(lines)}`;
}
function indented(lines) {
    return lines.map((line) => `  ${line}`).join('\n');
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ numberFrom),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** A parser for an option's number of at least `least`; commander names the option in its error. */
function numberFrom(least) {
    return (text) => {
        const value = text.trim() === '' ? Number.NaN : Number(text);
        if (Number.isFinite(value) && value >= least)
            return value;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be a number of at least ${least}.`);
    };
}
/** A parser for an option that takes one of the given words. */
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
/** Parses an option's size in bytes: `8000000`, `500kB`, `10MB`, `10MiB`. */
function parseBytes(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
    const factor = match && factors[match[2].toLowerCase()];
    const bytes = match && factor ? Math.floor(Number(match[1]) * factor) : 0;
    if (bytes > 0)
        return bytes;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of bytes, or a size such as 10MB.');
}


/***/ }),

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ addRunOptions),
  f: () => (/* binding */ requestOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
;// CONCATENATED MODULE: ./lib/rebuild/request.js
/** The actions of nixos-rebuild that make sense unattended. */
const actions = ['build', 'dry-build', 'test', 'dry-activate', 'boot', 'switch', 'build-vm'];

// EXTERNAL MODULE: ./lib/render/theme.js + 1 modules
var theme = __webpack_require__(3062);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/cli/whole-number.js
var whole_number = __webpack_require__(2719);
;// CONCATENATED MODULE: ./lib/cli/run-options.js








const defaultSize = { cols: 120, rows: 40 };
const largestSide = 1000;
const smallestSide = 2;
/** Adds the options of `run` to a command; `demo` takes the same but for what it decides itself. */
function addRunOptions(command) {
    return command
        .option('--output-dir <directory>', 'where builds are kept', 'rebuild-logs')
        .option('--keep-last <count>', 'keep only the newest builds', (0,whole_number/* wholeNumber */.r)(1))
        .option('--export-gif', 'also make rebuild.gif')
        .option('--no-recording', 'run without a terminal: log and metadata only')
        .option('--cols <count>', "columns of the terminal (default: the terminal's, or 120)", side)
        .option('--rows <count>', "rows of the terminal (default: the terminal's, or 40)", side)
        .option('--frame-interval <seconds>', 'between the frames of rebuild.frames.log', (0,option_values/* numberFrom */.UB)(0.1), 5)
        .option('--timeout <seconds>', 'end the rebuild after this long; 0 never does', (0,option_values/* numberFrom */.UB)(0), 1800)
        .option('--idle-limit <seconds>', 'pauses are cut to this when played', (0,option_values/* numberFrom */.UB)(0), 2)
        .option('--theme <name>', `colours of the pictures: ${theme/* themeNames */.sK.join(', ')}`)
        .addOption(new esm/* Option */.c$('--redact <regex>', 'mask this in everything that is written (repeatable)')
        .default([], 'none')
        .argParser((value, before) => [...before, value]))
        .option('--quiet', 'show nothing of the rebuild while it runs')
        .option('--json', 'print the metadata as JSON');
}
/** What was asked for on the command line, checked. Throws a usage error that names the option. */
function requestOf(options, words, io) {
    const named = [options.flake, options.file, options.command].filter((value) => value !== undefined);
    if (named.length > 1)
        throw (0,errors/* usageError */.Wp)('bad-option', 'give only one of --flake, --file and --command');
    if (options.theme !== undefined && !theme/* themeNames */.sK.includes(options.theme))
        throw (0,errors/* usageError */.Wp)('bad-theme', `there is no theme "${options.theme}"`, `Themes: ${theme/* themeNames */.sK.join(', ')}.`);
    const interactive = io.interactive && options.recording && !options.quiet;
    return {
        action: actionOf(options.action ?? words.action),
        target: targetOf(options, io.cwd),
        extraArgs: words.extraArgs,
        targetHost: options.targetHost ?? null,
        buildHost: options.buildHost ?? null,
        sudo: options.sudo === true,
        cwd: io.cwd,
        env: io.env,
        outputDir: (0,external_node_path_.resolve)(io.cwd, options.outputDir),
        keepLast: options.keepLast ?? null,
        recording: options.recording,
        cols: options.cols ?? (interactive ? (process.stderr.columns ?? defaultSize.cols) : defaultSize.cols),
        // One row of a person's terminal is the status line's.
        rows: options.rows ?? (interactive ? Math.max(2, (process.stderr.rows ?? 41) - 1) : defaultSize.rows),
        frameIntervalSeconds: options.frameInterval,
        timeoutSeconds: options.timeout,
        idleLimitSeconds: options.idleLimit,
        theme: options.theme ?? null,
        exportGif: options.exportGif === true,
        maxGifBytes: 10_000_000,
        redact: options.redact,
        secrets: [],
        interactive,
    };
}
function actionOf(word) {
    if (word === undefined)
        return (0,external_node_fs_.existsSync)('/etc/NIXOS') ? 'test' : 'build';
    const action = actions.find((known) => known === word);
    if (action)
        return action;
    throw (0,errors/* usageError */.Wp)('bad-action', `"${word}" is not an action`, `Actions: ${actions.join(', ')}.`);
}
/** A flake in the working directory is meant where nothing is named and this is not NixOS. */
function targetOf({ flake, file, command }, cwd) {
    if (command !== undefined) {
        if (command.trim() === '')
            throw (0,errors/* usageError */.Wp)('bad-option', '--command is empty');
        return { kind: 'command', command };
    }
    if (file !== undefined)
        return { kind: 'file', path: file };
    if (flake !== undefined)
        return { kind: 'flake', ref: flake };
    if (!(0,external_node_fs_.existsSync)('/etc/NIXOS') && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, 'flake.nix')))
        return { kind: 'flake', ref: '.' };
    return { kind: 'default' };
}
function side(text) {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= smallestSide && value <= largestSide)
        return value;
    throw new esm/* InvalidArgumentError */.Di(`It must be a whole number from ${smallestSide} to ${largestSide}.`);
}


/***/ }),

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  et: () => (/* binding */ exitStatusOf),
  Ao: () => (/* binding */ onCancel),
  FG: () => (/* binding */ runAndReport)
});

// EXTERNAL MODULE: ./lib/rebuild/run.js + 32 modules
var run = __webpack_require__(5412);
// EXTERNAL MODULE: ./lib/terminal/transcript.js
var transcript = __webpack_require__(136);
// EXTERNAL MODULE: ./lib/text/terminal.js
var terminal = __webpack_require__(2935);
// EXTERNAL MODULE: ./lib/cli/build-lines.js
var build_lines = __webpack_require__(408);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
;// CONCATENATED MODULE: ./lib/cli/keyboard.js
/** The person's keyboard, raw, so that every key reaches the rebuild; the terminal is set back afterwards. */
function processKeyboard(rowsKept) {
    const { stdin, stderr } = process;
    return {
        subscribe: ({ keys, resize }) => {
            const onData = (data) => keys(data.toString('utf8'));
            const onResize = () => resize(stderr.columns, Math.max(2, stderr.rows - rowsKept));
            stdin.setRawMode(true);
            stdin.on('data', onData);
            stdin.resume();
            stderr.on('resize', onResize);
            return () => {
                stdin.setRawMode(false);
                stdin.off('data', onData);
                stdin.pause();
                stderr.off('resize', onResize);
            };
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/status-line.js
var status_line = __webpack_require__(8953);
;// CONCATENATED MODULE: ./lib/cli/run-rebuild.js







/** What a rebuild's end means to the shell. */
function exitStatusOf({ metadata }) {
    const statuses = { success: 0, timed_out: 124, cancelled: 130, interrupted: 3 };
    return statuses[metadata.outcome] ?? 1;
}
/** Calls `cancel` at Ctrl-C and the signals that end programs; what it gives takes that back. */
function onCancel(cancel) {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, cancel);
    return () => {
        for (const signal of signals)
            process.off(signal, cancel);
    };
}
/** Runs one rebuild in front of a person or a script, prints how it ended, and sets the exit status. */
async function runAndReport(request, options, io) {
    const cancel = new AbortController();
    const forget = onCancel(() => cancel.abort());
    const view = liveView(request, options, io);
    try {
        const build = await (0,run/* runRebuild */.J)(request, { ...view.hooks, signal: cancel.signal });
        view.end();
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, (0,build_lines/* buildJson */.Nc)(build));
        else
            io.err((0,build_lines/* buildSummary */.fR)(build, io.color));
        io.status = exitStatusOf(build);
        return build;
    }
    finally {
        view.end();
        forget();
    }
}
function liveView(request, { quiet }, io) {
    const size = () => ({ cols: process.stderr.columns ?? 80, rows: process.stderr.rows ?? 24 });
    let line = null;
    const say = (text) => io.err(`${io.color ? `\x1b[2m${text}\x1b[0m` : text}\n`);
    // A file or a pipe has no cursor to move: it gets the lines as the log has them.
    const plain = io.color || io.progress ? null : new transcript/* Transcript */.j();
    let open = true;
    return {
        hooks: {
            onStart: ({ attach, argv }) => {
                if (!quiet) {
                    say(`+ ${(0,terminal/* plainLine */.h)(argv.join(' '))}`);
                    if (attach)
                        say(`to watch it: ${attach}`);
                }
                if (io.progress)
                    line = (0,status_line/* statusLine */.B)(io.err, size);
            },
            onNotice: (message) => say(`note: ${(0,terminal/* plainLine */.h)(message)}`),
            ...(quiet ? {} : { onOutput: (text) => io.err(plain ? plain.push(text) : text) }),
            ...(io.progress ? { onStatus: (status) => line?.show((0,status_line/* statusText */.q)(status, size().cols - 2)) } : {}),
            ...(request.interactive ? { keyboard: processKeyboard(1) } : {}),
        },
        end: () => {
            if (open && plain)
                io.err(plain.end());
            if (open && line)
                line.end();
            open = false;
        },
    };
}


/***/ }),

/***/ 8953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusLine),
/* harmony export */   q: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);


/** What a rebuild is doing, in one line of at most `width` columns. */
function statusText(status, width) {
    const { phase, built, toBuild, fetched, toFetch, failed, elapsedSeconds, expectedSecondsLeft } = status;
    const parts = [
        phase,
        count('built', built, toBuild),
        count('fetched', fetched, toFetch),
        failed > 0 ? `${failed} failed` : '',
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(elapsedSeconds),
        expectedSecondsLeft === null ? '' : `about ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(expectedSecondsLeft)} left`,
        status.current === null ? '' : (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(status.current, 60),
    ];
    return parts
        .filter((part) => part !== '')
        .join(' · ')
        .slice(0, Math.max(0, width - 1));
}
function count(what, done, of) {
    if (done === 0 && !of)
        return '';
    return of ? `${what} ${done} of ${of}` : `${what} ${done}`;
}
/**
 * Keeps the last row for the status by scrolling only the rows above it (DECSTBM), as apt does with its
 * progress bar: the rebuild's own output stays as it is and in the terminal's history.
 */
function statusLine(write, size) {
    const region = () => {
        const { rows } = size();
        // A line feed first, so that nothing stands in the last row; the region's setting moves the cursor.
        write(`\n\x1b7\x1b[1;${rows - 1}r\x1b8\x1b[A`);
    };
    region();
    return {
        show: (text) => write(`\x1b7\x1b[${size().rows};1H\x1b[2K\x1b[7m ${text} \x1b[0m\x1b8`),
        resize: region,
        end: () => write(`\x1b7\x1b[r\x1b[${size().rows};1H\x1b[2K\x1b8`),
    };
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** A parser for an option's whole number of at least `least`; commander names the option in its error. */
function wholeNumber(least) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= least)
            return value;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be a whole number of at least ${least}.`);
    };
}


/***/ }),

/***/ 4634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const info = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }).nullable();
// Nix before 2.19 gave an array, later ones an object by path, version 2 of the format (2.33) wraps that.
const arrayFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }));
const objectFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), info);
const wrappedFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ info: objectFormat, storeDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('/nix/store') });
/** Reads what `nix path-info --json` prints, in any of its formats. Throws where it is none of them. */
function closureIn(json) {
    const value = JSON.parse(json);
    const array = arrayFormat.safeParse(value);
    if (array.success)
        return array.data.map(({ path, narSize }) => ({ path, bytes: narSize ?? null }));
    const wrapped = wrappedFormat.safeParse(value);
    const entries = Object.entries(wrapped.success ? wrapped.data.info : objectFormat.parse(value));
    const storeDir = wrapped.success ? `${wrapped.data.storeDir}/` : '';
    return entries.map(([path, details]) => ({
        path: path.startsWith('/') ? path : storeDir + path,
        bytes: details?.narSize ?? null,
    }));
}
/**
 * The closure of a store path, in one call of Nix whatever its size. Of a derivation the derivations that
 * it needs, without sizes. Throws when Nix cannot tell.
 */
async function closureOf(storePath, run) {
    if (storePath.endsWith('.drv')) {
        const listed = await run('nix-store', ['--query', '--requisites', storePath]);
        const derivations = listed.split('\n').filter((path) => path.endsWith('.drv'));
        return derivations.map((path) => ({ path, bytes: null }));
    }
    const features = ['--extra-experimental-features', 'nix-command'];
    return closureIn(await run('nix', [...features, 'path-info', '--recursive', '--json', storePath]));
}
/** The sum of the sizes of a closure in bytes; null where one is not known. */
function closureBytes(closure) {
    let sum = 0;
    for (const { bytes } of closure) {
        if (bytes === null)
            return null;
        sum += bytes;
    }
    return sum;
}


/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ packageChanges)
});

// UNUSED EXPORTS: packageChangesText

;// CONCATENATED MODULE: ./lib/nix/package-version.js
/**
 * Name and version in a store path: the version starts after the first dash that no letter follows. An
 * output's name at the end (`-dev`, `-man`) is not part of the version. `.drv` is dropped.
 */
function packageNameOf(storePath) {
    const full = storePath
        .replace(/^.*\//, '')
        .replace(/^[0-9a-z]{32}-/, '')
        .replace(/\.drv$/, '');
    for (let dash = full.indexOf('-'); dash !== -1; dash = full.indexOf('-', dash + 1)) {
        const next = full[dash + 1];
        if (next !== undefined && !/[A-Za-z]/.test(next))
            return {
                name: full.slice(0, dash),
                version: full.slice(dash + 1).replace(/(?<=.)-(?:[a-z]+|lib32|lib64)$/, ''),
            };
    }
    return { name: full, version: '' };
}
/** Compares versions as `builtins.compareVersions` does: below 0, 0, above 0. */
function compareVersions(a, b) {
    const left = components(a);
    const right = components(b);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const x = left[index] ?? '';
        const y = right[index] ?? '';
        if (isLower(x, y))
            return -1;
        if (isLower(y, x))
            return 1;
    }
    return 0;
}
function components(version) {
    return version.match(/\d+|[^\d.-]+/g) ?? [];
}
/** Numbers by value; nothing is lower than a number; `pre` is lower than all but itself; letters are lower than numbers. */
function isLower(a, b) {
    const [x, y] = [numberIn(a), numberIn(b)];
    if (x !== null && y !== null)
        return x < y;
    if (a === '' && y !== null)
        return true;
    if (a === 'pre' && b !== 'pre')
        return true;
    if (b === 'pre')
        return false;
    if (y !== null)
        return true;
    if (x !== null)
        return false;
    return a < b;
}
function numberIn(component) {
    return /^\d+$/.test(component) ? BigInt(component) : null;
}

;// CONCATENATED MODULE: ./lib/nix/package-changes.js


/** Below this a package of the same version is the same: rebuilt with other hashes in it, no more. */
const smallestBytes = 8 * 1024;
/**
 * What differs between two closures, package by package and sorted by name. Several versions of a package
 * may be in one closure; it counts as upgraded when its highest version rose.
 */
function packageChanges(before, after) {
    const old = packagesOf(before);
    const now = packagesOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
function packagesOf(closure) {
    const packages = new Map();
    for (const { path, bytes } of closure) {
        const { name, version } = packageNameOf(path);
        const known = packages.get(name) ?? { versions: new Set(), bytes: 0 };
        known.versions.add(version);
        known.bytes = known.bytes === null || bytes === null ? null : known.bytes + bytes;
        packages.set(name, known);
    }
    return packages;
}
function changeOf(name, old, now) {
    const old_versions = sorted(old);
    const new_versions = sorted(now);
    const known = old?.bytes !== null && now?.bytes !== null;
    const size_delta_bytes = known ? (now?.bytes ?? 0) - (old?.bytes ?? 0) : null;
    const details = { name, old_versions, new_versions, size_delta_bytes };
    if (!old)
        return { ...details, change: 'added' };
    if (!now)
        return { ...details, change: 'removed' };
    if (old_versions.join('\0') === new_versions.join('\0'))
        return Math.abs(size_delta_bytes ?? 0) >= smallestBytes ? { ...details, change: 'changed' } : null;
    const order = compareVersions(old_versions.at(-1), new_versions.at(-1));
    return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}
function sorted(packages) {
    return packages ? [...packages.versions].sort(compareVersions) : [];
}
/** One line a change: `firefox: 120.0 → 121.0, +1.2 MiB`; ∅ stands for absent, ε for no version. */
function packageChangesText(changes) {
    return changes
        .map(({ name, old_versions, new_versions, size_delta_bytes: delta }) => {
        const sizes = delta === null || Math.abs(delta) < smallestBytes
            ? ''
            : `, ${delta > 0 ? '+' : ''}${formatBytes(delta)}`;
        return `${name}: ${versionsText(old_versions)} → ${versionsText(new_versions)}${sizes}\n`;
    })
        .join('');
}
function versionsText(versions) {
    return versions.length === 0 ? '∅' : versions.map((version) => version || 'ε').join(', ');
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftovers: () => (/* binding */ finishLeftovers)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7316);


/** Completes every build whose recorder was killed; `notice` is told of each. Never throws for one of them. */
async function finishLeftovers(builds, notice) {
    for (const { dir } of await builds.unfinished())
        await (0,_finish_js__WEBPACK_IMPORTED_MODULE_1__/* .finishBuild */ .i)(dir).then(() => notice(`completed ${dir}, whose recorder had been killed`), (thrown) => notice(`could not complete ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`));
}


/***/ }),

/***/ 1602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ splitFlakeRef),
/* harmony export */   IP: () => (/* binding */ localFlakeDir),
/* harmony export */   xl: () => (/* binding */ toplevelOf)
/* harmony export */ });
function splitFlakeRef(ref) {
    const at = ref.indexOf('#');
    if (at < 0)
        return { flake: ref || '.', host: null };
    return { flake: ref.slice(0, at) || '.', host: ref.slice(at + 1) || null };
}
/** The attribute of a host's toplevel, quoted so that any host name is one attribute. */
function toplevelOf(host) {
    return `nixosConfigurations.${JSON.stringify(host)}.config.system.build.toplevel`;
}
/** The directory of a flake that lies on this machine, or null for one that is fetched. */
function localFlakeDir(flake) {
    const match = /^(?:path:|git\+file:(?:\/\/)?)?([^?]*)/.exec(flake);
    const path = match?.[1] ?? '';
    const isPath = flake.startsWith('path:') || flake.startsWith('git+file:') || /^(?:\.{1,2}(?:\/|$)|\/)/.test(path);
    return isPath && path ? path : null;
}


/***/ }),

/***/ 3716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ isModule),
/* harmony export */   P0: () => (/* binding */ nixosRebuildArgv),
/* harmony export */   de: () => (/* binding */ probeNixosRebuild)
/* harmony export */ });
/* unused harmony export nixosRebuildOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);


const helpTimeoutMs = 20_000;
/** Asks the program at `path`; where its help needs a missing `man`, its text is read instead. */
async function probeNixosRebuild(path, env) {
    const pagers = { PAGER: 'cat', MANPAGER: 'cat', MANWIDTH: '200' };
    const help = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .m)([path, '--help'], {
        env: { ...env, ...pagers },
        timeoutMs: helpTimeoutMs,
    });
    return nixosRebuildOf(path, `${help.stdout}\n${help.stderr}`, textOf(path));
}
/** Tells generation and options from the help's text and the program's own. */
function nixosRebuildOf(path, help, source) {
    const isNg = /nixos_rebuild|nixos-rebuild-ng/.test(source) || /^usage: nixos-rebuild/m.test(help);
    // man(1) sets options in bold by overstriking. The Python one is started by a script that says nothing.
    const known = `${help.replace(/.\x08/g, '')}\n${isNg ? '' : source}`;
    const has = (option) => new RegExp(`(?<![\\w-])${option}(?![\\w-])`).test(known);
    return {
        path,
        generation: isNg ? 'ng' : 'bash',
        noReexec: has('--no-reexec') ? '--no-reexec' : '--fast',
        // The newer one takes the older option as well, with a warning.
        sudo: has('--sudo') ? '--sudo' : '--use-remote-sudo',
        file: isNg || has('--file'),
    };
}
/** The command line for a request, from the program's path on. */
function nixosRebuildArgv(program, request, target) {
    const argv = [program.path, request.action, ...targetArgs(target), program.noReexec];
    if (request.targetHost)
        argv.push('--target-host', request.targetHost);
    if (request.buildHost)
        argv.push('--build-host', request.buildHost);
    if (request.sudo)
        argv.push(program.sudo);
    return [...argv, ...request.extraArgs];
}
function targetArgs(target) {
    if (target.kind === 'flake')
        return ['--flake', target.ref];
    if (target.kind === 'default')
        return [];
    // A configuration.nix is a module, not an attribute set of systems, which is what --file takes.
    // --no-flake, because /etc/nixos/flake.nix would win over it.
    return isModule(target.path)
        ? ['--no-flake', '-I', `nixos-config=${target.path}`]
        : ['--file', target.path];
}
function isModule(path) {
    return /(?:^|\/)configuration\.nix$/.test(path);
}
/** The program's text where it is a script; nothing for a binary. */
function textOf(path) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1').slice(0, 200_000);
        return text.startsWith('#!') ? text : '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runRebuild)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/builds.js + 3 modules
var builds_builds = __webpack_require__(1991);
// EXTERNAL MODULE: ./lib/builds/running.js
var running = __webpack_require__(1978);
// EXTERNAL MODULE: ./lib/nix/observer.js + 23 modules
var nix_observer = __webpack_require__(3246);
// EXTERNAL MODULE: ./lib/nix/plan.js
var nix_plan = __webpack_require__(6060);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/processes.js
var system_processes = __webpack_require__(8284);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/record/disk.js


const checkMs = 2000;
/** Text that may be written between two looks; as JSON in a cast it is up to six times as long. */
const checkLength = 512 * 1024;
/** What has to stay free so that metadata and pictures can still be written. */
const reserveBytes = 8 * 1024 * 1024;
/** Looks at the disk under a recording every two seconds, and as often as much has been written. */
class DiskWatch {
    #dir;
    #onLow;
    #timer;
    #written = 0;
    #open = true;
    /** `onLow` is called once, when less than 8 MiB are left where `path` lies. */
    constructor(path, onLow) {
        this.#dir = (0,external_node_path_.dirname)(path);
        this.#onLow = onLow;
        this.#timer = setInterval(() => this.#look(), checkMs);
    }
    /** Tells that so many characters were written. */
    wrote(length) {
        this.#written += length;
        if (this.#written >= checkLength)
            this.#look();
    }
    end() {
        this.#open = false;
        clearInterval(this.#timer);
    }
    #look() {
        this.#written = 0;
        const free = freeBytes(this.#dir);
        if (!this.#open || free === null || free >= reserveBytes)
            return;
        this.end();
        this.#onLow(free);
    }
}
function freeBytes(dir) {
    try {
        const { bavail, bsize } = (0,external_node_fs_.statfsSync)(dir);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/system/scratch.js
var system_scratch = __webpack_require__(7791);
;// CONCATENATED MODULE: ./lib/record/client.js

/**
 * Attaches to the session with node-pty. Gives null, having said so, where the native module cannot
 * load (musl has no prebuilt one): recording works without. The client's own drawing is not used:
 * tmux drops output for a client that falls behind, so the live view is made from the pane's bytes.
 */
async function attachClient(server, size, env, on) {
    try {
        const { spawn } = await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.t.bind(__webpack_require__, 7478, 19));
        const client = spawn(server.program, server.attachArgs, {
            ...size,
            name: 'xterm-256color',
            env: { ...env, TERM: 'xterm-256color' },
        });
        // Unread output would stop the client.
        client.onData(() => { });
        client.onExit(on.exit);
        let open = true;
        client.onExit(() => {
            open = false;
        });
        return {
            write: (keys) => {
                if (open)
                    client.write(keys);
            },
            resize: (cols, rows) => {
                if (open)
                    client.resize(cols, rows);
            },
            close: () => {
                if (open)
                    client.kill();
            },
        };
    }
    catch (thrown) {
        on.notice(`no live terminal client, recording goes on without: ${(0,errors/* messageOf */.bD)(thrown).split('\n')[0]}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/record/environment.js
/**
 * The environment of the recorded command: a colour terminal in UTF-8 whatever the caller's, and,
 * where nobody can answer, every program told not to ask or to page.
 */
function recordedEnvironment(env, interactive) {
    const result = {
        ...env,
        TERM: 'xterm-256color',
        COLORTERM: 'truecolor',
        ...localeOf(env),
    };
    // The program of an enclosing tmux must not talk to this one.
    delete result.TMUX;
    delete result.TMUX_PANE;
    if (interactive)
        return result;
    const ssh = '-o BatchMode=yes';
    return {
        ...result,
        GIT_TERMINAL_PROMPT: '0',
        GIT_SSH_COMMAND: env.GIT_SSH_COMMAND ?? `ssh ${ssh}`,
        NIX_SSHOPTS: env.NIX_SSHOPTS?.includes('BatchMode')
            ? env.NIX_SSHOPTS
            : `${ssh} ${env.NIX_SSHOPTS ?? ''}`.trim(),
        PAGER: 'cat',
        GIT_PAGER: 'cat',
        SYSTEMD_PAGER: 'cat',
    };
}
function localeOf(env) {
    const current = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
    if (/utf-?8/i.test(current))
        return {};
    // LC_ALL outranks the others, so a wrong one has to be replaced itself.
    return env.LC_ALL ? { LC_ALL: 'C.UTF-8' } : { LC_CTYPE: 'C.UTF-8' };
}

;// CONCATENATED MODULE: ./lib/record/wrapper.js

/** Quotes one word for a POSIX shell. */
function shellQuote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** How the wrapper's private OSC begins; what follows is the exit status and BEL. */
function sentinelOf(nonce) {
    return `\x1b]nixos-rebuild-test;${nonce};`;
}
/**
 * The script that runs in the pane. It waits at the gate until the capture is open, runs the
 * command, reports its exit status in-band, so that order and full drain are certain, and stays
 * until the status has been read, because tmux before 3.7 may drop what a pane printed just before
 * its process ended.
 */
function wrapperScript(options) {
    const sentinel = `\\033]nixos-rebuild-test;${options.nonce};%s\\007`;
    return [
        '#!/bin/sh',
        // The rebuild may start a tmux of its own; ours is none of its business.
        'unset TMUX TMUX_PANE',
        `read -r go < ${shellQuote(options.gate)} || exit 1`,
        // A keyboard interrupt is for the command; a handler, unlike ignoring it, is not inherited.
        'trap : INT QUIT TERM',
        `cd ${shellQuote(options.cwd)} && ${system_processes/* nonceVariable */.k1}=${options.nonce} ${options.argv.map(shellQuote).join(' ')}`,
        `printf '${sentinel}' "$?"`,
        `read -r done < ${shellQuote(options.ack)}`,
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/record/pane-text.js

/**
 * The pane's raw bytes to text: UTF-8 decoded across chunks, with the wrapper's exit sentinel taken
 * out. Bytes that are not UTF-8 become U+FFFD, as in every asciicast.
 */
class PaneText {
    #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    #sentinel;
    /** A tail that may be the beginning of the sentinel. */
    #held = '';
    #exitCode = null;
    constructor(nonce) {
        this.#sentinel = sentinelOf(nonce);
    }
    /** The command's exit status once its sentinel has been read. */
    get exitCode() {
        return this.#exitCode;
    }
    push(bytes) {
        return this.#strip(this.#held + this.#decoder.decode(bytes, { stream: true }));
    }
    /** What was held back when the stream ended. */
    end() {
        const rest = this.#held + this.#decoder.decode();
        this.#held = '';
        return rest;
    }
    #strip(text) {
        this.#held = '';
        const at = text.indexOf(this.#sentinel);
        if (at >= 0) {
            const end = text.indexOf('\x07', at);
            if (end < 0)
                return this.#hold(text, at);
            this.#exitCode = Number(text.slice(at + this.#sentinel.length, end));
            return text.slice(0, at) + text.slice(end + 1);
        }
        const start = text.lastIndexOf('\x1b');
        const tail = start >= 0 ? text.slice(start) : '';
        return tail && this.#sentinel.startsWith(tail) ? this.#hold(text, start) : text;
    }
    #hold(text, at) {
        this.#held = text.slice(at);
        return text.slice(0, at);
    }
}

// EXTERNAL MODULE: ./lib/record/tmux.js
var record_tmux = __webpack_require__(563);
;// CONCATENATED MODULE: ./lib/record/pane.js










/** How long bytes may take from a dead server through `cat` to here. */
const drainMs = 3000;
const wrapperCheckMs = 1000;
/**
 * A tmux pane as the source of a recording: a server of its own, the command behind a gate, the
 * pane's raw bytes through a named pipe, and an attached client for keys and size.
 */
async function openPane(request, nonce, notice) {
    const tmux = await (0,record_tmux/* findTmux */.Y)(request.env);
    const scratch = new system_scratch/* Scratch */.f();
    try {
        const [bytes, gate, ack] = scratch.makeFifos('bytes', 'gate', 'ack');
        const script = scratch.path('run.sh');
        (0,external_node_fs_.writeFileSync)(script, wrapperScript({ nonce, argv: request.argv, cwd: request.cwd, gate, ack }));
        const env = recordedEnvironment(request.env, request.keyboard !== undefined);
        // Opened for reading and writing, a named pipe neither blocks nor ends before its writer has come.
        const keepOpen = (0,external_node_fs_.openSync)(bytes, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK);
        const reader = (0,external_node_fs_.openSync)(bytes, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const size = { cols: request.cols, rows: request.rows };
        const { server, pid, panePid } = await record_tmux/* TmuxServer */.W.start({
            ...size,
            tmux: tmux.path,
            dir: scratch.dir,
            script,
            fifo: bytes,
            env,
        });
        return paneSource({
            scratch,
            server,
            wrapper: (0,system_processes/* readProcess */.Wv)(panePid),
            nonce,
            keepOpen,
            reader,
            gate,
            ack,
            size,
            env,
            notice,
        }, {
            attach: server.attachLine,
            tmux: { socket: server.socket, pid, version: tmux.version },
            first: { pid: panePid, wrapper: true },
        });
    }
    catch (thrown) {
        scratch.remove();
        throw thrown;
    }
}
function paneSource(pane, facts) {
    const { server, scratch } = pane;
    const text = new PaneText(pane.nonce);
    const stream = new external_node_net_.Socket({ fd: pane.reader, readable: true, writable: false });
    const client = attachClient(server, pane.size, pane.env, {
        exit: () => releaseKeepOpen(),
        notice: pane.notice,
    });
    const gates = [];
    let keptOpen = true;
    let closed = false;
    /** From then on the pipe ends when tmux does. */
    const releaseKeepOpen = () => {
        if (keptOpen)
            (0,external_node_fs_.closeSync)(pane.keepOpen);
        keptOpen = false;
    };
    const close = async () => {
        if (closed)
            return;
        closed = true;
        (await client)?.close();
        await server.kill();
        releaseKeepOpen();
        for (const fd of gates.splice(0))
            (0,external_node_fs_.closeSync)(fd);
        stream.destroy();
        scratch.remove();
    };
    return {
        ...facts,
        exitCode: () => text.exitCode,
        keys: (keys) => void client.then((live) => live?.write(keys)),
        resize: async (cols, rows) => {
            (await client)?.resize(cols, rows);
            await server.resize(cols, rows);
        },
        close,
        run: async (onText, onExit) => {
            await client;
            const ended = new Promise((resolve, reject) => {
                stream.once('close', resolve);
                stream.once('error', reject);
            });
            let finishing = null;
            const finish = async () => {
                await onExit();
                gates.push(openGate(pane.ack));
                await server.kill();
                // The server is gone, so `cat` ends and the pipe with it; a stuck one must not hold us.
                await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(drainMs, undefined, { ref: false })]);
            };
            stream.on('data', (bytes) => {
                releaseKeepOpen();
                const chunk = text.push(bytes);
                if (chunk)
                    onText(chunk);
                if (text.exitCode !== null)
                    finishing ??= finish();
            });
            gates.push(openGate(pane.gate));
            // Killed without a word, the wrapper leaves a dead pane that would say nothing for ever.
            const watch = setInterval(() => {
                if (pane.wrapper && !(0,system_processes/* isAlive */._n)(pane.wrapper))
                    finishing ??= finish();
            }, wrapperCheckMs);
            await ended.finally(() => clearInterval(watch));
            await finishing;
            const rest = text.end();
            if (rest)
                onText(rest);
        },
    };
}
/**
 * Lets the wrapper's blocking read go on; never blocks, whether or not it waits already. The
 * descriptor has to stay open until the reader has come, or the line is lost.
 */
function openGate(fifo) {
    const fd = (0,external_node_fs_.openSync)(fifo, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK);
    (0,external_node_fs_.writeSync)(fd, 'go\n');
    return fd;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/record/pipe.js




/** How long the pipe may stay open in the hands of something that outlived the command. */
const pipe_drainMs = 3000;
/** The statuses a shell gives for death by signal: 128 and the signal's number. */
const signalNumbers = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGKILL: 9,
    SIGTERM: 15,
};
/**
 * Plain pipes as the source (`--no-recording`): no terminal, no tmux, and so no colours and no
 * prompts. A shell joins the two streams, which keeps them in the order in which they were written.
 */
async function openPipe(request, nonce) {
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', 'read -r go && exec "$@" 2>&1', 'sh', ...request.argv], {
        cwd: request.cwd,
        env: { ...request.env, GIT_TERMINAL_PROMPT: '0', [system_processes/* nonceVariable */.k1]: nonce },
        stdio: ['pipe', 'pipe', 'ignore'],
        // A process group of its own: Ctrl-C at the terminal is for the tool, which then ends it in steps.
        detached: true,
    });
    await new Promise((resolve, reject) => {
        child.once('spawn', resolve);
        child.once('error', (cause) => reject(new errors/* ToolError */.v4('spawn-failed', `cannot start a shell in ${request.cwd}: ${cause.message}`, { cause })));
    });
    child.stdin.on('error', () => { });
    let exitCode = null;
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return {
        attach: null,
        tmux: null,
        first: { pid: child.pid, wrapper: false },
        exitCode: () => exitCode,
        keys: () => { },
        resize: async () => { },
        close: async () => {
            child.stdout.destroy();
        },
        run: async (onText, onExit) => {
            child.stdout.on('data', (bytes) => {
                const text = decoder.decode(bytes, { stream: true });
                if (text)
                    onText(text);
            });
            const drained = new Promise((resolve) => child.stdout.once('close', resolve));
            const exited = new Promise((resolve) => child.once('exit', (code, signal) => {
                exitCode = code ?? 128 + (signalNumbers[signal] ?? 0);
                resolve();
            }));
            // The gate: nothing runs before the output is read. Closing it leaves the command at end of file.
            child.stdin.end('go\n');
            await exited;
            await onExit();
            await Promise.race([drained, (0,external_node_timers_promises_.setTimeout)(pipe_drainMs, undefined, { ref: false })]);
            const rest = decoder.decode();
            if (rest)
                onText(rest);
        },
    };
}

;// CONCATENATED MODULE: ./lib/record/prompts.js
const prompts = [
    // sudo(8), whose words follow the locale, sudo-rs, doas(1); run0 asks through polkit's agent.
    ['sudo', /\[sudo(?:: [^\]\n]*)?\] [^\n]*: ?$/],
    ['sudo', /^doas \([^)]*\) password: ?$/],
    ['sudo', /^(?:=+ AUTHENTICATING FOR .*|Password): ?$/],
    ['ssh', /Are you sure you want to continue connecting \(yes\/no(?:\/\[fingerprint\])?\)\? ?$/],
    ['ssh', /^(?:\([^)]*\) )?\S+@\S+'s password: ?$/],
    ['ssh', /^\(\S+@\S+\) (?:Password|Verification code): ?$/i],
    ['passphrase', /^Enter passphrase for (?:key )?['"]?[^\n]+: ?$/],
    ['git', /^(?:Username|Password) for '[^']+': ?$/],
];
const escapes = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g;
/**
 * Looks at the unfinished last line of a terminal's output for a question that would wait for ever.
 * Feed it every chunk; ask `waiting()` once the output has been quiet for a moment.
 */
class PromptWatch {
    #line = '';
    push(text) {
        const newline = text.lastIndexOf('\n');
        const tail = newline >= 0 ? text.slice(newline + 1) : this.#line + text;
        this.#line = tail.slice(-1000);
    }
    waiting() {
        const line = this.#line.replace(escapes, '').split('\r').at(-1)?.trimStart() ?? '';
        for (const [kind, pattern] of prompts)
            if (pattern.test(line))
                return { kind, text: line.trim() };
        return null;
    }
}

// EXTERNAL MODULE: ./lib/cast/write.js
var write = __webpack_require__(572);
// EXTERNAL MODULE: ./lib/terminal/transcript.js
var transcript = __webpack_require__(136);
;// CONCATENATED MODULE: ./lib/record/recording-writer.js



/**
 * Writes `rebuild.cast` and `rebuild.log` while the rebuild runs. Every call writes whole lines
 * synchronously: a kill at any moment leaves a playable cast and a readable log, nothing piles up in
 * memory when the disk is slower than the rebuild, and a full disk is an exception right here.
 */
class RecordingWriter {
    #log;
    #cast;
    #transcript = new transcript/* Transcript */.j();
    #encoder;
    #version;
    #logFilter;
    #time = 0;
    /**
     * Throws what opening or writing a file throws (ENOSPC, EACCES). `cast` null writes the log only.
     * `logFilter` redacts the log's lines: cursor movement can put a secret together that is whole
     * nowhere in the stream.
     */
    constructor(paths, header, version, logFilter) {
        this.#version = version;
        this.#logFilter = logFilter;
        this.#encoder = new write/* CastEventEncoder */.m(version);
        this.#log = (0,external_node_fs_.openSync)(paths.log, 'wx');
        this.#cast = paths.cast === null ? null : (0,external_node_fs_.openSync)(paths.cast, 'wx');
        if (this.#cast !== null)
            writeWhole(this.#cast, (0,write/* castHeaderLine */.N)(header, version));
    }
    output(seconds, text) {
        if (!text)
            return;
        this.#event(seconds, 'o', text);
        this.#writeLog(this.#logFilter.push(this.#transcript.push(text)));
    }
    /** Writes what the log's filter can give out while the terminal is quiet. */
    release() {
        this.#writeLog(this.#logFilter.release());
    }
    resize(seconds, cols, rows) {
        this.#event(seconds, 'r', `${cols}x${rows}`);
    }
    marker(seconds, label) {
        this.#event(seconds, 'm', label);
    }
    /** Closes both files; the exit status goes into the cast if there is one. */
    close(seconds, exitCode) {
        this.#writeLog(this.#logFilter.push(this.#transcript.end()) + this.#logFilter.flush());
        // Version 2 has no exit event; a marker shows the status in every player.
        if (exitCode !== null && this.#version === 3)
            this.#event(seconds, 'x', String(exitCode));
        else
            this.#event(seconds, 'm', exitCode === null ? 'end' : `exit ${exitCode}`);
        this.abandon();
    }
    /** Closes the files as they are, when nothing more can be written. */
    abandon() {
        (0,external_node_fs_.closeSync)(this.#log);
        if (this.#cast !== null)
            (0,external_node_fs_.closeSync)(this.#cast);
    }
    #writeLog(lines) {
        if (lines)
            writeWhole(this.#log, lines);
    }
    /** A marker set while a chunk is looked at is later than the chunk by some microseconds; time never goes back. */
    #event(seconds, code, data) {
        if (this.#cast === null)
            return;
        this.#time = Math.max(this.#time, seconds);
        writeWhole(this.#cast, this.#encoder.encode({ time: this.#time, code, data }));
    }
}
/** All of it or, where that fails, nothing: half a line would make a cast unreadable. */
function writeWhole(fd, text) {
    const bytes = Buffer.from(text, 'utf8');
    let at = 0;
    try {
        while (at < bytes.length)
            at += (0,external_node_fs_.writeSync)(fd, bytes, at);
    }
    catch (thrown) {
        (0,external_node_fs_.ftruncateSync)(fd, (0,external_node_fs_.fstatSync)(fd).size - at);
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/record/stop.js
var stop = __webpack_require__(5873);
;// CONCATENATED MODULE: ./lib/record/record.js










/** Output that stopped for so long is shown as far as it may be, */
const releaseMs = 50;
/** and for so long may be a question. */
const quietMs = 400;
/**
 * Runs a command in a recorded terminal. Its output is written to the log and the cast as it
 * arrives, in order and complete; every process of it is gone afterwards, but for an activation
 * under way, which is named in a notice.
 *
 * Throws `ToolError` when tmux is missing or too old, and what writing the files throws.
 */
async function record(request, hooks = {}) {
    const nonce = (0,external_node_crypto_.randomBytes)(12).toString('hex');
    const notice = hooks.onNotice ?? (() => { });
    const source = request.castPath === null ? await openPipe(request, nonce) : await openPane(request, nonce, notice);
    const processes = new system_processes/* RebuildProcesses */.XZ(nonce, source.first);
    const started = performance.now();
    const elapsed = () => (performance.now() - started) / 1000;
    const activations = new Set();
    const nameActivation = (command) => {
        if (activations.size < activations.add(command).size)
            notice(`an activation is under way and is not cut short: ${command}`);
    };
    const stopping = stopSwitch(processes, nameActivation);
    const filter = request.newFilter();
    const watch = new PromptWatch();
    let writer = null;
    let prompt = null;
    const timers = [];
    /** Writes while there is somewhere to write; the first failure ends the recording. */
    const keep = (write) => {
        try {
            if (writer)
                write(writer);
        }
        catch (thrown) {
            notice(`the recording cannot be written any further: ${(0,errors/* messageOf */.bD)(thrown)}`);
            writer?.abandon();
            writer = null;
            stopping.stop('disk_full');
        }
    };
    const disk = new DiskWatch(request.logPath, (freeBytes) => {
        notice(`the recording ends here: only ${(0,size/* formatBytes */.z)(freeBytes)} are free where it is written`);
        keep((open) => open.close(elapsed(), null));
        writer = null;
        stopping.stop('disk_full');
    });
    const write = (text, seconds) => {
        if (!text || !writer)
            return;
        hooks.onText?.(text, seconds);
        keep((open) => open.output(seconds, text));
        disk.wrote(text.length);
    };
    const onAbort = () => stopping.stop('cancelled');
    try {
        writer = new RecordingWriter({ log: request.logPath, cast: request.castPath }, headerOf(request), request.castVersion, request.newFilter());
        await hooks.onStart?.({
            attach: source.attach,
            tmux: source.tmux,
            nonce,
            processes,
            mark: (label) => keep((open) => open.marker(elapsed(), label)),
        });
        if (hooks.signal?.aborted)
            onAbort();
        hooks.signal?.addEventListener('abort', onAbort);
        if (request.timeoutSeconds > 0)
            timers.push(setTimeout(() => stopping.stop('timed_out'), Math.min(request.timeoutSeconds * 1000, 2 ** 31 - 1)));
        const unsubscribe = request.keyboard?.subscribe({
            keys: (keys) => {
                // Raw mode turns Ctrl-C into a character; on this keyboard it cancels the rebuild.
                if (keys.includes('\x03'))
                    stopping.stop('cancelled');
                else
                    source.keys(keys);
            },
            resize: (cols, rows) => {
                void source.resize(cols, rows).then(() => keep((open) => open.resize(elapsed(), cols, rows)));
            },
        });
        const quiet = whenQuiet([
            [
                releaseMs,
                () => {
                    write(filter.release(), elapsed());
                    keep((open) => open.release());
                },
            ],
            [
                quietMs,
                () => {
                    prompt = request.keyboard ? null : watch.waiting();
                    if (prompt)
                        stopping.stop('prompt');
                },
            ],
        ]);
        try {
            if (stopping.reason() === null)
                await source.run((text) => {
                    write(filter.push(text), elapsed());
                    watch.push(text);
                    quiet.again();
                }, () => (0,stop/* sweepProcesses */.g9)(processes, nameActivation));
        }
        finally {
            quiet.end();
            unsubscribe?.();
        }
        await stopping.done();
        write(filter.flush(), elapsed());
        const seconds = elapsed();
        const exitCode = source.exitCode();
        keep((open) => open.close(seconds, exitCode));
        writer = null;
        return { exitCode, ended: stopping.reason() ?? (exitCode === null ? 'lost' : 'exited'), prompt, seconds };
    }
    finally {
        disk.end();
        for (const timer of timers)
            clearTimeout(timer);
        hooks.signal?.removeEventListener('abort', onAbort);
        await source.close();
        writer?.abandon();
        await (0,stop/* sweepProcesses */.g9)(processes, nameActivation);
    }
}
function headerOf(request) {
    return {
        version: request.castVersion,
        cols: request.cols,
        rows: request.rows,
        timestamp: Math.floor(Date.now() / 1000),
        env: { TERM: 'xterm-256color' },
        ...(request.idleLimitSeconds ? { idleTimeLimit: request.idleLimitSeconds } : {}),
        ...(request.title ? { title: request.title } : {}),
    };
}
/** The first reason to stop wins; the rebuild's processes are then ended, until `done` is called. */
function stopSwitch(processes, onActivation) {
    let reason = null;
    let over = false;
    let ending = Promise.resolve();
    return {
        stop(why) {
            if (reason)
                return;
            reason = why;
            ending = (0,stop/* endProcesses */.Hk)(processes, () => over, onActivation);
        },
        reason: () => reason,
        /** The output has ended: resolves when the processes have as well. */
        done: () => {
            over = true;
            return ending;
        },
    };
}
/** Calls each action once its time has gone by without `again()`. */
function whenQuiet(actions) {
    let timers = [];
    const end = () => {
        for (const timer of timers)
            clearTimeout(timer);
    };
    return {
        again: () => {
            end();
            timers = actions.map(([ms, action]) => setTimeout(action, ms));
        },
        end,
    };
}

// EXTERNAL MODULE: ./lib/redact/redaction.js + 4 modules
var redact_redaction = __webpack_require__(4547);
// EXTERNAL MODULE: ./lib/redact/masking-stream.js + 1 modules
var masking_stream = __webpack_require__(1985);
// EXTERNAL MODULE: ./lib/redact/pattern-stream.js
var pattern_stream = __webpack_require__(1152);
;// CONCATENATED MODULE: ./lib/redact/stream-redactor.js


/**
 * Masks secrets in a stream of terminal text. What `push`, `release` and `flush` give, put together,
 * is what was pushed, in order, with `***` in place of secrets: escape sequences and line breaks are
 * never lost. Held back is only what may yet turn out to be a secret, and with regular expressions
 * the line that has not ended.
 */
class StreamRedactor {
    secrets;
    patterns;
    /** `cols`: the terminal's width. A line that fills it counts as going on in the next. */
    constructor(redaction, options = {}) {
        this.secrets = new masking_stream/* MaskingStream */.F(redaction.automaton, options.cols);
        this.patterns =
            redaction.patterns.length > 0 ? new pattern_stream/* PatternStream */.l([...redaction.patterns], options.cols) : null;
    }
    /** Takes a chunk, cut anywhere between two characters, and gives what is certain by now. */
    push(chunk) {
        const masked = this.secrets.push(chunk);
        return this.patterns ? this.patterns.push(masked) : masked;
    }
    /**
     * For when nothing came for a while and somebody is watching: gives out what is held back for the
     * first three characters of a secret at most, and the whole words of an unfinished line. What was
     * matched so far is remembered: the rest of a secret is still masked when it comes.
     */
    release() {
        const masked = this.secrets.release();
        return this.patterns ? this.patterns.push(masked) + this.patterns.release() : masked;
    }
    /** Gives everything left, at the end of the stream. */
    flush() {
        const masked = this.secrets.flush();
        return this.patterns ? this.patterns.push(masked) + this.patterns.flush() : masked;
    }
}
/** Masks secrets in a whole text: metadata, a command line, an error message, a line of a log. */
function redactText(redaction, text) {
    const redactor = new StreamRedactor(redaction);
    return redactor.push(text) + redactor.flush();
}

// EXTERNAL MODULE: ./lib/system/process-identity.js
var process_identity = __webpack_require__(1859);
;// CONCATENATED MODULE: ./lib/nix/activity-socket.js



const newline = 0x0a;
/** A connection's unfinished line is given up beyond this. */
const longestLine = 16 * 1024 * 1024;
const silenceMs = 500;
/** `sun_path` of Linux without its final zero. */
const longestPath = 107;
/**
 * Listens on a unix socket for Nix' activity log (`json-log-path`, Nix 2.30 and newer). Several Nix may
 * write at a time, a connection each; `onRecords` gets whole lines only, so that streams never mix, at the
 * time they arrive. The log carries secrets: the socket belongs in a directory that only its owner enters.
 * Throws when the path cannot be bound (too long, taken).
 */
function listenForActivity(path, onRecords) {
    // libuv would cut a longer path silently and listen elsewhere.
    if (Buffer.byteLength(path) > longestPath)
        return Promise.reject(cannotListen(path, 'the path is too long'));
    const connections = new Set();
    const server = (0,external_node_net_.createServer)((socket) => {
        connections.add(socket);
        socket.once('close', () => connections.delete(socket));
        readLines(socket, onRecords);
    });
    return new Promise((resolve, reject) => {
        server.once('error', (cause) => reject(cannotListen(path, cause.message, cause)));
        server.listen(path, () => {
            resolve({
                path,
                close: async () => {
                    // A Nix that just ended may not have been accepted yet: let the event loop look once more.
                    await new Promise((looked) => setImmediate(() => setImmediate(looked)));
                    // What a Nix that ended wrote is still to be read; one that lives on is left after a silence.
                    for (const socket of connections)
                        socket.setTimeout(silenceMs, () => socket.destroy());
                    await new Promise((closed) => server.close(() => closed()));
                    (0,external_node_fs_.rmSync)(path, { force: true });
                },
            });
        });
    });
}
function cannotListen(path, reason, cause) {
    return new errors/* ToolError */.v4('activity-socket', `cannot listen for Nix' activity log on ${path}: ${reason}`, {
        hint: `Unix socket paths are at most ${longestPath} bytes long; set TMPDIR to a shorter directory.`,
        cause,
    });
}
function readLines(socket, onRecords) {
    let rest = Buffer.alloc(0);
    socket.on('data', (chunk) => {
        const end = chunk.lastIndexOf(newline) + 1;
        if (end > 0) {
            onRecords(rest.length > 0 ? Buffer.concat([rest, chunk.subarray(0, end)]) : chunk.subarray(0, end));
            rest = Buffer.from(chunk.subarray(end));
        }
        else if (rest.length < longestLine)
            rest = Buffer.concat([rest, chunk]);
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
        // A record that was cut off ends here, and does not run into another connection's.
        if (rest.length > 0)
            onRecords(Buffer.concat([rest, Buffer.from('\n')]));
    });
}

;// CONCATENATED MODULE: ./lib/nix/nix-config.js
/**
 * The value of `NIX_CONFIG` with the settings added after what `config` holds, so that they win; what the
 * user set stays. Null for a path with a newline
 * or a `#`, which would be another setting or a comment.
 */
function nixConfigWith(config, { jsonLogPath }) {
    if (/[\n#]/.test(jsonLogPath))
        return null;
    const own = config?.replace(/\n+$/, '');
    const added = `json-log-path = ${jsonLogPath}`;
    return own ? `${own}\n${added}` : added;
}
/**
 * Whether that Nix has `json-log-path`, told by what `nix --version` prints: Nix 2.30 and newer; Lix and
 * older ones warn about an unknown setting.
 */
function hasJsonLogPath(versionOutput) {
    const match = /^nix \(Nix\) (\d+)\.(\d+)/m.exec(versionOutput);
    return match !== null && (Number(match[1]) > 2 || (Number(match[1]) === 2 && Number(match[2]) >= 30));
}

;// CONCATENATED MODULE: ./lib/rebuild/activity.js




/**
 * Asks Nix for its activity log, where it has one to give. It carries secrets, so it travels through a
 * socket in a directory of its own that only this user enters, and never lies on the disk.
 */
async function activityFeed(env, nixVersion, onRecords) {
    if (nixVersion === null || !hasJsonLogPath(nixVersion))
        return null;
    const scratch = new system_scratch/* Scratch */.f();
    try {
        const socket = await listenForActivity((0,external_node_path_.join)(scratch.dir, 'activity.sock'), onRecords);
        const config = nixConfigWith(env.NIX_CONFIG, { jsonLogPath: socket.path });
        return {
            env: config === null ? env : { ...env, NIX_CONFIG: config },
            close: async () => {
                await socket.close();
                scratch.remove();
            },
        };
    }
    catch (thrown) {
        scratch.remove();
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/rebuild/flake-ref.js
var flake_ref = __webpack_require__(1602);
;// CONCATENATED MODULE: ./lib/rebuild/checkout.js




/** Looks at the checkout of a request; without git or outside a tree, `revision` is null. */
async function checkoutOf(request) {
    const dir = sourceDir(request);
    const git = async (...args) => {
        const result = await (0,programs/* runProgram */.m)(['git', '-C', dir, ...args], {
            env: { ...request.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
            timeoutMs: 10_000,
        });
        return result.status === 0 ? result.stdout.trim() : null;
    };
    const [place, branch, changes, origin] = await Promise.all([
        git('rev-parse', '--show-toplevel', 'HEAD'),
        git('symbolic-ref', '--short', '--quiet', 'HEAD'),
        git('status', '--porcelain', '--untracked-files=no'),
        git('remote', 'get-url', 'origin'),
    ]);
    const [root = dir, sha] = place?.split('\n') ?? [];
    return {
        root,
        revision: sha ? { sha, branch: branch || null, dirty: changes !== '' } : null,
        repository: /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin ?? '')?.[1] ?? null,
    };
}
/** `flake.lock` of the checkout as git has it at `base`; null where there is none. */
async function lockAt(base, root) {
    const shown = await (0,programs/* runProgram */.m)(['git', '-C', root, 'show', `${base}:flake.lock`], { timeoutMs: 10_000 });
    return shown.status === 0 ? shown.stdout : null;
}
function sourceDir({ target, cwd }) {
    const named = target.kind === 'flake'
        ? (0,flake_ref/* localFlakeDir */.IP)((0,flake_ref/* splitFlakeRef */.$X)(target.ref).flake)
        : target.kind === 'file'
            ? (0,external_node_path_.resolve)(cwd, target.path, '..')
            : null;
    try {
        return (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(cwd, named ?? '.'));
    }
    catch {
        return cwd;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/rebuild/nixos-rebuild.js
var nixos_rebuild = __webpack_require__(3716);
;// CONCATENATED MODULE: ./lib/rebuild/nix-build.js


const features = ['--extra-experimental-features', 'nix-command flakes'];
const toplevel = 'config.system.build.toplevel';
/**
 * The command line that builds a system where there is no nixos-rebuild, as it would itself: `nix build`
 * of the host's toplevel for a flake, `nix-build` otherwise. `outLink` is where the result is linked;
 * it tells the store path with every version (--print-out-paths came with 2.9).
 */
function nixBuildArgv(nix, dryRun, target, defaultHost, { extraArgs, outLink }) {
    const output = dryRun ? ['--dry-run'] : ['--out-link', outLink];
    if (target.kind === 'flake') {
        const { flake, host } = (0,flake_ref/* splitFlakeRef */.$X)(target.ref);
        const installable = `${flake}#${(0,flake_ref/* toplevelOf */.xl)(host ?? defaultHost)}`;
        // -L: on a terminal nix build would show nothing of what builders print.
        return [nix.nix, ...features, 'build', installable, '-L', ...output, ...extraArgs];
    }
    if (target.kind === 'file' && !(0,nixos_rebuild/* isModule */.FS)(target.path)) {
        const { attribute, rest } = takeAttribute(extraArgs);
        const path = attribute ? `${attribute}.${toplevel}` : toplevel;
        return [nix.nixBuild, target.path, '-A', path, ...output, ...rest];
    }
    const config = target.kind === 'file' ? ['-I', `nixos-config=${target.path}`] : [];
    return [nix.nixBuild, '<nixpkgs/nixos>', '-A', 'system', ...config, ...output, ...extraArgs];
}
/** `--attr NAME` (`-A`) of nixos-rebuild, which names a system in the file. */
function takeAttribute(args) {
    const at = args.findIndex((arg) => arg === '--attr' || arg === '-A');
    if (at < 0)
        return { attribute: null, rest: [...args] };
    return { attribute: args[at + 1] ?? null, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}

;// CONCATENATED MODULE: ./lib/rebuild/command-line.js









/**
 * Decides what to run: the user's own command, nixos-rebuild where there is one, else Nix itself for
 * what needs no activation. Throws a ToolError that names the missing file or program.
 */
async function commandLineOf(request) {
    const { target, env, cwd } = request;
    if (target.kind === 'command')
        return { argv: ['/bin/sh', '-c', target.command, ...extra(request)], program: 'command', ...nowhere };
    checkTarget(target, cwd);
    const names = namesOf(target, request);
    const nixosRebuild = (0,programs/* findProgram */.K)('nixos-rebuild', env);
    if (nixosRebuild) {
        const program = await (0,nixos_rebuild/* probeNixosRebuild */.de)(nixosRebuild, env);
        if (target.kind === 'file' && !(0,nixos_rebuild/* isModule */.FS)(target.path) && !program.file)
            throw new errors/* ToolError */.v4('old-nixos-rebuild', `${nixosRebuild} has no --file option`, {
                status: 2,
                hint: 'It came with NixOS 24.05. Name a configuration.nix, or a flake, instead.',
            });
        return { argv: (0,nixos_rebuild/* nixosRebuildArgv */.P0)(program, request, target), program: 'nixos-rebuild', ...names };
    }
    if (request.action !== 'build' && request.action !== 'dry-build')
        throw new errors/* ToolError */.v4('no-nixos-rebuild', `"${request.action}" needs nixos-rebuild, which is not on PATH`, {
            hint: 'Without it only "build" and "dry-build" work, by means of Nix itself.',
        });
    if (request.targetHost || request.buildHost)
        throw new errors/* ToolError */.v4('no-nixos-rebuild', '--target-host and --build-host need nixos-rebuild, which is not on PATH');
    const nix = (0,programs/* findProgram */.K)('nix', env);
    const nixBuild = (0,programs/* findProgram */.K)('nix-build', env);
    if (!nix || !nixBuild)
        throw new errors/* ToolError */.v4('no-nix', 'neither nixos-rebuild nor nix is on PATH', {
            hint: 'Install Nix (https://nixos.org/download), or give --command to record something else.',
        });
    const dryRun = request.action === 'dry-build';
    const outLink = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `nixos-rebuild-test-result-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    const { extraArgs } = request;
    const argv = nixBuildArgv({ nix, nixBuild }, dryRun, target, names.host ?? (0,external_node_os_.hostname)(), {
        extraArgs,
        outLink,
    });
    return { argv, program: 'nix', ...names, outLink };
}
const nowhere = { flake: null, file: null, host: null, outLink: null };
/** Arguments after `--` reach a shell command as "$@". */
function extra({ extraArgs }) {
    return extraArgs.length > 0 ? ['sh', ...extraArgs] : [];
}
function namesOf(target, request) {
    const here = request.targetHost?.split('@').at(-1) ?? (0,external_node_os_.hostname)();
    if (target.kind === 'flake')
        return { ...nowhere, flake: target.ref, host: (0,flake_ref/* splitFlakeRef */.$X)(target.ref).host ?? here };
    if (target.kind === 'file') {
        const at = request.extraArgs.findIndex((arg) => arg === '--attr' || arg === '-A');
        return { ...nowhere, file: target.path, host: request.extraArgs[at >= 0 ? at + 1 : -1] ?? here };
    }
    return { ...nowhere, host: here };
}
/** What is a path has to be there; what is fetched is for Nix to find. */
function checkTarget(target, cwd) {
    if (target.kind === 'file' && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, target.path)))
        throw (0,errors/* usageError */.Wp)('no-file', `there is no file ${target.path} in ${cwd}`);
    if (target.kind !== 'flake')
        return;
    const dir = (0,flake_ref/* localFlakeDir */.IP)((0,flake_ref/* splitFlakeRef */.$X)(target.ref).flake);
    if (dir !== null && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, dir)))
        throw (0,errors/* usageError */.Wp)('no-flake', `there is no directory ${dir} for the flake ${target.ref}`, 'Check --flake.');
}

// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(5397);
// EXTERNAL MODULE: ./lib/nix/log-tails.js
var log_tails = __webpack_require__(2187);
;// CONCATENATED MODULE: ./lib/nix/derivation-logs.js



const mostLogs = 10;
const mostBytes = 1024 * 1024;
/**
 * Keeps the full `nix log` of each failed derivation as `logs/NAME.log` in the build's directory, redacted
 * and bounded, and gives the failures with `log_file` set. Where Nix has no log, the failure stays as it is.
 */
async function keepDerivationLogs(failures, options) {
    const kept = new Map();
    for (const { derivation } of failures)
        if (derivation && !kept.has(derivation) && kept.size < mostLogs)
            kept.set(derivation, await keepLog(derivation, kept.size, options));
    return failures.map((failure) => {
        const file = failure.derivation ? kept.get(failure.derivation) : null;
        return file ? { ...failure, log_file: file } : failure;
    });
}
async function keepLog(derivation, index, { dir, run, redact }) {
    let log;
    try {
        log = await run('nix', ['--extra-experimental-features', 'nix-command', 'log', derivation]);
    }
    catch {
        return null; // built elsewhere, or it failed before its builder began
    }
    if (log === '')
        return null;
    // The name is the configuration's to choose: keep it a plain file name.
    const name = (0,log_tails/* nameOf */.V)(derivation)
        .replace(/[^\w.+-]/g, '_')
        .replace(/^\.+/, '_')
        .slice(0, 100);
    const file = `logs/${index === 0 ? '' : `${index}-`}${name}.log`;
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'logs'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, file), bounded(redact(log)));
    return file;
}
/** The beginning and the end of a long log. */
function bounded(log) {
    if (log.length <= mostBytes)
        return log;
    const half = mostBytes / 2;
    return `${log.slice(0, half)}\n[… ${log.length - mostBytes} characters left out …]\n${log.slice(-half)}`;
}

;// CONCATENATED MODULE: ./lib/nix/reproduce.js
/** Failures of building: the log of the build is worth seeing, a trace is not. */
const building = new Set([
    'builder',
    'hash-mismatch',
    'timeout-log-size',
    'killed-oom',
    'disk-full',
    'download',
]);
/**
 * One shell command that shows the failure again, pinned to the revision where there is one; null where
 * nothing says what was built.
 */
function reproduceCommand(failure, origin) {
    const flag = building.has(failure.family) ? '-L' : '--show-trace';
    const { flake, host, file } = origin;
    if (file !== null)
        return `nix-build '<nixpkgs/nixos>' -A system --no-out-link ${flag === '-L' ? '' : `${flag} `}-I ${quoted(`nixos-config=${file}`)}`;
    if (flake === null || host === null)
        return null;
    const attribute = `nixosConfigurations.${attributeName(host)}.config.system.build.toplevel`;
    return `nix build --no-link ${flag} ${quoted(`${pinned(flake, origin)}#${attribute}`)}`;
}
function pinned(flake, { sha, repository, checkout }) {
    const local = /^(?:\.|\.?\/.*|path:.*|git\+file:.*)$/.exec(flake);
    if (!local || sha === null)
        return flake;
    const inside = flake.startsWith('./') ? flake.slice(2).replace(/\/+$/, '') : '';
    const dir = inside === '' ? '' : `dir=${inside}`;
    if (repository !== null)
        return `github:${repository}/${sha}${dir ? `?${dir}` : ''}`;
    return `git+file://${checkout}?rev=${sha}${dir ? `&${dir}` : ''}`;
}
function attributeName(host) {
    return /^[A-Za-z_][\w'-]*$/.test(host) ? host : `"${host.replace(/[\\"$]/g, '\\$&')}"`;
}
function quoted(word) {
    return /^[\w@%+=:,./#-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/rebuild/outcome.js
const activating = ['test', 'switch', 'dry-activate', 'boot'];
/** How the rebuild ended, from how its recording did. `action` is null for a command of the user's. */
function outcomeOf({ ended, exitCode }, action, failures) {
    if (ended === 'timed_out' || ended === 'cancelled')
        return ended;
    if (ended === 'lost' || ended === 'disk_full')
        return 'interrupted';
    if (ended === 'prompt')
        return 'failed';
    if (exitCode === 0)
        return 'success';
    return needsBoot(exitCode, action, failures) ? 'needs_boot' : 'failed';
}
/**
 * switch-to-configuration exits with 100 when the running init cannot take the new system, and its
 * inhibitors (NixOS 26.05) refuse a live switch; both want a boot. The bash nixos-rebuild turns every
 * status into 1, so what is said counts first. 100 is also one of Nix's own statuses, so by itself it counts
 * only where nothing failed before the activation.
 */
function needsBoot(exitCode, action, failures) {
    if (!activating.includes(action))
        return false;
    if (failures.some(({ message }) => wantsBoot.test(message)))
        return true;
    const family = failures[0]?.family ?? 'unknown';
    return exitCode === 100 && family === 'unknown';
}
/** Of nixpkgs: the name of the check in nixos/modules/system/activation, and the words about the init. */
const wantsBoot = /switch ?inhibitor|until you reboot the system/i;
/** The failure that stands for an end which the output does not tell; null where the output tells it. */
function failureOfEnd(result, timeoutSeconds) {
    switch (result.ended) {
        case 'exited':
            return null;
        case 'timed_out':
            return ended(`the rebuild did not end within ${timeoutSeconds} s`, 'Raise --timeout, or see in the recording what it was busy with.');
        case 'cancelled':
            return ended('the rebuild was cancelled', 'Run it again.');
        case 'disk_full':
            return {
                ...ended('the disk that holds the builds is full', 'Make room, or keep fewer builds with --keep-last.'),
                family: 'disk-full',
            };
        case 'lost':
            return ended('the terminal of the rebuild went away', 'Something killed its tmux server; run it again.');
        case 'prompt':
            return promptFailure(result);
    }
}
function ended(message, hint) {
    return {
        family: 'interrupted',
        confidence: 1,
        message,
        derivation: null,
        location: null,
        log_tail: [],
        hint,
    };
}
function promptFailure({ prompt }) {
    const hints = {
        sudo: 'Allow sudo without a password for this user, or run where a person can answer.',
        ssh: 'Put the host key into known_hosts and use a key that needs no password.',
        passphrase: 'Use a key without a passphrase, or an agent that holds it.',
        git: 'Give git credentials for this host, such as an access token in nix.conf or netrc.',
    };
    const kind = prompt?.kind ?? 'sudo';
    return {
        ...ended(`nobody was there to answer the prompt "${prompt?.text ?? ''}"`, hints[kind]),
        family: kind === 'sudo' ? 'privilege' : kind === 'git' ? 'download' : 'ssh',
    };
}

// EXTERNAL MODULE: ./lib/rebuild/pictures.js + 2 modules
var rebuild_pictures = __webpack_require__(1753);
;// CONCATENATED MODULE: ./lib/rebuild/redact-metadata.js

/** Words of ours and times: no secret, and nothing that a short one by chance may break. */
const ours = new Set([
    'schema_version',
    'outcome',
    'timestamp',
    'finished_at',
    'action',
    'program',
    'family',
    'change',
    'files',
]);
/** Records whose names are foreign. */
const foreignNames = new Set(['substituters', 'metrics']);
/** The metadata with every foreign text in it redacted: commands, messages and log lines may hold a secret. */
function redactMetadata(metadata, redaction) {
    return redactValue(metadata, redaction, false);
}
function redactValue(value, redaction, namesToo) {
    if (typeof value === 'string')
        return redactText(redaction, value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redaction, false));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [
        namesToo ? redactText(redaction, name) : name,
        ours.has(name) ? item : redactValue(item, redaction, foreignNames.has(name)),
    ]));
}

// EXTERNAL MODULE: ./lib/nix/closure.js
var nix_closure = __webpack_require__(4634);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/nix/flake-lock.js

const locked = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    rev: schemas/* string */.YjP().optional(),
    lastModified: schemas/* number */.aig().optional(),
    owner: schemas/* string */.YjP().optional(),
    repo: schemas/* string */.YjP().optional(),
    host: schemas/* string */.YjP().optional(),
    narHash: schemas/* string */.YjP().optional(),
});
const lockSchema = schemas/* object */.Ikc({
    root: schemas/* string */.YjP(),
    nodes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        // A name, or the way to another input that this one follows.
        inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])).optional(),
        locked: locked.optional(),
    })),
});
/**
 * What differs between two texts of flake.lock, by input (`home-manager/nixpkgs` for an input's own input),
 * sorted. An empty `before` means that there was none. Throws where a text is no lock file.
 */
function inputChanges(before, after) {
    const old = inputsOf(before);
    const now = inputsOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
function inputsOf(text) {
    const found = new Map();
    if (text.trim() === '')
        return found;
    const { root, nodes } = lockSchema.parse(JSON.parse(text));
    const visit = (node, path, depth) => {
        const { inputs = {}, locked: at } = nodes[node] ?? {};
        if (at && path !== '')
            found.set(path, at);
        // Lock files have no circles, but a damaged one may.
        if (depth < 16 && found.size < 10_000)
            for (const [name, target] of Object.entries(inputs))
                if (typeof target === 'string')
                    visit(target, path === '' ? name : `${path}/${name}`, depth + 1);
    };
    visit(root, '', 0);
    return found;
}
function changeOf(name, old, now) {
    if (identity(old) === identity(now))
        return null;
    return {
        name,
        change: !old ? 'added' : !now ? 'removed' : 'updated',
        old_revision: old?.rev ?? null,
        new_revision: now?.rev ?? null,
        old_date: dateOf(old),
        new_date: dateOf(now),
        compare_url: old && now ? compareUrl(old, now) : null,
    };
}
function identity(input) {
    return input?.rev ?? input?.narHash ?? '';
}
function dateOf(input) {
    const seconds = input?.lastModified;
    return seconds === undefined || Math.abs(seconds) > 8.64e12 ? null : new Date(seconds * 1000).toISOString();
}
/** The forge's page that compares two revisions of one repository; null for other sources. */
function compareUrl(old, now) {
    const { type, owner, repo, host } = now;
    if (!owner || !repo || old.owner !== owner || old.repo !== repo || old.type !== type)
        return null;
    const from = revision(old);
    const to = revision(now);
    if (!from || !to || (host !== undefined && !/^[\w.-]+(?::\d+)?$/.test(host)))
        return null;
    const project = `${encodeURIComponent(owner).replace('%7E', '~')}/${encodeURIComponent(repo)}`;
    if (type === 'github')
        return `https://${host ?? 'github.com'}/${project}/compare/${from}...${to}`;
    if (type === 'gitlab')
        return `https://${host ?? 'gitlab.com'}/${project.replaceAll('%2F', '/')}/-/compare/${from}...${to}`;
    if (type === 'sourcehut')
        return `https://${host ?? 'git.sr.ht'}/${project}/log/${from}..${to}`;
    return null;
}
function revision({ rev }) {
    return rev && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
}

// EXTERNAL MODULE: ./lib/nix/package-changes.js + 1 modules
var package_changes = __webpack_require__(8024);
;// CONCATENATED MODULE: ./lib/rebuild/result.js







const queryTimeoutMs = 120_000;
const currentSystem = '/run/current-system';
/** Runs Nix for its answer; throws where it fails. */
function nixQuery(env) {
    return async (file, args) => {
        const result = await (0,programs/* runProgram */.m)([file, ...args], {
            env: env,
            timeoutMs: queryTimeoutMs,
        });
        if (result.status !== 0)
            throw new Error(`${file}: ${result.stderr.trim().split('\n').at(-1)}`);
        return result.stdout;
    };
}
/** The system that runs now, before a rebuild replaces it; null where this is not NixOS. */
function runningSystem() {
    try {
        return (0,external_node_fs_.realpathSync)(currentSystem);
    }
    catch {
        return null;
    }
}
/**
 * What the rebuild made: the store path it printed (or its `result` link, or the system it activated),
 * the closure's size, and how packages and flake inputs differ from what was there before. Whatever
 * cannot be told is null or left out.
 */
async function resultOf(request, facts) {
    const inputs = await changedInputs(request, facts.checkout);
    const storePath = takeLink(facts.outLink) ??
        facts.storePath ??
        (facts.succeeded ? freshResult(request, facts.startedMs) : null);
    const known = { ...(inputs === null ? {} : { inputs }) };
    if (storePath === null)
        return inputs?.length ? { store_path: null, closure_bytes: null, ...known } : null;
    const result = { store_path: storePath, closure_bytes: null, ...known };
    try {
        const run = nixQuery(request.env);
        const closure = await (0,nix_closure/* closureOf */.TQ)(storePath, run);
        result.closure_bytes = (0,nix_closure/* closureBytes */.dW)(closure);
        const before = facts.previous !== null && (0,external_node_fs_.existsSync)(facts.previous) ? facts.previous : null;
        if (before === null)
            return result;
        const old = before === storePath ? closure : await (0,nix_closure/* closureOf */.TQ)(before, run);
        return { ...result, compared_with: before, packages: (0,package_changes/* packageChanges */.k)(old, closure) };
    }
    catch {
        // A store on another host, or a path that was never built: the path is all there is to say.
        return result;
    }
}
/** The newest system of the same host that an earlier build made. */
function previousSystem(earlier, host) {
    const build = earlier.find(({ metadata }) => metadata.success && metadata.host === host && metadata.result?.store_path);
    return build?.metadata.result?.store_path ?? null;
}
/** Reads our own link to the result and takes it away. */
function takeLink(outLink) {
    try {
        const path = outLink && (0,external_node_fs_.readlinkSync)(outLink);
        if (outLink)
            (0,external_node_fs_.rmSync)(outLink, { force: true });
        return path;
    }
    catch {
        return null;
    }
}
/** `result` in the working directory, where this rebuild has just made it, or the system it activated. */
function freshResult({ cwd, action, targetHost }, startedMs) {
    try {
        if ((action === 'switch' || action === 'test') && targetHost === null)
            return runningSystem();
        if (action !== 'build')
            return null;
        const link = (0,external_node_path_.join)(cwd, 'result');
        return (0,external_node_fs_.lstatSync)(link).mtimeMs >= startedMs - 1000 ? (0,external_node_fs_.realpathSync)(link) : null;
    }
    catch {
        return null;
    }
}
async function changedInputs(request, checkout) {
    const base = request.baseRevision ?? (checkout.revision ? 'HEAD' : null);
    if (request.target.kind !== 'flake' || base === null)
        return null;
    try {
        const now = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(checkout.root, 'flake.lock'), 'utf8');
        return inputChanges((await lockAt(base, checkout.root)) ?? '', now);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/conclude.js











/** Makes everything that is derived from a finished recording, and writes `metadata.json`, redacted. */
async function concludeBuild(conclusion) {
    const { request, dir, recorded, initial, redaction, notice } = conclusion;
    const action = initial.action === null ? null : request.action;
    const understood = conclusion.observer.end({ exitCode: recorded.exitCode, seconds: recorded.seconds });
    const outcome = outcomeOf(recorded, action, understood.failures);
    const failures = outcome === 'success' ? [] : await failuresOf(conclusion, understood.failures);
    const result = recorded.ended === 'exited'
        ? await resultOf(request, {
            storePath: understood.storePath,
            outLink: conclusion.outLink,
            startedMs: Date.parse(initial.timestamp),
            previous: conclusion.previous,
            checkout: conclusion.checkout,
            succeeded: outcome === 'success',
        })
        : null;
    if (understood.unread.count > 0)
        notice(`${understood.unread.count} records of Nix' activity log made no sense`);
    const pictures = request.recording ? await drawPictures(conclusion) : null;
    const metadata = {
        ...initial,
        success: outcome === 'success',
        outcome,
        exit_code: recorded.exitCode,
        finished_at: new Date(Date.parse(initial.timestamp) + recorded.seconds * 1000).toISOString(),
        duration_seconds: Math.round(recorded.seconds * 1000) / 1000,
        error_message: failures[0]?.message ?? null,
        failure: failures[0] ?? null,
        failures,
        phases: understood.phases,
        activity: understood.activity,
        result,
        resources: conclusion.resources,
        files: { ...initial.files, ...pictures?.files },
        ...(pictures?.reductions.length ? { gif_reduction: pictures.reductions } : {}),
        ...(conclusion.notices.length > 0 ? { notices: conclusion.notices } : {}),
    };
    const redacted = redactMetadata(metadata, redaction);
    await (0,metadata_file/* writeMetadata */.f5)(dir, redacted);
    return redacted;
}
/** The failures with how to reproduce them and their full logs kept; how the recording ended comes first. */
async function failuresOf(conclusion, found) {
    const { request, dir, recorded, redaction, checkout, initial, notice } = conclusion;
    const end = failureOfEnd(recorded, request.timeoutSeconds);
    const kept = end ? found.filter(({ family }) => family !== 'interrupted' && family !== 'unknown') : found;
    const origin = {
        flake: initial.flake === null ? null : flakeInCheckout((0,flake_ref/* splitFlakeRef */.$X)(initial.flake).flake, conclusion),
        host: initial.host,
        file: initial.file ?? null,
        sha: checkout.revision && !checkout.revision.dirty ? checkout.revision.sha : null,
        repository: checkout.repository,
        checkout: checkout.root,
    };
    const failures = [...(end ? [end] : []), ...kept].map((failure) => ({
        ...failure,
        reproduce: reproduceCommand(failure, origin),
    }));
    // After a cancel there are two seconds for everything: a log can be had from Nix later.
    if (recorded.ended !== 'exited')
        return failures;
    try {
        const redact = (text) => redactText(redaction, text);
        return await keepDerivationLogs(failures, { dir, run: nixQuery(request.env), redact });
    }
    catch (thrown) {
        notice(`the logs of failed builds could not be kept: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return failures;
    }
}
/** A flake of the checkout by its place in it, so that it can be named at a revision; others as they are. */
function flakeInCheckout(flake, { request, checkout }) {
    const dir = (0,flake_ref/* localFlakeDir */.IP)(flake);
    if (dir === null || checkout.revision === null || checkout.revision.dirty)
        return flake;
    const inside = (0,external_node_path_.relative)(checkout.root, (0,external_node_path_.resolve)(request.cwd, dir));
    if (inside.startsWith('..'))
        return flake;
    return inside === '' ? '.' : `./${inside}`;
}
/** Frames, screenshot and animation; what cannot be made is said and left out. */
async function drawPictures({ request, dir, recorded, redaction, notice }) {
    const pictures = { files: {}, reductions: [] };
    const { frameIntervalSeconds, theme, idleLimitSeconds } = request;
    const options = { dir, redaction, seconds: recorded.seconds, frameIntervalSeconds, theme };
    try {
        const recording = await (0,rebuild_pictures/* recordingIn */.Fp)(dir);
        const screen = await (0,rebuild_pictures/* writeFrames */.cS)(recording, options);
        pictures.files.frames = rebuild_pictures/* fileNames */.jx.frames;
        await (0,rebuild_pictures/* writeScreenshot */._w)(screen, options);
        pictures.files.screenshot = rebuild_pictures/* fileNames */.jx.screenshot;
        // A cancelled job is killed seconds later; the animation can be made from the cast at any time.
        if (!request.exportGif || recorded.ended === 'cancelled')
            return pictures;
        pictures.reductions = await (0,rebuild_pictures/* writeAnimation */.gK)(recording, options, {
            maxBytes: request.maxGifBytes,
            idleLimitSeconds,
        });
        pictures.files.gif = rebuild_pictures/* fileNames */.jx.gif;
    }
    catch (thrown) {
        notice(`a picture could not be made: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
    return pictures;
}

// EXTERNAL MODULE: ./lib/rebuild/finish-leftovers.js
var finish_leftovers = __webpack_require__(4649);
;// CONCATENATED MODULE: ./lib/rebuild/shell-history.js
// What atuin's shell hooks export: ATUIN_SESSION for the shell, ATUIN_HISTORY_ID for the command line
// under way (atuin's crates/atuin/src/shell/atuin.zsh). Both are UUIDs, with or without dashes.
const id = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
/**
 * The ids under which the person's shell history knows this rebuild, or null outside of such a
 * shell. They lead from a build back to the command line that made it, and are no secrets.
 */
function shellHistoryOf(env) {
    const [session, command] = [idIn(env.ATUIN_SESSION), idIn(env.ATUIN_HISTORY_ID)];
    return session === null && command === null ? null : { program: 'atuin', session, command };
}
function idIn(value) {
    return value !== undefined && id.test(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/rebuild/provisional.js

/** What is known of a build when it starts; as it stands it describes one whose recorder was killed. */
function provisionalMetadata(facts) {
    const { request, command } = facts;
    const history = shellHistoryOf(request.env);
    return {
        schema_version: 1,
        success: false,
        outcome: 'interrupted',
        exit_code: null,
        timestamp: facts.started.toISOString(),
        finished_at: null,
        duration_seconds: null,
        action: command.program === 'command' ? null : request.action,
        program: command.program,
        flake: command.flake,
        host: command.host,
        revision: facts.revision,
        error_message: null,
        failure: null,
        failures: [],
        phases: [],
        activity: null,
        result: null,
        resources: null,
        terminal: request.recording ? { cols: request.cols, rows: request.rows } : null,
        files: {
            log: 'rebuild.log',
            cast: request.recording ? 'rebuild.cast' : null,
            frames: null,
            screenshot: null,
            gif: null,
        },
        versions: {},
        ...(command.file === null ? {} : { file: command.file }),
        ...(history ? { shell_history: history } : {}),
    };
}

// EXTERNAL MODULE: ./lib/system/version.js
var version = __webpack_require__(3689);
;// CONCATENATED MODULE: ./lib/rebuild/versions.js


/** Version lines as the programs print them; null for one that is not there. */
async function nixVersionLine(env) {
    const nix = (0,programs/* findProgram */.K)('nix', env);
    if (nix === null)
        return null;
    const { status, stdout } = await (0,programs/* runProgram */.m)([nix, '--version'], {
        env: env,
        timeoutMs: 10_000,
    });
    return status === 0 ? stdout.trim() : null;
}
/** The `versions` of the metadata. */
function versionsOf(nixLine, tmux) {
    return {
        'nixos-rebuild-test': version/* version */.r,
        nix: nixLine === null ? null : (/\d+\.\d[\w.+-]*/.exec(nixLine)?.[0] ?? nixLine),
        tmux,
        node: process.versions.node,
    };
}

;// CONCATENATED MODULE: ./lib/nix/time-left.js
/**
 * How many seconds are probably left, from the phases of earlier builds of the same host that succeeded:
 * the median of what each took from the start of `phase` on, less the time already spent in it. Null where
 * no earlier build went through that phase.
 */
function expectedSecondsLeft(now, earlier) {
    const rests = earlier.flatMap((phases) => {
        const begun = phases.find(({ name }) => name === now.phase);
        const last = phases.at(-1);
        return begun && last ? [last.start_seconds + last.duration_seconds - begun.start_seconds] : [];
    });
    if (rests.length === 0)
        return null;
    const sorted = rests.sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return Math.max(0, median - now.phaseSeconds);
}

;// CONCATENATED MODULE: ./lib/system/proc-stat.js
/** Reads `/proc/PID/stat` (proc_pid_stat(5)); null where it makes no sense. */
function processStat(text) {
    // The name may hold blanks and brackets; the last bracket ends it.
    const end = text.lastIndexOf(')');
    const pid = Number.parseInt(text, 10);
    const fields = text
        .slice(end + 2)
        .trim()
        .split(' ')
        .map(Number);
    if (end === -1 || !Number.isInteger(pid) || fields.length < 22)
        return null;
    const [, parent, , , , , , , , , , user, system, waitedUser, waitedSystem] = fields;
    return {
        pid,
        parent: parent,
        cpuTicks: user + system + waitedUser + waitedSystem,
        startTicks: fields[19],
        residentPages: fields[21],
    };
}
/** `read_bytes` and `write_bytes` of `/proc/PID/io`, the children it has waited for included. */
function diskBytes(text) {
    const field = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return { read: field('read_bytes'), written: field('write_bytes') };
}
/** Bytes received and sent by all interfaces but loopback, from `/proc/net/dev`. */
function networkBytes(text) {
    const total = { received: 0, sent: 0 };
    for (const line of text.split('\n')) {
        const match = /^\s*([^:\s]+):\s*(.*)$/.exec(line);
        if (!match || match[1] === 'lo')
            continue;
        const figures = match[2].trim().split(/\s+/).map(Number);
        total.received += figures[0] ?? 0;
        total.sent += figures[8] ?? 0;
    }
    return total;
}

;// CONCATENATED MODULE: ./lib/system/usage-series.js
const mostPoints = 120;
/**
 * A series that stays small however long the run: when it is full, every two points become one, and from
 * then on a point covers twice the time. Memory is the highest of the time covered, CPU its mean.
 */
class UsageSeries {
    #points = [];
    #everySeconds = 0;
    #at = { seconds: 0, cpuSeconds: 0 };
    #memory = 0;
    get points() {
        return this.#points;
    }
    /** `cpuSeconds` is the sum so far. */
    add(seconds, cpuSeconds, memoryBytes) {
        this.#memory = Math.max(this.#memory, memoryBytes);
        const span = seconds - this.#at.seconds;
        if (span <= 0 || span < this.#everySeconds * 0.9)
            return;
        const cpu = Math.max(0, cpuSeconds - this.#at.cpuSeconds);
        this.#points.push({
            seconds,
            cpu_percent: Math.round((cpu / span) * 1000) / 10,
            memory_bytes: this.#memory,
        });
        this.#at = { seconds, cpuSeconds };
        this.#memory = 0;
        if (this.#points.length >= mostPoints)
            this.#halve();
    }
    #halve() {
        const halved = [];
        for (let index = 0; index + 1 < this.#points.length; index += 2) {
            const [a, b] = [this.#points[index], this.#points[index + 1]];
            halved.push({
                seconds: b.seconds,
                cpu_percent: Math.round((a.cpu_percent + b.cpu_percent) * 5) / 10,
                memory_bytes: Math.max(a.memory_bytes, b.memory_bytes),
            });
        }
        this.#points = halved;
        this.#everySeconds = halved.at(-1).seconds / halved.length;
        this.#at.seconds = halved.at(-1).seconds;
    }
}

;// CONCATENATED MODULE: ./lib/system/usage.js




const ticksPerSecond = 100;
const pageBytes = 4096;
/**
 * Adds up what the processes of a rebuild use, by looking at /proc now and then. A builder has an
 * environment of its own and leaves the process group, so a process belongs to the rebuild when it has the
 * nonce or its parent belongs. What cannot be read is null. Call `sample` about once a second.
 */
class Usage {
    #proc;
    #nonce;
    #buildUsers;
    #known = new Map();
    #series = new UsageSeries();
    #networkAtStart;
    #ended = { cpu: 0, read: 0, written: 0 };
    #total = { cpu: 0, read: 0, written: 0 };
    #peakBytes = 0;
    #sampled = false;
    constructor({ nonce, buildUsers = [], proc = '/proc' }) {
        this.#proc = proc;
        this.#nonce = nonce;
        this.#buildUsers = new Set(buildUsers);
        this.#networkAtStart = this.#network();
    }
    /** Looks once; `seconds` since the start. */
    sample(seconds) {
        const alive = this.#alive();
        if (!alive)
            return;
        this.#sampled = true;
        const live = { cpu: 0, read: 0, written: 0 };
        let resident = 0;
        for (const [key, known] of this.#known) {
            if (!alive.has(key)) {
                this.#gone(key, known, alive);
                continue;
            }
            if (!known.ours)
                continue;
            live.cpu += known.last.cpuTicks;
            live.read += known.read;
            live.written += known.written;
            resident += known.last.residentPages * pageBytes;
        }
        // What a process used moves to its parent when it is waited for; between the two it is nowhere.
        for (const figure of ['cpu', 'read', 'written'])
            this.#total[figure] = Math.max(this.#total[figure], live[figure] + this.#ended[figure]);
        this.#peakBytes = Math.max(this.#peakBytes, resident);
        this.#series.add(seconds, this.#total.cpu / ticksPerSecond, resident);
    }
    resources() {
        const network = this.#network();
        const [from, to] = [this.#networkAtStart, network];
        return {
            cpu_seconds: this.#sampled ? this.#total.cpu / ticksPerSecond : null,
            peak_memory_bytes: this.#sampled ? this.#peakBytes : null,
            disk_read_bytes: this.#sampled ? this.#total.read : null,
            disk_written_bytes: this.#sampled ? this.#total.written : null,
            host_network_received_bytes: from && to ? Math.max(0, to.received - from.received) : null,
            host_network_sent_bytes: from && to ? Math.max(0, to.sent - from.sent) : null,
            series: this.#series.points,
        };
    }
    /** Every process, by a name that is never used again; null where there is no /proc. */
    #alive() {
        let pids;
        try {
            pids = (0,external_node_fs_.readdirSync)(this.#proc).filter((name) => /^\d+$/.test(name));
        }
        catch {
            return null;
        }
        const stats = pids.flatMap((pid) => this.#stat(pid) ?? []);
        const byPid = new Map(stats.map((stat) => [stat.pid, stat]));
        for (const stat of stats)
            this.#judge(stat, byPid);
        return new Set(stats.map(keyOf));
    }
    #judge(stat, byPid) {
        const known = this.#known.get(keyOf(stat));
        if (known) {
            known.last = stat;
            if (known.ours)
                Object.assign(known, this.#disk(stat.pid));
            return known.ours;
        }
        const parent = byPid.get(stat.parent);
        const ours = this.#isMarked(stat.pid) || (parent !== undefined && stat.pid !== 1 && this.#judge(parent, byPid));
        const disk = ours ? this.#disk(stat.pid) : { read: 0, written: 0 };
        this.#known.set(keyOf(stat), { ours, last: stat, ...disk });
        return ours;
    }
    #gone(key, known, alive) {
        this.#known.delete(key);
        if (!known.ours)
            return;
        const parent = [...this.#known.values()].find(({ last }) => last.pid === known.last.parent);
        // A parent of ours has waited for it and carries its figures now; of an orphan they would be lost.
        if (parent?.ours && alive.has(keyOf(parent.last)))
            return;
        this.#ended.cpu += known.last.cpuTicks;
        this.#ended.read += known.read;
        this.#ended.written += known.written;
    }
    #isMarked(pid) {
        const environment = this.#text(pid, 'environ');
        if (environment?.includes(`${this.#nonce}\0`))
            return true;
        if (this.#buildUsers.size === 0)
            return false;
        const user = /^Uid:\s+(\d+)/m.exec(this.#text(pid, 'status') ?? '')?.[1];
        return user !== undefined && this.#buildUsers.has(Number(user));
    }
    #stat(pid) {
        const text = this.#text(pid, 'stat');
        return text === null ? null : processStat(text);
    }
    #disk(pid) {
        const text = this.#text(pid, 'io');
        return text === null ? { read: 0, written: 0 } : diskBytes(text);
    }
    #network() {
        const text = this.#text('net', 'dev');
        return text === null ? null : networkBytes(text);
    }
    /** Null for a process that has ended or may not be read. */
    #text(directory, file) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.#proc, String(directory), file), 'latin1');
        }
        catch {
            return null;
        }
    }
}
function keyOf({ pid, startTicks }) {
    return `${pid}:${startTicks}`;
}
/** The user ids that a Nix daemon builds as: members of the group `nixbld`, from the texts of passwd and group. */
function buildUserIds(passwd, group) {
    const members = /^nixbld:[^:]*:[^:]*:(.*)$/m.exec(group)?.[1]?.split(',') ?? [];
    return passwd.split('\n').flatMap((line) => {
        const [name, , id] = line.split(':');
        return name && members.includes(name) && /^\d+$/.test(id ?? '') ? [Number(id)] : [];
    });
}

;// CONCATENATED MODULE: ./lib/rebuild/watch.js




const statusMs = 500;
/** Looks at /proc soon, for short rebuilds, then once a second. */
const sampleMs = [50, 250, 500, 1000];
/** What is looked at while a rebuild runs: its clock, its phases as markers, its processes, its status. */
function watchRebuild(hooks, earlier, host) {
    const timers = [];
    let startedMs = performance.now();
    let mark = () => { };
    let phaseStart = 0;
    let usage = null;
    let phases = [];
    const elapsed = () => (performance.now() - startedMs) / 1000;
    const sample = () => usage?.sample(elapsed());
    return {
        elapsed,
        phase: (name, startSeconds) => {
            phaseStart = startSeconds;
            mark(name);
            hooks.onPhase?.(name, startSeconds);
        },
        start(observer, session) {
            startedMs = performance.now();
            mark = session.mark;
            usage = new Usage({ nonce: `${system_processes/* nonceVariable */.k1}=${session.nonce}`, buildUsers: buildUsers() });
            for (const [index, ms] of sampleMs.entries())
                timers.push(index < sampleMs.length - 1 ? setTimeout(sample, ms) : setInterval(sample, ms));
            void earlier.then((builds) => {
                const alike = builds.filter(({ metadata }) => metadata.success && metadata.host === host);
                phases = alike.slice(0, 20).map(({ metadata }) => metadata.phases);
            });
            if (!hooks.onStatus)
                return;
            const tell = () => {
                const live = observer.live();
                const expected = expectedSecondsLeft({ phase: live.phase, phaseSeconds: elapsed() - phaseStart }, phases);
                hooks.onStatus?.({ ...live, elapsedSeconds: elapsed(), expectedSecondsLeft: expected });
            };
            timers.push(setInterval(tell, statusMs));
        },
        resources: () => {
            sample();
            return usage?.resources() ?? null;
        },
        end: () => {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
/** The users as which Nix' daemon builds; none where the files cannot be read. */
function buildUsers() {
    try {
        return buildUserIds((0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8'), (0,external_node_fs_.readFileSync)('/etc/group', 'utf8'));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/run.js
























/** Below this much room for builds a person is told beforehand. */
const lowDiskBytes = 200 * 1024 * 1024;
/**
 * Runs and records one rebuild, understands it, and writes its build's directory. Resolves with the build
 * however the rebuild ended. Throws a `ToolError` where nothing could be run: a bad request (status 2), a
 * missing program or a directory that cannot be written (2 or 3).
 */
async function runRebuild(request, hooks = {}) {
    const redaction = (0,redact_redaction/* compileRedaction */.x)({ secrets: request.secrets, patterns: request.redact }, request.env);
    const notices = [];
    const notice = (message) => {
        const safe = redactText(redaction, message);
        if (notices.includes(safe))
            return;
        notices.push(safe);
        hooks.onNotice?.(safe);
    };
    for (const message of redaction.notices)
        notice(message);
    const [command, nixLine, checkout] = await Promise.all([
        commandLineOf(request),
        nixVersionLine(request.env),
        checkoutOf(request),
    ]);
    const builds = (0,builds_builds/* openBuilds */.k)(request.outputDir);
    await (0,finish_leftovers.finishLeftovers)(builds, notice);
    const started = new Date();
    const dir = await builds.create(started);
    warnOfLowDisk(dir, notice);
    const previous = runningSystem();
    const earlier = builds.list().then(({ builds }) => builds, () => []);
    const watch = watchRebuild(hooks, earlier, command.host);
    const observer = new nix_observer/* RebuildObserver */.O({
        checkout: checkout.root,
        onPhase: watch.phase,
        onPlan: (plan) => {
            const warning = (0,nix_plan/* spaceWarning */.x)(plan, run_freeBytes('/nix/store') ?? Number.POSITIVE_INFINITY);
            if (warning)
                notice(warning);
        },
    });
    const feed = await activityFeed(request.env, nixLine, (bytes) => observer.pushJson(bytes, watch.elapsed())).catch((thrown) => {
        notice((0,errors/* messageOf */.bD)(thrown));
        return null;
    });
    const initial = provisionalMetadata({ request, command, started, revision: checkout.revision });
    let begun = false;
    try {
        const recorded = await record({
            argv: command.argv,
            cwd: request.cwd,
            env: feed?.env ?? request.env,
            cols: request.cols,
            rows: request.rows,
            logPath: (0,external_node_path_.join)(dir, rebuild_pictures/* fileNames */.jx.log),
            castPath: request.recording ? (0,external_node_path_.join)(dir, rebuild_pictures/* fileNames */.jx.cast) : null,
            castVersion: 2,
            title: redactText(redaction, command.argv.map(shellQuote).join(' ')),
            idleLimitSeconds: request.idleLimitSeconds,
            timeoutSeconds: request.timeoutSeconds,
            newFilter: () => new StreamRedactor(redaction, { cols: request.cols }),
            ...(hooks.keyboard && request.interactive ? { keyboard: hooks.keyboard } : {}),
        }, {
            onStart: async (session) => {
                initial.versions = versionsOf(nixLine, session.tmux?.version ?? null);
                await (0,running/* writeRunning */.H)(dir, {
                    ...(await (0,process_identity/* processIdentity */.I)(process.pid)),
                    tmux: session.tmux && { socket: session.tmux.socket, pid: session.tmux.pid },
                    nonce: session.nonce,
                    metadata: initial,
                });
                begun = true;
                watch.start(observer, session);
                hooks.onStart?.({
                    dir,
                    attach: session.attach,
                    argv: command.argv.map((word) => redactText(redaction, word)),
                });
            },
            onText: (text, seconds) => {
                observer.pushText(text, seconds);
                hooks.onOutput?.(text);
            },
            onNotice: notice,
            ...(hooks.signal ? { signal: hooks.signal } : {}),
        });
        watch.end();
        await feed?.close();
        const metadata = await concludeBuild({
            request,
            dir,
            recorded,
            observer,
            initial,
            redaction,
            checkout,
            resources: watch.resources(),
            previous: previous ?? previousSystem(await earlier, command.host),
            outLink: command.outLink,
            notices,
            notice,
        });
        await (0,running/* removeRunning */.ac)(dir);
        if (request.keepLast !== null)
            await keepLast(request.keepLast, builds, notice);
        return { dir, name: dir.slice(builds.dir.length + 1), metadata };
    }
    catch (thrown) {
        // Nothing ran, so there is nothing to keep.
        if (!begun)
            await (0,promises_.rm)(dir, { recursive: true, force: true });
        throw thrown;
    }
    finally {
        watch.end();
        await feed?.close();
    }
}
async function keepLast(count, builds, notice) {
    const { notes } = await builds.clean({ keepLast: count });
    for (const note of notes)
        notice(note);
}
function warnOfLowDisk(dir, notice) {
    const free = run_freeBytes(dir);
    if (free !== null && free < lowDiskBytes)
        notice(`only ${(0,size/* formatBytes */.z)(free)} are free where builds are kept (${dir})`);
}
function run_freeBytes(path) {
    try {
        const { bavail, bsize } = (0,external_node_fs_.statfsSync)(path);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ TmuxServer),
/* harmony export */   Y: () => (/* binding */ findTmux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8284);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(744);





/** `new-session -e` and a usable `pipe-pane` with a size of its own came with 3.2. */
const oldest = [3, 2];
const session = 'rebuild';
/** How long a server that was told to end may take. */
const endMs = 3000;
const config = `set -g status off
set -g remain-on-exit on
set -g history-limit 0
set -g exit-empty off
set -g default-terminal xterm-256color
set -g prefix None
set -g mouse off
set -g set-titles off
set -g bell-action none
set -s escape-time 0
unbind-key -a -T prefix
unbind-key -a -T root
`;
/** The installed tmux, its version as it prints it (`3.5a`). Throws when missing or too old. */
async function findTmux(env) {
    const path = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .K)('tmux', env);
    const hint = 'Install tmux 3.2 or newer, or record nothing with --no-recording.';
    if (!path)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('no-tmux', 'tmux is not on PATH', { hint });
    const { stdout } = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)([path, '-V']);
    const version = stdout.trim().replace(/^tmux (?:next-|openbsd-)?/, '');
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    // A build from git calls itself "master": newer than any release.
    if (/^\d/.test(version) && (major < oldest[0] || (major === oldest[0] && minor < oldest[1])))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('old-tmux', `tmux ${version} is too old`, { hint });
    return { path, version };
}
/** One tmux server on a socket of its own, with one session and one pane. */
class TmuxServer {
    socket;
    #tmux;
    #env;
    #process = null;
    #ended = null;
    constructor(tmux, socket, env) {
        this.#tmux = tmux;
        this.socket = socket;
        this.#env = env;
    }
    /**
     * Starts the server with `script` in its pane and the pane's bytes piped into `fifo`, all in one
     * call. The pane inherits `env`. Gives the server and the pane's first process.
     */
    static async start(options) {
        const socket = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.dir, 'tmux.sock');
        const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.dir, 'tmux.conf');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(configPath, config);
        const server = new TmuxServer(options.tmux, socket, options.env);
        const size = ['-x', String(options.cols), '-y', String(options.rows)];
        const { status, stdout, stderr } = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)([
            ...[options.tmux, '-u', '-S', socket, '-f', configPath],
            ...['new-session', '-d', '-s', session, ...size, '-P', '-F', '#{pid} #{pane_pid}'],
            ...['/bin/sh', options.script, ';'],
            // Only now: as a global default it makes tmux 3.3a crash on its first session.
            ...['set-option', '-w', '-t', session, 'window-size', 'manual', ';'],
            ...['pipe-pane', '-O', '-t', session, `exec cat > '${options.fifo}'`],
        ], { env: options.env });
        const [pid, panePid] = stdout.trim().split(' ').map(Number);
        if (status !== 0 || !pid || !panePid)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('tmux-failed', `tmux could not start a session: ${stderr.trim() || 'no reason given'}`, {
                hint: `Try \`${options.tmux} new-session -d\` by hand to see what is wrong.`,
            });
        server.#process = (0,_system_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .readProcess */ .Wv)(pid);
        return { server, pid, panePid };
    }
    /** The line with which a person watches the session. */
    get attachLine() {
        return `tmux -S ${this.socket} attach -r`;
    }
    /** The arguments of an attached client, after the program's name. */
    get attachArgs() {
        return ['-u', '-S', this.socket, 'attach-session', '-t', session];
    }
    get program() {
        return this.#tmux;
    }
    async resize(cols, rows) {
        await this.#run('resize-window', '-t', session, '-x', String(cols), '-y', String(rows));
    }
    /** Ends the server and its pane; resolves when its process is gone, which tmux does not wait for. */
    kill() {
        this.#ended ??= this.#end();
        return this.#ended;
    }
    async #end() {
        await this.#run('kill-server');
        await (0,_system_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .processEnded */ .qR)(this.#process, endMs);
    }
    #run(...command) {
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)([this.#tmux, '-S', this.socket, ...command], {
            env: this.#env,
            timeoutMs: 5000,
        });
    }
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jh: () => (/* binding */ mix),
  iL: () => (/* binding */ resolveColor),
  L9: () => (/* binding */ themeFor),
  sK: () => (/* binding */ themeNames)
});

// UNUSED EXPORTS: defaultTheme

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
;// CONCATENATED MODULE: ./lib/render/themes.js
/** The themes by name: foreground, background and the sixteen basic colours, normal then bright. */
const themes = {
    dark: {
        fg: '#d5d9e0',
        bg: '#16181d',
        palette: '#2b2f38 #ef6b73 #8ccf7e #e5c76b #6fa8f5 #c58af0 #62cfcf #c9ced6 #6b7280 #ff8d94 #a9e69b #f5dd8b #93c0ff #d9adff #8be6e6 #f3f5f8',
    },
    light: {
        fg: '#24292f',
        bg: '#ffffff',
        palette: '#24292f #cf222e #116329 #7d5200 #0969da #8250df #1b7c83 #6e7781 #57606a #a40e26 #1a7f37 #633c01 #218bff #a475f9 #3192aa #8c959f',
    },
    dracula: {
        fg: '#f8f8f2',
        bg: '#282a36',
        palette: '#21222c #ff5555 #50fa7b #f1fa8c #bd93f9 #ff79c6 #8be9fd #f8f8f2 #6272a4 #ff6e6e #69ff94 #ffffa5 #d6acff #ff92df #a4ffff #ffffff',
    },
    'solarized-dark': {
        fg: '#839496',
        bg: '#002b36',
        palette: '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
    },
    'solarized-light': {
        fg: '#657b83',
        bg: '#fdf6e3',
        palette: '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
    },
    nord: {
        fg: '#d8dee9',
        bg: '#2e3440',
        palette: '#3b4252 #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #88c0d0 #e5e9f0 #4c566a #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #8fbcbb #eceff4',
    },
    gruvbox: {
        fg: '#ebdbb2',
        bg: '#282828',
        palette: '#282828 #cc241d #98971a #d79921 #458588 #b16286 #689d6a #a89984 #928374 #fb4934 #b8bb26 #fabd2f #83a598 #d3869b #8ec07c #ebdbb2',
    },
    monokai: {
        fg: '#f8f8f2',
        bg: '#272822',
        palette: '#272822 #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f8f8f2 #75715e #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f9f8f5',
    },
    catppuccin: {
        fg: '#cdd6f4',
        bg: '#1e1e2e',
        cursor: '#f5e0dc',
        palette: '#45475a #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #bac2de #585b70 #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #a6adc8',
    },
    'tokyo-night': {
        fg: '#c0caf5',
        bg: '#1a1b26',
        palette: '#15161e #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #a9b1d6 #414868 #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #c0caf5',
    },
    'one-dark': {
        fg: '#abb2bf',
        bg: '#282c34',
        palette: '#282c34 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #abb2bf #5c6370 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #ffffff',
    },
    asciinema: {
        fg: '#cccccc',
        bg: '#121314',
        palette: '#000000 #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #d9d9d9 #4d4d4d #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #ffffff',
    },
    xterm: {
        fg: '#e5e5e5',
        bg: '#000000',
        palette: '#000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5 #7f7f7f #ff0000 #00ff00 #ffff00 #5c5cff #ff00ff #00ffff #ffffff',
    },
};

;// CONCATENATED MODULE: ./lib/render/theme.js



/**
 * The theme to draw with: the named one, else the one that the recording carries, else the default.
 * Throws a usage error (`unknown-theme`) for a name that is none of `themeNames`.
 */
function themeFor(name, carried) {
    if (name === undefined && carried)
        return themeOf(carried.fg, carried.bg, carried.palette);
    const named = themeNamed(name ?? defaultTheme);
    return themeOf(named.fg, named.bg, named.palette.split(' '), named.cursor);
}
const defaultTheme = 'dark';
const themeNames = Object.keys(themes);
function themeNamed(name) {
    const named = Object.hasOwn(themes, name) ? themes[name] : undefined;
    if (named)
        return named;
    throw (0,errors/* usageError */.Wp)('unknown-theme', `There is no theme called ${name}.`, `Themes: ${themeNames.join(', ')}.`);
}
function themeOf(fg, bg, basic, cursor = fg) {
    const first = basic.map(parseHex);
    // A palette of 8 uses the same colours for the bright half.
    const sixteen = first.length >= 16 ? first.slice(0, 16) : [...first.slice(0, 8), ...first.slice(0, 8)];
    return {
        fg: parseHex(fg),
        bg: parseHex(bg),
        cursor: parseHex(cursor),
        palette: [...sixteen, ...cube(), ...greys()],
    };
}
/** The colour that a cell's word asks for; `fallback` is the theme's own. */
function resolveColor(theme, word, fallback) {
    const kind = (0,cell/* kindOf */.I)(word);
    if (kind === cell/* colorKind */.cY.default)
        return fallback;
    return kind === cell/* colorKind */.cY.rgb ? (0,cell/* colorOf */.HN)(word) : (theme.palette[(0,cell/* colorOf */.HN)(word) & 255] ?? fallback);
}
/** `part` of the way from one colour to another, channel by channel. */
function mix(from, to, part) {
    const channel = (shift) => {
        const start = (from >> shift) & 255;
        return Math.round(start + (((to >> shift) & 255) - start) * part) << shift;
    };
    return channel(16) | channel(8) | channel(0);
}
function parseHex(color) {
    return Number.parseInt(color.slice(1), 16);
}
/** Entries 16 to 231 of the 256 colours of xterm: a cube of six steps. */
function cube() {
    const steps = [0, 95, 135, 175, 215, 255];
    return steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => (r << 16) | (g << 8) | b)));
}
/** Entries 232 to 255: greys. */
function greys() {
    return Array.from({ length: 24 }, (_, index) => (8 + index * 10) * 0x010101);
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Transcript)
/* harmony export */ });
/** Rows above the cursor that can still be redrawn; more than any terminal is tall. */
const rememberedRows = 1000;
/** Where an escape sequence that never ends stops being kept. */
const longestSequence = 4096;
const control = /[\0-\x1f\x7f-\x9f]/g;
// ECMA-48 5.4: parameters, intermediates, final byte.
const csi = /^(?:\x1b\[|\x9b)([0-?]*)[ -/]*([@-~])/;
const csiPrefix = /^(?:\x1b\[|\x9b)[0-?]*[ -/]*$/;
/** Strings that carry a payload (OSC, DCS, SOS, PM, APC) up to BEL or ST. */
const stringStart = /^\x1b[\]PX^_]|^[\x9d\x90\x98\x9e\x9f]/;
const stringEnd = /\x07|\x1b\\|\x9c/g;
/**
 * Terminal text to the plain lines it printed: the line discipline of `rebuild.log`.
 *
 * A line is given out as soon as its newline arrives, never waiting for a scroll. What a carriage
 * return or a backspace overwrote is collapsed to what a terminal would show; rows redrawn after a
 * cursor-up come out again only where their text changed; escape sequences are dropped.
 */
class Transcript {
    #line = '';
    #column = 0;
    /** Rows already given out that the cursor may still go back to, oldest first. */
    #rows = [];
    /** How far above the first row not given out the cursor stands. */
    #up = 0;
    #carry = '';
    #inString = false;
    #out = [];
    /** Takes terminal text in chunks of any size; gives the lines completed by it, each with `\n`. */
    push(chunk) {
        let text = this.#carry + chunk;
        this.#carry = '';
        if (this.#inString)
            text = this.#skipString(text, 0);
        let at = 0;
        while (at < text.length) {
            control.lastIndex = at;
            const found = control.exec(text);
            const end = found ? found.index : text.length;
            if (end > at)
                this.#print(text.slice(at, end));
            if (!found)
                break;
            at = this.#control(text, end);
        }
        return this.#take();
    }
    /** Gives what is left when the output ends: an unfinished last line. */
    end() {
        this.#carry = '';
        if (this.#up === 0) {
            if (this.#line)
                this.#emit(this.#line);
        }
        else
            this.#leaveRow();
        this.#line = '';
        this.#column = 0;
        return this.#take();
    }
    #take() {
        if (this.#out.length === 0)
            return '';
        const lines = `${this.#out.join('\n')}\n`;
        this.#out = [];
        return lines;
    }
    #print(text) {
        const { length } = this.#line;
        if (this.#column === length)
            this.#line += text;
        else if (this.#column > length)
            this.#line += ' '.repeat(this.#column - length) + text;
        else
            this.#line = this.#line.slice(0, this.#column) + text + this.#line.slice(this.#column + text.length);
        this.#column += text.length;
    }
    /** Handles the control character at `at`; gives the index after what it took. */
    #control(text, at) {
        switch (text.charCodeAt(at)) {
            case 0x0a:
            case 0x0b:
            case 0x0c:
                this.#newline();
                return at + 1;
            case 0x0d:
                this.#column = 0;
                return at + 1;
            case 0x08:
                this.#column = Math.max(0, this.#column - 1);
                return at + 1;
            case 0x09:
                this.#print('\t');
                return at + 1;
            case 0x1b:
            case 0x9b:
                return this.#escape(text, at);
            default:
                return stringStart.test(text[at]) ? this.#string(text, at, 1) : at + 1;
        }
    }
    #escape(text, at) {
        const rest = text.slice(at, at + longestSequence);
        const sequence = csi.exec(rest);
        if (sequence) {
            this.#csi(sequence[2], sequence[1]);
            return at + sequence[0].length;
        }
        if (stringStart.test(rest))
            return this.#string(text, at, 2);
        const unfinished = rest === '\x1b' || csiPrefix.test(rest) || /^\x1b[ -/]+$/.test(rest);
        if (unfinished && rest.length < longestSequence) {
            this.#carry = rest;
            return text.length;
        }
        // Two characters, or three with an intermediate, such as a character set's choice.
        const short = /^\x1b[ -/]*[0-~]/.exec(rest);
        if (short?.[0] === '\x1bc')
            this.#leaveRow();
        return at + (short ? short[0].length : 1);
    }
    #string(text, at, introducer) {
        this.#inString = true;
        const rest = this.#skipString(text, at + introducer);
        return text.length - rest.length;
    }
    /** Gives what follows the string's end, or nothing while it goes on. */
    #skipString(text, from) {
        stringEnd.lastIndex = from;
        const end = stringEnd.exec(text);
        if (end) {
            this.#inString = false;
            return text.slice(stringEnd.lastIndex);
        }
        // An ESC at the very end may be the first half of ST.
        if (text.endsWith('\x1b') && text.length > from)
            this.#carry = '\x1b';
        return '';
    }
    #csi(final, parameters) {
        const n = Math.max(1, Number.parseInt(parameters, 10) || 1);
        switch (final) {
            case 'A':
                this.#moveUp(n);
                return;
            case 'F':
                this.#moveUp(n);
                this.#column = 0;
                return;
            case 'B':
            case 'E':
                for (let row = Math.min(n, this.#up); row > 0; row -= 1)
                    this.#newline();
                return;
            case 'C':
                this.#column = Math.min(this.#column + n, 10_000);
                return;
            case 'D':
                this.#column = Math.max(0, this.#column - n);
                return;
            case 'G':
            case '`':
                this.#column = Math.min(n - 1, 10_000);
                return;
            case 'K':
                this.#eraseLine(parameters);
                return;
            case 'P':
                this.#line = this.#line.slice(0, this.#column) + this.#line.slice(this.#column + n);
                return;
            case 'H':
            case 'f':
            case 'd':
                // A program that addresses rows: those above no longer stand where they were remembered.
                this.#leaveRow();
                this.#rows = [];
                this.#up = 0;
                return;
            case 'J':
                if (parameters === '2' || parameters === '3')
                    this.#leaveRow();
                else
                    this.#eraseLine('');
                return;
        }
    }
    #eraseLine(parameters) {
        if (parameters === '2')
            this.#line = '';
        else if (parameters === '1')
            this.#line = ' '.repeat(this.#column) + this.#line.slice(this.#column);
        else
            this.#line = this.#line.slice(0, this.#column);
    }
    #newline() {
        if (this.#up === 0) {
            this.#emit(this.#line);
            this.#line = '';
        }
        else {
            this.#settleRow();
            this.#up -= 1;
            this.#line = this.#up > 0 ? this.#rows.at(-this.#up) : '';
        }
        this.#column = 0;
    }
    #moveUp(n) {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line) {
            this.#emit(this.#line);
            this.#up = 1;
        }
        this.#up = Math.min(this.#up + n, this.#rows.length);
        this.#line = this.#up > 0 ? this.#rows.at(-this.#up) : '';
    }
    /** Gives out the row the cursor stands on, if it says something new, and starts a fresh one. */
    #leaveRow() {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line)
            this.#emit(this.#line);
        this.#up = 0;
        this.#line = '';
        this.#column = 0;
    }
    /** A redrawn row is given out again only where it changed to something. */
    #settleRow() {
        const index = this.#rows.length - this.#up;
        if (this.#rows[index] === this.#line)
            return;
        this.#rows[index] = this.#line;
        if (this.#line.trim())
            this.#out.push(this.#line);
    }
    #emit(line) {
        this.#out.push(line);
        this.#rows.push(line);
        if (this.#rows.length > 2 * rememberedRows)
            this.#rows = this.#rows.slice(-rememberedRows);
    }
}


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


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Rows as lines with aligned columns, two blanks apart; the last column is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, [...cell].length);
    return rows.map((row) => row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd());
}


/***/ })

};
