export const id = 5512;
export const ids = [5512];
export const modules = {

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/rebuild/action.js
var rebuild_action = __webpack_require__(4797);
// EXTERNAL MODULE: ./lib/cli/notify.js
var cli_notify = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
;// CONCATENATED MODULE: ./lib/nix/flake/nixos-configurations.js





/** How long (ms) the names may take, for which inputs are fetched, and the evaluation of a whole system. */
const namesMs = 300_000;
const systemMs = 1_800_000;
const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];
/**
 * The names of a flake's NixOS configurations, in order. A relative reference is resolved from `cwd`. Throws
 * a ToolError (`no-hosts`) with Nix's words where they cannot be listed, or not within five minutes.
 */
async function hostNames(flake, { cwd, env }) {
    const argv = [...evaluate, '--json', `${flake}#nixosConfigurations`, '--apply', 'builtins.attrNames'];
    const result = await (0,programs/* runProgram */.mB)(argv, { cwd, env, timeoutMs: namesMs });
    if ((0,programs/* hasSucceeded */.yO)(result))
        return schemas/* array */.YOg(schemas/* string */.YjP()).parse(JSON.parse(result.stdout));
    const said = result.kind === 'timed_out' ? '' : (0,clean/* stripControls */.$Y)(result.stderr).trim();
    const reason = (0,clean/* truncate */.xv)(said || (0,programs/* failureReason */.Hr)(result), 2000);
    throw new errors/* ToolError */.v4('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${reason}`, {
        hint: 'The flake needs the output nixosConfigurations, and the job needs Nix with flakes.',
    });
}
/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will report. */
async function toplevelDerivation(flake, host, { cwd, env }) {
    const installable = `${flake}#${toplevelAttribute(host)}.drvPath`;
    const result = await runProgram([...evaluate, '--raw', installable], { cwd, env, timeoutMs: systemMs });
    return hasSucceeded(result) ? result.stdout.trim() : null;
}

// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(682);
;// CONCATENATED MODULE: ./lib/cli/run/members.js






/** True where more than one rebuild is asked for. */
function isFleet({ flake, allHosts, repeat }) {
    return flake.length > 1 || allHosts === true || repeat > 1;
}
/**
 * The rebuilds that were asked for: each host, each repeated as many times as asked for. `requestFor` makes the
 * request for one flake reference. Throws a usage error for what makes no sense on one machine.
 */
async function membersOf(options, requestFor, io) {
    const flakes = options.allHosts ? await allHosts(options.flake, io) : options.flake;
    const targets = flakes.length > 0 ? flakes : [undefined];
    const besideOthers = targets.length > 1;
    const requests = targets.map((flake) => ({ ...requestFor(flake), besideOthers }));
    const members = (await Promise.all(requests.map(withName))).flatMap(({ request, name }) => Array.from({ length: options.repeat }, (_, turn) => ({
        label: options.repeat > 1 ? `${name} ${turn + 1}/${options.repeat}` : name,
        request,
    })));
    const [first] = members;
    if (first && targets.length > 1)
        checkHosts(first.request);
    return members;
}
/** Every host of the one flake that was named, or of the one in the working directory. */
async function allHosts(named, io) {
    if (named.length > 1)
        throw (0,errors/* usageError */.Wp)('bad-option', '--all-hosts takes one --flake');
    const { flake, host } = (0,ref/* parseFlakeRef */.K3)(named[0] ?? '.');
    if (host !== null)
        throw (0,errors/* usageError */.Wp)('bad-option', `--all-hosts and the host of --flake ${named[0]} exclude each other`);
    const hosts = await hostNames(flake, io);
    if (hosts.length === 0)
        throw (0,errors/* usageError */.Wp)('no-hosts', `the flake ${flake} has no nixosConfigurations`);
    return hosts.map((name) => (0,ref/* printFlakeRef */.AG)({ flake, host: name }));
}
/** Several hosts cannot become the system of one machine. */
function checkHosts({ action, targetHost }) {
    if (rebuild_action/* actionFacts */.k[action].activates)
        throw (0,errors/* usageError */.Wp)('bad-option', `several hosts can be built on one machine, not "${action}"`, 'Use the action build.');
    if (targetHost !== null)
        throw (0,errors/* usageError */.Wp)('bad-option', 'several hosts cannot have one --target-host');
}
/** The name is redacted, since a command or a reference may hold a secret. */
async function withName(request) {
    const { target, action, secrets, redact, env } = request;
    const redaction = await (0,redact_redaction/* loadRedaction */.K7)({ secrets, patterns: redact }, env);
    return { request, name: (0,stream_redactor/* redactText */.R)(redaction, targetName(target) ?? action) };
}
function targetName(target) {
    if (target.kind === 'flake')
        return (0,ref/* parseFlakeRef */.K3)(target.ref).host ?? target.ref;
    if (target.kind === 'file')
        return target.path;
    return target.kind === 'command' ? target.command : null;
}

// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
// EXTERNAL MODULE: ./lib/cli/run/rebuild.js
var rebuild = __webpack_require__(9551);
;// CONCATENATED MODULE: ./lib/cli/commands/run.js






const count = (0,option_values/* numberIn */.Po)({ least: 1, whole: true });
function configure(command, io, argv) {
    command
        .usage('[action] [options] [-- extra args]')
        .option('--action <action>', 'the same as the argument')
        .addOption((0,option_values/* repeatable */.EQ)('--flake <ref>', 'the flake and host, such as .#laptop; several are built side by side'))
        .option('--all-hosts', 'build every host of the flake')
        .option('--jobs <count>', 'how many run at a time (default: 4 hosts, 1 repetition)', count)
        .option('--repeat <count>', 'run the same rebuild this many times, to find flaky failures', count, 1)
        .option('--file <path>', 'a configuration that is no flake')
        .option('--command <shell-command>', 'record this instead of a rebuild')
        .option('--target-host <host>', 'activate there')
        .option('--build-host <host>', 'build there')
        .option('--sudo', 'let nixos-rebuild use sudo where it must')
        .option('--accept-flake-config', "let Nix take the settings in the flake's nixConfig")
        .option('--base <rev>', 'the commit whose flake.lock the inputs are compared with (default: HEAD)');
    (0,cli_notify/* addNotifyOptions */.V8)((0,run_options/* addRunOptions */.L)(command));
    command.action(async (action, others, given) => {
        const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
        const words = splitWords(action === undefined ? [] : [action, ...others], argv, command);
        const { flake: flakes, ...rest } = options;
        const json = options.json === true;
        if (isFleet(options)) {
            const { runAndReportFleet } = await __webpack_require__.e(/* import() */ 7572).then(__webpack_require__.bind(__webpack_require__, 7572));
            const members = await membersOf(options, (flake) => (0,run_options/* rebuildRequest */.N)(withFlake(rest, flake), words, io), io);
            const jobs = options.jobs ?? (options.repeat > 1 ? 1 : 4);
            const notify = await (0,cli_notify/* openNotifier */.NT)(options, members[0]?.request.outputDir ?? io.cwd);
            return runAndReportFleet(members, { jobs, stopOnError: options.repeat > 1, json, notify }, io);
        }
        const request = (0,run_options/* rebuildRequest */.N)(withFlake(rest, flakes[0]), words, io);
        const { warning } = rebuild_action/* actionFacts */.k[request.action];
        if (!options.quiet && warning && request.target.kind !== 'command')
            io.err(`${request.action}: ${warning}\n`);
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, request.outputDir);
        await (0,rebuild/* runAndReport */.F)(request, { quiet: options.quiet === true, json, notify }, io);
    });
}
/** The action, and the words after `--`. Commander passes both on as one list, without the `--`. */
function splitWords(words, argv, command) {
    const dashes = argv.indexOf('--');
    const extraArgs = dashes < 0 ? [] : argv.slice(dashes + 1);
    const [action, surplus] = words.slice(0, words.length - extraArgs.length);
    if (surplus !== undefined)
        command.error(`error: too many arguments for 'run': "${surplus}" (extra arguments go after --)`);
    return { action, extraArgs };
}
function withFlake(options, flake) {
    return flake === undefined ? options : { ...options, flake };
}


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runAndReport)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _rebuild_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9731);
/* harmony import */ var _rebuild_stops_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1482);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _live_rebuild_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1358);
/* harmony import */ var _show_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3134);






/** Runs one rebuild in front of a person or a script, prints how it ended, and sets the exit status. */
async function runAndReport(request, { quiet, json, notify }, io) {
    const { stop, signals } = (0,_rebuild_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)();
    const forget = io.onSignal(stop);
    const view = (0,_live_rebuild_view_js__WEBPACK_IMPORTED_MODULE_3__/* .rebuildView */ .f)({ quiet, interactive: request.interactive }, io);
    try {
        const build = await (0,_rebuild_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runRebuild */ .J)(request, { ...view.hooks, ...signals });
        view.end();
        if (json)
            (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, (0,_show_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildJson */ .Nc)(build));
        else
            io.err((0,_show_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildSummary */ .fR)(build, io.color));
        io.status = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(build.metadata.outcome).exitStatus;
        const { metadata } = build;
        const subject = { kind: 'run', record: metadata, id: null };
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .sayNotes */ .Rc)((await notify?.(subject, build, signals.signal)) ?? [], io);
    }
    finally {
        view.end();
        forget();
    }
}


/***/ }),

