export const id = 6613;
export const ids = [6613];
export const modules = {

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ syncSteps),
/* harmony export */   eG: () => (/* binding */ syncEnds),
/* harmony export */   jP: () => (/* binding */ syncSchema)
/* harmony export */ });
/* unused harmony exports syncOutcomes, syncStepStates, syncHistoryEntrySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);



/** The steps of a sync, in their order. */
const syncSteps = [
    ...['prepare', 'upstream', 'dotfiles', 'secrets', 'update'],
    ...['rebuild', 'checks', 'commit', 'push'],
];
/**
 * How a sync ended: `done` the machine runs what the repository has; `unchanged` it did before; `planned` of a dry run;
 * `declined` a person said no, and `stopped` it could not go on: of both, tree and system are as before; `failed` the system could not be built, or is not what the
 * repository has; `undone` it was done, and a rollback took it back; `unfinished` it is under way, or was killed.
 */
const syncOutcomes = [
    ...['done', 'unchanged', 'planned', 'declined', 'stopped', 'failed', 'undone', 'unfinished'],
];
/** The same as an outcome of metadata.json: a sync that a person has declined, or that was to change nothing, is no news, as one that was cancelled. */
const syncEnds = {
    ...{ done: 'success', unchanged: 'success', undone: 'success', planned: 'cancelled' },
    ...{ declined: 'cancelled', stopped: 'failed', failed: 'failed', unfinished: 'interrupted' },
};
const syncStepStates = ['done', 'skipped', 'warned', 'failed', 'planned'];
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(syncSteps),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(syncStepStates),
    text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What was done, or why not, in a few words.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
});
const placeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Full id of the commit that is checked out.'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Null for a detached HEAD.'),
    system: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Store path of the system that runs.'),
    generation: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable().describe('Number of the generation of the system profile.'),
});
/**
 * What `sync --json` prints, version 1: one sync of a machine with its repository. A field is never renamed or removed within a
 * version, only added as optional. What is not known is null.
 */
const syncSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['sync', 'rollback']).describe('A rollback brings tree and system to an earlier state.'),
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    flake: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    directory: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Absolute path of the top of the working tree.'),
    vcs: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['git', 'jj']),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable().describe('Null while it is under way, or where it was killed.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(syncOutcomes),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What happened, in a sentence.'),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('In which state tree and system were left, in a sentence.'),
    online: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullable().describe('Null where no network was needed.'),
    before: placeSchema,
    after: placeSchema.nullable(),
    snapshot: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .nullable()
        .describe('A commit with all that the tree had before, untracked files too; null where it could not be made.'),
    operation: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ before: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() })
        .optional()
        .describe('Of jj: the operations whose states repository and tree had before and after.'),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stepSchema),
    incoming: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))
        .describe('Commits that came from upstream, the newest first, at most 200.'),
    intended: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('New files that were made known to git, without their content.'),
    moving: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
        .nullable()
        .describe('The move of the tree that was begun last; null where there was none.'),
    update: _update_js__WEBPACK_IMPORTED_MODULE_1__/* .updateSchema */ .vK.nullable(),
    build: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Path of the recorded build of the system.'),
    deployment: _deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentSchema */ .f.nullable().describe('Null where nothing was activated.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Full id of the commit that sync has made.'),
    tag: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    pushed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    by_hand: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('What a person has to do, a sentence or a command each.'),
});
/**
 * What `sync history --json` prints is an array of these, version 1: states of this machine, the newest first, to which `sync --rollback ID` goes. A
 * field is never renamed or removed within a version, only added as optional.
 */
const syncHistoryEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['sync', 'deployment', 'generation'])
        .describe('A deployment was no part of a sync, and of a generation neither of them tells.'),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().describe('When it began.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe("A sync's, or as in deployment.json."),
    is_good: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether the machine ran afterwards what was meant.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .nullable()
        .describe('Full id of the commit that the system is built from; null where that is not known.'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    system: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Store path of the system that ran afterwards.'),
    generation: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('What it changed, in a few words each.'),
    sync: syncSchema.nullable(),
    deployment: _deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentSchema */ .f.nullable(),
});


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ deployHere),
/* harmony export */   z: () => (/* binding */ systemBuilds)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _builds_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);





/** Where root records what it does on this machine: in a person's directories its files would be in the way. */
const systemBuilds = '/var/lib/nixos-rebuild-test/builds';
/** What runs a command as root, in the order in which they are looked for. */
const elevators = ['sudo', 'run0', 'doas'];
/**
 * Runs `deploy`, or a subcommand of it, on this machine as root, in a process of its own, and returns the deployment that it was; null where it was none.
 * Only this is run as root: git, Nix' evaluation and the build are the person's own. Throws a usage error (`not-root`) where nothing makes a person root.
 */
async function deployHere(words, { host, options, io }) {
    const own = [process.execPath, ...process.execArgv, process.argv[1] ?? ''];
    const recorded = [
        '--output-dir',
        options.outputDir ?? systemBuilds,
        ...(options.recording ? [] : ['--no-recording']),
    ];
    const asked = [
        '--target',
        `${host}=local`,
        '--yes',
        '--json',
        '--quiet',
        ...recorded,
        ...judgeWords(options),
    ];
    const [file = '', ...args] = [...elevation(options, io), ...own, 'deploy', ...words, ...asked];
    // sudo asks at the terminal itself, whatever its outputs are.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
        ...{ env: io.env, cwd: io.cwd, stdio: ['inherit', 'pipe', io.progress ? 'inherit' : 'pipe'] },
    });
    const out = [];
    child.stdout?.on('data', (bytes) => out.push(bytes));
    const decoder = new TextDecoder();
    child.stderr?.on('data', (bytes) => io.live(decoder.decode(bytes, { stream: true })));
    // Ctrl-C reaches the child through the terminal.
    const forget = io.onSignal((signal) => (io.interactive && signal === 'SIGINT') || child.kill(signal));
    try {
        await new Promise((resolve, reject) => {
            child.once('close', () => resolve());
            child.once('error', (thrown) => reject(new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('spawn-failed', `cannot start ${file}: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(thrown)}`)));
        });
    }
    finally {
        forget();
    }
    return deploymentIn(Buffer.concat(out).toString('utf8'));
}
function elevation({ elevate }, io) {
    if (elevate !== undefined)
        return elevate.split(/\s+/).filter(Boolean);
    if (process.getuid?.() === 0)
        return [];
    const found = elevators.find((name) => (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, io.env) !== null);
    if (found !== undefined)
        return [found];
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('not-root', `a system is activated as root, and none of ${elevators.join(', ')} is installed`, '--elevate COMMAND names another program that runs a command as root.');
}
function deploymentIn(text) {
    try {
        const value = JSON.parse(text);
        const parsed = _builds_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.safeParse(Array.isArray(value) ? value.at(-1) : value);
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}
/** What the options say about how the machine is judged, as `deploy` takes it. */
function judgeWords(options) {
    const { mode, critical, check, onFailedUnits, reboot, settle, ackTimeout, switchTimeout } = options;
    const pairs = [
        ['--mode', mode],
        ...critical.map((unit) => ['--critical', unit]),
        ...check.map((command) => ['--check', command]),
        ['--on-failed-units', onFailedUnits],
        ['--reboot', reboot],
        ['--settle', settle],
        ['--ack-timeout', ackTimeout],
        ['--switch-timeout', switchTimeout],
    ];
    return [
        ...pairs.flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)])),
        ...(options.rollback === false ? ['--no-rollback'] : []),
    ];
}


/***/ }),

/***/ 5529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ edgesOf),
  J: () => (/* binding */ goneBack)
});

// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/deploy/hosts/world.js + 6 modules
var hosts_world = __webpack_require__(8509);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 5 modules
var run = __webpack_require__(6914);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var end = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/deploy/host/known-failure.js
var known_failure = __webpack_require__(8682);
// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/deploy/plan/plan-host.js + 2 modules
var plan_host = __webpack_require__(4919);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
// EXTERNAL MODULE: ./lib/deploy/run/preflight.js
var run_preflight = __webpack_require__(6834);
// EXTERNAL MODULE: ./lib/deploy/run/record-deployment.js + 2 modules
var record_deployment = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/deploy/run/requests.js + 2 modules
var requests = __webpack_require__(3155);
;// CONCATENATED MODULE: ./lib/deploy/run/record-plan.js













/**
 * Builds a host's system and plans its deployment, in one recording. The host is asked as the user whom ssh logs in, and nothing is
 * changed on it. Throws a `ToolError` where nothing could be built at all.
 */
async function recordPlan(name, call, hooks) {
    const { storePath } = call;
    const asked = (0,requests/* buildRequest */.mK)(name, storePath === null ? await (0,requests/* buildHostOf */.KI)(name, call) : null, call);
    const { link, ...command } = builderOf(name, call);
    let plan = null;
    const preflight = call.preflight?.(name) ?? null;
    let found = null;
    const build = await (0,run/* runRebuild */.J)({ ...asked, ...command, besideOthers: true }, hooks, {
        ...{ action: 'plan', host: name },
        async run(stage) {
            stage.enter('planning');
            try {
                if (preflight)
                    await (0,run_preflight/* tellSources */.Cq)(preflight, stage);
                plan = stage.redact(await planned(name, link ?? stage.built ?? '', { call, stage }));
                if (preflight)
                    await (0,run_preflight/* tellWeaker */.R2)(plan.revisions?.old ?? null, preflight, stage);
                found = stage.redact((await preflight?.found()) ?? null);
                stage.print(['', ...(0,plan_lines/* planLines */.HN)(plan, true), '']);
                return { outcome: 'success', failure: null, system: null };
            }
            catch (thrown) {
                return endWithout(thrown, name, hooks);
            }
        },
    });
    return { build, plan, preflight: found };
}
/** What makes the system in place of nixos-rebuild, and the path or link by which that is known; nothing where it does. */
function builderOf(name, { storePath, builder, world }) {
    if (storePath !== null)
        return { link: storePath, ...(0,record_deployment/* fetching */.Bg)(storePath, (0,external_node_path_.join)(world.dir, (0,random/* randomHex */.n)(8))) };
    return builder?.(name) ?? {};
}
async function planned(name, link, { call: { world, build, signals }, stage }) {
    const system = await (0,new_system/* readLocalSystem */.B)(link, build.env);
    const known = await world.known(name, system.toplevel.path);
    for (const notice of known.notices)
        stage.notice(notice);
    const host = world.connect(name, known);
    try {
        const target = { host, destination: (0,config/* targetText */.Z3)(known.target) };
        return await (0,plan_host/* planHost */.A)(target, system, {
            profile: (0,policy/* profilePath */.bL)(known.settings.profile),
            signal: signals.signal,
        });
    }
    finally {
        await host.close();
    }
}
/** Throws what no host and no person has caused. */
function endWithout(thrown, name, { signal }) {
    const { outcome, message, failure } = (0,end/* endOfThrown */.VI)(thrown, { host: { name }, ...(signal && { signal }) });
    return {
        outcome,
        failure: failure && (0,known_failure/* failureOf */.g)(failure.family, message, failure.advice),
        system: null,
    };
}

// EXTERNAL MODULE: ./lib/rebuild/attempts/policy.js
var attempts_policy = __webpack_require__(3110);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(1892);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(682);
// EXTERNAL MODULE: ./lib/update/apply/apply-update.js + 2 modules
var apply_update = __webpack_require__(2034);
// EXTERNAL MODULE: ./lib/update/nix.js
var update_nix = __webpack_require__(9358);
// EXTERNAL MODULE: ./lib/cli/deploy/ask.js
var ask = __webpack_require__(633);
// EXTERNAL MODULE: ./lib/cli/deploy/fleet.js + 2 modules
var deploy_fleet = __webpack_require__(2298);
// EXTERNAL MODULE: ./lib/cli/deploy/world.js + 1 modules
var deploy_world = __webpack_require__(4760);
// EXTERNAL MODULE: ./lib/cli/live/status-line.js
var status_line = __webpack_require__(1006);
// EXTERNAL MODULE: ./lib/cli/show/update.js
var update = __webpack_require__(3793);
// EXTERNAL MODULE: ./lib/cli/show/update-preview.js + 2 modules
var update_preview = __webpack_require__(3188);
// EXTERNAL MODULE: ./lib/cli/sync/deploy-child.js
var deploy_child = __webpack_require__(9218);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/cli/sync/nh.js






/**
 * nh (github.com/nix-community/nh, 4.x) as what builds a system, with the tree of nix-output-monitor where that is there; what it would
 * activate is left to the supervised deployment. Throws a ToolError (`missing-program`).
 */
function nhBuilder({ flake, dir, isOffline }, env) {
    const nh = (0,programs/* findProgram */.Kp)('nh', env);
    if (nh === null)
        throw new errors/* ToolError */.v4('missing-program', 'nh is not installed', {
            hint: 'Install it, or leave "builder" of "sync" and --builder out.',
        });
    // The nh of nixpkgs brings nix-output-monitor; without it, nh fails.
    const hasTree = (0,programs/* findProgram */.Kp)('nom', env) !== null || (0,external_node_fs_.realpathSync)(nh).startsWith('/nix/store/');
    return (host) => {
        const link = (0,external_node_path_.join)(dir, (0,random/* randomHex */.n)(8));
        const own = ['--hostname', host, '--out-link', link, '--diff', 'never', '--bypass-root-check'];
        if (!hasTree)
            own.push('--no-nom');
        const { flake: directory } = (0,ref/* parseFlakeRef */.K3)(flake);
        return {
            link,
            target: { kind: 'command', command: 'nh os build "$@"' },
            extraArgs: [directory, ...own, ...(isOffline ? ['--', '--offline'] : [])],
        };
    };
}

// EXTERNAL MODULE: ./lib/cli/sync/place.js + 1 modules
var place = __webpack_require__(7743);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/cli/sync/resolve-conflict.js

/** Opens the person's shell where a conflict is, and goes on when they leave it. */
async function resolveConflict(directory, files, io, { what, env } = { what: 'edit, git add', env: {} }) {
    io.err(`Conflicts in ${files.join(', ')}. This shell is in a copy: ${what}, and leave it to go on;\n` +
        'leave it with conflicts to give up. Nothing of yours is changed before.\n');
    const child = (0,external_node_child_process_.spawn)(io.env.SHELL || '/bin/sh', [], {
        cwd: directory,
        env: { ...io.env, ...env },
        stdio: 'inherit',
    });
    await new Promise((done) => {
        child.once('close', () => done());
        child.once('error', () => done());
    });
}

;// CONCATENATED MODULE: ./lib/cli/sync/edges.js



















/** What a sync does with the machine, the terminal and Nix. */
function edgesOf(call) {
    const { host, flake, options, io, view, signals, redaction } = call;
    const { env } = io;
    const confirm = io.interactive
        ? (question) => view.without(() => (0,ask/* askYes */.P)(io, question, signals.signal))
        : null;
    const nix = { cwd: io.cwd, env, signal: signals.signal, say: view.below };
    return {
        ...{ env, now: () => new Date(), signal: signals.signal, confirm, agrees: options.yes === true },
        ...{ asksEach: options.interactive === true, onStep: view.onStep },
        show: (text) => view.show((0,stream_redactor/* redactText */.R)(redaction, text)),
        redact: (data) => (0,redact_metadata/* redactData */.E)(data, redaction),
        resolve: options.interactive && io.interactive
            ? (directory, files, how) => view.without(() => resolveConflict(directory, files, io, how))
            : null,
        plan: (of, { isOffline }) => edges_planned(of, isOffline, call),
        activate: (system) => view.without(() => (0,deploy_child/* deployHere */.k)([host, '--flake', flake, '--store-path', system], { host, options, io })),
        toGeneration: (generation) => view.without(() => goneBack(generation, call)),
        fetchInputs: async (signal) => {
            const words = ['nix', 'flake', 'archive', '--no-update-lock-file', flake];
            await (0,update_nix/* runNix */.d)(words, { ...nix, signal, say: () => { } }, { code: 'no-inputs', what: 'Nix', seconds: 600 });
        },
        update: (inputs) => (0,apply_update/* applyUpdate */.Q)({
            ...{
                flake,
                hosts: inputs.length > 0 ? [] : [host],
                inputs: [...inputs],
                depth: inputs.length > 0 ? 'lock' : 'dry',
            },
            ...{
                mode: (options.yes && !options.interactive) || inputs.length > 0 ? 'smart' : 'guided',
                deploys: false,
                commit: false,
                onlyWhenOlder: null,
            },
        }, {
            ...{ ...nix, now: () => new Date(), confirm, agrees: options.yes === true && !options.interactive },
            ...(inputs.length === 0 && { issues: { fetch, now: () => new Date() } }),
            onPreview: (preview, decision) => view.show(`${(0,update_preview/* updatePreviewText */.V)(preview, io.color, null)}${(0,update/* decisionText */.G)(decision, io.color)}`),
            deploy: async () => ({ deployments: [], isWell: true }),
        }),
        lockAgain: (directory) => (0,update_nix/* runNix */.d)(['nix', 'flake', 'lock', `path:${directory}`], nix, {
            code: 'no-lock',
            what: 'Nix',
            seconds: 300,
        }).then(() => null, (thrown) => thrown.message),
        place: () => (0,place/* placeHere */.A)(host, env),
    };
}
/** Activates an earlier generation of this machine, supervised; null where that was not begun. */
function goneBack(generation, { host, flake, options, io }) {
    const words = ['rollback', host, '--flake', flake, '--to', String(generation)];
    return (0,deploy_child/* deployHere */.k)(words, { host, options: { ...options, rollback: true }, io });
}
/** Builds and plans in a recording of its own, with a status below the steps. */
async function edges_planned(flake, isOffline, call) {
    const { host, io, view, signals, onBuilt } = call;
    const options = deployOptions(flake, call);
    const targets = new Map([[host, { kind: 'local' }]]);
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets, hosts: [host] }, io);
    try {
        const { settings } = (0,config/* fleetSettings */.lD)({ flags: {}, ...(0,hosts_world/* worldRepositories */.F)(world) });
        const plain = (0,deploy_fleet/* buildWith */.nE)(host, options, { ...io, interactive: false });
        // A remedy may change the tree, which a dry run does not.
        const build = options.dryRun ? plain : await (0,attempts_policy/* withRemedies */.N)(plain, options);
        const asked = isOffline ? { ...build, extraArgs: [...build.extraArgs, '--offline'] } : build;
        const builder = call.builder === 'nh' && nhBuilder({ flake, dir: world.dir, isOffline }, io.env);
        const fleet = (0,requests/* fleetCallOf */.Wj)({
            ...{ flake, settings, world, signals, storePath: null, build: asked },
            ...(builder && { builder }),
        });
        const built = await recordPlan(host, fleet, {
            ...signals,
            ...(io.interactive && {
                onQuestion: (question, over) => view.without(() => (0,ask/* askYes */.P)(io, question, over)),
            }),
            onRemedy: (message) => view.show(`${message}\n`),
            onStatus: (status) => view.below((0,status_line/* statusText */.q)(status, io.size().cols - 4)),
            onNotice: (message) => view.show(`note: ${message}\n`),
        });
        onBuilt(built);
        return built;
    }
    finally {
        await world.close();
    }
}
function deployOptions(flake, { options }) {
    const { rollback, ...rest } = options;
    return {
        ...{
            ...rest,
            flake,
            rollback: rollback !== false,
            target: [],
            on: [],
            substitutes: true,
            notify: [],
            notifyOn: 'failure',
        },
    };
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ notifyOfSync)
/* harmony export */ });
/* harmony import */ var _builds_sync_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _notify_occasion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8926);
/* harmony import */ var _sync_kept_syncs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5894);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1389);




