export const id = 991;
export const ids = [991];
export const modules = {

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildName),
/* harmony export */   U: () => (/* binding */ isBuildName)
/* harmony export */ });
const pattern = /^rebuild-\d{8}-\d{6}(?:-(?:[2-9]|[1-9]\d+))?$/;
/** True for a name that `buildName` can give. */
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

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ openBuilds)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/system/make-directory.js


/**
 * Makes a directory and those above it; one that is there is fine. Throws what the system says.
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
async function isDirectory(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() === true;
}

// EXTERNAL MODULE: ./lib/builds/build-name.js
var build_name = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(5397);
// EXTERNAL MODULE: ./lib/builds/running.js
var running = __webpack_require__(1978);
;// CONCATENATED MODULE: ./lib/builds/build-state.js





/** Looks at the directory `dir` (absolute). A symlink is foreign, wherever it leads. */
async function buildState(dir) {
    const stats = await (0,promises_.lstat)(dir).catch(() => null);
    if (!stats?.isDirectory())
        return { kind: 'foreign' };
    const name = (0,external_node_path_.basename)(dir);
    const mark = await attempt((0,external_node_path_.join)(dir, running/* runningFileName */.bJ), () => (0,running/* readRunning */.Ki)(dir));
    if (mark.value && (await (0,running/* isAlive */._n)(mark.value)))
        return {
            kind: 'running',
            mark: mark.value,
            build: { dir, name, metadata: mark.value.metadata, running: true },
        };
    const metadata = await attempt((0,external_node_path_.join)(dir, metadata_file/* metadataFileName */.b9), () => (0,metadata_file/* readMetadata */._6)(dir));
    if (metadata.value)
        return {
            kind: 'finished',
            build: { dir, name, metadata: metadata.value },
            marked: mark.exists,
            mark: mark.value,
        };
    if (mark.value)
        return { kind: 'interrupted', mark: mark.value };
    const reason = metadata.reason ?? mark.reason;
    return reason === null ? { kind: 'foreign' } : { kind: 'damaged', reason };
}
async function attempt(path, read) {
    const exists = await (0,promises_.lstat)(path).then(() => true, () => false);
    if (!exists)
        return { exists, value: null, reason: null };
    try {
        return { exists, value: await read(), reason: null };
    }
    catch (error) {
        return { exists, value: null, reason: (0,errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/builds/retention.js






/** A build's directory on its way out: renamed first, so that nobody meets half a build. */
const condemnedName = /^\.removing-(.+)-[0-9a-f]{12}$/;
/**
 * Why the directory may not be deleted, as half a sentence, or null when it may: it must carry one
 * of our names, be a real directory with our metadata in it, and have no recorder, dead or alive.
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
        return 'its recorder left it in disorder (run finish)';
    return (0,build_name/* isBuildName */.U)(name) ? null : 'it does not carry the name of a build';
}
/**
 * Deletes one build; symlinks in it are removed, not followed. Gives null, or what went wrong.
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
    // What was looked at may have been exchanged since; what was moved is looked at once more.
    const reason = reasonToKeep((0,external_node_path_.basename)(dir), await buildState(condemned));
    if (reason !== null) {
        await (0,promises_.rename)(condemned, dir);
        return reason;
    }
    return (0,promises_.rm)(condemned, { recursive: true }).then(() => null, errors/* messageOf */.bD);
}
/** Deletes what a killed cleaner had already renamed. Gives a note for each failure. */
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







