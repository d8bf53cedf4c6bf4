export const id = 3617;
export const ids = [3617,7316];
export const modules = {

/***/ 32585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildName),
/* harmony export */   U: () => (/* binding */ isBuildName)
/* harmony export */ });
const pattern = /^rebuild-\d{8}-\d{6}(?:-(?:[2-9]|[1-9]\d+))?$/;
/** True for a name that `buildName` can return. */
function isBuildName(name) {
    return pattern.test(name);
}
/**
 * The directory name of a build that starts at `now`: `rebuild-YYYYMMDD-HHMMSS` in UTC, with the
 * suffix `-2`, `-3`, … for the second, third, … of one second (`turn` counts from 1).
 */
function buildName(now, turn) {
    const [date, time] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
    return `rebuild-${date}-${time}${turn === 1 ? '' : `-${turn}`}`;
}


/***/ }),

/***/ 59905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ buildState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(630);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);
/* harmony import */ var _build_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32585);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3142);
/* harmony import */ var _metadata_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9807);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61978);









/** Looks at the directory `dir` (absolute). A symlink is foreign, wherever it leads. */
async function buildState(dir) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(dir).catch(() => null);
    if (!stats?.isDirectory())
        return { kind: 'foreign' };
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dir);
    const mark = await readIfPresent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_5__/* .runningFileName */ .bJ), () => (0,_running_js__WEBPACK_IMPORTED_MODULE_7__/* .readRunning */ .Ki)(dir));
    if (mark.value && (await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isProcessAlive */ .jW)(mark.value)))
        return {
            kind: 'running',
            mark: mark.value,
            build: { dir, name, metadata: mark.value.metadata, running: true },
        };
    const metadata = await readIfPresent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_5__/* .metadataFileName */ .b9), () => (0,_metadata_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readMetadata */ ._6)(dir));
    if (metadata.value)
        return {
            kind: 'finished',
            build: { dir, name, metadata: metadata.value },
            marked: mark.isPresent,
            mark: mark.value,
        };
    if (mark.value)
        return { kind: 'interrupted', mark: mark.value };
    const problem = metadata.problem ?? mark.problem;
    return problem === null ? { kind: 'foreign' } : { kind: 'damaged', reason: problem };
}
async function readIfPresent(path, read) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        // A directory into which this user may not look is no build that can be used, whatever it holds.
        const isHidden = error.code !== 'ENOENT' && (0,_build_name_js__WEBPACK_IMPORTED_MODULE_8__/* .isBuildName */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
        return {
            isPresent: false,
            value: null,
            problem: isHidden ? `cannot look into it: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error)}` : null,
        };
    }
    try {
        return { isPresent: true, value: await read(), problem: null };
    }
    catch (error) {
        return { isPresent: true, value: null, problem: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    }
}


/***/ }),

/***/ 59780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ removeAbandonedStarts),
/* harmony export */   d: () => (/* binding */ createBuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43207);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80094);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(630);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33030);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30865);
/* harmony import */ var _build_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32585);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61978);









/** A build's directory until it has its mark. The name says which process makes it. */
const startingName = new RegExp(`^\\.starting-${_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .stampPattern */ .Eo}-[0-9a-f]{12}$`);
/**
 * Makes a build's directory, which has its mark from the first moment on: a recorder that is killed leaves nothing that
 * `finish` does not know. Returns its absolute path. Throws a `ToolError` (`output-dir`).
 */
async function createBuild(dir, now, mark) {
    try {
        if (!(await (0,_system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .w)(dir)))
            await makeOutputDirectory(dir);
        const starting = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, await newStartingName());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(starting);
        try {
            await (0,_running_js__WEBPACK_IMPORTED_MODULE_7__/* .writeRunning */ .H)(starting, mark);
            for (let turn = 1;; turn += 1) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, (0,_build_name_js__WEBPACK_IMPORTED_MODULE_8__/* .buildName */ .A)(now, turn));
                // Renaming decides between parallel runs: it succeeds for one of them only.
                if (await isRenamed(starting, path))
                    return path;
            }
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(starting, { recursive: true, force: true });
            throw error;
        }
    }
    catch (error) {
        const isMisnamed = misnaming.has(error.code ?? '');
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('output-dir', `cannot make a build's directory in ${dir}: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .systemReason */ .uc)(error)}`, {
            status: isMisnamed ? 2 : 3,
            hint: isMisnamed
                ? 'Name a directory that can be written with --output-dir.'
                : ((0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .systemFault */ .mc)(error)?.hint ?? 'Name another directory with --output-dir.'),
            cause: error,
        });
    }
}
/** Removes what recorders left that were killed before their build's directory had its name. */
async function removeAbandonedStarts(dir) {
    for (const [name] of await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .abandonedIn */ .IR)(dir, startingName))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { recursive: true, force: true });
}
async function newStartingName() {
    return `.starting-${await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .processStamp */ .z$)()}-${(0,_system_random_js__WEBPACK_IMPORTED_MODULE_5__/* .randomHex */ .n)(6)}`;
}
/** Makes the directory of builds, which git ignores: recordings are not to be committed along with other new files. */
async function makeOutputDirectory(dir) {
    await (0,_system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(dir);
    // Another run may have made it at the same time; a build can be kept without it.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => { });
}
/** What a path that no build can be in is refused with; anything else is a fault of the machine. */
const misnaming = new Set([
    'EACCES',
    'EEXIST',
    'EINVAL',
    'ELOOP',
    'ENAMETOOLONG',
    'ENOENT',
    'ENOTDIR',
    'EPERM',
    'EROFS',
]);
/** Renames the directory. False where something of that name exists already. */
async function isRenamed(from, to) {
    // An empty directory would be replaced, which is somebody else's.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(to).catch(() => null)) !== null)
        return false;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        return true;
    }
    catch (error) {
        if (['EEXIST', 'ENOTEMPTY'].includes(error.code ?? ''))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 18268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ cleanBuilds),
  B: () => (/* binding */ keepNewestBuilds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/builds/build-name.js
var build_name = __webpack_require__(32585);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(30865);
// EXTERNAL MODULE: ./lib/builds/build-state.js
var build_state = __webpack_require__(59905);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/builds/removal.js








/**
 * A build is renamed before it is deleted, so that a reader never sees a part of one. The name says which build it
 * was and which process deletes it, so that other cleaners leave it alone as long as that one runs.
 */
const removingName = new RegExp(`^\\.removing-(.+?)-(?:${identity/* stampPattern */.Eo}-)?[0-9a-f]{12}$`);
/**
 * Why a directory may not be deleted, as half a sentence, or null where it may: it must have a name that
 * `buildName` returns, be a real directory with valid metadata in it, and have no recorder, running or killed.
 */
function reasonToKeep(name, state) {
    if (state.kind === 'running')
        return 'it is still running';
    if (state.kind === 'interrupted')
        return 'it was interrupted and is not completed yet (run finish)';
    if (state.kind === 'damaged')
        return state.reason;
    if (state.kind === 'foreign')
        return 'it holds no build';
    if (state.marked)
        return 'its recorder was killed before it had tidied up (run finish)';
    return (0,build_name/* isBuildName */.U)(name) ? null : 'it does not have the name of a build';
}
/** Deletes one build; symlinks in it are removed, not followed. Never throws. */
async function removeBuild(dir) {
    try {
        await checkDeletable(dir);
        const removing = (0,external_node_path_.join)((0,external_node_path_.dirname)(dir), await newRemovingName((0,external_node_path_.basename)(dir)));
        await (0,promises_.rename)(dir, removing);
        return await removeRenamed(removing, dir);
    }
    catch (thrown) {
        if (await isGone(dir))
            return { kind: 'gone' };
        return { kind: 'failed', reason: (0,system_fault/* systemReason */.uc)(thrown) };
    }
}
/** What cleaners that do not run any more left in a directory of builds. */
async function leftByCleaners(outputDir) {
    const left = [];
    for (const [name, original = ''] of await (0,identity/* abandonedIn */.IR)(outputDir, removingName)) {
        if (!(0,build_name/* isBuildName */.U)(original))
            continue;
        const dir = (0,external_node_path_.join)(outputDir, name);
        const stats = await (0,promises_.lstat)(dir).catch(() => null);
        if (stats?.isDirectory())
            left.push({ dir, original: (0,external_node_path_.join)(outputDir, original) });
    }
    return left;
}
/**
 * Deletes a build that was renamed to `removing`, or gives it back its name `dir` where it must not or cannot be
 * deleted. Never throws.
 */
async function removeRenamed(removing, dir) {
    // It may have been exchanged since it was looked at, so what was renamed is looked at again.
    const state = await (0,build_state/* buildState */.q)(removing);
    const reason = reasonToKeep((0,external_node_path_.basename)(dir), state);
    try {
        if (reason === null)
            await deleteBuild(removing);
        // A cleaner that was killed at the very end leaves an empty directory.
        else if (state.kind === 'foreign')
            await (0,promises_.rmdir)(removing);
        else
            return await giveBack(removing, dir, { kind: 'kept', reason });
        return { kind: 'removed' };
    }
    catch (thrown) {
        if (await isGone(removing))
            return { kind: 'gone' };
        if (state.kind === 'foreign')
            return {
                kind: 'kept',
                name: (0,external_node_path_.basename)(removing),
                reason: 'it holds no build; delete it by hand if you do not need it',
            };
        return giveBack(removing, dir, { kind: 'failed', reason: (0,system_fault/* systemReason */.uc)(thrown) });
    }
}
/** The metadata comes last, so that a build that cannot be deleted whole is still one. */
async function deleteBuild(dir) {
    await deleteEntries(dir, (name) => name !== files/* metadataFileName */.b9);
    await deleteEntries(dir);
    await (0,promises_.rmdir)(dir);
}
/** Node's own recursive removal reports another error than the system's where a file cannot be deleted. */
async function deleteEntries(dir, isWanted = () => true) {
    for (const entry of await (0,promises_.readdir)(dir, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(dir, entry.name);
        if (!isWanted(entry.name))
            continue;
        if (!entry.isDirectory())
            await (0,promises_.unlink)(path);
        else {
            await deleteEntries(path);
            await (0,promises_.rmdir)(path);
        }
    }
}
async function giveBack(removing, dir, removal) {
    try {
        if (!(await isGone(dir)))
            return { ...removal, reason: `${removal.reason}; it is in ${removing} now` };
        await (0,promises_.rename)(removing, dir);
        return removal;
    }
    catch (thrown) {
        if (await isGone(removing))
            return { kind: 'gone' };
        return { ...removal, reason: `${removal.reason}; it is in ${removing}: ${(0,system_fault/* systemReason */.uc)(thrown)}` };
    }
}
/** Throws where a directory of the build may not be changed: better than to find out with half of it deleted. */
async function checkDeletable(dir) {
    await (0,promises_.access)(dir, promises_.constants.W_OK | promises_.constants.X_OK);
    for (const entry of await (0,promises_.readdir)(dir, { withFileTypes: true }))
        if (entry.isDirectory())
            await checkDeletable((0,external_node_path_.join)(dir, entry.name));
}
async function newRemovingName(name) {
    return `.removing-${name}-${await (0,identity/* processStamp */.z$)()}-${(0,random/* randomHex */.n)(6)}`;
}
async function isGone(path) {
    return (0,promises_.lstat)(path).then(() => false, (thrown) => thrown.code === 'ENOENT');
}

// EXTERNAL MODULE: ./lib/builds/scan.js
var scan = __webpack_require__(90268);
;// CONCATENATED MODULE: ./lib/builds/retention.js





/**
 * Deletes all but the `keepLast` newest builds in `dir` that may be deleted. `dryRun` deletes nothing. Several may run
 * at once, beside rebuilds, whose builds are named unless `namesRunning` is false. Throws a usage error where `dir` cannot be read.
 */
async function cleanBuilds(dir, keepLast, { dryRun = false, namesRunning = true } = {}) {
    if (!Number.isInteger(keepLast) || keepLast < 0)
        throw (0,errors/* usageError */.Wp)('bad-option', `the number of builds to keep must be 0 or more, not ${keepLast}`);
    const entries = await (0,scan/* entriesIn */.s9)(dir);
    const notes = entries.flatMap(({ name, state }) => {
        if (state.kind === 'running' && !namesRunning)
            return [];
        const isBuild = (0,build_name/* isBuildName */.U)(name) && state.kind !== 'foreign';
        const reason = isBuild ? reasonToKeep(name, state) : null;
        return reason === null ? [] : [`kept ${name}: ${reason}`];
    });
    const deletable = entries
        .flatMap(({ name, state }) => state.kind === 'finished' && reasonToKeep(name, state) === null ? [state.build] : [])
        .sort(scan/* newestFirst */.ll)
        .map((build) => build.dir);
    const [kept, surplus] = [deletable.slice(0, keepLast), deletable.slice(keepLast)];
    if (dryRun)
        return { removed: surplus, kept, failed: [], notes };
    const result = { removed: [], kept, failed: [], notes };
    for (const path of surplus) {
        const removal = await removeBuild(path);
        if (removal.kind === 'removed')
            result.removed.push(path);
        count(removal, path, result);
    }
    // A build that a killed cleaner had taken was removed for every reader already.
    for (const left of await leftByCleaners(dir))
        count(await removeRenamed(left.dir, left.original), left.original, result);
    return result;
}
function count(removal, path, { failed, notes }) {
    if (removal.kind === 'kept')
        notes.push(`kept ${removal.name ?? (0,external_node_path_.basename)(path)}: ${removal.reason}`);
    if (removal.kind !== 'failed')
        return;
    failed.push(path);
    notes.push(`could not delete ${path}: ${removal.reason}`);
}
/** Deletes old builds after a rebuild, whose result does not depend on it. Returns sentences; never throws. */
async function keepNewestBuilds(dir, keepLast) {
    try {
        return (await cleanBuilds(dir, keepLast, { namesRunning: false })).notes;
    }
    catch (thrown) {
        return [`old builds were not deleted: ${(0,errors/* messageOf */.bD)(thrown)}`];
    }
}


/***/ }),

/***/ 61978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeRunning),
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   ac: () => (/* binding */ removeRunning)
/* harmony export */ });
/* unused harmony export runningMarkSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14927);
/* harmony import */ var _metadata_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);






