export const id = 2970;
export const ids = [2970];
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
/* harmony import */ var _system_state_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3094);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3142);





/**
 * The directory of builds for rebuilds that run in `cwd`, where none is named. With a `flake` that Nix copies into its
 * store with everything in its directory, builds there would be copied too, and change the system each time: then it is
 * outside, in the user's directory for state (`$XDG_STATE_HOME`), one for each `cwd`. Null for no flake. Absolute.
 */
function directoryForBuilds(flake, cwd, env) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOutputDir */ .A0);
    if (flake === null || (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, here) === null)
        return here;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, outside) === null ? outside : here;
}
/** The directory in which builds of rebuilds that ran in `cwd` are looked for, where none is named. Absolute. */
function directoryOfBuilds(cwd, env) {
    const meant = directoryForBuilds((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix')) ? '.' : null, cwd, env);
    for (const dir of [meant, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOutputDir */ .A0)])
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
            return dir;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(outside) ? outside : meant;
}
/** Null where the user has no home. */
function outsideDirectory(cwd, env) {
    const state = (0,_system_state_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .stateDirectoryOf */ .s)(env);
    // Loaded where it is needed: it takes milliseconds of every start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 12);
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(cwd) || 'root'}-${hash}`);
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   QV: () => (/* binding */ patchFileName),
/* harmony export */   Zd: () => (/* binding */ trialFileNames),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   bO: () => (/* binding */ deploymentFileName),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   nL: () => (/* binding */ consoleDirectory),
/* harmony export */   sI: () => (/* binding */ undoFileName)
/* harmony export */ });
/* unused harmony export updatePreviewFileName */
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
/** Beside it where remedies have changed the trial's copy of the configuration: what they changed, for `git apply`. */
const patchFileName = 'remedies.patch';
/** Where the machine of a trial leaves the recording of its console, below a build's directory. */
const consoleDirectory = 'console';
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';
/** In the directory while a remedy's change may have to be taken back. */
const undoFileName = 'undo.json';
/** The preview of an update, in an artifact. */
const updatePreviewFileName = 'update-preview.json';


/***/ }),

/***/ 3450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/render/fonts/face.js + 1 modules
var fonts_face = __webpack_require__(5716);
// EXTERNAL MODULE: ./lib/system/disk/space.js
var space = __webpack_require__(8105);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/rebuild/readiness/check.js
function ok(name, detail) {
    return { name, status: 'ok', detail, hint: '' };
}
function warning(name, detail, hint) {
    return { name, status: 'warning', detail, hint };
}
function missing(name, detail, hint = '') {
    return { name, status: 'missing', detail, hint };
}

// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/system/nix-profiles.js
var nix_profiles = __webpack_require__(5757);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/rebuild/command/nixos-rebuild.js
var nixos_rebuild = __webpack_require__(2018);
// EXTERNAL MODULE: ./lib/rebuild/readiness/recordable.js
var recordable = __webpack_require__(3587);
;// CONCATENATED MODULE: ./lib/rebuild/readiness/programs.js








const oldestNode = [20, 19];
const versionTimeoutMs = 20_000;
function nodeCheck(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isRecent = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
    return isRecent
        ? ok('node', version)
        : missing('node', version, `Install Node ${oldestNode.join('.')} or newer.`);
}
async function tmuxCheck(env) {
    try {
        const { version, path } = await (0,recordable/* usableTmux */.pl)((0,nix_profiles/* withProgram */.f)('tmux', env));
        return ok('tmux', `${version} (${path})`);
    }
    catch (thrown) {
        return missing('tmux', (0,errors/* messageOf */.bD)(thrown), `${recordable/* installHint */.J8} Without it a rebuild runs, with a log alone.`);
    }
}
/** Distinguishes a Nix that is not installed from one that cannot be run or whose version cannot be read. */
async function nixCheck(env, timeoutMs = versionTimeoutMs) {
    const path = (0,programs/* findProgram */.Kp)('nix', env);
    if (path === null)
        return missing('nix', 'not on PATH', 'Install it: https://nixos.org/download, or your package manager.');
    const result = await (0,programs/* runProgram */.mB)([path, '--version'], { env, timeoutMs });
    if (!(0,programs/* hasSucceeded */.yO)(result))
        return missing('nix', `${path} --version ${problemOf(result, timeoutMs)}`, 'Repair or reinstall that Nix.');
    // "nix (Nix) 2.31.2", "nix (Lix, like Nix) 2.93.0"
    const [, name, version] = /^nix \((\w+).*\) (\S+)/.exec(result.stdout) ?? [];
    if (version !== undefined)
        return ok('nix', `${name} ${version} (${path})`);
    const printed = (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(result.stdout), 80);
    return warning('nix', `${path} --version printed ${printed === '' ? 'nothing' : `"${printed}"`}, which is not the version of a Nix`, 'Check that this program is Nix.');
}
function problemOf(result, timeoutMs) {
    switch (result.kind) {
        case 'exited':
            return `ended with status ${result.status}: ${(0,clean/* strippedLine */.MV)((0,programs/* failureReason */.Hr)(result))}`;
        case 'missing':
            return 'could not be started';
        case 'timed_out':
            return `did not end within ${timeoutMs / 1000} s`;
        case 'killed':
            return 'was killed by a signal';
    }
}
async function storeCheck(env) {
    if (!(0,programs/* findProgram */.Kp)('nix-instantiate', env))
        return warning('nix store', 'unknown without Nix', '');
    const { storeDir, error } = await (0,nix_environment/* systemStore */.$)({ env });
    if (storeDir !== null)
        return ok('nix store', storeDir);
    return warning('nix store', error, 'This user cannot build in it: start the Nix daemon. "demo" uses a private store until then.');
}
async function nixosRebuildCheck(env) {
    const path = (0,programs/* findProgram */.Kp)('nixos-rebuild', env);
    if (!path)
        return warning('nixos-rebuild', 'not on PATH', 'Flakes are built with "nix build"; actions that activate need a NixOS host.');
    const { generation } = await (0,nixos_rebuild/* probeNixosRebuild */.de)(path, env);
    return ok('nixos-rebuild', `${generation === 'ng' ? 'nixos-rebuild-ng' : 'the shell script'} (${path})`);
}

;// CONCATENATED MODULE: ./lib/rebuild/readiness/readiness.js









/** Checks everything that a recorded rebuild needs. Changes nothing but one empty file in the Nix store. */
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
/** True where a rebuild can be recorded. */
function isReady(checks) {
    return checks.every((check) => check.status !== 'missing');
}
async function terminalCheck() {
    try {
        await __webpack_require__.e(/* import() */ 7478).then(__webpack_require__.t.bind(__webpack_require__, 7478, 19));
        return ok('live view', 'node-pty loads');
    }
    catch (thrown) {
        const [reason = ''] = (0,errors/* messageOf */.bD)(thrown).split('\n');
        return warning('live view', reason, 'Recording works; prompts cannot be answered while it runs.');
    }
}
function fontsCheck() {
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
    const free = (0,space/* freeBytes */.go)(await nearestExisting(outputDir));
    if (free === null)
        return warning('disk', 'its free space cannot be read', 'A rebuild may need 2 GiB.');
    const detail = `${(0,size/* formatBytes */.z)(free)} free`;
    if (free < space/* roomToRecord */.aR)
        return missing('disk', detail, 'Free some space, or choose another --output-dir.');
    return free < space/* roomToBuild */.B2 ? warning('disk', detail, 'A rebuild may need more.') : ok('disk', detail);
}
/** The directory itself, or its nearest parent that exists. */
async function nearestExisting(path) {
    const stats = await (0,promises_.lstat)(path).catch(() => null);
    return stats || (0,external_node_path_.dirname)(path) === path ? path : nearestExisting((0,external_node_path_.dirname)(path));
}

// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/cli/commands/doctor.js






const marks = {
    ok: { mark: '✓', color: 32 },
    warning: { mark: '!', color: 33 },
    missing: { mark: '✗', color: 31 },
};
function configure(command, io) {
    (0,option_values/* outputDirOption */.U2)(command, io)
        .option('--json', 'print the checks')
        .action(async ({ outputDir, json }) => {
        const checks = await readiness({ env: io.env, outputDir: (0,cli_io/* absolutePath */.Hi)(io, outputDir) });
        const ready = isReady(checks);
        if (!ready)
            io.status = 3;
        if (json)
            return (0,cli_io/* printJson */.Q2)(io, { schema_version: 1, ready, checks });
        io.out(checkLines(checks, io.outColor));
        io.err(ready ? 'Ready to record.\n' : 'Not ready to record: see ✗ above.\n');
    });
}
/** One line a check, and what to do below those that need it. */
function checkLines(checks, color) {
    const rows = (0,table/* alignColumns */.R)(checks.map(({ name, detail }) => [name, (0,clean/* shownLine */.QN)(detail, 200)]));
    return checks
        .map(({ status, hint }, index) => {
        const { mark, color: code } = marks[status];
        return `${(0,layout/* colored */.dS)(mark, code, color)} ${rows[index]}\n${hint ? `    ${(0,clean/* shownLine */.QN)(hint)}\n` : ''}`;
    })
        .join('');
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
/* harmony export */   Hu: () => (/* binding */ configurationAttribute),
/* harmony export */   IP: () => (/* binding */ localFlakeDir),
/* harmony export */   K3: () => (/* binding */ parseFlakeRef),
/* harmony export */   Nx: () => (/* binding */ pathFlake),
/* harmony export */   U_: () => (/* binding */ flakeAtRevision),
/* harmony export */   ej: () => (/* binding */ namesRevision),
/* harmony export */   nM: () => (/* binding */ fetchParameters),
/* harmony export */   sp: () => (/* binding */ attributeInFragment)
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
/** The attribute of a host's configuration in the fragment of a flake reference. */
function configurationAttribute(host) {
    return `nixosConfigurations.${attributeInFragment(host)}`;
}
/** The attribute of a host's system in the fragment of a flake reference. */
function toplevelAttribute(host) {
    return `${configurationAttribute(host)}.config.system.build.toplevel`;
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
/** The reference of a flake that is a directory and no git tree: `directory` is absolute, `inside` that of its flake.nix, "" for the top. */
function pathFlake(directory, inside = '') {
    return `path:${urlPath(directory)}${inside === '' ? '' : `?dir=${urlPath(inside)}`}`;
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

/***/ 2018:
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
/** Reads the help of the program at `path`, and its source, because the help may need a missing `man`. */
async function probeNixosRebuild(path, env) {
    const pagers = { PAGER: 'cat', MANPAGER: 'cat', MANWIDTH: '200' };
    const help = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)([path, '--help'], {
        env: { ...env, ...pagers },
        timeoutMs: helpTimeoutMs,
    });
    return nixosRebuildOf(path, `${help.stdout}\n${help.stderr}`, textOf(path));
}
/** Derives generation and options from the text of the help and of the program itself. */
function nixosRebuildOf(path, help, source) {
    const isNg = /nixos_rebuild|nixos-rebuild-ng/.test(source) || /^usage: nixos-rebuild/m.test(help);
    // man(1) prints bold by overstriking. The wrapper script of the Python program does not name its options.
    const known = `${help.replace(/.\x08/g, '')}\n${isNg ? '' : source}`;
    const has = (option) => new RegExp(`(?<![\\w-])${option}(?![\\w-])`).test(known);
    return {
        path,
        generation: isNg ? 'ng' : 'bash',
        noReexec: has('--no-reexec') ? '--no-reexec' : '--fast',
        // Releases with --sudo accept --use-remote-sudo as well, with a warning.
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
/** True for a file that is a NixOS module, which nixos-rebuild does not accept as `--file`. */
function isModule(path) {
    return /(?:^|\/)configuration\.nix$/.test(path);
}
/** The program's text if it is a script; empty for a binary. */
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

/***/ 3587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ recordable),
/* harmony export */   J8: () => (/* binding */ installHint),
/* harmony export */   Kb: () => (/* binding */ unrecordedNotice),
/* harmony export */   pl: () => (/* binding */ usableTmux)
/* harmony export */ });
/* harmony import */ var _record_tmux_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2865);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);
/* harmony import */ var _system_nix_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5757);



/**
 * The request with an environment in which its tmux is found, and that tmux. Where none can be used, the rebuild is more
 * important than its recording: the request is then for a log alone, which `notice` reports with the reason.
 */
async function recordable(request, notice) {
    if (!request.recording)
        return { request, tmux: null };
    const env = (0,_system_nix_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .withProgram */ .f)('tmux', request.env);
    try {
        return { request: { ...request, env }, tmux: await usableTmux(env) };
    }
    catch (thrown) {
        notice(unrecordedNotice(`${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}. ${installHint}`));
        return { request: { ...request, recording: false }, tmux: null };
    }
}
/** What a person reads where a recording was wanted and is not made. */
function unrecordedNotice(reason) {
    return `the rebuild is NOT RECORDED, only its log is written: ${reason}`;
}
const installHint = 'Install tmux 3.2 or newer to record it.';
/** Throws a ToolError for a tmux that is missing, too old, or cannot be run. */
async function usableTmux(env) {
    const tmux = await (0,_record_tmux_server_js__WEBPACK_IMPORTED_MODULE_0__/* .findTmux */ .Yz)(env);
    if (tmux.version === '')
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('no-tmux', `${tmux.path} -V prints no version`);
    return tmux;
}


/***/ }),

/***/ 2865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ socketName),
/* harmony export */   WI: () => (/* binding */ TmuxServer),
/* harmony export */   Yz: () => (/* binding */ findTmux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(962);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(744);
/* harmony import */ var _terminal_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8162);
/* harmony import */ var _wrapper_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(743);







/** The first with `new-session -e` and with a usable `pipe-pane` for a window with a size of its own. */
const oldest = [3, 2];
/** The name of the socket in the directory. */
const socketName = 'tmux.sock';
const session = 'rebuild';
/** How long one call of tmux may take. */
const callMs = 5000;
/** How long a server may take to end after `kill-server`. */
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
/** What the tmux at a path prints as its version; a program does not change while this process runs. */
const versionLines = new Map();
/** The installed tmux, with its version as it prints it (`3.5a`). Throws a `ToolError` when missing or too old. */
async function findTmux(env) {
    const path = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('tmux', env);
    const hint = 'Install tmux 3.2 or newer, or record nothing with --no-recording.';
    if (!path)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('no-tmux', 'tmux is not on PATH', { hint });
    const printed = versionLines.get(path) ?? (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)([path, '-V'], { env, timeoutMs: callMs }).then(outputOf);
    versionLines.set(path, printed);
    const version = (await printed).trim().replace(/^tmux (?:next-|openbsd-)?/, '');
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    // A build from git is called "master": newer than any release.
    if (/^\d/.test(version) && (major < oldest[0] || (major === oldest[0] && minor < oldest[1])))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('old-tmux', `tmux ${version} is too old`, { hint });
    return { path, version };
}
function outputOf({ stdout }) {
    return stdout;
}
/** One tmux server on a socket of its own, with one session and one pane. */
class TmuxServer {
    socket;
    pid;
    /** The pane's first process. */
    panePid;
    #tmux;
    #env;
    #process;
    #ended = null;
    constructor(options) {
        this.socket = options.socket;
        this.pid = options.pid;
        this.panePid = options.panePid;
        this.#tmux = options.tmux;
        this.#env = options.env;
        this.#process = (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .readProcess */ .Wv)(options.pid);
    }
    /**
     * Starts the server with `script` in its pane and the pane's bytes piped into what `env` names as the pipe, all
     * in one call. The pane inherits `env`. The socket and the configuration are put into `dir`. Throws a `ToolError`
     * where that fails, and no server is left.
     */
    static async start(options) {
        const { tmux, env } = options;
        const socket = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.dir, socketName);
        const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.dir, 'tmux.conf');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(configPath, config);
        const size = ['-x', String(options.cols), '-y', String(options.rows)];
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)([
            ...[tmux.path, '-u', '-S', socket, '-f', configPath],
            ...['new-session', '-d', '-s', session, ...size, '-P', '-F', '#{pid} #{pane_pid}'],
            ...['/bin/sh', options.script, ';'],
            // Only now: as a global default it makes tmux 3.3a crash on its first session.
            ...['set-option', '-w', '-t', session, 'window-size', 'manual', ';'],
            // The path is not in the command: tmux would expand # and % in it, and the shell would need quotes.
            ...['pipe-pane', '-O', '-t', session, `${_wrapper_js__WEBPACK_IMPORTED_MODULE_6__/* .catPath */ .iK}; exec cat >"$${_wrapper_js__WEBPACK_IMPORTED_MODULE_6__/* .pipeVariable */ .Z4}"`],
        ], { env, timeoutMs: 4 * callMs });
        const [pid, panePid] = result.stdout.trim().split(' ').map(Number);
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSucceeded */ .yO)(result) || !pid || !panePid) {
            await (0,_terminal_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .endTerminal */ .gO)(options.dir);
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('tmux-failed', `tmux could not start a session: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .failureReason */ .Hr)(result)}`, {
                hint: `Try \`${tmux.path} new-session -d\` by hand to see what is wrong.`,
            });
        }
        return new TmuxServer({ tmux, socket, env, pid, panePid });
    }
    get isRunning() {
        // Without /proc (macOS) it is not known, and assumed.
        return this.#process === null || (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(this.#process);
    }
    get version() {
        return this.#tmux.version;
    }
    get program() {
        return this.#tmux.path;
    }
    /** The environment of every tmux that is started for it. */
    get env() {
        return this.#env;
    }
    /** The command with which a person watches the session. */
    get attachLine() {
        return `tmux -S ${this.socket} attach -r`;
    }
    /** The arguments of an attached client, after the program's name. */
    get attachArgs() {
        return ['-u', '-S', this.socket, 'attach-session', '-t', session];
    }
    /** The arguments of a client that takes commands from its standard input. */
    get controlArgs() {
        return ['-S', this.socket, '-C', 'attach-session', '-t', session];
    }
    /** Throws a `ToolError` where tmux does not resize. */
    async resize(cols, rows) {
        const size = ['-x', String(cols), '-y', String(rows)];
        const result = await this.#run('resize-window', '-t', session, ...size);
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSucceeded */ .yO)(result))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('tmux-failed', `tmux could not resize its window: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .failureReason */ .Hr)(result)}`);
    }
    /** Ends the server and its pane; resolves when its process is gone, for which tmux itself does not wait. */
    kill() {
        this.#ended ??= this.#end();
        return this.#ended;
    }
    async #end() {
        await this.#run('kill-server');
        await (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .processEnded */ .qR)(this.#process, endMs);
    }
    #run(...command) {
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)([this.#tmux.path, '-S', this.socket, ...command], {
            env: this.#env,
            timeoutMs: callMs,
        });
    }
}


