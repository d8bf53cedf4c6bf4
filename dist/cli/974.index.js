export const id = 974;
export const ids = [974];
export const modules = {

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/record/tmux.js
var tmux = __webpack_require__(563);
// EXTERNAL MODULE: ./lib/render/fonts/face.js + 1 modules
var fonts_face = __webpack_require__(2075);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/rebuild/nixos-rebuild.js
var nixos_rebuild = __webpack_require__(3716);
;// CONCATENATED MODULE: ./lib/rebuild/readiness.js










const oldestNode = [20, 19];
const timeoutMs = 20_000;
// A recording of a long rebuild is some tens of megabytes; the store needs far more.
const roomToRecord = 64 * 1024 ** 2;
const roomToBuild = 2 * 1024 ** 3;
/** Looks at everything a recorded rebuild needs; changes nothing but one empty file in the Nix store. */
function readiness(options) {
    const { env, outputDir } = options;
    return Promise.all([
        nodeCheck(process.versions.node),
        tmuxCheck(env),
        terminalCheck(),
        nixCheck(env),
        storeCheck(env),
        nixosRebuildCheck(env),
        fontsCheck(),
        outputCheck(outputDir),
        diskCheck(outputDir),
    ]);
}
/** Whether a rebuild can be recorded at all. */
function isReady(checks) {
    return checks.every((check) => check.status !== 'missing');
}
async function nodeCheck(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const recent = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
    return recent
        ? ok('node', version)
        : { ...missing('node', version), hint: `Install Node ${oldestNode.join('.')} or newer.` };
}
async function tmuxCheck(env) {
    try {
        const { version, path } = await (0,tmux/* findTmux */.Y)(env);
        return ok('tmux', `${version} (${path})`);
    }
    catch (thrown) {
        return missing('tmux', (0,errors/* messageOf */.bD)(thrown), thrown instanceof errors/* ToolError */.v4 ? thrown.hint : '');
    }
}
async function terminalCheck() {
    try {
        await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.t.bind(__webpack_require__, 7478, 19));
        return ok('live view', 'node-pty loads');
    }
    catch (thrown) {
        const [reason = ''] = (0,errors/* messageOf */.bD)(thrown).split('\n');
        return warning('live view', reason, 'Recording works; prompts cannot be answered while it runs.');
    }
}
async function nixCheck(env) {
    const path = (0,programs/* findProgram */.K)('nix', env);
    const { stdout } = path ? await (0,programs/* runProgram */.m)([path, '--version'], { env, timeoutMs }) : { stdout: '' };
    // "nix (Nix) 2.31.2", "nix (Lix, like Nix) 2.93.0"
    const [, name, version] = /^nix \((\w+).*\) (\S+)/.exec(stdout) ?? [];
    if (version !== undefined)
        return ok('nix', `${name} ${version} (${path})`);
    return missing('nix', 'not on PATH', 'Install it: https://nixos.org/download, or your package manager.');
}
async function storeCheck(env) {
    if (!(0,programs/* findProgram */.K)('nix-instantiate', env))
        return warning('nix store', 'unknown without Nix', '');
    const { storeDir, error } = await (0,nix_environment/* systemStore */.$)({ env });
    if (storeDir !== null)
        return ok('nix store', storeDir);
    return warning('nix store', error, 'This user cannot build in it: start the Nix daemon. "demo" uses a private store until then.');
}
async function nixosRebuildCheck(env) {
    const path = (0,programs/* findProgram */.K)('nixos-rebuild', env);
    if (!path)
        return warning('nixos-rebuild', 'not on PATH', 'Flakes are built with "nix build"; actions that activate need a NixOS host.');
    const { generation } = await (0,nixos_rebuild/* probeNixosRebuild */.de)(path, env);
    return ok('nixos-rebuild', `${generation === 'ng' ? 'nixos-rebuild-ng' : 'the shell script'} (${path})`);
}
async function fontsCheck() {
    const faces = ['regular', 'bold', 'italic', 'boldItalic', 'dejavu', 'symbols', 'emoji'];
    try {
        for (const face of faces)
            (0,fonts_face/* faceNamed */.l)(face);
        return ok('fonts', 'built in');
    }
    catch (thrown) {
        return warning('fonts', (0,errors/* messageOf */.bD)(thrown), 'Pictures cannot be drawn: install this tool again.');
    }
}
async function outputCheck(outputDir) {
    const existing = await nearestExisting(outputDir);
    try {
        await (0,promises_.access)(existing, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return ok('output directory', outputDir);
    }
    catch {
        return missing('output directory', `${existing} cannot be written`, 'Choose another with --output-dir.');
    }
}
async function diskCheck(outputDir) {
    const { bavail, bsize } = await (0,promises_.statfs)(await nearestExisting(outputDir));
    const free = bavail * bsize;
    const detail = `${(0,size/* formatBytes */.z)(free)} free`;
    if (free < roomToRecord)
        return missing('disk', detail, 'Free some space, or choose another --output-dir.');
    return free < roomToBuild ? warning('disk', detail, 'A rebuild may need more.') : ok('disk', detail);
}
/** The directory itself, or the one above it that is there. */
async function nearestExisting(path) {
    const there = await (0,promises_.lstat)(path).catch(() => null);
    return there || (0,external_node_path_.dirname)(path) === path ? path : nearestExisting((0,external_node_path_.dirname)(path));
}
function ok(name, detail) {
    return { name, status: 'ok', detail, hint: '' };
}
function warning(name, detail, hint) {
    return { name, status: 'warning', detail, hint };
}
function missing(name, detail, hint = '') {
    return { name, status: 'missing', detail, hint };
}

// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/text/terminal.js
var terminal = __webpack_require__(2935);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
;// CONCATENATED MODULE: ./lib/cli/doctor.js





const marks = {
    ok: { mark: '✓', color: 32 },
    warning: { mark: '!', color: 33 },
    missing: { mark: '✗', color: 31 },
};
function configure(command, io) {
    command
        .option('--output-dir <dir>', 'directory of the builds', 'rebuild-logs')
        .option('--json', 'print the checks')
        .action(async ({ outputDir, json }) => {
        const checks = await readiness({ env: io.env, outputDir: (0,external_node_path_.resolve)(io.cwd, outputDir) });
        const ready = isReady(checks);
        if (!ready)
            io.status = 3;
        if (json)
            return (0,cli_io/* printJson */.Q2)(io, { schema_version: 1, ready, checks });
        io.out(checkLines(checks, io.outColor === true));
        io.err(ready ? 'Ready to record.\n' : 'Not ready to record: see ✗ above.\n');
    });
}
/** One line a check, and what to do below those that need it. */
function checkLines(checks, color) {
    const rows = (0,table/* alignColumns */.R)(checks.map(({ name, detail }) => [name, (0,terminal/* plainLine */.h)(detail, 200)]));
    return checks
        .map(({ status, hint }, index) => {
        const { mark, color: code } = marks[status];
        const sign = color ? `\x1b[${code}m${mark}\x1b[0m` : mark;
        return `${sign} ${rows[index]}\n${hint ? `    ${(0,terminal/* plainLine */.h)(hint)}\n` : ''}`;
    })
        .join('');
}


/***/ }),

