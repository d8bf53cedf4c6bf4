export const id = 7316;
export const ids = [7316];
export const modules = {

/***/ 7316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftovers: () => (/* binding */ finishLeftovers),
/* harmony export */   i: () => (/* binding */ finishBuild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _builds_create_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9780);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3142);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9807);
/* harmony import */ var _builds_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1978);
/* harmony import */ var _redact_redaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1875);
/* harmony import */ var _remedy_undo_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6560);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(630);











/** By directory of builds, what is being completed: of several rebuilds that start at once only one does it. */
const underWay = new Map();
/**
 * Completes every build whose recorder was killed; `notice` receives a sentence for each, also where that
 * failed. Returns the builds as they are afterwards.
 */
async function finishLeftovers(builds, notice) {
    const other = underWay.get(builds.dir);
    if (other !== undefined)
        return other.then(() => builds.scan());
    const finishing = finishEach(builds, notice).finally(() => underWay.delete(builds.dir));
    underWay.set(builds.dir, finishing);
    return finishing;
}
async function finishEach(builds, notice) {
    const [scan] = await Promise.all([builds.scan(), (0,_builds_create_build_js__WEBPACK_IMPORTED_MODULE_3__/* .removeAbandonedStarts */ .O)(builds.dir)]);
    if (scan.unfinished.length === 0)
        return scan;
    for (const { dir } of scan.unfinished)
        await finishBuild(dir).then(() => notice(`completed ${dir}, whose recorder had been killed`), (thrown) => notice(`could not complete ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(thrown)}`));
    return builds.scan();
}
/**
 * Completes a build whose recorder was killed: ends its orphaned tmux server and processes, derives what
 * can be derived from the recording, and writes the metadata with outcome `interrupted`. A complete build is
 * returned as it is. Throws a ToolError for one that is still running, and for a directory that is not a build.
 */
async function finishBuild(dir) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(dir);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .runningFileName */ .bJ)))
        return { dir, name, metadata: await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readMetadata */ ._6)(dir) };
    const mark = await (0,_builds_running_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunning */ .Ki)(dir);
    if (await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .isProcessAlive */ .jW)(mark))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ToolError */ .v4('still-running', `${dir} is still being recorded by process ${mark.pid}`, {
            status: 2,
            hint: 'Wait for it, or end that process first.',
        });
    // Every rebuild looks for such builds, and hardly one finds any: what completes one is loaded when it is there.
    const { endLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(8162), __webpack_require__.e(679)]).then(__webpack_require__.bind(__webpack_require__, 679));
    const notices = [
        'the recorder was killed; this is what it had written',
        ...(await endLeftovers(mark)),
        ...(await (0,_remedy_undo_js__WEBPACK_IMPORTED_MODULE_8__/* .undoLeft */ .Qe)(dir, process.env)),
    ];
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFileName */ .b9)))
        await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeMetadata */ .f5)(dir, await completed(dir, mark, notices));
    await (0,_builds_running_js__WEBPACK_IMPORTED_MODULE_6__/* .removeRunning */ .ac)(dir);
    return { dir, name, metadata: await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readMetadata */ ._6)(dir) };
}
async function completed(dir, { metadata }, added) {
    const notices = [...(metadata.notices ?? []), ...added];
    const cast = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNames */ .jx.cast);
    // Where not even its header was written, it is no recording.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cast) && !cutBrokenLine(cast))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(cast);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cast)) {
        const files = { ...metadata.files, cast: null };
        return { ...metadata, files, duration_seconds: await logAge(dir, metadata), notices };
    }
    try {
        const { blankEndNotice, recordingIn, writeScreens } = await Promise.all(/* import() */[__webpack_require__.e(7068), __webpack_require__.e(8145), __webpack_require__.e(7054)]).then(__webpack_require__.bind(__webpack_require__, 8145));
        const { explainRecording } = await Promise.all(/* import() */[__webpack_require__.e(2151), __webpack_require__.e(5294), __webpack_require__.e(2149), __webpack_require__.e(7571), __webpack_require__.e(8888), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 3816));
        const recording = await recordingIn(dir);
        const seconds = await lengthOf(recording);
        const { phases, activity } = await explainRecording(recording, { checkout: null, exitCode: null });
        const { machineFonts } = await Promise.all(/* import() */[__webpack_require__.e(4445), __webpack_require__.e(8446)]).then(__webpack_require__.bind(__webpack_require__, 4445));
        const options = {
            dir,
            // The recording is redacted already, and the secrets of that rebuild are not known here.
            redaction: await (0,_redact_redaction_js__WEBPACK_IMPORTED_MODULE_7__/* .loadRedaction */ .K7)({ secrets: [], patterns: [] }, {}),
            seconds,
            frameIntervalSeconds: 5,
            theme: null,
            fonts: machineFonts({ env: process.env }, (problem) => notices.push(problem)),
            gif: null,
        };
        const screens = await writeScreens(recording, options, (thrown) => {
            notices.push(`a picture could not be made: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(thrown)}`);
        });
        const blankEnd = blankEndNotice(screens);
        if (blankEnd !== null)
            notices.push(blankEnd);
        return {
            ...metadata,
            finished_at: new Date(Date.parse(metadata.timestamp) + seconds * 1000).toISOString(),
            duration_seconds: Math.round(seconds * 1000) / 1000,
            phases,
            activity,
            files: { ...metadata.files, ...screens.files },
            ...(screens.screenSeconds === null ? {} : { screen_seconds: screens.screenSeconds }),
            notices,
        };
    }
    catch (thrown) {
        return { ...metadata, notices: [...notices, `the recording could not be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(thrown)}`] };
    }
}
async function lengthOf(recording) {
    let seconds = 0;
    for await (const events of recording.events())
        seconds = events.at(-1)?.time ?? seconds;
    return seconds;
}
/** Seconds from the start to the log's last write. */
async function logAge(dir, metadata) {
    try {
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNames */ .jx.log));
        return Math.max(0, Math.round(mtimeMs - Date.parse(metadata.timestamp)) / 1000);
    }
    catch {
        return null;
    }
}
/**
 * Removes an unfinished last line, which a kill in the middle of a write leaves and some players refuse. Returns
 * whether there is a whole line.
 */
