export const id = 3925;
export const ids = [3925];
export const modules = {

/***/ 43925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportBuild: () => (/* binding */ reportBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/artifacts/artifacts.js
var artifacts = __webpack_require__(89524);
;// CONCATENATED MODULE: ./lib/github/checks/check-run.js
/** What GitHub accepts in one request. */
const annotationsPerRequest = 50;
/** Adds a finished check run to a commit: one request. Returns its page. Needs the permission `checks: write`. */
async function createCheckRun({ octokit, owner, repo }, { name, headSha, conclusion, detailsUrl, title, summary, annotations }) {
    const { data } = await octokit.rest.checks.create({
        owner,
        repo,
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        details_url: detailsUrl,
        output: { title, summary, annotations },
    });
    return data.html_url;
}

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/report/comment.js
var comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(91017);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(65102);
;// CONCATENATED MODULE: ./lib/report/check.js




// GitHub shows no more of a check's name.
const longestName = 100;
/**
 * The name of a rebuild's check: the host, then the job and its place in the matrix, which distinguish the checks of
 * one commit. `leg` is JSON, as in a comment's key.
 */
function checkName({ id, job, leg }) {
    const place = [job, ...matrixWords(leg)].filter((word) => word !== id).join(', ');
    return (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(`NixOS rebuild: ${id} (${place})`), longestName);
}
/** The values of a matrix's object as words; its text as it is where that is no object. */
function matrixWords(leg) {
    if (leg === null)
        return [];
    try {
        const values = Object.values(JSON.parse(leg));
        return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    }
    catch {
        return [leg];
    }
}
/** How the check ends: as the job does, which also fails for a regression. */
function checkConclusion({ success, outcome }, regression) {
    if (outcome === 'cancelled' || outcome === 'timed_out')
        return outcome;
    return success && regression === null ? 'success' : 'failure';
}
/** The check's title and its text in Markdown, which is the comment's. */
function checkOutput(report, regression) {
    return {
        title: (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(regression ?? (0,outcome/* headlineText */.uh)(report.metadata, report.id)), 250),
        summary: (0,fit/* fitDocument */.VC)((0,comment/* commentSections */.sW)(report), comment/* commentLimit */.j9, (text) => text.length),
    };
}
/** True for an annotation that has a line of the checkout; a check can show no other. */
function isPlaced(annotation) {
    return annotation.file !== null && annotation.line !== null;
}

// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/report/summary.js + 1 modules
var summary = __webpack_require__(19760);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/system/disk/regular-file.js
var regular_file = __webpack_require__(68918);
;// CONCATENATED MODULE: ./lib/action/rebuild/final-screen.js



// A screen of 1000 by 1000 cells of four bytes each.
const largest = 4_000_000;
/** The lines of the redacted screen that the rebuild ended with; null where the build has none. */
async function readFinalScreen({ dir }) {
    const text = await (0,regular_file/* readRegularFile */.X)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screen), largest).catch(noFile);
    return text === null ? null : text.replace(/\n$/, '').split('\n');
}
/** Null for what cannot be opened; a disk that cannot be read is named in the report. */
function noFile(thrown) {
    if (thrown.syscall === 'open')
        return null;
    throw thrown;
}

;// CONCATENATED MODULE: ./lib/action/rebuild/publish-check.js



