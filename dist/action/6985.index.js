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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65629);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69691);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49183);
/* harmony import */ var _trial_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23153);





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
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    question: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe(`One of ${trialQuestions.join(', ')}.`),
    answer: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(trialAnswers),
    seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable().describe('How long it took to know; null where it was not tried.'),
    message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('What was seen, in a sentence; "" where there is nothing to say.'),
});
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), start_seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), duration_seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() });
const machineEndSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('panic: its kernel did; stopped: its process ended; poweroff: it was shut down.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('The words of the kernel or of the program that ran it; may be empty.'),
    step: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('The step in which it ended.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('From the start of its last boot.'),
});
const replacedSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('What it is, in a word, such as "boot-loader" or "secrets".'),
    option: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('The option of NixOS.'),
    why: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Why the machine has something else, or what, in a sentence.'),
});
const systemSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    store_path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable().describe('Null where it was not built.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('What was built, as a flake reference or a store path.'),
    revision: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable().describe('The commit, where one was named or found.'),
    because: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Why this one: "--from main", "the working tree" and others.'),
});
const scriptSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    command: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nullable().describe('Null where it is not known, since the machine was gone.'),
    timed_out: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    phase: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe('The last one that it named, as ::PHASE::name.'),
    tail: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('What it printed last.'),
});
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    usual_seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('The median of earlier trials.'),
    change_percent: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    direction: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['slower', 'faster', 'steady']).describe('steady: within what it varies by itself.'),
});
const trialTrendSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    runs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().describe('How many earlier trials it is compared with.'),
    duration: changeSchema,
    phases: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(changeSchema.extend({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
});
const testSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Under checks.SYSTEM of the flake.'),
    answer: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(trialAnswers)
        .describe('yes where it passes; one that passed before is not run again by Nix.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Why it fails, in a line; "" where it does not.'),
    failure: _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSchema */ .I.nullable(),
});
const setupSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    command: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    once: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .describe('Run once, in a machine from which this trial and others have gone on; else in this machine.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
});
/**
 * `trial.json`, version 1: one trial of one host in a machine of its own. A field is never renamed or removed within a version,
 * only added as optional. What is not known is null.
 */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe(`One of ${trialKinds.join(', ')}; later releases may add others.`),
    host: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('The configuration, or the name of what was tried without one.'),
    profile: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe('The kind of machine by its name, where one was named.'),
    guest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .nullable()
        .describe(`One of ${guestKinds.join(', ')}, image; null where none was made.`),
    machine: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        backend: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('container or qemu.'),
        slowdown: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('How many times longer than on hardware everything may take.'),
        memory_mib: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nullable().describe("Null for a container, which has this machine's."),
        disk_mib: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nullable().optional().describe('Null for the usual size.'),
        network: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe('none or user.'),
    })
        .nullable(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .describe('As in metadata.json: success where all that was asked holds, else failed and others.'),
    success: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .describe('A word for why it ended so, such as "unit-failed" or "panic"; "" for success.'),
    summary: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('One line: "server: upgrades, reboots, 1 unit restarted".'),
    failure: _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSchema */ .I.nullable(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    duration_seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    base: systemSchema.describe('What the machine starts from; of a run and an installation the image, as its ref.'),
    next: systemSchema.describe('What is tried; the same as base where nothing is activated in the machine.'),
    answers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(answerSchema),
    steps: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(stepSchema).describe('Phases of the trial on its own clock, after the builds.'),
    upgrade: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.nullable().describe('The supervised activation of the new system.'),
    reboot: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f
        .nullable()
        .describe('Null where it was not reached, not asked, or part of the upgrade already.'),
    rollback: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.nullable(),
    machine_end: machineEndSchema.nullable().describe('Where the machine ended by itself; else null.'),
    console: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        tail: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('What it printed last.'),
        dir: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable().describe('Of console.cast, console.log and final.png, in the build.'),
    })
        .nullable(),
    limits: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('What of the host this machine could not try, in sentences.'),
    replaced: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(replacedSchema)
        .optional()
        .describe('What of a NixOS host was replaced in both systems, since a virtual machine cannot have it.'),
    tests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(testSchema).optional().describe('The NixOS tests of the flake that were named.'),
    setup: setupSchema.optional().describe('What was done in the machine before, where something was.'),
    resources: _trial_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .trialResourcesSchema */ .t.optional().describe('What its machine has used, where there was one.'),
    trend: trialTrendSchema
        .optional()
        .describe('How long it took against earlier ones that succeeded, where there are enough of them.'),
    script: scriptSchema.optional().describe('The script that was tried, of a run or an installation.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig())
        .optional()
        .describe('What the script printed as ::METRIC::name::value.'),
    health: _health_js__WEBPACK_IMPORTED_MODULE_2__/* .healthSchema */ .q
        .optional()
        .describe('What was found where a system was looked at that nobody had seen before.'),
    warnings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional().describe('What the script printed as ::WARNING::text.'),
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

/***/ 62284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ze: () => (/* binding */ configFile),
  Ut: () => (/* binding */ configText),
  RG: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/config/json-text.js
/** A text that is no JSON, with the place where a reader has to look. */
class JsonFault extends Error {
    position;
    constructor(message, position) {
        super(message);
        this.name = 'JsonFault';
        this.position = position;
    }
}
/** A configuration nests five levels; the limit keeps a hostile text from exhausting the stack. */
const deepest = 64;
/**
 * Reads a JSON text (RFC 8259) and remembers where everything in it was written, which JSON.parse does not tell, and not
 * even for a syntax error in every release of Node. A key that is written twice in one object is a fault, since the first
 * value would silently be lost. Throws a JsonFault.
 */
function readJsonText(text) {
    const reader = new Reader(text);
    const value = reader.document();
    return { value, positionOf: (path) => reader.positionOf(path) };
}
const blanks = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_$][\w$]{0,40}/y;
const literals = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const escapes = {
    ...{ '"': '"', '\\': '\\', '/': '/' },
    ...{ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' },
};
class Reader {
    #text;
    #root = { start: 0, parts: new Map() };
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value(this.#root, 0);
        if (this.#next() !== undefined)
            throw this.#fault('there is more after the end of the value');
        return value;
    }
    positionOf(path) {
        let place = this.#root;
        for (const key of path) {
            const part = place.parts.get(key);
            if (!part)
                break;
            place = part;
        }
        return this.#position(place.start);
    }
    #value(place, depth) {
        const start = this.#next();
        if (place === this.#root)
            place.start = this.#at;
        if (depth > deepest)
            throw this.#fault(`values are nested more than ${deepest} levels deep`);
        if (start === '{')
            return this.#object(place, depth);
        if (start === '[')
            return this.#list(place, depth);
        if (start === '"')
            return this.#string();
        if (start === undefined)
            throw this.#fault('the text ends where a value is expected');
        const digits = this.#match(number);
        if (digits !== '')
            return this.#number(digits);
        const name = this.#match(word, 0);
        const literal = literals.get(name);
        if (literal === undefined)
            throw this.#fault(`${this.#seen()} is no JSON value`);
        this.#at += name.length;
        return literal;
    }
    #number(digits) {
        const value = Number(digits);
        if (!Number.isFinite(value))
            throw this.#fault(`${digits.slice(0, 40)} is too large a number`);
        return value;
    }
    #object(place, depth) {
        const object = {};
        this.#at += 1;
        if (this.#next() === '}')
            return this.#end(object);
        while (true) {
            if (this.#next() === '}')
                throw this.#fault('a comma stands before the closing brace');
            const start = this.#at;
            if (this.#next() !== '"')
                throw this.#fault(`a key in double quotes is expected, not ${this.#seen()}`);
            const key = this.#string();
            const before = place.parts.get(key);
            if (before)
                throw this.#fault(`the key ${JSON.stringify(key)} is there twice, first on line ${this.#position(before.start).line}`, start);
            // It would set the prototype instead of a key.
            if (key === '__proto__')
                throw this.#fault('"__proto__" cannot be a key', start);
            if (this.#next() !== ':')
                throw this.#fault(`a colon is expected, not ${this.#seen()}`);
            this.#at += 1;
            const part = { start, parts: new Map() };
            place.parts.set(key, part);
            object[key] = this.#value(part, depth + 1);
            if (this.#next() === '}')
                return this.#end(object);
            this.#comma('}');
        }
    }
    #list(place, depth) {
        const list = [];
        this.#at += 1;
        if (this.#next() === ']')
            return this.#end(list);
        while (true) {
            if (this.#next() === ']')
                throw this.#fault('a comma stands before the closing bracket');
            const part = { start: this.#at, parts: new Map() };
            place.parts.set(list.length, part);
            list.push(this.#value(part, depth + 1));
            if (this.#next() === ']')
                return this.#end(list);
            this.#comma(']');
        }
    }
    #comma(closing) {
        if (this.#next() !== ',')
            throw this.#fault(`"," or "${closing}" is expected, not ${this.#seen()}`);
        this.#at += 1;
    }
    #end(value) {
        this.#at += 1;
        return value;
    }
    #string() {
        const start = this.#at;
        const parts = [];
        this.#at += 1;
        while (true) {
            const from = this.#at;
            while (isPlain(this.#text.charCodeAt(this.#at)))
                this.#at += 1;
            parts.push(this.#text.slice(from, this.#at));
            const character = this.#text[this.#at];
            if (character === '"') {
                this.#at += 1;
                return parts.join('');
            }
            if (character === undefined || character === '\n' || character === '\r')
                throw this.#fault('a text has no closing quote on its line', start);
            if (character !== '\\')
                throw this.#fault('a control character in a text must be written as \\u00XX');
            parts.push(this.#escape());
        }
    }
    #escape() {
        const letter = this.#text[this.#at + 1] ?? '';
        const hex = this.#text.slice(this.#at + 2, this.#at + 6);
        const isUnicode = letter === 'u' && /^[\da-fA-F]{4}$/.test(hex);
        const meant = isUnicode ? String.fromCharCode(Number.parseInt(hex, 16)) : escapes[letter];
        if (meant === undefined)
            throw this.#fault(`\\${letter} is no escape of JSON; a backslash itself is written as \\\\`);
        this.#at += isUnicode ? 6 : 2;
        return meant;
    }
    /** The next character that is no blank, on which the reader then is; undefined at the end. */
    #next() {
        this.#match(blanks);
        return this.#text[this.#at];
    }
    /** What a pattern matches here, behind which the reader then is. */
    #match(pattern, step) {
        pattern.lastIndex = this.#at;
        const matched = pattern.exec(this.#text)?.[0] ?? '';
        if (step !== 0)
            this.#at += matched.length;
        return matched;
    }
    /** What is here, as an error names it. */
    #seen() {
        const name = this.#match(word, 0);
        if (name !== '')
            return `"${name}"`;
        const character = this.#text.codePointAt(this.#at);
        if (character === undefined)
            return 'the end of the text';
        if (this.#text.startsWith('//', this.#at) || this.#text.startsWith('/*', this.#at))
            return 'a comment (JSON has none)';
        return JSON.stringify(String.fromCodePoint(character));
    }
    #fault(message, at = this.#at) {
        return new JsonFault(message, this.#position(at));
    }
    #position(at) {
        const before = this.#text.slice(0, at);
        const lineStart = before.lastIndexOf('\n') + 1;
        return { line: before.split('\n').length, column: at - lineStart + 1 };
    }
}
/** Whether a character of a text stands for itself. */
function isPlain(code) {
    return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}

// EXTERNAL MODULE: ./lib/config/limits.js
var limits = __webpack_require__(61124);
;// CONCATENATED MODULE: ./lib/config/config-file.js





/** The file in the root of the repository, beside flake.nix. */
const configFile = 'nixos-rebuild-test.json';
/**
 * The bytes of a configuration file; null where there is none. A symbolic link is followed. Throws a usage error
 * (`unreadable-config`) for what is no readable regular file of a sensible size.
 */
async function readConfigFile(path) {
    // Without O_NONBLOCK, opening a FIFO would wait for a writer.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch((error) => refusal(path, error));
    if (file === null)
        return null;
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw unreadable(path, stats.isDirectory() ? 'it is a directory' : 'it is no regular file');
        if (stats.size > limits/* most */.q.fileBytes)
            throw unreadable(path, `it has ${stats.size} bytes, and may have ${limits/* most */.q.fileBytes}`);
        return await file.readFile();
    }
    catch (thrown) {
        throw thrown instanceof errors/* ToolError */.v4 ? thrown : unreadable(path, (0,errors/* messageOf */.bD)(thrown));
    }
    finally {
        await file.close();
    }
}
/** The JSON text of a file, which errors name `file`. Throws a usage error (`bad-config`) with line and column. */
function configText(bytes, file) {
    const text = typeof bytes === 'string' ? bytes : utf8(bytes, file);
    try {
        return readJsonText(text.replace(/^\ufeff/, ''));
    }
    catch (thrown) {
        if (!(thrown instanceof JsonFault))
            throw thrown;
        const { line, column } = thrown.position;
        throw (0,errors/* usageError */.Wp)('bad-config', `${file}:${line}:${column}: this is no JSON: ${thrown.message}`);
    }
}
function utf8(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,errors/* usageError */.Wp)('bad-config', `${file} is no UTF-8 text`, 'Save it as UTF-8.');
    }
}
const reasons = {
    EACCES: 'you may not read it',
    ELOOP: 'its symbolic links lead in a circle',
    EISDIR: 'it is a directory',
    ENXIO: 'it is no regular file',
    ENAMETOOLONG: 'its path is too long',
};
function refusal(path, error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return null;
    throw unreadable(path, reasons[error.code ?? ''] ?? (0,errors/* messageOf */.bD)(error));
}
function unreadable(path, reason) {
    return (0,errors/* usageError */.Wp)('unreadable-config', `${path} cannot be read: ${reason}`, 'Correct it, or remove it.');
}


/***/ }),

/***/ 69993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describedObject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
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

/***/ 21185:
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
var schemas = __webpack_require__(27597);
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
var limits = __webpack_require__(61124);
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
    .max(limits/* most */.q.commandLength)
    .refine((words) => words.trim() !== '' && !words.includes('\0'), { error: 'must be a shell command' });
const journalPattern = fields_text('an extended regular expression in one line', /^[^\0\r\n]+$/, limits/* most */.q.patternLength).superRefine((pattern, context) => {
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

/***/ 31867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ failedUnitsPolicies),
/* harmony export */   hH: () => (/* binding */ healthKeys),
/* harmony export */   o0: () => (/* binding */ rebootPolicies),
/* harmony export */   sd: () => (/* binding */ healthLists)
/* harmony export */ });
/* unused harmony exports thresholdNames, thresholdsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61124);




/** What is done about units that fail although no one said they are critical. */
const failedUnitsPolicies = ['rollback', 'verify', 'keep'];
const rebootPolicies = ['never', 'if-needed'];
const percent = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100);
/** From which difference on a change of the host is worth a warning. */
const thresholdKeys = {
    memoryPercent: percent.describe('Less available memory, in percent of all memory.'),
    pressurePoints: percent.describe('More of the last minute in which a task waited for processor, memory or disk, in points.'),
    diskPoints: percent.describe('More of a file system used, in points.'),
    unitMemoryPercent: percent.describe('Of its own MemoryMax that a unit uses, in percent.'),
    newErrors: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(0)
        .max(100_000)
        .describe('Errors in the journal beyond those of as long a time before.'),
};
const thresholdNames = Object.keys(thresholdKeys);
const thresholdsSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('thresholds', thresholdKeys).partial();
/** What belongs to a host's health. It is in the repository's file, for one host or all, and travels in the closure. */
const healthKeys = {
    critical: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unit */ .zA)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.units)
        .describe('Units that must run afterwards, whether they ran before or not; ".service" may be left out.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.checks)
        .describe('Shell commands that the host runs as root; one that fails undoes the change.'),
    ports: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .port */ .Oh)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.ports)
        .describe('TCP ports that must still be listened on, where they were before.'),
    journalPatterns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .journalPattern */ .s_)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.patterns)
        .describe('Extended regular expressions; a line of the journal that matches undoes the change.'),
    names: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsName */ .Tu)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.names)
        .describe('Names that the host must still resolve, where it did before.'),
    onFailedUnits: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(failedUnitsPolicies)
        .describe('When units fail that no one said are critical: "rollback" for each of them, "verify" for those that ran before ' +
        'and are still wanted, "keep" for none.'),
    reboot: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(rebootPolicies)
        .describe('Whether a host is rebooted when a new system, such as a new kernel, needs it.'),
    thresholds: thresholdsSchema.describe('From which difference on a change is worth a warning.'),
};
/** The health keys that are lists: what several places say of them is taken together. */
const healthLists = ['critical', 'checks', 'ports', 'journalPatterns', 'names'];


