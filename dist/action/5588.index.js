export const id = 5588;
export const ids = [5588];
export const modules = {

/***/ 70491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ reachSchema),
/* harmony export */   hB: () => (/* binding */ knownSeverities),
/* harmony export */   ny: () => (/* binding */ knownIssuesSchema),
/* harmony export */   tu: () => (/* binding */ heldPackageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** How severe a known issue is, from the worst on. */
const knownSeverities = ['critical', 'high', 'medium', 'low'];
/** A listing of a tracker, and how far back it reached. */
const reachSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The label whose issues are listed; null for those of any or none.'),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether it has all that are open.'),
    back_to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('When the oldest entry of an incomplete listing was opened (ISO 8601); null where none was read.'),
});
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    old_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Null for a package that was not there.'),
    new_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(knownSeverities),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('A clause for people.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Where it changes in that way.'),
});
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('As someone wrote it, on one line and without control characters.'),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(knownSeverities).describe('The worst of its packages.'),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageSchema).describe('Those that change and that it is about, the worst first.'),
});
/** The known issues of the packages that an update changes. */
const knownIssuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tracker: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('OWNER/NAME of the repository whose issues were looked at.'),
    open_issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('How many open issues were compared with the packages.'),
    listed_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('When all was listed (ISO 8601); null where that was not possible.'),
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Requests to the API of the tracker.'),
    reach: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(reachSchema),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('What is not known, and why; null where all open issues were compared.'),
    ignored: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Issues that are left out since "update.ignoreIssues" has them.'),
    issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(issueSchema).describe('The worst first, and among equals the newest.'),
});
/** A package that should stay as it is ("update.hold"), and would not. */
const heldPackageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
    old_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    new_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ }),

/***/ 41142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mostNews),
/* harmony export */   t: () => (/* binding */ inputNewsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** At most so many of each are told of one input; the rest is counted. */
const mostNews = { subjects: 100, packages: 1000, entries: 300 };
/** What the sources of an input have to say of themselves. What is not known is null. */
const inputNewsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        added: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Commits that the new revision has and the old one has not.'),
        removed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Commits that only the old one has, as after going back.'),
        subjects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
            .describe(`Of those that were added, the newest first, at most ${mostNews.subjects}.`),
    })
        .nullable()
        .describe('Null where the history is not on this machine.'),
    new_packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }))
            .describe(`By name, at most ${mostNews.packages}.`),
    })
        .nullable()
        .describe('Packages that nixpkgs has under a new name; null for other inputs.'),
    release_notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        entries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), section: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
            .describe(`In the order of the files, at most ${mostNews.entries}.`),
    })
        .nullable()
        .describe('What was added to release notes or news; null where the input has none.'),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Why the sources could not be read; null where they could.'),
});


/***/ }),

/***/ 66097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dD: () => (/* binding */ updatePreviewSchema),
/* harmony export */   dm: () => (/* binding */ previewDepths)
/* harmony export */ });
/* unused harmony export previewBases */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57352);
/* harmony import */ var _known_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70491);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28834);
/* harmony import */ var _update_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41142);





/** How far a preview looks: at the lock, at the hosts' systems by evaluation, or at systems that it builds. */
const previewDepths = ['lock', 'dry', 'build'];
/** What hosts are compared with: what the lock has, or what they run. */
const previewBases = ['lock', 'host'];
const { old_system, new_system, units, reboot, packages, closure, data, ...planned } = _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planSchema */ .Fu.shape;
const hostPlanSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    against: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(previewBases)
        .describe('"host" where the host was asked what it runs; "lock" for a host as it would be after a boot of the system that the ' +
        'lock has.'),
    target: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable().describe('Where the host was asked, an ssh destination or "local".'),
    ...{ old_system, new_system, units, switch: planned.switch, reboot, packages, closure, data },
});
const syntaxSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().describe('Nix files of the flake that were looked at.'),
    count: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().describe('Those that Nix cannot parse.'),
    faults: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), column: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }))
        .describe('At most 50.'),
    note: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable().describe('Why the files were not looked at; null where they were.'),
});
const hostPreviewSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    error: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable().describe('Why the host cannot be previewed; then the rest is null.'),
    old_derivation: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .nullable()
        .describe("The system's derivation with the lock as it is, or at the revision of `from`."),
    old_error: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .optional()
        .describe('Why the host has no derivation at the revision of "from"; then nothing is compared.'),
    new_derivation: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .nullable()
        .describe('With the updated lock, or, with "from", with the lock as it is.'),
    compared: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['systems', 'derivations'])
        .nullable()
        .describe('What "packages" compares: the two systems where both are in the store, else all derivations that they need, tools ' +
        'of the build among them.'),
    packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__/* .packageChangeSchema */ .mg).nullable(),
    build: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ derivations: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('Store paths.') })
        .nullable()
        .describe('What Nix would build on this machine; at depth "build" what it has built.'),
    fetch: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        paths: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        download_bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        unpacked_bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    })
        .nullable()
        .describe('What Nix would fetch instead.'),
    plan: hostPlanSchema
        .nullable()
        .optional()
        .describe('Units and reboot; absent unless the depth is "build" and the system changes.'),
    plan_note: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe('Why there is no plan, or why it is one against the lock; null where nothing was in the way.'),
});
/**
 * What `update preview --json` prints, version 1: what an update of a flake's inputs would change. A field is never renamed or
 * removed within a version, only added as optional. What is not known is null.
 */
const updatePreviewSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    flake: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    directory: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Absolute path of the directory of flake.nix and flake.lock.'),
    depth: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(previewDepths),
    from: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        revision: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('The commit.'),
        because: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Why this one, such as "--from main".'),
    })
        .optional()
        .describe('Where nothing is updated, and the flake is compared with what it was: sources and lock at this revision.'),
    asked: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('The inputs that were named (--input); empty for all.'),
    changed: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('Whether the lock would change, or, with "from", has changed.'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__/* .inputChangeSchema */ .Ab).describe('By name; an input of an input is "home-manager/nixpkgs".'),
    known_issues: _known_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .knownIssuesSchema */ .ny
        .nullable()
        .optional()
        .describe('Of the packages that change; null or absent where they were not looked for, or no package changes.'),
    held: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_known_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .heldPackageSchema */ .tu)
        .optional()
        .describe('Packages of "update.hold" that would change; absent at depth "lock".'),
    news: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_update_news_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNewsSchema */ .t)
        .optional()
        .describe('What is new in the inputs; at depth "lock" the subjects of commits alone.'),
    syntax: syntaxSchema.optional().describe('Of the flake\'s own sources; absent at depth "lock".'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(hostPreviewSchema).describe('Empty at depth "lock", and where no input changes.'),
});


/***/ }),

/***/ 85282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ ownComments),
/* harmony export */   Op: () => (/* binding */ hideComment),
/* harmony export */   Tu: () => (/* binding */ deleteComment)
/* harmony export */ });
/* harmony import */ var _response_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49863);
/* harmony import */ var _viewer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79997);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95798);



/**
 * The Action's comments on a subject, oldest first: those with a mark that the token's own user wrote, since
 * anyone can copy the mark into a comment. One request for each 100 comments, and one for the user's name where
 * there is a mark and `author` is not known.
 */
