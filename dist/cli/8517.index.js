export const id = 8517;
export const ids = [8517,8882];
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

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ directoryForBuilds),
/* harmony export */   m: () => (/* binding */ directoryOfBuilds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2981);
/* harmony import */ var _system_state_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3094);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3142);





/**
 * The directory of builds for rebuilds that run in `cwd`, where none is named. With a `flake` that Nix copies into its
 * store with everything in its directory, builds there would be copied too, and change the system each time: then it is
 * outside, in the user's directory for state (`$XDG_STATE_HOME`), one for each `cwd`. Null for no flake. Absolute.
 */
function directoryForBuilds(flake, cwd, env) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOutputDir */ .A0);
    if (flake === null || (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, here) === null)
        return here;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, outside) === null ? outside : here;
}
/** The directory in which builds of rebuilds that ran in `cwd` are looked for, where none is named. Absolute. */
function directoryOfBuilds(cwd, env) {
    const meant = directoryForBuilds((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix')) ? '.' : null, cwd, env);
    for (const dir of [meant, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOutputDir */ .A0)])
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
            return dir;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(outside) ? outside : meant;
}
/** Null where the user has no home. */
function outsideDirectory(cwd, env) {
    const state = (0,_system_state_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .stateDirectoryOf */ .s)(env);
    // Loaded where it is needed: it takes milliseconds of every start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 12);
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(cwd) || 'root'}-${hash}`);
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   QV: () => (/* binding */ patchFileName),
/* harmony export */   Zd: () => (/* binding */ trialFileNames),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   bO: () => (/* binding */ deploymentFileName),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   nL: () => (/* binding */ consoleDirectory),
/* harmony export */   sI: () => (/* binding */ undoFileName)
/* harmony export */ });
/* unused harmony export updatePreviewFileName */
/** The names of the files in a build's directory. The schema of `files` in metadata.json has the same keys. */
const fileNames = {
    log: 'rebuild.log',
    cast: 'rebuild.cast',
    frames: 'rebuild.frames.log',
    screen: 'final.txt',
    screenshot: 'final.png',
    gif: 'rebuild.gif',
};
/** The directory of builds where none is named, relative to the working directory. */
const defaultOutputDir = 'rebuild-logs';
/** Written last: a directory with it is a finished build. */
const metadataFileName = 'metadata.json';
/** Beside it in the build of a deployment. */
const deploymentFileName = 'deployment.json';
/** Beside it in the build of a trial: its data, and the same for people and for CI services. */
const trialFileNames = { trial: 'trial.json', markdown: 'trial.md', junit: 'junit.xml' };
/** Beside it where remedies have changed the trial's copy of the configuration: what they changed, for `git apply`. */
const patchFileName = 'remedies.patch';
/** Where the machine of a trial leaves the recording of its console, below a build's directory. */
const consoleDirectory = 'console';
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';
/** In the directory while a remedy's change may have to be taken back. */
const undoFileName = 'undo.json';
/** The preview of an update, in an artifact. */
const updatePreviewFileName = 'update-preview.json';


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

/***/ 2112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3848);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2880);




function configure(command, io) {
    command.requiredOption('--keep-last <n>', 'keep the n newest finished builds', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .numberIn */ .Po)({ least: 0, whole: true }));
    (0,_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .outputDirOption */ .U2)(command, io)
        .option('--dry-run', 'only say what would be deleted')
        .option('--json', 'print what was removed and kept')
        .action(async ({ outputDir, keepLast, dryRun = false, json }) => {
        const builds = (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .openBuilds */ .k)((0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(io, outputDir));
        await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBuildsDirectory */ .A)(builds.dir);
        const result = await builds.clean({ keepLast, dryRun });
        if (result.failed.length > 0)
            io.status = 3;
        for (const note of result.notes)
            io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(note)}\n`);
        if (json)
            return (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, result);
        for (const dir of result.removed)
            io.out(`${dryRun ? 'would remove' : 'removed'} ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(dir)}\n`);
        const { removed, kept } = result;
        io.err(`${dryRun ? 'Would remove' : 'Removed'} ${removed.length}, kept ${kept.length}.\n`);
    });
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   U2: () => (/* binding */ outputDirOption),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6510);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);



