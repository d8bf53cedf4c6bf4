export const id = 9398;
export const ids = [9398];
export const modules = {

/***/ 17143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFinalScreen)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3142);
/* harmony import */ var _system_disk_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68918);



// A screen of 1000 by 1000 cells of four bytes each.
const largest = 4_000_000;
/** The lines of the redacted screen that the rebuild ended with; null where the build has none. */
async function readFinalScreen({ dir }) {
    const text = await (0,_system_disk_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNames */ .jx.screen), largest).catch(noFile);
    return text === null ? null : text.replace(/\n$/, '').split('\n');
}
/** Null for what cannot be opened; a disk that cannot be read is named in the report. */
function noFile(thrown) {
    if (thrown.syscall === 'open')
        return null;
    throw thrown;
}


/***/ }),

/***/ 58845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ publishImage),
  U: () => (/* binding */ screenshotOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/github/branches/graphql-branch.js
var graphql_branch = __webpack_require__(99850);
// EXTERNAL MODULE: ./lib/github/branches/rest-branch.js
var rest_branch = __webpack_require__(34109);
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

;// CONCATENATED MODULE: ./lib/github/images/image-branch.js




const attempts = 8;
// Git names blobs and trees by their content, so that sending one twice makes one; a commit that is made twice
// is unreachable until the branch moves to it, and only one of the two is ever handed to `swap`.
const request = { isRepeatable: true };
const commitMessage = 'Screenshots of rebuilds, written by nixos-rebuild-test';
/**
 * Puts a picture on the branch, removes old ones, and returns the address under which GitHub shows it to
 * readers of the repository. Five requests if no other job writes meanwhile. Throws a ToolError for a branch
 * of that name with other commits (`foreign-branch`), and after too many lost races (`image-branch-busy`).
 */
async function hostImage(github, image) {
    const { branch, name, png, now } = image;
    const store = (await (0,graphql_branch/* openGraphqlBranch */.Q)(github, branch)) ?? (0,rest_branch/* openRestBranch */.H)(github, branch);
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
        blob ??= (await git.createBlob({ owner, repo, content, encoding: 'base64', request })).data.sha;
        const added = { path: name, mode: '100644', type: 'blob', sha: blob };
        const tree = [...keptEntries(state.entries, now), added];
        const { data: root } = await git.createTree({ owner, repo, tree, request });
        const parents = store.parented && state.head !== null ? [state.head] : [];
        const { data: commit } = await git.createCommit({
            owner,
            repo,
            message: commitMessage,
            tree: root.sha,
            parents,
            request,
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

// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
;// CONCATENATED MODULE: ./lib/action/rebuild/publish-image.js





/** The picture of the screen that a build ended with; null where it has none. */
function screenshotOf({ dir, metadata }) {
    return metadata.files.screenshot === null ? null : (0,external_node_path_.join)(dir, metadata.files.screenshot);
}
/** Hosts a comment's picture as the inputs ask; returns its address, null where it is not hosted. `slug` is part of its name. */
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


/***/ }),

/***/ 36320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ publishNotifications)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/markdown.js + 1 modules
var markdown = __webpack_require__(23960);
;// CONCATENATED MODULE: ./lib/text/chat.js


// Text for chat services. What pings people there (@everyone, <!channel>) is found after the markup was read, so a word
// joiner, which is not seen, goes behind each @ and into each ://, which would become a link.
function withoutPingsAndLinks(text) {
    return text.replaceAll('@', `@${markdown/* wordJoiner */.Oz}`).replaceAll('://', `:${markdown/* wordJoiner */.Oz}//`);
}
/**
 * Hostile text as one line of a Discord message without markup, mentions or links. Discord shows any ASCII punctuation behind
 * a backslash as it is.
 */
function escapeDiscord(text) {
    return (0,markdown/* backslashed */._n)(withoutPingsAndLinks((0,clean/* strippedLine */.MV)(text)));
}
/**
 * Hostile text as one line for Slack. `&`, `<` and `>` are its only control characters (docs.slack.dev, "Formatting message
 * text", Escaping text).
 */
function escapeSlack(text) {
    return entities(withoutPingsAndLinks((0,clean/* strippedLine */.MV)(text)));
}
/** Hostile lines inside three backticks of Discord: none of them can end the block. */
function discordCode(text) {
    return withoutFences((0,clean/* stripControls */.$Y)(text));
}
/** The same for Slack, which decodes entities also there. */
function slackCode(text) {
    return entities(withoutFences((0,clean/* stripControls */.$Y)(text)));
}
/** No two backticks are neighbours: both services know no longer fence than three. */
function withoutFences(text) {
    return withoutPingsAndLinks(text).replace(/`(?=`)/g, `\`${markdown/* wordJoiner */.Oz}`);
}
function entities(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./lib/notify/within.js

/**
 * `text` escaped, in at most `limit` UTF-16 units: what is cut is the text, never an escape. A service that counts code points
 * counts no more.
 */
function escapedWithin(text, limit, escaping) {
    let kept = (0,clean/* truncate */.xv)(text, limit);
    let escaped = escaping(kept);
    while (escaped.length > limit && kept.length > 1) {
        const ratio = limit / escaped.length;
        kept = (0,clean/* truncate */.xv)(kept, Math.min(kept.length - 1, Math.floor(kept.length * ratio)));
        escaped = escaping(kept);
    }
    return escaped.length <= limit ? escaped : '';
}
/** As many of the last lines as fit escaped into `limit`, joined; a single line that is longer is cut. */
function lastLinesWithin(lines, limit, escaping) {
    const kept = [];
    let left = limit;
    for (const line of lines.toReversed()) {
        const escaped = escapedWithin(line, Math.min(left, 500), escaping);
        if (escaped.length + 1 > left)
            break;
        kept.unshift(escaped);
        left -= escaped.length + 1;
    }
    return kept.join('\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/notify/discord.js



// docs.discord.com, Message Resource, "Embed Limits": UTF-16 units are at least as many as its characters. Title, description
// and footer together may have 6000.
const longestTitle = 256;
const longestDescription = 4096;
/** docs.discord.com, API Reference, "Uploading Files": 10 MiB for years, 20 MiB since September 2026. */
const largestPicture = 10 * 1024 * 1024;
const pictureName = 'final.png';
const colors = {
    failure: 0xd73a49,
    recovery: 0x2da44e,
    success: 0x2da44e,
};
/** The body of a request that executes a webhook of Discord; with the picture it is multipart. */
function discordBody(message, picture) {
    const payload = JSON.stringify({
        embeds: [
            {
                title: escapedWithin(`${message.icon} ${message.title}`, longestTitle, escapeDiscord),
                description: description(message),
                color: colors[message.event],
                timestamp: message.timestamp,
                footer: { text: 'nixos-rebuild-test' },
                ...(picture && { image: { url: `attachment://${pictureName}` } }),
            },
        ],
        // Whatever a build prints, nobody is pinged.
        allowed_mentions: { parse: [] },
        ...(picture && { attachments: [{ id: 0, filename: pictureName, description: 'the last screen' }] }),
    });
    if (picture === null)
        return payload;
    const form = new FormData();
    form.set('payload_json', payload);
    form.set('files[0]', new Blob([new Uint8Array(picture)], { type: 'image/png' }), pictureName);
    return form;
}
/** Its parts have room of their own, the log what is left, so that no long part displaces the next one. */
function description({ cause, facts, hint, log, links }) {
    const escaped = escapedWithin(cause, 1200, escapeDiscord);
    const parts = [
        escaped === '' ? '' : `**${escaped}**`,
        facts
            .map((fact) => escapedWithin(fact, 300, escapeDiscord))
            .filter((fact) => fact !== '')
            .join(' · '),
        hint === '' ? '' : `💡 ${escapedWithin(hint, 700, escapeDiscord)}`,
    ];
    const foot = links
        .map(({ label, url }) => (0,markdown/* link */.nf)(escapeDiscord(label), url))
        .filter((one) => one.length <= 400)
        .slice(0, 3)
        .join(' · ');
    const used = [...parts, foot].reduce((sum, part) => sum + part.length + 1, 0);
    const lines = lastLinesWithin(log, Math.max(0, Math.min(1500, longestDescription - used - 10)), discordCode);
    const block = lines.trim() === '' ? '' : `\`\`\`\n${lines}\n\`\`\``;
    return [...parts, block, foot].filter((part) => part !== '').join('\n');
}

// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(23609);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/builds/deployment.js + 1 modules
var deployment = __webpack_require__(69691);
// EXTERNAL MODULE: ./lib/builds/update-preview.js
var update_preview = __webpack_require__(66097);
;// CONCATENATED MODULE: ./lib/builds/update.js



/** How much of an update a person is asked about. */
const updateModes = ['guided', 'smart'];
/**
 * How an update ended: `applied` lock and hosts have it; `unchanged` and `not-due` there was nothing to do; `refused` and
 * `declined` nothing was changed; `taken-back` lock and hosts are as before; `partial` some hosts have it, or nobody knows, and
 * the lock has it; `undone` it was applied, and `update rollback` took it back; `unfinished` it is under way, or was killed.
 */
const updateOutcomes = [
    ...['applied', 'unchanged', 'not-due', 'refused', 'declined'],
    ...['taken-back', 'partial', 'undone', 'unfinished'],
];
const decisionSchema = schemas/* object */.Ikc({
    verdict: schemas/* enum */.k5n(['proceed', 'ask', 'refuse']),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Why it is not simply done, a sentence each, the most severe first.'),
    alternatives: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What can be done instead; some have several lines.'),
});
const lockSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().describe('Absolute path of flake.lock.'),
    old_sha256: schemas/* string */.YjP().nullable().describe('Of its bytes before; null where there was none.'),
    new_sha256: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['updated', 'restored', 'changed-since'])
        .describe('"changed-since": someone else has changed it, and it was left.'),
});
const commitSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    parent: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['made', 'dropped', 'reverted'])
        .describe('"dropped": the branch is at its parent again; "reverted": another commit takes it back.'),
});
/**
 * What `update apply --json` and `update rollback --json` print, version 1: one update of a flake's inputs. A field is never
 * renamed or removed within a version, only added as optional. What is not known is null.
 */
const updateSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    id: schemas/* string */.YjP(),
    flake: schemas/* string */.YjP(),
    directory: schemas/* string */.YjP().describe('Absolute path of the directory of flake.nix and flake.lock.'),
    mode: schemas/* enum */.k5n(updateModes),
    asked_hosts: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The hosts that are to get it; empty where none is deployed to.'),
    timestamp: iso/* datetime */.w$(),
    finished_at: iso/* datetime */.w$().nullable().describe('Null while it is under way, or where it was killed.'),
    outcome: schemas/* enum */.k5n(updateOutcomes),
    message: schemas/* string */.YjP().describe('What happened, in a sentence.'),
    decision: decisionSchema.nullable().describe('Null where there was nothing to decide.'),
    preview: update_preview/* updatePreviewSchema */.dD.nullable().describe('Null where the inputs were not looked at.'),
    lock: lockSchema.nullable().describe('Null where it was not changed.'),
    commit: commitSchema.nullable().describe('Null where none was asked for.'),
    deployments: schemas/* array */.YOg(deployment/* deploymentSchema */.f).describe('Of each host, with the ways back, in their order.'),
});

;// CONCATENATED MODULE: ./lib/builds/sync.js



/** The steps of a sync, in their order. */
const syncSteps = [
    ...['prepare', 'upstream', 'dotfiles', 'secrets', 'update'],
    ...['rebuild', 'checks', 'commit', 'push'],
];
/**
 * How a sync ended: `done` the machine runs what the repository has; `unchanged` it did before; `planned` of a dry run;
 * `declined` a person said no, and `stopped` it could not go on: of both, tree and system are as before; `failed` the system could not be built, or is not what the
 * repository has; `undone` it was done, and a rollback took it back; `unfinished` it is under way, or was killed.
 */
