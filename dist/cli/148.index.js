export const id = 148;
export const ids = [148];
export const modules = {

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/rebuild/action.js
var rebuild_action = __webpack_require__(4797);
// EXTERNAL MODULE: ./lib/rebuild/attempts/policy.js
var policy = __webpack_require__(3110);
// EXTERNAL MODULE: ./lib/cli/notify.js
var cli_notify = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/cli/remedies/options.js
var options = __webpack_require__(5181);
// EXTERNAL MODULE: ./lib/nix/flake/nixos-configurations.js
var nixos_configurations = __webpack_require__(9338);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(682);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/cli/run/members.js






/** True where more than one rebuild is asked for. */
function isFleet({ flake, allHosts, repeat }) {
    return flake.length > 1 || allHosts === true || repeat > 1;
}
/**
 * The rebuilds that were asked for: each host, each repeated as many times as asked for. `requestFor` makes the
 * request for one flake reference. Throws a usage error for what makes no sense on one machine.
 */
async function membersOf(options, requestFor, io) {
    const flakes = options.allHosts ? await allHosts(options.flake, io) : options.flake;
    const targets = flakes.length > 0 ? flakes : [undefined];
    const besideOthers = targets.length > 1;
    const requests = targets.map((flake) => ({ ...requestFor(flake), besideOthers }));
    const members = (await Promise.all(requests.map(withName))).flatMap(({ request, name }) => Array.from({ length: options.repeat }, (_, turn) => ({
        label: options.repeat > 1 ? `${name} ${turn + 1}/${options.repeat}` : name,
        request,
    })));
    const [first] = members;
    if (first && targets.length > 1)
        checkHosts(first.request);
    return members;
}
/** Every host of the one flake that was named, or of the one in the working directory. */
async function allHosts(named, io) {
    if (named.length > 1)
        throw (0,errors/* usageError */.Wp)('bad-option', '--all-hosts takes one --flake');
    const { flake, host } = (0,ref/* parseFlakeRef */.K3)(named[0] ?? '.');
    if (host !== null)
        throw (0,errors/* usageError */.Wp)('bad-option', `--all-hosts and the host of --flake ${named[0]} exclude each other`);
    const hosts = await (0,nixos_configurations/* hostNames */.n)(flake, io);
    if (hosts.length === 0)
        throw (0,errors/* usageError */.Wp)('no-hosts', `the flake ${flake} has no nixosConfigurations`);
    return hosts.map((name) => (0,ref/* printFlakeRef */.AG)({ flake, host: name }));
}
/** Several hosts cannot become the system of one machine. */
function checkHosts({ action, targetHost }) {
    if (rebuild_action/* actionFacts */.k[action].activates)
        throw (0,errors/* usageError */.Wp)('bad-option', `several hosts can be built on one machine, not "${action}"`, 'Use the action build.');
    if (targetHost !== null)
        throw (0,errors/* usageError */.Wp)('bad-option', 'several hosts cannot have one --target-host');
}
/** The name is redacted, since a command or a reference may hold a secret. */
async function withName(request) {
    const { target, action, secrets, redact, env } = request;
    const redaction = await (0,redact_redaction/* loadRedaction */.K7)({ secrets, patterns: redact }, env);
    return { request, name: (0,stream_redactor/* redactText */.R)(redaction, targetName(target) ?? action) };
}
function targetName(target) {
    if (target.kind === 'flake')
        return (0,ref/* parseFlakeRef */.K3)(target.ref).host ?? target.ref;
    if (target.kind === 'file')
        return target.path;
    return target.kind === 'command' ? target.command : null;
}

// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
// EXTERNAL MODULE: ./lib/cli/run/rebuild.js
var rebuild = __webpack_require__(9551);
;// CONCATENATED MODULE: ./lib/cli/commands/run.js








const count = (0,option_values/* numberIn */.Po)({ least: 1, whole: true });
function configure(command, io, argv) {
    command
        .usage('[action] [options] [-- extra args]')
        .option('--action <action>', 'the same as the argument')
        .addOption((0,option_values/* repeatable */.EQ)('--flake <ref>', 'the flake and host, such as .#laptop; several are built side by side'))
        .option('--all-hosts', 'build every host of the flake')
        .option('--jobs <count>', 'how many run at a time (default: 4 hosts, 1 repetition)', count)
        .option('--repeat <count>', 'run the same rebuild this many times, to find flaky failures', count, 1)
        .option('--file <path>', 'a configuration that is no flake')
        .option('--command <shell-command>', 'record this instead of a rebuild')
        .option('--target-host <host>', 'activate there')
        .option('--build-host <host>', 'build there')
        .option('--sudo', 'let nixos-rebuild use sudo where it must')
        .option('--accept-flake-config', "let Nix take the settings in the flake's nixConfig")
        .option('--base <rev>', 'the commit whose flake.lock the inputs are compared with (default: HEAD)');
    (0,cli_notify/* addNotifyOptions */.V8)((0,run_options/* addRunOptions */.L)((0,options/* addRemedyOptions */.W)(command)));
    command.action(async (action, others, given) => {
        const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
        const words = splitWords(action === undefined ? [] : [action, ...others], argv, command);
        const { flake: flakes, ...rest } = options;
        const json = options.json === true;
        if (isFleet(options)) {
            const { runAndReportFleet } = await __webpack_require__.e(/* import() */ 7572).then(__webpack_require__.bind(__webpack_require__, 7572));
            const asked = await membersOf(options, (flake) => (0,run_options/* rebuildRequest */.N)(withFlake(rest, flake), words, io), io);
            const members = await Promise.all(asked.map(async (one) => ({ ...one, request: await (0,policy/* withRemedies */.N)(one.request, options) })));
            const jobs = options.jobs ?? (options.repeat > 1 ? 1 : 4);
            const notify = await (0,cli_notify/* openNotifier */.NT)(options, members[0]?.request.outputDir ?? io.cwd);
            return runAndReportFleet(members, { jobs, stopOnError: options.repeat > 1, json, notify }, io);
        }
        const request = await (0,policy/* withRemedies */.N)((0,run_options/* rebuildRequest */.N)(withFlake(rest, flakes[0]), words, io), options);
        const { warning } = rebuild_action/* actionFacts */.k[request.action];
        if (!options.quiet && warning && request.target.kind !== 'command')
            io.err(`${request.action}: ${warning}\n`);
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, request.outputDir);
        await (0,rebuild/* runAndReport */.F)(request, { quiet: options.quiet === true, json, notify }, io);
    });
}
/** The action, and the words after `--`. Commander passes both on as one list, without the `--`. */
function splitWords(words, argv, command) {
    const dashes = argv.indexOf('--');
    const extraArgs = dashes < 0 ? [] : argv.slice(dashes + 1);
    const [action, surplus] = words.slice(0, words.length - extraArgs.length);
    if (surplus !== undefined)
        command.error(`error: too many arguments for 'run': "${surplus}" (extra arguments go after --)`);
    return { action, extraArgs };
}
function withFlake(options, flake) {
    return flake === undefined ? options : { ...options, flake };
}


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ addRemedyOptions),
/* harmony export */   s: () => (/* binding */ inMachines)
/* harmony export */ });
/* harmony import */ var _builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2653);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9322);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2880);



