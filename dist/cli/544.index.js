export const id = 544;
export const ids = [544,5179,8882,9944,7563];
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

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ remedyPolicies),
/* harmony export */   qN: () => (/* binding */ remedySchema)
/* harmony export */ });
/* unused harmony export remedyLevels */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** How much trust a remedy needs: `safe` ones change nothing that stays, `ask` and `opt-in` ones do; `never` is none. */
const remedyLevels = ['safe', 'ask', 'opt-in', 'never'];
/** What a caller allows. `safe`: those of that level. `ask`: a person is asked about those of level `ask` too. `all`: all, unasked. */
const remedyPolicies = ['off', 'safe', 'ask', 'all'];
/** One remedy that was chosen for a failure of a build, as its metadata have it. */
const remedySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of the failure that it was for.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).describe('How likely it was to help.'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe(`How much trust it needs: ${remedyLevels.join(', ')}.`),
    did: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What it did, or would have done, in one sentence.'),
    ran: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .describe('False where a person did not allow it, or it is not run without being asked for.'),
    helped: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .nullable()
        .describe('Whether that failure was gone in the attempt that followed; null where there was none.'),
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .nonnegative()
        .describe('How often the rebuild was run again because of it; more than once only for one that waits.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Its waits, its commands and the attempts that followed.'),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The failure that it was for, in one line.'),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('The failure with which the attempt after it ended, in one line; null where it succeeded or there was none.'),
    where: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('guest: in the machine of a trial; target: on or toward the host of a deployment; absent: on this machine.'),
    proposal: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('What it proposes, as lines of text, where it is one that does nothing itself.'),
    patch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("The file in the build's directory with what it changed in a trial's copy of the configuration, for `git apply`; absent where it did not help."),
    undone: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('True where what it had changed was taken back: it did not help, or was for the attempts alone.'),
});


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

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ asciicastEncoder),
/* harmony export */   _: () => (/* binding */ plainTextEncoder)
/* harmony export */ });
/* harmony import */ var _parse_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(972);

/** Encodes an asciicast of the wanted version (docs.asciinema.org/manual/asciicast/v2 and v3). */
function asciicastEncoder(version) {
    return version === 2 ? new AsciicastV2Encoder() : new AsciicastV3Encoder();
}
/** Version 2: every event has its absolute time. */
class AsciicastV2Encoder {
    header(header) {
        const { cols, rows, theme } = header;
        return jsonLine({
            version: 2,
            width: cols,
            height: rows,
            ...commonFields(header),
            theme: colours(theme),
        });
    }
    event({ time, code, data }) {
        return eventLine(time.toFixed(6), code, data);
    }
    end() {
        return '';
    }
}
/** Version 3: every event has the time since the one before. */
class AsciicastV3Encoder {
    /** Sum of the intervals written so far, in milliseconds, as a reader adds them up. */
    #writtenMs = 0;
    header(header) {
        const { cols, rows, env, theme } = header;
        const term = { cols, rows, type: env?.TERM, theme: colours(theme) };
        return jsonLine({ version: 3, term, ...commonFields(header) });
    }
    event({ time, code, data }) {
        // Each interval is rounded against the sum of those before it, so rounding errors do not add up.
        const ms = Math.max(0, Math.round(time * 1000) - this.#writtenMs);
        this.#writtenMs += ms;
        return eventLine((ms / 1000).toFixed(3), code, data);
    }
    end() {
        return '';
    }
}
/** Encodes the lines that the recording's output prints, without times; `newLines` makes what reads them. */
function plainTextEncoder(newLines) {
    let lines = null;
    return {
        header: ({ cols, rows }) => {
            lines = newLines({ cols, rows });
            return '';
        },
        event: ({ code, data }) => {
            if (code === 'o')
                return lines?.push(data) ?? '';
            const size = code === 'r' ? (0,_parse_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .D)(data) : '';
            return typeof size === 'string' ? '' : (lines?.resize(size) ?? '');
        },
        end: () => lines?.end() ?? '',
    };
}
function commonFields({ timestamp, idleTimeLimit, command, title, env }) {
    return { timestamp, idle_time_limit: idleTimeLimit, command, title, env };
}
/** A theme is complete or absent: asciinema's server and agg refuse one that lacks a colour. */
function colours(theme) {
    return theme && { fg: theme.fg, bg: theme.bg, palette: theme.palette.join(':') };
}
function jsonLine(fields) {
    return `${JSON.stringify(fields)}\n`;
}
function eventLine(time, code, data) {
    return `[${time}, ${JSON.stringify(code)}, ${JSON.stringify(data)}]\n`;
}


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   b: () => (/* binding */ sizeProblem)
/* harmony export */ });
/** Larger terminals are refused before memory is allocated for them. */
const maxCols = 1000;
const maxRows = 1000;
const maxCells = 200_000;
/** Why a terminal of this size is refused; null for one that is accepted. */
function sizeProblem(cols, rows) {
    if (!Number.isInteger(cols) || !Number.isInteger(rows))
        return 'columns and rows must be whole numbers';
    const [width, height] = [cols, rows];
    if (width < 1 || height < 1)
        return `${width}x${height} is not a terminal size`;
    if (width > maxCols || height > maxRows || width * height > maxCells)
        return `${width}x${height} is larger than ${maxCols} columns, ${maxRows} rows or ${maxCells} cells`;
    return null;
}
/** Parses the data of a resize event (`COLSxROWS`), or returns what is wrong with it. */
function parseSize(data) {
    const match = /^(\d{1,9})x(\d{1,9})$/.exec(data);
    if (!match)
        return `${JSON.stringify(data.slice(0, 40))} is not a size such as 120x40`;
    const [cols, rows] = [Number(match[1]), Number(match[2])];
    return sizeProblem(cols, rows) ?? { cols, rows };
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ openCast)
});

// EXTERNAL MODULE: ./lib/text/utf8-stream.js
var utf8_stream = __webpack_require__(3873);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/cast/parse-size.js
var parse_size = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/cast/header.js


/**
 * Reads the header object of an asciicast: the first line of version 2 or 3, or everything but the
 * events of version 1 (https://docs.asciinema.org/manual/asciicast/v3/). Optional fields of the
 * wrong type are left out. Throws a usage error (`not-a-cast`, `bad-size`) for a header that cannot be used.
 */
