export const id = 1847;
export const ids = [1847];
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

/***/ 1847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/nix/closure/result.js
var result = __webpack_require__(7352);
;// CONCATENATED MODULE: ./lib/builds/update-preview.js


/** How far a preview looks: at the lock, or at the hosts' systems too, without building them. */
const previewDepths = ['lock', 'dry'];
const hostPreviewSchema = schemas/* object */.Ikc({
    host: schemas/* string */.YjP(),
    error: schemas/* string */.YjP().nullable().describe('Why the host cannot be previewed; then the rest is null.'),
    old_derivation: schemas/* string */.YjP().nullable().describe("The system's derivation with the lock as it is."),
    new_derivation: schemas/* string */.YjP().nullable().describe('With the updated lock.'),
    compared: schemas/* enum */.k5n(['systems', 'derivations'])
        .nullable()
        .describe('What "packages" compares: the two systems where both are in the store, else all derivations that they need, tools ' +
        'of the build among them.'),
    packages: schemas/* array */.YOg(result/* packageChangeSchema */.mg).nullable(),
    build: schemas/* object */.Ikc({ derivations: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Store paths.') })
        .nullable()
        .describe('What Nix would build on this machine.'),
    fetch: schemas/* object */.Ikc({
        paths: schemas/* array */.YOg(schemas/* string */.YjP()),
        download_bytes: schemas/* number */.aig().nullable(),
        unpacked_bytes: schemas/* number */.aig().nullable(),
    })
        .nullable()
        .describe('What Nix would fetch instead.'),
});
/**
 * What `update preview --json` prints, version 1: what an update of a flake's inputs would change. A field is never renamed or
 * removed within a version, only added as optional. What is not known is null.
 */
const updatePreviewSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    flake: schemas/* string */.YjP(),
    directory: schemas/* string */.YjP().describe('Absolute path of the directory of flake.nix and flake.lock.'),
    depth: schemas/* enum */.k5n(previewDepths),
    asked: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The inputs that were named (--input); empty for all.'),
    changed: schemas/* boolean */.zMY().describe('Whether the lock would change.'),
    inputs: schemas/* array */.YOg(result/* inputChangeSchema */.Ab).describe('By name; an input of an input is "home-manager/nixpkgs".'),
    hosts: schemas/* array */.YOg(hostPreviewSchema).describe('Empty at depth "lock", and where no input changes.'),
});

// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(3442);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/nix/flake/evaluate.js
var evaluate = __webpack_require__(9190);
// EXTERNAL MODULE: ./lib/nix/flake/lock.js
var lock = __webpack_require__(4362);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(1789);
// EXTERNAL MODULE: ./lib/nix/said/plan.js
var said_plan = __webpack_require__(4378);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/update/nix.js



const features = ['--extra-experimental-features', 'nix-command flakes'];
/** Runs a command of `nix` and returns what it printed. Throws a ToolError with `code` and Nix's words. */
async function runNix([command = '', ...args], { cwd, env, signal, say }, failure) {
    const late = AbortSignal.timeout(failure.seconds * 1000);
    const stop = signal ? AbortSignal.any([signal, late]) : late;
    const argv = command === 'nix' ? [command, ...features, ...args] : [command, ...args];
    const onOutput = (bytes) => say(bytes.toString('utf8'));
    const result = await (0,run_bound/* runBound */.G)(argv, { cwd, env, signal: stop, ...(command === 'nix' && { onOutput }) });
    signal?.throwIfAborted();
    const [stdout, stderr] = [result.stdout.toString('utf8'), result.stderr.toString('utf8')];
    if (result.status === 0)
        return { stdout, stderr };
    const words = late.aborted
        ? `it took longer than ${failure.seconds} s`
        : (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(stderr).trim() || `Nix ended with status ${result.status}`, 2000);
    throw new errors/* ToolError */.v4(failure.code, `${failure.what}: ${words}`, { hint: failure.hint ?? '' });
}
/** Whether this Nix writes a lock to another place, and updates inputs by name (both since 2.19). */
async function hasLockOptions(edges) {
    const quiet = { ...edges, say: () => { } };
    const failure = { code: 'no-nix', what: 'Nix does not say its version', seconds: 30 };
    const { stdout } = await runNix(['nix', '--version'], quiet, failure);
    const [, major, minor] = /(\d{1,4})\.(\d{1,4})/.exec(stdout) ?? [];
    return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 19);
}

;// CONCATENATED MODULE: ./lib/update/host-preview.js







/** How long (s) the evaluation of one host may take. */
const longestSeconds = 1800;
/**
 * What an update changes on one host, by evaluation alone: what would be built and fetched, and the packages. An error of the
 * evaluation is part of the answer. Rejects only where it was cancelled.
 */