/**
 * `running.json`, in a build's directory while its rebuild runs: which process records it, and what
 * `finish` has to end and write if that process is killed.
 */
const runningMarkSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    /** The recording process, as `ProcessIdentity` names it. */
    pid: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    pid_start: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    boot_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    /** The rebuild's own tmux server, which may not have been started yet; null without a recording. */
    tmux: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ socket: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    /** In the environment of every process of the rebuild. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** The recording's temporary directories, which may not have been made yet. */
    scratch: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).default([]),
    /** What is known so far: outcome `interrupted`, no exit status. */
    metadata: _metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataSchema */ .R,
});
/**
 * Puts the mark of a running build into `dir`, before the directory has the name of a build. Resolves when every process can read
 * it; a rebuild does not wait until it is on the disk as well, which only matters if the machine dies.
 */
async function writeRunning(dir, mark) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_2__/* .runningFileName */ .bJ), 'wx', 0o644);
    try {
        await file.writeFile(`${JSON.stringify(mark, null, 2)}\n`);
    }
    catch (thrown) {
        await file.close();
        throw thrown;
    }
    void file
        .sync()
        .catch(() => { })
        .then(() => file.close())
        .catch(() => { });
}
/** The mark of the build in `dir`. Throws a ToolError (`bad-metadata`) where it is missing or damaged. */
async function readRunning(dir) {
    return (0,_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_2__/* .runningFileName */ .bJ), runningMarkSchema);
}
/** Removes the mark, once the metadata is written. */
async function removeRunning(dir) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_2__/* .runningFileName */ .bJ), { force: true });
}


/***/ }),

/***/ 90268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ scanBuilds),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _build_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59905);