/** Tells who wants to know how a sync ended, with the picture of its build. Returns what went wrong with that, a sentence each. */
async function notifyOfSync(record, built, { options, env }) {
    const destinations = (0,_notify_js__WEBPACK_IMPORTED_MODULE_3__/* .destinationsOf */ .Nu)(options);
    if (destinations.length === 0)
        return [];
    const { sendNotifications } = await Promise.all(/* import() */[__webpack_require__.e(7374), __webpack_require__.e(8333)]).then(__webpack_require__.bind(__webpack_require__, 8333));
    const on = (0,_notify_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOccasions */ .gf)(options.notifyOn, '--notify-on');
    const hasFailedBefore = await failedBefore(record, env);
    const subject = { kind: 'sync', record, failure: failureOf(record, built) };
    return sendNotifications(subject, built?.build ?? null, { destinations, on }, { hasFailedBefore, links: [] });
}
/** Why the system was not built, or did not hold. */
function failureOf({ deployment, outcome }, built) {
    if (outcome !== 'failed')
        return null;
    return deployment === null ? (built?.build.metadata.failure ?? null) : deployment.failure;
}
/** Whether the last sync before this one, or the last rollback, ended badly; null where none is known that a person has not ended. */
async function failedBefore({ id, directory, action }, env) {
    const syncs = await new _sync_kept_syncs_js__WEBPACK_IMPORTED_MODULE_2__/* .KeptSyncs */ .n(directory, env).all();
    const before = syncs.filter((one) => one.id < id && one.action === action).toReversed();
    return (0,_notify_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLastFailed */ .Od)(before.map(({ outcome }) => ({ outcome: _builds_sync_js__WEBPACK_IMPORTED_MODULE_0__/* .syncEnds */ .eG[outcome] })));
}


/***/ }),

/***/ 7743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ historySources),
  A: () => (/* binding */ placeHere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/default-directory.js
var default_directory = __webpack_require__(6510);
// EXTERNAL MODULE: ./lib/deploy/host/host-state.js
var host_state = __webpack_require__(1718);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/host/local-host.js
var local_host = __webpack_require__(7752);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
;// CONCATENATED MODULE: ./lib/sync/generations.js



/** So many are looked at, the newest. */
const mostGenerations = 100;
/** The generations of a profile such as /nix/var/nix/profiles/system, the newest first; none where it has none that can be read. */
async function generationsOf(profile) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(profile)).catch(() => []);
    const numbers = names
        .map((name) => /^(.+)-(\d{1,9})-link$/.exec(name))
        .flatMap((found) => (found?.[1] === (0,external_node_path_.basename)(profile) ? [Number(found[2])] : []))
        .sort((a, b) => b - a)
        .slice(0, mostGenerations);
    const found = await Promise.all(numbers.map((number) => generationAt(profile, number).catch(() => null)));
    return found.filter((one) => one !== null);
}
async function generationAt(profile, number) {
    const link = (0,external_node_path_.join)((0,external_node_path_.dirname)(profile), `${(0,external_node_path_.basename)(profile)}-${number}-link`);
    const system = await (0,promises_.realpath)(link);
    const { mtime: made } = await (0,promises_.lstat)(link);
    return { number, system, made, revision: await (0,new_system/* revisionOf */.D)(system) };
}

// EXTERNAL MODULE: ./lib/cli/sync/deploy-child.js
var deploy_child = __webpack_require__(9218);
;// CONCATENATED MODULE: ./lib/cli/sync/place.js







/** What this machine runs; null for both on one that runs no NixOS. */
async function placeHere(host, env) {
    const { current, generation } = await (0,host_state/* readHostState */.E)(new local_host/* LocalHost */.a(host, env), (0,policy/* profilePath */.bL)('system'));
    // Elsewhere the link is not there, and is told as it is.
    return { system: current?.startsWith('/nix/store/') ? current : null, generation };
}
/** Where it is read what deployments from a flake's directory, and others, have made of this machine. */
function historySources(directory, { outputDir }, io) {
    const own = outputDir === undefined ? (0,default_directory/* directoryOfBuilds */.m)(directory, io.env) : (0,external_node_path_.resolve)(io.cwd, outputDir);
    return {
        buildDirectories: [...new Set([deploy_child/* systemBuilds */.z, own])],
        generations: () => generationsOf((0,policy/* profilePath */.bL)('system')),
        onBroken: (sentence) => io.err(`note: ${sentence}\n`),
    };
}


/***/ }),

