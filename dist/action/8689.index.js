export const id = 8689;
export const ids = [8689];
export const modules = {

/***/ 94200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ beginGitHubDeployment),
  _: () => (/* binding */ endGitHubDeployment)
});

;// CONCATENATED MODULE: ./lib/github/deployments/deployments.js
/** What GitHub accepts of a status's description. */
const longestDescription = 140;
/**
 * Whether a job of this run has an `environment`, for which GitHub itself has made a deployment of the commit: one of those has a
 * status whose log is a page below `runUrl`. One request.
 */
async function hasOwnDeployment({ octokit, owner, repo }, { sha, runUrl }) {
    const { repository } = await octokit.graphql(query, { owner, repo, sha });
    const nodes = repository?.object?.deployments?.nodes ?? [];
    return nodes.some((node) => node?.latestStatus?.logUrl?.startsWith(`${runUrl}/job`) === true);
}
const query = `query($owner: String!, $repo: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $sha) {
      ... on Commit {
        deployments(last: 20) { nodes { latestStatus { logUrl } } }
      }
    }
  }
}`;
/** Adds a deployment of a commit to an environment, whatever its checks say: this one runs among them. Returns its id. */
async function createDeployment({ octokit, owner, repo }, { sha, environment, description }) {
    const { data } = await octokit.rest.repos.createDeployment({
        ...{ owner, repo, ref: sha, environment, auto_merge: false, required_contexts: [] },
        description: description.slice(0, longestDescription),
    });
    // GitHub answers without one where it has merged the base branch instead, which was not asked for.
    if (!('id' in data))
        throw new Error(data.message ?? 'GitHub has made no deployment');
    return data.id;
}
/** Adds a status to a deployment. A success makes earlier ones of its environment inactive. */
async function addDeploymentStatus({ octokit, owner, repo }, id, { state, logUrl, description }) {
    await octokit.rest.repos.createDeploymentStatus({
        ...{ owner, repo, deployment_id: id, state, log_url: logUrl },
        description: description.slice(0, longestDescription),
    });
}

// EXTERNAL MODULE: ./lib/github/loss.js
var loss = __webpack_require__(3164);
// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
// EXTERNAL MODULE: ./lib/report/deployment/deployment-report.js
var deployment_report = __webpack_require__(54028);
// EXTERNAL MODULE: ./lib/report/deployment/headline.js
var headline = __webpack_require__(69994);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/action/runner/runner.js + 1 modules
var runner_runner = __webpack_require__(46459);
;// CONCATENATED MODULE: ./lib/action/deploy/github-deployment.js







/**
 * Adds a deployment to the commit and keeps its id for whoever ends it. Null where the job has an environment, whose deployment
 * GitHub itself makes, and where the token may not: that is what most jobs' tokens may not, and nobody has asked for it.
 */
async function beginGitHubDeployment(runner, { environment, isCancelled }, where) {
    const { context, log } = where;
    const { headSha: sha, runUrl: logUrl } = context;
    return attempted(where, async (github) => {
        if (await hasOwnDeployment(github, { sha: context.sha, runUrl: logUrl })) {
            log.debug('no deployment on GitHub: a job of this run has an environment');
            return null;
        }
        if (isCancelled())
            return null;
        const id = await createDeployment(github, { sha, environment, description: 'NixOS' });
        runner.saveState(runner_runner/* states */.x.githubDeployment, String(id));
        await addDeploymentStatus(github, id, { state: 'in_progress', logUrl, description: '' });
        return id;
    });
}
/** Says how it ended. */
async function endGitHubDeployment(id, hosts, where) {
    const description = (0,headline/* headlineWords */.yl)({ hosts, kind: 'deployment' });
    const status = { state: stateOf(hosts), logUrl: where.context.runUrl, description };
    await attempted(where, (github) => addDeploymentStatus(github, id, status));
}
function stateOf(hosts) {
    if ((0,deployment_report/* isWhole */.w)({ hosts }))
        return 'success';
    return hosts.some(({ outcome }) => ['unverified', 'rollback_failed', 'interrupted'].includes(outcome))
        ? 'error'
        : 'failure';
}
async function attempted({ github, log, notices }, work) {
    try {
        return await work(await github());
    }
    catch (thrown) {
        const error = (0,response_error/* asResponseError */.So)(thrown);
        const isRefused = error !== null && [401, 403, 404].includes(error.status);
        const hasWords = isRefused && /rate limit/i.test(error.message);
        if (isRefused && !hasWords)
            log.debug(`no deployment on GitHub: ${(0,errors/* messageOf */.bD)(thrown)}`);
        else
            notices.add((0,loss/* lossNotice */.u)({ feature: 'deployment on GitHub', permission: 'deployments: write' }, thrown));
        return null;
    }
}


/***/ }),

/***/ 79963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseDeployInputs)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86213);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99322);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _rebuild_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33617);
/* harmony import */ var _runner_comment_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24500);
/* harmony import */ var _runner_notify_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38772);
/* harmony import */ var _runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44155);
/* harmony import */ var _runner_remedy_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88939);








/** A part of the rebuild's report that a deployment has not. */
const leftOut = { checkRun: false };
/**
 * Reads the inputs of `deploy/action.yml` but `ssh-key`. `get` returns the text of one, empty where it was not given. Throws a
 * usage error (`bad-input`) that names the input.
 */
function parseDeployInputs(get) {
    const read = (0,_runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .inputReader */ .c)(get);
    const planOnly = read.flag('plan-only', false);
    const comments = (0,_runner_comment_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .commentInputs */ .X)(read);
    return {
        ...leftOut,
        hosts: hostsIn(read),
        flake: read.text('flake') ?? '.',
        targets: read.lines('targets'),
        planOnly,
        storePath: read.text('store-path'),
        flags: hostFlags(read),
        fleet: fleetFlags(read),
        permissions: {
            rollsBack: read.flag('rollback', true),
            allowsOlder: read.flag('allow-older', false),
            acceptsDataChanges: read.flag('accept-data-changes', false),
        },
        skipUnreachable: read.flag('skip-unreachable', false),
        waitSeconds: read.number('wait-for-host', { ...(0,_rebuild_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(1, 86_400), otherwise: null }),
        knownHosts: get('known-hosts'),
        rebuild: {
            redact: read.lines('redact'),
            timeoutSeconds: read.number('timeout', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNumbers */ .c3.timeoutSeconds),
            acceptFlakeConfig: read.flag('accept-flake-config', false),
            outputDir: read.text('output-dir'),
            keepLast: read.number('keep-last', { ..._rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .keepLastRule */ .I4, otherwise: null }),
        },
        issue: read.number('issue', { ...(0,_rebuild_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(1, 2 ** 31), otherwise: null }),
        githubDeployment: read.flag('github-deployment', true),
        environment: environmentIn(read),
        ...(0,_runner_remedy_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .remedyInputs */ .o)(read),
        allowActivation: read.flag('allow-activation', false),
        installTmux: read.flag('install-tmux', true),
        ...(0,_rebuild_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .nameInputs */ .z8)(read),
        ...comments,
        ...(0,_runner_comment_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageInputs */ .b)(read),
        // A plan is there to be read before anything is done.
        comment: planOnly && comments.comment === 'on-failure' ? 'always' : comments.comment,
        annotations: read.flag('annotations', true),
        summary: read.flag('summary', true),
        trend: read.flag('trend', true),
        trendWindow: read.number('trend-window', { ...(0,_rebuild_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(8, 100), otherwise: 30 }),
        failOnRegressionPercent: null,
        notify: (0,_runner_notify_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .notifyInputs */ .v)(read),
        token: get('github-token'),
    };
}
/** Names of hosts have neither blanks nor commas. */
function hostsIn(read) {
    const hosts = read.lines('hosts').flatMap((line) => line.split(/[\s,]+/).filter(Boolean));
    if (hosts.length > 0)
        return hosts;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('bad-input', 'input "hosts" is missing: the hosts that are deployed to', 'Give their names, such as hosts: web1 web2, a tag as in "@web", or "*" for all of the flake.');
}
/** GitHub takes a name of at most 255 characters. */
function environmentIn(read) {
    const name = read.text('environment');
    if (name === null || (name.length <= 255 && !/[\0-\x1f\x7f]/.test(name)))
        return name;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('bad-input', 'input "environment" must be one line of at most 255 characters');
}
function hostFlags(read) {
    const [critical, checks] = [read.lines('critical').map(_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .Cq), read.lines('checks')];
    return defined({
        // What is not said is left to the files.
        sudo: read.flag('sudo', false) || null,
        substitutes: read.flag('substitutes', true) ? null : false,
        buildHost: read.text('build-host'),
        onFailedUnits: read.choice('on-failed-units', _config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failedUnitsPolicies */ .Px, null),
        reboot: read.choice('reboot', _config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rebootPolicies */ .o0, null),
        settle: number(read, 'settle', 'settle'),
        ackTimeout: number(read, 'ack-timeout', 'ackTimeout'),
        switchTimeout: number(read, 'switch-timeout', 'switchTimeout'),
        critical: critical.length > 0 ? critical : null,
        checks: checks.length > 0 ? checks : null,
    });
}
function fleetFlags(read) {
    return defined({
        mode: read.choice('mode', _config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentModes */ .E0, null),
        jobs: number(read, 'jobs', 'jobs'),
        canary: number(read, 'canary', 'canary'),
        onHostFailure: read.choice('on-host-failure', _config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hostFailurePolicies */ .hC, null),
    });
}
/** In the bounds that the file has for the same setting. */
function number(read, name, setting) {
    return read.number(name, { ..._config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .settingBounds */ .oU[setting], whole: true, otherwise: null });
}
function defined(values) {
    const entries = Object.entries(values).filter(([, value]) => value !== null);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 78698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ writeDeployOutputs),
/* harmony export */   ex: () => (/* binding */ exitStatusFor)
/* harmony export */ });
/* unused harmony export reportOutput */
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _report_deployment_deployment_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54028);
/* harmony import */ var _report_deployment_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69994);



// The outputs of a job together may have at most 1 MB.
const longestReport = 256 * 1024;
/** Sets the outputs of `deploy/action.yml`. What is not known is an empty text. */
function writeDeployOutputs(runner, hosts, { artifact, commentUrl, issueUrl, trend }) {
    const values = {
        outcome: (0,_report_deployment_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOf */ .hm)(hosts).outcome,
        success: (0,_report_deployment_deployment_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhole */ .w)({ hosts }),
        message: (0,_report_deployment_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOf */ .hm)(hosts).message,
        reason: (0,_report_deployment_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOf */ .hm)(hosts).deployment?.reason,
        generation: generationOutput(hosts),
        'rolled-back': hosts.some(({ deployment }) => hasGoneBack(deployment)),
        'store-path': storePathOutput(hosts),
        report: reportOutput(hosts),
        'artifact-id': artifact?.id,
        'artifact-url': artifact?.url,
        'comment-url': commentUrl,
        'issue-comment-url': issueUrl,
        ...trend,
    };
    for (const [name, value] of Object.entries(values))
        runner.setOutput(name, String(value ?? ''));
}
/** By itself, or since others were not well. */
function hasGoneBack(deployment) {
    if (deployment === null)
        return false;
    return deployment.outcome === 'rolled_back' || (deployment.action === 'rollback' && deployment.success);
}
/** What one host boots; of several a JSON object by host. */
function generationOutput(hosts) {
    return byHost(hosts, ({ deployment }) => deployment?.after?.generation ?? null);
}
function storePathOutput(hosts) {
    return byHost(hosts, ({ deployment, plan, metadata }) => deployment?.new_system ?? plan?.new_system ?? metadata?.result?.store_path ?? null);
}
function byHost(hosts, pick) {
    const values = new Map(hosts.map((one) => [one.host, pick(one)]));
    if (values.size > 1)
        return JSON.stringify(Object.fromEntries(values));
    return String([...values.values()][0] ?? '');
}
/** Deployments, or plans, as `deploy --json` prints them; without their long parts where they would not fit into an output. */
function reportOutput(hosts) {
    const items = hosts.flatMap(({ deployment, plan }) => deployment ?? plan ?? []);
    const whole = JSON.stringify(items);
    if (whole.length <= longestReport)
        return whole;
    const bare = hosts.flatMap(({ deployment, plan }) => {
        if (deployment !== null)
            return { ...deployment, plan: null, sources: null, units: [], steps: [] };
        return plan === null ? [] : { ...plan, packages: null, units: [] };
    });
    const short = JSON.stringify(bare);
    if (short.length <= longestReport)
        return short;
    const least = hosts.map(({ host, outcome }) => ({ host, outcome }));
    return JSON.stringify(least).slice(0, longestReport);
}
/** The exit status of the step. */
function exitStatusFor(hosts) {
    if ((0,_report_deployment_deployment_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhole */ .w)({ hosts }))
        return 0;
    const isLeft = hosts.some(({ isWell, outcome }) => !isWell && (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome).exitStatus === 4);
    return isLeft ? 4 : 1;
}


