export const id = 65;
export const ids = [65];
export const modules = {

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/dashboard/find.js + 3 modules
var find = __webpack_require__(4214);
;// CONCATENATED MODULE: ./lib/history/flakiness.js
/**
 * How often the same revision passed and failed. Only `success` and `failed` count: a timeout, a
 * cancel or a killed run says nothing about the revision. `isDirty` names points whose working
 * tree had uncommitted changes, which are not the same revision.
 */
function flakinessOf(points, isDirty = () => false) {
    const groups = new Map();
    for (const point of points) {
        if (!point.commit || isDirty(point) || (point.outcome !== 'success' && point.outcome !== 'failed'))
            continue;
        const key = JSON.stringify([point.commit, point.id, point.action]);
        groups.set(key, [...(groups.get(key) ?? []), point]);
    }
    const repeated = [...groups.values()].filter((group) => group.length > 1);
    const flaky = repeated.map(summarise).filter(({ passed, failed }) => passed > 0 && failed > 0);
    return { repeated: repeated.length, flaky };
}
function summarise(group) {
    const failures = group.filter((point) => point.outcome === 'failed');
    const { commit, id, action } = group[0];
    return {
        commit: commit,
        id,
        action,
        passed: group.length - failures.length,
        failed: failures.length,
        families: byFrequency(failures.flatMap((point) => point.failure_family ?? [])),
    };
}
function byFrequency(words) {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

// EXTERNAL MODULE: ./lib/history/point.js
var history_point = __webpack_require__(890);
// EXTERNAL MODULE: ./lib/history/trend.js + 2 modules
var trend = __webpack_require__(3622);
;// CONCATENATED MODULE: ./lib/history/kinds.js


/** The trend of each host and action, in the order of their latest rebuilds, latest first. */
function kindTrends(points, window) {
    const groups = [];
    for (const point of (0,history_point/* mergePoints */.aA)([points])) {
        const group = groups.find(([first]) => (0,trend/* isSameKind */.BS)(first, point));
        if (group)
            group.push(point);
        else
            groups.push([point]);
    }
    const latest = (group) => Date.parse(group.at(-1).timestamp);
    groups.sort((a, b) => latest(b) - latest(a));
    return groups.map((group) => kindTrend(group, window));
}
function kindTrend(group, window) {
    const { id, host, action } = group[0];
    const current = group.findLastIndex(trend/* isComplete */.As);
    return {
        id,
        host,
        action,
        points: group,
        succeeded: group.filter(trend/* isComplete */.As).length,
        failed: group.filter(({ outcome }) => outcome === 'failed' || outcome === 'timed_out').length,
        trend: current < 0 ? null : (0,trend/* trendOf */.RS)(group.slice(0, current), group[current], window),
    };
}
/**
 * The first of the unbroken row of failures at the end of a branch's points, or null where the latest
 * one succeeded. Cancelled and cut-off runs in between say nothing either way.
 */
function failingSince(points) {
    let since = null;
    for (const point of points.toReversed()) {
        if (point.outcome === 'failed' || point.outcome === 'timed_out')
            since = point;
        else if (isComplete(point))
            break;
    }
    return since;
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/terminal.js
var terminal = __webpack_require__(2935);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/history/sentence.js
var sentence = __webpack_require__(6507);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
;// CONCATENATED MODULE: ./lib/text/sparkline.js
const blocks = '▁▂▃▄▅▆▇█';
/** The least range that is spread over all heights, as a part of the largest value: noise stays low. */
const leastRange = 0.3;
/** Values as a row of block characters, the largest at full height; null is a blank. */
function sparkline(values) {
    const known = values.filter((value) => value !== null);
    const largest = Math.max(...known, 0);
    const range = Math.max(largest - Math.min(...known, largest), leastRange * largest) || 1;
    const height = (value) => Math.round((1 - (largest - value) / range) * (blocks.length - 1));
    return values.map((value) => (value === null ? ' ' : blocks[height(value)])).join('');
}

// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/cli/trend-lines.js





const sparkPoints = 30;
/** What `trend --json` prints. */
function trendJson(kinds, flakiness) {
    return {
        kinds: kinds.map(({ host, action, points, succeeded, failed, trend }) => ({
            host,
            action,
            runs: points.length,
            succeeded,
            failed,
            duration: trend?.duration ?? null,
            phases: trend?.phases ?? [],
            regression: trend?.regression ?? false,
            points: points.map(({ timestamp, commit, outcome, duration_seconds }) => ({
                timestamp,
                commit,
                outcome,
                duration_seconds,
            })),
        })),
        flakiness,
    };
}
/** A table with one line a host and action, and below it what stands out. */
function trendLines(kinds, flakiness) {
    const head = ['host', 'action', 'builds', 'succeeded', 'latest', 'median', 'change', 'durations'];
    const rows = kinds.map(kindRow);
    const said = kinds.flatMap((kind) => {
        const notable = kind.trend?.duration && kind.trend.duration.direction !== 'steady';
        return notable ? [`${nameOf(kind)}: ${(0,terminal/* plainLine */.h)((0,sentence/* trendSentence */.$)(kind.trend))}`] : [];
    });
    const flaky = flakiness.flaky.map(({ commit, id, action, passed, failed, families }) => `${(0,terminal/* plainLine */.h)(`${id} ${action ?? ''}`)} at ${(0,terminal/* plainLine */.h)(commit).slice(0, 12)} passed ${passed} and failed ${failed} times, nothing changed${families.length ? ` (${(0,terminal/* plainLine */.h)(families.join(', '))})` : ''}`);
    const sections = [(0,table/* alignColumns */.R)([head, ...rows]), said, flaky];
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index ? ['', ...lines] : lines));
}
function nameOf({ host, id, action }) {
    return (0,terminal/* plainLine */.h)(`${host ?? id} ${action ?? ''}`);
}
function kindRow(kind) {
    const { host, id, action, points, succeeded, failed, trend } = kind;
    const drift = trend?.duration;
    const judged = succeeded + failed;
    return [
        (0,terminal/* plainLine */.h)(host ?? id, 40),
        (0,terminal/* plainLine */.h)(action ?? '-', 20),
        String(points.length),
        judged === 0 ? '-' : `${Math.round((100 * succeeded) / judged)} %`,
        durationOf(trend?.current),
        drift ? (0,duration/* formatDuration */.a)(drift.median) : '-',
        drift ? (0,sentence/* changeWords */.m)(drift) : 'too few to compare',
        sparkline(points.slice(-sparkPoints).map(barOf)),
    ];
}
function durationOf(point) {
    return point?.duration_seconds == null ? '-' : (0,duration/* formatDuration */.a)(point.duration_seconds);
}
/** Failed builds leave a gap: their durations are no measurement. */
function barOf({ outcome, duration_seconds: seconds }) {
    return outcome === 'success' || outcome === 'needs_boot' ? seconds : null;
}

// EXTERNAL MODULE: ./lib/cli/whole-number.js
var whole_number = __webpack_require__(2719);
;// CONCATENATED MODULE: ./lib/cli/trend.js










function configure(command, io) {
    command
        .option('--output-dir <dir>', 'the builds, or downloaded artifacts and records', 'rebuild-logs')
        .option('--host <name>', 'this host alone')
        .option('--action <name>', 'this action alone')
        .option('--window <n>', 'how many earlier builds are compared with', (0,whole_number/* wholeNumber */.r)(1), 30)
        .option('--json', 'print the figures as JSON')
        .action((options) => run(options, io));
}
async function run(options, io) {
    const dir = (0,external_node_path_.resolve)(io.cwd, options.outputDir);
    if (!(await (0,promises_.stat)(dir).catch(() => null))?.isDirectory())
        throw (0,errors/* usageError */.Wp)('no-builds', `${dir} is not a directory of builds`, 'Record one first, or name another with --output-dir.');
    const { sources, notices } = await (0,find/* findSources */.I)(dir, Date.now());
    for (const notice of notices)
        io.err(`note: ${(0,terminal/* plainLine */.h)(notice)}\n`);
    const wanted = sources.filter(({ metadata }) => (!options.host || metadata.host === options.host) &&
        (!options.action || metadata.action === options.action));
    const points = wanted.map(({ point }) => point);
    const dirty = new Set(wanted.filter(({ metadata }) => metadata.revision?.dirty).map(({ point }) => point));
    const kinds = kindTrends(points, options.window);
    const flakiness = flakinessOf(points, (point) => dirty.has(point));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, trendJson(kinds, flakiness));
    else if (kinds.length === 0)
        io.err(`No builds in ${dir}.\n`);
    else
        io.out(`${trendLines(kinds, flakiness).join('\n')}\n`);
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Rows as lines with aligned columns, two blanks apart; the last column is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, [...cell].length);
    return rows.map((row) => row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd());
}


/***/ })

};
