export const id = 336;
export const ids = [336];
export const modules = {

/***/ 33617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3142);
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14797);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99322);
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36056);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80094);
/* harmony import */ var _runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44155);






/**
 * Reads the inputs of `action.yml`. `get` returns the text of one, empty where it was not given. Throws a
 * usage error (`bad-input`) that names the input.
 */
function parseInputs(get) {
    const read = (0,_runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputReader */ .c)(get);
    return {
        rebuild: rebuildOptions(read),
        allowActivation: read.flag('allow-activation', false),
        installTmux: read.flag('install-tmux', true),
        id: read.text('id'),
        artifactName: read.artifactName('artifact-name'),
        artifactRetentionDays: read.number('artifact-retention-days', { ...whole(0, 400), otherwise: 0 }),
        comment: read.choice('comment', ['on-failure', 'always', 'never'], 'on-failure'),
        commentImage: read.choice('comment-image', ['branch', 'none'], 'branch'),
        imageBranch: read.branch('image-branch', 'nixos-rebuild-test-images'),
        annotations: read.flag('annotations', true),
        summary: read.flag('summary', true),
        trend: read.flag('trend', true),
        trendWindow: read.number('trend-window', { ...whole(8, 100), otherwise: 30 }),
        failOnRegressionPercent: read.percent('fail-on-regression'),
        token: get('github-token'),
    };
}
/** The bounds and defaults are those of every rebuild, in rebuild/request.ts. */
function rebuildOptions(read) {
    return {
        action: read.choice('action', _rebuild_action_js__WEBPACK_IMPORTED_MODULE_1__/* .actions */ .o, 'build'),
        ...targetOptions(read),
        extraArgs: read.lines('extra-args'),
        targetHost: read.text('target-host'),
        buildHost: read.text('build-host'),
        sudo: read.flag('sudo', false),
        acceptFlakeConfig: read.flag('accept-flake-config', false),
        redact: read.lines('redact'),
        recording: read.flag('recording', true),
        exportGif: read.flag('export-gif', false),
        cols: read.number('cols', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__/* .requestNumbers */ .c3.cols),
        rows: read.number('rows', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__/* .requestNumbers */ .c3.rows),
        frameIntervalSeconds: read.number('frame-interval', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__/* .requestNumbers */ .c3.frameIntervalSeconds),
        timeoutSeconds: read.number('timeout', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__/* .requestNumbers */ .c3.timeoutSeconds),
        idleLimitSeconds: read.number('idle-limit', _rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__/* .requestNumbers */ .c3.idleLimitSeconds),
        theme: read.choice('theme', _render_color_theme_js__WEBPACK_IMPORTED_MODULE_3__/* .themeNames */ .sK, null),
        outputDir: read.text('output-dir') ?? _builds_files_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOutputDir */ .A0,
        keepLast: read.number('keep-last', { ..._rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__/* .keepLastRule */ .I4, otherwise: null }),
    };
}
function targetOptions(read) {
    const options = { flake: read.text('flake'), file: read.text('file'), command: read.text('command') };
    const given = Object.entries(options).filter(([, value]) => value !== null);
    if (given.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('bad-input', `inputs ${given.map(([name]) => `"${name}"`).join(' and ')} exclude each other`, 'Give one of flake, file and command.');
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
  n: () => (/* binding */ githubOnce)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/github/client.js
// A request that hangs must not hold the job; uploads of a screenshot take a second or two.
const requestTimeoutMs = 30_000;
/** Opens the API. Octokit is loaded here, since most rebuilds end before anything needs it. */
async function openGitHub(options) {
    const [{ getOctokit }, { addRetries }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(735), __webpack_require__.e(904)]).then(__webpack_require__.bind(__webpack_require__, 15206)),
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

;// CONCATENATED MODULE: ./lib/action/rebuild/reporting.js


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

/***/ 14291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   pU: () => (/* binding */ requestFor),
/* harmony export */   vf: () => (/* binding */ rebuildEnvironment)
/* harmony export */ });
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14797);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99322);


