export const id = 5225;
export const ids = [5225];
export const modules = {

/***/ 55225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHosts: () => (/* binding */ runHosts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./lib/nix/flake/revision.js
var flake_revision = __webpack_require__(19596);
;// CONCATENATED MODULE: ./lib/nix/flake/base.js




/**
 * The reference of the same flake at another revision of its git repository, a full commit id; null where
 * the repository does not have that commit and cannot fetch it. Throws a usage error for an id that is none
 * and for a flake outside the checkout.
 */
async function baseFlakeRef(flake, revision, { cwd, env }) {
    if (!/^[0-9a-f]{40,64}$/.test(revision))
        throw (0,errors/* usageError */.Wp)('bad-input', `input "base" must be a full commit id, not ${JSON.stringify(revision)}`);
    const dir = (0,external_node_path_.resolve)(cwd, (0,ref/* localFlakeDir */.IP)(flake) ?? flake);
    const git = (0,flake_revision/* gitIn */.uM)(dir, env);
    const checkout = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (checkout === undefined || inside === undefined)
        throw (0,errors/* usageError */.Wp)('bad-input', `input "changed-only" needs a flake in the checkout, not ${JSON.stringify(flake)}`, 'Give the path of the flake, such as "." or "./nixos".');
    const known = await (0,flake_revision/* commitId */.xk)(dir, revision, env);
    if (known === null)
        return null;
    return (0,ref/* flakeAtRevision */.U_)({ checkout }, known, inside, (await (0,flake_revision/* isShallow */.fE)(git)) ? ['shallow=1'] : []);
}

// EXTERNAL MODULE: ./lib/nix/flake/nixos-configurations.js
var nixos_configurations = __webpack_require__(89338);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/action/rebuild/request.js + 2 modules
var request = __webpack_require__(64550);
// EXTERNAL MODULE: ./lib/action/runner/context.js
var context = __webpack_require__(11170);
// EXTERNAL MODULE: ./lib/action/runner/glob.js
var glob = __webpack_require__(80051);
// EXTERNAL MODULE: ./lib/action/runner/job-log.js + 1 modules
var job_log = __webpack_require__(88704);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/action/runner/read-inputs.js
var read_inputs = __webpack_require__(44155);
;// CONCATENATED MODULE: ./lib/action/hosts/hosts.js









/**
 * The hosts Action: the names under a flake's `nixosConfigurations` as JSON for `strategy.matrix`, all or
 * only those whose system derivation differs from the base revision's.
 */
async function runHosts(runner) {
    await runner.ready();
    const read = (0,read_inputs/* inputReader */.c)(runner.input);
    const { workspace, pullRequest } = (0,context/* readContext */.y)(runner.env);
    const flake = read.text('flake') ?? '.';
    // Evaluation runs code of the flake.
    const place = { cwd: workspace, env: (0,request/* rebuildEnvironment */.vf)(runner.env) };
    const notices = (0,runner_notices/* createNotices */.g)(runner);
    const selected = (0,glob/* selectNames */.$)(await (0,nixos_configurations/* hostNames */.n)(flake, place), read.lines('filter'));
    const base = read.text('base') ?? pullRequest?.baseSha ?? null;
    runner.debug(`base: ${base ?? 'none'}, selected: ${selected.length}`);
    const hosts = read.flag('changed-only', false)
        ? await changedHosts(selected, flake, base, place, notices)
        : selected;
    const log = (0,job_log/* createJobLog */.o)(runner, () => (0,random/* randomHex */.n)(16));
    log.print(`${hosts.length} of ${selected.length} hosts: ${hosts.join(' ')}\n`);
    log.end();
    runner.setOutput('hosts', JSON.stringify(hosts));
    runner.setOutput('matrix', JSON.stringify({ host: hosts }));
    runner.setOutput('count', String(hosts.length));
    return 0;
}
/** Hosts whose derivation differs from the base's. What cannot be compared counts as changed. */
async function changedHosts(hosts, flake, base, place, notices) {
    if (base === null) {
        notices.add('All hosts are listed: no base revision is known. Give the input "base".');
        return [...hosts];
    }
    const before = await baseFlakeRef(flake, base, place);
    if (before === null) {
        notices.add(`All hosts are listed: the base revision ${base} is not in the checkout. Use fetch-depth: 0.`);
        return [...hosts];
    }
    const changed = [];
    for (const host of hosts) {
        const [old, now] = [
            await (0,nixos_configurations/* toplevelDerivation */.z)(before, host, place),
            await (0,nixos_configurations/* toplevelDerivation */.z)(flake, host, place),
        ];
        if (old === null || now === null || old !== now)
            changed.push(host);
    }
    return changed;
}


/***/ }),

