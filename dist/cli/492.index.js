export const id = 492;
export const ids = [492];
export const modules = {

/***/ 3848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ requireBuildsDirectory),
/* harmony export */   k: () => (/* binding */ openBuilds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3207);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _build_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9905);
/* harmony import */ var _create_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9780);
/* harmony import */ var _retention_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8268);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(268);







/** Opens a directory of builds; nothing is read or made yet. `outputDir` may be relative. */
function openBuilds(outputDir) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(outputDir);
    return {
        dir,
        scan: () => (0,_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .scanBuilds */ .DH)(dir),
        list: async ({ running = false } = {}) => {
            const scan = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .scanBuilds */ .DH)(dir);
            const builds = running ? [...scan.finished, ...scan.running].sort(_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .newestFirst */ .ll) : scan.finished;
            return { builds, notes: scan.notes };
        },
        find: (name) => (name === undefined ? newestBuild(dir) : namedBuild(dir, name)),
        create: (now, mark) => (0,_create_build_js__WEBPACK_IMPORTED_MODULE_4__/* .createBuild */ .d)(dir, now, mark),
        clean: ({ keepLast, dryRun }) => (0,_retention_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanBuilds */ .h)(dir, keepLast, { dryRun: dryRun === true }),
        unfinished: async () => (await (0,_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .scanBuilds */ .DH)(dir)).unfinished,
    };
}
/** Throws a usage error (`no-builds`) unless `dir` is an existing directory. */
async function requireBuildsDirectory(dir) {
    if (await (0,_system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .w)(dir))
        return;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('no-builds', noBuilds(dir), 'Record one first, or name another with --output-dir.');
}
/** The one wording for a directory of builds that is missing or is a file. */
function noBuilds(dir) {
    return `${dir} is not a directory of builds`;
}
const recordOne = 'Record one with "run", or name another directory with --output-dir.';
async function newestBuild(dir) {
    await requireBuildsDirectory(dir);
    const [newest] = (await (0,_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .scanBuilds */ .DH)(dir)).finished;
    if (newest)
        return newest;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('no-build', `there are no builds in ${dir}`, recordOne);
}
async function namedBuild(dir, name) {
    for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(dir, name), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(name)]) {
        const state = await (0,_build_state_js__WEBPACK_IMPORTED_MODULE_3__.buildState)(path);
        if (state.kind === 'finished' || state.kind === 'running')
            return state.build;
        if (state.kind === 'damaged')
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('bad-metadata', state.reason);
        if (state.kind === 'interrupted')
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('unfinished-build', `the recorder of ${path} was killed before it could write the metadata`, `Complete it with "nixos-rebuild-test finish ${name}".`);
    }
    if (!(await (0,_system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .w)(dir)))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('no-builds', `there is no build "${name}": ${noBuilds(dir)}`, recordOne);
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('no-build', `there is no build "${name}" in ${dir}`, 'See "list-builds".');
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ removeAbandonedStarts),
/* harmony export */   d: () => (/* binding */ createBuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3207);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(630);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3030);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(865);
/* harmony import */ var _build_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2585);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1978);









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

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ cleanBuilds),
  B: () => (/* binding */ keepNewestBuilds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/builds/build-name.js
var build_name = __webpack_require__(2585);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(865);
// EXTERNAL MODULE: ./lib/builds/build-state.js
var build_state = __webpack_require__(9905);
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
    const state = await (0,build_state.buildState)(removing);
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
var scan = __webpack_require__(268);
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

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ scanBuilds),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _build_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9905);




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
            const state = await (0,_build_state_js__WEBPACK_IMPORTED_MODULE_3__.buildState)(path);
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

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ syncSteps),
/* harmony export */   eG: () => (/* binding */ syncEnds),
/* harmony export */   jP: () => (/* binding */ syncSchema)
/* harmony export */ });
/* unused harmony exports syncOutcomes, syncStepStates, syncHistoryEntrySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);



/** The steps of a sync, in their order. */
const syncSteps = [
    ...['prepare', 'upstream', 'dotfiles', 'secrets', 'update'],
    ...['rebuild', 'checks', 'commit', 'push'],
];
/**
 * How a sync ended: `done` the machine runs what the repository has; `unchanged` it did before; `planned` of a dry run;
 * `declined` a person said no, and `stopped` it could not go on: of both, tree and system are as before; `failed` the system could not be built, or is not what the
 * repository has; `undone` it was done, and a rollback took it back; `unfinished` it is under way, or was killed.
 */
