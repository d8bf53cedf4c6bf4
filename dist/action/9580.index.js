export const id = 9580;
export const ids = [9580];
export const modules = {

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


/***/ })

};
