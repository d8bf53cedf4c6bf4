export const id = 2440;
export const ids = [2440];
export const modules = {

/***/ 73944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  explainRecording: () => (/* binding */ explainRecording)
});

// UNUSED EXPORTS: explainFile, explainStream, fileKind

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(11620);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/nix/failures/builder-log.js + 2 modules
var builder_log = __webpack_require__(91347);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(54931);
// EXTERNAL MODULE: ./lib/nix/flake/sources.js
var sources = __webpack_require__(26727);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/nix/input-kind.js

/** How many bytes of an input are enough to detect its form. */
const headBytes = 8192;
/**
 * Detects the kind of an input from its first kilobytes: an asciicast (a JSON header with a version), Nix's
 * activity log (JSON records, with or without `@nix `), or text, which is everything else: a plain log or raw
 * terminal bytes.
 */
function inputKind(head) {
    const start = decoderOf(head)
        .decode(head.subarray(0, headBytes))
        .replace(/^[\ufeff\s]+/, '');
    if (/^\{\s*"/.test(start) &&
        /"version"\s*:\s*[123]\b/.test(start) &&
        /"(?:width|cols|stdout)"\s*:/.test(start))
        return 'cast';
    return /^(?:@nix )?\{"action"\s*:\s*"/.test(start) ? 'activity' : 'text';
}
/** A decoder for what begins with these bytes: UTF-8, or UTF-16 where its mark says so, as PowerShell writes files. */
function decoderOf(head) {
    const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
    return new external_node_util_.TextDecoder(isUtf16 ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8');
}
/** The first bytes of formats in which logs are stored (RFC 1952, and the formats' own descriptions). */
const packed = [
    ['gzip', [0x1f, 0x8b]],
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
];
/** Why an input that begins with these bytes is no text, as a sentence; null where it is one. */
function binaryReason(head) {
    const format = packed.find(([, magic]) => magic.every((byte, index) => head[index] === byte));
    if (format)
        return `The input is packed with ${format[0]}: unpack it first.`;
    if (decoderOf(head).encoding !== 'utf-8')
        return null;
    return head.subarray(0, headBytes).includes(0) ? 'The input is binary, not text.' : null;
}

// EXTERNAL MODULE: ./lib/nix/observer.js + 41 modules
var nix_observer = __webpack_require__(49687);
;// CONCATENATED MODULE: ./lib/nix/explain.js









/**
 * Explains a stored rebuild of any kind: a plain log, raw terminal bytes, a cast or Nix's activity log, which
 * is detected from its content. Throws a usage error for a file or a cast that cannot be read.
 */
async function explain(input, { checkout = null, exitCode = null, env = process.env } = {}) {
    const options = { checkout, exitCode, env };
    if (typeof input === 'string')
        return explainFile(input, options);
    if ('events' in input)
        return explainRecording(input, options);
    return explainStream('text' in input ? bytesOf(input.text) : input, options);
}
async function* bytesOf(text) {
    yield Buffer.from(text);
}
/** Understands a stored rebuild of any kind in a file. Throws a usage error where the file cannot be read. */
async function explainFile(path, options) {
    const kind = await fileKind(path).catch((cause) => {
        throw unreadable(path, cause);
    });
    if (kind === 'cast')
        return explainRecording(await (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)(path)), options);
    return explainBytes((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), kind, options);
}
/**
 * Understands what can be read only once, such as standard input. A cast, which may need several passes, is
 * kept in memory; everything else streams.
 */
async function explainStream(input, options) {
    const iterator = input[Symbol.asyncIterator]();
    const begun = [];
    for (let bytes = 0; bytes < headBytes; bytes += begun.at(-1).length) {
        const next = await iterator.next();
        if (next.done)
            break;
        begun.push(next.value);
    }
    const rest = { [Symbol.asyncIterator]: () => iterator };
    const kind = inputKind(Buffer.concat(begun));
    if (kind !== 'cast')
        return explainBytes(joined(begun, rest), kind, options);
    for await (const chunk of rest)
        begun.push(chunk);
    return explainRecording(await (0,read/* openCast */.Y)(() => joined(begun, null)), options);
}
async function* joined(begun, rest) {
    yield* begun;
    if (rest)
        yield* rest;
}
function unreadable(path, cause) {
    switch (cause.code) {
        case 'ENOENT':
            return (0,errors/* usageError */.Wp)('no-such-file', `${path} does not exist`);
        case 'EACCES':
            return (0,errors/* usageError */.Wp)('unreadable', `${path} may not be read`, 'Check its permissions.');
        case 'EISDIR':
            return (0,errors/* usageError */.Wp)('not-a-file', `${path} is a directory`, 'Give the rebuild.log or rebuild.cast in it.');
        default:
            return cause;
    }
}
/** The kind of a file. Throws the system's error where it cannot be read. */
async function fileKind(path) {
    const handle = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        return inputKind(buffer.subarray(0, bytesRead));
    }
    finally {
        await handle.close();
    }
}
async function explainBytes(bytes, kind, options) {
    const { checkout, exitCode } = options;
    const observer = new nix_observer/* RebuildObserver */.O({ checkout });
    let decoder = null;
    let noText = null;
    for await (const chunk of bytes) {
        if (!decoder)
            [decoder, noText] = [decoderOf(chunk), binaryReason(chunk)];
        if (kind === 'activity')
            observer.pushJson(chunk, 0);
        else
            observer.pushText(decoder.decode(chunk, { stream: true }), 0);
    }
    if (decoder)
        observer.pushText(decoder.decode(), 0);
    const understood = await placed(observer.end({ exitCode, seconds: 0 }), options);
    return noText === null || exitCode !== null ? understood : unread(understood, noText);
}
/** What is understood of an input that is no text: what its bytes look like is no failure. */
function unread(understood, reason) {
    const doubt = { reason, line: null, source: null };
    return { ...understood, verdict: 'unclear', doubt, failure: null, failures: [] };
}
/** Understands a recording: its events carry the times, its `x` event the exit status. */
async function explainRecording(recording, options) {
    const observer = new nix_observer/* RebuildObserver */.O({ checkout: options.checkout });
    const exit = { exitCode: options.exitCode, seconds: 0 };
    for await (const events of recording.events()) {
        for (const { time, code, data } of events) {
            exit.seconds = time;
            if (code === 'o')
                observer.pushText(data, time);
            else if (code === 'x')
                exit.exitCode ??= (0,figure/* figureIn */.KF)(data.trim());
        }
    }
    return placed(observer.end(exit), options);
}
/** With the likely places in the checkout of what the builders' logs name. */
async function placed(understood, { checkout, env }) {
    if (checkout === null || env === undefined)
        return understood;
    const failures = await (0,builder_log/* withBuilderLogs */.r)(understood.failures, {
        logOf: async () => null,
        sources: () => (0,sources/* nixSources */.e)(checkout, env),
    });
    return { ...understood, failure: failures[0] ?? null, failures };
}


/***/ }),

