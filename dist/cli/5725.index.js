export const id = 5725;
export const ids = [5725];
export const modules = {

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkView)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4783);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7032);
/* harmony import */ var _update_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9504);
/* harmony import */ var _show_fleet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3714);
/* harmony import */ var _redraw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);






const redrawMs = 100;
const states = { running: 'running', done: 'succeeded', failed: 'failed' };
/** Shows the checks of a preview: on a terminal a line each, redrawn; else a line for each that ends. `now` in milliseconds. */
function checkView(io, now = () => performance.now()) {
    const lines = (0,_redraw_js__WEBPACK_IMPORTED_MODULE_2__/* .redrawnLines */ .N)(io);
    const seen = new Map();
    let said = '';
    let drawn = 0;
    let open = true;
    function draw() {
        if (!io.progress || !open)
            return;
        drawn = now();
        const members = _update_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNames */ .L.flatMap((label) => {
            const check = seen.get(label);
            if (check === undefined)
                return [];
            const { state, text, since, seconds } = check;
            const took = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(seconds ?? (drawn - since) / 1000);
            return [{ label, state: states[state], text: [text, took].filter(Boolean).join(' · ') }];
        });
        lines.draw([...(0,_show_fleet_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLines */ .Cd)(members), ...(said === '' ? [] : [`  ${said}`])]);
    }
    function onCheck(name, state, text) {
        const since = seen.get(name)?.since ?? now();
        const seconds = state === 'running' ? null : (now() - since) / 1000;
        const shown = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(text, 100);
        seen.set(name, { state, text: shown, since, seconds });
        if (state !== 'running') {
            said = '';
            const word = state === 'failed' ? 'failed' : 'done';
            const line = [`${name}: ${shown || word}`, (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(seconds ?? 0)].join(' · ');
            if (!io.progress)
                io.err(`${line}\n`);
        }
        draw();
    }
    function say(text) {
        if (!io.progress || !open) {
            io.live(text);
            return;
        }
        const last = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .filledLines */ .oZ)(text).at(-1);
        if (last !== undefined)
            said = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(last, 160);
        if (now() - drawn > redrawMs)
            draw();
    }
    return {
        onCheck,
        say,
        close() {
            open = false;
            lines.clear();
        },
    };
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ redrawnLines)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

function redrawnLines({ err, isBehind, size, }) {
    let drawn = 0;
    const toStart = () => (drawn > 1 ? `\r\x1b[${drawn - 1}A\x1b[J` : '\r\x1b[K');
    return {
        draw: (lines) => {
            // What a stopped terminal has not taken is drawn soon again.
            if (isBehind())
                return;
            const { cols, rows } = size();
            // A line that wraps, or more lines than the terminal has rows, could not be taken back.
            const shown = lines.slice(0, Math.max(1, rows - 1)).map((line) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(line, cols - 1));
            err(toStart() + shown.join('\n'));
            drawn = shown.length;
        },
        clear: () => {
            if (drawn > 0)
                err(toStart());
            drawn = 0;
        },
    };
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ statusLines),
/* harmony export */   Ym: () => (/* binding */ endWord),
/* harmony export */   d: () => (/* binding */ fleetTable)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(199);




const signs = { waiting: '·', running: '▸', succeeded: '✓', skipped: '–', warned: '!', failed: '✗' };
/** One line a member, for a terminal that redraws them. */
function statusLines(members) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .R)(members.map(({ label, state, text }) => [signs[state], (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(label, 40), text || state]));
}
/** How a member ended in a word: its outcome, or `not started` or `error` where it has none. */
function endWord(ended) {
    if (ended.kind === 'done')
        return ended.result.metadata.outcome;
    return ended.kind === 'skipped' ? 'not started' : 'error';
}
/** The table at the end: one line a member, with what went wrong and where its build is. */
function fleetTable(labels, ended) {
    const rows = labels.map((label, index) => {
        const one = ended[index] ?? { kind: 'skipped' };
        const build = one.kind === 'done' ? one.result : null;
        const reason = build && !build.metadata.success ? (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .failureWords */ .AC)(build.metadata), 120) : '';
        return [
            build?.metadata.success ? signs.succeeded : signs.failed,
            (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(label, 50),
            endWord(one),
            (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .durationWords */ .Sh)(build?.metadata.duration_seconds),
            build ? (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(build.dir) : '-',
            one.kind === 'failed' ? (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(one.error), 120) : reason,
        ];
    });
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .R)(rows);
}