/** The rebuild that the inputs ask for, in the run's checkout. `env` is the step's environment. */
function requestFor(inputs, { workspace, baseRevision }, env) {
    return (0,_rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)({
        ...inputs.rebuild,
        cwd: workspace,
        env: rebuildEnvironment(env, inputs.rebuild.action),
        secrets: tokensOf(inputs, env),
        baseRevision,
    });
}
/** The tokens that the Action holds itself. */
function tokensOf({ token }, env) {
    return [token, env.ACTIONS_RUNTIME_TOKEN ?? ''].filter((secret) => secret !== '');
}
const actionPrefixes = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|ID_TOKEN|CACHE)_)/;
const runnerFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];
/**
 * The rebuild's environment: the step's, without what only the Action itself needs. A configuration could
 * otherwise read the token, write into the summary, or set outputs in the Action's name.
 */
function rebuildEnvironment(env, action) {
    const rebuilds = Object.entries(env).filter(([name]) => !actionPrefixes.test(name) && !runnerFiles.includes(name));
    // By this variable the runner finds and kills what a job has left: an activation that goes on must not be.
    const isFound = action === undefined || !_rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionFacts */ .k[action].activates;
    return Object.fromEntries(rebuilds.filter(([name]) => isFound || name !== 'RUNNER_TRACKING_ID'));
}


/***/ }),

/***/ 15671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeInputs),
/* harmony export */   k: () => (/* binding */ maskedTexts)
/* harmony export */ });
/* harmony import */ var _redact_rules_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89415);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14291);


// What redaction leaves unmasked as too short; a word of a letter or two would make the job log unreadable.
const shortest = 4;
/**
 * The texts that the runner should mask in the job log as well: the tokens, and the literals of `redact`.
 * The runner knows secrets of the workflow, but not what a step computed.
 */
function maskedTexts({ token, rebuild }, env) {
    const literals = rebuild.redact.filter(_redact_rules_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$);
    return [...new Set([...(0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k8)({ token }, env), ...literals])].filter(({ length }) => length >= shortest);
}
/** The inputs as JSON for the debug log: no token, no pattern, and every other secret masked. */
async function describeInputs(inputs, env) {
    const [{ compileRedaction }, { redactText }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(105), __webpack_require__.e(911)]).then(__webpack_require__.bind(__webpack_require__, 48911)),
        Promise.all(/* import() */[__webpack_require__.e(105), __webpack_require__.e(80), __webpack_require__.e(682)]).then(__webpack_require__.bind(__webpack_require__, 60682)),
    ]);
    const { token, rebuild, ...others } = inputs;
    const { redact, ...options } = rebuild;
    const described = {
        ...options,
        redact: `${redact.length} patterns`,
        ...others,
        token: token === '' ? 'none' : 'given',
    };
    const rules = { secrets: (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k8)(inputs, env), patterns: redact };
    return redactText(compileRedaction(rules, (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .rebuildEnvironment */ .vf)(env)), JSON.stringify(described));
}


/***/ }),

/***/ 14797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ actionFacts),
/* harmony export */   o: () => (/* binding */ actions)
/* harmony export */ });
const builds = {
    activates: false,
    needsNixosRebuild: false,
    makesResultLink: true,
    becomesCurrent: false,
    warning: null,
};
const activates = {
    activates: true,
    needsNixosRebuild: true,
    makesResultLink: false,
    becomesCurrent: false,
    warning: null,
};
const actionFacts = {
    build: builds,
    'dry-build': { ...builds, makesResultLink: false },
    test: {
        ...activates,
        becomesCurrent: true,
        warning: 'the new system is activated now; the next boot is as before',
    },
    'dry-activate': activates,
    boot: {
        ...activates,
        warning: 'the new system becomes the default of the next boot; nothing changes until then',
    },
    switch: {
        ...activates,
        becomesCurrent: true,
        warning: 'the new system is activated now and becomes the default of the next boot',
    },
    'build-vm': { ...builds, needsNixosRebuild: true, makesResultLink: false },
};
const actions = Object.keys(actionFacts);


/***/ }),

/***/ 99322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ keepLastRule),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   c3: () => (/* binding */ requestNumbers)
/* harmony export */ });
/* unused harmony export requestSchema */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3142);
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36056);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80094);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34874);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14797);







