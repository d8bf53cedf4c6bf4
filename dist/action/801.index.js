export const id = 801;
export const ids = [801];
export const modules = {

/***/ 91952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ githubOnce),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25104);

/** The API of the run's repository, opened when a part first asks for it. */
function githubOnce(token, context) {
    let opened = null;
    return () => {
        opened ??= (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)({
            token,
            repository: context.repository,
            apiUrl: context.apiUrl,
            serverUrl: context.serverUrl,
            sleep,
            random: Math.random,
        });
        return opened;
    };
}
/** Waits so many milliseconds. */
function sleep(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 16429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./lib/github/client.js + 1 modules
var client = __webpack_require__(25104);
// EXTERNAL MODULE: ./lib/github/comments/comments.js
var comments = __webpack_require__(22066);
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
// EXTERNAL MODULE: ./lib/report/sections/parts.js
var parts = __webpack_require__(70473);
// EXTERNAL MODULE: ./lib/report/summary.js + 1 modules
var summary = __webpack_require__(19760);
;// CONCATENATED MODULE: ./lib/report/matrix-comment.js









// A matrix has at most 256 legs.
const shownLegs = 256;
/**
 * One comment for the legs of a matrix: a row a host, then each unsuccessful one folded. `notices`
 * name what could not be read. At most `limit` UTF-16 units.
 */
function matrixCommentMarkdown(reports, runUrl, notices, mark, limit = comment/* commentLimit */.j9) {
    const sections = [(0,fit/* fixed */.Zu)((0,marker/* markLine */.oi)(mark)), ...matrixSections(reports, runUrl, notices)];
    return (0,fit/* fitDocument */.VC)(sections, limit, (text) => text.length);
}
/** The same for a job summary. */
function matrixSummaryMarkdown(reports, runUrl, notices) {
    return (0,fit/* fitDocument */.VC)(matrixSections(reports, runUrl, notices), summary/* summaryLimitBytes */.f, (text) => Buffer.byteLength(text));
}
function matrixSections(reports, runUrl, notices) {
    const legs = [...reports].sort(byOutcomeThenName).slice(0, shownLegs);
    const failed = legs.filter((leg) => !leg.metadata.success);
    return [
        (0,fit/* fixed */.Zu)(`### ${matrixHeadline(legs.length, failed.length)}\n`),
        (0,fit/* section */.uW)(1000, legTable(legs, shownLegs), legTable(legs, 20)),
        // The first failures matter most: each further one is less important than all before it.
        ...failed.map((leg, index) => (0,fit/* section */.uW)(500 - index, folded(leg, 12_000), folded(leg, 3_000))),
        (0,fit/* section */.uW)(900, (0,markdown/* link */.nf)('▶️ workflow run', runUrl)),
        (0,fit/* section */.uW)(950, (0,parts/* noticesMarkdown */.hd)({ notices })),
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
        const cause = (0,clean/* strippedLine */.MV)(metadata.failure?.message ?? metadata.error_message ?? '');
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

// EXTERNAL MODULE: ./lib/action/rebuild/reporting.js
var reporting = __webpack_require__(91952);
// EXTERNAL MODULE: ./lib/action/runner/attempt.js + 1 modules
var attempt = __webpack_require__(31886);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/action/runner/read-inputs.js
var read_inputs = __webpack_require__(44155);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata.js + 4 modules
var metadata = __webpack_require__(51486);
// EXTERNAL MODULE: ./lib/github/artifacts/run-artifacts.js + 1 modules
var run_artifacts = __webpack_require__(69433);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/action/runner/glob.js
var glob = __webpack_require__(80051);
;// CONCATENATED MODULE: ./lib/action/report/collect-legs.js





// A recording of hours may be larger; its leg is then named in a notice instead.
const maximumArtifactBytes = 100_000_000;
const maximumMetadataBytes = 2_000_000;
const maximumLegs = 256;
/** The results of a run's legs, out of their artifacts. What cannot be used is named in a notice. */
async function collectLegs(github, run, pattern, notices) {
    const artifacts = latestAttempts(await (0,run_artifacts/* runArtifacts */.r)(github, run.id), pattern);
    if (artifacts.length > maximumLegs)
        notices.add(`Only ${maximumLegs} of ${artifacts.length} results are shown.`);
    const legs = [];
    for (const artifact of artifacts.slice(0, maximumLegs)) {
        try {
            legs.push(legOf(artifact, await metadataOf(github, artifact), run));
        }
        catch (thrown) {
            notices.add(`The artifact ${artifact.name} was not used: ${(0,errors/* messageOf */.bD)(thrown).slice(0, 200)}`);
        }
    }
    return withDistinctNames(legs, artifacts);
}
/** Of each job's artifacts that match, the one of the last attempt. Pictures and expired ones are left out. */
function latestAttempts(artifacts, pattern) {
    const matches = (0,glob/* globPattern */.h)(pattern);
    const latest = new Map();
    for (const artifact of artifacts) {
        const [, name, attempt] = /^(.+)-(\d{1,9})$/.exec(artifact.name) ?? [];
        if (name === undefined || artifact.expired || !matches.test(artifact.name))
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
    const bytes = (await (0,run_artifacts/* readArtifact */.R)(github, artifact.id, wanted, maximumArtifactBytes)).get(files/* metadataFileName */.b9);
    if (bytes === undefined)
        throw new Error('it holds no metadata.json of sensible size');
    const parsed = metadata/* metadataSchema */.R.safeParse(JSON.parse(bytes.toString()));
    if (!parsed.success)
        throw new Error('its metadata.json has another form');
    // An outcome of success cannot be claimed beside a failure.
    const success = parsed.data.success && parsed.data.outcome === 'success';
    return { ...parsed.data, success };
}
function legOf(artifact, claimed, run) {
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
            sources: run.sources,
        },
        trend: null,
        baseFailure: null,
        notices: [],
    };
}
/** What a stranger could have us tell people to type or to open is left out. */
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
/** Two legs for one host are told apart by the names of their artifacts. */
function withDistinctNames(legs, artifacts) {
    const nameOf = (leg) => artifacts.find(({ id }) => leg.links.artifact?.endsWith(`/${id}`))?.name;
    return legs.map((leg) => {
        const alone = legs.filter(({ id }) => id === leg.id).length === 1;
        return alone ? leg : { ...leg, id: nameOf(leg) ?? leg.id };
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/action/runner/context.js
var context = __webpack_require__(11170);
;// CONCATENATED MODULE: ./lib/action/report/triggering-run.js



const eventSchema = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* number */.aig().int(),
        name: schemas/* string */.YjP().nullable(),
        event: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
        head_branch: schemas/* string */.YjP().nullable(),
        html_url: schemas/* string */.YjP(),
        head_repository: schemas/* object */.Ikc({
            id: schemas/* number */.aig(),
            full_name: schemas/* string */.YjP(),
            owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
        }),
    })
        .optional(),
});
/** Reads the `workflow_run` event. Throws a usage error for every other event. */
function readTriggeringRun(env) {
    const { repository, repositoryId, apiUrl, serverUrl } = (0,context/* readContext */.y)(env);
    const { workflow_run: run } = (0,context/* readEvent */.j)(env.GITHUB_EVENT_PATH, eventSchema);
    if (run === undefined)
        throw (0,errors/* usageError */.Wp)('wrong-event', `the report Action works on the event workflow_run, not ${env.GITHUB_EVENT_NAME}`, 'See the recipe for forks in docs/action.md.');
    const { head_repository: from } = run;
    return {
        id: run.id,
        workflow: run.name ?? '',
        isPullRequest: run.event === 'pull_request' || run.event === 'pull_request_target',
        fromFork: from.id !== repositoryId,
        head: {
            sha: run.head_sha,
            branch: run.head_branch ?? '',
            owner: from.owner.login,
            repositoryId: from.id,
        },
        url: run.html_url,
        sources: `${serverUrl}/${from.full_name}/blob/${run.head_sha}`,
        repository,
        apiUrl,
        serverUrl,
    };
}

;// CONCATENATED MODULE: ./lib/action/report/report.js











/**
 * The report Action: in a `workflow_run` workflow, with a token that may write, it comments for a run
 * whose own token could not (a fork's), and joins the legs of a matrix into one comment. Everything in the
 * artifacts is a stranger's data. The step fails only where it is set up wrongly.
 */
async function runReport(runner) {
    const inputs = readInputs(runner);
    const run = readTriggeringRun(runner.env);
    const notices = (0,runner_notices/* createNotices */.g)(runner.write);
    const github = await (0,client/* openGitHub */.o)({
        token: inputs.token,
        repository: run.repository,
        apiUrl: run.apiUrl,
        serverUrl: run.serverUrl,
        sleep: reporting/* sleep */.y,
        random: Math.random,
    });
    const collect = () => collectLegs(github, run, inputs.artifactPattern, notices);
    const legs = (await (0,attempt/* attempt */.C)(notices, { feature: 'results', permission: 'actions: read' }, collect)) ?? [];
    const url = await report_comment(github, run, inputs, legs, notices);
    const need = { feature: 'job summary', permission: null };
    await (0,attempt/* attempt */.C)(notices, need, () => runner.appendSummary(matrixSummaryMarkdown(legs, run.url, notices.all())));
    const failed = legs.filter(({ metadata }) => !metadata.success).map(({ id }) => id);
    runner.setOutput('comment-url', url ?? '');
    runner.setOutput('success', String(legs.length > 0 && failed.length === 0));
    runner.setOutput('failed-hosts', JSON.stringify(failed));
    return 0;
}
function readInputs(runner) {
    const read = (0,read_inputs/* inputReader */.c)(runner.input);
    return {
        comment: read.choice('comment', ['on-failure', 'always', 'never'], 'on-failure'),
        artifactPattern: read.text('artifact-pattern') ?? 'rebuild-*',
        token: runner.input('github-token'),
    };
}
async function report_comment(github, run, inputs, legs, notices) {
    if (inputs.comment === 'never' || legs.length === 0 || !run.isPullRequest)
        return null;
    const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
    return (0,attempt/* attempt */.C)(notices, need, async () => {
        const issue = await pullRequestOf(github, run.head);
        if (issue === null) {
            notices.add('No pull-request comment: no open pull request has this commit as its head.');
            return null;
        }
        const key = (0,marker/* commentDigest */.qx)({ workflow: run.workflow, job: 'report', id: 'all hosts' });
        const mark = { key, runId: run.id };
        const body = matrixCommentMarkdown(legs, run.url, notices.all(), mark);
        const create = inputs.comment === 'always' || legs.some(({ metadata }) => !metadata.success);
        const { url } = await (0,comments/* upsertComment */.lB)(github, { issue, ...mark, body, create, readMark: marker/* readMark */.Mp });
        await removeLegComments(github, issue, mark);
        return url;
    });
}
/** The legs of this run may have commented each on their own; this comment holds it all. */
async function removeLegComments(github, issue, { key, runId }) {
    const legs = [];
    for await (const found of (0,comments/* ourComments */.zu)(github, issue, marker/* readMark */.Mp))
        if (found.runId === runId && found.key !== key)
            legs.push(found.id);
    for (const id of legs)
        await (0,comments/* deleteComment */.Tu)(github, id);
}


/***/ }),

