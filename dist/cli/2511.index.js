export const id = 2511;
export const ids = [2511];
export const modules = {

/***/ 2511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/activation/index.js + 17 modules
var activation = __webpack_require__(8985);
// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(3609);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
;// CONCATENATED MODULE: ./lib/deploy/fleet/exit-status.js

/**
 * Whether a host did not answer before anything was changed on it and may be left out. One that has stopped answering after
 * that is `unverified`, which nobody may leave out.
 */
function isLeftOut({ outcome, reason }, { skipUnreachable = false }) {
    return skipUnreachable && outcome === 'failed' && reason === 'unreachable';
}
/** Whether nothing more is to be done about a host: all is well, or it is left out. */
function isWell(ended, options) {
    return ended.outcome === 'success' || isLeftOut(ended, options);
}
/** The exit status of a deployment. A host that was booted meanwhile is no fault of this tool, as an interrupted build is. */
function exitStatusOf({ outcome, reason }) {
    return outcome === 'interrupted' && reason !== 'not-built' ? 1 : (0,builds_outcome/* outcomeFacts */.c6)(outcome).exitStatus;
}

// EXTERNAL MODULE: ./lib/deploy/hosts/target.js
var target = __webpack_require__(8581);
// EXTERNAL MODULE: ./lib/deploy/hosts/world.js + 6 modules
var hosts_world = __webpack_require__(8509);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 7 modules
var copy_closure = __webpack_require__(6646);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/deploy/host/deploy-system.js + 1 modules
var deploy_system = __webpack_require__(3025);
// EXTERNAL MODULE: ./lib/deploy/host/rollback-host.js
var rollback_host = __webpack_require__(3119);
// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
// EXTERNAL MODULE: ./lib/deploy/run/copy-progress.js + 1 modules
var copy_progress = __webpack_require__(6941);
// EXTERNAL MODULE: ./lib/builds/deployment.js + 2 modules
var builds_deployment = __webpack_require__(6485);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 2 modules
var metadata_file = __webpack_require__(5051);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(1892);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 43 modules
var run = __webpack_require__(6074);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var end = __webpack_require__(8173);
;// CONCATENATED MODULE: ./lib/deploy/host/without-host.js
/** A deployment that did not come as far as its host: nothing of that is known, and nothing was changed on it. */
function deploymentWithoutHost({ id, action, name, mode }, ended) {
    const finished = Date.parse(ended.timestamp) + ended.duration_seconds * 1000;
    return {
        ...{ schema_version: 1, id, action, host: name, target: null, mode },
        ...{ ...ended, success: false, changed: null, finished_at: new Date(finished).toISOString(), steps: [] },
        ...{ old_system: null, new_system: null, before: null, after: null },
        ...{ revisions: { old: null, new: null }, sources: null, plan: null, units: [] },
        ...{ shared_build: null, copied: null },
        ...{ health: null, health_after_rollback: null, resources: { before: null, after: null } },
        ...{ last_garbage_collection: null, warnings: [], settings: {}, by_hand: [], round_trips: 0 },
    };
}

// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(3170);
// EXTERNAL MODULE: ./lib/deploy/run/log-lines.js
var log_lines = __webpack_require__(8469);
;// CONCATENATED MODULE: ./lib/deploy/run/host-work.js















/**
 * Runs a rebuild and then what is done to a host, in one recording, and writes `deployment.json` into the build's directory.
 * What `act` throws as a `ToolError` is a refusal: nothing was changed on the host then.
 */
async function recordHostWork({ name, mode, action, sharedBuild = null, preflight = null, build: asked }, hooks, act) {
    const about = { id: `${action}-${(0,random/* randomHex */.n)(8)}`, action, name, mode };
    const known = async () => ({
        shared_build: sharedBuild,
        ...(preflight && { preflight: await preflight.found() }),
    });
    let deployment = null;
    const build = await (0,run/* runRebuild */.J)({ ...asked, besideOthers: true }, hooks, {
        ...{ action, host: name },
        run: async (stage) => {
            const lines = new log_lines/* LogLines */.K();
            const log = {
                onStep: (step) => stage.enter(step),
                onLog: (bytes) => stage.print(lines.push(bytes)),
                onNotice: (text) => stage.notice(text),
            };
            const startMs = Date.now();
            const acted = await act({ id: about.id, stage, log }).catch((thrown) => {
                if (hooks.signal?.aborted)
                    return deploymentWithoutHost(about, { ...cancelled(name), ...since(startMs) });
                if (!(thrown instanceof errors/* ToolError */.v4))
                    throw thrown;
                return deploymentWithoutHost(about, { ...refusal(thrown), ...since(startMs) });
            });
            deployment = stage.redact({ ...acted, ...(await known()) });
            stage.print(lines.end());
            await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(stage.dir, files/* deploymentFileName */.bO), builds_deployment/* deploymentSchema */.f, deployment);
            stage.print(['', ...(0,deployment_lines/* deploymentLines */.T)(deployment, true)]);
            return endOf(deployment);
        },
    });
    if (deployment !== null)
        return { build, deployment };
    const unbuilt = {
        ...deploymentWithoutHost(about, unbuiltEnd(build)),
        ...(preflight === null ? await known() : await redacted(await known(), asked)),
    };
    await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(build.dir, files/* deploymentFileName */.bO), builds_deployment/* deploymentSchema */.f, unbuilt);
    return { build, deployment: unbuilt };
}
/** With the secrets of a rebuild masked that has ended. */
async function redacted(data, { secrets = [], redact = [], env }) {
    return (0,redact_metadata/* redactData */.E)(data, await (0,redaction/* loadRedaction */.K7)({ secrets, patterns: redact }, env));
}
function since(startMs) {
    return { timestamp: new Date(startMs).toISOString(), duration_seconds: (Date.now() - startMs) / 1000 };
}
function refusal({ code: reason, message, hint }) {
    const family = reason === 'unreachable' ? 'unreachable' : reason === 'privilege' ? 'privilege' : 'preflight';
    return {
        ...{ outcome: family === 'preflight' ? 'refused' : 'failed', reason, message },
        failure: (0,end/* failureOf */.g5)(family, message, hint),
    };
}
/** Stopped by a person before anything was asked of the host. */
function cancelled(name) {
    const message = `${name} was not changed: it was cancelled`;
    return {
        ...{ outcome: 'cancelled', reason: 'cancelled', message },
        failure: (0,end/* failureOf */.g5)('interrupted', message, ''),
    };
}
function unbuiltEnd({ metadata }) {
    const { outcome, timestamp, duration_seconds, failure, error_message, host } = metadata;
    return {
        ...{ outcome, reason: 'not-built', failure, timestamp, duration_seconds: duration_seconds ?? 0 },
        message: `the system of ${host} was not built${error_message === null ? '' : `: ${error_message}`}`,
    };
}
function endOf({ outcome, failure, before, after }) {
    return {
        outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed',
        failure: failure && { ...failure, family: (0,catalogue/* familyNamed */.sE)(failure.family) },
        system: after && {
            ...{ before: before?.current ?? null, current: after.current, profile: after.profile },
            ...{ generation: after.generation, boot: after.profile },
        },
    };
}

// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/preflight/audit/audit-hosts.js + 5 modules
var audit_hosts = __webpack_require__(7823);
// EXTERNAL MODULE: ./lib/preflight/preflight.js + 11 modules
var preflight = __webpack_require__(230);
// EXTERNAL MODULE: ./lib/preflight/rules/index.js + 8 modules
var rules = __webpack_require__(4697);
// EXTERNAL MODULE: ./lib/report/preflight-lines.js
var preflight_lines = __webpack_require__(7807);
;// CONCATENATED MODULE: ./lib/deploy/fleet/one-at-a-time.js
/** Runs what is passed to it one after the other, in the order of the calls, whether the one before has failed or not. */
function oneAtATime() {
    let last = Promise.resolve();
    return (run) => {
        const running = last.then(run, run);
        last = running;
        return running;
    };
}

// EXTERNAL MODULE: ./lib/rebuild/request.js
var request = __webpack_require__(9322);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/deploy/run/sources.js




/** A revision that git may be asked about. */
const sha = /^[0-9a-f]{7,64}$/;
const mostFiles = 2000;
/** The commit that a system was built from, or that its sources were changed after; null where it names none. */
function commitOf(revision) {
    // A dirty tree's revision ends so.
    const commit = revision?.replace(/-dirty$/, '') ?? '';
    return sha.test(commit) ? commit : null;
}
/** The checkout whose revisions are compared: that of a flake that is a directory here, else the working directory. */
function checkoutOf({ target, cwd }) {
    const flake = (0,request/* flakeOf */.Vh)(target);
    const dir = flake === null ? null : (0,ref/* localFlakeDir */.IP)(flake);
    return dir === null ? cwd : (0,external_node_path_.resolve)(cwd, dir);
}
/**
 * Compares two revisions of a checkout. Unknown where one of them is not known or not in the checkout, as of a shallow clone:
 * a host is not refused for what cannot be known.
 */
async function compareRevisions(directory, { old, new: next }, env) {
    const [from, to] = [commitOf(old), commitOf(next)];
    const unknown = { files: null, isOlder: false };
    if (from === null || to === null)
        return unknown;
    if (from === to)
        return { files: [], isOlder: false };
    const git = (...words) => (0,programs/* runProgram */.mB)(['git', '-C', directory, ...words], { env, timeoutMs: 20_000 });
    const files = await git('diff', '--name-only', '-z', from, to, '--');
    if (!(0,programs/* hasSucceeded */.yO)(files))
        return unknown;
    const ancestor = await git('merge-base', '--is-ancestor', to, from);
    return {
        files: files.stdout.split('\0').filter(Boolean).slice(0, mostFiles),
        isOlder: (0,programs/* hasSucceeded */.yO)(ancestor),
    };
}

;// CONCATENATED MODULE: ./lib/deploy/run/preflight.js









/** So many findings are kept in the record of a deployment, and so many are printed into its recording. */
const mostKept = 200;
const mostPrinted = 20;
const everyRule = rules/* rules */.a.map(({ id }) => id);
/**
 * Begins to look at the sources of a flake, once for all hosts that are deployed from it, while their systems are built. In
 * `fast` mode that is their syntax alone. Null where nothing is looked at: in `emergency` mode, for a system that was built
 * before, and for a flake that is no directory here.
 */
function startPreflight({ flake, storePath, mode, settings, cwd, env, signal, }) {
    const dir = (0,ref/* localFlakeDir */.IP)(flake);
    if (mode === 'emergency' || storePath !== null || dir === null || (0,ref/* namesRevision */.ej)(flake))
        return null;
    const directory = (0,external_node_path_.resolve)(cwd, dir);
    const skip = mode === 'fast' ? everyRule : (settings.skip ?? []);
    const failOn = settings.failOn ?? 'error';
    const sources = (0,preflight/* preflight */.Mz)({
        ...{ directory, failOn, skip, hosts: [], base: null, env, signal },
    }).then(({ result }) => result);
    // It is awaited later, by each host.
    sources.catch(() => { });
    // An evaluation takes as much memory as the build's own.
    const alone = oneAtATime();
    return (host) => {
        let audited = null;
        return {
            sources,
            audit: async (running) => {
                if (mode === 'fast' || settings.audit === false)
                    return null;
                audited = await alone(() => auditAgainst(running, host, { directory, skip, env, signal }));
                return audited;
            },
            found: async () => {
                const result = await sources.catch(() => null);
                if (result === null)
                    return null;
                const findings = inOrderOfWeight(result).slice(0, mostKept);
                return { ...(audited === null ? result : (0,preflight/* withAudits */.N4)(result, [audited])), findings };
            },
        };
    };
}
/** An audit against what a host runs. Where that is not known, nothing is told but that. */
async function auditAgainst(running, host, { directory, ...edges }) {
    const unknown = (why) => ({
        ...{ host, base: null, findings: [] },
        notes: [`the security of ${host} is not compared with that of what it runs: ${why}`],
    });
    const revision = commitOf(running);
    if (revision === null)
        return unknown('its system does not say what it was built from');
    const base = { revision, because: `${revision.slice(0, 12)}, which it runs` };
    try {
        const [audit] = await (0,audit_hosts.auditHosts)([host], { base, cwd: directory, ...edges });
        return audit ?? unknown('it was not evaluated');
    }
    catch (thrown) {
        if (thrown instanceof errors/* ToolError */.v4)
            return unknown(thrown.message);
        throw thrown;
    }
}
/** Prints what was found in the sources into a recording. Rejects as `sources` does. */
async function tellSources({ sources }, stage) {
    const result = await sources;
    for (const note of result.notes)
        stage.notice(note);
    stage.print(['', ...sourcesLines(result)]);
    return result;
}
/** Prints what is weaker than in the revision that a host runs; null where that is not asked. */
async function tellWeaker(running, preflight, stage) {
    const audit = await preflight.audit(running);
    if (audit === null)
        return null;
    for (const note of audit.notes)
        stage.notice(note);
    if (audit.base !== null || audit.findings.length > 0)
        stage.print(['', ...(0,preflight_lines/* auditLines */.LU)(audit, true)]);
    return audit;
}
/** What blocks first, then what is told, and the sum. */
function sourcesLines(result) {
    const findings = inOrderOfWeight(result);
    const shown = findings.slice(0, mostPrinted);
    const left = findings.length - shown.length;
    return [
        ...shown.map((finding) => (0,preflight_lines/* findingLine */.mC)(finding, true)),
        ...(left > 0 ? [`… and ${left} more, which nixos-rebuild-test preflight lists`] : []),
        (0,preflight_lines/* sumLine */.kk)(result),
    ];
}
/** Why a host is not deployed to by what was found; null where nothing of it blocks. */
function foundObstacle(host, { fail_on, findings, audits = [] }) {
    const places = findings
        .filter((finding) => (0,preflight/* blocks */.Bv)(finding, fail_on))
        .map(({ file, line, message, rule }) => `${file}:${line}: ${message} [${rule}]`);
    const changes = audits
        .flatMap((audit) => audit.findings)
        .filter((finding) => (0,preflight/* blocks */.Bv)(finding, fail_on))
        .map(({ message, id }) => `${message} [${id}]`);
    const [first, ...others] = [...places, ...changes];
    if (first === undefined)
        return null;
    const more = others.length === 0 ? '' : `, and ${(0,preflight_lines/* counted */.hS)(others.length, 'other finding')}`;
    return {
        ...{ reason: 'preflight', family: 'preflight' },
        message: `${host} was not changed, since preflight found this: ${first}${more}`,
        advice: 'Mend it, allow it (nixos-rebuild-test preflight --rule explains a rule, and "preflight" of nixos-rebuild-test.json skips one), or deploy with --mode fast.',
    };
}
/** What blocks, then by severity, else in the order of the files. */
function inOrderOfWeight({ findings }) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    return [...errors, ...findings.filter(({ severity }) => severity !== 'error')];
}

