export const id = 2724;
export const ids = [2724];
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

/***/ 491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ reachSchema),
/* harmony export */   hB: () => (/* binding */ knownSeverities),
/* harmony export */   ny: () => (/* binding */ knownIssuesSchema),
/* harmony export */   tu: () => (/* binding */ heldPackageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** How severe a known issue is, from the worst on. */
const knownSeverities = ['critical', 'high', 'medium', 'low'];
/** A listing of a tracker, and how far back it reached. */
const reachSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The label whose issues are listed; null for those of any or none.'),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether it has all that are open.'),
    back_to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('When the oldest entry of an incomplete listing was opened (ISO 8601); null where none was read.'),
});
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    old_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Null for a package that was not there.'),
    new_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(knownSeverities),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('A clause for people.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Where it changes in that way.'),
});
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('As someone wrote it, on one line and without control characters.'),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(knownSeverities).describe('The worst of its packages.'),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageSchema).describe('Those that change and that it is about, the worst first.'),
});
/** The known issues of the packages that an update changes. */
const knownIssuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tracker: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('OWNER/NAME of the repository whose issues were looked at.'),
    open_issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('How many open issues were compared with the packages.'),
    listed_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('When all was listed (ISO 8601); null where that was not possible.'),
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Requests to the API of the tracker.'),
    reach: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(reachSchema),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('What is not known, and why; null where all open issues were compared.'),
    ignored: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Issues that are left out since "update.ignoreIssues" has them.'),
    issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(issueSchema).describe('The worst first, and among equals the newest.'),
});
/** A package that should stay as it is ("update.hold"), and would not. */
const heldPackageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
    old_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    new_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ previewDepths),
/* harmony export */   w: () => (/* binding */ updatePreviewSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var _nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7352);
/* harmony import */ var _known_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(491);



/** How far a preview looks: at the lock, at the hosts' systems by evaluation, or at systems that it builds. */
const previewDepths = ['lock', 'dry', 'build'];
const hostPreviewSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    error: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Why the host cannot be previewed; then the rest is null.'),
    old_derivation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe("The system's derivation with the lock as it is."),
    new_derivation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('With the updated lock.'),
    compared: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['systems', 'derivations'])
        .nullable()
        .describe('What "packages" compares: the two systems where both are in the store, else all derivations that they need, tools ' +
        'of the build among them.'),
    packages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__/* .packageChangeSchema */ .mg).nullable(),
    build: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ derivations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('Store paths.') })
        .nullable()
        .describe('What Nix would build on this machine; at depth "build" what it has built.'),
    fetch: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        download_bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        unpacked_bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    })
        .nullable()
        .describe('What Nix would fetch instead.'),
});
/**
 * What `update preview --json` prints, version 1: what an update of a flake's inputs would change. A field is never renamed or
 * removed within a version, only added as optional. What is not known is null.
 */
const updatePreviewSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    flake: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    directory: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Absolute path of the directory of flake.nix and flake.lock.'),
    depth: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(previewDepths),
    asked: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('The inputs that were named (--input); empty for all.'),
    changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether the lock would change.'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__/* .inputChangeSchema */ .Ab).describe('By name; an input of an input is "home-manager/nixpkgs".'),
    known_issues: _known_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .knownIssuesSchema */ .ny
        .nullable()
        .optional()
        .describe('Of the packages that change; null or absent where they were not looked for, or no package changes.'),
    held: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_known_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .heldPackageSchema */ .tu)
        .optional()
        .describe('Packages of "update.hold" that would change; absent at depth "lock".'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(hostPreviewSchema).describe('Empty at depth "lock", and where no input changes.'),
});


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qg: () => (/* binding */ updateModes),
/* harmony export */   vK: () => (/* binding */ updateSchema)
/* harmony export */ });
/* unused harmony export updateOutcomes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _update_preview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);



/** How much of an update a person is asked about. */
const updateModes = ['guided', 'smart'];
/**
 * How an update ended: `applied` lock and hosts have it; `unchanged` and `not-due` there was nothing to do; `refused` and
 * `declined` nothing was changed; `taken-back` lock and hosts are as before; `partial` some hosts have it, or nobody knows, and
 * the lock has it; `undone` it was applied, and `update rollback` took it back; `unfinished` it is under way, or was killed.
 */
