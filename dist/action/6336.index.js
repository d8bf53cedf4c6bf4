export const id = 6336;
export const ids = [6336];
export const modules = {

/***/ 33617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   z8: () => (/* binding */ nameInputs)
/* harmony export */ });
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14797);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99322);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _runner_comment_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24500);
/* harmony import */ var _runner_notify_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38772);
/* harmony import */ var _runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44155);
/* harmony import */ var _runner_remedy_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88939);







/**
 * Reads the inputs of `action.yml`. `get` returns the text of one, empty where it was not given. Throws a
 * usage error (`bad-input`) that names the input.
 */
function parseInputs(get) {
    const read = (0,_runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputReader */ .c)(get);
    return {
        rebuild: rebuildOptions(read),
        ...(0,_runner_remedy_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .remedyInputs */ .o)(read),
        allowActivation: read.flag('allow-activation', false),
        installTmux: read.flag('install-tmux', true),
        ...nameInputs(read),
        ...(0,_runner_comment_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .commentInputs */ .X)(read),
        ...(0,_runner_comment_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageInputs */ .b)(read),
        annotations: read.flag('annotations', true),
        checkRun: read.flag('check-run', false),
        summary: read.flag('summary', true),
        notify: (0,_runner_notify_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .notifyInputs */ .v)(read),
        trend: read.flag('trend', true),
        trendWindow: read.number('trend-window', { ...whole(8, 100), otherwise: 30 }),
        failOnRegressionPercent: read.percent('fail-on-regression'),
        token: get('github-token'),
    };
}
/** What a report and its artifact are called: inputs of every Action that reports. */
function nameInputs(read) {
    return {
        id: read.text('id'),
        leg: legOf(read.text('matrix')),
        artifactName: read.artifactName('artifact-name'),
        artifactRetentionDays: read.number('artifact-retention-days', { ...whole(0, 400), otherwise: 0 }),
    };
}
/**
 * A job's place in its matrix, without what another commit changes there: hashes of commits and of store paths.
 * The comment of an earlier push would not be found otherwise.
 */
function legOf(matrix) {
    const leg = matrix?.replace(/\b[0-9a-z]{32,128}\b/g, '') ?? '';
    return /^(?:|null|\{\})$/.test(leg.replace(/\s/g, '')) ? null : leg;
}
/** The bounds and defaults are those of every rebuild, in rebuild/request.ts. */
function rebuildOptions(read) {
    return {
        action: read.choice('action', _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actions */ .o, 'build'),
        ...targetOptions(read),
        extraArgs: read.lines('extra-args'),
        targetHost: read.text('target-host'),
        buildHost: read.text('build-host'),
        sudo: read.flag('sudo', false),
        acceptFlakeConfig: read.flag('accept-flake-config', false),
        redact: read.lines('redact'),
        recording: read.flag('recording', true),
        exportGif: read.flag('export-gif', false),
        cols: read.number('cols', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNumbers */ .c3.cols),
        rows: read.number('rows', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNumbers */ .c3.rows),
        frameIntervalSeconds: read.number('frame-interval', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNumbers */ .c3.frameIntervalSeconds),
        timeoutSeconds: read.number('timeout', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNumbers */ .c3.timeoutSeconds),
        idleLimitSeconds: read.number('idle-limit', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNumbers */ .c3.idleLimitSeconds),
        theme: read.text('theme'),
        fontDir: read.text('font-dir'),
        outputDir: read.text('output-dir'),
        keepLast: read.number('keep-last', { ..._rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .keepLastRule */ .I4, otherwise: null }),
    };
}
function targetOptions(read) {
    const options = { flake: read.text('flake'), file: read.text('file'), command: read.text('command') };
    const given = Object.entries(options).filter(([, value]) => value !== null);
    if (given.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('bad-input', `inputs ${given.map(([name]) => `"${name}"`).join(' and ')} exclude each other`, 'Give one of flake, file and command.');
    return options;
}
function whole(least, most) {
    return { least, most, whole: true };
}


/***/ }),

/***/ 90906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ reportingClients)
});

// UNUSED EXPORTS: githubOnce

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/github/client.js
// A request that hangs must not hold the job; uploads of a screenshot take a second or two.
const requestTimeoutMs = 30_000;
/** Opens the API. Octokit is loaded here, since most rebuilds end before anything needs it. */
async function openGitHub(options) {
    const [{ getOctokit }, { addRetries }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(9735), __webpack_require__.e(4904)]).then(__webpack_require__.bind(__webpack_require__, 15206)),
    ]);
    const [owner = '', repo = ''] = options.repository.split('/');
    let requests = 0;
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: silent });
    octokit.hook.wrap('request', (request, parameters) => {
        requests += 1;
        const signal = AbortSignal.timeout(requestTimeoutMs);
        return request({ ...parameters, request: { ...parameters.request, signal } });
    });
    const waitForRetry = addRetries(octokit, options);
    const { serverUrl, sleep, random, signal } = options;
    // Not the options as a whole: they hold the token.
    const waiting = { sleep, random, ...(signal ? { signal } : {}) };
    return { octokit, owner, repo, serverUrl, requests: () => requests, waiting, waitForRetry };
}
// Octokit warns on the console about deprecations; the job log is for the rebuild.
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };

// EXTERNAL MODULE: ./lib/action/rebuild/sources.js
var sources = __webpack_require__(33940);
;// CONCATENATED MODULE: ./lib/action/rebuild/reporting.js



/** Both clients of a report, and the number of requests that were sent through them until now. */
function reportingClients({ token, repository }, context, signal) {
    const github = githubOnce(token, context, signal);
    const isOwn = repository === null || (0,sources/* isSameRepository */.v)(repository, context.repository);
    const commentGitHub = isOwn ? github : githubOnce(token, { ...context, repository }, signal);
    const requests = async () => (await github.requests()) + (isOwn ? 0 : await commentGitHub.requests());
    return { github, commentGitHub, requests };
}
/**
 * The API of the run's repository, opened when a part first asks for it; `requests` counts what was sent
 * until now. Aborting `signal` ends its waits.
 */
function githubOnce(token, { repository, apiUrl, serverUrl }, signal) {
    let opened = null;
    const open = () => {
        opened ??= openGitHub({
            token,
            repository,
            apiUrl,
            serverUrl,
            ...realWaiting,
            ...(signal ? { signal } : {}),
        });
        return opened;
    };
    const requests = async () => (await opened?.then((github) => github.requests(), () => 0)) ?? 0;
    return Object.assign(open, { requests });
}
/** Waits on the machine's clock. */
const realWaiting = {
    sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
    random: Math.random,
};


/***/ }),

/***/ 15671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeInputs),
/* harmony export */   k: () => (/* binding */ maskedTexts)
/* harmony export */ });
/* harmony import */ var _redact_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11875);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64550);


// What redaction leaves unmasked as too short; a word of a letter or two would make the job log unreadable.
const shortest = 4;
/**
 * The texts that the runner should mask in the job log as well: the tokens, the addresses of webhooks, and the literals of
 * `redact`.
 * The runner knows secrets of the workflow, but not what a step computed.
 */
function maskedTexts(inputs, env) {
    const literals = inputs.rebuild.redact.filter(_redact_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$);
    return [...new Set([...(0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)(inputs, env), ...literals])].filter(({ length }) => length >= shortest);
}
/** The inputs as JSON for the debug log: no token, no pattern, and every other secret masked. */
async function describeInputs(inputs, env) {
    const { redactText } = await Promise.all(/* import() */[__webpack_require__.e(8656), __webpack_require__.e(682)]).then(__webpack_require__.bind(__webpack_require__, 60682));
    const { token, rebuild, notify, ...others } = inputs;
    const { redact, ...options } = rebuild;
    const described = {
        ...options,
        redact: `${redact.length} patterns`,
        ...others,
        notify: notify.destinations.map(({ name }) => name),
        notifyOn: notify.on,
        token: token === '' ? 'none' : 'given',
    };
    const rules = { secrets: (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)(inputs, env), patterns: redact };
    return redactText(await (0,_redact_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRedaction */ .K7)(rules, (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .rebuildEnvironment */ .vf)(env)), JSON.stringify(described));
}


/***/ }),

/***/ 33940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf),
/* harmony export */   v: () => (/* binding */ isSameRepository)
/* harmony export */ });
/**
 * The sources of a build. A job may check out another repository than its own, or another revision than the
 * event's, as on `pull_request_target`.
 */
function sourcesOf({ revision }, { serverUrl, repository, sha }) {
    const own = `${serverUrl}/${repository}`;
    if (revision === null || revision.sha === sha)
        return { url: `${own}/blob/${sha}`, isOwn: true };
    const found = revision.repository ?? null;
    return {
        url: found === null ? null : `${found}/blob/${revision.sha}`,
        isOwn: found !== null && isSameRepository(found, own),
    };
}
/** GitHub does not distinguish the case of names. */
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 24500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ commentInputs),
/* harmony export */   b: () => (/* binding */ imageInputs)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

/** Reads them. Throws a usage error (`bad-input`) that names the input. */
function commentInputs(read) {
    const number = read.number('number', { least: 1, most: 2 ** 31, whole: true, otherwise: null });
    const repository = read.repository('repository');
    if (repository !== null && number === null)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-input', 'input "repository" needs the input "number"', 'Give both, or neither.');
    return {
        comment: read.choice('comment', ['on-failure', 'always', 'never'], 'on-failure'),
        number,
        repository,
        hideOutdated: read.flag('hide-outdated', false),
    };
}
/** Reads them. Throws a usage error (`bad-input`) that names the input. */
function imageInputs(read) {
    return {
        commentImage: read.choice('comment-image', ['branch', 'none'], 'branch'),
        imageBranch: read.branch('image-branch', 'nixos-rebuild-test-images'),
    };
}