/***/ 31886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ attempt)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
;// CONCATENATED MODULE: ./lib/github/loss.js



/**
 * One sentence for people: which feature was left out, why, and which permission to add if that is
 * the cause.
 */
function lossNotice({ feature, permission }, thrown) {
    return `No ${feature}: ${reasonOf(permission, thrown)}`;
}
function reasonOf(permission, thrown) {
    const error = (0,response_error/* asResponseError */.S)(thrown);
    if (error === null)
        return `${(0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)((0,errors/* messageOf */.bD)(thrown)), 300)}.`.replace(/\.+$/, '.');
    const { status, headers } = error;
    // Octokit puts the address of the documentation behind GitHub's own words.
    const message = (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(error.message).replace(/ - https:\/\/docs\.github\.com\S*$/, ''), 300);
    const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    if (status === 429 || (status === 403 && (limited || /rate limit/i.test(message))))
        return `GitHub's rate limit is used up (status ${status}).`;
    if ((status === 401 || status === 403 || status === 404) && permission !== null)
        return (`the token may not do that (${status}: ${message}). Add \`${permission}\` to the job's \`permissions\`; ` +
            'a pull request from a fork never gets it, see the report Action.');
    return `GitHub answered ${status}: ${message}.`;
}

;// CONCATENATED MODULE: ./lib/action/runner/attempt.js