/***/ 3716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ isModule),
/* harmony export */   P0: () => (/* binding */ nixosRebuildArgv),
/* harmony export */   de: () => (/* binding */ probeNixosRebuild)
/* harmony export */ });
/* unused harmony export nixosRebuildOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);


const helpTimeoutMs = 20_000;
/** Asks the program at `path`; where its help needs a missing `man`, its text is read instead. */
async function probeNixosRebuild(path, env) {
    const pagers = { PAGER: 'cat', MANPAGER: 'cat', MANWIDTH: '200' };
    const help = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .m)([path, '--help'], {
        env: { ...env, ...pagers },
        timeoutMs: helpTimeoutMs,
    });
    return nixosRebuildOf(path, `${help.stdout}\n${help.stderr}`, textOf(path));
}
/** Tells generation and options from the help's text and the program's own. */
function nixosRebuildOf(path, help, source) {
    const isNg = /nixos_rebuild|nixos-rebuild-ng/.test(source) || /^usage: nixos-rebuild/m.test(help);
    // man(1) sets options in bold by overstriking. The Python one is started by a script that says nothing.
    const known = `${help.replace(/.\x08/g, '')}\n${isNg ? '' : source}`;
    const has = (option) => new RegExp(`(?<![\\w-])${option}(?![\\w-])`).test(known);
    return {
        path,
        generation: isNg ? 'ng' : 'bash',
        noReexec: has('--no-reexec') ? '--no-reexec' : '--fast',
        // The newer one takes the older option as well, with a warning.
        sudo: has('--sudo') ? '--sudo' : '--use-remote-sudo',
        file: isNg || has('--file'),
    };
}
/** The command line for a request, from the program's path on. */
function nixosRebuildArgv(program, request, target) {
    const argv = [program.path, request.action, ...targetArgs(target), program.noReexec];
    if (request.targetHost)
        argv.push('--target-host', request.targetHost);
    if (request.buildHost)
        argv.push('--build-host', request.buildHost);
    if (request.sudo)
        argv.push(program.sudo);
    return [...argv, ...request.extraArgs];
}
function targetArgs(target) {
    if (target.kind === 'flake')
        return ['--flake', target.ref];
    if (target.kind === 'default')
        return [];
    // A configuration.nix is a module, not an attribute set of systems, which is what --file takes.
    // --no-flake, because /etc/nixos/flake.nix would win over it.
    return isModule(target.path)
        ? ['--no-flake', '-I', `nixos-config=${target.path}`]
        : ['--file', target.path];
}
function isModule(path) {
    return /(?:^|\/)configuration\.nix$/.test(path);
}
/** The program's text where it is a script; nothing for a binary. */
function textOf(path) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1').slice(0, 200_000);
        return text.startsWith('#!') ? text : '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ TmuxServer),