;// CONCATENATED MODULE: ./lib/deploy/run/record-deployment.js












/**
 * Builds a system, deploys it to one host and writes both into one build's directory: recording, metadata and
 * `deployment.json`. Throws a `ToolError` where nothing could be built at all.
 */
async function recordDeployment(request, hooks) {
    const { name, mode, build, storePath, rootsDir } = request;
    return recordHostWork({
        name,
        mode,
        action: 'deploy',
        sharedBuild: request.sharedBuild ?? null,
        preflight: request.preflight ?? null,
        build: storePath === null ? build : { ...build, ...fetching(storePath, (0,external_node_path_.join)(rootsDir, (0,random/* randomHex */.n)(8))) },
    }, hooks, (work) => deployed(request, work, hooks));
}
/** Nix says that a system is there, or fetches it. */
function fetching(storePath, root) {
    const command = 'nix-store --realise "$(readlink -f "$1" || echo "$1")" --add-root "$2" >/dev/null && readlink -f "$2"';
    return { target: { kind: 'command', command }, extraArgs: [storePath, root] };
}
async function deployed(request, { id, stage, log }, hooks) {
    const { build, by, preflight } = request;
    const { env } = build;
    if (preflight)
        await requireSources(request.name, preflight, stage);
    const system = await (0,new_system/* readLocalSystem */.B)(request.storePath ?? stage.built ?? '', env);
    const { path } = system.toplevel;
    const { host, ...known } = await request.reach(path, stage);
    const { signal, leave, confirm } = hooks;
    // Who agrees to a plan has seen what of it a rollback cannot undo.
    const policy = {
        ...known.policy,
        acceptsDataChanges: known.policy.acceptsDataChanges || confirm !== undefined,
    };
    try {
        return await (0,deploy_system/* deploySystem */.h)({
            ...{ id, host, by, system, ...known, policy, ...(signal && { signal }), ...(leave && { leave }) },
            ...(request.alone && { alone: request.alone }),
            prepare: async (wanted) => {
                for (const hook of request.postBuild)
                    await runHook(stage, hook, wanted);
            },
            copy: async (wanted) => {
                const { closure } = system;
                const { substitutes } = known.policy;
                const onProgress = (0,copy_progress/* progressInto */.k)(stage);
                await (0,copy_closure/* copyClosure */.Z)(host, wanted, {
                    env,
                    closure,
                    substitutes,
                    onProgress,
                    ...(signal && { signal }),
                });
            },
            compareSources: (revisions) => compareRevisions(checkoutOf(build), revisions, env),
            weaker: async ({ old }) => (preflight ? weakerThan(old, request.name, preflight, stage) : null),
        }, {
            ...log,
            onPlan: (plan) => stage.print(['', ...(0,plan_lines/* planLines */.H)(plan, true), '']),
            confirm: async (plan) => confirm?.(plan) ?? true,
        });
    }
    finally {
        await host.close();
    }
}
/** Prints what is wrong with the sources. Throws a `ToolError` where that blocks. */
async function requireSources(host, preflight, stage) {
    const obstacle = foundObstacle(host, await tellSources(preflight, stage));
    if (obstacle)
        throw new errors/* ToolError */.v4(obstacle.reason, obstacle.message, { hint: obstacle.advice });
}
/** Prints what is weaker than in the revision that a host runs, and returns what of it blocks. */
async function weakerThan(running, host, preflight, stage) {
    const audit = await tellWeaker(running, preflight, stage);
    if (audit === null)
        return null;
    const { fail_on } = await preflight.sources;
    return foundObstacle(host, { fail_on, findings: [], audits: [audit] });
}
/** How long (s) a hook may take: it may push a system to a cache. */
const hookSeconds = 6 * 3600;
async function runHook(stage, hook, path) {
    const argv = ['/bin/sh', '-c', hook, 'sh', path];
    const { exitCode, ended } = await stage.run({ argv, timeoutSeconds: hookSeconds });
    if (exitCode === 0)
        return;
    const how = ended === 'timed_out'
        ? `was ended after ${hookSeconds / 3600} h`
        : `ended with status ${exitCode ?? 'unknown'}`;
    throw new errors/* ToolError */.v4('hook-failed', `the hook "${hook}" ${how}`, {
        hint: 'It is hooks.postBuild of nixos-rebuild-test.json. Nothing was copied or changed.',
    });
}
/** Brings a host back to an earlier generation, recorded as a deployment is. */
async function recordRollback(request, hooks) {
    const { name, mode, by, to, build } = request;
    const command = 'echo "$1 goes back"';
    const asked = { target: { kind: 'command', command }, extraArgs: [name] };
    return recordHostWork({ name, mode, action: 'rollback', build: { ...build, ...asked } }, hooks, async (work) => {
        const { id, stage, log } = work;
        const { host, ...known } = await request.reach(stage);
        const { signal, leave } = hooks;
        try {
            return await (0,rollback_host/* rollbackHost */.f)({
                ...{ id, host, by, ...known, ...(signal && { signal }), ...(leave && { leave }) },
                ...(to === null ? {} : { to }),
            }, log);
        }
        finally {
            await host.close();
        }
    });
}

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/deploy/text/system-words.js
var system_words = __webpack_require__(906);
;// CONCATENATED MODULE: ./lib/deploy/text/status-lines.js






const shownGenerations = 8;
/** What a host runs and boots and what it knows of deployments, as lines for people. */
function statusLines(name, status, color) {
    const { host, activations, cutShort, generations } = status;
    const age = (started) => `${(0,duration/* formatDuration */.a)(Math.max(0, host.uptime - started))} ago`;
    return (0,layout/* joinedSections */.Ap)([
        [(0,layout/* colored */.dS)((0,clean/* shownLine */.QN)(name, 100), 1, color)],
        (0,table/* alignColumns */.R)([
            ['runs', (0,system_words/* systemWords */.j)(host.current)],
            [
                'profile',
                `${(0,system_words/* systemWords */.j)(host.profile)}${host.profile === host.current ? '' : ', another one than runs'}`,
            ],
            ['booted', (0,system_words/* systemWords */.j)(host.booted)],
            ['up for', (0,duration/* formatDuration */.a)(host.uptime)],
        ]),
        (0,layout/* titled */.dJ)('deployments since it was booted', (0,table/* alignColumns */.R)(activations.map(({ id, state, record, request, isSupervised }) => [
            (0,clean/* shownLine */.QN)(id, 40),
            (0,clean/* shownLine */.QN)([state.state, state.reason].filter(Boolean).join(': '), 60),
            activation/* activationStates */.zs[state.state] === null && !isSupervised
                ? 'nobody supervises it: deploy recover'
                : '',
            record ? age(record.started) : '',
            (0,clean/* shownLine */.QN)(request.by ?? '', 60),
        ]))),
        (0,layout/* titled */.dJ)('ended by a power cut', cutShort.map(({ id, new: next }) => `${(0,clean/* shownLine */.QN)(id, 40)}  ${(0,system_words/* systemWords */.j)(next)}`)),
        (0,layout/* titled */.dJ)('generations', generations
            .slice(-shownGenerations)
            .map(({ number, toplevel }) => `${number}  ${(0,system_words/* systemWords */.j)(toplevel)}${toplevel === host.current ? '  (runs)' : ''}`)),
    ]);
}

