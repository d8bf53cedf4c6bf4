export const id = 5064;
export const ids = [5064,682];
export const modules = {

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

/***/ 25064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runUpdate: () => (/* binding */ runUpdate)
});

// EXTERNAL MODULE: ./lib/report/update/error-line.js
var error_line = __webpack_require__(96079);
// EXTERNAL MODULE: ./lib/report/update/headline.js
var headline = __webpack_require__(2432);
// EXTERNAL MODULE: ./lib/report/update/markdown.js + 3 modules
var markdown = __webpack_require__(84317);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/action/rebuild/reporting.js + 1 modules
var reporting = __webpack_require__(90906);
// EXTERNAL MODULE: ./lib/action/rebuild/request.js + 2 modules
var request = __webpack_require__(64550);
// EXTERNAL MODULE: ./lib/action/rebuild/secrets.js
var secrets = __webpack_require__(15671);
// EXTERNAL MODULE: ./lib/action/runner/context.js
var runner_context = __webpack_require__(11170);
// EXTERNAL MODULE: ./lib/action/runner/job-log.js + 1 modules
var job_log = __webpack_require__(88704);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/builds/update-preview.js
var update_preview = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/action/rebuild/inputs.js
var inputs = __webpack_require__(33617);
// EXTERNAL MODULE: ./lib/action/runner/comment-inputs.js
var comment_inputs = __webpack_require__(24500);
// EXTERNAL MODULE: ./lib/action/runner/read-inputs.js
var read_inputs = __webpack_require__(44155);
;// CONCATENATED MODULE: ./lib/action/update/inputs.js





const failLevels = ['critical', 'high', 'never'];
/**
 * Reads the inputs of `update/action.yml`. `get` returns the text of one, empty where it was not given. Throws a usage error
 * (`bad-input`) that names the input.
 */
function parseUpdateInputs(get) {
    const read = (0,read_inputs/* inputReader */.c)(get);
    const pullRequest = pullRequestInputs(read);
    return {
        flake: read.text('flake') ?? '.',
        hosts: namesIn(read, 'hosts'),
        flakeInputs: namesIn(read, 'inputs'),
        depth: read.choice('depth', update_preview/* previewDepths */.dm, 'dry'),
        knownIssues: read.flag('known-issues', true),
        failOn: read.choice('fail-on', failLevels, 'critical'),
        summary: read.flag('summary', true),
        redact: read.lines('redact'),
        pullRequest: read.flag('create-pull-request', false) ? pullRequest : null,
        ...(0,inputs/* nameInputs */.z8)(read),
        ...(0,comment_inputs/* commentInputs */.X)(read),
        comment: read.choice('comment', ['on-failure', 'always', 'never'], 'always'),
        token: get('github-token'),
    };
}
/** Names of hosts and of inputs have neither blanks nor commas. */
function namesIn(read, name) {
    return read.lines(name).flatMap((line) => line.split(/[\s,]+/).filter(Boolean));
}
function pullRequestInputs(read) {
    return {
        branch: branchOf(read, 'branch') ?? 'update-flake-lock',
        base: branchOf(read, 'base'),
        title: read.text('title') ?? 'Update flake.lock',
        body: read.text('body') ?? '',
        labels: read.lines('labels'),
        commitMessage: read.text('commit-message'),
    };
}
/** A branch in the words of git-check-ref-format(1), without what would need quoting anywhere. */
function branchOf(read, name) {
    const given = read.text(name);
    if (given === null)
        return null;
    const isPlain = given.length <= 200 && given.split('/').every((part) => /^[A-Za-z0-9_](?:[\w.+-]*[\w+-])?$/.test(part));
    if (isPlain && !/\.\.|\.lock(?:\/|$)/.test(given) && !given.startsWith('refs/'))
        return given;
    throw (0,errors/* usageError */.Wp)('bad-input', `input "${name}" must be the name of a branch, not ${JSON.stringify(given)}`, 'Letters, digits, and - _ + . / between them.');
}

// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(61892);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(11875);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(60682);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(93442);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(97281);
// EXTERNAL MODULE: ./lib/nix/flake/lock.js
var flake_lock = __webpack_require__(4362);
;// CONCATENATED MODULE: ./lib/system/side-by-side.js
/**
 * Runs tasks side by side and returns what each came to. Where one throws, the signal of the others is aborted, and its error is
 * thrown once all have ended, so that none goes on behind the caller's back.
 */
async function sideBySide(tasks, signal) {
    const failed = new AbortController();
    const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
    let first = null;
    const running = tasks.map(async (task) => {
        try {
            return await task(stop);
        }
        catch (thrown) {
            first ??= { thrown };
            failed.abort(thrown);
            throw thrown;
        }
    });
    const ends = await Promise.allSettled(running);
    if (first !== null)
        throw first.thrown;
    return ends.map((end) => (end.status === 'fulfilled' ? end.value : undefined));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/update/asked.js





/** A flake in a directory here: its reference with absolute paths, and the directory. Throws a usage error (`no-flake`). */
function flakeHere(written, cwd) {
    const local = (0,ref/* localFlakeDir */.IP)(written);
    if (local === null || (0,ref/* namesRevision */.ej)(written))
        throw (0,errors/* usageError */.Wp)('no-flake', `${written} is no flake in a directory here, whose lock could be updated`, 'Name the directory of flake.nix: --flake PATH.');
    const directory = (0,external_node_path_.resolve)(cwd, local);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'flake.nix')))
        throw (0,errors/* usageError */.Wp)('no-flake', `there is no flake.nix in ${directory}`, 'Name its directory: --flake PATH.');
    return { flake: (0,ref/* absoluteFlakeRef */.E4)(written, cwd), directory };
}
/**
 * Throws a usage error (`no-such-input`) for a name that the flake has no input of. One without a lock has no names to compare
 * with; Nix knows them.
 */
function requireInputs(asked, known) {
    for (const input of asked) {
        const [name = ''] = input.split('/');
        // A word with a dash in front would be an option of Nix.
        if (!/^[A-Za-z_][\w'-]*(?:\/[A-Za-z_][\w'-]*){0,8}$/.test(input) ||
            (known.length > 0 && !known.includes(name)))
            throw (0,errors/* usageError */.Wp)('no-such-input', [`the flake has no input ${JSON.stringify(input)}.`, (0,nearest/* didYouMean */.a)(name, known)]
                .filter(Boolean)
                .join(' '), known.length > 0 ? `Inputs: ${known.join(', ')}.` : '');
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/nix/closure/package-version.js
var package_version = __webpack_require__(42252);
;// CONCATENATED MODULE: ./lib/nix/derivation-system.js
/**
 * The system that a derivation is built on, such as `x86_64-linux`, in the text of its file; null where it is none. The text begins
 * `Derive(OUTPUTS,INPUTS,SOURCES,"SYSTEM",…` (nix/src/libstore/derivations.cc), and only SOURCES is a list with a text behind it.
 */
function derivationSystem(text) {
    return text.startsWith('Derive(') ? (/\],"([\w-]{1,60})",/.exec(text)?.[1] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/update/changed-packages.js



/** The packages that come in a new version, by the system of the hosts that they come to: `x86_64-linux`. */
async function changedPackages(hosts) {
    const found = new Map();
    for (const { host, packages, new_derivation } of hosts) {
        if (packages === null || new_derivation === null)
            continue;
        const system = await systemOf(new_derivation);
        const known = found.get(system) ?? new Map();
        found.set(system, known);
        for (const change of packages.flatMap(newVersions)) {
            const key = JSON.stringify([change.name, change.before, change.after]);
            const same = known.get(key);
            if (same)
                same.hosts.push(host);
            else
                known.set(key, { ...change, hosts: [host] });
        }
    }
    return new Map([...found].map(([system, changes]) => [system, [...changes.values()]]));
}
/** Where the file of a derivation cannot be read, its hosts are taken to be like this machine. */
async function systemOf(derivation) {
    const text = await (0,promises_.readFile)(derivation, 'utf8').catch(() => '');
    return derivationSystem(text) ?? `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux`;
}
/** Each new version with the one that it replaces. What has no version is a file of the configuration, and no package. */
function newVersions({ name, old_versions, new_versions }) {
    const gone = old_versions.filter((version) => version !== '' && !new_versions.includes(version));
    const come = new_versions.filter((version) => version !== '' && !old_versions.includes(version));
    return come.map((after) => {
        const lower = gone.filter((version) => (0,package_version/* compareVersions */.Zy)(version, after) < 0);
        return { name, before: lower.at(-1) ?? gone.at(-1) ?? null, after };
    });
}
/** The packages that a person holds and that would change, by host. */
function heldPackages(hosts, hold) {
    const held = new Set(hold);
    return hosts.flatMap(({ host, packages }) => (packages ?? [])
        .filter(({ name }) => held.has(name))
        .map(({ name, change, old_versions, new_versions }) => ({
        ...{ name, host, change, old_versions, new_versions },
    })));
}

// EXTERNAL MODULE: ./lib/report/update/counts.js
var counts = __webpack_require__(19976);
// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(83497);
;// CONCATENATED MODULE: ./lib/update/check-words.js


function inputWords(changes) {
    return { text: changes.length === 0 ? 'all are up to date' : (0,counted/* counted */.h)(changes.length, 'change') };
}
function syntaxWords({ files, count, note }) {
    if (note !== null)
        return { state: 'failed', text: `not looked at: ${note}` };
    if (count > 0)
        return { state: 'failed', text: `${(0,counted/* counted */.h)(count, 'file')} of ${files} cannot be parsed` };
    return { text: (0,counted/* counted */.h)(files, 'file') };
}
function evaluationWords(failed, hosts) {
    if (failed === 0)
        return { text: (0,counted/* counted */.h)(hosts, 'host') };
    return { state: 'failed', text: `${failed} of ${(0,counted/* counted */.h)(hosts, 'host')} without a system` };
}
function packageWords(hosts) {
    const names = hosts.flatMap(({ packages }) => (packages ?? []).map(({ name }) => name));
    return { text: (0,counted/* counted */.h)(new Set(names).size, 'change') };
}
function issueWords(known) {
    if (known === null)
        return { text: 'no package comes in a new version' };
    if (known.listed_at === null)
        return { state: 'failed', text: 'they could not be read' };
    return { text: (0,counts/* severityCounts */.ur)(known) || 'none known' };
}
function newsWords(news) {
    const sum = (count) => news.reduce((all, one) => all + (count(one) ?? 0), 0);
    const parts = [
        [sum(({ commits }) => commits?.added), 'commit'],
        [sum(({ new_packages }) => new_packages?.count), 'new package'],
        [sum(({ release_notes }) => release_notes?.count), 'release note'],
    ];
    const told = parts.flatMap(([count, what]) => (count === 0 ? [] : [(0,counted/* counted */.h)(count, what)]));
    return { text: told.join(', ') || 'nothing told' };
}

;// CONCATENATED MODULE: ./lib/update/checks.js
/** What a preview looks at, side by side, in the order in which people are told of it. */
const checkNames = (/* unused pure expression or super */ null && (['inputs', 'syntax', 'evaluation', 'packages', 'issues', 'news']));
/** Runs a check and tells of its end. `said` words what it came to; one that throws has failed. */
async function checked(name, onCheck, run, said) {
    onCheck?.(name, 'running', '');
    try {
        const value = await run();
        const { state = 'done', text } = said(value);
        onCheck?.(name, state, text);
        return value;
    }
    catch (thrown) {
        onCheck?.(name, 'failed', '');
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/nix/flake/nixos-configurations.js
var nixos_configurations = __webpack_require__(89338);
// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(91789);
// EXTERNAL MODULE: ./lib/nix/said/plan.js
var said_plan = __webpack_require__(84378);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/plan/systemd/dependencies.js
var dependencies = __webpack_require__(61874);
// EXTERNAL MODULE: ./lib/plan/systemd/manager.js + 4 modules
var systemd_manager = __webpack_require__(58713);
// EXTERNAL MODULE: ./lib/plan/units/fstab.js
var units_fstab = __webpack_require__(20121);
// EXTERNAL MODULE: ./lib/plan/units/unit-directory.js
var unit_directory = __webpack_require__(25959);
;// CONCATENATED MODULE: ./lib/plan/booted-host.js




const defaultTarget = 'default.target';
/** Targets that a boot passes (systemd.special(7)), whose files a system may leave to those that come with systemd. */
const systemdTargets = [
    ...['basic', 'sysinit', 'local-fs', 'local-fs-pre', 'swap', 'cryptsetup', 'veritysetup', 'integritysetup'],
    ...['paths', 'slices', 'sockets', 'timers', 'network', 'network-pre', 'network-online', 'nss-lookup'],
    ...['nss-user-lookup', 'remote-fs', 'remote-fs-pre', 'time-set', 'time-sync', 'getty', 'multi-user'],
].map((name) => `${name}.target`);
/** Nothing is known of a machine that nobody asked. */
const nothingKnown = {
    virtualization: null,
    wasSkipped: () => false,
    pathExists: () => null,
};
/**
 * A host as a boot of `system` would leave it, where none is asked: the units are up that the system's default target brings up
 * by what their files say. What a person or a device has started since, and what is full or failed, is not in it.
 */
function bootedHost(system) {
    const { toplevel, units, fstab, closure, revision, manager, managerSettings } = system;
    return {
        ...{ current: toplevel, booted: toplevel, profile: toplevel, units, fstab, closure, revision },
        ...{ manager, managerSettings, states: statesAfterBoot(units, fstab) },
        left: { start: [], restart: [], reload: [] },
        ...{ virtualization: null, absent: new Set(), free: { store: null, boot: null } },
    };
}
/** The units that systemd has up or failed once it has reached the default target. */
function statesAfterBoot({ files, links }, fstab) {
    const units = new unit_directory/* UnitDirectory */.W(files, links);
    const elsewhere = systemdTargets.filter((name) => !units.has(name));
    const mounts = (0,units_fstab/* readFstab */.l)(fstab, { asSystemd: true });
    const manager = new systemd_manager/* Manager */.m(new dependencies/* Dependencies */.i(units, mounts, elsewhere, elsewhere), new Map(), nothingKnown);
    manager.request([units.has(defaultTarget) ? defaultTarget : 'multi-user.target'], 'start');
    const up = { active: 'active', sub: 'active', wasSkipped: false };
    const states = new Map(elsewhere.map((name) => [name, { ...up, fragment: `/usr/lib/systemd/system/${name}` }]));
    for (const [name, { active, sub }] of manager.units)
        if (active !== 'inactive' && !states.has(name))
            states.set(name, { active, sub, fragment: `/etc/systemd/system/${name}`, wasSkipped: false });
    return states;
}

// EXTERNAL MODULE: ./lib/plan/plan.js + 10 modules
var plan_plan = __webpack_require__(98572);
;// CONCATENATED MODULE: ./lib/update/host-plan.js




/**
 * Units and reboot of a host that changes from one system to another, both in the store of this machine: as a host would do that
 * has just booted the old one, or, with `ask`, as the host itself is. One that cannot be asked is planned without it, which the
 * note says. Rejects only where it was cancelled.
 */
async function planHostChange(host, { old, next }, ask, { env, signal }) {
    let note = null;
    try {
        const system = await (0,new_system/* readLocalSystem */.B)(next, env);
        if (ask !== undefined)
            try {
                const { target, ...plan } = await ask(host, system);
                return { plan: { ...changesOf(plan), against: 'host', target }, plan_note: null };
            }
            catch (thrown) {
                signal?.throwIfAborted();
                note = `${host} could not be asked what it runs: ${(0,errors/* messageOf */.bD)(thrown)}`;
            }
        const before = bootedHost(await (0,new_system/* readLocalSystem */.B)(old, env));
        const unasked = { target: '', asked: [], requests: null };
        const plan = (0,plan_plan/* makePlan */.C)({ host, ...unasked, system: before, next: { ...system, etc: new Set() } });
        return { plan: { ...changesOf(plan), against: 'lock', target: null }, plan_note: note };
    }
    catch (thrown) {
        signal?.throwIfAborted();
        return { plan: null, plan_note: note ?? (0,errors/* messageOf */.bD)(thrown) };
    }
}
function changesOf(plan) {
    const { old_system, new_system, units, switch: run, reboot, packages, closure, data } = plan;
    return { old_system, new_system, units, switch: run, reboot, packages, closure, data };
}

// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
;// CONCATENATED MODULE: ./lib/update/nix.js



const features = ['--extra-experimental-features', 'nix-command flakes'];
/**
 * Runs a command of `nix` and returns what it printed; `shows` whether what it says while it runs is passed on, as is that of `nix`
 * itself. Throws a ToolError with `code` and Nix's words.
 */
async function runNix([command = '', ...args], { cwd, env, signal, say }, failure) {
    const late = AbortSignal.timeout(failure.seconds * 1000);
    const stop = signal ? AbortSignal.any([signal, late]) : late;
    const argv = command === 'nix' ? [command, ...features, ...args] : [command, ...args];
    const { shows = command === 'nix' } = failure;
    const onStderr = shows ? (bytes) => say(bytes.toString('utf8')) : undefined;
    const result = await (0,run_bound/* runBound */.G)(argv, { cwd, env, signal: stop, onStderr });
    signal?.throwIfAborted();
    const [stdout, stderr] = [result.stdout.toString('utf8'), result.stderr.toString('utf8')];
    if (result.status === 0)
        return { stdout, stderr };
    const words = late.aborted
        ? `it took longer than ${failure.seconds} s`
        : (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(stderr).trim() || `Nix ended with status ${result.status}`, 2000);
    throw new errors/* ToolError */.v4(failure.code, `${failure.what}: ${words}`, { hint: failure.hint ?? '' });
}
/** Whether this Nix writes a lock to another place, and updates inputs by name (both since 2.19). */
async function hasLockOptions(edges) {
    const quiet = { ...edges, say: () => { } };
    const failure = { code: 'no-nix', what: 'Nix does not say its version', seconds: 30 };
    const { stdout } = await runNix(['nix', '--version'], quiet, failure);
    const [, major, minor] = /(\d{1,4})\.(\d{1,4})/.exec(stdout) ?? [];
    return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 19);
}

;// CONCATENATED MODULE: ./lib/update/host-preview.js








/** How long (s) the evaluation of one host may take, and building its two systems. */
const longestSeconds = 1800;
const longestBuildSeconds = 6 * 3600;
/** Evaluates a host with both locks. An error of Nix is part of the answer. Rejects only where it was cancelled. */
async function evaluateHost(host, { before, after }, edges) {
    const old = await derivationOf(host, before, edges);
    if ('error' in old && !before.isPast)
        return { host, next: null, error: old.error };
    const next = await derivationOf(host, after, edges);
    if ('error' in next)
        return { host, next: null, error: next.error };
    if ('error' in old)
        return { host, old: null, next: next.path, error: old.error };
    return { host, old: old.path, next: next.path };
}
/**
 * What an update changes on one host, by its derivations alone, or by building both systems where `builds` is set: what is to be
 * built and fetched, the packages, and, of systems that were built, units and reboot. An error of Nix is part of the answer.
 * Rejects only where it was cancelled.
 */
async function previewHost(evaluated, { builds, ask }, edges) {
    const { host } = evaluated;
    if (evaluated.next === null)
        return unknownHost(host, evaluated.error);
    const { old, next } = evaluated;
    try {
        // What a build leaves to do is nothing, so that is asked before it.
        const dry = dryRun(next, edges);
        if (builds)
            await dry.then(() => realised(old === null ? [next] : [old, next], edges));
        if (old === null)
            return { ...newHost(host, next, evaluated.error), ...(await leftToDo(dry)) };
        const [left, { systems, ...differing }] = await Promise.all([leftToDo(dry), compared(old, next, edges)]);
        const known = { host, error: null, old_derivation: old, new_derivation: next, ...differing };
        const planned = builds && systems && old !== next ? await planHostChange(host, systems, ask, edges) : {};
        return { ...known, ...left, ...planned };
    }
    catch (thrown) {
        edges.signal?.throwIfAborted();
        return unknownHost(host, (0,errors/* messageOf */.bD)(thrown));
    }
}
/** A host without a system before, with which nothing can be compared. */
function newHost(host, next, old_error) {
    return { ...unknownHost(host, null), new_derivation: next, old_error };
}
function unknownHost(host, error) {
    const unknown = { old_derivation: null, new_derivation: null, compared: null, packages: null };
    return { host, error, ...unknown, build: null, fetch: null };
}
async function derivationOf(host, { flake, args }, edges) {
    const installable = `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}.drvPath`;
    const failure = { code: 'no-evaluation', what: `${host} does not evaluate`, seconds: longestSeconds };
    try {
        const { stdout } = await runNix(['nix', 'eval', '--raw', installable, ...args], edges, failure);
        return { path: stdout.trim() };
    }
    catch (thrown) {
        edges.signal?.throwIfAborted();
        return { error: (0,errors/* messageOf */.bD)(thrown) };
    }
}
async function leftToDo(dry) {
    const { derivations, fetch } = await dry;
    return { build: { derivations }, fetch };
}
/** What Nix announces that it would do for a derivation: a line that announces, then a path a line. */
async function dryRun(derivation, edges) {
    const failure = { code: 'no-dry-run', what: 'Nix does not say what it would build', seconds: 600 };
    const { stderr } = await runNix(['nix-store', '--realise', '--dry-run', derivation], edges, failure);
    const found = {
        derivations: [],
        fetch: { paths: [], download_bytes: null, unpacked_bytes: null },
    };
    let list = null;
    for (const line of stderr.split('\n')) {
        const plan = (0,said_plan/* announcedPlan */.n)(line);
        if (plan?.build !== undefined)
            list = found.derivations;
        else if (plan !== null) {
            list = found.fetch.paths;
            found.fetch.download_bytes = plan.downloadBytes ?? null;
            found.fetch.unpacked_bytes = plan.unpackBytes ?? null;
        }
        else if (/^ {2}\/\S+$/.test(line))
            list?.push(line.trim());
    }
    return found;
}
async function realised(derivations, edges) {
    const failure = { code: 'not-built', what: 'it does not build', seconds: longestBuildSeconds, shows: true };
    await runNix(['nix-store', '--realise', ...derivations], edges, failure);
}
/** Systems are compared where both are in the store, since only these have sizes, and nothing of the build in them. */
async function compared(old, next, edges) {
    if (old === next)
        return { compared: 'derivations', packages: [], systems: null };
    const run = runIn(edges);
    const systems = await outputsInStore([old, next], run);
    const paths = systems ? [systems.old, systems.next] : [old, next];
    const [was = [], is = []] = (await Promise.all(paths.map((path) => (0,closure/* closureOf */.TQ)(path, run)))).map((closure) => closure.filter(isPackage));
    return { compared: systems ? 'systems' : 'derivations', packages: (0,package_changes/* packageChanges */.k)(was, is), systems };
}
function runIn(edges) {
    const failure = { code: 'no-closure', what: 'a closure cannot be read', seconds: 300 };
    return async (file, args) => (await runNix([file, ...args], { ...edges, say: () => { } }, failure)).stdout;
}
/** The outputs of two derivations that have one each; null where not both of them are in the store. */
async function outputsInStore(derivations, run) {
    try {
        const paths = (await run('nix-store', ['--query', '--outputs', ...derivations])).trim().split('\n');
        await run('nix-store', ['--check-validity', ...paths]);
        const [old, next, ...more] = paths;
        return old !== undefined && next !== undefined && more.length === 0 ? { old, next } : null;
    }
    catch {
        return null;
    }
}
/** Sources, patches and hooks are derivations like packages, but none. */
function isPackage({ path }) {
    return !/\.(?:tar(?:\.\w+)?|t[gx]z|zip|crate|gem|whl|jar|patch|diff|sh|json|conf|service)$/.test((0,store_path/* storePathName */.yF)(path));
}

;// CONCATENATED MODULE: ./lib/update/hosts-preview.js




const orNone = 'Name hosts, or say --depth lock, which needs none.';
/**
 * What an update changes on each host; of all where none is named. While one is compared, the next is evaluated; builds wait for
 * each other. Rejects where it was cancelled, and where the hosts cannot be listed.
 */
async function previewHosts(named, { builds, ...both }, { onCheck, planOnHost: ask, ...edges }) {
    const previews = [];
    const evaluate = async () => {
        // A lock that is updated may break the flake, and its hosts are known without it; a past revision may lack some.
        const { flake } = both.before.isPast ? both.after : both.before;
        const names = named.length > 0 ? named : await (0,nixos_configurations/* hostNames */.n)(flake, edges, orNone);
        let failed = 0;
        for (const [index, host] of names.entries()) {
            onCheck?.('evaluation', 'running', `${host}, ${index + 1} of ${names.length}`);
            const evaluated = await evaluateHost(host, both, edges);
            if (evaluated.next === null)
                failed += 1;
            const preview = previewHost(evaluated, { builds, ask }, edges);
            // One that was cancelled rejects before anybody waits for it.
            preview.catch(() => { });
            previews.push(preview);
            if (builds)
                await preview;
        }
        return evaluationWords(failed, names.length);
    };
    return checked('packages', onCheck, async () => {
        await checked('evaluation', onCheck, evaluate, (end) => end);
        return Promise.all(previews);
    }, packageWords);
}

// EXTERNAL MODULE: ./lib/builds/known-issues.js
var known_issues = __webpack_require__(70491);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./lib/system/cache-directory.js
var cache_directory = __webpack_require__(18425);
// EXTERNAL MODULE: ./lib/system/disk/atomic-file.js
var atomic_file = __webpack_require__(71941);
// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(43207);
// EXTERNAL MODULE: ./lib/system/disk/regular-file.js
var regular_file = __webpack_require__(68918);
// EXTERNAL MODULE: ./lib/github/bounded-body.js
var bounded_body = __webpack_require__(10015);
;// CONCATENATED MODULE: ./lib/github/issues/answer.js



/** An issue, as far as it is kept. Times are ISO 8601 in UTC. */
const trackerIssueSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP().max(1000),
    labels: schemas/* array */.YOg(schemas/* string */.YjP().max(200)).max(100),
    state: schemas/* enum */.k5n(['open', 'closed']),
    created_at: schemas/* string */.YjP().max(40),
    updated_at: schemas/* string */.YjP().max(40),
});
const pageSize = 100;
/** A hundred issues with texts of GitHub's longest would be 26 MB; of nixpkgs a page has less than one. */
const mostBytes = 32 * 1024 * 1024;
const entrySchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP(),
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() })])),
    state: schemas/* enum */.k5n(['open', 'closed']),
    created_at: iso/* datetime */.w$(),
    updated_at: iso/* datetime */.w$(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
const answerSchema = schemas/* array */.YOg(entrySchema).max(pageSize);
/** What is on a page; `end`, since another page would not be better, where it is no such list. */
async function pageOf(response) {
    const body = await (0,bounded_body/* boundedBody */._)(response, mostBytes);
    if (body === null)
        return { words: `GitHub's answer has more than ${mostBytes} bytes`, end: true };
    const parsed = answerSchema.safeParse(parsedJson(body.toString('utf8')));
    if (!parsed.success)
        return { words: "GitHub's answer is no list of issues", end: true };
    const entries = parsed.data;
    const etag = response.headers.get('etag');
    const clock = Date.parse(response.headers.get('date') ?? '');
    return {
        issues: entries.filter((entry) => entry.pull_request == null).map(keptOf),
        entries: entries.length,
        first: timesOf(entries[0]),
        last: timesOf(entries.at(-1)),
        hasMore: /;\s*rel="?next"?/.test(response.headers.get('link') ?? ''),
        etag: etag !== null && /^[\x21-\x7e]{1,200}$/.test(etag) ? etag : null,
        clockMs: Number.isFinite(clock) ? clock : null,
    };
}
function timesOf(entry) {
    return entry === undefined ? null : { created_at: entry.created_at, updated_at: entry.updated_at };
}
/** Titles have at most 256 characters at GitHub. */
function keptOf({ number, title, labels, state, created_at, updated_at }) {
    const names = labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])));
    return {
        number,
        title: (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(title.slice(0, 2000)), 256),
        labels: names.slice(0, 100).map((name) => (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(name), 100)),
        ...{ state, created_at, updated_at },
    };
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/github/issues/cache.js










