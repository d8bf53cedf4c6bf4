export const id = 8206;
export const ids = [8206];
export const modules = {

/***/ 38086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeployPost: () => (/* binding */ runDeployPost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builds/deployment.js + 1 modules
var builds_deployment = __webpack_require__(69691);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/deploy/hosts/target.js
var hosts_target = __webpack_require__(60962);
// EXTERNAL MODULE: ./lib/activation/index.js + 17 modules
var lib_activation = __webpack_require__(98985);
// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var end = __webpack_require__(48173);
// EXTERNAL MODULE: ./lib/deploy/host/host-state.js
var host_state = __webpack_require__(51718);
// EXTERNAL MODULE: ./lib/deploy/host/known-failure.js
var known_failure = __webpack_require__(8682);
// EXTERNAL MODULE: ./lib/deploy/host/without-host.js
var without_host = __webpack_require__(34101);
;// CONCATENATED MODULE: ./lib/deploy/run/decided.js





/**
 * What the supervisor on a host has decided, or decides within `signal`, about a deployment whose client was ended. Where it
 * was not asked to activate anything, nothing was changed. Throws `HostUnreachable`.
 */
async function decidedDeployment(left, host, { profile, signal }) {
    const { activations } = await (0,lib_activation/* readStatus */.rk)(host, { profile, signal });
    const own = activations.filter(({ request }) => request.by === left.by).at(-1);
    if (own === undefined)
        return notBegun(left);
    const activation = lib_activation/* Activation */.xq.find(host, own.id);
    const verdict = await activation.ended(signal).catch((thrown) => {
        if (!signal.aborted)
            throw thrown;
        return { outcome: 'unverified', reason: 'left' };
    });
    const { last } = activation;
    const { outcome, reason, message, failure } = (0,end/* endOfActivation */.JP)(left.host, {
        ...{ verdict, last, verified: null, refusal: null },
    });
    const after = await (0,host_state/* readHostState */.E)(host, profile).catch(() => null);
    const base = left.written ?? unwritten(left, own.id);
    const [old, next] = [last?.record?.old ?? base.old_system, last?.request?.new ?? base.new_system];
    return {
        ...base,
        ...{ outcome, success: outcome === 'success', reason, message, after },
        ...{ old_system: old, new_system: next },
        changed: old === null || next === null ? base.changed : old !== next,
        failure: failure && (0,known_failure/* failureOf */.g)(failure.family, message, failure.advice),
    };
}
/** A deployment that has not come so far that its host was asked to activate anything. */
function notBegun(left) {
    const message = `${left.host} was not changed: the deployment was cancelled`;
    const ended = { outcome: 'cancelled', reason: 'cancelled', message, success: false };
    return {
        ...(left.written ?? unwritten(left, 'deploy')),
        ...ended,
        failure: (0,known_failure/* failureOf */.g)('interrupted', message, 'Start it again.'),
    };
}
/** A deployment of which nobody can be asked what became of it. */
function undecided(left, why) {
    const message = `what became of ${left.host} is not known: ${why}`;
    const advice = `Without an acknowledgement it goes back by itself. nixos-rebuild-test deploy status ${left.host} tells.`;
    return {
        ...(left.written ?? unwritten(left, 'deploy')),
        ...{ outcome: 'unverified', success: false, reason: 'unreachable', message },
        failure: (0,known_failure/* failureOf */.g)('unreachable', message, advice),
    };
}
function unwritten({ host, mode, startedMs }, id) {
    return (0,without_host/* deploymentWithoutHost */.C)({ id, action: 'deploy', name: host, mode: mode }, {
        ...{ outcome: 'interrupted', reason: 'cancelled', message: '', failure: null },
        timestamp: new Date(startedMs).toISOString(),
        duration_seconds: Math.max(0, Date.now() - startedMs) / 1000,
    });
}

// EXTERNAL MODULE: ./lib/host/elevation/elevated-host.js + 2 modules
var elevated_host = __webpack_require__(73200);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/action/rebuild/reporting.js + 1 modules
var rebuild_reporting = __webpack_require__(90906);
// EXTERNAL MODULE: ./lib/action/rebuild/request.js + 2 modules
var request = __webpack_require__(64550);
// EXTERNAL MODULE: ./lib/action/rebuild/secrets.js
var secrets = __webpack_require__(15671);
// EXTERNAL MODULE: ./lib/action/runner/context.js
var runner_context = __webpack_require__(11170);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/action/runner/runner.js + 1 modules
var runner_runner = __webpack_require__(46459);
// EXTERNAL MODULE: ./lib/action/deploy/github-deployment.js + 1 modules
var github_deployment = __webpack_require__(94200);
// EXTERNAL MODULE: ./lib/action/deploy/inputs.js
var deploy_inputs = __webpack_require__(79963);
// EXTERNAL MODULE: ./lib/action/deploy/outputs.js
var outputs = __webpack_require__(78698);
// EXTERNAL MODULE: ./lib/action/deploy/report.js + 8 modules
var report = __webpack_require__(88688);
// EXTERNAL MODULE: ./lib/action/deploy/results.js
var results = __webpack_require__(24426);
// EXTERNAL MODULE: ./lib/action/deploy/ssh/access.js
var ssh_access = __webpack_require__(6935);
// EXTERNAL MODULE: ./lib/action/deploy/ssh/private-key.js
var private_key = __webpack_require__(26436);
// EXTERNAL MODULE: ./lib/action/deploy/unfinished.js
var deploy_unfinished = __webpack_require__(81847);
;// CONCATENATED MODULE: ./lib/action/deploy/post.js
























/** How long (ms) all hosts together have to decide: a cancelled job is ended five minutes after its cancel. */
const decideMs = 200_000;
/**
 * The post step: reports what main could not, since it was cancelled or killed, with what the hosts have decided meanwhile. In any
 * case the agent, its key and its directory are gone afterwards. The step never fails the job.
 */
async function runDeployPost(runner) {
    const text = runner.takeInput('ssh-key');
    const access = (0,ssh_access/* parseSshAccess */.Cw)(runner.state(runner_runner/* states */.x.ssh));
    const env = (0,request/* rebuildEnvironment */.vf)(runner.env);
    try {
        const unfinished = (0,deploy_unfinished/* parseUnfinished */.v)(runner.state(runner_runner/* states */.x.unfinished));
        if (unfinished !== null && runner.state(runner_runner/* states */.x.reported) !== 'true')
            await finish(runner, unfinished, { text, env });
    }
    catch (thrown) {
        await runner.ready();
        runner.warning(`could not report what was left: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
    finally {
        if (access !== null)
            await (0,ssh_access/* closeSshAccess */.bV)(access, env);
    }
    return 0;
}
async function finish(runner, unfinished, { text, env }) {
    await runner.ready();
    const key = (0,private_key/* privateKeyOf */.O)(text);
    const notices = (0,runner_notices/* createNotices */.g)(runner);
    const inputs = (0,deploy_inputs/* parseDeployInputs */.I)(runner.input);
    for (const secret of [...(0,secrets/* maskedTexts */.k)(inputs, runner.env), ...(key === null ? [] : (0,private_key/* secretsIn */.V)(key))])
        runner.setSecret(secret);
    const context = (0,runner_context/* readContext */.y)(runner.env);
    const { requests, ...clients } = (0,rebuild_reporting/* reportingClients */.J)(inputs, context);
    const reporting = { inputs, context, log: runner, notices, ...clients };
    const signal = AbortSignal.timeout(decideMs);
    const results = await Promise.all(unfinished.hosts.map((host) => resultOf(host, unfinished, { env, signal, onNotice: notices.add })));
    const hosts = results.map(({ report }) => report);
    const { planOnly, startedMs } = unfinished;
    const onGitHub = Number(runner.state(runner_runner/* states */.x.githubDeployment));
    const names = unfinished.hosts.map(({ host }) => host);
    const about = {
        ...{ id: inputs.id ?? names.join(', '), issue: inputs.issue, startedMs, withTrend: false },
        kind: planOnly ? 'plan' : 'deployment',
        requests: async () => (await requests()) + (onGitHub > 0 ? ofGitHubDeployment : 0),
    };
    const published = await (0,report/* reportDeployment */.ac)(results, about, reporting, runner);
    if (onGitHub > 0)
        await (0,github_deployment/* endGitHubDeployment */._)(onGitHub, hosts, reporting);
    (0,outputs/* writeDeployOutputs */.Xu)(runner, hosts, published);
}
/** The requests of a deployment on GitHub: three that the main step has sent, and how it ended. */
const ofGitHubDeployment = 4;
async function resultOf(host, unfinished, how) {
    const build = host.dir === null ? null : await finishedBuild(host.dir, how);
    if (unfinished.planOnly)
        return build === null
            ? (0,results/* planResult */.VR)(host.host, { kind: 'skipped' })
            : (0,results/* planResult */.VR)(host.host, { kind: 'done', result: { build, plan: null, preflight: null } });
    const deployment = await deploymentOf(host, unfinished, how);
    if (host.dir !== null)
        await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(host.dir, files/* deploymentFileName */.bO), builds_deployment/* deploymentSchema */.f, deployment);
    return { report: (0,results/* deploymentReport */.eO)(deployment, build), build };
}
async function finishedBuild(dir, { onNotice }) {
    const { finishBuild } = await Promise.all(/* import() */[__webpack_require__.e(2197), __webpack_require__.e(7316)]).then(__webpack_require__.bind(__webpack_require__, 97316));
    return finishBuild(dir).catch((thrown) => {
        onNotice(`could not finish ${dir}: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return null;
    });
}
/** What main has written where that is an end, and else what the host says. */
async function deploymentOf({ host, dir, reach }, { by, mode, startedMs }, { env, signal }) {
    const written = dir === null ? null : await readDeployment(dir);
    if (written !== null && written.outcome !== 'unverified')
        return written;
    const left = { by, host, mode, written, startedMs };
    if (reach === null)
        return notBegun(left);
    const { target, sudo, profile } = reach;
    const sockets = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-'));
    const asUser = (0,hosts_target/* hostAt */.g)(host, target, { env, dir: sockets });
    try {
        return await decidedDeployment(left, sudo ? (0,elevated_host/* elevated */.l)(asUser) : asUser, { profile, signal });
    }
    catch (thrown) {
        return undecided(left, (0,errors/* messageOf */.bD)(thrown));
    }
    finally {
        await asUser.close();
        await (0,promises_.rm)(sockets, { recursive: true, force: true });
    }
}
async function readDeployment(dir) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(dir, files/* deploymentFileName */.bO), 'utf8').catch(() => null);
    return text === null ? null : builds_deployment/* deploymentSchema */.f.parse(JSON.parse(text));
}


