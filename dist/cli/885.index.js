export const id = 885;
export const ids = [885,7054];
export const modules = {

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask),
/* harmony export */   exec: () => (/* binding */ exec),
/* harmony export */   find: () => (/* binding */ find),
/* harmony export */   ip: () => (/* binding */ ip),
/* harmony export */   key: () => (/* binding */ key),
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   logs: () => (/* binding */ logs),
/* harmony export */   screenshot: () => (/* binding */ screenshot)
/* harmony export */ });
/* harmony import */ var _machine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(880);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3213);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);




/** The machine that a call names. Throws a `ToolError` (`no-machine`). */
async function find({ io, words }) {
    return _machine_index_js__WEBPACK_IMPORTED_MODULE_0__.KeptMachine.find(await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_0__.openRegistry)(io.env), words[0] ?? '');
}
async function list({ io, json }) {
    const machines = await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_0__.keptMachines)(await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_0__.openRegistry)(io.env));
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, machines);
    if (machines.length === 0)
        io.err('No machine is kept; "machine start NAME --keep" starts one.\n');
    for (const { name, backend, is_up, last_end } of machines) {
        const state = is_up
            ? 'on'
            : `off${last_end?.kind === 'panic' ? ` (it panicked: ${last_end.detail})` : ''}`;
        io.out(`${name}\t${backend}\t${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(state)}\n`);
    }
}
/** Prints an address a line, that on the first network first. */
async function ip(call) {
    const { io, json } = call;
    const { addresses, name } = await (await find(call)).status();
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, addresses);
    if (addresses.length === 0)
        io.err(`${name} is on no network.\n`);
    for (const { address } of addresses)
        io.out(`${address}\n`);
}
/** Words after the name are one command; a single one is a line for the guest's shell. */
async function exec(call) {
    const { io, json, timeout, words } = call;
    const machine = await find(call);
    const [first = '', ...rest] = words.slice(1);
    const command = rest.length === 0 ? first : (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteCommand */ .c)([first, ...rest]);
    const { status, stdout, stderr } = await machine.execute(command, { timeoutSeconds: timeout });
    io.status = status;
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, { status, stdout, stderr });
    io.out(stdout);
    io.err(stderr);
}
/** Does what needs no more than a request. */
async function ask(call, request) {
    const { io, json } = call;
    const machine = await find(call);
    await machine.ask(request);
    if (!json)
        return;
    (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, request.method === 'remove' ? { name: machine.name, removed: true } : await machine.status());
}
async function logs(call) {
    const { io, json } = call;
    const machine = await find(call);
    const text = String(await machine.ask({ method: 'console' }));
    if (json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, { console: text });
    else
        io.out((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .showControls */ .mz)(text.replaceAll('\r\n', '\n')));
}
async function screenshot(call) {
    const file = (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(call.io, call.words[1] ?? '');
    await ask(call, { method: 'screenshot', file });
}
async function key(call) {
    for (const keys of call.words.slice(1))
        await ask({ ...call, json: false }, { method: 'key', keys });
    if (call.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(call.io, await (await find(call)).status());
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

/***/ 1941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3030);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);





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

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory),
/* harmony export */   w: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stampPattern),
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   IR: () => (/* binding */ abandonedIn),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   z$: () => (/* binding */ processStamp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(962);


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

/***/ 962:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


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

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Random bytes in hexadecimal, two digits a byte, from the kernel's source for keys. Not from `node:crypto`, which
 * takes 6 ms to load: a rebuild would start that much later.
 */
function randomHex(bytes) {
    const random = Buffer.alloc(bytes);
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/dev/urandom', 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, random);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
    }
    return random.toString('hex');
}


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ colorOf),
/* harmony export */   OH: () => (/* binding */ cellWords),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   SQ: () => (/* binding */ bgFlag),
/* harmony export */   V1: () => (/* binding */ underline),
/* harmony export */   Ws: () => (/* binding */ fgFlag),
/* harmony export */   XW: () => (/* binding */ colorKindOf),
/* harmony export */   cS: () => (/* binding */ lineSizeShift),
/* harmony export */   cY: () => (/* binding */ colorKind),
/* harmony export */   f3: () => (/* binding */ underlineShift),
/* harmony export */   lg: () => (/* binding */ cursorShift),
/* harmony export */   mc: () => (/* binding */ cursorShape),
/* harmony export */   o7: () => (/* binding */ colorBits),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   se: () => (/* binding */ lineSize)
/* harmony export */ });
/**
 * How a screen keeps a cell: four 32-bit words, so that screens are compared and copied word by word.
 *
 * word 0  content  bits 0-20 code point (0 is blank), or the index of a cluster where bit 21 is set;
 *                  bits 22-23 width in columns (0 follows a wide one)
 * word 1  fg       bits 0-23 colour, 24-25 its kind; flags inverse, bold, blink, hidden, strike
 * word 2  bg       bits 0-23 colour, 24-25 its kind; flags italic, dim, overline; bits 28-29 size of the line
 * word 3  overlay  bits 0-23 underline colour, 24-25 its kind, 26-28 underline style, 29-30 cursor
 *
 * The first three words are laid out as xterm.js does it, which makes a snapshot a masked copy.
 */
const cellWords = 4;
const content = { codePoint: 0x1fffff, cluster: 0x200000, widthShift: 22 };
const colorKind = { default: 0, palette16: 1, palette256: 2, rgb: 3 };
const fgFlag = {
    inverse: 1 << 26,
    bold: 1 << 27,
    underline: 1 << 28,
    blink: 1 << 29,
    hidden: 1 << 30,
    strike: 1 << 31,
};
const bgFlag = { italic: 1 << 26, dim: 1 << 27, overline: 1 << 30 };
/** In a line that is not `single` each character has two columns; `top` and `bottom` show half of its height. */
const lineSize = { single: 0, wide: 1, top: 2, bottom: 3 };
const lineSizeShift = 28;
const underline = { none: 0, single: 1, double: 2, curly: 3, dotted: 4, dashed: 5 };
const underlineShift = 26;
const cursorShape = { none: 0, block: 1, underline: 2, bar: 3 };
const cursorShift = 29;
/** The bits of a word in which its colour is, kind and value. */
const colorBits = 0x3ffffff;
/** The kind and the value of the colour in a word: an index for palettes, 0xRRGGBB for rgb. */
const colorKindOf = (word) => (word >>> 24) & 3;
const colorOf = (word) => word & 0xffffff;
const widthOf = (word) => (word >>> content.widthShift) & 3;


/***/ })

};
