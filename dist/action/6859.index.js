export const id = 6859;
export const ids = [6859];
export const modules = {

/***/ 26859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTrend: () => (/* binding */ runTrend)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/github/records/name.js

/** The file inside the artifact. */
const recordFile = 'rebuild-record.json';
/**
 * Names the records by leg, action, command and branch, so that one list request by name returns those of one
 * branch, and records of pull requests do not crowd them out. A pull request's own records are named by its number: its
 * head branch may carry any name, that of the base branch too.
 */
function recordPlan(place) {
    const isPullRequest = place.pullRequest !== null || place.event.startsWith('pull_request');
    const branch = (isPullRequest ? place.base : null) ?? place.defaultBranch;
    const read = recordName(place, `branch.${branch}`);
    const own = isPullRequest
        ? recordName(place, `pr.${place.pullRequest ?? place.branch}`)
        : recordName(place, place.branch === null ? 'tag' : `branch.${place.branch}`);
    return { write: own, read: { name: read, branch }, continues: own === read };
}
function recordName({ id, action, target, leg }, where) {
    const parts = ['rebuild-record', id, action ?? 'command'].map(namePart);
    if (target !== null || leg !== null)
        parts.push(digestOf(JSON.stringify([target, leg])));
    return [...parts, namePart(where)].join('.');
}
/**
 * A part of an artifact's name: GitHub forbids `" : < > | * ? \ /` and line breaks in it. What had to
 * change gets a digest, so that two names never become one.
 */
function namePart(text) {
    const plain = text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 60);
    if (plain === text)
        return plain;
    return `${plain}~${digestOf(text)}`;
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 10);
}

// EXTERNAL MODULE: ./lib/history/point.js
var history_point = __webpack_require__(10890);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/history/record.js


/** How many earlier points a record carries at most. */
const carriedPoints = 60;
/** A larger file is no record: sixty points take about 40 kB. */
const maxRecordBytes = 512 * 1024;
const envelopeSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('nixos-rebuild-test/record'),
    schema_version: schemas/* literal */.euz(1),
    point: history_point/* pointSchema */.Ac,
    earlier: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(1000),
});
function recordOf(point, earlier) {
    return {
        kind: 'nixos-rebuild-test/record',
        schema_version: 1,
        point,
        earlier: (0,history_point/* mergePoints */.aA)([earlier], carriedPoints),
    };
}
/** The record as its file holds it. */
function formatRecord(record) {
    return `${JSON.stringify(record)}\n`;
}
/**
 * Reads a record's text, which anyone may have written: an artifact's name proves nothing. Points
 * that break the schema are dropped one by one; where the text is not a record, `note` is the reason.
 */
