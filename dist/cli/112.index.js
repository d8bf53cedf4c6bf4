export const id = 112;
export const ids = [112];
export const modules = {

/***/ 2585:
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

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ openBuilds),
  A: () => (/* binding */ requireBuildsDirectory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/system/disk/make-directory.js


/**
 * Makes a directory and those above it, unless they exist. Throws the system's error.
 * Node's own recursive mkdir never returns where the system answers "no such file" for a directory
 * whose parent exists, as in /proc.
 */
async function makeDirectory(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (thrown) {
        const { code } = thrown;
        if (await isDirectory(path))
            return;
        const parent = (0,external_node_path_.dirname)(path);
        if (code !== 'ENOENT' || parent === path || (await isDirectory(parent)))
            throw thrown;
        await makeDirectory(parent);
        await makeDirectory(path);
    }
}
/** True for a directory, and for a link to one. */
async function isDirectory(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() === true;
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/builds/build-name.js
var build_name = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/builds/build-state.js
var build_state = __webpack_require__(9905);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/builds/scan.js




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
    if ((await (0,promises_.lstat)(dir).catch(() => null)) === null)
        return [];
    try {
        const found = await (0,promises_.readdir)(dir, { withFileTypes: true });
        const directories = found.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
        const entries = [];
        // One after the other: a thousand builds open a file each, and that must not exhaust a limit.
        for (const { name } of directories) {
            const path = (0,external_node_path_.join)(dir, name);
            entries.push({ name, dir: path, state: await (0,build_state/* buildState */.q)(path) });
        }
        return entries;
    }
    catch (error) {
        throw (0,errors/* usageError */.Wp)('output-dir', `cannot read the builds in ${dir}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** By the metadata's time; within the same instant, the higher suffix is the newer one. */
function newestFirst(a, b) {
    return (Date.parse(b.metadata.timestamp) - Date.parse(a.metadata.timestamp) ||
        b.name.localeCompare(a.name, 'en', { numeric: true }));
}

;// CONCATENATED MODULE: ./lib/builds/retention.js







/** Renamed before deletion, so that a reader never sees a partly deleted build. */
const condemnedName = /^\.removing-(.+)-[0-9a-f]{12}$/;
/** Deletes all but the `keepLast` newest builds in `dir` that may be deleted. `dryRun` deletes nothing. */
async function cleanBuilds(dir, keepLast, dryRun) {
    if (!Number.isInteger(keepLast) || keepLast < 0)
        throw (0,errors/* usageError */.Wp)('bad-option', `the number of builds to keep must be 0 or more, not ${keepLast}`);
    const entries = await entriesIn(dir);
    const notes = entries.flatMap(({ name, state }) => {
        const reason = (0,build_name/* isBuildName */.U)(name) ? reasonToKeep(name, state) : null;
        return reason === null ? [] : [`kept ${name}: ${reason}`];
    });
    const deletable = entries
        .flatMap(({ name, state }) => state.kind === 'finished' && reasonToKeep(name, state) === null ? [state.build] : [])
        .sort(newestFirst)
        .map((build) => build.dir);
    const [kept, surplus] = [deletable.slice(0, keepLast), deletable.slice(keepLast)];
    if (dryRun)
        return { removed: surplus, kept, notes };
    const removed = [];
    for (const path of surplus) {
        const problem = await removeBuild(path);
        if (problem === null)
            removed.push(path);
        else
            notes.push(`could not delete ${path}: ${problem}`);
    }
    return { removed, kept, notes: [...notes, ...(await sweepCondemned(dir))] };
}
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
        return 'it was not made by nixos-rebuild-test';
    if (state.marked)
        return 'its recorder was killed before it had tidied up (run finish)';
    return (0,build_name/* isBuildName */.U)(name) ? null : 'it does not have the name of a build';
}
/**
 * Deletes one build; symlinks in it are removed, not followed. Returns null, or what went wrong.
 * Safe beside other cleaners: the rename succeeds for one of them only.
 */
async function removeBuild(dir) {
    const condemned = (0,external_node_path_.join)((0,external_node_path_.dirname)(dir), `.removing-${(0,external_node_path_.basename)(dir)}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        await (0,promises_.rename)(dir, condemned);
    }
    catch (error) {
        return error.code === 'ENOENT' ? null : (0,errors/* messageOf */.bD)(error);
    }
    // The directory may have been exchanged since it was checked, so what was moved is checked again.
    const reason = reasonToKeep((0,external_node_path_.basename)(dir), await (0,build_state/* buildState */.q)(condemned));
    if (reason !== null) {
        await (0,promises_.rename)(condemned, dir);
        return reason;
    }
    return (0,promises_.rm)(condemned, { recursive: true }).then(() => null, errors/* messageOf */.bD);
}
/** Deletes what a killed cleaner had already renamed. Returns a note for each failure. */
async function sweepCondemned(outputDir) {
    const notes = [];
    for (const name of await (0,promises_.readdir)(outputDir).catch(() => [])) {
        const original = condemnedName.exec(name)?.[1];
        if (original === undefined || !(0,build_name/* isBuildName */.U)(original))
            continue;
        const path = (0,external_node_path_.join)(outputDir, name);
        const stats = await (0,promises_.lstat)(path).catch(() => null);
        if (!stats?.isDirectory())
            continue;
        await (0,promises_.rm)(path, { recursive: true, force: true }).catch((error) => {
            notes.push(`could not delete ${path}: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
    return notes;
}

;// CONCATENATED MODULE: ./lib/builds/builds.js








/** Opens a directory of builds; nothing is read or made yet. `outputDir` may be relative. */
function openBuilds(outputDir) {
    const dir = (0,external_node_path_.resolve)(outputDir);
    return {
        dir,
        scan: () => scanBuilds(dir),
        list: async ({ running = false } = {}) => {
            const scan = await scanBuilds(dir);
            const builds = running ? [...scan.finished, ...scan.running].sort(newestFirst) : scan.finished;
            return { builds, notes: scan.notes };
        },
        find: (name) => (name === undefined ? newestBuild(dir) : namedBuild(dir, name)),
        create: (now) => createBuild(dir, now),
        clean: ({ keepLast, dryRun }) => cleanBuilds(dir, keepLast, dryRun === true),
        unfinished: async () => (await scanBuilds(dir)).unfinished,
    };
}
/** Throws a usage error (`no-builds`) unless `dir` is an existing directory. */
async function requireBuildsDirectory(dir) {
    if (await isDirectory(dir))
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
    const [newest] = (await scanBuilds(dir)).finished;
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
    if (!(await isDirectory(dir)))
        throw (0,errors/* usageError */.Wp)('no-builds', `there is no build "${name}": ${noBuilds(dir)}`, recordOne);
    throw (0,errors/* usageError */.Wp)('no-build', `there is no build "${name}" in ${dir}`, 'See "list-builds".');
}
async function createBuild(dir, now) {
    try {
        await makeDirectory(dir);
        for (let turn = 1;; turn += 1) {
            const path = (0,external_node_path_.join)(dir, (0,build_name/* buildName */.A)(now, turn));
            // mkdir decides between parallel runs: it succeeds for one of them only.
            if (await isNewlyMade(path))
                return path;
        }
    }
    catch (error) {
        const full = error.code === 'ENOSPC';
        throw new errors/* ToolError */.v4('output-dir', `cannot make a build's directory in ${dir}: ${(0,errors/* messageOf */.bD)(error)}`, {
            status: full ? 3 : 2,
            hint: full ? 'Make room on that disk.' : 'Name a directory that can be written with --output-dir.',
            cause: error,
        });
    }
}
/** Makes the directory. False where something of that name exists already. */
async function isNewlyMade(path) {
    try {
        await (0,promises_.mkdir)(path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 2112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5867);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8908);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2880);





function configure(command, io) {
    command.requiredOption('--keep-last <n>', 'keep the n newest finished builds', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberIn */ .Po)({ least: 0, whole: true }));
    (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .outputDirOption */ .U2)(command)
        .option('--dry-run', 'only say what would be deleted')
        .option('--json', 'print what was removed and kept')
        .action(async ({ outputDir, keepLast, dryRun = false, json }) => {
        const builds = (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuilds */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, outputDir));
        await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .requireBuildsDirectory */ .A)(builds.dir);
        const result = await builds.clean({ keepLast, dryRun });
        for (const note of result.notes)
            io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(note)}\n`);
        if (json)
            return (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q2)(io, result);
        for (const dir of result.removed)
            io.out(`${dryRun ? 'would remove' : 'removed'} ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(dir)}\n`);
        const { removed, kept } = result;
        io.err(`${dryRun ? 'Would remove' : 'Removed'} ${removed.length}, kept ${kept.length}.\n`);
    });
}


/***/ })

};