function cutBrokenLine(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r+');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        const tail = Buffer.alloc(Math.min(size, 1024 * 1024));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, tail, 0, tail.length, size - tail.length);
        const newline = tail.lastIndexOf(0x0a);
        if (newline >= 0 && newline < tail.length - 1)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd, size - tail.length + newline + 1);
        return newline >= 0 || size > tail.length;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ removeSwap),
/* harmony export */   Nw: () => (/* binding */ swapDirectoryPrefix),
/* harmony export */   xp: () => (/* binding */ swapFileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(744);



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

/***/ 6560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ undoLeft),
/* harmony export */   Ym: () => (/* binding */ isForAttempts),
/* harmony export */   o: () => (/* binding */ writeUndo),
/* harmony export */   tN: () => (/* binding */ undo),
/* harmony export */   ym: () => (/* binding */ madeChange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7597);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3142);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);
/* harmony import */ var _system_disk_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1941);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94);
/* harmony import */ var _system_git_as_owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3790);
/* harmony import */ var _system_git_intents_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7901);
/* harmony import */ var _system_git_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7920);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4874);
/* harmony import */ var _take_back_swap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6383);













const path = zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().max(4096);
/** How a change is taken back. Data, not a script, so that no file can ask for more than this. */
const undoSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .discriminatedUnion */ .gMt('kind', [
    /** Git forgets a file of which it knows the name only. */
    zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz('unstage'), repository: path, file: path }),
    /** A flake.lock gets its text back; null removes it. `after` is the SHA-256 of what the remedy has made of it; null while it does. */
    zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz('lock'),
        path,
        before: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().nullable(),
        after: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().nullable(),
    }),
    /** A swap file, in a directory of its own, is switched off and removed. */
    zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz('swap'), directory: path }),
]);
/** `machine` is this machine's, which no other knows: the directory of a build may come from elsewhere. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({ machine: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), changes: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(undoSchema).max(16) });
/** Writes down how changes are taken back, before they are made, so that `finish` can if this process is killed. */
async function writeUndo(dir, changes) {
    if (changes.length === 0)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_3__/* .undoFileName */ .sI), { force: true });
    await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_3__/* .undoFileName */ .sI), fileSchema, {
        machine: await machineMark(),
        changes: [...changes],
    });
}
/** Takes back what a killed recorder has left in a build; returns a sentence for each change, also where that failed. */
async function undoLeft(dir, env) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_3__/* .undoFileName */ .sI);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => null)) === null)
        return [];
    try {
        const { machine, changes } = await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(file, fileSchema);
        if (machine !== (await machineMark()))
            return ['what a remedy changed on another machine is not taken back here'];
        const said = [];
        for (const change of changes.toReversed())
            said.push(await undo(change, env));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        return said;
    }
    catch (thrown) {
        return [`what a remedy changed could not be taken back: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(thrown)}`];
    }
}
/** What is known of a change once it is made: by what it is told from what a person makes of it later. */
async function madeChange(change) {
    if (change.kind !== 'lock')
        return change;
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(change.path, 'utf8').catch(() => null);
    return { ...change, after: now === null ? null : sha256(now) };
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
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
            return (0,_take_back_swap_js__WEBPACK_IMPORTED_MODULE_10__/* .removeSwap */ .AS)(change.directory, env);
    }
}
async function unstage({ repository, file }, env) {
    const shown = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_9__/* .truncate */ .xv)(file, 200);
    const git = (0,_system_git_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryAt */ .u)(repository, await (0,_system_git_as_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .asOwnerOf */ .T)(repository, env));
    // Only a file whose content is not staged is a new one.
    const [forgotten] = await (0,_system_git_intents_js__WEBPACK_IMPORTED_MODULE_12__/* .forgetIntents */ .BX)(git, [file]);
    if (forgotten === undefined)
        return `git's index has ${shown} as a person left it`;
    return `git does not know ${shown} any more, as before`;
}
async function restoreLock({ path, before, after }) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) !== 'flake.lock')
        throw new Error('it is no flake.lock');
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => null);
    if (now === before)
        return 'flake.lock is as it was before';
    if (now === null || sha256(now) !== after)
        return 'flake.lock is left as it is: it is not what the remedy made of it';
    if (before === null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    else
        await (0,_system_disk_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Z)(path, before);
    return 'flake.lock is again as it was before';
}
/** Known on this machine alone: it is never printed, and the file with it is removed when the build ends. */
async function machineMark() {
    const read = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(() => '');
    const id = (await read('/etc/machine-id')) || (await read('/proc/sys/kernel/random/boot_id'));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`nixos-rebuild-test undo ${id.trim()}`).digest('hex');
}