const updateOutcomes = [
    ...['applied', 'unchanged', 'not-due', 'refused', 'declined'],
    ...['taken-back', 'partial', 'undone', 'unfinished'],
];
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['proceed', 'ask', 'refuse']),
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('Why it is not simply done, a sentence each, the most severe first.'),
    alternatives: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('What can be done instead; some have several lines.'),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Absolute path of flake.lock.'),
    old_sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Of its bytes before; null where there was none.'),
    new_sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['updated', 'restored', 'changed-since'])
        .describe('"changed-since": someone else has changed it, and it was left.'),
});
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    parent: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['made', 'dropped', 'reverted'])
        .describe('"dropped": the branch is at its parent again; "reverted": another commit takes it back.'),
});
/**
 * What `update apply --json` and `update rollback --json` print, version 1: one update of a flake's inputs. A field is never
 * renamed or removed within a version, only added as optional. What is not known is null.
 */
const updateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    flake: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    directory: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Absolute path of the directory of flake.nix and flake.lock.'),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(updateModes),
    asked_hosts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('The hosts that are to get it; empty where none is deployed to.'),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable().describe('Null while it is under way, or where it was killed.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(updateOutcomes),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What happened, in a sentence.'),
    decision: decisionSchema.nullable().describe('Null where there was nothing to decide.'),
    preview: _update_preview_js__WEBPACK_IMPORTED_MODULE_1__/* .updatePreviewSchema */ .w.nullable().describe('Null where the inputs were not looked at.'),
    lock: lockSchema.nullable().describe('Null where it was not changed.'),
    commit: commitSchema.nullable().describe('Null where none was asked for.'),
    deployments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentSchema */ .f).describe('Of each host, with the ways back, in their order.'),
});


/***/ }),

/***/ 2724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5244);
/* harmony import */ var _system_nix_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3442);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _update_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4012);




function configure(command, io, argv) {
    const flake = ['--flake <ref>', 'the flake whose inputs would be updated', '.'];
    (0,_update_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addLookOptions */ .Fd)(command
        .command('preview [hosts...]')
        .description('what an update would change, without touching flake.lock; of all hosts by default')
        .option(...flake))
        .option('--json', 'print the result as JSON')
        .option('--verbose', 'say more, and show the stack of an error')
        .action((hosts, options) => preview(hosts, options, io));
    (0,_update_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addApplyOptions */ .cG)(command
        .command('apply [hosts...]')
        .description('update flake.lock and deploy to hosts; both go back together')).action(async (hosts, options) => {
        const { applyAndReport } = await Promise.all(/* import() */[__webpack_require__.e(9905), __webpack_require__.e(1180), __webpack_require__.e(1875), __webpack_require__.e(7068), __webpack_require__.e(4826), __webpack_require__.e(3290), __webpack_require__.e(5294), __webpack_require__.e(3339), __webpack_require__.e(8162), __webpack_require__.e(2985), __webpack_require__.e(6827), __webpack_require__.e(2405), __webpack_require__.e(9184), __webpack_require__.e(7823), __webpack_require__.e(285), __webpack_require__.e(1010), __webpack_require__.e(2222)]).then(__webpack_require__.bind(__webpack_require__, 2222));
        await applyAndReport(hosts, options, { io, argv });
    });
    (0,_update_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addRollbackOptions */ .aN)(command
        .command('rollback')
        .description('take the last update back: flake.lock, its commit, and the hosts')).action(async (options) => {
        const { rollbackUpdateAndReport } = await Promise.all(/* import() */[__webpack_require__.e(9905), __webpack_require__.e(1180), __webpack_require__.e(1875), __webpack_require__.e(7068), __webpack_require__.e(4826), __webpack_require__.e(3290), __webpack_require__.e(5294), __webpack_require__.e(3339), __webpack_require__.e(8162), __webpack_require__.e(2985), __webpack_require__.e(6827), __webpack_require__.e(2405), __webpack_require__.e(9184), __webpack_require__.e(7823), __webpack_require__.e(285), __webpack_require__.e(1010), __webpack_require__.e(3342)]).then(__webpack_require__.bind(__webpack_require__, 3342));
        await rollbackUpdateAndReport(options, { io, argv });
    });
}
async function preview(hosts, options, io) {
    const { previewUpdate } = await Promise.all(/* import() */[__webpack_require__.e(285), __webpack_require__.e(5554)]).then(__webpack_require__.bind(__webpack_require__, 285));
    const { updatePreviewText } = await __webpack_require__.e(/* import() */ 6460).then(__webpack_require__.bind(__webpack_require__, 4079));
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    try {
        const nix = await (0,_system_nix_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .nixEnvironment */ .p)({ env: io.env }).catch(() => null);
        const env = { ...io.env, ...nix?.env };
        const { flake, host } = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlakeRef */ .K3)(options.flake);
        const named = host === null ? hosts : [...new Set([host, ...hosts])];
        const result = await previewUpdate({ flake, hosts: named, inputs: options.input, depth: options.depth }, {
            ...{ cwd: io.cwd, env, signal: stop.signal, say: (text) => io.live(text) },
            ...(options.issues && { issues: { fetch, now: () => new Date() } }),
        });
        if (options.json)
            (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, result);
        else
            io.out(updatePreviewText(result, io.outColor));
        if (result.hosts.some(({ error }) => error !== null))
            io.status = 1;
    }
    catch (thrown) {
        if (!stop.signal.aborted)
            throw thrown;
        io.status = 130;
    }
    finally {
        forget();
    }
}