/***/ }),

/***/ 88688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SI: () => (/* binding */ nothingPublished),
  ac: () => (/* binding */ reportDeployment)
});

// UNUSED EXPORTS: trendBuild

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/artifacts/artifacts.js
var artifacts = __webpack_require__(89524);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/deployment/deployment-report.js
var deployment_report = __webpack_require__(54028);
// EXTERNAL MODULE: ./lib/report/deployment/headline.js
var headline = __webpack_require__(69994);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/markdown.js + 1 modules
var markdown = __webpack_require__(23960);
// EXTERNAL MODULE: ./lib/report/comment.js
var comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(91017);
// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/report/sections/parts.js + 1 modules
var parts = __webpack_require__(48178);
// EXTERNAL MODULE: ./lib/report/sections/screen.js
var sections_screen = __webpack_require__(80095);
// EXTERNAL MODULE: ./lib/report/summary.js + 1 modules
var summary = __webpack_require__(19760);
// EXTERNAL MODULE: ./lib/report/deployment/changes.js
var changes = __webpack_require__(24669);
// EXTERNAL MODULE: ./lib/report/sections/failure.js
var failure = __webpack_require__(83689);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
;// CONCATENATED MODULE: ./lib/report/deployment/checks.js


/** What a host was brought back for, or should have been. */
function reasonsToGoBack({ health }) {
    return (health?.findings ?? []).filter(({ level }) => level === 'rollback');
}
/** What was looked at on the host, with the numbers before and after; none where it was not looked at. */
function checksOf(deployment) {
    const { health, health_after_rollback: back, resources } = deployment;
    const found = reasonsToGoBack(deployment);
    return [
        ...(health ? [after('Health', healthWords(found.length))] : []),
        ...found.map(({ message }) => after('', [{ sign: 'bad' }, { text: (0,clean/* truncate */.xv)(message, 300) }])),
        ...(back ? [after('After the way back', backWords(back.findings.length))] : []),
        ...memoryChecks(resources),
        ...diskChecks(resources),
    ];
}
function after(about, words) {
    return { about: [about], before: '', after: words };
}
function healthWords(found) {
    return found === 0
        ? [{ sign: 'good' }, 'as before, or better']
        : [{ sign: 'bad' }, `${found} to go back for`];
}
function backWords(found) {
    return found === 0 ? [{ sign: 'good' }, 'as before'] : [{ sign: 'warn' }, `${found} found`];
}
function memoryChecks({ before, after: now }) {
    const [was, is] = [before?.memory_available_bytes, now?.memory_available_bytes];
    if (was == null || is == null)
        return [];
    return [{ about: ['Memory available'], before: (0,size/* formatBytes */.z)(was), after: [(0,size/* formatBytes */.z)(is)] }];
}
function diskChecks({ before, after: now }) {
    const percent = (used, total) => total > 0 ? `${Math.round((used / total) * 100)} % used` : '';
    return (now?.disks ?? []).map(({ mount_point: point, used_bytes, total_bytes }) => {
        const earlier = before?.disks.find(({ mount_point }) => mount_point === point);
        return {
            about: [{ code: (0,clean/* truncate */.xv)(point, 60) }],
            before: earlier === undefined ? '' : percent(earlier.used_bytes, earlier.total_bytes),
            after: [percent(used_bytes, total_bytes)],
        };
    });
}

// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/report/deployment/state.js




/** What the host runs and boots, since when, and how long it took. */
function stateFacts(deployment) {
    const { after, before, revisions, copied, duration_seconds, plan } = deployment;
    const facts = [
        ['Runs', systemWords(after?.current ?? null, deployment)],
        ['Boots', systemWords(after?.profile ?? null, deployment)],
        ['Generation', [generationWords(before?.generation ?? null, after?.generation ?? null)]],
        ['Revision', revisionWords(revisions)],
        [
            'Reboot',
            plan?.reboot.needed ? ['needed:', { text: (0,clean/* truncate */.xv)(plan.reboot.reasons.join(', '), 300) }] : [],
        ],
        ['Copied', copied === null ? [] : [`${copied.paths} paths in ${(0,duration/* formatDuration */.a)(copied.seconds)}`]],
        ['Took', [(0,duration/* formatDuration */.a)(duration_seconds)]],
    ];
    return facts.filter(([, words]) => (0,report_words/* saysSomething */.XE)(words));
}
/** A system without its hash, as people know it, and which of the two it is. */
function systemWords(path, { new_system, old_system }) {
    if (path === null)
        return [];
    const name = { code: (0,clean/* truncate */.xv)((0,store_path/* storePathName */.yF)(path), 120) };
    if (path === new_system)
        return [name, '(the new one)'];
    return path === old_system ? [name, '(the old one)'] : [name];
}
function generationWords(before, after) {
    if (after === null)
        return '';
    return before === null || before === after ? String(after) : `${before} → ${after}`;
}
function revisionWords({ old, new: next }) {
    const short = (revision) => (revision === null ? '?' : { code: revision.slice(0, 12) });
    return old === null && next === null ? [] : [short(old), '→', short(next)];
}
/** Null where the host does not run the new system, and everybody knows that. */
function wayBack({ host, outcome, by_hand, before, changed }) {
    const isNeeded = ['success', 'unverified', 'rollback_failed', 'needs_boot'].includes(outcome);
    if (!isNeeded || changed === false || by_hand.length === 0)
        return null;
    const to = before?.generation == null ? '' : ` --to ${before.generation}`;
    return {
        command: `nixos-rebuild-test deploy rollback ${(0,clean/* truncate */.xv)(host, 100)}${to}`,
        byHand: by_hand.map((command) => (0,clean/* truncate */.xv)(command, 1000)),
    };
}

;// CONCATENATED MODULE: ./lib/report/deployment/host-parts.js







/** Why a host is not as it was meant to be, and what a person can do; empty where all is well. */
function causeMarkdown({ isWell, hint, metadata, deployment }, sources) {
    if (isWell)
        return '';
    // What a build says of itself has its place in the sources and its log.
    const isOfBuild = deployment === null || deployment.reason === 'not-built';
    if (isOfBuild && metadata?.failure)
        return (0,failure/* failureMarkdown */.A5)(metadata.failure, sources, { messageLines: 30, logLines: 25 });
    return hint === '' ? '' : `💡 ${(0,markdown/* proseMarkdown */.Rw)((0,clean/* truncate */.xv)(hint, 1000))}\n`;
}
/** What the host runs and boots, since when, and how long it took. */
function factsMarkdown({ deployment }) {
    if (deployment === null)
        return '';
    return (0,markdown/* table */.tp)(['', ''], stateFacts(deployment).map(([about, words]) => [about, (0,report_words/* wordsMarkdown */.ZF)(words)]));
}
/** What was looked at on the host, with the numbers before and after; empty where it was not looked at. */
function checksMarkdown({ deployment }) {
    if (deployment === null)
        return '';
    const rows = checksOf(deployment).map(({ about, before, after }) => [
        (0,report_words/* wordsMarkdown */.ZF)(about),
        before,
        (0,report_words/* wordsMarkdown */.ZF)(after),
    ]);
    for (const { unit, seconds } of deployment.units.slice(0, 40))
        if (seconds !== null)
            rows.push([`Start of ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(unit, 80))}`, '', (0,duration/* formatDuration */.a)(seconds)]);
    if (rows.length === 0)
        return '';
    const found = reasonsToGoBack(deployment).length;
    const title = found === 0 ? 'Checks' : `Checks: ${found} not passed`;
    return (0,markdown/* details */.zH)(title, (0,markdown/* table */.tp)(['', 'Before', 'After'], rows));
}
/** What a person should know besides, with advice; at most `limit` of them. */
function warningsMarkdown({ deployment }, limit) {
    const warnings = deployment?.warnings ?? [];
    const lines = warnings.slice(0, limit).map(({ message, advice }) => {
        const words = advice === null ? '' : ` ${(0,markdown/* proseMarkdown */.Rw)((0,clean/* truncate */.xv)(advice, 300))}`;
        return `- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)(message, 300))}.${words}\n`;
    });
    const more = warnings.length - lines.length;
    return [...lines, ...(more > 0 ? [`- … and ${more} more\n`] : [])].join('');
}
/** How to bring the host back, where it runs the new system or nobody knows what it runs. */
function rollbackMarkdown({ deployment }) {
    const back = deployment && wayBack(deployment);
    if (back === null)
        return '';
    return [
        `To go back: ${(0,markdown/* codeSpan */.SS)(back.command)}\n`,
        (0,markdown/* details */.zH)('Or by hand, on the host', (0,markdown/* codeBlock */.DV)(back.byHand, 'sh')),
    ].join('\n');
}
/** How long each step took, folded. */
function stepsMarkdown({ deployment }) {
    const steps = deployment?.steps ?? [];
    if (steps.length === 0)
        return '';
    const rows = steps
        .slice(0, 40)
        .map(({ name, duration_seconds }) => [
        (0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)(name, 40)),
        (0,duration/* formatDuration */.a)(duration_seconds),
    ]);
    return (0,markdown/* details */.zH)('How long each step took', (0,markdown/* table */.tp)(['Step', 'Took'], rows, [1]));
}

// EXTERNAL MODULE: ./lib/report/preflight-lines.js
var preflight_lines = __webpack_require__(27807);
;// CONCATENATED MODULE: ./lib/report/deployment/preflight.js




/** What was found in the sources, and then in the security of hosts. */
function foundIn({ findings, audits = [] }) {
    return [
        ...findings.map(({ severity, file, line, message, rule }) => found(severity, `${file}:${line}`, message, rule)),
        ...audits.flatMap(({ host, findings: ofHost }) => ofHost.map(({ severity, option, message, id }) => found(severity, `${host}: ${option}`, message, id))),
    ];
}
function found(severity, where, what, rule) {
    return [
        [{ sign: severity === 'error' ? 'bad' : 'warn' }],
        [{ code: (0,clean/* truncate */.xv)(where, 150) }],
        [{ text: (0,clean/* truncate */.xv)(what, 300) }, { code: rule }],
    ];
}
/** What was found in the sources, with the security of every host: a sum that unfolds into `rows` findings. */
function preflightMarkdown({ hosts }, rows) {
    const results = hosts.flatMap((host) => preflightOf(host) ?? []);
    const [first] = results;
    if (first === undefined)
        return '';
    const sum = sumOfAll(first, results);
    const cells = foundIn(sum).map((one) => one.map(report_words/* wordsMarkdown */.ZF));
    // Numbers and words of this program, which no markup is in.
    const title = `Preflight: ${(0,preflight_lines/* sumLine */.kk)(sum)}`;
    if (cells.length === 0 || rows === 0)
        return `${title}\n`;
    const left = cells.length - rows;
    const more = left > 0 ? `\n… and ${left} more\n` : '';
    return (0,markdown/* details */.zH)(title, (0,markdown/* table */.tp)(['', 'Where', 'What'], cells.slice(0, rows)) + more);
}
/** The sources once, and what was found of every host. */
function sumOfAll(first, results) {
    const audits = results.flatMap(({ audits: one = [] }) => one);
    const ofHosts = audits.flatMap(({ findings }) => findings);
    const ofFirst = (first.audits ?? []).flatMap(({ findings }) => findings);
    const count = (of, wanted) => of.filter(({ severity }) => severity === wanted).length;
    return {
        ...first,
        success: results.every(({ success }) => success),
        errors: first.errors - count(ofFirst, 'error') + count(ofHosts, 'error'),
        warnings: first.warnings - count(ofFirst, 'warning') + count(ofHosts, 'warning'),
        audits,
    };
}
/** What was found before a host was changed, or planned for. */
function preflightOf({ preflight, deployment }) {
    return preflight ?? deployment?.preflight ?? null;
}

