export const id = 2377;
export const ids = [2377,682,3873,9580];
export const modules = {

/***/ 57352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ inputChangeSchema),
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   mg: () => (/* binding */ packageChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** One package whose set of versions differs between two closures. */
const packageChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
    old_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    new_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** New size minus old size, in bytes; null where sizes are not known (derivations). */
    size_delta_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/** One flake input whose locked revision differs. */
const inputChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'updated']),
    old_revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    new_revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** ISO 8601 dates of the locked revisions. */
    old_date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    new_date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** The forge's page that compares the two revisions. */
    compare_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** What a person may not expect, such as a date before the old one; absent where there is nothing. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    store_path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    closure_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    /** The closure (or derivation) that `packages` compares with. */
    compared_with: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageChangeSchema).optional(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(inputChangeSchema).optional(),
});


/***/ }),

/***/ 65629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

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

/***/ 61892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redactData),
/* harmony export */   L: () => (/* binding */ redactMetadata)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60682);

/** Fields that never hold a secret. A short secret must not corrupt them (`fail` in `failed`). */
const neverSecret = new Set([
    'schema_version',
    'outcome',
    'mode',
    'reason',
    'timestamp',
    'finished_at',
    'action',
    'program',
    'family',
    'level',
    'change',
    'files',
]);
/** Records whose keys come from the rebuild, and may hold a secret as well. */
const foreignKeys = new Set(['substituters', 'metrics']);
/** The metadata with every text in it redacted that comes from the rebuild: commands, messages, log lines. */
function redactMetadata(metadata, redaction) {
    return redactData(metadata, redaction);
}
/** The same for other data of a build. */
function redactData(data, redaction) {
    return redactValue(data, redaction, false);
}
function redactValue(value, redaction, keysToo) {
    if (typeof value === 'string')
        return (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, value);
    if (isTexts(value))
        return redactLines(value, redaction);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redaction, false));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        keysToo ? (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, key) : key,
        neverSecret.has(key) ? item : redactValue(item, redaction, foreignKeys.has(key)),
    ]));
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
/** The lines of a log as one text: a key of many lines is known by its first one only. */
function redactLines(texts, redaction) {
    // Line feeds are never masked, so that the texts can be separated again by their number of lines.
    const lines = (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, texts.join('\n')).split('\n');
    return texts.map((text) => lines.splice(0, text.split('\n').length).join('\n'));
}


/***/ }),

/***/ 28595:
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

/***/ 60682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ StreamRedactor),
/* harmony export */   redactText: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45841);
/* harmony import */ var _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51152);


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

/***/ 71941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33030);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





/**
 * Writes a whole file so that readers see the old content or the new, never a part of it, even when
 * the machine dies in between. Throws a ToolError (`cannot-write`), and leaves nothing behind then.
 */
async function writeFileAtomic(path, content) {
    // In the same directory, since a rename is atomic only within one file system.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${(0,_random_js__WEBPACK_IMPORTED_MODULE_3__/* .randomHex */ .n)(6)}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o644);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => { });
        throw unwritable(path, error);
    }
}
/** Names the file itself rather than the temporary one. */
function unwritable(path, error) {
    const fault = (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemFault */ .mc)(error);
    if (fault === null)
        return error;
    // The file itself need not exist, so it is its directory that is missing.
    const isDirectoryGone = error.code === 'ENOENT';
    const why = isDirectoryGone
        ? `the directory ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} does not exist any more`
        : (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-write', `cannot write ${path}: ${why}`, { hint: fault.hint, cause: error });
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

/***/ 68918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


// O_NONBLOCK, because opening a FIFO would wait for a writer; O_NOFOLLOW, because a symlink may lead anywhere.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The text of a file that may come from elsewhere; null where it is no regular file of at most `maxBytes`.
 * Throws the system's error where it cannot be opened (as a symlink cannot) or read.
 */
async function readRegularFile(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        const stats = await file.stat();
        return stats.isFile() && stats.size <= maxBytes ? await file.readFile('utf8') : null;
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 18105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lowDiskBytes),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   sB: () => (/* binding */ reservedBytes)
/* harmony export */ });
/* unused harmony exports roomToRecord, roomToBuild */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

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

/***/ 34986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startBound)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40744);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