/** Adds a check run for the rebuild to the commit, if the inputs ask for one. */
async function publishCheck(report, annotations, regression, { inputs, context, log, notices, github }) {
    if (!inputs.checkRun)
        return { url: null, isWritten: false };
    const name = checkName({ id: report.id, job: context.job, leg: inputs.leg });
    const check = {
        name,
        headSha: context.headSha,
        conclusion: checkConclusion(report.metadata, regression),
        detailsUrl: context.runUrl,
        ...checkOutput(report, regression),
        annotations: annotations.filter(isPlaced).slice(0, annotationsPerRequest).map(checkAnnotation),
    };
    const need = { feature: 'check run', permission: 'checks: write' };
    const written = await (0,runner_notices/* attempt */.C)(notices, need, async () => ({
        url: await createCheckRun(await github(), check),
    }));
    log.debug(`check run: ${written === null ? 'failed' : 'created'}, ${name}, on ${context.headSha}`);
    return { url: written?.url ?? null, isWritten: written !== null };
}
function checkAnnotation({ level, title, message, file, line, column, }) {
    return {
        path: file,
        start_line: line,
        end_line: line,
        // GitHub accepts columns only within one line.
        ...(column === null ? {} : { start_column: column, end_column: column }),
        annotation_level: level === 'error' ? 'failure' : level,
        title,
        message,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/github/comments/upsert.js
var upsert = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
// EXTERNAL MODULE: ./lib/github/viewer.js
var viewer = __webpack_require__(79997);
;// CONCATENATED MODULE: ./lib/github/images/branch-store.js

/** A file on the branch, with the modes and types that git has. */
const treeEntrySchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    mode: schemas/* enum */.k5n(['100644', '100755', '040000', '160000', '120000']),
    type: schemas/* enum */.k5n(['blob', 'tree', 'commit']),
    sha: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./lib/github/images/graphql-branch.js




// One query returns what REST needs three requests for, and updateRefs is the only compare-and-swap that
// GitHub offers, so the branch can be squashed to one commit without losing another job's picture.
const read = `query($owner: String!, $repo: String!, $ref: String!) {
  __type(name: "UpdateRefsInput") { name }
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
    ref(qualifiedName: $ref) {
      target { oid ... on Commit { message tree { entries { name mode type oid } } } }
    }
  }
}`;
const swap = `mutation($repository: ID!, $ref: GitRefname!, $before: GitObjectID!, $after: GitObjectID!) {
  updateRefs(input: {
    repositoryId: $repository
    refUpdates: [{ name: $ref, beforeOid: $before, afterOid: $after, force: true }]
  }) { clientMutationId }
}`;
// Repeated after a lost answer, the swap fails since the branch is no longer at `before`.
const request = { isRepeatable: true };
// As `before`, it means that the ref must not exist yet.
const nothing = '0'.repeat(40);
const answer = schemas/* object */.Ikc({
    __type: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable(),
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        ref: schemas/* object */.Ikc({
            target: schemas/* object */.Ikc({
                oid: schemas/* string */.YjP(),
                message: schemas/* string */.YjP().optional(),
                tree: schemas/* object */.Ikc({
                    entries: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), mode: schemas/* number */.aig(), type: schemas/* string */.YjP(), oid: schemas/* string */.YjP() }))
                        .nullable(),
                })
                    .optional(),
            }),
        })
            .nullable(),
    }),
});
/** The branch through GraphQL, or null where the server has no GraphQL or no `updateRefs`. */
async function openGraphqlBranch(github, branch) {
    const { octokit, owner, repo } = github;
    const ref = `refs/heads/${branch}`;
    const query = async () => answer.parse(await octokit.graphql(read, { owner, repo, ref }));
    let first;
    try {
        first = await query();
    }
    catch (thrown) {
        if ((0,response_error/* isStatus */.zM)(thrown, 404))
            return null;
        throw thrown;
    }
    // Comments need it, and this saves them a request.
    (0,viewer/* rememberViewer */.O)(github, first.viewer.login);
    if (first.__type === null)
        return null;
    const repository = first.repository.id;
    return {
        parented: false,
        async read() {
            const state = stateOf(first ?? (await query()));
            first = null;
            return state;
        },
        async swap(before, after) {
            try {
                await octokit.graphql(swap, { repository, ref, before: before ?? nothing, after, request });
                return true;
            }
            catch (thrown) {
                // Where the branch is now distinguishes a lost race from every other error.
                const { head } = stateOf(await query());
                if (head === after)
                    return true;
                if (head !== before)
                    return false;
                throw thrown;
            }
        },
    };
}
function stateOf({ repository: { ref } }) {
    const entries = (ref?.target.tree?.entries ?? []).map(({ name, mode, type, oid }) => ({
        path: name,
        mode: mode.toString(8).padStart(6, '0'),
        type,
        sha: oid,
    }));
    return {
        head: ref?.target.oid ?? null,
        message: ref?.target.message ?? null,
        entries: treeEntrySchema.array().parse(entries),
    };
}

;// CONCATENATED MODULE: ./lib/github/images/image-retention.js
const maximumCount = 100;
const maximumAgeDays = 30;
const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-[\w.-]+\.png$/;
/** A name that contains the picture's date, so that no request is needed to find the old ones. */
function imageName(now, runId, attempt, slug) {
    const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
    return `${stamp}-${runId}-${attempt}-${slug}.png`;
}
/** What is kept when a picture is added: the newest pictures, and every file that is none. */
function keptEntries(entries, now) {
    const oldest = now - maximumAgeDays * 86_400_000;
    const pictures = entries
        .filter(({ path }) => (madeAt(path) ?? Number.NEGATIVE_INFINITY) >= oldest)
        .sort((a, b) => (a.path < b.path ? 1 : -1))
        .slice(0, maximumCount - 1);
    return [...entries.filter(({ path }) => madeAt(path) === null), ...pictures];
}
function madeAt(path) {
    const match = pattern.exec(path);
    if (match === null)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
}

