export const id = 1490;
export const ids = [1490];
export const modules = {

/***/ 3793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ decisionText),
/* harmony export */   P: () => (/* binding */ updateText)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5929);


/** What speaks against an update, and what can be done instead; empty where nothing does. */
function decisionText({ verdict, reasons, alternatives }, color) {
    if (reasons.length === 0)
        return '';
    const title = verdict === 'refuse' ? (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)('refused', 31, color) : (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)('to be decided', 33, color);
    const lines = (texts) => texts.flatMap((text) => text.split('\n').map((line) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(line, 500)));
    return `${[
        '',
        title,
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .indentedLines */ .Be)(lines(reasons)),
        ...(alternatives.length > 0 ? ['instead', ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .indentedLines */ .Be)(lines(alternatives))] : []),
    ].join('\n')}\n`;
}
/** How an update ended, in a sentence. */
function updateText({ outcome, message, commit, lock }, color) {
    const isWell = ['applied', 'unchanged', 'not-due', 'undone'].includes(outcome);
    const sign = isWell ? (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)('✓', 32, color) : (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)('✗', 31, color);
    const made = commit?.state === 'made' ? [`  committed as ${commit.id.slice(0, 12)}`] : [];
    const way = outcome === 'applied' && lock !== null ? ['  nixos-rebuild-test update rollback takes it back'] : [];
    return `\n${[`${sign} ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(message, 1000)}`, ...made, ...way].join('\n')}\n`;
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ recordsDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _state_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3094);





/**
 * Where records of one kind about a directory are kept. `what` is kept there, in words for a person. Throws a usage error
 * (`no-home`) where the environment names no home.
 */
function recordsDirectory(kind, directory, what, env) {
    const state = (0,_state_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .stateDirectoryOf */ .s)({ ...env, HOME: env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() });
    if (state !== null)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, kind, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(directory).digest('hex').slice(0, 16));
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-home', `HOME is "${env.HOME}", and no absolute path`, `${what} below it. XDG_STATE_HOME names another place, as an absolute path.`);
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ datedIdPattern),
/* harmony export */   r: () => (/* binding */ datedId)
/* harmony export */ });
/**
 * A name for what begins now, such as `20260102T143022123Z-1a2b3c4d`: names sort by their time, in milliseconds, and `random` tells two of the same
 * one apart.
 */
function datedId(now, random) {
    return `${now.toISOString().replace(/[-:.]/g, '')}-${random}`;
}
/** Matches such a name. */
const datedIdPattern = '\\d{8}T\\d{9}Z-[0-9a-f]+';


/***/ }),

/***/ 2034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ applyUpdate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/text/dated-id.js
var dated_id = __webpack_require__(1461);
// EXTERNAL MODULE: ./lib/update/asked.js
var asked = __webpack_require__(2721);
// EXTERNAL MODULE: ./lib/update/lock-file.js
var lock_file = __webpack_require__(681);
// EXTERNAL MODULE: ./lib/update/preview.js + 41 modules
var update_preview = __webpack_require__(5940);
// EXTERNAL MODULE: ./lib/update/apply/commit.js
var commit = __webpack_require__(8945);
// EXTERNAL MODULE: ./lib/nix/flake/lock.js
var flake_lock = __webpack_require__(4362);
;// CONCATENATED MODULE: ./lib/update/apply/alternatives.js

/**
 * What a person can do instead of an update that is refused or doubtful: leave the input as it is, keep a package at its former
 * version, or count an issue as known. `lock` is the lock from before.
 */
