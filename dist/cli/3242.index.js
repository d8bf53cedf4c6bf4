export const id = 3242;
export const ids = [3242];
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

/***/ 2696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/rebuild/stops.js
var stops = __webpack_require__(1482);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var hosts_configuration = __webpack_require__(9405);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/package-manager.js
var package_manager = __webpack_require__(8059);
// EXTERNAL MODULE: ./lib/activation/index.js + 17 modules
var activation = __webpack_require__(8985);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
;// CONCATENATED MODULE: ./lib/trial/guest/guest-kind.js







/** How long (s) a profile and a boot entry may take. */
const entrySeconds = 120;
/** How long (s, on hardware) a system may take from its shell to its services. */
const startSeconds = 300;
/**
 * The kind of machine that a system can run in. A toplevel of NixOS brings its own systemd, as a link into the store; one whose
 * link leads elsewhere needs a distribution around it, which the base image of machines is.
 */
async function guestKindOf(toplevel) {
    const systemd = await (0,promises_.readlink)((0,external_node_path_.join)(toplevel, 'systemd')).catch(() => null);
    return systemd !== null && !(0,store_path/* isStorePath */.zP)(systemd) ? 'miniature' : 'nixos';
}
/**
 * Sets a system as the first generation of a machine, with a boot entry. Throws a `ToolError` (`base-entry`) with the machine's own
 * words.
 */
async function makeFirstGeneration(machine, path) {
    const commands = [
        `nix-env --profile ${activation/* systemProfile */.LH} --set ${(0,shell/* quoteWord */.X)(path)}`,
        `${(0,shell/* quoteWord */.X)(path)}/bin/switch-to-configuration boot 2>&1`,
    ];
    const { status, stdout, stderr } = await machine.execute(commands.join(' && '), {
        timeoutSeconds: entrySeconds,
    });
    if (status === 0)
        return;
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ');
    throw new errors/* ToolError */.v4('base-entry', `${machine.name}: the base system has no boot entry: ${said}`);
}

// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 6 modules
var copy_closure = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/machine/index.js + 66 modules
var lib_machine = __webpack_require__(880);
;// CONCATENATED MODULE: ./lib/trial/guest/miniature.js



const usualMemoryMib = 512;
/**
 * The base image, in which a system runs that brings no systemd of its own. Throws a `ToolError` (`no-image`) where `machine setup`
 * has not made it.
 */
async function miniatureGuest({ backend, memoryMib, diskMib, network, env, }) {
    const image = await (0,lib_machine.baseImage)({ env, backend });
    const memory = memoryMib ?? usualMemoryMib;
    const outgoing = network === 'user';
    // A switch needs no network, and what is made for it alone takes its time.
    const machine = backend === 'qemu'
        ? (0,lib_machine.qemu)({ image, memoryMiB: memory, vlans: [], outgoing, ...(diskMib && { diskMiB: diskMib }) })
        : (0,lib_machine.container)({ root: image.root, vlans: [], outgoing });
    return {
        ...{ kind: 'miniature', backend: machine, bring, boot, network },
        ...{ memoryMib: backend === 'qemu' ? memory : null, diskMib: backend === 'qemu' ? diskMib : null },
        limits: [
            backend === 'qemu'
                ? "the machine boots the kernel of its base image, and not the system's"
                : 'a container has the kernel of this machine: no kernel, initrd or kernel parameter is tried, and none can panic',
            ...(outgoing
                ? []
                : ['the machine has no network: names, routes and what is reached over them are not tried']),
        ],
    };
}
/** The closure is copied, and made the first generation and the boot entry. */
const bring = async (machine, { base }, options) => {
    const { env, signal, say } = options;
    const { path } = base.toplevel;
    const host = new lib_machine.GuestHost(machine);
    say(`the machine starts (${machine.kind})`);
    await machine.connect();
    say('the base system is copied into it');
    const { closure } = base;
    await (0,copy_closure/* copyClosure */.Z)(host, path, { env, closure, substitutes: false, ...(signal && { signal }) });
    // Of what a distribution's system lacks, this alone is asked for before a boot.
    await machine.succeed('touch /etc/NIXOS');
    await makeFirstGeneration(machine, path);
};
/** A switch starts from what runs, so the system is booted, and not switched to from that of the image. */
const boot = async (machine, _systems, { say }) => {
    say('the machine boots the base system');
    await machine.reboot();
    await machine.waitForUnit('multi-user.target', { timeoutSeconds: startSeconds });
};

// EXTERNAL MODULE: ./lib/nix/query.js
var nix_query = __webpack_require__(7327);
;// CONCATENATED MODULE: ./lib/trial/guest/nixos.js







/** Twice that of qemu-vm.nix: a host runs more than a test. */
const nixos_usualMemoryMib = 2048;
/** How long (s, on hardware) a system may take until its shell answers: a host starts more than a test's machine. */
const shellSeconds = 300;
const platform = 'x86_64-linux';
/** How long (ms) Nix may take to say what it knows of two closures. */
const registrationMs = 120_000;
const limits = [
    'what is tried is not the host itself: a machine has neither its disks, devices and keys nor its firmware and boot loader',
    'the machine has no network but a card with an address: names, routes and what is reached over them are not tried',
    'both systems are in the store that it shares with this machine: copying one to the host is not tried',
];
/**
 * A machine that boots the kernel, the initrd and the services of a NixOS host. Throws a `ToolError` (`no-guest`) for one of another
 * platform than the machines'.
 */
async function nixosGuest({ base, memoryMib, diskMib = null, disk, accelerator, }) {
    const system = (await (0,promises_.readFile)((0,external_node_path_.join)(base, 'system'), 'utf8').catch(() => platform)).trim();
    if (system !== platform)
        throw new errors/* ToolError */.v4('no-guest', `the host is ${system}, and machines of trials are ${platform}`, {
            status: 2,
        });
    const memory = memoryMib ?? nixos_usualMemoryMib;
    const backend = (0,lib_machine.nixosSystem)({
        system: base,
        memoryMiB: memory,
        ...(disk && { disk }),
        ...(diskMib && { diskMiB: diskMib }),
        ...(accelerator && { accelerator }),
    });
    return {
        ...{ kind: 'nixos', backend, memoryMib: memory, diskMib, canGoOn: false },
        ...{ limits, bring: async () => { }, boot: nixos_boot },
    };
}
/** A pristine machine boots the base system at once, as the machines of NixOS' tests do, and is then told what it runs. */
const nixos_boot = async (machine, systems, options) => {
    options.say(`the machine boots the base system (${machine.kind})`);
    await machine.connect({ timeoutSeconds: shellSeconds });
    await machine.waitForUnit('multi-user.target', { timeoutSeconds: startSeconds });
    await register(machine, systems, options);
    await makeFirstGeneration(machine, systems.base.toplevel.path);
};
/**
 * The files of a shared store are there, and Nix in the machine does not know of them: what this machine's Nix knows of both
 * closures is loaded. A system that the machine does not see is copied in the course of its deployment.
 */
async function register(machine, { base, next }, { env }) {
    for (const { toplevel, closure } of [base, next]) {
        const { status } = await machine.execute(`test -e ${(0,shell/* quoteWord */.X)(toplevel.path)}`);
        if (status !== 0 || closure === null)
            continue;
        const input = await registrationOf(closure.map(({ path }) => path), env);
        await machine.succeed('nix-store --load-db', { input });
    }
}
/** What Nix knows of store paths, in the form of `nix-store --load-db`. */
function registrationOf(paths, env) {
    return (0,nix_query/* nixQuery */.i)(env, registrationMs)('nix-store', ['--dump-db', ...paths]);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/nix/flake/evaluate.js
var evaluate = __webpack_require__(9190);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/trial/nixos-test-names.js






/** How long (ms) Nix may take to say for which system it builds. */
const systemMs = 60_000;
const shownNames = 20;
/**
 * Throws a usage error (`no-such-test`) for a test that the flake does not have, before a machine is made. The names alone are
 * evaluated. Where they cannot be listed, that is a notice: what is wrong with the flake is told when its hosts are built.
 */
async function requireTests({ flake, names }, { cwd, env, onNotice }) {
    const system = await currentSystem({ cwd, env });
    if (system === null)
        return;
    const listed = await (0,evaluate/* evaluateJson */.Q)(`${flake}#checks.${system}`, 'builtins.attrNames', {
        ...{ cwd, env, schema: schemas/* array */.YOg(schemas/* string */.YjP()) },
    });
    if ('reason' in listed) {
        onNotice(`the NixOS tests of the flake ${flake} cannot be listed: ${listed.reason}`);
        return;
    }
    const known = 'value' in listed ? listed.value : [];
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw noSuchTest(unknown, known, `checks.${system}`);
}
async function currentSystem({ cwd, env }) {
    const nix = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];
    const argv = [...nix, '--impure', '--raw', '--expr', 'builtins.currentSystem'];
    const result = await (0,programs/* runProgram */.mB)(argv, { cwd, env, timeoutMs: systemMs });
    const system = result.stdout.trim();
    return (0,programs/* hasSucceeded */.yO)(result) && /^[\w-]{1,64}$/.test(system) ? system : null;
}
function noSuchTest(name, known, output) {
    const near = (0,nearest/* didYouMean */.a)(name, known);
    const shown = known.slice(0, shownNames).map((one) => (0,clean/* truncate */.xv)(one, 80));
    const more = known.length > shownNames ? `, and ${known.length - shownNames} others` : '';
    return (0,errors/* usageError */.Wp)('no-such-test', `the flake has no NixOS test ${JSON.stringify((0,clean/* truncate */.xv)(name, 100))}${near && `. ${near}`}`, known.length > 0
        ? `Those of ${output}: ${shown.join(', ')}${more}.`
        : `A test is a derivation under ${output} of the flake, which has none.`);
}

;// CONCATENATED MODULE: ./lib/trial/policy.js
/** A machine of its own has nothing to lose, neither by data nor by an earlier revision. */
const trialPermissions = { rollsBack: true, allowsOlder: true, acceptsDataChanges: true };
/** More points than a last minute has: no pressure is a warning. */
const noPressure = 100;
/** What holds for a host, in a machine of that backend in which everything takes `slowdown` times as long. */
function trialPolicy(policy, { kind, slowdown, reboot }) {
    const longer = (seconds) => Math.ceil(seconds * slowdown);
    // /proc/pressure of a container is that of this machine, and in an emulated one tasks always wait.
    const hasOwnPressure = kind !== 'container' && slowdown === 1;
    const { thresholds, ...health } = policy.health;
    return {
        ...policy,
        health: {
            ...health,
            thresholds: hasOwnPressure ? thresholds : { ...thresholds, pressurePoints: noPressure },
        },
        ...{ checkSeconds: longer(policy.checkSeconds), switchSeconds: longer(policy.switchSeconds) },
        answerSeconds: longer(policy.answerSeconds),
        ...trialPermissions,
        reboot: reboot ? 'if-needed' : 'never',
        // It reaches no cache.
        substitutes: false,
    };
}
/**
 * What a way back is judged by: of checks, critical units and ports those with which all was well in the base system, by its
 * facts before the upgrade. What only the new system has cannot be there any more.
 */
function policyOfWayBack(policy, { checks, units, listeners }) {
    const hasPassed = new Set(checks.filter(({ status }) => status === 0).map(({ command }) => command));
    const ports = new Set([...(listeners ?? [])].map((place) => Number(place.slice(place.lastIndexOf(':') + 1))));
    return {
        ...policy,
        checks: policy.checks.filter((command) => hasPassed.has(command)),
        health: {
            ...policy.health,
            critical: policy.health.critical.filter((name) => units.get(name)?.active === 'active'),
            ports: policy.health.ports.filter((port) => ports.has(port)),
        },
    };
}

;// CONCATENATED MODULE: ./lib/trial/host-trial.js











/** The system that a trial is about. */
function newSystemOf({ flake, storePath }) {
    return storePath === null
        ? { kind: 'flake', flake, revision: null, because: 'the working tree' }
        : { kind: 'store-path', path: storePath };
}
/** The NixOS tests that are run beside the trial of each host; null for none. */
function testsOf({ asked, build }) {
    const { flake, nixosTests: names = [] } = asked;
    return names.length === 0 ? null : { flake, names, timeoutSeconds: build.timeoutSeconds };
}
/** Throws a usage error (`no-such-test`) where a NixOS test is named that the flake does not have. */
async function requireTestsOf(call) {
    const tests = testsOf(call);
    if (tests !== null)
        await requireTests(tests, call);
}
/** How a host is judged in a trial, by all that is said of it; `system` is null where none is here that could say something. */
async function judgedBy(name, system, { asked, configuration, onNotice, }) {
    const { flags } = asked;
    const { settings, sources, notices } = await (0,hosts_configuration/* knownHost */.m)(name, { ...configuration, flags, system });
    for (const notice of notices)
        onNotice(notice);
    return { policy: (0,policy/* deployPolicy */.KI)(settings, 'standard', trialPermissions), settings: sources };
}
/**
 * The machine for the systems of a host; it boots the first one. Throws a `ToolError`: `no-guest` for systems that no machine of
 * trials can run, or what is in the way of making it.
 */
async function guestFor(systems, call) {
    const { guest, backend, memoryMib, diskMib = null, network } = call.asked;
    const kinds = guest === null ? await Promise.all(systems.map(guestKindOf)) : [guest];
    if (!kinds.includes('nixos'))
        return miniatureFor(call);
    if (kinds.includes('miniature'))
        throw noGuest('one of the two systems brings its own systemd, and the other one does not', '');
    if (backend === 'container')
        throw noGuest('a system of NixOS is tried in a virtual machine', 'Leave --backend out.');
    if (network === 'user')
        throw noGuest('the machine of a NixOS host has no network to the world', 'Leave the network out.');
    for (const system of systems)
        await requireVariant(system);
    return nixosGuest({ base: systems[0], memoryMib, diskMib });
}
/** Throws for a system without the driver's shell: in a machine, nobody would hear of it. */
async function requireVariant(system) {
    const isThere = await (0,promises_.stat)((0,external_node_path_.join)(system, 'etc/systemd/system/backdoor.service')).catch(() => null);
    if (isThere === null)
        throw noGuest(`${system} has no shell for tests`, 'A NixOS is tried as a host of a flake, since it gets the modules of a virtual machine before it is built: name it without --store-path and --from-store-path.');
}
function noGuest(message, hint) {
    return new errors/* ToolError */.v4('no-guest', message, { hint, status: 2 });
}
/** The machine for a system without a systemd of its own. Throws a `ToolError` (`no-image`). */
function miniatureFor({ asked, env }) {
    const backend = asked.backend ?? ((0,package_manager/* isRoot */.jX)() ? 'container' : 'qemu');
    const { memoryMib, diskMib = null, network = 'none' } = asked;
    return miniatureGuest({ backend, memoryMib, diskMib, network, env });
}
/** Throws before anything is built where it is known that its machine cannot be made. */
async function requireGuest(systems, call) {
    const areThere = systems.every(({ kind }) => kind === 'store-path');
    const { guest } = call.asked;
    if (guest === 'miniature' || (areThere && guest === null))
        await miniatureFor(call);
}

// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(3609);
// EXTERNAL MODULE: ./lib/builds/trial.js
var builds_trial = __webpack_require__(6985);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(1892);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 5 modules
var run = __webpack_require__(6914);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/remedy/on-host/host-remedies.js + 2 modules
var host_remedies = __webpack_require__(3302);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/deploy/host/steps.js
var steps = __webpack_require__(1609);
// EXTERNAL MODULE: ./lib/machine/console/console-text.js
var console_text = __webpack_require__(2648);
// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(7032);
;// CONCATENATED MODULE: ./lib/trial/guest/machine-name.js

