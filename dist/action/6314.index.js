export const id = 6314;
export const ids = [6314];
export const modules = {

/***/ 32220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   SI: () => (/* binding */ nothingPublished)
/* harmony export */ });
/* unused harmony export metadataOutput */
const nothingPublished = {
    files: { artifact: null, screenshot: null },
    commentUrl: null,
    checkRunUrl: null,
    trend: {},
};
// The outputs of a job together may have at most 1 MB.
const longestMetadata = 256 * 1024;
/** Sets the outputs of `action.yml`. What is not known is an empty text. */
function writeOutputs(runner, { dir, metadata }, published) {
    const { files, commentUrl, checkRunUrl, trend } = published;
    const values = {
        outcome: metadata.outcome,
        success: metadata.success,
        'exit-code': metadata.exit_code,
        'duration-seconds': metadata.duration_seconds,
        'error-message': metadata.error_message,
        'failure-family': metadata.failure?.family,
        'store-path': metadata.result?.store_path,
        'build-dir': dir,
        metadata: metadataOutput(metadata),
        'artifact-id': files.artifact?.id,
        'artifact-url': files.artifact?.url,
        'screenshot-url': files.screenshot?.url,
        'comment-url': commentUrl,
        'check-run-url': checkRunUrl,
        ...trend,
    };
    for (const [name, value] of Object.entries(values))
        runner.setOutput(name, String(value ?? ''));
}
/** The metadata as one line of JSON; without its long lists where they would not fit into an output. */
function metadataOutput(metadata) {
    const whole = JSON.stringify(metadata);
    if (whole.length <= longestMetadata)
        return whole;
    const bare = { ...metadata, failures: [], phases: [], activity: null, result: null, resources: null };
    const short = JSON.stringify(bare);
    return short.length <= longestMetadata
        ? short
        : JSON.stringify({ ...bare, failure: null, error_message: null });
}


/***/ }),

/***/ 32963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseTrialInputs)
});

// EXTERNAL MODULE: ./lib/builds/trial.js
var trial = __webpack_require__(66985);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./lib/rebuild/request.js
var request = __webpack_require__(99322);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/trial/guest/guest-kind.js
var guest_kind = __webpack_require__(16238);
// EXTERNAL MODULE: ./lib/trial/numbers.js
var numbers = __webpack_require__(60926);
// EXTERNAL MODULE: ./lib/action/rebuild/inputs.js
var inputs = __webpack_require__(33617);
// EXTERNAL MODULE: ./lib/action/runner/comment-inputs.js
var comment_inputs = __webpack_require__(24500);
// EXTERNAL MODULE: ./lib/action/runner/notify-inputs.js
var notify_inputs = __webpack_require__(38772);
// EXTERNAL MODULE: ./lib/action/runner/read-inputs.js
var read_inputs = __webpack_require__(44155);
// EXTERNAL MODULE: ./lib/action/runner/remedy-inputs.js
var remedy_inputs = __webpack_require__(88939);
;// CONCATENATED MODULE: ./lib/action/trial/kind-inputs.js



/** Inputs that not all kinds of trials have, and which do. */
const kindsOf = {
    from: ['upgrade'],
    rollback: ['upgrade'],
    reboot: ['upgrade', 'fresh'],
    'nixos-tests': ['upgrade', 'fresh'],
    command: ['run', 'install'],
    image: ['run', 'install'],
    identity: ['run', 'install'],
    shell: ['run', 'install'],
    network: ['run', 'install'],
    'disk-size': ['run', 'install'],
    build: ['install'],
    installed: ['install'],
    'installed-identity': ['install'],
    'install-timeout': ['install'],
};
/** What these inputs are where nobody has set them: what action.yml says. */
const unset = { reboot: 'true', rollback: 'false', build: 'true' };
/** Throws a usage error (`bad-input`) for an input that a kind of trial does not have. */
function requireInputsOf(kind, get) {
    for (const [name, kinds] of Object.entries(kindsOf)) {
        const given = get(name);
        if (kinds.includes(kind) || given === '' || given === unset[name])
            continue;
        throw (0,errors/* usageError */.Wp)('bad-input', `input "${name}" is not one of kind: ${kind}, but of ${kinds.join(' and ')}`, 'Leave it out, or set another kind.');
    }
}
/** Throws a usage error (`bad-input`) that names the input. */
function scriptInputs(read) {
    const { diskMib, scriptSeconds } = numbers/* trialNumbers */.n;
    const identity = read.text('identity');
    const shell = read.choice('shell', ['port', 'console'], null);
    const installed = read.choice('installed', ['port', 'console', 'login'], null);
    const installedIdentity = read.text('installed-identity');
    if (identity !== null && shell !== null)
        throw both('identity', 'shell');
    if (installedIdentity !== null && installed !== null)
        throw both('installed-identity', 'installed');
    return {
        ...{ command: read.text('command'), build: read.flag('build', true), image: read.text('image') },
        shell: identity === null ? (shell ?? 'port') : { identity },
        network: read.choice('network', guest_kind/* trialNetworks */.U$, null),
        diskMib: read.number('disk-size', { ...diskMib, otherwise: null }),
        installed: installedIdentity === null ? installed : { identity: installedIdentity },
        installSeconds: read.number('install-timeout', scriptSeconds),
    };
}
function both(one, other) {
    return (0,errors/* usageError */.Wp)('bad-input', `inputs "${one}" and "${other}" exclude each other`, 'Give one of them.');
}

;// CONCATENATED MODULE: ./lib/action/trial/inputs.js












/** Parts of the rebuild's report that this Action's has not. */
const leftOut = {
    commentImage: 'none',
    imageBranch: '',
    checkRun: false,
    failOnRegressionPercent: null,
};
/**
 * Reads the inputs of `trial/action.yml`. `get` returns the text of one, empty where it was not given. Throws a
 * usage error (`bad-input`) that names the input.
 */
function parseTrialInputs(get) {
    const read = (0,read_inputs/* inputReader */.c)(get);
    const { flake, host } = targetOf(read);
    const kind = read.choice('kind', trial/* trialKinds */.qh, 'upgrade');
    const profile = profileIn(read);
    requireInputsOf(kind, get);
    return {
        ...leftOut,
        ...{ kind, script: scriptInputs(read) },
        ...{ flake, host, from: read.text('from') },
        backend: read.choice('backend', guest_kind/* trialBackends */._L, null),
        ...{ profile, setup: read.text('setup'), nixosTests: read.lines('nixos-tests') },
        memoryMib: read.number('memory', { ...numbers/* trialNumbers */.n.memoryMib, otherwise: null }),
        reboot: read.flag('reboot', true),
        rollback: read.flag('rollback', false),
        checks: read.lines('checks'),
        bootSeconds: read.number('boot-timeout', numbers/* trialNumbers */.n.bootSeconds),
        rebuild: {
            redact: read.lines('redact'),
            timeoutSeconds: read.number('timeout', request/* requestNumbers */.c3.timeoutSeconds),
            outputDir: read.text('output-dir'),
            keepLast: read.number('keep-last', { ...request/* keepLastRule */.I4, otherwise: null }),
        },
        ...(0,remedy_inputs/* remedyInputs */.o)(read),
        allowActivation: read.flag('allow-activation', false),
        install: read.flag('install', true),
        ...(0,inputs/* nameInputs */.z8)(read),
        // Artifacts of the legs of a matrix have names of their own.
        id: read.text('id') ?? (profile === null ? null : `${host ?? kind}-${profile}`),
        ...(0,comment_inputs/* commentInputs */.X)(read),
        annotations: read.flag('annotations', true),
        summary: read.flag('summary', true),
        trend: read.flag('trend', true),
        trendWindow: read.number('trend-window', { ...(0,inputs/* whole */.WQ)(8, 100), otherwise: 30 }),
        notify: (0,notify_inputs/* notifyInputs */.v)(read),
        token: get('github-token'),
    };
}
function targetOf(read) {
    const { flake, host } = (0,ref/* parseFlakeRef */.K3)(read.text('flake') ?? '.');
    const named = read.text('host');
    if (named !== null && host !== null && named !== host)
        throw (0,errors/* usageError */.Wp)('bad-input', `input "host" is ${named}, and input "flake" names ${host}`, 'Name one host, in either.');
    return { flake, host: named ?? host };
}
/** One job has one machine, and one comment: several profiles are legs of a matrix. */
function profileIn(read) {
    const name = read.text('profile')?.trim() ?? null;
    if (name === null || !name.includes(','))
        return name;
    throw (0,errors/* usageError */.Wp)('bad-input', `input "profile" names several: ${name}`, 'Name one, and try the others in legs of a matrix.');
}


/***/ }),

/***/ 46314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTrial: () => (/* binding */ runTrial)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(93442);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/action/rebuild/outputs.js
var outputs = __webpack_require__(32220);
// EXTERNAL MODULE: ./lib/action/rebuild/reporting.js + 1 modules
var reporting = __webpack_require__(90906);
// EXTERNAL MODULE: ./lib/action/rebuild/request.js + 2 modules
var request = __webpack_require__(64550);
// EXTERNAL MODULE: ./lib/action/rebuild/secrets.js
var secrets = __webpack_require__(15671);
// EXTERNAL MODULE: ./lib/action/runner/context.js
var runner_context = __webpack_require__(11170);
// EXTERNAL MODULE: ./lib/action/runner/job-hooks.js
var job_hooks = __webpack_require__(74583);
// EXTERNAL MODULE: ./lib/action/runner/job-log.js + 1 modules
var job_log = __webpack_require__(88704);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/action/runner/runner.js + 1 modules
var runner_runner = __webpack_require__(46459);
// EXTERNAL MODULE: ./lib/action/trial/inputs.js + 1 modules
var trial_inputs = __webpack_require__(32963);
// EXTERNAL MODULE: ./lib/machine/image/cache.js
var image_cache = __webpack_require__(86017);
// EXTERNAL MODULE: ./lib/machine/image/setup.js + 1 modules
var setup = __webpack_require__(61838);
// EXTERNAL MODULE: ./lib/machine/requirements.js
var requirements = __webpack_require__(88433);
// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(43207);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/install.js + 1 modules
var system_install = __webpack_require__(75148);
// EXTERNAL MODULE: ./lib/system/package-manager.js
var package_manager = __webpack_require__(88059);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(57032);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/action/runner/with-tmux.js
var with_tmux = __webpack_require__(56548);
;// CONCATENATED MODULE: ./lib/action/trial/machine.js












/** How long (ms) an image may take: what it downloads comes from anywhere. */
const imageMs = 75 * 60_000;
/**
 * Installs what records a trial, runs its machine and makes the base image, where `install` is set, and makes that image where
 * it is missing and no other one is meant. Returns `env` with a PATH on which all programs are. Throws a `ToolError` that says what is in the way.
 */
async function prepareMachine({ backend, install, image }, env, { say, signal }) {
    if (backend === 'container' && !(0,package_manager/* isRoot */.jX)())
        throw containerWithoutRoot();
    const missing = image === null ? await whyNoImage(backend, env) : null;
    let ready = env;
    if (install) {
        const needed = [...requirements/* guestPrograms */.kI[backend], ...(missing === null ? [] : setup/* setupPrograms */.xH)];
        ready = await (0,system_install/* ensurePrograms */.i)([...new Set(needed)], { env: await (0,with_tmux/* withTmux */.z)(env, say), say });
    }
    if (missing === null)
        return ready;
    await makeImage(backend, ready, { say, signal });
    const still = await whyNoImage(backend, ready);
    if (still !== null)
        throw still;
    return ready;
}
/** Null where there is a base image for that backend, which this user may read. */
async function whyNoImage(backend, env) {
    try {
        await (0,setup/* baseImage */.fF)({ env, backend });
        return null;
    }
    catch (thrown) {
        if (thrown instanceof errors/* ToolError */.v4)
            return thrown;
        throw thrown;
    }
}
async function makeImage(backend, env, { say, signal }) {
    const cache = (0,image_cache/* cacheDirectory */.o3)(env);
    if (!(0,package_manager/* isRoot */.jX)() && !(await (0,system_install/* isSudoFree */.W)({ env, say })))
        throw imageWithoutRoot(cache);
    say(`The base image of machines is missing in ${cache}, and is made now, which takes minutes.`);
    if ((0,package_manager/* isRoot */.jX)()) {
        await (0,setup/* setupImage */.Br)({ env, backend, say });
        return;
    }
    // As the user, whose other programs have directories in the same place.
    await (0,make_directory/* makeDirectory */.O)(cache);
    const result = await (0,programs/* runProgram */.mB)(imageCommand(env, cache), { env, signal, timeoutMs: imageMs, onOutput });
    if (!(0,programs/* hasSucceeded */.yO)(result))
        throw new errors/* ToolError */.v4('image-failed', 'the base image of machines could not be made with sudo', {
            hint: `It said: ${(0,programs/* failureReason */.Hr)(result)}`,
        });
    function onOutput(text) {
        for (const line of (0,lines/* filledLines */.oZ)(text))
            say(line);
    }
}
/** The command line's `machine setup` as root, by the runner's own Node.js: sudo passes on neither PATH nor what decides where the image is. */
function imageCommand({ PATH = '' }, cache) {
    const program = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'cli', 'index.js');
    return [
        ...['sudo', '-n', 'env', `PATH=${PATH}`, `NIXOS_REBUILD_TEST_CACHE=${cache}`],
        ...[process.execPath, program, 'machine', 'setup', '--backend', 'qemu'],
    ];
}
function containerWithoutRoot() {
    return new errors/* ToolError */.v4('not-root', 'input "backend" is container, which needs root, and this runner is not root', { hint: 'Use backend: qemu, or run the job in a container or on a runner whose user is root.' });
}
function imageWithoutRoot(cache) {
    const command = `sudo env NIXOS_REBUILD_TEST_CACHE=${(0,shell/* quoteWord */.X)(cache)} nixos-rebuild-test machine setup --backend qemu`;
    return new errors/* ToolError */.v4('not-root', `there is no base image for machines in ${cache}, and making it needs root`, {
        hint: 'Let the user of the runner call sudo without a password, restore the image with actions/cache, or make it ' +
            `once on the runner: ${command}`,
    });
}

// EXTERNAL MODULE: ./lib/action/trial/outputs.js
var trial_outputs = __webpack_require__(69443);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(86213);
// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var configuration = __webpack_require__(29405);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
// EXTERNAL MODULE: ./lib/trial/setup.js
var trial_setup = __webpack_require__(98621);
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
        return { ...entry, name, setup: script === null ? null : new trial_setup/* Setup */.u(script) };
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

;// CONCATENATED MODULE: ./lib/action/trial/profile.js




/**
 * The inputs with what the profile says that they name. Throws a usage error (`no-such-profile`) that names those there are, and
 * (`bad-host`) for a host that the profile is not for. `env` has Nix.
 */
async function inputsInProfile(inputs, context, env) {
    const { profile: name, setup, host, kind } = inputs;
    if (name === null)
        return withProfile(inputs, null);
    const [profile] = profilesNamed([name], await filesOf(inputs, context, env), setup);
    if (kind !== 'run' && host !== null && profile)
        pairsOf([host], [profile]);
    return withProfile(inputs, profile ?? null);
}
/** What says of profiles: the file beside the flake and its output, and of a command the file of the workspace. */
async function filesOf({ kind, flake, host }, { workspace: cwd }, env) {
    if (kind === 'run')
        return [await (0,config/* readRepositoryConfig */.Fz)(cwd)];
    const { repository, flake: said } = await (0,configuration/* configurationOf */.Q)(flake, { cwd, env, hosts: host ? [host] : [] });
    return [repository, ...(said === null ? [] : [said.own])];
}
function withProfile(inputs, profile) {
    const { backend, memoryMib, checks, script, setup } = inputs;
    return {
        ...inputs,
        backend: backend ?? profile?.backend ?? 'qemu',
        memoryMib: memoryMib ?? profile?.memory ?? null,
        script: {
            ...script,
            network: script.network ?? profile?.network ?? 'none',
            diskMib: script.diskMib ?? profile?.disk ?? null,
        },
        checks: [...checks, ...(profile?.checks ?? [])],
        critical: profile?.critical ?? [],
        setup: profile === null ? (setup === null ? null : new trial_setup/* Setup */.u(setup)) : profile.setup,
    };
}

// EXTERNAL MODULE: ./lib/action/trial/request.js + 1 modules
var trial_request = __webpack_require__(19462);
;// CONCATENATED MODULE: ./lib/action/trial/main.js



















/**
 * The main step: tries a host or an image, then reports it. After a cancel it only ends the machine and closes the
 * recording, since the runner kills it seconds later; the post step reports. Returns the step's exit status.
 */
async function runTrial(runner, stop) {
    const inputs = (0,trial_inputs/* parseTrialInputs */.B)(runner.input);
    const context = (0,runner_context/* readContext */.y)(runner.env);
    if (inputs.kind !== 'run')
        (0,trial_request/* hostOf */.w4)(inputs);
    (0,trial_request/* checkContainer */.iT)(inputs, context);
    for (const secret of (0,secrets/* maskedTexts */.k)(inputs, runner.env))
        runner.setSecret(secret);
    await runner.ready();
    const log = (0,job_log/* createJobLog */.o)(runner, () => (0,random/* randomHex */.n)(16));
    const notices = (0,runner_notices/* createNotices */.g)(log);
    if (runner.isDebug)
        log.debug(`inputs: ${await (0,secrets/* describeInputs */.j)(inputs, runner.env)}`);
    const recorded = await tried(runner, { inputs, context, log, notices, stop });
    const { build, trial, errorStatus } = recorded;
    if (trial.outcome === 'cancelled') {
        log.debug('not reported here: the post step reports a cancelled trial');
        (0,trial_outputs/* writeTrialOutputs */.A)(runner, build, outputs/* nothingPublished */.SI, trial);
        return 1;
    }
    await report(runner, { inputs, context, log, notices, stop }, recorded);
    if (trial.success)
        return 0;
    log.error((0,clean/* shownLine */.QN)(trial.summary, 1000), { title: 'NixOS trial' });
    return errorStatus ?? 1;
}
async function tried(runner, step) {
    const { context, log, notices } = step;
    const rootsDir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temp, 'trial-'));
    try {
        log.phase('machine');
        const { inputs, env } = await prepared(runner, step);
        const { recordKind } = await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(5953), __webpack_require__.e(3617), __webpack_require__.e(7072), __webpack_require__.e(8350)]).then(__webpack_require__.bind(__webpack_require__, 13826));
        return await recordKind({ inputs, context, stepEnv: runner.env, place: { env, rootsDir, onNotice: notices.add } }, (0,job_hooks/* jobHooks */.Y)(runner, step));
    }
    finally {
        log.end();
        await (0,promises_.rm)(rootsDir, { recursive: true, force: true });
    }
}
/** What is asked of the machine, and an environment for what strangers have written, with Nix and all that it needs. */
async function prepared(runner, { inputs: given, context, log, stop }) {
    const own = (0,request/* rebuildEnvironment */.vf)(runner.env);
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env: own }).catch(() => null);
    const withNix = { ...own, ...nix?.env };
    const inputs = await inputsInProfile(given, context, withNix);
    // The profile is in a file that a stranger may have changed.
    (0,trial_request/* checkContainer */.iT)(inputs, context, inputs.profile);
    const say = (line) => log.print(`${line}\n`);
    const machine = { ...inputs, image: inputs.script.image };
    return { inputs, env: await prepareMachine(machine, withNix, { say, signal: stop.signal }) };
}
async function report(runner, { inputs, context, log, notices, stop }, { build, trial }) {
    const { requests, ...clients } = (0,reporting/* reportingClients */.J)(inputs, context, stop.signal);
    const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(5588), __webpack_require__.e(9398), __webpack_require__.e(8217)]).then(__webpack_require__.bind(__webpack_require__, 8217));
    const need = { feature: 'report', permission: null };
    const reported = await (0,runner_notices/* attempt */.C)(notices, need, () => reportBuild(build, { inputs, context, log, notices, ...clients }, runner, {
        withTrend: inputs.trend,
        trial,
    }));
    (0,trial_outputs/* writeTrialOutputs */.A)(runner, build, reported?.published ?? outputs/* nothingPublished */.SI, trial);
    runner.saveState(runner_runner/* states */.x.reported, 'true');
    log.debug(`requests to GitHub: ${await requests()}`);
}


/***/ }),

/***/ 69443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeTrialOutputs)
/* harmony export */ });
/* unused harmony export trialOutput */
// The outputs of a job together may have at most 1 MB.
const longestTrial = 256 * 1024;
/** Sets the outputs of `trial/action.yml`. What is not known is an empty text, also where a killed run has left no trial. */
function writeTrialOutputs(runner, { dir, metadata }, { files, commentUrl, trend }, trial) {
    const values = {
        outcome: trial?.outcome ?? metadata.outcome,
        success: trial?.success ?? false,
        summary: trial?.summary,
        reason: trial?.reason,
        'build-dir': dir,
        trial: trial === null ? '' : trialOutput(trial),
        'artifact-id': files.artifact?.id,
        'artifact-url': files.artifact?.url,
        'comment-url': commentUrl,
        ...trend,
    };
    for (const [name, value] of Object.entries(values))
        runner.setOutput(name, String(value ?? ''));
}
/** The trial as one line of JSON; without its long parts where they would not fit into an output. */
function trialOutput(trial) {
    const whole = JSON.stringify(trial);
    if (whole.length <= longestTrial)
        return whole;
    const bare = { ...trial, upgrade: null, reboot: null, rollback: null, console: null, steps: [] };
    const short = JSON.stringify(bare);
    return short.length <= longestTrial
        ? short
        : JSON.stringify({ ...bare, failure: null, answers: [], limits: [] });
}


/***/ }),

/***/ 19462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iT: () => (/* binding */ checkContainer),
  Z$: () => (/* binding */ hostCall),
  w4: () => (/* binding */ hostOf),
  LZ: () => (/* binding */ recordingOf),
  td: () => (/* binding */ upgradeCall)
});

// UNUSED EXPORTS: baseOf

// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var hosts_configuration = __webpack_require__(29405);
// EXTERNAL MODULE: ./lib/rebuild/request.js
var request = __webpack_require__(99322);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/system/caller.js

/** Who calls this program, for others: `user@machine`. */
function callerName(env) {
    return `${userName(env)}@${(0,external_node_os_.hostname)()}`;
}
/** In a container, a user need not have a name. */
function userName(env) {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return env.USER || `uid-${process.getuid?.()}`;
    }
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/trial/remedies.js
var remedies = __webpack_require__(36566);
// EXTERNAL MODULE: ./lib/action/rebuild/activation.js
var activation = __webpack_require__(57696);
// EXTERNAL MODULE: ./lib/action/rebuild/builds-place.js
var builds_place = __webpack_require__(94495);
// EXTERNAL MODULE: ./lib/action/rebuild/request.js + 2 modules
var rebuild_request = __webpack_require__(64550);
;// CONCATENATED MODULE: ./lib/action/trial/request.js








/** The host of the inputs. Throws a usage error (`bad-input`) where they name none. */
function hostOf({ host }) {
    if (host !== null)
        return host;
    throw (0,errors/* usageError */.Wp)('bad-input', 'input "host" is missing: the host that is tried', 'Give it, such as host: server; the hosts Action lists those of a flake for a matrix.');
}
/**
 * Refuses to run a stranger's system in a container unless that was allowed: it is root there, and has the runner's kernel.
 * `profile` is the one that says so. Throws a usage error (`activation-not-allowed`).
 */
function checkContainer({ backend, allowActivation }, { mayRunStrangersCode, eventName }, profile = null) {
    if (allowActivation || backend !== 'container' || !mayRunStrangersCode)
        return;
    const value = profile === null ? backend : `${backend} by the profile ${profile}`;
    const where = "as root beside this machine's kernel";
    throw (0,activation/* notAllowed */.m)({ input: 'backend', value, eventName, where }, 'qemu');
}
/** The call of an upgrade that the inputs ask for, in the run's checkout; `stepEnv` is the step's own environment. */
async function upgradeCall(inputs, context, stepEnv, place) {
    const call = await hostCall(inputs, context, stepEnv, place);
    const base = { from: baseOf(inputs, context), fromStorePath: null, rollback: inputs.rollback };
    return { ...call, asked: { ...call.asked, ...base } };
}
/** The call that the inputs ask for, whatever is tried of the host. */
async function hostCall(inputs, context, stepEnv, { env, rootsDir, onNotice }) {
    const { flake, backend, memoryMib, reboot, bootSeconds, checks, critical } = inputs;
    const { profile, setup, nixosTests, script } = inputs;
    const { diskMib, network } = script;
    const { workspace: cwd } = context;
    const configuration = await (0,hosts_configuration/* configurationOf */.Q)(flake, { cwd, env, hosts: [hostOf(inputs)] });
    for (const notice of configuration.flake?.notices ?? [])
        onNotice(notice);
    return {
        asked: {
            ...{ flake, storePath: null, backend, memoryMib, reboot, bootSeconds },
            ...{ profile, setup, nixosTests, diskMib, network },
            // The base image is made ready in any case, so nothing has to be known of the system before it is built.
            guest: null,
            flags: { ...(checks.length > 0 && { checks }), ...(critical.length > 0 && { critical }) },
        },
        ...(0,remedies/* withTrialRemedies */.R)(recordingOf(inputs, context, stepEnv, env), inputs, configuration.repository.remedies),
        ...{ configuration, cwd, env, by: callerName(env), rootsDir, onNotice },
    };
}
/** How a trial is recorded, as the inputs say; what is built is set later. */
function recordingOf(inputs, context, stepEnv, env) {
    const { redact, timeoutSeconds } = inputs.rebuild;
    const { workspace: cwd, baseRevision } = context;
    return (0,request/* parseRequest */.TR)({
        ...{ command: 'true', redact, timeoutSeconds, cwd, env, baseRevision },
        ...(0,builds_place/* buildsPlace */.h)(inputs.rebuild, context, stepEnv),
        secrets: (0,rebuild_request/* secretsOf */.Fj)(inputs, stepEnv),
    });
}
/** The base that an input or the event names; null leaves it to the repository, where a pull request's branch comes first. */
function baseOf({ from }, { baseRevision, pullRequest, eventName }) {
    if (from !== null)
        return { revision: from, because: `input "from": ${from}` };
    if (baseRevision === null || pullRequest !== null)
        return null;
    const because = eventName === 'push' ? 'what the push has replaced' : 'the base of the merge group';
    return { revision: baseRevision, because };
}


/***/ }),

/***/ 50391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ quoteForAnyShell)
/* harmony export */ });
// What no shell treats specially in single quotes; fish reads a backslash and a quote there as an escape.
const run = /[^'\\]+|['\\]+/g;
/**
 * One word for the shell that a user has on a host, whichever of sh, bash, zsh, ksh and fish that is: ssh gives a command
 * to it as text. Quotes and backslashes are put in double quotes, everything else in single ones.
 */
function quoteForAnyShell(word) {
    if (word === '')
        return "''";
    return word.replaceAll(run, (part) => part.startsWith("'") || part.startsWith('\\') ? `"${part.replaceAll('\\', '\\\\')}"` : `'${part}'`);
}


/***/ }),

/***/ 77794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ killAfterSeconds)
/* harmony export */ });
/** Ends a script that ignores SIGTERM so many seconds after its time. */
const killAfterSeconds = 5;


/***/ }),

/***/ 27752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ LocalHost)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71242);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77794);


/** This machine. A script ends with this process. */
class LocalHost {
    kind = 'local';
    name;
    #env;
    constructor(name, env) {
        this.name = name;
        this.#env = env;
    }
    async run({ script, input, timeoutSeconds, onStdout }, signal) {
        signal?.throwIfAborted();
        const times = [String(_host_js__WEBPACK_IMPORTED_MODULE_1__/* .killAfterSeconds */ .W), String(timeoutSeconds)];
        const argv = ['timeout', '-k', ...times, '/bin/sh', '-c', script];
        const result = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)(argv, { env: this.#env, input, onStdout, ...(signal ? { signal } : {}) });
        signal?.throwIfAborted();
        return result;
    }
    async close() { }
}


/***/ }),

/***/ 96660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ connectionFailureIn)
/* harmony export */ });
const compareKeys = 'Have its fingerprints told by its console or by whoever installed it (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub there), ' +
    'and compare them with what answers (ssh-keyscan ADDRESS | ssh-keygen -lf -).';
/** By the words of OpenSSH 8 to 10 (sshconnect.c, sshconnect2.c, readconf.c, authfile.c, packet.c), the first that is said. */
const failures = [
    {
        said: /remote host identification has changed|host key for .{1,300} has changed|is revoked/i,
        hint: `Something with another key than the known one answers there. ${compareKeys} If they are equal, the host was installed anew: replace its line in known_hosts. If not, do not connect.`,
        isLasting: true,
    },
    {
        said: /host key verification failed|no \S{1,30} host key is known/i,
        hint: `Its key is not known here, and nobody can be asked. ${compareKeys} If they are equal, connect once by hand, or add the key to known_hosts (programs.ssh.knownHosts).`,
        isLasting: true,
    },
    {
        // pam_nologin, in words of systemd.
        said: /system is (?:booting up|going down)|unprivileged users are not permitted/i,
        hint: 'It is being booted or shut down.',
        isLasting: false,
    },
    {
        said: /bad permissions|unprotected private key|load key .{1,300}: |not accessible: no such file/i,
        hint: 'The file of the private key cannot be used: it must be there, be readable for its owner alone, and need no passphrase (or be in your agent).',
        isLasting: true,
    },
    {
        said: /too many authentication failures/i,
        hint: 'Your agent has offered too many keys: name the right one, with IdentityFile and IdentitiesOnly=yes in your ssh configuration.',
        isLasting: true,
    },
    {
        said: /permission denied/i,
        hint: 'Is your key in its authorized_keys, and in your agent? ssh asks for nothing here. "ssh -v ADDRESS" lists which keys were offered.',
        isLasting: true,
    },
    {
        said: /bad configuration option|bad owner or permissions on|bad configuration options|unsupported option|missing argument|extra arguments at end of line|can't open user config file|invalid (?:user|port|quotes)/i,
        hint: 'Correct your ssh configuration (~/.ssh/config), or the options of this host.',
        isLasting: true,
    },
    {
        said: /unable to negotiate|no matching .{1,60} found/i,
        hint: 'Its sshd and this ssh have no algorithm in common: one of the two is very old, or restricted.',
        isLasting: true,
    },
    {
        said: /could not resolve hostname/i,
        hint: 'Is the name spelt right, and is this machine on its network?',
        isLasting: false,
    },
    {
        said: /connection refused/i,
        hint: 'The address answers, but there is no sshd on that port: does it run, and is the port right?',
        isLasting: false,
    },
    {
        said: /connection (?:closed|reset)/i,
        hint: 'Something closed the connection: its sshd is not up yet, has too many connections (MaxStartups), or this address is banned there.',
        isLasting: false,
    },
    {
        said: /timed out|no route to host|network is unreachable|not responding/i,
        hint: 'Is it switched on and on its network, and does a firewall let this machine in?',
        isLasting: false,
    },
];
/** The failure in what ssh said. */
function connectionFailureIn(said) {
    const found = failures.find((failure) => failure.said.test(said));
    return { hint: found?.hint ?? '', isLasting: found?.isLasting ?? false };
}


/***/ }),

/***/ 78995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ SshHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/abortable.js
var abortable = __webpack_require__(82643);
// EXTERNAL MODULE: ./lib/system/proc/bound-process.js
var bound_process = __webpack_require__(34986);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/host/any-shell.js
var any_shell = __webpack_require__(50391);
// EXTERNAL MODULE: ./lib/host/host.js
var host = __webpack_require__(77794);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./lib/host/ssh/connection-failure.js
var connection_failure = __webpack_require__(96660);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/host/ssh/destination.js

/** How long (s) ssh waits for the first answer, and after how many answers that do not come a connection is lost. */
const connectSeconds = 10;
const aliveSeconds = 5;
const lostAfter = 4;
/**
 * A destination whose address has neither a port nor brackets, in words that ssh takes for nothing else. Throws a usage error
 * (`bad-address`) for what is no address, and for what ssh would take for an option.
 */
