export const id = 83;
export const ids = [83];
export const modules = {

/***/ 73906:
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

/***/ 15083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHosts: () => (/* binding */ runHosts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __webpack_require__(84395);
;// CONCATENATED MODULE: ./lib/nix/nixos-configurations.js




const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];
/** The names of a flake's NixOS configurations, in order. `cwd` is where a relative reference starts. */
async function hostNames(flake, cwd) {
    const argv = [...evaluate, '--json', `${flake}#nixosConfigurations`, '--apply', 'builtins.attrNames'];
    const { status, stdout, stderr } = await (0,programs/* runProgram */.m)(argv, { cwd });
    if (status === 0)
        return schemas/* array */.YOg(schemas/* string */.YjP()).parse(JSON.parse(stdout));
    const said = (0,plain/* truncate */.xv)((0,plain/* plainText */.wh)(stderr).trim(), 2000);
    throw new errors/* ToolError */.v4('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${said}`, {
        hint: 'The flake needs the output nixosConfigurations, and the job needs Nix with flakes.',
    });
}
/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will tell. */
async function toplevelOf(flake, host, cwd) {
    const path = `nixosConfigurations."${host}".config.system.build.toplevel.drvPath`;
    const { status, stdout } = await (0,programs/* runProgram */.m)([...evaluate, '--raw', `${flake}#${path}`], { cwd });
    return status === 0 ? stdout.trim() : null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/action/base-flake.js



/**
 * The reference of the same flake at another revision of its git repository; null if that revision cannot
 * be had (a shallow clone is fetched into, if it may). Throws a usage error for a flake outside the checkout.
 */
async function baseFlakeRef(flake, revision, cwd) {
    if (!/^[0-9a-f]{40,64}$/.test(revision))
        throw (0,errors/* usageError */.Wp)('bad-input', `input "base" must be a full commit id, not ${JSON.stringify(revision)}`);
    const dir = (0,external_node_path_.resolve)(cwd, flake.replace(/^path:/, ''));
    const git = (...args) => (0,programs/* runProgram */.m)(['git', '-C', dir, ...args]);
    const top = await git('rev-parse', '--show-toplevel');
    const below = await git('rev-parse', '--show-prefix');
    if (top.status !== 0 || below.status !== 0)
        throw (0,errors/* usageError */.Wp)('bad-input', `input "changed-only" needs a flake in the checkout, not ${JSON.stringify(flake)}`, 'Give the path of the flake, such as "." or "./nixos".');
    const has = async () => (await git('cat-file', '-e', `${revision}^{commit}`)).status === 0;
    if (!(await has()))
        await git('fetch', '--depth=1', 'origin', revision);
    if (!(await has()))
        return null;
    const sub = below.stdout.trim().replace(/\/$/, '');
    return `git+file://${encodeURI(top.stdout.trim())}?rev=${revision}${sub ? `&dir=${encodeURIComponent(sub)}` : ''}`;
}

// EXTERNAL MODULE: ./lib/action/glob.js
var glob = __webpack_require__(73906);
// EXTERNAL MODULE: ./lib/action/job-log.js
var job_log = __webpack_require__(98254);
// EXTERNAL MODULE: ./lib/action/notices.js
var action_notices = __webpack_require__(85915);
// EXTERNAL MODULE: ./lib/action/read-inputs.js
var read_inputs = __webpack_require__(64140);
// EXTERNAL MODULE: ./lib/action/run-context.js
var run_context = __webpack_require__(88185);
;// CONCATENATED MODULE: ./lib/action/hosts.js








/**
 * The hosts Action: the names under a flake's `nixosConfigurations` as JSON for `strategy.matrix`, all or
 * only those whose system derivation differs from the base revision's.
 */
async function runHosts(runner) {
    const read = (0,read_inputs/* inputReader */.c)(runner.input);
    const { workspace, pullRequest } = (0,run_context/* readContext */.y)(runner.env);
    const flake = read.text('flake') ?? '.';
    const notices = (0,action_notices/* createNotices */.g)(runner.write);
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
        const [old, now] = [await toplevelOf(before, host, cwd), await toplevelOf(flake, host, cwd)];
        if (old === null || now === null || old !== now)
            changed.push(host);
    }
    return changed;
}


/***/ })

};
