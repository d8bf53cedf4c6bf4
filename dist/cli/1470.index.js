export const id = 1470;
export const ids = [1470,8613];
export const modules = {

/***/ 9691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deploymentSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/nix/failures/failure.js
var failure = __webpack_require__(5629);
// EXTERNAL MODULE: ./lib/builds/health.js
var health = __webpack_require__(9183);
// EXTERNAL MODULE: ./lib/builds/plan.js
var plan = __webpack_require__(8834);
;// CONCATENATED MODULE: ./lib/builds/preflight.js

/** `error` blocks by default, `warning` tells. */
const severities = ['error', 'warning'];
const findingSchema = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP().describe('The id of the rule; "syntax" for what is no Nix. Later releases add others.'),
    severity: schemas/* enum */.k5n(severities),
    file: schemas/* string */.YjP().describe('Relative to "directory", with "/".'),
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1).describe('In Unicode code points, from 1.'),
    end_line: schemas/* int */.Whr().min(1),
    end_column: schemas/* int */.Whr().min(1).describe('The place behind the last character.'),
    message: schemas/* string */.YjP().describe('One line; no value of a secret.'),
});
const auditSchema = schemas/* object */.Ikc({
    host: schemas/* string */.YjP(),
    base: schemas/* object */.Ikc({ revision: schemas/* string */.YjP(), because: schemas/* string */.YjP() })
        .nullable()
        .describe('What it is compared with; null where all that is weak is told, new or not.'),
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        severity: schemas/* enum */.k5n(severities),
        option: schemas/* string */.YjP().describe('The option of NixOS.'),
        message: schemas/* string */.YjP().describe('One line; no value of a secret.'),
    })),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What could not be evaluated, and why; a sentence each.'),
});
/**
 * What `preflight --json` prints, version 1. A field is never renamed or removed within a version, only added as optional.
 */
const preflightSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    success: schemas/* boolean */.zMY().describe('False where a finding blocks, as "fail_on" says.'),
    fail_on: schemas/* enum */.k5n([...severities, 'never']).describe('The least severity that blocks.'),
    directory: schemas/* string */.YjP().describe('Absolute path of the directory that was looked at.'),
    files: schemas/* int */.Whr().min(0).describe('How many files were looked at.'),
    errors: schemas/* int */.Whr().min(0).describe('In files and hosts.'),
    warnings: schemas/* int */.Whr().min(0),
    allowed: schemas/* int */.Whr().min(0).describe('How many findings comments in the sources allow.'),
    skipped_rules: schemas/* array */.YOg(schemas/* string */.YjP()),
    syntax_by: schemas/* enum */.k5n(['nix', 'parser'])
        .describe('Whether Nix itself parsed the files, or this program alone.'),
    findings: schemas/* array */.YOg(findingSchema).describe('By file, then by place.'),
    audits: schemas/* array */.YOg(auditSchema).optional().describe('Of the hosts that were named.'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What could not be looked at, and why; a sentence each.'),
});

// EXTERNAL MODULE: ./lib/builds/remedy.js
var remedy = __webpack_require__(2653);
;// CONCATENATED MODULE: ./lib/builds/deployment.js







/**
 * What is done to a host: `deploy` activates a system, `rollback` an earlier generation of its own, `reboot` boots what it runs.
 */
const deploymentActions = ['deploy', 'rollback', 'reboot'];
const stepSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().describe('A phase: planning, copying, activating, verifying, rolling-back, rebooting.'),
    start_seconds: schemas/* number */.aig(),
    duration_seconds: schemas/* number */.aig(),
});
/** What a host runs and boots, as it says itself. */
const hostStateSchema = schemas/* object */.Ikc({
    current: schemas/* string */.YjP().nullable().describe('Store path of the system that runs.'),
    profile: schemas/* string */.YjP().nullable().describe('Store path of the system profile.'),
    booted: schemas/* string */.YjP().nullable(),
    generation: schemas/* number */.aig().int().nullable().describe("Number of the profile's generation."),
    boot_id: schemas/* string */.YjP().nullable(),
});
const resourcesSchema = schemas/* object */.Ikc({
    memory_available_bytes: schemas/* number */.aig().nullable(),
    memory_total_bytes: schemas/* number */.aig().nullable(),
    disks: schemas/* array */.YOg(schemas/* object */.Ikc({ mount_point: schemas/* string */.YjP(), used_bytes: schemas/* number */.aig(), total_bytes: schemas/* number */.aig() })),
});
const warningSchema = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    advice: schemas/* string */.YjP().nullable().describe('What a person can do about it.'),
});
/**
 * `deployment.json`, version 1: one deployment of one host. A field is never renamed or removed within a version, only added
 * as optional. What is not known is null.
 */
const deploymentSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    id: schemas/* string */.YjP().describe("The deployment's name on its host, in /run/nixos-rebuild-test."),
    action: schemas/* string */.YjP().describe(`One of ${deploymentActions.join(', ')}.`),
    host: schemas/* string */.YjP(),
    target: schemas/* string */.YjP()
        .nullable()
        .describe('The ssh destination, or "local"; null where it was not come so far.'),
    mode: schemas/* string */.YjP().describe(`One of ${config/* deploymentModes */.E0.join(', ')}.`),
    outcome: schemas/* string */.YjP().describe('As in metadata.json. What the host says, never what was meant to happen.'),
    success: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP().describe('A word for why it ended so, such as "no-ack" or "unit-failed"; "" for none.'),
    message: schemas/* string */.YjP().describe('What happened, in a sentence.'),
    failure: failure/* failureSchema */.I.nullable(),
    changed: schemas/* boolean */.zMY().nullable().describe('Whether the host was to get another system; null: not known.'),
    timestamp: iso/* datetime */.w$().describe('The start, ISO 8601 in UTC.'),
    finished_at: iso/* datetime */.w$(),
    duration_seconds: schemas/* number */.aig().nonnegative(),
    steps: schemas/* array */.YOg(stepSchema).describe('In their order; seconds since the start.'),
    old_system: schemas/* string */.YjP().nullable().describe('Store path of the system that ran before.'),
    new_system: schemas/* string */.YjP().nullable(),
    before: hostStateSchema.nullable(),
    after: hostStateSchema.nullable().describe('Null where the host does not answer any more.'),
    revisions: schemas/* object */.Ikc({ old: schemas/* string */.YjP().nullable(), new: schemas/* string */.YjP().nullable() })
        .describe('Of the sources that the two systems were built from, where these say it.'),
    sources: schemas/* array */.YOg(schemas/* string */.YjP())
        .nullable()
        .describe('Files that differ between the revisions; null where these are not both here.'),
    plan: plan/* planSchema */.Fu.nullable(),
    units: schemas/* array */.YOg(schemas/* object */.Ikc({ unit: schemas/* string */.YjP(), action: schemas/* string */.YjP(), seconds: schemas/* number */.aig().nullable() }))
        .describe('Units that were planned to change, and how long the start of each took.'),
    shared_build: schemas/* string */.YjP()
        .nullable()
        .describe('The build, beside this one, that made the systems of several hosts; null where this one did.'),
    preflight: preflightSchema
        .nullable()
        .optional()
        .describe('What was found in the sources and in the security of the host, as preflight.v1.json has it: the 200 findings that count most. Null where nothing could be looked at.'),
    copied: schemas/* object */.Ikc({ paths: schemas/* number */.aig().int(), seconds: schemas/* number */.aig() }).nullable(),
    health: health/* healthSchema */.q.nullable().describe('After the activation; null where it was not looked at.'),
    health_after_rollback: health/* healthSchema */.q.nullable(),
    resources: schemas/* object */.Ikc({ before: resourcesSchema.nullable(), after: resourcesSchema.nullable() }),
    last_garbage_collection: iso/* datetime */.w$().nullable().describe("Of the host's own service for it."),
    warnings: schemas/* array */.YOg(warningSchema),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .describe('Where each setting came from: flag, repository, closure, default and others.'),
    remedies: schemas/* array */.YOg(remedy/* remedySchema */.qN)
        .optional()
        .describe('What was done about failures on the way to the host, and about units that failed there, in order.'),
    by_hand: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Commands for the host that bring back the system that ran before.'),
    round_trips: schemas/* number */.aig().int().describe('Calls of the host, without the copying.'),
});


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ healthSchema)
/* harmony export */ });
/* unused harmony export findingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** What is worse on a host than it was before a change. */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** What kind of thing: `unit-failed`, `route-lost`, `memory` and others; readers tolerate those they do not know. */
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `rollback`: the change is to be undone for it. `warning`: a person should look. */
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['rollback', 'warning']),
    /** The unit, address, name, file system or check that it is about; null for the host as a whole. */
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** What was found, with the numbers. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const healthSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** False where a finding is one to go back for. */
    healthy: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Those to go back for first. */
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
});


/***/ }),

/***/ 8834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   cY: () => (/* binding */ unitActions)
/* harmony export */ });
/* unused harmony export plannedUnitSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7352);


/** What becomes of a unit. `keep`: it has changed, or was to be touched, and goes on as it is. */
const unitActions = ['stop', 'restart', 'start', 'reload', 'keep'];
const plannedUnitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe(`One of ${unitActions.join(', ')}; later releases may add others.`),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Why, in words, such as "ExecStart changed".'),
    announced: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .describe('Whether switch-to-configuration prints it; false for what systemd does besides.'),
    problem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullable()
        .describe('Why it is known not to be up afterwards, or its job to fail; null where nothing speaks against it.'),
});
const freeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    free_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    needed_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    enough: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable().describe('Null where one of the two is not known.'),
});
/**
 * `plan`, version 1: what a deployment would change on one host. A field is never renamed or removed within a version, only
 * added as optional. What is not known is null.
 */
const planSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The ssh destination, or "local".'),
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether the new system is another one than the one that runs.'),
    old_system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Store path of the system that runs on the target.'),
    new_system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    profile_system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('Store path of the system profile, which boots next.'),
    booted_system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    revisions: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ old: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), new: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })
        .optional()
        .describe('Of the sources that the two systems were built from, where these say it.'),
    units: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plannedUnitSchema)
        .describe('Stopped, restarted, started, reloaded and kept units, in this order.'),
    switch: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .int()
            .nullable()
            .describe('The status that switch-to-configuration is expected to end with; null where it would wait for ever.'),
        error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .nullable()
            .describe('Why it would end before it is done, such as an unreadable unit file.'),
        rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The release whose rules were applied.'),
        manager_restarts: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether systemd executes itself anew.'),
        swaps_off: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Swap devices that are switched off.'),
        activation_requests: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unknown', 'known'])
            .describe('Whether units that the activation script asks for are in the list (--dry-activate).'),
    }),
    reboot: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        needed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        refused: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Switch inhibitors that differ: the system can only be booted.'),
    }),
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__/* .packageChangeSchema */ .mg).nullable(),
    closure: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ old_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), new_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable() }),
    copy: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Store paths that the target does not have.'),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Their size unpacked; what goes over the network is less.'),
    }),
    room: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        store: freeSchema,
        boot: freeSchema.nullable().describe('Null where /boot is no file system of its own.'),
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        unit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        package: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        old_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        new_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }))
        .describe('Services with data whose program gets another major version: a rollback does not undo what it does to them.'),
});


/***/ }),

/***/ 6230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/builds.js
var builds = __webpack_require__(3848);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/dashboard/assets.js




/** What a complete directory of assets holds, made by `npm run build`. */
const needed = ['list.js', 'build.js', 'compare.js', 'page.js', 'style.css', 'player.js', 'uplot.js'];
/**
 * The directory of the site's bundled scripts and styles: beside the bundle (`dist/assets`), also
 * for the library, which is in `lib/`. Throws where they were not built.
 */