/** Opens the directory of builds; nothing is read or made yet. `outputDir` may be relative. */
function openBuilds(outputDir) {
    const dir = (0,external_node_path_.resolve)(outputDir);
    return {
        dir,
        list: (options) => listBuilds(dir, options?.running === true),
        find: (name) => (name === undefined ? newestBuild(dir) : findBuild(dir, name)),
        create: (now) => createBuild(dir, now),
        clean: ({ keepLast, dryRun }) => cleanBuilds(dir, keepLast, dryRun === true),
        unfinished: () => unfinishedBuilds(dir),
    };
}
async function listBuilds(dir, running) {
    const builds = [];
    const notes = [];
    for (const entry of await entries(dir)) {
        const { state, name } = entry;
        if (state.kind === 'finished' || (state.kind === 'running' && running))
            builds.push(state.build);
        else if (state.kind === 'damaged')
            notes.push(`skipped ${name}: ${state.reason}`);
        else if (state.kind === 'interrupted')
            notes.push(`skipped ${name}: its recorder was killed; "nixos-rebuild-test finish" completes it`);
    }
    return { builds: builds.sort(newestFirst), notes };
}
async function newestBuild(dir) {
    const newest = (await listBuilds(dir, false)).builds[0];
    if (newest)
        return newest;
    throw (0,errors/* usageError */.Wp)('no-build', `there are no builds in ${dir}`, 'Record one with "run", or name --output-dir.');
}
async function findBuild(dir, name) {
    for (const path of [(0,external_node_path_.resolve)(dir, name), (0,external_node_path_.resolve)(name)]) {
        const state = await buildState(path);
        if (state.kind === 'finished' || state.kind === 'running')
            return state.build;
        if (state.kind === 'damaged')
            throw (0,errors/* usageError */.Wp)('bad-metadata', state.reason);
        if (state.kind === 'interrupted')
            throw (0,errors/* usageError */.Wp)('unfinished-build', `the recorder of ${path} was killed before it could write the metadata`, `Complete it with "nixos-rebuild-test finish ${name}".`);
    }
    throw (0,errors/* usageError */.Wp)('no-build', `there is no build "${name}" in ${dir}`, 'list-builds shows what is there.');
}
async function createBuild(dir, now) {
    try {
        await makeDirectory(dir);
        for (let turn = 1;; turn += 1) {
            const path = (0,external_node_path_.join)(dir, (0,build_name/* buildName */.A)(now, turn));
            // mkdir is what decides between parallel runs: it succeeds for one of them only.
            if (await made(path))
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
async function made(path) {
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
async function cleanBuilds(dir, keepLast, dryRun) {
    if (!Number.isInteger(keepLast) || keepLast < 0)
        throw (0,errors/* usageError */.Wp)('bad-option', `the number of builds to keep must be 0 or more, not ${keepLast}`);
    const found = await entries(dir);
    const notes = found.flatMap(({ name, state }) => {
        const reason = (0,build_name/* isBuildName */.U)(name) ? reasonToKeep(name, state) : null;
        return reason === null ? [] : [`kept ${name}: ${reason}`];
    });
    const ours = found
        .flatMap(({ name, state }) => state.kind === 'finished' && reasonToKeep(name, state) === null ? [state.build] : [])
        .sort(newestFirst)
        .map((build) => build.dir);
    const [kept, surplus] = [ours.slice(0, keepLast), ours.slice(keepLast)];
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
async function unfinishedBuilds(dir) {
    return (await entries(dir)).flatMap(({ dir, state }) => {
        const mark = state.kind === 'interrupted' || state.kind === 'finished' ? state.mark : null;
        return mark === null ? [] : [{ dir, mark }];
    });
}
/** Every visible real directory in `dir` with what it is; none where `dir` does not exist. */
async function entries(dir) {
    const stats = await (0,promises_.lstat)(dir).catch(() => null);
    if (stats === null)
        return [];
    try {
        const found = await (0,promises_.readdir)(dir, { withFileTypes: true });
        const directories = found.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
        const result = [];
        // One after the other: a thousand builds open a file each, and that must not exhaust a limit.
        for (const { name } of directories) {
            const path = (0,external_node_path_.join)(dir, name);
            result.push({ name, dir: path, state: await buildState(path) });
        }
        return result;
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


/***/ }),

/***/ 5397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b9: () => (/* binding */ metadataFileName),
  Vh: () => (/* binding */ readJson),
  _6: () => (/* binding */ readMetadata),
  GF: () => (/* binding */ writeJson),
  f5: () => (/* binding */ writeMetadata)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/system/atomic-file.js



/**
 * Writes a whole file so that readers see the old content or the new, never a part of it, even when
 * the machine dies in between. Throws what the file system throws, and leaves nothing behind then.
 */
async function writeFileAtomic(path, content) {
    // In the same directory, since a rename is atomic only within one file system.
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/builds/metadata.js + 4 modules
var builds_metadata = __webpack_require__(849);
;// CONCATENATED MODULE: ./lib/builds/metadata-file.js






const metadataFileName = 'metadata.json';
/** Far above what a rebuild's metadata comes to; a bigger file is not ours. */
const maxBytes = 32 * 1024 * 1024;
/** Writes `metadata.json` into `dir`, all or nothing. Throws where `metadata` breaks its own schema. */
async function writeMetadata(dir, metadata) {
    await writeJson((0,external_node_path_.join)(dir, metadataFileName), builds_metadata/* metadataSchema */.R5, metadata);
}
/** Reads and checks `metadata.json` of `dir`. Throws a ToolError `bad-metadata` that names the file. */
async function readMetadata(dir) {
    return readJson((0,external_node_path_.join)(dir, metadataFileName), builds_metadata/* metadataSchema */.R5);
}
/** Writes a checked value as JSON for people to read, all or nothing. */
async function writeJson(path, schema, value) {
    const checked = parse(path, schema, value);
    await writeFileAtomic(path, `${JSON.stringify(checked, null, 2)}\n`);
}
/** Reads a JSON file that anybody may have written. Throws a ToolError (`bad-metadata`, status 2). */
async function readJson(path, schema) {
    const text = await readRegularFile(path);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw badMetadata(path, text.trim() === '' ? 'it is empty' : 'it is not valid JSON');
    }
    return parse(path, schema, value);
}
function parse(path, schema, value) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const where = issue?.path.length ? `"${issue.path.join('.')}": ` : '';
    throw badMetadata(path, `${where}${issue?.message ?? 'it has another form'}`);
}
async function readRegularFile(path) {
    try {
        // Without O_NONBLOCK a FIFO of this name would hang us, and a symlink could lead anywhere.
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
        try {
            const { size } = await file.stat().then((stats) => (stats.isFile() ? stats : { size: Infinity }));
            if (size > maxBytes)
                throw badMetadata(path, 'it is no regular file of sensible size');
            return await file.readFile('utf8');
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            throw error;
        const { code } = error;
        throw badMetadata(path, code === 'ENOENT' ? 'there is no such file' : (0,errors/* messageOf */.bD)(error), error);
    }
}
function badMetadata(path, why, cause) {
    return new errors/* ToolError */.v4('bad-metadata', `cannot use ${path}: ${why}`, {
        status: 2,
        hint: 'Name a directory that nixos-rebuild-test wrote; list-builds shows them.',
        cause,
    });
}


/***/ }),

/***/ 849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R5: () => (/* binding */ metadataSchema)
});

// UNUSED EXPORTS: filesSchema, outcomes, shellHistorySchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/nix/activity.js

/** What Nix did, summed up. What is not known is null. */
const activitySchema = schemas/* object */.Ikc({
    /** Derivations built. */
    built: schemas/* number */.aig().int().nonnegative().nullable(),
    /** Store paths fetched from substituters. */
    fetched: schemas/* number */.aig().int().nonnegative().nullable(),
    download_bytes: schemas/* number */.aig().nonnegative().nullable(),
    /** The longest builds first, at most ten. */
    slowest: schemas/* array */.YOg(schemas/* object */.Ikc({ derivation: schemas/* string */.YjP(), seconds: schemas/* number */.aig().nonnegative() })),
    /** Derivations that failed to build. */
    failed: schemas/* number */.aig().int().nonnegative().nullable().optional(),
    evaluation_seconds: schemas/* number */.aig().nonnegative().nullable().optional(),
    /** Bytes per substituter. */
    substituters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nonnegative()).optional(),
    /** Evaluation warnings, as printed, at most a hundred. */
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({
        message: schemas/* string */.YjP(),
        file: schemas/* string */.YjP().nullable(),
        line: schemas/* number */.aig().int().nullable(),
    }))
        .optional(),
    /** Named values that the rebuild printed as `::METRIC::name::value`. */
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional(),
});

