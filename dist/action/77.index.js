export const id = 77;
export const ids = [77];
export const modules = {

/***/ 33617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14797);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);
/* harmony import */ var _runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44155);



/**
 * Reads the inputs of `action.yml`. `get` gives the text of one, empty where it was not given. Throws a
 * usage error that names the input.
 */
function parseInputs(get) {
    const read = (0,_runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputReader */ .c)(get);
    return {
        action: read.choice('action', _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actions */ .o, 'build'),
        target: targetOf(read),
        extraArgs: read.lines('extra-args'),
        targetHost: read.text('target-host'),
        buildHost: read.text('build-host'),
        sudo: read.flag('sudo', false),
        redact: read.lines('redact'),
        recording: read.flag('recording', true),
        exportGif: read.flag('export-gif', false),
        cols: read.integer('cols', 120, 20, 500),
        rows: read.integer('rows', 40, 5, 200),
        frameIntervalSeconds: read.number('frame-interval', 5, 0.1, 3600),
        timeoutSeconds: read.number('timeout', 1800, 1, 30 * 86_400),
        idleLimitSeconds: read.number('idle-limit', 2, 0.1, 3600),
        theme: read.text('theme'),
        outputDir: read.text('output-dir') ?? 'rebuild-logs',
        keepLast: read.text('keep-last') === null ? null : read.integer('keep-last', 1, 1, 10_000),
        allowActivation: read.flag('allow-activation', false),
        installTmux: read.flag('install-tmux', true),
        id: read.text('id'),
        artifactName: read.text('artifact-name'),
        artifactRetentionDays: read.integer('artifact-retention-days', 0, 0, 400),
        comment: read.choice('comment', ['on-failure', 'always', 'never'], 'on-failure'),
        commentImage: read.choice('comment-image', ['branch', 'none'], 'branch'),
        imageBranch: read.branch('image-branch', 'nixos-rebuild-test-images'),
        annotations: read.flag('annotations', true),
        summary: read.flag('summary', true),
        trend: read.flag('trend', true),
        trendWindow: read.integer('trend-window', 30, 8, 100),
        failOnRegressionPercent: read.percent('fail-on-regression'),
        token: get('github-token'),
    };
}
function targetOf(read) {
    const flake = read.text('flake');
    const file = read.text('file');
    const command = read.text('command');
    const given = Object.entries({ flake, file, command }).filter(([, value]) => value !== null);
    if (given.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('bad-input', `inputs ${given.map(([name]) => `"${name}"`).join(' and ')} exclude each other`, 'Give one of flake, file and command.');
    if (flake !== null)
        return { kind: 'flake', ref: flake };
    if (file !== null)
        return { kind: 'file', path: file };
    if (command !== null)
        return { kind: 'command', command };
    return { kind: 'default' };
}


/***/ }),

/***/ 1077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMain: () => (/* binding */ runMain)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(65102);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/system/programs.js
var system_programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/system/package-manager.js


/** In the order in which they are tried: a system's own before what people add to it. */
const packageManagers = [
    {
        program: 'apt-get',
        runsAs: 'root',
        install: ['apt-get', 'install', '-y', '--no-install-recommends'],
        refresh: ['apt-get', 'update'],
        packages: { nix: 'nix-bin' },
    },
    { program: 'dnf', runsAs: 'root', install: ['dnf', 'install', '-y'], refresh: null, packages: {} },
    { program: 'apk', runsAs: 'root', install: ['apk', 'add'], refresh: ['apk', 'update'], packages: {} },
    {
        program: 'pacman',
        runsAs: 'root',
        install: ['pacman', '-S', '--noconfirm', '--needed'],
        refresh: ['pacman', '-Sy', '--noconfirm'],
        packages: {},
    },
    {
        program: 'zypper',
        runsAs: 'root',
        install: ['zypper', '--non-interactive', 'install'],
        refresh: ['zypper', '--non-interactive', 'refresh'],
        packages: {},
    },
    {
        program: 'brew',
        runsAs: 'user-only',
        install: ['brew', 'install'],
        refresh: null,
        packages: { nix: null },
    },
    {
        program: 'nix',
        runsAs: 'anyone',
        install: ['nix', '--extra-experimental-features', 'nix-command flakes', 'profile', 'install'],
        refresh: null,
        packages: { nix: null },
        prefix: 'nixpkgs#',
    },
];
/** The packages of those programs in a package manager's words, or null where it lacks one of them. */
function packagesOf(manager, programs) {
    const names = programs.map((program) => manager.packages[program] ?? program);
    if (programs.some((program) => manager.packages[program] === null))
        return null;
    return names.map((name) => `${manager.prefix ?? ''}${name}`);
}
/** The first package manager on PATH that has all those programs and that this user can use, or null. */
function packageManagerFor(programs, env, root = isRoot()) {
    const serves = (manager) => packagesOf(manager, programs) !== null &&
        !(root && manager.runsAs === 'user-only') &&
        (0,system_programs/* findProgram */.Kp)(manager.program, env) !== null;
    return packageManagers.find(serves) ?? null;
}
function isRoot() {
    return (0,external_node_os_.userInfo)().uid === 0;
}

