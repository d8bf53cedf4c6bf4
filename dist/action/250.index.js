export const id = 250;
export const ids = [250];
export const modules = {

/***/ 26250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportBuild: () => (/* binding */ reportBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/github/artifacts/artifacts.js



// What @actions/artifact refuses in paths, because some file systems cannot hold it.
const refused = /[":<>|*?\r\n]/;
const sameNameAttempts = 20;
/** A word that can be part of an artifact's name and of a file's, on every system; never empty. */
function artifactSlug(text) {
    return (text
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, 80) || 'rebuild');
}
/**
 * Uploads everything in `dir` as one artifact named `NAME-ATTEMPT`, or `NAME.2-ATTEMPT` and so on where
 * another job of this run was first. `skipped` are files whose names no artifact can hold.
 */
async function uploadDirectory(dir, name, attempt, target) {
    const files = await filesIn(dir);
    const skipped = files.filter((file) => refused.test(file));
    const paths = files.filter((file) => !refused.test(file)).map((file) => (0,external_node_path_.join)(dir, file));
    const uploaded = await withFreeName(name, attempt, '', (free) => upload(free, paths, dir, false, target));
    return { ...uploaded, skipped };
}
/**
 * Uploads one picture that is shown in the browser, not zipped. GitHub names such an artifact after its
 * file, so it goes through a copy with a name of its own.
 */
async function uploadPicture(file, name, attempt, target) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(target.scratch, 'picture-'));
    try {
        return await withFreeName(name, attempt, '.png', async (free) => {
            const copy = (0,external_node_path_.join)(scratch, free);
            await (0,promises_.copyFile)(file, copy);
            return upload(free, [copy], scratch, true, target);
        });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function upload(name, files, root, skipArchive, { runUrl, retentionDays }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 35690));
    const options = { skipArchive, ...(retentionDays > 0 ? { retentionDays } : {}) };
    const { id } = await new DefaultArtifactClient()
        .uploadArtifact(name, files, root, options)
        .catch(explainEnterpriseServer);
    if (id === undefined)
        throw new Error(`the artifact ${name} got no id`);
    return { id, name, url: `${runUrl}/artifacts/${id}` };
}
function explainEnterpriseServer(thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'GHESNotSupportedError')
        throw thrown;
    throw new errors/* ToolError */.v4('no-artifact-service', 'GitHub Enterprise Server does not have the artifact service that this needs; the files stay on the runner', { cause: thrown });
}
/** Jobs of one run share its names; a number keeps two with the same host apart. */
async function withFreeName(name, attempt, extension, use) {
    for (let copy = 1;; copy += 1) {
        try {
            return await use(`${name}${copy === 1 ? '' : `.${copy}`}-${attempt}${extension}`);
        }
        catch (thrown) {
            const taken = /\(409\)|already exists/.test((0,errors/* messageOf */.bD)(thrown));
            if (!taken || copy === sameNameAttempts)
                throw thrown;
        }
    }
}
/** Regular files below `dir`, relative to it. Links are not followed: they may lead out of it. */
async function filesIn(dir) {
    const entries = await (0,promises_.readdir)(dir, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name).slice(dir.length + 1))
        .sort();
}

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/workflow-command.js
var workflow_command = __webpack_require__(65258);
// EXTERNAL MODULE: ./lib/report/sections/failure.js
var failure = __webpack_require__(83689);
;// CONCATENATED MODULE: ./lib/report/annotations.js



// The runner keeps ten annotations of a type for a step, and 4,096 characters of each (ExecutionContext.cs).
const perLevel = 10;
const messageLimit = 4000;
const shownLogLines = 10;
/**
 * Errors for the failures and warnings of the evaluation, root cause first, within the runner's limits.
 * A place outside the checkout is named in the message instead.
 */