/** A parser for a number within bounds. */
function numberIn({ least, most = Number.POSITIVE_INFINITY, whole = false }) {
    const kind = whole ? 'a whole number' : 'a number';
    const largest = Number.isFinite(most) ? most : null;
    return (text) => {
        const value = (whole ? /^\d{1,9}$/ : /\S/).test(text) ? Number(text) : Number.NaN;
        if (Number.isFinite(value) && value >= least && value <= most)
            return value;
        if (whole && largest !== null)
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} from ${least} to ${largest}.`);
        const upTo = largest === null ? '' : ` and at most ${largest}`;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} of at least ${least}${upTo}.`);
    };
}
/** A parser for one of the given words. */
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
/** Parses a size in bytes: `8000000`, `500kB`, `10MB`, `10MiB`. */
function parseBytes(text) {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
    const factor = unit === undefined ? undefined : factors[unit.toLowerCase()];
    const bytes = typeof factor === 'number' ? Math.floor(Number(digits) * factor) : 0;
    if (bytes > 0)
        return bytes;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of bytes, or a size such as 10MB.');
}
/** An option that can be given several times; its value is the list. */
function repeatable(flags, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description)
        .default([], 'none')
        .argParser((value, before) => [...before, value]);
}
/** Adds `--output-dir`, the directory of builds, to a command that reads them; `what` describes it. */
function outputDirOption(command, io, what = 'directory of the builds') {
    return command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--output-dir <dir>', what).default(defaultDirectoryOfBuilds(io), _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0));
}
/** In a working directory that was deleted it is a relative one, which throws where it is used. */
function defaultDirectoryOfBuilds(io) {
    try {
        return (0,_builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOfBuilds */ .m)(io.cwd, io.env);
    }
    catch {
        return _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0;
    }
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

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copiedFlakeDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);



/**
 * The directory that Nix copies into its store whole with a flake, with `inside` in it: that of a flake which is a path
 * and not a git tree. Null where it does not, or `inside` is elsewhere. `cwd` and `inside` are absolute.
 */
function copiedFlakeDir(flake, cwd, inside) {
    const written = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(flake.replace(/\?.*$/s, ''));
    if (written === null || flake.startsWith('git+'))
        return null;
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written);
    const isGitTree = !flake.startsWith('path:') && isInGitTree(dir);
    return !isGitTree && `${inside}/`.startsWith(`${dir}/`) ? dir : null;
}
/** As Nix decides it: by a `.git` in the directory or in one above it. */
function isInGitTree(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git')))
        return true;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) !== dir && isInGitTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ printFlakeRef),
