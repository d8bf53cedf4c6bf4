export const id = 7015;
export const ids = [7015];
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

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/activation/index.js + 17 modules
var activation = __webpack_require__(8985);
// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(3609);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/deploy/fleet/exit-status.js
var exit_status = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/deploy/hosts/target.js
var target = __webpack_require__(8581);
// EXTERNAL MODULE: ./lib/deploy/hosts/world.js + 6 modules
var hosts_world = __webpack_require__(8509);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/deploy/run/record-deployment.js + 2 modules
var record_deployment = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(3170);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/deploy/text/system-words.js
var system_words = __webpack_require__(906);
;// CONCATENATED MODULE: ./lib/deploy/text/status-lines.js






const shownGenerations = 8;
/** What a host runs and boots and what it knows of deployments, as lines for people. */
function statusLines(name, status, color) {
    const { host, activations, cutShort, generations } = status;
    const age = (started) => `${(0,duration/* formatDuration */.a)(Math.max(0, host.uptime - started))} ago`;
    return (0,layout/* joinedSections */.Ap)([
        [(0,layout/* colored */.dS)((0,clean/* shownLine */.QN)(name, 100), 1, color)],
        (0,table/* alignColumns */.R)([
            ['runs', (0,system_words/* systemWords */.j)(host.current)],
            [
                'profile',
                `${(0,system_words/* systemWords */.j)(host.profile)}${host.profile === host.current ? '' : ', another one than runs'}`,
            ],
            ['booted', (0,system_words/* systemWords */.j)(host.booted)],
            ['up for', (0,duration/* formatDuration */.a)(host.uptime)],
        ]),
        (0,layout/* titled */.dJ)('deployments since it was booted', (0,table/* alignColumns */.R)(activations.map(({ id, state, record, request, isSupervised }) => [
            (0,clean/* shownLine */.QN)(id, 40),
            (0,clean/* shownLine */.QN)([state.state, state.reason].filter(Boolean).join(': '), 60),
            activation/* activationStates */.zs[state.state] === null && !isSupervised
                ? 'nobody supervises it: deploy recover'
                : '',
            record ? age(record.started) : '',
            (0,clean/* shownLine */.QN)(request.by ?? '', 60),
        ]))),
        (0,layout/* titled */.dJ)('ended by a power cut', cutShort.map(({ id, new: next }) => `${(0,clean/* shownLine */.QN)(id, 40)}  ${(0,system_words/* systemWords */.j)(next)}`)),
        (0,layout/* titled */.dJ)('generations', generations
            .slice(-shownGenerations)
            .map(({ number, toplevel }) => `${number}  ${(0,system_words/* systemWords */.j)(toplevel)}${toplevel === host.current ? '  (runs)' : ''}`)),
    ]);
}

// EXTERNAL MODULE: ./lib/rebuild/stops.js
var stops = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/live/rebuild-view.js
var rebuild_view = __webpack_require__(1358);
// EXTERNAL MODULE: ./lib/cli/notify.js
var cli_notify = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
// EXTERNAL MODULE: ./lib/cli/deploy/detach.js
var detach = __webpack_require__(8889);
// EXTERNAL MODULE: ./lib/cli/deploy/world.js + 1 modules
var deploy_world = __webpack_require__(4760);
;// CONCATENATED MODULE: ./lib/cli/deploy/after.js


















