export const id = 6301;
export const ids = [6301];
export const modules = {

/***/ 26301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMain: () => (/* binding */ runMain)
/* harmony export */ });
/* harmony import */ var _rebuild_attempts_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33110);
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65102);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33030);
/* harmony import */ var _runner_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11170);
/* harmony import */ var _runner_job_hooks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74583);
/* harmony import */ var _runner_job_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88704);
/* harmony import */ var _runner_notices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98444);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46459);
/* harmony import */ var _runner_with_tmux_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56548);
/* harmony import */ var _activation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57696);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33617);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32220);
/* harmony import */ var _reporting_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90906);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(64550);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(15671);















/**
 * The main step: records the rebuild, then reports it. After a cancel it only closes the recording, since
 * the runner kills it seconds later; the post step reports. Returns the step's exit status.
 */
async function runMain(runner, stop) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .parseInputs */ .TL)(runner.input);
    const context = (0,_runner_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .y)(runner.env);
    (0,_activation_js__WEBPACK_IMPORTED_MODULE_9__/* .checkActivation */ .Z)(inputs.rebuild.action, context, inputs.allowActivation);
    for (const secret of (0,_secrets_js__WEBPACK_IMPORTED_MODULE_14__/* .maskedTexts */ .k)(inputs, runner.env))
        runner.setSecret(secret);
    const log = (0,_runner_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createJobLog */ .o)(runner, () => (0,_system_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomHex */ .n)(16));
    const notices = (0,_runner_notices_js__WEBPACK_IMPORTED_MODULE_6__/* .createNotices */ .g)(log);
    if (runner.isDebug)
        log.debug(`inputs: ${await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_14__/* .describeInputs */ .j)(inputs, runner.env)}`);
    log.debug(`base revision: ${context.baseRevision ?? 'none, HEAD is compared with'}`);
    const env = inputs.rebuild.recording && inputs.installTmux ? await recordingEnvironment(runner, log) : runner.env;
    const request = await (0,_rebuild_attempts_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .withRemedies */ .N)((0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .requestFor */ .pU)(inputs, context, env), inputs);
    const build = await rebuild(request, runner, { log, notices, stop });
    // The report's libraries print too, which must not come before what waits in memory.
    await runner.ready();
    if (build.metadata.outcome === 'cancelled') {
        log.debug('not reported here: the post step reports a cancelled rebuild');
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .writeOutputs */ .Kn)(runner, build, _outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .nothingPublished */ .SI);
        return 1;
    }
    const { requests, ...clients } = (0,_reporting_js__WEBPACK_IMPORTED_MODULE_12__/* .reportingClients */ .J)(inputs, context, stop.signal);
    const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(6985), __webpack_require__.e(5588), __webpack_require__.e(9398), __webpack_require__.e(1055)]).then(__webpack_require__.bind(__webpack_require__, 8217));
    const need = { feature: 'report', permission: null };
    const reported = await (0,_runner_notices_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .C)(notices, need, () => reportBuild(build, { inputs, context, log, notices, ...clients }, runner, {
        withTrend: inputs.trend,
        trial: null,
    }));
    (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .writeOutputs */ .Kn)(runner, build, reported?.published ?? _outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .nothingPublished */ .SI);
    runner.saveState(_runner_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .states */ .x.reported, 'true');
    log.debug(`requests to GitHub: ${await requests()}`);
    const why = build.metadata.success
        ? (reported?.regression ?? null)
        : (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineText */ .uh)(build.metadata, inputs.id);
    if (why === null)
        return 0;
    // The annotations have the failures already, and the page of a run shows ten errors at most.
    if (inputs.annotations && build.metadata.failures.length > 0)
        log.print(`${why}\n`);
    else
        log.error(why);
    log.end();
    return 1;
}
/** The step's environment, in which there is a tmux if one can be had; without it the rebuild runs unrecorded. */
async function recordingEnvironment(runner, log) {
    const say = (line) => {
        log.print(`${line}\n`);
        // An installation takes seconds anyway, and should not be silent.
        void runner.ready();
    };
    // The tokens in it are masked in the recording later.
    return { ...runner.env, ...(await (0,_runner_with_tmux_js__WEBPACK_IMPORTED_MODULE_8__/* .withTmux */ .z)((0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .rebuildEnvironment */ .vf)(runner.env), say)) };
}
async function rebuild(request, runner, how) {
    const { runRebuild } = await Promise.all(/* import() */[__webpack_require__.e(8656), __webpack_require__.e(4388), __webpack_require__.e(2197), __webpack_require__.e(688), __webpack_require__.e(3617), __webpack_require__.e(8736)]).then(__webpack_require__.bind(__webpack_require__, 23617));
    try {
        return await runRebuild(request, (0,_runner_job_hooks_js__WEBPACK_IMPORTED_MODULE_4__/* .jobHooks */ .Y)(runner, how));
    }
    finally {
        how.log.end();
    }
}