/***/ }),

/***/ 23609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   L2: () => (/* binding */ isOutcome),
/* harmony export */   c6: () => (/* binding */ outcomeFacts)
/* harmony export */ });
const failed = { exitStatus: 1, complete: false, tone: 'bad' };
const facts = {
    success: {
        exitStatus: 0,
        complete: true,
        tone: 'good',
        sign: '✓',
        icon: '✅',
        label: 'Success',
        verb: 'succeeded',
    },
    failed: { ...failed, sign: '✗', icon: '❌', label: 'Failed', verb: 'failed' },
    timed_out: { ...failed, exitStatus: 124, sign: '⏱', icon: '⏱️', label: 'Timed out', verb: 'timed out' },
    cancelled: {
        exitStatus: 130,
        complete: false,
        tone: 'quiet',
        sign: '–',
        icon: '🚫',
        label: 'Cancelled',
        verb: 'was cancelled',
    },
    needs_boot: {
        exitStatus: 1,
        complete: true,
        tone: 'warn',
        sign: '↻',
        icon: '🔄',
        label: 'Needs a boot',
        verb: 'needs a boot to take effect',
    },
    interrupted: {
        exitStatus: 3,
        complete: false,
        tone: 'quiet',
        sign: '!',
        icon: '⚠️',
        label: 'Interrupted',
        verb: 'was interrupted',
    },
    // Deployments alone end so.
    rolled_back: { ...failed, sign: '↩', icon: '↩️', label: 'Rolled back', verb: 'was rolled back' },
    refused: { ...failed, sign: '✗', icon: '⛔', label: 'Refused', verb: 'was refused' },
    busy: { ...failed, tone: 'warn', sign: '…', icon: '⏳', label: 'Busy', verb: 'found the host busy' },
    unverified: {
        ...failed,
        exitStatus: 4,
        sign: '?',
        icon: '❓',
        label: 'Unverified',
        verb: 'left the host unverified',
    },
    rollback_failed: {
        ...failed,
        exitStatus: 4,
        sign: '‼',
        icon: '🚨',
        label: 'Rollback failed',
        verb: 'could not be rolled back',
    },
};
const outcomes = Object.keys(facts);
/** True for an outcome of this release. */
function isOutcome(word) {
    return Object.hasOwn(facts, word);
}
/**
 * The facts of an outcome. Readers tolerate outcomes of later releases: an unknown one is labelled with its own
 * word and is never shown as a success.
 */
