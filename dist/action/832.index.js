export const id = 832;
export const ids = [832];
export const modules = {

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



const commitId = /^(?!0+$)[0-9a-f]{40}([0-9a-f]{24})?$/;
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() });
const headSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
// A payload may be partial, as in a local run with act: what does not have its form is left out, and what needs it.
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: repositorySchema.optional().catch(undefined),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
        head: headSchema,
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    })
        .optional()
        .catch(undefined),
    /** Of a comment: the issue; a pull request if it has this key. */
    issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() }).optional().catch(undefined),
    /** Of a run that follows another: the event of that one. */
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional().catch(undefined),
    /** Of a push: what the branch was before; all zeros for a new branch. */
    before: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().catch(undefined),
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
    GITHUB_REF_TYPE: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('branch'),
    GITHUB_REPOSITORY_ID: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().nullable().default(null),
});
/** Reads the context. Throws a ToolError (`no-runner`, `bad-event`) outside a workflow run. */
function readContext(env) {
    const parsed = environmentSchema.safeParse(env);
    if (!parsed.success) {
        const name = parsed.error.issues[0]?.path.join('.') ?? 'GITHUB_RUN_ID';
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('no-runner', `${name} is not set as in a workflow run`, {
            hint: 'This program is the GitHub Action; outside a workflow use the nixos-rebuild-test command.',
        });
    }
    const { data } = parsed;
    const event = readEvent(env.GITHUB_EVENT_PATH, eventSchema);
    const { repository, pull_request: pull, before } = event;
    const pushed = data.GITHUB_EVENT_NAME === 'push' ? before : undefined;
    const base = pull?.base.sha ?? pushed ?? '';
    return {
        repository: data.GITHUB_REPOSITORY,
        repositoryId: repository?.id ?? data.GITHUB_REPOSITORY_ID,
        defaultBranch: repository?.default_branch ?? null,
        runId: data.GITHUB_RUN_ID,
        runNumber: data.GITHUB_RUN_NUMBER,
        attempt: data.GITHUB_RUN_ATTEMPT,
        workflow: data.GITHUB_WORKFLOW,
        job: data.GITHUB_JOB,
        sha: data.GITHUB_SHA,
        eventName: data.GITHUB_EVENT_NAME,
        branch: pull?.head.ref ?? data.GITHUB_REF_NAME,
        isTag: data.GITHUB_REF_TYPE === 'tag',
        baseRevision: commitId.test(base) ? base : null,
        isOfPullRequest: isPullRequestEvent(data.GITHUB_EVENT_NAME) ||
            isPullRequestEvent(event.workflow_run?.event ?? '') ||
            event.issue?.pull_request !== undefined,
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
function isPullRequestEvent(name) {
    return name.startsWith('pull_request');
}
/** The event's payload, checked; an empty one where the runner names no file. Throws a ToolError (`bad-event`). */
function readEvent(path, schema) {
    try {
        return schema.parse(path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : {});
    }
    catch (thrown) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('bad-event', `the event in ${path} cannot be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`);
    }
}


/***/ }),

/***/ 69678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ attempt),
  g: () => (/* binding */ createNotices)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
;// CONCATENATED MODULE: ./lib/github/loss.js



/**
 * One sentence: which feature was left out, why, and which permission to add if that is the cause.
 */
function lossNotice({ feature, permission }, thrown) {
    return `No ${feature}: ${reasonOf(permission, thrown)}`;
}
function reasonOf(permission, thrown) {
    const error = (0,response_error/* asResponseError */.So)(thrown);
    if (error === null)
        return `${(0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(wordsOf(thrown)), 300)}.`.replace(/\.+$/, '.');
    const { status, headers } = error;
    // Octokit appends the address of the documentation to GitHub's message.
    const message = (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(error.message).replace(/ - https:\/\/docs\.github\.com\S*$/, ''), 300);
    const isAskedToWait = headers['retry-after'] !== undefined || /rate limit/i.test(message);
    if (status === 429 || (0,response_error/* isRateLimit */.a5)(error) || (status === 403 && isAskedToWait))
        return `GitHub's rate limit is used up (status ${status}).`;
    if ((status === 401 || status === 403 || status === 404) && permission !== null)
        return (`the token may not do that (${status}: ${message}). Add \`${permission}\` to the job's \`permissions\`; ` +
            'a pull request from a fork never gets it, see the report Action.');
    return `GitHub answered ${status}: ${message}.`;
}
/** The message, or what else an error says of itself: some services' errors have only a name, a code and a status. */
function wordsOf(thrown) {
    const message = (0,errors/* messageOf */.bD)(thrown).trim();
    if (message !== '' || !(thrown instanceof Error))
        return message || 'no reason was given';
    const { code, statusCode } = thrown;
    const details = [code, statusCode].filter((one) => typeof one === 'string' || typeof one === 'number');
    return [thrown.name, ...details].join(' ');
}