/***/ 6613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ statusOf),
  syncAndReport: () => (/* binding */ syncAndReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/notify/destination.js
var destination = __webpack_require__(5561);
// EXTERNAL MODULE: ./lib/rebuild/stops.js
var stops = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/git/repository.js
var repository = __webpack_require__(7920);
// EXTERNAL MODULE: ./lib/sync/alone.js
var alone = __webpack_require__(7768);
// EXTERNAL MODULE: ./lib/sync/begun-record.js
var begun_record = __webpack_require__(22);
// EXTERNAL MODULE: ./lib/sync/end.js
var sync_end = __webpack_require__(9690);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/sync/fetch-ahead.js

/**
 * Begins to fetch the inputs of the flake where upstream has brought another lock, while dotfiles and secrets are brought up to date. Returns
 * null where there is nothing to fetch, or where the lock is about to become another one.
 */
async function fetchAhead(course, from) {
    const { git, request, state, edges, record } = course;
    const updates = request.updates || request.settings.updateBeforeRebuild === true;
    if (request.isDryRun || updates || request.skips.has('rebuild') || record.online !== true)
        return null;
    const lock = (0,external_node_path_.relative)(git.directory, (0,external_node_path_.join)(request.directory, 'flake.lock'));
    if ((await git.said('diff', '--quiet', from, state.head, '--', lock)) !== null)
        return null;
    const stop = new AbortController();
    const signal = AbortSignal.any([edges.signal, stop.signal]);
    return { ended: edges.fetchInputs(signal).catch(() => { }), stop: () => stop.abort() };
}

// EXTERNAL MODULE: ./lib/sync/kept-syncs.js
var kept_syncs = __webpack_require__(5894);
// EXTERNAL MODULE: ./lib/sync/left.js
var sync_left = __webpack_require__(526);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/sync/course.js
var sync_course = __webpack_require__(6410);
;// CONCATENATED MODULE: ./lib/sync/run-step.js



/**
 * Runs one step, or skips it where that is asked for, and records how it ended and how long it took. What it throws ends the sync; an
 * abort is thrown on.
 */
async function runStep(course, name, run) {
    const { request, edges } = course;
    edges.signal.throwIfAborted();
    const began = performance.now();
    edges.onStep(name, 'running', '');
    let end;
    if (request.skips.has(name))
        end = (0,sync_course/* skipped */.hT)(`--skip-${name}`);
    else
        end = await run().catch((thrown) => endOfThrown(thrown, edges.signal));
    const text = edges.redact((0,clean/* shownLine */.QN)(end.text, 300));
    const seconds = (performance.now() - began) / 1000;
    await (0,sync_course/* note */.N4)(course, { steps: [...course.record.steps, { name, state: end.state, text, seconds }] });
    edges.onStep(name, end.state, text);
    return { ...end, text };
}
function endOfThrown(thrown, signal) {
    signal.throwIfAborted();
    if (!(thrown instanceof errors/* ToolError */.v4))
        throw thrown;
    return (0,sync_course/* stopped */.ce)([(0,errors/* messageOf */.bD)(thrown), thrown.hint].filter(Boolean).join(' '));
}

// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(3497);
;// CONCATENATED MODULE: ./lib/sync/steps/checks.js





const systemctlMs = 10_000;
/**
 * Looks at what runs now: secrets that the system says it has, and units that have failed. The host's own checks were part of the activation, which has
 * gone back where one of them failed.
 */
async function checksStep(course) {
    if (course.request.isDryRun)
        return { state: 'planned', text: 'secrets, failed units' };
    const { system } = await course.edges.place();
    if (system === null)
        return (0,sync_course/* skipped */.hT)('this machine runs no NixOS');
    const [missing, failed] = await Promise.all([missingSecrets(system), failedUnits(course)]);
    if (missing.absent.length > 0) {
        await (0,sync_course/* byHand */.XL)(course, 'journalctl -b -u sops-install-secrets, or the activation in the log, says why secrets are missing');
        return (0,sync_course/* warned */.k9)(`${(0,counted/* counted */.h)(missing.absent.length, 'secret')} missing: ${missing.absent.slice(0, 5).join(', ')}`);
    }
    if (failed === null)
        return (0,sync_course/* warned */.k9)('systemctl does not answer');
    if (failed.length > 0) {
        await (0,sync_course/* byHand */.XL)(course, `systemctl status ${failed.slice(0, 5).join(' ')}`);
        return (0,sync_course/* warned */.k9)(`failed: ${failed.slice(0, 5).join(', ')}`);
    }
    const secrets = missing.known === 0 ? '' : `${(0,counted/* counted */.h)(missing.known, 'secret')} there, `;
    return (0,sync_course/* done */.Vw)(`${secrets}no failed unit`);
}
async function failedUnits({ edges }) {
    const words = ['list-units', '--state=failed', '--plain', '--no-legend', '--no-pager', '--full'];
    const result = await (0,programs/* runProgram */.mB)(['systemctl', ...words], {
        env: { ...edges.env, LC_ALL: 'C' },
        timeoutMs: systemctlMs,
    });
    if (result.kind !== 'exited' || result.status !== 0)
        return null;
    return result.stdout.split('\n').flatMap((line) => line.trim().split(/\s+/)[0] || []);
}
/** Of the files that sops-nix and agenix are to have decrypted, how many there are, and which are not there. */
async function missingSecrets(system) {
    const activate = await (0,promises_.readFile)((0,external_node_path_.join)(system, 'activate'), 'latin1').catch(() => '');
    const [, manifest] = /sops-install-secrets\S*\s+(\/nix\/store\/[\w.+?=-]+\.json)/.exec(activate) ?? [];
    const paths = [
        ...agenixPaths(activate),
        ...(manifest === undefined ? [] : sopsPaths(await (0,promises_.readFile)(manifest, 'utf8').catch(() => ''))),
    ];
    // A directory that this user may not enter says nothing about what is in it.
    const absent = await Promise.all(paths.map((path) => (0,promises_.lstat)(path).then(() => false, (error) => error.code === 'ENOENT')));
    return { known: paths.length, absent: paths.filter((_, index) => absent[index]) };
}
/** The files of a manifest of sops-nix (`secrets[].path`, and `templates[].path` where there are some). */
function sopsPaths(manifest) {
    try {
        const { secrets = [], templates = [] } = JSON.parse(manifest);
        return [...secrets, ...templates].flatMap(({ path }) => typeof path === 'string' && path.startsWith('/') ? [path] : []);
    }
    catch {
        return [];
    }
}
/** The files that agenix's part of an activation script writes: it names each as `/run/agenix/NAME`. */
function agenixPaths(activate) {
    return [...new Set(activate.match(/\/run\/agenix\/[A-Za-z0-9_][\w.-]{0,200}/g) ?? [])];
}

// EXTERNAL MODULE: ./lib/update/apply/commit.js
var commit = __webpack_require__(8945);
// EXTERNAL MODULE: ./lib/sync/asking.js
var asking = __webpack_require__(5008);
// EXTERNAL MODULE: ./lib/sync/git/publish.js
var publish = __webpack_require__(2035);
;// CONCATENATED MODULE: ./lib/sync/steps/commit.js





/** Whether the system that runs is the one of the tree. */
function isVerified({ planned, record }) {
    if (planned?.plan == null)
        return false;
    return record.deployment?.success ?? !planned.plan.changed;
}
/** Commits what sync has changed and what was staged before, and tags it where that is configured. */
async function commitStep(course) {
    const { request, state, vcs, changed } = course;
    const { autoCommit = true, tagPrefix } = request.settings;
    if (!autoCommit)
        return (0,sync_course/* skipped */.hT)('"autoCommit" is false');
    const paths = [...changed];
    const what = [...new Set([...state.changed.staged, ...paths])];
    if (request.isDryRun)
        return what.length > 0
            ? { state: 'planned', text: `commits ${what.slice(0, 6).join(', ')}` }
            : (0,sync_course/* skipped */.hT)('nothing to commit');
    if (!isVerified(course))
        return (0,sync_course/* skipped */.hT)('nothing was verified');
    const obstacle = what.length > 0 ? vcs.cannotCommit(state, paths) : null;
    if (obstacle !== null)
        return (0,sync_course/* warned */.k9)(`not committed, since ${obstacle}`);
    if (what.length > 0) {
        const difference = () => (0,asking/* differenceOf */.P)(course, ['HEAD', '--', ...what]);
        if (!(await (0,asking/* isWanted */.Y)(course, 'Commit this?', difference)))
            return (0,sync_course/* skipped */.hT)('you said no');
        const commit = await vcs.commit(course, paths, syncMessage(course)).catch((thrown) => thrown);
        if (commit instanceof Error)
            return (0,sync_course/* warned */.k9)(commit.message);
        course.state = { ...state, head: commit, changed: { ...state.changed, staged: [] } };
        await (0,sync_course/* note */.N4)(course, { commit });
    }
    const tag = tagPrefix === undefined ? null : await tagged(course, tagPrefix);
    const words = [
        ...(what.length > 0 ? [`${(0,counted/* counted */.h)(what.length, 'file')}: ${what.slice(0, 6).join(', ')}`] : []),
        ...(tag?.text ? [tag.text] : []),
    ];
    if (words.length === 0)
        return (0,sync_course/* skipped */.hT)('nothing to commit');
    return tag?.isTrouble ? (0,sync_course/* warned */.k9)(words.join('; ')) : (0,sync_course/* done */.Vw)(words.join('; '));
}
/** Names a commit that is all of what runs; where the tree has more, no commit is. */
async function tagged(course, prefix) {
    const { git, state, record, request, edges } = course;
    const { unstaged } = state.changed;
    const open = unstaged.filter((path) => !course.changed.has(path));
    if (open.length > 0 || record.intended.length > 0)
        return { text: 'not tagged, since the tree has what no commit has', isTrouble: false };
    const { generation } = await edges.place();
    if (generation === null)
        return { text: 'not tagged, since the generation is not known', isTrouble: true };
    const tag = `${prefix}${request.host}-${generation}`;
    if (await git.said('rev-parse', '--verify', '--quiet', `refs/tags/${tag}`))
        return { text: '', isTrouble: false };
    try {
        await (0,publish/* tagCommit */.eF)(git, tag, state.head, `${request.host} runs this as generation ${generation}\n`);
    }
    catch (thrown) {
        return { text: thrown.message, isTrouble: true };
    }
    await (0,sync_course/* note */.N4)(course, { tag });
    return { text: `tagged ${tag}`, isTrouble: false };
}
/** Says what changed: inputs, packages, the generation. */
function syncMessage({ record, request, planned, }) {
    const inputs = record.update?.outcome === 'applied' ? (record.update.preview?.inputs ?? []) : [];
    const generation = record.deployment?.after?.generation ?? null;
    const suffix = generation === null ? '' : ` (${request.host}, generation ${generation})`;
    const [subject = '', ...lines] = (inputs.length > 0 ? (0,commit/* commitMessage */.df)(inputs) : `${request.host}: rebuilt\n`)
        .trimEnd()
        .split('\n');
    const packages = (planned?.plan?.packages ?? [])
        .slice(0, 50)
        .map(({ name, old_versions, new_versions }) => {
        const [before, after] = [old_versions.join(', '), new_versions.join(', ')];
        return `${name}: ${before || 'none'} -> ${after || 'none'}`;
    });
    const system = planned?.plan?.new_system;
    return [
        `${subject}${suffix}`,
        ...lines,
        ...(packages.length > 0 ? ['', ...packages] : []),
        ...(system === undefined ? [] : ['', `System: ${system}`]),
        '',
    ].join('\n');
}
/** Pushes what is here alone, where that is configured. Upstream that has got something new meanwhile is taken once more. */
async function pushStep(course) {
    const { request, record, vcs } = course;
    if (request.settings.autoPush !== true)
        return (0,sync_course/* skipped */.hT)('"autoPush" is not true');
    if (request.settings.offline || record.online === false)
        return (0,sync_course/* skipped */.hT)('offline');
    const toPush = await vcs.toPush(course);
    if (typeof toPush === 'string')
        return (0,sync_course/* skipped */.hT)(toPush);
    const { remote, ahead } = toPush;
    const tags = record.tag === null ? [] : [record.tag];
    if (ahead === 0 && tags.length === 0)
        return (0,sync_course/* skipped */.hT)('nothing to push');
    if (request.isDryRun)
        return { state: 'planned', text: `pushes ${ahead ?? 'its'} commits to ${remote}` };
    const difference = () => pushedText(course, remote, tags);
    if (!(await (0,asking/* isWanted */.Y)(course, `Push to ${remote}?`, difference)))
        return (0,sync_course/* skipped */.hT)('you said no');
    let pushed = await vcs.push(course, tags);
    if (pushed.kind === 'behind') {
        const before = course.undo.length;
        const taken = await vcs.takeUpstream(course);
        // What was built stays as it is: the tree goes on from it.
        course.undo.length = before;
        if (taken.state !== 'done')
            return (0,sync_course/* warned */.k9)(`not pushed, since upstream has new commits: ${taken.text}`);
        await (0,sync_course/* byHand */.XL)(course, 'sync again, since what came before the push was not built yet');
        pushed = await vcs.push(course, tags);
    }
    if (pushed.kind === 'failed')
        return (0,sync_course/* warned */.k9)(`not pushed: ${pushed.message}`);
    if (pushed.kind === 'behind')
        return (0,sync_course/* warned */.k9)('not pushed, since upstream goes on getting new commits');
    await (0,sync_course/* note */.N4)(course, { pushed: true });
    const what = [...(ahead === 0 ? [] : [(0,counted/* counted */.h)(ahead ?? 1, 'commit')]), ...tags];
    return (0,sync_course/* done */.Vw)(`${what.join(' and ')} to ${remote}`);
}
/** The commits that no branch of a remote has, and tags. */
async function pushedText({ git }, remote, tags) {
    const log = await git.said('log', '--oneline', '--no-color', '--max-count=100', 'HEAD', '--not', `--remotes=${remote}`);
    return [...(log ? [log] : []), ...tags.map((tag) => `tag ${tag}`)].join('\n');
}

// EXTERNAL MODULE: ./lib/system/git/run-as-owner.js
var run_as_owner = __webpack_require__(9846);
// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(7032);
;// CONCATENATED MODULE: ./lib/sync/steps/dotfiles.js







const commandMs = 5 * 60_000;
/**
 * Brings dotfiles up to date: by the command that is configured, or by chezmoi where it is set up. Whatever fails there is a
 * warning.
 */
async function dotfilesStep(course) {
    const { settings, isDryRun } = course.request;
    if (settings.syncDotfiles === false)
        return (0,sync_course/* skipped */.hT)('"syncDotfiles" is false');
    if (settings.dotfiles !== undefined) {
        if (isDryRun)
            return { state: 'planned', text: 'runs the command of "dotfiles"' };
        if (!(await (0,asking/* isWanted */.Y)(course, 'Run this for the dotfiles?', () => settings.dotfiles ?? '')))
            return (0,sync_course/* skipped */.hT)('you said no');
        const { status, words } = await run(course, ['/bin/sh', '-c', settings.dotfiles]);
        return status === 0 ? (0,sync_course/* done */.Vw)('the command of "dotfiles"') : (0,sync_course/* warned */.k9)(`the command of "dotfiles": ${words}`);
    }
    if ((0,programs/* findProgram */.Kp)('chezmoi', course.git.owner.env) === null)
        return (0,sync_course/* skipped */.hT)('chezmoi is not installed');
    const source = await run(course, ['chezmoi', 'source-path']);
    if (source.status !== 0 || !(await (0,promises_.stat)(source.out.trim()).catch(() => null)))
        return (0,sync_course/* skipped */.hT)('chezmoi is not set up');
    if (isDryRun)
        return { state: 'planned', text: 'chezmoi re-add, update' };
    const difference = async () => (await run(course, ['chezmoi', 'diff', '--no-pager', '--color=false'])).out;
    return (await (0,asking/* isWanted */.Y)(course, 'Bring the dotfiles up to date?', difference))
        ? chezmoi(course)
        : (0,sync_course/* skipped */.hT)('you said no');
}
/**
 * What was edited in the home goes into chezmoi's sources, and what is new upstream comes to them. Nothing is applied to the home: what differs
 * is for a person.
 */
async function chezmoi(course) {
    const { settings, skips } = course.request;
    const added = await run(course, ['chezmoi', 're-add']);
    if (added.status !== 0)
        return (0,sync_course/* warned */.k9)(`chezmoi re-add: ${added.words}`);
    const told = ['re-added'];
    const isOffline = settings.offline === true;
    if (!isOffline) {
        const updated = await run(course, ['chezmoi', 'update', '--apply=false']);
        if (updated.status !== 0)
            return (0,sync_course/* warned */.k9)(`chezmoi update: ${updated.words}`);
        told.push('updated');
    }
    const status = await run(course, ['chezmoi', 'status']);
    if (status.status !== 0)
        return (0,sync_course/* warned */.k9)(`chezmoi status: ${status.words}`);
    const differing = (0,lines/* filledLines */.oZ)(status.out);
    if (differing.length > 0) {
        told.push(`${(0,counted/* counted */.h)(differing.length, 'file')} of the home differ${differing.length === 1 ? 's' : ''}`);
        await (0,sync_course/* byHand */.XL)(course, 'chezmoi diff, and chezmoi apply or re-add');
    }
    if (settings.autoPush === true && !skips.has('push') && !isOffline) {
        const pushed = await run(course, ['chezmoi', 'git', '--', 'push']);
        if (pushed.status !== 0)
            return (0,sync_course/* warned */.k9)(`${told.join(', ')}; chezmoi git push: ${pushed.words}`);
        told.push('pushed');
    }
    return (0,sync_course/* done */.Vw)(told.join(', '));
}
/** A program as the repository's owner, with what it said last where it fails. */
async function run({ git, edges }, argv) {
    const result = await (0,run_as_owner/* runAsOwner */.H)(git.owner, argv, {
        ...{ cwd: git.directory, timeoutMs: commandMs, signal: edges.signal },
        env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
    edges.signal.throwIfAborted();
    const { stdout: out, stderr } = result;
    if (result.kind === 'timed_out')
        return { status: 1, out, words: `it took longer than ${commandMs / 60_000} minutes` };
    const { status } = result;
    const words = (0,lines/* filledLines */.oZ)(stderr).at(-1) ?? (0,lines/* filledLines */.oZ)(out).at(-1) ?? `it ended with status ${status}`;
    return { status, out, words };
}

// EXTERNAL MODULE: ./lib/sync/hooks.js
var hooks = __webpack_require__(9999);
;// CONCATENATED MODULE: ./lib/sync/steps/prepare.js




/** Names what is not committed, keeps all of it, and runs the hooks. */
async function prepareStep(course) {
    const { vcs, state, record, request } = course;
    const { staged, unstaged, untracked } = state.changed;
    const changed = new Set([...staged, ...unstaged]);
    const words = [
        state.branch === null
            ? `no branch, at ${state.head.slice(0, 9)}`
            : `${state.branch} at ${state.head.slice(0, 9)}`,
        ...(changed.size > 0
            ? [`${(0,counted/* counted */.h)(changed.size, 'file')} changed (${[...changed].slice(0, 5).join(', ')})`]
            : []),
        ...(untracked.length > 0
            ? [`${(0,counted/* counted */.h)(untracked.length, 'new file')} (${untracked.slice(0, 5).join(', ')})`]
            : []),
    ];
    if (request.isDryRun)
        return { state: 'planned', text: words.join(', ') };
    const kept = await vcs.keep(state, record.id);
    await (0,sync_course/* note */.N4)(course, kept);
    for (const hook of request.settings.hooks?.pre ?? []) {
        const trouble = await (0,hooks/* runHook */.D)(course, hook);
        if (trouble !== null)
            return (0,sync_course/* stopped */.ce)(`the hook ${(0,clean/* shownLine */.QN)(hook, 60)}: ${trouble}`);
    }
    return kept.snapshot === null
        ? (0,sync_course/* warned */.k9)(`${words.join(', ')}; no snapshot could be made`)
        : (0,sync_course/* done */.Vw)(words.join(', '));
}

// EXTERNAL MODULE: ./lib/deploy/run/preflight.js
var run_preflight = __webpack_require__(6834);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
// EXTERNAL MODULE: ./lib/system/git/intents.js
var intents = __webpack_require__(7901);
// EXTERNAL MODULE: ./lib/update/lock-file.js
var lock_file = __webpack_require__(681);
// EXTERNAL MODULE: ./lib/update/copy-sources.js
var copy_sources = __webpack_require__(2671);
// EXTERNAL MODULE: ./lib/update/place.js
var update_place = __webpack_require__(2582);
;// CONCATENATED MODULE: ./lib/sync/dry-run-sources.js




/**
 * The flake as it would be after what comes from upstream and with the new files that it needs, as a copy, which `close` removes; the flake itself where
 * neither is to come. Of the repository only objects of git are written.
 */
async function dryRunSources({ git, state, request, record, edges }, needed) {
    const target = record.incoming[0]?.id ?? null;
    if (target === null && needed.length === 0)
        return { flake: request.flake, close: async () => { } };
    const { dir: place, remove: close } = await (0,update_place/* makePlace */.c)('sync');
    try {
        const copy = (0,external_node_path_.join)(place, 'tree');
        const index = (0,external_node_path_.join)(place, 'index');
        const own = { env: { GIT_INDEX_FILE: index }, timeoutMs: 120_000 };
        const ours = state.whole ?? state.head;
        const tree = target === null ? ours : await git.must(['merge-tree', '--write-tree', ours, target]);
        await git.must(['read-tree', tree], own);
        await git.must(['checkout-index', '--all', `--prefix=${copy}/`], own);
        const { staged, unstaged } = state.changed;
        const open = state.whole === undefined ? [...staged, ...unstaged, ...needed] : [];
        for (const path of new Set(open)) {
            await (0,promises_.rm)((0,external_node_path_.join)(copy, path), { recursive: true, force: true });
            await (0,promises_.cp)((0,external_node_path_.join)(git.directory, path), (0,external_node_path_.join)(copy, path), {
                recursive: true,
                verbatimSymlinks: true,
            }).catch(() => { });
        }
        return { flake: await (0,copy_sources/* asRepository */.j)(copy, (0,external_node_path_.relative)(git.directory, request.directory), edges.env), close };
    }
    catch (thrown) {
        await close();
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/nix/language/nodes.js
var nodes = __webpack_require__(2191);
// EXTERNAL MODULE: ./lib/nix/language/parser.js + 3 modules
var parser = __webpack_require__(6887);
;// CONCATENATED MODULE: ./lib/sync/git/needed-files.js




/** A source of Nix is text that people write. */
const mostBytes = 2 * 1024 * 1024;
/**
 * Which of the files that git does not know a flake needs: those that its Nix sources name by a path beside them, and what these
 * name in turn. A directory without default.nix is needed whole. All paths are relative to `top`.
 */
async function neededFiles(top, { tracked, untracked }) {
    if (untracked.length === 0)
        return [];
    const unknown = new Set(untracked);
    const all = new Set([...tracked, ...untracked]);
    const needed = new Set();
    const toRead = tracked.filter((path) => path.endsWith('.nix'));
    // The flake itself may be new.
    if (unknown.has('flake.nix'))
        needed.add('flake.nix') && toRead.push('flake.nix');
    for (let path = toRead.pop(); path !== undefined; path = toRead.pop()) {
        for (const named of await namedBy(top, path))
            for (const file of filesAt(named, { all, untracked })) {
                if (!unknown.has(file) || needed.has(file))
                    continue;
                needed.add(file);
                if (file.endsWith('.nix'))
                    toRead.push(file);
            }
    }
    return [...needed].sort();
}
/** The paths that a source names, from the top; one that leads out of it is left out. */
async function namedBy(top, path) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(top, path)).catch(() => null);
    if (bytes === null || bytes.length > mostBytes)
        return [];
    const directory = external_node_path_.posix.dirname(path);
    return pathsNamedIn(bytes.toString('latin1'))
        .map((text) => external_node_path_.posix.normalize(external_node_path_.posix.join(directory, text)))
        .filter((named) => named !== '.' && !named.startsWith('..'));
}
/** The relative paths that stand in a Nix source as they are, without an interpolation; none in what is no Nix. */
function pathsNamedIn(source) {
    try {
        return [...new nodes/* Nodes */.G9((0,parser/* parseNix */.Z)(source)).of('path')].flatMap(({ expression: { parts } }) => {
            const [first] = parts;
            const text = parts.length === 1 && first && 'text' in first ? first.text : '';
            return /^\.{1,2}\//.test(text) ? [Buffer.from(text, 'latin1').toString('utf8')] : [];
        });
    }
    catch {
        // Nix will say what is wrong with it.
        return [];
    }
}
function filesAt(named, { all, untracked }) {
    const path = named.replace(/\/$/, '');
    if (all.has(path))
        return [path];
    if (all.has(`${path}/default.nix`))
        return [`${path}/default.nix`];
    return untracked.filter((file) => file.startsWith(`${path}/`));
}

// EXTERNAL MODULE: ./lib/update/apply/lock-age.js
var lock_age = __webpack_require__(2249);
;// CONCATENATED MODULE: ./lib/sync/steps/update.js




const daySeconds = 86_400;
/** Updates the inputs of the flake where that is asked for, or where they are older than what is configured. */
async function updateStep(course) {
    const { settings, updates, directory, isDryRun } = course.request;
    const { updateBeforeRebuild, updateOlderThan } = settings;
    const isOld = async (days) => {
        const age = (0,lock_age/* ageOf */.h)((await (0,lock_file/* readLock */.mF)((0,external_node_path_.join)(directory, 'flake.lock'))) ?? '', [], course.edges.now());
        return age !== null && age > days * daySeconds;
    };
    if (!updates &&
        updateBeforeRebuild !== true &&
        !(updateOlderThan !== undefined && (await isOld(updateOlderThan))))
        return (0,sync_course/* skipped */.hT)(updateOlderThan === undefined ? 'not asked for' : `younger than ${updateOlderThan} days`);
    if (settings.offline || course.record.online === false)
        return (0,sync_course/* skipped */.hT)('offline');
    if (isDryRun)
        return { state: 'planned', text: 'updates the inputs (update preview shows what of)' };
    return updateInputs(course, []);
}
/** Updates inputs, empty for all, and remembers how to take that back. */
async function updateInputs(course, inputs) {
    const { edges, request } = course;
    const path = (0,external_node_path_.join)(request.directory, 'flake.lock');
    const before = await (0,lock_file/* readLock */.mF)(path);
    const update = await edges.update(inputs);
    const after = await (0,lock_file/* readLock */.mF)(path);
    await (0,sync_course/* note */.N4)(course, { update: together(course.record.update, update) });
    if (after !== before)
        changedLock(course, { path, before, after });
    switch (update.outcome) {
        case 'applied':
            return (0,sync_course/* done */.Vw)(inputWords(update));
        case 'unchanged':
        case 'not-due':
            return (0,sync_course/* done */.Vw)(update.message);
        case 'declined':
            return (0,sync_course/* skipped */.hT)('you said no');
        case 'refused':
            return (0,sync_course/* stopped */.ce)(update.message);
        default:
            return (0,sync_course/* warned */.k9)(update.message);
    }
}
/** Remembers that sync has changed the lock, and how to take that back. */
function changedLock({ changed, undo, git }, { path, before, after }) {
    changed.add((0,external_node_path_.relative)(git.directory, path));
    undo.push(async () => {
        await (0,lock_file/* replaceLock */.aE)(path, after, before);
        return null;
    });
}
/** The commit message tells of what both have changed. */
function together(first, second) {
    if (first?.preview == null || second.preview == null)
        return second.preview === null ? (first ?? second) : second;
    const names = new Set(second.preview.inputs.map(({ name }) => name));
    const inputs = [...first.preview.inputs.filter(({ name }) => !names.has(name)), ...second.preview.inputs];
    return { ...second, preview: { ...second.preview, inputs } };
}
function inputWords({ preview }) {
    const names = (preview?.inputs ?? []).map(({ name }) => name).filter((name) => !name.includes('/'));
    return names.length > 0
        ? `updated ${names.slice(0, 6).join(', ')}${names.length > 6 ? ' and more' : ''}`
        : 'updated';
}

;// CONCATENATED MODULE: ./lib/sync/steps/rebuild.js










/** Builds the system, shows what it would change, asks, and activates it under supervision. */
async function rebuildStep(course) {
    const { edges, request, record } = course;
    const flake = await visibleFlake(course);
    const lock = await (0,lock_file/* readLock */.mF)((0,external_node_path_.join)(request.directory, 'flake.lock'));
    const isOffline = request.settings.offline === true || record.online === false;
    await course.ahead?.ended;
    const built = await edges.plan(flake.flake, { isOffline }).finally(flake.close);
    if (built.build.metadata.remedies?.length)
        await takeOverRemedied(course, lock);
    course.planned = built;
    await (0,sync_course/* note */.N4)(course, { build: built.build.dir });
    const { plan, preflight } = built;
    if (plan === null)
        return notPlanned(course, built.build);
    const obstacle = preflight === null ? null : (0,run_preflight/* foundObstacle */.G3)(request.host, preflight);
    if (obstacle !== null) {
        await (0,sync_course/* byHand */.XL)(course, obstacle.advice);
        return (0,sync_course/* stopped */.ce)(obstacle.message);
    }
    if (!plan.changed && plan.profile_system === plan.new_system)
        return (0,sync_course/* done */.Vw)('the system is current');
    edges.show(incomingText(course));
    edges.show(`${(0,plan_lines/* planLines */.HN)(plan, false).join('\n')}\n`);
    if (request.isDryRun)
        return { state: 'planned', text: changeWords(plan) };
    if (!edges.agrees || edges.asksEach) {
        if (edges.confirm === null)
            return (0,sync_course/* stopped */.ce)('nobody is there to ask whether to activate it; --yes agrees beforehand');
        if (!(await edges.confirm(`Activate this on ${request.host}?`)))
            return (0,sync_course/* stopped */.ce)('you said no', 'declined');
    }
    const deployment = await edges.activate(plan.new_system);
    await (0,sync_course/* note */.N4)(course, { deployment });
    if (deployment === null)
        return (0,sync_course/* stopped */.ce)(`the activation has not said how it ended: nixos-rebuild-test deploy status ${request.host} tells`, 'failed');
    if (!deployment.success)
        return notHeld(course, plan, deployment);
    // The tree is what runs now: whatever follows, it stays.
    course.undo.length = 0;
    const generation = deployment.after?.generation;
    const words = `${changeWords(plan)}${generation == null ? '' : `, generation ${generation}`}`;
    return deployment.warnings.length > 0
        ? (0,sync_course/* warned */.k9)(`${words}; ${deployment.warnings[0].message}`)
        : (0,sync_course/* done */.Vw)(words);
}
/** Where the machine is not well and was left with its new system, a person is asked whether it goes back. */
async function notHeld(course, plan, { message, before, after, by_hand }) {
    const { confirm, toGeneration } = course.edges;
    const generation = before?.generation ?? null;
    const isLeft = after?.current === plan.new_system && generation !== null;
    if (isLeft && confirm !== null && (await confirm(`${message}. Go back to generation ${generation}?`))) {
        const back = await toGeneration(generation);
        if (back?.success)
            return (0,sync_course/* stopped */.ce)(`${message}; it went back to generation ${generation}`, 'failed');
    }
    await (0,sync_course/* byHand */.XL)(course, ...by_hand);
    return (0,sync_course/* stopped */.ce)(message, 'failed');
}
/** What remedies of the build have changed in the tree is taken back with the rest, and counts as sync's own. */
async function takeOverRemedied(course, before) {
    const { git, state, record, request } = course;
    const known = new Set(record.intended);
    const added = (await (0,intents/* intents */.U3)(git)).filter((path) => state.changed.untracked.includes(path) && !known.has(path));
    if (added.length > 0)
        await intendedFor(course, [...record.intended, ...added]);
    const path = (0,external_node_path_.join)(request.directory, 'flake.lock');
    const after = await (0,lock_file/* readLock */.mF)(path);
    if (after !== before)
        changedLock(course, { path, before, after });
}
/** The flake with the new files that it needs; in a dry run, of a copy with what upstream has. */
async function visibleFlake(course) {
    const { git, state, request } = course;
    const tracked = state.changed.untracked.length > 0 ? await git.paths(['ls-files', '-z']) : [];
    const needed = await neededFiles(git.directory, { tracked, untracked: state.changed.untracked });
    if (request.isDryRun)
        return dryRunSources(course, needed);
    if (needed.length > 0) {
        await intendedFor(course, needed);
        await (0,intents/* addIntents */.z4)(git, needed);
        course.edges.show(`note: ${(0,counted/* counted */.h)(needed.length, 'new file')} made known to git: ${needed.slice(0, 10).join(', ')}\n`);
    }
    return { flake: request.flake, close: async () => { } };
}
/** Remembers which new files git is to know without their content, so that it forgets them where the sync is taken back. */
async function intendedFor(course, paths) {
    await (0,sync_course/* note */.N4)(course, { intended: paths });
    course.undo.push(async () => {
        await forgetIntended(course);
        return null;
    });
}
/** Where nothing could be planned, the build says why, and the tree stays with what came, in which it can be mended. */
async function notPlanned(course, { metadata }) {
    const { failure, error_message, outcome } = metadata;
    if (failure?.hint)
        await (0,sync_course/* byHand */.XL)(course, failure.hint);
    return (0,sync_course/* stopped */.ce)(failure?.message ?? error_message ?? `the build ended as ${outcome}`, 'failed');
}
function incomingText({ record: { incoming } }) {
    if (incoming.length === 0)
        return '';
    const lines = incoming.slice(0, 20).map(({ id, subject }) => `  ${id.slice(0, 9)} ${subject}`);
    const more = incoming.length - lines.length;
    return [
        '',
        `${(0,counted/* counted */.h)(incoming.length, 'commit')} from upstream:`,
        ...lines,
        ...(more > 0 ? [`  … and ${more} more`] : []),
        '',
    ].join('\n');
}
/** What a plan changes, in a few words. */
function changeWords({ units, packages, reboot, changed }) {
    const touched = units.filter(({ action }) => action !== 'keep');
    const parts = [
        ...(packages && packages.length > 0 ? [(0,counted/* counted */.h)(packages.length, 'package')] : []),
        ...(touched.length > 0 ? [(0,counted/* counted */.h)(touched.length, 'unit')] : []),
        ...(reboot.needed ? ['needs a reboot'] : []),
    ];
    if (!changed)
        return 'the same system, made the next boot as well';
    return parts.length > 0
        ? `changes ${parts.join(', ')}`.replace(/^changes needs/, 'needs')
        : 'another system';
}
/** New files that were made known to git for a build are unknown to it again. */
async function forgetIntended(course) {
    await (0,intents/* forgetIntents */.BX)(course.git, course.record.intended);
    await (0,sync_course/* note */.N4)(course, { intended: [] });
}

// EXTERNAL MODULE: ./lib/nix/flake/lock.js
var lock = __webpack_require__(4362);
;// CONCATENATED MODULE: ./lib/sync/steps/secrets.js








const pullMs = 60_000;
/** Takes new secrets: the repository of their input is pulled where it is a directory here, and the input updated. */
async function secretsStep(course) {
    const { settings, directory, isDryRun } = course.request;
    const name = settings.secretsInput;
    if (name === undefined)
        return (0,sync_course/* skipped */.hT)('no "secretsInput" is configured');
    const input = (0,lock/* lockedInput */.f1)((await (0,lock_file/* readLock */.mF)((0,external_node_path_.join)(directory, 'flake.lock'))) ?? '', name);
    if (input === null)
        return (0,sync_course/* warned */.k9)(`the flake has no input ${name}`);
    const isOffline = course.record.online === false || settings.offline === true;
    const here = directoryOf(input);
    if (here === null && isOffline)
        return (0,sync_course/* skipped */.hT)('offline');
    if (isDryRun)
        return { state: 'planned', text: `updates the input ${name}` };
    const what = `the input ${name}${here === null ? '' : `, of which ${here} is pulled first`}`;
    if (!(await (0,asking/* isWanted */.Y)(course, `Update ${name}?`, () => `updates ${what}`)))
        return (0,sync_course/* skipped */.hT)('you said no');
    const pulled = here === null || isOffline ? null : await pull(course, here);
    const updated = await updateInputs(course, [name]);
    // A stale secret is better than no rebuild.
    if (updated.end)
        return (0,sync_course/* warned */.k9)(updated.text);
    return pulled === null ? updated : (0,sync_course/* warned */.k9)(`${here} was not pulled: ${pulled}`);
}
/** The directory that an input is, where it is one of this machine. */
function directoryOf({ type, url, path, }) {
    if (type === 'path')
        return path ?? null;
    const [, found] = /^(?:git\+)?file:\/\/(\/[^?#]*)/.exec(url ?? '') ?? [];
    return type === 'git' ? (found ?? null) : null;
}
/** Takes what is new upstream of a directory, where nothing contradicts it; returns why not, or null. */
async function pull({ edges: { env, signal } }, directory) {
    const git = await (0,repository/* repositoryAround */.W)(directory, { env, signal });
    if (git === null)
        return 'it is in no git repository';
    if ((await git.said('rev-parse', '--verify', '--quiet', '@{upstream}')) === null)
        return null;
    const result = await git.run(['pull', '--quiet', '--ff-only'], { timeoutMs: pullMs });
    return (0,programs/* hasSucceeded */.yO)(result) ? null : (0,programs/* failureReason */.Hr)(result);
}

;// CONCATENATED MODULE: ./lib/sync/take-back.js

/** Brings the tree back to before the sync, as far as sync has changed it; returns what could not be brought back, a sentence each. */
async function takeTreeBack(course) {
    const problems = [];
    for (let undo = course.undo.pop(); undo !== undefined; undo = course.undo.pop()) {
        const problem = await undo().catch((thrown) => (0,errors/* messageOf */.bD)(thrown));
        if (problem !== null)
            problems.push(problem);
    }
    course.changed.clear();
    return problems;
}

// EXTERNAL MODULE: ./lib/sync/which-version-control.js + 24 modules
var which_version_control = __webpack_require__(7074);
;// CONCATENATED MODULE: ./lib/sync/sync.js


















/**
 * Brings a machine up to date with its repository: takes what is new upstream, dotfiles, secrets, updates, builds, activates under
 * supervision, checks, commits and pushes. What contradicts anything of the person's stops it, with the tree as before. Throws a
 * ToolError for what cannot be begun: `no-repository`, `not-colocated`, `no-commit`, `under-way`, `busy`, `no-home`, `cannot-write`.
 */
async function syncMachine(request, edges) {
    const { env, signal } = edges;
    const git = await (0,which_version_control/* syncedRepository */.X)(request.directory, edges);
    const vcs = await (0,which_version_control/* versionControlOf */.b)(git, signal);
    const kept = new kept_syncs/* KeptSyncs */.n(git.directory, env);
    const release = request.isDryRun ? async () => { } : await (0,alone/* holdTree */.m)(git);
    try {
        const left = request.isDryRun ? null : await (0,sync_left/* settleLeft */.N)(git, kept, edges.now());
        if (left !== null)
            edges.show(`note: ${left}\n`);
        const state = await vcs.state(request);
        const course = {
            ...{ request, edges, git, vcs, state, kept },
            record: await (0,begun_record/* begunRecord */.p)({ ...request, action: 'sync', directory: git.directory, vcs: vcs.name }, edges),
            ...{ changed: new Set(), undo: [], ahead: null, planned: null },
        };
        course.record.before = { ...course.record.before, commit: state.head, branch: state.branch };
        return await carriedOut(course);
    }
    finally {
        await release();
    }
}
async function carriedOut(course) {
    const { edges } = course;
    let [end, thrown] = [null, null];
    try {
        end = (await steps(course)) ?? null;
    }
    catch (error) {
        thrown = error;
        end = edges.signal.aborted
            ? { outcome: 'declined', message: 'cancelled' }
            : { outcome: 'stopped', message: `it could not go on: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    course.ahead?.stop();
    // What was begun is brought to an end, also where it was cancelled.
    course.git = (0,repository/* repositoryAt */.u)(course.git.directory, course.git.owner);
    course.vcs = await (0,which_version_control/* versionControlOf */.b)(course.git);
    const goesBack = end !== null && ['stopped', 'declined'].includes(end.outcome);
    const problems = goesBack ? await takeTreeBack(course) : [];
    // New files stay known to git only where what they were made known for was built.
    if (end?.outcome === 'failed' && course.record.intended.length > 0)
        await forgetIntended(course);
    const record = await (0,sync_end/* finish */.O9)(course, end ?? (0,sync_end/* goodEnd */.zn)(course), problems);
    if (thrown !== null && !edges.signal.aborted)
        throw thrown;
    return record;
}
/** The steps in their order; how one of them has ended it all, or null. */
async function steps(course) {
    const step = async (name, run) => (await runStep(course, name, () => run(course))).end;
    // Neither waits for the other, but a person is asked one question at a time.
    const upstreamStep = async (course) => {
        const { head } = course.state;
        const end = await course.vcs.takeUpstream(course);
        if (course.state.head !== head)
            course.ahead = await fetchAhead(course, head);
        return end;
    };
    const besideEachOther = async () => {
        const ends = course.edges.asksEach
            ? [await step('upstream', upstreamStep), await step('dotfiles', dotfilesStep)]
            : await bothEnds(step('upstream', upstreamStep), step('dotfiles', dotfilesStep));
        return ends.find((end) => end !== undefined);
    };
    return ((await step('prepare', prepareStep)) ??
        (await besideEachOther()) ??
        (await step('secrets', secretsStep)) ??
        (await step('update', updateStep)) ??
        (await step('rebuild', rebuildStep)) ??
        (await step('checks', checksStep)) ??
        (await step('commit', commitStep)) ??
        (await step('push', pushStep)) ??
        null);
}
/** Waits for both, also where one throws: nothing is taken back beside what still runs. */
async function bothEnds(...both) {
    await Promise.allSettled(both);
    return Promise.all(both);
}

// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/update/asked.js
var update_asked = __webpack_require__(2721);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/notify.js
var notify = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/cli/sync/deploy-child.js
var deploy_child = __webpack_require__(9218);
// EXTERNAL MODULE: ./lib/cli/sync/edges.js + 3 modules
var edges = __webpack_require__(5529);
// EXTERNAL MODULE: ./lib/cli/sync/notify.js
var sync_notify = __webpack_require__(4219);
// EXTERNAL MODULE: ./lib/cli/sync/options.js
var sync_options = __webpack_require__(6662);
// EXTERNAL MODULE: ./lib/cli/sync/step-view.js
var step_view = __webpack_require__(6692);
;// CONCATENATED MODULE: ./lib/cli/sync/run.js

















const statuses = {
    ...{ done: 0, unchanged: 0, planned: 0, undone: 0, declined: 130, stopped: 1, failed: 1, unfinished: 3 },
};
/** The exit status of a sync or a rollback. */
function statusOf({ outcome, deployment }, { signal }) {
    if (deployment !== null && ['unverified', 'rollback_failed'].includes(deployment.outcome))
        return 4;
    return signal.aborted ? 130 : statuses[outcome];
}
/** Brings this machine up to date with its repository, shows the steps, and says how it ended. */
async function syncAndReport(word, asked, io) {
    if (asked.interactive && !io.interactive)
        throw (0,errors/* usageError */.Wp)('bad-option', 'nobody is there whom --interactive could ask', 'Run it in a terminal, or leave it out.');
    const given = (0,notify/* takeNotify */.Dc)(asked, io);
    const { flake, directory } = (0,update_asked/* flakeHere */.q)(given.flake, io.cwd);
    const isOfAnother = process.getuid?.() === 0 && (await (0,promises_.stat)(directory)).uid !== 0;
    const options = isOfAnother ? { outputDir: deploy_child/* systemBuilds */.z, ...given } : given;
    const host = word ?? (0,external_node_os_.hostname)();
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env: io.env }).catch(() => null);
    const env = { ...io.env, ...nix?.env };
    const redaction = await (0,redact_redaction/* loadRedaction */.K7)({ secrets: (0,destination/* destinationSecrets */._)((0,notify/* destinationsOf */.Nu)(options)), patterns: options.redact }, env);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    const view = (0,step_view/* stepView */.K)(io);
    let built = null;
    const onBuilt = (plan) => {
        built = plan;
    };
    try {
        const settings = await settingsOf(directory, options);
        const { builder = 'nixos-rebuild' } = settings;
        const call = { host, options, io: { ...io, env }, view, signals, flake, redaction, builder, onBuilt };
        const sync = await syncMachine({
            ...{ flake, directory, host, settings, skips: (0,sync_options/* skipsOf */.e)(options) },
            ...{ updates: options.update === true, isDryRun: options.dryRun === true },
        }, (0,edges/* edgesOf */.q)(call));
        view.close();
        io.err((0,step_view/* syncText */.n)(sync, { color: io.color, rows: io.progress }));
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, sync);
        (0,cli_io/* sayNotes */.Rc)(await (0,sync_notify/* notifyOfSync */.C)(sync, built, { options, env }), io);
        io.status = statusOf(sync, signals);
    }
    finally {
        view.close();
        forget();
    }
}
/** Options win over the repository, and that over what this machine's own system says. */
async function settingsOf(directory, options) {
    const [{ sync }, closure] = await Promise.all([
        (0,config/* readRepositoryConfig */.Fz)(directory),
        (0,config/* readClosureConfig */.k$)('/run/current-system').then(({ config }) => config.sync ?? {}),
    ]);
    const { enable: _, ...own } = closure;
    return {
        ...{ ...own, ...sync },
        ...(options.offline && { offline: true }),
        ...(options.commit ? {} : { autoCommit: false }),
        ...(options.builder && { builder: options.builder }),
        ...(options.onConflict && { onConflict: options.onConflict }),
    };
}


/***/ }),

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stepView),
/* harmony export */   n: () => (/* binding */ syncText)
/* harmony export */ });
/* harmony import */ var _builds_sync_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4783);
/* harmony import */ var _live_redraw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8602);
/* harmony import */ var _show_fleet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3714);





const states = {
    ...{ running: 'running', done: 'succeeded', planned: 'waiting', skipped: 'skipped' },
    ...{ warned: 'warned', failed: 'failed' },
};
const redrawMs = 100;
/** Shows the steps: on a terminal a line each, redrawn; else a line for each that ends. */
function stepView(io) {
    const lines = (0,_live_redraw_js__WEBPACK_IMPORTED_MODULE_3__/* .redrawnLines */ .N)(io);
    const seen = new Map();
    let last = '';
    let drawn = 0;
    let isHidden = !io.progress;
    function draw() {
        if (isHidden)
            return;
        drawn = performance.now();
        const members = _builds_sync_js__WEBPACK_IMPORTED_MODULE_0__/* .syncSteps */ .ZW.flatMap((label) => {
            const step = seen.get(label);
            if (step === undefined)
                return [];
            return [
                {
                    label,
                    state: step.state,
                    text: words(step.state, step.text, step.seconds ?? (drawn - step.since) / 1000),
                },
            ];
        });
        lines.draw([...(0,_show_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .statusLines */ .Cd)(members), ...(last === '' ? [] : [`  ${last}`])]);
    }
    const timer = io.progress ? setInterval(draw, 500) : undefined;
    return {
        onStep(name, state, text) {
            const since = seen.get(name)?.since ?? performance.now();
            const seconds = state === 'running' ? null : (performance.now() - since) / 1000;
            const step = { state: states[state], text: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(text, 200), since, seconds };
            seen.set(name, step);
            if (state !== 'running') {
                last = '';
                if (!io.progress)
                    io.err(`${(0,_show_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .statusLines */ .Cd)([{ label: name, state: step.state, text: words(step.state, step.text, seconds ?? 0) }])[0]}\n`);
            }
            draw();
        },
        below(text) {
            last = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(text, 160);
            if (performance.now() - drawn > redrawMs)
                draw();
        },
        show(text) {
            if (text === '')
                return;
            lines.clear();
            io.err(text);
            draw();
        },
        async without(run) {
            const wasHidden = isHidden;
            lines.clear();
            isHidden = true;
            try {
                return await run();
            }
            finally {
                isHidden = wasHidden;
                draw();
            }
        },
        close() {
            clearInterval(timer);
            lines.clear();
            isHidden = true;
        },
    };
}
/** What is left out takes no time worth a word. */
function words(state, text, seconds) {
    return [text, state === 'skipped' ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(seconds)].filter(Boolean).join(' · ');
}
/** How a sync ended, the state in one line, what is left to do by hand; with `rows`, each step before that. */
function syncText({ steps, by_hand, message, state, outcome }, { color, rows: hasRows }) {
    const rows = (0,_show_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .statusLines */ .Cd)(steps.map(({ name, state: step, text, seconds }) => ({
        label: name,
        state: states[step],
        text: words(states[step], text, seconds),
    })));
    const isGood = ['done', 'unchanged', 'planned', 'undone'].includes(outcome);
    const sign = isGood ? '✓' : '✗';
    const painted = color ? `\x1b[${isGood ? 32 : 31}m${sign}\x1b[0m` : sign;
    const left = by_hand.map((line) => `  ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(line, 300)}`);
    return `${[
        ...(hasRows ? ['', ...rows] : []),
        '',
        `${painted} ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(message, 300)}`,
        `  ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(state, 300)}`,
        ...(left.length > 0 ? ['', 'to do by hand:', ...left] : []),
    ].join('\n')}\n`;
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

/***/ 7768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ holdTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(630);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3030);





const prefix = 'nixos-rebuild-test-sync-';
const mark = new RegExp(`^${prefix}${_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .stampPattern */ .Eo}-\\w+$`);
/**
 * Keeps others from a sync of the same working tree, whoever they are, until what this returns is called or this process ends. The mark is beside git's own
 * index. Throws a ToolError: `busy` where another one is at it, `cannot-write`.
 */
async function holdTree(git) {
    const own = await git.file(`${prefix}${await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .processStamp */ .z$)()}-${(0,_system_random_js__WEBPACK_IMPORTED_MODULE_4__/* .randomHex */ .n)(4)}`);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(own);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(own, '');
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-write', `cannot write ${own}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
    }
    const release = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { force: true });
    for (const [name] of await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .abandonedIn */ .IR)(directory, mark))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true });
    // Both write their mark before they look, so that of two at once none overlooks the other.
    const others = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)).filter((name) => mark.test(name) && name !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(own));
    if (others.length === 0)
        return release;
    await release();
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('busy', `another sync of ${git.directory} is under way`, { hint: 'Wait for its end.' });
}