/**
 * Ends the child with the process that started it. The death signal of prctl(2) is set by `setpriv` after the fork,
 * so a parent that died before that is recognised by the parent's pid. The signal outlives every `exec`.
 */
const boundShell = '[ "$PPID" = "$1" ] || exit 75; shift; exec "$@"';
/** Keeps what a long-lived program says on standard error: enough for its last words. */
const maxWords = 4096;
/**
 * Starts a program that cannot outlive this process: `setpriv` of util-linux has the kernel send it SIGKILL. Only Linux
 * can do that; elsewhere the program is started as it is. Throws a `ToolError` (`spawn-failed`) where it cannot be
 * started. Standard error is kept for `words`.
 */
async function startBound(argv, options) {
    const { stdin = 'ignore', stdout = 'ignore', sockets = 0, env, cwd } = options;
    const extra = Array.from({ length: sockets }, () => 'pipe');
    const bound = [
        'setpriv',
        '--pdeathsig',
        'KILL',
        'sh',
        '-c',
        boundShell,
        'sh',
        String(process.pid),
        ...argv,
    ];
    const [file = '', ...words] = process.platform === 'linux' ? bound : argv;
    // A session of its own: Ctrl-C at the terminal is for this process, which ends its programs in order.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, words, { env, cwd, stdio: [stdin, stdout, 'pipe', ...extra], detached: true });
    let said = '';
    child.stderr?.on('data', (bytes) => {
        said = (said + bytes.toString('utf8')).slice(-maxWords);
    });
    for (const stream of child.stdio)
        stream?.on('error', () => { });
    const ended = new Promise((resolve) => {
        child.once('close', (code, signal) => resolve((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .shellStatus */ .P)(code, signal)));
    });
    const failure = await new Promise((resolve) => {
        child.once('spawn', () => resolve(null));
        child.once('error', resolve);
    });
    if (failure !== null || child.pid === undefined) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(argv[0] ?? '');
        const what = file === argv[0] ? program : `${file}, which runs ${program}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('spawn-failed', `cannot start ${what}: ${(0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(failure)}`, {
            ...(file === 'setpriv' ? { hint: 'Install util-linux.' } : {}),
            cause: failure,
        });
    }
    return {
        child,
        pid: child.pid,
        sockets: child.stdio.slice(3),
        ended,
        words: () => said.trim(),
    };
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

/***/ 71242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runBound)
/* harmony export */ });
/* harmony import */ var _bound_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34986);

/**
 * Runs a program that cannot outlive this process to its end, and returns all that it printed, as bytes. It is killed when
 * `signal` is aborted, with what it has started in its process group. Throws a `ToolError` (`spawn-failed`) where it cannot be started.
 */
async function runBound(argv, options) {
    const { env, cwd, input, signal, onOutput, onStderr, onStdout } = options;
    const { child, ended } = await (0,_bound_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startBound */ .P)(argv, { env, cwd, stdin: 'pipe', stdout: 'pipe' });
    const stop = () => {
        killGroup(child.pid);
        // What it has handed its outputs to, such as ssh's master, may hold them open for long.
        for (const stream of [child.stdout, child.stderr])
            stream?.destroy();
    };
    signal?.addEventListener('abort', stop);
    if (signal?.aborted)
        stop();
    const parts = { stdout: [], stderr: [] };
    child.stdout?.on('data', onStdout ?? ((bytes) => parts.stdout.push(bytes)));
    child.stderr?.on('data', (bytes) => parts.stderr.push(bytes));
    if (onStderr)
        child.stderr?.on('data', onStderr);
    if (onOutput)
        for (const stream of [child.stdout, child.stderr])
            stream?.on('data', onOutput);
    child.stdin?.end(input ?? '');
    try {
        const status = await ended;
        return { status, stdout: Buffer.concat(parts.stdout), stderr: Buffer.concat(parts.stderr) };
    }
    finally {
        signal?.removeEventListener('abort', stop);
    }
}
/** A bound process is the first of its group. */
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself.
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

/***/ 33689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json's. */
const version = '1.0.0';


/***/ }),

/***/ 56042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ signedBytes),
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
/** A change of size with its sign: `+1.5 KiB`, `-3.8 GiB`, `0 B`. */
function signedBytes(bytes) {
    return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



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