const time = iso/* datetime */.w$();
/** What is kept of a tracker between two previews. */
const cacheSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    api: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP(),
    /** When all was listed, by this machine's clock. */
    listed_at: time,
    /** From when on changes are asked for, by GitHub's clock. */
    since: time,
    /** Of the answer to that question. */
    etag: schemas/* string */.YjP().max(200).nullable(),
    /** A time whose changes are not all known, since there were more than one page of them. */
    gap: schemas/* object */.Ikc({ from: time, to: time }).nullable(),
    reach: schemas/* array */.YOg(known_issues/* reachSchema */.LE).max(20),
    issues: schemas/* array */.YOg(trackerIssueSchema).max(10_000),
});
const cache_mostBytes = 16 * 1024 * 1024;
/** The file of a tracker. Names that are made the same by this are told apart by what is in it. */
function cacheFile(env, { apiUrl, repository }) {
    const name = `${new URL(apiUrl).host}-${repository}`.toLowerCase().replace(/[^\w.-]/g, '_');
    return (0,external_node_path_.join)((0,cache_directory/* cacheDirectoryOf */.N)(env), 'issues', `${name}.json`);
}
/** What is kept; `issues` null where there is nothing, or nothing that can be trusted, and then `note` says so. */
async function readCache(path, { apiUrl, repository }) {
    const broken = (why) => ({ kept: null, note: `the cache ${path} is ignored: ${why}` });
    try {
        const { uid } = await (0,promises_.lstat)(path);
        if (uid !== 0 && uid !== process.getuid?.())
            return broken('it belongs to another user');
        const text = await (0,regular_file/* readRegularFile */.X)(path, cache_mostBytes);
        if (text === null)
            return broken('it is no file of a sensible size');
        const { version: _, api, repository: of, ...kept } = cacheSchema.parse(JSON.parse(text));
        if (api !== apiUrl || of !== repository)
            return broken('it is of another tracker');
        return { kept, note: null };
    }
    catch (thrown) {
        const { code } = thrown;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kept: null, note: null };
        return broken(typeof code === 'string' ? (0,errors/* messageOf */.bD)(thrown) : 'it is not what this program writes');
    }
}
/** Keeps what was listed; returns why not, or null. */
async function writeCache(path, { apiUrl, repository }, kept) {
    try {
        await (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(path));
        // The repository may be a private one.
        await (0,promises_.chmod)((0,external_node_path_.dirname)(path), 0o700);
        await (0,atomic_file/* writeFileAtomic */.Z)(path, JSON.stringify({ version: 1, api: apiUrl, repository, ...kept }));
        return null;
    }
    catch (thrown) {
        return `what was listed cannot be kept: ${(0,errors/* messageOf */.bD)(thrown)}`;
    }
}

;// CONCATENATED MODULE: ./lib/github/issues/cold.js
/** How many pages a tracker is asked for, however many packages change. */
const mostPages = 12;
/** What nixpkgs calls reports of faults; null is all issues, since not every report has a label. In the order of their use. */
const labels = [
    '1.severity: blocker',
    '1.severity: security',
    '0.kind: regression',
    '0.kind: build failure',
    '0.kind: bug',
    null,
];
/**
 * Lists the open issues of a tracker, newest first: a page of each label, then another of each that has more, until the pages are
 * used up. Issues of any label come last, since most of what GitHub lists there are pull requests.
 */
async function listOpen(ask) {
    const listed = { issues: new Map(), reach: [], failures: [], clockMs: null };
    const courses = labels.map((label) => ({
        ...{ label, complete: false, back_to: null, page: 1, hasMore: true },
    }));
    for (let pages = 0; pages < mostPages; pages += 1) {
        const course = nextOf(courses);
        if (course === undefined)
            break;
        if (!(await readPage(course, listed, ask)))
            break;
    }
    listed.reach = courses.map(({ label, complete, back_to }) => ({ label, complete, back_to }));
    return listed;
}
/** Every first page, then those of labels in turn, then the rest of all issues. */
function nextOf(courses) {
    const open = courses.filter(({ hasMore }) => hasMore);
    const first = open.find(({ page }) => page === 1);
    const labelled = open.filter(({ label }) => label !== null).sort((a, b) => a.page - b.page);
    return first ?? labelled[0] ?? open[0];
}
/** Reads the next page of a listing; false where no other can be read. */
async function readPage(course, listed, ask) {
    const answer = await ask({
        ...(course.label !== null && { labels: course.label }),
        ...{ state: 'open', sort: 'created', direction: 'desc', page: String(course.page) },
    });
    if (answer === null || 'words' in answer) {
        course.hasMore = false;
        if (answer !== null)
            listed.failures.push(answer);
        return answer?.end === false;
    }
    listed.clockMs ??= answer.clockMs;
    for (const issue of answer.issues)
        if (issue.state === 'open')
            listed.issues.set(issue.number, issue);
    course.page += 1;
    course.hasMore = answer.hasMore && answer.entries > 0;
    course.complete = !course.hasMore;
    course.back_to = course.complete ? null : (answer.last?.created_at ?? course.back_to);
    return true;
}

// EXTERNAL MODULE: ./lib/system/version.js
var version = __webpack_require__(33689);
;// CONCATENATED MODULE: ./lib/github/issues/refusal.js