function outcomeFacts(outcome) {
    if (isOutcome(outcome))
        return facts[outcome];
    return {
        exitStatus: 1,
        complete: false,
        tone: 'quiet',
        sign: '?',
        icon: '❔',
        label: outcome,
        verb: `ended as ${outcome}`,
    };
}


/***/ }),

/***/ 48173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gj: () => (/* binding */ endDeclined),
  JP: () => (/* binding */ endOfActivation),
  qT: () => (/* binding */ endOfObstacle),
  VI: () => (/* binding */ endOfThrown),
  Pc: () => (/* binding */ endUnchanged)
});

// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/deploy/host/known-failure.js
var known_failure = __webpack_require__(8682);
;// CONCATENATED MODULE: ./lib/deploy/host/meanings.js
const lookOnHost = 'The activation log is in the recording, and on the host in /run/nixos-rebuild-test until its next boot.';
/** By the words that a supervisor gives for an end; src/activation/host writes them. */
const reasons = {
    'no-ack': {
        says: 'could not be reached over a new connection in time, and went back to the system that it ran before',
        advice: 'Look at what the new system changes of network, firewall and sshd.',
        family: 'unreachable',
    },
    timeout: {
        says: 'did not finish its activation in time, and went back',
        advice: 'A unit may wait for something. The recording shows which; --switch-timeout gives it more time.',
        family: 'activation-script',
    },
    'not-active': {
        says: 'did not run the new system after the activation, and went back',
        advice: lookOnHost,
        family: 'activation-script',
    },
    stopped: {
        says: 'was told to stop the activation, and went back',
        advice: 'Somebody stopped the unit of the supervisor, or the host was being shut down.',
        family: 'interrupted',
    },
    'supervisor-lost': {
        says: 'lost the supervisor of the activation, and went back',
        advice: 'It was killed, perhaps since the host ran out of memory: journalctl -b -p 3 there says more.',
        family: 'interrupted',
    },
    'commit-failed': {
        says: 'could not make the new system the one that boots, and went back',
        advice: 'The boot loader has failed. Is /boot full, or not mounted? The recording has its words.',
        family: 'bootloader',
    },
    cancelled: {
        says: 'was told to go back, since the deployment was cancelled',
        advice: 'Start it again.',
        family: 'interrupted',
    },
    'pre-switch-check': {
        says: 'refused the new system: a check before the switch has failed',
        advice: 'The recording has what the check said. Nothing was changed.',
        family: 'pre-switch',
    },
    'switch-inhibitors': {
        says: 'can only boot the new system: something that must not change while it runs would',
        advice: 'Deploy with --reboot if-needed, or boot it when it suits.',
        family: 'pre-switch',
    },
    'init-interface': {
        says: 'can only boot the new system: its init is another one',
        advice: 'Deploy with --reboot if-needed, or boot it when it suits.',
        family: 'pre-switch',
    },
    staged: {
        says: 'boots the new system next; only a boot activates it',
        advice: 'Boot it when it suits.',
        family: 'pre-switch',
    },
    'other-switch': {
        says: 'is being switched by something else',
        advice: 'Wait for that to end, and try again.',
        family: 'locks',
    },
    locked: { says: 'is being deployed to already', advice: 'Wait for that to end.', family: 'locks' },
    held: { says: 'is being deployed to already', advice: 'Wait for that to end.', family: 'locks' },
    unfinished: {
        says: 'has an activation that was left without an end',
        advice: 'nixos-rebuild-test deploy recover brings it to one.',
        family: 'locks',
    },
    'not-root': {
        says: 'does not let this user activate a system',
        advice: 'Deploy as root, or with --sudo as a user with security.sudo.wheelNeedsPassword = false.',
        family: 'privilege',
    },
    'not-nixos': {
        says: 'does not run NixOS',
        advice: 'It has no /run/current-system that is a store path.',
        family: 'pre-switch',
    },
    'not-in-store': {
        says: 'does not have the new system in its store',
        advice: 'It was deleted meanwhile, or not copied as a whole. Deploy again.',
        family: 'dependency',
    },
    'store-damaged': {
        says: 'has a path of the new system only by name: Nix has written it down, and it is gone or not what it was',
        advice: 'A power cut can do that. On the host, nix-store --verify --check-contents lists what is damaged, with --repair what a ' +
            'cache has is fetched again; what no cache has is forgotten by nix-store --delete PATH. Then deploy again.',
        family: 'store-database',
    },
    'new-cannot-switch': {
        says: 'cannot activate the new system: it has no switch-to-configuration',
        advice: 'system.switch.enable is false in the configuration. Such a host is updated by its image.',
        family: 'pre-switch',
    },
    'old-cannot-switch': {
        says: 'could not go back: the running system has no switch-to-configuration',
        advice: 'Activate it by hand the first time: nixos-rebuild boot, and reboot.',
        family: 'pre-switch',
    },
    specialisation: {
        says: 'runs a specialisation that the new system does not have',
        advice: 'Add it to the configuration, or boot the host without it.',
        family: 'pre-switch',
    },
    'state-directory': {
        says: 'has no room or no right to record the activation in /run, and nothing was changed',
        advice: 'Is /run full or read-only?',
        family: 'disk-full',
    },
    'no-gc-root': {
        says: 'could not protect the two systems from garbage collection, and nothing was changed',
        advice: 'Is /nix full or read-only?',
        family: 'disk-full',
    },
    'id-taken': {
        says: 'knows another activation of this name, and nothing was changed',
        advice: 'Start it again: each has a name of its own.',
        family: 'locks',
    },
    'no-unit': {
        says: 'could not start the unit of the supervisor, and nothing was changed',
        advice: 'systemctl status there says how its systemd is.',
        family: 'no-systemd',
    },
    'odd-name': {
        says: 'has a system or profile whose name holds characters that no store path has, and nothing was changed',
        advice: 'Look where /run/current-system and the system profile lead.',
        family: 'pre-switch',
    },
    'not-started': {
        says: 'did not start the activation, and nothing was changed',
        advice: 'Try again.',
        family: 'interrupted',
    },
    left: {
        says: 'was left while it was being activated, and decides by itself what it runs',
        advice: 'Without an acknowledgement it goes back. nixos-rebuild-test deploy status tells.',
        family: 'interrupted',
    },
    'client-failed': {
        says: 'could not be looked at, and went back',
        advice: 'The notice says what was in the way.',
        family: 'unhealthy',
    },
    nack: { says: 'was told to go back', advice: lookOnHost, family: 'unhealthy' },
    unreachable: {
        says: 'does not answer, and what became of the activation is not known',
        advice: 'Without an acknowledgement it goes back by itself. deploy status tells when it answers again.',
        family: 'unreachable',
    },
    'changed-since': {
        says: 'does not run what its supervisor says: something else has changed it',
        advice: 'Look with deploy status who else deploys there.',
        family: 'unknown',
    },
    rebooted: {
        says: 'was booted meanwhile',
        advice: 'Nothing persists before an acknowledgement: it runs what it ran before. Deploy again.',
        family: 'interrupted',
    },
    'boot-entry-missing': {
        says: 'was cut off between the profile and the boot entry, and runs what it ran before',
        advice: 'nixos-rebuild-test deploy recover makes the two one again.',
        family: 'interrupted',
    },
};
/** Reasons that mean something else where the activation has ended in another way than most do for them. */
const ofOutcomes = {
    'rolled_back state-directory': {
        says: 'had no room to record the activation in /run any more, and went back',
        advice: 'Is /run full?',
        family: 'disk-full',
    },
    'refused supervisor-lost': {
        says: 'lost the supervisor before the activation, and nothing was changed',
        advice: 'It was killed, perhaps since the host ran out of memory: journalctl -b -p 3 there says more.',
        family: 'interrupted',
    },
    'unverified supervisor-lost': {
        says: 'lost the supervisor and its guard, so that nobody brings the activation to an end',
        advice: 'nixos-rebuild-test deploy recover does.',
        family: 'interrupted',
    },
    'unverified rebooted': {
        says: 'was booted meanwhile, and runs neither what it ran before nor the new system with its profile',
        advice: 'Look with deploy status what it runs and boots.',
        family: 'interrupted',
    },
};
/** What the end of an activation means. A reason that is not in the table is told by its outcome. */
function meaningOf({ outcome, reason }) {
    if (outcome === 'rollback_failed')
        return {
            says: `could not go back to the system that it ran before (${reason}): what it runs or boots is not known`,
            advice: 'Look at it now. docs/activation.md says how to go back by hand.',
            family: 'activation-script',
        };
    const known = ofOutcomes[`${outcome} ${reason}`] ?? reasons[reason];
    if (outcome === 'interrupted' && reason !== 'rebooted' && reason !== 'boot-entry-missing')
        return {
            says: `was shut down before the activation had come to its end (${reason}), and boots what its profile has`,
            advice: 'Look with deploy status what it runs when it is up again.',
            family: 'interrupted',
        };
    if (known)
        return known;
    const status = /^exit-(\d{1,3})$/.exec(reason)?.[1];
    if (status !== undefined && outcome === 'refused')
        return {
            says: `refused the new system with status ${status}, and nothing was changed`,
            advice: lookOnHost,
            family: 'pre-switch',
        };
    if (status !== undefined)
        return {
            says: `failed to activate the new system (status ${status}), and went back`,
            advice: lookOnHost,
            family: status === '2' ? 'activation-script' : 'units',
        };
    const program = /^no-([a-z][a-z-]{1,30})$/.exec(reason)?.[1];
    if (program !== undefined && outcome === 'refused')
        return {
            says: `has no ${program}, without which nothing can be activated, and nothing was changed`,
            advice: 'Every NixOS has it: is that one?',
            family: 'missing-program',
        };
    return {
        says: `ended as ${outcome}${reason && ` (${reason})`}`,
        advice: lookOnHost,
        family: 'unknown',
    };
}

