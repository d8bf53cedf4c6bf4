export const id = 178;
export const ids = [178,744];
export const modules = {

/***/ 82400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ attempt)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __webpack_require__(84395);
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
        return `${(0,plain/* truncate */.xv)((0,plain/* plainLine */.h0)((0,errors/* messageOf */.bD)(thrown)), 300)}.`.replace(/\.+$/, '.');
    const { status, headers } = error;
    // Octokit puts the address of the documentation behind GitHub's own words.
    const message = (0,plain/* truncate */.xv)((0,plain/* plainLine */.h0)(error.message).replace(/ - https:\/\/docs\.github\.com\S*$/, ''), 300);
    const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    if (status === 429 || (status === 403 && (limited || /rate limit/i.test(message))))
        return `GitHub's rate limit is used up (status ${status}).`;
    if ((status === 401 || status === 403 || status === 404) && permission !== null)
        return (`the token may not do that (${status}: ${message}). Add \`${permission}\` to the job's \`permissions\`; ` +
            'a pull request from a fork never gets it, see the report Action.');
    return `GitHub answered ${status}: ${message}.`;
}

;// CONCATENATED MODULE: ./lib/action/attempt.js

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

/***/ 44097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

;// CONCATENATED MODULE: ./lib/rebuild/request.js
/** The actions of nixos-rebuild that make sense unattended. */
const actions = ['build', 'dry-build', 'test', 'dry-activate', 'boot', 'switch', 'build-vm'];

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/action/read-inputs.js
var read_inputs = __webpack_require__(64140);
;// CONCATENATED MODULE: ./lib/action/inputs.js



/**
 * Reads the inputs of `action.yml`. `get` gives the text of one, empty where it was not given. Throws a
 * usage error that names the input.
 */
function parseInputs(get) {
    const read = (0,read_inputs/* inputReader */.c)(get);
    return {
        action: read.choice('action', actions, 'build'),
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
        throw (0,errors/* usageError */.Wp)('bad-input', `inputs ${given.map(([name]) => `"${name}"`).join(' and ')} exclude each other`, 'Give one of flake, file and command.');
    if (flake !== null)
        return { kind: 'flake', ref: flake };
    if (file !== null)
        return { kind: 'file', path: file };
    if (command !== null)
        return { kind: 'command', command };
    return { kind: 'default' };
}


/***/ }),

/***/ 98254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createJobLog)
/* harmony export */ });
/* harmony import */ var _terminal_transcript_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30136);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84395);
/* harmony import */ var _text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65258);



// A line of megabytes makes the log's page unusable; rebuild.log has it whole.
const longestLine = 8192;
/**
 * The runner obeys every `::command::` and `##[command]` on the standard output of a step, whoever
 * printed it, except between `::stop-commands::TOKEN` and `::TOKEN::`. `newToken` gives a fresh
 * unguessable word for each such stretch.
 */
function createJobLog(write, newToken) {
    const transcript = new _terminal_transcript_js__WEBPACK_IMPORTED_MODULE_0__/* .Transcript */ .j();
    let token = null;
    let group = null;
    const lines = (text) => {
        if (text === '')
            return;
        if (token === null) {
            token = newToken();
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('stop-commands', {}, token));
        }
        write(text
            .split('\n')
            .map((line) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(line), longestLine))
            .join('\n'));
    };
    const obey = () => {
        if (token !== null)
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)(token, {}, ''));
        token = null;
    };
    const endGroup = () => {
        lines(transcript.end());
        obey();
        if (group !== null)
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('endgroup', {}, ''));
        group = null;
    };
    return {
        output: (text) => lines(transcript.push(text)),
        phase(name) {
            if (name === group)
                return;
            endGroup();
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('group', {}, name));
            group = name;
        },
        command(line) {
            obey();
            write(line);
        },
        end: endGroup,
    };
}


/***/ }),

