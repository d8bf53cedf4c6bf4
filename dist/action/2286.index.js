export const id = 2286;
export const ids = [2286];
export const modules = {

/***/ 90906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ reportingClients)
});

// UNUSED EXPORTS: githubOnce

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/github/client.js
// A request that hangs must not hold the job; uploads of a screenshot take a second or two.
const requestTimeoutMs = 30_000;
/** Opens the API. Octokit is loaded here, since most rebuilds end before anything needs it. */
async function openGitHub(options) {
    const [{ getOctokit }, { addRetries }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(9735), __webpack_require__.e(4904)]).then(__webpack_require__.bind(__webpack_require__, 15206)),
    ]);
    const [owner = '', repo = ''] = options.repository.split('/');
    let requests = 0;
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: silent });
    octokit.hook.wrap('request', (request, parameters) => {
        requests += 1;
        const signal = AbortSignal.timeout(requestTimeoutMs);
        return request({ ...parameters, request: { ...parameters.request, signal } });
    });
    const waitForRetry = addRetries(octokit, options);
    const { serverUrl, sleep, random, signal } = options;
    // Not the options as a whole: they hold the token.
    const waiting = { sleep, random, ...(signal ? { signal } : {}) };
    return { octokit, owner, repo, serverUrl, requests: () => requests, waiting, waitForRetry };
}
// Octokit warns on the console about deprecations; the job log is for the rebuild.
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };

// EXTERNAL MODULE: ./lib/action/rebuild/sources.js
var sources = __webpack_require__(33940);
;// CONCATENATED MODULE: ./lib/action/rebuild/reporting.js



/** Both clients of a report, and the number of requests that were sent through them until now. */
function reportingClients({ token, repository }, context, signal) {
    const github = githubOnce(token, context, signal);
    const isOwn = repository === null || (0,sources/* isSameRepository */.v)(repository, context.repository);
    const commentGitHub = isOwn ? github : githubOnce(token, { ...context, repository }, signal);
    const requests = async () => (await github.requests()) + (isOwn ? 0 : await commentGitHub.requests());
    return { github, commentGitHub, requests };
}
/**
 * The API of the run's repository, opened when a part first asks for it; `requests` counts what was sent
 * until now. Aborting `signal` ends its waits.
 */
function githubOnce(token, { repository, apiUrl, serverUrl }, signal) {
    let opened = null;
    const open = () => {
        opened ??= openGitHub({
            token,
            repository,
            apiUrl,
            serverUrl,
            ...realWaiting,
            ...(signal ? { signal } : {}),
        });
        return opened;
    };
    const requests = async () => (await opened?.then((github) => github.requests(), () => 0)) ?? 0;
    return Object.assign(open, { requests });
}
/** Waits on the machine's clock. */
const realWaiting = {
    sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
    random: Math.random,
};


/***/ }),

/***/ 33940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf),
/* harmony export */   v: () => (/* binding */ isSameRepository)
/* harmony export */ });
/**
 * The sources of a build. A job may check out another repository than its own, or another revision than the
 * event's, as on `pull_request_target`.
 */
function sourcesOf({ revision }, { serverUrl, repository, sha }) {
    const own = `${serverUrl}/${repository}`;
    if (revision === null || revision.sha === sha)
        return { url: `${own}/blob/${sha}`, isOwn: true };
    const found = revision.repository ?? null;
    return {
        url: found === null ? null : `${found}/blob/${revision.sha}`,
        isOwn: found !== null && isSameRepository(found, own),
    };
}
/** GitHub does not distinguish the case of names. */
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 32286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./lib/github/artifacts/run-artifacts.js + 1 modules
var run_artifacts = __webpack_require__(69433);
// EXTERNAL MODULE: ./lib/github/comments/own.js
var own = __webpack_require__(85282);
;// CONCATENATED MODULE: ./lib/github/comments/pull-request.js
/**
 * The open pull request whose head is exactly this commit of this repository, or null: none is open, or it
 * has moved on. Found from the event alone, since an artifact may claim anything, and since GitHub leaves
 * `pull_requests` empty for forks.
 */
async function pullRequestOf({ octokit, owner, repo }, head) {
    const { data } = await octokit.rest.pulls.list({
        owner,
        repo,
        state: 'open',
        head: `${head.owner}:${head.branch}`,
        per_page: 100,
    });
    const found = data.find(({ head: own }) => own.sha === head.sha && own.repo?.id === head.repositoryId);
    return found?.number ?? null;
}

// EXTERNAL MODULE: ./lib/github/comments/upsert.js
var upsert = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(53086);
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
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(65102);
// EXTERNAL MODULE: ./lib/report/sections/parts.js + 1 modules
var parts = __webpack_require__(48178);
// EXTERNAL MODULE: ./lib/report/summary.js + 1 modules
var summary = __webpack_require__(19760);
;// CONCATENATED MODULE: ./lib/report/matrix-comment.js









// A matrix has at most 256 legs.
const shownLegs = 256;
/**
 * One comment for the legs of a matrix: a row for each host, then each unsuccessful one folded. `notices`
 * name what could not be read. At most `limit` UTF-16 units.
 */