// EXTERNAL MODULE: ./lib/rebuild/stops.js
var stops = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/live/rebuild-view.js
var rebuild_view = __webpack_require__(1358);
// EXTERNAL MODULE: ./lib/cli/notify.js + 21 modules
var cli_notify = __webpack_require__(3161);
// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/host/local-host.js
var local_host = __webpack_require__(7752);
// EXTERNAL MODULE: ./lib/cli/deploy/ask.js
var ask = __webpack_require__(633);
;// CONCATENATED MODULE: ./lib/cli/deploy/detach.js











// A deployment to this machine may end the session that it is started from: a display manager, a terminal, sshd. So all of
// it runs in a unit of its own, and the terminal only follows it and passes answers on.
/** In the environment of the program in the unit: its name. */
const nameVariable = 'NIXOS_REBUILD_TEST_DETACHED';
/** The same where nobody is there to answer. */
const askVariable = 'NIXOS_REBUILD_TEST_ASKS';
const detach_files = { question: 'question', answer: 'answer', result: 'result' };
const pollMs = 200;
/** How long (ms) a question waits for an answer: a person may have closed the terminal. */
const answerMs = 10 * 60_000;
/**
 * Where this process is the one in the unit, has results go to who follows it; `confirm` asks there, if there is a person. Null
 * elsewhere.
 */
function enterUnit(io) {
    const id = io.env[nameVariable];
    if (id === undefined || !/^[a-z0-9-]{1,64}$/.test(id))
        return null;
    const dir = (0,activation/* detachedDirectory */.sw)(id);
    io.out = (text) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(dir, detach_files.result), text, { flag: 'a' });
    return io.env[askVariable] === '1' ? { confirm: (question) => askThere(dir, question) } : {};
}
async function askThere(dir, question) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(dir, detach_files.question), question);
    const deadline = performance.now() + answerMs;
    while (performance.now() < deadline) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, detach_files.answer)))
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dir, detach_files.answer), 'utf8') === 'yes';
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
    return false;
}
/**
 * Runs this command line again in a unit of the system's own and follows it: from a terminal that is closed, it goes on. Ctrl-C
 * is passed on. Returns its exit status; 4 where it was ended from outside, and what it has done is not known. Throws a usage
 * error (`not-root`) for who may not start one.
 */
async function runDetached(words, io, { host: name, asks, notify }) {
    if (process.getuid?.() !== 0)
        throw (0,errors/* usageError */.Wp)('not-root', 'a deployment to this machine needs root', 'Start it with sudo.');
    const id = `local-${(0,random/* randomHex */.n)(6)}`;
    const host = new local_host/* LocalHost */.a('local', io.env);
    // Everybody may read the command of a unit, and the journal keeps it.
    const passed = (0,cli_notify/* notifyInEnvironment */.Ah)(words, io.env, notify);
    const env = Object.entries(passed.env).filter((entry) => entry[1] !== undefined);
    await (0,activation/* startDetached */.tG)(host, {
        id,
        argv: [process.execPath, ...process.execArgv, process.argv[1] ?? '', ...passed.words],
        env: { ...Object.fromEntries(env), [nameVariable]: id, [askVariable]: asks ? '1' : '0' },
        workingDirectory: io.cwd,
    });
    io.err(`this goes on in ${(0,activation/* detachedUnit */.Tn)(id)}, whatever becomes of this terminal\n`);
    const forget = io.onSignal(() => {
        void (0,programs/* runProgram */.mB)(['systemctl', 'kill', '--signal=INT', (0,activation/* detachedUnit */.Tn)(id)], { env: io.env });
    });
    const answering = setInterval(() => void answer((0,activation/* detachedDirectory */.sw)(id), io), pollMs);
    try {
        const decoder = new TextDecoder();
        const status = await (0,activation/* followDetached */.ON)(host, id, (bytes) => io.live(decoder.decode(bytes, { stream: true })));
        const result = (0,external_node_path_.join)((0,activation/* detachedDirectory */.sw)(id), detach_files.result);
        if ((0,external_node_fs_.existsSync)(result))
            io.out((0,external_node_fs_.readFileSync)(result, 'utf8'));
        if (status !== null) {
            await (0,promises_.rm)((0,activation/* detachedDirectory */.sw)(id), { recursive: true, force: true });
            return status;
        }
        io.err(`error: ${(0,activation/* detachedUnit */.Tn)(id)} was ended from outside, and what became of the deployment is not known\n` +
            `  Without an acknowledgement it goes back by itself. nixos-rebuild-test deploy status ${name} tells.\n`);
        return 4;
    }
    finally {
        clearInterval(answering);
        forget();
    }
}
/** Asks the person at this terminal what the program in the unit wants to know. */
async function answer(dir, io) {
    const question = (0,external_node_path_.join)(dir, detach_files.question);
    if (!(0,external_node_fs_.existsSync)(question) || (0,external_node_fs_.existsSync)(`${question}.seen`))
        return;
    (0,external_node_fs_.writeFileSync)(`${question}.seen`, '');
    const isYes = await (0,ask/* askYes */.P)(io, (0,external_node_fs_.readFileSync)(question, 'utf8'));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(dir, detach_files.answer), isYes ? 'yes' : 'no');
}

// EXTERNAL MODULE: ./lib/cli/deploy/world.js + 1 modules
var deploy_world = __webpack_require__(4760);
;// CONCATENATED MODULE: ./lib/cli/deploy/after.js


















