export const id = 8796;
export const ids = [8796];
export const modules = {

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
/* harmony import */ var _deploy_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4760);





function configure(command, io) {
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addTargetOptions */ .Bs)(command)
        .option('--store-path <path>', 'a system that was built before, instead of building one')
        .option('--dry-activate', 'copy the system to the target, and ask its activation script there as well')
        .option('--json', 'print the plans as a JSON array')
        .action(async (hosts, options) => {
        if (options.storePath !== undefined && hosts.length > 1)
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('several-hosts', `--store-path is one system, and ${hosts.length} hosts are named`);
        const world = await (0,_deploy_world_js__WEBPACK_IMPORTED_MODULE_4__/* .cliWorld */ .f)(options, { targets: (0,_deploy_hosts_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .Q)(options.target, hosts), hosts }, io);
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
    const known = await world.known(name, system.toplevel.path);
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

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dG: () => (/* binding */ packageNameOf),
/* harmony export */   "do": () => (/* binding */ packageVersionsIn)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * Names of outputs in nixpkgs (`outputs = [ … ]`; pkgs/build-support/setup-hooks/multiple-outputs.sh has the usual ones). Any
 * word may be one, but `beta` and `unstable` end versions: so they are listed.
 */
const outputs = new Set(`bin dev lib lib32 lib64 man doc docs devdoc devman info debug static out dist data share libexec sbin etc include
  modules shrunk dri drivers osmesa opencl spirv2dxil vdpau xvmc getent login mount swap lastlog kmod nss terminfo
  locales libgcc checksum installedTests tests test examples python py lua perl tcl emacs vim completions plugins contrib
  server client daemon cli gui web webui frontend auth unbound dnsmasq sysctl sqlite3 apache cgi cups po licenses
  firmware hooks dbus agent tools utils runtime headers cxx cxxdev fonts tex texdoc texsource tlpkg jit pg_config plperl
  plpython3 pltcl icu xtables kexec`.split(/\s+/));
/**
 * Name and version in a store path, as `builtins.parseDrvName` splits them: the version starts after the first dash that no
 * letter follows. An output's name at its end (`-dev`, `-man`) is dropped: it is of the same package. So is `.drv`.
 */
function packageNameOf(storePath) {
    const full = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(storePath);
    for (let dash = full.indexOf('-'); dash !== -1; dash = full.indexOf('-', dash + 1)) {
        const next = full[dash + 1];
        if (next !== undefined && !/[A-Za-z]/.test(next))
            return { name: full.slice(0, dash), version: withoutOutput(full.slice(dash + 1)) };
    }
    return { name: full, version: '' };
}
/** The kernel's output `modules` is shrunk to another path, `6.12-modules-shrunk`. */
function withoutOutput(version) {
    const dash = version.lastIndexOf('-');
    return dash > 0 && outputs.has(version.slice(dash + 1)) ? withoutOutput(version.slice(0, dash)) : version;
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

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   o: () => (/* binding */ secondsByPhase)
/* harmony export */ });
/** The phases of a rebuild and of a deployment, in the order in which a healthy one goes through them. */
const phaseNames = [
    'preparing',
    'evaluating',
    'fetching',
    'building',
    'planning',
    'copying',
    'activating',
    'verifying',
    'rolling-back',
    'rebooting',
];
/** Seconds spent in each phase, in the order in which they first came. */
function secondsByPhase(phases) {
    const sums = new Map();
    for (const { name, duration_seconds } of phases)
        sums.set(name, (sums.get(name) ?? 0) + duration_seconds);
    return Object.fromEntries(sums);
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ withoutStoreHashes),
/* harmony export */   N9: () => (/* binding */ systemName),
/* harmony export */   RS: () => (/* binding */ pathInStorePath),
/* harmony export */   bq: () => (/* binding */ withStorePathNames),
/* harmony export */   yF: () => (/* binding */ storePathName),
/* harmony export */   zP: () => (/* binding */ isStorePath)
/* harmony export */ });
// A store path is DIRECTORY/HASH-NAME. The hash is 20 bytes in Nix's base 32, which has no e, o, t and u
// (nix/src/libutil/base-nix-32.cc); the name is restricted by nix/src/libstore/path.cc. The directory is
// most often /nix/store, but may be any. Browser pages use this file too: it imports nothing.
const hash = '[0-9a-df-np-sv-z]{32}';
const name = '[\\w+.?=-]+';
const storePath = new RegExp(`^/(?:[^/\\n]+/)*${hash}-${name}$`);
const prefix = new RegExp(`^(?:.*/)?(?:${hash}-)?`);
const insidePath = new RegExp(`^/(?:[^/]+/)*?${hash}-[^/]+/(.+)$`);
const hashesInText = new RegExp(`\\b${hash}-`, 'g');
const hashesOfPaths = new RegExp(`/${hash}-`, 'g');
const directoryCharacter = /[\w.+/-]/;
/** Whether `path` is a store path itself, in any store directory: absolute, with hash and name. */
function isStorePath(path) {
    return storePath.test(path);
}
/**
 * The name of a store path without directory, hash and `.drv`: `/nix/store/HASH-hello-1.0.drv` is
 * `hello-1.0`, as Nix prefixes the lines of its build log. A name is returned as it is.
 */
function storePathName(path) {
    return path.replace(prefix, '').replace(/\.drv$/, '');
}
/** The name of a system of NixOS without the words that all have: `web1-26.05` of `/nix/store/HASH-nixos-system-web1-26.05`. */
function systemName(path) {
    return storePathName(path).replace(/^nixos-system-/, '');
}
/** The part of `path` below a store path: `hosts/a.nix` of `/nix/store/HASH-source/hosts/a.nix`, else null. */
function pathInStorePath(path) {
    return insidePath.exec(path)?.[1] ?? null;
}
/** A text with the hash of every store path in it replaced by `…`, so that rebuilt paths compare as equal. */
function withoutStoreHashes(text) {
    return text.replace(hashesInText, '…-');
}
/** A text with every store path in it shortened to its name. */
function withStorePathNames(text) {
    let kept = '';
    let end = 0;
    for (const { 0: hashed, index } of text.matchAll(hashesOfPaths)) {
        let start = index;
        while (start > end && directoryCharacter.test(text[start - 1]))
            start -= 1;
        // The store's directory is absolute: what is before its first slash is no part of the path.
        kept += text.slice(end, start + text.slice(start, index + 1).indexOf('/'));
        end = index + hashed.length;
    }
    return kept + text.slice(end);
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