;// CONCATENATED MODULE: ./lib/github/images/rest-branch.js


// Sent twice, a creation is refused the second time, and so is a move if another writer has moved on since.
const rest_branch_request = { isRepeatable: true };
/**
 * The branch through REST alone, for servers without GraphQL's `updateRefs`. A ref can only be moved
 * safely by a fast-forward there, so each commit has its predecessor as parent.
 */
function openRestBranch({ octokit, owner, repo }, branch) {
    const { git } = octokit.rest;
    return {
        parented: true,
        async read() {
            const head = await headOf();
            if (head === null)
                return { head, message: null, entries: [] };
            const { data: commit } = await git.getCommit({ owner, repo, commit_sha: head });
            const { data: tree } = await git.getTree({ owner, repo, tree_sha: commit.tree.sha });
            return { head, message: commit.message, entries: treeEntrySchema.array().parse(tree.tree) };
        },
        async swap(before, after) {
            try {
                if (before === null)
                    await git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: after, request: rest_branch_request });
                else
                    await git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: after });
                return true;
            }
            catch (thrown) {
                // Not a fast-forward, or the ref exists by now: another writer was faster.
                if ((0,response_error/* isStatus */.zM)(thrown, 409, 422))
                    return false;
                throw thrown;
            }
        },
    };
    async function headOf() {
        try {
            return (await git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
        }
        catch (thrown) {
            if ((0,response_error/* isStatus */.zM)(thrown, 404))
                return null;
            throw thrown;
        }
    }
}

;// CONCATENATED MODULE: ./lib/github/images/image-branch.js




const attempts = 8;
// Git names blobs and trees by their content, so that sending one twice makes one; a commit that is made twice
// is unreachable until the branch moves to it, and only one of the two is ever handed to `swap`.
const image_branch_request = { isRepeatable: true };
const commitMessage = 'Screenshots of rebuilds, written by nixos-rebuild-test';
/**
 * Puts a picture on the branch, removes old ones, and returns the address under which GitHub shows it to
 * readers of the repository. Five requests if no other job writes meanwhile. Throws a ToolError for a branch
 * of that name with other commits (`foreign-branch`), and after too many lost races (`image-branch-busy`).
 */
async function hostImage(github, image) {
    const { branch, name, png, now } = image;
    const store = (await openGraphqlBranch(github, branch)) ?? openRestBranch(github, branch);
    const { git } = github.octokit.rest;
    const { owner, repo, waiting } = github;
    const { sleep, random, signal } = waiting;
    const content = Buffer.from(png).toString('base64');
    let blob = null;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        if (attempt > 1)
            await sleep((0.5 + random()) * 250 * (attempt - 1), signal);
        const state = await store.read();
        refuseForeign(state, branch);
        if (state.entries.some((entry) => entry.path === name))
            return imageUrl(github, branch, name);
        blob ??= (await git.createBlob({ owner, repo, content, encoding: 'base64', request: image_branch_request })).data.sha;
        const added = { path: name, mode: '100644', type: 'blob', sha: blob };
        const tree = [...keptEntries(state.entries, now), added];
        const { data: root } = await git.createTree({ owner, repo, tree, request: image_branch_request });
        const parents = store.parented && state.head !== null ? [state.head] : [];
        const { data: commit } = await git.createCommit({
            owner,
            repo,
            message: commitMessage,
            tree: root.sha,
            parents,
            request: image_branch_request,
        });
        if (await store.swap(state.head, commit.sha))
            return imageUrl(github, branch, name);
    }
    throw new errors/* ToolError */.v4('image-branch-busy', `the branch ${branch} was changed by others ${attempts} times in a row`);
}
function imageUrl({ serverUrl, owner, repo }, branch, name) {
    return `${serverUrl}/${owner}/${repo}/blob/${encodeURIComponent(branch)}/${encodeURIComponent(name)}?raw=true`;
}
function refuseForeign({ head, message }, branch) {
    if (head === null || message === commitMessage)
        return;
    throw new errors/* ToolError */.v4('foreign-branch', `the branch ${branch} holds commits that this tool did not make`, {
        hint: 'Name another branch for the pictures, or delete that one.',
    });
}

;// CONCATENATED MODULE: ./lib/action/rebuild/publish-comment.js







