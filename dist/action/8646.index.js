export const id = 8646;
export const ids = [8646];
export const modules = {

/***/ 11170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49567);
/* harmony import */ var _github_event_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34572);
/* harmony import */ var _github_event_strangers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36587);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);




const commitId = /^(?!0+$)[0-9a-f]{40}([0-9a-f]{24})?$/;
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[^/]+\/[^/]+$/),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int(),
    GITHUB_RUN_NUMBER: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().catch(0),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().positive().catch(1),
    GITHUB_WORKFLOW: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    GITHUB_JOB: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    GITHUB_WORKSPACE: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    RUNNER_TEMP: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('https://api.github.com'),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('https://github.com'),
    GITHUB_REF_NAME: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    GITHUB_REF_TYPE: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('branch'),
    GITHUB_REPOSITORY_ID: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().nullable().default(null),
});
/** Reads the context. Throws a ToolError (`no-runner`) outside a workflow run; whatever the event's payload is, it does not. */
function readContext(env) {
    const parsed = environmentSchema.safeParse(env);
    if (!parsed.success) {
        const name = parsed.error.issues[0]?.path.join('.') ?? 'GITHUB_RUN_ID';
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('no-runner', `${name} is not set as in a workflow run`, {
            hint: 'This program is the GitHub Action; outside a workflow use the nixos-rebuild-test command.',
        });
    }
    const { data } = parsed;
    const { event, problem } = (0,_github_event_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(env.GITHUB_EVENT_PATH);
    const name = data.GITHUB_EVENT_NAME;
    const pullRequest = pullRequestOf(event, data.GITHUB_REPOSITORY);
    const replaced = name === 'push' ? event?.before : undefined;
    const base = pullRequest?.baseSha ?? event?.merge_group?.base_sha ?? replaced ?? '';
    return {
        repository: data.GITHUB_REPOSITORY,
        repositoryId: event?.repository?.id ?? data.GITHUB_REPOSITORY_ID,
        defaultBranch: event?.repository?.default_branch ?? null,
        runId: data.GITHUB_RUN_ID,
        runNumber: data.GITHUB_RUN_NUMBER,
        attempt: data.GITHUB_RUN_ATTEMPT,
        workflow: data.GITHUB_WORKFLOW,
        job: data.GITHUB_JOB,
        sha: data.GITHUB_SHA,
        headSha: event?.pull_request?.head?.sha ?? data.GITHUB_SHA,
        eventName: name,
        eventProblem: problemOf(name, problem, pullRequest),
        branch: event?.pull_request?.head?.ref ?? data.GITHUB_REF_NAME,
        isTag: data.GITHUB_REF_TYPE === 'tag',
        baseRevision: commitId.test(base) ? base : null,
        mayRunStrangersCode: (0,_github_event_strangers_js__WEBPACK_IMPORTED_MODULE_1__/* .mayRunStrangersCode */ .$S)(name, event),
        pullRequest,
        workspace: data.GITHUB_WORKSPACE,
        temp: data.RUNNER_TEMP,
        apiUrl: data.GITHUB_API_URL,
        serverUrl: data.GITHUB_SERVER_URL,
        runUrl: `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}/actions/runs/${data.GITHUB_RUN_ID}`,
    };
}
function pullRequestOf(event, repository) {
    const pull = event?.pull_request;
    if (pull === undefined)
        return null;
    return {
        number: pull.number ?? null,
        baseBranch: pull.base?.ref ?? null,
        baseSha: pull.base?.sha ?? null,
        fromFork: (0,_github_event_strangers_js__WEBPACK_IMPORTED_MODULE_1__/* .isFromFork */ .ty)(pull, repository),
    };
}
function problemOf(name, unreadable, pull) {
    if (unreadable !== null)
        return `the payload of the event ${name} cannot be read (${unreadable})`;
    if (!name.startsWith('pull_request'))
        return null;
    const missing = [
        pull?.number == null && 'number',
        pull?.baseBranch == null && 'base branch',
        pull?.baseSha == null && 'base revision',
    ].filter((part) => part !== false);
    return missing.length === 0
        ? null
        : `the payload of the event ${name} does not have the pull request's ${missing.join(', ')}`;
}


/***/ }),

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   g: () => (/* binding */ createNotices)
/* harmony export */ });
/* harmony import */ var _github_loss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3164);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);