/***/ }),

/***/ 38772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notifyInputs)
/* harmony export */ });
/* harmony import */ var _notify_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25561);
/* harmony import */ var _notify_occasion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38926);


/** The inputs about notifications. Throws a usage error that names the input, and has nothing of an address. */
function notifyInputs(read) {
    return {
        destinations: (0,_notify_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDestinations */ .d)(read.lines('notify'), 'input "notify"'),
        on: (0,_notify_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOccasions */ .gf)(read.text('notify-on') ?? _notify_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOccasions */ .Wd, 'input "notify-on"'),
    };
}


/***/ }),

/***/ 88939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ remedyInputs)
/* harmony export */ });
/* harmony import */ var _builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42653);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99322);


/** What may be done about failures; null where nothing is said. Throws a usage error (`bad-input`) that names the input. */
function remedyInputs(read) {
    return {
        remedies: read.choice('remedies', _builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyPolicies */ .hH, null),
        maxAttempts: read.number('max-attempts', { ..._rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAttemptsRule */ .NW, otherwise: null }),
    };
}


/***/ }),

/***/ 38926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   Od: () => (/* binding */ hasLastFailed),
/* harmony export */   Wd: () => (/* binding */ defaultOccasions),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   gf: () => (/* binding */ parseOccasions)
/* harmony export */ });
/* unused harmony export occasions */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

/** When a notification is wanted. */
const occasions = ['failure', 'recovery', 'always'];
/** A failure, and the end of it: who was told of the one wants to know of the other. */
const defaultOccasions = 'failure,recovery';
/** Words separated by commas or blanks. Throws a usage error (`bad-notify`) that names `source`. */
function parseOccasions(text, source) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const known = words.filter((word) => occasions.some((one) => one === word));
    if (words.length > 0 && known.length === words.length)
        return [...new Set(known)];
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-notify', `${source} must be one or more of ${occasions.join(', ')}, not ${JSON.stringify(text)}`, 'Separate several with a comma.');
}
/**
 * What there is to tell of an end, null for nothing: a cancelled one was stopped by a person, or replaced by a newer push.
 * `hasFailedBefore` is about the last one of the same kind; null where that is not known, which is no recovery.
 */
function eventOf({ success, outcome }, hasFailedBefore) {
    if (outcome === 'cancelled')
        return null;
    if (!success)
        return 'failure';
    return hasFailedBefore === true ? 'recovery' : 'success';
}
function isWanted(event, wanted) {
    return wanted.includes('always') || wanted.some((one) => one === event);
}
/** Whether the last of these (oldest first) failed, without the cancelled ones; null where there is none. */
function hasLastFailed(points) {
    const last = points.findLast(({ outcome }) => outcome !== 'cancelled');
    return last === undefined ? null : last.outcome !== 'success';
}


/***/ }),

/***/ 67545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildAutomaton),
  h: () => (/* binding */ skipped)
});

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/redact/trie.js
/**
 * A trie in typed arrays: it has a node for each character of thousands of texts and is built at every start, where
 * objects would take most of the time.
 */
class TrieBuilder {
    #trie;
    /** `most` is the greatest number of nodes. */
    constructor(most) {
        this.#trie = {
            size: 1,
            firstChild: new Int32Array(most),
            nextSibling: new Int32Array(most),
            code: new Uint16Array(most),
            depth: new Uint16Array(most),
        };
    }
    get trie() {
        return this.#trie;
    }
    /** The child of a node by the class of its character, which is added where there is none. */
    child(parent, code) {
        const trie = this.#trie;
        let id = trie.firstChild[parent];
        while (id !== 0 && trie.code[id] !== code)
            id = trie.nextSibling[id];
        if (id !== 0)
            return id;
        const added = trie.size++;
        trie.code[added] = code;
        trie.depth[added] = trie.depth[parent] + 1;
        trie.nextSibling[added] = trie.firstChild[parent];
        trie.firstChild[parent] = added;
        return added;
    }
}
/** The ids of all nodes, those of less depth first. */
function breadthFirst({ size, firstChild, nextSibling }) {
    const order = new Int32Array(size);
    let found = 1;
    for (const id of order)
        for (let child = firstChild[id]; child !== 0; child = nextSibling[child])
            order[found++] = child;
    return order;
}

;// CONCATENATED MODULE: ./lib/redact/automaton.js


/** The class of characters that are not matched at all (see `isInvisible`). */
const skipped = 0xffff;
/** Builds the automaton of `entries`; their texts must not be empty nor hold skipped characters. */
function buildAutomaton(entries) {
    const { classes, width } = classesOf(entries.map((entry) => entry.text));
    const { trie, ending, isBeginning } = trieOf(entries, classes);
    const { size, firstChild, nextSibling, code, depth } = trie;
    const fail = new Int32Array(size);
    const pending = new Uint16Array(size);
    const { rows, table, onlyCode, onlyChild } = emptyTables(trie, width);
    // Nearly all nodes have one child, and no row of their own: other characters are looked up where the node fails to.
    const next = (state, group) => {
        for (let at = state;; at = fail[at]) {
            const row = rows[at];
            if (row >= 0)
                return table[row + group];
            if (onlyCode[at] === group)
                return onlyChild[at];
        }
    };
    for (const id of breadthFirst(trie)) {
        const fallback = fail[id];
        const row = rows[id];
        if (id !== 0) {
            inherit(ending, id, fallback);
            pending[id] = isBeginning[id] === 1 ? depth[id] : pending[fallback];
            if (row >= 0)
                for (let group = 0; group < width; group += 1)
                    table[row + group] = next(fallback, group);
        }
        for (let child = firstChild[id]; child !== 0; child = nextSibling[child]) {
            fail[child] = id === 0 ? 0 : next(fallback, code[child]);
            if (row >= 0)
                table[row + code[child]] = child;
        }
    }
    for (const targets of [table, onlyChild])
        negateAccepting(targets, ending);
    return {
        classes,
        next,
        pending: (state) => pending[state],
        depth: (state) => depth[state],
        hits: (state) => ending.get(state) ?? [],
    };
}
/** What ends where a node fails to ends in the node as well. */
function inherit(ending, id, fallback) {
    const inherited = ending.get(fallback);
    if (inherited)
        ending.set(id, [...(ending.get(id) ?? []), ...inherited]);
}
function negateAccepting(states, ending) {
    for (let index = 0; index < states.length; index += 1) {
        const state = states[index];
        if (state !== 0 && ending.has(state))
            states[index] = -state;
    }
}
/** A row for the root and each node with several children, filled by the caller; for the others their child, if any. */
function emptyTables({ size, firstChild, nextSibling, code }, width) {
    const rows = new Int32Array(size).fill(-1);
    const onlyCode = new Uint16Array(size).fill(skipped);
    const onlyChild = new Int32Array(size);
    let length = 0;
    for (let id = 0; id < size; id += 1) {
        const child = firstChild[id];
        if (id === 0 || nextSibling[child] !== 0) {
            rows[id] = length;
            length += width;
        }
        else if (child !== 0) {
            onlyCode[id] = code[child];
            onlyChild[id] = child;
        }
    }
    return { rows, table: new Int32Array(length), onlyCode, onlyChild };
}
function classesOf(texts) {
    const classes = new Uint16Array(0x10000);
    let width = 1;
    for (const text of texts)
        for (let index = 0; index < text.length; index += 1) {
            const code = text.charCodeAt(index);
            if (classes[code] === 0)
                classes[code] = width++;
        }
    for (const code of ansi/* invisibleUnits */.lN)
        classes[code] = skipped;
    return { classes, width };
}
/** The trie of the texts, what ends in its nodes, and 1 for each node in which a text that is not shown goes on. */
function trieOf(entries, classes) {
    const most = entries.reduce((sum, { text }) => sum + text.length, 1);
    const builder = new TrieBuilder(most);
    const isBeginning = new Uint8Array(most);
    const ending = new Map();
    for (const entry of entries) {
        let id = 0;
        for (let index = 0; index < entry.text.length; index += 1) {
            if (entry.isShown !== true)
                isBeginning[id] = 1;
            id = builder.child(id, classes[entry.text.charCodeAt(index)]);
        }
        const others = ending.get(id);
        if (others)
            others.push(entry);
        else
            ending.set(id, [entry]);
    }
    return { trie: builder.trie, ending, isBeginning };
}


/***/ }),

/***/ 11875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c$: () => (/* binding */ isLiteral),
  K7: () => (/* binding */ loadRedaction)
});

// UNUSED EXPORTS: redactionWith

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/redact/automaton.js + 1 modules
var automaton = __webpack_require__(67545);
// EXTERNAL MODULE: ./lib/redact/rules/assignments.js
var assignments = __webpack_require__(78171);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/redact/rules/escaped-forms.js

