export const id = 980;
export const ids = [980];
export const modules = {

/***/ 26980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHosts: () => (/* binding */ runHosts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./lib/nix/flake/revision.js
var flake_revision = __webpack_require__(19596);
;// CONCATENATED MODULE: ./lib/nix/flake/base.js




/**
 * The reference of the same flake at another revision of its git repository, a full commit id; null where
 * the repository does not have that commit and cannot fetch it. Throws a usage error for an id that is none
 * and for a flake outside the checkout.
 */
async function baseFlakeRef(flake, revision, cwd, env = process.env) {
    if (!/^[0-9a-f]{40,64}$/.test(revision))
        throw (0,errors/* usageError */.Wp)('bad-input', `input "base" must be a full commit id, not ${JSON.stringify(revision)}`);
    const dir = (0,external_node_path_.resolve)(cwd, (0,ref/* localFlakeDir */.IP)(flake) ?? flake);
    const git = (0,flake_revision/* gitIn */.u)(dir, env);
    const checkout = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (checkout === undefined || inside === undefined)
        throw (0,errors/* usageError */.Wp)('bad-input', `input "changed-only" needs a flake in the checkout, not ${JSON.stringify(flake)}`, 'Give the path of the flake, such as "." or "./nixos".');
    const known = await (0,flake_revision/* commitId */.x)(dir, revision, env);
    return known === null ? null : (0,ref/* flakeAtRevision */.U_)({ checkout }, known, inside);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/nix/flake/nixos-configurations.js





const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];
/**
 * The names of a flake's NixOS configurations, in order. A relative reference is resolved from `cwd`. Throws
 * a ToolError (`no-hosts`) with Nix's words where they cannot be listed.
 */
async function hostNames(flake, cwd, env = process.env) {
    const argv = [...evaluate, '--json', `${flake}#nixosConfigurations`, '--apply', 'builtins.attrNames'];
    const result = await (0,programs/* runProgram */.mB)(argv, { cwd, env });
    if ((0,programs/* hasSucceeded */.yO)(result))
        return schemas/* array */.YOg(schemas/* string */.YjP()).parse(JSON.parse(result.stdout));
    const reason = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(result.stderr).trim() || (0,programs/* failureReason */.Hr)(result), 2000);
    throw new errors/* ToolError */.v4('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${reason}`, {
        hint: 'The flake needs the output nixosConfigurations, and the job needs Nix with flakes.',
    });
}
/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will report. */
async function toplevelDerivation(flake, host, cwd, env = process.env) {
    const installable = `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}.drvPath`;
    const result = await (0,programs/* runProgram */.mB)([...evaluate, '--raw', installable], { cwd, env });
    return (0,programs/* hasSucceeded */.yO)(result) ? result.stdout.trim() : null;
}

// EXTERNAL MODULE: ./lib/action/runner/context.js
var context = __webpack_require__(11170);
// EXTERNAL MODULE: ./lib/action/runner/glob.js
var glob = __webpack_require__(80051);
// EXTERNAL MODULE: ./lib/action/runner/job-log.js + 1 modules
var job_log = __webpack_require__(88704);
// EXTERNAL MODULE: ./lib/action/runner/notices.js + 1 modules
var runner_notices = __webpack_require__(69678);
// EXTERNAL MODULE: ./lib/action/runner/read-inputs.js
var read_inputs = __webpack_require__(44155);
;// CONCATENATED MODULE: ./lib/action/hosts/hosts.js








/**
 * The hosts Action: the names under a flake's `nixosConfigurations` as JSON for `strategy.matrix`, all or
 * only those whose system derivation differs from the base revision's.
 */
