export const id = 86;
export const ids = [86];
export const modules = {

/***/ 33617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14797);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);
/* harmony import */ var _runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44155);



/**
 * Reads the inputs of `action.yml`. `get` gives the text of one, empty where it was not given. Throws a
 * usage error that names the input.
 */
function parseInputs(get) {
    const read = (0,_runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputReader */ .c)(get);
    return {
        action: read.choice('action', _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actions */ .o, 'build'),
        target: targetOf(read),
        extraArgs: read.lines('extra-args'),
        targetHost: read.text('target-host'),
        buildHost: read.text('build-host'),
        sudo: read.flag('sudo', false),
        redact: read.lines('redact'),
        recording: read.flag('recording', true),
        exportGif: read.flag('export-gif', false),
        cols: read.integer('cols', 120, 20, 500),
        rows: read.integer('rows', 40, 5, 200),
        frameIntervalSeconds: read.number('frame-interval', 5, 0.1, 3600),
        timeoutSeconds: read.number('timeout', 1800, 1, 30 * 86_400),
        idleLimitSeconds: read.number('idle-limit', 2, 0.1, 3600),
        theme: read.text('theme'),
        outputDir: read.text('output-dir') ?? 'rebuild-logs',
        keepLast: read.text('keep-last') === null ? null : read.integer('keep-last', 1, 1, 10_000),
        allowActivation: read.flag('allow-activation', false),
        installTmux: read.flag('install-tmux', true),
        id: read.text('id'),
        artifactName: read.text('artifact-name'),
        artifactRetentionDays: read.integer('artifact-retention-days', 0, 0, 400),
        comment: read.choice('comment', ['on-failure', 'always', 'never'], 'on-failure'),
        commentImage: read.choice('comment-image', ['branch', 'none'], 'branch'),
        imageBranch: read.branch('image-branch', 'nixos-rebuild-test-images'),
        annotations: read.flag('annotations', true),
        summary: read.flag('summary', true),
        trend: read.flag('trend', true),
        trendWindow: read.integer('trend-window', 30, 8, 100),
        failOnRegressionPercent: read.percent('fail-on-regression'),
        token: get('github-token'),
    };
}
function targetOf(read) {
    const flake = read.text('flake');
    const file = read.text('file');
    const command = read.text('command');
    const given = Object.entries({ flake, file, command }).filter(([, value]) => value !== null);
    if (given.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('bad-input', `inputs ${given.map(([name]) => `"${name}"`).join(' and ')} exclude each other`, 'Give one of flake, file and command.');
    if (flake !== null)
        return { kind: 'flake', ref: flake };
    if (file !== null)
        return { kind: 'file', path: file };
    if (command !== null)
        return { kind: 'command', command };
    return { kind: 'default' };
}


/***/ }),

/***/ 75086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _text_workflow_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65258);
/* harmony import */ var _runner_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11170);
/* harmony import */ var _runner_notices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98444);
/* harmony import */ var _runner_states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45783);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33617);
/* harmony import */ var _reporting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91952);







/**
 * The post step: finishes and reports a build that main could not, because it was cancelled or killed.
 * Most times main has reported already and nothing is loaded or done. The step never fails the job.
 */
async function runPost(runner) {
    const dir = runner.state(_runner_states_js__WEBPACK_IMPORTED_MODULE_2__/* .states */ .x.buildDir);
    if (dir === '' || runner.state(_runner_states_js__WEBPACK_IMPORTED_MODULE_2__/* .states */ .x.reported) === 'true')
        return 0;
    const notices = (0,_runner_notices_js__WEBPACK_IMPORTED_MODULE_5__/* .createNotices */ .g)(runner.write);
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .T)(runner.input);
        const context = (0,_runner_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)(runner.env);
        const { finishBuild } = await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 4569));
        const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(397)]).then(__webpack_require__.bind(__webpack_require__, 26250));
        const build = await finishBuild(dir);
        const github = (0,_reporting_js__WEBPACK_IMPORTED_MODULE_4__/* .githubOnce */ .n)(inputs.token, context);
        // Main reported nothing, so its outputs and summary are empty; a half-done run has no duration to trend.
        await reportBuild(build, {
            inputs,
            context,
            runner,
            notices,
            command: runner.write,
            github,
            trend: null,
        });
    }
    catch (thrown) {
        runner.write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowCommand */ .N)('warning', { title: 'nixos-rebuild-test' }, `could not finish ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`));
    }
    return 0;
}