/***/ 56426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ metricRows),
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
};
/** What a trial has answered, in its order. */
function answerRows({ answers }) {
    return answers.map(({ question, answer, seconds, message }) => ({
        question: [{ sign: signs[answer] }, wordsOf(question)],
        seconds,
        words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
    }));
}
function wordsOf(question) {
    const known = Object.hasOwn(questionWords, question) ? questionWords[question] : undefined;
    return known ?? { text: question };
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
    return [[kind === 'run' ? 'image' : 'system', next]];
}
/** A system or an image in words: its name, and why that one. */
function systemText({ store_path, ref, revision, because }, kind) {
    if (kind === 'run')
        return ref;
    const name = store_path === null ? 'not built' : (0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .systemName */ .N9)(store_path);
    const at = revision === null ? '' : ` at ${revision.slice(0, 12)}`;
    return `${name}${at} (${because})`;
}
/** What the script has measured, as text, by name. */
function metricRows({ metrics = {} }) {
    return Object.entries(metrics).map(([name, value]) => [name, String(value)]);
}
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
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23960);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58191);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56426);






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
        warningsList(trial),
        metricsTable(trial),
        unitsTable(trial),
        consoleBlock(trial),
        replacedTable(trial),
        limitsList(trial),
    ];
    return [joined(full), joined([answers, limitsList(trial)]), answers];
}
function sectionOf(trial) {
    const body = joined([
        answersTable(trial),
        unitsTable(trial),
        ...failureBlocks(trial),
        warningsList(trial),
        metricsTable(trial),
        stepsTable(trial),
        replacedTable(trial),
        limitsList(trial),
    ]);
    const title = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(trial.host)} in full`;
    return trial.success ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, body) : `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(trial.host)}\n\n${body}`;
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n');
}
function answersTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .answerRows */ .Ys)(trial).map(({ question, seconds, words }) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsMarkdown */ .Z)(question),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(seconds),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsMarkdown */ .Z)(words),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'took', ''], rows, [1]);
}
function unitsTable({ upgrade }) {
    const units = upgrade?.units ?? [];
    if (units.length === 0)
        return '';
    const rows = units.map(({ unit, action, seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(unit),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(action),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(seconds),
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
    return printed.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .consoleTitle */ .uy, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(printed)) : '';
}
function metricsTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .metricRows */ .IN)(trial).map((row) => row.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV));
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .metricsTitle */ .c1, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'value'], rows, [1]));
}
function stepsTable({ steps }) {
    if (steps.length === 0)
        return '';
    const rows = steps.map(({ name, duration_seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name),
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(duration_seconds),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('How long each phase took', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['phase', 'took'], rows, [1]));
}
function replacedTable({ replaced = [] }) {
    if (replaced.length === 0)
        return '';
    const rows = replaced.map(({ option, why }) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(option), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(why)]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .replacedTitle */ .n1)(replaced), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['option', 'why'], rows, []));
}
function limitsList({ limits }) {
    return titledList(_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsTitle */ .PB, limits);
}
function warningsList({ warnings = [] }) {
    return titledList(_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .warningsTitle */ .Qs, warnings);
}
function titledList(title, entries) {
    return entries.length === 0
        ? ''
        : `${title}:\n\n${entries.map((entry) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(entry)}\n`).join('')}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ saysSomething),
/* harmony export */   Z: () => (/* binding */ wordsMarkdown)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23960);

const icons = { good: '✅', bad: '❌', warn: '⚠️', none: '➖' };
/** A line as Markdown for GitHub. */
function wordsMarkdown(words) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('text' in piece)
            return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(piece.text);
        return 'code' in piece ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(piece.code) : icons[piece.sign];
    })
        .filter((text) => text !== '')
        .join(' ');
}
/** Whether there is anything to read in it. */
function saysSomething(words) {
    return words.some((piece) => piece !== '');
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

/***/ 33689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json's. */
const version = '1.0.0';


/***/ }),

/***/ 91989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordUpgrade: () => (/* binding */ recordUpgrade)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(23609);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(92151);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(61892);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 7 modules
var run = __webpack_require__(8610);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redaction = __webpack_require__(11875);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/deploy/host/steps.js
var steps = __webpack_require__(31609);
// EXTERNAL MODULE: ./lib/machine/console/console-text.js
var console_text = __webpack_require__(72648);
// EXTERNAL MODULE: ./lib/machine/index.js + 56 modules
var lib_machine = __webpack_require__(60193);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(57032);
;// CONCATENATED MODULE: ./lib/trial/guest/machine-name.js

/** The characters that machines take, and how many of them leave room for what makes a name one of its own. */
const foreign = /[^A-Za-z0-9_-]/g;
const most = 24;
/** A machine's name for a host: its own where machines can be called so, else one like it that no other host has. */
function machineNameFor(host) {
    if (/^[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?$/i.test(host))
        return host;
    const near = host
        .replace(foreign, '-')
        .slice(0, most)
        .replace(/^[-_]+|[-_]+$/g, '');
    return `${near || 'host'}-${(0,random/* randomHex */.n)(3)}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
;// CONCATENATED MODULE: ./lib/trial/guest/tried-host.js




/** How often (ms) the machine is looked at: a kernel that panics is to be known within a second. */
const lookMs = 100;
/**
 * A machine under trial as a host. It is switched on again where it reboots, as hardware does by itself; one that ends in any
 * other way is not: `died` is aborted, and nothing is run in it any more. Times are those of real hardware, which a slower
 * machine gets many times.
 */
class TriedHost {
    kind = 'guest';
    name;
    #machine;
    #guest;
    #died = new AbortController();
    #timer;
    #bootMs = performance.now();
    #wasUp = true;
    #end = null;
    #reboots = 0;
    #isStarting = false;
    /** Watches a machine that is up, until `close`. `name` is that of the host which it stands for. */
    constructor(machine, name) {
        this.name = name;
        this.#machine = machine;
        this.#guest = new lib_machine/* GuestHost */.vd(machine);
        this.#timer = setInterval(() => this.#look(), lookMs);
    }
    /** Aborted when the machine has ended by itself, with an error that says how. */
    get died() {
        return this.#died.signal;
    }
    /** Aborted when the machine has ended by itself, and when `signal` is. */
    diedOr(signal) {
        return signal === undefined ? this.died : AbortSignal.any([signal, this.died]);
    }
    /** How the machine has ended by itself; null while it has not. */
    get end() {
        return this.#end;
    }
    /** How often it has rebooted by itself since it is watched. */
    get reboots() {
        return this.#reboots;
    }
    /**
     * Resolves when the machine has ended, or has rebooted more often than `reboots`, or after `seconds`. Rejects when `signal`
     * is aborted.
     */
    async untilEnd(reboots, seconds, signal) {
        const deadline = performance.now() + seconds * 1000;
        while (this.#end === null && this.#reboots === reboots && performance.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(lookMs, undefined, { ...(signal && { signal }) });
    }
    async run(script, signal) {
        this.#look();
        if (this.#end !== null)
            throw new unreachable/* HostUnreachable */.f(this.name, 'its machine has ended');
        const timeoutSeconds = Math.ceil(script.timeoutSeconds * this.#machine.slowdown);
        return this.#guest.run({ ...script, timeoutSeconds }, this.diedOr(signal));
    }
    /** Looks no more; the machine goes on. */
    async close() {
        clearInterval(this.#timer);
    }
    #look() {
        const { isUp, lastEnd } = this.#machine;
        if (isUp && !this.#wasUp)
            this.#bootMs = performance.now();
        this.#wasUp = isUp;
        if (isUp || lastEnd === null || this.#end !== null)
            return;
        const { kind, detail } = lastEnd;
        if (kind === 'reboot') {
            if (this.#isStarting)
                return;
            this.#reboots += 1;
            this.#isStarting = true;
            // What is in the way of its start is told by the next script.
            this.#machine
                .start()
                .catch(() => { })
                .finally(() => {
                this.#isStarting = false;
            });
            return;
        }
        this.#end = { kind, detail, seconds: Math.round((performance.now() - this.#bootMs) / 100) / 10 };
        this.#died.abort(new errors/* ToolError */.v4('machine-ended', `${this.name}: its machine has ended (${kind})`));
    }
}

;// CONCATENATED MODULE: ./lib/trial/course.js










/** What is kept of the console's end: from the words of a panic on, where there was one. */
const tailLines = 20;
const panicLines = 80;
/** Of a trial that has not come as far as a machine. */
function emptyCourse() {
    return { end: null, error: null, guest: null, machine: null, console: null, limits: [], steps: [] };
}
/**
 * Makes a machine and has it tried. Nothing of it is left but its console when this resolves. What is thrown that is no
 * `ToolError` is thrown.
 */
async function runCourse(call) {
    const { stage, signal } = call;
    const course = emptyCourse();
    let phase = '';
    const phases = new steps/* Steps */.g((name) => {
        phase = name;
        stage.enter(name);
    });
    const open = { machine: null, host: null, phases };
    // What waits for the machine hears of its end at once.
    const cutOff = () => void open.machine?.close().catch(() => { });
    signal?.addEventListener('abort', cutOff);
    try {
        await inMachine(call, course, open);
    }
    catch (thrown) {
        if (!signal?.aborted) {
            if (!(thrown instanceof errors/* ToolError */.v4))
                throw thrown;
            const { code, message, hint, status } = thrown;
            course.error = { code, message, hint, status };
        }
    }
    finally {
        signal?.removeEventListener('abort', cutOff);
        const { machine, host } = open;
        await host?.close();
        course.end = host?.end ? { ...host.end, step: phase } : null;
        if (machine !== null && course.console !== null)
            course.console.tail = tailOf(machine);
        course.steps = phases.end();
        await machine?.close().catch((thrown) => stage.notice((0,errors/* messageOf */.bD)(thrown)));
    }
    return course;
}
async function inMachine({ name, env, stage, signal, makeGuest, tryIn }, course, open) {
    open.phases.enter('preparing');
    const guest = await makeGuest();
    const machineName = machineNameFor(name);
    const machine = await (0,lib_machine/* createMachine */.Op)(machineName, guest.backend, {
        ...{ env, redaction: stage.redaction, outputDir: (0,external_node_path_.join)(stage.dir, files/* consoleDirectory */.nL) },
        onNotice: (text) => stage.notice(text),
    });
    open.machine = machine;
    signal?.throwIfAborted();
    const { kind: backend, slowdown } = machine;
    Object.assign(course, {
        ...{ guest: guest.kind, limits: [...guest.limits] },
        console: { tail: [], dir: (0,external_node_path_.join)(files/* consoleDirectory */.nL, machineName) },
        machine: { backend, slowdown, memory_mib: guest.memoryMib },
    });
    await tryIn({
        ...{ machine, stage, env, phases: open.phases, ...(signal && { signal }) },
        say: (line) => stage.print([line]),
        watch: () => {
            open.host ??= new TriedHost(machine, name);
            return open.host;
        },
    });
}
function tailOf(machine) {
    const lines = (0,text_lines/* filledLines */.oZ)((0,clean/* stripControls */.$Y)(machine.consoleLog())).slice(-panicLines);
    const panic = lines.findLastIndex((line) => line.includes(console_text/* panicWords */.O));
    return machine.lastEnd?.kind === 'panic' && panic >= 0 ? lines.slice(panic) : lines.slice(-tailLines);
}

// EXTERNAL MODULE: ./lib/builds/trial.js
var builds_trial = __webpack_require__(66985);
// EXTERNAL MODULE: ./lib/deploy/text/report-parts.js
var report_parts = __webpack_require__(61826);
// EXTERNAL MODULE: ./lib/report/trial/answers.js
var answers = __webpack_require__(56426);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(15929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(21267);
;// CONCATENATED MODULE: ./lib/trial/text/trial-lines.js







const signs = {
    ...{ yes: '✓', no: '✗', 'not-asked': '·', 'not-reached': '·' },
};
const shownTail = 8;
/** The report of a trial for people, as lines: the one that says it all first. */
function trialLines(trial, color) {
    const { outcome, summary, failure, steps } = trial;
    return (0,layout/* joinedSections */.Ap)([
        (0,report_parts/* headLines */.O)(outcome, (0,clean/* shownLine */.QN)(summary, 300), failure?.hint, color),
        (0,table/* alignColumns */.R)(trial.answers.map(answerRow)),
        (0,table/* alignColumns */.R)([
            ...(0,answers/* triedSystems */.VH)(trial).map(([label, system]) => [
                label,
                (0,clean/* shownLine */.QN)((0,answers/* systemText */.VZ)(system, trial.kind), 160),
            ]),
            ['took', (0,report_parts/* tookWords */.V)(trial.duration_seconds, steps)],
        ]),
        (0,layout/* titled */.dJ)('replaced, in both systems', (0,table/* alignColumns */.R)((trial.replaced ?? []).map(({ option, why }) => [(0,clean/* shownLine */.QN)(option, 80), (0,clean/* shownLine */.QN)(why, 120)]))),
        (0,layout/* titled */.dJ)('warnings', (trial.warnings ?? []).map((warning) => (0,clean/* shownLine */.QN)(warning, 200))),
        (0,layout/* titled */.dJ)('measured', (0,table/* alignColumns */.R)((0,answers/* metricRows */.IN)(trial).map((row) => row.map((text) => (0,clean/* shownLine */.QN)(text, 80))))),
        (0,layout/* titled */.dJ)('not tried', trial.limits.map((limit) => (0,clean/* shownLine */.QN)(limit, 200))),
        (0,layout/* titled */.dJ)('the console ended with', shownEnd(trial).map((line) => (0,clean/* shownLine */.QN)(line, 200))),
    ]);
}
/** Of a panic the first lines tell most, else the last ones. */
function shownEnd(trial) {
    const tail = (0,builds_trial/* tellingConsole */.FX)(trial);
    return trial.machine_end?.kind === 'panic' ? tail.slice(0, shownTail) : tail.slice(-shownTail);
}
function answerRow({ question, answer, seconds, message }) {
    return [
        signs[answer],
        question,
        answer === 'yes' || answer === 'no' ? (0,duration/* formatDuration */.a)(seconds ?? Number.NaN) : answer,
        (0,clean/* shownLine */.QN)(message, 200),
    ];
}

;// CONCATENATED MODULE: ./lib/trial/step.js
/** A failure that nothing has classified. */
function step_plainFailure(family, message, hint, log_tail = []) {
    return { family, confidence: 1, message, derivation: null, location: null, log_tail, hint };
}

;// CONCATENATED MODULE: ./lib/trial/verdict.js



/** What a trial has shown: whether all that was asked holds, and where not, for what. Pure. */
function verdictOf(seen) {
    const steps = endedSteps(seen);
    const answers = seen.wanted.map((wanted) => answerTo(wanted, steps));
    const broken = steps.find(({ holds }) => !holds);
    const outcome = outcomeOf(seen, broken, answers);
    const success = outcome === 'success';
    return {
        ...{ outcome, success, answers, reason: success ? '' : reasonOf(seen, broken) },
        summary: `${seen.name}: ${summaryOf(seen, steps)}`,
        failure: success ? null : failureOf(seen, broken),
    };
}
/** The machine was gone before the last question could be answered: how it ended is the answer. */
function endedSteps({ name, steps, end }) {
    const last = steps.at(-1);
    if (end === null || last === undefined)
        return [...steps];
    const failure = step_plainFailure('unhealthy', `${name}: ${endWords(end)} while ${end.step}`, 'The console of the machine is in the directory of this build.');
    const fault = { outcome: 'failed', reason: end.kind, failure };
    return [...steps.slice(0, -1), { ...last, holds: false, message: endWords(end), fault }];
}
function answerTo({ question, isAsked, whyNot }, steps) {
    const step = steps.find((one) => one.question === question);
    if (step) {
        const { holds, seconds, message } = step;
        return { question, answer: holds ? 'yes' : 'no', seconds, message };
    }
    const answer = isAsked && whyNot === undefined ? 'not-reached' : 'not-asked';
    return { question, answer, seconds: null, message: isAsked ? (whyNot ?? '') : '' };
}
function outcomeOf({ isCancelled, error }, broken, answers) {
    if (isCancelled)
        return 'cancelled';
    if (broken)
        return broken.fault?.outcome ?? 'failed';
    const isAnswered = answers.every(({ answer }) => answer !== 'not-reached');
    return error === null && isAnswered ? 'success' : 'failed';
}
function reasonOf({ isCancelled, error }, broken) {
    if (isCancelled)
        return 'cancelled';
    return broken?.fault?.reason ?? error?.code ?? 'unknown';
}
function summaryOf({ isCancelled, error, counts }, steps) {
    if (isCancelled)
        return 'was cancelled';
    const phrases = steps.map(({ holds, message, words }) => holds ? words.yes : [words.no, message].filter((text) => text !== '').join(', '));
    // Where something does not hold, nothing else is to be read.
    if (steps.every(({ holds }) => holds))
        phrases.push(...counts);
    if (error !== null)
        phrases.push(`could not be tried: ${error.message}`);
    return (0,clean/* shownLine */.QN)(phrases.filter((phrase) => phrase !== '').join(', '), 300);
}
function failureOf({ isCancelled, error }, broken) {
    // What was not built says more.
    if (broken?.question === 'builds')
        return broken.fault?.failure ?? null;
    if (isCancelled)
        return step_plainFailure('interrupted', 'the trial was cancelled', '');
    if (broken?.fault?.failure)
        return broken.fault.failure;
    return error === null ? null : step_plainFailure('preflight', error.message, error.hint);
}
/** How a machine ended by itself: `kernel panic in 8.0 s: Attempted to kill init!`. */
function endWords({ kind, seconds, detail }) {
    const how = { panic: 'kernel panic', poweroff: 'it shut itself down' }[kind] ?? 'its machine stopped';
    return `${how} in ${(0,duration/* formatDuration */.a)(seconds)}${detail === '' ? '' : `: ${detail}`}`;
}

// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
;// CONCATENATED MODULE: ./lib/text/xml.js
/** Text as the content of an element or attribute: what XML 1.0 cannot hold becomes U+FFFD. */
function escapeXml(text) {
    return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[&<>"]/gu, (found) => {
        if (found === '&')
            return '&amp;';
        if (found === '<')
            return '&lt;';
        if (found === '>')
            return '&gt;';
        return found === '"' ? '&quot;' : '\ufffd';
    });
}

;// CONCATENATED MODULE: ./lib/report/trial/junit.js




/**
 * Trials as JUnit XML, a suite a host and a case a question: the form that CI services read, as Apache Ant's and Maven's tools
 * write it. What was not asked is left out; what was not reached is skipped.
 */
function trialJunit(trials) {
    const suites = trials.map(suiteOf);
    const sum = (count) => suites.reduce((total, suite) => total + count(suite), 0);
    const all = {
        tests: sum((one) => one.cases),
        failures: sum((one) => one.failed),
        time: sum((one) => one.seconds),
    };
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="nixos-rebuild-test trial" tests="${all.tests}" failures="${all.failures}" errors="0" time="${all.time.toFixed(3)}">`,
        ...suites.map(({ xml }) => xml),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteOf(trial) {
    const { host, kind, timestamp, duration_seconds: seconds, answers, summary } = trial;
    const asked = answers.filter(({ answer }) => answer !== 'not-asked');
    const failed = asked.filter(({ answer }) => answer === 'no').length;
    const skipped = asked.filter(({ answer }) => answer === 'not-reached').length;
    const time = timestamp.replace(/\.\d+Z$/, '');
    const xml = [
        `  <testsuite name="${escaped(host)}" tests="${asked.length}" failures="${failed}" errors="0" skipped="${skipped}" time="${seconds.toFixed(3)}" timestamp="${time}">`,
        ...propertiesOf(trial),
        ...asked.map((answer) => caseOf(`trial.${kind}.${host}`, answer, trial)),
        `    <system-out>${escaped([summary, ...(0,builds_trial/* tellingConsole */.FX)(trial)].join('\n'))}</system-out>`,
        '  </testsuite>',
    ].join('\n');
    return { xml, cases: asked.length, failed, seconds };
}
/** What the script has measured: a suite's properties come before its cases. */
function propertiesOf(trial) {
    const rows = (0,answers/* metricRows */.IN)(trial).map(([name, value]) => `      <property name="metric.${escaped(name)}" value="${escaped(value)}"/>`);
    return rows.length === 0 ? [] : ['    <properties>', ...rows, '    </properties>'];
}
function caseOf(className, { question, answer, seconds, message }, trial) {
    const open = `    <testcase classname="${escaped(className)}" name="${escaped(question)}" time="${(seconds ?? 0).toFixed(3)}"`;
    if (answer === 'yes')
        return `${open}/>`;
    if (answer === 'not-reached')
        return `${open}><skipped/></testcase>`;
    const text = [trial.failure?.hint ?? '', ...(trial.failure?.log_tail ?? [])].filter(Boolean).join('\n');
    return `${open}><failure type="${escaped(trial.reason)}" message="${escaped(message)}">${escaped(text)}</failure></testcase>`;
}
/** Hostile text: without the sequences of a terminal, and without what XML cannot hold. */
function escaped(text) {
    return escapeXml((0,clean/* stripControls */.$Y)(text));
}

// EXTERNAL MODULE: ./lib/report/trial/markdown.js
var markdown = __webpack_require__(70520);
;// CONCATENATED MODULE: ./lib/trial/write-trial.js







/** Writes a trial that was masked into a build's directory: as data, for people, and for CI services. */
async function writeTrial(dir, trial) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.markdown), (0,markdown/* trialMarkdown */.q)([trial]));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.junit), trialJunit([trial]));
    await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.trial), builds_trial/* trialSchema */.WI, trial);
}

;// CONCATENATED MODULE: ./lib/trial/record-trial.js










/** The id of a new trial. */
function trialId() {
    return `trial-${(0,random/* randomHex */.n)(6)}`;
}
/**
 * Records a trial: its beginning, then the machine and what is tried in it, in one recording, and writes it into that build's
 * directory: `trial.json`, `trial.md`, `junit.xml`, and the machine's console. Throws a `ToolError` where nothing could be run at
 * all.
 */
async function recordTrial(request, hooks) {
    const { scenario, env } = request;
    const startMs = Date.now();
    let recorded = null;
    const build = await (0,run.runRebuild)({ ...request.build, ...scenario.begin, besideOthers: true }, hooks, {
        ...{ action: 'trial', host: scenario.name },
        run: async (stage) => {
            const seconds = (Date.now() - startMs) / 1000;
            const course = await runCourse({
                ...{ name: scenario.name, env, stage, signal: hooks.signal },
                makeGuest: () => scenario.makeGuest(),
                tryIn: (machine) => scenario.tryIn(machine),
            });
            const beginning = { outcome: 'success', failure: null, seconds };
            const isCancelled = hooks.signal?.aborted === true;
            const trial = stage.redact(trialOf(request, { startMs, beginning, course, isCancelled }));
            await writeTrial(stage.dir, trial);
            recorded = { trial, errorStatus: course.error?.status ?? null };
            stage.print(['', ...trialLines(trial, true)]);
            return endOf(trial);
        },
    });
    if (recorded !== null)
        return { build, ...recorded };
    const { outcome, failure, duration_seconds: seconds } = build.metadata;
    const isCancelled = outcome === 'cancelled';
    const beginning = { outcome, failure, seconds };
    const unmasked = trialOf(request, { startMs, beginning, course: emptyCourse(), isCancelled });
    const { secrets, redact: patterns, env: buildEnv } = request.build;
    const trial = (0,redact_metadata/* redactData */.E)(unmasked, await (0,redaction/* loadRedaction */.K7)({ secrets, patterns }, buildEnv));
    await writeTrial(build.dir, trial);
    return { build, trial, errorStatus: null };
}
function trialOf({ id, scenario }, { startMs, beginning, course, isCancelled }) {
    const { kind, name } = scenario;
    const endMs = Date.now();
    const { end, error, guest, machine, console, limits, steps } = course;
    return {
        ...{ schema_version: 1, id, kind, host: name, guest, machine },
        ...verdictOf({ ...scenario.seen(beginning, course), name, end, error, isCancelled }),
        ...{ timestamp: new Date(startMs).toISOString(), finished_at: new Date(endMs).toISOString() },
        duration_seconds: (endMs - startMs) / 1000,
        ...{ steps, upgrade: null, reboot: null, rollback: null, machine_end: end, console, limits },
        ...scenario.parts(course),
    };
}
function endOf({ outcome, failure }) {
    return {
        outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed',
        failure: failure && { ...failure, family: (0,catalogue/* familyNamed */.sE)(failure.family) },
        // The machine is gone, and no host has changed.
        system: null,
    };
}

// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/deploy/run/copy-progress.js + 1 modules
var copy_progress = __webpack_require__(29322);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/trial/nixos/replacements.js

/**
 * What of a host a virtual machine cannot have, in the order of the report: a Nix list of `{ id; option; why; isSet; module; }`.
 * `isSet` is whether the host has it; `module` stands in for it, and is null where a module of nixpkgs does that by itself.
 *
 * In scope are `lib`, `config`, which is the host's as it is, so that nothing here depends on what it changes, and what
 * `variant.ts` defines.
 */
const replacements = `
  [
    # Of virtualisation/qemu-vm.nix, over all that the host says.
    (known "file-systems" "fileSystems" (isFilled "fileSystems")
      "the machine has an empty disk, and the store of the machine that runs it, which it cannot change")
    (known "swap" "swapDevices" (isFilled "swapDevices") "the machine has no swap")
    (known "encryption" "boot.initrd.luks.devices" (isFilled "boot.initrd.luks.devices") "the disks are not there")
    (known "wireless" "networking.wireless.enable" (isOn "networking.wireless.enable") "there is no radio")
    (known "video" "services.xserver.videoDrivers" (isOn "services.xserver.enable") "the screen is a virtual one")

    # Of both modules, which set these as plainly as a host may: one that says otherwise would not evaluate.
    (set "interface-names" "networking.usePredictableInterfaceNames" false "the network card is called eth0")
    (set "time" "services.timesyncd.enable" false "the clock is that of the machine that runs it")
    (set "kernel-messages" "boot.consoleLogLevel" 7 "the console is recorded")
    (set "serial-login" "systemd.services.serial-getty@ttyS0.enable" false "the console is recorded")
    (set "start-limits" "systemd.settings.Manager.DefaultTimeoutStartSec" 300 "a machine may be emulated")
    (set "start-limits" "systemd.settings.Manager.DefaultDeviceTimeoutSec" 300 "a machine may be emulated")
    (set "boot-menu" "boot.loader.grub.gfxmodeBios" "1024x768" "no boot menu is shown")

    { id = "boot-loader"; option = "boot.loader"; isSet = true;
      why = "the kernel of the system that an activation has chosen is booted without firmware and boot loader";
      module = { pkgs, ... }: { system.build.installBootLoader = over (installBootEntry pkgs); }; }
    (set "initrd-secrets" "boot.initrd.secrets" { } "the files are on the host alone")
    (set "initrd-ssh" "boot.initrd.network.ssh.enable" false "the host keys are on the host alone")
    (set "initrd-clevis" "boot.initrd.clevis.enable" false "the disks are not there")
    (set "initrd-commands" "boot.initrd.postDeviceCommands" "" "the disks are not there")
    (set "initrd-commands" "boot.initrd.postResumeCommands" "" "the disks are not there")
    (set "raid" "boot.swraid.enable" false "the disks are not there")
    (set "zfs-pools" "boot.zfs.extraPools" [ ] "the pools are not there")
    (set "resume" "boot.resumeDevice" "" "the machine has no swap")
    (set "persistence" "environment.persistence" { } "the root is a disk, and keeps what is written")
    (set "persistence" "preservation.enable" false "the root is a disk, and keeps what is written")

    (set "firmware" "hardware.enableRedistributableFirmware" false "no device needs it")
    (set "firmware" "hardware.enableAllFirmware" false "no device needs it")
    (set "microcode" "hardware.cpu.intel.updateMicrocode" false "the processor is a virtual one")
    (set "microcode" "hardware.cpu.amd.updateMicrocode" false "the processor is a virtual one")
    (set "nvidia" "hardware.nvidia-container-toolkit.enable" false "there is no such card")

    (set "wait-online" "systemd.network.wait-online.enable" false "the network cards are not there")
    (set "wait-online" "systemd.services.NetworkManager-wait-online.enable" false "the network cards are not there")
    (set "wireguard" "networking.wireguard.interfaces" { } "the keys are on the host alone")
    (set "wireguard" "networking.wg-quick.interfaces" { } "the keys are on the host alone")

    { id = "secrets"; option = "sops"; isSet = isFilled "sops.secrets" || isFilled "sops.templates"; why = onlyStandIns;
      module = { pkgs, ... }: lib.mkMerge [
        (snippet "setupSecretsForUsers" (filesOf pkgs earlySops))
        (snippet "setupSecrets" (filesOf pkgs lateSops + ownersOf pkgs lateSops))
        (unit pkgs "sops-install-secrets-for-users" (filesOf pkgs earlySops))
        (unit pkgs "sops-install-secrets" (filesOf pkgs lateSops + ownersOf pkgs lateSops))
      ]; }
    { id = "secrets"; option = "age"; isSet = isFilled "age.secrets"; why = onlyStandIns;
      module = { pkgs, ... }: lib.mkMerge [
        (snippet "agenixNewGeneration" "")
        (snippet "agenixInstall" (filesOf pkgs age))
        (snippet "agenixChown" (ownersOf pkgs age))
        (unit pkgs "agenix-install-secrets" (filesOf pkgs age + ownersOf pkgs age))
      ]; }
  ]
`;
/**
 * What an activation calls to make a system boot: it writes the system's path to the port at which the driver of the machine
 * listens, which starts its kernel from then on. Only the shell's own words, since there is no PATH. \`"$1"\` is the toplevel.
 */
const bootEntryScript = `
for port in /sys/class/virtio-ports/*; do
  { read -r name <"$port/name"; } 2>/dev/null || continue
  [ "$name" = ${lib_machine/* bootPort */.O$} ] || continue
  printf '%s\\n' "$1" >"/dev/\${port##*/}"
  exit
done
echo "the machine has no port ${lib_machine/* bootPort */.O$}, over which it is told what to boot" >&2
exit 1
`;

;// CONCATENATED MODULE: ./lib/trial/nixos/variant.js



/** What evaluating a host for its trial says. */
const variantSchema = schemas/* object */.Ikc({
    /** False for a configuration that no module can be added to, which is none of nixpkgs. */
    isNixos: schemas/* boolean */.zMY(),
    replaced: schemas/* array */.YOg(builds_trial/* replacedSchema */.ev),
});
/** In an indented string of Nix, where `''` would end it and `${` be an expression. */
function indented(text) {
    return text.replaceAll("''", "'''").replaceAll('${', "''${");
}
/**
 * A function of Nix from a host, a result of `nixosSystem`, to a text: the derivation of the system that its trial is about, in a
 * line of its own, and then a {@link Variant} as JSON. That system is the host with two modules of its own nixpkgs, by which
 * NixOS' tests run machines, and with replacements of what a machine cannot have. The line is empty for what is no NixOS.
 *
 * It is pure: evaluated by `nix eval --apply`, in Nix 2.4 and later. Paths and options are those of NixOS 25.11 and 26.05, and
 * one that a host lacks is left alone. Throws, as Nix does, where a host's nixpkgs has no such modules.
 */
const variantExpression = `
host: let
  inherit (builtins) attrValues concatStringsSep elem filter head isAttrs isString map pathExists split tail toJSON tryEval;
  inherit (host) config;
  lib = host.lib or host.pkgs.lib;

  pathOf = option: filter isString (split "[.]" option);
  # The value at a path of options, where there is one that can be computed.
  walk = set: path: if path == [ ] then { value = set; }
    else if isAttrs set && set ? \${head path} then
      let tried = tryEval (let next = set.\${head path}; in builtins.seq next next); in
      if tried.success then walk tried.value (tail path) else { }
    else { };
  find = option: walk config (pathOf option);
  valueOf = option: default: (find option).value or default;
  isFilled = option: ! elem (valueOf option { }) [ { } [ ] ];
  isOn = option: valueOf option false == true;

  # Over everything that a host can say, with mkForce and mkVMOverride too.
  over = lib.mkOverride 5;
  known = id: option: isSet: why: { inherit id option isSet why; module = null; };
  set = id: option: value: why: {
    inherit id option why;
    isSet = (find option).value or value != value;
    module = lib.setAttrByPath (pathOf option) (over value);
  };

  installBootEntry = pkgs: pkgs.writeScript "install-boot-entry" ("#!" + pkgs.runtimeShell + "\\n" + ''${indented(bootEntryScript)}'');

  # Secrets: sops-nix and agenix decrypt them on the host, by a snippet of the activation or by a unit.
  onlyStandIns = "the key is on the host alone; in place of each secret is a file with no meaning";
  files = set: map (secret: {
    inherit (secret) path mode;
    owner = owner (secret.owner or null) (secret.uid or 0);
    group = owner (secret.group or null) (secret.gid or 0);
    isEarly = secret.neededForUsers or false;
  }) (attrValues set);
  owner = name: number: if name == null then toString number else name;
  sops = files (valueOf "sops.secrets" { }) ++ files (valueOf "sops.templates" { });
  earlySops = filter (file: file.isEarly) sops;
  lateSops = filter (file: ! file.isEarly) sops;
  age = files (valueOf "age.secrets" { });
  word = lib.escapeShellArg;
  lines = line: list: concatStringsSep "" (map (item: line item + "\\n") list);
  filesOf = pkgs: lines (file:
    "echo stand-in | \${pkgs.coreutils}/bin/install -D -m \${word file.mode} /dev/stdin \${word file.path}");
  ownersOf = pkgs: lines (file: "\${pkgs.coreutils}/bin/chown \${word "\${file.owner}:\${file.group}"} \${word file.path}");

  # Other snippets and units are after these, so they stay, in their places.
  snippet = name: text: let there = valueOf "system.activationScripts.\${name}" null; in
    lib.optionalAttrs (there != null) {
      system.activationScripts.\${name} = over { inherit text; deps = there.deps or [ ]; };
    };
  unit = pkgs: name: text: lib.optionalAttrs (valueOf "systemd.services.\${name}" null != null) {
    systemd.services.\${name}.serviceConfig.ExecStart =
      over [ (pkgs.writeScript name ("#!" + pkgs.runtimeShell + "\\nset -e\\n" + text)) ];
  };

  list = ${replacements};
  replaced = filter (one: one.isSet) list;

  fromNixpkgs = modulesPath: file: let path = modulesPath + file; in
    if pathExists path then path else throw "the nixpkgs of this host has no nixos/modules\${file}, which its trial needs";

  machine = { modulesPath, options, ... }: {
    imports = [
      (fromNixpkgs modulesPath "/virtualisation/qemu-vm.nix")
      (fromNixpkgs modulesPath "/testing/test-instrumentation.nix")
    ];
    virtualisation = lib.filterAttrs (name: _: options.virtualisation ? \${name}) {
      useBootLoader = over false;
      useNixStoreImage = over false;
      mountHostNixStore = over true;
      writableStore = over true;
      # What an upgrade brings must survive its reboot.
      writableStoreUseTmpfs = over false;
      graphics = over false;
      sharedDirectories = over {
        nix-store = { source = builtins.storeDir; target = "/nix/.ro-store"; securityModel = "none"; };
      };
    };
    # The driver's shell: a switch must leave it alone where the two systems have it from different packages.
    systemd.services.backdoor.restartIfChanged = over false;
    # An agent of QEMU that nobody asks.
    services.qemuGuest.enable = over false;
    # The instrumentation lets root in without a password, unless the host says something.
    users.users.root = lib.optionalAttrs (valueOf "users.users.root" { } ? hashedPasswordFile) {
      hashedPasswordFile = lib.mkOverride 149 null;
    };
  };

  trial = host.extendModules {
    modules = [ machine ] ++ filter (module: module != null) (map (one: one.module) replaced);
  };
  said = value: toJSON value;
in
if host ? extendModules then
  trial.config.system.build.toplevel.drvPath + "\\n" + said {
    isNixos = true;
    replaced = map (one: { inherit (one) id option why; }) replaced;
  }
else "\\n" + said { isNixos = false; replaced = [ ]; }
`;
/** Parses what {@link variantExpression} evaluates to. Null for a text that is none. */
function parseVariant(text) {
    const end = text.indexOf('\n');
    try {
        return variantSchema.parse(JSON.parse(text.slice(end + 1)));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/trial/build.js





const links = { base: 'base', next: 'next' };
/** What evaluating a system's variant has said, beside its link. */
const saidSuffix = '.variant';
/**
 * "$1" is a directory for links, "$2" the expression of a system's variant; four words for each system follow: the name of its
 * link, what it is, an installable or a path, and the configuration it is of. The base comes first: where that fails, nothing is
 * known of the new one. A variant is evaluated in the flake, and its derivation is realised by what all versions of Nix have.
 */
const script = `
dir=$1 variant=$2; shift 2
nix() { command nix --extra-experimental-features "nix-command flakes" "$@"; }
while [ $# -gt 0 ]; do
  echo "$1 system: $3"
  derivation=
  if [ "$2" = variant ]; then
    nix eval --raw "$4" --apply "$variant" >"$dir/$1${saidSuffix}" || exit
    IFS= read -r derivation <"$dir/$1${saidSuffix}"
  fi
  case $2 in
    store-path) nix-store --realise "$(readlink -f "$3" || echo "$3")" --add-root "$dir/$1" >/dev/null ;;
    variant | flake) if [ -n "$derivation" ]; then
      nix-store --realise "$derivation" --add-root "$dir/$1" >/dev/null
    else
      nix build "$3" --out-link "$dir/$1"
    fi ;;
  esac || exit
  readlink -f "$dir/$1"; shift 4
done
`;
/**
 * What a rebuild runs to make systems of a host, the base first, with links to them in `dir`, an existing directory. `hasVariants` makes of
 * a host of NixOS its variant for a trial, and leaves others as they are.
 */
function building(host, systems, { dir, hasVariants }) {
    const words = ['base', 'next'].flatMap((name) => {
        const system = systems[name];
        if (system === undefined)
            return [];
        if (system.kind === 'store-path')
            return [links[name], 'store-path', system.path, ''];
        const installable = (attribute) => `${system.flake}#${attribute}`;
        return [
            ...[links[name], hasVariants ? 'variant' : 'flake'],
            ...[installable((0,ref/* toplevelAttribute */.EA)(host)), installable((0,ref/* configurationAttribute */.Hu)(host))],
        ];
    });
    return { target: { kind: 'command', command: script }, extraArgs: [dir, variantExpression, ...words] };
}
/** What the evaluation of both systems has said of the host, once the rebuild has ended. Null where no variant was made. */
function variantIn(dir) {
    const [base, next] = [links.base, links.next].map((name) => {
        try {
            return parseVariant((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dir, `${name}${saidSuffix}`), 'utf8'));
        }
        catch {
            return null;
        }
    });
    const said = [base, next].filter((one) => one !== null && one !== undefined);
    if (said.length === 0)
        return null;
    const replaced = new Map(said.flatMap((one) => one.replaced).map((one) => [one.option, one]));
    return { isNixos: said.some(({ isNixos }) => isNixos), replaced: [...replaced.values()] };
}
/** Where the links lead, once the rebuild has ended; null for a system that was not made. */
function builtIn(dir) {
    const target = (name) => {
        try {
            const path = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(dir, name));
            return (0,store_path/* isStorePath */.zP)(path) ? path : null;
        }
        catch {
            return null;
        }
    };
    return { base: target(links.base), next: target(links.next) };
}
/** A system as it is published; `store_path` is null where it was not built. */
function systemOf(source, store_path) {
    return source.kind === 'flake'
        ? { store_path, ref: source.flake, revision: source.revision, because: source.because }
        : { store_path, ref: source.path, revision: null, because: 'as it was built before' };
}

;// CONCATENATED MODULE: ./lib/trial/guest/booted.js


/**
 * Waits for a boot. Rejects with what `booting` rejects with where that is no `ToolError`, or a person has stopped the trial.
 * `seconds` is a clock.
 */
async function booted(booting, seconds, signal) {
    const message = await booting.then(() => null, (thrown) => {
        if (signal?.aborted || !(thrown instanceof errors/* ToolError */.v4))
            throw thrown;
        return (0,errors/* messageOf */.bD)(thrown);
    });
    return { ok: message === null, seconds: seconds(), message: message ?? '' };
}
/** The step of a machine's first boot; `name` is that of the host or the image, `yes` what the line says where it has booted. */
function bootStep(name, { ok: holds, seconds, message }, yes) {
    const hint = 'Its console is in the directory of this build.';
    const failure = plainFailure('unhealthy', `${name}: it does not boot: ${message}`, hint);
    return {
        ...{ question: 'boots', holds, seconds, message, words: { yes, no: 'does not boot' } },
        fault: holds ? null : { outcome: 'failed', reason: 'not-booted', failure },
    };
}

// EXTERNAL MODULE: ./lib/trial/policy.js
var trial_policy = __webpack_require__(95960);
// EXTERNAL MODULE: ./lib/deploy/run/log-lines.js
var log_lines = __webpack_require__(38469);
// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(93170);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js + 1 modules
var plan_lines = __webpack_require__(35951);
;// CONCATENATED MODULE: ./lib/trial/text/course-lines.js



/** What is done to the machine, as lines and phases of the recording. */
function observerInto(stage, enter) {
    const lines = new log_lines/* LogLines */.K();
    const log = {
        onStep: enter,
        onLog: (bytes) => stage.print(lines.push(bytes)),
        // What a person should know before a host is booted concerns no machine of a trial.
        onNotice: (text) => stage.print([text]),
    };
    return {
        observer: {
            ...log,
            onPlan: (plan) => stage.print(['', ...(0,plan_lines/* planLines */.H)(plan, true), '']),
            onDeployment: (deployment) => 
            // Nobody goes back by hand on a machine that is about to be gone.
            stage.print([...lines.end(), '', ...(0,deployment_lines/* deploymentLines */.T)({ ...deployment, by_hand: [] }, true), '']),
        },
        end: () => stage.print(lines.end()),
    };
}

// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(83497);
;// CONCATENATED MODULE: ./lib/trial/build-step.js

/** The step of what is built. `missing` says what was not, in a word for why, and in the words of the one line. */
function buildStep({ outcome, failure, seconds }, missing) {
    const about = { question: 'builds', seconds };
    if (missing === null)
        return { ...about, holds: true, message: '', words: { yes: '', no: '' }, fault: null };
    const { what, reason, no } = missing;
    const why = failure?.cause ?? failure?.message;
    const known = (0,builds_outcome/* isOutcome */.L2)(outcome) && outcome !== 'success' ? outcome : 'failed';
    return {
        ...{ ...about, holds: false, message: `${what} was not built${why ? `: ${why}` : ''}` },
        ...{ words: { yes: '', no }, fault: { outcome: known, reason, failure } },
    };
}

;// CONCATENATED MODULE: ./lib/trial/deployment-step.js
/** The step that a deployment, or what was done to a host in its shape, has answered. */
function deploymentStep(deployment, { host, ...about }) {
    const { success: holds, reason } = deployment;
    return {
        ...{ ...about, holds, message: causeOf(deployment, host) },
        fault: holds ? null : { outcome: 'failed', reason, failure: failureIn(deployment) },
    };
}
/** What a reboot says where it does not hold: `isUp` is whether the machine still runs. */
function rebootWords(deployment, isUp) {
    const isSeen = isUp && deployment.steps.at(-1)?.name === 'verifying';
    return { yes: 'reboots', no: isSeen ? 'is not well after a reboot' : 'does not boot' };
}
const unhealthyHint = 'The recording and "found" in it say what was wrong; the console of the machine is in the directory of this build.';
/** Its failure, without the advice to look at a host: it was a machine that is gone. */
function failureIn({ failure }, own = {}) {
    if (failure === null)
        return null;
    return { ...failure, ...(failure.family === 'unhealthy' && { hint: unhealthyHint }), ...own };
}
/** Why a deployment did not succeed, without the host's name; "" where it did. */
function causeOf({ success, health, message, outcome }, host) {
    if (success)
        return '';
    const found = health?.findings.find(({ level }) => level === 'rollback');
    if (found !== undefined && outcome !== 'rollback_failed')
        return findingWords(found);
    return message.startsWith(`${host} `) ? message.slice(host.length + 1) : message;
}
/** What was found, with what it is about: a check is a command, which its message does not repeat. */
function findingWords({ subject, message }) {
    return subject === null || message.includes(subject) ? message : `${message} (${subject})`;
}

;// CONCATENATED MODULE: ./lib/trial/upgrade/steps.js




/** The step of a deployment in which its host is booted. */
const rebootStep = 'rebooting';
/** The reason of a deployment of what ran already. */
const unchanged = 'unchanged';
/** What the parts of an upgrade say to each question. Pure. */
function upgradeSeen(parts) {
    const steps = [bothBuilt(parts), baseStep(parts), upgradeStep(parts), rebootStepOf(parts), backStep(parts)];
    return {
        wanted: wantedOf(parts),
        steps: steps.filter((step) => step !== null),
        counts: countsOf(parts.upgrade),
    };
}
function wantedOf({ asked, upgrade }) {
    const whyNot = 'nothing has changed from which it could go back';
    return [
        { question: 'builds', isAsked: true },
        { question: 'base-boots', isAsked: true },
        { question: 'upgrades', isAsked: true },
        { question: 'reboots', isAsked: asked.reboot },
        {
            ...{ question: 'rolls-back', isAsked: asked.rollback },
            ...(upgrade?.reason === unchanged && { whyNot }),
        },
    ];
}
function countsOf(upgrade) {
    if (upgrade === null)
        return [];
    const restarted = upgrade.units.filter(({ action }) => action === 'restart').length;
    const warned = upgrade.warnings.length;
    return [
        ...(restarted > 0 ? [`${(0,counted/* counted */.h)(restarted, 'unit')} restarted`] : []),
        ...(warned > 0 ? [(0,counted/* counted */.h)(warned, 'warning')] : []),
    ];
}
function bothBuilt({ build: { base, next, ...beginning } }) {
    if (base && next)
        return buildStep(beginning, null);
    return buildStep(beginning, base
        ? { what: 'the new system', reason: 'not-built', no: 'does not build' }
        : { what: 'the base system', reason: 'base-not-built', no: '' });
}
function baseStep({ host, base }) {
    if (base === null)
        return null;
    const { ok: holds, seconds, message } = base;
    const failure = step_plainFailure('unhealthy', `${host}: its base system does not boot in the machine: ${message}`, 'Nothing is known of the new system. Name another base with --from.');
    return {
        ...{ question: 'base-boots', holds, seconds, message },
        words: { yes: '', no: 'its base system does not boot' },
        fault: holds ? null : { outcome: 'failed', reason: 'base-not-booted', failure },
    };
}
function upgradeStep({ upgrade, said, host }) {
    if (upgrade === null)
        return null;
    const holds = isActivated(upgrade);
    const isForBoot = upgrade.outcome === 'needs_boot';
    const found = upgrade.health?.findings.find(({ level }) => level === 'rollback');
    const cause = causeOf(upgrade, host);
    const isTold = !isForBoot && found === undefined && said?.cause;
    const own = said === null ? {} : { cause: said.cause, log_tail: said.tail };
    return {
        ...{ question: 'upgrades', holds, seconds: upgrade.duration_seconds - bootSeconds(upgrade) },
        message: holds ? '' : isTold ? `${cause}: ${said.cause}` : cause,
        words: {
            yes: upgrade.reason === unchanged ? 'has not changed' : 'upgrades',
            no: isForBoot ? 'needs a boot' : 'does not upgrade',
        },
        fault: holds
            ? null
            : {
                outcome: isForBoot ? 'needs_boot' : 'failed',
                reason: upgrade.reason,
                failure: failureIn(upgrade, own),
            },
    };
}
function rebootStepOf({ upgrade, reboot, host, end }) {
    const booted = reboot ?? (upgrade && hasRebooted(upgrade) ? upgrade : null);
    if (booted === null)
        return null;
    return deploymentStep(booted, {
        ...{ question: 'reboots', host, seconds: bootSeconds(booted) },
        words: rebootWords(booted, end === null),
    });
}
function backStep({ rollback, host }) {
    if (rollback === null)
        return null;
    return deploymentStep(rollback, {
        ...{ question: 'rolls-back', host, seconds: rollback.duration_seconds },
        words: { yes: 'rolls back', no: 'does not roll back' },
    });
}
/** Whether a system is the one that runs or boots: the boot that it may need after that is another question. */
function isActivated(deployment) {
    return deployment.success || hasRebooted(deployment);
}
/** Whether a deployment came as far as the boot of its host. */
function hasRebooted({ steps }) {
    return steps.some(({ name }) => name === rebootStep);
}
/** From the boot on, with the looks after it. */
function bootSeconds({ steps, duration_seconds }) {
    const boot = steps.find(({ name }) => name === rebootStep);
    return boot === undefined ? 0 : duration_seconds - boot.start_seconds;
}

// EXTERNAL MODULE: ./lib/deploy/host/draft.js + 1 modules
var draft = __webpack_require__(2806);
// EXTERNAL MODULE: ./lib/deploy/host/reboot.js + 2 modules
var reboot = __webpack_require__(82906);
// EXTERNAL MODULE: ./lib/deploy/host/verify.js + 8 modules
var verify = __webpack_require__(56735);
;// CONCATENATED MODULE: ./lib/deploy/host/boot-host.js



/** What NixOS starts in a switch alone: that it does not run after a boot says nothing. */
const startedBySwitches = 'sysinit-reactivation.target';
/**
 * Boots a host into a system that it runs and boots, and looks whether it is as well as it was before: what has come up in a
 * switch need not come up in a boot. Returns what became of it as a deployment.
 */
async function bootHost(call, observer) {
    return (0,draft/* drafted */.X)(call, 'reboot', observer, async (counted, draft) => {
        const { toplevel, policy, signal } = call;
        Object.assign(draft, { oldSystem: toplevel, newSystem: toplevel });
        const { facts, questions } = await (0,verify/* readBaseline */.mF)(counted.host, toplevel, policy, signal);
        const units = new Map([...facts.units].filter(([name]) => name !== startedBySwitches));
        const baseline = { facts: { ...facts, units }, questions };
        draft.baseline = facts;
        return (0,reboot/* rebootAndVerify */.g)({ ...call, ...counted }, toplevel, { draft, baseline, observer });
    });
}

// EXTERNAL MODULE: ./lib/deploy/host/deploy-system.js + 1 modules
var deploy_system = __webpack_require__(13025);
// EXTERNAL MODULE: ./lib/deploy/host/rollback-host.js
var rollback_host = __webpack_require__(23119);
// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 7 modules
var copy_closure = __webpack_require__(36646);
// EXTERNAL MODULE: ./lib/nix/explain.js + 1 modules
var explain = __webpack_require__(73944);
;// CONCATENATED MODULE: ./lib/trial/upgrade/said.js



/** How much of an activation's log is read for its cause, and how many of its last lines are kept. */
const mostCharacters = 1024 * 1024;
const keptLines = 20;
/** Of switch-to-configuration after a part of the activation has failed; a status that says nothing of units. */
const failedStatus = 2;
/** What an activation's log says of its failure. Nothing is known of an empty one. */
async function readSaid(bytes) {
    const text = (0,clean/* stripControls */.$Y)(Buffer.concat(bytes).toString('utf8')).slice(-mostCharacters);
    const { failure } = await (0,explain/* explain */.WE)({ text }, { exitCode: failedStatus });
    const tail = (0,text_lines/* filledLines */.oZ)(text).slice(-keptLines);
    const isKnown = failure !== null && failure.family !== 'unknown';
    return { cause: isKnown ? (failure.cause ?? failure.message) : null, tail };
}

;// CONCATENATED MODULE: ./lib/trial/upgrade/upgrade.js







/**
 * Becomes the new system by what `deploy` does to a host, boots it, and goes back, as far as each was asked for and the one before
 * it has left a machine that answers.
 */
async function tryUpgrade(call, observer) {
    const { next, asked, copy, signal, ...rest } = call;
    const { path } = next.toplevel;
    // Nobody waits for a host that nobody needs: what stops a trial also leaves the machine to itself.
    const host = { ...rest, signal, leave: signal };
    const said = [];
    let wayBack = call.policy;
    const upgrade = await (0,deploy_system/* deploySystem */.h)({
        ...{ ...host, id: `${call.id}-upgrade`, system: next },
        prepare: async () => { },
        copy: async (wanted) => {
            await (0,copy_closure/* copyClosure */.Z)(call.host, wanted, {
                ...{ ...copy, closure: next.closure, substitutes: false, signal },
            });
        },
        compareSources: async () => ({ files: null, isOlder: false }),
    }, {
        ...observer,
        onLog: (bytes) => {
            said.push(bytes);
            observer.onLog(bytes);
        },
        onBaseline: (facts) => {
            wayBack = (0,trial_policy/* policyOfWayBack */.mX)(call.policy, facts);
        },
        confirm: async () => true,
    });
    observer.onDeployment(upgrade);
    const parts = { upgrade, said: null, reboot: null, rollback: null };
    if (!upgrade.success)
        parts.said = await readSaid(said);
    if (signal.aborted || (!upgrade.success && !hasRebooted(upgrade)))
        return parts;
    if (asked.reboot && !hasRebooted(upgrade)) {
        parts.reboot = await bootHost({ ...host, id: `${call.id}-reboot`, toplevel: path }, observer);
        observer.onDeployment(parts.reboot);
    }
    const canGoBack = asked.rollback && upgrade.reason !== unchanged && upgrade_answers(parts);
    if (signal.aborted || !canGoBack)
        return parts;
    parts.rollback = await (0,rollback_host/* rollbackHost */.f)({
        ...{ ...host, id: `${call.id}-rollback`, policy: wayBack },
        ...(upgrade.before?.generation == null ? {} : { to: upgrade.before.generation }),
        // By what holds for the host now, and not by what the base system says.
        judgedBy: async () => ({ policy: wayBack, settings: call.settings }),
    }, observer);
    observer.onDeployment(parts.rollback);
    return parts;
}
/** Whether the machine answered after the last thing that was done to it. */
function upgrade_answers({ upgrade, reboot }) {
    return (reboot ?? upgrade)?.after != null;
}

;// CONCATENATED MODULE: ./lib/trial/upgrade/scenario.js









/** A machine that runs one system of a host becomes the other one, boots it, and goes back. */
class UpgradeScenario {
    kind = 'upgrade';
    #options;
    #made = null;
    #seen = { base: null, upgrade: null, said: null, reboot: null, rollback: null };
    constructor(options) {
        this.#options = options;
    }
    get name() {
        return this.#options.name;
    }
    get begin() {
        const { name, systems, links: dir, hasVariants } = this.#options;
        return building(name, systems, { dir, hasVariants });
    }
    async makeGuest() {
        const { env, guestFor } = this.#options;
        const built = builtIn(this.#options.links);
        const read = (path) => (0,new_system/* readLocalSystem */.B)(path ?? '', env);
        const [base, next] = await Promise.all([read(built.base), read(built.next)]);
        const guest = await guestFor({ base: base.toplevel.path, next: next.toplevel.path });
        this.#made = { base, next, guest };
        return guest;
    }
    async tryIn(tried) {
        const { id, name, asked, bootSeconds, by, env, judgedBy } = this.#options;
        const { machine, stage, signal, say, phases } = tried;
        if (this.#made === null)
            return;
        const { guest, ...systems } = this.#made;
        const { next } = systems;
        const how = { env, ...(signal && { signal }), say };
        await guest.bring(machine, systems, how);
        this.#seen.base = await booted(guest.boot(machine, systems, how), () => phases.seconds, signal);
        if (!this.#seen.base.ok)
            return;
        const host = tried.watch();
        const { policy, settings } = await judgedBy(next.toplevel.path);
        const { kind: backend, slowdown } = machine;
        const call = {
            ...{ id, by, host, settings, next, asked, name, destination: `a ${backend} machine` },
            policy: (0,trial_policy/* trialPolicy */.Bw)(policy, { slowdown, reboot: asked.reboot }),
            bootSeconds: Math.ceil(bootSeconds * slowdown),
            signal: host.diedOr(signal),
            copy: { env, onProgress: (0,copy_progress/* progressInto */.k)(stage) },
        };
        const { observer, end } = observerInto(stage, (step) => phases.enter(step));
        Object.assign(this.#seen, await tryUpgrade(call, observer).finally(end));
    }
    seen({ outcome, failure, seconds }, { end }) {
        const { name: host, asked, links } = this.#options;
        const built = builtIn(links);
        const both = { base: built.base !== null, next: built.next !== null };
        const build = { ...both, outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed', failure, seconds };
        return upgradeSeen({ ...this.#seen, host, asked, build, end });
    }
    parts() {
        const { systems, links } = this.#options;
        const paths = builtIn(links);
        const replaced = variantIn(links)?.replaced ?? [];
        const { upgrade, reboot, rollback } = this.#seen;
        return {
            ...{ base: systemOf(systems.base, paths.base), next: systemOf(systems.next, paths.next) },
            ...{ upgrade, reboot, rollback },
            ...(replaced.length > 0 && { replaced }),
        };
    }
}

;// CONCATENATED MODULE: ./lib/trial/upgrade/record-upgrade.js




/** Builds both systems of a host and tries one's becoming the other in a machine of its own, as `recordTrial` records it. */
async function recordUpgrade(request, hooks) {
    const links = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.rootsDir, 'trial-'));
    const id = trialId();
    const { build, env } = request;
    return recordTrial({ id, build, env, scenario: new UpgradeScenario({ ...request, id, links }) }, hooks);
}


/***/ })

};
