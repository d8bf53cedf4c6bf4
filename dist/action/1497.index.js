export const id = 1497;
export const ids = [1497];
export const modules = {

/***/ 9961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ updateWriter)
/* harmony export */ });
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53086);

/** Who has written a comment about an update: the Action itself, or the report Action for it. */
const updateWriter = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .writerDigest */ .Y6)('update');


/***/ }),

/***/ 23609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   L2: () => (/* binding */ isOutcome),
/* harmony export */   c6: () => (/* binding */ outcomeFacts)
/* harmony export */ });
const failed = { exitStatus: 1, complete: false, tone: 'bad' };
const facts = {
    success: {
        exitStatus: 0,
        complete: true,
        tone: 'good',
        sign: '✓',
        icon: '✅',
        label: 'Success',
        verb: 'succeeded',
    },
    failed: { ...failed, sign: '✗', icon: '❌', label: 'Failed', verb: 'failed' },
    timed_out: { ...failed, exitStatus: 124, sign: '⏱', icon: '⏱️', label: 'Timed out', verb: 'timed out' },
    cancelled: {
        exitStatus: 130,
        complete: false,
        tone: 'quiet',
        sign: '–',
        icon: '🚫',
        label: 'Cancelled',
        verb: 'was cancelled',
    },
    needs_boot: {
        exitStatus: 1,
        complete: true,
        tone: 'warn',
        sign: '↻',
        icon: '🔄',
        label: 'Needs a boot',
        verb: 'needs a boot to take effect',
    },
    interrupted: {
        exitStatus: 3,
        complete: false,
        tone: 'quiet',
        sign: '!',
        icon: '⚠️',
        label: 'Interrupted',
        verb: 'was interrupted',
    },
    // Deployments alone end so.
    rolled_back: { ...failed, sign: '↩', icon: '↩️', label: 'Rolled back', verb: 'was rolled back' },
    refused: { ...failed, sign: '✗', icon: '⛔', label: 'Refused', verb: 'was refused' },
    busy: { ...failed, tone: 'warn', sign: '…', icon: '⏳', label: 'Busy', verb: 'found the host busy' },
    unverified: {
        ...failed,
        exitStatus: 4,
        sign: '?',
        icon: '❓',
        label: 'Unverified',
        verb: 'left the host unverified',
    },
    rollback_failed: {
        ...failed,
        exitStatus: 4,
        sign: '‼',
        icon: '🚨',
        label: 'Rollback failed',
        verb: 'could not be rolled back',
    },
};
const outcomes = Object.keys(facts);
/** True for an outcome of this release. */
function isOutcome(word) {
    return Object.hasOwn(facts, word);
}
/**
 * The facts of an outcome. Readers tolerate outcomes of later releases: an unknown one is labelled with its own
 * word and is never shown as a success.
 */
function outcomeFacts(outcome) {
    if (isOutcome(outcome))
        return facts[outcome];
    return {
        exitStatus: 1,
        complete: false,
        tone: 'quiet',
        sign: '?',
        icon: '❔',
        label: outcome,
        verb: `ended as ${outcome}`,
    };
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

/***/ 19976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ isSameSystem),
/* harmony export */   SN: () => (/* binding */ byGravity),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* harmony import */ var _builds_known_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70491);

/** How many there are of each severity, the worst first: `1 high, 2 low`; '' for none. */
function severityCounts({ issues }) {
    return _builds_known_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSeverities */ .hB
        .map((severity) => [severity, issues.filter((issue) => issue.severity === severity).length])
        .flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]))
        .join(', ');
}
/** Those that are told in full: critical and high ones; and the others. */
function byGravity(issues) {
    const isGrave = ({ severity }) => severity === 'critical' || severity === 'high';
    return { grave: issues.filter(isGrave), lesser: issues.filter((issue) => !isGrave(issue)) };
}
/** Whether nothing at all changes on a host that has a system before and after. */
function isSameSystem({ error, old_derivation, new_derivation }) {
    return error === null && old_derivation !== null && old_derivation === new_derivation;
}