function parseRecord(text) {
    if (Buffer.byteLength(text) > maxRecordBytes)
        return { record: null, note: 'too large for a record' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { record: null, note: 'not JSON' };
    }
    const envelope = envelopeSchema.safeParse(value);
    if (!envelope.success)
        return { record: null, note: describe(value) };
    const { point } = envelope.data;
    const earlier = envelope.data.earlier.flatMap((one) => {
        const parsed = history_point/* pointSchema */.Ac.safeParse(one);
        return parsed.success && (0,history_point/* comparePoints */.v6)(parsed.data, point) < 0 ? [parsed.data] : [];
    });
    return { record: recordOf(point, earlier), note: null };
}
function describe(value) {
    if (typeof value !== 'object' || value === null)
        return 'not a record';
    const { kind, schema_version: version } = value;
    if (kind !== 'nixos-rebuild-test/record')
        return 'not a record of this tool';
    if (version !== 1)
        return `a record of version ${JSON.stringify(version) ?? 'unknown'}, which this release cannot read`;
    return 'a damaged record';
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/github/records/records.js




/** The newest record, and those of runs that ended beside it. */
const mostReads = 3;
/**
 * Reads the history of a branch, of any length, with one request and at most `maxReads` more. The newest record contains
 * the latest points before it; of two runs that ended at the same time neither contains the other, so
 * records that the points read until then do not cover are read too. Only this repository's own runs of
 * that branch count: a fork's runs are listed under the same names.
 */
async function readHistory(source, { name, branch }, repositoryId, maxReads = mostReads) {
    const listed = await source.list(name);
    const own = listed.filter((artifact) => artifact.name === name && isOwn(artifact, branch, repositoryId));
    own.sort((a, b) => b.run.id - a.run.id || b.id - a.id);
    const history = { points: [], notices: [] };
    let reads = 0;
    for (const artifact of own) {
        if (reads === maxReads)
            break;
        if (isCovered(artifact, history.points))
            continue;
        reads += 1;
        const points = await readRecord(source, artifact, branch, history.notices);
        history.points = (0,history_point/* mergePoints */.aA)([history.points, points], carriedPoints);
    }
    return history;
}
function isOwn({ expired, sizeBytes, run }, branch, repositoryId) {
    const isOurs = run?.repositoryId === repositoryId && run.headRepositoryId === repositoryId;
    return isOurs && !expired && run.branch === branch && sizeBytes <= maxRecordBytes;
}
/** True if the run's point was read with another record, or is older than all that are kept. */
function isCovered({ run }, points) {
    if (points.some((point) => point.run?.id === run.id))
        return true;
    return points.length >= carriedPoints && run.id < (points[0].run?.id ?? 0);
}
async function readRecord(source, { id, run }, branch, notices) {
    const skip = (why) => {
        notices.push(`The record of run ${run.id} was left out: ${why}.`);
        return [];
    };
    let text;
    try {
        text = await source.read(id, recordFile, maxRecordBytes);
    }
    catch (thrown) {
        return skip((0,errors/* messageOf */.bD)(thrown));
    }
    const { record, note } = parseRecord(text);
    if (!record)
        return skip(note);
    // GitHub's list names the run that made the artifact; the file's own claim must agree.
    if (record.point.run?.id !== run.id || record.point.branch !== branch)
        return skip('it is of another run');
    return [...record.earlier, record.point].filter((point) => point.branch === branch && point.run !== null);
}
/** The record of this run, which later runs read. */
function recordToWrite(plan, point, history) {
    const earlier = plan.continues ? history.points.filter((one) => (0,history_point/* comparePoints */.v6)(one, point) < 0) : [];
    return { artifact: plan.write, file: recordFile, text: formatRecord(recordOf(point, earlier)) };
}

// EXTERNAL MODULE: ./lib/github/artifacts/run-artifacts.js + 1 modules
var run_artifacts = __webpack_require__(69433);
;// CONCATENATED MODULE: ./lib/github/records/source.js

/** The records of a repository through GitHub's API (needs the permission `actions: read`). */
function recordSource(github) {
    const { octokit, owner, repo } = github;
    return {
        async list(name) {
            // Newest first, and only artifacts of exactly this name; one page holds all that can matter.
            const { data } = await octokit.rest.actions.listArtifactsForRepo({
                owner,
                repo,
                name,
                per_page: 100,
            });
            return data.artifacts.map(listed);
        },
        async read(artifactId, file, maxBytes) {
            const found = await (0,run_artifacts/* readArtifact */.R)(github, artifactId, new Map([[file, maxBytes]]), maxBytes);
            const bytes = found.get(file);
            if (!bytes)
                throw new Error(`it holds no readable ${file}`);
            return bytes.toString('utf8');
        },
    };
}
function listed({ id, name, expired, size_in_bytes, workflow_run: run }) {
    return {
        id,
        name,
        expired,
        sizeBytes: size_in_bytes,
        run: run?.id === undefined
            ? null
            : {
                id: run.id,
                branch: run.head_branch ?? null,
                repositoryId: run.repository_id ?? 0,
                headRepositoryId: run.head_repository_id ?? 0,
            },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/artifacts/artifacts.js
var artifacts = __webpack_require__(89524);
;// CONCATENATED MODULE: ./lib/github/records/upload.js



/**
 * Uploads a record as an artifact of this run. Where an earlier attempt of the run uploaded one of that
 * name, `again` makes the record anew, so that it has that one's point too, and replaces it: deleting an
 * artifact of the same run goes through the runner's token and needs no permission. @actions/artifact repeats
 * its requests itself; after a lost answer it can find the name taken by this very upload. A finished one is then
 * replaced too; an unfinished one cannot be deleted, which throws: the record is lost, but never doubled.
 *
 * @param scratch an existing directory for temporary files.
 */
async function uploadRecord(record, again, scratch) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9735), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
    const client = new DefaultArtifactClient();
    try {
        await upload(client, record, scratch);
    }
    catch (thrown) {
        if (!(0,artifacts/* isNameTaken */.hU)(thrown))
            throw thrown;
        const merged = await again();
        await client.deleteArtifact(merged.artifact);
        await upload(client, merged, scratch);
    }
}
async function upload(client, { artifact, file, text }, scratch) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'record-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, file), text);
        await client.uploadArtifact(artifact, [(0,external_node_path_.join)(dir, file)], dir);
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/history/trend.js
var history_trend = __webpack_require__(9319);
;// CONCATENATED MODULE: ./lib/history/kinds.js


/** The trend of each kind, in the order of their latest rebuilds, latest first. */
function kindTrends(points, window) {
    const byKind = new Map();
    for (const point of mergePoints([points])) {
        const group = byKind.get(kindKey(point));
        if (group)
            group.push(point);
        else
            byKind.set(kindKey(point), [point]);
    }
    const groups = [...byKind.values()];
    const latest = (group) => Date.parse(group.at(-1).timestamp);
    groups.sort((a, b) => latest(b) - latest(a));
    return groups.map((group) => kindTrend(group, window));
}
function kindTrend(group, window) {
    const { id, host, action, target, leg } = group[0];
    const current = group.findLastIndex(isComplete);
    return {
        id,
        host,
        action,
        target,
        leg,
        points: group,
        succeeded: group.filter(isComplete).length,
        failed: group.filter(({ outcome }) => outcome === 'failed' || outcome === 'timed_out').length,
        trend: current < 0 ? null : trendOf(group.slice(0, current), group[current], window),
    };
}
/**
 * The first of the uninterrupted failures at the end of a branch's points, or null where the latest
 * one succeeded. Cancelled and cut-off runs in between are skipped.
 */
function failingSince(points) {
    let since = null;
    for (const point of points.toReversed()) {
        if (point.outcome === 'failed' || point.outcome === 'timed_out')
            since = point;
        else if ((0,history_trend/* isComplete */.As)(point))
            break;
    }
    return since;
}

// EXTERNAL MODULE: ./lib/text/duration.js
var text_duration = __webpack_require__(54783);
;// CONCATENATED MODULE: ./lib/history/sentence.js

/** `12 % slower`, `3 % faster`, `as long as usual`. */
function changeWords(drift) {
    const percent = Math.round(Math.abs(drift.change_percent));
    if (percent === 0)
        return 'as long as usual';
    return `${percent} % ${drift.change_percent > 0 ? 'slower' : 'faster'}`;
}
/**
 * The trend in one or two plain sentences; empty where there is nothing to compare with.
 * Names come from the rebuild: escape the text for where it goes.
 */
function trendSentence(trend) {
    const { duration, cause } = trend;
    if (!duration)
        return '';
    const usual = `the median of ${duration.runs} earlier runs (${(0,text_duration/* formatDuration */.a)(duration.median)})`;
    const took = `Took ${(0,text_duration/* formatDuration */.a)(duration.current)}`;
    if (duration.direction === 'steady')
        return `${took}, within the usual range of ${usual}.`;
    const lasting = duration.since > 1 ? `, as the last ${duration.since} runs together show` : '';
    const change = `${took}, ${changeWords(duration)} than ${usual}${lasting}.`;
    if (!cause)
        return change;
    const { name, current, median } = cause;
    return `${change} ${sentenceCase(name)} took ${(0,text_duration/* formatDuration */.a)(current)}, usually ${(0,text_duration/* formatDuration */.a)(median)}.`;
}
function sentenceCase(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}

// EXTERNAL MODULE: ./lib/notify/occasion.js
var occasion = __webpack_require__(38926);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/markdown.js + 1 modules
var markdown = __webpack_require__(23960);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
// EXTERNAL MODULE: ./lib/text/mermaid.js
var mermaid = __webpack_require__(61152);
;// CONCATENATED MODULE: ./lib/report/sections/trend-chart.js


/** Mermaid's own colours are too pale to see on white, and its chart too tall for a summary. */
const look = '%%{init: {"xyChart": {"width": 900, "height": 320}, "themeVariables": {"xyChart": {"plotColorPalette": "#5b7fd9, #d9861a"}}}}%%';
/** With more runs than this, their labels overlap. */
const maxLabels = 12;
/**
 * The durations of the latest complete runs as a Mermaid bar chart, the usual duration as a line;
 * this run is the last bar. Empty for fewer than two. Mermaid has no bar for "failed", and a bar of no
 * height would read as "quick", so runs that did not complete are left out.
 */
function trendChart({ earlier, current, duration }) {
    const points = [...earlier, current].filter(history_trend/* isComplete */.As);
    if (points.length < 2)
        return '';
    const seconds = points.map((point) => point.duration_seconds ?? 0);
    const inMinutes = Math.max(...seconds) >= 180;
    const scaled = (value) => Number((inMinutes ? value / 60 : value).toFixed(2));
    const labels = points.map(({ run, timestamp }) => `"${(0,mermaid/* mermaidLabel */._)(run ? String(run.number) : timestamp.slice(5, 10))}"`);
    const axis = points.length <= maxLabels ? `[${labels.join(', ')}]` : `"runs, latest last" 1 --> ${points.length}`;
    return [
        '```mermaid',
        look,
        'xychart-beta',
        `  x-axis ${axis}`,
        `  y-axis "${inMinutes ? 'minutes' : 'seconds'}" 0 --> ${Math.max(scaled(Math.max(...seconds) * 1.1), 0.1)}`,
        `  bar [${seconds.map(scaled).join(', ')}]`,
        ...(duration ? [`  line [${seconds.map(() => scaled(duration.median)).join(', ')}]`] : []),
        '```\n',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/sections/trend.js







const shownRuns = 10;
const shownPhases = 20;
/**
 * The trend as Markdown: one plain sentence, and a section with the chart, the table of this run
 * against the latest and the usual one, and the latest runs. Both are empty on a first run.
 */
function trendMarkdown(trend) {
    if (trend.earlier.length === 0)
        return { sentence: '', section: '' };
    const parts = [trendChart(trend), againstUsual(trend), latestRuns(trend)];
    return {
        sentence: (0,markdown/* escapeMarkdown */.FV)(trendSentence(trend)),
        section: `### Trend\n\n${parts.filter((part) => part !== '').join('\n')}`,
    };
}
/** This run, the latest of the branch and the usual one, in total and by phase. */
function againstUsual({ current, earlier, duration, phases }) {
    const latest = earlier.findLast(history_trend/* isComplete */.As);
    if (!latest || !(0,history_trend/* isComplete */.As)(current))
        return '';
    const drifts = new Map(phases.map((phase) => [phase.name, phase]));
    const names = Object.keys(current.phases).slice(0, shownPhases);
    const phaseRow = (name) => row((0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(name, 40)), own(current.phases, name), own(latest.phases, name), drifts.get(name) ?? null);
    const rows = [
        row('**in total**', current.duration_seconds, latest.duration_seconds, duration),
        ...names.map(phaseRow),
        ...closureRow(current, latest),
    ];
    const branch = latest.branch === null ? '' : ` on ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(latest.branch, 60))}`;
    return (0,markdown/* table */.tp)(['', 'This run', `Latest${branch}`, 'Usual', 'Change'], rows, [1, 2, 3, 4]);
}
function row(name, seconds, latest, drift) {
    const words = (value) => (value === null ? '' : (0,text_duration/* formatDuration */.a)(value));
    const usual = drift ? `${(0,text_duration/* formatDuration */.a)(drift.median)} ± ${(0,text_duration/* formatDuration */.a)(drift.spread)}` : '';
    return [name, words(seconds), words(latest), usual, drift ? changeCell(drift) : ''];
}
function changeCell({ change_percent: change, direction }) {
    const sign = { slower: '🔺 ', faster: '🔽 ', steady: '' }[direction];
    return `${sign}${change > 0 ? '+' : ''}${change.toFixed(0)} %`;
}
function closureRow(current, latest) {
    const [now, before] = [current.closure_bytes, latest.closure_bytes];
    if (now === null || before === null)
        return [];
    const change = now === before ? '' : (0,size/* signedBytes */.S)(now - before);
    return [['closure', (0,size/* formatBytes */.z)(now), (0,size/* formatBytes */.z)(before), '', change]];
}
function own(phases, name) {
    return Object.hasOwn(phases, name) ? phases[name] : null;
}
/** The latest runs, newest first, for readers who cannot see the chart. */
function latestRuns({ earlier }) {
    const rows = earlier
        .slice(-shownRuns)
        .reverse()
        .map((point) => [
        runCell(point),
        (0,markdown/* codeSpan */.SS)(point.commit?.slice(0, 10) ?? ''),
        point.outcome === 'success' ? '✅' : (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(point.outcome, 20)),
        point.duration_seconds === null ? '' : (0,text_duration/* formatDuration */.a)(point.duration_seconds),
    ]);
    return (0,markdown/* details */.zH)(`The last ${rows.length} runs`, (0,markdown/* table */.tp)(['Run', 'Commit', 'Outcome', 'Duration'], rows, [3]));
}
function runCell({ run, timestamp }) {
    if (!run)
        return (0,markdown/* codeSpan */.SS)(timestamp.slice(0, 16));
    return run.url === null ? `run ${run.number}` : (0,markdown/* link */.nf)(`run ${run.number}`, run.url);
}

// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
;// CONCATENATED MODULE: ./lib/action/rebuild/trend.js











/**
 * Compares a build with the records of earlier runs, and uploads its own for the next ones if `writesRecord`.
 */
async function runTrend(build, reporting, options = { writesRecord: true }) {
    const { log } = reporting;
    log.startGroup('History');
    try {
        return await compared(build, reporting, options);
    }
    finally {
        log.endGroup();
    }
}
async function compared(build, reporting, { writesRecord, mostReads }) {
    const { context, inputs, log, notices, github } = reporting;
    const point = pointOfRun(build, reporting);
    const plan = recordPlan({
        event: context.eventName,
        branch: context.isTag ? null : context.branch,
        base: context.pullRequest?.baseBranch ?? null,
        pullRequest: context.pullRequest?.number ?? null,
        defaultBranch: context.defaultBranch ?? 'main',
        id: point.id,
        action: point.action,
        target: point.target,
        leg: point.leg,
    });
    const need = { feature: 'trend', permission: 'actions: read' };
    // A report makes at most twelve requests in all, and a check run takes one of them.
    const reads = mostReads ?? (inputs.checkRun ? 2 : 3);
    const read = async () => readHistory(recordSource(await github()), plan.read, context.repositoryId, reads);
    log.debug(`history: writes ${plan.write}, reads ${plan.read.name} of ${plan.read.branch}`);
    const history = await (0,runner_notices/* attempt */.C)(notices, need, read);
    for (const notice of history?.notices ?? [])
        notices.add(notice);
    log.debug(`history: ${history?.points.length ?? 0} earlier runs`);
    await (0,runner_notices/* attempt */.C)(notices, { feature: 'history record', permission: null }, () => {
        if (!writesRecord)
            throw new Error('the build could not be uploaded either, so it was not attempted');
        return uploadRecord(recordToWrite(plan, point, history ?? { points: [] }), async () => recordToWrite(plan, point, await read()), context.temp);
    });
    if (history === null)
        return { markdown: null, baseFailure: null, hasFailedBefore: null, outputs: {}, regression: null };
    const earlier = history.points.filter(({ run }) => run?.id !== context.runId);
    const trend = (0,history_trend/* trendOf */.RS)(earlier, point, inputs.trendWindow);
    return {
        markdown: trendMarkdown(trend),
        baseFailure: baseFailureOf(earlier, point, plan.read.branch),
        hasFailedBefore: plan.continues ? (0,occasion/* hasLastFailed */.Od)(sameKind(earlier, point)) : null,
        outputs: outputsOf(trend),
        regression: regressionOf(trend, inputs.failOnRegressionPercent),
    };
}
function pointOfRun({ metadata }, { context, inputs }) {
    return (0,history_point/* pointOf */.qk)(metadata, {
        run: { id: context.runId, number: context.runNumber, attempt: context.attempt, url: context.runUrl },
        repository: context.repository,
        commit: context.sha,
        branch: context.branch,
        event: context.eventName,
        leg: inputs.leg,
        id: inputs.id,
    });
}
/** Whether the branch that this run is compared with fails as well, and since which run. */
function baseFailureOf(earlier, point, branch) {
    if (point.outcome === 'success')
        return null;
    const run = failingSince(sameKind(earlier, point))?.run;
    return run ? { branch, runNumber: run.number, url: run.url } : null;
}
function sameKind(points, point) {
    return points.filter((one) => (0,history_point/* kindKey */._V)(one) === (0,history_point/* kindKey */._V)(point));
}
function outputsOf({ duration, regression }) {
    return {
        'trend-median-seconds': duration ? duration.median.toFixed(1) : '',
        'trend-change-percent': duration ? duration.change_percent.toFixed(1) : '',
        regression: String(regression),
    };
}
function regressionOf(trend, limitPercent) {
    if (limitPercent === null || !(0,history_trend/* exceeds */.Or)(trend, limitPercent) || !trend.duration)
        return null;
    return `Slower than the limit of ${limitPercent} %: ${trendSentence(trend)}`;
}


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

/***/ 10015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ boundedBody)
/* harmony export */ });
/** Reads the body of an answer up to a limit, whatever length it claims; null where it has more bytes. */
async function boundedBody(response, mostBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > mostBytes)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 95907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ defaultWindow),
  $: () => (/* binding */ driftOf)
});