const syncOutcomes = [
    ...['done', 'unchanged', 'planned', 'declined', 'stopped', 'failed', 'undone', 'unfinished'],
];
/** The same as an outcome of metadata.json: a sync that a person has declined, or that was to change nothing, is no news, as one that was cancelled. */
const syncEnds = {
    ...{ done: 'success', unchanged: 'success', undone: 'success', planned: 'cancelled' },
    ...{ declined: 'cancelled', stopped: 'failed', failed: 'failed', unfinished: 'interrupted' },
};
const syncStepStates = ['done', 'skipped', 'warned', 'failed', 'planned'];
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(syncSteps),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(syncStepStates),
    text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What was done, or why not, in a few words.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
});
const placeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Full id of the commit that is checked out.'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Null for a detached HEAD.'),
    system: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Store path of the system that runs.'),
    generation: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable().describe('Number of the generation of the system profile.'),
});
/**
 * What `sync --json` prints, version 1: one sync of a machine with its repository. A field is never renamed or removed within a
 * version, only added as optional. What is not known is null.
 */
const syncSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['sync', 'rollback']).describe('A rollback brings tree and system to an earlier state.'),
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    flake: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    directory: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Absolute path of the top of the working tree.'),
    vcs: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['git', 'jj']),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable().describe('Null while it is under way, or where it was killed.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(syncOutcomes),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What happened, in a sentence.'),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('In which state tree and system were left, in a sentence.'),
    online: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullable().describe('Null where no network was needed.'),
    before: placeSchema,
    after: placeSchema.nullable(),
    snapshot: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .nullable()
        .describe('A commit with all that the tree had before, untracked files too; null where it could not be made.'),
    operation: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ before: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() })
        .optional()
        .describe('Of jj: the operations whose states repository and tree had before and after.'),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stepSchema),
    incoming: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))
        .describe('Commits that came from upstream, the newest first, at most 200.'),
    intended: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('New files that were made known to git, without their content.'),
    moving: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
        .nullable()
        .describe('The move of the tree that was begun last; null where there was none.'),
    update: _update_js__WEBPACK_IMPORTED_MODULE_1__/* .updateSchema */ .vK.nullable(),
    build: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Path of the recorded build of the system.'),
    deployment: _deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentSchema */ .f.nullable().describe('Null where nothing was activated.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Full id of the commit that sync has made.'),
    tag: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    pushed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    by_hand: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('What a person has to do, a sentence or a command each.'),
});
/**
 * What `sync history --json` prints is an array of these, version 1: states of this machine, the newest first, to which `sync --rollback ID` goes. A
 * field is never renamed or removed within a version, only added as optional.
 */
const syncHistoryEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['sync', 'deployment', 'generation'])
        .describe('A deployment was no part of a sync, and of a generation neither of them tells.'),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().describe('When it began.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe("A sync's, or as in deployment.json."),
    is_good: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether the machine ran afterwards what was meant.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .nullable()
        .describe('Full id of the commit that the system is built from; null where that is not known.'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    system: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Store path of the system that ran afterwards.'),
    generation: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('What it changed, in a few words each.'),
    sync: syncSchema.nullable(),
    deployment: _deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentSchema */ .f.nullable(),
});


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ deployHere),
/* harmony export */   z: () => (/* binding */ systemBuilds)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _builds_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);





