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
// EXTERNAL MODULE: ./lib/sync/kept-syncs.js
var kept_syncs = __webpack_require__(5894);
// EXTERNAL MODULE: ./lib/sync/left.js
var sync_left = __webpack_require__(526);
// EXTERNAL MODULE: ./lib/sync/which-version-control.js + 17 modules
var which_version_control = __webpack_require__(7527);
;// CONCATENATED MODULE: ./lib/sync/rollback.js





/**
 * Brings system and tree back: to before the last sync that was done, or with `id` to after the sync of that name. The commits that the branch leaves stay
 * under a name of their own, and what is not committed stays in the tree; where it is in the way, the tree is left, and the record says
 * so. Returns the record of the last sync, `undone` where all went back. Throws a ToolError: `no-sync`, `busy`.
 */
async function rollbackSync({ directory, id }, edges) {
    const git = await (0,which_version_control/* syncedRepository */.X)(directory, edges);
    const vcs = await (0,which_version_control/* versionControlOf */.b)(git, edges.signal);
    const kept = new kept_syncs/* KeptSyncs */.n(git.directory, edges.env);
    const release = await (0,alone/* holdTree */.m)(git);
    try {
        const left = await (0,sync_left/* settleLeft */.N)(git, kept, edges.now());
        if (left !== null)
            edges.show(`note: ${left}\n`);
        const all = await kept.all();
        const target = targetOf(all, id);
        // What is in the middle of something is refused before anything is brought back.
        const state = await vcs.state({ isDryRun: false });
        const { system, generation } = await edges.place();
        const goesBack = target.place.generation !== null && target.place.system !== system;
        edges.show(`back to ${target.words}: commit ${target.place.commit?.slice(0, 9) ?? '?'}, generation ${target.place.generation ?? '?'}\n`);
        if (!edges.agrees &&
            !(await (edges.confirm?.(`Go back${goesBack ? `, from generation ${generation ?? '?'}` : ''}?`) ??
                false)))
            return { ...target.sync, outcome: 'declined', message: 'nothing was changed' };
        const deployment = goesBack ? await edges.toGeneration(target.place.generation) : null;
        if (goesBack && deployment?.success !== true)
            return {
                ...target.sync,
                outcome: 'failed',
                deployment,
                message: deployment?.message ?? 'the system did not go back',
            };
        const tree = await vcs.goBack(state, treeTarget(all, target, id), edges);
        const now = await edges.place();
        const words = [tree, ...(now.generation === null ? [] : [`generation ${now.generation} runs`])].join('; ');
        const undone = {
            ...{ ...target.sync, outcome: 'undone', message: `back to ${target.words}`, state: words },
            ...{ finished_at: edges.now().toISOString(), ...(await vcs.atEnd(target.sync)) },
        };
        if (id === null)
            await kept.save(undone);
        return { ...undone, deployment };
    }
    finally {
        await release();
    }
}
function targetOf(all, id) {
    if (id === null) {
        const sync = all.find(({ outcome, deployment, moving }) => ['done', 'failed'].includes(outcome) && (deployment ?? moving) !== null);
        if (sync)
            return { sync, place: sync.before, words: `before the sync of ${sync.timestamp}` };
        throw (0,errors/* usageError */.Wp)('no-sync', 'there is no sync to take back', 'sync history lists those that are known.');
    }
    const sync = all.find((one) => one.id === id);
    if (sync?.after)
        return { sync, place: sync.after, words: `after the sync of ${sync.timestamp}` };
    throw (0,errors/* usageError */.Wp)('no-sync', `there is no sync ${JSON.stringify(id)}`, 'sync history lists those that are known.');
}
function treeTarget(all, { sync, place }, id) {
    const operation = (id === null ? sync.operation?.before : sync.operation?.after) ?? null;
    const ends = all.flatMap((one) => one.operation?.after ?? []);
    return { id: sync.id, commit: place.commit, branch: place.branch, operation, ends };
}

// EXTERNAL MODULE: ./lib/update/asked.js
var asked = __webpack_require__(2721);
// EXTERNAL MODULE: ./lib/cli/deploy/ask.js
var ask = __webpack_require__(633);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/sync/deploy-child.js
var deploy_child = __webpack_require__(9218);
// EXTERNAL MODULE: ./lib/cli/sync/place.js
var place = __webpack_require__(7923);
// EXTERNAL MODULE: ./lib/cli/sync/run.js + 15 modules
var run = __webpack_require__(4929);
// EXTERNAL MODULE: ./lib/cli/sync/step-view.js
var step_view = __webpack_require__(6692);
;// CONCATENATED MODULE: ./lib/cli/sync/rollback.js










/** Takes the last sync back, or goes to one by its id, and says how that ended. */
async function rollbackSyncAndReport(word, options, io) {
    const { flake, directory } = (0,asked/* flakeHere */.q)(options.flake, io.cwd);
    const host = word ?? (0,external_node_os_.hostname)();
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const id = typeof options.rollback === 'string' ? options.rollback : null;
        const sync = await rollbackSync({ directory, id }, {
            ...{
                env: io.env,
                now: () => new Date(),
                signal: signals.signal,
                show: io.err,
                agrees: options.yes === true,
            },
            confirm: io.interactive ? (question) => (0,ask/* askYes */.P)(io, question, signals.signal) : null,
            place: () => (0,place/* placeHere */.A)(host, io.env),
            toGeneration: (generation) => (0,deploy_child/* deployHere */.k)(['rollback', host, '--flake', flake, '--to', String(generation)], {
                ...{ host, options: { ...options, rollback: true }, io },
            }),
        });
        io.err((0,step_view/* syncText */.n)(sync, { color: io.color, rows: false }));
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, sync);
        io.status = run/* statuses */.b[sync.outcome];
    }
    finally {
        forget();
    }
}


/***/ })

};
