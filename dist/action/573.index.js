export const id = 573;
export const ids = [573];
export const modules = {

/***/ 32585:
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

/***/ 59780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ removeAbandonedStarts),
/* harmony export */   d: () => (/* binding */ createBuild)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43207);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80094);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(630);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30865);
/* harmony import */ var _build_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32585);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61978);









/** A build's directory until it has its mark. The name says which process makes it. */
const startingName = new RegExp(`^\\.starting-${_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .stampPattern */ .Eo}-[0-9a-f]{12}$`);
/**
 * Makes a build's directory, which has its mark from the first moment on: a recorder that is killed leaves nothing that
 * `finish` does not know. Returns its absolute path. Throws a `ToolError` (`output-dir`).
 */
async function createBuild(dir, now, mark) {
    try {
        if (!(await (0,_system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .w)(dir)))
            await makeOutputDirectory(dir);
        const starting = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, await newStartingName());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(starting);
        try {
            await (0,_running_js__WEBPACK_IMPORTED_MODULE_7__/* .writeRunning */ .H)(starting, mark);
            for (let turn = 1;; turn += 1) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, (0,_build_name_js__WEBPACK_IMPORTED_MODULE_8__/* .buildName */ .A)(now, turn));
                // Renaming decides between parallel runs: it succeeds for one of them only.
                if (await isRenamed(starting, path))
                    return path;
            }
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(starting, { recursive: true, force: true });
            throw error;
        }
    }
    catch (error) {
        const isMisnamed = misnaming.has(error.code ?? '');
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('output-dir', `cannot make a build's directory in ${dir}: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .systemReason */ .uc)(error)}`, {
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
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir).catch(() => [])) {
        const [, pid, start] = startingName.exec(name) ?? [];
        if (pid !== undefined && !(await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .isStampAlive */ .nR)(pid, start)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { recursive: true, force: true });
    }
}
async function newStartingName() {
    return `.starting-${await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .processStamp */ .z$)()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
}
/** Makes the directory of builds, which git ignores: recordings are not to be committed along with other new files. */
async function makeOutputDirectory(dir) {
    await (0,_system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .O)(dir);
    // Another run may have made it at the same time; a build can be kept without it.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => { });
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
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(to).catch(() => null)) !== null)
        return false;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        return true;
    }
    catch (error) {
        if (['EEXIST', 'ENOTEMPTY'].includes(error.code ?? ''))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 96855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vh: () => (/* binding */ readJson),
  _6: () => (/* binding */ readMetadata),
  f5: () => (/* binding */ writeMetadata)
});

// UNUSED EXPORTS: writeJson

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(30865);
;// CONCATENATED MODULE: ./lib/system/disk/atomic-file.js





/**
 * Writes a whole file so that readers see the old content or the new, never a part of it, even when
 * the machine dies in between. Throws a ToolError (`cannot-write`), and leaves nothing behind then.
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
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
        throw unwritable(path, error);
    }
}
/** Names the file itself rather than the temporary one. */
function unwritable(path, error) {
    const fault = (0,system_fault/* systemFault */.mc)(error);
    if (fault === null)
        return error;
    // The file itself need not exist, so it is its directory that is missing.
    const isDirectoryGone = error.code === 'ENOENT';
    const why = isDirectoryGone
        ? `the directory ${(0,external_node_path_.dirname)(path)} does not exist any more`
        : (0,system_fault/* systemReason */.uc)(error);
    return new errors/* ToolError */.v4('cannot-write', `cannot write ${path}: ${why}`, { hint: fault.hint, cause: error });
}

// EXTERNAL MODULE: ./lib/system/disk/regular-file.js
var regular_file = __webpack_require__(68918);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata.js + 4 modules
var builds_metadata = __webpack_require__(51486);
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
    await writeFileAtomic(path, `${JSON.stringify(checked, null, 2)}\n`);
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

/***/ 51486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ metadataSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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

;// CONCATENATED MODULE: ./lib/nix/closure/result.js

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

;// CONCATENATED MODULE: ./lib/nix/failures/failure.js

/** A place in a Nix source; `file` is relative to the checkout for a file in it. */
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
    phases: schemas/* array */.YOg(phaseSchema),
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
    system_after: schemas/* object */.Ikc({
        current: schemas/* string */.YjP().nullable().describe('Store path of the running system.'),
        profile: schemas/* string */.YjP().nullable().describe('Store path to which the system profile leads.'),
        generation: schemas/* number */.aig().int().nullable().describe("Number of the profile's generation."),
        boot: schemas/* string */.YjP().nullable().describe('Store path of what boots by default, or the name of that entry.'),
    })
        .optional()
        .describe('Of the machine of the recorder, read at the end, where an activation was under way when the rebuild was stopped. ' +
        'Null is what could not be read.'),
    notices: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('What the tool could not do for this build, one sentence each.'),
    shell_history: shellHistorySchema
        .nullable()
        .optional()
        .describe('Ids of the command line in the shell history (atuin) that it was typed into.'),
});


/***/ }),

/***/ 61978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeRunning),
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   ac: () => (/* binding */ removeRunning)
/* harmony export */ });
/* unused harmony export runningMarkSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51486);
/* harmony import */ var _metadata_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96855);






/**
 * `running.json`, in a build's directory while its rebuild runs: which process records it, and what
 * `finish` has to end and write if that process is killed.
 */
const runningMarkSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    /** The recording process, as `ProcessIdentity` names it. */
    pid: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    pid_start: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    boot_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    /** The rebuild's own tmux server, which may not have been started yet; null without a recording. */
    tmux: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ socket: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    /** In the environment of every process of the rebuild. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** The recording's temporary directories, which may not have been made yet. */
    scratch: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).default([]),
    /** What is known so far: outcome `interrupted`, no exit status. */
    metadata: _metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataSchema */ .R,
});
/**
 * Puts the mark of a running build into `dir`, before the directory has the name of a build. Resolves when every process can read
 * it; a rebuild does not wait until it is on the disk as well, which only matters if the machine dies.
 */
async function writeRunning(dir, mark) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_2__/* .runningFileName */ .bJ), 'wx', 0o644);
    try {
        await file.writeFile(`${JSON.stringify(mark, null, 2)}\n`);
    }
    catch (thrown) {
        await file.close();
        throw thrown;
    }
    void file
        .sync()
        .catch(() => { })
        .then(() => file.close())
        .catch(() => { });
}
/** The mark of the build in `dir`. Throws a ToolError (`bad-metadata`) where it is missing or damaged. */
async function readRunning(dir) {
    return (0,_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_2__/* .runningFileName */ .bJ), runningMarkSchema);
}
/** Removes the mark, once the metadata is written. */
async function removeRunning(dir) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_2__/* .runningFileName */ .bJ), { force: true });
}


/***/ }),

/***/ 40972:
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

/***/ 11620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ openCast)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/cast/parse-size.js
var parse_size = __webpack_require__(40972);
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
    const decoder = new TextDecoder('utf-8');
    for await (const chunk of bytes)
        yield decoder.decode(chunk, { stream: true });
    const rest = decoder.decode();
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

/***/ 92712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ entryOf),
  sE: () => (/* binding */ familyNamed),
  SA: () => (/* binding */ holdsRuleWords),
  Qf: () => (/* binding */ lineRuleStarts),
  CE: () => (/* binding */ matchError),
  a2: () => (/* binding */ matchLine),
  Pr: () => (/* binding */ meaningOf)
});

// UNUSED EXPORTS: catalogue, failureFamilies

// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(28155);
;// CONCATENATED MODULE: ./lib/nix/catalogue/activation.js
/** Failures of switch-to-configuration (Perl and Rust) and of the bootloader installers; wordings from nixpkgs. */
const activationEntries = [
    {
        family: 'pre-switch',
        about: 'A check before the switch refused it; nothing was changed.',
        hint: 'Fix what the check names; where it asks for a reboot, use `boot` and restart. `NIXOS_NO_CHECK=1` skips the checks.',
        stage: 'activation',
        endsTheRun: true,
        rules: [
            { on: 'line', test: /^Pre-switch check '.*' failed/ },
            { on: 'line', test: /^Pre-switch checks failed/, role: 'consequence' },
            {
                on: 'line',
                test: /^won't take effect until you reboot the system/,
                hint: 'The running init cannot take over the new system: use `boot` and restart.',
            },
            { on: 'line', test: /^(?:This is not a NixOS installation|error: This is not a NixOS installation)/ },
        ],
    },
    {
        family: 'bootloader',
        about: 'The bootloader could not be installed.',
        hint: 'The lines before it show why: check that /boot is mounted and `boot.loader.*` fits this machine.',
        stage: 'activation',
        endsTheRun: false,
        rules: [{ on: 'line', test: /^Failed to install bootloader/ }],
    },
    {
        family: 'activation-script',
        about: 'The activation script failed.',
        hint: 'The snippet that failed is named above; `system.activationScripts` holds them.',
        stage: 'activation',
        endsTheRun: false,
        rules: [
            { on: 'line', test: /^Failed to run activate script/ },
            { on: 'line', test: /^Activation script snippet '.*' failed/ },
        ],
    },
    {
        family: 'units',
        about: 'The system was activated, but units failed.',
        hint: '`systemctl status UNIT` and `journalctl -u UNIT -b` show why; the new configuration is active all the same.',
        stage: 'activation',
        endsTheRun: false,
        rules: [
            { on: 'line', test: /^warning: the following (?:user )?units failed: / },
            { on: 'line', test: /^warning: user activation for \S+ failed/ },
            {
                on: 'line',
                test: /^(?:Failed to (?:start|restart|reload|stop) \S+\.(?:service|socket|target|mount|timer|path|device|swap|slice|scope)\b|Job for \S+ failed)/,
                role: 'clue',
                confidence: 0.85,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/builds.js
/** What goes wrong while derivations are built; wordings from nix/src/libstore/build of 2.3 to 2.35 and Lix. */
const buildEntries = [
    {
        family: 'hash-mismatch',
        about: 'A download or other fixed output has another hash than the expression has.',
        hint: 'If the new content is what you want, put the hash after `got:` into the expression; else find out why the source changed.',
        stage: 'build',
        endsTheRun: false,
        rules: [
            {
                on: 'error',
                test: /hash mismatch in (?:fixed-output derivation|file downloaded from)|^hash mismatch importing path/,
            },
            {
                on: 'error',
                test: /^(?:(?:content|ca) hash mismatch|fixed-output derivation produced path '.*' with \w+ hash)/,
            },
            {
                on: 'error',
                test: /^(?:fixed-output derivation|output) .* (?:instead of the expected hash|has wrong hash)/,
            },
        ],
    },
    {
        family: 'timeout-log-size',
        about: 'A build took too long, was silent for too long, or wrote too much.',
        hint: 'Raise `timeout`, `max-silent-time` or `max-log-size` (or `--option`), or find out why the build hangs.',
        stage: 'build',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /timed out after \d+ seconds/ },
            { on: 'error', test: /killed after writing more than \d+ bytes of log output/ },
        ],
    },
    {
        family: 'sandbox',
        about: 'The build sandbox cannot be set up on this machine.',
        hint: 'Inside a container allow user namespaces (or run it privileged), or set `sandbox = false`.',
        stage: 'build',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /does not support the kernel namespaces/ },
            {
                on: 'error',
                test: /cloning builder process|cannot perform a sandboxed build|sandbox(?:ing|ed builds?) (?:is|are) not (?:available|supported)/,
            },
            {
                on: 'error',
                test: /(?:setting up (?:a|the) (?:private|build|sandbox)|unable to load seccomp|cannot set up sandbox)/i,
            },
            {
                on: 'error',
                test: /^(?:unsharing|mounting|bind mount|making (?:(?! shared).)* shared|changing root).*(?:Operation not permitted|Invalid argument|Permission denied)/i,
            },
        ],
    },
    {
        family: 'boot-full',
        about: 'The boot partition is full.',
        hint: 'Delete old generations (`nix-collect-garbage --delete-older-than 14d`, then rebuild), limit `boot.loader.*.configurationLimit`, or enlarge /boot.',
        stage: 'activation',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /^(?=.*\/boot\b).*No space left on device/s },
            { on: 'line', contains: 'No space left on device', test: /\/boot\b|\/efi\b|\/EFI\b/ },
            { on: 'line', test: /^OSError: \[Errno 28\] No space left on device/ },
            {
                on: 'line',
                test: /^cannot (?:copy|write|rename|create).*No space left on device(?: at .*install-grub)?/,
            },
        ],
    },
    {
        family: 'disk-full',
        about: 'The disk is full.',
        hint: 'Free space in the store with `nix-collect-garbage -d`, or give it a larger disk; `df -h /nix/store` and `df -i` show what is full.',
        stage: 'build',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /No space left on device|database or disk is full|Disk quota exceeded/ },
            { on: 'error', test: /lack of free disk space/ },
            {
                on: 'line',
                test: /^note: build failure may have been caused by lack of free disk space/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'killed-oom',
        about: 'A process was killed, most often for lack of memory.',
        hint: 'Give the machine more memory or swap, or lower `max-jobs` and `cores`; `dmesg` names the process that the kernel killed.',
        stage: 'build',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /failed due to signal 9\b|due to signal 9 \(Killed\)/ },
            { on: 'error', test: /^(?:Nix daemon )?out of memory|^std::bad_alloc|Cannot allocate memory/ },
            {
                on: 'line',
                contains: 'Killed',
                test: /(?:^|\])\s*Killed$|^\S+: (?:line )?\d+: (?:\d+ )?Killed\b/,
                confidence: 0.8,
            },
            {
                on: 'line',
                test: /^(?:GC Warning: Out of Memory|terminate called after throwing an instance of 'std::bad_alloc')/,
                confidence: 0.8,
            },
        ],
    },
    {
        family: 'platform-features',
        about: 'No machine here can build for that platform or with those features.',
        hint: 'Build on a machine of that `system`, add a remote builder or `boot.binfmt.emulatedSystems`, or provide the feature (`system-features`, e.g. `kvm`).',
        stage: 'build',
        endsTheRun: false,
        // Nix looks for another machine when it cannot reach the one that fits.
        explainedBy: 'ssh',
        rules: [
            {
                on: 'error',
                test: /^(?:(?:(?!is required to build ').)*is required to build '.*', but I am a|(?:(?!with features \{).)*with features \{.*\} is required)/s,
            },
            {
                on: 'error',
                test: /Reason: (?:platform mismatch|missing system features|required system or feature not available|local builds are disabled)/i,
            },
            {
                on: 'error',
                test: /required system or feature not available|local builds are disabled|missing system features/i,
            },
            { on: 'error', test: /^unable to start any build/i },
        ],
    },
    {
        family: 'builder',
        about: 'A builder ran and failed.',
        hint: 'The last lines of its log show why; `nix log DERIVATION` shows all of them.',
        stage: 'build',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /^(?:a )?builder for '.*' failed (?:with|due to|to produce)/ },
            { on: 'error', test: /Reason: builder failed/ },
            { on: 'error', test: /^builder for '.*'|failed to produce output path/ },
            {
                on: 'error',
                test: /is not allowed to (?:refer to|have direct references)|cycle detected in (?:build|the references)|may not be deterministic/,
            },
            { on: 'line', test: /^builder for '\/.*\.drv' failed with exit code \d+/ },
        ],
    },
    {
        family: 'dependency',
        about: 'Something else failed first and this log does not show it.',
        hint: 'Run the command again, or `nix log` the derivation, to see which dependency failed and why.',
        stage: 'build',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^\d+ dependenc(?:y|ies) of derivation '.*' failed to build/,
                role: 'consequence',
            },
            { on: 'error', test: /Reason: \d+ dependenc(?:y|ies) failed/, role: 'consequence' },
            {
                on: 'error',
                test: /^(?:cannot build derivation|build of) '[^']*'.*(?:couldn't be built|failed$|failed:)/s,
                role: 'consequence',
            },
            { on: 'error', test: /^build of .* failed$/s, role: 'consequence' },
            {
                on: 'error',
                test: /^some outputs of '.*' are not valid/,
                role: 'consequence',
            },
            { on: 'error', test: /^Build failed due to failed dependency/, role: 'consequence' },
            {
                on: 'line',
                test: /^cannot build derivation '.*': \d+ dependencies couldn't be built/,
                role: 'consequence',
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/expressions.js
/** Errors of the Nix language; wordings from nix/src/libexpr of 2.3 to 2.35 and Lix. */
const expressionEntries = [
    {
        family: 'syntax',
        about: 'A Nix file cannot be parsed.',
        hint: 'Look at and just before this place: a missing `;`, an unclosed bracket or quote. `nix-instantiate --parse FILE` checks one file.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /^syntax error\b/ },
            // builtins.fromJSON and fromTOML
            {
                on: 'error',
                test: /^\[json\.exception\.parse_error|^while parsing (?:a TOML|JSON)|^error parsing (?:TOML|JSON)/,
            },
            {
                on: 'error',
                test: /^(?:dynamic attributes? (?:is |are )?not allowed|duplicate formal function argument)/,
            },
            { on: 'error', test: /^attribute '[^']+' (?:at \S+ )?already defined at / },
            { on: 'error', test: /^(?:path has a trailing slash|invalid (?:integer|float) ')/ },
            { on: 'error', test: /^(?:URL literals|path '.*' has a trailing slash|unterminated|unclosed)/ },
        ],
    },
    {
        family: 'undefined-variable',
        about: 'A name is used that nothing defines.',
        hint: 'Check the spelling, and that the name is an argument of the module (`{ config, lib, pkgs, ... }:`), a `let`, or comes from `inherit` or `with`.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [{ on: 'error', test: /^undefined variable '/ }],
    },
    {
        family: 'infinite-recursion',
        about: 'A value depends on itself.',
        hint: 'Often `imports` or an option that depends on `config` or `pkgs` of the same module, or a `rec`/overlay that uses the final value. `--show-trace` shows the circle.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [{ on: 'error', test: /^infinite recursion encountered/ }],
    },
    {
        family: 'stack',
        about: 'Evaluation nests too deeply.',
        hint: 'Look for a function that calls itself without an end; raise `max-call-depth` or `ulimit -s` only for an expression that is truly deep.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /^stack overflow/ },
            { on: 'error', test: /max-call-depth exceeded|possible infinite recursion/ },
        ],
    },
    {
        family: 'missing-extra-arg',
        about: 'A function is called with an argument missing, or one it does not take.',
        hint: 'Compare the arguments at the call with those of the function. A module needs `specialArgs` or `_module.args` for arguments of its own, and `...` to ignore the others.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /called without required argument '/ },
            { on: 'error', test: /called with unexpected argument '/ },
            { on: 'error', test: /^cannot evaluate a function that has an argument without a value/ },
        ],
    },
    {
        family: 'missing-attr',
        about: 'An attribute is selected that the set does not have.',
        hint: 'Check the spelling and which set it is taken from; a package may have been renamed or removed in this nixpkgs (`nix search`, `nix flake show`).',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /^(?:required )?attribute '.*?' (?:is )?missing/s },
            {
                on: 'error',
                test: /does not provide attribute /,
                hint: 'Check the host in `--flake REF#HOST`: `nix flake show` lists what the flake provides.',
            },
            { on: 'error', test: /in selection path '/ },
            { on: 'error', test: /^flake '.*' lacks attribute '/ },
        ],
    },
    {
        family: 'type-error',
        about: 'A value has another type than the expression needs.',
        hint: 'The message names the type that was found and the one that was expected; check the value at this place.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^(?:value is|expected) an? (?:(?!(?:while|but) ).)*(?:while|but) (?:.* )?(?:was expected|found)/s,
            },
            { on: 'error', test: /^(?:value is (?:(?! while ).)* while .* was expected|expected .* but found )/s },
            {
                on: 'error',
                test: /^cannot (?:coerce|convert|compare|decode|(?:add|append|multiply|subtract|concatenate|negate|divide) an? ) ?/,
            },
            { on: 'error', test: /^attempt to call something which is not a function/ },
            { on: 'error', test: /^(?:division by zero|integer overflow|list index -?\d+ is out of bound)/ },
            { on: 'error', test: /^(?:invalid regular expression|regular expression )/ },
            {
                on: 'error',
                test: /^(?:the )?string '.*' (?:is not allowed to refer to a store path|doesn't represent an absolute path)/s,
            },
            { on: 'error', test: /^a string that refers to a store path cannot be appended to a path/ },
            {
                on: 'error',
                test: /^(?:'?builtins\.\w+'?|'\w+') (?:called on an empty list|expects|requires|called with)/,
            },
            {
                on: 'error',
                test: /^(?:invalid derivation name|store path '.*' (?:contains|has an invalid)|derivation names? |name '.*' (?:contains|must not))/,
            },
            {
                on: 'error',
                test: /^(?:argument|value|list element|second argument|first argument) .*(?:is not a|must be|was expected)/,
            },
            {
                on: 'error',
                test: /^(?:flake '.*' has an unsupported (?:attribute|type)|(?:(?! is an? ).)* is an? (?:(?! but an? ).)* but an? .* (?:was|is) expected)/,
            },
        ],
    },
];
/** `assert`, `throw` and `abort`: compared last, since their message can contain any words. */
const thrownEntry = {
    family: 'nix-assert-throw-abort',
    about: 'The configuration or a library gave up on purpose: `assert`, `throw` or `abort`.',
    hint: 'The message is from the author of the expression at this place and names what it demands.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
        { on: 'error', test: /^assertion .* failed/s },
        { on: 'error', test: /^assertion '/ },
        { on: 'error', test: /^[^\n]* is not equal to [^\n]*/, confidence: 0.7 },
        { on: 'error', test: /^evaluation aborted with the following error message:/ },
    ],
};

