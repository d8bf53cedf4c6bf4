export const id = 6135;
export const ids = [6135,9580];
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
// EXTERNAL MODULE: ./lib/builds/remedy.js
var remedy = __webpack_require__(42653);
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

/***/ 23609:
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

/***/ 57352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ inputChangeSchema),
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   mg: () => (/* binding */ packageChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

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

/***/ 65629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

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

/***/ 71941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33030);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





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

/***/ 43207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory),
/* harmony export */   w: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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

/***/ 68918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


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

/***/ 34986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startBound)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40744);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





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

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stampPattern),
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   IR: () => (/* binding */ abandonedIn),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   z$: () => (/* binding */ processStamp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40962);


/** The identity of a running process; of a pid that is not in use, one that is never found alive on Linux. */
async function processIdentity(pid) {
    return { pid, pid_start: (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(pid)?.startTicks ?? null, boot_id: await bootId() };
}
/** True while the very process that was identified still runs (a zombie does not). */
async function isProcessAlive(identity) {
    const bootNow = await bootId();
    if (bootNow === null)
        return isPidInUse(identity.pid);
    if (identity.boot_id !== bootNow)
        return false;
    return identity.pid_start !== null && (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(identity.pid)?.startTicks === identity.pid_start;
}
/** How this process is named in a file's name: `PID.START`, where START is empty without /proc. See `stampPattern`. */
async function processStamp() {
    const { pid, pid_start } = await processIdentity(process.pid);
    return `${pid}.${pid_start ?? ''}`;
}
/** Matches a stamp in a name; see `abandonedIn`. */
const stampPattern = '(?<pid>\\d+)\\.(?<start>\\d*)';
/**
 * What processes that are gone have left in a directory: the matches of `pattern`, which holds `stampPattern`, for names
 * whose process does not run since the machine was booted, or that have no stamp. None where it cannot be read.
 */
async function abandonedIn(dir, pattern) {
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => [])) {
        const match = pattern.exec(name);
        if (match && !(await isStampAlive(match.groups ?? {})))
            found.push(match);
    }
    return found;
}
async function isStampAlive({ pid, start }) {
    if (pid === undefined)
        return false;
    return isProcessAlive({
        pid: Number(pid),
        pid_start: start ? Number(start) : null,
        boot_id: await bootId(),
    });
}
/** It does not change while this process runs, and several things are identified at the start of a rebuild. */
let boot;
function bootId() {
    boot ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim(), () => null);
    return boot;
}
function isPidInUse(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 71242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runBound)
/* harmony export */ });
/* harmony import */ var _bound_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34986);

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

/***/ 40962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   _F: () => (/* binding */ readProcesses),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   qR: () => (/* binding */ processEnded),
/* harmony export */   uR: () => (/* binding */ procText)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** Parses `/proc/PID/stat` (proc_pid_stat(5)); null for anything else. */
function parseStat(text) {
    // The name, field 2, may hold blanks and brackets; the last bracket ends it.
    const end = text.lastIndexOf(')');
    const pid = Number.parseInt(text, 10);
    const [state, ...rest] = text
        .slice(end + 2)
        .trim()
        .split(' ');
    const fields = rest.map(Number);
    if (end === -1 || !Number.isInteger(pid) || fields.length < 21)
        return null;
    const [parent, , , , , , , , , , user, system, waitedUser, waitedSystem] = fields;
    return {
        pid,
        parent,
        hasEnded: state === 'Z' || state === 'X',
        cpuTicks: user + system + waitedUser + waitedSystem,
        startTicks: fields[18],
        residentPages: fields[20],
    };
}
/** Files of /proc have no size that is known before, for which `readFileSync` would allocate as much each time. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);
/** Text of a file of /proc; null for a process that is gone or may not be read. */
function procText(proc, directory, file) {
    let fd = null;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${proc}/${directory}/${file}`, 'r');
        let text = '';
        for (let length = 1; length > 0;) {
            length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, scratch);
            text += scratch.toString('latin1', 0, length);
        }
        return text;
    }
    catch {
        return null;
    }
    finally {
        if (fd !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The ids of the processes of the machine; none where there is no /proc. */
function processIds() {
    return namesOfProcesses('/proc')?.map(Number) ?? [];
}
/** Every process of the machine, zombies included; null where there is no /proc. */
function readProcesses(proc = '/proc') {
    const stats = [];
    const names = namesOfProcesses(proc);
    for (const name of names ?? []) {
        const text = procText(proc, name, 'stat');
        const stat = text === null ? null : parseStat(text);
        if (stat)
            stats.push(stat);
    }
    return names && stats;
}
function namesOfProcesses(proc) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(proc).filter((name) => /^\d+$/.test(name));
    }
    catch {
        return null;
    }
}
/** Reads one process; null when it is gone or a zombie. */
function readProcess(pid) {
    const text = procText('/proc', pid, 'stat');
    const stat = text === null ? null : parseStat(text);
    return stat?.hasEnded ? null : stat;
}
/** True while that very process runs; its pid may be another's by now. */
function isAlive({ pid, startTicks }) {
    return readProcess(pid)?.startTicks === startTicks;
}
/** Waits until a process is gone, at most `patienceMs`; kills it then, and waits as long again. */
async function processEnded(process, patienceMs) {
    if (process === null || (await isGoneWithin(process, patienceMs)))
        return;
    signalProcesses([process], 'SIGKILL');
    await isGoneWithin(process, patienceMs);
}
async function isGoneWithin(process, patienceMs) {
    const deadline = performance.now() + patienceMs;
    while (isAlive(process)) {
        if (performance.now() >= deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(10);
    }
    return true;
}
/** Sends a signal to processes. Returns those, another user's, to which this process may not send it. */
function signalProcesses(processes, signal) {
    return processes.filter(({ pid }) => {
        try {
            process.kill(pid, signal);
            return false;
        }
        catch (thrown) {
            return thrown.code === 'EPERM';
        }
    });
}


/***/ }),

/***/ 40744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   P: () => (/* binding */ shellStatus),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




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

/***/ 33030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



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