;// CONCATENATED MODULE: ./lib/report/deployment/markdown.js













/** The comment about one call, at most `limit` UTF-16 units, its mark on the first line. */
function deploymentComment(report, mark, limit = comment/* commentLimit */.j9) {
    const [headline = (0,fit/* fixed */.Zu)(''), ...rest] = sectionsFor(report, 3);
    const sections = [(0,fit/* fixed */.Zu)((0,marker/* markLine */.oi)(mark)), headline, ...screenSections(report), ...rest];
    return (0,fit/* fitDocument */.VC)(sections, limit, (text) => text.length);
}
/** The short note that takes the place of a failure's comment once all is well again. */
function deploymentRecovery(report, mark) {
    const title = `### ${(0,headline/* deploymentHeadline */.QI)(report)}\n`;
    return [(0,marker/* markLine */.oi)(mark), title, `It failed before and works again. ${(0,parts/* artifactLinks */.s7)(report)}\n`].join('\n');
}
/** The job summary of one call, at most `limit` bytes of UTF-8. */
function deploymentSummary(report, limit = summary/* summaryLimitBytes */.f) {
    return (0,fit/* fitDocument */.VC)(sectionsFor(report, 2), limit, (text) => Buffer.byteLength(text));
}
/** What a report keeps longest when it is too long, the most important first; then the hosts, those that are not well first. */
const part = (0,fit/* sectionsOf */.Ks)([
    'hosts',
    'notices',
    'links',
    'image',
    'preflight',
    'trend',
    'trend chart',
    'screen',
]);
/** Hosts are shortened before anything else of a report. */
const leastOfHosts = 0.5;
function sectionsFor(report, level) {
    const { hosts, trend } = report;
    const alone = hosts.length === 1;
    return [
        (0,fit/* fixed */.Zu)(`${'#'.repeat(level)} ${(0,headline/* deploymentHeadline */.QI)(report)}\n`),
        part('hosts', alone ? '' : hostsTable(hosts)),
        ...hosts.map((host) => (0,fit/* section */.uW)(host.isWell ? leastOfHosts : leastOfHosts * 1.5, ...hostVariants(host, report, alone))),
        part('preflight', ...[60, 10, 0].map((rows) => preflightMarkdown(report, rows))),
        part('trend', trend === null || trend.sentence === '' ? '' : `📈 ${trend.sentence}\n`),
        part('links', (0,parts/* artifactLinks */.s7)(report)),
        part('trend chart', level === 2 ? (trend?.section ?? '') : ''),
        part('notices', (0,parts/* noticesMarkdown */.hd)(report)),
    ];
}
/** The last screen of the host that failed first: the picture, where one is hosted, and its text. */
function screenSections({ screen, links, hosts }) {
    if (screen === null)
        return [];
    const lines = { screen: screen.lines };
    const whose = hosts.length === 1 ? [] : [`The screen of ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(screen.host, 100))}:\n`];
    const image = (0,sections_screen/* imageMarkdown */.t)({ links }, 'the deployment');
    return [
        part('image', image === '' ? '' : [...whose, image].join('\n')),
        part('screen', ...[60, 20].map((limit) => screenText(limit, image === '' ? whose : [], lines))),
    ];
}
function screenText(limit, whose, lines) {
    const text = (0,sections_screen/* screenMarkdown */.I)(lines, limit, true);
    return text === '' ? '' : [...whose, text].join('\n');
}
function hostsTable(hosts) {
    const rows = hosts
        .slice(0, 200)
        .map((one) => [
        `${(0,headline/* hostIcon */.kG)(one)} ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(one.host, 100))}`,
        one.deployment?.action === 'rollback' ? `Taken back: ${(0,headline/* hostLabel */.vy)(one)}` : (0,headline/* hostLabel */.vy)(one),
        changesCell(one),
        one.deployment === null ? '' : (0,duration/* formatDuration */.a)(one.deployment.duration_seconds),
    ]);
    return (0,markdown/* table */.tp)(['Host', '', 'Changes', 'Took'], rows, [3]);
}
function changesCell({ plan, deployment }) {
    const shown = plan ?? deployment?.plan ?? null;
    return shown === null ? '' : (0,markdown/* escapeMarkdown */.FV)((0,changes/* changeWords */.mF)(shown));
}
/** A host in full and in short. One of several that is well is folded. */
function hostVariants(host, { links }, alone) {
    return [
        [200, 20],
        [20, 5],
        [0, 2],
    ].map(([rows = 0, warnings = 0]) => {
        const plan = host.plan ?? host.deployment?.plan ?? null;
        const body = [
            causeMarkdown(host, links.sources),
            warningsMarkdown(host, warnings),
            rows === 0 ? '' : factsMarkdown(host),
            plan === null || rows === 0 ? '' : (0,changes/* changesMarkdown */.T4)(plan, rows),
            rows === 0 ? '' : checksMarkdown(host),
            rollbackMarkdown(host),
            rows < 200 ? '' : stepsMarkdown(host),
        ]
            .filter((text) => text !== '')
            .join('\n');
        if (alone || body === '')
            return body;
        if (host.isWell)
            return (0,markdown/* details */.zH)((0,markdown/* htmlCode */.h8)((0,clean/* truncate */.xv)(host.host, 100)), body);
        return `#### ${(0,headline/* hostIcon */.kG)(host)} ${(0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)(host.message, 300))}\n\n${body}`;
    });
}

// EXTERNAL MODULE: ./lib/action/rebuild/publish-notifications.js + 10 modules
var publish_notifications = __webpack_require__(36320);
// EXTERNAL MODULE: ./lib/action/rebuild/sources.js
var sources = __webpack_require__(33940);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/github/comments/upsert.js
var upsert = __webpack_require__(5323);
;// CONCATENATED MODULE: ./lib/action/deploy/comments.js





/**
 * Writes the one comment of the pull request, or of the commit where there is none, as the inputs ask, and the report in the
 * issue that they name, where it is in any case.
 */
async function publishComments(report, { writer, issue, pictureFor }, reporting) {
    const { inputs, context, log } = reporting;
    const number = inputs.number ?? context.pullRequest?.number ?? null;
    const always = inputs.comment === 'always';
    const isReplaced = report.hosts.every(({ outcome }) => outcome === 'cancelled') && !always;
    const subject = number === null ? { commit: context.headSha } : { issue: number };
    // A pull request whose number is not known is no reason to comment on its commit.
    const isUnknown = number === null && context.eventName.startsWith('pull_request');
    const isWanted = inputs.comment !== 'never' && !isReplaced && !isUnknown;
    if (!isWanted)
        log.debug('no comment: switched off, or cancelled by what is mostly a newer run');
    const otherIssue = issue === number ? null : issue;
    const comments = Number(isWanted) + Number(otherIssue !== null);
    const image = comments > 0 ? await pictureFor(comments) : null;
    const shown = { ...report, links: { ...report.links, image } };
    const commentUrl = isWanted
        ? await publish(shown, { subject, writer, isFull: always || !(0,deployment_report/* isWhole */.w)(report) }, reporting)
        : null;
    const issueUrl = otherIssue === null
        ? null
        : await publish(shown, { subject: { issue: otherIssue }, writer, isFull: true }, reporting);
    return { commentUrl, issueUrl };
}
async function publish(report, { subject, writer, isFull }, { inputs, context, log, notices, commentGitHub, github }) {
    const isCommit = 'commit' in subject;
    const need = isCommit
        ? { feature: 'commit comment', permission: 'contents: write' }
        : { feature: 'comment', permission: 'pull-requests: write' };
    const { workflow, job, runId, attempt: runAttempt } = context;
    const shown = { ...report, notices: notices.all() };
    const written = await (0,runner_notices/* attempt */.C)(notices, need, async () => (0,upsert/* upsertComment */.l)(await (isCommit ? github : commentGitHub)(), {
        subject,
        mark: { runId, attempt: runAttempt, writer, failed: !(0,deployment_report/* isWhole */.w)(report), about: 'deployment' },
        keyOf: (copy) => (0,marker/* commentDigest */.qx)({ workflow, job, id: `${report.kind} ${report.id}`, leg: inputs.leg, copy }),
        bodyOf: (mark) => (isFull ? deploymentComment(shown, mark) : deploymentRecovery(shown, mark)),
        create: isFull,
        hideOutdated: inputs.hideOutdated,
        readMark: marker/* readMark */.Mp,
    }));
    log.debug(`comment: ${written?.done ?? 'failed'}, key ${written?.key ?? 'none'}`);
    return written?.url ?? null;
}

// EXTERNAL MODULE: ./lib/action/rebuild/final-screen.js
var final_screen = __webpack_require__(17143);
// EXTERNAL MODULE: ./lib/action/rebuild/publish-image.js + 2 modules
var publish_image = __webpack_require__(58845);
;// CONCATENATED MODULE: ./lib/action/deploy/picture.js




/** Requests to GitHub's API that all of a deployment's report may take. */
const mostRequests = 12;
/** What a picture takes, and a comment: the list before it, the comment, the list after it. */
const requestsOf = { picture: 5, comment: 3 };
/** The host that failed first, of those that have a build; null where all are well. */
function firstToFail(results) {
    const endOf = ({ report, build }) => Date.parse(report.deployment?.finished_at ?? build?.metadata.finished_at ?? '') ||
        Number.POSITIVE_INFINITY;
    const failed = results.filter(({ report, build }) => !report.isWell && build !== null);
    return failed.reduce((first, one) => (first === null || endOf(one) < endOf(first) ? one : first), null);
}
/** The last screen of a host's deployment as text; null without a recording. */
async function screenOf({ report, build }, { notices }) {
    if (build === null)
        return null;
    const lines = await (0,runner_notices/* attempt */.C)(notices, { feature: 'screen as text', permission: null }, () => (0,final_screen/* readFinalScreen */.X)(build));
    return lines && { host: report.host, lines };
}
/**
 * Hosts the picture of that screen for `comments` of them, where the requests that this takes are left beside the `spent` ones.
 * Returns its address; null where it is not hosted.
 */
async function hostPicture({ report, build }, { spent, comments }, reporting) {
    const file = build === null ? null : (0,publish_image/* screenshotOf */.U)(build);
    if (file === null)
        return null;
    const left = mostRequests - spent - comments * requestsOf.comment;
    if (left < requestsOf.picture) {
        reporting.log.debug(`no picture in the comment: of ${mostRequests} requests ${left} are left for it`);
        return null;
    }
    return (0,publish_image/* publishImage */.N)(file, (0,artifacts/* artifactSlug */.eG)(`${reporting.context.job}-${report.host}`), reporting);
}

;// CONCATENATED MODULE: ./lib/action/deploy/preflight-annotations.js



/**
 * Findings on their lines, where the files are in the run's own checkout at `workspace`; null for a checkout of another
 * repository. Elsewhere the place is named in the message.
 */
function preflightAnnotations(hosts, workspace) {
    const [first] = hosts.flatMap((host) => preflightOf(host) ?? []);
    return (first?.findings ?? []).map(({ severity, file, line, column, message, rule }) => {
        const path = workspace === null ? '..' : (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(first?.directory ?? '', file));
        const isInside = path !== '..' && !path.startsWith('../') && !(0,external_node_path_.isAbsolute)(path);
        return {
            level: severity,
            message: isInside ? message : `${message}\nat ${(0,clean/* shownLine */.QN)(file, 300)}:${line}`,
            title: `NixOS preflight: ${rule}`,
            ...(isInside ? { file: path, line, column } : { file: null, line: null, column: null }),
        };
    });
}