/** Shows each new notice on the run's page and keeps it for the summary. */
function createNotices({ notice }) {
    const shown = new Set();
    return {
        add(message) {
            const line = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(message);
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
        notices.add((0,_github_loss_js__WEBPACK_IMPORTED_MODULE_0__/* .lossNotice */ .u)(need, thrown));
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
        repository(name) {
            const given = text(name);
            if (given !== null && !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(given))
                throw wrong(name, 'a repository as owner/name');
            return given;
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
/* harmony export */   Nm: () => (/* binding */ updatePreviewFileName),
/* harmony export */   QV: () => (/* binding */ patchFileName),
/* harmony export */   Zd: () => (/* binding */ trialFileNames),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   bO: () => (/* binding */ deploymentFileName),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   nL: () => (/* binding */ consoleDirectory),
/* harmony export */   sI: () => (/* binding */ undoFileName)
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

/***/ 42653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ remedyPolicies),
/* harmony export */   qN: () => (/* binding */ remedySchema)
/* harmony export */ });
/* unused harmony export remedyLevels */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

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

/***/ 69993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describedObject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4581);



/** Keys that are not known and named in one error at most. */
const mostNamed = 3;
/**
 * An object that has these keys and no others. `what` names it in the error for another key, which also names the key that was
 * probably meant.
 */
function describedObject(what, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => {
            if (issue.code !== 'unrecognized_keys')
                return undefined;
            const keys = issue.keys;
            const named = keys.slice(0, mostNamed).map((key) => unknownKey(key, what, Object.keys(shape)));
            const more = keys.length - named.length;
            return [...named, ...(more > 0 ? [`${more} more keys are not known.`] : [])].join(' ');
        },
    });
}
function unknownKey(key, what, known) {
    const advice = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known) || `Known are ${known.filter((one) => one !== '$schema').join(', ')}.`;
    return `${JSON.stringify((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(key, 100))} is no key of ${what}. ${advice}`;
}


/***/ }),

/***/ 21185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G5: () => (/* binding */ command),
  Tu: () => (/* binding */ dnsName),
  GP: () => (/* binding */ githubRepository),
  Sm: () => (/* binding */ hostName),
  s_: () => (/* binding */ journalPattern),
  oZ: () => (/* binding */ packageName),
  Oh: () => (/* binding */ port),
  ME: () => (/* binding */ profile),
  Tc: () => (/* binding */ tag),
  zA: () => (/* binding */ unit),
  Cq: () => (/* binding */ unitName)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/config/extended-regexp.js
/** The names that are known between `[:` and `:]`. */
const classes = 'alpha,digit,alnum,upper,lower,space,blank,punct,print,graph,cntrl,xdigit'.split(',');
/** RE_DUP_MAX of the GNU C library. */
const mostRepetitions = 32_767;
/**
 * Why `grep -E` would refuse a pattern, or null: brackets and parentheses without their other half, classes that do not exist,
 * ranges and counts the wrong way round, references to groups that are not there. A pattern that is refused on a host would
 * never match, and so a check would be silent.
 */