;// CONCATENATED MODULE: ./lib/system/install.js




const installTimeoutMs = 600_000;
const questionTimeoutMs = 10_000;
/**
 * Makes sure that programs are on PATH (`tmux`, `nix` …), installing those that are missing with the
 * system's package manager, as root or with passwordless sudo. Throws a ToolError (`missing-program`)
 * that holds the command to type where it may not, or what went wrong where it could not.
 */
async function ensurePrograms(programs, context) {
    const missing = missingPrograms(programs, context.env);
    if (missing.length === 0)
        return;
    const root = context.root ?? isRoot();
    const manager = packageManagerFor(missing, context.env, root);
    if (manager === null)
        throw withoutManager(missing);
    const prefix = manager.runsAs !== 'root' || root ? [] : ['sudo', '-n'];
    if (prefix.length > 0 && !(await sudoIsFree(context)))
        throw withoutRoot(missing, manager, context.env);
    await install(missing, manager, prefix, context);
}
/** Those of the programs that are not on the PATH of `env`. */
function missingPrograms(programs, env) {
    return programs.filter((program) => (0,system_programs/* findProgram */.Kp)(program, env) === null);
}
async function install(programs, manager, prefix, context) {
    const command = [...prefix, ...manager.install, ...(packagesOf(manager, programs) ?? [])];
    // Package lists may be weeks old, or absent in a fresh container: a first miss is followed by a refresh.
    const refresh = manager.refresh === null ? [] : [[...prefix, ...manager.refresh], command];
    let said = '';
    for (const argv of [command, ...refresh]) {
        context.say(`${sentence(programs)} not installed; running: ${(0,shell/* quoteCommand */.c)(argv)}`);
        const result = await (context.run ?? system_programs/* runProgram */.mB)(argv, {
            env: { ...context.env, DEBIAN_FRONTEND: 'noninteractive' },
            timeoutMs: installTimeoutMs,
        });
        if (missingPrograms(programs, context.env).length === 0)
            return;
        if (!(0,system_programs/* hasSucceeded */.yO)(result))
            said = result.stderr || result.stdout || (0,system_programs/* failureReason */.Hr)(result);
    }
    const still = sentence(missingPrograms(programs, context.env));
    throw new errors/* ToolError */.v4('missing-program', `${still} not installed, and installing did not help`, {
        hint: said
            ? `"${(0,shell/* quoteCommand */.c)(command)}" said: ${said.trim().slice(-500)}`
            : `"${(0,shell/* quoteCommand */.c)(command)}" succeeded; look whether what it installed is on PATH.`,
    });
}
async function sudoIsFree(context) {
    if ((0,system_programs/* findProgram */.Kp)('sudo', context.env) === null)
        return false;
    return (0,system_programs/* hasSucceeded */.yO)(await (context.run ?? system_programs/* runProgram */.mB)(['sudo', '-n', 'true'], {
        env: { ...context.env },
        timeoutMs: questionTimeoutMs,
    }));
}
function withoutRoot(programs, manager, env) {
    const install = [...manager.install, ...(packagesOf(manager, programs) ?? [])];
    const commands = [manager.refresh, install].filter((argv) => argv !== null);
    const typed = (0,system_programs/* findProgram */.Kp)('sudo', env) === null
        ? `su -c '${commands.map((argv) => argv.join(' ')).join(' && ')}'`
        : commands.map((argv) => ['sudo', ...argv].join(' ')).join(' && ');
    return new errors/* ToolError */.v4('missing-program', `${sentence(programs)} not installed`, {
        hint: `Installing needs root. Type this, then run the same again:\n\n  ${typed}\n`,
    });
}
function withoutManager(programs) {
    const where = programs.includes('nix') ? ' Nix: https://nixos.org/download.' : '';
    return new errors/* ToolError */.v4('missing-program', `${sentence(programs)} not installed, and no package manager that has it was found on PATH`, { hint: `Install it, and run this again.${where}` });
}
function sentence(programs) {
    const [last = '', ...others] = [...programs].reverse();
    return others.length === 0 ? `${last} is` : `${others.reverse().join(', ')} and ${last} are`;
}