;// CONCATENATED MODULE: ./lib/action/runner/notices.js


/** Shows each new notice on the run's page and keeps it for the summary. */
function createNotices({ notice }) {
    const shown = new Set();
    return {
        add(message) {
            const line = (0,clean/* strippedLine */.MV)(message);
            if (shown.has(line))
                return;
            shown.add(line);
            notice(line);
        },
        all: () => [...shown],
    };
}
/**
 * Does one part of a report. If it fails, the result is null, one notice names what was lost and which
 * permission to add, and the rest of the report continues.
 */
async function attempt(notices, need, work) {
    try {
        return await work();
    }
    catch (thrown) {
        notices.add(lossNotice(need, thrown));
        return null;
    }
}


/***/ }),

/***/ 44155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

/** `get` returns the text of one input, empty where it was not given. */
function inputReader(get) {
    const wrong = (name, is) => (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-input', `input "${name}" must be ${is}, not ${JSON.stringify(get(name))}`, seeInputs);
    const text = (name) => (get(name) === '' ? null : get(name));
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
        number(name, { least, most, whole, otherwise }) {
            const given = text(name);
            if (given === null)
                return otherwise;
            const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
            if (!(value >= least && value <= most))
                throw wrong(name, `a number from ${least} to ${most}`);
            if (whole && !Number.isInteger(value))
                throw wrong(name, `a whole number from ${least} to ${most}`);
            return value;
        },
        artifactName(name) {
            const given = text(name);
            if (given === null)
                return null;
            // What GitHub refuses in the name of an artifact; an attempt's number is added to it.
            const isAccepted = !/[":<>|*?\\/\r\n]/.test(given) && given.length <= 200;
            if (!isAccepted)
                throw wrong(name, 'at most 200 characters without " : < > | * ? \\ / and line breaks');
            return given;
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
            // Stricter than git-check-ref-format(1), so that the name needs no quoting anywhere.
            if (!/^[A-Za-z0-9][\w-]*$/.test(given))
                throw wrong(name, 'a plain branch name (letters, digits, - and _)');
            return given;
        },
    };
}
const seeInputs = 'See the inputs in docs/action.md.';


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   jx: () => (/* binding */ fileNames)
/* harmony export */ });
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
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';


/***/ }),

/***/ 49863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ asResponseError),
/* harmony export */   Z5: () => (/* binding */ isUnclear),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   eK: () => (/* binding */ isRequestError),
/* harmony export */   zM: () => (/* binding */ isStatus)
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
/** True if `thrown` is an answer with one of those statuses. */
function isStatus(thrown, ...statuses) {
    const error = asResponseError(thrown);
    return error !== null && statuses.includes(error.status);
}
/** True for an exhausted hourly limit and for a secondary limit, the two that plugin-throttling detects. */
function isRateLimit({ status, message, headers }) {
    if (status !== 403 && status !== 429)
        return false;
    return headers['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(message);
}
/** True for what Octokit throws for an answer and for a broken connection alike. */
function isRequestError(thrown) {
    return thrown instanceof Error && 'request' in thrown;
}
/** True if a request failed in a way that leaves open whether GitHub carried it out: a server error or no answer. */
function isUnclear(thrown) {
    const error = asResponseError(thrown);
    return error === null ? isRequestError(thrown) : error.status >= 500;
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ withoutSequences),
/* harmony export */   d3: () => (/* binding */ withoutUsualSequences),
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   kp: () => (/* binding */ nextEscapeState),
/* harmony export */   ok: () => (/* binding */ ESC),
/* harmony export */   ov: () => (/* binding */ hasContent),
/* harmony export */   qW: () => (/* binding */ isInvisible),
/* harmony export */   v8: () => (/* binding */ withoutBreaks)
/* harmony export */ });
/**
 * The escape sequences of terminals, read in one way everywhere: as a state machine over characters, and as
 * patterns over whole texts that are tested to agree with it. Where they are in doubt xterm.js decides, since it
 * draws what is recorded.
 */