const syncOutcomes = [
    ...['done', 'unchanged', 'planned', 'declined', 'stopped', 'failed', 'undone', 'unfinished'],
];
/** The same as an outcome of metadata.json: a sync that a person has declined, or that was to change nothing, is no news, as one that was cancelled. */
const syncEnds = {
    ...{ done: 'success', unchanged: 'success', undone: 'success', planned: 'cancelled' },
    ...{ declined: 'cancelled', stopped: 'failed', failed: 'failed', unfinished: 'interrupted' },
};
const syncStepStates = ['done', 'skipped', 'warned', 'failed', 'planned'];
const stepSchema = schemas/* object */.Ikc({
    name: schemas/* enum */.k5n(syncSteps),
    state: schemas/* enum */.k5n(syncStepStates),
    text: schemas/* string */.YjP().describe('What was done, or why not, in a few words.'),
    seconds: schemas/* number */.aig().nonnegative(),
});
const placeSchema = schemas/* object */.Ikc({
    commit: schemas/* string */.YjP().nullable().describe('Full id of the commit that is checked out.'),
    branch: schemas/* string */.YjP().nullable().describe('Null for a detached HEAD.'),
    system: schemas/* string */.YjP().nullable().describe('Store path of the system that runs.'),
    generation: schemas/* number */.aig().int().nullable().describe('Number of the generation of the system profile.'),
});
/**
 * What `sync --json` prints, version 1: one sync of a machine with its repository. A field is never renamed or removed within a
 * version, only added as optional. What is not known is null.
 */
const syncSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    id: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(['sync', 'rollback']).describe('A rollback brings tree and system to an earlier state.'),
    host: schemas/* string */.YjP(),
    flake: schemas/* string */.YjP(),
    directory: schemas/* string */.YjP().describe('Absolute path of the top of the working tree.'),
    vcs: schemas/* enum */.k5n(['git', 'jj']),
    timestamp: iso/* datetime */.w$(),
    finished_at: iso/* datetime */.w$().nullable().describe('Null while it is under way, or where it was killed.'),
    outcome: schemas/* enum */.k5n(syncOutcomes),
    message: schemas/* string */.YjP().describe('What happened, in a sentence.'),
    state: schemas/* string */.YjP().describe('In which state tree and system were left, in a sentence.'),
    online: schemas/* boolean */.zMY().nullable().describe('Null where no network was needed.'),
    before: placeSchema,
    after: placeSchema.nullable(),
    snapshot: schemas/* string */.YjP()
        .nullable()
        .describe('A commit with all that the tree had before, untracked files too; null where it could not be made.'),
    operation: schemas/* object */.Ikc({ before: schemas/* string */.YjP(), after: schemas/* string */.YjP().nullable() })
        .optional()
        .describe('Of jj: the operations whose states repository and tree had before and after.'),
    steps: schemas/* array */.YOg(stepSchema),
    incoming: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), subject: schemas/* string */.YjP() }))
        .describe('Commits that came from upstream, the newest first, at most 200.'),
    intended: schemas/* array */.YOg(schemas/* string */.YjP()).describe('New files that were made known to git, without their content.'),
    moving: schemas/* object */.Ikc({ branch: schemas/* string */.YjP(), from: schemas/* string */.YjP(), to: schemas/* string */.YjP() })
        .nullable()
        .describe('The move of the tree that was begun last; null where there was none.'),
    update: updateSchema.nullable(),
    build: schemas/* string */.YjP().nullable().describe('Path of the recorded build of the system.'),
    deployment: deployment/* deploymentSchema */.f.nullable().describe('Null where nothing was activated.'),
    commit: schemas/* string */.YjP().nullable().describe('Full id of the commit that sync has made.'),
    tag: schemas/* string */.YjP().nullable(),
    pushed: schemas/* boolean */.zMY(),
    by_hand: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What a person has to do, a sentence or a command each.'),
});
/**
 * What `sync history --json` prints is an array of these, version 1: states of this machine, the newest first, to which `sync --rollback ID` goes. A
 * field is never renamed or removed within a version, only added as optional.
 */
const syncHistoryEntrySchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['sync', 'deployment', 'generation'])
        .describe('A deployment was no part of a sync, and of a generation neither of them tells.'),
    timestamp: iso/* datetime */.w$().describe('When it began.'),
    outcome: schemas/* string */.YjP().describe("A sync's, or as in deployment.json."),
    is_good: schemas/* boolean */.zMY().describe('Whether the machine ran afterwards what was meant.'),
    commit: schemas/* string */.YjP()
        .nullable()
        .describe('Full id of the commit that the system is built from; null where that is not known.'),
    branch: schemas/* string */.YjP().nullable(),
    system: schemas/* string */.YjP().nullable().describe('Store path of the system that ran afterwards.'),
    generation: schemas/* number */.aig().int().nullable(),
    changes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What it changed, in a few words each.'),
    sync: syncSchema.nullable(),
    deployment: deployment/* deploymentSchema */.f.nullable(),
});

// EXTERNAL MODULE: ./lib/builds/trial.js
var trial = __webpack_require__(66985);
// EXTERNAL MODULE: ./lib/nix/failures/headline.js
var headline = __webpack_require__(57239);
// EXTERNAL MODULE: ./lib/report/comment.js
var comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/outcome.js
var report_outcome = __webpack_require__(65102);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
;// CONCATENATED MODULE: ./lib/notify/message.js








/** How something ended, in the words that all records have. */
function endOfSubject(subject) {
    if (subject.kind !== 'sync')
        return subject.record;
    const { record, failure } = subject;
    return { success: syncEnds[record.outcome] === 'success', outcome: syncEnds[record.outcome], failure };
}
// Each service's own limits are far lower; the rest would only take time to escape.
const longestText = 8000;
const mostLines = 100;
/** `regression` is why a rebuild that succeeded fails its job, or null. */
function messageAbout(subject, { event, links, regression = null, }) {
    const { icon, title, cause, summary, log } = wordsOf(subject);
    const { failure, success } = endOfSubject(subject);
    const why = event === 'recovery' ? comment/* recoverySentence */.iv : (regression ?? (success ? '' : cause));
    const isShown = event === 'failure' && regression === null;
    return {
        ...{ event, kind: subject.kind, links },
        icon: regression === null ? icon : '🐢',
        title: line(title),
        cause: line(why),
        facts: isShown && failure !== null ? factsOf(failure) : [],
        hint: isShown ? line(failure?.hint ?? '') : '',
        log: isShown ? log.slice(-mostLines).map((one) => (0,clean/* stripControls */.$Y)(one.slice(0, longestText))) : [],
        summary: (0,clean/* truncate */.xv)(line(regression === null ? summary : `${title}: ${regression}`), 1000),
        timestamp: subject.record.finished_at ?? subject.record.timestamp,
    };
}
function wordsOf(subject) {
    const { outcome, failure: found } = endOfSubject(subject);
    const { icon, verb } = (0,builds_outcome/* outcomeFacts */.c6)(outcome);
    const log = found?.log_tail ?? [];
    if (subject.kind === 'run') {
        const { record, id } = subject;
        const summary = (0,report_outcome/* headlineText */.uh)(record, id);
        return { icon, title: (0,report_outcome/* titleText */.Qw)(record, id), cause: (0,report_outcome/* causeWords */.pQ)(record), summary, log };
    }
    if (subject.kind === 'trial') {
        const { record } = subject;
        const { summary, failure } = record;
        const cause = failure === null ? '' : (0,headline/* headlineOf */.g)(failure);
        return { icon, title: summary, cause, summary, log: log.length > 0 ? log : (0,trial/* tellingConsole */.FX)(record) };
    }
    if (subject.kind === 'sync') {
        const { host, action, message, state } = subject.record;
        const title = `${host}: ${action} ${verb}`;
        const cause = [message, state].filter((text) => text !== '').join('; ');
        return { icon, title, cause, summary: `${title}: ${message}`, log };
    }
    const { host, action, message, failure, duration_seconds } = subject.record;
    const ended = `${host}: ${action} ${verb}`;
    const causes = [message, failure === null ? '' : (0,headline/* headlineOf */.g)(failure)].filter((text) => text !== '');
    // The failure is the message's own, or says more.
    const cause = causes.length === 2 && message.includes(causes[1]) ? message : [...new Set(causes)].join(': ');
    const summary = message === '' ? ended : `${ended}: ${message}`;
    return { icon, title: `${ended} after ${(0,duration/* formatDuration */.a)(duration_seconds)}`, cause, summary, log };
}
function factsOf({ family, location, derivation }) {
    const place = location === null ? '' : `${location.file}:${location.line}`;
    const likely = location?.probable ? `${place} (probably)` : place;
    return [family, likely, derivation ?? '']
        .map((text) => (0,clean/* truncate */.xv)(line(text), 300))
        .filter((text) => text !== '');
}
function line(text) {
    return (0,clean/* strippedLine */.MV)((0,clean/* truncate */.xv)(text, longestText));
}