function parseHeader(value) {
    if (!isObject(value))
        throw notACast('it does not begin with a JSON object');
    const { version } = value;
    if (version !== 1 && version !== 2 && version !== 3)
        throw notACast(`its version is ${JSON.stringify(version) ?? 'missing'}, not 1, 2 or 3`);
    const term = version === 3 && isObject(value.term) ? value.term : {};
    const [cols, rows] = version === 3 ? [term.cols, term.rows] : [value.width, value.height];
    const problem = (0,parse_size/* sizeProblem */.b)(cols, rows);
    if (problem)
        throw (0,errors/* usageError */.Wp)('bad-size', `the recording's terminal size cannot be used: ${problem}`);
    return {
        version,
        cols: cols,
        rows: rows,
        ...optional('timestamp', seconds(value.timestamp)),
        ...optional('idleTimeLimit', seconds(value.idle_time_limit)),
        ...optional('command', header_text(value.command)),
        ...optional('title', header_text(value.title)),
        ...optional('env', environment(value.env)),
        ...optional('theme', parseTheme(version === 3 ? term.theme : value.theme)),
    };
}
function notACast(reason) {
    return (0,errors/* usageError */.Wp)('not-a-cast', `this is not an asciicast: ${reason}`, 'Pass a recording in asciicast format, version 1, 2 or 3.');
}
/** A theme is complete or absent: players reject a cast whose theme lacks a colour. */
function parseTheme(value) {
    if (!isObject(value) || typeof value.palette !== 'string')
        return undefined;
    const palette = value.palette.split(':');
    const colours = [value.fg, value.bg, ...palette];
    if (palette.length !== 8 && palette.length !== 16)
        return undefined;
    if (!colours.every((colour) => typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour)))
        return undefined;
    return { fg: value.fg, bg: value.bg, palette };
}
function environment(value) {
    if (!isObject(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const header_text = (value) => (typeof value === 'string' ? value : undefined);
const seconds = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
const optional = (key, value) => (value === undefined ? {} : { [key]: value });

;// CONCATENATED MODULE: ./lib/cast/parse-event.js

/** Times beyond this (three years) are damage, not a recording. */
const maxSeconds = 1e8;
/**
 * Makes an event of one decoded JSON value, or returns what is wrong with it. `previous` is the time of
 * the event before; `relative` is whether the value's time counts from there (versions 1 and 3) or
 * from the start (version 2, where a clock that stepped back is held at `previous`).
 */
function eventOf(value, previous, relative) {
    if (!Array.isArray(value) || value.length < 3)
        return 'not an event [time, code, data]';
    const [stamp, code, raw] = value;
    if (typeof stamp !== 'number' || !Number.isFinite(stamp))
        return 'the time is not a number';
    if (typeof code !== 'string')
        return 'the event code is not a string';
    // Some writers write an exit status as a number.
    const data = typeof raw === 'number' ? String(raw) : raw;
    if (typeof data !== 'string')
        return 'the event data is not a string';
    const time = relative ? previous + Math.max(0, stamp) : Math.max(previous, stamp);
    if (time > maxSeconds)
        return `the time ${stamp} is beyond what a recording can be`;
    if (code === 'r') {
        const size = (0,parse_size/* parseSize */.D)(data);
        if (typeof size === 'string')
            return `resize: ${size}`;
    }
    return { time, code, data };
}
/** Decodes one line of a version 2 or 3 cast; null for blank lines and `#` comments. */
function parseEventLine(line, previous, relative) {
    const first = line.charCodeAt(0);
    if (first !== 0x5b && (first === 0x23 || line.trim() === ''))
        return null;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return 'not valid JSON';
    }
    return eventOf(value, previous, relative);
}

;// CONCATENATED MODULE: ./lib/cast/read-v1.js

/**
 * Cuts a version 1 asciicast, which is one JSON document, into events while it streams by:
 * `{"version": 1, "width": 80, "height": 24, …, "stdout": [[delay, text], …]}`.
 * `outside` collects everything but the elements of `stdout`: the header.
 */
class V1Scanner {
    outside = '';
    /** Why the document cannot be read further; null while it can. */
    problem = null;
    #depth = 0;
    #inString = false;
    #escaped = false;
    #inEvents = false;
    /** The part of the event being read that earlier pieces contained. */
    #element = null;
    #events = [];
    #time = 0;
    #count = 0;
    /** Takes the next piece of the document and returns the events that it completes. */
    push(text) {
        this.#events = [];
        let from = 0;
        for (let at = 0; at < text.length && this.problem === null; at++) {
            const char = text[at];
            if (this.#inString) {
                if (this.#escaped)
                    this.#escaped = false;
                else if (char === '\\')
                    this.#escaped = true;
                else if (char === '"')
                    this.#inString = false;
            }
            else if (char === '"')
                this.#inString = true;
            else if (char === '{')
                this.#depth++;
            else if (char === '}')
                this.#depth--;
            else if (char === '[')
                from = this.#opened(text, from, at);
            else if (char === ']')
                from = this.#closed(text, from, at);
        }
        if (this.#element !== null)
            this.#element += text.slice(from);
        else if (!this.#inEvents)
            this.outside += text.slice(from);
        return this.#events;
    }
    /** True once the document is complete. */
    get complete() {
        return this.#depth === 0 && this.outside.trimStart().startsWith('{');
    }
    /** The number of the event that was being read, from 1. */
    get eventNumber() {
        return this.#count + 1;
    }
    /** At a `[`: returns the index from which text is still to be kept. */
    #opened(text, from, at) {
        this.#depth++;
        if (this.#inEvents) {
            if (this.#depth !== 3)
                return from;
            this.#element = '';
            return at;
        }
        const before = (this.outside.slice(-100) + text.slice(from, at)).slice(-100);
        if (this.#depth !== 2 || !/"stdout"\s*:\s*$/.test(before))
            return from;
        this.outside += text.slice(from, at + 1);
        this.#inEvents = true;
        return at + 1;
    }
    /** At a `]`: returns the index from which text is still to be kept. */
    #closed(text, from, at) {
        this.#depth--;
        if (!this.#inEvents || this.#depth > 2)
            return from;
        if (this.#depth < 2) {
            this.#inEvents = false;
            return at;
        }
        this.#take((this.#element ?? '') + text.slice(from, at + 1));
        this.#element = null;
        return at + 1;
    }
    #take(json) {
        const event = eventOf(asEvent(json), this.#time, true);
        if (typeof event === 'string') {
            this.problem = event;
            return;
        }
        this.#time = event.time;
        this.#count++;
        this.#events.push(event);
    }
}
/** Version 1 knows output only: `[delay, text]` becomes `[delay, "o", text]`. */
function asEvent(json) {
    try {
        const value = JSON.parse(json);
        return Array.isArray(value) && value.length === 2 ? [value[0], 'o', value[1]] : value;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/cast/read.js




/** Longest header (characters); anything longer is not a cast. */
const maxHeaderLength = 1024 * 1024;
const byteOrderMark = /^\ufeff/;
/** Longest line (characters); a longer one is damage, and is not read to its end. */
const maxLineLength = 32 * 1024 * 1024;
/**
 * Reads the header of an asciicast of version 1, 2 or 3 and returns a recording that streams its events
 * from the source on each pass, in memory that does not grow with the recording. An unreadable event ends
 * a pass, and `damage()` then returns where. Throws a usage error where the header cannot be used.
 */
async function openCast(source) {
    const header = (await readLineHeader(source)) ?? (await readV1Header(source));
    let damage = null;
    const report = (found) => {
        damage = found;
    };
    return {
        header,
        events: () => {
            damage = null;
            return header.version === 1 ? readV1Events(source, report) : readLineEvents(source, header, report);
        },
        damage: () => damage,
    };
}
/** The header of a version 2 or 3 cast, or null where the first line is not one. */
async function readLineHeader(source) {
    const first = await firstLine(source);
    let value;
    try {
        value = JSON.parse(first);
    }
    catch {
        return null;
    }
    const isV1 = typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
    return isV1 ? null : parseHeader(value);
}
async function firstLine(source) {
    let text = '';
    for await (const chunk of decoded(source())) {
        text += chunk;
        if (text.includes('\n') || text.length > maxHeaderLength)
            break;
    }
    const end = text.indexOf('\n');
    return end < 0 ? text : text.slice(0, end);
}
async function readV1Header(source) {
    const scanner = new V1Scanner();
    for await (const text of decoded(source())) {
        scanner.push(text);
        if (!scanner.outside.trimStart().startsWith('{'))
            throw notACast('it does not begin with a JSON object');
        if (scanner.outside.length > maxHeaderLength)
            throw notACast('its header has no end');
        const header = tryParse(scanner.outside) ?? tryParse(`${scanner.outside}]}`);
        // Fields may follow the events, so a header without a size is not yet the header.
        if (header && 'width' in header && 'height' in header)
            return parseHeader(header);
    }
    throw notACast('its header is not complete');
}
function tryParse(json) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'object' ? value : null;
    }
    catch {
        return null;
    }
}
async function* readLineEvents(source, header, report) {
    let time = 0;
    let line = 0;
    for await (const lines of lineBatches(source())) {
        const events = [];
        for (const text of lines) {
            line++;
            if (line === 1)
                continue;
            const event = text.length >= maxLineLength
                ? 'the line has no end'
                : parseEventLine(text, time, header.version === 3);
            if (event === null)
                continue;
            if (typeof event === 'string') {
                report({ line, reason: event });
                if (events.length > 0)
                    yield events;
                return;
            }
            time = event.time;
            events.push(event);
        }
        if (events.length > 0)
            yield events;
    }
}
async function* readV1Events(source, report) {
    const scanner = new V1Scanner();
    let line = 1;
    for await (const text of decoded(source())) {
        const events = scanner.push(text);
        if (events.length > 0)
            yield events;
        if (scanner.problem !== null)
            break;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            line++;
    }
    const reason = scanner.problem ?? (scanner.complete ? null : 'the document ends early');
    if (reason)
        report({ line, reason: `event ${scanner.eventNumber}: ${reason}` });
}
/** The text of a byte stream, chunk by chunk; characters split between chunks are joined. */
async function* decoded(bytes) {
    const utf8 = new utf8_stream/* Utf8Stream */.S();
    let isStart = true;
    for await (const chunk of bytes) {
        const text = utf8.push(chunk);
        yield isStart ? text.replace(byteOrderMark, '') : text;
        isStart &&= text === '';
    }
    const rest = utf8.end();
    if (rest)
        yield rest;
}
/**
 * Lines of a byte stream without their line ends, as many at a time as a chunk completes. The last
 * line needs no line end. A line beyond `maxLineLength` is cut there and ends the stream.
 */
async function* lineBatches(bytes) {
    let rest = '';
    for await (const text of decoded(bytes)) {
        const last = text.lastIndexOf('\n');
        if (last < 0) {
            rest += text;
            if (rest.length > maxLineLength)
                break;
            continue;
        }
        const lines = (rest + text.slice(0, last)).split('\n');
        rest = text.slice(last + 1);
        yield lines;
    }
    if (rest)
        yield [rest.slice(0, maxLineLength)];
}


/***/ }),

/***/ 8086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/compare/comparison.js
var comparison = __webpack_require__(7314);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(1789);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(7327);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/compare/open/packages.js





/**
 * The package changes from `a` to `b`: as recorded, where b was compared with a's closure when it
 * was built, else from the store, while both closures are in it. Fills in the sizes of closures that the
 * sides do not know themselves. `env` is for running Nix.
 */
async function packagesBetween(a, b, env) {
    const [from, to] = [a.side.store_path, b.side.store_path];
    if (from === null || to === null)
        return { packages: null, note: null };
    if (from === to)
        return { packages: [], note: null };
    const recorded = b.metadata?.result;
    if (recorded?.compared_with === from && recorded.packages)
        return { packages: recorded.packages, note: null };
    const gone = [from, to].filter((path) => !(0,external_node_fs_.existsSync)(path));
    if (gone.length > 0)
        return { packages: null, note: `${gone.join(' and ')} is not in this machine's store` };
    try {
        const run = (0,query/* nixQuery */.i)(env);
        const [before, after] = [await (0,closure/* closureOf */.TQ)(from, run), await (0,closure/* closureOf */.TQ)(to, run)];
        a.side.closure_bytes ??= (0,closure/* closureBytes */.dW)(before);
        b.side.closure_bytes ??= (0,closure/* closureBytes */.dW)(after);
        return { packages: (0,package_changes/* packageChanges */.k)(before, after), note: null };
    }
    catch (thrown) {
        return { packages: null, note: `the closures cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}` };
    }
}

// EXTERNAL MODULE: ./lib/builds/builds.js
var builds = __webpack_require__(3848);
// EXTERNAL MODULE: ./lib/cast/encode.js
var encode = __webpack_require__(3621);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(1620);
// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(4931);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(865);
// EXTERNAL MODULE: ./lib/terminal/last-content.js
var last_content = __webpack_require__(5530);
// EXTERNAL MODULE: ./lib/terminal/log/transcript.js + 2 modules
var transcript = __webpack_require__(7563);
;// CONCATENATED MODULE: ./lib/compare/open/side.js













const maxLogBytes = 64 * 1024 * 1024;
/**
 * Reads what `name` is: a store path (or a link into a store), a file (a cast or a log), or else a build by
 * name in `buildsDir` or by path. Relative paths are relative to `cwd`. Throws a usage error (status 2) for a
 * build that is not there and a cast that cannot be read.
 */
async function openSide(name, buildsDir, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, name);
    // Profiles such as /run/current-system are links into the store.
    const real = await (0,promises_.realpath)(path).catch(() => path);
    if (name.includes('/') && (0,store_path/* isStorePath */.zP)(real))
        return closureSide(name, real);
    const stat = await (0,promises_.lstat)(path).catch(() => null);
    if (stat?.isFile())
        return (await (0,explain/* fileKind */.h_)(path)) === 'cast' ? castSide(name, path) : logSide(name, path);
    return buildSide(name, buildsDir);
}
function closureSide(name, path) {
    return { side: { ...unknownSide(name), store_path: path }, metadata: null, screen: null, note: null };
}
function unknownSide(name) {
    return {
        name,
        outcome: null,
        duration_seconds: null,
        phases: [],
        failures: [],
        store_path: null,
        closure_bytes: null,
        log: null,
    };
}
async function castSide(name, path) {
    const recording = await (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)(path));
    const understood = await (0,explain.explainRecording)(recording, { checkout: null, exitCode: null });
    const { seconds, exit, log } = await transcriptOf(recording);
    const side = { ...understoodSide(name, understood), duration_seconds: seconds, log };
    const outcome = exit === null ? side.outcome : exit === 0 ? 'success' : 'failed';
    return { side: { ...side, outcome }, metadata: null, screen: () => pictured(recording), note: null };
}
async function pictured(recording) {
    return (await (0,last_content/* lastScreenWithContent */.u)(recording)).screen;
}
/** The lines that a recording printed, its length and the exit status it carries. */
async function transcriptOf(recording) {
    const encoder = (0,encode/* plainTextEncoder */._)((size) => new transcript.Transcript({ size }));
    let [text, seconds] = [encoder.header(recording.header), 0];
    let exit = null;
    for await (const events of recording.events()) {
        for (const event of events) {
            seconds = event.time;
            if (text.length < maxLogBytes)
                text += encoder.event(event);
            if (event.code === 'x')
                exit = (0,figure/* figureIn */.KF)(event.data.trim()) ?? exit;
        }
    }
    return { seconds, exit, log: linesOf(text + encoder.end()) };
}
async function logSide(name, path) {
    const understood = await (0,explain/* explainFile */.O5)(path, { checkout: null, exitCode: null });
    const { log, note } = await readLog(path);
    return { side: { ...understoodSide(name, understood), log }, metadata: null, screen: null, note };
}
/** Where a log shows neither a failure nor a success, the outcome is not known. */
function understoodSide(name, { verdict, failures, phases, storePath }) {
    const outcome = verdict === 'failed' ? 'failed' : verdict === 'succeeded' ? 'success' : null;
    return { ...unknownSide(name), outcome, phases, failures, store_path: storePath };
}
async function buildSide(name, buildsDir) {
    const { dir, name: found, metadata } = await (0,builds/* openBuilds */.k)(buildsDir).find(name);
    const fileOf = async (file) => {
        if (file === null || (0,external_node_path_.basename)(file) !== file)
            return null;
        const path = (0,external_node_path_.join)(dir, file);
        return (await (0,promises_.lstat)(path).catch(() => null))?.isFile() ? path : null;
    };
    const path = await fileOf(metadata.files.log);
    const cast = await fileOf(metadata.files.cast);
    const { log, note } = path === null ? { log: null, note: null } : await readLog(path);
    return {
        side: (0,comparison/* sideOf */.J)(found, metadata, log),
        metadata,
        note,
        screen: cast ? async () => pictured(await (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)(cast))) : null,
    };
}
/** The lines of a log, or why it is not compared line by line. */
async function readLog(path) {
    try {
        const { size } = await (0,promises_.lstat)(path);
        if (size <= maxLogBytes)
            return { log: linesOf(await (0,promises_.readFile)(path, 'utf8')), note: null };
        return { log: null, note: `${path} is larger than 64 MiB, too large to compare line by line` };
    }
    catch (thrown) {
        return { log: null, note: `${path} was left out: ${(0,system_fault/* systemReason */.uc)(thrown)}` };
    }
}
function linesOf(text) {
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}

;// CONCATENATED MODULE: ./lib/compare/open/compare-builds.js




/**
 * Compares what two names refer to, `b` against `a`: builds by name or path, casts, logs or store paths.
 * Reads disk and store, writes nothing. Throws a usage error (status 2) where one cannot be read.
 */
async function compareBuilds(a, b, options) {
    const { cwd, env } = options;
    const buildsDir = (0,external_node_path_.resolve)(cwd, options.outputDir);
    const sides = { a: await openSide(a, buildsDir, cwd), b: await openSide(b, buildsDir, cwd) };
    const { packages, note: packagesNote } = await packagesBetween(sides.a, sides.b, env);
    const notes = [sides.a.note, sides.b.note, packagesNote].filter((one) => one !== null);
    return { comparison: (0,comparison/* compare */.U)(sides.a.side, sides.b.side, packages), sides, note: notes.join('; ') || null };
}

// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(2594);
// EXTERNAL MODULE: ./lib/text/width.js
var text_width = __webpack_require__(6747);
// EXTERNAL MODULE: ./lib/compare/diff.js
var diff = __webpack_require__(7668);
// EXTERNAL MODULE: ./lib/compare/normalise.js
var normalise = __webpack_require__(3225);
;// CONCATENATED MODULE: ./lib/compare/side-by-side.js





/** The mark of a row and a blank, before each of the two. */
const gutter = 2;
/** Blanks between the two. */
const between = 3;
const mark = '▌'.codePointAt(0);
const blank = 1 << cell/* content */.Qs.widthShift;
const red = 1;
const green = 2;
/**
 * Two screens beside each other as one, each under its title, rows that are only in one of them
 * marked: red on the left, green on the right. Rows are compared as log lines are, without times and
 * hashes, and may have moved. Blank rows and columns beyond the content are left out.
 */
function sideBySide(a, b) {
    const rows = Math.max(contentRows(a.screen), contentRows(b.screen), 1);
    const [widthA, widthB] = [width(a), width(b)];
    const left = gutter + widthA + between;
    const cols = left + gutter + widthB;
    const joined = {
        cols,
        rows: rows + 2,
        cells: new Uint32Array(cols * (rows + 2) * cell/* cellWords */.OH),
        clusters: [...a.screen.clusters, ...b.screen.clusters],
        cursor: { x: 0, y: 0, visible: false },
        ...(a.screen.theme ? { theme: a.screen.theme } : {}),
    };
    for (let at = 0; at < joined.cells.length; at += cell/* cellWords */.OH)
        joined.cells[at] = blank;
    const changed = changedRows(a.screen, b.screen);
    drawSide(joined, a, { column: 0, width: widthA, changed: changed.a, color: red, firstCluster: 0 });
    drawSide(joined, b, {
        column: left,
        width: widthB,
        changed: changed.b,
        color: green,
        firstCluster: a.screen.clusters.length,
    });
    return joined;
}
/** Rows up to the last one that is not blank. */
function contentRows(screen) {
    let rows = screen.rows;
    while (rows > 0 && (0,terminal_screen/* rowText */.qg)(screen, rows - 1) === '')
        rows -= 1;
    return rows;
}
/** Columns up to the last one that is not blank in some row, the title's included. */
function width({ title, screen }) {
    const rows = Array.from({ length: screen.rows }, (_, row) => columnsOf(screen, row));
    return Math.max(1, Math.min((0,text_width/* displayWidth */.F)(title), screen.cols), ...rows);
}
function columnsOf(screen, row) {
    let columns = screen.cols;
    while (columns > 0 && (0,terminal_screen/* cellText */.Ie)(screen, row * screen.cols + columns - 1) === ' ')
        columns -= 1;
    return columns;
}
function changedRows(a, b) {
    const textsOf = (screen) => Array.from({ length: contentRows(screen) }, (_, row) => (0,terminal_screen/* rowText */.qg)(screen, row));
    const changed = { a: new Set(), b: new Set() };
    let [rowA, rowB] = [0, 0];
    for (const { kind, lines } of (0,diff/* diffLines */.P)(textsOf(a), textsOf(b), normalise/* normaliseLine */.$)) {
        for (const _ of lines) {
            if (kind === 'removed')
                changed.a.add(rowA);
            if (kind === 'added')
                changed.b.add(rowB);
            if (kind !== 'added')
                rowA += 1;
            if (kind !== 'removed')
                rowB += 1;
        }
    }
    return changed;
}
function drawSide(into, { title, screen }, { column, width, ...place }) {
    placeTitle(into, (0,text_width/* cutToWidth */.G)(title, width), column + gutter);
    for (let row = 0; row < Math.min(into.rows - 2, screen.rows); row += 1) {
        const color = place.color | (cell/* colorKind */.cY.palette16 << 24);
        if (place.changed.has(row))
            writeCell(into, column, row + 2, mark, color);
        for (let col = 0; col < width; col += 1) {
            const target = (row + 2) * into.cols + column + gutter + col;
            copyCell(screen, row * screen.cols + col, into, target, place.firstCluster);
        }
    }
}
/** Writes the title into the first row; marks without a cell of their own are left out. */
function placeTitle(into, title, column) {
    let at = column;
    for (const character of title) {
        const columns = (0,text_width/* displayWidth */.F)(character);
        if (columns === 0)
            continue;
        writeCell(into, at, 0, character.codePointAt(0) ?? 0, cell/* fgFlag */.Ws.bold, columns);
        // The second half of a wide character is a cell of no width.
        if (columns === 2)
            into.cells[(at + 1) * cell/* cellWords */.OH] = 0;
        at += columns;
    }
}
/** Copies a cell without the cursor; its cluster's number becomes that among the joined ones. */
function copyCell(from, source, to, target, firstCluster) {
    const words = from.cells.subarray(source * cell/* cellWords */.OH, (source + 1) * cell/* cellWords */.OH);
    to.cells.set(words, target * cell/* cellWords */.OH);
    const [first, overlay] = [target * cell/* cellWords */.OH, target * cell/* cellWords */.OH + 3];
    if (words[0] & cell/* content */.Qs.cluster)
        to.cells[first] = (words[0] & ~cell/* content */.Qs.codePoint) | ((words[0] & cell/* content */.Qs.codePoint) + firstCluster);
    to.cells[overlay] = words[3] & cursorless;
}
// Bits 29 and 30 of the overlay hold the cursor's shape.
const cursorless = ~(3 << 29);
function writeCell(into, column, row, code, fg, width = 1) {
    const at = (row * into.cols + column) * cell/* cellWords */.OH;
    into.cells[at] = code | (width << cell/* content */.Qs.widthShift);
    into.cells[at + 1] = fg;
}

// EXTERNAL MODULE: ./lib/rebuild/pictures/fonts/machine-fonts.js + 13 modules
var machine_fonts = __webpack_require__(4445);
// EXTERNAL MODULE: ./lib/rebuild/pictures/theme-argument.js + 1 modules
var theme_argument = __webpack_require__(1181);
// EXTERNAL MODULE: ./lib/render/render-png.js + 1 modules
var render_png = __webpack_require__(7853);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/cli/picture-options.js
var picture_options = __webpack_require__(7591);
;// CONCATENATED MODULE: ./lib/compare/unified.js
const context = 3;
/**
 * The hunks as a unified diff (the format of `diff -u`, POSIX.1-2017 diff), with three lines around each change.
 * Empty where nothing differs. `nameA` and `nameB` go into the two heading lines.
 */
function unifiedDiff(hunks, nameA, nameB) {
    const blocks = [];
    let block = null;
    let [lineA, lineB] = [1, 1];
    for (const [index, { kind, lines }] of hunks.entries()) {
        if (kind === 'same') {
            const isLast = index === hunks.length - 1;
            if (block && (isLast || lines.length > 2 * context)) {
                blocks.push(unified_closed(block, lines.slice(0, context)));
                block = null;
            }
            else if (block)
                add(block, ' ', lines);
            if (!block && !isLast) {
                const lead = lines.slice(-context);
                block = opened(lineA + lines.length - lead.length, lineB + lines.length - lead.length, lead);
            }
        }
        else {
            block ??= opened(lineA, lineB, []);
            add(block, kind === 'removed' ? '-' : '+', lines);
        }
        if (kind !== 'added')
            lineA += lines.length;
        if (kind !== 'removed')
            lineB += lines.length;
    }
    if (block)
        blocks.push(unified_closed(block, []));
    return blocks.length === 0 ? '' : `--- ${nameA}\n+++ ${nameB}\n${blocks.join('')}`;
}
function opened(fromA, fromB, lead) {
    const block = { fromA, fromB, lines: [] };
    add(block, ' ', lead);
    return block;
}
function add(block, sign, lines) {
    for (const line of lines)
        block.lines.push(`${sign}${line}\n`);
}
function unified_closed(block, tail) {
    add(block, ' ', tail);
    const countWithout = (sign) => block.lines.filter((line) => !line.startsWith(sign)).length;
    const range = (from, count) => `${count === 0 ? from - 1 : from},${count}`;
    const head = `@@ -${range(block.fromA, countWithout('+'))} +${range(block.fromB, countWithout('-'))} @@\n`;
    return head + block.lines.join('');
}

// EXTERNAL MODULE: ./lib/nix/failures/headline.js
var headline = __webpack_require__(7239);
// EXTERNAL MODULE: ./lib/text/duration.js
var text_duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/size.js
var text_size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/cli/show/words.js
var words = __webpack_require__(199);
;// CONCATENATED MODULE: ./lib/cli/show/comparison.js








const shownPackages = 100;
const shownDiffLines = 400;
/** What `compare --json` prints; the logs' difference is a unified diff. */
function comparisonJson(comparison) {
    const { a, b, log_diff } = comparison;
    return { ...comparison, log_diff: log_diff && unifiedDiff(log_diff, a, b) };
}
/** The comparison for people, as lines. */
function comparisonLines(comparison, color) {
    const { a, b, outcome, duration, closure, phases, packages, failures, log_diff } = comparison;
    const head = (0,table/* alignColumns */.R)([
        ['', 'A', 'B', 'change'],
        ['name', (0,clean/* shownLine */.QN)(a, 60), (0,clean/* shownLine */.QN)(b, 60), ''],
        ['outcome', (0,clean/* shownLine */.QN)(outcome.a ?? '-', 20), (0,clean/* shownLine */.QN)(outcome.b ?? '-', 20), ''],
        [
            'duration',
            (0,words/* durationWords */.Sh)(duration.a_seconds),
            (0,words/* durationWords */.Sh)(duration.b_seconds),
            changeWith(text_duration/* signedDuration */.T, duration.delta_seconds),
        ],
        [
            'closure',
            (0,layout/* sizeWords */.pG)(closure.a_bytes),
            (0,layout/* sizeWords */.pG)(closure.b_bytes),
            changeWith(text_size/* signedBytes */.S, closure.delta_bytes),
        ],
    ]);
    return (0,layout/* joinedSections */.Ap)([
        head,
        (0,layout/* titled */.dJ)('phases', (0,table/* alignColumns */.R)(phases.map(phaseCells))),
        (0,layout/* titled */.dJ)('failures', [...failures.new.map(failureLine('new')), ...failures.gone.map(failureLine('gone'))]),
        (0,layout/* titled */.dJ)('packages', packages ? packageLines(packages) : ['not known: the two closures are not both here']),
        (0,layout/* titled */.dJ)('log', log_diff ? diffLinesOf(unifiedDiff(log_diff, 'A', 'B'), color) : ['one of the two has no log']),
    ]);
}
/** A change with its sign; `=` for none, nothing where it is not known. */
function changeWith(signed, value) {
    if (value === null)
        return '';
    return value === 0 ? '=' : signed(value);
}
function phaseCells({ name, a_seconds: a, b_seconds: b, delta_seconds: delta }) {
    return [(0,clean/* shownLine */.QN)(name, 40), (0,words/* durationWords */.Sh)(a), (0,words/* durationWords */.Sh)(b), changeWith(text_duration/* signedDuration */.T, delta)];
}
function failureLine(word) {
    return (failure) => `${word}: ${(0,clean/* shownLine */.QN)(failure.family, 40)}: ${(0,clean/* shownLine */.QN)((0,headline/* headlineOf */.g)(failure), 160)}`;
}
function packageLines({ added, removed, changed }) {
    const all = [...changed, ...added, ...removed];
    if (all.length === 0)
        return ['the same in both'];
    const lines = (0,table/* alignColumns */.R)(all.slice(0, shownPackages).map(packageCells));
    return all.length > shownPackages
        ? [...lines, `… and ${all.length - shownPackages} more (--json has all)`]
        : lines;
}
function packageCells({ name, change, old_versions, new_versions, size_delta_bytes: size, }) {
    const versions = [old_versions, new_versions].map((list) => list.join(', ')).filter(Boolean);
    return [change, (0,clean/* shownLine */.QN)(name, 60), (0,clean/* shownLine */.QN)(versions.join(' → '), 80), changeWith(text_size/* signedBytes */.S, size)];
}
/** The diff without its two heading lines, coloured as diffs are. */
function diffLinesOf(diff, color) {
    if (diff === '')
        return ['the same in both, times and hashes aside'];
    const lines = diff.trimEnd().split('\n').slice(2);
    const shown = lines.slice(0, shownDiffLines).map((line) => paint((0,clean/* showControls */.mz)(line), color));
    return lines.length > shownDiffLines
        ? [...shown, `… and ${lines.length - shownDiffLines} more lines (--json has all)`]
        : shown;
}
const paints = { '+': 32, '-': 31, '@': 36 };
function paint(line, color) {
    const code = paints[line[0] ?? ''];
    return code === undefined ? line : (0,layout/* colored */.dS)(line, code, color);
}

;// CONCATENATED MODULE: ./lib/cli/commands/compare.js












function configure(command, io) {
    (0,option_values/* outputDirOption */.U2)(command, io).option('--png <file>', 'draw the two last screens side by side, changed rows marked');
    (0,picture_options/* pictureOptions */.R)(command)
        .option('--json', 'print the comparison as JSON')
        .action((a, b, options) => run(a, b, options, io));
}
async function run(nameA, nameB, options, io) {
    const { outputDir, png, theme, fontDir } = options;
    const { comparison, sides, note } = await compareBuilds(nameA, nameB, {
        outputDir,
        cwd: io.cwd,
        env: io.env,
    });
    if (note)
        io.err(`note: ${(0,clean/* shownLine */.QN)(note)}\n`);
    if (png)
        await writePicture(sides, (0,cli_io/* absolutePath */.Hi)(io, png), {
            fonts: (0,machine_fonts/* fontsFor */.o)({ fontDir, env: io.env, cwd: io.cwd }, (problem) => io.err(`${(0,clean/* shownLine */.QN)(problem)}\n`)),
            ...(theme === undefined ? {} : { theme: (0,theme_argument/* themeArgument */.b)(theme, io.cwd) }),
        });
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, comparisonJson(comparison));
    else
        io.out(`${comparisonLines(comparison, io.outColor).join('\n')}\n`);
}
async function writePicture({ a, b }, file, look) {
    const [screenA, screenB] = [await a.screen?.(), await b.screen?.()];
    if (!screenA || !screenB) {
        const without = screenA ? b : a;
        throw (0,errors/* usageError */.Wp)('no-recording', `${without.side.name} has no recording to take a picture of`);
    }
    const joined = sideBySide({ title: `A  ${(0,clean/* shownLine */.QN)(a.side.name)}`, screen: screenA }, { title: `B  ${(0,clean/* shownLine */.QN)(b.side.name)}`, screen: screenB });
    try {
        await (0,promises_.writeFile)(file, (0,render_png.renderPng)(joined, look));
    }
    catch (thrown) {
        if (thrown instanceof errors/* ToolError */.v4)
            throw thrown;
        throw (0,errors/* usageError */.Wp)('cannot-write', `${file} cannot be written: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}


/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   fp: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4783);


/** A duration in seconds, or a dash where there is none. */
function durationWords(seconds) {
    return seconds == null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds);
}
/** Why an unsuccessful build failed: its family, or else its outcome, and its headline without `error:`. */
function failureWords({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure ? (0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(failure) : error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
}
/** Where a failure is: `at FILE:LINE:COLUMN`, and whether that is only probable. */
function placeWords({ file, line, column, probable }) {
    return `${probable ? 'probably at' : 'at'} ${file}:${line}${column === null ? '' : `:${column}`}`;
}


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _nix_phase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(696);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);



/** A build as a side: its metadata, and its log as lines or null. */
function sideOf(name, metadata, log) {
    return {
        name,
        outcome: metadata.outcome,
        duration_seconds: metadata.duration_seconds,
        phases: metadata.phases,
        failures: metadata.failures,
        store_path: metadata.result?.store_path ?? null,
        closure_bytes: metadata.result?.closure_bytes ?? null,
        log,
    };
}
/**
 * Compares two sides, `b` against `a`. `packages` are the changes from a's closure to b's, null
 * where they are not known. Logs are compared line by line without times, hashes and ids, which differ
 * between any two runs. Pure; `compareBuilds` of compare/open reads the sides first.
 */
function compare(a, b, packages) {
    return {
        a: a.name,
        b: b.name,
        outcome: { a: a.outcome, b: b.outcome },
        duration: {
            a_seconds: a.duration_seconds,
            b_seconds: b.duration_seconds,
            delta_seconds: difference(a.duration_seconds, b.duration_seconds),
        },
        closure: {
            a_bytes: a.closure_bytes,
            b_bytes: b.closure_bytes,
            delta_bytes: difference(a.closure_bytes, b.closure_bytes),
        },
        phases: phaseDeltas(a.phases, b.phases),
        packages: packages && groupPackages(packages),
        failures: { new: failuresOnlyIn(b, a), gone: failuresOnlyIn(a, b) },
        log_diff: a.log && b.log && (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .P)(a.log, b.log, _normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseLine */ .$),
    };
}
function difference(a, b) {
    return a === null || b === null ? null : Number((b - a).toFixed(3));
}
/** Phases in the order of `b`, then those that only `a` had. */
function phaseDeltas(a, b) {
    const before = new Map(Object.entries((0,_nix_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsByPhase */ .o)(a)));
    const after = new Map(Object.entries((0,_nix_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsByPhase */ .o)(b)));
    return [...new Set([...after.keys(), ...before.keys()])].map((name) => {
        const [a_seconds, b_seconds] = [before.get(name) ?? null, after.get(name) ?? null];
        return { name, a_seconds, b_seconds, delta_seconds: difference(a_seconds, b_seconds) };
    });
}
function groupPackages(packages) {
    return {
        added: packages.filter(({ change }) => change === 'added'),
        removed: packages.filter(({ change }) => change === 'removed'),
        changed: packages.filter(({ change }) => change !== 'added' && change !== 'removed'),
    };
}
/** Failures of the same family and normalised message are the same: hashes change between runs. */
function failuresOnlyIn(side, other) {
    const known = new Set(other.failures.map(failureKey));
    return side.failures.filter((failure) => !known.has(failureKey(failure)));
}
function failureKey({ family, message, derivation }) {
    return JSON.stringify([family, (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseLine */ .$)(message), derivation && (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseLine */ .$)(derivation)]);
}


/***/ }),

/***/ 7668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** Rows times columns of the largest table that one gap between anchors may take. */
const maxCells = 4_000_000;
/**
 * The difference of two lists of lines by patience diff (Bram Cohen): lines that occur once in each text
 * are anchors, their longest increasing run is kept, and the gaps between are compared in the same way and
 * finally by a longest common subsequence. Written by hand: this keeps moved output readable and stays fast
 * on logs of a hundred thousand lines, where a plain table would not. `keyOf` returns the form in which
 * lines are compared; the lines of `same` are those of `b`.
 */
function diffLines(a, b, keyOf = (line) => line) {
    const hunks = [];
    const push = (kind, lines) => {
        if (lines.length === 0)
            return;
        const last = hunks.at(-1);
        if (last?.kind === kind)
            for (const line of lines)
                last.lines.push(line);
        else
            hunks.push({ kind, lines: [...lines] });
    };
    const keysA = a.map(keyOf);
    const keysB = b.map(keyOf);
    let [doneA, doneB] = [0, 0];
    for (const [atA, atB] of [...matches(keysA, keysB), [a.length, b.length]]) {
        push('removed', a.slice(doneA, atA));
        push('added', b.slice(doneB, atB));
        if (atB < b.length)
            push('same', [b[atB]]);
        [doneA, doneB] = [atA + 1, atB + 1];
    }
    return hunks;
}
/** Pairs of indices of equal lines, increasing in both. */
function matches(a, b) {
    const found = [];
    const open = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
    for (let range = open.pop(); range; range = open.pop()) {
        let { fromA, toA, fromB, toB } = range;
        while (fromA < toA && fromB < toB && a[fromA] === b[fromB])
            found.push([fromA++, fromB++]);
        while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1])
            found.push([--toA, --toB]);
        if (fromA === toA || fromB === toB)
            continue;
        const anchors = anchorsIn(a, b, { fromA, toA, fromB, toB });
        if (anchors.length === 0) {
            found.push(...commonSubsequence(a, b, { fromA, toA, fromB, toB }));
            continue;
        }
        // Each gap after the first starts with its anchor, which the next turn matches first.
        for (const [atA, atB] of [...anchors, [toA, toB]]) {
            open.push({ fromA, toA: atA, fromB, toB: atB });
            [fromA, fromB] = [atA, atB];
        }
    }
    return found.sort((x, y) => x[0] - y[0]);
}
/** Lines that occur exactly once in each side of the range, the longest run that increases in both. */
function anchorsIn(a, b, range) {
    const onceB = positionsOfUnique(b, range.fromB, range.toB);
    const pairs = [];
    for (const [line, atA] of positionsOfUnique(a, range.fromA, range.toA)) {
        const atB = onceB.get(line);
        if (atB !== undefined)
            pairs.push([atA, atB]);
    }
    return longestIncreasing(pairs);
}
function positionsOfUnique(lines, from, to) {
    const once = new Map();
    const twice = new Set();
    for (let index = from; index < to; index += 1) {
        const line = lines[index];
        if (twice.has(line))
            continue;
        if (once.delete(line))
            twice.add(line);
        else
            once.set(line, index);
    }
    return once;
}
/** Patience sorting: `pairs` increase in their first index; keeps the most that do in their second. */
function longestIncreasing(pairs) {
    const tops = [];
    const previous = [];
    for (const [index, pair] of pairs.entries()) {
        let [low, high] = [0, tops.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[tops[middle]][1] < pair[1])
                low = middle + 1;
            else
                high = middle;
        }
        previous[index] = low > 0 ? tops[low - 1] : undefined;
        tops[low] = index;
    }
    const kept = [];
    for (let at = tops.at(-1); at !== undefined; at = previous[at])
        kept.push(pairs[at]);
    return kept.reverse();
}
/** By the table of lengths; a gap too large for it counts as wholly different. */
function commonSubsequence(a, b, range) {
    const rows = range.toA - range.fromA;
    const columns = range.toB - range.fromB;
    if (rows * columns > maxCells)
        return [];
    const width = columns + 1;
    const table = new Uint16Array((rows + 1) * width);
    for (let row = rows - 1; row >= 0; row -= 1)
        for (let column = columns - 1; column >= 0; column -= 1)
            table[row * width + column] =
                a[range.fromA + row] === b[range.fromB + column]
                    ? table[(row + 1) * width + column + 1] + 1
                    : Math.max(table[(row + 1) * width + column], table[row * width + column + 1]);
    const found = [];
    for (let row = 0, column = 0; row < rows && column < columns;) {
        if (a[range.fromA + row] === b[range.fromB + column]) {
            found.push([range.fromA + row++, range.fromB + column++]);
        }
        else if (table[(row + 1) * width + column] >= table[row * width + column + 1])
            row += 1;
        else
            column += 1;
    }
    return found;
}


/***/ }),

/***/ 3225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ normaliseLine)
/* harmony export */ });
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

const rules = [
    [/\bsha(256|512|1)[-:][A-Za-z0-9+/]{20,}={0,2}/g, 'sha$1-…'],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
    [/\b(?=[0-9a-f]*\d)[0-9a-f]{12,64}\b/gi, '<id>'],
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?( ?(Z|UTC|[+-]\d\d:?\d\d))?(?![\w])/g, '<time>'],
    [
        /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)?,? ?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d\d:\d\d:\d\d( \d{4})?/g,
        '<time>',
    ],
    [/\b\d{1,2}:\d\d:\d\d([.,]\d+)?\b/g, '<time>'],
    [/\b(\d+m ?\d+(\.\d+)?s|\d+h ?\d+m)\b/g, '<duration>'],
    [/\b\d+(\.\d+)? ?(ms|s|secs?|seconds?|min|minutes?)\b/g, '<duration>'],
    [/(\.drv-)\d+\b/g, '$1<n>'],
    [/\[\d{2,7}\](?=:)/g, '[<pid>]'],
    [/\b(pid|PID)[ =:]+\d+/g, '$1 <pid>'],
    [/(\/(?:tmp|var\/tmp|run\/user\/\d+)\/[\w.-]*?)[.-][A-Za-z0-9_]{6,12}(?=\/|\b)/g, '$1.<random>'],
];
/**
 * A log line without what differs between two runs of the same rebuild: times, durations, store
 * hashes, ids, process numbers, random names. Lines are compared in this form.
 */
function normaliseLine(line) {
    let plain = (0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStoreHashes */ .KU)(line.trimEnd());
    for (const [pattern, replacement] of rules)
        plain = plain.replace(pattern, replacement);
    return plain;
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export knownNames */
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/** A name is short; a longer match is no name. */
const longestName = 200;
/**
 * How messages name things, by the name that hints use; the first pattern that matches counts. Each pattern has one
 * group. Only words that cannot end a shell's quoting are taken, since hints hold commands that people copy.
 */
const patterns = {
    unit: [
        /units? failed: ([\w@.:\\-]+)/,
        /[Ff]ailed to (?:start|restart|reload|stop) ([\w@.:\\-]+\.[a-z]+)/,
        /Job for ([\w@.:\\-]+) failed/,
        /^(?:[●×*] )?([\w@.:\\-]+\.(?:service|socket|target|mount))(?::| - ) ?/m,
        /Unit ([\w@.:\\-]+) was already loaded/,
    ],
    user: [
        /user activation for ([\w.-]+)(?: failed|$)/m,
        /^([\w.-]+) is not in the sudoers file/,
        /\/(?:home|Users)\/([\w.-]+)\//,
    ],
    option: [/\boptions? [`'‘]([\w.<>*"@-]+)['’]/, /\boption definition [`'‘]([\w.<>*"@-]+)['’]/],
    file: [/ in [`'‘](\/[\w./@+-]+)['’]/, /['"](\/[\w./@+-]+\.nix)['"]/],
    attribute: [/attribute '([\w.-]+)'/],
    variable: [/undefined variable '([\w'-]+)'/],
    argument: [/(?:required|unexpected) argument '([\w'-]+)'/, /module argument [`'‘]([\w-]+)['’]/],
    input: [
        /(?:fetching|updating) the (?:flake )?input '([\w./:+-]+)'/,
        /in input '([\w./:+?=&-]+)'/,
        /input '([\w./-]+)' (?:follows|has an override)/,
    ],
    host: [/nixosConfigurations\.(?:"([\w.-]+)")/, /darwinConfigurations\."?([\w-]+)"?\.(?:config|system)/],
    flake: [/flake '(?:git\+file:\/\/|path:)?([\w./:+-]+)(?:\?[^']*)?' /],
    machine: [
        /ssh(?:-ng)?:\/\/([\w.@-]+)/,
        /(?:connect to host|resolve hostname|SSH connection to|cannot connect to) '?([\w.@-]+)'?/,
        /^([\w.-]+@[\w.-]+): Permission denied/,
    ],
    url: [/(https?:\/\/[\w./:@%+~=&?#,-]+)/],
    cache: [/https?:\/\/([\w.-]+)/],
    snippet: [/snippet '([\w.-]+)'/],
    program: [
        /(?:executing|unable to execute|find executable) '([\w./-]+)'/,
        /command not found: ([\w.-]+)/,
        /(?:^|[\s/])([\w.-]+): (?:command )?not found/,
        /Unknown command: ([\w.-]+)/,
        /\/bin\/([\w.-]+): No such file or directory/,
    ],
    feature: [/feature '([\w-]+)'/],
    system: [/required to build|Required system: '([\w-]+)'/, /^a '([\w-]+)' with features/],
    flag: [/(?:flag|option|argument) '?(-[\w-]+)'?/],
    existing: [/Existing file '([^']+)'/, /^ *(\/etc\/[\w./-]+)$/m],
    secret: [/decrypt '([\w./+-]+)'/],
    lock: [/lock (?:on )?'?(\/[\w./+-]+)'?/, /SQLite database '([\w./+-]+)'/],
    repository: [/(?:[Rr]epository|repository path) ["'](\/[\w./@+-]+)["']/, /^'(\/[\w./@+-]+)' is a shallow/],
    revision: [/No commit found for SHA: ([\w./-]+)/, /Git revision '(\w+)'/, /Git commit '(\w+)'/],
    ref: [/in ref '([\w./-]+)'/, /remote ref ([\w./-]+)/],
    path: [/['"](\/nix\/store\/[\w.+-]+)/],
    package: [/[Pp]ackage [`'‘]([\w.+-]+)['’]/],
};
/** The names that a failure holds, found when asked for; null for one that it does not name. */
function namesIn({ message, derivation, location }) {
    return {
        get(name) {
            if (name === 'derivation')
                return derivation;
            if (name === 'builds')
                return derivation && (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(derivation).replace(/\.drv$/, '');
            if (name === 'place')
                return location && `${location.file}:${location.line}`;
            for (const pattern of patterns[name] ?? []) {
                const found = pattern.exec(message)?.[1];
                if (found && found.length <= longestName)
                    return found;
            }
            return null;
        },
    };
}
/** Every name that a hint can use. */
const knownNames = ['derivation', 'builds', 'place', ...Object.keys(patterns)];


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

const info = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }).nullable();
// Nix before 2.19 prints an array, later ones an object by path; version 2 of the format (2.33) wraps that.
const arrayFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }));
const objectFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), info);
const wrappedFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ info: objectFormat, storeDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('/nix/store') });
/** Reads the output of `nix path-info --json` in any of its formats. Throws for any other text. */
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
 * The closure of a store path, in one call of Nix regardless of its size. For a derivation, the derivations
 * that it needs, without sizes. Throws when Nix fails.
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
/** The total size of a closure in bytes; null where the size of a path is not known. */
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

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _package_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2252);

/** A package of the same version whose size differs by less was only rebuilt with other hashes in it. */
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
        const { name, version } = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .packageNameOf */ .dG)(path);
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
    const order = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(old_versions.at(-1), new_versions.at(-1));
    return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}
function sorted(packages) {
    return packages ? [...packages.versions].sort(_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy) : [];
}


/***/ }),

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dG: () => (/* binding */ packageNameOf),
/* harmony export */   "do": () => (/* binding */ packageVersionsIn)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * Names of outputs in nixpkgs (`outputs = [ … ]`; pkgs/build-support/setup-hooks/multiple-outputs.sh has the usual ones). Any
 * word may be one, but `beta` and `unstable` end versions: so they are listed.
 */
const outputs = new Set(`bin dev lib lib32 lib64 man doc docs devdoc devman info debug static out dist data share libexec sbin etc include
  modules shrunk dri drivers osmesa opencl spirv2dxil vdpau xvmc getent login mount swap lastlog kmod nss terminfo
  locales libgcc checksum installedTests tests test examples python py lua perl tcl emacs vim completions plugins contrib
  server client daemon cli gui web webui frontend auth unbound dnsmasq sysctl sqlite3 apache cgi cups po licenses
  firmware hooks dbus agent tools utils runtime headers cxx cxxdev fonts tex texdoc texsource tlpkg jit pg_config plperl
  plpython3 pltcl icu xtables kexec`.split(/\s+/));
/**
 * Name and version in a store path, as `builtins.parseDrvName` splits them: the version starts after the first dash that no
 * letter follows. An output's name at its end (`-dev`, `-man`) is dropped: it is of the same package. So is `.drv`.
 */
function packageNameOf(storePath) {
    const full = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(storePath);
    for (let dash = full.indexOf('-'); dash !== -1; dash = full.indexOf('-', dash + 1)) {
        const next = full[dash + 1];
        if (next !== undefined && !/[A-Za-z]/.test(next))
            return { name: full.slice(0, dash), version: withoutOutput(full.slice(dash + 1)) };
    }
    return { name: full, version: '' };
}
/** The kernel's output `modules` is shrunk to another path, `6.12-modules-shrunk`. */
function withoutOutput(version) {
    const dash = version.lastIndexOf('-');
    return dash > 0 && outputs.has(version.slice(dash + 1)) ? withoutOutput(version.slice(0, dash)) : version;
}
// A hash of Nix's base 32 behind a slash, and a name, which has at most 211 characters.
const storePaths = /\/[0-9a-df-np-sv-z]{32}-[\w+.?=-]{1,211}/g;
/** Versions by name of the packages whose store paths a text names; one without a version is left out. */
function packageVersionsIn(text) {
    const found = [...text.matchAll(storePaths)].map(([path]) => packageNameOf(path));
    return new Map(found.filter(({ version }) => version !== '').map(({ name, version }) => [name, version]));
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
/** Numbers compare by value; an absent part is lower than a number, `pre` than any other part, letters than numbers. */
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


/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ inputChangeSchema),
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   mg: () => (/* binding */ packageChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

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

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ explainFile),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _8: () => (/* binding */ explainStream),
/* harmony export */   explainRecording: () => (/* binding */ explainRecording),
/* harmony export */   h_: () => (/* binding */ fileKind)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _cast_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1620);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _failures_builder_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1347);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4931);
/* harmony import */ var _flake_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6727);
/* harmony import */ var _input_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4286);
/* harmony import */ var _observer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8888);









/**
 * Explains a stored rebuild of any kind: a plain log, raw terminal bytes, a cast or Nix's activity log, which
 * is detected from its content. Throws a usage error for a file or a cast that cannot be read.
 */
async function explain(input, { checkout = null, exitCode = null, env = process.env } = {}) {
    const options = { checkout, exitCode, env };
    if (typeof input === 'string')
        return explainFile(input, options);
    if ('events' in input)
        return explainRecording(input, options);
    return explainStream('text' in input ? bytesOf(input.text) : input, options);
}
async function* bytesOf(text) {
    yield Buffer.from(text);
}
/** Understands a stored rebuild of any kind in a file. Throws a usage error where the file cannot be read. */
async function explainFile(path, options) {
    const kind = await fileKind(path).catch((cause) => {
        throw unreadable(path, cause);
    });
    if (kind === 'cast')
        return explainRecording(await (0,_cast_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openCast */ .Y)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)), options);
    return explainBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1024 * 1024 }), kind, options);
}
/**
 * Understands what can be read only once, such as standard input. A cast, which may need several passes, is
 * kept in memory; everything else streams.
 */
async function explainStream(input, options) {
    const iterator = input[Symbol.asyncIterator]();
    const begun = [];
    for (let bytes = 0; bytes < _input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .headBytes */ .c4; bytes += begun.at(-1).length) {
        const next = await iterator.next();
        if (next.done)
            break;
        begun.push(next.value);
    }
    const rest = { [Symbol.asyncIterator]: () => iterator };
    const kind = (0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .inputKind */ .TP)(Buffer.concat(begun));
    if (kind !== 'cast')
        return explainBytes(joined(begun, rest), kind, options);
    for await (const chunk of rest)
        begun.push(chunk);
    return explainRecording(await (0,_cast_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openCast */ .Y)(() => joined(begun, null)), options);
}
async function* joined(begun, rest) {
    yield* begun;
    if (rest)
        yield* rest;
}
function unreadable(path, cause) {
    switch (cause.code) {
        case 'ENOENT':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-such-file', `${path} does not exist`);
        case 'EACCES':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('unreadable', `${path} may not be read`, 'Check its permissions.');
        case 'EISDIR':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('not-a-file', `${path} is a directory`, 'Give the rebuild.log or rebuild.cast in it.');
        default:
            return cause;
    }
}
/** The kind of a file. Throws the system's error where it cannot be read. */
async function fileKind(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .headBytes */ .c4), 0, _input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .headBytes */ .c4, 0);
        return (0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .inputKind */ .TP)(buffer.subarray(0, bytesRead));
    }
    finally {
        await handle.close();
    }
}
async function explainBytes(bytes, kind, options) {
    const { checkout, exitCode } = options;
    const observer = new _observer_js__WEBPACK_IMPORTED_MODULE_7__/* .RebuildObserver */ .O({ checkout });
    let decoder = null;
    let noText = null;
    for await (const chunk of bytes) {
        if (!decoder)
            [decoder, noText] = [(0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .decoderOf */ .qf)(chunk), (0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .binaryReason */ .A5)(chunk)];
        if (kind === 'activity')
            observer.pushJson(chunk, 0);
        else
            observer.pushText(decoder.decode(chunk, { stream: true }), 0);
    }
    if (decoder)
        observer.pushText(decoder.decode(), 0);
    const understood = await placed(observer.end({ exitCode, seconds: 0 }), options);
    return noText === null || exitCode !== null ? understood : unread(understood, noText);
}
/** What is understood of an input that is no text: what its bytes look like is no failure. */
function unread(understood, reason) {
    const doubt = { reason, line: null, source: null };
    return { ...understood, verdict: 'unclear', doubt, failure: null, failures: [] };
}
/** Understands a recording: its events carry the times, its `x` event the exit status. */
async function explainRecording(recording, options) {
    const observer = new _observer_js__WEBPACK_IMPORTED_MODULE_7__/* .RebuildObserver */ .O({ checkout: options.checkout });
    const exit = { exitCode: options.exitCode, seconds: 0 };
    for await (const events of recording.events()) {
        for (const { time, code, data } of events) {
            exit.seconds = time;
            if (code === 'o')
                observer.pushText(data, time);
            else if (code === 'x')
                exit.exitCode ??= (0,_figure_js__WEBPACK_IMPORTED_MODULE_8__/* .figureIn */ .KF)(data.trim());
        }
    }
    return placed(observer.end(exit), options);
}
/** With the likely places in the checkout of what the builders' logs name. */
async function placed(understood, { checkout, env }) {
    if (checkout === null || env === undefined)
        return understood;
    const failures = await (0,_failures_builder_log_js__WEBPACK_IMPORTED_MODULE_4__/* .withBuilderLogs */ .r)(understood.failures, {
        logOf: async () => null,
        sources: () => (0,_flake_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .nixSources */ .e)(checkout, env),
    });
    return { ...understood, failure: failures[0] ?? null, failures };
}


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ withBuilderLogs)
});

// EXTERNAL MODULE: ./lib/nix/cause/index.js + 15 modules
var nix_cause = __webpack_require__(3918);
// EXTERNAL MODULE: ./lib/nix/language/lexer.js + 4 modules
var language_lexer = __webpack_require__(1794);
// EXTERNAL MODULE: ./lib/nix/language/parser.js + 3 modules
var parser = __webpack_require__(6887);
// EXTERNAL MODULE: ./lib/nix/language/tokens.js
var language_tokens = __webpack_require__(6890);
;// CONCATENATED MODULE: ./lib/nix/language/tokens-in.js



/**
 * The tokens of Nix source, which leave out blanks and comments; null for what is no Nix. `source` has one character a byte, and
 * so are the places of the tokens.
 */
function tokensIn(source) {
    try {
        (0,parser/* parseNix */.Z)(source);
    }
    catch (thrown) {
        if (thrown instanceof language_tokens/* NixSyntaxError */.B1)
            return null;
        throw thrown;
    }
    const lexer = new language_lexer/* Lexer */.J(source, 'current');
    const tokens = [];
    for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next())
        tokens.push(token);
    return tokens;
}

;// CONCATENATED MODULE: ./lib/nix/cause/place.js

/** Shorter words are in too many places to mean anything. */
const shortestWord = 3;
/**
 * The place of the sources that has the word, as a word of its own in a string, a name or a path, and not in a comment; null where
 * no place or more than one has it, which proves nothing. In a file that is no Nix, a line that begins with `#` is a comment.
 * Lines and columns are counted from 1.
 */
function onlyPlaceOf(word, sources) {
    if (word.length < shortestWord)
        return null;
    let found = null;
    for (const { file, text } of sources) {
        for (const at of telling(occurrences(word, text), text)) {
            if (found)
                return null;
            const start = text.lastIndexOf('\n', at - 1) + 1;
            found = { file, line: text.slice(0, start).split('\n').length, column: at - start + 1 };
        }
    }
    return found;
}
function occurrences(word, text) {
    const found = [];
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
        if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + word.length]))
            found.push(at);
    return found;
}
function isWordCharacter(character) {
    return character !== undefined && /[\w-]/.test(character);
}
/** Those of some places, in ascending order, that are in no comment. Only a text with such a place is parsed. */
function telling(places, text) {
    if (places.length === 0)
        return [];
    const tokens = tokensIn(Buffer.from(text, 'utf8').toString('latin1'));
    if (tokens === null)
        return places.filter((at) => !isCommentLine(text, at));
    let next = 0;
    let [read, bytes] = [0, 0];
    return places.filter((at) => {
        bytes += Buffer.byteLength(text.slice(read, at));
        read = at;
        while (next < tokens.length && tokens[next].end <= bytes)
            next += 1;
        const token = tokens[next];
        return token !== undefined && token.start <= bytes;
    });
}
function isCommentLine(text, at) {
    return /^\s*#/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

;// CONCATENATED MODULE: ./lib/nix/failures/builder-log.js


/**
 * The failures with what their builders' logs tell: the cause, where the whole log has it and its last lines do not
 * (Nix drops a line that ends with a carriage return), and its place, where what the cause names is in one line of
 * the sources alone.
 */
async function withBuilderLogs(failures, { logOf, sources }) {
    let read = null;
    const told = [];
    for (const failure of failures) {
        const cause = await causeIn(failure, logOf);
        const word = failure.location ? null : (cause?.word ?? null);
        if (word !== null)
            read ??= sources();
        const place = word === null ? null : onlyPlaceOf(word, (await read) ?? []);
        const location = place ? { ...place, probable: true } : failure.location;
        told.push({ ...failure, ...(cause ? { cause: cause.text } : {}), location });
    }
    return told;
}
async function causeIn(failure, logOf) {
    const log = await logOf(failure);
    const cause = log === null ? null : (0,nix_cause/* causeOf */.r)(log.split('\n'));
    // Without a builder's log the tail is something else, and no cause was looked for.
    return cause ?? (failure.cause == null ? null : (0,nix_cause/* causeOf */.r)(failure.log_tail));
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

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * A failure in a few words, as foreign text: `nginx.conf does not build: unknown directive "proxy_pas"` where the log
 * of a builder tells why it failed, else the message, which may have several lines.
 */
function headlineOf({ cause, derivation, message }) {
    if (!cause)
        return message;
    const why = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withStorePathNames */ .bq)(withoutBuildDirectory(cause));
    return derivation ? `${(0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(derivation)} does not build: ${why}` : why;
}
// Where builders run: in the sandbox, and outside of it until Nix 2.29 and since.
const buildDirectory = /(?<![^\s'"`(=])(?:\/build|\/tmp\/nix-build-[^\s/]+|\/nix\/var\/nix\/builds\/nix-[^\s/]+)\//g;
function withoutBuildDirectory(text) {
    return text.replace(buildDirectory, '');
}


/***/ }),

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);

const localDeadlineMs = 10_000;
const fetchDeadlineMs = 30_000;
/** Git in `dir`: messages untranslated, no questions asked, no locks taken that are not needed. */
function gitIn(dir, env, timeoutMs = localDeadlineMs) {
    return async (...args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)(['git', '-C', dir, ...args], {
            env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
            timeoutMs,
        });
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result) ? result.stdout : null;
    };
}
/**
 * The full id of a commit of the repository around `dir`; null where it is not known. A full id that is
 * missing, as most are in a shallow clone, is fetched from `origin`, without asking for credentials. That
 * changes no branch, no HEAD, no FETCH_HEAD and no configuration.
 */
async function commitId(dir, revision, env) {
    const git = gitIn(dir, env);
    // A name that begins with a dash would be an option.
    const find = () => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    let found = revision.startsWith('-') ? null : await find();
    if (found === null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
        await fetchCommit(dir, revision, env);
        found = await find();
    }
    return found?.trim() ?? null;
}
/** Whether a repository has a part of its history alone. Nix reads a revision of such a one only where it is told (`shallow=1`). */
async function isShallow(git) {
    return (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function fetchCommit(dir, id, env) {
    const git = gitIn(dir, env);
    // Where all of the history is there, --depth would make a shallow clone of it.
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = (await isShallow(git)) ? ['--depth=1'] : [];
    await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}
/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git, env) {
    const isChosen = env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
    return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nixSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4416);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);




const mostFiles = 5000;
const largestFile = 1024 * 1024;
const mostBytes = 32 * 1024 * 1024;
/**
 * The `.nix` files of a checkout that git knows, at most 5,000 of them and 32 MiB. Empty outside a git tree. What is
 * not a regular file below `root`, reached without a symbolic link, is left out, and so is one of more than 1 MiB.
 */
async function nixSources(root, env) {
    const listed = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(root, env)('-c', 'core.fsmonitor=false', 'ls-files', '-z', '--', '*.nix');
    const files = [...new Set((listed ?? '').split('\0'))].filter((file) => file !== '').slice(0, mostFiles);
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root);
    const sources = [];
    let left = mostBytes;
    for (const file of files) {
        const bytes = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .regularFile */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, file), Math.min(largestFile, left));
        if (bytes === null)
            continue;
        left -= bytes.length;
        sources.push({ file, text: bytes.toString('utf8') });
    }
    return sources;
}