function troubleOfPattern(pattern) {
    let outside = '';
    for (let at = 0; at < pattern.length;) {
        if (pattern[at] === '[') {
            const bracket = readBracket(pattern, at);
            if (typeof bracket === 'string')
                return bracket;
            at = bracket;
        }
        else {
            const length = pattern[at] === '\\' ? 2 : 1;
            outside += pattern.slice(at, at + length);
            at += length;
        }
    }
    return troubleOutside(outside);
}
/** Where a bracket expression ends, or what is wrong with it. A "]" that comes first stands for itself. */
function readBracket(pattern, start) {
    const first = start + (pattern[start + 1] === '^' ? 2 : 1);
    for (let at = first; at < pattern.length;) {
        if (pattern[at] === ']' && at > first) {
            const written = pattern.slice(start, at + 1);
            return /^\[:.*:\]$/.test(written) ? `has a class outside of brackets; write [${written}]` : at + 1;
        }
        const [, kind = '', name = ''] = /^\[([:.=])(.{0,20}?)\1\]/.exec(pattern.slice(at, at + 24)) ?? [];
        if (kind === ':' && !classes.includes(name))
            return `has the class [:${name}:], which does not exist`;
        if (kind === '' && /^\[[:.=]/.test(pattern.slice(at, at + 2)))
            break;
        const [from, dash, to] = pattern.slice(at, at + 3);
        if (dash === '-' && isBackwards(from, to))
            return `has the range ${from}-${to} the wrong way round`;
        at += kind === '' ? 1 : name.length + 4;
    }
    return 'has a "[" without its "]"';
}
/** Of digits, and of letters of one case; others have another order in each language. */
function isBackwards(from = '', to = '') {
    return [/[0-9]/, /[a-z]/, /[A-Z]/].some((kind) => kind.test(from) && kind.test(to)) && from > to;
}
/** What is wrong in a pattern from which bracket expressions were taken. */
function troubleOutside(pattern) {
    let [open, closed] = [0, 0];
    for (const [part, escaped, least, most] of pattern.matchAll(/\\(.?)|[()]|\{(\d{1,6})(?:,(\d{0,6}))?\}/gs)) {
        if (escaped === '')
            return 'ends with a backslash that escapes nothing';
        if (Number(escaped) > closed)
            return `refers to the group \\${escaped}, which is not there`;
        if (part === '(')
            open += 1;
        // Without an opening one it stands for itself.
        if (part === ')' && open > 0)
            [open, closed] = [open - 1, closed + 1];
        if (Math.max(Number(least ?? 0), Number(most ?? 0)) > mostRepetitions)
            return `repeats more than ${mostRepetitions} times`;
        if (most && Number(most) < Number(least))
            return `has the count ${part} the wrong way round`;
    }
    return open > 0 ? 'has a "(" without its ")"' : null;
}

// EXTERNAL MODULE: ./lib/config/limits.js
var limits = __webpack_require__(61124);
;// CONCATENATED MODULE: ./lib/config/fields.js



/** What a text must be, for the message where it is not. */
function fields_text(what, pattern, longest) {
    return schemas/* string */.YjP()
        .regex(pattern, { error: `must be ${what}` })
        .max(longest);
}
/** Where systemd's units are named without their type, a service is meant, as for systemctl. */
const unitTypes = 'service|socket|target|mount|automount|swap|path|timer|slice|scope|device';
const unitPattern = new RegExp(`\\.(?:${unitTypes})$`);
/** The name of a unit as systemd has it: without a type it is a service. */
function unitName(name) {
    return unitPattern.test(name) ? name : `${name}.service`;
}
const unit = fields_text('the name of a unit, such as "nginx" or "data.mount"', /^[\w:.\\][\w:.\\@-]*$/, 240)
    .refine((name) => !/@(?:\.|$)/.test(unitName(name)), {
    error: 'is a template; name an instance of it, such as "name@instance"',
})
    .transform(unitName);
const port = schemas/* int */.Whr().min(1).max(65_535);
/** Shell text in one line or several. */
const command = schemas/* string */.YjP()
    .min(1)
    .max(limits/* most */.qr.commandLength)
    .refine((words) => words.trim() !== '' && !words.includes('\0'), { error: 'must be a shell command' });
const journalPattern = fields_text('an extended regular expression in one line', /^[^\0\r\n]+$/, limits/* most */.qr.patternLength).superRefine((pattern, context) => {
    const trouble = troubleOfPattern(pattern);
    if (trouble !== null)
        context.addIssue(trouble);
});
const dnsName = fields_text('a name that DNS can resolve, such as "example.org"', /^[A-Za-z0-9_][\w-]{0,62}(?:\.[A-Za-z0-9_][\w-]{0,62}){0,126}\.?$/, 253);
/** A word for a group of hosts, which the command line writes as `@word`. */
const tag = fields_text('a tag: letters, digits and any of "_.:-", without "@"', /^[A-Za-z0-9_][\w.:-]*$/, 64);
/** A name under `nixosConfigurations`. A command line must not take it for an option, a tag or a pair. */
const hostName = fields_text('the name of a host: no blanks, quotes, "=", "/" or ",", and no "-" or "@" at its start', /^[^\s"'=/,@\0-\x1f\x7f-][^\s"'=/,\0-\x1f\x7f]*$/, 253);
/** `system`, or a name below /nix/var/nix/profiles/system-profiles, as `nixos-rebuild --profile-name` takes it. */
const profile = fields_text('the name of a system profile, such as "system" or "staging"', /^[A-Za-z0-9_][\w.+-]*$/, 100);
/** A package as previews name it, by its store path. */
const packageName = fields_text('the name of a package, as a preview shows it', /^[\w+.?=-]+$/, 211);
/** A repository of GitHub. Its name must not lead out of its place in an address. */
const githubRepository = fields_text('a repository on GitHub, such as "NixOS/nixpkgs"', /^[A-Za-z\d][A-Za-z\d-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/, 140);


/***/ }),

/***/ 61124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ remedyTimeout),
/* harmony export */   qr: () => (/* binding */ most),
/* harmony export */   x_: () => (/* binding */ remedyConfidence)
/* harmony export */ });
/** Bounds that keep a configuration, and the commands made of it, of a sensible size. */
const most = {
    fileBytes: 1024 * 1024,
    hosts: 1000,
    tags: 64,
    units: 256,
    checks: 64,
    ports: 256,
    patterns: 64,
    names: 64,
    sshOptions: 64,
    hooks: 16,
    rules: 64,
    issues: 1000,
    packages: 1000,
    profiles: 64,
    remedies: 64,
    configChanges: 16,
    configChangeLength: 65_536,
    commandLength: 8192,
    patternLength: 1000,
};
/** What the numbers of a remedy may be; the timeout in seconds. */
const remedyConfidence = { least: 0, most: 1 };
const remedyTimeout = { least: 1, most: 3600 };


