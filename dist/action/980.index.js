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
// EXTERNAL MODULE: ./lib/action/runner/job-log.js
var job_log = __webpack_require__(5745);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/action/runner/read-inputs.js
var read_inputs = __webpack_require__(44155);
;// CONCATENATED MODULE: ./lib/action/hosts/hosts.js








/**
 * The hosts Action: the names under a flake's `nixosConfigurations` as JSON for `strategy.matrix`, all or
 * only those whose system derivation differs from the base revision's.
 */
async function runHosts(runner) {
    const read = (0,read_inputs/* inputReader */.c)(runner.input);
    const { workspace, pullRequest } = (0,context/* readContext */.y)(runner.env);
    const flake = read.text('flake') ?? '.';
    const notices = (0,runner_notices/* createNotices */.g)(runner.write);
    const selected = (0,glob/* selectNames */.$)(await hostNames(flake, workspace), read.lines('filter'));
    const base = read.text('base') ?? pullRequest?.baseSha ?? null;
    const hosts = read.flag('changed-only', false)
        ? await changedHosts(selected, flake, base, workspace, notices)
        : selected;
    const log = (0,job_log/* createJobLog */.o)(runner.write, external_node_crypto_.randomUUID);
    log.output(`${hosts.length} of ${selected.length} hosts: ${hosts.join(' ')}\n`);
    log.end();
    runner.setOutput('hosts', JSON.stringify(hosts));
    runner.setOutput('matrix', JSON.stringify({ host: hosts }));
    runner.setOutput('count', String(hosts.length));
    return 0;
}
/** Hosts whose derivation is another than the base's. Whatever cannot be compared counts as changed. */
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


/***/ })

};
