export const id = 531;
export const ids = [531];
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

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);


/** A duration in seconds, or a dash where there is none. */
function durationWords(seconds) {
    return seconds == null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(seconds);
}
/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes);
}
/** Why an unsuccessful build failed: its family, or else its outcome, and the message without `error:`. */
function failureWords({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure?.message ?? error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
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

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ themeOption)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6056);


// Apart from the other options, so that commands without pictures do not load the themes.
/** Adds `--theme`, the colours of pictures, to a command. */
function themeOption(command) {
    return command.option('--theme <name>', `colours of the pictures: ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_1__/* .themeNames */ .sK.join(', ')}`, (name) => {
        const theme = _render_color_theme_js__WEBPACK_IMPORTED_MODULE_1__/* .themeNames */ .sK.find((known) => known === name);
        if (theme)
            return theme;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`There is no theme "${name}"; themes are ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_1__/* .themeNames */ .sK.join(', ')}.`);
    });
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

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

/***/ 2711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ packageChanges)
});

// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
;// CONCATENATED MODULE: ./lib/nix/closure/package-version.js

/**
 * Name and version in a store path: the version starts after the first dash that no letter follows. An
 * output's name at the end (`-dev`, `-man`) is not part of the version. `.drv` is dropped.
 */
function packageNameOf(storePath) {
    const full = (0,store_path/* storePathName */.yF)(storePath);
    for (let dash = full.indexOf('-'); dash !== -1; dash = full.indexOf('-', dash + 1)) {
        const next = full[dash + 1];
        if (next !== undefined && !/[A-Za-z]/.test(next))
            return {
                name: full.slice(0, dash),
                version: full.slice(dash + 1).replace(/(?<=.)-(?:[a-z]+|lib32|lib64)$/, ''),
            };
    }
    return { name: full, version: '' };
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

;// CONCATENATED MODULE: ./lib/nix/closure/package-changes.js

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
        const { name, version } = packageNameOf(path);
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
    const order = compareVersions(old_versions.at(-1), new_versions.at(-1));
    return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}
function sorted(packages) {
    return packages ? [...packages.versions].sort(compareVersions) : [];
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

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Transcript),
/* harmony export */   y: () => (/* binding */ printedLines)
/* harmony export */ });
/* harmony import */ var _text_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);

