export const id = 8287;
export const ids = [8287];
export const modules = {

/***/ 18287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeploy: () => (/* binding */ runDeploy)
});

// EXTERNAL MODULE: ./lib/builds/retention.js + 1 modules
var retention = __webpack_require__(18268);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/deploy/fleet/exit-status.js
var exit_status = __webpack_require__(91645);
;// CONCATENATED MODULE: ./lib/rebuild/fleet.js
/**
 * Runs the members in order, `jobs` at a time. Resolves with how each ended, in the same order. A member
 * that throws does not stop the others.
 */
async function runFleet(members, run, { jobs, isStopped, onStart, onEnd }) {
    const ended = [];
    const queue = members.entries();
    const worker = async () => {
        for (const [index, member] of queue) {
            if (isStopped?.())
                ended[index] = { kind: 'skipped' };
            else {
                onStart?.(member, index);
                ended[index] = await endOf(run(member, index));
            }
            onEnd?.(member, index, ended[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(Math.max(1, jobs), members.length) }, worker));
    return ended;
}
/** How a member ends. Never rejects. */
async function endOf(running) {
    try {
        return { kind: 'done', result: await running };
    }
    catch (error) {
        return { kind: 'failed', error };
    }
}

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
    const batch = async (from, to, isStopped) => runFleet(members.slice(from, to), (member, index) => fleet.run(member, from + index), {
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
        await runFleet(ended.flatMap((one, index) => one.kind === 'done' && isWell(one.result)
            ? [{ member: members[index], result: one.result }]
            : []), ({ member, result }) => fleet.takeBack(member, result), { jobs });
    return ended;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 7 modules
var copy_closure = __webpack_require__(36646);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/deploy/host/deploy-system.js + 1 modules
var deploy_system = __webpack_require__(13025);
// EXTERNAL MODULE: ./lib/deploy/host/rollback-host.js
var rollback_host = __webpack_require__(23119);
// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(84406);
// EXTERNAL MODULE: ./lib/deploy/run/copy-progress.js + 1 modules
var copy_progress = __webpack_require__(29322);
// EXTERNAL MODULE: ./lib/builds/deployment.js + 1 modules
var builds_deployment = __webpack_require__(45281);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(23609);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 13 modules
var catalogue = __webpack_require__(54055);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 48 modules
var run = __webpack_require__(25240);
// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var end = __webpack_require__(48173);
// EXTERNAL MODULE: ./lib/deploy/host/without-host.js
var without_host = __webpack_require__(34101);
// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(93170);
// EXTERNAL MODULE: ./lib/deploy/run/log-lines.js
var log_lines = __webpack_require__(38469);
;// CONCATENATED MODULE: ./lib/deploy/run/host-work.js













/**
 * Runs a rebuild and then what is done to a host, in one recording, and writes `deployment.json` into the build's directory.
 * What `act` throws as a `ToolError` is a refusal: nothing was changed on the host then.
 */
async function recordHostWork({ name, mode, action, sharedBuild = null, build: asked }, hooks, act) {
    const about = { id: `${action}-${(0,random/* randomHex */.n)(8)}`, action, name, mode };
    let deployment = null;
    const build = await (0,run.runRebuild)({ ...asked, besideOthers: true }, hooks, {
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
                    return (0,without_host/* deploymentWithoutHost */.C)(about, { ...cancelled(name), ...since(startMs) });
                if (!(thrown instanceof errors/* ToolError */.v4))
                    throw thrown;
                return (0,without_host/* deploymentWithoutHost */.C)(about, { ...refusal(thrown), ...since(startMs) });
            });
            deployment = { ...stage.redact(acted), shared_build: sharedBuild };
            stage.print(lines.end());
            await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(stage.dir, files/* deploymentFileName */.bO), builds_deployment/* deploymentSchema */.f, deployment);
            stage.print(['', ...(0,deployment_lines/* deploymentLines */.T)(deployment, true)]);
            return host_work_endOf(deployment);
        },
    });
    if (deployment !== null)
        return { build, deployment };
    const unbuilt = { ...(0,without_host/* deploymentWithoutHost */.C)(about, unbuiltEnd(build)), shared_build: sharedBuild };
    await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(build.dir, files/* deploymentFileName */.bO), builds_deployment/* deploymentSchema */.f, unbuilt);
    return { build, deployment: unbuilt };
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
function host_work_endOf({ outcome, failure, before, after }) {
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
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./lib/rebuild/request.js
var request = __webpack_require__(99322);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/deploy/run/sources.js




/** A revision that git may be asked about. */
const sha = /^[0-9a-f]{7,64}$/;
const mostFiles = 2000;
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
    // A dirty tree's revision ends so.
    const [from, to] = [old, next].map((one) => one?.replace(/-dirty$/, '') ?? '');
    const unknown = { files: null, isOlder: false };
    if (!sha.test(from) || !sha.test(to))
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
        build: storePath === null ? build : { ...build, ...fetching(storePath, (0,external_node_path_.join)(rootsDir, (0,random/* randomHex */.n)(8))) },
    }, hooks, (work) => deployed(request, work, hooks));
}
/** Nix says that a system is there, or fetches it. */
function fetching(storePath, root) {
    const command = 'nix-store --realise "$(readlink -f "$1" || echo "$1")" --add-root "$2" >/dev/null && readlink -f "$2"';
    return { target: { kind: 'command', command }, extraArgs: [storePath, root] };
}
async function deployed(request, { id, stage, log }, hooks) {
    const { build, by } = request;
    const { env } = build;
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

// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(86213);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
    const built = await (0,run.runRebuild)({
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
        isWell: ({ deployment }) => (0,exit_status/* isWell */.f5)(deployment, { skipUnreachable }),
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

// EXTERNAL MODULE: ./lib/deploy/plan/plan-host.js + 25 modules
var plan_host = __webpack_require__(28014);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var deploy_policy = __webpack_require__(19777);
;// CONCATENATED MODULE: ./lib/deploy/run/record-plan.js











/**
 * Builds a host's system and plans its deployment, in one recording. The host is asked as the user whom ssh logs in, and nothing is
 * changed on it. Throws a `ToolError` where nothing could be built at all.
 */
async function recordPlan(name, call, hooks) {
    const { storePath, world } = call;
    const asked = buildRequest(name, storePath === null ? await buildHostOf(name, call) : null, call);
    const built = storePath === null ? asked : { ...asked, ...fetching(storePath, (0,external_node_path_.join)(world.dir, (0,random/* randomHex */.n)(8))) };
    let plan = null;
    const build = await (0,run.runRebuild)({ ...built, besideOthers: true }, hooks, {
        ...{ action: 'plan', host: name },
        async run(stage) {
            stage.enter('planning');
            try {
                plan = stage.redact(await planned(name, call, stage));
                stage.print(['', ...(0,plan_lines/* planLines */.H)(plan, true), '']);
                return { outcome: 'success', failure: null, system: null };
            }
            catch (thrown) {
                return endWithout(thrown, name, hooks);
            }
        },
    });
    return { build, plan };
}
async function planned(name, call, stage) {
    const { world, build, storePath, signals } = call;
    const system = await (0,new_system/* readLocalSystem */.B)(storePath ?? stage.built ?? '', build.env);
    const known = await world.known(name, system.toplevel.path);
    for (const notice of known.notices)
        stage.notice(notice);
    const host = world.connect(name, known);
    try {
        const target = { host, destination: (0,config/* targetText */.Z3)(known.target) };
        return await (0,plan_host/* planHost */.A)(target, system, {
            profile: (0,deploy_policy/* profilePath */.bL)(known.settings.profile),
            signal: signals.signal,
        });
    }
    finally {
        await host.close();
    }
}
/** Throws what no host and no person has caused. */
function endWithout(thrown, name, { signal }) {
    const { outcome, message, failure } = (0,end/* endOfThrown */.VI)(thrown, { host: { name }, ...(signal && { signal }) });
    return {
        outcome,
        failure: failure && (0,end/* failureOf */.g5)(failure.family, message, failure.advice),
        system: null,
    };
}

// EXTERNAL MODULE: ./lib/report/deployment/headline.js
var headline = __webpack_require__(69994);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(93442);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/action/rebuild/reporting.js + 1 modules
var rebuild_reporting = __webpack_require__(90906);
// EXTERNAL MODULE: ./lib/action/rebuild/request.js + 2 modules
var rebuild_request = __webpack_require__(64550);
// EXTERNAL MODULE: ./lib/action/rebuild/secrets.js
var rebuild_secrets = __webpack_require__(15671);
// EXTERNAL MODULE: ./lib/action/runner/context.js + 1 modules
var runner_context = __webpack_require__(77536);
// EXTERNAL MODULE: ./lib/action/runner/job-log.js + 1 modules
var job_log = __webpack_require__(88704);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/action/runner/runner.js + 1 modules
var runner_runner = __webpack_require__(46459);
// EXTERNAL MODULE: ./lib/action/runner/with-tmux.js
var with_tmux = __webpack_require__(56548);
// EXTERNAL MODULE: ./lib/action/deploy/github-deployment.js + 1 modules
var github_deployment = __webpack_require__(94200);
// EXTERNAL MODULE: ./lib/action/runner/job-hooks.js
var job_hooks = __webpack_require__(74583);
;// CONCATENATED MODULE: ./lib/action/deploy/hooks.js

/** Shows the one recording that is made in the job log, a group a phase, and keeps its directory for post. */
function singleHooks(name, step, unfinished) {
    const hooks = (0,job_hooks/* jobHooks */.Y)(step.runner, step);
    return {
        ...hooks,
        onStart(started) {
            unfinished.change(name, { dir: started.dir });
            hooks.onStart?.(started);
        },
    };
}
/** Shows one of several recordings that are made at a time: each line has its host's name. */
function fleetHooks(name, { log, notices }, unfinished) {
    return {
        onLines: (lines) => log.print(lines.replace(/^(?=.)/gm, `${name} | `)),
        onNotice: (message) => notices.add(`${name}: ${message}`),
        onStart: ({ dir }) => unfinished.change(name, { dir }),
    };
}

// EXTERNAL MODULE: ./lib/action/deploy/inputs.js
var deploy_inputs = __webpack_require__(79963);
// EXTERNAL MODULE: ./lib/action/deploy/outputs.js
var outputs = __webpack_require__(78698);
// EXTERNAL MODULE: ./lib/action/deploy/report.js + 3 modules
var report = __webpack_require__(47916);
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

// EXTERNAL MODULE: ./lib/deploy/hosts/target.js
var hosts_target = __webpack_require__(60962);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/migrate/index.js + 12 modules
var migrate = __webpack_require__(66612);
// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var hosts_configuration = __webpack_require__(29405);
// EXTERNAL MODULE: ./lib/host/elevation/elevated-host.js + 2 modules
var elevated_host = __webpack_require__(73200);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/host/reach/tailscale.js




const answerMs = 5000;
const tailscale_name = schemas/* string */.YjP().optional().catch(undefined);
/** A peer of `tailscale status --json` (tailscale.com/ipn/ipnstate). */
const peerSchema = schemas/* object */.Ikc({
    HostName: tailscale_name,
    /** With a dot at its end. */
    DNSName: tailscale_name,
    TailscaleIPs: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
    Online: schemas/* boolean */.zMY().optional().catch(undefined),
    /** Year 1 where that is not known. */
    LastSeen: tailscale_name,
    Expired: schemas/* boolean */.zMY().optional().catch(undefined),
});
const statusSchema = schemas/* object */.Ikc({
    BackendState: schemas/* string */.YjP(),
    Peer: schemas/* record */.g1P(schemas/* string */.YjP(), peerSchema).nullish().catch(null),
});
/**
 * What Tailscale on this machine says of a host that does not answer, as sentences; null where its address is none of a tailnet
 * and none of its peers'.
 */
async function tailscaleWords(address, env, nowMs) {
    const result = await (0,programs/* runProgram */.mB)(['tailscale', 'status', '--json'], { env, timeoutMs: answerMs });
    return wordsFor(address, result, nowMs);
}
/** The same for what `tailscale status --json` has printed. */
function wordsFor(address, result, nowMs) {
    const isTailnet = isTailnetAddress(address);
    const status = statusIn(result.stdout);
    const peer = Object.values(status?.Peer ?? {}).find((one) => isPeer(one, address));
    if (peer === undefined && !isTailnet)
        return null;
    if (result.kind === 'missing')
        return `${address} is an address of Tailscale, which is not installed on this machine.`;
    if (status === null)
        return `${address} is an address of Tailscale, which does not run on this machine: start tailscaled.`;
    if (status.BackendState !== 'Running')
        return `${address} is on Tailscale, which is not up on this machine (${shown(status.BackendState)}): "tailscale up".`;
    if (peer === undefined)
        return `Tailscale is up on this machine, and ${address} is none of its peers.`;
    return peerWords(peer, address, nowMs);
}
function peerWords(peer, address, nowMs) {
    const what = `Tailscale is up on this machine; its peer ${shown(peer.HostName ?? address)}`;
    if (peer.Expired)
        return `${what} has a key that has expired: log it in anew.`;
    if (peer.Online)
        return `${what} is online: does sshd run there, and does the tailnet's policy let this machine in?`;
    const seenMs = Date.parse(peer.LastSeen ?? '');
    const isSeen = Number.isFinite(seenMs) && seenMs > 0 && seenMs <= nowMs;
    return `${what} is offline${isSeen ? `, and was seen ${(0,duration/* formatDuration */.a)((nowMs - seenMs) / 1000)} ago` : ''}.`;
}
/** Whether an address or a name is one of a tailnet: 100.64.0.0/10, fd7a:115c:a1e0::/48, or of MagicDNS. */
function isTailnetAddress(address) {
    const plain = address.toLowerCase().replace(/\.$/, '');
    if (plain.endsWith('.ts.net') || plain.startsWith('fd7a:115c:a1e0:'))
        return true;
    const [, second] = /^100\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(plain) ?? [];
    return second !== undefined && Number(second) >= 64 && Number(second) <= 127;
}
function isPeer({ HostName, DNSName, TailscaleIPs }, address) {
    const plain = address.toLowerCase().replace(/\.$/, '');
    const full = DNSName?.toLowerCase().replace(/\.$/, '');
    const names = [HostName?.toLowerCase(), full, full?.split('.')[0], ...(TailscaleIPs ?? [])];
    return names.includes(plain);
}
function statusIn(json) {
    try {
        return statusSchema.parse(JSON.parse(json));
    }
    catch {
        return null;
    }
}
function shown(text) {
    return (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(text), 100);
}

;// CONCATENATED MODULE: ./lib/host/reach/reach-host.js




const usualTries = 3;
/** Pauses (ms) after each try; the last one is repeated. */
const pausesMs = [1000, 3000, 5000, 10_000];
const noticeMs = 60_000;
/** How long (s) a host that has let us in may take to run nothing. */
const answerSeconds = 20;
/**
 * Waits until a host runs scripts. Rejects with `HostUnreachable` when it has not done so in the tries or the time that there
 * are, or at once where no later try can do better: its key is not the known one, it lets this user not in, or the
 * configuration of ssh is wrong. The error's hint also says what Tailscale knows of it.
 */
async function reachHost(host, options) {
    const { waitSeconds, signal, onNotice = () => { } } = options;
    const tries = options.tries ?? (waitSeconds === undefined ? usualTries : Number.POSITIVE_INFINITY);
    const startMs = performance.now();
    const leftMs = () => startMs + (waitSeconds ?? 0) * 1000 - performance.now();
    let saidMs = Number.NEGATIVE_INFINITY;
    for (let count = 1;; count += 1) {
        const failed = await tried(host, signal);
        if (failed === null)
            return;
        if (failed.isLasting)
            throw failed;
        const pauseMs = pausesMs[Math.min(count, pausesMs.length) - 1] ?? 0;
        const isLast = waitSeconds === undefined ? count >= tries : count >= tries || leftMs() < pauseMs;
        if (isLast)
            throw await explained(host, failed, options);
        if (waitSeconds !== undefined && performance.now() - saidMs >= noticeMs) {
            saidMs = performance.now();
            onNotice(`${failed.message}; it is tried for another ${(0,duration/* formatDuration */.a)(leftMs() / 1000)}`);
        }
        await (0,external_node_timers_promises_.setTimeout)(pauseMs, undefined, { ...(signal && { signal }) }).catch(() => signal?.throwIfAborted());
    }
}
async function tried(host, signal) {
    try {
        await host.run({ script: ':', timeoutSeconds: answerSeconds }, signal);
        return null;
    }
    catch (thrown) {
        if (thrown instanceof unreachable/* HostUnreachable */.f)
            return thrown;
        throw thrown;
    }
}
/** The error, with what Tailscale knows. */
async function explained(host, failed, { env, signal }) {
    const address = await host.ssh?.address(signal).catch(() => null);
    signal?.throwIfAborted();
    const words = address ? await tailscaleWords(address, env, Date.now()) : null;
    if (words === null)
        return failed;
    const said = failed.message.slice(failed.message.indexOf(': ') + 2);
    return new unreachable/* HostUnreachable */.f(host.name, said, { hint: [failed.hint, words].filter(Boolean).join(' ') });
}

// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
;// CONCATENATED MODULE: ./lib/deploy/hosts/reached.js




/**
 * Waits until a host answers, and has its scripts run as root. Throws `HostUnreachable`, with the command that deploys what was
 * built when the host is there again.
 */
async function reached(host, { settings }, { waitSeconds, askPassword, system, where = [], ...options }) {
    try {
        await reachHost(host, { ...options, ...(waitSeconds !== undefined && { waitSeconds }) });
    }
    catch (thrown) {
        await host.close();
        if (!(thrown instanceof unreachable/* HostUnreachable */.f) || system === null)
            throw thrown;
        const command = (0,shell/* quoteCommand */.c)([
            ...['nixos-rebuild-test', 'deploy', host.name, '--store-path', system],
            ...where,
        ]);
        const hint = [thrown.hint, `When it answers: ${command}`].filter(Boolean).join('\n');
        throw new unreachable/* HostUnreachable */.f(host.name, thrown.said, { hint, isLasting: thrown.isLasting });
    }
    return settings.sudo === false ? host : (0,elevated_host/* elevated */.l)(host, askPassword ? { askPassword } : {});
}

;// CONCATENATED MODULE: ./lib/deploy/hosts/world.js










async function hostsWorld(asked, edges) {
    const { flake, hosts, asksFlake = true, targets, permissions, waitSeconds } = asked;
    const { cwd, env, by, askPassword, through = (target) => target } = edges;
    const configuration = await (0,hosts_configuration/* configurationOf */.Q)(flake, { cwd, env, asksFlake, ...(hosts && { hosts }) });
    for (const line of flakeLines(configuration))
        edges.onNote(line);
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-'));
    const flakeWords = flake === '.' ? [] : ['--flake', flake];
    const known = async (name, system) => {
        const target = targets.get(name);
        const flags = { ...asked.flags, ...(target && { target }) };
        const found = await (0,hosts_configuration/* knownHost */.m)(name, { ...configuration, flags, system });
        return { ...found, target: through(found.target) };
    };
    const connect = (name, { target }) => (0,hosts_target/* hostAt */.g)(name, target, { env, dir });
    const connectAsRoot = (name, { target, settings }, how) => reached(connect(name, { target }), { settings }, {
        ...{ env, ...how, ...(askPassword && { askPassword }) },
        where: [...flakeWords, ...targetWords(name, targets)],
    });
    return {
        ...{ known, connect, connectAsRoot },
        reach: async (name, mode, how) => {
            const judged = ({ settings, sources, notices }) => {
                for (const message of notices)
                    how.onNotice?.(message);
                return { policy: (0,deploy_policy/* deployPolicy */.KI)(settings, mode, permissions), settings: sources };
            };
            const first = await known(name, how.system);
            const { policy, settings } = judged(first);
            const waiting = waitSeconds === undefined ? {} : { waitSeconds };
            const host = await connectAsRoot(name, first, { ...how, ...waiting });
            return {
                ...{ host, destination: (0,config/* targetText */.Z3)(first.target), policy, settings },
                judgedBy: async (said) => judged(await known(name, (0,config/* parseClosureConfig */.xx)(said))),
            };
        },
        ...{ configuration, cwd, env, dir, by, through },
        close: () => (0,promises_.rm)(dir, { recursive: true, force: true }),
    };
}
/** The option that has placed a host; none where a file or a name has. */
function targetWords(name, targets) {
    const target = targets.get(name);
    return target === undefined ? [] : ['--target', `${name}=${(0,config/* targetText */.Z3)(target)}`];
}
/** What a flake tells other tools, and what of that is not taken. */
function flakeLines({ flake }) {
    if (flake === null)
        return [];
    const left = flake.said.filter(({ key }) => key === null);
    const names = [...new Set(left.map(({ option }) => option))];
    return [
        ...flake.notices,
        ...flake.said.filter(({ key }) => key !== null).map((one) => (0,migrate/* saidLine */.W)(one)),
        ...(names.length > 0 ? [`these options of other tools are left: ${names.join(', ')}`] : []),
    ].map((line) => (0,clean/* shownLine */.QN)(line, 300));
}
/** The two places that say what concerns all hosts together. */
function worldRepositories({ configuration: { repository, flake }, }) {
    return { repository, ...(flake && { flake: flake.own }) };
}

// EXTERNAL MODULE: ./lib/action/rebuild/activation.js
var activation = __webpack_require__(57696);
// EXTERNAL MODULE: ./lib/action/rebuild/builds-place.js
var builds_place = __webpack_require__(94495);
;// CONCATENATED MODULE: ./lib/action/deploy/request.js













/**
 * Refuses to let a stranger's configuration reach a host unless that was allowed. A plan changes nothing there, so for it a pull
 * request from a branch of the repository itself is nobody's but its own people's. Throws a usage error
 * (`activation-not-allowed`).
 */
function checkReach({ planOnly, allowActivation }, { mayRunStrangersCode, eventName, pullRequest, }) {
    if (allowActivation || !mayRunStrangersCode)
        return;
    const isOwn = pullRequest !== null && !pullRequest.fromFork;
    if (planOnly && isOwn)
        return;
    if (!planOnly)
        throw (0,activation/* notAllowed */.m)({ input: 'plan-only', value: 'false', eventName, where: 'as root on your hosts' }, 'true');
    throw (0,errors/* usageError */.Wp)('activation-not-allowed', `on the event ${eventName}, a stranger's configuration may say where hosts are and how ssh reaches them`, 'Plan pull requests from branches of this repository alone: if: github.event.pull_request.head.repo.full_name == github.repository.');
}
/** The hosts that the inputs name and how they are deployed, in the run's checkout. Close its world in the end. */
async function fleetCall(inputs, { env, stepEnv, context, through, signals, secrets, onNotice, onReach }) {
    const { flake, hosts, flags, fleet, permissions, waitSeconds, storePath } = inputs;
    const selected = { on: hosts, ...(storePath !== null && { storePath }) };
    const asked = { flake, hosts: plainNames([], selected), targets: (0,hosts_target/* targetsOf */.Q)(inputs.targets, null), flags };
    const world = await hostsWorld({ ...asked, permissions, waitSeconds: waitSeconds ?? undefined }, { cwd: context.workspace, env, by: deployerName(context), onNote: onNotice, through });
    try {
        const names = selectedNames([], selected, world.configuration);
        (0,hosts_target/* targetsOf */.Q)(inputs.targets, names);
        await refuseThisMachine(names, world);
        const { settings } = (0,config/* fleetSettings */.lD)({ flags: fleet, ...worldRepositories(world) });
        const { redact, timeoutSeconds, acceptFlakeConfig } = inputs.rebuild;
        const build = (0,request/* parseRequest */.TR)({
            ...{ redact, timeoutSeconds, acceptFlakeConfig, cwd: context.workspace, env },
            ...(0,builds_place/* buildsPlace */.h)(inputs.rebuild, context, stepEnv),
            ...{ action: 'build', baseRevision: context.baseRevision },
            flake: (0,ref/* printFlakeRef */.AG)({ flake: (0,ref/* parseFlakeRef */.K3)(flake).flake, host: names[0] ?? null }),
            secrets: [...(0,rebuild_request/* secretsOf */.Fj)(inputs, stepEnv), ...secrets],
        });
        const call = { flake, storePath, build, settings, world: telling(world, onReach), signals };
        return { names, call: { ...call, alone: oneAtATime() } };
    }
    catch (thrown) {
        await world.close();
        throw thrown;
    }
}
/** Who deploys, for who finds a host busy, and for the post step: the run and something that no other step of it has. */
function deployerName({ repository, runId, attempt }) {
    return `github-actions:${repository.replace('/', '.').slice(0, 50)}:run-${runId}.${attempt}:${(0,random/* randomHex */.n)(4)}`;
}
/** A deployment to the runner's own machine may end the runner, and with it whoever would say that all is well. */
async function refuseThisMachine(names, world) {
    for (const name of names)
        if ((await world.known(name, null)).target.kind === 'local')
            throw (0,errors/* usageError */.Wp)('this-machine', `${name} is the machine of this runner, which a deployment may restart`, 'Deploy it over ssh from another runner, or with nixos-rebuild-test deploy in a step of its own, which goes on without the runner.');
}
function telling(world, onReach) {
    return {
        ...world,
        reach: async (name, mode, how) => {
            const { target, settings } = await world.known(name, how.system);
            onReach(name, { target, sudo: settings.sudo !== false, profile: profileOf(settings) });
            return world.reach(name, mode, how);
        },
    };
}
function profileOf({ profile }) {
    return (0,deploy_policy/* profilePath */.bL)(profile);
}

// EXTERNAL MODULE: ./lib/action/deploy/results.js
var deploy_results = __webpack_require__(24426);
// EXTERNAL MODULE: ./lib/action/deploy/ssh/access.js
var ssh_access = __webpack_require__(6935);
;// CONCATENATED MODULE: ./lib/action/deploy/ssh/known-hosts.js

/**
 * The lines of the input `known-hosts` as sshd(8) describes them; null for an empty text. Throws a usage error (`bad-input`)
 * with the number of the first line that is none.
 */
function knownHostsOf(text) {
    const lines = text
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => line.trim());
    if (lines.every((line) => line === ''))
        return null;
    const wrong = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !isEntry(line));
    if (wrong !== -1)
        throw (0,errors/* usageError */.Wp)('bad-input', `line ${wrong + 1} of input "known-hosts" is no line of known_hosts`, 'It is as ssh-keyscan prints it: web1.example.org ssh-ed25519 AAAA…; compare the key with the host’s own.');
    return `${lines.join('\n')}\n`;
}
/** Perhaps a marker, then names, kind and key. */
function isEntry(line) {
    return /^(?:@(?:cert-authority|revoked)\s+)?\S+\s+[a-z][\w.@-]{2,80}\s+[A-Za-z0-9+/]{16,}=*(?:\s.*)?$/.test(line);
}

// EXTERNAL MODULE: ./lib/action/deploy/ssh/private-key.js
var private_key = __webpack_require__(26436);
// EXTERNAL MODULE: ./lib/action/deploy/unfinished.js
var deploy_unfinished = __webpack_require__(81847);
;// CONCATENATED MODULE: ./lib/action/deploy/main.js





























/**
 * The main step: deploys to hosts or plans that, then reports it. After a cancel it only has the hosts go back and closes the
 * recordings, since the runner kills it seconds later; the post step reports what the hosts have decided. Returns the step's
 * exit status.
 */
async function runDeploy(runner, stop) {
    const key = (0,private_key/* privateKeyOf */.O)(runner.takeInput('ssh-key'));
    const secrets = key === null ? [] : (0,private_key/* secretsIn */.V)(key);
    const inputs = (0,deploy_inputs/* parseDeployInputs */.I)(runner.input);
    const context = (0,runner_context/* readContext */.y)(runner.env);
    checkReach(inputs, context);
    const access = { key, knownHosts: knownHostsOf(inputs.knownHosts) };
    for (const secret of [...(0,rebuild_secrets/* maskedTexts */.k)(inputs, runner.env), ...secrets])
        runner.setSecret(secret);
    await runner.ready();
    const log = (0,job_log/* createJobLog */.o)(runner, () => (0,random/* randomHex */.n)(16));
    const notices = (0,runner_notices/* createNotices */.g)(log);
    if (runner.isDebug)
        log.debug(`inputs: ${await (0,rebuild_secrets/* describeInputs */.j)(inputs, runner.env)}`);
    const step = { ...{ runner, inputs, context, log, notices, stop }, startedMs: Date.now() };
    const { results, isReported } = await main_deployed(step, access, secrets);
    const hosts = results.map(({ report }) => report);
    if (!isReported) {
        log.debug('not reported here: the post step reports a cancelled deployment');
        (0,outputs/* writeDeployOutputs */.Xu)(runner, hosts, report/* nothingPublished */.SI);
        return (0,outputs/* exitStatusFor */.ex)(hosts) || 1;
    }
    const status = (0,outputs/* exitStatusFor */.ex)(hosts);
    if (status === 0)
        return 0;
    const kind = inputs.planOnly ? 'plan' : 'deployment';
    const words = (0,clean/* shownLine */.QN)((0,headline/* headlineWords */.yl)({ hosts, kind }), 1000);
    // The annotations have it already, and the page of a run shows ten errors at most.
    if (inputs.annotations)
        log.print(`${words}\n`);
    else
        log.error(words, { title: `NixOS ${kind}` });
    log.end();
    return status;
}
async function main_deployed(step, access, secrets) {
    const { runner, inputs, context, log, notices, stop } = step;
    const env = await deployEnvironment(step);
    const ssh = await (0,ssh_access/* openSshAccess */.bm)(access, {
        ...{ temp: context.temp, env },
        onAgent: (opened) => runner.saveState(runner_runner/* states */.x.ssh, JSON.stringify(opened)),
    });
    try {
        let unfinished = null;
        const { names, call } = await fleetCall(inputs, {
            ...{ env, stepEnv: runner.env, context, secrets, signals: stop, through: (0,ssh_access/* sshThrough */.Wh)(ssh) },
            onNotice: notices.add,
            onReach: (name, reach) => reach.target.kind === 'ssh' &&
                unfinished?.change(name, { reach: { ...reach, target: reach.target } }),
        });
        try {
            const { by } = call.world;
            const about = { by, mode: call.settings.mode, planOnly: inputs.planOnly, startedMs: step.startedMs };
            unfinished = new deploy_unfinished/* UnfinishedState */.p(runner, about, names);
            return await runAndReport(step, names, call, unfinished);
        }
        finally {
            await call.world.close();
        }
    }
    finally {
        log.end();
        // A host that decides after a cancel is asked by the post step, which then closes it.
        if (!stop.signal.aborted)
            await (0,ssh_access/* closeSshAccess */.bV)(ssh, env);
    }
}
/** An environment for what builds, with Nix and, where it can be had, tmux. */
async function deployEnvironment({ runner, inputs, log }) {
    const own = (0,rebuild_request/* rebuildEnvironment */.vf)(runner.env);
    const env = inputs.installTmux ? await (0,with_tmux/* withTmux */.z)(own, (line) => log.print(`${line}\n`)) : own;
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env }).catch(() => null);
    return { ...env, ...nix?.env };
}
async function runAndReport(step, names, call, unfinished) {
    const { runner, inputs, context, log, notices, stop, startedMs } = step;
    const { requests, ...clients } = (0,rebuild_reporting/* reportingClients */.J)(inputs, context, stop.signal);
    const reporting = { inputs, context, log, notices, ...clients };
    const id = inputs.id ?? names.join(', ');
    const isCancelled = () => stop.signal.aborted;
    const environment = inputs.environment ?? names.join(', ').slice(0, 255);
    // Beside the build: a GitHub that does not answer delays no deployment.
    const begun = inputs.githubDeployment && !inputs.planOnly
        ? (0,github_deployment/* beginGitHubDeployment */.S)(runner, { environment, isCancelled }, reporting)
        : Promise.resolve(null);
    const results = inputs.planOnly
        ? await planEach(step, names, call, unfinished)
        : await deployEach(step, names, call, unfinished);
    log.end();
    const hosts = results.map(({ report }) => report);
    if (isCancelled())
        return { results, isReported: false };
    const kind = inputs.planOnly ? 'plan' : 'deployment';
    const about = {
        id,
        kind,
        issue: inputs.issue,
        startedMs,
        withTrend: inputs.trend && kind === 'deployment',
    };
    const need = { feature: 'report', permission: null };
    const published = await (0,runner_notices/* attempt */.C)(notices, need, () => (0,report/* reportDeployment */.ac)(results, about, reporting, runner));
    const onGitHub = await begun;
    if (onGitHub !== null)
        await (0,github_deployment/* endGitHubDeployment */._)(onGitHub, hosts, reporting);
    (0,outputs/* writeDeployOutputs */.Xu)(runner, hosts, published ?? report/* nothingPublished */.SI);
    runner.saveState(runner_runner/* states */.x.reported, 'true');
    log.debug(`requests to GitHub: ${await requests()}`);
    return { results, isReported: true };
}
async function deployEach(step, names, call, unfinished) {
    const { inputs, notices, stop } = step;
    const { skipUnreachable } = inputs;
    const [only] = names;
    if (names.length === 1 && only !== undefined) {
        const hooks = singleHooks(only, step, unfinished);
        const ended = await endOf(requestFor(only, call).then((request) => recordDeployment(request, hooks)));
        return (0,deploy_results/* deploymentResults */.Sm)(names, { hosts: [ended], back: [] }, { skipUnreachable });
    }
    const ended = await deployHosts(names, call, {
        skipUnreachable,
        hooksOf: (name) => ({ ...fleetHooks(name, step, unfinished), ...stop }),
        say: (text) => step.log.print(`${text}\n`),
    });
    const { keepLast, outputDir } = call.build;
    if (keepLast !== null)
        for (const note of await (0,retention/* keepNewestBuilds */.B)(outputDir, keepLast))
            notices.add(note);
    return (0,deploy_results/* deploymentResults */.Sm)(names, ended, { skipUnreachable });
}
/** One after the other; one that cannot be planned does not keep the others from theirs. */
async function planEach(step, names, call, unfinished) {
    const results = [];
    for (const name of names) {
        const hooks = singleHooks(name, step, unfinished);
        const ended = step.stop.signal.aborted
            ? { kind: 'skipped' }
            : await endOf(recordPlan(name, call, hooks));
        results.push((0,deploy_results/* planResult */.VR)(name, ended));
    }
    return results;
}


