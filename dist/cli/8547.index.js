export const id = 8547;
export const ids = [8547];
export const modules = {

/***/ 8547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackSyncAndReport: () => (/* binding */ rollbackSyncAndReport)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/rebuild/stops.js
var stops = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/sync/alone.js
var alone = __webpack_require__(7768);
// EXTERNAL MODULE: ./lib/sync/begun-record.js
var begun_record = __webpack_require__(22);
// EXTERNAL MODULE: ./lib/sync/end.js
var end = __webpack_require__(9690);
// EXTERNAL MODULE: ./lib/sync/history.js
var sync_history = __webpack_require__(1643);
// EXTERNAL MODULE: ./lib/sync/kept-syncs.js
var kept_syncs = __webpack_require__(5894);
// EXTERNAL MODULE: ./lib/sync/left.js
var sync_left = __webpack_require__(526);
// EXTERNAL MODULE: ./lib/sync/which-version-control.js + 24 modules
var which_version_control = __webpack_require__(7074);
;// CONCATENATED MODULE: ./lib/sync/rollback.js








/**
 * Brings system and tree back: to before the last sync that was done, or to a state of `sync history`. The commits that the branch leaves stay under
 * a name of their own, and what is not committed stays in the tree; where it is in the way, the tree is left, and the record says so. Returns the record of
 * the rollback; the sync that it has taken back is `undone`. Throws a ToolError: `no-sync`, `busy`.
 */
async function rollbackSync(request, edges) {
    const git = await (0,which_version_control/* syncedRepository */.X)(request.directory, edges);
    const vcs = await (0,which_version_control/* versionControlOf */.b)(git, edges.signal);
    const kept = new kept_syncs/* KeptSyncs */.n(git.directory, edges.env);
    const release = await (0,alone/* holdTree */.m)(git);
    try {
        const left = await (0,sync_left/* settleLeft */.N)(git, kept, edges.now());
        if (left !== null)
            edges.show(`note: ${left}\n`);
        const syncs = await kept.all((path) => request.sources.onBroken(`${path} cannot be read, and is left out`));
        const target = request.id === null ? beforeTheLast(syncs) : await named(request.id, syncs, request.sources);
        // What is in the middle of something is refused before anything is brought back.
        const state = await vcs.state({ isDryRun: false });
        const about = { ...request, action: 'rollback', directory: git.directory, vcs: vcs.name };
        let record = await (0,begun_record/* begunRecord */.p)(about, edges);
        record.before = { ...record.before, commit: state.head, branch: state.branch };
        const ended = (outcome, message) => ({
            ...{ ...record, outcome, message, finished_at: edges.now().toISOString() },
        });
        const goesBack = target.generation !== null && target.system !== record.before.system;
        edges.show(`back to ${targetWords(target)}\n`);
        if (!(await isAgreed(goesBack ? record.before.generation : null, edges)))
            return ended('declined', 'nothing was changed');
        const save = async (changes) => {
            record = { ...record, ...changes };
            await kept.save(record);
        };
        await save(await vcs.keep(state, record.id));
        const deployment = goesBack ? await edges.toGeneration(target.generation) : null;
        await save({ deployment });
        if (goesBack && deployment?.success !== true) {
            await save(ended('failed', deployment?.message ?? 'the system did not go back'));
            return record;
        }
        const ends = syncs.flatMap((one) => one.operation?.after ?? []);
        const tree = await vcs.goBack(state, { ...target, id: record.id, ends, isKept: record.snapshot !== null }, { ...edges, onMove: (moving) => save({ moving }) });
        const now = await vcs.state({ isDryRun: false });
        const after = { commit: now.head, branch: now.branch, ...(await edges.place()) };
        await save({
            ...ended('done', `back to ${target.words}`),
            ...{ after, state: (0,end/* stateWords */.Xu)(record, after, tree.startsWith('the tree is left') ? [tree] : []) },
            ...(await vcs.atEnd(record)),
        });
        if (target.undone)
            await kept.save({ ...target.undone, outcome: 'undone' });
        return record;
    }
    finally {
        await release();
    }
}
async function isAgreed(from, { agrees, confirm }) {
    return (agrees || ((await confirm?.(`Go back${from === null ? '' : `, from generation ${from}`}?`)) ?? false));
}
function targetWords({ words, commit, generation }) {
    const where = [
        ...(commit === null ? [] : [`commit ${commit.slice(0, 9)}`]),
        ...(generation === null ? [] : [`generation ${generation}`]),
    ];
    return `${words}: ${where.join(', ')}`;
}
/** To before the last sync that has changed tree or system. */
function beforeTheLast(syncs) {
    const sync = syncs.find(({ action, outcome, deployment, moving }) => action === 'sync' && ['done', 'failed'].includes(outcome) && (deployment ?? moving) !== null);
    if (sync === undefined)
        throw (0,errors/* usageError */.Wp)('no-sync', 'there is no sync to take back', 'sync history lists what is known.');
    return {
        ...{ ...sync.before, words: `before the sync of ${sync.timestamp}`, isOfAnyBranch: false },
        ...{ operation: sync.operation?.before ?? null, undone: sync },
    };
}
/** To a state that `sync history` names. Throws a usage error (`no-sync`) for another one. */
async function named(id, syncs, sources) {
    const entries = await (0,sync_history/* syncHistory */.e)(syncs, sources, { all: true });
    const entry = entries.find((one) => one.id === id);
    if (!entry || (entry.generation === null && entry.commit === null))
        throw (0,errors/* usageError */.Wp)('no-sync', `there is no sync, deployment or generation ${JSON.stringify(id)} to go to`, 'sync history lists what is known.');
    const what = entry.kind === 'sync' ? `${entry.sync?.action ?? 'sync'}` : entry.kind;
    return {
        ...{
            ...entry,
            words: `after the ${what} of ${entry.timestamp}`,
            isOfAnyBranch: entry.kind !== 'sync',
        },
        ...{ operation: entry.sync?.operation?.after ?? null, undone: null },
    };
}

// EXTERNAL MODULE: ./lib/update/asked.js
var asked = __webpack_require__(2721);
// EXTERNAL MODULE: ./lib/cli/deploy/ask.js
var ask = __webpack_require__(633);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/notify.js
var notify = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/cli/sync/edges.js + 3 modules
var edges = __webpack_require__(5529);
// EXTERNAL MODULE: ./lib/cli/sync/notify.js
var sync_notify = __webpack_require__(4219);
// EXTERNAL MODULE: ./lib/cli/sync/place.js + 1 modules
var place = __webpack_require__(7743);
// EXTERNAL MODULE: ./lib/cli/sync/run.js + 13 modules
var run = __webpack_require__(6613);
// EXTERNAL MODULE: ./lib/cli/sync/step-view.js
var step_view = __webpack_require__(6692);
;// CONCATENATED MODULE: ./lib/cli/sync/rollback.js












/** Takes the last sync back, or goes to one by its id, and says how that ended. */
async function rollbackSyncAndReport(word, given, io) {
    const options = (0,notify/* takeNotify */.Dc)(given, io);
    const { flake, directory } = (0,asked/* flakeHere */.q)(options.flake, io.cwd);
    const host = word ?? (0,external_node_os_.hostname)();
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const id = typeof options.rollback === 'string' ? options.rollback : null;
        const sync = await rollbackSync({
            ...{ flake, directory, host, id },
            sources: (0,place/* historySources */.H)(directory, options, io),
        }, {
            ...{
                env: io.env,
                now: () => new Date(),
                signal: signals.signal,
                show: io.err,
                agrees: options.yes === true,
            },
            confirm: io.interactive ? (question) => (0,ask/* askYes */.P)(io, question, signals.signal) : null,
            place: () => (0,place/* placeHere */.A)(host, io.env),
            toGeneration: (generation) => (0,edges/* goneBack */.J)(generation, { host, flake, options, io }),
        });
        io.err((0,step_view/* syncText */.n)(sync, { color: io.color, rows: false }));
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, sync);
        (0,cli_io/* sayNotes */.Rc)(await (0,sync_notify/* notifyOfSync */.C)(sync, null, { options, env: io.env }), io);
        io.status = (0,run/* statusOf */.c)(sync, signals);
    }
    finally {
        forget();
    }
}