/***/ }),

/***/ 86213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E9: () => (/* reexport */ closureFile),
  E0: () => (/* reexport */ repository/* deploymentModes */.E0),
  Px: () => (/* reexport */ health_keys/* failedUnitsPolicies */.Px),
  lD: () => (/* reexport */ fleetSettings),
  hC: () => (/* reexport */ repository/* hostFailurePolicies */.hC),
  Xk: () => (/* reexport */ trial_keys/* machineBounds */.Xk),
  xx: () => (/* reexport */ parseClosureConfig),
  hu: () => (/* reexport */ target/* parseTarget */.hu),
  k$: () => (/* reexport */ readClosureConfig),
  Fz: () => (/* reexport */ read_repository/* readRepositoryConfig */.F),
  o0: () => (/* reexport */ health_keys/* rebootPolicies */.o0),
  sd: () => (/* reexport */ selectHosts),
  oU: () => (/* reexport */ repository/* settingBounds */.oU),
  zc: () => (/* reexport */ settingsFor),
  Z3: () => (/* reexport */ target/* targetText */.Z3),
  _L: () => (/* reexport */ trial_keys/* trialBackends */._L),
  U$: () => (/* reexport */ trial_keys/* trialNetworks */.U$),
  Cq: () => (/* reexport */ fields/* unitName */.Cq)
});