/***/ }),

/***/ 3402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ addTargetOptions),
/* harmony export */   Bv: () => (/* binding */ addDeployOptions),
/* harmony export */   Dc: () => (/* binding */ refuseContradictions),
/* harmony export */   FP: () => (/* binding */ addJudgeOptions),
/* harmony export */   W7: () => (/* binding */ addFleetOptions),
/* harmony export */   cW: () => (/* binding */ hostFlags),
/* harmony export */   cq: () => (/* binding */ fleetFlags),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6213);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1389);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2880);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6934);






/** A whole number, in the bounds that the file has for the same setting. */
const numberOf = (name) => (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberIn */ .Po)({ ..._config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .settingBounds */ .oU[name], whole: true });
const { settle, ackTimeout, switchTimeout, onFailedUnits, reboot } = _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHostSettings */ .Bw;
const { mode, jobs, onHostFailure } = _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultFleetSettings */ .hX;
/** A choice whose default is said, but not set: a file may say otherwise. */
function choice(flags, description, words, otherwise) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, `${description} (default: ${otherwise})`).choices(words);
}
function addTargetOptions(command) {
    return command
        .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', '.')
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatable */ .EQ)('--target <host=address>', 'where a host is: USER@ADDRESS[:PORT] for ssh, or "local" for this machine'))
        .option('--sudo', 'run commands on the host through sudo');
}
/** `modeOption` is the name of the one that says how carefully a host is deployed to. */
function addJudgeOptions(command, modeOption = '--mode') {
    return command
        .addOption(choice(`${modeOption} <mode>`, 'how carefully', _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentModes */ .E0, mode))
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatable */ .EQ)('--critical <unit>', 'a unit that must run afterwards (repeatable)'))
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatable */ .EQ)('--check <command>', 'a shell command that succeeds on the host if it is well (repeatable)'))
        .addOption(choice('--on-failed-units <what>', 'for units that fail and are not critical', _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failedUnitsPolicies */ .Px, onFailedUnits))
        .addOption(choice('--reboot <when>', 'whether to boot where the system needs it', _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rebootPolicies */ .o0, reboot))
        .option('--settle <seconds>', `watch the host for so long (default: ${settle})`, numberOf('settle'))
        .option('--ack-timeout <seconds>', `it goes back without an answer for so long (default: ${ackTimeout})`, numberOf('ackTimeout'))
        .option('--switch-timeout <seconds>', `for the activation itself (default: ${switchTimeout})`, numberOf('switchTimeout'))
        .option('--no-rollback', 'keep the new system although the host is not well')
        .option('--yes', 'ask nothing, and accept what a rollback cannot undo');
}
/** Adds the options that say which hosts are deployed to, how many at a time, and what of another machine is used. */
function addFleetOptions(command, { onHostFailure: otherwise } = { onHostFailure }) {
    return addTargetOptions(command)
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatable */ .EQ)('--on <hosts>', 'hosts by name or @tag, where * is any text (repeatable)'))
        .option('--all-hosts', 'every host of the flake')
        .option('--jobs <count>', `how many at a time (default: ${jobs})`, numberOf('jobs'))
        .option('--canary <count>', 'so many come first, and must be well', numberOf('canary'))
        .addOption(choice('--on-host-failure <what>', 'when one of several fails', _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFailurePolicies */ .hC, otherwise))
        .option('--skip-unreachable', 'of several, leave out those that do not answer')
        .option('--wait-for-host <seconds>', 'wait so long for a host that does not answer', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberIn */ .Po)({ least: 1, most: 86_400, whole: true }))
        .option('--build-host <host>', 'build there; "target" is the host itself')
        .option('--no-substitutes', 'copy everything, and let the host fetch nothing from its caches');
}
/** Adds the options of `deploy`: where and what, how hosts are judged, and those of a recording. */
function addDeployOptions(command) {
    addFleetOptions(command)
        .option('--store-path <path>', 'a system that was built before, instead of building one')
        .option('--allow-older', 'deploy a revision that is an ancestor of the one that the host runs')
        .option('--dry-run', 'change nothing: the same as plan')
        .option('--dry-activate', 'with --dry-run: also ask the activation script on the host');
    addJudgeOptions(command);
    return (0,_notify_js__WEBPACK_IMPORTED_MODULE_3__/* .addNotifyOptions */ .V8)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_5__/* .addRunOptions */ .L)(command));
}
/**
 * Throws a usage error for options that contradict each other: who says --dry-activate alone may expect what `nixos-rebuild
 * dry-activate` does, which changes nothing.
 */