async function findAssets(from = import.meta.url) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(from));
    const places = [(0,external_node_path_.join)(here, '../assets/dashboard'), (0,external_node_path_.join)(here, '../../dist/assets/dashboard')];
    for (const place of places)
        if (await isComplete(place))
            return place;
    throw new errors/* ToolError */.v4('no-assets', `the dashboard's scripts and styles are not in ${places.join(' or ')}`, {
        hint: 'In a checkout, run `npm run build` once; otherwise install the package again.',
    });
}
async function isComplete(dir) {
    const found = await Promise.allSettled(needed.map((name) => (0,promises_.access)((0,external_node_path_.join)(dir, name))));
    return found.every(({ status }) => status === 'fulfilled');
}
async function copyAssets(from, to) {
    await (0,promises_.cp)(from, to, { recursive: true });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/builds/files.js
var builds_files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/dashboard/fingerprint.js



/**
 * Looks at a directory of builds. The text changes when a build is finished, cut off, added or removed; one that is being made is
 * not in it, so that its beginning and its going on change nothing. `now` is in milliseconds since 1970.
 */
async function look(dir, builds, now) {
    // Listed first: what begins meanwhile is in neither, and what has ended meanwhile is no longer among those that run.
    const names = (await (0,promises_.readdir)(dir).catch(() => [])).sort();
    const running = await builds.read(now);
    const shown = new Set(running.map(({ name }) => name));
    const marks = await Promise.all(names.filter((name) => !shown.has(name)).map((name) => mark(dir, name)));
    return { running, fingerprint: marks.filter((one) => one !== null).join('\n') };
}
/** Null for a directory that is no build, or not yet: it is made before its first file is. */
async function mark(dir, name) {
    const [metadata, running] = await Promise.all([builds_files/* metadataFileName */.b9, builds_files/* runningFileName */.bJ].map((file) => (0,promises_.stat)((0,external_node_path_.join)(dir, name, file)).catch(() => null)));
    return metadata || running ? `${name} ${metadata?.mtimeMs ?? ''}` : null;
}

// EXTERNAL MODULE: ./lib/builds/build-state.js
var build_state = __webpack_require__(9905);
// EXTERNAL MODULE: ./lib/nix/said/markers.js
var markers = __webpack_require__(8458);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(7032);
;// CONCATENATED MODULE: ./lib/dashboard/running.js







const mostBuilds = 20;
const mostPhases = 100;
const shownLines = 6;
/** How much of a log's end, and of what a recording has got since it was read last, is read at a time (bytes). */
const tailBytes = 16 * 1024;
const chunkBytes = 4 * 1024 * 1024;
/** The label of the marker with which a recorded command ends; the others are phases (record/recording-writer.ts). */
const commandEnd = /^(?:end|exit \d+)$/;
/** A marker of an asciicast, version 2. */
const marker = /^\[\d+(?:\.\d+)?, ?"m", ?"/;
/** Follows the builds of a directory that are being made: of each recording, only what has come since is read. */
class RunningBuilds {
    #dir;
    #followed = new Map();
    /** `dir` is an absolute directory of builds. */
    constructor(dir) {
        this.#dir = dir;
    }
    /** Those that are being made now, oldest first. `now` is in milliseconds since 1970. */
    async read(now) {
        const names = (await (0,promises_.readdir)(this.#dir).catch(() => [])).sort();
        const before = this.#followed;
        this.#followed = new Map();
        const running = [];
        for (const name of names) {
            const dir = (0,external_node_path_.join)(this.#dir, name);
            if (running.length === mostBuilds || !(await isThere((0,external_node_path_.join)(dir, builds_files/* runningFileName */.bJ))))
                continue;
            const state = await (0,build_state.buildState)(dir);
            if (state.kind !== 'running')
                continue;
            const followed = before.get(name) ?? { at: 0, starts: [] };
            await follow((0,external_node_path_.join)(dir, builds_files/* fileNames */.jx.cast), followed);
            this.#followed.set(name, followed);
            running.push(await runningBuild(dir, state.build.metadata, { name, now, followed }));
        }
        return running;
    }
}
async function runningBuild(dir, { host, action, timestamp, tried }, { name, now, followed: { starts } }) {
    const started = Date.parse(timestamp);
    const elapsed = Math.max(0, (now - started) / 1000);
    const lines = (0,text_lines/* filledLines */.oZ)((0,clean/* stripControls */.$Y)(await endOf((0,external_node_path_.join)(dir, builds_files/* fileNames */.jx.log))));
    const said = lines.map((line, index) => (0,markers/* markerEvent */.b)(line, { line: index + 1, column: 1 }));
    const progress = said.findLast((event) => event?.kind === 'progress');
    return {
        ...{ name, started, host: host && (0,clean/* shownLine */.QN)(host, 80), action: action && (0,clean/* shownLine */.QN)(action, 40) },
        tried: tried ? (0,clean/* shownLine */.QN)([tried.kind, tried.profile].filter(Boolean).join(', '), 80) : null,
        phases: starts.map(({ name: phase, start }, index) => ({
            ...{ name: phase, start },
            seconds: Math.max(0, (starts[index + 1]?.start ?? Math.max(elapsed, start)) - start),
        })),
        progress: progress?.kind === 'progress' ? (0,clean/* shownLine */.QN)(progress.doing, 120) : null,
        lines: lines.slice(-shownLines).map((line) => (0,clean/* shownLine */.QN)(line, 200)),
    };
}
/** Reads what a recording has got since; its masks may hold back what came last. */
async function follow(path, followed) {
    const part = await readPart(path, followed.at, chunkBytes);
    if (part === null)
        return;
    const whole = part.lastIndexOf('\n') + 1;
    // A line that is as long as what is read at a time is no marker.
    followed.at += whole > 0 || part.length < chunkBytes ? whole : part.length;
    for (const line of part.subarray(0, whole).toString('utf8').split('\n')) {
        if (!marker.test(line) || followed.starts.length === mostPhases)
            continue;
        const [seconds, , label] = parsed(line);
        if (typeof seconds === 'number' && typeof label === 'string' && !commandEnd.test(label))
            followed.starts.push({ name: (0,clean/* shownLine */.QN)(label, 60), start: seconds });
    }
}
function parsed(line) {
    try {
        const value = JSON.parse(line);
        return Array.isArray(value) ? value : [];
    }
    catch {
        return [];
    }
}
async function endOf(path) {
    const part = await readPart(path, -tailBytes, tailBytes);
    return part === null ? '' : part.toString('utf8');
}
/** At most `most` bytes of a file from `start` on, which counts from its end where it is negative; null where it cannot be read. */
async function readPart(path, start, most) {
    const file = await (0,promises_.open)(path).catch(() => null);
    if (file === null)
        return null;
    try {
        const { size } = await file.stat();
        const from = start < 0 ? Math.max(0, size + start) : start;
        const bytes = Buffer.alloc(Math.max(0, Math.min(most, size - from)));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
        return bytes.subarray(0, bytesRead);
    }
    catch {
        return null;
    }
    finally {
        await file.close();
    }
}
async function isThere(path) {
    const file = await (0,promises_.open)(path).catch(() => null);
    await file?.close();
    return file !== null;
}

// EXTERNAL MODULE: ./lib/history/point.js
var point = __webpack_require__(890);
// EXTERNAL MODULE: ./lib/history/trend.js
var history_trend = __webpack_require__(9319);
;// CONCATENATED MODULE: ./lib/shelf/entries.js


// A trend looks back on thirty complete runs; failed ones between them count too.
const lookBack = 120;
/** Compares each build (oldest first) with the earlier ones of its kind. */
function entriesOf(builds) {
    const groups = new Map();
    return builds.map((build) => {
        const key = (0,point/* kindKey */._V)(build.point);
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        const trend = (0,history_trend/* trendOf */.RS)(group.slice(-lookBack).map(({ point }) => point), build.point);
        const previous = group.at(-1) ?? null;
        const entry = { ...build, trend, previous, next: null };
        if (previous)
            previous.next = entry;
        group.push(entry);
        return entry;
    });
}

// EXTERNAL MODULE: ./lib/shelf/read.js + 4 modules
var read = __webpack_require__(9616);
// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(3207);
// EXTERNAL MODULE: ./lib/system/version.js
var version = __webpack_require__(3689);
;// CONCATENATED MODULE: ./lib/dashboard/data.js
const storeName = 'rebuildData';

// EXTERNAL MODULE: ./lib/text/html.js
var html = __webpack_require__(8422);
;// CONCATENATED MODULE: ./lib/dashboard/markup.js


/** Markup that is safe to put into a page as it is. Made by {@link html} alone. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Text for an element's content or a quoted attribute; controls and bidirectional overrides become U+FFFD. */
function escapeText(text) {
    return (0,html/* escapeHtml */.Z)((0,clean/* replaceControls */.N0)(text, 'page', () => '\ufffd'));
}
function render(value) {
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'string')
        return escapeText(value);
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return value.map(render).join('');
    return '';
}
/**
 * A template of markup: every value is escaped unless it is markup itself. Values may be put into element
 * content and quoted attributes, never into a tag's name, an unquoted attribute, a script or a style.
 */
function markup_html(strings, ...values) {
    return new Html(strings.reduce((text, string, index) => `${text}${render(values[index - 1])}${string}`));
}
/** An address from outside as a link's target, or null for anything but http(s). */
function webAddress(address) {
    if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address))
        return null;
    return new URL(address).href;
}
/** A value as JavaScript source: JSON whose characters cannot end a script element or a line. */
function scriptValue(value) {
    return JSON.stringify(value)
        .replaceAll('<', '\\u003c')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}

;// CONCATENATED MODULE: ./lib/dashboard/sequel-files.js



const besideMetadata = [
    ['deployment', builds_files/* deploymentFileName */.bO],
    ['trial', builds_files/* trialFileNames */.Zd.trial],
    ['trial-report', builds_files/* trialFileNames */.Zd.markdown],
    ['test-report', builds_files/* trialFileNames */.Zd.junit],
    ['remedies-patch', builds_files/* patchFileName */.QV],
];
/** As a machine's console leaves them, and as the site names them: there is one directory a build. */
const ofConsole = [
    ['console-log', 'console.log'],
    ['console-cast', 'console.cast'],
    ['console-screen', 'final.png'],
];
/** A trial has one machine. */
const mostMachines = 8;
/** Files in a build's directory that its metadata does not name, since they are of what came after the build. */
async function sequelFiles(dir) {
    const found = besideMetadata.map(([kind, name]) => fileOf(dir, { kind, source: name, name }));
    for (const machine of await consolesIn(dir))
        for (const [kind, name] of ofConsole)
            found.push(fileOf(dir, {
                ...{ kind, source: (0,external_node_path_.join)(builds_files/* consoleDirectory */.nL, machine, name), name: `console-${machine}-${name}` },
            }));
    return (await Promise.all(found)).filter((one) => one !== null);
}
/** Names of directories alone, which nobody can lead elsewhere. */
async function consolesIn(dir) {
    const place = (0,external_node_path_.join)(dir, builds_files/* consoleDirectory */.nL);
    if (!(await (0,promises_.lstat)(place).catch(() => null))?.isDirectory())
        return [];
    const entries = await (0,promises_.readdir)(place, { withFileTypes: true }).catch(() => []);
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return names
        .filter((name) => /^\w[\w.-]{0,63}$/.test(name))
        .sort()
        .slice(0, mostMachines);
}
async function fileOf(dir, file) {
    const path = (0,external_node_path_.join)(dir, file.source);
    const stats = await (0,promises_.lstat)(path).catch(() => null);
    if (!stats?.isFile())
        return null;
    const isReadable = await (0,promises_.access)(path, promises_.constants.R_OK).then(() => true, () => false);
    if (!isReadable)
        return null;
    return { ...file, bytes: stats.size, changed: stats.mtimeMs, embedded: false };
}

;// CONCATENATED MODULE: ./lib/dashboard/build-files.js







/** Bytes; a larger cast is not put into a script for the page's player, only offered for download. */
const maxEmbeddedCast = 24 * 1024 * 1024;
/** Bytes of a log's end that the comparison page gets. */
const maxEmbeddedLog = 2 * 1024 * 1024;
const store = `(globalThis.${storeName} ??= {})`;
/** The script that puts a field into the one global. */
function dataScript(field, value) {
    return `${store}.${field} = ${scriptValue(value)};\n`;
}
/** The script that puts one build's part of a field, by the build's slug, into the one global. */
function keyedDataScript(field, slug, value) {
    return `(${store}.${field} ??= {})[${scriptValue(slug)}] = ${scriptValue(value)};\n`;
}
/** The files that a build's directory in the site holds or will hold, with their sizes. */
async function siteFiles({ dir, files }) {
    if (dir === null)
        return [];
    const kinds = [
        ...Object.entries(files),
        ['metadata', builds_files/* metadataFileName */.b9],
    ];
    const named = kinds.map(async ([kind, name]) => {
        const { size: bytes, mtimeMs: changed } = await (0,promises_.stat)((0,external_node_path_.join)(dir, name));
        const embedded = kind === 'cast' && bytes <= maxEmbeddedCast;
        return { kind, source: name, name, bytes, changed, embedded };
    });
    const taken = new Set(kinds.map(([, name]) => name));
    const others = await sequelFiles(dir);
    return [...(await Promise.all(named)), ...others.filter(({ name }) => !taken.has(name))];
}
/** Copies a build's files to `target` and makes the scripts that carry its cast and its log. */
async function writeBuildFiles(entry, files, target) {
    await (0,promises_.rm)(target, { recursive: true, force: true });
    await (0,make_directory/* makeDirectory */.O)(target);
    const { dir } = entry;
    if (dir === null)
        return;
    await Promise.all([
        ...files.map(({ source, name }) => (0,promises_.copyFile)((0,external_node_path_.join)(dir, source), (0,external_node_path_.join)(target, name), promises_.constants.COPYFILE_FICLONE)),
        writeCast(dir, files, target),
        writeLog(entry, dir, target),
    ]);
}
async function writeCast(dir, files, target) {
    const cast = files.find(({ embedded }) => embedded);
    if (!cast)
        return;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(dir, cast.name), 'utf8');
    await (0,promises_.writeFile)((0,external_node_path_.join)(target, 'cast.js'), dataScript('cast', text));
}
async function writeLog({ files, slug }, dir, target) {
    if (!files.log)
        return;
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(dir, files.log));
    const text = bytes.subarray(Math.max(0, bytes.length - maxEmbeddedLog)).toString('utf8');
    await (0,promises_.writeFile)((0,external_node_path_.join)(target, 'log.js'), keyedDataScript('log', slug, text));
}

// EXTERNAL MODULE: ./lib/nix/failures/headline.js
var headline = __webpack_require__(7239);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var nix_store_path = __webpack_require__(3756);
;// CONCATENATED MODULE: ./lib/dashboard/list-data.js


/** The data of the list, newest first, with what came after each build. */
function listData(entries, said, { title, generated, notices }) {
    const rows = entries.map((entry) => listRow(entry, said.get(entry)?.words ?? null)).reverse();
    return { title, generated, rows, notices: notices.slice(0, 200) };
}
function listRow({ slug, name, metadata, trend }, words) {
    const { failure, revision } = metadata;
    const message = words ?? (failure ? (0,headline/* headlineOf */.g)(failure) : metadata.error_message);
    return [
        slug,
        name,
        metadata.outcome,
        metadata.host,
        metadata.action,
        Date.parse(metadata.timestamp),
        metadata.duration_seconds,
        revision?.branch ?? null,
        revision?.sha.slice(0, 10) ?? null,
        failure?.family ?? null,
        firstLine(message),
        trend.regression ? Math.round(trend.duration?.change_percent ?? 0) : null,
    ];
}
/** The first line of a message, short: without `error:`, which its row shows anyway, and without store hashes. */
function firstLine(message) {
    const line = message?.trim().split('\n')[0];
    if (!line)
        return null;
    return (0,nix_store_path/* withStorePathNames */.bq)(line.replace(/^error: /, '')).slice(0, 160);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/dashboard/manifest.js





const manifestSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('nixos-rebuild-test/site'),
    /** The release that wrote it; another one writes everything anew. */
    version: schemas/* string */.YjP(),
    builds: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/), schemas/* object */.Ikc({ files: schemas/* string */.YjP(), page: schemas/* string */.YjP() })),
});
/**
 * What an earlier call wrote to `out`; empty where nothing is there yet. Throws for a directory
 * that holds something else, so that no foreign file is ever overwritten.
 */
async function readManifest(out, version) {
    const none = { kind: 'nixos-rebuild-test/site', version, builds: {} };
    const names = await (0,promises_.readdir)(out).catch(() => []);
    if (names.length === 0)
        return none;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(out, read/* siteMarkName */.W), 'utf8').catch(() => null);
    const parsed = manifestSchema.safeParse(text === null ? null : parseJson(text));
    if (!parsed.success)
        throw (0,errors/* usageError */.Wp)('not-a-site', `${out} holds files that are not a dashboard`, 'Name an empty or new directory with --out.');
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

;// CONCATENATED MODULE: ./lib/dashboard/pages/layout.js

/**
 * The policy of a page: nothing but the site's own scripts, styles and pictures, no inline code, no
 * request to anywhere. `'self'` also holds for pages opened from disk.
 */