// UNUSED EXPORTS: configFile, conflictPolicies, defaultFleetSettings, defaultHostSettings, emptyRepositoryConfig, parseRepositoryConfig, repositoryConfigFrom, thresholdNames

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/config/config-file.js + 1 modules
var config_file = __webpack_require__(62284);
// EXTERNAL MODULE: ./lib/config/described-object.js
var described_object = __webpack_require__(69993);
// EXTERNAL MODULE: ./lib/config/health-keys.js
var health_keys = __webpack_require__(31867);
// EXTERNAL MODULE: ./lib/config/refusals.js
var refusals = __webpack_require__(96029);
// EXTERNAL MODULE: ./lib/config/sync-keys.js
var sync_keys = __webpack_require__(94384);
// EXTERNAL MODULE: ./lib/config/target.js
var target = __webpack_require__(52889);
;// CONCATENATED MODULE: ./lib/config/closure.js









/** Where a NixOS system has what its own configuration says of its health. */
const closureFile = `etc/${config_file/* configFile */.Ze}`;
const closureSchema = (0,described_object/* describedObject */.X)('a system', {
    target: target/* targetSchema */.tX,
    sync: sync_keys/* closureSyncSchema */.EW,
    ...health_keys/* healthKeys */.hH,
}).partial();
/**
 * Reads the text of a system's file. Keys that are not known are left out, since the system may be newer than the program that
 * deploys it; so is null, which an option has that is not set. Throws a usage error (`bad-config`) for a known key with a value
 * that it cannot have.
 */
