export const id = 2197;
export const ids = [2197];
export const modules = {

/***/ 16383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ removeSwap),
/* harmony export */   Nw: () => (/* binding */ swapDirectoryPrefix),
/* harmony export */   xp: () => (/* binding */ swapFileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40744);



/** A directory with this name and 24 random digits was made for a swap file. */
const swapDirectoryPrefix = 'nixos-rebuild-test-swap-';
/** Its only file. */
const swapFileName = 'swap';
const ours = new RegExp(`^/(?:var/tmp|var/lib)/${swapDirectoryPrefix}[0-9a-f]{24}$`);
/** What is in it has to be read back into memory. */
const offMs = 300_000;
/** Switches the swap file in that directory off and removes it; returns what was done in one sentence. */
async function removeSwap(directory, env) {
    if (!ours.test(directory))
        throw new Error('it is no directory for a swap file');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => null);
    if (found === null)
        return 'there is no swap file any more';
    if (!found.isDirectory() || found.uid !== process.getuid?.())
        throw new Error(`${directory} was not made by this user`);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, swapFileName);
    const swaps = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/swaps', 'utf8').catch(() => '');
    if (swaps.split('\n').some((line) => line.startsWith(`${file} `))) {
        const off = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .mB)(['swapoff', file], { env, timeoutMs: offMs });
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSucceeded */ .yO)(off))
            throw new Error(`${file} is still used as swap (swapoff: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .Hr)(off)}); switch it off by hand`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory);
    return 'the swap file is switched off and removed';
}


/***/ }),

/***/ 81788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ym: () => (/* binding */ isForAttempts),
  ym: () => (/* binding */ madeChange),
  tN: () => (/* binding */ undo),
  Qe: () => (/* binding */ undoLeft),
  o: () => (/* binding */ writeUndo)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/system/disk/atomic-file.js
var atomic_file = __webpack_require__(71941);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/git/as-owner.js
var as_owner = __webpack_require__(3790);
;// CONCATENATED MODULE: ./lib/system/git/intents.js
/**
 * Makes files known to git without their content, which is all that Nix needs to see them (`git add --intent-to-add`). Throws a
 * ToolError (`git-failed`).
 */
async function addIntents(git, paths) {
    if (paths.length === 0)
        return;
    await git.must(['add', '--intent-to-add', '--pathspec-from-file=-', '--pathspec-file-nul'], {
        input: paths.map((path) => `:(literal)${path}`).join('\0'),
    });
}
/**
 * Takes {@link addIntents} back for the files whose content was not added since, and returns these. One that a person has committed
 * meanwhile is like any other. Throws a ToolError (`git-failed`).
 */
async function forgetIntents(git, paths) {
    if (paths.length === 0)
        return [];
    const intended = new Set(await intents(git));
    const forgotten = paths.filter((path) => intended.has(path));
    if (forgotten.length > 0)
        await git.must(['update-index', '--force-remove', '-z', '--stdin'], {
            input: forgotten.map((path) => `${path}\0`).join(''),
        });
    return forgotten;
}
/** The files that git knows without their content. Throws a ToolError (`git-failed`). */
async function intents(git) {
    const added = async (how) => git.paths([
        'diff',
        '--cached',
        '--diff-filter=A',
        '--name-only',
        '--no-renames',
        '-z',
        `--ita-${how}-in-index`,
    ]);
    const [all, staged] = await Promise.all([added('visible'), added('invisible')]);
    const known = new Set(staged);
    return all.filter((path) => !known.has(path));
}

// EXTERNAL MODULE: ./lib/system/git/repository.js + 1 modules
var git_repository = __webpack_require__(42623);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/remedy/take-back/swap.js
var swap = __webpack_require__(16383);
;// CONCATENATED MODULE: ./lib/remedy/undo.js