;// CONCATENATED MODULE: ./lib/action/deploy/report.js














const nothingPublished = {
    ...{ artifact: null, commentUrl: null, issueUrl: null, trend: {} },
};
/** At most so many of each kind: the runner keeps ten of a step. */
const mostAnnotations = 10;
/** With an issue or a picture and a deployment on GitHub, one record is all that twelve requests leave. */
const fewestReads = 1;
/**
 * Publishes how hosts ended: artifact, trend, comments, summary, annotations. A part that fails is named once in a notice and
 * never hides the others.
 */
async function reportDeployment(results, about, reporting, runner) {
    const { inputs, context, log, notices } = reporting;
    const builds = results.flatMap(({ build }) => build ?? []);
    for (const { metadata } of builds)
        for (const notice of metadata.notices ?? [])
            notices.add(notice);
    if (context.eventProblem !== null)
        notices.add(`Parts of the report may be missing, because ${context.eventProblem}.`);
    const artifact = await publishArtifact(results, about, reporting);
    const trend = about.withTrend ? await trendOf(results, about, artifact !== null, reporting) : null;
    const failed = about.kind === 'deployment' ? firstToFail(results) : null;
    const [first] = builds;
    const report = {
        kind: about.kind,
        id: about.id,
        hosts: results.map((one) => one.report),
        screen: failed && (await screenOf(failed, reporting)),
        trend: trend?.markdown ?? null,
        links: {
            ...{ run: context.runUrl, artifact: artifact?.url ?? null, screenshot: null, image: null },
            sources: first === undefined ? null : (0,sources/* sourcesOf */.u)(first.metadata, context).url,
        },
        notices: [],
    };
    const writer = (0,marker/* writerDigest */.Y6)(about.id, ...builds.map(({ dir }) => dir), String(about.startedMs));
    const pictureFor = async (count) => failed && hostPicture(failed, { spent: await about.requests(), comments: count }, reporting);
    const comments = await publishComments(report, { writer, issue: about.issue, pictureFor }, reporting);
    const links = { run: context.runUrl, artifact: artifact?.url ?? null };
    const hasFailedBefore = results.length === 1 ? (trend?.hasFailedBefore ?? null) : null;
    const known = { hasFailedBefore, regression: null, commentUrl: comments.commentUrl, links };
    for (const { build, report: host } of results) {
        // A host that may be left out is no news.
        const isLeftOut = host.isWell && host.deployment?.reason === 'unreachable';
        if (about.kind === 'deployment' && build !== null && host.deployment !== null && !isLeftOut)
            await (0,publish_notifications/* publishNotifications */.S)(build, { kind: 'deployment', record: host.deployment }, known, reporting);
    }
    if (inputs.summary)
        await (0,runner_notices/* attempt */.C)(notices, { feature: 'job summary', permission: null }, () => runner.appendSummary(deploymentSummary({ ...report, notices: notices.all() })));
    if (inputs.annotations)
        annotate(results, about, reporting);
    else
        log.debug('no annotations: switched off');
    return { artifact, ...comments, trend: trend?.outputs ?? {} };
}
/** All builds as one artifact: of each host, and the one that has made the systems of several. */
async function publishArtifact(results, { kind, id }, { context, inputs, log, notices }) {
    const [first] = results.flatMap(({ build }) => build ?? []);
    if (first === undefined)
        return null;
    const root = (0,external_node_path_.dirname)(first.dir);
    const shared = results.flatMap(({ report }) => report.deployment?.shared_build ?? []);
    const names = results.flatMap(({ build }) => (build === null ? [] : (0,external_node_path_.basename)(build.dir)));
    const slug = (0,artifacts/* artifactSlug */.eG)(`${context.job}-${id}`);
    const name = inputs.artifactName ?? `${kind === 'plan' ? 'plan' : 'deploy'}-${slug}`;
    const target = {
        ...{ runUrl: context.runUrl, retentionDays: inputs.artifactRetentionDays, scratch: context.temp },
    };
    log.startGroup('Artifacts');
    try {
        return await (0,runner_notices/* attempt */.C)(notices, { feature: 'artifact', permission: null }, () => names.length === 1 && shared.length === 0
            ? (0,artifacts/* uploadDirectory */.zA)(first.dir, name, context.attempt, target)
            : (0,artifacts/* uploadDirectory */.zA)(root, name, context.attempt, target, [...new Set([...shared, ...names])]));
    }
    finally {
        log.endGroup();
    }
}
async function trendOf(results, { id, issue, startedMs }, writesRecord, reporting) {
    const build = trendBuild(results, { id, seconds: (Date.now() - startedMs) / 1000 });
    if (build === null)
        return null;
    const { runTrend } = await __webpack_require__.e(/* import() */ 6859).then(__webpack_require__.bind(__webpack_require__, 26859));
    const hasMore = issue !== null || (reporting.inputs.commentImage !== 'none' && firstToFail(results) !== null);
    return runTrend(build, reporting, { writesRecord, ...(hasMore && { mostReads: fewestReads }) });
}
/**
 * What a deployment counts as in the history: its build, or for several hosts all of it as one. Null where every host ran its
 * system already, which says nothing of how long a deployment takes.
 */
function trendBuild(results, { id, seconds }) {
    const builds = results.flatMap(({ build }) => build ?? []);
    const [first] = builds;
    if (first === undefined)
        return null;
    if (results.every(({ report }) => report.deployment?.reason === 'unchanged'))
        return null;
    if (results.length === 1)
        return first;
    const hosts = results.map(({ report }) => report);
    const outcome = (0,deployment_report/* isWhole */.w)({ hosts }) ? 'success' : (0,headline/* worstOf */.hm)(hosts).outcome;
    return {
        ...first,
        metadata: {
            ...{ ...first.metadata, host: id, outcome, success: outcome === 'success' },
            ...{ duration_seconds: seconds, phases: [], activity: null, result: null, resources: null },
        },
    };
}
/** Failures of builds on their lines, hosts that are not well, and what else a person should know of them. */
function annotate(results, { kind }, { context, log }) {
    const title = kind === 'plan' ? 'NixOS plan' : 'NixOS deployment';
    const ofBuilds = results.flatMap(({ build, report: { deployment } }) => {
        if (build === null)
            return [];
        const isBuildsOwn = deployment === null || deployment.reason === 'not-built';
        const found = (0,annotations/* annotationsOf */.I)(build.metadata, (0,sources/* sourcesOf */.u)(build.metadata, context));
        return found.filter(({ level }) => level === 'warning' || isBuildsOwn);
    });
    const isOwn = results.every(({ build }) => build === null || (0,sources/* sourcesOf */.u)(build.metadata, context).isOwn);
    const ofSources = preflightAnnotations(results.map(({ report }) => report), isOwn ? context.workspace : null);
    const ofHosts = results.flatMap(({ build, report: { host, isWell, message, hint, deployment } }) => [
        ...(isWell || (build !== null && (deployment === null || deployment.reason === 'not-built'))
            ? []
            : [{ level: 'error', words: [message, hint] }]),
        ...(deployment?.warnings ?? []).map(({ message: what, advice }) => ({
            ...{ level: 'warning', words: [`${host}: ${what}`, advice ?? ''] },
        })),
    ]);
    for (const level of ['error', 'warning']) {
        const lines = ofHosts.filter((one) => one.level === level).slice(0, mostAnnotations);
        for (const { words } of lines)
            log[level]((0,clean/* stripControls */.$Y)(words.filter(Boolean).join('\n')).slice(0, 4000), { title });
        const left = mostAnnotations - lines.length;
        for (const { message, level: _, ...place } of [...ofBuilds, ...ofSources]
            .filter((one) => one.level === level)
            .slice(0, left))
            log[level](message, place);
    }
}


/***/ }),

/***/ 24426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ deploymentResults),
/* harmony export */   VR: () => (/* binding */ planResult),
/* harmony export */   eO: () => (/* binding */ deploymentReport)
/* harmony export */ });
/* harmony import */ var _deploy_fleet_exit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
/* harmony import */ var _report_deployment_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24669);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);