function plainDestination(destination) {
    const words = destination.address.replace(/^ssh:\/\//, '').replace(/\/$/, '');
    const at = words.lastIndexOf('@') + 1;
    const [user, place] = [words.slice(0, at), words.slice(at)];
    const { host, port } = hostAndPort(place);
    const isPort = port === undefined || (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536);
    // A blank or a control character would be one of a log's or a shell's.
    const isHost = host !== '' && !host.startsWith('-') && !/[\s\0-\x1f\x7f[\]]/.test(host + user);
    if (!isHost || !isPort || user === '@' || user.startsWith('-'))
        throw (0,errors/* usageError */.Wp)('bad-address', `"${destination.address}" is no address of a host`);
    const own = destination.port ?? (port === undefined ? undefined : Number(port));
    return { ...destination, address: `${user}${host}`, ...(own === undefined ? {} : { port: own }) };
}
/** An address without brackets that has more than one colon is one of IPv6, and has no port. */
function hostAndPort(place) {
    const [, bracketed, after = ''] = /^\[([^[\]]{1,200})\](.{0,10})$/.exec(place) ?? [];
    if (bracketed !== undefined && (after === '' || after.startsWith(':')))
        return { host: bracketed, port: after === '' ? undefined : after.slice(1) };
    const colon = place.indexOf(':');
    if (colon === -1 || colon !== place.lastIndexOf(':'))
        return { host: place };
    return { host: place.slice(0, colon), port: place.slice(colon + 1) };
}
/**
 * The arguments of every ssh to a destination up to its address: nobody can be asked for anything, and what the user's
 * configuration has for sessions of a person is left out, such as a command of its own, forwarded ports and banners.
 */
function sshArguments({ port, identity, options = [] }) {
    const given = [
        ...options,
        'BatchMode=yes',
        `ConnectTimeout=${connectSeconds}`,
        `ServerAliveInterval=${aliveSeconds}`,
        `ServerAliveCountMax=${lostAfter}`,
        ...['RemoteCommand=none', 'PermitLocalCommand=no', 'ClearAllForwardings=yes', 'LogLevel=ERROR'],
        ...(identity === undefined ? [] : ['IdentitiesOnly=yes']),
    ];
    return [
        // The first value of an option is the one that counts.
        ...given.flatMap((option) => ['-o', option]),
        ...(port === undefined ? [] : ['-p', String(port)]),
        ...(identity === undefined ? [] : ['-i', identity]),
    ];
}

;// CONCATENATED MODULE: ./lib/host/ssh/ssh-host.js














/** How long (ms) a connection may take from its start until it can be used. */
const connectMs = 30_000;
const lookMs = 10;
const lastWordsMs = 1000;
/** How much (bytes) of what a login prints is kept while the mark is looked for. */
const longestLogin = 64 * 1024;
/** What a script's answer may take on the way (s). */
const answerSeconds = 30;
/**
 * Says on both outputs that the script begins, by a word that nothing else knows, since a login shell may have printed
 * something before. Runs it, and then says its status on standard error, after the same word: ssh's own status 255 is a
 * script's as well as that of a lost connection. Arguments: the word, the time, the time until it is killed, the script.
 */
const reporting = `
printf '\\n%s\\n' "$1"; printf '\\n%s\\n' "$1" >&2
if command -v timeout >/dev/null; then timeout -k "$3" "$2" /bin/sh -c "$4"; else /bin/sh -c "$4"; fi
printf '\\n%s %s\\n' "$1" "$?" >&2
`;
/**
 * A host over the system's own ssh, with the user's configuration, agent and known hosts. Scripts share one connection, so
 * that each takes one round trip; a connection that was lost is made anew for the next script. One that asks for a new
 * connection is run over its own.
 */
class SshHost {
    kind = 'ssh';
    ssh = {
        command: async (signal) => {
            signal?.throwIfAborted();
            return this.#commandOver(await this.#connected(signal));
        },
        address: (signal) => this.#address(signal),
    };
    name;
    #options;
    #connection = null;
    /** Throws a usage error (`bad-address`). Connects at the first script. */
    constructor(options) {
        this.name = options.name;
        this.#options = { ...options, destination: plainDestination(options.destination) };
    }
    async run(script, signal) {
        signal?.throwIfAborted();
        const connection = script.isNewConnection ? null : await this.#connected(signal);
        const late = AbortSignal.timeout((script.timeoutSeconds + host/* killAfterSeconds */.W + answerSeconds) * 1000);
        const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
        const word = (0,random/* randomHex */.n)(16);
        const command = [
            ...['exec', '/bin/sh', '-c', reporting, 'sh', word],
            ...[String(script.timeoutSeconds), String(host/* killAfterSeconds */.W), script.script],
        ];
        const argv = [...this.#commandOver(connection), command.map(any_shell/* quoteForAnyShell */.o).join(' ')];
        const { env } = this.#options;
        const onStdout = script.onStdout && afterMark(beginsWith(word), script.onStdout);
        const ran = await (0,run_bound/* runBound */.G)(argv, { env, input: script.input, signal: stop, onStdout });
        signal?.throwIfAborted();
        const result = reportedResult(ran, word, onStdout !== undefined);
        if (result)
            return result;
        if (late.aborted)
            throw new unreachable/* HostUnreachable */.f(this.name, `it did not answer within the script's time`);
        // Why it was lost is known to the one that has the connection, which ends a moment later.
        if (connection)
            await Promise.race([connection.process.ended, (0,external_node_timers_promises_.setTimeout)(lastWordsMs)]);
        // Once the script has begun, what is printed may be its own: only the end can be ssh's.
        const begins = `\n${word}\n`;
        const begun = ran.stderr.indexOf(begins);
        const hasBegun = begun !== -1;
        const own = hasBegun
            ? ran.stderr.subarray(begun + begins.length).subarray(-500)
            : ran.stderr.subarray(-4000);
        const said = own.toString('utf8');
        throw this.#unreachable(`${said}\n${connection?.process.words() ?? ''}`, ran.status, hasBegun);
    }
    async #address(signal) {
        const { destination, env } = this.#options;
        const argv = ['ssh', '-G', ...sshArguments(destination), '--', destination.address];
        const { stdout } = await (0,run_bound/* runBound */.G)(argv, { env, ...(signal && { signal }) });
        const settings = new Map(stdout
            .toString('utf8')
            .split('\n')
            .map((line) => {
            const blank = line.indexOf(' ');
            return [line.slice(0, blank), line.slice(blank + 1)];
        }));
        const isIndirect = ['proxyjump', 'proxycommand'].some((name) => (settings.get(name) ?? 'none') !== 'none');
        return isIndirect ? null : (settings.get('hostname') ?? null);
    }
    #commandOver(connection) {
        const { destination } = this.#options;
        return [
            ...['ssh', '-T', '-S', connection?.socket ?? 'none', '-o', 'ControlMaster=no'],
            ...[...sshArguments(destination), '--', destination.address],
        ];
    }
    #connected(signal) {
        const connecting = this.#connection ?? this.#connect();
        this.#connection = connecting;
        const forget = () => {
            if (this.#connection === connecting)
                this.#connection = null;
        };
        connecting.then(({ process }) => process.ended.then(forget), forget);
        return (0,abortable/* unlessAborted */.W)(connecting, signal);
    }
    async #connect() {
        const { destination, env, dir } = this.#options;
        // ssh binds a name first that is longer by 17 characters, and a socket's path may have 107.
        const socket = (0,external_node_path_.join)(dir, `s${(0,random/* randomHex */.n)(2)}`);
        const process = await (0,bound_process/* startBound */.P)([
            ...['ssh', '-M', '-N', '-T', '-S', socket, '-o', 'ControlPersist=no'],
            ...[...sshArguments(destination), '--', destination.address],
        ], { env });
        let status = null;
        process.ended.then((ended) => {
            status = ended;
        });
        const deadline = performance.now() + connectMs;
        // ssh begins to listen at the socket when it has logged in.
        while (status === null && !(0,external_node_fs_.existsSync)(socket) && performance.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(lookMs);
        if (status === null && (0,external_node_fs_.existsSync)(socket))
            return { process, socket };
        process.child.kill('SIGKILL');
        await process.ended;
        await (0,promises_.rm)(socket, { force: true });
        const said = process.words();
        if (status === null && said === '')
            throw new unreachable/* HostUnreachable */.f(this.name, `ssh did not connect within ${connectMs / 1000} s`);
        throw this.#unreachable(said, status);
    }
    #unreachable(said, status, wasReached = false) {
        const words = lastLines(said) || `ssh ended with status ${status}`;
        return new unreachable/* HostUnreachable */.f(this.name, words, wasReached ? {} : (0,connection_failure/* connectionFailureIn */.m)(said));
    }
    async close() {
        const connection = await this.#connection?.catch(() => null);
        if (!connection)
            return;
        connection.process.child.kill('SIGTERM');
        await connection.process.ended;
        await (0,promises_.rm)(connection.socket, { force: true });
    }
}
/** What a script printed and its status, from the words around its outputs; null where these are not whole. */
function reportedResult({ stdout, stderr }, word, isPassedOn) {
    const begins = beginsWith(word);
    const outStart = isPassedOn ? -begins.length : stdout.indexOf(begins);
    const errorStart = stderr.indexOf(begins);
    const reportStart = stderr.lastIndexOf(`\n${word} `);
    const reportEnd = stderr.indexOf('\n', reportStart + 1);
    const status = Number(stderr.toString('latin1', reportStart + word.length + 2, reportEnd));
    if ([outStart, errorStart, reportStart, reportEnd].includes(-1) || !Number.isSafeInteger(status))
        return null;
    return {
        status,
        stdout: stdout.subarray(outStart + begins.length),
        // What a program in the background has printed after the report is its output as well.
        stderr: Buffer.concat([
            stderr.subarray(errorStart + begins.length, reportStart),
            stderr.subarray(reportEnd + 1),
        ]),
    };
}
/** What is printed to both outputs before those of a script. */
function beginsWith(word) {
    return `\n${word}\n`;
}
/** Passes on what comes after a mark, as what a login prints is before it. */
function afterMark(mark, receive) {
    let before = Buffer.alloc(0);
    return (bytes) => {
        if (before === null)
            return receive(bytes);
        const all = Buffer.concat([before, bytes]);
        const at = all.indexOf(mark);
        before = at === -1 ? all.subarray(-longestLogin) : null;
        if (at !== -1 && at + mark.length < all.length)
            receive(all.subarray(at + mark.length));
    };
}
function lastLines(said) {
    return (0,clean/* stripControls */.$Y)(said).trim().split('\n').slice(-3).join(' ').trim();
}


/***/ }),

/***/ 72648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ panicWords),
/* harmony export */   v: () => (/* binding */ ConsoleText)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57032);
/* harmony import */ var _text_utf8_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83873);



/** How much of a console is kept in memory for waits and errors; its whole text is in console.log. */
const maxLength = 1024 * 1024;
/** How a Linux kernel says that it cannot go on; the rest of the line is the reason. kernel/panic.c */
const panicWords = 'Kernel panic - not syncing:';
/** The end of what a console has printed, over all boots, as text. */
class ConsoleText {
    #text = '';
    #utf8 = new _text_utf8_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .Utf8Stream */ .S();
    /** Where in the text the present boot begins. */
    #bootAt = 0;
    push(bytes) {
        this.#text += this.#utf8.push(bytes);
        // Cut now and then, not with every piece, so that a flood costs its own length.
        if (this.#text.length <= 2 * maxLength)
            return;
        this.#bootAt = Math.max(0, this.#bootAt - (this.#text.length - maxLength));
        this.#text = this.#text.slice(-maxLength);
    }
    /** Raw, with escape sequences. */
    get raw() {
        return this.#text;
    }
    /** What the present boot has printed, without escape sequences and other controls. */
    get ofBoot() {
        return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(this.#text.slice(this.#bootAt));
    }
    /** Without escape sequences and other controls. */
    get plain() {
        return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(this.#text);
    }
    /** The last `lines` lines that are not blank. */
    lastLines(lines) {
        const plain = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(this.#text.slice(-200 * lines));
        const found = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .filledLines */ .oZ)(plain);
        return found.slice(-lines).join('\n');
    }
    /** Why the kernel panicked in the present boot, or null. */
    panic() {
        const at = this.#text.lastIndexOf(panicWords);
        if (at === -1 || at < this.#bootAt)
            return null;
        const [line = ''] = this.#text.slice(at + panicWords.length, at + 500).split(/[\r\n]/, 1);
        return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(line).trim();
    }
    /** What comes from now on is another boot's. */
    newBoot() {
        this.#bootAt = this.#text.length;
        this.#utf8 = new _text_utf8_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .Utf8Stream */ .S();
    }
}


/***/ }),

/***/ 62472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ ConnectionClosed),
/* harmony export */   Wj: () => (/* reexport safe */ _host_host_js__WEBPACK_IMPORTED_MODULE_0__.W),
/* harmony export */   ao: () => (/* binding */ guestEnvironment)
/* harmony export */ });
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77794);
/** A shell is gone in the middle of a command: most often because its guest is. */
class ConnectionClosed extends Error {
    constructor(message = 'the connection to the guest is closed') {
        super(message);
        this.name = 'ConnectionClosed';
    }
}
/** What every command finds: NixOS' programs first, then those of any other distribution. */
const guestEnvironment = {
    PATH: '/run/current-system/sw/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    USER: 'root',
    LANG: 'C.UTF-8',
    // `systemctl status` would wait in a pager for a person.
    PAGER: '',
    SYSTEMD_COLORS: '0',
};



/***/ }),

/***/ 86017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ noImage),
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   BQ: () => (/* binding */ imageFiles),
/* harmony export */   Lp: () => (/* binding */ imageIn),
/* harmony export */   TS: () => (/* binding */ draftName),
/* harmony export */   hv: () => (/* binding */ sweepDrafts),
/* harmony export */   lb: () => (/* binding */ readImageManifest),
/* harmony export */   o3: () => (/* binding */ cacheDirectory),
/* harmony export */   ti: () => (/* binding */ damageOf)
/* harmony export */ });
/* unused harmony export imageManifestSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27597);
/* harmony import */ var _system_cache_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18425);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80094);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(630);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98012);









const digestSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nonnegative(), sha256: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() });
/** What an image's directory holds, so that damage is noticed. */
const imageManifestSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    recipe: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    /** Of the files that machines read. */
    files: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), digestSchema),
    /** Of the names, kinds, modes, sizes and targets in the root: what it takes to read it all would be too long. */
    root: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(), sha256: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() })
        .nullable()
        .describe('Null for an image for QEMU alone, which has no root for containers.'),
});
const imageFiles = {
    manifest: 'manifest.json',
    root: 'root',
    disk: 'base.qcow2',
    kernel: 'vmlinuz',
    initrd: 'initrd.gz',
    key: 'id_ed25519',
};
/** Where images are kept: `NIXOS_REBUILD_TEST_CACHE`, else a directory in the user's cache. */
function cacheDirectory(env) {
    if (env.NIXOS_REBUILD_TEST_CACHE)
        return env.NIXOS_REBUILD_TEST_CACHE;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_system_cache_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheDirectoryOf */ .N)(env), 'machine');
}
function imageIn(dir) {
    const path = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, imageFiles[name]);
    const [root, disk, kernel] = [path('root'), path('disk'), path('kernel')];
    return { dir, root, disk, kernel, initrd: path('initrd'), key: path('key') };
}
/** The manifest in a directory, or null where there is none that can be read. */
async function readImageManifest(dir) {
    try {
        return imageManifestSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, imageFiles.manifest), 'utf8')));
    }
    catch {
        return null;
    }
}
/** Describes an image's directory, without its root where it `hasRoot` not. */
async function manifestOf(dir, { recipe, kernel, hasRoot }) {
    const files = {};
    for (const name of [imageFiles.disk, imageFiles.kernel, imageFiles.initrd])
        files[name] = await digestOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name));
    return { recipe, kernel, files, root: hasRoot ? await treeDigest((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, imageFiles.root)) : null };
}
/** What is wrong with an image, or null: each file and the whole tree are compared with the manifest. */
async function damageOf(dir, manifest) {
    const about = { ...manifest, hasRoot: manifest.root !== null };
    const now = await manifestOf(dir, about).catch((thrown) => String(thrown));
    if (typeof now === 'string')
        return now;
    for (const [name, { sha256 }] of Object.entries(manifest.files))
        if (now.files[name]?.sha256 !== sha256)
            return `${name} has changed`;
    return now.root?.sha256 === manifest.root?.sha256 ? null : 'its root directory has changed';
}
async function digestOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return { bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size, sha256: hash.digest('hex') };
}
async function treeDigest(root) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let entries = 0;
    const visit = async (dir) => {
        for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir)).sort()) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
            const target = found.isSymbolicLink() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path) : '';
            const size = found.isFile() ? found.size : 0;
            hash.update(`${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path)}\0${found.mode}\0${found.uid}\0${found.gid}\0${size}\0${target}\n`);
            entries += 1;
            if (found.isDirectory())
                await visit(path);
        }
    };
    await visit(root);
    return { entries, sha256: hash.digest('hex') };
}
/** The name of a directory in which an image is being made by the process with that stamp. */
function draftName(hash, stamp) {
    return `${hash}.${stamp}.draft`;
}
const draftPattern = new RegExp(`^[0-9a-f]{16}\\.${_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .stampPattern */ .Eo}\\.draft$`);
/** Removes the drafts of processes that were killed. */
async function sweepDrafts(cache) {
    for (const [name] of await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .abandonedIn */ .IR)(cache, draftPattern))
        await (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, name));
}
/** Throws a `ToolError` (`no-image`) that says how to make one. */
function noImage(dir) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4('no-image', `there is no base image for machines in ${dir}`, {
        hint: 'Run "nixos-rebuild-test machine setup" as root, which makes one of the distribution\'s packages.',
    });
}


/***/ }),

/***/ 28507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ml: () => (/* binding */ guestFiles),
  i1: () => (/* binding */ shellPort),
  bJ: () => (/* binding */ startedUnits)
});

// EXTERNAL MODULE: ./lib/machine/guest/shell.js
var shell = __webpack_require__(62472);
;// CONCATENATED MODULE: ./lib/machine/guest/agent.js

/**
 * A program in Perl, which every Debian has, that runs commands for the driver at the other end of a serial port. Under
 * emulation each program takes a tenth of a second to start: a shell that keeps time and outputs with programs takes three
 * times as long for a command as this one, which starts none but the command's own bash.
 *
 * Of the driver it reads lines, some with bytes after them:
 *
 *     hello WORD                    forget the commands of whoever was there before, and say "ready WORD"
 *     run ID SECONDS SCRIPT INPUT   the lengths of the script and of its input, which follow; INPUT is -1 for none
 *     forget ID                     say no more of a command, which goes on
 *
 * It writes lines as well: `out ID LENGTH` and `err ID LENGTH`, with so many bytes after them as they are printed, and
 * `end ID STATUS` when the command has ended and nothing holds its outputs open any more. A command whose time is over is
 * ended with its process group, with status 124, or 137 where it had to be killed, as timeout(1) has it.
 *
 * `opening` is Perl that sets `$port`.
 */
function agentProgram(opening) {
    const environment = Object.entries(shell/* guestEnvironment */.ao).map(([name, value]) => `${name} => '${value}'`);
    return `#!/usr/bin/perl
use strict;

%ENV = (${environment.join(', ')});
$SIG{PIPE} = 'IGNORE';
chdir '/root';
my $port;
${opening}
# By its number: process, handles, what is left of the input, seconds of the time that it must end by, and its status.
my %jobs;
my $received = '';
my $piece = 1 << 20;
my $buffer;

sub say_driver {
  for my $bytes (@_) {
    for (my $at = 0; $at < length $bytes;) {
      my $count = syswrite $port, $bytes, length($bytes) - $at, $at;
      if ($count) { $at += $count } else { select undef, undef, undef, 0.1 }
    }
  }
}

# Not of the clock, which the driver sets after a snapshot.
sub uptime {
  open my $file, '<', '/proc/uptime' or return 0;
  return (split / /, <$file>)[0];
}

sub start_job {
  my ($id, $seconds, $script, $input) = @_;
  my ($in_read, $in, $out, $out_write, $err, $err_write);
  if (defined $input) { pipe $in_read, $in } else { open $in_read, '<', '/dev/null' }
  pipe $out, $out_write;
  pipe $err, $err_write;
  my $pid = fork;
  if (!defined $pid) {
    say_driver("end $id 126\\n");
    return;
  }
  if (!$pid) {
    setpgrp 0, 0;
    $SIG{PIPE} = 'DEFAULT';
    open STDIN, '<&', $in_read;
    open STDOUT, '>&', $out_write;
    open STDERR, '>&', $err_write;
    exec 'bash', '-c', $script;
    exit 127;
  }
  setpgrp $pid, $pid;
  # F_SETFL, O_NONBLOCK
  fcntl $in, 4, 2048 if $in;
  # F_SETPIPE_SZ: much passes at a time.
  fcntl $_, 1031, $piece for $out, $err;
  $jobs{$id} = { pid => $pid, in => $in, input => $input, out => $out, err => $err, end => uptime() + $seconds };
}

sub take_lines {
  while ((my $length = index $received, "\\n") >= 0) {
    my ($word, @args) = split / /, substr $received, 0, $length;
    my $used = $length + 1;
    if ($word eq 'hello') {
      $_->{is_forgotten} = 1 for values %jobs;
      say_driver("\\nready $args[0]\\n");
    } elsif ($word eq 'forget') {
      $jobs{$args[0]}{is_forgotten} = 1 if $jobs{$args[0]};
    } elsif ($word eq 'run') {
      my ($id, $seconds, $script, $input) = @args;
      my $whole = $used + $script + ($input > 0 ? $input : 0);
      return if length $received < $whole;
      my $bytes = $input < 0 ? undef : substr $received, $used + $script, $input;
      start_job($id, $seconds, substr($received, $used, $script), $bytes);
      $used = $whole;
    }
    substr $received, 0, $used, '';
  }
}

sub pass_on {
  my ($id, $job, $name) = @_;
  my $count = sysread $job->{$name}, $buffer, $piece;
  if (!$count) { delete $job->{$name} }
  elsif (!$job->{is_forgotten}) { say_driver("$name $id $count\\n", $buffer) }
}

sub feed {
  my ($job) = @_;
  my $count = length $job->{input} ? syswrite $job->{in}, $job->{input}, $piece : 0;
  substr $job->{input}, 0, $count, '' if $count;
  delete $job->{in} if !defined $count || !length $job->{input};
}

# First asks the process group to end, then kills it, then no longer waits for what holds its outputs.
sub keep_time {
  my ($job, $now) = @_;
  return if $now < $job->{end};
  if (!$job->{late}) {
    kill 'TERM', -$job->{pid};
    $job->{late} = 124;
    $job->{end} = $now + ${shell/* killAfterSeconds */.Wj};
  } elsif (!$job->{is_killed}++) {
    kill 'KILL', -$job->{pid};
    $job->{late} = 137 if !defined $job->{status};
    $job->{end} = $now + 1;
  } else {
    delete @$job{'out', 'err'};
  }
}

sub end_job {
  my ($id, $job) = @_;
  # WNOHANG
  $job->{status} = $? & 127 ? 128 + ($? & 127) : $? >> 8
    if !defined $job->{status} && waitpid($job->{pid}, 1) == $job->{pid};
  return if !defined $job->{status} || $job->{out} || $job->{err};
  my $status = $job->{late} || $job->{status};
  say_driver("end $id $status\\n") if !$job->{is_forgotten};
  delete $jobs{$id};
}

while (1) {
  my ($readable, $writable, $wait) = ('', '', undef);
  vec($readable, fileno $port, 1) = 1;
  for my $job (values %jobs) {
    for ('out', 'err') { vec($readable, fileno $job->{$_}, 1) = 1 if $job->{$_} }
    vec($writable, fileno $job->{in}, 1) = 1 if $job->{in};
    # One that has closed its outputs is asked whether it has ended.
    my $pause = $job->{out} || $job->{err} ? 0.5 : 0.02;
    $wait = $pause if !defined $wait || $pause < $wait;
  }
  next if select($readable, $writable, undef, $wait) < 0;
  if (vec $readable, fileno $port, 1) {
    if (sysread $port, $received, $piece, length $received) {
      take_lines();
    } else {
      # Nobody is at the other end, perhaps in the middle of a line.
      $received = '';
      $_->{is_forgotten} = 1 for values %jobs;
      select undef, undef, undef, 0.1;
    }
  }
  my $now = %jobs ? uptime() : 0;
  for my $id (keys %jobs) {
    my $job = $jobs{$id};
    for ('out', 'err') { pass_on($id, $job, $_) if $job->{$_} && vec $readable, fileno $job->{$_}, 1 }
    feed($job) if $job->{in} && vec $writable, fileno $job->{in}, 1;
    keep_time($job, $now);
    end_job($id, $job);
  }
}
`;
}

;// CONCATENATED MODULE: ./lib/machine/image/guest-files.js

/** The name of the serial port to which the shell of a guest of ours is attached. */
const shellPort = 'org.nixos-rebuild-test.shell';
const units = '/usr/lib/systemd/system';
const programs = '/usr/lib/nixos-rebuild-test';
/** Started early and by itself: its shell must not wait for what a test breaks. */
function shellUnit(description, program, condition) {
    return `[Unit]
Description=${description}
DefaultDependencies=no
After=systemd-tmpfiles-setup.service dbus.socket
Conflicts=shutdown.target
Before=shutdown.target
ConditionVirtualization=!container
${condition}
[Service]
ExecStart=${program}
KillSignal=SIGHUP
Restart=always
RestartSec=1
StandardOutput=null
StandardError=null
`;
}
// O_RDWR: a serial port can be opened once.
const openShellPort = `opendir my $ports, '/sys/class/virtio-ports' or exit 1;
for my $entry (readdir $ports) {
  open my $file, '<', "/sys/class/virtio-ports/$entry/name" or next;
  sysopen $port, "/dev/$entry", 2 or exit 1 if <$file> eq "${shellPort}\\n";
}
exit 1 if !$port;
`;
/**
 * Files that are added to the distribution. What is in /etc/systemd/system belongs to NixOS' activation, which stops what
 * it does not know there; ours are with the distribution's.
 */
const guestFiles = {
    [`${programs}/agent`]: { isProgram: true, text: agentProgram(openShellPort) },
    [`${units}/nixos-rebuild-test-agent.service`]: {
        text: shellUnit('Commands of the test driver, from a serial port', `${programs}/agent`, 'ConditionDirectoryNotEmpty=/sys/class/virtio-ports'),
    },
    // Behaves on the wire as NixOS' testing/test-instrumentation.nix does.
    [`${programs}/backdoor`]: {
        isProgram: true,
        text: `#!/bin/bash
export USER=root HOME=/root PAGER=
export PATH=/run/current-system/sw/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
cd /tmp
exec </dev/hvc0 >/dev/hvc0
while ! exec 2>/dev/ttyS0; do sleep 0.1; done
echo "connecting to host..." >&2
stty -F /dev/hvc0 raw -echo
echo "Spawning backdoor root shell..."
PS1= exec bash --norc /dev/hvc0
`,
    },
    [`${units}/backdoor.service`]: {
        text: shellUnit('Root shell as in NixOS tests', `${programs}/backdoor`, 'ConditionPathExists=/dev/hvc0'),
    },
    '/etc/fstab': { text: '' },
    '/etc/hosts': { text: '127.0.0.1 localhost\n::1 localhost\n' },
    // Empty: systemd makes one at the first boot.
    '/etc/machine-id': { text: '' },
    '/etc/systemd/journald.conf': { text: '[Journal]\nStorage=volatile\nForwardToConsole=no\n' },
    '/etc/nix/nix.conf': {
        text: 'experimental-features = nix-command flakes\nbuild-users-group =\nsandbox = false\nsubstituters =\n',
    },
    // Newer than /usr: nothing is brought up to date at boot.
    '/etc/.updated': { text: '' },
    '/var/.updated': { text: '' },
};
/** The units among them that a boot starts. */
const startedUnits = ['nixos-rebuild-test-agent.service', 'backdoor.service'];


/***/ }),

/***/ 95191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g5: () => (/* binding */ initScript),
  H6: () => (/* binding */ makeInitrd),
  av: () => (/* binding */ modules)
});

// UNUSED EXPORTS: loadOrder, parseDependencies

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
;// CONCATENATED MODULE: ./lib/machine/image/cpio.js
const modes = { directory: 0o040755, file: 0o100644, program: 0o100755, link: 0o120777 };
/**
 * A cpio archive in the format "newc", of which Linux makes its first file system: for each entry `070701`, 13 numbers of
 * eight hexadecimal digits, the name with a zero byte, and the content; both are padded to four bytes
 * (Documentation/driver-api/early-userspace/buffer-format.rst). Everything belongs to root and is as old as the epoch, so
 * that equal entries make equal bytes. Directories must come before what is in them.
 */
function cpioArchive(entries) {
    const parts = [];
    entries.forEach((entry, index) => {
        parts.push(...record(entry.name, index + 1, modeOf(entry), contentOf(entry)));
    });
    parts.push(...record('TRAILER!!!', 0, 0, Buffer.alloc(0)));
    return Buffer.concat(parts);
}
function modeOf(entry) {
    return entry.kind === 'file' && entry.isProgram === true ? modes.program : modes[entry.kind];
}
function contentOf(entry) {
    if (entry.kind === 'file')
        return entry.content;
    return entry.kind === 'link' ? Buffer.from(entry.target) : Buffer.alloc(0);
}
function record(name, inode, mode, content) {
    const bytes = Buffer.from(`${name}\0`);
    // inode, mode, uid, gid, links, time, size, device of the file (2), device that it is (2), length of the name, checksum
    const numbers = [inode, mode, 0, 0, 1, 0, content.length, 0, 0, 0, 0, bytes.length, 0];
    const header = Buffer.from(`070701${numbers.map((number) => number.toString(16).padStart(8, '0')).join('')}`);
    return [...padded(Buffer.concat([header, bytes])), ...padded(Buffer.from(content))];
}
function padded(bytes) {
    return [bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)];
}

;// CONCATENATED MODULE: ./lib/machine/image/initrd.js






/** How long (ms) decompressing a module may take. */
const moduleMs = 120_000;
/** Modules that the kernel of the image needs beyond what is built into it; those that it lacks are left out. */
const modules = [
    ...[
        'virtio_pci',
        'virtio_blk',
        'ext4',
        'virtio_console',
        'virtio_net',
        'virtio_rng',
        'pvpanic-pci',
        'overlay',
    ],
];
/**
 * Process 1 of the initrd: loads the modules, mounts the root, and starts what `init=` names, or what the miniature boot
 * loader has chosen, or the distribution. A distribution's own initrd takes ten times as long.
 */
const initScript = `#!/bin/busybox sh
b=/bin/busybox
$b mount -t devtmpfs dev /dev
$b mount -t proc proc /proc
$b mount -t sysfs sys /sys
while read -r module; do $b insmod "/m/$module" 2>/dev/null; done </order
root=/dev/vda init=
for word in $($b cat /proc/cmdline); do
  case $word in
    root=*) root=\${word#root=} ;;
    init=*) init=\${word#init=} ;;
  esac
done
tries=0
while [ ! -b "$root" ] && [ "$tries" -lt 100 ]; do $b usleep 50000; tries=$((tries + 1)); done
$b mount -t ext4 -o rw,noatime "$root" /sysroot || { echo "cannot mount $root as the root"; exec $b poweroff -f; }
[ -z "$init" ] && [ -f /sysroot/boot/default ] && init=$($b cat /sysroot/boot/default)/init
$b mount -o move /dev /sysroot/dev
$b umount /proc /sys
exec $b switch_root /sysroot "\${init:-/sbin/init}"
`;
/**
 * Makes the initrd of a root: busybox, the modules with what they need, in the order in which they are loaded. Throws a
 * `ToolError` (`image-failed`) where the root has none of the programs or no kernel.
 */
async function makeInitrd(root, kernel) {
    const base = (0,external_node_path_.join)('/lib/modules', kernel);
    const dependencies = parseDependencies(await (0,promises_.readFile)((0,external_node_path_.join)(root, base, 'modules.dep'), 'utf8'));
    const loaded = loadOrder(dependencies, modules);
    const files = [];
    for (const path of loaded)
        files.push({
            name: `m/${moduleFile(path)}`,
            kind: 'file',
            content: await plainModule(root, (0,external_node_path_.join)(base, path)),
        });
    const directories = ['bin', 'dev', 'm', 'proc', 'sys', 'sysroot'];
    const text = (name, content, isProgram = false) => ({
        ...{ name, kind: 'file', content: Buffer.from(content), isProgram },
    });
    return (0,external_node_zlib_.gzipSync)(cpioArchive([
        ...directories.map((name) => ({ name, kind: 'directory' })),
        { name: 'bin/busybox', kind: 'file', content: await busybox(root), isProgram: true },
        { name: 'bin/sh', kind: 'link', target: 'busybox' },
        text('init', initScript, true),
        text('order', loaded.map((path) => `${moduleFile(path)}\n`).join('')),
        ...files,
    ]), { level: 6 });
}
async function busybox(root) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(root, 'usr/bin/busybox'));
    }
    catch (cause) {
        throw new errors/* ToolError */.v4('image-failed', `the image has no busybox: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}
/** Parses modules.dep, modules.dep(5): a module's path, a colon, and the paths of those that it needs. */
function parseDependencies(text) {
    const lines = text.split('\n').filter((line) => line.includes(':'));
    return new Map(lines.map((line) => {
        const at = line.indexOf(':');
        return [
            line.slice(0, at),
            line
                .slice(at + 1)
                .trim()
                .split(' ')
                .filter(Boolean),
        ];
    }));
}
/** The paths of modules and of all that they need, each after what it needs. Unknown names are built in or absent. */
function loadOrder(dependencies, names) {
    const paths = new Map([...dependencies.keys()].map((path) => [moduleName(path), path]));
    const order = new Set();
    for (const name of names) {
        const path = paths.get(moduleName(name));
        if (path === undefined)
            continue;
        // modules.dep lists all that a module needs, directly or not, the deepest last.
        for (const needed of [...(dependencies.get(path) ?? [])].reverse())
            order.add(needed);
        order.add(path);
    }
    return [...order];
}
/** Hyphens and underscores mean the same in a module's name. */
function moduleName(path) {
    return (0,external_node_path_.basename)(path)
        .replace(/\.ko(?:\.\w{1,8})?$/, '')
        .replaceAll('-', '_');
}
function moduleFile(path) {
    return `${moduleName(path)}.ko`;
}
/** A module's bytes, decompressed by the image's own programs. */
async function plainModule(root, path) {
    const programs = { '.xz': 'xz', '.gz': 'gzip', '.zst': 'zstd' };
    const program = programs[path.slice(path.lastIndexOf('.'))];
    if (program === undefined)
        return (0,promises_.readFile)((0,external_node_path_.join)(root, path));
    const argv = ['chroot', root, program, '-dc', path];
    const env = { PATH: process.env.PATH };
    const { status, stdout, stderr } = await (0,run_bound/* runBound */.G)(argv, { env, signal: AbortSignal.timeout(moduleMs) });
    if (status === 0)
        return stdout;
    const said = stderr.toString('utf8').trim() || `it ended with status ${status}`;
    throw new errors/* ToolError */.v4('image-failed', `"${argv.join(' ')}" failed: ${said}`);
}


/***/ }),

/***/ 15053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ bootstrapCommand),
/* harmony export */   R7: () => (/* binding */ recipeHash),
/* harmony export */   w1: () => (/* binding */ defaultRecipe)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _guest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28507);
/* harmony import */ var _initrd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95191);
/* harmony import */ var _trimming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23082);




/** Debian 13: its kernel for clouds has virtio and ext4 built in, and its Nix builds flakes. */
const defaultRecipe = {
    distribution: 'debian',
    suite: 'trixie',
    mirror: 'http://deb.debian.org/debian',
    packages: [
        ...[
            'systemd',
            'systemd-sysv',
            'dbus',
            'udev',
            'linux-image-cloud-amd64',
            'kmod',
            'busybox-static',
            'xz-utils',
        ],
        ...['openssh-server', 'nix-bin', 'git', 'ca-certificates', 'curl', 'tmux', 'python3-minimal'],
        ...['iproute2', 'iputils-ping', 'netcat-openbsd', 'procps'],
        // What an installation into an empty disk needs.
        ...['fdisk', 'e2fsprogs', 'dosfstools', 'extlinux'],
    ],
};
/** Raised when the code that makes an image changes in a way that the recipe's data does not show. */
const format = 2;
/** The name of the image's directory in the cache: everything that goes into it, but the mirror. */
function recipeHash({ distribution, suite, packages }) {
    const all = {
        format,
        distribution,
        suite,
        packages,
        guestFiles: _guest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .guestFiles */ .ml,
        maskedUnits: _trimming_js__WEBPACK_IMPORTED_MODULE_3__/* .maskedUnits */ .r,
        generators: _trimming_js__WEBPACK_IMPORTED_MODULE_3__/* .generators */ .h,
        initScript: _initrd_js__WEBPACK_IMPORTED_MODULE_2__/* .initScript */ .g5,
        modules: _initrd_js__WEBPACK_IMPORTED_MODULE_2__/* .modules */ .av,
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
}
/**
 * The command that installs the distribution into a directory. It downloads packages and lists of the distribution,
 * signed by it, and nothing else.
 */
function bootstrapCommand({ suite, mirror, packages }, directory) {
    const left = ['doc', 'man', 'locale'].map((name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`);
    return [
        ...['mmdebstrap', '--variant=minbase', '--mode=root', '--format=directory', ...left],
        ...['--aptopt=Apt::Install-Recommends "false"', `--include=${packages.join(',')}`],
        ...[suite, directory, mirror],
    ];
}


/***/ }),

/***/ 98012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* unused harmony export mountsBelow */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);


/**
 * Removes a directory with all that is in it, but nothing that is mounted in it: a program that makes a root mounts this
 * machine's /dev there, and may have been killed. Throws a `ToolError` (`mounted`) then, and removes nothing.
 */
async function removeTree(dir) {
    const mounted = mountsBelow(dir, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''));
    if (mounted.length > 0)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('mounted', `${dir} is not removed: ${mounted.join(', ')} is mounted in it`, {
            hint: `Unmount what is below it, and remove it: umount ${mounted.join(' ')}`,
        });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true });
}
/** The mount points in a directory, the deepest first, by the text of mountinfo, proc_pid_mountinfo(5). */
function mountsBelow(dir, mountinfo) {
    return mountinfo
        .split('\n')
        .map((line) => unescaped(line.split(' ')[4] ?? ''))
        .filter((place) => place === dir || place.startsWith(`${dir}/`))
        .sort((one, other) => other.length - one.length);
}
/** Spaces, tabs, newlines and backslashes are octal there. */
function unescaped(text) {
    return text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}


/***/ }),

/***/ 61838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fF: () => (/* binding */ baseImage),
  Br: () => (/* binding */ setupImage),
  xH: () => (/* binding */ setupPrograms)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/disk/atomic-file.js
var atomic_file = __webpack_require__(71941);
// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(43207);
// EXTERNAL MODULE: ./lib/system/disk/space.js
var space = __webpack_require__(18105);
// EXTERNAL MODULE: ./lib/system/errors.js
var system_errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
// EXTERNAL MODULE: ./lib/machine/life/own-namespaces.js
var own_namespaces = __webpack_require__(9489);
// EXTERNAL MODULE: ./lib/machine/requirements.js
var requirements = __webpack_require__(88433);
// EXTERNAL MODULE: ./lib/machine/image/cache.js
var image_cache = __webpack_require__(86017);
// EXTERNAL MODULE: ./lib/machine/image/initrd.js + 1 modules
var image_initrd = __webpack_require__(95191);
// EXTERNAL MODULE: ./lib/machine/image/guest-files.js + 1 modules
var guest_files = __webpack_require__(28507);
// EXTERNAL MODULE: ./lib/machine/image/trimming.js
var trimming = __webpack_require__(23082);
;// CONCATENATED MODULE: ./lib/machine/image/prepare-root.js




const unitsDir = 'usr/lib/systemd/system';
const generatorsDir = 'usr/lib/systemd/system-generators';
/**
 * Makes a guest of a distribution that was just installed into `root`: units that only cost time are masked, our shell is
 * added, and everything in /etc/systemd/system is moved to the distribution's own units, since NixOS' activation owns
 * that directory.
 */
async function prepareRoot(root) {
    await moveUnits(root);
    for (const unit of trimming/* maskedUnits */.r)
        await prepare_root_link((0,external_node_path_.join)(root, unitsDir, unit), '/dev/null');
    for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(root, generatorsDir)))
        if (!trimming/* generators */.h.includes(name))
            await (0,promises_.rm)((0,external_node_path_.join)(root, generatorsDir, name));
    // mmdebstrap copies these of the machine that it runs on.
    for (const name of ['hostname', 'resolv.conf'])
        await (0,promises_.rm)((0,external_node_path_.join)(root, 'etc', name), { force: true });
    for (const [path, { text, isProgram = false }] of Object.entries(guest_files/* guestFiles */.ml)) {
        const file = (0,external_node_path_.join)(root, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.rm)(file, { force: true });
        await (0,promises_.writeFile)(file, text);
        if (isProgram)
            await (0,promises_.chmod)(file, 0o755);
    }
    for (const unit of guest_files/* startedUnits */.bJ)
        await prepare_root_link((0,external_node_path_.join)(root, unitsDir, 'basic.target.wants', unit), `../${unit}`);
    for (const name of ['var/cache/apt', 'var/lib/apt/lists'])
        await empty((0,external_node_path_.join)(root, name));
}
/** Links among the moved units lead to where these are now. */
async function moveUnits(root) {
    const from = (0,external_node_path_.join)(root, 'etc/systemd/system');
    const to = (0,external_node_path_.join)(root, unitsDir);
    await (0,promises_.cp)(from, to, { recursive: true, force: true, verbatimSymlinks: true });
    await empty(from);
    for (const entry of await (0,promises_.readdir)(to, { recursive: true, withFileTypes: true })) {
        if (!entry.isSymbolicLink())
            continue;
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const target = await (0,promises_.readlink)(path);
        if (target.startsWith('/etc/systemd/system/'))
            await prepare_root_link(path, target.replace('/etc/systemd/system/', `/${unitsDir}/`));
    }
}
async function prepare_root_link(path, target) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.symlink)(target, path);
}
async function empty(dir) {
    for (const name of await (0,promises_.readdir)(dir))
        await (0,promises_.rm)((0,external_node_path_.join)(dir, name), { recursive: true });
}
/** The version of the kernel in a root, and the path of its image. Throws where there is none. */
async function kernelOf(root) {
    const [version = ''] = await (0,promises_.readdir)((0,external_node_path_.join)(root, 'usr/lib/modules'));
    const image = (0,external_node_path_.join)(root, 'boot', `vmlinuz-${version}`);
    await (0,promises_.access)(image);
    return { version, image };
}