// EXTERNAL MODULE: ./lib/text/median.js
var median = __webpack_require__(33569);
;// CONCATENATED MODULE: ./lib/history/statistics.js

/**
 * Median absolute deviation from `center`, scaled by 1.4826 so that it estimates the standard
 * deviation of Gaussian values (Hampel 1974). Half of the values may be outliers without moving it far.
 */
function medianAbsoluteDeviation(values, center = (0,median/* median */.J)(values)) {
    return 1.4826 * (0,median/* median */.J)(values.map((value) => Math.abs(value - center)));
}
/**
 * Mean and sample standard deviation after every value further than `limit` scaled MADs from the
 * median is replaced by the value at that limit (Winsorised estimates: Tukey 1962; Wilcox, "Introduction to
 * Robust Estimation", ch. 3). About as precise as the plain ones on clean values, where median and
 * MAD alone would need three times as many, and equally robust to outliers.
 * `resolution` is the least MAD assumed, since more than half of the values may be equal.
 */
function winsorised(values, limit, resolution) {
    const center = (0,median/* median */.J)(values);
    const reach = limit * Math.max(medianAbsoluteDeviation(values, center), resolution);
    const pulled = values.map((value) => Math.max(center - reach, Math.min(center + reach, value)));
    const mean = pulled.reduce((sum, value) => sum + value, 0) / pulled.length;
    const squares = pulled.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(squares / Math.max(1, pulled.length - 1)) };
}