/** Where root records what it does on this machine: in a person's directories its files would be in the way. */
const systemBuilds = '/var/lib/nixos-rebuild-test/builds';
/** What runs a command as root, in the order in which they are looked for. */
const elevators = ['sudo', 'run0', 'doas'];
/**
 * Runs `deploy`, or a subcommand of it, on this machine as root, in a process of its own, and returns the deployment that it was; null where it was none.
 * Only this is run as root: git, Nix' evaluation and the build are the person's own. Throws a usage error (`not-root`) where nothing makes a person root.
 */
async function deployHere(words, { host, options, io }) {
    const own = [process.execPath, ...process.execArgv, process.argv[1] ?? ''];
    const recorded = [
        '--output-dir',
        options.outputDir ?? systemBuilds,
        ...(options.recording ? [] : ['--no-recording']),
    ];
    const asked = [
        '--target',
        `${host}=local`,
        '--yes',
        '--json',
        '--quiet',
        ...recorded,
        ...judgeWords(options),
    ];
    const [file = '', ...args] = [...elevation(options, io), ...own, 'deploy', ...words, ...asked];
    // sudo asks at the terminal itself, whatever its outputs are.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
        ...{ env: io.env, cwd: io.cwd, stdio: ['inherit', 'pipe', io.progress ? 'inherit' : 'pipe'] },
    });
    const out = [];
    child.stdout?.on('data', (bytes) => out.push(bytes));
    const decoder = new TextDecoder();
    child.stderr?.on('data', (bytes) => io.live(decoder.decode(bytes, { stream: true })));
    // Ctrl-C reaches the child through the terminal.
    const forget = io.onSignal((signal) => (io.interactive && signal === 'SIGINT') || child.kill(signal));
    try {
        await new Promise((resolve, reject) => {
            child.once('close', () => resolve());
            child.once('error', (thrown) => reject(new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('spawn-failed', `cannot start ${file}: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(thrown)}`)));
        });
    }
    finally {
        forget();
    }
    return deploymentIn(Buffer.concat(out).toString('utf8'));
}
function elevation({ elevate }, io) {
    if (elevate !== undefined)
        return elevate.split(/\s+/).filter(Boolean);
    if (process.getuid?.() === 0)
        return [];
    const found = elevators.find((name) => (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, io.env) !== null);
    if (found !== undefined)
        return [found];
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('not-root', `a system is activated as root, and none of ${elevators.join(', ')} is installed`, '--elevate COMMAND names another program that runs a command as root.');
}
function deploymentIn(text) {
    try {
        const value = JSON.parse(text);
        const parsed = _builds_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.safeParse(Array.isArray(value) ? value.at(-1) : value);
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}
/** What the options say about how the machine is judged, as `deploy` takes it. */
function judgeWords(options) {
    const { mode, critical, check, onFailedUnits, reboot, settle, ackTimeout, switchTimeout } = options;
    const pairs = [
        ['--mode', mode],
        ...critical.map((unit) => ['--critical', unit]),
        ...check.map((command) => ['--check', command]),
        ['--on-failed-units', onFailedUnits],
        ['--reboot', reboot],
        ['--settle', settle],
        ['--ack-timeout', ackTimeout],
        ['--switch-timeout', switchTimeout],
    ];
    return [
        ...pairs.flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)])),
        ...(options.rollback === false ? ['--no-rollback'] : []),
    ];
}


/***/ }),

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyAndReport: () => (/* binding */ historyAndReport)
/* harmony export */ });
/* harmony import */ var _sync_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1643);
/* harmony import */ var _sync_kept_syncs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5894);
/* harmony import */ var _system_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7920);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4874);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1267);
/* harmony import */ var _update_asked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2721);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8908);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7743);