/** Asks one host by its configuration's name, as root: what it keeps of deployments is root's alone. */
async function withHost(name, options, io, ask) {
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets: (0,target/* targetsOf */.Q)(options.target, [name]), hosts: [name] }, io);
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    let host;
    try {
        const known = await world.known(name, null);
        host = await world.connectAsRoot(name, known, { system: null, signal: stop.signal });
        return await ask(host, { profile: (0,policy/* profilePath */.bL)(known.settings.profile), signal: stop.signal });
    }
    finally {
        forget();
        await host?.close();
        await world.close();
    }
}
/** Prints what a host runs and boots, and what it knows of deployments. Status 4 where one has not ended well. */
async function statusAndReport(name, options, io) {
    const status = await withHost(name, options, io, activation/* readStatus */.rk);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, status);
    else
        io.out(`${statusLines(name, status, io.outColor).join('\n')}\n`);
    io.status = isLeft(status) ? 4 : 0;
}
/** An activation that nobody supervises any more, or a power cut has ended. */
function isLeft({ activations, cutShort, host }) {
    const lost = activations.some(({ state, isSupervised }) => {
        const outcome = activation/* activationStates */.zs[state.state];
        return outcome === 'rollback_failed' || (outcome === null && !isSupervised);
    });
    return lost || (cutShort.length > 0 && host.current !== host.profile);
}
/** Brings to an end what clients, supervisors and power cuts have left on a host, and says what that was. */
async function recoverAndReport(name, options, io) {
    const recovered = await withHost(name, options, io, (host, { profile, signal }) => (0,activation/* recoverHost */.TJ)(host, { profile, onNotice: (text) => io.err(`note: ${(0,clean/* shownLine */.QN)(text)}\n`) }, signal));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, recovered);
    else if (recovered.length === 0)
        io.out(`${name}: there is nothing to recover\n`);
    for (const { id, verdict } of options.json ? [] : recovered) {
        const { sign, verb } = (0,builds_outcome/* outcomeFacts */.c6)(verdict.outcome);
        io.out(`${sign} ${(0,clean/* shownLine */.QN)(`${id}: ${verb} (${verdict.reason})`)}\n`);
    }
    const ended = recovered.map(({ verdict: { outcome } }) => outcome);
    io.status = ended.some((outcome) => (0,builds_outcome/* outcomeFacts */.c6)(outcome).exitStatus === 4) ? 4 : 0;
}
/** Brings a host back to an earlier generation, supervised and verified as a deployment. */
async function rollbackAndReport(name, given, { io, argv }) {
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const inUnit = (0,detach/* enterUnit */.TG)(io);
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets: (0,target/* targetsOf */.Q)(options.target, [name]), hosts: [name] }, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    const view = (0,rebuild_view/* rebuildView */.f)({ quiet: options.quiet === true, interactive: false }, io);
    const { flake: _, sudo: __, ...rest } = options;
    const configured = (0,config/* fleetSettings */.lD)((0,hosts_world/* worldRepositories */.F)(world)).settings;
    const mode = options.mode ?? configured.mode;
    try {
        const { target } = await world.known(name, null);
        if (inUnit === null && target.kind === 'local') {
            forget();
            io.status = await (0,detach/* runDetached */.I3)(argv, io, { host: name, asks: false, notify: options.notify });
            return;
        }
        const request = (0,run_options/* rebuildRequest */.N)({ ...rest, command: 'true' }, { action: undefined, extraArgs: [] }, { ...io, env: world.env, interactive: false });
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, request.outputDir);
        const { deployment, build } = await (0,record_deployment/* recordRollback */.Ij)({
            ...{ name, mode, by: world.by, build: request, to: options.to ?? null },
            reach: ({ notice }) => world.reach(name, mode, { system: null, onNotice: notice }),
        }, { ...view.hooks, ...signals });
        view.end();
        if (options.quiet)
            io.err(`${(0,deployment_lines/* deploymentLines */.T)(deployment, io.color).join('\n')}\n`);
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, [deployment]);
        io.status = signals.signal.aborted ? 130 : (0,exit_status/* exitStatusOf */.et)(deployment);
        const subject = { kind: 'deployment', record: deployment };
        (0,cli_io/* sayNotes */.Rc)(await notify(subject, build, signals.signal), io);
    }
    finally {
        view.end();
        forget();
        await world.close();
    }
}

// EXTERNAL MODULE: ./lib/cli/deploy/options.js
var deploy_options = __webpack_require__(3402);
// EXTERNAL MODULE: ./lib/deploy/hosts/selection.js
var selection = __webpack_require__(241);
// EXTERNAL MODULE: ./lib/deploy/run/requests.js + 2 modules
var requests = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/rebuild/attempts/policy.js
var attempts_policy = __webpack_require__(3110);
// EXTERNAL MODULE: ./lib/cli/deploy/fleet.js + 2 modules
var deploy_fleet = __webpack_require__(2298);
// EXTERNAL MODULE: ./lib/cli/deploy/hand-over.js
var hand_over = __webpack_require__(5250);
// EXTERNAL MODULE: ./lib/cli/deploy/plan.js + 1 modules
var plan = __webpack_require__(6034);
;// CONCATENATED MODULE: ./lib/cli/deploy/run.js















