export const id = 9884;
export const ids = [9884];
export const modules = {

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
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/disk/atomic-file.js
var atomic_file = __webpack_require__(1941);
// EXTERNAL MODULE: ./lib/system/disk/regular-file.js
var regular_file = __webpack_require__(8918);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(865);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata.js + 2 modules
var builds_metadata = __webpack_require__(4927);
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

/***/ 4927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ metadataSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
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
var result = __webpack_require__(7352);
// EXTERNAL MODULE: ./lib/nix/failures/failure.js
var failure = __webpack_require__(5629);
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
var outcome = __webpack_require__(3609);
// EXTERNAL MODULE: ./lib/builds/remedy.js
var remedy = __webpack_require__(2653);
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
    tried: schemas/* object */.Ikc({
        kind: schemas/* string */.YjP().describe('upgrade, fresh, install or run.'),
        backend: schemas/* string */.YjP().nullable().describe('Of the machine; null where there was none.'),
        profile: schemas/* string */.YjP().nullable().describe('The name of the kind of machine, where one was named.'),
        script: schemas/* string */.YjP()
            .nullable()
            .describe('The script that was run in the machine, of a run or an installation.'),
    })
        .optional()
        .describe('Of a trial, what tells it from others of the same host.'),
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
    remedies: schemas/* array */.YOg(remedy/* remedySchema */.qN)
        .optional()
        .describe('What was done about failures so that it could be tried again, in order; absent where nothing was.'),
    notices: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('What the tool could not do for this build, one sentence each.'),
    shell_history: shellHistorySchema
        .nullable()
        .optional()
        .describe('Ids of the command line in the shell history (atuin) that it was typed into.'),
});


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   L2: () => (/* binding */ isOutcome),
/* harmony export */   c6: () => (/* binding */ outcomeFacts)
/* harmony export */ });
const failed = { exitStatus: 1, complete: false, tone: 'bad' };
const facts = {
    success: {
        exitStatus: 0,
        complete: true,
        tone: 'good',
        sign: '✓',
        icon: '✅',
        label: 'Success',
        verb: 'succeeded',
    },
    failed: { ...failed, sign: '✗', icon: '❌', label: 'Failed', verb: 'failed' },
    timed_out: { ...failed, exitStatus: 124, sign: '⏱', icon: '⏱️', label: 'Timed out', verb: 'timed out' },
    cancelled: {
        exitStatus: 130,
        complete: false,
        tone: 'quiet',
        sign: '–',
        icon: '🚫',
        label: 'Cancelled',
        verb: 'was cancelled',
    },
    needs_boot: {
        exitStatus: 1,
        complete: true,
        tone: 'warn',
        sign: '↻',
        icon: '🔄',
        label: 'Needs a boot',
        verb: 'needs a boot to take effect',
    },
    interrupted: {
        exitStatus: 3,
        complete: false,
        tone: 'quiet',
        sign: '!',
        icon: '⚠️',
        label: 'Interrupted',
        verb: 'was interrupted',
    },
    // Deployments alone end so.
    rolled_back: { ...failed, sign: '↩', icon: '↩️', label: 'Rolled back', verb: 'was rolled back' },
    refused: { ...failed, sign: '✗', icon: '⛔', label: 'Refused', verb: 'was refused' },
    busy: { ...failed, tone: 'warn', sign: '…', icon: '⏳', label: 'Busy', verb: 'found the host busy' },
    unverified: {
        ...failed,
        exitStatus: 4,
        sign: '?',
        icon: '❓',
        label: 'Unverified',
        verb: 'left the host unverified',
    },
    rollback_failed: {
        ...failed,
        exitStatus: 4,
        sign: '‼',
        icon: '🚨',
        label: 'Rollback failed',
        verb: 'could not be rolled back',
    },
};
const outcomes = Object.keys(facts);
/** True for an outcome of this release. */
function isOutcome(word) {
    return Object.hasOwn(facts, word);
}
/**
 * The facts of an outcome. Readers tolerate outcomes of later releases: an unknown one is labelled with its own
 * word and is never shown as a success.
 */
function outcomeFacts(outcome) {
    if (isOutcome(outcome))
        return facts[outcome];
    return {
        exitStatus: 1,
        complete: false,
        tone: 'quiet',
        sign: '?',
        icon: '❔',
        label: outcome,
        verb: `ended as ${outcome}`,
    };
}


/***/ }),

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ syncSteps),
/* harmony export */   jP: () => (/* binding */ syncSchema)
/* harmony export */ });
/* unused harmony exports syncOutcomes, syncStepStates */
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


/***/ }),

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyAndReport: () => (/* binding */ historyAndReport)
/* harmony export */ });
/* harmony import */ var _sync_kept_syncs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5894);
/* harmony import */ var _system_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7920);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3497);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1267);
/* harmony import */ var _update_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2721);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8908);