function parseClosureConfig(bytes, file = closureFile) {
    const text = (0,config_file/* configText */.Ut)(bytes, file);
    const value = withoutNulls(text.value);
    const unknown = unknownIn((0,refusals/* parsedOrMistakes */.Cg)(closureSchema, value));
    for (const { path, key } of unknown)
        remove(value, [...path, key]);
    const parsed = (0,refusals/* parsedOrMistakes */.Cg)(closureSchema, value);
    if ('mistakes' in parsed)
        throw (0,refusals/* refusalOf */.Of)(parsed.mistakes, text, file);
    const notices = unknown.map(({ path, key }) => `${file}: ${(0,clean/* shownLine */.QN)((0,refusals/* placeOf */.$t)([...path, key]), 100)} is not known here and ignored`);
    return { config: parsed.data, notices };
}
/** Reads what a system in this machine's store says; empty where it says nothing. Throws as {@link parseClosureConfig}. */
async function readClosureConfig(toplevel) {
    // etc is a link into the store, and so is the file in it.
    const path = await (0,promises_.realpath)((0,external_node_path_.join)(toplevel, closureFile)).catch(() => null);
    const bytes = path === null ? null : await (0,config_file/* readConfigFile */.RG)(path);
    if (bytes === null)
        return { config: {}, notices: [] };
    return parseClosureConfig(bytes, (0,external_node_path_.join)(toplevel, closureFile));
}
function withoutNulls(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    const kept = Object.entries(value).filter(([, part]) => part !== null);
    return Object.fromEntries(kept.map(([key, part]) => [key, withoutNulls(part)]));
}
function unknownIn(parsed) {
    if ('data' in parsed)
        return [];
    return parsed.mistakes.flatMap(({ path, unknownKeys = [] }) => unknownKeys.map((key) => ({ path, key })));
}
function remove(value, path) {
    const holder = path.slice(0, -1).reduce((part, key) => Reflect.get(Object(part), key), value);
    Reflect.deleteProperty(Object(holder), path.at(-1) ?? '');
}

// EXTERNAL MODULE: ./lib/config/fields.js + 1 modules
var fields = __webpack_require__(21185);
// EXTERNAL MODULE: ./lib/config/parse-repository.js
var parse_repository = __webpack_require__(82258);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(97281);
// EXTERNAL MODULE: ./lib/config/repository.js
var repository = __webpack_require__(31916);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/config/select-hosts.js



/** Names that an error lists at most. */
const mostListed = 40;
/**
 * The hosts that words select, each once, in the order of the words: the name of a host, `@tag` for all hosts with a tag, and in
 * both `*` for any text. A word may hold several, with commas between. Throws a usage error (`no-such-host`) that names every
 * word which selects none, with the hosts and tags that there are.
 */
function selectHosts(words, known) {
    const all = words.flatMap((word) => word.split(',')).map((word) => word.trim());
    const selections = all.map((word) => ({ word, hosts: selectedBy(word, known) }));
    const lost = selections.filter(({ hosts }) => hosts.length === 0).map(({ word }) => word);
    if (lost.length > 0)
        throw refusal(lost, known);
    return [...new Set(selections.flatMap(({ hosts }) => hosts))];
}
function selectedBy(word, known) {
    const names = [...known.keys()];
    if (!word.startsWith('@'))
        return known.has(word) ? [word] : names.filter((name) => matches(name, word));
    return names.filter((name) => known.get(name)?.some((tag) => matches(tag, word.slice(1))));
}
/** Whether a text is a word in which `*` stands for any text. Takes steps in proportion to both. */
function matches(text, word) {
    const [start = '', ...parts] = word.split('*');
    const end = parts.pop();
    if (end === undefined)
        return text === word;
    if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length)
        return false;
    let at = start.length;
    for (const part of parts) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= text.length - end.length;
}
function refusal(lost, known) {
    const hosts = [...known.keys()];
    const tags = [...new Set([...known.values()].flat())].sort();
    const said = lost.map((word) => {
        const isTag = word.startsWith('@');
        const name = isTag ? word.slice(1) : word;
        const advice = !isTag && tags.includes(name) ? `A tag is written @${name}.` : (0,nearest/* didYouMean */.a)(name, isTag ? tags : hosts);
        const what = `there is no ${isTag ? 'tag' : 'host'} ${JSON.stringify((0,clean/* truncate */.xv)(name, 100))}.`;
        return advice === '' ? what : `${what} ${advice}`;
    });
    return (0,errors/* usageError */.Wp)('no-such-host', said.join('\n'), `Hosts: ${listed(hosts)}. Tags: ${listed(tags.map((tag) => `@${tag}`))}.`);
}
function listed(names) {
    const more = names.length - mostListed;
    return [...names.slice(0, mostListed), ...(more > 0 ? [`and ${more} more`] : [])].join(', ') || 'none';
}

;// CONCATENATED MODULE: ./lib/config/settings.js