/** Deploys to the hosts that were named: a report each, and one exit status for all. */
async function deployAndReport(words, given, { io, argv }) {
    (0,deploy_options/* refuseContradictions */.Dc)(given);
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const inUnit = (0,detach/* enterUnit */.TG)(io);
    const targets = (0,target/* targetsOf */.Q)(options.target, null);
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets, hosts: (0,selection/* plainNames */.D)(words, options) }, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const { settings } = (0,config/* fleetSettings */.lD)({ flags: (0,deploy_options/* fleetFlags */.cq)(options), ...(0,hosts_world/* worldRepositories */.F)(world) });
        const names = (0,selection/* selectedNames */.I)(words, options, world.configuration);
        (0,target/* targetsOf */.Q)(options.target, names);
        if (options.dryRun)
            return await (0,plan/* planAndReport */.f)(names, options, world, io);
        if (inUnit === null && (await (0,hand_over/* handOver */.C)(names, world, { options, io, argv, forget })))
            return;
        const confirm = (0,detach/* questions */.ab)(io, inUnit, signals.signal);
        const fleet = (0,requests/* fleetCallOf */.Wj)({
            ...{ flake: options.flake, settings, world, signals },
            storePath: options.storePath === undefined ? null : (0,cli_io/* absolutePath */.Hi)(io, options.storePath),
            build: await (0,attempts_policy/* withRemedies */.N)((0,deploy_fleet/* buildWith */.nE)(names[0], options, { ...io, env: world.env, interactive: false }), options),
        });
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, fleet.build.outputDir);
        const call = { fleet, options, notify, io, confirm: options.yes ? null : confirm };
        const ended = await (0,deploy_fleet/* deployNames */.mt)(names, call);
        io.status = (0,deploy_fleet/* reportEnds */.BK)(names, ended, call);
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, (0,deploy_fleet/* deploymentsOf */.o)(ended));
    }
    finally {
        forget();
        await world.close();
    }
}

// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/cli/commands/deploy.js






function configure(command, io, argv) {
    // `deploy` has options of the same names as its subcommands.
    command.enablePositionalOptions();
    const json = 'print the result as JSON';
    (0,deploy_options/* addTargetOptions */.Bs)(command.command('status <host>').description('what a host runs, and what became of deployments'))
        .option('--json', json)
        .action((host, options) => statusAndReport(host, options, io));
    const rollback = command
        .command('rollback <host>')
        .description('back to an earlier generation, supervised');
    (0,deploy_options/* addTargetOptions */.Bs)(rollback).option('--to <generation>', 'its number (default: the one before)', (0,option_values/* numberIn */.Po)({ least: 1, whole: true }));
    (0,deploy_options/* addJudgeOptions */.FP)(rollback);
    (0,cli_notify/* addNotifyOptions */.V8)((0,run_options/* addRunOptions */.L)(rollback)).action((host, options) => rollbackAndReport(host, options, { io, argv }));
    (0,deploy_options/* addTargetOptions */.Bs)(command.command('recover <host>').description('bring to an end what was left on a host'))
        .option('--json', json)
        .action((host, options) => recoverAndReport(host, options, io));
    (0,deploy_options/* addDeployOptions */.Bv)(command).action((words, options) => deployAndReport(words, options, { io, argv }));
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ runDetached),
/* harmony export */   TG: () => (/* binding */ enterUnit),
/* harmony export */   ab: () => (/* binding */ questions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8985);
/* harmony import */ var _host_local_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7752);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3030);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8908);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1389);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(633);











