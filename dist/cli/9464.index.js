export const id = 9464;
export const ids = [9464];
export const modules = {

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ directoryForBuilds),
/* harmony export */   m: () => (/* binding */ directoryOfBuilds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2981);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3142);




/**
 * The directory of builds for rebuilds that run in `cwd`, where none is named. With a `flake` that Nix copies into its
 * store with everything in its directory, builds there would be copied too, and change the system each time: then it is
 * outside, in the user's directory for state (`$XDG_STATE_HOME`), one for each `cwd`. Null for no flake. Absolute.
 */
function directoryForBuilds(flake, cwd, env) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOutputDir */ .A0);
    if (flake === null || (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, here) === null)
        return here;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, outside) === null ? outside : here;
}
/** The directory in which builds of rebuilds that ran in `cwd` are looked for, where none is named. Absolute. */
function directoryOfBuilds(cwd, env) {
    const meant = directoryForBuilds((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix')) ? '.' : null, cwd, env);
    for (const dir of [meant, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOutputDir */ .A0)])
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
            return dir;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(outside) ? outside : meant;
}
/** Null where the user has no home. See the XDG Base Directory Specification. */
function outsideDirectory(cwd, { XDG_STATE_HOME, HOME }) {
    const ofUser = HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(HOME) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.local/state') : null;
    const state = XDG_STATE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(XDG_STATE_HOME) ? XDG_STATE_HOME : ofUser;
    // Loaded where it is needed: it takes milliseconds of every start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 12);
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'nixos-rebuild-test', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(cwd) || 'root'}-${hash}`);
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   Zd: () => (/* binding */ trialFileNames),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   bO: () => (/* binding */ deploymentFileName),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   nL: () => (/* binding */ consoleDirectory)
/* harmony export */ });
/** The names of the files in a build's directory. The schema of `files` in metadata.json has the same keys. */
const fileNames = {
    log: 'rebuild.log',
    cast: 'rebuild.cast',
    frames: 'rebuild.frames.log',
    screen: 'final.txt',
    screenshot: 'final.png',
    gif: 'rebuild.gif',
};
/** The directory of builds where none is named, relative to the working directory. */
const defaultOutputDir = 'rebuild-logs';
/** Written last: a directory with it is a finished build. */
const metadataFileName = 'metadata.json';
/** Beside it in the build of a deployment. */
const deploymentFileName = 'deployment.json';
/** Beside it in the build of a trial: its data, and the same for people and for CI services. */
const trialFileNames = { trial: 'trial.json', markdown: 'trial.md', junit: 'junit.xml' };
/** Where the machine of a trial leaves the recording of its console, below a build's directory. */
const consoleDirectory = 'console';
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _deploy_hosts_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8581);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);
/* harmony import */ var _deploy_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3402);
/* harmony import */ var _deploy_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6034);
/* harmony import */ var _deploy_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6335);





function configure(command, io) {
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addTargetOptions */ .Bs)(command)
        .option('--store-path <path>', 'a system that was built before, instead of building one')
        .option('--dry-activate', 'copy the system to the target, and ask its activation script there as well')
        .option('--json', 'print the plans as a JSON array')
        .action(async (hosts, options) => {
        if (options.storePath !== undefined && hosts.length > 1)
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('several-hosts', `--store-path is one system, and ${hosts.length} hosts are named`);
        const world = await (0,_deploy_world_js__WEBPACK_IMPORTED_MODULE_4__/* .hostsWorld */ .e)(options, { targets: (0,_deploy_hosts_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .Q)(options.target, hosts), hosts }, io);
        try {
            await (0,_deploy_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planAndReport */ .f)(hosts, options, world, io);
        }
        finally {
            await world.close();
        }
    });
}


/***/ }),

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ planAndReport)
});

// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
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
var run_bound = __webpack_require__(8861);
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
// EXTERNAL MODULE: ./lib/deploy/plan/plan-host.js + 25 modules
var plan_host = __webpack_require__(8014);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 7 modules
var copy_closure = __webpack_require__(6646);
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
                io.out(`${[...(plans.length > 0 ? [''] : []), ...(0,plan_lines/* planLines */.H)(plan, io.outColor)].join('\n')}\n`);
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
    const known = await world.known(name, options, system.toplevel.path);
    const host = world.connect(name, known);
    try {
        const copy = async (wanted) => {
            const { substitutes } = known.settings;
            await (0,copy_closure/* copyClosure */.Z)(host, wanted, { env, signal, substitutes, closure: system.closure });
        };
        const target = { host, destination: (0,config/* targetText */.Z3)(known.target) };
        const profile = (0,policy/* profilePath */.bL)(known.settings.profile);
        return await (0,plan_host/* planHost */.A)(target, system, { ...(options.dryActivate && { copy }), profile, signal });
    }
    finally {
        await host.close();
    }
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   U2: () => (/* binding */ outputDirOption),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6510);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);



/** A parser for a number within bounds. */
function numberIn({ least, most = Number.POSITIVE_INFINITY, whole = false }) {
    const kind = whole ? 'a whole number' : 'a number';
    const largest = Number.isFinite(most) ? most : null;
    return (text) => {
        const value = (whole ? /^\d{1,9}$/ : /\S/).test(text) ? Number(text) : Number.NaN;
        if (Number.isFinite(value) && value >= least && value <= most)
            return value;
        if (whole && largest !== null)
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} from ${least} to ${largest}.`);
        const upTo = largest === null ? '' : ` and at most ${largest}`;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} of at least ${least}${upTo}.`);
    };
}
/** A parser for one of the given words. */
function choice(...words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word)
            return word;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be one of ${words.join(', ')}.`);
    };
}
const factors = {
    '': 1,
    b: 1,
    k: 1e3,
    kb: 1e3,
    m: 1e6,
    mb: 1e6,
    kib: 1024,
    mib: 1024 * 1024,
};
/** Parses a size in bytes: `8000000`, `500kB`, `10MB`, `10MiB`. */
function parseBytes(text) {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
    const factor = unit === undefined ? undefined : factors[unit.toLowerCase()];
    const bytes = typeof factor === 'number' ? Math.floor(Number(digits) * factor) : 0;
    if (bytes > 0)
        return bytes;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of bytes, or a size such as 10MB.');
}
/** An option that can be given several times; its value is the list. */
function repeatable(flags, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description)
        .default([], 'none')
        .argParser((value, before) => [...before, value]);
}
/** Adds `--output-dir`, the directory of builds, to a command that reads them; `what` describes it. */
function outputDirOption(command, io, what = 'directory of the builds') {
    return command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--output-dir <dir>', what).default(defaultDirectoryOfBuilds(io), _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0));
}
/** In a working directory that was deleted it is a relative one, which throws where it is used. */
function defaultDirectoryOfBuilds(io) {
    try {
        return (0,_builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOfBuilds */ .m)(io.cwd, io.env);
    }
    catch {
        return _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0;
    }
}