function refuseContradictions({ dryRun, dryActivate }) {
    if (dryActivate && !dryRun)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('bad-option', '--dry-activate changes nothing, and is for --dry-run', 'Say --dry-run --dry-activate, or leave it out to deploy.');
}
/** What the options say of a host, in the words of the configuration. */
function hostFlags(options) {
    const { critical = [], check = [], substitutes = true } = options;
    return {
        ...defined({ sudo: options.sudo, buildHost: options.buildHost, onFailedUnits: options.onFailedUnits }),
        ...defined({ reboot: options.reboot, settle: options.settle, ackTimeout: options.ackTimeout }),
        ...defined({ switchTimeout: options.switchTimeout }),
        ...(critical.length > 0 ? { critical: critical.map(_config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unitName */ .Cq) } : {}),
        ...(check.length > 0 ? { checks: check } : {}),
        ...(substitutes ? {} : { substitutes }),
    };
}
function fleetFlags({ mode, jobs, canary, onHostFailure }) {
    return defined({ mode, jobs, canary, onHostFailure });
}
function permissionsOf({ rollback, yes }, allowOlder = false) {
    return { rollsBack: rollback, allowsOlder: allowOlder, acceptsDataChanges: yes === true };
}
function defined(values) {
    const entries = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ addLookOptions),
/* harmony export */   aN: () => (/* binding */ addRollbackOptions),
/* harmony export */   cG: () => (/* binding */ addApplyOptions),
/* harmony export */   kf: () => (/* binding */ asDeployOptions)
/* harmony export */ });
/* unused harmony export ageInSeconds */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _builds_update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);
/* harmony import */ var _builds_update_preview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _deploy_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3402);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1389);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2880);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6934);







/** Adds the options that say what is looked at, and how far. */
function addLookOptions(command) {
    return command
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .repeatable */ .EQ)('--input <name>', 'update this input alone; repeatable'))
        .option('--depth <depth>', 'lock: the inputs alone; dry: also evaluate the hosts, and ask Nix what it would build and fetch; build: build them', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(..._builds_update_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .previewDepths */ .d), 'dry')
        .option('--no-issues', 'do not look for known issues of the packages that change');
}
function addApplyOptions(command) {
    addLookOptions(command)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--mode <mode>', 'guided: ask a person; smart: ask only where there is a reason')
        .choices(_builds_update_js__WEBPACK_IMPORTED_MODULE_1__/* .updateModes */ .qg)
        .default('guided'))
        .option('--commit', 'commit flake.lock, and nothing else')
        .option('--only-when-older <age>', 'do nothing where the newest input is younger, such as 7d', ageInSeconds)
        .option('--no-deploy', 'update flake.lock alone');
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addFleetOptions */ .W7)(command, { onHostFailure: 'rollback-all' });
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addJudgeOptions */ .FP)(command, '--deploy-mode');
    return (0,_notify_js__WEBPACK_IMPORTED_MODULE_4__/* .addNotifyOptions */ .V8)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addRunOptions */ .L)(command));
}
function addRollbackOptions(command) {
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addFleetOptions */ .W7)(command).option('--no-deploy', 'bring back flake.lock alone');
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addJudgeOptions */ .FP)(command, '--deploy-mode');
    return (0,_notify_js__WEBPACK_IMPORTED_MODULE_4__/* .addNotifyOptions */ .V8)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addRunOptions */ .L)(command));
}
/** The same options as `deploy` has them. */
function asDeployOptions(options) {
    const { mode: _, deployMode, ...rest } = options;
    return { ...rest, ...(deployMode && { mode: deployMode }) };
}
const secondsOf = { h: 3600, d: 86_400, w: 604_800 };
/** Parses an age: `12h`, `7d`, `2w`. Returns seconds. */
function ageInSeconds(text) {
    const [, count = '', unit = ''] = /^(\d{1,4})([hdw])$/.exec(text) ?? [];
    const seconds = Number(count) * (secondsOf[unit] ?? 0);
    if (seconds > 0)
        return seconds;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of hours, days or weeks, such as 12h, 7d or 2w.');
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

/***/ 8425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cacheDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Where this program keeps what it can make again: a directory of its own in the user's cache (XDG Base Directory). */
function cacheDirectoryOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'nixos-rebuild-test');
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ systemStore),
/* harmony export */   p: () => (/* binding */ nixEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8425);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8059);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(744);