// EXTERNAL MODULE: ./lib/machine/image/recipe.js
var image_recipe = __webpack_require__(15053);
// EXTERNAL MODULE: ./lib/machine/image/remove-tree.js
var remove_tree = __webpack_require__(98012);
;// CONCATENATED MODULE: ./lib/machine/image/setup.js
















/** Programs that make an image. */
const setupPrograms = ['mmdebstrap', 'mke2fs', 'qemu-img', 'ssh-keygen'];
const bootstrapMs = 60 * 60_000;
const stepMs = 10 * 60_000;
/** The root, the disk twice, and the packages while they are unpacked. */
const neededBytes = 3 * 1024 ** 3;
/** Of the guest's file system; it takes on disk what is written to it. */
const diskSize = '8G';
/** The base image as `machine setup` has made it. Throws a `ToolError` (`no-image`) where there is none for that backend. */
async function baseImage(options = {}) {
    const dir = imageDirectory(options);
    const manifest = await (0,image_cache/* readImageManifest */.lb)(dir);
    if (manifest === null || !serves(manifest, options.backend ?? 'qemu'))
        throw (0,image_cache/* noImage */.$0)(dir);
    return (0,image_cache/* imageIn */.Lp)(dir);
}
function serves({ root }, backend) {
    return backend === 'qemu' || root !== null;
}
function imageDirectory({ env = process.env, recipe = image_recipe/* defaultRecipe */.w1, cache = (0,image_cache/* cacheDirectory */.o3)(env), }) {
    return (0,external_node_path_.join)(cache, (0,image_recipe/* recipeHash */.R7)(recipe));
}
/**
 * Makes the base image unless it is there and undamaged: each file is compared with its hash. It takes minutes and needs
 * root. Throws a `ToolError`; a draft that could not be finished is removed.
 */
async function setupImage(options = {}) {
    const { env = process.env, recipe = image_recipe/* defaultRecipe */.w1, backend = 'container', say = () => { } } = options;
    const dir = imageDirectory(options);
    const cache = (0,external_node_path_.join)(dir, '..');
    const manifest = await (0,image_cache/* readImageManifest */.lb)(dir);
    if (manifest !== null) {
        const damage = serves(manifest, backend)
            ? await (0,image_cache/* damageOf */.ti)(dir, manifest)
            : 'it has no root for containers';
        if (damage === null)
            return { ...(0,image_cache/* imageIn */.Lp)(dir), isNew: false };
        say(`The image in ${dir} is not whole (${damage}) and is made again.`);
    }
    const hint = 'On Debian and Ubuntu: apt-get install mmdebstrap debian-archive-keyring e2fsprogs qemu-utils openssh-client';
    (0,requirements/* requirePrograms */.Pt)('the base image needs', setupPrograms, env, hint);
    (0,requirements/* requireRoot */.oT)('the base image needs root, since its files belong to root', 'Run this as root.');
    await (0,make_directory/* makeDirectory */.O)(cache);
    requireSpace(cache);
    await (0,image_cache/* sweepDrafts */.hv)(cache);
    const draft = (0,external_node_path_.join)(cache, (0,image_cache/* draftName */.TS)((0,image_recipe/* recipeHash */.R7)(recipe), await (0,identity/* processStamp */.z$)()));
    // Private: the root has programs that run as root for everybody.
    await (0,promises_.mkdir)(draft, { mode: 0o700 });
    try {
        await makeImage(draft, { recipe, backend }, env, say);
        await (0,remove_tree/* removeTree */.d)(dir);
        await (0,promises_.rename)(draft, dir);
    }
    finally {
        await (0,remove_tree/* removeTree */.d)(draft);
    }
    return { ...(0,image_cache/* imageIn */.Lp)(dir), isNew: true };
}
async function makeImage(draft, { recipe, backend }, env, say) {
    const { root, disk, kernel, initrd, key } = (0,image_cache/* imageIn */.Lp)(draft);
    const step = (argv, timeoutMs = stepMs) => runStep(argv, env, timeoutMs);
    say(`Installing ${recipe.distribution} ${recipe.suite} from ${recipe.mirror} …`);
    await step((0,image_recipe/* bootstrapCommand */.Mc)(recipe, root), bootstrapMs);
    await prepareRoot(root);
    await step(['ssh-keygen', '-q', '-A', '-f', root]);
    await step(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'nixos-rebuild-test', '-f', key]);
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, 'root/.ssh'), { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'root/.ssh/authorized_keys'), await (0,promises_.readFile)(`${key}.pub`), { mode: 0o600 });
    const { version, image } = await kernelOf(root);
    say('Making its initrd and its disk …');
    await (0,promises_.writeFile)(initrd, await (0,image_initrd/* makeInitrd */.H6)(root, version));
    await (0,promises_.copyFile)(image, kernel);
    // Machines boot what is beside the root; a container has no use for it.
    await (0,promises_.rm)((0,external_node_path_.join)(root, 'boot'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, 'boot'));
    const raw = `${disk}.raw`;
    // With a journal: without one a power cut costs directories and files that were on the disk long before.
    const options = ['-q', '-t', 'ext4', '-E', 'lazy_itable_init=1,lazy_journal_init=1', '-L', 'nixos'];
    await step(['mke2fs', ...options, '-d', root, raw, diskSize]);
    await step(['qemu-img', 'convert', '-O', 'qcow2', raw, disk]);
    await (0,promises_.rm)(raw);
    const hasRoot = backend === 'container';
    if (!hasRoot)
        await (0,remove_tree/* removeTree */.d)(root);
    const manifest = await (0,image_cache/* manifestOf */.$V)(draft, { recipe: (0,image_recipe/* recipeHash */.R7)(recipe), kernel: version, hasRoot });
    await (0,atomic_file/* writeFileAtomic */.Z)((0,external_node_path_.join)(draft, image_cache/* imageFiles */.BQ.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
    if (!hasRoot)
        await giveToCaller(draft, env);
}
/** Who has called sudo gets the image, by the names in which sudo(8) tells who that was. */
async function giveToCaller(dir, { SUDO_UID, SUDO_GID }) {
    const [uid, gid] = [SUDO_UID, SUDO_GID].map((id) => (/^\d+$/.test(id ?? '') ? Number(id) : null));
    if (uid == null || gid == null)
        return;
    for (const name of await (0,promises_.readdir)(dir))
        await (0,promises_.chown)((0,external_node_path_.join)(dir, name), uid, gid);
    await (0,promises_.chown)(dir, uid, gid);
}
/** mmdebstrap mounts this machine's /proc, /sys and /dev into the draft, which is removed with all that is in it. */
async function runStep(argv, env, timeoutMs) {
    const signal = AbortSignal.timeout(timeoutMs);
    const { status, stderr } = await (0,run_bound/* runBound */.G)([...own_namespaces/* inOwnNamespaces */.s, ...argv], { env, signal });
    if (status === 0)
        return;
    const said = stderr.toString('utf8').trim().split('\n');
    const why = signal.aborted ? 'it did not end in time' : said.at(-1) || `it ended with status ${status}`;
    const errors = said.filter((line) => /^E:|error|fail/i.test(line));
    throw new system_errors/* ToolError */.v4('image-failed', `${argv[0]} could not make the base image: ${why}`, {
        hint: errors.length > 0
            ? `It said: ${errors.slice(-3).join(' ')}`
            : 'Look whether the mirror can be reached.',
    });
}
function requireSpace(cache) {
    const free = (0,space/* freeBytes */.go)(cache);
    if (free !== null && free < neededBytes)
        throw new system_errors/* ToolError */.v4('no-space', `the base image needs ${(0,size/* formatBytes */.z)(neededBytes)}, and ${(0,size/* formatBytes */.z)(free)} are free in ${cache}`, { hint: 'Make room there, or set NIXOS_REBUILD_TEST_CACHE to another directory.' });
}


/***/ }),

/***/ 23082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ generators),
/* harmony export */   r: () => (/* binding */ maskedUnits)
/* harmony export */ });
/**
 * What a guest does without, so that it boots under emulation in seconds: each process that a boot starts costs tenths
 * of a second there. Found by trial with Debian 13; a unit that another release lacks does no harm.
 */
const maskedUnits = [
    // Caches and identities that are made once, while the image is.
    ...['ldconfig.service', 'systemd-journal-catalog-update.service', 'systemd-update-done.service'],
    ...['systemd-hwdb-update.service', 'systemd-sysusers.service', 'systemd-firstboot.service'],
    ...['systemd-machine-id-commit.service', 'systemd-random-seed.service', 'systemd-boot-random-seed.service'],
    // Devices: the initrd has loaded all modules. Without udev's coldplug, logind does not see the power button.
    ...['systemd-udev-trigger.service', 'systemd-udev-settle.service', 'systemd-udev-load-credentials.service'],
    ...['systemd-modules-load.service', 'kmod-static-nodes.service', 'modprobe@configfs.service'],
    ...[
        'modprobe@drm.service',
        'modprobe@fuse.service',
        'modprobe@efi_pstore.service',
        'modprobe@loop.service',
    ],
    ...['modprobe@dm_mod.service', 'systemd-pstore.service', 'systemd-hibernate-clear.service'],
    ...['systemd-pcrmachine.service', 'systemd-pcrphase.service', 'systemd-pcrphase-sysinit.service'],
    ...['systemd-tpm2-setup.service', 'systemd-tpm2-setup-early.service', 'systemd-repart.service'],
    // The root is mounted, writable and sound.
    ...['systemd-remount-fs.service', 'systemd-quotacheck-root.service', 'systemd-fsck-root.service'],
    // File systems that nothing uses.
    ...['dev-hugepages.mount', 'dev-mqueue.mount', 'sys-kernel-debug.mount', 'sys-kernel-tracing.mount'],
    ...['sys-kernel-config.mount', 'sys-fs-fuse-connections.mount', 'proc-sys-fs-binfmt_misc.automount'],
    'systemd-binfmt.service',
    // Nobody logs in at a terminal; the journal is in memory.
    ...['getty.target', 'console-getty.service', 'getty-static.service', 'serial-getty@hvc0.service'],
    ...['serial-getty@ttyS0.service', 'systemd-ask-password-console.path', 'systemd-ask-password-wall.path'],
    ...['systemd-journal-flush.service', 'systemd-update-utmp.service', 'systemd-network-generator.service'],
    // Sockets and timers of what is not used.
    ...['systemd-hostnamed.socket', 'sshd-vsock.socket', 'sshd-unix-local.socket', 'systemd-creds.socket'],
    ...['systemd-machined.socket', 'systemd-importd.socket', 'nix-daemon.service', 'nix-daemon.socket'],
    ...['apt-daily.timer', 'apt-daily-upgrade.timer', 'dpkg-db-backup.timer', 'e2scrub_all.timer'],
    ...['e2scrub_reap.service', 'fstrim.timer', 'systemd-tmpfiles-clean.timer'],
];
/** The only generators that stay: a generator is a process in each boot and each reload. */
const generators = ['systemd-fstab-generator', 'systemd-run-generator'];


/***/ }),

/***/ 70996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vd: () => (/* reexport */ GuestHost),
  Ld: () => (/* reexport */ Installation),
  fF: () => (/* reexport */ setup/* baseImage */.fF),
  O$: () => (/* reexport */ bootPort),
  kL: () => (/* reexport */ container),
  Op: () => (/* reexport */ createMachine),
  lz: () => (/* reexport */ emptyDisk),
  rs: () => (/* reexport */ emptyDiskSerial),
  B1: () => (/* reexport */ nixosSystem),
  rL: () => (/* reexport */ qemu)
});

// UNUSED EXPORTS: HostUnreachable, KeptMachine, LocalHost, Machine, MockGuest, Networks, SshHost, ToolError, closeMachines, consoleFiles, defaultRecipe, keptMachines, logOf, machineExists, mock, nixosVm, openRegistry, pollingCondition, serveMachines, setupImage, startMachines, subtest

// EXTERNAL MODULE: ./lib/host/local-host.js
var local_host = __webpack_require__(27752);
// EXTERNAL MODULE: ./lib/host/ssh/ssh-host.js + 1 modules
var ssh_host = __webpack_require__(78995);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/machine/blocks.js


/**
 * Runs a part of a test, whose name is in the error when it throws. `say` takes a line at its start and its end.
 */