function matrixCommentMarkdown(reports, runUrl, notices, mark, limit = comment/* commentLimit */.j9) {
    const sections = [(0,fit/* fixed */.Zu)((0,marker/* markLine */.oi)(mark)), ...matrixSections(reports, runUrl, notices)];
    return (0,fit/* fitDocument */.VC)(sections, limit, (text) => text.length);
}
/** What takes the place of an earlier comment when a run ends well and has rebuilt nothing. */
function matrixRecoveryMarkdown(runUrl, mark) {
    const note = 'What was reported here before no longer fails: the latest run ended well.';
    return [
        (0,marker/* markLine */.oi)(mark),
        '### ✅ Nothing had to be rebuilt\n',
        `${note} ${(0,markdown/* link */.nf)('▶️ workflow run', runUrl)}\n`,
    ].join('\n');
}
/** The same as {@link matrixCommentMarkdown} for a job summary. */
function matrixSummaryMarkdown(reports, runUrl, notices) {
    return (0,fit/* fitDocument */.VC)(matrixSections(reports, runUrl, notices), summary/* summaryLimitBytes */.f, (text) => Buffer.byteLength(text));
}
/** What a matrix's comment keeps longest, the most important first; the failures come after them. */
const ranked = (0,fit/* sectionsOf */.Ks)(['legs', 'notices', 'run']);
function matrixSections(reports, runUrl, notices) {
    const legs = [...reports].sort(byOutcomeThenName).slice(0, shownLegs);
    const failed = legs.filter((leg) => !leg.metadata.success);
    return [
        (0,fit/* fixed */.Zu)(`### ${matrixHeadline(legs.length, failed.length)}\n`),
        ranked('legs', legTable(legs, shownLegs), legTable(legs, 20)),
        // Below all others, and each failure less important than the one before it.
        ...failed.map((leg, index) => (0,fit/* section */.uW)(-index, folded(leg, 12_000), folded(leg, 3_000))),
        ranked('run', (0,markdown/* link */.nf)('▶️ workflow run', runUrl)),
        ranked('notices', (0,parts/* noticesMarkdown */.hd)({ notices })),
    ];
}
function matrixHeadline(all, failed) {
    if (all === 0)
        return '❔ No rebuild reported a result';
    if (failed === 0)
        return `✅ ${all === 1 ? 'The rebuild' : `All ${all} rebuilds`} succeeded`;
    return `❌ ${failed} of ${all} rebuilds did not succeed`;
}
function legTable(legs, rows) {
    const shown = legs.slice(0, rows).map(({ metadata, id, links }) => {
        const { icon, verb } = (0,outcome/* outcomePhrase */.OJ)(metadata.outcome);
        const cause = (0,clean/* strippedLine */.MV)((0,outcome/* causeWords */.pQ)(metadata));
        return [
            `${icon} ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(id, 100))}`,
            verb,
            metadata.duration_seconds === null ? '' : (0,duration/* formatDuration */.a)(metadata.duration_seconds),
            (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(cause, 120)),
            links.artifact === null ? '' : (0,markdown/* link */.nf)('artifact', links.artifact),
        ];
    });
    const more = legs.length > rows ? `\n… and ${legs.length - rows} more.\n` : '';
    return (0,markdown/* table */.tp)(['Host', 'Outcome', 'Duration', 'Cause', ''], shown, [2]) + more;
}
function folded(leg, limit) {
    const body = (0,fit/* fitDocument */.VC)((0,comment/* commentSections */.sW)(leg), limit, (text) => text.length);
    return (0,markdown/* details */.zH)((0,markdown/* htmlCode */.h8)((0,clean/* truncate */.xv)(leg.id, 100)), body);
}
function byOutcomeThenName(a, b) {
    return Number(a.metadata.success) - Number(b.metadata.success) || (a.id < b.id ? -1 : 1);
}

// EXTERNAL MODULE: ./lib/report/update/markdown.js + 3 modules
var update_markdown = __webpack_require__(84317);
// EXTERNAL MODULE: ./lib/action/rebuild/reporting.js + 1 modules
var reporting = __webpack_require__(90906);
// EXTERNAL MODULE: ./lib/action/runner/comment-inputs.js
var comment_inputs = __webpack_require__(24500);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/action/runner/read-inputs.js
var read_inputs = __webpack_require__(44155);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata.js + 2 modules
var metadata = __webpack_require__(14927);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
// EXTERNAL MODULE: ./lib/action/rebuild/sources.js
var sources = __webpack_require__(33940);
// EXTERNAL MODULE: ./lib/action/runner/glob.js
var glob = __webpack_require__(80051);
;// CONCATENATED MODULE: ./lib/action/report/collect-legs.js








// A recording of hours may be larger; a notice then names its leg instead.
const maximumArtifactBytes = 100_000_000;
const maximumMetadataBytes = 2_000_000;
const maximumLegs = 256;
const listedSizeSlack = 65_536;
const defaultLimits = { bytes: 1_000_000_000, milliseconds: 300_000 };
/**
 * The results of a run's legs, out of those of its artifacts that match. What cannot be used is named in a notice; `found` counts
 * that too. The smallest are read first, so that large ones of a stranger do not use up the `limits`.
 */