/***/ }),

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addRunOptions),
/* harmony export */   N: () => (/* binding */ rebuildRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4797);
/* harmony import */ var _rebuild_pictures_font_dir_argument_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2862);
/* harmony import */ var _rebuild_pictures_theme_argument_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1181);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9322);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2880);
/* harmony import */ var _picture_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7591);










/** Adds the options that `run` and `demo` share: all but those that select what is built. */
function addRunOptions(command) {
    const { cols, rows, frameIntervalSeconds, timeoutSeconds, idleLimitSeconds } = _rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__/* .requestNumbers */ .c3;
    command
        .option('--output-dir <dir>', `directory in which the build is recorded (default: ${_builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0})`)
        .option('--keep-last <count>', 'keep only the newest builds', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__/* .keepLastRule */ .I4))
        .option('--export-gif', 'also make rebuild.gif')
        .option('--no-recording', 'run without a terminal: log and metadata only')
        .option('--cols <count>', `columns of the terminal (default: the terminal's, or ${cols.otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(cols))
        .option('--rows <count>', `rows of the terminal (default: the terminal's, or ${rows.otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(rows))
        .option('--frame-interval <seconds>', 'between the frames of rebuild.frames.log', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(frameIntervalSeconds), frameIntervalSeconds.otherwise)
        .option('--timeout <seconds>', 'end the rebuild after this long; 0 never does', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(timeoutSeconds), timeoutSeconds.otherwise)
        .option('--idle-limit <seconds>', 'pauses are cut to this when played', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(idleLimitSeconds), idleLimitSeconds.otherwise);
    return (0,_picture_options_js__WEBPACK_IMPORTED_MODULE_9__/* .pictureOptions */ .R)(command)
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .repeatable */ .EQ)('--redact <regex>', 'mask this in everything that is written (repeatable)'))
        .option('--quiet', 'show nothing of the rebuild while it runs')
        .option('--json', 'print the metadata as JSON');
}
/**
 * What was asked for on the command line, checked. The action and the target that are meant where none is
 * named, and the size of a person's terminal, are the command line's own. Throws a usage error.
 */