/***/ 37178:
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
        (0,system_programs/* findProgram */.K)(manager.program, env) !== null;
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
    return programs.filter((program) => (0,system_programs/* findProgram */.K)(program, env) === null);
}
async function install(programs, manager, prefix, context) {
    const command = [...prefix, ...manager.install, ...(packagesOf(manager, programs) ?? [])];
    // Package lists may be weeks old, or absent in a fresh container: a first miss is followed by a refresh.
    const refresh = manager.refresh === null ? [] : [[...prefix, ...manager.refresh], command];
    let said = '';
    for (const argv of [command, ...refresh]) {
        context.say(`${sentence(programs)} not installed; running: ${argv.map(quoted).join(' ')}`);
        const result = await (context.run ?? system_programs/* runProgram */.m)(argv, {
            env: { ...context.env, DEBIAN_FRONTEND: 'noninteractive' },
            timeoutMs: installTimeoutMs,
        });
        if (missingPrograms(programs, context.env).length === 0)
            return;
        if (result.status !== 0)
            said = result.stderr || result.stdout;
    }
    const still = sentence(missingPrograms(programs, context.env));
    throw new errors/* ToolError */.v4('missing-program', `${still} not installed, and installing did not help`, {
        hint: said
            ? `"${command.map(quoted).join(' ')}" said: ${said.trim().slice(-500)}`
            : `"${command.map(quoted).join(' ')}" succeeded; look whether what it installed is on PATH.`,
    });
}
async function sudoIsFree(context) {
    if ((0,system_programs/* findProgram */.K)('sudo', context.env) === null)
        return false;
    const { status } = await (context.run ?? system_programs/* runProgram */.m)(['sudo', '-n', 'true'], {
        env: { ...context.env },
        timeoutMs: questionTimeoutMs,
    });
    return status === 0;
}
function withoutRoot(programs, manager, env) {
    const install = [...manager.install, ...(packagesOf(manager, programs) ?? [])];
    const commands = [manager.refresh, install].filter((argv) => argv !== null);
    const typed = (0,system_programs/* findProgram */.K)('sudo', env) === null
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
function quoted(word) {
    return /^[\w@%+=:,./#-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./lib/text/workflow-command.js
var workflow_command = __webpack_require__(65258);
;// CONCATENATED MODULE: ./lib/action/activation.js

const activating = ['test', 'switch', 'boot', 'dry-activate'];
/**
 * Refuses to run a pull request's configuration on the runner's own system unless that was allowed: its
 * activation scripts run as root, and anybody can open a pull request.
 */
function checkActivation(action, eventName, allowed) {
    if (allowed || !activating.includes(action) || !eventName.startsWith('pull_request'))
        return;
    throw (0,errors/* usageError */.Wp)('activation-not-allowed', `input "action" is ${action}, which runs the pull request's code on this machine's system`, 'Use action: build, or set allow-activation: true on a machine made for that (see SECURITY.md).');
}

// EXTERNAL MODULE: ./lib/action/attempt.js + 1 modules
var attempt = __webpack_require__(82400);
// EXTERNAL MODULE: ./lib/action/inputs.js + 1 modules
var action_inputs = __webpack_require__(44097);
// EXTERNAL MODULE: ./lib/action/job-log.js
var job_log = __webpack_require__(98254);
// EXTERNAL MODULE: ./lib/action/notices.js
var action_notices = __webpack_require__(85915);
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(87352);
// EXTERNAL MODULE: ./lib/action/reporting.js
var action_reporting = __webpack_require__(47452);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/action/request.js

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

// EXTERNAL MODULE: ./lib/action/run-context.js
var run_context = __webpack_require__(88185);
// EXTERNAL MODULE: ./lib/action/states.js
var states = __webpack_require__(69034);
;// CONCATENATED MODULE: ./lib/action/main.js














/**
 * The main step: records the rebuild, then reports it. After a cancel it only closes the recording, since
 * the runner kills it seconds later; the post step reports. Gives the step's exit status.
 */
async function runMain(runner, signal) {
    const inputs = (0,action_inputs/* parseInputs */.T)(runner.input);
    const context = (0,run_context/* readContext */.y)(runner.env);
    checkActivation(inputs.action, context.eventName, inputs.allowActivation);
    const log = (0,job_log/* createJobLog */.o)(runner.write, external_node_crypto_.randomUUID);
    const notices = (0,action_notices/* createNotices */.g)(log.command);
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
        github: (0,action_reporting/* githubOnce */.n)(inputs.token, context),
        trend: async (...given) => (await __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 5350))).readTrend(...given),
    };
    const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(785), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 27430));
    const need = { feature: 'report', permission: null };
    const reported = await (0,attempt/* attempt */.C)(notices, need, () => reportBuild(build, reporting));
    runner.saveState(states/* states */.x.reported, 'true');
    if (!build.metadata.success)
        return fail(log, (0,outcome/* headlineText */.uh)(build.metadata, inputs.id));
    return reported?.regression ? fail(log, reported.regression) : 0;
}
/** What a step leaves in the job log when it fails. */
function fail(log, message) {
    log.command((0,workflow_command/* workflowCommand */.N)('error', { title: 'nixos-rebuild-test' }, message));
    return 1;
}
async function rebuild(inputs, context, runner, { log, notices, signal }) {
    const { runRebuild } = await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 51142));
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