/***/ }),

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asOwnerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);


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

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ forgetIntents),
/* harmony export */   U3: () => (/* binding */ intents),
/* harmony export */   z4: () => (/* binding */ addIntents)
/* harmony export */ });
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


/***/ }),

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround),
/* harmony export */   u: () => (/* binding */ repositoryAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _as_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3790);
/* harmony import */ var _run_as_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9846);




const defaultMs = 20_000;
const quietly = { GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
/** The repository around a directory; null where there is none. Throws a usage error (`no-owner`) as `asOwnerOf` does. */
async function repositoryAround(directory, { env, signal }) {
    const owner = await (0,_as_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .asOwnerOf */ .T)(directory, env);
    const top = await repositoryAt(directory, owner, signal).said('rev-parse', '--show-toplevel');
    return top ? repositoryAt(top, owner, signal) : null;
}
/** git in a working tree that is known to be one. */
function repositoryAt(directory, owner, signal) {
    const run = async (words, options = {}) => {
        const { timeoutMs = defaultMs, env, ...more } = options;
        signal?.throwIfAborted();
        // Of a session without a terminal, so that ssh does not ask there either.
        const result = await (0,_run_as_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .runAsOwner */ .H)(owner, ['git', ...words], {
            ...{ ...more, cwd: directory, timeoutMs, env: { ...quietly, ...env }, signal },
        });
        signal?.throwIfAborted();
        return result;
    };
    const said = async (...words) => {
        const result = await run(words);
        return (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result) ? result.stdout.trim() : null;
    };
    const output = async (words, options) => {
        const result = await run(words, options);
        if ((0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result))
            return result.stdout;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('git-failed', `git ${words[0] ?? ''} in ${directory}: ${(0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .Hr)(result)}`, {
            hint: `git ${words.join(' ')} tells more.`,
        });
    };
    const must = async (words, options) => (await output(words, options)).trim();
    const paths = async (words, options) => (await output(words, options)).split('\0').filter(Boolean);
    const file = (name) => must(['rev-parse', '--path-format=absolute', '--git-path', name]);
    return { ...{ directory, owner, run, said, must, paths, file }, ...(signal && { signal }) };
}


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runAsOwner)
/* harmony export */ });
/* harmony import */ var _proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);

/** As git needs to remove its locks. */
const graceMs = 2000;
/**
 * Runs a program as the one whom a directory belongs to, to its end or for `timeoutMs`. It does not outlive this process. When
 * `signal` is aborted it is told to end, and killed soon after, with a status as of any killed program.
 */
async function runAsOwner(owner, argv, options) {
    const { cwd, timeoutMs, env, signal, input, encoding = 'utf8', onOutput } = options;
    const late = AbortSignal.timeout(timeoutMs);
    const { status, stdout, stderr } = await (0,_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)([...owner.words, ...argv], {
        ...{ env: { ...owner.env, ...env }, cwd, ...(onOutput && { onOutput }) },
        input: input === undefined ? undefined : Buffer.from(input),
        graceMs,
        signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const said = { stdout: stdout.toString(encoding), stderr: stderr.toString('utf8') };
    return status !== 0 && late.aborted ? { ...said, kind: 'timed_out' } : { ...said, kind: 'exited', status };
}


/***/ })

};