/***/ }),

/***/ 96079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ errorLine)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57032);

/** The line of Nix's words that says what is wrong: the last error, since those before it are where that came from. */
function errorLine(words) {
    const errors = [...words.matchAll(/\berror:[ \t]{0,20}(\S.*)$/gm)].map(([, error = '']) => error);
    return errors.at(-1) ?? (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .filledLines */ .oZ)(words).at(-1)?.trim() ?? '';
}


/***/ }),

/***/ 2432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ updateTitle),
/* harmony export */   o: () => (/* binding */ updateHeadline)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83497);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23960);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19976);





const namedHosts = 3;
/** A preview in one line: what changes, what is known against it, and which hosts would not evaluate. */
function updateHeadline(preview) {
    const { changed, inputs, hosts, known_issues: known, from } = preview;
    if (!changed)
        return [
            { sign: 'good' },
            from ? '`flake.lock` has the same inputs as before' : 'all inputs are up to date',
        ];
    const failed = hosts.filter(({ error }) => error !== null).map(({ host }) => host);
    const { grave } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .byGravity */ .SN)(known?.issues ?? []);
    const isUnknown = known?.listed_at === null;
    const warned = inputs.some(({ warnings = [] }) => warnings.length > 0);
    const isDoubtful = grave.length > 0 || isUnknown || warned || (preview.syntax?.count ?? 0) > 0;
    const change = from ? 'changed' : 'to update';
    return [
        { sign: failed.length > 0 ? 'bad' : isDoubtful ? 'warn' : 'good' },
        `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(inputs.length, 'input')} ${change}${known && known.issues.length > 0 ? ',' : ''}`,
        known && known.issues.length > 0 ? `known issues: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .severityCounts */ .ur)(known)}` : '',
        ...(failed.length === 0 ? [] : failedWords(failed, preview.depth)),
    ];
}
function failedWords(failed, depth) {
    const what = depth === 'build' ? 'evaluate or build' : 'evaluate';
    const more = failed.length - namedHosts;
    return [
        '—',
        ...failed.slice(0, namedHosts).map((host) => ({ code: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(host, 100) })),
        `${more > 0 ? `and ${more} more ` : ''}${failed.length === 1 ? 'does' : 'do'} not ${what}`,
    ];
}
/** The same as Markdown, with what it is about. */
function updateTitle(preview, id) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsMarkdown */ .ZF)(updateHeadline(preview))}${id === '' ? '' : ` (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(id, 100))})`}`;
}


/***/ }),

/***/ 84317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NF: () => (/* binding */ pullRequestBody),
  Hn: () => (/* binding */ supersededNote),
  vv: () => (/* binding */ updateComment),
  MT: () => (/* binding */ updateSummary)
});

// EXTERNAL MODULE: ./lib/text/markdown.js + 1 modules
var markdown = __webpack_require__(23960);
// EXTERNAL MODULE: ./lib/report/comment.js
var comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(91017);
// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/report/sections/parts.js + 1 modules
var parts = __webpack_require__(48178);
// EXTERNAL MODULE: ./lib/report/summary.js + 1 modules
var summary = __webpack_require__(19760);
// EXTERNAL MODULE: ./lib/report/update/headline.js
var headline = __webpack_require__(2432);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
// EXTERNAL MODULE: ./lib/report/sections/packages.js
var sections_packages = __webpack_require__(48134);
// EXTERNAL MODULE: ./lib/report/update/counts.js
var counts = __webpack_require__(19976);
// EXTERNAL MODULE: ./lib/report/update/error-line.js
var error_line = __webpack_require__(96079);
;// CONCATENATED MODULE: ./lib/report/update/hosts.js







const changeIcons = [
    ['upgraded', '⬆️'],
    ['downgraded', '⬇️'],
    ['changed', '🔀'],
    ['added', '➕'],
    ['removed', '➖'],
];
const longestError = { chars: 4000, lines: 40 };
/** One row a host, those that fail first: packages, what is fetched, what is built. At most `rows`. */
function hostsTable(hosts, rows) {
    if (hosts.length === 0)
        return '';
    const sorted = byTrouble(hosts);
    const withPlans = hosts.some(({ plan }) => plan);
    const head = ['Host', 'Packages', 'Download', 'Built here', ...(withPlans ? ['Units, reboot'] : [])];
    const shown = sorted.slice(0, rows).map((host) => hostRow(host, withPlans));
    const more = hosts.length - rows;
    return (0,markdown/* table */.tp)(head, shown, [2, 3]) + (more > 0 ? `\n… and ${more} more hosts.\n` : '');
}
/** The hosts in the order in which they are told: one that fails is what people look for. */
function byTrouble(hosts) {
    return [...hosts].sort((a, b) => Number(a.error === null) - Number(b.error === null));
}
function hostRow(host, withPlans) {
    const { error, fetch, build } = host;
    const name = (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(host.host, 100));
    if (error !== null)
        return [
            `❌ ${name}`,
            (0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)((0,error_line/* errorLine */.B)(error), 200)),
            ...['', '', ...(withPlans ? [''] : [])],
        ];
    // What Nix would do for a system that does not change is not the update's.
    if ((0,counts/* isSameSystem */.QQ)(host))
        return [`✅ ${name}`, 'no change', '', '', ...(withPlans ? [''] : [])];
    return [
        `✅ ${name}`,
        packageWords(host),
        fetch === null ? '' : fetch.paths.length === 0 ? 'nothing' : downloadWords(fetch),
        build === null ? '' : String(build.derivations.length),
        ...(withPlans ? [planWords(host)] : []),
    ];
}
function packageWords(host) {
    if (host.old_error !== undefined)
        return 'not compared: no system before';
    const packages = host.packages ?? [];
    const counts = changeIcons.flatMap(([change, icon]) => {
        const count = packages.filter((one) => one.change === change).length;
        return count === 0 ? [] : [`${icon} ${count} ${change}`];
    });
    return counts.join(', ') || 'none';
}
function downloadWords({ paths, download_bytes }) {
    return download_bytes === null ? `${paths.length} paths` : (0,size/* formatBytes */.z)(download_bytes);
}
function planWords({ plan }) {
    if (!plan)
        return '';
    const units = plan.units.length;
    const reboot = plan.reboot.needed ? ', 🔄 reboot' : '';
    return `${units === 0 ? 'no unit' : `${units} unit${units === 1 ? '' : 's'}`}${reboot}`;
}
/** What one host has to tell, folded, from full to short; nothing for one that does not change. */
function hostVariants(host) {
    const { error, old_error, packages, build } = host;
    const title = (0,markdown/* htmlCode */.h8)((0,clean/* truncate */.xv)(host.host, 100));
    if (error !== null)
        return [failureDetails(`${title} fails`, error), failureDetails(`${title} fails`, (0,error_line/* errorLine */.B)(error))];
    if ((0,counts/* isSameSystem */.QQ)(host))
        return [];
    const body = (rows) => [
        old_error === undefined
            ? packagesOf(packages ?? [], host.compared, rows)
            : `Its system before is not known:\n\n${errorBlock(old_error)}`,
        builtList((build?.derivations ?? []).map(store_path/* storePathName */.yF), Math.min(rows, 100)),
    ]
        .filter((part) => part !== '')
        .join('\n');
    return [1000, 100, 20].map((rows) => (0,markdown/* details */.zH)(`${title} in full`, body(rows)));
}
function packagesOf(packages, compared, rows) {
    const what = compared === 'derivations' ? 'Derivations are compared, with the tools of the build.\n\n' : '';
    if (packages.length === 0)
        return '';
    const more = packages.length - rows;
    return `${what}${(0,sections_packages/* packageTable */.dE)(packages, rows)}${more > 0 ? `\n… and ${more} more packages.\n` : ''}`;
}
function builtList(names, rows) {
    if (names.length === 0)
        return '';
    const more = names.length - rows;
    const shown = names.slice(0, rows).map((name) => `- ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(name, 150))}`);
    return `Built here:\n\n${shown.join('\n')}${more > 0 ? `\n- … and ${more} more` : ''}\n`;
}
function failureDetails(title, error) {
    return (0,markdown/* details */.zH)(title, errorBlock(error));
}
function errorBlock(error) {
    return (0,markdown/* codeBlock */.DV)((0,clean/* truncate */.xv)(error.trim(), longestError.chars).split('\n').slice(-longestError.lines));
}
/** Files of the flake that Nix cannot parse, at most `rows`. */
function syntaxMarkdown(syntax, rows) {
    if (syntax === undefined || syntax.count === 0)
        return '';
    const shown = syntax.faults
        .slice(0, rows)
        .map(({ file, line, message }) => `- ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(`${file}:${line}`, 200))} ${(0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)(message, 200))}`);
    const more = syntax.count - shown.length;
    return `❌ **Files that are not Nix**: ${syntax.count}\n\n${shown.join('\n')}${more > 0 ? `\n- … and ${more} more` : ''}\n`;
}

// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(83497);
;// CONCATENATED MODULE: ./lib/report/update/inputs.js




/** The inputs that change, with the pages that compare them and what a person may not expect of them; at most `rows`. */
function inputsMarkdown(inputs, rows) {
    if (inputs.length === 0)
        return '';
    const shown = inputs.slice(0, rows).map(sections_packages/* inputRow */.bd);
    const more = inputs.length - rows;
    return `${warningLines(inputs, rows)}${(0,markdown/* table */.tp)(['Input', 'From', 'To', ''], shown)}${more > 0 ? `\n… and ${more} more inputs.\n` : ''}`;
}
function warningLines(inputs, rows) {
    const lines = inputs.flatMap(({ name, warnings = [] }) => warnings.map((warning) => `- ⚠️ ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(name, 100))}: ${(0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)(warning, 300))}`));
    return lines.length === 0 ? '' : `${lines.slice(0, rows).join('\n')}\n\n`;
}
/** What an input says that is new in it, folded, at most `rows` of each. */
function newsMarkdown(news, rows) {
    return news.map((one) => inputNews(one, rows)).join('\n');
}
function inputNews({ input, commits, new_packages, release_notes }, rows) {
    const told = [
        list(commits === null ? '' : (0,counted/* counted */.h)(commits.added, 'commit'), (commits?.subjects ?? []).map(({ revision, subject }) => `${(0,markdown/* codeSpan */.SS)(revision)} ${plain(subject)}`), rows),
        list(new_packages === null ? '' : (0,counted/* counted */.h)(new_packages.count, 'new package'), (new_packages?.packages ?? []).map(({ name, description }) => [(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(name, 100)), plain(description ?? '')].filter(Boolean).join(': ')), rows),
        list(release_notes === null ? '' : (0,counted/* counted */.h)(release_notes.count, 'new release note'), (release_notes?.entries ?? []).map(({ section, text }) => plain(`${section}: ${text}`)), rows),
    ].filter((part) => part !== '');
    return told.length === 0 ? '' : (0,markdown/* details */.zH)(`New in ${(0,markdown/* htmlCode */.h8)((0,clean/* truncate */.xv)(input, 100))}`, told.join('\n'));
}
function list(title, lines, rows) {
    if (lines.length === 0)
        return '';
    const more = lines.length - rows;
    return `${title}:\n\n${lines
        .slice(0, rows)
        .map((line) => `- ${line}`)
        .join('\n')}${more > 0 ? `\n- … and ${more} more` : ''}\n`;
}
function plain(text) {
    return (0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)(text, 300));
}

;// CONCATENATED MODULE: ./lib/report/update/issues.js




const icons = { critical: '🔴', high: '🟠', medium: '🟡', low: '⚪' };
const longest = { title: 250, reason: 300, name: 60, version: 60, note: 1000 };
/**
 * The known issues of what changes: critical and high ones in full, at most `rows` of them, medium and low ones folded. Empty
 * where they were not looked for, or no package comes in a new version. `hosts` is the number of all hosts.
 */
function issuesMarkdown(known, { rows, hosts }) {
    if (!known)
        return '';
    const { grave, lesser } = (0,counts/* byGravity */.SN)(known.issues);
    const among = `among ${(0,counted/* counted */.h)(known.open_issues, 'open issue')} of ${(0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(known.tracker, 140))}`;
    return [
        `**Known issues of what changes**, ${among}: ${(0,counts/* severityCounts */.ur)(known) || 'none'}\n`,
        issueTable(grave, rows, hosts),
        lesser.length === 0 || rows === 0
            ? ''
            : (0,markdown/* details */.zH)((0,counts/* severityCounts */.ur)({ issues: lesser }), issueTable(lesser, rows, hosts)),
        known.ignored === 0 ? '' : `${(0,counted/* counted */.h)(known.ignored, 'issue')} left out (\`update.ignoreIssues\`)\n`,
        known.note === null ? '' : `> ℹ️ ${(0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)(known.note, longest.note))}\n`,
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function issueTable(issues, rows, hosts) {
    if (issues.length === 0 || rows === 0)
        return '';
    const shown = issues.slice(0, rows).map((issue) => issueRow(issue, hosts));
    const more = issues.length - rows;
    return (0,markdown/* table */.tp)(['', 'Package', 'Issue', 'Why'], shown) + (more > 0 ? `\n… and ${more} more.\n` : '');
}
function issueRow({ number, severity, title, url, packages }, hosts) {
    const [first, ...others] = packages;
    const words = (0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)(title, longest.title));
    const where = first === undefined || first.hosts.length === hosts ? '' : ` on ${hostNames(first.hosts)}`;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return [
        `${icons[severity]} ${severity}`,
        first === undefined ? '' : `${packageStep(first)}${where}${more}`,
        `${words} (${(0,markdown/* link */.nf)(`no. ${number}`, url)})`,
        (0,markdown/* escapeMarkdown */.FV)((0,clean/* truncate */.xv)(first?.reason ?? '', longest.reason)),
    ];
}
function packageStep({ name, old_version, new_version }) {
    const step = [old_version, new_version].filter((one) => one !== null);
    return [
        (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(name, longest.name)),
        step.map((version) => (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(version, longest.version))).join(' → '),
    ].join(' ');
}
function hostNames(hosts) {
    const more = hosts.length - 3;
    const shown = hosts.slice(0, 3).map((host) => (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(host, 60)));
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more hosts` : ''}`;
}
/** Packages that `update.hold` has and that change, at most `rows` of them. */
function heldMarkdown(held, rows) {
    if (held.length === 0)
        return '';
    const shown = held
        .slice(0, rows)
        .map(({ name, host, change, old_versions, new_versions }) => [
        (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(name, longest.name)),
        change,
        (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(old_versions.join(', '), longest.version)),
        (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(new_versions.join(', '), longest.version)),
        (0,markdown/* codeSpan */.SS)((0,clean/* truncate */.xv)(host, 100)),
    ]);
    const more = held.length - rows;
    return `⚠️ **Held, and would change** (\`update.hold\`)\n\n${(0,markdown/* table */.tp)(['Package', 'Change', 'From', 'To', 'Host'], shown)}${more > 0 ? `\n… and ${more} more.\n` : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/update/markdown.js










/** The comment about an update, at most `limit` UTF-16 units, its mark on the first line. */
function updateComment(report, mark, limit = comment/* commentLimit */.j9) {
    const sections = [(0,fit/* fixed */.Zu)((0,marker/* markLine */.oi)(mark)), ...sectionsFor(report, 3)];
    return (0,fit/* fitDocument */.VC)(sections, limit, (text) => text.length);
}
/** The job summary of an update, at most `limit` bytes of UTF-8. */
function updateSummary(report, limit = summary/* summaryLimitBytes */.f) {
    return (0,fit/* fitDocument */.VC)(sectionsFor(report, 2), limit, (text) => Buffer.byteLength(text));
}
/** The text of the pull request that makes an update: `intro`, which the workflow's author wrote, and the preview. */
function pullRequestBody(report, intro, limit = comment/* commentLimit */.j9) {
    const sections = [(0,fit/* fixed */.Zu)(intro.slice(0, limit / 2)), ...sectionsFor(report, 3)];
    return (0,fit/* fitDocument */.VC)(sections, limit, (text) => text.length);
}
/** What is said on a pull request that is closed, since the branch that it is for has all that it would bring. */
function supersededNote(base, runUrl) {
    const run = runUrl === null ? '' : ` (${(0,markdown/* link */.nf)('workflow run', runUrl)})`;
    return `Superseded: ${(0,markdown/* codeSpan */.SS)(base)} has nothing to update any more${run}.\n`;
}
/** What a report keeps longest when it is too long, the most important first; then the hosts, those that fail first. */
const part = (0,fit/* sectionsOf */.Ks)(['hosts', 'issues', 'syntax', 'held', 'inputs', 'notices', 'links', 'news']);
/** Hosts are shortened before anything else of a report. */
const leastOfHosts = 0.5;
function sectionsFor(report, level) {
    const { preview, id } = report;
    const { hosts, inputs, known_issues, held = [], news = [], syntax } = preview;
    return [
        (0,fit/* fixed */.Zu)(`${'#'.repeat(level)} ${(0,headline/* updateTitle */.a)(preview, id)}\n`),
        part('issues', ...[100, 20, 5, 0].map((rows) => issuesMarkdown(known_issues, { rows, hosts: hosts.length }))),
        part('held', ...[50, 5].map((rows) => heldMarkdown(held, rows))),
        part('syntax', ...[20, 3].map((rows) => syntaxMarkdown(syntax, rows))),
        part('hosts', ...[200, 20].map((rows) => hostsTable(hosts, rows))),
        ...byTrouble(hosts).map((host) => (0,fit/* section */.uW)(host.error === null ? leastOfHosts : leastOfHosts * 1.5, ...hostVariants(host))),
        part('inputs', ...[200, 30, 5].map((rows) => inputsMarkdown(inputs, rows))),
        part('news', ...[100, 10].map((rows) => newsMarkdown(news, rows))),
        part('links', linksLine(report)),
        part('notices', (0,parts/* noticesMarkdown */.hd)(report)),
    ];
}
/** What it is compared with, and where it was made. */
function linksLine({ preview: { from }, links }) {
    const base = from && `Compared with ${(0,markdown/* codeSpan */.SS)(from.revision.slice(0, 12))}: ${(0,markdown/* escapeMarkdown */.FV)(from.because)}`;
    return [
        base ?? '',
        links.pullRequest === null ? '' : (0,markdown/* link */.nf)('🔀 pull request', links.pullRequest),
        links.run === null ? '' : (0,markdown/* link */.nf)('▶️ workflow run', links.run),
    ]
        .filter((word) => word !== '')
        .join(' · ');
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

/***/ 54783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export signedDuration */
/** Seconds as people read them, `?` for no duration: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return '?';
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** A change of duration in seconds with its sign: `+2.0 s`, `-1 min 5 s`, `0.0 s`. */
function signedDuration(seconds) {
    const sign = seconds > 0 ? '+' : seconds < 0 ? '-' : '';
    return `${sign}${formatDuration(Math.abs(seconds))}`;
}


/***/ }),

/***/ 57032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ afterLines),
/* harmony export */   oZ: () => (/* binding */ filledLines),
/* harmony export */   t7: () => (/* binding */ countLineFeeds)
/* harmony export */ });
/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
function afterLines(text, count) {
    let end = 0;
    for (let line = 0; line < count; line += 1) {
        end = text.indexOf('\n', end) + 1;
        if (end === 0)
            return -1;
    }
    return end;
}
/** How many line feeds are between two positions of a text. */
function countLineFeeds(text, from = 0, to = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The lines of a text that are not blank. */
function filledLines(text) {
    return text.split('\n').filter((line) => line.trim() !== '');
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