;// CONCATENATED MODULE: ./lib/deploy/host/end.js




/** What a host is told to go back for, besides what was found on it. */
const clientReasons = ['cancelled', 'client-failed'];
/**
 * The end that is the host's verdict; what it was told to go back for says more than that it was told. `inTheWay` is what the
 * host has named as the cause, `what` it was to run in words.
 */
function endOfActivation(name, { verdict, verified, refusal, last }, { inTheWay = null, what = 'the new system' } = {}) {
    const { outcome } = verdict;
    // What it was told says more than that it was told, where it is a word of this program.
    const told = verdict.reason === 'nack' ? (last?.state?.detail ?? '') : '';
    const reason = clientReasons.includes(told) ? told : verdict.reason;
    if (outcome === 'success') {
        const [found] = verified?.health.healthy === false ? verified.health.findings : [];
        const health = found === undefined
            ? `runs ${what}, is well, and boots it`
            : `runs ${what} and boots it, but is not well: ${found.message}`;
        return { outcome, reason: found?.kind ?? '', message: `${name} ${health}`, failure: null };
    }
    const { says, advice, family } = meaningOf({ outcome, reason });
    if (outcome !== 'rolled_back' || refusal === null)
        return {
            ...{ outcome, reason, failure: { family, advice } },
            message: `${name} ${says}${inTheWay === null ? '' : `: ${inTheWay}`}`,
        };
    return {
        outcome,
        reason: refusal.kind,
        message: `${name} was not well, and went back: ${refusal.message}`,
        failure: {
            family: 'unhealthy',
            advice: `It runs what it ran before. The recording and the findings say what was wrong; journalctl there says more.`,
        },
    };
}
/** The end of a host that runs and boots the system already. */
function endUnchanged(name) {
    return {
        outcome: 'success',
        reason: 'unchanged',
        message: `${name} runs this system already`,
        failure: null,
    };
}
function endOfObstacle({ reason, message, family, advice }) {
    return { outcome: 'refused', reason, message, failure: { family, advice } };
}
/** Nothing was changed, since a person said so. */
function endDeclined(name) {
    return cancelled('declined', `${name} was not changed: the plan was declined`);
}
/** What was thrown before anything was changed on the host, as an end. Throws what no host and no person has caused. */
function endOfThrown(thrown, { host: { name }, signal }) {
    if (signal?.aborted)
        return cancelled('cancelled', `${name} was not changed: the deployment was cancelled`);
    if (!(thrown instanceof errors/* ToolError */.v4))
        throw thrown;
    const { code, hint } = thrown;
    return {
        ...{ outcome: 'failed', reason: code, message: (0,errors/* messageOf */.bD)(thrown) },
        failure: { family: thrown instanceof unreachable/* HostUnreachable */.f ? 'unreachable' : (0,known_failure/* familyOf */.A)(code), advice: hint },
    };
}
function cancelled(reason, message) {
    return { outcome: 'cancelled', reason, message, failure: { family: 'interrupted', advice: '' } };
}