/**
 * Does one part of a report. If it fails, the result is null, one notice says what was lost and which
 * permission to add, and the rest of the report goes on.
 */
async function attempt(notices, need, work) {
    try {
        return await work();
    }
    catch (thrown) {
        notices.add(lossNotice(need, thrown));
        return null;
    }
}


/***/ }),

/***/ 11170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() });
const headSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: repositorySchema.optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
        head: headSchema,
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    })
        .optional(),
});
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^/]+\/[^/]+$/),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_RUN_NUMBER: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_WORKFLOW: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_JOB: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_WORKSPACE: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    RUNNER_TEMP: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('https://api.github.com'),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('https://github.com'),
    GITHUB_REF_NAME: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
});
/** Reads the context. Throws a ToolError where the process does not run in a workflow. */
function readContext(env) {
    const parsed = environmentSchema.safeParse(env);
    if (!parsed.success) {
        const name = parsed.error.issues[0]?.path.join('.') ?? 'GITHUB_RUN_ID';
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('no-runner', `${name} is not set as in a workflow run`, {
            hint: 'This program is the GitHub Action; outside a workflow use the nixos-rebuild-test command.',
        });
    }
    const { data } = parsed;
    const { repository, pull_request: pull } = readEvent(env.GITHUB_EVENT_PATH, eventSchema);
    return {
        repository: data.GITHUB_REPOSITORY,
        repositoryId: repository?.id ?? null,
        defaultBranch: repository?.default_branch ?? null,
        runId: data.GITHUB_RUN_ID,
        runNumber: data.GITHUB_RUN_NUMBER,
        attempt: data.GITHUB_RUN_ATTEMPT,
        workflow: data.GITHUB_WORKFLOW,
        job: data.GITHUB_JOB,
        sha: data.GITHUB_SHA,
        eventName: data.GITHUB_EVENT_NAME,
        branch: pull?.head.ref ?? data.GITHUB_REF_NAME,
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                baseBranch: pull.base.ref,
                baseSha: pull.base.sha,
                fromFork: pull.head.repo?.full_name !== data.GITHUB_REPOSITORY,
            },
        workspace: data.GITHUB_WORKSPACE,
        temp: data.RUNNER_TEMP,
        apiUrl: data.GITHUB_API_URL,
        serverUrl: data.GITHUB_SERVER_URL,
        runUrl: `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}/actions/runs/${data.GITHUB_RUN_ID}`,
    };
}
/** The event's payload, checked; an empty one where the runner names no file. */
function readEvent(path, schema) {
    try {
        return schema.parse(path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : {});
    }
    catch (thrown) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('bad-event', `the event in ${path} cannot be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`);
    }
}