/***/ }),

/***/ 48613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ownRemedySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61124);




const file = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .max(1000)
    .refine((path) => !path.includes('\0') && !path.startsWith('/') && !path.split('/').includes('..'), {
    error: 'must be a path within the repository, relative to its root',
});
const configText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.configChangeLength);
/** A change to the copy of the configuration of a trial. */
const configChangeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a replaced text', {
        file: file.describe('The file, relative to the root of the repository.'),
        from: configText.describe('What it has, at least once; each occurrence is replaced.'),
        to: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.configChangeLength).describe('What it gets.'),
    }),
    (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a patch', {
        patch: configText.describe('A unified diff that `git apply` takes, from the root of the repository.'),
    }),
]);
/** A remedy of the user's own. Its pattern is one that `grep -E` reads, as those for the journal. */
const ownRemedySchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a remedy', {
    name: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc
        .optional()
        .describe('What it is called in results; by default "own-" and its number in the list.'),
    family: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc.optional().describe('The family of failures that it is for; by default every one.'),
    pattern: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .journalPattern */ .s_
        .optional()
        .describe('An extended regular expression that a line of the failure must match.'),
    run: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('Shell commands that are run before the next attempt, in the directory of the sources; NIXOS_REBUILD_TEST_FAMILY and NIXOS_REBUILD_TEST_MESSAGE hold the failure.'),
    configChanges: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(configChangeSchema)
        .min(1)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.configChanges)
        .optional()
        .describe("Changes to a copy of the configuration, of which the system is then built anew: in a trial's installation alone. The result has them as a patch."),
    verify: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('Shell commands that succeed where it has helped; otherwise there is no further attempt.'),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['safe', 'ask', 'opt-in']).optional().describe('How much trust it needs; "ask" by default.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
        .min(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyConfidence */ .x_.least)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyConfidence */ .x_.most)
        .optional()
        .describe('How likely it is to help; 0.5 by default.'),
    timeout: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyTimeout */ .Wi.least)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyTimeout */ .Wi.most)
        .optional()
        .describe('How long (s) each of its commands may take; 300 by default.'),
})
    .refine(({ family, pattern }) => family !== undefined || pattern !== undefined, {
    error: 'must say what it is for: "family", "pattern" or both',
})
    .refine(({ run, configChanges }) => run !== undefined || configChanges !== undefined, {
    error: 'must say what it does: "run", "configChanges" or both',
});