/** Only the status, and what the headers say of a limit: the words of an answer may be anyone's. */
async function refusalOf(response, { repository, token }) {
    const { status, headers } = response;
    if (status === 429 || (status === 403 && (await isLimit(response))))
        return { words: `GitHub's rate limit is used up (status ${status})${untilWords(headers)}`, end: true };
    if (status === 401 && token !== null)
        return { words: 'GitHub does not accept the token (401)', end: true };
    if (status === 404 || status === 410)
        return { words: `${repository} has no issues that can be read (${status})`, end: true };
    if (status === 0 || (status >= 300 && status < 400))
        return { words: `GitHub points elsewhere (${status}): ${repository} may have another name`, end: true };
    return { words: `GitHub answered ${status}`, end: status < 500 };
}
/** Secondary limits are told by a header, or by the message alone ("Rate limits for the REST API" in GitHub's documentation). */
async function isLimit(response) {
    const { headers } = response;
    if (headers.get('x-ratelimit-remaining') === '0' || headers.get('retry-after') !== null)
        return true;
    return /rate limit/i.test((await (0,bounded_body/* boundedBody */._)(response, 100_000))?.toString('utf8') ?? '');
}
function untilWords(headers) {
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (headers.get('x-ratelimit-remaining') !== '0' || !(reset > 0 && reset < 1e11))
        return '';
    return `, until ${new Date(reset * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** The code of the system or of the TLS library alone. */
function connectionWords(thrown) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    const code = cause?.code;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'the connection failed';
}

;// CONCATENATED MODULE: ./lib/github/issues/page.js



const deadlineMs = 15_000;
/**
 * Asks for a page of issues; `query` is in GitHub's words ("List repository issues" of its REST API). Resolves to null where
 * nothing has changed since the answer with that ETag, which counts against no limit where a token is sent. Never throws.
 * Redirects are not followed, since they would carry the token elsewhere.
 */
async function issuePage(tracker, query, etag, asking) {
    const limit = asking.deadlineMs ?? deadlineMs;
    const end = new AbortController();
    const stop = () => end.abort();
    const timer = setTimeout(stop, limit);
    asking.signal?.addEventListener('abort', stop);
    if (asking.signal?.aborted)
        stop();
    try {
        const response = await asking.fetch(addressOf(tracker, query), {
            headers: headersFor(tracker, etag),
            redirect: 'manual',
            signal: end.signal,
        });
        if (response.status === 304 && etag !== null)
            return null;
        return response.status === 200 ? await pageOf(response) : await refusalOf(response, tracker);
    }
    catch (thrown) {
        if (asking.signal?.aborted)
            return { words: 'the request was stopped', end: true };
        const words = end.signal.aborted ? `no answer within ${limit / 1000} seconds` : connectionWords(thrown);
        return { words: `GitHub cannot be reached: ${words}`, end: true };
    }
    finally {
        clearTimeout(timer);
        asking.signal?.removeEventListener('abort', stop);
        // What was not read of an answer is not waited for.
        end.abort();
    }
}
function addressOf({ apiUrl, repository }, query) {
    const all = new URLSearchParams({ ...query, per_page: String(pageSize) });
    return `${apiUrl}/repos/${repository}/issues?${all}`;
}
function headersFor({ token }, etag) {
    return {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': `nixos-rebuild-test/${version/* version */.r}`,
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(etag !== null && { 'if-none-match': etag }),
    };
}

;// CONCATENATED MODULE: ./lib/github/issues/reach.js
/** A clause on how far back listings reach; none where there is no listing. */
function reachWords(reach) {
    if (reach.length === 0)
        return [];
    const cut = reach.filter(({ complete, back_to }) => !complete && back_to !== null);
    const unread = reach.filter(({ complete, back_to }) => !complete && back_to === null);
    const named = ({ label }) => label?.replace(/^\d+\.\w+: /, '') ?? 'of any label';
    const dates = cut.map((one) => `${one.back_to.slice(0, 10)} (${named(one)})`);
    const clauses = [
        ...(dates.length === 0 ? [] : [`the listings reach back to ${dates.join(', ')}`]),
        ...(unread.length === 0 ? [] : [`not read: ${unread.map(named).join(', ')}`]),
        ...(cut.length + unread.length === reach.length ? [] : ['others are whole']),
    ];
    return [dates.length + unread.length === 0 ? 'all open issues were listed' : clauses.join('; ')];
}

;// CONCATENATED MODULE: ./lib/github/issues/warm.js

/** No more issues are kept; those with the highest numbers are. */
const mostKept = 10_000;
/**
 * Asks, with one request, for what changed since a tracker was listed. While there is little, the question stays the same, so that
 * GitHub can answer it with 304; then it moves on. More than one page is a gap, which stays one until all is listed again.
 */
async function refreshed(kept, ask) {
    const query = { state: 'all', since: kept.since, sort: 'updated', direction: 'desc' };
    const answer = await ask(query, kept.etag);
    if (answer === null)
        return { kept, failure: null };
    if ('words' in answer)
        return { kept, failure: answer };
    return { kept: withChanges(kept, answer), failure: null };
}
function withChanges(kept, page) {
    const issues = new Map(kept.issues.map((issue) => [issue.number, issue]));
    for (const issue of page.issues) {
        if (issue.state === 'open')
            issues.set(issue.number, issue);
        else
            issues.delete(issue.number);
    }
    const movesOn = page.first !== null && (page.hasMore || page.entries > pageSize / 2);
    const gap = page.hasMore && page.last !== null
        ? { from: kept.gap?.from ?? kept.since, to: page.last.updated_at }
        : kept.gap;
    const newest = [...issues.values()].sort((a, b) => b.number - a.number).slice(0, mostKept);
    const since = movesOn ? { since: page.first.updated_at, etag: null } : { etag: page.etag };
    return { ...kept, ...since, gap, issues: newest };
}

;// CONCATENATED MODULE: ./lib/github/issues/listing.js





const dayMs = 24 * 3600 * 1000;
/** After that, no further request is begun. */
const longestMs = 60_000;
/** A request is on its way while others change issues; what is told twice does no harm. */
const overlapMs = 60_000;
/**
 * The open issues of a tracker: by a dozen requests at most, or, within a day of those, by one for what has changed since. What
 * was listed is kept in a cache. Never throws: what cannot be read is told in `note`, and the rest is returned.
 */
async function listIssues(tracker, edges) {
    let requests = 0;
    const start = edges.now();
    const ask = async (query, etag = null) => {
        if (edges.now().getTime() - start.getTime() > longestMs)
            return { words: `listing takes longer than ${longestMs / 1000} seconds`, end: true };
        requests += 1;
        return issuePage(tracker, query, etag, edges);
    };
    const path = cacheFile(edges.env, tracker);
    const { kept, note } = await readCache(path, tracker);
    const age = kept === null ? Number.NaN : start.getTime() - Date.parse(kept.listed_at);
    const result = kept !== null && age >= 0 && age < dayMs ? await warm(kept, ask) : await cold(kept, ask, start);
    const failed = result.keep === null ? null : await writeCache(path, tracker, result.keep);
    const { issues, reach, listed_at, gap } = result.known;
    const words = [
        note,
        ...result.words,
        result.words.length > 0 && kept !== null ? `what is known is as of ${minute(kept.listed_at)}` : null,
        gap === null
            ? null
            : `of the changes between ${minute(gap.from)} and ${minute(gap.to)} not all are known, since there were too many`,
        tracker.token === null && requests > 0
            ? 'without a token (GITHUB_TOKEN) GitHub allows 60 requests an hour'
            : null,
        failed,
    ].filter((one) => one !== null);
    const isWhole = words.length === 0 && reach.every(({ complete }) => complete);
    return {
        ...{ issues, reach, listedAt: listed_at, requests },
        note: isWhole ? null : sentences([...words, ...reachWords(reach)]),
    };
}
async function warm(kept, ask) {
    const now = await refreshed(kept, ask);
    const keep = now.kept === kept ? null : now.kept;
    return { known: now.kept, keep, words: now.failure === null ? [] : [now.failure.words] };
}
/** A listing that failed is not kept, so that the next one begins anew; it completes what is known from before. */
async function cold(old, ask, start) {
    const listed = await listOpen(ask);
    const words = [...new Set(listed.failures.map((failure) => failure.words))];
    const issues = [...listed.issues.values()];
    if (words.length > 0) {
        const before = (old?.issues ?? []).filter(({ number }) => !listed.issues.has(number));
        const known = { ...{ issues: [...issues, ...before], gap: null }, ...reachOf(old, listed) };
        return { known, keep: null, words };
    }
    const since = new Date((listed.clockMs ?? start.getTime()) - overlapMs).toISOString();
    const keep = {
        ...{ listed_at: start.toISOString(), since: since.replace(/\.\d+Z$/, 'Z'), etag: null, gap: null },
        ...{ reach: listed.reach, issues },
    };
    return { known: keep, keep, words: [] };
}
/** Together they reach as far as the one that was whole did. */
function reachOf(old, listed) {
    return old === null
        ? { reach: listed.reach, listed_at: null }
        : { reach: old.reach, listed_at: old.listed_at };
}
/** Clauses as sentences, the first of which goes on behind a colon. */
function sentences([first = '', ...others]) {
    return [first, ...others.map((one) => one.slice(0, 1).toUpperCase() + one.slice(1))].join('. ');
}
function minute(time) {
    return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./lib/github/issues/tracker.js
/**
 * The tracker of a repository, as the environment has it: `GITHUB_API_URL` and `GITHUB_SERVER_URL` as in a workflow, github.com
 * without them; the token from `GH_TOKEN` or `GITHUB_TOKEN`, in the order of GitHub's own command line. Returns a sentence where
 * an address or a token is none. A token is for the host of that API alone, and goes to it by TLS or within this machine.
 */
function trackerIn(env, repository) {
    const api = tracker_addressOf(env.GITHUB_API_URL || 'https://api.github.com');
    const server = tracker_addressOf(env.GITHUB_SERVER_URL || 'https://github.com');
    if (api === null)
        return 'GITHUB_API_URL is no address of an API';
    if (server === null)
        return 'GITHUB_SERVER_URL is no address of a website';
    const name = env.GH_TOKEN ? 'GH_TOKEN' : 'GITHUB_TOKEN';
    const token = env[name]?.trim() || null;
    // What is no header would be repeated in the error of whoever sends it.
    if (token !== null && !/^[\x21-\x7e]{1,1000}$/.test(token))
        return `${name} is no token`;
    if (token !== null && !isPrivateWay(api))
        return `GITHUB_API_URL is without TLS, and ${name} is not sent there`;
    return { repository, apiUrl: textOf(api), serverUrl: textOf(server), token };
}
function tracker_addressOf(written) {
    if (!URL.canParse(written))
        return null;
    const url = new URL(written);
    const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    return isPlain && /^https?:$/.test(url.protocol) ? url : null;
}
function isPrivateWay({ protocol, hostname }) {
    return protocol === 'https:' || /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
function textOf(url) {
    return `${url.origin}${url.pathname}`.replace(/\/$/, '');
}
/** The page of an issue, made of its number: what an answer says of addresses is not believed. */
function issueUrl({ serverUrl, repository }, number) {
    return `${serverUrl}/${repository}/issues/${number}`;
}

;// CONCATENATED MODULE: ./lib/update/issues/key.js
/** A name as it is compared: without case, and without the hyphens, blanks and underscores in which spellings differ. */
function keyOf(name) {
    return name.toLowerCase().replace(/[-_ ]/g, '');
}

;// CONCATENATED MODULE: ./lib/update/issues/package-sets.js
/**
 * The first part of an attribute path, and what the names of its packages begin with in the store. The digits in both say for
 * which interpreter: `python313Packages.x` is `python3.13-x`. From the definitions of these sets in nixpkgs.
 */
const sets = [
    { attribute: /^python(\d*)(?:Packages)?$/, store: /^python([\d.]+)-/ },
    { attribute: /^pypy(\d*)(?:Packages)?$/, store: /^pypy([\d.]+)-/ },
    { attribute: /^perl(\d*)(?:Packages)?$/, store: /^perl([\d.]+)-/ },
    { attribute: /^lua(\d*)(?:Packages)?$/, store: /^lua([\d.]+)-/ },
    { attribute: /^luajit(\d*)Packages$/, store: /^luajit([\d.]+)-/ },
    { attribute: /^ruby(\d*)(?:Packages)?$/, store: /^ruby([\d.]+)-/ },
    { attribute: /^ocaml(\d*)(?:Packages)?$/, store: /^ocaml([\d.]+)-/ },
    { attribute: /^coq(\d*)Packages$/, store: /^coq([\d.]+)-/ },
    { attribute: /^php(\d*)(?:Extensions|Packages)$/, store: /^php()-/ },
    { attribute: /^octave(\d*)Packages$/, store: /^octave-([\d.]+)-/ },
    { attribute: /^r(\d*)Packages$/i, store: /^r()-/ },
    { attribute: /^vim()Plugins$/, store: /^vimplugin()-/ },
    { attribute: /^tmux()Plugins$/, store: /^tmuxplugin()-/ },
    { attribute: /^fish()Plugins$/, store: /^fishplugin()-/ },
    { attribute: /^emacs(\d*)Packages$/, store: /^emacs()-/ },
    { attribute: /^gnome(\d*)Extensions$/, store: /^gnome-shell-extension()-/ },
    { attribute: /^vscode()-extensions$/, store: /^vscode-extension()-/ },
    { attribute: /^sbcl()Packages$/, store: /^sbcl()-/ },
    { attribute: /^dotnet()Packages$/, store: /^dotnet()-/ },
];
/** The set that an attribute path begins with, such as `python3Packages`; null for any other. */
function setOfAttribute(first) {
    return memberOf(first, ({ attribute }) => attribute);
}
/** The set that the name of a store path belongs to, and the name within that: `x` of `python3.13-x`. */
function setOfStoreName(name) {
    const member = memberOf(name, ({ store }) => store);
    return member && { ...member, base: name.replace(sets[member.set].store, '') };
}
function memberOf(name, pattern) {
    for (const [set, one] of sets.entries()) {
        const match = pattern(one).exec(name);
        if (match)
            return { set, digits: (match[1] ?? '').replaceAll('.', '') };
    }
    return null;
}
/** Whether an attribute of one interpreter is a package of another; one without digits, or `3` alone, is any. */
function isOtherInterpreter(attribute, store) {
    const { digits } = attribute;
    return store.digits !== '' && digits.length > 1 && !store.digits.startsWith(digits);
}

;// CONCATENATED MODULE: ./lib/update/issues/names.js


/** Ends of words that make a file of them, which is about no package of that name. */
const fileEnds = /\.(?:nix|json|toml|conf|so|py|rs|ts|txt|xml|ya?ml|log|md|patch|lock|drv|iso|img|exe|deb|sh|desktop)$/;
const unitEnd = /\.(?:service|socket|timer|mount|target|path|slice)$/;
const programsOfSystemd = /^systemd-(?:boot|networkd|resolved|logind|journald|timesyncd|udevd|nspawn|oomd|homed|cryptenroll|cryptsetup|repart|coredump|tmpfiles|sysusers|machined|run|stub|initrd|stage-1|user|cat|analyze|creds|vconsole-setup|modules-load|logind|sleep|hibernate|suspend|udev|remount-fs|fsck|rfkill|backlight|random-seed|sysctl|sysext|userdbd|veritysetup|ukify)$/;
/** `nvidia_x11_legacy470` is the driver's series 470. */
const legacyDriver = /^nvidia.*legacy_?\d+$/;
const legacySeries = /legacy_?(\d+)$/;
/** What follows a package in an attribute path without being one. */
const partsOfPackages = new Set('override overrideattrs passthru tests dev out lib bin man doc withpackages withplugins meta src unwrapped version'.split(' '));
/** The packages that one word may name, the likeliest first. */
function packagesNamedBy({ text, isPath }) {
    if (isPath || fileEnds.test(text))
        return [];
    const [word = ''] = text.replace(unitEnd, '').replace(/'s$/, '').split('@');
    const plain = (key, more = {}) => ({
        ...{ key: keyOf(key), member: null, version: null, kernel: null, form: 'word' },
        ...more,
    });
    const found = [plain(word)];
    found.push(...splits(word).map(([name, version]) => plain(name, { version })));
    const numbered = /^([A-Za-z][A-Za-z-]*?)_?(\d+(?:_\d+)*)$/.exec(word);
    if (numbered && !word.includes('.'))
        found.push(plain(numbered[1], { version: numbered[2].replaceAll('_', '.'), form: 'attribute' }));
    if (programsOfSystemd.test(word.toLowerCase()))
        found.push(plain('systemd'));
    found.push(...linuxNamed(word, plain));
    if (legacyDriver.test(word))
        found.push(plain('nvidia-x11', { version: legacySeries.exec(word)[1], form: 'attribute' }));
    if (/[.:]/.test(word))
        found.push(...inAttributePath(word, plain));
    else if (word.includes('_'))
        found.push(...word
            .split('_')
            .slice(0, 1)
            .map((part) => plain(part, { form: 'inside' })));
    if (word.includes('+') && /[A-Za-z]\+[A-Za-z]/.test(word))
        found.push(...word.split('+').map((part) => plain(part, { form: 'inside' })));
    return found.filter(({ key }) => key !== '');
}
/** All ways to read NAME-VERSION: at each dash behind which there is a version. */
function splits(word) {
    return [...word.matchAll(/-v?(?=\d)/g)].flatMap(({ 0: dash, index }) => {
        const version = word.slice(index + dash.length);
        return /^\d+$|\d[.-]\d/.test(version) ? [[word.slice(0, index), version]] : [];
    });
}
/** `linux_6_12`, `linuxPackages_zen`, `linuxPackages_rt_6_1`: the kernel itself. */
function linuxNamed(word, plain) {
    const [first = '', ...parts] = word.split('_');
    if (parts.length === 0 || !/^linux(?:Packages)?$/.test(first))
        return [];
    const isNumber = (part) => /^\d+$/.test(part);
    const flavours = parts.filter((part) => !isNumber(part) && !/^(?:latest|testing|default)$/.test(part));
    const version = parts.filter(isNumber).join('.') || null;
    return [plain(['linux', ...flavours].join('-'), { version, form: 'attribute' })];
}
function inAttributePath(word, plain) {
    const parts = word.split(/[.:=]/).filter((part) => part !== '');
    const [first = ''] = parts;
    const member = setOfAttribute(first);
    if (member && parts.length > 1) {
        const rest = parts.slice(1).filter((part) => part !== 'pkgs' && !partsOfPackages.has(part.toLowerCase()));
        return [
            plain(rest.join('-'), { member, form: 'attribute' }),
            plain(rest[0] ?? '', { member, form: 'attribute' }),
        ];
    }
    const series = parts
        .map((part) => /^linux(?:Packages)?_(\d+(?:_\d+)*)/.exec(part)?.[1])
        .find((one) => one !== undefined);
    const kernel = series?.replaceAll('_', '.') ?? null;
    const isKernelSet = /^linux(?:Packages|Kernel)/.test(first);
    const names = parts.filter((part) => !partsOfPackages.has(part.toLowerCase()) && !(isKernelSet && /^(?:linux|packages$)/.test(part)));
    const pairs = names.slice(1).map((part, index) => `${names[index]}-${part}`);
    const isDriver = parts.at(-2) === 'nvidiaPackages' || names.some((part) => legacyDriver.test(part));
    return [
        ...names.flatMap((part) => packagesNamedWithin(part, kernel, plain)),
        ...pairs.map((pair) => plain(pair, { kernel, form: 'attribute' })),
        ...(isDriver
            ? [
                plain('nvidia-x11', {
                    kernel,
                    version: legacySeries.exec(parts.at(-1))?.[1] ?? null,
                    form: 'attribute',
                }),
            ]
            : []),
    ];
}
function packagesNamedWithin(part, kernel, plain) {
    const numbered = /^([A-Za-z-]+?)_?(\d+(?:_\d+)*)$/.exec(part);
    const more = { kernel, form: 'attribute' };
    // D-Bus names end with the version of an interface: org.bluez1, fi.w1.wpa_supplicant1.
    const isInterface = part.includes('_') && /[A-Za-z]\d$/.test(part);
    return [
        plain(part, more),
        ...(isInterface ? [plain(part.slice(0, -1), more)] : []),
        ...(numbered ? [plain(numbered[1], { ...more, version: numbered[2].replaceAll('_', '.') })] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/update/issues/title-words.js
/** Words of titles by what they say about the words around them. All in lower case. */
function wordsOf(text) {
    return new Set(text.split(/\s+/).filter(Boolean));
}
/** After these comes what a report mentions, not what it is about, unless nothing else is named before. */
const prepositions = wordsOf(`
  with without on in into inside since under using via for from to by against through between within during over
  behind after before at as per like despite than onto upon atop alongside following following when while if once
  because unless until missing and or plus`);
/** Words that begin a clause with a subject of its own where a verb follows that. */
const conjunctions = wordsOf('when while if once because since after before until unless as');
/** "an issue with X", "a crash in X": then X is what the report is about. */
const faults = wordsOf(`
  issue issues problem problems bug bugs error errors fault faults trouble troubles regression regressions crash crashes
  failure failures breakage leak leaks vulnerability vulnerabilities hole flaw flaws wrong segfault segfaults freeze
  freezes hang hangs corruption glitches conflict panic oops warning warnings support`);
/** What may come between a preposition and a name. */
const modifiers = wordsOf(`
  the a an new newer newest latest recent current own default stable unstable old older updated upgraded plain vanilla
  official bundled packaged this that its my our some any all both version release series nixos nixpkgs kde gnome`);
/** Verbs, auxiliaries and adverbs that follow a subject. */
const verbs = wordsOf(`
  is are was were be been has have had does do did can cannot could will would won't wont can't cant doesn't doesnt
  don't didn't isn't isnt aren't wasn't hasn't shouldn't should must may might not no never always often sometimes
  randomly constantly intermittently occasionally again still now only suddenly immediately instantly silently
  fails fail failed failing crashes crash crashed dies die died breaks break broke broken hangs hang hung freezes freeze
  froze stops stop stopped stays stay takes take goes go went gets get keeps keep loses lose lost leaks leak segfaults
  segfault aborts abort exits exit quits quit throws throw gives give shows show makes make uses use lacks lack needs
  need refuses refuse complains complain reports report returns return starts start started launches launch opens open
  opened runs run closes close corrupts corrupt causes cause caused produces ignores ignore requires require wants
  tries tried depends builds build built compiles compile installs install loads load works work worked prints writes
  reads eats consumes spams floods deletes delete removes remove overwrites displays renders flickers stutters lags
  blocks waits times seems appears becomes became cannot unable affected vulnerable unusable unresponsive slow missing
  unbootable regressed regression crashing freezing hanging dying misses mishandles forgets stalls panics disconnects
  connects detects sees finds reboots resets falls comes brings sets leaves left hits ends ended spits outputs asks`);
/** After these comes what is done with a program: "when launching X", "cannot build X". */
const deeds = wordsOf(`
  start starting launch launching open opening run running use using install installing build building compile compiling
  update updating upgrade upgrading enable enabling configure configuring load loading exit exiting close closing
  activate activating log restart restarting connect package packaging`);
/** Nouns of which one after a name makes another thing of it: "vim plugins". */
const otherThings = wordsOf('plugins packages extensions firmware compose bindings addons plugin extension');
/**
 * Words that say something in nearly every title. A package of such a name is meant only where the title has it as its
 * subject in a form that no sentence has: `tree: …`, `pkgs.tree`, `tree-2.0`.
 */
const ordinary = wordsOf(`
  file files just keep root boot screen which less more tree safe unit units patch time make go at top watch man moon most
  open run start find look see up on off in out as dash fish bat cat dog home user users group
  system service services session display login desktop window windows network wireless audio video sound image images
  font fonts icons theme terminal console shell script test tests build builder store cache lock key keys token secret
  mount disk drive volume partition storage memory swap power battery sleep suspend hibernate resume restart reboot
  shutdown update upgrade install installer setup config configuration module modules option options package packages
  channel flake flakes overlay override path link links source sources code data base database server client host hosts
  node web page site proxy tunnel bridge port socket pipe stream loop task job jobs queue timer clock date calendar note
  notes text editor edit view viewer reader writer print printer scan scanner camera photo photos picture player music
  media game games play record recorder capture monitor status stats info help doc docs hello world example sample
  simple basic common core main base extra tools tool utils util lib library libs driver drivers device devices kernel
  firmware input output mouse keyboard touchpad color colors colour light night dark mode state step stage release
  version default custom local global public private remote clean clear copy move remove delete add set get list show
  hide lsof tab tabs panel bar menu dock tray dialog message messages mail chat call phone signal contact contacts map
  maps weather news feed search filter sort split join merge diff sync backup restore archive compress extract pack
  unpack convert check verify sign signature license word words line lines character process thread signal exit error
  warning failure issue bug fix crash hang freeze slow fast quick smart new old latest stable unstable master branch
  commit tag push pull fetch clone progress task fuse pass age units  foot alert
  heroes please expect parallel nano micro helm dust duf sd glow gum miller ent
  zero one two first last next before after with without support feature request question problem broken missing`);

;// CONCATENATED MODULE: ./lib/update/issues/mention.js




/** All places where a title names a package. `ownedVersions` are the words that a version in the title belongs to. */
function mentionsOf(title, forms, ownedVersions) {
    const found = [];
    for (let start = 0; start < title.words.length; start += 1) {
        const match = matchAt(title.words, start, forms);
        if (match === null)
            continue;
        const { named, end } = match;
        const place = { start, end, named };
        const hasVersion = named.version !== null || ownedVersions.has(end - 1) || ownedVersions.has(start);
        if (isAnotherThing(title, place, forms, hasVersion))
            continue;
        const isOther = named.member !== null && forms.member !== null && isOtherInterpreter(named.member, forms.member);
        found.push({ ...place, isSubject: isSubject(title, place), isOtherInterpreter: isOther });
    }
    return found;
}
/**
 * The keys of all that a title may name, as `matchAt` compares them with those of a package: a package none of whose keys is
 * among them is not named.
 */
function keysNamed({ words }) {
    const keys = new Set();
    for (let start = 0; start < words.length; start += 1) {
        for (const length of phraseLengths) {
            const key = phraseKey(words, start, length);
            if (key !== null)
                keys.add(key);
        }
        for (const { key } of namedBy(words[start]))
            keys.add(key);
    }
    return keys;
}
const read = new WeakMap();
/** What a word may name, read once for all packages that are compared with its title. */
function namedBy(word) {
    const known = read.get(word) ?? packagesNamedBy(word);
    read.set(word, known);
    return known;
}
/** A name of several words wins over one of one word. */
const phraseLengths = [3, 2];
/** The key of so many words from a place on, where blanks alone are between them; null where they are no phrase. */
function phraseKey(words, start, length) {
    const joined = words.slice(start, start + length);
    const isPhrase = joined.length === length &&
        joined.every(({ gap, isPath }, index) => (index === 0 || gap === ' ') && !isPath);
    return isPhrase ? keyOf(joined.map(({ text }) => text).join('')) : null;
}
function matchAt(words, start, forms) {
    for (const length of phraseLengths) {
        const key = phraseKey(words, start, length);
        if (key !== null && forms.member === null && forms.keys.has(key))
            return { named: { key, member: null, version: null, kernel: null, form: 'word' }, end: start + length };
    }
    const named = namedBy(words[start]).find((one) => isNamed(one, forms));
    return named ? { named, end: start + 1 } : null;
}
function isNamed({ key, member }, forms) {
    if (member === null)
        return forms.keys.has(key);
    return forms.member !== null && member.set === forms.member.set && key === keyOf(forms.member.base);
}
/** Whether the word is part of the name of something else, or an ordinary word in an ordinary sentence. */
function isAnotherThing({ words, head, kindWords }, { start, end, named }, forms, hasVersion) {
    const [word, next] = [words[start], words[end]];
    if (/[)\w]$/.test(word.gap) && start > 0)
        return true;
    if (next?.gap === ' ' && otherThings.has(next.lower))
        return true;
    const isHead = start >= kindWords && (start < (head?.end ?? 0) || start === kindWords);
    // As the name of an operating system, which says nothing.
    if (named.key === 'linux')
        return !hasVersion && !(start < (head?.end ?? 0)) && !/^(?:stable|kernel)$/.test(next?.lower ?? '');
    if (named.key === 'kernel')
        return isKernelOfAnother(words, start, end);
    if (named.form === 'inside')
        return named.key.length < 4 || ordinary.has(named.key);
    if (!forms.isOrdinary)
        return false;
    if (named.form === 'attribute')
        return !/^(?:pkgs|nixpkgs|nixosTests|services|programs)\./.test(word.text);
    if (word.gap.endsWith('`') || (hasVersion && named.version !== null))
        return false;
    if (!isHead)
        return true;
    if (head !== null && start < head.end)
        return false;
    // A sentence begins with a capital letter, the name of a package does not.
    return !(kindWords > 0 ||
        hasVersion ||
        (word.text === word.lower && next !== undefined && verbs.has(next.lower)));
}
/** "kernel module", "kernel-mode" and a "kernel" of a Jupyter notebook are no kernel. */
function isKernelOfAnother(words, start, end) {
    const [before, next] = [words[start - 1]?.lower, words[end]?.lower];
    return (/^(?:jupyter|ipython|r|python)$/.test(before ?? '') ||
        /^(?:modules?|parameters?|params|headers|config|configuration|driver|drivers|packages)$/.test(next ?? ''));
}
function isSubject(title, { start, end }) {
    const { words, head, kindWords } = title;
    if (head !== null && !isGenericHead(title))
        return start < head.end;
    if (start === kindWords)
        return true;
    // "x crashes, y missing" is about x.
    if (words[end]?.lower === 'missing' && isAnythingNamed(title, start))
        return false;
    const led = leader(words, start);
    if (led === null)
        return true;
    const lead = words[led].lower;
    const next = words[end]?.lower ?? '';
    if (faults.has(words[led - 1]?.lower ?? '') || lead === 'of')
        return true;
    if (conjunctions.has(lead) && verbs.has(next))
        return true;
    return !isAnythingNamed(title, led);
}
/** A head that names nothing: "Regression: …" is among the kinds, "Boot hangs: …" is a clause. */
function isGenericHead({ words, head }) {
    const inHead = words.slice(head.start, head.end);
    return (inHead.every(({ lower }) => ordinary.has(lower) ||
        verbs.has(lower) ||
        modifiers.has(lower) ||
        prepositions.has(lower) ||
        /^\d/.test(lower)) || inHead.some(({ lower }, index) => index > 0 && verbs.has(lower)));
}
/** How many words of a noun phrase may be before a name. */
const longestPhrase = 4;
/** The place of the preposition that leads the noun phrase of a name; null where none does. */
function leader(words, start) {
    for (let index = start - 1, steps = 0; index >= 0 && steps < longestPhrase; index -= 1, steps += 1) {
        if (/[,;:(]|\s[-–—]\s/.test(words[index + 1].gap) && !/^, $/.test(words[index + 1].gap))
            return null;
        const { lower } = words[index];
        if (deeds.has(lower))
            return null;
        if (prepositions.has(lower)) {
            const isConjoined = (lower === 'and' || lower === 'or' || lower === 'plus') && index > 0;
            return isConjoined ? leader(words, index) : index;
        }
        if (verbs.has(lower))
            return null;
    }
    return null;
}
/** Whether the words before a place name anything that the report may be about. */
function isAnythingNamed({ words, kindWords }, before) {
    return words
        .slice(kindWords, before)
        .some((word, index) => isName(word, index === 0, words[kindWords + index + 1]));
}
function isName({ text, lower, gap }, isFirst, next) {
    if (/^(?:nixos|nixpkgs|nix-?os|unstable)/.test(lower) || /^\d/.test(lower))
        return false;
    // Words that come before other names, but are ones where nothing follows.
    if (/^(?:gnome|kde|plasma)$/.test(lower))
        return true;
    if (isGeneric(lower))
        return false;
    if (gap.endsWith('`') || /[a-z][A-Z]|[A-Za-z][-_.]?\d|\w[-_]\w/.test(text))
        return true;
    if (!isFirst)
        return /^[A-Z]/.test(text);
    return (next !== undefined &&
        (verbs.has(next.lower) ||
            prepositions.has(next.lower) ||
            /^v?\d/.test(next.lower) ||
            /[<>=]/.test(next.gap)));
}
function isGeneric(lower) {
    return (ordinary.has(lower) ||
        verbs.has(lower) ||
        modifiers.has(lower) ||
        prepositions.has(lower) ||
        faults.has(lower) ||
        deeds.has(lower));
}

;// CONCATENATED MODULE: ./lib/update/issues/no-known-issue.js
const requestLabels = /^9\.needs: (?:package|module)|packaging request|^0\.kind: (?:question|enhancement|roadmap|policy)|question|rfc\b|discussion|good first/i;
const requests = /\b(?:update|upgrade|package|packaging|module|feature|backport|init|bump) requests?\b|^(?:please )?(?:update|upgrade|bump|add|package|backport|support|consider|allow|provide|expose|document|remove|drop|rename|switch|migrate|implement|enable)\b(?! (?:to|of|from|fails?|breaks?|broke|does|is|script|service|causes?)\b)|\b(?:please|can we|could we|should we) (?:update|bump|add|package)\b|\b(?:is|are|still|version) (?:still )?(?:on|at) v?\d|\b(?:is|are|very|severely|heavily) (?:outdated|out of date|out-of-date)\b|\bout of date\b|\bnew (?:upstream )?version\b|\bnew release available\b|\s(?:→|->|=>)\s+v?\d/i;
const questions = /^(?:how|what|why|where|who|is there|is it|can i|should|does anyone|any way|anyone)\b|\?$/i;
const lists = /\bvulnerability roundup\b|\broundup\b|^(?:meta|rfc|discussion|roadmap|proposal|poll|question|help wanted)\b|^\[(?:meta|rfc|discussion|proposal|roadmap|question)\]|\b(?:tracking|umbrella|meta)[ -](?:issue|list|bug)\b|^tracking\b|\b(?:zero hydra failures|release (?:checklist|blockers?|notes|schedule))\b/i;
const placeholders = /\b(?:PACKAGENAME|PACKAGE_NAME|MODULENAME|PKGNAME)\b|<(?:package|name|insert)|^(?:build failure|package request|bug|nixos):?\s*$/i;
/** Why an issue warns of nothing, whatever the package; null where it may. `namesVersion`: its title names a version. */
function whyNoKnownIssue({ title, labels, state }, { text }, namesVersion) {
    if (state === 'closed')
        return 'it is closed';
    if (placeholders.test(title))
        return 'its title has the placeholder of a template instead of a package';
    if (/\broundup\b/i.test(text))
        return 'it is a list of advisories made by a program';
    const isFault = labels.some((label) => /^0\.kind: (?:bug|regression|build failure)$|^1\.severity: (?:blocker|security)/.test(label));
    if (labels.some((label) => requestLabels.test(label)) &&
        !labels.some((label) => /^0\.kind: regression|^1\.severity/.test(label)))
        return 'its labels say that it is a request or a question';
    if (lists.test(text))
        return namesVersion && isFault ? null : 'it is a list or a discussion';
    if (requests.test(text))
        return 'its title is a request';
    if (questions.test(text) && !isFault)
        return 'its title is a question';
    return null;
}

;// CONCATENATED MODULE: ./lib/update/issues/package-forms.js



/** Names that no rule makes of the name in the store, by that. */
const called = {
    linux: ['kernel', 'linux kernel'],
    'nvidia-x11': ['nvidia', 'nvidia driver', 'nvidia drivers', 'nvidia_x11'],
    vscode: ['visual studio code', 'vs code'],
    networkmanager: ['network manager', 'nm'],
    postgresql: ['postgres'],
    'plasma-workspace': ['plasma', 'kde plasma', 'plasmashell'],
    'plasma-desktop': ['plasma', 'kde plasma'],
    'xorg-server': ['xorg', 'x server', 'xserver', 'x.org'],
    'google-chrome': ['chrome'],
    'signal-desktop': ['signal'],
    'telegram-desktop': ['telegram'],
    'obs-studio': ['obs'],
    plexmediaserver: ['plex'],
    'mariadb-server': ['mariadb', 'mysql'],
    openssh: ['sshd'],
    neovim: ['nvim'],
    nodejs: ['node.js'],
    homeassistant: ['hass'],
    'zoom-us': ['zoom'],
    bluez: ['bluetoothd'],
    grub: ['grub2'],
    firefox: ['mozilla firefox'],
    emacs: ['gnu emacs'],
    kubernetes: ['k8s', 'kubelet'],
    'wine-wow': ['wine', 'wineWowPackages'],
    'wine-wow64': ['wine', 'wineWow64Packages'],
    'zfs-kernel': ['zfs'],
    'zfs-user': ['zfs'],
    cups: ['cupsd'],
    systemd: ['networkd', 'resolved', 'logind', 'journald', 'timesyncd', 'udevd'],
    xz: ['liblzma'],
};
/** What a build of the same source has at the end of its name. */
const variantEnds = /-(?:unwrapped|wrapped|with-plugins|with-packages|with-addons|minimal|full|headless|fhs|bwrap|modules|wow|wow64|kernel|user|host-cpu-only|zen|hardened|lqx|xanmod|libre|rt)$/;
function package_forms_packageForms(name) {
    const member = setOfStoreName(name);
    if (member)
        return { keys: new Set([keyOf(name)]), member, isOrdinary: false };
    const base = name.replace(variantEnds, '');
    // A release line of the kernel is named by its own name, and by the kernel's.
    const names = [name, base, ...(called[name] ?? []), ...(base === name ? [] : (called[base] ?? []))];
    if (/^k[a-z]{4,}$/.test(name))
        names.push(`kde ${name.slice(1)}`);
    return { keys: new Set(names.map(keyOf)), member: null, isOrdinary: ordinary.has(base.toLowerCase()) };
}
/** All keys by which a title can name a package: those of its names, and of its name within its set. */
function keysOfForms({ keys, member }) {
    return member === null ? [...keys] : [...keys, keyOf(member.base)];
}

;// CONCATENATED MODULE: ./lib/update/issues/platform.js
/** What titles and labels call the platforms, by the system of Nix that each is; `null` for ways to build, which are none. */
const platforms = [
    { words: /\b(?:darwin|mac ?os|osx|os x|apple silicon|nix-darwin|macbook)\b/i, system: /darwin$/ },
    {
        words: /\b(?:aarch64|arm64)(?!-darwin)\b|raspberry|\brpi\d?\b|\basahi\b|\bpine(?:phone|book)\b|\brock(?:64|pro64)\b|6\.topic: arm\b/i,
        system: /^aarch64-linux$/,
    },
    { words: /\b(?:armv[67]l?|armhf|arm32|aarch32)\b/i, system: /^armv/ },
    { words: /\b(?:i686|i386|x86_32|32[- ]?bit)\b/i, system: /^i686/ },
    { words: /\b(?:riscv(?:64)?|risc-v)\b/i, system: /^riscv/ },
    {
        words: /\b(?:powerpc|ppc64(?:le)?|mips\w*|s390x|loongarch\w*|freebsd|openbsd|netbsd)\b/i,
        system: /^(?:powerpc|mips|s390|loong)|bsd$/,
    },
    { words: /\bpkgscross\b|\bcross[- ]?compil|\bcross\b|6\.topic: cross/i, system: null },
    {
        words: /\bpkgsstatic\b|\bstatic(?:ally)?\b(?! (?:ip|address|route|site|file|lease|network))|6\.topic: static/i,
        system: null,
    },
    { words: /\bpkgsmusl\b|\bmusl\b|6\.topic: musl/i, system: null },
    { words: /\bwsl2?\b/i, system: null },
];
const x86 = /\b(?:x86_64|amd64|x64)-?(?:linux)?\b(?!-darwin)/i;
/**
 * The platform that an issue is about, in its own words, where that is not `system` (`x86_64-linux`); null where it is, or none
 * is named. Labels count as the title does.
 */
function otherPlatform(title, labels, system) {
    const text = [title, ...labels].join('\n');
    if (namesOwn(title, system))
        return null;
    for (const { words, system: meant } of platforms) {
        const found = words.exec(text)?.[0];
        if (found !== undefined && meant?.test(system) !== true)
            return found.trim();
    }
    const foreign = system.startsWith('x86_64') ? null : /\bx86_64-linux\b/i.exec(title);
    return foreign?.[0] ?? null;
}
function namesOwn(title, system) {
    return (title.toLowerCase().includes(system) ||
        (system === 'x86_64-linux' && x86.test(title.replace(/x86_64-darwin/gi, ''))));
}

;// CONCATENATED MODULE: ./lib/update/issues/severity.js
const cannotBoot = /\bunbootable\b|\bboot[- ]?loops?\b|\b(?:no|not|cannot|can't|cant|won't|wont|doesn't|never|unable to|fails? to|failed to|failing to|refuses to|longer) boots?(?:s|ing|ed)?\b|\bboot(?:ing)? (?:failures?|fails?|failed|broken|breaks|hangs?|freezes|stuck|impossible|process (?:fails|hangs))\b|\b(?:breaks?|broke|breaking|prevents?|stuck (?:at|on|in|during)|hangs? (?:at|on|in|during)|freezes? (?:at|on|in|during)|fails? (?:at|on|in|during)) (?:the )?(?:early )?boot(?:ing|up)?\b|\bkernel panics?\b|\bemergency mode\b|\binitrd (?:fails|hangs)\b/i;
/** Of a part of the system itself, a start that fails is a boot that fails. */
const cannotStart = /\b(?:freezes|hangs|stuck|crashes|panics|dies|fails) (?:on|at|in|during) (?:startup|start-up|start|boot|stage[- ][12])\b/i;
const startsSystem = /^(?:linux(?:-.*)?|systemd(?:-.*)?|grub|limine|refind|lanzaboote.*|lvm2|cryptsetup|mdadm|dracut|util-linux|kmod|busybox|glibc|zfs-.*|bcachefs.*|btrfs-progs|udev|plymouth|microcode-.*|shim|dbus|dbus-broker)$/;
const anotherBoot = /\bgdm\b|\bsddm\b|\blightdm\b|\bgreetd\b|\blogin (?:screen|manager)\b|\bdisplay manager\b|nixos-rebuild boot|\b(?:vm|vms|guests?|containers?|virtual machines?|microvm|installer iso|live iso|netboot|pxe)\b|raspberry|\bnixos-rebuild\b|\bboot\.\w/i;
const losesData = /\b(?:data|file ?system|filesystem|ext4|btrfs|zfs|xfs|disk|file|pool|database|index|metadata)[- ](?:loss|corruption|corrupted)\b|\b(?:los(?:es|ing|t)|corrupt(?:s|ing|ed)?|destroy(?:s|ing|ed)?|wip(?:es|ing|ed)|eras(?:es|ing|ed)|truncates|eats|delet(?:es|ing|ed)) (?:\w+ )?(?:user )?(?:data|files?|file ?systems?|ext4|btrfs|zfs|xfs|disks?|partitions?|pools?|home|databases?|datasets?)\b|\b(?:disappearing|vanishing|vanished) files?\b|\bfiles? (?:disappear|vanish|are deleted|get deleted|are lost)\w*\b|\b(?:silent|data) corruption\b/i;
const onlyVisual = /\b(?:visual|graphical?|graphics|screen|display|font|text|texture|image|rendering|cursor|audio|sound|color|colour|video|terminal) (?:corruption|corrupted)|corrupt(?:s|ed)? (?:graphics|fonts?|display|screen|text|image|textures?|audio|video)/i;
const malicious = /\bback-?door(?:ed)?\b|\btrojan(?:ed|ised|ized)?\b|\bmalware\b|\bmalicious(?:ly)?\b|\bsupply[- ]chain\b|\bcompromised\b/i;
const severe = /\bcritical(?:ly)?\b|\bremote code execution\b|\brce\b|\bcvss[:\s]*(?:9|10)\b|\[(?:9\.\d|10\.0)\]|\broot (?:exploit|privilege)|\bpre-?auth/i;
const vulnerable = /\bcve-\d{4}-\d+|\bvulnerab|\bsecurity (?:issue|hole|flaw|fix|advisory|update)|\bprivilege escalation\b|\bexploit(?:able)?\b|\bghsa-/i;
const failsToBuild = /\bbuild (?:failures?|fails?|failed|error|broken|is broken)\b|\b(?:fails?|failed|failing|unable|refuses) to (?:build|compile|evaluate|link)\b|\b(?:cannot|can't|can not|won't|doesn't|does not|do not|don't|no longer|not) (?:be )?(?:builds?|built|compiles?|compiled|evaluates?|build)\b|\bbreaks (?:the )?build\b|\bfail(?:s|ing|ed)? (?:its )?tests?\b|\btests? (?:fail|fails|failing|failed|failure)\b|\bhash mismatch\b|\bno build\b|\bbroken (?:build|package)\b|\bdoes not pass\b|\bmarked (?:as )?broken\b|\bwhile building\b/i;
const broken = /\bcrash(?:es|ed|ing)?\b|\bseg-?faults?\b|\bsegmentation fault\b|\bcore dump|\bsig(?:segv|abrt|ill|bus|trap)\b|\b(?:dies|die|died|dying)\b|\b(?:won't|wont|cannot|can't|can not|doesn't|does not|do not|don't|didn't|will not|not|never|no longer|unable to|fails? to|failed to|refuses to|stops?|stopped) (?:be )?(?:\w+ )?(?:start(?:s|ed|ing|up)?|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|work(?:s|ing)?|run(?:s|ning)?|load(?:s|ed|ing)?|function(?:s|ing)?|usable|used|respond(?:s|ing)?|connect(?:s|ing)?|log ?in|install(?:ed)?)\b|\b(?:start(?:up)?|launch) (?:fails|failure)\b|\b(?:goes|stays|remains|turns) (?:black|blank|dark)\b|\b(?:black|white|blank|grey|gray) (?:screen|window|page)\b|\b(?:hangs?|hung|hanging|freez(?:es?|ing)|frozen|deadlocks?|unresponsive|lock(?:s|ed)? up|lockups?)\b|\b(?:unusable|inoperable|broken|breaks?|broke|regression|stays down|goes down|takes .{0,60} down|stopped|aborts?|panics?|infinite loop|memory leak|oom|no (?:sound|audio|video|network|internet|connection|display|picture|wifi|login))\b|\bstops with\b/i;
const minor = /\babout:crashes\b|\btypos?\b|\bspelling\b|\bdocumentation\b|\bdocs\b|\bman ?pages?\b|\bdeprecat\w+|\bcosmetic\b|\b(?:wrong|missing|incorrect|blurry|ugly|broken|low-res\w*) (?:icon|theme|cursor|description|license|homepage|completions?|desktop (?:file|entry|item)|translations?|locale|metadata|meta)\b|\b(?:icon|icons|meta\.\w+|shell completions?|completions?|desktop entry|license|tooltip|wording) (?:is|are|missing|not|wrong|incorrect)\b|\b(?:prints?|shows?|spams?|emits?) (?:a |an |many )?(?:\w+ )?warnings?\b|\bharmless\b/i;
/** The kind of an issue by its title and labels; `name` is the package, since not every package can keep a system from booting. */
function natureOf(title, labels, name) {
    const isSecurity = labels.includes('1.severity: security');
    if (malicious.test(title) && (isSecurity || vulnerable.test(title) || /back-?door|trojan/i.test(title)))
        return 'malicious code';
    if (isSecurity || vulnerable.test(title))
        return severe.test(title) ? 'severe vulnerability' : 'vulnerability';
    if (losesData.test(title) && !onlyVisual.test(title))
        return 'data loss';
    const starts = startsSystem.test(name);
    if ((cannotBoot.test(title) || (starts && cannotStart.test(title))) && !anotherBoot.test(title))
        return 'boot';
    if (minor.test(title))
        return 'minor';
    if (labels.includes('0.kind: build failure') || failsToBuild.test(title))
        return 'build failure';
    return broken.test(title) || cannotBoot.test(title) || losesData.test(title) ? 'broken' : 'fault';
}
/** Labels by which nixpkgs says that an issue is severe. */
function severeLabel(labels) {
    return (labels.find((label) => /^(?:1\.severity: (?:blocker|security)|0\.kind: regression)$/.test(label)) ?? null);
}

// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(28155);
;// CONCATENATED MODULE: ./lib/update/issues/title.js


const longestTitle = 400;
/** Reads a title, which GitHub limits to 256 characters, into words. */
function readTitle(title) {
    const text = (0,clean/* truncate */.xv)((0,comparable/* comparable */.Z)(title), longestTitle);
    const words = wordsIn(text);
    const kindWords = kindWordsOf(words, text);
    const end = headEnd(words, kindWords);
    return { text, words, kindWords, head: end === null ? null : { start: kindWords, end } };
}
function wordsIn(text) {
    const words = [];
    let end = 0;
    for (const { 0: run, index } of text.matchAll(/[\w.+'’:=-]+/g)) {
        const first = run.search(/\w/);
        if (first < 0)
            continue;
        let last = run.length;
        while (last > first && /[.'’:=-]/.test(run[last - 1]))
            last -= 1;
        const start = index + first;
        const gap = text.slice(end, start);
        const word = run.slice(first, last).replaceAll('’', "'");
        words.push({ text: word, lower: word.toLowerCase(), gap, isPath: isInPath(gap, words.at(-1)) });
        end = index + last;
    }
    return words;
}
/** An absolute path begins after a blank or a quote, an address with a scheme. */
function isInPath(gap, before) {
    if (before?.isPath === true && gap === '/')
        return true;
    return gap.endsWith('://') || (before === undefined ? /\/$/ : /[\s"'`(][~.]*\/$/).test(gap);
}
const kinds = new Set(`build failure|build error|build failed|tracking|tracking issue|bug|bug report|regression|error|crash|security|issue|
  nixos|nixpkgs|unstable|nixos unstable|nixos-unstable|nixpkgs-unstable|staging|staging-next|hydra|help|upstream|reproducible|
  runtime failure|failure|release|critical|urgent|darwin|linux|package|module`
    .split('|')
    .map((kind) => kind.trim()));
/** The number of words before a colon or within brackets that name a kind of report or a release of NixOS. */
function kindWordsOf(words, text) {
    let kind = '';
    for (const [index, { lower, gap }] of words.slice(0, 5).entries()) {
        if (index > 0 && endsHead(gap)) {
            if (kinds.has(kind) || /^(?:nixos |nixpkgs |release-)?\d\d\.\d\d$/.test(kind))
                return index;
            return 0;
        }
        kind = kind === '' ? lower : `${kind} ${lower}`;
    }
    const bare = /^build (?:failure|error|failed)\b/i.test(text) ? 2 : 0;
    return Math.min(bare, words.length);
}
function endsHead(gap) {
    return /:\s|\]|\s[-–—]\s/.test(gap);
}
/** Words that a head may have: more than these make a sentence of it. */
const longestHead = 4;
/** The word behind `head: ` or `head - `, where the head is a name or a list of names; null where there is none. */
function headEnd(words, from) {
    let names = 0;
    for (let index = from + 1; index < words.length; index += 1) {
        const { gap } = words[index];
        names += /^[/,.\s]+$/.test(gap) && !/^ $/.test(gap) ? 0 : 1;
        if (endsHead(gap))
            return names <= longestHead - 1 ? index : null;
        if (names >= longestHead)
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/update/issues/version-relation.js

/** How the versions that a title names of a package relate to the step from `before` (null: not there yet) to `after`. */
function relationOf(said, before, after) {
    const [driver, kernel] = [
        said.filter(({ ofKernel }) => !ofKernel),
        said.filter(({ ofKernel }) => ofKernel),
    ];
    const named = said.map(({ version, bound }) => `${signs[bound]}${version}`).join(', ');
    if (said.length === 0)
        return { is: 'none', named };
    const isMeant = (version) => {
        const parts = twoParts(version);
        return (meets(driver, parts.driver, version) &&
            (parts.kernel === null || meets(kernel, parts.kernel, parts.kernel)));
    };
    if (isMeant(after))
        return { is: 'new', named };
    if (before !== null && isMeant(before))
        return { is: 'left', named };
    const isAhead = driver.some(({ version }) => (0,package_version/* compareVersions */.Zy)(version, after) > 0);
    return { is: isAhead ? 'ahead' : 'other', named };
}
const signs = {
    ...{ is: '', below: '< ', 'up-to': '≤ ', from: '≥ ', above: '> ', fixed: '< ' },
};
/** No constraint of a kind leaves it open. */
function meets(said, part, whole) {
    return said.length === 0 || said.some((one) => covers(one, part) || covers(one, whole));
}
function covers({ version, bound }, at) {
    const named = version.replace(/^v/i, '');
    const order = (0,package_version/* compareVersions */.Zy)(at, named);
    switch (bound) {
        case 'is':
            return isSeries(named, at);
        case 'below':
        case 'fixed':
            return order < 0 && !isSeries(named, at);
        case 'up-to':
            return order <= 0 || isSeries(named, at);
        case 'from':
            return order >= 0 || isSeries(named, at);
        case 'above':
            return order > 0 && !isSeries(named, at);
    }
}
/** Whether a version is the named one or of its series: 256.2 of 256, 6.1.65-rt18 of 6.1.65, 1.2 of 1.2.0. */
function isSeries(named, version) {
    const wanted = parts(named);
    const have = parts(version);
    while (wanted.length > have.length && wanted.at(-1) === '0')
        wanted.pop();
    return (wanted.length > 0 && wanted.length <= have.length && wanted.every((part, index) => part === have[index]));
}
function parts(version) {
    return version.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
}
/** `565.77-6.13` is a driver's version and that of the kernel that it is for. */
function twoParts(version) {
    const [, driver, kernel] = /^([^-]+)-(\d+\.\d+(?:\.\d+)?(?:-[\w.]+)?)$/.exec(version) ?? [];
    return driver === undefined ? { driver: version, kernel: null } : { driver, kernel: kernel };
}

;// CONCATENATED MODULE: ./lib/update/issues/versions-named.js

/** `1.2`, `v1.2-rc1`, `6.x`, `1.2+`. */
function dottedVersion(word) {
    const text = word.replace(/^v(?=\d)/i, '').replace(/\+$/, '');
    return /^\d[\w.+-]*$/.test(text) && /^\d+\.[\dx]/i.test(text) ? text : undefined;
}
const whole = /^v?(\d{1,4})(?:\.x)?\+?$/;
const release = /^(?:1[3-9]|2\d)\.(?:03|05|09|11)(?:\.[\w.]+|pre\w*|beta|alpha)?$/;
/** A number before one of these counts or measures something. */
const versions_named_counted = /^(?:bit|bits|times|seconds?|secs?|s|ms|minutes?|min|hours?|days?|weeks?|months?|years?|gb|mb|kb|gib|mib|mhz|ghz|hz|fps|monitors?|displays?|screens?|advisor(?:y|ies)|issues?|packages?|users?|cores?|threads?|files?)$/;
/** The versions that a title names, in their order. Releases of NixOS are none, unless they follow a name directly. */
function versionsNamed({ words, head }) {
    const found = [];
    for (const [at, word] of words.entries()) {
        if (word.isPath || /#$/.test(word.gap))
            continue;
        const version = dottedVersion(word.text) ?? whole.exec(word.text)?.[1];
        if (version === undefined)
            continue;
        const previous = found.at(-1);
        const isNext = previous !== undefined && isListed(words, previous.at, at);
        const owner = isNext ? previous.owner : ownerOf(words, at);
        const name = owner === null ? null : words[owner].lower;
        if (dottedVersion(word.text) === undefined &&
            (isCounted(words, at) || (owner === null ? !isEndOfStep(words, at) : isWordBetween(words, owner, at))))
            continue;
        if (release.test(version) && (name === null || isDistribution(name) || head?.end === at))
            continue;
        found.push({ version: version.replace(/\.x$/i, ''), bound: boundOf(words, at), owner, at });
    }
    return found.filter(({ at }, index) => !isStartOfStep(words, at, found[index + 1]?.at));
}
function isDistribution(name) {
    return /^(?:nixos|nixpkgs|release|unstable|stable|channel|release-)/.test(name);
}
function isCounted(words, at) {
    const next = words[at + 1];
    return next !== undefined && /^[ -]$/.test(next.gap) && versions_named_counted.test(next.lower);
}
/** "4.19 and 4.20", "1.2, 1.3": of the same as the one before. */
function isListed(words, before, at) {
    if (at === before + 1)
        return /^\s*[,/&]\s*$/.test(words[at].gap);
    return at === before + 2 && ['and', 'or', 'to'].includes(words[before + 1].lower);
}
const betweenNameAndVersion = new Set('version versions release v stable series before below above than older newer greater later earlier less up to until prior through from since'.split(' '));
/** The word that a version is of: the one before it, past "version" and words of a range, or a kernel behind it. */
function ownerOf(words, at) {
    const next = words[at + 1];
    let index = at - 1;
    if (/[,;:()\]]|\s[-–—]\s/.test(words[at].gap) && !/^ ?\($/.test(words[at].gap))
        return kernelBehind(next, at);
    while (index >= 0 && betweenNameAndVersion.has(words[index].lower))
        index -= 1;
    const skipped = words.slice(index + 1, at).map(({ lower }) => lower);
    const before = words[index];
    if (before === undefined)
        return kernelBehind(next, at);
    // "fails since 1.2" is about what fails, "x before 1.2" about x.
    const isOfSubject = skipped.some((word) => ['since', 'from', 'to', 'until'].includes(word)) || isGrammar(before.lower);
    if (isOfSubject || whole.test(before.text) || dottedVersion(before.text) !== undefined)
        return kernelBehind(next, at);
    return index;
}
function kernelBehind(next, at) {
    return next !== undefined && /^ $/.test(next.gap) && /^(?:kernels?|linux)$/.test(next.lower)
        ? at + 1
        : null;
}
function isGrammar(word) {
    return (prepositions.has(word) ||
        (modifiers.has(word) && !/^(?:kde|gnome|nixos|nixpkgs|stable|unstable|release)$/.test(word)));
}
/** For a bare number: whether something else than a word of a range is between it and its name. */
function isWordBetween(words, owner, at) {
    return words
        .slice(Math.min(owner, at) + 1, Math.max(owner, at))
        .some(({ lower }) => !betweenNameAndVersion.has(lower) && !/^\d/.test(lower) && !['and', 'or'].includes(lower));
}
/** "after the upgrade to 258": a bare number that is the version of what the title is about. */
function isEndOfStep(words, at) {
    const step = /^(?:upgrad|updat|bump|mov|switch|step)/;
    const before = words.slice(Math.max(0, at - 4), at - 1);
    return words[at - 1]?.lower === 'to' && before.some(({ lower }) => step.test(lower));
}
/** The version that an update came from: the one that it went to is meant. */
function isStartOfStep(words, at, next) {
    if (next === undefined)
        return false;
    const between = words.slice(at + 1, next).map(({ lower }) => lower);
    if (next === at + 1)
        return /->|=>|→/.test(words[next].gap);
    return words[at - 1]?.lower === 'from' && between.length === 1 && between[0] === 'to';
}
function boundOf(words, at) {
    const { gap, text } = words[at];
    const leading = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
    const before = leading.filter((word) => !/^(?:versions?|releases?|v)$/.test(word)).join(' ');
    const after = words
        .slice(at + 1, at + 4)
        .map(({ lower }) => lower)
        .join(' ');
    if (/<=|≤/.test(gap))
        return 'up-to';
    if (/>=|≥/.test(gap) || text.endsWith('+'))
        return 'from';
    if (gap.includes('<'))
        return 'below';
    if (/(?<![-=])>/.test(gap))
        return 'above';
    if (/\b(?:fixed|resolved|solved|patched|works|worked|working|fine|ok) (?:again )?(?:in|by|with|on)$/.test(before))
        return 'fixed';
    if (/\b(?:before|below|prior to|(?:older|earlier|lower|less) than)$/.test(before))
        return 'below';
    if (/\b(?:up to|until|through)$/.test(before) ||
        /^(?:and|or) (?:earlier|older|below|lower|prior|before)\b/.test(after))
        return 'up-to';
    if (/\b(?:greater|newer|later|higher) than$|\babove$/.test(before))
        return 'above';
    if (/^(?:and|or) (?:later|newer|above|up|onwards?|higher|greater|after)\b|^onwards?\b/.test(after))
        return 'from';
    return 'is';
}

;// CONCATENATED MODULE: ./lib/update/issues/judge.js








/** Older issues that name no version are likely to be about something that is long gone. */
const oldMs = 2 * 365.25 * 24 * 3600 * 1000;
function readIssue(issue) {
    const title = readTitle(issue.title);
    const versions = versionsNamed(title);
    return { issue, title, versions, why: whyNoKnownIssue(issue, title, versions.length > 0) };
}
/** The keys of {@link PackageForms} by which an issue may name a package: with none of these, the verdict is `none`. */
function keysOfIssue({ title, why }) {
    return why === null ? keysNamed(title) : new Set();
}
/** {@link judgeRead} of an issue that is judged once. */
function judgeIssue(issue, change, circumstances) {
    return judgeRead(readIssue(issue), change, packageForms(change.name), circumstances);
}
/**
 * Whether an issue is a known issue of a package that changes, and how severe; `forms` are those of its name. Only title, labels,
 * state and age decide. Critical takes evidence: a name, a fault of that kind, and the new version or a label that says so.
 */
function judgeRead({ issue, title, versions, why }, change, forms, { system, now }) {
    const none = (reason) => ({ severity: 'none', reason });
    if (why !== null)
        return none(why);
    const owners = new Set(versions.flatMap(({ owner }) => owner ?? []));
    const mentions = mentionsOf(title, forms, owners);
    if (mentions.length === 0)
        return none(`its title does not name ${change.name}`);
    const said = versionsOf(mentions, versions, title, change);
    const hasOwn = said.some(({ isOwn }) => isOwn);
    if (!hasOwn && !mentions.some(({ isSubject }) => isSubject))
        return none(`it only mentions ${change.name}`);
    const low = (reason) => ({ severity: 'low', reason });
    const platform = otherPlatform(issue.title, issue.labels, system);
    if (platform !== null)
        return low(`it is about ${platform}`);
    if (mentions.every((one) => one.isOtherInterpreter))
        return low('it is about another interpreter');
    const relation = relationOf(said, change.before, change.after);
    if (relation.is !== 'new' && relation.is !== 'none')
        return low(otherVersion(relation, change));
    if (relation.is === 'none' && now.getTime() - Date.parse(issue.created_at) > oldMs)
        return low('it is more than two years old and names no version');
    return bySeverity(issue, change, relation);
}
/** The versions that a title names of the package: those that follow its name, or any of what the title is about. */
function versionsOf(mentions, versions, title, change) {
    const isPlace = (owner) => owner !== null && mentions.some(({ start, end }) => owner >= start && owner < end);
    const isSubject = mentions.some((one) => one.isSubject);
    const hasKernel = twoParts(change.after).kernel !== null;
    const isKernel = (owner) => owner !== null && /^(?:kernel|linux)s?$/.test(title.words[owner].lower);
    const written = versions.flatMap(({ version, bound, owner }) => {
        if (isPlace(owner))
            return [{ version, bound, ofKernel: false, isOwn: true }];
        if (owner === null && isSubject)
            return [{ version, bound, ofKernel: false, isOwn: false }];
        return hasKernel && isKernel(owner) && isSubject
            ? [{ version, bound, ofKernel: true, isOwn: false }]
            : [];
    });
    const within = mentions.flatMap(({ named: { version, kernel } }) => [
        ...(version === null ? [] : [{ version, bound: 'is', ofKernel: false, isOwn: true }]),
        ...(kernel === null || !hasKernel
            ? []
            : [{ version: kernel, bound: 'is', ofKernel: true, isOwn: false }]),
    ]);
    return [...written, ...within].flatMap((one) => asParts(one, hasKernel));
}
/** `565.77-6.14` of a driver names the driver's version and the kernel's. */
function asParts(said, hasKernel) {
    const { driver, kernel } = twoParts(said.version);
    if (!hasKernel || said.ofKernel || kernel === null)
        return [said];
    return [
        { ...said, version: driver },
        { ...said, version: kernel, ofKernel: true },
    ];
}
function otherVersion({ is, named }, { after }) {
    if (is === 'left')
        return `it names ${named}, which ${after} replaces`;
    return is === 'ahead'
        ? `it names ${named}, which is newer than ${after}`
        : `it names ${named}, not ${after}`;
}
function bySeverity({ title, labels }, { name, after }, relation) {
    const nature = natureOf(title, labels, name);
    const label = severeLabel(labels);
    const isNamed = relation.is === 'new';
    const evidence = isNamed
        ? `${after} is within ${relation.named}, which it names`
        : label === null
            ? null
            : `its label is ${label}`;
    const words = evidence === null ? nature : `${nature}, and ${evidence}`;
    const isGrave = ['boot', 'data loss', 'malicious code', 'severe vulnerability'].includes(nature);
    if (isGrave && evidence !== null)
        return { severity: 'critical', reason: words };
    if (nature === 'minor')
        return { severity: 'low', reason: words };
    if (isGrave || nature === 'vulnerability' || nature === 'broken' || label !== null)
        return { severity: 'high', reason: words };
    return { severity: nature === 'build failure' && isNamed ? 'high' : 'medium', reason: words };
}

;// CONCATENATED MODULE: ./lib/update/issues/match.js


/**
 * The known issues of packages that change: every pair that {@link judgeRead} does not call `none`. Each title is read once, and a
 * package is compared only with issues that may name it, which an index by key tells.
 */
function matchIssues(issues, changes, circumstances) {
    const index = indexOf(issues);
    return changes.flatMap((change) => {
        const forms = package_forms_packageForms(change.name);
        const candidates = new Set(keysOfForms(forms).flatMap((key) => index.get(key) ?? []));
        return [...candidates].flatMap((read) => {
            const { severity, reason } = judgeRead(read, change, forms, circumstances);
            return severity === 'none' ? [] : [{ issue: read.issue, change, severity, reason }];
        });
    });
}
function indexOf(issues) {
    const index = new Map();
    for (const issue of issues) {
        const read = { ...readIssue(issue), issue };
        for (const key of keysOfIssue(read)) {
            const known = index.get(key);
            if (known)
                known.push(read);
            else
                index.set(key, [read]);
        }
    }
    return index;
}

;// CONCATENATED MODULE: ./lib/update/known-issues.js





/** Begins to list the tracker. What cannot be read is told in the result, and no error. */
function searchIssues({ tracker: repository = 'NixOS/nixpkgs', ignoreIssues = [] }, edges) {
    const end = new AbortController();
    const stop = () => end.abort();
    edges.signal?.addEventListener('abort', stop);
    const tracker = trackerIn(edges.env, repository);
    const listing = typeof tracker === 'string' ? null : listIssues(tracker, { ...edges, signal: end.signal });
    return {
        async of(hosts) {
            const changes = await changedPackages(hosts);
            if ([...changes.values()].every((some) => some.length === 0))
                return null;
            if (typeof tracker === 'string')
                return nothingListed(repository, tracker);
            return told(tracker, await listing, changes, ignoreIssues, edges.now());
        },
        async stop() {
            edges.signal?.removeEventListener('abort', stop);
            stop();
            await listing?.catch(() => { });
        },
    };
}
function nothingListed(tracker, note) {
    return {
        ...{ tracker, open_issues: 0, listed_at: null, requests: 0, reach: [], note, ignored: 0, issues: [] },
    };
}
function told(tracker, { issues, listedAt, requests, reach, note }, changes, ignored, now) {
    const matches = [...changes].flatMap(([system, some]) => matchIssues(issues, some, { system, now }));
    const all = byIssue(matches, tracker);
    const left = all.filter(({ number }) => !ignored.includes(number));
    return {
        ...{ tracker: tracker.repository, open_issues: issues.length, listed_at: listedAt, requests },
        ...{ reach: [...reach], note, ignored: all.length - left.length, issues: left },
    };
}
function byIssue(matches, tracker) {
    const found = new Map();
    for (const match of matches) {
        const { number } = match.issue;
        found.set(number, [...(found.get(number) ?? []), match]);
    }
    return [...found.values()]
        .map((some) => knownIssue(some.sort(worstFirst), tracker))
        .sort((a, b) => worstFirst(a, b) || b.number - a.number);
}
function knownIssue(matches, tracker) {
    const [{ issue, severity }] = matches;
    const { number, title, labels, created_at } = issue;
    const packages = matches.map(({ change, severity, reason }) => ({
        ...{ name: change.name, old_version: change.before, new_version: change.after },
        ...{ severity, reason, hosts: change.hosts },
    }));
    return { number, title, url: issueUrl(tracker, number), labels, created_at, severity, packages };
}
function worstFirst(a, b) {
    return known_issues/* knownSeverities */.hB.indexOf(a.severity) - known_issues/* knownSeverities */.hB.indexOf(b.severity);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(30865);
;// CONCATENATED MODULE: ./lib/update/lock-file.js






/** The text of flake.lock as it is now; null where there is none. Throws a ToolError (`no-lock`) where it cannot be read. */
async function readLock(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return null;
        throw new errors/* ToolError */.v4('no-lock', `cannot read ${path}: ${(0,system_fault/* systemReason */.uc)(cause)}`, { cause });
    }
}
function sha256(text) {
    return createHash('sha256').update(text).digest('hex');
}
/**
 * Replaces the text of flake.lock, or removes the file where `next` is null, if it still has the text `expected`. Readers see
 * the old text or the new one, also when this program is killed; owner and mode stay. Throws a ToolError: `lock-changed` where
 * somebody else has changed it since, `cannot-write`.
 */
async function replaceLock(path, expected, next) {
    // A lock may be a link to where it is kept.
    const file = await realpath(path).catch(() => path);
    if (next === null) {
        await requireText(file, expected);
        await rm(file, { force: true });
        return;
    }
    const old = await stat(file).catch(() => null);
    const directory = await stat(dirname(file)).catch(() => null);
    const temporary = join(dirname(file), `.${basename(file)}.${randomHex(6)}.tmp`);
    try {
        const handle = await open(temporary, 'wx', 0o644);
        try {
            if (old !== null)
                await handle.chmod(old.mode & 0o777);
            await handle.writeFile(next);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        // Root writes for the person whose files these are.
        const { uid, gid } = old ?? directory ?? { uid: 0, gid: 0 };
        if (process.getuid?.() === 0)
            await chown(temporary, uid, gid);
        await requireText(file, expected);
        await rename(temporary, file);
    }
    catch (cause) {
        await rm(temporary, { force: true }).catch(() => { });
        if (cause instanceof ToolError)
            throw cause;
        throw new ToolError('cannot-write', `cannot write ${path}: ${systemReason(cause)}`, { cause });
    }
}
async function requireText(path, expected) {
    if ((await readLock(path)) === expected)
        return;
    throw new ToolError('lock-changed', `${path} was changed by someone else meanwhile, and is left as it is`, {
        hint: 'Start again, so that what it has now is what is looked at.',
    });
}

// EXTERNAL MODULE: ./lib/nix/flake/revision.js
var revision = __webpack_require__(19596);
;// CONCATENATED MODULE: ./lib/update/copy-sources.js




/**
 * Copies the sources of a flake as they are now into `to`, changed files too: of a git checkout what git knows, of any other
 * directory all of it. Returns the reference of the copy, and the flake's directory in it. `directory` is absolute.
 */
async function copySources(directory, to, env) {
    const git = (0,revision/* gitIn */.uM)(directory, env);
    const top = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (top === undefined || inside === undefined) {
        await (0,promises_.cp)(directory, to, { recursive: true, verbatimSymlinks: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
        return { flake: `path:${to}`, directory: to };
    }
    await (0,promises_.mkdir)(to);
    const listed = await (0,revision/* gitIn */.uM)(top, env)('-c', 'core.fsmonitor=false', 'ls-files', '-z', '--cached');
    for (const file of new Set((listed ?? '').split('\0')))
        if (file !== '')
            await copied(top, file, to);
    return { flake: await asRepository(to, inside, env), directory: (0,external_node_path_.join)(to, inside) };
}
/** Makes a directory a git repository without a commit, and returns the reference of the flake in `inside` of it. */
async function asRepository(to, inside, env) {
    // Nix before 2.14 knows a directory within a flake for git alone, which needs no commit, but an index.
    for (const words of [
        ['init', '--quiet'],
        ['add', '--all', '--force'],
    ])
        await (0,revision/* gitIn */.uM)(to, env)(...words);
    return `git+file://${encodeURI(to)}${inside && `?dir=${encodeURI(inside)}`}`;
}
/** A file that was deleted but is still known to git is none, and a submodule's directory is left out. */
async function copied(top, file, to) {
    const [from, target] = [(0,external_node_path_.join)(top, file), (0,external_node_path_.join)(to, file)];
    const stats = await (0,promises_.lstat)(from).catch(() => null);
    // What git lists may be any path in an index that was made by hand.
    if (stats === null || (0,external_node_path_.relative)(to, target).startsWith('..'))
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    if (stats.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), target);
    else if (stats.isFile())
        await (0,promises_.copyFile)(from, target, external_node_fs_.constants.COPYFILE_FICLONE);
}

;// CONCATENATED MODULE: ./lib/update/new-lock.js




/** How long (s) inputs may take to be fetched. */
const new_lock_longestSeconds = 900;
const failure = {
    code: 'no-update',
    what: 'the inputs cannot be updated',
    seconds: new_lock_longestSeconds,
    hint: 'The lock file is as it was. --input NAME leaves the others out.',
};
/**
 * Updates the inputs of a flake into a lock elsewhere; the flake's own directory is only read. Where Nix cannot write a lock to
 * another place, the sources are copied, and the copy is updated. Throws a ToolError (`no-update`) with Nix's words.
 */
async function newLock(asked, edges) {
    return (await hasLockOptions(edges)) ? besideTree(asked, edges) : inCopy(asked, edges);
}
async function besideTree({ flake, inputs, place }, edges) {
    const lock = (0,external_node_path_.join)(place, 'flake.lock');
    await runNix(['nix', 'flake', 'update', ...inputs, '--flake', flake, '--output-lock-file', lock], edges, failure);
    const args = ['--reference-lock-file', lock, '--no-update-lock-file', '--no-write-lock-file'];
    return { text: await lockText(lock), flake, args };
}
async function inCopy({ directory, inputs, place }, edges) {
    const copy = await copySources(directory, (0,external_node_path_.join)(place, 'tree'), edges.env);
    const { flake } = copy;
    await ownLock((0,external_node_path_.join)(directory, 'flake.lock'), (0,external_node_path_.join)(copy.directory, 'flake.lock'));
    const named = inputs.flatMap((input) => ['--update-input', input]);
    const update = inputs.length === 0 ? ['update', flake] : ['lock', flake, ...named];
    await runNix(['nix', 'flake', ...update], edges, failure);
    return { text: await lockText((0,external_node_path_.join)(copy.directory, 'flake.lock')), flake, args: ['--no-update-lock-file'] };
}
/** A lock that is a link would be written to where that leads, which may be the flake's own: its copy is a file. */
async function ownLock(original, copy) {
    const stats = await (0,promises_.lstat)(copy).catch(() => null);
    if (!stats?.isSymbolicLink())
        return;
    const text = await (0,promises_.readFile)(original);
    await (0,promises_.rm)(copy);
    await (0,promises_.writeFile)(copy, text);
}
/** A flake without inputs has no lock, and needs none. */
async function lockText(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/builds/update-news.js
var update_news = __webpack_require__(41142);
;// CONCATENATED MODULE: ./lib/nix/nix32.js
/** The digits of Nix' base 32: without e, o, t and u. */
const digits = '0123456789abcdfghijklmnpqrsvwxyz';
/** Bytes as Nix writes hashes: five bits a digit, from the last to the first (nix/src/libutil/hash.cc). */
function nix32(bytes) {
    let written = '';
    for (let at = Math.ceil((bytes.length * 8) / 5) - 1; at >= 0; at -= 1) {
        const [byte, shift] = [Math.floor((at * 5) / 8), (at * 5) % 8];
        const value = ((bytes[byte] ?? 0) >> shift) | ((bytes[byte + 1] ?? 0) << (8 - shift));
        written += digits[value & 31];
    }
    return written;
}

// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(57032);
;// CONCATENATED MODULE: ./lib/update/news/commit-subjects.js









const longestSubject = 300;
/**
 * The commits between two revisions of an input, where its history is on this machine: a repository here, or the clone that Nix
 * keeps of one elsewhere. Inputs from a forge are archives without a history. Nothing is fetched.
 */
async function commitsBetween(old, now, env) {
    const [from, to] = [revisionOf(old), revisionOf(now)];
    if (now.type !== 'git' || now.url === undefined || from === null || to === null)
        return null;
    for (const repository of repositoriesOf(now.url, env)) {
        if (!(0,external_node_fs_.existsSync)(repository))
            continue;
        const git = (0,revision/* gitIn */.uM)(repository, env);
        const counted = await git('rev-list', '--left-right', '--count', `${from}...${to}`, '--');
        const [, removed, added] = /^(\d+)\s+(\d+)$/.exec(counted?.trim() ?? '') ?? [];
        if (removed === undefined || added === undefined)
            continue;
        const format = ['--no-decorate', '--no-color', '--no-show-signature', '--format=%h%x09%s'];
        const log = await git('log', ...format, `--max-count=${update_news/* mostNews */.P.subjects}`, `${from}..${to}`, '--');
        const subjects = (0,lines/* filledLines */.oZ)(log ?? '').map((line) => {
            const [revision = '', ...words] = line.split('\t');
            return { revision, subject: words.join(' ').slice(0, longestSubject) };
        });
        return { added: Number(added), removed: Number(removed), subjects };
    }
    return null;
}
function revisionOf({ rev }) {
    return rev !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
}
/** A repository of this machine, and where Nix clones one to (nix/src/libfetchers/git.cc, getCachePath). */
function repositoriesOf(url, env) {
    const cache = env.XDG_CACHE_HOME || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.cache');
    const clones = [url, url.replace(/^git\+/, '')].map((one) => (0,external_node_path_.join)(cache, 'nix', 'gitv3', nix32((0,external_node_crypto_.createHash)('sha256').update(one).digest())));
    return [...(url.startsWith('file:///') ? [pathOf(url)] : []), ...new Set(clones)].filter((path) => path !== '');
}
function pathOf(url) {
    try {
        return (0,external_node_url_.fileURLToPath)(url);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/nix/string.js
/** A text as a string of the Nix language. */
function nixString(text) {
    return `"${text.replaceAll(/["\\$]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./lib/update/news/input-trees.js




/** How long (s) the sources of one input may take to be fetched, of which an evaluation has most already. */
const input_trees_longestSeconds = 300;
const storePath = schemas/* string */.YjP().refine((path) => (0,store_path/* isStorePath */.zP)(path));
const treesSchema = schemas/* object */.Ikc({ old: storePath, new: storePath });
/**
 * Where Nix has the sources of an input, which it fetches if need be. It reads the same attributes of the lock as an evaluation
 * of the flake (nix/src/libflake/call-flake.nix). Throws a ToolError (`no-sources`) with Nix's words.
 */
async function inputTrees(old, now, edges) {
    const tree = (locked) => `(builtins.fetchTree (removeAttrs (builtins.fromJSON ${nixString(JSON.stringify(locked))}) [ "dir" ])).outPath`;
    const expression = `{ old = ${tree(old)}; new = ${tree(now)}; }`;
    const failure = { code: 'no-sources', what: 'the sources cannot be read', seconds: input_trees_longestSeconds };
    const { stdout } = await runNix(['nix', 'eval', '--json', '--expr', expression], edges, failure);
    return treesSchema.parse(JSON.parse(stdout));
}

;// CONCATENATED MODULE: ./lib/update/news/new-packages.js




/** Where nixpkgs has its packages: a directory each (pkgs/by-name/README.md there), and one attribute set for the others. */
const byName = 'pkgs/by-name';
const allPackages = 'pkgs/top-level/all-packages.nix';
/**
 * The packages of nixpkgs under a name that it had not before, read from its files alone: none is evaluated. Those of package
 * sets, such as Python's, are not among them. Null for an input that is not nixpkgs.
 */
async function newPackages(trees) {
    const [old, now] = await Promise.all([packagesIn(trees.old), packagesIn(trees.new)]);
    if (old === null || now === null)
        return null;
    const added = [...now.keys()].filter((name) => !old.has(name)).sort();
    const packages = await Promise.all(added.slice(0, update_news/* mostNews */.P.packages).map(async (name) => {
        const file = now.get(name) ?? null;
        return { name, description: file === null ? null : await descriptionIn((0,external_node_path_.join)(trees.new, file)) };
    }));
    return { count: added.length, packages };
}
/** The names of packages, with the file of each that has one of its own. */
async function packagesIn(tree) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(tree, allPackages), 'utf8').catch(() => null);
    if (text === null)
        return null;
    const found = new Map();
    for (const [, name = ''] of text.matchAll(/^ {2}([A-Za-z_][\w'-]{0,99}) =/gm))
        found.set(name, null);
    const shards = await directoriesIn((0,external_node_path_.join)(tree, byName));
    const named = await Promise.all(shards.map(async (shard) => ({ shard, names: await directoriesIn((0,external_node_path_.join)(tree, byName, shard)) })));
    for (const { shard, names } of named)
        for (const name of names)
            found.set(name, `${byName}/${shard}/${name}/package.nix`);
    return found;
}
async function directoriesIn(path) {
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
/** The `meta.description` that a package's file has as a plain string. */
async function descriptionIn(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const [, description] = /^\s{0,20}description = "((?:[^"\\$\n]|\\["\\]){1,300})";$/m.exec(text) ?? [];
    return description === undefined ? null : (0,clean/* truncate */.xv)(description.replaceAll(/\\(["\\])/g, '$1'), 300);
}

;// CONCATENATED MODULE: ./lib/update/news/release-notes.js




/** Directories of release notes in Markdown: those of NixOS, of nixpkgs, and of home-manager, now and before. */
const noteDirectories = [
    'nixos/doc/manual/release-notes',
    'doc/release-notes',
    'docs/manual/release-notes',
    'docs/release-notes',
];
/** home-manager's news: a file for each, by year and month. */
const newsDirectory = 'modules/misc/news';
const longestEntry = 1000;
/** A file of one release has at most a few hundred kB. */
const largestFile = 4 * 1024 * 1024;
/** What was added to the release notes and the news of an input; null where it has neither. */
async function addedNotes(trees) {
    const [old, now] = await Promise.all([notesIn(trees.old), notesIn(trees.new)]);
    if (now.size === 0)
        return null;
    const known = new Set([...old.values()].flat().map(({ text }) => text));
    const entries = [...now.values()].flat().filter(({ text }) => !known.has(text));
    const told = entries.slice(0, update_news/* mostNews */.P.entries);
    return {
        count: entries.length,
        entries: told.map((entry) => ({ ...entry, text: (0,clean/* truncate */.xv)(entry.text, longestEntry) })),
    };
}
/** The entries of each file, the newest release first. */
async function notesIn(tree) {
    const found = new Map();
    for (const directory of noteDirectories) {
        const names = await release_notes_namesIn((0,external_node_path_.join)(tree, directory));
        for (const name of names.filter((one) => /^rl-\d{4}(?:\.section)?\.md$/.test(one)).reverse()) {
            const file = `${directory}/${name}`;
            found.set(file, markdownEntries(file, await release_notes_textOf((0,external_node_path_.join)(tree, file))));
        }
    }
    for (const year of await release_notes_namesIn((0,external_node_path_.join)(tree, newsDirectory)))
        for (const month of await release_notes_namesIn((0,external_node_path_.join)(tree, newsDirectory, year)))
            for (const name of await release_notes_namesIn((0,external_node_path_.join)(tree, newsDirectory, year, month))) {
                const file = `${newsDirectory}/${year}/${month}/${name}`;
                if (name.endsWith('.nix'))
                    found.set(file, newsEntries(file, await release_notes_textOf((0,external_node_path_.join)(tree, file))));
            }
    return found;
}
async function release_notes_namesIn(directory) {
    return (await (0,promises_.readdir)(directory).catch(() => [])).sort();
}
async function release_notes_textOf(file) {
    const bytes = await (0,promises_.readFile)(file).catch(() => Buffer.alloc(0));
    return bytes.length > largestFile ? '' : bytes.toString('utf8');
}
/**
 * The items of the lists in a Markdown text, each with the heading above it. What belongs to an item is indented, so an item
 * goes to the next line that is not. Anchors (`{#sec-…}`, `[]{#…}`) and comments are left out, and links to options named.
 */
function markdownEntries(file, text) {
    const entries = [];
    let section = '';
    let item = null;
    const end = () => {
        const words = plain((item ?? []).join(' '));
        if (words !== '')
            entries.push({ file, section, text: words });
        item = null;
    };
    for (const line of text.split('\n')) {
        const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
        if (heading === undefined && (line.trim() === '' || /^\s/.test(line))) {
            item?.push(line.trim());
            continue;
        }
        end();
        if (heading !== undefined)
            section = plain(heading);
        else if (/^[-*] /.test(line))
            item = [line.slice(2)];
    }
    end();
    return entries;
}
function plain(text) {
    return (text
        .replaceAll(/<!--.{0,500}?-->/g, '')
        // A link to an option shows the option's name in the manual.
        .replaceAll(/\[\]\((?:options\.html)?#opt-([^\s()]{1,200})\)/g, '`$1`')
        .replaceAll(/\[\]\{#[\w.-]{1,200}\}|\{#[\w.-]{1,200}\}/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim());
}
/** The message of one file of home-manager's news, which is an indented string. */
function newsEntries(file, text) {
    const start = text.indexOf("message = ''");
    const from = start + "message = ''".length;
    const stop = start === -1 ? -1 : text.indexOf("'';", from);
    return stop === -1 ? [] : [{ file, section: 'news', text: plain(text.slice(from, stop)) }];
}

;// CONCATENATED MODULE: ./lib/update/news/input-news.js






/**
 * What the flake's own inputs say that is new in them: subjects of commits, packages of nixpkgs, release notes. An input of
 * which nothing is known is left out. Rejects only where it was cancelled.
 */
async function inputNews(changes, { before, after, readsSources }, edges) {
    const news = [];
    for (const { name, change } of changes) {
        const [old, now] = [(0,flake_lock/* lockedInput */.f1)(before, name), (0,flake_lock/* lockedInput */.f1)(after, name)];
        if (name.includes('/') || change !== 'updated' || old === null || now === null)
            continue;
        const commits = await commitsBetween(old, now, edges.env);
        const sources = readsSources ? await sourceNews(old, now, edges) : nothing;
        edges.signal?.throwIfAborted();
        if (commits ?? sources.new_packages ?? sources.release_notes ?? sources.note)
            news.push({ input: name, commits, ...sources });
    }
    return news;
}
const nothing = { new_packages: null, release_notes: null, note: null };
async function sourceNews(old, now, edges) {
    try {
        const trees = await inputTrees(old, now, edges);
        const [packages, notes] = await Promise.all([newPackages(trees), addedNotes(trees)]);
        return { new_packages: packages, release_notes: notes, note: null };
    }
    catch (thrown) {
        edges.signal?.throwIfAborted();
        return { ...nothing, note: (0,errors/* messageOf */.bD)(thrown) };
    }
}

// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
;// CONCATENATED MODULE: ./lib/update/place.js




/** Makes one in the system's temporary directory, and removes those of the same purpose that calls left which were killed. */
async function makePlace(purpose, parent = (0,external_node_os_.tmpdir)()) {
    await removeLeftPlaces(purpose, parent);
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `nrt-${purpose}-${await (0,identity/* processStamp */.z$)()}-`));
    return { dir, remove: () => removed(dir) };
}
/** Removes what calls have left that were killed. */
async function removeLeftPlaces(purpose, parent = (0,external_node_os_.tmpdir)()) {
    const name = new RegExp(`^nrt-${purpose}-${identity/* stampPattern */.Eo}-\\w+$`);
    for (const [left] of await (0,identity/* abandonedIn */.IR)(parent, name))
        await removed((0,external_node_path_.join)(parent, left));
}
/** Another user's cannot be removed, and is no trouble. */
async function removed(dir) {
    await (0,promises_.rm)(dir, { recursive: true, force: true }).catch(() => { });
}

// EXTERNAL MODULE: ./lib/preflight/find-files.js
var find_files = __webpack_require__(24270);
// EXTERNAL MODULE: ./lib/preflight/syntax.js
var syntax = __webpack_require__(96768);
;// CONCATENATED MODULE: ./lib/update/syntax.js




/** More faults than this many are counted only. */
const mostFaults = 50;
/** What Nix cannot parse of the flake's own sources; that this is not known is part of the answer. Rejects where it was cancelled. */
async function sourcesSyntax(directory, { env, signal }) {
    try {
        const { root, files } = await (0,find_files/* findNixFiles */.u)(directory, env);
        const paths = files.map(({ path }) => path);
        const jobs = (0,external_node_os_.availableParallelism)();
        const options = { suspects: new Set(), env, jobs, ...(signal && { signal }) };
        const { faults, unasked } = await (0,syntax/* checkSyntax */.k)(root, paths, options);
        signal?.throwIfAborted();
        return { files: paths.length, count: faults.length, faults: faults.slice(0, mostFaults), note: unasked };
    }
    catch (thrown) {
        signal?.throwIfAborted();
        return { files: 0, count: 0, faults: [], note: (0,errors/* messageOf */.bD)(thrown) };
    }
}

;// CONCATENATED MODULE: ./lib/update/preview.js















/**
 * What an update of a flake's inputs would change. The lock is updated elsewhere, and the flake's directory is only read. Throws
 * a ToolError: `no-flake`, `bad-lock`, `bad-config`, `no-such-input` for what is asked, `no-update` with Nix's words, `no-hosts`.
 */
async function previewUpdate(request, edges) {
    return (await prepareUpdate(request, edges)).preview;
}
/** As {@link previewUpdate}, and returns what an update would write as well. */
async function prepareUpdate(request, edges) {
    const { flake, directory } = flakeHere(request.flake, edges.cwd);
    const found = await readLock((0,external_node_path_.join)(directory, 'flake.lock'));
    const lock = found ?? '';
    const { update } = await (0,read_repository/* readRepositoryConfig */.F)(directory);
    requireInputs(request.inputs, (0,flake_lock/* ownInputs */.oi)(lock));
    const place = await makePlace('update');
    try {
        const asked = { flake, directory, inputs: request.inputs, place: place.dir };
        const { text, ...after } = await checked('inputs', edges.onCheck, () => newLock(asked, edges), ({ text }) => inputWords((0,flake_lock/* inputChanges */.Ke)(lock, text)));
        const both = { before: { flake, args: ['--no-write-lock-file'] }, after };
        const looked = { ...request, directory, texts: { before: lock, after: text }, both, settings: update };
        return { preview: await previewOf(looked, edges), before: found, after: text };
    }
    finally {
        await place.remove();
    }
}
/** Looks at all that two locks differ in, as far as the depth goes. */
async function previewOf(request, edges) {
    const { flake, directory, depth, inputs: asked, texts } = request;
    const inputs = (0,flake_lock/* inputChanges */.Ke)(texts.before, texts.after);
    const preview = {
        ...{ schema_version: 1, flake, directory, depth, asked: [...asked], changed: inputs.length > 0, inputs },
        ...{ ...(depth !== 'lock' && { held: [] }), hosts: [] },
    };
    if (inputs.length === 0)
        return preview;
    const news = (signal) => {
        const between = { ...texts, readsSources: depth !== 'lock' };
        const quiet = { ...edges, ...(signal && { signal }), say: () => { } };
        return checked('news', edges.onCheck, () => inputNews(inputs, between, quiet), newsWords);
    };
    if (depth === 'lock')
        return { ...preview, news: await news() };
    const [hosts, syntax, told] = await sideBySide([
        (signal) => hostsAndIssues(request, { ...edges, signal }),
        (signal) => checked('syntax', edges.onCheck, () => sourcesSyntax(directory, { ...edges, signal }), syntaxWords),
        news,
    ], edges.signal);
    return { ...preview, ...hosts, syntax, news: told };
}
/** The hosts, and beside them what is known of the packages that they are about to have. */
async function hostsAndIssues({ hosts: named, both, depth, settings }, edges) {
    const { env, signal, issues, onCheck } = edges;
    const search = issues && searchIssues(settings, { env, ...issues, signal });
    try {
        if (search)
            onCheck?.('issues', 'running', '');
        const hosts = await previewHosts(named, { ...both, builds: depth === 'build' }, edges);
        const held = heldPackages(hosts, settings.hold ?? []);
        const known = search && {
            known_issues: await checked('issues', onCheck, () => search.of(hosts), issueWords),
        };
        signal?.throwIfAborted();
        return { ...known, held, hosts };
    }
    finally {
        await search?.stop();
    }
}

// EXTERNAL MODULE: ./lib/nix/flake/base-revision.js
var base_revision = __webpack_require__(36648);
// EXTERNAL MODULE: ./lib/nix/flake/changes.js
var changes = __webpack_require__(9336);
;// CONCATENATED MODULE: ./lib/update/preview-since.js











/**
 * What changed between a flake at another revision of its git repository, sources and lock, and the flake as it is here, with the
 * lock that it has. Nothing is updated, and the directory is only read. Where both locks have the same inputs, no host is looked
 * at. Throws a ToolError: `no-flake`, `no-base`, `bad-lock`, `no-lock`, `bad-config`, `no-hosts`.
 */
async function previewSince(request, edges) {
    const { flake, directory } = flakeHere(request.flake, edges.cwd);
    const after = (await readLock((0,external_node_path_.join)(directory, 'flake.lock'))) ?? '';
    const { update } = await (0,read_repository/* readRepositoryConfig */.F)(directory);
    const { lock, ...base } = await checked('inputs', edges.onCheck, () => flakeThen(flake, directory, request.from, edges), ({ lock }) => inputWords((0,flake_lock/* inputChanges */.Ke)(lock, after)));
    const looked = {
        ...{ ...request, flake, inputs: [], directory, settings: update, texts: { before: lock, after } },
        both: {
            before: { flake: base.flake, args: ['--no-write-lock-file'], isPast: true },
            // With a lock that lacks an input Nix would take the newest, which is not what the lock says.
            after: { flake, args: ['--no-update-lock-file', '--no-write-lock-file'] },
        },
    };
    const { revision, because } = base;
    return { ...(await previewOf(looked, edges)), from: { revision, because } };
}
async function flakeThen(flake, directory, from, { cwd, env }) {
    const otherwise = 'Name a commit or a branch with --from.';
    const base = await (0,base_revision/* baseRevision */.$)({ flake, from, cwd, env, otherwise });
    const lock = await (0,changes/* lockAt */.r)(directory, base.revision, env);
    if (lock !== null)
        return { ...base, lock };
    throw new errors/* ToolError */.v4('no-lock', `git cannot read flake.lock at ${base.revision} (${base.because})`);
}

;// CONCATENATED MODULE: ./lib/action/update/base.js




/** Whether the run is about a change that somebody proposes, whose lock is there already. */
function isProposal({ eventName, pullRequest, }) {
    return pullRequest !== null || eventName.startsWith('pull_request') || eventName === 'merge_group';
}
/**
 * What a proposed change is compared with: of GitHub's merge commit the side that it is merged into, else where it left the base
 * branch, as far as the checkout's history reaches, else the base's commit by the event. Null where the event names none.
 */
async function proposalBase({ workspace, headSha, baseRevision, pullRequest }, { flake, env }) {
    const dir = (0,external_node_path_.resolve)(workspace, (0,ref/* localFlakeDir */.IP)(flake) ?? '.');
    const git = (0,revision/* gitIn */.uM)(dir, env);
    const name = (0,clean/* shownLine */.QN)(pullRequest?.baseBranch ?? '', 100);
    const branch = name === '' ? 'the base' : `${name}, the base of this pull request`;
    // The raw commit has its parents in a shallow clone as well.
    const raw = (await git('cat-file', 'commit', 'HEAD')) ?? '';
    const [into, merged] = [...raw.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id]) => id);
    if (into !== undefined && merged === headSha)
        return { revision: into, because: branch };
    if (baseRevision === null)
        return null;
    await (0,revision/* commitId */.xk)(dir, baseRevision, env);
    const left = (await git('merge-base', 'HEAD', baseRevision))?.trim();
    if (left)
        return { revision: left, because: `where the change left ${branch}` };
    return { revision: baseRevision, because: branch };
}

;// CONCATENATED MODULE: ./lib/action/update/look.js









/** This Action tells nobody by webhooks, so it has no addresses of any. */
const noWebhooks = { notify: { destinations: [] } };
/** Runs in which a stranger's code may be beside a token that may write. */
function isTrusting({ eventName, mayRunStrangersCode }) {
    return mayRunStrangersCode && eventName !== 'pull_request' && eventName !== 'merge_group';
}
/** Refuses to build a stranger's code beside a token that may write. Throws a usage error (`build-not-allowed`). */
function checkDepth({ depth }, context) {
    if (depth !== 'build' || !isTrusting(context))
        return;
    throw (0,errors/* usageError */.Wp)('build-not-allowed', `input "depth" is build, which on the event ${context.eventName} may build a stranger's code beside a token that may write`, 'Use depth: dry, or the event pull_request.');
}
/**
 * Previews what the event is about: of a proposed change what its lock changes, else an update of the inputs. Throws a ToolError as
 * `previewUpdate` and `previewSince` do.
 */
async function lookAtUpdate(inputs, context, { stepEnv, log, stop }) {
    const own = (0,request/* rebuildEnvironment */.vf)(stepEnv);
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env: own }).catch(() => null);
    const env = guarded({ ...own, ...nix?.env }, context);
    const redaction = await (0,redact_redaction/* loadRedaction */.K7)({ secrets: (0,request/* secretsOf */.Fj)({ ...inputs, ...noWebhooks }, stepEnv), patterns: inputs.redact }, own);
    const shown = new stream_redactor/* StreamRedactor */.d(redaction);
    const edges = {
        ...{ cwd: context.workspace, env, signal: stop.signal },
        say: (text) => log.print(shown.push(text)),
        onCheck: (name, state, text) => {
            if (state !== 'running')
                log.print(shown.push(`${name}: ${text || state}\n`));
        },
        ...(inputs.knownIssues && { issues: issueEdges(inputs, own) }),
    };
    const { flake, hosts, depth, flakeInputs } = inputs;
    try {
        const looked = isProposal(context)
            ? await changedSince({ flake, hosts, depth }, context, edges)
            : await updated({ flake, hosts, depth, inputs: flakeInputs }, edges);
        return { ...looked, preview: (0,redact_metadata/* redactData */.E)(looked.preview, redaction) };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ToolError */.v4))
            throw thrown;
        const { code, message, hint, status } = thrown;
        throw new errors/* ToolError */.v4(code, (0,stream_redactor.redactText)(redaction, message), { hint: (0,stream_redactor.redactText)(redaction, hint), status });
    }
    finally {
        log.print(shown.flush());
    }
}
async function changedSince(request, context, edges) {
    const from = await proposalBase(context, { flake: request.flake, env: edges.env });
    return { preview: await previewSince({ ...request, from }, edges), change: null };
}
async function updated(request, edges) {
    const { preview, before, after } = await prepareUpdate(request, edges);
    return { preview, change: { before, after } };
}
/** The token raises the limit of the tracker, and no process of Nix sees it. */
function issueEdges({ token }, env) {
    return { fetch, now: () => new Date(), env: token === '' ? env : { ...env, GH_TOKEN: token } };
}
/** What a stranger has written may build nothing while it is evaluated, beside a token that may write. */
function guarded(env, context) {
    if (!isTrusting(context))
        return env;
    const NIX_CONFIG = [env.NIX_CONFIG ?? '', 'allow-import-from-derivation = false']
        .filter(Boolean)
        .join('\n');
    return { ...env, NIX_CONFIG };
}

;// CONCATENATED MODULE: ./lib/action/update/outputs.js
// The outputs of a job together may have at most 1 MB.
const longestPreview = 256 * 1024;
/** Sets the outputs of `update/action.yml`. What is not known is an empty text. */
function writeUpdateOutputs(runner, { preview, verdict, summary, pull, commentUrl }) {
    const values = {
        changed: preview.changed,
        highest: verdict.highest,
        safe: verdict.safe,
        'failed-hosts': JSON.stringify(verdict.failedHosts),
        summary,
        preview: previewOutput(preview),
        'pull-request-number': pull?.number,
        'pull-request-url': pull?.url,
        'comment-url': commentUrl,
    };
    for (const [name, value] of Object.entries(values))
        runner.setOutput(name, String(value ?? ''));
}
/** The preview as one line of JSON; without its long parts where they would not fit into an output. */
function previewOutput(preview) {
    const { news: _, ...short } = preview;
    const bare = {
        ...short,
        hosts: short.hosts.map(({ host, error, old_derivation, new_derivation }) => ({
            ...{ host, error: error?.slice(0, 1000) ?? null, old_derivation, new_derivation, compared: null },
            ...{ packages: null, build: null, fetch: null },
        })),
    };
    const least = { ...bare, inputs: [], known_issues: null, held: [], hosts: [] };
    const texts = [preview, short, bare].map((one) => JSON.stringify(one));
    return texts.find((text) => text.length <= longestPreview) ?? JSON.stringify(least);
}

// EXTERNAL MODULE: ./lib/github/comments/upsert.js
var upsert = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/action/update/comment-mark.js
var comment_mark = __webpack_require__(9961);
;// CONCATENATED MODULE: ./lib/action/update/publish-comment.js





/** Whether a report on this run belongs into a comment. */
function wantsComment({ inputs, context, fails }) {
    const issue = inputs.number ?? context.pullRequest?.number ?? null;
    return issue !== null && (inputs.comment === 'always' || (inputs.comment === 'on-failure' && fails));
}
/**
 * Writes the one comment about this flake, or changes an earlier one that says what is not so any more. Returns its page; null
 * where there is none.
 */
async function publishUpdateComment(report, about, github) {
    const { inputs, context, notices, fails } = about;
    const issue = inputs.number ?? context.pullRequest?.number ?? null;
    if (issue === null || inputs.comment === 'never')
        return null;
    const { workflow, job, runId, attempt: runAttempt } = context;
    const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
    const written = await (0,runner_notices/* attempt */.C)(notices, need, async () => (0,upsert/* upsertComment */.l)(await github(), {
        subject: { issue },
        mark: { runId, attempt: runAttempt, writer: comment_mark/* updateWriter */.z, failed: fails, about: 'update' },
        keyOf: (copy) => (0,marker/* commentDigest */.qx)({ workflow, job, id: `update ${report.id}`, leg: inputs.leg, copy }),
        bodyOf: (mark) => (0,markdown/* updateComment */.vv)({ ...report, notices: notices.all() }, mark),
        create: wantsComment(about) && report.preview.changed,
        hideOutdated: inputs.hideOutdated,
        readMark: marker/* readMark */.Mp,
    }));
    return written?.url ?? null;
}

// EXTERNAL MODULE: ./lib/github/comments/subject.js
var subject = __webpack_require__(95798);
// EXTERNAL MODULE: ./lib/github/loss.js
var loss = __webpack_require__(3164);
// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
;// CONCATENATED MODULE: ./lib/github/pulls/pulls.js

/** The newest pull requests of a branch into another one, open or closed, the newest first. One request. */
async function pullsOf({ octokit, owner, repo }, { branch, base }) {
    const { data } = await octokit.rest.pulls.list({
        ...{ owner, repo, base, head: `${owner}:${branch}`, state: 'all', per_page: 30 },
    });
    return data.map(pullOf);
}
/**
 * Opens one; one that was opened at the same time, or by a request whose answer was lost, is returned instead, since GitHub
 * refuses a second one of the same branches.
 */
async function openPull(github, { branch, base, title, body }) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.pulls.create({
            ...{ owner, repo, base, head: branch, title, body, request: { isRepeatable: true } },
        });
        return { pull: pullOf(data), isNew: true };
    }
    catch (thrown) {
        if (!(0,response_error/* isStatus */.zM)(thrown, 422))
            throw thrown;
        const pull = (await pullsOf(github, { branch, base })).find(({ isOpen }) => isOpen);
        if (pull === undefined)
            throw thrown;
        return { pull, isNew: false };
    }
}
/** Changes the text of one, or closes it. */
async function changePull({ octokit, owner, repo }, number, change) {
    await octokit.rest.pulls.update({ owner, repo, pull_number: number, ...change });
}
/** Adds labels to one, which are made where the repository does not have them. */
async function labelPull({ octokit, owner, repo }, number, labels) {
    await octokit.rest.issues.addLabels({ owner, repo, issue_number: number, labels: [...labels] });
}
function pullOf({ number, html_url, title, body, state, head }) {
    return { number, url: html_url, title, body: body ?? '', isOpen: state === 'open', head: head.sha };
}

// EXTERNAL MODULE: ./lib/github/branches/graphql-branch.js
var graphql_branch = __webpack_require__(99850);
// EXTERNAL MODULE: ./lib/github/branches/rest-branch.js
var rest_branch = __webpack_require__(34109);
;// CONCATENATED MODULE: ./lib/github/pulls/update-branch.js




// Git names blobs and trees by their content, and a commit that is made twice is unreachable until the branch moves to it.
const update_branch_request = { isRepeatable: true };
const attempts = 3;
/** Reads a branch. One request where the server has GraphQL's `updateRefs`. */
async function openUpdateBranch(github, branch) {
    const store = (await (0,graphql_branch/* openGraphqlBranch */.Q)(github, branch)) ?? (0,rest_branch/* openRestBranch */.H)(github, branch);
    const state = await store.read();
    return { store, state, isOwn: isOwnHead(state) };
}
/**
 * Has the branch make one change in one commit on its base. The branch is moved only from a commit of this program that nobody
 * has added to or changed, and by compare-and-swap, so that what a person pushes in the same moment is not lost either. It needs
 * `contents: write`. Throws what GitHub answers, and a ToolError (`branch-busy`).
 */
async function writeUpdateBranch(github, { store, state: first }, change) {
    let state = first;
    let made = null;
    for (let attempt = 1;; attempt += 1) {
        if (state.head !== null && !isOwnHead(state))
            return { done: 'foreign', head: state.head };
        // A move whose answer was lost is seen when the branch is read again.
        if (made !== null && state.head === made)
            return { done: 'written', head: made };
        if (markOf(state.message)?.change === changeDigest(change))
            return { done: 'current', head: state.head };
        made = await makeCommit(github, change, store.parented ? state.head : null);
        if (await store.swap(state.head, made))
            return { done: 'written', head: made };
        if (attempt === attempts)
            throw new errors/* ToolError */.v4('branch-busy', `the branch ${change.branch} was changed by others ${attempts} times in a row`);
        state = await store.read();
    }
}
async function makeCommit({ octokit, owner, repo }, { base, path, after, message, ...change }, predecessor) {
    const { git } = octokit.rest;
    const content = Buffer.from(after).toString('base64');
    const { data: blob } = await git.createBlob({ owner, repo, content, encoding: 'base64', request: update_branch_request });
    const { data: from } = await git.getCommit({ owner, repo, commit_sha: base });
    const { data: tree } = await git.createTree({
        ...{ owner, repo, request: update_branch_request, base_tree: from.tree.sha },
        tree: [{ path, mode: '100644', type: 'blob', sha: blob.sha }],
    });
    const { data: commit } = await git.createCommit({
        ...{ owner, repo, request: update_branch_request, tree: tree.sha },
        message: `${message}\n\n${markLine({ tree: tree.sha, change: changeDigest({ ...change, after }) })}\n`,
        parents: predecessor === null ? [base] : [predecessor, base],
    });
    return commit.sha;
}
function markLine({ tree, change }) {
    return `Nixos-Rebuild-Test-Update: ${tree} ${change}`;
}
function markOf(message) {
    const pattern = /^Nixos-Rebuild-Test-Update: ([0-9a-f]{40,64}) ([0-9a-f]{16})$/m;
    const [, tree, change] = pattern.exec(message ?? '') ?? [];
    return tree === undefined || change === undefined ? null : { tree, change };
}
function isOwnHead({ message, tree }) {
    return tree !== null && markOf(message)?.tree === tree;
}
function changeDigest({ before, after }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([before, after]))
        .digest('hex')
        .slice(0, 16);
}

// EXTERNAL MODULE: ./lib/github/viewer.js
var viewer = __webpack_require__(79997);
// EXTERNAL MODULE: ./lib/system/git/as-owner.js
var as_owner = __webpack_require__(3790);
// EXTERNAL MODULE: ./lib/system/git/repository.js + 1 modules
var repository = __webpack_require__(42623);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/update/apply/commit.js






/** Hooks of a repository may build something. */
const commitMs = (/* unused pure expression or super */ null && (10 * 60_000));
/** git in the directory of a lock, as the owner of that. */
async function gitOf({ lock, env, signal }) {
    return repositoryAt(dirname(lock), await asOwnerOf(dirname(lock), env), signal);
}
/** What git prints; null where it fails. */
async function gitSaid(repository, ...words) {
    return (await gitOf(repository)).said(...words);
}
/**
 * Throws a usage error (`cannot-commit`) where the lock could not be committed alone, or not be taken back: outside of a
 * repository, before its first commit, in the middle of a merge or rebase, or where the lock differs from the last commit.
 */
async function requireCommittable(repository) {
    const refuse = (why, hint) => {
        throw new ToolError('cannot-commit', `flake.lock cannot be committed: ${why}`, { status: 2, hint });
    };
    if ((await gitSaid(repository, 'rev-parse', '--verify', '--quiet', 'HEAD')) === null)
        refuse('it is in no git repository that has a commit', 'Leave --commit out.');
    const dir = (await gitSaid(repository, 'rev-parse', '--absolute-git-dir')) ?? '';
    for (const [mark, what] of [
        ['MERGE_HEAD', 'a merge'],
        ['rebase-merge', 'a rebase'],
        ['rebase-apply', 'a rebase'],
        ['CHERRY_PICK_HEAD', 'a cherry-pick'],
    ])
        if (await stat(`${dir}/${mark}`).catch(() => null))
            refuse(`${what} is under way`, 'Finish it, or leave --commit out.');
    const state = await gitSaid(repository, 'status', '--porcelain', '--', basename(repository.lock));
    if (state !== '')
        refuse('it differs from the last commit', 'Commit or restore it first, or leave --commit out.');
}
/** Makes a lock that is new in a git repository known to git: Nix sees no other files there. */
async function makeKnown(repository) {
    const name = basename(repository.lock);
    if (await gitSaid(repository, 'ls-files', '--others', '--exclude-standard', '--', name))
        await gitSaid(repository, 'add', '--intent-to-add', '--', name);
}
/** Undoes {@link makeKnown} for a lock that is not there any more. */
async function forgetNew(repository) {
    await gitSaid(repository, 'reset', '--quiet', '--', basename(repository.lock));
}
/** Commits the lock and nothing else, whatever the index has. Throws a ToolError (`cannot-commit`) with git's words. */
async function commitLock(repository, message) {
    const { lock, env } = repository;
    const parent = await headOf(repository);
    try {
        await commitAlone(repository, message);
    }
    catch (thrown) {
        // A git that is stopped may have committed before it ended: who takes the update back has to know of it.
        if (!(await isLockAlone({ lock, env }, parent)))
            throw thrown;
    }
    return { id: await headOf({ lock, env }), parent, state: 'made' };
}
/** Whether the last commit has one parent, and changes the lock and nothing else: a hook may have changed its message. */
async function isLockAlone(repository, parent) {
    const parents = await gitSaid(repository, 'log', '-1', '--no-show-signature', '--format=%P');
    const paths = await gitSaid(repository, 'diff-tree', '-r', '--no-commit-id', '--name-only', '--relative', 'HEAD');
    return parents === parent && paths === basename(repository.lock);
}
async function headOf(repository) {
    const head = await gitSaid(repository, 'rev-parse', '--verify', 'HEAD');
    if (head)
        return head;
    throw new ToolError('cannot-commit', 'git does not say which commit is checked out');
}
async function commitAlone(repository, message) {
    const name = basename(repository.lock);
    const words = ['commit', '--quiet', '--only', '--message', message, '--', name];
    const result = await (await gitOf(repository)).run(words, { timeoutMs: commitMs });
    if (hasSucceeded(result))
        return;
    throw new ToolError('cannot-commit', `flake.lock was not committed: ${failureReason(result)}`, {
        hint: 'A hook of the repository, a missing name or a signature may keep git from it; git commit tells more.',
    });
}
/**
 * Takes a commit of the lock back, whose text must be the former one again. Where it is still the last one, and no other
 * repository is known to have it, the branch goes back to its parent; else another commit takes it back.
 */
async function takeCommitBack(commit, repository) {
    const isPublished = (await gitSaid(repository, 'branch', '--remotes', '--contains', commit.id)) !== '';
    if (!isPublished && (await headOf(repository)) === commit.id) {
        const reason = 'nixos-rebuild-test: the update is taken back';
        // Only where it is still the last one: another process may commit at this moment.
        const moved = await gitSaid(repository, 'update-ref', '-m', reason, 'HEAD', commit.parent, commit.id);
        if (moved !== null) {
            await gitSaid(repository, 'reset', '--quiet', '--', basename(repository.lock));
            return { ...commit, state: 'dropped' };
        }
    }
    await commitAlone(repository, `flake.lock: take back ${commit.id.slice(0, 12)}`);
    return { ...commit, state: 'reverted' };
}
/** The message of an update: which inputs, and from where to where. */
function commitMessage(inputs) {
    const own = inputs.filter(({ name }) => !name.includes('/')).map(({ name }) => name);
    const names = own.length > 0 ? own : inputs.map(({ name }) => name);
    const few = names.length <= 3 ? names.join(', ') : `${names.length} inputs`;
    const lines = inputs.slice(0, 100).map(({ name, old_revision, new_revision, old_date, new_date }) => {
        const state = (revision, date) => [revision?.slice(0, 12) ?? '', date === null ? '' : `(${date.slice(0, 10)})`].filter(Boolean).join(' ');
        const steps = [state(old_revision, old_date), state(new_revision, new_date)].filter(Boolean);
        return `${name}: ${steps.join(' -> ') || 'changed'}`;
    });
    return `flake.lock: update ${few}\n\n${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/action/update/pull-request.js












const ofBranch = { feature: 'pull request', permission: 'contents: write' };
const ofPull = { feature: 'pull request', permission: 'pull-requests: write' };
/**
 * Has the one pull request of the branch make this update: opens or changes it, and closes it with a note where there is nothing
 * to update any more. What a person has committed to the branch, or closed, is left as it is. Throws a ToolError (`bad-input`,
 * `no-pull-request`).
 */
async function keepPullRequest(report, change, { flake, wanted, context, env, notices }, github) {
    const place = await placeOf(flake, context, env);
    const names = { branch: wanted.branch, base: baseOf(wanted, context) };
    const pulls = await needing(ofPull, () => pullsOf(github, names));
    const open = pulls.find(({ isOpen }) => isOpen) ?? null;
    const branch = await needing(ofBranch, () => openUpdateBranch(github, names.branch));
    const isForeign = branch.state.head !== null && !branch.isOwn;
    if (!report.preview.changed)
        return open === null ? null : superseded(open, isForeign, { report, base: names.base, notices }, github);
    if (isForeign)
        return leftAlone(open, names.branch, notices);
    const message = wanted.commitMessage ?? commitMessage(report.preview.inputs).trimEnd();
    const written = await needing(ofBranch, () => writeUpdateBranch(github, branch, { ...names, ...place, ...change, message }));
    if (written.done === 'foreign')
        return leftAlone(open, names.branch, notices);
    if (open === null && written.done === 'current') {
        const closed = pulls.find(({ head }) => head === written.head);
        if (closed !== undefined) {
            notices.add(`No pull request: ${closed.url} made this same update, and was closed.`);
            return null;
        }
    }
    if (written.done === 'written')
        await sayWhoStartsNothing(github, notices);
    return shown(open, { report, names, wanted, notices }, github);
}
/** The commit that is checked out, and where it has the lock. */
async function placeOf(flake, { workspace }, env) {
    const git = (0,revision/* gitIn */.uM)((0,external_node_path_.resolve)(workspace, (0,ref/* localFlakeDir */.IP)(flake) ?? '.'), env);
    const base = (await git('rev-parse', '--verify', '--quiet', 'HEAD'))?.trim();
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\n$/, '');
    if (base !== undefined && inside !== undefined)
        return { base, path: `${inside}flake.lock` };
    throw (0,errors/* usageError */.Wp)('bad-input', 'input "create-pull-request" needs a flake in a git checkout', 'Check the repository out with actions/checkout before.');
}
function baseOf({ base, branch }, context) {
    const into = base ?? (context.isTag ? (context.defaultBranch ?? '') : context.branch);
    if (into !== '' && into !== branch)
        return into;
    throw (0,errors/* usageError */.Wp)('bad-input', `there is no branch into which ${branch} could be merged: this run is of ${context.branch || 'none'}`, 'Name it with input "base", or run on that branch.');
}
async function needing(need, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v4)
            throw cause;
        const notice = (0,loss/* lossNotice */.u)(need, cause);
        const hint = /not permitted to create or approve pull requests/.test(notice)
            ? 'Allow it in the settings of the repository (Actions, General), or give input "github-token" a token of its own.'
            : '';
        throw new errors/* ToolError */.v4('no-pull-request', notice, { cause, hint });
    }
}
function leftAlone(open, branch, notices) {
    notices.add(`The branch \`${branch}\` has a commit that this Action did not make, and is left as it is. ` +
        'Merge it, or delete it, and the next run makes it anew.');
    return open;
}
async function superseded(open, isForeign, { report, base, notices }, github) {
    if (isForeign) {
        notices.add(`There is nothing to update, but ${open.url} has commits of somebody, and stays open.`);
        return open;
    }
    await needing(ofPull, async () => {
        await changePull(github, open.number, { state: 'closed' });
        await (0,subject/* addComment */.BC)(github, { issue: open.number }, (0,markdown/* supersededNote */.Hn)(base, report.links.run));
    });
    notices.add(`${open.url} was closed, since there is nothing to update any more.`);
    return null;
}
/** A job's own token is the usual one, and most people expect that CI runs on what it opens. */
async function sayWhoStartsNothing(github, notices) {
    const login = await (0,viewer/* viewerOf */.G)(github).catch(() => '');
    if (login === 'github-actions[bot]')
        notices.add("GitHub starts no workflows for a pull request of the job's own token. For CI to run on it, give `github-token` " +
            'a token of its own, of a GitHub App or a person.');
}
async function shown(open, { report, names, wanted, notices }, github) {
    const body = (0,markdown/* pullRequestBody */.NF)({ ...report, notices: notices.all() }, wanted.body);
    if (open !== null) {
        if (open.body !== body)
            await needing(ofPull, () => changePull(github, open.number, { body }));
        return open;
    }
    const { title, labels } = wanted;
    const { pull, isNew } = await needing(ofPull, () => openPull(github, { ...names, title, body }));
    if (isNew && labels.length > 0)
        await (0,runner_notices/* attempt */.C)(notices, { feature: 'labels', permission: 'pull-requests: write' }, () => labelPull(github, pull.number, labels));
    return pull;
}

// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/github/artifacts/artifacts.js
var artifacts = __webpack_require__(89524);
;// CONCATENATED MODULE: ./lib/action/update/record.js




/**
 * Leaves the preview as an artifact, for the report Action of a run that may comment: this one may not, as that of a pull request
 * from a fork.
 */
async function leavePreview(preview, inputs, { job, attempt, runUrl, temp }) {
    const slug = (0,artifacts/* artifactSlug */.eG)([job, inputs.id ?? ''].filter(Boolean).join('-'));
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'update-preview-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* updatePreviewFileName */.Nm), JSON.stringify(preview));
        const target = { runUrl, retentionDays: inputs.artifactRetentionDays, scratch: temp };
        await (0,artifacts/* uploadDirectory */.zA)(dir, inputs.artifactName ?? `update-preview-${slug}`, attempt, target);
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/update/apply/alternatives.js

/**
 * What a person can do instead of an update that is refused or doubtful: leave the input as it is, keep a package at its former
 * version, or count an issue as known. `lock` is the lock from before.
 */
function alternatives({ inputs, known_issues }, lock) {
    const issues = (known_issues?.issues ?? []).filter(({ severity }) => severity !== 'low');
    const changed = inputs.map(({ name }) => name).filter((name) => !name.includes('/'));
    const own = (0,flake_lock/* ownInputs */.oi)(lock);
    const packages = [...new Set(issues.flatMap(({ packages: [first] }) => (first ? [first.name] : [])))];
    const source = own.map((name) => (0,flake_lock/* lockedInput */.f1)(lock, name)).find(isNixpkgs);
    return [
        ...changed.flatMap((name) => holdInput(name, changed)),
        ...(source ? packages.slice(0, 3).map((name) => pinPackage(name, source)) : []),
        ...ignoreIssues(issues),
    ];
}
function holdInput(name, changed) {
    const others = changed.filter((other) => other !== name);
    if (others.length === 0)
        return [];
    return [`Leave ${name} as it is: ${others.map((other) => `--input ${other}`).join(' ')}`];
}
function isNixpkgs(input) {
    if (input?.type !== 'github' || input.host !== undefined || !input.narHash)
        return false;
    const { owner = '', repo = '', rev = '' } = input;
    const isPlain = /^[\w.-]+$/.test(owner) && /^[0-9a-f]{40}$/.test(rev) && /^sha256-[\w+/=]+$/.test(input.narHash);
    return isPlain && /^nixpkgs/i.test(repo) && /^[\w.-]+$/.test(repo);
}
/** An overlay that has a package from the revision of the former lock, for a person to put into the configuration. */
function pinPackage(name, { owner, repo, rev, narHash }) {
    const attribute = /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${name.replaceAll(/["\\$]/g, '')}"`;
    return `Keep ${name} at its former version, with this in the configuration (its attribute may have another name):
  nixpkgs.overlays = [
    (final: prev: {
      ${attribute} = (import (builtins.fetchTarball {
        url = "https://github.com/${owner}/${repo}/archive/${rev}.tar.gz";
        sha256 = "${narHash}";
      }) { inherit (prev.stdenv.hostPlatform) system; }).${attribute};
    })
  ];`;
}
function ignoreIssues(issues) {
    if (issues.length === 0)
        return [];
    const numbers = issues.slice(0, 10).map(({ number }) => number);
    return [
        `Where an issue does not concern you, in nixos-rebuild-test.json: "update": { "ignoreIssues": [${numbers.join(', ')}] }`,
    ];
}

;// CONCATENATED MODULE: ./lib/update/apply/decide.js

/** How many known issues are named as reasons. */
const mostNamed = 5;
/**
 * Whether an update is made, asked about or refused. A critical known issue and a host that does not evaluate refuse it in every
 * mode. Otherwise `guided` asks, and `smart` asks where there is something to look at: a high or medium issue, a package that is
 * held, an input that goes back in time or comes from elsewhere, issues that were looked for and could not be read, or sources of
 * the flake that Nix cannot parse. `lock` is the lock from before.
 */
function decideUpdate(preview, mode, lock) {
    const refusals = [...unevaluated(preview), ...issuesOf(preview, ['critical'])];
    const doubts = [
        ...issuesOf(preview, ['high', 'medium']),
        ...held(preview),
        ...warnings(preview),
        ...unknown(preview),
        ...unparsed(preview),
    ];
    const reasons = [...refusals, ...doubts];
    if (refusals.length > 0)
        return { verdict: 'refuse', reasons, alternatives: alternatives(preview, lock) };
    const verdict = mode === 'guided' || doubts.length > 0 ? 'ask' : 'proceed';
    return { verdict, reasons, alternatives: doubts.length > 0 ? alternatives(preview, lock) : [] };
}
function unevaluated({ hosts }) {
    return hosts.flatMap(({ host, error }) => error === null ? [] : [`${host} cannot be previewed, and so would not be deployed`]);
}
function issuesOf({ known_issues }, severities) {
    const issues = (known_issues?.issues ?? []).filter(({ severity }) => severities.includes(severity));
    const named = issues.slice(0, mostNamed).map(({ severity, packages: [first], url }) => {
        const { name, new_version, reason } = first;
        return `a ${severity} known issue of ${name} ${new_version}: ${reason} (${url})`;
    });
    const more = issues.length - named.length;
    return more > 0 ? [...named, `${more} more known issues that are ${severities.join(' or ')}`] : named;
}
function held({ held = [] }) {
    const names = [...new Set(held.map(({ name }) => name))];
    return names.map((name) => `${name} would change, which "update.hold" has`);
}
function warnings({ inputs }) {
    return inputs.flatMap(({ name, warnings = [] }) => warnings.map((warning) => `the input ${name}: ${warning}`));
}
/** Where nothing at all is known of a tracker that was asked, nothing is known of what breaks. */
function unknown({ known_issues }) {
    if (!known_issues || known_issues.listed_at !== null)
        return [];
    return [`the known issues of ${known_issues.tracker} could not be read: ${known_issues.note ?? 'unknown'}`];
}
/** A file that no host is made of keeps none from its evaluation. */
function unparsed({ syntax }) {
    const [first] = syntax?.faults ?? [];
    if (syntax === undefined || first === undefined)
        return [];
    const more = syntax.count > 1 ? `, and ${syntax.count - 1} more` : '';
    return [`${first.file}:${first.line} is not Nix: ${first.message}${more}`];
}

;// CONCATENATED MODULE: ./lib/action/update/verdict.js


/** What automation may make of a preview. `lock` is the text from before. */
function updateVerdict(preview, lock, failOn) {
    const highest = highestOf(preview);
    const failedHosts = preview.hosts.filter(({ error }) => error !== null).map(({ host }) => host);
    const isCompared = preview.hosts.length > 0 && preview.hosts.every(({ packages }) => packages !== null);
    const isUnopposed = decideUpdate(preview, 'smart', lock).verdict === 'proceed';
    return {
        highest,
        safe: preview.changed && isCompared && highest !== 'unknown' && isUnopposed,
        failedHosts,
        fails: failedHosts.length > 0 || isAsBadAs(highest, failOn),
    };
}
function highestOf({ changed, depth, hosts, known_issues: known }) {
    if (!changed)
        return 'none';
    const [worst] = known?.issues ?? [];
    if (worst !== undefined)
        return worst.severity;
    const isKnown = known === null || (known !== undefined && known.listed_at !== null);
    const areCompared = depth !== 'lock' && hosts.every(({ packages }) => packages !== null);
    return isKnown && areCompared ? 'none' : 'unknown';
}
function isAsBadAs(highest, level) {
    if (level === 'never' || highest === 'none' || highest === 'unknown')
        return false;
    return known_issues/* knownSeverities */.hB.indexOf(highest) <= known_issues/* knownSeverities */.hB.indexOf(level);
}

;// CONCATENATED MODULE: ./lib/action/update/main.js




















const title = 'NixOS update';
/**
 * The Action's step: previews an update, or of a pull request what its lock has changed already, opens the pull request that makes
 * the update where that is asked for, and reports. Returns the step's exit status.
 */
async function runUpdate(runner, stop) {
    const inputs = parseUpdateInputs(runner.input);
    const context = (0,runner_context/* readContext */.y)(runner.env);
    checkDepth(inputs, context);
    const { token, redact } = inputs;
    for (const secret of (0,secrets/* maskedTexts */.k)({ token, rebuild: { redact }, ...noWebhooks }, runner.env))
        runner.setSecret(secret);
    await runner.ready();
    const log = (0,job_log/* createJobLog */.o)(runner, () => (0,random/* randomHex */.n)(16));
    const notices = (0,runner_notices/* createNotices */.g)(log);
    const step = { runner, inputs, context, log, notices, stop };
    try {
        log.phase('preview');
        const looked = await lookAtUpdate(inputs, context, { stepEnv: runner.env, log, stop });
        log.end();
        return await reported(looked, step);
    }
    catch (thrown) {
        // What it is about is gone, and a newer run mostly takes its place.
        if (stop.signal.aborted)
            return 1;
        throw thrown;
    }
    finally {
        log.end();
    }
}
async function reported({ preview, change }, step) {
    const { runner, inputs, context, log, notices, stop } = step;
    if (context.eventProblem !== null)
        notices.add(`Parts of the report may be missing, because ${context.eventProblem}.`);
    const verdict = updateVerdict(preview, change?.before ?? '', inputs.failOn);
    const summary = (0,words/* wordsText */.hk)((0,headline/* updateHeadline */.o)(preview));
    log.print(`${(0,clean/* shownLine */.QN)(summary, 1000)}\n`);
    const { requests, github, commentGitHub } = (0,reporting/* reportingClients */.J)(inputs, context, stop.signal);
    const report = {
        ...{ id: nameOf(inputs), preview, notices: [] },
        links: { run: context.runUrl, pullRequest: null },
    };
    const pulled = change === null ? noPull : await pullRequestFor(report, change, step, github);
    const shown = { ...report, links: { ...report.links, pullRequest: pulled.pull?.url ?? null } };
    const about = { inputs, context, notices, fails: verdict.fails };
    const commentUrl = await publishUpdateComment(shown, about, commentGitHub);
    if (commentUrl === null && wantsComment(about) && preview.changed)
        await (0,runner_notices/* attempt */.C)(notices, { feature: 'artifact for the report Action', permission: null }, () => leavePreview(preview, inputs, context));
    if (inputs.summary)
        await (0,runner_notices/* attempt */.C)(notices, { feature: 'job summary', permission: null }, () => runner.appendSummary((0,markdown/* updateSummary */.MT)({ ...shown, notices: notices.all() })));
    writeUpdateOutputs(runner, { preview, verdict, summary, pull: pulled.pull, commentUrl });
    log.debug(`requests to GitHub: ${await requests()}`);
    for (const problem of [...failures(preview, verdict, summary), ...pulled.problems])
        log.error(problem, { title });
    return verdict.fails || pulled.problems.length > 0 ? 1 : 0;
}
/** What several flakes of one workflow are told apart by. */
function nameOf({ id, flake }) {
    return id ?? (flake === '.' ? '' : flake);
}
const noPull = { pull: null, problems: [] };
/** That it cannot be opened fails the step, and hides nothing of the report. */
async function pullRequestFor(report, change, { inputs, context, notices, runner }, github) {
    const { flake, pullRequest: wanted } = inputs;
    if (wanted === null)
        return noPull;
    try {
        const about = { flake, wanted, context, env: (0,request/* rebuildEnvironment */.vf)(runner.env), notices };
        return { pull: await keepPullRequest(report, change, about, await github()), problems: [] };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ToolError */.v4))
            throw thrown;
        return { pull: null, problems: [[thrown.message, thrown.hint].filter(Boolean).join('\n')] };
    }
}
/** Why the step fails, for the run's page: each host with the last line of what Nix says, and the known issues. */
function failures({ hosts }, { fails }, summary) {
    if (!fails)
        return [];
    const ofHosts = hosts.flatMap(({ host, error }) => error === null ? [] : [(0,clean/* shownLine */.QN)(`${host}: ${(0,error_line/* errorLine */.B)(error)}`, 1000)]);
    return ofHosts.length > 0 ? ofHosts.slice(0, 8) : [(0,clean/* shownLine */.QN)(summary, 1000)];
}


/***/ }),

/***/ 89524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ uploadPicture),
/* harmony export */   eG: () => (/* binding */ artifactSlug),
/* harmony export */   hU: () => (/* binding */ isNameTaken),
/* harmony export */   zA: () => (/* binding */ uploadDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);



// What @actions/artifact refuses in paths, because some file systems do not allow it.
const refused = /[":<>|*?\r\n]/;
const sameNameAttempts = 20;
/** A word that can be part of an artifact's and of a file's name on every system; never empty. */
function artifactSlug(text) {
    return (text
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, 80) || 'rebuild');
}
/**
 * Uploads everything in `dir`, or in those of its directories that `below` names, as one artifact named `NAME-ATTEMPT`, or
 * `NAME.2-ATTEMPT` and so on where another job of this run was first. `skipped` are files whose names no artifact can contain.
 */
async function uploadDirectory(dir, name, attempt, target, below = ['.']) {
    const lists = await Promise.all(below.map(async (one) => (await filesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, one))).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, file))));
    const files = lists.flat();
    const skipped = files.filter((file) => refused.test(file));
    const paths = files.filter((file) => !refused.test(file)).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, file));
    const uploaded = await withFreeName(name, attempt, '', (free) => upload(free, paths, dir, false, target));
    return { ...uploaded, skipped };
}
/**
 * Uploads one picture unzipped, which a browser shows. GitHub names such an artifact after its file, so a
 * copy with the artifact's name is uploaded.
 */
async function uploadPicture(file, name, attempt, target) {
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target.scratch, 'picture-'));
    try {
        return await withFreeName(name, attempt, '.png', async (free) => {
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, free);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, copy);
            return upload(free, [copy], scratch, true, target);
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
async function upload(name, files, root, skipArchive, { runUrl, retentionDays }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9735), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
    const options = { skipArchive, ...(retentionDays > 0 ? { retentionDays } : {}) };
    const { id } = await new DefaultArtifactClient()
        .uploadArtifact(name, files, root, options)
        .catch(explainEnterpriseServer);
    if (id === undefined)
        throw new Error(`the artifact ${name} was uploaded but has no id`);
    return { id, name, url: `${runUrl}/artifacts/${id}` };
}
function explainEnterpriseServer(thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'GHESNotSupportedError')
        throw thrown;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('no-artifact-service', 'GitHub Enterprise Server does not have the artifact service that this needs; the files stay on the runner', { cause: thrown });
}
/**
 * Jobs of one run share its names; a number distinguishes two with the same host. @actions/artifact repeats its
 * requests itself, and where the answer to one was lost, finds the name taken by its own upload. The next name is
 * used then. The first is in no list unless it was finished, and is then a complete copy.
 */
async function withFreeName(name, attempt, extension, use) {
    for (let copy = 1;; copy += 1) {
        try {
            return await use(`${name}${copy === 1 ? '' : `.${copy}`}-${attempt}${extension}`);
        }
        catch (thrown) {
            if (!isNameTaken(thrown) || copy === sameNameAttempts)
                throw thrown;
        }
    }
}
/** True if the artifact service refused an upload because this run has an artifact of that name already. */
function isNameTaken(thrown) {
    // The client throws a plain Error with the status in its text.
    return /\(409\)|already exists/.test((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown));
}
/** Regular files below `dir`, relative to it. Links are not followed: they may lead out of it. */
async function filesIn(dir) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name).slice(dir.length + 1))
        .sort();
}


/***/ }),

/***/ 44454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ treeEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** A file on the branch, with the modes and types that git has. */
const treeEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['100644', '100755', '040000', '160000', '120000']),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['blob', 'tree', 'commit']),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 99850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openGraphqlBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _response_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49863);
/* harmony import */ var _viewer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79997);
/* harmony import */ var _branch_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44454);




// One query returns what REST needs three requests for, and updateRefs is the only compare-and-swap that
// GitHub offers, so the branch can be squashed to one commit without losing another job's picture.
const read = `query($owner: String!, $repo: String!, $ref: String!) {
  __type(name: "UpdateRefsInput") { name }
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
    ref(qualifiedName: $ref) {
      target { oid ... on Commit { message tree { oid entries { name mode type oid } } } }
    }
  }
}`;
const swap = `mutation($repository: ID!, $ref: GitRefname!, $before: GitObjectID!, $after: GitObjectID!) {
  updateRefs(input: {
    repositoryId: $repository
    refUpdates: [{ name: $ref, beforeOid: $before, afterOid: $after, force: true }]
  }) { clientMutationId }
}`;
// Repeated after a lost answer, the swap fails since the branch is no longer at `before`.
const request = { isRepeatable: true };
// As `before`, it means that the ref must not exist yet.
const nothing = '0'.repeat(40);
const answer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    __type: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    viewer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            target: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
                tree: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                    entries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))
                        .nullable(),
                })
                    .optional(),
            }),
        })
            .nullable(),
    }),
});
/** The branch through GraphQL, or null where the server has no GraphQL or no `updateRefs`. */
async function openGraphqlBranch(github, branch) {
    const { octokit, owner, repo } = github;
    const ref = `refs/heads/${branch}`;
    const query = async () => answer.parse(await octokit.graphql(read, { owner, repo, ref }));
    let first;
    try {
        first = await query();
    }
    catch (thrown) {
        if ((0,_response_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isStatus */ .zM)(thrown, 404))
            return null;
        throw thrown;
    }
    // Comments need it, and this saves them a request.
    (0,_viewer_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberViewer */ .O)(github, first.viewer.login);
    if (first.__type === null)
        return null;
    const repository = first.repository.id;
    return {
        parented: false,
        async read() {
            const state = stateOf(first ?? (await query()));
            first = null;
            return state;
        },
        async swap(before, after) {
            try {
                await octokit.graphql(swap, { repository, ref, before: before ?? nothing, after, request });
                return true;
            }
            catch (thrown) {
                // Where the branch is now distinguishes a lost race from every other error.
                const { head } = stateOf(await query());
                if (head === after)
                    return true;
                if (head !== before)
                    return false;
                throw thrown;
            }
        },
    };
}
function stateOf({ repository: { ref } }) {
    const entries = (ref?.target.tree?.entries ?? []).map(({ name, mode, type, oid }) => ({
        path: name,
        mode: mode.toString(8).padStart(6, '0'),
        type,
        sha: oid,
    }));
    return {
        head: ref?.target.oid ?? null,
        message: ref?.target.message ?? null,
        tree: ref?.target.tree?.oid ?? null,
        entries: _branch_store_js__WEBPACK_IMPORTED_MODULE_1__/* .treeEntrySchema */ .k.array().parse(entries),
    };
}


/***/ }),

/***/ 34109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openRestBranch)
/* harmony export */ });
/* harmony import */ var _response_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49863);
/* harmony import */ var _branch_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44454);


// Sent twice, a creation is refused the second time, and so is a move if another writer has moved on since.
const request = { isRepeatable: true };
/**
 * The branch through REST alone, for servers without GraphQL's `updateRefs`. A ref can only be moved
 * safely by a fast-forward there, so each commit has its predecessor as parent.
 */
function openRestBranch({ octokit, owner, repo }, branch) {
    const { git } = octokit.rest;
    return {
        parented: true,
        async read() {
            const head = await headOf();
            if (head === null)
                return { head, message: null, tree: null, entries: [] };
            const { data: commit } = await git.getCommit({ owner, repo, commit_sha: head });
            const { data: tree } = await git.getTree({ owner, repo, tree_sha: commit.tree.sha });
            return {
                ...{ head, message: commit.message, tree: commit.tree.sha },
                entries: _branch_store_js__WEBPACK_IMPORTED_MODULE_0__/* .treeEntrySchema */ .k.array().parse(tree.tree),
            };
        },
        async swap(before, after) {
            try {
                if (before === null)
                    await git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: after, request });
                else
                    await git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: after });
                return true;
            }
            catch (thrown) {
                // Not a fast-forward, or the ref exists by now: another writer was faster.
                if ((0,_response_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatus */ .zM)(thrown, 409, 422))
                    return false;
                throw thrown;
            }
        },
    };
    async function headOf() {
        try {
            return (await git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
        }
        catch (thrown) {
            if ((0,_response_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatus */ .zM)(thrown, 404))
                return null;
            throw thrown;
        }
    }
}


/***/ }),

/***/ 42252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dG: () => (/* binding */ packageNameOf),
/* harmony export */   "do": () => (/* binding */ packageVersionsIn)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);

/**
 * Names of outputs in nixpkgs (`outputs = [ … ]`; pkgs/build-support/setup-hooks/multiple-outputs.sh has the usual ones). Any
 * word may be one, but `beta` and `unstable` end versions: so they are listed.
 */
const outputs = new Set(`bin dev lib lib32 lib64 man doc docs devdoc devman info debug static out dist data share libexec sbin etc include
  modules shrunk dri drivers osmesa opencl spirv2dxil vdpau xvmc getent login mount swap lastlog kmod nss terminfo
  locales libgcc checksum installedTests tests test examples python py lua perl tcl emacs vim completions plugins contrib
  server client daemon cli gui web webui frontend auth unbound dnsmasq sysctl sqlite3 apache cgi cups po licenses
  firmware hooks dbus agent tools utils runtime headers cxx cxxdev fonts tex texdoc texsource tlpkg jit pg_config plperl
  plpython3 pltcl icu xtables kexec`.split(/\s+/));
/**
 * Name and version in a store path, as `builtins.parseDrvName` splits them: the version starts after the first dash that no
 * letter follows. An output's name at its end (`-dev`, `-man`) is dropped: it is of the same package. So is `.drv`.
 */
function packageNameOf(storePath) {
    const full = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(storePath);
    for (let dash = full.indexOf('-'); dash !== -1; dash = full.indexOf('-', dash + 1)) {
        const next = full[dash + 1];
        if (next !== undefined && !/[A-Za-z]/.test(next))
            return { name: full.slice(0, dash), version: withoutOutput(full.slice(dash + 1)) };
    }
    return { name: full, version: '' };
}
/** The kernel's output `modules` is shrunk to another path, `6.12-modules-shrunk`. */
function withoutOutput(version) {
    const dash = version.lastIndexOf('-');
    return dash > 0 && outputs.has(version.slice(dash + 1)) ? withoutOutput(version.slice(0, dash)) : version;
}
// A hash of Nix's base 32 behind a slash, and a name, which has at most 211 characters.
const storePaths = /\/[0-9a-df-np-sv-z]{32}-[\w+.?=-]{1,211}/g;
/** Versions by name of the packages whose store paths a text names; one without a version is left out. */
function packageVersionsIn(text) {
    const found = [...text.matchAll(storePaths)].map(([path]) => packageNameOf(path));
    return new Map(found.filter(({ version }) => version !== '').map(({ name, version }) => [name, version]));
}
/** Compares versions as `builtins.compareVersions` does: below 0, 0, above 0. */
function compareVersions(a, b) {
    const left = components(a);
    const right = components(b);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const x = left[index] ?? '';
        const y = right[index] ?? '';
        if (isLower(x, y))
            return -1;
        if (isLower(y, x))
            return 1;
    }
    return 0;
}
function components(version) {
    return version.match(/\d+|[^\d.-]+/g) ?? [];
}
/** Numbers compare by value; an absent part is lower than a number, `pre` than any other part, letters than numbers. */
function isLower(a, b) {
    const [x, y] = [numberIn(a), numberIn(b)];
    if (x !== null && y !== null)
        return x < y;
    if (a === '' && y !== null)
        return true;
    if (a === 'pre' && b !== 'pre')
        return true;
    if (b === 'pre')
        return false;
    if (y !== null)
        return true;
    if (x !== null)
        return false;
    return a < b;
}
function numberIn(component) {
    return /^\d+$/.test(component) ? BigInt(component) : null;
}


/***/ }),

/***/ 28155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ comparable),
/* harmony export */   m: () => (/* binding */ longestCompared)
/* harmony export */ });
/**
 * No more of a line or a message is compared with any pattern, or kept: the words that decide are at its
 * beginning, and a hostile one may be of any length.
 */
const longestCompared = 4000;
/** The part of a line or a message that patterns are tried on. */
function comparable(text) {
    return text.length > longestCompared ? text.slice(0, longestCompared) : text;
}


/***/ }),

/***/ 54931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ figureSum),
/* harmony export */   KF: () => (/* binding */ figureIn),
/* harmony export */   tD: () => (/* binding */ bytesIn)
/* harmony export */ });
/** More of anything than a rebuild can have; a sum of a million such counts is still exact. */
const largestCount = 1_000_000_000;
/**
 * Reads a figure that a printed text or a record claims: a whole number of at least 0 and at most `largest`.
 * Null for everything else, since a figure that cannot be right is not known.
 */
function figureIn(claimed, largest = largestCount) {
    const value = typeof claimed === 'string' && /^\d{1,16}$/.test(claimed) ? Number(claimed) : claimed;
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest
        ? value
        : null;
}
/** Reads a claimed number of bytes; see {@link figureIn}. */
function bytesIn(claimed) {
    return figureIn(claimed, Number.MAX_SAFE_INTEGER);
}
/** The sum of two figures; the largest exact number where that is less. */
function figureSum(a, b) {
    return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ flakeInputChanges),
/* harmony export */   r: () => (/* binding */ lockAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4362);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19596);




const lockFile = 'flake.lock';
/**
 * How the inputs of the flake in `flakeDir` differ from those at another revision of its git repository, by
 * its flake.lock then and now. `base` is a commit id or any name that git knows; a full id that a shallow
 * clone lacks is fetched. Where the commit had no lock file, every input was added. Never throws.
 */
async function flakeInputChanges(options) {
    const { flakeDir, base, env } = options;
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(flakeDir, lockFile), 'utf8').catch(() => null);
    if (now === null)
        return { changes: null, notice: null };
    const commit = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .xk)(flakeDir, base, env);
    if (commit === null)
        return unknown(`the base revision ${base} is not in this checkout and could not be fetched. ` +
            'Check out with "fetch-depth: 0", or fetch that commit before.');
    const before = await lockAt(flakeDir, commit, env);
    if (before === null)
        return unknown(`git cannot read ${lockFile} of the base revision ${base}.`);
    try {
        return { changes: (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .inputChanges */ .Ke)(before, now), notice: null };
    }
    catch {
        return unknown(`${lockFile}, as it is or as it was at ${base}, is not a valid lock file.`);
    }
}
function unknown(reason) {
    return { changes: null, notice: `The changed flake inputs are not known: ${reason}` };
}
/** The lock file in the directory at a commit; empty where the commit has none, null where git fails. */
async function lockAt(dir, commit, env) {
    const git = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(dir, env);
    const entry = await git('ls-tree', commit, '--', lockFile);
    if (entry === null)
        return null;
    const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
    return blob === undefined ? '' : git('cat-file', 'blob', blob);
}


/***/ }),

/***/ 79190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ evaluateJson)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71242);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);


/** How long (ms) an evaluation may take by default: a hive evaluates the modules of each of its nodes. */
const longestMs = 300_000;
/** An answer of a thousand hosts has less. */
const mostBytes = 16 * 1024 * 1024;
/** A shell's status for a program that is not there. */
const notFound = 127;
/**
 * Evaluates an output of a flake as JSON through a function of Nix. Builds nothing and writes no lock file. Rejects when `signal`
 * is aborted, with its reason.
 */
async function evaluateJson(installable, question, options) {
    const { cwd, env, schema, signal, timeoutMs = longestMs } = options;
    const late = AbortSignal.timeout(timeoutMs);
    const tooMuch = new AbortController();
    let bytes = 0;
    const onOutput = ({ length }) => {
        bytes += length;
        if (bytes > mostBytes)
            tooMuch.abort();
    };
    const argv = [
        ...['nix', 'eval', '--extra-experimental-features', 'nix-command flakes', '--no-write-lock-file'],
        ...['--json', installable, '--apply', question],
    ];
    // An evaluator in the middle of one builtin does not heed SIGTERM, and takes memory until it is killed.
    const stop = AbortSignal.any([late, tooMuch.signal, ...(signal ? [signal] : [])]);
    const { status, stdout, stderr } = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)(argv, { env, cwd, signal: stop, onOutput });
    signal?.throwIfAborted();
    if (tooMuch.signal.aborted)
        return outside(`it answers with more than ${mostBytes / 1024 / 1024} MB`);
    if (late.aborted)
        return outside(`the evaluation took longer than ${timeoutMs / 1000} s`);
    if (status !== 0)
        return whyNot(status, stderr.toString('utf8'));
    try {
        return { value: schema.parse(JSON.parse(stdout.toString('utf8'))) };
    }
    catch {
        return outside('Nix answered with something else than was asked for');
    }
}
function outside(reason) {
    return { reason, isOfNix: false };
}
function whyNot(status, stderr) {
    if (status === notFound)
        return outside('nix is not installed');
    if (stderr.includes("' does not provide attribute '"))
        return { isMissing: true };
    // With a trace the error itself comes last, and the places that Nix shows are those of the question.
    const error = [...stderr.matchAll(/^[ \t]{0,20}error:[ \t]{0,20}(\S.*)$/gm)].at(-1)?.[1];
    const words = error ?? stderr.trim().split('\n').at(-1) ?? '';
    return { reason: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(words), 500) || `nix ended with status ${status}`, isOfNix: true };
}


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ inputChanges),
/* harmony export */   f1: () => (/* binding */ lockedInput),
/* harmony export */   oi: () => (/* binding */ ownInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);


/** The versions of flake.lock that Nix reads (nix/src/libflake/lockfile.cc). */
const versions = { first: 5, last: 7 };
// Nix fetches by all that is there, also by what is not read here.
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    rev: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    lastModified: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    narHash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    root: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        // The name of a node, or the path of the input that this one follows.
        inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())])).optional(),
        locked: reference.optional(),
        original: reference.optional(),
        // Version 5 may have the date and the hash beside "locked".
        info: reference.optional(),
    })),
});
/**
 * What differs between two texts of flake.lock, by input (`home-manager/nixpkgs` for an input's own input),
 * sorted. An empty text means no lock file. Throws a usage error (`bad-lock`) for a text that is no lock file.
 */
function inputChanges(before, after) {
    const old = inputsOf(before);
    const now = inputsOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
/** The names of the flake's own inputs, sorted; those that follow another are among them. Throws as {@link inputChanges}. */
function ownInputs(text) {
    if (text.trim() === '')
        return [];
    const { root, nodes } = parsedLock(text);
    return Object.keys(nodes[root]?.inputs ?? {}).sort();
}
/** What the lock has of one of the flake's own inputs; null for one that follows another. Throws as {@link inputChanges}. */
function lockedInput(text, name) {
    const found = inputsOf(text).get(name);
    if (found === undefined)
        return null;
    const { asked: _, ...input } = found;
    return input;
}
function inputsOf(text) {
    const found = new Map();
    if (text.trim() === '')
        return found;
    const { root, nodes } = parsedLock(text);
    const visit = (node, path, depth) => {
        const { inputs = {}, locked, original, info } = (Object.hasOwn(nodes, node) ? nodes[node] : null) ?? {};
        if (locked && path !== '')
            found.set(path, { ...info, ...locked, asked: original?.ref });
        // A valid lock file has no circle.
        if (depth < 16 && found.size < 10_000)
            for (const [name, target] of Object.entries(inputs))
                if (typeof target === 'string')
                    visit(target, path === '' ? name : `${path}/${name}`, depth + 1);
    };
    visit(root, '', 0);
    return found;
}
function parsedLock(text) {
    if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text))
        throw badLock('has the marks of a merge conflict', 'Resolve it, or take one side and run nix flake lock.');
    const parsed = lockSchema.safeParse(jsonOf(text));
    if (!parsed.success)
        throw badLock('is not a lock file of Nix', 'nix flake lock makes it anew.');
    const { version } = parsed.data;
    if (version !== undefined && !(version >= versions.first && version <= versions.last))
        throw badLock(`is of version ${version}, and ${versions.first} to ${versions.last} are known`, version > versions.last ? 'A later release may read it.' : 'nix flake lock makes it anew.');
    return parsed.data;
}
function badLock(what, hint) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-lock', `flake.lock ${what}`, hint);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function changeOf(name, old, now) {
    if (identity(old) === identity(now))
        return null;
    return {
        name,
        change: !old ? 'added' : !now ? 'removed' : 'updated',
        old_revision: old?.rev ?? null,
        new_revision: now?.rev ?? null,
        old_date: dateOf(old),
        new_date: dateOf(now),
        compare_url: old && now ? compareUrl(old, now) : null,
        ...(old && now && warningsOf(old, now)),
    };
}
/** What a person may not expect of an update: an input that went back in time, or comes from elsewhere. */
function warningsOf(old, now) {
    const warnings = [];
    const [was, is] = [dateOf(old), dateOf(now)];
    if (was !== null && is !== null && is < was)
        warnings.push(`it goes back in time, from ${was.slice(0, 10)} to ${is.slice(0, 10)}`);
    const [from, to] = [originOf(old), originOf(now)];
    if (from !== to)
        warnings.push(`it comes from elsewhere: ${from} before, ${to} now`);
    return warnings.length > 0 ? { warnings } : {};
}
/** Where an input is from, as a flake reference without its revision. */
function originOf({ type, owner, repo, host, url, path, asked }) {
    const place = owner && repo ? `${owner}/${repo}` : (url ?? path ?? '');
    const at = [asked === undefined ? '' : `ref=${asked}`, host === undefined ? '' : `host=${host}`];
    const query = at.filter((part) => part !== '').join('&');
    return `${type ?? '?'}:${place}${query && `?${query}`}`;
}
function identity(input) {
    return input?.rev ?? input?.narHash ?? '';
}
function dateOf(input) {
    const seconds = input?.lastModified;
    return seconds === undefined || Math.abs(seconds) > 8.64e12 ? null : new Date(seconds * 1000).toISOString();
}
/** The forge's page that compares two revisions of one repository; null for other sources. */
function compareUrl(old, now) {
    const { type, owner, repo, host } = now;
    if (!owner || !repo || old.owner !== owner || old.repo !== repo || old.type !== type)
        return null;
    const from = revision(old);
    const to = revision(now);
    if (!from || !to || (host !== undefined && !/^[\w.-]+(?::\d+)?$/.test(host)))
        return null;
    const project = `${encodeURIComponent(owner).replace('%7E', '~')}/${encodeURIComponent(repo)}`;
    if (type === 'github')
        return `https://${host ?? 'github.com'}/${project}/compare/${from}...${to}`;
    if (type === 'gitlab')
        return `https://${host ?? 'gitlab.com'}/${project.replaceAll('%2F', '/')}/-/compare/${from}...${to}`;
    if (type === 'sourcehut')
        return `https://${host ?? 'git.sr.ht'}/${project}/log/${from}..${to}`;
    return null;
}
function revision({ rev }) {
    return rev && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
}


/***/ }),

/***/ 89338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hostNames),
/* harmony export */   z: () => (/* binding */ toplevelDerivation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79190);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45244);





/** How long (ms) the names may take, for which inputs are fetched, and the evaluation of a whole system. */
const namesMs = 300_000;
const systemMs = 1_800_000;
const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];
/** What a caller without other advice says where the hosts cannot be listed. */
const whatIsNeeded = 'The flake needs the output nixosConfigurations, and Nix with flakes must be installed.';
/**
 * The names of a flake's NixOS configurations, in order. A relative reference is resolved from `cwd`. Throws
 * a ToolError (`no-hosts`) with Nix's words where they cannot be listed, or not within five minutes.
 */
async function hostNames(flake, place, hint = whatIsNeeded) {
    const options = { ...place, schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), timeoutMs: namesMs };
    const found = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateJson */ .Q)(`${flake}#nixosConfigurations`, 'builtins.attrNames', options);
    if ('value' in found)
        return found.value;
    const reason = 'isMissing' in found ? 'it has no output nixosConfigurations' : found.reason;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${reason}`, { hint });
}
/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will report. */
async function toplevelDerivation(flake, host, { cwd, env }) {
    const installable = `${flake}#${(0,_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .toplevelAttribute */ .EA)(host)}.drvPath`;
    const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)([...evaluate, '--raw', installable], { cwd, env, timeoutMs: systemMs });
    return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result) ? result.stdout.trim() : null;
}


/***/ }),

/***/ 24416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ regularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/**
 * The bytes of a file of at most `mostSize` bytes, by an absolute path without a symbolic link; null for anything else, such
 * as a FIFO, whose reading may never end.
 */
async function regularFile(path, mostSize) {
    try {
        // A directory on the way may have become a link since it was listed.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)) !== path)
            return null;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            const stats = await handle.stat();
            return stats.isFile() && stats.size <= mostSize ? await handle.readFile() : null;
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 19596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   xk: () => (/* binding */ commitId)
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
/** Whether a repository has a part of its history alone. Nix reads a revision of such a one only where it is told (`shallow=1`). */
async function isShallow(git) {
    return (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function fetchCommit(dir, id, env) {
    const git = gitIn(dir, env);
    // Where all of the history is there, --depth would make a shallow clone of it.
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = (await isShallow(git)) ? ['--depth=1'] : [];
    await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}
/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git, env) {
    const isChosen = env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
    return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}


/***/ }),

/***/ 84378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ announcedPlan),
/* harmony export */   x: () => (/* binding */ spaceWarning)
/* harmony export */ });
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56042);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54931);