async function* ownComments(github, subject, readMark, { since, author } = {}) {
    for await (const { id, node_id, html_url, body = '', user } of (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsOf */ .u3)(github, subject, since)) {
        const mark = readMark(body);
        if (mark === null)
            continue;
        if (user?.login.toLowerCase() !== (author ?? (await (0,_viewer_js__WEBPACK_IMPORTED_MODULE_0__/* .viewerOf */ .G)(github))).toLowerCase())
            continue;
        yield { id, nodeId: node_id, url: html_url, body, ...mark };
    }
}
/** Deletes a comment; one that is gone already is no error. */
async function deleteComment(github, subject, id) {
    try {
        await (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .removeComment */ .IG)(github, subject, id);
    }
    catch (thrown) {
        if (!(0,_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatus */ .zM)(thrown, 404))
            throw thrown;
    }
}
const minimize = `mutation($subject: ID!) {
  minimizeComment(input: { subjectId: $subject, classifier: OUTDATED }) { clientMutationId }
}`;
/** Hides a comment as outdated: GitHub folds it. */
async function hideComment({ octokit }, { nodeId }) {
    await octokit.graphql(minimize, { subject: nodeId, request: { isRepeatable: true } });
}


/***/ }),

/***/ 95798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ addComment),
/* harmony export */   EM: () => (/* binding */ changeComment),
/* harmony export */   IG: () => (/* binding */ removeComment),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
/** The comments of a subject, oldest first: one request for each 100. `since` leaves out older ones where GitHub can. */
async function* commentsOf({ octokit, owner, repo }, subject, since) {
    const { issues, repos } = octokit.rest;
    const page = { owner, repo, per_page: 100 };
    const pages = 'issue' in subject
        ? octokit.paginate.iterator(issues.listComments, {
            ...{ ...page, issue_number: subject.issue },
            ...(since ? { since } : {}),
        })
        : octokit.paginate.iterator(repos.listCommentsForCommit, { ...page, commit_sha: subject.commit });
    for await (const { data } of pages)
        yield* data;
}
/** Adds one. A POST is not repeated where its answer was lost: see isRepeatable in retries.ts. */
async function addComment({ octokit, owner, repo }, subject, body) {
    const { issues, repos } = octokit.rest;
    const { data } = 'issue' in subject
        ? await issues.createComment({ owner, repo, issue_number: subject.issue, body })
        : await repos.createCommitComment({ owner, repo, commit_sha: subject.commit, body });
    return data;
}
/** Changes one. It is not repeated blindly either: a late repetition could undo the change of a later run. */
async function changeComment({ octokit, owner, repo }, subject, id, body) {
    const { issues, repos } = octokit.rest;
    const changed = { owner, repo, comment_id: id, body, request: { isRepeatable: false } };
    const { data } = 'issue' in subject ? await issues.updateComment(changed) : await repos.updateCommitComment(changed);
    return data;
}
/** Deletes one. Throws what GitHub answers. */
async function removeComment({ octokit, owner, repo }, subject, id) {
    const { issues, repos } = octokit.rest;
    const removed = { owner, repo, comment_id: id };
    await ('issue' in subject ? issues.deleteComment(removed) : repos.deleteCommitComment(removed));
}


/***/ }),

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _response_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49863);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85282);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95798);



/**
 * Writes the one comment with this key: changes it if it exists, else adds it. A comment that another report of the
 * same attempt wrote is left to it, and the next key used. When two runs add a comment at once, each lists the
 * comments again afterwards and only the older one stays. Where a write failed without showing whether GitHub
 * carried it out, the comments are listed again too before another try: a second comment would stay, and a change
 * that is repeated late could undo that of a later run.
 */
async function upsertComment(github, upsert) {
    let listed = await allOwn(github, upsert);
    let done = 'updated';
    for (let attempt = 1;; attempt += 1) {
        const { mark, found, step } = nextStep(listed, upsert);
        const { key } = mark;
        if (step === 'none' || step === 'newer' || step === 'kept')
            return { done: step, url: found?.url ?? null, key };
        const body = upsert.bodyOf(mark);
        if (found?.body === body)
            return { done, url: found.url, key };
        done = step === 'change' ? 'updated' : 'created';
        const written = await write(github, upsert, {
            mark,
            found: step === 'change' ? found : null,
            body,
        }).catch(async (thrown) => {
            if ((0,_response_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnclear */ .Z5)(thrown) && (await github.waitForRetry(thrown, attempt)))
                return null;
            throw thrown;
        });
        if (written !== null && step !== 'add') {
            if (step === 'replace' && found !== null)
                await (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .hideComment */ .Op)(github, found);
            return { done, url: written.url, key };
        }
        const oldest = await settle(github, upsert, mark, written);
        if (written !== null && oldest?.id === written.id)
            return { done, url: written.url, key };
        if (oldest !== null)
            listed = [...listed.filter(({ id }) => id !== oldest.id), oldest];
    }
}
/** What is to be done, given the comments that exist. */
function nextStep(listed, upsert) {
    for (let copy = 1;; copy += 1) {
        const mark = { ...upsert.mark, key: upsert.keyOf(copy) };
        // The newest: those before it are hidden.
        const found = listed.findLast(({ key }) => key === mark.key) ?? null;
        if (found === null)
            return { mark, found, step: upsert.create ? 'add' : 'none' };
        const age = found.runId - mark.runId || found.attempt - mark.attempt;
        if (age === 0 && found.writer !== mark.writer)
            continue;
        if (age > 0)
            return { mark, found, step: 'newer' };
        if (!upsert.hideOutdated || age === 0)
            return { mark, found, step: 'change' };
        return { mark, found, step: upsert.create || found.failed ? 'replace' : 'kept' };
    }
}
/** Changes the comment found, or adds one. */
async function write(github, { subject }, { mark, found, body }) {
    const answer = found === null
        ? await (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .addComment */ .BC)(github, subject, body)
        : await (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .changeComment */ .EM)(github, subject, found.id, body);
    return writtenOf(mark, body, answer);
}
async function allOwn(github, { subject, readMark }) {
    const all = [];
    for await (const comment of (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .ownComments */ .D5)(github, subject, readMark))
        all.push(comment);
    return all;
}
function writtenOf(mark, body, { id, node_id, html_url, created_at, user }) {
    return {
        ...mark,
        id,
        nodeId: node_id,
        url: html_url,
        body,
        createdAt: created_at,
        author: user?.login ?? '',
    };
}
/**
 * The oldest comment with the key, after this report's newer ones are deleted. `added` is the one that it knows to
 * have added; null after a write whose answer was lost, which could have added one at any time.
 */
async function settle(github, { subject, readMark }, mark, added) {
    const recent = added && {
        since: new Date(Date.parse(added.createdAt) - 60_000).toISOString(),
        author: added.author,
    };
    const same = added ? [added] : [];
    for await (const comment of (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .ownComments */ .D5)(github, subject, readMark, recent ?? {}))
        if (comment.key === mark.key && comment.id !== added?.id)
            same.push(comment);
    const [oldest = null, ...newer] = same.sort((a, b) => a.id - b.id);
    for (const comment of newer)
        if (isSameReport(comment, mark))
            await (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteComment */ .Tu)(github, subject, comment.id);
    return oldest;
}
function isSameReport(one, other) {
    return one.runId === other.runId && one.attempt === other.attempt && one.writer === other.writer;
}


/***/ }),

/***/ 79997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ viewerOf),
/* harmony export */   O: () => (/* binding */ rememberViewer)
/* harmony export */ });
/* harmony import */ var _response_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49863);

const asked = new WeakMap();
/**
 * The login of the token's own user, `github-actions[bot]` for a job's token. One request, once for each client.
 * Throws what GitHub answers.
 */
function viewerOf(github) {
    const known = asked.get(github) ?? ask(github);
    asked.set(github, known);
    return known;
}
/** Keeps what another request has answered. */
function rememberViewer(github, login) {
    asked.set(github, Promise.resolve(login));
}
/** GraphQL knows the user of every token; REST's `/user` refuses those of apps, but serves where there is no GraphQL. */
async function ask({ octokit }) {
    try {
        const { viewer } = await octokit.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch (thrown) {
        if (!(0,_response_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isStatus */ .zM)(thrown, 404))
            throw thrown;
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
}


/***/ }),