function contentPolicy(options) {
    return [
        "default-src 'none'",
        `script-src 'self'${options.webAssembly ? " 'wasm-unsafe-eval'" : ''}`,
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        `connect-src ${options.live ? "'self'" : "'none'"}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
/** A whole page around its `main`. */
function page(options) {
    const { root, scripts } = options;
    return markup_html `<!doctype html>
<html lang="en"${options.live ? markup_html ` data-live` : null}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(options)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${options.title}</title>
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
${(options.styles ?? []).map((style) => markup_html `<link rel="stylesheet" href="${root}${style}">\n`)}<link rel="stylesheet" href="${root}assets/style.css">
<script src="${root}assets/page.js"></script>
${scripts.map((script) => markup_html `<script src="${root}${script}" defer></script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="${root}index.html">${logo()}<span>Rebuilds</span></a>
<nav aria-label="Pages"><a href="${root}index.html">Builds</a><a href="${root}compare.html">Compare</a></nav>
<button type="button" class="theme" id="theme" aria-label="Switch between light and dark">${sunMoon()}</button>
</header>
<main id="main" tabindex="-1">${options.main}</main>
<footer class="foot">Made by <b>nixos-rebuild-test</b>. This site loads nothing from anywhere else.</footer>
</body>
</html>
`.text;
}
function logo() {
    return markup_html `<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><rect x="1.5" y="4" width="29" height="24" rx="5" class="logo-window"/><path d="M8 12l5 4-5 4" class="logo-prompt"/><path d="M16 21h8" class="logo-cursor"/></svg>`;
}
function sunMoon() {
    return markup_html `<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/></svg>`;
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/compare.js


/** The comparison page; its script loads the two builds that its address names. */
function comparePage(title, live) {
    return page({
        title: `Compare · ${title}`,
        root: '',
        scripts: ['data/list.js', 'assets/compare.js'],
        live,
        main: markup_html `
<div class="headline"><h1>Compare two builds</h1></div>
<form class="filters card" id="sides" aria-label="The two builds">
<label class="grow"><span>Before <span class="side a">A</span></span><select id="a" name="a"></select></label>
<button type="button" class="plain" id="swap" aria-label="Swap the two">⇄</button>
<label class="grow"><span>After <span class="side b">B</span></span><select id="b" name="b"></select></label>
</form>
<noscript><p class="card notice">Comparing needs JavaScript.</p></noscript>
<p id="state" class="muted" role="status"></p>
<div id="result"></div>`,
    });
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/list.js


const emptyOption = markup_html `<option value="">All</option>`;
/** The first page: figures, the chart over time, the filters and the list, which scripts fill, and what remedies have done. */
function listPage(title, { live, remedies }) {
    return page({
        title,
        root: '',
        styles: ['assets/uplot.css'],
        scripts: ['assets/uplot.js', 'data/list.js', 'assets/list.js'],
        live,
        main: markup_html `
<div class="headline"><h1>${title}</h1><p id="generated" class="muted"></p></div>
<noscript><p class="card notice">The list needs JavaScript; the page of each build, in the folder <code>builds</code>, does not.</p></noscript>
${live ? markup_html `<section class="card running" id="running" aria-labelledby="running-title" hidden><h2 id="running-title">Running now</h2><div id="running-builds"></div></section>` : null}
<section class="tiles" id="tiles" aria-label="Figures of the builds shown"></section>
<form class="filters card" id="filters" role="search" aria-label="Filter the builds">
<label class="grow">Search<input type="search" id="search" name="search" placeholder="Name, branch, revision, message" autocomplete="off"></label>
<label>Host<select id="host" name="host">${emptyOption}</select></label>
<label>Action<select id="action" name="action">${emptyOption}</select></label>
<label>Outcome<select id="outcome" name="outcome">${emptyOption}</select></label>
<button type="reset" class="plain">Clear</button>
</form>
<section class="card" aria-labelledby="chart-title">
<div class="card-head"><h2 id="chart-title">Duration over time</h2><p class="legend" id="legend" aria-hidden="true"></p></div>
<div id="chart" class="chart" tabindex="0" role="application" aria-describedby="chart-help" aria-label="Durations of the builds shown, over time"></div>
<p id="chart-help" class="muted small">Arrow keys move from build to build, Enter opens one.</p>
<p id="chart-point" class="visually-hidden" aria-live="polite"></p>
</section>
<section class="card list" aria-labelledby="list-title">
<div class="card-head"><h2 id="list-title">Builds</h2><p id="count" class="muted" role="status"></p><a class="button" id="compare" href="compare.html" hidden>Compare the two</a></div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="list-title">
<table>
<thead><tr><th scope="col"><span class="visually-hidden">Compare</span></th><th scope="col">Outcome</th><th scope="col">Build</th><th scope="col">Host</th><th scope="col">Action</th><th scope="col">Revision</th><th scope="col" class="number">Started</th><th scope="col" class="number">Duration</th></tr></thead>
<tbody id="rows"></tbody>
</table>
</div>
<nav class="pager" id="pager" aria-label="Pages of the list"></nav>
</section>
${remedies}
<section class="card" id="left-out" hidden><h2>Left out</h2><ul id="notices"></ul></section>`,
    });
}

// EXTERNAL MODULE: ./lib/history/remedy-rates.js
var remedy_rates = __webpack_require__(16);
;// CONCATENATED MODULE: ./lib/dashboard/pages/remedies.js


const lately = 30 * 86_400_000;
/** How often each remedy has helped, in all and in the thirty days before `now`; null where none ran. */
function remediesSection(builds, now) {
    const rates = (0,remedy_rates/* remedyRates */._)(builds);
    if (rates.length === 0)
        return null;
    const recent = (0,remedy_rates/* remedyRates */._)(builds.filter(({ timestamp }) => now - Date.parse(timestamp) <= lately));
    return markup_html `
<section class="card list" aria-labelledby="remedies-title">
<div class="card-head"><h2 id="remedies-title">Remedies</h2><p class="muted small">what was done about failures, and how often that helped</p></div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="remedies-title">
<table>
<thead><tr><th scope="col">Failure</th><th scope="col">Remedy</th><th scope="col" class="number">Helped</th><th scope="col" class="number">Last 30 days</th></tr></thead>
<tbody>${rates.map((rate) => row(rate, recent))}</tbody>
</table>
</div>
</section>`;
}
function row(rate, recent) {
    const { name, family } = rate;
    const same = recent.find((one) => one.name === name && one.family === family);
    return markup_html `<tr><td>${family}</td><td>${name}</td><td class="number">${share(rate)}</td><td class="number">${same ? share(same) : '–'}</td></tr>`;
}
function share({ ran, helped }) {
    return `${helped} of ${ran}, ${Math.round((100 * helped) / ran)} %`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/compare/comparison.js
var comparison = __webpack_require__(7314);
// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(3609);
// EXTERNAL MODULE: ./lib/history/sentence.js
var history_sentence = __webpack_require__(6507);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
;// CONCATENATED MODULE: ./lib/dashboard/resource-series.js
/**
 * What the chart of a build's page draws: what the machine of a trial has used, and else what the rebuild has. Of a trial, the
 * recorded command is not what was tried.
 */
function resourceSeries({ resources }, sequel) {
    if (!hasMachineResources(sequel))
        return resources?.series ?? [];
    return sequel.trial.resources.samples.map(({ seconds, cpu_percent, memory_bytes }) => ({
        ...{ seconds, cpu_percent, memory_bytes },
    }));
}
/** Whether the page says what the machine of a trial has used. */
function hasMachineResources(sequel) {
    return sequel?.kind === 'trial' && (sequel.trial.resources?.samples.length ?? 0) > 0;
}

// EXTERNAL MODULE: ./lib/text/size.js
var text_size = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/dashboard/pages/words.js

const signs = {
    good: { character: '✓', label: 'good:', tone: 'good' },
    bad: { character: '✗', label: 'bad:', tone: 'bad' },
    warn: { character: '!', label: 'warning:', tone: 'warn' },
    none: { character: '–', label: 'not known:', tone: 'quiet' },
};
/** A line of a report as markup; its signs are read out as words. */
function wordsHtml(words) {
    const pieces = words.map((piece) => {
        if (typeof piece === 'string')
            return markup_html `${piece}`;
        if ('text' in piece)
            return markup_html `${piece.text}`;
        return 'code' in piece ? markup_html `<code>${piece.code}</code>` : signHtml(piece.sign);
    });
    return markup_html `${pieces.map((piece, index) => (index === 0 ? piece : markup_html ` ${piece}`))}`;
}
function signHtml(sign) {
    const { character, label, tone } = signs[sign];
    return markup_html `<span class="mark ${tone}" aria-hidden="true">${character}</span><span class="visually-hidden">${label}</span>`;
}
/** Facts beside each other; nothing for none. */
function factList(facts) {
    if (facts.length === 0)
        return markup_html ``;
    return markup_html `<dl class="facts">${facts.map(([about, words]) => markup_html `<div><dt>${about}</dt><dd>${wordsHtml(words)}</dd></div>`)}</dl>`;
}
/** Text of this program's hints, which set commands in backticks, as in Markdown. */
function withCode(text) {
    return text.split('`').map((part, index) => (index % 2 === 1 ? markup_html `<code>${part}</code>` : markup_html `${part}`));
}
/** What is left out of a table of at most so many rows, and where it is. */
function leftOut(count, file) {
    return count > 0 ? markup_html `<p class="muted small">… and ${count} more, in ${file}.</p>` : markup_html ``;
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/effort.js





const shown = 300;
/** What changed among the packages. */
function packagesCard({ result }) {
    return packagesTable(result?.packages ?? [], 'the metadata');
}
/** Packages that changed, in a card; `file` has those that are left out. */
function packagesTable(packages, file) {
    if (packages.length === 0)
        return markup_html ``;
    return markup_html `<section class="card" aria-labelledby="packages"><div class="card-head"><h2 id="packages">Packages</h2><span class="muted">${packages.length} changed</span></div>
<div class="tall" tabindex="0" role="region" aria-labelledby="packages"><table><thead><tr><th scope="col">Package</th><th scope="col">Change</th><th scope="col" class="number">Size</th></tr></thead>
<tbody>${packages.slice(0, shown).map(packageRow)}</tbody></table></div>${leftOut(packages.length - shown, file)}</section>`;
}
function packageRow(change) {
    const { name, old_versions: before, new_versions: after, size_delta_bytes: size } = change;
    const versions = [before, after]
        .map((list) => list.join(', '))
        .filter(Boolean)
        .join(' → ');
    return markup_html `<tr><th scope="row">${name}</th><td><span class="change ${change.change}">${change.change}</span> <span class="versions">${versions}</span></td><td class="number">${size === null ? '' : (0,text_size/* signedBytes */.S)(size)}</td></tr>`;
}
/** The flake inputs that changed. */
function inputsCard({ result }) {
    const inputs = result?.inputs ?? [];
    if (inputs.length === 0)
        return markup_html ``;
    return markup_html `<section class="card" aria-labelledby="inputs"><h2 id="inputs">Flake inputs</h2><ul class="plain-list">${inputs
        .slice(0, shown)
        .map((input) => {
        const revisions = [input.old_revision, input.new_revision]
            .map((sha) => sha?.slice(0, 12))
            .filter(Boolean)
            .join(' → ');
        const address = webAddress(input.compare_url);
        return markup_html `<li><b>${input.name}</b> ${input.change} <code>${revisions}</code>${address ? markup_html ` <a href="${address}" rel="noreferrer">compare</a>` : null}</li>`;
    })}</ul></section>`;
}
/** The builds that took longest. */
function slowestCard({ activity }) {
    const slowest = activity?.slowest ?? [];
    if (slowest.length === 0)
        return markup_html ``;
    return markup_html `<section class="card" aria-labelledby="slowest"><h2 id="slowest">Slowest builds</h2><table><tbody>${slowest
        .slice(0, 10)
        .map(({ derivation, seconds }) => markup_html `<tr><th scope="row" class="name">${(0,nix_store_path/* storePathName */.yF)(derivation)}</th><td class="number">${(0,duration/* formatDuration */.a)(seconds)}</td></tr>`)}</tbody></table></section>`;
}
/** What it used, with a chart over time where one was sampled. */
function resourcesCard({ resources, result, activity }) {
    const bytes = (value) => (value == null ? null : (0,text_size/* formatBytes */.z)(value));
    const count = (value) => (value == null ? null : String(value));
    const rows = [
        ['CPU time', resources?.cpu_seconds == null ? null : (0,duration/* formatDuration */.a)(resources.cpu_seconds)],
        ['Peak memory', bytes(resources?.peak_memory_bytes)],
        ['Closure', bytes(result?.closure_bytes)],
        ['Built', count(activity?.built)],
        ['Fetched', count(activity?.fetched)],
        ['Downloaded', bytes(activity?.download_bytes)],
        ['Disk written', bytes(resources?.disk_written_bytes)],
        ['Network received (whole host)', bytes(resources?.host_network_received_bytes)],
    ];
    const known = rows.filter(([, value]) => value !== null);
    if (known.length === 0)
        return markup_html ``;
    const chart = resourcesChart(resources?.series?.length ?? 0);
    return markup_html `<section class="card" aria-labelledby="resources"><h2 id="resources">Resources</h2><dl class="figures">${known.map(([term, value]) => markup_html `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>${chart}</section>`;
}
/** The place of the chart over time, where there are samples to draw. */
function resourcesChart(samples) {
    if (samples < 2)
        return null;
    return markup_html `<div id="resources-chart" class="chart small-chart" role="img" aria-label="CPU and memory over time"></div>`;
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/failure.js



const shownLogLines = 200;
/** The root cause of an unsuccessful rebuild, with what to do about it. */
function failureCard({ failure, error_message: message }) {
    if (!failure && !message)
        return markup_html ``;
    if (!failure)
        return markup_html `<section class="card failure" aria-labelledby="failure"><h2 id="failure">What went wrong</h2><pre>${message}</pre></section>`;
    const sure = failure.confidence < 0.6 ? markup_html `<span class="tag">not certain</span>` : null;
    return markup_html `<section class="card failure" aria-labelledby="failure">
<div class="card-head"><h2 id="failure">What went wrong</h2><span class="tag bad">${failure.family}</span>${sure}</div>
${cause(failure)}<pre class="message">${failure.message}</pre>
${advice(failure)}
</section>`;
}
/** A failure for a card that shows its message itself. */
function failureDetails(failure) {
    return markup_html `${cause(failure)}${advice(failure)}`;
}
function advice(failure) {
    return markup_html `${place(failure)}
${failure.hint ? markup_html `<p class="hint"><strong>What to do:</strong> ${withCode(failure.hint)}</p>` : null}
${failure.reproduce ? markup_html `<p class="small muted">Reproduce it</p><pre class="command">${failure.reproduce}</pre>` : null}
${logTail(failure)}`;
}
/** The failures beside the root cause; those of another family alone where what came after the build says why it failed. */
function otherFailuresCard({ failures, failure }, saysWhy) {
    // The report at the end of the log is one of them.
    const others = failures.slice(1, 50).filter(({ family }) => !saysWhy || family !== failure?.family);
    if (others.length === 0)
        return markup_html ``;
    return markup_html `<section class="card"><h2>Other failures</h2><ul class="failures">${others.map((failure) => markup_html `<li><span class="tag bad">${failure.family}</span>${cause(failure)}<pre class="message">${failure.message}</pre>${place(failure)}${logTail(failure)}</li>`)}</ul></section>`;
}
function cause(failure) {
    return failure.cause ? markup_html `<p><strong>${(0,headline/* headlineOf */.g)(failure)}</strong></p>` : markup_html ``;
}
function place({ location, derivation }) {
    const rows = [
        location &&
            markup_html `<div><dt>${location.probable ? 'Probably at' : 'At'}</dt><dd><code>${location.file}:${location.line}${location.column === null ? '' : `:${location.column}`}</code></dd></div>`,
        derivation && markup_html `<div><dt>Derivation</dt><dd><code>${derivation}</code></dd></div>`,
    ];
    return rows.some(Boolean) ? markup_html `<dl class="inline">${rows}</dl>` : markup_html ``;
}
function logTail({ log_tail: lines }) {
    if (lines.length === 0)
        return markup_html ``;
    return markup_html `<details open><summary>Last ${lines.length} lines of its log</summary><pre class="log" tabindex="0">${lines.slice(-shownLogLines).join('\n')}</pre></details>`;
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/phases.js


const shownPhases = 40;
/**
 * The timeline: one bar a phase, placed by a script from the data (the policy allows no inline
 * styles), and a table with the same figures. With a player each phase can be played.
 */
function phasesCard(metadata, playable) {
    const phases = metadata.phases.slice(0, shownPhases);
    if (phases.length === 0)
        return markup_html ``;
    const total = metadata.duration_seconds ?? 0;
    const share = (seconds) => (total > 0 ? `${Math.round((100 * seconds) / total)} %` : '');
    return markup_html `<section class="card" aria-labelledby="phases">
<div class="card-head"><h2 id="phases">Phases</h2></div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="phases"><table class="phases">
<thead><tr><th scope="col">Phase</th><th scope="col" class="track-head"><span class="visually-hidden">Timeline</span></th><th scope="col" class="number">Start</th><th scope="col" class="number">Duration</th><th scope="col" class="number">Share</th>${playable ? markup_html `<th scope="col"><span class="visually-hidden">Play</span></th>` : null}</tr></thead>
<tbody>${phases.map((phase, index) => markup_html `<tr>
<th scope="row"><span class="dot" data-phase="${phase.name}"></span>${phase.name}</th>
<td class="track" aria-hidden="true"><span class="bar" data-phase="${phase.name}" data-bar="${index}"></span></td>
<td class="number">${(0,duration/* formatDuration */.a)(phase.start_seconds)}</td>
<td class="number">${(0,duration/* formatDuration */.a)(phase.duration_seconds)}</td>
<td class="number muted">${share(phase.duration_seconds)}</td>
${playable ? markup_html `<td><button type="button" class="plain icon" data-play="${index}" aria-label="Play from ${phase.name}">▶</button></td>` : null}
</tr>`)}</tbody>
</table></div>
</section>`;
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/recording.js


const words = {
    cast: 'Recording',
    log: 'Log',
    frames: 'Frames',
    screenshot: 'Screenshot',
    gif: 'Animation',
    metadata: 'Metadata',
    deployment: 'Deployment',
    trial: 'Trial',
    'trial-report': 'Report of the trial',
    'test-report': 'JUnit report',
    'remedies-patch': 'Patch of the configuration',
    'console-log': 'Log of the console',
    'console-cast': 'Recording of the console',
    'console-screen': 'Last screen of the console',
};
/** The player, or the last screen where there is no cast to play. */
function recordingCard(entry, files) {
    const cast = files.find(({ kind }) => kind === 'cast');
    const picture = files.find(({ kind }) => kind === 'screenshot');
    if (!cast?.embedded && !picture)
        return markup_html ``;
    const last = picture &&
        markup_html `<img class="screen" src="${picture.name}" alt="The last screen of the rebuild" loading="lazy">`;
    const large = cast && !cast.embedded
        ? markup_html `<p class="muted small">The recording takes ${(0,text_size/* formatBytes */.z)(cast.bytes)}, too much for a page: download it below.</p>`
        : null;
    return markup_html `<section class="card recording" aria-labelledby="recording">
<div class="card-head"><h2 id="recording">Recording</h2><span class="muted small">${terminalSize(entry)}</span></div>
${cast?.embedded ? markup_html `<div id="player" class="player"></div><noscript>${last}</noscript>` : last}
${cast?.embedded && picture ? markup_html `<details><summary>Last screen as a picture</summary><a href="${picture.name}">${last}</a></details>` : null}
${large}
</section>`;
}
function terminalSize({ metadata: { terminal } }) {
    return terminal ? `${terminal.cols} × ${terminal.rows}` : '';
}
/** Every file of the build, for download. */
function downloads(files) {
    if (files.length === 0)
        return markup_html ``;
    return markup_html `<section class="card" aria-labelledby="downloads"><h2 id="downloads">Downloads</h2><ul class="downloads">${files.map(({ kind, name, bytes }) => markup_html `<li><a href="${name}" download="${name}"><b>${words[kind]}</b><span class="muted">${name} · ${(0,text_size/* formatBytes */.z)(bytes)}</span></a></li>`)}</ul></section>`;
}

// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/report/sections/packages.js
var sections_packages = __webpack_require__(8134);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(572);
;// CONCATENATED MODULE: ./lib/report/deployment/changes.js





/** What changes, in a few words of plain text: units, packages, reboot. */
function changeWords(plan) {
    if (!plan.changed)
        return 'nothing changes';
    const units = plan.units.filter(({ action }) => action !== 'keep').length;
    const packages = namedPackages(plan)?.length;
    return [
        units === 0 ? 'no unit is touched' : `${units} ${units === 1 ? 'unit changes' : 'units change'}`,
        packages === undefined
            ? 'packages not known'
            : packages === 0
                ? 'the same packages'
                : `${packages} package${packages === 1 ? '' : 's'}`,
        plan.reboot.refused.length > 0
            ? 'only a boot activates it'
            : plan.reboot.needed
                ? 'reboot needed'
                : 'no reboot',
    ].join(', ');
}
/** The packages that change, or null where they are not known: a configuration file has no version, and the system is none. */
function namedPackages({ packages }) {
    return packages?.filter(isNamed) ?? null;
}
function isNamed({ name, old_versions, new_versions }) {
    return !name.startsWith('nixos-system-') && [...old_versions, ...new_versions].some((one) => one !== '');
}
const unknownPackages = 'What of packages changes is not known.';
/** What a deployment changes, or would, folded, at most `rows` of units and of packages. Empty where nothing does. */
function changesMarkdown(plan, rows) {
    if (!plan.changed)
        return '';
    const packages = namedPackages(plan);
    const body = [
        unitsTable(plan.units, rows),
        packages === null ? `${unknownPackages}\n` : packagesMarkdown({ packages }, rows, 'deployment.json'),
        table(['', ''], planFacts(plan).map(([about, words]) => [about, wordsMarkdown(words)])),
    ];
    return details(`Changes: ${changeWords(plan)}`, body.filter((part) => part !== '').join('\n'));
}
function unitsTable(units, rows) {
    if (units.length === 0)
        return '';
    const shown = units
        .slice(0, rows)
        .map((one) => [
        codeSpan(truncate(one.unit, 80)),
        escapeMarkdown(truncate(one.action, 20)),
        wordsMarkdown(unitReason(one)),
    ]);
    return `${table(['Unit', '', 'Why'], shown)}${more(units.length - shown.length)}`;
}
/** Why a unit is touched, and what is known to go wrong with it. */
function unitReason({ reasons, announced, action, problem }) {
    const why = [reasons.join(', '), announced || action === 'keep' ? '' : 'not announced'];
    const words = { text: (0,clean/* truncate */.xv)(why.filter(Boolean).join('; '), 200) };
    return problem === null ? [words] : [words, { sign: 'bad' }, { text: (0,clean/* truncate */.xv)(problem, 200) }];
}
/** What else a change means for the host: reboot, copies, room, and what a rollback does not undo. */
function planFacts({ reboot, copy, room, closure, data, switch: run }) {
    const { old_bytes: old, new_bytes: next } = closure;
    const facts = [
        [
            'Reboot',
            reboot.needed ? ['needed:', { text: (0,clean/* truncate */.xv)(reboot.reasons.join(', '), 300) }] : ['not needed'],
        ],
        ['To copy', [copy.paths === 0 ? 'nothing' : `${copy.paths} paths, ${sizeOf(copy.bytes)}`]],
        ['Size', old === null || next === null ? [] : [(0,text_size/* signedBytes */.S)(next - old)]],
        ['Room in the store', roomWords(room.store)],
        ['Room in /boot', room.boot === null ? [] : roomWords(room.boot)],
        ['Switch', run.error === null ? [] : [{ sign: 'bad' }, { text: (0,clean/* truncate */.xv)(run.error, 300) }]],
        ...data.map(({ unit, package: name, old_version, new_version }) => [
            'Data',
            [
                { sign: 'warn' },
                { text: `${(0,clean/* truncate */.xv)(`${unit}: ${name} ${old_version} → ${new_version}`, 200)};` },
                'a rollback does not undo what it does to its data',
            ],
        ]),
    ];
    return facts.filter(([, words]) => (0,report_words/* saysSomething */.XE)(words));
}
function roomWords({ free_bytes, needed_bytes, enough }) {
    if (free_bytes === null && needed_bytes === null)
        return [];
    const words = `${sizeOf(needed_bytes)} needed, ${sizeOf(free_bytes)} free`;
    return enough === false ? [{ sign: 'bad' }, words] : [words];
}
function sizeOf(bytes) {
    return bytes === null ? 'an unknown size' : (0,text_size/* formatBytes */.z)(bytes);
}
function more(count) {
    return count > 0 ? `\n… and ${count} more in the log.\n` : '';
}

// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(3497);
;// CONCATENATED MODULE: ./lib/dashboard/pages/host/changes.js






const shownUnits = 300;
const shownFiles = 200;
/** What a deployment has changed on its host, or would have. */
function changeCards(deployment) {
    const { plan } = deployment;
    if (plan === null)
        return markup_html `${sourcesCard(deployment)}`;
    if (!plan.changed)
        return markup_html `<section class="card" aria-labelledby="changes"><h2 id="changes">Changes</h2><p>${changeWords(plan)}</p></section>`;
    const packages = namedPackages(plan);
    return markup_html `<section class="card" aria-labelledby="changes"><div class="card-head"><h2 id="changes">Changes</h2><span class="muted">${changeWords(plan)}</span></div>${factList(planFacts(plan))}${packages === null ? markup_html `<p class="muted">${unknownPackages}</p>` : null}</section>
${unitsCard(deployment, plan)}
${packages === null ? null : packagesTable(packages, 'deployment.json')}
${sourcesCard(deployment)}`;
}
/** The units that a switch touches: what becomes of each, why, and how long its start took. */
function unitsCard({ units }, { units: planned }) {
    if (planned.length === 0)
        return markup_html ``;
    const took = new Map(units.flatMap(({ unit, seconds }) => (seconds === null ? [] : [[unit, seconds]])));
    const isTimed = planned.some(({ unit }) => took.has(unit));
    const rows = planned.slice(0, shownUnits).map((one) => {
        const seconds = took.get(one.unit);
        const start = isTimed
            ? markup_html `<td class="number">${seconds === undefined ? '' : (0,duration/* formatDuration */.a)(seconds)}</td>`
            : null;
        return markup_html `<tr><th scope="row"><code>${one.unit}</code></th><td><span class="change ${one.action}">${one.action}</span></td><td>${wordsHtml(unitReason(one))}</td>${start}</tr>`;
    });
    return markup_html `<section class="card" aria-labelledby="units"><div class="card-head"><h2 id="units">Units</h2><span class="muted">${(0,counted/* counted */.h)(planned.length, 'unit')}</span></div>
<div class="tall scroll" tabindex="0" role="region" aria-labelledby="units"><table><thead><tr><th scope="col">Unit</th><th scope="col">Change</th><th scope="col">Why</th>${isTimed ? markup_html `<th scope="col" class="number">Start took</th>` : null}</tr></thead>
<tbody>${rows}</tbody></table></div>${leftOut(planned.length - rows.length, 'deployment.json')}</section>`;
}
/** The files that differ between the two revisions. */
function sourcesCard({ sources }) {
    if (sources === null || sources.length === 0)
        return markup_html ``;
    return markup_html `<section class="card" aria-labelledby="sources"><h2 id="sources">Files that changed</h2><ul class="tall plain-list" tabindex="0" aria-labelledby="sources">${sources
        .slice(0, shownFiles)
        .map((file) => markup_html `<li><code>${file}</code></li>`)}</ul>${leftOut(sources.length - shownFiles, 'deployment.json')}</section>`;
}

// EXTERNAL MODULE: ./lib/report/preflight-lines.js
var preflight_lines = __webpack_require__(7807);
;// CONCATENATED MODULE: ./lib/report/deployment/preflight.js




/** What was found in the sources, and then in the security of hosts. */
function foundIn({ findings, audits = [] }) {
    return [
        ...findings.map(({ severity, file, line, message, rule }) => found(severity, `${file}:${line}`, message, rule)),
        ...audits.flatMap(({ host, findings: ofHost }) => ofHost.map(({ severity, option, message, id }) => found(severity, `${host}: ${option}`, message, id))),
    ];
}
function found(severity, where, what, rule) {
    return [
        [{ sign: severity === 'error' ? 'bad' : 'warn' }],
        [{ code: (0,clean/* truncate */.xv)(where, 150) }],
        [{ text: (0,clean/* truncate */.xv)(what, 300) }, { code: rule }],
    ];
}
/** What was found in the sources, with the security of every host: a sum that unfolds into `rows` findings. */
function preflightMarkdown({ hosts }, rows) {
    const results = hosts.flatMap((host) => preflightOf(host) ?? []);
    const [first] = results;
    if (first === undefined)
        return '';
    const sum = sumOfAll(first, results);
    const cells = foundIn(sum).map((one) => one.map(wordsMarkdown));
    // Numbers and words of this program, which no markup is in.
    const title = `Preflight: ${sumLine(sum)}`;
    if (cells.length === 0 || rows === 0)
        return `${title}\n`;
    const left = cells.length - rows;
    const more = left > 0 ? `\n… and ${left} more\n` : '';
    return details(title, table(['', 'Where', 'What'], cells.slice(0, rows)) + more);
}
/** The sources once, and what was found of every host. */
function sumOfAll(first, results) {
    const audits = results.flatMap(({ audits: one = [] }) => one);
    const ofHosts = audits.flatMap(({ findings }) => findings);
    const ofFirst = (first.audits ?? []).flatMap(({ findings }) => findings);
    const count = (of, wanted) => of.filter(({ severity }) => severity === wanted).length;
    return {
        ...first,
        success: results.every(({ success }) => success),
        errors: first.errors - count(ofFirst, 'error') + count(ofHosts, 'error'),
        warnings: first.warnings - count(ofFirst, 'warning') + count(ofHosts, 'warning'),
        audits,
    };
}
/** What was found before a host was changed, or planned for. */
function preflightOf({ preflight, deployment }) {
    return preflight ?? deployment?.preflight ?? null;
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/host/preflight.js




const shownFindings = 100;
/** What was found in the sources and in the host's security before it was changed; empty where nothing was looked at. */
function preflightCard({ preflight }) {
    if (!preflight)
        return markup_html ``;
    const found = foundIn(preflight);
    const head = markup_html `<div class="card-head"><h2 id="preflight">Preflight</h2><span class="muted">${(0,preflight_lines/* sumLine */.kk)(preflight)}</span></div>`;
    if (found.length === 0)
        return markup_html `<section class="card" aria-labelledby="preflight">${head}</section>`;
    const rows = found
        .slice(0, shownFindings)
        .map(([grave, where, what]) => markup_html `<tr><td>${wordsHtml(grave)}</td><th scope="row">${wordsHtml(where)}</th><td>${wordsHtml(what)}</td></tr>`);
    return markup_html `<section class="card" aria-labelledby="preflight">${head}
<div class="tall scroll" tabindex="0" role="region" aria-labelledby="preflight"><table><thead><tr><th scope="col"><span class="visually-hidden">Severity</span></th><th scope="col">Where</th><th scope="col">What</th></tr></thead>
<tbody>${rows}</tbody></table></div>${leftOut(found.length - rows.length, 'deployment.json')}</section>`;
}

;// CONCATENATED MODULE: ./lib/report/deployment/state.js




/** What the host runs and boots, since when, and how long it took. */
function stateFacts(deployment) {
    const { after, before, revisions, copied, duration_seconds, plan } = deployment;
    const facts = [
        ['Runs', systemWords(after?.current ?? null, deployment)],
        ['Boots', systemWords(after?.profile ?? null, deployment)],
        ['Generation', [generationWords(before?.generation ?? null, after?.generation ?? null)]],
        ['Revision', revisionWords(revisions)],
        [
            'Reboot',
            plan?.reboot.needed ? ['needed:', { text: (0,clean/* truncate */.xv)(plan.reboot.reasons.join(', '), 300) }] : [],
        ],
        ['Copied', copied === null ? [] : [`${copied.paths} paths in ${(0,duration/* formatDuration */.a)(copied.seconds)}`]],
        ['Took', [(0,duration/* formatDuration */.a)(duration_seconds)]],
    ];
    return facts.filter(([, words]) => (0,report_words/* saysSomething */.XE)(words));
}
/** A system without its hash, as people know it, and which of the two it is. */
function systemWords(path, { new_system, old_system }) {
    if (path === null)
        return [];
    const name = { code: (0,clean/* truncate */.xv)((0,nix_store_path/* storePathName */.yF)(path), 120) };
    if (path === new_system)
        return [name, '(the new one)'];
    return path === old_system ? [name, '(the old one)'] : [name];
}
function generationWords(before, after) {
    if (after === null)
        return '';
    return before === null || before === after ? String(after) : `${before} → ${after}`;
}
function revisionWords({ old, new: next }) {
    const short = (revision) => (revision === null ? '?' : { code: revision.slice(0, 12) });
    return old === null && next === null ? [] : [short(old), '→', short(next)];
}
/** Null where the host does not run the new system, and everybody knows that. */
function wayBack({ host, outcome, by_hand, before, changed }) {
    const isNeeded = ['success', 'unverified', 'rollback_failed', 'needs_boot'].includes(outcome);
    if (!isNeeded || changed === false || by_hand.length === 0)
        return null;
    const to = before?.generation == null ? '' : ` --to ${before.generation}`;
    return {
        command: `nixos-rebuild-test deploy rollback ${(0,clean/* truncate */.xv)(host, 100)}${to}`,
        byHand: by_hand.map((command) => (0,clean/* truncate */.xv)(command, 1000)),
    };
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/host/status.js





/** What became of the host: in a sentence, why, what it runs now, and what a person can do. */
function statusCard(deployment) {
    const { outcome, reason, message, failure, target, mode, shared_build } = deployment;
    const { tone } = (0,builds_outcome/* outcomeFacts */.c6)(outcome);
    const facts = [
        ...stateFacts(deployment),
        ...(target === null ? [] : [['Target', [{ code: target }]]]),
        ['Mode', [{ text: mode }]],
        ...(shared_build === null ? [] : [['Built with others, in', [{ code: shared_build }]]]),
    ];
    return markup_html `<section class="card status ${tone}" aria-labelledby="status">
<div class="card-head"><h2 id="status">What became of the host</h2>${reason === '' ? null : markup_html `<span class="tag ${tone}">${reason}</span>`}${failure === null ? null : markup_html `<span class="tag">${failure.family}</span>`}</div>
<p class="lead">${message}</p>
${failure === null ? null : failureDetails(failure)}
${factList(facts)}
</section>`;
}

;// CONCATENATED MODULE: ./lib/report/deployment/checks.js


/** What a host was brought back for, or should have been. */
function reasonsToGoBack({ health }) {
    return (health?.findings ?? []).filter(({ level }) => level === 'rollback');
}
/** What was looked at on the host, with the numbers before and after; none where it was not looked at. */
function checksOf(deployment) {
    const { health, health_after_rollback: back, resources } = deployment;
    const found = reasonsToGoBack(deployment);
    return [
        ...(health ? [after('Health', healthWords(found.length))] : []),
        ...found.map(({ message }) => after('', [{ sign: 'bad' }, { text: (0,clean/* truncate */.xv)(message, 300) }])),
        ...(back ? [after('After the way back', backWords(back.findings.length))] : []),
        ...memoryChecks(resources),
        ...diskChecks(resources),
    ];
}
function after(about, words) {
    return { about: [about], before: '', after: words };
}
function healthWords(found) {
    return found === 0
        ? [{ sign: 'good' }, 'as before, or better']
        : [{ sign: 'bad' }, `${found} to go back for`];
}
function backWords(found) {
    return found === 0 ? [{ sign: 'good' }, 'as before'] : [{ sign: 'warn' }, `${found} found`];
}
function memoryChecks({ before, after: now }) {
    const [was, is] = [before?.memory_available_bytes, now?.memory_available_bytes];
    if (was == null || is == null)
        return [];
    return [{ about: ['Memory available'], before: (0,text_size/* formatBytes */.z)(was), after: [(0,text_size/* formatBytes */.z)(is)] }];
}
function diskChecks({ before, after: now }) {
    const percent = (used, total) => total > 0 ? `${Math.round((used / total) * 100)} % used` : '';
    return (now?.disks ?? []).map(({ mount_point: point, used_bytes, total_bytes }) => {
        const earlier = before?.disks.find(({ mount_point }) => mount_point === point);
        return {
            about: [{ code: (0,clean/* truncate */.xv)(point, 60) }],
            before: earlier === undefined ? '' : percent(earlier.used_bytes, earlier.total_bytes),
            after: [percent(used_bytes, total_bytes)],
        };
    });
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/host/verdict.js




const shownWarnings = 100;
const shownChecks = 300;
/** What was looked at on the host afterwards, with the numbers before and after. */
function checksCard(deployment) {
    const checks = checksOf(deployment);
    if (checks.length === 0)
        return markup_html ``;
    const failed = reasonsToGoBack(deployment).length;
    return markup_html `<section class="card" aria-labelledby="checks"><div class="card-head"><h2 id="checks">Checks</h2>${failed === 0 ? null : markup_html `<span class="tag bad">${failed} not passed</span>`}</div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="checks"><table><thead><tr><th scope="col"><span class="visually-hidden">Of what</span></th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>${checks
        .slice(0, shownChecks)
        .map(({ about, before, after }) => markup_html `<tr><th scope="row">${wordsHtml(about)}</th><td class="muted">${before}</td><td>${wordsHtml(after)}</td></tr>`)}</tbody></table></div>${leftOut(checks.length - shownChecks, 'deployment.json')}</section>`;
}
/** What a person should know besides, with advice. */
function warningsCard({ warnings }) {
    if (warnings.length === 0)
        return markup_html ``;
    return markup_html `<section class="card warnings" aria-labelledby="warnings"><div class="card-head"><h2 id="warnings">Warnings</h2><span class="muted">${warnings.length}</span></div><ul class="plain-list">${warnings
        .slice(0, shownWarnings)
        .map(({ message, advice }) => markup_html `<li>${wordsHtml([{ sign: 'warn' }, { text: message }])}${advice === null ? null : markup_html `<p class="muted">${withCode(advice)}</p>`}</li>`)}</ul>${leftOut(warnings.length - shownWarnings, 'deployment.json')}</section>`;
}
/** How to bring the host back to what it ran before, where it may need that. */
function wayBackCard(deployment) {
    const back = wayBack(deployment);
    if (back === null)
        return markup_html ``;
    return markup_html `<section class="card" aria-labelledby="way-back"><h2 id="way-back">To go back</h2><pre class="command" tabindex="0">${back.command}</pre>
<details><summary>Or by hand, on the host</summary><pre class="command" tabindex="0">${back.byHand.join('\n')}</pre></details></section>`;
}

// EXTERNAL MODULE: ./lib/report/trial/answers.js
var answers = __webpack_require__(6426);
// EXTERNAL MODULE: ./lib/report/trial/resources.js
var resources = __webpack_require__(2868);
// EXTERNAL MODULE: ./lib/report/trial/trend.js
var trial_trend = __webpack_require__(6858);
;// CONCATENATED MODULE: ./lib/dashboard/pages/trial/answers.js











const shownRows = 100;
/** What a trial has shown: in a line, then what it asked of the system, and of what it was made. */
function verdictCard(trial) {
    const { outcome, reason, summary, failure, machine_end: end } = trial;
    const { tone } = (0,builds_outcome/* outcomeFacts */.c6)(outcome);
    const trend = (0,trial_trend/* trialTrendSentence */.X)(trial);
    return markup_html `<section class="card status ${tone}" aria-labelledby="status">
<div class="card-head"><h2 id="status">What the trial has shown</h2>${reason === '' ? null : markup_html `<span class="tag ${tone}">${reason}</span>`}${failure === null ? null : markup_html `<span class="tag">${failure.family}</span>`}</div>
<p class="lead">${summary}</p>
${failure === null ? null : failureDetails(failure)}
${answersTable(trial)}
${factList([
        ...(0,answers/* triedSystems */.VH)(trial).map(([label, system]) => [capitalised(label), answers_systemWords(system, label)]),
        ...(trial.machine === null ? [] : [['Machine', machineWords(trial.machine, trial.guest)]]),
        ...(end === null
            ? []
            : [
                [
                    'The machine ended',
                    [{ text: `${end.kind} while ${end.step}, ${(0,duration/* formatDuration */.a)(end.seconds)} after its boot` }],
                ],
            ]),
        ['Took', [(0,duration/* formatDuration */.a)(trial.duration_seconds)]],
        ...(trend === '' ? [] : [['Against earlier trials', [{ text: trend }]]]),
    ])}
</section>`;
}
function answersTable(trial) {
    return markup_html `<div class="scroll" tabindex="0" role="region" aria-labelledby="status"><table class="answers"><thead><tr><th scope="col">Question</th><th scope="col" class="number">Took</th><th scope="col">Seen</th></tr></thead><tbody>${(0,answers/* answerRows */.Ys)(trial)
        .slice(0, shownRows)
        .map(({ question, seconds, words }) => markup_html `<tr><th scope="row">${wordsHtml(question)}</th><td class="number">${seconds === null ? '' : (0,duration/* formatDuration */.a)(seconds)}</td><td>${wordsHtml(words)}</td></tr>`)}</tbody></table></div>`;
}
function capitalised(label) {
    return label.charAt(0).toUpperCase() + label.slice(1);
}
function answers_systemWords({ store_path, ref, revision, because }, label) {
    if (label === 'image' || label === 'installer')
        return [{ text: ref }];
    const name = store_path === null ? 'not built' : { code: (0,nix_store_path/* storePathName */.yF)(store_path) };
    const at = revision === null ? [] : ['at', { code: revision.slice(0, 12) }];
    return [name, ...at, { text: `(${because})` }];
}
function machineWords({ backend, memory_mib, slowdown }, guest) {
    const memory = memory_mib === null ? [] : [`${(0,text_size/* formatBytes */.z)(memory_mib * 1024 * 1024)} of memory`];
    const slow = slowdown > 1 ? [`${slowdown} times slower than on hardware`] : [];
    return [{ text: [backend, ...(guest === null ? [] : [guest]), ...memory, ...slow].join(', ') }];
}
/** The NixOS tests of the flake that were run as well. */
function testsCard(trial) {
    const rows = (0,answers/* testRows */.Ge)(trial);
    if (rows.length === 0)
        return markup_html ``;
    return markup_html `<section class="card" aria-labelledby="tests"><h2 id="tests">${answers/* testsTitle */.Ku}</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="tests"><table class="answers"><tbody>${rows
        .slice(0, shownRows)
        .map(({ question, seconds, words }) => markup_html `<tr><th scope="row">${wordsHtml(question)}</th><td class="number">${seconds === null ? '' : (0,duration/* formatDuration */.a)(seconds)}</td><td>${wordsHtml(words)}</td></tr>`)}</tbody></table></div>${leftOut(rows.length - shownRows, 'trial.json')}</section>`;
}
/** What the script has measured. */
function metricsCard(trial) {
    const rows = (0,answers/* metricRows */.IN)(trial).slice(0, shownRows);
    if (rows.length === 0)
        return markup_html ``;
    return markup_html `<section class="card" aria-labelledby="metrics"><h2 id="metrics">${answers/* metricsTitle */.c1}</h2><table><tbody>${rows.map(([name, value]) => markup_html `<tr><th scope="row">${name}</th><td class="number">${value}</td></tr>`)}</tbody></table></section>`;
}
/** What the machine has used, and what the one that it ran on had besides. */
function machineCard(trial) {
    const rows = (0,resources/* resourceRows */.q)(trial);
    if (rows.length === 0)
        return markup_html ``;
    return markup_html `<section class="card" aria-labelledby="machine"><h2 id="machine">${resources/* resourcesTitle */.e}</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="machine"><table><tbody>${rows.map(({ what, figures, course }) => markup_html `<tr><th scope="row">${what}</th><td>${figures}</td><td><code aria-hidden="true">${course}</code></td></tr>`)}</tbody></table></div>${resourcesChart(trial.resources?.samples.length ?? 0)}</section>`;
}
/** What the script has warned of. */
function scriptWarningsCard({ warnings = [] }) {
    if (warnings.length === 0)
        return markup_html ``;
    const shown = warnings.slice(0, shownRows).map((warning) => markup_html `<li>${warning}</li>`);
    return markup_html `<section class="card" aria-labelledby="warnings"><h2 id="warnings">${answers/* warningsTitle */.Qs}</h2><ul class="bullets">${shown}</ul>${leftOut(warnings.length - shownRows, 'trial.json')}</section>`;
}
/** What the trial could not try, and what both systems have in another form than the host. */
function limitsCard({ limits, replaced = [] }) {
    if (limits.length === 0 && replaced.length === 0)
        return markup_html ``;
    const options = replaced
        .slice(0, shownRows)
        .map(({ option, why }) => markup_html `<tr><th scope="row"><code>${option}</code></th><td>${why}</td></tr>`);
    return markup_html `<section class="card" aria-labelledby="limits"><h2 id="limits">${answers/* limitsTitle */.PB}</h2><ul class="bullets">${limits
        .slice(0, shownRows)
        .map((limit) => markup_html `<li>${limit}</li>`)}</ul>${leftOut(limits.length - shownRows, 'trial.json')}${options.length === 0
        ? null
        : markup_html `<details><summary>${(0,answers/* replacedTitle */.n1)(replaced)}</summary><table><tbody>${options}</tbody></table></details>${leftOut(replaced.length - shownRows, 'trial.json')}`}</section>`;
}

// EXTERNAL MODULE: ./lib/builds/trial.js
var builds_trial = __webpack_require__(6985);
;// CONCATENATED MODULE: ./lib/dashboard/pages/trial/console.js



const console_shownLines = 200;
/** What the machine's console printed last, where that tells why, its last screen, and its files. */
function consoleCard(trial, files) {
    const own = files.filter(({ kind }) => kind.startsWith('console-'));
    const tail = trial.success ? [] : (0,builds_trial/* tellingConsole */.FX)(trial);
    if (own.length === 0 && tail.length === 0)
        return markup_html ``;
    const screens = own.filter(({ kind }) => kind === 'console-screen');
    return markup_html `<section class="card recording" aria-labelledby="console"><h2 id="console">Console of the machine</h2>
${tail.length === 0 ? null : markup_html `<p class="small muted">${answers/* consoleTitle */.uy}</p><pre class="log" tabindex="0">${tail.slice(-console_shownLines).join('\n')}</pre>`}
${screens.map(({ name }) => markup_html `<details${tail.length === 0 ? null : markup_html ` open`}><summary>Its last screen</summary><a href="${name}"><img class="screen" src="${name}" alt="The last screen of the machine's console" loading="lazy"></a></details>`)}
</section>`;
}

// EXTERNAL MODULE: ./lib/report/remedy-lines.js
var remedy_lines = __webpack_require__(842);
;// CONCATENATED MODULE: ./lib/dashboard/pages/trial/remedies.js



const remedies_shownRows = 20;
/** What was done about failures in the course of a trial, and whether it helped. */
function remediesCard({ remedies = [] }) {
    if (remedies.length === 0)
        return markup_html ``;
    return markup_html `<section class="card" aria-labelledby="remedies"><h2 id="remedies">Remedies</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="remedies"><table><thead><tr><th scope="col">Remedy</th><th scope="col">For</th><th scope="col">What came of it</th></tr></thead><tbody>${remedies
        .slice(0, remedies_shownRows)
        .map((one) => markup_html `<tr><th scope="row"><code>${one.name}</code></th><td>${one.family}: ${one.before}</td><td>It ${one.did}: ${(0,remedy_lines/* endWords */.Bx)(one)}${patchWords(one)}${proposed(one)}</td></tr>`)}</tbody></table></div>${leftOut(remedies.length - remedies_shownRows, 'trial.json')}</section>`;
}
function patchWords({ patch }) {
    return patch === undefined ? markup_html `` : markup_html `; as a patch for <code>git apply</code>: <code>${patch}</code>`;
}
function proposed({ proposal }) {
    return proposal === undefined ? markup_html `` : markup_html `<pre>${proposal.join('\n')}</pre>`;
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/sequel.js








/** The cards for what came after a build; empty ones for a rebuild that is one alone. */
function sequelCards(sequel, files) {
    if (sequel === null)
        return { head: markup_html ``, body: markup_html ``, saysWhy: false, hasPackages: false };
    if (sequel.kind === 'unreadable') {
        const head = markup_html `<p class="card notice">What came after this build is not shown, since <code>${sequel.file}</code> is of no use: ${sequel.why}</p>`;
        return { head, body: markup_html ``, saysWhy: false, hasPackages: false };
    }
    if (sequel.kind === 'deployment') {
        const { deployment } = sequel;
        return {
            head: statusCard(deployment),
            body: markup_html `${preflightCard(deployment)}${warningsCard(deployment)}${changeCards(deployment)}${checksCard(deployment)}${wayBackCard(deployment)}`,
            // What a build says of itself has its place in the sources and its log.
            saysWhy: deployment.reason !== 'not-built',
            hasPackages: deployment.plan?.packages != null,
        };
    }
    const { trial } = sequel;
    const { upgrade } = trial;
    return {
        head: verdictCard(trial),
        body: markup_html `${remediesCard(trial)}${consoleCard(trial, files)}${upgrade === null ? null : markup_html `${warningsCard(upgrade)}${changeCards(upgrade)}${checksCard(upgrade)}`}${testsCard(trial)}${scriptWarningsCard(trial)}${metricsCard(trial)}${machineCard(trial)}${limitsCard(trial)}`,
        saysWhy: trial.reason !== 'not-built' && trial.reason !== 'base-not-built',
        hasPackages: upgrade?.plan?.packages != null,
    };
}

;// CONCATENATED MODULE: ./lib/dashboard/pages/build.js











const root = '../../';
/** The page of one build: complete without scripts, except for the player and the chart. */
function buildPage(entry, { files, sequel, live }) {
    const { metadata } = entry;
    const after = sequelCards(sequel, files);
    const playable = files.some(({ kind, embedded }) => kind === 'cast' && embedded);
    const charted = resourceSeries(metadata, sequel).length > 1;
    const here = `builds/${entry.slug}/`;
    return page({
        title: `${metadata.host ?? entry.name} · ${metadata.outcome} · ${entry.name}`,
        root,
        styles: [...(playable ? ['assets/player.css'] : []), ...(charted ? ['assets/uplot.css'] : [])],
        scripts: [
            ...(playable ? ['assets/player.js', `${here}cast.js`] : []),
            ...(charted ? ['assets/uplot.js'] : []),
            `${here}charts.js`,
            'assets/build.js',
        ],
        webAssembly: playable,
        live,
        main: markup_html `
<nav class="crumbs" aria-label="Place"><a href="${root}index.html">Builds</a><span aria-hidden="true">›</span><span>${entry.name}</span></nav>
<div class="headline build-head">${outcomeBadge(metadata.outcome)}<h1>${heading(entry)}</h1><nav class="neighbours" aria-label="Neighbours">${neighbour(entry.previous, '‹ Earlier')}${compareLink(entry)}${neighbour(entry.next, 'Later ›')}</nav></div>
${after.head}
${trendLine(entry)}
${facts(entry)}
${after.saysWhy ? null : failureCard(metadata)}
${after.body}
${recordingCard(entry, files)}
${phasesCard(metadata, playable)}
${otherFailuresCard(metadata, after.saysWhy)}
<div class="columns">${after.hasPackages ? null : packagesCard(metadata)}${inputsCard(metadata)}${slowestCard(metadata)}${hasMachineResources(sequel) ? null : resourcesCard(metadata)}</div>
${downloads(files)}
${notices(entry)}`,
    });
}
/** The outcome as a coloured word with its sign; readable without the colour. */
function outcomeBadge(outcome) {
    const { tone, sign, label } = (0,builds_outcome/* outcomeFacts */.c6)(outcome);
    return markup_html `<span class="badge ${tone} large"><span class="sign" aria-hidden="true">${sign}</span>${label}</span>`;
}
function heading({ metadata, name }) {
    const what = [metadata.host, metadata.action].filter(Boolean).join(' · ');
    return markup_html `${what || name}`;
}
function neighbour(source, label) {
    if (!source)
        return markup_html `<span class="button plain disabled" aria-hidden="true">${label}</span>`;
    return markup_html `<a class="button plain" href="${root}builds/${source.slug}/index.html">${label}</a>`;
}
function compareLink({ previous, slug }) {
    if (!previous)
        return markup_html ``;
    return markup_html `<a class="button plain" href="${root}compare.html?a=${previous.slug}&amp;b=${slug}">Compare with it</a>`;
}
function trendLine({ trend }) {
    const sentence = (0,history_sentence/* trendSentence */.$)(trend);
    if (!sentence)
        return markup_html ``;
    const tone = { slower: 'warn', faster: 'good', steady: 'quiet' }[trend.duration?.direction ?? 'steady'];
    return markup_html `<p class="trend ${tone}">${sentence}</p>`;
}
function facts({ metadata, name, point }) {
    const { revision, duration_seconds: seconds } = metadata;
    const run = point.run;
    const rows = [
        ['Started', markup_html `<time datetime="${metadata.timestamp}">${dateWords(metadata.timestamp)}</time>`],
        ['Duration', seconds === null ? null : (0,duration/* formatDuration */.a)(seconds)],
        ['Exit status', metadata.exit_code === null ? 'none' : String(metadata.exit_code)],
        ['Configuration', metadata.flake ?? metadata.file ?? null],
        ['Revision', revision && build_revisionWords(revision)],
        ['Result', metadata.result?.store_path ?? null],
        ['Build', name],
        ['Shell history', shellHistory(metadata)],
        [
            'Workflow run',
            run &&
                (run.url?.startsWith('https://')
                    ? markup_html `<a href="${run.url}" rel="noreferrer">${run.id}</a>`
                    : String(run.id)),
        ],
        [
            'Versions',
            Object.entries(metadata.versions)
                .map(([program, version]) => `${program} ${version ?? '?'}`)
                .join(', ') || null,
        ],
    ];
    const shown = rows.filter(([, value]) => value !== null);
    return markup_html `<dl class="facts card">${shown.map(([term, value]) => markup_html `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function shellHistory({ shell_history: history }) {
    if (!history)
        return null;
    return markup_html `${history.program} <code>${history.command ?? history.session}</code>`;
}
function build_revisionWords({ sha, branch, dirty }) {
    return markup_html `<code>${sha.slice(0, 12)}</code>${branch ? markup_html ` on ${branch}` : null}${dirty ? ' with local changes' : null}`;
}
/** `2 January 2026, 14:30 UTC`: in UTC, since a page without scripts cannot know the reader's time zone. */
function dateWords(timestamp) {
    const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
    return `${format.format(new Date(timestamp)).replace(' at ', ', ')} UTC`;
}
function notices({ metadata }) {
    const sentences = [
        ...(metadata.notices ?? []),
        ...(metadata.gif_reduction ?? []).map((step) => `GIF: ${step}`),
    ];
    if (sentences.length === 0)
        return markup_html ``;
    return markup_html `<section class="card"><h2>Notices</h2><ul>${sentences.slice(0, 50).map((notice) => markup_html `<li>${notice}</li>`)}</ul></section>`;
}

// EXTERNAL MODULE: ./lib/builds/deployment.js + 1 modules
var deployment = __webpack_require__(9691);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
;// CONCATENATED MODULE: ./lib/dashboard/sequel.js







/** Reads what came after the build in `dir`; null for a rebuild that is one alone, and for a record without files. */
async function readSequel(dir) {
    if (dir === null)
        return null;
    return ((await sequel_read(dir, builds_files/* deploymentFileName */.bO, deployment/* deploymentSchema */.f, (deployment) => ({
        ...{ kind: 'deployment', deployment },
    }))) ?? (await sequel_read(dir, builds_files/* trialFileNames */.Zd.trial, builds_trial/* trialSchema */.WI, (trial) => ({ kind: 'trial', trial }))));
}
async function sequel_read(dir, file, schema, of) {
    const path = (0,external_node_path_.join)(dir, file);
    try {
        await (0,promises_.access)(path);
    }
    catch {
        return null;
    }
    try {
        return of(await (0,metadata_file/* readJson */.Vh)(path, schema));
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ToolError */.v4))
            throw thrown;
        // The page is published; the build's place on this machine is not.
        return { kind: 'unreadable', file, why: (0,errors/* messageOf */.bD)(thrown).replaceAll(`${dir}/`, '') };
    }
}
/** How it ended, in one line; null where that is not known. */
function sequelWords(sequel) {
    if (sequel?.kind === 'deployment')
        return sequel.deployment.message;
    return sequel?.kind === 'trial' ? sequel.trial.summary : null;
}

;// CONCATENATED MODULE: ./lib/dashboard/write-build.js








/** Writes the page of a build with its files, as far as they are others than those that an earlier call wrote (`known`). */
async function writeBuild(entry, known, { out, live }) {
    const target = (0,external_node_path_.join)(out, 'builds', entry.slug);
    const [files, sequel] = await Promise.all([siteFiles(entry), readSequel(entry.dir)]);
    const kept = known && (await isWhole(target, entry, files)) ? known : null;
    const stamps = { files: stampOf(entry, files), page: '' };
    if (kept?.files !== stamps.files)
        await writeBuildFiles(entry, files, target);
    const page = buildPage(entry, { files, sequel, live });
    const charts = dataScript('charts', chartsOf(entry, sequel));
    const data = keyedDataScript('build', entry.slug, dataOf(entry));
    stamps.page = (0,external_node_crypto_.createHash)('sha256').update(page).update(charts).update(data).digest('base64url');
    const isAnew = kept?.files !== stamps.files || kept.page !== stamps.page;
    if (isAnew) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(target, 'index.html'), page);
        await (0,promises_.writeFile)((0,external_node_path_.join)(target, 'charts.js'), charts);
        await (0,promises_.writeFile)((0,external_node_path_.join)(target, 'data.js'), data);
    }
    return { stamps, isAnew, line: lineOf(entry, sequel) };
}
/** What each build has in the site beside its own files. */
const pageFiles = ['index.html', 'charts.js', 'data.js'];
/** Whether all is there that an earlier call wrote of it. */
async function isWhole(target, entry, files) {
    const there = new Set(await (0,promises_.readdir)(target).catch(() => []));
    const made = entry.files.log ? [...pageFiles, 'log.js'] : pageFiles;
    return [...made, ...files.map(({ name }) => name)].every((name) => there.has(name));
}
/** Changes whenever any of its files does. */
function stampOf({ stamp }, files) {
    return [stamp, ...files.map(({ name, bytes, changed }) => `${name}:${bytes}:${changed}`)].join(' ');
}
function lineOf({ name }, sequel) {
    return {
        words: sequelWords(sequel),
        notice: sequel?.kind === 'unreadable' ? `${name}/${sequel.file} is not shown: ${sequel.why}` : null,
    };
}
function chartsOf({ metadata }, sequel) {
    return {
        phases: metadata.phases.slice(0, 40).map((phase) => ({
            name: phase.name,
            start: phase.start_seconds,
            seconds: phase.duration_seconds,
        })),
        series: resourceSeries(metadata, sequel),
    };
}
function dataOf({ metadata, name, files }) {
    const { result } = metadata;
    return {
        side: (0,comparison/* sideOf */.J)(name, metadata, null),
        hasLog: files.log !== undefined,
        screenshot: files.screenshot ?? null,
        result: result && {
            store_path: result.store_path,
            compared_with: result.compared_with,
            packages: result.packages?.slice(0, 2000),
        },
    };
}

;// CONCATENATED MODULE: ./lib/dashboard/site.js














const atOnce = 12;
/**
 * Writes the static site. Builds that an earlier call wrote and that did not change are left as
 * they are; those that are gone from `buildsDir` are removed. Throws a usage error (`not-a-site`) where
 * `out` holds something else.
 */
async function writeSite(request) {
    const { out, title, live, now } = request;
    const before = await readManifest(out, siteVersion(live));
    const { builds, notices: leftOut } = await (0,read/* readShelf */.l)(request.buildsDir, now);
    const entries = entriesOf(builds);
    await (0,make_directory/* makeDirectory */.O)((0,external_node_path_.join)(out, 'builds'));
    await (0,make_directory/* makeDirectory */.O)((0,external_node_path_.join)(out, 'data'));
    // The mark is written first, so that a half-written site is still recognised as a site.
    await writeManifest(out, { ...before, builds: before.builds });
    await copyAssets(request.assetsDir, (0,external_node_path_.join)(out, 'assets'));
    const after = {};
    const said = new Map();
    let written = 0;
    const queue = entries.values();
    const worker = async () => {
        for (const entry of queue) {
            const known = before.builds[entry.slug];
            const made = await writeBuild(entry, known, { out, live }).catch(async (thrown) => {
                if (entry.dir === null || (await exists(entry.dir)))
                    throw thrown;
                return null;
            });
            // Retention may delete a build while it is copied.
            if (made === null)
                continue;
            if (made.isAnew)
                written += 1;
            after[entry.slug] = made.stamps;
            said.set(entry, made.line);
        }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    const begun = entries.filter((entry) => !said.has(entry)).map(({ slug }) => slug);
    const gone = [...Object.keys(before.builds), ...begun].filter((slug) => !Object.hasOwn(after, slug));
    for (const slug of gone)
        await (0,promises_.rm)((0,external_node_path_.join)(out, 'builds', slug), { recursive: true, force: true });
    const shown = entries.filter((entry) => said.has(entry));
    const unreadable = shown.flatMap((entry) => said.get(entry)?.notice ?? []);
    const notices = [...leftOut, ...unreadable];
    const list = listData(shown, said, { title, generated: now, notices });
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'data/list.js'), dataScript('list', list));
    const remedies = remediesSection(shown.map(({ metadata }) => metadata), now);
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'index.html'), listPage(title, { live, remedies }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'compare.html'), comparePage(title, live));
    await writeManifest(out, { ...before, builds: after });
    return { builds: shown.length, written, removed: gone.length, notices };
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
function siteVersion(live) {
    return `${version/* version */.r}${live ? ' live' : ''}`;
}
function writeManifest(out, manifest) {
    return (0,promises_.writeFile)((0,external_node_path_.join)(out, read/* siteMarkName */.W), `${JSON.stringify(manifest)}\n`);
}

;// CONCATENATED MODULE: ./lib/dashboard/serve.js









const types = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.gif': 'image/gif',
    '.json': 'application/json; charset=utf-8',
    '.log': 'text/plain; charset=utf-8',
    '.txt': 'text/plain; charset=utf-8',
};
const pollMs = 2000;
/**
 * Writes the site and serves it on the loopback interface, at `port` or any free one for 0. The
 * builds are looked at every two seconds (a poll also sees network file systems); when they
 * have changed, the site is written anew and open pages reload; what is being made is sent to them as it goes on. `onWritten` is called after each writing.
 */
async function serveSite(request, port, onWritten) {
    const listeners = new Set();
    const running = new RunningBuilds(request.buildsDir);
    let shown = runningEvent([]);
    const write = async () => onWritten(await writeSite({ ...request, live: true, now: Date.now() }));
    let { fingerprint: known } = await look(request.buildsDir, running, Date.now());
    await write();
    const root = await (0,promises_.realpath)(request.out);
    const server = (0,external_node_http_.createServer)((incoming, response) => {
        if (!isLocal(incoming.headers.host))
            return refuse(response, 403);
        if (incoming.method !== 'GET' && incoming.method !== 'HEAD')
            return refuse(response, 405);
        if (incoming.url === '/events')
            return subscribe(response, listeners, shown);
        void sendFile(root, incoming, response);
    });
    await listen(server, port);
    const poll = async () => {
        const seen = await look(request.buildsDir, running, Date.now());
        const event = runningEvent(seen.running);
        if (event !== shown)
            for (const listener of listeners)
                listener.write(event);
        shown = event;
        if (seen.fingerprint === known)
            return;
        await write();
        known = seen.fingerprint;
        for (const listener of listeners)
            listener.write('event: builds\ndata: \n\n');
    };
    const turn = oneAtATime(poll);
    turn();
    const timer = setInterval(turn, pollMs);
    return {
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () => {
            clearInterval(timer);
            server.closeAllConnections();
            return new Promise((resolve) => server.close(() => resolve()));
        },
    };
}
/**
 * Starts work, unless it is still under way. What could not be done now, such as to write a build that disappeared meanwhile, is
 * done at the next turn.
 */
function oneAtATime(work) {
    let isBusy = false;
    return () => {
        if (isBusy)
            return;
        isBusy = true;
        work()
            .catch(() => { })
            .finally(() => {
            isBusy = false;
        });
    };
}
/** Another site's page could point its own name at this machine; its requests carry that name. */
function isLocal(host) {
    return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => reject(new errors/* ToolError */.v4('cannot-serve', `port ${port} cannot be used: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Name another with --port.',
        })));
        server.listen(port, '127.0.0.1', resolve);
    });
}
function refuse(response, status) {
    response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
}
/** What is being made, for open pages: JSON has no line breaks, which would end the event. */
function runningEvent(builds) {
    return `event: running\ndata: ${JSON.stringify(builds)}\n\n`;
}
function subscribe(response, listeners, first) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(first);
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
}
async function sendFile(root, incoming, response) {
    const file = await resolveFile(root, incoming.url ?? '/');
    if (file === null)
        return refuse(response, 404);
    response.writeHead(200, {
        'Content-Type': types[(0,external_node_path_.extname)(file)] ?? 'application/octet-stream',
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
    });
    if (incoming.method === 'HEAD')
        response.end();
    // A pipeline, since a plain pipe leaves the file open where the browser ends a download.
    else
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), response).catch(() => response.destroy());
}
/** The file that an address names, or null for none; never one outside of `root`. */
async function resolveFile(root, url) {
    try {
        const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
        const file = await (0,promises_.realpath)((0,external_node_path_.join)(root, path.endsWith('/') ? `${path}index.html` : path));
        return file.startsWith(root + external_node_path_.sep) && (await (0,promises_.stat)(file)).isFile() ? file : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/cli/commands/dashboard.js










function configure(command, io) {
    (0,option_values/* outputDirOption */.U2)(command, io, 'directory of the builds, or of downloaded artifacts and records')
        .option('--out <dir>', 'where the site is written (without --serve: site)')
        .option('--title <text>', 'heading of the site', 'Rebuilds')
        .option('--serve', 'show it on this machine, and reload when there are new builds')
        .option('--port <number>', 'port for --serve; 0 takes any', (0,option_values/* numberIn */.Po)({ least: 0, most: 65_535, whole: true }), 8417)
        .option('--json', 'print what was written as JSON')
        .action((options) => run(options, io));
}
async function run(options, io) {
    const buildsDir = (0,cli_io/* absolutePath */.Hi)(io, options.outputDir);
    await (0,builds/* requireBuildsDirectory */.A)(buildsDir);
    const request = { buildsDir, assetsDir: await findAssets(), title: options.title };
    if (options.serve)
        return serve(options, request, io);
    const out = (0,cli_io/* absolutePath */.Hi)(io, options.out ?? 'site');
    const written = await writeSite({ ...request, out, live: false, now: Date.now() });
    noticesTo(io)(written);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { out, ...written });
    else
        io.err(`${written.builds} builds in ${(0,external_node_path_.join)(out, 'index.html')}, ${written.written} written anew\n`);
}
/** Serves until it is interrupted. Without --out the site lives in a temporary directory. */
async function serve(options, request, io) {
    const temporary = options.out === undefined;
    const out = options.out === undefined
        ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'rebuild-dashboard-'))
        : (0,cli_io/* absolutePath */.Hi)(io, options.out);
    try {
        const serving = await serveSite({ ...request, out }, options.port, noticesTo(io));
        io.out(`${serving.address}\n`);
        io.err('Ctrl-C ends it.\n');
        await new Promise((end) => {
            const forget = io.onSignal(() => {
                forget();
                end();
            });
        });
        await serving.close();
    }
    finally {
        if (temporary)
            await (0,promises_.rm)(out, { recursive: true, force: true });
    }
}
/** Prints each notice once: while serving, the site is written many times. */
function noticesTo(io) {
    const printed = new Set();
    return ({ notices }) => {
        for (const notice of notices) {
            if (!printed.has(notice))
                io.err(`note: ${(0,clean/* shownLine */.QN)(notice)}\n`);
            printed.add(notice);
        }
    };
}


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _nix_phase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(696);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);



