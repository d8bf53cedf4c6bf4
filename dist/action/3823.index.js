export const id = 3823;
export const ids = [3823];
export const modules = {

/***/ 75086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishAndReport: () => (/* binding */ finishAndReport),
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _runner_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77536);
/* harmony import */ var _runner_notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98444);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46459);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33617);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32220);
/* harmony import */ var _reporting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90906);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15671);








const ofRebuild = { parseInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .TL, trialOf: async () => null, writeOutputs: _outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputs */ .Kn };
/** The post step of the rebuild Action. */
async function runPost(runner) {
    return finishAndReport(runner, ofRebuild);
}
/**
 * Finishes and reports a build that main could not, because it was cancelled or killed.
 * Most times main has reported already and nothing is loaded or done. The step never fails the job.
 */
async function finishAndReport(runner, { parseInputs, trialOf, writeOutputs }) {
    const dir = runner.state(_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .states */ .x.buildDir);
    if (dir === '' || runner.state(_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .states */ .x.reported) === 'true')
        return 0;
    await runner.ready();
    const notices = (0,_runner_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .createNotices */ .g)(runner);
    try {
        const inputs = parseInputs(runner.input);
        for (const secret of (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .maskedTexts */ .k)(inputs, runner.env))
            runner.setSecret(secret);
        const context = (0,_runner_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)(runner.env);
        const { finishBuild } = await Promise.all(/* import() */[__webpack_require__.e(8656), __webpack_require__.e(1511), __webpack_require__.e(8536), __webpack_require__.e(7151)]).then(__webpack_require__.bind(__webpack_require__, 18536));
        const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(1446), __webpack_require__.e(2959), __webpack_require__.e(7588), __webpack_require__.e(4304), __webpack_require__.e(3925), __webpack_require__.e(4542)]).then(__webpack_require__.bind(__webpack_require__, 43925));
        const build = await finishBuild(dir);
        const { github, commentGitHub } = (0,_reporting_js__WEBPACK_IMPORTED_MODULE_6__/* .reportingClients */ .J)(inputs, context);
        // Main reported nothing, so its outputs and summary are empty; a half-done run has no duration to trend.
        const reporting = { inputs, context, log: runner, notices, github, commentGitHub };
        const trial = await trialOf(build);
        const { published } = await reportBuild(build, reporting, runner, { withTrend: false, trial });
        writeOutputs(runner, build, published, trial);
    }
    catch (thrown) {
        runner.warning(`could not finish ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
    }
    return 0;
}


/***/ }),

/***/ 13823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTrialPost: () => (/* binding */ runTrialPost)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _builds_trial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66985);
/* harmony import */ var _rebuild_post_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75086);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43504);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69443);







/** The post step of the trial Action: what ended main has ended the machine too. */
async function runTrialPost(runner) {
    return (0,_rebuild_post_js__WEBPACK_IMPORTED_MODULE_4__.finishAndReport)(runner, {
        parseInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTrialInputs */ .B,
        trialOf,
        writeOutputs: _outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .writeTrialOutputs */ .A,
    });
}
/** Null where main was killed before it could write one. */
async function trialOf({ dir }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .trialFileNames */ .Zd.trial), 'utf8').catch(() => null);
    return text === null ? null : _builds_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .trialSchema */ .WI.parse(JSON.parse(text));
}


/***/ }),

/***/ 45281:
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
var plan = __webpack_require__(28834);
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
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__/* .packageChangeSchema */ .m).nullable(),
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

/***/ 66985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ tellingConsole),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ev: () => (/* binding */ replacedSchema)
/* harmony export */ });
/* unused harmony exports trialQuestions, trialAnswers, guestKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65629);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45281);



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

/***/ 57352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resultSchema),
/* harmony export */   m: () => (/* binding */ packageChangeSchema)
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
