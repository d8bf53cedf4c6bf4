export const id = 6985;
export const ids = [6985];
export const modules = {

/***/ 69691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deploymentSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(86213);
// EXTERNAL MODULE: ./lib/nix/failures/failure.js
var failure = __webpack_require__(65629);
// EXTERNAL MODULE: ./lib/builds/health.js
var health = __webpack_require__(49183);
// EXTERNAL MODULE: ./lib/builds/plan.js
var plan = __webpack_require__(28834);
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
var remedy = __webpack_require__(42653);
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

/***/ 49183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ healthSchema)
/* harmony export */ });
/* unused harmony export findingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

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

/***/ 28834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   cY: () => (/* binding */ unitActions)
/* harmony export */ });
/* unused harmony export plannedUnitSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57352);


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

/***/ 23153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mostSamples),
/* harmony export */   t: () => (/* binding */ trialResourcesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const bytes = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable();
const sampleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('On the clock of the phases.'),
    cpu_percent: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable().describe('Of one processor, since the sample before.'),
    memory_bytes: bytes.describe("What the machine takes of this one's memory; the most since the sample before."),
    disk_bytes: bytes.describe('What is written on its disk, as it takes room here.'),
    received_bytes: bytes.describe('By its network cards, since the start, over all boots.'),
    sent_bytes: bytes,
    host_load: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .nonnegative()
        .nullable()
        .describe('Processes of this machine that ran or waited, over a minute.'),
    host_memory_bytes: bytes.describe('Of this machine, in use.'),
    host_disk_bytes: bytes.describe('Of the file system with the disks of machines, in use.'),
});
/** How many samples a trial keeps at most. */
const mostSamples = 200;
/** What the machine of a trial has used of the one that it ran on, and what that had besides. What is not known is null. */
const trialResourcesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    cpu_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable().describe('Of the machine, over all its boots.'),
    peak_memory_bytes: bytes,
    received_bytes: bytes.describe('Null without a network, and where nobody counts.'),
    sent_bytes: bytes,
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ cpus: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(), memory_bytes: bytes, disk_bytes: bytes }),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sampleSchema)
        .max(mostSamples)
        .describe('A second apart at first; when there are too many, every two become one.'),
});


/***/ }),

/***/ 66985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ tellingConsole),
/* harmony export */   Ko: () => (/* binding */ trialName),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ev: () => (/* binding */ replacedSchema),
/* harmony export */   qh: () => (/* binding */ trialKinds)
/* harmony export */ });
/* unused harmony exports trialQuestions, trialAnswers, guestKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65629);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69691);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49183);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42653);
/* harmony import */ var _trial_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23153);