/** A build as a side: its metadata, and its log as lines or null. */
function sideOf(name, metadata, log) {
    return {
        name,
        outcome: metadata.outcome,
        duration_seconds: metadata.duration_seconds,
        phases: metadata.phases,
        failures: metadata.failures,
        store_path: metadata.result?.store_path ?? null,
        closure_bytes: metadata.result?.closure_bytes ?? null,
        log,
    };
}
/**
 * Compares two sides, `b` against `a`. `packages` are the changes from a's closure to b's, null
 * where they are not known. Logs are compared line by line without times, hashes and ids, which differ
 * between any two runs. Pure; `compareBuilds` of compare/open reads the sides first.
 */
function compare(a, b, packages) {
    return {
        a: a.name,
        b: b.name,
        outcome: { a: a.outcome, b: b.outcome },
        duration: {
            a_seconds: a.duration_seconds,
            b_seconds: b.duration_seconds,
            delta_seconds: difference(a.duration_seconds, b.duration_seconds),
        },
        closure: {
            a_bytes: a.closure_bytes,
            b_bytes: b.closure_bytes,
            delta_bytes: difference(a.closure_bytes, b.closure_bytes),
        },
        phases: phaseDeltas(a.phases, b.phases),
        packages: packages && groupPackages(packages),
        failures: { new: failuresOnlyIn(b, a), gone: failuresOnlyIn(a, b) },
        log_diff: a.log && b.log && (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .P)(a.log, b.log, _normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseLine */ .$),
    };
}
function difference(a, b) {
    return a === null || b === null ? null : Number((b - a).toFixed(3));
}
/** Phases in the order of `b`, then those that only `a` had. */
function phaseDeltas(a, b) {
    const before = new Map(Object.entries((0,_nix_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsByPhase */ .o)(a)));
    const after = new Map(Object.entries((0,_nix_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsByPhase */ .o)(b)));
    return [...new Set([...after.keys(), ...before.keys()])].map((name) => {
        const [a_seconds, b_seconds] = [before.get(name) ?? null, after.get(name) ?? null];
        return { name, a_seconds, b_seconds, delta_seconds: difference(a_seconds, b_seconds) };
    });
}
function groupPackages(packages) {
    return {
        added: packages.filter(({ change }) => change === 'added'),
        removed: packages.filter(({ change }) => change === 'removed'),
        changed: packages.filter(({ change }) => change !== 'added' && change !== 'removed'),
    };
}
/** Failures of the same family and normalised message are the same: hashes change between runs. */
function failuresOnlyIn(side, other) {
    const known = new Set(other.failures.map(failureKey));
    return side.failures.filter((failure) => !known.has(failureKey(failure)));
}
function failureKey({ family, message, derivation }) {
    return JSON.stringify([family, (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseLine */ .$)(message), derivation && (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseLine */ .$)(derivation)]);
}