/***/ }),

/***/ 5716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ faceNamed)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/render/fonts/face-file.js




/**
 * The outlines of a face, packed as scripts/fonts.mjs writes them, in a file of the program. As a string in a module
 * they would be read and hashed at each start, which takes longer than a picture. Throws a ToolError (`no-font`).
 */
function packedFace(name) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    // Beside the bundles of dist/, beside the sources, and where lib/ has dist/ beside it.
    const places = [
        (0,external_node_path_.join)(here, '../assets/fonts'),
        (0,external_node_path_.join)(here, 'faces'),
        (0,external_node_path_.join)(here, '../../../dist/assets/fonts'),
    ];
    let problem;
    for (const place of places)
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(place, `${name}.br`));
        }
        catch (thrown) {
            problem ??= thrown;
        }
    throw new errors/* ToolError */.v4('no-font', `a font of the program cannot be read: ${(0,errors/* messageOf */.bD)(problem)}`, {
        hint: 'Install nixos-rebuild-test again; dist/assets belongs to it.',
        cause: problem,
    });
}

;// CONCATENATED MODULE: ./lib/render/fonts/face.js


const command = { end: 0, move: 1, line: 2, curve: 3 };
/** The letters of a style are unpacked into one piece of memory of this size (bytes), rather than into many. */
const chunkSize = 128 * 1024;
const loaded = new Map();
/** A face of the program, unpacked when it is first asked for. */
function faceNamed(name) {
    const known = loaded.get(name);
    if (known)
        return known;
    const face = unpack((0,external_node_zlib_.brotliDecompressSync)(packedFace(name), { chunkSize }));
    loaded.set(name, face);
    return face;
}
/** Reads what scripts/fonts.mjs writes: LEB128 numbers, coordinates as zigzag steps. */
function unpack(bytes) {
    const reader = new Reader(bytes);
    const unitsPerEm = reader.unsigned();
    const offsets = new Map();
    let code = 0;
    for (let left = reader.unsigned(); left > 0; left--) {
        code += reader.unsigned();
        const length = reader.unsigned();
        offsets.set(code, reader.at);
        reader.at += length;
    }
    return {
        unitsPerEm,
        has: (wanted) => offsets.has(wanted),
        trace: (wanted, sink) => trace(new Reader(bytes, offsets.get(wanted)), sink),
    };
}
function trace(reader, sink) {
    const advance = reader.unsigned();
    let [x, y] = [0, 0];
    const step = () => {
        x += reader.signed();
        y += reader.signed();
    };
    for (let next = reader.unsigned(); next !== command.end; next = reader.unsigned()) {
        step();
        if (next === command.move)
            sink.moveTo(x, y);
        else if (next === command.line)
            sink.lineTo(x, y);
        else {
            const [cx, cy] = [x, y];
            step();
            sink.quadTo(cx, cy, x, y);
        }
    }
    return advance;
}
class Reader {
    at;
    #bytes;
    constructor(bytes, at = 0) {
        this.at = at;
        this.#bytes = bytes;
    }
    unsigned() {
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            const byte = this.#bytes[this.at++] ?? 0;
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    }
    signed() {
        const value = this.unsigned();
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
}


/***/ }),