/***/ 80051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ selectNames),
/* harmony export */   h: () => (/* binding */ globPattern)
/* harmony export */ });
/** Compiles a pattern. A test takes at most as many steps as the name and the pattern are long, multiplied. */
function globPattern(pattern) {
    return { test: (name) => isMatch(pattern, name) };
}
/** Where a name does not fit, the last star takes one character more; those before it need not be tried again. */
function isMatch(pattern, name) {
    let [at, index] = [0, 0];
    let [star, taken] = [-1, 0];
    while (index < name.length) {
        if (pattern[at] === '*')
            [star, taken, at] = [at, index, at + 1];
        else if (pattern[at] === '?' || pattern[at] === name[index])
            [at, index] = [at + 1, index + 1];
        else if (star === -1)
            return false;
        else
            [at, index, taken] = [star + 1, taken + 1, taken + 1];
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
/**
 * The names that the patterns select, in their order: those that match one, without those that match one
 * after `!`. No pattern, or only such with `!`, selects from all.
 */
function selectNames(names, patterns) {
    const excluded = patterns.filter((one) => one.startsWith('!')).map((one) => globPattern(one.slice(1)));
    const included = patterns.filter((one) => !one.startsWith('!')).map(globPattern);
    return names.filter((name) => (included.length === 0 || included.some((one) => one.test(name))) &&
        !excluded.some((one) => one.test(name)));
}


/***/ }),

/***/ 88704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createJobLog)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/text/workflow-command.js
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * One line that the Actions runner executes, such as `::error file=x.nix,line=3::message`, with its line end.
 * Escapes as ActionCommand.cs of actions/runner unescapes.
 */
function workflowCommand(name, properties, message) {
    const given = Object.entries(properties)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(message)}\n`;
}

;// CONCATENATED MODULE: ./lib/action/runner/job-log.js


// A line of megabytes makes the log's page unusable; rebuild.log has it whole.
const longestLine = 8192;
/**
 * The runner executes every `::command::` and `##[command]` on the standard output of a step, from
 * whichever program, except between `::stop-commands::TOKEN` and `::TOKEN::`. `newToken` returns a fresh
 * unguessable word for each such stretch.
 */
function createJobLog(runner, newToken) {
    let token = null;
    let group = null;
    /** The start of a line whose end redaction still holds back. */
    let rest = '';
    /** The runner, which executes commands from here on. */
    const obeying = () => {
        if (token !== null)
            runner.write(workflowCommand(token, {}, ''));
        token = null;
        return runner;
    };
    const printLines = (lines) => {
        if (lines.length === 0)
            return;
        if (token === null) {
            token = newToken();
            // @actions/core has no function for this command.
            runner.write(workflowCommand('stop-commands', {}, token));
        }
        runner.write(lines.map((line) => `${(0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(line), longestLine)}\n`).join(''), true);
    };
    const endPhase = () => {
        if (rest !== '')
            printLines([rest]);
        rest = '';
        obeying();
        if (group !== null)
            runner.endGroup();
        group = null;
    };
    return {
        print(text) {
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            printLines(lines);
        },
        phase(name) {
            if (name === group)
                return;
            endPhase();
            runner.startGroup(name);
            group = name;
        },
        end: endPhase,
        debug: (message) => obeying().debug(message),
        notice: (message) => obeying().notice(message),
        warning: (message, place) => obeying().warning(message, place),
        error: (message, place) => obeying().error(message, place),
        startGroup: (name) => obeying().startGroup(name),
        endGroup: () => obeying().endGroup(),
    };
}


/***/ }),

/***/ 79190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ evaluateJson)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71242);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);