/** Reads a directory of builds (absolute) once. Empty where it does not exist. */
async function scanBuilds(dir) {
    const scan = { finished: [], running: [], unfinished: [], notes: [] };
    for (const { name, dir: path, state } of await entriesIn(dir)) {
        if (state.kind === 'finished')
            scan.finished.push(state.build);
        else if (state.kind === 'running')
            scan.running.push(state.build);
        else if (state.kind === 'damaged')
            scan.notes.push(`skipped ${name}: ${state.reason}`);
        else if (state.kind === 'interrupted')
            scan.notes.push(`skipped ${name}: its recorder was killed; "nixos-rebuild-test finish" completes it`);
        if ((state.kind === 'finished' || state.kind === 'interrupted') && state.mark !== null)
            scan.unfinished.push({ dir: path, mark: state.mark });
    }
    scan.finished.sort(newestFirst);
    scan.running.sort(newestFirst);
    return scan;
}
/** Every visible real directory in `dir` with what it is; none where `dir` does not exist. */
async function entriesIn(dir) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(dir).catch(() => null)) === null)
        return [];
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir, { withFileTypes: true });
        const directories = found.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
        const entries = [];
        // One after the other: a thousand builds open a file each, and that must not exhaust a limit.
        for (const { name } of directories) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name);
            const state = await (0,_build_state_js__WEBPACK_IMPORTED_MODULE_3__/* .buildState */ .q)(path);
            // A cleaner may take a build away while it is looked at: it is no build then, nor anything to speak of.
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null)) !== null)
                entries.push({ name, dir: path, state });
        }
        return entries;
    }
    catch (error) {
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('output-dir', `cannot read the builds in ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}
/** By the metadata's time; within the same instant, the higher suffix is the newer one. */
function newestFirst(a, b) {
    return (Date.parse(b.metadata.timestamp) - Date.parse(a.metadata.timestamp) ||
        b.name.localeCompare(a.name, 'en', { numeric: true }));
}


/***/ }),

/***/ 76409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The files of this machine, or of the one whose root is `root`. */
function localFiles(root = '/') {
    return {
        text: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8')),
        link: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))),
        target: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))),
    };
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ bootDirectories),
/* harmony export */   Fh: () => (/* binding */ grubConfiguration),
/* harmony export */   Ib: () => (/* binding */ extlinuxConfiguration),
/* harmony export */   Nk: () => (/* binding */ systemState),
/* harmony export */   Tu: () => (/* binding */ profileLinkOf),
/* harmony export */   b3: () => (/* binding */ runningSystemLink)
/* harmony export */ });
const runningSystemLink = '/run/current-system';
/** The profile that nixos-rebuild sets when it is given these arguments. */
function profileLinkOf(args) {
    const at = args.findIndex((arg) => arg === '--profile-name' || arg === '-p');
    const name = at === -1 ? undefined : args[at + 1];
    const profiles = '/nix/var/nix/profiles';
    return name === undefined || name === 'system'
        ? `${profiles}/system`
        : `${profiles}/system-profiles/${name}`;
}
/** Where the EFI system partition is mounted. */
const bootDirectories = ['/boot', '/efi', '/boot/efi'];
const grubConfiguration = '/boot/grub/grub.cfg';
const extlinuxConfiguration = '/boot/extlinux/extlinux.conf';
/** The state of the machine that has these files; `profileLink` is as {@link profileLinkOf} returns it. */
function systemState(files, profileLink) {
    const generation = /-(\d{1,9})-link$/.exec(files.link(profileLink) ?? '');
    return {
        current: files.target(runningSystemLink),
        profile: files.target(profileLink),
        generation: generation ? Number(generation[1]) : null,
        boot: defaultOfSystemdBoot(files) ??
            systemIn(files.text(grubConfiguration)) ??
            defaultOfExtlinux(files.text(extlinuxConfiguration)),
    };
}
/** loader.conf names an entry, and the entry's options have `init=STORE_PATH/init`; see loader.conf(5). */
function defaultOfSystemdBoot(files) {
    for (const directory of bootDirectories) {
        const loader = files.text(`${directory}/loader/loader.conf`);
        const name = /^[ \t]{0,64}(?:preferred|default)[ \t]{1,64}(\S{1,255})[ \t]{0,64}\r?$/m.exec(loader ?? '')?.[1];
        if (name === undefined)
            continue;
        const file = name.endsWith('.conf') ? name : `${name}.conf`;
        return systemIn(files.text(`${directory}/loader/entries/${file}`)) ?? name;
    }
    return null;
}
/** NixOS labels the default entry `nixos-default`. */
function defaultOfExtlinux(text) {
    return systemIn(text === null ? null : text.slice(Math.max(0, text.indexOf('LABEL nixos-default'))));
}
/** The system whose init the first kernel command line in a text starts; NixOS puts the default first into grub.cfg. */
function systemIn(text) {
    return /\binit=(\/nix\/store\/[^/\s]+)\/init\b/.exec(text ?? '')?.[1] ?? null;
}


/***/ }),

/***/ 15816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ activityFeed),
  X: () => (/* binding */ feedScratch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/nix/said/activity-socket.js



const newline = 0x0a;
/** An unfinished line longer than this is dropped. */
const longestLine = 16 * 1024 * 1024;
const silenceMs = 500;
/** `sun_path` of Linux without its final zero. */
const longestPath = 107;
/**
 * Listens on a unix socket for Nix's activity log (`json-log-path`, Nix 2.30 and newer). Several processes
 * of Nix may write at a time, a connection each; `onRecords` receives whole lines only, when they arrive, so
 * that streams never mix. The log carries secrets: the socket belongs in a directory that only its owner can
 * enter. Throws a ToolError where the path cannot be bound (too long, taken).
 */
function listenForActivity(path, onRecords) {
    // libuv cuts a longer path silently and would listen elsewhere.
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
                    // A Nix that just ended may not have been accepted yet: let the event loop turn once more.
                    await new Promise((looked) => setImmediate(() => setImmediate(looked)));
                    // What an ended Nix wrote is still read; the connection of one that still runs is closed once it is silent.
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
        // A record that was cut off ends here, so that it does not mix with another connection's.
        if (rest.length > 0)
            onRecords(Buffer.concat([rest, Buffer.from('\n')]));
    });
}

// EXTERNAL MODULE: ./lib/nix/said/nix-config.js
var nix_config = __webpack_require__(5297);
// EXTERNAL MODULE: ./lib/system/disk/scratch.js
var scratch = __webpack_require__(91301);
;// CONCATENATED MODULE: ./lib/rebuild/activity-feed.js




/** The private directory of the socket, which belongs to the recording with this nonce. */
function feedScratch(nonce) {
    return new scratch/* Scratch */.f(`${nonce}-log`);
}
/**
 * Configures Nix to send its activity log; null for a Nix without one. The log carries secrets, so it travels
 * through a socket in a private directory and is never written to disk. Throws where no socket can be made.
 */
async function activityFeed(env, nixVersion, nonce, onRecords) {
    if (nixVersion === null || !(0,nix_config/* hasJsonLogPath */.oc)(nixVersion))
        return null;
    const scratch = feedScratch(nonce);
    scratch.make();
    try {
        const socket = await listenForActivity((0,external_node_path_.join)(scratch.dir, 'activity.sock'), onRecords);
        return {
            env: (0,nix_config/* canBeSetting */.Cu)(socket.path)
                ? { ...env, NIX_CONFIG: (0,nix_config/* nixConfigWith */.kE)(env.NIX_CONFIG, 'json-log-path', socket.path) }
                : env,
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


/***/ }),

/***/ 66743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commandLineOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45244);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80094);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40744);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33030);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63213);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14797);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41723);
/* harmony import */ var _nix_build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20535);
/* harmony import */ var _nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82018);












/**
 * Decides what to run: the user's own command; else nixos-rebuild where it is installed; else Nix itself, for
 * actions that activate nothing. Throws a ToolError that names the missing file or program.
 */
async function commandLineOf(request) {
    const { target, env } = request;
    if (target.kind === 'command')
        return {
            ...nowhere,
            argv: ['/bin/sh', '-c', target.command, ...extra(request)],
            program: 'command',
            command: [
                target.command,
                ...(request.extraArgs.length > 0 ? ['--', (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .quoteCommand */ .c)(request.extraArgs)] : []),
            ].join(' '),
        };
    checkTarget(request);
    const names = namesOf(target, request);
    const nixosRebuild = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('nixos-rebuild', env);
    if (nixosRebuild) {
        const program = await (0,_nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_10__/* .probeNixosRebuild */ .de)(nixosRebuild, env);
        if (target.kind === 'file' && !(0,_nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_10__/* .isModule */ .FS)(target.path) && !program.file)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('old-nixos-rebuild', `${nixosRebuild} has no --file option`, {
                status: 2,
                hint: 'That option is new in NixOS 24.05. Name a configuration.nix or a flake instead.',
            });
        const runsInBuild = request.besideOthers && target.kind === 'flake' && request.extraArgs.length === 0;
        const named = runsInBuild ? { ...target, ref: (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .absoluteFlakeRef */ .E4)(target.ref, request.cwd) } : target;
        return {
            argv: (0,_nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_10__/* .nixosRebuildArgv */ .P0)(program, request, named),
            program: 'nixos-rebuild',
            ...names,
            runsInBuild,
        };
    }
    if (_action_js__WEBPACK_IMPORTED_MODULE_7__/* .actionFacts */ .k[request.action].needsNixosRebuild)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-nixos-rebuild', `"${request.action}" needs nixos-rebuild, which is not on PATH`, {
            hint: 'Without it, only "build" and "dry-build" work, with Nix itself.',
        });
    if (request.targetHost || request.buildHost)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-nixos-rebuild', '--target-host and --build-host need nixos-rebuild, which is not on PATH');
    const nix = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('nix', env);
    const nixBuild = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('nix-build', env);
    if (!nix || !nixBuild)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-nix', 'neither nixos-rebuild nor nix is on PATH', {
            hint: 'Install Nix (https://nixos.org/download), or use --command to record something else.',
        });
    const dryRun = request.action === 'dry-build';
    const outLink = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `nixos-rebuild-test-result-${(0,_system_random_js__WEBPACK_IMPORTED_MODULE_6__/* .randomHex */ .n)(8)}`);
    const { extraArgs } = request;
    const argv = (0,_nix_build_js__WEBPACK_IMPORTED_MODULE_9__/* .nixBuildArgv */ .iB)({ nix, nixBuild }, dryRun, target, names.host ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), {
        extraArgs,
        outLink,
    });
    return { argv, program: 'nix', ...names, outLink };
}
const nowhere = { flake: null, file: null, command: null, host: null, outLink: null, runsInBuild: false };
/** Arguments after `--` reach a shell command as "$@". */
function extra({ extraArgs }) {
    return extraArgs.length > 0 ? ['sh', ...extraArgs] : [];
}
function namesOf(target, request) {
    const here = request.targetHost?.split('@').at(-1) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)();
    if (target.kind === 'flake')
        return { ...nowhere, flake: target.ref, host: (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlakeRef */ .K3)(target.ref).host ?? here };
    if (target.kind === 'file')
        return { ...nowhere, file: target.path, host: (0,_nix_build_js__WEBPACK_IMPORTED_MODULE_9__/* .takeAttribute */ .WP)(request.extraArgs).attribute ?? here };
    return { ...nowhere, host: here };
}
/** A path must exist; whether a remote flake does, Nix finds out. */
function checkTarget(request) {
    const { target, cwd } = request;
    if (target.kind === 'file' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, target.path)))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('no-file', `there is no file ${target.path} in ${cwd}`);
    if (target.kind !== 'flake')
        return;
    const dir = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .localFlakeDirOf */ .n9)(request);
    if (dir !== null && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, dir)))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('no-flake', `there is no directory ${dir} for the flake ${target.ref}`, 'Check --flake.');
}


/***/ }),

/***/ 20535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ systemAttribute),
/* harmony export */   WP: () => (/* binding */ takeAttribute),
/* harmony export */   iB: () => (/* binding */ nixBuildArgv)
/* harmony export */ });
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45244);
/* harmony import */ var _nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82018);


const features = ['--extra-experimental-features', 'nix-command flakes'];
const toplevel = 'config.system.build.toplevel';
/**
 * The command line that builds a system as nixos-rebuild would, where that is not installed: `nix build` of
 * the host's toplevel for a flake, `nix-build` otherwise. `outLink` becomes a link to the result, from which
 * the store path can be read with every version (--print-out-paths is new in 2.9).
 */
function nixBuildArgv(nix, dryRun, target, defaultHost, { extraArgs, outLink }) {
    const output = dryRun ? ['--dry-run'] : ['--out-link', outLink];
    if (target.kind === 'flake') {
        const { flake, host } = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlakeRef */ .K3)(target.ref);
        const installable = `${flake}#${(0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .toplevelAttribute */ .EA)(host ?? defaultHost)}`;
        // -L: on a terminal nix build would show nothing of what builders print.
        return [nix.nix, ...features, 'build', installable, '-L', ...output, ...extraArgs];
    }
    if (target.kind === 'file' && !(0,_nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_1__/* .isModule */ .FS)(target.path)) {
        const path = systemAttribute(target.path, extraArgs);
        return [nix.nixBuild, target.path, '-A', path ?? toplevel, ...output, ...takeAttribute(extraArgs).rest];
    }
    const config = target.kind === 'file' ? ['-I', `nixos-config=${target.path}`] : [];
    return [nix.nixBuild, '<nixpkgs/nixos>', '-A', 'system', ...config, ...output, ...extraArgs];
}
/** The attribute path of the system that a Nix file holds; null for a file that is a NixOS module. */
function systemAttribute(file, extraArgs) {
    if ((0,_nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_1__/* .isModule */ .FS)(file))
        return null;
    const { attribute } = takeAttribute(extraArgs);
    return attribute ? `${attribute}.${toplevel}` : toplevel;
}
/** Takes `--attr NAME` (`-A`) of nixos-rebuild, which names a system in the file, out of the arguments. */
function takeAttribute(args) {
    const at = args.findIndex((arg) => /^(?:--attr(?:=|$)|-A)/.test(arg));
    if (at < 0)
        return { attribute: null, rest: [...args] };
    // Python's argparse, which nixos-rebuild-ng has, takes them in one word as well.
    const joined = /^(?:--attr=|-A)(.+)$/s.exec(args[at])?.[1];
    if (joined !== undefined)
        return { attribute: joined, rest: args.toSpliced(at, 1) };
    return { attribute: args[at + 1] ?? null, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}


/***/ }),