/***/ }),

/***/ 57696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkActivation),
/* harmony export */   m: () => (/* binding */ notAllowed)
/* harmony export */ });
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14797);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);


/**
 * Refuses to run a stranger's configuration on the runner's own system unless that was allowed: its activation
 * scripts run as root, and anyone can open a pull request. Throws a usage error (`activation-not-allowed`).
 */
function checkActivation(action, { mayRunStrangersCode, eventName }, allowed) {
    if (allowed || !_rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionFacts */ .k[action].activates || !mayRunStrangersCode)
        return;
    throw notAllowed({ input: 'action', value: action, eventName, where: "on this machine's system" }, 'build');
}
/** That an input's value would run a stranger's code as root, and which value would not. */
function notAllowed({ input, value, eventName, where }, harmless) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('activation-not-allowed', `input "${input}" is ${value}, which on the event ${eventName} may run a pull request's code ${where}`, `Use ${input}: ${harmless}, or set allow-activation: true on a machine made for that (see SECURITY.md).`);
}


/***/ }),

/***/ 74583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jobHooks)
/* harmony export */ });
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46459);

/** By then the command runs. Until core is loaded, what is printed and the state for post wait in memory. */
const commandStartMs = 20;
/** Shows a recording in the job log while it is made, and leaves its directory to the post step. */
function jobHooks(runner, { log, notices, stop }) {
    return {
        onLines: log.print,
        onPhase: log.phase,
        onNotice: notices.add,
        onStart({ dir, attach }) {
            runner.saveState(_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .states */ .x.buildDir, dir);
            if (attach !== null)
                log.print(`To watch it on the runner: ${attach}\n`);
            // The command starts right after this, and must not wait until @actions/core is loaded.
            setTimeout(() => void runner.ready(), commandStartMs).unref();
        },
        ...stop,
    };
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

/***/ 56548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withTmux)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _system_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75148);