// EXTERNAL MODULE: ./lib/notify/occasion.js
var occasion = __webpack_require__(38926);
// EXTERNAL MODULE: ./lib/system/version.js
var version = __webpack_require__(33689);
;// CONCATENATED MODULE: ./lib/notify/post.js

const deadlineMs = 10_000;
/** A service that asks for a longer wait is not waited for. */
const longestWaitSeconds = 5;
/**
 * Sends a body: text as JSON, a form as it is. Once more where the service asks for a short wait (429); redirects are not
 * followed, since they would carry the secret elsewhere. Returns null, or why it failed in words that have nothing of the
 * address nor of the answer, which may repeat it. Never throws.
 */
async function post(destination, body, posting) {
    const limit = posting.deadlineMs ?? deadlineMs;
    const end = new AbortController();
    const { signal } = end;
    const stop = () => end.abort();
    // A timer of our own: those of AbortSignal.timeout can be collected behind AbortSignal.any (nodejs/node issue 54614).
    const deadline = setTimeout(stop, limit);
    posting.signal?.addEventListener('abort', stop);
    if (posting.signal?.aborted)
        stop();
    try {
        let answer = await send(destination, body, posting.fetch, signal);
        if (answer.retrySeconds !== null && answer.retrySeconds <= longestWaitSeconds) {
            await posting.sleep(answer.retrySeconds * 1000, signal);
            answer = await send(destination, body, posting.fetch, signal);
        }
        return whyNot(answer.code);
    }
    catch (thrown) {
        if (posting.signal?.aborted)
            return 'it was stopped';
        return signal.aborted ? `no answer within ${limit / 1000} seconds` : connectionWords(thrown);
    }
    finally {
        clearTimeout(deadline);
        posting.signal?.removeEventListener('abort', stop);
    }
}
async function send({ url, authorization }, body, client, signal) {
    const response = await client(url, {
        method: 'POST',
        body,
        redirect: 'manual',
        signal,
        headers: {
            'user-agent': `nixos-rebuild-test/${version/* version */.r}`,
            // A form's has the boundary, which the client chooses.
            ...(typeof body === 'string' && { 'content-type': 'application/json' }),
            ...(authorization !== null && { authorization }),
        },
    });
    // What else it says is not read, and the connection not kept.
    await response.body?.cancel().catch(() => { });
    return { code: response.status, retrySeconds: response.status === 429 ? retrySeconds(response) : null };
}
/** The header in seconds, as Discord and Slack have it, also with a fraction. A date or nothing is no promise. */
function retrySeconds({ headers }) {
    const given = headers.get('retry-after');
    return given !== null && /^\d{1,9}(?:\.\d{1,9})?$/.test(given) ? Number(given) : null;
}
function whyNot(code) {
    if (code >= 200 && code < 300)
        return null;
    if (code === 0 || (code >= 300 && code < 400))
        return 'it redirects, which is not followed';
    return `status ${code}`;
}
/** The code of the system or of the TLS library; what else an error says may hold the address. */
function connectionWords(thrown) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    const code = cause?.code;
    const words = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` (${code})` : '';
    return `it could not be reached${words}`;
}

;// CONCATENATED MODULE: ./lib/notify/slack.js