const ESC = 0x1b;
const BEL = 0x07;
const DEL = 0x7f;
const CAN = 0x18;
const SUB = 0x1a;
/** What introduces a sequence: the second byte after ESC, and the single C1 character for the same. */
const introducers = new Map([
    [0x5b, 'csi'],
    [0x9b, 'csi'],
    [0x5d, 'osc'],
    [0x9d, 'osc'],
    ...[0x50, 0x58, 0x5e, 0x5f, 0x90, 0x98, 0x9e, 0x9f].map((code) => [code, 'string']),
]);
/**
 * The state after one more UTF-16 code unit, after the state diagram of ECMA-48 parsers
 * (https://vt100.net/emu/dec_ansi_parser). A sequence is never an error: what breaks it off ends it.
 */
function nextEscapeState(state, code) {
    if (code === ESC)
        return 'escape';
    if (code === CAN || code === SUB)
        return 'text';
    switch (state) {
        case 'text':
            return code >= 0x80 ? (introducers.get(code) ?? 'text') : 'text';
        case 'escape':
            return code < 0x30 ? 'escape' : (introducers.get(code) ?? 'text');
        case 'csi':
            // A C1 control breaks off a sequence and may introduce another.
            if (code >= 0x80 && code <= 0x9f)
                return introducers.get(code) ?? 'text';
            return code < 0x40 || code === DEL ? 'csi' : 'text';
        case 'osc':
            return code === BEL || code === 0x9c ? 'text' : 'osc';
        case 'string':
            return code === 0x9c ? 'text' : 'string';
    }
}
/** ESC and what may come between it and the character that identifies the sequence. */
const escapePrefix = '\\x1b[\\0-\\x17\\x19\\x1c-\\x2f]*';
/** CSI, its parameters and intermediates, with the controls that a terminal carries out among them. */
const csiStart = `(?:${escapePrefix}\\[|\\x9b)[\\0-\\x17\\x19\\x1c-?\\x7f]*`;
const osc = `(?:${escapePrefix}\\]|\\x9d)[^\\x07\\x18\\x1a\\x1b\\x9c]*[\\x07\\x18\\x1a\\x9c]?`;
const otherString = `(?:${escapePrefix}[PX^_]|[\\x90\\x98\\x9e\\x9f])[^\\x18\\x1a\\x1b\\x9c]*[\\x18\\x1a\\x9c]?`;
/** Every escape sequence of a text, also one that is broken off or has no end: a string control, CSI, another. */
const sequences = new RegExp(`(${osc}|${otherString})|(${csiStart}[@-~\\x18\\x1a\\xa0-\\uffff]?)|${escapePrefix}[^\\x1b\\x80-\\x9f]?`, 'g');
const beforeString = new RegExp(`^${escapePrefix}`);
const notCarriedOut = /[^\0-\x17\x19\x1c-\x1f\x80-\x9f]|[\x90\x98\x9b\x9d-\x9f]/g;
/** What the usual sequences, CSI with parameters and a final byte, do not explain. */
const unusual = /\x1b(?!\[)|[\x18\x1a\x80-\x9f]/;
const usualCsi = /\x1b\[[0-?]*[ -/]*[@-~]/g;
/**
 * A text without its escape sequences where all are usual ones, or null: the fast way of `withoutSequences`
 * for nearly all that is printed. What `breaks` matches, controls and usual sequences, becomes a newline.
 */
function withoutUsualSequences(text, breaks) {
    if (unusual.test(text))
        return null;
    const plain = (breaks ? text.replace(breaks, '\n') : text).replace(usualCsi, '');
    return plain.includes('\x1b') ? null : plain;
}
/**
 * A text without its escape sequences. Controls stay, also those inside a sequence, which terminals carry
 * out. `replaceCsi` may return what takes the place of a CSI sequence with this final character.
 */
function withoutSequences(text, replaceCsi) {
    return (replaceCsi ? null : withoutUsualSequences(text)) ?? withoutAnySequences(text, replaceCsi);
}
function withoutAnySequences(text, replaceCsi) {
    return text.replace(sequences, (sequence, string, csi) => {
        const syntax = string === undefined ? sequence : (beforeString.exec(string)?.[0] ?? '');
        const kept = syntax.replace(notCarriedOut, '');
        return csi !== undefined && replaceCsi ? kept + replaceCsi(csi.at(-1)) : kept;
    });
}
/** True for the states whose characters are content rather than syntax. */
function hasContent(state) {
    return state === 'text' || state === 'osc' || state === 'string';
}
/** CR, LF, VT, FF and NEL: where a line of text ends. */
function isBreak(code) {
    return (code >= 0x0a && code <= 0x0d) || code === 0x85;
}
/** Characters that take no room on a screen: controls other than the tab, and zero-width ones. */
function isInvisible(code) {
    if (code < 0x20)
        return code !== 0x09;
    if (code < 0x7f)
        return false;
    if (code <= 0x9f || code === 0xad)
        return true;
    return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
/**
 * The text as it is matched: without escape sequences, invisible characters, line breaks and what
 * indents the line after them, so that a secret is found wherever a program broke it.
 */
function withoutBreaks(text) {
    let kept = '';
    let state = 'text';
    let lineStart = false;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const before = state;
        state = nextEscapeState(state, code);
        if (before !== 'text')
            continue;
        if (isInvisible(code))
            lineStart ||= isBreak(code);
        else if (!lineStart || (code !== 0x20 && code !== 0x09)) {
            kept += text[index];
            lineStart = false;
        }
    }
    return kept;
}


/***/ }),