const line = /^(?:these (\d+)|this) (?:derivation|path)s? will be (built|fetched)(?: \(([\d.]+) (\w+) download, ([\d.]+) (\w+) unpacked\))?:?$/;
/** Reads `these 3 paths will be fetched (1.2 MiB download, 5.0 MiB unpacked):` and its variants, else null. */
function announcedPlan(printed) {
    const match = line.exec(printed);
    if (!match)
        return null;
    const count = (0,_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .figureIn */ .KF)(match[1] ?? 1);
    if (count === null)
        return null;
    if (match[2] === 'built')
        return { build: count };
    if (match[3] === undefined)
        return { fetch: count };
    const [downloadBytes, unpackBytes] = [bytes(match[3], match[4]), bytes(match[5], match[6])];
    return {
        fetch: count,
        ...(downloadBytes === null ? {} : { downloadBytes }),
        ...(unpackBytes === null ? {} : { unpackBytes }),
    };
}
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function bytes(figure, unit) {
    return (0,_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesIn */ .tD)(Math.round(Number(figure) * 1024 ** Math.max(0, units.indexOf(unit))));
}
/** A warning where what is to be unpacked does not fit into the store's free bytes; null where it does. */
function spaceWarning({ unpackBytes, downloadBytes }, freeBytes) {
    if (unpackBytes === undefined || unpackBytes <= freeBytes)
        return null;
    return `The store has ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(freeBytes)} free, but ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(unpackBytes)} are to be unpacked (${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(downloadBytes ?? 0)} download).`;
}