const path = schemas/* string */.YjP().max(4096);
/** How a change is taken back. Data, not a script, so that no file can ask for more than this. */
const undoSchema = schemas/* discriminatedUnion */.gMt('kind', [
    /** Git forgets a file of which it knows the name only. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unstage'), repository: path, file: path }),
    /** A flake.lock gets its text back; null removes it. `after` is the SHA-256 of what the remedy has made of it; null while it does. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('lock'),
        path,
        before: schemas/* string */.YjP().nullable(),
        after: schemas/* string */.YjP().nullable(),
    }),
    /** A swap file, in a directory of its own, is switched off and removed. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('swap'), directory: path }),
]);
/** `machine` is this machine's, which no other knows: the directory of a build may come from elsewhere. */
const fileSchema = schemas/* strictObject */.rej({ machine: schemas/* string */.YjP(), changes: schemas/* array */.YOg(undoSchema).max(16) });
/** Writes down how changes are taken back, before they are made, so that `finish` can if this process is killed. */
async function writeUndo(dir, changes) {
    if (changes.length === 0)
        return (0,promises_.rm)((0,external_node_path_.join)(dir, files/* undoFileName */.sI), { force: true });
    await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(dir, files/* undoFileName */.sI), fileSchema, {
        machine: await machineMark(),
        changes: [...changes],
    });
}
/** Takes back what a killed recorder has left in a build; returns a sentence for each change, also where that failed. */
async function undoLeft(dir, env) {
    const file = (0,external_node_path_.join)(dir, files/* undoFileName */.sI);
    if ((await (0,promises_.lstat)(file).catch(() => null)) === null)
        return [];
    try {
        const { machine, changes } = await (0,metadata_file/* readJson */.Vh)(file, fileSchema);
        if (machine !== (await machineMark()))
            return ['what a remedy changed on another machine is not taken back here'];
        const said = [];
        for (const change of changes.toReversed())
            said.push(await undo(change, env));
        await (0,promises_.rm)(file, { force: true });
        return said;
    }
    catch (thrown) {
        return [`what a remedy changed could not be taken back: ${(0,errors/* messageOf */.bD)(thrown)}`];
    }
}
/** What is known of a change once it is made: by what it is told from what a person makes of it later. */
async function madeChange(change) {
    if (change.kind !== 'lock')
        return change;
    const now = await (0,promises_.readFile)(change.path, 'utf8').catch(() => null);
    return { ...change, after: now === null ? null : sha256(now) };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** Whether a change is for the attempts alone, and is taken back after the last one also where it has helped. */
function isForAttempts({ kind }) {
    return kind === 'swap';
}
/** Takes one change back, unless it was changed since, and returns in one sentence what it did. */
async function undo(change, env) {
    switch (change.kind) {
        case 'unstage':
            return unstage(change, env);
        case 'lock':
            return restoreLock(change);
        case 'swap':
            return (0,swap/* removeSwap */.AS)(change.directory, env);
    }
}
async function unstage({ repository, file }, env) {
    const shown = (0,clean/* truncate */.xv)(file, 200);
    const git = (0,git_repository/* repositoryAt */.u)(repository, await (0,as_owner/* asOwnerOf */.T)(repository, env));
    // Only a file whose content is not staged is a new one.
    const [forgotten] = await forgetIntents(git, [file]);
    if (forgotten === undefined)
        return `git's index has ${shown} as a person left it`;
    return `git does not know ${shown} any more, as before`;
}
async function restoreLock({ path, before, after }) {
    if (!(0,external_node_path_.isAbsolute)(path) || (0,external_node_path_.basename)(path) !== 'flake.lock')
        throw new Error('it is no flake.lock');
    const now = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
    if (now === before)
        return 'flake.lock is as it was before';
    if (now === null || sha256(now) !== after)
        return 'flake.lock is left as it is: it is not what the remedy made of it';
    if (before === null)
        await (0,promises_.rm)(path, { force: true });
    else
        await (0,atomic_file/* writeFileAtomic */.Z)(path, before);
    return 'flake.lock is again as it was before';
}
/** Known on this machine alone: it is never printed, and the file with it is removed when the build ends. */
async function machineMark() {
    const read = (file) => (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const id = (await read('/etc/machine-id')) || (await read('/proc/sys/kernel/random/boot_id'));
    return (0,external_node_crypto_.createHash)('sha256').update(`nixos-rebuild-test undo ${id.trim()}`).digest('hex');
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

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asOwnerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);


/**
 * Root, as whom this machine is deployed to, would leave files in a person's repository that the person cannot change. Throws
 * a usage error (`no-owner`) where the owner is no user of this machine.
 */
async function asOwnerOf(directory, env) {
    const { uid, gid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory);
    if (process.getuid?.() !== 0 || uid === 0)
        return { words: [], env };
    const home = homeOf(uid, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/etc/passwd', 'utf8').catch(() => ''));
    if (home === null)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-owner', `${directory} belongs to user ${uid}, who is not in /etc/passwd, and git cannot be run as that user`, 'Give the directory to a user of this machine, or run this as that user.');
    const { XDG_CONFIG_HOME: _, ...rest } = env;
    return {
        words: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups', '--'],
        env: { ...rest, HOME: home },
    };
}
/** The home of a user by a text of passwd(5). */
function homeOf(uid, passwd) {
    const line = passwd.split('\n').find((one) => one.split(':')[2] === String(uid));
    return line?.split(':')[5] || null;
}


/***/ }),

/***/ 42623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryAround),
  u: () => (/* binding */ repositoryAt)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/system/git/as-owner.js