/** The characters that machines take, and how many of them leave room for what makes a name one of its own. */
const foreign = /[^A-Za-z0-9_-]/g;
const most = 24;
/** A machine's name for a host: its own where machines can be called so, else one like it that no other host has. */
function machineNameFor(host) {
    if (/^[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?$/i.test(host))
        return host;
    const near = host
        .replace(foreign, '-')
        .slice(0, most)
        .replace(/^[-_]+|[-_]+$/g, '');
    return `${near || 'host'}-${(0,random/* randomHex */.n)(3)}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
;// CONCATENATED MODULE: ./lib/trial/guest/tried-host.js




/** How often (ms) the machine is looked at: a kernel that panics is to be known within a second. */
const lookMs = 100;
/**
 * A machine under trial as a host. It is switched on again where it reboots, as hardware does by itself; one that ends in any
 * other way is not: `died` is aborted, and nothing is run in it any more. Times are those of real hardware, which a slower
 * machine gets many times.
 */
class TriedHost {
    kind = 'guest';
    name;
    #machine;
    #guest;
    #died = new AbortController();
    #timer;
    #bootMs = performance.now();
    #wasUp = true;
    #end = null;
    #reboots = 0;
    #isStarting = false;
    /** Watches a machine that is up, until `close`. `name` is that of the host which it stands for. */
    constructor(machine, name) {
        this.name = name;
        this.#machine = machine;
        this.#guest = new lib_machine.GuestHost(machine);
        this.#timer = setInterval(() => this.#look(), lookMs);
    }
    /** Aborted when the machine has ended by itself, with an error that says how. */
    get died() {
        return this.#died.signal;
    }
    /** Aborted when the machine has ended by itself, and when `signal` is. */
    diedOr(signal) {
        return signal === undefined ? this.died : AbortSignal.any([signal, this.died]);
    }
    /** How the machine has ended by itself; null while it has not. */
    get end() {
        return this.#end;
    }
    /** How often it has rebooted by itself since it is watched. */
    get reboots() {
        return this.#reboots;
    }
    /**
     * Resolves when the machine has ended, or has rebooted more often than `reboots`, or after `seconds`. Rejects when `signal`
     * is aborted.
     */
    async untilEnd(reboots, seconds, signal) {
        const deadline = performance.now() + seconds * 1000;
        while (this.#end === null && this.#reboots === reboots && performance.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(lookMs, undefined, { ...(signal && { signal }) });
    }
    async run(script, signal) {
        this.#look();
        if (this.#end !== null)
            throw new unreachable/* HostUnreachable */.f(this.name, 'its machine has ended');
        const timeoutSeconds = Math.ceil(script.timeoutSeconds * this.#machine.slowdown);
        return this.#guest.run({ ...script, timeoutSeconds }, this.diedOr(signal));
    }
    /** Looks no more; the machine goes on. */
    async close() {
        clearInterval(this.#timer);
    }
    #look() {
        const { isUp, lastEnd } = this.#machine;
        if (isUp && !this.#wasUp)
            this.#bootMs = performance.now();
        this.#wasUp = isUp;
        if (isUp || lastEnd === null || this.#end !== null)
            return;
        const { kind, detail } = lastEnd;
        if (kind === 'reboot') {
            if (this.#isStarting)
                return;
            this.#reboots += 1;
            this.#isStarting = true;
            // What is in the way of its start is told by the next script.
            this.#machine
                .start()
                .catch(() => { })
                .finally(() => {
                this.#isStarting = false;
            });
            return;
        }
        this.#end = { kind, detail, seconds: Math.round((performance.now() - this.#bootMs) / 100) / 10 };
        this.#died.abort(new errors/* ToolError */.v4('machine-ended', `${this.name}: its machine has ended (${kind})`));
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/system/proc/census.js
var census = __webpack_require__(3219);
// EXTERNAL MODULE: ./lib/system/proc/stat.js
var stat = __webpack_require__(962);
;// CONCATENATED MODULE: ./lib/system/proc/group-usage.js


const ticksPerSecond = 100;
const pageBytes = 4096;
/**
 * Adds up what processes and their descendants use, from /proc, at each call of `sample`. What one has used that has ended since
 * the sample before is lost where nobody of them has waited for it. Pages that several map count for each.
 */
class GroupUsage {
    #census;
    #last = new Map();
    #endedTicks = 0;
    #cpuTicks = 0;
    constructor(belongs) {
        this.#census = new census/* Census */.s({ belongs, never: [process.pid] });
    }
    /** Null where none of them is there. */
    sample() {
        const found = this.#census.of((0,stat/* readProcesses */._F)() ?? []);
        if (found.length === 0)
            return null;
        const pids = new Set(found.map(({ pid }) => pid));
        const now = new Map(found.map((one) => [(0,census/* keyOf */.T)(one), one]));
        // A parent that belongs has waited for it and has its time.
        for (const [key, one] of this.#last)
            if (!now.has(key) && !pids.has(one.parent))
                this.#endedTicks += one.cpuTicks;
        this.#last = now;
        const sum = (of) => found.reduce((total, one) => total + of(one), 0);
        this.#cpuTicks = Math.max(this.#cpuTicks, this.#endedTicks + sum(({ cpuTicks }) => cpuTicks));
        return {
            cpuSeconds: this.#cpuTicks / ticksPerSecond,
            memoryBytes: sum(({ residentPages }) => residentPages) * pageBytes,
        };
    }
}

// EXTERNAL MODULE: ./lib/system/proc/usage.js + 1 modules
var usage = __webpack_require__(125);
// EXTERNAL MODULE: ./lib/builds/trial-resources.js
var trial_resources = __webpack_require__(3153);
;// CONCATENATED MODULE: ./lib/trial/resources/samples.js

/**
 * Samples of a trial, however long it takes: where there are as many as are kept, every two become one, and from then on one
 * covers twice the time.
 */
class Samples {
    #kept = [];
    #everySeconds = 0;
    #last = null;
    #memory = null;
    #peak = null;
    get all() {
        return this.#kept;
    }
    /** The most memory (bytes) that was ever seen; null where none was. */
    get peakMemory() {
        return this.#peak;
    }
    /** Whether a reading at that time would be kept; one that is not tells of memory alone. */
    isDue(seconds) {
        const span = seconds - (this.#last?.seconds ?? 0);
        return span > 0 && span >= this.#everySeconds * 0.9;
    }
    add(reading) {
        this.#memory = mostOf(this.#memory, reading.memory_bytes);
        this.#peak = mostOf(this.#peak, reading.memory_bytes);
        if (!this.isDue(reading.seconds))
            return;
        const span = reading.seconds - (this.#last?.seconds ?? 0);
        const { cpu_seconds: cpu, ...rest } = reading;
        // What is not there yet has used nothing.
        const before = this.#last?.cpu_seconds ?? 0;
        const percent = cpu === null ? null : rounded((Math.max(0, cpu - before) / span) * 100);
        this.#kept.push({ ...rest, cpu_percent: percent, memory_bytes: this.#memory });
        this.#last = reading;
        this.#memory = null;
        if (this.#kept.length >= trial_resources/* mostSamples */.P)
            this.#halve();
    }
    #halve() {
        const pairs = this.#kept.length >> 1;
        this.#kept = Array.from({ length: pairs }, (_, index) => {
            const [one, next] = [this.#kept[2 * index], this.#kept[2 * index + 1]];
            const cpu = one.cpu_percent === null ? next.cpu_percent : meanOf(one.cpu_percent, next.cpu_percent);
            return { ...next, cpu_percent: cpu, memory_bytes: mostOf(one.memory_bytes, next.memory_bytes) };
        });
        this.#everySeconds = (this.#kept.at(-1)?.seconds ?? 0) / pairs;
    }
}
function mostOf(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return Math.max(one, other);
}
function meanOf(one, other) {
    return other === null ? one : rounded((one + other) / 2);
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/trial/resources/sampler.js






/** How often (ms) the machine is looked at from here, and how often (s) what takes longer is. */
const everyMs = 1000;
const seldomSeconds = 10;
/** How long (s, on hardware) the guest may take to print its counters; how long (ms) a directory may take to be measured. */
const glanceSeconds = 2;
const measureMs = 2000;
/** Without a program, which takes long to start under emulation. */
const readCounters = 'while IFS= read -r line; do echo "$line"; done </proc/net/dev';
/** What the machine has counted over the boots before this one. */
const nothing = { cpuSeconds: 0, received: 0, sent: 0 };
/**
 * Samples what a machine uses, from this machine: /proc of its processes, the room that its disk takes, the counters of its cards.
 * In the guest a file is read every ten seconds, and only of a virtual machine with a network.
 */
class ResourceSampler {
    #machine;
    #seconds;
    #hasNetwork;
    #samples = new Samples();
    #timer;
    #sampling = null;
    #boot = null;
    #disk = { bytes: null, atSeconds: Number.NEGATIVE_INFINITY };
    #network = null;
    #networkAt = Number.NEGATIVE_INFINITY;
    #cpuSeconds = null;
    #before = nothing;
    #hostDisk = null;
    /** Samples until `end`. `seconds` is the clock of the trial. */
    constructor(machine, { seconds, hasNetwork }) {
        this.#machine = machine;
        this.#seconds = seconds;
        this.#hasNetwork = hasNetwork;
        this.#timer = setInterval(() => this.#next(), everyMs);
        this.#next();
    }
    /** Takes a last sample, while the machine is there. */
    async end() {
        clearInterval(this.#timer);
        await this.#sampling;
        await this.#sample().catch(() => { });
        const { all: samples, peakMemory } = this.#samples;
        const last = this.#counted();
        return {
            ...{ cpu_seconds: this.#cpuSeconds, peak_memory_bytes: peakMemory },
            ...{ received_bytes: last?.received ?? null, sent_bytes: last?.sent ?? null },
            host: {
                ...{ cpus: (0,external_node_os_.availableParallelism)(), memory_bytes: (0,external_node_os_.totalmem)() },
                disk_bytes: this.#hostDisk?.all ?? null,
            },
            samples,
        };
    }
    /** One at a time, since a machine that is busy answers late; and the longer a trial takes, the more seldom. */
    #next() {
        if (!this.#samples.isDue(this.#seconds()))
            return;
        this.#sampling ??= this.#sample()
            .catch(() => { })
            .finally(() => {
            this.#sampling = null;
        });
    }
    async #sample() {
        const traces = await this.#machine.traces();
        const seconds = this.#seconds();
        const used = traces === null ? null : this.#usageOf(traces).sample();
        if (used !== null)
            this.#cpuSeconds = round(this.#before.cpuSeconds + used.cpuSeconds);
        if (traces !== null)
            await Promise.all([this.#measure(traces, seconds), this.#count(traces, seconds)]);
        this.#hostDisk = await (0,promises_.statfs)((0,external_node_os_.tmpdir)()).then(({ blocks, bfree, bsize }) => ({ used: (blocks - bfree) * bsize, all: blocks * bsize }), () => null);
        const counted = this.#counted();
        this.#samples.add({
            ...{ seconds, cpu_seconds: this.#cpuSeconds, memory_bytes: used?.memoryBytes ?? null },
            disk_bytes: this.#disk.bytes,
            ...{ received_bytes: counted?.received ?? null, sent_bytes: counted?.sent ?? null },
            host_load: (0,external_node_os_.loadavg)()[0] ?? null,
            ...{ host_memory_bytes: (0,external_node_os_.totalmem)() - (0,external_node_os_.freemem)(), host_disk_bytes: this.#hostDisk?.used ?? null },
        });
    }
    /** A machine that boots again has other processes, whose counters begin at 0. */
    #usageOf({ pid, owns }) {
        if (this.#boot?.pid !== pid) {
            const { received, sent } = this.#counted() ?? nothing;
            this.#before = { cpuSeconds: this.#cpuSeconds ?? 0, received, sent };
            this.#network = null;
            this.#boot = { pid, usage: new GroupUsage(owns) };
        }
        return this.#boot.usage;
    }
    #counted() {
        if (!this.#hasNetwork)
            return null;
        const { received, sent } = this.#before;
        if (this.#network === null)
            return received + sent > 0 ? { received, sent } : null;
        return { received: received + this.#network.received, sent: sent + this.#network.sent };
    }
    async #measure({ disk }, seconds) {
        const found = await (0,promises_.stat)(disk).catch(() => null);
        if (found === null || !found.isDirectory()) {
            this.#disk = { bytes: found === null ? null : found.blocks * 512, atSeconds: seconds };
            return;
        }
        if (seconds - this.#disk.atSeconds < seldomSeconds)
            return;
        const { stdout } = await (0,programs/* runProgram */.mB)(['du', '-skx', disk], { env: process.env, timeoutMs: measureMs });
        const kibibytes = /^\d+/.exec(stdout)?.[0];
        this.#disk = { bytes: kibibytes === undefined ? null : Number(kibibytes) * 1024, atSeconds: seconds };
    }
    async #count({ network }, seconds) {
        if (!this.#hasNetwork)
            return;
        if (network === null && seconds - this.#networkAt < seldomSeconds)
            return;
        this.#networkAt = seconds;
        if (network === null) {
            // The guest may take its time; the other samples do not wait for it.
            void this.#machine.glance(readCounters, glanceSeconds * this.#machine.slowdown).then((text) => {
                if (text !== null)
                    this.#network = (0,usage/* networkBytes */.e0)(text);
            });
            return;
        }
        const text = await (0,promises_.readFile)(network, 'utf8').catch(() => null);
        if (text !== null)
            this.#network = (0,usage/* networkBytes */.e0)(text);
    }
}
function round(seconds) {
    return Math.round(seconds * 100) / 100;
}

// EXTERNAL MODULE: ./lib/remedy/on-host/exported.js
var exported = __webpack_require__(8326);
// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(3497);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
;// CONCATENATED MODULE: ./lib/trial/numbers.js

/** Defaults and bounds of what may be asked of a trial. */
const trialNumbers = {
    /** How long (s, on hardware) the reboot may take: a shutdown that waits for a service, and a boot. */
    bootSeconds: { otherwise: 180, least: 1, most: 86_400, whole: true },
    /** Of a virtual machine; the guest has a default of its own. */
    memoryMib: { ...config/* machineBounds */.Xk.memory, whole: true },
    /** Of a virtual machine's disk, as it sees it. */
    diskMib: { ...config/* machineBounds */.Xk.disk, whole: true },
    /** Of the empty disk of an installation. */
    emptyDiskMib: 8192,
    /** How long (s, on hardware) a script may take. */
    scriptSeconds: { otherwise: 1800, least: 1, most: 30 * 86_400, whole: false },
};
/** How long (s) a script may take by what a person says: 0 is no limit there, and as long as may be asked for to a machine. */
function scriptSeconds(said) {
    return said === 0 ? trialNumbers.scriptSeconds.most : Math.ceil(said);
}

// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
;// CONCATENATED MODULE: ./lib/trial/script/failures-in.js

/** How a script has ended, by its status and what it printed, for who may try it again. */
async function failuresIn(text, status) {
    if (status === 0)
        return { kind: 'succeeded' };
    const { failures } = await (0,explain/* explain */.WE)({ text }, { exitCode: status });
    return { kind: 'failed', failures };
}

;// CONCATENATED MODULE: ./lib/trial/setup.js










const longSeconds = trialNumbers.scriptSeconds.otherwise;
const shownTail = 3;
/** The limit of machines that go on from a container. */
const diskAlone = 'what the setup has started does not run: a container has no memory to go on from, and its files are booted';
/**
 * What is done in a machine before trials are made in others that go on from it. The first of them that asks has it run, and the
 * others wait. A NixOS host boots its own system at once and shares the store, which cannot be saved, and an installer has a second
 * disk: there it is run in each.
 */
class Setup {
    #script;
    #first = null;
    #remedies = null;
    /** `script` is for bash. */
    constructor(script) {
        this.#script = script;
    }
    /** The names of remedies without which it would have failed, where it was run once. */
    get helpers() {
        return this.#remedies?.helpers ?? [];
    }
    /** Whether it can be run before the machine of a trial is there. */
    static precedes({ canGoOn = true }) {
        return canGoOn;
    }
    /**
     * A guest that goes on from where the setup has ended. Only who asks first has remedies run. Rejects with a `ToolError` (`setup-failed`) for a script that fails, for
     * everyone who asks.
     */
    async prepared(guest, place) {
        const { stage } = place;
        const isFirst = this.#first === null;
        if (this.#first === null) {
            this.#remedies = place.remedies;
            this.#first = this.#seed(guest, place);
        }
        if (!isFirst)
            stage.print(['the setup is run once, for this trial and others']);
        const { backend, seconds } = await this.#first;
        const limits = backend.kind === 'container' ? [...guest.limits, diskAlone] : guest.limits;
        return { guest: { ...guest, backend, limits }, setup: { command: this.#script, once: true, seconds } };
    }
    /** Runs it in the machine of one trial. */
    async runIn(machine, place) {
        return { command: this.#script, once: false, seconds: await this.#run(machine, place) };
    }
    async #seed({ backend }, place) {
        const { env, stage, signal } = place;
        stage.print([`the setup is run once in a machine (${backend.kind}), from which trials go on`]);
        const machine = await (0,lib_machine.createMachine)(`setup-${(0,random/* randomHex */.n)(3)}`, backend, {
            ...{ env, redaction: stage.redaction, onNotice: (text) => stage.notice(text) },
        });
        const cutOff = () => void machine.close().catch(() => { });
        signal?.addEventListener('abort', cutOff);
        try {
            signal?.throwIfAborted();
            const seconds = await this.#run(machine, place);
            const seed = await machine.seed();
            if (!seed.ok)
                throw new errors/* ToolError */.v4('setup-failed', `no trial can go on from its setup: ${seed.message}`);
            return { backend: seed.value, seconds };
        }
        finally {
            signal?.removeEventListener('abort', cutOff);
            await machine.close();
        }
    }
    async #run(machine, { stage, remedies }) {
        const startMs = performance.now();
        const { status, lines } = await remedies.around({
            ...{ host: new lib_machine.GuestHost(machine), network: machine.wayOut },
            read: ({ status, lines }) => failuresIn(lines.join('\n'), status),
            timeoutSeconds: longSeconds * machine.slowdown,
            run: async ({ settings, secondsLeft }) => {
                const script = ['exec 2>&1', (0,exported/* addedSettings */.W)(settings), this.#script].join('\n');
                const left = secondsLeft === null ? longSeconds : secondsLeft / machine.slowdown;
                const { status, stdout } = await machine.execute(script, { timeoutSeconds: Math.max(1, left) });
                const lines = (0,text_lines/* filledLines */.oZ)((0,clean/* stripControls */.$Y)(stdout));
                stage.print(lines);
                return { status, lines };
            },
        });
        const seconds = Math.round(performance.now() - startMs) / 1000;
        stage.print([`the setup has ended with status ${status} after ${(0,duration/* formatDuration */.a)(seconds)}`]);
        if (status === 0)
            return seconds;
        const tail = lines.slice(-shownTail).join(' ');
        throw new errors/* ToolError */.v4('setup-failed', `the setup ended with status ${status}${tail ? `: ${tail}` : ''}`, {
            hint: `The recording has what it printed (${(0,counted/* counted */.h)(lines.length, 'line')}).`,
        });
    }
}

;// CONCATENATED MODULE: ./lib/trial/course.js












/** What is kept of the console's end: from the words of a panic on, where there was one. */
const tailLines = 20;
const panicLines = 80;
/** Of a trial that has not come as far as a machine. */
function emptyCourse() {
    const nothing = { end: null, error: null, guest: null, machine: null, console: null };
    return { ...nothing, limits: [], steps: [], remedies: [], helpersBefore: [] };
}
/**
 * Makes a machine and has it tried. Nothing of it is left but its console when this resolves. What is thrown that is no
 * `ToolError` is thrown.
 */
async function runCourse(call) {
    const { stage, signal } = call;
    const course = emptyCourse();
    let phase = '';
    const phases = new steps/* Steps */.g((name) => {
        phase = name;
        stage.enter(name);
    });
    const remedies = { before: call.newRemedies(), own: call.newRemedies() };
    const open = { machine: null, host: null, sampler: null, phases, remedies };
    // What waits for the machine hears of its end at once.
    const cutOff = () => void open.machine?.close().catch(() => { });
    signal?.addEventListener('abort', cutOff);
    try {
        await inMachine(call, course, open);
    }
    catch (thrown) {
        if (!signal?.aborted) {
            if (!(thrown instanceof errors/* ToolError */.v4))
                throw thrown;
            const { code, message, hint, status } = thrown;
            course.error = { code, message, hint, status };
        }
    }
    finally {
        signal?.removeEventListener('abort', cutOff);
        const { machine, host, sampler } = open;
        course.remedies.push(...remedies.before.runs, ...remedies.own.runs);
        course.helpersBefore = call.setup?.helpers ?? [];
        await host?.close();
        if (sampler !== null)
            course.resources = await sampler.end();
        course.end = host?.end ? { ...host.end, step: phase } : null;
        if (machine !== null && course.console !== null)
            course.console.tail = tailOf(machine);
        course.steps = phases.end();
        await machine?.close().catch((thrown) => stage.notice((0,errors/* messageOf */.bD)(thrown)));
    }
    return course;
}
async function inMachine({ name, profile, setup, env, stage, signal, makeGuest, tryIn }, course, open) {
    open.phases.enter('preparing');
    const place = { env, stage, signal };
    const own = await makeGuest();
    const precedes = setup !== null && Setup.precedes(own);
    const { remedies } = open;
    const prepared = precedes
        ? await setup.prepared(own, { ...place, remedies: remedies.before })
        : { guest: own };
    const { guest } = prepared;
    if ('setup' in prepared)
        course.setup = prepared.setup;
    signal?.throwIfAborted();
    const machineName = machineNameFor(profile === null ? name : `${name} ${profile}`);
    const machine = await (0,lib_machine.createMachine)(machineName, guest.backend, {
        ...{ env, redaction: stage.redaction, outputDir: (0,external_node_path_.join)(stage.dir, files/* consoleDirectory */.nL) },
        onNotice: (text) => stage.notice(text),
    });
    open.machine = machine;
    const hasNetwork = guest.network === 'user';
    open.sampler = new ResourceSampler(machine, { seconds: () => open.phases.seconds, hasNetwork });
    signal?.throwIfAborted();
    const { kind: backend, slowdown } = machine;
    Object.assign(course, {
        ...{ guest: guest.kind, limits: [...guest.limits] },
        console: { tail: [], dir: (0,external_node_path_.join)(files/* consoleDirectory */.nL, machineName) },
        machine: {
            ...{ backend, slowdown, memory_mib: guest.memoryMib },
            ...{ disk_mib: guest.diskMib ?? null, network: guest.network ?? 'none' },
        },
    });
    await tryIn({
        ...{ machine, stage, env, phases: open.phases, ...(signal && { signal }) },
        say: (line) => stage.print([line]),
        remedies: remedies.own,
        setUp: async () => {
            if (setup !== null && !precedes)
                course.setup = await setup.runIn(machine, { ...place, remedies: remedies.own });
        },
        watch: () => {
            open.host ??= new TriedHost(machine, name);
            return open.host;
        },
    });
}
function tailOf(machine) {
    const lines = (0,text_lines/* filledLines */.oZ)((0,clean/* stripControls */.$Y)(machine.consoleLog())).slice(-panicLines);
    const panic = lines.findLastIndex((line) => line.includes(console_text/* panicWords */.O));
    return machine.lastEnd?.kind === 'panic' && panic >= 0 ? lines.slice(panic) : lines.slice(-tailLines);
}

// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var flake_ref = __webpack_require__(5244);
;// CONCATENATED MODULE: ./lib/trial/step.js
/** A failure that nothing has classified. */
function plainFailure(family, message, hint, log_tail = []) {
    return { family, confidence: 1, message, derivation: null, location: null, log_tail, hint };
}

;// CONCATENATED MODULE: ./lib/trial/nixos-tests.js










/** "$1" is the flake, "$2" the name of the check in a fragment. Nix builds it where that was not done before: that is the test. */
const script = `
nix() { command nix --extra-experimental-features "nix-command flakes" "$@"; }
system=$(nix eval --impure --raw --expr builtins.currentSystem) || exit
echo "NixOS test: checks.$system.$2"
nix build "$1#checks.$system.$2" --no-link --print-build-logs
`;
/** How much of a test's log is read for its cause (bytes), and how many of its last lines are kept. */
const mostBytes = 1024 * 1024;
const keptLines = 20;
/**
 * Has Nix run tests, one after the other, in the recording. Those that come after a person has stopped the trial are not reached;
 * no other is left out, whatever the ones before it say.
 */
async function runNixosTests({ flake, names, timeoutSeconds }, stage, signal) {
    const tests = [];
    for (const name of names) {
        if (signal?.aborted) {
            tests.push(untried(name));
            continue;
        }
        stage.enter('testing');
        const log = (0,external_node_path_.join)(stage.dir, files/* fileNames */.jx.log);
        const before = await sizeOf(log);
        const argv = ['/bin/sh', '-c', script, 'sh', flake, (0,flake_ref/* attributeInFragment */.sp)(name)];
        const { exitCode, ended, seconds } = await stage.run({ argv, timeoutSeconds });
        if (ended === 'cancelled')
            tests.push(untried(name));
        else if (exitCode === 0 && ended === 'exited')
            tests.push({ name, answer: 'yes', seconds, message: '', failure: null });
        else {
            const text = await textFrom(log, before);
            const late = ended === 'timed_out' ? `did not end within ${(0,duration/* formatDuration */.a)(timeoutSeconds)}` : null;
            tests.push({ name, answer: 'no', seconds, ...(await failureOf(text, exitCode, late)) });
        }
    }
    return tests;
}
function untried(name) {
    return { name, answer: 'not-reached', seconds: null, message: '', failure: null };
}
/** Why a test has failed, by what Nix and the test itself have printed. */
async function failureOf(text, exitCode, late) {
    const tail = (0,text_lines/* filledLines */.oZ)(text).slice(-keptLines);
    const hint = 'The recording has all that the test printed.';
    if (late !== null)
        return { message: late, failure: plainFailure('interrupted', late, hint, tail) };
    const { failure } = await (0,explain/* explain */.WE)({ text }, { exitCode: exitCode ?? 1 });
    const why = failure?.cause ?? failure?.message.split('\n')[0];
    const message = why ?? `ended with status ${exitCode ?? 'unknown'}`;
    return {
        message,
        failure: failure === null ? plainFailure('unknown', message, hint, tail) : { ...failure, log_tail: tail },
    };
}
/** What the tests say together; null where none was named, or none was reached. */
function testsStep(tests) {
    const tried = tests.filter(({ answer }) => answer !== 'not-reached');
    if (tried.length === 0)
        return null;
    const failed = tried.filter(({ answer }) => answer === 'no');
    const [first] = failed;
    const seconds = tried.reduce((sum, test) => sum + (test.seconds ?? 0), 0);
    const more = failed.length > 1 ? `, and ${(0,counted/* counted */.h)(failed.length - 1, 'other')} of ${tests.length}` : '';
    const about = { question: 'tests', seconds };
    const words = {
        yes: `${(0,counted/* counted */.h)(tried.length, 'NixOS test')} ${tried.length === 1 ? 'passes' : 'pass'}`,
        no: first ? `NixOS test ${first.name} fails` : '',
    };
    if (first === undefined)
        return { ...about, words, holds: true, message: '', fault: null };
    return {
        ...{ ...about, words, holds: false, message: `${first.message}${more}` },
        fault: { outcome: 'failed', reason: 'test-failed', failure: first.failure },
    };
}
async function sizeOf(path) {
    const file = await (0,promises_.open)(path).catch(() => null);
    const size = (await file?.stat().catch(() => null))?.size ?? 0;
    await file?.close();
    return size;
}
/** The text of the log from a place on, or its end where that is long: masked, as it was written. */
async function textFrom(path, start) {
    const file = await (0,promises_.open)(path).catch(() => null);
    if (file === null)
        return '';
    try {
        const { size } = await file.stat();
        const from = Math.max(start, size - mostBytes);
        const bytes = Buffer.alloc(Math.max(0, size - from));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
        return (0,clean/* stripControls */.$Y)(bytes.subarray(0, bytesRead).toString('utf8'));
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/rebuild/attempts/policy.js
var attempts_policy = __webpack_require__(3110);
// EXTERNAL MODULE: ./lib/rebuild/attempts/remedy-edges.js
var remedy_edges = __webpack_require__(9003);
// EXTERNAL MODULE: ./lib/rebuild/request.js
var request = __webpack_require__(9322);
;// CONCATENATED MODULE: ./lib/trial/remedies.js




/** Nothing is lost in a machine that is made for a trial. */
const policyInGuests = 'safe';
/**
 * What may be done about failures of trials, with the remedies of the configuration: in their machines, and in `build`, which runs on
 * this machine, where nothing is done unless that is said. Throws a usage error for a mistake in the environment.
 */
function withTrialRemedies(build, said, own) {
    const allowed = (otherwise) => ({
        ...{ ...build.remedies, own: [...own] },
        ...(0,attempts_policy/* policyOf */.U)(said, build.env, otherwise),
    });
    // What makes the systems of a trial is a command of ours.
    return {
        build: { ...build, commandMayRepeat: true, remedies: allowed('off') },
        remedies: allowed(policyInGuests),
    };
}
/** Remedies for one machine of a trial. */
function remediesInGuest({ remedies, env }, edges) {
    const { own, ...terms } = remedies ?? (0,request/* parseRequest */.TR)({ command: 'true' }).remedies;
    // The time of the command is for the build; what runs in the machine has a time of its own.
    return new host_remedies/* HostRemedies */.F({
        terms,
        own,
        env,
        place: 'guest',
        ...(0,remedy_edges/* remedyEdges */.t)(edges),
        secondsLeft: () => null,
    });
}

// EXTERNAL MODULE: ./lib/deploy/text/report-parts.js
var report_parts = __webpack_require__(1826);
// EXTERNAL MODULE: ./lib/report/remedy-lines.js
var remedy_lines = __webpack_require__(842);
// EXTERNAL MODULE: ./lib/report/trial/answers.js
var answers = __webpack_require__(6426);
// EXTERNAL MODULE: ./lib/report/trial/resources.js
var resources = __webpack_require__(2868);
// EXTERNAL MODULE: ./lib/report/trial/trend.js
var trial_trend = __webpack_require__(6858);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/trial/text/trial-lines.js










const signs = {
    ...{ yes: '✓', no: '✗', 'not-asked': '·', 'not-reached': '·' },
};
const trial_lines_shownTail = 8;
/** The report of a trial for people, as lines: the one that says it all first. */
function trialLines(trial, color) {
    const { outcome, summary, failure, steps } = trial;
    const trend = (0,trial_trend/* trialTrendSentence */.X)(trial);
    return (0,layout/* joinedSections */.Ap)([
        (0,report_parts/* headLines */.O)(outcome, (0,clean/* shownLine */.QN)(summary, 300), failure?.hint, color),
        (0,table/* alignColumns */.R)(trial.answers.map(answerRow)),
        (0,table/* alignColumns */.R)([
            ...(0,answers/* triedSystems */.VH)(trial).map(([label, system]) => [label, (0,clean/* shownLine */.QN)((0,answers/* systemText */.VZ)(system, label), 160)]),
            ['took', (0,report_parts/* tookWords */.V)(trial.duration_seconds, steps)],
            ...(trend === '' ? [] : [['usually', (0,clean/* shownLine */.QN)(trend, 200)]]),
        ]),
        (0,layout/* titled */.dJ)('remedies', (0,remedy_lines/* remedyLines */.gb)(trial.remedies ?? [])),
        (0,layout/* titled */.dJ)('replaced, in both systems', (0,table/* alignColumns */.R)((trial.replaced ?? []).map(({ option, why }) => [(0,clean/* shownLine */.QN)(option, 80), (0,clean/* shownLine */.QN)(why, 120)]))),
        (0,layout/* titled */.dJ)('NixOS tests', (0,table/* alignColumns */.R)((trial.tests ?? []).map(testRow))),
        (0,layout/* titled */.dJ)('warnings', (trial.warnings ?? []).map((warning) => (0,clean/* shownLine */.QN)(warning, 200))),
        (0,layout/* titled */.dJ)('measured', (0,table/* alignColumns */.R)((0,answers/* metricRows */.IN)(trial).map((row) => row.map((text) => (0,clean/* shownLine */.QN)(text, 80))))),
        (0,layout/* titled */.dJ)('its machine', (0,table/* alignColumns */.R)((0,resources/* resourceRows */.q)(trial).map(({ what, figures, course }) => [what, figures, course]))),
        (0,layout/* titled */.dJ)('not tried', trial.limits.map((limit) => (0,clean/* shownLine */.QN)(limit, 200))),
        (0,layout/* titled */.dJ)('the console ended with', shownEnd(trial).map((line) => (0,clean/* shownLine */.QN)(line, 200))),
    ]);
}
/** Of a panic the first lines tell most, else the last ones. */
function shownEnd(trial) {
    const tail = (0,builds_trial/* tellingConsole */.FX)(trial);
    return trial.machine_end?.kind === 'panic' ? tail.slice(0, trial_lines_shownTail) : tail.slice(-trial_lines_shownTail);
}
function testRow({ name, ...answered }) {
    return answerRow({ ...answered, question: (0,clean/* shownLine */.QN)(name, 60) });
}
function answerRow({ question, answer, seconds, message }) {
    return [
        signs[answer],
        question,
        answer === 'yes' || answer === 'no' ? (0,duration/* formatDuration */.a)(seconds ?? Number.NaN) : answer,
        (0,clean/* shownLine */.QN)(message, 200),
    ];
}

// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/history/drift.js + 1 modules
var drift = __webpack_require__(5907);
// EXTERNAL MODULE: ./lib/history/point.js
var point = __webpack_require__(890);
// EXTERNAL MODULE: ./lib/history/trend.js
var trend = __webpack_require__(9319);
// EXTERNAL MODULE: ./lib/nix/phase.js
var phase = __webpack_require__(696);
;// CONCATENATED MODULE: ./lib/trial/trend.js








/** What tells a trial from others of the same host. */
function triedOf({ kind, machine, profile, script }) {
    return {
        kind,
        backend: machine?.backend ?? null,
        profile: profile ?? null,
        script: script?.command ?? null,
    };
}
/**
 * A trial against those before it of the same host, kind and kind of machine, as of builds: by their phases and in all, over as
 * many as those look back on. `earlier` are builds on disk. Null where it has not succeeded, or too few before it have.
 */
async function trendOfTrial(trial, earlier) {
    if (!trial.success)
        return null;
    const own = key(trial.host, triedOf(trial));
    const alike = earlier.filter(({ metadata: { host, tried, success } }) => success && tried !== undefined && key(host, tried) === own);
    const newest = alike.toSorted((a, b) => Date.parse(b.metadata.timestamp) - Date.parse(a.metadata.timestamp));
    const points = await Promise.all(newest.slice(0, drift/* defaultWindow */.I + 3).map(async ({ dir, metadata }) => {
        const before = await (0,metadata_file/* readJson */.Vh)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.trial), builds_trial/* trialSchema */.WI).catch(() => null);
        return before === null ? null : pointOfTrial(before, metadata);
    }));
    const history = points.filter((point) => point !== null).reverse();
    const current = history[0] && pointOfTrial(trial, { ...newest[0].metadata, timestamp: trial.timestamp });
    const { duration, phases } = current ? (0,trend/* trendOf */.RS)(history, current) : { duration: null, phases: [] };
    if (duration === null)
        return null;
    return {
        runs: duration.runs,
        duration: changeOf(duration),
        phases: phases.map((phase) => ({ name: phase.name, ...changeOf(phase) })),
    };
}
function key(host, tried) {
    return JSON.stringify([host, tried.kind, tried.backend, tried.profile, tried.script]);
}
/** A trial on its own clock, which knows more of its phases than the recording as a whole. */
function pointOfTrial({ duration_seconds, steps }, metadata) {
    return { ...(0,point/* pointOf */.qk)(metadata), duration_seconds, phases: (0,phase/* secondsByPhase */.o)(steps) };
}
function changeOf({ current, median, change_percent, direction }) {
    const rounded = (value) => Math.round(value * 1000) / 1000;
    return {
        ...{ seconds: rounded(current), usual_seconds: rounded(median) },
        ...{ change_percent: rounded(change_percent), direction },
    };
}

// EXTERNAL MODULE: ./lib/remedy/on-host/cure-words.js
var cure_words = __webpack_require__(8164);
;// CONCATENATED MODULE: ./lib/trial/verdict.js




/** What a trial has shown: whether all that was asked holds, and where not, for what. Pure. */
function verdictOf(seen) {
    const steps = endedSteps(seen);
    const answers = seen.wanted.map((wanted) => answerTo(wanted, steps));
    const broken = steps.find(({ holds }) => !holds);
    const outcome = outcomeOf(seen, broken, answers);
    const success = outcome === 'success';
    return {
        ...{ outcome, success, answers, reason: success ? '' : reasonOf(seen, broken) },
        summary: `${seen.name}: ${summaryOf(seen, steps)}`,
        failure: success ? null : verdict_failureOf(seen, broken),
    };
}
/** The machine was gone before the last question to it could be answered: how it ended is the answer. */
function endedSteps({ name, steps, end }) {
    const index = steps.findLastIndex(({ question }) => question !== 'tests');
    const last = steps[index];
    if (end === null || last === undefined)
        return [...steps];
    const failure = plainFailure('unhealthy', `${name}: ${endWords(end)} while ${end.step}`, 'The console of the machine is in the directory of this build.');
    const fault = { outcome: 'failed', reason: end.kind, failure };
    return steps.with(index, { ...last, holds: false, message: endWords(end), fault });
}
function answerTo({ question, isAsked, whyNot }, steps) {
    const step = steps.find((one) => one.question === question);
    if (step) {
        const { holds, seconds, message } = step;
        return { question, answer: holds ? 'yes' : 'no', seconds, message };
    }
    const answer = isAsked && whyNot === undefined ? 'not-reached' : 'not-asked';
    return { question, answer, seconds: null, message: isAsked ? (whyNot ?? '') : '' };
}
function outcomeOf({ isCancelled, error }, broken, answers) {
    if (isCancelled)
        return 'cancelled';
    if (broken)
        return broken.fault?.outcome ?? 'failed';
    const isAnswered = answers.every(({ answer }) => answer !== 'not-reached');
    return error === null && isAnswered ? 'success' : 'failed';
}
function reasonOf({ isCancelled, error }, broken) {
    if (isCancelled)
        return 'cancelled';
    return broken?.fault?.reason ?? error?.code ?? 'unknown';
}
function summaryOf({ isCancelled, error, counts, helpers }, steps) {
    if (isCancelled)
        return 'was cancelled';
    const phrases = steps.map(({ holds, message, words }) => holds ? words.yes : [words.no, message].filter((text) => text !== '').join(', '));
    // Where something does not hold, nothing else is to be read.
    if (steps.every(({ holds }) => holds))
        phrases.push((0,cure_words/* cureWords */.d)(helpers), ...counts);
    if (error !== null)
        phrases.push(`could not be tried: ${error.message}`);
    return (0,clean/* shownLine */.QN)(phrases.filter((phrase) => phrase !== '').join(', '), 300);
}
function verdict_failureOf({ isCancelled, error }, broken) {
    // What was not built says more.
    if (broken?.question === 'builds')
        return broken.fault?.failure ?? null;
    if (isCancelled)
        return plainFailure('interrupted', 'the trial was cancelled', '');
    if (broken?.fault?.failure)
        return broken.fault.failure;
    return error === null ? null : plainFailure('preflight', error.message, error.hint);
}
/** How a machine ended by itself: `kernel panic in 8.0 s: Attempted to kill init!`. */
function endWords({ kind, seconds, detail }) {
    const how = { panic: 'kernel panic', poweroff: 'it shut itself down' }[kind] ?? 'its machine stopped';
    return `${how} in ${(0,duration/* formatDuration */.a)(seconds)}${detail === '' ? '' : `: ${detail}`}`;
}

// EXTERNAL MODULE: ./lib/text/xml.js
var xml = __webpack_require__(1554);
;// CONCATENATED MODULE: ./lib/report/trial/junit.js





/**
 * Trials as JUnit XML, a suite a host and a case a question: the form that CI services read, as Apache Ant's and Maven's tools
 * write it. What was not asked is left out; what was not reached is skipped.
 */
function trialJunit(trials) {
    const suites = trials.map(suiteOf);
    const sum = (count) => suites.reduce((total, suite) => total + count(suite), 0);
    const all = {
        tests: sum((one) => one.cases),
        failures: sum((one) => one.failed),
        time: sum((one) => one.seconds),
    };
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="nixos-rebuild-test trial" tests="${all.tests}" failures="${all.failures}" errors="0" time="${all.time.toFixed(3)}">`,
        ...suites.map(({ xml }) => xml),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteOf(trial) {
    const { kind, timestamp, duration_seconds: seconds, answers, summary, tests = [] } = trial;
    const name = (0,builds_trial/* trialName */.Ko)(trial);
    const className = ['trial', kind, trial.host, ...(trial.profile ? [trial.profile] : [])].join('.');
    // Each NixOS test is a case of its own.
    const asked = [
        ...answers.filter(({ question, answer }) => answer !== 'not-asked' && !(question === 'tests' && tests.length > 0)),
        ...tests.map(({ name: test, ...rest }) => ({ ...rest, question: `nixos-test ${test}` })),
    ];
    const failed = asked.filter(({ answer }) => answer === 'no').length;
    const skipped = asked.filter(({ answer }) => answer === 'not-reached').length;
    const time = timestamp.replace(/\.\d+Z$/, '');
    const xml = [
        `  <testsuite name="${escaped(name)}" tests="${asked.length}" failures="${failed}" errors="0" skipped="${skipped}" time="${seconds.toFixed(3)}" timestamp="${time}">`,
        ...propertiesOf(trial),
        ...asked.map((answer) => caseOf(className, answer, trial)),
        `    <system-out>${escaped([summary, ...(0,builds_trial/* tellingConsole */.FX)(trial)].join('\n'))}</system-out>`,
        '  </testsuite>',
    ].join('\n');
    return { xml, cases: asked.length, failed, seconds };
}
/** What the script has measured, and what was done about failures: a suite's properties come before its cases. */
function propertiesOf(trial) {
    const metrics = (0,answers/* metricRows */.IN)(trial).map(([name, value]) => [`metric.${name}`, value]);
    const remedies = (trial.remedies ?? []).flatMap((one) => [
        [`remedy.${one.name}`, (0,remedy_lines/* endWords */.Bx)(one)],
        ...(one.patch === undefined ? [] : [[`remedy.${one.name}.patch`, one.patch]]),
    ]);
    const rows = [...metrics, ...remedies].map(([name = '', value = '']) => `      <property name="${escaped(name)}" value="${escaped(value)}"/>`);
    return rows.length === 0 ? [] : ['    <properties>', ...rows, '    </properties>'];
}
function caseOf(className, { question, answer, seconds, message, failure }, trial) {
    const open = `    <testcase classname="${escaped(className)}" name="${escaped(question)}" time="${(seconds ?? 0).toFixed(3)}"`;
    if (answer === 'yes')
        return `${open}/>`;
    if (answer === 'not-reached')
        return `${open}><skipped/></testcase>`;
    const why = failure ?? trial.failure;
    const text = [why?.hint ?? '', ...(why?.log_tail ?? [])].filter(Boolean).join('\n');
    const type = failure ? failure.family : trial.reason;
    return `${open}><failure type="${escaped(type)}" message="${escaped(message)}">${escaped(text)}</failure></testcase>`;
}
/** Hostile text: without the sequences of a terminal, and without what XML cannot hold. */
function escaped(text) {
    return (0,xml/* escapeXml */.X)((0,clean/* stripControls */.$Y)(text));
}

// EXTERNAL MODULE: ./lib/report/trial/markdown.js
var markdown = __webpack_require__(520);
;// CONCATENATED MODULE: ./lib/trial/write-trial.js









/** Writes a trial that was masked into a build's directory: as data, for people, and for CI services. */
async function writeTrial(dir, trial) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.markdown), (0,markdown/* trialMarkdown */.q)([trial]));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.junit), trialJunit([trial]));
    await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.trial), builds_trial/* trialSchema */.WI, trial);
}
/** Before what `git apply` reads. */
const aboutPatch = `What remedies have changed in a copy of the configuration, for a trial. Look at it first; then, from the root of the
configuration: git apply ${files/* patchFileName */.QV}
It may be in files that other hosts have in common with the one that was tried. A disk whose name ends with ${lib_machine.emptyDiskSerial} is the one of the trial's machine: put yours in its place.

`;
/** Writes what remedies have changed of the configuration into a build's directory, masked; nothing for null. A notice says what fails. */
async function writePatch(patchOf, stage) {
    try {
        const patch = await patchOf();
        if (patch !== null)
            await writeMasked(patch, stage);
    }
    catch (thrown) {
        stage.notice(`${files/* patchFileName */.QV} could not be written: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
async function writeMasked(patch, stage) {
    const masked = stage.redact(patch);
    if (masked !== patch)
        stage.notice(`${files/* patchFileName */.QV} has masked text, and git may not be able to apply it as it is`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(stage.dir, files/* patchFileName */.QV), `${aboutPatch}${masked}`);
}

;// CONCATENATED MODULE: ./lib/trial/record-trial.js















/** The id of a new trial. */
function trialId() {
    return `trial-${(0,random/* randomHex */.n)(6)}`;
}
/**
 * Records a trial: its beginning, then the machine and what is tried in it, in one recording, and writes it into that build's
 * directory: `trial.json`, `trial.md`, `junit.xml`, and the machine's console. Throws a `ToolError` where nothing could be run at
 * all.
 */
async function recordTrial(request, hooks) {
    const { scenario, env, profile = null, setup = null } = request;
    const startMs = Date.now();
    let recorded = null;
    const build = await (0,run/* runRebuild */.J)({ ...request.build, ...scenario.begin, besideOthers: true }, hooks, {
        ...{ action: 'trial', host: scenario.name },
        tried: { kind: scenario.kind, backend: null, profile, script: null },
        run: async (stage) => {
            const seconds = (Date.now() - startMs) / 1000;
            const course = await runCourse({
                ...{ name: scenario.name, profile, setup, env, stage, signal: hooks.signal },
                newRemedies: () => remediesInGuest(request, { stage, hooks }),
                makeGuest: () => scenario.makeGuest(),
                tryIn: (machine) => scenario.tryIn(machine),
            });
            await writePatch(async () => (await scenario.patch?.()) ?? null, stage);
            const tests = await testsAfter(course, request, { stage, signal: hooks.signal });
            const remedies = [...stage.remedies, ...course.remedies];
            const beginning = { outcome: 'success', failure: null, seconds };
            const isCancelled = hooks.signal?.aborted === true;
            const tried = trialOf(request, { startMs, beginning, course, tests, isCancelled, remedies });
            const trend = await trendOfTrial(tried, stage.earlier);
            const trial = stage.redact({ ...tried, ...(trend && { trend }) });
            await writeTrial(stage.dir, trial);
            recorded = { trial, errorStatus: course.error?.status ?? null };
            stage.print(['', ...trialLines(trial, true)]);
            return { ...endOf(trial), remedies: course.remedies };
        },
    });
    if (recorded !== null)
        return { build, ...recorded };
    const { outcome, failure, duration_seconds: seconds, remedies = [] } = build.metadata;
    const isCancelled = outcome === 'cancelled';
    const beginning = { outcome, failure, seconds };
    const nothing = { course: emptyCourse(), tests: [] };
    const unmasked = trialOf(request, { startMs, beginning, ...nothing, isCancelled, remedies });
    const { secrets, redact: patterns, env: buildEnv } = request.build;
    const trial = (0,redact_metadata/* redactData */.E)(unmasked, await (0,redaction/* loadRedaction */.K7)({ secrets, patterns }, buildEnv));
    await writeTrial(build.dir, trial);
    return { build, trial, errorStatus: null };
}
/** Of a trial that could not be made, nothing is to be known any more. */
async function testsAfter({ error }, { tests }, { stage, signal }) {
    return !tests || error !== null ? [] : runNixosTests(tests, stage, signal);
}
function trialOf({ id, scenario, profile, tests: asked }, { startMs, beginning, course, tests, isCancelled, remedies }) {
    const { kind, name: host } = scenario;
    const about = { host, ...(profile && { profile }) };
    const name = (0,builds_trial/* trialName */.Ko)(about);
    const endMs = Date.now();
    const seen = scenario.seen(beginning, course);
    const step = testsStep(tests);
    const helpers = [...new Set([...course.helpersBefore, ...(0,host_remedies/* helpersIn */.j)(remedies)])];
    const withTests = asked && {
        wanted: [...seen.wanted, { question: 'tests', isAsked: true }],
        steps: [...seen.steps, ...(step === null ? [] : [step])],
    };
    const { end, error, guest, machine, console, limits, steps, setup, resources } = course;
    return {
        ...{ schema_version: 1, id, kind, ...about, guest, machine, ...(setup && { setup }) },
        ...(resources && { resources }),
        ...verdictOf({ name, end, error, isCancelled, ...seen, ...withTests, helpers }),
        ...(tests.length > 0 && { tests: [...tests] }),
        ...{ timestamp: new Date(startMs).toISOString(), finished_at: new Date(endMs).toISOString() },
        duration_seconds: (endMs - startMs) / 1000,
        ...{ steps, upgrade: null, reboot: null, rollback: null, machine_end: end, console, limits },
        ...scenario.parts(course),
        ...(remedies.length > 0 && { remedies: [...remedies] }),
    };
}
function endOf(trial) {
    const { outcome, failure } = trial;
    return {
        tried: triedOf(trial),
        outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed',
        failure: failure && { ...failure, family: (0,catalogue/* familyNamed */.sE)(failure.family) },
        // The machine is gone, and no host has changed.
        system: null,
    };
}

// EXTERNAL MODULE: ./lib/deploy/host/draft.js + 1 modules
var draft = __webpack_require__(2806);
// EXTERNAL MODULE: ./lib/deploy/host/reboot.js + 2 modules
var reboot = __webpack_require__(2906);
// EXTERNAL MODULE: ./lib/deploy/host/verify.js + 8 modules
var verify = __webpack_require__(6735);
;// CONCATENATED MODULE: ./lib/deploy/host/boot-host.js



/** What NixOS starts in a switch alone: that it does not run after a boot says nothing. */
const startedBySwitches = 'sysinit-reactivation.target';
/**
 * Boots a host into a system that it runs and boots, and looks whether it is as well as it was before: what has come up in a
 * switch need not come up in a boot. Returns what became of it as a deployment.
 */
async function bootHost(call, observer) {
    return (0,draft/* drafted */.X)(call, 'reboot', observer, async (counted, draft) => {
        const { toplevel, policy, signal } = call;
        Object.assign(draft, { oldSystem: toplevel, newSystem: toplevel });
        const { facts, questions } = await (0,verify/* readBaseline */.mF)(counted.host, toplevel, policy, signal);
        const units = new Map([...facts.units].filter(([name]) => name !== startedBySwitches));
        const baseline = { facts: { ...facts, units }, questions };
        draft.baseline = facts;
        return (0,reboot/* rebootAndVerify */.g)({ ...call, ...counted }, toplevel, { draft, baseline, observer });
    });
}

// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/trial/nixos/replacements.js

/**
 * What of a host a virtual machine cannot have, in the order of the report: a Nix list of `{ id; option; why; isSet; module; }`.
 * `isSet` is whether the host has it; `module` stands in for it, and is null where a module of nixpkgs does that by itself.
 *
 * In scope are `lib`, `config`, which is the host's as it is, so that nothing here depends on what it changes, and what
 * `variant.ts` defines.
 */
const replacements = `
  [
    # Of virtualisation/qemu-vm.nix, over all that the host says.
    (known "file-systems" "fileSystems" (isFilled "fileSystems")
      "the machine has an empty disk, and the store of the machine that runs it, which it cannot change")
    (known "swap" "swapDevices" (isFilled "swapDevices") "the machine has no swap")
    (known "encryption" "boot.initrd.luks.devices" (isFilled "boot.initrd.luks.devices") "the disks are not there")
    (known "wireless" "networking.wireless.enable" (isOn "networking.wireless.enable") "there is no radio")
    (known "video" "services.xserver.videoDrivers" (isOn "services.xserver.enable") "the screen is a virtual one")

    # Of both modules, which set these as plainly as a host may: one that says otherwise would not evaluate.
    (set "interface-names" "networking.usePredictableInterfaceNames" false "the network card is called eth0")
    (set "time" "services.timesyncd.enable" false "the clock is that of the machine that runs it")
    (set "kernel-messages" "boot.consoleLogLevel" 7 "the console is recorded")
    (set "serial-login" "systemd.services.serial-getty@ttyS0.enable" false "the console is recorded")
    (set "start-limits" "systemd.settings.Manager.DefaultTimeoutStartSec" 300 "a machine may be emulated")
    (set "start-limits" "systemd.settings.Manager.DefaultDeviceTimeoutSec" 300 "a machine may be emulated")
    (set "boot-menu" "boot.loader.grub.gfxmodeBios" "1024x768" "no boot menu is shown")

    { id = "boot-loader"; option = "boot.loader"; isSet = true;
      why = "the kernel of the system that an activation has chosen is booted without firmware and boot loader";
      module = { pkgs, ... }: { system.build.installBootLoader = over (installBootEntry pkgs); }; }
    (set "initrd-secrets" "boot.initrd.secrets" { } "the files are on the host alone")
    (set "initrd-ssh" "boot.initrd.network.ssh.enable" false "the host keys are on the host alone")
    (set "initrd-clevis" "boot.initrd.clevis.enable" false "the disks are not there")
    (set "initrd-commands" "boot.initrd.postDeviceCommands" "" "the disks are not there")
    (set "initrd-commands" "boot.initrd.postResumeCommands" "" "the disks are not there")
    (set "raid" "boot.swraid.enable" false "the disks are not there")
    (set "zfs-pools" "boot.zfs.extraPools" [ ] "the pools are not there")
    (set "resume" "boot.resumeDevice" "" "the machine has no swap")
    (set "persistence" "environment.persistence" { } "the root is a disk, and keeps what is written")
    (set "persistence" "preservation.enable" false "the root is a disk, and keeps what is written")

    (set "firmware" "hardware.enableRedistributableFirmware" false "no device needs it")
    (set "firmware" "hardware.enableAllFirmware" false "no device needs it")
    (set "microcode" "hardware.cpu.intel.updateMicrocode" false "the processor is a virtual one")
    (set "microcode" "hardware.cpu.amd.updateMicrocode" false "the processor is a virtual one")
    (set "nvidia" "hardware.nvidia-container-toolkit.enable" false "there is no such card")

    (set "wait-online" "systemd.network.wait-online.enable" false "the network cards are not there")
    (set "wait-online" "systemd.services.NetworkManager-wait-online.enable" false "the network cards are not there")
    (set "wireguard" "networking.wireguard.interfaces" { } "the keys are on the host alone")
    (set "wireguard" "networking.wg-quick.interfaces" { } "the keys are on the host alone")

    { id = "secrets"; option = "sops"; isSet = isFilled "sops.secrets" || isFilled "sops.templates"; why = onlyStandIns;
      module = { pkgs, ... }: lib.mkMerge [
        (snippet "setupSecretsForUsers" (filesOf pkgs earlySops))
        (snippet "setupSecrets" (filesOf pkgs lateSops + ownersOf pkgs lateSops))
        (unit pkgs "sops-install-secrets-for-users" (filesOf pkgs earlySops))
        (unit pkgs "sops-install-secrets" (filesOf pkgs lateSops + ownersOf pkgs lateSops))
      ]; }
    { id = "secrets"; option = "age"; isSet = isFilled "age.secrets"; why = onlyStandIns;
      module = { pkgs, ... }: lib.mkMerge [
        (snippet "agenixNewGeneration" "")
        (snippet "agenixInstall" (filesOf pkgs age))
        (snippet "agenixChown" (ownersOf pkgs age))
        (unit pkgs "agenix-install-secrets" (filesOf pkgs age + ownersOf pkgs age))
      ]; }
  ]
`;
/**
 * What an activation calls to make a system boot: it writes the system's path to the port at which the driver of the machine
 * listens, which starts its kernel from then on. Only the shell's own words, since there is no PATH. \`"$1"\` is the toplevel.
 */
const bootEntryScript = `
for port in /sys/class/virtio-ports/*; do
  { read -r name <"$port/name"; } 2>/dev/null || continue
  [ "$name" = ${lib_machine.bootPort} ] || continue
  printf '%s\\n' "$1" >"/dev/\${port##*/}"
  exit
done
echo "the machine has no port ${lib_machine.bootPort}, over which it is told what to boot" >&2
exit 1
`;

;// CONCATENATED MODULE: ./lib/trial/nixos/variant.js



/** What evaluating a host for its trial says. */
const variantSchema = schemas/* object */.Ikc({
    /** False for a configuration that no module can be added to, which is none of nixpkgs. */
    isNixos: schemas/* boolean */.zMY(),
    replaced: schemas/* array */.YOg(builds_trial/* replacedSchema */.ev),
});
/** In an indented string of Nix, where `''` would end it and `${` be an expression. */
function indented(text) {
    return text.replaceAll("''", "'''").replaceAll('${', "''${");
}
/**
 * A function of Nix from a host, a result of `nixosSystem`, to a text: the derivation of the system that its trial is about, in a
 * line of its own, and then a {@link Variant} as JSON. That system is the host with two modules of its own nixpkgs, by which
 * NixOS' tests run machines, and with replacements of what a machine cannot have. The line is empty for what is no NixOS.
 *
 * It is pure: evaluated by `nix eval --apply`, in Nix 2.4 and later. Paths and options are those of NixOS 25.11 and 26.05, and
 * one that a host lacks is left alone. Throws, as Nix does, where a host's nixpkgs has no such modules.
 */
const variantExpression = `
host: let
  inherit (builtins) attrValues concatStringsSep elem filter head isAttrs isString map pathExists split tail toJSON tryEval;
  inherit (host) config;
  lib = host.lib or host.pkgs.lib;

  pathOf = option: filter isString (split "[.]" option);
  # The value at a path of options, where there is one that can be computed.
  walk = set: path: if path == [ ] then { value = set; }
    else if isAttrs set && set ? \${head path} then
      let tried = tryEval (let next = set.\${head path}; in builtins.seq next next); in
      if tried.success then walk tried.value (tail path) else { }
    else { };
  find = option: walk config (pathOf option);
  valueOf = option: default: (find option).value or default;
  isFilled = option: ! elem (valueOf option { }) [ { } [ ] ];
  isOn = option: valueOf option false == true;

  # Over everything that a host can say, with mkForce and mkVMOverride too.
  over = lib.mkOverride 5;
  known = id: option: isSet: why: { inherit id option isSet why; module = null; };
  set = id: option: value: why: {
    inherit id option why;
    isSet = (find option).value or value != value;
    module = lib.setAttrByPath (pathOf option) (over value);
  };

  installBootEntry = pkgs: pkgs.writeScript "install-boot-entry" ("#!" + pkgs.runtimeShell + "\\n" + ''${indented(bootEntryScript)}'');

  # Secrets: sops-nix and agenix decrypt them on the host, by a snippet of the activation or by a unit.
  onlyStandIns = "the key is on the host alone; in place of each secret is a file with no meaning";
  files = set: map (secret: {
    inherit (secret) path mode;
    owner = owner (secret.owner or null) (secret.uid or 0);
    group = owner (secret.group or null) (secret.gid or 0);
    isEarly = secret.neededForUsers or false;
  }) (attrValues set);
  owner = name: number: if name == null then toString number else name;
  sops = files (valueOf "sops.secrets" { }) ++ files (valueOf "sops.templates" { });
  earlySops = filter (file: file.isEarly) sops;
  lateSops = filter (file: ! file.isEarly) sops;
  age = files (valueOf "age.secrets" { });
  word = lib.escapeShellArg;
  lines = line: list: concatStringsSep "" (map (item: line item + "\\n") list);
  filesOf = pkgs: lines (file:
    "echo stand-in | \${pkgs.coreutils}/bin/install -D -m \${word file.mode} /dev/stdin \${word file.path}");
  ownersOf = pkgs: lines (file: "\${pkgs.coreutils}/bin/chown \${word "\${file.owner}:\${file.group}"} \${word file.path}");

  # Other snippets and units are after these, so they stay, in their places.
  snippet = name: text: let there = valueOf "system.activationScripts.\${name}" null; in
    lib.optionalAttrs (there != null) {
      system.activationScripts.\${name} = over { inherit text; deps = there.deps or [ ]; };
    };
  unit = pkgs: name: text: lib.optionalAttrs (valueOf "systemd.services.\${name}" null != null) {
    systemd.services.\${name}.serviceConfig.ExecStart =
      over [ (pkgs.writeScript name ("#!" + pkgs.runtimeShell + "\\nset -e\\n" + text)) ];
  };

  list = ${replacements};
  replaced = filter (one: one.isSet) list;

  fromNixpkgs = modulesPath: file: let path = modulesPath + file; in
    if pathExists path then path else throw "the nixpkgs of this host has no nixos/modules\${file}, which its trial needs";

  machine = { modulesPath, options, ... }: {
    imports = [
      (fromNixpkgs modulesPath "/virtualisation/qemu-vm.nix")
      (fromNixpkgs modulesPath "/testing/test-instrumentation.nix")
    ];
    virtualisation = lib.filterAttrs (name: _: options.virtualisation ? \${name}) {
      useBootLoader = over false;
      useNixStoreImage = over false;
      mountHostNixStore = over true;
      writableStore = over true;
      # What an upgrade brings must survive its reboot.
      writableStoreUseTmpfs = over false;
      graphics = over false;
      sharedDirectories = over {
        nix-store = { source = builtins.storeDir; target = "/nix/.ro-store"; securityModel = "none"; };
      };
    };
    # The driver's shell: a switch must leave it alone where the two systems have it from different packages.
    systemd.services.backdoor.restartIfChanged = over false;
    # An agent of QEMU that nobody asks.
    services.qemuGuest.enable = over false;
    # The instrumentation lets root in without a password, unless the host says something.
    users.users.root = lib.optionalAttrs (valueOf "users.users.root" { } ? hashedPasswordFile) {
      hashedPasswordFile = lib.mkOverride 149 null;
    };
  };

  trial = host.extendModules {
    modules = [ machine ] ++ filter (module: module != null) (map (one: one.module) replaced);
  };
  said = value: toJSON value;
in
if host ? extendModules then
  trial.config.system.build.toplevel.drvPath + "\\n" + said {
    isNixos = true;
    replaced = map (one: { inherit (one) id option why; }) replaced;
  }
else "\\n" + said { isNixos = false; replaced = [ ]; }
`;
/** Parses what {@link variantExpression} evaluates to. Null for a text that is none. */
function parseVariant(text) {
    const end = text.indexOf('\n');
    try {
        return variantSchema.parse(JSON.parse(text.slice(end + 1)));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/trial/build.js





const links = { base: 'base', next: 'next' };
/** What evaluating a system's variant has said, beside its link. */
const saidSuffix = '.variant';
/**
 * "$1" is a directory for links, "$2" the expression of a system's variant; four words for each system follow: the name of its
 * link, what it is, an installable or a path, and the configuration it is of. The base comes first: where that fails, nothing is
 * known of the new one. A variant is evaluated in the flake, and its derivation is realised by what all versions of Nix have.
 */
const build_script = `
dir=$1 variant=$2; shift 2
nix() { command nix --extra-experimental-features "nix-command flakes" "$@"; }
while [ $# -gt 0 ]; do
  echo "$1 system: $3"
  derivation=
  if [ "$2" = variant ]; then
    nix eval --raw "$4" --apply "$variant" >"$dir/$1${saidSuffix}" || exit
    IFS= read -r derivation <"$dir/$1${saidSuffix}"
  fi
  case $2 in
    store-path) nix-store --realise "$(readlink -f "$3" || echo "$3")" --add-root "$dir/$1" >/dev/null ;;
    variant | flake) if [ -n "$derivation" ]; then
      nix-store --realise "$derivation" --add-root "$dir/$1" >/dev/null
    else
      nix build "$3" --out-link "$dir/$1"
    fi ;;
  esac || exit
  readlink -f "$dir/$1"; shift 4
done
`;
/**
 * What a rebuild runs to make systems of a host, the base first, with links to them in `dir`, an existing directory. `hasVariants` makes of
 * a host of NixOS its variant for a trial, and leaves others as they are.
 */
function building(host, systems, { dir, hasVariants }) {
    const words = ['base', 'next'].flatMap((name) => {
        const system = systems[name];
        if (system === undefined)
            return [];
        if (system.kind === 'store-path')
            return [links[name], 'store-path', system.path, ''];
        const installable = (attribute) => `${system.flake}#${attribute}`;
        return [
            ...[links[name], hasVariants ? 'variant' : 'flake'],
            ...[installable((0,flake_ref/* toplevelAttribute */.EA)(host)), installable((0,flake_ref/* configurationAttribute */.Hu)(host))],
        ];
    });
    return { target: { kind: 'command', command: build_script }, extraArgs: [dir, variantExpression, ...words] };
}
/** What the evaluation of both systems has said of the host, once the rebuild has ended. Null where no variant was made. */
function variantIn(dir) {
    const [base, next] = [links.base, links.next].map((name) => {
        try {
            return parseVariant((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dir, `${name}${saidSuffix}`), 'utf8'));
        }
        catch {
            return null;
        }
    });
    const said = [base, next].filter((one) => one !== null && one !== undefined);
    if (said.length === 0)
        return null;
    const replaced = new Map(said.flatMap((one) => one.replaced).map((one) => [one.option, one]));
    return { isNixos: said.some(({ isNixos }) => isNixos), replaced: [...replaced.values()] };
}
/** Where the links lead, once the rebuild has ended; null for a system that was not made. */
function builtIn(dir) {
    const target = (name) => {
        try {
            const path = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(dir, name));
            return (0,store_path/* isStorePath */.zP)(path) ? path : null;
        }
        catch {
            return null;
        }
    };
    return { base: target(links.base), next: target(links.next) };
}
/** A system as it is published; `store_path` is null where it was not built. */
function systemOf(source, store_path) {
    return source.kind === 'flake'
        ? { store_path, ref: source.flake, revision: source.revision, because: source.because }
        : { store_path, ref: source.path, revision: null, because: 'as it was built before' };
}