// docs.slack.dev, Block Kit: "Header block" and "Text object". All blocks of a message together may have about 13,000
// characters (slackapi/bolt-js issue 2509).
const longestHeader = 150;
const slack_longestText = 3000;
/** Of the text for clients without blocks; Discord takes 2000 of it at `/slack`. */
const longestPlain = 1900;
/** The body for an incoming webhook of Slack, which takes no file. Foreign text is in it without markup, or as code. */
function slackBody({ icon, title, cause, facts, hint, log, links }) {
    const header = escapedWithin(`${icon} ${title}`, longestHeader, escapeSlack);
    const why = escapedWithin(cause, slack_longestText, escapeSlack);
    const advice = escapedWithin(hint === '' ? '' : `💡 ${hint}`, slack_longestText / 2, escapeSlack);
    const place = escapedWithin(facts.join(' · '), slack_longestText / 2, escapeSlack);
    const lines = lastLinesWithin(log, slack_longestText - 10, slackCode);
    const blocks = [
        { type: 'header', text: plain(header) },
        ...[why, place, advice]
            .filter((text) => text !== '')
            .map((text) => ({ type: 'section', text: plain(text) })),
        ...(lines.trim() === '' ? [] : [{ type: 'section', text: markup(`\`\`\`\n${lines}\n\`\`\``) }]),
        ...(links.length === 0 ? [] : [{ type: 'context', elements: [markup(linksText(links))] }]),
    ];
    const text = [
        escapedWithin(`${icon} ${title}`, longestPlain / 2 - 1, escapeSlack),
        escapedWithin(cause, longestPlain / 2 - 1, escapeSlack),
    ];
    return JSON.stringify({
        text: text.filter((part) => part !== '').join('\n'),
        mrkdwn: false,
        unfurl_links: false,
        unfurl_media: false,
        blocks,
    });
}
/** Text in which nothing is markup. */
function plain(text) {
    return { type: 'plain_text', text, emoji: false };
}
/** Text with code and links of our own; Slack looks for no others. */
function markup(text) {
    return { type: 'mrkdwn', text, verbatim: true };
}
function linksText(links) {
    return links
        .slice(0, 3)
        .flatMap(({ label, url }) => {
        const address = (0,markdown/* linkAddress */.$i)(url)?.replaceAll('&', '&amp;') ?? null;
        return address === null || address.length > 900 ? [] : [`<${address}|${escapeSlack(label)}>`];
    })
        .join(' · ');
}

;// CONCATENATED MODULE: ./lib/notify/webhook.js

/** More than any reader of webhooks should be asked to take; a metadata.json is mostly a tenth of it. */
const largestBody = 256 * 1024;
/** Longest texts and lists of a record, from full to what still says something. */
const cuts = [
    { text: Number.POSITIVE_INFINITY, list: Number.POSITIVE_INFINITY },
    { text: 4000, list: 200 },
    { text: 1000, list: 50 },
    { text: 300, list: 10 },
];
/** The body for a plain webhook: schema/notification.v1.json, in at most 256 KiB. */
function webhookBody(subject, { event, kind, summary, links }) {
    const url = links[0]?.url ?? null;
    const head = { schema_version: 1, event, kind, summary, url };
    for (const [index, cut] of cuts.entries()) {
        const record = shortened(subject.record, cut);
        const body = JSON.stringify({ ...head, shortened: index > 0, record });
        if (Buffer.byteLength(body) <= largestBody)
            return body;
    }
    return JSON.stringify({ ...head, shortened: true, record: null });
}
/** The same data with long texts and lists cut, which every schema of a record allows. */
function shortened(data, cut) {
    if (typeof data === 'string')
        return (0,clean/* truncate */.xv)(data, cut.text);
    if (Array.isArray(data))
        return data.slice(0, cut.list).map((item) => shortened(item, cut));
    if (data === null || typeof data !== 'object')
        return data;
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shortened(value, cut)]));
}

;// CONCATENATED MODULE: ./lib/notify/notify.js










/**
 * Tells all destinations how something ended, with a picture of `build`, if that is wanted, side by side and in at most ten seconds. Returns what went
 * wrong, one sentence each. Never throws: a notification changes no result.
 */
async function sendNotifications(subject, build, notify, circumstances, posting = {}) {
    try {
        return await sent(subject, build, notify, circumstances, posting);
    }
    catch {
        // What it says may hold anything.
        return ['the notifications failed: the message could not be made'];
    }
}
async function sent(subject, build, { destinations, on }, { hasFailedBefore, links, regression = null }, posting) {
    const { success, outcome } = endOfSubject(subject);
    const event = (0,occasion/* eventOf */.A6)({ success: success && regression === null, outcome }, hasFailedBefore);
    if (destinations.length === 0 || event === null || !(0,occasion/* isWanted */.Yu)(event, on))
        return [];
    const message = messageAbout(subject, { event, links, regression });
    const isPictured = event === 'failure' && destinations.some(({ service }) => service === 'discord');
    const picture = isPictured && build ? await readPicture(build.dir, build.metadata.files.screenshot) : null;
    const wait = (milliseconds, signal) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal });
    const notes = await Promise.all(destinations.map(async (destination) => {
        const body = bodyFor(destination, { subject, message, picture });
        const failed = await post(destination, body, { fetch, sleep: wait, ...posting });
        return failed === null ? [] : [`the notification to ${destination.name} failed: ${failed}`];
    }));
    return [...new Set(notes.flat())];
}
function bodyFor({ service }, { subject, message, picture }) {
    if (service === 'discord')
        return discordBody(message, picture);
    return service === 'slack' ? slackBody(message) : webhookBody(subject, message);
}
/** The last screen, which is masked as all pictures are; null where there is none that the service would take. */
async function readPicture(dir, name) {
    if (name === null)
        return null;
    const path = (0,external_node_path_.join)(dir, name);
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW).catch(() => null);
    if (file === null)
        return null;
    try {
        const stats = await file.stat();
        return stats.isFile() && stats.size <= largestPicture ? await file.readFile() : null;
    }
    catch {
        return null;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/action/rebuild/publish-notifications.js

/** Tells the webhooks of the input `notify` how the build ended; what could not be sent is a notice. */
async function publishNotifications(build, subject, known, { inputs, log, notices }) {
    const { destinations } = inputs.notify;
    if (destinations.length === 0)
        return;
    log.debug(`notifications: ${destinations.length}, failed before: ${known.hasFailedBefore ?? 'not known'}`);
    const { hasFailedBefore, regression, commentUrl, links } = known;
    const pages = [
        ['workflow run', links.run],
        ['comment', commentUrl],
        ['recording, log and metadata', links.artifact],
    ];
    const shown = pages.flatMap(([label, url]) => (url === null ? [] : [{ label, url }]));
    const about = { hasFailedBefore, links: shown, regression };
    for (const note of await sendNotifications(subject, build, inputs.notify, about))
        notices.add(note);
}


/***/ }),