function rebuildRequest(options, words, io) {
    const interactive = io.interactive && options.recording && !options.quiet;
    const terminal = interactive ? io.size() : null;
    return (0,_rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRequest */ .TR)({
        action: actionOf(oneAction(options.action, words.action)),
        ...targetOf(options, io.cwd),
        extraArgs: words.extraArgs,
        targetHost: options.targetHost,
        buildHost: options.buildHost,
        sudo: options.sudo,
        acceptFlakeConfig: options.acceptFlakeConfig,
        cwd: io.cwd,
        // A copy: the schema takes plain objects only, and process.env need not be one.
        env: { ...io.env },
        outputDir: options.outputDir,
        keepLast: options.keepLast,
        recording: options.recording,
        cols: options.cols ?? (terminal?.cols ? within(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__/* .requestNumbers */ .c3.cols, terminal.cols) : undefined),
        // A terminal of 0 cells does not know its size. The status line takes one row.
        rows: options.rows ?? (terminal?.rows ? within(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__/* .requestNumbers */ .c3.rows, terminal.rows - 1) : undefined),
        frameIntervalSeconds: options.frameInterval,
        timeoutSeconds: options.timeout,
        idleLimitSeconds: options.idleLimit,
        theme: options.theme === undefined ? undefined : (0,_rebuild_pictures_theme_argument_js__WEBPACK_IMPORTED_MODULE_5__/* .themeArgument */ .b)(options.theme, io.cwd),
        fontDir: options.fontDir === undefined ? undefined : (0,_rebuild_pictures_font_dir_argument_js__WEBPACK_IMPORTED_MODULE_4__/* .fontDirArgument */ .C)(options.fontDir, io.cwd),
        exportGif: options.exportGif,
        redact: options.redact,
        interactive,
        baseRevision: options.base,
    });
}
function within({ least, most }, value) {
    return Math.min(most, Math.max(least, value));
}
function oneAction(option, word) {
    if (option !== undefined && word !== undefined && option !== word)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-action', `two actions were given: "${word}" and --action ${option}`, 'Give one of them; the option is the same as the argument.');
    return option ?? word;
}
function actionOf(word) {
    if (word === undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/NIXOS') ? 'test' : 'build';
    const action = _rebuild_action_js__WEBPACK_IMPORTED_MODULE_3__/* .actions */ .o.find((known) => known === word);
    if (action)
        return action;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-action', `"${word}" is not an action`, `Actions: ${_rebuild_action_js__WEBPACK_IMPORTED_MODULE_3__/* .actions */ .o.join(', ')}.`);
}
/** Without a target, and elsewhere than on NixOS, the flake in the working directory is meant. */
function targetOf({ flake, file, command }, cwd) {
    const named = [flake, file, command].filter((value) => value !== undefined);
    if (named.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-option', 'give only one of --flake, --file and --command');
    if (command?.trim() === '')
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-option', '--command is empty');
    const isHere = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/NIXOS') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix'));
    return named.length === 0 && isHere ? { flake: '.' } : { flake, file, command };
}


