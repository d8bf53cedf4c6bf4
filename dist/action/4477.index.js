export const id = 4477;
export const ids = [4477,682,9580];
export const modules = {

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

/***/ 60682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ StreamRedactor),
/* harmony export */   redactText: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45841);
/* harmony import */ var _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51152);


/**
 * Masks secrets in a stream of terminal text. What `push`, `release` and `flush` return, concatenated,
 * is what was pushed, in order, with `***` in place of secrets: escape sequences and line breaks are
 * never lost. Only text that may turn out to be a secret is held back, and with regular
 * expressions the line that has not ended.
 */
class StreamRedactor {
    #secrets;
    #patterns;
    /**
     * `cols` is the terminal's width; a line that fills it counts as going on in the next. `isLines` is true for the
     * lines that a `Transcript` makes of a terminal's text.
     */
    constructor(redaction, options = {}) {
        const { automaton, longestShownBeginning } = redaction;
        this.#secrets = new _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .MaskingStream */ .F(automaton, { ...options, longestShownBeginning });
        this.#patterns =
            redaction.patterns.length > 0 ? new _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternStream */ .l(redaction.patterns, options.cols) : null;
    }
    /** Takes a chunk, cut anywhere between two characters; returns the redacted text that is not held back. */
    push(chunk) {
        const masked = this.#secrets.push(chunk);
        return this.#patterns ? this.#patterns.push(masked) : masked;
    }
    /**
     * For live output that has been quiet for a while: returns text that is held back for at most the first
     * three characters of a secret, of short secrets fewer, and the whole words of an unfinished line. The match so far is
     * remembered: the rest of a secret is still masked when it arrives.
     */
    release() {
        const masked = this.#secrets.release();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.release() : masked;
    }
    /** Returns everything left, at the end of the stream. */
    flush() {
        const masked = this.#secrets.flush();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.flush() : masked;
    }
}
/** Masks secrets in a whole text: metadata, a command line, an error message, a line of a log. */
function redactText(redaction, text) {
    const redactor = new StreamRedactor(redaction);
    return redactor.push(text) + redactor.flush();
}


/***/ }),

/***/ 18425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cacheDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where this program keeps what it can make again: a directory of its own in the user's cache (XDG Base Directory). */
function cacheDirectoryOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'nixos-rebuild-test');
}


/***/ }),

/***/ 71941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33030);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





/**
 * Writes a whole file so that readers see the old content or the new, never a part of it, even when
 * the machine dies in between. Throws a ToolError (`cannot-write`), and leaves nothing behind then.
 */
async function writeFileAtomic(path, content) {
    // In the same directory, since a rename is atomic only within one file system.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${(0,_random_js__WEBPACK_IMPORTED_MODULE_3__/* .randomHex */ .n)(6)}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o644);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => { });
        throw unwritable(path, error);
    }
}
/** Names the file itself rather than the temporary one. */
function unwritable(path, error) {
    const fault = (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemFault */ .mc)(error);
    if (fault === null)
        return error;
    // The file itself need not exist, so it is its directory that is missing.
    const isDirectoryGone = error.code === 'ENOENT';
    const why = isDirectoryGone
        ? `the directory ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} does not exist any more`
        : (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-write', `cannot write ${path}: ${why}`, { hint: fault.hint, cause: error });
}


/***/ }),

/***/ 43207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory),
/* harmony export */   w: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a directory and those above it, unless they exist. Throws the system's error.
 * Node's own recursive mkdir never returns where the system answers "no such file" for a directory
 * whose parent exists, as in /proc.
 */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (thrown) {
        const { code } = thrown;
        if (await isDirectory(path))
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || parent === path)
            throw thrown;
        // Another call may have made the one above meanwhile.
        if (!(await isDirectory(parent)))
            await makeDirectory(parent);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch(async (again) => {
            if (!(await isDirectory(path)))
                throw again;
        });
    }
}
/** True for a directory, and for a link to one. */
async function isDirectory(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isDirectory() === true;
}


/***/ }),

/***/ 93442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nixEnvironment)
/* harmony export */ });
/* unused harmony export systemStore */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18425);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80094);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88059);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40744);