;// CONCATENATED MODULE: ./lib/history/drift.js


/** How many earlier durations are needed: fewer do not show how much they vary by themselves. */
const leastHistory = 8;
/** How many earlier durations the baseline looks back on by default. */
const defaultWindow = 30;
const recent = 3;
const leastChangePercent = 5;
const leastLogDeviation = 0.01;
/** In scaled MADs: baseline values further off are pulled in. */
const winsorLimit = 4;
/** In standard deviations a run: what the cumulative sum ignores. */
const allowance = 0.5;
// Noise that is symmetric in seconds is skewed towards "faster" in logarithms, so faster needs more evidence.
const fasterFactor = 1.3;
/**
 * Detects whether the latest durations left the level of the earlier ones.
 *
 * Noise of durations is relative (a slow runner is slow by a factor), so all is done on logarithms.
 * The baseline is made of up to `window` runs before the latest three. The latest three are judged by
 * a cumulative sum (Page 1954) that looks back no further than them: how far the latest one, two
 * or three are above the baseline in total, in its standard deviations, less half of one for each.
 * A step of some ten percent is detected within three runs; a single run must be far off to count alone.
 *
 * The limit `2.22 + 6.5 / (n - 3.9)` was fitted to simulated flat series so that about 1.6 % of runs
 * alarm at any length n of the baseline: short ones misjudge their noise and need more.
 * test/unit/history/drift.test.ts repeats the simulation.
 *
 * `earlier` is oldest first. Null when there are fewer than {@link leastHistory} usable ones.
 */