// A deployment to this machine may end the session that it is started from: a display manager, a terminal, sshd. So all of
// it runs in a unit of its own, and the terminal only follows it and passes answers on.
/** In the environment of the program in the unit: its name. */
const nameVariable = 'NIXOS_REBUILD_TEST_DETACHED';
/** The same where nobody is there to answer. */
const askVariable = 'NIXOS_REBUILD_TEST_ASKS';
const files = {
    question: 'question',
    seen: 'question.seen',
    answer: 'answer',
    result: 'result',
};
const pollMs = 200;
/** How long (ms) a question waits for an answer: a person may have closed the terminal. */
const answerMs = 10 * 60_000;
/**
 * Where this process is the one in the unit, has results go to who follows it; `confirm` asks there, if there is a person. Null
 * elsewhere.
 */
function enterUnit(io) {
    const id = io.env[nameVariable];
    if (id === undefined || !/^[a-z0-9-]{1,64}$/.test(id))
        return null;
    const dir = (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedDirectory */ .sw)(id);
    io.out = (text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.result), text, { flag: 'a' });
    return io.env[askVariable] === '1'
        ? { confirm: (question, signal) => askThere(dir, question, signal) }
        : {};
}
/** What asks the person whom this process works for, in a unit or at its terminal; null where nobody is there. */
function questions(io, inUnit, signal) {
    const ask = inUnit?.confirm;
    if (ask)
        return (question) => ask(question, signal);
    return io.interactive ? (question) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_10__/* .askYes */ .P)(io, question, signal) : null;
}
async function askThere(dir, question, signal) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${files.question}.new`), question);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${files.question}.new`), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.question));
    const deadline = performance.now() + answerMs;
    while (performance.now() < deadline && !signal?.aborted) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.answer))) {
            const isYes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.answer), 'utf8') === 'yes';
            // The next question is one of its own. What says that this one was seen is the last to go.
            for (const name of [files.question, files.answer, files.seen])
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { force: true });
            return isYes;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pollMs);
    }
    return false;
}
/**
 * Runs this command line again in a unit of the system's own and follows it: from a terminal that is closed, it goes on. Ctrl-C
 * is passed on; a signal that ends the session ends the following alone. Returns its exit status; 4 where it was ended from outside or is not followed any more, and what it has done is not known. Throws a usage
 * error (`not-root`) for who may not start one.
 */
async function runDetached(words, io, { host: name, asks, notify }) {
    if (process.getuid?.() !== 0)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .usageError */ .Wp)('not-root', 'a deployment to this machine needs root', 'Start it with sudo.');
    const id = `local-${(0,_system_random_js__WEBPACK_IMPORTED_MODULE_7__/* .randomHex */ .n)(6)}`;
    const host = new _host_local_host_js__WEBPACK_IMPORTED_MODULE_5__/* .LocalHost */ .a('local', io.env);
    // Everybody may read the command of a unit, and the journal keeps it.
    const passed = (0,_notify_js__WEBPACK_IMPORTED_MODULE_9__/* .notifyInEnvironment */ .Ah)(words, io.env, notify);
    const env = Object.entries(passed.env).filter((entry) => entry[1] !== undefined);
    await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .startDetached */ .tG)(host, {
        id,
        argv: [process.execPath, ...process.execArgv, process.argv[1] ?? '', ...passed.words],
        env: { ...Object.fromEntries(env), [nameVariable]: id, [askVariable]: asks ? '1' : '0' },
        workingDirectory: io.cwd,
    });
    io.err(`this goes on in ${(0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedUnit */ .Tn)(id)}, whatever becomes of this terminal\n`);
    const ended = new AbortController();
    const left = new AbortController();
    const forget = io.onSignal((signal) => {
        // Only Ctrl-C is a person's word about the deployment. A session that ends, as the activation itself may have it, does not stop it.
        if (signal !== 'SIGINT')
            return left.abort();
        void (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptDetached */ .Cj)(host, id, ended.signal).catch((thrown) => {
            if (!ended.signal.aborted)
                (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .reportError */ .N7)(io, thrown, false);
        });
    });
    const answering = setInterval(() => void answer((0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedDirectory */ .sw)(id), io), pollMs);
    try {
        const decoder = new TextDecoder();
        const show = (bytes) => io.live(decoder.decode(bytes, { stream: true }));
        const status = await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .followDetached */ .ON)(host, id, show, left.signal).catch((thrown) => {
            if (!left.signal.aborted)
                throw thrown;
            return 'left';
        });
        if (status === 'left') {
            io.err(`${(0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedUnit */ .Tn)(id)} goes on; nixos-rebuild-test deploy status ${name} tells what becomes of it\n`);
            return 4;
        }
        const result = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedDirectory */ .sw)(id), files.result);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(result))
            io.out((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(result, 'utf8'));
        if (status !== null) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedDirectory */ .sw)(id), { recursive: true, force: true });
            return status;
        }
        io.err(`error: ${(0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedUnit */ .Tn)(id)} was ended from outside, and what became of the deployment is not known\n` +
            `  Without an acknowledgement it goes back by itself. nixos-rebuild-test deploy status ${name} tells.\n`);
        return 4;
    }
    finally {
        clearInterval(answering);
        forget();
        ended.abort();
    }
}
/** Asks the person at this terminal what the program in the unit wants to know. */
async function answer(dir, io) {
    const question = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.question);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(question) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.seen)))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.seen), '');
    const isYes = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_10__/* .askYes */ .P)(io, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(question, 'utf8'));
    // Whole at once: who waits for it reads it as soon as it is there.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${files.answer}.new`), isYes ? 'yes' : 'no');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${files.answer}.new`), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.answer));
}