/***/ 37023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ recoveryMarkdown),
/* harmony export */   iv: () => (/* binding */ recoverySentence),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   r: () => (/* binding */ commentMarkdown),
/* harmony export */   sW: () => (/* binding */ commentSections)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91017);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53086);
/* harmony import */ var _sections_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(701);
/* harmony import */ var _sections_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48134);
/* harmony import */ var _sections_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48178);
/* harmony import */ var _sections_phases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99591);
/* harmony import */ var _sections_remedies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33195);
/* harmony import */ var _sections_screen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80095);
/* harmony import */ var _trial_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70520);









// GitHub refuses bodies above 65,536 characters; a margin for what it may count differently.
const commentLimit = 65_000;
/** The pull-request comment about one rebuild, at most `limit` UTF-16 units, its mark on the first line. */
function commentMarkdown(report, mark, limit = commentLimit) {
    const sections = [(0,_fit_js__WEBPACK_IMPORTED_MODULE_8__/* .fixed */ .Zu)((0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markLine */ .oi)(mark)), ...commentSections(report)];
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_8__/* .fitDocument */ .VC)(sections, limit, (text) => text.length);
}
/** What is said of a success where the one before it failed. */
const recoverySentence = 'It failed before and works again.';
/** The short note that takes the place of a failure's comment once the rebuild succeeds again. */
function recoveryMarkdown(report, mark) {
    return [(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markLine */ .oi)(mark), (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .title */ .DD)(report, 3), `${recoverySentence} ${(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactLinks */ .s7)(report)}\n`].join('\n');
}
/** What a comment keeps longest when it is too long, the most important first. */
const section = (0,_fit_js__WEBPACK_IMPORTED_MODULE_8__/* .sectionsOf */ .Ks)([
    'cause',
    'trial',
    'notices',
    'remedies',
    'image',
    'links',
    'trend',
    'reproduce',
    'other failures',
    'packages',
    'inputs',
    'screen',
    'phases',
]);
/** The parts of a comment below its mark, in the order in which they are read. */
function commentSections(report) {
    const { metadata } = report;
    const { success, result } = metadata;
    const image = (0,_sections_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .imageMarkdown */ .t)(report);
    // Without a picture the screen itself is the picture, as long as that needs little scrolling.
    const folded = image !== '' || success;
    return [
        ...(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .headSections */ .TO)(report, 3),
        section('image', image),
        section('cause', ...(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .failureVariants */ .r0)(report)),
        section('trial', ...(0,_trial_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .trialVariants */ .D)(report.trial)),
        section('remedies', (0,_sections_remedies_js__WEBPACK_IMPORTED_MODULE_5__/* .remediesMarkdown */ .q)(metadata)),
        section('trend', (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .trendLine */ .M8)(report)),
        section('other failures', (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .otherFailuresMarkdown */ .pF)(report, 10), (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .otherFailuresMarkdown */ .pF)(report, 2)),
        section('screen', (0,_sections_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .screenMarkdown */ .I)(report, 60, folded), (0,_sections_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .screenMarkdown */ .I)(report, 20, folded)),
        section('packages', (0,_sections_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesMarkdown */ .fb)(result, 100), (0,_sections_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesMarkdown */ .fb)(result, 20), (0,_sections_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesMarkdown */ .fb)(result, 0)),
        section('inputs', (0,_sections_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsMarkdown */ .JK)(result, 50), (0,_sections_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsMarkdown */ .JK)(result, 5)),
        section('phases', success ? '' : (0,_sections_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseTable */ .m)(metadata)),
        section('reproduce', success ? '' : (0,_sections_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .reproduceMarkdown */ .b)(metadata)),
        section('links', (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactLinks */ .s7)(report)),
        section('notices', (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noticesMarkdown */ .hd)(report)),
    ];
}


/***/ }),

/***/ 91017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   VC: () => (/* binding */ fitDocument),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/** A section that is left out when there is no room for its shortest text. */
function section(importance, ...variants) {
    return { importance, variants: [...variants.filter((text) => text !== ''), ''] };
}
/** Makes the sections of a document whose parts are named in `byImportance`, the most important first. */
function sectionsOf(byImportance) {
    return (name, ...variants) => section(byImportance.length - byImportance.indexOf(name), ...variants);
}
/** A section that is never left out. Only for texts of bounded length. */
function fixed(text) {
    return { importance: Number.POSITIVE_INFINITY, variants: [text] };
}
/**
 * Joins the sections with blank lines into a document of at most `limit`, as `measure` counts (which must
 * be additive, as lengths are). Where they do not fit, the least important one is shortened first, one
 * text at a time. Every variant is complete Markdown, so nothing is ever cut inside a fence or a tag.
 */
function fitDocument(sections, limit, measure) {
    // The blank line before a part is counted with it.
    const sized = sections.map(({ importance, variants }) => ({
        importance,
        left: variants.map((text) => (text === '' ? '' : `${text.trimEnd()}\n`)),
        size() {
            const [text = ''] = this.left;
            return text === '' ? 0 : measure(text) + 1;
        },
    }));
    let total = sized.reduce((sum, part) => sum + part.size(), 0) - 1;
    const byImportance = [...sized].sort((a, b) => a.importance - b.importance);
    for (const part of byImportance)
        while (total > limit && part.left.length > 1) {
            total -= part.size();
            part.left.shift();
            total += part.size();
        }
    return sized.flatMap(({ left }) => left[0] || []).join('\n');
}


/***/ }),

/***/ 53086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   Y6: () => (/* binding */ writerDigest),
/* harmony export */   oi: () => (/* binding */ markLine),
/* harmony export */   qx: () => (/* binding */ commentDigest)
/* harmony export */ });
/* unused harmony export commentTopics */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What a comment is about where that is no rebuild. */
const commentTopics = ['trial', 'deployment', 'update'];
const mark = /^<!-- nixos-rebuild-test comment=([0-9a-f]{32}) run=([0-9]{1,15})(?: attempt=([0-9]{1,6})( failed)?(?: by=([0-9a-f]{8})(?: of=([a-z]{1,20}))?)?)? -->/;
/** The key as a digest, so that no name in it can end the HTML comment that carries it. */
function commentDigest({ workflow, job, id, leg, copy = 1 }) {
    // As earlier releases made it where there is neither a leg nor a second copy.
    const names = [workflow, job, id, ...(leg === null ? [] : [leg]), ...(copy === 1 ? [] : [copy])];
    return digest(names).slice(0, 32);
}
/** A report's name in its mark, from what no other report of the run has. */
function writerDigest(...parts) {
    return digest(parts).slice(0, 8);
}
function digest(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
/** The hidden first line of a comment of the Action. */
function markLine({ key, runId, attempt, writer, failed, about }) {
    const state = failed ? ' failed' : '';
    const of = about === undefined ? '' : ` of=${about}`;
    return `<!-- nixos-rebuild-test comment=${key} run=${runId} attempt=${attempt}${state} by=${writer}${of} -->\n`;
}
/** Reads the mark of a comment's body; null for any other comment. It counts on the first line alone. */
function readMark(body) {
    const match = mark.exec(body);
    if (match === null)
        return null;
    const [, key = '', run, attempt = '1', failed, writer = '', of] = match;
    const about = commentTopics.find((topic) => topic === of);
    const read = { key, runId: Number(run), attempt: Number(attempt), writer, failed: failed !== undefined };
    return about === undefined ? read : { ...read, about };
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ replayMarkdown),
/* harmony export */   b: () => (/* binding */ reproduceMarkdown)
/* harmony export */ });
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3142);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23960);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63213);