async function previewHost(host, { before, after }, edges) {
    try {
        const old = await derivationOf(host, before, edges);
        const next = await derivationOf(host, after, edges);
        const { derivations, fetch } = await dryRun(next, edges);
        const build = { derivations };
        const found = { host, error: null, old_derivation: old, new_derivation: next, build, fetch };
        return { ...found, ...(await compared(old, next, edges)) };
    }
    catch (thrown) {
        edges.signal?.throwIfAborted();
        const unknown = { old_derivation: null, new_derivation: null, compared: null, packages: null };
        return { host, error: (0,errors/* messageOf */.bD)(thrown), ...unknown, build: null, fetch: null };
    }
}
async function derivationOf(host, { flake, args }, edges) {
    const installable = `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}.drvPath`;
    const failure = { code: 'no-evaluation', what: `${host} does not evaluate`, seconds: longestSeconds };
    const { stdout } = await runNix(['nix', 'eval', '--raw', installable, ...args], edges, failure);
    return stdout.trim();
}
/** What Nix announces that it would do for a derivation: a line that announces, then a path a line. */
async function dryRun(derivation, edges) {
    const failure = { code: 'no-dry-run', what: 'Nix does not say what it would build', seconds: 600 };
    const { stderr } = await runNix(['nix-store', '--realise', '--dry-run', derivation], edges, failure);
    const found = {
        derivations: [],
        fetch: { paths: [], download_bytes: null, unpacked_bytes: null },
    };
    let list = null;
    for (const line of stderr.split('\n')) {
        const plan = (0,said_plan/* announcedPlan */.n)(line);
        if (plan?.build !== undefined)
            list = found.derivations;
        else if (plan !== null) {
            list = found.fetch.paths;
            found.fetch.download_bytes = plan.downloadBytes ?? null;
            found.fetch.unpacked_bytes = plan.unpackBytes ?? null;
        }
        else if (/^ {2}\/\S+$/.test(line))
            list?.push(line.trim());
    }
    return found;
}
/** Systems are compared where both are in the store, since only these have sizes, and nothing of the build in them. */
async function compared(old, next, edges) {
    const run = runIn(edges);
    const outputs = await Promise.all([outputOf(old, run), outputOf(next, run)]);
    const systems = outputs.every((path) => path !== null);
    const [before, after] = systems ? outputs : [old, next];
    const [was, is] = [await (0,closure/* closureOf */.TQ)(before, run), await (0,closure/* closureOf */.TQ)(after, run)];
    const packages = (0,package_changes/* packageChanges */.k)(was.filter(isPackage), is.filter(isPackage));
    return { compared: systems ? 'systems' : 'derivations', packages };
}
function runIn(edges) {
    const failure = { code: 'no-closure', what: 'a closure cannot be read', seconds: 300 };
    return async (file, args) => (await runNix([file, ...args], { ...edges, say: () => { } }, failure)).stdout;
}
/** The output of a derivation where it is in the store. */
async function outputOf(derivation, run) {
    try {
        const [path = ''] = (await run('nix-store', ['--query', '--outputs', derivation])).split('\n');
        await run('nix-store', ['--check-validity', path]);
        return path;
    }
    catch {
        return null;
    }
}
/** Sources, patches and hooks are derivations like packages, but none. */
function isPackage({ path }) {
    return !/\.(?:tar(?:\.\w+)?|t[gx]z|zip|crate|gem|whl|jar|patch|diff|sh|json|conf|service)$/.test((0,store_path/* storePathName */.yF)(path));
}

// EXTERNAL MODULE: ./lib/nix/flake/revision.js
var revision = __webpack_require__(9596);
;// CONCATENATED MODULE: ./lib/update/copy-sources.js




/**
 * Copies the sources of a flake as they are now into `to`, changed files too: of a git checkout what git knows, of any other
 * directory all of it. Returns the reference of the copy, and the flake's directory in it. `directory` is absolute.
 */