/** How all hosts of a deployment ended, then the ways back. Where none of them has answered, none may be left out. */
function deploymentResults(names, { hosts, back }, { skipUnreachable }) {
    const of = (skips) => [
        ...hosts.map((one, index) => resultOf(names[index] ?? '', one, skips)),
        ...back.map((one) => resultOf('', one, skips)),
    ];
    const results = of({ skipUnreachable });
    const anyAnswers = results.some(({ report }) => report.deployment?.reason !== 'unreachable');
    return anyAnswers ? results : of({ skipUnreachable: false });
}
function resultOf(name, ended, skips) {
    if (ended.kind !== 'done')
        return { report: withoutBuild(name, ended), build: null };
    const { build, deployment } = ended.result;
    return { report: deploymentReport(deployment, build, skips), build };
}
/** What is reported of a deployment and of the build that it is in. */
function deploymentReport(deployment, build, { skipUnreachable } = { skipUnreachable: false }) {
    const { host, outcome, message, failure } = deployment;
    return {
        ...{ host, outcome, message, deployment, plan: null, metadata: build?.metadata ?? null },
        isWell: (0,_deploy_fleet_exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isWell */ .f5)(deployment, { skipUnreachable }),
        hint: failure?.hint ?? '',
    };
}
function planResult(name, ended) {
    if (ended.kind !== 'done')
        return { report: withoutBuild(name, ended), build: null };
    const { build, plan, preflight } = ended.result;
    const { metadata } = build;
    const words = plan === null ? (metadata.error_message ?? `is not planned`) : (0,_report_deployment_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changeWords */ .mF)(plan);
    return {
        build,
        report: {
            ...{ host: name, outcome: metadata.outcome, isWell: metadata.success && plan !== null },
            ...{ message: `${name}: ${words}`, hint: metadata.failure?.hint ?? '' },
            ...{ deployment: null, plan, preflight, metadata },
        },
    };
}
/** A host that was not begun with, or of which not even a build could be recorded. Throws what is a fault of this program. */
function withoutBuild(name, ended) {
    const nothing = { host: name, isWell: false, deployment: null, plan: null, metadata: null };
    if (ended.kind === 'skipped')
        return {
            ...{ ...nothing, outcome: 'not_begun', message: `${name} was not changed: it was not begun with` },
            hint: '',
        };
    const { error } = ended;
    if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4))
        throw error;
    return { ...nothing, outcome: 'failed', message: `${name}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, hint: error.hint };
}


/***/ }),

/***/ 6935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ parseSshAccess),
/* harmony export */   Wh: () => (/* binding */ sshThrough),
/* harmony export */   bV: () => (/* binding */ closeSshAccess),
/* harmony export */   bm: () => (/* binding */ openSshAccess)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80094);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40744);







/** What hosts are reached with: an agent that has the key of the inputs, and the keys of hosts that are known. */
const accessSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    /** A directory of the user's alone: the agent's socket, and the file of known hosts. */
    dir: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** The agent's process; null without a key. */
    agent: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().nullable(),
    hasKnownHosts: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
});
const files = { socket: 'agent', knownHosts: 'known_hosts' };
/** A socket's path may have 107 characters. */
const longestDir = 90;
/** The key is gone after so long (s) in any case: no job of GitHub's own runs longer than six hours, and few others do. */
const keySeconds = 24 * 3600;
const programMs = 20_000;
const endMs = 2000;
const lookMs = 20;
/**
 * Starts an agent and gives it the key, which is in no file and in no process's environment or arguments. `onAgent` keeps what
 * is to be closed, before the agent has the key. Throws a `ToolError` (`no-agent`, `bad-key`) where ssh's programs do not.
 */
async function openSshAccess({ key, knownHosts }, { temp, env, onAgent }) {
    // The runner empties its own directory, also where this is killed. ssh expands and splits other paths.
    const isPlain = temp.length <= longestDir && /^[\w./-]+$/.test(temp);
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(isPlain ? temp : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'ssh-'));
    let access = { dir, agent: null, hasKnownHosts: knownHosts !== null };
    onAgent(access);
    try {
        if (knownHosts !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.knownHosts), knownHosts, { mode: 0o600 });
        if (key === null)
            return access;
        access = { ...access, agent: await startAgent(dir, env) };
        onAgent(access);
        await addKey(dir, key, env);
        return access;
    }
    catch (thrown) {
        await closeSshAccess(access, env);
        throw thrown;
    }
}
async function startAgent(dir, env) {
    const argv = ['ssh-agent', '-s', '-a', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.socket)];
    const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB)(argv, { env, timeoutMs: programMs });
    const pid = Number(/^SSH_AGENT_PID=(\d{1,10});/m.exec(result.stdout)?.[1]);
    if ((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) && Number.isSafeInteger(pid))
        return pid;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-agent', `no ssh-agent could be started: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result)}`, {
        hint: 'The input ssh-key needs OpenSSH on the runner: ssh, ssh-agent and ssh-add.',
    });
}
async function addKey(dir, key, env) {
    const asksNobody = { SSH_ASKPASS_REQUIRE: 'never', SSH_AUTH_SOCK: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.socket) };
    const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB)(['ssh-add', '-q', '-t', String(keySeconds), '-'], {
        ...{ env: { ...env, ...asksNobody }, input: key, timeoutMs: programMs },
    });
    if ((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result))
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('bad-key', `ssh-add does not take the key of input "ssh-key": ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result)}`, {
        hint: 'It needs the whole private key of a kind that OpenSSH on this runner knows, without a passphrase.',
        status: 2,
    });
}
/** Ends the agent and removes its directory. Ending it twice is no error. */
async function closeSshAccess({ dir, agent }, env) {
    if (agent !== null)
        await endAgent(agent, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.socket), env);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true });
}
async function endAgent(pid, socket, env) {
    // Another process may have the number meanwhile.
    const { stdout } = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB)(['ps', '-o', 'args=', '-p', String(pid)], {
        env,
        timeoutMs: programMs,
    });
    if (!stdout.includes(socket))
        return;
    signal(pid, 'SIGTERM');
    for (let waited = 0; waited < endMs && signal(pid, 0); waited += lookMs)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(lookMs);
    signal(pid, 'SIGKILL');
}
/** False where there is no such process. */
function signal(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}
/** Adds to a target what it is reached with. Of each option of ssh the first value counts, so no file can weaken these. */
function sshThrough({ dir, agent, hasKnownHosts }) {
    const own = [
        'StrictHostKeyChecking=yes',
        ...(hasKnownHosts ? [`UserKnownHostsFile=${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.knownHosts)}`] : []),
        ...(agent === null ? [] : [`IdentityAgent=${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.socket)}`]),
    ];
    return (target) => {
        if (target.kind === 'local')
            return target;
        // A file of a key would be used instead of the agent's.
        const identity = agent === null ? target.identity : null;
        return { ...target, identity, sshOptions: [...own, ...target.sshOptions] };
    };
}
/** As main has left it for post; null where it has opened none. */
function parseSshAccess(state) {
    return state === '' ? null : accessSchema.parse(JSON.parse(state));
}


/***/ }),

/***/ 26436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ privateKeyOf),
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

/** Lines of base64 shorter than this are no secret by themselves, and would mask much else. */
const shortestLine = 20;
/**
 * The private key of the input `ssh-key` as ssh-add reads it, with its last newline; null for an empty text. Throws a usage
 * error (`bad-input`), which names no part of it, for what is none, and for one that a passphrase protects.
 */
function privateKeyOf(text) {
    const key = text.replace(/\r\n?/g, '\n').trim();
    if (key === '')
        return null;
    const [, kind] = /^-----BEGIN ([A-Z ]{0,30})PRIVATE KEY-----\n/.exec(key) ?? [];
    if (kind === undefined || !/\n-----END [A-Z ]{0,30}PRIVATE KEY-----$/.test(key))
        throw noKey(key);
    if (isProtected(key, kind))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-input', 'input "ssh-key" is a key with a passphrase, which nobody can type here', 'Make a key for deployments alone, without one: ssh-keygen -t ed25519 -N "" -C deploy -f deploy_key.');
    return `${key}\n`;
}
/** The texts by which a part of a key is recognised wherever it would be written. */
function secretsIn(key) {
    const lines = key.split('\n').filter((line) => line.length >= shortestLine && !line.startsWith('-----'));
    return [key.trim(), ...lines];
}
function noKey(text) {
    const isPublic = /^(ssh|ecdsa|sk)-\S{1,60} [A-Za-z0-9+/=]/.test(text);
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-input', isPublic
        ? 'input "ssh-key" is a public key, and the private one is needed'
        : 'input "ssh-key" is no private key, from its line BEGIN to its line END', 'Put the whole file into a secret, such as with: gh secret set DEPLOY_KEY <deploy_key.');
}
/** By the name of the cipher in OpenSSH's own format (PROTOCOL.key), by a header in PEM (RFC 1421), or by its kind (RFC 5958). */
function isProtected(key, kind) {
    if (kind === 'ENCRYPTED ' || /^Proc-Type: 4,ENCRYPTED$/m.test(key))
        return true;
    if (kind !== 'OPENSSH ')
        return false;
    const bytes = Buffer.from(key.split('\n').slice(1, -1).join(''), 'base64');
    const magic = 'openssh-key-v1\0';
    if (bytes.toString('latin1', 0, magic.length) !== magic || bytes.length < magic.length + 4)
        return false;
    const length = bytes.readUInt32BE(magic.length);
    const start = magic.length + 4;
    return bytes.toString('latin1', start, start + Math.min(length, 100)) !== 'none';
}


/***/ }),

/***/ 81847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ UnfinishedState),
/* harmony export */   v: () => (/* binding */ parseUnfinished)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46459);


const targetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ssh'),
    address: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    port: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    identity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    sshOptions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const hostSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Its build's directory; null before it has one. */
    dir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** How it is reached again; null where it was not come so far. */
    reach: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ target: targetSchema, sudo: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), profile: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
});
const unfinishedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Who deploys, as the hosts know it. */
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    planOnly: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    startedMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    hosts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(hostSchema),
});
/** Keeps it for post, anew with each change. */
class UnfinishedState {
    #runner;
    #state;
    constructor(runner, about, names) {
        this.#runner = runner;
        this.#state = { ...about, hosts: names.map((host) => ({ host, dir: null, reach: null })) };
        this.#save();
    }
    change(name, known) {
        const host = this.#state.hosts.find((one) => one.host === name);
        if (host === undefined)
            return;
        Object.assign(host, known);
        this.#save();
    }
    #save() {
        this.#runner.saveState(_runner_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .states */ .x.unfinished, JSON.stringify(this.#state));
    }
}
/** As main has left it; null where it has begun nothing. */
function parseUnfinished(state) {
    return state === '' ? null : unfinishedSchema.parse(JSON.parse(state));
}


/***/ }),

/***/ 91645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ isWell)
/* harmony export */ });
/* unused harmony exports isLeftOut, exitStatusOf */
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);

/**
 * Whether a host did not answer before anything was changed on it and may be left out. One that has stopped answering after
 * that is `unverified`, which nobody may leave out.
 */
function isLeftOut({ outcome, reason }, { skipUnreachable = false }) {
    return skipUnreachable && outcome === 'failed' && reason === 'unreachable';
}
/** Whether nothing more is to be done about a host: all is well, or it is left out. */
function isWell(ended, options) {
    return ended.outcome === 'success' || isLeftOut(ended, options);
}
/** The exit status of a deployment. A host that was booted meanwhile is no fault of this tool, as an interrupted build is. */
function exitStatusOf({ outcome, reason }) {
    return outcome === 'interrupted' && reason !== 'not-built' ? 1 : outcomeFacts(outcome).exitStatus;
}


/***/ }),

/***/ 34101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deploymentWithoutHost)
/* harmony export */ });
/** A deployment that did not come as far as its host: nothing of that is known, and nothing was changed on it. */
function deploymentWithoutHost({ id, action, name, mode }, ended) {
    const finished = Date.parse(ended.timestamp) + ended.duration_seconds * 1000;
    return {
        ...{ schema_version: 1, id, action, host: name, target: null, mode },
        ...{ ...ended, success: false, changed: null, finished_at: new Date(finished).toISOString(), steps: [] },
        ...{ old_system: null, new_system: null, before: null, after: null },
        ...{ revisions: { old: null, new: null }, sources: null, plan: null, units: [] },
        ...{ shared_build: null, copied: null },
        ...{ health: null, health_after_rollback: null, resources: { before: null, after: null } },
        ...{ last_garbage_collection: null, warnings: [], settings: {}, by_hand: [], round_trips: 0 },
    };
}


/***/ }),

/***/ 60962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   g: () => (/* binding */ hostAt)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86213);
/* harmony import */ var _host_local_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27752);
/* harmony import */ var _host_ssh_ssh_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78995);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80094);




/**
 * The targets of `HOST=USER@ADDRESS:PORT` by their hosts; `HOST=local` is this machine. Throws a usage error (`bad-target`) for
 * what is no such pair, or names a host that is not one of `hosts`, where these are known.
 */
function targetsOf(pairs, hosts) {
    const targets = new Map();
    for (const pair of pairs) {
        const equals = pair.indexOf('=');
        const [host, address] = [pair.slice(0, equals), pair.slice(equals + 1)];
        if (equals < 1)
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-target', `"${pair}" names no target`, 'Write HOST=USER@ADDRESS, HOST=USER@ADDRESS:PORT, or HOST=local.');
        if (hosts !== null && !hosts.includes(host))
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-target', `the target ${pair} is for none of the hosts ${hosts.join(', ')}`);
        const target = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTarget */ .hu)(address);
        if (typeof target === 'string')
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-target', `the target ${pair} ${target}`);
        targets.set(host, target);
    }
    return targets;
}
/** A host where it is. `dir` is for sockets, with a short path. */
function hostAt(name, target, { env, dir }) {
    if (target.kind === 'local')
        return new _host_local_host_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalHost */ .a(name, env);
    const { address, user, port, identity, sshOptions } = target;
    const destination = {
        address: user === null ? address : `${user}@${address}`,
        ...(port === null ? {} : { port }),
        ...(identity === null ? {} : { identity }),
        options: sshOptions,
    };
    return new _host_ssh_ssh_host_js__WEBPACK_IMPORTED_MODULE_2__/* .SshHost */ .f({ name, destination, env, dir });
}


/***/ }),

/***/ 50391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ quoteForAnyShell)
/* harmony export */ });
// What no shell treats specially in single quotes; fish reads a backslash and a quote there as an escape.
const run = /[^'\\]+|['\\]+/g;
/**
 * One word for the shell that a user has on a host, whichever of sh, bash, zsh, ksh and fish that is: ssh gives a command
 * to it as text. Quotes and backslashes are put in double quotes, everything else in single ones.
 */
function quoteForAnyShell(word) {
    if (word === '')
        return "''";
    return word.replaceAll(run, (part) => part.startsWith("'") || part.startsWith('\\') ? `"${part.replaceAll('\\', '\\\\')}"` : `'${part}'`);
}


/***/ }),

/***/ 73200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ elevated)
});

// EXTERNAL MODULE: ./lib/system/abortable.js
var abortable = __webpack_require__(82643);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/host/host.js
var host = __webpack_require__(77794);
;// CONCATENATED MODULE: ./lib/host/elevation/elevated-call.js



/**
 * Bytes between the password and what the script reads: sudo-rs reads its standard input with a buffer of 8 KiB, and keeps for
 * itself what is in that besides the password.
 */
const filling = `${' '.repeat(16 * 1024)}\n`;
/** Of a command that was not found, as a shell has it. */
const notFound = 127;
/**
 * What runs as root. It says that it was started, since sudo's own words and status cannot be told from a script's; takes what
 * sudo has left of the password's lines, which is all of them where it has asked for none; and holds the script to its time,
 * which nothing of the user can do. Arguments: the word for the start, that for the end of the password's lines or '', the
 * times, the script.
 */
const asRoot = `
printf '\\n%s\\n' "$1" >&2
if [ -n "$2" ]; then while IFS= read -r line && [ "$line" != "$2" ]; do :; done; unset line; fi
HOME=~root; export HOME
if command -v timeout >/dev/null; then exec timeout -k "$3" "$4" /bin/sh -c "$5"; fi
exec /bin/sh -c "$5"
`;
/**
 * The call that runs a script as root with one sudo, where the user is not root; `resultOf` returns the script's end, or null
 * where it was not run. The password is the first line of what the call reads, before the script's own input. The `-k` has sudo
 * neither use nor keep a memory of it; its prompts are before the start and are left out.
 */
function elevatedCall({ script, input, timeoutSeconds, ...more }, password) {
    const [start, end] = [(0,random/* randomHex */.n)(16), password === null ? '' : (0,random/* randomHex */.n)(16)];
    const words = [start, end, String(host/* killAfterSeconds */.W), String(timeoutSeconds), script];
    const command = ['/bin/sh', '-c', asRoot, 'sh', ...words].map(shell/* quoteWord */.X).join(' ');
    const call = [
        `if [ "$(id -u)" = 0 ]; then exec ${command}; fi`,
        'PATH=/run/wrappers/bin:$PATH',
        `command -v sudo >/dev/null || { echo 'sudo: not found' >&2; exit ${notFound}; }`,
        `LC_ALL=C exec sudo ${password === null ? '-n' : '-S -k'} -- ${command}`,
    ].join('\n');
    // A sudo that refuses the password reads on: without an input there is nothing more for it to try.
    const lines = `${password}\n${input === undefined ? '' : `${filling}${end}\n`}`;
    const read = password === null ? input : Buffer.concat([Buffer.from(lines), input ?? new Uint8Array()]);
    return {
        call: { ...more, script: call, ...(read !== undefined && { input: read }) },
        resultOf: ({ status, stdout, stderr }) => {
            const at = stderr.indexOf(`\n${start}\n`);
            if (at === -1)
                return null;
            return { status, stdout, stderr: stderr.subarray(at + start.length + 2) };
        },
    };
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/host/elevation/refusal.js


/** By the words of sudo 1.8 to 1.9 and of sudo-rs 0.2, in English. */
const words = [
    ['no-sudo', /^sudo: not found$/m],
    ['needs-terminal', /must have a tty|requires a tty/i],
    ['not-allowed', /not in the sudoers|is not allowed to|may not run sudo|I'm sorry .{1,100}I'm afraid/i],
    ['password', /password|authentication|try again|interactive/i],
];
/** Why sudo has run nothing, by what it said. */
function refusalIn(said) {
    return words.find(([, pattern]) => pattern.test(said))?.[0] ?? 'other';
}
const rule = [
    'security.sudo.wheelNeedsPassword = false for a member of wheel, or for this user alone',
    'security.sudo.extraRules = [ { users = [ "USER" ]; commands = [ { command = "ALL"; options = [ "NOPASSWD" ]; } ]; } ]',
    '(security.sudo-rs where that is its sudo)',
].join(' ');
const advice = {
    password: {
        says: 'its sudo asks for a password, and there is nobody to tell it',
        hint: `Connect as root, or let the user be root without one, in its NixOS configuration: ${rule}.`,
    },
    'wrong-password': { says: 'sudo has refused the password three times', hint: 'Nothing was changed.' },
    unanswered: {
        says: 'its sudo asks for a password, which was not told',
        hint: `Connect as root, or let the user be root without one, in its NixOS configuration: ${rule}.`,
    },
    'not-allowed': {
        says: 'its sudo does not let this user become root',
        hint: `Connect as root, or allow it in its NixOS configuration: ${rule}.`,
    },
    'needs-terminal': {
        says: 'its sudo wants a terminal (requiretty)',
        hint: 'Remove requiretty from its sudoers, or lift it for this user: security.sudo.extraConfig = "Defaults:USER !requiretty".',
    },
    'no-sudo': {
        says: 'its user is not root, and there is no sudo',
        hint: 'Connect as root, or enable security.sudo or security.sudo-rs there.',
    },
    other: { says: 'its sudo has run nothing', hint: `What it needs, in its NixOS configuration: ${rule}.` },
};
/** The error for a host on which a script was to run as root. `said` are sudo's words. */
function privilegeError(host, refusal, said) {
    const { says, hint } = advice[refusal];
    const last = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(said).trim().split('\n').slice(-2).join(' '), 300);
    return new errors/* ToolError */.v4('privilege', `no root on ${host}: ${says}${last && `: ${last}`}`, { hint });
}

;// CONCATENATED MODULE: ./lib/host/elevation/elevated-host.js



const mostTries = 3;
/** How long (s) sudo may take besides its script: it waits after a wrong password, and may ask a directory of users. */
const sudoSeconds = 30;
/**
 * A host whose scripts run as root: as they are where its user is root, else by one `sudo` each, without a password or with
 * the one that `askPassword` tells. The password is on that sudo's standard input and in this process's memory alone, until
 * `close`. Scripts reject with a ToolError (`privilege`) where sudo refuses, which says what to change on the host.
 */
function elevated(host, options = {}) {
    return host.kind === 'guest' ? host : new ElevatedHost(host, options);
}
class ElevatedHost {
    /** As the user has it, who need not be root for that. */
    ssh;
    #host;
    #askPassword;
    #password = null;
    constructor(host, { askPassword }) {
        this.#host = host;
        this.ssh = host.ssh;
        this.#askPassword = askPassword;
    }
    get name() {
        return this.#host.name;
    }
    get kind() {
        return this.#host.kind;
    }
    async run(script, signal) {
        let password = await this.#known(signal);
        if (password === null) {
            const { result, said } = await this.#call(script, null, signal);
            if (result !== null)
                return result;
            const refusal = refusalIn(said);
            if (refusal !== 'password' || !this.#askPassword)
                throw privilegeError(this.name, refusal, said);
            password = await (0,abortable/* unlessAborted */.W)(this.#asked(this.#askPassword), signal);
        }
        const { result, said } = await this.#call(script, password, signal);
        if (result === null)
            throw privilegeError(this.name, refusalIn(said), said);
        return result;
    }
    async close() {
        this.#password = null;
        await this.#host.close();
    }
    #known(signal) {
        signal?.throwIfAborted();
        return this.#password === null ? Promise.resolve(null) : (0,abortable/* unlessAborted */.W)(this.#password, signal);
    }
    /** The password, once for all scripts that are under way. What failed is asked for again by the next script. */
    #asked(ask) {
        if (this.#password !== null)
            return this.#password;
        const asking = this.#ask(ask);
        this.#password = asking;
        asking.catch(() => {
            if (this.#password === asking)
                this.#password = null;
        });
        return asking;
    }
    async #ask(ask) {
        let refused = null;
        for (let tries = 0; tries < mostTries; tries += 1) {
            const again = tries === 0 ? '' : 'Sorry, try again. ';
            const password = await ask(`${again}Password for sudo on ${this.name}: `);
            if (password === null)
                throw privilegeError(this.name, 'unanswered', '');
            const { result, said } = await this.#call({ script: ':', timeoutSeconds: sudoSeconds }, password);
            if (result !== null)
                return password;
            const refusal = refusalIn(said);
            refused = privilegeError(this.name, refusal === 'password' ? 'wrong-password' : refusal, said);
            if (refusal !== 'password')
                break;
        }
        throw refused ?? privilegeError(this.name, 'wrong-password', '');
    }
    /** `result` is null where the script was not run; `said` is what sudo said then. */
    async #call(script, password, signal) {
        const { call, resultOf } = elevatedCall(script, password);
        const timeoutSeconds = script.timeoutSeconds + sudoSeconds;
        // Nothing of a user can end root's sudo: its script ends by its own time.
        const ran = await (0,abortable/* unlessAborted */.W)(this.#host.run({ ...call, timeoutSeconds }, signal), signal);
        const result = resultOf(ran);
        return { result, said: result === null ? ran.stderr.toString('utf8') : '' };
    }
}


/***/ }),

/***/ 77794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ killAfterSeconds)
/* harmony export */ });
/** Ends a script that ignores SIGTERM so many seconds after its time. */
const killAfterSeconds = 5;


/***/ }),

/***/ 27752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ LocalHost)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71242);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77794);


/** This machine. A script ends with this process. */
class LocalHost {
    kind = 'local';
    name;
    #env;
    constructor(name, env) {
        this.name = name;
        this.#env = env;
    }
    async run({ script, input, timeoutSeconds, onStdout }, signal) {
        signal?.throwIfAborted();
        const times = [String(_host_js__WEBPACK_IMPORTED_MODULE_1__/* .killAfterSeconds */ .W), String(timeoutSeconds)];
        const argv = ['timeout', '-k', ...times, '/bin/sh', '-c', script];
        const result = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)(argv, { env: this.#env, input, onStdout, ...(signal ? { signal } : {}) });
        signal?.throwIfAborted();
        return result;
    }
    async close() { }
}


/***/ }),

/***/ 96660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ connectionFailureIn)
/* harmony export */ });
const compareKeys = 'Have its fingerprints told by its console or by whoever installed it (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub there), ' +
    'and compare them with what answers (ssh-keyscan ADDRESS | ssh-keygen -lf -).';
/** By the words of OpenSSH 8 to 10 (sshconnect.c, sshconnect2.c, readconf.c, authfile.c, packet.c), the first that is said. */
const failures = [
    {
        said: /remote host identification has changed|host key for .{1,300} has changed|is revoked/i,
        hint: `Something with another key than the known one answers there. ${compareKeys} If they are equal, the host was installed anew: replace its line in known_hosts. If not, do not connect.`,
        isLasting: true,
    },
    {
        said: /host key verification failed|no \S{1,30} host key is known/i,
        hint: `Its key is not known here, and nobody can be asked. ${compareKeys} If they are equal, connect once by hand, or add the key to known_hosts (programs.ssh.knownHosts).`,
        isLasting: true,
    },
    {
        // pam_nologin, in words of systemd.
        said: /system is (?:booting up|going down)|unprivileged users are not permitted/i,
        hint: 'It is being booted or shut down.',
        isLasting: false,
    },
    {
        said: /bad permissions|unprotected private key|load key .{1,300}: |not accessible: no such file/i,
        hint: 'The file of the private key cannot be used: it must be there, be readable for its owner alone, and need no passphrase (or be in your agent).',
        isLasting: true,
    },
    {
        said: /too many authentication failures/i,
        hint: 'Your agent has offered too many keys: name the right one, with IdentityFile and IdentitiesOnly=yes in your ssh configuration.',
        isLasting: true,
    },
    {
        said: /permission denied/i,
        hint: 'Is your key in its authorized_keys, and in your agent? ssh asks for nothing here. "ssh -v ADDRESS" lists which keys were offered.',
        isLasting: true,
    },
    {
        said: /bad configuration option|bad owner or permissions on|bad configuration options|unsupported option|missing argument|extra arguments at end of line|can't open user config file|invalid (?:user|port|quotes)/i,
        hint: 'Correct your ssh configuration (~/.ssh/config), or the options of this host.',
        isLasting: true,
    },
    {
        said: /unable to negotiate|no matching .{1,60} found/i,
        hint: 'Its sshd and this ssh have no algorithm in common: one of the two is very old, or restricted.',
        isLasting: true,
    },
    {
        said: /could not resolve hostname/i,
        hint: 'Is the name spelt right, and is this machine on its network?',
        isLasting: false,
    },
    {
        said: /connection refused/i,
        hint: 'The address answers, but there is no sshd on that port: does it run, and is the port right?',
        isLasting: false,
    },
    {
        said: /connection (?:closed|reset)/i,
        hint: 'Something closed the connection: its sshd is not up yet, has too many connections (MaxStartups), or this address is banned there.',
        isLasting: false,
    },
    {
        said: /timed out|no route to host|network is unreachable|not responding/i,
        hint: 'Is it switched on and on its network, and does a firewall let this machine in?',
        isLasting: false,
    },
];
/** The failure in what ssh said. */
function connectionFailureIn(said) {
    const found = failures.find((failure) => failure.said.test(said));
    return { hint: found?.hint ?? '', isLasting: found?.isLasting ?? false };
}


/***/ }),

/***/ 78995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ SshHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/abortable.js
var abortable = __webpack_require__(82643);
// EXTERNAL MODULE: ./lib/system/proc/bound-process.js
var bound_process = __webpack_require__(34986);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/host/any-shell.js
var any_shell = __webpack_require__(50391);
// EXTERNAL MODULE: ./lib/host/host.js
var host = __webpack_require__(77794);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./lib/host/ssh/connection-failure.js
var connection_failure = __webpack_require__(96660);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/host/ssh/destination.js

/** How long (s) ssh waits for the first answer, and after how many answers that do not come a connection is lost. */
const connectSeconds = 10;
const aliveSeconds = 5;
const lostAfter = 4;
/**
 * A destination whose address has neither a port nor brackets, in words that ssh takes for nothing else. Throws a usage error
 * (`bad-address`) for what is no address, and for what ssh would take for an option.
 */
function plainDestination(destination) {
    const words = destination.address.replace(/^ssh:\/\//, '').replace(/\/$/, '');
    const at = words.lastIndexOf('@') + 1;
    const [user, place] = [words.slice(0, at), words.slice(at)];
    const { host, port } = hostAndPort(place);
    const isPort = port === undefined || (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536);
    // A blank or a control character would be one of a log's or a shell's.
    const isHost = host !== '' && !host.startsWith('-') && !/[\s\0-\x1f\x7f[\]]/.test(host + user);
    if (!isHost || !isPort || user === '@' || user.startsWith('-'))
        throw (0,errors/* usageError */.Wp)('bad-address', `"${destination.address}" is no address of a host`);
    const own = destination.port ?? (port === undefined ? undefined : Number(port));
    return { ...destination, address: `${user}${host}`, ...(own === undefined ? {} : { port: own }) };
}
/** An address without brackets that has more than one colon is one of IPv6, and has no port. */
function hostAndPort(place) {
    const [, bracketed, after = ''] = /^\[([^[\]]{1,200})\](.{0,10})$/.exec(place) ?? [];
    if (bracketed !== undefined && (after === '' || after.startsWith(':')))
        return { host: bracketed, port: after === '' ? undefined : after.slice(1) };
    const colon = place.indexOf(':');
    if (colon === -1 || colon !== place.lastIndexOf(':'))
        return { host: place };
    return { host: place.slice(0, colon), port: place.slice(colon + 1) };
}
/**
 * The arguments of every ssh to a destination up to its address: nobody can be asked for anything, and what the user's
 * configuration has for sessions of a person is left out, such as a command of its own, forwarded ports and banners.
 */
function sshArguments({ port, identity, options = [] }) {
    const given = [
        ...options,
        'BatchMode=yes',
        `ConnectTimeout=${connectSeconds}`,
        `ServerAliveInterval=${aliveSeconds}`,
        `ServerAliveCountMax=${lostAfter}`,
        ...['RemoteCommand=none', 'PermitLocalCommand=no', 'ClearAllForwardings=yes', 'LogLevel=ERROR'],
        ...(identity === undefined ? [] : ['IdentitiesOnly=yes']),
    ];
    return [
        // The first value of an option is the one that counts.
        ...given.flatMap((option) => ['-o', option]),
        ...(port === undefined ? [] : ['-p', String(port)]),
        ...(identity === undefined ? [] : ['-i', identity]),
    ];
}

;// CONCATENATED MODULE: ./lib/host/ssh/ssh-host.js














/** How long (ms) a connection may take from its start until it can be used. */
const connectMs = 30_000;
const lookMs = 10;
const lastWordsMs = 1000;
/** How much (bytes) of what a login prints is kept while the mark is looked for. */
const longestLogin = 64 * 1024;
/** What a script's answer may take on the way (s). */
const answerSeconds = 30;
/**
 * Says on both outputs that the script begins, by a word that nothing else knows, since a login shell may have printed
 * something before. Runs it, and then says its status on standard error, after the same word: ssh's own status 255 is a
 * script's as well as that of a lost connection. Arguments: the word, the time, the time until it is killed, the script.
 */
const reporting = `
printf '\\n%s\\n' "$1"; printf '\\n%s\\n' "$1" >&2
if command -v timeout >/dev/null; then timeout -k "$3" "$2" /bin/sh -c "$4"; else /bin/sh -c "$4"; fi
printf '\\n%s %s\\n' "$1" "$?" >&2
`;
/**
 * A host over the system's own ssh, with the user's configuration, agent and known hosts. Scripts share one connection, so
 * that each takes one round trip; a connection that was lost is made anew for the next script. One that asks for a new
 * connection is run over its own.
 */
class SshHost {
    kind = 'ssh';
    ssh = {
        command: async (signal) => {
            signal?.throwIfAborted();
            return this.#commandOver(await this.#connected(signal));
        },
        address: (signal) => this.#address(signal),
    };
    name;
    #options;
    #connection = null;
    /** Throws a usage error (`bad-address`). Connects at the first script. */
    constructor(options) {
        this.name = options.name;
        this.#options = { ...options, destination: plainDestination(options.destination) };
    }
    async run(script, signal) {
        signal?.throwIfAborted();
        const connection = script.isNewConnection ? null : await this.#connected(signal);
        const late = AbortSignal.timeout((script.timeoutSeconds + host/* killAfterSeconds */.W + answerSeconds) * 1000);
        const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
        const word = (0,random/* randomHex */.n)(16);
        const command = [
            ...['exec', '/bin/sh', '-c', reporting, 'sh', word],
            ...[String(script.timeoutSeconds), String(host/* killAfterSeconds */.W), script.script],
        ];
        const argv = [...this.#commandOver(connection), command.map(any_shell/* quoteForAnyShell */.o).join(' ')];
        const { env } = this.#options;
        const onStdout = script.onStdout && afterMark(beginsWith(word), script.onStdout);
        const ran = await (0,run_bound/* runBound */.G)(argv, { env, input: script.input, signal: stop, onStdout });
        signal?.throwIfAborted();
        const result = reportedResult(ran, word, onStdout !== undefined);
        if (result)
            return result;
        if (late.aborted)
            throw new unreachable/* HostUnreachable */.f(this.name, `it did not answer within the script's time`);
        // Why it was lost is known to the one that has the connection, which ends a moment later.
        if (connection)
            await Promise.race([connection.process.ended, (0,external_node_timers_promises_.setTimeout)(lastWordsMs)]);
        // Once the script has begun, what is printed may be its own: only the end can be ssh's.
        const begins = `\n${word}\n`;
        const begun = ran.stderr.indexOf(begins);
        const hasBegun = begun !== -1;
        const own = hasBegun
            ? ran.stderr.subarray(begun + begins.length).subarray(-500)
            : ran.stderr.subarray(-4000);
        const said = own.toString('utf8');
        throw this.#unreachable(`${said}\n${connection?.process.words() ?? ''}`, ran.status, hasBegun);
    }
    async #address(signal) {
        const { destination, env } = this.#options;
        const argv = ['ssh', '-G', ...sshArguments(destination), '--', destination.address];
        const { stdout } = await (0,run_bound/* runBound */.G)(argv, { env, ...(signal && { signal }) });
        const settings = new Map(stdout
            .toString('utf8')
            .split('\n')
            .map((line) => {
            const blank = line.indexOf(' ');
            return [line.slice(0, blank), line.slice(blank + 1)];
        }));
        const isIndirect = ['proxyjump', 'proxycommand'].some((name) => (settings.get(name) ?? 'none') !== 'none');
        return isIndirect ? null : (settings.get('hostname') ?? null);
    }
    #commandOver(connection) {
        const { destination } = this.#options;
        return [
            ...['ssh', '-T', '-S', connection?.socket ?? 'none', '-o', 'ControlMaster=no'],
            ...[...sshArguments(destination), '--', destination.address],
        ];
    }
    #connected(signal) {
        const connecting = this.#connection ?? this.#connect();
        this.#connection = connecting;
        const forget = () => {
            if (this.#connection === connecting)
                this.#connection = null;
        };
        connecting.then(({ process }) => process.ended.then(forget), forget);
        return (0,abortable/* unlessAborted */.W)(connecting, signal);
    }
    async #connect() {
        const { destination, env, dir } = this.#options;
        // ssh binds a name first that is longer by 17 characters, and a socket's path may have 107.
        const socket = (0,external_node_path_.join)(dir, `s${(0,random/* randomHex */.n)(2)}`);
        const process = await (0,bound_process/* startBound */.P)([
            ...['ssh', '-M', '-N', '-T', '-S', socket, '-o', 'ControlPersist=no'],
            ...[...sshArguments(destination), '--', destination.address],
        ], { env });
        let status = null;
        process.ended.then((ended) => {
            status = ended;
        });
        const deadline = performance.now() + connectMs;
        // ssh begins to listen at the socket when it has logged in.
        while (status === null && !(0,external_node_fs_.existsSync)(socket) && performance.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(lookMs);
        if (status === null && (0,external_node_fs_.existsSync)(socket))
            return { process, socket };
        process.child.kill('SIGKILL');
        await process.ended;
        await (0,promises_.rm)(socket, { force: true });
        const said = process.words();
        if (status === null && said === '')
            throw new unreachable/* HostUnreachable */.f(this.name, `ssh did not connect within ${connectMs / 1000} s`);
        throw this.#unreachable(said, status);
    }
    #unreachable(said, status, wasReached = false) {
        const words = lastLines(said) || `ssh ended with status ${status}`;
        return new unreachable/* HostUnreachable */.f(this.name, words, wasReached ? {} : (0,connection_failure/* connectionFailureIn */.m)(said));
    }
    async close() {
        const connection = await this.#connection?.catch(() => null);
        if (!connection)
            return;
        connection.process.child.kill('SIGTERM');
        await connection.process.ended;
        await (0,promises_.rm)(connection.socket, { force: true });
    }
}
/** What a script printed and its status, from the words around its outputs; null where these are not whole. */
function reportedResult({ stdout, stderr }, word, isPassedOn) {
    const begins = beginsWith(word);
    const outStart = isPassedOn ? -begins.length : stdout.indexOf(begins);
    const errorStart = stderr.indexOf(begins);
    const reportStart = stderr.lastIndexOf(`\n${word} `);
    const reportEnd = stderr.indexOf('\n', reportStart + 1);
    const status = Number(stderr.toString('latin1', reportStart + word.length + 2, reportEnd));
    if ([outStart, errorStart, reportStart, reportEnd].includes(-1) || !Number.isSafeInteger(status))
        return null;
    return {
        status,
        stdout: stdout.subarray(outStart + begins.length),
        // What a program in the background has printed after the report is its output as well.
        stderr: Buffer.concat([
            stderr.subarray(errorStart + begins.length, reportStart),
            stderr.subarray(reportEnd + 1),
        ]),
    };
}
/** What is printed to both outputs before those of a script. */
function beginsWith(word) {
    return `\n${word}\n`;
}
/** Passes on what comes after a mark, as what a login prints is before it. */
function afterMark(mark, receive) {
    let before = Buffer.alloc(0);
    return (bytes) => {
        if (before === null)
            return receive(bytes);
        const all = Buffer.concat([before, bytes]);
        const at = all.indexOf(mark);
        before = at === -1 ? all.subarray(-longestLogin) : null;
        if (at !== -1 && at + mark.length < all.length)
            receive(all.subarray(at + mark.length));
    };
}
function lastLines(said) {
    return (0,clean/* stripControls */.$Y)(said).trim().split('\n').slice(-3).join(' ').trim();
}