;// CONCATENATED MODULE: ./lib/nix/catalogue/modules.js
/** What NixOS's module system and nixpkgs' checks throw; wordings from nixpkgs lib/ and pkgs/stdenv. */
const moduleEntries = [
    {
        family: 'nixos-assertions',
        about: 'The configuration contradicts an assertion of a NixOS module.',
        hint: 'Each line names what to change in the configuration.',
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [{ on: 'error', test: /^\s*Failed assertions:/ }],
    },
    {
        family: 'unknown-option',
        about: 'An option is set that no module declares.',
        hint: 'Check the spelling (search.nixos.org/options), and that the module that declares it is imported.',
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            { on: 'error', test: /^The option [`'‘].*?['’] does not exist\./s },
            { on: 'error', test: /^The option [`'‘].*?['’] (?:does not exist|can no longer be used)/s },
            { on: 'error', test: /^Module [`'‘].*?['’] has an unsupported attribute [`'‘]/s },
        ],
    },
    {
        family: 'option-type',
        about: 'An option is set to a value of the wrong type.',
        hint: 'The message names the type that the option takes and where the value was set.',
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            { on: 'error', test: /^A definition for option [`'‘].*?['’] is not of type /s },
            {
                on: 'error',
                test: /^The option [`'‘](?:(?!['’] ).)*['’] .*(?:is not of type|has an invalid value)/s,
            },
        ],
    },
    {
        family: 'option-conflict',
        about: 'An option is set to values that exclude each other.',
        hint: 'Keep one of the definitions, or let one win with `lib.mkForce` or step back with `lib.mkDefault`.',
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            { on: 'error', test: /^Cannot merge definitions of [`'‘]/ },
            {
                on: 'error',
                test: /^The (?:unique )?option [`'‘].*?['’] (?:has conflicting definition|is defined multiple times|is defined both)/s,
            },
            { on: 'error', test: /^The option [`'‘].*?['’] is read-only, but it's set multiple times/s },
            {
                on: 'error',
                test: /^The option [`'‘](?:(?!['’] ).)*['’] (?:in [`'‘](?:(?!['’] ).)*['’] )?is already declared in/s,
            },
        ],
    },
    {
        family: 'option-not-set',
        about: 'An option is needed that nothing sets.',
        hint: 'Set the option in the configuration.',
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            {
                on: 'error',
                test: /^The option [`'‘].*?['’] (?:is used but not defined|was accessed but has no value defined|has no value defined)/s,
            },
        ],
    },
    {
        family: 'unfree-broken-insecure',
        about: 'nixpkgs refuses a package: unfree, broken, insecure or not for this platform.',
        hint: 'Allow it on purpose (`nixpkgs.config.allowUnfreePredicate`, `permittedInsecurePackages`, `allowBroken`), or use another package.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [{ on: 'error', test: /refusing to evaluate/i }],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/sources.js
/** Files, flakes, locks and evaluation modes; wordings from nix/src/libfetchers, libflake and libexpr. */
const sourceEntries = [
    {
        family: 'untracked-file',
        about: 'A flake uses a file that Git does not know.',
        hint: 'A flake in a Git repository sees only tracked files: `git add` the file (a commit is not needed).',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /is not tracked by Git/ },
            { on: 'error', test: /is forbidden because it is not under Git control/ },
            { on: 'error', test: /(?:hasn't been|is not) added to the Git (?:index|repository)/i },
        ],
    },
    {
        family: 'git-ownership',
        about: 'Git refuses a repository that another user owns.',
        hint: 'Run as the owner of the repository, or `git config --global --add safe.directory DIR` for the user who runs the rebuild.',
        stage: 'sources',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /is not owned by current user|dubious ownership/ },
            { on: 'line', test: /^fatal: (?:detected dubious ownership|unsafe repository) / },
            // Nix 2.8 runs `git diff`, and a Git that refuses the repository behaves as if there were none.
            {
                on: 'line',
                test: /^warning: Not a git repository\. Use --no-index to compare/,
                role: 'clue',
                confidence: 0.7,
            },
        ],
    },
    {
        family: 'lock-file',
        about: 'flake.lock does not fit flake.nix or what was fetched.',
        hint: 'Update it where it may be written (`nix flake lock`, or `nix flake update INPUT`) and commit flake.lock.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /requires lock file changes but they're not allowed/ },
            {
                on: 'error',
                test: /^(?:cannot write modified lock file|lock file '.*' (?:contains|has)|lock file contains)/,
            },
            { on: 'error', test: /mismatch in field 'narHash'|NAR hash mismatch in input|^NAR hash mismatch/i },
            {
                on: 'error',
                test: /cannot update unlocked flake input|follows a non-existent input|^unlocked flake/,
            },
            {
                on: 'error',
                test: /^(?:parsing lock file|failed to parse lock file|cannot parse flake lock|unsupported lock file version)/i,
            },
        ],
    },
    {
        family: 'flake-not-found',
        about: 'The flake, one of its inputs, or its flake.nix cannot be found.',
        hint: 'Check the reference: the directory must hold a flake.nix, and a name without path or scheme is looked up in the registry.',
        stage: 'sources',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /could not find a flake\.nix file|doesn't contain a 'flake\.nix'|does not contain a '\/?flake\.nix'|(?:is|are) not (?:a|part of a) flake\b/,
            },
            { on: 'error', test: /^cannot find flake '|in the flake registries/ },
            { on: 'error', test: /(?:is not a valid|not a valid|invalid) (?:flake reference|URL)|is not a flake/ },
            {
                on: 'line',
                test: /^fatal: (?:[Cc]ouldn't find remote ref|repository '.*' not found|'.*' does not appear to be a git repository)/,
                role: 'clue',
            },
            { on: 'error', test: /^(?:unable to find a flake before|could not find .*flake)/ },
            {
                on: 'error',
                test: /^(?:path|source tree referenced by) '(?:(?!' does not contain a ').)*' does not contain a '.*flake\.nix'/,
            },
            {
                on: 'error',
                test: /^(?:cannot find Git revision|Cannot find Git (?:revision|ref))|couldn't find remote ref/i,
            },
        ],
    },
    {
        family: 'ifd-disabled',
        about: 'Evaluation needs a build, which is switched off.',
        hint: 'Avoid the import from a derivation, or set `allow-import-from-derivation = true`.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [{ on: 'error', test: /allow-import-from-derivation'? is disabled/ }],
    },
    {
        family: 'pure-eval',
        about: 'A flake reaches for something outside its inputs.',
        hint: 'Make the file part of the flake or an input, replace `<…>`, `builtins.currentSystem` and `getEnv`, or evaluate with `--impure`.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /(?:is forbidden|is not allowed|not allowed) in (?:pure|restricted)(?: eval(?:uation)?)? mode/,
            },
            { on: 'error', test: /in pure eval(?:uation)? mode/ },
            { on: 'error', test: /^access to .* is forbidden in (?:pure|restricted)/ },
        ],
    },
    {
        family: 'feature-off',
        about: 'An experimental feature of Nix is needed and switched off.',
        hint: 'Add `experimental-features = nix-command flakes` to nix.conf (on NixOS `nix.settings.experimental-features`) or to NIX_CONFIG.',
        stage: 'any',
        endsTheRun: true,
        rules: [{ on: 'error', test: /^experimental (?:Nix |Lix )?feature '.*' is (?:disabled|not enabled)/ }],
    },
    {
        family: 'missing-file',
        about: 'A file or directory that the configuration names does not exist.',
        hint: 'Check the path; it is relative to the file that names it. In a flake the file must also be tracked by Git.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^getting (?:status|attributes) of (?:path )?['"].*['"]: No such file or directory/,
            },
            {
                on: 'error',
                test: /^(?:opening file|reading (?:file|directory)|opening directory|reading symbolic link|cannot read|stat) '?.*'?: No such file or directory/,
            },
            { on: 'error', test: /^(?:path|file) '.*' (?:does not exist|was not found)/ },
            { on: 'error', test: /^file '.*' was not found in the Nix search path/ },
            { on: 'error', test: /^Path '.*' does not exist in Git repository/i },
            {
                on: 'error',
                test: /^(?:cannot find file|could not find file|(?!(?:the )?(?:user|group) ').* does not exist$)/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/stores.js
/** Substituters, the daemon, locks and other machines; wordings from nix/src/libstore and OpenSSH. */
const storeEntries = [
    {
        family: 'signature',
        about: 'A store path has no signature that this machine trusts.',
        hint: "Add the cache's public key to `trusted-public-keys`, or sign the paths (`nix store sign`) before copying.",
        stage: 'copy',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /lacks a (?:signature by a trusted key|valid signature)|is not signed by any of the keys/,
            },
            {
                on: 'line',
                test: /^warning: (?:the )?(?:path|substitute|substituter|ignoring substitute).*(?:lacks a|signature|not signed)/,
                role: 'clue',
            },
            {
                on: 'line',
                contains: ' lacks a ',
                test: /'\/nix\/store\/[^']+' lacks a (?:signature by a trusted key|valid signature)/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'download',
        about: 'Something could not be downloaded.',
        hint: 'Check the URL and the network, then try again; for a binary cache `--option substitute false` builds instead.',
        stage: 'fetch',
        endsTheRun: false,
        rules: [
            {
                on: 'error',
                test: /^some substitutes for the outputs of derivation '.*' failed/,
                role: 'consequence',
                confidence: 0.7,
            },
            {
                on: 'error',
                test: /there is no substituter that can build it|^don't know how to build these paths/,
                role: 'consequence',
                confidence: 0.6,
                hint: 'No substituter has the path and nothing here can build it: check `substituters` and that the path still exists there.',
            },
            { on: 'error', test: /unable to download '/ },
            { on: 'error', test: /HTTP error \d{3}|(?:Could not|Couldn't|could not) resolve host|curl error/ },
            { on: 'error', test: /^(?:cannot download|failed to download|download of '|while fetching the input)/ },
            {
                on: 'error',
                test: /^file '.*' does not exist in binary cache|does not appear to be a binary cache|^(?:(?!binary cache ).)*binary cache .* (?:is for Nix stores|has no)/,
            },
            {
                on: 'line',
                test: /^warning: (?:error: )?(?:unable to download|.*: unable to download) '/,
                role: 'clue',
            },
            { on: 'line', test: /^warning: .*; (?:retrying|disabling binary cache|will retry)/, role: 'clue' },
            { on: 'line', test: /^warning: (?:error: )?file '.*' does not exist in binary cache/, role: 'clue' },
            { on: 'line', test: /^fatal: unable to access '.*': /, role: 'clue' },
        ],
    },
    {
        family: 'daemon',
        about: 'The Nix daemon cannot be reached or went away.',
        hint: '`systemctl status nix-daemon` and `nix store ping` show its state; the socket is /nix/var/nix/daemon-socket/socket.',
        stage: 'any',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /cannot connect to (?:socket|daemon)|daemon disconnected unexpectedly/i },
            { on: 'error', test: /(?:opening a connection to|cannot open connection to) remote store 'daemon'/ },
            {
                on: 'error',
                test: /^(?:unexpected end-of-file|reading from the daemon|writing to file: Broken pipe|cannot connect to '\/)/,
            },
            { on: 'error', test: /^(?:Nix|Lix) daemon (?!out of memory)/ },
            {
                on: 'error',
                test: /^the group '.*' specified in 'build-users-group' does not exist/,
                hint: 'Create the group with its users, as the installer of Nix does, or set `build-users-group =` for a Nix of one user.',
            },
        ],
    },
    {
        family: 'locks',
        about: 'Another process holds a lock.',
        hint: 'Wait for the other Nix or rebuild to finish, or find it: `fuser -v FILE` on the lock that is named.',
        stage: 'any',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /^SQLite database '.*' is busy|database is locked/ },
            { on: 'error', test: /^(?:acquiring|waiting for|could not (?:acquire|set)).*lock/i },
            {
                on: 'line',
                test: /^Could not acquire lock/,
            },
            {
                on: 'line',
                test: /^waiting for (?:lock on |the big Nix store lock|exclusive access to the Nix store)/,
                role: 'clue',
                confidence: 0.85,
            },
            { on: 'line', test: /^(?:warning: )?(?:error: )?SQLite database '.*' is busy/, role: 'clue' },
        ],
    },
    {
        family: 'ssh',
        about: 'Another machine cannot be reached over SSH.',
        hint: 'Try `ssh -o BatchMode=yes HOST true` as the same user; the host key must be known and the key must need no passphrase.',
        stage: 'any',
        endsTheRun: true,
        // The message of ssh is why there is no connection.
        explainedBy: 'ssh',
        rules: [
            {
                on: 'error',
                test: /failed to start SSH connection to|^cannot connect to '[^/]|SSH connection to '[^']*' failed|^cannot open connection to remote store 'ssh/,
            },
            { on: 'error', test: /Host key verification failed|Permission denied \(publickey/ },
            { on: 'line', test: /^ssh: (?:connect to host|Could not resolve hostname) /, role: 'clue' },
            { on: 'line', test: /^Host key verification failed/, role: 'clue' },
            {
                on: 'line',
                test: /^(?:[^\s@]+@\S+: |Received disconnect .*)?Permission denied \((?=[a-z,-]*(?:publickey|password|keyboard))[a-z,-]*\)/,
                role: 'clue',
            },
            {
                on: 'line',
                test: /^(?:kex_exchange_identification: |ssh_exchange_identification: |Connection (?:closed|reset|timed out).* port \d+|client_loop: send disconnect)/,
                role: 'clue',
            },
            { on: 'line', test: /^@ +WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED/, role: 'clue' },
            {
                on: 'line',
                test: /^(?:Bad owner or permissions on |Received disconnect from |cannot build on 'ssh)/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'privilege',
        about: 'The user may not do that.',
        hint: 'Run as root or with `--sudo`; unattended, sudo must not ask for a password (NOPASSWD) and the user must be in `trusted-users`.',
        stage: 'any',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /must be run as the root user|you (?:need to|must) be root|are not privileged|you don't have sufficient rights/,
            },
            {
                on: 'error',
                test: /^(?:opening|creating|changing|writing|making|getting|renaming|unlinking|cannot unlink|removing|deleting|setting|open|locking|could not|cannot open).*: Permission denied|^Permission denied/i,
            },
            { on: 'error', test: /(?<!\S)(?=\S*\/nix\/(?:var|store))\S*: Permission denied/ },
            { on: 'line', contains: 'must be run as the root user', test: /^\S/ },
            { on: 'line', test: /^error: you must be root/ },
            {
                on: 'line',
                test: /^sudo: (?:a (?:password|terminal) is required|.*no tty present|\d+ incorrect password|PERM_|unable to (?:initialize|change|allocate))/,
            },
            { on: 'line', contains: ' is not in the sudoers file', test: /^\S/ },
            { on: 'line', test: /^doas: (?:Operation not permitted|a tty is required|Authorization required)/ },
            {
                on: 'line',
                test: /^(?:Sorry, user .* is not allowed to execute|su: Authentication failure|Failed to start transient service unit: (?:Interactive authentication required|Access denied))/,
            },
        ],
    },
    {
        family: 'interrupted',
        about: 'It was stopped by a person or by another program.',
        hint: 'Run it again; in CI look for a cancelled job or a timeout.',
        stage: 'any',
        endsTheRun: true,
        // A person interrupts a rebuild that waits.
        explainedBy: 'locks',
        rules: [
            { on: 'error', test: /^interrupted by the user/, confidence: 0.9 },
            { on: 'line', test: /^(?:KeyboardInterrupt|Traceback .* KeyboardInterrupt)$/, role: 'clue' },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/index.js







const unknownEntry = {
    family: 'unknown',
    about: 'It failed and nothing in the log is known.',
    hint: 'Read the last lines of the log.',
    stage: 'any',
    endsTheRun: true,
    rules: [
        { on: 'error', test: /^program '.*' failed with exit code \d+/, role: 'consequence', confidence: 0.3 },
        {
            on: 'line',
            test: /^Command '.*' returned non-zero exit status \d+/,
            role: 'consequence',
            confidence: 0.2,
        },
        {
            on: 'line',
            test: /^warning: error\(s\) occurred while switching to the new configuration/,
            role: 'consequence',
            confidence: 0.2,
        },
    ],
};
// Listed in the order in which a message is compared with them: the first match decides.
const entries = [
    ...moduleEntries,
    ...expressionEntries,
    ...buildEntries,
    ...storeEntries,
    ...sourceEntries,
    ...activationEntries,
    thrownEntry,
    unknownEntry,
];
/** Every family with all that is known of it, in the order of comparison. */
const catalogue = entries;
const failureFamilies = catalogue.map(({ family }) => family);
const listed = (on, among) => among.flatMap((entry) => entry.rules.filter((rule) => rule.on === on).map((rule) => ({ entry, rule })));
const errorRules = listed('error', catalogue);
const moduleRules = listed('error', moduleEntries);
const lineRules = listed('line', catalogue);
const anchored = lineRules.filter(({ rule }) => rule.contains === undefined);
const words = [...new Set(lineRules.flatMap(({ rule }) => rule.contains ?? []))];
/** Matches lines that begin as some anchored rule describes: the cheap first test. */
const lineRuleStarts = new RegExp(anchored.map(({ rule }) => `(?:${rule.test.source})`).join('|'));
/** Whether a line includes the words of some rule that is not anchored: the second test. */
function holdsRuleWords(line) {
    for (const word of words)
        if (line.includes(word))
            return true;
    return false;
}
/**
 * The entry for the message of a Nix error, without its `error: `. A message that the expression threw can
 * contain any words; then only what NixOS's own libraries throw is compared. Null when nothing matches.
 */
function matchError(message, thrown) {
    const start = (0,comparable/* comparable */.Z)(message);
    return (thrown ? moduleRules : errorRules).find(({ rule }) => rule.test.test(start)) ?? null;
}
/** The entry for a whole printed line that is no Nix error; null where nothing matches. */
function matchLine(printed) {
    const line = (0,comparable/* comparable */.Z)(printed);
    if (!lineRuleStarts.test(line) && !holdsRuleWords(line))
        return null;
    const fits = ({ rule }) => line.includes(rule.contains ?? '') && rule.test.test(line);
    return lineRules.find(fits) ?? null;
}
const byFamily = new Map(catalogue.map((entry) => [entry.family, entry]));
/** All that is known of a family. */
function entryOf(family) {
    return byFamily.get(family) ?? unknownEntry;
}
/** The family of that name; `unknown` for a name that this version does not know. */
function familyNamed(name) {
    return byFamily.get(name)?.family ?? 'unknown';
}
/** What a match says of a failure, with the defaults of a rule. */
function meaningOf({ entry, rule }) {
    return {
        family: entry.family,
        role: rule.role ?? 'root',
        confidence: rule.confidence ?? 0.95,
        hint: rule.hint ?? entry.hint,
    };
}


/***/ }),

/***/ 28155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ comparable),
/* harmony export */   m: () => (/* binding */ longestCompared)
/* harmony export */ });
/**
 * No more of a line or a message is compared with any pattern, or kept: the words that decide are at its
 * beginning, and a hostile one may be of any length.
 */
const longestCompared = 4000;
/** The part of a line or a message that patterns are tried on. */
function comparable(text) {
    return text.length > longestCompared ? text.slice(0, longestCompared) : text;
}


/***/ }),

/***/ 54931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ figureSum),
/* harmony export */   KF: () => (/* binding */ figureIn),
/* harmony export */   tD: () => (/* binding */ bytesIn)
/* harmony export */ });
/** More of anything than a rebuild can have; a sum of a million such counts is still exact. */
const largestCount = 1_000_000_000;
/**
 * Reads a figure that a printed text or a record claims: a whole number of at least 0 and at most `largest`.
 * Null for everything else, since a figure that cannot be right is not known.
 */
function figureIn(claimed, largest = largestCount) {
    const value = typeof claimed === 'string' && /^\d{1,16}$/.test(claimed) ? Number(claimed) : claimed;
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest
        ? value
        : null;
}
/** Reads a claimed number of bytes; see {@link figureIn}. */
function bytesIn(claimed) {
    return figureIn(claimed, Number.MAX_SAFE_INTEGER);
}
/** The sum of two figures; the largest exact number where that is less. */
function figureSum(a, b) {
    return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 12179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ RebuildObserver)
});

// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 6 modules
var catalogue = __webpack_require__(92712);
// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(28155);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(54931);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/nix/failures/location.js




/** `at FILE:LINE:COLUMN` as in traces, also inline as Nix 2.3 did; null when `line` is not one. */
function positionOf(line) {
    const match = /^\s*at\s+(\S.*?):(\d+)(?::(\d+))?:?\s*$/.exec(line);
    if (!match)
        return null;
    const [number, column] = [(0,figure/* figureIn */.KF)(match[2]), (0,figure/* figureIn */.KF)(match[3])];
    if (number === null)
        return null;
    return { file: match[1].replace(/^"(.*)"$/, '$1'), line: number, column, excerpt: new Map() };
}
/** The checkout in an absolute directory. */
function checkoutAt(root) {
    return {
        root,
        read: (file) => {
            const inside = pathInside(file);
            return inside === null ? null : readSource((0,external_node_path_.join)(root, inside));
        },
    };
}
/** A relative path without `.` and `..`; null for one that leads out of its directory. */
function pathInside(file) {
    const inside = (0,external_node_path_.normalize)(file);
    return inside === '..' || inside.startsWith('../') ? null : inside;
}
const largestSource = 4 * 1024 * 1024;
/** The rebuild chooses the name: a device or a FIFO, whose reading may never end, is not opened for waiting. */
function readSource(path) {
    try {
        const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stats = (0,external_node_fs_.fstatSync)(fd);
            return stats.isFile() && stats.size <= largestSource ? (0,external_node_fs_.readFileSync)(fd, 'utf8') : null;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch {
        return null;
    }
}
/**
 * The path of `position` inside the checkout, or null when it is elsewhere. Flakes are evaluated from a
 * copy, `/nix/store/…-source/hosts/x.nix` or `«git+file:///…»/hosts/x.nix`; nixpkgs is a `-source` too, so
 * a store path is believed only when the lines that Nix quoted are the lines of the file here.
 */
function fileInCheckout(position, checkout) {
    const { file } = position;
    const root = withoutSlashes(checkout.root);
    if (file.startsWith(`${root}/`))
        return pathInside(file.slice(root.length + 1));
    const fetched = /^«(?:path:|git\+file:(?:\/\/)?)([^?»]*)(?:\?[^»]*)?»\/(.+)$/.exec(file);
    if (fetched && withoutSlashes(fetched[1]) === root)
        return fetched[2];
    const copied = (0,store_path/* pathInStorePath */.RS)(file) ?? /^«[^»]*»\/(.+)$/.exec(file)?.[1];
    return copied && sameSource(position, checkout.read(copied)) ? copied : null;
}
/** A directory without the slashes at its end. */
function withoutSlashes(directory) {
    return directory.replace(/(?<!\/)\/+$/, '');
}
/** Whether a missing file that a message names, as part of the copy that Nix evaluates, is there in the checkout. */
function namesFileInCheckout(message, checkout) {
    const [inCopy] = [...message.matchAll(/['"](\/[^'"]+)['"]/g)].flatMap(([, path]) => (0,store_path/* pathInStorePath */.RS)(path) ?? []);
    const inRepository = /^Path '([^']+)' does not exist in Git repository/i.exec(message)?.[1];
    const file = inCopy ?? inRepository;
    return file !== undefined && checkout.read(file) !== null;
}
function sameSource(position, text) {
    if (text === null)
        return false;
    const lines = text.split('\n');
    if (position.line > lines.length || (position.excerpt.size === 0 && position.file.startsWith('«')))
        return false;
    for (const [line, quoted] of position.excerpt)
        if ((lines[line - 1] ?? '').trim() !== quoted.trim())
            return false;
    return true;
}
// Files of nixpkgs, which its users did not write, under any name of its copy.
const nixpkgs = new RegExp([
    '^<',
    '^«(?:nix-internal|string|none|stdin|unknown)',
    '«(?:github|flake|https?)[^«»]*nixpkgs',
    '/nixpkgs(?:-[^/]*)?/',
    '/channels/nixos(?:-[^/]*)?/',
    '[/»]nixos/(?:modules|lib)/',
    '[»e]/lib/(?:[a-z-]+\\.nix|[a-z-]+/(?:default|internal)\\.nix)$',
    '/pkgs/(?:stdenv|build-support|top-level|by-name|development|applications|os-specific|tools|servers)/',
    '/flake-parts/',
].join('|'));
/**
 * The place to show a person, of the places nearest to the cause first: the first in the checkout, else the
 * first that is not nixpkgs' own code, else the first. Null where Nix printed none, and for what NixOS's
 * modules found (`ofModules`) also where only nixpkgs' own code is left, which is never the cause there.
 */
function bestLocation(positions, checkout, ofModules = false) {
    const real = positions.filter((position) => position.line > 0);
    if (checkout) {
        for (const position of real) {
            const file = fileInCheckout(position, checkout);
            if (file !== null)
                return { file, line: position.line, column: position.column };
        }
    }
    const shown = real.find(({ file }) => !nixpkgs.test(file)) ?? (ofModules ? undefined : real[0]);
    return shown ? { file: shown.file, line: shown.line, column: shown.column } : null;
}

;// CONCATENATED MODULE: ./lib/nix/failures/error-block.js



const mostLines = 50;
const longestMessage = 2 * comparable/* longestCompared */.m;
const logHead = /\blast \d+ log lines?:\s*$/i;
const errorLine = /^\s*error(?: \(ignored\))?:\s?(.*)$/;
const excerptLine = /^\s*(\d+)\|(.*)$/;
const caretLine = /^\s*\|\s*\^/;
const notes = /^\s*(?:\(use '?--show-trace|\(stack trace truncated|\(\d+ duplicate frames|note: trace involved|note: the traceback|For full logs, run)/;
/**
 * Parses an error. `printed` is what Nix printed, without escape sequences, first line `error: …`.
 * Nix ≥ 2.20 prints the trace before the cause, older versions after it, 2.3 nothing but one line.
 */
function parseErrorBlock(printed) {
    const reading = new Reading();
    for (const line of printed)
        reading.line((0,comparable/* comparable */.Z)(line));
    return { ...reading.result(), lines: printed.slice(-mostLines) };
}
class Reading {
    #message = [];
    #messageLength = 0;
    #hasMessage = false;
    #own = [];
    #before = [];
    #after = [];
    #logTail = [];
    #thrown = null;
    #evaluated = false;
    #offersTrace = false;
    #fetching = false;
    #state = 'message';
    #last = null;
    line(printed) {
        if (this.#state === 'log' && this.#logLine(printed))
            return;
        const error = errorLine.exec(printed);
        // Inside a message, `error:` is the message's own text.
        if (error && (this.#state !== 'message' || !this.#hasMessage)) {
            this.#cause(error[1]);
            return;
        }
        if (notes.test(printed)) {
            this.#offersTrace ||= /show-trace/.test(printed);
            if (/For full logs/.test(printed))
                this.#state = 'positioned';
            return;
        }
        const head = logHead.exec(printed);
        if (head) {
            const before = printed.slice(0, head.index).trimEnd().replace(/[;.]$/, '');
            if (before !== '')
                this.#text(before);
            this.#state = 'log';
            return;
        }
        if (/^\s*… /.test(printed)) {
            this.#frame(printed);
            return;
        }
        const position = positionOf(printed);
        if (position) {
            this.#position(position);
            return;
        }
        const excerpt = excerptLine.exec(printed);
        if (excerpt && this.#last) {
            const number = (0,figure/* figureIn */.KF)(excerpt[1]);
            if (number !== null)
                this.#last.excerpt.set(number, excerpt[2]);
            return;
        }
        if (caretLine.test(printed))
            this.#caret(printed);
        else
            this.#text(printed);
    }
    result() {
        return {
            message: dedent(this.#message),
            thrown: this.#thrown,
            positions: [...this.#own, ...this.#before.reverse(), ...this.#after],
            logTail: this.#logTail,
            ownPositions: this.#own.length,
            evaluated: this.#evaluated || this.#own.length > 0,
            offersTrace: this.#offersTrace,
            fetching: this.#fetching,
        };
    }
    #cause(text) {
        // What came before was the way to this error.
        this.#before.push(...this.#own, ...this.#after);
        this.#own = [];
        this.#after = [];
        this.#message = text === '' ? [] : [text];
        this.#messageLength = text.length;
        this.#hasMessage = text.trim() !== '';
        this.#state = 'message';
        this.#last = null;
    }
    #frame(printed) {
        this.#state = 'frame';
        this.#evaluated ||= /… (?:while|from) (?:evaluating|calling|call|selecting)/.test(printed);
        this.#fetching ||= /… while (?:fetching the input|updating the flake input)/.test(printed);
        const kind = /while calling the '(throw|abort)' builtin|condition of the (assert)ion/.exec(printed);
        this.#thrown = kind ? (kind[1] ?? kind[2]) : null;
        this.#last = null;
    }
    #position(position) {
        if (this.#state === 'frame')
            this.#after.push(position);
        else {
            this.#own.push(position);
            this.#state = 'positioned';
        }
        this.#last = position;
    }
    /** Nix 2.8 names no `throw` frame, but its caret points at the word. */
    #caret(printed) {
        if (!this.#last || this.#state === 'frame')
            return;
        const column = printed.indexOf('^') - printed.indexOf('|') - 1;
        const source = this.#last.excerpt.get(this.#last.line);
        const word = source && /^(throw|abort)\b/.exec(source.slice(column));
        if (word)
            this.#thrown = word[1];
    }
    #logLine(printed) {
        const quoted = /^\s*> ?(.*)$/.exec(printed);
        if (quoted) {
            this.#logTail.push(quoted[1]);
            return true;
        }
        if (/^\s*$/.test(printed))
            return true;
        if (/^\s*For full logs, run/.test(printed) || !/^ {2,4}\S/.test(printed)) {
            this.#state = 'positioned';
            return false;
        }
        this.#logTail.push(printed.trim());
        return true;
    }
    #text(printed) {
        // The list of output paths that now do not exist is no part of the cause (Nix 2.30 and newer).
        if (/^\s*Output paths:$/.test(printed))
            this.#state = 'positioned';
        if (this.#state !== 'message' && !(this.#state === 'positioned' && /^\s*Did you mean /.test(printed)))
            return;
        this.#hasMessage ||= printed.trim() !== '';
        this.#messageLength += printed.length;
        if (this.#messageLength <= longestMessage)
            this.#message.push(printed);
    }
}
/** Nix indents what follows `error: ` by its width; the message's own structure is kept. */
function dedent(lines) {
    const text = lines.map((line, index) => index === 0 ? line.trim() : line.replace(/^ {1,7}/, '').trimEnd());
    return text
        .join('\n')
        .replace(/\n{2,}/g, '\n')
        .trim();
}

;// CONCATENATED MODULE: ./lib/nix/failures/nix-error.js



/**
 * Reads one error, printed without escape sequences, first line `error: …`; null for an error without a
 * message. Where Nix embedded no end of the builder's log, `tailOf` returns the lines of it that were seen.
 */
function nixErrorOf(printed, tailOf) {
    const block = parseErrorBlock(printed);
    if (block.message === '')
        return null;
    const derivation = derivationIn(block.message);
    if (derivation && block.logTail.length === 0)
        block.logTail = tailOf(derivation);
    const { family, role, confidence, hint, message = block.message } = classified(block);
    return { family, role, confidence, hint, message, derivation, block };
}
// Tried once a word, from its first slash.
const derivation = /(?<![^\s'"‘’])[^\s'"‘’/]*(\/[^\s'"‘’]+\.drv)\b/;
/** The first derivation that a message names. */
function derivationIn(message) {
    return message.includes('.drv') ? (derivation.exec((0,comparable/* comparable */.Z)(message))?.[1] ?? null) : null;
}
/** Errors that Nix always prints with their own position, so without one the words are an author's. */
const alwaysPlaced = /^(?:syntax error, unexpected|undefined variable ')/;
/** The family of an error, by its message and by what was printed around it. */
function classified(block) {
    const match = (0,catalogue/* matchError */.CE)(block.message, block.thrown !== null);
    const unplaced = alwaysPlaced.test(block.message) && block.ownPositions === 0 && block.evaluated;
    if (match && !unplaced) {
        const plain = (0,catalogue/* meaningOf */.Pr)(match);
        if (plain.family === 'builder')
            return deeperCause(block) ?? plain;
        if (plain.family === 'missing-file' && namesFlake(block))
            return asFamily('flake-not-found', 0.7);
        return plain;
    }
    if (block.thrown)
        return asFamily('nix-assert-throw-abort', 0.95);
    // Without `--show-trace` often only the message of a throw is printed, and only the trace shows that it was one.
    if (block.evaluated || block.offersTrace)
        return asFamily('nix-assert-throw-abort', 0.6);
    return { ...asFamily('unknown', 0.3), hint: 'Read the error and the lines before it.' };
}
/** Why a builder failed, where its last lines show that the cause was outside it. */
function deeperCause({ message, lines, logTail }) {
    const last = logTail.slice(-5);
    const ends = (pattern) => last.some((line) => pattern.test(line));
    if (lines.some((line) => /lack of free disk space/.test(line)) ||
        ends(/No space left on device|Disk quota exceeded/))
        return asFamily('disk-full', 0.75);
    if (/exit code 137\b/.test(message) ||
        ends(/\bKilled signal terminated program\b|^(?:.*: )?Killed$|virtual memory exhausted|[Cc]annot allocate memory/))
        return asFamily('killed-oom', 0.75);
    const fetch = last.find((line) => fetchFailed.test(line));
    if (fetch === undefined)
        return null;
    return { ...asFamily('download', 0.85), message: fetch.replace(/^\s*error: /, '').trim() };
}
// Nix's own fetcher runs as a builder; the second is what nixpkgs' fetchurl prints when no mirror answered.
const fetchFailed = /^\s*(?:error: )?unable to download '|^error: cannot download .* from any mirror/;
/** Whether the path that does not exist is the flake itself or an input, not a part of what was evaluated. */
function namesFlake(block) {
    if (block.fetching)
        return true;
    return block.positions.length === 0 && !block.evaluated && !/\/nix\/store\/|\.nix['"]/.test(block.message);
}
function asFamily(family, confidence) {
    return { family, role: 'root', confidence, hint: (0,catalogue/* entryOf */.Ms)(family).hint };
}

;// CONCATENATED MODULE: ./lib/nix/failures/failure-log.js


const mostCandidates = 400;
/** Collects candidates, each once, and whether the run continued or succeeded after them. */
class FailureLog {
    #candidates = new Map();
    #order = 0;
    wentOnAt = -1;
    succeededAt = -1;
    lastBlock = null;
    /** Nothing was printed after the last error. */
    endsWithError = false;
    get candidates() {
        return [...this.#candidates.values()];
    }
    wentOn() {
        this.#order += 1;
        this.wentOnAt = this.#order;
    }
    succeeded() {
        this.#order += 1;
        this.succeededAt = this.#order;
    }
    error(error, channel, doubtful) {
        const { family, role, confidence, hint, message, derivation, block } = error;
        this.lastBlock = block;
        // Field by field, as in nixErrorOf: spreading costs more than all else for a log full of errors.
        this.#add({
            family,
            role,
            confidence,
            message,
            hint,
            derivation,
            block,
            context: [],
            channel,
            doubtful,
            order: 0,
        });
    }
    line(match, line, context, doubtful) {
        const { family, role, confidence, hint } = (0,catalogue/* meaningOf */.Pr)(match);
        this.#add({
            family,
            role,
            confidence,
            hint,
            message: line.replace(/^(?:warning|error): /, '').trim(),
            derivation: derivationIn(line),
            block: null,
            context,
            channel: 'text',
            doubtful,
            order: 0,
        });
    }
    #add(candidate) {
        this.#order += 1;
        candidate.order = this.#order;
        const key = `${candidate.channel}\0${candidate.family}\0${candidate.message}`;
        const earlier = this.#candidates.get(key);
        if (earlier) {
            // Printed again: the later place decides whether the run continued; the trace may be longer now.
            earlier.order = candidate.order;
            earlier.doubtful &&= candidate.doubtful;
            if ((candidate.block?.positions.length ?? 0) > (earlier.block?.positions.length ?? 0))
                earlier.block = candidate.block;
            return;
        }
        if (this.#candidates.size >= mostCandidates) {
            // The first ones and the last ones matter; drop from the middle.
            let index = 0;
            for (const middle of this.#candidates.keys()) {
                if (index === mostCandidates / 2) {
                    this.#candidates.delete(middle);
                    break;
                }
                index += 1;
            }
        }
        this.#candidates.set(key, candidate);
    }
}

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/nix/failures/definition.js


const definition_option = /\boption [`'‘]([^`'‘’]+)['’]/;
const definition = /^- In [`'‘]((?:(?!['’]).)+)['’]/gm;
/**
 * Where the checkout sets the option that a message of the module system names. NixOS names the files of the
 * definitions, without lines, so the line is searched: the first that sets the option by its longest path,
 * else the file's first. Null where no definition is in the checkout.
 */
function definitionOf(message, checkout) {
    const path = definition_option.exec(message)?.[1]?.split('.') ?? [];
    for (const [, printed] of message.matchAll(definition)) {
        const position = {
            file: printed.split(', via option ', 1)[0],
            line: 1,
            column: null,
            excerpt: new Map(),
        };
        const file = fileInCheckout(position, checkout);
        const text = file === null ? null : checkout.read(file);
        if (file !== null && text !== null)
            return { file, line: settingLine(text, path), column: null };
    }
    return null;
}
function settingLine(text, path) {
    const lines = text.split('\n');
    for (let from = 0; from < path.length; from += 1) {
        const suffix = path.slice(from).map(escaped).join('\\.');
        const sets = new RegExp(`(?:^|[\\s{;.])"?${suffix}"?(?:\\s*=|\\.|\\s*$)`);
        const index = lines.findIndex((line) => sets.test((0,comparable/* comparable */.Z)(line.split('#', 1)[0])));
        if (index !== -1)
            return index + 1;
    }
    return 1;
}
function escaped(name) {
    return name.replace(/^"|"$/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/nix/failures/failure-report.js





const mostTail = 25;
const longestTailLine = 1000;
/** A cause in the form of the metadata; a file of the checkout is named relative to the checkout. */
function failureOf(cause, checkout) {
    const { block, context } = cause;
    // Nix before 2.34 does not print why a file of the flake is missing from its copy.
    const untracked = cause.family === 'missing-file' && checkout && namesFileInCheckout(cause.message, checkout);
    const { family, hint } = untracked ? (0,catalogue/* entryOf */.Ms)('untracked-file') : cause;
    const ofModules = (0,catalogue/* entryOf */.Ms)(family).ofModuleSystem ?? false;
    const defined = checkout && ofModules ? definitionOf(cause.message, checkout) : null;
    const tail = block?.logTail.length ? block.logTail : (block?.lines ?? context);
    return {
        family,
        confidence: cause.confidence,
        message: (0,comparable/* comparable */.Z)(cause.message),
        derivation: cause.derivation,
        location: defined ?? (block ? bestLocation(block.positions, checkout, ofModules) : null),
        log_tail: tailOf(tail),
        hint: named(hint, cause),
    };
}
/** The last lines, each in a length that a person reads. */
function tailOf(lines) {
    return lines.slice(-mostTail).map((line) => (0,clean/* truncate */.xv)(line, longestTailLine));
}
/** A hint with DERIVATION and UNIT replaced by their names, where those are known. */
function named(hint, { derivation, message }) {
    const unit = /units? failed: ([^\s,]+)/.exec(message)?.[1];
    return hint.replaceAll('DERIVATION', derivation ?? 'DERIVATION').replaceAll('UNIT', unit ?? 'UNIT');
}
/** A failure that nothing in the log explains: its last error or line, and what the status implies. */
function unexplained(exitCode, lastBlock, recent) {
    const family = familyOfStatus(exitCode);
    return {
        family,
        confidence: exitCode > 128 ? 0.5 : 0.1,
        message: lastBlock?.message ?? recent.at(-1) ?? `it ended with status ${exitCode} and said nothing`,
        derivation: null,
        location: null,
        log_tail: tailOf(lastBlock?.lines ?? recent),
        hint: (0,catalogue/* entryOf */.Ms)(family).hint,
    };
}
/** Statuses above 128 are of a signal: 2 (INT), 9 (KILL, most often for lack of memory), 15 (TERM). */
function familyOfStatus(exitCode) {
    if (exitCode === 130 || exitCode === 143)
        return 'interrupted';
    return exitCode === 137 ? 'killed-oom' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/nix/failures/root-cause.js

/**
 * The causes among the candidates, the root first, other independent ones after it; empty for a success.
 * Dropped: builder output that looks like an error, errors after which the run continued, and everything
 * that only follows from something else.
 */
function rootCauses(log, exitCode) {
    if (exitCode === 0)
        return [];
    // Without a status, an error that a builder may have printed counts only where it is the last line.
    const believed = ({ doubtful }) => !doubtful || exitCode !== null || log.endsWithError;
    const candidates = withoutDecoys(log.candidates.filter(believed), log);
    const last = Math.max(-1, ...candidates.map(({ order }) => order));
    if (exitCode === null && log.succeededAt > last)
        return [];
    const roots = candidates.filter(isCause);
    const ended = roots.filter((candidate) => canHaveFailedTheRun(candidate, log));
    if (ended.length > 0) {
        const clue = commonClue(ended, candidates);
        return clue ? [clue] : byOrder(independent(withoutEffects(ended)));
    }
    return explained(candidates, roots, exitCode);
}
/** The clue that explains every error that ended the run, where they are all explained by one family. */
function commonClue(ended, candidates) {
    const families = new Set(ended.map(({ family }) => (0,catalogue/* entryOf */.Ms)(family).explainedBy));
    if (families.size !== 1)
        return undefined;
    return candidates.find(({ family, role }) => role === 'clue' && families.has(family));
}
/** The cause where no root ended the run: a clue may explain what followed from it. */
function explained(candidates, roots, exitCode) {
    const consequences = candidates.filter(({ role }) => role === 'consequence');
    const unknown = candidates.filter(({ family, role }) => family === 'unknown' && role === 'root');
    const clues = candidates.filter(({ role }) => role === 'clue');
    const failed = consequences.length + unknown.length > 0 || (exitCode !== null && exitCode !== 0);
    if (!failed)
        return [];
    if (clues.length > 0)
        return [clues.sort((a, b) => b.confidence - a.confidence || b.order - a.order)[0]];
    if (roots.length > 0 && exitCode !== null)
        return byOrder(independent(roots));
    const classified = byOrder(consequences).filter(({ family }) => family !== 'unknown');
    const best = classified.find(({ family }) => family !== 'dependency') ?? classified[0];
    if (best)
        return [best];
    return byOrder([...unknown, ...consequences]).slice(-1);
}
function isCause({ role, family }) {
    return role === 'root' && family !== 'unknown';
}
/**
 * Whether it can be why the run failed. An evaluation error ends Nix at once, so where the run continued
 * afterwards another program printed it.
 */
function canHaveFailedTheRun({ family, order }, log) {
    return !(0,catalogue/* entryOf */.Ms)(family).endsTheRun || order > log.wentOnAt;
}
function withoutDecoys(candidates, log) {
    const fromJson = candidates.filter(({ channel }) => channel === 'json');
    const honest = candidates.filter((candidate) => {
        const { channel, message, block, doubtful } = candidate;
        if (channel === 'json')
            return true;
        if (block && candidates.some((other) => other !== candidate && quotes(other, message)))
            return false;
        // Where there is an activity log, an error that is not in it was not printed by Nix.
        if (block && fromJson.length > 0 && !fromJson.some((other) => other.message === message))
            return false;
        return !doubtful || log.wentOnAt < candidate.order;
    });
    const certain = honest.filter(({ doubtful }) => !doubtful);
    if (certain.some(isCause))
        return certain;
    // Nix prints its own error after the builder's output, so the last candidate wins.
    const rest = honest.filter(({ doubtful }) => doubtful);
    const clues = rest.filter(({ role }) => role === 'clue');
    return [...certain, ...clues, ...byOrder(rest.filter(isCause)).slice(-1)];
}
/** Whether another failure has the message as part of a builder's log: then the builder printed it. */
function quotes({ block }, message) {
    const first = `error: ${message.split('\n')[0]}`;
    return block?.logTail.some((line) => line.endsWith(first)) ?? false;
}
/** One of each cause: text and activity log have the same errors, and a derivation fails once. */
function independent(roots) {
    const kept = new Map();
    for (const root of roots) {
        const words = root.block || root.family === 'units' ? root.message.split('\n')[0] : '';
        const key = root.derivation ?? `${root.family}\0${words}`;
        const other = kept.get(key);
        if (!other)
            kept.set(key, root);
        else
            kept.set(key, merged(other, root));
    }
    return [...kept.values()];
}
function merged(a, b) {
    const more = (b.block?.positions.length ?? 0) > (a.block?.positions.length ?? 0) ? b : a;
    return { ...more, order: Math.min(a.order, b.order), confidence: Math.max(a.confidence, b.confidence) };
}
/** Without the bootloader's failure where the boot partition is full, which is why. */
function withoutEffects(roots) {
    const bootFull = roots.some(({ family }) => family === 'boot-full');
    return bootFull ? roots.filter(({ family }) => family !== 'bootloader') : roots;
}
function byOrder(candidates) {
    return candidates.sort((a, b) => a.order - b.order);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./lib/nix/said/activity-records.js

/** The activity types that are used here (nix/src/libutil/include/nix/util/logging.hh). */
const activityTypes = {
    fileTransfer: 101,
    copyPaths: 103,
    builds: 104,
    build: 105,
    substitute: 108,
    buildWaiting: 111,
};
/** The result types that are used here, of the same file. */
const resultTypes = {
    buildLogLine: 101,
    progress: 105,
};
const number = schemas/* number */.aig().nullish().catch(null);
const recordSchema = schemas/* discriminatedUnion */.gMt('action', [
    schemas/* object */.Ikc({
        action: schemas/* literal */.euz('start'),
        type: schemas/* number */.aig(),
        text: schemas/* string */.YjP(),
        fields: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
    }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('stop') }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('result'), type: schemas/* number */.aig(), fields: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]) }),
    schemas/* object */.Ikc({
        action: schemas/* literal */.euz('msg'),
        level: schemas/* number */.aig(),
        msg: schemas/* string */.YjP(),
        file: schemas/* string */.YjP().nullish().catch(null),
        line: number,
        column: number,
    }),
]);
/** Reads one record; null for any other text. */
function activityRecord(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return null;
    }
    if (!isRecord(value))
        return null;
    return Object.assign(value, { id: idIn(json, '"id":'), parent: idIn(json, '"parent":') });
}
// The hot path: the frequent records are checked by hand, and only the rare ones by zod.
function isRecord(value) {
    const record = value;
    if (record === null || typeof record !== 'object')
        return false;
    if (record.action === 'stop')
        return true;
    if (record.action === 'result' && typeof record.type === 'number' && Array.isArray(record.fields))
        return true;
    const parsed = recordSchema.safeParse(value);
    if (parsed.success)
        Object.assign(record, parsed.data);
    return parsed.success;
}
// A quotation mark inside a JSON string is escaped, so the key cannot be found within one.
function idIn(json, key) {
    const at = json.indexOf(key);
    if (at === -1)
        return '';
    let end = at + key.length;
    while (json.charCodeAt(end) === 0x20)
        end += 1;
    const start = end;
    for (let code = json.charCodeAt(end); code >= 0x30 && code <= 0x39; code = json.charCodeAt(end))
        end += 1;
    return json.slice(start, end);
}
/**
 * Cuts a stream of activity records, in any chunking, into records; lines may have the prefix `@nix `.
 * Where writers were cut off or interleaved, whole records are kept and the rest is passed to `unread`.
 */
class ActivityRecords {
    #decoder = new TextDecoder();
    #rest = '';
    #record;
    #unread;
    constructor(record, unread) {
        this.#record = record;
        this.#unread = unread;
    }
    push(bytes) {
        const data = this.#rest + this.#decoder.decode(bytes, { stream: true });
        let start = 0;
        for (let end = data.indexOf('\n'); end !== -1; end = data.indexOf('\n', start)) {
            this.line(data.slice(start, end));
            start = end + 1;
        }
        this.#rest = data.slice(start);
        if (this.#rest.length > longestRecord) {
            this.#unread(this.#rest.slice(0, 200));
            this.#rest = '';
        }
    }
    end() {
        const rest = this.#rest + this.#decoder.decode();
        this.#rest = '';
        if (rest !== '')
            this.line(rest);
    }
    line(line) {
        const json = line.startsWith('@nix ') ? line.slice(5) : line;
        const record = activityRecord(json);
        if (record)
            this.#record(record);
        else if (json.trim() !== '')
            this.#salvage(json);
    }
    #salvage(line) {
        const pieces = line.split(/(?:@nix )?(?=\{"action":")/);
        for (const piece of pieces) {
            const record = pieces.length > 1 ? activityRecord(piece) : null;
            if (record)
                this.#record(record);
            else if (piece.trim() !== '')
                this.#unread(piece.slice(0, 200));
        }
    }
}
const longestRecord = 16 * 1024 * 1024;

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/nix/said/lines.js

/** A line longer than this is cut into pieces, so that memory stays bounded; Nix prints none. */
const longestLine = 64 * 1024;
/**
 * Cuts terminal output, in any chunking, into the lines that were visible one after the other.
 * A carriage return and every cursor or erase sequence also end a line, because progress bars are drawn
 * over and Nix prints its errors onto the bar's row. Colours and other sequences are dropped, and so are
 * empty lines (erasing a progress bar would otherwise yield some).
 */
class TerminalLines {
    #rest = '';
    #emit;
    constructor(emit) {
        this.#emit = emit;
    }
    push(text) {
        // Only what is new is searched: a long line may come a character at a time.
        let start = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
            this.#row(this.#rest + text.slice(start, end));
            this.#rest = '';
            start = end + 1;
        }
        // A bar may be redrawn for minutes without a newline: emit what a later redraw replaced.
        const redrawn = text.lastIndexOf('\r');
        if (redrawn >= start && this.#rest.length + redrawn - start > 0) {
            this.#row(this.#rest + text.slice(start, redrawn));
            this.#rest = '';
            start = redrawn;
        }
        let rest = this.#rest + text.slice(start);
        for (; rest.length > longestLine; rest = rest.slice(longestLine))
            this.#row(rest.slice(0, longestLine));
        this.#rest = rest;
    }
    /** The last line may have no newline. */
    end() {
        const rest = this.#rest;
        this.#rest = '';
        if (rest !== '')
            this.#row(rest);
    }
    #row(row) {
        // Most rows hold nothing to take out.
        if (!controls.test(row)) {
            if (row !== '')
                this.#emit(row);
            return;
        }
        for (const piece of splitRedraws(row).split('\n'))
            if (piece !== '')
                this.#emit(piece);
    }
}
/** The final characters of sequences that move the cursor or erase (ECMA-48). */
const movesOrErases = /[A-HJKSTf]/;
const usualRedraws = /\r|\x1b\[[0-?]*[ -/]*[A-HJKSTf]/g;
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
const everyControl = new RegExp(controls, 'g');
/** Text without escape sequences; cursor movement, erasing and carriage returns become newlines. */
function splitRedraws(text) {
    // Nearly all text passes here, at three times the speed of the whole grammar.
    return ((0,ansi/* withoutUsualSequences */.d3)(text, usualRedraws) ?? splitAnyRedraws(text)).replace(everyControl, '');
}
function splitAnyRedraws(text) {
    const plain = (0,ansi/* withoutSequences */.V$)(text, (final) => (movesOrErases.test(final) ? '\n' : ''));
    return plain.replaceAll('\r', '\n');
}

// EXTERNAL MODULE: ./lib/nix/said/plan.js
var said_plan = __webpack_require__(84378);
;// CONCATENATED MODULE: ./lib/nix/said/distinct-paths.js
/** More than any system has; a text that names more of them is hostile, and memory stays bounded. */
const mostRemembered = 50_000;
/** A path of the store is shorter. */
const longestPath = 512;
/** Counts paths, each once; those beyond {@link mostRemembered} are counted each time. */
class DistinctPaths {
    #paths = new Set();
    #further = 0;
    get size() {
        return this.#paths.size + this.#further;
    }
    /** True where the path was not counted before. */
    add(path) {
        if (this.has(path))
            return false;
        if (this.#paths.size < mostRemembered)
            this.#paths.add(path.slice(0, longestPath));
        else
            this.#further += 1;
        return true;
    }
    has(path) {
        return this.#paths.has(path.slice(0, longestPath));
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/markers.js

const marker = /^::(PHASE|SUCCESS|ERROR|WARNING|CONTEXT|PROGRESS|METRIC)::(.*)$/;
const longestPhase = 64;
/**
 * Reads a structured line that any command or script in the rebuild may print: `::PHASE::name`,
 * `::METRIC::name::value` and the others of docs/explain.md. Null for any other line, and for an empty marker.
 */
function markerEvent(line) {
    const match = marker.exec(line);
    if (!match)
        return null;
    const text = match[2].trim();
    switch (match[1]) {
        case 'PHASE': {
            const name = text.toLowerCase().slice(0, longestPhase);
            return name === '' ? null : { kind: 'phase', name, begins: true };
        }
        case 'PROGRESS': {
            const [stage, ...details] = text.split('::');
            return { kind: 'progress', doing: `${stage}: ${details.join('::')}` };
        }
        case 'METRIC': {
            const [name, figure] = text.split('::');
            const value = Number(figure);
            return name && figure && figure.trim() !== '' && Number.isFinite(value)
                ? { kind: 'metric', name, value }
                : null;
        }
        case 'ERROR': {
            const error = nixErrorOf([`error: ${text}`], () => []);
            return error && { kind: 'error', error, channel: 'text', doubtful: false };
        }
        case 'WARNING':
            return { kind: 'warning', message: text };
        case 'SUCCESS':
            return { kind: 'succeeded', storePath: null };
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/printed-line.js

// Prefixes that other programs put before a line of Nix: each is stripped, in this order.
const actionsTime = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z) /;
const journalTime = /^[A-Z][a-z]{2} [ \d]\d \d\d:/;
const journal = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w@.:-]+(?:\[\d+\])?: /;
const graph = /^[┃│](?: |$)/;
const barWords = /\b(?:built|copied|DL|fetched|verified|paths?|queried)\b/;
/** A longer bracket is no part of a progress bar. */
const longestBracket = 400;
/** `name> ` before a builder's line (`-L`); only a derivation's name is one. */
const builderPrefix = /^[\w+.?=-]+(?: \(\w+\))?> /;
/**
 * A line without the prefixes of the journal, a log viewer, a progress bar or nix-output-monitor; null for
 * most lines, which have none.
 */
function printedLine(line) {
    const first = line.charCodeAt(0);
    const isDigit = first >= 0x30 && first <= 0x39;
    const isCapital = first >= 0x41 && first <= 0x5a;
    const mayHave = first === 0x5b || first > 0x7f || isDigit || (isCapital && journalTime.test(line));
    if (!mayHave && !line.includes('> '))
        return null;
    let text = line;
    let time = null;
    let drawn = null;
    if (isDigit || first === 0xfeff) {
        const stamped = actionsTime.exec(text);
        if (stamped) {
            time = Date.parse(stamped[1]);
            text = text.slice(stamped[0].length);
        }
    }
    if (journalTime.test(text))
        text = text.replace(journal, '');
    if (text.charCodeAt(0) > 0x2500 && text.charCodeAt(0) < 0x2580)
        text = text.replace(graph, '');
    if (text.startsWith('[')) {
        const end = barEnd(text);
        if (end > 0)
            [drawn, text] = [text.slice(0, end), text.slice(end)];
    }
    const prefix = builderPrefix.exec(text);
    return { text, time, bar: drawn, builder: prefix ? prefix[0].replace(/(?: \(\w+\))?> $/, '') : null };
}
/** Where the progress bar at the beginning of a line ends: after its last bracket and blank; 0 without one. */
function barEnd(text) {
    let end = 0;
    while (text[end] === '[') {
        const close = text.indexOf(']', end);
        if (close === -1 || close - end > longestBracket || !barWords.test(text.slice(end, close)))
            break;
        end = text[close + 1] === ' ' ? close + 2 : close + 1;
    }
    return end;
}
/** Nix writes `running/done/expected` and leaves out what is zero or equal. */
function barCounts(drawn) {
    const [built, toBuild] = doneOf(/(?<![\d/])(\d+(?:\/\d+)*) built/.exec(drawn)?.[1]);
    const [fetched, toFetch] = doneOf(/(?<![\d/])(\d+(?:\/\d+)*) copied/.exec(drawn)?.[1]);
    return { built, toBuild, fetched, toFetch, failed: (0,figure/* figureIn */.KF)(/\((\d+) failed/.exec(drawn)?.[1]) ?? 0 };
}
function doneOf(numbers) {
    if (numbers === undefined)
        return [null, null];
    const parts = numbers.split('/').map((part) => (0,figure/* figureIn */.KF)(part));
    return parts.length === 1 ? [parts[0], parts[0]] : [parts.at(-2), parts.at(-1)];
}

;// CONCATENATED MODULE: ./lib/nix/said/text-reader.js









// The starts of lines that are read here; all other lines are only compared with the catalogue.
const recognisedStart = /^(?:error|evaluation warning:|trace: (?:evaluation )?warning:|building |copying |these \d|this (?:derivation|path) |evaluating |activating |setting up |stopping |starting |restarting |reloading |reviving |updating |NOT restarting|would |the following new units|Checking switch|Done\.|> |::[A-Z]|@nix |\/nix\/store\/|##\[error\]|Running pre-switch)/;
/** The cheap first test: most lines match neither pattern and are skipped. */
const eventLine = new RegExp(`${recognisedStart.source}|${catalogue/* lineRuleStarts */.Qf.source}`);
const activationLine = /^(?:Checking switch inhibitors|Running pre-switch|activating the configuration|setting up \/etc|(?:re)?starting (?:the following|systemd|sysinit)|restarting (?:the following|systemd|sysinit)|reloading (?:the following|user units)|stopping the following|NOT restarting the following|reviving |updating (?:GRUB|systemd-boot|bootloader)|would (?:stop|start|restart|reload|activate|NOT)|the following new units were started|> Activating configuration|> Adding configuration)/;
const mostBlockLines = 8000;
const mostBlockCharacters = 1024 * 1024;
const linesBefore = 8;
const linesAround = 25;
const wentOn = { kind: 'went-on' };
/** Reads the lines of a terminal (see TerminalLines) as events. One pass, bounded memory. */
class TextReader {
    #emit;
    #tails;
    #block = null;
    #blockCharacters = 0;
    #ignoring = false;
    #inReport = false;
    #sinceError = 0;
    #bar = '';
    #counts = null;
    #milliseconds = Number.NaN;
    /** Between two `building '…'`: a builder could have printed anything that is read now. */
    #amidBuild = false;
    #prefixesBuilders = false;
    #recent = [];
    #around = null;
    #announced = new DistinctPaths();
    /** The last derivation that was announced, and the lines since: its log, if it was the only one. */
    #building = null;
    #sinceBuild = [];
    #beforeBlock = [];
    /** `tails` receives the prefixed lines of builders, and holds those of the activity log. */
    constructor(emit, tails) {
        this.#emit = emit;
        this.#tails = tails;
    }
    /** True where the last line belonged to an error: Nix prints nothing after an error that ends it. */
    get endsWithError() {
        return this.#sinceError === 0;
    }
    /** The last lines that were not empty, oldest first. */
    get recent() {
        return this.#recent.slice(-30);
    }
    line(whole) {
        // A record is read as a whole; it bounds its own texts.
        const printed = whole.startsWith('@nix ') ? whole : (0,comparable/* comparable */.Z)(whole);
        const line = printedLine(printed);
        if (!line) {
            this.#plain(printed, false);
            return;
        }
        const { text, time, bar, builder } = line;
        if (time !== null && !Number.isNaN(time))
            this.#stamped(time);
        if (bar !== null)
            this.#drawn(bar, text);
        if (builder !== null)
            this.#builderLine(builder, text);
        else if (text !== '')
            this.#plain(text, bar !== null);
    }
    #stamped(milliseconds) {
        if (milliseconds === this.#milliseconds)
            return;
        this.#milliseconds = milliseconds;
        this.#emit({ kind: 'time', milliseconds });
    }
    /** A bar is drawn many times a second, most often with the same counts. */
    #drawn(bar, doing) {
        if (this.#counts === null || bar !== this.#bar) {
            this.#bar = bar;
            this.#counts = barCounts(bar);
        }
        this.#emit({ kind: 'bar', counts: this.#counts, doing });
    }
    /** A line without its prefixes. */
    #plain(printed, inBar) {
        const text = this.#unreported(printed);
        this.#remember(text);
        if (this.#block && isContinuation(text)) {
            this.#continue(text);
            return;
        }
        if (this.#block)
            this.#endBlock();
        if (!eventLine.test(text) && !(0,catalogue/* holdsRuleWords */.SA)(text))
            return;
        if (recognisedStart.test(text))
            this.#readRecognised(text, inBar);
        const match = (0,catalogue/* matchLine */.a2)(text);
        if (!match)
            return;
        this.#sinceError = 0;
        this.#emit({ kind: 'line', match, line: text, context: this.#context(), doubtful: this.#isUnmarked });
    }
    end() {
        this.#endBlock();
    }
    /** Builders are at work and their lines have no prefix. */
    get #isUnmarked() {
        return this.#amidBuild && !this.#prefixesBuilders;
    }
    /** The lines just before this one; those that follow are appended as they are read. */
    #context() {
        this.#around = this.#recent.slice(-linesBefore);
        return this.#around;
    }
    /** nh prints the output of a failed command as part of its own report, indented. */
    #unreported(text) {
        if (text.charCodeAt(0) !== 0x20) {
            this.#inReport = false;
            return text;
        }
        if (!this.#block && /^ {3}\d+: .*\bexit status\b/.test(text))
            this.#inReport = true;
        return this.#inReport && text.startsWith('      ') ? text.slice(6) : text;
    }
    #continue(text) {
        const block = this.#block;
        this.#sinceError = 0;
        this.#blockCharacters += text.length;
        // A full trace may be endless; its beginning and its end matter.
        if (block.push(text) <= mostBlockLines && this.#blockCharacters <= mostBlockCharacters)
            return;
        const kept = Math.min(100, Math.ceil(block.length / 4));
        for (const dropped of block.splice(kept, Math.ceil(block.length / 2)))
            this.#blockCharacters -= dropped.length;
    }
    #remember(text) {
        if (this.#around && this.#around.push(text) >= linesAround)
            this.#around = null;
        this.#sinceError += 1;
        if (this.#recent.push(text) >= 60)
            this.#recent = this.#recent.slice(-30);
        if (this.#isUnmarked && this.#sinceBuild.push(text) >= 60)
            this.#sinceBuild = this.#sinceBuild.slice(-30);
    }
    #builderLine(name, text) {
        if (!this.#prefixesBuilders)
            this.#emit({ kind: 'builder-output' });
        this.#prefixesBuilders = true;
        this.#remember(text);
        this.#endBlock();
        this.#tails.add(name, text.slice(text.indexOf('> ') + 2));
    }
    #endBlock() {
        const block = this.#block;
        if (!block)
            return;
        this.#block = null;
        if (this.#ignoring)
            return;
        const error = nixErrorOf(block, (derivation) => this.#tailOf(derivation));
        if (!error)
            return;
        const { role, derivation } = error;
        // A builder may print an error of a Nix that it runs; the outer one names what it was building.
        const isNixs = role === 'consequence' || (derivation !== null && this.#announced.has(derivation));
        const doubtful = this.#isUnmarked && !isNixs;
        this.#emit({ kind: 'error', error, channel: 'text', doubtful });
        if (!doubtful)
            this.#sinceBuild = [];
    }
    /** The last lines of a derivation's log, from where they were printed. */
    #tailOf(derivation) {
        const tail = this.#tails.of(derivation);
        if (tail.length > 0 || this.#prefixesBuilders)
            return tail;
        return derivation === this.#building ? this.#beforeBlock : [];
    }
    #readRecognised(text, inBar) {
        if (text.startsWith('error'))
            this.#error(text);
        else if (text.startsWith('@nix '))
            this.#record(text);
        else if (text.startsWith('::'))
            this.#marker(text);
        else if (isEvaluationWarning(text))
            this.#emit({ kind: 'warning', message: text });
        else if (activationLine.test(text))
            this.#next('activating');
        else if (/^building the system configuration|^> Building NixOS configuration/.test(text))
            this.#next('evaluating', true);
        else if (!inBar && /^evaluating (?:derivation|file|flake) '/.test(text))
            this.#emit({ kind: 'phase', name: 'evaluating', begins: false });
        else
            this.#work(text) || this.#planned(text) || this.#ended(text);
    }
    #error(text) {
        if (!/^error(?: \(ignored\))?:/.test(text))
            return;
        this.#block = [text];
        this.#blockCharacters = text.length;
        this.#sinceError = 0;
        this.#beforeBlock = this.#sinceBuild.slice(0, -1);
        this.#ignoring = text.startsWith('error (ignored)');
    }
    /** Builders print their phase in the same form, and could print any other record. */
    #record(text) {
        if (!this.#amidBuild)
            this.#emit({ kind: 'record', json: text });
    }
    #marker(text) {
        const event = markerEvent(text);
        if (event)
            this.#emit(event);
    }
    /** A line that is only printed while no builder runs. */
    #next(name, begins = false) {
        this.#amidBuild = false;
        this.#emit(wentOn);
        this.#emit({ kind: 'phase', name, begins });
    }
    #work(text) {
        const building = /^building '(\/[^']+\.drv)'/.exec(text)?.[1];
        const copying = building ? null : /^copying path '([^']+)' (from|to) '/.exec(text);
        if (building) {
            const derivation = copied(building);
            this.#amidBuild = true;
            this.#building = derivation;
            this.#announced.add(derivation);
            this.#sinceBuild = [];
            this.#emit(wentOn);
            this.#emit({ kind: 'building', derivation });
        }
        else if (copying) {
            this.#emit(wentOn);
            if (copying[2] === 'from')
                this.#emit({ kind: 'fetching', path: copied(copying[1]) });
            else
                this.#emit({ kind: 'phase', name: 'copying', begins: false });
        }
        else if (/^copying \d+ paths?\b/.test(text))
            this.#emit({ kind: 'phase', name: 'copying', begins: false });
        else
            return false;
        return true;
    }
    #planned(text) {
        const plan = (0,said_plan/* announcedPlan */.n)(text);
        if (!plan)
            return false;
        this.#amidBuild = false;
        this.#emit(wentOn);
        this.#emit({ kind: 'plan', plan, channel: 'text' });
        return true;
    }
    #ended(text) {
        const done = /^Done\. The .* (?:is|running|in) (\/\S+)\s*$/.exec(text)?.[1];
        const status = (0,figure/* figureIn */.KF)(/^##\[error\]Process completed with exit code (\d+)/.exec(text)?.[1]);
        if (done)
            this.#emit({ kind: 'succeeded', storePath: (0,store_path/* isStorePath */.zP)(done) ? done : null });
        else if ((0,store_path/* isStorePath */.zP)(text))
            this.#emit({ kind: 'succeeded', storePath: text.endsWith('.drv') ? null : text });
        else if (status !== null)
            this.#emit({ kind: 'exit-status', status });
    }
}
/** Whether a line is a warning of the evaluation, in the words of any version. */
function isEvaluationWarning(line) {
    return /^(?:evaluation warning|trace: (?:evaluation )?warning):/.test(line);
}
/** Nix indents all of an error below its first line. */
function isContinuation(text) {
    const first = text.charCodeAt(0);
    if (first === 0x28)
        return /^\((?:use '?--show-trace|stack trace truncated)/.test(text);
    return (first === 0x20 && text.charCodeAt(1) === 0x20) || first === 0x09;
}
/** A piece of a log keeps all of the chunk that it was cut from in memory; a copy does not. */
function copied(text) {
    return ` ${text}`.slice(1);
}

;// CONCATENATED MODULE: ./lib/nix/said/nix-message.js







// Verbosity of nix/src/libutil/include/nix/util/error.hh: above this are messages for debugging.
const errorLevel = 0;
const warningLevel = 1;
const infoLevel = 3;
/** More lines of one message are not read. */
const nix_message_mostLines = 8000;
/** Emits the events of a message: an error as a whole, anything else line by line. */
function emitMessage(message, tails, emit) {
    const { level, msg } = message;
    if (level > infoLevel)
        return;
    const lines = splitRedraws(msg).split('\n', nix_message_mostLines).map(comparable/* comparable */.Z);
    if (level === errorLevel && lines[0].startsWith('error:'))
        emitError(lines, message, tails, emit);
    else
        for (const line of lines)
            emitLine(line, level, emit);
}
function emitError(lines, message, tails, emit) {
    const error = nixErrorOf(lines, (derivation) => tails.of(derivation));
    if (!error)
        return;
    const file = message.file && /^(.*?)(?::\d+(?::\d+)?)?$/.exec((0,comparable/* comparable */.Z)(message.file))?.[1];
    const line = (0,figure/* figureIn */.KF)(message.line);
    if (file && line)
        error.block.positions.push({
            file,
            line,
            column: (0,figure/* figureIn */.KF)(message.column),
            excerpt: new Map(),
        });
    emit({ kind: 'error', error, channel: 'json', doubtful: false });
}
function emitLine(text, level, emit) {
    const plan = (0,said_plan/* announcedPlan */.n)(text);
    if (plan)
        emit({ kind: 'plan', plan, channel: 'json' });
    // On the terminal Nix prints the word itself.
    const line = level === warningLevel && !/^(?:warning|waiting)\b/.test(text) ? `warning: ${text}` : text;
    const match = (0,catalogue/* matchLine */.a2)(line);
    if (match)
        emit({ kind: 'line', match, line, context: [], doubtful: false });
    if (isEvaluationWarning(text))
        emit({ kind: 'warning', message: text });
}

;// CONCATENATED MODULE: ./lib/nix/said/activity-log.js





const noProgress = { done: 0, expected: 0, failed: 0 };
const mostRunning = 20_000;
const mostSlowest = 10;
const evaluating = { kind: 'phase', name: 'evaluating', begins: true };
const fetching = { kind: 'phase', name: 'fetching', begins: false };
const building = { kind: 'phase', name: 'building', begins: false };
const copying = { kind: 'phase', name: 'copying', begins: false };
/**
 * Reads Nix's activity log: its phases and messages as events, its counts as sums that can be asked for at
 * any time. One pass; memory depends on what runs at a time, not on the log's length.
 */
class ActivityLog {
    #records;
    #emit;
    #running = new Map();
    #tails;
    #seconds = 0;
    #finished = {
        failed: 0,
        fetched: 0,
        downloadBytes: 0,
        expectedBuilds: 0,
        expectedFetches: 0,
    };
    #buildsStopped = 0;
    #slowest = [];
    #substituters = new Map();
    /** How many records were read. */
    records = 0;
    /** Pieces that are no record, with the first few of them. */
    unread = { count: 0, samples: [] };
    /** `tails` receives the lines of builders. */
    constructor(emit, tails) {
        this.#emit = emit;
        this.#tails = tails;
        this.#records = new ActivityRecords((record) => this.#record(record), (piece) => this.#unreadable(piece));
    }
    push(bytes, seconds) {
        this.#seconds = seconds;
        this.#records.push(bytes);
    }
    /** One record that came by itself, such as an `@nix ` line on the terminal. */
    line(line, seconds) {
        this.#seconds = seconds;
        this.#records.line(line);
    }
    end() {
        this.#records.end();
    }
    /** Counts so far; `to…` include what is done. */
    counts() {
        const sums = { ...this.#finished };
        for (const activity of this.#running.values())
            addProgress(sums, activity);
        const { failed, fetched, downloadBytes, expectedBuilds, expectedFetches } = sums;
        const built = Math.max(0, this.#buildsStopped - failed);
        return { built, toBuild: expectedBuilds, failed, fetched, toFetch: expectedFetches, downloadBytes };
    }
    /** The derivation of the newest build that runs, else the newest path that is fetched, else null. */
    current() {
        let path = null;
        for (const { type, subject } of [...this.#running.values()].reverse()) {
            if (type === activityTypes.build)
                return subject || null;
            if (type === activityTypes.substitute)
                path ??= subject || null;
        }
        return path;
    }
    get slowest() {
        return this.#slowest;
    }
    get substituters() {
        return Object.fromEntries(this.#substituters);
    }
    #record(record) {
        this.records += 1;
        if (record.action === 'start')
            this.#start(record, record.id, record.parent);
        else if (record.action === 'stop')
            this.#stop(record.id);
        else if (record.action === 'result')
            this.#result(record.id, record.type, record.fields);
        else
            emitMessage(record, this.#tails, this.#emit);
    }
    #start(record, id, parent) {
        const { type, text, fields } = record;
        // A Nix that was killed never stops its activities; the oldest are dropped.
        if (this.#running.size >= mostRunning)
            this.#running.delete(this.#running.keys().next().value);
        this.#running.set(id, {
            type,
            isSilent: text === '',
            subject: textIn(fields[0]),
            origin: textIn(fields[1]),
            parent,
            start: this.#seconds,
            progress: noProgress,
        });
        if (type === activityTypes.build)
            this.#emit(building);
        else if (type === activityTypes.substitute)
            this.#emit(fetching);
        else if (type === activityTypes.copyPaths && text !== '')
            this.#emit(copying);
        else if (type === 0 && text.startsWith('evaluating '))
            this.#emit(evaluating);
        else if (type === activityTypes.buildWaiting)
            emitMessage({ level: warningLevel, msg: text }, this.#tails, this.#emit);
    }
    #stop(id) {
        const activity = this.#running.get(id);
        if (!activity)
            return;
        this.#running.delete(id);
        const { type, subject, parent, start, progress } = activity;
        addProgress(this.#finished, activity);
        if (type === activityTypes.build)
            this.#built(subject, this.#seconds - start);
        else if (type === activityTypes.fileTransfer)
            this.#credit(parent, progress.done);
    }
    #built(derivation, seconds) {
        this.#buildsStopped += 1;
        const slowest = this.#slowest;
        const rounded = Math.max(0, Math.round(seconds * 1000) / 1000);
        if (slowest.length === mostSlowest && slowest[mostSlowest - 1].seconds >= rounded)
            return;
        const at = slowest.findIndex((other) => other.seconds < rounded);
        slowest.splice(at === -1 ? slowest.length : at, 0, { derivation, seconds: rounded });
        slowest.length = Math.min(slowest.length, mostSlowest);
    }
    #result(id, type, fields) {
        const activity = this.#running.get(id);
        if (!activity)
            return;
        if (type === resultTypes.progress)
            activity.progress = progressIn(fields);
        else if (type === resultTypes.buildLogLine && activity.type === activityTypes.build)
            this.#tails.add(activity.subject, uncoloured(textIn(fields[0])));
    }
    /** Adds bytes to the substituter whose path was being fetched, found among the parents. */
    #credit(parent, bytes) {
        for (let id = parent, depth = 0; depth < 8; depth += 1) {
            const activity = this.#running.get(id);
            if (!activity)
                return;
            if (activity.type === activityTypes.substitute) {
                const uri = activity.origin;
                if (uri && (this.#substituters.has(uri) || this.#substituters.size < 64))
                    this.#substituters.set(uri, (0,figure/* figureSum */.C)(this.#substituters.get(uri) ?? 0, bytes));
                return;
            }
            id = activity.parent;
        }
    }
    #unreadable(piece) {
        this.unread.count += 1;
        if (this.unread.samples.length < 5)
            this.unread.samples.push(piece);
    }
}
/** Adds what an activity has done; only three types count anything. */
function addProgress(sums, { type, isSilent, progress }) {
    const { done, expected, failed } = progress;
    if (type === activityTypes.builds) {
        sums.failed = (0,figure/* figureSum */.C)(sums.failed, failed);
        sums.expectedBuilds = (0,figure/* figureSum */.C)(sums.expectedBuilds, expected);
    }
    else if (type === activityTypes.copyPaths && isSilent) {
        sums.fetched = (0,figure/* figureSum */.C)(sums.fetched, done);
        sums.expectedFetches = (0,figure/* figureSum */.C)(sums.expectedFetches, expected);
    }
    else if (type === activityTypes.fileTransfer)
        sums.downloadBytes = (0,figure/* figureSum */.C)(sums.downloadBytes, done);
}
/** The fields of a progress record are done, expected, running, failed, some of them in bytes. */
function progressIn([done, expected, , failed]) {
    return { done: (0,figure/* bytesIn */.tD)(done) ?? 0, expected: (0,figure/* bytesIn */.tD)(expected) ?? 0, failed: (0,figure/* bytesIn */.tD)(failed) ?? 0 };
}
/** A field as a text of bounded length; empty where it is none. */
function textIn(field) {
    return typeof field === 'string' ? field.slice(0, comparable/* longestCompared */.m) : '';
}
function uncoloured(line) {
    return line.includes('\x1b') ? splitRedraws(line).replaceAll('\n', '') : line;
}

;// CONCATENATED MODULE: ./lib/nix/said/log-tails.js

const log_tails_mostLines = 25;
const mostLogs = 512;
const log_tails_longestTailLine = 1000;
/**
 * The last lines of the logs of builders, bounded in number and length; the oldest log is dropped first.
 * The activity log knows them by derivation, the terminal by the name before each line.
 */
class LogTails {
    #tails = new Map();
    add(log, printed) {
        const line = printed.slice(0, log_tails_longestTailLine);
        const tail = this.#tails.get(log);
        if (tail) {
            tail.push(line);
            if (tail.length > 2 * log_tails_mostLines)
                tail.splice(0, log_tails_mostLines);
            return;
        }
        if (this.#tails.size >= mostLogs)
            this.#tails.delete(this.#tails.keys().next().value);
        this.#tails.set(log, [line]);
    }
    /** The last lines of a derivation's log, at most 25; empty where none were seen. */
    of(derivation) {
        const tail = this.#tails.get(derivation) ?? this.#tails.get((0,store_path/* storePathName */.yF)(derivation)) ?? [];
        return tail.slice(-log_tails_mostLines);
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/text-counts.js


/** Counts from text alone: what was announced, what began, what a progress bar showed. */
class TextCounts {
    planned = {};
    current = null;
    /** Derivations of which Nix reported that they failed; their start need not have been printed. */
    #failed = new DistinctPaths();
    #failedInBar = 0;
    #hasSeenBuilder = false;
    #failedWhileBuilding = 0;
    #building = new DistinctPaths();
    #fetching = new DistinctPaths();
    #bar = {
        built: 0,
        toBuild: null,
        fetched: 0,
        toFetch: null,
    };
    get isPlanned() {
        return Object.keys(this.planned).length > 0;
    }
    get failed() {
        return Math.max(this.#failed.size, this.#failedInBar);
    }
    get built() {
        return Math.max(this.#building.size - this.#failedWhileBuilding, this.#bar.built);
    }
    get toBuild() {
        return this.planned.build ?? this.#bar.toBuild;
    }
    get fetched() {
        return Math.max(this.#fetching.size, this.#bar.fetched);
    }
    get toFetch() {
        return this.planned.fetch ?? this.#bar.toFetch;
    }
    /** False where nothing showed how many builds there were, as with NO_COLOR on a terminal. */
    get isCounted() {
        return this.#building.size > 0 || this.#bar.toBuild !== null || (this.isPlanned && !this.#hasSeenBuilder);
    }
    seenBuilder() {
        this.#hasSeenBuilder = true;
    }
    /** The rebuild succeeded: what the bar expected is built, though its last state may not have been drawn. */
    succeeded() {
        const { built, toBuild } = this.#bar;
        this.#bar.built = Math.max(built, toBuild ?? 0);
    }
    building(derivation) {
        this.#building.add(derivation);
        this.current = derivation;
    }
    /** Nix reported that a build failed. */
    fail(derivation) {
        if (this.#failed.add(derivation) && this.#building.has(derivation))
            this.#failedWhileBuilding += 1;
    }
    fetching(path) {
        this.#fetching.add(path);
        this.current = path;
    }
    plan({ build, fetch, downloadBytes, unpackBytes }) {
        const planned = this.planned;
        if (build !== undefined)
            planned.build = (0,figure/* figureSum */.C)(planned.build ?? 0, build);
        if (fetch !== undefined)
            planned.fetch = (0,figure/* figureSum */.C)(planned.fetch ?? 0, fetch);
        if (downloadBytes !== undefined)
            planned.downloadBytes = (0,figure/* figureSum */.C)(planned.downloadBytes ?? 0, downloadBytes);
        if (unpackBytes !== undefined)
            planned.unpackBytes = (0,figure/* figureSum */.C)(planned.unpackBytes ?? 0, unpackBytes);
    }
    bar(counts, doing) {
        const bar = this.#bar;
        bar.built = Math.max(bar.built, counts.built ?? 0);
        bar.toBuild = counts.toBuild ?? bar.toBuild;
        bar.fetched = Math.max(bar.fetched, counts.fetched ?? 0);
        bar.toFetch = counts.toFetch ?? bar.toFetch;
        this.#failedInBar = Math.max(this.#failedInBar, counts.failed);
        const name = /^building (\S+?)(?: \(\w+\))?(?::|$)/.exec(doing)?.[1];
        if (name)
            this.current = name;
    }
}

// EXTERNAL MODULE: ./lib/nix/phase.js
var phase = __webpack_require__(60696);
;// CONCATENATED MODULE: ./lib/nix/timeline.js

const order = phase/* phaseNames */.k;
/**
 * The phases of a rebuild as a row of spans without gaps. Time is in seconds since the start and set by
 * `tick`; a clock that jumps back is ignored.
 */
class Timeline {
    #phases = [];
    #onPhase;
    #now = 0;
    constructor(onPhase = () => { }) {
        this.#onPhase = onPhase;
    }
    /** Seconds since the start. */
    get now() {
        return this.#now;
    }
    get current() {
        return this.#phases.at(-1)?.name ?? 'preparing';
    }
    get hasStarted() {
        return this.#phases.length > 0;
    }
    /** Sets the time and returns it, which is later than `seconds` after a jump back. */
    tick(seconds) {
        if (seconds > this.#now)
            this.#now = seconds;
        return this.#now;
    }
    /** Work of that phase was seen now. A rebuild only goes forward: fetching while building stays building. */
    advance(name) {
        if (!this.hasStarted || order.indexOf(name) > order.indexOf(this.current))
            this.enter(name);
    }
    /** The phase begins now, even after a later one. */
    enter(name) {
        if (this.hasStarted && this.current === name)
            return;
        if (!this.hasStarted && this.#now > 0 && name !== 'preparing')
            this.#begin('preparing', 0);
        this.#begin(name, this.#now);
    }
    /** All phases, the last one ending at `seconds`. */
    end(seconds) {
        this.#close(this.tick(seconds));
        return this.#phases.map((phase) => ({ ...phase }));
    }
    #begin(name, start) {
        this.#close(start);
        this.#phases.push({ name, start_seconds: round(start), duration_seconds: 0 });
        this.#onPhase(name, start);
    }
    #close(end) {
        const last = this.#phases.at(-1);
        if (last)
            last.duration_seconds = round(end - last.start_seconds);
    }
}
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./lib/nix/observer.js











const mostWarnings = 100;
const mostMetrics = 200;
const mostFailures = 100;
/** Stamps that are further apart are not of one run: a month, in seconds. */
const longestStampedRun = 31 * 86_400;
/**
 * Understands a rebuild while it runs. Push the terminal's text and, where there is one, Nix's activity log,
 * each in any chunking and with the seconds since the start; then call `end` once.
 */
class RebuildObserver {
    #checkout;
    #timeline;
    #onPlan;
    #log;
    #reader;
    #lines;
    #failures = new FailureLog();
    #text = new TextCounts();
    /** What the activity log announced, which the terminal may have printed as well. */
    #announced = new TextCounts();
    #warnings = new Map();
    #metrics = {};
    #storePath = null;
    #exitStatus = null;
    #firstTime = null;
    /** Times came with what was pushed, so that stamps within the text count for nothing. */
    #hasClock = false;
    constructor(options = {}) {
        const { checkout = null } = options;
        this.#checkout = typeof checkout === 'string' ? checkoutAt(checkout) : checkout;
        this.#timeline = new Timeline(options.onPhase);
        this.#onPlan = options.onPlan ?? (() => { });
        const tails = new LogTails();
        const apply = (event) => this.apply(event);
        this.#log = new ActivityLog(apply, tails);
        this.#reader = new TextReader(apply, tails);
        this.#lines = new TerminalLines((line) => this.#reader.line(line));
    }
    pushText(text, seconds) {
        this.#hasClock ||= seconds > 0;
        this.#timeline.tick(seconds);
        this.#lines.push(text);
    }
    pushJson(bytes, seconds) {
        this.#log.push(bytes, this.#timeline.tick(seconds));
    }
    /** Takes one event, at the time of the last push. All that is pushed is applied through here. */
    apply(event) {
        switch (event.kind) {
            case 'phase':
                if (event.begins)
                    this.#timeline.enter(event.name);
                else
                    this.#timeline.advance(event.name);
                return;
            case 'builder-output':
                this.#text.seenBuilder();
                this.#timeline.advance('building');
                return;
            case 'building':
                this.#text.building(event.derivation);
                this.#timeline.advance('building');
                return;
            case 'fetching':
                this.#text.fetching(event.path);
                this.#timeline.advance('fetching');
                return;
            case 'plan':
                this.#plan(event.plan, event.channel);
                return;
            case 'bar':
                this.#text.bar(event.counts, event.doing);
                if (event.counts.built !== null)
                    this.#timeline.advance('building');
                else if (event.counts.fetched !== null)
                    this.#timeline.advance('fetching');
                return;
            case 'error':
                this.#failures.error(event.error, event.channel, event.doubtful);
                if (event.channel === 'text' && !event.doubtful)
                    this.#countFailure(event.error);
                return;
            case 'line':
                this.#failures.line(event.match, event.line, event.context, event.doubtful);
                return;
            case 'went-on':
                this.#failures.wentOn();
                return;
            case 'succeeded':
                this.#failures.succeeded();
                this.#storePath = event.storePath ?? this.#storePath;
                return;
            case 'warning':
                if (this.#warnings.size < mostWarnings)
                    this.#warnings.set(event.message, { message: event.message, file: null, line: null });
                return;
            case 'progress':
                this.#text.current = event.doing;
                return;
            case 'metric':
                this.#metric(event.name, event.value);
                return;
            case 'record':
                this.#log.line(event.json, this.#timeline.now);
                return;
            case 'exit-status':
                this.#exitStatus = event.status;
                return;
            case 'time':
                this.#stamp(event.milliseconds);
                return;
            default:
                event;
        }
    }
    live() {
        const text = this.#text;
        const base = { phase: this.#timeline.current, current: this.#log.current() ?? text.current };
        if (this.#log.records === 0)
            return {
                ...base,
                built: text.built,
                toBuild: text.toBuild,
                fetched: text.fetched,
                toFetch: text.toFetch,
                failed: text.failed,
            };
        const { built, toBuild, fetched, toFetch, failed } = this.#log.counts();
        const { build = toBuild || null, fetch = toFetch || null } = this.#planned;
        return { ...base, built, toBuild: build, fetched, toFetch: fetch, failed };
    }
    end(exit) {
        this.#lines.end();
        this.#reader.end();
        this.#log.end();
        this.#failures.endsWithError = this.#reader.endsWithError;
        const exitCode = exit.exitCode ?? this.#exitStatus;
        const causes = rootCauses(this.#failures, exitCode)
            .slice(0, mostFailures)
            .map((cause) => failureOf(cause, this.#checkout));
        if (causes.length === 0 && exitCode !== null && exitCode !== 0)
            causes.push(unexplained(exitCode, this.#failures.lastBlock, this.#reader.recent));
        if (causes[0] && !this.#timeline.hasStarted && (0,catalogue/* entryOf */.Ms)(causes[0].family).stage === 'evaluation')
            this.#timeline.enter('evaluating');
        if (exitCode === 0)
            this.#text.succeeded();
        const phases = this.#timeline.end(exit.seconds);
        return {
            failure: causes[0] ?? null,
            failures: causes,
            phases,
            activity: this.#activity(phases),
            storePath: this.#storePath,
            plan: Object.keys(this.#planned).length > 0 ? this.#planned : null,
            unread: this.#log.unread,
        };
    }
    /** A stored log of a CI job has no times but those that its runner printed before each line. */
    #stamp(milliseconds) {
        if (this.#hasClock)
            return;
        this.#firstTime ??= milliseconds;
        const seconds = (milliseconds - this.#firstTime) / 1000;
        if (seconds <= longestStampedRun)
            this.#timeline.tick(seconds);
    }
    #countFailure({ derivation, family, role }) {
        const { stage } = (0,catalogue/* entryOf */.Ms)(family);
        if (derivation && role === 'root' && (stage === 'build' || stage === 'fetch'))
            this.#text.fail(derivation);
    }
    get #planned() {
        return this.#announced.isPlanned ? this.#announced.planned : this.#text.planned;
    }
    #plan(plan, channel) {
        const counts = channel === 'json' ? this.#announced : this.#text;
        counts.plan(plan);
        this.#onPlan(this.#planned);
        if (channel === 'text')
            this.#timeline.advance(plan.fetch ? 'fetching' : 'building');
    }
    #metric(name, value) {
        if (Object.keys(this.#metrics).length < mostMetrics && name !== '__proto__')
            this.#metrics[name] = value;
    }
    #activity(phases) {
        const evaluating = phases.filter(({ name }) => name === 'evaluating');
        const evaluation_seconds = evaluating.length
            ? evaluating.reduce((sum, { duration_seconds }) => sum + duration_seconds, 0)
            : null;
        const shared = {
            evaluation_seconds,
            warnings: [...this.#warnings.values()],
            metrics: this.#metrics,
        };
        const text = this.#text;
        if (this.#log.records === 0)
            return {
                built: text.isCounted ? text.built : null,
                fetched: text.fetched,
                download_bytes: null,
                slowest: [],
                failed: text.failed,
                ...shared,
            };
        const { built, fetched, failed, downloadBytes } = this.#log.counts();
        const { slowest, substituters } = this.#log;
        return { built, fetched, download_bytes: downloadBytes, slowest, failed, substituters, ...shared };
    }
}


/***/ }),

/***/ 60696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   o: () => (/* binding */ secondsByPhase)
/* harmony export */ });
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
/** Seconds spent in each phase, in the order in which they first came. */
function secondsByPhase(phases) {
    const sums = new Map();
    for (const { name, duration_seconds } of phases)
        sums.set(name, (sums.get(name) ?? 0) + duration_seconds);
    return Object.fromEntries(sums);
}


/***/ }),

/***/ 84378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ announcedPlan),
/* harmony export */   x: () => (/* binding */ spaceWarning)
/* harmony export */ });
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56042);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54931);


const line = /^(?:these (\d+)|this) (?:derivation|path)s? will be (built|fetched)(?: \(([\d.]+) (\w+) download, ([\d.]+) (\w+) unpacked\))?:?$/;
/** Reads `these 3 paths will be fetched (1.2 MiB download, 5.0 MiB unpacked):` and its variants, else null. */
function announcedPlan(printed) {
    const match = line.exec(printed);
    if (!match)
        return null;
    const count = (0,_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .figureIn */ .KF)(match[1] ?? 1);
    if (count === null)
        return null;
    if (match[2] === 'built')
        return { build: count };
    if (match[3] === undefined)
        return { fetch: count };
    const [downloadBytes, unpackBytes] = [bytes(match[3], match[4]), bytes(match[5], match[6])];
    return {
        fetch: count,
        ...(downloadBytes === null ? {} : { downloadBytes }),
        ...(unpackBytes === null ? {} : { unpackBytes }),
    };
}
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function bytes(figure, unit) {
    return (0,_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesIn */ .tD)(Math.round(Number(figure) * 1024 ** Math.max(0, units.indexOf(unit))));
}
/** A warning where what is to be unpacked does not fit into the store's free bytes; null where it does. */
function spaceWarning({ unpackBytes, downloadBytes }, freeBytes) {
    if (unpackBytes === undefined || unpackBytes <= freeBytes)
        return null;
    return `The store has ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(freeBytes)} free, but ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(unpackBytes)} are to be unpacked (${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(downloadBytes ?? 0)} download).`;
}


/***/ }),

/***/ 13756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ pathInStorePath),
/* harmony export */   yF: () => (/* binding */ storePathName),
/* harmony export */   zP: () => (/* binding */ isStorePath)
/* harmony export */ });
/* unused harmony exports withoutStoreHashes, withStorePathNames */
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

/***/ 57573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishBuild: () => (/* binding */ finishBuild),
  W: () => (/* binding */ finishLeftovers)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builds/create-build.js
var create_build = __webpack_require__(59780);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 2 modules
var metadata_file = __webpack_require__(96855);
// EXTERNAL MODULE: ./lib/builds/running.js
var running = __webpack_require__(61978);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(11620);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(54931);
// EXTERNAL MODULE: ./lib/nix/observer.js + 18 modules
var nix_observer = __webpack_require__(12179);
;// CONCATENATED MODULE: ./lib/nix/explain.js






/**
 * Detects the kind of an input from its first kilobytes: an asciicast (a JSON header with a version), Nix's
 * activity log (JSON records, with or without `@nix `), or text, which is everything else: a plain log or raw
 * terminal bytes.
 */
function inputKind(head) {
    const start = head.replace(/^[\ufeff\s]+/, '');
    if (/^\{\s*"/.test(start) &&
        /"version"\s*:\s*[123]\b/.test(start) &&
        /"(?:width|cols|stdout)"\s*:/.test(start))
        return 'cast';
    return /^(?:@nix )?\{"action"\s*:\s*"/.test(start) ? 'activity' : 'text';
}
/**
 * Explains a stored rebuild of any kind: a plain log, raw terminal bytes, a cast or Nix's activity log, which
 * is detected from its content. Throws a usage error for a file or a cast that cannot be read.
 */
async function explain(input, { checkout = null, exitCode = null } = {}) {
    const options = { checkout, exitCode };
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
        return explainRecording(await openCast(() => createReadStream(path)), options);
    return explainBytes(createReadStream(path, { highWaterMark: 1024 * 1024 }), kind, options);
}
/**
 * Understands what can be read only once, such as standard input. A cast, which may need several passes, is
 * kept in memory; everything else streams.
 */
async function explainStream(input, options) {
    const iterator = input[Symbol.asyncIterator]();
    const begun = [];
    for (let bytes = 0; bytes < headBytes; bytes += begun.at(-1).length) {
        const next = await iterator.next();
        if (next.done)
            break;
        begun.push(next.value);
    }
    const rest = { [Symbol.asyncIterator]: () => iterator };
    const kind = inputKind(Buffer.concat(begun).toString('utf8', 0, headBytes));
    if (kind !== 'cast')
        return explainBytes(joined(begun, rest), kind, options);
    for await (const chunk of rest)
        begun.push(chunk);
    return explainRecording(await openCast(() => joined(begun, null)), options);
}
async function* joined(begun, rest) {
    yield* begun;
    if (rest)
        yield* rest;
}
const headBytes = 8192;
function unreadable(path, cause) {
    switch (cause.code) {
        case 'ENOENT':
            return usageError('no-such-file', `${path} does not exist`);
        case 'EACCES':
            return usageError('unreadable', `${path} may not be read`, 'Check its permissions.');
        case 'EISDIR':
            return usageError('not-a-file', `${path} is a directory`, 'Give the rebuild.log or rebuild.cast in it.');
        default:
            return cause;
    }
}
/** The kind of a file. Throws the system's error where it cannot be read. */
async function fileKind(path) {
    const handle = await open(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        return inputKind(buffer.toString('utf8', 0, bytesRead));
    }
    finally {
        await handle.close();
    }
}
async function explainBytes(bytes, kind, options) {
    const observer = new RebuildObserver({ checkout: options.checkout });
    const decoder = new TextDecoder();
    for await (const chunk of bytes)
        if (kind === 'activity')
            observer.pushJson(chunk, 0);
        else
            observer.pushText(decoder.decode(chunk, { stream: true }), 0);
    observer.pushText(decoder.decode(), 0);
    return observer.end({ exitCode: options.exitCode, seconds: 0 });
}
/** Understands a recording: its events carry the times, its `x` event the exit status. */
async function explainRecording(recording, options) {
    const observer = new nix_observer/* RebuildObserver */.O({ checkout: options.checkout });
    const exit = { exitCode: options.exitCode, seconds: 0 };
    for await (const events of recording.events()) {
        for (const { time, code, data } of events) {
            exit.seconds = time;
            if (code === 'o')
                observer.pushText(data, time);
            else if (code === 'x')
                exit.exitCode ??= (0,figure/* figureIn */.KF)(data.trim());
        }
    }
    return observer.end(exit);
}

// EXTERNAL MODULE: ./lib/redact/redaction.js + 4 modules
var redaction = __webpack_require__(48911);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/record/activation-notice.js
var activation_notice = __webpack_require__(51558);
// EXTERNAL MODULE: ./lib/record/stop.js
var stop = __webpack_require__(35873);
// EXTERNAL MODULE: ./lib/record/tmux/terminal-processes.js
var terminal_processes = __webpack_require__(48162);
// EXTERNAL MODULE: ./lib/system/disk/scratch.js
var disk_scratch = __webpack_require__(91301);
// EXTERNAL MODULE: ./lib/system/proc/processes.js + 5 modules
var proc_processes = __webpack_require__(56558);
;// CONCATENATED MODULE: ./lib/rebuild/leftovers.js







/**
 * Ends what a killed recorder left running: the rebuild's processes and its terminal, and removes its temporary
 * directories. An activation under way is left alone, with everything it needs; its terminal then ends and removes
 * its files by itself. Returns what a person should know.
 */
async function endLeftovers({ tmux, nonce, scratch }) {
    const ours = scratch.filter((dir) => (0,external_node_path_.basename)(dir).startsWith(`${disk_scratch/* scratchPrefix */.F}${nonce}`));
    const terminal = ours.flatMap(terminal_processes/* terminalProcesses */.qd);
    const server = terminal.find(({ parent }) => !terminal.some(({ pid }) => pid === parent));
    const processes = new proc_processes/* RebuildProcesses */.XZ(nonce, tmux && server ? { pid: server.pid, wrapper: true } : null);
    const activations = await (0,stop/* endUnlessActivating */.G)(processes);
    if (activations.length > 0) {
        // The terminal removes its own.
        for (const dir of ours)
            if ((0,terminal_processes/* terminalProcesses */.qd)(dir).length === 0)
                await (0,promises_.rm)(dir, { recursive: true, force: true });
        return activations.map(activation_notice/* leftNotice */.E);
    }
    for (const dir of ours) {
        await (0,terminal_processes/* endTerminal */.gO)(dir);
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
    return [];
}

// EXTERNAL MODULE: ./lib/rebuild/pictures/screens.js + 2 modules
var screens = __webpack_require__(32138);
;// CONCATENATED MODULE: ./lib/rebuild/finish.js













/**
 * Completes every build whose recorder was killed; `notice` receives a sentence for each, also where that
 * failed. Returns the builds as they are afterwards.
 */
async function finishLeftovers(builds, notice) {
    const [scan] = await Promise.all([builds.scan(), (0,create_build/* removeAbandonedStarts */.O)(builds.dir)]);
    if (scan.unfinished.length === 0)
        return scan;
    for (const { dir } of scan.unfinished)
        await finishBuild(dir).then(() => notice(`completed ${dir}, whose recorder had been killed`), (thrown) => notice(`could not complete ${dir}: ${(0,errors/* messageOf */.bD)(thrown)}`));
    return builds.scan();
}
/**
 * Completes a build whose recorder was killed: ends its orphaned tmux server and processes, derives what
 * can be derived from the recording, and writes the metadata with outcome `interrupted`. A complete build is
 * returned as it is. Throws a ToolError for one that is still running, and for a directory that is not a build.
 */
async function finishBuild(dir) {
    const name = (0,external_node_path_.basename)(dir);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, files/* runningFileName */.bJ)))
        return { dir, name, metadata: await (0,metadata_file/* readMetadata */._6)(dir) };
    const mark = await (0,running/* readRunning */.Ki)(dir);
    if (await (0,identity/* isProcessAlive */.jW)(mark))
        throw new errors/* ToolError */.v4('still-running', `${dir} is still being recorded by process ${mark.pid}`, {
            status: 2,
            hint: 'Wait for it, or end that process first.',
        });
    const notices = ['the recorder was killed; this is what it had written', ...(await endLeftovers(mark))];
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, files/* metadataFileName */.b9)))
        await (0,metadata_file/* writeMetadata */.f5)(dir, await completed(dir, mark, notices));
    await (0,running/* removeRunning */.ac)(dir);
    return { dir, name, metadata: await (0,metadata_file/* readMetadata */._6)(dir) };
}
async function completed(dir, { metadata }, added) {
    const notices = [...(metadata.notices ?? []), ...added];
    const cast = (0,external_node_path_.join)(dir, files/* fileNames */.jx.cast);
    // Where not even its header was written, it is no recording.
    if ((0,external_node_fs_.existsSync)(cast) && !cutBrokenLine(cast))
        await (0,promises_.rm)(cast);
    if (!(0,external_node_fs_.existsSync)(cast)) {
        const files = { ...metadata.files, cast: null };
        return { ...metadata, files, duration_seconds: await logAge(dir, metadata), notices };
    }
    try {
        const recording = await (0,screens/* recordingIn */.F)(dir);
        const seconds = await lengthOf(recording);
        const { phases, activity } = await explainRecording(recording, { checkout: null, exitCode: null });
        const options = {
            dir,
            // The recording is redacted already, and the secrets of that rebuild are not known here.
            redaction: (0,redaction.compileRedaction)({ secrets: [], patterns: [] }, {}),
            seconds,
            frameIntervalSeconds: 5,
            theme: null,
            gif: null,
        };
        const { files } = await (0,screens/* writeScreens */.D)(recording, options, (thrown) => {
            notices.push(`a picture could not be made: ${(0,errors/* messageOf */.bD)(thrown)}`);
        });
        return {
            ...metadata,
            finished_at: new Date(Date.parse(metadata.timestamp) + seconds * 1000).toISOString(),
            duration_seconds: Math.round(seconds * 1000) / 1000,
            phases,
            activity,
            files: { ...metadata.files, ...files },
            notices,
        };
    }
    catch (thrown) {
        return { ...metadata, notices: [...notices, `the recording could not be read: ${(0,errors/* messageOf */.bD)(thrown)}`] };
    }
}
async function lengthOf(recording) {
    let seconds = 0;
    for await (const events of recording.events())
        seconds = events.at(-1)?.time ?? seconds;
    return seconds;
}
/** Seconds from the start to the log's last write. */
async function logAge(dir, metadata) {
    try {
        const { mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(dir, files/* fileNames */.jx.log));
        return Math.max(0, Math.round(mtimeMs - Date.parse(metadata.timestamp)) / 1000);
    }
    catch {
        return null;
    }
}
/**
 * Removes an unfinished last line, which a kill in the middle of a write leaves and some players refuse. Returns
 * whether there is a whole line.
 */
function cutBrokenLine(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r+');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        const tail = Buffer.alloc(Math.min(size, 1024 * 1024));
        (0,external_node_fs_.readSync)(fd, tail, 0, tail.length, size - tail.length);
        const newline = tail.lastIndexOf(0x0a);
        if (newline >= 0 && newline < tail.length - 1)
            (0,external_node_fs_.ftruncateSync)(fd, size - tail.length + newline + 1);
        return newline >= 0 || size > tail.length;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}


/***/ }),

/***/ 32138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ recordingIn),
  D: () => (/* binding */ writeScreens)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(11620);
// EXTERNAL MODULE: ./lib/redact/screen-mask.js + 1 modules
var screen_mask = __webpack_require__(30324);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/system/disk/draft-file.js



/**
 * A file that is written under another name until it is committed; pipes and devices are written directly. Every
 * method throws a `ToolError` (`cannot-write`) where the system refuses.
 */
class DraftFile {
    #path;
    #special;
    #draftPath;
    #fd;
    #bytes = 0;
    #open = true;
    constructor(path) {
        this.#path = path;
        this.#special = isSpecial(path);
        this.#draftPath = this.#special ? path : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.part`);
        this.#fd = this.#attempt(() => (0,external_node_fs_.openSync)(this.#draftPath, 'w'));
    }
    append(part) {
        this.#attempt(() => {
            for (let at = 0; at < part.length;)
                at += (0,external_node_fs_.writeSync)(this.#fd, part, at, part.length - at, this.#special ? null : this.#bytes + at);
        });
        this.#bytes += part.length;
    }
    rewriteHead(head) {
        this.#attempt(() => (0,external_node_fs_.writeSync)(this.#fd, head, 0, head.length, 0));
    }
    restart() {
        this.#bytes = 0;
        this.#attempt(() => (0,external_node_fs_.ftruncateSync)(this.#fd));
    }
    commit() {
        this.#close();
        if (!this.#special)
            this.#attempt(() => (0,external_node_fs_.renameSync)(this.#draftPath, this.#path));
        return { path: this.#path, bytes: this.#bytes };
    }
    /** Closes the file, and removes it unless it was committed. */
    discard() {
        this.#close();
        if (!this.#special)
            (0,external_node_fs_.rmSync)(this.#draftPath, { force: true });
    }
    #close() {
        if (this.#open)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#open = false;
    }
    #attempt(act) {
        try {
            return act();
        }
        catch (cause) {
            throw new errors/* ToolError */.v4('cannot-write', `${this.#path} cannot be written: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
        }
    }
}
/** True for a path that exists and is neither a file nor a directory. */
function isSpecial(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
}

// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(22594);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/rebuild/pictures/recording-end.js



/** A cast up to this size (bytes) is replayed in less than a second of processor time. */
const quickBytes = 16 * 1024 * 1024;
/** What of a larger one makes its last screen: thousands of times what a screen holds. */
const endBytes = 1024 * 1024;
/** The most that the header's line may have. */
const headerBytes = 64 * 1024;
/**
 * The end of a long `rebuild.cast` as a recording of its own, from an empty screen; null where the whole one is
 * short. Its first events are missing, so what an earlier one had set, such as a colour, is not in it.
 */
async function recordingEnd(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size <= quickBytes)
        return null;
    const file = await (0,promises_.open)(path);
    try {
        const start = (await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0)).buffer;
        const header = start.subarray(0, start.indexOf(0x0a) + 1);
        const tail = (await file.read(Buffer.alloc(endBytes), 0, endBytes, size - endBytes)).buffer;
        const events = tail.subarray(tail.indexOf(0x0a) + 1);
        return await (0,read/* openCast */.Y)(() => external_node_stream_.Readable.from([header, events]));
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/pictures/screens.js










/** Opens the recording of a build, read from its directory. */
function recordingIn(dir) {
    return (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(dir, files/* fileNames */.jx.cast)));
}
/** The most frames in `rebuild.frames.log`, however long the rebuild took. */
const maxFrames = 2000;
/**
 * Writes everything that shows screens of a build's recording: the frames, the last screen as text and as
 * a picture, and the animation. One replay makes all but the animation, which samples the recording at
 * times of its own and plays it up to four times (see writeGif); both pass each screen through the same
 * mask. What cannot be made is reported to `onProblem` and left out. Never rejects.
 */
async function writeScreens(recording, options, onProblem) {
    const written = { files: {}, reductions: [] };
    try {
        const end = options.inHurry ? await recordingEnd((0,external_node_path_.join)(options.dir, files/* fileNames */.jx.cast)) : null;
        const last = end ? await endScreen(end, options) : await writeFrames(recording, options);
        if (!end)
            written.files.frames = files/* fileNames */.jx.frames;
        await writeLastScreen(last, options);
        written.files.screen = files/* fileNames */.jx.screen;
        await writeScreenshot(last, options);
        written.files.screenshot = files/* fileNames */.jx.screenshot;
        if (options.gif === null)
            return written;
        written.reductions = await writeAnimation(recording, options, options.gif);
        written.files.gif = files/* fileNames */.jx.gif;
    }
    catch (thrown) {
        onProblem(thrown);
    }
    return written;
}
/**
 * Writes `rebuild.frames.log`, the screen every few seconds and at the end, each under a header with
 * its number, time and size. Returns the last screen. All are masked.
 */
async function writeFrames(recording, options) {
    const { screensAt } = await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 9408));
    const mask = (0,screen_mask/* screenMask */.V)(options.redaction);
    const times = frameTimes(options.seconds, options.frameIntervalSeconds);
    const out = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(options.dir, files/* fileNames */.jx.frames));
    // Without a listener, an error of the stream would end the process.
    const closed = (0,external_node_events_.once)(out, 'close');
    closed.catch(() => { });
    let last = null;
    let index = 0;
    for await (const screen of screensAt(recording, [...times, Number.POSITIVE_INFINITY])) {
        last = mask(screen);
        const at = times[index] ?? options.seconds;
        index += 1;
        const header = `=== frame ${index} at ${at.toFixed(3)} s, ${screen.cols}x${screen.rows} ===`;
        if (!out.write(`${header}\n${(0,terminal_screen/* screenText */.kI)(last)}\n`))
            await Promise.race([(0,external_node_events_.once)(out, 'drain'), closed]);
    }
    out.end();
    await closed;
    if (last === null)
        throw new Error('a recording has a last screen');
    return last;
}
/** The masked screen that the end of a recording makes. */
async function endScreen(end, { redaction }) {
    const { screensAt } = await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 9408));
    let last = null;
    for await (const screen of screensAt(end, [Number.POSITIVE_INFINITY]))
        last = screen;
    if (last === null)
        throw new Error('a recording has a last screen');
    return (0,screen_mask/* screenMask */.V)(redaction)(last);
}
function frameTimes(seconds, interval) {
    if (!(interval > 0))
        return [];
    const step = Math.max(interval, seconds / maxFrames);
    return Array.from({ length: Math.max(0, Math.ceil(seconds / step) - 1) }, (_, index) => (index + 1) * step);
}
/** Writes the last screen as `final.txt`: what the job summary and the comment show as text. */
async function writeLastScreen(masked, { dir }) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screen), `${(0,terminal_screen/* screenText */.kI)(masked)}\n`);
}
/** Draws the last screen as `final.png`. */
async function writeScreenshot(masked, { dir, theme }) {
    const { renderPng } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 55074));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screenshot), renderPng(masked, theme === null ? {} : { theme }));
}
/** Draws the recording as `rebuild.gif`. Returns what was done to keep it under `maxBytes`, in words. */
async function writeAnimation(recording, { dir, theme, redaction }, { maxBytes, idleLimitSeconds }) {
    const { writeGif } = await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(337), __webpack_require__.e(377), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 87508));
    const draft = new DraftFile((0,external_node_path_.join)(dir, files/* fileNames */.jx.gif));
    try {
        const { reductions } = await writeGif(recording, {
            mask: (0,screen_mask/* screenMask */.V)(redaction),
            ...(theme === null ? {} : { theme }),
            ...(maxBytes === null ? {} : { maxBytes }),
            ...(idleLimitSeconds > 0 ? { idleLimitSeconds } : {}),
        }, draft);
        draft.commit();
        return reductions;
    }
    finally {
        draft.discard();
    }
}


/***/ }),

/***/ 51558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leftNotice),
/* harmony export */   Z: () => (/* binding */ activationNotice)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63213);

/** What a person has to know when a command is stopped while it activates a system. */
function activationNotice(activation) {
    return `an activation is under way${onHost(activation)} and is not cut short: ${activation.command}${howToFollow(activation)}`;
}
/** What a person has to know of an activation that was left running. */
function leftNotice(activation) {
    return `the activation goes on${onHost(activation)} without a recording: ${activation.command}${howToFollow(activation)}`;
}
function onHost({ host }) {
    return host === null ? '' : ` on ${host}`;
}
function howToFollow({ host, unit }) {
    if (unit === null)
        return '';
    const follow = ['journalctl', '-fu', unit];
    return `; follow it with: ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCommand */ .c)(host === null ? follow : ['ssh', host, ...follow])}`;
}


/***/ }),

/***/ 35873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endUnlessActivating),
/* harmony export */   V: () => (/* binding */ StopSwitch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

// As a person would. Nix removes its locks and ends its builders on an interrupt. All of it takes under
// 1.5 s, because a cancelled GitHub job has 7.5 s in all.
const endingSteps = [
    ['SIGINT', 700],
    ['SIGTERM', 400],
    ['SIGKILL', 400],
];
const sweepingSteps = [
    ['SIGTERM', 300],
    ['SIGKILL', 500],
];
/** How often (ms) processes are looked at that got a signal, or may still appear; each look reads all of /proc. */
const endingMs = 20;
/** How often (ms) activations are looked at, which may take minutes. */
const activationMs = 200;
/** How long (ms) what waited for an activation, such as nixos-rebuild, has to end by itself with its own status. */
const afterwardsMs = 3000;
/** How long (ms) a command's status may take to arrive when none of its processes is left. */
const reportMs = 5000;
/**
 * Ends the processes of one command, when it is stopped or has ended. An activation among them is reported, and is not
 * cut short: everything waits for it, until `leave`.
 */
class StopSwitch {
    #processes;
    #on;
    #reason = null;
    #isOver = false;
    #isLeaving = false;
    #left = [];
    /** When a process was last seen that had not ended. */
    #lastSeenMs = 0;
    #ending = Promise.resolve();
    #giveUp = () => { };
    /**
     * Resolves with null when the command was stopped and no status of it is to come: nothing of it is left, or its
     * activation was left running.
     */
    unreported;
    constructor(processes, on) {
        this.#processes = processes;
        this.#on = on;
        this.unreported = new Promise((resolve) => {
            this.#giveUp = () => resolve(null);
        });
    }
    get reason() {
        return this.#reason;
    }
    /** The activations that were left running. */
    get left() {
        return this.#left;
    }
    /** Stops the command; the first reason counts. */
    stop(reason) {
        if (this.#reason)
            return;
        this.#reason = reason;
        this.#on.stop();
        this.#ending = this.#end();
    }
    /** From now on an activation under way is left running instead of waited for. */
    leave() {
        this.#isLeaving = true;
    }
    /** To be called when the command has ended: resolves when a stop under way has ended its processes. */
    over() {
        this.#isOver = true;
        return this.#ending;
    }
    /** Ends the processes that a finished command left, with a short grace, and waits for an activation among them. */
    async sweep() {
        await this.#endProcesses(sweepingSteps);
    }
    async #end() {
        this.#lastSeenMs = performance.now();
        do {
            await this.#endProcesses(endingSteps);
            if (this.#left.length > 0)
                return this.#giveUp();
            if (performance.now() - this.#lastSeenMs > reportMs)
                this.#giveUp();
            // A stop may come before the command has begun, so what comes later ends as well.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(endingMs);
        } while (!this.#isOver);
    }
    /**
     * Resolves when nothing is left that can be ended, and no activation but one that was left running. Nothing is ended
     * before an activation has: it may need any of it.
     */
    async #endProcesses(steps) {
        for (;;) {
            let seen = this.#saw(await this.#processes.look());
            if (seen.activations.length > 0)
                seen = await this.#afterActivation(seen);
            if (this.#left.length > 0)
                return;
            seen = this.#saw(await inSteps(this.#processes, steps, seen));
            if (seen.activations.length === 0)
                return;
        }
    }
    /** Waits for activations under way, unless they are to be left, and for what had waited for them. */
    async #afterActivation(first) {
        let seen = first;
        while (seen.activations.length > 0) {
            for (const activation of seen.activations)
                this.#on.activation(activation);
            // A question in the middle of an activation is one that cannot be answered either.
            if (this.#isLeaving || this.#reason === 'prompt') {
                this.#left = seen.activations;
                return seen;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(activationMs);
            seen = this.#saw(await this.#processes.look());
        }
        const deadline = performance.now() + afterwardsMs;
        while (seen.endable > 0 && seen.activations.length === 0 && performance.now() < deadline) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(endingMs);
            seen = this.#saw(await this.#processes.look());
        }
        return seen;
    }
    #saw(seen) {
        if (seen.endable > 0 || seen.activations.length > 0)
            this.#lastSeenMs = performance.now();
        return seen;
    }
}
/** Ends all processes. Returns the activations under way; where there is one, nothing of the rebuild is ended. */
async function endUnlessActivating(processes) {
    return (await inSteps(processes, sweepingSteps, await processes.look())).activations;
}
/** Sends the signals one after the other until nothing is left that may be ended now. Returns what it last saw. */
async function inSteps(processes, steps, first) {
    let seen = first;
    for (const [signal, patienceMs] of steps) {
        if (seen.endable === 0)
            break;
        await processes.signal(signal);
        const deadline = performance.now() + patienceMs;
        do {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(endingMs);
            seen = await processes.look();
        } while (seen.endable > 0 && performance.now() < deadline);
    }
    return seen;
}


/***/ }),

/***/ 48162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ endTerminal),
/* harmony export */   gq: () => (/* binding */ pipeName),
/* harmony export */   qd: () => (/* binding */ terminalProcesses)
/* harmony export */ });
/* harmony import */ var _system_proc_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56558);
/* harmony import */ var _system_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40962);
/* harmony import */ var _wrapper_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70743);



/** How long (ms) each process of a terminal may take to end. */
const endMs = 1000;
/** The name of the pipe of bytes in a pane's directory. */
const pipeName = 'bytes';
/**
 * The living processes of the terminal whose directory is `dir`, and nothing of the commands in it: the tmux server,
 * the wrapper in its pane, and what reads the pane's bytes.
 */
function terminalProcesses(dir) {
    const marker = `${_wrapper_js__WEBPACK_IMPORTED_MODULE_2__/* .pipeVariable */ .Z4}=${dir}/${pipeName}`;
    return ((0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcesses */ ._F)() ?? []).filter(({ pid, hasEnded }) => !hasEnded && (0,_system_proc_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .carries */ .ED)(pid, marker));
}
/** Ends a terminal whose server cannot be asked to end, because it did not start well or its recorder was killed. */
async function endTerminal(dir) {
    const processes = terminalProcesses(dir);
    (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .signalProcesses */ .IK)(processes, 'SIGTERM');
    for (const process of processes)
        await (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .processEnded */ .qR)(process, endMs);
}


/***/ }),

/***/ 70743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ wrapperScript),
/* harmony export */   Nk: () => (/* binding */ firstWord),
/* harmony export */   WG: () => (/* binding */ sentinelOf),
/* harmony export */   Z4: () => (/* binding */ pipeVariable),
/* harmony export */   iK: () => (/* binding */ catPath),
/* harmony export */   l: () => (/* binding */ commandScript)
/* harmony export */ });
/* harmony import */ var _system_proc_limit_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82011);
/* harmony import */ var _system_proc_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56558);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63213);



/**
 * How the wrapper's private OSC begins. What follows is the word from the gate that it answers, a semicolon, the
 * exit status, and BEL.
 */
function sentinelOf(nonce) {
    return `\x1b]nixos-rebuild-test;${nonce};`;
}
/** With this a shell finds the system's `cat`, whatever PATH has: nothing, as in a NixOS service, or another one. */
const catPath = 'PATH=/run/current-system/sw/bin:/usr/bin:/bin:$PATH';
/** Names the pipe of bytes in the environment of the tmux server and of what it starts, but not of the commands. */
const pipeVariable = 'NIXOS_REBUILD_TEST_PIPE';
/** What the gate's first word is: nothing but an answer, which shows that bytes arrive. */
const firstWord = 'drain0';
/** So many failed reads in a row mean the end of the file: a shell does not tell that from an interrupted read. */
const endOfFileReads = 20;
/**
 * The script that runs in the pane, for all commands of a recording. It reads a word from the gate, a named
 * pipe: N runs the script `N.sh` of the directory `dir`, a word that begins with `drain` only answers, `end` ends. The
 * answer with the exit status is in-band, so that order and full drain are certain. The wrapper stays until `end`
 * because tmux before 3.7 may drop what a pane printed just before its process ended.
 *
 * When the recorder has closed the gate, because it was killed or has left the command, the wrapper removes `dir` and
 * ends the tmux server as soon as the command has ended: nothing is cut short, and nothing stays.
 */
function wrapperScript(options) {
    const sentinel = `\\033]nixos-rebuild-test;${options.nonce};%s;%s\\007`;
    const dir = (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(options.dir);
    return [
        '#!/bin/sh',
        // TMUX ends with the server's pid and the session's number, after commas.
        `server=\${TMUX%,*} server=\${server##*,}`,
        // The rebuild must not see the tmux server that records it.
        `unset TMUX TMUX_PANE ${pipeVariable}`,
        // A keyboard interrupt is for the command; a handler, unlike ignoring it, is not inherited.
        'trap : INT QUIT TERM',
        'clean_up() {',
        "  trap '' HUP INT QUIT TERM",
        `  ${catPath}; rm -rf ${dir}`,
        '  kill "$server"',
        '  exit',
        '}',
        `test -p ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(options.gate)} || exit 1`,
        // Open all the time, so that the recorder's end is the end of the file.
        `exec 3< ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(options.gate)}`,
        'while :; do',
        '  failed=0',
        '  until IFS= read -r word <&3; do',
        // A signal may interrupt the wait as well, but not again and again.
        '    failed=$((failed + 1))',
        `    test "$failed" -lt ${endOfFileReads} || clean_up`,
        '  done',
        '  case $word in',
        '    end) exit ;;',
        '    drain*) status=0 ;;',
        `    *) (. ${dir}/"$word".sh) 3<&-; status=$? ;;`,
        '  esac',
        `  printf '${sentinel}' "$word" "$status"`,
        // While the recorder prepares the command, which is not to wait for it.
        `  test "$word" = ${firstWord} && { ${(0,_system_proc_limit_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .limitLine */ .oo)(options.nonce)}; }`,
        'done',
        '',
    ].join('\n');
}
const variableName = /^[A-Za-z_]\w*$/;
/**
 * The script of one command, which the wrapper runs in a subshell. `restore` resets what an earlier command may
 * have left of the terminal's line discipline, such as no echo. Without `keyboard` the command reads nothing, as in a
 * CI job, so that Nix, git and ssh fall back by themselves. Variables that a shell cannot name are left out.
 */
function commandScript(command, { nonce, restore, keyboard }) {
    const variables = Object.entries(command.env).filter(([name]) => variableName.test(name));
    return [
        ...(restore ? ['stty sane iutf8 2>/dev/null'] : []),
        ...variables.map(([name, value]) => value === undefined ? `unset ${name}` : `export ${name}=${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(value)}`),
        `export ${_system_proc_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .nonceVariable */ .k1}=${nonce}`,
        // The shell that cannot enter a directory or find a program names itself: without the path of this script.
        `exec /bin/sh -c 'cd "$1" && shift && exec "$@"' sh ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteCommand */ .c)([command.cwd, ...command.argv])}${keyboard ? '' : ' </dev/null'}`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 30324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ screenMask),
  h: () => (/* binding */ screenSearch)
});

