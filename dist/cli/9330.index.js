export const id = 9330;
export const ids = [9330];
export const modules = {

/***/ 6485:
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
;// CONCATENATED MODULE: ./lib/builds/health.js

/** What is worse on a host than it was before a change. */
const findingSchema = schemas/* object */.Ikc({
    /** What kind of thing: `unit-failed`, `route-lost`, `memory` and others; readers tolerate those they do not know. */
    kind: schemas/* string */.YjP(),
    /** `rollback`: the change is to be undone for it. `warning`: a person should look. */
    level: schemas/* enum */.k5n(['rollback', 'warning']),
    /** The unit, address, name, file system or check that it is about; null for the host as a whole. */
    subject: schemas/* string */.YjP().nullable(),
    /** What was found, with the numbers. */
    message: schemas/* string */.YjP(),
});
const healthSchema = schemas/* object */.Ikc({
    /** False where a finding is one to go back for. */
    healthy: schemas/* boolean */.zMY(),
    /** Those to go back for first. */
    findings: schemas/* array */.YOg(findingSchema),
});

// EXTERNAL MODULE: ./lib/builds/plan.js
var plan = __webpack_require__(8834);
;// CONCATENATED MODULE: ./lib/builds/preflight.js

/** `error` blocks by default, `warning` tells. */
const severities = ['error', 'warning'];
const preflight_findingSchema = schemas/* object */.Ikc({
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
    findings: schemas/* array */.YOg(preflight_findingSchema).describe('By file, then by place.'),
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
    health: healthSchema.nullable().describe('After the activation; null where it was not looked at.'),
    health_after_rollback: healthSchema.nullable(),
    resources: schemas/* object */.Ikc({ before: resourcesSchema.nullable(), after: resourcesSchema.nullable() }),
    last_garbage_collection: iso/* datetime */.w$().nullable().describe("Of the host's own service for it."),
    warnings: schemas/* array */.YOg(warningSchema),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .describe('Where each setting came from: flag, repository, closure, default and others.'),
    by_hand: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Commands for the host that bring back the system that ran before.'),
    round_trips: schemas/* number */.aig().int().describe('Calls of the host, without the copying.'),
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

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ tellingConsole),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ev: () => (/* binding */ replacedSchema),
/* harmony export */   uX: () => (/* binding */ guestKinds)
/* harmony export */ });
/* unused harmony exports trialQuestions, trialAnswers */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5629);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6485);