/** Lists the last syncs of a repository that were done, the newest first, with what each changed. */
async function historyAndReport({ flake, limit, all, json }, io) {
    const { directory } = (0,_update_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .flakeHere */ .q)(flake, io.cwd);
    const git = await (0,_system_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryAround */ .W)(directory, { env: io.env });
    const kept = new _sync_kept_syncs_js__WEBPACK_IMPORTED_MODULE_0__/* .KeptSyncs */ .n(git?.directory ?? directory, io.env);
    const found = await kept.all((path) => io.err(`note: ${path} cannot be read, and is left out\n`));
    const shown = found.filter((sync) => all || isGood(sync)).slice(0, limit);
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)(io, shown);
    if (shown.length === 0)
        io.out('no sync is known here that was done\n');
    else
        io.out(`${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .alignColumns */ .R)([['ID', 'COMMIT', 'GENERATION', 'CHANGES'], ...shown.map(row)]).join('\n')}\n`);
}
/** A sync after which the machine ran what the repository had, and something was another. */
function isGood({ outcome }) {
    return outcome === 'done';
}
function row({ id, after, incoming, update, deployment, commit, outcome, message }) {
    const inputs = (update?.outcome === 'applied' ? (update.preview?.inputs ?? []) : []).map(({ name }) => name);
    const packages = deployment?.plan?.packages?.length ?? 0;
    const changes = [
        ...(incoming.length > 0 ? [`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(incoming.length, 'commit')} from upstream`] : []),
        ...(inputs.length > 0
            ? [`updated ${inputs.slice(0, 4).join(', ')}${inputs.length > 4 ? ' and more' : ''}`]
            : []),
        ...(packages > 0 ? [(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(packages, 'package')] : []),
        ...(deployment === null ? [] : [(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(deployment.units.length, 'unit')]),
        ...(commit === null ? [] : [`committed ${commit.slice(0, 9)}`]),
        ...(outcome === 'done' ? [] : [`${outcome}: ${message}`]),
    ];
    return [
        id,
        after?.commit?.slice(0, 9) ?? '-',
        String(after?.generation ?? '-'),
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(changes.join(', '), 160) || 'nothing',
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

/***/ 1941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3030);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);





/**
 * Writes a whole file so that readers see the old content or the new, never a part of it, even when
 * the machine dies in between. Throws a ToolError (`cannot-write`), and leaves nothing behind then.
 */
async function writeFileAtomic(path, content) {
    // In the same directory, since a rename is atomic only within one file system.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${(0,_random_js__WEBPACK_IMPORTED_MODULE_3__/* .randomHex */ .n)(6)}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o644);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => { });
        throw unwritable(path, error);
    }
}
/** Names the file itself rather than the temporary one. */
function unwritable(path, error) {
    const fault = (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemFault */ .mc)(error);
    if (fault === null)
        return error;
    // The file itself need not exist, so it is its directory that is missing.
    const isDirectoryGone = error.code === 'ENOENT';
    const why = isDirectoryGone
        ? `the directory ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} does not exist any more`
        : (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-write', `cannot write ${path}: ${why}`, { hint: fault.hint, cause: error });
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

/***/ 8918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


// O_NONBLOCK, because opening a FIFO would wait for a writer; O_NOFOLLOW, because a symlink may lead anywhere.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The text of a file that may come from elsewhere; null where it is no regular file of at most `maxBytes`.
 * Throws the system's error where it cannot be opened (as a symlink cannot) or read.
 */
async function readRegularFile(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        const stats = await file.stat();
        return stats.isFile() && stats.size <= maxBytes ? await file.readFile('utf8') : null;
    }
    finally {
        await file.close();
    }
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

/**
 * Runs a program as the one whom a directory belongs to, to its end or for `timeoutMs`. It does not outlive this process, and is
 * killed when `signal` is aborted, with a status as of any killed program.
 */
async function runAsOwner(owner, argv, options) {
    const { cwd, timeoutMs, env, signal, input, encoding = 'utf8', onOutput } = options;
    const late = AbortSignal.timeout(timeoutMs);
    const { status, stdout, stderr } = await (0,_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)([...owner.words, ...argv], {
        ...{ env: { ...owner.env, ...env }, cwd, ...(onOutput && { onOutput }) },
        input: input === undefined ? undefined : Buffer.from(input),
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
    const { env, cwd, input, signal, onOutput, onStderr, onStdout } = options;
    const { child, ended } = await (0,_bound_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startBound */ .P)(argv, { env, cwd, stdin: 'pipe', stdout: 'pipe' });
    const stop = () => {
        killGroup(child.pid);
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
    }
}
/** A bound process is the first of its group. */
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
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

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Random bytes in hexadecimal, two digits a byte, from the kernel's source for keys. Not from `node:crypto`, which
 * takes 6 ms to load: a rebuild would start that much later.
 */
function randomHex(bytes) {
    const random = Buffer.alloc(bytes);
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/dev/urandom', 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, random);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
    }
    return random.toString('hex');
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
/** A name for what begins now, such as `20260102T143022Z-1a2b3c4d`: names sort by their time, and `random` tells two of one second apart. */
function datedId(now, random) {
    return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${random}`;
}
/** Matches such a name. */
const datedIdPattern = '\\d{8}T\\d{6}Z-[0-9a-f]+';


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