function driftOf(earlier, current, window = defaultWindow) {
    const usable = earlier.filter((seconds) => Number.isFinite(seconds) && seconds > 0);
    if (usable.length < leastHistory || !Number.isFinite(current) || current <= 0)
        return null;
    const series = [...usable, current];
    const baseline = series.slice(0, -recent).slice(-Math.max(window, leastHistory - recent + 1));
    const center = (0,median/* median */.J)(baseline);
    const change = (current / center - 1) * 100;
    const { direction, since } = latestAgainst(baseline, series.slice(-recent));
    const isDetected = Math.abs(change) >= leastChangePercent && Math.sign(change) === (direction === 'slower' ? 1 : -1);
    return {
        current,
        runs: baseline.length,
        median: center,
        spread: medianAbsoluteDeviation(baseline, center),
        change_percent: change,
        direction: isDetected ? direction : 'steady',
        since: isDetected ? since : 0,
    };
}
function latestAgainst(baseline, latest) {
    const { mean, deviation } = winsorised(baseline.map(Math.log), winsorLimit, leastLogDeviation);
    const scale = Math.max(deviation, leastLogDeviation);
    const limit = 2.22 + 6.5 / (baseline.length - 3.9);
    let sum = 0;
    for (let since = 1; since <= latest.length; since += 1) {
        sum += (Math.log(latest.at(-since)) - mean) / scale;
        if (sum - allowance * since > limit)
            return { direction: 'slower', since };
        if (-sum - allowance * since > fasterFactor * limit)
            return { direction: 'faster', since };
    }
    return { direction: 'steady', since: 0 };
}