/***/ }),

/***/ 57239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);

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

/***/ 60696:
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

/***/ 24669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   mF: () => (/* binding */ changeWords)
/* harmony export */ });
/* unused harmony exports namedPackages, unknownPackages, unitReason, planFacts */
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23960);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56042);
/* harmony import */ var _sections_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48134);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58191);





/** What changes, in a few words of plain text: units, packages, reboot. */
function changeWords(plan) {
    if (!plan.changed)
        return 'nothing changes';
    const units = plan.units.filter(({ action }) => action !== 'keep').length;
    const packages = namedPackages(plan)?.length;
    return [
        units === 0 ? 'no unit is touched' : `${units} ${units === 1 ? 'unit changes' : 'units change'}`,
        packages === undefined
            ? 'packages not known'
            : packages === 0
                ? 'the same packages'
                : `${packages} package${packages === 1 ? '' : 's'}`,
        plan.reboot.refused.length > 0
            ? 'only a boot activates it'
            : plan.reboot.needed
                ? 'reboot needed'
                : 'no reboot',
    ].join(', ');
}
/** The packages that change, or null where they are not known: a configuration file has no version, and the system is none. */
function namedPackages({ packages }) {
    return packages?.filter(isNamed) ?? null;
}
function isNamed({ name, old_versions, new_versions }) {
    return !name.startsWith('nixos-system-') && [...old_versions, ...new_versions].some((one) => one !== '');
}
const unknownPackages = 'What of packages changes is not known.';
/** What a deployment changes, or would, folded, at most `rows` of units and of packages. Empty where nothing does. */
function changesMarkdown(plan, rows) {
    if (!plan.changed)
        return '';
    const packages = namedPackages(plan);
    const body = [
        unitsTable(plan.units, rows),
        packages === null ? `${unknownPackages}\n` : (0,_sections_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesMarkdown */ .fb)({ packages }, rows, 'deployment.json'),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', ''], planFacts(plan).map(([about, words]) => [about, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsMarkdown */ .ZF)(words)])),
    ];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Changes: ${changeWords(plan)}`, body.filter((part) => part !== '').join('\n'));
}
function unitsTable(units, rows) {
    if (units.length === 0)
        return '';
    const shown = units
        .slice(0, rows)
        .map((one) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.unit, 80)),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.action, 20)),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsMarkdown */ .ZF)(unitReason(one)),
    ]);
    return `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Unit', '', 'Why'], shown)}${more(units.length - shown.length)}`;
}
/** Why a unit is touched, and what is known to go wrong with it. */
function unitReason({ reasons, announced, action, problem }) {
    const why = [reasons.join(', '), announced || action === 'keep' ? '' : 'not announced'];
    const words = { text: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(why.filter(Boolean).join('; '), 200) };
    return problem === null ? [words] : [words, { sign: 'bad' }, { text: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(problem, 200) }];
}
/** What else a change means for the host: reboot, copies, room, and what a rollback does not undo. */
function planFacts({ reboot, copy, room, closure, data, switch: run }) {
    const { old_bytes: old, new_bytes: next } = closure;
    const facts = [
        [
            'Reboot',
            reboot.needed ? ['needed:', { text: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(reboot.reasons.join(', '), 300) }] : ['not needed'],
        ],
        ['To copy', [copy.paths === 0 ? 'nothing' : `${copy.paths} paths, ${sizeOf(copy.bytes)}`]],
        ['Size', old === null || next === null ? [] : [(0,_text_size_js__WEBPACK_IMPORTED_MODULE_4__/* .signedBytes */ .S)(next - old)]],
        ['Room in the store', roomWords(room.store)],
        ['Room in /boot', room.boot === null ? [] : roomWords(room.boot)],
        ['Switch', run.error === null ? [] : [{ sign: 'bad' }, { text: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(run.error, 300) }]],
        ...data.map(({ unit, package: name, old_version, new_version }) => [
            'Data',
            [
                { sign: 'warn' },
                { text: `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(`${unit}: ${name} ${old_version} → ${new_version}`, 200)};` },
                'a rollback does not undo what it does to its data',
            ],
        ]),
    ];
    return facts.filter(([, words]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .saysSomething */ .XE)(words));
}
function roomWords({ free_bytes, needed_bytes, enough }) {
    if (free_bytes === null && needed_bytes === null)
        return [];
    const words = `${sizeOf(needed_bytes)} needed, ${sizeOf(free_bytes)} free`;
    return enough === false ? [{ sign: 'bad' }, words] : [words];
}
function sizeOf(bytes) {
    return bytes === null ? 'an unknown size' : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(bytes);
}
function more(count) {
    return count > 0 ? `\n… and ${count} more in the log.\n` : '';
}