async function collectLegs(github, run, listed, pattern, notices, limits = defaultLimits) {
    const artifacts = latestAttempts(listed, pattern);
    if (artifacts.length > maximumLegs)
        notices.add(`Only ${maximumLegs} of ${artifacts.length} results are shown.`);
    const legs = [];
    const until = performance.now() + limits.milliseconds;
    let bytesLeft = limits.bytes;
    let unread = 0;
    for (const artifact of artifacts.slice(0, maximumLegs).sort((a, b) => a.bytes - b.bytes)) {
        if (artifact.bytes > bytesLeft || performance.now() > until) {
            unread += 1;
            continue;
        }
        bytesLeft -= artifact.bytes;
        try {
            const report = reportOf(artifact, await metadataOf(github, artifact), run);
            legs.push({ artifact: artifact.name, report });
        }
        catch (thrown) {
            notices.add(`The artifact ${artifact.name} was not used: ${(0,errors/* messageOf */.bD)(thrown).slice(0, 200)}`);
        }
    }
    if (unread > 0)
        notices.add(`Results not read: ${unread} of ${artifacts.length}; together they are larger than ` +
            `${(0,size/* formatBytes */.z)(limits.bytes)}, or take longer than ${(0,duration/* formatDuration */.a)(limits.milliseconds / 1000)}.`);
    return { reports: withDistinctIds(legs), found: artifacts.length };
}
/** Of each job's artifacts that match, the one of the last attempt. Pictures and expired ones are left out. */
function latestAttempts(artifacts, pattern) {
    const matches = (0,glob/* globPattern */.h)(pattern);
    const latest = new Map();
    for (const artifact of artifacts) {
        const [, name, attempt] = /^(.+)-(\d{1,9})$/.exec(artifact.name) ?? [];
        // A record of a branch whose name ends in a number has the form of a leg's artifact.
        if (name === undefined || name.startsWith('rebuild-record.'))
            continue;
        if (artifact.expired || !matches.test(artifact.name))
            continue;
        if ((latest.get(name)?.attempt ?? 0) < Number(attempt))
            latest.set(name, { attempt: Number(attempt), artifact });
    }
    return [...latest.values()].map(({ artifact }) => artifact);
}
async function metadataOf(github, artifact) {
    if (artifact.bytes > maximumArtifactBytes)
        throw new Error(`larger than ${maximumArtifactBytes} bytes`);
    const wanted = new Map([[files/* metadataFileName */.b9, maximumMetadataBytes]]);
    // Hardly more than GitHub's list says, which was counted.
    const most = artifact.bytes + listedSizeSlack;
    const bytes = (await (0,run_artifacts/* readArtifact */.R)(github, artifact.id, wanted, most)).get(files/* metadataFileName */.b9);
    if (bytes === undefined)
        throw new Error('it contains no metadata.json of sensible size');
    const parsed = metadata/* metadataSchema */.R.safeParse(JSON.parse(bytes.toString()));
    if (!parsed.success)
        throw new Error('its metadata.json has another form');
    // `success` counts only together with the outcome of that name.
    const success = parsed.data.success && parsed.data.outcome === 'success';
    return { ...parsed.data, success };
}
function reportOf(artifact, claimed, run) {
    const metadata = run.fromFork ? withoutAdvice(claimed) : claimed;
    return {
        metadata,
        id: metadata.host ?? artifact.name,
        screen: null,
        links: {
            run: null,
            artifact: `${run.url}/artifacts/${artifact.id}`,
            screenshot: null,
            image: null,
            sources: isOfRun(metadata, run) ? run.sources : null,
        },
        trend: null,
        baseFailure: null,
        trial: null,
        notices: [],
    };
}
/** False where a leg names another repository, which it had checked out, than its run's. */
function isOfRun({ revision }, { repositoryUrl }) {
    const found = revision?.repository ?? null;
    return found === null || (0,sources/* isSameRepository */.v)(found, repositoryUrl);
}
/** Without the texts in which a stranger could advise people what to type or to open. */
function withoutAdvice(metadata) {
    const failures = metadata.failures.map((failure) => ({ ...failure, hint: '', reproduce: null }));
    const result = metadata.result && { ...metadata.result, inputs: [] };
    return {
        ...metadata,
        failures,
        failure: metadata.failure && (failures[0] ?? null),
        result,
        flake: null,
        file: null,
    };
}
/** The reports; where two legs have the same host, their artifacts' names distinguish them. */
function withDistinctIds(legs) {
    return legs.map(({ artifact, report }) => {
        const isAlone = legs.filter((other) => other.report.id === report.id).length === 1;
        return isAlone ? report : { ...report, id: artifact };
    });
}

// EXTERNAL MODULE: ./lib/builds/update-preview.js
var update_preview = __webpack_require__(66097);
;// CONCATENATED MODULE: ./lib/action/report/collect-previews.js





// A preview of a hundred hosts has less.
const maximumBytes = 8_000_000;
const maximumPreviews = 16;
/**
 * The previews that a run has left since it might not comment. Everything in them is a stranger's data. What cannot be used is
 * named in a notice.
 */
async function collectPreviews(github, { fromFork }, artifacts, pattern, notices) {
    const found = latestAttempts(artifacts, pattern).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (found.length > maximumPreviews)
        notices.add(`Only ${maximumPreviews} of ${found.length} previews of updates are shown.`);
    const previews = [];
    for (const artifact of found.slice(0, maximumPreviews))
        try {
            const preview = await previewIn(github, artifact);
            const name = artifact.name.replace(/-\d{1,9}$/, '');
            previews.push({ name, preview: fromFork ? collect_previews_withoutAdvice(preview) : preview });
        }
        catch (thrown) {
            notices.add(`The artifact ${artifact.name} was not used: ${(0,errors/* messageOf */.bD)(thrown).slice(0, 200)}`);
        }
    return previews;
}
async function previewIn(github, { id, bytes }) {
    if (bytes > maximumBytes)
        throw new Error(`larger than ${maximumBytes} bytes`);
    const wanted = new Map([[files/* updatePreviewFileName */.Nm, maximumBytes]]);
    const text = (await (0,run_artifacts/* readArtifact */.R)(github, id, wanted, maximumBytes)).get(files/* updatePreviewFileName */.Nm);
    if (text === undefined)
        throw new Error(`it contains no ${files/* updatePreviewFileName */.Nm} of sensible size`);
    const parsed = update_preview/* updatePreviewSchema */.dD.safeParse(JSON.parse(text.toString()));
    if (!parsed.success)
        throw new Error(`its ${files/* updatePreviewFileName */.Nm} has another form`);
    return parsed.data;
}
/** Without the addresses and the prose by which a stranger could lead people somewhere. */
function collect_previews_withoutAdvice(preview) {
    const { known_issues: known } = preview;
    return {
        ...preview,
        inputs: preview.inputs.map((input) => ({ ...input, compare_url: null })),
        ...(known && {
            known_issues: { ...known, issues: known.issues.map((issue) => ({ ...issue, url: '' })) },
        }),
        news: [],
    };
}

