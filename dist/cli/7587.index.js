export const id = 7587;
export const ids = [7587,8882];
export const modules = {

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ directoryForBuilds),
/* harmony export */   m: () => (/* binding */ directoryOfBuilds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2981);
/* harmony import */ var _system_state_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3094);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3142);





/**
 * The directory of builds for rebuilds that run in `cwd`, where none is named. With a `flake` that Nix copies into its
 * store with everything in its directory, builds there would be copied too, and change the system each time: then it is
 * outside, in the user's directory for state (`$XDG_STATE_HOME`), one for each `cwd`. Null for no flake. Absolute.
 */
function directoryForBuilds(flake, cwd, env) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOutputDir */ .A0);
    if (flake === null || (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, here) === null)
        return here;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, outside) === null ? outside : here;
}
/** The directory in which builds of rebuilds that ran in `cwd` are looked for, where none is named. Absolute. */
function directoryOfBuilds(cwd, env) {
    const meant = directoryForBuilds((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix')) ? '.' : null, cwd, env);
    for (const dir of [meant, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOutputDir */ .A0)])
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
            return dir;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(outside) ? outside : meant;
}
/** Null where the user has no home. */
function outsideDirectory(cwd, env) {
    const state = (0,_system_state_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .stateDirectoryOf */ .s)(env);
    // Loaded where it is needed: it takes milliseconds of every start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 12);
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(cwd) || 'root'}-${hash}`);
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   QV: () => (/* binding */ patchFileName),
/* harmony export */   Zd: () => (/* binding */ trialFileNames),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   bO: () => (/* binding */ deploymentFileName),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   nL: () => (/* binding */ consoleDirectory),
/* harmony export */   sI: () => (/* binding */ undoFileName)
/* harmony export */ });
/* unused harmony export updatePreviewFileName */
/** The names of the files in a build's directory. The schema of `files` in metadata.json has the same keys. */
const fileNames = {
    log: 'rebuild.log',
    cast: 'rebuild.cast',
    frames: 'rebuild.frames.log',
    screen: 'final.txt',
    screenshot: 'final.png',
    gif: 'rebuild.gif',
};
/** The directory of builds where none is named, relative to the working directory. */
const defaultOutputDir = 'rebuild-logs';
/** Written last: a directory with it is a finished build. */
const metadataFileName = 'metadata.json';
/** Beside it in the build of a deployment. */
const deploymentFileName = 'deployment.json';
/** Beside it in the build of a trial: its data, and the same for people and for CI services. */
const trialFileNames = { trial: 'trial.json', markdown: 'trial.md', junit: 'junit.xml' };
/** Beside it where remedies have changed the trial's copy of the configuration: what they changed, for `git apply`. */
const patchFileName = 'remedies.patch';
/** Where the machine of a trial leaves the recording of its console, below a build's directory. */
const consoleDirectory = 'console';
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';
/** In the directory while a remedy's change may have to be taken back. */
const undoFileName = 'undo.json';
/** The preview of an update, in an artifact. */
const updatePreviewFileName = 'update-preview.json';


/***/ }),

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ remedyPolicies),
/* harmony export */   qN: () => (/* binding */ remedySchema)
/* harmony export */ });
/* unused harmony export remedyLevels */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** How much trust a remedy needs: `safe` ones change nothing that stays, `ask` and `opt-in` ones do; `never` is none. */
const remedyLevels = ['safe', 'ask', 'opt-in', 'never'];
/** What a caller allows. `safe`: those of that level. `ask`: a person is asked about those of level `ask` too. `all`: all, unasked. */
const remedyPolicies = ['off', 'safe', 'ask', 'all'];
/** One remedy that was chosen for a failure of a build, as its metadata have it. */
const remedySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of the failure that it was for.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).describe('How likely it was to help.'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe(`How much trust it needs: ${remedyLevels.join(', ')}.`),
    did: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What it did, or would have done, in one sentence.'),
    ran: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .describe('False where a person did not allow it, or it is not run without being asked for.'),
    helped: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .nullable()
        .describe('Whether that failure was gone in the attempt that followed; null where there was none.'),
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .nonnegative()
        .describe('How often the rebuild was run again because of it; more than once only for one that waits.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Its waits, its commands and the attempts that followed.'),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The failure that it was for, in one line.'),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('The failure with which the attempt after it ended, in one line; null where it succeeded or there was none.'),
    where: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('guest: in the machine of a trial; target: on or toward the host of a deployment; absent: on this machine.'),
    proposal: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('What it proposes, as lines of text, where it is one that does nothing itself.'),
    patch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("The file in the build's directory with what it changed in a trial's copy of the configuration, for `git apply`; absent where it did not help."),
    undone: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('True where what it had changed was taken back: it did not help, or was for the attempts alone.'),
});


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   U2: () => (/* binding */ outputDirOption),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6510);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);



/** A parser for a number within bounds. */
function numberIn({ least, most = Number.POSITIVE_INFINITY, whole = false }) {
    const kind = whole ? 'a whole number' : 'a number';
    const largest = Number.isFinite(most) ? most : null;
    return (text) => {
        const value = (whole ? /^\d{1,9}$/ : /\S/).test(text) ? Number(text) : Number.NaN;
        if (Number.isFinite(value) && value >= least && value <= most)
            return value;
        if (whole && largest !== null)
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} from ${least} to ${largest}.`);
        const upTo = largest === null ? '' : ` and at most ${largest}`;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} of at least ${least}${upTo}.`);
    };
}
/** A parser for one of the given words. */
function choice(...words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word)
            return word;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be one of ${words.join(', ')}.`);
    };
}
const factors = {
    '': 1,
    b: 1,
    k: 1e3,
    kb: 1e3,
    m: 1e6,
    mb: 1e6,
    kib: 1024,
    mib: 1024 * 1024,
};
/** Parses a size in bytes: `8000000`, `500kB`, `10MB`, `10MiB`. */
function parseBytes(text) {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
    const factor = unit === undefined ? undefined : factors[unit.toLowerCase()];
    const bytes = typeof factor === 'number' ? Math.floor(Number(digits) * factor) : 0;
    if (bytes > 0)
        return bytes;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of bytes, or a size such as 10MB.');
}
/** An option that can be given several times; its value is the list. */
function repeatable(flags, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description)
        .default([], 'none')
        .argParser((value, before) => [...before, value]);
}
/** Adds `--output-dir`, the directory of builds, to a command that reads them; `what` describes it. */
function outputDirOption(command, io, what = 'directory of the builds') {
    return command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--output-dir <dir>', what).default(defaultDirectoryOfBuilds(io), _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0));
}
/** In a working directory that was deleted it is a relative one, which throws where it is used. */
function defaultDirectoryOfBuilds(io) {
    try {
        return (0,_builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOfBuilds */ .m)(io.cwd, io.env);
    }
    catch {
        return _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0;
    }
}