/***/ }),

/***/ 34572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);



// A payload may be partial, as in a local run with act, or another forge's: what does not have GitHub's form is
// left out, field by field, and so is what needs it.
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().catch(undefined);
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive().optional().catch(undefined);
const part = (shape) => zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(shape).optional().catch(undefined);
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: part({ id: count, full_name: text, default_branch: text }),
    pull_request: part({
        number: count,
        head: part({ sha: text, ref: text, repo: part({ full_name: text }) }),
        base: part({ ref: text, sha: text }),
    }),
    /** Of a comment: the issue; a pull request if it has this key. */
    issue: part({ number: count, pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional() }),
    /** Of a run that follows another: the event of that one. */
    workflow_run: part({ event: text }),
    merge_group: part({ base_sha: text }),
    /** Of a push: what the branch was before; all zeros for a new branch. */
    before: text,
});
function readEvent(path, schema = eventSchema) {
    if (!path)
        return { event: null, problem: null };
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
            throw new Error('it is no JSON object');
        const parsed = schema.safeParse(payload);
        if (parsed.success)
            return { event: parsed.data, problem: null };
        const [issue] = parsed.error.issues;
        throw new Error(`${issue?.path.join('.') ?? 'it'}: ${issue?.message ?? 'has another form'}`);
    }
    catch (thrown) {
        return { event: null, problem: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown) };
    }
}


/***/ }),

/***/ 36587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ mayRunStrangersCode),
/* harmony export */   pb: () => (/* binding */ mayHaveStrangersSources),
/* harmony export */   ty: () => (/* binding */ isFromFork)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34572);

/**
 * Events that only people who may write to the repository cause, or that run the default branch's code whoever
 * causes them.
 */
const ownEvents = new Set([
    'branch_protection_rule',
    'create',
    'delete',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'label',
    'milestone',
    'page_build',
    'public',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'watch',
    'workflow_dispatch',
]);
/**
 * Whether a run of this event may run code that someone wrote who may not write to the repository: that of a pull
 * request (`pull_request*`, `merge_group`), or one whose jobs are likely to check such code out (a comment on a pull
 * request, the check, status or deployment of a commit, a run after such a run). True for every event that is not
 * known, and where the payload that decides cannot be read.
 */
function mayRunStrangersCode(eventName, event) {
    if (eventName === 'issues' || eventName === 'issue_comment')
        return event?.issue === undefined || event.issue.pull_request !== undefined;
    if (eventName === 'workflow_run')
        return !ownEvents.has(event?.workflow_run?.event ?? '');
    return !ownEvents.has(eventName);
}
/** Whether a pull request comes from another repository; true as well where its repository is not known. */
function isFromFork({ head }, repository) {
    return repository === undefined || head?.repo?.full_name !== repository;
}
/**
 * Whether the sources may be a stranger's: in a job of GitHub that may run a stranger's code, unless it is for a pull request of
 * which it is known that it comes from the repository itself.
 */
function mayHaveStrangersSources(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return false;
    const { event } = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(env.GITHUB_EVENT_PATH);
    const name = env.GITHUB_EVENT_NAME ?? '';
    if (!mayRunStrangersCode(name, event))
        return false;
    if (!name.startsWith('pull_request') || event?.pull_request === undefined)
        return true;
    return isFromFork(event.pull_request, event.repository?.full_name);
}


/***/ }),

/***/ 3164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ lossNotice)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);
/* harmony import */ var _response_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49863);



/**
 * One sentence: which feature was left out, why, and which permission to add if that is the cause.
 */