/***/ }),

/***/ 24270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findNixFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _nix_flake_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24416);
/* harmony import */ var _nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19596);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80094);






/** Files beyond this many, and larger ones (bytes), are not looked at; it is said which. */
const mostFiles = 10_000;
const largestFile = 2 * 1024 * 1024;
const mostEntries = 200_000;
/**
 * The `.nix` files under a directory: in a git tree those that git knows and those that are new, without ignored ones; elsewhere
 * all, without hidden directories and symbolic links. Throws a usage error (`no-directory`).
 */
async function findNixFiles(directory, env) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory).catch(() => {
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('no-directory', `${directory} is no directory that can be read`);
    });
    const git = (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(root, env);
    const place = await git('rev-parse', '--show-toplevel', '--show-prefix');
    const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.nix'];
    const listed = place === null ? null : await git('-c', 'core.fsmonitor=false', ...words);
    const paths = listed === null ? await walked(root) : [...new Set(listed.split('\0'))].filter(Boolean);
    const [top, prefix = ''] = place?.split('\n') ?? [];
    const found = {
        ...{ root, files: [], notes: [], prefix },
        isInFlake: isFlake(root) || isFlake(top),
    };
    for (const path of paths.sort().slice(0, mostFiles)) {
        const bytes = await (0,_nix_flake_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .regularFile */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), largestFile);
        if (bytes !== null)
            found.files.push({ path, bytes });
        // One that was deleted is still in git's index, and a link leads to a file that is listed itself, or to another tree.
        else if (await isNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)))
            found.notes.push(`${path} is not looked at: it cannot be read, or is larger than ${largestFile / 2 ** 20} MiB`);
    }
    if (paths.length > mostFiles)
        found.notes.push(`only the first ${mostFiles} of ${paths.length} files are looked at`);
    return found;
}
const isFlake = (directory) => directory !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'flake.nix'));
const isNoLink = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null)) === path;
async function walked(root) {
    const found = [];
    const waiting = [root];
    for (let seen = 0, at = waiting.pop(); at !== undefined && seen < mostEntries; at = waiting.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at, { withFileTypes: true }).catch(() => {
            if (at === root)
                throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('no-directory', `${root} is no directory that can be read`);
            return [];
        });
        seen += entries.length;
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name);
            const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules';
            if (entry.isDirectory() && !isHidden)
                waiting.push(path);
            else if (entry.isFile() && entry.name.endsWith('.nix'))
                found.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path));
        }
    }
    return found;
}