/***/ 89524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ uploadPicture),
/* harmony export */   eG: () => (/* binding */ artifactSlug),
/* harmony export */   hU: () => (/* binding */ isNameTaken),
/* harmony export */   zA: () => (/* binding */ uploadDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);



// What @actions/artifact refuses in paths, because some file systems do not allow it.
const refused = /[":<>|*?\r\n]/;
const sameNameAttempts = 20;
/** A word that can be part of an artifact's and of a file's name on every system; never empty. */
function artifactSlug(text) {
    return (text
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, 80) || 'rebuild');
}
/**
 * Uploads everything in `dir`, or in those of its directories that `below` names, as one artifact named `NAME-ATTEMPT`, or
 * `NAME.2-ATTEMPT` and so on where another job of this run was first. `skipped` are files whose names no artifact can contain.
 */
async function uploadDirectory(dir, name, attempt, target, below = ['.']) {
    const lists = await Promise.all(below.map(async (one) => (await filesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, one))).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, file))));
    const files = lists.flat();
    const skipped = files.filter((file) => refused.test(file));
    const paths = files.filter((file) => !refused.test(file)).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, file));
    const uploaded = await withFreeName(name, attempt, '', (free) => upload(free, paths, dir, false, target));
    return { ...uploaded, skipped };
}
/**
 * Uploads one picture unzipped, which a browser shows. GitHub names such an artifact after its file, so a
 * copy with the artifact's name is uploaded.
 */
async function uploadPicture(file, name, attempt, target) {
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target.scratch, 'picture-'));
    try {
        return await withFreeName(name, attempt, '.png', async (free) => {
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, free);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, copy);
            return upload(free, [copy], scratch, true, target);
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
async function upload(name, files, root, skipArchive, { runUrl, retentionDays }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9735), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
    const options = { skipArchive, ...(retentionDays > 0 ? { retentionDays } : {}) };
    const { id } = await new DefaultArtifactClient()
        .uploadArtifact(name, files, root, options)
        .catch(explainEnterpriseServer);
    if (id === undefined)
        throw new Error(`the artifact ${name} was uploaded but has no id`);
    return { id, name, url: `${runUrl}/artifacts/${id}` };
}
function explainEnterpriseServer(thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'GHESNotSupportedError')
        throw thrown;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('no-artifact-service', 'GitHub Enterprise Server does not have the artifact service that this needs; the files stay on the runner', { cause: thrown });
}
/**
 * Jobs of one run share its names; a number distinguishes two with the same host. @actions/artifact repeats its
 * requests itself, and where the answer to one was lost, finds the name taken by its own upload. The next name is
 * used then. The first is in no list unless it was finished, and is then a complete copy.
 */
async function withFreeName(name, attempt, extension, use) {
    for (let copy = 1;; copy += 1) {
        try {
            return await use(`${name}${copy === 1 ? '' : `.${copy}`}-${attempt}${extension}`);
        }
        catch (thrown) {
            if (!isNameTaken(thrown) || copy === sameNameAttempts)
                throw thrown;
        }
    }
}
/** True if the artifact service refused an upload because this run has an artifact of that name already. */
function isNameTaken(thrown) {
    // The client throws a plain Error with the status in its text.
    return /\(409\)|already exists/.test((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown));
}
/** Regular files below `dir`, relative to it. Links are not followed: they may lead out of it. */
async function filesIn(dir) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name).slice(dir.length + 1))
        .sort();
}


/***/ }),

/***/ 44454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ treeEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** A file on the branch, with the modes and types that git has. */
const treeEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['100644', '100755', '040000', '160000', '120000']),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['blob', 'tree', 'commit']),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 99850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openGraphqlBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _response_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49863);
/* harmony import */ var _viewer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79997);
/* harmony import */ var _branch_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44454);