// EXTERNAL MODULE: ./lib/text/workflow-command.js
var workflow_command = __webpack_require__(65258);
// EXTERNAL MODULE: ./lib/action/runner/attempt.js + 1 modules
var attempt = __webpack_require__(31886);
// EXTERNAL MODULE: ./lib/action/runner/context.js
var runner_context = __webpack_require__(11170);
// EXTERNAL MODULE: ./lib/action/runner/job-log.js
var job_log = __webpack_require__(5745);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/action/runner/states.js
var states = __webpack_require__(45783);
// EXTERNAL MODULE: ./lib/rebuild/action.js
var rebuild_action = __webpack_require__(14797);
;// CONCATENATED MODULE: ./lib/action/rebuild/activation.js


/**
 * Refuses to run a pull request's configuration on the runner's own system unless that was allowed: its
 * activation scripts run as root, and anybody can open a pull request.
 */
function checkActivation(action, eventName, allowed) {
    if (allowed || !rebuild_action/* actionFacts */.k[action].activates || !eventName.startsWith('pull_request'))
        return;
    throw (0,errors/* usageError */.Wp)('activation-not-allowed', `input "action" is ${action}, which runs the pull request's code on this machine's system`, 'Use action: build, or set allow-activation: true on a machine made for that (see SECURITY.md).');
}

// EXTERNAL MODULE: ./lib/action/rebuild/inputs.js
var rebuild_inputs = __webpack_require__(33617);
// EXTERNAL MODULE: ./lib/action/rebuild/outputs.js
var outputs = __webpack_require__(32220);
// EXTERNAL MODULE: ./lib/action/rebuild/reporting.js
var rebuild_reporting = __webpack_require__(91952);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/action/rebuild/request.js

// GitHub shows a GIF of at most 10 MB in a comment.
const maxGifBytes = 10_000_000;
/** What to rebuild, in the words of the floor below. `workspace` is the checkout's absolute path. */
function requestOf(inputs, workspace, env) {
    return {
        action: inputs.action,
        target: inputs.target,
        extraArgs: inputs.extraArgs,
        targetHost: inputs.targetHost,
        buildHost: inputs.buildHost,
        sudo: inputs.sudo,
        cwd: workspace,
        env: rebuildEnvironment(env),
        outputDir: (0,external_node_path_.resolve)(workspace, inputs.outputDir),
        keepLast: inputs.keepLast,
        recording: inputs.recording,
        cols: inputs.cols,
        rows: inputs.rows,
        frameIntervalSeconds: inputs.frameIntervalSeconds,
        timeoutSeconds: inputs.timeoutSeconds,
        idleLimitSeconds: inputs.idleLimitSeconds,
        theme: inputs.theme,
        exportGif: inputs.exportGif,
        maxGifBytes,
        redact: inputs.redact,
        secrets: [inputs.token, env.ACTIONS_RUNTIME_TOKEN ?? ''].filter((secret) => secret !== ''),
        interactive: false,
        baseRevision: null,
    };
}
/**
 * The rebuild's environment: the step's, without what only the Action itself needs. A configuration could
 * otherwise read the token, write into the summary, or set outputs in the Action's name.
 */