// EXTERNAL MODULE: ./lib/terminal/cell.js
var terminal_cell = __webpack_require__(77054);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(22594);
// EXTERNAL MODULE: ./lib/redact/masking-stream.js + 4 modules
var masking_stream = __webpack_require__(86121);
// EXTERNAL MODULE: ./lib/redact/pattern-stream.js
var pattern_stream = __webpack_require__(51152);
;// CONCATENATED MODULE: ./lib/redact/secret-cells.js


/**
 * The cells of a screen that show secrets: 1 where a cell is to be masked, else 0. A program that
 * moves the cursor can compose a secret on the screen that is in one piece nowhere in the stream, so
 * the text that a screen shows is searched. `cells` are the texts of the cells, row by row
 * (a blank is a space, what follows a wide character is empty); `cols` is the length of a row.
 */
function secretCells(redaction, cells, cols) {
    const rows = [];
    for (let start = 0; start < cells.length; start += cols)
        rows.push(searchedRow((column) => cells[start + column], Math.min(cols, cells.length - start)));
    return secretCellsOfRows(redaction, rows, cols) ?? new Uint8Array(cells.length);
}
/** The text to search of a row of `cols` cells, whose texts `cellAt` returns. */
function searchedRow(cellAt, cols) {
    const full = cols > 0 && cellAt(cols - 1) !== ' ';
    let end = cols;
    while (end > 0 && cellAt(end - 1) === ' ')
        end -= 1;
    let text = '';
    let columns = null;
    for (let column = 0; column < end; column += 1) {
        const cell = cellAt(column);
        if (cell.length !== 1 && columns === null)
            columns = Array.from({ length: column }, (_, index) => index);
        text += cell;
        if (columns)
            for (let unit = 0; unit < cell.length; unit += 1)
                columns.push(column);
    }
    return { text, columns, full };
}
/** The cells that show secrets as `secretCells` returns them; null where none does. */
function secretCellsOfRows(redaction, rows, cols) {
    let secret = null;
    const text = rows.map((row) => (row.full ? row.text : `${row.text}\n`)).join('');
    const mark = (start, end) => {
        secret ??= new Uint8Array(rows.length * cols);
        markCells(secret, rows, cols, start, end);
    };
    const secrets = new masking_stream/* MaskingStream */.F(redaction.automaton, { cols, onMask: mark });
    secrets.push(text);
    secrets.flush();
    if (redaction.patterns.length > 0) {
        const patterns = new pattern_stream/* PatternStream */.l(redaction.patterns, cols, mark);
        patterns.push(text);
        patterns.flush();
    }
    return secret;
}
/** Marks the cells of the characters from offset `start` to `end` of the rows' joined text. */
function markCells(secret, rows, cols, start, end) {
    let from = 0;
    rows.forEach(({ text, columns, full }, row) => {
        for (let unit = Math.max(0, start - from); unit < Math.min(text.length, end - from); unit += 1)
            secret[row * cols + (columns?.[unit] ?? unit)] = 1;
        from += text.length + (full ? 0 : 1);
    });
}