async function copySources(directory, to, env) {
    const git = (0,revision/* gitIn */.u)(directory, env);
    const top = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (top === undefined || inside === undefined) {
        await (0,promises_.cp)(directory, to, { recursive: true, verbatimSymlinks: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
        return { flake: `path:${to}`, directory: to };
    }
    await (0,promises_.mkdir)(to);
    const listed = await (0,revision/* gitIn */.u)(top, env)('-c', 'core.fsmonitor=false', 'ls-files', '-z', '--cached');
    for (const file of new Set((listed ?? '').split('\0')))
        if (file !== '')
            await copied(top, file, to);
    // Nix before 2.14 knows a directory within a flake for git alone, which needs no commit, but an index.
    for (const words of [
        ['init', '--quiet'],
        ['add', '--all', '--force'],
    ])
        await (0,revision/* gitIn */.u)(to, env)(...words);
    return {
        flake: `git+file://${encodeURI(to)}${inside && `?dir=${encodeURI(inside)}`}`,
        directory: (0,external_node_path_.join)(to, inside),
    };
}
/** A file that was deleted but is still known to git is none, and a submodule's directory is left out. */
async function copied(top, file, to) {
    const [from, target] = [(0,external_node_path_.join)(top, file), (0,external_node_path_.join)(to, file)];
    const stats = await (0,promises_.lstat)(from).catch(() => null);
    // What git lists may be any path in an index that was made by hand.
    if (stats === null || (0,external_node_path_.relative)(to, target).startsWith('..'))
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    if (stats.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), target);
    else if (stats.isFile())
        await (0,promises_.copyFile)(from, target, external_node_fs_.constants.COPYFILE_FICLONE);
}

;// CONCATENATED MODULE: ./lib/update/new-lock.js




/** How long (s) inputs may take to be fetched. */
const new_lock_longestSeconds = 900;
const failure = {
    code: 'no-update',
    what: 'the inputs cannot be updated',
    seconds: new_lock_longestSeconds,
    hint: 'The lock file is as it was. --input NAME leaves the others out.',
};
/**
 * Updates the inputs of a flake into a lock elsewhere; the flake's own directory is only read. Where Nix cannot write a lock to
 * another place, the sources are copied, and the copy is updated. Throws a ToolError (`no-update`) with Nix's words.
 */
async function newLock(asked, edges) {
    return (await hasLockOptions(edges)) ? besideTree(asked, edges) : inCopy(asked, edges);
}
async function besideTree({ flake, inputs, place }, edges) {
    const lock = (0,external_node_path_.join)(place, 'flake.lock');
    await runNix(['nix', 'flake', 'update', ...inputs, '--flake', flake, '--output-lock-file', lock], edges, failure);
    const args = ['--reference-lock-file', lock, '--no-update-lock-file', '--no-write-lock-file'];
    return { text: await lockText(lock), flake, args };
}
async function inCopy({ directory, inputs, place }, edges) {
    const copy = await copySources(directory, (0,external_node_path_.join)(place, 'tree'), edges.env);
    const { flake } = copy;
    const named = inputs.flatMap((input) => ['--update-input', input]);
    const update = inputs.length === 0 ? ['update', flake] : ['lock', flake, ...named];
    await runNix(['nix', 'flake', ...update], edges, failure);
    return { text: await lockText((0,external_node_path_.join)(copy.directory, 'flake.lock')), flake, args: ['--no-update-lock-file'] };
}
/** A flake without inputs has no lock, and needs none. */
async function lockText(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
;// CONCATENATED MODULE: ./lib/update/place.js




const prefix = 'nrt-update-';
const placeName = new RegExp(`^${prefix}${identity/* stampPattern */.Eo}-\\w+$`);
/** Makes one in the system's temporary directory, and removes those that previews left which were killed. */
async function makePlace(parent = (0,external_node_os_.tmpdir)()) {
    for (const [name] of await (0,identity/* abandonedIn */.IR)(parent, placeName))
        await removed((0,external_node_path_.join)(parent, name));
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${prefix}${await (0,identity/* processStamp */.z$)()}-`));
    return { dir, remove: () => removed(dir) };
}
/** Another user's cannot be removed, and is no trouble. */
async function removed(dir) {
    await (0,promises_.rm)(dir, { recursive: true, force: true }).catch(() => { });
}

;// CONCATENATED MODULE: ./lib/update/preview.js












/**
 * What an update of a flake's inputs would change. The lock is updated elsewhere, and the flake's directory is only read. Throws
 * a ToolError: `no-flake`, `bad-lock`, `no-such-input` for what is asked, `no-update` with Nix's words, `no-hosts`.
 */
async function previewUpdate(request, edges) {
    const { depth, inputs: asked } = request;
    const { flake, directory } = flakeHere(request.flake, edges.cwd);
    const before = await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'flake.lock'), 'utf8').catch(() => '');
    requireInputs(asked, (0,lock/* ownInputs */.o)(before));
    const place = await makePlace();
    try {
        const { text, ...after } = await newLock({ flake, directory, inputs: asked, place: place.dir }, edges);
        const inputs = (0,lock/* inputChanges */.K)(before, text);
        const hosts = [];
        if (depth === 'dry' && inputs.length > 0) {
            const both = { before: { flake, args: ['--no-write-lock-file'] }, after };
            for (const host of request.hosts.length > 0 ? request.hosts : await allHosts(flake, edges))
                hosts.push(await previewHost(host, both, edges));
        }
        const about = { flake: request.flake, directory, depth, asked: [...asked] };
        return { schema_version: 1, ...about, changed: inputs.length > 0, inputs, hosts };
    }
    finally {
        await place.remove();
    }
}
async function allHosts(flake, { cwd, env, signal }) {
    const options = { cwd, env, schema: schemas/* array */.YOg(schemas/* string */.YjP()), ...(signal && { signal }) };
    const found = await (0,evaluate/* evaluateJson */.Q)(`${flake}#nixosConfigurations`, 'builtins.attrNames', options);
    if ('value' in found)
        return found.value;
    const reason = 'isMissing' in found ? 'it has no nixosConfigurations' : found.reason;
    throw new errors/* ToolError */.v4('no-hosts', `the hosts of the flake cannot be listed: ${reason}`, {
        hint: 'Name hosts, or say --depth lock, which needs none.',
    });
}
function flakeHere(written, cwd) {
    const local = (0,ref/* localFlakeDir */.IP)(written);
    if (local === null || (0,ref/* namesRevision */.ej)(written))
        throw (0,errors/* usageError */.Wp)('no-flake', `${written} is no flake in a directory here, whose lock could be updated`, 'Name the directory of flake.nix: --flake PATH.');
    const directory = (0,external_node_path_.resolve)(cwd, local);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'flake.nix')))
        throw (0,errors/* usageError */.Wp)('no-flake', `there is no flake.nix in ${directory}`, 'Name its directory: --flake PATH.');
    return { flake: (0,ref/* absoluteFlakeRef */.E4)(written, cwd), directory };
}
/** A flake without a lock has no names to compare with; Nix knows them. */
function requireInputs(asked, known) {
    for (const input of asked) {
        const [name = ''] = input.split('/');
        // A word with a dash in front would be an option of Nix.
        if (!/^[A-Za-z_][\w'-]*(?:\/[A-Za-z_][\w'-]*){0,8}$/.test(input) ||
            (known.length > 0 && !known.includes(name)))
            throw (0,errors/* usageError */.Wp)('no-such-input', [`the flake has no input ${JSON.stringify(input)}.`, (0,nearest/* didYouMean */.a)(name, known)]
                .filter(Boolean)
                .join(' '), known.length > 0 ? `Inputs: ${known.join(', ')}.` : '');
    }
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/deploy/text/package-lines.js
var package_lines = __webpack_require__(5137);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/cli/show/update-preview.js