/***/ }),

/***/ 54028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
/** Whether all that was asked holds. */
function isWhole({ hosts }) {
    return hosts.every(({ isWell }) => isWell);
}


/***/ }),

/***/ 69994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ deploymentHeadline),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   kG: () => (/* binding */ hostIcon),
/* harmony export */   vy: () => (/* binding */ hostLabel),
/* harmony export */   yl: () => (/* binding */ headlineWords)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23960);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65102);




/** The sign of a host in lists; one that was not begun with has none of an outcome. */
function hostIcon({ outcome }) {
    return outcome === 'not_begun' ? '➖' : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomePhrase */ .OJ)(outcome).icon;
}
/** How a whole call ended, in one line of plain text: a host's own sentence, or how many are well. */
function headlineWords({ hosts, kind }) {
    const [first] = hosts;
    if (hosts.length === 1 && first)
        return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(first.message);
    const well = hosts.filter(({ isWell }) => isWell).length;
    const all = new Set(hosts.map(({ host }) => host)).size;
    if (kind === 'plan')
        return `${well} of ${hosts.length} hosts are planned`;
    const worst = worstOf(hosts);
    const words = well === hosts.length ? '' : `; ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(worst.message)}`;
    const wellHosts = new Set(hosts.filter(({ isWell }) => isWell).map(({ host }) => host));
    for (const { host, isWell } of hosts)
        if (!isWell)
            wellHosts.delete(host);
    return `${wellHosts.size} of ${all} hosts are well${words}`;
}
/** The same as Markdown, with its sign and, where that is not the host, the name of the job in a matrix. */
function deploymentHeadline({ hosts, kind, id }) {
    const isNamed = hosts.some(({ host }) => host === id) || hosts.length > 1;
    const job = isNamed ? '' : ` (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(id, 100))})`;
    const words = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(headlineWords({ hosts, kind }), 300));
    const title = kind === 'plan' ? 'Plan: ' : '';
    return `${hostIcon(worstOf(hosts))} ${title}${words}${job}`;
}
const byWeight = ['rollback_failed', 'unverified', 'failed', 'rolled_back', 'refused', 'busy', 'needs_boot'];
/** The host that a person should hear of first. */
function worstOf(hosts) {
    const weight = ({ isWell, outcome }) => {
        if (isWell)
            return byWeight.length + 2;
        const at = byWeight.indexOf(outcome);
        return outcome === 'not_begun' ? byWeight.length + 1 : at === -1 ? byWeight.length : at;
    };
    const [worst] = [...hosts].sort((a, b) => weight(a) - weight(b));
    if (worst === undefined)
        throw new Error('a report is about at least one host');
    return worst;
}
/** The word for how a host ended, for a table. */
function hostLabel({ outcome }) {
    return outcome === 'not_begun' ? 'Not begun' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome).label, 40));
}