/***/ }),

/***/ 89291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ messageLine)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);

/** Names in messages can be as long as their file (columns). */
const longestMessage = 300;
/** The message of a finding: hostile text on one line. */
function messageLine(text) {
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(text, longestMessage);
}


/***/ }),

/***/ 96768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkSyntax)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);
/* harmony import */ var _message_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89291);



/** A store that is none: parsing needs no other, and this user may have none. */
const nixInstantiate = ['nix-instantiate', '--store', 'dummy://', '--parse'];
const batchSize = 192;
const batchMs = 60_000;
/**
 * Parses files with Nix, many in one process, `jobs` processes at a time. `suspects` are files that are likely wrong: Nix stops
 * at the first one, so each has a process of its own.
 */
async function checkSyntax(root, files, options) {
    const { suspects, env, jobs, signal } = options;
    const run = (argv) => (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)([...nixInstantiate, ...argv], {
        ...{ env: { ...env, NO_COLOR: '1' }, cwd: root, timeoutMs: batchMs },
        ...(signal && { signal }),
    });
    if (files.length === 0)
        return { faults: [], unasked: null };
    const sure = files.filter((file) => !suspects.has(file));
    const size = Math.max(1, Math.min(batchSize, Math.ceil(sure.length / jobs)));
    const batches = [];
    for (let at = 0; at < sure.length; at += size)
        batches.push(sure.slice(at, at + size));
    batches.push(...files.filter((file) => suspects.has(file)).map((file) => [file]));
    const faults = [];
    // Whether Nix runs at all is asked where it says nothing of the files.
    let trial = null;
    let unasked = null;
    const work = async () => {
        for (let batch = batches.shift(); batch !== undefined && unasked === null && !signal?.aborted; batch = batches.shift()) {
            const result = await run(batch.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file)));
            if ((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result))
                continue;
            const { fault, isKnown } = faultIn(result, root, batch);
            if (!isKnown) {
                trial ??= run(['-E', '1']);
                const tried = await trial;
                if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(tried))
                    unasked = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .Hr)(tried);
            }
            if (!isKnown && batch.length > 1)
                batches.push(...batch.map((file) => [file]));
            else {
                faults.push(fault);
                const rest = batch.slice(batch.indexOf(fault.file) + 1);
                if (rest.length > 0)
                    batches.push(rest);
            }
        }
    };
    await Promise.all(Array.from({ length: jobs }, work));
    return { faults: unasked === null ? faults : [], unasked };
}
/** The error of a run of Nix; `isKnown` is false where it names none of the files. */
function faultIn(result, root, batch) {
    const told = /^error: *(.*)$/m.exec(result.stderr)?.[1]?.trim() || (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .Hr)(result);
    const message = (0,_message_line_js__WEBPACK_IMPORTED_MODULE_2__/* .messageLine */ .E)(told.replaceAll(`${root}/`, ''));
    for (const file of batch) {
        // On a line of its own: messages name places too.
        const place = `  at ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file)}:`;
        const start = result.stderr.indexOf(place);
        const [, line, column] = /^(\d{1,9}):(\d{1,9})/.exec(result.stderr.slice(start + place.length)) ?? [];
        if (start !== -1 && line !== undefined)
            return { fault: { file, line: Number(line), column: Number(column), message }, isKnown: true };
    }
    return { fault: { file: batch[0] ?? '', line: 1, column: 1, message }, isKnown: false };
}