const shownPaths = 20;
/** A preview for people: the inputs first, then each host. */
function updatePreviewText(preview, color) {
    const { inputs, hosts, changed, asked } = preview;
    const which = asked.length === 0 ? 'all inputs' : (0,clean/* shownLine */.QN)(asked.join(', '), 100);
    if (!changed)
        return `nothing changes: ${which} ${asked.length === 1 ? 'is' : 'are'} up to date\n`;
    const sections = [
        (0,layout/* titled */.dJ)('inputs', inputLines(inputs, color)),
        ...hosts.map((host) => hostLines(host, color)),
        ['flake.lock is as it was.'],
    ];
    return `${(0,layout/* joinedSections */.Ap)(sections).join('\n')}\n`;
}
function inputLines(inputs, color) {
    const rows = (0,table/* alignColumns */.R)(inputs.map(({ name, change, ...input }) => [
        change,
        (0,clean/* shownLine */.QN)(name, 60),
        [stateWords(input.old_revision, input.old_date), stateWords(input.new_revision, input.new_date)]
            .filter(Boolean)
            .join(' → '),
    ]));
    return inputs.flatMap(({ compare_url, warnings = [] }, index) => [
        rows[index],
        ...warnings.map((warning) => (0,layout/* colored */.dS)(`  warning: ${(0,clean/* shownLine */.QN)(warning, 300)}`, 33, color)),
        ...(compare_url === null ? [] : [`  ${(0,clean/* shownLine */.QN)(compare_url)}`]),
    ]);
}
/** An input that is a path has neither revision nor, in older locks, a date. */
function stateWords(revision, date) {
    return [
        revision === null ? '' : (0,clean/* shownLine */.QN)(revision.slice(0, 12)),
        date === null ? '' : `(${date.slice(0, 10)})`,
    ]
        .filter(Boolean)
        .join(' ');
}
function hostLines(host, color) {
    const title = (0,layout/* colored */.dS)((0,clean/* shownLine */.QN)(host.host, 100), 1, color);
    if (host.error !== null)
        return [
            `${title}: ${(0,layout/* colored */.dS)('cannot be previewed', 31, color)}`,
            ...(0,layout/* indentedLines */.Be)(host.error.split('\n').map((line) => (0,clean/* shownLine */.QN)(line, 300))),
        ];
    if (host.old_derivation === host.new_derivation)
        return [`${title}: nothing changes`];
    const { packages, compared, build, fetch } = host;
    const { title: words, lines } = (0,package_lines/* packageLines */.i)(packages ?? [], null);
    const what = compared === 'derivations' ? ' (derivations, with the tools of the build)' : '';
    const built = (build?.derivations ?? []).map((path) => (0,clean/* shownLine */.QN)((0,store_path/* storePathName */.yF)(path), 100));
    const fetched = fetch === null || fetch.paths.length === 0
        ? 'nothing'
        : `${fetch.paths.length} paths, ${(0,layout/* sizeWords */.pG)(fetch.download_bytes)} to download, ${(0,layout/* sizeWords */.pG)(fetch.unpacked_bytes)} unpacked`;
    return [
        title,
        ...(0,layout/* indentedLines */.Be)([`packages${what}: ${words}`, ...(0,layout/* indentedLines */.Be)(lines)]),
        ...(0,layout/* indentedLines */.Be)([
            `fetched: ${fetched}`,
            `built here: ${built.length === 0 ? 'nothing' : built.length}`,
            ...(0,layout/* indentedLines */.Be)(shortened(built)),
        ]),
    ];
}
function shortened(lines) {
    const more = lines.length - shownPaths;
    return [...lines.slice(0, shownPaths), ...(more > 0 ? [`… and ${more} more (--json has all)`] : [])];
}