const requestNumbers = {
    /** Of the recorded terminal, in cells. */
    cols: { otherwise: 120, least: 2, most: 1000, whole: true },
    rows: { otherwise: 40, least: 2, most: 1000, whole: true },
    /** Between two screens of rebuild.frames.log. */
    frameIntervalSeconds: { otherwise: 5, least: 0.1, most: 3600, whole: false },
    /** 0 never ends the rebuild. */
    timeoutSeconds: { otherwise: 1800, least: 0, most: 30 * 86_400, whole: false },
    /** Longer pauses are cut to this when played; 0 keeps them. */
    idleLimitSeconds: { otherwise: 2, least: 0, most: 3600, whole: false },
};
/** How many builds `keepLast` may keep; without it all are kept. */
const keepLastRule = { least: 1, most: 1_000_000, whole: true };
/** GitHub shows a GIF of at most 10 MB in a comment. */
const maxGifBytesRule = { otherwise: 10_000_000, least: 1, most: 10_000_000_000, whole: true };
const bounded = ({ least, most, whole }) => (whole ? zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int() : zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()).min(least).max(most);
const number = (rule) => bounded(rule).default(rule.otherwise);
const text = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/\S/, 'must not be empty');
const orNull = (schema) => schema.nullable().default(null);
const flag = (otherwise) => zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(otherwise);
const texts = zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).default([]);
/** What is rebuilt: a flake's host, a Nix file, the machine's NixOS default, or any shell command. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('flake'), ref: text }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('file'), path: text }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('default') }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('command'), command: text }),
]);
/** What a caller may set for a rebuild; every field has a default, which docs/cli.md names. */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_action_js__WEBPACK_IMPORTED_MODULE_5__/* .actions */ .o).default('build'),
    /** A flake reference, such as `.#laptop`. At most one of the four; without any, what NixOS would rebuild. */
    flake: orNull(text),
    /** A Nix file that is not a flake. */
    file: orNull(text),
    /** A shell command that is recorded instead of a rebuild. */
    command: orNull(text),
    /** The same three as one value, as a complete request has it. */
    target: orNull(targetSchema),
    /** For nixos-rebuild or Nix; to a command they are "$@". */
    extraArgs: texts,
    targetHost: orNull(text),
    buildHost: orNull(text),
    sudo: flag(false),
    /** Lets Nix take the settings in a flake's `nixConfig`, about which it would ask a person. */
    acceptFlakeConfig: flag(false),
    /** The directory in which the rebuild runs; the process's unless given. */
    cwd: text.default(() => process.cwd()),
    /** The rebuild's environment; the process's unless given. */
    env: zod__WEBPACK_IMPORTED_MODULE_6__/* .custom */ .IeY(isEnvironment, 'must map names to strings').default(() => process.env),
    /** The directory of builds, relative to `cwd`. */
    outputDir: text.default(_builds_files_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOutputDir */ .A0),
    /** Keep only so many builds afterwards; null keeps all. */
    keepLast: orNull(bounded(keepLastRule)),
    /** False runs it without a terminal: log and metadata only. */
    recording: flag(true),
    cols: number(requestNumbers.cols),
    rows: number(requestNumbers.rows),
    frameIntervalSeconds: number(requestNumbers.frameIntervalSeconds),
    timeoutSeconds: number(requestNumbers.timeoutSeconds),
    idleLimitSeconds: number(requestNumbers.idleLimitSeconds),
    /** A name in `themeNames`; null takes the recording's own colours or the default theme. */
    theme: orNull(zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_render_color_theme_js__WEBPACK_IMPORTED_MODULE_2__/* .themeNames */ .sK)),
    exportGif: flag(false),
    /** Null sets no limit. */
    maxGifBytes: bounded(maxGifBytesRule).nullable().default(maxGifBytesRule.otherwise),
    /** `--redact` patterns: literals, or regular expressions where they hold metacharacters. */
    redact: texts,
    /** Literal secrets that the caller knows (inputs, tokens). */
    secrets: texts,
    /** True when a person sits at the terminal and can answer prompts. */
    interactive: flag(false),
    /** The commit whose flake.lock this one is compared with; null takes the checkout's HEAD. */
    baseRevision: orNull(text),
});
/**
 * Fills in the defaults; a complete request is returned as it is. Throws a usage error (`bad-request`) that
 * names the field and what it must be.
 */