function annotationsOf({ failures, activity }) {
    const errors = failures.map(errorAnnotation);
    const warnings = (activity?.warnings ?? []).map(({ message, file, line }) => placed({ level: 'warning', message, title: 'Nix evaluation warning', file, line, column: null }));
    return [...distinct(errors).slice(0, perLevel), ...distinct(warnings).slice(0, perLevel)];
}
/** An annotation as the runner reads it from the job log. */
function annotationCommand({ level, message, title, file, line, column }) {
    return (0,workflow_command/* workflowCommand */.N)(level, { title, file, line, col: column }, message);
}
function errorAnnotation({ family, message, hint, location, derivation, log_tail }) {
    const log = log_tail.slice(-shownLogLines).map((line) => (0,clean/* truncate */.xv)(line, 200));
    const text = [message.slice(0, messageLimit), derivation, ...log, hint].filter(Boolean).join('\n');
    return placed({
        level: 'error',
        message: text,
        title: `NixOS rebuild: ${family}`,
        file: location?.file ?? null,
        line: location?.line ?? null,
        column: location?.column ?? null,
    });
}
function placed(annotation) {
    const { file, line } = annotation;
    const inside = file !== null && (0,failure/* isInCheckout */.CN)(file);
    const elsewhere = file !== null && !inside ? `\nat ${file}:${line ?? '?'}` : '';
    return {
        ...annotation,
        message: (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(annotation.message), messageLimit - 300) +
            (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(elsewhere), 300),
        title: (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(annotation.title), 100),
        ...(inside ? {} : { file: null, line: null, column: null }),
    };
}
function distinct(annotations) {
    return [...new Map(annotations.map((one) => [JSON.stringify(one), one])).values()];
}

// EXTERNAL MODULE: ./lib/report/summary.js + 1 modules
var summary = __webpack_require__(19760);
// EXTERNAL MODULE: ./lib/action/runner/attempt.js + 1 modules
var attempt = __webpack_require__(31886);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/action/rebuild/last-screen.js