/***/ }),

/***/ 4286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ binaryReason),
/* harmony export */   TP: () => (/* binding */ inputKind),
/* harmony export */   c4: () => (/* binding */ headBytes),
/* harmony export */   qf: () => (/* binding */ decoderOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** How many bytes of an input are enough to detect its form. */
const headBytes = 8192;
/**
 * Detects the kind of an input from its first kilobytes: an asciicast (a JSON header with a version), Nix's
 * activity log (JSON records, with or without `@nix `), or text, which is everything else: a plain log or raw
 * terminal bytes.
 */
function inputKind(head) {
    const start = decoderOf(head)
        .decode(head.subarray(0, headBytes))
        .replace(/^[\ufeff\s]+/, '');
    if (/^\{\s*"/.test(start) &&
        /"version"\s*:\s*[123]\b/.test(start) &&
        /"(?:width|cols|stdout)"\s*:/.test(start))
        return 'cast';
    return /^(?:@nix )?\{"action"\s*:\s*"/.test(start) ? 'activity' : 'text';
}
/** A decoder for what begins with these bytes: UTF-8, or UTF-16 where its mark says so, as PowerShell writes files. */
function decoderOf(head) {
    const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
    return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(isUtf16 ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8');
}
/** The first bytes of formats in which logs are stored (RFC 1952, and the formats' own descriptions). */
const packed = [
    ['gzip', [0x1f, 0x8b]],
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
];
/** Why an input that begins with these bytes is no text, as a sentence; null where it is one. */
function binaryReason(head) {
    const format = packed.find(([, magic]) => magic.every((byte, index) => head[index] === byte));
    if (format)
        return `The input is packed with ${format[0]}: unpack it first.`;
    if (decoderOf(head).encoding !== 'utf-8')
        return null;
    return head.subarray(0, headBytes).includes(0) ? 'The input is binary, not text.' : null;
}


/***/ }),

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ nixQuery)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);