;// CONCATENATED MODULE: ./lib/redact/screen-mask.js



const star = '*'.codePointAt(0) | (1 << terminal_cell/* content */.Qs.widthShift);
/**
 * The mask of every sink that shows screens: a program that moves the cursor can compose a secret on the
 * screen that is in one piece nowhere in the redacted stream. A mask belongs to one sequence of
 * screens, see `screenSearch`.
 */
function screenMask(redaction) {
    const search = screenSearch(redaction);
    return (screen) => {
        const secret = search(screen);
        return secret === null ? screen : withStars(screen, secret);
    };
}
/**
 * Searches the screens of one terminal, one after the other. It remembers each screen until the
 * next one, of which only the rows that changed are read.
 */
function screenSearch(redaction) {
    let before = noScreen();
    return (screen) => {
        if (!before.precedes(screen))
            before = new SearchedScreen(screen);
        if (before.update(screen)) {
            before.secret = secretCellsOfRows(redaction, before.rows, screen.cols);
            if (before.secret !== null)
                markWide(screen, before.secret);
        }
        return before.secret;
    };
}
function noScreen() {
    return new SearchedScreen({ cols: 0, rows: 0, clusters: [] });
}
/** The last screen that was searched: its rows, and the cells that show secrets. */
class SearchedScreen {
    rows = [];
    secret = null;
    #cols;
    #height;
    /** The table of texts that the content words refer to; with another table they mean other texts. */
    #clusters;
    /** A copy of each cell's content word, since the memory of a screen may be used again. */
    #words;
    constructor({ cols, rows, clusters }) {
        this.#cols = cols;
        this.#height = rows;
        this.#clusters = clusters;
        this.#words = new Uint32Array(cols * rows);
    }
    precedes({ cols, rows, clusters }) {
        return cols === this.#cols && rows === this.#height && clusters === this.#clusters;
    }
    /** Reads the rows that differ. False where none does. */
    update(screen) {
        let changed = false;
        for (let row = 0; row < this.#height; row += 1) {
            const first = row * this.#cols;
            if (this.rows.length > row && !this.#differs(screen, first))
                continue;
            for (let cell = first; cell < first + this.#cols; cell += 1)
                this.#words[cell] = screen.cells[cell * terminal_cell/* cellWords */.OH];
            this.rows[row] = searchedRow((column) => (0,terminal_screen/* cellText */.Ie)(screen, first + column), this.#cols);
            changed = true;
        }
        return changed;
    }
    #differs({ cells }, first) {
        for (let cell = first; cell < first + this.#cols; cell += 1)
            if (this.#words[cell] !== cells[cell * terminal_cell/* cellWords */.OH])
                return true;
        return false;
    }
}
/** A wide character fills the cell after it as well. */
function markWide({ cells, cols }, secret) {
    for (let cell = secret.length - 1; cell >= 0; cell -= 1)
        if (secret[cell] === 1 && (0,terminal_cell/* widthOf */.qz)(cells[cell * terminal_cell/* cellWords */.OH]) === 2 && (cell + 1) % cols !== 0)
            secret[cell + 1] = 1;
}
function withStars(screen, secret) {
    const cells = screen.cells.slice();
    for (let cell = 0; cell < secret.length; cell += 1)
        if (secret[cell] === 1)
            cells[cell * terminal_cell/* cellWords */.OH] = star;
    return { ...screen, cells };
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
        if (code !== 'ENOENT' || parent === path || (await isDirectory(parent)))
            throw thrown;
        await makeDirectory(parent);
        await makeDirectory(path);
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

/***/ 91301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scratchPrefix),
/* harmony export */   f: () => (/* binding */ Scratch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80094);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30865);






/** The prefix of such directories' names. */
const scratchPrefix = 'nixos-rebuild-test-';
/** Where coreutils are when PATH lacks them, as in a NixOS service. */
const coreutilsPath = ['/run/current-system/sw/bin', '/usr/bin', '/bin'].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
/**
 * A private directory (mode 0700) for a session's socket, scripts and named pipes. It is in the
 * system's temporary directory because a unix socket's path may have only about 100 bytes.
 */
class Scratch {
    /** Its path, which is known before it exists, so that `finish` can find it whenever this process is killed. */
    dir;
    /** `name` must be unique on the machine. */
    constructor(name) {
        this.dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shortTemporaryDirectory(), `${scratchPrefix}${name}`);
    }
    path(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, name);
    }
    /** Makes the directory. Throws a `ToolError` (`no-scratch`) where that is not possible. */
    make() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.dir, { mode: 0o700 });
        }
        catch (thrown) {
            const message = `cannot make the temporary directory ${this.dir}: ${(0,_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(thrown)}`;
            const hint = 'Set TMPDIR to a directory that exists, can be written and has room.';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-scratch', message, { hint, cause: thrown });
        }
    }
    /** Makes named pipes that only this user can open; returns their paths. Throws a `ToolError` (`no-fifo`). */
    makeFifos(...names) {
        const paths = names.map((name) => this.path(name));
        // Its errors are read, never passed on: standard error may be full or have a reader that has stopped.
        const { error, status, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('mkfifo', ['-m', '600', ...paths], {
            encoding: 'utf8',
            env: { PATH: [process.env.PATH, coreutilsPath].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter) },
            stdio: ['ignore', 'ignore', 'pipe'],
        });
        if (!error && status === 0)
            return paths;
        const reason = error ? (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(error) : stderr.trim();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-fifo', `cannot make named pipes in ${this.dir}: ${reason}`, {
            hint: 'Recording needs mkfifo of coreutils, and a TMPDIR with room for files and named pipes.',
        });
    }
    remove() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.dir, { recursive: true, force: true });
    }
}
function shortTemporaryDirectory() {
    return Buffer.byteLength((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) <= 40 ? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)() : '/tmp';
}