/** Asks one host by its configuration's name, as root: what it keeps of deployments is root's alone. */
async function withHost(name, options, io, ask) {
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets: (0,target/* targetsOf */.Q)(options.target, [name]), hosts: [name] }, io);
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    let host;
    try {
        const known = await world.known(name, null);
        host = await world.connectAsRoot(name, known, { system: null, signal: stop.signal });
        return await ask(host, { profile: (0,policy/* profilePath */.bL)(known.settings.profile), signal: stop.signal });
    }
    finally {
        forget();
        await host?.close();
        await world.close();
    }
}
/** Prints what a host runs and boots, and what it knows of deployments. Status 4 where one has not ended well. */
async function statusAndReport(name, options, io) {
    const status = await withHost(name, options, io, activation/* readStatus */.rk);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, status);
    else
        io.out(`${statusLines(name, status, io.outColor).join('\n')}\n`);
    io.status = isLeft(status) ? 4 : 0;
}
/** An activation that nobody supervises any more, or a power cut has ended. */
function isLeft({ activations, cutShort, host }) {
    const lost = activations.some(({ state, isSupervised }) => {
        const outcome = activation/* activationStates */.zs[state.state];
        return outcome === 'rollback_failed' || (outcome === null && !isSupervised);
    });
    return lost || (cutShort.length > 0 && host.current !== host.profile);
}
/** Brings to an end what clients, supervisors and power cuts have left on a host, and says what that was. */
async function recoverAndReport(name, options, io) {
    const recovered = await withHost(name, options, io, (host, { profile, signal }) => (0,activation/* recoverHost */.TJ)(host, { profile, onNotice: (text) => io.err(`note: ${(0,clean/* shownLine */.QN)(text)}\n`) }, signal));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, recovered);
    else if (recovered.length === 0)
        io.out(`${name}: there is nothing to recover\n`);
    for (const { id, verdict } of options.json ? [] : recovered) {
        const { sign, verb } = (0,builds_outcome/* outcomeFacts */.c6)(verdict.outcome);
        io.out(`${sign} ${(0,clean/* shownLine */.QN)(`${id}: ${verb} (${verdict.reason})`)}\n`);
    }
    const ended = recovered.map(({ verdict: { outcome } }) => outcome);
    io.status = ended.some((outcome) => (0,builds_outcome/* outcomeFacts */.c6)(outcome).exitStatus === 4) ? 4 : 0;
}
/** Brings a host back to an earlier generation, supervised and verified as a deployment. */
async function rollbackAndReport(name, given, { io, argv }) {
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const inUnit = enterUnit(io);
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets: (0,target/* targetsOf */.Q)(options.target, [name]), hosts: [name] }, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    const view = (0,rebuild_view/* rebuildView */.f)({ quiet: options.quiet === true, interactive: false }, io);
    const { flake: _, sudo: __, ...rest } = options;
    const configured = (0,config/* fleetSettings */.lD)((0,hosts_world/* worldRepositories */.F)(world)).settings;
    const mode = options.mode ?? configured.mode;
    try {
        const { target } = await world.known(name, null);
        if (inUnit === null && target.kind === 'local') {
            forget();
            io.status = await runDetached(argv, io, { host: name, asks: false, notify: options.notify });
            return;
        }
        const request = (0,run_options/* rebuildRequest */.N)({ ...rest, command: 'true' }, { action: undefined, extraArgs: [] }, { ...io, env: world.env, interactive: false });
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, request.outputDir);
        const { deployment, build } = await recordRollback({
            ...{ name, mode, by: world.by, build: request, to: options.to ?? null },
            reach: ({ notice }) => world.reach(name, mode, { system: null, onNotice: notice }),
        }, { ...view.hooks, ...signals });
        view.end();
        if (options.quiet)
            io.err(`${(0,deployment_lines/* deploymentLines */.T)(deployment, io.color).join('\n')}\n`);
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, [deployment]);
        io.status = signals.signal.aborted ? 130 : exitStatusOf(deployment);
        const subject = { kind: 'deployment', record: deployment };
        (0,cli_io/* sayNotes */.Rc)(await notify(subject, build, signals.signal), io);
    }
    finally {
        view.end();
        forget();
        await world.close();
    }
}

// EXTERNAL MODULE: ./lib/cli/deploy/options.js
var deploy_options = __webpack_require__(3402);
;// CONCATENATED MODULE: ./lib/deploy/hosts/selection.js


/** The named hosts where no word is a pattern: whether there are such hosts, the build tells. Null for all hosts, and patterns. */
function plainNames(words, { on, allHosts }) {
    const all = [...words, ...on];
    if (allHosts && all.length > 0)
        throw (0,errors/* usageError */.Wp)('bad-option', `--all-hosts and "${all[0]}" exclude each other`);
    if (all.length === 0 && !allHosts)
        throw (0,errors/* usageError */.Wp)('no-hosts', 'no host is named', 'Name hosts, --on @TAG or --all-hosts.');
    return allHosts || all.some((word) => /[@*,]/.test(word)) ? null : [...new Set(all)];
}
/** The hosts that were asked for, in order. Throws a usage error for a word that selects none, and for one system for several. */
function selectedNames(words, options, configuration) {
    const { on, allHosts, storePath } = options;
    for (const word of [...words, ...on])
        refuseOther(word, configuration);
    const plain = plainNames(words, options);
    const names = plain ?? (0,config/* selectHosts */.sd)(allHosts ? ['*'] : [...words, ...on], knownHosts(configuration));
    if (storePath !== undefined && names.length > 1)
        throw (0,errors/* usageError */.Wp)('several-hosts', `--store-path is one system, and ${names.length} hosts are named`);
    return names;
}
/** What switches a configuration that is none of NixOS. */
const switches = {
    'nix-darwin': { program: 'darwin-rebuild', output: 'darwinConfigurations' },
    'home-manager': { program: 'home-manager', output: 'homeConfigurations' },
};
/** Throws for a configuration of another tool: its activation is not that of NixOS, and nothing here could take it back. */
function refuseOther(name, { flake }) {
    const tool = flake?.others.get(name);
    if (tool === undefined)
        return;
    const { program, output } = switches[tool];
    throw (0,errors/* usageError */.Wp)('not-nixos', `"${name}" is a configuration of ${tool} (${output}), and only systems of NixOS are deployed`, `nixos-rebuild-test run --command '${program} switch --flake .#${name}' records and explains it.`);
}
/** All hosts of the flake and of the configuration, with their tags. */
function knownHosts({ repository, flake }) {
    const said = [...Object.entries(repository.hosts), ...Object.entries(flake?.own.hosts ?? {})];
    const known = new Map((flake?.configurations ?? []).map((name) => [name, []]));
    const add = (name, tags = []) => known.set(name, [...(known.get(name) ?? []), ...tags]);
    for (const [name, { tags }] of said)
        add(name, tags);
    for (const [name, { host }] of flake?.hosts ?? [])
        add(name, host.tags);
    return known;
}

// EXTERNAL MODULE: ./lib/rebuild/fleet.js
var rebuild_fleet = __webpack_require__(8275);
;// CONCATENATED MODULE: ./lib/deploy/fleet/fleet.js

/**
 * Deploys to several hosts, at most `jobs` at a time: first the canaries, and the others only where all of these are well. Of
 * those that fail, `stop` starts no further one, `rollback-all` takes back what the others got as well. Returns how each
 * ended, in their order.
 */
async function runDeployments(fleet, { jobs, canary, onHostFailure }) {
    const { members, isWell } = fleet;
    const hasFailed = (one) => one.kind === 'failed' || (one.kind === 'done' && !isWell(one.result));
    let failures = 0;
    const batch = async (from, to, isStopped) => (0,rebuild_fleet/* runFleet */.g)(members.slice(from, to), (member, index) => fleet.run(member, from + index), {
        jobs,
        isStopped: () => fleet.isStopped() || isStopped(),
        onStart: (member, index) => fleet.onStart?.(member, from + index),
        onEnd: (member, index, one) => {
            if (hasFailed(one))
                failures += 1;
            fleet.onEnd?.(member, from + index, one);
        },
    });
    const stopsAtFailure = () => onHostFailure !== 'continue' && failures > 0;
    const canaries = await batch(0, canary, stopsAtFailure);
    // Canaries are there to stop the others, whatever holds for these.
    const areWell = failures === 0;
    const others = await batch(canaries.length, members.length, () => !areWell || stopsAtFailure());
    const ended = [...canaries, ...others];
    if (onHostFailure === 'rollback-all' && failures > 0 && !fleet.isStopped())
        await (0,rebuild_fleet/* runFleet */.g)(ended.flatMap((one, index) => one.kind === 'done' && isWell(one.result)
            ? [{ member: members[index], result: one.result }]
            : []), ({ member, result }) => fleet.takeBack(member, result), { jobs });
    return ended;
}

;// CONCATENATED MODULE: ./lib/deploy/hosts/nix-ssh-options.js
/**
 * What Nix and nixos-rebuild add to their ssh to reach a target by more than its address, in the form of NIX_SSHOPTS: words
 * without quotes, separated by blanks. "" where the address is enough. Null where a word has a blank, which cannot be said so.
 */