function lossNotice({ feature, permission }, thrown) {
    return `No ${feature}: ${reasonOf(permission, thrown)}`;
}
function reasonOf(permission, thrown) {
    const error = (0,_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asResponseError */ .So)(thrown);
    if (error === null)
        return `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(wordsOf(thrown)), 300)}.`.replace(/\.+$/, '.');
    const { status, headers } = error;
    // Octokit appends the address of the documentation to GitHub's message.
    const message = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(error.message).replace(/ - https:\/\/docs\.github\.com\S*$/, ''), 300);
    const isAskedToWait = headers['retry-after'] !== undefined || /rate limit/i.test(message);
    if (status === 429 || (0,_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(error) || (status === 403 && isAskedToWait))
        return `GitHub's rate limit is used up (status ${status}).`;
    if ((status === 401 || status === 403 || status === 404) && permission !== null)
        return (`the token may not do that (${status}: ${message}). Add \`${permission}\` to the job's \`permissions\`; ` +
            'a pull request from a fork never gets it, see the report Action.');
    return `GitHub answered ${status}: ${message}.`;
}
/** The message, or what else an error says of itself: some services' errors have only a name, a code and a status. */
function wordsOf(thrown) {
    const message = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown).trim();
    if (message !== '' || !(thrown instanceof Error))
        return message || 'no reason was given';
    const { code, statusCode } = thrown;
    const details = [code, statusCode].filter((one) => typeof one === 'string' || typeof one === 'number');
    return [thrown.name, ...details].join(' ');
}


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
/* harmony export */   Hr: () => (/* binding */ isStringIntroducer),
/* harmony export */   V$: () => (/* binding */ withoutSequences),
/* harmony export */   d3: () => (/* binding */ withoutUsualSequences),
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   kp: () => (/* binding */ nextEscapeState),
/* harmony export */   lN: () => (/* binding */ invisibleUnits),
/* harmony export */   ok: () => (/* binding */ ESC),
/* harmony export */   ov: () => (/* binding */ hasContent),
/* harmony export */   qW: () => (/* binding */ isInvisible),
/* harmony export */   rX: () => (/* binding */ isStringState),
/* harmony export */   v8: () => (/* binding */ withoutBreaks)
/* harmony export */ });
/**
 * The escape sequences of terminals, read in one way everywhere: as a state machine over characters, and as
 * patterns over whole texts that are tested to agree with it. Where they are in doubt xterm.js decides, since it
 * draws what is recorded.
 */
const ESC = 0x1b;
const BEL = 0x07;
const LF = 0x0a;
const DEL = 0x7f;
const CAN = 0x18;
const SUB = 0x1a;
/** What introduces a sequence after ESC; the C1 character for CSI does so alone. */
const introducers = new Map([
    [0x5b, 'csi'],
    [0x9b, 'csi'],
    [0x5d, 'osc'],
    ...[0x50, 0x58, 0x5e, 0x5f].map((code) => [code, 'string']),
]);
/**
 * True for the C1 characters that are DCS, SOS, OSC, PM and APC. In decoded text they introduce nothing, as in tmux
 * and unlike in xterm: they come from text that was encoded twice, the rest of which would be taken for a string.
 */