/** Lists the last states of this machine that syncs and deployments have made, the newest first, with what each changed. */
async function historyAndReport(options, io) {
    const { flake, limit, all = false, json } = options;
    const { directory } = (0,_update_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .flakeHere */ .q)(flake, io.cwd);
    const git = await (0,_system_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryAround */ .W)(directory, { env: io.env });
    const sources = (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .historySources */ .H)(directory, options, io);
    const kept = new _sync_kept_syncs_js__WEBPACK_IMPORTED_MODULE_1__/* .KeptSyncs */ .n(git?.directory ?? directory, io.env);
    const syncs = await kept.all((path) => sources.onBroken(`${path} cannot be read, and is left out`));
    const shown = (await (0,_sync_history_js__WEBPACK_IMPORTED_MODULE_0__/* .syncHistory */ .e)(syncs, sources, { all })).slice(0, limit);
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(io, shown);
    if (shown.length === 0)
        io.out('no sync or deployment of this machine is known here\n');
    else
        io.out(`${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .alignColumns */ .R)([['ID', 'COMMIT', 'GENERATION', 'CHANGES'], ...shown.map(row)]).join('\n')}\n`);
}
function row({ id, commit, generation, changes }) {
    return [
        id,
        commit?.slice(0, 9) ?? '-',
        String(generation ?? '-'),
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(changes.join(', '), 160) || 'nothing',
    ];
}


/***/ }),

/***/ 7743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ historySources),
  A: () => (/* binding */ placeHere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/default-directory.js
var default_directory = __webpack_require__(6510);
// EXTERNAL MODULE: ./lib/deploy/host/host-state.js
var host_state = __webpack_require__(1718);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/host/local-host.js
var local_host = __webpack_require__(7752);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
;// CONCATENATED MODULE: ./lib/sync/generations.js



/** So many are looked at, the newest. */
const mostGenerations = 100;
/** The generations of a profile such as /nix/var/nix/profiles/system, the newest first; none where it has none that can be read. */
async function generationsOf(profile) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(profile)).catch(() => []);
    const numbers = names
        .map((name) => /^(.+)-(\d{1,9})-link$/.exec(name))
        .flatMap((found) => (found?.[1] === (0,external_node_path_.basename)(profile) ? [Number(found[2])] : []))
        .sort((a, b) => b - a)
        .slice(0, mostGenerations);
    const found = await Promise.all(numbers.map((number) => generationAt(profile, number).catch(() => null)));
    return found.filter((one) => one !== null);
}
async function generationAt(profile, number) {
    const link = (0,external_node_path_.join)((0,external_node_path_.dirname)(profile), `${(0,external_node_path_.basename)(profile)}-${number}-link`);
    const system = await (0,promises_.realpath)(link);
    const { mtime: made } = await (0,promises_.lstat)(link);
    return { number, system, made, revision: await (0,new_system/* revisionOf */.D)(system) };
}

// EXTERNAL MODULE: ./lib/cli/sync/deploy-child.js
var deploy_child = __webpack_require__(9218);
;// CONCATENATED MODULE: ./lib/cli/sync/place.js







/** What this machine runs; null for both on one that runs no NixOS. */
async function placeHere(host, env) {
    const { current, generation } = await (0,host_state/* readHostState */.E)(new local_host/* LocalHost */.a(host, env), (0,policy/* profilePath */.bL)('system'));
    // Elsewhere the link is not there, and is told as it is.
    return { system: current?.startsWith('/nix/store/') ? current : null, generation };
}
/** Where it is read what deployments from a flake's directory, and others, have made of this machine. */
function historySources(directory, { outputDir }, io) {
    const own = outputDir === undefined ? (0,default_directory/* directoryOfBuilds */.m)(directory, io.env) : (0,external_node_path_.resolve)(io.cwd, outputDir);
    return {
        buildDirectories: [...new Set([deploy_child/* systemBuilds */.z, own])],
        generations: () => generationsOf((0,policy/* profilePath */.bL)('system')),
        onBroken: (sentence) => io.err(`note: ${sentence}\n`),
    };
}


/***/ }),

/***/ 1718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readHostState)
/* harmony export */ });
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8985);