/** How long (ms) an evaluation may take by default: a hive evaluates the modules of each of its nodes. */
const longestMs = 300_000;
/** An answer of a thousand hosts has less. */
const mostBytes = 16 * 1024 * 1024;
/** A shell's status for a program that is not there. */
const notFound = 127;
/**
 * Evaluates an output of a flake as JSON through a function of Nix. Builds nothing and writes no lock file. Rejects when `signal`
 * is aborted, with its reason.
 */
async function evaluateJson(installable, question, options) {
    const { cwd, env, schema, signal, timeoutMs = longestMs } = options;
    const late = AbortSignal.timeout(timeoutMs);
    const tooMuch = new AbortController();
    let bytes = 0;
    const onOutput = ({ length }) => {
        bytes += length;
        if (bytes > mostBytes)
            tooMuch.abort();
    };
    const argv = [
        ...['nix', 'eval', '--extra-experimental-features', 'nix-command flakes', '--no-write-lock-file'],
        ...['--json', installable, '--apply', question],
    ];
    // An evaluator in the middle of one builtin does not heed SIGTERM, and takes memory until it is killed.
    const stop = AbortSignal.any([late, tooMuch.signal, ...(signal ? [signal] : [])]);
    const { status, stdout, stderr } = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)(argv, { env, cwd, signal: stop, onOutput });
    signal?.throwIfAborted();
    if (tooMuch.signal.aborted)
        return outside(`it answers with more than ${mostBytes / 1024 / 1024} MB`);
    if (late.aborted)
        return outside(`the evaluation took longer than ${timeoutMs / 1000} s`);
    if (status !== 0)
        return whyNot(status, stderr.toString('utf8'));
    try {
        return { value: schema.parse(JSON.parse(stdout.toString('utf8'))) };
    }
    catch {
        return outside('Nix answered with something else than was asked for');
    }
}
function outside(reason) {
    return { reason, isOfNix: false };
}
function whyNot(status, stderr) {
    if (status === notFound)
        return outside('nix is not installed');
    if (stderr.includes("' does not provide attribute '"))
        return { isMissing: true };
    // With a trace the error itself comes last, and the places that Nix shows are those of the question.
    const error = [...stderr.matchAll(/^[ \t]{0,20}error:[ \t]{0,20}(\S.*)$/gm)].at(-1)?.[1];
    const words = error ?? stderr.trim().split('\n').at(-1) ?? '';
    return { reason: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(words), 500) || `nix ended with status ${status}`, isOfNix: true };
}


/***/ }),

/***/ 89338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hostNames),
/* harmony export */   z: () => (/* binding */ toplevelDerivation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79190);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45244);





/** How long (ms) the names may take, for which inputs are fetched, and the evaluation of a whole system. */
const namesMs = 300_000;
const systemMs = 1_800_000;
const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];
/** What a caller without other advice says where the hosts cannot be listed. */
const whatIsNeeded = 'The flake needs the output nixosConfigurations, and Nix with flakes must be installed.';
/**
 * The names of a flake's NixOS configurations, in order. A relative reference is resolved from `cwd`. Throws
 * a ToolError (`no-hosts`) with Nix's words where they cannot be listed, or not within five minutes.
 */
async function hostNames(flake, place, hint = whatIsNeeded) {
    const options = { ...place, schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), timeoutMs: namesMs };
    const found = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateJson */ .Q)(`${flake}#nixosConfigurations`, 'builtins.attrNames', options);
    if ('value' in found)
        return found.value;
    const reason = 'isMissing' in found ? 'it has no output nixosConfigurations' : found.reason;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${reason}`, { hint });
}
/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will report. */
async function toplevelDerivation(flake, host, { cwd, env }) {
    const installable = `${flake}#${(0,_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .toplevelAttribute */ .EA)(host)}.drvPath`;
    const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)([...evaluate, '--raw', installable], { cwd, env, timeoutMs: systemMs });
    return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result) ? result.stdout.trim() : null;
}


/***/ }),

/***/ 19596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40744);

const localDeadlineMs = 10_000;
const fetchDeadlineMs = 30_000;
/** Git in `dir`: messages untranslated, no questions asked, no locks taken that are not needed. */
function gitIn(dir, env, timeoutMs = localDeadlineMs) {
    return async (...args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)(['git', '-C', dir, ...args], {
            env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
            timeoutMs,
        });
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result) ? result.stdout : null;
    };
}
/**
 * The full id of a commit of the repository around `dir`; null where it is not known. A full id that is
 * missing, as most are in a shallow clone, is fetched from `origin`, without asking for credentials. That
 * changes no branch, no HEAD, no FETCH_HEAD and no configuration.
 */