/**
 * Returns a function that runs a Nix program and resolves with its output; it throws where the program fails or
 * takes longer than `timeoutMs` (0: no limit).
 */
function nixQuery(env, timeoutMs = 0) {
    return async (file, args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)([file, ...args], { env, timeoutMs });
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result))
            throw new Error(`${file}: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReason */ .Hr)(result)}`);
        return result.stdout;
    };
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

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ croppedToContent)
/* harmony export */ });
/* harmony import */ var _terminal_blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3586);
/* harmony import */ var _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7054);


/** A cropped screen has at least this many columns and rows. */
const minCols = 40;
const minRows = 1;
/** A screen without the blank rows at its bottom and the blank columns at its right. */
function croppedToContent(screen) {
    let [cols, rows] = [Math.min(minCols, screen.cols), minRows];
    for (let row = 0; row < screen.rows; row++)
        for (let col = 0; col < screen.cols; col++)
            if (!isBlank(screen, row * screen.cols + col)) {
                rows = row + 1;
                if (col >= cols)
                    cols = col + 1;
            }
    return cropped(screen, cols, rows);
}
function isBlank(screen, cell) {
    const at = cell * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH;
    const hasCursor = screen.cells[at + 3] >>> _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorShift */ .lg !== _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorShape */ .mc.none;
    return (0,_terminal_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankCell */ .VI)(screen, cell) && (screen.cells[at + 2] & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .colorBits */ .o7) === 0 && !hasCursor;
}
function cropped(screen, cols, rows) {
    if (cols === screen.cols)
        return { ...screen, rows, cells: screen.cells.subarray(0, cols * rows * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH) };
    const cells = new Uint32Array(cols * rows * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH);
    for (let row = 0; row < rows; row++) {
        const from = row * screen.cols * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH;
        cells.set(screen.cells.subarray(from, from + cols * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH), row * cols * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH);
    }
    return { ...screen, cols, rows, cells };
}