/***/ }),

/***/ 10890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ pointSchema),
/* harmony export */   _V: () => (/* binding */ kindKey),
/* harmony export */   aA: () => (/* binding */ mergePoints),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   v6: () => (/* binding */ comparePoints)
/* harmony export */ });
/* unused harmony export pointKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _nix_phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60696);



const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().finite();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500);
/**
 * What is remembered of one rebuild: small enough that each record carries sixty. Whatever is not
 * known of a rebuild or its workflow is null.
 */
const pointSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The workflow run; null for a rebuild outside of GitHub Actions. */
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        /** The number that GitHub shows, counted by workflow. */
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        url: text.nullable(),
    })
        .nullable(),
    /** Start, ISO 8601 in UTC. */
    timestamp: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    repository: text.nullable(),
    commit: text.nullable(),
    branch: text.nullable(),
    event: text.nullable(),
    /** Distinguishes the legs of a matrix; the host unless the workflow sets another. */
    id: text,
    host: text.nullable(),
    action: text.nullable(),
    /** The command that was recorded, what was tried or the non-flake configuration; null for a flake, which its host stands for. */
    target: text.nullable().default(null),
    /** The job's place in its matrix; null without one. */
    leg: text.nullable().default(null),
    outcome: text,
    failure_family: text.nullable(),
    duration_seconds: seconds.nullable(),
    /** Seconds by phase; a phase that occurred twice is summed. */
    phases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, seconds),
    built: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    fetched: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    download_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
    closure_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
    peak_memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
});
/** The context of a rebuild outside of GitHub Actions: its own revision. */
function localContext(metadata) {
    return {
        run: null,
        repository: null,
        commit: metadata.revision?.sha ?? null,
        branch: metadata.revision?.branch ?? null,
        event: null,
        leg: null,
        id: null,
    };
}
/** A build as one point of the history. */
function pointOf(metadata, context = localContext(metadata)) {
    const { activity } = metadata;
    return {
        run: context.run,
        timestamp: metadata.timestamp,
        repository: context.repository,
        commit: context.commit,
        branch: context.branch === null ? null : context.branch.slice(0, 500),
        event: context.event,
        id: (context.id ?? metadata.host ?? 'default').slice(0, 500),
        host: metadata.host?.slice(0, 500) ?? null,
        action: metadata.action?.slice(0, 500) ?? null,
        target: bounded(triedWords(metadata) ?? metadata.command ?? metadata.file ?? null),
        leg: bounded(context.leg),
        outcome: metadata.outcome.slice(0, 500),
        failure_family: metadata.failure?.family.slice(0, 500) ?? null,
        duration_seconds: metadata.duration_seconds,
        phases: (0,_nix_phase_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsByPhase */ .o)(metadata.phases),
        built: activity?.built ?? null,
        fetched: activity?.fetched ?? null,
        download_bytes: activity?.download_bytes ?? null,
        closure_bytes: metadata.result?.closure_bytes ?? null,
        peak_memory_bytes: metadata.resources?.peak_memory_bytes ?? null,
    };
}
/** Which trials of a host are compared: those of the same kind in the same kind of machine. Null for what is no trial. */
function triedWords({ tried }) {
    if (tried === undefined)
        return null;
    const { kind, backend, profile, script } = tried;
    return [kind, backend, profile, script].filter((word) => word !== null).join(' ');
}
/** A text of at most 500 characters, which differs where the whole texts do. */
function bounded(whole) {
    if (whole === null || whole.length <= 500)
        return whole;
    return `${whole.slice(0, 480)}~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex').slice(0, 16)}`;
}
/**
 * Equal for rebuilds whose durations may be compared, and that count as the same: of the same leg (the host, unless
 * named otherwise), action, command or file, and place in the matrix.
 */