/** What holds where nobody says anything else. */
const defaultHostSettings = {
    ...{ target: null, tags: [], sudo: null, buildHost: null, profile: 'system' },
    ...{ settle: 20, ackTimeout: 60, switchTimeout: 600, checkTimeout: 30, substitutes: true },
    ...{ critical: [], checks: [], ports: [], journalPatterns: [], names: [] },
    ...{ onFailedUnits: 'verify', reboot: 'never' },
    thresholds: {
        ...{ memoryPercent: 20, pressurePoints: 40, diskPoints: 5, unitMemoryPercent: 85, newErrors: 5 },
    },
};
const defaultFleetSettings = {
    ...{ mode: 'standard', jobs: 4, canary: 0, onHostFailure: 'stop', postBuild: [] },
};
/** Taken together from all places, each entry once. */
const lists = ['tags', 'postBuild', ...health_keys/* healthLists */.sd];
/**
 * What holds for one host, and who says so. The first of these that sets a key wins: flags, the host's entry in the
 * repository's file, `deploy` in that file, the same two in the flake's output, the system itself, another tool's configuration, the defaults. A target is one
 * value with all its parts. Tags and the lists of what is checked are taken together from all places, and each threshold is
 * looked for by itself: who adds a check does not switch off those of another.
 */
function settingsFor(host, { flags = {}, repository, flake, closure = {}, migrated }) {
    const repositories = { repository, flake };
    return combined(defaultHostSettings, [
        { source: 'flag', says: flags },
        ...layersOf(repositories, ({ hosts, deploy }) => [
            // Any text may be a host's name, "constructor" too.
            Object.hasOwn(hosts, host) ? hosts[host] : undefined,
            deploy,
        ]),
        { source: 'closure', says: closure },
        ...(migrated ? [{ source: migrated.from, says: migrated.host }] : []),
    ]);
}
/** What holds for a deployment as a whole, by flags, then by `deploy` and `hooks` in the file and in the flake's output. */
function fleetSettings({ flags = {}, repository, flake, }) {
    return combined(defaultFleetSettings, [
        { source: 'flag', says: flags },
        ...layersOf({ repository, flake }, ({ deploy, hooks }) => [{ ...deploy, ...hooks }]),
    ]);
}
function layersOf(configs, parts) {
    return ['repository', 'flake'].flatMap((source) => {
        const config = configs[source];
        return (config ? parts(config) : []).flatMap((says) => (says ? [{ source, says }] : []));
    });
}
/** The schemas have made sure that a key has the same type in every place. */
function combined(defaults, layers) {
    const keys = Object.keys(defaults);
    const found = keys.map((key) => {
        const said = layers.filter(({ says }) => says[key] !== undefined);
        const all = [...said, { source: 'default', says: defaults }];
        return [
            key,
            key === 'thresholds' ? eachFirst(key, all) : lists.includes(key) ? together(key, all) : first(key, all),
        ];
    });
    return {
        settings: Object.fromEntries(found.map(([key, { value }]) => [key, value])),
        sources: Object.fromEntries(found.map(([key, { sources }]) => [key, sources])),
    };
}
function first(key, [layer]) {
    return { value: layer?.says[key], sources: layer ? [layer.source] : [] };
}
function together(key, layers) {
    const parts = layers.map(({ source, says }) => ({ source, entries: says[key] }));
    const sources = parts.filter(({ entries }) => entries.length > 0).map(({ source }) => source);
    return {
        value: [...new Set(parts.flatMap(({ entries }) => entries))],
        sources: sources.length > 0 ? [...new Set(sources)] : ['default'],
    };
}
function eachFirst(key, layers) {
    const value = {};
    const sources = new Set();
    for (const { source, says } of layers)
        for (const [name, one] of Object.entries(says[key])) {
            if (one === undefined || name in value)
                continue;
            value[name] = one;
            sources.add(source);
        }
    return { value, sources: [...sources] };
}

// EXTERNAL MODULE: ./lib/config/trial-keys.js
var trial_keys = __webpack_require__(32223);
;// CONCATENATED MODULE: ./lib/config/index.js
/** The configuration that deployments read: the repository's file, what a system brings, and which of them wins. */














/***/ }),

/***/ 61124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ most)
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
    commandLength: 8192,
    patternLength: 1000,
};


/***/ }),

/***/ 82258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ repositoryConfigFrom),
/* harmony export */   parseRepositoryConfig: () => (/* binding */ parseRepositoryConfig)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62284);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96029);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31916);



/** The configuration in the bytes of a file; `path` of the result is null. Throws a usage error (`bad-config`). */
function parseRepositoryConfig(bytes) {
    const text = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configText */ .Ut)(bytes, _config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze);
    return repositoryConfigFrom(text.value, _config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, text);
}
/** The configuration in a value that is no text of a file, such as an output of a flake, which errors name `place`. */
function repositoryConfigFrom(value, place, text = null) {
    const parsed = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedOrMistakes */ .Cg)(_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositorySchema */ ._L, value);
    if ('mistakes' in parsed)
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(parsed.mistakes, text, place);
    const { hosts = {}, deploy = {}, preflight = {}, update = {}, trial = {}, sync = {}, hooks } = parsed.data;
    return {
        ...{ path: null, hosts, deploy, preflight, update, trial, sync },
        hooks: { postBuild: hooks?.postBuild ?? [] },
    };
}


/***/ }),

/***/ 97281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ emptyRepositoryConfig),
/* harmony export */   F: () => (/* binding */ readRepositoryConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62284);


const emptyRepositoryConfig = {
    ...{ path: null, hosts: {}, deploy: {}, preflight: {}, update: {}, trial: {}, sync: {} },
    hooks: { postBuild: [] },
};
/**
 * Reads `nixos-rebuild-test.json` in a directory. Throws a usage error: `unreadable-config` for what is no readable file,
 * `bad-config` with line and column for a mistake in it.
 */
async function readRepositoryConfig(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Ze);
    const bytes = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .RG)(path);
    if (bytes === null)
        return emptyRepositoryConfig;
    // The schema takes longer to load than most repositories' sources to be looked at.
    const { parseRepositoryConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 82258));
    return { ...parseRepositoryConfig(bytes), path };
}


/***/ }),

/***/ 96029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Cg: () => (/* binding */ parsedOrMistakes),
/* harmony export */   Of: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4581);