/***/ }),

/***/ 51718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readHostState)
/* harmony export */ });
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98985);

/** What a host runs, and what a profile of it has. Throws `HostUnreachable`. */
async function readHostState(host, profilePath) {
    const { host: state, generations } = await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatus */ .rk)(host, { profile: profilePath });
    const { current, profile, booted, boot_id } = state;
    const generation = generations.findLast(({ toplevel }) => toplevel === profile)?.number ?? null;
    return { current, profile, booted, generation, boot_id };
}


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** A failure that this program knows of by itself, without a log. */
function failureOf(family, message, advice) {
    return {
        ...{ family, confidence: 1, message, derivation: null, location: null, log_tail: [], hint: advice },
    };
}
/** Errors of what is done with a host that are a family of failures by themselves. */
const families = {
    'not-copied': 'ssh',
    signature: 'signature',
    'disk-full': 'disk-full',
    privilege: 'privilege',
    'missing-program': 'missing-program',
};
/** The family of an error of what is done with a host; `unknown` for others. */
function familyOf(code) {
    return families[code] ?? 'unknown';
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

/***/ 54783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export signedDuration */
/** Seconds as people read them, `?` for no duration: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return '?';
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** A change of duration in seconds with its sign: `+2.0 s`, `-1 min 5 s`, `0.0 s`. */
function signedDuration(seconds) {
    const sign = seconds > 0 ? '+' : seconds < 0 ? '-' : '';
    return `${sign}${formatDuration(Math.abs(seconds))}`;
}


/***/ }),