/***/ 82018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ isModule),
/* harmony export */   P0: () => (/* binding */ nixosRebuildArgv),
/* harmony export */   de: () => (/* binding */ probeNixosRebuild)
/* harmony export */ });
/* unused harmony export nixosRebuildOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);


const helpTimeoutMs = 20_000;
/** Reads the help of the program at `path`, and its source, because the help may need a missing `man`. */
async function probeNixosRebuild(path, env) {
    const pagers = { PAGER: 'cat', MANPAGER: 'cat', MANWIDTH: '200' };
    const help = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)([path, '--help'], {
        env: { ...env, ...pagers },
        timeoutMs: helpTimeoutMs,
    });
    return nixosRebuildOf(path, `${help.stdout}\n${help.stderr}`, textOf(path));
}
/** Derives generation and options from the text of the help and of the program itself. */
function nixosRebuildOf(path, help, source) {
    const isNg = /nixos_rebuild|nixos-rebuild-ng/.test(source) || /^usage: nixos-rebuild/m.test(help);
    // man(1) prints bold by overstriking. The wrapper script of the Python program does not name its options.
    const known = `${help.replace(/.\x08/g, '')}\n${isNg ? '' : source}`;
    const has = (option) => new RegExp(`(?<![\\w-])${option}(?![\\w-])`).test(known);
    return {
        path,
        generation: isNg ? 'ng' : 'bash',
        noReexec: has('--no-reexec') ? '--no-reexec' : '--fast',
        // Releases with --sudo accept --use-remote-sudo as well, with a warning.
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
/** True for a file that is a NixOS module, which nixos-rebuild does not accept as `--file`. */
function isModule(path) {
    return /(?:^|\/)configuration\.nix$/.test(path);
}
/** The program's text if it is a script; empty for a binary. */
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

/***/ 97316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ finishLeftovers),
/* harmony export */   finishBuild: () => (/* binding */ finishBuild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _builds_create_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59780);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3142);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9807);
/* harmony import */ var _builds_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61978);
/* harmony import */ var _redact_redaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11875);
/* harmony import */ var _remedy_undo_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81788);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80094);
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
    const { endLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(679)]).then(__webpack_require__.bind(__webpack_require__, 90679));
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
        const { blankEndNotice, recordingIn, writeScreens } = await Promise.all(/* import() */[__webpack_require__.e(8656), __webpack_require__.e(2138)]).then(__webpack_require__.bind(__webpack_require__, 32138));
        const { explainRecording } = await Promise.all(/* import() */[__webpack_require__.e(5897), __webpack_require__.e(5294), __webpack_require__.e(2149), __webpack_require__.e(4404), __webpack_require__.e(8324), __webpack_require__.e(425)]).then(__webpack_require__.bind(__webpack_require__, 73944));
        const recording = await recordingIn(dir);
        const seconds = await lengthOf(recording);
        const { phases, activity } = await explainRecording(recording, { checkout: null, exitCode: null });
        const { machineFonts } = await __webpack_require__.e(/* import() */ 4445).then(__webpack_require__.bind(__webpack_require__, 24445));
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

/***/ 34578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withFlakeSettings),
/* harmony export */   a: () => (/* binding */ IgnoredSettings)
/* harmony export */ });
/* harmony import */ var _nix_said_nix_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5297);

/** The request with an environment in which Nix takes a flake's own settings, where that was asked for. */
function withFlakeSettings(request) {
    if (!request.acceptFlakeConfig)
        return request;
    const { env } = request;
    return {
        ...request,
        env: { ...env, NIX_CONFIG: (0,_nix_said_nix_config_js__WEBPACK_IMPORTED_MODULE_0__/* .nixConfigWith */ .kE)(env.NIX_CONFIG, 'accept-flake-config', 'true') },
    };
}
/** Nix (libexpr's flake configuration) prints this where it could not ask. */
const ignored = /ignoring untrusted flake configuration setting '([^'\n]{1,200})'/g;
const most = 20;
/** Collects the settings of a flake that Nix ignored, because it cannot ask in a run without a person. */
class IgnoredSettings {
    #names = new Set();
    /** Takes finished lines of the log. */
    push(lines) {
        if (!lines.includes('untrusted flake'))
            return;
        for (const [, name] of lines.matchAll(ignored))
            if (name && this.#names.size < most)
                this.#names.add(name);
    }
    /** What a person should know, or null. */
    notice() {
        if (this.#names.size === 0)
            return null;
        const names = [...this.#names].join(', ');
        return `Nix ignored settings of the flake, because they are not trusted: ${names}; accept-flake-config accepts them`;
    }
}


/***/ }),

/***/ 83587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ recordable),
/* harmony export */   Kb: () => (/* binding */ unrecordedNotice)
/* harmony export */ });
/* unused harmony exports installHint, usableTmux */
/* harmony import */ var _record_tmux_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12865);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);
/* harmony import */ var _system_nix_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65757);



/**
 * The request with an environment in which its tmux is found, and that tmux. Where none can be used, the rebuild is more
 * important than its recording: the request is then for a log alone, which `notice` reports with the reason.
 */
async function recordable(request, notice) {
    if (!request.recording)
        return { request, tmux: null };
    const env = (0,_system_nix_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .withProgram */ .f)('tmux', request.env);
    try {
        return { request: { ...request, env }, tmux: await usableTmux(env) };
    }
    catch (thrown) {
        notice(unrecordedNotice(`${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}. ${installHint}`));
        return { request: { ...request, recording: false }, tmux: null };
    }
}
/** What a person reads where a recording was wanted and is not made. */
function unrecordedNotice(reason) {
    return `the rebuild is NOT RECORDED, only its log is written: ${reason}`;
}
const installHint = 'Install tmux 3.2 or newer to record it.';
/** Throws a ToolError for a tmux that is missing, too old, or cannot be run. */
async function usableTmux(env) {
    const tmux = await (0,_record_tmux_server_js__WEBPACK_IMPORTED_MODULE_0__/* .findTmux */ .Yz)(env);
    if (tmux.version === '')
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('no-tmux', `${tmux.path} -V prints no version`);
    return tmux;
}


/***/ }),