// EXTERNAL MODULE: ./lib/action/update/comment-mark.js
var comment_mark = __webpack_require__(9961);
;// CONCATENATED MODULE: ./lib/action/report/preview-comments.js




/** Writes a comment for each preview of an update that a run has left. Returns the page of the last one. */
async function writePreviewComments(github, previews, { run, issue, hideOutdated, notices }) {
    let last = null;
    for (const { name, preview } of previews) {
        const id = previews.length === 1 ? '' : name;
        const failed = preview.hosts.some(({ error }) => error !== null);
        const report = { id, preview, links: { run: run.url, pullRequest: null }, notices };
        const { url } = await (0,upsert/* upsertComment */.l)(github, {
            subject: { issue },
            mark: { runId: run.id, attempt: run.attempt, writer: comment_mark/* updateWriter */.z, failed, about: 'update' },
            keyOf: (copy) => (0,marker/* commentDigest */.qx)({ workflow: run.workflow, job: 'report', id: name, leg: null, copy }),
            bodyOf: (mark) => (0,update_markdown/* updateComment */.vv)(report, mark),
            create: true,
            hideOutdated,
            readMark: marker/* readMark */.Mp,
        });
        last = url;
    }
    return last;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./lib/github/event/event.js
var event_event = __webpack_require__(34572);
// EXTERNAL MODULE: ./lib/action/runner/context.js
var runner_context = __webpack_require__(11170);
;// CONCATENATED MODULE: ./lib/action/report/reported-run.js




const eventSchema = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* number */.aig().int(),
        name: schemas/* string */.YjP().nullable(),
        event: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
        head_branch: schemas/* string */.YjP().nullable(),
        html_url: schemas/* string */.YjP(),
        run_attempt: schemas/* number */.aig().int().positive().catch(1),
        conclusion: schemas/* string */.YjP().nullable().catch(null),
        // Null for a fork that was deleted.
        head_repository: schemas/* object */.Ikc({
            id: schemas/* number */.aig(),
            full_name: schemas/* string */.YjP(),
            owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
        })
            .nullable(),
    }),
});
/**
 * The run to report on, from GitHub's own event: the one that a `workflow_run` is about, and in every other event
 * the run itself, whose earlier jobs have left results. `conclusion` is how those jobs ended, where the workflow says
 * so. Throws a usage error for a `workflow_run` that cannot be read.
 */
function readReportedRun(env, conclusion) {
    const context = (0,runner_context/* readContext */.y)(env);
    const { event, problem } = (0,event_event/* readEvent */.j)(env.GITHUB_EVENT_PATH, eventSchema);
    if (event !== null)
        return finishedRun(context, event.workflow_run);
    if (context.eventName === 'workflow_run')
        throw (0,errors/* usageError */.Wp)('bad-event', `the event workflow_run cannot be read: ${problem ?? 'the runner names no file'}`, 'See the recipe for forks in docs/action.md.');
    return ownRun(context, conclusion);
}
function finishedRun(context, run) {
    const { head_repository: from } = run;
    const isPullRequest = run.event === 'pull_request' || run.event === 'pull_request_target';
    const head = from && {
        sha: run.head_sha,
        branch: run.head_branch ?? '',
        owner: from.owner.login,
        repositoryId: from.id,
    };
    return {
        ...placeOf(context),
        id: run.id,
        attempt: run.run_attempt,
        conclusion: run.conclusion,
        workflow: run.name ?? '',
        isPullRequest,
        subject: isPullRequest && head ? { head } : null,
        fromFork: from?.id !== context.repositoryId,
        url: run.html_url,
        // The commits of a pull request are in the repository that it was opened in as well.
        sources: `${context.serverUrl}/${from?.full_name ?? context.repository}/blob/${run.head_sha}`,
    };
}
function ownRun(context, conclusion) {
    const { runId, attempt, workflow, pullRequest, runUrl, serverUrl, repository, headSha } = context;
    return {
        ...placeOf(context),
        id: runId,
        attempt,
        workflow,
        conclusion,
        isPullRequest: pullRequest !== null,
        subject: pullRequest?.number == null ? null : { number: pullRequest.number },
        fromFork: pullRequest?.fromFork ?? false,
        url: runUrl,
        sources: `${serverUrl}/${repository}/blob/${headSha}`,
    };
}
function placeOf({ repository, serverUrl, apiUrl }) {
    return { repository, serverUrl, apiUrl, repositoryUrl: `${serverUrl}/${repository}` };
}

;// CONCATENATED MODULE: ./lib/action/report/report.js
















// A run that rebuilt nothing and ended so has nothing that fails.
const endedWell = new Set(['success', 'skipped', 'neutral']);
const nothing = { legs: [], found: -1, previews: [] };
/**
 * The report Action: it joins the legs of a matrix into one comment, in a job after theirs or, with a token that may
 * write, in a `workflow_run` workflow for a run whose own token could not (a fork's); then also the previews of updates. Everything in the artifacts
 * is a stranger's data. The step fails only where it is set up wrongly. Returns its exit status.
 */