// One query returns what REST needs three requests for, and updateRefs is the only compare-and-swap that
// GitHub offers, so the branch can be squashed to one commit without losing another job's picture.
const read = `query($owner: String!, $repo: String!, $ref: String!) {
  __type(name: "UpdateRefsInput") { name }
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
    ref(qualifiedName: $ref) {
      target { oid ... on Commit { message tree { oid entries { name mode type oid } } } }
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
const answer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    __type: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    viewer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            target: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
                tree: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                    entries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))
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
        if ((0,_response_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isStatus */ .zM)(thrown, 404))
            return null;
        throw thrown;
    }
    // Comments need it, and this saves them a request.
    (0,_viewer_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberViewer */ .O)(github, first.viewer.login);
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
        tree: ref?.target.tree?.oid ?? null,
        entries: _branch_store_js__WEBPACK_IMPORTED_MODULE_1__/* .treeEntrySchema */ .k.array().parse(entries),
    };
}


/***/ }),

/***/ 34109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openRestBranch)
/* harmony export */ });
/* harmony import */ var _response_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49863);
/* harmony import */ var _branch_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44454);


// Sent twice, a creation is refused the second time, and so is a move if another writer has moved on since.
const request = { isRepeatable: true };
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
                return { head, message: null, tree: null, entries: [] };
            const { data: commit } = await git.getCommit({ owner, repo, commit_sha: head });
            const { data: tree } = await git.getTree({ owner, repo, tree_sha: commit.tree.sha });
            return {
                ...{ head, message: commit.message, tree: commit.tree.sha },
                entries: _branch_store_js__WEBPACK_IMPORTED_MODULE_0__/* .treeEntrySchema */ .k.array().parse(tree.tree),
            };
        },
        async swap(before, after) {
            try {
                if (before === null)
                    await git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: after, request });
                else
                    await git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: after });
                return true;
            }
            catch (thrown) {
                // Not a fast-forward, or the ref exists by now: another writer was faster.
                if ((0,_response_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatus */ .zM)(thrown, 409, 422))
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
            if ((0,_response_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatus */ .zM)(thrown, 404))
                return null;
            throw thrown;
        }
    }
}


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57239);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);
/* harmony import */ var _sections_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83689);



// The runner keeps ten annotations of a type for a step, and 4,096 characters of each (ExecutionContext.cs).
const runnersPerLevel = 10;
const messageLimit = 4000;
const shownLogLines = 10;
const likelyPlace = 'This is the only line of the sources with what the log names, so probably the cause.';
/** What is recorded beside a rebuild, by the metadata's action. */
const nouns = { trial: 'trial', deploy: 'deployment', plan: 'plan' };
/**
 * Errors for the failures and warnings of the evaluation, root cause first, at most `perLevel` of each.
 * A place outside the checkout, and any in a checkout that is not of the run's own repository (`isOwn`), is named
 * in the message instead.
 */
function annotationsOf({ action, failures, activity }, { isOwn, perLevel = runnersPerLevel } = { isOwn: true }) {
    const errors = failures.map((failure) => placed(errorAnnotation(failure, action), isOwn));
    const warnings = (activity?.warnings ?? []).map(({ message, file, line }) => placed({ level: 'warning', message, title: 'Nix evaluation warning', file, line, column: null }, isOwn));
    return [...distinct(errors).slice(0, perLevel), ...distinct(warnings).slice(0, perLevel)];
}
function errorAnnotation(failure, action) {
    const { family, message, cause, hint, location, derivation, log_tail } = failure;
    const log = log_tail.slice(-shownLogLines).map((line) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(line, 200));
    const text = [
        cause ? (0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(failure) : null,
        location?.probable ? likelyPlace : null,
        message.slice(0, messageLimit),
        derivation,
        ...log,
        hint,
    ]
        .filter(Boolean)
        .join('\n');
    return {
        level: 'error',
        message: text,
        title: `NixOS ${nouns[action ?? ''] ?? 'rebuild'}: ${family}`,
        file: location?.file ?? null,
        line: location?.line ?? null,
        column: location?.column ?? null,
    };
}
function placed(annotation, isOwn) {
    const { file, line } = annotation;
    const inside = file !== null && isOwn && (0,_sections_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isCheckoutPath */ .kQ)(file);
    const elsewhere = file !== null && !inside ? `\nat ${file}:${line ?? '?'}` : '';
    return {
        ...annotation,
        message: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$Y)(annotation.message), messageLimit - 300) +
            (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$Y)(elsewhere), 300),
        title: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$Y)(annotation.title), 100),
        ...(inside ? {} : { file: null, line: null, column: null }),
    };
}
function distinct(annotations) {
    return [...new Map(annotations.map((one) => [JSON.stringify(one), one])).values()];
}


/***/ }),

/***/ 33689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json's. */
const version = '1.0.0';


/***/ })

};