/* harmony export */   Y: () => (/* binding */ findTmux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8284);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(744);





/** `new-session -e` and a usable `pipe-pane` with a size of its own came with 3.2. */
const oldest = [3, 2];
const session = 'rebuild';
/** How long a server that was told to end may take. */
const endMs = 3000;
const config = `set -g status off
set -g remain-on-exit on
set -g history-limit 0
set -g exit-empty off
set -g default-terminal xterm-256color
set -g prefix None
set -g mouse off
set -g set-titles off
set -g bell-action none
set -s escape-time 0
unbind-key -a -T prefix
unbind-key -a -T root
`;
/** The installed tmux, its version as it prints it (`3.5a`). Throws when missing or too old. */
async function findTmux(env) {
    const path = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .K)('tmux', env);
    const hint = 'Install tmux 3.2 or newer, or record nothing with --no-recording.';
    if (!path)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('no-tmux', 'tmux is not on PATH', { hint });
    const { stdout } = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)([path, '-V']);
    const version = stdout.trim().replace(/^tmux (?:next-|openbsd-)?/, '');
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    // A build from git calls itself "master": newer than any release.
    if (/^\d/.test(version) && (major < oldest[0] || (major === oldest[0] && minor < oldest[1])))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('old-tmux', `tmux ${version} is too old`, { hint });
    return { path, version };
}
/** One tmux server on a socket of its own, with one session and one pane. */
class TmuxServer {
    socket;
    #tmux;
    #env;
    #process = null;
    #ended = null;
    constructor(tmux, socket, env) {
        this.#tmux = tmux;
        this.socket = socket;
        this.#env = env;
    }
    /**
     * Starts the server with `script` in its pane and the pane's bytes piped into `fifo`, all in one
     * call. The pane inherits `env`. Gives the server and the pane's first process.
     */
    static async start(options) {
        const socket = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.dir, 'tmux.sock');
        const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.dir, 'tmux.conf');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(configPath, config);
        const server = new TmuxServer(options.tmux, socket, options.env);
        const size = ['-x', String(options.cols), '-y', String(options.rows)];
        const { status, stdout, stderr } = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)([
            ...[options.tmux, '-u', '-S', socket, '-f', configPath],
            ...['new-session', '-d', '-s', session, ...size, '-P', '-F', '#{pid} #{pane_pid}'],
            ...['/bin/sh', options.script, ';'],
            // Only now: as a global default it makes tmux 3.3a crash on its first session.
            ...['set-option', '-w', '-t', session, 'window-size', 'manual', ';'],
            ...['pipe-pane', '-O', '-t', session, `exec cat > '${options.fifo}'`],
        ], { env: options.env });
        const [pid, panePid] = stdout.trim().split(' ').map(Number);
        if (status !== 0 || !pid || !panePid)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('tmux-failed', `tmux could not start a session: ${stderr.trim() || 'no reason given'}`, {
                hint: `Try \`${options.tmux} new-session -d\` by hand to see what is wrong.`,
            });
        server.#process = (0,_system_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .readProcess */ .Wv)(pid);
        return { server, pid, panePid };
    }
    /** The line with which a person watches the session. */
    get attachLine() {
        return `tmux -S ${this.socket} attach -r`;
    }
    /** The arguments of an attached client, after the program's name. */
    get attachArgs() {
        return ['-u', '-S', this.socket, 'attach-session', '-t', session];
    }
    get program() {
        return this.#tmux;
    }
    async resize(cols, rows) {
        await this.#run('resize-window', '-t', session, '-x', String(cols), '-y', String(rows));
    }
    /** Ends the server and its pane; resolves when its process is gone, which tmux does not wait for. */
    kill() {
        this.#ended ??= this.#end();
        return this.#ended;
    }
    async #end() {
        await this.#run('kill-server');
        await (0,_system_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .processEnded */ .qR)(this.#process, endMs);
    }
    #run(...command) {
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)([this.#tmux, '-S', this.socket, ...command], {
            env: this.#env,
            timeoutMs: 5000,
        });
    }
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ systemStore),
/* harmony export */   p: () => (/* binding */ nixEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8059);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(744);