/** The forms of a text in which each of its bytes or characters is written as a code. */
function escapedForms(value) {
    const bytes = [...external_node_buffer_.Buffer.from(value)];
    const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
    const points = [...value].map((char) => char.codePointAt(0));
    const digits = bytes.map((byte) => hex(byte, 2));
    const lower = [
        digits.map((code) => `%${code}`).join(''),
        digits.map((code) => `\\x${code}`).join(''),
        ...[' ', ':', '-', ', ', ',', '.', '_'].map((separator) => digits.join(separator)),
        ...[' ', ', ', ','].map((separator) => digits.map((code) => `0x${code}`).join(separator)),
        units.map((code) => `\\u${hex(code, 4)}`).join(''),
        points.map((code) => `\\u{${hex(code, 1)}}`).join(''),
        points.map((code) => `&#x${hex(code, 1)};`).join(''),
        // xxd and hexdump write two bytes in a group.
        ...[0, 1].map((offset) => digits.map((code, index) => (index > 0 && (index + offset) % 2 === 0 ? ` ${code}` : code)).join('')),
    ];
    const upper = lower.map((form) => form.replaceAll(/(?<=%|\\x|\\u\{?|&#x|0x|^|[ :,._-])[0-9a-f]+/g, (code) => code.toUpperCase()));
    return [
        ...lower,
        ...upper,
        points.map((code) => `&#${code};`).join(''),
        bytes.map((byte) => `\\${octal(byte)}`).join(''),
        bytes.map((byte) => `\\0${octal(byte)}`).join(''),
        bytes.join(' '),
        bytes.join(', '),
        bytes.join(','),
    ];
}
/** The forms of a text in which only what is no printable ASCII, quotes and backslashes are written as codes. */
function partlyEscapedForms(value) {
    const bytes = [...external_node_buffer_.Buffer.from(value)];
    const escaped = (code, quotes) => bytes
        .map((byte) => {
        const char = String.fromCharCode(byte);
        if (quotes.test(char))
            return `\\${char}`;
        return byte >= 0x20 && byte < 0x7f ? char : code(byte);
    })
        .join('');
    // Python's repr() and bytes, bash's $'…'.
    return [/[\\]/, /[\\']/, /[\\"]/].flatMap((quotes) => [
        [...value].map((char) => (quotes.test(char) ? `\\${char}` : char)).join(''),
        escaped((byte) => `\\x${hex(byte, 2)}`, quotes),
        escaped((byte) => `\\${octal(byte)}`, quotes),
    ]);
}
/** Base32 depends on where the text starts within a group of five bytes: for each alignment, what is its alone. */
function base32Forms(value) {
    const bytes = external_node_buffer_.Buffer.from(value);
    return [0, 1, 2, 3, 4].flatMap((offset) => {
        const written = base32(external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(offset), bytes]));
        const start = Math.ceil((offset * 8) / 5);
        const end = Math.floor(((offset + bytes.length) * 8) / 5);
        return [written.slice(start), written.slice(start, end)].flatMap((form) => [form, form.toLowerCase()]);
    });
}
/** RFC 4648, without padding. */
function base32(bytes) {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const groups = bits.match(/.{1,5}/g) ?? [];
    return groups
        .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)])
        .join('');
}
function hex(code, length) {
    return code.toString(16).padStart(length, '0');
}
function octal(byte) {
    return byte.toString(8).padStart(3, '0');
}

;// CONCATENATED MODULE: ./lib/redact/rules/forms.js



/** Secrets of fewer visible characters are not masked: too much unrelated text would be masked with them. */
const minimumSecretLength = 4;
/** Encoded forms and single lines of a secret are not searched for below these lengths, for the same reason. */
const minimumEncodedLength = 5;
const minimumLineLength = 8;
/** How many first characters of a form the automaton finds, to keep its table small; the rest is compared. */
const longestHead = 64;
/** Of a form in which each byte is a code: they are many and long, and fewer characters are as sure. */
const longestEscapedHead = 16;
/**
 * Every form in which a secret may be printed: itself, its single lines, quoted for JSON (also twice), Nix, Python,
 * shells, HTML and URLs, in hexadecimal, base32 and base64 at each alignment, with each byte as a code. Empty when
 * the secret is too short to be masked.
 */
function formsOf(secret) {
    const value = secret.trim();
    if ((0,ansi/* withoutBreaks */.v8)(value).length < minimumSecretLength)
        return [];
    const encoded = [
        ...quoted(value),
        ...partlyEscapedForms(value),
        ...urlEncoded(value),
        ...hexadecimal(value),
        ...base64(value),
        // What is encoded twice was a text of its own the first time.
        ...base64(external_node_buffer_.Buffer.from(value).toString('base64')),
        ...base32Forms(value),
    ];
    const forms = [
        value,
        ...lines(value),
        ...encoded.filter((form) => form.length >= minimumEncodedLength),
        // For programs that move the cursor instead of printing blanks.
        ...(/\S\s/.test(value) ? [value.replaceAll(/\s+/g, '')] : []),
    ];
    return [...formsWithHeads(forms, longestHead), ...formsWithHeads(escapedForms(value), longestEscapedHead)];
}
function formsWithHeads(forms, length) {
    return [...new Set(forms.map(ansi/* withoutBreaks */.v8))]
        .filter((form) => form.length >= minimumSecretLength)
        .map((form) => ({ head: form.slice(0, length), tail: form.slice(length) }));
}
/** A builder's log has a prefix before each line, so each line of a secret is also searched for by itself. */
function lines(value) {
    const parts = value.split(/[\r\n]+/).map((line) => line.trim());
    return parts.length === 1 ? [] : parts.filter((line) => line.length >= minimumLineLength);
}
function quoted(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const ascii = json.replaceAll(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const html = value.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char);
    return [
        json,
        JSON.stringify(json).slice(1, -1),
        JSON.stringify(ascii).slice(1, -1),
        ascii,
        json.replaceAll('/', '\\/'),
        json.replaceAll('$' + '{', '\\$' + '{'),
        value.replaceAll("'", "'\\''"),
        value.replaceAll("'", `'"'"'`),
        // As bash's printf %q quotes.
        value.replaceAll(/[^\w./:=+@%,\x80-\uffff-]/g, '\\$&'),
        html,
        html.replaceAll("'", '&#39;'),
        html.replaceAll("'", '&#x27;'),
    ];
}
function urlEncoded(value) {
    const component = encodeURIComponent(external_node_buffer_.Buffer.from(value).toString());
    const strict = component.replaceAll(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const lower = (form) => form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const forms = [component, strict, component.replaceAll('%20', '+'), strict.replaceAll('%20', '+')];
    return [...forms, ...forms.map(lower), encodeURI(external_node_buffer_.Buffer.from(value).toString())];
}
function hexadecimal(value) {
    const hex = external_node_buffer_.Buffer.from(value).toString('hex');
    return [hex, hex.toUpperCase()];
}
/**
 * Base64 depends on where the secret starts within a group of three bytes, and at its edges on its
 * neighbours. For each of the three alignments: the characters that are the secret's alone, and the
 * ending as it is when nothing follows, with padding and without.
 */
function base64(value) {
    const bytes = external_node_buffer_.Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const padded = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(offset), bytes]).toString('base64');
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        const forms = [padded.slice(start), padded.slice(start).replace(/=+$/, ''), padded.slice(start, end)];
        return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
    });
}

;// CONCATENATED MODULE: ./lib/redact/rules/pattern.js

/**
 * A compiled `--redact` pattern. RE2JS searches in time proportional to the text for whatever pattern, where
 * JavaScript's own engine needs a check of patterns that refuses harmless ones (`.*.*=`) and still lets through
 * some that take minutes for a line of 64 KB. Measured on build output: 23 to 900 MB/s, JavaScript's 2 to 800.
 * V8's own linear engine is behind a flag of the process, reaches 8 to 28 MB/s and refuses `{1,500}`.
 */
class LinePattern {
    #compiled;
    constructor(compiled) {
        this.#compiled = compiled;
    }
    /** The start and end of each match in a line, in UTF-16 code units. */
    *matchesIn(line) {
        const matcher = this.#compiled.matcher(line);
        while (matcher.find())
            yield [matcher.start(), matcher.end()];
    }
}
/**
 * Compiles a `--redact` pattern (`ordinal` counts from 1, for the message; the pattern itself is not
 * repeated there, since it may be a secret). Throws a usage error where it is no regular expression, or one
 * that no engine can match in linear time.
 */