function nixSshOptions(target) {
    if (target.kind === 'local')
        return '';
    const { port, identity, sshOptions } = target;
    const options = [
        ...sshOptions.map((option) => option.replace(/^(\w+) +/, '$1=')),
        ...(identity === null ? [] : [`IdentityFile=${identity}`, 'IdentitiesOnly=yes']),
        ...(port === null ? [] : [`Port=${port}`]),
    ];
    if (options.some((option) => /\s/.test(option)))
        return null;
    return options.map((option) => `-o ${option}`).join(' ');
}

;// CONCATENATED MODULE: ./lib/deploy/run/shared-build.js





/**
 * "$1" is a directory for links, "$2" how many hosts are evaluated at a time; pairs of a number and an installable follow.
 *
 * Each host is evaluated by a process of its own, as large hosts together need more memory than there is, and named by that,
 * which the order of what Nix builds is not. One process builds all.
 */
const script = `
dir=$1 jobs=$2; shift 2
printf '%s\\0' "$@" | xargs -0 -n 2 -P "$jobs" sh -c '
  if nix --extra-experimental-features "nix-command flakes" eval --raw "$3.drvPath" >"$1/$2.drv" 2>"$1/$2.said"
  then echo "evaluated $3"; else rm -f "$1/$2.drv"; echo "not evaluated: $3"; fi
  cat "$1/$2.said" >&2' sh "$dir"
status=0; all=$(($# / 2))
set -- "$dir"/*.drv
[ -e "$1" ] || exit 1
[ $# = "$all" ] || status=1
nix-store --realise --keep-going --add-root "$dir/built" $(for file; do cat "$file"; echo; done) >/dev/null || status=$?
for file; do
  drv=$(cat "$file")
  out=$(nix-store --query --outputs "$drv")
  if nix-store --check-validity "$out" 2>/dev/null; then
    nix-store --realise "$out" --add-root "\${file%.drv}" >/dev/null && echo "$out"
  fi
done
exit $status
`;
/**
 * Whether the systems of a flake can be built together. Settings that a flake's `nixConfig` has are taken by Nix' own commands
 * for flakes alone, where the user trusts them, and each host is built by those then; so it is where nobody knows.
 */
function canShareBuild(flake, cwd) {
    const dir = (0,ref/* localFlakeDir */.IP)((0,ref/* parseFlakeRef */.K3)(flake).flake);
    // Of another commit, its flake.nix is not the one that is here.
    if (dir === null || (0,ref/* namesRevision */.ej)(flake))
        return false;
    const local = (0,external_node_path_.resolve)(cwd, dir);
    try {
        return !(0,external_node_fs_.readFileSync)((0,external_node_path_.join)(local, 'flake.nix'), 'utf8').includes('nixConfig');
    }
    catch {
        return false;
    }
}
/**
 * Builds the systems of several hosts of a flake in one recording, which is a build of its own. `dir` is an existing directory
 * for links. Returns also where not all was built: a host that is left out is to be built alone, and its build says why.
 */