function rebuildEnvironment(env) {
    const ours = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|ID_TOKEN|CACHE)_)/;
    const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name) && !files.includes(name)));
}

;// CONCATENATED MODULE: ./lib/action/rebuild/main.js














/**
 * The main step: records the rebuild, then reports it. After a cancel it only closes the recording, since
 * the runner kills it seconds later; the post step reports. Gives the step's exit status.
 */
async function runMain(runner, signal) {
    const inputs = (0,rebuild_inputs/* parseInputs */.T)(runner.input);
    const context = (0,runner_context/* readContext */.y)(runner.env);
    checkActivation(inputs.action, context.eventName, inputs.allowActivation);
    const log = (0,job_log/* createJobLog */.o)(runner.write, external_node_crypto_.randomUUID);
    const notices = (0,runner_notices/* createNotices */.g)(log.command);
    if (inputs.recording && inputs.installTmux)
        await ensurePrograms(['tmux'], { env: runner.env, say: (line) => log.output(`${line}\n`) });
    const build = await rebuild(inputs, context, runner, { log, notices, signal });
    if (build.metadata.outcome === 'cancelled') {
        (0,outputs/* writeOutputs */.K)(runner, build, { files: { artifact: null, screenshot: null }, commentUrl: null, trend: {} });
        return 1;
    }
    const reporting = {
        inputs,
        context,
        runner,
        notices,
        command: log.command,
        github: (0,rebuild_reporting/* githubOnce */.n)(inputs.token, context),
        trend: async (...given) => (await __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 34282))).readTrend(...given),
    };
    const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(250)]).then(__webpack_require__.bind(__webpack_require__, 26250));
    const need = { feature: 'report', permission: null };
    const reported = await (0,attempt/* attempt */.C)(notices, need, () => reportBuild(build, reporting));
    runner.saveState(states/* states */.x.reported, 'true');
    const why = build.metadata.success
        ? (reported?.regression ?? null)
        : (0,outcome/* headlineText */.uh)(build.metadata, inputs.id);
    if (why === null)
        return 0;
    // The annotations have said it already, and there is room for ten errors only.
    if (inputs.annotations && build.metadata.failures.length > 0)
        log.output(`${why}\n`);
    else
        log.command((0,workflow_command/* workflowCommand */.N)('error', { title: 'nixos-rebuild-test' }, why));
    log.end();
    return 1;
}
async function rebuild(inputs, context, runner, { log, notices, signal }) {
    const { runRebuild } = await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 2010));
    const hooks = {
        onOutput: log.output,
        onPhase: log.phase,
        onNotice: notices.add,
        onStart({ dir, attach }) {
            runner.saveState(states/* states */.x.buildDir, dir);
            if (attach !== null)
                log.output(`To watch it on the runner: ${attach}\n`);
        },
        signal,
    };
    try {
        return await runRebuild(requestOf(inputs, context.workspace, runner.env), hooks);
    }
    finally {
        log.end();
    }
}


/***/ }),

/***/ 32220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* unused harmony export metadataOutput */
// All outputs of a job together may have 1 MB.
const longestMetadata = 256 * 1024;
/** Sets the outputs of `action.yml`. What is not known is an empty text. */
function writeOutputs(runner, { dir, metadata }, published) {
    const { files, commentUrl, trend } = published;
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

/***/ 91952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ githubOnce),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25104);

/** The API of the run's repository, opened when a part first asks for it. */
function githubOnce(token, context) {
    let opened = null;
    return () => {
        opened ??= (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)({
            token,
            repository: context.repository,
            apiUrl: context.apiUrl,
            serverUrl: context.serverUrl,
            sleep,
            random: Math.random,
        });
        return opened;
    };
}
/** Waits so many milliseconds. */
function sleep(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 31886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ attempt)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
;// CONCATENATED MODULE: ./lib/github/loss.js



/**
 * One sentence for people: which feature was left out, why, and which permission to add if that is
 * the cause.
 */