function compilePattern({ RE2JS, RE2JSException }, pattern, ordinal) {
    try {
        // RE2JS would read this back-reference as the letter k.
        if (/(?:^|[^\\])(?:\\\\)*\\k</.test(pattern))
            throw new RE2JSException('back-reference');
        return new LinePattern(RE2JS.compile(RE2JS.translateRegExp(pattern), RE2JS.LOOKBEHINDS | RE2JS.DISABLE_UNICODE_GROUPS));
    }
    catch (error) {
        if (!(error instanceof RE2JSException))
            throw error;
        if (isRegExp(pattern))
            throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${ordinal} has something that is not supported, since its search has to take linear time`, 'Leave out look-ahead such as (?=…), back-references such as \\1, classes such as \\p{L}, and repetitions of more than 1,000 times.');
        throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${ordinal} is no regular expression: ${error.message.replace('error parsing regexp: ', '').split(': ')[0]}`, 'To mean a character such as ( or + itself, write a backslash before it.');
    }
}
/** True for what JavaScript accepts as a regular expression. */
function isRegExp(pattern) {
    try {
        return new RegExp(pattern).source !== '';
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/redact/rules/secret-names.js
var secret_names = __webpack_require__(43300);
// EXTERNAL MODULE: ./lib/redact/rules/shapes.js + 1 modules
var shapes = __webpack_require__(46959);
// EXTERNAL MODULE: ./lib/redact/rules/token-shapes.js
var token_shapes = __webpack_require__(10367);
;// CONCATENATED MODULE: ./lib/redact/redaction.js








/** True for a `--redact` pattern that is to be taken literally: it holds no metacharacter. */
function isLiteral(pattern) {
    return !/[\\^$.*+?()[\]{}|]/.test(pattern);
}
/** As `compileRedaction`, but loads the engine of regular expressions (5 ms) only where a pattern needs it. */
async function loadRedaction(rules, env) {
    const engine = rules.patterns.every(isLiteral) ? null : await loadEngine();
    return redactionWith(engine, rules, env);
}
/** Not through the bundler, which would load it with the bundle; scripts/build.mjs puts in where it is in dist/. */
function loadEngine() {
    return import('../assets/re2js/index.mjs');
}
/** As `compileRedaction`; without an engine every pattern must be a literal. */
function redactionWith(engine, rules, env) {
    const expressions = rules.patterns.flatMap((pattern, index) => {
        if (pattern.trim() === '')
            throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${index + 1} is empty`);
        if (isLiteral(pattern))
            return [];
        if (engine === null)
            throw new Error('a pattern needs the engine');
        return [compilePattern(engine, pattern, index + 1)];
    });
    const named = [
        ...rules.secrets
            .filter((value) => value.trim() !== '')
            .map((value) => ({ name: 'a given secret', value })),
        ...rules.patterns.map((value, index) => ({ name: `--redact pattern ${index + 1}`, value })),
        ...(0,secret_names/* environmentSecrets */.Pm)(env),
    ];
    const notices = new Set();
    const forms = new Map();
    for (const { name, value } of named) {
        const found = formsOf(value);
        if (found.length === 0 && isLiteral(value))
            notices.add(`${name} is too short to be masked (under 4 characters)`);
        for (const form of found)
            forms.set(form.head + form.tail, form);
    }
    const shortest = Math.min(...[...forms.keys()].map((form) => form.length));
    return {
        automaton: automatonOf(forms.values()),
        patterns: expressions,
        longestShownBeginning: Math.max(1, Math.min(3, Math.floor(shortest / 4))),
        notices: [...notices],
    };
}
function automatonOf(forms) {
    const entries = [
        ...shapes/* privateKeyEnds */.RK.map((text) => ({ text, value: { kind: 'block-end' } })),
        ...[...assignments/* separators */.Jo, ...assignments/* optionWords */.RI].map((text) => ({
            text,
            value: { kind: 'assignment' },
            isShown: true,
        })),
    ];
    for (const { head, tail } of forms)
        entries.push({ text: head, value: { kind: 'secret', tail } });
    for (const shape of [...(0,token_shapes/* tokenShapes */.IV)(), ...shapes/* shapes */.nq])
        for (const text of shape.triggers)
            entries.push({ text, value: { kind: 'shape', shape }, isShown: true });
    return (0,automaton/* buildAutomaton */.Z)(entries);
}


/***/ }),

/***/ 78171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ separators),
/* harmony export */   RI: () => (/* binding */ optionWords),
/* harmony export */   kg: () => (/* binding */ assignmentAfter)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43300);

/** Where a value is read: after one of these, or after a word that names a secret and a blank. */
const separators = ['=', ':', '>'];
const optionWords = [
    'password ',
    'passwd ',
    'passphrase ',
    'token ',
    'secret ',
    'key ',
    'psk ',
    'pass ',
];
/** Nearly all names are told from others by these, at little cost. */
const candidate = /pass|pwd|pw\d?$|psk|token|secret|key|auth|cred|cookie|bearer|jwt|pat$|pin$|otp|seed|pepper|salt|seal|mnemonic|netrc|webhook|string|sig|code/i;
/** Names that prose and code also use for other things. */
const ambiguousName = /^(?:.*[_-])?(?:key|pass|auth|pat|pin|otp|seed|salt|pepper|pw|pwd|cookie|creds?|credentials?|unseal|webhook|jwt|bearer|netrc|mnemonic)$|^(?:tokens?|secrets?)$/i;
/** The same, where the word before it leaves no doubt. */
const sureName = /(?:api|access|account|auth|encryption|master|private|preshared|secret|shared|signing|ssh|storage|unseal|wg)[_-]?key$|(?:access|auth|private|secret)[_-]token$/i;
/** In lower case a pin is also what is pinned: a revision. */
const neverFields = /^(?:xx?[Pp]ass|pass|PASS|XX?PASS|[Kk]eys?\d*|KEYS?\d*|pins?)$/;
/** Headers of HTTP, in which the whole rest is the secret. */
const headerName = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^(?:x|private|job|deploy|circle)-(?:[\w-]*-)?(?:token|key|secret|auth|password)$/i;
const queryName = /^(?:sig|signature|x-amz-signature|x-goog-signature|x-amz-security-token|code|key|auth)$/i;
/** npm's and yarn's settings: //registry.example.org/:_authToken=… */
const settingName = /^_(?:auth|authToken|password)$/;
/** Options that say what to do about a secret, and take none. */
const switchOption = /^-*(?:no|ask|prompt|read|show|use|with|without|enable|disable|allow|require|reset|change)-/i;
/** netrc(5), also over several lines; NetworkManager's `wifi connect NAME password …` and `wifi-sec.psk …`. */
const credentialWord = /\b(?:login|account|user)\s+\S+\s+(?:account\s+\S+\s+)?password $|\bmachine\s+\S+\s+password $|\bconnect\s.*password $|[\w-]\.psk $/;
/** What Vault calls the parts of its key. */
const numberedKey = /\b(?:unseal|recovery) key(?: share)? \d+[ \t]*:$/i;
/** The end of a name that selects an element, as of a dictionary. */
const subscript = /\[(?:["'][\w.-]+["']|:[\w-]+)\]$/;
/** sops-nix names the secrets that it changes. */
const change = /\b(?:adding|modifying|removing|added|modified|removed)\s(?:\w+\s)?$/i;
/** The end of a file's name, as in a message about it. */
const fileEnd = /\.(?:nix|age|pem|pub|json|ya?ml|toml|conf|cfg|ini|txt|sh|py|rb|rs|go|c|h|cc|hs|js|ts|service|socket|timer|mount|target|path|drv|md|log|lock|enc|gpg|asc)$/;
/** The inside of a start tag of XML: a name, with or without a namespace, and attributes. */
const startTag = /^(?:[\w.-]+:)?([\w.-]+)(?:\s[^<>\n]*)?$/;
/** Blanks, a list's dash, the prefix of a builder's log, and how a shell begins an assignment. */
const lineStart = /(?:^|\n)(?:[\w.+-]+> ?)?[ \t"'-]*(?:(?:export|declare -x|set) +)?$/;
/** What secret's value follows this text, which ends with a separator or an option's word; null for none. */
function assignmentAfter(before) {
    if (before.endsWith(' '))
        return optionAfter(before);
    return before.endsWith('>') ? elementAfter(before) : namedBefore(before);
}
/** The element whose start tag ends the text, as `<password>` or `<db:password type="plain">`. */
function elementAfter(before) {
    const tag = before.slice(before.lastIndexOf('<') + 1, -1);
    if (tag.length === before.length - 1 || tag.endsWith('/'))
        return null;
    const name = asVariable(startTag.exec(tag)?.[1] ?? '');
    if (!candidate.test(name) || !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) || neverFields.test(name))
        return null;
    const kind = isAmbiguous(name) ? 'word' : 'field';
    return { kind, startsLine: false, isDirect: true, isElement: true, quote: '' };
}
function optionAfter(before) {
    const name = /(?:^|\s)--?([\w-]+) $/.exec(before)?.[1];
    const takesSecret = name === undefined ? credentialWord.test(before) : (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) && !switchOption.test(name);
    return takesSecret
        ? { kind: 'option', startsLine: false, isDirect: false, isElement: false, quote: '' }
        : null;
}
function namedBefore(before) {
    if (numberedKey.test(before))
        return { kind: 'field', startsLine: true, isDirect: false, isElement: false, quote: '' };
    let end = before.length - 1;
    while (end > 0 && isBlankOrQuote(before.charCodeAt(end - 1)))
        end -= 1;
    // env["NAME"] = and config[:name] =
    if (subscript.test(before.slice(0, end)))
        end -= before[end - 2] === '"' || before[end - 2] === "'" ? 2 : 1;
    let start = end;
    while (start > 0 && isNameCharacter(before.charCodeAt(start - 1)))
        start -= 1;
    const name = before.slice(start, end);
    if (name.length < 2 || !candidate.test(name))
        return null;
    const isEqual = before.endsWith('=');
    const isDirect = isEqual && end === before.length - 1;
    const beforeName = before.slice(0, start);
    const startsLine = lineStart.test(beforeName);
    const kind = kindOf(name, { isEqual, isDirect, startsLine, beforeName });
    if (kind === null)
        return null;
    const quote = /["'`]$/.exec(beforeName)?.[0] ?? '';
    return { kind, startsLine, isDirect, isElement: false, quote: before[end] === quote ? '' : quote };
}
function kindOf(written, { isEqual, isDirect, startsLine, beforeName }) {
    const name = asVariable(written);
    if (fileEnd.test(written) || (/^secrets?$/.test(written) && change.test(beforeName)))
        return null;
    if (isDirect && /[?&;]$/.test(beforeName) && (queryName.test(written) || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name)))
        return 'query';
    if (!isEqual && headerName.test(written))
        return 'header';
    if (!(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) || neverFields.test(name))
        return null;
    if (isDirect && /^--?\w/.test(written))
        return switchOption.test(written) ? null : 'option';
    if (isDirect && settingName.test(written))
        return 'variable';
    if (isDirect && /^[A-Z][A-Z0-9_]*$/.test(written))
        return isAmbiguous(name) && !written.includes('_') && !startsLine ? 'word' : 'variable';
    return isAmbiguous(name) ? 'word' : 'field';
}
function isAmbiguous(name) {
    return ambiguousName.test(name) && !sureName.test(name);
}
/** A name in the spelling of variables: `initialPassword` is `initial_Password`, `wifi-sec.psk` is `wifi-sec_psk`. */
function asVariable(name) {
    return name.replaceAll(/([a-z0-9])(?=[A-Z])/g, '$1_').replaceAll('.', '_');
}
function isBlankOrQuote(code) {
    return code === 0x20 || code === 0x09 || code === 0x22 || code === 0x27 || code === 0x5c;
}
function isNameCharacter(code) {
    if (code >= 0x61)
        return code <= 0x7a;
    if (code >= 0x41)
        return code <= 0x5a || code === 0x5f;
    return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
}


/***/ }),