function parseRequest(options) {
    const parsed = requestSchema.safeParse(options);
    if (!parsed.success)
        throw badRequest(parsed.error.issues[0], options);
    const { flake, file, command, target, ...request } = parsed.data;
    const named = Object.entries({ flake, file, command, target }).filter(([, value]) => value !== null);
    if (named.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-request', `"${named.map(([name]) => name).join('" and "')}" exclude each other`, 'Give one of flake, file and command.');
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(request.cwd);
    return {
        ...request,
        cwd,
        outputDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, request.outputDir),
        target: target ?? targetOf(flake, file, command),
    };
}
function targetOf(flake, file, command) {
    if (flake !== null)
        return { kind: 'flake', ref: flake };
    if (file !== null)
        return { kind: 'file', path: file };
    if (command !== null)
        return { kind: 'command', command };
    return { kind: 'default' };
}
/** `process.env` counts, which is not a plain object. */
function isEnvironment(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.values(value).every((one) => one === undefined || typeof one === 'string');
}
function badRequest(issue, options) {
    if (issue?.code === 'unrecognized_keys' && issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-request', `a request has no field "${issue.keys.join('" or "')}"`, `Fields: ${Object.keys(requestSchema.shape).join(', ')}.`);
    if (!issue || issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-request', 'a request must be an object', "Such as { flake: '.#laptop' }.");
    const [field, ...inside] = issue.path.map(String);
    const value = Object(options)[field ?? ''];
    if (field === 'theme' && typeof value === 'string')
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-request', `there is no theme "${value}"`, `Themes: ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_2__/* .themeNames */ .sK.join(', ')}.`);
    // A value inside a list may be a secret.
    const given = inside.length === 0 ? shown(value) : '';
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-request', `"${issue.path.join('.')}" of the request ${demandOf(issue)}${given}`);
}
/** What the field must be: a number's own rule, the words that are allowed, or else zod's message. */
function demandOf(issue) {
    const rule = ruleOf(String(issue.path[0]));
    if (rule)
        return `must be a ${rule.whole ? 'whole ' : ''}number from ${rule.least} to ${rule.most}`;
    if (issue.code === 'invalid_value')
        return `must be one of ${issue.values.join(', ')}`;
    if (issue.code === 'invalid_type')
        return `must be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`;
    return /^must /.test(issue.message) ? issue.message : `is wrong (${issue.message})`;
}
function ruleOf(field) {
    return { ...requestNumbers, keepLast: keepLastRule, maxGifBytes: maxGifBytesRule }[field];
}
/** The value that was given, where it is short enough to help. */
function shown(value) {
    if (typeof value === 'string')
        return `, not ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(JSON.stringify(value), 60)}`;
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? `, not ${value}` : '';
}


/***/ }),

/***/ 89415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   c$: () => (/* binding */ isLiteral)
/* harmony export */ });
/* unused harmony export LinePattern */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85274);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);


/** True for a `--redact` pattern that is to be taken literally: it holds no metacharacter. */
function isLiteral(pattern) {
    return !/[\\^$.*+?()[\]{}|]/.test(pattern);
}
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
function compilePattern(pattern, ordinal) {
    try {
        // RE2JS would read this back-reference as the letter k.
        if (/(?:^|[^\\])(?:\\\\)*\\k</.test(pattern))
            throw new re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JSException('back-reference');
        return new LinePattern(re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.compile(re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.translateRegExp(pattern), re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.LOOKBEHINDS | re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.DISABLE_UNICODE_GROUPS));
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JSException))
            throw error;
        if (isRegExp(pattern))
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('bad-redact', `--redact pattern ${ordinal} has something that is not supported, since its search has to take linear time`, 'Leave out look-ahead such as (?=…), back-references such as \\1, classes such as \\p{L}, and repetitions of more than 1,000 times.');
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('bad-redact', `--redact pattern ${ordinal} is no regular expression: ${error.message.replace('error parsing regexp: ', '').split(': ')[0]}`, 'To mean a character such as ( or + itself, write a backslash before it.');
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