;// CONCATENATED MODULE: ./lib/nix/failure.js

/** Every failure family, as scripts see it. */
const failureFamilies = (/* unused pure expression or super */ null && ([
    'syntax',
    'undefined-variable',
    'missing-attr',
    'infinite-recursion',
    'stack',
    'missing-extra-arg',
    'type-error',
    'nix-assert-throw-abort',
    'nixos-assertions',
    'unknown-option',
    'option-type',
    'option-not-set',
    'option-conflict',
    'unfree-broken-insecure',
    'missing-file',
    'untracked-file',
    'git-ownership',
    'lock-file',
    'flake-not-found',
    'ifd-disabled',
    'pure-eval',
    'feature-off',
    'builder',
    'hash-mismatch',
    'killed-oom',
    'timeout-log-size',
    'platform-features',
    'dependency',
    'disk-full',
    'boot-full',
    'download',
    'signature',
    'daemon',
    'sandbox',
    'locks',
    'ssh',
    'privilege',
    'interrupted',
    'pre-switch',
    'bootloader',
    'activation-script',
    'units',
    'unknown',
]));
/** A place in a Nix source; `file` is relative to the checkout when it lies in it. */
const locationSchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int().nonnegative(),
    column: schemas/* number */.aig().int().nonnegative().nullable(),
});
/** The classified cause of an unsuccessful rebuild. Readers tolerate families they do not know. */
const failureSchema = schemas/* object */.Ikc({
    family: schemas/* string */.YjP(),
    /** 0 to 1: how sure the classification is. */
    confidence: schemas/* number */.aig().min(0).max(1),
    /** The root cause in Nix's own words, without escape sequences. */
    message: schemas/* string */.YjP(),
    derivation: schemas/* string */.YjP().nullable(),
    location: locationSchema.nullable(),
    /** The last lines of the failed builder's log, or of the error block. */
    log_tail: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What a person can do about it. */
    hint: schemas/* string */.YjP(),
    /** One command that reproduces it, pinned to the revision where one is known. */
    reproduce: schemas/* string */.YjP().nullable().optional(),
    /** The kept `nix log` of the derivation, relative to the build's directory. */
    log_file: schemas/* string */.YjP().nullable().optional(),
});