async function commitId(dir, revision, env) {
    const git = gitIn(dir, env);
    // A name that begins with a dash would be an option.
    const find = () => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    let found = revision.startsWith('-') ? null : await find();
    if (found === null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
        await fetchCommit(dir, revision, env);
        found = await find();
    }
    return found?.trim() ?? null;
}
/** Whether a repository has a part of its history alone. Nix reads a revision of such a one only where it is told (`shallow=1`). */
async function isShallow(git) {
    return (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function fetchCommit(dir, id, env) {
    const git = gitIn(dir, env);
    // Where all of the history is there, --depth would make a shallow clone of it.
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = (await isShallow(git)) ? ['--depth=1'] : [];
    await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}
/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git, env) {
    const isChosen = env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
    return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}


/***/ }),

/***/ 34986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startBound)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40744);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





/**
 * Ends the child with the process that started it. The death signal of prctl(2) is set by `setpriv` after the fork,
 * so a parent that died before that is recognised by the parent's pid. The signal outlives every `exec`.
 */
const boundShell = '[ "$PPID" = "$1" ] || exit 75; shift; exec "$@"';
/** Keeps what a long-lived program says on standard error: enough for its last words. */
const maxWords = 4096;
/**
 * Starts a program that cannot outlive this process: `setpriv` of util-linux has the kernel send it SIGKILL. Only Linux
 * can do that; elsewhere the program is started as it is. Throws a `ToolError` (`spawn-failed`) where it cannot be
 * started. Standard error is kept for `words`.
 */