/** The command that reproduces the rebuild, as a block to copy. Empty if none is known. */
function reproduceMarkdown(metadata) {
    const command = reproduceCommand(metadata);
    return command === null ? '' : `To reproduce:\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)([(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(command, 2000)], 'sh')}`;
}
/** How to play the recording once the artifact is unpacked. Empty without a recording. */
function replayMarkdown({ files }) {
    if (files.cast === null)
        return '';
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('How to replay the recording', [
        'Unpack the artifact, then:\n',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)([`asciinema play -i 2 ${foreignWord(files.cast)}`, `less ${foreignWord(files.log ?? _builds_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNames */ .jx.log)}`], 'sh'),
    ].join('\n'));
}
function reproduceCommand({ failure, action, flake, file }) {
    if (failure?.reproduce)
        return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(failure.reproduce);
    // Where it is known that nothing reproduces it: a build would succeed.
    if (action === null || failure?.reproduce === null)
        return null;
    // Whoever copies it must not switch another machine to what was activated here.
    if (flake !== null)
        return `nixos-rebuild build --flake ${foreignWord(flake)}`;
    // Of a file of several systems it is not recorded which one was built.
    const isModule = file?.endsWith('configuration.nix') ?? false;
    return file && isModule ? `nixos-rebuild build -I nixos-config=${foreignWord(file)}` : null;
}
/** A text from the build as one word of a command to copy. */
function foreignWord(word) {
    return (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteWord */ .X)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(word));
}


/***/ }),

/***/ 83689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ failureMarkdown),
/* harmony export */   Pu: () => (/* binding */ failureLine),
/* harmony export */   fD: () => (/* binding */ boundedLines),
/* harmony export */   kQ: () => (/* binding */ isCheckoutPath)
/* harmony export */ });
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57239);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23960);



const unfoldedLines = 25;
/** The failure's cause, place, hint and log excerpt as Markdown. */
function failureMarkdown(failure, sources, detail) {
    const parts = [
        failure.cause ? `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(failure), 500))}**` : '',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(boundedLines((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$Y)(failure.message).split('\n'), detail.messageLines, 'first')),
        facts(failure, sources).join(' · '),
        failure.hint === '' ? '' : `💡 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .proseMarkdown */ .Rw)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(failure.hint, 1000))}`,
        logExcerpt(failure, detail.logLines),
    ];
    return parts.filter((part) => part.trim() !== '').join('\n\n');
}
/** A failure in one line, for the further ones under `--keep-going`. */
function failureLine(failure, sources) {
    const first = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$Y)((0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(failure).slice(0, 2000)).split('\n')[0] ?? '';
    return `- ${[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(first, 300)), ...facts(failure, sources)].join(' · ')}`;
}
function facts({ family, derivation, location }, sources) {
    return [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(family, 60)),
        location === null ? '' : locationMarkdown(location, sources),
        derivation === null ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(derivation, 300)),
    ].filter((part) => part !== '');
}
/** The place, linked to the line of this revision if the file is in the checkout. */
function locationMarkdown({ file, line, probable }, sources) {
    const label = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(file, 300)}:${line}`);
    const likely = probable ? ' (probably)' : '';
    if (sources === null || !isCheckoutPath(file))
        return label + likely;
    const path = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(file).split('/').map(encodeURIComponent).join('/');
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(label, `${sources}/${path}#L${line}`) + likely;
}
/** True for a path relative to the checkout that stays in it. */
function isCheckoutPath(file) {
    return file !== '' && !file.startsWith('/') && !/^[\w+.-]+:/.test(file) && !file.split('/').includes('..');
}
/** The end of the builder's log; folded if it is long. */
function logExcerpt({ derivation, log_tail: log }, lines) {
    if (lines === 0 || log.length === 0)
        return '';
    const block = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(boundedLines(log, lines, 'last'));
    if (Math.min(log.length, lines) <= unfoldedLines)
        return block;
    const name = derivation === null ? 'the log' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(derivation, 200));
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`Last lines of ${name}`, block);
}
/** At most `limit` lines of at most 500 characters, the first or the last of them, and a line that counts those left out. */
function boundedLines(lines, limit, which) {
    const short = (line) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(line, 500);
    if (lines.length <= limit)
        return lines.map(short);
    const left = `… ${lines.length - limit} more lines`;
    return which === 'first'
        ? [...lines.slice(0, limit).map(short), left]
        : [left, ...lines.slice(-limit).map(short)];
}


/***/ }),

/***/ 48134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ inputsMarkdown),
/* harmony export */   bd: () => (/* binding */ inputRow),
/* harmony export */   dE: () => (/* binding */ packageTable),
/* harmony export */   fb: () => (/* binding */ packagesMarkdown)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23960);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56042);



/** The changed packages, folded, at most `rows` of them; a count alone for 0. Empty without changes. */
function packagesMarkdown(result, rows, file = 'metadata.json') {
    const packages = result?.packages ?? [];
    if (packages.length === 0)
        return '';
    const title = `Packages: ${countsOf(packages)}`;
    if (rows === 0)
        return `${title}\n`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, packageTable(packages, rows) + leftOut(packages.length - rows, file));
}
/** The first `rows` changed packages. */
function packageTable(packages, rows) {
    const head = ['Package', 'Change', 'From', 'To', 'Size'];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, packages.slice(0, rows).map(packageRow), [4]);
}
function packageRow({ name, change, old_versions, new_versions, size_delta_bytes }) {
    const versions = (list) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(list.join(', '), 100));
    return [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(name, 100)),
        change,
        versions(old_versions),
        versions(new_versions),
        size_delta_bytes === null ? '' : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBytes */ .S)(size_delta_bytes),
    ];
}
function countsOf(packages) {
    const counts = new Map();
    for (const { change } of packages)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    return [...counts].map(([change, count]) => `${count} ${change}`).join(', ');
}
/** The changed flake inputs, folded, at most `rows` of them. Empty without changes. */
function inputsMarkdown(result, rows) {
    const inputs = result?.inputs ?? [];
    if (inputs.length === 0)
        return '';
    const body = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Input', 'From', 'To', ''], inputs.slice(0, rows).map(inputRow));
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Flake inputs: ${inputs.length} changed`, body + leftOut(inputs.length - rows));
}
/** A changed input as cells: name, from, to, and the page that compares them. */
function inputRow(change) {
    const revision = (sha, date) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((sha ?? '').slice(0, 12)), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((date ?? '').slice(0, 10))].filter(Boolean).join(' ');
    return [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(change.name, 100)),
        revision(change.old_revision, change.old_date),
        revision(change.new_revision, change.new_date),
        change.compare_url === null ? change.change : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('compare', change.compare_url),
    ];
}
function leftOut(count, file = 'metadata.json') {
    return count > 0 ? `\n… and ${count} more in \`${file}\`.\n` : '';
}


/***/ }),

/***/ 48178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s7: () => (/* binding */ artifactLinks),
  r0: () => (/* binding */ failureVariants),
  TO: () => (/* binding */ headSections),
  hd: () => (/* binding */ noticesMarkdown),
  pF: () => (/* binding */ otherFailuresMarkdown),
  M0: () => (/* binding */ overview),
  DD: () => (/* binding */ title),
  M8: () => (/* binding */ trendLine)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/markdown.js + 1 modules
var markdown = __webpack_require__(23960);
// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(91017);
// EXTERNAL MODULE: ./lib/report/outcome.js
var report_outcome = __webpack_require__(65102);
;// CONCATENATED MODULE: ./lib/report/trial/headline.js



/** The one line of a trial as Markdown, with the name of its job in a matrix where that is not the host's. */
function trialHeadline({ outcome, summary, host }, id) {
    const job = id === host ? '' : ` (${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(id, 100))})`;
    return `${(0,report_outcome/* outcomePhrase */.OJ)(outcome).icon} ${(0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(summary), 300))}${job}`;
}