function alternatives({ inputs, known_issues }, lock) {
    const issues = (known_issues?.issues ?? []).filter(({ severity }) => severity !== 'low');
    const changed = inputs.map(({ name }) => name).filter((name) => !name.includes('/'));
    const own = (0,flake_lock/* ownInputs */.oi)(lock);
    const packages = [...new Set(issues.flatMap(({ packages: [first] }) => (first ? [first.name] : [])))];
    const source = own.map((name) => (0,flake_lock/* lockedInput */.f1)(lock, name)).find(isNixpkgs);
    return [
        ...changed.flatMap((name) => holdInput(name, changed)),
        ...(source ? packages.slice(0, 3).map((name) => pinPackage(name, source)) : []),
        ...ignoreIssues(issues),
    ];
}
function holdInput(name, changed) {
    const others = changed.filter((other) => other !== name);
    if (others.length === 0)
        return [];
    return [`Leave ${name} as it is: ${others.map((other) => `--input ${other}`).join(' ')}`];
}
function isNixpkgs(input) {
    if (input?.type !== 'github' || input.host !== undefined || !input.narHash)
        return false;
    const { owner = '', repo = '', rev = '' } = input;
    const isPlain = /^[\w.-]+$/.test(owner) && /^[0-9a-f]{40}$/.test(rev) && /^sha256-[\w+/=]+$/.test(input.narHash);
    return isPlain && /^nixpkgs/i.test(repo) && /^[\w.-]+$/.test(repo);
}
/** An overlay that has a package from the revision of the former lock, for a person to put into the configuration. */
function pinPackage(name, { owner, repo, rev, narHash }) {
    const attribute = /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${name.replaceAll(/["\\$]/g, '')}"`;
    return `Keep ${name} at its former version, with this in the configuration (its attribute may have another name):
  nixpkgs.overlays = [
    (final: prev: {
      ${attribute} = (import (builtins.fetchTarball {
        url = "https://github.com/${owner}/${repo}/archive/${rev}.tar.gz";
        sha256 = "${narHash}";
      }) { inherit (prev.stdenv.hostPlatform) system; }).${attribute};
    })
  ];`;
}
function ignoreIssues(issues) {
    if (issues.length === 0)
        return [];
    const numbers = issues.slice(0, 10).map(({ number }) => number);
    return [
        `Where an issue does not concern you, in nixos-rebuild-test.json: "update": { "ignoreIssues": [${numbers.join(', ')}] }`,
    ];
}

;// CONCATENATED MODULE: ./lib/update/apply/decide.js

/** How many known issues are named as reasons. */
const mostNamed = 5;
/**
 * Whether an update is made, asked about or refused. A critical known issue and a host that does not evaluate refuse it in every
 * mode. Otherwise `guided` asks, and `smart` asks where there is something to look at: a high or medium issue, a package that is
 * held, an input that goes back in time or comes from elsewhere, issues that were looked for and could not be read, or sources of
 * the flake that Nix cannot parse. `lock` is the lock from before.
 */
function decideUpdate(preview, mode, lock) {
    const refusals = [...unevaluated(preview), ...issuesOf(preview, ['critical'])];
    const doubts = [
        ...issuesOf(preview, ['high', 'medium']),
        ...held(preview),
        ...warnings(preview),
        ...unknown(preview),
        ...unparsed(preview),
    ];
    const reasons = [...refusals, ...doubts];
    if (refusals.length > 0)
        return { verdict: 'refuse', reasons, alternatives: alternatives(preview, lock) };
    const verdict = mode === 'guided' || doubts.length > 0 ? 'ask' : 'proceed';
    return { verdict, reasons, alternatives: doubts.length > 0 ? alternatives(preview, lock) : [] };
}
function unevaluated({ hosts }) {
    return hosts.flatMap(({ host, error }) => error === null ? [] : [`${host} cannot be previewed, and so would not be deployed`]);
}
function issuesOf({ known_issues }, severities) {
    const issues = (known_issues?.issues ?? []).filter(({ severity }) => severities.includes(severity));
    const named = issues.slice(0, mostNamed).map(({ severity, packages: [first], url }) => {
        const { name, new_version, reason } = first;
        return `a ${severity} known issue of ${name} ${new_version}: ${reason} (${url})`;
    });
    const more = issues.length - named.length;
    return more > 0 ? [...named, `${more} more known issues that are ${severities.join(' or ')}`] : named;
}
function held({ held = [] }) {
    const names = [...new Set(held.map(({ name }) => name))];
    return names.map((name) => `${name} would change, which "update.hold" has`);
}
function warnings({ inputs }) {
    return inputs.flatMap(({ name, warnings = [] }) => warnings.map((warning) => `the input ${name}: ${warning}`));
}
/** Where nothing at all is known of a tracker that was asked, nothing is known of what breaks. */
function unknown({ known_issues }) {
    if (!known_issues || known_issues.listed_at !== null)
        return [];
    return [`the known issues of ${known_issues.tracker} could not be read: ${known_issues.note ?? 'unknown'}`];
}
/** A file that no host is made of keeps none from its evaluation. */
function unparsed({ syntax }) {
    const [first] = syntax?.faults ?? [];
    if (syntax === undefined || first === undefined)
        return [];
    const more = syntax.count > 1 ? `, and ${syntax.count - 1} more` : '';
    return [`${first.file}:${first.line} is not Nix: ${first.message}${more}`];
}

// EXTERNAL MODULE: ./lib/update/apply/hosts-end.js
var hosts_end = __webpack_require__(8097);
// EXTERNAL MODULE: ./lib/update/apply/kept-updates.js
var kept_updates = __webpack_require__(5587);
// EXTERNAL MODULE: ./lib/update/apply/lock-age.js
var lock_age = __webpack_require__(2249);
// EXTERNAL MODULE: ./lib/update/apply/take-back.js
var take_back = __webpack_require__(5139);
;// CONCATENATED MODULE: ./lib/update/apply/apply-update.js













/**
 * Updates the inputs of a flake: previews, decides, writes the lock, commits, and deploys. Where no host keeps the updated system,
 * lock and commit go back as well. Until the decision nothing of the flake is written. Throws a ToolError as `previewUpdate`
 * does, and `cannot-commit`, `lock-changed`, `cannot-write`, `busy`; the lock is as it was then.
 */
async function applyUpdate(request, edges) {
    const { directory } = (0,asked/* flakeHere */.q)(request.flake, edges.cwd);
    const path = (0,external_node_path_.join)(directory, 'flake.lock');
    const kept = new kept_updates/* KeptUpdates */.t(directory, edges.env);
    await refuseBeside(kept);
    if (request.commit)
        await (0,commit/* requireCommittable */.xF)({ lock: path, env: edges.env });
    const update = begun(request, directory, edges.now());
    const end = (outcome, message, more = {}) => ({
        ...{ ...update, ...more, outcome, message },
        finished_at: edges.now().toISOString(),
    });
    if (request.onlyWhenOlder !== null) {
        const age = (0,lock_age/* ageOf */.h)((await (0,lock_file/* readLock */.mF)(path)) ?? '', request.inputs, edges.now());
        if (age !== null && age < request.onlyWhenOlder)
            return end('not-due', `flake.lock is as it was: the newest of its inputs is ${days(age)} old`);
    }
    const { preview, before, after } = await (0,update_preview/* prepareUpdate */.VS)(request, edges);
    if (!preview.changed)
        return end('unchanged', 'all inputs are up to date', { preview });
    const decision = decideUpdate(preview, request.mode, before ?? '');
    edges.onPreview(preview, decision);
    const known = { preview, decision };
    const declined = await declinedBy(decision, request, edges);
    edges.signal?.throwIfAborted();
    if (declined !== null)
        return end(...declined, known);
    const sums = { old_sha256: before === null ? null : (0,lock_file/* sha256 */.sc)(before), new_sha256: (0,lock_file/* sha256 */.sc)(after) };
    const lock = { path, ...sums, state: 'updated' };
    const decided = { ...update, ...known, lock };
    await kept.begin(decided, before);
    try {
        await (0,lock_file/* replaceLock */.aE)(path, before, after);
    }
    catch (thrown) {
        await kept.save(end('refused', 'flake.lock could not be written', known));
        throw thrown;
    }
    return carriedOut(decided, { request, before, kept }, edges);
}
function begun({ flake, hosts, mode, deploys }, directory, now) {
    return {
        ...{ schema_version: 1, id: (0,dated_id/* datedId */.r)(now, (0,random/* randomHex */.n)(4)), flake, directory, mode },
        asked_hosts: deploys ? [...hosts] : [],
        ...{ timestamp: now.toISOString(), finished_at: null, outcome: 'unfinished', message: '' },
        ...{ decision: null, preview: null, lock: null, commit: null, deployments: [] },
    };
}
async function refuseBeside(kept) {
    const newest = await kept.newest();
    if (newest?.update.outcome !== 'unfinished' || !(await kept.isRunning(newest.update)))
        return;
    throw new errors/* ToolError */.v4('busy', `another update of this flake is under way, since ${newest.update.timestamp}`, {
        hint: 'Wait for its end.',
    });
}
/** Why an update is not made; null where it is. */
async function declinedBy({ verdict, reasons }, { hosts, deploys }, { confirm, agrees }) {
    const [first = 'mode guided asks'] = reasons;
    if (verdict === 'refuse')
        return ['refused', `nothing was changed: ${first}`];
    if (verdict === 'proceed' || agrees)
        return null;
    if (confirm === null)
        return ['refused', `nothing was changed: ${first}, and nobody is there to ask (--yes agrees beforehand)`];
    const deployed = deploys ? `, and deploy to ${hosts.join(', ')}` : '';
    return (await confirm(`Update flake.lock${deployed}?`)) ? null : ['declined', 'nothing was changed'];
}
/** What follows once the lock is written. */
async function carriedOut(decided, { request, before, kept }, edges) {
    const { env, signal } = edges;
    const path = decided.lock.path;
    let update = decided;
    const finish = async (changes) => {
        const finished = { ...update, ...changes, finished_at: edges.now().toISOString() };
        await kept.save(finished);
        return finished;
    };
    const back = async (why) => {
        const { problems, ...restored } = await (0,take_back/* takeBack */.z)(update, before, { lock: path, env });
        const what = restored.commit === null ? 'flake.lock is as it was' : 'flake.lock and the branch are as before';
        const message = problems.length === 0 ? `${why}: ${what}` : `${why}. ${problems.join('. ')}`;
        return finish({ ...restored, outcome: 'taken-back', message });
    };
    let end = { deployments: [], isWell: true };
    try {
        await (0,commit/* makeKnown */.Sv)({ lock: path, env });
        if (request.commit) {
            const message = (0,commit/* commitMessage */.df)(update.preview?.inputs ?? []);
            update = {
                ...update,
                commit: await (0,commit/* commitLock */.l1)({ lock: path, env, ...(signal && { signal }) }, message),
            };
            await kept.save(update);
        }
        signal?.throwIfAborted();
        if (request.deploys)
            end = await edges.deploy();
    }
    catch (thrown) {
        // The error says why; what became of the lock is said beside it.
        const { message } = await back('the update was not made');
        edges.say(`${message}\n`);
        throw thrown;
    }
    update = { ...update, deployments: end.deployments };
    const having = (0,hosts_end/* hostsWithUpdate */.H)(end.deployments);
    const names = having.join(', ');
    if (end.isWell)
        return finish({
            outcome: 'applied',
            message: ['flake.lock is updated', names].filter(Boolean).join(', and deployed to '),
        });
    if (having.length > 0)
        return finish({
            outcome: 'partial',
            message: `flake.lock stays updated, since ${names} may run what it has, and others do not`,
        });
    return back('no host keeps the update');
}
function days(seconds) {
    const whole = Math.floor(seconds / 86_400);
    return whole >= 1 ? `${whole} d` : `${Math.max(0, Math.floor(seconds / 3600))} h`;
}


/***/ }),

/***/ 8945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ makeKnown),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   l1: () => (/* binding */ commitLock),
/* harmony export */   w9: () => (/* binding */ takeCommitBack),
/* harmony export */   wK: () => (/* binding */ forgetNew),
/* harmony export */   xF: () => (/* binding */ requireCommittable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_git_as_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3790);
/* harmony import */ var _system_git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7920);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(744);






/** Hooks of a repository may build something. */
const commitMs = 10 * 60_000;
/** git in the directory of a lock, as the owner of that. */
async function gitOf({ lock, env, signal }) {
    return (0,_system_git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryAt */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lock), await (0,_system_git_as_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .asOwnerOf */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lock), env), signal);
}
/** What git prints; null where it fails. */
async function gitSaid(repository, ...words) {
    return (await gitOf(repository)).said(...words);
}
/**
 * Throws a usage error (`cannot-commit`) where the lock could not be committed alone, or not be taken back: outside of a
 * repository, before its first commit, in the middle of a merge or rebase, or where the lock differs from the last commit.
 */
async function requireCommittable(repository) {
    const refuse = (why, hint) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-commit', `flake.lock cannot be committed: ${why}`, { status: 2, hint });
    };
    if ((await gitSaid(repository, 'rev-parse', '--verify', '--quiet', 'HEAD')) === null)
        refuse('it is in no git repository that has a commit', 'Leave --commit out.');
    const dir = (await gitSaid(repository, 'rev-parse', '--absolute-git-dir')) ?? '';
    for (const [mark, what] of [
        ['MERGE_HEAD', 'a merge'],
        ['rebase-merge', 'a rebase'],
        ['rebase-apply', 'a rebase'],
        ['CHERRY_PICK_HEAD', 'a cherry-pick'],
    ])
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${dir}/${mark}`).catch(() => null))
            refuse(`${what} is under way`, 'Finish it, or leave --commit out.');
    const state = await gitSaid(repository, 'status', '--porcelain', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock));
    if (state !== '')
        refuse('it differs from the last commit', 'Commit or restore it first, or leave --commit out.');
}
/** Makes a lock that is new in a git repository known to git: Nix sees no other files there. */
async function makeKnown(repository) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock);
    if (await gitSaid(repository, 'ls-files', '--others', '--exclude-standard', '--', name))
        await gitSaid(repository, 'add', '--intent-to-add', '--', name);
}
/** Undoes {@link makeKnown} for a lock that is not there any more. */
async function forgetNew(repository) {
    await gitSaid(repository, 'reset', '--quiet', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock));
}
/** Commits the lock and nothing else, whatever the index has. Throws a ToolError (`cannot-commit`) with git's words. */
async function commitLock(repository, message) {
    const { lock, env } = repository;
    const parent = await headOf(repository);
    try {
        await commitAlone(repository, message);
    }
    catch (thrown) {
        // A git that is stopped may have committed before it ended: who takes the update back has to know of it.
        if (!(await isLockAlone({ lock, env }, parent)))
            throw thrown;
    }
    return { id: await headOf({ lock, env }), parent, state: 'made' };
}
/** Whether the last commit has one parent, and changes the lock and nothing else: a hook may have changed its message. */
async function isLockAlone(repository, parent) {
    const parents = await gitSaid(repository, 'log', '-1', '--no-show-signature', '--format=%P');
    const paths = await gitSaid(repository, 'diff-tree', '-r', '--no-commit-id', '--name-only', '--relative', 'HEAD');
    return parents === parent && paths === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock);
}
async function headOf(repository) {
    const head = await gitSaid(repository, 'rev-parse', '--verify', 'HEAD');
    if (head)
        return head;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-commit', 'git does not say which commit is checked out');
}
async function commitAlone(repository, message) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock);
    const words = ['commit', '--quiet', '--only', '--message', message, '--', name];
    const result = await (await gitOf(repository)).run(words, { timeoutMs: commitMs });
    if ((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result))
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-commit', `flake.lock was not committed: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result)}`, {
        hint: 'A hook of the repository, a missing name or a signature may keep git from it; git commit tells more.',
    });
}
/**
 * Takes a commit of the lock back, whose text must be the former one again. Where it is still the last one, and no other
 * repository is known to have it, the branch goes back to its parent; else another commit takes it back.
 */