/***/ }),

/***/ 5008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ differenceOf),
/* harmony export */   Y: () => (/* binding */ isWanted)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);

/** So many lines of a difference are shown; git shows all of it. */
const mostLines = 200;
/**
 * Whether a step may go on: where a person is asked before each, they see what it would do first, a text of lines. `difference` is
 * only made where it is shown.
 */
async function isWanted({ edges: { asksEach, confirm, show }, request }, question, difference) {
    if (!asksEach || confirm === null || request.isDryRun)
        return true;
    const lines = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .showControls */ .mz)(await difference())
        .trimEnd()
        .split('\n');
    const left = lines.length - mostLines;
    show(`\n${[...lines.slice(0, mostLines), ...(left > 0 ? [`… and ${left} lines more`] : [])].join('\n')}\n\n`);
    return confirm(question);
}
/** What differs between two commits, or between one and the index (`--cached`), as git prints it: files first, then their lines. */
async function differenceOf({ git }, words) {
    // No program that the repository's configuration names is run for it.
    const plain = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--stat=100', '--patch'];
    const { stdout } = await git.run([...plain, ...words], { timeoutMs: 60_000 });
    return stdout;
}


/***/ }),

/***/ 22:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ begunRecord)
/* harmony export */ });
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3030);
/* harmony import */ var _text_dated_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1461);


/** The record of a sync or of a rollback that begins now, with what the machine runs; commit and branch are not known yet. */
async function begunRecord({ action, host, flake, directory, vcs }, { now, place }) {
    const at = now();
    return {
        ...{ schema_version: 1, id: (0,_text_dated_id_js__WEBPACK_IMPORTED_MODULE_1__/* .datedId */ .r)(at, (0,_system_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomHex */ .n)(4)), action, host, flake, directory, vcs },
        ...{ timestamp: at.toISOString(), finished_at: null, outcome: 'unfinished', message: '', state: '' },
        ...{
            online: null,
            before: { commit: null, branch: null, ...(await place()) },
            after: null,
            snapshot: null,
        },
        ...{ steps: [], incoming: [], intended: [], moving: null, update: null, build: null, deployment: null },
        ...{ commit: null, tag: null, pushed: false, by_hand: [] },
    };
}


/***/ }),

/***/ 6410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   XL: () => (/* binding */ byHand),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   k9: () => (/* binding */ warned)
/* harmony export */ });
const done = (text) => ({ state: 'done', text });
const skipped = (text) => ({ state: 'skipped', text });
const warned = (text) => ({ state: 'warned', text });
const stopped = (text, outcome = 'stopped') => ({
    ...{ state: 'failed', text },
    end: { outcome, message: text },
});
/** Keeps what is new of a sync, so that the next one knows of it where this one is killed. */
async function note(course, changes) {
    course.record = { ...course.record, ...masked(changes, course.edges) };
    if (!course.request.isDryRun)
        await course.kept.save(course.record);
}
/** What people and programs have said, without secrets; paths and ids stay as they are, since the next sync goes by them. */
function masked(changes, { redact }) {
    const { steps, message, state, incoming, by_hand, update, ...rest } = changes;
    const said = { steps, message, state, incoming, by_hand, update };
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    return { ...rest, ...redact(given) };
}
/** Adds what a person has to do. */
async function byHand(course, ...words) {
    await note(course, { by_hand: [...course.record.by_hand, ...words] });
}


/***/ }),

/***/ 9690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   zn: () => (/* binding */ goodEnd)
/* harmony export */ });
/* harmony import */ var _builds_sync_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6410);
/* harmony import */ var _hooks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9999);




/** How a sync ended that nothing has ended early. */
function goodEnd({ record, request, changed }) {
    if (request.isDryRun)
        return { outcome: 'planned', message: 'nothing was changed: this was a dry run' };
    const isNothing = record.deployment === null &&
        record.incoming.length === 0 &&
        changed.size === 0 &&
        record.commit === null &&
        !record.pushed;
    const isSkipped = record.steps.some(({ name, state }) => name === 'rebuild' && state === 'skipped');
    if (isNothing)
        return {
            outcome: 'unchanged',
            message: isSkipped
                ? 'nothing was changed, and no system was built'
                : `nothing to do: ${request.host} runs what the repository has`,
        };
    return {
        outcome: 'done',
        message: isSkipped ? 'done, without a rebuild' : `${request.host} runs what the repository has`,
    };
}
/** Writes the record a last time, and says in one sentence what tree and system are. */
async function finish(course, { outcome, message }, problems) {
    const { edges, request, kept } = course;
    await (0,_course_js__WEBPACK_IMPORTED_MODULE_3__/* .byHand */ .XL)(course, ...problems);
    const { system, generation } = await edges.place();
    const { branch } = course.state;
    const after = { commit: course.state.head, branch, system, generation };
    const state = stateWords(course.record, after, problems);
    const steps = [...course.record.steps].sort((a, b) => _builds_sync_js__WEBPACK_IMPORTED_MODULE_0__/* .syncSteps */ .ZW.indexOf(a.name) - _builds_sync_js__WEBPACK_IMPORTED_MODULE_0__/* .syncSteps */ .ZW.indexOf(b.name));
    const end = request.isDryRun ? {} : await course.vcs.atEnd(course.record);
    const finished_at = edges.now().toISOString();
    await (0,_course_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(course, { steps, outcome, message, state, after, finished_at, ...end });
    if (!request.isDryRun) {
        for (const hook of edges.signal.aborted ? [] : (request.settings.hooks?.post ?? [])) {
            const trouble = await (0,_hooks_js__WEBPACK_IMPORTED_MODULE_2__/* .runHook */ .D)(course, hook);
            if (trouble !== null)
                edges.show(`note: the hook ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(hook, 60)}: ${trouble}\n`);
        }
        await kept.prune();
    }
    return course.record;
}
/** What became of tree and system, in a sentence. */
function stateWords({ before }, after, problems) {
    const tree = after.commit === before.commit
        ? `the tree is at ${short(after.commit)} as before`
        : `the tree went from ${short(before.commit)} to ${short(after.commit)}`;
    const system = after.system === before.system
        ? `generation ${after.generation ?? '?'} runs as before`
        : `generation ${after.generation ?? '?'} runs, before it was ${before.generation ?? '?'}`;
    return [tree, ...(after.system === null ? [] : [system]), ...problems].join('; ');
}
function short(commit) {
    return commit?.slice(0, 9) ?? '?';
}


/***/ }),

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ forgetLeftTrees)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Has git forget the working trees of rebases that are gone; one whose making was killed is locked, and would stay. */
async function forgetLeftTrees(git) {
    const listed = (await git.said('worktree', 'list', '--porcelain')) ?? '';
    for (const [, path = ''] of listed.matchAll(/^worktree (\/.*\/nrt-sync-[^/\n]+\/tree)$/gm))
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) === null)
            await git.said('worktree', 'unlock', path);
    await git.said('worktree', 'prune');
}


