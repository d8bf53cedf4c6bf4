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
async function baseFlakeRef(flake, revision, { cwd, env }) {
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
async function hostNames(flake, { cwd, env }) {
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
async function toplevelDerivation(flake, host, { cwd, env }) {
    const installable = `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}.drvPath`;
    const result = await (0,programs/* runProgram */.mB)([...evaluate, '--raw', installable], { cwd, env });
    return (0,programs/* hasSucceeded */.yO)(result) ? result.stdout.trim() : null;
}

// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/action/rebuild/request.js
var request = __webpack_require__(14291);
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
    // Evaluation runs code of the flake.
    const place = { cwd: workspace, env: (0,request/* rebuildEnvironment */.vf)(runner.env) };
    const notices = (0,runner_notices/* createNotices */.g)(runner);
    const selected = (0,glob/* selectNames */.$)(await hostNames(flake, place), read.lines('filter'));
    const base = read.text('base') ?? pullRequest?.baseSha ?? null;
    runner.debug(`base: ${base ?? 'none'}, selected: ${selected.length}`);
    const hosts = read.flag('changed-only', false)
        ? await changedHosts(selected, flake, base, place, notices)
        : selected;
    const log = (0,job_log/* createJobLog */.o)(runner, () => (0,random/* randomHex */.n)(16));
    log.print(`${hosts.length} of ${selected.length} hosts: ${hosts.join(' ')}\n`);
    log.end();
    runner.setOutput('hosts', JSON.stringify(hosts));
    runner.setOutput('matrix', JSON.stringify({ host: hosts }));
    runner.setOutput('count', String(hosts.length));
    return 0;
}
/** Hosts whose derivation differs from the base's. What cannot be compared counts as changed. */
async function changedHosts(hosts, flake, base, place, notices) {
    if (base === null) {
        notices.add('All hosts are listed: no base revision is known. Give the input "base".');
        return [...hosts];
    }
    const before = await baseFlakeRef(flake, base, place);
    if (before === null) {
        notices.add(`All hosts are listed: the base revision ${base} is not in the checkout. Use fetch-depth: 0.`);
        return [...hosts];
    }
    const changed = [];
    for (const host of hosts) {
        const [old, now] = [
            await toplevelDerivation(before, host, place),
            await toplevelDerivation(flake, host, place),
        ];
        if (old === null || now === null || old !== now)
            changed.push(host);
    }
    return changed;
}


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

/***/ 80051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ selectNames),
/* harmony export */   h: () => (/* binding */ globPattern)
/* harmony export */ });
/** Compiles a pattern. A test takes at most as many steps as the name and the pattern are long, multiplied. */
function globPattern(pattern) {
    return { test: (name) => isMatch(pattern, name) };
}
/** Where a name does not fit, the last star takes one character more; those before it need not be tried again. */
function isMatch(pattern, name) {
    let [at, index] = [0, 0];
    let [star, taken] = [-1, 0];
    while (index < name.length) {
        if (pattern[at] === '*')
            [star, taken, at] = [at, index, at + 1];
        else if (pattern[at] === '?' || pattern[at] === name[index])
            [at, index] = [at + 1, index + 1];
        else if (star === -1)
            return false;
        else
            [at, index, taken] = [star + 1, taken + 1, taken + 1];
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
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
        runner.write(lines.map((line) => `${(0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(line), longestLine)}\n`).join(''), true);
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
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = shallow ? ['--depth=1'] : [];
    await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}
/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git, env) {
    const isChosen = env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
    return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
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
    changesSystem: false,
    needsNixosRebuild: false,
    makesResultLink: true,
    becomesCurrent: false,
    warning: null,
};
const activates = {
    activates: true,
    changesSystem: true,
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
    'dry-activate': { ...activates, changesSystem: false },
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

/***/ 40744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   P: () => (/* binding */ shellStatus),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




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
 * or is missing. `timeoutMs` is without limit unless given. `onOutput` receives what it prints as
 * it arrives.
 */
function runProgram(argv, options) {
    const [file = '', ...args] = argv;
    const { env, cwd, timeoutMs = 0, input = '', onOutput } = options;
    return new Promise((resolve) => {
        let timer;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { env, cwd, maxBuffer: maxOutputBytes }, (error, stdout, stderr) => {
            clearTimeout(timer);
            resolve({ stdout, stderr, ...endOf(error) });
        });
        if (onOutput)
            for (const stream of [child.stdout, child.stderr])
                stream?.on('data', onOutput);
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
/** The status that a shell has for a process's end: its own, or 128 and the number of the signal that ended it. */
function shellStatus(code, signal) {
    return code ?? (signal === null ? 1 : 128 + node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]);
}
/** The first executable of that name on the PATH of `env`, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, name);
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