// EXTERNAL MODULE: ./lib/nix/phase.js
var phase = __webpack_require__(696);
;// CONCATENATED MODULE: ./lib/nix/result.js

/** One package whose set of versions differs between two closures. */
const packageChangeSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
    old_versions: schemas/* array */.YOg(schemas/* string */.YjP()),
    new_versions: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** New size minus old size, in bytes; null where sizes are not known (derivations). */
    size_delta_bytes: schemas/* number */.aig().nullable(),
});
/** One flake input whose locked revision differs. */
const inputChangeSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(['added', 'removed', 'updated']),
    old_revision: schemas/* string */.YjP().nullable(),
    new_revision: schemas/* string */.YjP().nullable(),
    /** ISO 8601 dates of the locked revisions. */
    old_date: schemas/* string */.YjP().nullable(),
    new_date: schemas/* string */.YjP().nullable(),
    /** The forge's page that compares the two revisions. */
    compare_url: schemas/* string */.YjP().nullable(),
});
const resultSchema = schemas/* object */.Ikc({
    store_path: schemas/* string */.YjP().nullable(),
    closure_bytes: schemas/* number */.aig().nonnegative().nullable(),
    /** The closure (or derivation) that `packages` compares with. */
    compared_with: schemas/* string */.YjP().nullable().optional(),
    packages: schemas/* array */.YOg(packageChangeSchema).optional(),
    inputs: schemas/* array */.YOg(inputChangeSchema).optional(),
});