function lossNotice({ feature, permission }, thrown) {
    return `No ${feature}: ${reasonOf(permission, thrown)}`;
}
function reasonOf(permission, thrown) {
    const error = (0,response_error/* asResponseError */.S)(thrown);
    if (error === null)
        return `${(0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)((0,errors/* messageOf */.bD)(thrown)), 300)}.`.replace(/\.+$/, '.');
    const { status, headers } = error;
    // Octokit puts the address of the documentation behind GitHub's own words.
    const message = (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(error.message).replace(/ - https:\/\/docs\.github\.com\S*$/, ''), 300);
    const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    if (status === 429 || (status === 403 && (limited || /rate limit/i.test(message))))
        return `GitHub's rate limit is used up (status ${status}).`;
    if ((status === 401 || status === 403 || status === 404) && permission !== null)
        return (`the token may not do that (${status}: ${message}). Add \`${permission}\` to the job's \`permissions\`; ` +
            'a pull request from a fork never gets it, see the report Action.');
    return `GitHub answered ${status}: ${message}.`;
}

;// CONCATENATED MODULE: ./lib/action/runner/attempt.js

/**
 * Does one part of a report. If it fails, the result is null, one notice says what was lost and which
 * permission to add, and the rest of the report goes on.
 */
async function attempt(notices, need, work) {
    try {
        return await work();
    }
    catch (thrown) {
        notices.add(lossNotice(need, thrown));
        return null;
    }
}


/***/ }),

/***/ 45783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ states)
/* harmony export */ });
/** What main leaves for post, by the names under which the runner keeps it. */
const states = {
    /** The build's directory, from the moment it exists. */
    buildDir: 'build-dir',
    /** `true` once the build was reported. */
    reported: 'reported',
};


/***/ }),

/***/ 23609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outcomes),
/* harmony export */   c: () => (/* binding */ outcomeFacts)
/* harmony export */ });
const failed = { exitStatus: 1, complete: false, tone: 'bad' };
const facts = {
    success: {
        exitStatus: 0,
        complete: true,
        tone: 'good',
        sign: '✓',
        icon: '✅',
        label: 'Success',
        verb: 'succeeded',
    },
    failed: { ...failed, sign: '✗', icon: '❌', label: 'Failed', verb: 'failed' },
    timed_out: { ...failed, exitStatus: 124, sign: '⏱', icon: '⏱️', label: 'Timed out', verb: 'timed out' },
    cancelled: {
        exitStatus: 130,
        complete: false,
        tone: 'quiet',
        sign: '–',
        icon: '🚫',
        label: 'Cancelled',
        verb: 'was cancelled',
    },
    needs_boot: {
        exitStatus: 1,
        complete: true,
        tone: 'warn',
        sign: '↻',
        icon: '🔄',
        label: 'Needs a boot',
        verb: 'needs a boot to take effect',
    },
    interrupted: {
        exitStatus: 3,
        complete: false,
        tone: 'quiet',
        sign: '!',
        icon: '⚠️',
        label: 'Interrupted',
        verb: 'was interrupted',
    },
};
const outcomes = Object.keys(facts);
/**
 * The facts of an outcome. Readers tolerate outcomes of later releases: an unknown one is labelled with its own
 * word and is never shown as a success.
 */
function outcomeFacts(outcome) {
    if (Object.hasOwn(facts, outcome))
        return facts[outcome];
    return {
        exitStatus: 1,
        complete: false,
        tone: 'quiet',
        sign: '?',
        icon: '❔',
        label: outcome,
        verb: `ended as ${outcome}`,
    };
}


/***/ }),

/***/ 25104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
;// CONCATENATED MODULE: ./lib/github/retry.js

const attempts = 4;
// A job that waits is a job that is paid for; a longer ban than this loses the feature instead.
const longestWaitSeconds = 60;
/**
 * Calls `request` until it succeeds, up to four times, waiting as GitHub asks or 1, 2, 4 seconds with
 * jitter. Throws the last error when it is not worth another try.
 */
