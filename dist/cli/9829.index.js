export const id = 9829;
export const ids = [9829,5179,8882];
export const modules = {

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

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(1620);
// EXTERNAL MODULE: ./lib/nix/input-kind.js
var input_kind = __webpack_require__(4286);
// EXTERNAL MODULE: ./lib/nix/said/lines.js + 1 modules
var lines = __webpack_require__(9280);
;// CONCATENATED MODULE: ./lib/nix/context.js



/** A line is kept up to this length. */
const longestLine = 1000;
/**
 * The lines of an input around a place in it, up to `around` before and after. `open` reads the input anew. The
 * lines of a cast are those that it printed.
 */
async function contextOf(open, { line }, around) {
    const [first, last] = [Math.max(1, line - around), line + around];
    const found = [];
    let number = 1;
    let text = '';
    const keep = (piece) => {
        if (number >= first && text.length < longestLine * 8)
            text += piece;
    };
    for await (const printed of textsOf(open)) {
        let from = 0;
        for (let end = printed.indexOf('\n'); end !== -1; end = printed.indexOf('\n', from)) {
            keep(printed.slice(from, end));
            if (number >= first)
                found.push({ line: number, text: shown(text) });
            if (number === last)
                return found;
            number += 1;
            text = '';
            from = end + 1;
        }
        keep(printed.slice(from));
    }
    if (text !== '')
        found.push({ line: number, text: shown(text) });
    return found;
}
/** What a row shows at its end. */
function shown(row) {
    const pieces = (0,lines/* splitRedraws */.h)(row).split('\n');
    return (pieces.findLast((piece) => piece.trim() !== '') ?? '').slice(0, longestLine);
}
async function* textsOf(open) {
    let decoder = null;
    for await (const chunk of open()) {
        if (!decoder && (0,input_kind/* inputKind */.TP)(chunk) === 'cast') {
            yield* textsOfCast(open);
            return;
        }
        decoder ??= (0,input_kind/* decoderOf */.qf)(chunk);
        yield decoder.decode(chunk, { stream: true });
    }
}
async function* textsOfCast(open) {
    const recording = await (0,read/* openCast */.Y)(open);
    for await (const events of recording.events())
        for (const { code, data } of events)
            if (code === 'o')
                yield data;
}

// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/builds/files.js
var builds_files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/cli/explain/inputs.js





const deepest = 16;
/**
 * The files that a path names: the file itself, the recording of a build's directory (its log where there is no
 * recording), or all files below any other directory, in the order of their names. Hidden files and symbolic links
 * within a directory are left out. A path that does not exist is returned as it is.
 * Throws a usage error for a directory without files.
 */
async function explainedFiles(path, depth = 0) {
    const stat = await (0,promises_.lstat)(path).catch(() => null);
    if (!stat?.isDirectory() && depth === 0)
        return [{ path, exitCode: null }];
    const entries = (await (0,promises_.readdir)(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    const recording = [builds_files/* fileNames */.jx.cast, builds_files/* fileNames */.jx.log].find((name) => names.includes(name));
    if (recording)
        return [{ path: (0,external_node_path_.join)(path, recording), exitCode: await exitCodeIn(path, names) }];
    const files = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.isFile())
            files.push({ path: (0,external_node_path_.join)(path, entry.name), exitCode: null });
        else if (entry.isDirectory() && depth < deepest)
            files.push(...(await explainedFiles((0,external_node_path_.join)(path, entry.name), depth + 1)));
    }
    if (files.length === 0 && depth === 0)
        throw (0,errors/* usageError */.Wp)('no-input', `${path} has no files`, 'Give a log, a cast, or a directory with some.');
    return files;
}
async function exitCodeIn(dir, names) {
    if (!names.includes(builds_files/* metadataFileName */.b9))
        return null;
    const metadata = await (0,metadata_file/* readMetadata */._6)(dir).catch(() => null);
    return metadata?.exit_code ?? null;
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/nix/failures/headline.js
var headline = __webpack_require__(7239);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/cli/show/words.js
var words = __webpack_require__(199);
;// CONCATENATED MODULE: ./lib/cli/show/explanation.js






/** Where in the input the line is on which an answer stands; null where the answer stands on none. */
function sourceOf({ failure, doubt }) {
    return failure?.source ?? doubt?.source ?? null;
}
/**
 * An understanding for people, as `explain` prints it, with the lines of the input around its answer where they are
 * wanted; ends with a newline.
 */
function explanationText(understood, context = null) {
    const { failures, doubt, phases, activity } = understood;
    const parts = doubt ? [doubtText(doubt)] : failures.map(failureText);
    if (parts.length === 0)
        parts.push('no failure\n');
    if (context)
        parts.push(contextText(context, sourceOf(understood)));
    const timed = phases.filter(({ duration_seconds }) => duration_seconds > 0);
    if (timed.length > 0)
        parts.push(`phases:\n${timed.map(({ name, duration_seconds }) => `  ${name.padEnd(11)} ${(0,duration/* formatDuration */.a)(duration_seconds)}\n`).join('')}`);
    const counts = [
        activity.built ? `${activity.built} built` : '',
        activity.fetched ? `${activity.fetched} fetched` : '',
        activity.download_bytes ? `${(0,size/* formatBytes */.z)(activity.download_bytes)} downloaded` : '',
        activity.failed ? `${activity.failed} failed` : '',
    ].filter(Boolean);
    if (counts.length > 0)
        parts.push(`activity: ${counts.join(', ')}\n`);
    return (0,clean/* showControls */.mz)(parts.join('\n'));
}
function doubtText({ reason, line, source }) {
    const lines = ['unclear', `  ${reason}`];
    if (line !== null)
        lines.push(`  likeliest line${inputLine(source)}: ${line}`);
    return `${lines.join('\n')}\n`;
}
function inputLine(source) {
    return source ? ` (line ${source.line} of the input)` : '';
}
function contextText(context, source) {
    const width = String(context.at(-1)?.line ?? 0).length;
    const lines = context.map(({ line, text }) => {
        const mark = line === source?.line ? '>' : ' ';
        return `${mark} ${String(line).padStart(width)} | ${text}`;
    });
    return `${lines.join('\n')}\n`;
}
const tailLines = 10;
function failureText(failure) {
    const { family, confidence, message, cause, derivation, location } = failure;
    const { log_tail, hint, reproduce, source } = failure;
    const lines = [`${family} (${Math.round(confidence * 100)} %)${inputLine(source)}`];
    if (cause)
        lines.push(`  ${(0,headline/* headlineOf */.g)(failure)}`);
    lines.push(...(0,layout/* indentedLines */.Be)(message.split('\n')));
    if (location)
        lines.push(`  ${(0,words/* placeWords */.fp)(location)}`);
    if (derivation && !message.includes(derivation))
        lines.push(`  ${derivation}`);
    // The tail of an evaluation error is the block itself, which message and place repeat.
    const isBlock = log_tail.some((line) => /^\s*error:/.test(line) && line.includes(message.split('\n')[0] ?? ''));
    const tail = isBlock ? [] : log_tail.filter((line) => !message.includes(line.trim())).slice(-tailLines);
    if (tail.length > 0)
        lines.push('  last lines:', ...tail.map((line) => `  | ${line}`));
    lines.push(`  hint: ${hint}`);
    if (reproduce)
        lines.push(`  reproduce: ${reproduce}`);
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/commands/explain.js









const standardInput = '-';
/** `explain FILE|DIR|-…`: what stored rebuilds did and why they failed. */
function configure(command, io) {
    command
        .option('--exit-code <n>', "the rebuild's exit status, where the input does not hold it", (0,option_values/* numberIn */.Po)({ least: 0, most: 255, whole: true }))
        .option('--checkout <dir>', 'the sources that were built; files in it are named relative to it')
        .option('--context <n>', 'also print this many lines of the input before and after the line that the answer is on', (0,option_values/* numberIn */.Po)({ least: 0, most: 10_000, whole: true }))
        .option('--json', 'print the result as JSON; one line an input where there are several')
        .action(async (paths, options) => {
        const inputs = (await Promise.all(paths.map((path) => filesIn(io, path)))).flat();
        const isOne = paths.length === 1 && inputs.length === 1 && inputs[0].path === givenPath(io, paths[0]);
        if (isOne)
            return printOne(io, inputs[0], options);
        for (const input of inputs)
            await printOneOfMany(io, input, options);
    });
}
function givenPath(io, path) {
    return path === standardInput ? path : (0,cli_io/* absolutePath */.Hi)(io, path);
}
async function filesIn(io, path) {
    return path === standardInput ? [{ path, exitCode: null }] : explainedFiles((0,cli_io/* absolutePath */.Hi)(io, path));
}
async function printOne(io, input, options) {
    const explained = await explainedInput(io, input, options);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, jsonOf(explained));
    else
        io.out(explanationText(explained.understood, explained.context));
    if (options.verbose)
        printUnread(io, explained.understood);
}
/** One that cannot be read costs its answer, not those of the others. */
async function printOneOfMany(io, input, options) {
    const file = (0,external_node_path_.isAbsolute)(input.path) ? (0,external_node_path_.relative)(io.cwd, input.path) || input.path : input.path;
    let explained;
    try {
        explained = await explainedInput(io, input, options);
    }
    catch (thrown) {
        io.status = (0,cli_io/* reportError */.N7)(io, thrown, options.verbose ?? false);
        return;
    }
    if (options.json)
        io.out(`${JSON.stringify({ file, ...jsonOf(explained) })}\n`);
    else
        io.out(`${(0,clean/* showControls */.mz)(file)}:\n${explanationText(explained.understood, explained.context)}\n`);
    if (options.verbose)
        printUnread(io, explained.understood);
}
async function explainedInput(io, input, options) {
    const { path } = input;
    const given = {
        checkout: (0,cli_io/* absolutePath */.Hi)(io, options.checkout ?? '.'),
        exitCode: options.exitCode ?? input.exitCode,
        env: io.env,
    };
    if (path !== standardInput) {
        const understood = await (0,explain/* explainFile */.O5)(path, given);
        return { understood, context: await contextIn(understood, options, () => (0,external_node_fs_.createReadStream)(path)) };
    }
    if (options.context === undefined)
        return { understood: await (0,explain/* explainStream */._8)(io.input, given), context: null };
    // Standard input can be read once, and the lines around the answer are read afterwards.
    const chunks = [];
    for await (const chunk of io.input)
        chunks.push(chunk);
    async function* again() {
        yield* chunks;
    }
    const understood = await (0,explain/* explainStream */._8)(again(), given);
    return { understood, context: await contextIn(understood, options, again) };
}
async function contextIn(understood, options, open) {
    const source = sourceOf(understood);
    return options.context === undefined || !source ? null : contextOf(open, source, options.context);
}
function jsonOf({ understood, context }) {
    const { verdict, doubt, failure, failures, phases, activity } = understood;
    const source = sourceOf(understood);
    const around = context ? { context } : {};
    return { schema_version: 1, verdict, failure, failures, doubt, source, ...around, phases, activity };
}
function printUnread(io, { unread }) {
    if (unread.count === 0)
        return;
    const pieces = unread.count === 1 ? '1 piece' : `${unread.count} pieces`;
    io.err(`${pieces} of the activity log made no sense:\n${(0,clean/* showControls */.mz)(unread.samples.join('\n'))}\n`);
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