function kindKey({ id, action, target, leg }) {
    return JSON.stringify([id, action, target, leg]);
}
/** Equal for points of the same rebuild. */
function pointKey(point) {
    const when = point.run ? `${point.run.id}.${point.run.attempt}` : point.timestamp;
    return JSON.stringify([when, kindKey(point), point.run ? null : point.commit]);
}
/**
 * Oldest first. Runs of GitHub Actions are ordered by their ids, which only grow, so a runner whose
 * clock is wrong cannot reorder them; everything else by its start.
 */
function comparePoints(a, b) {
    if (a.run && b.run)
        return a.run.id - b.run.id || a.run.attempt - b.run.attempt || byStart(a, b);
    return byStart(a, b);
}
function byStart(a, b) {
    return Date.parse(a.timestamp) - Date.parse(b.timestamp);
}
/** Every point once, oldest first, at most the latest `keep`. */
function mergePoints(lists, keep = Number.POSITIVE_INFINITY) {
    const byKey = new Map();
    for (const point of lists.flat())
        byKey.set(pointKey(point), point);
    const merged = [...byKey.values()].sort(comparePoints);
    return merged.slice(Math.max(0, merged.length - keep));
}


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   RS: () => (/* binding */ trendOf)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95907);
/* harmony import */ var _point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10890);