/***/ }),

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ push),
/* harmony export */   eF: () => (/* binding */ tagCommit),
/* harmony export */   u$: () => (/* binding */ commitStaged)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);



/** Hooks of a repository may build something. */
const commitMs = 10 * 60_000;
const pushMs = 5 * 60_000;
/**
 * Commits what is staged, and with it `paths`, which sync has changed itself. Returns the commit's id. Throws a ToolError
 * (`cannot-commit`) with git's words; the index is as before then.
 */
async function commitStaged(git, paths, message) {
    const before = await git.paths(['ls-files', '--stage', '-z', '--', ...literal(paths)]);
    if (paths.length > 0)
        await git.must(['add', '--', ...literal(paths)]);
    const result = await git.run(['commit', '--quiet', '--file=-'], { input: message, timeoutMs: commitMs });
    if ((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result))
        return git.must(['rev-parse', 'HEAD']);
    // Also one that was not known before.
    const gone = paths.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`);
    const restored = [...gone, ...before.map((entry) => `${entry}\0`)].join('');
    if (paths.length > 0)
        await git.must(['update-index', '-z', '--index-info'], { input: restored });
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('cannot-commit', `nothing was committed: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .Hr)(result), 300)}`, {
        hint: 'A hook of the repository, a missing name or a signature may keep git from it; git commit tells more.',
    });
}
function literal(paths) {
    return paths.map((path) => `:(literal)${path}`);
}
/** Pushes a commit to the branch that the one here follows, and tags with it; never by force. */
async function push(git, { remote, branch }, { commit, tags }) {
    const refs = [`${commit}:${branch}`, ...tags.map((tag) => `refs/tags/${tag}:refs/tags/${tag}`)];
    const result = await git.run(['push', '--quiet', '--porcelain', '--', remote, ...refs], {
        timeoutMs: pushMs,
    });
    if ((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result))
        return { kind: 'pushed' };
    const said = `${result.stdout}\n${result.stderr}`;
    if (/\[rejected\][^\n]*\((?:fetch first|non-fast-forward)\)/.test(said))
        return { kind: 'behind' };
    const telling = said.split('\n').find((line) => /^(?:!|fatal:|error:|remote: error)/.test(line.trim()));
    return { kind: 'failed', message: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(telling ?? (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .Hr)(result), 300) };
}
/** Names a commit whose system was verified. Throws a ToolError (`git-failed`), also where the name is taken. */
async function tagCommit(git, tag, commit, message) {
    await git.must(['tag', '--annotate', '--file=-', '--', tag, commit], { input: message });
}


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runHook)
/* harmony export */ });
/* harmony import */ var _system_git_run_as_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9846);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);


const hookMs = 10 * 60_000;
/** Runs a hook in the repository, as its owner; returns what went wrong, or null. */
async function runHook({ git, edges, record, request }, hook) {
    const result = await (0,_system_git_run_as_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .runAsOwner */ .H)(git.owner, ['/bin/sh', '-c', hook], {
        env: {
            ...{ SYNC_HOST: request.host, SYNC_OUTCOME: record.outcome, SYNC_COMMIT: record.commit ?? '' },
            SYNC_GENERATION: String(record.after?.generation ?? record.before.generation ?? ''),
        },
        ...{ cwd: git.directory, timeoutMs: hookMs, signal: edges.signal },
        onOutput: (bytes) => edges.show(bytes.toString('utf8')),
    });
    if (result.kind === 'timed_out')
        return 'it took longer than 10 minutes';
    const { status, stderr } = result;
    return status === 0 ? null : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(stderr.trim() || `it ended with status ${status}`, 200);
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ KeptSyncs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);
/* harmony import */ var _builds_sync_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3642);
/* harmony import */ var _system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3207);
/* harmony import */ var _system_records_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8725);
/* harmony import */ var _text_dated_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1461);







/** So many syncs of a repository are kept. */
const mostKept = 100;
const recordName = new RegExp(`^(?<id>${_text_dated_id_js__WEBPACK_IMPORTED_MODULE_6__/* .datedIdPattern */ .K})\\.json$`);
/** The syncs of one working tree, a file each. */
class KeptSyncs {
    #dir;
    #saved = Promise.resolve();
    /** They are in the user's state directory, by the tree's. Throws a usage error (`no-home`). */
    constructor(directory, env) {
        this.#dir = (0,_system_records_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .recordsDirectory */ .o)('syncs', directory, 'Records of syncs are kept', env);
    }
    /** Keeps one, after what was kept before. Throws the system's error where it cannot be written. */
    async save(sync) {
        this.#saved = this.#saved.catch(() => { }).then(() => this.#write(sync));
        await this.#saved;
    }
    async #write(sync) {
        await (0,_system_disk_make_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .O)(this.#dir);
        await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .GF)(this.#path(sync.id), _builds_sync_js__WEBPACK_IMPORTED_MODULE_3__/* .syncSchema */ .jP, sync);
    }
    /** Forgets the oldest. */
    async prune() {
        for (const id of (await this.#ids()).slice(mostKept))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#path(id), { force: true });
    }
    /** The newest that can be read; null where there is none. */
    async newest() {
        for (const id of await this.#ids()) {
            const sync = await this.#read(id);
            if (sync !== null)
                return sync;
        }
        return null;
    }
    /** The newest first. One that cannot be read is left out, and named to `onBroken`. */
    async all(onBroken = () => { }) {
        const found = [];
        for (const id of await this.#ids()) {
            const sync = await this.#read(id);
            if (sync === null)
                onBroken(this.#path(id));
            else
                found.push(sync);
        }
        return found;
    }
    #read(id) {
        return (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(this.#path(id), _builds_sync_js__WEBPACK_IMPORTED_MODULE_3__/* .syncSchema */ .jP).catch(() => null);
    }
    #path(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, `${id}.json`);
    }
    async #ids() {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.#dir).catch(() => []);
        return names
            .flatMap((name) => recordName.exec(name)?.groups?.id ?? [])
            .sort()
            .reverse();
    }
}


/***/ }),

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ settleLeft)
/* harmony export */ });
/* harmony import */ var _system_git_intents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7901);
/* harmony import */ var _system_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);
/* harmony import */ var _update_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2582);
/* harmony import */ var _git_left_trees_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8883);
/* harmony import */ var _which_version_control_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7074);





/**
 * Brings to an end what a sync has left that was killed, which nobody else may be at: a move that was begun is finished, and files that were made
 * known for a build are unknown again. Returns a sentence about the state for a person; null where nothing was left.
 */
async function settleLeft(git, kept, now) {
    const newest = await kept.newest();
    if (newest?.outcome !== 'unfinished' || newest.directory !== git.directory)
        return null;
    await (0,_update_place_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLeftPlaces */ .O)('sync');
    // What is brought to an end is not ended in its middle.
    const whole = (0,_system_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryAt */ .u)(git.directory, git.owner);
    await (0,_git_left_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetLeftTrees */ ._)(whole);
    const words = [`the ${newest.action} of ${newest.timestamp} was killed`];
    words.push(...(await (await (0,_which_version_control_js__WEBPACK_IMPORTED_MODULE_3__/* .versionControlOf */ .b)(whole)).settle(newest)));
    const isRebuilt = newest.deployment !== null;
    if (newest.intended.length > 0 && !isRebuilt) {
        await (0,_system_git_intents_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetIntents */ .BX)(whole, newest.intended);
        words.push('new files are unknown to git again');
    }
    words.push(systemWords(newest));
    const message = words.join('; ');
    await kept.save({ ...newest, outcome: 'stopped', message, state: message, finished_at: now.toISOString() });
    return message;
}
function systemWords({ action, deployment, steps }) {
    if (deployment !== null)
        return deployment.success ? 'its system was activated' : deployment.message;
    const ended = (step) => steps.some(({ name }) => name === step);
    return action === 'sync' && (ended('rebuild') || !ended('update'))
        ? 'no system was activated'
        : 'if it was activating a system, deploy status says what became of that';
}


/***/ }),

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ syncedRepository),
  b: () => (/* binding */ versionControlOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/git/repository.js
var repository = __webpack_require__(7920);
// EXTERNAL MODULE: ./lib/system/git/run-as-owner.js
var run_as_owner = __webpack_require__(9846);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/system/jj/workspace.js





const defaultMs = 60_000;
const quietly = { GIT_TERMINAL_PROMPT: '0', JJ_EDITOR: 'true', LC_ALL: 'C' };
/** The directory with `.jj` that is or is above a directory; null where there is none. */
async function jjTopAround(directory) {
    if (await (0,promises_.stat)((0,external_node_path_.join)(directory, '.jj')).catch(() => null))
        return directory;
    const above = (0,external_node_path_.dirname)(directory);
    return above === directory ? null : jjTopAround(above);
}
/** Who operations are said to be of, in `jj op log`: those that a sync makes, and those in a copy of its own. */
const operationMarks = { sync: 'nixos-rebuild-test', copy: 'nixos-rebuild-test-copy' };
/** jj in a directory that is known to be a workspace; its operations have the mark. */
function workspaceAt(directory, owner, signal, mark = operationMarks.sync) {
    const run = async (words, { timeoutMs = defaultMs } = {}) => {
        signal?.throwIfAborted();
        // A tree that is not what jj has last written is never written over before it was looked at.
        const settings = [`operation.username=${mark}`, 'snapshot.auto-update-stale=false'];
        const options = ['--no-pager', '--color=never', ...settings.flatMap((one) => ['--config', one])];
        const argv = ['jj', ...options, ...words];
        const result = await (0,run_as_owner/* runAsOwner */.H)(owner, argv, { cwd: directory, timeoutMs, env: quietly, signal });
        signal?.throwIfAborted();
        return result;
    };
    const must = async (words, options) => {
        const result = await run(words, options);
        if ((0,programs/* hasSucceeded */.yO)(result))
            return result.stdout.trim();
        throw new errors/* ToolError */.v4('jj-failed', `jj ${words[0] ?? ''} in ${directory}: ${jjReason(result)}`, {
            hint: 'jj status and jj op log tell more; nothing of yours is lost there.',
        });
    };
    return { directory, run, must, known: (words) => must(['--ignore-working-copy', ...words]) };
}
/** What jj says went wrong: hints follow it. */
function jjReason(result) {
    const lines = result.stderr.split('\n').map((line) => line.trim());
    return lines.find((line) => /^(?:Error|Internal error): /.test(line)) ?? (0,programs/* failureReason */.Hr)(result);
}

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/sync/git/incoming.js

const mostCommits = 200;
async function divergence(git, head, target) {
    const [base, counts, log] = await Promise.all([
        git.said('merge-base', head, target),
        git.must(['rev-list', '--left-right', '--count', `${head}...${target}`]),
        git.must(['log', '--format=%H %s', `--max-count=${mostCommits}`, `${head}..${target}`]),
    ]);
    const [ahead = 0, behind = 0] = counts.split(/\s+/).map(Number);
    const incoming = log
        .split('\n')
        .filter(Boolean)
        .map((line) => ({
        id: line.slice(0, line.indexOf(' ')),
        subject: (0,clean/* shownLine */.QN)(line.slice(line.indexOf(' ') + 1), 200),
    }));
    return { base: base || null, ahead, behind, incoming };
}
/**
 * The files in which commits from here and from upstream contradict each other, by `git merge-tree`, which writes objects and
 * nothing else; null where they merge.
 */
async function conflictsOf(git, head, target) {
    const result = await git.run(['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', head, target], {
        timeoutMs: 60_000,
    });
    if (result.kind === 'exited' && result.status === 0)
        return null;
    // The first is the tree with the conflicts in it.
    const files = result.stdout.split('\0').slice(1).filter(Boolean);
    return files.length > 0 ? [...new Set(files)] : ['(git does not say which files)'];
}
/** The paths that two commits have differently. */
function pathsBetween(git, from, to) {
    return git.paths(['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to], { timeoutMs: 60_000 });
}

;// CONCATENATED MODULE: ./lib/sync/git/move.js



/** How long (ms) git may take to write a tree. */
const moveMs = 120_000;
/**
 * The paths that a move would change and that a person has changed as well, or that lie where it would put a file. Where there is
 * one, nothing is moved.
 */
async function inTheWayOf(git, { from, to }, changed) {
    const own = [...changed.staged, ...changed.unstaged, ...changed.untracked];
    if (own.length === 0)
        return [];
    const moved = await pathsBetween(git, from, to);
    const all = new Set(moved);
    // A file may come to lie where a directory was, and the other way round.
    const above = new Set(moved.flatMap((path) => directoriesOf(path)));
    return [...new Set(own)].filter((path) => all.has(path) || above.has(path) || directoriesOf(path).some((directory) => all.has(directory)));
}
function directoriesOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/**
 * Moves as a checkout does: what a person has changed in other files stays, staged or not; where a changed file would be
 * overwritten, nothing at all is moved. The branch follows only if it is still where it was. Throws a ToolError (`cannot-move`)
 * with git's words.
 */
async function moveTree(git, { branch, from, to }, reason) {
    const refuse = (words) => {
        throw new errors/* ToolError */.v4('cannot-move', `${git.directory} cannot be brought to ${to.slice(0, 12)}: ${words}`, {
            hint: 'Commit or stash what is changed there, and run sync again.',
        });
    };
    // A file whose times or owner have changed counts as changed, until it was compared.
    await git.run(['update-index', '-q', '--refresh'], { timeoutMs: moveMs });
    const moved = await git.run(['read-tree', '-m', '-u', '--exclude-per-directory=.gitignore', from, to], {
        timeoutMs: moveMs,
    });
    if (!(0,programs/* hasSucceeded */.yO)(moved))
        refuse((0,programs/* failureReason */.Hr)(moved));
    const followed = await git.run(['update-ref', '-m', reason, `refs/heads/${branch}`, to, from]);
    if ((0,programs/* hasSucceeded */.yO)(followed))
        return;
    // Somebody has committed meanwhile: the branch is theirs.
    await git.run(['read-tree', '-m', '-u', to, from], { timeoutMs: moveMs });
    refuse((0,programs/* failureReason */.Hr)(followed));
}

// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
;// CONCATENATED MODULE: ./lib/sync/git/snapshot.js






/** Below it are the states that repositories had before a sync. */
const snapshotRefs = 'refs/nixos-rebuild-test/sync';
/** So many of them are kept. */
const mostKept = 20;
/** Copies of the index have names that tell which of them a killed process has left, with git's lock of it. */
const copyPrefix = 'nixos-rebuild-test-index-';
const copyName = new RegExp(`^${copyPrefix}${identity/* stampPattern */.Eo}-\\w+(?:\\.lock)?$`);
/** Large trees with many untracked files. */
const snapshotMs = 120_000;
/**
 * Keeps all that a working tree has under a name by which nothing of it is ever collected. Neither the tree nor the index is touched.
 * Returns the commit's id; null where it could not be made.
 */
async function snapshot(git, { id, head }) {
    try {
        const commit = await wholeTree(git, { id, head });
        if (commit === null)
            return null;
        await git.must(['update-ref', `${snapshotRefs}/${id}`, commit]);
        await forgetOld(git);
        return commit;
    }
    catch (thrown) {
        return nullOrThrow(git, thrown);
    }
}
/**
 * All that a working tree has as a commit without a name, untracked files too: its parents are the commit that is checked out and,
 * where something is staged, a commit of what is. Ignored files are not part of it. Only objects are written. Null where it could not be made.
 */
async function wholeTree(git, { id, head }) {
    const index = await git.file('index');
    const copy = await git.file(`${copyPrefix}${await (0,identity/* processStamp */.z$)()}-${(0,random/* randomHex */.n)(4)}`);
    try {
        for (const [left] of await (0,identity/* abandonedIn */.IR)((0,external_node_path_.dirname)(copy), copyName))
            await (0,promises_.rm)((0,external_node_path_.join)((0,external_node_path_.dirname)(copy), left), { force: true });
        await (0,promises_.copyFile)(index, copy);
        const own = { env: { ...snapshot_identity, GIT_INDEX_FILE: copy }, timeoutMs: snapshotMs };
        const staged = await treeOf(git, own);
        // A file that cannot be read is left out, and the others are kept.
        await git.run(['add', '--all', '--ignore-errors', '--', '.'], own);
        const whole = await treeOf(git, own);
        if (whole === null)
            return null;
        const clean = await git.said('rev-parse', `${head}^{tree}`);
        const parents = ['-p', head];
        if (staged !== null && staged !== clean && staged !== whole)
            parents.push('-p', await git.must(['commit-tree', staged, '-p', head, '-m', 'staged'], own));
        return await git.must(['commit-tree', whole, ...parents, '-m', `before sync ${id}`], own);
    }
    catch (thrown) {
        return nullOrThrow(git, thrown);
    }
    finally {
        await (0,promises_.rm)(copy, { force: true });
        await (0,promises_.rm)(`${copy}.lock`, { force: true });
    }
}
function nullOrThrow(git, thrown) {
    git.signal?.throwIfAborted();
    const isTrouble = thrown instanceof errors/* ToolError */.v4 || thrown.code !== undefined;
    if (!isTrouble)
        throw thrown;
    return null;
}
/** A commit that no person has made has no person's name, and needs none configured. */
const snapshot_identity = {
    GIT_AUTHOR_NAME: 'nixos-rebuild-test',
    GIT_AUTHOR_EMAIL: 'nixos-rebuild-test@localhost',
    GIT_COMMITTER_NAME: 'nixos-rebuild-test',
    GIT_COMMITTER_EMAIL: 'nixos-rebuild-test@localhost',
};
/** Null where the index has no tree, such as in the middle of a conflict. */
async function treeOf(git, own) {
    const result = await git.run(['write-tree'], own);
    return (0,programs/* hasSucceeded */.yO)(result) ? result.stdout.trim() : null;
}
async function forgetOld(git) {
    const refs = await git.said('for-each-ref', '--format=%(refname)', '--sort=-refname', `${snapshotRefs}/`);
    for (const old of (refs ?? '').split('\n').filter(Boolean).slice(mostKept))
        await git.said('update-ref', '-d', old);
}

;// CONCATENATED MODULE: ./lib/sync/git/back.js



/** Moves the branch back, and says in a few words what became of the tree. */
async function treeBack(git, state, place, { show, onMove }) {
    const to = place.commit;
    if (to === null)
        return 'the tree is left, since it is not known which commit that system was built from';
    if (to === state.head)
        return 'the tree is there already';
    const isOn = place.isOfAnyBranch ? await hasCommit(git, to) : state.branch === place.branch;
    if (state.branch === null || !isOn)
        return place.isOfAnyBranch
            ? `the tree is left, since ${state.branch ?? 'no branch'} does not have ${to.slice(0, 9)}`
            : `the tree is left, since ${place.branch ?? 'no branch'} is not checked out`;
    const stay = (why) => {
        show(`note: the tree is left as it is: ${why}\n  git worktree add ../before-sync ${to} shows what it was\n`);
        return `the tree is left: ${why}`;
    };
    const inTheWay = await inTheWayOf(git, { from: state.head, to }, state.changed);
    if (inTheWay.length > 0)
        return stay(`${inTheWay.slice(0, 5).join(', ')} would be overwritten`);
    if (!place.isKept)
        return stay('what it has now could not be kept');
    const move = { branch: state.branch, from: state.head, to };
    try {
        await onMove(move);
        await moveTree(git, move, 'nixos-rebuild-test sync: rollback');
    }
    catch (thrown) {
        if (thrown instanceof errors/* ToolError */.v4)
            return stay((0,errors/* messageOf */.bD)(thrown));
        throw thrown;
    }
    show(`note: what the branch had is kept: git merge --ff-only ${state.head.slice(0, 12)} brings it back (${snapshotRefs}/${place.id})\n`);
    return `the tree went from ${state.head.slice(0, 9)} to ${to.slice(0, 9)}`;
}
/** Whether the branch that is checked out has a commit. */
async function hasCommit(git, commit) {
    return (await git.said('merge-base', '--is-ancestor', commit, 'HEAD')) !== null;
}

// EXTERNAL MODULE: ./lib/sync/git/publish.js
var publish = __webpack_require__(2035);
;// CONCATENATED MODULE: ./lib/sync/git/settle.js





/**
 * Brings a move that was killed to its end, if it had begun: git may have written some files, half of one, and not the branch.
 * `begun` (ms since the epoch) is when it was; git's lock is removed where it is younger and nobody holds it.
 */
async function settleMove(git, move, begun) {
    const { branch, from, to } = move;
    await removeLeftLock(git, begun);
    const at = await git.said('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
    if (at !== from)
        return { at: at ?? '', left: [] };
    const { paths, states, there } = await statesBetween(git, from, to);
    // Nothing was written yet: it is as before.
    if (states.every((state) => state === 'before') && !(await indexIsAt(git, to, paths)))
        return { at: from, left: [] };
    const ours = paths.filter((_, index) => states[index] !== 'other');
    const written = ours.filter((path) => there.has(path));
    await git.must(['update-index', '-z', '--index-info'], {
        input: paths.map((path) => indexLine(path, there.get(path))).join(''),
    });
    if (ours.length > 0)
        await git.must(['checkout-index', '--force', '-z', '--stdin', '--index'], {
            ...{ input: written.map((path) => `${path}\0`).join(''), timeoutMs: moveMs },
        });
    for (const path of ours)
        if (!there.has(path))
            await (0,promises_.rm)((0,external_node_path_.join)(git.directory, path), { force: true });
    await git.must([
        'update-ref',
        '-m',
        'nixos-rebuild-test: finish what was killed',
        `refs/heads/${branch}`,
        to,
        from,
    ]);
    return { at: to, left: paths.filter((_, index) => states[index] === 'other') };
}
/** The paths that two commits have differently, with what is at each now, and the entries of the second commit. */
async function statesBetween(git, from, to) {
    const paths = await pathsBetween(git, from, to);
    const [before, there, now] = await Promise.all([
        treeEntries(git, from),
        treeEntries(git, to),
        hashesOf(git, paths),
    ]);
    const states = [];
    for (const path of paths) {
        const ids = { old: before.get(path)?.id, next: there.get(path)?.id, now: now.get(path) };
        states.push(stateBy(ids) ?? ((await isBeginning(git, path, to)) ? 'partial' : 'other'));
    }
    return { paths, states, before, there };
}
/** By the ids of its content before and after the move, and now; undefined where there is none. Null where its content decides. */
function stateBy({ old, next, now }) {
    if (now === old)
        return 'before';
    if (now === next)
        return 'after';
    // git removes a file before it writes the new one.
    if (now === undefined)
        return 'partial';
    return next === undefined ? 'other' : null;
}
/** The ids that git would give to what is there, by path; none where nothing is. */
async function hashesOf(git, paths) {
    const found = new Map();
    const files = [];
    for (const path of paths) {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(git.directory, path)).catch(() => null);
        if (stats === null || stats.isDirectory())
            continue;
        if (stats.isSymbolicLink()) {
            const input = await (0,promises_.readlink)((0,external_node_path_.join)(git.directory, path));
            found.set(path, await git.must(['hash-object', '--stdin'], { input }));
        }
        else if (path.includes('\n')) {
            const id = await git.said('hash-object', `--path=${path}`, '--', path);
            if (id)
                found.set(path, id);
        }
        else
            files.push(path);
    }
    if (files.length === 0)
        return found;
    const input = files.map((path) => `${path}\n`).join('');
    const ids = (await git.must(['hash-object', '--stdin-paths'], { input, timeoutMs: moveMs })).split('\n');
    for (const [index, path] of files.entries())
        found.set(path, ids[index] ?? '');
    return found;
}
/** Whether a file has the first bytes of what a commit has there, with the filters of a checkout. */
async function isBeginning(git, path, commit) {
    const now = await (0,promises_.readFile)((0,external_node_path_.join)(git.directory, path), 'latin1').catch(() => null);
    const whole = await git.run(['cat-file', '--filters', `${commit}:${path}`], {
        ...{ timeoutMs: moveMs, encoding: 'latin1' },
    });
    return now !== null && (0,programs/* hasSucceeded */.yO)(whole) && whole.stdout.startsWith(now);
}
async function indexIsAt(git, to, paths) {
    const differs = await git.paths(['diff-index', '--cached', '-z', '--name-only', '--no-renames', to]);
    const others = new Set(differs);
    return paths.length > 0 && paths.every((path) => !others.has(path));
}
/** A line of `update-index --index-info` that has a path as a commit has it; without an entry it is none of the commit's. */
function indexLine(path, entry) {
    return entry ? `${entry.mode} ${entry.id}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`;
}
async function treeEntries(git, commit) {
    const lines = await git.paths(['ls-tree', '-r', '-z', commit], { timeoutMs: 60_000 });
    return new Map(lines.flatMap((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
        return [[line.slice(tab + 1), { mode, id }]];
    }));
}
/** Removes a lock of git's whose process was killed with us: one that is younger than the move, where no git is at work. */
async function removeLeftLock(git, begun) {
    const path = await git.file('index.lock');
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found && found.mtimeMs >= begun - 1000 && !(await isGitAtWork(git.directory)))
        await (0,promises_.rm)(path, { force: true });
}
async function isGitAtWork(directory) {
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const places = await Promise.all(pids.map(async (pid) => {
        const name = await (0,promises_.readFile)(`/proc/${pid}/comm`, 'utf8').catch(() => '');
        return name.startsWith('git') ? (0,promises_.readlink)(`/proc/${pid}/cwd`).catch(() => '') : '';
    }));
    return places.some((place) => place === directory || place.startsWith(`${directory}/`));
}

;// CONCATENATED MODULE: ./lib/sync/git/state.js


/** Files whose existence says that a person is in the middle of something, and what that is. */
const underWay = [
    ['MERGE_HEAD', 'a merge'],
    ['rebase-merge', 'a rebase'],
    ['rebase-apply', 'a rebase'],
    ['CHERRY_PICK_HEAD', 'a cherry-pick'],
    ['REVERT_HEAD', 'a revert'],
];
/**
 * Reads where a repository is. Throws a usage error: `no-commit` before the first commit, `under-way` in the middle of a merge,
 * a rebase, a cherry-pick or a revert.
 */
async function repositoryState(git) {
    const [head, branch, unfinished, changed, shallow] = await Promise.all([
        git.said('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
        git.said('symbolic-ref', '--quiet', '--short', 'HEAD'),
        whatIsUnderWay(git),
        changedPaths(git),
        git.said('rev-parse', '--is-shallow-repository'),
    ]);
    if (!head)
        throw (0,errors/* usageError */.Wp)('no-commit', `${git.directory} has no commit yet`, 'Commit the configuration first.');
    if (unfinished !== null)
        throw (0,errors/* usageError */.Wp)('under-way', `${unfinished} is under way in ${git.directory}`, 'Finish or abort it first; nothing was changed.');
    const upstream = branch ? await upstreamOf(git, branch) : null;
    return { head, branch: branch || null, upstream, changed, isShallow: shallow === 'true' };
}
async function whatIsUnderWay(git) {
    for (const [name, what] of underWay)
        if (await (0,promises_.stat)(await git.file(name)).catch(() => null))
            return what;
    return null;
}
async function upstreamOf(git, branch) {
    const [remote, merge, tracking] = await Promise.all([
        git.said('config', `branch.${branch}.remote`),
        git.said('config', `branch.${branch}.merge`),
        git.said('rev-parse', '--symbolic-full-name', '@{upstream}'),
    ]);
    // A branch that was never fetched is configured, and has no name here yet.
    if (!remote || !merge)
        return null;
    return {
        remote,
        branch: merge,
        tracking: tracking || `refs/remotes/${remote}/${merge.replace(/^refs\/heads\//, '')}`,
    };
}
/** What differs from the commit that is checked out, by `git status --porcelain=v2 -z`; ignored files are not among it. */
async function changedPaths(git) {
    const fields = await git.paths(['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames'], {
        timeoutMs: 60_000,
    });
    const changed = { staged: [], unstaged: [], untracked: [] };
    for (const field of fields) {
        const [kind, states = '..'] = field.split(' ', 2);
        if (kind === '?')
            changed.untracked.push(field.slice(2));
        // "1 XY sub mH mI mW hH hI path", "u XY sub m1 m2 m3 mW h1 h2 h3 path"
        const path = kind === '1'
            ? field.split(' ').slice(8).join(' ')
            : kind === 'u'
                ? field.split(' ').slice(10).join(' ')
                : null;
        if (path === null)
            continue;
        if (states[0] !== '.' && !isIntendedOnly(states))
            changed.staged.push(path);
        if (states[1] !== '.')
            changed.unstaged.push(path);
    }
    return changed;
}
/** `.A` is a new file of which only the name is in the index. */
function isIntendedOnly(states) {
    return states === '.A';
}

// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(3497);
// EXTERNAL MODULE: ./lib/sync/asking.js
var asking = __webpack_require__(5008);
// EXTERNAL MODULE: ./lib/sync/course.js
var sync_course = __webpack_require__(6410);
;// CONCATENATED MODULE: ./lib/sync/contradiction.js

/** Commits that cannot be taken end the sync, or are left where that is allowed; the tree is as before either way. */
async function contradiction(course, text, advice) {
    await notTaken(course);
    await (0,sync_course/* byHand */.XL)(course, ...advice);
    if (course.request.settings.onConflict === 'local')
        return (0,sync_course/* warned */.k9)(`going on with what is here: ${text}`);
    return (0,sync_course/* stopped */.ce)(text);
}
/** A person does not want what comes from upstream. */
async function declinedUpstream(course) {
    await notTaken(course);
    return (0,sync_course/* skipped */.hT)('you said no');
}
/** What upstream has did not come. */
function notTaken(course) {
    return (0,sync_course/* note */.N4)(course, { incoming: [] });
}

;// CONCATENATED MODULE: ./lib/sync/git/fetch.js


/** A remote that has said nothing for so long (ms) is not reached. */
const probeMs = 5000;
const fetchMs = 10 * 60_000;
/**
 * Fetches the branch that a branch follows. With `keepsRefs` only objects come, and no name changes. Never asks for a password.
 */
async function fetchUpstream(git, { remote, branch, tracking }, { keepsRefs }) {
    const probed = await git.run(['ls-remote', '--', remote, branch], { timeoutMs: probeMs });
    if (!(0,programs/* hasSucceeded */.yO)(probed)) {
        const message = (0,clean/* shownLine */.QN)(reasonOf(probed), 300);
        return { kind: isNoWay(probed.kind, probed.stderr) ? 'offline' : 'failed', message };
    }
    const target = probed.stdout
        .split('\n')
        .find((line) => line.endsWith(`\t${branch}`))
        ?.split('\t')[0] ?? null;
    if (target === null)
        return { kind: 'fetched', target };
    const known = await git.said('rev-parse', '--verify', '--quiet', tracking);
    if (known === target)
        return { kind: 'fetched', target };
    const refs = keepsRefs ? [branch] : [`+${branch}:${tracking}`];
    const words = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        '--no-write-fetch-head',
        '--no-auto-maintenance',
        // Else the name that follows a branch is moved with what is fetched of it.
        ...(keepsRefs ? ['--refmap='] : []),
    ];
    // In this repository itself a name cannot be fetched to itself.
    const result = remote === '.' ? null : await git.run([...words, '--', remote, ...refs], { timeoutMs: fetchMs });
    if (result !== null && !(0,programs/* hasSucceeded */.yO)(result))
        return { kind: 'failed', message: (0,clean/* shownLine */.QN)(reasonOf(result), 300) };
    return { kind: 'fetched', target };
}
/** The first line that says what is wrong: what follows is advice. */
function reasonOf(result) {
    if (result.kind === 'timed_out')
        return `no answer within ${probeMs / 1000} s`;
    const lines = result.stderr.split('\n').map((line) => line.trim());
    const telling = lines.find((line) => /^(?:ssh: |fatal: |error: |\S+@\S+: )/.test(line));
    return telling ?? (0,programs/* failureReason */.Hr)(result);
}
/** Words of git, curl and ssh for a network that is not there. */
const noWay = /could not resolve host|temporary failure in name resolution|name or service not known|network is unreachable|no route to host|connection (?:timed out|refused)|failed to connect|couldn't connect|operation timed out/i;
function isNoWay(kind, said) {
    return kind === 'timed_out' || noWay.test(said);
}

// EXTERNAL MODULE: ./lib/update/place.js
var update_place = __webpack_require__(2582);
// EXTERNAL MODULE: ./lib/sync/git/left-trees.js
var left_trees = __webpack_require__(8883);
;// CONCATENATED MODULE: ./lib/sync/git/rebase.js







const rebaseMs = 5 * 60_000;
/** A rebase stops at most once for each commit that is here alone. */
const mostStops = 500;
/**
 * Makes the commits that are here alone again on top of upstream's, in a working tree of its own: the person's tree, index and branch
 * are not touched. Where only flake.lock contradicts, upstream's is taken and completed.
 */