async function startBound(argv, options) {
    const { stdin = 'ignore', stdout = 'ignore', sockets = 0, env, cwd } = options;
    const extra = Array.from({ length: sockets }, () => 'pipe');
    const bound = [
        'setpriv',
        '--pdeathsig',
        'KILL',
        'sh',
        '-c',
        boundShell,
        'sh',
        String(process.pid),
        ...argv,
    ];
    const [file = '', ...words] = process.platform === 'linux' ? bound : argv;
    // A session of its own: Ctrl-C at the terminal is for this process, which ends its programs in order.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, words, { env, cwd, stdio: [stdin, stdout, 'pipe', ...extra], detached: true });
    let said = '';
    child.stderr?.on('data', (bytes) => {
        said = (said + bytes.toString('utf8')).slice(-maxWords);
    });
    for (const stream of child.stdio)
        stream?.on('error', () => { });
    const ended = new Promise((resolve) => {
        child.once('close', (code, signal) => resolve((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .shellStatus */ .P)(code, signal)));
    });
    const failure = await new Promise((resolve) => {
        child.once('spawn', () => resolve(null));
        child.once('error', resolve);
    });
    if (failure !== null || child.pid === undefined) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(argv[0] ?? '');
        const what = file === argv[0] ? program : `${file}, which runs ${program}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('spawn-failed', `cannot start ${what}: ${(0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(failure)}`, {
            ...(file === 'setpriv' ? { hint: 'Install util-linux.' } : {}),
            cause: failure,
        });
    }
    return {
        child,
        pid: child.pid,
        sockets: child.stdio.slice(3),
        ended,
        words: () => said.trim(),
    };
}


/***/ }),

/***/ 71242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runBound)
/* harmony export */ });
/* harmony import */ var _bound_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34986);

/**
 * Runs a program that cannot outlive this process to its end, and returns all that it printed, as bytes. It is killed when
 * `signal` is aborted, with what it has started in its process group. Throws a `ToolError` (`spawn-failed`) where it cannot be started.
 */
async function runBound(argv, options) {
    const { env, cwd, input, signal, graceMs = 0, onOutput, onStderr, onStdout } = options;
    const { child, ended } = await (0,_bound_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startBound */ .P)(argv, { env, cwd, stdin: 'pipe', stdout: 'pipe' });
    let killing = null;
    const kill = () => signalGroup(child.pid, 'SIGKILL');
    const stop = () => {
        if (graceMs > 0) {
            signalGroup(child.pid, 'SIGTERM');
            killing = setTimeout(kill, graceMs);
        }
        else
            kill();
        // What it has handed its outputs to, such as ssh's master, may hold them open for long.
        for (const stream of [child.stdout, child.stderr])
            stream?.destroy();
    };
    signal?.addEventListener('abort', stop);
    if (signal?.aborted)
        stop();
    const parts = { stdout: [], stderr: [] };
    child.stdout?.on('data', onStdout ?? ((bytes) => parts.stdout.push(bytes)));
    child.stderr?.on('data', (bytes) => parts.stderr.push(bytes));
    if (onStderr)
        child.stderr?.on('data', onStderr);
    if (onOutput)
        for (const stream of [child.stdout, child.stderr])
            stream?.on('data', onOutput);
    child.stdin?.end(input ?? '');
    try {
        const status = await ended;
        return { status, stdout: Buffer.concat(parts.stdout), stderr: Buffer.concat(parts.stderr) };
    }
    finally {
        signal?.removeEventListener('abort', stop);
        if (killing !== null) {
            clearTimeout(killing);
            // What it has started may not have heard.
            kill();
        }
    }
}
/** A bound process is the first of its group. */
function signalGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}


/***/ }),

/***/ 40744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   P: () => (/* binding */ shellStatus),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** True for a program that ended by itself with status 0. */
function hasSucceeded(result) {
    return result.kind === 'exited' && result.status === 0;
}
/** Why a program did not succeed, in a few words: its last line of standard error, or how it ended. */
function failureReason(result) {
    const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
    switch (result.kind) {
        case 'exited':
            return lastLine || `it ended with status ${result.status}`;
        case 'missing':
            return 'it is not installed or cannot be executed';
        case 'timed_out':
            return 'it did not end in time';
        case 'killed':
            return lastLine || 'it was killed';
    }
}
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Runs a program to its end without a shell and returns how it ended; never throws for a program that fails
 * or is missing. `timeoutMs` is without limit unless given. `onOutput` receives what it prints as
 * it arrives.
 */
function runProgram(argv, options) {
    const [file = '', ...args] = argv;
    const { env, cwd, timeoutMs = 0, input = '', signal, onOutput } = options;
    return new Promise((resolve) => {
        let timer;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { env, cwd, signal, maxBuffer: maxOutputBytes }, (error, stdout, stderr) => {
            clearTimeout(timer);
            resolve({ stdout, stderr, ...endOf(error) });
        });
        if (onOutput)
            for (const stream of [child.stdout, child.stderr])
                stream?.on('data', onOutput);
        // A program that ignores signals, or whose children hold its output open, must not outlast the deadline.
        if (timeoutMs > 0)
            timer = setTimeout(() => {
                child.kill('SIGKILL');
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve({ stdout: '', stderr: '', kind: 'timed_out' });
            }, timeoutMs);
        // A program that ends without reading its input is no error.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** execFile reports a status as a number, a failed start as a word such as ENOENT, and a signal without a code. */
function endOf(error) {
    if (error === null)
        return { kind: 'exited', status: 0 };
    if (typeof error.code === 'number')
        return { kind: 'exited', status: error.code };
    if (['ERR_CHILD_PROCESS_STDIO_MAXBUFFER', 'ABORT_ERR'].includes(String(error.code)))
        return { kind: 'killed' };
    if (typeof error.code === 'string')
        return { kind: 'missing' };
    return { kind: 'killed' };
}
/** The status that a shell has for a process's end: its own, or 128 and the number of the signal that ended it. */
function shellStatus(code, signal) {
    return code ?? (signal === null ? 1 : 128 + node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]);
}
/** The first executable of that name on the PATH of `env`, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
                return path;
        }
        catch {
            // not in this directory
        }
    }
    return null;
}


/***/ }),

/***/ 33030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * Random bytes in hexadecimal, two digits a byte, from the kernel's source for keys. Not from `node:crypto`, which
 * takes 6 ms to load: a rebuild would start that much later.
 */
function randomHex(bytes) {
    const random = Buffer.alloc(bytes);
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/dev/urandom', 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, random);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
    }
    return random.toString('hex');
}


/***/ })

};