const probeTimeoutMs = 60_000;
// Writing the same small file again changes nothing; one that works tells the store's place as well.
const probeExpression = 'dirOf (builtins.toFile "nixos-rebuild-test" "")';
/**
 * What the environment must say so that Nix, 2.8 or newer, builds the examples offline as this user.
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
async function probeStore({ env, run = _programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .m }) {
    const argv = ['nix-instantiate', '--eval', '--read-write-mode', '--expr', probeExpression];
    const { status, stdout, stderr } = await run(argv, { env: { ...env }, timeoutMs: probeTimeoutMs });
    const [, storeDir = null] = /^"?(\/[^"\n]+)"?$/m.exec(stdout) ?? [];
    return { storeDir: status === 0 ? storeDir : null, error: stderr.trim().split('\n').at(-1) ?? '' };
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env.NIX_DAEMON_SOCKET_PATH ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, 'daemon-socket', 'socket'));
}
/** Makes the private store's directories. Nix wants them without symbolic links on the way. */
function privateStore(env) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'nixos-rebuild-test');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'nix'), { recursive: true, mode: 0o755 });
        const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'nix'));
        return {
            NIX_STORE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'store'),
            NIX_STATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'var'),
            NIX_LOG_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'log'),
            NIX_CONF_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'etc'),
            NIX_LOCALSTATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'var'),
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

/***/ 8059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   NU: () => (/* binding */ packageManagerFor),
/* harmony export */   jX: () => (/* binding */ isRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);


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
        (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)(manager.program, env) !== null;
    return packageManagers.find(serves) ?? null;
}
function isRoot() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().uid === 0;
}


/***/ }),