/** What a host runs, and what a profile of it has. Throws `HostUnreachable`. */
async function readHostState(host, profilePath) {
    const { host: state, generations } = await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatus */ .rk)(host, { profile: profilePath });
    const { current, profile, booted, boot_id } = state;
    const generation = generations.findLast(({ toplevel }) => toplevel === profile)?.number ?? null;
    return { current, profile, booted, generation, boot_id };
}


/***/ }),

/***/ 7794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ killAfterSeconds)
/* harmony export */ });
/** Ends a script that ignores SIGTERM so many seconds after its time. */
const killAfterSeconds = 5;


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ LocalHost)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7794);


/** This machine. A script ends with this process. */
class LocalHost {
    kind = 'local';
    name;
    #env;
    constructor(name, env) {
        this.name = name;
        this.#env = env;
    }
    async run({ script, input, timeoutSeconds, onStdout }, signal) {
        signal?.throwIfAborted();
        const times = [String(_host_js__WEBPACK_IMPORTED_MODULE_1__/* .killAfterSeconds */ .W), String(timeoutSeconds)];
        const argv = ['timeout', '-k', ...times, '/bin/sh', '-c', script];
        const result = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)(argv, { env: this.#env, input, onStdout, ...(signal ? { signal } : {}) });
        signal?.throwIfAborted();
        return result;
    }
    async close() { }
}


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ HostUnreachable)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);

/**
 * A host does not answer, or its connection was lost in the middle of a script: whether that has ended is not known. `said`
 * are the words of the program that connects. `isLasting` where no later try can do better, such as with another key than the
 * known one.
 */
class HostUnreachable extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4 {
    said;
    isLasting;
    constructor(name, said, { hint = '', isLasting = false } = {}) {
        super('unreachable', `${name} cannot be reached: ${said}`, { hint });
        this.said = said;
        this.isLasting = isLasting;
    }
}


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

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ syncHistory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3848);
/* harmony import */ var _builds_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3142);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4874);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3497);








/** So many deployments of each directory of builds are read, the newest. */
const mostDeployments = 200;
const fullId = /^[0-9a-f]{40,64}$/;
/**
 * The syncs of a repository, the deployments of this machine that were no part of one of them, and its generations of which neither tells, the newest
 * first. With `all`, also those after which the machine did not run what was meant.
 */