/** True where the rebuild ran to its end, so that its duration can be compared. */
function isComplete(point) {
    return (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(point.outcome).complete && point.duration_seconds !== null;
}
/**
 * Compares `current` with `history` (oldest first; rebuilds of another kind in it are ignored).
 * Failed rebuilds stay in `earlier` for the chart and never in a baseline.
 */
function trendOf(history, current, window = _drift_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultWindow */ .I) {
    const kind = (0,_point_js__WEBPACK_IMPORTED_MODULE_1__/* .kindKey */ ._V)(current);
    const same = history.filter((point) => (0,_point_js__WEBPACK_IMPORTED_MODULE_1__/* .kindKey */ ._V)(point) === kind);
    const complete = same.filter(isComplete);
    const comparable = isComplete(current);
    const durations = complete.map((point) => point.duration_seconds ?? Number.NaN);
    const duration = comparable ? (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .driftOf */ .$)(durations, current.duration_seconds, window) : null;
    const phases = comparable ? phaseDrifts(complete, current, window) : [];
    return {
        current,
        earlier: same.slice(-window),
        duration,
        phases,
        regression: duration?.direction === 'slower',
        cause: duration ? causeOf(duration, phases) : null,
    };
}
/** A phase missing from an earlier run took no time in it, but is no measurement of the phase either. */
function phaseDrifts(complete, current, window) {
    return Object.entries(current.phases).flatMap(([name, seconds]) => {
        const earlier = complete.flatMap((point) => Object.hasOwn(point.phases, name) ? [point.phases[name]] : []);
        const drift = (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .driftOf */ .$)(earlier, seconds, window);
        return drift ? [{ ...drift, name }] : [];
    });
}
function causeOf(duration, phases) {
    if (duration.direction === 'steady')
        return null;
    const excess = (phase) => Math.abs(phase.current - phase.median);
    const alike = phases.filter((phase) => phase.direction === duration.direction);
    return alike.sort((a, b) => excess(b) - excess(a))[0] ?? null;
}
/**
 * Whether a regression is large enough to fail a job that asked for it: beyond noise, and at least
 * `limitPercent` above the median.
 */
function exceeds(trend, limitPercent) {
    return trend.regression && trend.duration !== null && trend.duration.change_percent >= limitPercent;
}


/***/ }),

/***/ 33569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/** The middle value; the mean of the two middle ones for an even count. NaN for no values. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    if (sorted.length === 0)
        return Number.NaN;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}


/***/ })

};