async function subtest(name, body, say = () => { }) {
    const startMs = performance.now();
    say(`subtest: ${name}`);
    try {
        const value = await body();
        say(`subtest: ${name}: ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
        return value;
    }
    catch (thrown) {
        throw new ToolError('subtest-failed', `${name}: ${messageOf(thrown)}`, { cause: thrown });
    }
}
/**
 * Looks again and again, while `body` runs, whether something stays as it has to be: `condition` returns false or throws
 * when it does not. Throws a `ToolError` (`condition-failed`) then, as soon as it is seen; `body` is not waited for.
 */
async function pollingCondition(condition, body, { description = 'the condition', intervalSeconds = 2, } = {}) {
    const abort = new AbortController();
    const watch = async () => {
        for (;;) {
            const holds = await condition().catch((thrown) => messageOf(thrown));
            if (abort.signal.aborted)
                return new Promise(() => { });
            if (holds !== true) {
                const why = typeof holds === 'string' ? `: ${holds}` : '';
                throw new ToolError('condition-failed', `${description} does not hold any more${why}`);
            }
            await sleep(intervalSeconds * 1000, undefined, { signal: abort.signal }).catch(() => { });
        }
    };
    const watching = watch();
    const running = body();
    for (const promise of [watching, running])
        promise.catch(() => { });
    try {
        return await Promise.race([watching, running]);
    }
    finally {
        abort.abort();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(11620);
// EXTERNAL MODULE: ./lib/rebuild/terminal-mask.js
var terminal_mask = __webpack_require__(46968);
// EXTERNAL MODULE: ./lib/record/open-recording.js + 12 modules
var open_recording = __webpack_require__(17946);
// EXTERNAL MODULE: ./lib/redact/screen-mask.js + 1 modules
var screen_mask = __webpack_require__(30324);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(60682);
// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(43207);
// EXTERNAL MODULE: ./lib/terminal/last-content.js
var last_content = __webpack_require__(45530);
// EXTERNAL MODULE: ./lib/text/utf8-stream.js
var utf8_stream = __webpack_require__(83873);
;// CONCATENATED MODULE: ./lib/machine/console/recording.js











/** What a machine's console leaves in a directory, over all its boots. */
const consoleFiles = { cast: 'console.cast', log: 'console.log', screenshot: 'final.png' };
/** A serial console has no size of its own. */
const size = { cols: 120, rows: 40 };
/**
 * Records a machine's console as a rebuild is recorded: one cast and one log, redacted as they are written. Each boot is
 * one command of the recording, so that its end is a marker with the status.
 */
class ConsoleRecording {
    #dir;
    #redaction;
    #recording;
    #source;
    #boots = Promise.resolve();
    constructor(dir, redaction, recording, source) {
        this.#dir = dir;
        this.#redaction = redaction;
        this.#recording = recording;
        this.#source = source;
    }
    /** Creates the files in `dir`. Throws the system's error where one exists or cannot be written. */
    static async open(dir, options) {
        const { title, redaction, env, onNotice } = options;
        await (0,make_directory/* makeDirectory */.O)(dir);
        const source = new ConsoleSource();
        const recording = await (0,open_recording/* openRecording */.a)({
            ...{ source: source.open, cwd: '/', env, ...size, title, castVersion: 2 },
            logPath: (0,external_node_path_.join)(dir, consoleFiles.log),
            castPath: (0,external_node_path_.join)(dir, consoleFiles.cast),
            newFilter: (kind) => new stream_redactor/* StreamRedactor */.d(redaction, { cols: size.cols, isLines: kind === 'lines' }),
            newScreenFilter: (sizeOf) => new terminal_mask.TerminalMask(redaction, sizeOf, { isLive: false }),
        }, { onNotice });
        return new ConsoleRecording(dir, redaction, recording, source);
    }
    /** Takes the console's bytes. */
    push(bytes) {
        this.#source.push(bytes);
    }
    /** Begins a boot that ends with `status`. */
    boot(status) {
        this.#boots = this.#boots.then(async () => {
            this.#source.status = status;
            await this.#recording.run({ argv: ['boot'] });
        });
        this.#boots.catch(() => { });
    }
    /** Puts a marker into the cast. */
    mark(label) {
        this.#recording.mark(label);
    }
    /** Closes the files and draws the last screen. No boot may be under way. */
    async close() {
        await this.#boots.catch(() => { });
        await this.#recording.close();
        const { renderPng } = await Promise.all(/* import() */[__webpack_require__.e(5989), __webpack_require__.e(2693)]).then(__webpack_require__.bind(__webpack_require__, 55074));
        const cast = await (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(this.#dir, consoleFiles.cast)));
        const { screen } = await (0,last_content/* lastScreenWithContent */.u)(cast);
        const masked = (0,screen_mask/* screenMask */.V)(this.#redaction)(screen);
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(this.#dir, consoleFiles.screenshot), renderPng(masked));
    }
}
/** The recorder's view of a console: it prints when it likes, and a boot is a command that ends by itself. */
class ConsoleSource {
    /** Of the boot that is run next. */
    status = Promise.resolve(0);
    #onText = () => { };
    #utf8 = new utf8_stream/* Utf8Stream */.S();
    open = async ({ onText }) => {
        this.#onText = onText;
        return {
            ...{ attach: null, tmux: null },
            // A machine is ended by its backend, never by the recorder.
            processes: { look: () => ({ endable: 0, activations: [] }), signal: () => { } },
            run: () => this.status,
            drain: async () => { },
            keys: () => { },
            resize: async () => { },
            leave: () => { },
            close: async () => {
                const rest = this.#utf8.end();
                if (rest)
                    onText(rest);
            },
        };
    };
    push(bytes) {
        const text = this.#utf8.push(bytes);
        if (text)
            this.#onText(text);
    }
}

// EXTERNAL MODULE: ./lib/system/proc/bound-process.js
var bound_process = __webpack_require__(34986);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
;// CONCATENATED MODULE: ./lib/machine/able.js
function able(value = null) {
    return { ok: true, value };
}
/** `who` is a backend, `what` is a verb with its object: "take a screenshot". */
function unable(who, what) {
    return { ok: false, reason: 'unsupported', message: `the ${who} backend cannot ${what}` };
}

;// CONCATENATED MODULE: ./lib/machine/name.js

/** As a host's name, and short: it is part of the paths of sockets. */
const namePattern = /^[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?$/i;
/** The name of a machine as a guest has it: a host's name has no underscore. */
function hostNameOf(machine) {
    return machine.replaceAll('_', '-');
}
/** Throws a usage error (`bad-machine-name`) for what cannot be the name of a machine, such as a path. */
function requireMachineName(name) {
    if (namePattern.test(name))
        return;
    throw (0,errors/* usageError */.Wp)('bad-machine-name', `"${name}" cannot be the name of a machine`, 'Use letters, digits, hyphens and underscores, at most 32 of them, beginning and ending with a letter or digit.');
}

;// CONCATENATED MODULE: ./lib/machine/network/addresses.js


/** As a guest sees the outside: QEMU's user network, which is a machine's own. */
const outside = {
    interface: 'eth0',
    address: '10.0.2.15',
    gateway: '10.0.2.2',
    nameServer: '10.0.2.3',
};
/** The networks of a machine that says nothing else. */
const defaultVlans = [1];
/** Both are one byte of an address, and its last one is not that of the network or of all machines. */
const mostVlans = 255;
const mostMachines = 254;
/** Throws a usage error (`bad-vlan`) for numbers that are no networks, or are there twice. */
function requireVlans(vlans) {
    const bad = vlans.find((vlan) => !Number.isInteger(vlan) || vlan < 1 || vlan > mostVlans);
    if (bad !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-vlan', `${bad} is no network`, `Networks have numbers from 1 to ${mostVlans}.`);
    if (new Set(vlans).size < vlans.length)
        throw (0,errors/* usageError */.Wp)('bad-vlan', `a machine cannot be on network ${vlans.join(', ')} twice`);
}
/**
 * The cards of a machine by its number, with the addresses that NixOS' tests give them (nixos/lib/testing/network.nix,
 * nixos/lib/qemu-common.nix).
 */
function cardsOf(machine, vlans) {
    const byte = (value) => value.toString(16).padStart(2, '0');
    return vlans.map((vlan, index) => ({
        vlan,
        interface: `eth${index + 1}`,
        mac: `52:54:00:12:${byte(vlan)}:${byte(machine)}`,
        address: `192.168.${vlan}.${machine}`,
    }));
}
/**
 * The lines of /etc/hosts for a machine with `cards`: the address of each on the first network that both are on, or its
 * first one, which a router may lead to.
 */
function hostLines(cards, neighbours) {
    return neighbours.flatMap(({ name, cards: its }) => {
        const shared = cards
            .map(({ vlan }) => its.find((card) => card.vlan === vlan))
            .find((card) => card !== undefined);
        const found = shared ?? its[0];
        const names = [...new Set([hostNameOf(name), name])].join(' ');
        return found === undefined ? [] : [`${found.address} ${names}`];
    });
}

// EXTERNAL MODULE: ./lib/machine/requirements.js
var requirements = __webpack_require__(88433);
;// CONCATENATED MODULE: ./lib/machine/unsaved-guest.js

/** The part of a guest whose backend cannot save memory. */
class UnsavedGuest {
    #kind;
    /** `kind` is the backend's. */
    constructor(kind) {
        this.#kind = kind;
    }
    async snapshot() {
        return unable(this.#kind, 'save its memory');
    }
    async restore() {
        return unable(this.#kind, 'go on from a snapshot');
    }
    fork() {
        return unable(this.#kind, 'be forked');
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/machine/network/port-forward.js



/** The address at which ports of guests are forwarded: this machine alone reaches it. */
const forwardAddress = '127.0.0.1';
/** The name of the user network in QEMU's arguments. */
const outsideId = 'outside';
/** A user network of QEMU. What is `restrict`ed reaches neither this machine nor the world; forwarded ports get in. */
function outsideNetdev(isOutgoingAllowed) {
    return `user,id=${outsideId},ipv6=off,restrict=${isOutgoingAllowed ? 'off' : 'on'}`;
}
/**
 * Forwards a port through a user network, with QEMU's human monitor, since its JSON protocol has no command for it.
 * Throws a usage error (`port-taken`) where something listens on it.
 */
async function forwardPort(monitor, { host, guest }) {
    const said = await monitor(`hostfwd_add ${outsideId} tcp:${forwardAddress}:${host}-${outside.address}:${guest}`);
    if (said.trim() !== '')
        throw (0,errors/* usageError */.Wp)('port-taken', `port ${host} cannot be forwarded: ${said.trim()}`, 'Choose another one, or none.');
}
/** Throws a usage error (`bad-port`) for what is no TCP port. */
function requirePort(port) {
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
        throw (0,errors/* usageError */.Wp)('bad-port', `${port} is no TCP port`, 'Ports are from 1 to 65535.');
}
/** A TCP port of this machine that nothing listens on. */
async function freePort() {
    const server = (0,external_node_net_.createServer)();
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, forwardAddress, resolve);
    });
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    return typeof address === 'object' && address !== null ? address.port : 0;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/machine/qemu/qmp.js


const eventSchema = schemas/* object */.Ikc({ event: schemas/* string */.YjP(), data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}) });
const answerSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().optional(),
    return: schemas/* unknown */.L5J().optional(),
    error: schemas/* object */.Ikc({ class: schemas/* string */.YjP(), desc: schemas/* string */.YjP() }).optional(),
});
const commandMs = 60_000;
/**
 * A client of QEMU's machine protocol (docs/interop/qmp-spec.rst): a JSON value a line. Every command has a deadline,
 * since an answer to a line that QEMU cannot parse has no id.
 */
class Qmp {
    #socket;
    #pending = new Map();
    #onEvent;
    #greeted = () => { };
    #lastId = 0;
    #rest = '';
    constructor(socket, onEvent) {
        this.#socket = socket;
        this.#onEvent = onEvent;
        socket.setEncoding('utf8');
        socket.on('data', (text) => this.#push(text));
        socket.once('close', () => this.#close());
    }
    /** Greets QEMU; resolves when it takes commands. `onEvent` receives every event. */
    static async open(socket, onEvent) {
        const qmp = new Qmp(socket, onEvent);
        await new Promise((resolve, reject) => {
            qmp.#greeted = resolve;
            socket.once('close', () => reject(qmp_closed('qmp_capabilities')));
        });
        await qmp.command('qmp_capabilities');
        return qmp;
    }
    /** Runs a command; resolves with what it returns. Throws a `ToolError` (`qmp`) with QEMU's words. */
    command(execute, args = {}, timeoutMs = commandMs) {
        this.#lastId += 1;
        const id = this.#lastId;
        return new Promise((resolve, reject) => {
            if (this.#socket.destroyed)
                return reject(qmp_closed(execute));
            const timer = setTimeout(() => {
                this.#pending.delete(id);
                reject(new errors/* ToolError */.v4('qmp', `QEMU did not answer ${execute} in ${timeoutMs / 1000} s`));
            }, timeoutMs);
            const settle = (how) => {
                clearTimeout(timer);
                how();
            };
            this.#pending.set(id, {
                resolve: (value) => settle(() => resolve(value)),
                reject: (thrown) => settle(() => reject(thrown instanceof errors/* ToolError */.v4 ? thrown : new errors/* ToolError */.v4('qmp', `${execute}: ${thrown}`))),
            });
            this.#socket.write(`${JSON.stringify({ execute, arguments: args, id })}\n`);
        });
    }
    /** Runs a command of the human monitor, for what QMP lacks; resolves with what it prints. */
    async monitor(line) {
        return schemas/* string */.YjP().parse(await this.command('human-monitor-command', { 'command-line': line }));
    }
    #push(text) {
        const lines = (this.#rest + text).split('\n');
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            if (line.trim() !== '')
                this.#take(JSON.parse(line));
    }
    #take(message) {
        const event = eventSchema.safeParse(message);
        if (typeof message === 'object' && message !== null && 'QMP' in message)
            this.#greeted();
        else if (event.success)
            this.#onEvent(event.data);
        else
            this.#answer(answerSchema.parse(message));
    }
    #answer({ id, error, return: value }) {
        const pending = id === undefined ? undefined : this.#pending.get(id);
        if (id === undefined || !pending)
            return;
        this.#pending.delete(id);
        if (error)
            pending.reject(error.desc);
        else
            pending.resolve(value);
    }
    #close() {
        for (const { reject } of this.#pending.values())
            reject(qmp_closed('a command'));
        this.#pending.clear();
    }
}
function qmp_closed(command) {
    return new errors/* ToolError */.v4('qmp', `QEMU closed its monitor before it answered ${command}`);
}

;// CONCATENATED MODULE: ./lib/machine/container/deleted-taps.js

/** Makes tap devices. */
const tunDevice = '/dev/net/tun';
const lookMs = 5000;
/**
 * Has QEMU let go of tap devices that root in a container deletes: it would read from them again and again, on a whole
 * core. `netdevOf` is the name of the netdev for a device as it is called now. Returns what ends the watch.
 */
async function watchDeletedTaps(pid, qmp, netdevOf) {
    const netdevs = new Map();
    for (const fd of await (0,external_node_fs_promises_.readdir)(`/proc/${pid}/fd`).catch(() => [])) {
        const target = await (0,external_node_fs_promises_.readlink)(`/proc/${pid}/fd/${fd}`).catch(() => '');
        const name = target === tunDevice ? await deviceOf(pid, fd) : null;
        if (name)
            netdevs.set(fd, netdevOf(name));
    }
    const look = async () => {
        for (const [fd, id] of netdevs) {
            if ((await deviceOf(pid, fd)) !== '')
                continue;
            netdevs.delete(fd);
            await qmp.command('netdev_del', { id }).catch(() => { });
        }
    };
    const timer = setInterval(look, lookMs).unref();
    return () => clearInterval(timer);
}
/**
 * The name of the device that a descriptor of a process is attached to, wherever it was moved to and whatever it is called
 * now; empty when it was deleted (`tun_chr_show_fdinfo` in drivers/net/tun.c), null when the process is gone.
 */
async function deviceOf(pid, fd) {
    const text = await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/fdinfo/${fd}`, 'utf8').catch(() => '');
    return /^iff:\t(.*)$/m.exec(text)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/machine/container/cards.js








/** The program whose network backends are used; the machine's kind does not matter. */
const networkProgram = 'qemu-system-x86_64';
/** After the standard streams. */
const firstSocket = 3;
const startMs = 30_000;
/**
 * A container's network cards: tap devices in its network namespace, whose frames a QEMU without a machine brings to the
 * same hubs on which virtual machines are, and to a user network as theirs. When these processes end, and they end with
 * their driver, the devices are gone.
 */
class ContainerCards {
    #pid;
    /** The machine's directory is the processes' own, which shows whose they are. */
    #context;
    #isOutgoingAllowed;
    #bridges = [];
    #outside = null;
    constructor(pid, { dir, env }, isOutgoingAllowed) {
        this.#pid = pid;
        this.#context = { env: { PATH: env.PATH }, cwd: dir };
        this.#isOutgoingAllowed = isOutgoingAllowed;
    }
    /**
     * Gives cards to the container whose process 1 is `pid`, and plugs them in. Throws a `ToolError` (`network-failed`) where
     * the kernel has no tap devices; no process is left then.
     */
    static async plug(pid, place, isOutgoingAllowed) {
        const cards = new ContainerCards(pid, place, isOutgoingAllowed);
        try {
            await cards.#plug(place.cables);
            return cards;
        }
        catch (thrown) {
            await cards.remove();
            throw thrown;
        }
    }
    async #plug(cables) {
        if (cables.cards.length > 0) {
            const taps = cables.cards.map((card) => tapOf(card.interface));
            const { sockets } = await this.#bridge(this.#inside, taps.map(toSocket));
            for (const [index, { vlan }] of cables.cards.entries())
                cables.plug(vlan, sockets[index]);
            for (const { vlan, interface: name } of cables.cards)
                if (!cables.isPlugged(vlan))
                    await this.setCarrier(name, false);
        }
        if (cables.hasOutside)
            await this.#outsideMonitor();
    }
    /**
     * Lets the container see whether a cable is plugged into a card. One that root in it has renamed, moved or deleted does
     * not show it; nothing passes through the hub all the same.
     */
    async setCarrier(name, isUp) {
        const argv = [...this.#inside, 'ip', 'link', 'set', 'dev', name, 'carrier', isUp ? 'on' : 'off'];
        await (0,run_bound/* runBound */.G)(argv, { env: this.#context.env });
    }
    /** Forwards a TCP port as a virtual machine's is forwarded. */
    async forwardPort(forward) {
        const qmp = await this.#outsideMonitor();
        await forwardPort((line) => qmp.monitor(line), forward);
    }
    /** Ends the processes, with which the cards vanish. */
    async remove() {
        const bridges = this.#bridges.splice(0);
        for (const { process, unwatch } of bridges) {
            unwatch();
            process.child.kill('SIGKILL');
        }
        await Promise.all(bridges.map(({ process }) => process.ended));
    }
    /** Enters the container's network, and nothing else of it. */
    get #inside() {
        return ['nsenter', '--target', String(this.#pid), '--net', '--'];
    }
    /**
     * The monitor of the user network, which is made when it is needed. Its QEMU is outside of the container, where
     * connections go to and come from; the frames come from another one inside.
     */
    #outsideMonitor() {
        this.#outside ??= this.#connectOutside().catch((thrown) => {
            this.#outside = null;
            throw thrown;
        });
        return this.#outside;
    }
    async #connectOutside() {
        const user = { id: outsideId, options: outsideNetdev(this.#isOutgoingAllowed) };
        const [inner, outer] = await Promise.all([
            this.#bridge(this.#inside, [toSocket(tapOf(outside.interface), 0)]),
            this.#bridge([], [toSocket(user, 0)]),
        ]);
        const [one, other] = [inner.sockets[0], outer.sockets[0]];
        one.pipe(other);
        other.pipe(one);
        return outer.qmp;
    }
    /** Starts a QEMU that passes frames between the netdevs of each pair; resolves when they are there. */
    async #bridge(enter, pairs) {
        const argv = [
            ...[...enter, networkProgram, '-machine', 'none', '-nodefaults', '-no-user-config', '-display', 'none'],
            ...pairs.flatMap((pair, hub) => pair.flatMap(({ id, options }) => [
                ...['-netdev', options],
                ...['-netdev', `hubport,id=${id}-port,hubid=${hub},netdev=${id}`],
            ])),
            ...['-chardev', `socket,id=monitor,fd=${firstSocket + pairs.length}`],
            ...['-mon', 'chardev=monitor,mode=control'],
        ];
        const started = await (0,bound_process/* startBound */.P)(argv, { ...this.#context, sockets: pairs.length + 1 });
        const sockets = started.sockets.slice(0, -1);
        try {
            const refused = started.ended.then((status) => {
                throw failed(`QEMU ended with status ${status}: ${started.words()}`);
            });
            refused.catch(() => { });
            const opening = Qmp.open(started.sockets.at(-1), () => { });
            opening.catch(() => { });
            const late = (0,external_node_events_.once)(AbortSignal.timeout(startMs), 'abort').then(() => null);
            const qmp = await Promise.race([opening, refused, late]);
            if (qmp === null)
                throw failed(`QEMU did not start within ${startMs / 1000} s`);
            const unwatch = await watchDeletedTaps(started.pid, qmp, tapId);
            const bridge = { process: started, qmp, sockets, unwatch };
            this.#bridges.push(bridge);
            return bridge;
        }
        catch (thrown) {
            started.child.kill('SIGKILL');
            await started.ended;
            if (thrown instanceof errors/* ToolError */.v4 && thrown.code === 'network-failed')
                throw thrown;
            throw failed(started.words() || (0,errors/* messageOf */.bD)(thrown));
        }
    }
}
const tapId = (name) => `tap-${name}`;
function tapOf(name) {
    const id = tapId(name);
    return { id, options: `tap,id=${id},ifname=${name},script=no,downscript=no` };
}
/** A netdev and the socket on which its frames are. */
function toSocket(netdev, index) {
    const id = `socket${index}`;
    return [netdev, { id, options: `socket,id=${id},fd=${firstSocket + index}` }];
}
function failed(why) {
    return new errors/* ToolError */.v4('network-failed', `a container cannot have network cards: ${why}`, {
        hint: `They are tap devices, which need ${tunDevice}. A machine with "vlans: []" has none.`,
    });
}

// EXTERNAL MODULE: ./lib/machine/guest/shell.js
var guest_shell = __webpack_require__(62472);
;// CONCATENATED MODULE: ./lib/machine/container/enter.js


/**
 * Enters the namespaces that systemd-nspawn makes, of a process. A nsenter that waits for its child stops itself when that is stopped, as
 * systemd-shutdown stops all processes before it kills them; the child that has ended then keeps the namespace from ending. So
 * it is this machine's shell that waits, outside, with only its children in the process namespace.
 */
const enter = (pid) => [
    ...['nsenter', '--target', String(pid), '--pid', '--no-fork', '--', 'sh', '-c', '"$@"; exit $?', 'sh'],
    ...['nsenter', '--target', String(pid), '--mount', '--uts', '--ipc', '--net', '--cgroup'],
];
/**
 * Runs a command with real pipes as its outputs. Node's are sockets, and a program cannot open a socket as /dev/stdout or
 * /dev/stderr. Arguments: the time after which it is killed, its time, and the script.
 */
const piped = `
{ { timeout -k "$1" "$2" bash -c "$3" 2>&3 3>&- 4>&- | cat 3>&-; exit "\${PIPESTATUS[0]}"; } 3>&1 >&4 4>&- |
  cat >&2 4>&-; exit "\${PIPESTATUS[0]}"; } 4>&1
`;
/** Of a process that SIGKILL has ended. */
const killedStatus = 137;
/**
 * A shell in the namespaces of a container's process: each command is a process of its own, so that commands run
 * beside each other, and its streams are plain pipes, which lose nothing.
 */
class NamespaceShell {
    #pid;
    #env;
    constructor(pid, env) {
        this.#pid = pid;
        this.#env = env;
    }
    async run(command, signal) {
        const result = await this.#enter(command, signal);
        // Killed by itself, or with everything in the container: in that no process can be started any more.
        const isDoubtful = result.status === killedStatus || /^(?:nsenter|sh):/.test(result.stderr.subarray(0, 8).toString());
        if (isDoubtful && !(await this.#isAlive(signal)))
            throw new guest_shell/* ConnectionClosed */.NU();
        return result;
    }
    async #isAlive(signal) {
        return (await this.#enter({ script: ':', timeoutSeconds: 10 }, signal)).status === 0;
    }
    async #enter({ script, input, timeoutSeconds, onStdout }, signal) {
        const env = Object.entries(guest_shell/* guestEnvironment */.ao).map(([name, value]) => `${name}=${value}`);
        const times = [guest_shell/* killAfterSeconds */.Wj, timeoutSeconds].map(String);
        const argv = [
            ...enter(this.#pid),
            ...['--', 'env', '-C', '/root', '-i', ...env, 'bash', '-c', piped, 'bash', ...times, script],
        ];
        const PATH = `${this.#env.PATH ?? ''}:${guest_shell/* guestEnvironment */.ao.PATH}`;
        return (0,run_bound/* runBound */.G)(argv, { env: { PATH }, input, signal, onStdout });
    }
}
/** A login shell in the namespaces of a container's process, on a terminal that is the container's own. */
function terminalCommand(pid) {
    const env = Object.entries(guest_shell/* guestEnvironment */.ao).flatMap(([name, value]) => name === 'PAGER' || name === 'SYSTEMD_COLORS' ? [] : [`${name}=${value}`]);
    return [
        ...['nsenter', '--target', String(pid), '--all', '--', 'env', '-C', '/root', '-i', ...env],
        ...['TERM=xterm-256color', 'script', '--quiet', '--return', '--command', 'exec bash -l', '/dev/null'],
    ];
}

;// CONCATENATED MODULE: ./lib/machine/life/control-groups.js


/**
 * Part of a shell script: moves the shell into a control group of its own, named `$group`, below the one that it is
 * in, and notes its path in the file `$groups` before it exists. systemd-nspawn builds a container's groups below its
 * own; in a shared one, two containers' systemds would take each other's services for theirs. Where the hierarchy may
 * not be written it stays where it is.
 */
const ownControlGroup = `
while IFS=: read -r _ kind path; do
  case $kind in
    '') base=/sys/fs/cgroup; [ -d "$base/unified" ] && base=$base/unified ;;
    name=systemd) base=/sys/fs/cgroup/systemd ;;
    *) continue ;;
  esac
  [ -d "$base$path" ] || continue
  echo "$base$path/$group" >>"$groups"
  mkdir "$base$path/$group" 2>/dev/null && echo $$ >"$base$path/$group/cgroup.procs"
done </proc/self/cgroup 2>/dev/null
`;
/** Removes the control groups whose paths are the lines of a file, with those below them, if nothing is in them. */
async function removeControlGroups(file) {
    const text = await (0,external_node_fs_promises_.readFile)(file, 'utf8').catch(() => '');
    for (const path of text.split('\n'))
        if (path.startsWith('/sys/fs/cgroup/') && (0,external_node_path_.normalize)(path) === path)
            await removeGroup(path);
}
async function removeGroup(path) {
    const entries = await (0,external_node_fs_promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries)
        if (entry.isDirectory())
            await removeGroup((0,external_node_path_.join)(path, entry.name));
    await (0,external_node_fs_promises_.rmdir)(path).catch(() => { });
}

// EXTERNAL MODULE: ./lib/machine/life/own-namespaces.js
var own_namespaces = __webpack_require__(9489);
;// CONCATENATED MODULE: ./lib/machine/container/nspawn.js





/** Where a container's file systems are, in the machine's directory. */
const diskFiles = {
    ...{ lower: 'lower', layer: 'layer', upper: 'upper', work: 'work', merged: 'merged' },
};
/**
 * Mounts the container's disk and becomes systemd-nspawn, as the first process of a process namespace and in a mount
 * namespace of its own: when it dies, however that is, the kernel kills all that it has started, and the mounts are gone
 * with the last of them. nspawn's own death would leave the container running. Arguments: the root, the name of the
 * control group, the file for its paths, the layer between or "", and nspawn's words. Names in overlayfs' options are relative, since a comma or
 * colon in them would need escapes.
 */
const launcher = `
root=$1 group=$2 groups=$3 layer=$4 below=lower
shift 4
${ownControlGroup}
mount --bind "$root" lower &&
  { [ -z "$layer" ] || { mount --bind "$layer" layer && below=layer:lower; }; } &&
  mount -t overlay overlay -o "lowerdir=$below,upperdir=upper,workdir=work" merged &&
  exec "$@"
`;
/** The command line that boots a container on an overlay: `poweroff` ends it with status 0, `reboot` with 133. */
function containerCommand({ name, dir, root, layer, init, group, groups, }) {
    const nspawn = [
        ...['systemd-nspawn', '--quiet', '--register=no', '--keep-unit', '--private-network'],
        ...['-D', (0,external_node_path_.join)(dir, diskFiles.merged), `--machine=${hostNameOf(name)}`, '--kill-signal=SIGRTMIN+3'],
        ...['--console=read-only', '--resolv-conf=off', '--timezone=off', '--link-journal=no', init],
    ];
    return [...own_namespaces/* inOwnNamespaces */.s, 'sh', '-c', launcher, 'sh', root, group, groups, layer, ...nspawn];
}
/** With `--keep-unit`, nspawn leaves a reboot to whoever started it, and says so with this status (nspawn.c). */
const rebootStatus = 133;
/** The pid of the nspawn that `unshare` has started; null until it has. */
async function nspawnProcess(unshare) {
    const [child] = await childrenOf(unshare);
    return child ?? null;
}
/**
 * The process 1 of a container by the pid of its nspawn; null until it has started. It is nspawn's child that is the
 * first in a process namespace below nspawn's own, proc_pid_status(5).
 */
async function firstProcess(nspawn) {
    for (const pid of await childrenOf(nspawn)) {
        const status = await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/status`, 'utf8').catch(() => '');
        if (/^NSpid:(?:\t\d+){2,}\t1$/m.test(status))
            return pid;
    }
    return null;
}
async function childrenOf(pid) {
    const children = await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
    return children.split(' ').filter(Boolean).map(Number);
}

;// CONCATENATED MODULE: ./lib/machine/container/first-program.js



/** What the miniature boot loader writes: the path of the system that boots next. */
const bootEntry = 'boot/default';
const systemProfile = 'nix/var/nix/profiles/system';
/** Of a store path and its end of line; a name in the store has at most 211 characters. */
const longestEntry = 256;
/**
 * The program that a container starts as process 1, chosen as by the initrd of the base image: the `init` of the system
 * that the boot loader has set, then, for a root without a boot loader, that of the system profile, else the
 * distribution's. `dir` is the machine's directory, with the upper layer of its disk; `below` are the lower ones, the topmost first.
 */
async function firstProgram(dir, below) {
    const layers = [(0,external_node_path_.join)(dir, diskFiles.upper), ...below];
    const entry = await newest(layers, bootEntry);
    // Whoever wrote it was root in the container, which shall choose no more than a system.
    if (entry?.found.isFile() && entry.found.size <= longestEntry) {
        const system = (await (0,external_node_fs_promises_.readFile)(entry.path, 'utf8')).trim();
        if (/^\/nix\/store\/[^/\0]+$/.test(system))
            return `${system}/init`;
    }
    const profile = await newest(layers, systemProfile);
    return profile?.found.isSymbolicLink() ? `/${systemProfile}/init` : '/sbin/init';
}
/** A file of an overlay; where the upper layer has removed it, there is a device in its place. */
async function newest(layers, name) {
    for (const path of layers.map((layer) => (0,external_node_path_.join)(layer, name))) {
        const found = await (0,external_node_fs_promises_.lstat)(path).catch(() => null);
        if (found !== null)
            return { path, found };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/machine/container/backend.js
















/** What network cards need besides. */
const networkPrograms = [networkProgram, 'ip'];
/** A file of the disk, which systemd writes at the first boot. */
const machineId = 'etc/machine-id';
const networkHint = 'Install qemu-system-x86 and iproute2 and load "tun", or let it have no network with "vlans: []".';
/**
 * Machines that share this machine's kernel: systemd-nspawn on an overlay. They boot in under a second, need root, and
 * have no screen, no keyboard, no kernel and no memory of their own to snapshot.
 */
function container(settings) {
    return {
        kind: 'container',
        network: (about) => networkOf(settings, about),
        create: async (place) => {
            (0,requirements/* requirePrograms */.Pt)('containers need', requirements/* guestPrograms */.kI.container, place.env, 'Install systemd-container and util-linux.');
            (0,requirements/* requireRoot */.oT)('containers need root, to mount their disks', 'Run this as root, or use the qemu backend.');
            if (!(await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(settings.root, 'usr')).catch(() => null))?.isDirectory())
                throw (0,errors/* usageError */.Wp)('no-root', `${settings.root} is no root of a distribution: it has no directory usr`, 'Run "nixos-rebuild-test machine setup", which makes one.');
            const guest = new Container(place, { ...settings, root: await (0,external_node_fs_promises_.realpath)(settings.root) });
            await guest.reset();
            return guest;
        },
    };
}
function networkOf({ vlans, outgoing = false }, { env, onNotice }) {
    const wanted = { vlans: vlans ?? defaultVlans, isOutgoingAllowed: outgoing };
    if (wanted.vlans.length === 0 && !outgoing)
        return wanted;
    try {
        (0,requirements/* requirePrograms */.Pt)('networks of containers need', networkPrograms, env, networkHint);
        if (!(0,external_node_fs_.existsSync)(tunDevice))
            throw new errors/* ToolError */.v4('no-tun', `networks of containers need ${tunDevice}, which is not there`, {
                hint: networkHint,
            });
    }
    catch (thrown) {
        if (vlans !== undefined || outgoing)
            throw thrown;
        onNotice(`${(0,errors/* messageOf */.bD)(thrown)}; it has no network`);
        return { vlans: [], isOutgoingAllowed: false };
    }
    return wanted;
}
class Container extends UnsavedGuest {
    slowdown = 1;
    #place;
    #settings;
    #current = null;
    constructor(place, settings) {
        super('container');
        this.#place = place;
        this.#settings = settings;
    }
    async boot(onConsole) {
        const { dir, env, name } = this.#place;
        const home = (0,external_node_path_.dirname)(dir);
        const { root, layer } = this.#settings;
        const init = this.#settings.init ?? (await firstProgram(dir, layer === undefined ? [root] : [layer, root]));
        const options = {
            ...{ name, dir, root, layer: layer ?? '', init },
            ...{ group: `${(0,external_node_path_.basename)(home)}.${name}`, groups: (0,external_node_path_.join)(home, 'control-groups') },
        };
        const started = await (0,bound_process/* startBound */.P)(containerCommand(options), {
            env: { PATH: env.PATH },
            cwd: dir,
            stdout: 'pipe',
        });
        started.child.stdout?.on('data', onConsole);
        this.#current = new ContainerBoot(started, this.#place, this.#settings.outgoing === true);
        return this.#current;
    }
    async reset() {
        for (const name of Object.values(diskFiles)) {
            const path = (0,external_node_path_.join)(this.#place.dir, name);
            await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
            await (0,external_node_fs_promises_.mkdir)(path, { mode: 0o755 });
        }
    }
    /** What it has written becomes a layer of others, without its identity; it is where snapshots are, and goes with them. */
    async handOver() {
        if (this.#settings.layer !== undefined)
            return unable('container', 'hand over more than one layer');
        const { dir, snapshots } = this.#place;
        const layer = (0,external_node_path_.join)(snapshots, (0,random/* randomHex */.n)(4), diskFiles.layer);
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(layer), { recursive: true });
        await (0,external_node_fs_promises_.rename)((0,external_node_path_.join)(dir, diskFiles.upper), layer);
        await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(layer, machineId), { force: true });
        return able(container({ ...this.#settings, layer }));
    }
    async close() {
        await this.#current?.kill();
    }
}
class ContainerBoot {
    ended;
    #process;
    #place;
    #isOutgoingAllowed;
    #cards = null;
    #isKilled = false;
    constructor(started, place, isOutgoingAllowed) {
        this.#process = started;
        this.#place = place;
        this.#isOutgoingAllowed = isOutgoingAllowed;
        this.ended = started.ended.then(async (status) => {
            await (await this.#cards?.catch(() => null))?.remove();
            if (status === 0 && !this.#isKilled)
                return { kind: 'poweroff', status, detail: '' };
            if (status === rebootStatus)
                return { kind: 'reboot', status, detail: '' };
            return { kind: 'stopped', status, detail: this.#isKilled ? 'its power was cut' : started.words() };
        });
    }
    async traces() {
        const nspawn = await nspawnProcess(this.#process.pid);
        const pid = nspawn === null ? null : await firstProcess(nspawn);
        if (nspawn === null || pid === null)
            return null;
        const namespace = namespaceOf(pid, 'pid');
        return {
            ...{ pid, disk: (0,external_node_path_.join)(this.#place.dir, diskFiles.upper), network: `/proc/${pid}/net/dev` },
            // What is run in it from here is no child of its own processes.
            owns: (process) => namespace !== null && namespaceOf(process.pid, 'pid') === namespace,
        };
    }
    /** Resolves when the container's systemd answers, at which every other program can be run too. */
    async connect(signal) {
        for (;;) {
            const nspawn = await nspawnProcess(this.#process.pid);
            const pid = nspawn === null ? null : await firstProcess(nspawn);
            // It leaves nspawn's network after it has begun (nspawn.c, inner_child): cards that were made before would be in that.
            if (nspawn !== null && pid !== null && namespaceOf(pid, 'net') !== namespaceOf(nspawn, 'net')) {
                const plugged = this.#plugged(pid);
                plugged.catch(() => { });
                const shell = new NamespaceShell(pid, this.#place.env);
                const { status } = await shell.run({ script: '[ -S /run/systemd/private ]', timeoutSeconds: 10 }, signal);
                if (status === 0) {
                    await plugged;
                    return shell;
                }
            }
            await (0,promises_.setTimeout)(20, undefined, { signal });
        }
    }
    /** Its cards. They can be made as soon as there is a process in its network namespace. */
    #plugged(pid) {
        this.#cards ??= ContainerCards.plug(pid, this.#place, this.#isOutgoingAllowed);
        return this.#cards;
    }
    async kill() {
        this.#isKilled = true;
        // When nspawn dies, the kernel ends all in its process namespace before `unshare` hears of it.
        const nspawn = await nspawnProcess(this.#process.pid);
        if (nspawn === null)
            this.#process.child.kill('SIGKILL');
        else
            killProcess(nspawn);
        await this.ended;
    }
    async shellCommand() {
        const nspawn = await nspawnProcess(this.#process.pid);
        const pid = nspawn === null ? null : await firstProcess(nspawn);
        return pid === null
            ? unable('container', 'give a shell before it has booted')
            : able(terminalCommand(pid));
    }
    screenshot() {
        return this.#unable('take a screenshot');
    }
    sendKey() {
        return this.#unable('press keys');
    }
    sendConsole() {
        return this.#unable('type into its console');
    }
    async setLink(vlan, isUp) {
        const card = this.#place.cables.cards.find((one) => one.vlan === vlan);
        // Before it has its cards, they are plugged as they have to be.
        if (card)
            await (await this.#cards)?.setCarrier(card.interface, isUp);
        return able();
    }
    async forwardPort(forward) {
        const cards = await this.#cards;
        if (!cards)
            return unable('container', 'forward a port before its shell has answered');
        await cards.forwardPort(forward);
        return able();
    }
    async #unable(what) {
        return unable('container', what);
    }
}
/** The name of a process's namespace; null where it is gone, or belongs to another user. */
function namespaceOf(pid, kind) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/ns/${kind}`);
    }
    catch {
        return null;
    }
}
function killProcess(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself.
    }
}

// EXTERNAL MODULE: ./lib/system/abortable.js
var abortable = __webpack_require__(82643);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
;// CONCATENATED MODULE: ./lib/machine/guest-host.js




/** A machine as a host: what is done to a server can be done to it. Its scripts run as root. */
class GuestHost {
    kind = 'guest';
    #machine;
    constructor(machine) {
        this.#machine = machine;
    }
    get name() {
        return this.#machine.name;
    }
    async run({ script, input, timeoutSeconds, onStdout }, signal) {
        signal?.throwIfAborted();
        const running = this.#machine.runScript({
            ...{ script: `exec /bin/sh -c ${(0,shell/* quoteWord */.X)(script)}`, timeoutSeconds },
            ...(input === undefined ? {} : { input }),
            ...(onStdout && { onStdout }),
        });
        return (0,abortable/* unlessAborted */.W)(running, signal).catch((thrown) => {
            signal?.throwIfAborted();
            throw thrown instanceof errors/* ToolError */.v4 ? new unreachable/* HostUnreachable */.f(this.name, (0,errors/* messageOf */.bD)(thrown)) : thrown;
        });
    }
    /** The machine goes on. */
    async close() { }
}

// EXTERNAL MODULE: ./lib/machine/image/recipe.js
var recipe = __webpack_require__(15053);
// EXTERNAL MODULE: ./lib/machine/image/setup.js + 1 modules
var setup = __webpack_require__(61838);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./lib/machine/guest/units.js
/**
 * Parses the output of `systemctl show`: a property a line, `Name=Value`. A value may hold further `=`; lines of a
 * value with several lines, as some environments have, are left out.
 */
function parseUnitInfo(text) {
    const properties = {};
    for (const line of text.split('\n')) {
        const at = line.indexOf('=');
        const name = line.slice(0, Math.max(0, at));
        if (/^[A-Z]\w{0,80}$/.test(name) && !(name in properties))
            properties[name] = line.slice(at + 1);
    }
    return properties;
}
/**
 * Judges a unit of which one waits that it becomes active. An inactive one stays so where systemd will start nothing
 * more (`mayStartMore`), and there is nothing to wait for.
 */
function judgeUnit(info, mayStart) {
    const { ActiveState: state = 'unknown', SubState: sub = '', LoadState: load = '', Result: result = '', } = info;
    const seen = [
        `${state}${sub && sub !== state ? ` (${sub})` : ''}`,
        load && load !== 'loaded' ? `load state ${load}` : '',
        result && result !== 'success' ? `result ${result}` : '',
    ]
        .filter(Boolean)
        .join(', ');
    if (state === 'active')
        return { kind: 'active' };
    if (state === 'failed')
        return { kind: 'failed', seen };
    if (state === 'inactive' && !mayStart)
        return { kind: 'failed', seen: `${seen}, and no job is pending` };
    return { kind: 'waiting', seen };
}
/**
 * Whether systemd will start something without being asked: it has jobs, or has not come to make those of the boot yet.
 * `state` is its own `SystemState`, `jobs` the lines of `list-jobs`; some versions print a sentence where there is none.
 */
function mayStartMore(state, jobs) {
    return (state.trim() === 'initializing' || !['', 'No jobs running.', 'No jobs listed.'].includes(jobs.trim()));
}
/** The lines of /proc/net/unix that show a socket at a path, proc_net(5): one that listens, or, for datagrams, any. */
function hasUnixSocket(table, path, isDatagram) {
    // The flag that a socket has accepted listen(2), include/uapi/linux/net.h.
    const acceptsConnections = 0x10000;
    return table.split('\n').some((line) => {
        const [, , , flags = '', type = '', , , ...rest] = line.trim().split(' ').filter(Boolean);
        if (rest.join(' ') !== path)
            return false;
        return isDatagram ? type === '0002' : (Number.parseInt(flags, 16) & acceptsConnections) !== 0;
    });
}

;// CONCATENATED MODULE: ./lib/machine/guest/windows.js
/** What lists the windows of an X server: of the display that is set, else of the first one. */
const windowTreeCommand = `DISPLAY="\${DISPLAY:-:0}" xwininfo -root -tree`;
/** The titles in what `xwininfo -root -tree` prints: a window a line, `0x20000c "title": ("class" "Class")  …`. */
function windowNames(tree) {
    return tree.split('\n').flatMap((line) => {
        const text = line.trim();
        const [start, end] = [text.indexOf('"'), text.lastIndexOf('": (')];
        return /^0x[0-9a-f]{1,16} "/.test(text) && end > start ? [text.slice(start + 1, end)] : [];
    });
}

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/machine/wait.js



/** What NixOS' test driver waits by default. */
const defaultTimeoutSeconds = 900;
/** Pauses between two looks (ms): short at first, since most things happen soon. */
const firstPauseMs = 50;
const longestPauseMs = 1000;
/** How much of what was last seen an error quotes. */
const seenLength = 600;
/**
 * Looks again and again until something is there. Throws a `ToolError` (`machine-timeout`) that holds what was last seen
 * when `timeoutSeconds` are over; what `look` throws ends the wait at once. There are at least two looks, so that a
 * slow machine is not blamed for a short deadline.
 */
async function waitUntil(wait, look) {
    const deadline = performance.now() + wait.timeoutSeconds * 1000;
    let pauseMs = firstPauseMs;
    for (let looks = 1;; looks += 1) {
        const looked = await look();
        if ('done' in looked)
            return looked.done;
        if (performance.now() >= deadline && looks > 1)
            throw new errors/* ToolError */.v4('machine-timeout', `${wait.machine}: waited ${seconds(wait.timeoutSeconds)} for ${wait.what}; last seen: ${(0,clean/* shownLine */.QN)(lastPart(looked.seen))}`);
        await (0,promises_.setTimeout)(Math.min(pauseMs, Math.max(0, deadline - performance.now())));
        pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    }
}
/** What a caller waits for in a text, who answers for how long its own pattern takes. */
function expressionOf(pattern) {
    return typeof pattern === 'string' ? new RegExp(pattern) : pattern;
}
/** The end of a long text: the last thing that was printed tells most. */
function lastPart(text) {
    const trimmed = text.trim();
    return trimmed.length <= seenLength ? trimmed || 'nothing' : `…${trimmed.slice(-seenLength)}`;
}
function seconds(count) {
    return `${count < 10 ? Math.round(count * 10) / 10 : Math.round(count)} s`;
}

;// CONCATENATED MODULE: ./lib/machine/guest-commands.js




/** How much of a command an error quotes. */
const commandWidth = 200;
/** A longer script is brought into the guest as a file: Linux allows 128 KiB in one argument. */
const longestArgument = 64 * 1024;
/**
 * Commands in a guest, in the words of NixOS' test driver. They run as root by `bash -c`, with `set -euo pipefail`
 * before them as there. The first one waits for the guest to have booted.
 */
class GuestCommands {
    /**
     * Runs a command and returns how it ended, whatever its status. After `timeoutSeconds` (900) it is ended with
     * status 124. Throws a `ToolError` where the machine stops or does not answer.
     */
    async execute(command, options = {}) {
        const { input } = options;
        const script = await this.#shortScript(`set -euo pipefail; ${command}`);
        const { status, stdout, stderr } = await this.runScript({
            script,
            timeoutSeconds: this.limitOf(options),
            ...(input === undefined ? {} : { input: typeof input === 'string' ? Buffer.from(input) : input }),
        });
        return {
            ...{ status, stdoutBytes: stdout, stderrBytes: stderr },
            // Where somebody wants it: ten megabytes that are no text take a quarter of a second.
            get stdout() {
                return stdout.toString('utf8');
            },
            get stderr() {
                return stderr.toString('utf8');
            },
        };
    }
    async #shortScript(script) {
        const input = Buffer.from(script);
        if (input.length <= longestArgument)
            return script;
        const file = `/run/nixos-rebuild-test-${(0,random/* randomHex */.n)(6)}.sh`;
        await this.runScript({ script: `cat >${file}`, input, timeoutSeconds: defaultTimeoutSeconds });
        return `. ${file}; status=$?; rm -f ${file}; exit $status`;
    }
    /**
     * Runs commands one after the other and returns their standard output together. Throws a `ToolError`
     * (`command-failed`) with what was printed when one does not end with status 0.
     */
    async succeed(commands, options = {}) {
        let output = '';
        for (const command of listOf(commands)) {
            const result = await this.execute(command, options);
            if (result.status !== 0)
                throw this.#unexpected(command, `failed with status ${result.status}`, result);
            output += result.stdout;
        }
        return output;
    }
    /**
     * Runs commands that have to fail and returns their standard output together. Throws a `ToolError`
     * (`command-failed`) when one ends with status 0.
     */
    async fail(commands, options = {}) {
        let output = '';
        for (const command of listOf(commands)) {
            const result = await this.execute(command, options);
            if (result.status === 0)
                throw this.#unexpected(command, 'was to fail and succeeded', result);
            output += result.stdout;
        }
        return output;
    }
    /** Repeats a command until it succeeds; returns its standard output. */
    async waitUntilSucceeds(command, options = {}) {
        const isThere = ({ status }) => status === 0;
        return (await this.#repeat(command, `"${shownCommand(command)}" to succeed`, isThere, options)).stdout;
    }
    /** Repeats a command until it fails; returns its standard output. */
    async waitUntilFails(command, options = {}) {
        const isThere = ({ status }) => status !== 0;
        return (await this.#repeat(command, `"${shownCommand(command)}" to fail`, isThere, options)).stdout;
    }
    async #repeat(command, what, isThere, options) {
        return waitUntil({ ...this.waitOf(options), what }, async () => {
            const result = await this.execute(command, options);
            if (isThere(result))
                return { done: result };
            return { seen: `status ${result.status}, ${result.stdout}${result.stderr}` };
        });
    }
    /** How long (s) a command may take on this machine. */
    limitOf({ timeoutSeconds = defaultTimeoutSeconds }) {
        return Math.ceil(timeoutSeconds * this.slowdown);
    }
    /** The beginning of a wait: who waits, and how long on this machine. */
    waitOf({ timeoutSeconds = defaultTimeoutSeconds }) {
        return { machine: this.name, timeoutSeconds: timeoutSeconds * this.slowdown };
    }
    #unexpected(command, how, { stdout, stderr, status }) {
        const printed = [stdout, stderr].map((text) => text.trim()).filter(Boolean);
        const timedOut = status === 124 ? ' (124: it ran out of time)' : '';
        return new errors/* ToolError */.v4('command-failed', `${this.name}: "${shownCommand(command)}" ${how}${timedOut}${printed.length > 0 ? `: ${lastPart(printed.join('\n'))}` : ''}`);
    }
}
/** A command in an error: on one line, and not all of a long script. */
function shownCommand(command) {
    return (0,clean/* shownLine */.QN)(command, commandWidth);
}
/** What a machine says that has not answered. */
function noAnswer(machine, what, waited, seen) {
    return new errors/* ToolError */.v4('machine-timeout', `${machine}: waited ${seconds(waited)} for ${what}; the console ends with: ${(0,clean/* shownLine */.QN)(lastPart(seen))}`, { hint: 'The guest hangs or is very slow; its console.log has more.' });
}
function listOf(commands) {
    return typeof commands === 'string' ? [commands] : commands;
}

;// CONCATENATED MODULE: ./lib/machine/guest-services.js






/** Between the answers to several questions. */
const mark = '--- next';
/** Units, ports, sockets and files of a guest, in the words of NixOS' test driver. */
class GuestServices extends GuestCommands {
    /** Runs `systemctl` with arguments as a shell reads them. */
    async systemctl(args, { user, ...options } = {}) {
        return this.execute(systemctlLine(args, user), options);
    }
    /** A unit's properties. Throws a `ToolError` (`command-failed`) where systemd cannot be asked. */
    async getUnitInfo(unit, options = {}) {
        const result = await this.systemctl(`--no-pager show ${(0,shell/* quoteWord */.X)(unit)}`, options);
        if (result.status !== 0)
            throw new errors/* ToolError */.v4('command-failed', `${this.name}: systemctl cannot show ${unit}: ${lastPart(result.stderr || result.stdout)}`);
        return parseUnitInfo(result.stdout);
    }
    /** One property of a unit. Throws a `ToolError` where the unit has none of that name. */
    async getUnitProperty(unit, property, options = {}) {
        const value = (await this.getUnitInfo(unit, options))[property];
        if (value === undefined)
            throw new errors/* ToolError */.v4('no-property', `${this.name}: ${unit} has no property ${property}`);
        return value;
    }
    /** Throws a `ToolError` (`unit-state`) unless the unit is in that state now. */
    async requireUnitState(unit, required = 'active', options = {}) {
        const { ActiveState: state } = await this.getUnitInfo(unit, options);
        if (state !== required)
            throw new errors/* ToolError */.v4('unit-state', `${this.name}: ${unit} is ${state}, and ${required} is required`);
    }
    /**
     * Waits until a unit is active. Throws a `ToolError` (`unit-state`) at once when it has failed, or is inactive with no
     * job pending.
     */
    async waitForUnit(unit, options = {}) {
        const ask = (args) => systemctlLine(`--no-pager ${args}`, options.user);
        // The unit last: it may become active while the jobs are listed, and then is no longer among them.
        const questions = [
            ask('show -P SystemState'),
            ask('--full --no-legend list-jobs'),
            ask(`show ${(0,shell/* quoteWord */.X)(unit)}`),
        ];
        const script = questions.join(`; echo '${mark}'; `);
        await waitUntil({ ...this.waitOf(options), what: `${unit} to be active` }, async () => {
            const { status, stdout, stderr } = await this.execute(script, options);
            // Early in a boot systemd does not answer yet.
            if (status !== 0)
                return { seen: stderr || stdout };
            const [state = '', jobs = '', properties = ''] = stdout.split(`${mark}\n`);
            const verdict = judgeUnit(parseUnitInfo(properties), mayStartMore(state, jobs));
            if (verdict.kind === 'active')
                return { done: null };
            if (verdict.kind === 'waiting')
                return { seen: verdict.seen };
            const log = await this.execute(`journalctl --no-pager -q -n 5 -o cat -u ${(0,shell/* quoteWord */.X)(unit)}`);
            throw new errors/* ToolError */.v4('unit-state', `${this.name}: ${unit} is ${verdict.seen}: ${lastPart(log.stdout)}`);
        });
    }
    /** Starts a unit. */
    async startJob(unit, options = {}) {
        await this.succeed(systemctlLine(`start ${(0,shell/* quoteWord */.X)(unit)}`, options.user), options);
    }
    /** Stops a unit. */
    async stopJob(unit, options = {}) {
        await this.succeed(systemctlLine(`stop ${(0,shell/* quoteWord */.X)(unit)}`, options.user), options);
    }
    /** Waits until something accepts TCP connections, by default on the guest's own address. */
    async waitForOpenPort(port, options = {}) {
        await this.waitUntilSucceeds(connection(port, options.address), options);
    }
    /** Waits until nothing accepts TCP connections there any more. */
    async waitForClosedPort(port, options = {}) {
        await this.waitUntilFails(connection(port, options.address), options);
    }
    /** Waits until a unix socket is listened on, or, for `isDatagram`, is bound. */
    async waitForOpenUnixSocket(path, options = {}) {
        await waitUntil({ ...this.waitOf(options), what: `the socket ${path}` }, async () => {
            const { stdout } = await this.execute('cat /proc/net/unix', options);
            if (hasUnixSocket(stdout, path, options.isDatagram === true))
                return { done: null };
            return { seen: 'no such socket is open' };
        });
    }
    /** Waits until a file exists. */
    async waitForFile(path, options = {}) {
        await this.waitUntilSucceeds(`test -e ${(0,shell/* quoteWord */.X)(path)}`, options);
    }
    /** Waits until an X server takes connections and the graphical session is there. */
    async waitForX(options = {}) {
        const isThere = 'systemctl -q is-active graphical.target && test -S /tmp/.X11-unix/X0';
        await this.waitUntilSucceeds(isThere, options);
    }
    /** The titles of the windows of the X server's first display, by xwininfo. */
    async getWindowNames(options = {}) {
        const tree = await this.succeed(windowTreeCommand, options);
        return windowNames(tree);
    }
    /** Waits until the title of a window matches. Returns the match. */
    async waitForWindow(pattern, options = {}) {
        const expression = expressionOf(pattern);
        return waitUntil({ ...this.waitOf(options), what: `a window ${expression}` }, async () => {
            const { status, stdout, stderr } = await this.execute(windowTreeCommand);
            const names = status === 0 ? windowNames(stdout) : [];
            for (const name of names) {
                const found = name.match(expression);
                if (found)
                    return { done: found };
            }
            return { seen: status === 0 ? names.join(', ') || 'no window' : stderr };
        });
    }
    /** Writes a file in the guest, with the directories above it. */
    async writeFile(path, content, options = {}) {
        const script = `mkdir -p -- "$(dirname -- ${(0,shell/* quoteWord */.X)(path)})"; cat >${(0,shell/* quoteWord */.X)(path)}`;
        await this.succeed(script, { ...options, input: content });
    }
    /** The content of a file in the guest. */
    async readFile(path, options = {}) {
        const script = `cat -- ${(0,shell/* quoteWord */.X)(path)}`;
        const { status, stdout, stderr } = await this.runScript({
            script,
            timeoutSeconds: this.limitOf(options),
        });
        if (status === 0)
            return stdout;
        const said = lastPart(stderr.toString('utf8'));
        throw new errors/* ToolError */.v4('command-failed', `${this.name}: cannot read ${path}: ${said}`);
    }
}
/** `systemctl` of the system or, through the user's own shell, of a user. */
function systemctlLine(args, user) {
    if (user === undefined)
        return `systemctl ${args}`;
    const line = `XDG_RUNTIME_DIR="/run/user/$(id -u)" exec systemctl --user ${args}`;
    return `su -l ${(0,shell/* quoteWord */.X)(user)} -s /bin/sh -c ${(0,shell/* quoteWord */.X)(line)}`;
}
/** Bash connects by itself: a guest need not have netcat. */
function connection(port, address = 'localhost') {
    return `timeout 5 bash -c ${(0,shell/* quoteWord */.X)(`exec 3<>/dev/tcp/${address}/${port}`)}`;
}

;// CONCATENATED MODULE: ./lib/machine/kept/protocol.js

/**
 * What is said to the driver of a kept machine: a request as one line of JSON over its unix socket, an answer as one line
 * back. Bytes are base64.
 */
const protocol_keptRequestSchema = schemas/* discriminatedUnion */.gMt('method', [
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('status') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('start') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('stop') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('crash') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('reboot') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('clean') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('remove') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('snapshot') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('revert') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('console') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('screenshot'), file: schemas/* string */.YjP() }),
    /** The command line of a shell for a person; null where the backend has none. */
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('shell') }),
    /** Forwards a free port to one of the guest, and returns it. */
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('forward'), guest: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('key'), keys: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        method: schemas/* literal */.euz('run'),
        script: schemas/* string */.YjP(),
        timeoutSeconds: schemas/* number */.aig().positive(),
        input: schemas/* base64 */.K39().nullable(),
    }),
]);
const statusSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    backend: schemas/* string */.YjP(),
    is_up: schemas/* boolean */.zMY(),
    slowdown: schemas/* number */.aig(),
    /** How the last boot ended, where it has. */
    last_end: schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), detail: schemas/* string */.YjP() }).nullable(),
    /** Where its console is recorded, if it is. */
    output_dir: schemas/* string */.YjP().nullable(),
    /** Of its cards, in their order. */
    addresses: schemas/* array */.YOg(schemas/* object */.Ikc({ vlan: schemas/* number */.aig(), interface: schemas/* string */.YjP(), address: schemas/* string */.YjP(), mac: schemas/* string */.YjP() })),
    /** Of its driver. */
    pid: schemas/* number */.aig(),
});
const shellSchema = schemas/* array */.YOg(schemas/* string */.YjP()).nullable();
const portSchema = schemas/* number */.aig();
const ranSchema = schemas/* object */.Ikc({ status: schemas/* number */.aig(), stdout: schemas/* base64 */.K39(), stderr: schemas/* base64 */.K39() });
const protocol_answerSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), value: schemas/* unknown */.L5J() }),
    schemas/* object */.Ikc({
        ok: schemas/* literal */.euz(false),
        code: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        hint: schemas/* string */.YjP(),
        /** The exit status of a program for it. */
        status: schemas/* union */.KCZ([schemas/* literal */.euz(2), schemas/* literal */.euz(3)]),
    }),
]);

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/machine/kept/registry.js







const suffix = '.sock';
/**
 * This user's registry: a private directory in `XDG_RUNTIME_DIR`, or in the temporary one. Throws a `ToolError`
 * (`foreign-registry`) where another user may write there.
 */