;// CONCATENATED MODULE: ./lib/system/resources.js

/** What the rebuild's processes used; what could not be read is null. */
const resourcesSchema = schemas/* object */.Ikc({
    cpu_seconds: schemas/* number */.aig().nonnegative().nullable(),
    peak_memory_bytes: schemas/* number */.aig().nonnegative().nullable(),
    disk_read_bytes: schemas/* number */.aig().nonnegative().nullable().optional(),
    disk_written_bytes: schemas/* number */.aig().nonnegative().nullable().optional(),
    /** Counters of the whole host, not of the rebuild alone. */
    host_network_received_bytes: schemas/* number */.aig().nonnegative().nullable().optional(),
    host_network_sent_bytes: schemas/* number */.aig().nonnegative().nullable().optional(),
    /** At most 120 points over the run, for charts. */
    series: schemas/* array */.YOg(schemas/* object */.Ikc({
        seconds: schemas/* number */.aig().nonnegative(),
        cpu_percent: schemas/* number */.aig().nonnegative(),
        memory_bytes: schemas/* number */.aig().nonnegative(),
    }))
        .optional(),
});

;// CONCATENATED MODULE: ./lib/builds/metadata.js






/** How a rebuild can end. `success` in the metadata is true only for `success`. */
const outcomes = ['success', 'failed', 'timed_out', 'cancelled', 'needs_boot', 'interrupted'];
/** A plain name: metadata may come from anywhere, and its files are read and served. */
const fileName = schemas/* string */.YjP()
    .regex(/^(?!\.{1,2}$)[^/\\\u0000]+$/, 'must be the name of a file in the build')
    .nullable();
/** The names of a build's files. */
const filesSchema = schemas/* object */.Ikc({
    log: fileName,
    cast: fileName,
    frames: fileName,
    screenshot: fileName,
    gif: fileName,
});
/** Under which ids the person's shell history knows the command line that started the rebuild. */
const shellHistorySchema = schemas/* object */.Ikc({
    program: schemas/* string */.YjP(),
    session: schemas/* string */.YjP().nullable(),
    command: schemas/* string */.YjP().nullable(),
});
/**
 * `metadata.json`, version 1. A field is never renamed or removed within a version, only added as
 * optional. What is not known is null. Outcomes, families and phases are open sets for readers.
 */
const metadataSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    success: schemas/* boolean */.zMY().describe('True only for the outcome success.'),
    outcome: schemas/* string */.YjP().describe(`One of ${outcomes.join(', ')}; later releases may add others.`),
    exit_code: schemas/* number */.aig()
        .int()
        .nullable()
        .describe("The rebuild's own exit status; null when it never reported one."),
    timestamp: iso/* datetime */.w$().describe('The start, ISO 8601 in UTC.'),
    finished_at: iso/* datetime */.w$().nullable().describe('The end, ISO 8601 in UTC.'),
    duration_seconds: schemas/* number */.aig().nonnegative().nullable(),
    action: schemas/* string */.YjP().nullable().describe('The word of nixos-rebuild; null for a command.'),
    program: schemas/* string */.YjP().describe('nixos-rebuild, nix, or command.'),
    flake: schemas/* string */.YjP().nullable(),
    host: schemas/* string */.YjP().nullable(),
    revision: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), branch: schemas/* string */.YjP().nullable(), dirty: schemas/* boolean */.zMY() })
        .nullable()
        .describe('The git checkout that was built.'),
    error_message: schemas/* string */.YjP().nullable().describe("The error, in the program's words."),
    failure: failureSchema.nullable().describe('The first of failures.'),
    failures: schemas/* array */.YOg(failureSchema).describe('The classified causes, root causes first.'),
    phases: schemas/* array */.YOg(phase/* phaseSchema */.h),
    activity: activitySchema.nullable().describe('What Nix did.'),
    result: resultSchema.nullable().describe('What the rebuild made.'),
    resources: resourcesSchema.nullable().describe("What the rebuild's processes used."),
    terminal: schemas/* object */.Ikc({ cols: schemas/* number */.aig().int(), rows: schemas/* number */.aig().int() })
        .nullable()
        .describe('Size of the recorded terminal in cells; null without a recording.'),
    files: filesSchema.describe("Names of the files in the build's directory; null where one was not made."),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()).describe('Of this tool and the programs it ran.'),
    file: schemas/* string */.YjP().nullable().optional().describe('The non-flake configuration, if that is what was built.'),
    gif_reduction: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Steps taken to bring the GIF under its size limit, in words.'),
    notices: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('What the tool could not do for this build, one sentence each.'),
    shell_history: shellHistorySchema
        .nullable()
        .optional()
        .describe('Ids of the command line in the shell history (atuin) that it was typed into.'),
});


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeRunning),
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ac: () => (/* binding */ removeRunning),
/* harmony export */   bJ: () => (/* binding */ runningFileName)
/* harmony export */ });
/* unused harmony export runningMarkSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1859);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(849);
/* harmony import */ var _metadata_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5397);