;// CONCATENATED MODULE: ./lib/trial/build-step.js

/** The step of what is built. `missing` says what was not, in a word for why, and in the words of the one line. */
function buildStep({ outcome, failure, seconds }, missing) {
    const about = { question: 'builds', seconds };
    if (missing === null)
        return { ...about, holds: true, message: '', words: { yes: '', no: '' }, fault: null };
    const { what, reason, no } = missing;
    const why = failure?.cause ?? failure?.message;
    const known = (0,builds_outcome/* isOutcome */.L2)(outcome) && outcome !== 'success' ? outcome : 'failed';
    return {
        ...{ ...about, holds: false, message: `${what} was not built${why ? `: ${why}` : ''}` },
        ...{ words: { yes: '', no }, fault: { outcome: known, reason, failure } },
    };
}

;// CONCATENATED MODULE: ./lib/trial/deployment-step.js
/** The step that a deployment, or what was done to a host in its shape, has answered. */
function deploymentStep(deployment, { host, ...about }) {
    const { success: holds, reason } = deployment;
    return {
        ...{ ...about, holds, message: causeOf(deployment, host) },
        fault: holds ? null : { outcome: 'failed', reason, failure: failureIn(deployment) },
    };
}
/** What a reboot says where it does not hold: `isUp` is whether the machine still runs. */
function rebootWords(deployment, isUp) {
    const isSeen = isUp && deployment.steps.at(-1)?.name === 'verifying';
    return { yes: 'reboots', no: isSeen ? 'is not well after a reboot' : 'does not boot' };
}
const unhealthyHint = 'The recording and "found" in it say what was wrong; the console of the machine is in the directory of this build.';
/** Its failure, without the advice to look at a host: it was a machine that is gone. */
function failureIn({ failure }, own = {}) {
    if (failure === null)
        return null;
    return { ...failure, ...(failure.family === 'unhealthy' && { hint: unhealthyHint }), ...own };
}
/** Why a deployment did not succeed, without the host's name; "" where it did. */
function causeOf({ success, health, message, outcome }, host) {
    if (success)
        return '';
    const found = health?.findings.find(({ level }) => level === 'rollback');
    if (found !== undefined && outcome !== 'rollback_failed')
        return findingWords(found);
    return message.startsWith(`${host} `) ? message.slice(host.length + 1) : message;
}
/** What was found, with what it is about: a check is a command, which its message does not repeat. */
function findingWords({ subject, message }) {
    return subject === null || message.includes(subject) ? message : `${message} (${subject})`;
}