/***/ }),

/***/ 65102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ outcomePhrase),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qw: () => (/* binding */ titleText),
/* harmony export */   pQ: () => (/* binding */ causeWords),
/* harmony export */   uh: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57239);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23960);





/** The icon and the verb of an outcome, as Markdown. A word of a later release is shown as code. */
function outcomePhrase(outcome) {
    const { icon, verb } = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome);
    return { icon, verb: (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutcome */ .L2)(outcome) ? verb : `ended as ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(outcome, 40))}` };
}
/** One line of Markdown: what was rebuilt, how it ended, how long it took. */
function headline(metadata, id) {
    const { icon, verb } = outcomePhrase(metadata.outcome);
    const what = metadata.action === null ? 'the command' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(metadata.action, 40));
    const duration = metadata.duration_seconds === null ? '' : ` after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(metadata.duration_seconds)}`;
    return `${icon} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(id, 100))}: ${what} ${verb}${duration}`;
}
/** The same as plain text, for a line of the job log, with the cause in place of the duration. */
function headlineText(metadata, id) {
    const message = causeWords(metadata);
    const ended = endedText(metadata, id);
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .strippedLine */ .MV)(message === '' ? ended : `${ended}: ${message}`), 1000);
}
/** The same as plain text, without an icon: `laptop: build failed after 2 min 7 s`. */
function titleText(metadata, id) {
    const { duration_seconds: seconds } = metadata;
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .strippedLine */ .MV)(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(endedText(metadata, id), 1000)}${seconds === null ? '' : ` after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(seconds)}`}`);
}
function endedText({ host, action, outcome }, id) {
    const what = [id ?? host, action ?? 'the command'].filter(Boolean).join(': ');
    return `${what} ${(0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome).verb}`;
}
/** Why an unsuccessful rebuild failed, as foreign text: its failure's headline; empty where nothing is known. */
function causeWords({ failure, error_message }) {
    return failure ? (0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .g)(failure) : (error_message ?? '');
}


/***/ }),

/***/ 27807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ auditLines),
/* harmony export */   kk: () => (/* binding */ sumLine),
/* harmony export */   mC: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83497);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15929);



const colors = { error: 31, warning: 33 };
/** A finding as compilers write it, `FILE:LINE:COLUMN: …`. */
function findingLine({ file, line, column, severity, message, rule }, color) {
    const word = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)(severity, colors[severity], color);
    return `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(file)}:${line}:${column}: ${word}: ${message} [${rule}]`;
}
/** What is new in the security of a host, each with its option. */
function auditLines({ host, base, findings }, color) {
    const against = base === null ? 'not compared' : `compared with ${base.because}`;
    return [
        `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(host)}: ${findings.length === 0 ? 'no weaker than before' : (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(findings.length, 'change')} (${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(against)})`,
        ...findings.map(({ severity, message, option, id }) => {
            const word = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)(severity, colors[severity], color);
            return `  ${word}: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(message)} (${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(option)}) [${id}]`;
        }),
    ];
}
/** What was found and in what, in a line. */
function sumLine({ files, errors, warnings, allowed, success, syntax_by, audits = [], }) {
    const found = errors + warnings === 0
        ? 'nothing found'
        : [errors > 0 ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(errors, 'error') : '', warnings > 0 ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(warnings, 'warning') : '']
            .filter((part) => part !== '')
            .join(', ');
    const besides = allowed === 0 ? '' : `, ${allowed} allowed by comments`;
    const by = syntax_by === 'nix' ? '' : ', syntax not checked by Nix';
    const hosts = errors + warnings === 0 || audits.length === 0 ? '' : ` and ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(audits.length, 'host')}`;
    return `${success ? '✓' : '✗'} ${found} in ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(files, 'file')}${hosts}${besides}${by}`;
}


/***/ }),

/***/ 82643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted)
/* harmony export */ });
/** What a promise resolves with, unless `signal` is aborted before: rejects with the signal's reason then. */
function unlessAborted(promise, signal) {
    if (signal === undefined)
        return promise;
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}


/***/ }),

/***/ 83497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number of things: `1 unit`, `3 units`. */
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 56042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ signedBytes),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes in the binary units that Nix prints: `512 B`, `1.5 KiB`, `3.8 GiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return '?';
    let value = Math.abs(bytes);
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const sign = bytes < 0 ? '-' : '';
    return `${sign}${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
/** A change of size with its sign: `+1.5 KiB`, `-3.8 GiB`, `0 B`. */
function signedBytes(bytes) {
    return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}


/***/ })

};