/***/ }),

/***/ 83219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   s: () => (/* binding */ Census)
/* harmony export */ });
/**
 * The census of a rebuild's processes. Builders leave the process group, clear their environment and lose their
 * parents, so a process belongs when the rule applies to it, when its parent belongs, or when it
 * belonged at an earlier census.
 */
class Census {
    #rule;
    #earlier = new Set();
    constructor(rule) {
        this.#rule = rule;
    }
    /** Those of all processes `alive` that belong, zombies included if they are among them. */
    of(alive) {
        const children = childrenByParent(alive);
        const found = new Map();
        const add = (process) => {
            const key = keyOf(process);
            if (found.has(key) || this.#rule.never.includes(process.pid))
                return;
            found.set(key, process);
            for (const child of children.get(process.pid) ?? [])
                add(child);
        };
        for (const process of alive)
            if (this.#earlier.has(keyOf(process)) || this.#rule.belongs(process))
                add(process);
        this.#earlier = new Set(found.keys());
        return [...found.values()];
    }
}
/** Identifies a process while the machine runs. */
function keyOf({ pid, startTicks }) {
    return `${pid}:${startTicks}`;
}
function childrenByParent(processes) {
    const children = new Map();
    for (const process of processes) {
        const siblings = children.get(process.parent);
        if (siblings)
            siblings.push(process);
        else
            children.set(process.parent, [process]);
    }
    return children;
}


/***/ }),

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ isGrouped),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   tW: () => (/* binding */ ControlGroup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40962);