/***/ }),

/***/ 5907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ defaultWindow),
  $: () => (/* binding */ driftOf)
});

// EXTERNAL MODULE: ./lib/text/median.js
var median = __webpack_require__(3569);
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

/***/ 890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ pointSchema),
/* harmony export */   G0: () => (/* binding */ pointKey),
/* harmony export */   _V: () => (/* binding */ kindKey),
/* harmony export */   aA: () => (/* binding */ mergePoints),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   v6: () => (/* binding */ comparePoints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _nix_phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(696);



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

/***/ 16:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ remedyRates)
/* harmony export */ });
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


/***/ }),

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ trendSentence),
/* harmony export */   m: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);

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
    const usual = `the median of ${duration.runs} earlier runs (${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(duration.median)})`;
    const took = `Took ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(duration.current)}`;
    if (duration.direction === 'steady')
        return `${took}, within the usual range of ${usual}.`;
    const lasting = duration.since > 1 ? `, as the last ${duration.since} runs together show` : '';
    const change = `${took}, ${changeWords(duration)} than ${usual}${lasting}.`;
    if (!cause)
        return change;
    const { name, current, median } = cause;
    return `${change} ${sentenceCase(name)} took ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(current)}, usually ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(median)}.`;
}
function sentenceCase(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   RS: () => (/* binding */ trendOf)
/* harmony export */ });
/* unused harmony export exceeds */
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5907);
/* harmony import */ var _point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(890);



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

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * A failure in a few words, as foreign text: `nginx.conf does not build: unknown directive "proxy_pas"` where the log
 * of a builder tells why it failed, else the message, which may have several lines.
 */