/***/ }),

/***/ 80051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ selectNames),
/* harmony export */   h: () => (/* binding */ globPattern)
/* harmony export */ });
/** A pattern with `*` (any text) and `?` (one character) as an expression that matches whole names. */
function globPattern(pattern) {
    // Neighbouring stars mean one, and would make the matching slow.
    const source = pattern
        .replace(/\*+/g, '*')
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 's');
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

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createNotices)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65258);


/** `write` takes the workflow command that shows a notice on the run's page. */
function createNotices(write) {
    const said = new Set();
    return {
        add(message) {
            const line = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(message);
            if (said.has(line))
                return;
            said.add(line);
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('notice', { title: 'nixos-rebuild-test' }, line));
        },
        all: () => [...said],
    };
}


/***/ }),

/***/ 44155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

function inputReader(get) {
    const wrong = (name, is) => (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-input', `input "${name}" must be ${is}, not ${JSON.stringify(get(name))}`, seeInputs);
    const text = (name) => (get(name) === '' ? null : get(name));
    const number = (name, otherwise, least, most) => {
        const given = text(name);
        if (given === null)
            return otherwise;
        const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
        if (!(value >= least && value <= most))
            throw wrong(name, `a number from ${least} to ${most}`);
        return value;
    };
    return {
        text,
        lines: (name) => get(name)
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        flag(name, otherwise) {
            const given = text(name);
            if (given === null)
                return otherwise;
            // The words of YAML 1.2's core schema, as @actions/core's getBooleanInput takes them.
            if (['true', 'True', 'TRUE'].includes(given))
                return true;
            if (['false', 'False', 'FALSE'].includes(given))
                return false;
            throw wrong(name, 'true or false');
        },
        choice(name, choices, otherwise) {
            const given = text(name);
            if (given === null)
                return otherwise;
            const found = choices.find((choice) => choice === given);
            if (found === undefined)
                throw wrong(name, `one of ${choices.join(', ')}`);
            return found;
        },
        number,
        integer(name, otherwise, least, most) {
            const value = number(name, otherwise, least, most);
            if (!Number.isInteger(value))
                throw wrong(name, `a whole number from ${least} to ${most}`);
            return value;
        },
        percent(name) {
            const given = text(name);
            if (given === null || given === 'false')
                return null;
            const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(given);
            if (match === null)
                throw wrong(name, 'a percentage such as 25%');
            return Number(match[1]);
        },
        branch(name, otherwise) {
            const given = text(name) ?? otherwise;
            // A part of the rules of git-check-ref-format(1) that is enough for a name of one's own choosing.
            if (!/^[A-Za-z0-9][\w-]*$/.test(given))
                throw wrong(name, 'a plain branch name (letters, digits, - and _)');
            return given;
        },
    };
}
const seeInputs = 'See the inputs in docs/action.md.';


/***/ }),

/***/ 51486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ metadataSchema)
});

// UNUSED EXPORTS: shellHistorySchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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