const probeTimeoutMs = 60_000;
// Writing the same small file again changes nothing; one that works also returns the store's directory.
const probeExpression = 'dirOf (builtins.toFile "nixos-rebuild-test" "")';
/**
 * The environment in which Nix, 2.8 or newer, can build the examples offline as this user.
 * Where the system's store cannot be written, as with Debian's Nix without a daemon, it is a private
 * store in the user's cache directory. Throws a ToolError (`no-nix-store`) where neither works.
 */
async function nixEnvironment(context) {
    const system = await systemStore(context);
    const root = context.root ?? (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoot */ .jX)();
    if (system.storeDir !== null) {
        const lines = root && !daemonIsHere(context.env) ? localLines : [];
        return { store: 'system', storeDir: system.storeDir, env: nixConfig(context.env, lines) };
    }
    const dirs = privateStore(context.env);
    const env = { ...dirs, ...nixConfig(context.env, localLines) };
    const probe = await probeStore({ ...context, env: { ...context.env, ...env } });
    if (probe.storeDir !== null)
        return { store: 'private', storeDir: probe.storeDir, env };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `Nix can write neither its own store nor ${dirs.NIX_STORE_DIR}`, {
        hint: probe.error,
    });
}
/** The store that Nix uses by itself; `storeDir` is null where this user cannot write it. */
function systemStore(context) {
    return probeStore(context);
}
async function probeStore({ env, run = _programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB }) {
    const argv = ['nix-instantiate', '--eval', '--read-write-mode', '--expr', probeExpression];
    const result = await run(argv, { env: { ...env }, timeoutMs: probeTimeoutMs });
    const [, storeDir = null] = /^"?(\/[^"\n]+)"?$/m.exec(result.stdout) ?? [];
    return {
        storeDir: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? storeDir : null,
        error: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? '' : (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result),
    };
}
// A build that needs neither users of its own nor namespaces nor the network.
const localLines = ['build-users-group =', 'sandbox = false', 'substituters ='];
function nixConfig(env, lines) {
    const own = env.NIX_CONFIG ? [env.NIX_CONFIG] : [];
    return { NIX_CONFIG: [...own, 'extra-experimental-features = nix-command flakes', ...lines].join('\n') };
}
// Where root has a daemon, the system is set up for builds; without one, as in a container with
// Debian's package, builders may lack users to run as and namespaces to run in.
function daemonIsHere(env) {
    const state = env.NIX_STATE_DIR ?? '/nix/var/nix';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env.NIX_DAEMON_SOCKET_PATH ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'daemon-socket', 'socket'));
}
/** Makes the private store's directories. Nix wants them without symbolic links on the way. */
function privateStore(env) {
    const base = (0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheDirectoryOf */ .N)(env);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'nix'), { recursive: true, mode: 0o755 });
        const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'nix'));
        return {
            NIX_STORE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'store'),
            NIX_STATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'var'),
            NIX_LOG_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'log'),
            NIX_CONF_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'etc'),
            NIX_LOCALSTATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'var'),
            // A profile may point all of Nix at the daemon.
            NIX_REMOTE: 'local',
        };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `cannot make a private Nix store in ${base}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            hint: 'Set XDG_CACHE_HOME to a directory that can be written.',
        });
    }
}


/***/ }),

/***/ 8059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   NU: () => (/* binding */ packageManagerFor),
/* harmony export */   jX: () => (/* binding */ isRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);


/** In the order in which they are tried: a system's own before what people add to it. */
const packageManagers = [
    {
        program: 'apt-get',
        runsAs: 'root',
        install: ['apt-get', 'install', '-y', '--no-install-recommends'],
        refresh: ['apt-get', 'update'],
        packages: {
            nix: 'nix-bin',
            mke2fs: 'e2fsprogs',
            // Debian's packages are signed with keys that Ubuntu does not have by itself.
            mmdebstrap: ['mmdebstrap', 'debian-archive-keyring'],
            'qemu-img': 'qemu-utils',
            'qemu-system-x86_64': 'qemu-system-x86',
            'ssh-keygen': 'openssh-client',
            sshd: 'openssh-server',
            'systemd-nspawn': 'systemd-container',
            tesseract: 'tesseract-ocr',
        },
        // Waits for dpkg's locks only; that of the lists and that of the archives are refused at once (apt 2.6.1).
        lockOptions: (seconds) => ['-o', `DPkg::Lock::Timeout=${seconds}`],
        waiting: /waiting for cache lock/i,
        refused: /could not get lock|is another process using it|is locked by|held by process/i,
    },
    {
        program: 'dnf',
        runsAs: 'root',
        install: ['dnf', 'install', '-y'],
        refresh: null,
        packages: {},
        waitsByItself: true,
        waiting: /waiting for (?:process with pid|transaction lock)/i,
        // dnf 5 does not wait for rpm's lock.
        refused: /another transaction is in progress|transaction lock .{0,200}temporarily unavailable/i,
    },
    {
        program: 'apk',
        runsAs: 'root',
        install: ['apk', 'add'],
        refresh: ['apk', 'update'],
        packages: {},
        lockOptions: (seconds) => ['--wait', String(seconds)],
        waiting: /waiting for .{0,200}lock/i,
        refused: /unable to lock database: temporary error/i,
    },
    {
        program: 'pacman',
        runsAs: 'root',
        install: ['pacman', '-S', '--noconfirm', '--needed'],
        // Newer lists without an upgrade of the whole system are a partial upgrade, which Arch does not support.
        refresh: null,
        byHand: ['pacman', '-Syu'],
        packages: {},
        refused: /could not lock database: File exists/i,
    },
    {
        program: 'zypper',
        runsAs: 'root',
        install: ['zypper', '--non-interactive', 'install'],
        refresh: ['zypper', '--non-interactive', 'refresh'],
        packages: {},
        refused: /system management is locked/i,
    },
    {
        program: 'brew',
        runsAs: 'user-only',
        install: ['brew', 'install'],
        refresh: null,
        packages: { nix: null },
        refused: /another active homebrew process|has already locked/i,
    },
    {
        program: 'nix',
        runsAs: 'anyone',
        // Not `profile install`: that changes the user's profile, which need not be on PATH (services.github-runners).
        // `--json`, because `--print-out-paths` is not in Nix 2.8.
        install: [
            ...['nix', '--extra-experimental-features', 'nix-command flakes'],
            ...['build', '--no-link', '--json'],
        ],
        refresh: null,
        packages: { nix: null },
        prefix: 'nixpkgs#',
        printsDirectories: true,
        waitsByItself: true,
        waiting: /waiting for (?:the big nix store lock|lock on)/i,
    },
];
/** The packages of those programs in a package manager's words, or null where it lacks one of them. */
function packagesOf(manager, programs) {
    const names = programs.flatMap((program) => manager.packages[program] ?? program);
    if (programs.some((program) => manager.packages[program] === null))
        return null;
    return names.map((name) => `${manager.prefix ?? ''}${name}`);
}
/** The first package manager on PATH that has all those programs and that this user can use, or null. */
function packageManagerFor(programs, env, root = isRoot()) {
    const serves = (manager) => packagesOf(manager, programs) !== null &&
        !(root && manager.runsAs === 'user-only') &&
        (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(manager.program, env) !== null;
    return packageManagers.find(serves) ?? null;
}
function isRoot() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().uid === 0;
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
