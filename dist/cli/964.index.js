export const id = 964;
export const ids = [964];
export const modules = {

/***/ 3854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
// EXTERNAL MODULE: ./lib/system/nix-profiles.js
var nix_profiles = __webpack_require__(5757);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/system/programs.js
var system_programs = __webpack_require__(744);
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
var package_manager = __webpack_require__(8059);
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

// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/cli/examples.js




/** The absolute directory of the examples, which is beside dist/ and lib/. Throws where it is missing. */
function examplesDir() {
    // Not `new URL`: the bundler would take the examples for an asset of its own.
    const dir = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '../../examples');
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'flake.nix')))
        return dir;
    throw new errors/* ToolError */.v4('no-examples', `the example hosts are missing: there is no flake.nix in ${dir}`, {
        hint: 'Install this tool again.',
    });
}

// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
// EXTERNAL MODULE: ./lib/cli/run/rebuild.js
var rebuild = __webpack_require__(9551);
;// CONCATENATED MODULE: ./lib/cli/commands/demo.js









const hosts = ['demo', 'broken'];
function configure(command, io) {
    (0,run_options/* addRunOptions */.L)(command).action(async (host, options) => {
        if (!hosts.includes(host))
            throw (0,errors/* usageError */.Wp)('no-host', `there is no example host "${host}"`, `Take ${hosts.join(' or ')}.`);
        const flake = `path:${examplesDir()}#${host}`;
        const env = await demoEnvironment(options.recording, io);
        // The platform and the time of the run are impure inputs (examples/system.nix).
        const words = { action: 'build', extraArgs: ['--impure'] };
        const request = (0,run_options/* rebuildRequest */.N)({ ...options, flake }, words, { ...io, env });
        const show = { quiet: options.quiet === true, json: options.json === true, notify: null };
        await (0,rebuild/* runAndReport */.F)(request, show, io);
    });
}
/** Installs missing programs and returns the environment with which Nix builds, and builds anew, for this user. */
async function demoEnvironment(recording, io) {
    const say = (line) => io.err(`${(0,clean/* shownLine */.QN)(line)}\n`);
    let env = io.env;
    try {
        env = await ensurePrograms(recording ? ['tmux', 'nix'] : ['nix'], { env, say });
    }
    catch (thrown) {
        // Without tmux there is no recording, without Nix nothing to record.
        env = (0,nix_profiles/* withProgram */.f)('nix', env);
        if ((0,system_programs/* findProgram */.Kp)('nix', env) === null)
            throw thrown;
        io.err(`${(0,clean/* showControls */.mz)((0,errors/* messageWithHint */.X9)(thrown, '\n  '))}\n`);
    }
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env });
    if (nix.store === 'private')
        say(`Nix's own store cannot be written; building in ${nix.storeDir}`);
    return { ...env, ...nix.env, NIXOS_REBUILD_TEST_DEMO: new Date().toISOString() };
}


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runAndReport)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _rebuild_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6914);
/* harmony import */ var _rebuild_stops_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1482);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _live_rebuild_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1358);
/* harmony import */ var _show_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3134);






/** Runs one rebuild in front of a person or a script, prints how it ended, and sets the exit status. */
async function runAndReport(request, { quiet, json, notify }, io) {
    const { stop, signals } = (0,_rebuild_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)();
    const forget = io.onSignal(stop);
    const view = (0,_live_rebuild_view_js__WEBPACK_IMPORTED_MODULE_3__/* .rebuildView */ .f)({ quiet, interactive: request.interactive }, io);
    try {
        const build = await (0,_rebuild_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runRebuild */ .J)(request, { ...view.hooks, ...signals });
        view.end();
        if (json)
            (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, (0,_show_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildJson */ .Nc)(build));
        else
            io.err((0,_show_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildSummary */ .fR)(build, io.color));
        io.status = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(build.metadata.outcome).exitStatus;
        const { metadata } = build;
        const subject = { kind: 'run', record: metadata, id: null };
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .sayNotes */ .Rc)((await notify?.(subject, build, signals.signal)) ?? [], io);
    }
    finally {
        view.end();
        forget();
    }
}


/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ inputChangeSchema),
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   mg: () => (/* binding */ packageChangeSchema)
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
    /** What a person may not expect, such as a date before the old one; absent where there is nothing. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
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

/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** A place in a Nix source; `file` is relative to the checkout for a file in it. */
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    probable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('True where no program named the place: what the cause names is in this line of the checkout alone.'),
});
/** The classified cause of an unsuccessful rebuild. Readers tolerate families they do not know. */
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** 0 to 1: how sure the classification is. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** The root cause in Nix's own words, without escape sequences. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe("The line of the failed builder's own log that tells why; null where none is known to."),
    derivation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    location: locationSchema.nullable(),
    /** The last lines of the failed builder's log, or of the error block. */
    log_tail: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What a person can do about it. */
    hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** One command that reproduces it, pinned to the revision where one is known. */
    reproduce: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    /** The kept `nix log` of the derivation, relative to the build's directory. */
    log_file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
});


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


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