/***/ }),

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dG: () => (/* binding */ packageNameOf),
/* harmony export */   "do": () => (/* binding */ packageVersionsIn)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * Name and version in a store path: the version starts after the first dash that no letter follows. An
 * output's name at the end (`-dev`, `-man`) is not part of the version. `.drv` is dropped.
 */
function packageNameOf(storePath) {
    const full = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(storePath);
    for (let dash = full.indexOf('-'); dash !== -1; dash = full.indexOf('-', dash + 1)) {
        const next = full[dash + 1];
        if (next !== undefined && !/[A-Za-z]/.test(next))
            return {
                name: full.slice(0, dash),
                version: full.slice(dash + 1).replace(/(?<=.)-(?:[a-z]+|lib32|lib64)$/, ''),
            };
    }
    return { name: full, version: '' };
}
// A hash of Nix's base 32 behind a slash, and a name, which has at most 211 characters.
const storePaths = /\/[0-9a-df-np-sv-z]{32}-[\w+.?=-]{1,211}/g;
/** Versions by name of the packages whose store paths a text names; one without a version is left out. */
function packageVersionsIn(text) {
    const found = [...text.matchAll(storePaths)].map(([path]) => packageNameOf(path));
    return new Map(found.filter(({ version }) => version !== '').map(({ name, version }) => [name, version]));
}
/** Compares versions as `builtins.compareVersions` does: below 0, 0, above 0. */
function compareVersions(a, b) {
    const left = components(a);
    const right = components(b);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const x = left[index] ?? '';
        const y = right[index] ?? '';
        if (isLower(x, y))
            return -1;
        if (isLower(y, x))
            return 1;
    }
    return 0;
}
function components(version) {
    return version.match(/\d+|[^\d.-]+/g) ?? [];
}
/** Numbers compare by value; an absent part is lower than a number, `pre` than any other part, letters than numbers. */
function isLower(a, b) {
    const [x, y] = [numberIn(a), numberIn(b)];
    if (x !== null && y !== null)
        return x < y;
    if (a === '' && y !== null)
        return true;
    if (a === 'pre' && b !== 'pre')
        return true;
    if (b === 'pre')
        return false;
    if (y !== null)
        return true;
    if (x !== null)
        return false;
    return a < b;
}
function numberIn(component) {
    return /^\d+$/.test(component) ? BigInt(component) : null;
}


/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resultSchema),
/* harmony export */   m: () => (/* binding */ packageChangeSchema)
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

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copiedFlakeDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);



/**
 * The directory that Nix copies into its store whole with a flake, with `inside` in it: that of a flake which is a path
 * and not a git tree. Null where it does not, or `inside` is elsewhere. `cwd` and `inside` are absolute.
 */
function copiedFlakeDir(flake, cwd, inside) {
    const written = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(flake.replace(/\?.*$/s, ''));
    if (written === null || flake.startsWith('git+'))
        return null;
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written);
    const isGitTree = !flake.startsWith('path:') && isInGitTree(dir);
    return !isGitTree && `${inside}/`.startsWith(`${dir}/`) ? dir : null;
}
/** As Nix decides it: by a `.git` in the directory or in one above it. */
function isInGitTree(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git')))
        return true;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) !== dir && isInGitTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ printFlakeRef),