/***/ }),

/***/ 7668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** Rows times columns of the largest table that one gap between anchors may take. */
const maxCells = 4_000_000;
/**
 * The difference of two lists of lines by patience diff (Bram Cohen): lines that occur once in each text
 * are anchors, their longest increasing run is kept, and the gaps between are compared in the same way and
 * finally by a longest common subsequence. Written by hand: this keeps moved output readable and stays fast
 * on logs of a hundred thousand lines, where a plain table would not. `keyOf` returns the form in which
 * lines are compared; the lines of `same` are those of `b`.
 */
function diffLines(a, b, keyOf = (line) => line) {
    const hunks = [];
    const push = (kind, lines) => {
        if (lines.length === 0)
            return;
        const last = hunks.at(-1);
        if (last?.kind === kind)
            for (const line of lines)
                last.lines.push(line);
        else
            hunks.push({ kind, lines: [...lines] });
    };
    const keysA = a.map(keyOf);
    const keysB = b.map(keyOf);
    let [doneA, doneB] = [0, 0];
    for (const [atA, atB] of [...matches(keysA, keysB), [a.length, b.length]]) {
        push('removed', a.slice(doneA, atA));
        push('added', b.slice(doneB, atB));
        if (atB < b.length)
            push('same', [b[atB]]);
        [doneA, doneB] = [atA + 1, atB + 1];
    }
    return hunks;
}
/** Pairs of indices of equal lines, increasing in both. */
function matches(a, b) {
    const found = [];
    const open = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
    for (let range = open.pop(); range; range = open.pop()) {
        let { fromA, toA, fromB, toB } = range;
        while (fromA < toA && fromB < toB && a[fromA] === b[fromB])
            found.push([fromA++, fromB++]);
        while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1])
            found.push([--toA, --toB]);
        if (fromA === toA || fromB === toB)
            continue;
        const anchors = anchorsIn(a, b, { fromA, toA, fromB, toB });
        if (anchors.length === 0) {
            found.push(...commonSubsequence(a, b, { fromA, toA, fromB, toB }));
            continue;
        }
        // Each gap after the first starts with its anchor, which the next turn matches first.
        for (const [atA, atB] of [...anchors, [toA, toB]]) {
            open.push({ fromA, toA: atA, fromB, toB: atB });
            [fromA, fromB] = [atA, atB];
        }
    }
    return found.sort((x, y) => x[0] - y[0]);
}
/** Lines that occur exactly once in each side of the range, the longest run that increases in both. */
function anchorsIn(a, b, range) {
    const onceB = positionsOfUnique(b, range.fromB, range.toB);
    const pairs = [];
    for (const [line, atA] of positionsOfUnique(a, range.fromA, range.toA)) {
        const atB = onceB.get(line);
        if (atB !== undefined)
            pairs.push([atA, atB]);
    }
    return longestIncreasing(pairs);
}
function positionsOfUnique(lines, from, to) {
    const once = new Map();
    const twice = new Set();
    for (let index = from; index < to; index += 1) {
        const line = lines[index];
        if (twice.has(line))
            continue;
        if (once.delete(line))
            twice.add(line);
        else
            once.set(line, index);
    }
    return once;
}
/** Patience sorting: `pairs` increase in their first index; keeps the most that do in their second. */
function longestIncreasing(pairs) {
    const tops = [];
    const previous = [];
    for (const [index, pair] of pairs.entries()) {
        let [low, high] = [0, tops.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[tops[middle]][1] < pair[1])
                low = middle + 1;
            else
                high = middle;
        }
        previous[index] = low > 0 ? tops[low - 1] : undefined;
        tops[low] = index;
    }
    const kept = [];
    for (let at = tops.at(-1); at !== undefined; at = previous[at])
        kept.push(pairs[at]);
    return kept.reverse();
}
/** By the table of lengths; a gap too large for it counts as wholly different. */
function commonSubsequence(a, b, range) {
    const rows = range.toA - range.fromA;
    const columns = range.toB - range.fromB;
    if (rows * columns > maxCells)
        return [];
    const width = columns + 1;
    const table = new Uint16Array((rows + 1) * width);
    for (let row = rows - 1; row >= 0; row -= 1)
        for (let column = columns - 1; column >= 0; column -= 1)
            table[row * width + column] =
                a[range.fromA + row] === b[range.fromB + column]
                    ? table[(row + 1) * width + column + 1] + 1
                    : Math.max(table[(row + 1) * width + column], table[row * width + column + 1]);
    const found = [];
    for (let row = 0, column = 0; row < rows && column < columns;) {
        if (a[range.fromA + row] === b[range.fromB + column]) {
            found.push([range.fromA + row++, range.fromB + column++]);
        }
        else if (table[(row + 1) * width + column] >= table[row * width + column + 1])
            row += 1;
        else
            column += 1;
    }
    return found;
}