/***/ }),

/***/ 32220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   SI: () => (/* binding */ nothingPublished)
/* harmony export */ });
/* unused harmony export metadataOutput */
const nothingPublished = {
    files: { artifact: null, screenshot: null },
    commentUrl: null,
    checkRunUrl: null,
    trend: {},
};
// The outputs of a job together may have at most 1 MB.
const longestMetadata = 256 * 1024;
/** Sets the outputs of `action.yml`. What is not known is an empty text. */
function writeOutputs(runner, { dir, metadata }, published) {
    const { files, commentUrl, checkRunUrl, trend } = published;
    const values = {
        outcome: metadata.outcome,
        success: metadata.success,
        'exit-code': metadata.exit_code,
        'duration-seconds': metadata.duration_seconds,
        'error-message': metadata.error_message,
        'failure-family': metadata.failure?.family,
        'store-path': metadata.result?.store_path,
        'build-dir': dir,
        metadata: metadataOutput(metadata),
        'artifact-id': files.artifact?.id,
        'artifact-url': files.artifact?.url,
        'screenshot-url': files.screenshot?.url,
        'comment-url': commentUrl,
        'check-run-url': checkRunUrl,
        ...trend,
    };
    for (const [name, value] of Object.entries(values))
        runner.setOutput(name, String(value ?? ''));
}
/** The metadata as one line of JSON; without its long lists where they would not fit into an output. */
function metadataOutput(metadata) {
    const whole = JSON.stringify(metadata);
    if (whole.length <= longestMetadata)
        return whole;
    const bare = { ...metadata, failures: [], phases: [], activity: null, result: null, resources: null };
    const short = JSON.stringify(bare);
    return short.length <= longestMetadata
        ? short
        : JSON.stringify({ ...bare, failure: null, error_message: null });
}


/***/ }),

/***/ 57239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);

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

/***/ 65102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ outcomePhrase),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qw: () => (/* binding */ titleText),
/* harmony export */   pQ: () => (/* binding */ causeWords),
/* harmony export */   uh: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57239);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23960);