;// CONCATENATED MODULE: ./lib/cli/commands/update.js







function configure(command, io) {
    command
        .command('preview [hosts...]')
        .description('what an update would change, without touching flake.lock; of all hosts by default')
        .option('--flake <ref>', 'the flake whose inputs would be updated', '.')
        .addOption((0,option_values/* repeatable */.EQ)('--input <name>', 'update this input alone; repeatable'))
        .option('--depth <depth>', 'lock: the inputs alone; dry: also evaluate the hosts, and ask Nix what it would build and fetch', (0,option_values/* choice */.Yq)(...previewDepths), 'dry')
        .option('--json', 'print the result as JSON')
        .option('--verbose', 'say more, and show the stack of an error')
        .action((hosts, options) => preview(hosts, options, io));
}
async function preview(hosts, options, io) {
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    try {
        const nix = await (0,nix_environment/* nixEnvironment */.p)({ env: io.env }).catch(() => null);
        const env = { ...io.env, ...nix?.env };
        const { flake, host } = (0,ref/* parseFlakeRef */.K3)(options.flake);
        const named = host === null ? hosts : [...new Set([host, ...hosts])];
        const result = await previewUpdate({ flake, hosts: named, inputs: options.input, depth: options.depth }, { cwd: io.cwd, env, signal: stop.signal, say: (text) => io.live(text) });
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, result);
        else
            io.out(updatePreviewText(result, io.outColor));
        if (result.hosts.some(({ error }) => error !== null))
            io.status = 1;
    }
    catch (thrown) {
        if (!stop.signal.aborted)
            throw thrown;
        io.status = 130;
    }
    finally {
        forget();
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

/***/ 5137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ packageLines)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);



const shownPackages = 20;
/**
 * The packages that differ between two closures, for people: their counts in a line, and a line each for those that have a
 * version. `sizeDelta` is that of the closures in bytes, null where it is not known.
 */
function packageLines(packages, sizeDelta) {
    const named = packages.filter((one) => hasVersion(one));
    const counts = new Map();
    for (const { change } of named)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    const others = packages.length - named.length;
    const words = [
        ...[...counts].map(([change, count]) => `${count} ${change}`),
        ...(others > 0 ? [`${others} other store paths`] : []),
    ];
    const size = sizeDelta === null ? [] : [(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBytes */ .S)(sizeDelta)];
    return {
        title: words.length > 0 ? [...words, ...size].join(', ') : 'the same',
        lines: linesOf(named),
    };
}
/** Configuration files and the system itself say nothing to a person that the units do not. */
function hasVersion({ name, old_versions, new_versions }) {
    return (!name.startsWith('nixos-system-') && [...old_versions, ...new_versions].some((version) => version !== ''));
}
function linesOf(named) {
    // What has another version says more than what was only built anew.
    const rank = ({ change }) => Number(change === 'changed');
    const sorted = [...named].sort((a, b) => rank(a) - rank(b));
    const lines = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(sorted.slice(0, shownPackages).map((one) => packageCells(one)));
    const more = sorted.length - lines.length;
    return more > 0 ? [...lines, `… and ${more} more (--json has all)`] : lines;
}
function packageCells({ change, name, old_versions, new_versions, size_delta_bytes: size, }) {
    const versions = [old_versions, new_versions].map((list) => list.join(', ')).filter(Boolean);
    const words = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(versions.join(' → '), 60);
    return [change, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(name, 40), words, size === null ? '' : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBytes */ .S)(size)];
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