/** Mistakes that one error names at most. */
const mostMistakes = 5;
/** What a schema makes of a value, or all that is wrong with it. */
function parsedOrMistakes(schema, value) {
    const parsed = schema.safeParse(value, { error: wording });
    return parsed.success ? { data: parsed.data } : { mistakes: parsed.error.issues.flatMap(innermost) };
}
/**
 * A usage error (`bad-config`) that names, for each mistake, where it is, the key, and what it must be. `file` is where the text
 * was read, which has lines and columns, or what else the value is from.
 */
function refusalOf(mistakes, text, file) {
    const shown = mistakes.slice(0, mostMistakes).map(({ path, message, unknownKeys: [unknown] = [] }) => {
        const { line, column } = text?.positionOf(unknown === undefined ? path : [...path, unknown]) ?? {};
        const place = line === undefined ? file : `${file}:${line}:${column}`;
        return `${place}: ${[placeOf(path), message].filter(Boolean).join(unknown === undefined ? ' ' : ': ')}`;
    });
    const more = mistakes.length - shown.length;
    if (more > 0)
        shown.push(`and ${more} more`);
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-config', (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .showControls */ .mz)(shown.join('\n')), 4000));
}
/** A key as a person would look for it: `hosts.web1.ports[2]`. */
function placeOf(path) {
    return path
        .map((key, index) => {
        if (typeof key === 'number')
            return `[${key}]`;
        const name = String(key);
        if (!/^[\w$-]+$/.test(name))
            return `[${JSON.stringify((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(name, 80))}]`;
        return index === 0 ? name : `.${name}`;
    })
        .join('');
}
/**
 * Of a value that may be one of several kinds, the mistake in the kind that it is: a target that is an object is not "no
 * text" but lacks its address. And a key that is refused is named by itself.
 */
function innermost(issue) {
    const { path, message } = issue;
    if (issue.code === 'unrecognized_keys')
        return [{ path, message, unknownKeys: issue.keys }];
    if (issue.code === 'invalid_key')
        return [{ path, message: issue.issues[0]?.message ?? 'is no name' }];
    if (issue.code !== 'invalid_union')
        return [{ path, message }];
    const inner = issue.errors.find(([first]) => first && !isOtherKind(first)) ?? [];
    if (inner.length === 0)
        return [{ path, message }];
    return inner.flatMap(innermost).map((mistake) => ({ ...mistake, path: [...path, ...mistake.path] }));
}
function isOtherKind(issue) {
    return issue.code === 'invalid_type' && issue.path.length === 0;
}
const kinds = {
    ...{ string: 'a string', number: 'a number', int: 'a whole number', boolean: 'true or false' },
    ...{ array: 'a list', object: 'an object', record: 'an object', null: 'null', undefined: 'missing' },
};
/** What is wrong, in words that follow the key's name; undefined where the schema says it itself. */
function wording(issue) {
    const { input } = issue;
    switch (issue.code) {
        case 'invalid_type':
            if (input === undefined)
                return 'is missing';
            if (issue.expected === 'int')
                return 'must be a whole number';
            return `must be ${kinds[issue.expected] ?? issue.expected}, not ${kinds[kindOf(input)]}`;
        case 'invalid_value': {
            const values = issue.values.map(String);
            const known = values.map((value) => JSON.stringify(value)).join(', ');
            return [`must be one of ${known}.`, typeof input === 'string' ? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(input, values) : '']
                .filter(Boolean)
                .join(' ');
        }
        case 'too_small':
            return `must be at least ${issue.minimum}`;
        case 'too_big':
            if (issue.origin === 'string')
                return `must not have more than ${issue.maximum} characters`;
            if (issue.origin === 'array')
                return `must not have more than ${issue.maximum} entries`;
            return `must be at most ${issue.maximum}`;
        case 'invalid_union':
            return 'must be a string or an object';
        default:
            return undefined;
    }
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}


/***/ }),

/***/ 31916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ deploymentModes),
/* harmony export */   _L: () => (/* binding */ repositorySchema),
/* harmony export */   g3: () => (/* binding */ hostSchema),
/* harmony export */   hC: () => (/* binding */ hostFailurePolicies),
/* harmony export */   oU: () => (/* binding */ settingBounds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21185);
/* harmony import */ var _health_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31867);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61124);
/* harmony import */ var _sync_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94384);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52889);
/* harmony import */ var _trial_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32223);