/***/ 23617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRebuild: () => (/* binding */ runRebuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builds/retention.js + 1 modules
var retention = __webpack_require__(18268);
// EXTERNAL MODULE: ./lib/builds/running.js
var running = __webpack_require__(61978);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(43207);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/builds/build-state.js
var build_state = __webpack_require__(59905);
// EXTERNAL MODULE: ./lib/builds/create-build.js
var create_build = __webpack_require__(59780);
// EXTERNAL MODULE: ./lib/builds/scan.js
var builds_scan = __webpack_require__(90268);
;// CONCATENATED MODULE: ./lib/builds/builds.js







/** Opens a directory of builds; nothing is read or made yet. `outputDir` may be relative. */
function openBuilds(outputDir) {
    const dir = (0,external_node_path_.resolve)(outputDir);
    return {
        dir,
        scan: () => (0,builds_scan/* scanBuilds */.DH)(dir),
        list: async ({ running = false } = {}) => {
            const scan = await (0,builds_scan/* scanBuilds */.DH)(dir);
            const builds = running ? [...scan.finished, ...scan.running].sort(builds_scan/* newestFirst */.ll) : scan.finished;
            return { builds, notes: scan.notes };
        },
        find: (name) => (name === undefined ? newestBuild(dir) : namedBuild(dir, name)),
        create: (now, mark) => (0,create_build/* createBuild */.d)(dir, now, mark),
        clean: ({ keepLast, dryRun }) => (0,retention/* cleanBuilds */.h)(dir, keepLast, { dryRun: dryRun === true }),
        unfinished: async () => (await (0,builds_scan/* scanBuilds */.DH)(dir)).unfinished,
    };
}
/** Throws a usage error (`no-builds`) unless `dir` is an existing directory. */
async function requireBuildsDirectory(dir) {
    if (await (0,make_directory/* isDirectory */.w)(dir))
        return;
    throw (0,errors/* usageError */.Wp)('no-builds', noBuilds(dir), 'Record one first, or name another with --output-dir.');
}
/** The one wording for a directory of builds that is missing or is a file. */
function noBuilds(dir) {
    return `${dir} is not a directory of builds`;
}
const recordOne = 'Record one with "run", or name another directory with --output-dir.';
async function newestBuild(dir) {
    await requireBuildsDirectory(dir);
    const [newest] = (await (0,builds_scan/* scanBuilds */.DH)(dir)).finished;
    if (newest)
        return newest;
    throw (0,errors/* usageError */.Wp)('no-build', `there are no builds in ${dir}`, recordOne);
}
async function namedBuild(dir, name) {
    for (const path of [(0,external_node_path_.resolve)(dir, name), (0,external_node_path_.resolve)(name)]) {
        const state = await (0,build_state/* buildState */.q)(path);
        if (state.kind === 'finished' || state.kind === 'running')
            return state.build;
        if (state.kind === 'damaged')
            throw (0,errors/* usageError */.Wp)('bad-metadata', state.reason);
        if (state.kind === 'interrupted')
            throw (0,errors/* usageError */.Wp)('unfinished-build', `the recorder of ${path} was killed before it could write the metadata`, `Complete it with "nixos-rebuild-test finish ${name}".`);
    }
    if (!(await (0,make_directory/* isDirectory */.w)(dir)))
        throw (0,errors/* usageError */.Wp)('no-builds', `there is no build "${name}": ${noBuilds(dir)}`, recordOne);
    throw (0,errors/* usageError */.Wp)('no-build', `there is no build "${name}" in ${dir}`, 'See "list-builds".');
}

// EXTERNAL MODULE: ./lib/builds/default-directory.js + 1 modules
var default_directory = __webpack_require__(51844);
// EXTERNAL MODULE: ./lib/nix/flake/copied.js
var flake_copied = __webpack_require__(2981);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(11875);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(60682);
// EXTERNAL MODULE: ./lib/system/disk/space.js
var space = __webpack_require__(18105);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
// EXTERNAL MODULE: ./lib/rebuild/activation/local-files.js
var local_files = __webpack_require__(76409);
// EXTERNAL MODULE: ./lib/rebuild/activation/system-state.js
var system_state = __webpack_require__(2795);
// EXTERNAL MODULE: ./lib/rebuild/checkout.js
var rebuild_checkout = __webpack_require__(41723);
// EXTERNAL MODULE: ./lib/rebuild/command/command-line.js
var command_line = __webpack_require__(66743);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/system/version.js
var version = __webpack_require__(33689);
;// CONCATENATED MODULE: ./lib/rebuild/command/versions.js


/** What `nix --version` prints; null where Nix is missing or fails. */
async function nixVersionLine(env) {
    const nix = (0,programs/* findProgram */.Kp)('nix', env);
    if (nix === null)
        return null;
    const result = await (0,programs/* runProgram */.mB)([nix, '--version'], {
        env,
        timeoutMs: 10_000,
    });
    return (0,programs/* hasSucceeded */.yO)(result) ? result.stdout.trim() : null;
}
/** The `versions` of the metadata. */
function versionsOf(nixLine, tmux) {
    return {
        'nixos-rebuild-test': version/* version */.r,
        nix: nixLine === null ? null : (/(?<!\d)\d+\.\d[\w.+-]*/.exec(nixLine)?.[0] ?? nixLine),
        tmux,
        node: process.versions.node,
    };
}

// EXTERNAL MODULE: ./lib/rebuild/finish.js
var finish = __webpack_require__(97316);
// EXTERNAL MODULE: ./lib/rebuild/flake-settings.js
var flake_settings = __webpack_require__(34578);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/rebuild/action.js
var action = __webpack_require__(14797);
;// CONCATENATED MODULE: ./lib/rebuild/metadata/compared-with.js



/** Store path of the system that runs now; null where this is not NixOS. */
function runningSystem() {
    try {
        return realpathSync('/run/current-system');
    }
    catch {
        return null;
    }
}
/**
 * Store path of the system that a rebuild's result is compared with: the one that runs, `running`, where this machine
 * itself is rebuilt, else the one that the newest successful build of the same host made; null where there is none.
 */
function comparedWith(request, { host, program }, { running, earlier, machine = (0,external_node_os_.hostname)(), }) {
    // What a command makes is not known before it has run.
    if (program === 'command')
        return null;
    const isHere = request.targetHost === null && (action/* actionFacts */.k[request.action].activates || host === machine);
    if (isHere && running !== null)
        return running;
    const build = earlier.find(({ metadata }) => metadata.success && metadata.host === host && metadata.result?.store_path);
    return build?.metadata.result?.store_path ?? null;
}

// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/rebuild/metadata/provisional.js

/** What is known of a build when it starts. It is the final metadata of a build whose recorder is killed. */
function provisionalMetadata(facts) {
    const { request, command, sequel } = facts;
    const history = shellHistoryOf(request.env);
    return {
        schema_version: 1,
        success: false,
        outcome: 'interrupted',
        exit_code: null,
        timestamp: facts.started.toISOString(),
        finished_at: null,
        duration_seconds: null,
        action: sequel?.action ?? (command.program === 'command' ? null : request.action),
        program: command.program,
        flake: command.flake,
        host: sequel?.host ?? command.host,
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
            log: files/* fileNames */.jx.log,
            cast: request.recording ? files/* fileNames */.jx.cast : null,
            frames: null,
            screen: null,
            screenshot: null,
            gif: null,
        },
        versions: facts.versions,
        ...(command.file === null ? {} : { file: command.file }),
        ...(command.command === null ? {} : { command: command.command }),
        ...(sequel?.tried ? { tried: sequel.tried } : {}),
        ...(history ? { shell_history: history } : {}),
    };
}
// atuin's shell hooks export ATUIN_SESSION for the shell and ATUIN_HISTORY_ID for the running command line
// (atuin's crates/atuin/src/shell/atuin.zsh). Both are UUIDs, with or without dashes.
const uuid = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
/**
 * The ids of this rebuild's command line in the user's shell history; null outside of such a shell. They are
 * not secret.
 */
function shellHistoryOf(env) {
    const [session, command] = [uuidOrNull(env.ATUIN_SESSION), uuidOrNull(env.ATUIN_HISTORY_ID)];
    return session === null && command === null ? null : { program: 'atuin', session, command };
}
function uuidOrNull(value) {
    return value !== undefined && uuid.test(value) ? value : null;
}

// EXTERNAL MODULE: ./lib/rebuild/readiness/recordable.js
var recordable = __webpack_require__(83587);
// EXTERNAL MODULE: ./lib/rebuild/request.js
var rebuild_request = __webpack_require__(99322);
// EXTERNAL MODULE: ./lib/record/tmux/pane.js + 4 modules
var tmux_pane = __webpack_require__(62242);
// EXTERNAL MODULE: ./lib/record/tmux/server.js
var server = __webpack_require__(12865);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/rebuild/activity-feed.js + 1 modules
var activity_feed = __webpack_require__(15816);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(61892);
;// CONCATENATED MODULE: ./lib/rebuild/running-mark.js





/**
 * What running.json says, with which `finish` can complete the build if this process is killed, whatever of it has
 * been started or made by then. `finish` knows no secrets, so what it copies into the metadata is redacted here.
 */
async function runningMark({ metadata, nonce, redaction, isRecorded, }) {
    const pane = isRecorded ? (0,tmux_pane/* paneScratch */.P)(nonce) : null;
    return {
        ...(await (0,identity/* processIdentity */.I9)(process.pid)),
        tmux: pane && { socket: pane.path(server/* socketName */.RV) },
        nonce,
        scratch: [(0,activity_feed/* feedScratch */.X)(nonce).dir, ...(pane ? [pane.dir] : [])],
        metadata: (0,redact_metadata/* redactMetadata */.L)(metadata, redaction),
    };
}

;// CONCATENATED MODULE: ./lib/rebuild/prepare.js






















/**
 * Decides what will run, completes what killed recorders left, and makes the build's directory. Throws a
 * `ToolError` for a bad pattern, a missing file or program, or a directory that cannot be written.
 */