function isStringIntroducer(code) {
    return code === 0x90 || code === 0x98 || (code >= 0x9d && code <= 0x9f);
}
/**
 * The state after one more UTF-16 code unit, after the state diagram of ECMA-48 parsers
 * (https://vt100.net/emu/dec_ansi_parser). A sequence is never an error: what breaks it off ends it. A string also
 * ends at a line feed, which none contains: its terminator is missing, and what follows is text again.
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
            return code === BEL || code === LF || code === 0x9c ? 'text' : 'osc';
        case 'string':
            return code === LF || code === 0x9c ? 'text' : 'string';
    }
}
/** ESC and what may come between it and the character that identifies the sequence. */
const escapePrefix = '\\x1b[\\0-\\x17\\x19\\x1c-\\x2f]*';
/** CSI, its parameters and intermediates, with the controls that a terminal carries out among them. */
const csiStart = `(?:${escapePrefix}\\[|\\x9b)[\\0-\\x17\\x19\\x1c-?\\x7f]*`;
const osc = `${escapePrefix}\\][^\\n\\x07\\x18\\x1a\\x1b\\x9c]*[\\x07\\x18\\x1a\\x9c]?`;
const otherString = `${escapePrefix}[PX^_][^\\n\\x18\\x1a\\x1b\\x9c]*[\\x18\\x1a\\x9c]?`;
/** Every escape sequence of a text, also one that is broken off or has no end: a string control, CSI, another. */
const sequences = new RegExp(`(${osc}|${otherString})|(${csiStart}[@-~\\x18\\x1a\\xa0-\\uffff]?)|${escapePrefix}[^\\x1b\\x80-\\x9f]?`, 'g');
const beforeString = new RegExp(`^${escapePrefix}`);
const notCarriedOut = /[^\0-\x17\x19\x1c-\x1f\x80-\x9f]|\x9b/g;
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
/** True inside a control string. */
function isStringState(state) {
    return state === 'osc' || state === 'string';
}
/** True for the states whose characters are content rather than syntax. */
function hasContent(state) {
    return state === 'text' || isStringState(state);
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
/** All UTF-16 units that are invisible. */
const invisibleUnits = [
    ...Array.from({ length: 0x100 }, (_, code) => code),
    ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff],
].filter(isInvisible);
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
/* harmony export */   QN: () => (/* binding */ shownLine),
/* harmony export */   mz: () => (/* binding */ showControls),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony export replaceControls */
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26747);


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
    if (columns === Number.POSITIVE_INFINITY || (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F)(line) <= columns)
        return line;
    return `${(0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToWidth */ .G)(line, columns - 1)}…`;
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Words longer than this are not compared. */
const longest = 80;
/**
 * The one of `known` that a mistyped word most likely means: the one with the fewest edits (a letter more, less, another, or
 * two exchanged), where these are at most a third of its length; null where none is near.
 */
function nearestWord(word, known) {
    let best = null;
    if (word.length > longest)
        return null;
    for (const candidate of known) {
        const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
        const most = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
        if (edits <= most && (best === null || edits < best.edits))
            best = { word: candidate, edits };
    }
    return best?.word ?? null;
}
/** The optimal string alignment distance. */
function editsBetween(from, to) {
    if (to.length > longest)
        return Number.POSITIVE_INFINITY;
    let [beforeLast, last] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
    for (let row = 1; row <= from.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const isSame = from[row - 1] === to[column - 1];
            const isExchanged = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1), isExchanged ? beforeLast[column - 2] + 1 : Number.POSITIVE_INFINITY);
        }
        [beforeLast, last] = [last, next];
    }
    return last[to.length];
}
/** The question with which an error names {@link nearestWord}; empty where there is none. */
function didYouMean(word, known) {
    const near = nearestWord(word, known);
    return near === null ? '' : `Did you mean "${near}"?`;
}


/***/ }),

/***/ 26747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   G: () => (/* binding */ cutToWidth)
/* harmony export */ });
// East Asian Wide and Fullwidth (Unicode Standard Annex #11), whole blocks; emoji come from their own property.
const wide = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2e80, 0x303e],
    [0x3041, 0x3247],
    [0x3250, 0x4dbf],
    [0x4e00, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x18d08],
    [0x1b000, 0x1b2fb],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];
// Marks and format characters have no cell of their own; of the Hangul letters only the first of a syllable has.
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff]$/u;
const wideEmoji = /^\p{Emoji_Presentation}$/u;
/** Each half of a flag is one column. */
const regionalIndicator = /^\p{Regional_Indicator}$/u;
const ascii = /^[ -~]*$/;
/** Columns of a terminal that `text` takes. Controls count as none. */
function displayWidth(text) {
    if (ascii.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
/**
 * The longest start of `text` that fits into `columns`; marks stay with their character, and a character of
 * two columns is never halved.
 */
function cutToWidth(text, columns) {
    if (ascii.test(text))
        return text.slice(0, Math.max(0, columns));
    let end = 0;
    let used = 0;
    for (const character of text) {
        used += widthOf(character);
        if (used > columns)
            break;
        end += character.length;
    }
    return text.slice(0, end);
}
function widthOf(character) {
    if (character >= ' ' && character <= '~')
        return 1;
    if (zeroWidth.test(character))
        return character === '\u00ad' ? 1 : 0;
    if (wideEmoji.test(character))
        return regionalIndicator.test(character) ? 1 : 2;
    const code = character.codePointAt(0) ?? 0;
    return code >= 0x1100 && wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}


/***/ })

};