async function takeCommitBack(commit, repository) {
    const isPublished = (await gitSaid(repository, 'branch', '--remotes', '--contains', commit.id)) !== '';
    if (!isPublished && (await headOf(repository)) === commit.id) {
        const reason = 'nixos-rebuild-test: the update is taken back';
        // Only where it is still the last one: another process may commit at this moment.
        const moved = await gitSaid(repository, 'update-ref', '-m', reason, 'HEAD', commit.parent, commit.id);
        if (moved !== null) {
            await gitSaid(repository, 'reset', '--quiet', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock));
            return { ...commit, state: 'dropped' };
        }
    }
    await commitAlone(repository, `flake.lock: take back ${commit.id.slice(0, 12)}`);
    return { ...commit, state: 'reverted' };
}
/** The message of an update: which inputs, and from where to where. */
function commitMessage(inputs) {
    const own = inputs.filter(({ name }) => !name.includes('/')).map(({ name }) => name);
    const names = own.length > 0 ? own : inputs.map(({ name }) => name);
    const few = names.length <= 3 ? names.join(', ') : `${names.length} inputs`;
    const lines = inputs.slice(0, 100).map(({ name, old_revision, new_revision, old_date, new_date }) => {
        const state = (revision, date) => [revision?.slice(0, 12) ?? '', date === null ? '' : `(${date.slice(0, 10)})`].filter(Boolean).join(' ');
        const steps = [state(old_revision, old_date), state(new_revision, new_date)].filter(Boolean);
        return `${name}: ${steps.join(' -> ') || 'changed'}`;
    });
    return `flake.lock: update ${few}\n\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hostsWithUpdate)
/* harmony export */ });
/** Outcomes after which nobody knows what a host runs. */
const unknown = ['unverified', 'rollback_failed'];
/**
 * The hosts that run or boot the updated system after all that was done to them, or of which that is not known. `deployments` are
 * all that were made of one update, in their order; a rollback is after what it takes back.
 */
function hostsWithUpdate(deployments) {
    const last = new Map();
    for (const one of deployments) {
        const deployed = one.action === 'rollback' ? last.get(one.host)?.deployed : one;
        if (deployed)
            last.set(one.host, { deployed, end: one });
    }
    return [...last].flatMap(([host, { deployed, end }]) => (hasUpdate(deployed, end) ? [host] : []));
}
function hasUpdate(deployed, end) {
    if (unknown.includes(end.outcome))
        return true;
    if (end.action === 'rollback')
        return !end.success && hasUpdate(deployed, deployed);
    const { success, new_system, after } = end;
    // A system that is to be booted is in the profile, and does not run.
    return success || (new_system !== null && [after?.current, after?.profile].includes(new_system));
}


/***/ }),

/***/ 5587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ KeptUpdates)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);
/* harmony import */ var _builds_update_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5136);
/* harmony import */ var _system_disk_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1941);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(630);
/* harmony import */ var _system_records_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8725);
/* harmony import */ var _text_dated_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1461);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(681);










/** So many updates of a flake are kept. */
const mostKept = 20;
const names = { update: 'update.json', lock: 'flake.lock', running: 'running-' };
const idName = new RegExp(`^${_text_dated_id_js__WEBPACK_IMPORTED_MODULE_9__/* .datedIdPattern */ .K}$`);
/** A file whose name says which process carries an update out. */
const mark = new RegExp(`^${names.running}${_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .stampPattern */ .Eo}$`);
/** The updates of one flake that were begun, each a directory with a record and the lock from before. */
class KeptUpdates {
    #dir;
    /** They are in the user's state directory, by the flake's directory. Throws a usage error (`no-home`). */
    constructor(directory, env) {
        this.#dir = (0,_system_records_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .recordsDirectory */ .o)('updates', directory, 'The lock from before an update is kept', env);
    }
    /** Keeps an update and the lock from before it, null where there was none, before anything is changed. */
    async begin(update, lock) {
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, update.id);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true, mode: 0o700 });
        }
        catch (cause) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4('cannot-write', `cannot make ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, {
                hint: 'The lock from before an update is kept there. XDG_STATE_HOME names another place.',
                cause,
            });
        }
        if (lock !== null)
            await (0,_system_disk_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, names.lock), lock);
        await (0,_system_disk_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `${names.running}${await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .processStamp */ .z$)()}`), '');
        await this.save(update);
        const old = (await this.#ids()).slice(mostKept);
        for (const id of old)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, id), { recursive: true, force: true }).catch(() => { });
    }
    async save(update) {
        await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, update.id, names.update), _builds_update_js__WEBPACK_IMPORTED_MODULE_3__/* .updateSchema */ .vK, update);
    }
    /** Whether the program that began an update still runs. */
    async isRunning({ id }) {
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, id);
        const marks = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => [])).filter((name) => mark.test(name));
        return marks.length > (await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .abandonedIn */ .IR)(dir, mark)).length;
    }
    /**
     * The newest update that lock or hosts may still have, with the lock from before it; null where there is none. Throws a
     * ToolError (`bad-metadata`) for a record that cannot be read.
     */
    async newest() {
        for (const id of await this.#ids()) {
            const update = await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, id, names.update), _builds_update_js__WEBPACK_IMPORTED_MODULE_3__/* .updateSchema */ .vK);
            if (!['applied', 'partial', 'unfinished'].includes(update.outcome))
                continue;
            const lock = await (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readLock */ .mF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, id, names.lock));
            const isWhole = (lock === null ? null : (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256 */ .sc)(lock)) === (update.lock?.old_sha256 ?? null);
            if (!isWhole)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4('bad-metadata', `the lock from before the update ${id} is damaged`, {
                    hint: `It is ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, id, names.lock)}.`,
                });
            return { update, lock };
        }
        return null;
    }
    /** The newest first: their names begin with their time. */
    async #ids() {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.#dir).catch(() => []);
        return found
            .filter((name) => idName.test(name))
            .sort()
            .reverse();
    }
}