/***/ }),

/***/ 3225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ normaliseLine)
/* harmony export */ });
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

const rules = [
    [/\bsha(256|512|1)[-:][A-Za-z0-9+/]{20,}={0,2}/g, 'sha$1-…'],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
    [/\b(?=[0-9a-f]*\d)[0-9a-f]{12,64}\b/gi, '<id>'],
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?( ?(Z|UTC|[+-]\d\d:?\d\d))?(?![\w])/g, '<time>'],
    [
        /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)?,? ?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d\d:\d\d:\d\d( \d{4})?/g,
        '<time>',
    ],
    [/\b\d{1,2}:\d\d:\d\d([.,]\d+)?\b/g, '<time>'],
    [/\b(\d+m ?\d+(\.\d+)?s|\d+h ?\d+m)\b/g, '<duration>'],
    [/\b\d+(\.\d+)? ?(ms|s|secs?|seconds?|min|minutes?)\b/g, '<duration>'],
    [/(\.drv-)\d+\b/g, '$1<n>'],
    [/\[\d{2,7}\](?=:)/g, '[<pid>]'],
    [/\b(pid|PID)[ =:]+\d+/g, '$1 <pid>'],
    [/(\/(?:tmp|var\/tmp|run\/user\/\d+)\/[\w.-]*?)[.-][A-Za-z0-9_]{6,12}(?=\/|\b)/g, '$1.<random>'],
];
/**
 * A log line without what differs between two runs of the same rebuild: times, durations, store
 * hashes, ids, process numbers, random names. Lines are compared in this form.
 */
