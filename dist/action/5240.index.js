export const id = 5240;
export const ids = [5240];
export const modules = {

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

/***/ 9807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vh: () => (/* binding */ readJson),
  _6: () => (/* binding */ readMetadata),
  GF: () => (/* binding */ writeJson),
  f5: () => (/* binding */ writeMetadata)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/disk/atomic-file.js
var atomic_file = __webpack_require__(71941);
// EXTERNAL MODULE: ./lib/system/disk/regular-file.js
var regular_file = __webpack_require__(68918);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(30865);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata.js + 2 modules
var builds_metadata = __webpack_require__(14927);
;// CONCATENATED MODULE: ./lib/builds/metadata-refusals.js

/**
 * What each detail is where it is not known. Everything else in the metadata is what a build is about: its
 * outcome, its exit status, what was built, and the names of its files.
 */
const unknownDetails = {
    finished_at: null,
    duration_seconds: null,
    revision: null,
    error_message: null,
    failure: null,
    failures: [],
    phases: [],
    activity: null,
    result: null,
    resources: null,
    terminal: null,
    versions: {},
    gif_reduction: undefined,
    notices: undefined,
    shell_history: undefined,
};
/**
 * The metadata without the details that its schema refuses, and their names. Much of the metadata is made of
 * what the rebuild printed, and no text may cost a build its outcome.
 */
function withoutRefused(metadata) {
    const parsed = builds_metadata/* metadataSchema */.R.safeParse(metadata);
    if (parsed.success)
        return { metadata: parsed.data, refused: [] };
    const fields = new Set(parsed.error.issues.map(({ path }) => path[0]));
    const refused = Object.keys(unknownDetails).filter((detail) => fields.has(detail));
    const known = { ...metadata };
    for (const detail of refused)
        Object.assign(known, { [detail]: unknownDetails[detail] });
    // The first failure is in two places.
    if (fields.has('failures'))
        known.failure = null;
    return { metadata: known, refused };
}

;// CONCATENATED MODULE: ./lib/builds/metadata-file.js








/** Far above the size of a rebuild's metadata; a larger file is something else. */
const maxBytes = 32 * 1024 * 1024;
/**
 * Writes `metadata.json` into `dir`, all or nothing, and returns what it wrote: details that the schema refuses
 * are left out, with a notice. Throws where what the build is about does not match the schema.
 */
async function writeMetadata(dir, metadata) {
    const { metadata: known, refused } = withoutRefused(metadata);
    const notices = [...(known.notices ?? []), refusalNotice(refused)];
    const written = refused.length === 0 ? known : { ...known, notices };
    await writeJson((0,external_node_path_.join)(dir, files/* metadataFileName */.b9), builds_metadata/* metadataSchema */.R, written);
    return written;
}
function refusalNotice(refused) {
    return `left out of the metadata, because it cannot be right: ${refused.join(', ')}`;
}
/** Reads and checks `metadata.json` of `dir`. Throws a ToolError (`bad-metadata`) that names the file. */
async function readMetadata(dir) {
    return readJson((0,external_node_path_.join)(dir, files/* metadataFileName */.b9), builds_metadata/* metadataSchema */.R);
}
/** Writes a checked value as JSON for people to read, all or nothing. */
async function writeJson(path, schema, value) {
    const checked = parse(path, schema, value);
    await (0,atomic_file/* writeFileAtomic */.Z)(path, `${JSON.stringify(checked, null, 2)}\n`);
}
/** Reads and checks a JSON file, which may come from elsewhere. Throws a ToolError (`bad-metadata`, status 2). */
async function readJson(path, schema) {
    const text = await readText(path);
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
    throw badMetadata(path, `${where}${issue?.message ?? 'it does not match the schema'}`);
}
async function readText(path) {
    const text = await (0,regular_file/* readRegularFile */.X)(path, maxBytes).catch((error) => {
        throw badMetadata(path, error.code === 'ENOENT' ? 'there is no such file' : (0,system_fault/* systemReason */.uc)(error), error);
    });
    if (text === null)
        throw badMetadata(path, 'it is no regular file of sensible size');
    return text;
}
function badMetadata(path, why, cause) {
    return new errors/* ToolError */.v4('bad-metadata', `cannot use ${path}: ${why}`, {
        status: 2,
        hint: 'Name a directory that nixos-rebuild-test wrote; "list-builds" lists them.',
        cause,
    });
}


/***/ }),

/***/ 14927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ metadataSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/nix/activity.js

/**
 * One span of the timeline, in seconds from the start of the rebuild. Readers tolerate names they
 * do not know, so the schema takes any string.
 */
const phaseSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    start_seconds: schemas/* number */.aig().nonnegative(),
    duration_seconds: schemas/* number */.aig().nonnegative(),
});
/** The sums of what Nix did. What is not known is null. */
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

// EXTERNAL MODULE: ./lib/nix/closure/result.js
var result = __webpack_require__(57352);
// EXTERNAL MODULE: ./lib/nix/failures/failure.js
var failure = __webpack_require__(65629);
;// CONCATENATED MODULE: ./lib/system/proc/resources.js

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

// EXTERNAL MODULE: ./lib/builds/outcome.js
var outcome = __webpack_require__(23609);
;// CONCATENATED MODULE: ./lib/builds/metadata.js






/** A name without a directory: metadata may come from elsewhere, and its files are read and served. */
const fileName = schemas/* string */.YjP()
    .regex(/^(?!\.{1,2}$)[^/\\\u0000]+$/, 'must be the name of a file in the build')
    .nullable();
/** The names of a build's files. */
const filesSchema = schemas/* object */.Ikc({
    log: fileName,
    cast: fileName,
    frames: fileName,
    screen: fileName.optional().describe('The last screen as text.'),
    screenshot: fileName,
    gif: fileName,
});
/** The ids of the command line that started the rebuild in the user's shell history. */
const shellHistorySchema = schemas/* object */.Ikc({
    program: schemas/* string */.YjP(),
    session: schemas/* string */.YjP().nullable(),
    command: schemas/* string */.YjP().nullable(),
});
/**
 * `metadata.json`, version 1. A field is never renamed or removed within a version, only added as
 * optional. What is not known is null. Readers tolerate unknown outcomes, families and phases.
 */
const metadataSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    success: schemas/* boolean */.zMY().describe('True only for the outcome success.'),
    outcome: schemas/* string */.YjP().describe(`One of ${outcome/* outcomes */.KI.join(', ')}; later releases may add others.`),
    exit_code: schemas/* number */.aig()
        .int()
        .nullable()
        .describe("The rebuild's own exit status; null when it never reported one."),
    timestamp: iso/* datetime */.w$().describe('The start, ISO 8601 in UTC.'),
    finished_at: iso/* datetime */.w$().nullable().describe('The end, ISO 8601 in UTC.'),
    duration_seconds: schemas/* number */.aig().nonnegative().nullable(),
    action: schemas/* string */.YjP()
        .nullable()
        .describe('The word of nixos-rebuild, or deploy for a deployment; null for a command.'),
    program: schemas/* string */.YjP().describe('nixos-rebuild, nix, or command.'),
    flake: schemas/* string */.YjP().nullable(),
    host: schemas/* string */.YjP().nullable(),
    revision: schemas/* object */.Ikc({
        sha: schemas/* string */.YjP(),
        branch: schemas/* string */.YjP().nullable(),
        dirty: schemas/* boolean */.zMY(),
        repository: schemas/* string */.YjP()
            .nullable()
            .optional()
            .describe('Where the repository is on the web, such as https://github.com/o/r.'),
    })
        .nullable()
        .describe('The git checkout that was built.'),
    error_message: schemas/* string */.YjP().nullable().describe("The error, in the program's words."),
    failure: failure/* failureSchema */.I.nullable().describe('The first of failures.'),
    failures: schemas/* array */.YOg(failure/* failureSchema */.I).describe('The classified causes, root causes first.'),
    phases: schemas/* array */.YOg(phaseSchema),
    activity: activitySchema.nullable().describe('What Nix did.'),
    result: result/* resultSchema */.FD.nullable().describe('What the rebuild made.'),
    resources: resourcesSchema.nullable().describe("What the rebuild's processes used."),
    terminal: schemas/* object */.Ikc({ cols: schemas/* number */.aig().int(), rows: schemas/* number */.aig().int() })
        .nullable()
        .describe('Size of the recorded terminal in cells; null without a recording.'),
    files: filesSchema.describe("Names of the files in the build's directory; null where one was not made."),
    screen_seconds: schemas/* number */.aig()
        .optional()
        .describe('Only where the recording ends with a blank screen: the time, in seconds from its start, of the last screen with content, which picture and text show.'),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()).describe('Of this tool and the programs it ran.'),
    file: schemas/* string */.YjP().nullable().optional().describe('The non-flake configuration, if that is what was built.'),
    command: schemas/* string */.YjP()
        .optional()
        .describe('The shell command that was recorded in place of a rebuild, with its arguments after `--`.'),
    gif_reduction: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Steps taken to bring the GIF under its size limit, in words.'),
    system: schemas/* object */.Ikc({
        host: schemas/* string */.YjP()
            .nullable()
            .optional()
            .describe('The ssh destination of the machine that was activated; null for this one.'),
        before: schemas/* string */.YjP().nullable().describe('Store path of the system that ran when the rebuild began.'),
        current: schemas/* string */.YjP().nullable().describe('Store path of the running system.'),
        profile: schemas/* string */.YjP().nullable().describe('Store path to which the system profile leads.'),
        generation: schemas/* number */.aig().int().nullable().describe("Number of the profile's generation."),
        boot: schemas/* string */.YjP().nullable().describe('Store path of what boots by default, or the name of that entry.'),
    })
        .nullable()
        .optional()
        .describe('What the machine runs and would boot that was activated, read afterwards; a field is null where it could not be ' +
        'read. Null where nothing was activated, an activation was left running, or another machine did not answer.'),
    notices: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('What the tool could not do for this build, one sentence each.'),
    shell_history: shellHistorySchema
        .nullable()
        .optional()
        .describe('Ids of the command line in the shell history (atuin) that it was typed into.'),
});


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

/***/ 91789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _package_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42252);

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

/***/ 61892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redactData),
/* harmony export */   L: () => (/* binding */ redactMetadata)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60682);

/** Fields that never hold a secret. A short secret must not corrupt them (`fail` in `failed`). */
const neverSecret = new Set([
    'schema_version',
    'outcome',
    'mode',
    'reason',
    'timestamp',
    'finished_at',
    'action',
    'program',
    'family',
    'change',
    'files',
]);
/** Records whose keys come from the rebuild, and may hold a secret as well. */
const foreignKeys = new Set(['substituters', 'metrics']);
/** The metadata with every text in it redacted that comes from the rebuild: commands, messages, log lines. */
function redactMetadata(metadata, redaction) {
    return redactData(metadata, redaction);
}
/** The same for other data of a build. */
function redactData(data, redaction) {
    return redactValue(data, redaction, false);
}
function redactValue(value, redaction, keysToo) {
    if (typeof value === 'string')
        return (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, value);
    if (isTexts(value))
        return redactLines(value, redaction);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redaction, false));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        keysToo ? (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, key) : key,
        neverSecret.has(key) ? item : redactValue(item, redaction, foreignKeys.has(key)),
    ]));
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
/** The lines of a log as one text: a key of many lines is known by its first one only. */
function redactLines(texts, redaction) {
    // Line feeds are never masked, so that the texts can be separated again by their number of lines.
    const lines = (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, texts.join('\n')).split('\n');
    return texts.map((text) => lines.splice(0, text.split('\n').length).join('\n'));
}


/***/ }),

/***/ 25240:
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(92151);
// EXTERNAL MODULE: ./lib/nix/failures/builder-log.js + 2 modules
var builder_log = __webpack_require__(91347);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/nix/failures/derivation-logs.js



const mostLogs = 10;
const mostBytes = 1024 * 1024;
/**
 * Keeps the full `nix log` of each failed derivation as `logs/NAME.log` in the build's directory, redacted
 * and bounded, and returns the failures with `log_file` set. Where Nix has no log, the failure is unchanged.
 */
async function keepDerivationLogs(failures, options) {
    const kept = new Map();
    for (const { derivation } of failures)
        if (derivation && !kept.has(derivation) && kept.size < mostLogs)
            kept.set(derivation, await keepLog(derivation, kept.size, options));
    return failures.map((failure) => {
        const file = failure.derivation ? kept.get(failure.derivation) : null;
        return file ? { ...failure, log_file: file } : failure;
    });
}
async function keepLog(derivation, index, { dir, run, redact }) {
    let log;
    try {
        log = await run('nix', ['--extra-experimental-features', 'nix-command', 'log', derivation]);
    }
    catch {
        return null; // built elsewhere, or it failed before its builder began
    }
    if (log === '')
        return null;
    // The name is the configuration's to choose: keep it a plain file name.
    const name = (0,store_path/* storePathName */.yF)(derivation)
        .replace(/[^\w.+-]/g, '_')
        .replace(/^\.+/, '_')
        .slice(0, 100);
    const file = `logs/${index === 0 ? '' : `${index}-`}${name}.log`;
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'logs'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, file), bounded(redact(log)));
    return file;
}
/** The beginning and the end of a long log. */
function bounded(log) {
    if (log.length <= mostBytes)
        return log;
    const half = mostBytes / 2;
    return `${log.slice(0, half)}\n[… ${log.length - mostBytes} characters left out …]\n${log.slice(-half)}`;
}

// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
;// CONCATENATED MODULE: ./lib/nix/flake/evaluation-args.js
/**
 * Options that change what Nix evaluates, with how many words follow each: without them a failure may not be seen
 * again. They are described in the Nix manual under "Common evaluation options" and "Common flake-related options"
 * of `nix build`, and under "Common Options" of `nix-build`.
 */