/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** A place in a Nix source; `file` is relative to the checkout for a file in it. */
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    probable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('True where no program named the place: what the cause names is in this line of the checkout alone.'),
});
/** The classified cause of an unsuccessful rebuild. Readers tolerate families they do not know. */
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** 0 to 1: how sure the classification is. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** The root cause in Nix's own words, without escape sequences. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe("The line of the failed builder's own log that tells why; null where none is known to."),
    derivation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    location: locationSchema.nullable(),
    /** The last lines of the failed builder's log, or of the error block. */
    log_tail: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What a person can do about it. */
    hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** One command that reproduces it, pinned to the revision where one is known. */
    reproduce: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    /** The kept `nix log` of the derivation, relative to the build's directory. */
    log_file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
});


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

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ PacedAction),
/* harmony export */   o: () => (/* binding */ QuietTimer)
/* harmony export */ });
/** Calls an action when `again` has not been called for a while; `again` after that starts it anew. */
class QuietTimer {
    #ms;
    #action;
    #timer = null;
    constructor(ms, action) {
        this.#ms = ms;
        this.#action = action;
    }
    again() {
        if (this.#timer)
            this.#timer.refresh();
        else
            this.#timer = setTimeout(this.#action, this.#ms);
    }
    end() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
    }
}
/** Calls an action at once, and again for what came meanwhile, with a pause after each call. */
class PacedAction {
    #ms;
    #action;
    #pause = null;
    #isWanted = false;
    constructor(ms, action) {
        this.#ms = ms;
        this.#action = action;
    }
    want() {
        this.#isWanted = true;
        if (this.#pause === null)
            this.#act();
    }
    end() {
        if (this.#pause)
            clearTimeout(this.#pause);
        this.#pause = null;
    }
    #act() {
        this.#isWanted = false;
        this.#pause = setTimeout(() => {
            this.#pause = null;
            if (this.#isWanted)
                this.#act();
        }, this.#ms);
        this.#action();
    }
}


/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ redactText),
/* harmony export */   d: () => (/* binding */ StreamRedactor)
/* harmony export */ });
/* harmony import */ var _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5841);
/* harmony import */ var _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);


/**
 * Masks secrets in a stream of terminal text. What `push`, `release` and `flush` return, concatenated,
 * is what was pushed, in order, with `***` in place of secrets: escape sequences and line breaks are
 * never lost. Only text that may turn out to be a secret is held back, and with regular
 * expressions the line that has not ended.
 */
class StreamRedactor {
    #secrets;
    #patterns;
    /**
     * `cols` is the terminal's width; a line that fills it counts as going on in the next. `isLines` is true for the
     * lines that a `Transcript` makes of a terminal's text.
     */
    constructor(redaction, options = {}) {
        const { automaton, longestShownBeginning } = redaction;
        this.#secrets = new _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .MaskingStream */ .F(automaton, { ...options, longestShownBeginning });
        this.#patterns =
            redaction.patterns.length > 0 ? new _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternStream */ .l(redaction.patterns, options.cols) : null;
    }
    /** Takes a chunk, cut anywhere between two characters; returns the redacted text that is not held back. */
    push(chunk) {
        const masked = this.#secrets.push(chunk);
        return this.#patterns ? this.#patterns.push(masked) : masked;
    }
    /**
     * For live output that has been quiet for a while: returns text that is held back for at most the first
     * three characters of a secret, of short secrets fewer, and the whole words of an unfinished line. The match so far is
     * remembered: the rest of a secret is still masked when it arrives.
     */
    release() {
        const masked = this.#secrets.release();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.release() : masked;
    }
    /** Returns everything left, at the end of the stream. */
    flush() {
        const masked = this.#secrets.flush();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.flush() : masked;
    }
}
/** Masks secrets in a whole text: metadata, a command line, an error message, a line of a log. */
function redactText(redaction, text) {
    const redactor = new StreamRedactor(redaction);
    return redactor.push(text) + redactor.flush();
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ roomToBuild),
/* harmony export */   P: () => (/* binding */ lowDiskBytes),
/* harmony export */   aR: () => (/* binding */ roomToRecord),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   sB: () => (/* binding */ reservedBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const mebibyte = 1024 * 1024;
// The limits of free space, in bytes, from the least to the most.
/** A recording ends when less is free, so that metadata and pictures can still be written. */
const reservedBytes = 8 * mebibyte;
/** `doctor` reports less as too little: a recording of a long rebuild is some tens of megabytes. */
const roomToRecord = 64 * mebibyte;
/** A run warns when less is free where builds are kept. */
const lowDiskBytes = 200 * mebibyte;
/** `doctor` warns when less is free: a rebuild may need more, most of it in the store. */
const roomToBuild = 2048 * mebibyte;
/** Bytes that this user may still write on the file system of `path`; null where that cannot be read. */
function freeBytes(path) {
    try {
        const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(path);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord),
/* harmony export */   c: () => (/* binding */ quoteCommand)
/* harmony export */ });
// Characters that no shell treats specially. `#` is a glob operator of zsh, and `=` begins a path look-up there.
const plainWord = /^[\w@%+:,./-][\w@%+=:,./-]*$/;
/** One word for a POSIX shell; quoted only where it must be, so that commands stay easy to read. */
function quoteWord(word) {
    return plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** A command line that a POSIX shell splits into exactly these words. */
function quoteCommand(argv) {
    return argv.map(quoteWord).join(' ');
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