/***/ }),

/***/ 5250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var _detach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);

/**
 * Where one of the hosts is this machine, as far as that is known before its system is built, has a unit of the system's own run
 * this command line, follows that to its end and returns true. Returns false where there is nothing to hand over.
 */
async function handOver(names, world, { options, io, argv, forget }) {
    const known = await Promise.all(names.map((name) => world.known(name, null)));
    if (!known.some(({ target }) => target.kind === 'local'))
        return false;
    forget();
    const asks = io.interactive && options.yes !== true;
    io.status = await (0,_detach_js__WEBPACK_IMPORTED_MODULE_0__/* .runDetached */ .I3)(argv, io, { host: names.join(' '), asks, notify: options.notify });
    return true;
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
/* harmony import */ var _remedies_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5181);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6934);







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
    return (0,_notify_js__WEBPACK_IMPORTED_MODULE_3__/* .addNotifyOptions */ .V8)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addRunOptions */ .L)((0,_remedies_options_js__WEBPACK_IMPORTED_MODULE_5__/* .addRemedyOptions */ .W)(command)));
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

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ planAndReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(1242);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/deploy/plan/build-system.js







/**
 * Builds the system of a host of a flake on this machine and returns its store path. `say` receives what Nix prints. Throws a
 * ToolError (`build-failed`) with Nix's words.
 */