/** The default of trials: where nothing is lost, and what is done to this machine. */
const inMachines = 'safe in machines of trials, off in their builds';
/** Adds what may be done about a failure; `otherwise` is what is done where nothing is said. */
function addRemedyOptions(command, otherwise = 'off') {
    return command
        .option('--remedies <policy>', `what may be done about a failure, to try again: ${_builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyPolicies */ .hH.join(', ')} (default: ${otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(..._builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyPolicies */ .hH))
        .option('--max-attempts <count>', 'how often it is tried again at most (default: 3)', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .Po)(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAttemptsRule */ .NW));
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

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ evaluateJson)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);


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

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hostNames)
/* harmony export */ });
/* unused harmony export toplevelDerivation */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9190);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5244);





/** How long (ms) the names may take, for which inputs are fetched, and the evaluation of a whole system. */
const namesMs = 300_000;
const systemMs = 1_800_000;
const evaluate = (/* unused pure expression or super */ null && (['nix', 'eval', '--extra-experimental-features', 'nix-command flakes']));
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
    const installable = `${flake}#${toplevelAttribute(host)}.drvPath`;
    const result = await runProgram([...evaluate, '--raw', installable], { cwd, env, timeoutMs: systemMs });
    return hasSucceeded(result) ? result.stdout.trim() : null;
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

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withRemedies),
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6213);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1723);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9322);





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