/***/ }),

/***/ 91952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ githubOnce),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25104);

/** The API of the run's repository, opened when a part first asks for it. */
function githubOnce(token, context) {
    let opened = null;
    return () => {
        opened ??= (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)({
            token,
            repository: context.repository,
            apiUrl: context.apiUrl,
            serverUrl: context.serverUrl,
            sleep,
            random: Math.random,
        });
        return opened;
    };
}
/** Waits so many milliseconds. */
function sleep(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 11170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() });
const headSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: repositorySchema.optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
        head: headSchema,
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    })
        .optional(),
});
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^/]+\/[^/]+$/),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_RUN_NUMBER: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_WORKFLOW: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_JOB: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_WORKSPACE: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    RUNNER_TEMP: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('https://api.github.com'),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('https://github.com'),
    GITHUB_REF_NAME: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
});
/** Reads the context. Throws a ToolError where the process does not run in a workflow. */
function readContext(env) {
    const parsed = environmentSchema.safeParse(env);
    if (!parsed.success) {
        const name = parsed.error.issues[0]?.path.join('.') ?? 'GITHUB_RUN_ID';
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('no-runner', `${name} is not set as in a workflow run`, {
            hint: 'This program is the GitHub Action; outside a workflow use the nixos-rebuild-test command.',
        });
    }
    const { data } = parsed;
    const { repository, pull_request: pull } = readEvent(env.GITHUB_EVENT_PATH, eventSchema);
    return {
        repository: data.GITHUB_REPOSITORY,
        repositoryId: repository?.id ?? null,
        defaultBranch: repository?.default_branch ?? null,
        runId: data.GITHUB_RUN_ID,
        runNumber: data.GITHUB_RUN_NUMBER,
        attempt: data.GITHUB_RUN_ATTEMPT,
        workflow: data.GITHUB_WORKFLOW,
        job: data.GITHUB_JOB,
        sha: data.GITHUB_SHA,
        eventName: data.GITHUB_EVENT_NAME,
        branch: pull?.head.ref ?? data.GITHUB_REF_NAME,
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                baseBranch: pull.base.ref,
                baseSha: pull.base.sha,
                fromFork: pull.head.repo?.full_name !== data.GITHUB_REPOSITORY,
            },
        workspace: data.GITHUB_WORKSPACE,
        temp: data.RUNNER_TEMP,
        apiUrl: data.GITHUB_API_URL,
        serverUrl: data.GITHUB_SERVER_URL,
        runUrl: `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}/actions/runs/${data.GITHUB_RUN_ID}`,
    };
}
/** The event's payload, checked; an empty one where the runner names no file. */
function readEvent(path, schema) {
    try {
        return schema.parse(path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : {});
    }
    catch (thrown) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('bad-event', `the event in ${path} cannot be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`);
    }
}


/***/ }),

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createNotices)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65258);


/** `write` takes the workflow command that shows a notice on the run's page. */
function createNotices(write) {
    const said = new Set();
    return {
        add(message) {
            const line = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(message);
            if (said.has(line))
                return;
            said.add(line);
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('notice', { title: 'nixos-rebuild-test' }, line));
        },
        all: () => [...said],
    };
}


/***/ }),

/***/ 44155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

