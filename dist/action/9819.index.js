export const id = 9819;
export const ids = [9819];
export const modules = {

/***/ 57696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkActivation),
/* harmony export */   m: () => (/* binding */ notAllowed)
/* harmony export */ });
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14797);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);


/**
 * Refuses to run a stranger's configuration on the runner's own system unless that was allowed: its activation
 * scripts run as root, and anyone can open a pull request. Throws a usage error (`activation-not-allowed`).
 */
function checkActivation(action, { mayRunStrangersCode, eventName }, allowed) {
    if (allowed || !_rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionFacts */ .k[action].activates || !mayRunStrangersCode)
        return;
    throw notAllowed({ input: 'action', value: action, eventName, where: "on this machine's system" }, 'build');
}
/** That an input's value would run a stranger's code as root, and which value would not. */
function notAllowed({ input, value, eventName, where }, harmless) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('activation-not-allowed', `input "${input}" is ${value}, which on the event ${eventName} may run a pull request's code ${where}`, `Use ${input}: ${harmless}, or set allow-activation: true on a machine made for that (see SECURITY.md).`);
}


/***/ }),

/***/ 74583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jobHooks)
/* harmony export */ });
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46459);

/** By then the command runs. Until core is loaded, what is printed and the state for post wait in memory. */
const commandStartMs = 20;
/** Shows a recording in the job log while it is made, and leaves its directory to the post step. */
function jobHooks(runner, { log, notices, stop }) {
    return {
        onLines: log.print,
        onPhase: log.phase,
        onNotice: notices.add,
        onRemedy: (message) => log.print(`remedy: ${message}\n`),
        onStart({ dir, attach }) {
            runner.saveState(_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .states */ .x.buildDir, dir);
            if (attach !== null)
                log.print(`To watch it on the runner: ${attach}\n`);
            // The command starts right after this, and must not wait until @actions/core is loaded.
            setTimeout(() => void runner.ready(), commandStartMs).unref();
        },
        ...stop,
    };
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

/***/ 56548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withTmux)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _system_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75148);


/** `env` with a PATH on which tmux is, if it can be had; without it nothing is recorded but a log, which `say` is told. */
async function withTmux(env, say) {
    try {
        return await (0,_system_install_js__WEBPACK_IMPORTED_MODULE_1__/* .ensurePrograms */ .i)(['tmux'], { env, say });
    }
    catch (thrown) {
        say((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageWithHint */ .X9)(thrown, '. '));
        return env;
    }
}


/***/ }),

/***/ 23609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   L2: () => (/* binding */ isOutcome),
/* harmony export */   c6: () => (/* binding */ outcomeFacts)
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
    // Deployments alone end so.
    rolled_back: { ...failed, sign: '↩', icon: '↩️', label: 'Rolled back', verb: 'was rolled back' },
    refused: { ...failed, sign: '✗', icon: '⛔', label: 'Refused', verb: 'was refused' },
    busy: { ...failed, tone: 'warn', sign: '…', icon: '⏳', label: 'Busy', verb: 'found the host busy' },
    unverified: {
        ...failed,
        exitStatus: 4,
        sign: '?',
        icon: '❓',
        label: 'Unverified',
        verb: 'left the host unverified',
    },
    rollback_failed: {
        ...failed,
        exitStatus: 4,
        sign: '‼',
        icon: '🚨',
        label: 'Rollback failed',
        verb: 'could not be rolled back',
    },
};
const outcomes = Object.keys(facts);
/** True for an outcome of this release. */
function isOutcome(word) {
    return Object.hasOwn(facts, word);
}
/**
 * The facts of an outcome. Readers tolerate outcomes of later releases: an unknown one is labelled with its own
 * word and is never shown as a success.
 */
function outcomeFacts(outcome) {
    if (isOutcome(outcome))
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

/***/ 33110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withRemedies),
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86213);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41723);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99322);





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

/***/ 41723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n9: () => (/* binding */ localFlakeDirOf),
/* harmony export */   o5: () => (/* binding */ checkoutOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45244);
/* harmony import */ var _nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19596);