function headlineOf({ cause, derivation, message }) {
    if (!cause)
        return message;
    const why = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withStorePathNames */ .bq)(withoutBuildDirectory(cause));
    return derivation ? `${(0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(derivation)} does not build: ${why}` : why;
}
// Where builders run: in the sandbox, and outside of it until Nix 2.29 and since.
const buildDirectory = /(?<![^\s'"`(=])(?:\/build|\/tmp\/nix-build-[^\s/]+|\/nix\/var\/nix\/builds\/nix-[^\s/]+)\//g;
function withoutBuildDirectory(text) {
    return text.replace(buildDirectory, '');
}


/***/ }),

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copiedFlakeDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);



/**
 * The directory that Nix copies into its store whole with a flake, with `inside` in it: that of a flake which is a path
 * and not a git tree. Null where it does not, or `inside` is elsewhere. `cwd` and `inside` are absolute.
 */
function copiedFlakeDir(flake, cwd, inside) {
    const written = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(flake.replace(/\?.*$/s, ''));
    if (written === null || flake.startsWith('git+'))
        return null;
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written);
    const isGitTree = !flake.startsWith('path:') && isInGitTree(dir);
    return !isGitTree && `${inside}/`.startsWith(`${dir}/`) ? dir : null;
}
/** As Nix decides it: by a `.git` in the directory or in one above it. */
function isInGitTree(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git')))
        return true;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) !== dir && isInGitTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ printFlakeRef),