async function openRegistry(env) {
    const { uid } = userInfo();
    const dir = join(env.XDG_RUNTIME_DIR || tmpdir(), `nixos-rebuild-test-kept-${uid}`);
    await mkdir(dir, { mode: 0o700 }).catch((thrown) => {
        if (thrown.code !== 'EEXIST')
            throw thrown;
    });
    const found = await stat(dir);
    if (found.uid !== uid || (found.mode & 0o077) !== 0)
        throw new ToolError('foreign-registry', `${dir} is not private to this user`, {
            hint: 'Remove it, or set XDG_RUNTIME_DIR to a directory of your own.',
        });
    return { dir };
}
/** Throws a usage error for what cannot be the name of a machine. */
function socketOf({ dir }, name) {
    requireMachineName(name);
    return (0,external_node_path_.join)(dir, `${name}${suffix}`);
}
/** What the machine's driver prints. */
function logOf({ dir }, name) {
    return join(dir, `${name}.log`);
}
/** The machines whose sockets are there, by their names; some may have been killed. `socket` tells a socket from a newer one. */
async function registry_registered({ dir }) {
    const files = (await readdir(dir)).filter((file) => file.endsWith(suffix)).sort();
    return Promise.all(files.map(async (file) => ({
        name: file.slice(0, -suffix.length),
        socket: await inode(join(dir, file)),
    })));
}
/**
 * Puts a machine's socket at its place and returns what tells it from others. `listen` is called with a path beside it: at
 * its place a socket is never one that does not answer yet. Throws a usage error (`machine-exists`) where a machine of
 * that name runs.
 */
async function registry_register(registry, name, listen) {
    const place = socketOf(registry, name);
    const draft = `${place}.${process.pid}`;
    await listen(draft);
    try {
        // Unlike a rename, it does not take another driver's place.
        await link(draft, place).catch(async (thrown) => {
            if (thrown.code !== 'EEXIST')
                throw thrown;
            const taken = await inode(place);
            if (await answers(place))
                throw machineExists(name);
            await registry_forget(registry, name, taken);
            await link(draft, place);
        });
        return await inode(place);
    }
    finally {
        await rm(draft, { force: true });
    }
}
/** Throws a usage error for a name that a machine has. */
function machineExists(name, more = '') {
    return usageError('machine-exists', `there is a machine "${name}" already${more}`);
}
async function answers(path) {
    const socket = createConnection(path);
    try {
        await once(socket, 'connect');
        return true;
    }
    catch {
        return false;
    }
    finally {
        socket.destroy();
    }
}
/** Removes what the driver with that socket has left, unless another one has taken its place. */
async function registry_forget(registry, name, socket) {
    const place = socketOf(registry, name);
    if (socket === 0 || (await inode(place)) !== socket)
        return;
    for (const path of [place, logOf(registry, name)])
        await rm(path, { force: true });
}
/** Of a file; 0 where there is none. */
async function inode(path) {
    return (await stat(path).catch(() => null))?.ino ?? 0;
}

;// CONCATENATED MODULE: ./lib/machine/kept/kept-machine.js







/**
 * A machine whose driver is another process: commands and waits are those of every machine, and run there. Each call
 * throws a `ToolError` (`no-machine`) where the driver is gone.
 */
class KeptMachine extends GuestServices {
    name;
    slowdown;
    /** Its state when it was found. */
    found;
    #registry;
    constructor(registry, found) {
        super();
        this.found = found;
        this.name = found.name;
        this.slowdown = found.slowdown;
        this.#registry = registry;
    }
    /** Finds a machine by its name. Throws a `ToolError` (`no-machine`). */
    static async find(registry, name) {
        return new KeptMachine(registry, statusSchema.parse(await ask(registry, name, { method: 'status' })));
    }
    /** The same, or null where there is none. */
    static async findIfThere(registry, name) {
        return KeptMachine.find(registry, name).catch((thrown) => {
            if (thrown instanceof errors/* ToolError */.v4 && thrown.code === 'no-machine')
                return null;
            throw thrown;
        });
    }
    async status() {
        return statusSchema.parse(await this.ask({ method: 'status' }));
    }
    async runScript({ script, input, timeoutSeconds }) {
        const encoded = input === undefined ? null : Buffer.from(input).toString('base64');
        const answer = await this.ask({ method: 'run', script, timeoutSeconds, input: encoded });
        const { status, stdout, stderr } = ranSchema.parse(answer);
        return { status, stdout: Buffer.from(stdout, 'base64'), stderr: Buffer.from(stderr, 'base64') };
    }
    /** The command line that gives a person at a terminal a root shell; null where the backend has none. */
    async shellCommand() {
        return shellSchema.parse(await this.ask({ method: 'shell' }));
    }
    /** Leads a free TCP port on this machine's loopback address to one of the guest. Returns it. */
    async forwardPort(guest) {
        return portSchema.parse(await this.ask({ method: 'forward', guest }));
    }
    /** Asks the driver for what has no answer, or for one that the caller parses. */
    ask(request) {
        return ask(this.#registry, this.name, request);
    }
}
/** The kept machines that run. What a driver that was killed has left is removed. */
async function keptMachines(registry) {
    const found = [];
    for (const { name, socket } of await registered(registry)) {
        const machine = await KeptMachine.findIfThere(registry, name);
        if (machine === null)
            await forget(registry, name, socket);
        else
            found.push(machine.found);
    }
    return found;
}
async function ask(registry, name, request) {
    const socket = (0,external_node_net_.createConnection)(socketOf(registry, name));
    try {
        await (0,external_node_events_.once)(socket, 'connect');
    }
    catch {
        throw noMachine(name);
    }
    const lines = (0,external_node_readline_.createInterface)({ input: socket });
    socket.on('error', () => { });
    socket.write(`${JSON.stringify(request)}\n`);
    const [line] = (await Promise.race([(0,external_node_events_.once)(lines, 'line'), (0,external_node_events_.once)(lines, 'close').then(() => [null])]));
    socket.destroy();
    if (line === null)
        throw noMachine(name);
    const answer = protocol_answerSchema.parse(JSON.parse(line));
    if (answer.ok)
        return answer.value;
    const { code, hint, message, status } = answer;
    throw new errors/* ToolError */.v4(code, message, { hint, status });
}
function noMachine(name) {
    return new errors/* ToolError */.v4('no-machine', `there is no machine "${name}"`, {
        hint: '"nixos-rebuild-test machine list" lists those that there are.',
        status: 2,
    });
}

// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(30865);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(11875);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
;// CONCATENATED MODULE: ./lib/machine/life/home.js









const prefix = 'nrt-machines-';
const homeName = new RegExp(`^${prefix}${identity/* stampPattern */.Eo}-\\w{6}$`);
/** The longest path of a unix socket, unix(7), without its final zero byte. */
const maxSocketPath = 107;
/** Room for the longest name of a socket in a machine's directory, which is one that ssh makes. */
const longestFile = 22;
/**
 * Waits until this process has closed its end of the pipe, which it does even when it is killed, and removes the
 * directory then, and the control groups that are noted in it. The machines' own processes have the death signal, and may
 * take a moment to end.
 */
const reaperScript = `
cd /
while read -r line; do :; done
tries=0
while [ "$tries" -lt 100 ]; do
  busy=
  [ -f "$1/control-groups" ] && while read -r group; do
    [ -d "$group" ] || continue
    find "$group" -depth -type d -exec rmdir {} \\; 2>/dev/null
    [ -d "$group" ] && busy=yes
  done <"$1/control-groups"
  [ "$busy" ] || rm -rf -- "$1" 2>/dev/null
  [ -e "$1" ] || exit
  tries=$((tries + 1))
  sleep 0.1
done
`;
/**
 * The directory of all machines of this process: disks, sockets, logs. A small shell, the reaper, removes it when this
 * process is gone, however it ended; what both have left behind, the next process sweeps.
 */
class Home {
    dir;
    #reaper;
    #names = new Set();
    constructor(dir, reaper) {
        this.dir = dir;
        this.#reaper = reaper;
    }
    /** Makes one below `parent` (default: the temporary directory). Throws a `ToolError` (`no-home`). */
    static async make(parent = (0,external_node_os_.tmpdir)()) {
        await sweep(parent);
        const dir = (0,external_node_path_.join)(parent, `${prefix}${await (0,identity/* processStamp */.z$)()}-${(0,random/* randomHex */.n)(3)}`);
        // Before there is a directory: this process may be killed as soon as there is one.
        const reaper = startReaper(dir);
        try {
            await (0,external_node_fs_promises_.mkdir)(dir, { mode: 0o700 });
            return new Home(dir, reaper);
        }
        catch (thrown) {
            // What has the name is not ours to remove.
            reaper.kill('SIGKILL');
            throw new errors/* ToolError */.v4('no-home', `cannot make a directory for machines in ${parent}: ${(0,system_fault/* systemReason */.uc)(thrown)}`, {
                hint: 'Set TMPDIR to a directory that can be written and has room.',
                cause: thrown,
            });
        }
    }
    /**
     * Makes a machine's own directory. Throws a `ToolError` for a name that two machines have, and where sockets in it
     * would have too long a path.
     */
    async newDirectory(name) {
        if (this.#names.has(name))
            throw new errors/* ToolError */.v4('machine-exists', `there is a machine "${name}" already`, {
                hint: 'Close it first, or choose another name.',
                status: 2,
            });
        const dir = (0,external_node_path_.join)(this.dir, name);
        const length = Buffer.byteLength(dir) + 1 + longestFile;
        if (length > maxSocketPath)
            throw new errors/* ToolError */.v4('path-too-long', `the sockets of machine "${name}" would have paths of ${length} bytes, and Linux allows ${maxSocketPath}: ${dir}`, { hint: 'Choose a shorter name, or set TMPDIR to a shorter path.', status: 2 });
        this.#names.add(name);
        await (0,external_node_fs_promises_.mkdir)(dir, { mode: 0o700 });
        return dir;
    }
    /** Where snapshots are kept. No machine's name begins with a dot. */
    get snapshots() {
        return (0,external_node_path_.join)(this.dir, '.snapshots');
    }
    /** Removes a machine's directory; its processes must have ended. */
    async release(name) {
        await removeDirectory((0,external_node_path_.join)(this.dir, name));
        this.#names.delete(name);
    }
    /** Removes everything. */
    async remove() {
        await removeControlGroups((0,external_node_path_.join)(this.dir, 'control-groups'));
        await removeDirectory(this.dir);
        this.#reaper.stdin?.end();
    }
}
function startReaper(dir) {
    const reaper = (0,external_node_child_process_.spawn)('sh', ['-c', reaperScript, 'sh', dir], {
        ...{ cwd: '/', env: { PATH: process.env.PATH }, stdio: ['pipe', 'ignore', 'ignore'], detached: true },
    });
    reaper.on('error', () => { });
    reaper.stdin?.on('error', () => { });
    reaper.unref();
    // The pipe must not keep this process alive.
    reaper.stdin?.unref();
    return reaper;
}
/** A container's last processes may still write while its disk is removed. */
async function removeDirectory(dir) {
    await (0,external_node_fs_promises_.rm)(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}
/** Removes what processes have left that were killed together with their reapers. */
async function sweep(parent) {
    for (const [name] of await (0,identity/* abandonedIn */.IR)(parent, homeName)) {
        const dir = (0,external_node_path_.join)(parent, name);
        if (!(await isOurs(dir)))
            continue;
        await removeControlGroups((0,external_node_path_.join)(dir, 'control-groups'));
        await removeDirectory(dir).catch(() => { });
    }
}
/** Whether this user made a directory: in a temporary directory that all share, another may name one like ours. */
async function isOurs(dir) {
    const found = await (0,external_node_fs_promises_.lstat)(dir).catch(() => null);
    return found?.isDirectory() === true && found.uid === process.getuid?.();
}
let shared;
/** This process's home, made at the first machine. */
function processHome() {
    shared ??= Home.make().catch((thrown) => {
        shared = undefined;
        throw thrown;
    });
    return shared;
}

;// CONCATENATED MODULE: ./lib/machine/network/guest-setup.js

/** In /etc/hosts, at the end of the lines that are the driver's. */
const guest_setup_mark = '# nixos-rebuild-test';
/** Gives cards their addresses. One process for all, since each costs tenths of a second under emulation. */
function cardsScript(cards) {
    return ipBatch(cards.flatMap(({ interface: name, mac, address }) => [
        // Down and up again: the link-local address is made of the card's own.
        `link set dev ${name} down`,
        `link set dev ${name} address ${mac}`,
        `address flush dev ${name} scope global`,
        `address add ${address}/24 dev ${name}`,
        `link set dev ${name} up`,
    ]));
}
/** Gives the card to the outside its address, and where connections to the outside are allowed the way there. */
function outsideScript(isOutgoingAllowed) {
    const { interface: name, address, gateway, nameServer } = outside;
    const lines = [`link set dev ${name} up`, `address replace ${address}/24 dev ${name}`];
    if (!isOutgoingAllowed)
        return ipBatch(lines);
    return `${ipBatch([...lines, `route replace default via ${gateway} dev ${name}`])} &&
rm -f /etc/resolv.conf && echo 'nameserver ${nameServer}' >/etc/resolv.conf`;
}
/**
 * Writes lines to /etc/hosts in place of those of an earlier time, and leaves all others. NixOS' own is a link into the
 * store. Bash does it without another process.
 */
function hostsScript(lines) {
    const own = lines.map((line) => `${line} ${guest_setup_mark}`).join('\n');
    return `text=
[ -e /etc/hosts ] && while IFS= read -r line || [ "$line" ]; do
  case $line in *'${guest_setup_mark}') ;; *) text+=$line$'\\n' ;; esac
done </etc/hosts
[ ! -L /etc/hosts ] || rm /etc/hosts
printf '%s%s\\n' "$text" '${own}' >/etc/hosts`;
}
function ipBatch(lines) {
    return `ip -batch - <<<'${lines.join('\n')}'`;
}

// EXTERNAL MODULE: ./lib/machine/console/console-text.js
var console_text = __webpack_require__(72648);
;// CONCATENATED MODULE: ./lib/machine/powered-machine.js







/** How long a guest may take until its shell answers, and to shut down, on real hardware. */
const bootSeconds = 120;
const shutdownSeconds = 120;
/** What an answer may take beyond the command's own time. */
const answerSeconds = 30;
const consoleLines = 8;
/** How long (ms) after its shell a guest may end for the one to be the reason of the other. */
const endMs = 5000;
/**
 * The power and the console of a machine, and its shell while it is on. Every wait for a guest ends at once when the guest
 * stops, with an error that says why and how its console ends.
 */
class PoweredMachine extends GuestServices {
    name;
    /** The backend's: `qemu`, `container`, `mock`. */
    kind;
    parts;
    #console = new console_text/* ConsoleText */.v();
    running = null;
    #starting = null;
    #shell = null;
    /** The same, once it has answered. */
    #answering = null;
    ended = null;
    #closing = null;
    constructor(parts) {
        super();
        this.name = parts.name;
        this.kind = parts.kind;
        this.parts = parts;
    }
    get slowdown() {
        return this.parts.guest.slowdown;
    }
    /** True from `start` until the guest has stopped. */
    get isUp() {
        return this.running !== null;
    }
    /** Where to see what the boot uses; null while it is off, and where this machine sees nothing of it. */
    async traces() {
        return (await this.running?.boot.traces?.()) ?? null;
    }
    /**
     * What a short script prints in the guest, beside all else that runs there; null where its shell has not answered, takes one
     * command at a time, or does not end it in time. It is never switched on for that.
     */
    async glance(script, timeoutSeconds) {
        const shell = this.running === null ? null : this.#answering;
        if (!shell?.runsBeside)
            return null;
        const late = AbortSignal.timeout(timeoutSeconds * 1000);
        const seen = await shell.run({ script, timeoutSeconds }, late).catch(() => null);
        return seen?.status === 0 ? seen.stdout.toString('utf8') : null;
    }
    /** How the last boot ended; null before that. */
    get lastEnd() {
        return this.ended;
    }
    /** Switches the machine on, unless it is. Resolves when its processes run; the first command waits for the guest. */
    async start() {
        if (this.#closing)
            throw new errors/* ToolError */.v4('machine-closed', `${this.name}: the machine is closed`);
        if (this.running)
            return;
        // Commands that are given at the same time switch it on once.
        this.#starting ??= this.#start().finally(() => {
            this.#starting = null;
        });
        await this.#starting;
    }
    async #start() {
        this.follow(await this.parts.guest.boot(this.newConsole()));
    }
    /** What takes the console's bytes of a boot that is about to begin. */
    newConsole() {
        this.#console.newBoot();
        return (bytes) => {
            this.#console.push(bytes);
            this.parts.recording?.push(bytes);
        };
    }
    /** Makes a boot the machine's own, until it ends. */
    follow(boot) {
        this.#shell = null;
        this.#answering = null;
        this.ended = null;
        const running = { boot, isReplaced: false, ended: boot.ended };
        running.ended = boot.ended.then((reported) => {
            const panic = this.#console.panic();
            const end = panic === null ? reported : { ...reported, kind: 'panic', detail: panic };
            running.end = end;
            if (!running.isReplaced)
                this.#off(end);
            return end;
        });
        this.running = running;
        this.parts.recording?.boot(running.ended.then(({ status }) => status));
    }
    /** Marks a boot as one that another one continues; unmarks it where that one could not be started. */
    replace(running, isReplaced) {
        running.isReplaced = isReplaced;
        if (!isReplaced && running.end)
            this.#off(running.end);
    }
    #off(end) {
        this.ended = end;
        this.running = null;
        this.#shell = null;
        this.#answering = null;
    }
    /** Waits until the guest's shell answers. Every command does so by itself. */
    async connect({ timeoutSeconds = bootSeconds } = {}) {
        await this.#connected(timeoutSeconds * this.slowdown);
    }
    async #connected(limitSeconds) {
        await this.start();
        const running = this.running;
        if (!running)
            throw this.stopped('before its shell answered');
        const connect = (signal) => running.boot.connect(signal);
        this.#shell ??= this.#whileUp(running, 'its shell', limitSeconds, connect).catch((thrown) => {
            this.#shell = null;
            throw thrown;
        });
        const shell = await this.#shell;
        if (this.running === running)
            this.#answering = shell;
        const run = (script) => this.#whileUp(running, 'its network', limitSeconds, (signal) => shell.tell
            ? shell.tell(script, signal)
            : shell.run({ script, timeoutSeconds: Math.ceil(limitSeconds) }, signal));
        await this.prepareGuest({ boot: running.boot, run });
        return shell;
    }
    async runScript(command) {
        const shell = await this.#connected(bootSeconds * this.slowdown);
        const running = this.running;
        const what = `the end of "${shownCommand(command.script)}"`;
        if (!running)
            throw this.stopped(`before ${what}`);
        const limit = command.timeoutSeconds + (guest_shell/* killAfterSeconds */.Wj + answerSeconds) * this.slowdown;
        return this.#whileUp(running, what, limit, (signal) => shell.run(command, signal));
    }
    /** What `work` resolves with, unless the boot ends or the time is over before. */
    async #whileUp({ ended }, what, limitSeconds, work) {
        const abort = new AbortController();
        let timer;
        const late = new Promise((_, reject) => {
            timer = setTimeout(() => reject(noAnswer(this.name, what, limitSeconds, this.#lastConsole())), Math.min(limitSeconds * 1000, 2 ** 31 - 1));
        });
        const gone = ended.then(() => {
            throw this.stopped(`before ${what}`);
        });
        const working = work(abort.signal);
        // The one that loses the race is no unhandled rejection.
        for (const promise of [working, gone, late])
            promise.catch(() => { });
        try {
            return await Promise.race([working, gone, late]);
        }
        catch (thrown) {
            // A guest's shell is often gone a moment before its process is.
            if (thrown instanceof guest_shell/* ConnectionClosed */.NU)
                await Promise.race([gone, (0,promises_.setTimeout)(endMs)]);
            throw thrown;
        }
        finally {
            clearTimeout(timer);
            abort.abort();
        }
    }
    stopped(when) {
        const { kind = 'stopped', detail = '', status = 0 } = this.ended ?? {};
        const how = {
            poweroff: 'was shut down',
            reboot: 'wanted to reboot',
            panic: 'panicked',
            stopped: 'stopped',
        }[kind];
        const why = detail ? `: ${detail}` : kind === 'stopped' ? ` (status ${status})` : '';
        return new errors/* ToolError */.v4('machine-stopped', this.parts.redact(`${this.name}: the guest ${how}${why}, ${when}; the console ends with: ${this.#lastConsole()}`));
    }
    #lastConsole() {
        return lastPart(this.parts.redact(this.#console.lastLines(consoleLines)));
    }
    /** Shuts the guest down in order and waits until it is off. */
    async shutdown(options = {}) {
        await this.#leave('systemctl poweroff', 'its shutdown', options);
    }
    /** Reboots the guest in order and waits until its shell answers again. */
    async reboot({ timeoutSeconds = shutdownSeconds } = {}) {
        await this.#leave('systemctl reboot', 'its reboot', { timeoutSeconds });
        await this.start();
        await this.connect();
    }
    async #leave(command, what, { timeoutSeconds = shutdownSeconds }) {
        const running = this.running;
        if (!running)
            return;
        const limit = timeoutSeconds * this.slowdown;
        const shell = await this.#connected(bootSeconds * this.slowdown);
        // The shell is often gone before the command's status has arrived.
        const abort = new AbortController();
        shell
            .run({ script: `${command} --no-block`, timeoutSeconds: Math.ceil(limit) }, abort.signal)
            .catch(() => { });
        try {
            await this.#untilOff(running, what, limit);
        }
        finally {
            abort.abort();
        }
    }
    /** Waits until the guest is off, by itself or because somebody in it shuts it down. Returns how it ended. */
    async waitForShutdown({ timeoutSeconds = shutdownSeconds } = {}) {
        if (this.running)
            await this.#untilOff(this.running, 'its shutdown', timeoutSeconds * this.slowdown);
        return this.ended ?? { kind: 'poweroff', status: 0, detail: '' };
    }
    async #untilOff({ ended }, what, limitSeconds) {
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(() => resolve('late'), limitSeconds * 1000);
        });
        const first = await Promise.race([ended, late]);
        clearTimeout(timer);
        if (first === 'late')
            throw noAnswer(this.name, what, limitSeconds, this.#lastConsole());
    }
    /** Cuts the power. The disk keeps what was written. */
    async crash() {
        await this.#cutPower({ isDiskLost: false });
    }
    /** The same, where its disk is not read again. */
    async abandon() {
        await this.#cutPower({ isDiskLost: true });
    }
    async #cutPower(options) {
        await this.#starting?.catch(() => { });
        const running = this.running;
        await running?.boot.kill(options);
        await running?.ended;
    }
    /** The same as `crash`. */
    async halt() {
        await this.crash();
    }
    /** Puts the disk back to pristine; a machine that is on loses its power before. */
    async clean() {
        await this.abandon();
        await this.parts.guest.reset();
    }
    /** What the console printed last, over all boots, with its escape sequences: at most about a million characters. */
    consoleLog() {
        return this.#console.raw;
    }
    /** What the console has printed since the machine was last switched on, without escape sequences. */
    bootLog() {
        return this.#console.ofBoot;
    }
    /** Waits until the console's text, without escape sequences, matches. Returns the match. */
    async waitForConsoleText(pattern, options = {}) {
        const expression = expressionOf(pattern);
        return waitUntil({ ...this.waitOf(options), what: `${expression} on the console` }, async () => {
            const found = this.#console.plain.match(expression);
            return found === null ? { seen: this.#lastConsole() } : { done: found };
        });
    }
    /** Ends the machine, cutting its power, and removes its disk. The recording of its console stays. */
    close() {
        this.#closing ??= this.#close();
        return this.#closing;
    }
    async #close() {
        await this.abandon();
        try {
            await this.parts.guest.close();
            await this.parts.recording?.close();
        }
        finally {
            await this.parts.release();
        }
    }
}

;// CONCATENATED MODULE: ./lib/machine/networked-machine.js







/** Of the script for a guest, where only the names are missing: its commands can be run without. */
const noNamesStatus = 97;
/** What every guest knows. */
const nothing = new Set([':']);
/** A longer delay would be a broken cable. */
const longestDelaySeconds = 60;
/**
 * A machine's networks. Guests do not know their addresses when they boot: they are told as soon as their shell answers, and
 * before a command where another machine has joined since.
 */