async function prepareRebuild(asked, onNotice = () => { }, sequel = null) {
    const requested = (0,flake_settings/* withFlakeSettings */.H)(asked);
    const { secrets, redact, env } = requested;
    // Programs are asked while the redaction is compiled, which takes as long.
    const looking = Promise.all([
        (0,command_line/* commandLineOf */.l)(requested),
        nixVersionLine(env),
        (0,rebuild_checkout/* checkoutOf */.o5)(requested),
        (0,recordable/* recordable */.I$)(requested, (message) => notice(message)),
    ]);
    looking.catch(() => { });
    const redaction = await (0,redact_redaction/* loadRedaction */.K7)({ secrets, patterns: redact }, env);
    const notices = [];
    const notice = (message) => {
        const redacted = (0,stream_redactor.redactText)(redaction, message);
        if (notices.includes(redacted))
            return;
        notices.push(redacted);
        onNotice(redacted);
    };
    for (const message of redaction.notices)
        notice(message);
    const [chosen, nixVersion, checkout, { request, tmux }] = await looking;
    const before = (0,system_state/* systemState */.Nk)((0,local_files/* localFiles */.J)(), (0,system_state/* profileLinkOf */.Tu)(request.extraArgs));
    const builds = openBuilds(request.outputDir);
    const { finished: earlier } = await (0,finish/* finishLeftovers */.W)(builds, notice);
    const started = new Date();
    const nonce = (0,random/* randomHex */.n)(12);
    const metadata = provisionalMetadata({
        ...{ request, command: chosen, sequel },
        started,
        revision: checkout.revision,
        versions: versionsOf(nixVersion, tmux?.version ?? null),
    });
    const mark = await runningMark({ metadata, nonce, redaction, isRecorded: request.recording });
    const isFirst = !(0,external_node_fs_.existsSync)(builds.dir);
    const dir = await builds.create(started, mark);
    const command = chosen.runsInBuild ? { ...chosen, outLink: (0,external_node_path_.join)(dir, 'result') } : chosen;
    const free = (0,space/* freeBytes */.go)(dir);
    if (free !== null && free < space/* lowDiskBytes */.P)
        notice(`only ${(0,size/* formatBytes */.z)(free)} are free where builds are kept (${dir})`);
    const flake = (0,rebuild_request/* flakeOf */.Vh)(request.target);
    const copied = flake && (0,flake_copied/* copiedFlakeDir */.D)(flake, request.cwd, builds.dir);
    const isOutside = flake !== null && builds.dir === (0,default_directory/* directoryForBuilds */._)(flake, request.cwd, request.env);
    if (isFirst && isOutside && !builds.dir.startsWith(`${request.cwd}/`))
        notice(`builds are kept in ${builds.dir}, since Nix would copy them into its store with the flake, which is not under git`);
    if (copied)
        notice(`Nix copies the flake in ${copied} into its store with every build in ${builds.dir}, and builds it anew ` +
            'each time; put them elsewhere (output-dir), or the flake under git');
    return {
        request,
        command,
        checkout,
        redaction,
        // Loaded only here: the emulator takes a moment, for which the command should not wait.
        newTerminalMask: async (sizeOf, options) => {
            const { TerminalMask } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(7499), __webpack_require__.e(6968)]).then(__webpack_require__.bind(__webpack_require__, 46968));
            return new TerminalMask(redaction, sizeOf, options);
        },
        nixVersion,
        builds,
        dir,
        earlier,
        before,
        previousSystem: comparedWith(request, command, { running: before.current, earlier }),
        metadata,
        nonce,
        notices,
        notice,
    };
}

;// CONCATENATED MODULE: ./lib/rebuild/run.js





/**
 * Runs and records one rebuild, classifies what happened, and writes its build's directory. `options` need
 * only name what to rebuild, such as `{ flake: '.#laptop' }`. Resolves with the build however the
 * rebuild ended. `sequel` follows it in the recording where it succeeds. Throws a `ToolError` where nothing
 * could be run: a bad request (status 2), a missing program or a directory that cannot be written (2 or 3).
 */
async function runRebuild(options, hooks = {}, sequel = null) {
    const preparing = prepareRebuild((0,rebuild_request/* parseRequest */.TR)(options), hooks.onNotice, sequel);
    // Loading takes as long as what it would wait for: programs that are asked, and then a terminal that opens.
    const [rebuild, { recordRebuild }] = await Promise.all([preparing, Promise.all(/* import() */[__webpack_require__.e(5897), __webpack_require__.e(2149), __webpack_require__.e(4404), __webpack_require__.e(7946), __webpack_require__.e(7359)]).then(__webpack_require__.bind(__webpack_require__, 67359))]);
    const concluding = Promise.all(/* import() */[__webpack_require__.e(5897), __webpack_require__.e(5294), __webpack_require__.e(2149), __webpack_require__.e(8324), __webpack_require__.e(2162)]).then(__webpack_require__.bind(__webpack_require__, 2162));
    concluding.catch(() => { });
    const recorded = await recordRebuild(rebuild, hooks, sequel);
    const { concludeRebuild } = await concluding;
    const metadata = await concludeRebuild(rebuild, recorded);
    const { builds, dir, notice, request } = rebuild;
    await (0,running/* removeRunning */.ac)(dir);
    if (request.keepLast !== null)
        for (const note of await (0,retention/* keepNewestBuilds */.B)(builds.dir, request.keepLast))
            notice(note);
    return { dir, name: (0,external_node_path_.basename)(dir), metadata };
}


/***/ }),