/** The icon and the verb of an outcome, as Markdown. A word of a later release is shown as code. */
function outcomePhrase(outcome) {
    const { icon, verb } = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome);
    return { icon, verb: (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutcome */ .L2)(outcome) ? verb : `ended as ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(outcome, 40))}` };
}
/** One line of Markdown: what was rebuilt, how it ended, how long it took. */
function headline(metadata, id) {
    const { icon, verb } = outcomePhrase(metadata.outcome);
    const what = metadata.action === null ? 'the command' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(metadata.action, 40));
    const duration = metadata.duration_seconds === null ? '' : ` after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(metadata.duration_seconds)}`;
    return `${icon} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(id, 100))}: ${what} ${verb}${duration}`;
}
/** The same as plain text, for a line of the job log, with the cause in place of the duration. */
function headlineText(metadata, id) {
    const message = causeWords(metadata);
    const ended = endedText(metadata, id);
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .strippedLine */ .MV)(message === '' ? ended : `${ended}: ${message}`), 1000);
}
/** The same as plain text, without an icon: `laptop: build failed after 2 min 7 s`. */
function titleText(metadata, id) {
    const { duration_seconds: seconds } = metadata;
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .strippedLine */ .MV)(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(endedText(metadata, id), 1000)}${seconds === null ? '' : ` after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(seconds)}`}`);
}
function endedText({ host, action, outcome }, id) {
    const what = [id ?? host, action ?? 'the command'].filter(Boolean).join(': ');
    return `${what} ${(0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome).verb}`;
}
/** Why an unsuccessful rebuild failed, as foreign text: its failure's headline; empty where nothing is known. */
function causeWords({ failure, error_message }) {
    return failure ? (0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .g)(failure) : (error_message ?? '');
}


/***/ }),

/***/ 33030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * Random bytes in hexadecimal, two digits a byte, from the kernel's source for keys. Not from `node:crypto`, which
 * takes 6 ms to load: a rebuild would start that much later.
 */
function randomHex(bytes) {
    const random = Buffer.alloc(bytes);
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/dev/urandom', 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, random);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
    }
    return random.toString('hex');
}


/***/ }),

/***/ 23960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _n: () => (/* binding */ backslashed),
  DV: () => (/* binding */ codeBlock),
  SS: () => (/* binding */ codeSpan),
  zH: () => (/* binding */ details),
  FV: () => (/* binding */ escapeMarkdown),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  $i: () => (/* binding */ linkAddress),
  Rw: () => (/* binding */ proseMarkdown),
  tp: () => (/* binding */ table),
  Oz: () => (/* binding */ wordJoiner)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/text/html.js
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an HTML text node or a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/text/markdown.js


// Written by hand, since libraries escape Markdown but not what GitHub adds to it after rendering.
// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
const wordJoiner = '\u2060';
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** With a backslash before all ASCII punctuation, which is then no markup. */
function backslashed(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
function escapeMarkdown(text) {
    return (backslashed((0,clean/* strippedLine */.MV)(text))
        // \| has another meaning in a table than in prose.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${wordJoiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${wordJoiner}`));
}
/** Hostile text as an inline code span; an empty text becomes an empty string. */
function codeSpan(text) {
    const line = (0,clean/* strippedLine */.MV)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile prose in which `words like these` are code; the text outside of such pairs is escaped. */
function proseMarkdown(text) {
    const parts = (0,clean/* strippedLine */.MV)(text).split('`');
    // Without its partner, the last backtick is a character like others.
    const lonely = parts.length % 2 === 0 ? `\`${parts.pop()}` : '';
    return [
        ...parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part))),
        spaced(lonely),
    ].join('');
}
/** Escaped, with the blanks at both ends, which separate it from its neighbours. */
function spaced(text) {
    const [, before = '', after = ''] = /^(\s?).*?(\s?)$/.exec(text) ?? [];
    return text.trim() === '' ? before : `${before}${escapeMarkdown(text)}${after}`;
}
/** Hostile lines as a fenced code block whose fence none of them can close. */
function codeBlock(lines, language = '') {
    const body = (0,clean/* stripControls */.$Y)(lines.join('\n')).replace(/(?<!\n)\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}\n`;
}
/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${escapeHtml((0,clean/* strippedLine */.MV)(text))}</code>`;
}
/**
 * A link to an address made by this tool or returned by GitHub; for anything but http(s) it is the label
 * alone. `label` is Markdown.
 */
function markdown_link(label, url) {
    const address = linkAddress(url);
    return address === null ? label : `[${label}](${address})`;
}
/** An address that cannot break out of a Markdown link or image, or null if it is not http(s). */
function linkAddress(url) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        return null;
    return new URL(url).href.replace(/[()<>[\]\\`|*_~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A folded section. `summary` is HTML (see {@link htmlCode}), `body` Markdown. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
/** A table; `right` are the indices of right-aligned columns. Cells are Markdown on one line. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.map(cellText).join(' | ')} |\n`;
    const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}
/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An invisible character separates the two.
 */
function cellText(cell) {
    return cell.replace(/\\(?=\|)/g, `\\${wordJoiner}`).replaceAll('|', '\\|');
}


/***/ })

};