const followed = {
    flake: new Map([
        ['--impure', 0],
        ['--accept-flake-config', 0],
        ['--override-input', 2],
        ['--override-flake', 2],
        ['--update-input', 1],
        ['--reference-lock-file', 1],
        ['--recreate-lock-file', 0],
        ['--no-update-lock-file', 0],
        ['--no-registries', 0],
        ['--option', 2],
        ['--extra-experimental-features', 1],
        ['--experimental-features', 1],
    ]),
    file: new Map([
        ['-I', 1],
        ['--include', 1],
        ['--arg', 2],
        ['--argstr', 2],
        ['--pure-eval', 0],
        ['--restrict-eval', 0],
        ['--option', 2],
    ]),
};
/** Of a rebuild's further arguments those that change what Nix evaluates, in their order, each once. */
function evaluationArgs(kind, args) {
    const found = new Map();
    for (let at = 0; at < args.length; at += 1) {
        const length = followed[kind].get(args[at]);
        if (length === undefined)
            continue;
        const words = args.slice(at, at + length + 1);
        found.set(JSON.stringify(words), words);
        at += length;
    }
    return [...found.values()].flat();
}

;// CONCATENATED MODULE: ./lib/nix/flake/reproduce.js





/**
 * How to see a failure again, at the revision where there is one; null where it is not known what was built, and for
 * what fails in the activation. Of what fails after the evaluation the builders' log is shown, of anything else the trace.
 */
function reproductionOf(family, origin) {
    const { stage } = (0,catalogue/* entryOf */.Ms)(family);
    const shows = stage === 'build' || stage === 'fetch' ? 'log' : 'trace';
    if (stage === 'activation')
        return null;
    const { flake, host, file, attribute } = origin;
    if (file !== null)
        return { kind: 'file', file, attribute, shows, args: evaluationArgs('file', origin.args) };
    if (flake === null || host === null)
        return null;
    return {
        kind: 'flake',
        flake: pinned(flake, origin),
        host,
        shows,
        args: evaluationArgs('flake', origin.args),
    };
}
/** One shell command that a person can paste. */
function printReproduction(reproduction) {
    const { kind, shows, args } = reproduction;
    if (kind === 'file') {
        const trace = shows === 'trace' ? ['--show-trace'] : [];
        const { file, attribute } = reproduction;
        const [built, path] = attribute === null ? ['<nixpkgs/nixos>', 'system'] : [file, attribute];
        const config = attribute === null ? ['-I', `nixos-config=${file}`] : [];
        return (0,shell/* quoteCommand */.c)(['nix-build', built, '-A', path, '--no-out-link', ...trace, ...config, ...args]);
    }
    const flag = shows === 'log' ? '-L' : '--show-trace';
    const installable = `${reproduction.flake}#${(0,ref/* toplevelAttribute */.EA)(reproduction.host)}`;
    return (0,shell/* quoteCommand */.c)(['nix', 'build', '--no-link', flag, installable, ...args]);
}
/** A flake of the checkout at the checkout's revision; any other as it is. */
function pinned(flake, { sha, repository, checkout, directory }) {
    if (sha === null || (0,ref/* localFlakeDir */.IP)(flake) === null || (0,ref/* namesRevision */.ej)(flake))
        return flake;
    const inside = (0,external_node_path_.relative)(checkout, directory);
    if (inside === '..' || inside.startsWith('../'))
        return flake;
    return (0,ref/* flakeAtRevision */.U_)(repository ?? { checkout }, sha, inside, (0,ref/* fetchParameters */.nM)(flake));
}

// EXTERNAL MODULE: ./lib/nix/flake/sources.js
var sources = __webpack_require__(26727);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(77327);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(60682);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/rebuild/action.js
var rebuild_action = __webpack_require__(14797);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/rebuild/activation/local-files.js


/** The files of this machine, or of the one whose root is `root`. */
function localFiles(root = '/') {
    return {
        text: (path) => attempt(() => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8')),
        link: (path) => attempt(() => (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path))),
        target: (path) => attempt(() => (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path))),
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

// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/rebuild/activation/system-state.js
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

;// CONCATENATED MODULE: ./lib/rebuild/activation/remote-files.js



const deadlineMs = 10_000;
/** Bytes of a file that are read: entries are short, and grub.cfg has its default entry first. */
const remote_files_mostBytes = 32_768;
/**
 * The files of another machine that show what it runs and boots, read in one ssh session that asks for nothing; null
 * where there is none within 10 s, or before `signal`. `connection` are the words of an ssh command line, its
 * destination last.
 */
async function remoteFiles(connection, profileLink, env, signal) {
    const [ssh = 'ssh', ...words] = connection;
    // The first value of an option counts. The socket of the rebuild's own connection may be gone, which ends ssh.
    const own = ['BatchMode=yes', 'ControlMaster=no', 'ControlPath=none', 'ConnectTimeout=5'];
    const options = own.flatMap((option) => ['-o', option]);
    const asked = words.filter((word) => !/^-t+$/.test(word));
    const script = (0,shell/* quoteCommand */.c)(['sh', '-c', scriptFor(profileLink)]);
    const result = await (0,programs/* runProgram */.mB)([ssh, ...options, ...asked, script], {
        env,
        timeoutMs: deadlineMs,
        ...(signal ? { signal } : {}),
    });
    return (0,programs/* hasSucceeded */.yO)(result) ? filesIn(result.stdout) : null;
}
/** The words of the ssh command line with which nixos-rebuild reaches `host`. */
function connectionTo(host, env) {
    const options = env.NIX_SSHOPTS?.split(/\s+/).filter((word) => word !== '') ?? [];
    return ['ssh', ...options, host];
}
/** Prints a line for each link, and each file with a blank before each of its lines. */
function scriptFor(profileLink) {
    const files = [
        ...bootDirectories.flatMap((dir) => [`${dir}/loader/loader.conf`, `${dir}/loader/entries/*.conf`]),
        grubConfiguration,
        extlinuxConfiguration,
    ];
    const links = [runningSystemLink, profileLink];
    return [
        ...links.map((link) => `printf 'target %s %s\\n' '${link}' "$(readlink -e '${link}')"`),
        `printf 'link %s %s\\n' '${profileLink}' "$(readlink '${profileLink}')"`,
        `for f in ${files.join(' ')}; do`,
        '  [ -r "$f" ] || continue',
        `  printf 'text %s\\n' "$f"; head -c ${remote_files_mostBytes} "$f" | sed 's/^/ /'; echo`,
        'done',
    ].join('\n');
}
/** Reads what the script printed. */
function filesIn(printed) {
    const [texts, links, targets] = [
        new Map(),
        new Map(),
        new Map(),
    ];
    let file = null;
    for (const line of printed.split('\n')) {
        if (line.startsWith(' ') && file !== null) {
            texts.set(file, `${texts.get(file) ?? ''}${line.slice(1)}\n`);
            continue;
        }
        const [kind, path = '', value = ''] = line.split(' ');
        file = kind === 'text' ? path : null;
        if (kind === 'link' && value !== '')
            links.set(path, value);
        if (kind === 'target' && value !== '')
            targets.set(path, value);
    }
    return {
        text: (path) => texts.get(path) ?? null,
        link: (path) => links.get(path) ?? null,
        target: (path) => targets.get(path) ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/rebuild/activation/activated.js




/** The last activation that a rebuild came to; null where it came to none, or where it is not known on which machine. */
function activatedBy({ request, metadata }, { recorded, understood, switches }) {
    const seen = switches.at(-1);
    if (seen)
        return seen;
    const left = recorded.activations.at(-1);
    if (left)
        return { action: null, system: null, host: left.host, connection: null };
    const { action } = request;
    if (metadata.action === null || !isSwitchAction(action))
        return null;
    const hasBegun = recorded.exitCode === 0 || understood.hasActivated;
    return hasBegun ? { action, system: null, host: request.targetHost, connection: null } : null;
}
function isSwitchAction(action) {
    return rebuild_action/* actionFacts */.k[action].activates;
}
/**
 * What the machine runs and boots that was activated, at least in part; null where nothing was, where the activation
 * was left running, and where the machine does not answer.
 */
async function stateAfter({ request }, { isLeft, ended }, activated) {
    if (isLeft || activated === null || activated.action === 'dry-activate')
        return null;
    const profileLink = profileLinkOf(request.extraArgs);
    const { host } = activated;
    if (host === null)
        return systemState(localFiles(), profileLink);
    // After a cancel the runner kills the job within seconds.
    if (ended === 'cancelled')
        return null;
    const connection = activated.connection ?? connectionTo(host, request.env);
    const files = await remoteFiles(connection, profileLink, request.env);
    return files && systemState(files, profileLink);
}

;// CONCATENATED MODULE: ./lib/rebuild/activation/aftermath.js


/** What was activated is installed as a boot entry after the checks, so these leave profile and entry different. */
const beforeTheEntry = new Set(['bootloader', 'boot-full']);
/**
 * The failures of an activation with hints that hold on the machine that was activated: they name it where it is
 * another one, and the first says what that machine runs and boots now, with the command that mends it.
 */
function withAftermath(failures, aftermath) {
    const { host } = aftermath.activated;
    // That the rebuild was stopped while it activated is not what became of the activation.
    const first = failures.findIndex(({ family }) => family !== 'interrupted');
    return failures.map((failure, index) => {
        const isThere = (0,catalogue/* entryOf */.Ms)((0,catalogue/* familyNamed */.sE)(failure.family)).stage === 'activation';
        const where = host === null || !isThere || failure.hint.includes(host) ? '' : `On ${host}: `;
        const sentence = index === first ? sentenceOf(failure, aftermath) : null;
        return { ...failure, hint: [`${where}${failure.hint}`, sentence].filter(Boolean).join(' ') };
    });
}
function sentenceOf(failure, aftermath) {
    const { state, activated, needsBoot } = aftermath;
    if (activated.action === 'dry-activate')
        return null;
    if (state?.profile == null)
        return activated.host === null ? null : unreadSentence(activated.host, aftermath);
    return needsBoot ? bootSentence(failure, aftermath, state) : failedSentence(failure, aftermath, state);
}
/** Whether the system that was activated is the running one, the profile and what boots; null where that is not known. */
function newsOf({ system }, { current, profile, boot }) {
    const isSystem = (path) => path !== null && system !== null && path === system;
    // Where an entry cannot be read, its name is all that is known.
    const isBoot = boot === null || !boot.startsWith('/') ? null : isSystem(boot);
    return { isCurrent: isSystem(current), isProfile: isSystem(profile), isBoot };
}
function bootSentence({ message }, aftermath, state) {
    const { isProfile, isBoot } = newsOf(aftermath, state);
    const { action } = aftermath.activated;
    if (!isProfile || action === 'test')
        return 'System profile and boot entry are as before: `nixos-rebuild boot` with the same arguments, then a restart.';
    // The checks are made before the boot loader is installed, and the init is compared after it.
    const isInstalled = isBoot ?? /\binit\b|reboot the system|100\b/.test(message);
    return isInstalled
        ? `It is the system profile${generationIn(state)} and what boots next: a restart is enough.`
        : `It is the system profile${generationIn(state)}, but not what boots next${bootIn(state)}: ${installEntry(aftermath)} makes it so, then restart.`;
}
function failedSentence({ family }, aftermath, state) {
    const { isCurrent, isProfile, isBoot } = newsOf(aftermath, state);
    const back = command(['nix-env', '-p', aftermath.profileLink, '--rollback'], aftermath);
    if (isProfile && (isBoot === false || (isBoot === null && beforeTheEntry.has(family)))) {
        const next = `It is the system profile${generationIn(state)}, but not what boots next${bootIn(state)}: `;
        const mend = isCurrent ? '' : `; ${back} gives it up`;
        return `${next}${installEntry(aftermath)} writes the boot entry once the cause is gone${mend}.`;
    }
    if (isProfile) {
        const next = isBoot === null ? ' and may be what boots next' : ' and what boots next';
        const rollback = command(['nixos-rebuild', 'switch', '--rollback'], aftermath, 'from here');
        return `It is the system profile${generationIn(state)}${next}: ${rollback} goes back to the generation before, now and for the next boot.`;
    }
    return isCurrent ? 'System profile and boot entry are as before: a restart goes back to them.' : null;
}
/** Where the machine could not be asked. */
function unreadSentence(host, { activated: { action }, needsBoot }) {
    const look = (0,shell/* quoteCommand */.c)(['ssh', host, 'readlink -f /run/current-system /nix/var/nix/profiles/system']);
    const doubt = action === 'switch' || action === 'boot'
        ? 'It may be the system profile and what boots next there'
        : 'It may be the running system there';
    return `${doubt}${needsBoot ? ', after which a restart is enough' : ''}: \`${look}\` shows the running system and the profile.`;
}
function generationIn({ generation }) {
    return generation === null ? '' : ` (generation ${generation})`;
}
function bootIn({ boot }) {
    return boot === null ? '' : ` (${boot})`;
}
function installEntry(aftermath) {
    return command([`${aftermath.profileLink}/bin/switch-to-configuration`, 'boot'], aftermath);
}
/** A command as it is typed here; one that runs `from here` reaches the other machine itself. */
function command(argv, { activated: { host }, isRoot }, from) {
    if (host !== null && from)
        return `\`${(0,shell/* quoteCommand */.c)([...argv, '--target-host', host])}\``;
    if (host !== null) {
        const isRootThere = host.startsWith('root@');
        const there = (0,shell/* quoteCommand */.c)(isRootThere ? argv : ['sudo', ...argv]);
        return `\`${(0,shell/* quoteCommand */.c)(['ssh', ...(isRootThere ? [] : ['-t']), host, there])}\``;
    }
    return `\`${(0,shell/* quoteCommand */.c)(isRoot ? argv : ['sudo', ...argv])}\``;
}

// EXTERNAL MODULE: ./lib/record/activation-notice.js
var activation_notice = __webpack_require__(51558);
;// CONCATENATED MODULE: ./lib/rebuild/activation/stopped.js


/**
 * What became of the systems whose activation was under way when the rebuild was stopped, one sentence each.
 * `state` is this machine's, read afterwards; `before` the system that it ran when the rebuild began.
 */
function activationEnds({ activations, isLeft }, { state, before }) {
    return activations.map((activation) => {
        const { host } = activation;
        if (isLeft)
            return (0,activation_notice/* leftNotice */.E)(activation);
        if (host === null)
            return `the activation has ended by itself; ${described(state, before)}`;
        const look = (0,shell/* quoteCommand */.c)(['ssh', host, 'readlink -f /run/current-system /nix/var/nix/profiles/system']);
        return `the activation on ${host} has ended by itself; what that machine runs and boots: ${look}`;
    });
}
function described(state, before) {
    const { current = null, profile = null, generation = null, boot = null } = state ?? {};
    if (current === null)
        return 'this machine is not NixOS, so its state is not known';
    const running = current === before ? 'still what it was' : 'a new one';
    return [
        `the running system is ${running}: ${current}`,
        `the system profile is ${profile ?? 'not known'}${generation === null ? '' : ` (generation ${generation})`}`,
        `the next boot takes ${boot ?? 'an entry that could not be read'}`,
    ].join('; ');
}

// EXTERNAL MODULE: ./lib/nix/flake/revision.js
var revision = __webpack_require__(19596);
;// CONCATENATED MODULE: ./lib/rebuild/checkout.js




/**
 * The checkout of a request. `revision` is null without git, outside a git tree, and for a flake that is fetched, also
 * from a commit or branch of a local repository: the working directory is then no part of what is built.
 */
async function checkoutOf(request) {
    const dir = directoryOf(request);
    const { target } = request;
    if (dir === null || (target.kind === 'flake' && (0,ref/* namesRevision */.ej)((0,ref/* parseFlakeRef */.K3)(target.ref).flake)))
        return { root: realOr(request.cwd), directory: realOr(request.cwd), isInGit: true, revision: null };
    const git = (0,revision/* gitIn */.u)(dir, request.env);
    const [head, status] = await Promise.all([
        git('rev-parse', '--show-toplevel', 'HEAD'),
        git('status', '--porcelain=v2', '--branch', '--no-ahead-behind', '--untracked-files=no'),
    ]);
    const [root = dir, sha] = head?.trim().split('\n') ?? [];
    // Lines that describe the branch begin with #, all others are changes (git-status(1)).
    const branch = /^# branch\.head (?!\(detached\)$)(.+)$/m.exec(status ?? '')?.[1] ?? null;
    return {
        root,
        directory: dir,
        isInGit: status !== null,
        revision: sha ? { sha, branch, dirty: status === null || /^[^#]/m.test(status) } : null,
    };
}
/** The repository that a checkout was cloned from; null where none is known that others could fetch. */
async function repositoryOf({ root, isInGit }, env) {
    const origin = isInGit ? await (0,revision/* gitIn */.u)(root, env)('remote', 'get-url', 'origin') : null;
    const servers = ['https://github.com', env.GITHUB_SERVER_URL ?? ''];
    for (const server of servers) {
        const repository = repositoryOn(server, origin?.trim() ?? '');
        if (repository !== null)
            return repository;
    }
    return repositoryOfRun(env, root);
}
/** Reads `https://HOST/owner/repo`, `git@HOST:owner/repo.git` and the like; null for an address of another server. */
function repositoryOn(server, origin) {
    if (!URL.canParse(server))
        return null;
    const [, host, repository] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^@/:]+)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin) ?? [];
    return repository !== undefined && host === new URL(server).hostname ? { server, repository } : null;
}
/** The repository that a GitHub Actions run has checked out at `root`, on whichever server. */
function repositoryOfRun(env, root) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_WORKSPACE: workspace } = env;
    return server && repository && workspace === root ? { server, repository } : null;
}
/** The directory of a flake on this machine; null for a remote flake and for any other target. */
function localFlakeDirOf({ target }) {
    return target.kind === 'flake' ? (0,ref/* localFlakeDir */.IP)((0,ref/* parseFlakeRef */.K3)(target.ref).flake) : null;
}
/** Where the sources are; null for those that are fetched. A command is believed to build the working directory. */
function directoryOf(request) {
    const { target, cwd } = request;
    switch (target.kind) {
        case 'command':
            return realOr(cwd);
        case 'file':
            return realOr((0,external_node_path_.resolve)(cwd, target.path, '..'));
        case 'default':
            return machineSources.find((dir) => (0,external_node_fs_.existsSync)(dir)) ?? null;
        case 'flake': {
            const dir = localFlakeDirOf(request);
            return dir === null ? null : realOr((0,external_node_path_.resolve)(cwd, dir));
        }
    }
}
/** Where nixos-rebuild looks for the machine's own configuration. */
const machineSources = ['/etc/nixos'];
function realOr(dir) {
    try {
        return (0,external_node_fs_.realpathSync)(dir);
    }
    catch {
        return dir;
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/command/nixos-rebuild.js


const helpTimeoutMs = 20_000;
/** Reads the help of the program at `path`, and its source, because the help may need a missing `man`. */
async function probeNixosRebuild(path, env) {
    const pagers = { PAGER: 'cat', MANPAGER: 'cat', MANWIDTH: '200' };
    const help = await (0,programs/* runProgram */.mB)([path, '--help'], {
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
        const text = (0,external_node_fs_.readFileSync)(path, 'latin1').slice(0, 200_000);
        return text.startsWith('#!') ? text : '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/command/nix-build.js


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
        const { flake, host } = (0,ref/* parseFlakeRef */.K3)(target.ref);
        const installable = `${flake}#${(0,ref/* toplevelAttribute */.EA)(host ?? defaultHost)}`;
        // -L: on a terminal nix build would show nothing of what builders print.
        return [nix.nix, ...features, 'build', installable, '-L', ...output, ...extraArgs];
    }
    if (target.kind === 'file' && !isModule(target.path)) {
        const path = systemAttribute(target.path, extraArgs);
        return [nix.nixBuild, target.path, '-A', path ?? toplevel, ...output, ...takeAttribute(extraArgs).rest];
    }
    const config = target.kind === 'file' ? ['-I', `nixos-config=${target.path}`] : [];
    return [nix.nixBuild, '<nixpkgs/nixos>', '-A', 'system', ...config, ...output, ...extraArgs];
}
/** The attribute path of the system that a Nix file holds; null for a file that is a NixOS module. */
function systemAttribute(file, extraArgs) {
    if (isModule(file))
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

// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(61892);
// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure_closure = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(91789);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/nix/flake/lock.js


/** The versions of flake.lock that Nix reads (nix/src/libflake/lockfile.cc). */
const versions = { first: 5, last: 7 };
const reference = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().optional(),
    rev: schemas/* string */.YjP().optional(),
    ref: schemas/* string */.YjP().optional(),
    lastModified: schemas/* number */.aig().optional(),
    owner: schemas/* string */.YjP().optional(),
    repo: schemas/* string */.YjP().optional(),
    host: schemas/* string */.YjP().optional(),
    url: schemas/* string */.YjP().optional(),
    path: schemas/* string */.YjP().optional(),
    narHash: schemas/* string */.YjP().optional(),
});
const lockSchema = schemas/* object */.Ikc({
    root: schemas/* string */.YjP(),
    version: schemas/* number */.aig().optional(),
    nodes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        // The name of a node, or the path of the input that this one follows.
        inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])).optional(),
        locked: reference.optional(),
        original: reference.optional(),
        // Version 5 may have the date and the hash beside "locked".
        info: reference.optional(),
    })),
});
/**
 * What differs between two texts of flake.lock, by input (`home-manager/nixpkgs` for an input's own input),
 * sorted. An empty text means no lock file. Throws a usage error (`bad-lock`) for a text that is no lock file.
 */