async function runHosts(runner) {
    await runner.ready();
    const read = (0,read_inputs/* inputReader */.c)(runner.input);
    const { workspace, pullRequest } = (0,context/* readContext */.y)(runner.env);
    const flake = read.text('flake') ?? '.';
    const notices = (0,runner_notices/* createNotices */.g)(runner);
    const selected = (0,glob/* selectNames */.$)(await hostNames(flake, workspace), read.lines('filter'));
    const base = read.text('base') ?? pullRequest?.baseSha ?? null;
    runner.debug(`base: ${base ?? 'none'}, selected: ${selected.length}`);
    const hosts = read.flag('changed-only', false)
        ? await changedHosts(selected, flake, base, workspace, notices)
        : selected;
    const log = (0,job_log/* createJobLog */.o)(runner, external_node_crypto_.randomUUID);
    log.print(`${hosts.length} of ${selected.length} hosts: ${hosts.join(' ')}\n`);
    log.end();
    runner.setOutput('hosts', JSON.stringify(hosts));
    runner.setOutput('matrix', JSON.stringify({ host: hosts }));
    runner.setOutput('count', String(hosts.length));
    return 0;
}
/** Hosts whose derivation differs from the base's. What cannot be compared counts as changed. */
async function changedHosts(hosts, flake, base, cwd, notices) {
    if (base === null) {
        notices.add('All hosts are listed: no base revision is known. Give the input "base".');
        return [...hosts];
    }
    const before = await baseFlakeRef(flake, base, cwd);
    if (before === null) {
        notices.add(`All hosts are listed: the base revision ${base} is not in the checkout. Use fetch-depth: 0.`);
        return [...hosts];
    }
    const changed = [];
    for (const host of hosts) {
        const [old, now] = [
            await toplevelDerivation(before, host, cwd),
            await toplevelDerivation(flake, host, cwd),
        ];
        if (old === null || now === null || old !== now)
            changed.push(host);
    }
    return changed;
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



const commitId = /^(?!0+$)[0-9a-f]{40}([0-9a-f]{24})?$/;
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
    /** Of a push: what the branch was before; all zeros for a new branch. */
    before: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
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
    const { repository, pull_request: pull, before } = readEvent(env.GITHUB_EVENT_PATH, eventSchema);
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

/***/ 80051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ selectNames),
/* harmony export */   h: () => (/* binding */ globPattern)
/* harmony export */ });
/** A pattern with `*` (any text) and `?` (one character) as an expression that matches whole names. */
function globPattern(pattern) {
    // Neighbouring stars mean one, and would make the matching slow.
    const source = pattern
        .replace(/\*+/g, '*')
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 's');
}
/**
 * The names that the patterns select, in their order: those that match one, without those that match one
 * after `!`. No pattern, or only such with `!`, selects from all.
 */
function selectNames(names, patterns) {
    const excluded = patterns.filter((one) => one.startsWith('!')).map((one) => globPattern(one.slice(1)));
    const included = patterns.filter((one) => !one.startsWith('!')).map(globPattern);
    return names.filter((name) => (included.length === 0 || included.some((one) => one.test(name))) &&
        !excluded.some((one) => one.test(name)));
}


/***/ }),

/***/ 88704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createJobLog)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/text/workflow-command.js
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * One line that the Actions runner executes, such as `::error file=x.nix,line=3::message`, with its line end.
 * Escapes as ActionCommand.cs of actions/runner unescapes.
 */
function workflowCommand(name, properties, message) {
    const given = Object.entries(properties)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(message)}\n`;
}

;// CONCATENATED MODULE: ./lib/action/runner/job-log.js


// A line of megabytes makes the log's page unusable; rebuild.log has it whole.
const longestLine = 8192;
/**
 * The runner executes every `::command::` and `##[command]` on the standard output of a step, from
 * whichever program, except between `::stop-commands::TOKEN` and `::TOKEN::`. `newToken` returns a fresh
 * unguessable word for each such stretch.
 */
function createJobLog(runner, newToken) {
    let token = null;
    let group = null;
    /** The start of a line whose end redaction still holds back. */
    let rest = '';
    /** The runner, which executes commands from here on. */
    const obeying = () => {
        if (token !== null)
            runner.write(workflowCommand(token, {}, ''));
        token = null;
        return runner;
    };
    const printLines = (lines) => {
        if (lines.length === 0)
            return;
        if (token === null) {
            token = newToken();
            // @actions/core has no function for this command.
            runner.write(workflowCommand('stop-commands', {}, token));
        }
        runner.write(lines.map((line) => `${(0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(line), longestLine)}\n`).join(''));
    };
    const endPhase = () => {
        if (rest !== '')
            printLines([rest]);
        rest = '';
        obeying();
        if (group !== null)
            runner.endGroup();
        group = null;
    };
    return {
        print(text) {
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            printLines(lines);
        },
        phase(name) {
            if (name === group)
                return;
            endPhase();
            runner.startGroup(name);
            group = name;
        },
        end: endPhase,
        debug: (message) => obeying().debug(message),
        notice: (message) => obeying().notice(message),
        warning: (message, place) => obeying().warning(message, place),
        error: (message, place) => obeying().error(message, place),
        startGroup: (name) => obeying().startGroup(name),
        endGroup: () => obeying().endGroup(),
    };
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
        return `${(0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)((0,errors/* messageOf */.bD)(thrown)), 300)}.`.replace(/\.+$/, '.');
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

/***/ 45244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ toplevelAttribute),
/* harmony export */   IP: () => (/* binding */ localFlakeDir),
/* harmony export */   K3: () => (/* binding */ parseFlakeRef),
/* harmony export */   U_: () => (/* binding */ flakeAtRevision)
/* harmony export */ });
/* unused harmony export printFlakeRef */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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
/** The attribute of a host's system in the fragment of a flake reference. */
function toplevelAttribute(host) {
    return `nixosConfigurations.${attributeInFragment(host)}.config.system.build.toplevel`;
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
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A path as part of a URL, or of a parameter in one. */
function urlPath(path) {
    return encodeURI(path).replace(/[?#&]/g, encodeURIComponent);
}
/**
 * The reference of a flake at one revision of a git repository. `directory` is that of the flake in it,
 * empty for its top. The repository is a checkout (its absolute path) or `OWNER/NAME` on a server.
 */
function flakeAtRevision(source, revision, directory) {
    const dir = directory === '' ? '' : `dir=${urlPath(directory)}`;
    if ('checkout' in source)
        return `git+file://${urlPath(source.checkout)}?${joined(`rev=${revision}`, dir)}`;
    const { server, repository } = source;
    // GitHub serves any commit by its id, the merge commit of a pull request too.
    if (server === 'https://github.com')
        return `github:${repository}/${revision}${dir && `?${dir}`}`;
    return `git+${server}/${repository}?${joined('allRefs=1', `rev=${revision}`, dir)}`;
}
function joined(...parameters) {
    return parameters.filter((parameter) => parameter !== '').join('&');
}


/***/ }),

/***/ 19596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn),
/* harmony export */   x: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40744);