/***/ }),

/***/ 7853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPng: () => (/* binding */ renderPng)
});

// EXTERNAL MODULE: ./lib/render/canvas.js
var render_canvas = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/render/color/palette.js
var palette = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/render/color/theme.js + 1 modules
var color_theme = __webpack_require__(6056);
// EXTERNAL MODULE: ./lib/render/crop.js
var crop = __webpack_require__(4732);
// EXTERNAL MODULE: ./lib/render/look.js + 1 modules
var look = __webpack_require__(4431);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/render/png.js

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const colorType = { rgb: 2, indexed: 3 };
/**
 * Encodes a picture as PNG (https://www.w3.org/TR/png-3/): indexed with as few bits a pixel as its
 * palette needs up to 256 colours, else 24-bit. `pixels` are palette indices, `colors` 0xRRGGBB.
 * Written by hand: Node has the compression, and screens need only a palette with few bits a pixel.
 */
function encodePng(width, height, pixels, colors) {
    const indexed = colors.length <= 256;
    const depth = !indexed || colors.length > 16 ? 8 : colors.length > 4 ? 4 : colors.length > 2 ? 2 : 1;
    const header = new Uint8Array(13);
    const view = new DataView(header.buffer);
    view.setUint32(0, width);
    view.setUint32(4, height);
    header[8] = depth;
    header[9] = indexed ? colorType.indexed : colorType.rgb;
    const rows = indexed
        ? packIndices(width, height, pixels, depth)
        : packColors(width, height, pixels, colors);
    const chunks = [
        signature,
        chunk('IHDR', header),
        ...(indexed ? [chunk('PLTE', Uint8Array.from(colors.flatMap(channels)))] : []),
        chunk('IDAT', (0,external_node_zlib_.deflateSync)(rows, { level: 5, memLevel: 9 })),
        chunk('IEND', new Uint8Array()),
    ];
    return Buffer.concat(chunks);
}
/** Rows of indices of `depth` bits, each after its filter byte, which is 0 (none). */
function packIndices(width, height, pixels, depth) {
    const perByte = 8 / depth;
    const stride = 1 + Math.ceil(width / perByte);
    const rows = new Uint8Array(stride * height);
    for (let y = 0; y < height; y++) {
        const row = pixels.subarray(y * width, (y + 1) * width);
        if (depth === 8)
            rows.set(row, y * stride + 1);
        else
            row.forEach((index, x) => {
                const shift = 8 - depth * ((x % perByte) + 1);
                rows[y * stride + 1 + Math.floor(x / perByte)] |= index << shift;
            });
    }
    return rows;
}
function packColors(width, height, pixels, colors) {
    const stride = 1 + width * 3;
    const rows = new Uint8Array(stride * height);
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
            rows.set(channels(colors[pixels[y * width + x]]), y * stride + 1 + x * 3);
    return rows;
}
const channels = (color) => [color >> 16, (color >> 8) & 255, color & 255];
function chunk(type, data) {
    const bytes = Buffer.alloc(data.length + 12);
    bytes.writeUInt32BE(data.length, 0);
    bytes.write(type, 4, 'latin1');
    bytes.set(data, 8);
    bytes.writeUInt32BE((0,external_node_zlib_.crc32)(bytes.subarray(4, data.length + 8)), data.length + 8);
    return bytes;
}

