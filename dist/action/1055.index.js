export const id = 1055;
export const ids = [1055];
export const modules = {

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportBuild: () => (/* binding */ reportBuild)
});

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
// EXTERNAL MODULE: ./lib/action/rebuild/final-screen.js
var final_screen = __webpack_require__(17143);
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

// EXTERNAL MODULE: ./lib/github/comments/upsert.js
var upsert = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/action/rebuild/publish-image.js + 2 modules
var publish_image = __webpack_require__(58845);
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
    const image = full && screenshot !== null ? await (0,publish_image/* publishImage */.N)(screenshot, slug, reporting) : null;
    const shown = { ...report, links: { ...report.links, image }, notices: notices.all() };
    const { workflow, job, runId, attempt: runAttempt } = context;
    // A job may rebuild a host and try its upgrade, and each has a comment.
    const isTrial = report.trial !== null;
    const subject = isTrial ? `trial ${report.id}` : report.id;
    const keyOf = (copy) => (0,marker/* commentDigest */.qx)({ workflow, job, id: subject, leg: inputs.leg, copy });
    const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
    const written = await (0,runner_notices/* attempt */.C)(notices, need, async () => (0,upsert/* upsertComment */.l)(await reporting.commentGitHub(), {
        subject: { issue },
        mark: {
            runId,
            attempt: runAttempt,
            writer,
            failed: !success,
            ...(isTrial && { about: 'trial' }),
        },
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./lib/action/rebuild/publish-notifications.js + 10 modules
var publish_notifications = __webpack_require__(36320);
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
        ? await (await __webpack_require__.e(/* import() */ 6859).then(__webpack_require__.bind(__webpack_require__, 26859))).runTrend(build, reporting, { writesRecord })
        : null;
    if (trend === null)
        log.debug('no trend: switched off, or the rebuild was not completed');
    const sources = (0,rebuild_sources/* sourcesOf */.u)(metadata, context);
    const report = {
        metadata,
        trial,
        id,
        screen: await (0,runner_notices/* attempt */.C)(notices, { feature: 'screen as text', permission: null }, () => (0,final_screen/* readFinalScreen */.X)(build)),
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
    const comment = await publishComment(report, (0,publish_image/* screenshotOf */.U)(build), names, reporting);
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

/***/ 68918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


// O_NONBLOCK, because opening a FIFO would wait for a writer; O_NOFOLLOW, because a symlink may lead anywhere.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The text of a file that may come from elsewhere; null where it is no regular file of at most `maxBytes`.
 * Throws the system's error where it cannot be opened (as a symlink cannot) or read.
 */
async function readRegularFile(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        const stats = await file.stat();
        return stats.isFile() && stats.size <= maxBytes ? await file.readFile('utf8') : null;
    }
    finally {
        await file.close();
    }
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