const deploymentModes = ['standard', 'fast', 'emergency'];
const hostFailurePolicies = ['continue', 'stop', 'rollback-all'];
/** What the numbers of a deployment may be, in a file as on a command line; times in seconds. */
const settingBounds = {
    settle: { least: 0, most: 1800 },
    ackTimeout: { least: 5, most: 3600 },
    switchTimeout: { least: 10, most: 21_600 },
    checkTimeout: { least: 1, most: 600 },
    jobs: { least: 1, most: 64 },
    canary: { least: 0, most: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .q.hosts },
};
const numberOf = (name) => zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(settingBounds[name].least).max(settingBounds[name].most);
/** How one host is deployed; for one host or, under "deploy", for all. */
const hostKeys = {
    sudo: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY()
        .describe('Whether commands on the host run through sudo; by default where the user is not root.'),
    buildHost: _target_js__WEBPACK_IMPORTED_MODULE_5__/* .buildHostSchema */ .ej.describe('"target" builds on the host itself, USER@ADDRESS on another machine; by default on this machine.'),
    profile: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .profile */ .ME.describe('The system profile, as nixos-rebuild --profile-name takes it; "system" by default.'),
    settle: numberOf('settle').describe('How long (s) at most a host may take to come to rest before it is judged.'),
    ackTimeout: numberOf('ackTimeout').describe('How long (s) the host waits for the word that all is well, before it goes back by itself.'),
    switchTimeout: numberOf('switchTimeout').describe('How long (s) one activation may take.'),
    checkTimeout: numberOf('checkTimeout').describe('How long (s) one check may take.'),
    substitutes: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY()
        .describe('Whether the host fetches from its own caches what these have, instead of having it copied.'),
};
/** What concerns all hosts of a deployment together. */
const fleetKeys = {
    mode: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(deploymentModes)
        .describe('"fast" leaves out the checks before the build; "emergency" only looks whether the host can be reached and ' +
        'its critical units run.'),
    jobs: numberOf('jobs').describe('How many hosts are deployed at once.'),
    canary: numberOf('canary').describe('How many hosts come first, and must be well before the others.'),
    onHostFailure: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(hostFailurePolicies)
        .describe('When one host fails: "continue" with the others, "stop", or "rollback-all" that were deployed.'),
};
const hostSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a host', {
    target: _target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetSchema */ .tX.optional().describe('Where the host is.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .q.tags).optional().describe('Groups it belongs to, for --on @TAG.'),
    ...optional(hostKeys),
    ...optional(_health_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .healthKeys */ .hH),
});
const deploySchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"deploy"', {
    ...optional(fleetKeys),
    ...optional(hostKeys),
    ...optional(_health_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .healthKeys */ .hH),
});
const repositorySchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('the file', {
    $schema: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(1000).optional().describe('The address of this schema, for editors.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm, hostSchema)
        .refine((hosts) => Object.keys(hosts).length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .q.hosts, {
        error: `must not have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .q.hosts} hosts`,
    })
        .optional()
        .describe('Hosts by their names under nixosConfigurations.'),
    deploy: deploySchema.optional().describe('What holds for all hosts that do not say otherwise.'),
    preflight: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"preflight"', {
        failOn: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['error', 'warning', 'never'])
            .optional()
            .describe('The least severity of a finding that ends preflight with status 1; "error" by default.'),
        skip: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .q.rules).optional().describe('Ids of rules that are not applied.'),
        audit: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY()
            .optional()
            .describe('Whether a deployment compares the security of its host with what that runs, for which both are evaluated; true by default.'),
    })
        .optional()
        .describe('What is looked for in the sources before anything is built of them.'),
    update: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"update"', {
        tracker: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .githubRepository */ .GP
            .optional()
            .describe('Where known issues of packages are looked for; "NixOS/nixpkgs" by default.'),
        ignoreIssues: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive())
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .q.issues)
            .optional()
            .describe('Numbers of known issues that are not told.'),
        hold: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .q.packages)
            .optional()
            .describe('Packages, as a preview names them, that should stay as they are; a preview tells where they would not.'),
    })
        .optional()
        .describe('What is told of an update before it is made.'),
    trial: _trial_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .trialSettingsSchema */ .L5.optional().describe('How hosts are tried in machines of their own.'),
    sync: _sync_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .syncSettingsSchema */ .O8.optional().describe('How a machine is brought up to date with its repository.'),
    hooks: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"hooks"', {
        postBuild: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .q.hooks)
            .optional()
            .describe('Shell commands that receive the built store paths as "$@", before these are copied.'),
    })
        .optional()
        .describe('Commands that run on this machine.'),
});
/** An object's keys, none of which must be there. */
function optional(shape) {
    return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()]));
}


/***/ }),

/***/ 94384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ closureSyncSchema),
/* harmony export */   O8: () => (/* binding */ syncSettingsSchema)
/* harmony export */ });
/* unused harmony exports conflictPolicies, syncKeys */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61124);




const conflictPolicies = ['stop', 'local'];
/** What a tag may begin with: a name of git. */
const tagPrefix = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9][\w./-]{0,60}$/, {
    error: 'must be the beginning of a tag, such as "nixos/"',
});
const inputName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z_][\w'-]{0,100}$/, { error: 'must be the name of an input of the flake' });
/** What a machine does when it is brought up to date; in the repository for all, and in a system for that. */
const syncKeys = {
    autoCommit: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether what sync has changed, and what was staged before, is committed; true by default.'),
    autoPush: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Whether commits are pushed; false by default.'),
    updateBeforeRebuild: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether the inputs are updated each time; false by default.'),
    updateOlderThan: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(1)
        .max(3650)
        .optional()
        .describe('Days: the inputs are updated where the newest of them is older.'),
    syncDotfiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether dotfiles are brought up to date; true by default, where there are some.'),
    offline: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Whether no network is used; false by default.'),
};
const syncSettingsSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"sync"', {
    ...syncKeys,
    onConflict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(conflictPolicies)
        .optional()
        .describe('Where commits here and upstream contradict each other: "stop", or go on with the "local" state; "stop" by default.'),
    dotfiles: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('A shell command that brings dotfiles up to date; by default chezmoi, where it is set up.'),
    secretsInput: inputName
        .optional()
        .describe('The input of the flake that has the secrets: its repository is pulled, and the input updated.'),
    tagPrefix: tagPrefix
        .optional()
        .describe('Commits whose system was verified are tagged with this, the host and the generation.'),
    hooks: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"hooks" of "sync"', {
        pre: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.hooks)
            .optional()
            .describe('Before anything else; one that fails ends the sync.'),
        post: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.hooks)
            .optional()
            .describe('In the end, with SYNC_OUTCOME, SYNC_HOST, SYNC_COMMIT and SYNC_GENERATION.'),
    })
        .optional()
        .describe('Shell commands that run on this machine, in the repository, as its owner.'),
});
/** What a system itself says of that. */
const closureSyncSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"sync"', {
    ...syncKeys,
    enable: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
}).partial();


/***/ }),

/***/ 52889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   ej: () => (/* binding */ buildHostSchema),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   tX: () => (/* binding */ targetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61124);