/** The lines of the screen that a build's recording ends with, masked; null without one. */
async function readLastScreen({ dir }) {
    try {
        return (await (0,promises_.readFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screen), 'utf8')).replace(/\n$/, '').split('\n');
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/action/rebuild/outputs.js
var outputs = __webpack_require__(32220);
// EXTERNAL MODULE: ./lib/github/comments/comments.js
var comments = __webpack_require__(22066);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
;// CONCATENATED MODULE: ./lib/github/images/graphql-branch.js


// One query gives what REST needs three requests for, and updateRefs is the only compare-and-swap that
// GitHub offers, so the branch can be squashed to one commit without losing another job's picture.
const read = `query($owner: String!, $repo: String!, $ref: String!) {
  __type(name: "UpdateRefsInput") { name }
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
// As `before`, it means that the ref must not exist yet.
const nothing = '0'.repeat(40);
const answer = schemas/* object */.Ikc({
    __type: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable(),
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
        if ((0,response_error/* isStatus */.z)(thrown, 404))
            return null;
        throw thrown;
    }
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
                await octokit.graphql(swap, { repository, ref, before: before ?? nothing, after });
                return true;
            }
            catch (thrown) {
                // A lost race is told from every other error by where the branch is now.
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
    return { head: ref?.target.oid ?? null, message: ref?.target.message ?? null, entries };
}

;// CONCATENATED MODULE: ./lib/github/images/image-retention.js
const maximumCount = 100;
const maximumAgeDays = 30;
const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-[\w.-]+\.png$/;
/** A name that tells a picture's age, so that no request is needed to find the old ones. */
function imageName(now, runId, attempt, slug) {
    const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
    return `${stamp}-${runId}-${attempt}-${slug}.png`;
}
/** What stays when one more picture comes: the newest of ours, and every file that is not ours. */
function keptEntries(entries, now) {
    const oldest = now - maximumAgeDays * 86_400_000;
    const ours = entries
        .filter(({ path }) => (madeAt(path) ?? Number.NEGATIVE_INFINITY) >= oldest)
        .sort((a, b) => (a.path < b.path ? 1 : -1))
        .slice(0, maximumCount - 1);
    return [...entries.filter(({ path }) => madeAt(path) === null), ...ours];
}
function madeAt(path) {
    const match = pattern.exec(path);
    if (match === null)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
}

;// CONCATENATED MODULE: ./lib/github/images/rest-branch.js

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
            const entries = tree.tree.map(({ path, mode, type, sha }) => ({ path, mode, type, sha }));
            return { head, message: commit.message, entries };
        },
        async swap(before, after) {
            try {
                if (before === null)
                    await git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: after });
                else
                    await git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: after });
                return true;
            }
            catch (thrown) {
                // Not a fast-forward, or the ref exists by now: somebody else was faster.
                if ((0,response_error/* isStatus */.z)(thrown, 409, 422))
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
            if ((0,response_error/* isStatus */.z)(thrown, 404))
                return null;
            throw thrown;
        }
    }
}

;// CONCATENATED MODULE: ./lib/github/images/image-branch.js




const attempts = 8;
const commitMessage = 'Screenshots of rebuilds, written by nixos-rebuild-test';
/**
 * Puts a picture on the branch, removes old ones, and gives the address under which GitHub shows it to
 * whoever may read the repository. Five requests when nobody else writes meanwhile. Throws a ToolError
 * for a branch of that name that is not ours.
 */
async function hostImage(github, image) {
    const { branch, name, png, now } = image;
    const store = (await openGraphqlBranch(github, branch)) ?? openRestBranch(github, branch);
    const { git } = github.octokit.rest;
    const { owner, repo } = github;
    const content = Buffer.from(png).toString('base64');
    let blob = null;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const state = await store.read();
        refuseForeign(state, branch);
        if (state.entries.some((entry) => entry.path === name))
            return imageUrl(github, branch, name);
        blob ??= (await git.createBlob({ owner, repo, content, encoding: 'base64' })).data.sha;
        const added = { path: name, mode: '100644', type: 'blob', sha: blob };
        const tree = [...keptEntries(state.entries, now), added];
        const { data: root } = await git.createTree({ owner, repo, tree });
        const parents = store.parented && state.head !== null ? [state.head] : [];
        const { data: commit } = await git.createCommit({
            owner,
            repo,
            message: commitMessage,
            tree: root.sha,
            parents,
        });
        if (await store.swap(state.head, commit.sha))
            return imageUrl(github, branch, name);
        await image.sleep((0.5 + image.random()) * 250 * attempt);
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

// EXTERNAL MODULE: ./lib/report/comment.js
var comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/action/rebuild/reporting.js
var rebuild_reporting = __webpack_require__(91952);
;// CONCATENATED MODULE: ./lib/action/rebuild/publish-comment.js








/**
 * Writes the pull request's comment as the inputs ask: on failure one that shows it, on success a short
 * note in the place of an earlier failure's. Nothing outside a pull request.
 */
async function publishComment(report, screenshot, slug, reporting) {
    const { inputs, context, notices } = reporting;
    const { pullRequest } = context;
    const { success, outcome } = report.metadata;
    const always = inputs.comment === 'always';
    // A cancelled run is mostly one that a newer push has replaced; that one will report.
    if (pullRequest === null || inputs.comment === 'never' || (outcome === 'cancelled' && !always))
        return { url: null, image: null };
    const full = always || !success;
    const image = full && screenshot !== null ? await publishImage(screenshot, slug, reporting) : null;
    const shown = { ...report, links: { ...report.links, image }, notices: notices.all() };
    const key = (0,marker/* commentDigest */.qx)({ workflow: context.workflow, job: context.job, id: report.id });
    const mark = { key, runId: context.runId };
    const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
    const done = await (0,attempt/* attempt */.C)(notices, need, async () => (0,comments/* upsertComment */.lB)(await reporting.github(), {
        issue: pullRequest.number,
        ...mark,
        body: full ? (0,comment/* commentMarkdown */.r)(shown, mark) : (0,comment/* recoveryMarkdown */.R9)(shown, mark),
        create: full,
        readMark: marker/* readMark */.Mp,
    }));
    return { url: done?.url ?? null, image };
}
async function publishImage(file, slug, reporting) {
    const { inputs, context, notices } = reporting;
    if (inputs.commentImage === 'none')
        return null;
    const need = { feature: 'screenshot in the comment (its text is there)', permission: 'contents: write' };
    return (0,attempt/* attempt */.C)(notices, need, async () => {
        const now = Date.now();
        return hostImage(await reporting.github(), {
            branch: inputs.imageBranch,
            name: imageName(now, context.runId, context.attempt, slug),
            png: await (0,promises_.readFile)(file),
            now,
            sleep: rebuild_reporting/* sleep */.y,
            random: Math.random,
        });
    });
}

;// CONCATENATED MODULE: ./lib/action/rebuild/publish-files.js




/** Uploads the build's directory as one artifact, and its picture as one that opens in the browser. */
async function publishFiles(build, name, reporting) {
    const { context, inputs, notices, command } = reporting;
    const target = {
        runUrl: context.runUrl,
        retentionDays: inputs.artifactRetentionDays,
        scratch: context.temp,
    };
    command((0,workflow_command/* workflowCommand */.N)('group', {}, 'Artifacts'));
    try {
        const artifact = await (0,attempt/* attempt */.C)(notices, { feature: 'artifact', permission: null }, () => uploadDirectory(build.dir, name, context.attempt, target));
        const skipped = artifact?.skipped ?? [];
        if (skipped.length > 0)
            notices.add(`Not in the artifact, for their names: ${skipped.join(', ')}`);
        const { screenshot } = build.metadata.files;
        // Where the directory could not be uploaded, for whatever reason, neither can the picture.
        if (screenshot === null || artifact === null)
            return { artifact, screenshot: null };
        const picture = await (0,attempt/* attempt */.C)(notices, { feature: 'screenshot as an artifact', permission: null }, () => uploadPicture((0,external_node_path_.join)(build.dir, screenshot), name, context.attempt, target));
        return { artifact, screenshot: picture };
    }
    finally {
        command((0,workflow_command/* workflowCommand */.N)('endgroup', {}, ''));
    }
}

;// CONCATENATED MODULE: ./lib/action/rebuild/report-build.js










/**
 * Publishes a finished build: artifacts, comment, summary, annotations, outputs. A part that fails is
 * named once in a notice and never hides the others. The summary comes after the comment, because it
 * tells what was left out.
 */
async function reportBuild(build, reporting) {
    const { inputs, context, runner, notices } = reporting;
    const { metadata } = build;
    for (const notice of metadata.notices ?? [])
        notices.add(notice);
    const id = inputs.id ?? metadata.host ?? context.job;
    const slug = artifactSlug(`${context.job}-${id}`);
    const files = await publishFiles(build, inputs.artifactName ?? `rebuild-${slug}`, reporting);
    const trend = await readTrend(build, reporting);
    const report = {
        metadata,
        id,
        screen: await (0,attempt/* attempt */.C)(notices, { feature: 'screen as text', permission: null }, () => readLastScreen(build)),
        links: {
            run: context.runUrl,
            artifact: files.artifact?.url ?? null,
            screenshot: files.screenshot?.url ?? null,
            image: null,
            sources: `${context.serverUrl}/${context.repository}/blob/${context.sha}`,
        },
        trend: trend?.markdown ?? null,
        baseFailure: trend?.baseFailure ?? null,
        notices: [],
    };
    const comment = await publishComment(report, screenshotOf(build), slug, reporting);
    const final = { ...report, links: { ...report.links, image: comment.image }, notices: notices.all() };
    if (inputs.summary)
        await (0,attempt/* attempt */.C)(notices, { feature: 'job summary', permission: null }, () => runner.appendSummary((0,summary/* summaryMarkdown */.e)(final)));
    if (inputs.annotations)
        for (const one of annotationsOf(metadata))
            reporting.command(annotationCommand(one));
    (0,outputs/* writeOutputs */.K)(runner, build, { files, commentUrl: comment.url, trend: trend?.outputs ?? {} });
    return { regression: trend?.regression ?? null };
}
async function readTrend(build, reporting) {
    const { trend, inputs, notices, command } = reporting;
    if (!inputs.trend || trend === null)
        return null;
    command((0,workflow_command/* workflowCommand */.N)('group', {}, 'History'));
    const need = { feature: 'trend', permission: 'actions: read' };
    const found = await (0,attempt/* attempt */.C)(notices, need, () => trend(build, reporting));
    command((0,workflow_command/* workflowCommand */.N)('endgroup', {}, ''));
    return found;
}
function screenshotOf({ dir, metadata }) {
    return metadata.files.screenshot === null ? null : (0,external_node_path_.join)(dir, metadata.files.screenshot);
}


/***/ })

};