// EXTERNAL MODULE: ./lib/report/sections/failure.js
var sections_failure = __webpack_require__(83689);
;// CONCATENATED MODULE: ./lib/report/sections/parts.js







/** The headline as a Markdown heading; of a trial that is its one line. */
function title({ metadata, id, trial }, level) {
    const line = trial === null ? (0,report_outcome/* headline */.Pl)(metadata, id) : trialHeadline(trial, id);
    return `${'#'.repeat(level)} ${line}\n`;
}
/** The first lines of a summary or a comment: the headline, and whether the base branch fails too. */
function headSections(report, level) {
    return [(0,fit/* fixed */.Zu)(title(report, level)), (0,fit/* fixed */.Zu)(baseSentence(report))];
}
/** Names since when the base branch fails too, in which case the change is not the cause. */
function baseSentence({ baseFailure }) {
    if (baseFailure === null)
        return '';
    const run = `run ${baseFailure.runNumber}`;
    const since = baseFailure.url === null ? run : (0,markdown/* link */.nf)(run, baseFailure.url);
    return `↩️ Also fails on ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(baseFailure.branch, 100))} since ${since}.\n`;
}
/** The root cause from full to a single line; the message alone where nothing was classified. */
function failureVariants({ metadata, links }) {
    const { failure, error_message } = metadata;
    if (failure === null)
        return error_message === null ? [] : [`${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(error_message, 1000))}\n`];
    return [
        (0,sections_failure/* failureMarkdown */.A5)(failure, links.sources, { messageLines: 60, logLines: 100 }),
        (0,sections_failure/* failureMarkdown */.A5)(failure, links.sources, { messageLines: 30, logLines: 25 }),
        (0,sections_failure/* failureMarkdown */.A5)(failure, links.sources, { messageLines: 10, logLines: 0 }),
        `${(0,sections_failure/* failureLine */.Pu)(failure, links.sources)}\n`,
    ];
}
/** The failures beside the root cause, at most `limit` of them. */
function otherFailuresMarkdown({ metadata, links }, limit) {
    const others = metadata.failures.slice(1);
    if (others.length === 0)
        return '';
    const lines = others.slice(0, limit).map((failure) => (0,sections_failure/* failureLine */.Pu)(failure, links.sources));
    if (others.length > limit)
        lines.push(`- … and ${others.length - limit} more`);
    return (0,markdown/* details */.zH)(`${others.length} other failure${others.length > 1 ? 's' : ''}`, lines.join('\n'));
}
/** What was rebuilt from what, as a table. */
function overview({ metadata }) {
    const { revision } = metadata;
    const rows = [
        ['Action', (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(metadata.action ?? metadata.program, 40))],
        ['Host', (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(metadata.host ?? '', 100))],
        ['Configuration', (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(metadata.flake ?? metadata.file ?? '', 300))],
        ['Revision', revision === null ? '' : revisionCell(revision)],
        ['Duration', metadata.duration_seconds === null ? '' : (0,duration/* formatDuration */.a)(metadata.duration_seconds)],
        ['Exit status', metadata.exit_code === null ? 'none' : String(metadata.exit_code)],
        ['Result', (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(metadata.result?.store_path ?? '', 300))],
    ];
    return (0,markdown/* table */.tp)(['', ''], rows.filter(([, cell]) => cell !== ''));
}
function revisionCell({ sha, branch, dirty }) {
    const words = [(0,markdown/* codeSpan */.SS)(sha.slice(0, 12))];
    if (branch !== null)
        words.push(`on ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(branch, 100))}`);
    if (dirty)
        words.push('with local changes');
    return words.join(' ');
}
/** The trend in one line; empty on a first run. */
function trendLine({ trend }) {
    return trend === null || trend.sentence === '' ? '' : `📈 ${trend.sentence}\n`;
}
/** Links to the files and pages of the rebuild. */
function artifactLinks({ links }) {
    const given = [
        ['📦 recording, log and metadata', links.artifact],
        ['🖼️ screenshot', links.screenshot],
        ['▶️ workflow run', links.run],
    ];
    return given.flatMap(([label, url]) => (url === null ? [] : [(0,markdown/* link */.nf)(label, url)])).join(' · ');
}
/** What was left out and why. */
function noticesMarkdown({ notices }) {
    return notices
        .slice(0, 20)
        .map((notice) => `> ℹ️ ${(0,markdown/* proseMarkdown */.Rw)((0,clean/* truncate */.xv)(notice, 500))}\n`)
        .join('>\n');
}


/***/ }),

/***/ 99591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ phaseGantt),
/* harmony export */   m: () => (/* binding */ phaseTable)
/* harmony export */ });
/* harmony import */ var _nix_phase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60696);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23960);
/* harmony import */ var _text_mermaid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61152);





// A rebuild has at most seven phases, each perhaps twice; a stranger's metadata may claim thousands.
const shownPhases = 40;
/** The phases as a table: name, start, duration, share. Empty without phases. */
function phaseTable({ phases, duration_seconds: total }) {
    if (phases.length === 0)
        return '';
    const rows = phases
        .slice(0, shownPhases)
        .map((phase) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(phase.name, 40)),
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(phase.start_seconds),
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(phase.duration_seconds),
        total ? `${Math.round((100 * phase.duration_seconds) / total)} %` : '',
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Phase', 'Start', 'Duration', 'Share'], rows, [1, 2, 3]);
}
/**
 * The phases as a Mermaid Gantt chart, times in milliseconds from the start; the phase in which a
 * rebuild failed is marked critical. Empty without phases.
 */
function phaseGantt(metadata) {
    const phases = metadata.phases.slice(0, shownPhases);
    if (phases.length === 0)
        return '';
    const failedIn = metadata.success ? -1 : phases.length - 1;
    const tasks = phases.map((phase, index) => {
        const start = Math.round(phase.start_seconds * 1000);
        // A bar of no width is not drawn.
        const end = start + Math.max(1, Math.round(phase.duration_seconds * 1000));
        return `  ${taskName(phase.name)} :${index === failedIn ? 'crit, ' : ''}${start}, ${end}\n`;
    });
    return `\`\`\`mermaid\ngantt\n  dateFormat x\n  axisFormat %M:%S\n  todayMarker off\n${tasks.join('')}\`\`\`\n`;
}
/** An unknown name may be a keyword of Mermaid, such as `section`; Mermaid reads those at the start only. */
function taskName(name) {
    return _nix_phase_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseNames */ .k.some((known) => known === name) ? name : `phase ${(0,_text_mermaid_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaidLabel */ ._)(name)}`;
}


/***/ }),

/***/ 33195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ remediesMarkdown)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23960);