/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   fp: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4783);


/** A duration in seconds, or a dash where there is none. */
function durationWords(seconds) {
    return seconds == null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds);
}
/** Why an unsuccessful build failed: its family, or else its outcome, and its headline without `error:`. */
function failureWords({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure ? (0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(failure) : error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
}
/** Where a failure is: `at FILE:LINE:COLUMN`, and whether that is only probable. */
function placeWords({ file, line, column, probable }) {
    return `${probable ? 'probably at' : 'at'} ${file}:${line}${column === null ? '' : `:${column}`}`;
}


/***/ }),

/***/ 5328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewAndReport: () => (/* binding */ previewAndReport)
});

// EXTERNAL MODULE: ./lib/deploy/hosts/target.js
var target = __webpack_require__(8581);
// EXTERNAL MODULE: ./lib/deploy/plan/plan-target.js
var plan_target = __webpack_require__(928);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/update/preview.js + 41 modules
var update_preview = __webpack_require__(5940);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(7281);
// EXTERNAL MODULE: ./lib/nix/flake/base-revision.js
var base_revision = __webpack_require__(6648);
// EXTERNAL MODULE: ./lib/nix/flake/changes.js
var changes = __webpack_require__(9336);
// EXTERNAL MODULE: ./lib/nix/flake/lock.js
var flake_lock = __webpack_require__(4362);
// EXTERNAL MODULE: ./lib/update/asked.js
var asked = __webpack_require__(2721);
// EXTERNAL MODULE: ./lib/update/check-words.js
var check_words = __webpack_require__(7349);
// EXTERNAL MODULE: ./lib/update/checks.js
var checks = __webpack_require__(9504);
// EXTERNAL MODULE: ./lib/update/lock-file.js
var lock_file = __webpack_require__(681);
;// CONCATENATED MODULE: ./lib/update/preview-since.js











/**
 * What changed between a flake at another revision of its git repository, sources and lock, and the flake as it is here, with the
 * lock that it has. Nothing is updated, and the directory is only read. Where both locks have the same inputs, no host is looked
 * at. Throws a ToolError: `no-flake`, `no-base`, `bad-lock`, `no-lock`, `bad-config`, `no-hosts`.
 */
async function previewSince(request, edges) {
    const { flake, directory } = (0,asked/* flakeHere */.q)(request.flake, edges.cwd);
    const after = (await (0,lock_file/* readLock */.mF)((0,external_node_path_.join)(directory, 'flake.lock'))) ?? '';
    const { update } = await (0,read_repository/* readRepositoryConfig */.F)(directory);
    const { lock, ...base } = await (0,checks/* checked */.K)('inputs', edges.onCheck, () => flakeThen(flake, directory, request.from, edges), ({ lock }) => (0,check_words/* inputWords */.cJ)((0,flake_lock/* inputChanges */.Ke)(lock, after)));
    const looked = {
        ...{ ...request, flake, inputs: [], directory, settings: update, texts: { before: lock, after } },
        both: {
            before: { flake: base.flake, args: ['--no-write-lock-file'], isPast: true },
            // With a lock that lacks an input Nix would take the newest, which is not what the lock says.
            after: { flake, args: ['--no-update-lock-file', '--no-write-lock-file'] },
        },
    };
    const { revision, because } = base;
    return { ...(await (0,update_preview/* previewOf */.oW)(looked, edges)), from: { revision, because } };
}
async function flakeThen(flake, directory, from, { cwd, env }) {
    const otherwise = 'Name a commit or a branch with --from.';
    const base = await (0,base_revision/* baseRevision */.$)({ flake, from, cwd, env, otherwise });
    const lock = await (0,changes/* lockAt */.r)(directory, base.revision, env);
    if (lock !== null)
        return { ...base, lock };
    throw new errors/* ToolError */.v4('no-lock', `git cannot read flake.lock at ${base.revision} (${base.because})`);
}

// EXTERNAL MODULE: ./lib/cli/deploy/world.js + 1 modules
var deploy_world = __webpack_require__(4760);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/live/check-view.js
var check_view = __webpack_require__(5531);
// EXTERNAL MODULE: ./lib/cli/show/update-preview.js + 2 modules
var show_update_preview = __webpack_require__(3188);
;// CONCATENATED MODULE: ./lib/cli/update/preview.js