/** Rows above the cursor that can still be redrawn; more than any terminal is tall. */
const rememberedRows = 1000;
/** The most characters kept of an escape sequence that has not ended. */
const longestSequence = 4096;
const control = /[\0-\x1f\x7f-\x9f]/g;
/** A CSI sequence as nearly all are: parameters, intermediates, final byte (ECMA-48 5.4). */
const usualCsi = /(?:\x1b\[|\x9b)([0-?]*)[ -/]*([@-~])/y;
/** Where the content of a string control ends; an ESC begins the next sequence. */
const stringEnds = { osc: /[\x07\x18\x1a\x1b\x9c]/g, string: /[\x18\x1a\x1b\x9c]/g };
/** The plain lines that a whole terminal text printed, each with its line feed. */
function printedLines(text) {
    const transcript = new Transcript();
    return transcript.push(text) + transcript.end();
}
/**
 * Terminal text to the plain lines it printed: the line discipline of `rebuild.log`.
 *
 * A line is emitted as soon as its newline arrives, never waiting for a scroll. What a carriage
 * return or a backspace overwrote is collapsed to what a terminal would show; rows redrawn after a
 * cursor-up come out again only where their text changed; escape sequences are dropped.
 */
class Transcript {
    #line = '';
    #column = 0;
    /** Rows already emitted that the cursor may still go back to, oldest first. */
    #rows = [];
    /** How many rows the cursor is above the first row that was not emitted. */
    #up = 0;
    #carry = '';
    /** The kind of string control that the text is inside. */
    #inString = null;
    #out = [];
    /** Takes terminal text in chunks of any size; returns the lines completed by it, each with `\n`. */
    push(chunk) {
        const text = this.#carry + chunk;
        this.#carry = '';
        let at = this.#inString ? this.#skipString(text, 0) : 0;
        while (at < text.length) {
            control.lastIndex = at;
            const found = control.exec(text);
            const end = found ? found.index : text.length;
            if (end > at)
                this.#print(text.slice(at, end));
            if (!found)
                break;
            at = this.#control(text, end);
        }
        return this.#take();
    }
    /** Returns what is left when the output ends: an unfinished last line. */
    end() {
        this.#carry = '';
        this.#leaveRow();
        return this.#take();
    }
    #take() {
        if (this.#out.length === 0)
            return '';
        const lines = `${this.#out.join('\n')}\n`;
        this.#out = [];
        return lines;
    }
    #print(text) {
        const { length } = this.#line;
        if (this.#column === length)
            this.#line += text;
        else if (this.#column > length)
            this.#line += ' '.repeat(this.#column - length) + text;
        else
            this.#line = this.#line.slice(0, this.#column) + text + this.#line.slice(this.#column + text.length);
        this.#column += text.length;
    }
    /** Handles the control character at `at`; returns the index after what it took. */
    #control(text, at) {
        switch (text.charCodeAt(at)) {
            case 0x0a:
            case 0x0b:
            case 0x0c:
                this.#newline();
                return at + 1;
            case 0x0d:
                this.#column = 0;
                return at + 1;
            case 0x08:
                this.#column = Math.max(0, this.#column - 1);
                return at + 1;
            case 0x09:
                this.#print('\t');
                return at + 1;
            default:
                return (0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .nextEscapeState */ .kp)('text', text.charCodeAt(at)) === 'text' ? at + 1 : this.#escape(text, at);
        }
    }
    #escape(text, at) {
        usualCsi.lastIndex = at;
        const usual = usualCsi.exec(text);
        if (!usual)
            return this.#sequence(text, at);
        this.#csi(usual[2], usual[1]);
        return usualCsi.lastIndex;
    }
    /** Reads the sequence at `at` character by character, up to its end or the content of a string. */
    #sequence(text, at) {
        let [state, before] = ['text', 'text'];
        let [parameters, controls] = ['', ''];
        let index = at;
        for (; index < text.length; index += 1) {
            const code = text.charCodeAt(index);
            before = state;
            state = (0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .nextEscapeState */ .kp)(state, code);
            if (state === 'csi' && before !== 'csi')
                parameters = '';
            else if (code >= 0x20)
                parameters += text[index];
            else if (state !== 'text' && code !== _text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .ESC */ .ok)
                controls += text[index];
            if (state !== 'escape' && state !== 'csi')
                break;
        }
        if (index === text.length) {
            if (text.length - at < longestSequence)
                this.#carry = text.slice(at);
            return text.length;
        }
        for (let each = 0; each < controls.length; each += 1)
            this.#control(controls, each);
        if (state !== 'text') {
            this.#inString = state;
            return this.#skipString(text, index + 1);
        }
        const final = text[index];
        // An 8-bit control that interrupts a sequence is carried out; CAN and SUB only interrupt it.
        if (final >= '\x80' && final <= '\x9f')
            return index;
        if (before === 'csi')
            this.#csi(final, /^[0-?]*/.exec(parameters)?.[0] ?? '');
        else if (final === 'c')
            this.#leaveRow();
        return index + 1;
    }
    /** Returns the index after the string's end; the end of `text` where the string has not ended. */
    #skipString(text, from) {
        const ends = stringEnds[this.#inString ?? 'string'];
        ends.lastIndex = from;
        const end = ends.exec(text);
        if (!end)
            return text.length;
        this.#inString = null;
        return end[0] === '\x1b' ? end.index : end.index + 1;
    }
    #csi(final, parameters) {
        const n = Math.max(1, Number.parseInt(parameters, 10) || 1);
        switch (final) {
            case 'A':
                this.#moveUp(n);
                return;
            case 'F':
                this.#moveUp(n);
                this.#column = 0;
                return;
            case 'B':
            case 'E':
                for (let row = Math.min(n, this.#up); row > 0; row -= 1)
                    this.#newline();
                return;
            case 'C':
                this.#column = Math.min(this.#column + n, 10_000);
                return;
            case 'D':
                this.#column = Math.max(0, this.#column - n);
                return;
            case 'G':
            case '`':
                this.#column = Math.min(n - 1, 10_000);
                return;
            case 'K':
                this.#eraseLine(parameters);
                return;
            case 'P':
                this.#line = this.#line.slice(0, this.#column) + this.#line.slice(this.#column + n);
                return;
            case 'H':
            case 'f':
            case 'd':
                // The program addresses rows: the rows above may no longer be where they were remembered.
                this.#leaveRow();
                this.#rows = [];
                this.#up = 0;
                return;
            case 'J':
                if (parameters === '2' || parameters === '3')
                    this.#leaveRow();
                else
                    this.#eraseLine('');
                return;
        }
    }
    #eraseLine(parameters) {
        if (parameters === '2')
            this.#line = '';
        else if (parameters === '1')
            this.#line = ' '.repeat(this.#column) + this.#line.slice(this.#column);
        else
            this.#line = this.#line.slice(0, this.#column);
    }
    #newline() {
        if (this.#up === 0) {
            this.#emit(this.#line);
            this.#line = '';
        }
        else {
            this.#settleRow();
            this.#up -= 1;
            this.#line = this.#up > 0 ? this.#rows.at(-this.#up) : '';
        }
        this.#column = 0;
    }
    #moveUp(n) {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line) {
            this.#emit(this.#line);
            this.#up = 1;
        }
        this.#up = Math.min(this.#up + n, this.#rows.length);
        this.#line = this.#up > 0 ? this.#rows.at(-this.#up) : '';
    }
    /** Emits the row of the cursor, if its text is new, and starts an empty one. */
    #leaveRow() {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line)
            this.#emit(this.#line);
        this.#up = 0;
        this.#line = '';
        this.#column = 0;
    }
    /** Emits a redrawn row again where its text changed and is not blank. */
    #settleRow() {
        const index = this.#rows.length - this.#up;
        if (this.#rows[index] === this.#line)
            return;
        this.#rows[index] = this.#line;
        if (this.#line.trim())
            this.#out.push(this.#line);
    }
    #emit(line) {
        this.#out.push(line);
        this.#rows.push(line);
        if (this.#rows.length > 2 * rememberedRows)
            this.#rows = this.#rows.slice(-rememberedRows);
    }
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


/***/ })

};