const userPattern = /^[A-Za-z0-9_][\w.\\$+-]{0,63}$/;
const addressPattern = /^[A-Za-z0-9_:][\w.:%-]{0,252}$/;
const optionPattern = /^[A-Za-z][A-Za-z0-9]*[ =][^\0\r\n]+$/;
const ports = { least: 1, most: 65_535 };
/** Why a text is not `local`, or USER@ADDRESS:PORT without or with a user and a port; null where it is. */
function troubleOf(text) {
    if (text === '')
        return 'must be "local", ADDRESS, USER@ADDRESS or USER@ADDRESS:PORT, and is empty';
    if (/^[a-z-]+:\/\//.test(text))
        return 'must be USER@ADDRESS:PORT without a scheme';
    const at = text.lastIndexOf('@');
    if (at !== -1 && !userPattern.test(text.slice(0, at)))
        return `has ${JSON.stringify(text.slice(0, at))} before the "@", which is no name of a user`;
    const { address, port } = withoutPort(text.slice(at + 1));
    if (port !== null && !isPort(port))
        return `has "${port}" after the ":", which is no port`;
    return troubleOfAddress(address);
}
function troubleOfAddress(written) {
    const address = withoutBrackets(written);
    const isIpv6 = address.split(':').length > 2;
    if (address.includes(':') && !isIpv6)
        return 'has a ":" in its address; a port is given as "port"';
    return addressPattern.test(address) ? null : `has no address that ssh can take: ${JSON.stringify(written)}`;
}
/** ADDRESS:PORT in its parts; an IPv6 address with a port is in brackets, as in an URL. */
function withoutPort(text) {
    const [, address = text, port = null] = /^(\[.*\]|[^:]*):([^:]*)$/.exec(text) ?? [];
    return { address, port };
}
function isPort(text) {
    return /^\d{1,5}$/.test(text) && Number(text) >= ports.least && Number(text) <= ports.most;
}
function withoutBrackets(address) {
    return /^\[.*\]$/.test(address) ? address.slice(1, -1) : address;
}
const written = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().superRefine((text, context) => {
    const trouble = troubleOf(text);
    if (trouble !== null)
        context.addIssue(trouble);
});
const writtenTarget = written
    .transform(targetFrom)
    .describe('"local" for this machine, or ADDRESS, USER@ADDRESS or USER@ADDRESS:PORT for one over ssh.');
const detailedTarget = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a target', {
    address: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .superRefine((address, context) => {
        const trouble = address.includes('@')
            ? 'must not have an "@"; the user is given as "user"'
            : troubleOfAddress(address);
        if (trouble !== null)
            context.addIssue(trouble);
    })
        .describe('A name, an IP address, or a name of your ssh configuration.'),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(userPattern, { error: 'must be the name of a user' })
        .optional()
        .describe('Who logs in; by default whom ssh takes.'),
    port: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(ports.least).max(ports.most).optional().describe("By default ssh's own."),
    identity: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?:\/|~\/)[^\0\r\n]{1,1000}$/, { error: 'must be an absolute path, or one from "~/" on' })
        .optional()
        .describe("The file of a private key, which is used instead of the agent's."),
    sshOptions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000).regex(optionPattern, {
        error: 'must be an option as ssh_config has it, NAME=VALUE, without "-o"',
    }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .most */ .q.sshOptions)
        .optional()
        .describe('Further options in the words of ssh_config(5), such as "ProxyJump=bastion".'),
}).transform(({ address, user = null, port = null, identity = null, sshOptions = [] }) => ({
    ...{ kind: 'ssh', address: withoutBrackets(address), user, port, identity, sshOptions },
}));
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([writtenTarget, detailedTarget]);
/** Where systems are built: `target` is the host itself, another machine is one that Nix reaches over ssh. */
const buildHostSchema = written
    .refine((text) => text !== 'local', {
    error: 'must be "target" or USER@ADDRESS; leave it out to build on this machine',
})
    // nixos-rebuild hands it to ssh as it is, which takes no port there.
    .refine((text) => withoutPort(text.slice(text.lastIndexOf('@') + 1)).port === null, {
    error: "must be USER@ADDRESS without a port, which belongs into ssh's own configuration",
});
/** The target that a person wrote as `local` or [USER@]ADDRESS[:PORT]; the reason as a text where it is none. */
function parseTarget(text) {
    return troubleOf(text) ?? targetFrom(text);
}
function targetFrom(text) {
    if (text === 'local')
        return { kind: 'local' };
    const at = text.lastIndexOf('@');
    const user = at === -1 ? null : text.slice(0, at);
    const { address, port } = withoutPort(text.slice(at + 1));
    return {
        ...{ kind: 'ssh', address: withoutBrackets(address), user },
        ...{ port: port === null ? null : Number(port), identity: null, sshOptions: [] },
    };
}
/** A target in one word, as messages and reports name it: `local`, ADDRESS or USER@ADDRESS. */
function targetText(target) {
    if (target.kind === 'local')
        return 'local';
    return target.user === null ? target.address : `${target.user}@${target.address}`;
}


/***/ }),

/***/ 32223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ trialSettingsSchema),
/* harmony export */   U$: () => (/* binding */ trialNetworks),
/* harmony export */   Xk: () => (/* binding */ machineBounds),
/* harmony export */   _L: () => (/* binding */ trialBackends)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61124);




const trialBackends = ['container', 'qemu'];
/** `none`; or `user`, over which a machine reaches this one and the world, and nothing reaches it. */
const trialNetworks = ['none', 'user'];
/** What the numbers of a machine of trials may be, in a file as on a command line. */
const machineBounds = {
    /** MiB of a virtual machine. */
    memory: { least: 128, most: 1_048_576 },
    /** MiB of a virtual machine's disk, as it sees it. */
    disk: { least: 64, most: 16_777_216 },
    /** Trials at a time. */
    jobs: { least: 1, most: 64 },
};
const numberOf = (name) => zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(machineBounds[name].least).max(machineBounds[name].most);
/** The name of a profile, as the command line lists it and reports have it in parentheses. */
const profileName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][\w.-]{0,31}$/, { error: 'must be a name of letters, digits and any of "_.-"' });
const profileSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a profile', {
    backend: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(trialBackends).optional().describe('What its machines are: "container" or "qemu".'),
    memory: numberOf('memory').optional().describe('Memory (MiB) of a virtual machine.'),
    disk: numberOf('disk').optional().describe('How large (MiB) a virtual machine sees its disk.'),
    network: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(trialNetworks)
        .optional()
        .describe('"none" by default; "user" lets the machine reach this one and the world.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)
        .min(1)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.hosts)
        .optional()
        .describe('The hosts that are tried in it; by default every host that is named.'),
    critical: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unit */ .zA).max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.units).optional().describe('Further units that must run afterwards.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.checks)
        .optional()
        .describe('Further shell commands that succeed in the machine if it is well.'),
    setup: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('Shell commands that are run once as root, before the trials that go on from where they end.'),
});
const trialSettingsSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"trial"', {
    jobs: numberOf('jobs').optional().describe('How many trials run at a time; 2 by default.'),
    profiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(profileName, profileSchema)
        .refine((profiles) => Object.keys(profiles).length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.profiles, {
        error: `must not have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .q.profiles} profiles`,
    })
        .optional()
        .describe('Kinds of machines by their names, for --profiles.'),
});


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