/** Previews an update, and prints what it would change. */
async function previewAndReport(words, options, io) {
    const { flake, host } = (0,ref/* parseFlakeRef */.K3)(options.flake);
    const hosts = host === null ? words : [...new Set([host, ...words])];
    requireMeaning(options);
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    const view = (0,check_view/* checkView */.S)(io);
    const asked = await askedHosts(hosts, { ...options, flake }, { io, signal: stop.signal });
    try {
        const edges = {
            ...{ cwd: io.cwd, env: asked.env, signal: stop.signal, say: view.say, onCheck: view.onCheck },
            ...(options.issues && { issues: { fetch, now: () => new Date() } }),
            ...(asked.planOnHost && { planOnHost: asked.planOnHost }),
        };
        const request = { flake, hosts, depth: options.depth };
        const preview = options.from === undefined
            ? await (0,update_preview/* previewUpdate */.e9)({ ...request, inputs: options.input }, edges)
            : await previewSince({ ...request, from: { revision: options.from, because: `--from ${options.from}` } }, edges);
        view.close();
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, preview);
        else
            io.out((0,show_update_preview/* updatePreviewText */.V)(preview, io.outColor));
        if (preview.hosts.some(({ error }) => error !== null))
            io.status = 1;
    }
    catch (thrown) {
        if (!stop.signal.aborted)
            throw thrown;
        io.status = 130;
    }
    finally {
        view.close();
        forget();
        await asked.close();
    }
}
function requireMeaning({ from, input, against, depth, target, sudo }) {
    if (from !== undefined && input.length > 0)
        throw (0,errors/* usageError */.Wp)('bad-option', '--from updates nothing, and --input names what is updated', 'Leave one of them out.');
    if (against === 'host' && depth !== 'build')
        throw (0,errors/* usageError */.Wp)('bad-option', '--against host plans for the systems of hosts, which are only there once they are built', 'Say --depth build as well.');
    if (against === 'lock' && (target.length > 0 || sudo === true))
        throw (0,errors/* usageError */.Wp)('bad-option', '--target and --sudo are for hosts that are asked', 'Say --against host as well.');
}
/** How hosts are asked what they run; by default none is. */
async function askedHosts(hosts, options, { io, signal }) {
    if (options.against === 'lock') {
        const nix = await (0,nix_environment/* nixEnvironment */.p)({ env: io.env }).catch(() => null);
        return { env: { ...io.env, ...nix?.env }, close: async () => { } };
    }
    const named = hosts.length > 0 ? hosts : null;
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets: (0,target/* targetsOf */.Q)(options.target, named), hosts: [...hosts] }, io);
    return {
        env: world.env,
        planOnHost: (name, system) => (0,plan_target/* planTarget */.h)(name, system, { world, dryActivate: false, signal }),
        close: () => world.close(),
    };
}


/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planTarget)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
/* harmony import */ var _host_copy_copy_closure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3740);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9777);
/* harmony import */ var _plan_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4919);




/**
 * Connects to where a host is, by the configuration, and plans a system for it; with `dryActivate` the system is copied there and
 * its activation script is asked as well. Throws as `planHost` does.
 */
async function planTarget(name, system, { world, dryActivate, signal }) {
    const { env } = world;
    const known = await world.known(name, system.toplevel.path);
    const host = world.connect(name, known);
    try {
        const copy = async (wanted) => {
            const { substitutes } = known.settings;
            await (0,_host_copy_copy_closure_js__WEBPACK_IMPORTED_MODULE_1__/* .copyClosure */ .Z)(host, wanted, { env, signal, substitutes, closure: system.closure });
        };
        const target = { host, destination: (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .targetText */ .Z3)(known.target) };
        const profile = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .profilePath */ .bL)(known.settings.profile);
        return await (0,_plan_host_js__WEBPACK_IMPORTED_MODULE_3__/* .planHost */ .A)(target, system, { ...(dryActivate && { copy }), profile, signal });
    }
    finally {
        await host.close();
    }
}


/***/ }),

/***/ 8155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ comparable),
/* harmony export */   m: () => (/* binding */ longestCompared)
/* harmony export */ });
/**
 * No more of a line or a message is compared with any pattern, or kept: the words that decide are at its
 * beginning, and a hostile one may be of any length.
 */