/** What a trial asks of a system, in its order. */
const trialQuestions = ['builds', 'base-boots', 'upgrades', 'reboots', 'rolls-back'];
/** `no`: it does not; `not-asked`: the caller did not want to know; `not-reached`: something before it was in the way. */
const trialAnswers = ['yes', 'no', 'not-asked', 'not-reached'];
/** What a machine of a trial runs; later releases may add others, which readers tolerate. */
const guestKinds = ['miniature', 'nixos'];
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    question: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe(`One of ${trialQuestions.join(', ')}.`),
    answer: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(trialAnswers),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().describe('How long it took to know; null where it was not tried.'),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What was seen, in a sentence; "" where there is nothing to say.'),
});
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), start_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), duration_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
const machineEndSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('panic: its kernel did; stopped: its process ended; poweroff: it was shut down.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The words of the kernel or of the program that ran it; may be empty.'),
    step: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The step in which it ended.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('From the start of its last boot.'),
});
const replacedSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What it is, in a word, such as "boot-loader" or "secrets".'),
    option: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The option of NixOS.'),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Why the machine has something else, or what, in a sentence.'),
});
const systemSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    store_path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Null where it was not built.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What was built, as a flake reference or a store path.'),
    revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('The commit, where one was named or found.'),
    because: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Why this one: "--from main", "the working tree" and others.'),
});
/**
 * `trial.json`, version 1: one trial of one host in a machine of its own. A field is never renamed or removed within a version,
 * only added as optional. What is not known is null.
 */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('upgrade; later releases may add others.'),
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    guest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .nullable()
        .describe(`One of ${guestKinds.join(', ')}; null where none was made.`),
    machine: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        backend: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('container or qemu.'),
        slowdown: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('How many times longer than on hardware everything may take.'),
        memory_mib: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable().describe("Null for a container, which has this machine's."),
    })
        .nullable(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .describe('As in metadata.json: success where all that was asked holds, else failed and others.'),
    success: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .describe('A word for why it ended so, such as "unit-failed" or "panic"; "" for success.'),
    summary: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('One line: "server: upgrades, reboots, 1 unit restarted".'),
    failure: _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSchema */ .I.nullable(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    duration_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    base: systemSchema,
    next: systemSchema,
    answers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(answerSchema),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stepSchema).describe('Phases of the trial on its own clock, after the builds.'),
    upgrade: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.nullable().describe('The supervised activation of the new system.'),
    reboot: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f
        .nullable()
        .describe('Null where it was not reached, not asked, or part of the upgrade already.'),
    rollback: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.nullable(),
    machine_end: machineEndSchema.nullable().describe('Where the machine ended by itself; else null.'),
    console: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        tail: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('What it printed last.'),
        dir: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Of console.cast, console.log and final.png, in the build.'),
    })
        .nullable(),
    limits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('What of the host this machine could not try, in sentences.'),
    replaced: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(replacedSchema)
        .optional()
        .describe('What of a NixOS host was replaced in both systems, since a virtual machine cannot have it.'),
});
/** What the console printed last, where that tells why: of a machine that ended by itself, or did not boot. */
function tellingConsole({ console: printed, machine_end, answers }) {
    const hasBootFailed = answers.some(({ question, answer }) => /boots$/.test(question) && answer === 'no');
    return machine_end !== null || hasBootFailed ? (printed?.tail ?? []) : [];
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ze: () => (/* binding */ configFile),
  Ut: () => (/* binding */ configText),
  RG: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
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
var limits = __webpack_require__(1124);
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

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E9: () => (/* reexport */ closureFile),
  hX: () => (/* reexport */ defaultFleetSettings),
  Bw: () => (/* reexport */ defaultHostSettings),
  E0: () => (/* reexport */ repository/* deploymentModes */.E0),
  Px: () => (/* reexport */ health_keys/* failedUnitsPolicies */.Px),
  lD: () => (/* reexport */ fleetSettings),
  hC: () => (/* reexport */ repository/* hostFailurePolicies */.hC),
  xx: () => (/* reexport */ parseClosureConfig),
  hu: () => (/* reexport */ target/* parseTarget */.hu),
  k$: () => (/* reexport */ readClosureConfig),
  Fz: () => (/* reexport */ read_repository/* readRepositoryConfig */.F),
  o0: () => (/* reexport */ health_keys/* rebootPolicies */.o0),
  sd: () => (/* reexport */ selectHosts),
  oU: () => (/* reexport */ repository/* settingBounds */.oU),
  zc: () => (/* reexport */ settingsFor),
  Z3: () => (/* reexport */ target/* targetText */.Z3),
  Cq: () => (/* reexport */ fields/* unitName */.Cq)
});

// UNUSED EXPORTS: configFile, emptyRepositoryConfig, parseRepositoryConfig, repositoryConfigFrom, thresholdNames

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/config/config-file.js + 1 modules
var config_file = __webpack_require__(2284);
// EXTERNAL MODULE: ./lib/config/described-object.js
var described_object = __webpack_require__(9993);
// EXTERNAL MODULE: ./lib/config/health-keys.js
var health_keys = __webpack_require__(1867);
// EXTERNAL MODULE: ./lib/config/refusals.js
var refusals = __webpack_require__(6029);
// EXTERNAL MODULE: ./lib/config/target.js
var target = __webpack_require__(2889);
;// CONCATENATED MODULE: ./lib/config/closure.js








/** Where a NixOS system has what its own configuration says of its health. */
const closureFile = `etc/${config_file/* configFile */.Ze}`;
const closureSchema = (0,described_object/* describedObject */.X)('a system', { target: target/* targetSchema */.tX, ...health_keys/* healthKeys */.hH }).partial();
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
var fields = __webpack_require__(1185);
// EXTERNAL MODULE: ./lib/config/parse-repository.js
var parse_repository = __webpack_require__(2258);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(7281);
// EXTERNAL MODULE: ./lib/config/repository.js
var repository = __webpack_require__(1916);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
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

;// CONCATENATED MODULE: ./lib/config/index.js
/** The configuration that deployments read: the repository's file, what a system brings, and which of them wins. */












/***/ }),