/* harmony export */   E4: () => (/* binding */ absoluteFlakeRef),
/* harmony export */   EA: () => (/* binding */ toplevelAttribute),
/* harmony export */   IP: () => (/* binding */ localFlakeDir),
/* harmony export */   K3: () => (/* binding */ parseFlakeRef),
/* harmony export */   U_: () => (/* binding */ flakeAtRevision),
/* harmony export */   ej: () => (/* binding */ namesRevision),
/* harmony export */   nM: () => (/* binding */ fetchParameters)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Reads a reference. Without a flake before the `#` it is that of the current directory. */
function parseFlakeRef(ref) {
    const at = ref.indexOf('#');
    if (at < 0)
        return { flake: ref || '.', host: null };
    return { flake: ref.slice(0, at) || '.', host: ref.slice(at + 1) || null };
}
/** The reference as a person writes it; {@link parseFlakeRef} reads it back. */
function printFlakeRef({ flake, host }) {
    return host === null ? flake : `${flake}#${host}`;
}
/**
 * A name as one attribute in the fragment of a flake reference. The fragment is part of a URL, so Nix
 * decodes `%24`; within quotes every other character is literal, a dot and a backslash too. Only a
 * quotation mark cannot be written in any way (nix/src/libexpr/attr-path.cc): Nix refuses such a name.
 */
function attributeInFragment(name) {
    return /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${encodeURIComponent(name)}"`;
}
/** The attribute of a host's system in the fragment of a flake reference. */
function toplevelAttribute(host) {
    return `nixosConfigurations.${attributeInFragment(host)}.config.system.build.toplevel`;
}
/**
 * The directory of a flake on this machine, as absolute or relative as it was written: that of its
 * `flake.nix`, so with `?dir=`. Null for a flake that is fetched or looked up in the registry.
 */
function localFlakeDir(flake) {
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?:\/\/)?)?([^?]*)(?:\?(.*))?$/s.exec(flake) ?? [];
    if (written === '' || (scheme === '' && !/^(?:\.{1,2}(?:\/|$)|\/)/.test(written)))
        return null;
    const tree = scheme === '' ? written : decoded(written);
    const dir = /(?:^|&)dir=([^&]+)/.exec(query)?.[1];
    return dir === undefined ? tree : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, decoded(dir));
}
/** Whether a reference names a commit or branch of a repository, which need not be the one that is checked out. */
function namesRevision(flake) {
    return /[?&](?:rev|ref)=/.test(flake);
}
/** The parameters of a local reference that decide which files are built, beside directory and commit. */
function fetchParameters(flake) {
    const query = flake.slice(flake.indexOf('?') + 1);
    return flake.includes('?')
        ? query.split('&').filter((parameter) => /^(?:submodules|lfs|exportIgnore)=/.test(parameter))
        : [];
}
/** The same reference from any directory: a path in it that is relative to `cwd` becomes absolute. */
function absoluteFlakeRef(ref, cwd) {
    const { flake, host } = parseFlakeRef(ref);
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?!\/\/))?(\.{1,2}(?:\/[^?]*)?)(\?.*)?$/s.exec(flake) ?? [];
    if (written === '')
        return ref;
    const path = scheme === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, written) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(urlPath(cwd), written);
    return printFlakeRef({
        flake: `${scheme === 'path:' || scheme === '' ? scheme : `${scheme}//`}${path}${query}`,
        host,
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A path as part of a URL, or of a parameter in one. */
function urlPath(path) {
    return encodeURI(path).replace(/[?#&]/g, encodeURIComponent);
}
/**
 * The reference of a flake at one revision of a git repository. `directory` is that of the flake in it,
 * empty for its top. The repository is a checkout (its absolute path) or `OWNER/NAME` on a server. `parameters` are
 * those of {@link fetchParameters}.
 */
function flakeAtRevision(source, revision, directory, parameters = []) {
    const dir = directory === '' ? '' : `dir=${urlPath(directory)}`;
    if ('checkout' in source)
        return `git+file://${urlPath(source.checkout)}?${joined(`rev=${revision}`, dir, ...parameters)}`;
    const { server, repository } = source;
    // GitHub serves any commit by its id, the merge commit of a pull request too, but in archives without submodules.
    if (server === 'https://github.com' && parameters.length === 0)
        return `github:${repository}/${revision}${dir && `?${dir}`}`;
    return `git+${server}/${repository}?${joined('allRefs=1', `rev=${revision}`, dir, ...parameters)}`;
}
function joined(...parameters) {
    return parameters.filter((parameter) => parameter !== '').join('&');
}


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ actionFacts),
/* harmony export */   o: () => (/* binding */ actions)
/* harmony export */ });
const builds = {
    activates: false,
    changesSystem: false,
    needsNixosRebuild: false,
    makesResultLink: true,
    becomesCurrent: false,
    warning: null,
};
const activates = {
    activates: true,
    changesSystem: true,
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
    'dry-activate': { ...activates, changesSystem: false },
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

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ keepLastRule),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   Vh: () => (/* binding */ flakeOf),
/* harmony export */   c3: () => (/* binding */ requestNumbers)
/* harmony export */ });
/* unused harmony export requestSchema */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7597);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6510);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5244);
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6056);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4874);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4797);