/***/ 85915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createNotices)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84395);
/* harmony import */ var _text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65258);


/** `write` takes the workflow command that shows a notice on the run's page. */
function createNotices(write) {
    const said = new Set();
    return {
        add(message) {
            const line = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(message);
            if (said.has(line))
                return;
            said.add(line);
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('notice', { title: 'nixos-rebuild-test' }, line));
        },
        all: () => [...said],
    };
}


/***/ }),

/***/ 87352:
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

/***/ 64140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

function inputReader(get) {
    const wrong = (name, is) => (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-input', `input "${name}" must be ${is}, not ${JSON.stringify(get(name))}`, seeInputs);
    const text = (name) => (get(name) === '' ? null : get(name));
    const number = (name, otherwise, least, most) => {
        const given = text(name);
        if (given === null)
            return otherwise;
        const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
        if (!(value >= least && value <= most))
            throw wrong(name, `a number from ${least} to ${most}`);
        return value;
    };
    return {
        text,
        lines: (name) => get(name)
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        flag(name, otherwise) {
            const given = text(name);
            if (given === null)
                return otherwise;
            // The words of YAML 1.2's core schema, as @actions/core's getBooleanInput takes them.
            if (['true', 'True', 'TRUE'].includes(given))
                return true;
            if (['false', 'False', 'FALSE'].includes(given))
                return false;
            throw wrong(name, 'true or false');
        },
        choice(name, choices, otherwise) {
            const given = text(name);
            if (given === null)
                return otherwise;
            const found = choices.find((choice) => choice === given);
            if (found === undefined)
                throw wrong(name, `one of ${choices.join(', ')}`);
            return found;
        },
        number,
        integer(name, otherwise, least, most) {
            const value = number(name, otherwise, least, most);
            if (!Number.isInteger(value))
                throw wrong(name, `a whole number from ${least} to ${most}`);
            return value;
        },
        percent(name) {
            const given = text(name);
            if (given === null || given === 'false')
                return null;
            const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(given);
            if (match === null)
                throw wrong(name, 'a percentage such as 25%');
            return Number(match[1]);
        },
        branch(name, otherwise) {
            const given = text(name) ?? otherwise;
            // A part of the rules of git-check-ref-format(1) that is enough for a name of one's own choosing.
            if (!/^[A-Za-z0-9][\w-]*$/.test(given))
                throw wrong(name, 'a plain branch name (letters, digits, - and _)');
            return given;
        },
    };
}
const seeInputs = 'See the inputs in docs/action.md.';


/***/ }),

/***/ 47452:
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

/***/ 88185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() });
const headSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: repositorySchema.optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
        head: headSchema,
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    })
        .optional(),
});
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^/]+\/[^/]+$/),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_RUN_NUMBER: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_WORKFLOW: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_JOB: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_WORKSPACE: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    RUNNER_TEMP: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('https://api.github.com'),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('https://github.com'),
    GITHUB_REF_NAME: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
});
/** Reads the context. Throws a ToolError where the process does not run in a workflow. */
function readContext(env) {
    const parsed = environmentSchema.safeParse(env);
    if (!parsed.success) {
        const name = parsed.error.issues[0]?.path.join('.') ?? 'GITHUB_RUN_ID';
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('no-runner', `${name} is not set as in a workflow run`, {
            hint: 'This program is the GitHub Action; outside a workflow use the nixos-rebuild-test command.',
        });
    }
    const { data } = parsed;
    const { repository, pull_request: pull } = readEvent(env.GITHUB_EVENT_PATH, eventSchema);
    return {
        repository: data.GITHUB_REPOSITORY,
        repositoryId: repository?.id ?? null,
        defaultBranch: repository?.default_branch ?? null,
        runId: data.GITHUB_RUN_ID,
        runNumber: data.GITHUB_RUN_NUMBER,
        attempt: data.GITHUB_RUN_ATTEMPT,
        workflow: data.GITHUB_WORKFLOW,
        job: data.GITHUB_JOB,
        sha: data.GITHUB_SHA,
        eventName: data.GITHUB_EVENT_NAME,
        branch: pull?.head.ref ?? data.GITHUB_REF_NAME,
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                baseBranch: pull.base.ref,
                baseSha: pull.base.sha,
                fromFork: pull.head.repo?.full_name !== data.GITHUB_REPOSITORY,
            },
        workspace: data.GITHUB_WORKSPACE,
        temp: data.RUNNER_TEMP,
        apiUrl: data.GITHUB_API_URL,
        serverUrl: data.GITHUB_SERVER_URL,
        runUrl: `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}/actions/runs/${data.GITHUB_RUN_ID}`,
    };
}
/** The event's payload, checked; an empty one where the runner names no file. */
function readEvent(path, schema) {
    try {
        return schema.parse(path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : {});
    }
    catch (thrown) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('bad-event', `the event in ${path} cannot be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`);
    }
}