/**
 * Writes the pull request's comment as the inputs ask: on failure one that shows it, on success a short
 * note in the place of an earlier failure's. Does nothing where no pull request is known.
 */
async function publishComment(report, screenshot, { slug, writer }, reporting) {
    const { inputs, context, log, notices } = reporting;
    const { success, outcome } = report.metadata;
    const issue = inputs.number ?? context.pullRequest?.number ?? null;
    const always = inputs.comment === 'always';
    // A cancelled run is mostly one that a newer push has replaced; that one will report.
    const isReplaced = outcome === 'cancelled' && !always;
    if (issue === null || inputs.comment === 'never' || isReplaced) {
        log.debug(`no comment: ${skipReason(issue === null, isReplaced)}`);
        return { url: null, image: null };
    }
    const full = always || !success;
    const image = full && screenshot !== null ? await publishImage(screenshot, slug, reporting) : null;
    const shown = { ...report, links: { ...report.links, image }, notices: notices.all() };
    const { workflow, job, runId, attempt: runAttempt } = context;
    // A job may rebuild a host and try its upgrade, and each has a comment.
    const subject = report.trial === null ? report.id : `trial ${report.id}`;
    const keyOf = (copy) => (0,marker/* commentDigest */.qx)({ workflow, job, id: subject, leg: inputs.leg, copy });
    const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
    const written = await (0,runner_notices/* attempt */.C)(notices, need, async () => (0,upsert/* upsertComment */.l)(await reporting.commentGitHub(), {
        subject: { issue },
        mark: { runId, attempt: runAttempt, writer, failed: !success },
        keyOf,
        bodyOf: (mark) => (full ? (0,comment/* commentMarkdown */.r)(shown, mark) : (0,comment/* recoveryMarkdown */.R9)(shown, mark)),
        create: full,
        hideOutdated: inputs.hideOutdated,
        readMark: marker/* readMark */.Mp,
    }));
    log.debug(`comment: ${written?.done ?? 'failed'}, key ${written?.key ?? 'none'}`);
    if (written && written.key !== keyOf(1))
        notices.add(copyNotice(report.id));
    return { url: written?.url ?? null, image };
}
function copyNotice(id) {
    return (`Several reports of this run are about ${id}, and the order in which they end decides whose comment is whose. ` +
        'Give each an input id of its own.');
}
function skipReason(isElsewhere, isReplaced) {
    if (isElsewhere)
        return 'the event names no pull request, and no number was given';
    return isReplaced ? 'a cancelled run is mostly replaced by a newer one' : 'switched off';
}
async function publishImage(file, slug, reporting) {
    const { inputs, context, log, notices } = reporting;
    if (inputs.commentImage === 'none')
        return null;
    const need = { feature: 'screenshot in the comment (its text is there)', permission: 'contents: write' };
    return (0,runner_notices/* attempt */.C)(notices, need, async () => {
        const now = Date.now();
        const name = imageName(now, context.runId, context.attempt, slug);
        log.debug(`picture: ${name} on the branch ${inputs.imageBranch}`);
        // In the comment's repository, whose readers may see it.
        return hostImage(await reporting.commentGitHub(), {
            branch: inputs.imageBranch,
            name,
            png: await (0,promises_.readFile)(file),
            now,
        });
    });
}

;// CONCATENATED MODULE: ./lib/action/rebuild/publish-files.js



/** Uploads the build's directory as one artifact, and its picture as one that opens in the browser. */
async function publishFiles(build, name, reporting) {
    const { context, inputs, log, notices } = reporting;
    const target = {
        runUrl: context.runUrl,
        retentionDays: inputs.artifactRetentionDays,
        scratch: context.temp,
    };
    log.startGroup('Artifacts');
    try {
        const artifact = await (0,runner_notices/* attempt */.C)(notices, { feature: 'artifact', permission: null }, () => (0,artifacts/* uploadDirectory */.zA)(build.dir, name, context.attempt, target));
        const skipped = artifact?.skipped ?? [];
        if (skipped.length > 0)
            notices.add(`Not in the artifact, for their names: ${skipped.join(', ')}`);
        const { screenshot } = build.metadata.files;
        // If the directory could not be uploaded, the picture cannot either.
        if (screenshot === null || artifact === null)
            return { artifact, screenshot: null };
        const picture = await (0,runner_notices/* attempt */.C)(notices, { feature: 'screenshot as an artifact', permission: null }, () => (0,artifacts/* uploadPicture */.SL)((0,external_node_path_.join)(build.dir, screenshot), name, context.attempt, target));
        return { artifact, screenshot: picture };
    }
    finally {
        log.endGroup();
    }
}