const requestNumbers = {
    /** Of the recorded terminal, in cells. */
    cols: { otherwise: 120, least: 2, most: 1000, whole: true },
    rows: { otherwise: 40, least: 2, most: 1000, whole: true },
    /** Between two screens of rebuild.frames.log. */
    frameIntervalSeconds: { otherwise: 5, least: 0.1, most: 3600, whole: false },
    /** 0 never ends the rebuild. */
    timeoutSeconds: { otherwise: 1800, least: 0, most: 30 * 86_400, whole: false },
    /** Longer pauses are cut to this when played; 0 keeps them. */
    idleLimitSeconds: { otherwise: 2, least: 0, most: 3600, whole: false },
};
/** How many builds `keepLast` may keep; without it all are kept. */
const keepLastRule = { least: 1, most: 1_000_000, whole: true };
/** GitHub shows a GIF of at most 10 MB in a comment. */
const maxGifBytesRule = { otherwise: 10_000_000, least: 1, most: 10_000_000_000, whole: true };
const bounded = ({ least, most, whole }) => (whole ? zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int() : zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig()).min(least).max(most);
const number = (rule) => bounded(rule).default(rule.otherwise);
const text = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/\S/, 'must not be empty');
const orNull = (schema) => schema.nullable().default(null);
const flag = (otherwise) => zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().default(otherwise);
const texts = zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).default([]);
/** What is rebuilt: a flake's host, a Nix file, the machine's NixOS default, or any shell command. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('flake'), ref: text }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('file'), path: text }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('default') }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('command'), command: text }),
]);
const color = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #d0d0d0');
const themeColors = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    fg: color,
    bg: color,
    palette: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(color).refine(({ length }) => length === 8 || length === 16, 'must have 8 or 16 colours'),
    cursor: color.optional(),
});
/** What a caller may set for a rebuild; every field has a default, which docs/cli.md names. */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_action_js__WEBPACK_IMPORTED_MODULE_7__/* .actions */ .o).default('build'),
    /** A flake reference, such as `.#laptop`. At most one of the four; without any, what NixOS would rebuild. */
    flake: orNull(text),
    /** A Nix file that is not a flake. */
    file: orNull(text),
    /** A shell command that is recorded instead of a rebuild. */
    command: orNull(text),
    /** The same three as one value, as a complete request has it. */
    target: orNull(targetSchema),
    /** For nixos-rebuild or Nix; to a command they are "$@". */
    extraArgs: texts,
    targetHost: orNull(text),
    buildHost: orNull(text),
    sudo: flag(false),
    /** Lets Nix take the settings in a flake's `nixConfig`, about which it would ask a person. */
    acceptFlakeConfig: flag(false),
    /** The directory in which the rebuild runs; the process's unless given. */
    cwd: text.default(() => process.cwd()),
    /** The rebuild's environment; the process's unless given. */
    env: zod__WEBPACK_IMPORTED_MODULE_8__/* .custom */ .IeY(isEnvironment, 'must map names to strings').default(() => process.env),
    /**
     * Several hosts are built in `cwd` at once: nixos-rebuild runs in the build's directory, so that its link `result` is
     * no other's. With `extraArgs`, which may name files relative to `cwd`, it runs there, and no such link is read.
     */
    besideOthers: flag(false),
    /** The directory of builds, relative to `cwd`; `rebuild-logs` there, or outside of a flake that Nix would copy with it. */
    outputDir: text.optional(),
    /** Keep only so many builds afterwards; null keeps all. */
    keepLast: orNull(bounded(keepLastRule)),
    /** False runs it without a terminal: log and metadata only. */
    recording: flag(true),
    cols: number(requestNumbers.cols),
    rows: number(requestNumbers.rows),
    frameIntervalSeconds: number(requestNumbers.frameIntervalSeconds),
    timeoutSeconds: number(requestNumbers.timeoutSeconds),
    idleLimitSeconds: number(requestNumbers.idleLimitSeconds),
    /** A name in `themeNames`, or colours; null takes the recording's own colours or the default theme. */
    theme: orNull(zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themeNames */ .sK), themeColors])),
    /** A directory with fonts for characters that the program's own lack, before the machine's. */
    fontDir: orNull(text),
    exportGif: flag(false),
    /** Null sets no limit. */
    maxGifBytes: bounded(maxGifBytesRule).nullable().default(maxGifBytesRule.otherwise),
    /** `--redact` patterns: literals, or regular expressions where they hold metacharacters. */
    redact: texts,
    /** Literal secrets that the caller knows (inputs, tokens). */
    secrets: texts,
    /** True when a person sits at the terminal and can answer prompts. */
    interactive: flag(false),
    /** The commit whose flake.lock this one is compared with; null takes the checkout's HEAD. */
    baseRevision: orNull(text),
});
/**
 * Fills in the defaults; a complete request is returned as it is. Throws a usage error (`bad-request`) that
 * names the field and what it must be.
 */