/***/ 1124:
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
    commandLength: 8192,
    patternLength: 1000,
};


/***/ }),

/***/ 7281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ emptyRepositoryConfig),
/* harmony export */   F: () => (/* binding */ readRepositoryConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2284);


const emptyRepositoryConfig = {
    ...{ path: null, hosts: {}, deploy: {}, preflight: {}, hooks: { postBuild: [] } },
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
    const { parseRepositoryConfig } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(2258)]).then(__webpack_require__.bind(__webpack_require__, 2258));
    return { ...parseRepositoryConfig(bytes), path };
}


/***/ }),

/***/ 890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ pointSchema),
/* harmony export */   G0: () => (/* binding */ pointKey),
/* harmony export */   _V: () => (/* binding */ kindKey),
/* harmony export */   aA: () => (/* binding */ mergePoints),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   v6: () => (/* binding */ comparePoints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _nix_phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(696);



const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().finite();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500);
/**
 * What is remembered of one rebuild: small enough that each record carries sixty. Whatever is not
 * known of a rebuild or its workflow is null.
 */
const pointSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The workflow run; null for a rebuild outside of GitHub Actions. */
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        /** The number that GitHub shows, counted by workflow. */
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        url: text.nullable(),
    })
        .nullable(),
    /** Start, ISO 8601 in UTC. */
    timestamp: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    repository: text.nullable(),
    commit: text.nullable(),
    branch: text.nullable(),
    event: text.nullable(),
    /** Distinguishes the legs of a matrix; the host unless the workflow sets another. */
    id: text,
    host: text.nullable(),
    action: text.nullable(),
    /** The command that was recorded or the non-flake configuration; null for a flake, which its host stands for. */
    target: text.nullable().default(null),
    /** The job's place in its matrix; null without one. */
    leg: text.nullable().default(null),
    outcome: text,
    failure_family: text.nullable(),
    duration_seconds: seconds.nullable(),
    /** Seconds by phase; a phase that occurred twice is summed. */
    phases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, seconds),
    built: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    fetched: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    download_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
    closure_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
    peak_memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
});
/** The context of a rebuild outside of GitHub Actions: its own revision. */
function localContext(metadata) {
    return {
        run: null,
        repository: null,
        commit: metadata.revision?.sha ?? null,
        branch: metadata.revision?.branch ?? null,
        event: null,
        leg: null,
        id: null,
    };
}
/** A build as one point of the history. */
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
        target: bounded(metadata.command ?? metadata.file ?? null),
        leg: bounded(context.leg),
        outcome: metadata.outcome.slice(0, 500),
        failure_family: metadata.failure?.family.slice(0, 500) ?? null,
        duration_seconds: metadata.duration_seconds,
        phases: (0,_nix_phase_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsByPhase */ .o)(metadata.phases),
        built: activity?.built ?? null,
        fetched: activity?.fetched ?? null,
        download_bytes: activity?.download_bytes ?? null,
        closure_bytes: metadata.result?.closure_bytes ?? null,
        peak_memory_bytes: metadata.resources?.peak_memory_bytes ?? null,
    };
}
/** A text of at most 500 characters, which differs where the whole texts do. */
function bounded(whole) {
    if (whole === null || whole.length <= 500)
        return whole;
    return `${whole.slice(0, 480)}~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex').slice(0, 16)}`;
}
/**
 * Equal for rebuilds whose durations may be compared, and that count as the same: of the same leg (the host, unless
 * named otherwise), action, command or file, and place in the matrix.
 */