;// CONCATENATED MODULE: ./lib/trial/guest/booted.js


/**
 * Waits for a boot. Rejects with what `booting` rejects with where that is no `ToolError`, or a person has stopped the trial.
 * `seconds` is a clock.
 */
async function booted(booting, seconds, signal) {
    const message = await booting.then(() => null, (thrown) => {
        if (signal?.aborted || !(thrown instanceof errors/* ToolError */.v4))
            throw thrown;
        return (0,errors/* messageOf */.bD)(thrown);
    });
    return { ok: message === null, seconds: seconds(), message: message ?? '' };
}
/** The step of a machine's first boot; `name` is that of the host or the image, `yes` what the line says where it has booted. */
function bootStep(name, { ok: holds, seconds, message }, yes) {
    const hint = 'Its console is in the directory of this build.';
    const failure = plainFailure('unhealthy', `${name}: it does not boot: ${message}`, hint);
    return {
        ...{ question: 'boots', holds, seconds, message, words: { yes, no: 'does not boot' } },
        fault: holds ? null : { outcome: 'failed', reason: 'not-booted', failure },
    };
}

;// CONCATENATED MODULE: ./lib/deploy/host/first-look.js

/** Of a host of which nothing was seen before: nothing ran, and nothing was bad. */
const first_look_nothing = {
    ...{ bootId: null, uptimeSeconds: null, units: new Map(), jobs: [], failedUserUnits: [], routes: null },
    ...{ listeners: new Set(), names: new Map(), memory: null, disks: [], tailscale: null },
    pressure: { cpu: null, memory: null, io: null },
    ...{ collectedMs: null, cursor: null, errors: [], matches: new Map(), checks: [] },
};
/** How long (s) a host that has let us in may take to start what it starts. */
const first_look_startSeconds = 300;
/**
 * Looks at a host that nobody has seen before, twice, as after a deployment: a unit that fails is as bad as one that has run
 * before, unless those are to be kept. `system` is the one that runs. Null where it did not answer for `patienceSeconds`.
 */
async function firstLook(host, system, policy, options) {
    const script = `timeout ${first_look_startSeconds} systemctl is-system-running --wait`;
    await host.run({ script, timeoutSeconds: first_look_startSeconds + 10 }, options.signal).catch(() => { });
    options.signal?.throwIfAborted();
    const { onFailedUnits } = policy.health;
    const health = { ...policy.health, onFailedUnits: onFailedUnits === 'keep' ? 'keep' : 'rollback' };
    const baseline = { facts: first_look_nothing, questions: (0,verify/* factsQuestions */.pw)(system, policy) };
    return (0,verify/* verifyHost */.Cb)(host, baseline, { ...policy, health }, options);
}

// EXTERNAL MODULE: ./lib/deploy/host/restart-failed.js
var restart_failed = __webpack_require__(6779);
;// CONCATENATED MODULE: ./lib/trial/guest/look.js




/** How long (s, on hardware) a machine that has booted may take to answer. */
const patienceSeconds = 60;
/**
 * Looks at a machine that runs a system which nobody has seen before, once more after remedies for what is wrong, and writes what was
 * found into the recording. `system` is its store path, `name` that of the host. `health` is null where it did not answer.
 */
async function lookAt(host, { name, system, policy }, tried) {
    const { machine, phases, stage, signal, remedies } = tried;
    phases.enter('verifying');
    const start = phases.seconds;
    const patience = patienceSeconds * machine.slowdown;
    const look = () => firstLook(host, system, policy, { patienceSeconds: patience, signal: host.diedOr(signal) });
    const seen = await remedies
        .around({ host, slowdown: machine.slowdown, read: restart_failed/* failuresSeen */.$, run: look })
        .catch((thrown) => {
        if (signal?.aborted || !host.died.aborted)
            throw thrown;
        return null;
    });
    const health = seen?.health ?? null;
    stage.print(findingLines(health));
    return { step: lookStep(name, health, phases.since(start)), health };
}
/** What was found when it was looked at; null where it did not answer. */
function lookStep(name, health, seconds) {
    const about = { question: 'is-well', seconds, words: { yes: 'is well', no: 'is not well' } };
    if (health?.healthy)
        return { ...about, holds: true, message: '', fault: null };
    const found = health?.findings[0];
    const message = found ? findingWords(found) : 'it does not answer';
    const hint = 'The recording says what was found; the console of the machine is in the directory of this build.';
    const failure = plainFailure('unhealthy', `${name} is not well: ${message}`, hint);
    return {
        ...about,
        holds: false,
        message,
        fault: { outcome: 'failed', reason: found?.kind ?? 'unreachable', failure },
    };
}
function findingLines(health) {
    return (health?.findings ?? []).map(({ level, message }) => `${level === 'rollback' ? 'bad' : 'warning'}: ${message}`);
}

// EXTERNAL MODULE: ./lib/deploy/run/log-lines.js
var log_lines = __webpack_require__(8469);
// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(3170);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
;// CONCATENATED MODULE: ./lib/trial/text/course-lines.js



/** What is done to the machine, as lines and phases of the recording. */
function observerInto(stage, enter) {
    const lines = new log_lines/* LogLines */.K();
    const log = {
        onStep: enter,
        onLog: (bytes) => stage.print(lines.push(bytes)),
        // What a person should know before a host is booted concerns no machine of a trial.
        onNotice: (text) => stage.print([text]),
    };
    return {
        observer: {
            ...log,
            onPlan: (plan) => stage.print(['', ...(0,plan_lines/* planLines */.HN)(plan, true), '']),
            onDeployment: (deployment) => 
            // Nobody goes back by hand on a machine that is about to be gone.
            stage.print([...lines.end(), '', ...(0,deployment_lines/* deploymentLines */.T)({ ...deployment, by_hand: [] }, true), '']),
        },
        end: () => stage.print(lines.end()),
    };
}

;// CONCATENATED MODULE: ./lib/trial/fresh/scenario.js