// EXTERNAL MODULE: ./lib/action/rebuild/publish-notifications.js + 8 modules
var publish_notifications = __webpack_require__(45771);
// EXTERNAL MODULE: ./lib/action/rebuild/sources.js
var rebuild_sources = __webpack_require__(33940);
;// CONCATENATED MODULE: ./lib/action/rebuild/report-build.js














// Errors and warnings together are what one request takes.
const checksPerLevel = annotationsPerRequest / 2;
/**
 * Publishes a finished build: artifacts, comment, check run, summary, annotations. A part that fails is
 * named once in a notice and never hides the others. The summary comes after the comment, because it
 * names what was left out.
 */
async function reportBuild(build, reporting, runner, { withTrend, trial }) {
    const { inputs, context, log, notices } = reporting;
    const { metadata } = build;
    for (const notice of metadata.notices ?? [])
        notices.add(notice);
    if (context.eventProblem !== null)
        notices.add(problemNotice(context.eventProblem));
    const id = inputs.id ?? metadata.host ?? context.job;
    const slug = (0,artifacts/* artifactSlug */.eG)(`${context.job}-${id}`);
    const names = { slug, writer: (0,marker/* writerDigest */.Y6)(build.dir, metadata.timestamp) };
    log.debug(`names: id ${id}, slug ${slug}, writer ${names.writer}`);
    const files = await publishFiles(build, inputs.artifactName ?? `${trial === null ? 'rebuild' : 'trial'}-${slug}`, reporting);
    // Where one artifact could not be uploaded, another attempt only takes the job's time.
    const writesRecord = files.artifact !== null;
    const trend = withTrend
        ? await (await __webpack_require__.e(/* import() */ 4282).then(__webpack_require__.bind(__webpack_require__, 34282))).runTrend(build, reporting, { writesRecord })
        : null;
    if (trend === null)
        log.debug('no trend: switched off, or the rebuild was not completed');
    const sources = (0,rebuild_sources/* sourcesOf */.u)(metadata, context);
    const report = {
        metadata,
        trial,
        id,
        screen: await (0,runner_notices/* attempt */.C)(notices, { feature: 'screen as text', permission: null }, () => readFinalScreen(build)),
        links: {
            run: context.runUrl,
            artifact: files.artifact?.url ?? null,
            screenshot: files.screenshot?.url ?? null,
            image: null,
            sources: sources.url,
        },
        trend: trend?.markdown ?? null,
        baseFailure: trend?.baseFailure ?? null,
        notices: [],
    };
    const comment = await publishComment(report, screenshotOf(build), names, reporting);
    const regression = trend?.regression ?? null;
    const isOwn = sources.isOwn;
    const shown = inputs.annotations ? (0,annotations/* annotationsOf */.I)(metadata, { isOwn, perLevel: checksPerLevel }) : [];
    const check = await publishCheck(report, shown, regression, reporting);
    const subject = trial === null ? { kind: 'run', record: metadata, id } : { kind: 'trial', record: trial };
    const hasFailedBefore = trend?.hasFailedBefore ?? null;
    const known = { hasFailedBefore, regression, commentUrl: comment.url, links: report.links };
    await (0,publish_notifications/* publishNotifications */.S)(build, subject, known, reporting);
    const final = { ...report, links: { ...report.links, image: comment.image }, notices: notices.all() };
    if (inputs.summary)
        await (0,runner_notices/* attempt */.C)(notices, { feature: 'job summary', permission: null }, () => runner.appendSummary((0,summary/* summaryMarkdown */.e)(final)));
    else
        log.debug('no summary: switched off');
    if (inputs.annotations)
        annotate((0,annotations/* annotationsOf */.I)(metadata, sources).filter((one) => !(check.isWritten && isPlaced(one))), log);
    else
        log.debug('no annotations: switched off');
    const urls = { commentUrl: comment.url, checkRunUrl: check.url };
    return { regression, published: { files, ...urls, trend: trend?.outputs ?? {} } };
}
function problemNotice(problem) {
    return `Parts of the report may be missing, because ${problem}. The input number names the pull request.`;
}
/** Those that a check run has already would be shown twice. */
function annotate(annotations, log) {
    for (const { level, message, ...place } of annotations)
        log[level](message, place);
}
function screenshotOf({ dir, metadata }) {
    return metadata.files.screenshot === null ? null : (0,external_node_path_.join)(dir, metadata.files.screenshot);
}


/***/ })

};