class NetworkedMachine extends PoweredMachine {
    #parts;
    /** The scripts whose effect is in the guest's memory and on its disk. */
    #told = nothing;
    /** What else it is to be told, once. */
    #once = [];
    #telling = null;
    #forwards = [];
    /** The boot that has them all. */
    #forwardedIn = null;
    constructor(parts) {
        super(parts);
        this.#parts = parts;
        parts.cables.hasOutside = parts.isOutgoingAllowed;
    }
    /** The machine's cards, in the order of `eth1`, `eth2`, …, with their networks and addresses. */
    get cards() {
        return this.#parts.cables.cards;
    }
    /** What gives it its way to the outside, for bash, and the resolver there; null where it was made without one. */
    get wayOut() {
        if (!this.#parts.isOutgoingAllowed)
            return null;
        return { network: outsideScript(true), ownResolver: outside.nameServer };
    }
    /**
     * Pulls the cables of all networks, or of one; the guest sees that it has no carrier. With `from`, the cables stay, and
     * what passes between the two machines is dropped.
     */
    async block(what = {}) {
        return this.#setOpen(what, false);
    }
    /** Undoes `block` with the same options. */
    async unblock(what = {}) {
        return this.#setOpen(what, true);
    }
    async #setOpen({ vlan, from }, isOpen) {
        const vlans = this.#vlans(vlan);
        if (vlans.length === 0)
            return { ok: false, reason: 'unsupported', message: `${this.name}: the machine has no network` };
        const { cables } = this.#parts;
        for (const each of vlans) {
            if (from)
                cables.setCut(from.#parts.cables, each, !isOpen);
            else
                cables.setPlugged(each, isOpen);
        }
        const boot = from ? undefined : this.running?.boot;
        for (const each of boot ? vlans : []) {
            const set = await boot.setLink(each, isOpen);
            if (!set.ok)
                return set;
        }
        return able();
    }
    /**
     * Makes the machine's cables worse, all of them or that of one network: `loss` is the share of frames that are lost, from
     * 0 to 1, and `delaySeconds` how long each is under way, in each direction. What is not given stays.
     */
    async shapeNetwork(shape) {
        const { vlan, ...quality } = shape;
        const { loss = 0, delaySeconds = 0 } = quality;
        if (!(loss >= 0 && loss <= 1))
            throw (0,errors/* usageError */.Wp)('bad-loss', `${loss} is no share from 0 to 1`);
        if (!(delaySeconds >= 0 && delaySeconds <= longestDelaySeconds))
            throw (0,errors/* usageError */.Wp)('bad-delay', `${delaySeconds} s is no delay from 0 to ${longestDelaySeconds} s`);
        for (const each of this.#vlans(vlan))
            this.#parts.cables.setQuality(each, quality);
    }
    #vlans(vlan) {
        const all = this.cards.map((card) => card.vlan);
        if (vlan === undefined)
            return all;
        if (all.includes(vlan))
            return [vlan];
        throw (0,errors/* usageError */.Wp)('bad-vlan', `${this.name} is not on network ${vlan}; it is on ${all.join(', ') || 'none'}`);
    }
    /**
     * Leads a TCP port on this machine's loopback address to one of the guest, on whatever address it listens there but
     * loopback, until the machine is closed. Without `host`, a free one is taken. Returns the port.
     */
    async forwardPort({ host, guest }) {
        requirePort(guest);
        if (host !== undefined)
            requirePort(host);
        const forward = { host: host ?? (await freePort()), guest };
        this.#parts.cables.hasOutside = true;
        await this.connect();
        const boot = this.running?.boot;
        if (!boot)
            throw this.stopped('before its port was forwarded');
        const forwarded = await boot.forwardPort(forward);
        if (!forwarded.ok)
            return forwarded;
        this.#forwards.push(forward);
        this.#forwardedIn = boot;
        // The guest is told the address of its card to the outside.
        await this.connect();
        return able(forward.host);
    }
    follow(boot) {
        this.#told = nothing;
        this.#once = [];
        super.follow(boot);
        // A server to which no command is given must have its address too. Whoever gives one hears what went wrong.
        if (this.cards.length > 0)
            this.connect().catch(() => { });
    }
    /** What the guest knows of its network, for a snapshot of it. */
    get toldNetwork() {
        return this.#told;
    }
    /** The same for a boot that goes on from a snapshot. */
    followRestored(boot, told) {
        this.follow(boot);
        this.#told = told;
    }
    /** Has a script run in the guest before its next command. */
    prepare(script) {
        this.#once.push(script);
    }
    /** Lets nobody hear the guest until it has the addresses of this machine: it goes on as another one. */
    mute() {
        this.#parts.cables.mute(true);
    }
    async prepareGuest(guest) {
        while (this.#mustTell() || this.#mustForward(guest.boot)) {
            // Commands that come at the same time wait for one telling.
            this.#telling ??= this.#tell(guest).finally(() => {
                this.#telling = null;
            });
            await this.#telling;
        }
        this.#parts.cables.mute(false);
    }
    #mustTell() {
        const known = [...this.#scripts(), this.#namesScript()].every((script) => this.#told.has(script));
        return !known || this.#once.length > 0;
    }
    #mustForward(boot) {
        return this.#forwards.length > 0 && this.#forwardedIn !== boot;
    }
    /** All in one script: under emulation each command in the guest costs half a second. */
    async #tell({ boot, run }) {
        const scripts = this.#scripts();
        const [names, isForwarded] = [this.#namesScript(), !this.#mustForward(boot)];
        const once = this.#once.splice(0);
        const all = [...once.map((script) => script()), ...scripts.filter((script) => !this.#told.has(script))];
        const { status, stderr } = await run(`set -eu\n${all.join('\n')}\nset +e\n${names}\n[ $? = 0 ] || exit ${noNamesStatus}`);
        const why = lastPart(stderr.toString('utf8'));
        if (status === noNamesStatus)
            this.#parts.onNotice(`${this.name}: the names of other machines are not in its /etc/hosts: ${why}`);
        else if (status !== 0)
            throw new errors/* ToolError */.v4('guest-setup', `${this.name}: the guest cannot be set up: ${why}`, {
                hint: 'That takes bash, and ip of iproute2. A machine with "vlans: []" has no network.',
            });
        this.#told = new Set([...scripts, names]);
        if (!isForwarded)
            for (const forward of this.#forwards)
                await boot.forwardPort(forward);
        this.#forwardedIn = boot;
    }
    /** What gives the guest its addresses. */
    #scripts() {
        const { cables, isOutgoingAllowed } = this.#parts;
        return [
            ...(cables.cards.length > 0 ? [cardsScript(cables.cards)] : []),
            ...(isOutgoingAllowed || this.#forwards.length > 0 ? [outsideScript(isOutgoingAllowed)] : []),
        ];
    }
    /** What tells it the names of the machines on its networks. */
    #namesScript() {
        const { cables } = this.#parts;
        return cables.cards.length > 0 ? hostsScript(cables.hosts()) : ':';
    }
}

;// CONCATENATED MODULE: ./lib/machine/screen/portable-pixmap.js

/** No screen of a guest is larger; a header that says so is not believed. */
const largestSide = 16_384;
/**
 * The brightness of a picture in the binary PPM format, as QEMU writes a screen: "P6", width, height and 255, then three
 * bytes a pixel; https://netpbm.sourceforge.net/doc/ppm.html. Throws a `ToolError` (`bad-picture`) for anything else.
 */
function parsePixmap(bytes) {
    const header = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
    const match = /^P6\s(\d{1,5})\s(\d{1,5})\s255\s/.exec(header);
    const [width, height] = [Number(match?.[1]), Number(match?.[2])];
    const start = match?.[0].length ?? 0;
    if (!(width > 0 && height > 0 && width <= largestSide && height <= largestSide))
        throw new errors/* ToolError */.v4('bad-picture', 'the screen is no picture in the PPM format');
    if (bytes.length < start + width * height * 3)
        throw new errors/* ToolError */.v4('bad-picture', `the picture of ${width}x${height} pixels ends too early`);
    const pixels = new Uint8Array(width * height);
    for (let pixel = 0, at = start; pixel < pixels.length; pixel += 1, at += 3)
        // The weights of ITU-R BT.601, as everywhere.
        pixels[pixel] = Math.round(bytes[at] * 0.299 + bytes[at + 1] * 0.587 + bytes[at + 2] * 0.114);
    return { width, height, pixels };
}
/** The file of a gray picture: "P5", in the same format otherwise. */
function graymapOf({ width, height, pixels }) {
    return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}
/** Black on white, whatever the colours were: the commoner brightness is the background's. */
function darkOnLight({ width, height, pixels }) {
    let sum = 0;
    for (const value of pixels)
        sum += value;
    if (sum >= pixels.length * 128)
        return { width, height, pixels };
    return { width, height, pixels: pixels.map((value) => 255 - value) };
}
/** A picture `factor` times as large, with brightness between its pixels interpolated. */
function enlarged({ width, height, pixels }, factor) {
    const [wide, high] = [width * factor, height * factor];
    const result = new Uint8Array(wide * high);
    const columns = positions(wide, width, factor);
    const rows = positions(high, height, factor);
    for (let y = 0; y < high; y += 1) {
        const { first: top, second: bottom, share: down } = rows[y];
        for (let x = 0; x < wide; x += 1) {
            const { first: left, second: right, share } = columns[x];
            const above = mix(pixels[top * width + left], pixels[top * width + right], share);
            const below = mix(pixels[bottom * width + left], pixels[bottom * width + right], share);
            result[y * wide + x] = Math.round(mix(above, below, down));
        }
    }
    return { width: wide, height: high, pixels: result };
}
/** The two pixels between which each pixel of an enlarged row is, and how near to the second one. */
function positions(count, length, factor) {
    return Array.from({ length: count }, (_, index) => {
        const place = Math.min(length - 1, Math.max(0, (index + 0.5) / factor - 0.5));
        const first = Math.floor(place);
        return { first, second: Math.min(length - 1, first + 1), share: place - first };
    });
}
function mix(from, to, share) {
    return from + (to - from) * share;
}

;// CONCATENATED MODULE: ./lib/machine/screen/recognised-text.js





/** Tesseract recognises letters best that are some 30 pixels high; those of a console have 16. */
const enlargement = 3;
/** How long (ms) it may take, with much else going on. */
const recognitionMs = 120_000;
/**
 * The text in the picture of a screen, by tesseract: as it was drawn, and enlarged, dark on light. The one is better for
 * large letters, the other for small ones. `pixmap` is a PPM file, which is removed. Throws a `ToolError`
 * (`missing-program`, `recognition`).
 */
async function recogniseText(pixmap, env) {
    try {
        (0,requirements/* requirePrograms */.Pt)('text on a screen is recognised by', ['tesseract'], env, 'On Debian and Ubuntu: apt-get install tesseract-ocr; in Nix: pkgs.tesseract.');
        const drawn = parsePixmap(await (0,external_node_fs_promises_.readFile)(pixmap));
        const pictures = [drawn, enlarged(darkOnLight(drawn), enlargement)];
        return await Promise.all(pictures.map((picture) => textIn(picture, env)));
    }
    finally {
        await (0,external_node_fs_promises_.rm)(pixmap, { force: true });
    }
}
async function textIn(picture, env) {
    // Mode 6 is one block of text; mode 3 would look for columns. One thread: this machine runs the guest as well.
    const argv = ['tesseract', 'stdin', 'stdout', '--psm', '6'];
    const { status, stdout, stderr } = await (0,run_bound/* runBound */.G)(argv, {
        ...{ input: graymapOf(picture), signal: AbortSignal.timeout(recognitionMs) },
        env: { ...env, OMP_THREAD_LIMIT: '1' },
    });
    if (status === 0)
        return stdout.toString('utf8').trimEnd();
    throw new errors/* ToolError */.v4('recognition', `tesseract ended with status ${status}: ${stderr.toString('utf8').trim().slice(-500)}`, { hint: 'Are the data of its language "eng" installed?' });
}

;// CONCATENATED MODULE: ./lib/machine/transfer.js






/** Programs of this machine are found on its own PATH. */
const env = { PATH: process.env.PATH };
/**
 * Copies a file, or what is in a directory, from this machine to a path in the guest. Throws the system's error where it
 * cannot be read, and a `ToolError` (`command-failed`) where it cannot be written.
 */
async function copyFromHost(machine, source, target) {
    const found = await (0,external_node_fs_promises_.stat)(source);
    if (!found.isDirectory()) {
        await machine.writeFile(target, await (0,external_node_fs_promises_.readFile)(source));
        await machine.succeed(`chmod ${(found.mode & 0o777).toString(8)} -- ${(0,shell/* quoteWord */.X)(target)}`);
        return;
    }
    const archive = await tar(machine.name, ['-C', source, '-cf', '-', '.'], null);
    await machine.succeed(`mkdir -p -- ${(0,shell/* quoteWord */.X)(target)}; tar -C ${(0,shell/* quoteWord */.X)(target)} --no-same-owner -xf -`, {
        input: archive,
    });
}
/**
 * Copies a file, or what is in a directory, from the guest to a path on this machine. Throws a `ToolError`
 * (`command-failed`) where it cannot be read. An archive that leads out of the target is refused by tar.
 */
async function copyFromMachine(machine, source, target) {
    const { status } = await machine.execute(`test -d ${(0,shell/* quoteWord */.X)(source)}`);
    await (0,external_node_fs_promises_.mkdir)(status === 0 ? target : (0,external_node_path_.dirname)(target), { recursive: true });
    if (status !== 0)
        return (0,external_node_fs_promises_.writeFile)(target, await machine.readFile(source));
    const result = await machine.execute(`tar -C ${(0,shell/* quoteWord */.X)(source)} -cf - .`);
    if (result.status !== 0)
        throw new errors/* ToolError */.v4('command-failed', `${machine.name}: cannot read ${source}: ${lastPart(result.stderr)}`);
    await tar(machine.name, ['-C', target, '--no-same-owner', '-xf', '-'], result.stdoutBytes);
}
async function tar(machine, args, input) {
    const { status, stdout, stderr } = await (0,run_bound/* runBound */.G)(['tar', ...args], { env, input: input ?? undefined });
    if (status === 0)
        return stdout;
    throw new errors/* ToolError */.v4('copy-failed', `${machine}: tar ended with status ${status}: ${lastPart(String(stderr))}`);
}

;// CONCATENATED MODULE: ./lib/machine/machine.js









/** A guest as it was at one moment. */
class MachineSnapshot {
    /** The name of the machine that it is one of. */
    machine;
    /** The backend's. */
    saved;
    /** What the guest knew of its network. */
    told;
    constructor(machine, saved, told) {
        this.machine = machine;
        this.saved = saved;
        this.told = told;
    }
}
/**
 * A name and an identity of its own for a guest that was another one until now. Words of the shell alone: under
 * emulation each program takes a twentieth of a second to start.
 */
function forkedScript(name) {
    const host = hostNameOf(name);
    return [
        `echo ${host} >/proc/sys/kernel/hostname`,
        `[ ! -s /etc/hostname ] || echo ${host} >/etc/hostname`,
        `id=${(0,random/* randomHex */.n)(16)}; echo $id >/etc/machine-id`,
        // Where it is no link to the one above.
        '[ ! -f /var/lib/dbus/machine-id ] || echo $id >/var/lib/dbus/machine-id',
    ].join('; ');
}
/** For a guest that was asleep, which has the time of its snapshot. */
function presentTime() {
    return `date -s @${(Date.now() / 1000).toFixed(3)} >/dev/null`;
}
/**
 * A machine: power, console, screen and commands, in the words of NixOS' test driver. It is made by `startMachines` or
 * `createMachine`, and ends with this process at the latest. Every wait has a deadline, and its error holds what was last
 * seen.
 */
class Machine extends NetworkedMachine {
    #parts;
    /** Until it has been told that it is another machine than the one it goes on from. */
    #isUntold;
    constructor({ sibling, env, dir, isForked, ...parts }) {
        super(parts);
        this.#parts = { sibling, env, dir };
        this.#isUntold = isForked;
    }
    async start() {
        if (!this.#isUntold)
            return super.start();
        this.mute();
        await super.start();
        if (!this.#isUntold)
            return;
        this.#isUntold = false;
        this.prepare(() => forkedScript(this.name));
        this.prepare(presentTime);
    }
    /** Writes the guest's screen as a PNG file. */
    async screenshot(file) {
        return this.#bootFor('take a screenshot').screenshot(file, 'png');
    }
    /** The text on the guest's screen, as tesseract recognises it: as it was drawn, and enlarged, dark on light. */
    async getScreenTextVariants() {
        const file = (0,external_node_path_.join)(this.#parts.dir, `screen-${(0,random/* randomHex */.n)(4)}.ppm`);
        const taken = await this.#bootFor('show its screen').screenshot(file, 'ppm');
        return taken.ok ? able(await recogniseText(file, this.#parts.env)) : taken;
    }
    /** The text on the guest's screen, as tesseract recognises it. */
    async getScreenText() {
        const texts = await this.getScreenTextVariants();
        return texts.ok ? able(texts.value.at(-1) ?? '') : texts;
    }
    /** Waits until the text on the screen, as tesseract recognises it, matches. Returns the match. */
    async waitForText(pattern, options = {}) {
        const expression = expressionOf(pattern);
        return waitUntil({ ...this.waitOf(options), what: `${expression} on the screen` }, async () => {
            const texts = await this.getScreenTextVariants();
            if (!texts.ok)
                return { done: texts };
            for (const text of texts.value) {
                const found = text.match(expression);
                if (found)
                    return { done: able(found) };
            }
            return { seen: texts.value.at(-1) ?? '' };
        });
    }
    /** Presses keys together, such as `ctrl-alt-delete` or `ret`, in QEMU's names. */
    async sendKey(keys) {
        return this.#bootFor('press keys').sendKey(keys);
    }
    /** Types text on the keyboard, a key after the other; a US layout is assumed. */
    async sendChars(text) {
        for (const character of text) {
            const pressed = await this.sendKey(character);
            if (!pressed.ok)
                return pressed;
        }
        return able();
    }
    /** What a virtual terminal shows, such as `1` for tty1: its rows, without blanks at their ends. */
    async getTtyText(tty) {
        const text = await this.succeed(`stty -F /dev/tty${tty} size; cat /dev/vcs${tty}`);
        const [size = '', screen = ''] = [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)];
        const cols = Number(size.split(' ')[1]);
        if (!(cols > 0))
            throw new errors/* ToolError */.v4('no-tty', `${this.name}: tty${tty} has no size: ${size}`);
        const rows = Array.from({ length: Math.ceil(screen.length / cols) }, (_, row) => screen.slice(row * cols, (row + 1) * cols).trimEnd());
        return rows.join('\n').trimEnd();
    }
    /** Waits until what a virtual terminal shows matches. Returns the match. */
    async waitUntilTtyMatches(tty, pattern, options = {}) {
        const expression = expressionOf(pattern);
        return waitUntil({ ...this.waitOf(options), what: `${expression} on tty${tty}` }, async () => {
            const text = await this.getTtyText(tty);
            const found = text.match(expression);
            return found === null ? { seen: text } : { done: found };
        });
    }
    /** Copies a file, or what is in a directory, from this machine to a path in the guest. */
    async copyFromHost(source, target) {
        await copyFromHost(this, source, target);
    }
    /** Copies a file, or what is in a directory, from the guest to a path on this machine. */
    async copyFromMachine(source, target) {
        await copyFromMachine(this, source, target);
    }
    /** Types text into the serial console. */
    async sendConsole(text) {
        return this.#bootFor('type').sendConsole(text);
    }
    /**
     * The command line of a program that gives a person at a terminal a root shell in the guest. Containers have one; a
     * virtual machine is reached over ssh, at a port that is forwarded.
     */
    async shellCommand() {
        await this.connect();
        return this.#bootFor('give a shell').shellCommand();
    }
    #bootFor(what) {
        if (this.running)
            return this.running.boot;
        throw new errors/* ToolError */.v4('machine-off', `${this.name}: the machine is off, and cannot ${what}`);
    }
    /**
     * Saves the running guest, with its memory and its disk, and goes on. In QEMU that takes a tenth of a second, and
     * commands that are under way are waited for.
     */
    async snapshot() {
        await this.connect();
        await this.succeed('sync');
        const [running, told] = [this.running, this.toldNetwork];
        if (!running)
            throw this.stopped('before it was saved');
        // The end of this boot is not the end of the guest.
        this.replace(running, true);
        const saved = await this.parts.guest.snapshot(this.newConsole()).catch((thrown) => {
            this.replace(running, false);
            throw thrown;
        });
        if (!saved.ok) {
            this.replace(running, false);
            return saved;
        }
        this.followRestored(saved.value.boot, told);
        await this.#restored();
        return able(new MachineSnapshot(this.name, saved.value.snapshot, told));
    }
    /** Goes on from a snapshot of this machine; what happened since then is undone. */
    async revert(snapshot) {
        if (snapshot.machine !== this.name)
            throw (0,errors/* usageError */.Wp)('foreign-snapshot', `${this.name}: the snapshot is one of ${snapshot.machine}`);
        await this.abandon();
        this.mute();
        const restored = await this.parts.guest.restore(snapshot.saved, this.newConsole());
        if (!restored.ok)
            return restored;
        this.followRestored(restored.value, snapshot.told);
        await this.#restored();
        return able();
    }
    /**
     * Starts machines that go on from a snapshot of this one, all at once, on its networks. Each has its own name, addresses,
     * machine id and random numbers, and the present time; disk and memory are copied where they are written.
     */
    async fork(snapshot, names) {
        const backend = this.parts.guest.fork(snapshot.saved);
        if (!backend.ok)
            return backend;
        const forks = [];
        try {
            for (const name of names)
                forks.push(await this.#parts.sibling(name, backend.value));
            await Promise.all(forks.map((fork) => fork.connect()));
            return able(forks);
        }
        catch (thrown) {
            await Promise.all(forks.map((fork) => fork.close()));
            throw thrown;
        }
    }
    /**
     * Ends this machine, and returns a backend whose machines go on from it, each as one of its own: those of QEMU from its memory
     * and its disk, containers from its disk alone, which they boot. They may be started as long as this process runs.
     */
    async seed() {
        const saved = await this.snapshot();
        if (saved.ok) {
            const backend = this.parts.guest.fork(saved.value.saved);
            await this.close();
            return backend;
        }
        if (!this.parts.guest.handOver)
            return saved;
        await this.shutdown();
        const backend = await this.parts.guest.handOver();
        await this.close();
        return backend;
    }
    async #restored() {
        this.prepare(presentTime);
        await this.connect();
    }
}

;// CONCATENATED MODULE: ./lib/machine/network/cables.js

/**
 * The cables of one machine, one for each of its cards, from the guest to the hub of the network. They stay over all boots
 * of the machine.
 */
class Cables {
    cards;
    /** Whether the guest needs its card to the outside: it may connect there, or has ports that are forwarded. */
    hasOutside = false;
    #name;
    #cables;
    #around;
    constructor(name, ends, around) {
        this.#name = name;
        this.#around = around;
        this.#cables = ends.map(({ card, hub }) => ({ card, hub, port: hub.addPort() }));
        this.cards = ends.map(({ card }) => card);
    }
    /** The lines of the guest's /etc/hosts, with all that are on the networks now. */
    hosts() {
        return this.#around.hosts();
    }
    /** Connects the card of a boot, which sends frames as QEMU does. */
    plug(vlan, socket) {
        this.#one(vlan).port.plug(socket, (reason) => this.#around.onNotice(`${this.#name}: its card on network ${vlan} sent ${reason}, and was cut off`));
    }
    isPlugged(vlan) {
        return this.#one(vlan).port.isPlugged;
    }
    setPlugged(vlan, isPlugged) {
        this.#one(vlan).port.isPlugged = isPlugged;
    }
    /** Hides a guest that has the addresses of another one until it has its own. */
    mute(isMuted) {
        for (const { port } of this.#cables)
            port.isMuted = isMuted;
    }
    setQuality(vlan, quality) {
        const { port } = this.#one(vlan);
        port.quality = { ...port.quality, ...quality };
    }
    /** Drops what passes between this machine and another one on a network. Those that are not both on it have none. */
    setCut(other, vlan, isCut) {
        const [mine, its] = [this.#find(vlan), other.#find(vlan)];
        if (mine && its)
            mine.port.setCut(its.port, isCut);
    }
    /** Ends the machine's membership in its networks. */
    remove() {
        for (const { hub, port } of this.#cables)
            hub.removePort(port);
        this.#around.leave();
    }
    #find(vlan) {
        return this.#cables.find(({ card }) => card.vlan === vlan);
    }
    #one(vlan) {
        const cable = this.#find(vlan);
        if (cable)
            return cable;
        const those = this.cards.map((card) => card.vlan).join(', ') || 'none';
        throw (0,errors/* usageError */.Wp)('bad-vlan', `${this.#name} is not on network ${vlan}; it is on ${those}`);
    }
}

;// CONCATENATED MODULE: ./lib/machine/network/framing.js
/**
 * How QEMU's `socket` and `stream` network backends put Ethernet frames on a stream (net/socket.c): four bytes of length,
 * big-endian, and the frame.
 */
const headerBytes = 4;
/** QEMU's own limit for a frame (NET_BUFSIZE in include/net/net.h). */
const longestFrame = 4096 + 65_536;
/** Two addresses and a type. */
const shortestFrame = 14;
/** A stream that cannot be followed any more: where the next frame begins is not known. */
class BrokenFraming extends Error {
    constructor(length) {
        super(`a frame of ${length} bytes, where ${longestFrame} are allowed`);
        this.name = 'BrokenFraming';
    }
}
/** Takes frames out of a stream that arrives in pieces of any size. It holds one frame at most. */
class FrameReader {
    #partial = Buffer.alloc(headerBytes + longestFrame);
    #held = 0;
    /**
     * Calls `onFrame` with each frame that is whole, its length before it, as it goes on; those that are too short for
     * Ethernet are left out. The bytes are valid during the call only. Throws `BrokenFraming`.
     */
    push(chunk, onFrame) {
        let at = this.#finishHeld(chunk, onFrame);
        while (chunk.length - at >= headerBytes) {
            const size = framedSize(chunk, at);
            if (chunk.length - at < size)
                break;
            emit(chunk.subarray(at, at + size), onFrame);
            at += size;
        }
        this.#hold(chunk, at, chunk.length);
    }
    /** Completes the frame whose beginning is held; returns how far the chunk was read. */
    #finishHeld(chunk, onFrame) {
        if (this.#held === 0)
            return 0;
        let at = this.#holdUntil(headerBytes, chunk, 0);
        if (this.#held < headerBytes)
            return at;
        const size = framedSize(this.#partial, 0);
        at = this.#holdUntil(size, chunk, at);
        if (this.#held < size)
            return at;
        this.#held = 0;
        emit(this.#partial.subarray(0, size), onFrame);
        return at;
    }
    #holdUntil(count, chunk, at) {
        const missing = Math.max(0, count - this.#held);
        return this.#hold(chunk, at, Math.min(chunk.length, at + missing));
    }
    #hold(chunk, from, to) {
        this.#held += chunk.copy(this.#partial, this.#held, from, to);
        return to;
    }
}
function framedSize(bytes, at) {
    const length = bytes.readUInt32BE(at);
    if (length > longestFrame)
        throw new BrokenFraming(length);
    return headerBytes + length;
}
function emit(framed, onFrame) {
    if (framed.length >= headerBytes + shortestFrame)
        onFrame(framed);
}

;// CONCATENATED MODULE: ./lib/machine/network/hub.js

/**
 * How much (bytes) may wait for one port. What comes beyond is dropped, as a switch does: a guest that does not read
 * costs neither memory nor the others their network.
 */
const mostWaiting = 1 << 20;
const perfect = { loss: 0, delaySeconds: 0 };
/**
 * An Ethernet hub: what one port receives, all others send. As in NixOS' tests, every machine can see every frame of its
 * network.
 */
class Hub {
    #ports = new Set();
    #random;
    /** `random` returns numbers from 0 to 1, for losses. */
    constructor(random = Math.random) {
        this.#random = random;
    }
    addPort() {
        const port = new HubPort((chunk, frames) => this.#forward(port, chunk, frames));
        this.#ports.add(port);
        return port;
    }
    removePort(port) {
        port.unplug();
        this.#ports.delete(port);
    }
    #forward(from, chunk, frames) {
        const others = [...this.#ports].filter((port) => port !== from);
        // Frames that arrived together leave together.
        for (const port of others)
            port.cork();
        try {
            frames.push(chunk, (framed) => {
                from.received += 1;
                if (!from.passes(this.#random))
                    return;
                // A copy: a small frame that waits must not keep all that arrived with it.
                const kept = Buffer.from(framed);
                for (const port of others)
                    if (!port.isCutFrom(from) && port.passes(this.#random))
                        port.send(kept, from.delayMs + port.delayMs);
            });
        }
        finally {
            for (const port of others)
                port.uncork();
        }
    }
}
/** Where one cable is plugged into a hub. It stays over the boots of a machine, each of which has a connection of its own. */
class HubPort {
    /** False while the cable is pulled out: nothing passes. */
    isPlugged = true;
    /** True while the guest at the other end must not be heard, since it is not yet the one that it will be. */
    isMuted = false;
    quality = perfect;
    /** Frames since the port was made: those that came in, went out, and had no room. */
    received = 0;
    sent = 0;
    dropped = 0;
    #cutFrom = new Set();
    #forward;
    #socket = null;
    /** Bytes that are under way on a cable with a delay. */
    #underWay = 0;
    constructor(forward) {
        this.#forward = forward;
    }
    /**
     * Connects a stream of frames, in place of an earlier one. A stream that breaks the framing is closed, and `onFault`
     * called with the reason.
     */
    plug(socket, onFault) {
        this.unplug();
        this.#socket = socket;
        const frames = new FrameReader();
        socket.on('error', () => { });
        socket.on('close', () => {
            if (this.#socket === socket)
                this.#socket = null;
        });
        socket.on('data', (chunk) => {
            if (this.#socket !== socket)
                return;
            try {
                this.#forward(chunk, frames);
            }
            catch (thrown) {
                if (!(thrown instanceof BrokenFraming))
                    throw thrown;
                this.unplug();
                onFault(thrown.message);
            }
        });
    }
    /** Closes the connection. */
    unplug() {
        this.#socket?.destroy();
        this.#socket = null;
    }
    /** Drops what passes between this port and another one, in both directions, or lets it through again. */
    setCut(other, isCut) {
        for (const [one, two] of [
            [this, other],
            [other, this],
        ])
            if (isCut)
                one.#cutFrom.add(two);
            else
                one.#cutFrom.delete(two);
    }
    isCutFrom(other) {
        return this.#cutFrom.has(other);
    }
    get delayMs() {
        return this.quality.delaySeconds * 1000;
    }
    /** Whether one more frame gets through this cable. */
    passes(random) {
        if (!this.isPlugged || this.isMuted)
            return false;
        return this.quality.loss === 0 || random() >= this.quality.loss;
    }
    cork() {
        this.#socket?.cork();
    }
    uncork() {
        this.#socket?.uncork();
    }
    /** Sends a frame, its length before it, after a delay; drops it where too much waits already. */
    send(framed, delayMs) {
        const socket = this.#socket;
        if (socket === null || socket.destroyed)
            return;
        if (this.#underWay + socket.writableLength + framed.length > mostWaiting) {
            this.dropped += 1;
            return;
        }
        this.sent += 1;
        if (delayMs === 0) {
            socket.write(framed);
            return;
        }
        this.#underWay += framed.length;
        setTimeout(() => {
            this.#underWay -= framed.length;
            if (this.#socket === socket && !socket.destroyed)
                socket.write(framed);
        }, delayMs).unref();
    }
}

;// CONCATENATED MODULE: ./lib/machine/network/networks.js




/**
 * The networks of machines that belong together, each with a number, as `vlan 1` in NixOS' tests. Machines that are
 * started together share them; `networks` among the options of a machine lets it join those of others.
 */
class networks_Networks {
    #hubs = new Map();
    #members = new Map();
    /**
     * Adds a machine, which has the lowest number that is free. Throws a `ToolError` for a network that cannot be, and for
     * more machines than there are addresses.
     */
    join(name, vlans, onNotice) {
        requireVlans(vlans);
        const taken = new Set([...this.#members.values()].map((member) => member.number));
        let number = 1;
        while (taken.has(number))
            number += 1;
        if (number > mostMachines)
            throw new errors/* ToolError */.v4('network-full', `${name}: there are ${mostMachines} machines already, and no address is left`, {
                hint: 'Close some, or let others have networks of their own.',
                status: 2,
            });
        const cards = cardsOf(number, vlans);
        this.#members.set(name, { number, cards });
        const hubs = cards.map(({ vlan }) => this.#hub(vlan));
        return new Cables(name, cards.map((card, index) => ({ card, hub: hubs[index] })), {
            onNotice,
            hosts: () => hostLines(cards, this.#neighbours()),
            leave: () => this.#members.delete(name),
        });
    }
    #neighbours() {
        return [...this.#members].map(([name, { cards }]) => ({ name, cards }));
    }
    #hub(vlan) {
        const hub = this.#hubs.get(vlan) ?? new Hub();
        this.#hubs.set(vlan, hub);
        return hub;
    }
}

;// CONCATENATED MODULE: ./lib/machine/start.js








const noNetwork = { vlans: [], isOutgoingAllowed: false };
/**
 * Makes a machine that is switched off. Throws a `ToolError` for a bad or taken name, and where the backend cannot run
 * here; nothing is left then.
 */
async function createMachine(name, backend, options = {}) {
    requireMachineName(name);
    const { env = process.env, onNotice = () => { }, outputDir, networks = new networks_Networks() } = options;
    const redaction = options.redaction ?? (await (0,redact_redaction/* loadRedaction */.K7)({ secrets: [], patterns: [] }, env));
    const redact = (text) => (0,stream_redactor.redactText)(redaction, text);
    const home = await processHome();
    const dir = await home.newDirectory(name);
    let recording = null;
    let cables = null;
    const release = async () => {
        cables?.remove();
        await home.release(name);
    };
    try {
        const { vlans, isOutgoingAllowed } = backend.network?.({ env, onNotice }) ?? noNetwork;
        cables = networks.join(name, vlans, onNotice);
        const guest = await backend.create({ name, dir, cables, env, onNotice, snapshots: home.snapshots });
        if (outputDir !== undefined)
            recording = await ConsoleRecording.open((0,external_node_path_.resolve)(outputDir, name), {
                ...{ title: `console of ${name}`, redaction, env, onNotice },
            });
        const sibling = (other, its) => createMachine(other, its, { ...options, networks });
        return new Machine({
            ...{ name, kind: backend.kind, guest, recording, redact, release, sibling },
            isForked: backend.isForked === true,
            ...{ cables, isOutgoingAllowed, onNotice, env, dir },
        });
    }
    catch (thrown) {
        await release();
        throw thrown;
    }
}
/**
 * Makes machines and switches all of them on; returns them by their names. They share networks, on which they are
 * numbered in the order of their names, as in NixOS' tests. When one cannot be made or started, the others are closed
 * again and its error is thrown.
 */
async function start_startMachines(backends, options = {}) {
    const machines = new Map();
    const shared = { networks: new Networks(), ...options };
    const byName = Object.entries(backends).sort(([one], [other]) => (one < other ? -1 : 1));
    try {
        for (const [name, backend] of byName)
            machines.set(name, await createMachine(name, backend, shared));
        await Promise.all([...machines.values()].map((machine) => machine.start()));
    }
    catch (thrown) {
        await closeMachines(machines.values());
        throw thrown;
    }
    return Object.fromEntries(Object.keys(backends).map((name) => [name, machines.get(name)]));
}
/** Closes machines, all of them even where one fails; throws the first failure. */
async function closeMachines(machines) {
    const ends = await Promise.allSettled([...machines].map((machine) => machine.close()));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}

;// CONCATENATED MODULE: ./lib/machine/kept/serve.js









const lastAnswersMs = 2000;
/**
 * Is the driver of kept machines, which share their networks: starts them, answers requests, and resolves when all were
 * removed or `signal` is aborted. Nothing of them is left then but their recordings. Throws where one cannot be started or
 * asked; none is left then.
 */
async function serveMachines(backends, options) {
    const machines = Object.values(await startMachines(backends, options));
    const failed = new AbortController();
    const signal = AbortSignal.any([options.signal, failed.signal]);
    const serving = machines.map((machine) => serve(machine, { ...options, signal }).catch((thrown) => {
        failed.abort();
        throw thrown;
    }));
    for (const end of await Promise.allSettled(serving))
        if (end.status === 'rejected')
            throw end.reason;
}
/** Answers for one machine until it was removed. */
async function serve(machine, { registry, signal, outputDir }) {
    const { name } = machine;
    const driver = new Driver(machine, outputDir ?? null);
    const answering = new Set();
    const server = createServer((socket) => {
        socket.on('error', () => { });
        const answer = answerOne(socket, driver).finally(() => answering.delete(answer));
        answering.add(answer);
    });
    let socket = 0;
    try {
        socket = await register(registry, name, async (path) => {
            server.listen(path);
            await once(server, 'listening');
        });
        await Promise.race([driver.removed, aborted(signal)]);
    }
    finally {
        await machine.close();
        await forget(registry, name, socket);
        driver.confirmRemoval();
        server.close();
        // Whoever has asked hears that it is over.
        await Promise.race([Promise.allSettled(answering), sleep(lastAnswersMs)]);
    }
}
async function aborted(signal) {
    if (!signal.aborted)
        await once(signal, 'abort');
}
/** A connection has one request. */
async function answerOne(socket, driver) {
    const [line] = (await once(createInterface({ input: socket }), 'line').catch(() => ['']));
    const answer = await driver.answer(line);
    await new Promise((resolve) => {
        socket.once('close', () => resolve());
        socket.end(`${JSON.stringify(answer)}\n`);
    });
}
class Driver {
    /** Resolves when somebody has asked for the end of the machine. */
    removed;
    #remove = () => { };
    #gone;
    /** To be called when nothing of the machine is left. */
    confirmRemoval = () => { };
    #machine;
    #outputDir;
    #snapshot = null;
    #ports = new Map();
    constructor(machine, outputDir) {
        this.#machine = machine;
        this.#outputDir = outputDir;
        this.removed = new Promise((resolve) => {
            this.#remove = resolve;
        });
        this.#gone = new Promise((resolve) => {
            this.confirmRemoval = resolve;
        });
    }
    async answer(line) {
        try {
            return { ok: true, value: (await this.#do(keptRequestSchema.parse(JSON.parse(line)))) ?? null };
        }
        catch (thrown) {
            const error = toolErrorOf(thrown) ?? new ToolError('machine-driver', messageOf(thrown));
            const { code, hint, message, status } = error;
            return { ok: false, code, hint, message, status };
        }
    }
    async #do(request) {
        const machine = this.#machine;
        switch (request.method) {
            case 'status':
                return this.#status();
            case 'start':
                return machine.connect();
            case 'stop':
                return machine.shutdown();
            case 'crash':
                return machine.crash();
            case 'reboot':
                return machine.reboot();
            case 'clean':
                return machine.clean();
            case 'console':
                return machine.consoleLog();
            case 'screenshot':
                return doable(await machine.screenshot(request.file));
            case 'shell': {
                const command = await machine.shellCommand();
                return command.ok ? command.value : null;
            }
            case 'forward':
                return this.#forwarded(request.guest);
            case 'key':
                return doable(await machine.sendKey(request.keys));
            case 'snapshot':
                this.#snapshot = doable(await machine.snapshot());
                return null;
            case 'revert':
                if (this.#snapshot === null)
                    throw new ToolError('no-snapshot', `${machine.name}: there is no snapshot to go back to`, {
                        status: 2,
                    });
                return doable(await machine.revert(this.#snapshot));
            case 'run':
                return this.#run(request);
            case 'remove':
                this.#remove();
                return this.#gone;
        }
    }
    async #run({ script, input, timeoutSeconds }) {
        const { status, stdout, stderr } = await this.#machine.runScript({
            ...{ script, timeoutSeconds },
            ...(input === null ? {} : { input: Buffer.from(input, 'base64') }),
        });
        return { status, stdout: stdout.toString('base64'), stderr: stderr.toString('base64') };
    }
    /** A port that is forwarded stays so, for all who ask. */
    async #forwarded(guest) {
        const port = this.#ports.get(guest) ?? doable(await this.#machine.forwardPort({ guest }));
        this.#ports.set(guest, port);
        return port;
    }
    #status() {
        const { cards, name, kind, isUp, slowdown, lastEnd } = this.#machine;
        const last_end = lastEnd === null ? null : { kind: lastEnd.kind, detail: lastEnd.detail };
        return {
            name,
            backend: kind,
            is_up: isUp,
            slowdown,
            last_end,
            output_dir: this.#outputDir,
            addresses: cards.map((card) => ({ ...card })),
            pid: process.pid,
        };
    }
}
/** The value of what the backend can do; throws a `ToolError` (`unsupported`) for what it cannot. */
function doable(result) {
    if (result.ok)
        return result.value;
    throw new ToolError('unsupported', result.message, { status: 2 });
}

;// CONCATENATED MODULE: ./lib/machine/mock/backend.js



/**
 * A guest in memory, for tests of what is built on machines: the same `Machine` over it, with commands that are answered
 * by a function, and a console and an end that the test decides.
 */
class MockGuest extends UnsavedGuest {
    slowdown;
    vlans;
    /** Every script that was run. */
    scripts = [];
    /** What was pressed and typed, the networks whose cables are pulled, and the ports that are forwarded. */
    keys = [];
    typed = '';
    pulled = new Set();
    forwards = [];
    boots = 0;
    resets = 0;
    isClosed = false;
    #settings;
    #onConsole = () => { };
    #end = () => { };
    constructor(settings = {}) {
        super('mock');
        this.slowdown = settings.slowdown ?? 1;
        this.vlans = settings.vlans ?? [];
        this.#settings = settings;
    }
    /** Prints on the console. */
    print(text) {
        this.#onConsole(Buffer.from(text));
    }
    /** Ends the boot, as a guest does that is shut down, reboots, panics or dies. */
    stop(end) {
        this.#end({ status: 0, detail: '', ...end });
    }
    async boot(onConsole) {
        this.boots += 1;
        this.#onConsole = onConsole;
        const ended = new Promise((resolve) => {
            this.#end = resolve;
        });
        return {
            ended,
            connect: async (signal) => {
                if (this.#settings.hasShell === false)
                    await (0,promises_.setTimeout)(2 ** 30, undefined, { signal });
                return this.#shell;
            },
            kill: async () => this.stop({ kind: 'stopped', status: 137, detail: 'its power was cut' }),
            shellCommand: async () => unable('mock', 'give a terminal'),
            screenshot: async () => unable('mock', 'take a screenshot'),
            sendKey: async (keys) => {
                this.keys.push(keys);
                return able();
            },
            sendConsole: async (text) => {
                this.typed += text;
                return able();
            },
            setLink: async (vlan, isUp) => {
                if (isUp)
                    this.pulled.delete(vlan);
                else
                    this.pulled.add(vlan);
                return able();
            },
            forwardPort: async (forward) => {
                this.forwards.push(forward);
                return able();
            },
        };
    }
    async reset() {
        this.resets += 1;
    }
    async close() {
        this.isClosed = true;
    }
    #shell = {
        run: async (command) => {
            this.scripts.push(command.script);
            if (/^set -euo pipefail; systemctl (poweroff|reboot)|^systemctl (poweroff|reboot)/.test(command.script)) {
                this.stop({ kind: command.script.includes('reboot') ? 'reboot' : 'poweroff' });
                return { status: 0, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
            }
            const answer = await this.#settings.answer?.(command.script, command);
            const { status = answer ? 0 : 127, stdout = '', stderr = '' } = answer ?? {};
            const printed = { stdout: Buffer.from(stdout), stderr: Buffer.from(stderr) };
            if (!command.onStdout)
                return { status, ...printed };
            command.onStdout(printed.stdout);
            return { status, ...printed, stdout: Buffer.alloc(0) };
        },
    };
}
/** The backend over a mock guest. */
function mock(guest = new MockGuest()) {
    return {
        kind: 'mock',
        network: () => ({ vlans: guest.vlans, isOutgoingAllowed: false }),
        create: async () => guest,
    };
}

// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/machine/qemu/accelerator.js





/** Hardware runs a guest about ten times as fast as translation; busy machines need more. */
const emulationSlowdown = 15;
const accelerators = {
    kvm: { name: 'kvm', slowdown: 1, args: ['-accel', 'kvm', '-cpu', 'host'] },
    // The plainest processor is the fastest to translate, and a large buffer translates less twice.
    tcg: {
        ...{ name: 'tcg', slowdown: emulationSlowdown },
        args: ['-accel', 'tcg,thread=multi,tb-size=512', '-cpu', 'qemu64'],
    },
};
/**
 * A boot sector that writes 0x10 to port 0xf4: mov dx, 0xf4; mov al, 0x10; out dx, al; hlt. QEMU's isa-debug-exit ends
 * with twice that value and one as its status then.
 */
const bootSector = Buffer.concat([Buffer.from([0xba, 0xf4, 0x00, 0xb0, 0x10, 0xee, 0xf4]), Buffer.alloc(503), Buffer.from([0x55, 0xaa])], 512);
const ranStatus = 33;
/** Where KVM works, a kernel is through in a second. */
const probeMs = 15_000;
const maxOutput = 16 * 1024;
/**
 * Runs whole guests under KVM: a boot sector through the BIOS and, where one is given, a Linux kernel, which ends at once
 * because it finds no root. A /dev/kvm that opens proves nothing, and neither does a guest that runs a few instructions:
 * where virtualisation is nested badly, a kernel hangs at the first instruction that is emulated wrongly.
 */
async function accelerator_probeKvm(qemu, options) {
    const { dir, env, kernel } = options;
    try {
        (0,external_node_fs_.accessSync)('/dev/kvm', external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
    }
    catch {
        return { works: false, reason: 'there is no /dev/kvm that this user may open' };
    }
    const disk = (0,external_node_path_.join)(dir, 'probe.img');
    await (0,external_node_fs_promises_.writeFile)(disk, bootSector);
    const machine = [
        qemu,
        '-nodefaults',
        '-no-user-config',
        '-display',
        'none',
        '-no-reboot',
        ...accelerators.kvm.args,
    ];
    try {
        const sector = await run([
            ...[...machine, '-machine', 'pc', '-m', '16M', '-device', 'isa-debug-exit,iobase=0xf4,iosize=1'],
            ...['-drive', `file=${disk},format=raw,if=ide`],
        ]);
        if (sector.problem !== null)
            return { works: false, reason: sector.problem };
        if (sector.status !== ranStatus)
            return { works: false, reason: `a guest ended with status ${sector.status}` };
        if (kernel === null)
            return { works: true };
        const parameters = 'console=ttyS0 quiet panic=-1';
        const linux = await run([
            ...[
                ...machine,
                '-machine',
                'q35',
                '-m',
                '256M',
                '-kernel',
                kernel,
                '-append',
                parameters,
                '-serial',
                'stdio',
            ],
        ]);
        if (linux.problem !== null)
            return { works: false, reason: linux.problem };
        return linux.output.includes('Kernel panic')
            ? { works: true }
            : { works: false, reason: 'Linux did not start' };
    }
    finally {
        await (0,external_node_fs_promises_.rm)(disk, { force: true });
    }
    async function run(argv) {
        const started = await (0,bound_process/* startBound */.P)(argv, { env, stdout: 'pipe' });
        let output = '';
        started.child.stdout?.on('data', (bytes) => {
            output = (output + bytes.toString('latin1')).slice(-maxOutput);
        });
        const deadline = performance.now() + probeMs;
        const isFaulty = () => /KVM internal error|emulation failure|failed to set MSR/i.test(started.words());
        let status = null;
        while (status === null && !isFaulty() && performance.now() < deadline)
            status = await Promise.race([started.ended, (0,promises_.setTimeout)(50, null)]);
        started.child.kill('SIGKILL');
        if (isFaulty())
            return { problem: 'KVM reported an internal error', status: 1, output };
        if (status === null)
            return { problem: `a guest did not end within ${probeMs / 1000} s`, status: 1, output };
        return { problem: null, status, output };
    }
}
const probed = new Map();
/**
 * The fastest that works, or the one that was asked for. `onNotice` receives once why guests are emulated. The answer for a
 * `kernel` does not change while this machine is up, and is found out once.
 */
async function accelerator_acceleratorFor(asked, kernel, probe, onNotice) {
    if (asked !== 'auto')
        return accelerators[asked];
    const known = probed.get(kernel ?? '');
    const probing = known ?? probe();
    probed.set(kernel ?? '', probing);
    const found = await probing;
    if (found.works)
        return accelerators.kvm;
    if (!known)
        onNotice(`KVM does not work here (${found.reason}); guests are emulated, which is about ten times slower`);
    return accelerators.tcg;
}

// EXTERNAL MODULE: ./lib/machine/image/guest-files.js + 1 modules
var guest_files = __webpack_require__(28507);
;// CONCATENATED MODULE: ./lib/machine/qemu/arguments.js


const socketFiles = { monitor: 'qmp', console: 'console', shell: 'shell' };
/** After the standard streams. */
const arguments_firstSocket = 3;
/** The name of a card among QEMU's devices. */
function arguments_deviceOf(vlan) {
    return `card${vlan}`;
}
/** A card to the outside, as `eth0`, and one for each network. They cannot be added to a snapshot later. */
function networkArguments({ cards, isOutgoingAllowed }) {
    // Without the code with which a BIOS boots from a network. A guest that goes on from a snapshot must not announce its
    // addresses, which it gets new: Linux 6.12 waits for ever when a card is set down at that moment (virtnet_close waits
    // under the lock that the announcement is waiting for).
    const card = (netdev, more) => [
        '-device',
        `virtio-net-pci,netdev=${netdev},guest_announce=off,romfile=${more}`,
    ];
    return [
        ...['-netdev', outsideNetdev(isOutgoingAllowed), ...card(outsideId, '')],
        ...cards.flatMap(({ vlan, mac }, index) => [
            ...['-netdev', `socket,id=vlan${vlan},fd=${arguments_firstSocket + index}`],
            ...card(`vlan${vlan}`, `,mac=${mac},id=${arguments_deviceOf(vlan)}`),
        ]),
    ];
}
/** What the driver adds to any guest: monitor, serial console, shell, a watch for panics. */
function driverArguments({ shell, sockets }) {
    const device = shell === 'port'
        ? `virtserialport,chardev=shell,name=${guest_files/* shellPort */.i1},id=shellport`
        : 'virtconsole,chardev=shell';
    return [
        ...socket('monitor', sockets.monitor, ['-mon', 'chardev=monitor,mode=control']),
        ...socket('console', sockets.console, ['-serial', 'chardev:console']),
        ...socket('shell', sockets.shell, ['-device', 'virtio-serial-pci,id=serialbus', '-device', device]),
        // A reboot ends QEMU, and the driver starts a new one: under emulation a second kernel cannot calibrate its clock, and
        // a new kernel may have to be given to QEMU.
        '-no-reboot',
    ];
}
function socket(id, path, device) {
    return ['-chardev', `socket,id=${id},path=${escaped(path)}`, ...device];
}
/**
 * The arguments of a whole guest. The list of devices must not depend on anything that differs between a guest and its
 * forks, since a snapshot restores into equal hardware only.
 */
function guestArguments(hardware) {
    const { name, accelerator, memoryMiB, cpus, disk, diskSerial, moreDisks = [], kernel, memory } = hardware;
    const size = `${memoryMiB}M`;
    const boot = kernel === null
        ? []
        : [
            ...['-kernel', kernel.image, '-append', kernel.parameters],
            ...(kernel.initrd === null ? [] : ['-initrd', kernel.initrd]),
        ];
    return [
        ...[
            '-name',
            name,
            '-nodefaults',
            '-no-user-config',
            '-display',
            'none',
            '-machine',
            // Without a screen of its own the firmware also prints to the serial console, as does a loader that it starts.
            `q35,memory-backend=memory${kernel === null ? ',graphics=off' : ''}`,
        ],
        ...[...accelerator.args, '-smp', String(cpus), '-m', size],
        '-object',
        `memory-backend-file,id=memory,size=${size},mem-path=${escaped(memory.file)},share=${memory.isShared ? 'on' : 'off'}`,
        ...boot,
        // What a guest writes need not survive this machine, only the guest.
        ...diskArguments('disk', disk, diskSerial),
        ...moreDisks.flatMap((more, index) => {
            const { path, serial } = typeof more === 'string' ? { path: more, serial: undefined } : more;
            return diskArguments(`disk${index + 1}`, path, serial);
        }),
        ...['-device', 'virtio-rng-pci', '-device', 'VGA'],
        // After a fork the kernel sees another identifier and mixes its random numbers anew.
        ...['-device', 'vmgenid,guid=auto', '-device', 'pvpanic-pci'],
        ...driverArguments(hardware),
        ...networkArguments(hardware.network),
    ];
}
/** A disk, as the next one that the guest finds. */
function diskArguments(id, file, serial) {
    const drive = `if=none,id=${id},file=${escaped(file)},format=qcow2,cache=unsafe,discard=unmap`;
    const device = `virtio-blk-pci,drive=${id}`;
    return ['-drive', drive, '-device', serial === undefined ? device : `${device},serial=${escaped(serial)}`];
}
/** In QEMU's options a comma is written twice. */
function escaped(value) {
    return value.replaceAll(',', ',,');
}
/**
 * For the kernel of the base image: a serial console, and nothing that costs time under emulation or hides what happens.
 * The kernel of a panic is ended by `panic`, since nobody is there to read its screen.
 */
const fastParameters = [
    ...['root=/dev/vda', 'rw', 'console=tty0', 'console=ttyS0', 'panic=-1', 'net.ifnames=0', 'loglevel=4'],
    ...['mitigations=off', 'nokaslr', 'tsc=nowatchdog', 'audit=0', 'apparmor=0', 'lsm=capability'],
    ...['random.trust_cpu=on', 'cryptomgr.notests'],
].join(' ');

;// CONCATENATED MODULE: ./lib/machine/guest/agent-shell.js



/**
 * The driver's end of a serial port at which the agent of agent.ts is, and whose protocol is described there. Commands run
 * beside each other, and what they print arrives whole whatever bytes it has.
 */
class AgentShell {
    runsBeside = true;
    #line;
    #jobs = new Map();
    #count = 0;
    /** Why there is no agent any more. */
    #failure = null;
    constructor(line) {
        this.#line = line;
    }
    release() {
        this.#line.release();
    }
    /** Resolves when the agent answers. */
    async greet() {
        const word = (0,random/* randomHex */.n)(8);
        await this.#line.greet(`hello ${word}`, `ready ${word}`);
        this.#dispatch().catch((thrown) => {
            this.#failure = thrown;
            for (const { reject } of this.#jobs.values())
                reject(thrown);
            this.release();
        });
    }
    async run({ script, input, timeoutSeconds, onStdout }, signal) {
        signal.throwIfAborted();
        if (this.#failure !== null)
            throw this.#failure;
        this.#count += 1;
        const id = this.#count;
        const result = new Promise((resolve, reject) => {
            this.#jobs.set(id, { stdout: [], stderr: [], onStdout, resolve, reject });
        });
        const bytes = Buffer.from(script);
        this.#line.write(`run ${id} ${timeoutSeconds} ${bytes.length} ${input?.length ?? -1}\n`);
        this.#line.write(bytes);
        if (input !== undefined)
            this.#line.write(input);
        try {
            return await (0,abortable/* unlessAborted */.W)(result, signal);
        }
        catch (thrown) {
            // Nobody waits for it any more.
            this.#line.write(`forget ${id}\n`);
            throw thrown;
        }
        finally {
            this.#jobs.delete(id);
        }
    }
    /** Hands what the agent writes to the commands, until the connection ends. */
    async #dispatch() {
        for (;;) {
            const line = await this.#line.reader.line();
            const [word = '', id, number] = line.split(' ');
            const [job, count] = [this.#jobs.get(Number(id)), Number(number)];
            if (word === 'end') {
                job?.resolve({ status: count, stdout: joined(job.stdout), stderr: joined(job.stderr) });
            }
            else if (word === 'out' || word === 'err') {
                const bytes = await this.#line.reader.bytes(count);
                if (word === 'out' && job?.onStdout)
                    job.onStdout(bytes);
                else
                    job?.[word === 'out' ? 'stdout' : 'stderr'].push(bytes);
            }
            else if (word !== '' && word !== 'ready') {
                throw new errors/* ToolError */.v4('guest-shell', `the guest's agent says "${line}"`);
            }
        }
    }
}
function joined(parts) {
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./lib/machine/guest/console-shell.js





/** Where the guest keeps what a command reads and prints, in memory, so that a full disk does not matter. */
const directory = '/run/nixos-rebuild-test-shell';
/** So much at once passes a console that nobody reads for a moment, as base64. */
const pieceBytes = 48 * 1024;
const maxTries = 5;
/**
 * A shell on a virtio console, as NixOS' tests have it: one command at a time, each one line for the bash that waits at the
 * other end. A console drops what is not read at once, so what a command prints goes to files in the guest and is fetched
 * in pieces, each of which is counted: it arrives whole whatever bytes it has, and nothing that it starts in the background
 * can write into the line.
 */
class ConsoleShell {
    #line;
    #nonce = (0,random/* randomHex */.n)(8);
    /** The command that runs, or ran last. */
    #turn = Promise.resolve();
    #count = 0;
    constructor(line) {
        this.#line = line;
    }
    release() {
        this.#line.release();
    }
    /** Waits for the line with which NixOS' backdoor begins. */
    async banner() {
        while (!(await this.#line.reader.line()).endsWith('Spawning backdoor root shell...'))
            ;
    }
    /** Resolves when the shell at the other end answers. */
    async greet() {
        const env = Object.entries(guest_shell/* guestEnvironment */.ao).map(([name, value]) => `${name}=${(0,shell/* quoteWord */.X)(value)}`);
        // In two words, so that a terminal's echo of this line is no answer.
        const greeting = `export ${env.join(' ')}; cd /root; [ -d ${directory} ] || mkdir -m 700 ${directory}; echo; echo ${this.#nonce} 'ready'`;
        await this.#line.greet(greeting, `${this.#nonce} ready`);
    }
    run(command, signal) {
        return this.#inTurn(async () => {
            const result = await this.#run(command);
            if (!command.onStdout)
                return result;
            command.onStdout(result.stdout);
            return { ...result, stdout: Buffer.alloc(0) };
        }, signal);
    }
    tell(script, signal) {
        return this.#inTurn(() => this.#tell(script), signal);
    }
    #inTurn(work, signal) {
        const result = this.#turn.then(() => {
            signal.throwIfAborted();
            return work();
        });
        // A command that nobody waits for any more keeps the line until it has ended: its answer must not be the next one's.
        this.#turn = result.catch(() => { });
        return (0,abortable/* unlessAborted */.W)(result, signal);
    }
    #nextMark() {
        this.#count += 1;
        return `${this.#nonce}-${this.#count}`;
    }
    async #run({ script, input, timeoutSeconds }) {
        // Each command writes the files anew, since removing them would start a program: under emulation that takes longer
        // than most commands.
        const file = `${directory}/${this.#nonce}`;
        const mark = this.#nextMark();
        // A terminal passes base64 as it is; bash would read a here-document byte by byte.
        const encoded = input === undefined ? '' : Buffer.from(input).toString('base64');
        const receive = input === undefined ? '' : `head -c ${encoded.length} | base64 -d >${file}.i; `;
        const timeout = `timeout -k ${guest_shell/* killAfterSeconds */.Wj} ${timeoutSeconds} bash -c ${(0,shell/* quoteWord */.X)(script)}`;
        const from = input === undefined ? '/dev/null' : `${file}.i`;
        // Through pipes: a program that opens /dev/stderr anew would empty a file.
        this.#send(`${receive}{ { ${timeout} <${from} 2>&3 3>&- | cat >${file}.o 3>&-; echo \${PIPESTATUS[0]} >${file}.s; } 3>&1 | ` +
            `cat >${file}.e; }; status=; read -r status <${file}.s; ${this.#answer(file, mark)}`);
        this.#line.write(encoded);
        const result = await this.#result(file, mark);
        // They may be large, and are in memory.
        this.#send(`for file in o e i; do : >${file}.$file; done`);
        return result;
    }
    /** In the guest's bash itself: under emulation each program takes a twentieth of a second to start. */
    async #tell(script) {
        const file = `${directory}/${this.#nonce}`;
        const mark = this.#nextMark();
        this.#send(`(${script}\n) </dev/null >${file}.o 2>${file}.e; status=$?; ${this.#answer(file, mark)}`);
        return this.#result(file, mark);
    }
    /** Prints the line with a command's status and the sizes of its outputs, of which most have none. */
    #answer(file, mark) {
        return (`set -- $status 0 0; [ -s ${file}.o -o -s ${file}.e ] && set -- $status $(stat -c %s ${file}.o ${file}.e); ` +
            `echo; echo ${mark} $1 $2 $3`);
    }
    async #result(file, mark) {
        const [status, out, err] = await this.#numbersAfter(mark);
        const stdout = await this.#fetchPieces(`${file}.o`, out);
        const stderr = await this.#fetchPieces(`${file}.e`, err);
        return { status, stdout, stderr };
    }
    async #numbersAfter(mark) {
        for (;;) {
            const [first, ...words] = (await this.#line.reader.line()).split(' ');
            if (first !== mark)
                continue;
            const [status, out, err] = words.map(Number);
            if (words.length === 3 && [status, out, err].every(Number.isSafeInteger))
                return [status, out, err];
            throw new errors/* ToolError */.v4('guest-shell', `the guest's shell answered "${mark} ${words.join(' ')}"`, {
                hint: 'Perhaps no room is left in its /run.',
            });
        }
    }
    async #fetchPieces(file, count) {
        const pieces = [];
        for (let at = 0; at < count; at += pieceBytes)
            pieces.push(await this.#fetchPiece(file, at, Math.min(pieceBytes, count - at)));
        return Buffer.concat(pieces);
    }
    async #fetchPiece(file, at, count) {
        for (let tries = 0; tries < maxTries; tries += 1) {
            this.#send(`tail -c +${at + 1} ${file} | head -c ${count} | base64 -w 0; echo`);
            const piece = Buffer.from(await this.#line.reader.line(), 'base64');
            if (piece.length === count)
                return piece;
        }
        throw new errors/* ToolError */.v4('guest-shell', `the guest's console loses output: ${maxTries} times in a row`, {
            hint: 'Less may come through when this machine is less busy.',
        });
    }
    #send(line) {
        this.#line.write(`${line}\n`);
    }
}

;// CONCATENATED MODULE: ./lib/machine/guest/byte-reader.js

/**
 * Reads lines and counted bytes from a stream of chunks, as they arrive. Chunks are kept as they are, and joined
 * where a read takes more than one: joining with every chunk would take time with the square of the length.
 */
class ByteReader {
    #chunks = [];
    #length = 0;
    #wanted = null;
    #isEnded = false;
    push(chunk) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
        this.#wanted?.();
    }
    /** No more will come: reads that wait for more reject. */
    end() {
        this.#isEnded = true;
        this.#wanted?.();
    }
    /** The next `count` bytes. */
    async bytes(count) {
        while (this.#length < count)
            await this.#more();
        return this.#take(count);
    }
    /** The next line, without its newline and a carriage return before it, as text. */
    async line() {
        // Nothing is taken away meanwhile: each chunk is searched once.
        let length = 0;
        for (let index = 0;; index += 1) {
            if (index === this.#chunks.length)
                await this.#more();
            const chunk = this.#chunks[index] ?? Buffer.alloc(0);
            const at = chunk.indexOf(10);
            if (at !== -1)
                return this.#take(length + at + 1)
                    .toString('utf8', 0, length + at)
                    .replace(/\r$/, '');
            length += chunk.length;
        }
    }
    #take(count) {
        const taken = [];
        for (let left = count; left > 0;) {
            const chunk = this.#chunks.shift() ?? Buffer.alloc(0);
            taken.push(chunk.subarray(0, left));
            if (chunk.length > left)
                this.#chunks.unshift(chunk.subarray(left));
            left -= Math.min(left, chunk.length);
        }
        this.#length -= count;
        return taken.length === 1 ? (taken[0] ?? Buffer.alloc(0)) : Buffer.concat(taken);
    }
    #more() {
        if (this.#isEnded)
            return Promise.reject(new guest_shell/* ConnectionClosed */.NU());
        return new Promise((resolve, reject) => {
            this.#wanted = () => {
                this.#wanted = null;
                if (this.#isEnded)
                    reject(new guest_shell/* ConnectionClosed */.NU());
                else
                    resolve();
            };
        });
    }
}

;// CONCATENATED MODULE: ./lib/machine/guest/serial-line.js

/** How long the other end may take to answer before it is asked again. */
const greetingMs = 5000;
/** A connection to whatever answers commands in a guest. What arrives waits in `reader`. */
class SerialLine {
    reader = new ByteReader();
    #socket;
    #onData = (chunk) => this.reader.push(chunk);
    #onClose = () => this.reader.end();
    /** Takes over the connection, until `release`. */
    constructor(socket) {
        this.#socket = socket;
        socket.on('data', this.#onData);
        socket.once('close', this.#onClose);
        if (socket.destroyed)
            this.reader.end();
    }
    /** Lets another one have the connection. */
    release() {
        this.#socket.off('data', this.#onData);
        this.#socket.off('close', this.#onClose);
        this.reader.end();
    }
    write(bytes) {
        this.#socket.write(bytes);
    }
    /** Resolves when the line `ready` has come. Further answers are to be passed over. */
    async greet(greeting, ready) {
        const greet = () => this.write(`${greeting}\n`);
        greet();
        // What is written before the guest has opened its end may be lost, or be read by a shell that ends just then.
        const again = setInterval(greet, greetingMs);
        try {
            while ((await this.reader.line()) !== ready)
                ;
        }
        finally {
            clearInterval(again);
        }
    }
}

;// CONCATENATED MODULE: ./lib/machine/guest/ssh-shell.js




/** Pause (ms) between two tries to connect to a guest that boots. */
const retryMs = 500;
/** Resolves with a shell when the guest's ssh server lets us in; rejects when `signal` is aborted. */
async function connectSsh(host, signal) {
    for (;;) {
        try {
            await host.run({ script: ':', timeoutSeconds: 60 }, signal);
            return new SshShell(host);
        }
        catch (thrown) {
            if (!(thrown instanceof unreachable/* HostUnreachable */.f))
                throw thrown;
        }
        await (0,promises_.setTimeout)(retryMs, undefined, { signal });
    }
}
/** A shell over ssh, for guests that have neither of the others. Commands run beside each other. */
class SshShell {
    #host;
    constructor(host) {
        this.#host = host;
    }
    async run({ script, ...command }, signal) {
        const env = Object.entries(guest_shell/* guestEnvironment */.ao).map(([name, value]) => `${name}=${(0,shell/* quoteWord */.X)(value)}`);
        const line = `cd /root && exec env -i ${env.join(' ')} bash -c ${(0,shell/* quoteWord */.X)(script)}`;
        try {
            return await this.#host.run({ ...command, script: line }, signal);
        }
        catch (thrown) {
            if (thrown instanceof unreachable/* HostUnreachable */.f)
                throw new guest_shell/* ConnectionClosed */.NU(thrown.message);
            throw thrown;
        }
    }
}

;// CONCATENATED MODULE: ./lib/machine/qemu/keys.js

/** What a US keyboard has on a key besides letters and digits, in QEMU's names (qapi/ui.json, QKeyCode). */
const keys = {
    '-': 'minus',
    '=': 'equal',
    '[': 'bracket_left',
    ']': 'bracket_right',
    ';': 'semicolon',
    "'": 'apostrophe',
    '`': 'grave_accent',
    '\\': 'backslash',
    ',': 'comma',
    '.': 'dot',
    '/': 'slash',
    ' ': 'spc',
    '\t': 'tab',
    '\n': 'ret',
    '\b': 'backspace',
    '\x1b': 'esc',
    '\x7f': 'delete',
};
/** What Shift makes of a key of a US keyboard. */
const shifted = {
    '!': '1',
    '@': '2',
    '#': '3',
    $: '4',
    '%': '5',
    '^': '6',
    '&': '7',
    '*': '8',
    '(': '9',
    ')': '0',
    _: '-',
    '+': '=',
    '{': '[',
    '}': ']',
    ':': ';',
    '"': "'",
    '~': '`',
    '|': '\\',
    '<': ',',
    '>': '.',
    '?': '/',
};
/** QEMU's names of the keys that are pressed together: `ctrl-alt-delete`, `shift-a`, or one character. */
function keyCodes(combination) {
    const single = characterCodes(combination);
    if (single !== null)
        return single;
    const names = combination.split('-');
    if (names.some((name) => !/^[a-z0-9_]{1,20}$/.test(name)))
        throw (0,errors/* usageError */.Wp)('bad-key', `"${combination}" names no keys`, 'Join QEMU\'s names with hyphens: ctrl-alt-delete, ret, f1; see "sendkey" in its manual.');
    return names;
}
/** The keys for one character, or null where it has none. */
function characterCodes(character) {
    if (/^[a-z0-9]$/.test(character))
        return [character];
    if (/^[A-Z]$/.test(character))
        return ['shift', character.toLowerCase()];
    const key = keys[character];
    if (key !== undefined)
        return [key];
    const below = shifted[character];
    if (below === undefined)
        return null;
    return ['shift', keys[below] ?? below];
}

;// CONCATENATED MODULE: ./lib/machine/qemu/sockets.js

/**
 * A unix socket on which QEMU connects to us. We listen before QEMU starts, so that there is no moment at which it is not
 * there yet, and no byte of a console is missed.
 */
class ListeningSocket {
    path;
    socket;
    #server;
    constructor(path, server) {
        this.path = path;
        this.#server = server;
        this.socket = new Promise((resolve) => {
            server.once('connection', (socket) => {
                // An exited QEMU closes with an error.
                socket.on('error', () => { });
                server.close();
                resolve(socket);
            });
        });
    }
    /** Listens at a path where nothing is. */
    static async at(path) {
        const server = (0,external_node_net_.createServer)();
        const listening = new ListeningSocket(path, server);
        await new Promise((resolve, reject) => {
            server.once('error', reject);
            server.listen(path, resolve);
        });
        server.unref();
        return listening;
    }
    /** Stops listening. */
    close() {
        this.#server.close();
    }
}

;// CONCATENATED MODULE: ./lib/machine/qemu/boot.js















/** The disk of a guest, in its directory. */
const diskFile = 'disk.qcow2';
/** QEMU connects to us as soon as it has read its arguments. */
const connectMs = 60_000;
/** For writing its tables of the disk when it ends; one that hangs is killed. */
const quitMs = 10_000;
/** One run of QEMU. */
class QemuBoot {
    ended;
    qmp;
    pid;
    #process;
    #console;
    #shellSocket;
    #launch;
    #shell = null;
    #isKilled = false;
    constructor(launch, started, sockets, reasons) {
        this.#launch = launch;
        this.#process = started;
        this.pid = started.pid;
        this.qmp = sockets.qmp;
        this.#console = sockets.console;
        this.#shellSocket = sockets.shell;
        this.ended = started.ended.then(async (status) => {
            await launch.ssh?.close();
            if (this.#isKilled)
                return { kind: 'stopped', status, detail: 'its power was cut' };
            const reason = reasons.at(-1);
            if (reason === 'guest-shutdown')
                return { kind: 'poweroff', status, detail: '' };
            if (reason === 'guest-reset')
                return { kind: 'reboot', status, detail: '' };
            if (reason === 'guest-panic')
                return { kind: 'panic', status, detail: '' };
            return { kind: 'stopped', status, detail: started.words() };
        });
    }
    async traces() {
        const { pid } = this;
        const disk = (0,external_node_path_.join)(this.#launch.dir, diskFile);
        return { pid, disk, owns: (process) => process.pid === pid, network: null };
    }
    /**
     * Starts QEMU and connects to it. Throws a `ToolError` (`qemu-failed`) with QEMU's own words where it refuses its
     * arguments, its disk or its state; nothing runs then.
     */
    static async start(launch) {
        const { cables, dir, env, onConsole } = launch;
        const paths = Object.fromEntries(Object.entries(socketFiles).map(([name, file]) => [name, (0,external_node_path_.join)(dir, file)]));
        for (const path of Object.values(paths))
            await (0,external_node_fs_promises_.rm)(path, { force: true });
        const [monitor, serial, shell] = await Promise.all([
            ListeningSocket.at(paths.monitor),
            ListeningSocket.at(paths.console),
            ListeningSocket.at(paths.shell),
        ]);
        const { cards } = cables;
        const started = await (0,bound_process/* startBound */.P)(launch.command(paths), { env, cwd: dir, sockets: cards.length });
        for (const [index, { vlan }] of cards.entries())
            cables.plug(vlan, started.sockets[index]);
        const reasons = [];
        const onEvent = ({ event, data }) => {
            if (event === 'SHUTDOWN' && typeof data.reason === 'string')
                reasons.push(data.reason);
        };
        try {
            const connected = Promise.all([monitor.socket, serial.socket, shell.socket]);
            const refused = started.ended.then((status) => {
                throw new errors/* ToolError */.v4('qemu-failed', `QEMU ended with status ${status}: ${started.words() || 'it said nothing'}`);
            });
            const late = (0,promises_.setTimeout)(connectMs, null, { ref: false });
            const sockets = await Promise.race([connected, refused, late]);
            refused.catch(() => { });
            if (sockets === null)
                throw new errors/* ToolError */.v4('qemu-failed', `QEMU did not start within ${connectMs / 1000} s: ${started.words()}`);
            const [qmpSocket, consoleSocket, shellSocket] = sockets;
            consoleSocket.on('data', onConsole);
            const qmp = await Promise.race([Qmp.open(qmpSocket, onEvent), refused]);
            const boot = new QemuBoot(launch, started, { qmp, console: consoleSocket, shell: shellSocket }, reasons);
            await launch.restore?.(qmp);
            // A snapshot has the cables as they were.
            for (const { vlan } of cards)
                if (launch.restore || !cables.isPlugged(vlan))
                    await boot.setLink(vlan, cables.isPlugged(vlan));
            return boot;
        }
        catch (thrown) {
            started.child.kill('SIGKILL');
            await started.ended;
            const words = started.words();
            if (thrown instanceof errors/* ToolError */.v4 && thrown.code === 'qemu-failed')
                throw thrown;
            throw new errors/* ToolError */.v4('qemu-failed', `QEMU cannot be used: ${words || (0,errors/* messageOf */.bD)(thrown)}`, {
                cause: thrown,
            });
        }
        finally {
            for (const waiting of [monitor, serial, shell])
                waiting.close();
        }
    }
    async connect(signal) {
        const { ssh } = this.#launch;
        return ssh === undefined ? this.#connectSerial(signal) : connectSsh(ssh, signal);
    }
    async #connectSerial(signal) {
        this.#shell?.release();
        const isFirst = this.#shell === null;
        const Shell = this.#launch.shell === 'console' ? ConsoleShell : AgentShell;
        const shell = new Shell(new SerialLine(this.#shellSocket));
        this.#shell = shell;
        signal.addEventListener('abort', () => {
            if (this.#shell === shell && !isGreeted)
                shell.release();
        });
        let isGreeted = false;
        // What is written to a console before the backdoor has set it up is echoed and then run.
        if (shell instanceof ConsoleShell && isFirst && !this.#launch.restore)
            await shell.banner();
        await shell.greet();
        isGreeted = true;
        return shell;
    }
    /**
     * Cuts the power by QEMU's `quit`, of which the guest learns nothing. Killed at once, QEMU would lose where in its disk
     * the guest's last blocks are, and with them what the guest had synchronised.
     */
    async kill({ isDiskLost = false } = {}) {
        this.#isKilled = true;
        if (isDiskLost)
            this.#process.child.kill('SIGKILL');
        else
            this.qmp.command('quit', {}, quitMs).catch(() => { });
        const timer = setTimeout(() => this.#process.child.kill('SIGKILL'), quitMs);
        await this.ended;
        clearTimeout(timer);
    }
    async screenshot(filename, format) {
        await this.qmp.command('screendump', { filename, format });
        return able();
    }
    async sendKey(keys) {
        await this.qmp.command('send-key', { keys: keyCodes(keys).map((data) => ({ type: 'qcode', data })) });
        return able();
    }
    async sendConsole(text) {
        this.#console.write(text);
        return able();
    }
    async shellCommand() {
        return unable('qemu', 'give a terminal');
    }
    async setLink(vlan, isUp) {
        await this.qmp.command('set_link', { name: arguments_deviceOf(vlan), up: isUp });
        return able();
    }
    async forwardPort(forward) {
        if (this.#launch.hasOwnNetwork)
            return unable('nixos-vm', 'forward a port: that is for its configuration');
        await forwardPort((line) => this.qmp.monitor(line), forward);
        return able();
    }
}

;// CONCATENATED MODULE: ./lib/machine/qemu/disk-layer.js





/**
 * Puts an empty layer over a disk, which takes what is written: a qcow2 file at `path`, where one that is there is replaced.
 * Throws a `ToolError` (`no-disk`) with the words of qemu-img.
 */
async function putLayer(path, lower, env) {
    await (0,external_node_fs_promises_.rm)(path, { force: true });
    if (lower.emptyLayer === null)
        return createLayer(path, lower, env);
    const copied = await (0,external_node_fs_promises_.copyFile)(lower.emptyLayer, path, external_node_fs_.constants.COPYFILE_FICLONE).then(() => true, () => false);
    if (copied)
        return;
    // Forks of one snapshot may do this at the same time.
    const made = `${lower.emptyLayer}.${(0,random/* randomHex */.n)(4)}`;
    await createLayer(made, lower, env);
    await (0,external_node_fs_promises_.rename)(made, lower.emptyLayer);
    await (0,external_node_fs_promises_.copyFile)(lower.emptyLayer, path, external_node_fs_.constants.COPYFILE_FICLONE);
}
async function createLayer(path, { disk, format, sizeMiB }, env) {
    const argv = ['qemu-img', 'create', '-q', '-f', 'qcow2', '-F', format, '-b', disk, path];
    if (sizeMiB !== undefined)
        argv.push(`${sizeMiB}M`);
    const result = await (0,programs/* runProgram */.mB)(argv, { env, timeoutMs: 60_000 });
    if (!(0,programs/* hasSucceeded */.yO)(result))
        throw new errors/* ToolError */.v4('no-disk', `cannot make a disk over ${disk}: ${(0,programs/* failureReason */.Hr)(result)}`);
}

;// CONCATENATED MODULE: ./lib/machine/qemu/snapshot.js







const snapshotFiles = {
    memory: 'memory',
    state: 'state',
    disk: 'disk.qcow2',
    emptyLayer: 'empty.qcow2',
};
const snapshot_statusSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP().optional(), 'error-desc': schemas/* string */.YjP().optional() });
const migrationMs = 120_000;
/**
 * Stops a guest and saves it into a new directory below `parent`. QEMU has ended afterwards: the files of its memory and
 * disk are the snapshot's. Where the memory is a shared file, it is not written again: saving takes a tenth of a second.
 */
async function saveSnapshot(qmp, files, parent, ended) {
    const dir = (0,external_node_path_.join)(parent, (0,random/* randomHex */.n)(4));
    await (0,external_node_fs_promises_.mkdir)(dir, { recursive: true });
    const { isMemoryShared } = files;
    try {
        await qmp.command('stop');
        await ignoreSharedMemory(qmp, isMemoryShared);
        await qmp.command('migrate', { uri: `exec:cat >${(0,shell/* quoteWord */.X)((0,external_node_path_.join)(dir, snapshotFiles.state))}` });
        await untilMigrated(qmp, 'saved');
    }
    catch (thrown) {
        await qmp.command('cont').catch(() => { });
        await (0,external_node_fs_promises_.rm)(dir, { recursive: true, force: true });
        throw thrown;
    }
    await qmp.command('quit').catch(() => { });
    await ended;
    await (0,external_node_fs_promises_.rename)(files.disk, (0,external_node_path_.join)(dir, snapshotFiles.disk));
    if (isMemoryShared)
        await (0,external_node_fs_promises_.rename)(files.memory, (0,external_node_path_.join)(dir, snapshotFiles.memory));
    return { dir, isMemoryShared };
}
/** Loads a snapshot into a QEMU that was started with `-incoming defer`, and lets the guest go on. */
async function loadSnapshot(qmp, { dir, isMemoryShared }) {
    await ignoreSharedMemory(qmp, isMemoryShared);
    await qmp.command('migrate-incoming', { uri: `exec:cat ${(0,shell/* quoteWord */.X)((0,external_node_path_.join)(dir, snapshotFiles.state))}` });
    await untilMigrated(qmp, 'restored');
    await qmp.command('cont');
}
/**
 * Whether memory in a shared file is left out of the state: it is there already. Said each time, since a restored guest
 * has it from its snapshot.
 */
async function ignoreSharedMemory(qmp, isIgnored) {
    const capabilities = [{ capability: 'x-ignore-shared', state: isIgnored }];
    await qmp.command('migrate-set-capabilities', { capabilities });
}
async function untilMigrated(qmp, what) {
    const deadline = performance.now() + migrationMs;
    for (;;) {
        const answer = snapshot_statusSchema.parse(await qmp.command('query-migrate'));
        if (answer.status === 'completed')
            return;
        if (answer.status === 'failed' || answer.status === 'cancelled')
            throw new errors/* ToolError */.v4('snapshot', `the guest could not be ${what}: ${answer['error-desc'] ?? answer.status}`);
        if (performance.now() > deadline)
            throw new errors/* ToolError */.v4('snapshot', `the guest was not ${what} within ${migrationMs / 1000} s`);
        await (0,promises_.setTimeout)(10);
    }
}

;// CONCATENATED MODULE: ./lib/machine/qemu/ssh-access.js


/** A guest at a forwarded port: it is a new one each time, with a key that nobody knows. */
function guestDestination(port, identity) {
    const options = [
        ...['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'GlobalKnownHostsFile=/dev/null'],
        ...['LogLevel=ERROR', 'ProxyCommand=none', 'ProxyJump=none'],
    ];
    return { address: `root@${forwardAddress}`, port, identity, options };
}
function guestAt(port, { name, identity, env, dir }) {
    return new ssh_host/* SshHost */.f({ name, destination: guestDestination(port, identity), env, dir });
}

;// CONCATENATED MODULE: ./lib/machine/qemu/backend.js















/** Virtual machines of QEMU, each with a kernel, a screen and a keyboard of its own. They need no root. */
function qemu(settings = {}) {
    return {
        kind: 'qemu',
        network: () => ({
            vlans: settings.vlans ?? defaultVlans,
            isOutgoingAllowed: settings.outgoing === true,
        }),
        create: (place) => QemuGuest.create(place, settings),
    };
}
class QemuGuest {
    #place;
    #machinery;
    /** The snapshot that the first boot goes on from. */
    #first;
    #isMemoryShared = true;
    #current = null;
    constructor(place, machinery, first) {
        this.#place = place;
        this.#machinery = machinery;
        this.#first = first;
    }
    /** `from` is the snapshot that it goes on from, with the kernel of the guest that was saved. */
    static async create(place, settings, from = null) {
        const { env, dir, onNotice } = place;
        const program = (0,programs/* findProgram */.Kp)(settings.program ?? 'qemu-system-x86_64', env);
        const tool = (0,programs/* findProgram */.Kp)('qemu-img', env);
        if (program === null || tool === null)
            throw new errors/* ToolError */.v4('missing-program', `${program === null ? (settings.program ?? 'qemu-system-x86_64') : 'qemu-img'} is not installed, which runs virtual machines`, { hint: 'On Debian and Ubuntu: apt-get install qemu-system-x86 qemu-utils' });
        const { kernel, ...base } = from === null ? await startOf(settings, place) : { ...savedDisk(from.snapshot), kernel: from.kernel };
        const image = kernel?.image ?? (await knownKernel(env));
        const probe = () => accelerator_probeKvm(program, { dir, env, kernel: image });
        const accelerator = await accelerator_acceleratorFor(settings.accelerator ?? 'auto', image, probe, onNotice);
        const guest = new QemuGuest(place, { settings, program, accelerator, kernel, base }, from?.snapshot ?? null);
        await guest.reset();
        return guest;
    }
    get slowdown() {
        return this.#machinery.accelerator.slowdown;
    }
    get #disk() {
        return (0,external_node_path_.join)(this.#place.dir, diskFile);
    }
    get #memory() {
        return (0,external_node_path_.join)(this.#place.dir, 'memory');
    }
    async boot(onConsole) {
        const first = this.#first;
        this.#first = null;
        return this.#launch(onConsole, first);
    }
    async #launch(onConsole, from) {
        const { program, accelerator, kernel, settings } = this.#machinery;
        const { cables, dir, env, name } = this.#place;
        await (0,external_node_fs_promises_.rm)(this.#memory, { force: true });
        const isPrivate = from?.isMemoryShared === true;
        this.#isMemoryShared = !isPrivate;
        const access = typeof settings.shell === 'object' ? settings.shell : null;
        const shell = typeof settings.shell === 'object' ? 'port' : (settings.shell ?? 'port');
        const port = access && (await freePort());
        const hardware = {
            ...{ name, accelerator, kernel, shell, disk: this.#disk },
            ...{ memoryMiB: settings.memoryMiB ?? 512, cpus: settings.cpus ?? 1 },
            ...{ diskSerial: settings.diskSerial, moreDisks: settings.moreDisks ?? [] },
            network: { cards: cables.cards, isOutgoingAllowed: settings.outgoing === true },
            memory: isPrivate
                ? { file: (0,external_node_path_.join)(from.dir, snapshotFiles.memory), isShared: false }
                : { file: this.#memory, isShared: true },
        };
        const incoming = from === null ? [] : ['-incoming', 'defer'];
        this.#current = await QemuBoot.start({
            ...{ cables, dir, env, onConsole, shell },
            ...(access && port ? { ssh: guestAt(port, { name, dir, env, identity: access.identity }) } : {}),
            command: (sockets) => [program, ...guestArguments({ ...hardware, sockets }), ...incoming],
            ...(from === null ? {} : { restore: (qmp) => loadSnapshot(qmp, from) }),
        });
        if (access && port)
            await this.#current.forwardPort({ host: port, guest: access.port ?? 22 });
        return this.#current;
    }
    async snapshot(onConsole) {
        const boot = this.#current;
        if (boot === null)
            throw new errors/* ToolError */.v4('machine-off', `${this.#place.name}: the machine is off`);
        const files = { memory: this.#memory, isMemoryShared: this.#isMemoryShared, disk: this.#disk };
        const snapshot = await saveSnapshot(boot.qmp, files, this.#place.snapshots, boot.ended);
        return able({ snapshot, boot: await this.#restored(snapshot, onConsole) });
    }
    async restore(snapshot, onConsole) {
        return able(await this.#restored(snapshot, onConsole));
    }
    async #restored(snapshot, onConsole) {
        await putLayer(this.#disk, savedDisk(snapshot), this.#place.env);
        return this.#launch(onConsole, snapshot);
    }
    fork(snapshot) {
        const { settings, kernel } = this.#machinery;
        const from = { snapshot: snapshot, kernel };
        const create = (place) => QemuGuest.create(place, settings, from);
        return able({ ...qemu(settings), create, isForked: true });
    }
    async reset() {
        await putLayer(this.#disk, this.#machinery.base, this.#place.env);
    }
    async close() {
        await this.#current?.kill();
    }
}
function savedDisk({ dir }) {
    const { disk, emptyLayer } = snapshotFiles;
    return { disk: (0,external_node_path_.join)(dir, disk), format: 'qcow2', emptyLayer: (0,external_node_path_.join)(dir, emptyLayer) };
}
/** The disk that a guest starts from and the kernel that is booted, if not the disk's own. Throws a usage error. */
async function startOf({ image, kernel, diskMiB }, { env, name }) {
    const found = typeof image === 'string' ? { disk: image } : (image ?? (await (0,setup/* baseImage */.fF)({ env })));
    if (!(await (0,external_node_fs_promises_.stat)(found.disk).catch(() => null))?.isFile())
        throw (0,errors/* usageError */.Wp)('no-disk', `there is no disk image ${found.disk}`, 'Run "nixos-rebuild-test machine setup".');
    const parameters = `${fastParameters} systemd.hostname=${hostNameOf(name)}`;
    const own = 'kernel' in found ? { image: found.kernel, initrd: found.initrd, parameters } : null;
    const given = kernel && {
        image: kernel.image,
        initrd: kernel.initrd ?? null,
        parameters: kernel.parameters,
    };
    return {
        ...{ disk: found.disk, format: await formatOf(found.disk, diskMiB ?? null, env) },
        ...{ emptyLayer: null, sizeMiB: diskMiB },
        kernel: given ?? own,
    };
}
/** A kernel to find out with whether KVM works, for a disk that boots by itself: that of the base image, where it was made. */
async function knownKernel(env) {
    return (0,setup/* baseImage */.fF)({ env }).then(({ kernel }) => kernel, () => null);
}
const mebibyte = 1024 * 1024;
/** The format of a disk image. Throws a usage error for what is none, and where the guest would see less of it than there is. */
async function formatOf(disk, seenMiB, env) {
    const result = await (0,programs/* runProgram */.mB)(['qemu-img', 'info', '--output=json', disk], { env, timeoutMs: 60_000 });
    if (!(0,programs/* hasSucceeded */.yO)(result))
        throw (0,errors/* usageError */.Wp)('no-disk', `${disk} is no disk image: ${(0,programs/* failureReason */.Hr)(result)}`);
    const size = Number(/"virtual-size": (\d+)/.exec(result.stdout)?.[1] ?? 0) / mebibyte;
    if (seenMiB !== null && seenMiB < size)
        throw (0,errors/* usageError */.Wp)('small-disk', `a disk of ${seenMiB} MiB is smaller than ${disk}, which has ${Math.ceil(size)} MiB`, 'The guest may see more of a disk than there is in its image, and not less.');
    return /"format": "qcow2"/.test(result.stdout) ? 'qcow2' : 'raw';
}

// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/machine/qemu/boot-entry.js





/** The name of the serial port to which a guest writes the path of the system that it boots next. */
const bootPort = 'org.nixos-rebuild-test.boot';
/** A line that is longer is no path. */
const mostCharacters = 4096;
/**
 * What boots next, as a guest with that port says it: a boot loader's entry, kept by the driver. A guest may write anything, and
 * only whole lines that are store paths count.
 */
class BootEntry {
    /** A store path. */
    system;
    #rest = '';
    #closed = Promise.resolve();
    constructor(system) {
        this.system = system;
    }
    /** Listens for one boot, at the path of a socket; returns QEMU's arguments for the port, on the bus of the driver's shell. */
    async listen(path) {
        const waiting = await ListeningSocket.at(path);
        this.#rest = '';
        this.#closed = waiting.socket.then((socket) => new Promise((resolve) => {
            socket.on('data', (bytes) => this.push(bytes.toString('latin1')));
            socket.once('close', () => resolve());
        }));
        return {
            args: [
                ...['-chardev', `socket,id=boot,path=${path.replaceAll(',', ',,')}`],
                ...['-device', `virtserialport,chardev=boot,name=${bootPort}`],
            ],
            close: () => waiting.close(),
        };
    }
    /** Takes what the guest has written. */
    push(text) {
        const lines = (this.#rest + text).split('\n');
        this.#rest = (lines.pop() ?? '').slice(0, mostCharacters);
        this.system = lines.findLast((line) => (0,store_path/* isStorePath */.zP)(line)) ?? this.system;
    }
    /** Resolves when all that the last boot has written was read; its QEMU has ended. */
    async settled() {
        await this.#closed;
    }
}
/**
 * The kernel of a system of NixOS as QEMU boots it directly, with its own initrd and parameters, and its `init`. `more` comes last
 * and wins. Throws a `ToolError` (`no-kernel`) where a file is missing, or is outside of the store: what it names was built from
 * others' sources, and QEMU would hand the file to the guest.
 */
async function kernelOf(system, more) {
    const inStore = async (name) => {
        const path = await (0,external_node_fs_promises_.realpath)((0,external_node_path_.join)(system, name)).catch(() => null);
        if (path === null || !(0,store_path/* isStorePath */.zP)(path.split('/').slice(0, 4).join('/')))
            throw new errors/* ToolError */.v4('no-kernel', `${system} has no ${name} in the store, and cannot be booted`);
        return path;
    };
    const [image, initrd, parameters] = await Promise.all([
        inStore('kernel'),
        inStore('initrd'),
        inStore('kernel-params').then((path) => (0,external_node_fs_promises_.readFile)(path, 'utf8')),
    ]);
    return { image, initrd, parameters: `${parameters.trim()} init=${system}/init ${more}` };
}

;// CONCATENATED MODULE: ./lib/machine/qemu/installation.js






/** The empty disk as the installer sees it. Without the installer it is the only disk, `/dev/vda`. */
const emptyDisk = '/dev/vdb';
/** What udev calls it in both: `/dev/disk/by-id/virtio-nrt-empty`. No other disk that a machine is made with has this number. */
const emptyDiskSerial = 'nrt-empty';
const kind = 'qemu';
const makingMs = 60_000;
/**
 * A virtual machine with the disk of an installer and an empty one. After `detachInstaller`, its next boot has the other disk
 * alone, which the firmware (SeaBIOS) boots, as hardware would. It cannot be saved. It makes one machine.
 */
class Installation {
    kind = kind;
    #settings;
    #isDetached = false;
    constructor(settings) {
        this.#settings = settings;
    }
    /** Leaves the installer's disk out of every boot from the next one on. */
    detachInstaller() {
        this.#isDetached = true;
    }
    network() {
        const { vlans = [], outgoing } = this.#settings.installer;
        return { vlans, isOutgoingAllowed: outgoing === true };
    }
    async create(place) {
        const { installer, diskMiB, installedShell } = this.#settings;
        const disk = (0,external_node_path_.join)(place.dir, 'installed.qcow2');
        await makeDisk(disk, diskMiB, place);
        const { image: _, kernel: __, diskMiB: ___, ...hardware } = installer;
        return new InstallationGuest({
            installer: await qemu({ ...installer, moreDisks: [{ path: disk, serial: emptyDiskSerial }] }).create(place),
            installed: () => qemu({ ...hardware, image: disk, diskSerial: emptyDiskSerial, shell: installedShell }).create(place),
            isDetached: () => this.#isDetached,
            clear: async () => {
                this.#isDetached = false;
                await makeDisk(disk, diskMiB, place);
            },
        });
    }
}
class InstallationGuest extends UnsavedGuest {
    #parts;
    #installed = null;
    constructor(parts) {
        super(kind);
        this.#parts = parts;
    }
    get slowdown() {
        return this.#parts.installer.slowdown;
    }
    async boot(onConsole) {
        const { installer, installed, isDetached } = this.#parts;
        if (isDetached())
            this.#installed ??= await installed();
        return (this.#installed ?? installer).boot(onConsole);
    }
    async reset() {
        this.#installed = null;
        await this.#parts.clear();
        await this.#parts.installer.reset();
    }
    async close() {
        await this.#installed?.close();
        await this.#parts.installer.close();
    }
}
/** Throws a `ToolError` (`no-disk`) with the words of qemu-img. */
async function makeDisk(path, sizeMiB, { env }) {
    await (0,external_node_fs_promises_.rm)(path, { force: true });
    const argv = ['qemu-img', 'create', '-q', '-f', 'qcow2', path, `${sizeMiB}M`];
    const made = await (0,programs/* runProgram */.mB)(argv, { env, timeoutMs: makingMs });
    if (!(0,programs/* hasSucceeded */.yO)(made))
        throw new errors/* ToolError */.v4('no-disk', `cannot make a disk of ${sizeMiB} MiB: ${(0,programs/* failureReason */.Hr)(made)}`);
}

;// CONCATENATED MODULE: ./lib/machine/qemu/nixos-system.js










/** What is not written takes no room. */
const usualDiskMiB = 16 * 1024;
/** The store of this machine, as qemu-vm.nix of nixpkgs mounts it. */
const storeTag = 'nix-store';
const nixos_system_kind = 'qemu';
const nixos_system_makingMs = 120_000;
/** Over the system's own: the serial console is the last one, and a kernel that panics ends its machine at once. */
const parameters = 'console=tty0 console=ttyS0 panic=-1';
/**
 * Virtual machines that boot the kernels of NixOS systems, without firmware and boot loader: which one is next, the guest says
 * over a port of its own (`bootPort`), so that a reboot after a switch is one into what was switched to. Systems need the options
 * of virtualisation/qemu-vm.nix and testing/test-instrumentation.nix. The store is shared over 9p, and QEMU refuses every write.
 * They cannot be saved: QEMU migrates no shared directory.
 */
function nixosSystem(settings) {
    return {
        kind: nixos_system_kind,
        network: () => ({ vlans: [], isOutgoingAllowed: false }),
        create: (place) => NixosSystem.create(place, settings),
    };
}
class NixosSystem extends UnsavedGuest {
    #place;
    #settings;
    #program;
    #accelerator;
    #base;
    #entry;
    #current = null;
    constructor(place, settings, machinery) {
        super(nixos_system_kind);
        this.#place = place;
        this.#settings = settings;
        this.#program = machinery.program;
        this.#accelerator = machinery.accelerator;
        this.#base = machinery.base;
        this.#entry = new BootEntry(settings.system);
    }
    static async create(place, settings) {
        const { env, dir, onNotice } = place;
        if (process.arch !== 'x64')
            throw (0,errors/* usageError */.Wp)('no-guest', `machines of NixOS are x86_64, and this one is ${process.arch}`);
        const [program] = ['qemu-system-x86_64', 'qemu-img', 'mkfs.ext4'].map((name) => {
            const found = (0,programs/* findProgram */.Kp)(name, env) ?? (0,programs/* findProgram */.Kp)(`/usr/sbin/${name}`, env);
            if (found !== null)
                return found;
            throw new errors/* ToolError */.v4('missing-program', `${name} is not installed, which runs virtual machines`, {
                hint: 'On Debian and Ubuntu: apt-get install qemu-system-x86 qemu-utils e2fsprogs',
            });
        });
        const { image } = await kernelOf(settings.system, parameters);
        const probe = () => accelerator_probeKvm(program, { dir, env, kernel: image });
        const accelerator = await accelerator_acceleratorFor(settings.accelerator ?? 'auto', image, probe, onNotice);
        const disk = settings.disk ?? (await emptyRoot((0,external_node_path_.join)(dir, 'root.raw'), settings.diskMiB ?? usualDiskMiB, env));
        const base = { disk, format: 'raw', emptyLayer: null };
        const guest = new NixosSystem(place, settings, { program: program, accelerator, base });
        await guest.reset();
        return guest;
    }
    get slowdown() {
        return this.#accelerator.slowdown;
    }
    get #disk() {
        return (0,external_node_path_.join)(this.#place.dir, diskFile);
    }
    async boot(onConsole) {
        const { cables, dir, env, name } = this.#place;
        await this.#entry.settled();
        const kernel = await kernelOf(this.#entry.system, parameters);
        const memory = (0,external_node_path_.join)(dir, 'memory');
        await (0,external_node_fs_promises_.rm)(memory, { force: true });
        const port = (0,external_node_path_.join)(dir, 'boot');
        await (0,external_node_fs_promises_.rm)(port, { force: true });
        const { args, close } = await this.#entry.listen(port);
        const hardware = {
            ...{ name, kernel, accelerator: this.#accelerator, shell: 'console', disk: this.#disk },
            ...{ memoryMiB: this.#settings.memoryMiB, cpus: this.#settings.cpus ?? 1 },
            network: { cards: [], isOutgoingAllowed: false },
            memory: { file: memory, isShared: true },
        };
        const share = `local,path=/nix/store,mount_tag=${storeTag},security_model=none,readonly=on,multidevs=remap`;
        try {
            this.#current = await QemuBoot.start({
                ...{ cables, dir, env, onConsole, shell: 'console' },
                command: (sockets) => [
                    ...[this.#program, ...guestArguments({ ...hardware, sockets })],
                    ...[...args, '-virtfs', share],
                ],
            });
        }
        catch (thrown) {
            // Nobody connects to the port any more.
            this.#entry = new BootEntry(this.#entry.system);
            throw thrown;
        }
        finally {
            close();
        }
        return this.#current;
    }
    async reset() {
        this.#entry = new BootEntry(this.#settings.system);
        await putLayer(this.#disk, this.#base, this.#place.env);
    }
    async close() {
        await this.#current?.kill();
    }
}
/** Makes the root of a pristine machine. Throws a `ToolError` (`no-disk`). */
async function emptyRoot(path, diskMiB, env) {
    const mkfs = (0,programs/* findProgram */.Kp)('mkfs.ext4', env) ?? '/usr/sbin/mkfs.ext4';
    for (const argv of [
        ['qemu-img', 'create', '-q', '-f', 'raw', path, `${diskMiB}M`],
        [mkfs, '-q', '-F', '-L', 'nixos', path],
    ]) {
        const made = await (0,programs/* runProgram */.mB)(argv, { env, timeoutMs: nixos_system_makingMs });
        if (!(0,programs/* hasSucceeded */.yO)(made))
            throw new errors/* ToolError */.v4('no-disk', `cannot make a disk of ${diskMiB} MiB: ${(0,programs/* failureReason */.Hr)(made)}`);
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/machine/qemu/nixos-vm.js










/**
 * The virtual machine of a NixOS configuration, through the variables of its script (the manual's chapter on
 * `nixos-rebuild build-vm`): QEMU_OPTS, QEMU_KERNEL_PARAMS, QEMU_NET_OPTS, NIX_DISK_IMAGE, TMPDIR. Its QEMU, devices and
 * network are the configuration's. It cannot be saved: the store is a shared directory, with which QEMU does not migrate.
 */
function nixosVm(settings) {
    return {
        kind: 'nixos-vm',
        create: async (place) => {
            const script = await scriptOf(settings.vm, place.env);
            const accelerator = await acceleratorOf(settings, script, place);
            return new NixosVm(place, settings, script, accelerator);
        },
    };
}
class NixosVm extends UnsavedGuest {
    slowdown;
    #place;
    #settings;
    #script;
    #accelerator;
    #current = null;
    constructor(place, settings, script, accelerator) {
        super('nixos-vm');
        this.#place = place;
        this.#settings = settings;
        this.#script = script;
        this.#accelerator = accelerator;
        this.slowdown = accelerator.slowdown;
    }
    async boot(onConsole) {
        const { dir, name, env, cables } = this.#place;
        const { shell = 'console' } = this.#settings;
        const access = shell === 'console' ? null : shell;
        const port = access && (await freePort());
        const forward = access && `hostfwd=tcp:${forwardAddress}:${port}-:${access.port ?? 22}`;
        this.#current = await QemuBoot.start({
            ...{ dir, cables, onConsole, hasOwnNetwork: true, shell: 'console', command: () => [this.#script] },
            ...(access && port ? { ssh: guestAt(port, { name, identity: access.identity, env, dir }) } : {}),
            env: {
                ...env,
                ...{ TMPDIR: dir, USE_TMPDIR: '1', NIX_DISK_IMAGE: this.#disk, QEMU_OPTS: this.#options().join(' ') },
                QEMU_KERNEL_PARAMS: [env.QEMU_KERNEL_PARAMS, 'panic=-1'].filter(Boolean).join(' '),
                ...(forward === null
                    ? {}
                    : { QEMU_NET_OPTS: [env.QEMU_NET_OPTS, forward].filter(Boolean).join(',') }),
            },
        });
        return this.#current;
    }
    get #disk() {
        return (0,external_node_path_.join)(this.#place.dir, 'disk.qcow2');
    }
    /** The script splits them at spaces, and runs QEMU in the machine's directory: paths are relative to that. */
    #options() {
        const { memoryMiB, cpus } = this.#settings;
        return [
            ...driverArguments({ shell: 'console', sockets: socketFiles }),
            ...['-display', 'none'],
            ...(this.#accelerator.name === 'tcg' ? ['-machine', 'accel=tcg'] : []),
            ...(memoryMiB === undefined ? [] : ['-m', String(memoryMiB)]),
            ...(cpus === undefined ? [] : ['-smp', String(cpus)]),
        ];
    }
    /** The script makes an empty disk where there is none. */
    async reset() {
        await (0,external_node_fs_promises_.rm)(this.#disk, { force: true });
    }
    async close() {
        await this.#current?.kill();
    }
}
/** The script at a path, or the one in a result's `bin`. Throws a usage error where there is none, or several. */
async function scriptOf(vm, env) {
    const path = resolve(vm);
    const script = findProgram(path, env);
    if (script !== null)
        return script;
    const names = await readdir(join(path, 'bin')).catch(() => []);
    const [name, second] = names.filter((file) => /^run-.{1,200}-vm$/.test(file));
    if (name !== undefined && second === undefined)
        return join(path, 'bin', name);
    throw usageError('no-vm', name === undefined ? `${vm} is no virtual machine of NixOS` : `${vm} has several virtual machines`, 'Give the script run-HOST-vm, or the result of "nixos-rebuild build-vm".');
}
/** Whether its QEMU, which uses KVM where there is a /dev/kvm, can do so. */
async function acceleratorOf({ accelerator = 'auto' }, script, { dir, env, onNotice }) {
    const text = await readFile(script, 'utf8');
    const kernel = /-kernel\s{1,20}(?:\$\{\w{1,100}:-)?(\/[^\s}]{1,400})/.exec(text)?.[1] ?? null;
    const probe = () => probeKvm(programIn(text, env), { dir, env, kernel });
    return acceleratorFor(accelerator, kernel, probe, onNotice);
}
/** The QEMU that a script runs. */
function programIn(text, env) {
    const named = /\/[\w./+-]{1,400}\/qemu-(?:kvm|system-\w{1,40})\b/.exec(text)?.[0];
    return named ?? findProgram('qemu-system-x86_64', env) ?? 'qemu-kvm';
}

;// CONCATENATED MODULE: ./lib/machine/index.js
// `import … from 'nixos-rebuild-test/machine'`: virtual machines and containers, driven from TypeScript.
























/***/ }),

/***/ 9489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ inOwnNamespaces)
/* harmony export */ });
/**
 * What a command is put behind to run with mounts of its own, and as the first of its own processes: with its end, however
 * that comes, the kernel ends all that it has started, and its mounts are gone.
 */
const inOwnNamespaces = [
    ...['unshare', '--mount', '--propagation', 'private'],
    ...['--pid', '--fork', '--kill-child', '--mount-proc'],
];


/***/ }),

/***/ 88433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ requirePrograms),
/* harmony export */   kI: () => (/* binding */ guestPrograms),
/* harmony export */   oT: () => (/* binding */ requireRoot)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _system_package_manager_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88059);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40744);



/** What machines of the base image need, by backend, where they have no network. */
const guestPrograms = {
    container: ['systemd-nspawn', 'nsenter', 'unshare', 'mount', 'setpriv'],
    qemu: ['qemu-system-x86_64', 'qemu-img'],
};
/** Throws a `ToolError` (`missing-program`) where `who`, such as "containers need", lacks a program; `hint` installs them. */
function requirePrograms(who, programs, env, hint) {
    const missing = programs.filter((program) => (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)(program, env) === null);
    if (missing.length > 0)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('missing-program', `${who} ${missing.join(', ')}, which is not installed`, { hint });
}
/** Throws a `ToolError` (`not-root`) with the message for any user but root. */
function requireRoot(message, hint) {
    if (!(0,_system_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .isRoot */ .jX)())
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('not-root', message, { hint });
}


/***/ }),

/***/ 73944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  explainRecording: () => (/* binding */ explainRecording)
});

// UNUSED EXPORTS: explainFile, explainStream, fileKind

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(11620);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/nix/failures/builder-log.js + 2 modules
var builder_log = __webpack_require__(91347);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(54931);
// EXTERNAL MODULE: ./lib/nix/flake/sources.js
var sources = __webpack_require__(26727);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/nix/input-kind.js

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
    return new external_node_util_.TextDecoder(isUtf16 ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8');
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

// EXTERNAL MODULE: ./lib/nix/observer.js + 37 modules
var nix_observer = __webpack_require__(64404);
;// CONCATENATED MODULE: ./lib/nix/explain.js









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
        return explainRecording(await (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)(path)), options);
    return explainBytes((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), kind, options);
}
/**
 * Understands what can be read only once, such as standard input. A cast, which may need several passes, is
 * kept in memory; everything else streams.
 */
async function explainStream(input, options) {
    const iterator = input[Symbol.asyncIterator]();
    const begun = [];
    for (let bytes = 0; bytes < headBytes; bytes += begun.at(-1).length) {
        const next = await iterator.next();
        if (next.done)
            break;
        begun.push(next.value);
    }
    const rest = { [Symbol.asyncIterator]: () => iterator };
    const kind = inputKind(Buffer.concat(begun));
    if (kind !== 'cast')
        return explainBytes(joined(begun, rest), kind, options);
    for await (const chunk of rest)
        begun.push(chunk);
    return explainRecording(await (0,read/* openCast */.Y)(() => joined(begun, null)), options);
}
async function* joined(begun, rest) {
    yield* begun;
    if (rest)
        yield* rest;
}
function unreadable(path, cause) {
    switch (cause.code) {
        case 'ENOENT':
            return (0,errors/* usageError */.Wp)('no-such-file', `${path} does not exist`);
        case 'EACCES':
            return (0,errors/* usageError */.Wp)('unreadable', `${path} may not be read`, 'Check its permissions.');
        case 'EISDIR':
            return (0,errors/* usageError */.Wp)('not-a-file', `${path} is a directory`, 'Give the rebuild.log or rebuild.cast in it.');
        default:
            return cause;
    }
}
/** The kind of a file. Throws the system's error where it cannot be read. */
async function fileKind(path) {
    const handle = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        return inputKind(buffer.subarray(0, bytesRead));
    }
    finally {
        await handle.close();
    }
}
async function explainBytes(bytes, kind, options) {
    const { checkout, exitCode } = options;
    const observer = new nix_observer/* RebuildObserver */.O({ checkout });
    let decoder = null;
    let noText = null;
    for await (const chunk of bytes) {
        if (!decoder)
            [decoder, noText] = [decoderOf(chunk), binaryReason(chunk)];
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
    const observer = new nix_observer/* RebuildObserver */.O({ checkout: options.checkout });
    const exit = { exitCode: options.exitCode, seconds: 0 };
    for await (const events of recording.events()) {
        for (const { time, code, data } of events) {
            exit.seconds = time;
            if (code === 'o')
                observer.pushText(data, time);
            else if (code === 'x')
                exit.exitCode ??= (0,figure/* figureIn */.KF)(data.trim());
        }
    }
    return placed(observer.end(exit), options);
}
/** With the likely places in the checkout of what the builders' logs name. */
async function placed(understood, { checkout, env }) {
    if (checkout === null || env === undefined)
        return understood;
    const failures = await (0,builder_log/* withBuilderLogs */.r)(understood.failures, {
        logOf: async () => null,
        sources: () => (0,sources/* nixSources */.e)(checkout, env),
    });
    return { ...understood, failure: failures[0] ?? null, failures };
}


/***/ }),

/***/ 82643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted)
/* harmony export */ });
/** What a promise resolves with, unless `signal` is aborted before: rejects with the signal's reason then. */
function unlessAborted(promise, signal) {
    if (signal === undefined)
        return promise;
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}


/***/ }),

/***/ 45530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shownInsteadOf: () => (/* binding */ shownInsteadOf),
/* harmony export */   u: () => (/* binding */ lastScreenWithContent)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53586);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80275);
/* harmony import */ var _play_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9408);



/**
 * What a picture of a recording shows: the screen that it ends with, or, where that is blank (after `clear`, or a
 * full-screen program that has ended), the last one with content.
 */
async function lastScreenWithContent(recording) {
    return shownInsteadOf(await (0,_play_js__WEBPACK_IMPORTED_MODULE_2__.lastScreen)(recording), recording);
}
/** The same, where the screen that the recording ends with is known already. */
async function shownInsteadOf(last, recording) {
    const found = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankScreen */ .L$)(last) ? await lastContent(recording) : null;
    return found ?? { screen: last, seconds: null };
}
/**
 * The last screen with content, or null where no screen has any. Two passes: the first one finds the moment, so that
 * only one screen is copied.
 */
async function lastContent(recording) {
    let moment = 0;
    let wanted = 0;
    await forEachMoment(recording, (emulator) => {
        moment += 1;
        if (!emulator.isBlank)
            wanted = moment;
        return true;
    });
    if (wanted === 0)
        return null;
    let found = null;
    moment = 0;
    await forEachMoment(recording, (emulator, seconds) => {
        moment += 1;
        if (moment < wanted)
            return true;
        found ??= { screen: (0,_play_js__WEBPACK_IMPORTED_MODULE_2__/* .themed */ .Sp)(emulator.finalScreen(), recording), seconds };
        return false;
    });
    return found;
}
/**
 * Calls `visit` after each event and, within its text, before each sequence that erases what it has printed or shows
 * another screen, until it returns false.
 */
async function forEachMoment(recording, visit) {
    const emulator = new _emulator_js__WEBPACK_IMPORTED_MODULE_1__/* .Emulator */ .U(recording.header);
    let seconds = 0;
    let going = true;
    const next = () => {
        going &&= visit(emulator, seconds);
    };
    emulator.beforeErase(next);
    try {
        for await (const events of recording.events())
            for (const event of events) {
                if (event.code !== 'o' && event.code !== 'r')
                    continue;
                seconds = event.time;
                (0,_play_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEvent */ .Z8)(emulator, event);
                next();
                if (!going)
                    return;
            }
    }
    finally {
        emulator.dispose();
    }
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ themed),
/* harmony export */   Z8: () => (/* binding */ applyEvent),
/* harmony export */   lastScreen: () => (/* binding */ lastScreen),
/* harmony export */   screensAt: () => (/* binding */ screensAt)
/* harmony export */ });
/* unused harmony export screenAt */
/* harmony import */ var _cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40972);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80275);