;// CONCATENATED MODULE: ./lib/nix/closure/result.js

/** One package whose set of versions differs between two closures. */
const packageChangeSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
    old_versions: schemas/* array */.YOg(schemas/* string */.YjP()),
    new_versions: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** New size minus old size, in bytes; null where sizes are not known (derivations). */
    size_delta_bytes: schemas/* number */.aig().nullable(),
});
/** One flake input whose locked revision differs. */
const inputChangeSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(['added', 'removed', 'updated']),
    old_revision: schemas/* string */.YjP().nullable(),
    new_revision: schemas/* string */.YjP().nullable(),
    /** ISO 8601 dates of the locked revisions. */
    old_date: schemas/* string */.YjP().nullable(),
    new_date: schemas/* string */.YjP().nullable(),
    /** The forge's page that compares the two revisions. */
    compare_url: schemas/* string */.YjP().nullable(),
});
const resultSchema = schemas/* object */.Ikc({
    store_path: schemas/* string */.YjP().nullable(),
    closure_bytes: schemas/* number */.aig().nonnegative().nullable(),
    /** The closure (or derivation) that `packages` compares with. */
    compared_with: schemas/* string */.YjP().nullable().optional(),
    packages: schemas/* array */.YOg(packageChangeSchema).optional(),
    inputs: schemas/* array */.YOg(inputChangeSchema).optional(),
});

;// CONCATENATED MODULE: ./lib/nix/failures/failure.js

/** A place in a Nix source; `file` is relative to the checkout for a file in it. */
const locationSchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int().nonnegative(),
    column: schemas/* number */.aig().int().nonnegative().nullable(),
});
/** The classified cause of an unsuccessful rebuild. Readers tolerate families they do not know. */
const failureSchema = schemas/* object */.Ikc({
    family: schemas/* string */.YjP(),
    /** 0 to 1: how sure the classification is. */
    confidence: schemas/* number */.aig().min(0).max(1),
    /** The root cause in Nix's own words, without escape sequences. */
    message: schemas/* string */.YjP(),
    derivation: schemas/* string */.YjP().nullable(),
    location: locationSchema.nullable(),
    /** The last lines of the failed builder's log, or of the error block. */
    log_tail: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What a person can do about it. */
    hint: schemas/* string */.YjP(),
    /** One command that reproduces it, pinned to the revision where one is known. */
    reproduce: schemas/* string */.YjP().nullable().optional(),
    /** The kept `nix log` of the derivation, relative to the build's directory. */
    log_file: schemas/* string */.YjP().nullable().optional(),
});

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
    outcome: schemas/* string */.YjP().describe(`One of ${outcome/* outcomes */.K.join(', ')}; later releases may add others.`),
    exit_code: schemas/* number */.aig()
        .int()
        .nullable()
        .describe("The rebuild's own exit status; null when it never reported one."),
    timestamp: iso/* datetime */.w$().describe('The start, ISO 8601 in UTC.'),
    finished_at: iso/* datetime */.w$().nullable().describe('The end, ISO 8601 in UTC.'),
    duration_seconds: schemas/* number */.aig().nonnegative().nullable(),
    action: schemas/* string */.YjP().nullable().describe('The word of nixos-rebuild; null for a command.'),
    program: schemas/* string */.YjP().describe('nixos-rebuild, nix, or command.'),
    flake: schemas/* string */.YjP().nullable(),
    host: schemas/* string */.YjP().nullable(),
    revision: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), branch: schemas/* string */.YjP().nullable(), dirty: schemas/* boolean */.zMY() })
        .nullable()
        .describe('The git checkout that was built.'),
    error_message: schemas/* string */.YjP().nullable().describe("The error, in the program's words."),
    failure: failureSchema.nullable().describe('The first of failures.'),
    failures: schemas/* array */.YOg(failureSchema).describe('The classified causes, root causes first.'),
    phases: schemas/* array */.YOg(phaseSchema),
    activity: activitySchema.nullable().describe('What Nix did.'),
    result: resultSchema.nullable().describe('What the rebuild made.'),
    resources: resourcesSchema.nullable().describe("What the rebuild's processes used."),
    terminal: schemas/* object */.Ikc({ cols: schemas/* number */.aig().int(), rows: schemas/* number */.aig().int() })
        .nullable()
        .describe('Size of the recorded terminal in cells; null without a recording.'),
    files: filesSchema.describe("Names of the files in the build's directory; null where one was not made."),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()).describe('Of this tool and the programs it ran.'),
    file: schemas/* string */.YjP().nullable().optional().describe('The non-flake configuration, if that is what was built.'),
    gif_reduction: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Steps taken to bring the GIF under its size limit, in words.'),
    notices: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('What the tool could not do for this build, one sentence each.'),
    shell_history: shellHistorySchema
        .nullable()
        .optional()
        .describe('Ids of the command line in the shell history (atuin) that it was typed into.'),
});