/***/ }),

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ syncHistory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3848);
/* harmony import */ var _builds_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3142);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4874);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3497);








/** So many deployments of each directory of builds are read, the newest. */
const mostDeployments = 200;
const fullId = /^[0-9a-f]{40,64}$/;
/**
 * The syncs of a repository, the deployments of this machine that were no part of one of them, and its generations of which neither tells, the newest
 * first. With `all`, also those after which the machine did not run what was meant.
 */
async function syncHistory(syncs, { buildDirectories, generations, onBroken }, { all }) {
    const known = new Set(syncs.flatMap(({ deployment }) => deployment?.id ?? []));
    const deployments = (await Promise.all(buildDirectories.map((dir) => deploymentsIn(dir, onBroken)))).flat();
    const others = deployments
        .filter(({ deployment }) => deployment.target === 'local' && !known.has(deployment.id))
        .filter(({ deployment }, index, every) => index === every.findIndex((one) => one.deployment.id === deployment.id));
    const told = [...syncs.map(syncEntry), ...others.map(deploymentEntry)];
    const untold = (await generations()).filter(({ number, system }) => !told.some((one) => one.generation === number && one.system === system));
    return [...told, ...untold.map(generationEntry)]
        .filter(({ is_good }) => all || is_good)
        .sort((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp));
}
async function deploymentsIn(dir, onBroken) {
    const { builds } = await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuilds */ .k)(dir)
        .list()
        .catch((thrown) => {
        onBroken(`deployments in ${dir} are left out: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(thrown)}`);
        return { builds: [] };
    });
    const found = [];
    for (const build of builds) {
        if (found.length === mostDeployments)
            break;
        const deployment = await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(build.dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentFileName */ .bO), _builds_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentSchema */ .f).catch(() => null);
        if (deployment !== null)
            found.push({ build, deployment });
    }
    return found;
}
function syncEntry(sync) {
    const { id, timestamp, outcome, message, after, action } = sync;
    const changes = action === 'rollback' ? [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(message, 120)] : syncChanges(sync);
    return {
        ...{ id, kind: 'sync', timestamp, outcome, is_good: outcome === 'done' },
        ...{ commit: after?.commit ?? null, branch: after?.branch ?? null },
        ...{ system: after?.system ?? null, generation: after?.generation ?? null },
        changes: outcome === 'done' ? changes : [...changes, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(`${outcome}: ${message}`, 200)],
        ...{ sync, deployment: null },
    };
}
function deploymentEntry({ build, deployment }) {
    const { id, timestamp, outcome, success, message, after, action } = deployment;
    const changes = [...(action === 'rollback' ? ['rollback'] : []), ...changedBy(deployment)];
    return {
        ...{ id, kind: 'deployment', timestamp, outcome, is_good: success, ...sourceOf(build, deployment) },
        ...{ system: after?.current ?? null, generation: after?.generation ?? null },
        changes: success ? changes : [...changes, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(`${outcome}: ${message}`, 200)],
        ...{ sync: null, deployment },
    };
}
function generationEntry({ number, system, made, revision }) {
    return {
        ...{ id: `generation-${number}`, kind: 'generation', timestamp: made.toISOString(), outcome: 'success' },
        ...{ is_good: true, commit: commitIn(revision), branch: null, system, generation: number },
        ...{ changes: [systemLabel(system)], sync: null, deployment: null },
    };
}
/** Of its name, which NixOS gives it: the release, or the label of the configuration. */
function systemLabel(system) {
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(/-nixos-system-(.+)$/.exec(system)?.[1] ?? system, 100);
}
function commitIn(revision) {
    return revision !== null && fullId.test(revision) ? revision : null;
}
/** The commit that a system was built from, all of it: what the system says itself, else the checkout that was built. */
function sourceOf({ metadata }, { revisions }) {
    if (revisions.new !== null)
        return { commit: commitIn(revisions.new), branch: null };
    const { revision, program } = metadata;
    // What a system comes from that was built before is not where it was deployed.
    if (revision === null || revision.dirty || program === 'command')
        return { commit: null, branch: null };
    return { commit: commitIn(revision.sha), branch: revision.branch };
}
function syncChanges({ incoming, update, deployment, commit }) {
    const inputs = (update?.outcome === 'applied' ? (update.preview?.inputs ?? []) : []).map(({ name }) => name);
    return [
        ...(incoming.length > 0 ? [`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(incoming.length, 'commit')} from upstream`] : []),
        ...(inputs.length > 0
            ? [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(`updated ${inputs.slice(0, 4).join(', ')}${inputs.length > 4 ? ' and more' : ''}`, 120)]
            : []),
        ...(deployment === null ? [] : changedBy(deployment)),
        ...(commit === null ? [] : [`committed ${commit.slice(0, 9)}`]),
    ];
}
function changedBy({ plan, units }) {
    const packages = plan?.packages?.length ?? 0;
    return [
        ...(packages > 0 ? [(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(packages, 'package')] : []),
        ...(units.length > 0 ? [(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(units.length, 'unit')] : []),
    ];
}


/***/ })

};