async function syncHistory(syncs, { buildDirectories, generations, onBroken }, { all }) {
    const known = new Set(syncs.flatMap(({ deployment }) => deployment?.id ?? []));
    const deployments = (await Promise.all(buildDirectories.map((dir) => deploymentsIn(dir, onBroken)))).flat();
    const others = deployments
        .filter(({ deployment }) => deployment.target === 'local' && !known.has(deployment.id))
        .filter(({ deployment }, index, every) => index === every.findIndex((one) => one.deployment.id === deployment.id));
    const told = [...syncs.map(syncEntry), ...others.map(deploymentEntry)];
    const untold = (await generations()).filter(({ number, system }) => !told.some((one) => one.generation === number && one.system === system));
    return [...told, ...untold.map(generationEntry)]
        .filter(({ is_good }) => all || is_good)
        .sort((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp));
}
async function deploymentsIn(dir, onBroken) {
    const { builds } = await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuilds */ .k)(dir)
        .list()
        .catch((thrown) => {
        onBroken(`deployments in ${dir} are left out: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(thrown)}`);
        return { builds: [] };
    });
    const found = [];
    for (const build of builds) {
        if (found.length === mostDeployments)
            break;
        const deployment = await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(build.dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentFileName */ .bO), _builds_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentSchema */ .f).catch(() => null);
        if (deployment !== null)
            found.push({ build, deployment });
    }
    return found;
}
function syncEntry(sync) {
    const { id, timestamp, outcome, message, after, action } = sync;
    const changes = action === 'rollback' ? [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(message, 120)] : syncChanges(sync);
    return {
        ...{ id, kind: 'sync', timestamp, outcome, is_good: outcome === 'done' },
        ...{ commit: after?.commit ?? null, branch: after?.branch ?? null },
        ...{ system: after?.system ?? null, generation: after?.generation ?? null },
        changes: outcome === 'done' ? changes : [...changes, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(`${outcome}: ${message}`, 200)],
        ...{ sync, deployment: null },
    };
}
function deploymentEntry({ build, deployment }) {
    const { id, timestamp, outcome, success, message, after, action } = deployment;
    const changes = [...(action === 'rollback' ? ['rollback'] : []), ...changedBy(deployment)];
    return {
        ...{ id, kind: 'deployment', timestamp, outcome, is_good: success, ...sourceOf(build, deployment) },
        ...{ system: after?.current ?? null, generation: after?.generation ?? null },
        changes: success ? changes : [...changes, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(`${outcome}: ${message}`, 200)],
        ...{ sync: null, deployment },
    };
}
function generationEntry({ number, system, made, revision }) {
    return {
        ...{ id: `generation-${number}`, kind: 'generation', timestamp: made.toISOString(), outcome: 'success' },
        ...{ is_good: true, commit: commitIn(revision), branch: null, system, generation: number },
        ...{ changes: [systemLabel(system)], sync: null, deployment: null },
    };
}
/** Of its name, which NixOS gives it: the release, or the label of the configuration. */
function systemLabel(system) {
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(/-nixos-system-(.+)$/.exec(system)?.[1] ?? system, 100);
}
function commitIn(revision) {
    return revision !== null && fullId.test(revision) ? revision : null;
}
/** The commit that a system was built from, all of it: what the system says itself, else the checkout that was built. */
function sourceOf({ metadata }, { revisions }) {
    if (revisions.new !== null)
        return { commit: commitIn(revisions.new), branch: null };
    const { revision, program } = metadata;
    // What a system comes from that was built before is not where it was deployed.
    if (revision === null || revision.dirty || program === 'command')
        return { commit: null, branch: null };
    return { commit: commitIn(revision.sha), branch: revision.branch };
}
function syncChanges({ incoming, update, deployment, commit }) {
    const inputs = (update?.outcome === 'applied' ? (update.preview?.inputs ?? []) : []).map(({ name }) => name);
    return [
        ...(incoming.length > 0 ? [`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(incoming.length, 'commit')} from upstream`] : []),
        ...(inputs.length > 0
            ? [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(`updated ${inputs.slice(0, 4).join(', ')}${inputs.length > 4 ? ' and more' : ''}`, 120)]
            : []),
        ...(deployment === null ? [] : changedBy(deployment)),
        ...(commit === null ? [] : [`committed ${commit.slice(0, 9)}`]),
    ];
}
function changedBy({ plan, units }) {
    const packages = plan?.packages?.length ?? 0;
    return [
        ...(packages > 0 ? [(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(packages, 'package')] : []),
        ...(units.length > 0 ? [(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(units.length, 'unit')] : []),
    ];
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ KeptSyncs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);
/* harmony import */ var _builds_sync_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3642);
/* harmony import */ var _system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3207);
/* harmony import */ var _system_records_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8725);
/* harmony import */ var _text_dated_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1461);