function inputChanges(before, after) {
    const old = inputsOf(before);
    const now = inputsOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
/** The names of the flake's own inputs, sorted; those that follow another are among them. Throws as {@link inputChanges}. */
function ownInputs(text) {
    if (text.trim() === '')
        return [];
    const { root, nodes } = parsedLock(text);
    return Object.keys(nodes[root]?.inputs ?? {}).sort();
}
function inputsOf(text) {
    const found = new Map();
    if (text.trim() === '')
        return found;
    const { root, nodes } = parsedLock(text);
    const visit = (node, path, depth) => {
        const { inputs = {}, locked, original, info } = (Object.hasOwn(nodes, node) ? nodes[node] : null) ?? {};
        if (locked && path !== '')
            found.set(path, { ...info, ...locked, asked: original?.ref });
        // A valid lock file has no circle.
        if (depth < 16 && found.size < 10_000)
            for (const [name, target] of Object.entries(inputs))
                if (typeof target === 'string')
                    visit(target, path === '' ? name : `${path}/${name}`, depth + 1);
    };
    visit(root, '', 0);
    return found;
}
function parsedLock(text) {
    if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text))
        throw badLock('has the marks of a merge conflict', 'Resolve it, or take one side and run nix flake lock.');
    const parsed = lockSchema.safeParse(jsonOf(text));
    if (!parsed.success)
        throw badLock('is not a lock file of Nix', 'nix flake lock makes it anew.');
    const { version } = parsed.data;
    if (version !== undefined && !(version >= versions.first && version <= versions.last))
        throw badLock(`is of version ${version}, and ${versions.first} to ${versions.last} are known`, version > versions.last ? 'A later release may read it.' : 'nix flake lock makes it anew.');
    return parsed.data;
}
function badLock(what, hint) {
    return (0,errors/* usageError */.Wp)('bad-lock', `flake.lock ${what}`, hint);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function changeOf(name, old, now) {
    if (identity(old) === identity(now))
        return null;
    return {
        name,
        change: !old ? 'added' : !now ? 'removed' : 'updated',
        old_revision: old?.rev ?? null,
        new_revision: now?.rev ?? null,
        old_date: dateOf(old),
        new_date: dateOf(now),
        compare_url: old && now ? compareUrl(old, now) : null,
        ...(old && now && warningsOf(old, now)),
    };
}
/** What a person may not expect of an update: an input that went back in time, or comes from elsewhere. */
function warningsOf(old, now) {
    const warnings = [];
    const [was, is] = [dateOf(old), dateOf(now)];
    if (was !== null && is !== null && is < was)
        warnings.push(`it goes back in time, from ${was.slice(0, 10)} to ${is.slice(0, 10)}`);
    const [from, to] = [originOf(old), originOf(now)];
    if (from !== to)
        warnings.push(`it comes from elsewhere: ${from} before, ${to} now`);
    return warnings.length > 0 ? { warnings } : {};
}
/** Where an input is from, as a flake reference without its revision. */
function originOf({ type, owner, repo, host, url, path, asked }) {
    const place = owner && repo ? `${owner}/${repo}` : (url ?? path ?? '');
    const at = [asked === undefined ? '' : `ref=${asked}`, host === undefined ? '' : `host=${host}`];
    const query = at.filter((part) => part !== '').join('&');
    return `${type ?? '?'}:${place}${query && `?${query}`}`;
}
function identity(input) {
    return input?.rev ?? input?.narHash ?? '';
}
function dateOf(input) {
    const seconds = input?.lastModified;
    return seconds === undefined || Math.abs(seconds) > 8.64e12 ? null : new Date(seconds * 1000).toISOString();
}
/** The forge's page that compares two revisions of one repository; null for other sources. */
function compareUrl(old, now) {
    const { type, owner, repo, host } = now;
    if (!owner || !repo || old.owner !== owner || old.repo !== repo || old.type !== type)
        return null;
    const from = lock_revision(old);
    const to = lock_revision(now);
    if (!from || !to || (host !== undefined && !/^[\w.-]+(?::\d+)?$/.test(host)))
        return null;
    const project = `${encodeURIComponent(owner).replace('%7E', '~')}/${encodeURIComponent(repo)}`;
    if (type === 'github')
        return `https://${host ?? 'github.com'}/${project}/compare/${from}...${to}`;
    if (type === 'gitlab')
        return `https://${host ?? 'gitlab.com'}/${project.replaceAll('%2F', '/')}/-/compare/${from}...${to}`;
    if (type === 'sourcehut')
        return `https://${host ?? 'git.sr.ht'}/${project}/log/${from}..${to}`;
    return null;
}
function lock_revision({ rev }) {
    return rev && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
}

;// CONCATENATED MODULE: ./lib/nix/flake/changes.js




const lockFile = 'flake.lock';
/**
 * How the inputs of the flake in `flakeDir` differ from those at another revision of its git repository, by
 * its flake.lock then and now. `base` is a commit id or any name that git knows; a full id that a shallow
 * clone lacks is fetched. Where the commit had no lock file, every input was added. Never throws.
 */
async function flakeInputChanges(options) {
    const { flakeDir, base, env } = options;
    const now = await (0,promises_.readFile)((0,external_node_path_.join)(flakeDir, lockFile), 'utf8').catch(() => null);
    if (now === null)
        return { changes: null, notice: null };
    const commit = await (0,revision/* commitId */.x)(flakeDir, base, env);
    if (commit === null)
        return unknown(`the base revision ${base} is not in this checkout and could not be fetched. ` +
            'Check out with "fetch-depth: 0", or fetch that commit before.');
    const before = await lockAt(flakeDir, commit, env);
    if (before === null)
        return unknown(`git cannot read ${lockFile} of the base revision ${base}.`);
    try {
        return { changes: inputChanges(before, now), notice: null };
    }
    catch {
        return unknown(`${lockFile}, as it is or as it was at ${base}, is not a valid lock file.`);
    }
}
function unknown(reason) {
    return { changes: null, notice: `The changed flake inputs are not known: ${reason}` };
}
/** The lock file in the directory at a commit; empty where the commit has none, null where git fails. */
async function lockAt(dir, commit, env) {
    const git = (0,revision/* gitIn */.u)(dir, env);
    const entry = await git('ls-tree', commit, '--', lockFile);
    if (entry === null)
        return null;
    const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
    return blob === undefined ? '' : git('cat-file', 'blob', blob);
}

;// CONCATENATED MODULE: ./lib/rebuild/metadata/result.js









/** The most time that one question to Nix about a finished build may take. */
const queryTimeoutMs = 120_000;
/**
 * What the rebuild made: the store path that its link leads to, that it activated or printed, or that `result` leads
 * to; the closure's size, and how packages and flake inputs differ from what was there before. What is not known is
 * null or absent. Removes the rebuild's own link to the result.
 */
async function resultOf(rebuild, made) {
    const inputs = made.isInHurry ? null : await changedInputs(rebuild);
    const known = { ...(inputs === null ? {} : { inputs }) };
    const storePath = storePathOf(rebuild, made);
    if (storePath === null)
        return inputs?.length ? { store_path: null, closure_bytes: null, ...known } : null;
    const result = { store_path: storePath, closure_bytes: null, ...known };
    if (made.isInHurry)
        return result;
    try {
        const run = (0,query/* nixQuery */.i)(rebuild.request.env, queryTimeoutMs);
        const closure = await (0,closure_closure/* closureOf */.TQ)(storePath, run);
        result.closure_bytes = (0,closure_closure/* closureBytes */.dW)(closure);
        const isHere = made.activated !== null && made.activated.host === null;
        const before = rebuild.previousSystem ?? (isHere ? rebuild.before.current : null);
        if (before === null || !(0,external_node_fs_.existsSync)(before))
            return result;
        const old = before === storePath ? closure : await (0,closure_closure/* closureOf */.TQ)(before, run);
        return { ...result, compared_with: before, packages: (0,package_changes/* packageChanges */.k)(old, closure) };
    }
    catch {
        // The store is on another host, or the path was never built: only the path is known.
        return result;
    }
}
function storePathOf(rebuild, made) {
    const { succeeded, isBuilt, printed, activated } = made;
    const linked = takeLink(rebuild.command.outLink);
    if (linked !== null)
        return linked;
    // What a rebuild printed whose build failed may be a builder's.
    const told = activated?.system ?? (isBuilt ? printed : null);
    return told ?? activatedSystem(made) ?? (succeeded ? freshLink(rebuild) : null);
}
/**
 * The system that was activated, by the state of the machine afterwards: nixos-rebuild sets the profile before it
 * activates, and an activation script makes a system the current one before its units are started.
 */
function activatedSystem({ succeeded, activated, state, failures }) {
    const { action = null } = activated ?? {};
    if (action === 'switch' || action === 'boot')
        return state?.profile ?? null;
    const isCurrent = succeeded || failures[0]?.family === 'units';
    return action === 'test' && isCurrent ? (state?.current ?? null) : null;
}
/** The target of the rebuild's own link to the result, which is removed. */
function takeLink(outLink) {
    try {
        const path = outLink && (0,external_node_fs_.readlinkSync)(outLink);
        if (outLink)
            (0,external_node_fs_.rmSync)(outLink, { force: true });
        return path;
    }
    catch {
        return null;
    }
}
/** The target of `result` in the working directory, if this rebuild has just made it. */
function freshLink({ request, metadata }) {
    const isOwn = metadata.action !== null && !request.besideOthers;
    if (!isOwn || !rebuild_action/* actionFacts */.k[request.action].makesResultLink)
        return null;
    try {
        const link = (0,external_node_path_.join)(request.cwd, 'result');
        return (0,external_node_fs_.lstatSync)(link).mtimeMs >= Date.parse(metadata.timestamp) - 1000 ? (0,external_node_fs_.realpathSync)(link) : null;
    }
    catch {
        return null;
    }
}
/** The flake inputs that differ from the base revision's; null where there is no local flake or base to compare with. */
async function changedInputs({ request, checkout, metadata, notice, }) {
    const base = request.baseRevision ?? (checkout.revision ? 'HEAD' : null);
    const isCheckedOut = localFlakeDirOf(request) !== null && !(0,ref/* namesRevision */.ej)(metadata.flake ?? '');
    if (!isCheckedOut || base === null)
        return null;
    const found = await flakeInputChanges({ flakeDir: checkout.directory, base, env: request.env });
    if (found.notice !== null)
        notice(found.notice);
    return found.changes;
}

// EXTERNAL MODULE: ./lib/nix/advice/advice.js + 1 modules
var advice = __webpack_require__(27559);
;// CONCATENATED MODULE: ./lib/rebuild/outcome.js



/**
 * The outcome of a rebuild, from how its recording ended. `action` is null for a command of the user's in which no
 * activation was seen.
 */
function outcomeOf({ ended, exitCode }, action, failures) {
    if (ended === 'timed_out' || ended === 'cancelled')
        return ended;
    if (ended === 'lost' || ended === 'disk_full')
        return 'interrupted';
    if (ended === 'prompt')
        return 'failed';
    if (exitCode === 0)
        return 'success';
    return needsBoot(exitCode, action, failures) ? 'needs_boot' : 'failed';
}
/**
 * switch-to-configuration exits with 100 when the running init cannot take the new system, and its
 * inhibitors (NixOS 26.05) refuse a live switch; both need a boot. The Bash nixos-rebuild turns every status
 * into 1, so messages are looked at first. 100 is also a status of Nix itself, so by itself it counts only
 * where an activation is known of and nothing failed before it.
 */
function needsBoot(exitCode, action, failures) {
    if (action !== null && !rebuild_action/* actionFacts */.k[action].activates)
        return false;
    if (failures.some(({ family, message }) => family === 'pre-switch' && bootMessage.test(message)))
        return true;
    const family = failures[0]?.family ?? 'unknown';
    return action !== null && exitCode === 100 && family === 'unknown';
}
/**
 * From nixpkgs: the name of the check in nixos/modules/system/activation, the message about the init, and the status
 * of switch-to-configuration in the words of those who call it.
 */
const bootMessage = /switch ?inhibitor|until you reboot the system|switch-to-configuration.{0,200} exit status 100\b|Some\(100\)|\(status 100\)/is;
/**
 * The failures with what the exit status adds: switch-to-configuration ends with 4 where units failed, which counts
 * where the output explains nothing and the action starts units. `action` is null for a command of the user's in which
 * no activation was seen.
 */
function failuresOfStatus(exitCode, action, failures) {
    const [first, ...others] = failures;
    const startsUnits = action !== null && rebuild_action/* actionFacts */.k[action].becomesCurrent;
    if (exitCode !== 4 || !startsUnits || first?.family !== 'unknown')
        return [...failures];
    const hint = (0,advice/* adviceFor */.c)((0,catalogue/* entryOf */.Ms)('units').hint, first, new Set());
    return [{ ...first, family: 'units', confidence: 0.6, hint }, ...others];
}
/** The failure for an end that is not the command's own, such as a timeout; null where the command exited. */
function failureOfEnd(result, timeoutSeconds) {
    switch (result.ended) {
        case 'exited':
            return null;
        case 'timed_out':
            return interruption(`the rebuild did not end within ${timeoutSeconds} s`, 'Raise the timeout (the option or input `timeout`), or look in the recording for what took the time.');
        case 'cancelled':
            return interruption('the rebuild was cancelled', 'Run it again.');
        case 'disk_full':
            return {
                ...interruption('the disk that holds the builds is full', 'Make room, or keep fewer builds (the option or input `keep-last`).'),
                family: 'disk-full',
            };
        case 'lost':
            return interruption('the terminal of the rebuild went away', 'Its tmux server was killed; run it again.');
        case 'prompt':
            return promptFailure(result);
    }
}
function interruption(message, hint) {
    return {
        family: 'interrupted',
        confidence: 1,
        message,
        derivation: null,
        location: null,
        log_tail: [],
        hint,
    };
}
/** What it means that a program asked, and what a person can do about it. */
const promptFacts = {
    sudo: {
        family: 'privilege',
        hint: 'Allow sudo without a password for this user, or run where a person can answer.',
    },
    ssh: {
        family: 'ssh',
        hint: 'Put the host key into known_hosts and use a key that needs no password.',
    },
    passphrase: { family: 'ssh', hint: 'Use a key without a passphrase, or an agent that holds it.' },
    input: {
        family: 'interrupted',
        hint: 'Decide it beforehand with an option of that program, or run it at a terminal, where a person can answer.',
    },
    git: {
        family: 'download',
        hint: 'Configure git credentials for this host, such as an access token in nix.conf or netrc.',
    },
};
function promptFailure({ prompt }) {
    const { family, hint } = promptFacts[prompt?.kind ?? 'sudo'];
    return { ...interruption(`a prompt could not be answered: "${prompt?.text ?? ''}"`, hint), family };
}

// EXTERNAL MODULE: ./lib/rebuild/pictures/screens.js + 2 modules
var pictures_screens = __webpack_require__(32138);
;// CONCATENATED MODULE: ./lib/rebuild/conclude.js






















/** Makes everything that is derived from a finished recording, and writes `metadata.json`, redacted. */
async function concludeRebuild(rebuild, ended) {
    const { recorded, understood, resources, sequel } = ended;
    const { request, dir, redaction, notice } = rebuild;
    const { action, timestamp, files, revision } = rebuild.metadata;
    const activated = activatedBy(rebuild, ended);
    const asked = action === null ? (activated?.action ?? null) : request.action;
    const found = failuresOfStatus(recorded.exitCode, asked, understood.failures);
    const outcome = sequel?.outcome ?? outcomeOf(recorded, asked, found);
    const succeeded = outcome === 'success';
    const repository = await repositoryOf(rebuild.checkout, request.env);
    const isBuilt = recorded.exitCode === 0 || understood.hasActivated;
    const causes = succeeded ? [] : await failuresOf(rebuild, ended, found, { repository, isBuilt });
    const state = await stateAfter(rebuild, recorded, activated);
    const result = recorded.ended === 'exited' || isBuilt
        ? await resultOf(rebuild, {
            succeeded,
            isBuilt,
            printed: understood.storePath,
            activated,
            state,
            failures: found,
            isInHurry: recorded.ended !== 'exited',
        })
        : null;
    const failures = activated !== null && understood.hasActivated
        ? withAftermath(causes, {
            activated,
            system: result?.store_path ?? null,
            needsBoot: outcome === 'needs_boot',
            state,
            profileLink: profileLinkOf(request.extraArgs),
            isRoot: process.getuid?.() === 0,
        })
        : causes;
    if (understood.unread.count > 0)
        notice(`${understood.unread.count} records of Nix' activity log could not be read`);
    for (const sentence of activationEnds(recorded, { state, before: rebuild.before.current }))
        notice(sentence);
    const pictures = request.recording ? await drawPictures(rebuild, recorded) : null;
    const metadata = {
        ...rebuild.metadata,
        success: succeeded,
        outcome,
        exit_code: recorded.exitCode,
        finished_at: new Date(Date.parse(timestamp) + recorded.seconds * 1000).toISOString(),
        duration_seconds: Math.round(recorded.seconds * 1000) / 1000,
        revision: revision && {
            ...revision,
            repository: repository && `${repository.server}/${repository.repository}`,
        },
        error_message: failures[0]?.message ?? null,
        failure: failures[0] ?? null,
        failures,
        phases: understood.phases,
        activity: understood.activity,
        result,
        system: sequel?.system ?? (state && { ...systemBefore(activated, rebuild, ended), ...state }),
        resources,
        files: { ...files, ...pictures?.files },
        ...(pictures && pictures.screenSeconds !== null ? { screen_seconds: pictures.screenSeconds } : {}),
        ...(pictures?.reductions.length ? { gif_reduction: pictures.reductions } : {}),
        ...(rebuild.notices.length > 0 ? { notices: rebuild.notices } : {}),
    };
    const written = await (0,metadata_file/* writeMetadata */.f5)(dir, (0,redact_metadata/* redactMetadata */.L)(metadata, redaction));
    for (const added of written.notices ?? [])
        notice(added);
    return written;
}
/** Which machine was activated, and the store path of what it ran before; null where it was not asked or gave no answer. */
function systemBefore(activated, { before, request }, { targetBefore }) {
    const host = activated?.host ?? null;
    if (activated?.host === null)
        return { host, before: before.current };
    return { host, before: host === request.targetHost ? targetBefore : null };
}
/** Why what followed the rebuild did not succeed comes first, unless its own output says it. */
function withSequel(failures, { failure }) {
    const known = failures.filter(({ family }) => family !== 'unknown');
    if (failure === null)
        return known;
    return [{ ...failure, reproduce: null }, ...known];
}
/** The failures with the command that reproduces each and their full logs; how the recording ended comes first. */
async function failuresOf(rebuild, { recorded, sequel }, found, { repository, isBuilt }) {
    const { request, dir, checkout, metadata } = rebuild;
    const end = failureOfEnd(recorded, request.timeoutSeconds);
    const others = end ? found.filter(({ family }) => family !== 'interrupted' && family !== 'unknown') : found;
    const origin = {
        flake: metadata.flake === null ? null : (0,ref/* parseFlakeRef */.K3)(metadata.flake).flake,
        host: metadata.host,
        file: metadata.file ?? null,
        attribute: metadata.file ? systemAttribute(metadata.file, request.extraArgs) : null,
        args: [...(request.acceptFlakeConfig ? ['--accept-flake-config'] : []), ...request.extraArgs],
        sha: checkout.revision && !checkout.revision.dirty ? checkout.revision.sha : null,
        repository,
        checkout: checkout.root,
        directory: checkout.directory,
    };
    // The lines that explain counts are those of what it reads, which here is no file.
    const failures = [...(end ? [end] : []), ...others].map(({ source: _, ...failure }) => {
        // What was built can be built again.
        const reproduction = isBuilt ? null : reproductionOf((0,catalogue/* familyNamed */.sE)(failure.family), origin);
        return { ...failure, reproduce: reproduction && printReproduction(reproduction) };
    });
    // After a cancel the runner kills the job within seconds; Nix keeps the logs.
    if (recorded.ended !== 'exited')
        return failures;
    const kept = await keptLogs(rebuild, failures);
    const explained = await (0,builder_log/* withBuilderLogs */.r)(kept, {
        logOf: async ({ log_file: file }) => (file ? (0,promises_.readFile)((0,external_node_path_.join)(dir, file), 'utf8').catch(() => null) : null),
        sources: () => (0,sources/* nixSources */.e)(checkout.root, request.env),
    });
    return sequel === null ? explained : withSequel(explained, sequel);
}
async function keptLogs({ request, dir, redaction, notice }, failures) {
    try {
        const { printedLines } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(7563)]).then(__webpack_require__.bind(__webpack_require__, 77563));
        // As in rebuild.log: cursor movement in it must not put a secret together on a reader's terminal.
        const redact = (text) => (0,stream_redactor.redactText)(redaction, printedLines(text));
        return await keepDerivationLogs(failures, { dir, run: (0,query/* nixQuery */.i)(request.env, queryTimeoutMs), redact });
    }
    catch (thrown) {
        notice(`the logs of failed builds could not be kept: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return failures;
    }
}
/** Frames, screenshot and animation; what cannot be made is left out with a notice. */
async function drawPictures({ request, dir, redaction, notice }, recorded) {
    const { frameIntervalSeconds, theme, idleLimitSeconds, maxGifBytes } = request;
    const onProblem = (thrown) => notice(`a picture could not be made: ${(0,errors/* messageOf */.bD)(thrown)}`);
    try {
        const recording = await (0,pictures_screens/* recordingIn */.Fp)(dir);
        // A cancelled job is killed seconds later; the animation can be made from the cast at any time.
        const animated = request.exportGif && recorded.ended !== 'cancelled';
        const gif = animated ? { maxBytes: maxGifBytes, idleLimitSeconds } : null;
        const inHurry = recorded.ended === 'cancelled' || recorded.ended === 'timed_out';
        const { machineFonts } = await __webpack_require__.e(/* import() */ 4445).then(__webpack_require__.bind(__webpack_require__, 24445));
        const fonts = machineFonts({ fontDir: request.fontDir, env: request.env }, notice);
        const options = {
            dir,
            redaction,
            seconds: recorded.seconds,
            frameIntervalSeconds,
            theme,
            fonts,
            gif,
            inHurry,
        };
        const screens = await (0,pictures_screens/* writeScreens */.Db)(recording, options, onProblem);
        if (screens.files.screen && !screens.files.frames)
            notice('the recording is long and was stopped: there are no frames, and the last screen is made of its end');
        const blankEnd = (0,pictures_screens/* blankEndNotice */.IO)(screens);
        if (blankEnd !== null)
            notice(blankEnd);
        return screens;
    }
    catch (thrown) {
        onProblem(thrown);
        return { files: {}, reductions: [], screenSeconds: null };
    }
}

// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(43207);
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

// EXTERNAL MODULE: ./lib/builds/default-directory.js
var default_directory = __webpack_require__(16510);
// EXTERNAL MODULE: ./lib/nix/flake/copied.js
var flake_copied = __webpack_require__(2981);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(11875);
// EXTERNAL MODULE: ./lib/system/disk/space.js
var space = __webpack_require__(18105);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/rebuild/command/command-line.js












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
                ...(request.extraArgs.length > 0 ? ['--', (0,shell/* quoteCommand */.c)(request.extraArgs)] : []),
            ].join(' '),
        };
    checkTarget(request);
    const names = namesOf(target, request);
    const nixosRebuild = (0,programs/* findProgram */.Kp)('nixos-rebuild', env);
    if (nixosRebuild) {
        const program = await probeNixosRebuild(nixosRebuild, env);
        if (target.kind === 'file' && !isModule(target.path) && !program.file)
            throw new errors/* ToolError */.v4('old-nixos-rebuild', `${nixosRebuild} has no --file option`, {
                status: 2,
                hint: 'That option is new in NixOS 24.05. Name a configuration.nix or a flake instead.',
            });
        const runsInBuild = request.besideOthers && target.kind === 'flake' && request.extraArgs.length === 0;
        const named = runsInBuild ? { ...target, ref: (0,ref/* absoluteFlakeRef */.E4)(target.ref, request.cwd) } : target;
        return {
            argv: nixosRebuildArgv(program, request, named),
            program: 'nixos-rebuild',
            ...names,
            runsInBuild,
        };
    }
    if (rebuild_action/* actionFacts */.k[request.action].needsNixosRebuild)
        throw new errors/* ToolError */.v4('no-nixos-rebuild', `"${request.action}" needs nixos-rebuild, which is not on PATH`, {
            hint: 'Without it, only "build" and "dry-build" work, with Nix itself.',
        });
    if (request.targetHost || request.buildHost)
        throw new errors/* ToolError */.v4('no-nixos-rebuild', '--target-host and --build-host need nixos-rebuild, which is not on PATH');
    const nix = (0,programs/* findProgram */.Kp)('nix', env);
    const nixBuild = (0,programs/* findProgram */.Kp)('nix-build', env);
    if (!nix || !nixBuild)
        throw new errors/* ToolError */.v4('no-nix', 'neither nixos-rebuild nor nix is on PATH', {
            hint: 'Install Nix (https://nixos.org/download), or use --command to record something else.',
        });
    const dryRun = request.action === 'dry-build';
    const outLink = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `nixos-rebuild-test-result-${(0,random/* randomHex */.n)(8)}`);
    const { extraArgs } = request;
    const argv = nixBuildArgv({ nix, nixBuild }, dryRun, target, names.host ?? (0,external_node_os_.hostname)(), {
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
    const here = request.targetHost?.split('@').at(-1) ?? (0,external_node_os_.hostname)();
    if (target.kind === 'flake')
        return { ...nowhere, flake: target.ref, host: (0,ref/* parseFlakeRef */.K3)(target.ref).host ?? here };
    if (target.kind === 'file')
        return { ...nowhere, file: target.path, host: takeAttribute(request.extraArgs).attribute ?? here };
    return { ...nowhere, host: here };
}
/** A path must exist; whether a remote flake does, Nix finds out. */
function checkTarget(request) {
    const { target, cwd } = request;
    if (target.kind === 'file' && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, target.path)))
        throw (0,errors/* usageError */.Wp)('no-file', `there is no file ${target.path} in ${cwd}`);
    if (target.kind !== 'flake')
        return;
    const dir = localFlakeDirOf(request);
    if (dir !== null && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, dir)))
        throw (0,errors/* usageError */.Wp)('no-flake', `there is no directory ${dir} for the flake ${target.ref}`, 'Check --flake.');
}

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

// EXTERNAL MODULE: ./lib/rebuild/finish.js + 1 modules
var finish = __webpack_require__(18536);
;// CONCATENATED MODULE: ./lib/nix/said/nix-config.js
/** The value of `NIX_CONFIG` with a setting added after those of `config`, which stay, so that the added one wins. */
function nixConfigWith(config, name, value) {
    const own = config?.replace(/(?<!\n)\n+$/, '');
    const added = `${name} = ${value}`;
    return own ? `${own}\n${added}` : added;
}
/** Whether a path can be a setting's value: a newline would begin another setting, a `#` a comment. */
function canBeSetting(path) {
    return !/[\n#]/.test(path);
}
/**
 * Whether the Nix whose `nix --version` printed this has `json-log-path`: Nix 2.30 and newer. Lix and older
 * versions warn about an unknown setting.
 */
function hasJsonLogPath(versionOutput) {
    const match = /^nix \(Nix\) (\d+)\.(\d+)/m.exec(versionOutput);
    return match !== null && (Number(match[1]) > 2 || (Number(match[1]) === 2 && Number(match[2]) >= 30));
}

;// CONCATENATED MODULE: ./lib/rebuild/flake-settings.js

/** The request with an environment in which Nix takes a flake's own settings, where that was asked for. */
function withFlakeSettings(request) {
    if (!request.acceptFlakeConfig)
        return request;
    const { env } = request;
    return {
        ...request,
        env: { ...env, NIX_CONFIG: nixConfigWith(env.NIX_CONFIG, 'accept-flake-config', 'true') },
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
    const isHere = request.targetHost === null && (rebuild_action/* actionFacts */.k[request.action].activates || host === machine);
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

// EXTERNAL MODULE: ./lib/system/proc/stat.js
var stat = __webpack_require__(40962);
// EXTERNAL MODULE: ./lib/record/tmux/terminal-processes.js
var terminal_processes = __webpack_require__(48162);
// EXTERNAL MODULE: ./lib/record/tmux/wrapper.js
var wrapper = __webpack_require__(70743);
;// CONCATENATED MODULE: ./lib/record/tmux/server.js







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
    const path = (0,programs/* findProgram */.Kp)('tmux', env);
    const hint = 'Install tmux 3.2 or newer, or record nothing with --no-recording.';
    if (!path)
        throw new errors/* ToolError */.v4('no-tmux', 'tmux is not on PATH', { hint });
    const printed = versionLines.get(path) ?? (0,programs/* runProgram */.mB)([path, '-V'], { env, timeoutMs: callMs }).then(outputOf);
    versionLines.set(path, printed);
    const version = (await printed).trim().replace(/^tmux (?:next-|openbsd-)?/, '');
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    // A build from git is called "master": newer than any release.
    if (/^\d/.test(version) && (major < oldest[0] || (major === oldest[0] && minor < oldest[1])))
        throw new errors/* ToolError */.v4('old-tmux', `tmux ${version} is too old`, { hint });
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
        this.#process = (0,stat/* readProcess */.Wv)(options.pid);
    }
    /**
     * Starts the server with `script` in its pane and the pane's bytes piped into what `env` names as the pipe, all
     * in one call. The pane inherits `env`. The socket and the configuration are put into `dir`. Throws a `ToolError`
     * where that fails, and no server is left.
     */
    static async start(options) {
        const { tmux, env } = options;
        const socket = (0,external_node_path_.join)(options.dir, socketName);
        const configPath = (0,external_node_path_.join)(options.dir, 'tmux.conf');
        (0,external_node_fs_.writeFileSync)(configPath, config);
        const size = ['-x', String(options.cols), '-y', String(options.rows)];
        const result = await (0,programs/* runProgram */.mB)([
            ...[tmux.path, '-u', '-S', socket, '-f', configPath],
            ...['new-session', '-d', '-s', session, ...size, '-P', '-F', '#{pid} #{pane_pid}'],
            ...['/bin/sh', options.script, ';'],
            // Only now: as a global default it makes tmux 3.3a crash on its first session.
            ...['set-option', '-w', '-t', session, 'window-size', 'manual', ';'],
            // The path is not in the command: tmux would expand # and % in it, and the shell would need quotes.
            ...['pipe-pane', '-O', '-t', session, `${wrapper/* catPath */.iK}; exec cat >"$${wrapper/* pipeVariable */.Z4}"`],
        ], { env, timeoutMs: 4 * callMs });
        const [pid, panePid] = result.stdout.trim().split(' ').map(Number);
        if (!(0,programs/* hasSucceeded */.yO)(result) || !pid || !panePid) {
            await (0,terminal_processes/* endTerminal */.gO)(options.dir);
            throw new errors/* ToolError */.v4('tmux-failed', `tmux could not start a session: ${(0,programs/* failureReason */.Hr)(result)}`, {
                hint: `Try \`${tmux.path} new-session -d\` by hand to see what is wrong.`,
            });
        }
        return new TmuxServer({ tmux, socket, env, pid, panePid });
    }
    get isRunning() {
        // Without /proc (macOS) it is not known, and assumed.
        return this.#process === null || (0,stat/* isAlive */._n)(this.#process);
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
        if (!(0,programs/* hasSucceeded */.yO)(result))
            throw new errors/* ToolError */.v4('tmux-failed', `tmux could not resize its window: ${(0,programs/* failureReason */.Hr)(result)}`);
    }
    /** Ends the server and its pane; resolves when its process is gone, for which tmux itself does not wait. */
    kill() {
        this.#ended ??= this.#end();
        return this.#ended;
    }
    async #end() {
        await this.#run('kill-server');
        await (0,stat/* processEnded */.qR)(this.#process, endMs);
    }
    #run(...command) {
        return (0,programs/* runProgram */.mB)([this.#tmux.path, '-S', this.socket, ...command], {
            env: this.#env,
            timeoutMs: callMs,
        });
    }
}

// EXTERNAL MODULE: ./lib/system/nix-profiles.js
var nix_profiles = __webpack_require__(65757);
;// CONCATENATED MODULE: ./lib/rebuild/readiness/recordable.js



/**
 * The request with an environment in which its tmux is found, and that tmux. Where none can be used, the rebuild is more
 * important than its recording: the request is then for a log alone, which `notice` reports with the reason.
 */
async function recordable(request, notice) {
    if (!request.recording)
        return { request, tmux: null };
    const env = (0,nix_profiles/* withProgram */.f)('tmux', request.env);
    try {
        return { request: { ...request, env }, tmux: await usableTmux(env) };
    }
    catch (thrown) {
        notice(unrecordedNotice(`${(0,errors/* messageOf */.bD)(thrown)}. ${installHint}`));
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
    const tmux = await findTmux(env);
    if (tmux.version === '')
        throw new errors/* ToolError */.v4('no-tmux', `${tmux.path} -V prints no version`);
    return tmux;
}

// EXTERNAL MODULE: ./lib/rebuild/request.js
var rebuild_request = __webpack_require__(99322);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/disk/scratch.js
var scratch = __webpack_require__(91301);
// EXTERNAL MODULE: ./lib/system/proc/cgroup.js
var cgroup = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/system/proc/limit-mark.js
var limit_mark = __webpack_require__(82011);
;// CONCATENATED MODULE: ./lib/system/proc/scope.js




const scope_callMs = 2000;
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
    if (!(0,programs/* hasSucceeded */.yO)(await (0,programs/* runProgram */.mB)(argv, { env, timeoutMs: scope_callMs })))
        return false;
    const deadline = performance.now() + moveMs;
    while (!isMoved() && performance.now() < deadline)
        await (0,external_node_timers_promises_.setTimeout)(10);
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

// EXTERNAL MODULE: ./lib/system/proc/processes.js + 9 modules
var proc_processes = __webpack_require__(70280);
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
    const tmux = await findTmux(options.env);
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
        const server = await TmuxServer.start({ ...size, env, tmux, script, dir: scratch.dir });
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
        this.processes = new proc_processes/* RebuildProcesses */.XZ(nonce, { pid: server.panePid, wrapper: true });
        this.#hold = holdProcesses(server.panePid, nonce, env);
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
        const status = await Promise.race([this.#answer(wrapper/* firstWord */.Nk), (0,external_node_timers_promises_.setTimeout)(openMs, null, { ref: false })]);
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
        await Promise.race([this.#answer(`drain${this.#words}`), (0,external_node_timers_promises_.setTimeout)(drainMs, undefined, { ref: false })]);
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
        await Promise.race([this.#ended.catch(() => { }), (0,external_node_timers_promises_.setTimeout)(drainMs, undefined, { ref: false })]);
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

// EXTERNAL MODULE: ./lib/system/proc/identity.js
var proc_identity = __webpack_require__(630);
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
    if (nixVersion === null || !hasJsonLogPath(nixVersion))
        return null;
    const scratch = feedScratch(nonce);
    scratch.make();
    try {
        const socket = await listenForActivity((0,external_node_path_.join)(scratch.dir, 'activity.sock'), onRecords);
        return {
            env: canBeSetting(socket.path)
                ? { ...env, NIX_CONFIG: nixConfigWith(env.NIX_CONFIG, 'json-log-path', socket.path) }
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

;// CONCATENATED MODULE: ./lib/rebuild/running-mark.js





/**
 * What running.json says, with which `finish` can complete the build if this process is killed, whatever of it has
 * been started or made by then. `finish` knows no secrets, so what it copies into the metadata is redacted here.
 */
async function runningMark({ metadata, nonce, redaction, isRecorded, }) {
    const pane = isRecorded ? paneScratch(nonce) : null;
    return {
        ...(await (0,proc_identity/* processIdentity */.I9)(process.pid)),
        tmux: pane && { socket: pane.path(socketName) },
        nonce,
        scratch: [feedScratch(nonce).dir, ...(pane ? [pane.dir] : [])],
        metadata: (0,redact_metadata/* redactMetadata */.L)(metadata, redaction),
    };
}

;// CONCATENATED MODULE: ./lib/rebuild/prepare.js






















/**
 * Decides what will run, completes what killed recorders left, and makes the build's directory. Throws a
 * `ToolError` for a bad pattern, a missing file or program, or a directory that cannot be written.
 */
async function prepareRebuild(asked, onNotice = () => { }, sequel = null) {
    const requested = withFlakeSettings(asked);
    const { secrets, redact, env } = requested;
    // Programs are asked while the redaction is compiled, which takes as long.
    const looking = Promise.all([
        commandLineOf(requested),
        nixVersionLine(env),
        checkoutOf(requested),
        recordable(requested, (message) => notice(message)),
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
    const before = systemState(localFiles(), profileLinkOf(request.extraArgs));
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
            const { TerminalMask } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(275), __webpack_require__.e(6968)]).then(__webpack_require__.bind(__webpack_require__, 46968));
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

// EXTERNAL MODULE: ./lib/nix/observer.js + 41 modules
var nix_observer = __webpack_require__(49687);
;// CONCATENATED MODULE: ./lib/nix/guarded-observer.js

/**
 * An observer that never throws, so that text which it cannot understand costs the understanding of the
 * rebuild, not its recording or its exit status. What follows after the first exception is not read any more,
 * and `onFault` is called with it, once. `newObserver` makes the observer.
 */
function guardedObserver(options, onFault, newObserver = (given) => new nix_observer/* RebuildObserver */.O(given)) {
    const observer = newObserver(options);
    let hasFailed = false;
    const fail = (thrown) => {
        if (!hasFailed)
            onFault(thrown);
        hasFailed = true;
    };
    const read = (push) => {
        if (hasFailed)
            return;
        try {
            push();
        }
        catch (thrown) {
            fail(thrown);
        }
    };
    let live = null;
    return {
        pushText: (text, seconds) => read(() => observer.pushText(text, seconds)),
        pushJson: (bytes, seconds) => read(() => observer.pushJson(bytes, seconds)),
        activates: (seconds) => read(() => observer.activates(seconds)),
        enters: (phase, seconds) => read(() => observer.enters(phase, seconds)),
        live: () => {
            read(() => {
                live = observer.live();
            });
            return live ?? new nix_observer/* RebuildObserver */.O().live();
        },
        end: (exit) => {
            try {
                return observer.end(exit);
            }
            catch (thrown) {
                fail(thrown);
                return new nix_observer/* RebuildObserver */.O().end(exit);
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/nix/said/plan.js
var said_plan = __webpack_require__(84378);
// EXTERNAL MODULE: ./lib/record/faults.js
var faults = __webpack_require__(46168);
// EXTERNAL MODULE: ./lib/record/open-recording.js + 12 modules
var open_recording = __webpack_require__(17946);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/record/pipe.js










/** How long the pipe may stay open in the hands of something that outlived the command. */
const pipe_drainMs = 3000;
/**
 * Opens plain pipes as the source (`--no-recording`): no terminal, no tmux, and so no colours and no
 * prompts. Every command is a process of its own; a shell joins its two streams, which keeps them in the order in
 * which they were written.
 */
async function openPipe(options) {
    return new Pipe(options);
}
// The gate: nothing runs before the output is read. Closing it leaves the command at end of file.
function script(nonce) {
    return `exec 2>&1; ${(0,limit_mark/* limitLine */.oo)(nonce)}; read -r go && cd "$1" && shift && exec "$@"`;
}
/**
 * What the command prints passes through this process, which goes on reading when the recorder is gone: an activation
 * that prints into a closed pipe is killed by it.
 */
const relayScript = `${wrapper/* catPath */.iK}; cat; exec cat >/dev/null`;
class Pipe {
    attach = null;
    tmux = null;
    #options;
    #processes = null;
    #output = null;
    /** Resolves when the last command's output has ended, wholly read. */
    #drained = Promise.resolve();
    #isClosed = false;
    #holds = [];
    constructor(options) {
        this.#options = options;
    }
    /** Those of the last command. */
    processes = {
        look: () => this.#processes?.look() ?? { endable: 0, activations: [] },
        leftOver: async () => (await this.#processes?.leftOver()) ?? [],
        signal: (signal) => this.#processes?.signal(signal),
    };
    async run({ argv, cwd, env }) {
        if (this.#isClosed)
            return null;
        const { nonce, onText } = this.#options;
        const relay = startShell(['-c', relayScript], this.#options.env, 'pipe');
        await started(relay);
        let child;
        try {
            child = startShell(['-c', script(nonce), 'sh', cwd, ...argv], { ...this.#options.env, GIT_TERMINAL_PROMPT: '0', ...env, [proc_processes/* nonceVariable */.k1]: nonce }, relay.stdin);
        }
        finally {
            // The relay ends with the last process that prints, and this one prints nothing.
            relay.stdin.destroy();
        }
        const exited = (0,external_node_events_.once)(child, 'exit');
        // It rejects where the child cannot start, which is thrown here.
        exited.catch(() => { });
        const pid = await started(child);
        const { stdin } = child;
        const { stdout } = relay;
        this.#processes = new proc_processes/* RebuildProcesses */.XZ(nonce, { pid, wrapper: false });
        this.#output = stdout;
        const utf8 = new utf8_stream/* Utf8Stream */.S();
        stdout.on('data', (bytes) => {
            const text = utf8.push(bytes);
            if (text)
                onText(text);
        });
        this.#drained = new Promise((resolve) => stdout.once('close', () => {
            const rest = utf8.end();
            if (rest)
                onText(rest);
            resolve();
        }));
        stdin.on('error', () => { });
        this.#holds.push(await holdProcesses(pid, nonce, this.#options.env));
        stdin.end('go\n');
        const [code, signal] = await exited;
        return (0,programs/* shellStatus */.P)(code, signal);
    }
    async drain() {
        await Promise.race([this.#drained, (0,external_node_timers_promises_.setTimeout)(pipe_drainMs, undefined, { ref: false })]);
        // What outlived the command must not print into the next one's output.
        this.#output?.destroy();
        await this.#drained;
    }
    keys() { }
    async resize() { }
    leave() {
        this.#output?.destroy();
    }
    async close() {
        this.#isClosed = true;
        this.#output?.destroy();
        await this.#drained;
        for (const hold of this.#holds)
            await hold.release();
    }
}
function startShell(args, env, output) {
    try {
        // A process group of its own: Ctrl-C at the terminal is for the tool, which then ends it in steps.
        const options = { env, stdio: ['pipe', output, 'ignore'], detached: true };
        return (0,external_node_child_process_.spawn)('/bin/sh', args, options);
    }
    catch (thrown) {
        // Most failures are an event; too long an argument is thrown.
        throw failedStart(thrown);
    }
}
/** The pid of a process, once it has started. Throws a `ToolError` where it cannot be. */
async function started(child) {
    if (child.pid === undefined)
        throw failedStart(await (0,external_node_events_.once)(child, 'error').then(([thrown]) => thrown));
    return child.pid;
}
function failedStart(cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown';
    return new errors/* ToolError */.v4('spawn-failed', `cannot start a shell: ${reason}`, { cause });
}

;// CONCATENATED MODULE: ./lib/record/record.js



/**
 * Runs a command in a recorded terminal. Its output is written to the log and the cast as it
 * arrives, in order and complete; every process of it is gone afterwards, but for an activation
 * under way, which is named in a notice. `seconds` of the result is the recording's length.
 *
 * Throws `ToolError` when tmux is missing or too old, and what writing the files throws.
 */
async function record(request, hooks = {}) {
    const { argv, timeoutSeconds = 0, beforeEnd } = request;
    const source = request.castPath === null ? openPipe : openPane;
    const recording = await (0,open_recording/* openRecording */.a)({ ...request, source }, hooks);
    try {
        const { attach, tmux, nonce } = recording;
        await hooks.onStart?.({
            ...{ attach, tmux, nonce },
            mark: (label) => recording.mark(label),
            print: (lines) => recording.print(lines),
        });
        const result = await recording.run({ argv, timeoutSeconds, ...(beforeEnd ? { beforeEnd } : {}) });
        await hooks.beforeClose?.(recording, result);
        return { ...result, seconds: (await recording.close()).seconds };
    }
    finally {
        await recording.close();
    }
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/rebuild/activation/journal.js





/** How long (ms) each of two calls of journalctl at the end may take. */
const readMs = 5000;
/** How much of the rebuild's last output (characters) is remembered. */
const tailLength = 4000;
/** A longer line of the journal (characters) is cut. */
const journal_longestLine = 8192;
/**
 * Follows the journal of the units in which a rebuild activates a system, where their output goes there and not to
 * the terminal: without it a recording would not show why an activation failed. On another machine it uses the
 * connection of the rebuild's own ssh, and asks for nothing.
 */
class ActivationJournal {
    #env;
    #notice;
    #followed = new Map();
    #print = () => { };
    #tail = '';
    #startMs = 0;
    /** A journal that cannot be read is reported to `notice`. */
    constructor(env, notice) {
        this.#env = env;
        this.#notice = notice;
    }
    /** The rebuild begins; `print` takes the lines of the journals. */
    start({ print }) {
        this.#startMs = performance.now();
        this.#print = print;
    }
    /** Follows a unit, once. What it has printed before is read as well. */
    follow(found) {
        if (!this.#followed.has(found.unit))
            this.#follow(found);
    }
    /** Takes what the rebuild prints: a short activation that failed is only known from its last line. */
    said(text) {
        this.#tail = (this.#tail + text).slice(-tailLength);
    }
    /** Prints what the journals have and was not printed yet. To be called when the rebuild has ended; at most 10 s. */
    async complete() {
        const units = [...this.#followed.values()];
        this.end();
        const failed = units.length === 0 ? failedUnit(this.#tail) : null;
        if (failed !== null)
            units.push({ unit: failed, connection: null, printed: 0 });
        for (const unit of units)
            await this.#complete(unit);
    }
    /** Stops to follow. Safe to call twice. */
    end() {
        for (const { child } of this.#followed.values())
            child.kill();
        this.#followed.clear();
    }
    #follow(found) {
        const [file = '', ...args] = followerOf(found, [
            'journalctl',
            ...this.#match(found),
            '--follow',
            '--lines=all',
        ]);
        const child = (0,external_node_child_process_.spawn)(file, args, { env: this.#env, stdio: ['pipe', 'pipe', 'ignore'] });
        const followed = { ...found, child, printed: 0 };
        this.#followed.set(found.unit, followed);
        // What cannot be started is reported at the end, when the journal is read again.
        child.on('error', () => { });
        child.stdin.on('error', () => { });
        (0,external_node_readline_.createInterface)({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
            if (child.killed)
                return;
            followed.printed += 1;
            this.#print([line.slice(0, journal_longestLine)]);
        });
    }
    async #complete({ printed, ...found }) {
        // So that journald has written what it was sent; only root may ask for it.
        await (0,programs/* runProgram */.mB)(commandFor(found, ['journalctl', '--sync']), { env: this.#env, timeoutMs: readMs });
        const read = ['journalctl', ...this.#match(found), '--no-pager'];
        const result = await (0,programs/* runProgram */.mB)(commandFor(found, read), { env: this.#env, timeoutMs: readMs });
        const lines = (0,programs/* hasSucceeded */.yO)(result) ? result.stdout.split('\n').slice(0, -1) : [];
        if (lines.length + printed === 0) {
            const why = (0,programs/* hasSucceeded */.yO)(result) ? 'it shows nothing to this user' : (0,programs/* failureReason */.Hr)(result);
            const look = (0,shell/* quoteCommand */.c)(commandFor(found, ['journalctl', '-u', found.unit, '-o', 'cat']));
            this.#notice(`what the activation printed is in the journal only, which could not be read (${why}): ${look}`);
        }
        this.#print(lines.slice(printed).map((line) => line.slice(0, journal_longestLine)));
    }
    /**
     * Which lines, and in which form: what the unit's processes printed, without what systemd says of the unit, which
     * `--unit` has as well. The time is relative, since the other machine's clock may be another.
     */
    #match({ unit }) {
        const seconds = Math.ceil((performance.now() - this.#startMs) / 1000);
        return [
            `_SYSTEMD_UNIT=${unit.replace(/(?:\.service)?$/, '.service')}`,
            `--since=-${seconds}s`,
            '--output=cat',
            '--quiet',
        ];
    }
}
/**
 * The unit in the last line of nixos-rebuild-ng, which reports the `systemd-run` of this machine that failed: as a list
 * of Python (`Command '['systemd-run', …]' returned non-zero exit status 4.`) or joined.
 */
function failedUnit(text) {
    const line = (0,ansi/* withoutSequences */.V$)(text).replace(/[\r\n]/g, '');
    const command = line.slice(Math.max(0, line.lastIndexOf("Command '")));
    const isLocal = /^Command '(?:\[')?systemd-run\b/.test(command);
    const isFailed = command.includes('returned non-zero exit status');
    if (!isLocal || !isFailed || command.includes('--pipe'))
        return null;
    return /--unit=([\w.@-]{1,255})/.exec(command)?.[1] ?? null;
}
/** The command line of a follower, which ends with its standard input, also where this process was killed. */
function followerOf(found, argv) {
    // journalctl ends by itself when nobody reads it, but ssh does not.
    if (found.connection === null)
        return argv;
    return commandFor(found, ['sh', '-c', `${(0,shell/* quoteCommand */.c)(argv)} & cat >/dev/null; kill "$!"`]);
}
/** The command line of a program on the machine of a unit. */
function commandFor({ connection }, argv) {
    if (connection === null)
        return argv;
    const [ssh = 'ssh', ...options] = connection;
    return [ssh, '-o', 'BatchMode=yes', ...options, (0,shell/* quoteCommand */.c)(argv)];
}

;// CONCATENATED MODULE: ./lib/rebuild/activation/target-before.js


/** Asks the target host over ssh which system it runs, while the rebuild builds; nothing waits for the answer. */
class TargetBefore {
    #asking = new AbortController();
    #system = null;
    /** Asks the machine that `request` activates. Where that is this one, or it does not answer within 10 s, nothing is known. */
    start(request) {
        const { targetHost, env, extraArgs } = request;
        if (targetHost === null)
            return;
        const { signal } = this.#asking;
        void remoteFiles(connectionTo(targetHost, env), profileLinkOf(extraArgs), env, signal).then((files) => {
            // An answer that comes once the activation has begun may name the new system.
            if (!signal.aborted)
                this.#system = files?.target(runningSystemLink) ?? null;
        });
    }
    /** An activation has begun, or the rebuild has ended: later answers do not count. Safe to call twice. */
    end() {
        this.#asking.abort();
    }
    /** Store path of the system that the target host ran; null where it did not answer in time. */
    get system() {
        return this.#system;
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/activation/watch.js

/** Time between two looks at the processes that are new; a switch takes longer, most often seconds. */
const lookMs = 200;
/** Every so many looks are at all processes, since one that is not new may execute another program. */
const looksPerFullLook = 5;
/** Looks for switch-to-configuration among the processes of a rebuild, which prints little of what it activates. */
class ActivationWatch {
    /** Each activation once, in the order in which they were seen. */
    seen = [];
    #known = new Set();
    #timer;
    /** Begins to look at the processes of the rebuild that is marked with `nonce`; `onSwitch` takes what is seen. */
    start(nonce, onSwitch) {
        const processes = new proc_processes/* RebuildProcesses */.XZ(nonce, null);
        let looks = 0;
        this.#timer = setInterval(() => {
            for (const command of processes.switches(looks % looksPerFullLook === 0 ? 'all' : 'new').values()) {
                const { action, system, host, journal } = command;
                const key = JSON.stringify([action, system, host, journal?.unit]);
                if (this.#known.has(key))
                    continue;
                this.#known.add(key);
                this.seen.push(command);
                onSwitch(command);
            }
            looks += 1;
        }, lookMs);
    }
    /** Stops to look. Safe to call twice. */
    end() {
        clearInterval(this.#timer);
    }
}

// EXTERNAL MODULE: ./lib/text/median.js
var median = __webpack_require__(33569);
;// CONCATENATED MODULE: ./lib/nix/time-left.js

/**
 * How many seconds are probably left, from the phases of earlier builds of the same host that succeeded:
 * the median of what each took from the start of `phase` on, less the time already spent in it. Null where
 * no earlier build went through that phase.
 */
function expectedSecondsLeft(now, earlier) {
    const rests = earlier.flatMap((phases) => {
        const begun = phases.find(({ name }) => name === now.phase);
        const last = phases.at(-1);
        return begun && last ? [last.start_seconds + last.duration_seconds - begun.start_seconds] : [];
    });
    return rests.length === 0 ? null : Math.max(0, (0,median/* median */.J)(rests) - now.phaseSeconds);
}

// EXTERNAL MODULE: ./lib/system/proc/census.js
var census = __webpack_require__(83219);
;// CONCATENATED MODULE: ./lib/system/proc/usage-series.js
const mostPoints = 120;
/**
 * A series that stays small however long the run: when it is full, every two points become one, and from
 * then on a point covers twice the time. Memory is the highest of the time covered, CPU its mean.
 */
class UsageSeries {
    #points = [];
    #everySeconds = 0;
    #at = { seconds: 0, cpuSeconds: 0 };
    #memory = 0;
    get points() {
        return this.#points;
    }
    /** `cpuSeconds` is the sum so far. */
    add(seconds, cpuSeconds, memoryBytes) {
        this.#memory = Math.max(this.#memory, memoryBytes);
        const span = seconds - this.#at.seconds;
        if (span <= 0 || span < this.#everySeconds * 0.9)
            return;
        const cpu = Math.max(0, cpuSeconds - this.#at.cpuSeconds);
        this.#points.push({
            seconds,
            cpu_percent: Math.round((cpu / span) * 1000) / 10,
            memory_bytes: this.#memory,
        });
        this.#at = { seconds, cpuSeconds };
        this.#memory = 0;
        if (this.#points.length >= mostPoints)
            this.#halve();
    }
    #halve() {
        const halved = [];
        for (let index = 0; index + 1 < this.#points.length; index += 2) {
            const [a, b] = [this.#points[index], this.#points[index + 1]];
            halved.push({
                seconds: b.seconds,
                cpu_percent: Math.round((a.cpu_percent + b.cpu_percent) * 5) / 10,
                memory_bytes: Math.max(a.memory_bytes, b.memory_bytes),
            });
        }
        this.#points = halved;
        this.#everySeconds = halved.at(-1).seconds / halved.length;
        this.#at.seconds = halved.at(-1).seconds;
    }
}

;// CONCATENATED MODULE: ./lib/system/proc/usage.js




const ticksPerSecond = 100;
const pageBytes = 4096;
/**
 * Adds up what the processes of a rebuild use, from samples of /proc. A builder has an environment of its own and
 * leaves the process group, so a process belongs to the rebuild when it has the nonce, runs as a build user, or
 * descends from one that belongs. What cannot be read is null. Call `sample` about once a second.
 */
class Usage {
    #proc;
    #nonce;
    #buildUsers;
    #census;
    #used = new Map();
    /** Processes that do not belong, with how often that was found; after two times they are not looked at again. */
    #foreign = new Map();
    #series = new UsageSeries();
    #networkAtStart;
    #ended = { cpu: 0, read: 0, written: 0 };
    #total = { cpu: 0, read: 0, written: 0 };
    #peakBytes = 0;
    #sampled = false;
    constructor({ nonce, buildUsers = [], proc = '/proc' }) {
        this.#proc = proc;
        this.#nonce = nonce;
        this.#buildUsers = new Set(buildUsers);
        this.#census = new census/* Census */.s({ belongs: (candidate) => this.#belongs(candidate), never: [process.pid] });
        this.#networkAtStart = this.#network();
    }
    /** Takes one sample; `seconds` since the start. */
    sample(seconds) {
        const all = (0,stat/* readProcesses */._F)(this.#proc);
        if (!all)
            return;
        this.#sampled = true;
        const found = this.#census.of(all);
        this.#forgetForeign(all);
        const keys = new Set(found.map(census/* keyOf */.T));
        const pids = new Set(found.map(({ pid }) => pid));
        for (const [key, used] of this.#used)
            if (!keys.has(key))
                this.#gone(key, used, pids);
        const live = { cpu: 0, read: 0, written: 0 };
        let resident = 0;
        for (const last of found) {
            const disk = this.#disk(last.pid);
            this.#used.set((0,census/* keyOf */.T)(last), { last, ...disk });
            live.cpu += last.cpuTicks;
            live.read += disk.read;
            live.written += disk.written;
            resident += last.residentPages * pageBytes;
        }
        // Between a child's exit and its parent's wait, its usage is in neither; the maximum keeps the total from dropping.
        for (const figure of ['cpu', 'read', 'written'])
            this.#total[figure] = Math.max(this.#total[figure], live[figure] + this.#ended[figure]);
        this.#peakBytes = Math.max(this.#peakBytes, resident);
        this.#series.add(seconds, this.#total.cpu / ticksPerSecond, resident);
    }
    resources() {
        const network = this.#network();
        const [from, to] = [this.#networkAtStart, network];
        return {
            cpu_seconds: this.#sampled ? this.#total.cpu / ticksPerSecond : null,
            peak_memory_bytes: this.#sampled ? this.#peakBytes : null,
            disk_read_bytes: this.#sampled ? this.#total.read : null,
            disk_written_bytes: this.#sampled ? this.#total.written : null,
            host_network_received_bytes: from && to ? Math.max(0, to.received - from.received) : null,
            host_network_sent_bytes: from && to ? Math.max(0, to.sent - from.sent) : null,
            series: this.#series.points,
        };
    }
    #gone(key, { last, read, written }, pids) {
        this.#used.delete(key);
        // A parent that belongs has waited for it and carries its figures now; an orphan's would be lost.
        if (pids.has(last.parent))
            return;
        this.#ended.cpu += last.cpuTicks;
        this.#ended.read += read;
        this.#ended.written += written;
    }
    /** Reading environments is most of a sample's cost, and a process that was just forked has its parent's. */
    #belongs(candidate) {
        const key = (0,census/* keyOf */.T)(candidate);
        const times = this.#foreign.get(key) ?? 0;
        if (times >= 2)
            return false;
        if ((0,proc_processes/* carries */.ED)(candidate.pid, this.#nonce, this.#proc) || this.#isBuildUser(candidate.pid))
            return true;
        this.#foreign.set(key, times + 1);
        return false;
    }
    #forgetForeign(all) {
        const foreign = new Map();
        for (const process of all) {
            const times = this.#foreign.get((0,census/* keyOf */.T)(process));
            if (times !== undefined)
                foreign.set((0,census/* keyOf */.T)(process), times);
        }
        this.#foreign = foreign;
    }
    #isBuildUser(pid) {
        if (this.#buildUsers.size === 0)
            return false;
        const user = /^Uid:\s+(\d+)/m.exec((0,stat/* procText */.uR)(this.#proc, pid, 'status') ?? '')?.[1];
        return user !== undefined && this.#buildUsers.has(Number(user));
    }
    #disk(pid) {
        const text = (0,stat/* procText */.uR)(this.#proc, pid, 'io');
        return text === null ? { read: 0, written: 0 } : diskBytes(text);
    }
    #network() {
        const text = (0,stat/* procText */.uR)(this.#proc, 'net', 'dev');
        return text === null ? null : networkBytes(text);
    }
}
/** `read_bytes` and `write_bytes` of `/proc/PID/io`, the children that it has waited for included. */
function diskBytes(text) {
    const field = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return { read: field('read_bytes'), written: field('write_bytes') };
}
/** Bytes received and sent by all interfaces but loopback, from `/proc/net/dev`. */
function networkBytes(text) {
    const total = { received: 0, sent: 0 };
    for (const line of text.split('\n')) {
        const match = /^\s*([^:\s]+):\s*(.*)$/.exec(line);
        if (!match || match[1] === 'lo')
            continue;
        const figures = match[2].trim().split(/\s+/).map(Number);
        total.received += figures[0] ?? 0;
        total.sent += figures[8] ?? 0;
    }
    return total;
}
/** The user ids that a Nix daemon builds as: members of the group `nixbld`, from the texts of passwd and group. */
function buildUserIds(passwd, group) {
    const members = /^nixbld:[^:]*:[^:]*:(.*)$/m.exec(group)?.[1]?.split(',') ?? [];
    return passwd.split('\n').flatMap((line) => {
        const [name, , id] = line.split(':');
        return name && members.includes(name) && /^\d+$/.test(id ?? '') ? [Number(id)] : [];
    });
}

;// CONCATENATED MODULE: ./lib/rebuild/monitor.js





/** Time between two calls of `onStatus`. */
const statusMs = 500;
/** /proc is read at these times after the start, so that short rebuilds are measured, then at the last interval. */
const sampleMs = [50, 250, 500, 1000];
/** How many earlier builds of the host the time that is left is estimated from. */
const maxEarlierBuilds = 20;
/** Keeps the clock of a running rebuild, marks its phases, samples its processes and reports its status. */
function monitorRebuild({ command, earlier, redaction, }, hooks) {
    const timers = [];
    const phasesOfEarlier = earlier
        .filter(({ metadata }) => metadata.success && metadata.host === command.host)
        .slice(0, maxEarlierBuilds)
        .map(({ metadata }) => metadata.phases);
    let startedMs = performance.now();
    let mark = () => { };
    let phaseStart = 0;
    let usage = null;
    const elapsed = () => (performance.now() - startedMs) / 1000;
    const sample = () => usage?.sample(elapsed());
    return {
        /** Seconds since `start`. */
        elapsed,
        /** Puts a marker into the cast and calls `onPhase`. */
        enterPhase: (name, startSeconds) => {
            phaseStart = startSeconds;
            mark(name);
            hooks.onPhase?.(name, startSeconds);
        },
        start(observer, session) {
            startedMs = performance.now();
            mark = session.mark;
            usage = new Usage({ nonce: `${proc_processes/* nonceVariable */.k1}=${session.nonce}`, buildUsers: buildUsers() });
            for (const [index, ms] of sampleMs.entries())
                timers.push(index < sampleMs.length - 1 ? setTimeout(sample, ms) : setInterval(sample, ms));
            if (!hooks.onStatus)
                return;
            const reportStatus = () => {
                const live = observer.live();
                const expected = expectedSecondsLeft({ phase: live.phase, phaseSeconds: elapsed() - phaseStart }, phasesOfEarlier);
                // What Nix works on comes from its activity log, which has passed no mask.
                const current = live.current === null ? null : (0,stream_redactor.redactText)(redaction, live.current);
                hooks.onStatus?.({ ...live, current, elapsedSeconds: elapsed(), expectedSecondsLeft: expected });
            };
            timers.push(setInterval(reportStatus, statusMs));
        },
        resources: () => {
            sample();
            return usage?.resources() ?? null;
        },
        /** Stops the timers. Safe to call twice. */
        end: () => {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
/** The users as which Nix's daemon builds; none where the files cannot be read. */
function buildUsers() {
    try {
        return buildUserIds((0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8'), (0,external_node_fs_.readFileSync)('/etc/group', 'utf8'));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/record-rebuild.js





















/**
 * Runs the command in a recorded terminal and follows what Nix does meanwhile; where tmux cannot start, with a log
 * alone, as `rebuild` says afterwards. Where the command could not be started, removes the build's directory and throws
 * what `record` throws.
 */
async function recordRebuild(rebuild, callersHooks, sequel = null) {
    const { checkout, dir, nonce, notice, request } = rebuild;
    const hooks = separated(callersHooks, notice);
    const monitor = monitorRebuild(rebuild, hooks);
    const onPlan = (plan) => {
        const warning = (0,said_plan/* spaceWarning */.x)(plan, (0,space/* freeBytes */.go)('/nix/store') ?? Number.POSITIVE_INFINITY);
        if (warning)
            notice(warning);
    };
    const observer = guardedObserver({ checkout: checkout.root, surroundings: surroundingsOf(request), onPhase: monitor.enterPhase, onPlan }, (thrown) => notice(`phases and failures are not known: the output was not understood (${(0,errors/* messageOf */.bD)(thrown)})`));
    const feed = await activityFeed(request.env, rebuild.nixVersion, nonce, (bytes) => observer.pushJson(bytes, monitor.elapsed())).catch((thrown) => {
        notice((0,errors/* messageOf */.bD)(thrown));
        return null;
    });
    const liveMask = await liveMaskOf(rebuild, hooks);
    const { onOutput } = hooks;
    const masked = (text) => (liveMask === null ? text : liveMask.push(text));
    const show = (0,faults/* untilItThrows */.l9)('onOutput', onOutput && ((text) => onOutput(masked(text))), notice);
    const ignored = new IgnoredSettings();
    const activation = mayActivate(rebuild)
        ? { watch: new ActivationWatch(), journal: new ActivationJournal(request.env, notice) }
        : null;
    const targetBefore = new TargetBefore();
    let hasStarted = false;
    let sequelEnd = null;
    const recordHooks = {
        onStart: (session) => {
            hasStarted = true;
            monitor.start(observer, session);
            activation?.journal.start(session);
            if (isActivation(rebuild) && request.action !== 'dry-activate')
                targetBefore.start(request);
            activation?.watch.start(session.nonce, ({ journal }) => {
                targetBefore.end();
                observer.activates(monitor.elapsed());
                if (journal)
                    activation.journal.follow(journal);
            });
            const argv = rebuild.command.argv.map((word) => (0,stream_redactor.redactText)(rebuild.redaction, word));
            hooks.onStart?.({ dir, attach: session.attach, argv });
        },
        onText: (text, seconds) => {
            observer.pushText(text, seconds);
            activation?.journal.said(text);
            show(text);
        },
        onLines: (lines) => {
            ignored.push(lines);
            hooks.onLines?.(lines);
        },
        onNotice: notice,
        beforeClose: async (recording, { exitCode, ended: how }) => {
            if (sequel === null || exitCode !== 0 || how !== 'exited')
                return;
            sequelEnd = await sequel.run({
                ...sequelStage(rebuild, recording),
                enter: (name) => observer.enters(name, monitor.elapsed()),
            });
        },
        ...(hooks.signal ? { signal: hooks.signal } : {}),
        ...(hooks.leave ? { leave: hooks.leave } : {}),
    };
    let ended;
    try {
        const start = () => record({
            ...recordRequest(rebuild, feed?.env ?? request.env, hooks.keyboard),
            nonce,
            beforeEnd: async () => activation?.journal.complete(),
        }, recordHooks);
        const recorded = await start().catch((thrown) => {
            if (hasStarted || !rebuild.request.recording || !isTmuxProblem(thrown))
                throw thrown;
            recordNothing(rebuild, thrown);
            return start();
        });
        ended = { recorded, resources: monitor.resources(), sequel: sequelEnd };
        const message = ignored.notice();
        if (message !== null)
            notice(message);
    }
    catch (thrown) {
        const isUnstarted = !hasStarted || (thrown instanceof errors/* ToolError */.v4 && thrown.code === 'spawn-failed');
        if (isUnstarted)
            await (0,promises_.rm)(dir, { recursive: true, force: true });
        throw thrown;
    }
    finally {
        monitor.end();
        activation?.watch.end();
        targetBefore.end();
        activation?.journal.end();
        await feed?.close();
    }
    const { seconds } = ended.recorded;
    const exitCode = exitCodeOf(ended);
    // One that is too short to be seen and prints nothing, as `boot` does.
    if (exitCode === 0 && isActivation(rebuild))
        observer.activates(seconds);
    const switches = activation?.watch.seen ?? [];
    return {
        ...ended,
        switches,
        targetBefore: targetBefore.system,
        understood: observer.end({ exitCode, seconds }),
    };
}
/** The command's own status; where it was followed by what did not succeed, that of a program that fails. */
function exitCodeOf({ recorded, sequel }) {
    return sequel === null || sequel.outcome === 'success' ? recorded.exitCode : 1;
}
function sequelStage({ command, dir, notice, redaction }, recording) {
    return {
        ...{ dir, notice, redaction, built: command.outLink && linkTarget(command.outLink) },
        run: (asked) => recording.run(asked),
        note: (text) => recording.note(text),
        print: (lines) => recording.print(lines),
        redact: (data) => (0,redact_metadata/* redactData */.E)(data, redaction),
    };
}
function linkTarget(link) {
    try {
        return (0,external_node_fs_.readlinkSync)(link);
    }
    catch {
        return null;
    }
}
/** A command may be nixos-rebuild in a script of the user's. */
function mayActivate(rebuild) {
    return rebuild.metadata.action === null || isActivation(rebuild);
}
function isActivation({ request, metadata }) {
    return metadata.action !== null && rebuild_action/* actionFacts */.k[request.action].activates;
}
/** The hooks that are called while text arrives; one that throws takes neither another nor the observer with it. */
function separated(hooks, notice) {
    const { onPhase, onStatus, onLines } = hooks;
    return {
        ...hooks,
        ...(onPhase ? { onPhase: (0,faults/* untilItThrows */.l9)('onPhase', onPhase, notice) } : {}),
        ...(onStatus ? { onStatus: (0,faults/* untilItThrows */.l9)('onStatus', onStatus, notice) } : {}),
        ...(onLines ? { onLines: (0,faults/* untilItThrows */.l9)('onLines', onLines, notice) } : {}),
    };
}
function isTmuxProblem(thrown) {
    return thrown instanceof errors/* ToolError */.v4 && /^(?:tmux-.*|.*-tmux|no-fifo|no-pipe)$/.test(thrown.code);
}
/** The rebuild is more important than its recording: tmux is there, but cannot start. */
function recordNothing(rebuild, reason) {
    rebuild.notice(unrecordedNotice((0,errors/* messageOf */.bD)(reason)));
    rebuild.request = { ...rebuild.request, recording: false };
    const { metadata } = rebuild;
    rebuild.metadata = { ...metadata, files: { ...metadata.files, cast: null } };
}
/** Null where no person watches. */
async function liveMaskOf({ newTerminalMask }, { onOutput, outputSize }) {
    return onOutput && outputSize ? newTerminalMask(outputSize, { isLive: true }) : null;
}
function recordRequest({ command, dir, newTerminalMask, redaction, request }, env, keyboard) {
    return {
        argv: command.argv,
        cwd: command.runsInBuild ? dir : request.cwd,
        env,
        cols: request.cols,
        rows: request.rows,
        logPath: (0,external_node_path_.join)(dir, files/* fileNames */.jx.log),
        castPath: request.recording ? (0,external_node_path_.join)(dir, files/* fileNames */.jx.cast) : null,
        castVersion: 2,
        title: (0,stream_redactor.redactText)(redaction, (0,shell/* quoteCommand */.c)(command.argv)),
        idleLimitSeconds: request.idleLimitSeconds,
        timeoutSeconds: request.timeoutSeconds,
        newFilter: (kind) => new stream_redactor/* StreamRedactor */.d(redaction, { cols: request.cols, isLines: kind === 'lines' }),
        ...(request.recording ? { newScreenFilter: (size) => newTerminalMask(size, { isLive: false }) } : {}),
        ...(keyboard && request.interactive ? { keyboard } : {}),
    };
}
/** What the request itself tells of where a rebuild runs; every CI service sets `CI`. */
function surroundingsOf({ env, target, targetHost }) {
    const isOf = [
        ['ci', !['', undefined, 'false'].includes(env.CI)],
        ['flake', target.kind === 'flake'],
        ['target-host', targetHost !== null],
    ];
    return isOf.flatMap(([surrounding, holds]) => (holds ? [surrounding] : []));
}

;// CONCATENATED MODULE: ./lib/rebuild/run.js







/**
 * Runs and records one rebuild, classifies what happened, and writes its build's directory. `options` need
 * only name what to rebuild, such as `{ flake: '.#laptop' }`. Resolves with the build however the
 * rebuild ended. `sequel` follows it in the recording where it succeeds. Throws a `ToolError` where nothing
 * could be run: a bad request (status 2), a missing program or a directory that cannot be written (2 or 3).
 */
async function runRebuild(options, hooks = {}, sequel = null) {
    const rebuild = await prepareRebuild((0,rebuild_request/* parseRequest */.TR)(options), hooks.onNotice, sequel);
    const recorded = await recordRebuild(rebuild, hooks, sequel);
    const metadata = await concludeRebuild(rebuild, recorded);
    const { builds, dir, notice, request } = rebuild;
    await (0,running/* removeRunning */.ac)(dir);
    if (request.keepLast !== null)
        for (const note of await (0,retention/* keepNewestBuilds */.B)(builds.dir, request.keepLast))
            notice(note);
    return { dir, name: (0,external_node_path_.basename)(dir), metadata };
}


/***/ }),

/***/ 33569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/** The middle value; the mean of the two middle ones for an even count. NaN for no values. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    if (sorted.length === 0)
        return Number.NaN;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}


/***/ })

};