const localDeadlineMs = 10_000;
const fetchDeadlineMs = 30_000;
/** Git in `dir`: messages untranslated, no questions asked, no locks taken that are not needed. */
function gitIn(dir, env, timeoutMs = localDeadlineMs) {
    return async (...args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)(['git', '-C', dir, ...args], {
            env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
            timeoutMs,
        });
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result) ? result.stdout : null;
    };
}
/**
 * The full id of a commit of the repository around `dir`; null where it is not known. A full id that is
 * missing, as most are in a shallow clone, is fetched from `origin`, without asking for credentials. That
 * changes no branch, no HEAD, no FETCH_HEAD and no configuration.
 */
async function commitId(dir, revision, env) {
    const git = gitIn(dir, env);
    // A name that begins with a dash would be an option.
    const find = () => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    let found = revision.startsWith('-') ? null : await find();
    if (found === null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
        await fetchCommit(dir, revision, env);
        found = await find();
    }
    return found?.trim() ?? null;
}
async function fetchCommit(dir, id, env) {
    const git = gitIn(dir, env);
    // Where all of the history is there, --depth would make a shallow clone of it.
    const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
    const ssh = env.GIT_SSH_COMMAND ?? (await git('config', 'core.sshCommand'))?.trim() ?? 'ssh';
    const batch = { ...env, GIT_SSH_COMMAND: `${ssh} -o BatchMode=yes` };
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = shallow ? ['--depth=1'] : [];
    await gitIn(dir, batch, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}


/***/ }),

/***/ 40744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** True for a program that ended by itself with status 0. */
function hasSucceeded(result) {
    return result.kind === 'exited' && result.status === 0;
}
/** Why a program did not succeed, in a few words: its last line of standard error, or how it ended. */
function failureReason(result) {
    const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
    switch (result.kind) {
        case 'exited':
            return lastLine || `it ended with status ${result.status}`;
        case 'missing':
            return 'it is not installed or cannot be executed';
        case 'timed_out':
            return 'it did not end in time';
        case 'killed':
            return lastLine || 'it was killed';
    }
}
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Runs a program to its end without a shell and returns how it ended; never throws for a program that fails
 * or is missing. `env` is this process's unless given, `timeoutMs` without limit.
 */
function runProgram(argv, options = {}) {
    const [file = '', ...args] = argv;
    const { env = process.env, cwd, timeoutMs = 0, input = '' } = options;
    return new Promise((resolve) => {
        let timer;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { env, cwd, maxBuffer: maxOutputBytes }, (error, stdout, stderr) => {
            clearTimeout(timer);
            resolve({ stdout, stderr, ...endOf(error) });
        });
        // A program that ignores signals, or whose children hold its output open, must not outlast the deadline.
        if (timeoutMs > 0)
            timer = setTimeout(() => {
                child.kill('SIGKILL');
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve({ stdout: '', stderr: '', kind: 'timed_out' });
            }, timeoutMs);
        // A program that ends without reading its input is no error.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** execFile reports a status as a number, a failed start as a word such as ENOENT, and a signal without a code. */
function endOf(error) {
    if (error === null)
        return { kind: 'exited', status: 0 };
    if (typeof error.code === 'number')
        return { kind: 'exited', status: error.code };
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return { kind: 'killed' };
    if (typeof error.code === 'string')
        return { kind: 'missing' };
    return { kind: 'killed' };
}
/** The first executable of that name on the PATH of `env`, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
                return path;
        }
        catch {
            // not in this directory
        }
    }
    return null;
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