function inputReader(get) {
    const wrong = (name, is) => (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-input', `input "${name}" must be ${is}, not ${JSON.stringify(get(name))}`, seeInputs);
    const text = (name) => (get(name) === '' ? null : get(name));
    const number = (name, otherwise, least, most) => {
        const given = text(name);
        if (given === null)
            return otherwise;
        const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
        if (!(value >= least && value <= most))
            throw wrong(name, `a number from ${least} to ${most}`);
        return value;
    };
    return {
        text,
        lines: (name) => get(name)
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        flag(name, otherwise) {
            const given = text(name);
            if (given === null)
                return otherwise;
            // The words of YAML 1.2's core schema, as @actions/core's getBooleanInput takes them.
            if (['true', 'True', 'TRUE'].includes(given))
                return true;
            if (['false', 'False', 'FALSE'].includes(given))
                return false;
            throw wrong(name, 'true or false');
        },
        choice(name, choices, otherwise) {
            const given = text(name);
            if (given === null)
                return otherwise;
            const found = choices.find((choice) => choice === given);
            if (found === undefined)
                throw wrong(name, `one of ${choices.join(', ')}`);
            return found;
        },
        number,
        integer(name, otherwise, least, most) {
            const value = number(name, otherwise, least, most);
            if (!Number.isInteger(value))
                throw wrong(name, `a whole number from ${least} to ${most}`);
            return value;
        },
        percent(name) {
            const given = text(name);
            if (given === null || given === 'false')
                return null;
            const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(given);
            if (match === null)
                throw wrong(name, 'a percentage such as 25%');
            return Number(match[1]);
        },
        branch(name, otherwise) {
            const given = text(name) ?? otherwise;
            // A part of the rules of git-check-ref-format(1) that is enough for a name of one's own choosing.
            if (!/^[A-Za-z0-9][\w-]*$/.test(given))
                throw wrong(name, 'a plain branch name (letters, digits, - and _)');
            return given;
        },
    };
}
const seeInputs = 'See the inputs in docs/action.md.';


/***/ }),

/***/ 45783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ states)
/* harmony export */ });
/** What main leaves for post, by the names under which the runner keeps it. */
const states = {
    /** The build's directory, from the moment it exists. */
    buildDir: 'build-dir',
    /** `true` once the build was reported. */
    reported: 'reported',
};


/***/ }),

/***/ 25104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
;// CONCATENATED MODULE: ./lib/github/retry.js

const attempts = 4;
// A job that waits is a job that is paid for; a longer ban than this loses the feature instead.
const longestWaitSeconds = 60;
/**
 * Calls `request` until it succeeds, up to four times, waiting as GitHub asks or 1, 2, 4 seconds with
 * jitter. Throws the last error when it is not worth another try.
 */
async function retrying(request, sleep, random) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await request();
        }
        catch (thrown) {
            const seconds = attempt < attempts ? retryDelay(thrown, attempt) : null;
            if (seconds === null)
                throw thrown;
            await sleep(seconds * 1000 + random() * 250);
        }
    }
}
/**
 * Seconds to wait before the next try after `attempt` tries, or null if another would not help.
 * Follows "Best practices for using the REST API" in GitHub's documentation: `retry-after` first, then the
 * reset time of an exhausted limit.
 */