async function runReport(runner) {
    await runner.ready();
    const inputs = readInputs(runner);
    if (inputs.token !== '')
        runner.setSecret(inputs.token);
    const run = readReportedRun(runner.env, inputs.conclusion);
    const notices = (0,runner_notices/* createNotices */.g)(runner);
    const { requests, ...clients } = (0,reporting/* reportingClients */.J)(inputs, run);
    const need = { feature: 'results', permission: 'actions: read' };
    const results = (await (0,runner_notices/* attempt */.C)(notices, need, async () => resultsOf(await clients.github(), run, inputs, notices))) ??
        nothing;
    const { legs, previews } = results;
    const url = await report_comment(clients.commentGitHub, run, inputs, results, notices);
    const count = legs.length + previews.length;
    runner.debug(`report: ${count} results of run ${run.id}, ${await requests()} requests`);
    await (0,runner_notices/* attempt */.C)(notices, { feature: 'job summary', permission: null }, () => runner.appendSummary(summaryOf(results, run, notices.all())));
    const failed = legs.filter(({ metadata }) => !metadata.success).map(({ id }) => id);
    runner.setOutput('comment-url', url ?? '');
    runner.setOutput('success', String(legs.length > 0 && failed.length === 0));
    runner.setOutput('failed-hosts', JSON.stringify(failed));
    return 0;
}
function readInputs(runner) {
    const read = (0,read_inputs/* inputReader */.c)(runner.input);
    return {
        ...(0,comment_inputs/* commentInputs */.X)(read),
        conclusion: read.text('conclusion'),
        artifactPattern: read.text('artifact-pattern') ?? 'rebuild-*',
        updatePattern: read.text('update-artifact-pattern') ?? 'update-preview-*',
        token: runner.input('github-token'),
    };
}
async function resultsOf(github, run, { artifactPattern, updatePattern }, notices) {
    const artifacts = await (0,run_artifacts/* runArtifacts */.r)(github, run.id);
    const { reports, found } = await collectLegs(github, run, artifacts, artifactPattern, notices);
    return {
        ...{ legs: reports, found },
        previews: await collectPreviews(github, run, artifacts, updatePattern, notices),
    };
}
function summaryOf({ legs, previews }, run, notices) {
    const links = { run: run.url, pullRequest: null };
    const ofUpdates = previews.map(({ name: id, preview }) => (0,update_markdown/* updateSummary */.MT)({ id, preview, links, notices: [] }, summary/* summaryLimitBytes */.f / 2 / previews.length));
    const ofLegs = legs.length > 0 || previews.length === 0 || notices.length > 0;
    return [ofLegs ? matrixSummaryMarkdown(legs, run.url, notices) : '', ...ofUpdates].join('\n');
}
/**
 * Writes the comment about the legs, and those about updates. After a run without any legs that ended well, an earlier comment
 * says that nothing fails now. Returns the page of the legs' comment, else that of the last one.
 */
async function report_comment(client, run, inputs, { legs, found, previews }, notices) {
    const isWithoutRebuild = found === 0 && endedWell.has(run.conclusion ?? '');
    const isAboutLegs = legs.length > 0 || isWithoutRebuild;
    if (!isAboutLegs && previews.length === 0)
        return null;
    if (inputs.comment === 'never' || (inputs.number === null && !run.isPullRequest))
        return null;
    const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
    return (0,runner_notices/* attempt */.C)(notices, need, async () => {
        const github = await client();
        const issue = inputs.number ?? (await issueOf(github, run));
        if (issue === null) {
            notices.add('No pull-request comment: no open pull request has this commit as its head.');
            return null;
        }
        const ofUpdates = await writePreviewComments(github, previews, {
            ...{ run, issue, hideOutdated: inputs.hideOutdated, notices: notices.all() },
        });
        if (!isAboutLegs)
            return ofUpdates;
        const url = await writeLegsComment(github, issue, { run, inputs, legs, notices });
        return url ?? ofUpdates;
    });
}
async function writeLegsComment(github, issue, { run, inputs, legs, notices }) {
    const failed = legs.some(({ metadata }) => !metadata.success);
    const always = inputs.comment === 'always' && legs.length > 0;
    const { url, key } = await (0,upsert/* upsertComment */.l)(github, {
        subject: { issue },
        mark: { runId: run.id, attempt: run.attempt, writer: (0,marker/* writerDigest */.Y6)('report'), failed },
        keyOf: (copy) => (0,marker/* commentDigest */.qx)({ workflow: run.workflow, job: 'report', id: 'all hosts', leg: null, copy }),
        bodyOf: (mark) => legs.length === 0
            ? matrixRecoveryMarkdown(run.url, mark)
            : matrixCommentMarkdown(legs, run.url, notices.all(), mark),
        create: failed || always,
        hideOutdated: inputs.hideOutdated,
        readMark: marker/* readMark */.Mp,
    });
    await removeLegComments(github, issue, run.id, key);
    return url;
}
/** The pull request's number; null where none is open that has the run's commit as its head. */
async function issueOf(github, { subject }) {
    if (subject === null)
        return null;
    return 'number' in subject ? subject.number : pullRequestOf(github, subject.head);
}
/** Deletes the comments that the legs of this run wrote themselves; this comment contains them all. Those about anything else stay. */
async function removeLegComments(github, issue, runId, key) {
    const legs = [];
    for await (const found of (0,own/* ownComments */.D5)(github, { issue }, marker/* readMark */.Mp))
        if (found.runId === runId && found.key !== key && found.about === undefined)
            legs.push(found.id);
    for (const id of legs)
        await (0,own/* deleteComment */.Tu)(github, { issue }, id);
}


/***/ }),

/***/ 24500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ commentInputs),
/* harmony export */   b: () => (/* binding */ imageInputs)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

/** Reads them. Throws a usage error (`bad-input`) that names the input. */
function commentInputs(read) {
    const number = read.number('number', { least: 1, most: 2 ** 31, whole: true, otherwise: null });
    const repository = read.repository('repository');
    if (repository !== null && number === null)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-input', 'input "repository" needs the input "number"', 'Give both, or neither.');
    return {
        comment: read.choice('comment', ['on-failure', 'always', 'never'], 'on-failure'),
        number,
        repository,
        hideOutdated: read.flag('hide-outdated', false),
    };
}
/** Reads them. Throws a usage error (`bad-input`) that names the input. */
function imageInputs(read) {
    return {
        commentImage: read.choice('comment-image', ['branch', 'none'], 'branch'),
        imageBranch: read.branch('image-branch', 'nixos-rebuild-test-images'),
    };
}