/***/ 34874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ stripControls),
/* harmony export */   MV: () => (/* binding */ strippedLine),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony exports showControls, replaceControls, shownLine */
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);


/**
 * Foreign text made safe to show, in two ways: `stripControls` removes what a terminal would act on, for pages
 * and logs; `showControls` shows it as an escape, for a person at a terminal.
 */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Characters that reorder what is around them (CVE-2021-42574).
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const lonelySurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
 * Hostile text as plain text for a page or a log: no escape sequences, control or direction characters;
 * line ends become `\n`, tabs stay.
 */
function stripControls(text) {
    return (0,_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSequences */ .V$)(text)
        .replace(/\r\n?/g, '\n')
        .replace(controls, '')
        .replace(bidi, '')
        .replaceAll('\ufeff', '')
        .replace(lonelySurrogates, '\ufffd');
}
/** The text of {@link stripControls} on one line: every run of white space is one space. */
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
 * The characters that {@link replaceControls} replaces. `terminal`: all that a terminal would act on or that
 * hides text, which are controls other than tab and newline, bidirectional overrides and marks, zero-width
 * characters, and halves of surrogate pairs. `page`: the controls and the bidirectional overrides alone, since
 * joined emoji, Persian and Indic words need their zero-width joiners and non-joiners.
 */
const replaced = {
    terminal: /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu,
    page: new RegExp(`${controls.source}|${bidi.source}`, 'g'),
};
/**
 * Foreign text for a terminal: everything that a terminal would act on is shown as an escape
 * such as `\x1b` instead. Newlines and tabs stay.
 */
function showControls(text) {
    return replaceControls(text, 'terminal', (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}
/** Foreign text with a replacement for each character that is unsafe at `destination`; CR LF becomes a newline. */
function replaceControls(text, destination, replacement) {
    return text.replaceAll('\r\n', '\n').replaceAll(replaced[destination], replacement);
}
/** The text of {@link showControls} on one line of at most `columns` terminal columns: blanks and newlines run together. */
function shownLine(text, columns = Number.POSITIVE_INFINITY) {
    const line = showControls(text).replaceAll(/\s+/g, ' ').trim();
    if (columns === Number.POSITIVE_INFINITY || displayWidth(line) <= columns)
        return line;
    return `${cutToWidth(line, columns - 1)}…`;
}


/***/ })

};