/***/ }),

/***/ 23609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outcomes),
/* harmony export */   c: () => (/* binding */ outcomeFacts)
/* harmony export */ });
const failed = { exitStatus: 1, complete: false, tone: 'bad' };
const facts = {
    success: {
        exitStatus: 0,
        complete: true,
        tone: 'good',
        sign: '✓',
        icon: '✅',
        label: 'Success',
        verb: 'succeeded',
    },
    failed: { ...failed, sign: '✗', icon: '❌', label: 'Failed', verb: 'failed' },
    timed_out: { ...failed, exitStatus: 124, sign: '⏱', icon: '⏱️', label: 'Timed out', verb: 'timed out' },
    cancelled: {
        exitStatus: 130,
        complete: false,
        tone: 'quiet',
        sign: '–',
        icon: '🚫',
        label: 'Cancelled',
        verb: 'was cancelled',
    },
    needs_boot: {
        exitStatus: 1,
        complete: true,
        tone: 'warn',
        sign: '↻',
        icon: '🔄',
        label: 'Needs a boot',
        verb: 'needs a boot to take effect',
    },
    interrupted: {
        exitStatus: 3,
        complete: false,
        tone: 'quiet',
        sign: '!',
        icon: '⚠️',
        label: 'Interrupted',
        verb: 'was interrupted',
    },
};
const outcomes = Object.keys(facts);
/**
 * The facts of an outcome. Readers tolerate outcomes of later releases: an unknown one is labelled with its own
 * word and is never shown as a success.
 */
function outcomeFacts(outcome) {
    if (Object.hasOwn(facts, outcome))
        return facts[outcome];
    return {
        exitStatus: 1,
        complete: false,
        tone: 'quiet',
        sign: '?',
        icon: '❔',
        label: outcome,
        verb: `ended as ${outcome}`,
    };
}


/***/ }),

/***/ 69433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readArtifact),
  r: () => (/* binding */ runArtifacts)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/github/artifacts/zip.js

// From PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const centralSize = 46;
const localSize = 30;
const longestComment = 0xffff;
/**
 * Reads the wanted files out of a zip in memory; nothing is written anywhere, so no path in it can
 * escape. `wanted` maps names to the most bytes that each may have unpacked. A file that is larger, damaged
 * or packed in a way that artifacts are not is left out of the result.
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

const pageSize = 100;
// A matrix of 256 legs with a picture each, re-run once, stays below.
const longestList = 1000;
/** The artifacts of a workflow run, newest first, at most a thousand. One request for each hundred. */
async function runArtifacts({ octokit, owner, repo }, runId) {
    const all = [];
    for (let page = 1; all.length < longestList; page += 1) {
        const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
            owner,
            repo,
            run_id: runId,
            per_page: pageSize,
            page,
        });
        for (const { id, name, size_in_bytes, expired } of data.artifacts)
            all.push({ id, name, bytes: size_in_bytes, expired });
        if (data.artifacts.length < pageSize)
            break;
    }
    return all;
}
/**
 * Downloads an artifact and reads the wanted files out of it (name to the most bytes it may have). Nothing
 * touches the disk.
 *
 * @throws Error if it is larger than `maximumBytes` or no zip.
 */