// EXTERNAL MODULE: ./lib/render/tiles.js
var tiles = __webpack_require__(5017);
;// CONCATENATED MODULE: ./lib/render/render-png.js







/**
 * Draws a screen as a PNG file, in exact colours. Throws a usage error for an unknown theme or a font
 * size, padding or picture size that cannot be drawn.
 */
function renderPng(screen, options = {}) {
    const shown = options.fixedSize ? screen : (0,crop/* croppedToContent */.e)(screen);
    const { metrics, padding } = (0,look/* resolveLook */.s)(options, shown.cols, shown.rows);
    const layout = (0,render_canvas/* layoutOf */.a)(metrics, shown.cols, shown.rows, padding);
    const theme = (0,color_theme/* themeFor */.L9)(options.theme, screen.theme);
    const draw = (palette, pixels) => {
        const canvas = new render_canvas/* Canvas */.H(layout, pixels, new tiles/* TileSet */.L(theme, metrics, palette, pixels.BYTES_PER_ELEMENT > 1, options.fonts));
        canvas.fill(palette.indexOf(theme.bg));
        canvas.drawScreen(shown);
        return encodePng(layout.width, layout.height, pixels, palette.colors);
    };
    const area = layout.width * layout.height;
    const indexed = new palette/* ExactPalette */.P(256);
    const png = draw(indexed, new Uint8Array(area));
    return indexed.exceeded ? draw(new palette/* ExactPalette */.P(Number.POSITIVE_INFINITY), new Uint32Array(area)) : png;
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

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Transcript: () => (/* binding */ Transcript),
  printedLines: () => (/* binding */ printedLines)
});

// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(7032);
// EXTERNAL MODULE: ./lib/terminal/log/plain-lines.js
var plain_lines = __webpack_require__(7175);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/xterm/core.js
var core = __webpack_require__(6306);
;// CONCATENATED MODULE: ./lib/terminal/log/rows.js


const hasContent = cell/* content */.Qs.codePoint | cell/* content */.Qs.cluster;
const tab = 0x09;
/** The columns of a row up to the last cell that something was written into; blanks that were printed count. */
function usedCols(line) {
    const { _data: data } = line;
    for (let at = (line.length - 1) * core/* xtermWords */.C; at >= 0; at -= core/* xtermWords */.C)
        if (data[at] & hasContent)
            return at / core/* xtermWords */.C + Math.max(1, (0,cell/* widthOf */.qz)(data[at]));
    return 0;
}
/** The rows of the screen up to the last one with text. */
function usedRows(buffer, rows) {
    let used = rows;
    while (used > 0 && usedCols(buffer.lines.get(buffer.ybase + used - 1)) === 0)
        used -= 1;
    return used;
}
/** The text of a row's first `cols` columns; cells that nothing was written into are blanks. */
function lineText(line, cols) {
    const { _data: data } = line;
    let text = '';
    for (let col = 0; col < cols; col += 1) {
        const word = data[col * core/* xtermWords */.C];
        const code = word & cell/* content */.Qs.codePoint;
        if (code === tab && !(word & cell/* content */.Qs.cluster)) {
            const stop = stopAfter(col);
            const isWhole = isBlank(line, col + 1, Math.min(stop, line.length));
            text += isWhole ? '\t' : ' ';
            if (isWhole)
                col = stop - 1;
        }
        else if (word & hasContent) {
            text += word & cell/* content */.Qs.cluster ? (line._combined[col] ?? ' ') : String.fromCodePoint(code);
            if ((0,cell/* widthOf */.qz)(word) === 2)
                col += 1;
        }
        else if ((0,cell/* widthOf */.qz)(word) !== 0)
            text += ' ';
    }
    return text;
}
/**
 * Notes in the cell of the cursor that a tab moved it on from there, so that the text of the row has the tab. Where
 * text was printed before, or the next tab stop is not one of every eighth column, the tab is blanks.
 */