/**
 * The checkout of a request. `revision` is null without git, outside a git tree, and for a flake that is fetched, also
 * from a commit or branch of a local repository: the working directory is then no part of what is built.
 */
async function checkoutOf(request) {
    const dir = directoryOf(request);
    const { target } = request;
    if (dir === null || (target.kind === 'flake' && (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRevision */ .ej)((0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlakeRef */ .K3)(target.ref).flake)))
        return { root: realOr(request.cwd), directory: realOr(request.cwd), isInGit: true, revision: null };
    if (!mayBeInGit(dir, request.env))
        return { root: dir, directory: dir, isInGit: false, revision: null };
    const git = (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(dir, request.env);
    const [head, status] = await Promise.all([
        git('rev-parse', '--show-toplevel', 'HEAD'),
        git('status', '--porcelain=v2', '--branch', '--no-ahead-behind', '--untracked-files=no'),
    ]);
    const [root = dir, sha] = head?.trim().split('\n') ?? [];
    // Lines that describe the branch begin with #, all others are changes (git-status(1)).
    const branch = /^# branch\.head (?!\(detached\)$)(.+)$/m.exec(status ?? '')?.[1] ?? null;
    return {
        root,
        directory: dir,
        isInGit: status !== null,
        revision: sha ? { sha, branch, dirty: status === null || /^[^#]/m.test(status) } : null,
    };
}
/** Whether git may find a working tree: where nothing says so, it need not be started. */
function mayBeInGit(dir, env) {
    if (env.GIT_DIR !== undefined || env.GIT_WORK_TREE !== undefined)
        return true;
    for (let at = dir;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return true;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return false;
    }
}
/** The repository that a checkout was cloned from; null where none is known that others could fetch. */
async function repositoryOf({ root, isInGit }, env) {
    const origin = isInGit ? await (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(root, env)('remote', 'get-url', 'origin') : null;
    const servers = ['https://github.com', env.GITHUB_SERVER_URL ?? ''];
    for (const server of servers) {
        const repository = repositoryOn(server, origin?.trim() ?? '');
        if (repository !== null)
            return repository;
    }
    return repositoryOfRun(env, root);
}
/** Reads `https://HOST/owner/repo`, `git@HOST:owner/repo.git` and the like; null for an address of another server. */
function repositoryOn(server, origin) {
    if (!URL.canParse(server))
        return null;
    const [, host, repository] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^@/:]+)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin) ?? [];
    return repository !== undefined && host === new URL(server).hostname ? { server, repository } : null;
}
/** The repository that a GitHub Actions run has checked out at `root`, on whichever server. */
function repositoryOfRun(env, root) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_WORKSPACE: workspace } = env;
    return server && repository && workspace === root ? { server, repository } : null;
}
/** The directory of a flake on this machine; null for a remote flake and for any other target. */
function localFlakeDirOf({ target }) {
    return target.kind === 'flake' ? (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)((0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlakeRef */ .K3)(target.ref).flake) : null;
}
/** Where the sources are; null for those that are fetched. A command is believed to build the working directory. */
function directoryOf(request) {
    const { target, cwd } = request;
    switch (target.kind) {
        case 'command':
            return realOr(cwd);
        case 'file':
            return realOr((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, target.path, '..'));
        case 'default':
            return machineSources.find((dir) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir)) ?? null;
        case 'flake': {
            const dir = localFlakeDirOf(request);
            return dir === null ? null : realOr((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, dir));
        }
    }
}
/** Where nixos-rebuild looks for the machine's own configuration. */
const machineSources = ['/etc/nixos'];
function realOr(dir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir);
    }
    catch {
        return dir;
    }
}


/***/ }),