/***/ 31989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gitleaksFormats)
/* harmony export */ });
// Made by scripts/gitleaks/convert.mjs from the rules of gitleaks v8.30.1; do not edit. They are
// Copyright (c) 2019 Zachary Rice, under the MIT License; its text is in scripts/gitleaks/LICENSE and in the package's
// dist/assets/gitleaks/LICENSE.txt.
// biome-ignore format: a table.
const gitleaksFormats = [
    { id: '1password-secret-key', triggers: ["A3-"], rest: /^[\dA-Z]{6}-(?:[\dA-Z]{11}|[\dA-Z]{6}-[\dA-Z]{5})-[\dA-Z]{5}-[\dA-Z]{5}-[\dA-Z]{5}/, characters: /[-\dA-Z]/, least: 36 },
    { id: '1password-service-account-token', triggers: ["ops_eyJ"], rest: /^[+/-9A-Za-z]{250,1024}={0,3}/, characters: /[+/-9=A-Za-z]/, least: 250 },
    { id: 'adobe-client-secret', triggers: ["p8e-"], rest: /^[\dA-Za-z]{32}/, characters: /[\dA-Za-z]/, least: 32 },
    { id: 'age-secret-key', triggers: ["AGE-SECRET-KEY-1"], rest: /^[02-9AC-HJ-NP-Z]{20,1024}/, characters: /[02-9AC-HJ-NP-Z]/, least: 20 },
    { id: 'airtable-personnal-access-token', triggers: ["pat"], rest: /^[\dA-Za-z]{14}\.[\da-f]{64}/, characters: /[.\dA-Za-z]/, least: 79 },
    { id: 'alibaba-access-key-id', triggers: ["LTAI"], rest: /^[\dA-Za-z]{20}/, characters: /[\dA-Za-z]/, least: 20 },
    { id: 'anthropic-admin-api-key', triggers: ["sk-ant-admin01-"], rest: /^[-\w]{93}AA/, characters: /[-\w]/, least: 95 },
    { id: 'anthropic-api-key', triggers: ["sk-ant-api03-"], rest: /^[-\w]{93}AA/, characters: /[-\w]/, least: 95 },
    { id: 'artifactory-api-key', triggers: ["AKCp"], rest: /^[\dA-Za-z]{69}/, characters: /[\dA-Za-z]/, least: 69 },
    { id: 'artifactory-reference-token', triggers: ["cmVmd"], rest: /^[\dA-Za-z]{59}/, characters: /[\dA-Za-z]/, least: 59 },
    { id: 'authress-service-client-access-key', triggers: ["sc_", "ext_", "scauth_", "authress_"], rest: /^[\dA-Za-z]{5,30}\.[\dA-Za-z]{4,6}\.acc[-_][-\dA-Za-z]{10,32}\.[+\-/-9=A-Z_a-z]{30,120}/, characters: /[+\--9=A-Z_a-z]/, least: 56 },
    { id: 'aws-access-token', triggers: ["A3T"], rest: /^[\dA-Z][2-7A-Z]{16}/, characters: /[\dA-Z]/, least: 17 },
    { id: 'aws-access-token', triggers: ["AKIA", "ASIA", "ABIA", "ACCA"], rest: /^[2-7A-Z]{16}/, characters: /[2-7A-Z]/, least: 16 },
    { id: 'aws-amazon-bedrock-api-key-long-lived', triggers: ["ABSK"], rest: /^[+/-9A-Za-z]{109,269}={0,2}/, characters: /[+/-9=A-Za-z]/, least: 109 },
    { id: 'aws-amazon-bedrock-api-key-short-lived', triggers: ["bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t"], rest: /^[+\-/-9=A-Z_a-z]{20,1024}/, characters: /[+\-/-9=A-Z_a-z]/, least: 20 },
    { id: 'azure-ad-client-secret', triggers: ["0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "8Q~", "9Q~"], rest: /^[-.\w~]{31,34}/, characters: /[-.\w~]/, least: 31 },
    { id: 'clickhouse-cloud-api-secret-key', triggers: ["4b1d"], rest: /^[\dA-Za-z]{38}/, characters: /[\dA-Za-z]/, least: 38 },
    { id: 'clojars-api-token', triggers: ["CLOJARS_"], rest: /^[\dA-Za-z]{20,1024}/, characters: /[\dA-Za-z]/, least: 20 },
    { id: 'cloudflare-origin-ca-key', triggers: ["v1.0-"], rest: /^[\da-f]{24}-[\da-f]{146}/, characters: /[-\da-f]/, least: 171 },
    { id: 'databricks-api-token', triggers: ["dapi"], rest: /^[\da-f]{32}(?:-[\d])?/, characters: /[-\da-f]/, least: 32 },
    { id: 'defined-networking-api-token', triggers: ["dnkey-"], rest: /^[-\d=_a-z]{26}-[-\d=_a-z]{52}/, characters: /[-\d=_a-z]/, least: 79 },
    { id: 'digitalocean-access-token', triggers: ["doo_v1_"], rest: /^[\da-f]{20,1024}/, characters: /[\da-f]/, least: 20 },
    { id: 'digitalocean-pat', triggers: ["dop_v1_"], rest: /^[\da-f]{20,1024}/, characters: /[\da-f]/, least: 20 },
    { id: 'digitalocean-refresh-token', triggers: ["dor_v1_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'doppler-api-token', triggers: ["dp.pt."], rest: /^[\dA-Za-z]{20,1024}/, characters: /[\dA-Za-z]/, least: 20 },
    { id: 'dropbox-short-lived-api-token', triggers: ["sl."], rest: /^[-\d=_a-z]{135}/, characters: /[-\d=_a-z]/, least: 135 },
    { id: 'duffel-api-token', triggers: ["duffel_test_", "duffel_live_"], rest: /^[-\d=A-Z_a-z]{20,1024}/, characters: /[-\d=A-Z_a-z]/, least: 20 },
    { id: 'dynatrace-api-token', triggers: ["dt0c01."], rest: /^[\dA-Za-z]{24}\.[\dA-Za-z]{64}/, characters: /[.\dA-Za-z]/, least: 89 },
    { id: 'easypost-api-token', triggers: ["EZAK"], rest: /^[\dA-Za-z]{54}/, characters: /[\dA-Za-z]/, least: 54 },
    { id: 'easypost-test-api-token', triggers: ["EZTK"], rest: /^[\dA-Za-z]{54}/, characters: /[\dA-Za-z]/, least: 54 },
    { id: 'facebook-page-access-token', triggers: ["EAAC", "EAAM"], rest: /^[\dA-Za-z]{100,1024}/, characters: /[\dA-Za-z]/, least: 100 },
    { id: 'flutterwave-encryption-key', triggers: ["FLWSECK_TEST-"], rest: /^[\dA-Ha-h]{12,1024}/, characters: /[\dA-Ha-h]/, least: 12 },
    { id: 'flutterwave-public-key', triggers: ["FLWPUBK_TEST-"], rest: /^[\dA-Ha-h]{32}-[Xx]/, characters: /[-\dA-HXa-hx]/, least: 34 },
    { id: 'flutterwave-secret-key', triggers: ["FLWSECK_TEST-"], rest: /^[\dA-Ha-h]{32}-[Xx]/, characters: /[-\dA-HXa-hx]/, least: 34 },
    { id: 'flyio-access-token', triggers: ["fo1_"], rest: /^[-\w]{43}/, characters: /[-\w]/, least: 43 },
    { id: 'flyio-access-token', triggers: ["fm2_", "fm1a_", "fm1r_"], rest: /^[+/-9A-Za-z]{100,1024}={0,3}/, characters: /[+/-9=A-Za-z]/, least: 100 },
    { id: 'frameio-api-token', triggers: ["fio-u-"], rest: /^[-\d=A-Z_a-z]{20,1024}/, characters: /[-\d=A-Z_a-z]/, least: 20 },
    { id: 'gcp-api-key', triggers: ["AIza"], rest: /^[-\w]{35}/, characters: /[-\w]/, least: 35 },
    { id: 'github-app-token', triggers: ["ghu_", "ghs_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'github-fine-grained-pat', triggers: ["github_pat_"], rest: /^[\w]{20,1024}/, characters: /[\w]/, least: 20 },
    { id: 'github-oauth', triggers: ["gho_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'github-pat', triggers: ["ghp_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'github-refresh-token', triggers: ["ghr_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'gitlab-cicd-job-token', triggers: ["glcbt-"], rest: /^[\dA-Za-z]{1,5}_[-\w]{20}/, characters: /[-\w]/, least: 22 },
    { id: 'gitlab-deploy-token', triggers: ["gldt-"], rest: /^[-\w]{20}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-feature-flag-client-token', triggers: ["glffct-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-feed-token', triggers: ["glft-"], rest: /^[-\w]{20}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-incoming-mail-token', triggers: ["glimt-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-kubernetes-agent-token', triggers: ["glagent-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-oauth-app-secret', triggers: ["gloas-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-pat', triggers: ["glpat-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-pat-routable', triggers: ["glpat-"], rest: /^[-\w]{27,300}\.[\da-z]{2}[\da-z]{7}/, characters: /[-.\w]/, least: 37 },
    { id: 'gitlab-ptt', triggers: ["glptt-"], rest: /^[\da-f]{20,1024}/, characters: /[\da-f]/, least: 20 },
    { id: 'gitlab-rrt', triggers: ["GR1348941"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-runner-authentication-token', triggers: ["glrt-"], rest: /^[-\w]{20}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-runner-authentication-token-routable', triggers: ["glrt-t"], rest: /^[\d]_[-\w]{27,300}\.[\da-z]{2}[\da-z]{7}/, characters: /[-.\w]/, least: 39 },
    { id: 'gitlab-scim-token', triggers: ["glsoat-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-session-cookie', triggers: ["_gitlab_session="], rest: /^[\da-z]{20,1024}/, characters: /[\da-z]/, least: 20 },
    { id: 'grafana-cloud-api-token', triggers: ["glc_"], rest: /^[+/-9A-Za-z]{32,400}={0,3}/, characters: /[+/-9=A-Za-z]/, least: 32 },
    { id: 'grafana-service-account-token', triggers: ["glsa_"], rest: /^[\dA-Za-z]{32}_[\dA-Fa-f]{8}/, characters: /[\w]/, least: 41 },
    { id: 'harness-api-key', triggers: ["pat.", "sat."], rest: /^[-\w]{22}\.[\dA-Za-z]{24}\.[\dA-Za-z]{20}/, characters: /[-.\w]/, least: 68 },
    { id: 'hashicorp-tf-api-token', triggers: ["atlasv1."], rest: /^[-\d=A-Z_a-z]{20,1024}/, characters: /[-\d=A-Z_a-z]/, least: 20 },
    { id: 'heroku-api-key-v2', triggers: ["HRKU-AA"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'huggingface-access-token', triggers: ["hf_"], rest: /^[A-Za-z]{34}/, characters: /[A-Za-z]/, least: 34 },
    { id: 'huggingface-organization-api-token', triggers: ["api_org_"], rest: /^[A-Za-z]{20,1024}/, characters: /[A-Za-z]/, least: 20 },
    { id: 'infracost-api-token', triggers: ["ico-"], rest: /^[\dA-Za-z]{32}/, characters: /[\dA-Za-z]/, least: 32 },
    { id: 'intra42-client-secret', triggers: ["s-s4t2ud-", "s-s4t2af-"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'linear-api-key', triggers: ["lin_api_"], rest: /^[\dA-Za-z]{20,1024}/, characters: /[\dA-Za-z]/, least: 20 },
    { id: 'mapbox-api-token', triggers: ["pk."], rest: /^[\da-z]{60}\.[\da-z]{22}/, characters: /[.\da-z]/, least: 83 },
    { id: 'new-relic-browser-api-token', triggers: ["NRJS-"], rest: /^[\da-f]{19}/, characters: /[\da-f]/, least: 19 },
    { id: 'new-relic-insert-key', triggers: ["NRII-"], rest: /^[-\da-z]{32}/, characters: /[-\da-z]/, least: 32 },
    { id: 'new-relic-user-api-key', triggers: ["NRAK-"], rest: /^[\da-z]{27}/, characters: /[\da-z]/, least: 27 },
    { id: 'notion-api-token', triggers: ["ntn_"], rest: /^[\d]{11}[\dA-Za-z]{32}[\dA-Za-z]{3}/, characters: /[\dA-Za-z]/, least: 46 },
    { id: 'npm-access-token', triggers: ["npm_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'octopus-deploy-api-key', triggers: ["API-"], rest: /^[\dA-Z]{26}/, characters: /[\dA-Z]/, least: 26 },
    { id: 'openai-api-key', triggers: ["sk-"], rest: /^[\dA-Za-z]{20}T3BlbkFJ[\dA-Za-z]{20}/, characters: /[\dA-Za-z]/, least: 48 },
    { id: 'openai-api-key', triggers: ["sk-proj-", "sk-svcacct-", "sk-admin-"], rest: /^[-\w]{74}T3BlbkFJ(?:[-\w]{74}|[-\w]{58})/, characters: /[-\w]/, least: 140 },
    { id: 'openai-api-key', triggers: ["sk-proj-", "sk-svcacct-", "sk-admin-"], rest: /^[-\w]{58}T3BlbkFJ(?:[-\w]{74}|[-\w]{58})/, characters: /[-\w]/, least: 124 },
    { id: 'openshift-user-token', triggers: ["sha256~"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'perplexity-api-key', triggers: ["pplx-"], rest: /^[\dA-Za-z]{48}/, characters: /[\dA-Za-z]/, least: 48 },
    { id: 'plaid-api-token', triggers: ["access-sandbox-", "access-development-", "access-production-"], rest: /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/, characters: /[-\da-f]/, least: 36 },
    { id: 'planetscale-api-token', triggers: ["pscale_tkn_"], rest: /^[-.\d=A-Z_a-z]{20,1024}/, characters: /[-.\d=A-Z_a-z]/, least: 20 },
    { id: 'planetscale-oauth-token', triggers: ["pscale_oauth_"], rest: /^[-.\d=A-Z_a-z]{20,1024}/, characters: /[-.\d=A-Z_a-z]/, least: 20 },
    { id: 'planetscale-password', triggers: ["pscale_pw_"], rest: /^[-.\d=A-Z_a-z]{20,1024}/, characters: /[-.\d=A-Z_a-z]/, least: 20 },
    { id: 'postman-api-token', triggers: ["PMAK-"], rest: /^[\dA-Fa-f]{24}-[\dA-Fa-f]{34}/, characters: /[-\dA-Fa-f]/, least: 59 },
    { id: 'prefect-api-token', triggers: ["pnu_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'pulumi-api-token', triggers: ["pul-"], rest: /^[\da-f]{40}/, characters: /[\da-f]/, least: 40 },
    { id: 'pypi-upload-token', triggers: ["pypi-AgEIcHlwaS5vcmc"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'readme-api-token', triggers: ["rdme_"], rest: /^[\da-z]{70}/, characters: /[\da-z]/, least: 70 },
    { id: 'rubygems-api-token', triggers: ["rubygems_"], rest: /^[\da-f]{20,1024}/, characters: /[\da-f]/, least: 20 },
    { id: 'scalingo-api-token', triggers: ["tk-us-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'sendgrid-api-token', triggers: ["SG."], rest: /^[-.\d=A-Z_a-z]{66}/, characters: /[-.\d=A-Z_a-z]/, least: 66 },
    { id: 'sendinblue-api-token', triggers: ["xkeysib-"], rest: /^[\da-f]{64}-[\dA-Za-z]{16}/, characters: /[-\dA-Za-z]/, least: 81 },
    { id: 'sentry-org-token', triggers: ["sntrys_eyJpYXQiO"], rest: /^[+/-9A-Za-z]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[+/-9A-Za-z]{10,200}={0,2}_[+/-9A-Za-z]{43}/, characters: /[+/-9=A-Z_a-z]/, least: 80 },
    { id: 'sentry-user-token', triggers: ["sntryu_"], rest: /^[\da-f]{20,1024}/, characters: /[\da-f]/, least: 20 },
    { id: 'settlemint-application-access-token', triggers: ["sm_aat_"], rest: /^[\dA-Za-z]{16,1024}/, characters: /[\dA-Za-z]/, least: 16 },
    { id: 'settlemint-personal-access-token', triggers: ["sm_pat_"], rest: /^[\dA-Za-z]{16,1024}/, characters: /[\dA-Za-z]/, least: 16 },
    { id: 'settlemint-service-access-token', triggers: ["sm_sat_"], rest: /^[\dA-Za-z]{16,1024}/, characters: /[\dA-Za-z]/, least: 16 },
    { id: 'shippo-api-token', triggers: ["shippo_live_", "shippo_test_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'shopify-access-token', triggers: ["shpat_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'shopify-custom-access-token', triggers: ["shpca_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'shopify-private-app-access-token', triggers: ["shppa_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'shopify-shared-secret', triggers: ["shpss_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'slack-app-token', triggers: ["xapp-"], rest: /^[\d]-[\dA-Za-z]{1,1024}-[\d]{1,1024}-[\dA-Za-z]{1,1024}/, characters: /[-\dA-Za-z]/, least: 7 },
    { id: 'slack-bot-token', triggers: ["xoxb-"], rest: /^[\d]{10,13}-[\d]{10,13}[-\dA-Za-z]{0,1024}/, characters: /[-\dA-Za-z]/, least: 21 },
    { id: 'slack-config-access-token', triggers: ["xoxe.xoxB-", "xoxe.xoxP-", "xoxe.xoxb-", "xoxe.xoxp-"], rest: /^[\d]-[\dA-Za-z]{163,166}/, characters: /[-\dA-Za-z]/, least: 165 },
    { id: 'slack-config-refresh-token', triggers: ["xoxe-"], rest: /^[\d]-[\dA-Za-z]{146}/, characters: /[-\dA-Za-z]/, least: 148 },
    { id: 'slack-legacy-bot-token', triggers: ["xoxb-"], rest: /^[\d]{8,14}-[\dA-Za-z]{18,26}/, characters: /[-\dA-Za-z]/, least: 27 },
    { id: 'slack-legacy-token', triggers: ["xoxo-", "xoxs-"], rest: /^[\d]{1,1024}-[\d]{1,1024}-[\d]{1,1024}-[\dA-Fa-f]{1,1024}/, characters: /[-\dA-Fa-f]/, least: 7 },
    { id: 'slack-legacy-workspace-token', triggers: ["xoxa-", "xoxr-"], rest: /^[\dA-Za-z]{8,48}/, characters: /[\dA-Za-z]/, least: 8 },
    { id: 'slack-legacy-workspace-token', triggers: ["xoxa-", "xoxr-"], rest: /^[\d]-[\dA-Za-z]{8,48}/, characters: /[-\dA-Za-z]/, least: 10 },
    { id: 'slack-user-token', triggers: ["xoxe", "xoxp"], rest: /^(?:-[\d]{10,13}){3}-[-\dA-Za-z]{28,34}/, characters: /[-\dA-Za-z]/, least: 62 },
    { id: 'sourcegraph-access-token', triggers: ["sgp_"], rest: /^[\dA-Fa-f]{40}/, characters: /[\dA-Fa-f]/, least: 40 },
    { id: 'sourcegraph-access-token', triggers: ["sgp_"], rest: /^[\dA-Fa-f]{16}_[\dA-Fa-f]{40}/, characters: /[\dA-F_a-f]/, least: 57 },
    { id: 'sourcegraph-access-token', triggers: ["sgp_local_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'square-access-token', triggers: ["EAAA"], rest: /^[-\w]{22,60}/, characters: /[-\w]/, least: 22 },
    { id: 'square-access-token', triggers: ["sq0atp-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'stripe-access-token', triggers: ["sk_test_", "sk_live_", "sk_prod_", "rk_test_", "rk_live_", "rk_prod_"], rest: /^[\dA-Za-z]{10,1024}/, characters: /[\dA-Za-z]/, least: 10 },
    { id: 'twilio-api-key', triggers: ["SK"], rest: /^[\dA-Fa-f]{32}/, characters: /[\dA-Fa-f]/, least: 32 },
    { id: 'typeform-api-token', triggers: ["tfp_"], rest: /^[-.\d=_a-z]{59}/, characters: /[-.\d=_a-z]/, least: 59 },
    { id: 'vault-batch-token', triggers: ["hvb."], rest: /^[-\w]{138,300}/, characters: /[-\w]/, least: 138 },
    { id: 'vault-service-token', triggers: ["hvs."], rest: /^[-\w]{90,120}/, characters: /[-\w]/, least: 90 },
    { id: 'yandex-access-token', triggers: ["t1."], rest: /^[-\w]{1,1024}={0,2}\.[-\w]{86}={0,2}/, characters: /[-.\d=A-Z_a-z]/, least: 88 },
    { id: 'yandex-api-key', triggers: ["AQVN"], rest: /^[-\w]{35,38}/, characters: /[-\w]/, least: 35 },
];


/***/ }),

/***/ 43300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ environmentSecrets),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   nk: () => (/* binding */ isHarmlessValue)
/* harmony export */ });
/** What ends the name of a secret, whatever letters are before it: DBPASSWORD. */
const lastLetters = 'TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|PASSCODE|PASS|PSK|CREDENTIALS?|SECRET[_-]KEY[_-]BASE';
/** What ends the name of a secret, after a separator or at its beginning. */
const lastWord = [
    'PWD',
    'PW',
    'PAT',
    'KEY',
    '(?:AUTH|SIGN|SIGNING|API|PRIV|PRIVATE|MASTER|ACCESS|SECRET|ENCRYPTION|SSH|DEPLOY|SHARED|PRESHARED|ACCOUNT|STORAGE|SERVICE|LICEN[CS]E|RECOVERY|UNSEAL|SESSION|JWT|HMAC|WG|TLS|ROOT|ADMIN|CLIENT|APP|HOST|AGE|GPG|PGP)KEY',
    'CREDS?',
    'AUTH',
    'AUTHORIZATION',
    'COOKIE',
    'BEARER',
    'JWT',
    'PIN',
    'OTP',
    'TOTP',
    'SEED',
    'SALT',
    'PEPPER',
    'MNEMONIC',
    'UNSEAL',
    'NETRC',
    'WEBHOOK(?:[_-]UR[IL])?',
    'CONNECTION[_-]?STRING',
].join('|');
/** Names of secrets, by how they end. A number may follow: PSK2, UNSEAL_KEY_1. */
const secretName = new RegExp(`(?:${lastLetters}|(?:^|[_-])(?:${lastWord}))(?:[_-]?\\d+)?$`, 'i');
/** A password's variable may also be named for its use: SECRET_PROD. */
const secretWord = /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|API[_-]?KEY|PRIVATE[_-]?KEY|UNSEAL)(?:[_-]|$)/i;
/** Names of facts about a secret (its file, its user), not of the secret. */
const factName = /[_-](?:FILE|PATH|DIR|DIRECTORY|SOCK|UR[IL]|HOST|PORT|USER|USERNAME|NAME|TYPE|ID|TTL|EXPIRY|EXPIRES|LENGTH|SIZE|COUNT|LIMIT|COMMAND|CMD|PROGRAM|FORMAT|VERSION|ALGORITHM|PARALLELISM)$/i;
/** Names that end like a secret's and are none. */
const neverNames = /^(?:OLD)?PWD$|ASKPASS$|(?:^|[_-])(?:COM|BY|X|SUR|TRES|ENCOM|UNDER|OVER)PASS$|(?:PUB|PUBLIC)[_-]?KEY(?:[_-]?TOKEN)?$|^(?:CACHE|PRIMARY|FOREIGN|SORT|PARTITION|COMPOSE|MULTI)[_-]KEY$|(?:^|[_-])(?:MAX|MIN|NUM|TOTAL)[_-](?:\w{1,60}[_-])?TOKENS$|(?:^|[_-])(?:NEW|INPUT|OUTPUT|PROMPT|COMPLETION)[_-]TOKENS$|HASH_?SEED$|(?:^|[_-])(?:RANDOM|TEST|PYTEST)[_-]SEED$|^(?:SSH_AUTH_SOCK|GPG_TTY|XAUTHORITY|TOKENIZERS\w{0,60}|SSL_CERT\w{0,60}|NIX_SSL\w{0,60})$/i;
/** Values that are switches, or paths of files, not secrets. */
const switchValue = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled?|disabled?|auto|required|optional)$/i;
const pathValue = /^(?:~|\.{1,2})?\/(?:$|(?:nix|run|etc|var|home|root|tmp|usr|opt|dev|proc|srv|mnt|boot|persist|private|Users)(?:\/|$))|^(?:~|\.{1,2})\/|^file:/;
/**
 * The secrets of an environment: the values of variables named like secrets, and the access tokens
 * in NIX_CONFIG, each with the name of its variable.
 */
function environmentSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        if (!value)
            return [];
        if (name === 'NIX_CONFIG')
            return accessTokens(value).map((token) => ({ name, value: token }));
        return isSecretName(name) && !isHarmlessValue(value.trim()) ? [{ name, value }] : [];
    });
}
/** True for names such as GITHUB_TOKEN, CACHIX_SIGNING_KEY, SSHPASS or INPUT_DEPLOY-PASSWORD. */
function isSecretName(name) {
    if (neverNames.test(name))
        return false;
    if (/WEBHOOK[_-]UR[IL]$/i.test(name))
        return true;
    return (secretName.test(name) || secretWord.test(name)) && !factName.test(name);
}
/** True for what is no secret whatever its name: a switch, or the path of a file. */
function isHarmlessValue(value) {
    return switchValue.test(value) || pathValue.test(value);
}
/** nix.conf(5): `access-tokens = HOST=TOKEN …`, where GitLab's tokens begin with `PAT:` or `OAuth2:`. */
function accessTokens(config) {
    return [...config.matchAll(/^[ \t]*(?:extra-)?access-tokens[ \t]*=(.*)$/gm)].flatMap((line) => (line[1] ?? '')
        .trim()
        .split(/\s+/)
        .map((pair) => pair.slice(pair.indexOf('=') + 1).replace(/^(?:PAT|OAuth2):/, ''))
        .filter((token) => token !== ''));
}


/***/ }),

/***/ 46959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qW: () => (/* binding */ characterSet),
  WF: () => (/* binding */ longestBefore),
  u7: () => (/* binding */ longestBlock),
  RK: () => (/* binding */ privateKeyEnds),
  nq: () => (/* binding */ shapes),
  ZJ: () => (/* binding */ wordStart)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/redact/rules/signing-key.js

/** PKCS #8 before the 32 bytes of an Ed25519 key's seed (RFC 8410). */
const header = external_node_buffer_.Buffer.from('302e020100300506032b657004220420', 'hex');
/** True for the base64 of a secret key as libsodium writes it: an Ed25519 seed and the public key that belongs to it. */
function isSigningKey(base64) {
    const bytes = external_node_buffer_.Buffer.from(base64, 'base64');
    if (bytes.length !== 64)
        return false;
    // Loaded for the first key only, since it takes 6 ms.
    const { createPrivateKey, createPublicKey } = process.getBuiltinModule('node:crypto');
    const key = createPrivateKey({
        key: external_node_buffer_.Buffer.concat([header, bytes.subarray(0, 32)]),
        format: 'der',
        type: 'pkcs8',
    });
    const { x } = createPublicKey(key).export({ format: 'jwk' });
    return x === bytes.subarray(32).toString('base64url');
}

;// CONCATENATED MODULE: ./lib/redact/rules/shapes.js

/** The ends of a PEM block and of a key of PuTTY, and how many characters a block may have if none comes. */
const privateKeyEnds = ['-----END', 'Private-MAC:'];
const longestBlock = 16 * 1024;
/** So much of the text before a trigger is known. */
const longestBefore = 64;
/** Many formats have the same characters, and all of them are compiled at every start. */
const characterSets = new Map();
/** The beginning of a word. */
const wordStart = /(?:^|[^A-Za-z0-9+/_-]|\\[nrt])$/;
const alphanumeric = characterSet(/[A-Za-z0-9]/);
const urlSafe = characterSet(/[A-Za-z0-9_-]/);
const dotted = characterSet(/[A-Za-z0-9_.-]/);
const base64 = characterSet(/[A-Za-z0-9+/=]/);
const credentials = characterSet(/[A-Za-z0-9._~+/=-]/);
/** The token formats that the rules of gitleaks lack, and the places where credentials are written. */
const shapes = [
    token(['dckr_pat_', 'tskey-', 'sk-ant-', 'sk-proj-', 'nbp_', 'GOCSPX-'], urlSafe, 20, 300),
    token(['xoxa-', 'xoxb-', 'xoxe-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], urlSafe, 10, 300),
    token(['pypi-AgE'], urlSafe, 50, 1024),
    token(['ya29.'], dotted, 20, 1024),
    token(['AGE-SECRET-KEY-', 'AGE-PLUGIN-'], characterSet(/[A-Z0-9-]/), 40, 4096),
    { ...token(['cio'], alphanumeric, 32, 32), before: wordStart },
    // OpenAI and those who copied its keys.
    {
        ...token(['sk-'], urlSafe, 32, 300),
        before: wordStart,
        secret: (body) => (/\d/.test(body) && /[A-Z]/.test(body) && /[a-z]/.test(body) ? [0, body.length] : null),
    },
    // Addresses that are secrets: whoever knows one can post to it.
    {
        ...token([
            'hooks.slack.com/',
            'discord.com/api/webhooks/',
            'discordapp.com/api/webhooks/',
            'webhook.office.com/',
        ], characterSet(/[\w/@.-]/), 20, 512),
    },
    // crypt(5) and what is like it: $6$salt$hash, $y$j9T$salt$hash, $argon2id$v=19$….
    {
        ...token(['$1$', '$5$', '$6$', '$7$', '$y$', '$gy$', '$2a$', '$2b$', '$2y$', '$argon2', '$scrypt$', '$pbkdf2'], characterSet(/[\w./+=,$-]/), 22, 512),
        secret: (body) => (/[\w./+=,-]{20}/.test(body) ? [0, body.length] : null),
    },
    // A key that signs a Nix cache is its name, a colon and 64 bytes. So is a signature, which is public.
    {
        ...token([':'], base64, 88, 88),
        before: /[\w.-]$/,
        secret: (body) => (/^[A-Za-z0-9+/]{86}==$/.test(body) && isSigningKey(body) ? [0, 88] : null),
    },
    // A Telegram bot's token is its number, a colon and 35 characters.
    { ...token([':A'], urlSafe, 34, 34), before: /(?:^|\D)\d{6,16}$/ },
    // curl -u user:password and sshpass -p password.
    {
        ...token(['-u ', '--user '], characterSet(/[!-~]/), 3, 256),
        before: /\bcurl\b[^\n]{0,64}$/,
        secret: (body) => spanOf(/^["']?[^:"']+:([^"']+)/d, body),
    },
    {
        ...token(['sshpass -p'], printable(), 2, 256),
        secret: (body) => spanOf(/^\s*(?:"([^"]+)|'([^']+)|([^\s"']+))/d, body),
    },
    // JSON Web Token (RFC 7519): base64url of `{"`, then header.payload.signature.
    {
        ...token(['eyJ'], dotted, 20, 4096),
        secret: (body) => (/^[\w-]{8,}\.[\w-]{8,}\./.test(body) ? [0, body.length] : null),
    },
    // RFC 6750 and 7617. "Basic something" also occurs in plain English: a credential has a digit or mixed case.
    ...[...['Bearer ', 'bearer ', 'BEARER '], ...['Basic ', 'basic ', 'BASIC ']].map((trigger) => ({
        ...token([trigger], trigger.toLowerCase() === 'bearer ' ? credentials : base64, 12, 4096),
        secret: (body) => (/[0-9=+/]|[a-z][A-Z]/.test(body) ? [0, body.length] : null),
    })),
    // user:password@ of a URL (RFC 3986, 3.2.1); a user alone is a token where a URL of the web has one.
    {
        ...token(['://'], characterSet(/[^\s/@?#"'<>`\\]/), 2, 1024),
        end: '@',
        secret: (body, before) => {
            const colon = body.indexOf(':');
            if (colon >= 0)
                return colon + 1 < body.length ? [colon + 1, body.length] : null;
            const isToken = body.length >= 20 || (/https?$/i.test(before) && !/^(?:git|.{0,3})$/.test(body));
            return isToken ? [0, body.length] : null;
        },
    },
    // nix.conf(5): access-tokens = github.com=… gitlab.com=…, or --option access-tokens github.com=…
    {
        ...token(['access-tokens'], printable(), 1, 2048),
        secret: (body) => spanOf(/^["']?(?:\s*[=:]\s*(?=\S)|\s+(?=\S+=))(.*)$/d, body),
    },
    { ...token(['Private-Lines: '], characterSet(/\d/), 1, 3), block: true },
    {
        // No longer than its label and some of the key, so that the end of a block in one line is behind it.
        ...token(['-----BEGIN '], printable(), 16, 48),
        block: true,
        // A sentence may mention the label: the key follows in the next line, or as base64, or behind a written line end.
        // What ends within so few characters is an example.
        secret: (body) => spanOf(/^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?!.*-----END)(\s*|\s*[A-Za-z0-9+/=]{8,}|\s*(?:[A-Za-z0-9+/=]*\\|%0|&#).*)$/d, body),
    },
];
function token(triggers, body, min, max) {
    return { triggers, body, min, max };
}
function spanOf(pattern, body) {
    return (pattern
        .exec(body)
        ?.indices?.slice(1)
        .find((span) => span !== undefined) ?? null);
}
/** The ASCII characters that a pattern matches. */
function characterSet(pattern) {
    const known = characterSets.get(pattern.source);
    if (known)
        return known;
    const set = new Uint8Array(128);
    for (let code = 0; code < 128; code += 1)
        set[code] = pattern.test(String.fromCharCode(code)) ? 1 : 0;
    characterSets.set(pattern.source, set);
    return set;
}
function printable() {
    return characterSet(/[\t -~]/);
}


/***/ }),

/***/ 10367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ tokenShapes),
/* harmony export */   SF: () => (/* binding */ longestToken),
/* harmony export */   ou: () => (/* binding */ tokenSpan)
/* harmony export */ });
/* harmony import */ var _gitleaks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31989);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46959);


/** More of one token is not looked at. */
const longestToken = 1024;
/** The formats of gitleaks as shapes. */
function tokenShapes() {
    return _gitleaks_js__WEBPACK_IMPORTED_MODULE_0__/* .gitleaksFormats */ .n.flatMap((format) => format.triggers.map((trigger) => {
        const isWord = /^[A-Za-z0-9]+$/.test(trigger);
        return {
            triggers: [trigger],
            body: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .characterSet */ .qW)(new RegExp(`${format.characters.source}|[\\w.-]`)),
            min: format.least,
            max: longestToken,
            // Within longer words, such as a hash or base64, some letters in a row are no beginning.
            ...(isWord ? { before: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .wordStart */ .ZJ } : {}),
            secret: (body) => tokenSpan(format, isWord, body),
        };
    }));
}
/**
 * A token is masked up to its end, which may be beyond what the rule matches: issuers make their tokens longer.
 * Where only letters announce it, its length has to be right.
 */
function tokenSpan({ rest }, isWord, body) {
    const matched = rest.exec(body)?.[0].length;
    if (matched === undefined)
        return null;
    if (isWord)
        return /^[A-Za-z0-9]/.test(body.slice(matched)) ? null : [0, matched];
    return [0, Math.max(matched, body.replace(/[.-]+$/, '').length)];
}


/***/ })

};