async function readArtifact({ octokit, owner, repo }, artifactId, wanted, maximumBytes) {
    // GitHub answers with the address of the storage, which must not see the token.
    const answer = await octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: artifactId,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    const address = answer.headers.location;
    if (address === undefined)
        throw new Error('GitHub gave no address for the artifact');
    const viaProxy = octokit.request.endpoint.DEFAULTS.request?.fetch;
    const response = await (viaProxy ?? fetch)(address, { signal: AbortSignal.timeout(60_000) });
    if (!response.ok)
        throw new Error(`the artifact storage answered ${response.status}`);
    return readZip(await boundedBody(response, maximumBytes), wanted);
}
/** Reads a body, whatever length it claims, and stops at the limit. */
async function boundedBody(response, maximumBytes) {
    const chunks = [];
    let total = 0;
    for await (const chunk of response.body ?? []) {
        total += chunk.length;
        if (total > maximumBytes)
            throw new Error(`larger than ${maximumBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 25104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
;// CONCATENATED MODULE: ./lib/github/retry.js

const attempts = 4;
// A job that waits is a job that is paid for; a longer ban than this loses the feature instead.
const longestWaitSeconds = 60;
/**
 * Calls `request` until it succeeds, up to four times, waiting as GitHub asks or 1, 2, 4 seconds with
 * jitter. Throws the last error when it is not worth another try.
 */
async function retrying(request, sleep, random) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await request();
        }
        catch (thrown) {
            const seconds = attempt < attempts ? retryDelay(thrown, attempt) : null;
            if (seconds === null)
                throw thrown;
            await sleep(seconds * 1000 + random() * 250);
        }
    }
}
/**
 * Seconds to wait before the next try after `attempt` tries, or null if another would not help.
 * Follows "Best practices for using the REST API" in GitHub's documentation: `retry-after` first, then the
 * reset time of an exhausted limit.
 */
function retryDelay(thrown, attempt) {
    const backoff = 2 ** (attempt - 1);
    const error = (0,response_error/* asResponseError */.S)(thrown);
    if (error === null)
        return backoff;
    const { status, headers } = error;
    const told = toldDelay(headers);
    if (status === 429 || (status === 403 && told !== null)) {
        const seconds = told ?? backoff;
        return seconds <= longestWaitSeconds ? seconds : null;
    }
    if (status < 500)
        return null;
    return told === null ? backoff : Math.min(told, longestWaitSeconds);
}
function toldDelay(headers) {
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return Math.max(0, after);
    if (headers['x-ratelimit-remaining'] !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset']);
    const now = Date.parse(headers.date ?? '') / 1000;
    return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(1, reset - now) : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/github/client.js

// A request that hangs must not hold the job; uploads of a screenshot take a second or two.
const requestTimeoutMs = 30_000;
/** Opens the API. Octokit is loaded here, since most rebuilds end before anything needs it. */
async function openGitHub(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const [owner = '', repo = ''] = options.repository.split('/');
    let requests = 0;
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: silent });
    octokit.hook.wrap('request', (request, parameters) => retrying(async () => {
        requests += 1;
        const signal = AbortSignal.timeout(requestTimeoutMs);
        return request({ ...parameters, request: { ...parameters.request, signal } });
    }, options.sleep, options.random));
    return { octokit, owner, repo, serverUrl: options.serverUrl, requests: () => requests };
}
// Octokit warns on the console about deprecations; the job log is for the rebuild.
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };


/***/ }),

/***/ 49863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asResponseError),
/* harmony export */   z: () => (/* binding */ isStatus)
/* harmony export */ });
/**
 * The answer inside what was thrown, or null where none came (a refused, dropped or timed-out
 * connection, which Octokit reports as a status 500 without a response).
 */
function asResponseError(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number')
        return null;
    const response = 'response' in thrown ? thrown.response : undefined;
    if (response === undefined)
        return null;
    return { status: thrown.status, message: thrown.message, headers: response.headers ?? {} };
}
/** True if `thrown` is an answer with that status. */
function isStatus(thrown, ...statuses) {
    const error = asResponseError(thrown);
    return error !== null && statuses.includes(error.status);
}


/***/ }),

/***/ 65102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ outcomePhrase),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   uh: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23960);




/** The icon and the verb for an outcome, as Markdown. A word of a later release is shown as code. */
function outcomePhrase(outcome) {
    const { icon, verb } = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c)(outcome);
    const isKnown = _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .K.some((known) => known === outcome);
    return { icon, verb: isKnown ? verb : `ended as ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(outcome, 40))}` };
}
/** One line of Markdown: what was rebuilt, how it ended, how long it took. */
function headline(metadata, id) {
    const { icon, verb } = outcomePhrase(metadata.outcome);
    const what = metadata.action === null ? 'the command' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(metadata.action, 40));
    const duration = metadata.duration_seconds === null ? '' : ` after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(metadata.duration_seconds)}`;
    return `${icon} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(id, 100))}: ${what} ${verb}${duration}`;
}
/** The same as plain text, for a line of the job log. */
function headlineText(metadata, id) {
    const what = [id ?? metadata.host, metadata.action ?? 'the command'].filter(Boolean).join(': ');
    const message = metadata.failure?.message ?? metadata.error_message ?? '';
    const end = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .strippedLine */ .MV)(metadata.outcome.replaceAll('_', ' '));
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .strippedLine */ .MV)(`${what} ended as ${end}. ${message}`), 1000);
}


/***/ }),

/***/ 34874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ stripControls),
/* harmony export */   MV: () => (/* binding */ strippedLine),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony exports showControls, replaceControls, shownLine */

/**
 * Foreign text made harmless, in two ways: `stripControls` removes what a terminal would act on, for pages
 * and logs; `showControls` shows it as an escape, for a person at a terminal.
 */
// Escape sequences as ECMA-48 defines them: CSI, the string controls (OSC, DCS, SOS, PM, APC) up to
// their terminator or the end of the text, and two- or three-byte escapes.
const escapeSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Characters that reorder or hide what is around them (CVE-2021-42574).
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lonelySurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
 * Hostile text as plain text for a page or a log: no escape sequences, control or direction characters;
 * line ends become `\n`, tabs stay.
 */
function stripControls(text) {
    return text
        .replace(escapeSequences, '')
        .replace(/\r\n?/g, '\n')
        .replace(controls, '')
        .replace(bidi, '')
        .replace(lonelySurrogates, '\ufffd');
}
/** The same on one line: every run of white space is one space. */
function strippedLine(text) {
    return stripControls(text).replace(/\s+/g, ' ').trim();
}
/** `text` in at most `limit` UTF-16 units; an ellipsis replaces what was cut, and no character is halved. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const end = Math.max(0, limit - 1);
    const halved = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
    return `${text.slice(0, halved ? end - 1 : end)}…`;
}
/**
 * What a terminal would act on or hide: controls other than tab and newline, the bidirectional
 * overrides that make a text read differently from what it is, zero-width characters, and halves of
 * surrogate pairs.
 */
const unsafe = /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu;
/**
 * Foreign text for a terminal: everything a terminal would obey is shown as an escape such as
 * `\x1b` instead. Newlines and tabs stay.
 */
function showControls(text) {
    return replaceControls(text, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}
/** The same with another text for each such character. */
function replaceControls(text, replacement) {
    return text.replaceAll('\r\n', '\n').replaceAll(unsafe, replacement);
}
/** The same on one line of at most `columns` terminal columns: blanks and newlines run together. */
function shownLine(text, columns = Number.POSITIVE_INFINITY) {
    const line = showControls(text).replaceAll(/\s+/g, ' ').trim();
    if (columns === Number.POSITIVE_INFINITY || displayWidth(line) <= columns)
        return line;
    return `${cutToWidth(line, columns - 1)}…`;
}


/***/ }),

/***/ 54783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export signedDuration */
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

/***/ 23960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DV: () => (/* binding */ codeBlock),
  SS: () => (/* binding */ codeSpan),
  zH: () => (/* binding */ details),
  FV: () => (/* binding */ escapeMarkdown),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  $i: () => (/* binding */ linkAddress),
  Rw: () => (/* binding */ proseMarkdown),
  tp: () => (/* binding */ table)
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


// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
const joiner = '\u2060';
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
function escapeMarkdown(text) {
    return ((0,clean/* strippedLine */.MV)(text)
        .replace(/[!-/:-@[-`{-~]/g, '\\$&')
        // A table would read \| otherwise than prose does.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${joiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${joiner}`));
}
/** Hostile text as an inline code span; an empty text gives an empty string. */
function codeSpan(text) {
    const line = (0,clean/* strippedLine */.MV)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile prose in which `words like these` are code; what stands outside of such pairs is escaped. */
function proseMarkdown(text) {
    const parts = (0,clean/* strippedLine */.MV)(text).split('`');
    // Without its partner, the last backtick is a character like others.
    const lonely = parts.length % 2 === 0 ? `\`${parts.pop()}` : '';
    return [
        ...parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part))),
        spaced(lonely),
    ].join('');
}
/** Escaped, with the blanks at both ends that stand between it and its neighbours. */
function spaced(text) {
    const [, before = '', after = ''] = /^(\s?).*?(\s?)$/.exec(text) ?? [];
    return text.trim() === '' ? before : `${before}${escapeMarkdown(text)}${after}`;
}
/** Hostile lines as a fenced code block whose fence none of them can close. */
function codeBlock(lines, language = '') {
    const body = (0,clean/* stripControls */.$Y)(lines.join('\n')).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}\n`;
}
/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${escapeHtml((0,clean/* strippedLine */.MV)(text))}</code>`;
}
/**
 * A link for an address that we made or that GitHub gave us; anything but http(s) gives the label
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
/** A table; `right` are the columns whose numbers stand on the right. Cells are Markdown on one line. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.map(cellText).join(' | ')} |\n`;
    const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}
/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An unseen character between them keeps the two apart.
 */
function cellText(cell) {
    return cell.replace(/\\(?=\|)/g, `\\${joiner}`).replaceAll('|', '\\|');
}


/***/ }),

/***/ 63213:
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



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