async function rebased(git, { head, target }, edges) {
    const { dir: parent, remove } = await (0,update_place/* makePlace */.c)('sync');
    const directory = (0,external_node_path_.join)(parent, 'tree');
    const place = (0,repository/* repositoryAt */.u)(directory, git.owner, git.signal);
    try {
        await ownedBy(git, parent);
        const without = ['-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'];
        await git.must([...without, 'worktree', 'add', '--quiet', '--detach', directory, head], {
            timeoutMs: rebaseMs,
        });
        const merges = await git.said('rev-list', '--merges', '--max-count=1', `${target}..${head}`);
        const words = [
            'rebase',
            '--quiet',
            '--no-autosquash',
            '--no-update-refs',
            ...(merges ? ['--rebase-merges'] : []),
        ];
        let end = await place.run([...without, ...words, target], { timeoutMs: rebaseMs });
        let locked = false;
        for (let stop = 0; !(0,programs/* hasSucceeded */.yO)(end) && stop < mostStops; stop += 1) {
            const files = await place.paths(['diff', '--name-only', '--diff-filter=U', '-z']);
            if (files.length === 0)
                return { kind: 'failed', message: (0,clean/* shownLine */.QN)((0,programs/* failureReason */.Hr)(end), 300) };
            if (files.every((file) => /(?:^|\/)flake\.lock$/.test(file))) {
                const problem = await takeTheirs(place, files, edges);
                if (problem !== null)
                    return { kind: 'failed', message: problem };
                locked = true;
            }
            else if (edges.resolve) {
                await edges.resolve(directory, files);
                if (!(await isRebasing(place)))
                    break;
                const left = await place.paths(['diff', '--name-only', '--diff-filter=U', '-z']);
                if (left.length > 0)
                    return { kind: 'conflict', files: left };
            }
            else
                return { kind: 'conflict', files };
            end = await place.run([...without, 'rebase', (await isEmpty(place)) ? '--skip' : '--continue'], {
                timeoutMs: rebaseMs,
            });
        }
        if (await isRebasing(place))
            return { kind: 'failed', message: (0,clean/* shownLine */.QN)((0,programs/* failureReason */.Hr)(end), 300) };
        const to = await place.must(['rev-parse', 'HEAD']);
        const isOnTop = await place.said('merge-base', '--is-ancestor', target, to);
        if (isOnTop === null)
            return { kind: 'failed', message: 'the commits are not on top of upstream’s' };
        return { kind: 'clean', to, locked };
    }
    finally {
        await remove();
        // Also those of runs that were killed.
        await (0,left_trees/* forgetLeftTrees */._)((0,repository/* repositoryAt */.u)(git.directory, git.owner));
    }
}
/** Root makes the directory, and the owner's git writes to it. */
async function ownedBy(git, parent) {
    const { uid, gid } = await (0,promises_.stat)(git.directory);
    if (process.getuid?.() === 0 && uid !== 0)
        await (0,promises_.chown)(parent, uid, gid);
}
/** Takes upstream's flake.lock, completes it for the flake as it is now, and stages that. */
async function takeTheirs(place, files, edges) {
    // In a rebase, "ours" are the commits on top of which the others come.
    await place.must(['checkout', '--ours', '--', ...files]);
    for (const file of files) {
        const problem = await edges.lockAgain((0,external_node_path_.join)(place.directory, file, '..'));
        if (problem !== null)
            return `flake.lock could not be locked again: ${problem}`;
    }
    await place.must(['add', '--', ...files]);
    return null;
}
async function isEmpty(place) {
    return (await place.said('diff', '--cached', '--quiet', 'HEAD')) !== null;
}
async function isRebasing(place) {
    for (const name of ['rebase-merge', 'rebase-apply'])
        if (await (0,promises_.stat)(await place.file(name)).catch(() => null))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/sync/git/upstream.js








/**
 * Takes what is new upstream: the branch is moved forward, or its own commits are made again on top. Nothing is moved where that would
 * contradict anything that is here.
 */
async function takeUpstream(course) {
    const { state, request, git } = course;
    if (request.settings.offline)
        return (0,sync_course/* skipped */.hT)('offline');
    if (state.branch === null)
        return (0,sync_course/* skipped */.hT)('no branch is checked out');
    if (state.upstream === null)
        return (0,sync_course/* skipped */.hT)(`${state.branch} follows no other branch`);
    const fetched = await fetchUpstream(git, state.upstream, { keepsRefs: request.isDryRun });
    if (state.upstream.remote !== '.')
        await (0,sync_course/* note */.N4)(course, { online: fetched.kind !== 'offline' });
    return taken(course, { branch: state.branch, upstream: state.upstream }, fetched);
}
async function taken(course, { branch, upstream }, fetched) {
    if (fetched.kind === 'offline')
        return (0,sync_course/* warned */.k9)(`offline, ${upstream.remote} is not reached: ${fetched.message}`);
    if (fetched.kind === 'failed')
        return (0,sync_course/* warned */.k9)(`going on with what is here: ${fetched.message}`);
    const { target } = fetched;
    if (target === null)
        return (0,sync_course/* skipped */.hT)(`${upstream.remote} has no ${shortName(upstream.branch)} yet`);
    const { git, state } = course;
    const { base, ahead, behind, incoming } = await divergence(git, state.head, target);
    await (0,sync_course/* note */.N4)(course, { incoming });
    if (behind === 0)
        return (0,sync_course/* done */.Vw)(ahead === 0 ? 'up to date' : `up to date, and ${(0,counted/* counted */.h)(ahead, 'commit')} ahead`);
    const news = `${(0,counted/* counted */.h)(behind, 'commit')} from ${upstream.remote}`;
    if (base === null)
        return contradiction(course, `${news}: no commit is known that both have${state.isShallow ? ', since the clone is shallow' : ''}`, [...(state.isShallow ? [`git -C ${git.directory} fetch --unshallow`] : [])]);
    const found = ahead === 0 ? { to: target, how: '' } : await onTop(course, target, ahead);
    if ('state' in found)
        return found;
    return moved(course, branch, { ...found, news });
}
/** The commits that are here alone, made again on top of upstream's; or how the step ends without. */
async function onTop(course, target, ahead) {
    const { git, state, edges, request } = course;
    const files = await conflictsOf(git, state.head, target);
    const isLockAlone = files?.every((file) => /(?:^|\/)flake\.lock$/.test(file)) ?? true;
    if (request.isDryRun)
        return files === null || isLockAlone
            ? { to: target, how: `, with ${(0,counted/* counted */.h)(ahead, 'commit')} of yours on top` }
            : contradiction(course, `conflicts in ${files.join(', ')}`, []);
    if (!isLockAlone && edges.resolve === null)
        return contradiction(course, `yours and upstream's contradict each other in ${files?.join(', ')}`, rebaseByHand(git.directory));
    const { lockAgain, resolve } = edges;
    const result = await rebased(git, { head: state.head, target }, { lockAgain, resolve });
    const what = (0,counted/* counted */.h)(ahead, 'commit');
    if (result.kind === 'clean')
        return {
            to: result.to,
            how: `, ${what} of yours on top${result.locked ? ', flake.lock locked again' : ''}`,
        };
    // Each commit by itself may contradict what all of them together do not.
    if (result.kind === 'conflict')
        return contradiction(course, `conflicts in ${result.files.join(', ')}`, rebaseByHand(git.directory));
    return contradiction(course, `your ${what} cannot be put on top: ${result.message}`, rebaseByHand(git.directory));
}
async function moved(course, branch, { to, how, news }) {
    const { git, state, request } = course;
    const from = state.head;
    const inTheWay = await inTheWayOf(git, { from, to }, state.changed);
    if (inTheWay.length > 0)
        return contradiction(course, `${news} would overwrite what is not committed: ${listed(inTheWay)}`, [
            `git -C ${git.directory} stash, or commit, and sync again`,
        ]);
    if (request.isDryRun)
        return { state: 'planned', text: `${news}${how}` };
    if (!(await (0,asking/* isWanted */.Y)(course, `Take ${news}?`, () => (0,asking/* differenceOf */.P)(course, [from, to]))))
        return declinedUpstream(course);
    await (0,sync_course/* note */.N4)(course, { moving: { branch, from, to } });
    await moveTree(git, { branch, from, to }, `nixos-rebuild-test sync: ${news}`);
    course.state = { ...state, head: to };
    course.undo.push(async () => {
        await (0,sync_course/* note */.N4)(course, { moving: { branch, from: to, to: from } });
        await moveTree(course.git, { branch, from: to, to: from }, 'nixos-rebuild-test sync: taken back');
        course.state = { ...course.state, head: from };
        return null;
    });
    const submodules = await git.said('diff', '--name-only', '--diff-filter=AM', '--ignore-submodules=none', from, to, '--', '.gitmodules');
    if (submodules)
        await (0,sync_course/* byHand */.XL)(course, `git -C ${git.directory} submodule update --init`);
    return (0,sync_course/* done */.Vw)(`${news}${how}`);
}
function rebaseByHand(directory) {
    return [`git -C ${directory} pull --rebase, and sync again; or sync --interactive`];
}
function listed(paths) {
    const more = paths.length - 10;
    return `${paths.slice(0, 10).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function shortName(branch) {
    return branch.replace(/^refs\/heads\//, '');
}

;// CONCATENATED MODULE: ./lib/sync/git/side.js






/** git's side of a sync. */
function gitSide(git) {
    return {
        name: 'git',
        state: () => repositoryState(git),
        keep: async ({ head }, id) => ({ snapshot: await snapshot(git, { id, head }) }),
        takeUpstream: takeUpstream,
        cannotCommit: ({ branch }) => (branch === null ? 'no branch is checked out' : null),
        commit: (course, paths, message) => (0,publish/* commitStaged */.u$)(course.git, paths, message),
        toPush: async ({ state: { branch, upstream, head } }) => {
            if (branch === null || upstream === null)
                return 'the branch follows no other';
            const ahead = await git.said('rev-list', '--count', `${upstream.tracking}..${head}`);
            return { remote: upstream.remote, ahead: ahead === null ? null : Number(ahead) };
        },
        push: async ({ state: { upstream, head } }, tags) => upstream === null
            ? { kind: 'failed', message: 'the branch follows no other' }
            : (0,publish/* push */.VC)(git, upstream, { commit: head, tags }),
        atEnd: async () => ({}),
        settle: async ({ moving, timestamp }) => {
            if (moving === null)
                return [];
            const { at, left } = await settleMove(git, moving, Date.parse(timestamp));
            const { branch, from, to } = moving;
            const where = at === to ? 'with' : at === from ? 'without' : 'past';
            return [
                `${branch} is ${where} what its step upstream took (${at.slice(0, 9)})`,
                ...(left.length > 0 ? [`changed since, and left as they are: ${left.slice(0, 10).join(', ')}`] : []),
            ];
        },
        goBack: (state, target, edges) => treeBack(git, state, target, edges),
    };
}

;// CONCATENATED MODULE: ./lib/sync/jj/state.js




/**
 * Reads where a repository of jj is, by its git side: the head is the parent of the working-copy commit. jj records what the tree
 * has first, by which git's index knows new files; in a dry run it does not. Throws as `repositoryState`, and `under-way` where
 * files have conflicts.
 */
async function jjState(git, jj, { isDryRun }) {
    if (!isDryRun)
        await workingCopy(jj);
    const files = await conflictedFiles(jj, '@');
    if (files.length > 0)
        throw (0,errors/* usageError */.Wp)('under-way', `${git.directory} has conflicts in ${files.slice(0, 10).join(', ')}`, 'jj resolve, or an editor, takes them out; nothing was changed.');
    const state = await repositoryState(git);
    const { staged, unstaged, untracked } = state.changed;
    const changed = { staged: [], unstaged: [...new Set([...staged, ...unstaged])], untracked };
    const whole = isDryRun ? await wholeTree(git, { id: (0,random/* randomHex */.n)(8), head: state.head }) : null;
    return { ...state, branch: null, upstream: null, changed, ...(whole !== null && { whole }) };
}
/** Records what the tree has; returns the full id of the working-copy commit. */
function workingCopy(jj) {
    return jj.must(['log', '--no-graph', '-r', '@', '-T', 'commit_id']);
}
/** The full id of the operation that jj is at. */
function operation(jj) {
    return jj.known(['op', 'log', '-n1', '--no-graph', '-T', 'id']);
}
async function conflictedFiles(jj, revision) {
    const said = await jj.known(['file', 'list', '-r', revision, '-T', 'if(conflict, path ++ "\\0")']);
    return said.split('\0').filter(Boolean);
}
/** Null where jj knows none of a remote. Where a commit has several, that of the alias `trunk()` is meant. */
async function trunkOf(jj) {
    const names = 'remote_bookmarks.map(|b| b.name() ++ "\\t" ++ b.remote()).join("\\n")';
    const said = await jj.known(['log', '--no-graph', '-r', 'trunk()', '-T', `commit_id ++ "\\n" ++ ${names}`]);
    const [commit = '', ...lines] = said.split('\n');
    const found = lines
        .map((line) => line.split('\t'))
        .flatMap(([bookmark = '', remote = '']) => bookmark && remote && remote !== 'git' ? [{ commit, remote, bookmark }] : []);
    const alias = await jj.known(['config', 'get', 'revset-aliases."trunk()"']).catch(() => '');
    return found.find(({ bookmark, remote }) => alias === `${bookmark}@${remote}`) ?? found[0] ?? null;
}
/** A name as a pattern of jj that means itself alone. */
function exactly(name) {
    return `exact:${JSON.stringify(name)}`;
}
/** A file as a fileset of jj. */
function rootFile(path) {
    return `root-file:${JSON.stringify(path)}`;
}

;// CONCATENATED MODULE: ./lib/sync/jj/operations.js


const mostOperations = 500;
/**
 * What jj has done since an operation, the newest first, without what a sync has taken back; null where that one is not found. What jj takes in from the working copy or
 * from git is a person's, whoever has had it taken in.
 */
async function operationsSince(jj, begun) {
    const fields = ['id', 'user', 'if(snapshot, "s")', 'parents.len()', 'description.first_line()'];
    const template = `${fields.join(' ++ "\\t" ++ ')} ++ "\\n"`;
    const words = ['op', 'log', '-n', String(mostOperations), '--no-graph', '-T', template];
    const all = (await jj.known(words)).split('\n').map((line) => {
        const [id = '', user = '', snapshot, parents, description = ''] = line.split('\t');
        const isOfCopy = user.startsWith(`${operationMarks.copy}@`);
        const isOfSync = user.startsWith(`${operationMarks.sync}@`) && snapshot === '';
        // With several parents it brings together what a person has done meanwhile.
        const isOurs = parents === '1' && !description.startsWith('import git') && (isOfCopy || isOfSync);
        return { id, isOurs, isFetch: isOurs && /^(?:fetch|push) /.test(description), description };
    });
    const found = [];
    for (let index = 0; index < all.length; index += 1) {
        const one = all[index];
        if (one.id === begun)
            return found;
        // What was restored of git's branches comes in with the next look at them.
        if (one.description === 'import git refs' &&
            all[index + 1]?.description.startsWith('restore to operation '))
            continue;
        const restored = one.isOurs ? /^restore to operation ([0-9a-f]+)$/.exec(one.description)?.[1] : undefined;
        if (restored === undefined)
            found.push(one);
        else {
            const to = all.findIndex(({ id }) => id === restored);
            if (to <= index)
                return null;
            // `begun` was itself taken back: what has happened since is that.
            if (all.slice(index + 1, to).some(({ id }) => id === begun))
                return [...found, one];
            index = to - 1;
        }
    }
    return null;
}
/**
 * Takes back what a sync itself has done since `begun` and nobody has gone on from: the operations at the end that are its own. What a
 * person has edited or done before them stays; where it came after them, all is left.
 */
async function takeBackOwn(git, jj, begun) {
    await workingCopy(jj);
    const since = await operationsSince(jj, begun);
    const first = since?.findIndex(({ isOurs }) => !isOurs) ?? 0;
    const own = since === null ? 0 : first === -1 ? since.length : first;
    const isAbove = since === null || since.slice(own).some(({ isOurs, isFetch }) => isOurs && !isFetch);
    if (isAbove)
        return {
            problem: `the tree is left, since something was changed there meanwhile; jj op restore ${begun.slice(0, 12)} takes all of it back`,
            isChanged: false,
        };
    if (own === 0)
        return { problem: null, isChanged: false };
    await restoreOperation(git, jj, since[own]?.id ?? begun);
    return { problem: null, isChanged: true };
}
/**
 * Brings repository and tree to what they were at an operation. jj leaves git's own branches where the operation before has put them,
 * and would take that for something new.
 */
async function restoreOperation(git, jj, to, { touchesTree = true } = {}) {
    const from = await operation(jj);
    const [now, then] = [await branchesAt(jj, from), await branchesAt(jj, to)];
    await jj.must([...(touchesTree ? [] : ['--ignore-working-copy']), 'op', 'restore', to]);
    for (const name of new Set([...now.keys(), ...then.keys()])) {
        const [old, next] = [now.get(name), then.get(name)];
        if (old === next)
            continue;
        const ref = `refs/heads/${name}`;
        // Only from where jj has put it.
        if (next === undefined)
            await git.said('update-ref', '-d', ref, old ?? '');
        else
            await git.said('update-ref', ref, next, old ?? '0'.repeat(next.length));
    }
}
/**
 * The same, where nothing was edited or done since `from`; what a person edits at the very moment is brought back. Returns whether
 * it was done.
 */
async function restoreUnlessEdited(git, jj, { from, to }) {
    await workingCopy(jj);
    if ((await operation(jj)) !== from)
        return false;
    await restoreOperation(git, jj, to);
    const before = await jj.known(['op', 'log', '-n2', '--no-graph', '-T', 'id ++ "\\n"']);
    const edited = before.split('\n')[1] ?? from;
    if (edited === from)
        return true;
    await restoreOperation(git, jj, edited);
    return false;
}
/** The branches of git as jj knew them at an operation. */
async function branchesAt(jj, at) {
    const template = 'if(remote == "git" && normal_target, name ++ "\\t" ++ normal_target.commit_id() ++ "\\n")';
    const said = await jj.known(['--at-op', at, 'bookmark', 'list', '--all-remotes', '-T', template]);
    return new Map(said
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t')));
}

;// CONCATENATED MODULE: ./lib/sync/jj/half-written.js






/**
 * Takes back an operation of a sync whose tree was not written to its end: jj would take what is written already for edits of a
 * person's, and bring both together as conflicts. Files that nobody else has changed are as before then, others stay. Where the
 * tree is whole, or a person has gone on, jj alone decides. Returns whether anything was taken back.
 */
async function takeBackHalfWritten(git, jj) {
    const looked = await jj.run(['log', '--no-graph', '-r', '@', '-T', 'commit_id']);
    if ((0,programs/* hasSucceeded */.yO)(looked))
        return false;
    const short = /working copy is stale \(not updated since operation ([0-9a-f]+)\)/.exec(looked.stderr)?.[1];
    if (short === undefined)
        return false;
    const written = await jj.known(['--at-op', short, 'op', 'log', '-n1', '--no-graph', '-T', 'id']);
    const since = await operationsSince(jj, written);
    if (since === null || since.some(({ isOurs }) => !isOurs)) {
        await jj.run(['workspace', 'update-stale']);
        return false;
    }
    const commit = ['log', '--no-graph', '-r', '@', '-T', 'commit_id'];
    const [from, to] = [await jj.known(['--at-op', written, ...commit]), await jj.known(commit)];
    await writeBack(git, from, to);
    await restoreOperation(git, jj, written, { touchesTree: false });
    return true;
}
/** Writes what was changed from one commit to another as the first has it, beside git's index. */
async function writeBack(git, from, to) {
    const { paths, states, before } = await statesBetween(git, from, to);
    const ours = paths.filter((_, index) => states[index] === 'after' || states[index] === 'partial');
    const index = await git.file(`nixos-rebuild-test-back-${(0,random/* randomHex */.n)(4)}`);
    const own = { env: { GIT_INDEX_FILE: index }, timeoutMs: 120_000 };
    try {
        await git.must(['read-tree', from], own);
        const input = ours.flatMap((path) => (before.has(path) ? [`${path}\0`] : [])).join('');
        if (input !== '')
            await git.must(['checkout-index', '--force', '-z', '--stdin'], { ...own, input });
        for (const path of ours)
            if (!before.has(path))
                await (0,promises_.rm)((0,external_node_path_.join)(git.directory, path), { recursive: true, force: true });
    }
    finally {
        await (0,promises_.rm)(index, { force: true });
    }
}

// EXTERNAL MODULE: ./lib/system/git/intents.js
var intents = __webpack_require__(7901);
;// CONCATENATED MODULE: ./lib/sync/jj/moved-head.js




/**
 * Brings git's HEAD back that a rebase has moved which was killed before it was an operation; jj would take it for a person's. It is
 * one where no file is as that HEAD has it. `target` is what the rebase was to be on top of.
 */
async function bringHeadBack(git, jj, target) {
    const known = (revset) => jj.known(['log', '--no-graph', '-r', revset, '-T', 'commit_id ++ "\n"']);
    const head = await git.said('rev-parse', 'HEAD');
    const [parent = ''] = (await known('@-')).split('\n');
    if (head === null || head === parent || parent === '')
        return;
    const isOnTop = (await git.said('merge-base', '--is-ancestor', target, head)) !== null;
    if (!isOnTop || (await git.said('symbolic-ref', '--quiet', 'HEAD')) !== null)
        return;
    const copy = await known('@');
    const { states } = await statesBetween(git, parent, head);
    if (states.includes('after'))
        return;
    await git.must(['update-ref', '--no-deref', 'HEAD', parent, head]);
    await git.must(['read-tree', parent]);
    // New files are known to git by their names, as jj has it.
    const added = await git.paths(['diff-tree', '-r', '-z', '--name-only', '--diff-filter=A', parent, copy]);
    await (0,intents/* addIntents */.z4)(git, added);
    await git.said('update-index', '--refresh', '-q');
}
/**
 * Takes back the same where jj has imported that HEAD already, so that what came from upstream seems to be undone in the working copy.
 * Where the tree is another one than before, it is left. `begun` is the operation that
 * the sync began at. Returns whether it was taken back.
 */
async function takeBackMovedHead(git, jj, begun) {
    const now = await workingCopy(jj);
    const words = 'id ++ " " ++ description.first_line() ++ "\\n"';
    const said = await jj.known(['op', 'log', '-n3', '--no-graph', '-T', words]);
    const lines = said.split('\n');
    const imported = lines.findIndex((line) => line.endsWith(' import git head'));
    const isAfterwards = lines.slice(0, imported).every((line) => line.endsWith(' snapshot working copy'));
    const before = lines[imported + 1]?.split(' ')[0];
    // One from before the sync is none of it.
    const isSince = !lines.slice(0, imported + 1).some((line) => line.startsWith(begun));
    if (imported === -1 || !isSince || !isAfterwards || !before)
        return false;
    const was = await jj.must(['--at-op', before, 'log', '--no-graph', '-r', '@', '-T', 'commit_id']);
    const [here, there] = await Promise.all([now, was].map((id) => git.said('rev-parse', `${id}^{tree}`)));
    if (here === null || here !== there)
        return false;
    await restoreOperation(git, jj, before);
    return true;
}

;// CONCATENATED MODULE: ./lib/sync/jj/bring-back.js



/**
 * Brings repository and tree back to `begun`, an operation, as far as a sync has changed them, also where it or jj was killed in the
 * middle of it. `target` is the commit that a rebase was to be on top of; null where none was begun. What a person has edited or done
 * is never taken back.
 */
async function bringBack(git, jj, { begun, target }) {
    const wasHalf = await takeBackHalfWritten(git, jj);
    if (target !== null) {
        await bringHeadBack(git, jj, target);
        if (await takeBackMovedHead(git, jj, begun))
            return { problem: null, isChanged: true };
    }
    const { problem, isChanged } = await takeBackOwn(git, jj, begun);
    return { problem, isChanged: isChanged || wasHalf };
}

;// CONCATENATED MODULE: ./lib/sync/jj/copy.js






const prefix = 'nrt-sync-';
const copyMs = 5 * 60_000;
/** Makes one; what it has checked out is empty. Throws a ToolError (`jj-failed`). */
async function makeCopy(git, jj) {
    const place = await (0,update_place/* makePlace */.c)('sync');
    const name = (0,external_node_path_.basename)(place.dir);
    const directory = (0,external_node_path_.join)(place.dir, 'tree');
    const { uid, gid } = await (0,promises_.stat)(git.directory);
    // Root makes the directory, and the owner's jj writes to it.
    if (process.getuid?.() === 0 && uid !== 0)
        await (0,promises_.chown)(place.dir, uid, gid);
    const remove = async () => {
        await place.remove();
        await (0,left_trees/* forgetLeftTrees */._)((0,repository/* repositoryAt */.u)(git.directory, git.owner));
    };
    try {
        // As one of git's it would give the repository an extension that older versions of git refuse.
        const words = ['--config', 'git.colocate=false', 'workspace', 'add', '--name', name, '-r', 'root()'];
        await jj.must([...words, directory], { timeoutMs: copyMs });
    }
    catch (thrown) {
        await remove();
        throw thrown;
    }
    return {
        jj: workspaceAt(directory, git.owner, git.signal, operationMarks.copy),
        // Also where the sync was cancelled.
        forget: async () => {
            await workspaceAt(git.directory, git.owner).known(['workspace', 'forget', name]);
        },
        remove,
    };
}
/** Forgets those that killed syncs have left. */
async function forgetLeftCopies(jj) {
    const names = (await jj.known(['workspace', 'list', '-T', 'name ++ "\\n"'])).split('\n');
    for (const name of names)
        if (name.startsWith(prefix))
            await jj.known(['workspace', 'forget', name]);
}

;// CONCATENATED MODULE: ./lib/sync/jj/publish.js






const commitMs = 10 * 60_000;
/**
 * Makes of files that sync has changed a commit below the working-copy commit, which keeps its description and all else. The local
 * bookmark of `trunk()` follows where it was on the commit before. Returns the commit's id. Throws a ToolError (`cannot-commit`).
 */
async function commitFiles({ git, state }, jj, paths, message) {
    const words = ['split', '--insert-before', '@', '-m', message, ...paths.map(rootFile)];
    const result = await jj.run(words, { timeoutMs: commitMs });
    if (!(0,programs/* hasSucceeded */.yO)(result))
        throw new errors/* ToolError */.v4('cannot-commit', `nothing was committed: ${(0,clean/* shownLine */.QN)(jjReason(result), 300)}`);
    const commit = await git.must(['rev-parse', 'HEAD']);
    const trunk = await trunkOf(jj);
    const here = trunk === null ? null : await git.said('rev-parse', `refs/heads/${trunk.bookmark}`);
    if (trunk !== null && here === state.head)
        await jj.must(['bookmark', 'move', exactly(trunk.bookmark), '--to', commit]);
    return commit;
}
/** What the local bookmark of `trunk()` has that the remote's has not, or why it cannot be pushed. */
async function toPush(jj) {
    const trunk = await trunkOf(jj);
    if (trunk === null)
        return 'trunk() is no bookmark of a remote';
    const { remote, bookmark } = trunk;
    const counts = async (revset) => {
        const ids = await jj.known(['log', '--no-graph', '-r', revset, '-T', 'commit_id ++ "\\n"']);
        return ids.split('\n').filter(Boolean).length;
    };
    const here = `bookmarks(${exactly(bookmark)})`;
    const there = sides(trunk);
    const found = await counts(here);
    if (found === 0)
        return `there is no bookmark ${bookmark} here`;
    if (found > 1)
        return `the bookmark ${bookmark} is conflicted`;
    if ((await counts(`${there}..${here}`)) > 0 && (await counts(`${there} & ::${here}`)) === 0)
        return `${bookmark} is not on top of ${remote}'s`;
    return { remote, ahead: await counts(`${there}..${here}`) };
}
function sides({ bookmark, remote }) {
    return `remote_bookmarks(${exactly(bookmark)}, ${exactly(remote)})`;
}
/** Pushes that bookmark, which jj refuses with conflicts in it; tags, which it does not know how to push, by git. */
async function pushTrunk(course, jj, tags) {
    const trunk = await trunkOf(jj);
    if (trunk === null)
        return { kind: 'failed', message: 'trunk() is no bookmark of a remote' };
    const { remote, bookmark } = trunk;
    const result = await jj.run(['git', 'push', '--remote', remote, '--bookmark', exactly(bookmark)], {
        timeoutMs: commitMs,
    });
    const said = `${result.stdout}\n${result.stderr}`;
    if (!(0,programs/* hasSucceeded */.yO)(result))
        return /unexpectedly moved on the remote|stale info|fetch first/.test(said)
            ? { kind: 'behind' }
            : { kind: 'failed', message: (0,clean/* shownLine */.QN)(jjReason(result), 300) };
    const commit = tags.length > 0 ? await course.git.said('rev-parse', `refs/heads/${bookmark}`) : null;
    if (!commit)
        return { kind: 'pushed' };
    const branch = `refs/heads/${bookmark}`;
    return (0,publish/* push */.VC)(course.git, { remote, branch, tracking: `refs/remotes/${remote}/${bookmark}` }, { commit, tags });
}

;// CONCATENATED MODULE: ./lib/sync/jj/conflicts.js


/** The newest first. */
async function conflicts(jj) {
    const words = 'commit_id ++ " " ++ change_id.short() ++ " " ++ description.first_line() ++ "\\n"';
    const said = await jj.known(['log', '--no-graph', '-r', 'conflicts()', '-T', words]);
    return said
        .split('\n')
        .filter(Boolean)
        .map((line) => {
        const [commit = '', change = '', ...subject] = line.split(' ');
        return { commit, change, subject: (0,clean/* shownLine */.QN)(subject.join(' '), 80) };
    });
}
/** Words that name the files with conflicts and their commits. */
async function namedConflicts(jj, found) {
    const files = new Set();
    for (const { commit } of found.slice(0, 20))
        for (const file of await conflictedFiles(jj, commit))
            files.add(file);
    // The oldest has brought its conflict to those above it.
    const commits = found
        .slice(-5)
        .reverse()
        .map(({ change, subject }) => `${change} ${subject}`.trim());
    return `conflicts in ${[...files].slice(0, 10).join(', ')} (${commits.join('; ')})`;
}
function isLock(file) {
    return /(?:^|\/)flake\.lock$/.test(file);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/sync/jj/rebase.js


const rebase_rebaseMs = 10 * 60_000;
/**
 * Rebases a commit with all that is not upstream's beside it. Within the second in which the same was done and taken back, jj makes the
 * same commits, and fails since they are there.
 */
async function rebase(jj, commit, onto) {
    const words = ['rebase', '-b', commit, '-d', onto];
    const first = await jj.run(words, { timeoutMs: rebase_rebaseMs });
    if ((0,programs/* hasSucceeded */.yO)(first) || !/Newly-created commit \w+ already exists/.test(first.stderr))
        return first;
    await (0,external_node_timers_promises_.setTimeout)(1100);
    return jj.run(words, { timeoutMs: rebase_rebaseMs });
}

;// CONCATENATED MODULE: ./lib/sync/jj/resolve.js










/** A commit may have conflicts again where one below it was changed. */
const resolve_mostStops = 500;
/**
 * Rebases in another workspace, and resolves the conflicts there, in the commits that have them, the oldest first: in flake.lock by
 * upstream's, completed; in others by a person. Afterwards all is as before: the tree was not touched. Throws a ToolError (`jj-failed`).
 */
async function resolvedInCopy(git, jj, asked, edges) {
    const begun = await operation(jj);
    const copy = await makeCopy(git, jj);
    let result;
    try {
        result = await resolved(copy.jj, asked, edges);
    }
    catch (thrown) {
        git.signal?.throwIfAborted();
        result = { kind: 'failed', message: (0,errors/* messageOf */.bD)(thrown) };
    }
    finally {
        await copy.forget();
        await copy.remove();
    }
    const end = await operation(jj);
    const problem = await leftAsBefore(git, jj, begun);
    if (problem !== null)
        return { kind: 'failed', message: problem };
    return result.kind === 'clean' ? { ...result, operation: end } : result;
}
/** Brings the repository back to `begun`, where nobody else has done anything since; the tree was never another one. */
async function leftAsBefore(git, jj, begun) {
    const since = await operationsSince(jj, begun);
    if (since === null || since.some(({ isOurs }) => !isOurs))
        return `something was changed meanwhile; jj op restore ${begun.slice(0, 12)} takes all of it back`;
    await restoreOperation(git, jj, begun, { touchesTree: false });
    return null;
}
async function resolved(jj, { copied, onto, before }, { lockAgain, resolve }) {
    const rebased = await rebase(jj, copied, onto);
    if (!(0,programs/* hasSucceeded */.yO)(rebased))
        return { kind: 'failed', message: (0,clean/* shownLine */.QN)(jjReason(rebased), 300) };
    let locked = false;
    for (let stop = 0; stop < resolve_mostStops; stop += 1) {
        const found = (await conflicts(jj)).filter(({ change }) => !before.has(change));
        const oldest = found.at(-1);
        if (oldest === undefined)
            return { kind: 'clean', operation: '', locked };
        const files = await conflictedFiles(jj, oldest.commit);
        await jj.must(['new', oldest.commit], { timeoutMs: 10 * 60_000 });
        if (files.every(isLock)) {
            const problem = await resolve_takeTheirs(jj, files, lockAgain);
            if (problem !== null)
                return { kind: 'failed', message: `flake.lock could not be locked again: ${problem}` };
            locked = true;
        }
        else if (resolve !== null) {
            const env = { JJ_OP_USERNAME: operationMarks.copy };
            await resolve(jj.directory, files, { what: 'edit, or jj resolve', env });
        }
        else
            return { kind: 'conflict', where: await namedConflicts(jj, found) };
        if (!(await squashed(jj, oldest)))
            return { kind: 'conflict', where: await namedConflicts(jj, found) };
    }
    return { kind: 'failed', message: 'conflicts come again and again' };
}
/** Takes what the commit below has, and completes it for the flake as it is now. */
async function resolve_takeTheirs(jj, files, lockAgain) {
    const below = await jj.known(['log', '--no-graph', '-n1', '-r', '@--', '-T', 'commit_id']);
    await jj.must(['restore', '--from', below, ...files.map(rootFile)]);
    for (const file of files) {
        const problem = await lockAgain((0,external_node_path_.join)(jj.directory, (0,external_node_path_.dirname)(file)));
        if (problem !== null)
            return problem;
    }
    return null;
}
/** Moves what resolves a commit's conflicts into it, unless a person has done so; whether it has none any more. */
async function squashed(jj, { change }) {
    const conflicted = async (revset) => (await jj.must(['log', '--no-graph', '-r', revset, '-T', 'if(conflict, "yes", "no") ++ "\\n"'])).split('\n');
    if ((await conflicted(change))[0] === 'no')
        return true;
    const isAbove = (await jj.must(['log', '--no-graph', '-r', `@- & ${change}`, '-T', 'commit_id'])) !== '';
    if (!isAbove || (await conflicted('@'))[0] !== 'no')
        return false;
    await jj.must(['squash', '--use-destination-message'], { timeoutMs: 10 * 60_000 });
    return (await conflicted(change))[0] === 'no';
}

;// CONCATENATED MODULE: ./lib/sync/jj/upstream.js

















const upstream_fetchMs = 10 * 60_000;
/**
 * Takes what is new upstream: `trunk()` is fetched, and all that is here alone, the working copy too, is rebased onto it. jj keeps
 * conflicts in commits; here they are taken back by `jj op restore`, and nothing of them is built.
 */
async function upstream_takeUpstream(course, jj) {
    const { request, git } = course;
    if (request.settings.offline)
        return (0,sync_course/* skipped */.hT)('offline');
    const trunk = await trunkOf(jj);
    if (trunk === null)
        return (0,sync_course/* skipped */.hT)('trunk() is no bookmark of a remote');
    const { remote, bookmark } = trunk;
    const names = { branch: `refs/heads/${bookmark}`, tracking: `refs/remotes/${remote}/${bookmark}` };
    const fetched = await fetchUpstream(git, { remote, ...names }, { keepsRefs: true });
    await (0,sync_course/* note */.N4)(course, { online: fetched.kind !== 'offline' });
    if (fetched.kind === 'offline')
        return (0,sync_course/* warned */.k9)(`offline, ${remote} is not reached: ${fetched.message}`);
    if (fetched.kind === 'failed')
        return (0,sync_course/* warned */.k9)(`going on with what is here: ${fetched.message}`);
    if (fetched.target === null)
        return (0,sync_course/* warned */.k9)(`going on with what is here: ${remote} has no ${bookmark}`);
    if (!request.isDryRun && fetched.target !== trunk.commit) {
        const words = ['git', 'fetch', '--remote', exactly(remote), '--branch', exactly(bookmark)];
        const result = await jj.run(words, { timeoutMs: upstream_fetchMs });
        if (!(0,programs/* hasSucceeded */.yO)(result))
            return (0,sync_course/* warned */.k9)(`going on with what is here: ${(0,clean/* shownLine */.QN)(jjReason(result), 300)}`);
    }
    return upstream_onTop(course, jj, trunk, fetched.target);
}
async function upstream_onTop(course, jj, { remote, bookmark }, target) {
    const { git, state, request } = course;
    const { base, ahead, behind, incoming } = await divergence(git, state.head, target);
    await (0,sync_course/* note */.N4)(course, { incoming });
    const own = ahead === 0 ? '' : `, ${(0,counted/* counted */.h)(ahead, 'commit')} of yours on top`;
    if (behind === 0)
        return (0,sync_course/* done */.Vw)(ahead === 0 ? 'up to date' : `up to date, and ${(0,counted/* counted */.h)(ahead, 'commit')} ahead`);
    const news = `${(0,counted/* counted */.h)(behind, 'commit')} from ${remote}`;
    if (base === null)
        return contradiction(course, `${news}: no commit is known that both have`, []);
    if (request.isDryRun) {
        const files = await conflictsOf(git, state.whole ?? state.head, target);
        return files === null || files.every(isLock)
            ? { state: 'planned', text: `${news}${own}` }
            : contradiction(course, `conflicts in ${files.join(', ')}`, []);
    }
    if (!(await (0,asking/* isWanted */.Y)(course, `Take ${news}?`, () => (0,asking/* differenceOf */.P)(course, [`${state.head}...${target}`]))))
        return declinedUpstream(course);
    return upstream_moved(course, jj, {
        onto: `${JSON.stringify(bookmark)}@${JSON.stringify(remote)}`,
        bookmark,
        target,
        own,
        news,
    });
}
/** Rebases what is here onto upstream's; with conflicts that cannot be resolved, all is as before. */
async function upstream_moved(course, jj, { onto, bookmark, target, own, news }) {
    const { git, state, edges } = course;
    const copied = await workingCopy(jj);
    const before = await operation(jj);
    const conflictsBefore = new Set((await conflicts(jj)).map(({ change }) => change));
    await (0,sync_course/* note */.N4)(course, { moving: { branch: bookmark, from: state.head, to: target } });
    // What is taken back is taken back whole, also where the sync was cancelled.
    const undo = async () => {
        const whole = [(0,repository/* repositoryAt */.u)(git.directory, git.owner), workspaceAt(git.directory, git.owner)];
        const { problem } = await bringBack(...whole, { begun: before, target });
        await forgetLeftCopies(whole[1]);
        if (problem === null)
            course.state = { ...course.state, head: state.head };
        return problem;
    };
    course.undo.push(undo);
    const landed = async (text) => {
        course.state = { ...course.state, head: await git.must(['rev-parse', 'HEAD']) };
        return (0,sync_course/* done */.Vw)(text);
    };
    // Where the tree itself would get conflicts, it is not touched before they are resolved.
    const foreseen = await conflictsOf(git, copied, target);
    const direct = foreseen === null
        ? await rebasedDirectly(course, jj, { onto, conflictsBefore, undo })
        : { kind: 'conflict', where: `conflicts in ${foreseen.slice(0, 10).join(', ')}` };
    if (direct.kind === 'ended')
        return direct.end;
    if (direct.kind === 'clean')
        return landed(`${news}${own}`);
    const byHand = [`jj rebase -b @ -d ${onto}, jj resolve, and sync again`];
    const from = await operation(jj);
    const asked = { copied, onto, before: conflictsBefore };
    const resolved = await resolvedInCopy(git, jj, asked, edges);
    if (resolved.kind === 'conflict')
        return contradiction(course, resolved.where, byHand);
    if (resolved.kind === 'failed')
        return contradiction(course, `${direct.where}: ${resolved.message}`, byHand);
    await workingCopy(jj);
    const isSame = (await operationsSince(jj, from))?.length === 0;
    const move = { from: await operation(jj), to: resolved.operation };
    if (!isSame || !(await restoreUnlessEdited(git, jj, move)))
        return contradiction(course, 'something was changed in the tree meanwhile', ['sync again']);
    return landed(`${news}${own}${resolved.locked ? ', flake.lock locked again' : ''}`);
}
/** Rebases at once. Where jj does not, or conflicts cannot be taken back, the step has ended. */
async function rebasedDirectly(course, jj, { onto, conflictsBefore, undo, }) {
    const result = await rebase(jj, '@', onto);
    if (!(0,programs/* hasSucceeded */.yO)(result)) {
        const why = `jj does not rebase: ${(0,clean/* shownLine */.QN)(jjReason(result), 300)}`;
        return { kind: 'ended', end: await contradiction(course, why, []) };
    }
    const found = (await conflicts(jj)).filter(({ change }) => !conflictsBefore.has(change));
    if (found.length === 0)
        return { kind: 'clean' };
    const where = await namedConflicts(jj, found);
    const problem = await undo();
    if (problem === null)
        return { kind: 'conflict', where };
    // A tree that has conflicts is never gone on with.
    course.undo.pop();
    return { kind: 'ended', end: (0,sync_course/* stopped */.ce)(`${where}; ${problem}`) };
}

;// CONCATENATED MODULE: ./lib/sync/jj/side.js










/** jj's side of a sync, of a repository that git knows as well. */
function jjSide(git, jj) {
    return {
        name: 'jj',
        state: (how) => jjState(git, jj, how),
        keep: async () => {
            const snapshot = await workingCopy(jj);
            return { snapshot, operation: { before: await operation(jj), after: null } };
        },
        takeUpstream: async (course) => {
            const end = await upstream_takeUpstream(course, jj);
            await noteFinished(course, jj);
            return end;
        },
        cannotCommit: ({ changed }, paths) => {
            const both = paths.filter((path) => changed.unstaged.includes(path) || changed.untracked.includes(path));
            return both.length > 0 ? `${both.join(', ')} has changes of yours as well` : null;
        },
        commit: async (course, paths, message) => {
            const commit = await commitFiles(course, jj, paths, message);
            await noteFinished(course, jj);
            return commit;
        },
        toPush: () => toPush(jj),
        push: (course, tags) => pushTrunk(course, jj, tags),
        atEnd: async ({ operation: kept }) => {
            if (kept === undefined)
                return {};
            await workingCopy(jj);
            return { operation: { ...kept, after: await operation(jj) } };
        },
        settle: (killed) => settle(git, jj, killed),
        goBack: (_state, target, { show }) => goBack(git, jj, target, show),
    };
}
/** Keeps the operation that a step has ended with: what follows it, and has not ended, is taken back after a kill. */
async function noteFinished(course, jj) {
    const { operation: kept } = course.record;
    if (kept === undefined || course.request.isDryRun)
        return;
    await (0,sync_course/* note */.N4)(course, { operation: { ...kept, after: await operation(jj) } });
}
/** Brings a sync that was killed back to the end of its last step, or to before it. */
async function settle(git, jj, { operation: kept, moving, steps }) {
    const begun = kept?.after ?? kept?.before ?? (await operation(jj));
    const { problem } = await bringBack(git, jj, { begun, target: moving?.to ?? null });
    await forgetLeftCopies(jj);
    if (problem !== null)
        return [problem];
    const step = steps.findLast(({ name }) => name === 'commit' || name === 'upstream')?.name ?? 'upstream';
    if (kept === undefined || kept.after === null || kept.after === kept.before)
        return ['the tree is as before it'];
    const since = ((await operationsSince(jj, kept.before)) ?? []).filter(({ isOurs }) => isOurs);
    const what = since.slice(0, 3).map(({ description }) => (0,clean/* shownLine */.QN)(description, 60));
    return [
        `the tree is as after its step ${step} (jj op restore ${kept.before.slice(0, 12)} takes back: ${what.reverse().join('; ')})`,
    ];
}
/** Brings the tree back where nobody has gone on; else says how to have what it was without losing what it is. */
async function goBack(git, jj, { operation: before, ends, commit }, show) {
    if (before === null)
        return 'the tree is left, since that sync has recorded no operation';
    await workingCopy(jj);
    const now = await operation(jj);
    if (now === before)
        return 'the tree is there already';
    // What is begun is brought to an end.
    const whole = [(0,repository/* repositoryAt */.u)(git.directory, git.owner), workspaceAt(git.directory, git.owner)];
    if (!ends.includes(now) || !(await restoreUnlessEdited(...whole, { from: now, to: before }))) {
        const shown = `git worktree add --detach ../before-sync ${commit ?? ''} shows what it was, and changes nothing here`;
        const lossy = `jj op restore ${before.slice(0, 12)} takes back all that was done since, yours too`;
        show(`note: the tree is left as it is: jj has gone on after the sync\n${commit === null ? '' : `  ${shown}\n`}  ${lossy}\n`);
        return 'the tree is left, since jj has gone on after the sync';
    }
    show(`note: jj op restore ${now.slice(0, 12)} brings back what the tree had\n`);
    return `the tree went back to operation ${before.slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./lib/sync/which-version-control.js








/**
 * The git repository around a directory. Throws a usage error: `no-repository`; `not-colocated` where jj keeps it without a `.git`
 * beside, since Nix would copy all of the directory then, ignored files and jj's own too; `no-owner`.
 */
async function syncedRepository(directory, how) {
    const [git, jjTop] = await Promise.all([(0,repository/* repositoryAround */.W)(directory, how), jjTopAround(directory)]);
    // One of git's above it has nothing to do with it.
    if (jjTop !== null && !(await (0,promises_.stat)((0,external_node_path_.join)(jjTop, '.git')).catch(() => null)))
        throw (0,errors/* usageError */.Wp)('not-colocated', `${jjTop} is a workspace of jj without a .git beside its .jj, which Nix does not know as a repository`, 'In the main workspace, jj git colocation enable makes it one that both know.');
    if (git !== null)
        return git;
    throw (0,errors/* usageError */.Wp)('no-repository', `${directory} is in no git repository`, 'sync is for a configuration that git or jj keeps; deploy and update need neither.');
}
/** jj where it keeps the repository and can be run; else git. */
async function versionControlOf(git, signal) {
    const isJj = (await (0,promises_.stat)((0,external_node_path_.join)(git.directory, '.jj')).catch(() => null)) !== null;
    if (!isJj || (0,programs/* findProgram */.Kp)('jj', git.owner.env) === null)
        return gitSide(git);
    return jjSide(git, workspaceAt(git.directory, git.owner, signal));
}


/***/ })

};