/***/ 62242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openPane),
  P: () => (/* binding */ paneScratch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/disk/scratch.js
var scratch = __webpack_require__(91301);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/proc/hold.js + 1 modules
var hold = __webpack_require__(2340);
// EXTERNAL MODULE: ./lib/system/proc/processes.js + 9 modules
var processes = __webpack_require__(70280);
// EXTERNAL MODULE: ./lib/system/proc/stat.js
var stat = __webpack_require__(40962);
;// CONCATENATED MODULE: ./lib/record/environment.js
/**
 * The environment of the recorded command: a colour terminal in UTF-8 whatever the caller's, and,
 * without a person, settings with which programs neither ask nor page.
 */
function recordedEnvironment(env, interactive) {
    const result = {
        ...env,
        TERM: 'xterm-256color',
        COLORTERM: 'truecolor',
        ...localeOf(env),
    };
    // A tmux inside must not connect to the caller's server.
    delete result.TMUX;
    delete result.TMUX_PANE;
    if (interactive)
        return result;
    return {
        ...result,
        ...sshOptions(env),
        GIT_TERMINAL_PROMPT: env.GIT_TERMINAL_PROMPT ?? '0',
        PAGER: 'cat',
        GIT_PAGER: 'cat',
        SYSTEMD_PAGER: 'cat',
    };
}
/**
 * What keeps Nix's ssh from asking. Git's is left alone: GIT_SSH_COMMAND would outrank the user's `core.sshCommand`
 * and GIT_SSH, with their keys and proxies, and SSH_ASKPASS_REQUIRE would reach an ssh that sshpass answers. A
 * question of such an ssh is detected at the terminal, as every program's is.
 */
function sshOptions({ NIX_SSHOPTS: own = '', SSH_ASKPASS }) {
    // In batch mode ssh runs no askpass program, from which this user wants the answers.
    if (own.includes('BatchMode') || SSH_ASKPASS)
        return {};
    return { NIX_SSHOPTS: `-o BatchMode=yes ${own}`.trim() };
}
function localeOf(env) {
    const current = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
    if (/utf-?8/i.test(current))
        return {};
    // LC_ALL outranks the others, so a wrong one has to be replaced itself.
    return env.LC_ALL ? { LC_ALL: 'C.UTF-8' } : { LC_CTYPE: 'C.UTF-8' };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/record/timers.js
var timers = __webpack_require__(28595);
;// CONCATENATED MODULE: ./lib/record/tmux/brake.js



/** How often (in bytes that have come without a pause) it is looked how far tmux has read ahead. */
const stretchBytes = 4 * 1024 * 1024;
/** The resident memory (KiB) from which on tmux is stopped. It starts with about 4000. */
const mostKibibytes = 64 * 1024;
/** When no bytes have come for this time (ms), everything that tmux had read has arrived. */
const idleMs = 10;
/**
 * Keeps tmux from reading ahead without limit, which it would hold in memory. While a
 * control client has switched the pane off and no other client is attached, tmux does not read from the pane, and a
 * command that prints waits, as on any slow terminal (`refresh-client -A`, tmux(1), since 3.2). The client is started at
 * the first flood; without it, as when it cannot start, memory is not bounded.
 */
class Brake {
    #server;
    #idle = new timers/* QuietTimer */.o(idleMs, () => this.#release());
    #client = null;
    #bytes = 0;
    #isOn = false;
    #hasEnded = false;
    constructor(server) {
        this.#server = server;
    }
    /** To be called with the size of each chunk of bytes that arrives. */
    received(bytes) {
        if (this.#hasEnded)
            return;
        this.#bytes += bytes;
        if (!this.#isOn && this.#bytes >= stretchBytes) {
            this.#bytes = 0;
            if (residentKibibytes(this.#server.pid) >= mostKibibytes)
                this.#pull();
        }
        this.#idle.again();
    }
    /** Lets go, and ends the client. */
    end() {
        this.#hasEnded = true;
        this.#idle.end();
        this.#client?.stdin.end();
    }
    #pull() {
        this.#isOn = true;
        this.#client ??= this.#startClient();
        // A paused pane is not sent to this client, but does not keep tmux from reading.
        this.#send('off', 'continue');
    }
    #release() {
        this.#bytes = 0;
        if (!this.#isOn)
            return;
        this.#isOn = false;
        this.#send('pause');
    }
    #send(...states) {
        if (!this.#client?.stdin.writable)
            return;
        this.#client.stdin.write(states.map((state) => `refresh-client -A %0:${state}\n`).join(''));
    }
    #startClient() {
        const client = (0,external_node_child_process_.spawn)(this.#server.program, this.#server.controlArgs, {
            env: this.#server.env,
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        client.on('error', () => { });
        client.stdin.on('error', () => { });
        client.stdout.resume();
        client.unref();
        return client;
    }
}
/** The resident memory of a process, proc_pid_status(5); 0 where it is not known. */
function residentKibibytes(pid) {
    return Number(/^VmRSS:\s*(\d+) kB/m.exec((0,stat/* procText */.uR)('/proc', pid, 'status') ?? '')?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./lib/record/tmux/client.js

/**
 * Attaches to the session with node-pty. Resolves with null, after a notice, where the native module cannot
 * load (musl has no prebuilt one): recording works without it. The client's own drawing is not used:
 * tmux drops output for a client that falls behind, so the live view is made from the pane's bytes.
 */
async function attachClient(server, size, env, onNotice) {
    try {
        const { spawn } = await __webpack_require__.e(/* import() */ 7478).then(__webpack_require__.t.bind(__webpack_require__, 77478, 19));
        const client = spawn(server.program, server.attachArgs, {
            ...size,
            name: 'xterm-256color',
            env: { ...env, TERM: 'xterm-256color' },
        });
        // A client whose output is not read stops.
        client.onData(() => { });
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
        onNotice(`no live terminal client, recording goes on without: ${(0,errors/* messageOf */.bD)(thrown).split('\n')[0]}`);
        return null;
    }
}

// EXTERNAL MODULE: ./lib/text/utf8-stream.js
var utf8_stream = __webpack_require__(83873);
// EXTERNAL MODULE: ./lib/record/tmux/wrapper.js
var wrapper = __webpack_require__(70743);
;// CONCATENATED MODULE: ./lib/record/tmux/pane-text.js


/**
 * The pane's raw bytes to text: UTF-8 decoded across chunks, with the wrapper's sentinels taken
 * out. Bytes that are not UTF-8 become U+FFFD, as in every asciicast.
 */
class PaneText {
    #utf8 = new utf8_stream/* Utf8Stream */.S();
    #sentinel;
    #onReport;
    /** A tail that may be the beginning of a sentinel. */
    #held = '';
    /** `onReport` is called within `push` for every sentinel that is complete. */
    constructor(nonce, onReport) {
        this.#sentinel = (0,wrapper/* sentinelOf */.WG)(nonce);
        this.#onReport = onReport;
    }
    push(bytes) {
        const text = this.#held + this.#utf8.push(bytes);
        this.#held = '';
        return this.#strip(text);
    }
    /** Returns what was held back when the stream ended. */
    end() {
        const rest = this.#held + this.#utf8.end();
        this.#held = '';
        return rest;
    }
    #strip(text) {
        if (!text.includes('\x1b'))
            return text;
        const at = text.indexOf(this.#sentinel);
        if (at >= 0) {
            const end = text.indexOf('\x07', at);
            if (end < 0)
                return this.#hold(text, at);
            const [word = '', status] = text.slice(at + this.#sentinel.length, end).split(';');
            this.#onReport({ word, status: Number(status) });
            return text.slice(0, at) + this.#strip(text.slice(end + 1));
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

// EXTERNAL MODULE: ./lib/record/tmux/server.js
var tmux_server = __webpack_require__(12865);
// EXTERNAL MODULE: ./lib/record/tmux/terminal-processes.js
var terminal_processes = __webpack_require__(48162);
;// CONCATENATED MODULE: ./lib/record/tmux/pane.js















/** How long (ms) bytes may take from the terminal through `cat` to here. */
const drainMs = 3000;
/** How long (ms) the first answer of a new pane may take. */
const openMs = 10_000;
const wrapperCheckMs = 1000;
/** The private directory of a pane, which belongs to the recording with this nonce. */
function paneScratch(nonce) {
    return new scratch/* Scratch */.f(nonce);
}
/**
 * Opens a tmux pane as the source of a recording: a server of its own, one wrapper for all commands behind a gate,
 * the pane's raw bytes through a named pipe, and, for a person's keys, an attached client.
 */
async function openPane(options) {
    const tmux = await (0,tmux_server/* findTmux */.Yz)(options.env);
    const scratch = paneScratch(options.nonce);
    scratch.make();
    const fds = [];
    const open = (path, flags) => {
        const fd = (0,external_node_fs_.openSync)(path, flags | external_node_fs_.constants.O_NONBLOCK);
        fds.push(fd);
        return fd;
    };
    let pane = null;
    try {
        const [bytes, gate] = scratch.makeFifos(terminal_processes/* pipeName */.gq, 'gate');
        const script = scratch.path('wrapper.sh');
        (0,external_node_fs_.writeFileSync)(script, (0,wrapper/* wrapperScript */.HQ)({ nonce: options.nonce, gate, dir: scratch.dir }));
        // Opened for reading and writing, a named pipe neither blocks nor ends before its other side has come.
        const files = {
            keepOpen: open(bytes, external_node_fs_.constants.O_RDWR),
            reader: open(bytes, external_node_fs_.constants.O_RDONLY),
            gate: open(gate, external_node_fs_.constants.O_RDWR),
        };
        const env = { ...recordedEnvironment(options.env, options.interactive), [wrapper/* pipeVariable */.Z4]: bytes };
        const size = { cols: options.cols, rows: options.rows };
        const server = await tmux_server/* TmuxServer */.WI.start({ ...size, env, tmux, script, dir: scratch.dir });
        pane = new Pane(options, scratch, files, server);
        await pane.open();
        if (options.interactive)
            pane.attachClient(attachClient(server, size, env, options.onNotice));
        return pane;
    }
    catch (thrown) {
        if (pane)
            await pane.close();
        else {
            for (const fd of fds)
                (0,external_node_fs_.closeSync)(fd);
            scratch.remove();
        }
        throw thrown;
    }
}
class Pane {
    attach;
    tmux;
    processes;
    #nonce;
    #keyboard;
    #scratch;
    #files;
    #server;
    #wrapper;
    #stream;
    /** Resolves when the stream of bytes has ended, wholly read; rejects where it cannot be read. */
    #ended;
    /** Resolves for the words that the wrapper has not answered yet. */
    #answers = new Map();
    #brake;
    #hold;
    #client = Promise.resolve(null);
    #words = 0;
    #bytesKeptOpen = true;
    #isLost = false;
    #hasLeft = false;
    #closing = null;
    constructor({ nonce, env, interactive, onText }, scratch, files, server) {
        this.#nonce = nonce;
        this.#keyboard = interactive;
        this.#scratch = scratch;
        this.#files = files;
        this.#server = server;
        this.#wrapper = (0,stat/* readProcess */.Wv)(server.panePid);
        this.attach = server.attachLine;
        this.tmux = { socket: server.socket, pid: server.pid, version: server.version };
        this.processes = new processes/* RebuildProcesses */.XZ(nonce, { pid: server.panePid, wrapper: true });
        this.#hold = (0,hold/* holdProcesses */.f)(server.panePid, nonce, env);
        const text = new PaneText(nonce, ({ word, status }) => this.#answers.get(word)?.(status));
        this.#stream = new external_node_net_.Socket({ fd: files.reader, readable: true, writable: false });
        this.#brake = new Brake(server);
        this.#stream.on('data', (bytes) => {
            this.#brake.received(bytes.length);
            const chunk = text.push(bytes);
            if (chunk)
                onText(chunk);
        });
        this.#ended = new Promise((resolve, reject) => {
            this.#stream.once('error', reject);
            this.#stream.once('close', () => {
                const rest = text.end();
                if (rest)
                    onText(rest);
                this.#isLost = true;
                resolve();
            });
        });
        // It may reject before anything waits for it.
        this.#ended.catch(() => { });
    }
    /** Waits until bytes arrive from the pane. Throws a `ToolError` where they do not. */
    async open() {
        const status = await Promise.race([this.#answer(wrapper/* firstWord */.Nk), (0,promises_.setTimeout)(openMs, null, { ref: false })]);
        if (status === null)
            throw new errors/* ToolError */.v4('no-pipe', 'what the terminal prints does not arrive: its reader has not started', {
                hint: 'Recording needs `cat` of coreutils on PATH, or record nothing with --no-recording.',
            });
        // From now on the pipe of bytes ends when `cat` or tmux does.
        this.#releaseBytes();
    }
    attachClient(client) {
        this.#client = client;
    }
    #releaseBytes() {
        if (this.#bytesKeptOpen)
            (0,external_node_fs_.closeSync)(this.#files.keepOpen);
        this.#bytesKeptOpen = false;
    }
    async run(command) {
        await Promise.all([this.#client, this.#hold]);
        this.#words += 1;
        const word = String(this.#words);
        const script = (0,wrapper/* commandScript */.l)(command, {
            ...{ nonce: this.#nonce, keyboard: this.#keyboard, restore: this.#words > 1 },
        });
        if (!this.#server.isRunning)
            this.#isLost = true;
        if (this.#isLost || this.#closing)
            return null;
        (0,external_node_fs_.writeFileSync)(this.#scratch.path(`${word}.sh`), script);
        return this.#answer(word);
    }
    async drain() {
        if (this.#isLost)
            return this.#endServer();
        this.#words += 1;
        await Promise.race([this.#answer(`drain${this.#words}`), (0,promises_.setTimeout)(drainMs, undefined, { ref: false })]);
    }
    keys(keys) {
        void this.#client.then((live) => live?.write(keys));
    }
    async resize(cols, rows) {
        (await this.#client)?.resize(cols, rows);
        await this.#server.resize(cols, rows);
    }
    /** Closing the gate, the wrapper cleans up when the command has ended. */
    leave() {
        this.#hasLeft = true;
    }
    close() {
        this.#closing ??= this.#close();
        return this.#closing;
    }
    async #close() {
        if (!this.#hasLeft) {
            if (!this.#isLost)
                this.#send('end');
            await this.#endServer();
        }
        this.#brake.end();
        (await this.#client)?.close();
        this.#releaseBytes();
        (0,external_node_fs_.closeSync)(this.#files.gate);
        this.#stream.destroy();
        await (await this.#hold).release();
        if (!this.#hasLeft)
            this.#scratch.remove();
    }
    /** Ends the server, and with it `cat` and the pipe; a stuck one must not hold the recording. */
    async #endServer() {
        await this.#server.kill();
        this.#releaseBytes();
        await Promise.race([this.#ended.catch(() => { }), (0,promises_.setTimeout)(drainMs, undefined, { ref: false })]);
    }
    /** Resolves with the status that the wrapper answers to `word`; with null when it never will. */
    async #answer(word) {
        let answer = () => { };
        const answered = new Promise((resolve) => {
            answer = resolve;
        });
        this.#answers.set(word, answer);
        // A wrapper that is killed leaves a dead pane, which prints nothing and stays.
        const watch = setInterval(() => {
            if (this.#wrapper && !(0,stat/* isAlive */._n)(this.#wrapper))
                answer(null);
        }, wrapperCheckMs);
        this.#send(word);
        try {
            const status = await Promise.race([answered, this.#ended.then(() => null)]);
            if (status === null)
                this.#isLost = true;
            return status;
        }
        finally {
            clearInterval(watch);
            this.#answers.delete(word);
        }
    }
    /** Passes a word through the gate; never blocks, whether or not the wrapper waits for it already. */
    #send(word) {
        (0,external_node_fs_.writeSync)(this.#files.gate, `${word}\n`);
    }
}


/***/ }),

/***/ 12865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ socketName),
/* harmony export */   WI: () => (/* binding */ TmuxServer),
/* harmony export */   Yz: () => (/* binding */ findTmux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40962);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40744);
/* harmony import */ var _terminal_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48162);
/* harmony import */ var _wrapper_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70743);







/** The first with `new-session -e` and with a usable `pipe-pane` for a window with a size of its own. */
const oldest = [3, 2];
/** The name of the socket in the directory. */
const socketName = 'tmux.sock';
const session = 'rebuild';
/** How long one call of tmux may take. */
const callMs = 5000;
/** How long a server may take to end after `kill-server`. */
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
/** What the tmux at a path prints as its version; a program does not change while this process runs. */
const versionLines = new Map();
/** The installed tmux, with its version as it prints it (`3.5a`). Throws a `ToolError` when missing or too old. */
async function findTmux(env) {
    const path = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('tmux', env);
    const hint = 'Install tmux 3.2 or newer, or record nothing with --no-recording.';
    if (!path)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('no-tmux', 'tmux is not on PATH', { hint });
    const printed = versionLines.get(path) ?? (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)([path, '-V'], { env, timeoutMs: callMs }).then(outputOf);
    versionLines.set(path, printed);
    const version = (await printed).trim().replace(/^tmux (?:next-|openbsd-)?/, '');
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    // A build from git is called "master": newer than any release.
    if (/^\d/.test(version) && (major < oldest[0] || (major === oldest[0] && minor < oldest[1])))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('old-tmux', `tmux ${version} is too old`, { hint });
    return { path, version };
}
function outputOf({ stdout }) {
    return stdout;
}
/** One tmux server on a socket of its own, with one session and one pane. */
class TmuxServer {
    socket;
    pid;
    /** The pane's first process. */
    panePid;
    #tmux;
    #env;
    #process;
    #ended = null;
    constructor(options) {
        this.socket = options.socket;
        this.pid = options.pid;
        this.panePid = options.panePid;
        this.#tmux = options.tmux;
        this.#env = options.env;
        this.#process = (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .readProcess */ .Wv)(options.pid);
    }
    /**
     * Starts the server with `script` in its pane and the pane's bytes piped into what `env` names as the pipe, all
     * in one call. The pane inherits `env`. The socket and the configuration are put into `dir`. Throws a `ToolError`
     * where that fails, and no server is left.
     */
    static async start(options) {
        const { tmux, env } = options;
        const socket = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.dir, socketName);
        const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.dir, 'tmux.conf');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(configPath, config);
        const size = ['-x', String(options.cols), '-y', String(options.rows)];
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)([
            ...[tmux.path, '-u', '-S', socket, '-f', configPath],
            ...['new-session', '-d', '-s', session, ...size, '-P', '-F', '#{pid} #{pane_pid}'],
            ...['/bin/sh', options.script, ';'],
            // Only now: as a global default it makes tmux 3.3a crash on its first session.
            ...['set-option', '-w', '-t', session, 'window-size', 'manual', ';'],
            // The path is not in the command: tmux would expand # and % in it, and the shell would need quotes.
            ...['pipe-pane', '-O', '-t', session, `${_wrapper_js__WEBPACK_IMPORTED_MODULE_6__/* .catPath */ .iK}; exec cat >"$${_wrapper_js__WEBPACK_IMPORTED_MODULE_6__/* .pipeVariable */ .Z4}"`],
        ], { env, timeoutMs: 4 * callMs });
        const [pid, panePid] = result.stdout.trim().split(' ').map(Number);
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSucceeded */ .yO)(result) || !pid || !panePid) {
            await (0,_terminal_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .endTerminal */ .gO)(options.dir);
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('tmux-failed', `tmux could not start a session: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .failureReason */ .Hr)(result)}`, {
                hint: `Try \`${tmux.path} new-session -d\` by hand to see what is wrong.`,
            });
        }
        return new TmuxServer({ tmux, socket, env, pid, panePid });
    }
    get isRunning() {
        // Without /proc (macOS) it is not known, and assumed.
        return this.#process === null || (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(this.#process);
    }
    get version() {
        return this.#tmux.version;
    }
    get program() {
        return this.#tmux.path;
    }
    /** The environment of every tmux that is started for it. */
    get env() {
        return this.#env;
    }
    /** The command with which a person watches the session. */
    get attachLine() {
        return `tmux -S ${this.socket} attach -r`;
    }
    /** The arguments of an attached client, after the program's name. */
    get attachArgs() {
        return ['-u', '-S', this.socket, 'attach-session', '-t', session];
    }
    /** The arguments of a client that takes commands from its standard input. */
    get controlArgs() {
        return ['-S', this.socket, '-C', 'attach-session', '-t', session];
    }
    /** Throws a `ToolError` where tmux does not resize. */
    async resize(cols, rows) {
        const size = ['-x', String(cols), '-y', String(rows)];
        const result = await this.#run('resize-window', '-t', session, ...size);
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSucceeded */ .yO)(result))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('tmux-failed', `tmux could not resize its window: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .failureReason */ .Hr)(result)}`);
    }
    /** Ends the server and its pane; resolves when its process is gone, for which tmux itself does not wait. */
    kill() {
        this.#ended ??= this.#end();
        return this.#ended;
    }
    async #end() {
        await this.#run('kill-server');
        await (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .processEnded */ .qR)(this.#process, endMs);
    }
    #run(...command) {
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)([this.#tmux.path, '-S', this.socket, ...command], {
            env: this.#env,
            timeoutMs: callMs,
        });
    }
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ holdProcesses)
});

// EXTERNAL MODULE: ./lib/system/proc/cgroup.js
var cgroup = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/system/proc/limit-mark.js
var limit_mark = __webpack_require__(82011);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/system/proc/scope.js




const callMs = 2000;
/** How long (ms) systemd may take to move the process; the command waits for that. */
const moveMs = 500;
/**
 * Asks the user's systemd to move a process into a scope, a control group that the user may write: as
 * `systemd-run --user --scope` does, for a process that runs already. False where there is no such systemd.
 */
async function moveToScope(pid, nonce, env, isMoved) {
    // Its private socket: the bus may have to be started, or hang.
    const socket = `${env.XDG_RUNTIME_DIR ?? ''}/systemd/private`;
    const program = (0,programs/* findProgram */.Kp)('busctl', env);
    if (program === null || !/^\/[\w./-]+$/.test(socket) || !(0,external_node_fs_.existsSync)(socket))
        return false;
    const manager = [
        'org.freedesktop.systemd1',
        '/org/freedesktop/systemd1',
        'org.freedesktop.systemd1.Manager',
    ];
    const properties = ['2', 'PIDs', 'au', '1', String(pid), 'Delegate', 'b', 'true'];
    const argv = [
        // On that socket busctl does not recognise the reply (systemd 252).
        ...[program, `--address=unix:path=${socket}`, '--expect-reply=false', 'call', ...manager],
        ...['StartTransientUnit', 'ssa(sv)a(sa(sv))', `${(0,cgroup/* groupName */.hv)(nonce)}.scope`, 'fail', ...properties, '0'],
    ];
    if (!(0,programs/* hasSucceeded */.yO)(await (0,programs/* runProgram */.mB)(argv, { env, timeoutMs: callMs })))
        return false;
    const deadline = performance.now() + moveMs;
    while (!isMoved() && performance.now() < deadline)
        await (0,promises_.setTimeout)(10);
    return isMoved();
}

;// CONCATENATED MODULE: ./lib/system/proc/hold.js



/**
 * Holds a process and all that it starts from then on in a control group, so that `RebuildProcesses` finds them with the
 * same nonce wherever they go, from another process too. To be called before the command starts, with the process that
 * will start it, which should have the mark of `limitLine` as well. Never throws: what the machine does not offer is
 * left out.
 */
async function holdProcesses(pid, nonce, env) {
    // Root may end whatever the mark finds, and moving a process takes the kernel 15 ms.
    if (process.getuid?.() === 0 && (0,limit_mark/* canMark */.Om)(env))
        return { release: async () => { } };
    const group = cgroup/* ControlGroup */.tW.create(nonce);
    const isHeld = group?.adopt(pid) === true || (await moveToScope(pid, nonce, env, () => (0,cgroup/* isGrouped */.Vu)(pid, nonce)));
    if (!isHeld)
        await group?.remove();
    const held = isHeld ? cgroup/* ControlGroup */.tW.of(pid, nonce) : null;
    return { release: async () => held?.remove() };
}


/***/ })

};