var as_owner = __webpack_require__(3790);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
;// CONCATENATED MODULE: ./lib/system/git/run-as-owner.js

/** As git needs to remove its locks. */
const graceMs = 2000;
/**
 * Runs a program as the one whom a directory belongs to, to its end or for `timeoutMs`. It does not outlive this process. When
 * `signal` is aborted it is told to end, and killed soon after, with a status as of any killed program.
 */
async function runAsOwner(owner, argv, options) {
    const { cwd, timeoutMs, env, signal, input, encoding = 'utf8', onOutput } = options;
    const late = AbortSignal.timeout(timeoutMs);
    const { status, stdout, stderr } = await (0,run_bound/* runBound */.G)([...owner.words, ...argv], {
        ...{ env: { ...owner.env, ...env }, cwd, ...(onOutput && { onOutput }) },
        input: input === undefined ? undefined : Buffer.from(input),
        graceMs,
        signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const said = { stdout: stdout.toString(encoding), stderr: stderr.toString('utf8') };
    return status !== 0 && late.aborted ? { ...said, kind: 'timed_out' } : { ...said, kind: 'exited', status };
}

;// CONCATENATED MODULE: ./lib/system/git/repository.js




const defaultMs = 20_000;
const quietly = { GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
/** The repository around a directory; null where there is none. Throws a usage error (`no-owner`) as `asOwnerOf` does. */
async function repositoryAround(directory, { env, signal }) {
    const owner = await (0,as_owner/* asOwnerOf */.T)(directory, env);
    const top = await repositoryAt(directory, owner, signal).said('rev-parse', '--show-toplevel');
    return top ? repositoryAt(top, owner, signal) : null;
}
/** git in a working tree that is known to be one. */
function repositoryAt(directory, owner, signal) {
    const run = async (words, options = {}) => {
        const { timeoutMs = defaultMs, env, ...more } = options;
        signal?.throwIfAborted();
        // Of a session without a terminal, so that ssh does not ask there either.
        const result = await runAsOwner(owner, ['git', ...words], {
            ...{ ...more, cwd: directory, timeoutMs, env: { ...quietly, ...env }, signal },
        });
        signal?.throwIfAborted();
        return result;
    };
    const said = async (...words) => {
        const result = await run(words);
        return (0,programs/* hasSucceeded */.yO)(result) ? result.stdout.trim() : null;
    };
    const output = async (words, options) => {
        const result = await run(words, options);
        if ((0,programs/* hasSucceeded */.yO)(result))
            return result.stdout;
        throw new errors/* ToolError */.v4('git-failed', `git ${words[0] ?? ''} in ${directory}: ${(0,programs/* failureReason */.Hr)(result)}`, {
            hint: `git ${words.join(' ')} tells more.`,
        });
    };
    const must = async (words, options) => (await output(words, options)).trim();
    const paths = async (words, options) => (await output(words, options)).split('\0').filter(Boolean);
    const file = (name) => must(['rev-parse', '--path-format=absolute', '--git-path', name]);
    return { ...{ directory, owner, run, said, must, paths, file }, ...(signal && { signal }) };
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