const mostShown = 20;
/** What was done about failures before a rebuild was tried again, and whether it helped; empty where nothing was. */
function remediesMarkdown({ remedies = [] }) {
    if (remedies.length === 0)
        return '';
    const shown = remedies.slice(0, mostShown);
    const lines = shown.map((one) => {
        const how = one.proposal
            ? 'is left to you'
            : !one.ran
                ? 'was not allowed'
                : `${one.helped === null ? 'was stopped' : one.helped ? 'helped' : 'did not help'}${one.undone ? ' and was taken back' : ''}, ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(one.seconds)}`;
        const what = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.name, 60))} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.level, 20))}, confidence ${one.confidence}) ${how}`;
        return `- ${what}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(one.did), 200))}; for ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.family, 60))}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(one.before), 200))}${one.patch ? `; as a patch for ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)('git apply')}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.patch, 60))}` : ''}`;
    });
    const proposals = shown.flatMap(({ name, proposal }) => proposal ? [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`What ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(name, 60))} proposes`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(proposal))] : []);
    return ['**Remedies**', lines.join('\n'), ...proposals].join('\n\n');
}


/***/ }),

/***/ 80095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ screenMarkdown),
/* harmony export */   t: () => (/* binding */ imageMarkdown)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23960);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83689);


/** The screenshot, if it is hosted where GitHub can embed it, with a link to its page or to itself. */
function imageMarkdown({ links }, ofWhat = 'the rebuild') {
    const image = links.image === null ? null : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkAddress */ .$i)(links.image);
    if (image === null)
        return '';
    const target = links.screenshot === null ? image : ((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkAddress */ .$i)(links.screenshot) ?? image);
    return `[![the last screen of ${ofWhat}](${image})](${target})\n`;
}
/** The last screen as text, folded unless it replaces the picture; at most `limit` of its last lines. */
function screenMarkdown({ screen }, limit, folded) {
    const lines = [...(screen ?? [])];
    while (lines.length > 0 && lines.at(-1)?.trim() === '')
        lines.pop();
    if (lines.length === 0)
        return '';
    const block = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedLines */ .fD)(lines, limit, 'last'), 'text');
    return folded ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('The last screen as text', block) : block;
}


/***/ }),

/***/ 19760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ summaryLimitBytes),
  e: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(91017);
// EXTERNAL MODULE: ./lib/report/sections/commands.js
var commands = __webpack_require__(701);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/markdown.js + 1 modules
var markdown = __webpack_require__(23960);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
;// CONCATENATED MODULE: ./lib/report/sections/effort.js




/** The longest builds, folded. Empty if none is known. */
function slowestMarkdown({ activity }) {
    const slowest = (activity?.slowest ?? []).slice(0, 10);
    if (slowest.length === 0)
        return '';
    const rows = slowest.map((one) => [(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(one.derivation, 200)), (0,duration/* formatDuration */.a)(one.seconds)]);
    return (0,markdown/* details */.zH)('Slowest builds', (0,markdown/* table */.tp)(['Derivation', 'Time'], rows, [1]));
}
/** The rebuild's resources and results in one line. Empty if nothing is known. */
function resourcesMarkdown({ activity, resources, result }) {
    const facts = [
        [activity?.built, (count) => `built ${count}`],
        [activity?.fetched, (count) => `fetched ${count}`],
        [activity?.download_bytes, (bytes) => `downloaded ${(0,size/* formatBytes */.z)(bytes)}`],
        [result?.closure_bytes, (bytes) => `closure ${(0,size/* formatBytes */.z)(bytes)}`],
        [resources?.cpu_seconds, (seconds) => `CPU ${(0,duration/* formatDuration */.a)(seconds)}`],
        [resources?.peak_memory_bytes, (bytes) => `peak memory ${(0,size/* formatBytes */.z)(bytes)}`],
        [resources?.disk_written_bytes, (bytes) => `written ${(0,size/* formatBytes */.z)(bytes)}`],
    ];
    return facts
        .flatMap(([value, words]) => (value === null || value === undefined ? [] : [words(value)]))
        .join(' · ');
}
/** The evaluation's warnings, folded, at most `limit` of them. */
function warningsMarkdown({ activity }, limit) {
    const warnings = activity?.warnings ?? [];
    if (warnings.length === 0)
        return '';
    const lines = warnings.slice(0, limit).map((warning) => (0,clean/* truncate */.xv)(warning.message, 500));
    if (warnings.length > limit)
        lines.push(`… ${warnings.length - limit} more`);
    const title = warnings.length === 1 ? '1 evaluation warning' : `${warnings.length} evaluation warnings`;
    return (0,markdown/* details */.zH)(title, (0,markdown/* codeBlock */.DV)(lines));
}

// EXTERNAL MODULE: ./lib/report/sections/packages.js
var sections_packages = __webpack_require__(48134);
// EXTERNAL MODULE: ./lib/report/sections/parts.js + 1 modules
var parts = __webpack_require__(48178);
// EXTERNAL MODULE: ./lib/report/sections/phases.js
var phases = __webpack_require__(99591);
// EXTERNAL MODULE: ./lib/report/sections/remedies.js
var remedies = __webpack_require__(33195);
// EXTERNAL MODULE: ./lib/report/sections/screen.js
var screen = __webpack_require__(80095);
// EXTERNAL MODULE: ./lib/report/trial/markdown.js
var trial_markdown = __webpack_require__(70520);
;// CONCATENATED MODULE: ./lib/report/summary.js









// The runner drops a step's whole summary above 1 MiB, and users report that exactly 1 MB failed too.
const summaryLimitBytes = 995_000;
/**
 * The job summary of one rebuild as Markdown, at most `limit` bytes of UTF-8 (what other steps of the
 * job write does not count towards GitHub's limit).
 */
function summaryMarkdown(report, limit = summaryLimitBytes) {
    return (0,fit/* fitDocument */.VC)(summarySections(report), limit, (text) => Buffer.byteLength(text));
}
/** What a summary keeps longest when it is too long, the most important first. */
const section = (0,fit/* sectionsOf */.Ks)([
    'cause',
    'trial',
    'notices',
    'remedies',
    'overview',
    'image',
    'links',
    'trend',
    'reproduce',
    'phase table',
    'phase chart',
    'trend chart',
    'other failures',
    'inputs',
    'packages',
    'resources',
    'slowest',
    'replay',
    'warnings',
    'screen',
]);
function summarySections(report) {
    const { metadata } = report;
    const { result } = metadata;
    return [
        ...(0,parts/* headSections */.TO)(report, 2),
        section('cause', ...(0,parts/* failureVariants */.r0)(report)),
        section('trial', ...(0,trial_markdown/* trialVariants */.D)(report.trial)),
        section('remedies', (0,remedies/* remediesMarkdown */.q)(metadata)),
        section('image', (0,screen/* imageMarkdown */.t)(report)),
        section('overview', (0,parts/* overview */.M0)(report)),
        section('trend', (0,parts/* trendLine */.M8)(report)),
        section('links', (0,parts/* artifactLinks */.s7)(report)),
        section('reproduce', (0,commands/* reproduceMarkdown */.b)(metadata)),
        section('phase chart', (0,phases/* phaseGantt */.G)(metadata)),
        section('phase table', (0,phases/* phaseTable */.m)(metadata)),
        section('trend chart', report.trend?.section ?? ''),
        section('other failures', (0,parts/* otherFailuresMarkdown */.pF)(report, 20), (0,parts/* otherFailuresMarkdown */.pF)(report, 3)),
        section('packages', (0,sections_packages/* packagesMarkdown */.fb)(result, 500), (0,sections_packages/* packagesMarkdown */.fb)(result, 50), (0,sections_packages/* packagesMarkdown */.fb)(result, 0)),
        section('inputs', (0,sections_packages/* inputsMarkdown */.JK)(result, 100), (0,sections_packages/* inputsMarkdown */.JK)(result, 10)),
        section('slowest', slowestMarkdown(metadata)),
        section('resources', resourcesMarkdown(metadata)),
        section('warnings', warningsMarkdown(metadata, 100), warningsMarkdown(metadata, 10)),
        section('screen', (0,screen/* screenMarkdown */.I)(report, 500, true), (0,screen/* screenMarkdown */.I)(report, 60, true)),
        section('replay', (0,commands/* replayMarkdown */.H)(metadata)),
        section('notices', (0,parts/* noticesMarkdown */.hd)(report)),
    ];
}


/***/ }),

/***/ 56426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ testRows),
/* harmony export */   IN: () => (/* binding */ metricRows),
/* harmony export */   Ku: () => (/* binding */ testsTitle),
/* harmony export */   PB: () => (/* binding */ limitsTitle),
/* harmony export */   Qs: () => (/* binding */ warningsTitle),
/* harmony export */   VH: () => (/* binding */ triedSystems),
/* harmony export */   VZ: () => (/* binding */ systemText),
/* harmony export */   Ys: () => (/* binding */ answerRows),
/* harmony export */   c1: () => (/* binding */ metricsTitle),
/* harmony export */   n1: () => (/* binding */ replacedTitle),
/* harmony export */   uy: () => (/* binding */ consoleTitle)
/* harmony export */ });
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);

const signs = {
    ...{ yes: 'good', no: 'bad', 'not-asked': 'none', 'not-reached': 'none' },
};
/** The questions of a trial, as people ask them. */
const questionWords = {
    builds: 'Do both systems build?',
    'base-boots': 'Does the machine run the base system?',
    upgrades: 'Does it become the new one, and is it well then?',
    reboots: 'Does it boot, and is it well then?',
    'rolls-back': 'Can it go back?',
    boots: 'Does the machine boot?',
    runs: 'Does the command succeed?',
    installs: 'Does the installation succeed?',
    'is-well': 'Is it well then?',
    tests: 'Do its NixOS tests pass?',
};
/** Where a kind of trial asks something else by the same name. */
const wordsByKind = {
    fresh: { builds: 'Does the system build?' },
    install: {
        builds: 'Does the system build?',
        'base-boots': 'Does the installer boot?',
        boots: 'Does the machine boot from its disk alone?',
    },
};
/** What a trial has answered, in its order. */
function answerRows({ answers, kind }) {
    return answers.map(({ question, answer, seconds, message }) => ({
        question: [{ sign: signs[answer] }, wordsOf(question, kind)],
        seconds,
        words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
    }));
}
function wordsOf(question, kind) {
    const ofKind = Object.hasOwn(wordsByKind, kind) ? wordsByKind[kind] : {};
    const words = Object.hasOwn(ofKind, question) ? ofKind : questionWords;
    return Object.hasOwn(words, question) ? words[question] : { text: question };
}
const unanswered = {
    ...{ 'not-reached': 'not reached', 'not-asked': 'not asked' },
};
/** How many options both systems have in another form, in words. */
function replacedTitle(replaced) {
    return `${replaced.length} ${replaced.length === 1 ? 'option was' : 'options were'} replaced, in both systems`;
}
/** What was tried, with what it is called: two systems, or one thing alone. */
function triedSystems({ base, next, kind, }) {
    if (kind === 'upgrade')
        return [
            ['base', base],
            ['new', next],
        ];
    if (kind === 'install')
        return [
            ['installer', base],
            ['system', next],
        ];
    return [[kind === 'run' ? 'image' : 'system', next]];
}
/** A system or an image in words: its name, and why that one. `label` is what {@link triedSystems} calls it. */
function systemText({ store_path, ref, revision, because }, label) {
    if (label === 'image' || label === 'installer')
        return ref;
    const name = store_path === null ? 'not built' : (0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .systemName */ .N9)(store_path);
    const at = revision === null ? '' : ` at ${revision.slice(0, 12)}`;
    return `${name}${at} (${because})`;
}
/** Each NixOS test, with how long it took (s) and what it says. */
function testRows({ tests = [] }) {
    return tests.map(({ name, answer, seconds, message }) => ({
        ...{ name, question: [{ sign: signs[answer] }, { code: name }], seconds },
        words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
    }));
}
/** What the script has measured, as text, by name. */
function metricRows({ metrics = {} }) {
    return Object.entries(metrics).map(([name, value]) => [name, String(value)]);
}
const testsTitle = 'NixOS tests of the flake';
const metricsTitle = 'Measured';
const warningsTitle = 'Warnings';
const consoleTitle = 'How the console ended';
const limitsTitle = 'Not tried';


/***/ }),

/***/ 70520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ trialVariants),
/* harmony export */   q: () => (/* binding */ trialMarkdown)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _builds_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66985);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83497);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23960);
/* harmony import */ var _sections_remedies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33195);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58191);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56426);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87103);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16858);










/** Trials as Markdown for GitHub: a line each first, then each in full, folded where all is well. */
function trialMarkdown(trials) {
    const lines = trials.map(({ outcome, summary }) => `- ${(0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome).icon} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(summary)}`);
    return `${[`${lines.join('\n')}\n`, ...trials.map(sectionOf)].join('\n')}`;
}
/** What a trial has answered, from full to short, for a report that shows its one line, its failure and its phases itself. */
function trialVariants(trial) {
    if (trial === null)
        return [];
    const answers = answersTable(trial);
    const full = [
        answers,
        trendLine(trial),
        testsTable(trial),
        warningsList(trial),
        metricsTable(trial),
        unitsTable(trial),
        consoleBlock(trial),
        resourcesTable(trial),
        replacedTable(trial),
        limitsList(trial),
    ];
    return [joined(full), joined([answers, limitsList(trial)]), answers];
}
function sectionOf(trial) {
    const body = joined([
        answersTable(trial),
        trendLine(trial),
        remediesBlock(trial),
        testsTable(trial),
        unitsTable(trial),
        ...failureBlocks(trial),
        warningsList(trial),
        metricsTable(trial),
        stepsTable(trial),
        resourcesTable(trial),
        replacedTable(trial),
        limitsList(trial),
    ]);
    const name = (0,_builds_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .trialName */ .Ko)(trial);
    const title = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(name)} in full`;
    return trial.success ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, body) : `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)}\n\n${body}`;
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n');
}
function answersTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .answerRows */ .Ys)(trial).map(({ question, seconds, words }) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(question),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(seconds),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(words),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'took', ''], rows, [1]);
}
function remediesBlock(trial) {
    const text = (0,_sections_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .remediesMarkdown */ .q)(trial);
    return text === '' ? '' : `${text}\n`;
}
function trendLine(trial) {
    const sentence = (0,_trend_js__WEBPACK_IMPORTED_MODULE_7__/* .trialTrendSentence */ .X)(trial);
    return sentence === '' ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(sentence)}\n`;
}
function unitsTable({ upgrade }) {
    const units = upgrade?.units ?? [];
    if (units.length === 0)
        return '';
    const rows = units.map(({ unit, action, seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(unit),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(action),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(seconds),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${units.length} units change`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['unit', 'what becomes of it', 'start took'], rows, [2]));
}
function failureBlocks(trial) {
    const { failure, success } = trial;
    if (success)
        return [];
    const tail = failure?.log_tail ?? [];
    return [
        failure?.hint ? `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(failure.hint)}\n` : '',
        tail.length > 0
            ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`What the ${trial.script ? 'command' : 'activation'} printed last`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(tail))
            : '',
        consoleBlock(trial),
    ];
}
function consoleBlock(trial) {
    const printed = trial.success ? [] : (0,_builds_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingConsole */ .FX)(trial);
    return printed.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .consoleTitle */ .uy, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(printed)) : '';
}
function metricsTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .metricRows */ .IN)(trial).map((row) => row.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV));
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .metricsTitle */ .c1, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'value'], rows, [1]));
}
function testsTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .testRows */ .Ge)(trial).map(({ question, seconds, words }) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(question),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(seconds),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(words),
    ]);
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .testsTitle */ .Ku, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'took', ''], rows, [1]));
}
function stepsTable({ steps, trend }) {
    if (steps.length === 0)
        return '';
    const rows = steps.map(({ name, duration_seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name),
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(duration_seconds),
    ]);
    const usual = (trend?.phases ?? []).map((phase) => [
        ...[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(phase.name), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(phase.seconds), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(phase.usual_seconds)],
        (0,_trend_js__WEBPACK_IMPORTED_MODULE_7__/* .changeWords */ .m)(phase),
    ]);
    return [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('How long each phase took', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['phase', 'took'], rows, [1])),
        usual.length === 0
            ? ''
            : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`Against ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .h)(trend?.runs ?? 0, 'earlier trial')}`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['phase', 'took', 'usually', ''], usual, [1, 2])),
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function resourcesTable(trial) {
    const rows = (0,_resources_js__WEBPACK_IMPORTED_MODULE_9__/* .resourceRows */ .q)(trial).map(({ what, figures, course }) => [what, figures, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(course)]);
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_resources_js__WEBPACK_IMPORTED_MODULE_9__/* .resourcesTitle */ .e, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', '', 'over time'], rows, []));
}
function replacedTable({ replaced = [] }) {
    if (replaced.length === 0)
        return '';
    const rows = replaced.map(({ option, why }) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(option), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(why)]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedTitle */ .n1)(replaced), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['option', 'why'], rows, []));
}
function limitsList({ limits }) {
    return titledList(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .limitsTitle */ .PB, limits);
}
function warningsList({ warnings = [] }) {
    return titledList(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .warningsTitle */ .Qs, warnings);
}
function titledList(title, entries) {
    return entries.length === 0
        ? ''
        : `${title}:\n\n${entries.map((entry) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(entry)}\n`).join('')}`;
}


/***/ }),

/***/ 87103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ resourceRows),
  e: () => (/* binding */ resourcesTitle)
});

// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
;// CONCATENATED MODULE: ./lib/text/sparkline.js
const blocks = '▁▂▃▄▅▆▇█';
/** Smallest range that is spread over all heights, as a share of the largest value, so that noise stays flat. */
const leastRange = 0.3;
/** Values as a row of block characters, the largest at full height; null becomes a blank. */
function sparkline(values) {
    const known = values.filter((value) => value !== null);
    const largest = Math.max(...known, 0);
    const range = Math.max(largest - Math.min(...known, largest), leastRange * largest) || 1;
    const height = (value) => Math.round((1 - (largest - value) / range) * (blocks.length - 1));
    return values.map((value) => (value === null ? ' ' : blocks[height(value)])).join('');
}

;// CONCATENATED MODULE: ./lib/report/trial/resources.js


const resourcesTitle = 'What its machine has used';
const width = 30;
/** What the machine of a trial has used, and what this one had besides; what is not known is left out. */
function resourceRows({ resources }) {
    if (resources === undefined || resources.samples.length === 0)
        return [];
    const { samples, host, cpu_seconds: cpu, peak_memory_bytes: memory } = resources;
    const of = (key) => samples.map((sample) => sample[key]);
    const most = (key) => highest(of(key));
    const [percent, disk, load] = [most('cpu_percent'), of('disk_bytes').at(-1) ?? null, most('host_load')];
    const [hostMemory, hostDisk] = [most('host_memory_bytes'), most('host_disk_bytes')];
    const rows = [
        cpu === null || percent === null
            ? null
            : row('processor', `${cpu.toFixed(1)} s, at most ${Math.round(percent)} %`, of('cpu_percent')),
        memory === null ? null : row('memory', `at most ${(0,size/* formatBytes */.z)(memory)}`, of('memory_bytes')),
        disk === null ? null : row('disk', (0,size/* formatBytes */.z)(disk), of('disk_bytes')),
        networkRow('received', resources.received_bytes, ratesOf(samples, 'received_bytes')),
        networkRow('sent', resources.sent_bytes, ratesOf(samples, 'sent_bytes')),
        load === null
            ? null
            : row('load of the host', `at most ${load.toFixed(1)}, with ${host.cpus} processors`, of('host_load')),
        ofAll('memory of the host', hostMemory, host.memory_bytes, of('host_memory_bytes')),
        ofAll('disk of the host', hostDisk, host.disk_bytes, of('host_disk_bytes')),
    ];
    return rows.filter((one) => one !== null);
}
function row(what, figures, values) {
    const bins = binned(values);
    // Where nothing was used, nothing is drawn high.
    const course = highest(bins) === 0 ? bins.map((bin) => (bin === null ? ' ' : '▁')).join('') : sparkline(bins);
    return { what, figures, course };
}
function networkRow(what, bytes, rates) {
    if (bytes === null)
        return null;
    const fastest = highest(rates);
    const most = fastest === null ? '' : `, at most ${(0,size/* formatBytes */.z)(Math.round(fastest))}/s`;
    return row(what, `${(0,size/* formatBytes */.z)(bytes)}${most}`, rates);
}
function ofAll(what, used, all, values) {
    if (used === null)
        return null;
    return row(what, `at most ${(0,size/* formatBytes */.z)(used)}${all === null ? '' : ` of ${(0,size/* formatBytes */.z)(all)}`}`, values);
}
/** Bytes a second between each sample and the one before it. */
function ratesOf(samples, key) {
    return samples.map((sample, index) => {
        const before = samples[index - 1];
        const [now, then] = [sample[key], before?.[key] ?? null];
        if (before === undefined || now === null || then === null)
            return null;
        return Math.max(0, now - then) / (sample.seconds - before.seconds);
    });
}
function highest(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : Math.max(...known);
}
/** As many values as there is room for: the highest of each part. */
function binned(values) {
    if (values.length <= width)
        return [...values];
    return Array.from({ length: width }, (_, index) => highest(values.slice(Math.floor((index * values.length) / width), Math.floor(((index + 1) * values.length) / width))));
}


/***/ }),

/***/ 16858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ trialTrendSentence),
/* harmony export */   m: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);

/** `12 % slower`; "" for a change within what it varies by itself. */
function changeWords({ change_percent, direction }) {
    return direction === 'steady' ? '' : `${Math.round(Math.abs(change_percent))} % ${direction}`;
}
/**
 * The trial against the usual one, in a line: "32 s, usually 30 s; activating 41 s, usually 30 s (37 % slower)"; "" where there
 * is nothing to compare with. The phases that have changed are named.
 */
function trialTrendSentence({ trend }) {
    if (trend === undefined)
        return '';
    const changed = trend.phases.filter(({ direction }) => direction !== 'steady');
    return [words('', trend.duration), ...changed.map((phase) => words(`${phase.name} `, phase))].join('; ');
}
function words(name, change) {
    const how = changeWords(change);
    const usual = `${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(change.seconds)}, usually ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(change.usual_seconds)}`;
    return `${name}${usual}${how && ` (${how})`}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   ZF: () => (/* binding */ wordsMarkdown),