/***/ }),

/***/ 36056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jh: () => (/* binding */ mix),
  iL: () => (/* binding */ resolveColor),
  L9: () => (/* binding */ themeFor),
  sK: () => (/* binding */ themeNames)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(77054);
;// CONCATENATED MODULE: ./lib/render/color/themes.js
/** The themes by name: foreground, background and the sixteen basic colours, normal then bright. */
const themes = {
    dark: {
        fg: '#d5d9e0',
        bg: '#16181d',
        palette: '#2b2f38 #ef6b73 #8ccf7e #e5c76b #6fa8f5 #c58af0 #62cfcf #c9ced6 #6b7280 #ff8d94 #a9e69b #f5dd8b #93c0ff #d9adff #8be6e6 #f3f5f8',
    },
    light: {
        fg: '#24292f',
        bg: '#ffffff',
        palette: '#24292f #cf222e #116329 #7d5200 #0969da #8250df #1b7c83 #6e7781 #57606a #a40e26 #1a7f37 #633c01 #218bff #a475f9 #3192aa #8c959f',
    },
    dracula: {
        fg: '#f8f8f2',
        bg: '#282a36',
        palette: '#21222c #ff5555 #50fa7b #f1fa8c #bd93f9 #ff79c6 #8be9fd #f8f8f2 #6272a4 #ff6e6e #69ff94 #ffffa5 #d6acff #ff92df #a4ffff #ffffff',
    },
    'solarized-dark': {
        fg: '#839496',
        bg: '#002b36',
        palette: '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
    },
    'solarized-light': {
        fg: '#657b83',
        bg: '#fdf6e3',
        palette: '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
    },
    nord: {
        fg: '#d8dee9',
        bg: '#2e3440',
        palette: '#3b4252 #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #88c0d0 #e5e9f0 #4c566a #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #8fbcbb #eceff4',
    },
    gruvbox: {
        fg: '#ebdbb2',
        bg: '#282828',
        palette: '#282828 #cc241d #98971a #d79921 #458588 #b16286 #689d6a #a89984 #928374 #fb4934 #b8bb26 #fabd2f #83a598 #d3869b #8ec07c #ebdbb2',
    },
    monokai: {
        fg: '#f8f8f2',
        bg: '#272822',
        palette: '#272822 #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f8f8f2 #75715e #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f9f8f5',
    },
    catppuccin: {
        fg: '#cdd6f4',
        bg: '#1e1e2e',
        cursor: '#f5e0dc',
        palette: '#45475a #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #bac2de #585b70 #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #a6adc8',
    },
    'tokyo-night': {
        fg: '#c0caf5',
        bg: '#1a1b26',
        palette: '#15161e #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #a9b1d6 #414868 #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #c0caf5',
    },
    'one-dark': {
        fg: '#abb2bf',
        bg: '#282c34',
        palette: '#282c34 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #abb2bf #5c6370 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #ffffff',
    },
    asciinema: {
        fg: '#cccccc',
        bg: '#121314',
        palette: '#000000 #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #d9d9d9 #4d4d4d #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #ffffff',
    },
    xterm: {
        fg: '#e5e5e5',
        bg: '#000000',
        palette: '#000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5 #7f7f7f #ff0000 #00ff00 #ffff00 #5c5cff #ff00ff #00ffff #ffffff',
    },
};

;// CONCATENATED MODULE: ./lib/render/color/theme.js



/**
 * The theme to draw with: the named one, else the one that the recording carries, else the default.
 * Throws a usage error (`unknown-theme`) for a name that is none of `themeNames`.
 */