function kindKey({ id, action, target, leg }) {
    return JSON.stringify([id, action, target, leg]);
}
/** Equal for points of the same rebuild. */
function pointKey(point) {
    const when = point.run ? `${point.run.id}.${point.run.attempt}` : point.timestamp;
    return JSON.stringify([when, kindKey(point), point.run ? null : point.commit]);
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

/***/ 8134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports packagesMarkdown, inputsMarkdown */
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
    const body = table(['Package', 'Change', 'From', 'To', 'Size'], packages.slice(0, rows).map(packageRow), [4]);
    return details(title, body + leftOut(packages.length - rows, file));
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

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ limitsTitle),
/* harmony export */   Ys: () => (/* binding */ answerRows),
/* harmony export */   n1: () => (/* binding */ replacedTitle),
/* harmony export */   uy: () => (/* binding */ consoleTitle)
/* harmony export */ });
const signs = {
    ...{ yes: 'good', no: 'bad', 'not-asked': 'none', 'not-reached': 'none' },
};
/** The questions of a trial, as people ask them. */
const questionWords = {
    builds: 'Do both systems build?',
    'base-boots': 'Does the machine run the base system?',
    upgrades: 'Does it become the new one, and is it well then?',
    reboots: 'Does it boot, and is it well then?',
    'rolls-back': 'Can it go back?',
};
/** What a trial has answered, in its order. */
function answerRows({ answers }) {
    return answers.map(({ question, answer, seconds, message }) => ({
        question: [{ sign: signs[answer] }, wordsOf(question)],
        seconds,
        words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
    }));
}
function wordsOf(question) {
    const known = Object.hasOwn(questionWords, question) ? questionWords[question] : undefined;
    return known ?? { text: question };
}
const unanswered = {
    ...{ 'not-reached': 'not reached', 'not-asked': 'not asked' },
};
/** How many options both systems have in another form, in words. */
function replacedTitle(replaced) {
    return `${replaced.length} ${replaced.length === 1 ? 'option was' : 'options were'} replaced, in both systems`;
}
const consoleTitle = 'How the console ended';
const limitsTitle = 'Not tried';


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ saysSomething),
/* harmony export */   Z: () => (/* binding */ wordsMarkdown)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6362);

const icons = { good: '✅', bad: '❌', warn: '⚠️', none: '➖' };
/** A line as Markdown for GitHub. */
function wordsMarkdown(words) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('text' in piece)
            return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(piece.text);
        return 'code' in piece ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(piece.code) : icons[piece.sign];
    })
        .filter((text) => text !== '')
        .join(' ');
}
/** Whether there is anything to read in it. */
function saysSomething(words) {
    return words.some((piece) => piece !== '');
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

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an HTML text node or a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
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

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ linkAddress),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Oz: () => (/* binding */ wordJoiner),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   _n: () => (/* binding */ backslashed),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export proseMarkdown */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8422);


// Written by hand, since libraries escape Markdown but not what GitHub adds to it after rendering.
// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
const wordJoiner = '\u2060';
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** With a backslash before all ASCII punctuation, which is then no markup. */
function backslashed(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
function escapeMarkdown(text) {
    return (backslashed((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(text))
        // \| has another meaning in a table than in prose.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${wordJoiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${wordJoiner}`));
}
/** Hostile text as an inline code span; an empty text becomes an empty string. */
function codeSpan(text) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile prose in which `words like these` are code; the text outside of such pairs is escaped. */
function proseMarkdown(text) {
    const parts = strippedLine(text).split('`');
    // Without its partner, the last backtick is a character like others.
    const lonely = parts.length % 2 === 0 ? `\`${parts.pop()}` : '';
    return [
        ...parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part))),
        spaced(lonely),
    ].join('');
}
/** Escaped, with the blanks at both ends, which separate it from its neighbours. */
function spaced(text) {
    const [, before = '', after = ''] = /^(\s?).*?(\s?)$/.exec(text) ?? [];
    return text.trim() === '' ? before : `${before}${escapeMarkdown(text)}${after}`;
}
/** Hostile lines as a fenced code block whose fence none of them can close. */
function codeBlock(lines, language = '') {
    const body = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(lines.join('\n')).replace(/(?<!\n)\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}\n`;
}
/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .Z)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(text))}</code>`;
}
/**
 * A link to an address made by this tool or returned by GitHub; for anything but http(s) it is the label
 * alone. `label` is Markdown.
 */
function link(label, url) {
    const address = linkAddress(url);
    return address === null ? label : `[${label}](${address})`;
}
/** An address that cannot break out of a Markdown link or image, or null if it is not http(s). */
function linkAddress(url) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        return null;
    return new URL(url).href.replace(/[()<>[\]\\`|*_~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A folded section. `summary` is HTML (see {@link htmlCode}), `body` Markdown. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
/** A table; `right` are the indices of right-aligned columns. Cells are Markdown on one line. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.map(cellText).join(' | ')} |\n`;
    const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}
/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An invisible character separates the two.
 */
function cellText(cell) {
    return cell.replace(/\\(?=\|)/g, `\\${wordJoiner}`).replaceAll('|', '\\|');
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