async function retrying(request, sleep, random) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await request();
        }
        catch (thrown) {
            const seconds = attempt < attempts ? retryDelay(thrown, attempt) : null;
            if (seconds === null)
                throw thrown;
            await sleep(seconds * 1000 + random() * 250);
        }
    }
}
/**
 * Seconds to wait before the next try after `attempt` tries, or null if another would not help.
 * Follows "Best practices for using the REST API" in GitHub's documentation: `retry-after` first, then the
 * reset time of an exhausted limit.
 */
function retryDelay(thrown, attempt) {
    const backoff = 2 ** (attempt - 1);
    const error = (0,response_error/* asResponseError */.S)(thrown);
    if (error === null)
        return backoff;
    const { status, headers } = error;
    const told = toldDelay(headers);
    if (status === 429 || (status === 403 && told !== null)) {
        const seconds = told ?? backoff;
        return seconds <= longestWaitSeconds ? seconds : null;
    }
    if (status < 500)
        return null;
    return told === null ? backoff : Math.min(told, longestWaitSeconds);
}
function toldDelay(headers) {
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return Math.max(0, after);
    if (headers['x-ratelimit-remaining'] !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset']);
    const now = Date.parse(headers.date ?? '') / 1000;
    return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(1, reset - now) : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/github/client.js

// A request that hangs must not hold the job; uploads of a screenshot take a second or two.
const requestTimeoutMs = 30_000;
/** Opens the API. Octokit is loaded here, since most rebuilds end before anything needs it. */
async function openGitHub(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const [owner = '', repo = ''] = options.repository.split('/');
    let requests = 0;
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: silent });
    octokit.hook.wrap('request', (request, parameters) => retrying(async () => {
        requests += 1;
        const signal = AbortSignal.timeout(requestTimeoutMs);
        return request({ ...parameters, request: { ...parameters.request, signal } });
    }, options.sleep, options.random));
    return { octokit, owner, repo, serverUrl: options.serverUrl, requests: () => requests };
}
// Octokit warns on the console about deprecations; the job log is for the rebuild.
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };


/***/ }),

/***/ 49863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asResponseError),
/* harmony export */   z: () => (/* binding */ isStatus)
/* harmony export */ });
/**
 * The answer inside what was thrown, or null where none came (a refused, dropped or timed-out
 * connection, which Octokit reports as a status 500 without a response).
 */
function asResponseError(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number')
        return null;
    const response = 'response' in thrown ? thrown.response : undefined;
    if (response === undefined)
        return null;
    return { status: thrown.status, message: thrown.message, headers: response.headers ?? {} };
}
/** True if `thrown` is an answer with that status. */
function isStatus(thrown, ...statuses) {
    const error = asResponseError(thrown);
    return error !== null && statuses.includes(error.status);
}


/***/ }),

/***/ 14797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ actionFacts),
/* harmony export */   o: () => (/* binding */ actions)
/* harmony export */ });
const builds = {
    activates: false,
    needsNixosRebuild: false,
    makesResultLink: true,
    becomesCurrent: false,
    warning: null,
};
const activates = {
    activates: true,
    needsNixosRebuild: true,
    makesResultLink: false,
    becomesCurrent: false,
    warning: null,
};
const actionFacts = {
    build: builds,
    'dry-build': { ...builds, makesResultLink: false },
    test: {
        ...activates,
        becomesCurrent: true,
        warning: 'the new system is activated now; the next boot is as before',
    },
    'dry-activate': activates,
    boot: {
        ...activates,
        warning: 'the new system becomes the default of the next boot; nothing changes until then',
    },
    switch: {
        ...activates,
        becomesCurrent: true,
        warning: 'the new system is activated now and becomes the default of the next boot',
    },
    'build-vm': { ...builds, needsNixosRebuild: true, makesResultLink: false },
};
const actions = Object.keys(actionFacts);


/***/ }),

/***/ 65102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ outcomePhrase),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   uh: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23960);