function normaliseLine(line) {
    let plain = (0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStoreHashes */ .KU)(line.trimEnd());
    for (const [pattern, replacement] of rules)
        plain = plain.replace(pattern, replacement);
    return plain;
}


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describedObject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4581);



/** Keys that are not known and named in one error at most. */
const mostNamed = 3;
/**
 * An object that has these keys and no others. `what` names it in the error for another key, which also names the key that was
 * probably meant.
 */
function describedObject(what, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => {
            if (issue.code !== 'unrecognized_keys')
                return undefined;
            const keys = issue.keys;
            const named = keys.slice(0, mostNamed).map((key) => unknownKey(key, what, Object.keys(shape)));
            const more = keys.length - named.length;
            return [...named, ...(more > 0 ? [`${more} more keys are not known.`] : [])].join(' ');
        },
    });
}
function unknownKey(key, what, known) {
    const advice = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known) || `Known are ${known.filter((one) => one !== '$schema').join(', ')}.`;
    return `${JSON.stringify((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(key, 100))} is no key of ${what}. ${advice}`;
}


/***/ }),

/***/ 1185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G5: () => (/* binding */ command),
  Tu: () => (/* binding */ dnsName),
  GP: () => (/* binding */ githubRepository),
  Sm: () => (/* binding */ hostName),
  s_: () => (/* binding */ journalPattern),
  oZ: () => (/* binding */ packageName),
  Oh: () => (/* binding */ port),
  ME: () => (/* binding */ profile),
  Tc: () => (/* binding */ tag),
  zA: () => (/* binding */ unit),
  Cq: () => (/* binding */ unitName)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/config/extended-regexp.js