const probeTimeoutMs = 60_000;
// Writing the same small file again changes nothing; one that works also returns the store's directory.
const probeExpression = 'dirOf (builtins.toFile "nixos-rebuild-test" "")';
/**
 * The environment in which Nix, 2.8 or newer, can build the examples offline as this user.
 * Where the system's store cannot be written, as with Debian's Nix without a daemon, it is a private
 * store in the user's cache directory. Throws a ToolError (`no-nix-store`) where neither works.
 */
async function nixEnvironment(context) {
    const system = await systemStore(context);
    const root = context.root ?? (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoot */ .jX)();
    if (system.storeDir !== null) {
        const lines = root && !daemonIsHere(context.env) ? localLines : [];
        return { store: 'system', storeDir: system.storeDir, env: nixConfig(context.env, lines) };
    }
    const dirs = privateStore(context.env);
    const env = { ...dirs, ...nixConfig(context.env, localLines) };
    const probe = await probeStore({ ...context, env: { ...context.env, ...env } });
    if (probe.storeDir !== null)
        return { store: 'private', storeDir: probe.storeDir, env };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `Nix can write neither its own store nor ${dirs.NIX_STORE_DIR}`, {
        hint: probe.error,
    });
}
/** The store that Nix uses by itself; `storeDir` is null where this user cannot write it. */
function systemStore(context) {
    return probeStore(context);
}
async function probeStore({ env, run = _programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB }) {
    const argv = ['nix-instantiate', '--eval', '--read-write-mode', '--expr', probeExpression];
    const result = await run(argv, { env: { ...env }, timeoutMs: probeTimeoutMs });
    const [, storeDir = null] = /^"?(\/[^"\n]+)"?$/m.exec(result.stdout) ?? [];
    return {
        storeDir: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? storeDir : null,
        error: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? '' : (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result),
    };
}
// A build that needs neither users of its own nor namespaces nor the network.
const localLines = ['build-users-group =', 'sandbox = false', 'substituters ='];
function nixConfig(env, lines) {
    const own = env.NIX_CONFIG ? [env.NIX_CONFIG] : [];
    return { NIX_CONFIG: [...own, 'extra-experimental-features = nix-command flakes', ...lines].join('\n') };
}
// Where root has a daemon, the system is set up for builds; without one, as in a container with
// Debian's package, builders may lack users to run as and namespaces to run in.
function daemonIsHere(env) {
    const state = env.NIX_STATE_DIR ?? '/nix/var/nix';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env.NIX_DAEMON_SOCKET_PATH ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'daemon-socket', 'socket'));
}
/** Makes the private store's directories. Nix wants them without symbolic links on the way. */
function privateStore(env) {
    const base = (0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheDirectoryOf */ .N)(env);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'nix'), { recursive: true, mode: 0o755 });
        const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'nix'));
        return {
            NIX_STORE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'store'),
            NIX_STATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'var'),
            NIX_LOG_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'log'),
            NIX_CONF_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'etc'),
            NIX_LOCALSTATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'var'),
            // A profile may point all of Nix at the daemon.
            NIX_REMOTE: 'local',
        };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `cannot make a private Nix store in ${base}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            hint: 'Set XDG_CACHE_HOME to a directory that can be written.',
        });
    }
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

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stampPattern),
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   IR: () => (/* binding */ abandonedIn),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   z$: () => (/* binding */ processStamp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40962);


/** The identity of a running process; of a pid that is not in use, one that is never found alive on Linux. */
async function processIdentity(pid) {
    return { pid, pid_start: (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(pid)?.startTicks ?? null, boot_id: await bootId() };
}
/** True while the very process that was identified still runs (a zombie does not). */
async function isProcessAlive(identity) {
    const bootNow = await bootId();
    if (bootNow === null)
        return isPidInUse(identity.pid);
    if (identity.boot_id !== bootNow)
        return false;
    return identity.pid_start !== null && (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(identity.pid)?.startTicks === identity.pid_start;
}
/** How this process is named in a file's name: `PID.START`, where START is empty without /proc. See `stampPattern`. */
async function processStamp() {
    const { pid, pid_start } = await processIdentity(process.pid);
    return `${pid}.${pid_start ?? ''}`;
}
/** Matches a stamp in a name; see `abandonedIn`. */
const stampPattern = '(?<pid>\\d+)\\.(?<start>\\d*)';
/**
 * What processes that are gone have left in a directory: the matches of `pattern`, which holds `stampPattern`, for names
 * whose process does not run since the machine was booted, or that have no stamp. None where it cannot be read.
 */
async function abandonedIn(dir, pattern) {
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => [])) {
        const match = pattern.exec(name);
        if (match && !(await isStampAlive(match.groups ?? {})))
            found.push(match);
    }
    return found;
}
async function isStampAlive({ pid, start }) {
    if (pid === undefined)
        return false;
    return isProcessAlive({
        pid: Number(pid),
        pid_start: start ? Number(start) : null,
        boot_id: await bootId(),
    });
}
/** It does not change while this process runs, and several things are identified at the start of a rebuild. */
let boot;
function bootId() {
    boot ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim(), () => null);
    return boot;
}
function isPidInUse(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
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
    const { env, cwd, input, signal, onOutput, onStderr, onStdout } = options;
    const { child, ended } = await (0,_bound_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startBound */ .P)(argv, { env, cwd, stdin: 'pipe', stdout: 'pipe' });
    const stop = () => {
        killGroup(child.pid);
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
    }
}
/** A bound process is the first of its group. */
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself.
    }
}


/***/ }),

/***/ 40962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   _F: () => (/* binding */ readProcesses),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   qR: () => (/* binding */ processEnded),
/* harmony export */   uR: () => (/* binding */ procText)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** Parses `/proc/PID/stat` (proc_pid_stat(5)); null for anything else. */
function parseStat(text) {
    // The name, field 2, may hold blanks and brackets; the last bracket ends it.
    const end = text.lastIndexOf(')');
    const pid = Number.parseInt(text, 10);
    const [state, ...rest] = text
        .slice(end + 2)
        .trim()
        .split(' ');
    const fields = rest.map(Number);
    if (end === -1 || !Number.isInteger(pid) || fields.length < 21)
        return null;
    const [parent, , , , , , , , , , user, system, waitedUser, waitedSystem] = fields;
    return {
        pid,
        parent,
        hasEnded: state === 'Z' || state === 'X',
        cpuTicks: user + system + waitedUser + waitedSystem,
        startTicks: fields[18],
        residentPages: fields[20],
    };
}
/** Files of /proc have no size that is known before, for which `readFileSync` would allocate as much each time. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);
/** Text of a file of /proc; null for a process that is gone or may not be read. */
function procText(proc, directory, file) {
    let fd = null;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${proc}/${directory}/${file}`, 'r');
        let text = '';
        for (let length = 1; length > 0;) {
            length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, scratch);
            text += scratch.toString('latin1', 0, length);
        }
        return text;
    }
    catch {
        return null;
    }
    finally {
        if (fd !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The ids of the processes of the machine; none where there is no /proc. */
function processIds() {
    return namesOfProcesses('/proc')?.map(Number) ?? [];
}
/** Every process of the machine, zombies included; null where there is no /proc. */
function readProcesses(proc = '/proc') {
    const stats = [];
    const names = namesOfProcesses(proc);
    for (const name of names ?? []) {
        const text = procText(proc, name, 'stat');
        const stat = text === null ? null : parseStat(text);
        if (stat)
            stats.push(stat);
    }
    return names && stats;
}
function namesOfProcesses(proc) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(proc).filter((name) => /^\d+$/.test(name));
    }
    catch {
        return null;
    }
}
/** Reads one process; null when it is gone or a zombie. */
function readProcess(pid) {
    const text = procText('/proc', pid, 'stat');
    const stat = text === null ? null : parseStat(text);
    return stat?.hasEnded ? null : stat;
}
/** True while that very process runs; its pid may be another's by now. */
function isAlive({ pid, startTicks }) {
    return readProcess(pid)?.startTicks === startTicks;
}
/** Waits until a process is gone, at most `patienceMs`; kills it then, and waits as long again. */
async function processEnded(process, patienceMs) {
    if (process === null || (await isGoneWithin(process, patienceMs)))
        return;
    signalProcesses([process], 'SIGKILL');
    await isGoneWithin(process, patienceMs);
}
async function isGoneWithin(process, patienceMs) {
    const deadline = performance.now() + patienceMs;
    while (isAlive(process)) {
        if (performance.now() >= deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(10);
    }
    return true;
}
/** Sends a signal to processes. Returns those, another user's, to which this process may not send it. */
function signalProcesses(processes, signal) {
    return processes.filter(({ pid }) => {
        try {
            process.kill(pid, signal);
            return false;
        }
        catch (thrown) {
            return thrown.code === 'EPERM';
        }
    });
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


/***/ })

};
