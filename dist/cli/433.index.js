export const id = 433;
export const ids = [433];
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

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** A parser for an option's whole number of at least `least`; commander names the option in its error. */
function wholeNumber(least) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= least)
            return value;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be a whole number of at least ${least}.`);
    };
}


/***/ }),

/***/ 4214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ findSources)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/build-name.js
var build_name = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(5397);
// EXTERNAL MODULE: ./lib/history/point.js
var history_point = __webpack_require__(890);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/history/record.js


/** Points that a record carries beside its own. */
const carriedPoints = 60;
/** A record larger than this is not one of ours: sixty points take about 40 kB. */
const maxRecordBytes = 512 * 1024;
const envelopeSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('nixos-rebuild-test/record'),
    schema_version: schemas/* literal */.euz(1),
    point: history_point/* pointSchema */.Ac,
    earlier: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(1000),
});
function recordOf(point, earlier) {
    return {
        kind: 'nixos-rebuild-test/record',
        schema_version: 1,
        point,
        earlier: (0,history_point/* mergePoints */.aA)([earlier], carriedPoints),
    };
}
/** The record as its file holds it. */
function formatRecord(record) {
    return `${JSON.stringify(record)}\n`;
}
/**
 * Reads a record's text, which anyone may have written: an artifact's name proves nothing. Points
 * that do not fit are dropped one by one; what is not a record at all gives a note instead.
 */
function parseRecord(text) {
    if (Buffer.byteLength(text) > maxRecordBytes)
        return { record: null, note: 'too large for a record' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { record: null, note: 'not JSON' };
    }
    const envelope = envelopeSchema.safeParse(value);
    if (!envelope.success)
        return { record: null, note: describe(value) };
    const { point } = envelope.data;
    const earlier = envelope.data.earlier.flatMap((one) => {
        const parsed = history_point/* pointSchema */.Ac.safeParse(one);
        return parsed.success && (0,history_point/* comparePoints */.v6)(parsed.data, point) < 0 ? [parsed.data] : [];
    });
    return { record: recordOf(point, earlier), note: null };
}
function describe(value) {
    if (typeof value !== 'object' || value === null)
        return 'not a record';
    const { kind, schema_version: version } = value;
    if (kind !== 'nixos-rebuild-test/record')
        return 'not a record of this tool';
    if (version !== 1)
        return `a record of version ${JSON.stringify(version) ?? 'unknown'}, which this release cannot read`;
    return 'a damaged record';
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/dashboard/manifest.js
var manifest = __webpack_require__(6711);
;// CONCATENATED MODULE: ./lib/dashboard/record-build.js
/** What a record tells of a rebuild, in the shape of its metadata; everything else is not known. */
function metadataOfPoint(point) {
    let start = 0;
    const phases = Object.entries(point.phases).map(([name, duration_seconds]) => {
        const phase = { name, start_seconds: start, duration_seconds };
        start += duration_seconds;
        return phase;
    });
    const { built, fetched, download_bytes, closure_bytes, peak_memory_bytes } = point;
    return {
        schema_version: 1,
        success: point.outcome === 'success',
        outcome: point.outcome,
        exit_code: null,
        timestamp: point.timestamp,
        finished_at: null,
        duration_seconds: point.duration_seconds,
        action: point.action,
        program: 'unknown',
        flake: null,
        host: point.host,
        revision: point.commit === null ? null : { sha: point.commit, branch: point.branch, dirty: false },
        error_message: null,
        failure: null,
        failures: [],
        phases,
        activity: { built, fetched, download_bytes, slowest: [] },
        result: { store_path: null, closure_bytes },
        resources: { cpu_seconds: null, peak_memory_bytes },
        terminal: null,
        files: { log: null, cast: null, frames: null, screenshot: null, gif: null },
        versions: {},
    };
}

;// CONCATENATED MODULE: ./lib/dashboard/slug.js
/**
 * Gives each name a directory name of its own: safe in file systems, archives and addresses,
 * readable, and the same for the same names in the same order.
 */
function slugs() {
    const taken = new Set();
    return (name) => {
        const plain = name
            .replace(/[^A-Za-z0-9._-]+/g, '-')
            .replace(/^[-.]+|[-.]+$/g, '')
            .slice(0, 100) || 'build';
        let slug = plain;
        for (let number = 2; taken.has(slug.toLowerCase()); number += 1)
            slug = `${plain}-${number}`;
        taken.add(slug.toLowerCase());
        return slug;
    };
}

;// CONCATENATED MODULE: ./lib/dashboard/find.js










// Downloaded artifacts lie one or two folders deep; deeper trees are not ours.
const maxDepth = 4;
// A clock a little ahead is common among runners.
const toleratedSkewMs = 10 * 60 * 1000;
/**
 * Finds every build below `root` (a directory of builds, or of downloaded artifacts and records),
 * oldest first. What cannot be used is named in `notices` and left out. Symbolic links are not
 * followed. `now` in milliseconds tells builds from the future.
 */
async function findSources(root, now) {
    const notices = [];
    const builds = [];
    const records = [];
    for await (const { dir, names } of directories(root, 0)) {
        if (names.includes(metadata_file/* metadataFileName */.b9))
            await readBuild(root, dir, now, builds, notices);
        else if ((0,build_name/* isBuildName */.U)((0,external_node_path_.basename)(dir)))
            notices.push(`${(0,external_node_path_.basename)(dir)} is still running, or was cut off: it has no metadata yet`);
        for (const name of names.filter((one) => one.endsWith('record.json')))
            records.push(...(await readRecord((0,external_node_path_.join)(dir, name), (0,external_node_path_.relative)(root, (0,external_node_path_.join)(dir, name)), notices)));
    }
    const candidates = [...builds, ...recordsWithoutBuild(records, builds)];
    candidates.sort((a, b) => (0,history_point/* comparePoints */.v6)(a.point, b.point));
    const slugOf = slugs();
    return { sources: candidates.map((one) => ({ ...one, slug: slugOf(one.name) })), notices };
}
async function* directories(dir, depth) {
    const entries = await (0,promises_.readdir)(dir, { withFileTypes: true });
    // A site lies inside the builds' directory when somebody wrote it there.
    if (entries.some(({ name }) => name === manifest/* manifestName */.v))
        return;
    yield { dir, names: entries.filter((entry) => entry.isFile()).map(({ name }) => name) };
    if (depth === maxDepth)
        return;
    for (const entry of entries)
        if (entry.isDirectory() && !entry.name.startsWith('.'))
            yield* directories((0,external_node_path_.join)(dir, entry.name), depth + 1);
}
async function readBuild(root, dir, now, builds, notices) {
    const name = (0,external_node_path_.relative)(root, dir) || (0,external_node_path_.basename)(dir);
    const skip = (why) => notices.push(`${name} was left out: ${why}`);
    let metadata;
    try {
        metadata = await (0,metadata_file/* readMetadata */._6)(dir);
    }
    catch (thrown) {
        // The notice is published with the site; where the builds lie on this machine is not.
        return skip((0,errors/* messageOf */.bD)(thrown).replaceAll(`${dir}/`, ''));
    }
    if (Date.parse(metadata.timestamp) > now + toleratedSkewMs)
        return skip('it starts in the future (a clock was wrong)');
    const files = await filesOf(dir, metadata);
    const { mtimeMs, size } = await (0,promises_.lstat)((0,external_node_path_.join)(dir, metadata_file/* metadataFileName */.b9));
    builds.push({
        name,
        dir,
        files,
        stamp: `${mtimeMs}:${size}:${Object.keys(files).join()}`,
        metadata,
        point: (0,history_point/* pointOf */.qk)(metadata),
    });
}
/** Only regular files inside the build's own directory: the names come from outside. */
async function filesOf(dir, metadata) {
    const files = {};
    for (const kind of ['log', 'cast', 'frames', 'screenshot', 'gif']) {
        const name = metadata.files[kind];
        if (!name || !/^[\w][\w.-]*$/.test(name))
            continue;
        const stat = await (0,promises_.lstat)((0,external_node_path_.join)(dir, name)).catch(() => null);
        if (stat?.isFile())
            files[kind] = name;
    }
    return files;
}
async function readRecord(path, name, notices) {
    const { size } = await (0,promises_.lstat)(path);
    const { record, note } = size > maxRecordBytes
        ? { record: null, note: 'too large for a record' }
        : parseRecord(await (0,promises_.readFile)(path, 'utf8'));
    if (record)
        return [...record.earlier, record.point];
    notices.push(`${name} was left out: ${note}`);
    return [];
}
/** Records of rebuilds whose files are not here; one that is here is shown from its files. */
function recordsWithoutBuild(records, builds) {
    const start = (point) => `${point.timestamp} ${point.host} ${point.action}`;
    const here = new Set(builds.map(({ point }) => start(point)));
    const once = new Map(records.map((point) => [(0,history_point/* pointKey */.G0)(point), point]));
    return [...once.values()]
        .filter((point) => !here.has(start(point)))
        .map((point) => ({
        name: point.run
            ? `run-${point.run.id}.${point.run.attempt}-${point.id}`
            : `${point.timestamp}-${point.id}`,
        dir: null,
        files: {},
        stamp: 'record',
        metadata: metadataOfPoint(point),
        point,
    }));
}


/***/ }),

/***/ 6711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   v: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);




/** The file that marks a directory as a site of ours and says what it holds. */
const manifestName = 'site.json';
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('nixos-rebuild-test/site'),
    /** The release that wrote it; another one writes everything anew. */
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    builds: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ files: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), page: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
});
/**
 * What an earlier call wrote to `out`; empty where nothing is there yet. Throws for a directory
 * that holds something else, so that no stranger's file is ever overwritten.
 */
async function readManifest(out, version) {
    const none = { kind: 'nixos-rebuild-test/site', version, builds: {} };
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(out).catch(() => []);
    if (names.length === 0)
        return none;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, manifestName), 'utf8').catch(() => null);
    const parsed = manifestSchema.safeParse(text === null ? null : parseJson(text));
    if (!parsed.success)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('not-a-site', `${out} holds files that are not a dashboard`, 'Name an empty or new directory with --out.');
    return parsed.data.version === version
        ? parsed.data
        : { ...parsed.data, version, builds: forget(parsed.data) };
}
/** Keeps the names, so that builds that are gone are still removed, and forgets what was written. */
function forget({ builds }) {
    return Object.fromEntries(Object.keys(builds).map((slug) => [slug, { files: '', page: '' }]));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ secondsByPhase)
/* harmony export */ });
/** Seconds spent in each phase, in the order in which they first came. */
function secondsByPhase(phases) {
    const sums = new Map();
    for (const { name, duration_seconds } of phases)
        sums.set(name, (sums.get(name) ?? 0) + duration_seconds);
    return Object.fromEntries(sums);
}


/***/ }),

/***/ 890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ pointSchema),
/* harmony export */   G0: () => (/* binding */ pointKey),
/* harmony export */   aA: () => (/* binding */ mergePoints),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   v6: () => (/* binding */ comparePoints)
/* harmony export */ });
/* unused harmony export localContext */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
/* harmony import */ var _phase_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7835);


const seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().finite();
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500);
/**
 * What is remembered of one rebuild: small enough that sixty travel inside each record. Everything
 * that a rebuild or a workflow did not tell is null.
 */
const pointSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The workflow run; null for a rebuild outside of GitHub Actions. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        /** The number that GitHub shows, counted by workflow. */
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        url: text.nullable(),
    })
        .nullable(),
    /** Start, ISO 8601 in UTC. */
    timestamp: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }),
    repository: text.nullable(),
    commit: text.nullable(),
    branch: text.nullable(),
    event: text.nullable(),
    /** Tells the legs of a matrix apart; the host unless the workflow says otherwise. */
    id: text,
    host: text.nullable(),
    action: text.nullable(),
    outcome: text,
    failure_family: text.nullable(),
    duration_seconds: seconds.nullable(),
    /** Seconds by phase; a phase that came twice is summed. */
    phases: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, seconds),
    built: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    fetched: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    download_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    closure_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    peak_memory_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
});
/** The context of a rebuild outside of GitHub Actions: its own revision. */
function localContext(metadata) {
    return {
        run: null,
        repository: null,
        commit: metadata.revision?.sha ?? null,
        branch: metadata.revision?.branch ?? null,
        event: null,
        id: null,
    };
}
/** Sums a build up as one point of the history. */
function pointOf(metadata, context = localContext(metadata)) {
    const { activity } = metadata;
    return {
        run: context.run,
        timestamp: metadata.timestamp,
        repository: context.repository,
        commit: context.commit,
        branch: context.branch === null ? null : context.branch.slice(0, 500),
        event: context.event,
        id: (context.id ?? metadata.host ?? 'default').slice(0, 500),
        host: metadata.host?.slice(0, 500) ?? null,
        action: metadata.action?.slice(0, 500) ?? null,
        outcome: metadata.outcome.slice(0, 500),
        failure_family: metadata.failure?.family.slice(0, 500) ?? null,
        duration_seconds: metadata.duration_seconds,
        phases: (0,_phase_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsByPhase */ .o)(metadata.phases),
        built: activity?.built ?? null,
        fetched: activity?.fetched ?? null,
        download_bytes: activity?.download_bytes ?? null,
        closure_bytes: metadata.result?.closure_bytes ?? null,
        peak_memory_bytes: metadata.resources?.peak_memory_bytes ?? null,
    };
}
/** Points that are of the same rebuild, seen twice, share their key. */
function pointKey(point) {
    const when = point.run ? `${point.run.id}.${point.run.attempt}` : point.timestamp;
    return JSON.stringify([when, point.id, point.action, point.run ? null : point.commit]);
}
/**
 * Oldest first. Runs of GitHub Actions are ordered by their ids, which only grow, so a runner whose
 * clock is wrong cannot reorder them; everything else by its start.
 */
function comparePoints(a, b) {
    if (a.run && b.run)
        return a.run.id - b.run.id || a.run.attempt - b.run.attempt || byStart(a, b);
    return byStart(a, b);
}
function byStart(a, b) {
    return Date.parse(a.timestamp) - Date.parse(b.timestamp);
}
/** Every point once, oldest first, at most the latest `keep`. */
function mergePoints(lists, keep = Number.POSITIVE_INFINITY) {
    const byKey = new Map();
    for (const point of lists.flat())
        byKey.set(pointKey(point), point);
    const merged = [...byKey.values()].sort(comparePoints);
    return merged.slice(Math.max(0, merged.length - keep));
}


/***/ }),

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ trendSentence),
/* harmony export */   m: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);

/** `12 % slower`, `3 % faster`, `as long as usual`. */
function changeWords(drift) {
    const percent = Math.round(Math.abs(drift.change_percent));
    if (percent === 0)
        return 'as long as usual';
    return `${percent} % ${drift.change_percent > 0 ? 'slower' : 'faster'}`;
}
/**
 * What the trend says, in one or two plain sentences; empty where there is nothing to compare with.
 * Names come from the rebuild: escape the text for where it goes.
 */
function trendSentence(trend) {
    const { duration, cause } = trend;
    if (!duration)
        return '';
    const usual = `the median of ${duration.runs} earlier runs (${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(duration.median)})`;
    const took = `Took ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(duration.current)}`;
    if (duration.direction === 'steady')
        return `${took}, within the usual range of ${usual}.`;
    const lasting = duration.since > 1 ? `, as the last ${duration.since} runs together show` : '';
    const told = `${took}, ${changeWords(duration)} than ${usual}${lasting}.`;
    if (!cause)
        return told;
    const { name, current, median } = cause;
    return `${told} ${sentenceCase(name)} took ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(current)}, usually ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(median)}.`;
}
function sentenceCase(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}


/***/ }),

/***/ 3622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  As: () => (/* binding */ isComplete),
  BS: () => (/* binding */ isSameKind),
  RS: () => (/* binding */ trendOf)
});

// UNUSED EXPORTS: exceeds

;// CONCATENATED MODULE: ./lib/history/statistics.js
/** The middle value; the mean of the two middle ones for an even count. NaN for no values. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    if (sorted.length === 0)
        return Number.NaN;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
/**
 * Median absolute deviation from `center`, scaled by 1.4826 so that it estimates the standard
 * deviation of Gaussian values (Hampel 1974). Half of the values may be wild without moving it far.
 */
function medianAbsoluteDeviation(values, center = median(values)) {
    return 1.4826 * median(values.map((value) => Math.abs(value - center)));
}
/**
 * Mean and sample standard deviation after every value further than `fences` scaled MADs from the
 * median is pulled in to that fence (Winsorised estimates: Tukey 1962; Wilcox, "Introduction to
 * Robust Estimation", ch. 3). About as sharp as the plain ones on clean values, where median and
 * MAD alone would need three times as many, and as deaf to a few wild values as those.
 * `resolution` is the least MAD believed: more than half of the values may be equal.
 */
function winsorised(values, fences, resolution) {
    const center = median(values);
    const reach = fences * Math.max(medianAbsoluteDeviation(values, center), resolution);
    const pulled = values.map((value) => Math.max(center - reach, Math.min(center + reach, value)));
    const mean = pulled.reduce((sum, value) => sum + value, 0) / pulled.length;
    const squares = pulled.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(squares / Math.max(1, pulled.length - 1)) };
}

;// CONCATENATED MODULE: ./lib/history/drift.js

/** Earlier durations below which nothing is told: fewer say too little about their own noise. */
const leastHistory = 8;
/** Earlier durations that the baseline looks back on unless told otherwise. */
const defaultWindow = 30;
const recent = 3;
const leastChangePercent = 5;
const leastLogDeviation = 0.01;
/** In scaled MADs: baseline values further off are pulled in. */
const fences = 4;
/** In standard deviations a run: what the cumulative sum forgives. */
const allowance = 0.5;
// Symmetric noise is not symmetric in logarithms: its low side is longer, so luck looks like progress.
const fasterFactor = 1.3;
/**
 * Tells whether the latest durations left the level of the ones before.
 *
 * Noise of durations is relative (a slow runner is slow by a factor), so all is done on logarithms.
 * The baseline is made of up to `window` runs before the latest three. The latest three are judged by
 * a cumulative sum (Page 1954) that looks back no further than them: how far the latest one, two
 * or three lie above the baseline altogether, in its standard deviations, less half of one for each.
 * A step of some ten percent is told within three runs; a single run must be far off to count alone.
 *
 * The limit `2.22 + 6.5 / (n - 3.9)` was fitted to simulated flat series so that about 1.6 % of runs
 * alarm whatever the length n of the baseline: short ones misjudge their noise and need more.
 * test/unit/history/drift.test.ts repeats the simulation.
 *
 * `earlier` is oldest first. Null when there are fewer than {@link leastHistory} usable ones.
 */
function driftOf(earlier, current, window = defaultWindow) {
    const usable = earlier.filter((seconds) => Number.isFinite(seconds) && seconds > 0);
    if (usable.length < leastHistory || !Number.isFinite(current) || current <= 0)
        return null;
    const series = [...usable, current];
    const baseline = series.slice(0, -recent).slice(-Math.max(window, leastHistory - recent + 1));
    const center = median(baseline);
    const change = (current / center - 1) * 100;
    const { direction, since } = latestAgainst(baseline, series.slice(-recent));
    const told = Math.abs(change) >= leastChangePercent && Math.sign(change) === (direction === 'slower' ? 1 : -1);
    return {
        current,
        runs: baseline.length,
        median: center,
        spread: medianAbsoluteDeviation(baseline, center),
        change_percent: change,
        direction: told ? direction : 'steady',
        since: told ? since : 0,
    };
}
function latestAgainst(baseline, latest) {
    const { mean, deviation } = winsorised(baseline.map(Math.log), fences, leastLogDeviation);
    const scale = Math.max(deviation, leastLogDeviation);
    const limit = 2.22 + 6.5 / (baseline.length - 3.9);
    let sum = 0;
    for (let since = 1; since <= latest.length; since += 1) {
        sum += (Math.log(latest.at(-since)) - mean) / scale;
        if (sum - allowance * since > limit)
            return { direction: 'slower', since };
        if (-sum - allowance * since > fasterFactor * limit)
            return { direction: 'faster', since };
    }
    return { direction: 'steady', since: 0 };
}

;// CONCATENATED MODULE: ./lib/history/trend.js

/** A duration is comparable where the rebuild went all the way. */
function isComplete(point) {
    return (point.outcome === 'success' || point.outcome === 'needs_boot') && point.duration_seconds !== null;
}
/** True for points whose durations may be compared: of the same leg (the host, unless named otherwise) and action. */
function isSameKind(a, b) {
    return a.id === b.id && a.action === b.action;
}
/**
 * Sets `current` against `history` (oldest first; other hosts and actions in it are ignored).
 * Failed rebuilds stay in `earlier` for the chart and never in a baseline.
 */
function trendOf(history, current, window = defaultWindow) {
    const same = history.filter((point) => isSameKind(point, current));
    const complete = same.filter(isComplete);
    const comparable = isComplete(current);
    const durations = complete.map((point) => point.duration_seconds ?? Number.NaN);
    const duration = comparable ? driftOf(durations, current.duration_seconds, window) : null;
    const phases = comparable ? phaseDrifts(complete, current, window) : [];
    return {
        current,
        earlier: same.slice(-window),
        duration,
        phases,
        regression: duration?.direction === 'slower',
        cause: duration ? causeOf(duration, phases) : null,
    };
}
/** A phase missing from an earlier run took no time in it, but is no measurement of the phase either. */
function phaseDrifts(complete, current, window) {
    return Object.entries(current.phases).flatMap(([name, seconds]) => {
        const earlier = complete.flatMap((point) => Object.hasOwn(point.phases, name) ? [point.phases[name]] : []);
        const drift = driftOf(earlier, seconds, window);
        return drift ? [{ ...drift, name }] : [];
    });
}
function causeOf(duration, phases) {
    if (duration.direction === 'steady')
        return null;
    const excess = (phase) => Math.abs(phase.current - phase.median);
    const alike = phases.filter((phase) => phase.direction === duration.direction);
    return alike.sort((a, b) => excess(b) - excess(a))[0] ?? null;
}
/**
 * Whether a regression is large enough to fail a job that asked for it: beyond noise, and at least
 * `limitPercent` above the median.
 */
function exceeds(trend, limitPercent) {
    return trend.regression && trend.duration !== null && trend.duration.change_percent >= limitPercent;
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

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
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