function themeFor(name, carried) {
    if (name === undefined && carried)
        return themeOf(carried.fg, carried.bg, carried.palette);
    const named = themeNamed(name ?? defaultTheme);
    return themeOf(named.fg, named.bg, named.palette.split(' '), named.cursor);
}
const defaultTheme = 'dark';
const themeNames = Object.keys(themes);
function themeNamed(name) {
    const known = themeNames.find((one) => one === name);
    if (known)
        return themes[known];
    throw (0,errors/* usageError */.Wp)('unknown-theme', `there is no theme called ${name}`, `Give one of ${themeNames.join(', ')}.`);
}
function themeOf(fg, bg, basic, cursor = fg) {
    const first = basic.map(parseHex);
    // A palette of 8 uses the same colours for the bright half.
    const sixteen = first.length >= 16 ? first.slice(0, 16) : [...first.slice(0, 8), ...first.slice(0, 8)];
    return {
        fg: parseHex(fg),
        bg: parseHex(bg),
        cursor: parseHex(cursor),
        palette: [...sixteen, ...cube(), ...greys()],
    };
}
/** The colour in a cell's word; `fallback` where the word has the default colour. */
function resolveColor(theme, word, fallback) {
    const kind = (0,cell/* colorKindOf */.XW)(word);
    if (kind === cell/* colorKind */.cY.default)
        return fallback;
    return kind === cell/* colorKind */.cY.rgb ? (0,cell/* colorOf */.HN)(word) : (theme.palette[(0,cell/* colorOf */.HN)(word) & 255] ?? fallback);
}
/** `part` of the way from one colour to another, channel by channel. */
function mix(from, to, part) {
    const channel = (shift) => {
        const start = (from >> shift) & 255;
        return Math.round(start + (((to >> shift) & 255) - start) * part) << shift;
    };
    return channel(16) | channel(8) | channel(0);
}
function parseHex(color) {
    return Number.parseInt(color.slice(1), 16);
}
/** Entries 16 to 231 of the 256 colours of xterm: a cube of six steps. */
function cube() {
    const steps = [0, 95, 135, 175, 215, 255];
    return steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => (r << 16) | (g << 8) | b)));
}
/** Entries 232 to 255: greys. */
function greys() {
    return Array.from({ length: 24 }, (_, index) => (8 + index * 10) * 0x010101);
}


/***/ }),

/***/ 77054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ colorOf),
/* harmony export */   OH: () => (/* binding */ cellWords),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   SQ: () => (/* binding */ bgFlag),
/* harmony export */   V1: () => (/* binding */ underline),
/* harmony export */   Ws: () => (/* binding */ fgFlag),
/* harmony export */   XW: () => (/* binding */ colorKindOf),
/* harmony export */   cY: () => (/* binding */ colorKind),
/* harmony export */   f3: () => (/* binding */ underlineShift),
/* harmony export */   lg: () => (/* binding */ cursorShift),
/* harmony export */   mc: () => (/* binding */ cursorShape),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/**
 * How a screen keeps a cell: four 32-bit words, so that screens are compared and copied word by word.
 *
 * word 0  content  bits 0-20 code point (0 is blank), or the index of a cluster where bit 21 is set;
 *                  bits 22-23 width in columns (0 follows a wide one)
 * word 1  fg       bits 0-23 colour, 24-25 its kind; flags inverse, bold, blink, hidden, strike
 * word 2  bg       bits 0-23 colour, 24-25 its kind; flags italic, dim, overline
 * word 3  overlay  bits 0-23 underline colour, 24-25 its kind, 26-28 underline style, 29-30 cursor
 *
 * The first three words are laid out as xterm.js does it, which makes a snapshot a masked copy.
 */
const cellWords = 4;
const content = { codePoint: 0x1fffff, cluster: 0x200000, widthShift: 22 };
const colorKind = { default: 0, palette16: 1, palette256: 2, rgb: 3 };
const fgFlag = {
    inverse: 1 << 26,
    bold: 1 << 27,
    underline: 1 << 28,
    blink: 1 << 29,
    hidden: 1 << 30,
    strike: 1 << 31,
};
const bgFlag = { italic: 1 << 26, dim: 1 << 27, overline: 1 << 30 };
const underline = { none: 0, single: 1, double: 2, curly: 3, dotted: 4, dashed: 5 };
const underlineShift = 26;
const cursorShape = { none: 0, block: 1, underline: 2, bar: 3 };
const cursorShift = 29;
/** The kind and the value of the colour in a word: an index for palettes, 0xRRGGBB for rgb. */
const colorKindOf = (word) => (word >>> 24) & 3;
const colorOf = (word) => word & 0xffffff;
const widthOf = (word) => (word >>> content.widthShift) & 3;


/***/ })

};