/***/ }),

/***/ 69034:
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

/***/ 65102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   uh: () => (/* binding */ headlineText),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23960);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84395);



const known = {
    success: { icon: '✅', words: 'succeeded' },
    failed: { icon: '❌', words: 'failed' },
    timed_out: { icon: '⏱️', words: 'timed out' },
    cancelled: { icon: '🚫', words: 'was cancelled' },
    needs_boot: { icon: '🔄', words: 'needs a boot to take effect' },
    interrupted: { icon: '⚠️', words: 'was interrupted' },
};
/** The sign and the verb for an outcome; one we do not know is not shown as a success. */
function outcomeWords(outcome) {
    return known[outcome] ?? { icon: '❔', words: `ended as ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(outcome, 40))}` };
}
/** One line of Markdown: what was rebuilt, how it ended, how long it took. */
function headline(metadata, id) {
    const { icon, words } = outcomeWords(metadata.outcome);
    const what = metadata.action === null ? 'the command' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(metadata.action, 40));
    const duration = metadata.duration_seconds === null ? '' : ` after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(metadata.duration_seconds)}`;
    return `${icon} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(id, 100))}: ${what} ${words}${duration}`;
}
/** The same as plain text, for a line of the job log. */
function headlineText(metadata, id) {
    const what = [id ?? metadata.host, metadata.action ?? 'the command'].filter(Boolean).join(': ');
    const message = metadata.failure?.message ?? metadata.error_message ?? '';
    const end = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(metadata.outcome.replaceAll('_', ' '));
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${what} ended as ${end}. ${message}`), 1000);
}


/***/ }),

/***/ 40744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Runs a program to its end and gives what it printed; never throws for a program that fails or is
 * missing (`status` is then null). No shell is involved.
 */
function runProgram(argv, options = {}) {
    const [file = '', ...args] = argv;
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, {
            env: options.env ?? process.env,
            cwd: options.cwd,
            timeout: options.timeoutMs ?? 0,
            maxBuffer: 512 * 1024 * 1024,
        }, (error, stdout, stderr) => {
            const code = error?.code;
            const status = !error ? 0 : typeof code === 'number' ? code : null;
            resolve({ status, stdout, stderr: stderr || (status === null ? (error?.message ?? '') : '') });
        });
        // A program that ends without reading its input is not an error of ours.
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input ?? '');
    });
}
/** The first executable of that name on PATH, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
                return path;
        }
        catch {
            // not here: look in the next place
        }
    }
    return null;
}


/***/ }),

/***/ 30136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Transcript)
/* harmony export */ });
/** Rows above the cursor that can still be redrawn; more than any terminal is tall. */
const rememberedRows = 1000;
/** Where an escape sequence that never ends stops being kept. */
const longestSequence = 4096;
const control = /[\0-\x1f\x7f-\x9f]/g;
// ECMA-48 5.4: parameters, intermediates, final byte.
const csi = /^(?:\x1b\[|\x9b)([0-?]*)[ -/]*([@-~])/;
const csiPrefix = /^(?:\x1b\[|\x9b)[0-?]*[ -/]*$/;
/** Strings that carry a payload (OSC, DCS, SOS, PM, APC) up to BEL or ST. */
const stringStart = /^\x1b[\]PX^_]|^[\x9d\x90\x98\x9e\x9f]/;
const stringEnd = /\x07|\x1b\\|\x9c/g;
/**
 * Terminal text to the plain lines it printed: the line discipline of `rebuild.log`.
 *
 * A line is given out as soon as its newline arrives, never waiting for a scroll. What a carriage
 * return or a backspace overwrote is collapsed to what a terminal would show; rows redrawn after a
 * cursor-up come out again only where their text changed; escape sequences are dropped.
 */
class Transcript {
    #line = '';
    #column = 0;
    /** Rows already given out that the cursor may still go back to, oldest first. */
    #rows = [];
    /** How far above the first row not given out the cursor stands. */
    #up = 0;
    #carry = '';
    #inString = false;
    #out = [];
    /** Takes terminal text in chunks of any size; gives the lines completed by it, each with `\n`. */
    push(chunk) {
        let text = this.#carry + chunk;
        this.#carry = '';
        if (this.#inString)
            text = this.#skipString(text, 0);
        let at = 0;
        while (at < text.length) {
            control.lastIndex = at;
            const found = control.exec(text);
            const end = found ? found.index : text.length;
            if (end > at)
                this.#print(text.slice(at, end));
            if (!found)
                break;
            at = this.#control(text, end);
        }
        return this.#take();
    }
    /** Gives what is left when the output ends: an unfinished last line. */
    end() {
        this.#carry = '';
        if (this.#up === 0) {
            if (this.#line)
                this.#emit(this.#line);
        }
        else
            this.#leaveRow();
        this.#line = '';
        this.#column = 0;
        return this.#take();
    }
    #take() {
        if (this.#out.length === 0)
            return '';
        const lines = `${this.#out.join('\n')}\n`;
        this.#out = [];
        return lines;
    }
    #print(text) {
        const { length } = this.#line;
        if (this.#column === length)
            this.#line += text;
        else if (this.#column > length)
            this.#line += ' '.repeat(this.#column - length) + text;
        else
            this.#line = this.#line.slice(0, this.#column) + text + this.#line.slice(this.#column + text.length);
        this.#column += text.length;
    }
    /** Handles the control character at `at`; gives the index after what it took. */
    #control(text, at) {
        switch (text.charCodeAt(at)) {
            case 0x0a:
            case 0x0b:
            case 0x0c:
                this.#newline();
                return at + 1;
            case 0x0d:
                this.#column = 0;
                return at + 1;
            case 0x08:
                this.#column = Math.max(0, this.#column - 1);
                return at + 1;
            case 0x09:
                this.#print('\t');
                return at + 1;
            case 0x1b:
            case 0x9b:
                return this.#escape(text, at);
            default:
                return stringStart.test(text[at]) ? this.#string(text, at, 1) : at + 1;
        }
    }
    #escape(text, at) {
        const rest = text.slice(at, at + longestSequence);
        const sequence = csi.exec(rest);
        if (sequence) {
            this.#csi(sequence[2], sequence[1]);
            return at + sequence[0].length;
        }
        if (stringStart.test(rest))
            return this.#string(text, at, 2);
        const unfinished = rest === '\x1b' || csiPrefix.test(rest) || /^\x1b[ -/]+$/.test(rest);
        if (unfinished && rest.length < longestSequence) {
            this.#carry = rest;
            return text.length;
        }
        // Two characters, or three with an intermediate, such as a character set's choice.
        const short = /^\x1b[ -/]*[0-~]/.exec(rest);
        if (short?.[0] === '\x1bc')
            this.#leaveRow();
        return at + (short ? short[0].length : 1);
    }
    #string(text, at, introducer) {
        this.#inString = true;
        const rest = this.#skipString(text, at + introducer);
        return text.length - rest.length;
    }
    /** Gives what follows the string's end, or nothing while it goes on. */
    #skipString(text, from) {
        stringEnd.lastIndex = from;
        const end = stringEnd.exec(text);
        if (end) {
            this.#inString = false;
            return text.slice(stringEnd.lastIndex);
        }
        // An ESC at the very end may be the first half of ST.
        if (text.endsWith('\x1b') && text.length > from)
            this.#carry = '\x1b';
        return '';
    }
    #csi(final, parameters) {
        const n = Math.max(1, Number.parseInt(parameters, 10) || 1);
        switch (final) {
            case 'A':
                this.#moveUp(n);
                return;
            case 'F':
                this.#moveUp(n);
                this.#column = 0;
                return;
            case 'B':
            case 'E':
                for (let row = Math.min(n, this.#up); row > 0; row -= 1)
                    this.#newline();
                return;
            case 'C':
                this.#column = Math.min(this.#column + n, 10_000);
                return;
            case 'D':
                this.#column = Math.max(0, this.#column - n);
                return;
            case 'G':
            case '`':
                this.#column = Math.min(n - 1, 10_000);
                return;
            case 'K':
                this.#eraseLine(parameters);
                return;
            case 'P':
                this.#line = this.#line.slice(0, this.#column) + this.#line.slice(this.#column + n);
                return;
            case 'H':
            case 'f':
            case 'd':
                // A program that addresses rows: those above no longer stand where they were remembered.
                this.#leaveRow();
                this.#rows = [];
                this.#up = 0;
                return;
            case 'J':
                if (parameters === '2' || parameters === '3')
                    this.#leaveRow();
                else
                    this.#eraseLine('');
                return;
        }
    }
    #eraseLine(parameters) {
        if (parameters === '2')
            this.#line = '';
        else if (parameters === '1')
            this.#line = ' '.repeat(this.#column) + this.#line.slice(this.#column);
        else
            this.#line = this.#line.slice(0, this.#column);
    }
    #newline() {
        if (this.#up === 0) {
            this.#emit(this.#line);
            this.#line = '';
        }
        else {
            this.#settleRow();
            this.#up -= 1;
            this.#line = this.#up > 0 ? this.#rows.at(-this.#up) : '';
        }
        this.#column = 0;
    }
    #moveUp(n) {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line) {
            this.#emit(this.#line);
            this.#up = 1;
        }
        this.#up = Math.min(this.#up + n, this.#rows.length);
        this.#line = this.#up > 0 ? this.#rows.at(-this.#up) : '';
    }
    /** Gives out the row the cursor stands on, if it says something new, and starts a fresh one. */
    #leaveRow() {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line)
            this.#emit(this.#line);
        this.#up = 0;
        this.#line = '';
        this.#column = 0;
    }
    /** A redrawn row is given out again only where it changed to something. */
    #settleRow() {
        const index = this.#rows.length - this.#up;
        if (this.#rows[index] === this.#line)
            return;
        this.#rows[index] = this.#line;
        if (this.#line.trim())
            this.#out.push(this.#line);
    }
    #emit(line) {
        this.#out.push(line);
        this.#rows.push(line);
        if (this.#rows.length > 2 * rememberedRows)
            this.#rows = this.#rows.slice(-rememberedRows);
    }
}