/***/ }),

/***/ 80051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ selectNames),
/* harmony export */   h: () => (/* binding */ globPattern)
/* harmony export */ });
/** Compiles a pattern. A test takes at most as many steps as the name and the pattern are long, multiplied. */
function globPattern(pattern) {
    return { test: (name) => isMatch(pattern, name) };
}
/** Where a name does not fit, the last star takes one character more; those before it need not be tried again. */
function isMatch(pattern, name) {
    let [at, index] = [0, 0];
    let [star, taken] = [-1, 0];
    while (index < name.length) {
        if (pattern[at] === '*')
            [star, taken, at] = [at, index, at + 1];
        else if (pattern[at] === '?' || pattern[at] === name[index])
            [at, index] = [at + 1, index + 1];
        else if (star === -1)
            return false;
        else
            [at, index, taken] = [star + 1, taken + 1, taken + 1];
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
/**
 * The names that the patterns select, in their order: those that match one, without those that match one
 * after `!`. No pattern, or only such with `!`, selects from all.
 */
function selectNames(names, patterns) {
    const excluded = patterns.filter((one) => one.startsWith('!')).map((one) => globPattern(one.slice(1)));
    const included = patterns.filter((one) => !one.startsWith('!')).map(globPattern);
    return names.filter((name) => (included.length === 0 || included.some((one) => one.test(name))) &&
        !excluded.some((one) => one.test(name)));
}


/***/ }),

/***/ 14927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ metadataSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/nix/activity.js

/**
 * One span of the timeline, in seconds from the start of the rebuild. Readers tolerate names they
 * do not know, so the schema takes any string.
 */
const phaseSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    start_seconds: schemas/* number */.aig().nonnegative(),
    duration_seconds: schemas/* number */.aig().nonnegative(),
});
/** The sums of what Nix did. What is not known is null. */
const activitySchema = schemas/* object */.Ikc({
    /** Derivations built. */
    built: schemas/* number */.aig().int().nonnegative().nullable(),
    /** Store paths fetched from substituters. */
    fetched: schemas/* number */.aig().int().nonnegative().nullable(),
    download_bytes: schemas/* number */.aig().nonnegative().nullable(),
    /** The longest builds first, at most ten. */
    slowest: schemas/* array */.YOg(schemas/* object */.Ikc({ derivation: schemas/* string */.YjP(), seconds: schemas/* number */.aig().nonnegative() })),
    /** Derivations that failed to build. */
    failed: schemas/* number */.aig().int().nonnegative().nullable().optional(),
    evaluation_seconds: schemas/* number */.aig().nonnegative().nullable().optional(),
    /** Bytes per substituter. */
    substituters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nonnegative()).optional(),
    /** Evaluation warnings, as printed, at most a hundred. */
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({
        message: schemas/* string */.YjP(),
        file: schemas/* string */.YjP().nullable(),
        line: schemas/* number */.aig().int().nullable(),
    }))
        .optional(),
    /** Named values that the rebuild printed as `::METRIC::name::value`. */
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional(),
});

// EXTERNAL MODULE: ./lib/nix/closure/result.js
var result = __webpack_require__(57352);
// EXTERNAL MODULE: ./lib/nix/failures/failure.js
var failure = __webpack_require__(65629);
;// CONCATENATED MODULE: ./lib/system/proc/resources.js

/** What the rebuild's processes used; what could not be read is null. */
const resourcesSchema = schemas/* object */.Ikc({
    cpu_seconds: schemas/* number */.aig().nonnegative().nullable(),
    peak_memory_bytes: schemas/* number */.aig().nonnegative().nullable(),
    disk_read_bytes: schemas/* number */.aig().nonnegative().nullable().optional(),
    disk_written_bytes: schemas/* number */.aig().nonnegative().nullable().optional(),
    /** Counters of the whole host, not of the rebuild alone. */
    host_network_received_bytes: schemas/* number */.aig().nonnegative().nullable().optional(),
    host_network_sent_bytes: schemas/* number */.aig().nonnegative().nullable().optional(),
    /** At most 120 points over the run, for charts. */
    series: schemas/* array */.YOg(schemas/* object */.Ikc({
        seconds: schemas/* number */.aig().nonnegative(),
        cpu_percent: schemas/* number */.aig().nonnegative(),
        memory_bytes: schemas/* number */.aig().nonnegative(),
    }))
        .optional(),
});

// EXTERNAL MODULE: ./lib/builds/outcome.js
var outcome = __webpack_require__(23609);
// EXTERNAL MODULE: ./lib/builds/remedy.js
var remedy = __webpack_require__(42653);
;// CONCATENATED MODULE: ./lib/builds/metadata.js







/** A name without a directory: metadata may come from elsewhere, and its files are read and served. */
const fileName = schemas/* string */.YjP()
    .regex(/^(?!\.{1,2}$)[^/\\\u0000]+$/, 'must be the name of a file in the build')
    .nullable();
/** The names of a build's files. */
const filesSchema = schemas/* object */.Ikc({
    log: fileName,
    cast: fileName,
    frames: fileName,
    screen: fileName.optional().describe('The last screen as text.'),
    screenshot: fileName,
    gif: fileName,
});
/** The ids of the command line that started the rebuild in the user's shell history. */
const shellHistorySchema = schemas/* object */.Ikc({
    program: schemas/* string */.YjP(),
    session: schemas/* string */.YjP().nullable(),
    command: schemas/* string */.YjP().nullable(),
});
/**
 * `metadata.json`, version 1. A field is never renamed or removed within a version, only added as
 * optional. What is not known is null. Readers tolerate unknown outcomes, families and phases.
 */
const metadataSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    success: schemas/* boolean */.zMY().describe('True only for the outcome success.'),
    outcome: schemas/* string */.YjP().describe(`One of ${outcome/* outcomes */.KI.join(', ')}; later releases may add others.`),
    exit_code: schemas/* number */.aig()
        .int()
        .nullable()
        .describe("The rebuild's own exit status; null when it never reported one."),
    timestamp: iso/* datetime */.w$().describe('The start, ISO 8601 in UTC.'),
    finished_at: iso/* datetime */.w$().nullable().describe('The end, ISO 8601 in UTC.'),
    duration_seconds: schemas/* number */.aig().nonnegative().nullable(),
    action: schemas/* string */.YjP()
        .nullable()
        .describe('The word of nixos-rebuild, or deploy for a deployment; null for a command.'),
    program: schemas/* string */.YjP().describe('nixos-rebuild, nix, or command.'),
    flake: schemas/* string */.YjP().nullable(),
    host: schemas/* string */.YjP().nullable(),
    revision: schemas/* object */.Ikc({
        sha: schemas/* string */.YjP(),
        branch: schemas/* string */.YjP().nullable(),
        dirty: schemas/* boolean */.zMY(),
        repository: schemas/* string */.YjP()
            .nullable()
            .optional()
            .describe('Where the repository is on the web, such as https://github.com/o/r.'),
    })
        .nullable()
        .describe('The git checkout that was built.'),
    error_message: schemas/* string */.YjP().nullable().describe("The error, in the program's words."),
    failure: failure/* failureSchema */.I.nullable().describe('The first of failures.'),
    failures: schemas/* array */.YOg(failure/* failureSchema */.I).describe('The classified causes, root causes first.'),
    phases: schemas/* array */.YOg(phaseSchema),
    activity: activitySchema.nullable().describe('What Nix did.'),
    result: result/* resultSchema */.FD.nullable().describe('What the rebuild made.'),
    resources: resourcesSchema.nullable().describe("What the rebuild's processes used."),
    terminal: schemas/* object */.Ikc({ cols: schemas/* number */.aig().int(), rows: schemas/* number */.aig().int() })
        .nullable()
        .describe('Size of the recorded terminal in cells; null without a recording.'),
    files: filesSchema.describe("Names of the files in the build's directory; null where one was not made."),
    screen_seconds: schemas/* number */.aig()
        .optional()
        .describe('Only where the recording ends with a blank screen: the time, in seconds from its start, of the last screen with content, which picture and text show.'),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()).describe('Of this tool and the programs it ran.'),
    file: schemas/* string */.YjP().nullable().optional().describe('The non-flake configuration, if that is what was built.'),
    command: schemas/* string */.YjP()
        .optional()
        .describe('The shell command that was recorded in place of a rebuild, with its arguments after `--`.'),
    tried: schemas/* object */.Ikc({
        kind: schemas/* string */.YjP().describe('upgrade, fresh, install or run.'),
        backend: schemas/* string */.YjP().nullable().describe('Of the machine; null where there was none.'),
        profile: schemas/* string */.YjP().nullable().describe('The name of the kind of machine, where one was named.'),
        script: schemas/* string */.YjP()
            .nullable()
            .describe('The script that was run in the machine, of a run or an installation.'),
    })
        .optional()
        .describe('Of a trial, what tells it from others of the same host.'),
    gif_reduction: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Steps taken to bring the GIF under its size limit, in words.'),
    system: schemas/* object */.Ikc({
        host: schemas/* string */.YjP()
            .nullable()
            .optional()
            .describe('The ssh destination of the machine that was activated; null for this one.'),
        before: schemas/* string */.YjP().nullable().describe('Store path of the system that ran when the rebuild began.'),
        current: schemas/* string */.YjP().nullable().describe('Store path of the running system.'),
        profile: schemas/* string */.YjP().nullable().describe('Store path to which the system profile leads.'),
        generation: schemas/* number */.aig().int().nullable().describe("Number of the profile's generation."),
        boot: schemas/* string */.YjP().nullable().describe('Store path of what boots by default, or the name of that entry.'),
    })
        .nullable()
        .optional()
        .describe('What the machine runs and would boot that was activated, read afterwards; a field is null where it could not be ' +
        'read. Null where nothing was activated, an activation was left running, or another machine did not answer.'),
    remedies: schemas/* array */.YOg(remedy/* remedySchema */.qN)
        .optional()
        .describe('What was done about failures so that it could be tried again, in order; absent where nothing was.'),
    notices: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('What the tool could not do for this build, one sentence each.'),
    shell_history: shellHistorySchema
        .nullable()
        .optional()
        .describe('Ids of the command line in the shell history (atuin) that it was typed into.'),
});


/***/ }),

/***/ 69433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readArtifact),
  r: () => (/* binding */ runArtifacts)
});

// EXTERNAL MODULE: ./lib/github/bounded-body.js
var bounded_body = __webpack_require__(10015);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/github/artifacts/zip.js

// Written by hand, since the input is hostile: libraries trust the unpacked size that a zip claims, here
// inflating stops at a limit.
// From PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const centralSize = 46;
const localSize = 30;
const longestComment = 0xffff;
/**
 * Reads the wanted files from a zip in memory; nothing is written to disk, so no path in it can escape.
 * `wanted` maps names to the largest unpacked size in bytes. A file that is larger, damaged or packed with
 * another method than artifacts use is left out of the result.
 *
 * @throws Error if the bytes are no zip.
 */