/***/ 8284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   XZ: () => (/* binding */ RebuildProcesses),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   k1: () => (/* binding */ nonceVariable),
/* harmony export */   qR: () => (/* binding */ processEnded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



/** Set in the rebuild's environment only, so that its processes are known wherever they go. */
const nonceVariable = 'NIXOS_REBUILD_TEST_NONCE';
/**
 * What activates a system, as a whole word of a command line: by itself (where Nix has wrapped it, under
 * the name of the wrapper) or after sudo or systemd-run.
 */
const activationProgram = /(?:^|\/)\.?switch-to-configuration(?:-ng)?(?:-wrapped)?$/;
/** Reads one process from /proc; null when it is gone or a zombie. */
function readProcess(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The name may hold spaces and parentheses, so fields count from its last one (proc(5)).
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (fields[0] === 'Z' || fields[0] === 'X')
            return null;
        return { pid, ppid: Number(fields[1]), start: fields[19] ?? '' };
    }
    catch {
        return null;
    }
}
/** True while that very process runs; its number may be another's by now. */
function isAlive({ pid, start }) {
    return readProcess(pid)?.start === start;
}
/** Waits until a process is gone, for at most so many milliseconds; kills it then. */
async function processEnded(entry, patienceMs) {
    if (entry === null)
        return;
    const deadline = performance.now() + patienceMs;
    while (isAlive(entry) && performance.now() < deadline)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(10);
    if (isAlive(entry))
        signalProcesses([entry], 'SIGKILL');
}
/** The words of a process's command line; none where they cannot be read. */
function wordsOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
    }
    catch {
        return [];
    }
}
function carries(pid, marker) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/environ`, 'latin1').includes(marker);
    }
    catch {
        return false;
    }
}
/** Names the channel behind a process's standard stream; null for anything else. */
function channelOf(pid, stream) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`/proc/${pid}/fd/${stream}`);
        // Major numbers 136 to 143 are pseudo-terminals (Linux' devices.txt); /dev/null would be everybody's.
        const terminal = found.isCharacterDevice() && found.rdev >> 8 >= 136 && found.rdev >> 8 <= 143;
        if (!terminal && !found.isFIFO() && !found.isSocket())
            return null;
        return { id: `${found.dev}:${found.ino}`, terminal };
    }
    catch {
        return null;
    }
}
function listProcesses() {
    if (process.platform === 'linux')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map((name) => readProcess(Number(name)))
            .filter((entry) => entry !== null);
    // Without /proc (macOS) there is ps; start times and environments are then not looked at.
    const rows = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-axo', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n');
    return rows
        .map((row) => row.trim().split(/\s+/))
        .filter(([, , state]) => !state?.startsWith('Z'))
        .map(([pid, ppid]) => ({ pid: Number(pid), ppid: Number(ppid), start: '' }));
}
/**
 * The processes of one rebuild. Builders leave the process group, clear their environment and lose
 * their parents, so they are found four ways: by the nonce in their environment, as descendants of
 * one that is found, by the terminal or pipe that the rebuild prints to, and because an earlier look
 * had seen them.
 */
class RebuildProcesses {
    #marker;
    #first;
    #wrapper;
    #channel = null;
    #known = new Map();
    /**
     * `first` is the process that began it, whose standard output is the rebuild's. With `wrapper` it
     * only waits for the rebuild, and is none of it itself.
     */
    constructor(nonce, first) {
        this.#marker = `${nonceVariable}=${nonce}`;
        this.#first = first && readProcess(first.pid);
        this.#wrapper = first?.wrapper ? first.pid : null;
        if (this.#first && this.#wrapper === null)
            this.#known.set(this.#first.pid, this.#first.start);
    }
    /** Those alive now. */
    find() {
        const all = listProcesses();
        this.#channel = this.#channelNow();
        const children = groupByParent(all);
        const found = new Map();
        const add = (entry) => {
            if (found.has(entry.pid) || entry.pid === process.pid || entry.pid === this.#wrapper)
                return;
            found.set(entry.pid, entry);
            for (const child of children.get(entry.pid) ?? [])
                add(child);
        };
        for (const child of this.#wrapper === null ? [] : (children.get(this.#wrapper) ?? []))
            add(child);
        for (const entry of all)
            if (this.#isOurs(entry))
                add(entry);
        this.#known.clear();
        for (const entry of found.values())
            this.#known.set(entry.pid, entry.start);
        return [...found.values()];
    }
    /**
     * Those that may be ended, and the command lines of activations under way, which must not be cut
     * short and are, with all below them, not among the others.
     */
    look() {
        const found = this.find();
        const activations = found
            .map(({ pid }) => ({ pid, words: wordsOf(pid) }))
            .filter(({ words }) => words.some((word) => activationProgram.test(word)));
        const spared = new Set(activations.map(({ pid }) => pid));
        for (let grown = spared.size > 0; grown;) {
            const more = found.filter(({ pid, ppid }) => spared.has(ppid) && !spared.has(pid));
            for (const { pid } of more)
                spared.add(pid);
            grown = more.length > 0;
        }
        return {
            endable: found.filter(({ pid }) => !spared.has(pid)),
            activations: activations.map(({ words }) => words.join(' ')),
        };
    }
    /**
     * Looked at each time: a pane's process has no terminal when it has just been forked, and a terminal
     * that is closed is soon somebody else's under the same name, which a pipe or socket never is.
     */
    #channelNow() {
        const first = this.#first;
        if (first && isAlive(first))
            return channelOf(first.pid, 1);
        return this.#channel?.terminal ? null : this.#channel;
    }
    #isOurs({ pid, start }) {
        if (this.#known.get(pid) === start || carries(pid, this.#marker))
            return true;
        const id = this.#channel?.id;
        return id !== undefined && [0, 1, 2].some((stream) => channelOf(pid, stream)?.id === id);
    }
}
/** Sends a signal to processes; one that is gone or another user's is passed over. */
function signalProcesses(processes, signal) {
    for (const { pid } of processes) {
        try {
            process.kill(pid, signal);
        }
        catch {
            // gone meanwhile, or another user's (a sudo of the rebuild); the pane's hang-up reaches that one
        }
    }
}
function groupByParent(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(entry.ppid);
        if (group)
            group.push(entry);
        else
            groups.set(entry.ppid, [entry]);
    }
    return groups;
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



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

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Rows as lines with aligned columns, two blanks apart; the last column is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, [...cell].length);
    return rows.map((row) => row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd());
}


/***/ })

};