async function buildTogether(hosts, { flake, build, jobs, dir }, hooks) {
    const links = await (0,promises_.mkdtemp)((0,external_node_path_.join)(dir, 'systems-'));
    const pairs = hosts.flatMap((host, index) => [String(index), `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}`]);
    const built = await (0,run/* runRebuild */.J)({
        ...build,
        target: { kind: 'command', command: script },
        extraArgs: [links, String(jobs), ...pairs],
    }, hooks, {
        ...{ action: 'build', host: hosts.join(',') },
        run: async () => ({ outcome: 'success', failure: null, system: null }),
    });
    const systems = hosts.flatMap((host, index) => {
        const link = (0,external_node_path_.join)(links, String(index));
        return leadsToStore(link) ? [[host, link]] : [];
    });
    return { build: built, systems: new Map(systems) };
}
function leadsToStore(link) {
    try {
        return (0,external_node_fs_.realpathSync)(link).startsWith('/nix/store/');
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/deploy/run/requests.js







/** A call whose sources are looked at from now on, beside what is built. */
function fleetCallOf(call) {
    const { flake, storePath, settings, world, signals } = call;
    const { repository } = world.configuration;
    return {
        ...call,
        alone: oneAtATime(),
        preflight: startPreflight({
            ...{
                flake: (0,ref/* parseFlakeRef */.K3)(flake).flake,
                storePath,
                mode: settings.mode,
                settings: repository.preflight,
            },
            ...{ cwd: world.cwd, env: world.env, signal: signals.signal },
        }),
    };
}
/** The systems of the hosts that this machine builds, together; null where each is built alone. */
async function sharedBuildOf(names, call, say) {
    const { settings, world, signals, storePath } = call;
    const buildHosts = await Promise.all(names.map((name) => buildHostOf(name, call)));
    const here = names.filter((_, index) => buildHosts[index] === null);
    const { flake } = (0,ref/* parseFlakeRef */.K3)(call.flake);
    if (storePath !== null || here.length < 2 || !canShareBuild(flake, world.cwd))
        return null;
    say(`building ${here.join(', ')} together`);
    const build = buildRequest(here[0], null, call);
    const asked = { flake, build: { ...build, keepLast: null }, jobs: settings.jobs, dir: world.dir };
    const shared = await buildTogether(here, asked, { ...signals, onNotice: say });
    const left = here.filter((name) => !shared.systems.has(name));
    if (left.length > 0 && !signals.signal.aborted)
        say(`not built together: ${left.join(', ')}`);
    return shared;
}
/** The deployment of one host, whose system may have been built with those of others. */
async function requestFor(name, call, shared = null) {
    const { settings, world, signals, alone, storePath } = call;
    const buildHost = storePath === null ? await buildHostOf(name, call) : null;
    const built = shared?.systems.get(name);
    return {
        ...{ name, mode: settings.mode, by: world.by, postBuild: settings.postBuild, alone },
        build: buildRequest(name, buildHost, call),
        storePath: built ?? storePath,
        rootsDir: world.dir,
        preflight: call.preflight?.(name) ?? null,
        ...(shared && built !== undefined && { sharedBuild: shared.build.name }),
        reach: (system, { notice }) => world.reach(name, settings.mode, { system, onNotice: notice, signal: signals.signal }),
    };
}
/** The request that builds the system of a host. */
function buildRequest(name, buildHost, { flake, build }) {
    const sshOptions = [buildHost?.sshOptions, build.env.NIX_SSHOPTS].filter(Boolean).join(' ');
    return {
        ...build,
        target: { kind: 'flake', ref: (0,ref/* printFlakeRef */.AG)({ flake: (0,ref/* parseFlakeRef */.K3)(flake).flake, host: name }) },
        ...(buildHost !== null && { buildHost: buildHost.address }),
        env: sshOptions === '' ? build.env : { ...build.env, NIX_SSHOPTS: sshOptions },
    };
}
/**
 * Where a system is built, by all that is known before that; null for this machine. Throws a usage error (`bad-target`) for a
 * host that Nix could not reach.
 */
async function buildHostOf(name, { world }) {
    const { settings, target } = await world.known(name, null);
    const { buildHost } = settings;
    if (buildHost === null)
        return null;
    if (buildHost !== 'target')
        return { address: buildHost, ...optionsOf(name, world.through(named(buildHost))) };
    if (target.kind === 'local')
        return null;
    return { address: (0,config/* targetText */.Z3)(target), ...optionsOf(name, target) };
}
/** A build host is whatever ssh knows by that name. */
function named(address) {
    return { kind: 'ssh', address, user: null, port: null, identity: null, sshOptions: [] };
}
function optionsOf(name, target) {
    const sshOptions = nixSshOptions(target);
    if (sshOptions !== null)
        return { sshOptions };
    throw (0,errors/* usageError */.Wp)('bad-target', `nothing can be built for ${name} over ssh: Nix takes no option of ssh that has a blank in its value`, "Put the option into ssh's own configuration, or build elsewhere.");
}

;// CONCATENATED MODULE: ./lib/deploy/run/deploy-hosts.js





/**
 * Builds the systems of several hosts together and deploys each, in the order that the settings ask for. Hosts that do not
 * answer count as well where `skipUnreachable` is set. No old builds are deleted: the caller does that once at the end.
 */
async function deployHosts(names, call, { skipUnreachable, ...observer }) {
    const { settings, signals } = call;
    const back = [];
    const hooksOf = (name, index) => ({ ...observer.hooksOf(name, index), ...signals });
    const shared = await sharedBuildOf(names, call, observer.say);
    const requests = await Promise.all(names.map((name) => requestFor(name, call, shared)));
    const hosts = await runDeployments({
        // Old builds are deleted once at the end: a sibling that runs must not count among them.
        members: requests.map((request) => ({ ...request, build: { ...request.build, keepLast: null } })),
        run: async (request, index) => {
            const recorded = await recordDeployment(request, hooksOf(request.name, index));
            await observer.onRecorded?.(request.name, recorded);
            return recorded;
        },
        takeBack: async (request, { deployment }) => {
            const hooks = hooksOf(request.name, names.indexOf(request.name));
            const taken = await takenBack(deployment, request, hooks).catch((error) => ({ kind: 'failed', error }));
            if (taken.kind !== 'skipped')
                back.push(taken);
        },
        isWell: ({ deployment }) => isWell(deployment, { skipUnreachable }),
        isStopped: () => signals.signal.aborted,
        onStart: ({ name }, index) => observer.onStart?.(name, index),
        onEnd: ({ name }, index, one) => observer.onEnd?.(name, index, one),
    }, settings);
    if (settings.onHostFailure === 'rollback-all' && signals.signal.aborted)
        observer.say('stopped: no host that was well is taken back');
    return { hosts, back };
}
/** Brings a host back to the generation before its deployment, where that has changed it. */
async function takenBack({ success, reason, before, new_system }, { reach, ...request }, hooks) {
    if (!success || reason === 'unchanged')
        return { kind: 'skipped' };
    const to = before?.generation ?? null;
    if (to === null)
        throw new errors/* ToolError */.v4('no-generation', `${request.name} was not taken back: which generation it had before is not known`, { hint: `nixos-rebuild-test deploy status ${request.name} lists its generations.` });
    const result = await recordRollback({ ...request, to, reach: (stage) => reach(new_system ?? '', stage) }, hooks);
    return { kind: 'done', result };
}

// EXTERNAL MODULE: ./lib/cli/live/fleet-view.js
var fleet_view = __webpack_require__(9863);
// EXTERNAL MODULE: ./lib/cli/run/fleet.js
var run_fleet = __webpack_require__(7572);
// EXTERNAL MODULE: ./lib/cli/show/fleet.js
var fleet = __webpack_require__(3714);
// EXTERNAL MODULE: ./lib/cli/deploy/plan.js + 1 modules
var plan = __webpack_require__(6034);
;// CONCATENATED MODULE: ./lib/cli/deploy/run.js
























/** Deploys to the hosts that were named: a report each, and one exit status for all. */
async function deployAndReport(words, given, { io, argv }) {
    (0,deploy_options/* refuseContradictions */.Dc)(given);
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const inUnit = enterUnit(io);
    const targets = (0,target/* targetsOf */.Q)(options.target, null);
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets, hosts: plainNames(words, options) }, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const { settings } = (0,config/* fleetSettings */.lD)({ flags: (0,deploy_options/* fleetFlags */.cq)(options), ...(0,hosts_world/* worldRepositories */.F)(world) });
        const names = selectedNames(words, options, world.configuration);
        (0,target/* targetsOf */.Q)(options.target, names);
        if (options.dryRun)
            return await (0,plan/* planAndReport */.f)(names, options, world, io);
        if (inUnit === null && (await isHere(names, world))) {
            forget();
            const asks = io.interactive && options.yes !== true;
            io.status = await runDetached(argv, io, { host: names.join(' '), asks, notify: options.notify });
            return;
        }
        const confirm = inUnit?.confirm ?? (io.interactive ? (question) => (0,ask/* askYes */.P)(io, question) : null);
        const fleet = fleetCallOf({
            ...{ flake: options.flake, settings, world, signals },
            storePath: options.storePath === undefined ? null : (0,cli_io/* absolutePath */.Hi)(io, options.storePath),
            build: buildWith(names[0], options, { ...io, env: world.env, interactive: false }),
        });
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, fleet.build.outputDir);
        const call = { fleet, options, notify, io, confirm: options.yes ? null : confirm };
        const ended = names.length === 1
            ? { hosts: [await deployOne(names[0], call)], back: [] }
            : await deployFleet(names, call);
        report(names, ended, call);
    }
    finally {
        forget();
        await world.close();
    }
}
/** How systems are recorded while they are built. */
function buildWith(host, { flake, ...options }, io) {
    const { storePath: _, sudo: __, buildHost: ___, ...rest } = options;
    // Where builds are kept depends on the flake.
    const asked = {
        ...rest,
        flake: (0,ref/* printFlakeRef */.AG)({ flake: (0,ref/* parseFlakeRef */.K3)(flake).flake, host }),
        action: 'build',
    };
    return (0,run_options/* rebuildRequest */.N)(asked, { action: undefined, extraArgs: [] }, io);
}
/** Whether one of the hosts is this machine, as far as that is known before its system is built. */
async function isHere(names, world) {
    const known = await Promise.all(names.map((name) => world.known(name, null)));
    return known.some(({ target }) => target.kind === 'local');
}
async function deployOne(name, call) {
    const { fleet, options, io, confirm } = call;
    const view = (0,rebuild_view/* rebuildView */.f)({ quiet: options.quiet === true, interactive: false }, io);
    const hooks = {
        ...view.hooks,
        ...fleet.signals,
        ...(confirm && { confirm: () => confirm(`Activate this on ${name}?`) }),
    };
    const ended = await (0,rebuild_fleet/* endOf */.p)(requestFor(name, fleet).then((request) => recordDeployment(request, hooks)));
    view.end();
    if (ended.kind === 'done')
        (0,cli_io/* sayNotes */.Rc)(await notes(ended.result, call), io);
    return ended;
}
async function deployFleet(names, call) {
    const { fleet, io, options, confirm } = call;
    if (confirm && !(await confirm(`Deploy to ${names.join(', ')}?`)))
        return { hosts: names.map(() => ({ kind: 'skipped' })), back: [] };
    const view = (0,fleet_view/* fleetView */.A)(names, io);
    try {
        const ended = await deployHosts(names, fleet, {
            skipUnreachable: options.skipUnreachable === true,
            hooksOf: (name, index) => ({
                onStatus: (status) => view.status(index, status),
                onNotice: (message) => view.say(`${name}: ${message}`),
            }),
            onRecorded: async (name, recorded) => {
                for (const note of await notes(recorded, call))
                    view.say(`${name}: ${note}`);
            },
            say: (text) => view.say(text),
            onStart: (_, index) => view.start(index),
            onEnd: (_, index, one) => view.end(index, (0,run_fleet/* buildOf */.Yy)(one)),
        });
        view.close();
        await (0,run_fleet/* keepNewest */.IC)(fleet.build, io);
        return ended;
    }
    finally {
        view.close();
    }
}
/** Tells who wants to know how a deployment ended; a host that may be left out is no news. */
async function notes({ build, deployment }, { options, notify, fleet: { signals } }) {
    if (isLeftOut(deployment, options))
        return [];
    return notify({ kind: 'deployment', record: deployment }, build, signals.signal);
}
function report(names, { hosts, back }, { options, fleet: { signals }, io }) {
    const ended = [...hosts, ...back];
    const done = ended.flatMap((one) => (one.kind === 'done' ? [one.result] : []));
    const errors = ended.flatMap((one) => (one.kind === 'failed' ? [one.error] : []));
    if (names.length > 1)
        io.err(`${(0,fleet/* fleetTable */.d)(names, hosts.map(run_fleet/* buildOf */.Yy)).join('\n')}\n`);
    // What one host's recording shows while it runs ends with its report.
    if (names.length > 1 || options.quiet)
        for (const { deployment } of done)
            if (names.length === 1 || needsWords(deployment))
                io.err(`\n${(0,deployment_lines/* deploymentLines */.T)(deployment, io.color).join('\n')}\n`);
    const statuses = errors.map((error) => (0,cli_io/* reportError */.N7)(io, error, false));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, done.map(({ deployment }) => deployment));
    statuses.push(...done.map(({ deployment }) => statusOf(deployment, options)));
    // Where no host answers, it is this machine that is cut off.
    if (done.length > 0 && done.every(({ deployment }) => isLeftOut(deployment, options))) {
        io.err('error: none of the hosts answers\n');
        statuses.push(1);
    }
    // Where no host was begun with, a person has declined it.
    const isCancelled = signals.signal.aborted || hosts.every(({ kind }) => kind === 'skipped');
    io.status = isCancelled ? 130 : (0,run_fleet/* worstStatus */.A4)(statuses);
}
/** All but a host that runs its new system and is well, of which the table says enough. */
function needsWords({ action, success, health }) {
    return action === 'rollback' || !success || health?.healthy === false;
}
function statusOf(deployment, options) {
    return isWell(deployment, options) ? 0 : exitStatusOf(deployment);
}

// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/cli/commands/deploy.js






function configure(command, io, argv) {
    // `deploy` has options of the same names as its subcommands.
    command.enablePositionalOptions();
    const json = 'print the result as JSON';
    (0,deploy_options/* addTargetOptions */.Bs)(command.command('status <host>').description('what a host runs, and what became of deployments'))
        .option('--json', json)
        .action((host, options) => statusAndReport(host, options, io));
    const rollback = command
        .command('rollback <host>')
        .description('back to an earlier generation, supervised');
    (0,deploy_options/* addTargetOptions */.Bs)(rollback).option('--to <generation>', 'its number (default: the one before)', (0,option_values/* numberIn */.Po)({ least: 1, whole: true }));
    (0,deploy_options/* addJudgeOptions */.FP)(rollback);
    (0,cli_notify/* addNotifyOptions */.V8)((0,run_options/* addRunOptions */.L)(rollback)).action((host, options) => rollbackAndReport(host, options, { io, argv }));
    (0,deploy_options/* addTargetOptions */.Bs)(command.command('recover <host>').description('bring to an end what was left on a host'))
        .option('--json', json)
        .action((host, options) => recoverAndReport(host, options, io));
    (0,deploy_options/* addDeployOptions */.Bv)(command).action((words, options) => deployAndReport(words, options, { io, argv }));
}


/***/ }),

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ planAndReport)
});

// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/deploy/plan/build-system.js







/**
 * Builds the system of a host of a flake on this machine and returns its store path. `say` receives what Nix prints. Throws a
 * ToolError (`build-failed`) with Nix's words.
 */
async function buildSystem({ flake, host }, { cwd, env, say, signal }) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-plan-'));
    try {
        const link = (0,external_node_path_.join)(dir, 'result');
        const features = ['--extra-experimental-features', 'nix-command flakes'];
        const argv = ['nix', ...features, 'build', `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}`, '--out-link', link];
        // An evaluation of Nix does not end at SIGTERM.
        const onOutput = (bytes) => say(bytes.toString('utf8'));
        const { status, stderr } = await (0,run_bound/* runBound */.G)(argv, { cwd, env, onOutput, ...(signal && { signal }) });
        signal?.throwIfAborted();
        if (status === 0)
            return await (0,promises_.realpath)(link);
        const said = (0,clean/* stripControls */.$Y)(stderr.toString('utf8')).trim();
        const words = (0,clean/* truncate */.xv)(said || `nix build ended with status ${status}`, 2000);
        throw new errors/* ToolError */.v4('build-failed', `the system of ${host} in ${flake} was not built: ${words}`, {
            hint: 'nixos-rebuild-test run build records it and explains why.',
        });
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/deploy/plan/plan-host.js + 25 modules
var plan_host = __webpack_require__(8014);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 7 modules
var copy_closure = __webpack_require__(6646);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
;// CONCATENATED MODULE: ./lib/cli/deploy/plan.js









/** Prints what a deployment would change on each host; one that cannot be planned does not keep the others from theirs. */
async function planAndReport(names, options, world, io) {
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    const plans = [];
    try {
        for (const name of names) {
            const plan = await planned({ name, world, signal: stop.signal }, options, io);
            if (plan === null)
                continue;
            if (!options.json)
                io.out(`${[...(plans.length > 0 ? [''] : []), ...(0,plan_lines/* planLines */.H)(plan, io.outColor)].join('\n')}\n`);
            plans.push(plan);
        }
    }
    finally {
        forget();
    }
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, plans);
}
/** The plan of one host; null where there is none, which is said. */
async function planned(call, options, io) {
    try {
        return await planOf(call, options, io);
    }
    catch (thrown) {
        const status = call.signal.aborted ? 130 : (0,cli_io/* reportError */.N7)(io, thrown, options.verbose === true);
        io.status = Math.max(io.status, status);
        return null;
    }
}
async function planOf({ name, world, signal }, options, io) {
    const { env } = world;
    const { flake } = (0,ref/* parseFlakeRef */.K3)(options.flake);
    const say = (text) => io.live(text);
    const path = options.storePath === undefined
        ? await buildSystem({ flake, host: name }, { cwd: io.cwd, env, signal, say })
        : (0,cli_io/* absolutePath */.Hi)(io, options.storePath);
    const system = await (0,new_system/* readLocalSystem */.B)(path, env);
    const known = await world.known(name, system.toplevel.path);
    const host = world.connect(name, known);
    try {
        const copy = async (wanted) => {
            const { substitutes } = known.settings;
            await (0,copy_closure/* copyClosure */.Z)(host, wanted, { env, signal, substitutes, closure: system.closure });
        };
        const target = { host, destination: (0,config/* targetText */.Z3)(known.target) };
        const profile = (0,policy/* profilePath */.bL)(known.settings.profile);
        return await (0,plan_host/* planHost */.A)(target, system, { ...(options.dryActivate && { copy }), profile, signal });
    }
    finally {
        await host.close();
    }
}


/***/ })

};