/* harmony export */   E4: () => (/* binding */ absoluteFlakeRef),
/* harmony export */   EA: () => (/* binding */ toplevelAttribute),
/* harmony export */   Hu: () => (/* binding */ configurationAttribute),
/* harmony export */   IP: () => (/* binding */ localFlakeDir),
/* harmony export */   K3: () => (/* binding */ parseFlakeRef),
/* harmony export */   Nx: () => (/* binding */ pathFlake),
/* harmony export */   U_: () => (/* binding */ flakeAtRevision),
/* harmony export */   ej: () => (/* binding */ namesRevision),
/* harmony export */   nM: () => (/* binding */ fetchParameters),
/* harmony export */   sp: () => (/* binding */ attributeInFragment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Reads a reference. Without a flake before the `#` it is that of the current directory. */
function parseFlakeRef(ref) {
    const at = ref.indexOf('#');
    if (at < 0)
        return { flake: ref || '.', host: null };
    return { flake: ref.slice(0, at) || '.', host: ref.slice(at + 1) || null };
}
/** The reference as a person writes it; {@link parseFlakeRef} reads it back. */
function printFlakeRef({ flake, host }) {
    return host === null ? flake : `${flake}#${host}`;
}
/**
 * A name as one attribute in the fragment of a flake reference. The fragment is part of a URL, so Nix
 * decodes `%24`; within quotes every other character is literal, a dot and a backslash too. Only a
 * quotation mark cannot be written in any way (nix/src/libexpr/attr-path.cc): Nix refuses such a name.
 */
function attributeInFragment(name) {
    return /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${encodeURIComponent(name)}"`;
}
/** The attribute of a host's configuration in the fragment of a flake reference. */
function configurationAttribute(host) {
    return `nixosConfigurations.${attributeInFragment(host)}`;
}
/** The attribute of a host's system in the fragment of a flake reference. */
function toplevelAttribute(host) {
    return `${configurationAttribute(host)}.config.system.build.toplevel`;
}
/**
 * The directory of a flake on this machine, as absolute or relative as it was written: that of its
 * `flake.nix`, so with `?dir=`. Null for a flake that is fetched or looked up in the registry.
 */
function localFlakeDir(flake) {
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?:\/\/)?)?([^?]*)(?:\?(.*))?$/s.exec(flake) ?? [];
    if (written === '' || (scheme === '' && !/^(?:\.{1,2}(?:\/|$)|\/)/.test(written)))
        return null;
    const tree = scheme === '' ? written : decoded(written);
    const dir = /(?:^|&)dir=([^&]+)/.exec(query)?.[1];
    return dir === undefined ? tree : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, decoded(dir));
}
/** Whether a reference names a commit or branch of a repository, which need not be the one that is checked out. */
function namesRevision(flake) {
    return /[?&](?:rev|ref)=/.test(flake);
}
/** The parameters of a local reference that decide which files are built, beside directory and commit. */
function fetchParameters(flake) {
    const query = flake.slice(flake.indexOf('?') + 1);
    return flake.includes('?')
        ? query.split('&').filter((parameter) => /^(?:submodules|lfs|exportIgnore)=/.test(parameter))
        : [];
}
/** The same reference from any directory: a path in it that is relative to `cwd` becomes absolute. */
function absoluteFlakeRef(ref, cwd) {
    const { flake, host } = parseFlakeRef(ref);
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?!\/\/))?(\.{1,2}(?:\/[^?]*)?)(\?.*)?$/s.exec(flake) ?? [];
    if (written === '')
        return ref;
    const path = scheme === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, written) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(urlPath(cwd), written);
    return printFlakeRef({
        flake: `${scheme === 'path:' || scheme === '' ? scheme : `${scheme}//`}${path}${query}`,
        host,
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The reference of a flake that is a directory and no git tree: `directory` is absolute, `inside` that of its flake.nix, "" for the top. */
function pathFlake(directory, inside = '') {
    return `path:${urlPath(directory)}${inside === '' ? '' : `?dir=${urlPath(inside)}`}`;
}
/** A path as part of a URL, or of a parameter in one. */
function urlPath(path) {
    return encodeURI(path).replace(/[?#&]/g, encodeURIComponent);
}
/**
 * The reference of a flake at one revision of a git repository. `directory` is that of the flake in it,
 * empty for its top. The repository is a checkout (its absolute path) or `OWNER/NAME` on a server. `parameters` are
 * those of {@link fetchParameters}.
 */
function flakeAtRevision(source, revision, directory, parameters = []) {
    const dir = directory === '' ? '' : `dir=${urlPath(directory)}`;
    if ('checkout' in source)
        return `git+file://${urlPath(source.checkout)}?${joined(`rev=${revision}`, dir, ...parameters)}`;
    const { server, repository } = source;
    // GitHub serves any commit by its id, the merge commit of a pull request too, but in archives without submodules.
    if (server === 'https://github.com' && parameters.length === 0)
        return `github:${repository}/${revision}${dir && `?${dir}`}`;
    return `git+${server}/${repository}?${joined('allRefs=1', `rev=${revision}`, dir, ...parameters)}`;
}
function joined(...parameters) {
    return parameters.filter((parameter) => parameter !== '').join('&');
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ withoutStoreHashes),
/* harmony export */   N9: () => (/* binding */ systemName),
/* harmony export */   RS: () => (/* binding */ pathInStorePath),
/* harmony export */   bq: () => (/* binding */ withStorePathNames),
/* harmony export */   yF: () => (/* binding */ storePathName),
/* harmony export */   zP: () => (/* binding */ isStorePath)
/* harmony export */ });
// A store path is DIRECTORY/HASH-NAME. The hash is 20 bytes in Nix's base 32, which has no e, o, t and u
// (nix/src/libutil/base-nix-32.cc); the name is restricted by nix/src/libstore/path.cc. The directory is
// most often /nix/store, but may be any. Browser pages use this file too: it imports nothing.
const hash = '[0-9a-df-np-sv-z]{32}';
const name = '[\\w+.?=-]+';
const storePath = new RegExp(`^/(?:[^/\\n]+/)*${hash}-${name}$`);
const prefix = new RegExp(`^(?:.*/)?(?:${hash}-)?`);
const insidePath = new RegExp(`^/(?:[^/]+/)*?${hash}-[^/]+/(.+)$`);
const hashesInText = new RegExp(`\\b${hash}-`, 'g');
const hashesOfPaths = new RegExp(`/${hash}-`, 'g');
const directoryCharacter = /[\w.+/-]/;
/** Whether `path` is a store path itself, in any store directory: absolute, with hash and name. */
function isStorePath(path) {
    return storePath.test(path);
}
/**
 * The name of a store path without directory, hash and `.drv`: `/nix/store/HASH-hello-1.0.drv` is
 * `hello-1.0`, as Nix prefixes the lines of its build log. A name is returned as it is.
 */
function storePathName(path) {
    return path.replace(prefix, '').replace(/\.drv$/, '');
}
/** The name of a system of NixOS without the words that all have: `web1-26.05` of `/nix/store/HASH-nixos-system-web1-26.05`. */
function systemName(path) {
    return storePathName(path).replace(/^nixos-system-/, '');
}
/** The part of `path` below a store path: `hosts/a.nix` of `/nix/store/HASH-source/hosts/a.nix`, else null. */
function pathInStorePath(path) {
    return insidePath.exec(path)?.[1] ?? null;
}
/** A text with the hash of every store path in it replaced by `…`, so that rebuilt paths compare as equal. */
function withoutStoreHashes(text) {
    return text.replace(hashesInText, '…-');
}
/** A text with every store path in it shortened to its name. */
function withStorePathNames(text) {
    let kept = '';
    let end = 0;
    for (const { 0: hashed, index } of text.matchAll(hashesOfPaths)) {
        let start = index;
        while (start > end && directoryCharacter.test(text[start - 1]))
            start -= 1;
        // The store's directory is absolute: what is before its first slash is no part of the path.
        kept += text.slice(end, start + text.slice(start, index + 1).indexOf('/'));
        end = index + hashed.length;
    }
    return kept + text.slice(end);
}


/***/ }),

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readShelf),
  W: () => (/* binding */ siteMarkName)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/build-name.js