/** So many syncs of a repository are kept. */
const mostKept = 100;
const recordName = new RegExp(`^(?<id>${_text_dated_id_js__WEBPACK_IMPORTED_MODULE_6__/* .datedIdPattern */ .K})\\.json$`);
/** The syncs of one working tree, a file each. */
class KeptSyncs {
    #dir;
    #saved = Promise.resolve();
    /** They are in the user's state directory, by the tree's. Throws a usage error (`no-home`). */
    constructor(directory, env) {
        this.#dir = (0,_system_records_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .recordsDirectory */ .o)('syncs', directory, 'Records of syncs are kept', env);
    }
    /** Keeps one, after what was kept before. Throws the system's error where it cannot be written. */
    async save(sync) {
        this.#saved = this.#saved.catch(() => { }).then(() => this.#write(sync));
        await this.#saved;
    }
    async #write(sync) {
        await (0,_system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .O)(this.#dir);
        await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .GF)(this.#path(sync.id), _builds_sync_js__WEBPACK_IMPORTED_MODULE_3__/* .syncSchema */ .jP, sync);
    }
    /** Forgets the oldest. */
    async prune() {
        for (const id of (await this.#ids()).slice(mostKept))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#path(id), { force: true });
    }
    /** The newest that can be read; null where there is none. */
    async newest() {
        for (const id of await this.#ids()) {
            const sync = await this.#read(id);
            if (sync !== null)
                return sync;
        }
        return null;
    }
    /** The newest first. One that cannot be read is left out, and named to `onBroken`. */
    async all(onBroken = () => { }) {
        const found = [];
        for (const id of await this.#ids()) {
            const sync = await this.#read(id);
            if (sync === null)
                onBroken(this.#path(id));
            else
                found.push(sync);
        }
        return found;
    }
    #read(id) {
        return (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(this.#path(id), _builds_sync_js__WEBPACK_IMPORTED_MODULE_3__/* .syncSchema */ .jP).catch(() => null);
    }
    #path(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, `${id}.json`);
    }
    async #ids() {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.#dir).catch(() => []);
        return names
            .flatMap((name) => recordName.exec(name)?.groups?.id ?? [])
            .sort()
            .reverse();
    }
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


/***/ }),

/***/ 4986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startBound)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);





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

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runBound)
/* harmony export */ });
/* harmony import */ var _bound_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4986);

/**
 * Runs a program that cannot outlive this process to its end, and returns all that it printed, as bytes. It is killed when
 * `signal` is aborted, with what it has started in its process group. Throws a `ToolError` (`spawn-failed`) where it cannot be started.
 */
async function runBound(argv, options) {
    const { env, cwd, input, signal, graceMs = 0, onOutput, onStderr, onStdout } = options;
    const { child, ended } = await (0,_bound_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startBound */ .P)(argv, { env, cwd, stdin: 'pipe', stdout: 'pipe' });
    let killing = null;
    const kill = () => signalGroup(child.pid, 'SIGKILL');
    const stop = () => {
        if (graceMs > 0) {
            signalGroup(child.pid, 'SIGTERM');
            killing = setTimeout(kill, graceMs);
        }
        else
            kill();
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
        if (killing !== null) {
            clearTimeout(killing);
            // What it has started may not have heard.
            kill();
        }
    }
}
/** A bound process is the first of its group. */
function signalGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   P: () => (/* binding */ shellStatus),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** True for a program that ended by itself with status 0. */
function hasSucceeded(result) {
    return result.kind === 'exited' && result.status === 0;
}
/** Why a program did not succeed, in a few words: its last line of standard error, or how it ended. */
function failureReason(result) {
    const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
    switch (result.kind) {
        case 'exited':
            return lastLine || `it ended with status ${result.status}`;
        case 'missing':
            return 'it is not installed or cannot be executed';
        case 'timed_out':
            return 'it did not end in time';
        case 'killed':
            return lastLine || 'it was killed';
    }
}
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Runs a program to its end without a shell and returns how it ended; never throws for a program that fails
 * or is missing. `timeoutMs` is without limit unless given. `onOutput` receives what it prints as
 * it arrives.
 */