function readZip(bytes, wanted) {
    const found = new Map();
    const end = endOf(bytes);
    const count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count && at + centralSize <= bytes.length; index += 1) {
        if (bytes.readUInt32LE(at) !== centralSignature)
            break;
        const nameLength = bytes.readUInt16LE(at + 28);
        const name = bytes.toString('utf8', at + centralSize, at + centralSize + nameLength);
        const limit = wanted.get(name);
        if (limit !== undefined && !found.has(name)) {
            const content = contentOf(bytes, at, limit);
            if (content !== null)
                found.set(name, content);
        }
        at += centralSize + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return found;
}
function endOf(bytes) {
    const last = bytes.length - endSize;
    for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
        if (bytes.readUInt32LE(at) === endSignature)
            return at;
    throw new Error('not a zip file');
}
function contentOf(bytes, central, limit) {
    const method = bytes.readUInt16LE(central + 10);
    const packed = bytes.readUInt32LE(central + 20);
    const local = bytes.readUInt32LE(central + 42);
    if (local + localSize > bytes.length || bytes.readUInt32LE(local) !== localSignature)
        return null;
    const start = local + localSize + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + packed);
    if (content.length !== packed)
        return null;
    if (method === 0)
        return content.length <= limit ? content : null;
    if (method !== 8)
        return null;
    try {
        // The limit holds whatever size the zip claims.
        return (0,external_node_zlib_.inflateRawSync)(content, { maxOutputLength: limit });
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/github/artifacts/run-artifacts.js


// Enough for a matrix of 256 legs with a picture each that ran twice.
const longestList = 1000;
/** The artifacts of a workflow run, newest first, at most a thousand. One request for each hundred. */
async function runArtifacts({ octokit, owner, repo }, runId) {
    const all = [];
    const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunArtifacts, {
        owner,
        repo,
        run_id: runId,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const { id, name, size_in_bytes, expired } of data)
            all.push({ id, name, bytes: size_in_bytes, expired });
        if (all.length >= longestList)
            break;
    }
    return all;
}
/**
 * Downloads an artifact and reads the wanted files from it (name to the largest size in bytes), in memory.
 *
 * @throws Error if it is larger than `maximumBytes` or no zip.
 */
async function readArtifact({ octokit, owner, repo }, artifactId, wanted, maximumBytes) {
    // GitHub answers with the address of the storage, which must not receive the token.
    const answer = await octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: artifactId,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    const address = answer.headers.location;
    if (address === undefined)
        throw new Error('GitHub returned no address for the artifact');
    const viaProxy = octokit.request.endpoint.DEFAULTS.request?.fetch;
    const response = await (viaProxy ?? fetch)(address, { signal: AbortSignal.timeout(60_000) });
    if (!response.ok)
        throw new Error(`the artifact storage answered ${response.status}`);
    const body = await (0,bounded_body/* boundedBody */._)(response, maximumBytes);
    if (body === null)
        throw new Error(`larger than ${maximumBytes} bytes`);
    return readZip(body, wanted);
}


/***/ }),

/***/ 23960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _n: () => (/* binding */ backslashed),
  DV: () => (/* binding */ codeBlock),
  SS: () => (/* binding */ codeSpan),
  zH: () => (/* binding */ details),
  FV: () => (/* binding */ escapeMarkdown),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  $i: () => (/* binding */ linkAddress),
  Rw: () => (/* binding */ proseMarkdown),
  tp: () => (/* binding */ table),
  Oz: () => (/* binding */ wordJoiner)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/text/html.js
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an HTML text node or a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/text/markdown.js


// Written by hand, since libraries escape Markdown but not what GitHub adds to it after rendering.
// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
const wordJoiner = '\u2060';
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** With a backslash before all ASCII punctuation, which is then no markup. */
function backslashed(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
function escapeMarkdown(text) {
    return (backslashed((0,clean/* strippedLine */.MV)(text))
        // \| has another meaning in a table than in prose.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${wordJoiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${wordJoiner}`));
}
/** Hostile text as an inline code span; an empty text becomes an empty string. */
function codeSpan(text) {
    const line = (0,clean/* strippedLine */.MV)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile prose in which `words like these` are code; the text outside of such pairs is escaped. */
function proseMarkdown(text) {
    const parts = (0,clean/* strippedLine */.MV)(text).split('`');
    // Without its partner, the last backtick is a character like others.
    const lonely = parts.length % 2 === 0 ? `\`${parts.pop()}` : '';
    return [
        ...parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part))),
        spaced(lonely),
    ].join('');
}
/** Escaped, with the blanks at both ends, which separate it from its neighbours. */
function spaced(text) {
    const [, before = '', after = ''] = /^(\s?).*?(\s?)$/.exec(text) ?? [];
    return text.trim() === '' ? before : `${before}${escapeMarkdown(text)}${after}`;
}
/** Hostile lines as a fenced code block whose fence none of them can close. */
function codeBlock(lines, language = '') {
    const body = (0,clean/* stripControls */.$Y)(lines.join('\n')).replace(/(?<!\n)\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}\n`;
}
/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${escapeHtml((0,clean/* strippedLine */.MV)(text))}</code>`;
}
/**
 * A link to an address made by this tool or returned by GitHub; for anything but http(s) it is the label
 * alone. `label` is Markdown.
 */
function markdown_link(label, url) {
    const address = linkAddress(url);
    return address === null ? label : `[${label}](${address})`;
}
/** An address that cannot break out of a Markdown link or image, or null if it is not http(s). */
function linkAddress(url) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        return null;
    return new URL(url).href.replace(/[()<>[\]\\`|*_~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A folded section. `summary` is HTML (see {@link htmlCode}), `body` Markdown. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
/** A table; `right` are the indices of right-aligned columns. Cells are Markdown on one line. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.map(cellText).join(' | ')} |\n`;
    const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}
/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An invisible character separates the two.
 */
function cellText(cell) {
    return cell.replace(/\\(?=\|)/g, `\\${wordJoiner}`).replaceAll('|', '\\|');
}


/***/ })

};