function retryDelay(thrown, attempt) {
    const backoff = 2 ** (attempt - 1);
    const error = (0,response_error/* asResponseError */.S)(thrown);
    if (error === null)
        return backoff;
    const { status, headers } = error;
    const told = toldDelay(headers);
    if (status === 429 || (status === 403 && told !== null)) {
        const seconds = told ?? backoff;
        return seconds <= longestWaitSeconds ? seconds : null;
    }
    if (status < 500)
        return null;
    return told === null ? backoff : Math.min(told, longestWaitSeconds);
}
function toldDelay(headers) {
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return Math.max(0, after);
    if (headers['x-ratelimit-remaining'] !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset']);
    const now = Date.parse(headers.date ?? '') / 1000;
    return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(1, reset - now) : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/github/client.js

// A request that hangs must not hold the job; uploads of a screenshot take a second or two.
const requestTimeoutMs = 30_000;
/** Opens the API. Octokit is loaded here, since most rebuilds end before anything needs it. */
async function openGitHub(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const [owner = '', repo = ''] = options.repository.split('/');
    let requests = 0;
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: silent });
    octokit.hook.wrap('request', (request, parameters) => retrying(async () => {
        requests += 1;
        const signal = AbortSignal.timeout(requestTimeoutMs);
        return request({ ...parameters, request: { ...parameters.request, signal } });
    }, options.sleep, options.random));
    return { octokit, owner, repo, serverUrl: options.serverUrl, requests: () => requests };
}
// Octokit warns on the console about deprecations; the job log is for the rebuild.
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };


/***/ }),

/***/ 49863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asResponseError),
/* harmony export */   z: () => (/* binding */ isStatus)
/* harmony export */ });
/**
 * The answer inside what was thrown, or null where none came (a refused, dropped or timed-out
 * connection, which Octokit reports as a status 500 without a response).
 */
function asResponseError(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number')
        return null;
    const response = 'response' in thrown ? thrown.response : undefined;
    if (response === undefined)
        return null;
    return { status: thrown.status, message: thrown.message, headers: response.headers ?? {} };
}
/** True if `thrown` is an answer with that status. */
function isStatus(thrown, ...statuses) {
    const error = asResponseError(thrown);
    return error !== null && statuses.includes(error.status);
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

/***/ 34874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ stripControls),
/* harmony export */   MV: () => (/* binding */ strippedLine),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony exports showControls, replaceControls, shownLine */

/**
 * Foreign text made harmless, in two ways: `stripControls` removes what a terminal would act on, for pages
 * and logs; `showControls` shows it as an escape, for a person at a terminal.
 */
// Escape sequences as ECMA-48 defines them: CSI, the string controls (OSC, DCS, SOS, PM, APC) up to
// their terminator or the end of the text, and two- or three-byte escapes.
const escapeSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Characters that reorder or hide what is around them (CVE-2021-42574).
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lonelySurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
 * Hostile text as plain text for a page or a log: no escape sequences, control or direction characters;
 * line ends become `\n`, tabs stay.
 */
function stripControls(text) {
    return text
        .replace(escapeSequences, '')
        .replace(/\r\n?/g, '\n')
        .replace(controls, '')
        .replace(bidi, '')
        .replace(lonelySurrogates, '\ufffd');
}
/** The same on one line: every run of white space is one space. */
function strippedLine(text) {
    return stripControls(text).replace(/\s+/g, ' ').trim();
}
/** `text` in at most `limit` UTF-16 units; an ellipsis replaces what was cut, and no character is halved. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const end = Math.max(0, limit - 1);
    const halved = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
    return `${text.slice(0, halved ? end - 1 : end)}…`;
}
/**
 * What a terminal would act on or hide: controls other than tab and newline, the bidirectional
 * overrides that make a text read differently from what it is, zero-width characters, and halves of
 * surrogate pairs.
 */
const unsafe = /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu;
/**
 * Foreign text for a terminal: everything a terminal would obey is shown as an escape such as
 * `\x1b` instead. Newlines and tabs stay.
 */
function showControls(text) {
    return replaceControls(text, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}
/** The same with another text for each such character. */
function replaceControls(text, replacement) {
    return text.replaceAll('\r\n', '\n').replaceAll(unsafe, replacement);
}
/** The same on one line of at most `columns` terminal columns: blanks and newlines run together. */
function shownLine(text, columns = Number.POSITIVE_INFINITY) {
    const line = showControls(text).replaceAll(/\s+/g, ' ').trim();
    if (columns === Number.POSITIVE_INFINITY || displayWidth(line) <= columns)
        return line;
    return `${cutToWidth(line, columns - 1)}…`;
}


/***/ })

};