const longestCompared = 4000;
/** The part of a line or a message that patterns are tried on. */
function comparable(text) {
    return text.length > longestCompared ? text.slice(0, longestCompared) : text;
}


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * A failure in a few words, as foreign text: `nginx.conf does not build: unknown directive "proxy_pas"` where the log
 * of a builder tells why it failed, else the message, which may have several lines.
 */
function headlineOf({ cause, derivation, message }) {
    if (!cause)
        return message;
    const why = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withStorePathNames */ .bq)(withoutBuildDirectory(cause));
    return derivation ? `${(0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(derivation)} does not build: ${why}` : why;
}
// Where builders run: in the sandbox, and outside of it until Nix 2.29 and since.
const buildDirectory = /(?<![^\s'"`(=])(?:\/build|\/tmp\/nix-build-[^\s/]+|\/nix\/var\/nix\/builds\/nix-[^\s/]+)\//g;
function withoutBuildDirectory(text) {
    return text.replace(buildDirectory, '');
}


/***/ }),

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ baseRevision)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);




/**
 * The flake that a host comes from, in the git repository of a flake: at `from`, else where a pull request on GitHub is to be
 * merged, else where the branch left the default branch, else as it was committed last. Throws a usage error (`no-base`) for a
 * flake that is no directory under git, and for a commit that is not known.
 */