/** The names that are known between `[:` and `:]`. */
const classes = 'alpha,digit,alnum,upper,lower,space,blank,punct,print,graph,cntrl,xdigit'.split(',');
/** RE_DUP_MAX of the GNU C library. */
const mostRepetitions = 32_767;
/**
 * Why `grep -E` would refuse a pattern, or null: brackets and parentheses without their other half, classes that do not exist,
 * ranges and counts the wrong way round, references to groups that are not there. A pattern that is refused on a host would
 * never match, and so a check would be silent.
 */
function troubleOfPattern(pattern) {
    let outside = '';
    for (let at = 0; at < pattern.length;) {
        if (pattern[at] === '[') {
            const bracket = readBracket(pattern, at);
            if (typeof bracket === 'string')
                return bracket;
            at = bracket;
        }
        else {
            const length = pattern[at] === '\\' ? 2 : 1;
            outside += pattern.slice(at, at + length);
            at += length;
        }
    }
    return troubleOutside(outside);
}
/** Where a bracket expression ends, or what is wrong with it. A "]" that comes first stands for itself. */
function readBracket(pattern, start) {
    const first = start + (pattern[start + 1] === '^' ? 2 : 1);
    for (let at = first; at < pattern.length;) {
        if (pattern[at] === ']' && at > first) {
            const written = pattern.slice(start, at + 1);
            return /^\[:.*:\]$/.test(written) ? `has a class outside of brackets; write [${written}]` : at + 1;
        }
        const [, kind = '', name = ''] = /^\[([:.=])(.{0,20}?)\1\]/.exec(pattern.slice(at, at + 24)) ?? [];
        if (kind === ':' && !classes.includes(name))
            return `has the class [:${name}:], which does not exist`;
        if (kind === '' && /^\[[:.=]/.test(pattern.slice(at, at + 2)))
            break;
        const [from, dash, to] = pattern.slice(at, at + 3);
        if (dash === '-' && isBackwards(from, to))
            return `has the range ${from}-${to} the wrong way round`;
        at += kind === '' ? 1 : name.length + 4;
    }
    return 'has a "[" without its "]"';
}
/** Of digits, and of letters of one case; others have another order in each language. */
function isBackwards(from = '', to = '') {
    return [/[0-9]/, /[a-z]/, /[A-Z]/].some((kind) => kind.test(from) && kind.test(to)) && from > to;
}
/** What is wrong in a pattern from which bracket expressions were taken. */
function troubleOutside(pattern) {
    let [open, closed] = [0, 0];
    for (const [part, escaped, least, most] of pattern.matchAll(/\\(.?)|[()]|\{(\d{1,6})(?:,(\d{0,6}))?\}/gs)) {
        if (escaped === '')
            return 'ends with a backslash that escapes nothing';
        if (Number(escaped) > closed)
            return `refers to the group \\${escaped}, which is not there`;
        if (part === '(')
            open += 1;
        // Without an opening one it stands for itself.
        if (part === ')' && open > 0)
            [open, closed] = [open - 1, closed + 1];
        if (Math.max(Number(least ?? 0), Number(most ?? 0)) > mostRepetitions)
            return `repeats more than ${mostRepetitions} times`;
        if (most && Number(most) < Number(least))
            return `has the count ${part} the wrong way round`;
    }
    return open > 0 ? 'has a "(" without its ")"' : null;
}

// EXTERNAL MODULE: ./lib/config/limits.js
var limits = __webpack_require__(1124);
;// CONCATENATED MODULE: ./lib/config/fields.js



/** What a text must be, for the message where it is not. */
function fields_text(what, pattern, longest) {
    return schemas/* string */.YjP()
        .regex(pattern, { error: `must be ${what}` })
        .max(longest);
}
/** Where systemd's units are named without their type, a service is meant, as for systemctl. */
const unitTypes = 'service|socket|target|mount|automount|swap|path|timer|slice|scope|device';
const unitPattern = new RegExp(`\\.(?:${unitTypes})$`);
/** The name of a unit as systemd has it: without a type it is a service. */
function unitName(name) {
    return unitPattern.test(name) ? name : `${name}.service`;
}
const unit = fields_text('the name of a unit, such as "nginx" or "data.mount"', /^[\w:.\\][\w:.\\@-]*$/, 240)
    .refine((name) => !/@(?:\.|$)/.test(unitName(name)), {
    error: 'is a template; name an instance of it, such as "name@instance"',
})
    .transform(unitName);
const port = schemas/* int */.Whr().min(1).max(65_535);
/** Shell text in one line or several. */
const command = schemas/* string */.YjP()
    .min(1)
    .max(limits/* most */.qr.commandLength)
    .refine((words) => words.trim() !== '' && !words.includes('\0'), { error: 'must be a shell command' });
const journalPattern = fields_text('an extended regular expression in one line', /^[^\0\r\n]+$/, limits/* most */.qr.patternLength).superRefine((pattern, context) => {
    const trouble = troubleOfPattern(pattern);
    if (trouble !== null)
        context.addIssue(trouble);
});
const dnsName = fields_text('a name that DNS can resolve, such as "example.org"', /^[A-Za-z0-9_][\w-]{0,62}(?:\.[A-Za-z0-9_][\w-]{0,62}){0,126}\.?$/, 253);
/** A word for a group of hosts, which the command line writes as `@word`. */
const tag = fields_text('a tag: letters, digits and any of "_.:-", without "@"', /^[A-Za-z0-9_][\w.:-]*$/, 64);
/** A name under `nixosConfigurations`. A command line must not take it for an option, a tag or a pair. */
const hostName = fields_text('the name of a host: no blanks, quotes, "=", "/" or ",", and no "-" or "@" at its start', /^[^\s"'=/,@\0-\x1f\x7f-][^\s"'=/,\0-\x1f\x7f]*$/, 253);
/** `system`, or a name below /nix/var/nix/profiles/system-profiles, as `nixos-rebuild --profile-name` takes it. */
const profile = fields_text('the name of a system profile, such as "system" or "staging"', /^[A-Za-z0-9_][\w.+-]*$/, 100);
/** A package as previews name it, by its store path. */
const packageName = fields_text('the name of a package, as a preview shows it', /^[\w+.?=-]+$/, 211);
/** A repository of GitHub. Its name must not lead out of its place in an address. */
const githubRepository = fields_text('a repository on GitHub, such as "NixOS/nixpkgs"', /^[A-Za-z\d][A-Za-z\d-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/, 140);


/***/ }),

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ remedyTimeout),
/* harmony export */   qr: () => (/* binding */ most),
/* harmony export */   x_: () => (/* binding */ remedyConfidence)
/* harmony export */ });
/** Bounds that keep a configuration, and the commands made of it, of a sensible size. */
const most = {
    fileBytes: 1024 * 1024,
    hosts: 1000,
    tags: 64,
    units: 256,
    checks: 64,
    ports: 256,
    patterns: 64,
    names: 64,
    sshOptions: 64,
    hooks: 16,
    rules: 64,
    issues: 1000,
    packages: 1000,
    profiles: 64,
    remedies: 64,
    configChanges: 16,
    configChangeLength: 65_536,
    commandLength: 8192,
    patternLength: 1000,
};
/** What the numbers of a remedy may be; the timeout in seconds. */
const remedyConfidence = { least: 0, most: 1 };
const remedyTimeout = { least: 1, most: 3600 };


/***/ }),

/***/ 8613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ownRemedySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1124);




const file = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .max(1000)
    .refine((path) => !path.includes('\0') && !path.startsWith('/') && !path.split('/').includes('..'), {
    error: 'must be a path within the repository, relative to its root',
});
const configText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.configChangeLength);
/** A change to the copy of the configuration of a trial. */
const configChangeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a replaced text', {
        file: file.describe('The file, relative to the root of the repository.'),
        from: configText.describe('What it has, at least once; each occurrence is replaced.'),
        to: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.configChangeLength).describe('What it gets.'),
    }),
    (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a patch', {
        patch: configText.describe('A unified diff that `git apply` takes, from the root of the repository.'),
    }),
]);
/** A remedy of the user's own. Its pattern is one that `grep -E` reads, as those for the journal. */
const ownRemedySchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a remedy', {
    name: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc
        .optional()
        .describe('What it is called in results; by default "own-" and its number in the list.'),
    family: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc.optional().describe('The family of failures that it is for; by default every one.'),
    pattern: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .journalPattern */ .s_
        .optional()
        .describe('An extended regular expression that a line of the failure must match.'),
    run: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('Shell commands that are run before the next attempt, in the directory of the sources; NIXOS_REBUILD_TEST_FAMILY and NIXOS_REBUILD_TEST_MESSAGE hold the failure.'),
    configChanges: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(configChangeSchema)
        .min(1)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.configChanges)
        .optional()
        .describe("Changes to a copy of the configuration, of which the system is then built anew: in a trial's installation alone. The result has them as a patch."),
    verify: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('Shell commands that succeed where it has helped; otherwise there is no further attempt.'),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['safe', 'ask', 'opt-in']).optional().describe('How much trust it needs; "ask" by default.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
        .min(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyConfidence */ .x_.least)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyConfidence */ .x_.most)
        .optional()
        .describe('How likely it is to help; 0.5 by default.'),
    timeout: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyTimeout */ .Wi.least)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyTimeout */ .Wi.most)
        .optional()
        .describe('How long (s) each of its commands may take; 300 by default.'),
})
    .refine(({ family, pattern }) => family !== undefined || pattern !== undefined, {
    error: 'must say what it is for: "family", "pattern" or both',
})
    .refine(({ run, configChanges }) => run !== undefined || configChanges !== undefined, {
    error: 'must say what it does: "run", "configChanges" or both',
});


/***/ }),

/***/ 7807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ auditLines),
/* harmony export */   kk: () => (/* binding */ sumLine),
/* harmony export */   mC: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3497);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5929);



const colors = { error: 31, warning: 33 };
/** A finding as compilers write it, `FILE:LINE:COLUMN: …`. */
function findingLine({ file, line, column, severity, message, rule }, color) {
    const word = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)(severity, colors[severity], color);
    return `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(file)}:${line}:${column}: ${word}: ${message} [${rule}]`;
}
/** What is new in the security of a host, each with its option. */
function auditLines({ host, base, findings }, color) {
    const against = base === null ? 'not compared' : `compared with ${base.because}`;
    return [
        `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(host)}: ${findings.length === 0 ? 'no weaker than before' : (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(findings.length, 'change')} (${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(against)})`,
        ...findings.map(({ severity, message, option, id }) => {
            const word = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)(severity, colors[severity], color);
            return `  ${word}: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(message)} (${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(option)}) [${id}]`;
        }),
    ];
}
/** What was found and in what, in a line. */
function sumLine({ files, errors, warnings, allowed, success, syntax_by, audits = [], }) {
    const found = errors + warnings === 0
        ? 'nothing found'
        : [errors > 0 ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(errors, 'error') : '', warnings > 0 ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(warnings, 'warning') : '']
            .filter((part) => part !== '')
            .join(', ');
    const besides = allowed === 0 ? '' : `, ${allowed} allowed by comments`;
    const by = syntax_by === 'nix' ? '' : ', syntax not checked by Nix';
    const hosts = errors + warnings === 0 || audits.length === 0 ? '' : ` and ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(audits.length, 'host')}`;
    return `${success ? '✓' : '✗'} ${found} in ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(files, 'file')}${hosts}${besides}${by}`;
}


/***/ }),

/***/ 8134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports packagesMarkdown, packageTable, inputsMarkdown, inputRow */
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6362);



/** The changed packages, folded, at most `rows` of them; a count alone for 0. Empty without changes. */
function packagesMarkdown(result, rows, file = 'metadata.json') {
    const packages = result?.packages ?? [];
    if (packages.length === 0)
        return '';
    const title = `Packages: ${countsOf(packages)}`;
    if (rows === 0)
        return `${title}\n`;
    return details(title, packageTable(packages, rows) + leftOut(packages.length - rows, file));
}
/** The first `rows` changed packages. */
function packageTable(packages, rows) {
    const head = ['Package', 'Change', 'From', 'To', 'Size'];
    return table(head, packages.slice(0, rows).map(packageRow), [4]);
}
function packageRow({ name, change, old_versions, new_versions, size_delta_bytes }) {
    const versions = (list) => codeSpan(truncate(list.join(', '), 100));
    return [
        codeSpan(truncate(name, 100)),
        change,
        versions(old_versions),
        versions(new_versions),
        size_delta_bytes === null ? '' : signedBytes(size_delta_bytes),
    ];
}
function countsOf(packages) {
    const counts = new Map();
    for (const { change } of packages)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    return [...counts].map(([change, count]) => `${count} ${change}`).join(', ');
}
/** The changed flake inputs, folded, at most `rows` of them. Empty without changes. */
function inputsMarkdown(result, rows) {
    const inputs = result?.inputs ?? [];
    if (inputs.length === 0)
        return '';
    const body = table(['Input', 'From', 'To', ''], inputs.slice(0, rows).map(inputRow));
    return details(`Flake inputs: ${inputs.length} changed`, body + leftOut(inputs.length - rows));
}
/** A changed input as cells: name, from, to, and the page that compares them. */
function inputRow(change) {
    const revision = (sha, date) => [codeSpan((sha ?? '').slice(0, 12)), codeSpan((date ?? '').slice(0, 10))].filter(Boolean).join(' ');
    return [
        codeSpan(truncate(change.name, 100)),
        revision(change.old_revision, change.old_date),
        revision(change.new_revision, change.new_date),
        change.compare_url === null ? change.change : link('compare', change.compare_url),
    ];
}
function leftOut(count, file = 'metadata.json') {
    return count > 0 ? `\n… and ${count} more in \`${file}\`.\n` : '';
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

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Words longer than this are not compared. */
const longest = 80;
/**
 * The one of `known` that a mistyped word most likely means: the one with the fewest edits (a letter more, less, another, or
 * two exchanged), where these are at most a third of its length; null where none is near.
 */
function nearestWord(word, known) {
    let best = null;
    if (word.length > longest)
        return null;
    for (const candidate of known) {
        const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
        const most = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
        if (edits <= most && (best === null || edits < best.edits))
            best = { word: candidate, edits };
    }
    return best?.word ?? null;
}
/** The optimal string alignment distance. */
function editsBetween(from, to) {
    if (to.length > longest)
        return Number.POSITIVE_INFINITY;
    let [beforeLast, last] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
    for (let row = 1; row <= from.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const isSame = from[row - 1] === to[column - 1];
            const isExchanged = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1), isExchanged ? beforeLast[column - 2] + 1 : Number.POSITIVE_INFINITY);
        }
        [beforeLast, last] = [last, next];
    }
    return last[to.length];
}
/** The question with which an error names {@link nearestWord}; empty where there is none. */
function didYouMean(word, known) {
    const near = nearestWord(word, known);
    return near === null ? '' : `Did you mean "${near}"?`;
}


/***/ })

};