/***/ }),

/***/ 60682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ StreamRedactor),
/* harmony export */   redactText: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45841);
/* harmony import */ var _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51152);


/**
 * Masks secrets in a stream of terminal text. What `push`, `release` and `flush` return, concatenated,
 * is what was pushed, in order, with `***` in place of secrets: escape sequences and line breaks are
 * never lost. Only text that may turn out to be a secret is held back, and with regular
 * expressions the line that has not ended.
 */
class StreamRedactor {
    #secrets;
    #patterns;
    /**
     * `cols` is the terminal's width; a line that fills it counts as going on in the next. `isLines` is true for the
     * lines that a `Transcript` makes of a terminal's text.
     */
    constructor(redaction, options = {}) {
        const { automaton, longestShownBeginning } = redaction;
        this.#secrets = new _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .MaskingStream */ .F(automaton, { ...options, longestShownBeginning });
        this.#patterns =
            redaction.patterns.length > 0 ? new _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternStream */ .l(redaction.patterns, options.cols) : null;
    }
    /** Takes a chunk, cut anywhere between two characters; returns the redacted text that is not held back. */
    push(chunk) {
        const masked = this.#secrets.push(chunk);
        return this.#patterns ? this.#patterns.push(masked) : masked;
    }
    /**
     * For live output that has been quiet for a while: returns text that is held back for at most the first
     * three characters of a secret, of short secrets fewer, and the whole words of an unfinished line. The match so far is
     * remembered: the rest of a secret is still masked when it arrives.
     */
    release() {
        const masked = this.#secrets.release();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.release() : masked;
    }
    /** Returns everything left, at the end of the stream. */
    flush() {
        const masked = this.#secrets.flush();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.flush() : masked;
    }
}
/** Masks secrets in a whole text: metadata, a command line, an error message, a line of a log. */
function redactText(redaction, text) {
    const redactor = new StreamRedactor(redaction);
    return redactor.push(text) + redactor.flush();
}