async function buildSystem({ flake, host }, { cwd, env, say, signal }) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-plan-'));
    try {
        const link = (0,external_node_path_.join)(dir, 'result');
        const features = ['--extra-experimental-features', 'nix-command flakes'];
        const argv = ['nix', ...features, 'build', `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}`, '--out-link', link];
        // An evaluation of Nix does not end at SIGTERM.
        const onOutput = (bytes) => say(bytes.toString('utf8'));
        const { status, stderr } = await (0,run_bound/* runBound */.G)(argv, { cwd, env, onOutput, ...(signal && { signal }) });
        signal?.throwIfAborted();
        if (status === 0)
            return await (0,promises_.realpath)(link);
        const said = (0,clean/* stripControls */.$Y)(stderr.toString('utf8')).trim();
        const words = (0,clean/* truncate */.xv)(said || `nix build ended with status ${status}`, 2000);
        throw new errors/* ToolError */.v4('build-failed', `the system of ${host} in ${flake} was not built: ${words}`, {
            hint: 'nixos-rebuild-test run build records it and explains why.',
        });
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/deploy/plan/plan-target.js
var plan_target = __webpack_require__(928);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
;// CONCATENATED MODULE: ./lib/cli/deploy/plan.js






/** Prints what a deployment would change on each host; one that cannot be planned does not keep the others from theirs. */
async function planAndReport(names, options, world, io) {
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    const plans = [];
    try {
        for (const name of names) {
            const plan = await planned({ name, world, signal: stop.signal }, options, io);
            if (plan === null)
                continue;
            if (!options.json)
                io.out(`${[...(plans.length > 0 ? [''] : []), ...(0,plan_lines/* planLines */.HN)(plan, io.outColor)].join('\n')}\n`);
            plans.push(plan);
        }
    }
    finally {
        forget();
    }
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, plans);
}
/** The plan of one host; null where there is none, which is said. */
async function planned(call, options, io) {
    try {
        return await planOf(call, options, io);
    }
    catch (thrown) {
        const status = call.signal.aborted ? 130 : (0,cli_io/* reportError */.N7)(io, thrown, options.verbose === true);
        io.status = Math.max(io.status, status);
        return null;
    }
}
async function planOf({ name, world, signal }, options, io) {
    const { env } = world;
    const { flake } = (0,ref/* parseFlakeRef */.K3)(options.flake);
    const say = (text) => io.live(text);
    const path = options.storePath === undefined
        ? await buildSystem({ flake, host: name }, { cwd: io.cwd, env, signal, say })
        : (0,cli_io/* absolutePath */.Hi)(io, options.storePath);
    const system = await (0,new_system/* readLocalSystem */.B)(path, env);
    return (0,plan_target/* planTarget */.h)(name, system, { world, signal, dryActivate: options.dryActivate === true });
}


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ addRemedyOptions),
/* harmony export */   s: () => (/* binding */ inMachines)
/* harmony export */ });
/* harmony import */ var _builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2653);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9322);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2880);