var build_name = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/builds/build-state.js
var build_state = __webpack_require__(9905);
// EXTERNAL MODULE: ./lib/builds/files.js
var builds_files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/history/point.js
var history_point = __webpack_require__(890);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
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
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(865);
;// CONCATENATED MODULE: ./lib/shelf/record-build.js
/** A record's point in the shape of metadata; what a record does not hold is null. */
function metadataOfPoint(point) {
    let start = 0;
    const phases = Object.entries(point.phases).map(([name, duration_seconds]) => {
        const phase = { name, start_seconds: start, duration_seconds };
        start += duration_seconds;
        return phase;
    });
    const { built, fetched, download_bytes, closure_bytes, peak_memory_bytes } = point;
    return {
        schema_version: 1,
        success: point.outcome === 'success',
        outcome: point.outcome,
        exit_code: null,
        timestamp: point.timestamp,
        finished_at: null,
        duration_seconds: point.duration_seconds,
        action: point.action,
        program: 'unknown',
        flake: null,
        host: point.host,
        revision: point.commit === null ? null : { sha: point.commit, branch: point.branch, dirty: false },
        error_message: null,
        failure: null,
        failures: [],
        phases,
        activity: { built, fetched, download_bytes, slowest: [] },
        result: { store_path: null, closure_bytes },
        resources: { cpu_seconds: null, peak_memory_bytes },
        terminal: null,
        files: { log: null, cast: null, frames: null, screenshot: null, gif: null },
        versions: {},
    };
}

;// CONCATENATED MODULE: ./lib/shelf/shelf-build.js
/** The kinds of files that are shown of a build: keys of `files` in the metadata. */
const shelfFileKinds = ['log', 'cast', 'frames', 'screenshot', 'gif'];