/** Applies one event to the terminal; only output and resizes change it. */
function applyEvent(emulator, event) {
    if (event.code === 'o')
        emulator.write(event.data, event.time);
    else if (event.code === 'r') {
        const size = (0,_cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .D)(event.data);
        if (typeof size !== 'string')
            emulator.resize(size);
    }
}
/**
 * The screens of a recording at the given times, in seconds from its start, which must not decrease:
 * each as it is after every event up to and including its time. For times after the end it is the
 * last screen, for times before the first event a blank one. One pass over the recording.
 */
async function* screensAt(recording, times) {
    const wanted = times[Symbol.iterator]();
    let next = wanted.next();
    if (next.done)
        return;
    const emulator = new _emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .Emulator */ .U(recording.header);
    try {
        for await (const events of recording.events()) {
            for (const event of events) {
                while (!next.done && event.time > next.value) {
                    yield themed(emulator.screen(next.value), recording);
                    next = wanted.next();
                }
                if (next.done)
                    return;
                applyEvent(emulator, event);
            }
        }
        for (; !next.done; next = wanted.next())
            yield themed(emulator.finalScreen(), recording);
    }
    finally {
        emulator.dispose();
    }
}
/** The screen of a recording at one time in seconds. */
async function screenAt(recording, time) {
    for await (const screen of screensAt(recording, [time]))
        return screen;
    throw new Error('a recording has a screen at any time');
}
/** The screen that a recording ends with. */
function lastScreen(recording) {
    return screenAt(recording, Number.POSITIVE_INFINITY);
}
/** A screen with the theme that its recording carries. */
function themed(screen, recording) {
    const { theme } = recording.header;
    return theme ? { ...screen, theme } : screen;
}