/* harmony export */   E4: () => (/* binding */ absoluteFlakeRef),
/* harmony export */   EA: () => (/* binding */ toplevelAttribute),
/* harmony export */   Hu: () => (/* binding */ configurationAttribute),
/* harmony export */   IP: () => (/* binding */ localFlakeDir),
/* harmony export */   K3: () => (/* binding */ parseFlakeRef),
/* harmony export */   Nx: () => (/* binding */ pathFlake),
/* harmony export */   U_: () => (/* binding */ flakeAtRevision),
/* harmony export */   ej: () => (/* binding */ namesRevision),
/* harmony export */   nM: () => (/* binding */ fetchParameters),
/* harmony export */   sp: () => (/* binding */ attributeInFragment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Reads a reference. Without a flake before the `#` it is that of the current directory. */
function parseFlakeRef(ref) {
    const at = ref.indexOf('#');
    if (at < 0)
        return { flake: ref || '.', host: null };
    return { flake: ref.slice(0, at) || '.', host: ref.slice(at + 1) || null };
}
/** The reference as a person writes it; {@link parseFlakeRef} reads it back. */
function printFlakeRef({ flake, host }) {
    return host === null ? flake : `${flake}#${host}`;
}
/**
 * A name as one attribute in the fragment of a flake reference. The fragment is part of a URL, so Nix
 * decodes `%24`; within quotes every other character is literal, a dot and a backslash too. Only a
 * quotation mark cannot be written in any way (nix/src/libexpr/attr-path.cc): Nix refuses such a name.
 */
function attributeInFragment(name) {
    return /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${encodeURIComponent(name)}"`;
}
/** The attribute of a host's configuration in the fragment of a flake reference. */
function configurationAttribute(host) {
    return `nixosConfigurations.${attributeInFragment(host)}`;
}
/** The attribute of a host's system in the fragment of a flake reference. */
function toplevelAttribute(host) {
    return `${configurationAttribute(host)}.config.system.build.toplevel`;
}
/**
 * The directory of a flake on this machine, as absolute or relative as it was written: that of its
 * `flake.nix`, so with `?dir=`. Null for a flake that is fetched or looked up in the registry.
 */
function localFlakeDir(flake) {
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?:\/\/)?)?([^?]*)(?:\?(.*))?$/s.exec(flake) ?? [];
    if (written === '' || (scheme === '' && !/^(?:\.{1,2}(?:\/|$)|\/)/.test(written)))
        return null;
    const tree = scheme === '' ? written : decoded(written);
    const dir = /(?:^|&)dir=([^&]+)/.exec(query)?.[1];
    return dir === undefined ? tree : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, decoded(dir));
}
/** Whether a reference names a commit or branch of a repository, which need not be the one that is checked out. */
function namesRevision(flake) {
    return /[?&](?:rev|ref)=/.test(flake);
}
/** The parameters of a local reference that decide which files are built, beside directory and commit. */
function fetchParameters(flake) {
    const query = flake.slice(flake.indexOf('?') + 1);
    return flake.includes('?')
        ? query.split('&').filter((parameter) => /^(?:submodules|lfs|exportIgnore)=/.test(parameter))
        : [];
}
/** The same reference from any directory: a path in it that is relative to `cwd` becomes absolute. */
function absoluteFlakeRef(ref, cwd) {
    const { flake, host } = parseFlakeRef(ref);
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?!\/\/))?(\.{1,2}(?:\/[^?]*)?)(\?.*)?$/s.exec(flake) ?? [];
    if (written === '')
        return ref;
    const path = scheme === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, written) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(urlPath(cwd), written);
    return printFlakeRef({
        flake: `${scheme === 'path:' || scheme === '' ? scheme : `${scheme}//`}${path}${query}`,
        host,
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The reference of a flake that is a directory and no git tree: `directory` is absolute, `inside` that of its flake.nix, "" for the top. */
function pathFlake(directory, inside = '') {
    return `path:${urlPath(directory)}${inside === '' ? '' : `?dir=${urlPath(inside)}`}`;
}
/** A path as part of a URL, or of a parameter in one. */
function urlPath(path) {
    return encodeURI(path).replace(/[?#&]/g, encodeURIComponent);
}
/**
 * The reference of a flake at one revision of a git repository. `directory` is that of the flake in it,
 * empty for its top. The repository is a checkout (its absolute path) or `OWNER/NAME` on a server. `parameters` are
 * those of {@link fetchParameters}.
 */
function flakeAtRevision(source, revision, directory, parameters = []) {
    const dir = directory === '' ? '' : `dir=${urlPath(directory)}`;
    if ('checkout' in source)
        return `git+file://${urlPath(source.checkout)}?${joined(`rev=${revision}`, dir, ...parameters)}`;
    const { server, repository } = source;
    // GitHub serves any commit by its id, the merge commit of a pull request too, but in archives without submodules.
    if (server === 'https://github.com' && parameters.length === 0)
        return `github:${repository}/${revision}${dir && `?${dir}`}`;
    return `git+${server}/${repository}?${joined('allRefs=1', `rev=${revision}`, dir, ...parameters)}`;
}
function joined(...parameters) {
    return parameters.filter((parameter) => parameter !== '').join('&');
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

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stateDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Where this program keeps what it has done: a directory of its own in the user's state (XDG Base Directory, by which a path that is
 * relative does not count). Null where the environment names no home.
 */
function stateDirectoryOf({ XDG_STATE_HOME, HOME }) {
    const ofUser = HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(HOME) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, '.local/state') : null;
    const state = XDG_STATE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(XDG_STATE_HOME) ? XDG_STATE_HOME : ofUser;
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'nixos-rebuild-test');
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