/* harmony export */   hk: () => (/* binding */ wordsText)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23960);


const icons = { good: '✅', bad: '❌', warn: '⚠️', none: '➖' };
/** A line as Markdown for GitHub. */
function wordsMarkdown(words) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('text' in piece)
            return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(piece.text);
        return 'code' in piece ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(piece.code) : icons[piece.sign];
    })
        .filter((text) => text !== '')
        .join(' ');
}
/** A line as plain text, without its signs. */
function wordsText(words) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece.replaceAll('`', '');
        if ('text' in piece)
            return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(piece.text);
        return 'code' in piece ? (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(piece.code) : '';
    })
        .filter((text) => text !== '')
        .join(' ');
}
/** Whether there is anything to read in it. */
function saysSomething(words) {
    return words.some((piece) => piece !== '');
}


/***/ }),

/***/ 61152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mermaidLabel)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);

/**
 * Text for a Mermaid label: the characters that end a task, a statement, a comment or a directive
 * become spaces, so that a name can neither break the chart nor configure it.
 */
function mermaidLabel(text) {
    const safe = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(text).replace(/[^\p{L}\p{N} ._+-]/gu, ' ');
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(safe.replace(/-{2,}/g, '-').replace(/\s+/g, ' ').trim(), 60) || '?';
}


/***/ })

};