function runProgram(argv, options) {
    const [file = '', ...args] = argv;
    const { env, cwd, timeoutMs = 0, input = '', signal, onOutput } = options;
    return new Promise((resolve) => {
        let timer;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { env, cwd, signal, maxBuffer: maxOutputBytes }, (error, stdout, stderr) => {
            clearTimeout(timer);
            resolve({ stdout, stderr, ...endOf(error) });
        });
        if (onOutput)
            for (const stream of [child.stdout, child.stderr])
                stream?.on('data', onOutput);
        // A program that ignores signals, or whose children hold its output open, must not outlast the deadline.
        if (timeoutMs > 0)
            timer = setTimeout(() => {
                child.kill('SIGKILL');
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve({ stdout: '', stderr: '', kind: 'timed_out' });
            }, timeoutMs);
        // A program that ends without reading its input is no error.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** execFile reports a status as a number, a failed start as a word such as ENOENT, and a signal without a code. */
function endOf(error) {
    if (error === null)
        return { kind: 'exited', status: 0 };
    if (typeof error.code === 'number')
        return { kind: 'exited', status: error.code };
    if (['ERR_CHILD_PROCESS_STDIO_MAXBUFFER', 'ABORT_ERR'].includes(String(error.code)))
        return { kind: 'killed' };
    if (typeof error.code === 'string')
        return { kind: 'missing' };
    return { kind: 'killed' };
}
/** The status that a shell has for a process's end: its own, or 128 and the number of the signal that ended it. */
function shellStatus(code, signal) {
    return code ?? (signal === null ? 1 : 128 + node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]);
}
/** The first executable of that name on the PATH of `env`, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
                return path;
        }
        catch {
            // not in this directory
        }
    }
    return null;
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ recordsDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _state_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3094);





/**
 * Where records of one kind about a directory are kept. `what` is kept there, in words for a person. Throws a usage error
 * (`no-home`) where the environment names no home.
 */
function recordsDirectory(kind, directory, what, env) {
    const state = (0,_state_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .stateDirectoryOf */ .s)({ ...env, HOME: env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() });
    if (state !== null)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, kind, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(directory).digest('hex').slice(0, 16));
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-home', `HOME is "${env.HOME}", and no absolute path`, `${what} below it. XDG_STATE_HOME names another place, as an absolute path.`);
}


/***/ }),

/***/ 3497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number of things: `1 unit`, `3 units`. */
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ datedIdPattern),
/* harmony export */   r: () => (/* binding */ datedId)
/* harmony export */ });
/**
 * A name for what begins now, such as `20260102T143022123Z-1a2b3c4d`: names sort by their time, in milliseconds, and `random` tells two of the same
 * one apart.
 */
function datedId(now, random) {
    return `${now.toISOString().replace(/[-:.]/g, '')}-${random}`;
}
/** Matches such a name. */
const datedIdPattern = '\\d{8}T\\d{9}Z-[0-9a-f]+';


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

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireInputs),
/* harmony export */   q: () => (/* binding */ flakeHere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4581);





/** A flake in a directory here: its reference with absolute paths, and the directory. Throws a usage error (`no-flake`). */
function flakeHere(written, cwd) {
    const local = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(written);
    if (local === null || (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRevision */ .ej)(written))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-flake', `${written} is no flake in a directory here, whose lock could be updated`, 'Name the directory of flake.nix: --flake PATH.');
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, local);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'flake.nix')))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-flake', `there is no flake.nix in ${directory}`, 'Name its directory: --flake PATH.');
    return { flake: (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .absoluteFlakeRef */ .E4)(written, cwd), directory };
}
/**
 * Throws a usage error (`no-such-input`) for a name that the flake has no input of. One without a lock has no names to compare
 * with; Nix knows them.
 */
function requireInputs(asked, known) {
    for (const input of asked) {
        const [name = ''] = input.split('/');
        // A word with a dash in front would be an option of Nix.
        if (!/^[A-Za-z_][\w'-]*(?:\/[A-Za-z_][\w'-]*){0,8}$/.test(input) ||
            (known.length > 0 && !known.includes(name)))
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-such-input', [`the flake has no input ${JSON.stringify(input)}.`, (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, known)]
                .filter(Boolean)
                .join(' '), known.length > 0 ? `Inputs: ${known.join(', ')}.` : '');
    }
}


/***/ })

};