;// CONCATENATED MODULE: ./lib/shelf/slug.js
/**
 * Returns a function that makes each name a unique directory name: safe in file systems, archives and addresses,
 * readable, and the same for the same names in the same order.
 */
function slugs() {
    const taken = new Set();
    return (name) => {
        const plain = name
            .replace(/[^A-Za-z0-9._-]+/g, '-')
            .replace(/^[-.]+|[-.]+$/g, '')
            .slice(0, 100) || 'build';
        let slug = plain;
        for (let number = 2; taken.has(slug.toLowerCase()); number += 1)
            slug = `${plain}-${number}`;
        taken.add(slug.toLowerCase());
        return slug;
    };
}

;// CONCATENATED MODULE: ./lib/shelf/read.js













/** The file that marks a directory as a dashboard's site, whose copies of builds are not builds themselves. */
const siteMarkName = 'site.json';
// Downloaded artifacts are one or two folders deep; deeper trees are something else.
const maxDepth = 4;
// A clock a little ahead is common among runners.
const toleratedSkewMs = 10 * 60 * 1000;
/**
 * Reads every build below `root` (a directory of builds, or of downloaded artifacts and records),
 * oldest first. What cannot be used is named in `notices` and left out. Symbolic links are not
 * followed. `now` is in milliseconds since 1970; builds that start later are left out.
 */