/***/ 75148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ensurePrograms),
  W: () => (/* binding */ isSudoFree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/nix-profiles.js
var nix_profiles = __webpack_require__(65757);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/programs.js
var system_programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/system/package-lock.js


/** How long (s) to wait for another process's lock: unattended upgrades hold it for minutes. */
const patienceSeconds = 300;
const againMs = 1000;
/** How long (s) an installation may take, with the wait for a lock. */
const installSeconds = 600;
/**
 * The commands of one installation, which share its time. Where another process holds a lock that one of them needs,
 * that is said once, and it is waited for: some managers can wait themselves, and those that end at once, or wait only
 * for some of their locks, are started again.
 */
class PackageCommands {
    #manager;
    #context;
    #prefix;
    #start = performance.now();
    #hasSaid = false;
    /** `prefix` precedes each command, such as sudo. */
    constructor(manager, prefix, context) {
        this.#manager = manager;
        this.#prefix = prefix;
        this.#context = context;
    }
    /** The command as it is run now: with the options by which the manager waits for its locks itself. */
    complete([program = '', ...args]) {
        return [...this.#prefix, program, ...(this.#manager.lockOptions?.(this.#patienceLeft) ?? []), ...args];
    }
    /** Runs a command to its end. */
    async run(argv) {
        for (;;) {
            let printed = '';
            const result = await (this.#context.run ?? system_programs/* runProgram */.mB)(this.complete(argv), {
                // In English, so that what it says about its locks is recognised.
                env: { ...this.#context.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
                timeoutMs: Math.max(againMs, this.#left(installSeconds) * 1000),
                onOutput: (text) => {
                    printed = (printed + text).slice(-2000);
                    this.#sayWhereLocked(printed);
                },
            });
            if ((0,system_programs/* hasSucceeded */.yO)(result) || !this.#isRefused(result) || this.#patienceLeft === 0)
                return result;
            await (0,promises_.setTimeout)(againMs);
        }
    }
    get #patienceLeft() {
        return this.#left(this.#context.lockPatienceSeconds ?? patienceSeconds);
    }
    /** Whole seconds that are left of so many, at least 0. */
    #left(seconds) {
        return Math.max(0, Math.ceil(seconds - (performance.now() - this.#start) / 1000));
    }
    /** Whether it ended because of a lock: it may also have waited for one, got it, and failed for another reason. */
    #isRefused({ stdout, stderr }) {
        const { refused, waiting } = this.#manager;
        const lines = `${stderr}\n${stdout}`.split(/[\r\n]+/).filter((line) => !waiting?.test(line));
        return refused?.test(lines.join('\n')) === true;
    }
    #sayWhereLocked(printed) {
        const { program, refused, waiting, waitsByItself } = this.#manager;
        if (this.#hasSaid || !(refused?.test(printed) || waiting?.test(printed)))
            return;
        this.#hasSaid = true;
        const most = waitsByItself ? this.#left(installSeconds) : this.#patienceLeft;
        this.#context.say(`another process holds a lock of ${program}; waiting for it, at most ${most} seconds`);
    }
}

// EXTERNAL MODULE: ./lib/system/package-manager.js
var package_manager = __webpack_require__(88059);
;// CONCATENATED MODULE: ./lib/system/install.js







const questionTimeoutMs = 10_000;
/**
 * Makes sure that there are programs (`tmux`, `nix` …), installing those that are missing with the
 * system's package manager, as root or with passwordless sudo. Returns `env`, with a PATH on which they are: what
 * was found in a profile of Nix, or built by it, is added. Throws a ToolError (`missing-program`)
 * that holds the command to type where it may not, or what went wrong where it could not.
 */
async function ensurePrograms(programs, context) {
    const directories = context.directories ?? (0,nix_profiles/* profileDirectories */.Z)(context.env);
    const env = programs.reduce((found, name) => (0,nix_profiles/* withProgram */.f)(name, found, directories), context.env);
    const missing = missingPrograms(programs, env);
    if (missing.length === 0)
        return env;
    const root = context.root ?? (0,package_manager/* isRoot */.jX)();
    const manager = (0,package_manager/* packageManagerFor */.NU)(missing, env, root);
    if (manager === null)
        throw withoutManager(missing);
    const prefix = manager.runsAs !== 'root' || root ? [] : ['sudo', '-n'];
    if (prefix.length > 0 && !(await isSudoFree(context)))
        throw withoutRoot(missing, manager, env);
    return install(missing, manager, prefix, { ...context, env });
}
/** Those of the programs that are not on the PATH of `env`. */
function missingPrograms(programs, env) {
    return programs.filter((program) => (0,system_programs/* findProgram */.Kp)(program, env) === null);
}
async function install(programs, manager, prefix, context) {
    const packages = (0,package_manager/* packagesOf */.DT)(manager, programs) ?? [];
    const commands = new PackageCommands(manager, prefix, context);
    const command = [...manager.install, ...packages];
    const first = (0,shell/* quoteCommand */.c)(commands.complete(command));
    // Package lists may be weeks old, or absent in a fresh container: a first miss is followed by a refresh.
    const refresh = manager.refresh === null ? [] : [manager.refresh, command];
    let env = context.env;
    let printed = '';
    for (const argv of [command, ...refresh]) {
        context.say(`${sentence(programs)} not installed; running: ${(0,shell/* quoteCommand */.c)(commands.complete(argv))}`);
        const result = await commands.run(argv);
        if (manager.printsDirectories)
            env = withBuilt(programs, env, result.stdout);
        if (missingPrograms(programs, env).length === 0)
            return env;
        if (!(0,system_programs/* hasSucceeded */.yO)(result))
            printed = result.stderr || result.stdout || (0,system_programs/* failureReason */.Hr)(result);
        if (result.kind === 'timed_out')
            break;
    }
    const byHand = manager.byHand === undefined ? '' : `\n  Try ${(0,shell/* quoteCommand */.c)([...manager.byHand, ...packages])} as root.`;
    const still = sentence(missingPrograms(programs, env));
    throw new errors/* ToolError */.v4('missing-program', `${still} not installed, and installing did not help`, {
        hint: printed
            ? `"${first}" said: ${printed.trim().slice(-500)}${byHand}`
            : `"${first}" succeeded; look whether what it installed is on PATH.`,
    });
}
/** `env` with programs that are in the directories of which `printed` holds the absolute paths. */
function withBuilt(programs, env, printed) {
    const directories = (printed.match(/\/[^\s"]+/g) ?? []).map((path) => (0,external_node_path_.join)(path, 'bin'));
    return programs.reduce((found, name) => (0,nix_profiles/* withProgram */.f)(name, found, directories), env);
}
/** Whether sudo asks this user for nothing. */
async function isSudoFree(context) {
    if ((0,system_programs/* findProgram */.Kp)('sudo', context.env) === null)
        return false;
    return (0,system_programs/* hasSucceeded */.yO)(await (context.run ?? system_programs/* runProgram */.mB)(['sudo', '-n', 'true'], {
        env: { ...context.env },
        timeoutMs: questionTimeoutMs,
    }));
}
function withoutRoot(programs, manager, env) {
    const install = [...(manager.byHand ?? manager.install), ...((0,package_manager/* packagesOf */.DT)(manager, programs) ?? [])];
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


/***/ }),

/***/ 65757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ profileDirectories),
/* harmony export */   f: () => (/* binding */ withProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40744);




/** The directories of programs in Nix's profiles, which a service's PATH may lack: the user's, the system's. */
function profileDirectories(env) {
    const home = env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const user = env.USER || env.LOGNAME;
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.nix-profile', 'bin'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_STATE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.local', 'state'), 'nix', 'profile', 'bin'),
        ...(user ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('/etc/profiles/per-user', user, 'bin')] : []),
        '/run/current-system/sw/bin',
        '/nix/var/nix/profiles/default/bin',
    ];
}
/**
 * `env`, in which a program that is not on PATH is found if one of the directories has it. Its own directory in the
 * store is added, at the end of PATH, and not the profile: what else the profile holds stays as unreachable as it was.
 */
function withProgram(name, env, directories = profileDirectories(env)) {
    if ((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, env) !== null)
        return env;
    const path = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, { PATH: directories.join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) });
    if (path === null)
        return env;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    // A program under several names (busybox) is found by the link only.
    const directory = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, { PATH: own }) === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) : own;
    return { ...env, PATH: [env.PATH, directory].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) };
}