function noteTab(buffer, cols) {
    if (buffer.x >= cols - 1)
        return;
    const stop = stopAfter(buffer.x);
    const line = buffer.lines.get(buffer.ybase + buffer.y);
    if (stop >= cols || buffer.nextStop(buffer.x) !== stop || !isBlank(line, buffer.x, stop))
        return;
    line._data[buffer.x * core/* xtermWords */.C] = (1 << cell/* content */.Qs.widthShift) | tab;
}
/** True where tabs stop at every eighth column. */
function hasUsualTabs(buffer, cols) {
    for (let col = 0; stopAfter(col) < cols; col = stopAfter(col))
        if (buffer.nextStop(col) !== stopAfter(col))
            return false;
    return true;
}
function isBlank(line, from, to) {
    for (let col = from; col < to; col += 1) {
        const word = line._data[col * core/* xtermWords */.C];
        if ((word & hasContent) !== 0 || (0,cell/* widthOf */.qz)(word) === 0)
            return false;
    }
    return true;
}
function stopAfter(col) {
    return (col | 7) + 1;
}
/** Joins rows into lines: a row that goes on from the one above it belongs to that line. */
class RowJoiner {
    /** A row was added, and it is not known yet whether its line has ended. */
    #isOpen = false;
    /** Columns at the end of the last row that nothing was written into. */
    #gap = 0;
    /** Returns what a row adds to the text: a line feed, where it begins a new line, and its own text. */
    add(line) {
        const used = usedCols(line);
        const text = lineText(line, used);
        const before = !this.#isOpen ? '' : line.isWrapped ? this.#filling(line) : '\n';
        this.#isOpen = true;
        this.#gap = line.length - used;
        return before + text;
    }
    /** Ends the line, if there is one. */
    end() {
        const end = this.#isOpen ? '\n' : '';
        this.#isOpen = false;
        return end;
    }
    clone() {
        const clone = new RowJoiner();
        clone.#isOpen = this.#isOpen;
        clone.#gap = this.#gap;
        return clone;
    }
    /** A wide character that did not fit left the last column blank; more was erased. */
    #filling(line) {
        if (this.#gap === 1 && (0,cell/* widthOf */.qz)(line._data[0]) === 2)
            return '';
        return ' '.repeat(this.#gap);
    }
}

// EXTERNAL MODULE: ./lib/terminal/xterm/open.js + 6 modules
var xterm_open = __webpack_require__(7426);
;// CONCATENATED MODULE: ./lib/terminal/log/scrolling-terminal.js


/** More rows than a terminal can lose when it gets smaller. */
const maxReflowedRows = 200_000;
/**
 * A terminal whose rows are handed over when they leave its screen, in order: those that scroll off the top of the
 * scrolling region, and, as in tmux, all rows up to the last one with text when the screen is cleared. Rows of the
 * alternate screen are not. What is deleted or erased otherwise was redrawn, and is in no row.
 */
class ScrollingTerminal {
    #open;
    #convertEol;
    #onRow;
    #size;
    /** The cursor was sent to the first cell, rather than moved up to it as a program does that redraws its rows. */
    #isSentHome = false;
    constructor(size, options, onRow) {
        this.#open = (0,xterm_open/* openTerminal */.j)(size, options);
        this.#convertEol = options.convertEol ?? false;
        this.#onRow = onRow;
        this.#size = { cols: (0,xterm_open/* usableCols */.A)(size), rows: size.rows };
        this.#watch();
    }
    /** Takes text, which may end within a sequence. */
    write(text) {
        this.#open.write(text);
    }
    /** Hands over the rows that a smaller screen has no room for; lines are wrapped anew. */
    resize(size) {
        const { terminal } = this.#open;
        this.#size = { cols: (0,xterm_open/* usableCols */.A)(size), rows: size.rows };
        terminal.options.scrollback = maxReflowedRows;
        terminal.resize(this.#size.cols, this.#size.rows);
        const buffer = this.#normal;
        for (let row = 0; row < buffer.ybase; row += 1)
            this.#onRow(buffer.lines.get(row));
        terminal.options.scrollback = 0;
    }
    /** The rows of the main screen, up to the last one with text. */
    *rows() {
        const { ybase, lines } = this.#normal;
        const used = usedRows(this.#normal, this.#size.rows);
        for (let row = 0; row < used; row += 1)
            yield lines.get(ybase + row);
    }
    /** True where the cursor is in the last of `rows`, or above it. */
    get isInLastRow() {
        return this.#normal.y < usedRows(this.#normal, this.#size.rows);
    }
    /**
     * True where text that is printed next, with line ends and colours but without movement, only adds to the text of
     * the main screen: nothing is written over, and nothing changes what becomes of the text.
     */
    get isAppending() {
        const { core, terminal } = this.#open;
        const { buffer } = core._bufferService;
        const { modes, decPrivateModes } = core.coreService;
        return (core._inputHandler._parser.currentState === 0 &&
            buffer === this.#normal &&
            decPrivateModes.wraparound &&
            !decPrivateModes.origin &&
            !modes.insertMode &&
            terminal.options.convertEol === this.#convertEol &&
            core._charsetService.charset === undefined &&
            buffer.scrollTop === 0 &&
            buffer.scrollBottom === this.#size.rows - 1 &&
            usedCols(buffer.lines.get(buffer.ybase + buffer.y)) <= buffer.x &&
            usedRows(buffer, this.#size.rows) <= buffer.y + 1 &&
            hasUsualTabs(buffer, this.#size.cols));
    }
    /**
     * Hands over the rows above the cursor, which is in an empty one, and leaves a blank screen with the cursor in its
     * first row.
     */
    takeRows() {
        // Of a line feed in the last row all that counts here is that it scrolls.
        const { y } = this.#normal;
        this.write(`\x1b[${this.#size.rows}H${'\n'.repeat(y)}\x1b[H`);
    }
    /** A sequence is noticed before xterm.js carries it out. */
    #watch() {
        const { core, terminal } = this.#open;
        const service = core._bufferService;
        const scroll = service.scroll.bind(service);
        service.scroll = (attributes, isWrapped) => {
            this.#scrolled(1);
            scroll(attributes, isWrapped);
        };
        terminal.parser.registerCsiHandler({ final: 'S' }, (params) => {
            this.#scrolled(Number(params[0]) || 1);
            return false;
        });
        for (const [final, isAddress] of [
            ['H', true],
            ['f', true],
            ['A', false],
            ['F', false],
        ])
            terminal.parser.registerCsiHandler({ final }, () => {
                this.#isSentHome = isAddress;
                return false;
            });
        terminal.parser.registerCsiHandler({ final: 'J' }, (params) => {
            const { buffer } = service;
            const isAtHome = this.#isSentHome && buffer.x === 0 && buffer.y === 0;
            if (buffer === this.#normal && (params[0] === 2 || (params[0] === 0 && isAtHome)))
                this.#cleared();
            return false;
        });
        terminal.parser.registerEscHandler({ final: 'c' }, () => {
            this.#cleared();
            return false;
        });
        const { _inputHandler: input } = core;
        input._parser.setExecuteHandler('\t', () => {
            noteTab(service.buffer, this.#size.cols);
            return input.tab();
        });
    }
    #scrolled(count) {
        const { buffer } = this.#open.core._bufferService;
        if (buffer !== this.#normal)
            return;
        const { scrollTop, scrollBottom, ybase, lines } = buffer;
        const last = Math.min(scrollBottom, scrollTop + count - 1);
        for (let row = scrollTop; row <= last; row += 1)
            this.#onRow(lines.get(ybase + row));
    }
    #cleared() {
        for (const row of this.rows())
            this.#onRow(row);
    }
    dispose() {
        this.#open.terminal.dispose();
    }
    get #normal() {
        return this.#open.core._bufferService.buffers.normal;
    }
}

;// CONCATENATED MODULE: ./lib/terminal/log/transcript.js




/** Where text comes from no terminal: as wide as any is, so that a line redrawn after CR is in one row. */
const unknownSize = { cols: 1000, rows: 24 };
/** Text that waits is looked through when there is so much of it (UTF-16 units), and read when there is no more room. */
const minWaiting = 4096;
const maxWaiting = 256 * 1024;
/** After text that may move the cursor at least so much (UTF-16 units) is read, rather than looking at each line. */
const minRead = 2048;
/** The plain lines that a whole text printed into a file or a pipe, each with its line feed. */
function printedLines(text) {
    const transcript = new Transcript();
    return transcript.push(text) + transcript.end();
}
/**
 * Terminal text to the plain lines that it printed: the rows of the terminal, each as it was when it left the screen
 * or at the end, wrapped rows joined. What was redrawn in between is there in its last state; the alternate screen is
 * left out. Concatenated, what `push`, `resize` and `end` return is the log.
 *
 * Text that moves no cursor becomes lines directly. Else xterm.js decides what the rows are, so that the log and the
 * pictures of a recording agree.
 */
class Transcript {
    #source;
    #size;
    /** Made when plain text alone no longer tells what the rows are. */
    #terminal = null;
    /** Text of which the terminal was not told yet: plain text, line ends and colours alone. */
    #waiting = '';
    /** How much of `#waiting` was looked through, in which there were too few lines. */
    #looked = 0;
    /** The terminal's screen is blank, and `#waiting` fills it: what was on it before is part of the log already. */
    #isBlank = false;
    /** The beginning of a line end or a colour. */
    #carry = '';
    #joiner = new RowJoiner();
    #out = '';
    constructor({ size, source = size ? 'terminal' : 'file' } = {}) {
        this.#size = size ?? unknownSize;
        this.#source = source;
    }
    /** Takes text in chunks of any size; returns what of the log became final, which may end within a line. */
    push(chunk) {
        let text = this.#carry + chunk;
        this.#carry = '';
        while (text !== '') {
            const isPlain = this.#waiting !== '' || (this.#terminal?.isAppending ?? true);
            text = isPlain ? this.#wait(text) : this.#read(text);
        }
        return this.#take();
    }
    /** The terminal has another size from now on. */
    resize(size) {
        if (this.#carry)
            this.#read(this.#carry);
        this.#carry = '';
        this.#told().resize(size);
        this.#size = size;
        return this.#take();
    }
    /** Returns the rows that are still on the screen, the last with its line feed; nothing may follow. */
    end() {
        if (this.#carry)
            this.#read(this.#carry);
        this.#carry = '';
        let text = this.shown;
        if (text !== '' && !text.endsWith('\n'))
            text += '\n';
        this.#terminal?.dispose();
        this.#terminal = null;
        this.#waiting = '';
        return text;
    }
    /**
     * What `end` would return now, without the last line feed where the cursor is in the last line. What an unfinished
     * sequence will do is not in it.
     */
    get shown() {
        // Fewer lines than rows: no blank one of them has left the screen.
        const { cols, rows: height } = this.#size;
        if (this.#terminal === null && countOf(this.#waiting, '\n', height) < height) {
            const lines = (0,plain_lines/* plainLines */.y1)(this.#waiting, cols);
            if (lines !== null)
                return withoutBlankEnd(lines);
        }
        const terminal = this.#told();
        const joiner = this.#joiner.clone();
        let text = this.#out;
        for (const row of terminal.rows())
            text += joiner.add(row);
        return terminal.isInLastRow ? text : text + joiner.end();
    }
    #take() {
        const out = this.#out;
        this.#out = '';
        return out;
    }
    /** Keeps the plain text at the beginning and has the terminal read what follows; returns what is left of it. */
    #wait(text) {
        const pattern = plain_lines/* notPlain */.Q[this.#source];
        pattern.lastIndex = 0;
        let end = pattern.exec(text)?.index ?? text.length;
        // The line feed may follow in the next chunk.
        if (end === text.length)
            while (end > 0 && text[end - 1] === '\r')
                end -= 1;
        if (end > 0)
            this.#keep(text.slice(0, end));
        if (end === text.length)
            return '';
        const rest = text.slice(end);
        if (!plain_lines/* unfinishedPlain */.i4.test(rest))
            return this.#read(rest);
        this.#carry = rest;
        return '';
    }
    #keep(text) {
        this.#waiting += text;
        if (this.#waiting.length - this.#looked < minWaiting)
            return;
        this.#releaseLines();
        this.#looked = this.#waiting.length;
        if (this.#waiting.length > maxWaiting)
            this.#told();
    }
    /** Turns text that has left the screen into lines: all but as many lines as the screen has rows, or more. */
    #releaseLines() {
        const { rows } = this.#size;
        const kept = this.#startOfLast(rows);
        if (!this.#isBlank) {
            const scrolled = (0,text_lines/* afterLines */.Ud)(this.#waiting, rows);
            if (scrolled < 0 || scrolled > kept)
                return;
            // These lines push out all that was on the screen before them.
            const first = this.#waiting.slice(0, scrolled);
            const others = this.#waiting.slice(scrolled);
            this.#waiting = first;
            this.#told().takeRows();
            this.#out += this.#joiner.end();
            this.#waiting = others;
            this.#isBlank = true;
            this.#releaseLines();
            return;
        }
        const lines = (0,plain_lines/* plainLines */.y1)(this.#waiting.slice(0, kept), this.#size.cols);
        if (lines === null) {
            this.#told();
            return;
        }
        this.#out += lines;
        this.#waiting = this.#waiting.slice(kept);
    }
    /** Where the last `count` lines that are waiting begin; 0 where there are no more. */
    #startOfLast(count) {
        let from = this.#waiting.length;
        for (let line = 0; line <= count && from >= 0; line += 1)
            from = from === 0 ? -1 : this.#waiting.lastIndexOf('\n', from - 1);
        return from + 1;
    }
    /** Has the terminal read the beginning of a text that may do anything; returns the rest of it. */
    #read(text) {
        const terminal = this.#told();
        const end = text.indexOf('\n', minRead) + 1 || text.length;
        terminal.write(text.slice(0, end));
        return text.slice(end);
    }
    /** The terminal, with all that waits written to it. */
    #told() {
        this.#terminal ??= new ScrollingTerminal(this.#size, { convertEol: this.#source === 'file' }, (row) => {
            this.#out += this.#joiner.add(row);
        });
        if (this.#waiting !== '')
            this.#terminal.write(this.#waiting);
        this.#waiting = '';
        this.#looked = 0;
        this.#isBlank = false;
        return this.#terminal;
    }
}
/** Without the blank lines at the end. */
function withoutBlankEnd(lines) {
    let end = lines.length;
    while (end > 0 && lines[end - 1] === '\n')
        end -= 1;
    return end === 0 ? '' : lines.slice(0, end + 1);
}
/** How often `text` has the character, up to `most`. */
function countOf(text, character, most) {
    let count = 0;
    for (let at = text.indexOf(character); at >= 0 && count < most; at = text.indexOf(character, at + 1))
        count += 1;
    return count;
}


/***/ }),

/***/ 2594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   kI: () => (/* binding */ screenText),
/* harmony export */   qg: () => (/* binding */ rowText)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);

/** The text of one cell: empty for what follows a wide character, a space where it is blank. */
function cellText(screen, index) {
    const word = screen.cells[index * _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH];
    if ((0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(word) === 0)
        return '';
    const code = word & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.codePoint;
    if (word & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster)
        return screen.clusters[code] ?? ' ';
    return code === 0 ? ' ' : String.fromCodePoint(code);
}
/** The text of one row, without the blanks at its end. */
function rowText(screen, row) {
    let text = '';
    for (let index = row * screen.cols; index < (row + 1) * screen.cols; index++)
        text += cellText(screen, index);
    return text.trimEnd();
}
/** The text of a screen: its rows without trailing blanks, without the blank rows at the end. */
function screenText(screen) {
    const rows = Array.from({ length: screen.rows }, (_, row) => rowText(screen, row));
    while (rows.at(-1) === '')
        rows.pop();
    return rows.join('\n');
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ signedDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them, `?` for no duration: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
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
/** A change of duration in seconds with its sign: `+2.0 s`, `-1 min 5 s`, `0.0 s`. */
function signedDuration(seconds) {
    const sign = seconds > 0 ? '+' : seconds < 0 ? '-' : '';
    return `${sign}${formatDuration(Math.abs(seconds))}`;
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes);
}
function indentedLines(lines) {
    return lines.map((line) => `  ${line}`);
}
/** A title above indented lines; nothing where there are none. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}
/** The sections that are not empty, a blank line between them. */
function joinedSections(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
/** A text in an ANSI colour (SGR number), where colour is wanted. */
function colored(text, code, color) {
    return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ afterLines),
/* harmony export */   oZ: () => (/* binding */ filledLines),
/* harmony export */   t7: () => (/* binding */ countLineFeeds)
/* harmony export */ });
/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
function afterLines(text, count) {
    let end = 0;
    for (let line = 0; line < count; line += 1) {
        end = text.indexOf('\n', end) + 1;
        if (end === 0)
            return -1;
    }
    return end;
}
/** How many line feeds are between two positions of a text. */
function countLineFeeds(text, from = 0, to = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The lines of a text that are not blank. */
function filledLines(text) {
    return text.split('\n').filter((line) => line.trim() !== '');
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

/** Rows as lines whose cells start in the same terminal columns, two blanks apart; the last cell is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell));
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 3873:
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