/** A machine boots a system of a host from nothing, is looked at, and boots it once more. */
class FreshScenario {
    kind = 'fresh';
    #options;
    #made = null;
    #booted = null;
    #look = null;
    #health = null;
    #reboot = null;
    constructor(options) {
        this.#options = options;
    }
    get name() {
        return this.#options.name;
    }
    get begin() {
        const { name, system, links: dir, hasVariants } = this.#options;
        return building(name, { next: system }, { dir, hasVariants });
    }
    async makeGuest() {
        const { env, guestFor, links } = this.#options;
        const system = await (0,new_system/* readLocalSystem */.B)(builtIn(links).next ?? '', env);
        const guest = await guestFor(system.toplevel.path);
        this.#made = { system, guest };
        return guest;
    }
    async tryIn(tried) {
        const { id, name, asked, bootSeconds, by, env, judgedBy } = this.#options;
        const { machine, stage, signal, say, phases } = tried;
        if (this.#made === null)
            return;
        const { guest, system } = this.#made;
        const { path } = system.toplevel;
        const how = { env, ...(signal && { signal }), say };
        // What it boots first is what it is about.
        const systems = { base: system, next: system };
        await guest.bring(machine, systems, how);
        const start = phases.seconds;
        this.#booted = await booted(guest.boot(machine, systems, how), () => phases.since(start), signal);
        if (!this.#booted.ok)
            return;
        await tried.setUp();
        const host = tried.watch();
        const { policy: own, settings } = await judgedBy(path);
        const { slowdown, kind: backend } = machine;
        const policy = trialPolicy(own, { kind: backend, slowdown, reboot: asked.reboot });
        const stop = host.diedOr(signal);
        const look = await lookAt(host, { name, system: path, policy }, tried);
        this.#health = look.health;
        this.#look = look.step;
        if (!this.#look.holds || !asked.reboot || host.end !== null)
            return;
        const { observer, end } = observerInto(stage, (step) => phases.enter(step));
        this.#reboot = await bootHost({
            ...{ id: `${id}-reboot`, by, host, settings, policy, destination: `a ${backend} machine` },
            ...{ toplevel: path, bootSeconds: Math.ceil(bootSeconds * slowdown), signal: stop, leave: stop },
        }, observer).finally(end);
        observer.onDeployment(this.#reboot);
    }
    seen(beginning, { end }) {
        const { name: host, asked, links } = this.#options;
        const reboot = this.#reboot;
        const steps = [
            buildStep(beginning, builtIn(links).next === null ? notBuilt : null),
            this.#booted && bootStep(host, this.#booted, 'boots'),
            this.#look,
            reboot &&
                deploymentStep(reboot, {
                    ...{ question: 'reboots', host, seconds: reboot.duration_seconds },
                    words: rebootWords(reboot, end === null),
                }),
        ];
        const warned = this.#health?.findings.length ?? 0;
        return {
            wanted: [
                { question: 'builds', isAsked: true },
                { question: 'boots', isAsked: true },
                { question: 'is-well', isAsked: true },
                { question: 'reboots', isAsked: asked.reboot },
            ],
            steps: steps.filter((step) => step !== null),
            counts: warned > 0 ? [(0,counted/* counted */.h)(warned, 'warning')] : [],
        };
    }
    parts() {
        const { system, links } = this.#options;
        const tried = systemOf(system, builtIn(links).next);
        const replaced = variantIn(links)?.replaced ?? [];
        return {
            ...{ base: tried, next: tried, reboot: this.#reboot },
            ...(this.#health !== null && { health: this.#health }),
            ...(replaced.length > 0 && { replaced }),
        };
    }
}
const notBuilt = { what: 'the system', reason: 'not-built', no: 'does not build' };

;// CONCATENATED MODULE: ./lib/trial/fresh/record-fresh.js





/** Builds the system of a host and boots it from nothing in a machine of its own, as `recordTrial` records it. */
async function recordFresh(name, call, build, hooks) {
    const { asked, env, by, rootsDir, remedies } = call;
    const { profile = null, setup = null } = asked;
    const links = await (0,promises_.mkdtemp)((0,external_node_path_.join)(rootsDir, 'trial-'));
    const id = trialId();
    const scenario = new FreshScenario({
        ...{ id, name, links, by, env, hasVariants: asked.guest !== 'miniature' },
        ...{ system: newSystemOf(asked), asked: { reboot: asked.reboot }, bootSeconds: asked.bootSeconds },
        guestFor: (system) => guestFor([system], call),
        judgedBy: (system) => judgedBy(name, system, call),
    });
    return recordTrial({ id, scenario, build, env, profile, setup, remedies, tests: testsOf(call) }, hooks);
}

// EXTERNAL MODULE: ./lib/cli/deploy/world.js + 1 modules
var deploy_world = __webpack_require__(4760);
// EXTERNAL MODULE: ./lib/cli/notify.js
var cli_notify = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/deploy/hosts/world.js + 6 modules
var hosts_world = __webpack_require__(8509);
;// CONCATENATED MODULE: ./lib/trial/profiles.js




/**
 * The profiles that words name, in their order; a word may hold several, with commas between. `setup` is run where a profile has
 * none. Throws a usage error (`no-such-profile`) that names those that there are.
 */
function profilesNamed(words, files, setup = null) {
    const known = new Map(files.toReversed().flatMap(({ trial }) => Object.entries(trial.profiles ?? {})));
    const names = words.flatMap((word) => word.split(',')).map((word) => word.trim());
    return [...new Set(names)].map((name) => {
        const entry = known.get(name);
        if (entry === undefined)
            throw noSuchProfile(name, [...known.keys()]);
        const script = entry.setup ?? setup;
        return { ...entry, name, setup: script === null ? null : new Setup(script) };
    });
}
function noSuchProfile(name, known) {
    const near = (0,nearest/* didYouMean */.a)(name, known);
    return (0,errors/* usageError */.Wp)('no-such-profile', `there is no profile ${JSON.stringify((0,clean/* truncate */.xv)(name, 100))}${near && `. ${near}`}`, known.length > 0
        ? `Profiles: ${known.join(', ')}.`
        : 'Describe it under trial.profiles in nixos-rebuild-test.json.');
}
/**
 * Each host in each profile that is for it, host by host; without hosts, those that the profiles name. Throws a usage error
 * (`bad-host`) for a host that no profile is for, and where nobody names a host.
 */
function pairsOf(hosts, profiles) {
    const named = hosts.length > 0 ? hosts : [...new Set(profiles.flatMap((profile) => profile.hosts ?? []))];
    const nobody = hosts.length > 0 ? undefined : profiles.find((profile) => profile.hosts === undefined);
    if (named.length === 0 || nobody !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-host', nobody ? `the profile ${nobody.name} names no hosts` : 'no host is named', 'Name the hosts that are tried, or with --profiles profiles that have hosts.');
    if (profiles.length === 0)
        return named.map((host) => ({ host, profile: null }));
    return named.flatMap((host) => {
        const fitting = profiles.filter((profile) => profile.hosts?.includes(host) ?? true);
        if (fitting.length > 0)
            return fitting.map((profile) => ({ host, profile }));
        throw (0,errors/* usageError */.Wp)('bad-host', `none of the profiles ${profiles.map(({ name }) => name).join(', ')} is for ${host}`);
    });
}

// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/cli/trial/machine-options.js





const memory = trialNumbers.memoryMib;
const disk = trialNumbers.diskMib;
const jobs = { ...config/* machineBounds */.Xk.jobs, whole: true };
/** `usualMemory` says what it is by default, `usualBackend` which. */
function addMachineOptions(command, usualMemory, usualBackend = 'container for root, else qemu') {
    return command
        .option('--backend <backend>', `container or qemu (default: ${usualBackend})`, (0,option_values/* choice */.Yq)(...config/* trialBackends */._L))
        .option('--memory <mib>', `of a virtual machine (default: VM_MEMORY, or ${usualMemory})`, (0,option_values/* numberIn */.Po)(memory));
}
/** Adds disk and network of machines; `usualDisk` says how large their disk is by default. */
function addScriptMachineOptions(command, usualDisk) {
    command.option('--disk-size <mib>', `of a virtual machine (default: VM_DISK_SIZE, or ${usualDisk})`, (0,option_values/* numberIn */.Po)(disk));
    return command.option('--network <network>', 'none, or user, over which the machine reaches the world (default: VM_NETWORK, or none)', (0,option_values/* choice */.Yq)(...config/* trialNetworks */.U$));
}
/** The network of machines, by the option, then by the profile, then by the environment's word. */
function machineNetwork(option, { VM_NETWORK: word }, profile = {}) {
    const said = option ?? profile.network;
    if (said !== undefined)
        return said;
    if (word === undefined || word === '')
        return 'none';
    const known = config/* trialNetworks */.U$.find((one) => one === word);
    if (known)
        return known;
    throw (0,errors/* usageError */.Wp)('bad-environment', `VM_NETWORK is "${word}", and must be one of ${config/* trialNetworks */.U$.join(', ')}`);
}
/** The size of the disk of machines in MiB, by the option, the profile, the environment's word; null for the usual one. */
function machineDisk(option, env, profile = {}) {
    return option ?? profile.disk ?? numberOf(env, 'VM_DISK_SIZE', disk);
}
function addJobsOption(command) {
    return command.option('--jobs <count>', 'how many trials at a time (default: PARALLEL_TESTS, or 2)', (0,option_values/* numberIn */.Po)(jobs));
}
/** How many trials run at a time, and the memory of their machines, by options, then by the profile, then by the environment's words. */
function machineNumbers(options, env, profile = {}) {
    return {
        jobs: options.jobs ?? numberOf(env, 'PARALLEL_TESTS', jobs) ?? profile.jobs ?? 2,
        memoryMib: options.memory ?? profile.memory ?? numberOf(env, 'VM_MEMORY', memory),
    };
}
function numberOf(env, name, bounds) {
    const text = env[name];
    if (text === undefined || text === '')
        return null;
    try {
        return (0,option_values/* numberIn */.Po)(bounds)(text);
    }
    catch {
        const { least, most } = bounds;
        throw (0,errors/* usageError */.Wp)('bad-environment', `${name} is "${text}", and must be a whole number from ${least} to ${most}`);
    }
}

;// CONCATENATED MODULE: ./lib/cli/trial/matrix.js






const usualSetup = 'run once as root in a machine, from which every trial goes on (default: that of the profile)';
/** `setup` says what is done with one. */
function addProfileOptions(command, setup = usualSetup) {
    return command
        .addOption((0,option_values/* repeatable */.EQ)('--profiles <names>', 'kinds of machines in nixos-rebuild-test.json, with commas between, in each of which is tried (repeatable)'))
        .option('--setup <script>', setup);
}
/** Throws a usage error for a setup that does nothing. */
function setupOf({ setup }) {
    if (setup === undefined)
        return null;
    if (setup.trim() === '')
        throw (0,errors/* usageError */.Wp)('bad-option', '--setup is empty');
    return setup;
}
/** The trials that a command line asks for: each host in each profile. Throws as `profilesNamed` and `pairsOf` do. */
function matrixOf(hosts, options, { call, world, io }) {
    const script = setupOf(options);
    const files = filesOf(world);
    const profiles = profilesNamed(options.profiles, files, script);
    // Without profiles, all trials go on from one machine.
    const setup = script === null ? null : new Setup(script);
    return pairsOf(hosts, profiles).map(({ host, profile }) => profile === null
        ? { name: host, host, call: { ...call, asked: { ...call.asked, setup } } }
        : { name: `${host} (${profile.name})`, host, call: callIn(profile, call, { options, io }) });
}
/** What says of profiles. */
function filesOf(world) {
    return Object.values((0,hosts_world/* worldRepositories */.F)(world));
}
/** The call as it holds for the machines of a profile: options win, and what must hold is taken together. */
function callIn(profile, call, { options, io }) {
    const { flags } = call.asked;
    const together = (key) => [...(flags[key] ?? []), ...(profile[key] ?? [])];
    return {
        ...call,
        asked: {
            ...call.asked,
            ...machineAsked(options, profile, io),
            ...{ profile: profile.name, setup: profile.setup },
            flags: { ...flags, critical: together('critical'), checks: together('checks') },
        },
    };
}
/** How many trials run at a time. */
function jobsOf(options, files, { env }) {
    const jobs = files.map(({ trial }) => trial.jobs).find((said) => said !== undefined);
    return machineNumbers(options, env, jobs === undefined ? {} : { jobs }).jobs;
}
/** What machines are asked for, by options, then by a profile, then by the environment's words. */
function machineAsked(options, profile, { env }) {
    return {
        backend: options.backend ?? profile.backend ?? null,
        memoryMib: machineNumbers(options, env, profile).memoryMib,
        diskMib: machineDisk(options.diskSize, env, profile),
        network: machineNetwork(options.network, env, profile),
    };
}

// EXTERNAL MODULE: ./lib/cli/remedies/options.js
var options = __webpack_require__(5181);
// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
;// CONCATENATED MODULE: ./lib/cli/trial/options.js










/** The flake that is meant where none is named. */
const hereFlake = '.';
const seconds = (0,option_values/* numberIn */.Po)(trialNumbers.bootSeconds);
const { settle, switchTimeout, onFailedUnits } = config/* defaultHostSettings */.Bw;
function addUpgradeOptions(command) {
    command
        .option('--from <rev>', 'the commit or branch of the base system (default: that of the pull request)')
        .option('--from-store-path <path>', 'a base system that was built before')
        .option('--rollback', 'also go back to the base system afterwards')
        .option('--switch-timeout <seconds>', `for the activation itself (default: ${switchTimeout})`, seconds);
    return addHostTrialOptions(command);
}
/** Adds the options of all trials in which the machine runs a host's system from its beginning. */
function addHostTrialOptions(command) {
    addMachineOptions(command, '512, and 2048 for a NixOS host');
    addScriptMachineOptions(command, 'that of its image');
    addProfileOptions(addJobsOption(command))
        .option('--guest <kind>', `what the machine is: ${builds_trial/* guestKinds */.uX.join(', ')} (default: by the system)`, (0,option_values/* choice */.Yq)(...builds_trial/* guestKinds */.uX))
        .addOption((0,option_values/* repeatable */.EQ)('--nixos-test <name>', 'a test of the flake, by its name under checks.SYSTEM, that Nix runs as well (repeatable)'))
        .option('--no-reboot', 'do not boot the new system')
        .option('--boot-timeout <seconds>', 'how long the reboot may take', seconds, trialNumbers.bootSeconds.otherwise);
    return addJudgedSystemOptions(command);
}
/** Adds which system is tried, how it is judged, and how the trial is recorded. */
function addJudgedSystemOptions(command) {
    command
        .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', hereFlake)
        .option('--store-path <path>', 'a new system that was built before, instead of the working tree')
        .option('--settle <seconds>', `watch the machine for so long after each change (default: ${settle})`, seconds)
        .addOption((0,option_values/* repeatable */.EQ)('--critical <unit>', 'a unit that must run afterwards (repeatable)'))
        .addOption((0,option_values/* repeatable */.EQ)('--check <command>', 'a shell command that succeeds in the machine if it is well (repeatable)'))
        .option('--on-failed-units <what>', `for units that fail and are not critical (default: ${onFailedUnits})`, (0,option_values/* choice */.Yq)(...config/* failedUnitsPolicies */.Px));
    return (0,cli_notify/* addNotifyOptions */.V8)((0,run_options/* addRunOptions */.L)((0,options/* addRemedyOptions */.W)(command, options/* inMachines */.s)));
}
/** Throws a usage error for options that contradict each other. */
function refuseContradictions({ from, fromStorePath }, hosts) {
    if (from !== undefined && fromStorePath !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-option', 'give only one of --from and --from-store-path');
    const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
    if (twice !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-host', `${twice} was named twice`);
}
/** The hosts as far as they are known before the flake is read: where none is named, profiles name them. */
function hostsBefore(hosts) {
    return hosts.length === 0 ? null : hosts;
}
/** Whether anything of the flake is needed: systems that were both built before need none that nobody has named. */
function asksFlake({ flake, fromStorePath, storePath }) {
    return flake !== hereFlake || fromStorePath === undefined || storePath === undefined;
}

// EXTERNAL MODULE: ./lib/cli/deploy/options.js
var deploy_options = __webpack_require__(3402);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
;// CONCATENATED MODULE: ./lib/cli/trial/request.js






/** What one call of `trial upgrade` asks for, for all its hosts. */
function upgradeCall(options, edges) {
    const { from, fromStorePath, rollback } = options;
    const call = hostTrialCall(options, edges);
    const base = {
        from: from === undefined ? null : { revision: from, because: `--from ${from}` },
        fromStorePath: pathOf(fromStorePath, edges.io),
    };
    return { ...call, asked: { ...call.asked, ...base, rollback: rollback === true } };
}
/** What one call asks for of every host whose system the machine runs from its beginning. */
function hostTrialCall(options, edges) {
    return { ...hostTrialPlace(options, edges), asked: asked(options, edges.io) };
}
/** Where the hosts of one call are known from, and how their systems are recorded while they are built. */
function hostTrialPlace(options, { world, io }) {
    const { flake: _, storePath: __, ...rest } = options;
    const { configuration, env, by, dir: rootsDir } = world;
    const edges = { ...io, env, interactive: false };
    const build = (0,run_options/* rebuildRequest */.N)({ ...rest, command: 'true' }, { action: undefined, extraArgs: [] }, edges);
    return {
        ...withTrialRemedies(build, options, configuration.repository.remedies),
        ...{ configuration, cwd: io.cwd, env, by, rootsDir },
        onNotice: (message) => io.err(`note: ${message}\n`),
    };
}
function asked(options, io) {
    const { flake, storePath, guest, bootTimeout, reboot, nixosTest: nixosTests, ...judged } = options;
    return {
        ...{ flake: (0,flake_ref/* parseFlakeRef */.K3)(flake).flake, storePath: pathOf(storePath, io) },
        ...{ guest: guest ?? null, reboot, bootSeconds: bootTimeout, nixosTests },
        ...machineAsked(options, {}, io),
        flags: (0,deploy_options/* hostFlags */.cW)(judged),
    };
}
function pathOf(path, io) {
    return path === undefined ? null : (0,cli_io/* absolutePath */.Hi)(io, path);
}

// EXTERNAL MODULE: ./lib/rebuild/fleet.js
var fleet = __webpack_require__(8275);
// EXTERNAL MODULE: ./lib/cli/live/fleet-view.js
var fleet_view = __webpack_require__(9863);
// EXTERNAL MODULE: ./lib/cli/live/rebuild-view.js
var rebuild_view = __webpack_require__(1358);
// EXTERNAL MODULE: ./lib/cli/run/fleet.js
var run_fleet = __webpack_require__(7572);
// EXTERNAL MODULE: ./lib/cli/show/fleet.js
var show_fleet = __webpack_require__(3714);
;// CONCATENATED MODULE: ./lib/cli/trial/try-and-report.js









/** Runs trials, at least one: a line each for a maintainer, and one exit status for all. */
async function tryAndReport(trials, edges) {
    const ended = trials.length === 1 ? [await tryOne(trials[0], edges)] : await trySeveral(trials, edges);
    report(trials.map(({ name }) => name), ended, edges);
}
async function tryOne({ build, record }, edges) {
    const { options, signals, io } = edges;
    const view = (0,rebuild_view/* rebuildView */.f)({ quiet: options.quiet === true, interactive: false }, io);
    const ended = await (0,fleet/* endOf */.p)(record(build, { ...view.hooks, ...signals }));
    view.end();
    if (ended.kind === 'done')
        (0,cli_io/* sayNotes */.Rc)(await notes(ended.result, edges), io);
    return ended;
}
async function trySeveral(trials, edges) {
    const { signals, jobs, io } = edges;
    const view = (0,fleet_view/* fleetView */.A)(trials.map(({ name }) => name), io);
    const run = async ({ name, build, record }, index) => {
        const recorded = await record(
        // Old builds are deleted once at the end: a sibling that runs must not count among them.
        { ...build, keepLast: null }, {
            ...signals,
            onStatus: (status) => view.status(index, status),
            onNotice: (message) => view.say(`${name}: ${message}`),
        });
        for (const note of await notes(recorded, edges))
            view.say(`${name}: ${note}`);
        return recorded;
    };
    try {
        const ended = await (0,fleet/* runFleet */.g)(trials, run, {
            jobs,
            isStopped: () => signals.signal.aborted,
            onStart: (_, index) => view.start(index),
            onEnd: (_, index, one) => view.end(index, (0,run_fleet/* buildOf */.Yy)(one)),
        });
        view.close();
        await (0,run_fleet/* keepNewest */.IC)(trials[0]?.build, io);
        return ended;
    }
    finally {
        view.close();
    }
}
async function notes({ trial, build }, { notify, signals }) {
    return notify({ kind: 'trial', record: trial }, build, signals.signal);
}
function report(names, ended, { options, signals, io }) {
    const done = ended.flatMap((one) => (one.kind === 'done' ? [one.result] : []));
    if (names.length > 1)
        io.err(`${(0,show_fleet/* fleetTable */.d)(names, ended.map(run_fleet/* buildOf */.Yy)).join('\n')}\n`);
    // What one host's recording shows while it runs ends with its report.
    if (names.length > 1 || options.quiet)
        for (const { trial } of done)
            if (names.length === 1 || !trial.success)
                io.err(`\n${trialLines(trial, io.color).join('\n')}\n`);
    const errors = ended.flatMap((one) => one.kind === 'failed' ? [(0,cli_io/* reportError */.N7)(io, one.error, false)] : []);
    const trials = done.map(({ trial }) => trial);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, trials);
    else
        for (const { outcome, summary } of trials)
            io.out(`${(0,builds_outcome/* outcomeFacts */.c6)(outcome).sign} ${(0,clean/* shownLine */.QN)(summary)}\n`);
    const statuses = done.map(({ trial, errorStatus }) => errorStatus ?? (0,builds_outcome/* outcomeFacts */.c6)(trial.outcome).exitStatus);
    io.status = signals.signal.aborted ? 130 : (0,run_fleet/* worstStatus */.A4)([...errors, ...statuses]);
}

;// CONCATENATED MODULE: ./lib/cli/trial/fresh.js









/** Boots the new system of each host that was named from nothing. */
async function freshAndReport(hosts, given, io) {
    refuseContradictions({}, hosts);
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const asksFlake = options.flake !== hereFlake || options.storePath === undefined;
    const world = await (0,deploy_world/* cliWorld */.f)({ flake: options.flake }, { targets: new Map(), hosts: hostsBefore(hosts), asksFlake }, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const call = hostTrialCall(options, { world, io });
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, call.build.outputDir);
        const matrix = matrixOf(hosts, options, { call, world, io });
        await requireTestsOf(call);
        for (const one of matrix)
            await requireGuest([newSystemOf(call.asked)], one.call);
        const trials = matrix.map(({ name, host, call }) => ({
            ...{ name, build: call.build },
            record: (build, hooks) => recordFresh(host, call, build, hooks),
        }));
        await tryAndReport(trials, { options, jobs: jobsOf(options, filesOf(world), io), signals, notify, io });
    }
    finally {
        forget();
        await world.close();
    }
}

;// CONCATENATED MODULE: ./lib/trial/guest/image.js




const image_usualMemoryMib = 512;
/**
 * A machine of any image. Throws a usage error (`no-image-file`, `bad-backend`) for what no machine can start from, and a
 * `ToolError` (`no-image`) where the base image is meant and has not been made.
 */
async function imageGuest(options) {
    const { backend, start } = await startOf(options);
    const { network, diskMib, memoryMib } = options;
    const outgoing = network === 'user';
    const memory = memoryMib ?? image_usualMemoryMib;
    const machine = backend === 'qemu'
        ? (0,lib_machine.qemu)(virtualMachine(start.disk, options, memory))
        : (0,lib_machine.container)({ root: start.root, vlans: [], outgoing });
    return {
        ...{ kind: 'image', backend: machine, memoryMib: backend === 'qemu' ? memory : null, network },
        diskMib: backend === 'qemu' ? diskMib : null,
        limits: [
            ...(backend === 'qemu' ? [] : ['a container has the kernel of this machine, and all of its memory']),
            ...networkLimits(network),
        ],
    };
}
/** The virtual machine of an image. Throws as `imageGuest` does. */
async function imageMachine(options, memoryMiB) {
    const { start } = await startOf({ ...options, backend: 'qemu' });
    return virtualMachine(start.disk, options, memoryMiB);
}
function virtualMachine(image, { shell, network, diskMib }, memoryMiB) {
    const outgoing = network === 'user';
    return { image, memoryMiB, vlans: [], outgoing, shell, ...(diskMib && { diskMiB: diskMib }) };
}
/** What a machine without a network cannot try. */
function networkLimits(network) {
    return network === 'user' ? [] : ['the machine has no network: what is reached over one is not tried'];
}
async function startOf({ image, backend, shell, env }) {
    if (image === null) {
        const chosen = backend ?? ((0,package_manager/* isRoot */.jX)() ? 'container' : 'qemu');
        if (chosen === 'container' && shell !== 'port')
            throw noShell();
        const base = await (0,lib_machine.baseImage)({ env, backend: chosen });
        return { backend: chosen, start: { disk: base, root: base.root } };
    }
    const found = await (0,promises_.stat)(image).catch(() => null);
    if (found === null)
        throw (0,errors/* usageError */.Wp)('no-image-file', `there is no image ${image}`);
    const fits = found.isDirectory() ? 'container' : 'qemu';
    if (backend !== null && backend !== fits) {
        const what = found.isDirectory() ? 'a directory' : 'a disk image';
        throw (0,errors/* usageError */.Wp)('bad-backend', `${image} is ${what}, which the backend ${backend} cannot start`);
    }
    if (fits === 'container' && shell !== 'port')
        throw noShell();
    await requireIdentity(shell);
    return { backend: fits, start: { disk: image, root: image } };
}
/** Throws a usage error (`no-identity`) where a guest is reached over ssh with a key that is not there. */
async function requireIdentity(shell) {
    if (typeof shell === 'object' && !(await (0,promises_.stat)(shell.identity).catch(() => null))?.isFile())
        throw (0,errors/* usageError */.Wp)('no-identity', `there is no private key ${shell.identity}`);
}
function noShell() {
    return (0,errors/* usageError */.Wp)('bad-option', 'a container is entered without ssh and without a shell of its own', 'Leave --identity and --shell out.');
}

;// CONCATENATED MODULE: ./lib/trial/guest/installer.js




const installer_usualMemoryMib = 1024;
/**
 * The machine of an installation. Throws a usage error (`bad-backend`) for a container, which has no disk of its own, and what
 * `imageGuest` throws.
 */
async function installerGuest(options) {
    const { backend, memoryMib, diskMib, installed, network } = options;
    if (backend === 'container')
        throw (0,errors/* usageError */.Wp)('bad-backend', 'an installation is tried in a virtual machine: a container has no disk of its own', 'Leave --backend out.');
    if (installed !== 'login')
        await requireIdentity(installed);
    const memory = memoryMib ?? installer_usualMemoryMib;
    const installation = new lib_machine.Installation({
        installer: await imageMachine({ ...options, diskMib: null }, memory),
        diskMiB: diskMib ?? trialNumbers.emptyDiskMib,
        installedShell: installed === 'login' ? 'port' : installed,
    });
    return {
        ...{ kind: 'image', backend: installation, memoryMib: memory, diskMib, canGoOn: false, network },
        limits: [
            'the machine boots its disk by a BIOS: what needs UEFI is not tried',
            ...(installed === 'login' ? ['nothing but the console tells of the installed system'] : []),
            ...networkLimits(network),
        ],
        detachInstaller: () => installation.detachInstaller(),
    };
}

;// CONCATENATED MODULE: ./lib/trial/script/command.js

/** A shell takes no longer one as an argument: Linux allows 128 KiB, and quoting may double it. */
const longestCommand = 60_000;
/** Throws a usage error for a script that no machine can run. */
function requireCommand(command) {
    if (command.trim() === '')
        throw (0,errors/* usageError */.Wp)('bad-option', '--command is empty');
    if (Buffer.byteLength(command) > longestCommand)
        throw (0,errors/* usageError */.Wp)('bad-option', `--command is longer than ${longestCommand} bytes`, 'Put the script into the image, or have the command fetch it.');
}

// EXTERNAL MODULE: ./lib/nix/said/markers.js
var markers = __webpack_require__(8458);
;// CONCATENATED MODULE: ./lib/trial/script/marker-lines.js


const mostMetrics = 200;
const mostWarnings = 100;
/** Reads the marker lines among a script's lines, with the reader of all rebuilds. */
class MarkerLines {
    #onPhase;
    #metrics = new Map();
    #warnings = new Set();
    #count = 0;
    constructor(onPhase) {
        this.#onPhase = onPhase;
    }
    /** Takes lines without their ends, as they were printed. */
    push(lines) {
        for (const line of lines) {
            this.#count += 1;
            const event = (0,markers/* markerEvent */.b)((0,clean/* stripControls */.$Y)(line), { line: this.#count, column: 1 });
            if (event?.kind === 'phase')
                this.#onPhase(event.name);
            else if (event?.kind === 'metric')
                this.#metric(event.name, event.value);
            else if (event?.kind === 'warning' && this.#warnings.size < mostWarnings)
                this.#warnings.add(event.message);
        }
    }
    get marked() {
        return { metrics: Object.fromEntries(this.#metrics), warnings: [...this.#warnings] };
    }
    #metric(name, value) {
        if (this.#metrics.has(name) || this.#metrics.size < mostMetrics)
            this.#metrics.set(name, value);
    }
}

;// CONCATENATED MODULE: ./lib/trial/script/out-of-memory.js


/** Of the kernel, when it has ended a process for its memory: the process's name, of 15 bytes at most (mm/oom_kill.c of Linux). */
const killedForMemory = /Out of memory: Killed process \d{1,10} \(([^)\n]{0,15})\)/g;
/** How often (ms) the console is looked at. */
const out_of_memory_lookMs = 1000;
/** How long (s, on hardware) a machine without memory may take to answer anything. */
const answerSeconds = 6;
/** The process that a kernel has ended last for its memory, by what its console has printed; null for none. */
function killedIn(console) {
    return [...console.matchAll(killedForMemory)].at(-1)?.[1] ?? null;
}
/**
 * Watches a machine from its making on until `close`: where the kernel ends a process for its memory and the machine answers nothing
 * any more, as one without memory may hang for good, it is starved.
 */
class MemoryWatch {
    #over = new AbortController();
    #starved = new AbortController();
    constructor(host, machine) {
        const printedBefore = machine.consoleLog().length;
        const isKilled = () => killedIn(machine.consoleLog().slice(printedBefore)) !== null;
        untilSilent(host, machine, isKilled, this.#over.signal).then(() => this.#starved.abort(new errors/* ToolError */.v4('no-memory', `${host.name}: no memory was left, and it hangs`)), 
        // It was closed.
        () => { });
    }
    get isStarved() {
        return this.#starved.signal.aborted;
    }
    /** Aborted when the machine is starved, and when `signal` is. */
    starvedOr(signal) {
        return AbortSignal.any([this.#starved.signal, ...(signal ? [signal] : [])]);
    }
    close() {
        this.#over.abort();
    }
}
/** Resolves when a machine in which something was killed does not answer. Rejects when `signal` is aborted. */
async function untilSilent(host, machine, isKilled, signal) {
    for (;;) {
        await (0,external_node_timers_promises_.setTimeout)(out_of_memory_lookMs, undefined, { signal });
        if (!isKilled())
            continue;
        const asked = host.run({ script: 'true', timeoutSeconds: answerSeconds }, signal);
        // A machine that has ended is told of by its end.
        const answer = asked.then(() => true, () => true);
        const late = (0,external_node_timers_promises_.setTimeout)(answerSeconds * 1000 * machine.slowdown, false, { signal });
        late.catch(() => { });
        if (!(await Promise.race([answer, late])))
            return;
    }
}

;// CONCATENATED MODULE: ./lib/trial/script/run-script.js








/** How much of what a script printed is read for its cause, and how many of its last lines are kept. */
const mostCharacters = 1024 * 1024;
const run_script_keptLines = 20;
/** How long (s, on hardware) a machine may take to end after its shell. */
const endSeconds = 10;
/** Of a script that SIGHUP or SIGTERM has ended, which a machine that goes down sends to all that runs in it. */
const endedBySignal = [129, 143];
/** Of timeout(1): a script that was asked to end, and one that was killed. */
const timedOut = [124, 137];
/**
 * Runs a script in a machine as root, both outputs in one, and writes what it prints into the recording as it comes, where its
 * marker lines are understood: a phase of it is one of the trial. Rejects where a person stops the trial.
 */
async function runScript(host, { command, environment = {}, settings = '', isBesideOthers = true, timeoutSeconds }, { machine, stage, phases, signal }) {
    const lines = new log_lines/* LogLines */.K();
    let phase = '';
    const markers = new MarkerLines((name) => {
        phase = name;
        phases.enter(name);
    });
    let text = '';
    const take = (printed) => {
        if (printed.length === 0)
            return;
        stage.print(printed);
        markers.push(printed);
        text = `${text}${printed.join('\n')}\n`.slice(-mostCharacters);
    };
    const start = phases.seconds;
    const memory = isBesideOthers ? new MemoryWatch(host, machine) : null;
    const rebootsBefore = host.reboots;
    let status = null;
    let lost = '';
    let seconds = 0;
    const isRebooted = () => host.reboots > rebootsBefore;
    const isGone = () => isRebooted() || host.end !== null;
    const seeEnd = async (why) => {
        // A shell is often gone a moment before its machine.
        await host.untilEnd(rebootsBefore, endSeconds * machine.slowdown, signal);
        lost = isRebooted() ? 'the machine was rebooted' : why;
    };
    try {
        const onStdout = (bytes) => take(lines.push(bytes));
        const script = ['exec 2>&1', (0,exported/* exported */.E)(environment), (0,exported/* addedSettings */.W)(settings), command].join('\n');
        const running = host.run({ script, timeoutSeconds, onStdout }, memory?.starvedOr(signal) ?? signal);
        ({ status } = await running.finally(() => {
            memory?.close();
            seconds = phases.since(start);
        }));
    }
    catch (thrown) {
        const isLost = thrown instanceof unreachable/* HostUnreachable */.f || (host.died.aborted && thrown instanceof errors/* ToolError */.v4);
        if (signal?.aborted || !(isLost || memory?.isStarved))
            throw thrown;
        if (!memory?.isStarved)
            await seeEnd((0,errors/* messageOf */.bD)(thrown));
    }
    if (endedBySignal.includes(status)) {
        await seeEnd(`it was ended with status ${status} while the machine went down`);
        if (isGone())
            status = null;
    }
    take(lines.end());
    // Its clock is another one.
    const isLate = seconds + 0.5 >= timeoutSeconds * machine.slowdown;
    const isTimedOut = isLate && (status === null ? !isGone() : timedOut.includes(status));
    return {
        ...{ status, lost: status === null ? lost : '', seconds, isTimedOut, isRebooted: isRebooted() },
        isStarved: memory?.isStarved === true,
        ...{ phase, text: (0,clean/* stripControls */.$Y)(text), marked: markers.marked },
    };
}
/** How a script has ended, as it is published. */
function publishedScript({ command }, end) {
    const { status, isTimedOut, seconds, phase } = end;
    const script = { command, status, timed_out: isTimedOut, seconds, tail: lastLines(end) };
    return phase === '' ? script : { ...script, phase };
}
/** The last lines that it printed. */
function lastLines({ text }) {
    return (0,text_lines/* filledLines */.oZ)(text).slice(-run_script_keptLines);
}

;// CONCATENATED MODULE: ./lib/trial/script/run-again.js


/**
 * Runs a script in a machine as `runScript` does, and again after remedies for its failure, each time from its beginning and all
 * in the time that it may take. Returns the last end. `installs` is what of an installation remedies may use; `script` is asked
 * before each attempt.
 */
function runCured(host, script, tried, installs = {}) {
    const { slowdown, wayOut: network } = tried.machine;
    const { timeoutSeconds } = script();
    return tried.remedies.around({
        ...{ host, network, slowdown, timeoutSeconds: timeoutSeconds * slowdown, read: run_again_endOf, ...installs },
        run: ({ settings, secondsLeft }) => {
            const left = secondsLeft === null ? timeoutSeconds : atLeastOne(secondsLeft / slowdown);
            return runScript(host, { ...script(), settings, timeoutSeconds: left }, tried);
        },
    });
}
/** Of a script without a status of its own nothing is known that could be cured: it ran out of time, or its machine ended. */
async function run_again_endOf({ status, isTimedOut, isStarved, text }) {
    return status === null || isTimedOut || isStarved ? { kind: 'stopped' } : failuresIn(text, status);
}
function atLeastOne(seconds) {
    return Math.max(1, Math.ceil(seconds));
}

;// CONCATENATED MODULE: ./lib/trial/script/script-step.js





/**
 * What a script's end says. Why it has failed is read from what it printed, as of any rebuild, and from the kernel's own words
 * where the memory was not enough.
 */
async function scriptStep(call, end, about) {
    const { question, words, name } = about;
    const { status, isTimedOut, seconds } = end;
    const step = { question, words, seconds };
    if (status === 0)
        return { ...step, holds: true, message: '', fault: null };
    const failure = await script_step_failureOf(call, end, about);
    const reason = script_step_reasonOf(end);
    return {
        ...{ ...step, holds: false, message: failure.message },
        fault: {
            ...{ outcome: isTimedOut ? 'timed_out' : 'failed', reason },
            failure: { ...failure, message: `${name}: ${failure.message}` },
        },
    };
}
function script_step_reasonOf({ isTimedOut, status, isRebooted, isStarved }) {
    if (isTimedOut)
        return 'timeout';
    if (isStarved)
        return 'no-memory';
    return status === null ? (isRebooted ? 'rebooted' : 'lost') : `exit-${status}`;
}
async function script_step_failureOf({ timeoutSeconds }, end, { console, timeoutOption = '--timeout' }) {
    const { status, isTimedOut, seconds, lost, text, phase } = end;
    const tail = lastLines(end);
    const within = phase === '' ? '' : ` in ${phase}`;
    const killed = killedIn(console);
    if (killed !== null) {
        const how = status === null ? 'did not end' : `ended with status ${status}`;
        const hangs = end.isStarved ? ', and the machine hangs' : '';
        return {
            ...plainFailure('killed-oom', `${how}${within}: no memory was left${hangs}`, memoryHint, tail),
            cause: `the kernel ended "${killed}" for its memory`,
        };
    }
    if (isTimedOut) {
        const longer = `The command may take ${(0,duration/* formatDuration */.a)(timeoutSeconds)}: give it longer with ${timeoutOption}.`;
        const late = `did not end within ${(0,duration/* formatDuration */.a)(seconds)}${within}`;
        return plainFailure('interrupted', late, longer, tail);
    }
    if (status === null)
        return plainFailure('unreachable', `its end${within} is not known: ${lost}`, consoleHint, tail);
    const { failure } = await (0,explain/* explain */.WE)({ text }, { exitCode: status });
    const cause = failure?.cause ?? (failure && isTold(failure) ? failure.message.split('\n')[0] : null);
    const family = failure?.family ?? 'unknown';
    return {
        ...plainFailure(family, '', Object.hasOwn(hints, family) ? hints[family] : consoleHint),
        ...(failure && { confidence: failure.confidence, cause: failure.cause ?? null }),
        message: `ended with status ${status}${within}${cause ? `: ${cause}` : ''}`,
        log_tail: tail,
    };
}
const consoleHint = 'The recording and the console of the machine are in the directory of this build.';
const roomHint = 'A file system of the machine is full: give it a larger disk with --disk-size, or let the script write less.';
const memoryHint = 'Give the machine more with --memory.';
/** What to do about what a script has met in a machine, by its family: the advice for rebuilds is for who rebuilds. */
const hints = {
    download: 'A machine has no network unless it is asked for with --network user.',
    'disk-full': roomHint,
    'boot-full': roomHint,
    'killed-oom': memoryHint,
    'missing-program': 'The image has no such program.',
    'install-disk': 'The machine has no such disk: lsblk lists those it has. That of an installation is $INSTALL_DISK.',
    'missing-file': 'The machine has no such file or device.',
};
/** Whether the failure says more than that there is one. */
function isTold({ message }) {
    return !/^(?:the (?:rebuild|command)|.{0,40}exit(?:ed)? (?:with )?(?:status|code))/i.test(message);
}

;// CONCATENATED MODULE: ./lib/trial/install/boot-troubles.js
/**
 * The programs that say so: SeaBIOS (src/boot.c), syslinux (core/elflink/load_env32.c, com32/elflink/ldlinux), GRUB
 * (grub-core/normal/main.c, grub-core/kern/rescue_reader.c), the initrd of the base image, stage 1 of NixOS
 * (nixos/modules/system/boot/stage-1-init.sh), sulogin of systemd's emergency mode.
 */
const troubles = [
    { pattern: /No bootable device\./, why: () => 'the firmware finds no boot loader on its disk' },
    {
        pattern: /Missing operating system|Operating system load error/,
        why: ([words]) => `its boot loader says: ${words}`,
    },
    {
        pattern: /Failed to load ldlinux\.c32|Could not find kernel image: [^\n]{1,100}|Loading [^\n]{1,100}\.\.\. failed: [^\n]{1,100}/,
        why: ([words]) => `its boot loader says: ${words}`,
    },
    { pattern: /grub rescue>/, why: () => 'GRUB cannot find its own files, and asks for commands' },
    { pattern: /cannot mount [^\n]{1,100} as the root/, why: ([words]) => `its initrd says: ${words}` },
    {
        pattern: /An error occurred in stage 1 of the boot process/,
        why: () => 'stage 1 of NixOS cannot mount the root file system',
    },
    {
        pattern: /You are in emergency mode|Give root password for maintenance/,
        why: () => 'it is in emergency mode',
    },
];
/** Why a boot is at its end, by what its console has printed, without escape sequences; null while it may go on. */
function bootTrouble(console) {
    for (const { pattern, why } of troubles) {
        const found = console.match(pattern);
        if (found)
            return why(found).trim();
    }
    return null;
}
/** A prompt of login(1) or agetty(8), `host login: `, at the end of a line. */
function hasLoginPrompt(console) {
    return /^[\w.-]{1,64} login: ?$/m.test(console);
}

;// CONCATENATED MODULE: ./lib/trial/install/steps.js


/** The step of a machine that boots its installer. */
function installerStep(name, seen) {
    const step = bootStep(name, seen, '');
    return { ...step, question: 'base-boots', words: { yes: '', no: 'the installer does not boot' } };
}
/** The step of a machine that runs another system than the one that was to be installed; null where it runs no NixOS. */
function wrongSystemStep(name, system, seconds) {
    const message = system === null
        ? 'it runs no NixOS: it has no /run/current-system'
        : `it runs ${system}, and not what was to be installed`;
    const hint = 'The system to be installed is $INSTALL_SYSTEM in the command.';
    const failure = plainFailure('unhealthy', `${name}: ${message}`, hint);
    return {
        ...{ question: 'is-well', holds: false, seconds, message },
        words: { yes: 'is well', no: 'is not well' },
        fault: { outcome: 'failed', reason: 'wrong-system', failure },
    };
}

// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure_closure = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/nix/flake/regular-file.js
var regular_file = __webpack_require__(4416);
// EXTERNAL MODULE: ./lib/system/git/repository.js
var git_repository = __webpack_require__(7920);
;// CONCATENATED MODULE: ./lib/trial/config-copy/copy-tree.js





const mostFiles = 20_000;
const copy_tree_mostBytes = 512 * 1024 ** 2;
const listMs = 60_000;
/**
 * The root of the files that a flake is evaluated from, and their names relative to it: of a git tree what git knows, else all of
 * the directory. `isPath` is a flake that is a path and not a git tree. Throws a `ToolError` (`large-config`).
 */
async function configFiles(directory, { isPath, env, signal }) {
    const repository = isPath ? null : await (0,git_repository/* repositoryAround */.W)(directory, { env, ...(signal && { signal }) });
    if (repository === null)
        return { root: directory, files: await filesBelow(directory) };
    const files = await repository.paths(['-c', 'core.fsmonitor=false', 'ls-files', '-z'], {
        timeoutMs: listMs,
    });
    return { root: repository.directory, files: [...new Set(files)] };
}
/** Copies files and links, as they are, into an empty directory; one that is gone is left out. Throws a `ToolError` (`large-config`). */
async function copyFiles({ root, files }, to) {
    requireFew(files.length);
    let bytes = 0;
    for (const file of files) {
        const source = (0,external_node_path_.join)(root, file);
        const target = (0,external_node_path_.join)(to, file);
        const stats = await (0,promises_.lstat)(source).catch(() => null);
        if (stats === null || !(stats.isFile() || stats.isSymbolicLink()))
            continue;
        bytes += stats.size;
        if (bytes > copy_tree_mostBytes)
            throw large(`more than ${copy_tree_mostBytes / 1024 ** 2} MiB`);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        if (stats.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
        else
            await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
    }
}
async function filesBelow(root) {
    const found = [];
    const directories = [''];
    for (const directory of directories)
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, directory), { withFileTypes: true })) {
            const path = (0,external_node_path_.join)(directory, entry.name);
            if (entry.isDirectory() && entry.name !== '.git')
                directories.push(path);
            else if (!entry.isDirectory())
                found.push(path);
            requireFew(found.length + directories.length);
        }
    return found;
}
function requireFew(count) {
    if (count > mostFiles)
        throw large(`more than ${mostFiles} files`);
}
function large(what) {
    return new errors/* ToolError */.v4('large-config', `the configuration has ${what}, and is not copied`);
}

;// CONCATENATED MODULE: ./lib/trial/config-copy/tracked-tree.js




const gitMs = 120_000;
/** Over all that files in the tree say: line ends and filters would change what is compared. */
const attributes = '* -text -filter -ident -working-tree-encoding\n';
/**
 * git over a directory of ours, with its own files elsewhere and without anybody's settings, filters and hooks: what is in a file is
 * compared byte for byte.
 */
class TrackedTree {
    #directory;
    #gitDirectory;
    #env;
    #base = '';
    /** `gitDirectory` does not exist yet; `env` is where git is found. */
    constructor(directory, gitDirectory, env) {
        this.#directory = directory;
        this.#gitDirectory = gitDirectory;
        this.#env = {
            ...{ PATH: env.PATH, LC_ALL: 'C', HOME: gitDirectory },
            ...{ GIT_DIR: gitDirectory, GIT_WORK_TREE: directory },
            ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_ATTR_NOSYSTEM: '1' },
        };
    }
    /** Remembers the directory as it is. Throws a `ToolError` (`git-failed`), as all others do. */
    async remember() {
        await this.#git(['init', '--quiet', '--template=']);
        await (0,promises_.mkdir)((0,external_node_path_.join)(this.#gitDirectory, 'info'), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(this.#gitDirectory, 'info/attributes'), attributes);
        this.#base = await this.#state();
    }
    /** What has changed since, as a unified diff; "" for nothing. */
    async changes() {
        const tree = await this.#state();
        const how = ['--no-color', '--no-ext-diff', '--no-textconv', '--binary', '--no-renames'];
        return this.#git(['diff', ...how, this.#base, tree]);
    }
    /** Makes it as it was. */
    async restore() {
        await this.#state();
        await this.#git(['read-tree', '--reset', '-u', this.#base]);
    }
    /** Changes it by a unified diff. */
    async apply(patch) {
        await this.#git(['apply', '--whitespace=nowarn', '-'], patch);
    }
    /** The id of the tree that the directory is now. */
    async #state() {
        await this.#git(['add', '--all', '--force', '--', '.']);
        return (await this.#git(['write-tree'])).trim();
    }
    async #git(words, input) {
        const result = await (0,programs/* runProgram */.mB)(['git', ...words], {
            ...{ env: this.#env, cwd: this.#directory, timeoutMs: gitMs },
            ...(input !== undefined && { input }),
        });
        if ((0,programs/* hasSucceeded */.yO)(result))
            return result.stdout;
        throw new errors/* ToolError */.v4('git-failed', `git ${words[0] ?? ''}: ${(0,programs/* failureReason */.Hr)(result)}`);
    }
}

;// CONCATENATED MODULE: ./lib/trial/config-copy/config-copy.js








const largestFile = 1024 * 1024;
const mostSearched = 32 * 1024 * 1024;
/** Whether remedies can change a copy of a flake: one that is a directory here, at what is in it now. */
function canCopyConfig(flake) {
    return (0,flake_ref/* localFlakeDir */.IP)(flake) !== null && !(0,flake_ref/* namesRevision */.ej)(flake) && !/[?&]submodules=/.test(flake);
}
/** The copy of the configuration of a trial. It is made when it is asked for first; the user's own files are only read. */
class TrialConfigCopy {
    #options;
    #made = null;
    /** The sets of changes that hold, in order. */
    #held = [];
    constructor(options) {
        this.#options = options;
    }
    async having(texts) {
        const { top, files } = await this.#copy();
        const found = [];
        let left = mostSearched;
        for (const file of files.filter((name) => name.endsWith('.nix'))) {
            const bytes = await (0,regular_file/* regularFile */.V)((0,external_node_path_.join)(top, file), Math.min(left, largestFile));
            if (bytes === null)
                continue;
            left -= bytes.length;
            const here = texts(bytes.toString('utf8'));
            if (here.length > 0)
                found.push({ file, found: here });
        }
        return found;
    }
    async change(changes) {
        this.#held.push(changes);
        try {
            const made = await this.#copy();
            await applyAll(changes, made);
            return (await this.#options.build(made.flake))
                ? { kind: 'done' }
                : { kind: 'failed', how: 'the changed configuration does not build' };
        }
        catch (thrown) {
            if (!this.#options.signal?.aborted)
                return { kind: 'failed', how: (0,clean/* truncate */.xv)((0,errors/* messageOf */.bD)(thrown), 300) };
            this.#held.pop();
            throw thrown;
        }
    }
    async takeBack() {
        this.#held.pop();
        const made = await this.#copy().catch(() => null);
        if (made === null)
            return 'there is no copy of the configuration';
        await made.tree.restore();
        for (const changes of this.#held)
            await applyAll(changes, made);
        await this.#options.build(this.#held.length === 0 ? null : made.flake);
        return 'the copy of the configuration is as it was before';
    }
    /** What holds of all changes, as a unified diff from the root of the configuration; null for nothing. */
    async patch() {
        return this.#held.length === 0 ? null : (await (await this.#copy()).tree.changes()) || null;
    }
    #copy() {
        this.#made ??= this.#make();
        return this.#made;
    }
    async #make() {
        const { flake, cwd, dir, env, signal } = this.#options;
        const isPath = flake.startsWith('path:');
        const of = (ref) => (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, (0,flake_ref/* localFlakeDir */.IP)(ref) ?? '.'));
        const directory = await of(flake);
        const { root, files } = await configFiles(isPath ? await of(flake.replace(/\?.*$/s, '')) : directory, {
            ...{ isPath, env, signal },
        });
        const top = (0,external_node_path_.join)(await (0,promises_.realpath)(dir), 'configuration');
        await (0,promises_.mkdir)(top);
        await copyFiles({ root, files }, top);
        const tree = new TrackedTree(top, (0,external_node_path_.join)(dir, 'configuration.git'), env);
        await tree.remember();
        return { top, tree, files, flake: (0,flake_ref/* pathFlake */.Nx)(top, (0,external_node_path_.relative)(await (0,promises_.realpath)(root), directory)) };
    }
}
async function applyAll(changes, { top, tree }) {
    for (const change of changes)
        if ('patch' in change)
            await tree.apply(change.patch);
        else
            await replaceIn(top, change);
}
async function replaceIn(top, { file, from, to }) {
    const path = (0,external_node_path_.join)(top, file);
    const bytes = path.startsWith(`${top}/`) ? await (0,regular_file/* regularFile */.V)(path, largestFile) : null;
    const text = bytes?.toString('utf8');
    if (bytes == null || text === undefined)
        throw noChange(`there is no file ${file} in the configuration`);
    if (!Buffer.from(text).equals(bytes))
        throw noChange(`${file} is not UTF-8`);
    if (!text.includes(from))
        throw noChange(`${file} does not have ${(0,clean/* truncate */.xv)(from, 80)}`);
    await (0,promises_.writeFile)(path, text.replaceAll(from, () => to));
}
function noChange(message) {
    return new errors/* ToolError */.v4('no-change', message);
}

;// CONCATENATED MODULE: ./lib/trial/install/build.js






/** What is made of a host before it is installed, as names of links to store paths. `next` is the system. */
const installedLinks = ['next', 'disko', 'nixos-install'];
const resultFile = 'installation';
/**
 * A function of Nix from a host to a text: the derivations of its system, of its disko script and of its nixos-install in a line
 * each, empty where there is none or `hasTools` does not want them, and then what was replaced as JSON. A host whose disko has one
 * disk gets the machine's empty disk in its place. Evaluated by `nix eval --apply`.
 */
function installationExpression(hasTools) {
    return `
host: let
  inherit (builtins) attrNames concatStringsSep head length toJSON;
  disks = attrNames (host.config.disko.devices.disk or { });
  isReplaced = host ? extendModules && length disks == 1;
  option = "disko.devices.disk.\${head disks}.device";
  disk = { lib, ... }: { disko.devices.disk.\${head disks}.device = lib.mkOverride 5 "${lib_machine.emptyDisk}"; };
  tried = if isReplaced then host.extendModules { modules = [ disk ]; } else host;
  build = tried.config.system.build;
  tool = name: if ${hasTools} && build ? \${name} then build.\${name}.drvPath else "";
in concatStringsSep "\\n" [ build.toplevel.drvPath (tool "diskoScript") (tool "nixos-install") "" ] + toJSON (
  if isReplaced then [ { id = "disk"; inherit option; why = "the machine's empty disk is ${lib_machine.emptyDisk}"; } ] else [ ])
`;
}
/** "$1" is a directory for links, "$2" what kind of system, "$3" what it is called, "$4" its configuration, "$5" the expression. */
const install_build_script = `
dir=$1 kind=$2
echo "system: $3"
case $kind in
  store-path) nix-store --realise "$(readlink -f "$3" || echo "$3")" --add-root "$dir/next" >/dev/null || exit ;;
  flake)
    nix --extra-experimental-features "nix-command flakes" eval --raw "$4" --apply "$5" >"$dir/${resultFile}" || exit
    for name in ${installedLinks.join(' ')}; do
      IFS= read -r derivation
      [ -z "$derivation" ] || nix-store --realise "$derivation" --add-root "$dir/$name" </dev/null >/dev/null || exit
    done <"$dir/${resultFile}"
    ;;
esac
[ "$kind" = own ] || readlink -f "$dir/next"
`;
/**
 * What the recording of an installation begins with: the host's system is built, with links in `dir`, an existing directory; of a
 * system that the command makes itself (null), it is only said.
 */
function buildingInstallation(host, system, { dir, hasTools }) {
    const words = system === null
        ? ['own', `what the command makes of ${host}`]
        : system.kind === 'store-path'
            ? ['store-path', system.path]
            : [
                ...['flake', `${system.flake}#${host}`],
                `${system.flake}#${(0,flake_ref/* configurationAttribute */.Hu)(host)}`,
                installationExpression(hasTools),
            ];
    return { target: { kind: 'command', command: install_build_script }, extraArgs: [dir, ...words] };
}
/** What was replaced in the host, once it was built. */
function replacedIn(dir) {
    try {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dir, resultFile), 'utf8');
        const json = text.split('\n').slice(installedLinks.length).join('\n');
        return schemas/* array */.YOg(builds_trial/* replacedSchema */.ev).parse(JSON.parse(json));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/trial/install/default-command.js


/**
 * How NixOS itself is installed to an empty disk: the disko script of the host makes and mounts its file systems, and the
 * nixos-install of its own nixpkgs does the rest. Throws a `ToolError` (`no-installer`) where the host lacks one of them.
 */
function defaultCommand(name, { disko, nixosInstall }) {
    if (disko === null)
        throw noInstaller(`${name} has no disko script, and nothing else says how its disk is partitioned`);
    if (nixosInstall === null)
        throw noInstaller(`${name} has no config.system.build.nixos-install`);
    return [
        'set -e',
        'echo ::PHASE::partitioning',
        (0,shell/* quoteWord */.X)(disko),
        'echo ::PHASE::installing',
        `${(0,shell/* quoteWord */.X)(`${nixosInstall}/bin/nixos-install`)} --root /mnt --system "$INSTALL_SYSTEM" --no-root-password --no-channel-copy`,
    ].join('\n');
}
function noInstaller(message) {
    const hint = 'Say how it is installed with --command or --script.';
    return new errors/* ToolError */.v4('no-installer', message, { hint, status: 2 });
}

;// CONCATENATED MODULE: ./lib/trial/install/to-install.js











/** How long (ms) this machine's Nix may take for the size of a closure. */
const queryMs = 60_000;
/** What is installed, and by which command: of the configuration as it is, or as remedies have changed a copy of it. */
class ToInstall {
    #options;
    /** Where the links are that hold now. */
    #links;
    #config = null;
    constructor(options) {
        this.#options = options;
        this.#links = options.links;
    }
    get begin() {
        const { name, system, links: dir, command } = this.#options;
        return buildingInstallation(name, system, { dir, hasTools: command === null });
    }
    /** What was replaced in the host. */
    get replaced() {
        return replacedIn(this.#links);
    }
    /** The store path of a part of it; null where that was not built. */
    link(name) {
        try {
            const path = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(this.#links, name));
            return (0,store_path/* isStorePath */.zP)(path) ? path : null;
        }
        catch {
            return null;
        }
    }
    /** The command, once all is built. Throws a `ToolError` (`no-installer`) where nothing says how it is installed. */
    script() {
        const { name, command, installSeconds: timeoutSeconds, isBesideOthers } = this.#options;
        const tools = { disko: this.link('disko'), nixosInstall: this.link('nixos-install') };
        const system = this.link('next');
        return {
            command: command ?? defaultCommand(name, tools),
            environment: { INSTALL_DISK: lib_machine.emptyDisk, ...(system !== null && { INSTALL_SYSTEM: system }) },
            ...{ isBesideOthers, timeoutSeconds },
        };
    }
    /** Copies what the installation needs of this machine's store to the installer. */
    async bring({ machine, phases, signal, say }) {
        const { env } = this.#options;
        const paths = [this.link('next'), this.link('disko'), this.link('nixos-install')];
        if (paths.every((path) => path === null))
            return;
        phases.enter('copying');
        say('the system is copied to the installer');
        const options = { env, substitutes: false, ...(signal && { signal }) };
        for (const path of paths)
            if (path !== null)
                await (0,copy_closure/* copyClosure */.Z)(new lib_machine.GuestHost(machine), path, options);
    }
    /** What remedies may use beside the machine itself: its empty disk, and a copy of the configuration where there can be one. */
    forRemedies(tried) {
        const { system, links: dir, cwd, env } = this.#options;
        if (system?.kind === 'flake' && canCopyConfig(system.flake))
            this.#config = new TrialConfigCopy({
                ...{ flake: system.flake, cwd, dir, env, signal: tried.signal },
                build: (flake) => this.#rebuild(flake === null ? null : { ...system, flake }, tried),
            });
        return { config: this.#config, disk: () => this.#disk() };
    }
    /** What remedies have changed of the configuration, as a patch; null for nothing. */
    async patch() {
        return (await this.#config?.patch()) ?? null;
    }
    async #disk() {
        const system = this.link('next');
        const query = (0,nix_query/* nixQuery */.i)(this.#options.env, queryMs);
        const closure = system === null ? null : await (0,closure_closure/* closureOf */.TQ)(system, query).catch(() => null);
        return { serial: lib_machine.emptyDiskSerial, leastBytes: closure === null ? null : (0,closure_closure/* closureBytes */.dW)(closure) };
    }
    /** Has the system of a changed configuration installed from now on, or with null the one that was built first. */
    async #rebuild(system, tried) {
        const { name, links, command, buildSeconds: timeoutSeconds } = this.#options;
        this.#links = links;
        if (system === null)
            return true;
        tried.phases.enter('building');
        const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(links, 'changed-'));
        const { target, extraArgs } = buildingInstallation(name, system, { dir, hasTools: command === null });
        const argv = ['/bin/sh', '-c', target.command, 'sh', ...extraArgs];
        const { exitCode, ended } = await tried.stage.run({ argv, timeoutSeconds });
        if (exitCode !== 0 || ended !== 'exited')
            return false;
        this.#links = dir;
        await this.bring(tried);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/trial/install/until-up.js





/** How often (ms) the console is looked at. */
const until_up_lookMs = 250;
/** How long (ms) a kernel that has panicked may take to end its machine; one that was not told to never does. */
const panicMs = 1500;
/** How long (s, on hardware) a machine may take to end itself, after its shell or after it has said what is wrong. */
const until_up_endSeconds = 1;
/** How long (s, on hardware) the installer's machine may take to go down. */
const shutdownSeconds = 120;
/**
 * Reboots the machine of an installer, which was detached, and waits until what was installed is up: its shell answers, or its
 * console asks for a login. Rejects with a `ToolError` that says what its console tells, as soon as it does, or that the time is
 * over; with the signal's reason where a person stops the trial.
 */
async function bootInstalled(machine, host, wait) {
    const { signal } = wait;
    const before = host.reboots;
    // The shell is often gone before its answer.
    await host
        .run({ script: 'sync; systemctl reboot --no-block || reboot', timeoutSeconds: 60 }, signal)
        .catch(() => { });
    signal?.throwIfAborted();
    await host.untilEnd(before, shutdownSeconds * machine.slowdown, signal);
    if (host.reboots === before)
        throw new errors/* ToolError */.v4('not-booted', `the machine of the installer did not go down within ${shutdownSeconds * machine.slowdown} s`);
    await untilUp(machine, host, wait);
}
async function untilUp(machine, host, { reach, bootSeconds, signal }) {
    const limit = bootSeconds * machine.slowdown;
    const deadline = performance.now() + limit * 1000;
    let isUp = false;
    let failure = null;
    await machine.start();
    if (reach !== 'login')
        machine.connect({ timeoutSeconds: bootSeconds }).then(() => {
            isUp = true;
        }, (thrown) => {
            failure = thrown;
        });
    while (!isUp) {
        signal?.throwIfAborted();
        const printed = machine.bootLog();
        if (printed.includes(console_text/* panicWords */.O))
            await endPanicked(machine);
        const trouble = bootTrouble(printed);
        // How it ended is the answer, where it does: the shell is gone before its machine is, and the last words come before.
        if (failure !== null || trouble !== null)
            await host.untilEnd(host.reboots, until_up_endSeconds * machine.slowdown, signal);
        if (host.died.aborted)
            throw host.died.reason;
        if (trouble !== null)
            throw new errors/* ToolError */.v4('not-booted', trouble);
        if (failure !== null)
            throw failure;
        isUp ||= reach === 'login' && hasLoginPrompt(printed);
        if (!isUp && performance.now() > deadline)
            throw new errors/* ToolError */.v4('not-booted', `it was not up within ${(0,duration/* formatDuration */.a)(limit)}`);
        if (!isUp)
            await (0,external_node_timers_promises_.setTimeout)(until_up_lookMs, undefined, { ...(signal && { signal }) });
    }
}
/** A kernel that was not told to end its machine hangs: its power is cut, which its panic is then the reason of. */
async function endPanicked(machine) {
    await (0,external_node_timers_promises_.setTimeout)(panicMs);
    await machine.crash();
}

;// CONCATENATED MODULE: ./lib/trial/install/scenario.js















/** A system is installed into an empty disk, and boots from that alone. */
class InstallScenario {
    kind = 'install';
    #options;
    #what;
    #guest = null;
    #reach;
    #published = null;
    #marked = { metrics: {}, warnings: [] };
    #installer = null;
    #installs = null;
    #boots = null;
    /** Why the installed system did not boot, in the words of its console. */
    #trouble = null;
    #look = null;
    #health = null;
    #seenSystem = null;
    constructor(options) {
        this.#options = options;
        this.#reach = options.installed ?? 'login';
        this.#what = new ToInstall(options);
    }
    get name() {
        return this.#options.name;
    }
    get begin() {
        return this.#what.begin;
    }
    async makeGuest() {
        const { installed } = this.#options;
        // What is missing is known before there is a machine.
        this.#what.script();
        const built = this.#what.link('next');
        const isMiniature = built !== null && (await guestKindOf(built)) === 'miniature';
        this.#reach = installed ?? (isMiniature ? 'port' : 'login');
        this.#guest = await this.#options.guestFor(this.#reach);
        return this.#guest;
    }
    async tryIn(tried) {
        const { machine, phases, signal, say } = tried;
        const { bootSeconds } = this.#options;
        const reach = this.#reach;
        if (this.#guest === null)
            return;
        say(`the machine of the installer starts (${machine.kind})`);
        const booting = machine.connect({ timeoutSeconds: bootSeconds });
        this.#installer = await booted(booting, () => phases.seconds, signal);
        if (!this.#installer.ok)
            return;
        await tried.setUp();
        const host = tried.watch();
        await this.#what.bring(tried);
        if (!(await this.#install(host, tried)))
            return;
        phases.enter('rebooting');
        say('the machine boots from its disk, without the installer');
        const start = phases.seconds;
        this.#guest.detachInstaller();
        const up = bootInstalled(machine, host, { reach, bootSeconds, signal });
        this.#boots = await booted(up, () => phases.since(start), signal);
        if (!this.#boots.ok)
            this.#trouble = bootTrouble(machine.bootLog());
        else if (reach !== 'login')
            await this.#lookAt(host, tried);
    }
    async #install(host, tried) {
        const { machine, phases } = tried;
        const printedBefore = machine.consoleLog().length;
        const end = await runCured(host, () => {
            phases.enter('installing');
            return this.#what.script();
        }, tried, this.#what.forRemedies(tried));
        const script = this.#what.script();
        this.#published = publishedScript(script, end);
        this.#marked = end.marked;
        this.#installs = await scriptStep(script, end, {
            ...{ question: 'installs', words: { yes: 'installs', no: 'does not install' }, name: this.name },
            ...{ console: machine.consoleLog().slice(printedBefore), timeoutOption: '--install-timeout' },
        });
        return this.#installs.holds;
    }
    async #lookAt(host, tried) {
        const { judgedBy } = this.#options;
        const built = this.#what.link('next');
        const { phases, machine, signal } = tried;
        const start = phases.seconds;
        const { stdout } = await host.run({ script: 'readlink -f /run/current-system', timeoutSeconds: 60 }, signal);
        const system = stdout.toString('utf8').trim();
        this.#seenSystem = (0,store_path/* isStorePath */.zP)(system) ? system : null;
        if (this.#seenSystem === null || (built !== null && built !== system)) {
            this.#look = wrongSystemStep(this.name, this.#seenSystem, phases.since(start));
            return;
        }
        const { policy } = await judgedBy(built);
        const judged = trialPolicy(policy, { kind: machine.kind, slowdown: machine.slowdown, reboot: false });
        const look = await lookAt(host, { name: this.name, system, policy: judged }, tried);
        this.#look = look.step;
        this.#health = look.health;
    }
    seen(beginning, { end }) {
        const { system } = this.#options;
        const hasNoShell = this.#guest !== null && this.#reach === 'login';
        const whyNot = 'nothing but its console tells of the installed system';
        const isBuilt = this.#what.link('next') !== null;
        const steps = [
            system && buildStep(beginning, isBuilt ? null : scenario_notBuilt),
            this.#installer && installerStep(this.name, this.#installer),
            this.#installs,
            this.#boots && bootStep(this.name, this.#boots, 'boots from its disk'),
            this.#look,
        ];
        const warned = this.#marked.warnings.length + (this.#health?.findings.length ?? 0);
        return {
            wanted: [
                { question: 'builds', isAsked: system !== null },
                { question: 'base-boots', isAsked: true },
                { question: 'installs', isAsked: true },
                { question: 'boots', isAsked: true },
                { question: 'is-well', isAsked: true, ...(hasNoShell && { whyNot }) },
            ],
            // What the console has said before a machine ended itself tells more than that it did.
            ...(end?.detail === '' && this.#trouble !== null && { end: { ...end, detail: this.#trouble } }),
            steps: steps.filter((step) => step !== null),
            counts: warned > 0 ? [(0,counted/* counted */.h)(warned, 'warning')] : [],
        };
    }
    patch() {
        return this.#what.patch();
    }
    parts() {
        const { system, image } = this.#options;
        const { metrics, warnings } = this.#marked;
        const base = {
            ...{ store_path: null, ref: image, revision: null },
            because: 'the image that the installer is',
        };
        const own = { ref: this.name, revision: null, because: 'what the command has installed' };
        const { replaced } = this.#what;
        return {
            ...{ base, metrics, warnings },
            next: system === null
                ? { ...own, store_path: this.#seenSystem }
                : systemOf(system, this.#what.link('next')),
            ...(this.#published !== null && { script: this.#published }),
            ...(this.#health !== null && { health: this.#health }),
            ...(replaced.length > 0 && { replaced }),
        };
    }
}
const scenario_notBuilt = { what: 'the system', reason: 'not-built', no: 'does not build' };

;// CONCATENATED MODULE: ./lib/trial/install/request.js








/** Throws a usage error for what cannot be installed, and what `installerGuest` throws, before anything is built. */
async function requireInstallation({ asked, env }) {
    const { command, isBuilt, storePath } = asked;
    if (command !== null)
        requireCommand(command);
    else if (!isBuilt || storePath !== null)
        throw (0,errors/* usageError */.Wp)('bad-option', `with ${isBuilt ? '--store-path' : '--no-build'} nothing says how the system is installed`, 'Say it with --command or --script.');
    if (!isBuilt && storePath !== null)
        throw (0,errors/* usageError */.Wp)('bad-option', 'give only one of --no-build and --store-path');
    const { installed, flags } = asked;
    if (installed === 'login' && [...(flags.checks ?? []), ...(flags.critical ?? [])].length > 0)
        throw (0,errors/* usageError */.Wp)('bad-option', 'with --installed login there is no shell in the installed system for --check and --critical', 'Reach it with --installed port or console, or with --installed-identity.');
    await installerGuest({ ...asked, env, installed: installed ?? 'port' });
}
/** Installs the system of a host into an empty disk of a machine of its own, as `recordTrial` records it. */
async function recordInstall(name, call, build, hooks) {
    const { asked, env, rootsDir, remedies } = call;
    const { command, installSeconds, bootSeconds, installed, isBuilt, image } = asked;
    const { profile = null, setup = null } = asked;
    const links = await (0,promises_.mkdtemp)((0,external_node_path_.join)(rootsDir, 'trial-'));
    const scenario = new InstallScenario({
        ...{ name, links, env, command, installSeconds, bootSeconds, installed },
        ...{ cwd: build.cwd, buildSeconds: build.timeoutSeconds },
        system: isBuilt ? newSystemOf(asked) : null,
        image: image ?? 'the base image',
        // The backdoor runs one after the other.
        isBesideOthers: asked.shell !== 'console',
        guestFor: (installed) => installerGuest({ ...asked, env, installed }),
        judgedBy: (system) => judgedBy(name, system, call),
    });
    return recordTrial({ id: trialId(), scenario, build, env, profile, setup, remedies }, hooks);
}

;// CONCATENATED MODULE: ./lib/cli/trial/image-options.js




function addImageShellOptions(command) {
    return command
        .option('--identity <file>', 'a private key that root of a disk image accepts over ssh')
        .option('--shell <kind>', 'of a disk image without ssh: port, as in the base image, or console, as in NixOS tests (default: port)', (0,option_values/* choice */.Yq)('port', 'console'));
}
/** Throws a usage error for options that contradict each other. */
function imageOf({ image, identity, shell }, io) {
    if (identity !== undefined && shell !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-option', 'give only one of --identity and --shell');
    return {
        image: image === undefined ? null : (0,cli_io/* absolutePath */.Hi)(io, image),
        shell: identity === undefined ? (shell ?? 'port') : { identity: (0,cli_io/* absolutePath */.Hi)(io, identity) },
    };
}
/** The script of `--command`, or of the file of `--script`; null for neither. Throws a usage error. */
function givenScript({ command, script }, io) {
    if (script === undefined)
        return command ?? null;
    if (command !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-option', 'give only one of --command and --script');
    const path = (0,cli_io/* absolutePath */.Hi)(io, script);
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        throw (0,errors/* usageError */.Wp)('no-script', `cannot read the script ${script}: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}

;// CONCATENATED MODULE: ./lib/cli/trial/install.js















const installedKinds = ['port', 'console', 'login'];
function addInstallOptions(command) {
    const { bootSeconds, scriptSeconds: installSeconds, emptyDiskMib } = trialNumbers;
    addProfileOptions(addJobsOption(addMachineOptions(command, '1024', 'qemu')), 'run as root in each installer before the installation (default: that of the profile)');
    addScriptMachineOptions(command, String(emptyDiskMib));
    command
        .option('--command <script>', 'installs $INSTALL_SYSTEM to $INSTALL_DISK, as root by /bin/sh (default: the disko script and nixos-install of the host)')
        .option('--script <file>', 'a file with what installs it, instead of --command')
        .option('--no-build', 'the command brings the system itself, and nothing is built here')
        .option('--image <file>', 'the disk image of an installer (default: the base image)');
    addImageShellOptions(command)
        .option('--installed <kind>', 'how the installed system is reached: port or console as with --shell, or login, a prompt on its serial console (default: port for a miniature system, else login)', (0,option_values/* choice */.Yq)(...installedKinds))
        .option('--installed-identity <file>', 'a private key that root of the installed system accepts over ssh')
        .option('--boot-timeout <seconds>', 'how long the installer may take to boot, and the installed system', (0,option_values/* numberIn */.Po)(bootSeconds), bootSeconds.otherwise)
        .option('--install-timeout <seconds>', 'how long the installation may take; 0 for a month', (0,option_values/* numberIn */.Po)({ ...installSeconds, least: 0 }), installSeconds.otherwise);
    return addJudgedSystemOptions(command);
}
/** Installs each host that was named, or that the profiles name, into an empty disk. */
async function installAndReport(hosts, given, io) {
    refuseContradictions({}, hosts);
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const isBuiltHere = options.build && options.storePath === undefined;
    const asksFlake = options.flake !== hereFlake || isBuiltHere;
    const about = { targets: new Map(), hosts: hostsBefore(hosts), asksFlake };
    const world = await (0,deploy_world/* cliWorld */.f)({ flake: options.flake }, about, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const call = {
            ...hostTrialPlace(options, { world, io }),
            asked: install_asked(options, io),
        };
        const matrix = matrixOf(hosts, options, { call, world, io });
        for (const one of matrix)
            await requireInstallation(one.call);
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, call.build.outputDir);
        const trials = matrix.map(({ name, host, call }) => ({
            ...{ name, build: call.build },
            record: (build, hooks) => recordInstall(host, call, build, hooks),
        }));
        await tryAndReport(trials, { options, jobs: jobsOf(options, filesOf(world), io), signals, notify, io });
    }
    finally {
        forget();
        await world.close();
    }
}
function install_asked(options, io) {
    const { flake, storePath, build, bootTimeout, installTimeout } = options;
    const { settle, critical, check, onFailedUnits } = options;
    return {
        ...{ flake, storePath: storePath === undefined ? null : (0,cli_io/* absolutePath */.Hi)(io, storePath), isBuilt: build },
        ...{ command: givenScript(options, io), installSeconds: scriptSeconds(installTimeout) },
        ...{ ...machineAsked(options, {}, io), bootSeconds: bootTimeout },
        ...imageOf(options, io),
        installed: installedOf(options, io),
        flags: (0,deploy_options/* hostFlags */.cW)({ critical, check, ...(settle && { settle }), ...(onFailedUnits && { onFailedUnits }) }),
    };
}
function installedOf({ installed, installedIdentity }, io) {
    if (installedIdentity === undefined)
        return installed ?? null;
    if (installed !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-option', 'give only one of --installed and --installed-identity');
    return { identity: (0,cli_io/* absolutePath */.Hi)(io, installedIdentity) };
}

;// CONCATENATED MODULE: ./lib/trial/script/checks.js



/** How long (s, on hardware) one check may take. */
const checkSeconds = 60;
const checks_keptLines = 20;
/** Runs checks, one after the other: all must succeed. The first that does not is what the step says. */
async function checkStep(host, checks, { stage, phases, signal }, name) {
    phases.enter('verifying');
    const start = phases.seconds;
    const about = { question: 'is-well', words: { yes: 'is well', no: 'is not well' } };
    for (const check of checks) {
        const script = `exec 2>&1\n${check}`;
        const { status, stdout } = await host.run({ script, timeoutSeconds: checkSeconds }, signal);
        const lines = (0,text_lines/* filledLines */.oZ)((0,clean/* stripControls */.$Y)(stdout.toString('utf8')));
        stage.print([`check: ${check}`, ...lines, `status ${status}`]);
        if (status === 0)
            continue;
        const message = `the check ended with status ${status} (${(0,clean/* truncate */.xv)(check, 200)})`;
        const hint = 'The recording has what it printed.';
        const failure = plainFailure('unhealthy', `${name}: ${message}`, hint, lines.slice(-checks_keptLines));
        return {
            ...{ ...about, holds: false, seconds: phases.since(start), message },
            fault: { outcome: 'failed', reason: 'check', failure },
        };
    }
    return { ...about, holds: true, seconds: phases.since(start), message: '', fault: null };
}

;// CONCATENATED MODULE: ./lib/trial/run/scenario.js






/** Prints what is tried: its first word is the image. */
const announcement = `printf 'image: %s\\n' "$1"`;
/** A script is run in a machine of any image. */
class RunScenario {
    kind = 'run';
    #options;
    #booted = null;
    #step = null;
    #checked = null;
    #script = null;
    #marked = { metrics: {}, warnings: [] };
    constructor(options) {
        this.#options = options;
    }
    get name() {
        return this.#options.name;
    }
    get begin() {
        return { target: { kind: 'command', command: announcement }, extraArgs: [this.#options.image] };
    }
    makeGuest() {
        return this.#options.guestFor();
    }
    async tryIn(tried) {
        const { machine, phases, signal, say } = tried;
        const { bootSeconds, script, checks, name } = this.#options;
        say(`the machine starts (${machine.kind})`);
        const booting = machine.connect({ timeoutSeconds: bootSeconds });
        this.#booted = await booted(booting, () => phases.seconds, signal);
        if (!this.#booted.ok)
            return;
        await tried.setUp();
        const host = tried.watch();
        phases.enter('running');
        const printedBefore = machine.consoleLog().length;
        const end = await runCured(host, () => script, tried);
        this.#script = publishedScript(script, end);
        this.#marked = end.marked;
        const console = machine.consoleLog().slice(printedBefore);
        const words = { yes: 'runs', no: 'fails' };
        this.#step = await scriptStep(script, end, { question: 'runs', words, name, console });
        if (!this.#step.holds || checks.length === 0)
            return;
        this.#checked = await checkStep(host, checks, tried, name);
    }
    seen(_, __) {
        const { checks } = this.#options;
        const warned = this.#marked.warnings.length;
        return {
            wanted: [
                { question: 'boots', isAsked: true },
                { question: 'runs', isAsked: true },
                { question: 'is-well', isAsked: checks.length > 0 },
            ],
            steps: [this.#booted && bootStep(this.name, this.#booted, ''), this.#step, this.#checked].filter((step) => step !== null),
            counts: warned > 0 ? [(0,counted/* counted */.h)(warned, 'warning')] : [],
        };
    }
    parts() {
        const { metrics, warnings } = this.#marked;
        const image = {
            ...{ store_path: null, ref: this.#options.image, revision: null },
            because: 'the image that the machine starts from',
        };
        return {
            ...{ base: image, next: image, metrics, warnings },
            ...(this.#script !== null && { script: this.#script }),
        };
    }
}

;// CONCATENATED MODULE: ./lib/trial/run/request.js





const baseName = 'base-image';
/** Throws a usage error for what cannot be run. */
async function runScenario(asked, env) {
    const { command, checks, timeoutSeconds, bootSeconds, image, name, ...guest } = asked;
    requireCommand(command);
    if (name !== null && !/^[\w.][\w. +@-]{0,99}$/.test(name))
        throw (0,errors/* usageError */.Wp)('bad-option', '--name is no name: a name has letters, digits, blanks and . _ - + @, at most 100');
    const guestFor = () => imageGuest({ ...guest, image, env });
    // What is wrong with the image is known before anything is recorded.
    await guestFor();
    // The backdoor of NixOS' tests runs one command after the other.
    const script = { command, timeoutSeconds, isBesideOthers: guest.shell !== 'console' };
    return new RunScenario({
        ...{ checks, bootSeconds, guestFor, script },
        image: image ?? 'the base image',
        name: name ?? (image === null ? baseName : (0,external_node_path_.basename)(image, (0,external_node_path_.extname)(image))),
    });
}

;// CONCATENATED MODULE: ./lib/cli/trial/run.js


















function addRunTrialOptions(command) {
    const { bootSeconds } = trialNumbers;
    addImageShellOptions(addProfileOptions(addJobsOption(command)));
    addScriptMachineOptions(addMachineOptions(command, '512'), 'that of the image')
        .option('--command <script>', 'what is run in the machine, as root by /bin/sh')
        .option('--script <file>', 'a file with what is run, instead of --command')
        .option('--image <path>', 'a disk image, or a directory with a distribution (default: the base image)')
        .option('--name <name>', 'what it is called in reports (default: the name of the image)')
        .addOption((0,option_values/* repeatable */.EQ)('--check <command>', 'a shell command that succeeds in the machine afterwards (repeatable)'))
        .option('--boot-timeout <seconds>', 'how long the machine may take to boot', (0,option_values/* numberIn */.Po)(bootSeconds), bootSeconds.otherwise);
    return (0,cli_notify/* addNotifyOptions */.V8)((0,run_options/* addRunOptions */.L)((0,options/* addRemedyOptions */.W)(command, options/* inMachines */.s)));
}
/** Runs a script in a machine of an image. */
async function runAndReport(given, io) {
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const files = [await (0,config/* readRepositoryConfig */.Fz)(io.cwd)];
    // The time of the script is the machine's: what is recorded before it is a line.
    const { build, remedies } = withTrialRemedies((0,run_options/* rebuildRequest */.N)({ ...options, command: 'true', timeout: 0 }, { action: undefined, extraArgs: [] }, { ...io, interactive: false }), options, files.flatMap(({ remedies }) => remedies));
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, build.outputDir);
        const trials = [];
        for (const { profile, setup } of machinesOf(options, files)) {
            const scenario = await runScenario(run_asked(options, profile ?? {}, io), build.env);
            const about = { profile: profile?.name ?? null, setup };
            trials.push({
                name: (0,builds_trial/* trialName */.Ko)({ host: scenario.name, ...(profile && { profile: profile.name }) }),
                build,
                record: (build, hooks) => recordTrial({ id: trialId(), scenario, build, env: build.env, remedies, ...about }, hooks),
            });
        }
        await tryAndReport(trials, { options, jobs: jobsOf(options, files, io), signals, notify, io });
    }
    finally {
        forget();
    }
}
/** The kinds of machines that are named, each with what is done in it before; one of no kind where none is. */
function machinesOf(options, files) {
    const script = setupOf(options);
    if (options.profiles.length === 0)
        return [{ profile: null, setup: script === null ? null : new Setup(script) }];
    return profilesNamed(options.profiles, files, script).map((profile) => ({ profile, setup: profile.setup }));
}
function run_asked(options, profile, io) {
    const { name, check, timeout, bootTimeout } = options;
    const command = givenScript(options, io);
    if (command === null)
        throw (0,errors/* usageError */.Wp)('bad-option', 'give what is run, with --command or --script');
    return {
        ...{ command, timeoutSeconds: scriptSeconds(timeout), bootSeconds: bootTimeout, name: name ?? null },
        ...machineAsked(options, profile, io),
        checks: [...check, ...(profile.checks ?? [])],
        ...imageOf(options, io),
    };
}

// EXTERNAL MODULE: ./lib/deploy/run/copy-progress.js + 1 modules
var copy_progress = __webpack_require__(6941);
;// CONCATENATED MODULE: ./lib/trial/upgrade/steps.js




/** The step of a deployment in which its host is booted. */
const rebootStep = 'rebooting';
/** The reason of a deployment of what ran already. */
const unchanged = 'unchanged';
/** What the parts of an upgrade say to each question. Pure. */
function upgradeSeen(parts) {
    const steps = [bothBuilt(parts), baseStep(parts), upgradeStep(parts), rebootStepOf(parts), backStep(parts)];
    return {
        wanted: wantedOf(parts),
        steps: steps.filter((step) => step !== null),
        counts: countsOf(parts.upgrade),
    };
}
function wantedOf({ asked, upgrade }) {
    const whyNot = 'nothing has changed from which it could go back';
    return [
        { question: 'builds', isAsked: true },
        { question: 'base-boots', isAsked: true },
        { question: 'upgrades', isAsked: true },
        { question: 'reboots', isAsked: asked.reboot },
        {
            ...{ question: 'rolls-back', isAsked: asked.rollback },
            ...(upgrade?.reason === unchanged && { whyNot }),
        },
    ];
}
function countsOf(upgrade) {
    if (upgrade === null)
        return [];
    const restarted = upgrade.units.filter(({ action }) => action === 'restart').length;
    const warned = upgrade.warnings.length;
    return [
        ...(restarted > 0 ? [`${(0,counted/* counted */.h)(restarted, 'unit')} restarted`] : []),
        ...(warned > 0 ? [(0,counted/* counted */.h)(warned, 'warning')] : []),
    ];
}
function bothBuilt({ build: { base, next, ...beginning } }) {
    if (base && next)
        return buildStep(beginning, null);
    return buildStep(beginning, base
        ? { what: 'the new system', reason: 'not-built', no: 'does not build' }
        : { what: 'the base system', reason: 'base-not-built', no: '' });
}
function baseStep({ host, base }) {
    if (base === null)
        return null;
    const { ok: holds, seconds, message } = base;
    const failure = plainFailure('unhealthy', `${host}: its base system does not boot in the machine: ${message}`, 'Nothing is known of the new system. Name another base with --from.');
    return {
        ...{ question: 'base-boots', holds, seconds, message },
        words: { yes: '', no: 'its base system does not boot' },
        fault: holds ? null : { outcome: 'failed', reason: 'base-not-booted', failure },
    };
}
function upgradeStep({ upgrade, said, host }) {
    if (upgrade === null)
        return null;
    const holds = isActivated(upgrade);
    const isForBoot = upgrade.outcome === 'needs_boot';
    const found = upgrade.health?.findings.find(({ level }) => level === 'rollback');
    const cause = causeOf(upgrade, host);
    const isTold = !isForBoot && found === undefined && said?.cause;
    const own = said === null ? {} : { cause: said.cause, log_tail: said.tail };
    return {
        ...{ question: 'upgrades', holds, seconds: upgrade.duration_seconds - bootSeconds(upgrade) },
        message: holds ? '' : isTold ? `${cause}: ${said.cause}` : cause,
        words: {
            yes: upgrade.reason === unchanged ? 'has not changed' : 'upgrades',
            no: isForBoot ? 'needs a boot' : 'does not upgrade',
        },
        fault: holds
            ? null
            : {
                outcome: isForBoot ? 'needs_boot' : 'failed',
                reason: upgrade.reason,
                failure: failureIn(upgrade, own),
            },
    };
}
function rebootStepOf({ upgrade, reboot, host, end }) {
    const booted = reboot ?? (upgrade && hasRebooted(upgrade) ? upgrade : null);
    if (booted === null)
        return null;
    return deploymentStep(booted, {
        ...{ question: 'reboots', host, seconds: bootSeconds(booted) },
        words: rebootWords(booted, end === null),
    });
}
function backStep({ rollback, host }) {
    if (rollback === null)
        return null;
    return deploymentStep(rollback, {
        ...{ question: 'rolls-back', host, seconds: rollback.duration_seconds },
        words: { yes: 'rolls back', no: 'does not roll back' },
    });
}
/** Whether a system is the one that runs or boots: the boot that it may need after that is another question. */
function isActivated(deployment) {
    return deployment.success || hasRebooted(deployment);
}
/** Whether a deployment came as far as the boot of its host. */
function hasRebooted({ steps }) {
    return steps.some(({ name }) => name === rebootStep);
}
/** From the boot on, with the looks after it. */
function bootSeconds({ steps, duration_seconds }) {
    const boot = steps.find(({ name }) => name === rebootStep);
    return boot === undefined ? 0 : duration_seconds - boot.start_seconds;
}

// EXTERNAL MODULE: ./lib/deploy/host/deploy-system.js + 2 modules
var deploy_system = __webpack_require__(185);
// EXTERNAL MODULE: ./lib/deploy/host/rollback-host.js
var rollback_host = __webpack_require__(3119);
;// CONCATENATED MODULE: ./lib/trial/upgrade/said.js



/** How much of an activation's log is read for its cause, and how many of its last lines are kept. */
const said_mostCharacters = 1024 * 1024;
const said_keptLines = 20;
/** Of switch-to-configuration after a part of the activation has failed; a status that says nothing of units. */
const failedStatus = 2;
/** What an activation's log says of its failure. Nothing is known of an empty one. */
async function readSaid(bytes) {
    const text = (0,clean/* stripControls */.$Y)(Buffer.concat(bytes).toString('utf8')).slice(-said_mostCharacters);
    const { failure } = await (0,explain/* explain */.WE)({ text }, { exitCode: failedStatus });
    const tail = (0,text_lines/* filledLines */.oZ)(text).slice(-said_keptLines);
    const isKnown = failure !== null && failure.family !== 'unknown';
    return { cause: isKnown ? (failure.cause ?? failure.message) : null, tail };
}

;// CONCATENATED MODULE: ./lib/trial/upgrade/upgrade.js







/**
 * Becomes the new system by what `deploy` does to a host, boots it, and goes back, as far as each was asked for and the one before
 * it has left a machine that answers.
 */
async function tryUpgrade(call, observer) {
    const { next, asked, copy, signal, remedies, ...rest } = call;
    const { path } = next.toplevel;
    // Nobody waits for a host that nobody needs: what stops a trial also leaves the machine to itself.
    const host = { ...rest, signal, leave: signal };
    const said = [];
    let wayBack = call.policy;
    const upgrade = await (0,deploy_system/* deploySystem */.h)({
        ...{ ...host, id: `${call.id}-upgrade`, system: next, ...(remedies && { remedies }) },
        prepare: async () => { },
        copy: async (wanted) => {
            await (0,copy_closure/* copyClosure */.Z)(call.host, wanted, {
                ...{ ...copy, closure: next.closure, substitutes: false, signal },
            });
        },
        compareSources: async () => ({ files: null, isOlder: false }),
    }, {
        ...observer,
        onLog: (bytes) => {
            said.push(bytes);
            observer.onLog(bytes);
        },
        onBaseline: (facts) => {
            wayBack = policyOfWayBack(call.policy, facts);
        },
        confirm: async () => true,
    });
    observer.onDeployment(upgrade);
    const parts = { upgrade, said: null, reboot: null, rollback: null };
    if (!upgrade.success)
        parts.said = await readSaid(said);
    if (signal.aborted || (!upgrade.success && !hasRebooted(upgrade)))
        return parts;
    if (asked.reboot && !hasRebooted(upgrade)) {
        parts.reboot = await bootHost({ ...host, id: `${call.id}-reboot`, toplevel: path }, observer);
        observer.onDeployment(parts.reboot);
    }
    const canGoBack = asked.rollback && upgrade.reason !== unchanged && upgrade_answers(parts);
    if (signal.aborted || !canGoBack)
        return parts;
    parts.rollback = await (0,rollback_host/* rollbackHost */.f)({
        ...{ ...host, id: `${call.id}-rollback`, policy: wayBack },
        ...(upgrade.before?.generation == null ? {} : { to: upgrade.before.generation }),
        // By what holds for the host now, and not by what the base system says.
        judgedBy: async () => ({ policy: wayBack, settings: call.settings }),
    }, observer);
    observer.onDeployment(parts.rollback);
    return parts;
}
/** Whether the machine answered after the last thing that was done to it. */
function upgrade_answers({ upgrade, reboot }) {
    return (reboot ?? upgrade)?.after != null;
}

;// CONCATENATED MODULE: ./lib/trial/upgrade/scenario.js









/** A machine that runs one system of a host becomes the other one, boots it, and goes back. */
class UpgradeScenario {
    kind = 'upgrade';
    #options;
    #made = null;
    #seen = { base: null, upgrade: null, said: null, reboot: null, rollback: null };
    constructor(options) {
        this.#options = options;
    }
    get name() {
        return this.#options.name;
    }
    get begin() {
        const { name, systems, links: dir, hasVariants } = this.#options;
        return building(name, systems, { dir, hasVariants });
    }
    async makeGuest() {
        const { env, guestFor } = this.#options;
        const built = builtIn(this.#options.links);
        const read = (path) => (0,new_system/* readLocalSystem */.B)(path ?? '', env);
        const [base, next] = await Promise.all([read(built.base), read(built.next)]);
        const guest = await guestFor({ base: base.toplevel.path, next: next.toplevel.path });
        this.#made = { base, next, guest };
        return guest;
    }
    async tryIn(tried) {
        const { id, name, asked, bootSeconds, by, env, judgedBy } = this.#options;
        const { machine, stage, signal, say, phases } = tried;
        if (this.#made === null)
            return;
        const { guest, ...systems } = this.#made;
        const { next } = systems;
        const how = { env, ...(signal && { signal }), say };
        await guest.bring(machine, systems, how);
        this.#seen.base = await booted(guest.boot(machine, systems, how), () => phases.seconds, signal);
        if (!this.#seen.base.ok)
            return;
        await tried.setUp();
        const host = tried.watch();
        const { policy, settings } = await judgedBy(next.toplevel.path);
        const { kind: backend, slowdown } = machine;
        const call = {
            ...{ id, by, host, settings, next, asked, name, destination: `a ${backend} machine` },
            policy: trialPolicy(policy, { kind: backend, slowdown, reboot: asked.reboot }),
            bootSeconds: Math.ceil(bootSeconds * slowdown),
            signal: host.diedOr(signal),
            remedies: tried.remedies,
            copy: { env, onProgress: (0,copy_progress/* progressInto */.k)(stage) },
        };
        const { observer, end } = observerInto(stage, (step) => phases.enter(step));
        Object.assign(this.#seen, await tryUpgrade(call, observer).finally(end));
    }
    seen({ outcome, failure, seconds }, { end }) {
        const { name: host, asked, links } = this.#options;
        const built = builtIn(links);
        const both = { base: built.base !== null, next: built.next !== null };
        const build = { ...both, outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed', failure, seconds };
        return upgradeSeen({ ...this.#seen, host, asked, build, end });
    }
    parts() {
        const { systems, links } = this.#options;
        const paths = builtIn(links);
        const replaced = variantIn(links)?.replaced ?? [];
        const { upgrade, reboot, rollback } = this.#seen;
        return {
            ...{ base: systemOf(systems.base, paths.base), next: systemOf(systems.next, paths.next) },
            ...{ upgrade, reboot, rollback },
            ...(replaced.length > 0 && { replaced }),
        };
    }
}

;// CONCATENATED MODULE: ./lib/trial/upgrade/record-upgrade.js




/** Builds both systems of a host and tries one's becoming the other in a machine of its own, as `recordTrial` records it. */
async function recordUpgrade(request, hooks) {
    const links = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.rootsDir, 'trial-'));
    const id = trialId();
    const { build, env, profile, setup, tests, remedies } = request;
    const scenario = new UpgradeScenario({ ...request, id, links });
    return recordTrial({ id, build, env, profile, setup, tests, scenario, remedies }, hooks);
}

// EXTERNAL MODULE: ./lib/nix/flake/base-revision.js
var base_revision = __webpack_require__(6648);
;// CONCATENATED MODULE: ./lib/trial/upgrade/request.js


/** Where the two systems of all hosts come from. Throws a usage error (`no-base`) where the base is not known. */
async function systemsOf({ asked, cwd, env }) {
    const { flake, from, fromStorePath } = asked;
    const next = newSystemOf(asked);
    if (fromStorePath !== null)
        return { base: { kind: 'store-path', path: fromStorePath }, next };
    const base = await (0,base_revision/* baseRevision */.$)({
        ...{ flake, from, cwd, env },
        otherwise: 'Name a system that was built before with --from-store-path.',
    });
    return { base: { kind: 'flake', ...base }, next };
}
/** The trial of one host. */
function requestFor(name, systems, call) {
    const { asked, build, env, by, rootsDir, remedies } = call;
    return {
        ...{ name, systems, by, env, rootsDir, build, remedies, hasVariants: asked.guest !== 'miniature' },
        asked: { reboot: asked.reboot, rollback: asked.rollback },
        bootSeconds: asked.bootSeconds,
        ...{ profile: asked.profile ?? null, setup: asked.setup ?? null, tests: testsOf(call) },
        guestFor: ({ base, next }) => guestFor([base, next], call),
        judgedBy: (system) => judgedBy(name, system, call),
    };
}

;// CONCATENATED MODULE: ./lib/cli/trial/upgrade.js










/** Tries the upgrade of each host that was named. */
async function upgradeAndReport(hosts, given, io) {
    refuseContradictions(given, hosts);
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const about = { targets: new Map(), hosts: hostsBefore(hosts), asksFlake: asksFlake(options) };
    const world = await (0,deploy_world/* cliWorld */.f)({ flake: options.flake }, about, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const call = upgradeCall(options, { world, io });
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, call.build.outputDir);
        const matrix = matrixOf(hosts, options, { call, world, io });
        const systems = await systemsOf(call);
        await requireTestsOf(call);
        for (const one of matrix)
            await requireGuest(Object.values(systems), one.call);
        const trials = matrix.map(({ name, host, call }) => {
            const request = requestFor(host, systems, call);
            const { build } = request;
            return { name, build, record: (build, hooks) => recordUpgrade({ ...request, build }, hooks) };
        });
        await tryAndReport(trials, { options, jobs: jobsOf(options, filesOf(world), io), signals, notify, io });
    }
    finally {
        forget();
        await world.close();
    }
}

;// CONCATENATED MODULE: ./lib/cli/commands/trial.js





function configure(command, io) {
    command.enablePositionalOptions();
    const upgrade = command
        .command('upgrade [hosts...]')
        .description('does the machine that runs the base system survive becoming the new one');
    addUpgradeOptions(upgrade).action((hosts, options) => upgradeAndReport(hosts, options, io));
    const fresh = command
        .command('fresh [hosts...]')
        .description('does a machine that boots the new system from nothing come up well');
    addHostTrialOptions(fresh).action((hosts, options) => freshAndReport(hosts, options, io));
    const install = command
        .command('install [hosts...]')
        .description('does a host install into an empty disk, and boot from that alone');
    addInstallOptions(install).action((hosts, options) => installAndReport(hosts, options, io));
    const run = command
        .command('run')
        .description('does a script succeed in a machine of an image, with its marker lines understood');
    addRunTrialOptions(run).action((options) => runAndReport(options, io));
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

/***/ 5907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ defaultWindow),
  $: () => (/* binding */ driftOf)
});

// EXTERNAL MODULE: ./lib/text/median.js
var median = __webpack_require__(3569);
;// CONCATENATED MODULE: ./lib/history/statistics.js

/**
 * Median absolute deviation from `center`, scaled by 1.4826 so that it estimates the standard
 * deviation of Gaussian values (Hampel 1974). Half of the values may be outliers without moving it far.
 */
function medianAbsoluteDeviation(values, center = (0,median/* median */.J)(values)) {
    return 1.4826 * (0,median/* median */.J)(values.map((value) => Math.abs(value - center)));
}
/**
 * Mean and sample standard deviation after every value further than `limit` scaled MADs from the
 * median is replaced by the value at that limit (Winsorised estimates: Tukey 1962; Wilcox, "Introduction to
 * Robust Estimation", ch. 3). About as precise as the plain ones on clean values, where median and
 * MAD alone would need three times as many, and equally robust to outliers.
 * `resolution` is the least MAD assumed, since more than half of the values may be equal.
 */
function winsorised(values, limit, resolution) {
    const center = (0,median/* median */.J)(values);
    const reach = limit * Math.max(medianAbsoluteDeviation(values, center), resolution);
    const pulled = values.map((value) => Math.max(center - reach, Math.min(center + reach, value)));
    const mean = pulled.reduce((sum, value) => sum + value, 0) / pulled.length;
    const squares = pulled.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(squares / Math.max(1, pulled.length - 1)) };
}

;// CONCATENATED MODULE: ./lib/history/drift.js


/** How many earlier durations are needed: fewer do not show how much they vary by themselves. */
const leastHistory = 8;
/** How many earlier durations the baseline looks back on by default. */
const defaultWindow = 30;
const recent = 3;
const leastChangePercent = 5;
const leastLogDeviation = 0.01;
/** In scaled MADs: baseline values further off are pulled in. */
const winsorLimit = 4;
/** In standard deviations a run: what the cumulative sum ignores. */
const allowance = 0.5;
// Noise that is symmetric in seconds is skewed towards "faster" in logarithms, so faster needs more evidence.
const fasterFactor = 1.3;
/**
 * Detects whether the latest durations left the level of the earlier ones.
 *
 * Noise of durations is relative (a slow runner is slow by a factor), so all is done on logarithms.
 * The baseline is made of up to `window` runs before the latest three. The latest three are judged by
 * a cumulative sum (Page 1954) that looks back no further than them: how far the latest one, two
 * or three are above the baseline in total, in its standard deviations, less half of one for each.
 * A step of some ten percent is detected within three runs; a single run must be far off to count alone.
 *
 * The limit `2.22 + 6.5 / (n - 3.9)` was fitted to simulated flat series so that about 1.6 % of runs
 * alarm at any length n of the baseline: short ones misjudge their noise and need more.
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
    const center = (0,median/* median */.J)(baseline);
    const change = (current / center - 1) * 100;
    const { direction, since } = latestAgainst(baseline, series.slice(-recent));
    const isDetected = Math.abs(change) >= leastChangePercent && Math.sign(change) === (direction === 'slower' ? 1 : -1);
    return {
        current,
        runs: baseline.length,
        median: center,
        spread: medianAbsoluteDeviation(baseline, center),
        change_percent: change,
        direction: isDetected ? direction : 'steady',
        since: isDetected ? since : 0,
    };
}
function latestAgainst(baseline, latest) {
    const { mean, deviation } = winsorised(baseline.map(Math.log), winsorLimit, leastLogDeviation);
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
    /** The command that was recorded, what was tried or the non-flake configuration; null for a flake, which its host stands for. */
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
        target: bounded(triedWords(metadata) ?? metadata.command ?? metadata.file ?? null),
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
/** Which trials of a host are compared: those of the same kind in the same kind of machine. Null for what is no trial. */
function triedWords({ tried }) {
    if (tried === undefined)
        return null;
    const { kind, backend, profile, script } = tried;
    return [kind, backend, profile, script].filter((word) => word !== null).join(' ');
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

/***/ 9319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   RS: () => (/* binding */ trendOf)
/* harmony export */ });
/* unused harmony export exceeds */
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5907);
/* harmony import */ var _point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(890);



/** True where the rebuild ran to its end, so that its duration can be compared. */
function isComplete(point) {
    return (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(point.outcome).complete && point.duration_seconds !== null;
}
/**
 * Compares `current` with `history` (oldest first; rebuilds of another kind in it are ignored).
 * Failed rebuilds stay in `earlier` for the chart and never in a baseline.
 */
function trendOf(history, current, window = _drift_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultWindow */ .I) {
    const kind = (0,_point_js__WEBPACK_IMPORTED_MODULE_1__/* .kindKey */ ._V)(current);
    const same = history.filter((point) => (0,_point_js__WEBPACK_IMPORTED_MODULE_1__/* .kindKey */ ._V)(point) === kind);
    const complete = same.filter(isComplete);
    const comparable = isComplete(current);
    const durations = complete.map((point) => point.duration_seconds ?? Number.NaN);
    const duration = comparable ? (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .driftOf */ .$)(durations, current.duration_seconds, window) : null;
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
        const drift = (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .driftOf */ .$)(earlier, seconds, window);
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

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ explainFile),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _8: () => (/* binding */ explainStream),
/* harmony export */   explainRecording: () => (/* binding */ explainRecording),
/* harmony export */   h_: () => (/* binding */ fileKind)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _cast_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1620);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _failures_builder_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1347);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4931);
/* harmony import */ var _flake_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6727);
/* harmony import */ var _input_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4286);
/* harmony import */ var _observer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8888);









/**
 * Explains a stored rebuild of any kind: a plain log, raw terminal bytes, a cast or Nix's activity log, which
 * is detected from its content. Throws a usage error for a file or a cast that cannot be read.
 */
async function explain(input, { checkout = null, exitCode = null, env = process.env } = {}) {
    const options = { checkout, exitCode, env };
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
        return explainRecording(await (0,_cast_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openCast */ .Y)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)), options);
    return explainBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1024 * 1024 }), kind, options);
}
/**
 * Understands what can be read only once, such as standard input. A cast, which may need several passes, is
 * kept in memory; everything else streams.
 */
async function explainStream(input, options) {
    const iterator = input[Symbol.asyncIterator]();
    const begun = [];
    for (let bytes = 0; bytes < _input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .headBytes */ .c4; bytes += begun.at(-1).length) {
        const next = await iterator.next();
        if (next.done)
            break;
        begun.push(next.value);
    }
    const rest = { [Symbol.asyncIterator]: () => iterator };
    const kind = (0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .inputKind */ .TP)(Buffer.concat(begun));
    if (kind !== 'cast')
        return explainBytes(joined(begun, rest), kind, options);
    for await (const chunk of rest)
        begun.push(chunk);
    return explainRecording(await (0,_cast_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openCast */ .Y)(() => joined(begun, null)), options);
}
async function* joined(begun, rest) {
    yield* begun;
    if (rest)
        yield* rest;
}
function unreadable(path, cause) {
    switch (cause.code) {
        case 'ENOENT':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-such-file', `${path} does not exist`);
        case 'EACCES':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('unreadable', `${path} may not be read`, 'Check its permissions.');
        case 'EISDIR':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('not-a-file', `${path} is a directory`, 'Give the rebuild.log or rebuild.cast in it.');
        default:
            return cause;
    }
}
/** The kind of a file. Throws the system's error where it cannot be read. */
async function fileKind(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .headBytes */ .c4), 0, _input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .headBytes */ .c4, 0);
        return (0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .inputKind */ .TP)(buffer.subarray(0, bytesRead));
    }
    finally {
        await handle.close();
    }
}
async function explainBytes(bytes, kind, options) {
    const { checkout, exitCode } = options;
    const observer = new _observer_js__WEBPACK_IMPORTED_MODULE_7__/* .RebuildObserver */ .O({ checkout });
    let decoder = null;
    let noText = null;
    for await (const chunk of bytes) {
        if (!decoder)
            [decoder, noText] = [(0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .decoderOf */ .qf)(chunk), (0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .binaryReason */ .A5)(chunk)];
        if (kind === 'activity')
            observer.pushJson(chunk, 0);
        else
            observer.pushText(decoder.decode(chunk, { stream: true }), 0);
    }
    if (decoder)
        observer.pushText(decoder.decode(), 0);
    const understood = await placed(observer.end({ exitCode, seconds: 0 }), options);
    return noText === null || exitCode !== null ? understood : unread(understood, noText);
}
/** What is understood of an input that is no text: what its bytes look like is no failure. */
function unread(understood, reason) {
    const doubt = { reason, line: null, source: null };
    return { ...understood, verdict: 'unclear', doubt, failure: null, failures: [] };
}
/** Understands a recording: its events carry the times, its `x` event the exit status. */
async function explainRecording(recording, options) {
    const observer = new _observer_js__WEBPACK_IMPORTED_MODULE_7__/* .RebuildObserver */ .O({ checkout: options.checkout });
    const exit = { exitCode: options.exitCode, seconds: 0 };
    for await (const events of recording.events()) {
        for (const { time, code, data } of events) {
            exit.seconds = time;
            if (code === 'o')
                observer.pushText(data, time);
            else if (code === 'x')
                exit.exitCode ??= (0,_figure_js__WEBPACK_IMPORTED_MODULE_8__/* .figureIn */ .KF)(data.trim());
        }
    }
    return placed(observer.end(exit), options);
}
/** With the likely places in the checkout of what the builders' logs name. */
async function placed(understood, { checkout, env }) {
    if (checkout === null || env === undefined)
        return understood;
    const failures = await (0,_failures_builder_log_js__WEBPACK_IMPORTED_MODULE_4__/* .withBuilderLogs */ .r)(understood.failures, {
        logOf: async () => null,
        sources: () => (0,_flake_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .nixSources */ .e)(checkout, env),
    });
    return { ...understood, failure: failures[0] ?? null, failures };
}


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ withBuilderLogs)
});

// EXTERNAL MODULE: ./lib/nix/cause/index.js + 15 modules
var nix_cause = __webpack_require__(3918);
// EXTERNAL MODULE: ./lib/nix/language/lexer.js + 4 modules
var language_lexer = __webpack_require__(1794);
// EXTERNAL MODULE: ./lib/nix/language/parser.js + 3 modules
var parser = __webpack_require__(6887);
// EXTERNAL MODULE: ./lib/nix/language/tokens.js
var language_tokens = __webpack_require__(6890);
;// CONCATENATED MODULE: ./lib/nix/language/tokens-in.js



/**
 * The tokens of Nix source, which leave out blanks and comments; null for what is no Nix. `source` has one character a byte, and
 * so are the places of the tokens.
 */
function tokensIn(source) {
    try {
        (0,parser/* parseNix */.Z)(source);
    }
    catch (thrown) {
        if (thrown instanceof language_tokens/* NixSyntaxError */.B1)
            return null;
        throw thrown;
    }
    const lexer = new language_lexer/* Lexer */.J(source, 'current');
    const tokens = [];
    for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next())
        tokens.push(token);
    return tokens;
}

;// CONCATENATED MODULE: ./lib/nix/cause/place.js

/** Shorter words are in too many places to mean anything. */
const shortestWord = 3;
/**
 * The place of the sources that has the word, as a word of its own in a string, a name or a path, and not in a comment; null where
 * no place or more than one has it, which proves nothing. In a file that is no Nix, a line that begins with `#` is a comment.
 * Lines and columns are counted from 1.
 */
function onlyPlaceOf(word, sources) {
    if (word.length < shortestWord)
        return null;
    let found = null;
    for (const { file, text } of sources) {
        for (const at of telling(occurrences(word, text), text)) {
            if (found)
                return null;
            const start = text.lastIndexOf('\n', at - 1) + 1;
            found = { file, line: text.slice(0, start).split('\n').length, column: at - start + 1 };
        }
    }
    return found;
}
function occurrences(word, text) {
    const found = [];
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
        if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + word.length]))
            found.push(at);
    return found;
}
function isWordCharacter(character) {
    return character !== undefined && /[\w-]/.test(character);
}
/** Those of some places, in ascending order, that are in no comment. Only a text with such a place is parsed. */
function telling(places, text) {
    if (places.length === 0)
        return [];
    const tokens = tokensIn(Buffer.from(text, 'utf8').toString('latin1'));
    if (tokens === null)
        return places.filter((at) => !isCommentLine(text, at));
    let next = 0;
    let [read, bytes] = [0, 0];
    return places.filter((at) => {
        bytes += Buffer.byteLength(text.slice(read, at));
        read = at;
        while (next < tokens.length && tokens[next].end <= bytes)
            next += 1;
        const token = tokens[next];
        return token !== undefined && token.start <= bytes;
    });
}
function isCommentLine(text, at) {
    return /^\s*#/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

;// CONCATENATED MODULE: ./lib/nix/failures/builder-log.js


/**
 * The failures with what their builders' logs tell: the cause, where the whole log has it and its last lines do not
 * (Nix drops a line that ends with a carriage return), and its place, where what the cause names is in one line of
 * the sources alone.
 */
async function withBuilderLogs(failures, { logOf, sources }) {
    let read = null;
    const told = [];
    for (const failure of failures) {
        const cause = await causeIn(failure, logOf);
        const word = failure.location ? null : (cause?.word ?? null);
        if (word !== null)
            read ??= sources();
        const place = word === null ? null : onlyPlaceOf(word, (await read) ?? []);
        const location = place ? { ...place, probable: true } : failure.location;
        told.push({ ...failure, ...(cause ? { cause: cause.text } : {}), location });
    }
    return told;
}
async function causeIn(failure, logOf) {
    const log = await logOf(failure);
    const cause = log === null ? null : (0,nix_cause/* causeOf */.r)(log.split('\n'));
    // Without a builder's log the tail is something else, and no cause was looked for.
    return cause ?? (failure.cause == null ? null : (0,nix_cause/* causeOf */.r)(failure.log_tail));
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

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nixSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4416);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);




const mostFiles = 5000;
const largestFile = 1024 * 1024;
const mostBytes = 32 * 1024 * 1024;
/**
 * The `.nix` files of a checkout that git knows, at most 5,000 of them and 32 MiB. Empty outside a git tree. What is
 * not a regular file below `root`, reached without a symbolic link, is left out, and so is one of more than 1 MiB.
 */
async function nixSources(root, env) {
    const listed = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(root, env)('-c', 'core.fsmonitor=false', 'ls-files', '-z', '--', '*.nix');
    const files = [...new Set((listed ?? '').split('\0'))].filter((file) => file !== '').slice(0, mostFiles);
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root);
    const sources = [];
    let left = mostBytes;
    for (const file of files) {
        const bytes = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .regularFile */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, file), Math.min(largestFile, left));
        if (bytes === null)
            continue;
        left -= bytes.length;
        sources.push({ file, text: bytes.toString('utf8') });
    }
    return sources;
}


/***/ }),

/***/ 4286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ binaryReason),
/* harmony export */   TP: () => (/* binding */ inputKind),
/* harmony export */   c4: () => (/* binding */ headBytes),
/* harmony export */   qf: () => (/* binding */ decoderOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** How many bytes of an input are enough to detect its form. */
const headBytes = 8192;
/**
 * Detects the kind of an input from its first kilobytes: an asciicast (a JSON header with a version), Nix's
 * activity log (JSON records, with or without `@nix `), or text, which is everything else: a plain log or raw
 * terminal bytes.
 */
function inputKind(head) {
    const start = decoderOf(head)
        .decode(head.subarray(0, headBytes))
        .replace(/^[\ufeff\s]+/, '');
    if (/^\{\s*"/.test(start) &&
        /"version"\s*:\s*[123]\b/.test(start) &&
        /"(?:width|cols|stdout)"\s*:/.test(start))
        return 'cast';
    return /^(?:@nix )?\{"action"\s*:\s*"/.test(start) ? 'activity' : 'text';
}
/** A decoder for what begins with these bytes: UTF-8, or UTF-16 where its mark says so, as PowerShell writes files. */
function decoderOf(head) {
    const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
    return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(isUtf16 ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8');
}
/** The first bytes of formats in which logs are stored (RFC 1952, and the formats' own descriptions). */
const packed = [
    ['gzip', [0x1f, 0x8b]],
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
];
/** Why an input that begins with these bytes is no text, as a sentence; null where it is one. */
function binaryReason(head) {
    const format = packed.find(([, magic]) => magic.every((byte, index) => head[index] === byte));
    if (format)
        return `The input is packed with ${format[0]}: unpack it first.`;
    if (decoderOf(head).encoding !== 'utf-8')
        return null;
    return head.subarray(0, headBytes).includes(0) ? 'The input is binary, not text.' : null;
}


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

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ remediesMarkdown)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6362);



const mostShown = 20;
/** What was done about failures before a rebuild was tried again, and whether it helped; empty where nothing was. */
function remediesMarkdown({ remedies = [] }) {
    if (remedies.length === 0)
        return '';
    const shown = remedies.slice(0, mostShown);
    const lines = shown.map((one) => {
        const how = one.proposal
            ? 'is left to you'
            : !one.ran
                ? 'was not allowed'
                : `${one.helped === null ? 'was stopped' : one.helped ? 'helped' : 'did not help'}${one.undone ? ' and was taken back' : ''}, ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(one.seconds)}`;
        const what = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.name, 60))} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.level, 20))}, confidence ${one.confidence}) ${how}`;
        return `- ${what}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(one.did), 200))}; for ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.family, 60))}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(one.before), 200))}${one.patch ? `; as a patch for ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)('git apply')}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.patch, 60))}` : ''}`;
    });
    const proposals = shown.flatMap(({ name, proposal }) => proposal ? [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`What ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(name, 60))} proposes`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(proposal))] : []);
    return ['**Remedies**', lines.join('\n'), ...proposals].join('\n\n');
}


/***/ }),

/***/ 520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ trialMarkdown)
/* harmony export */ });
/* unused harmony export trialVariants */
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _builds_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6985);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3497);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6362);
/* harmony import */ var _sections_remedies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3195);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(572);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6426);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2868);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6858);










/** Trials as Markdown for GitHub: a line each first, then each in full, folded where all is well. */
function trialMarkdown(trials) {
    const lines = trials.map(({ outcome, summary }) => `- ${(0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome).icon} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(summary)}`);
    return `${[`${lines.join('\n')}\n`, ...trials.map(sectionOf)].join('\n')}`;
}
/** What a trial has answered, from full to short, for a report that shows its one line, its failure and its phases itself. */
function trialVariants(trial) {
    if (trial === null)
        return [];
    const answers = answersTable(trial);
    const full = [
        answers,
        trendLine(trial),
        testsTable(trial),
        warningsList(trial),
        metricsTable(trial),
        unitsTable(trial),
        consoleBlock(trial),
        resourcesTable(trial),
        replacedTable(trial),
        limitsList(trial),
    ];
    return [joined(full), joined([answers, limitsList(trial)]), answers];
}
function sectionOf(trial) {
    const body = joined([
        answersTable(trial),
        trendLine(trial),
        remediesBlock(trial),
        testsTable(trial),
        unitsTable(trial),
        ...failureBlocks(trial),
        warningsList(trial),
        metricsTable(trial),
        stepsTable(trial),
        resourcesTable(trial),
        replacedTable(trial),
        limitsList(trial),
    ]);
    const name = (0,_builds_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .trialName */ .Ko)(trial);
    const title = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(name)} in full`;
    return trial.success ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, body) : `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)}\n\n${body}`;
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n');
}
function answersTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .answerRows */ .Ys)(trial).map(({ question, seconds, words }) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(question),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(seconds),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(words),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'took', ''], rows, [1]);
}
function remediesBlock(trial) {
    const text = (0,_sections_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .remediesMarkdown */ .q)(trial);
    return text === '' ? '' : `${text}\n`;
}
function trendLine(trial) {
    const sentence = (0,_trend_js__WEBPACK_IMPORTED_MODULE_7__/* .trialTrendSentence */ .X)(trial);
    return sentence === '' ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(sentence)}\n`;
}
function unitsTable({ upgrade }) {
    const units = upgrade?.units ?? [];
    if (units.length === 0)
        return '';
    const rows = units.map(({ unit, action, seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(unit),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(action),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(seconds),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${units.length} units change`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['unit', 'what becomes of it', 'start took'], rows, [2]));
}
function failureBlocks(trial) {
    const { failure, success } = trial;
    if (success)
        return [];
    const tail = failure?.log_tail ?? [];
    return [
        failure?.hint ? `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(failure.hint)}\n` : '',
        tail.length > 0
            ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`What the ${trial.script ? 'command' : 'activation'} printed last`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(tail))
            : '',
        consoleBlock(trial),
    ];
}
function consoleBlock(trial) {
    const printed = trial.success ? [] : (0,_builds_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingConsole */ .FX)(trial);
    return printed.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .consoleTitle */ .uy, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(printed)) : '';
}
function metricsTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .metricRows */ .IN)(trial).map((row) => row.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV));
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .metricsTitle */ .c1, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'value'], rows, [1]));
}
function testsTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .testRows */ .Ge)(trial).map(({ question, seconds, words }) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(question),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(seconds),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(words),
    ]);
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .testsTitle */ .Ku, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'took', ''], rows, [1]));
}
function stepsTable({ steps, trend }) {
    if (steps.length === 0)
        return '';
    const rows = steps.map(({ name, duration_seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name),
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(duration_seconds),
    ]);
    const usual = (trend?.phases ?? []).map((phase) => [
        ...[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(phase.name), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(phase.seconds), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(phase.usual_seconds)],
        (0,_trend_js__WEBPACK_IMPORTED_MODULE_7__/* .changeWords */ .m)(phase),
    ]);
    return [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('How long each phase took', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['phase', 'took'], rows, [1])),
        usual.length === 0
            ? ''
            : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`Against ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .h)(trend?.runs ?? 0, 'earlier trial')}`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['phase', 'took', 'usually', ''], usual, [1, 2])),
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function resourcesTable(trial) {
    const rows = (0,_resources_js__WEBPACK_IMPORTED_MODULE_9__/* .resourceRows */ .q)(trial).map(({ what, figures, course }) => [what, figures, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(course)]);
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_resources_js__WEBPACK_IMPORTED_MODULE_9__/* .resourcesTitle */ .e, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', '', 'over time'], rows, []));
}
function replacedTable({ replaced = [] }) {
    if (replaced.length === 0)
        return '';
    const rows = replaced.map(({ option, why }) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(option), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(why)]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedTitle */ .n1)(replaced), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['option', 'why'], rows, []));
}
function limitsList({ limits }) {
    return titledList(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .limitsTitle */ .PB, limits);
}
function warningsList({ warnings = [] }) {
    return titledList(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .warningsTitle */ .Qs, warnings);
}
function titledList(title, entries) {
    return entries.length === 0
        ? ''
        : `${title}:\n\n${entries.map((entry) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(entry)}\n`).join('')}`;
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _U: () => (/* binding */ Usage),
  CR: () => (/* binding */ buildUserIds),
  e0: () => (/* binding */ networkBytes)
});

// EXTERNAL MODULE: ./lib/system/proc/census.js
var census = __webpack_require__(3219);
// EXTERNAL MODULE: ./lib/system/proc/processes.js + 9 modules
var processes = __webpack_require__(280);
// EXTERNAL MODULE: ./lib/system/proc/stat.js
var stat = __webpack_require__(962);
;// CONCATENATED MODULE: ./lib/system/proc/usage-series.js
const mostPoints = 120;
/**
 * A series that stays small however long the run: when it is full, every two points become one, and from
 * then on a point covers twice the time. Memory is the highest of the time covered, CPU its mean.
 */
class UsageSeries {
    #points = [];
    #everySeconds = 0;
    #at = { seconds: 0, cpuSeconds: 0 };
    #memory = 0;
    get points() {
        return this.#points;
    }
    /** `cpuSeconds` is the sum so far. */
    add(seconds, cpuSeconds, memoryBytes) {
        this.#memory = Math.max(this.#memory, memoryBytes);
        const span = seconds - this.#at.seconds;
        if (span <= 0 || span < this.#everySeconds * 0.9)
            return;
        const cpu = Math.max(0, cpuSeconds - this.#at.cpuSeconds);
        this.#points.push({
            seconds,
            cpu_percent: Math.round((cpu / span) * 1000) / 10,
            memory_bytes: this.#memory,
        });
        this.#at = { seconds, cpuSeconds };
        this.#memory = 0;
        if (this.#points.length >= mostPoints)
            this.#halve();
    }
    #halve() {
        const halved = [];
        for (let index = 0; index + 1 < this.#points.length; index += 2) {
            const [a, b] = [this.#points[index], this.#points[index + 1]];
            halved.push({
                seconds: b.seconds,
                cpu_percent: Math.round((a.cpu_percent + b.cpu_percent) * 5) / 10,
                memory_bytes: Math.max(a.memory_bytes, b.memory_bytes),
            });
        }
        this.#points = halved;
        this.#everySeconds = halved.at(-1).seconds / halved.length;
        this.#at.seconds = halved.at(-1).seconds;
    }
}

;// CONCATENATED MODULE: ./lib/system/proc/usage.js




const ticksPerSecond = 100;
const pageBytes = 4096;
/**
 * Adds up what the processes of a rebuild use, from samples of /proc. A builder has an environment of its own and
 * leaves the process group, so a process belongs to the rebuild when it has the nonce, runs as a build user, or
 * descends from one that belongs. What cannot be read is null. Call `sample` about once a second.
 */
class Usage {
    #proc;
    #nonce;
    #buildUsers;
    #census;
    #used = new Map();
    /** Processes that do not belong, with how often that was found; after two times they are not looked at again. */
    #foreign = new Map();
    #series = new UsageSeries();
    #networkAtStart;
    #ended = { cpu: 0, read: 0, written: 0 };
    #total = { cpu: 0, read: 0, written: 0 };
    #peakBytes = 0;
    #sampled = false;
    constructor({ nonce, buildUsers = [], proc = '/proc' }) {
        this.#proc = proc;
        this.#nonce = nonce;
        this.#buildUsers = new Set(buildUsers);
        this.#census = new census/* Census */.s({ belongs: (candidate) => this.#belongs(candidate), never: [process.pid] });
        this.#networkAtStart = this.#network();
    }
    /** Takes one sample; `seconds` since the start. */
    sample(seconds) {
        const all = (0,stat/* readProcesses */._F)(this.#proc);
        if (!all)
            return;
        this.#sampled = true;
        const found = this.#census.of(all);
        this.#forgetForeign(all);
        const keys = new Set(found.map(census/* keyOf */.T));
        const pids = new Set(found.map(({ pid }) => pid));
        for (const [key, used] of this.#used)
            if (!keys.has(key))
                this.#gone(key, used, pids);
        const live = { cpu: 0, read: 0, written: 0 };
        let resident = 0;
        for (const last of found) {
            const disk = this.#disk(last.pid);
            this.#used.set((0,census/* keyOf */.T)(last), { last, ...disk });
            live.cpu += last.cpuTicks;
            live.read += disk.read;
            live.written += disk.written;
            resident += last.residentPages * pageBytes;
        }
        // Between a child's exit and its parent's wait, its usage is in neither; the maximum keeps the total from dropping.
        for (const figure of ['cpu', 'read', 'written'])
            this.#total[figure] = Math.max(this.#total[figure], live[figure] + this.#ended[figure]);
        this.#peakBytes = Math.max(this.#peakBytes, resident);
        this.#series.add(seconds, this.#total.cpu / ticksPerSecond, resident);
    }
    resources() {
        const network = this.#network();
        const [from, to] = [this.#networkAtStart, network];
        return {
            cpu_seconds: this.#sampled ? this.#total.cpu / ticksPerSecond : null,
            peak_memory_bytes: this.#sampled ? this.#peakBytes : null,
            disk_read_bytes: this.#sampled ? this.#total.read : null,
            disk_written_bytes: this.#sampled ? this.#total.written : null,
            host_network_received_bytes: from && to ? Math.max(0, to.received - from.received) : null,
            host_network_sent_bytes: from && to ? Math.max(0, to.sent - from.sent) : null,
            series: this.#series.points,
        };
    }
    #gone(key, { last, read, written }, pids) {
        this.#used.delete(key);
        // A parent that belongs has waited for it and carries its figures now; an orphan's would be lost.
        if (pids.has(last.parent))
            return;
        this.#ended.cpu += last.cpuTicks;
        this.#ended.read += read;
        this.#ended.written += written;
    }
    /** Reading environments is most of a sample's cost, and a process that was just forked has its parent's. */
    #belongs(candidate) {
        const key = (0,census/* keyOf */.T)(candidate);
        const times = this.#foreign.get(key) ?? 0;
        if (times >= 2)
            return false;
        if ((0,processes/* carries */.ED)(candidate.pid, this.#nonce, this.#proc) || this.#isBuildUser(candidate.pid))
            return true;
        this.#foreign.set(key, times + 1);
        return false;
    }
    #forgetForeign(all) {
        const foreign = new Map();
        for (const process of all) {
            const times = this.#foreign.get((0,census/* keyOf */.T)(process));
            if (times !== undefined)
                foreign.set((0,census/* keyOf */.T)(process), times);
        }
        this.#foreign = foreign;
    }
    #isBuildUser(pid) {
        if (this.#buildUsers.size === 0)
            return false;
        const user = /^Uid:\s+(\d+)/m.exec((0,stat/* procText */.uR)(this.#proc, pid, 'status') ?? '')?.[1];
        return user !== undefined && this.#buildUsers.has(Number(user));
    }
    #disk(pid) {
        const text = (0,stat/* procText */.uR)(this.#proc, pid, 'io');
        return text === null ? { read: 0, written: 0 } : diskBytes(text);
    }
    #network() {
        const text = (0,stat/* procText */.uR)(this.#proc, 'net', 'dev');
        return text === null ? null : networkBytes(text);
    }
}
/** `read_bytes` and `write_bytes` of `/proc/PID/io`, the children that it has waited for included. */
function diskBytes(text) {
    const field = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return { read: field('read_bytes'), written: field('write_bytes') };
}
/** Bytes received and sent by all interfaces but loopback, from `/proc/net/dev`. */
function networkBytes(text) {
    const total = { received: 0, sent: 0 };
    for (const line of text.split('\n')) {
        const match = /^\s*([^:\s]+):\s*(.*)$/.exec(line);
        if (!match || match[1] === 'lo')
            continue;
        const figures = match[2].trim().split(/\s+/).map(Number);
        total.received += figures[0] ?? 0;
        total.sent += figures[8] ?? 0;
    }
    return total;
}
/** The user ids that a Nix daemon builds as: members of the group `nixbld`, from the texts of passwd and group. */
function buildUserIds(passwd, group) {
    const members = /^nixbld:[^:]*:[^:]*:(.*)$/m.exec(group)?.[1]?.split(',') ?? [];
    return passwd.split('\n').flatMap((line) => {
        const [name, , id] = line.split(':');
        return name && members.includes(name) && /^\d+$/.test(id ?? '') ? [Number(id)] : [];
    });
}


/***/ }),

/***/ 3569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/** The middle value; the mean of the two middle ones for an even count. NaN for no values. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    if (sorted.length === 0)
        return Number.NaN;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/** Text as the content of an element or attribute: what XML 1.0 cannot hold becomes U+FFFD. */
function escapeXml(text) {
    return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[&<>"]/gu, (found) => {
        if (found === '&')
            return '&amp;';
        if (found === '<')
            return '&lt;';
        if (found === '>')
            return '&gt;';
        return found === '"' ? '&quot;' : '\ufffd';
    });
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