/** The icon and the verb for an outcome, as Markdown. A word of a later release is shown as code. */
function outcomePhrase(outcome) {
    const { icon, verb } = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c)(outcome);
    const isKnown = _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .K.some((known) => known === outcome);
    return { icon, verb: isKnown ? verb : `ended as ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(outcome, 40))}` };
}
/** One line of Markdown: what was rebuilt, how it ended, how long it took. */
function headline(metadata, id) {
    const { icon, verb } = outcomePhrase(metadata.outcome);
    const what = metadata.action === null ? 'the command' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(metadata.action, 40));
    const duration = metadata.duration_seconds === null ? '' : ` after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(metadata.duration_seconds)}`;
    return `${icon} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(id, 100))}: ${what} ${verb}${duration}`;
}
/** The same as plain text, for a line of the job log. */
function headlineText(metadata, id) {
    const what = [id ?? metadata.host, metadata.action ?? 'the command'].filter(Boolean).join(': ');
    const message = metadata.failure?.message ?? metadata.error_message ?? '';
    const end = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .strippedLine */ .MV)(metadata.outcome.replaceAll('_', ' '));
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .strippedLine */ .MV)(`${what} ended as ${end}. ${message}`), 1000);
}


/***/ }),

/***/ 54783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export signedDuration */
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

/***/ 23960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DV: () => (/* binding */ codeBlock),
  SS: () => (/* binding */ codeSpan),
  zH: () => (/* binding */ details),
  FV: () => (/* binding */ escapeMarkdown),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  $i: () => (/* binding */ linkAddress),
  Rw: () => (/* binding */ proseMarkdown),
  tp: () => (/* binding */ table)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/text/html.js
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

;// CONCATENATED MODULE: ./lib/text/markdown.js


// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
const joiner = '\u2060';
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
function escapeMarkdown(text) {
    return ((0,clean/* strippedLine */.MV)(text)
        .replace(/[!-/:-@[-`{-~]/g, '\\$&')
        // A table would read \| otherwise than prose does.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${joiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${joiner}`));
}
/** Hostile text as an inline code span; an empty text gives an empty string. */
function codeSpan(text) {
    const line = (0,clean/* strippedLine */.MV)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile prose in which `words like these` are code; what stands outside of such pairs is escaped. */
function proseMarkdown(text) {
    const parts = (0,clean/* strippedLine */.MV)(text).split('`');
    // Without its partner, the last backtick is a character like others.
    const lonely = parts.length % 2 === 0 ? `\`${parts.pop()}` : '';
    return [
        ...parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part))),
        spaced(lonely),
    ].join('');
}
/** Escaped, with the blanks at both ends that stand between it and its neighbours. */
function spaced(text) {
    const [, before = '', after = ''] = /^(\s?).*?(\s?)$/.exec(text) ?? [];
    return text.trim() === '' ? before : `${before}${escapeMarkdown(text)}${after}`;
}
/** Hostile lines as a fenced code block whose fence none of them can close. */
function codeBlock(lines, language = '') {
    const body = (0,clean/* stripControls */.$Y)(lines.join('\n')).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}\n`;
}
/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${escapeHtml((0,clean/* strippedLine */.MV)(text))}</code>`;
}
/**
 * A link for an address that we made or that GitHub gave us; anything but http(s) gives the label
 * alone. `label` is Markdown.
 */
function markdown_link(label, url) {
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
/** A table; `right` are the columns whose numbers stand on the right. Cells are Markdown on one line. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.map(cellText).join(' | ')} |\n`;
    const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}
/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An unseen character between them keeps the two apart.
 */
function cellText(cell) {
    return cell.replace(/\\(?=\|)/g, `\\${joiner}`).replaceAll('|', '\\|');
}


/***/ }),

/***/ 63213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord),
/* harmony export */   c: () => (/* binding */ quoteCommand)
/* harmony export */ });
// Characters that no shell treats specially. `#` is a glob operator of zsh, and `=` begins a path look-up there.
const plainWord = /^[\w@%+:,./-][\w@%+=:,./-]*$/;
/** One word for a POSIX shell; quoted only where it must be, so that commands stay easy to read. */
function quoteWord(word) {
    return plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** A command line that a POSIX shell splits into exactly these words. */
function quoteCommand(argv) {
    return argv.map(quoteWord).join(' ');
}


/***/ })

};