/***/ }),

/***/ 88059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   NU: () => (/* binding */ packageManagerFor),
/* harmony export */   jX: () => (/* binding */ isRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);


/** In the order in which they are tried: a system's own before what people add to it. */
const packageManagers = [
    {
        program: 'apt-get',
        runsAs: 'root',
        install: ['apt-get', 'install', '-y', '--no-install-recommends'],
        refresh: ['apt-get', 'update'],
        packages: {
            nix: 'nix-bin',
            mke2fs: 'e2fsprogs',
            // Debian's packages are signed with keys that Ubuntu does not have by itself.
            mmdebstrap: ['mmdebstrap', 'debian-archive-keyring'],
            'qemu-img': 'qemu-utils',
            'qemu-system-x86_64': 'qemu-system-x86',
            'ssh-keygen': 'openssh-client',
            sshd: 'openssh-server',
            'systemd-nspawn': 'systemd-container',
            tesseract: 'tesseract-ocr',
        },
        // Waits for dpkg's locks only; that of the lists and that of the archives are refused at once (apt 2.6.1).
        lockOptions: (seconds) => ['-o', `DPkg::Lock::Timeout=${seconds}`],
        waiting: /waiting for cache lock/i,
        refused: /could not get lock|is another process using it|is locked by|held by process/i,
    },
    {
        program: 'dnf',
        runsAs: 'root',
        install: ['dnf', 'install', '-y'],
        refresh: null,
        packages: {},
        waitsByItself: true,
        waiting: /waiting for (?:process with pid|transaction lock)/i,
        // dnf 5 does not wait for rpm's lock.
        refused: /another transaction is in progress|transaction lock .{0,200}temporarily unavailable/i,
    },
    {
        program: 'apk',
        runsAs: 'root',
        install: ['apk', 'add'],
        refresh: ['apk', 'update'],
        packages: {},
        lockOptions: (seconds) => ['--wait', String(seconds)],
        waiting: /waiting for .{0,200}lock/i,
        refused: /unable to lock database: temporary error/i,
    },
    {
        program: 'pacman',
        runsAs: 'root',
        install: ['pacman', '-S', '--noconfirm', '--needed'],
        // Newer lists without an upgrade of the whole system are a partial upgrade, which Arch does not support.
        refresh: null,
        byHand: ['pacman', '-Syu'],
        packages: {},
        refused: /could not lock database: File exists/i,
    },
    {
        program: 'zypper',
        runsAs: 'root',
        install: ['zypper', '--non-interactive', 'install'],
        refresh: ['zypper', '--non-interactive', 'refresh'],
        packages: {},
        refused: /system management is locked/i,
    },
    {
        program: 'brew',
        runsAs: 'user-only',
        install: ['brew', 'install'],
        refresh: null,
        packages: { nix: null },
        refused: /another active homebrew process|has already locked/i,
    },
    {
        program: 'nix',
        runsAs: 'anyone',
        // Not `profile install`: that changes the user's profile, which need not be on PATH (services.github-runners).
        // `--json`, because `--print-out-paths` is not in Nix 2.8.
        install: [
            ...['nix', '--extra-experimental-features', 'nix-command flakes'],
            ...['build', '--no-link', '--json'],
        ],
        refresh: null,
        packages: { nix: null },
        prefix: 'nixpkgs#',
        printsDirectories: true,
        waitsByItself: true,
        waiting: /waiting for (?:the big nix store lock|lock on)/i,
    },
];
/** The packages of those programs in a package manager's words, or null where it lacks one of them. */
function packagesOf(manager, programs) {
    const names = programs.flatMap((program) => manager.packages[program] ?? program);
    if (programs.some((program) => manager.packages[program] === null))
        return null;
    return names.map((name) => `${manager.prefix ?? ''}${name}`);
}
/** The first package manager on PATH that has all those programs and that this user can use, or null. */
function packageManagerFor(programs, env, root = isRoot()) {
    const serves = (manager) => packagesOf(manager, programs) !== null &&
        !(root && manager.runsAs === 'user-only') &&
        (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(manager.program, env) !== null;
    return packageManagers.find(serves) ?? null;
}
function isRoot() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().uid === 0;
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


/***/ })

};