/***/ }),

/***/ 18425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cacheDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where this program keeps what it can make again: a directory of its own in the user's cache (XDG Base Directory). */
function cacheDirectoryOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'nixos-rebuild-test');
}


/***/ }),

/***/ 71941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33030);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





/**
 * Writes a whole file so that readers see the old content or the new, never a part of it, even when
 * the machine dies in between. Throws a ToolError (`cannot-write`), and leaves nothing behind then.
 */
async function writeFileAtomic(path, content) {
    // In the same directory, since a rename is atomic only within one file system.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${(0,_random_js__WEBPACK_IMPORTED_MODULE_3__/* .randomHex */ .n)(6)}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o644);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => { });
        throw unwritable(path, error);
    }
}
/** Names the file itself rather than the temporary one. */
function unwritable(path, error) {
    const fault = (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemFault */ .mc)(error);
    if (fault === null)
        return error;
    // The file itself need not exist, so it is its directory that is missing.
    const isDirectoryGone = error.code === 'ENOENT';
    const why = isDirectoryGone
        ? `the directory ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} does not exist any more`
        : (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-write', `cannot write ${path}: ${why}`, { hint: fault.hint, cause: error });
}


/***/ }),

/***/ 43207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory),
/* harmony export */   w: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a directory and those above it, unless they exist. Throws the system's error.
 * Node's own recursive mkdir never returns where the system answers "no such file" for a directory
 * whose parent exists, as in /proc.
 */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (thrown) {
        const { code } = thrown;
        if (await isDirectory(path))
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || parent === path)
            throw thrown;
        // Another call may have made the one above meanwhile.
        if (!(await isDirectory(parent)))
            await makeDirectory(parent);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch(async (again) => {
            if (!(await isDirectory(path)))
                throw again;
        });
    }
}
/** True for a directory, and for a link to one. */
async function isDirectory(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isDirectory() === true;
}


/***/ }),

/***/ 68918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


// O_NONBLOCK, because opening a FIFO would wait for a writer; O_NOFOLLOW, because a symlink may lead anywhere.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The text of a file that may come from elsewhere; null where it is no regular file of at most `maxBytes`.
 * Throws the system's error where it cannot be opened (as a symlink cannot) or read.
 */
async function readRegularFile(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        const stats = await file.stat();
        return stats.isFile() && stats.size <= maxBytes ? await file.readFile('utf8') : null;
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asOwnerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);


/**
 * Root, as whom this machine is deployed to, would leave files in a person's repository that the person cannot change. Throws
 * a usage error (`no-owner`) where the owner is no user of this machine.
 */
async function asOwnerOf(directory, env) {
    const { uid, gid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory);
    if (process.getuid?.() !== 0 || uid === 0)
        return { words: [], env };
    const home = homeOf(uid, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/etc/passwd', 'utf8').catch(() => ''));
    if (home === null)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-owner', `${directory} belongs to user ${uid}, who is not in /etc/passwd, and git cannot be run as that user`, 'Give the directory to a user of this machine, or run this as that user.');
    const { XDG_CONFIG_HOME: _, ...rest } = env;
    return {
        words: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups', '--'],
        env: { ...rest, HOME: home },
    };
}
/** The home of a user by a text of passwd(5). */
function homeOf(uid, passwd) {
    const line = passwd.split('\n').find((one) => one.split(':')[2] === String(uid));
    return line?.split(':')[5] || null;
}


/***/ }),

/***/ 42623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryAround),
  u: () => (/* binding */ repositoryAt)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/system/git/as-owner.js
var as_owner = __webpack_require__(3790);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
;// CONCATENATED MODULE: ./lib/system/git/run-as-owner.js

/** As git needs to remove its locks. */
const graceMs = 2000;
/**
 * Runs a program as the one whom a directory belongs to, to its end or for `timeoutMs`. It does not outlive this process. When
 * `signal` is aborted it is told to end, and killed soon after, with a status as of any killed program.
 */
async function runAsOwner(owner, argv, options) {
    const { cwd, timeoutMs, env, signal, input, encoding = 'utf8', onOutput } = options;
    const late = AbortSignal.timeout(timeoutMs);
    const { status, stdout, stderr } = await (0,run_bound/* runBound */.G)([...owner.words, ...argv], {
        ...{ env: { ...owner.env, ...env }, cwd, ...(onOutput && { onOutput }) },
        input: input === undefined ? undefined : Buffer.from(input),
        graceMs,
        signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const said = { stdout: stdout.toString(encoding), stderr: stderr.toString('utf8') };
    return status !== 0 && late.aborted ? { ...said, kind: 'timed_out' } : { ...said, kind: 'exited', status };
}

;// CONCATENATED MODULE: ./lib/system/git/repository.js




const defaultMs = 20_000;
const quietly = { GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
/** The repository around a directory; null where there is none. Throws a usage error (`no-owner`) as `asOwnerOf` does. */
async function repositoryAround(directory, { env, signal }) {
    const owner = await (0,as_owner/* asOwnerOf */.T)(directory, env);
    const top = await repositoryAt(directory, owner, signal).said('rev-parse', '--show-toplevel');
    return top ? repositoryAt(top, owner, signal) : null;
}
/** git in a working tree that is known to be one. */
function repositoryAt(directory, owner, signal) {
    const run = async (words, options = {}) => {
        const { timeoutMs = defaultMs, env, ...more } = options;
        signal?.throwIfAborted();
        // Of a session without a terminal, so that ssh does not ask there either.
        const result = await runAsOwner(owner, ['git', ...words], {
            ...{ ...more, cwd: directory, timeoutMs, env: { ...quietly, ...env }, signal },
        });
        signal?.throwIfAborted();
        return result;
    };
    const said = async (...words) => {
        const result = await run(words);
        return (0,programs/* hasSucceeded */.yO)(result) ? result.stdout.trim() : null;
    };
    const output = async (words, options) => {
        const result = await run(words, options);
        if ((0,programs/* hasSucceeded */.yO)(result))
            return result.stdout;
        throw new errors/* ToolError */.v4('git-failed', `git ${words[0] ?? ''} in ${directory}: ${(0,programs/* failureReason */.Hr)(result)}`, {
            hint: `git ${words.join(' ')} tells more.`,
        });
    };
    const must = async (words, options) => (await output(words, options)).trim();
    const paths = async (words, options) => (await output(words, options)).split('\0').filter(Boolean);
    const file = (name) => must(['rev-parse', '--path-format=absolute', '--git-path', name]);
    return { ...{ directory, owner, run, said, must, paths, file }, ...(signal && { signal }) };
}


/***/ }),

/***/ 93442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nixEnvironment)
/* harmony export */ });
/* unused harmony export systemStore */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18425);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80094);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88059);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40744);






const probeTimeoutMs = 60_000;
// Writing the same small file again changes nothing; one that works also returns the store's directory.
const probeExpression = 'dirOf (builtins.toFile "nixos-rebuild-test" "")';
/**
 * The environment in which Nix, 2.8 or newer, can build the examples offline as this user.
 * Where the system's store cannot be written, as with Debian's Nix without a daemon, it is a private
 * store in the user's cache directory. Throws a ToolError (`no-nix-store`) where neither works.
 */
async function nixEnvironment(context) {
    const system = await systemStore(context);
    const root = context.root ?? (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoot */ .jX)();
    if (system.storeDir !== null) {
        const lines = root && !daemonIsHere(context.env) ? localLines : [];
        return { store: 'system', storeDir: system.storeDir, env: nixConfig(context.env, lines) };
    }
    const dirs = privateStore(context.env);
    const env = { ...dirs, ...nixConfig(context.env, localLines) };
    const probe = await probeStore({ ...context, env: { ...context.env, ...env } });
    if (probe.storeDir !== null)
        return { store: 'private', storeDir: probe.storeDir, env };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `Nix can write neither its own store nor ${dirs.NIX_STORE_DIR}`, {
        hint: probe.error,
    });
}
/** The store that Nix uses by itself; `storeDir` is null where this user cannot write it. */
function systemStore(context) {
    return probeStore(context);
}
async function probeStore({ env, run = _programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB }) {
    const argv = ['nix-instantiate', '--eval', '--read-write-mode', '--expr', probeExpression];
    const result = await run(argv, { env: { ...env }, timeoutMs: probeTimeoutMs });
    const [, storeDir = null] = /^"?(\/[^"\n]+)"?$/m.exec(result.stdout) ?? [];
    return {
        storeDir: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? storeDir : null,
        error: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? '' : (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result),
    };
}
// A build that needs neither users of its own nor namespaces nor the network.
const localLines = ['build-users-group =', 'sandbox = false', 'substituters ='];
function nixConfig(env, lines) {
    const own = env.NIX_CONFIG ? [env.NIX_CONFIG] : [];
    return { NIX_CONFIG: [...own, 'extra-experimental-features = nix-command flakes', ...lines].join('\n') };
}
// Where root has a daemon, the system is set up for builds; without one, as in a container with
// Debian's package, builders may lack users to run as and namespaces to run in.
function daemonIsHere(env) {
    const state = env.NIX_STATE_DIR ?? '/nix/var/nix';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env.NIX_DAEMON_SOCKET_PATH ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'daemon-socket', 'socket'));
}
/** Makes the private store's directories. Nix wants them without symbolic links on the way. */
function privateStore(env) {
    const base = (0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheDirectoryOf */ .N)(env);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'nix'), { recursive: true, mode: 0o755 });
        const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'nix'));
        return {
            NIX_STORE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'store'),
            NIX_STATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'var'),
            NIX_LOG_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'log'),
            NIX_CONF_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'etc'),
            NIX_LOCALSTATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'var'),
            // A profile may point all of Nix at the daemon.
            NIX_REMOTE: 'local',
        };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `cannot make a private Nix store in ${base}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            hint: 'Set XDG_CACHE_HOME to a directory that can be written.',
        });
    }
}


/***/ }),

/***/ 88059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   NU: () => (/* binding */ packageManagerFor),
/* harmony export */   jX: () => (/* binding */ isRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);


/** In the order in which they are tried: a system's own before what people add to it. */
const packageManagers = [
    {
        program: 'apt-get',
        runsAs: 'root',
        install: ['apt-get', 'install', '-y', '--no-install-recommends'],
        refresh: ['apt-get', 'update'],
        packages: {
            nix: 'nix-bin',
            mke2fs: 'e2fsprogs',
            // Debian's packages are signed with keys that Ubuntu does not have by itself.
            mmdebstrap: ['mmdebstrap', 'debian-archive-keyring'],
            'qemu-img': 'qemu-utils',
            'qemu-system-x86_64': 'qemu-system-x86',
            'ssh-keygen': 'openssh-client',
            sshd: 'openssh-server',
            'systemd-nspawn': 'systemd-container',
            tesseract: 'tesseract-ocr',
        },
        // Waits for dpkg's locks only; that of the lists and that of the archives are refused at once (apt 2.6.1).
        lockOptions: (seconds) => ['-o', `DPkg::Lock::Timeout=${seconds}`],
        waiting: /waiting for cache lock/i,
        refused: /could not get lock|is another process using it|is locked by|held by process/i,
    },
    {
        program: 'dnf',
        runsAs: 'root',
        install: ['dnf', 'install', '-y'],
        refresh: null,
        packages: {},
        waitsByItself: true,
        waiting: /waiting for (?:process with pid|transaction lock)/i,
        // dnf 5 does not wait for rpm's lock.
        refused: /another transaction is in progress|transaction lock .{0,200}temporarily unavailable/i,
    },
    {
        program: 'apk',
        runsAs: 'root',
        install: ['apk', 'add'],
        refresh: ['apk', 'update'],
        packages: {},
        lockOptions: (seconds) => ['--wait', String(seconds)],
        waiting: /waiting for .{0,200}lock/i,
        refused: /unable to lock database: temporary error/i,
    },
    {
        program: 'pacman',
        runsAs: 'root',
        install: ['pacman', '-S', '--noconfirm', '--needed'],
        // Newer lists without an upgrade of the whole system are a partial upgrade, which Arch does not support.
        refresh: null,
        byHand: ['pacman', '-Syu'],
        packages: {},
        refused: /could not lock database: File exists/i,
    },
    {
        program: 'zypper',
        runsAs: 'root',
        install: ['zypper', '--non-interactive', 'install'],
        refresh: ['zypper', '--non-interactive', 'refresh'],
        packages: {},
        refused: /system management is locked/i,
    },
    {
        program: 'brew',
        runsAs: 'user-only',
        install: ['brew', 'install'],
        refresh: null,
        packages: { nix: null },
        refused: /another active homebrew process|has already locked/i,
    },
    {
        program: 'nix',
        runsAs: 'anyone',
        // Not `profile install`: that changes the user's profile, which need not be on PATH (services.github-runners).
        // `--json`, because `--print-out-paths` is not in Nix 2.8.
        install: [
            ...['nix', '--extra-experimental-features', 'nix-command flakes'],
            ...['build', '--no-link', '--json'],
        ],
        refresh: null,
        packages: { nix: null },
        prefix: 'nixpkgs#',
        printsDirectories: true,
        waitsByItself: true,
        waiting: /waiting for (?:the big nix store lock|lock on)/i,
    },
];
/** The packages of those programs in a package manager's words, or null where it lacks one of them. */
function packagesOf(manager, programs) {
    const names = programs.flatMap((program) => manager.packages[program] ?? program);
    if (programs.some((program) => manager.packages[program] === null))
        return null;
    return names.map((name) => `${manager.prefix ?? ''}${name}`);
}
/** The first package manager on PATH that has all those programs and that this user can use, or null. */
function packageManagerFor(programs, env, root = isRoot()) {
    const serves = (manager) => packagesOf(manager, programs) !== null &&
        !(root && manager.runsAs === 'user-only') &&
        (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(manager.program, env) !== null;
    return packageManagers.find(serves) ?? null;
}
function isRoot() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().uid === 0;
}


/***/ }),

/***/ 34986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startBound)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40744);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





/**
 * Ends the child with the process that started it. The death signal of prctl(2) is set by `setpriv` after the fork,
 * so a parent that died before that is recognised by the parent's pid. The signal outlives every `exec`.
 */
const boundShell = '[ "$PPID" = "$1" ] || exit 75; shift; exec "$@"';
/** Keeps what a long-lived program says on standard error: enough for its last words. */
const maxWords = 4096;
/**
 * Starts a program that cannot outlive this process: `setpriv` of util-linux has the kernel send it SIGKILL. Only Linux
 * can do that; elsewhere the program is started as it is. Throws a `ToolError` (`spawn-failed`) where it cannot be
 * started. Standard error is kept for `words`.
 */
async function startBound(argv, options) {
    const { stdin = 'ignore', stdout = 'ignore', sockets = 0, env, cwd } = options;
    const extra = Array.from({ length: sockets }, () => 'pipe');
    const bound = [
        'setpriv',
        '--pdeathsig',
        'KILL',
        'sh',
        '-c',
        boundShell,
        'sh',
        String(process.pid),
        ...argv,
    ];
    const [file = '', ...words] = process.platform === 'linux' ? bound : argv;
    // A session of its own: Ctrl-C at the terminal is for this process, which ends its programs in order.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, words, { env, cwd, stdio: [stdin, stdout, 'pipe', ...extra], detached: true });
    let said = '';
    child.stderr?.on('data', (bytes) => {
        said = (said + bytes.toString('utf8')).slice(-maxWords);
    });
    for (const stream of child.stdio)
        stream?.on('error', () => { });
    const ended = new Promise((resolve) => {
        child.once('close', (code, signal) => resolve((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .shellStatus */ .P)(code, signal)));
    });
    const failure = await new Promise((resolve) => {
        child.once('spawn', () => resolve(null));
        child.once('error', resolve);
    });
    if (failure !== null || child.pid === undefined) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(argv[0] ?? '');
        const what = file === argv[0] ? program : `${file}, which runs ${program}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('spawn-failed', `cannot start ${what}: ${(0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(failure)}`, {
            ...(file === 'setpriv' ? { hint: 'Install util-linux.' } : {}),
            cause: failure,
        });
    }
    return {
        child,
        pid: child.pid,
        sockets: child.stdio.slice(3),
        ended,
        words: () => said.trim(),
    };
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stampPattern),
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   IR: () => (/* binding */ abandonedIn),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   z$: () => (/* binding */ processStamp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40962);


/** The identity of a running process; of a pid that is not in use, one that is never found alive on Linux. */
async function processIdentity(pid) {
    return { pid, pid_start: (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(pid)?.startTicks ?? null, boot_id: await bootId() };
}
/** True while the very process that was identified still runs (a zombie does not). */
async function isProcessAlive(identity) {
    const bootNow = await bootId();
    if (bootNow === null)
        return isPidInUse(identity.pid);
    if (identity.boot_id !== bootNow)
        return false;
    return identity.pid_start !== null && (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(identity.pid)?.startTicks === identity.pid_start;
}
/** How this process is named in a file's name: `PID.START`, where START is empty without /proc. See `stampPattern`. */
async function processStamp() {
    const { pid, pid_start } = await processIdentity(process.pid);
    return `${pid}.${pid_start ?? ''}`;
}
/** Matches a stamp in a name; see `abandonedIn`. */
const stampPattern = '(?<pid>\\d+)\\.(?<start>\\d*)';
/**
 * What processes that are gone have left in a directory: the matches of `pattern`, which holds `stampPattern`, for names
 * whose process does not run since the machine was booted, or that have no stamp. None where it cannot be read.
 */
async function abandonedIn(dir, pattern) {
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => [])) {
        const match = pattern.exec(name);
        if (match && !(await isStampAlive(match.groups ?? {})))
            found.push(match);
    }
    return found;
}
async function isStampAlive({ pid, start }) {
    if (pid === undefined)
        return false;
    return isProcessAlive({
        pid: Number(pid),
        pid_start: start ? Number(start) : null,
        boot_id: await bootId(),
    });
}
/** It does not change while this process runs, and several things are identified at the start of a rebuild. */
let boot;
function bootId() {
    boot ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim(), () => null);
    return boot;
}
function isPidInUse(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 71242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runBound)
/* harmony export */ });
/* harmony import */ var _bound_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34986);

/**
 * Runs a program that cannot outlive this process to its end, and returns all that it printed, as bytes. It is killed when
 * `signal` is aborted, with what it has started in its process group. Throws a `ToolError` (`spawn-failed`) where it cannot be started.
 */
async function runBound(argv, options) {
    const { env, cwd, input, signal, graceMs = 0, onOutput, onStderr, onStdout } = options;
    const { child, ended } = await (0,_bound_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startBound */ .P)(argv, { env, cwd, stdin: 'pipe', stdout: 'pipe' });
    let killing = null;
    const kill = () => signalGroup(child.pid, 'SIGKILL');
    const stop = () => {
        if (graceMs > 0) {
            signalGroup(child.pid, 'SIGTERM');
            killing = setTimeout(kill, graceMs);
        }
        else
            kill();
        // What it has handed its outputs to, such as ssh's master, may hold them open for long.
        for (const stream of [child.stdout, child.stderr])
            stream?.destroy();
    };
    signal?.addEventListener('abort', stop);
    if (signal?.aborted)
        stop();
    const parts = { stdout: [], stderr: [] };
    child.stdout?.on('data', onStdout ?? ((bytes) => parts.stdout.push(bytes)));
    child.stderr?.on('data', (bytes) => parts.stderr.push(bytes));
    if (onStderr)
        child.stderr?.on('data', onStderr);
    if (onOutput)
        for (const stream of [child.stdout, child.stderr])
            stream?.on('data', onOutput);
    child.stdin?.end(input ?? '');
    try {
        const status = await ended;
        return { status, stdout: Buffer.concat(parts.stdout), stderr: Buffer.concat(parts.stderr) };
    }
    finally {
        signal?.removeEventListener('abort', stop);
        if (killing !== null) {
            clearTimeout(killing);
            // What it has started may not have heard.
            kill();
        }
    }
}
/** A bound process is the first of its group. */
function signalGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}


/***/ }),

/***/ 40962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   _F: () => (/* binding */ readProcesses),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   qR: () => (/* binding */ processEnded),
/* harmony export */   uR: () => (/* binding */ procText)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** Parses `/proc/PID/stat` (proc_pid_stat(5)); null for anything else. */
function parseStat(text) {
    // The name, field 2, may hold blanks and brackets; the last bracket ends it.
    const end = text.lastIndexOf(')');
    const pid = Number.parseInt(text, 10);
    const [state, ...rest] = text
        .slice(end + 2)
        .trim()
        .split(' ');
    const fields = rest.map(Number);
    if (end === -1 || !Number.isInteger(pid) || fields.length < 21)
        return null;
    const [parent, , , , , , , , , , user, system, waitedUser, waitedSystem] = fields;
    return {
        pid,
        parent,
        hasEnded: state === 'Z' || state === 'X',
        cpuTicks: user + system + waitedUser + waitedSystem,
        startTicks: fields[18],
        residentPages: fields[20],
    };
}
/** Files of /proc have no size that is known before, for which `readFileSync` would allocate as much each time. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);
/** Text of a file of /proc; null for a process that is gone or may not be read. */
function procText(proc, directory, file) {
    let fd = null;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${proc}/${directory}/${file}`, 'r');
        let text = '';
        for (let length = 1; length > 0;) {
            length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, scratch);
            text += scratch.toString('latin1', 0, length);
        }
        return text;
    }
    catch {
        return null;
    }
    finally {
        if (fd !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The ids of the processes of the machine; none where there is no /proc. */
function processIds() {
    return namesOfProcesses('/proc')?.map(Number) ?? [];
}
/** Every process of the machine, zombies included; null where there is no /proc. */
function readProcesses(proc = '/proc') {
    const stats = [];
    const names = namesOfProcesses(proc);
    for (const name of names ?? []) {
        const text = procText(proc, name, 'stat');
        const stat = text === null ? null : parseStat(text);
        if (stat)
            stats.push(stat);
    }
    return names && stats;
}
function namesOfProcesses(proc) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(proc).filter((name) => /^\d+$/.test(name));
    }
    catch {
        return null;
    }
}
/** Reads one process; null when it is gone or a zombie. */
function readProcess(pid) {
    const text = procText('/proc', pid, 'stat');
    const stat = text === null ? null : parseStat(text);
    return stat?.hasEnded ? null : stat;
}
/** True while that very process runs; its pid may be another's by now. */
function isAlive({ pid, startTicks }) {
    return readProcess(pid)?.startTicks === startTicks;
}
/** Waits until a process is gone, at most `patienceMs`; kills it then, and waits as long again. */
async function processEnded(process, patienceMs) {
    if (process === null || (await isGoneWithin(process, patienceMs)))
        return;
    signalProcesses([process], 'SIGKILL');
    await isGoneWithin(process, patienceMs);
}
async function isGoneWithin(process, patienceMs) {
    const deadline = performance.now() + patienceMs;
    while (isAlive(process)) {
        if (performance.now() >= deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(10);
    }
    return true;
}
/** Sends a signal to processes. Returns those, another user's, to which this process may not send it. */
function signalProcesses(processes, signal) {
    return processes.filter(({ pid }) => {
        try {
            process.kill(pid, signal);
            return false;
        }
        catch (thrown) {
            return thrown.code === 'EPERM';
        }
    });
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
    const { env, cwd, timeoutMs = 0, input = '', signal, onOutput } = options;
    return new Promise((resolve) => {
        let timer;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { env, cwd, signal, maxBuffer: maxOutputBytes }, (error, stdout, stderr) => {
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
    if (['ERR_CHILD_PROCESS_STDIO_MAXBUFFER', 'ABORT_ERR'].includes(String(error.code)))
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

/***/ 33689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json's. */
const version = '1.0.0';


/***/ })

};