const prefix = 'nixos-rebuild-test-';
/** A group this old (ms) that is empty was left by a recorder that was killed. */
const forgottenMs = 60_000;
const endMs = 500;
/** The name of the control group that holds the processes of one recording. */
function groupName(nonce) {
    return `${prefix}${nonce}`;
}
/**
 * A control group (version 2) for the processes of one recording. A process cannot leave it by a session of its own, an
 * empty environment or another parent. It needs a hierarchy that this process may write: root has one almost
 * everywhere, a user where systemd has delegated it.
 */
class ControlGroup {
    path;
    constructor(path) {
        this.path = path;
    }
    /** Makes the group below this process's own; null where that is not possible. */
    static create(nonce) {
        const own = groupPath('self');
        if (own === null)
            return null;
        removeForgotten(own);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, groupName(nonce));
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
            return new ControlGroup(path);
        }
        catch {
            return null;
        }
    }
    /** The group of that recording in which a process is; null where it is in none. */
    static of(pid, nonce) {
        const path = isGrouped(pid, nonce) ? groupPath(pid) : null;
        const match = path && memberPath(nonce).exec(path);
        return match ? new ControlGroup(match[0]) : null;
    }
    /** Moves a process into it, and with it all that it starts from then on. False where that is refused. */
    adopt(pid) {
        return write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, 'cgroup.procs'), String(pid));
    }
    /** Kills processes of the group whoever's they are: to write the group's file is enough (Linux 5.14 and newer). */
    kill(pids) {
        const condemned = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, 'end');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(condemned, { recursive: true });
        }
        catch {
            return;
        }
        // Apart from the others, of which an activation must not be killed.
        for (const pid of pids)
            write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(condemned, 'cgroup.procs'), String(pid));
        write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(condemned, 'cgroup.kill'), '1');
    }
    /** Removes it. It stays where a process stays in it; a later recording removes it then. */
    async remove() {
        const deadline = performance.now() + endMs;
        // A process that was killed is in it for a moment more.
        while (!removeTree(this.path) && performance.now() < deadline)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(10);
    }
}
/** Whether a process is in the control group of that recording, mounted here or not. */
function isGrouped(pid, nonce) {
    const text = (0,_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .procText */ .uR)('/proc', pid, 'cgroup');
    return text?.includes(groupName(nonce)) === true && memberPath(nonce).test(text);
}
/** Matches up to the group's own name, with which a systemd calls it a scope. */
function memberPath(nonce) {
    return new RegExp(`^.*/${groupName(nonce)}(?:\\.scope)?(?=/|$)`, 'm');
}
/** The directory of a process's control group (version 2); null where it has none that is mounted here. */
function groupPath(pid) {
    const group = /^0::(\/.*)$/m.exec((0,_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .procText */ .uR)('/proc', pid, 'cgroup') ?? '')?.[1];
    if (group === undefined || group.startsWith('/..'))
        return null;
    for (const line of ((0,_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .procText */ .uR)('/proc', 'self', 'mountinfo') ?? '').split('\n')) {
        const [, root = '', point] = /^\d+ \d+ \S+ (\S+) (\S+) .* - cgroup2 /.exec(line) ?? [];
        if (point === undefined)
            continue;
        // A container without a namespace of its own has a part of the hierarchy mounted.
        const base = root === '/' ? '' : root;
        if (group === base || group.startsWith(`${base}/`))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(point, group.slice(base.length));
    }
    return null;
}
function removeForgotten(own) {
    try {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(own)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, name);
            if (name.startsWith(prefix) && Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs > forgottenMs)
                removeTree(path);
        }
    }
    catch {
        // another recorder removed one at the same time
    }
}
/** Removes a group and those below it; the kernel refuses for one that holds processes. */
function removeTree(path) {
    try {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }))
            if (entry.isDirectory())
                removeTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        return true;
    }
    catch (thrown) {
        return thrown.code === 'ENOENT';
    }
}
function write(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stampPattern),
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   nR: () => (/* binding */ isStampAlive),
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
/** Matches a stamp; its groups are for `isStampAlive`. */
const stampPattern = '(\\d+)\\.(\\d*)';
/** True while the process runs that put its stamp into a name since the machine was booted. */
async function isStampAlive(pid, start) {
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

/***/ 82011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Om: () => (/* binding */ canMark),
/* harmony export */   oo: () => (/* binding */ limitLine),
/* harmony export */   yR: () => (/* binding */ hasLimit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40962);



// A resource limit is inherited by everything that a process starts: sessions, parents, environments and users do not
// matter, and every user may read it. That of real-time scheduling is unlimited by default, and at over 70,000 years of
// processor time it stays so for all purposes.
const least = 2n ** 61n;
/** Where util-linux is when PATH lacks it. */
const places = ':/run/current-system/sw/bin:/usr/bin';
/** The soft limit, in microseconds, that marks the processes of one recording. */
function limitOf(nonce) {
    return least + ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(nonce).digest().readBigUInt64BE() % least);
}
/**
 * A shell's line that marks the shell and all that it starts from then on. Without `prlimit` (util-linux) it does
 * nothing. The shell does it, because starting a program takes this process longer.
 */