const info = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }).nullable();
// Nix before 2.19 prints an array, later ones an object by path; version 2 of the format (2.33) wraps that.
const arrayFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }));
const objectFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), info);
const wrappedFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ info: objectFormat, storeDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('/nix/store') });
/** Reads the output of `nix path-info --json` in any of its formats. Throws for any other text. */
function closureIn(json) {
    const value = JSON.parse(json);
    const array = arrayFormat.safeParse(value);
    if (array.success)
        return array.data.map(({ path, narSize }) => ({ path, bytes: narSize ?? null }));
    const wrapped = wrappedFormat.safeParse(value);
    const entries = Object.entries(wrapped.success ? wrapped.data.info : objectFormat.parse(value));
    const storeDir = wrapped.success ? `${wrapped.data.storeDir}/` : '';
    return entries.map(([path, details]) => ({
        path: path.startsWith('/') ? path : storeDir + path,
        bytes: details?.narSize ?? null,
    }));
}
/**
 * The closure of a store path, in one call of Nix regardless of its size. For a derivation, the derivations
 * that it needs, without sizes. Throws when Nix fails.
 */
async function closureOf(storePath, run) {
    if (storePath.endsWith('.drv')) {
        const listed = await run('nix-store', ['--query', '--requisites', storePath]);
        const derivations = listed.split('\n').filter((path) => path.endsWith('.drv'));
        return derivations.map((path) => ({ path, bytes: null }));
    }
    const features = ['--extra-experimental-features', 'nix-command'];
    return closureIn(await run('nix', [...features, 'path-info', '--recursive', '--json', storePath]));
}
/** The total size of a closure in bytes; null where the size of a path is not known. */
function closureBytes(closure) {
    let sum = 0;
    for (const { bytes } of closure) {
        if (bytes === null)
            return null;
        sum += bytes;
    }
    return sum;
}


/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _package_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2252);

/** A package of the same version whose size differs by less was only rebuilt with other hashes in it. */
const smallestBytes = 8 * 1024;
/**
 * What differs between two closures, package by package and sorted by name. Several versions of a package
 * may be in one closure; it counts as upgraded when its highest version rose.
 */
function packageChanges(before, after) {
    const old = packagesOf(before);
    const now = packagesOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
function packagesOf(closure) {
    const packages = new Map();
    for (const { path, bytes } of closure) {
        const { name, version } = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .packageNameOf */ .dG)(path);
        const known = packages.get(name) ?? { versions: new Set(), bytes: 0 };
        known.versions.add(version);
        known.bytes = known.bytes === null || bytes === null ? null : known.bytes + bytes;
        packages.set(name, known);
    }
    return packages;
}
function changeOf(name, old, now) {
    const old_versions = sorted(old);
    const new_versions = sorted(now);
    const known = old?.bytes !== null && now?.bytes !== null;
    const size_delta_bytes = known ? (now?.bytes ?? 0) - (old?.bytes ?? 0) : null;
    const details = { name, old_versions, new_versions, size_delta_bytes };
    if (!old)
        return { ...details, change: 'added' };
    if (!now)
        return { ...details, change: 'removed' };
    if (old_versions.join('\0') === new_versions.join('\0'))
        return Math.abs(size_delta_bytes ?? 0) >= smallestBytes ? { ...details, change: 'changed' } : null;
    const order = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(old_versions.at(-1), new_versions.at(-1));
    return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}
function sorted(packages) {
    return packages ? [...packages.versions].sort(_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy) : [];
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

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ figureSum),
/* harmony export */   KF: () => (/* binding */ figureIn),
/* harmony export */   tD: () => (/* binding */ bytesIn)
/* harmony export */ });
/** More of anything than a rebuild can have; a sum of a million such counts is still exact. */
const largestCount = 1_000_000_000;
/**
 * Reads a figure that a printed text or a record claims: a whole number of at least 0 and at most `largest`.
 * Null for everything else, since a figure that cannot be right is not known.
 */
function figureIn(claimed, largest = largestCount) {
    const value = typeof claimed === 'string' && /^\d{1,16}$/.test(claimed) ? Number(claimed) : claimed;
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest
        ? value
        : null;
}
/** Reads a claimed number of bytes; see {@link figureIn}. */
function bytesIn(claimed) {
    return figureIn(claimed, Number.MAX_SAFE_INTEGER);
}
/** The sum of two figures; the largest exact number where that is less. */
function figureSum(a, b) {
    return Math.min(a + b, Number.MAX_SAFE_INTEGER);
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

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ evaluateJson)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
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

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inputChanges),
/* harmony export */   o: () => (/* binding */ ownInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);