function parseRequest(options) {
    const parsed = requestSchema.safeParse(options);
    if (!parsed.success)
        throw badRequest(parsed.error.issues[0], options);
    const { flake, file, command, target, ...request } = parsed.data;
    const named = Object.entries({ flake, file, command, target }).filter(([, value]) => value !== null);
    if (named.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `"${named.map(([name]) => name).join('" and "')}" exclude each other`, 'Give one of flake, file and command.');
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(request.cwd);
    const meant = target ?? targetOf(flake, file, command);
    const outputDir = request.outputDir === undefined
        ? (0,_builds_default_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryForBuilds */ ._)(flakeOf(meant), cwd, request.env)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, request.outputDir);
    return { ...request, cwd, outputDir, target: meant };
}
/** The flake of a target, without host; NixOS' own where nixos-rebuild looks for it. */
function flakeOf(target) {
    if (target.kind === 'flake')
        return (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlakeRef */ .K3)(target.ref).flake;
    return target.kind === 'default' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/nixos/flake.nix')
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)('/etc/nixos/flake.nix'))
        : null;
}
function targetOf(flake, file, command) {
    if (flake !== null)
        return { kind: 'flake', ref: flake };
    if (file !== null)
        return { kind: 'file', path: file };
    if (command !== null)
        return { kind: 'command', command };
    return { kind: 'default' };
}
/** `process.env` counts, which is not a plain object. */
function isEnvironment(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.values(value).every((one) => one === undefined || typeof one === 'string');
}
function badRequest(issue, options) {
    if (issue?.code === 'unrecognized_keys' && issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `a request has no field "${issue.keys.join('" or "')}"`, `Fields: ${Object.keys(requestSchema.shape).join(', ')}.`);
    if (!issue || issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', 'a request must be an object', "Such as { flake: '.#laptop' }.");
    const [field, ...inside] = issue.path.map(String);
    const value = Object(options)[field ?? ''];
    if (field === 'theme' && typeof value === 'string')
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `there is no theme "${value}"`, `Themes: ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themeNames */ .sK.join(', ')}.`);
    // A value inside a list may be a secret.
    const given = inside.length === 0 ? shown(value) : '';
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `"${issue.path.join('.')}" of the request ${demandOf(issue)}${given}`);
}
/** What the field must be: a number's own rule, the words that are allowed, or else zod's message. */
function demandOf(issue) {
    const rule = ruleOf(String(issue.path[0]));
    if (rule)
        return `must be a ${rule.whole ? 'whole ' : ''}number from ${rule.least} to ${rule.most}`;
    if (issue.code === 'invalid_value')
        return `must be one of ${issue.values.join(', ')}`;
    if (issue.code === 'invalid_type')
        return `must be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`;
    return /^must /.test(issue.message) ? issue.message : `is wrong (${issue.message})`;
}
function ruleOf(field) {
    return { ...requestNumbers, keepLast: keepLastRule, maxGifBytes: maxGifBytesRule }[field];
}
/** The value that was given, where it is short enough to help. */
function shown(value) {
    if (typeof value === 'string')
        return `, not ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(JSON.stringify(value), 60)}`;
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? `, not ${value}` : '';
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   P: () => (/* binding */ shellStatus),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




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

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

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


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ colorOf),
/* harmony export */   OH: () => (/* binding */ cellWords),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   SQ: () => (/* binding */ bgFlag),
/* harmony export */   V1: () => (/* binding */ underline),
/* harmony export */   Ws: () => (/* binding */ fgFlag),
/* harmony export */   XW: () => (/* binding */ colorKindOf),
/* harmony export */   cS: () => (/* binding */ lineSizeShift),
/* harmony export */   cY: () => (/* binding */ colorKind),
/* harmony export */   f3: () => (/* binding */ underlineShift),
/* harmony export */   lg: () => (/* binding */ cursorShift),
/* harmony export */   mc: () => (/* binding */ cursorShape),
/* harmony export */   o7: () => (/* binding */ colorBits),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   se: () => (/* binding */ lineSize)
/* harmony export */ });
/**
 * How a screen keeps a cell: four 32-bit words, so that screens are compared and copied word by word.
 *
 * word 0  content  bits 0-20 code point (0 is blank), or the index of a cluster where bit 21 is set;
 *                  bits 22-23 width in columns (0 follows a wide one)
 * word 1  fg       bits 0-23 colour, 24-25 its kind; flags inverse, bold, blink, hidden, strike
 * word 2  bg       bits 0-23 colour, 24-25 its kind; flags italic, dim, overline; bits 28-29 size of the line
 * word 3  overlay  bits 0-23 underline colour, 24-25 its kind, 26-28 underline style, 29-30 cursor
 *
 * The first three words are laid out as xterm.js does it, which makes a snapshot a masked copy.
 */