/***/ 8425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cacheDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Where this program keeps what it can make again: a directory of its own in the user's cache (XDG Base Directory). */
function cacheDirectoryOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'nixos-rebuild-test');
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ roomToBuild),
/* harmony export */   P: () => (/* binding */ lowDiskBytes),
/* harmony export */   aR: () => (/* binding */ roomToRecord),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   sB: () => (/* binding */ reservedBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const mebibyte = 1024 * 1024;
// The limits of free space, in bytes, from the least to the most.
/** A recording ends when less is free, so that metadata and pictures can still be written. */
const reservedBytes = 8 * mebibyte;
/** `doctor` reports less as too little: a recording of a long rebuild is some tens of megabytes. */
const roomToRecord = 64 * mebibyte;
/** A run warns when less is free where builds are kept. */
const lowDiskBytes = 200 * mebibyte;
/** `doctor` warns when less is free: a rebuild may need more, most of it in the store. */
const roomToBuild = 2048 * mebibyte;
/** Bytes that this user may still write on the file system of `path`; null where that cannot be read. */
function freeBytes(path) {
    try {
        const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(path);
        return bavail * bsize;
    }
    catch {
        return null;
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8425);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8059);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(744);






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

/***/ 5757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ profileDirectories),
/* harmony export */   f: () => (/* binding */ withProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);




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

/***/ 962:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


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

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stateDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Where this program keeps what it has done: a directory of its own in the user's state (XDG Base Directory, by which a path that is
 * relative does not count). Null where the environment names no home.
 */
function stateDirectoryOf({ XDG_STATE_HOME, HOME }) {
    const ofUser = HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(HOME) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, '.local/state') : null;
    const state = XDG_STATE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(XDG_STATE_HOME) ? XDG_STATE_HOME : ofUser;
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'nixos-rebuild-test');
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes);
}
function indentedLines(lines) {
    return lines.map((line) => `  ${line}`);
}
/** A title above indented lines; nothing where there are none. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}
/** The sections that are not empty, a blank line between them. */
function joinedSections(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
/** A text in an ANSI colour (SGR number), where colour is wanted. */
function colored(text, code, color) {
    return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}


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


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

/** Rows as lines whose cells start in the same terminal columns, two blanks apart; the last cell is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell));
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)))
        .join('  ')
        .trimEnd());
}


/***/ })

};