/** `env` with a PATH on which tmux is, if it can be had; without it nothing is recorded but a log, which `say` is told. */
async function withTmux(env, say) {
    try {
        return await (0,_system_install_js__WEBPACK_IMPORTED_MODULE_1__/* .ensurePrograms */ .i)(['tmux'], { env, say });
    }
    catch (thrown) {
        say((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageWithHint */ .X9)(thrown, '. '));
        return env;
    }
}


/***/ }),

/***/ 75148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ensurePrograms),
  W: () => (/* binding */ isSudoFree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/nix-profiles.js
var nix_profiles = __webpack_require__(65757);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/programs.js
var system_programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/system/package-lock.js


/** How long (s) to wait for another process's lock: unattended upgrades hold it for minutes. */
const patienceSeconds = 300;
const againMs = 1000;
/** How long (s) an installation may take, with the wait for a lock. */
const installSeconds = 600;
/**
 * The commands of one installation, which share its time. Where another process holds a lock that one of them needs,
 * that is said once, and it is waited for: some managers can wait themselves, and those that end at once, or wait only
 * for some of their locks, are started again.
 */
class PackageCommands {
    #manager;
    #context;
    #prefix;
    #start = performance.now();
    #hasSaid = false;
    /** `prefix` precedes each command, such as sudo. */
    constructor(manager, prefix, context) {
        this.#manager = manager;
        this.#prefix = prefix;
        this.#context = context;
    }
    /** The command as it is run now: with the options by which the manager waits for its locks itself. */
    complete([program = '', ...args]) {
        return [...this.#prefix, program, ...(this.#manager.lockOptions?.(this.#patienceLeft) ?? []), ...args];
    }
    /** Runs a command to its end. */
    async run(argv) {
        for (;;) {
            let printed = '';
            const result = await (this.#context.run ?? system_programs/* runProgram */.mB)(this.complete(argv), {
                // In English, so that what it says about its locks is recognised.
                env: { ...this.#context.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
                timeoutMs: Math.max(againMs, this.#left(installSeconds) * 1000),
                onOutput: (text) => {
                    printed = (printed + text).slice(-2000);
                    this.#sayWhereLocked(printed);
                },
            });
            if ((0,system_programs/* hasSucceeded */.yO)(result) || !this.#isRefused(result) || this.#patienceLeft === 0)
                return result;
            await (0,promises_.setTimeout)(againMs);
        }
    }
    get #patienceLeft() {
        return this.#left(this.#context.lockPatienceSeconds ?? patienceSeconds);
    }
    /** Whole seconds that are left of so many, at least 0. */
    #left(seconds) {
        return Math.max(0, Math.ceil(seconds - (performance.now() - this.#start) / 1000));
    }
    /** Whether it ended because of a lock: it may also have waited for one, got it, and failed for another reason. */
    #isRefused({ stdout, stderr }) {
        const { refused, waiting } = this.#manager;
        const lines = `${stderr}\n${stdout}`.split(/[\r\n]+/).filter((line) => !waiting?.test(line));
        return refused?.test(lines.join('\n')) === true;
    }
    #sayWhereLocked(printed) {
        const { program, refused, waiting, waitsByItself } = this.#manager;
        if (this.#hasSaid || !(refused?.test(printed) || waiting?.test(printed)))
            return;
        this.#hasSaid = true;
        const most = waitsByItself ? this.#left(installSeconds) : this.#patienceLeft;
        this.#context.say(`another process holds a lock of ${program}; waiting for it, at most ${most} seconds`);
    }
}

// EXTERNAL MODULE: ./lib/system/package-manager.js
var package_manager = __webpack_require__(88059);
;// CONCATENATED MODULE: ./lib/system/install.js







const questionTimeoutMs = 10_000;
/**
 * Makes sure that there are programs (`tmux`, `nix` …), installing those that are missing with the
 * system's package manager, as root or with passwordless sudo. Returns `env`, with a PATH on which they are: what
 * was found in a profile of Nix, or built by it, is added. Throws a ToolError (`missing-program`)
 * that holds the command to type where it may not, or what went wrong where it could not.
 */
async function ensurePrograms(programs, context) {
    const directories = context.directories ?? (0,nix_profiles/* profileDirectories */.Z)(context.env);
    const env = programs.reduce((found, name) => (0,nix_profiles/* withProgram */.f)(name, found, directories), context.env);
    const missing = missingPrograms(programs, env);
    if (missing.length === 0)
        return env;
    const root = context.root ?? (0,package_manager/* isRoot */.jX)();
    const manager = (0,package_manager/* packageManagerFor */.NU)(missing, env, root);
    if (manager === null)
        throw withoutManager(missing);
    const prefix = manager.runsAs !== 'root' || root ? [] : ['sudo', '-n'];
    if (prefix.length > 0 && !(await isSudoFree(context)))
        throw withoutRoot(missing, manager, env);
    return install(missing, manager, prefix, { ...context, env });
}
/** Those of the programs that are not on the PATH of `env`. */
function missingPrograms(programs, env) {
    return programs.filter((program) => (0,system_programs/* findProgram */.Kp)(program, env) === null);
}
async function install(programs, manager, prefix, context) {
    const packages = (0,package_manager/* packagesOf */.DT)(manager, programs) ?? [];
    const commands = new PackageCommands(manager, prefix, context);
    const command = [...manager.install, ...packages];
    const first = (0,shell/* quoteCommand */.c)(commands.complete(command));
    // Package lists may be weeks old, or absent in a fresh container: a first miss is followed by a refresh.
    const refresh = manager.refresh === null ? [] : [manager.refresh, command];
    let env = context.env;
    let printed = '';
    for (const argv of [command, ...refresh]) {
        context.say(`${sentence(programs)} not installed; running: ${(0,shell/* quoteCommand */.c)(commands.complete(argv))}`);
        const result = await commands.run(argv);
        if (manager.printsDirectories)
            env = withBuilt(programs, env, result.stdout);
        if (missingPrograms(programs, env).length === 0)
            return env;
        if (!(0,system_programs/* hasSucceeded */.yO)(result))
            printed = result.stderr || result.stdout || (0,system_programs/* failureReason */.Hr)(result);
        if (result.kind === 'timed_out')
            break;
    }
    const byHand = manager.byHand === undefined ? '' : `\n  Try ${(0,shell/* quoteCommand */.c)([...manager.byHand, ...packages])} as root.`;
    const still = sentence(missingPrograms(programs, env));
    throw new errors/* ToolError */.v4('missing-program', `${still} not installed, and installing did not help`, {
        hint: printed
            ? `"${first}" said: ${printed.trim().slice(-500)}${byHand}`
            : `"${first}" succeeded; look whether what it installed is on PATH.`,
    });
}
/** `env` with programs that are in the directories of which `printed` holds the absolute paths. */
function withBuilt(programs, env, printed) {
    const directories = (printed.match(/\/[^\s"]+/g) ?? []).map((path) => (0,external_node_path_.join)(path, 'bin'));
    return programs.reduce((found, name) => (0,nix_profiles/* withProgram */.f)(name, found, directories), env);
}
/** Whether sudo asks this user for nothing. */
async function isSudoFree(context) {
    if ((0,system_programs/* findProgram */.Kp)('sudo', context.env) === null)
        return false;
    return (0,system_programs/* hasSucceeded */.yO)(await (context.run ?? system_programs/* runProgram */.mB)(['sudo', '-n', 'true'], {
        env: { ...context.env },
        timeoutMs: questionTimeoutMs,
    }));
}
function withoutRoot(programs, manager, env) {
    const install = [...(manager.byHand ?? manager.install), ...((0,package_manager/* packagesOf */.DT)(manager, programs) ?? [])];
    const commands = [manager.refresh, install].filter((argv) => argv !== null);
    const typed = (0,system_programs/* findProgram */.Kp)('sudo', env) === null
        ? `su -c '${commands.map((argv) => argv.join(' ')).join(' && ')}'`
        : commands.map((argv) => ['sudo', ...argv].join(' ')).join(' && ');
    return new errors/* ToolError */.v4('missing-program', `${sentence(programs)} not installed`, {
        hint: `Installing needs root. Type this, then run the same again:\n\n  ${typed}\n`,
    });
}
function withoutManager(programs) {
    const where = programs.includes('nix') ? ' Nix: https://nixos.org/download.' : '';
    return new errors/* ToolError */.v4('missing-program', `${sentence(programs)} not installed, and no package manager that has it was found on PATH`, { hint: `Install it, and run this again.${where}` });
}
function sentence(programs) {
    const [last = '', ...others] = [...programs].reverse();
    return others.length === 0 ? `${last} is` : `${others.reverse().join(', ')} and ${last} are`;
}


/***/ }),

/***/ 93442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nixEnvironment)
/* harmony export */ });
/* unused harmony export systemStore */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env.NIX_DAEMON_SOCKET_PATH ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, 'daemon-socket', 'socket'));
}
/** Makes the private store's directories. Nix wants them without symbolic links on the way. */
function privateStore(env) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'nixos-rebuild-test');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'nix'), { recursive: true, mode: 0o755 });
        const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'nix'));
        return {
            NIX_STORE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'store'),
            NIX_STATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'var'),
            NIX_LOG_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'log'),
            NIX_CONF_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'etc'),
            NIX_LOCALSTATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'var'),
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

/***/ 65757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ profileDirectories),
/* harmony export */   f: () => (/* binding */ withProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40744);




/** The directories of programs in Nix's profiles, which a service's PATH may lack: the user's, the system's. */
function profileDirectories(env) {
    const home = env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const user = env.USER || env.LOGNAME;
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.nix-profile', 'bin'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_STATE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.local', 'state'), 'nix', 'profile', 'bin'),
        ...(user ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('/etc/profiles/per-user', user, 'bin')] : []),
        '/run/current-system/sw/bin',
        '/nix/var/nix/profiles/default/bin',
    ];
}
/**
 * `env`, in which a program that is not on PATH is found if one of the directories has it. Its own directory in the
 * store is added, at the end of PATH, and not the profile: what else the profile holds stays as unreachable as it was.
 */
function withProgram(name, env, directories = profileDirectories(env)) {
    if ((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, env) !== null)
        return env;
    const path = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, { PATH: directories.join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) });
    if (path === null)
        return env;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    // A program under several names (busybox) is found by the link only.
    const directory = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, { PATH: own }) === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) : own;
    return { ...env, PATH: [env.PATH, directory].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) };
}


/***/ })

};