/** The versions of flake.lock that Nix reads (nix/src/libflake/lockfile.cc). */
const versions = { first: 5, last: 7 };
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    rev: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    lastModified: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    narHash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    root: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        // The name of a node, or the path of the input that this one follows.
        inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())])).optional(),
        locked: reference.optional(),
        original: reference.optional(),
        // Version 5 may have the date and the hash beside "locked".
        info: reference.optional(),
    })),
});
/**
 * What differs between two texts of flake.lock, by input (`home-manager/nixpkgs` for an input's own input),
 * sorted. An empty text means no lock file. Throws a usage error (`bad-lock`) for a text that is no lock file.
 */
function inputChanges(before, after) {
    const old = inputsOf(before);
    const now = inputsOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
/** The names of the flake's own inputs, sorted; those that follow another are among them. Throws as {@link inputChanges}. */
function ownInputs(text) {
    if (text.trim() === '')
        return [];
    const { root, nodes } = parsedLock(text);
    return Object.keys(nodes[root]?.inputs ?? {}).sort();
}
function inputsOf(text) {
    const found = new Map();
    if (text.trim() === '')
        return found;
    const { root, nodes } = parsedLock(text);
    const visit = (node, path, depth) => {
        const { inputs = {}, locked, original, info } = (Object.hasOwn(nodes, node) ? nodes[node] : null) ?? {};
        if (locked && path !== '')
            found.set(path, { ...info, ...locked, asked: original?.ref });
        // A valid lock file has no circle.
        if (depth < 16 && found.size < 10_000)
            for (const [name, target] of Object.entries(inputs))
                if (typeof target === 'string')
                    visit(target, path === '' ? name : `${path}/${name}`, depth + 1);
    };
    visit(root, '', 0);
    return found;
}
function parsedLock(text) {
    if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text))
        throw badLock('has the marks of a merge conflict', 'Resolve it, or take one side and run nix flake lock.');
    const parsed = lockSchema.safeParse(jsonOf(text));
    if (!parsed.success)
        throw badLock('is not a lock file of Nix', 'nix flake lock makes it anew.');
    const { version } = parsed.data;
    if (version !== undefined && !(version >= versions.first && version <= versions.last))
        throw badLock(`is of version ${version}, and ${versions.first} to ${versions.last} are known`, version > versions.last ? 'A later release may read it.' : 'nix flake lock makes it anew.');
    return parsed.data;
}
function badLock(what, hint) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-lock', `flake.lock ${what}`, hint);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function changeOf(name, old, now) {
    if (identity(old) === identity(now))
        return null;
    return {
        name,
        change: !old ? 'added' : !now ? 'removed' : 'updated',
        old_revision: old?.rev ?? null,
        new_revision: now?.rev ?? null,
        old_date: dateOf(old),
        new_date: dateOf(now),
        compare_url: old && now ? compareUrl(old, now) : null,
        ...(old && now && warningsOf(old, now)),
    };
}
/** What a person may not expect of an update: an input that went back in time, or comes from elsewhere. */
function warningsOf(old, now) {
    const warnings = [];
    const [was, is] = [dateOf(old), dateOf(now)];
    if (was !== null && is !== null && is < was)
        warnings.push(`it goes back in time, from ${was.slice(0, 10)} to ${is.slice(0, 10)}`);
    const [from, to] = [originOf(old), originOf(now)];
    if (from !== to)
        warnings.push(`it comes from elsewhere: ${from} before, ${to} now`);
    return warnings.length > 0 ? { warnings } : {};
}
/** Where an input is from, as a flake reference without its revision. */
function originOf({ type, owner, repo, host, url, path, asked }) {
    const place = owner && repo ? `${owner}/${repo}` : (url ?? path ?? '');
    const at = [asked === undefined ? '' : `ref=${asked}`, host === undefined ? '' : `host=${host}`];
    const query = at.filter((part) => part !== '').join('&');
    return `${type ?? '?'}:${place}${query && `?${query}`}`;
}
function identity(input) {
    return input?.rev ?? input?.narHash ?? '';
}
function dateOf(input) {
    const seconds = input?.lastModified;
    return seconds === undefined || Math.abs(seconds) > 8.64e12 ? null : new Date(seconds * 1000).toISOString();
}
/** The forge's page that compares two revisions of one repository; null for other sources. */
function compareUrl(old, now) {
    const { type, owner, repo, host } = now;
    if (!owner || !repo || old.owner !== owner || old.repo !== repo || old.type !== type)
        return null;
    const from = revision(old);
    const to = revision(now);
    if (!from || !to || (host !== undefined && !/^[\w.-]+(?::\d+)?$/.test(host)))
        return null;
    const project = `${encodeURIComponent(owner).replace('%7E', '~')}/${encodeURIComponent(repo)}`;
    if (type === 'github')
        return `https://${host ?? 'github.com'}/${project}/compare/${from}...${to}`;
    if (type === 'gitlab')
        return `https://${host ?? 'gitlab.com'}/${project.replaceAll('%2F', '/')}/-/compare/${from}...${to}`;
    if (type === 'sourcehut')
        return `https://${host ?? 'git.sr.ht'}/${project}/log/${from}..${to}`;
    return null;
}
function revision({ rev }) {
    return rev && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
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

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn),
/* harmony export */   x: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);

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
async function fetchCommit(dir, id, env) {
    const git = gitIn(dir, env);
    // Where all of the history is there, --depth would make a shallow clone of it.
    const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = shallow ? ['--depth=1'] : [];
    await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}
