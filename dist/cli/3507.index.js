export const id = 3507;
export const ids = [3507];
export const modules = {

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/builds/builds.js
var builds_builds = __webpack_require__(3848);
// EXTERNAL MODULE: ./lib/history/drift.js + 1 modules
var drift = __webpack_require__(5907);
// EXTERNAL MODULE: ./lib/history/point.js
var history_point = __webpack_require__(890);
;// CONCATENATED MODULE: ./lib/history/flakiness.js

/**
 * How often the same revision passed and failed. Only `success` and `failed` count: a timeout, a
 * cancel or a killed run is no evidence about the revision. A rebuild that names
 * neither action nor command is left out. `isDirty` is true for points whose working
 * tree had uncommitted changes, which are not the same revision.
 */
function flakinessOf(points, isDirty = () => false) {
    const groups = new Map();
    for (const point of points) {
        const isJudged = point.outcome === 'success' || point.outcome === 'failed';
        const isKnown = point.action !== null || point.target !== null;
        if (!point.commit || !isKnown || isDirty(point) || !isJudged)
            continue;
        const key = JSON.stringify([point.commit, (0,history_point/* kindKey */._V)(point)]);
        groups.set(key, [...(groups.get(key) ?? []), point]);
    }
    const repeated = [...groups.values()].filter((group) => group.length > 1);
    const flaky = repeated.map(summarise).filter(({ passed, failed }) => passed > 0 && failed > 0);
    return { repeated: repeated.length, flaky };
}
function summarise(group) {
    const failures = group.filter((point) => point.outcome === 'failed');
    const { commit, id, action, target } = group[0];
    return {
        commit: commit,
        id,
        action,
        target,
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

// EXTERNAL MODULE: ./lib/history/trend.js
var trend = __webpack_require__(9319);
;// CONCATENATED MODULE: ./lib/history/kinds.js


/** The trend of each kind, in the order of their latest rebuilds, latest first. */
function kindTrends(points, window) {
    const byKind = new Map();
    for (const point of (0,history_point/* mergePoints */.aA)([points])) {
        const group = byKind.get((0,history_point/* kindKey */._V)(point));
        if (group)
            group.push(point);
        else
            byKind.set((0,history_point/* kindKey */._V)(point), [point]);
    }
    const groups = [...byKind.values()];
    const latest = (group) => Date.parse(group.at(-1).timestamp);
    groups.sort((a, b) => latest(b) - latest(a));
    return groups.map((group) => kindTrend(group, window));
}
function kindTrend(group, window) {
    const { id, host, action, target, leg } = group[0];
    const current = group.findLastIndex(trend/* isComplete */.As);
    return {
        id,
        host,
        action,
        target,
        leg,
        points: group,
        succeeded: group.filter(trend/* isComplete */.As).length,
        failed: group.filter(({ outcome }) => outcome === 'failed' || outcome === 'timed_out').length,
        trend: current < 0 ? null : (0,trend/* trendOf */.RS)(group.slice(0, current), group[current], window),
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
        else if (isComplete(point))
            break;
    }
    return since;
}

;// CONCATENATED MODULE: ./lib/history/remedy-rates.js
/** The success of remedies over many builds, the most frequent first. One that was stopped or not allowed does not count. */
function remedyRates(builds) {
    const rates = new Map();
    for (const { remedies = [] } of builds)
        for (const { name, family, ran, helped } of remedies) {
            if (!ran || helped === null)
                continue;
            const key = JSON.stringify([name, family]);
            const rate = rates.get(key) ?? { name, family, ran: 0, helped: 0 };
            rates.set(key, { ...rate, ran: rate.ran + 1, helped: rate.helped + (helped ? 1 : 0) });
        }
    return [...rates.values()].sort((a, b) => b.ran - a.ran);
}

// EXTERNAL MODULE: ./lib/shelf/read.js + 4 modules
var read = __webpack_require__(9616);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/history/sentence.js
var sentence = __webpack_require__(6507);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/sparkline.js
var sparkline = __webpack_require__(1284);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/cli/show/words.js
var words = __webpack_require__(199);
;// CONCATENATED MODULE: ./lib/cli/show/trend.js







const sparkPoints = 30;
/** What `trend --json` prints. */
function trendJson(kinds, flakiness, remedies) {
    return {
        kinds: kinds.map(({ host, action, target, leg, points, succeeded, failed, trend }) => ({
            host,
            action,
            target,
            leg,
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
        remedies,
    };
}
/**
 * A table with one line for each host, action and command, and below it the durations that changed, the flaky revisions, and
 * how often remedies helped.
 */
function trendLines(kinds, flakiness, remedies) {
    const head = ['host', 'action', 'builds', 'succeeded', 'latest', 'median', 'change', 'durations'];
    const rows = kinds.map(kindRow);
    const sentences = kinds.flatMap((kind) => {
        const { trend } = kind;
        if (!trend?.duration || trend.duration.direction === 'steady')
            return [];
        return [`${kindTitle(kind)}: ${(0,clean/* shownLine */.QN)((0,sentence/* trendSentence */.$)(trend))}`];
    });
    const flaky = flakiness.flaky.map(({ commit, id, action, target, passed, failed, families }) => `${(0,clean/* shownLine */.QN)(id)} ${whatOf({ action, target }, 200)} at ${(0,clean/* shownLine */.QN)(commit).slice(0, 12)} passed ${passed} and failed ${failed} times, nothing changed${families.length ? ` (${(0,clean/* shownLine */.QN)(families.join(', '))})` : ''}`);
    const cures = remedies.map(({ name, family, ran, helped }) => `${(0,clean/* shownLine */.QN)(name, 60)} for ${(0,clean/* shownLine */.QN)(family, 60)} helped ${helped} of ${ran} times`);
    return (0,layout/* joinedSections */.Ap)([(0,table/* alignColumns */.R)([head, ...rows]), sentences, flaky, cures]);
}
function kindTitle({ host, id, action, target }) {
    return `${(0,clean/* shownLine */.QN)(host ?? id)} ${whatOf({ action, target }, 200)}`;
}
/** The action, and the command or file where there is one, at most `width` cells wide. */
function whatOf({ action, target }, width) {
    return (0,clean/* shownLine */.QN)([action, target].filter((one) => one !== null).join(' ') || '-', width);
}
function kindRow(kind) {
    const { host, id, points, succeeded, failed, trend } = kind;
    const drift = trend?.duration;
    const judged = succeeded + failed;
    return [
        (0,clean/* shownLine */.QN)(host ?? id, 40),
        whatOf(kind, 30),
        String(points.length),
        judged === 0 ? '-' : `${Math.round((100 * succeeded) / judged)} %`,
        (0,words/* durationWords */.Sh)(trend?.current.duration_seconds),
        (0,words/* durationWords */.Sh)(drift?.median),
        drift ? (0,sentence/* changeWords */.m)(drift) : 'too few to compare',
        (0,sparkline/* sparkline */.K)(points.slice(-sparkPoints).map(barOf)),
    ];
}
/** Null, a gap, for a build that did not run to its end: its duration is no measurement. */
function barOf(point) {
    return (0,trend/* isComplete */.As)(point) ? point.duration_seconds : null;
}

;// CONCATENATED MODULE: ./lib/cli/commands/trend.js










function configure(command, io) {
    (0,option_values/* outputDirOption */.U2)(command, io, 'directory of the builds, or of downloaded artifacts and records')
        .option('--host <name>', 'this host alone')
        .option('--action <name>', 'this action alone')
        .option('--window <n>', 'how many earlier builds are compared with', (0,option_values/* numberIn */.Po)({ least: 1, whole: true }), drift/* defaultWindow */.I)
        .option('--json', 'print the figures as JSON')
        .action((options) => run(options, io));
}
async function run(options, io) {
    const dir = (0,cli_io/* absolutePath */.Hi)(io, options.outputDir);
    await (0,builds_builds/* requireBuildsDirectory */.A)(dir);
    const { builds, notices } = await (0,read/* readShelf */.l)(dir, Date.now());
    for (const notice of notices)
        io.err(`note: ${(0,clean/* shownLine */.QN)(notice)}\n`);
    const wanted = builds.filter(({ metadata }) => (!options.host || metadata.host === options.host) &&
        (!options.action || metadata.action === options.action));
    const points = wanted.map(({ point }) => point);
    const dirty = new Set(wanted.filter(({ metadata }) => metadata.revision?.dirty).map(({ point }) => point));
    const kinds = kindTrends(points, options.window);
    const flakiness = flakinessOf(points, (point) => dirty.has(point));
    const rates = remedyRates(wanted.map(({ metadata }) => metadata));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, trendJson(kinds, flakiness, rates));
    else if (kinds.length === 0)
        io.err(`No builds in ${(0,clean/* shownLine */.QN)(dir)}.\n`);
    else
        io.out(`${trendLines(kinds, flakiness, rates).join('\n')}\n`);
}


/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   fp: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4783);


/** A duration in seconds, or a dash where there is none. */
function durationWords(seconds) {
    return seconds == null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds);
}
/** Why an unsuccessful build failed: its family, or else its outcome, and its headline without `error:`. */
function failureWords({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure ? (0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(failure) : error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
}
/** Where a failure is: `at FILE:LINE:COLUMN`, and whether that is only probable. */
function placeWords({ file, line, column, probable }) {
    return `${probable ? 'probably at' : 'at'} ${file}:${line}${column === null ? '' : `:${column}`}`;
}


/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ inputChangeSchema),
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   mg: () => (/* binding */ packageChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** One package whose set of versions differs between two closures. */
const packageChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
    old_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    new_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** New size minus old size, in bytes; null where sizes are not known (derivations). */
    size_delta_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/** One flake input whose locked revision differs. */
const inputChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'updated']),
    old_revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    new_revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** ISO 8601 dates of the locked revisions. */
    old_date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    new_date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** The forge's page that compares the two revisions. */
    compare_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** What a person may not expect, such as a date before the old one; absent where there is nothing. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    store_path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    closure_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    /** The closure (or derivation) that `packages` compares with. */
    compared_with: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageChangeSchema).optional(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(inputChangeSchema).optional(),
});


/***/ }),

/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** A place in a Nix source; `file` is relative to the checkout for a file in it. */
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    probable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('True where no program named the place: what the cause names is in this line of the checkout alone.'),
});
/** The classified cause of an unsuccessful rebuild. Readers tolerate families they do not know. */
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** 0 to 1: how sure the classification is. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** The root cause in Nix's own words, without escape sequences. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe("The line of the failed builder's own log that tells why; null where none is known to."),
    derivation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    location: locationSchema.nullable(),
    /** The last lines of the failed builder's log, or of the error block. */
    log_tail: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What a person can do about it. */
    hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** One command that reproduces it, pinned to the revision where one is known. */
    reproduce: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    /** The kept `nix log` of the derivation, relative to the build's directory. */
    log_file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
});


/***/ }),

/***/ 696:
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

/***/ 1284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
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


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

/** Rows as lines whose cells start in the same terminal columns, two blanks apart; the last cell is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell));
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);



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