async function readShelf(root, now) {
    const notices = [];
    const builds = [];
    const records = [];
    for await (const { dir, names } of directories(root, root, 0, notices)) {
        if (names.includes(builds_files/* metadataFileName */.b9))
            await readBuild(root, dir, now, builds, notices);
        else if (names.includes(builds_files/* runningFileName */.bJ) || (0,build_name/* isBuildName */.U)((0,external_node_path_.basename)(dir)))
            notices.push(unfinishedNotice((0,external_node_path_.basename)(dir), await (0,build_state.buildState)(dir)));
        for (const name of names.filter((one) => one.endsWith('record.json')))
            records.push(...(await readRecord((0,external_node_path_.join)(dir, name), (0,external_node_path_.relative)(root, (0,external_node_path_.join)(dir, name)), notices)));
    }
    const candidates = [...builds, ...recordsWithoutBuild(records, builds)];
    candidates.sort((a, b) => (0,history_point/* comparePoints */.v6)(a.point, b.point));
    const slugOf = slugs();
    return { builds: candidates.map((one) => ({ ...one, slug: slugOf(one.name) })), notices };
}
/** Folders from `dir` on, with the names of their files. One that cannot be read is named and left out. */
async function* directories(root, dir, depth, notices) {
    const entries = await (0,promises_.readdir)(dir, { withFileTypes: true }).catch((thrown) => {
        if (dir === root)
            throw thrown;
        if (thrown.code !== 'ENOENT')
            notices.push(`${(0,external_node_path_.relative)(root, dir)} was left out: ${(0,system_fault/* systemReason */.uc)(thrown)}`);
        return [];
    });
    // A site may have been written into the directory of builds.
    if (entries.some(({ name }) => name === siteMarkName))
        return;
    yield { dir, names: entries.filter((entry) => entry.isFile()).map(({ name }) => name) };
    if (depth === maxDepth)
        return;
    for (const entry of entries)
        if (entry.isDirectory() && !entry.name.startsWith('.'))
            yield* directories(root, (0,external_node_path_.join)(dir, entry.name), depth + 1, notices);
}
async function readBuild(root, dir, now, builds, notices) {
    const name = (0,external_node_path_.relative)(root, dir) || (0,external_node_path_.basename)(dir);
    const skip = (why) => notices.push(`${name} was left out: ${why}`);
    let metadata;
    try {
        metadata = await (0,metadata_file/* readMetadata */._6)(dir);
    }
    catch (thrown) {
        // The notice is published with the site; the builds' place on this machine is not.
        return skip((0,errors/* messageOf */.bD)(thrown).replaceAll(`${dir}/`, ''));
    }
    if (Date.parse(metadata.timestamp) > now + toleratedSkewMs)
        return skip('it starts in the future (a clock was wrong)');
    const files = await filesOf(dir, metadata, (file, why) => notices.push(`${name}/${file} was left out: ${why}`));
    const stats = await (0,promises_.lstat)((0,external_node_path_.join)(dir, builds_files/* metadataFileName */.b9)).catch(() => null);
    // Retention may delete a build while it is read.
    if (stats === null)
        return;
    const { mtimeMs, size } = stats;
    builds.push({
        name,
        dir,
        files,
        stamp: `${mtimeMs}:${size}:${Object.keys(files).join()}`,
        metadata,
        point: (0,history_point/* pointOf */.qk)(metadata),
    });
}
function unfinishedNotice(name, { kind }) {
    if (kind === 'running')
        return `${name} was left out: it is still running`;
    if (kind === 'interrupted')
        return `${name} was left out: its recorder was killed; "nixos-rebuild-test finish" completes it`;
    return `${name} was left out: it is still running or was cut off, and has no metadata`;
}
/** Only regular files inside the build's own directory: anyone may have written the names. */
async function filesOf(dir, metadata, onUnreadable) {
    const files = {};
    for (const kind of shelfFileKinds) {
        const name = metadata.files[kind];
        if (!name || !/^[\w][\w.-]*$/.test(name))
            continue;
        const stat = await (0,promises_.lstat)((0,external_node_path_.join)(dir, name)).catch(() => null);
        if (!stat?.isFile())
            continue;
        const problem = await (0,promises_.access)((0,external_node_path_.join)(dir, name), promises_.constants.R_OK).then(() => null, system_fault/* systemReason */.uc);
        if (problem === null)
            files[kind] = name;
        else
            onUnreadable(name, problem);
    }
    return files;
}
async function readRecord(path, name, notices) {
    const { record, note } = await (0,promises_.lstat)(path)
        .then(async ({ size }) => size > maxRecordBytes
        ? { record: null, note: 'too large for a record' }
        : parseRecord(await (0,promises_.readFile)(path, 'utf8')))
        .catch((thrown) => ({ record: null, note: (0,system_fault/* systemReason */.uc)(thrown) }));
    if (record)
        return [...record.earlier, record.point];
    notices.push(`${name} was left out: ${note}`);
    return [];
}
/** Records of rebuilds whose files are not here; one that is here is shown from its files. */
function recordsWithoutBuild(records, builds) {
    const start = (point) => `${point.timestamp} ${point.host} ${point.action}`;
    const here = new Set(builds.map(({ point }) => start(point)));
    const once = new Map(records.map((point) => [(0,history_point/* pointKey */.G0)(point), point]));
    return [...once.values()]
        .filter((point) => !here.has(start(point)))
        .map((point) => ({
        name: point.run
            ? `run-${point.run.id}.${point.run.attempt}-${point.id}`
            : `${point.timestamp}-${point.id}`,
        dir: null,
        files: {},
        stamp: 'record',
        metadata: metadataOfPoint(point),
        point,
    }));
}


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stateDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Where this program keeps what it has done: a directory of its own in the user's state (XDG Base Directory, by which a path that is
 * relative does not count). Null where the environment names no home.
 */
function stateDirectoryOf({ XDG_STATE_HOME, HOME }) {
    const ofUser = HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(HOME) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, '.local/state') : null;
    const state = XDG_STATE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(XDG_STATE_HOME) ? XDG_STATE_HOME : ofUser;
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'nixos-rebuild-test');
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes);
}
function indentedLines(lines) {
    return lines.map((line) => `  ${line}`);
}
/** A title above indented lines; nothing where there are none. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}
/** The sections that are not empty, a blank line between them. */
function joinedSections(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
/** A text in an ANSI colour (SGR number), where colour is wanted. */
function colored(text, code, color) {
    return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}


/***/ }),

/***/ 3569:
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