/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git, env) {
    const isChosen = env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
    return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}


/***/ }),

/***/ 4378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ announcedPlan),
/* harmony export */   x: () => (/* binding */ spaceWarning)
/* harmony export */ });
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);


const line = /^(?:these (\d+)|this) (?:derivation|path)s? will be (built|fetched)(?: \(([\d.]+) (\w+) download, ([\d.]+) (\w+) unpacked\))?:?$/;
/** Reads `these 3 paths will be fetched (1.2 MiB download, 5.0 MiB unpacked):` and its variants, else null. */
function announcedPlan(printed) {
    const match = line.exec(printed);
    if (!match)
        return null;
    const count = (0,_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .figureIn */ .KF)(match[1] ?? 1);
    if (count === null)
        return null;
    if (match[2] === 'built')
        return { build: count };
    if (match[3] === undefined)
        return { fetch: count };
    const [downloadBytes, unpackBytes] = [bytes(match[3], match[4]), bytes(match[5], match[6])];
    return {
        fetch: count,
        ...(downloadBytes === null ? {} : { downloadBytes }),
        ...(unpackBytes === null ? {} : { unpackBytes }),
    };
}
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function bytes(figure, unit) {
    return (0,_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesIn */ .tD)(Math.round(Number(figure) * 1024 ** Math.max(0, units.indexOf(unit))));
}
/** A warning where what is to be unpacked does not fit into the store's free bytes; null where it does. */
function spaceWarning({ unpackBytes, downloadBytes }, freeBytes) {
    if (unpackBytes === undefined || unpackBytes <= freeBytes)
        return null;
    return `The store has ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(freeBytes)} free, but ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(unpackBytes)} are to be unpacked (${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(downloadBytes ?? 0)} download).`;
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

/***/ 4986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startBound)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);





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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(962);


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

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runBound)
/* harmony export */ });
/* harmony import */ var _bound_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4986);

/**
 * Runs a program that cannot outlive this process to its end, and returns all that it printed, as bytes. It is killed when
 * `signal` is aborted, with what it has started in its process group. Throws a `ToolError` (`spawn-failed`) where it cannot be started.
 */
async function runBound(argv, options) {
    const { env, cwd, input, signal, onOutput } = options;
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
    child.stdout?.on('data', (bytes) => parts.stdout.push(bytes));
    child.stderr?.on('data', (bytes) => parts.stderr.push(bytes));
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

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Words longer than this are not compared. */
const longest = 80;
/**
 * The one of `known` that a mistyped word most likely means: the one with the fewest edits (a letter more, less, another, or
 * two exchanged), where these are at most a third of its length; null where none is near.
 */
function nearestWord(word, known) {
    let best = null;
    if (word.length > longest)
        return null;
    for (const candidate of known) {
        const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
        const most = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
        if (edits <= most && (best === null || edits < best.edits))
            best = { word: candidate, edits };
    }
    return best?.word ?? null;
}
/** The optimal string alignment distance. */
function editsBetween(from, to) {
    if (to.length > longest)
        return Number.POSITIVE_INFINITY;
    let [beforeLast, last] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
    for (let row = 1; row <= from.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const isSame = from[row - 1] === to[column - 1];
            const isExchanged = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1), isExchanged ? beforeLast[column - 2] + 1 : Number.POSITIVE_INFINITY);
        }
        [beforeLast, last] = [last, next];
    }
    return last[to.length];
}
/** The question with which an error names {@link nearestWord}; empty where there is none. */
function didYouMean(word, known) {
    const near = nearestWord(word, known);
    return near === null ? '' : `Did you mean "${near}"?`;
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