const runningFileName = 'running.json';
/**
 * `running.json`, in a build's directory while its rebuild runs: who records it, and what has to be
 * ended and written by somebody else should the recorder be killed.
 */
const runningMarkSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    /** The recording process; see ProcessIdentity for the two beside the pid. */
    pid: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    pid_start: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    boot_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    /** The rebuild's own tmux server; null without a recording. */
    tmux: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ socket: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), pid: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive() }).nullable(),
    /** In the environment of every process of the rebuild. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** What is known so far, as of a build that was cut off: outcome `interrupted`, no exit status. */
    metadata: _metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataSchema */ .R5,
});
/** Marks the build in `dir` as running. Replaces an earlier mark, all or nothing. */
async function writeRunning(dir, mark) {
    await (0,_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, runningFileName), runningMarkSchema, mark);
}
/** The mark of the build in `dir`. Throws a ToolError `bad-metadata` where there is none or it is damaged. */
async function readRunning(dir) {
    return (0,_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, runningFileName), runningMarkSchema);
}
/** Takes the mark away, once the metadata is written. */
async function removeRunning(dir) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, runningFileName), { force: true });
}
/** True while the process that records the build still runs. */
async function isAlive(mark) {
    return (0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isProcessAlive */ .j)(mark);
}


/***/ }),

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ phaseSchema),
/* harmony export */   k: () => (/* binding */ phaseNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** The phases of a rebuild, in the order in which a healthy one goes through them. */
const phaseNames = [
    'preparing',
    'evaluating',
    'fetching',
    'building',
    'copying',
    'activating',
    'verifying',
];
/**
 * One span of the timeline, in seconds from the start of the rebuild. Readers tolerate names they
 * do not know, so the schema takes any string.
 */
const phaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    start_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    duration_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});


/***/ }),

/***/ 1859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ processIdentity),
/* harmony export */   j: () => (/* binding */ isProcessAlive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** The identity of a running process; of a pid nobody has, one that is never found alive on Linux. */
async function processIdentity(pid) {
    return { pid, pid_start: await startOf(pid), boot_id: await bootId() };
}
/** True while the very process that was named still runs (a zombie does not). */
async function isProcessAlive(identity) {
    const boot = await bootId();
    if (boot === null)
        return hasPid(identity.pid);
    if (identity.boot_id !== boot)
        return false;
    return identity.pid_start !== null && (await startOf(identity.pid)) === identity.pid_start;
}
async function bootId() {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => null);
    return text === null ? null : text.trim();
}
async function startOf(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    if (stat === null)
        return null;
    // The name in field 2 may itself hold spaces and brackets; it ends at the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, start] = [fields[0], Number(fields[19])];
    return state === 'Z' || state === 'X' || !Number.isFinite(start) ? null : start;
}
function hasPid(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
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
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



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