/** What is tried; later releases may add others, which readers tolerate. */
const trialKinds = ['upgrade', 'fresh', 'install', 'run'];
/** What a trial asks of a system, in its order; each kind asks some. */
const trialQuestions = [
    ...['builds', 'base-boots', 'boots', 'runs', 'installs'],
    ...['upgrades', 'reboots', 'is-well', 'rolls-back', 'tests'],
];
/** `no`: it does not; `not-asked`: the caller did not want to know; `not-reached`: something before it was in the way. */
const trialAnswers = ['yes', 'no', 'not-asked', 'not-reached'];
/** The machines that run a host's system. */
const guestKinds = ['miniature', 'nixos'];
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    question: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe(`One of ${trialQuestions.join(', ')}.`),
    answer: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(trialAnswers),
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable().describe('How long it took to know; null where it was not tried.'),
    message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('What was seen, in a sentence; "" where there is nothing to say.'),
});
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), start_seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), duration_seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() });
const machineEndSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('panic: its kernel did; stopped: its process ended; poweroff: it was shut down.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('The words of the kernel or of the program that ran it; may be empty.'),
    step: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('The step in which it ended.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().describe('From the start of its last boot.'),
});
const replacedSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('What it is, in a word, such as "boot-loader" or "secrets".'),
    option: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('The option of NixOS.'),
    why: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('Why the machine has something else, or what, in a sentence.'),
});
const systemSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    store_path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable().describe('Null where it was not built.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('What was built, as a flake reference or a store path.'),
    revision: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable().describe('The commit, where one was named or found.'),
    because: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('Why this one: "--from main", "the working tree" and others.'),
});
const scriptSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    command: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nullable().describe('Null where it is not known, since the machine was gone.'),
    timed_out: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    phase: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('The last one that it named, as ::PHASE::name.'),
    tail: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).describe('What it printed last.'),
});
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    usual_seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().describe('The median of earlier trials.'),
    change_percent: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    direction: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['slower', 'faster', 'steady']).describe('steady: within what it varies by itself.'),
});
const trialTrendSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    runs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().describe('How many earlier trials it is compared with.'),
    duration: changeSchema,
    phases: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(changeSchema.extend({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
});
const testSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('Under checks.SYSTEM of the flake.'),
    answer: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(trialAnswers)
        .describe('yes where it passes; one that passed before is not run again by Nix.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('Why it fails, in a line; "" where it does not.'),
    failure: _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSchema */ .I.nullable(),
});
const setupSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    command: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    once: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
        .describe('Run once, in a machine from which this trial and others have gone on; else in this machine.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
});
/**
 * `trial.json`, version 1: one trial of one host in a machine of its own. A field is never renamed or removed within a version,
 * only added as optional. What is not known is null.
 */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe(`One of ${trialKinds.join(', ')}; later releases may add others.`),
    host: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('The configuration, or the name of what was tried without one.'),
    profile: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('The kind of machine by its name, where one was named.'),
    guest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .nullable()
        .describe(`One of ${guestKinds.join(', ')}, image; null where none was made.`),
    machine: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        backend: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('container or qemu.'),
        slowdown: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().describe('How many times longer than on hardware everything may take.'),
        memory_mib: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nullable().describe("Null for a container, which has this machine's."),
        disk_mib: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nullable().optional().describe('Null for the usual size.'),
        network: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('none or user.'),
    })
        .nullable(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .describe('As in metadata.json: success where all that was asked holds, else failed and others.'),
    success: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .describe('A word for why it ended so, such as "unit-failed" or "panic"; "" for success.'),
    summary: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('One line: "server: upgrades, reboots, 1 unit restarted".'),
    failure: _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSchema */ .I.nullable(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
    duration_seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    base: systemSchema.describe('What the machine starts from; of a run and an installation the image, as its ref.'),
    next: systemSchema.describe('What is tried; the same as base where nothing is activated in the machine.'),
    answers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(answerSchema),
    steps: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(stepSchema).describe('Phases of the trial on its own clock, after the builds.'),
    upgrade: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.nullable().describe('The supervised activation of the new system.'),
    reboot: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f
        .nullable()
        .describe('Null where it was not reached, not asked, or part of the upgrade already.'),
    rollback: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.nullable(),
    machine_end: machineEndSchema.nullable().describe('Where the machine ended by itself; else null.'),
    console: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        tail: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).describe('What it printed last.'),
        dir: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable().describe('Of console.cast, console.log and final.png, in the build.'),
    })
        .nullable(),
    limits: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).describe('What of the host this machine could not try, in sentences.'),
    replaced: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(replacedSchema)
        .optional()
        .describe('What of a NixOS host was replaced in both systems, since a virtual machine cannot have it.'),
    tests: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(testSchema).optional().describe('The NixOS tests of the flake that were named.'),
    setup: setupSchema.optional().describe('What was done in the machine before, where something was.'),
    resources: _trial_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .trialResourcesSchema */ .t.optional().describe('What its machine has used, where there was one.'),
    trend: trialTrendSchema
        .optional()
        .describe('How long it took against earlier ones that succeeded, where there are enough of them.'),
    script: scriptSchema.optional().describe('The script that was tried, of a run or an installation.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig())
        .optional()
        .describe('What the script printed as ::METRIC::name::value.'),
    health: _health_js__WEBPACK_IMPORTED_MODULE_2__/* .healthSchema */ .q
        .optional()
        .describe('What was found where a system was looked at that nobody had seen before.'),
    warnings: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional().describe('What the script printed as ::WARNING::text.'),
    remedies: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedySchema */ .qN)
        .optional()
        .describe('What was done about failures, in the build before it and in its machine, in order.'),
});
/** What was tried, as people call it: the host, with the profile in parentheses. */
function trialName({ host, profile }) {
    return profile === undefined ? host : `${host} (${profile})`;
}
/** What the console printed last, where that tells why: of a machine that ended by itself, or did not boot. */
function tellingConsole({ console: printed, machine_end, answers }) {
    const hasBootFailed = answers.some(({ question, answer }) => /boots$/.test(question) && answer === 'no');
    return machine_end !== null || hasBootFailed ? (printed?.tail ?? []) : [];
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