const cellWords = 4;
const content = { codePoint: 0x1fffff, cluster: 0x200000, widthShift: 22 };
const colorKind = { default: 0, palette16: 1, palette256: 2, rgb: 3 };
const fgFlag = {
    inverse: 1 << 26,
    bold: 1 << 27,
    underline: 1 << 28,
    blink: 1 << 29,
    hidden: 1 << 30,
    strike: 1 << 31,
};
const bgFlag = { italic: 1 << 26, dim: 1 << 27, overline: 1 << 30 };
/** In a line that is not `single` each character has two columns; `top` and `bottom` show half of its height. */
const lineSize = { single: 0, wide: 1, top: 2, bottom: 3 };
const lineSizeShift = 28;
const underline = { none: 0, single: 1, double: 2, curly: 3, dotted: 4, dashed: 5 };
const underlineShift = 26;
const cursorShape = { none: 0, block: 1, underline: 2, bar: 3 };
const cursorShift = 29;
/** The bits of a word in which its colour is, kind and value. */
const colorBits = 0x3ffffff;
/** The kind and the value of the colour in a word: an index for palettes, 0xRRGGBB for rgb. */
const colorKindOf = (word) => (word >>> 24) & 3;
const colorOf = (word) => word & 0xffffff;
const widthOf = (word) => (word >>> content.widthShift) & 3;


/***/ }),

/***/ 3213:
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