/***/ }),

/***/ 2249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ageOf)
/* harmony export */ });
/* harmony import */ var _nix_flake_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4362);

/**
 * How old (s) a lock is: the age of the newest of the flake's own inputs that are asked for (empty for all), since a source may rest
 * for years. Null where none of them has a date.
 */
function ageOf(lock, asked, now) {
    const names = asked.length > 0 ? asked : (0,_nix_flake_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .ownInputs */ .oi)(lock);
    const dates = names.flatMap((name) => (0,_nix_flake_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockedInput */ .f1)(lock, name)?.lastModified ?? []);
    return dates.length === 0 ? null : now.getTime() / 1000 - Math.max(...dates);
}


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(681);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8945);



/**
 * Brings flake.lock back to the text from before an update, and takes its commit back. A lock that was changed since is left as it
 * is. Never rejects: what is left to be done is told.
 */
async function takeBack({ lock, commit }, before, { lock: path, env }) {
    const unchanged = { lock, commit, problems: [] };
    if (lock === null)
        return unchanged;
    const repository = { lock: path, env };
    try {
        const now = await (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readLock */ .mF)(path);
        const isBack = now === before;
        if (!isBack && (now === null || (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(now) !== lock.new_sha256))
            return {
                lock: { ...lock, state: 'changed-since' },
                commit,
                problems: [`${path} was changed since the update, and is left as it is`],
            };
        if (!isBack)
            await (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceLock */ .aE)(path, now, before);
    }
    catch (thrown) {
        return { ...unchanged, problems: [`flake.lock was not brought back: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`] };
    }
    const restored = { ...lock, state: 'restored' };
    try {
        if (before === null)
            await (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetNew */ .wK)(repository);
        const back = commit?.state === 'made' ? await (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .takeCommitBack */ .w9)(commit, repository) : commit;
        return { lock: restored, commit: back, problems: [] };
    }
    catch (thrown) {
        const problem = `the commit ${commit?.id.slice(0, 12)} was not taken back: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`;
        return { lock: restored, commit, problems: [problem] };
    }
}


/***/ })

};