function limitLine(nonce) {
    return `PATH="$PATH${places}" prlimit --pid "$$" --rttime=${limitOf(nonce)}: 2>/dev/null || :`;
}
/** Whether `limitLine` has an effect. */
function canMark(env) {
    return (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)('prlimit', { PATH: `${env.PATH ?? ''}${places}` }) !== null;
}
/** Whether a process has that soft limit. */
function hasLimit(pid, limit) {
    const text = (0,_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .procText */ .uR)('/proc', pid, 'limits') ?? '';
    return /^Max realtime timeout +(\d+) /m.exec(text)?.[1] === String(limit);
}


/***/ }),

/***/ 56558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XZ: () => (/* binding */ RebuildProcesses),
  ED: () => (/* binding */ carries),
  k1: () => (/* binding */ nonceVariable)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/system/proc/open-files.js

const modes = ['read', 'write', 'both'];
/** What a process has open; nothing where that cannot be read, as of another user's process. */
function openFiles(pid) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`);
    }
    catch {
        return [];
    }
    return names.flatMap((name) => openFile(pid, Number(name)) ?? []);
}
/** One of a process's open files; null where it is closed or cannot be read. */
function openFile(pid, fd) {
    try {
        const found = (0,external_node_fs_.statSync)(`/proc/${pid}/fd/${fd}`);
        // The access mode is the last two bits of the flags of open(2), which proc_pid_fdinfo(5) prints in octal.
        const info = (0,external_node_fs_.readFileSync)(`/proc/${pid}/fdinfo/${fd}`, 'latin1');
        const flags = /^flags:\s*([0-7]+)/m.exec(info)?.[1] ?? '0';
        const master = /^tty-index:\s*(\d+)/m.exec(info)?.[1];
        const kind = kindOf(found);
        return {
            ...{ fd, kind, mode: modes[Number.parseInt(flags, 8) & 3] ?? 'both' },
            device: kind === 'terminal' ? found.rdev : 0,
            masterOf: master === undefined ? null : Number(master),
        };
    }
    catch {
        return null;
    }
}
function kindOf(found) {
    if (found.isSocket())
        return 'socket';
    return found.isCharacterDevice() && isTerminalDevice(found.rdev) ? 'terminal' : 'other';
}
/** The device number of a pseudo-terminal's slave side, by the number in `/dev/pts`. */
function pseudoTerminal(number) {
    return ((136 + Math.floor(number / 256)) << 8) | (number % 256);
}
/** The side of a pseudo-terminal on which a program plays the person, such as Nix for its builders: `/dev/ptmx`. */
const masterSide = (5 << 8) | 2;
/** The major number of a device, which Linux' devices.txt explains. */
function majorOf(device) {
    return (device >> 8) & 0xfff;
}
/** 136 to 143 are the slave sides of pseudo-terminals. */
function isPseudoTerminal(device) {
    return majorOf(device) >= 136 && majorOf(device) <= 143;
}
/** 4 is consoles and serial lines, 5 `/dev/tty`. */
function isTerminalDevice(device) {
    const major = majorOf(device);
    return device !== masterSide && (major === 4 || major === 5 || isPseudoTerminal(device));
}

// EXTERNAL MODULE: ./lib/system/proc/stat.js
var stat = __webpack_require__(40962);
;// CONCATENATED MODULE: ./lib/system/proc/terminal-wait.js



const no = { kind: 'no' };
const unknown = { kind: 'unknown' };
/** The device number of `/dev/tty`: the process's own terminal, whichever that is. */
const ownTerminal = 5 << 8;
/** Where a process sleeps that reads a terminal: `n_tty_read` itself, or the function in which it sleeps. */
const readingChannels = new Set(['n_tty_read', 'wait_woken', 'tty_read']);
const pollingChannels = /^(?:do_)?(?:sys_)?(?:p?poll|p?select6?|epoll|ep_poll)|^poll_schedule_timeout/;
/** Numbers of system calls, by Node's names of architectures (the kernel's syscall tables). */
const calls = {
    x64: {
        reads: [0, 19],
        polls: {
            7: { form: 'poll', forever: 'minus one' },
            23: { form: 'select', forever: 'null' },
            270: { form: 'select', forever: 'null' },
            271: { form: 'poll', forever: 'null' },
        },
    },
    arm64: {
        reads: [63, 65],
        polls: { 72: { form: 'select', forever: 'null' }, 73: { form: 'poll', forever: 'null' } },
    },
};
/**
 * Looks whether a process is blocked in reading a terminal, or in waiting without limit for a terminal alone
 * (`less`, editors). proc_pid_wchan(5) needs the same user, proc_pid_syscall(5) besides that Yama allows it.
 */
function terminalWaitOf(pid, arch = process.arch) {
    const channel = (0,stat/* procText */.uR)('/proc', pid, 'wchan');
    if (channel === null)
        return unknown;
    const call = blockedCall(pid);
    if (call === 'running')
        return no;
    if (call === null)
        return waitByChannel(pid, channel);
    const known = calls[arch];
    if (!known)
        return unknown;
    if (known.reads.includes(call.number))
        return waitsOn(pid, openFile(pid, Number(call.arguments[0])));
    const poll = known.polls[call.number];
    const awaited = poll ? awaitedFiles(pid, poll, call.arguments) : [];
    const files = awaited.map((fd) => openFile(pid, fd));
    return files.every((file) => file?.kind === 'terminal') ? waitsOn(pid, files[0]) : no;
}
/**
 * What is known of a process whose system call is not shown. Reading and writing terminals, reading sockets and watching
 * files sleep in the same place, and everything has the recording's terminal open, so a process that has a socket, watches
 * files or plays the person on another terminal, as Nix does for its builders, is not judged.
 */
function waitByChannel(pid, channel) {
    if (channel === '0' || channel === '')
        return unknown;
    if (!readingChannels.has(channel))
        return pollingChannels.test(channel) ? unknown : no;
    const files = openFiles(pid);
    const mayWait = ({ kind, masterOf, fd }) => kind === 'socket' || masterOf !== null || (kind === 'other' && isEventFile(pid, fd));
    if (files.some(mayWait))
        return unknown;
    // Standard output and error are open for reading as well, in everything that a terminal runs.
    return waitsOn(pid, files.find((file) => isReadable(file) && (file.fd === 0 || file.fd > 2)));
}
/** The wait for a file, if it is a terminal. */
function waitsOn(pid, file) {
    if (file?.kind !== 'terminal')
        return no;
    return { kind: 'waits', device: file.device === ownTerminal ? controllingTerminal(pid) : file.device };
}
/** The device number of a process's terminal, from /proc/PID/stat; 0 where it has none. */
function controllingTerminal(pid) {
    const text = (0,stat/* procText */.uR)('/proc', pid, 'stat') ?? '';
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[4] ?? 0);
}
/** The system call in which a process is blocked; `running` where it is in none, null where that is not shown. */
function blockedCall(pid) {
    const text = (0,stat/* procText */.uR)('/proc', pid, 'syscall')?.trim();
    if (!text)
        return null;
    if (text === 'running')
        return 'running';
    const [number, ...rest] = text.split(' ');
    return { number: Number(number), arguments: rest.map((word) => BigInt(word)) };
}
function isReadable({ kind, mode }) {
    return kind === 'terminal' && mode !== 'write';
}
/** More files than this are no person's terminal. */
const mostFiles = 1024;
/** eventfd, inotify, fanotify and the like. */
function isEventFile(pid, fd) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`).startsWith('anon_inode:');
    }
    catch {
        return true;
    }
}
/** The files whose input alone would wake the process; none where it has a time limit or cannot be looked at. */
function awaitedFiles(pid, { form, forever }, args) {
    const timeout = args[form === 'poll' ? 2 : 4] ?? 0n;
    const isForever = forever === 'null' ? timeout === 0n : BigInt.asIntN(32, timeout) < 0n;
    const count = Number(BigInt.asIntN(32, args[form === 'poll' ? 1 : 0] ?? 0n));
    if (!isForever || count <= 0 || count > mostFiles)
        return [];
    if (form === 'select') {
        const [readable, writable] = [args[1], args[2]].map((address) => filesInSet(pid, address ?? 0n, count));
        return readable && writable?.length === 0 ? readable : [];
    }
    const bytes = memoryOf(pid, args[0] ?? 0n, count * 8);
    // struct pollfd: int fd, short events, short revents. A negative fd is left out.
    const fds = Array.from({ length: bytes === null ? 0 : count }, (_, index) => bytes?.readInt32LE(index * 8) ?? -1);
    return fds.filter((fd) => fd >= 0);
}
/** The files in a set of select(2): a bit for each; null where it cannot be read. */
function filesInSet(pid, address, count) {
    if (address === 0n)
        return [];
    const bytes = memoryOf(pid, address, Math.ceil(count / 64) * 8);
    if (bytes === null)
        return null;
    return Array.from({ length: count }, (_, fd) => fd).filter((fd) => ((bytes[fd >> 3] ?? 0) >> (fd & 7)) & 1);
}
/** Bytes of a process's memory; null where they cannot be read. It needs what /proc/PID/syscall needs. */
function memoryOf(pid, address, length) {
    try {
        const fd = (0,external_node_fs_.openSync)(`/proc/${pid}/mem`, 'r');
        try {
            const bytes = Buffer.alloc(length);
            return (0,external_node_fs_.readSync)(fd, bytes, 0, length, address) === length ? bytes : null;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/system/proc/activation.js


/**
 * Programs that change the running system or its boot loader: NixOS' switch-to-configuration (Perl or Rust; where
 * Nix has wrapped it, under the name of the wrapper) with one of its actions, the activation scripts of NixOS and
 * home-manager, and that of deploy-rs.
 */
const switchWord = /^(?:\S*\/)?\.?switch-to-configuration(?:-ng)?(?:-wrapped)?$/;
const switchActions = new Set(['switch', 'boot', 'test']);
const activateWord = /^\/nix\/store\/[^/\s]+\/(?:bin\/)?activate(?:-rs)?$/;
/** Programs that ask for a password first, and run what they were asked to as a child or in their own place. */
const privilegePrograms = new Set(['sudo', 'sudo-rs', 'doas', 'su', 'pkexec', 'please']);
/** ssh's options that take an argument, ssh(1). */
const sshOptionsWithArgument = /^-[1246AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOoPpQRSWw]$/;
/**
 * The activations under way among the living processes of a rebuild, `found`; of those that belong together, such as
 * sudo and what it runs, the first. While there is one, no process of the rebuild may be ended: an interrupted
 * nixos-rebuild kills the sudo or ssh below it, and without what reads its output, or a tunnel beside it, an
 * activation dies as well. Another user's processes do not show what they need.
 */
function activationsAmong(found, wordsOf) {
    const rebuild = new Map(found.map((process) => [process.pid, { process, words: wordsOf(process.pid) }]));
    const all = [...rebuild.values()];
    const underWay = all.filter(({ process, words }) => activatesSystem(words) &&
        !waitsForPerson(process, words, all.filter((other) => other.process.parent === process.pid)));
    const pids = new Set(underWay.map(({ process }) => process.pid));
    const isBelowAnother = ({ parent }) => {
        const above = rebuild.get(parent);
        return above !== undefined && (pids.has(parent) || isBelowAnother(above.process));
    };
    return underWay.filter(({ process }) => !isBelowAnother(process)).map(({ words }) => describe(words));
}
/** Whether a command line runs a program that activates a system, by itself, after sudo or on another host. */
function activatesSystem(words) {
    // ssh's remote command may be one word; a shell's script, which may only mention the program, is no activation.
    const parts = isSsh(words) ? words.flatMap(remoteWords) : words;
    return parts.some((word, index) => activateWord.test(word) || (switchWord.test(word) && switchActions.has(parts[index + 1] ?? '')));
}
/** Whether it has not begun, because it waits for a password or for an answer about a host's key. */
function waitsForPerson({ pid }, words, children) {
    // A helper that asks is a child as well; the activation has the same words, before and after it is executed.
    if (isPrivilegeProgram(programOf(words)))
        return !children.some((child) => activatesSystem(child.words));
    if (isSsh(words))
        return terminalWaitOf(pid).kind === 'waits';
    return children.some((child) => programOf(child.words) === 'pkttyagent' && terminalWaitOf(child.process.pid).kind === 'waits');
}
/** Whether a program of this name asks for a password, and then runs another program. */
function isPrivilegeProgram(name) {
    return privilegePrograms.has(name);
}
/** The name of the program that a command line runs; empty where it cannot be read. */
function programOf(words) {
    return (0,external_node_path_.basename)(words[0] ?? '');
}
/** What a person can be told of an activation, from its command line. */
function describe(words) {
    const remote = isSsh(words) ? words.flatMap(remoteWords) : words;
    return { command: words.join(' '), host: sshDestination(words) ?? runHost(words), unit: unitOf(remote) };
}
function remoteWords(word) {
    return word.split(/[\s'"]+/).filter((part) => part !== '');
}
function isSsh(words) {
    // A connection's master renames itself: "ssh: /path/of/socket [mux]".
    return programOf(words) === 'ssh' || /^ssh: .*\[mux\]/.test(words[0] ?? '');
}
/** The destination in an ssh command line; null for anything else. */
function sshDestination(words) {
    if (programOf(words) !== 'ssh')
        return null;
    for (let index = 1; index < words.length; index += 1) {
        const word = words[index] ?? '';
        if (!word.startsWith('-'))
            return word;
        if (word === '--')
            return words[index + 1] ?? null;
        if (sshOptionsWithArgument.test(word))
            index += 1;
    }
    return null;
}
/** The machine of `systemd-run --host`. */
function runHost(words) {
    return programOf(words) === 'systemd-run' ? optionOf(words, '--host', '-H') : null;
}
function unitOf(words) {
    const runner = words.findIndex((word) => (0,external_node_path_.basename)(word) === 'systemd-run');
    return runner === -1 ? null : optionOf(words.slice(runner), '--unit', '-u');
}
function optionOf(words, long, short) {
    const index = words.findIndex((word) => word === long || word === short || word.startsWith(`${long}=`));
    const word = words[index];
    if (word === undefined)
        return null;
    return word.startsWith(`${long}=`) ? word.slice(long.length + 1) : (words[index + 1] ?? null);
}

// EXTERNAL MODULE: ./lib/system/proc/census.js
var census = __webpack_require__(83219);
// EXTERNAL MODULE: ./lib/system/proc/cgroup.js
var cgroup = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/system/proc/limit-mark.js
var limit_mark = __webpack_require__(82011);
;// CONCATENATED MODULE: ./lib/system/proc/named-process.js


const longest = 80;
/** Names a process; what cannot be read is a question mark. The command line is as hostile as any output. */
function nameProcess({ pid }) {
    const words = (0,stat/* procText */.uR)('/proc', pid, 'cmdline')?.replaceAll('\0', ' ').trim();
    const command = words || (0,stat/* procText */.uR)('/proc', pid, 'comm')?.trim() || '?';
    const uid = /^Uid:\s+\d+\s+(\d+)/m.exec((0,stat/* procText */.uR)('/proc', pid, 'status') ?? '')?.[1];
    return {
        pid,
        command: Buffer.from(command, 'latin1').toString('utf8').slice(0, longest),
        user: uid === undefined ? '?' : userName(uid),
    };
}
function userName(uid) {
    try {
        const lines = (0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8').split('\n');
        return lines.map((line) => line.split(':')).find(([, , id]) => id === uid)?.[0] ?? uid;
    }
    catch {
        return uid;
    }
}

;// CONCATENATED MODULE: ./lib/system/proc/terminal-question.js



/** Programs that ask on the terminal while they have a connection open. */
const askingPrograms = new Set(['ssh', 'git-remote-http', 'git-remote-https']);
/**
 * Looks for a question on the terminal with the number `device` among the living processes of a rebuild; null where
 * none of them waits. A terminal inside that terminal counts where it passes on what a person types, as sudo's and
 * script's do; what a program such as expect answers does not.
 */
function terminalQuestion(found, device, wordsOf) {
    const parents = new Set(found.map(({ parent }) => parent));
    let isUnknown = false;
    let isJudged = found.length === 0;
    for (const { pid } of found) {
        const wait = terminalWaitOf(pid);
        const program = programOf(wordsOf(pid));
        if (wait.kind === 'waits' && (wait.device === device || relays(found, wait.device, wordsOf)))
            return { kind: 'waits', pid, program: program || `process ${pid}` };
        isJudged ||= wait.kind !== 'unknown';
        // A sudo that runs what it was asked to has a child.
        const mayAsk = isPrivilegeProgram(program) || askingPrograms.has(program);
        isUnknown ||= wait.kind === 'unknown' && !parents.has(pid) && mayAsk;
    }
    return isUnknown || !isJudged ? { kind: 'unknown' } : null;
}
/** Whether a terminal was made by a program that passes a person's keys on to it. */
function relays(found, device, wordsOf) {
    return found.some(({ pid }) => {
        const program = programOf(wordsOf(pid));
        if (program !== 'script' && !isPrivilegeProgram(program))
            return false;
        return openFiles(pid).some(({ masterOf }) => masterOf !== null && pseudoTerminal(masterOf) === device);
    });
}

;// CONCATENATED MODULE: ./lib/system/proc/processes.js











/** Set in the rebuild's environment only, so that its processes are found wherever they go. */
const nonceVariable = 'NIXOS_REBUILD_TEST_NONCE';
/**
 * The processes of one rebuild that are alive. Those belong that carry the nonce in their environment, that use
 * the terminal or pipe to which the rebuild prints, that descend from one that belongs (the first process,
 * or a child of the wrapper, included), and those that belonged before. Where `holdProcesses` was called, also
 * those that are in its control group or have its limit.
 */
class RebuildProcesses {
    #nonce;
    #first;
    #census;
    /** Those that a SIGKILL was refused for. */
    #refused = new Set();
    #channel = null;
    /**
     * `first` is the process that began it, whose standard output is the rebuild's. With `wrapper` it
     * only waits for the rebuild and does not belong to it.
     */
    constructor(nonce, first) {
        const marker = `${nonceVariable}=${nonce}`;
        const begun = first && (0,stat/* readProcess */.Wv)(first.pid);
        const wrapper = first?.wrapper ? first.pid : null;
        const limit = (0,limit_mark/* limitOf */.LF)(nonce);
        const isHeld = ({ pid, startTicks }) => startTicks >= (begun?.startTicks ?? 0) && ((0,limit_mark/* hasLimit */.yR)(pid, limit) || (0,cgroup/* isGrouped */.Vu)(pid, nonce));
        this.#nonce = nonce;
        this.#first = begun;
        this.#census = new census/* Census */.s({
            belongs: (candidate) => (wrapper === null ? isSame(candidate, begun) : candidate.parent === wrapper) ||
                carries(candidate.pid, marker) ||
                this.#usesChannel(candidate.pid) ||
                isHeld(candidate),
            never: wrapper === null ? [process.pid] : [process.pid, wrapper],
        });
    }
    find() {
        this.#channel = this.#currentChannel();
        const alive = ((0,stat/* readProcesses */._F)() ?? processesOfPs()).filter(({ hasEnded }) => !hasEnded);
        return this.#census.of(alive);
    }
    /**
     * How many may be ended, which is none while an activation is under way; the activations; and those, another
     * user's, that this process tried to kill and may not.
     */
    look() {
        const found = this.find();
        const activations = activationsAmong(found, wordsOf);
        const endable = activations.length > 0 ? [] : found;
        const refused = endable.filter((process) => this.#refused.has((0,census/* keyOf */.T)(process)));
        return { endable: endable.length - refused.length, activations, refused: refused.map(nameProcess) };
    }
    /** The process that waits for somebody to type on the rebuild's terminal; null where none does, or it has none. */
    question() {
        if ((0,stat/* readProcess */.Wv)(process.pid) === null)
            return { kind: 'unknown' };
        const found = this.find();
        return this.#channel?.terminal ? terminalQuestion(found, this.#channel.device, wordsOf) : null;
    }
    /** Sends a signal to all of them; to none while an activation is under way. */
    signal(signal) {
        const found = this.find();
        if (activationsAmong(found, wordsOf).length > 0)
            return;
        const refused = (0,stat/* signalProcesses */.IK)(found, signal);
        if (signal !== 'SIGKILL')
            return;
        for (const { pid } of refused)
            cgroup/* ControlGroup */.tW.of(pid, this.#nonce)?.kill([pid]);
        this.#refused = new Set(refused.map(census/* keyOf */.T));
    }
    /** Those that remain after `patienceMs` in which others may still end: a hang-up reaches every user's. */
    async leftOver(patienceMs = 1000) {
        const deadline = performance.now() + patienceMs;
        let left = this.look();
        while (left.endable + left.refused.length > 0 && performance.now() < deadline) {
            await (0,promises_.setTimeout)(20);
            left = this.look();
        }
        return left.refused;
    }
    /**
     * Looked at each time: a pane's process has no terminal when it has just been forked, and the name of a terminal
     * that was closed is soon another's, which a pipe's or socket's never is.
     */
    #currentChannel() {
        const first = this.#first;
        if (first && (0,stat/* isAlive */._n)(first))
            return channelOf(first.pid, 1);
        return this.#channel?.terminal ? null : this.#channel;
    }
    #usesChannel(pid) {
        const id = this.#channel?.id;
        return id !== undefined && [0, 1, 2].some((stream) => channelOf(pid, stream)?.id === id);
    }
}
function isSame(one, other) {
    return one.pid === other?.pid && one.startTicks === other.startTicks;
}
/** Whether the environment with which a process was started has `marker`, which is `NAME=VALUE`. */
function carries(pid, marker, proc = '/proc') {
    return (0,stat/* procText */.uR)(proc, pid, 'environ')?.includes(`${marker}\0`) === true;
}
/** The words of a process's command line; none where they cannot be read. */
function wordsOf(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
    }
    catch {
        return [];
    }
}
/** Identifies the channel of a process's standard stream; null for anything else. */
function channelOf(pid, stream) {
    try {
        const found = (0,external_node_fs_.statSync)(`/proc/${pid}/fd/${stream}`);
        // Unrelated processes share /dev/null.
        const terminal = found.isCharacterDevice() && isPseudoTerminal(found.rdev);
        if (!terminal && !found.isFIFO() && !found.isSocket())
            return null;
        return { id: `${found.dev}:${found.ino}`, terminal, device: found.rdev };
    }
    catch {
        return null;
    }
}
/** Without /proc (macOS) there is ps; start times, environments and channels are then not looked at. */
function processesOfPs() {
    const rows = (0,external_node_child_process_.execFileSync)('ps', ['-axo', 'pid=,ppid=,stat='], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
    })
        .trim()
        .split('\n');
    return rows.map((row) => {
        const [pid, parent, state] = row.trim().split(/\s+/);
        const hasEnded = state?.startsWith('Z') === true;
        return {
            pid: Number(pid),
            parent: Number(parent),
            hasEnded,
            startTicks: 0,
            cpuTicks: 0,
            residentPages: 0,
        };
    });
}


/***/ }),

/***/ 40962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
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
/** Text of a file of /proc; null for a process that is gone or may not be read. */
function procText(proc, directory, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/${directory}/${file}`, 'latin1');
    }
    catch {
        return null;
    }
}
/** Every process of the machine, zombies included; null where there is no /proc. */
function readProcesses(proc = '/proc') {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(proc);
    }
    catch {
        return null;
    }
    const stats = [];
    for (const name of names) {
        const text = /^\d+$/.test(name) ? procText(proc, name, 'stat') : null;
        const stat = text === null ? null : parseStat(text);
        if (stat)
            stats.push(stat);
    }
    return stats;
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

/***/ 22594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   kI: () => (/* binding */ screenText)
/* harmony export */ });
/* unused harmony export rowText */
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77054);

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

/***/ 56042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ signedBytes),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes in the binary units that Nix prints: `512 B`, `1.5 KiB`, `3.8 GiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return '?';
    let value = Math.abs(bytes);
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const sign = bytes < 0 ? '-' : '';
    return `${sign}${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
/** A change of size with its sign: `+1.5 KiB`, `-3.8 GiB`, `0 B`. */
function signedBytes(bytes) {
    return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



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