/***/ }),

/***/ 54783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
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
  tp: () => (/* binding */ table)
});

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

// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __webpack_require__(84395);
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
    return ((0,plain/* plainLine */.h0)(text)
        .replace(/[!-/:-@[-`{-~]/g, '\\$&')
        // A table would read \| otherwise than prose does.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${joiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${joiner}`));
}
/** Hostile text as an inline code span; an empty text gives an empty string. */
function codeSpan(text) {
    const line = (0,plain/* plainLine */.h0)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile lines as a fenced code block whose fence none of them can close. */
function codeBlock(lines, language = '') {
    const body = (0,plain/* plainText */.wh)(lines.join('\n')).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}\n`;
}
/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${escapeHtml((0,plain/* plainLine */.h0)(text))}</code>`;
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

/***/ 84395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
// Escape sequences as ECMA-48 defines them: CSI, the string controls (OSC, DCS, SOS, PM, APC) up to
// their terminator or the end of the text, and two- or three-byte escapes.
const escapeSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Characters that reorder or hide what is around them (CVE-2021-42574).
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lonelySurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
 * Hostile text as plain text: no escape sequences, control or direction characters; line ends become
 * `\n`, tabs stay.
 */
function plainText(text) {
    return text
        .replace(escapeSequences, '')
        .replace(/\r\n?/g, '\n')
        .replace(controls, '')
        .replace(bidi, '')
        .replace(lonelySurrogates, '\ufffd');
}
/** The same on one line: every run of white space is one space. */
function plainLine(text) {
    return plainText(text).replace(/\s+/g, ' ').trim();
}
/** `text` in at most `limit` UTF-16 units; an ellipsis stands for what was cut, no character is halved. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const end = Math.max(0, limit - 1);
    const halved = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
    return `${text.slice(0, halved ? end - 1 : end)}…`;
}


/***/ })

};