async function baseRevision({ flake, from, cwd, env, otherwise }) {
    const written = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(flake);
    if (written === null || (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRevision */ .ej)(flake))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${flake} is no directory here whose earlier state could be built`, otherwise);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, written);
    const git = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(dir, env);
    const checkout = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (checkout === undefined || inside === undefined)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${dir} is not in a git repository that git can read`, otherwise);
    const { revision, because } = await chosen({ from, dir, env, git, otherwise });
    const parameters = [
        ...(0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchParameters */ .nM)((0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .absoluteFlakeRef */ .E4)(flake, cwd)),
        ...((await (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git)) ? ['shallow=1'] : []),
    ];
    return { flake: (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .flakeAtRevision */ .U_)({ checkout }, revision, inside, parameters), revision, because };
}
async function chosen({ from, dir, env, git, otherwise, }) {
    const known = (name) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .xk)(dir, name, env);
    if (from !== null) {
        const { revision: name, because } = from;
        const revision = (await known(name)) ?? (await known(`origin/${name}`)) ?? (await fetched(name, git, known));
        if (revision === null)
            throw unknownBase(because, otherwise);
        return { revision, because };
    }
    const branch = env.GITHUB_BASE_REF;
    if (branch) {
        const revision = (await known(`origin/${branch}`)) ?? (await fetched(branch, git, known)) ?? (await known(branch));
        if (revision === null)
            throw unknownBase(`${branch}, the base of this pull request,`, otherwise);
        return { revision, because: `${branch}, the base of this pull request` };
    }
    for (const name of await defaultBranches(git)) {
        const revision = (await git('merge-base', 'HEAD', name))?.trim();
        if (revision)
            return { revision, because: `where HEAD left ${name}` };
    }
    const head = await known('HEAD');
    if (head === null)
        throw unknownBase('HEAD', otherwise);
    return { revision: head, because: 'HEAD' };
}
/** A branch of `origin` that a narrow clone does not have. */
async function fetched(branch, git, known) {
    const listed = await git('ls-remote', '--exit-code', 'origin', `refs/heads/${branch}`);
    const id = /^[0-9a-f]{40,64}(?=\t)/.exec(listed ?? '')?.[0];
    return id === undefined ? null : known(id);
}
/** What the default branch may be called here: what `origin` says first. */
async function defaultBranches(git) {
    const said = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
    return [...(said ? [said] : []), 'origin/main', 'origin/master', 'main', 'master'];
}
function unknownBase(name, otherwise) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${name} is no commit that this repository has or can fetch`, `Fetch it ("fetch-depth: 0" of actions/checkout), or name another one. ${otherwise}`);
}


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ flakeInputChanges),
/* harmony export */   r: () => (/* binding */ lockAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4362);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);




const lockFile = 'flake.lock';
/**
 * How the inputs of the flake in `flakeDir` differ from those at another revision of its git repository, by
 * its flake.lock then and now. `base` is a commit id or any name that git knows; a full id that a shallow
 * clone lacks is fetched. Where the commit had no lock file, every input was added. Never throws.
 */
async function flakeInputChanges(options) {
    const { flakeDir, base, env } = options;
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(flakeDir, lockFile), 'utf8').catch(() => null);
    if (now === null)
        return { changes: null, notice: null };
    const commit = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .xk)(flakeDir, base, env);
    if (commit === null)
        return unknown(`the base revision ${base} is not in this checkout and could not be fetched. ` +
            'Check out with "fetch-depth: 0", or fetch that commit before.');
    const before = await lockAt(flakeDir, commit, env);
    if (before === null)
        return unknown(`git cannot read ${lockFile} of the base revision ${base}.`);
    try {
        return { changes: (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .inputChanges */ .Ke)(before, now), notice: null };
    }
    catch {
        return unknown(`${lockFile}, as it is or as it was at ${base}, is not a valid lock file.`);
    }
}
function unknown(reason) {
    return { changes: null, notice: `The changed flake inputs are not known: ${reason}` };
}
/** The lock file in the directory at a commit; empty where the commit has none, null where git fails. */
async function lockAt(dir, commit, env) {
    const git = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(dir, env);
    const entry = await git('ls-tree', commit, '--', lockFile);
    if (entry === null)
        return null;
    const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
    return blob === undefined ? '' : git('cat-file', 'blob', blob);
}


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ regularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/**
 * The bytes of a file of at most `mostSize` bytes, by an absolute path without a symbolic link; null for anything else, such
 * as a FIFO, whose reading may never end.
 */
async function regularFile(path, mostSize) {
    try {
        // A directory on the way may have become a link since it was listed.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)) !== path)
            return null;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            const stats = await handle.stat();
            return stats.isFile() && stats.size <= mostSize ? await handle.readFile() : null;
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   xk: () => (/* binding */ commitId)
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

/***/ 4270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findNixFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4416);
/* harmony import */ var _nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9596);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);






/** Files beyond this many, and larger ones (bytes), are not looked at; it is said which. */
const mostFiles = 10_000;
const largestFile = 2 * 1024 * 1024;
const mostEntries = 200_000;
/**
 * The `.nix` files under a directory: in a git tree those that git knows and those that are new, without ignored ones; elsewhere
 * all, without hidden directories and symbolic links. Throws a usage error (`no-directory`).
 */
async function findNixFiles(directory, env) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory).catch(() => {
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('no-directory', `${directory} is no directory that can be read`);
    });
    const git = (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(root, env);
    const place = await git('rev-parse', '--show-toplevel', '--show-prefix');
    const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.nix'];
    const listed = place === null ? null : await git('-c', 'core.fsmonitor=false', ...words);
    const paths = listed === null ? await walked(root) : [...new Set(listed.split('\0'))].filter(Boolean);
    const [top, prefix = ''] = place?.split('\n') ?? [];
    const found = {
        ...{ root, files: [], notes: [], prefix },
        isInFlake: isFlake(root) || isFlake(top),
    };
    for (const path of paths.sort().slice(0, mostFiles)) {
        const bytes = await (0,_nix_flake_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .regularFile */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), largestFile);
        if (bytes !== null)
            found.files.push({ path, bytes });
        // One that was deleted is still in git's index, and a link leads to a file that is listed itself, or to another tree.
        else if (await isNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)))
            found.notes.push(`${path} is not looked at: it cannot be read, or is larger than ${largestFile / 2 ** 20} MiB`);
    }
    if (paths.length > mostFiles)
        found.notes.push(`only the first ${mostFiles} of ${paths.length} files are looked at`);
    return found;
}
const isFlake = (directory) => directory !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'flake.nix'));
const isNoLink = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null)) === path;
async function walked(root) {
    const found = [];
    const waiting = [root];
    for (let seen = 0, at = waiting.pop(); at !== undefined && seen < mostEntries; at = waiting.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at, { withFileTypes: true }).catch(() => {
            if (at === root)
                throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('no-directory', `${root} is no directory that can be read`);
            return [];
        });
        seen += entries.length;
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name);
            const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules';
            if (entry.isDirectory() && !isHidden)
                waiting.push(path);
            else if (entry.isFile() && entry.name.endsWith('.nix'))
                found.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path));
        }
    }
    return found;
}


/***/ }),

/***/ 9291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ messageLine)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);

/** Names in messages can be as long as their file (columns). */
const longestMessage = 300;
/** The message of a finding: hostile text on one line. */
function messageLine(text) {
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(text, longestMessage);
}


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkSyntax)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _message_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9291);



/** A store that is none: parsing needs no other, and this user may have none. */
const nixInstantiate = ['nix-instantiate', '--store', 'dummy://', '--parse'];
const batchSize = 192;
const batchMs = 60_000;
/**
 * Parses files with Nix, many in one process, `jobs` processes at a time. `suspects` are files that are likely wrong: Nix stops
 * at the first one, so each has a process of its own.
 */
async function checkSyntax(root, files, options) {
    const { suspects, env, jobs, signal } = options;
    const run = (argv) => (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)([...nixInstantiate, ...argv], {
        ...{ env: { ...env, NO_COLOR: '1' }, cwd: root, timeoutMs: batchMs },
        ...(signal && { signal }),
    });
    if (files.length === 0)
        return { faults: [], unasked: null };
    const sure = files.filter((file) => !suspects.has(file));
    const size = Math.max(1, Math.min(batchSize, Math.ceil(sure.length / jobs)));
    const batches = [];
    for (let at = 0; at < sure.length; at += size)
        batches.push(sure.slice(at, at + size));
    batches.push(...files.filter((file) => suspects.has(file)).map((file) => [file]));
    const faults = [];
    // Whether Nix runs at all is asked where it says nothing of the files.
    let trial = null;
    let unasked = null;
    const work = async () => {
        for (let batch = batches.shift(); batch !== undefined && unasked === null && !signal?.aborted; batch = batches.shift()) {
            const result = await run(batch.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file)));
            if ((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result))
                continue;
            const { fault, isKnown } = faultIn(result, root, batch);
            if (!isKnown) {
                trial ??= run(['-E', '1']);
                const tried = await trial;
                if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(tried))
                    unasked = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .Hr)(tried);
            }
            if (!isKnown && batch.length > 1)
                batches.push(...batch.map((file) => [file]));
            else {
                faults.push(fault);
                const rest = batch.slice(batch.indexOf(fault.file) + 1);
                if (rest.length > 0)
                    batches.push(rest);
            }
        }
    };
    await Promise.all(Array.from({ length: jobs }, work));
    return { faults: unasked === null ? faults : [], unasked };
}
/** The error of a run of Nix; `isKnown` is false where it names none of the files. */
function faultIn(result, root, batch) {
    const told = /^error: *(.*)$/m.exec(result.stderr)?.[1]?.trim() || (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .Hr)(result);
    const message = (0,_message_line_js__WEBPACK_IMPORTED_MODULE_2__/* .messageLine */ .E)(told.replaceAll(`${root}/`, ''));
    for (const file of batch) {
        // On a line of its own: messages name places too.
        const place = `  at ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file)}:`;
        const start = result.stderr.indexOf(place);
        const [, line, column] = /^(\d{1,9}):(\d{1,9})/.exec(result.stderr.slice(start + place.length)) ?? [];
        if (start !== -1 && line !== undefined)
            return { fault: { file, line: Number(line), column: Number(column), message }, isKnown: true };
    }
    return { fault: { file: batch[0] ?? '', line: 1, column: 1, message }, isKnown: false };
}


/***/ }),

/***/ 1941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3030);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);





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

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory),
/* harmony export */   w: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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

/***/ 8918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


// O_NONBLOCK, because opening a FIFO would wait for a writer; O_NOFOLLOW, because a symlink may lead anywhere.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The text of a file that may come from elsewhere; null where it is no regular file of at most `maxBytes`.
 * Throws the system's error where it cannot be opened (as a symlink cannot) or read.
 */
async function readRegularFile(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        const stats = await file.stat();
        return stats.isFile() && stats.size <= maxBytes ? await file.readFile('utf8') : null;
    }
    finally {
        await file.close();
    }
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

/***/ 1242:
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

/***/ 3497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number of things: `1 unit`, `3 units`. */
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ signedDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
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

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ afterLines),
/* harmony export */   oZ: () => (/* binding */ filledLines),
/* harmony export */   t7: () => (/* binding */ countLineFeeds)
/* harmony export */ });
/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
function afterLines(text, count) {
    let end = 0;
    for (let line = 0; line < count; line += 1) {
        end = text.indexOf('\n', end) + 1;
        if (end === 0)
            return -1;
    }
    return end;
}
/** How many line feeds are between two positions of a text. */
function countLineFeeds(text, from = 0, to = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The lines of a text that are not blank. */
function filledLines(text) {
    return text.split('\n').filter((line) => line.trim() !== '');
}


/***/ })

};