/***/ 15929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56042);

/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes);
}
function indentedLines(lines) {
    return lines.map((line) => `  ${line}`);
}
/** A title above indented lines; nothing where there are none. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}
/** The sections that are not empty, a blank line between them. */
function joinedSections(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
/** A text in an ANSI colour (SGR number), where colour is wanted. */
function colored(text, code, color) {
    return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}


/***/ }),

/***/ 23960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _n: () => (/* binding */ backslashed),
  DV: () => (/* binding */ codeBlock),
  SS: () => (/* binding */ codeSpan),
  zH: () => (/* binding */ details),
  FV: () => (/* binding */ escapeMarkdown),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  $i: () => (/* binding */ linkAddress),
  Rw: () => (/* binding */ proseMarkdown),
  tp: () => (/* binding */ table),
  Oz: () => (/* binding */ wordJoiner)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/text/html.js
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an HTML text node or a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/text/markdown.js


// Written by hand, since libraries escape Markdown but not what GitHub adds to it after rendering.
// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
const wordJoiner = '\u2060';
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** With a backslash before all ASCII punctuation, which is then no markup. */
function backslashed(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
function escapeMarkdown(text) {
    return (backslashed((0,clean/* strippedLine */.MV)(text))
        // \| has another meaning in a table than in prose.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${wordJoiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${wordJoiner}`));
}
/** Hostile text as an inline code span; an empty text becomes an empty string. */
function codeSpan(text) {
    const line = (0,clean/* strippedLine */.MV)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile prose in which `words like these` are code; the text outside of such pairs is escaped. */
function proseMarkdown(text) {
    const parts = (0,clean/* strippedLine */.MV)(text).split('`');
    // Without its partner, the last backtick is a character like others.
    const lonely = parts.length % 2 === 0 ? `\`${parts.pop()}` : '';
    return [
        ...parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part))),
        spaced(lonely),
    ].join('');
}
/** Escaped, with the blanks at both ends, which separate it from its neighbours. */
function spaced(text) {
    const [, before = '', after = ''] = /^(\s?).*?(\s?)$/.exec(text) ?? [];
    return text.trim() === '' ? before : `${before}${escapeMarkdown(text)}${after}`;
}
/** Hostile lines as a fenced code block whose fence none of them can close. */
function codeBlock(lines, language = '') {
    const body = (0,clean/* stripControls */.$Y)(lines.join('\n')).replace(/(?<!\n)\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}\n`;
}
/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${escapeHtml((0,clean/* strippedLine */.MV)(text))}</code>`;
}
/**
 * A link to an address made by this tool or returned by GitHub; for anything but http(s) it is the label
 * alone. `label` is Markdown.
 */
function markdown_link(label, url) {
    const address = linkAddress(url);
    return address === null ? label : `[${label}](${address})`;
}
/** An address that cannot break out of a Markdown link or image, or null if it is not http(s). */
function linkAddress(url) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        return null;
    return new URL(url).href.replace(/[()<>[\]\\`|*_~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A folded section. `summary` is HTML (see {@link htmlCode}), `body` Markdown. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
/** A table; `right` are the indices of right-aligned columns. Cells are Markdown on one line. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.map(cellText).join(' | ')} |\n`;
    const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}
/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An invisible character separates the two.
 */
function cellText(cell) {
    return cell.replace(/\\(?=\|)/g, `\\${wordJoiner}`).replaceAll('|', '\\|');
}


/***/ })

};