/***/ }),

/***/ 83497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number of things: `1 unit`, `3 units`. */
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 56042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ signedBytes),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes in the binary units that Nix prints: `512 B`, `1.5 KiB`, `3.8 GiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return '?';
    let value = Math.abs(bytes);
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const sign = bytes < 0 ? '-' : '';
    return `${sign}${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
/** A change of size with its sign: `+1.5 KiB`, `-3.8 GiB`, `0 B`. */
function signedBytes(bytes) {
    return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}


/***/ }),

/***/ 16238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U$: () => (/* reexport safe */ _config_index_js__WEBPACK_IMPORTED_MODULE_5__.U$),
/* harmony export */   WU: () => (/* binding */ startSeconds),
/* harmony export */   _L: () => (/* reexport safe */ _config_index_js__WEBPACK_IMPORTED_MODULE_5__._L),
/* harmony export */   dK: () => (/* binding */ makeFirstGeneration),
/* harmony export */   eO: () => (/* binding */ guestKindOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98985);
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13756);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80094);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63213);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86213);







/** How long (s) a profile and a boot entry may take. */
const entrySeconds = 120;
/** How long (s, on hardware) a system may take from its shell to its services. */
const startSeconds = 300;
/**
 * The kind of machine that a system can run in. A toplevel of NixOS brings its own systemd, as a link into the store; one whose
 * link leads elsewhere needs a distribution around it, which the base image of machines is.
 */
async function guestKindOf(toplevel) {
    const systemd = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toplevel, 'systemd')).catch(() => null);
    return systemd !== null && !(0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isStorePath */ .zP)(systemd) ? 'miniature' : 'nixos';
}
/**
 * Sets a system as the first generation of a machine, with a boot entry. Throws a `ToolError` (`base-entry`) with the machine's own
 * words.
 */
async function makeFirstGeneration(machine, path) {
    const commands = [
        `nix-env --profile ${_activation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .systemProfile */ .LH} --set ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteWord */ .X)(path)}`,
        `${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteWord */ .X)(path)}/bin/switch-to-configuration boot 2>&1`,
    ];
    const { status, stdout, stderr } = await machine.execute(commands.join(' && '), {
        timeoutSeconds: entrySeconds,
    });
    if (status === 0)
        return;
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ');
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('base-entry', `${machine.name}: the base system has no boot entry: ${said}`);
}


/***/ }),

/***/ 60926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ trialNumbers),
/* harmony export */   x: () => (/* binding */ scriptSeconds)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86213);

/** Defaults and bounds of what may be asked of a trial. */
const trialNumbers = {
    /** How long (s, on hardware) the reboot may take: a shutdown that waits for a service, and a boot. */
    bootSeconds: { otherwise: 180, least: 1, most: 86_400, whole: true },
    /** Of a virtual machine; the guest has a default of its own. */
    memoryMib: { ..._config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .machineBounds */ .Xk.memory, whole: true },
    /** Of a virtual machine's disk, as it sees it. */
    diskMib: { ..._config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .machineBounds */ .Xk.disk, whole: true },
    /** Of the empty disk of an installation. */
    emptyDiskMib: 8192,
    /** How long (s, on hardware) a script may take. */
    scriptSeconds: { otherwise: 1800, least: 1, most: 30 * 86_400, whole: false },
};
/** How long (s) a script may take by what a person says: 0 is no limit there, and as long as may be asked for to a machine. */
function scriptSeconds(said) {
    return said === 0 ? trialNumbers.scriptSeconds.most : Math.ceil(said);
}


/***/ }),

/***/ 36566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withTrialRemedies),
/* harmony export */   s: () => (/* binding */ remediesInGuest)
/* harmony export */ });
/* harmony import */ var _rebuild_attempts_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33110);
/* harmony import */ var _rebuild_attempts_remedy_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39003);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99322);
/* harmony import */ var _remedy_on_host_host_remedies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3302);




/** Nothing is lost in a machine that is made for a trial. */
const policyInGuests = 'safe';
/**
 * What may be done about failures of trials, with the remedies of the configuration: in their machines, and in `build`, which runs on
 * this machine, where nothing is done unless that is said. Throws a usage error for a mistake in the environment.
 */
function withTrialRemedies(build, said, own) {
    const allowed = (otherwise) => ({
        ...{ ...build.remedies, own: [...own] },
        ...(0,_rebuild_attempts_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .U)(said, build.env, otherwise),
    });
    // What makes the systems of a trial is a command of ours.
    return {
        build: { ...build, commandMayRepeat: true, remedies: allowed('off') },
        remedies: allowed(policyInGuests),
    };
}
/** Remedies for one machine of a trial. */
function remediesInGuest({ remedies, env }, edges) {
    const { own, ...terms } = remedies ?? (0,_rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequest */ .TR)({ command: 'true' }).remedies;
    // The time of the command is for the build; what runs in the machine has a time of its own.
    return new _remedy_on_host_host_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .HostRemedies */ .F({
        terms,
        own,
        env,
        place: 'guest',
        ...(0,_rebuild_attempts_remedy_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyEdges */ .t)(edges),
        secondsLeft: () => null,
    });
}


/***/ }),

/***/ 61179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ failuresIn)
/* harmony export */ });
/* harmony import */ var _nix_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73944);

/** How a script has ended, by its status and what it printed, for who may try it again. */
async function failuresIn(text, status) {
    if (status === 0)
        return { kind: 'succeeded' };
    const { failures } = await (0,_nix_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)({ text }, { exitCode: status });
    return { kind: 'failed', failures };
}


/***/ }),

/***/ 98621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Setup)
/* harmony export */ });
/* harmony import */ var _machine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70996);
/* harmony import */ var _remedy_on_host_exported_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8326);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33030);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34874);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83497);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54783);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57032);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60926);
/* harmony import */ var _script_failures_in_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61179);










const longSeconds = _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .trialNumbers */ .n.scriptSeconds.otherwise;
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
        const machine = await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createMachine */ .Op)(`setup-${(0,_system_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomHex */ .n)(3)}`, backend, {
            ...{ env, redaction: stage.redaction, onNotice: (text) => stage.notice(text) },
        });
        const cutOff = () => void machine.close().catch(() => { });
        signal?.addEventListener('abort', cutOff);
        try {
            signal?.throwIfAborted();
            const seconds = await this.#run(machine, place);
            const seed = await machine.seed();
            if (!seed.ok)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('setup-failed', `no trial can go on from its setup: ${seed.message}`);
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
            ...{ host: new _machine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestHost */ .vd(machine), network: machine.wayOut },
            read: ({ status, lines }) => (0,_script_failures_in_js__WEBPACK_IMPORTED_MODULE_5__/* .failuresIn */ .x)(lines.join('\n'), status),
            timeoutSeconds: longSeconds * machine.slowdown,
            run: async ({ settings, secondsLeft }) => {
                const script = ['exec 2>&1', (0,_remedy_on_host_exported_js__WEBPACK_IMPORTED_MODULE_6__/* .addedSettings */ .W)(settings), this.#script].join('\n');
                const left = secondsLeft === null ? longSeconds : secondsLeft / machine.slowdown;
                const { status, stdout } = await machine.execute(script, { timeoutSeconds: Math.max(1, left) });
                const lines = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .filledLines */ .oZ)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .stripControls */ .$Y)(stdout));
                stage.print(lines);
                return { status, lines };
            },
        });
        const seconds = Math.round(performance.now() - startMs) / 1000;
        stage.print([`the setup has ended with status ${status} after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a)(seconds)}`]);
        if (status === 0)
            return seconds;
        const tail = lines.slice(-shownTail).join(' ');
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('setup-failed', `the setup ended with status ${status}${tail ? `: ${tail}` : ''}`, {
            hint: `The recording has what it printed (${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(lines.length, 'line')}).`,
        });
    }
}


/***/ })

};