/** The default of trials: where nothing is lost, and what is done to this machine. */
const inMachines = 'safe in machines of trials, off in their builds';
/** Adds what may be done about a failure; `otherwise` is what is done where nothing is said. */
function addRemedyOptions(command, otherwise = 'off') {
    return command
        .option('--remedies <policy>', `what may be done about a failure, to try again: ${_builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyPolicies */ .hH.join(', ')} (default: ${otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(..._builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyPolicies */ .hH))
        .option('--max-attempts <count>', 'how often it is tried again at most (default: 3)', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .Po)(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAttemptsRule */ .NW));
}


/***/ }),

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ plainNames),
/* harmony export */   I: () => (/* binding */ selectedNames)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);


/** The named hosts where no word is a pattern: whether there are such hosts, the build tells. Null for all hosts, and patterns. */
function plainNames(words, { on, allHosts }) {
    const all = [...words, ...on];
    if (allHosts && all.length > 0)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('bad-option', `--all-hosts and "${all[0]}" exclude each other`);
    if (all.length === 0 && !allHosts)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-hosts', 'no host is named', 'Name hosts, --on @TAG or --all-hosts.');
    return allHosts || all.some((word) => /[@*,]/.test(word)) ? null : [...new Set(all)];
}
/** The hosts that were asked for, in order. Throws a usage error for a word that selects none, and for one system for several. */
function selectedNames(words, options, configuration) {
    const { on, allHosts, storePath } = options;
    for (const word of [...words, ...on])
        refuseOther(word, configuration);
    const plain = plainNames(words, options);
    const names = plain ?? (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .selectHosts */ .sd)(allHosts ? ['*'] : [...words, ...on], knownHosts(configuration));
    if (storePath !== undefined && names.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('several-hosts', `--store-path is one system, and ${names.length} hosts are named`);
    return names;
}
/** What switches a configuration that is none of NixOS. */
const switches = {
    'nix-darwin': { program: 'darwin-rebuild', output: 'darwinConfigurations' },
    'home-manager': { program: 'home-manager', output: 'homeConfigurations' },
};
/** Throws for a configuration of another tool: its activation is not that of NixOS, and nothing here could take it back. */
function refuseOther(name, { flake }) {
    const tool = flake?.others.get(name);
    if (tool === undefined)
        return;
    const { program, output } = switches[tool];
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('not-nixos', `"${name}" is a configuration of ${tool} (${output}), and only systems of NixOS are deployed`, `nixos-rebuild-test run --command '${program} switch --flake .#${name}' records and explains it.`);
}
/** All hosts of the flake and of the configuration, with their tags. */
function knownHosts({ repository, flake }) {
    const said = [...Object.entries(repository.hosts), ...Object.entries(flake?.own.hosts ?? {})];
    const known = new Map((flake?.configurations ?? []).map((name) => [name, []]));
    const add = (name, tags = []) => known.set(name, [...(known.get(name) ?? []), ...tags]);
    for (const [name, { tags }] of said)
        add(name, tags);
    for (const [name, { host }] of flake?.hosts ?? [])
        add(name, host.tags);
    return known;
}


/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planTarget)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
/* harmony import */ var _host_copy_copy_closure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3740);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9777);
/* harmony import */ var _plan_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4919);




/**
 * Connects to where a host is, by the configuration, and plans a system for it; with `dryActivate` the system is copied there and
 * its activation script is asked as well. Throws as `planHost` does.
 */
async function planTarget(name, system, { world, dryActivate, signal }) {
    const { env } = world;
    const known = await world.known(name, system.toplevel.path);
    const host = world.connect(name, known);
    try {
        const copy = async (wanted) => {
            const { substitutes } = known.settings;
            await (0,_host_copy_copy_closure_js__WEBPACK_IMPORTED_MODULE_1__/* .copyClosure */ .Z)(host, wanted, { env, signal, substitutes, closure: system.closure });
        };
        const target = { host, destination: (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .targetText */ .Z3)(known.target) };
        const profile = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .profilePath */ .bL)(known.settings.profile);
        return await (0,_plan_host_js__WEBPACK_IMPORTED_MODULE_3__/* .planHost */ .A)(target, system, { ...(dryActivate && { copy }), profile, signal });
    }
    finally {
        await host.close();
    }
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

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withRemedies),
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6213);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1723);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9322);





/**
 * The request with what is allowed, and the remedies of the configuration beside what is rebuilt. Throws a usage error
 * for a mistake in it, or in the environment.
 */
async function withRemedies(request, said) {
    const { policy, maxAttempts } = policyOf(said, request.env);
    if (policy === 'off')
        return request;
    const { remedies } = await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepositoryConfig */ .Fz)(sourcesOf(request));
    return { ...request, remedies: { ...request.remedies, policy, maxAttempts, own: [...remedies] } };
}
/** The directory in which the configuration of what is rebuilt is. */
function sourcesOf(request) {
    const { target, cwd } = request;
    if (target.kind === 'file')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, target.path, '..');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .localFlakeDirOf */ .n9)(request) ?? '.');
}
/**
 * What is allowed: by the caller, else by `HEALING_ENABLED` and `MAX_HEALING_ATTEMPTS` of the environment, which other tools
 * have as well, else `otherwise`; 0 attempts allow none. Throws a usage error for a value that is none.
 */
function policyOf(said, env, otherwise = 'off') {
    const attempts = said.maxAttempts ?? attemptsOf(env.MAX_HEALING_ATTEMPTS);
    const policy = said.remedies ?? enabledBy(env.HEALING_ENABLED) ?? otherwise;
    if (attempts === 0)
        return { policy: 'off', maxAttempts: _request_js__WEBPACK_IMPORTED_MODULE_4__/* .maxAttemptsRule */ .NW.otherwise };
    return { policy, maxAttempts: attempts ?? _request_js__WEBPACK_IMPORTED_MODULE_4__/* .maxAttemptsRule */ .NW.otherwise };
}
function enabledBy(text) {
    if (text === undefined || text === '')
        return null;
    if (/^(?:0|false|no|off)$/i.test(text))
        return 'off';
    if (/^(?:1|true|yes|on)$/i.test(text))
        return 'safe';
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('bad-environment', `HEALING_ENABLED is "${text}"`, 'It must be true or false.');
}
function attemptsOf(text) {
    if (text === undefined || text === '')
        return undefined;
    const { most } = _request_js__WEBPACK_IMPORTED_MODULE_4__/* .maxAttemptsRule */ .NW;
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= most)
        return value;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('bad-environment', `MAX_HEALING_ATTEMPTS is "${text}"`, `It must be a whole number from 0 to ${most}.`);
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
