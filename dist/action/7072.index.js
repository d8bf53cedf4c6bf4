export const id = 7072;
export const ids = [7072];
export const modules = {

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ deploySystem)
});

// EXTERNAL MODULE: ./lib/deploy/plan/plan-host.js + 2 modules
var plan_host = __webpack_require__(64919);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/deploy/host/known-failure.js
var known_failure = __webpack_require__(8682);
;// CONCATENATED MODULE: ./lib/deploy/host/again.js



/**
 * Does what changes nothing that runs on a host, and does it again after remedies where it throws or `read` says that it has failed.
 * Without remedies it is done once.
 */
function again({ host, remedies }, run, read = () => ({ kind: 'succeeded' })) {
    return remedies === undefined ? run() : remedies.around({ host, run, read, readThrown: failureIn });
}
/** What was in the way, as a failure; null for what stays as it is however often it is tried. */
function failureIn(thrown) {
    if (!(thrown instanceof errors/* ToolError */.v4))
        return null;
    const { message, hint, code } = thrown;
    if (thrown instanceof unreachable/* HostUnreachable */.f)
        return thrown.isLasting ? null : (0,known_failure/* failureOf */.g)('ssh', message, hint);
    const family = (0,known_failure/* familyOf */.A)(code);
    return family === 'unknown' ? null : (0,known_failure/* failureOf */.g)(family, message, hint);
}

// EXTERNAL MODULE: ./lib/deploy/host/draft.js + 1 modules
var draft = __webpack_require__(2806);
// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var end = __webpack_require__(48173);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
;// CONCATENATED MODULE: ./lib/deploy/host/obstacles.js

/** What forbids to deploy by a plan, before anything is copied; null where nothing does. */
function obstacleOf(plan, policy, isOlder) {
    const { host, room, data, revisions } = plan;
    if (room.store.enough === false)
        return {
            reason: 'no-room',
            family: 'disk-full',
            message: `the store of ${host} has ${(0,size/* formatBytes */.z)(room.store.free_bytes ?? 0)} free, and the system needs ${(0,size/* formatBytes */.z)(room.store.needed_bytes ?? 0)}`,
            advice: `Collect garbage there: nix-collect-garbage --delete-older-than 30d`,
        };
    if (room.boot?.enough === false)
        return {
            reason: 'no-room-in-boot',
            family: 'boot-full',
            message: `/boot of ${host} has ${(0,size/* formatBytes */.z)(room.boot.free_bytes ?? 0)} free, and the kernel and initrd need ${(0,size/* formatBytes */.z)(room.boot.needed_bytes ?? 0)}`,
            advice: 'Delete old generations there, and set boot.loader.systemd-boot.configurationLimit (or that of GRUB).',
        };
    if (isOlder && !policy.allowsOlder)
        return {
            reason: 'older',
            family: 'preflight',
            message: `${host} runs revision ${obstacles_short(revisions?.old)}, of which ${obstacles_short(revisions?.new)} is an ancestor`,
            advice: 'Bring your branch up to date, or say --allow-older.',
        };
    const [first, ...others] = data;
    if (first && !policy.acceptsDataChanges)
        return {
            reason: 'data',
            family: 'preflight',
            message: `${first.unit} goes from ${first.package} ${first.old_version} to ${first.new_version}${others.length > 0 ? `, and ${others.length} more services get another major version` : ''}; a rollback does not undo what that does to data`,
            advice: 'Make a backup, read its release notes, and say --yes.',
        };
    return null;
}
function obstacles_short(revision) {
    return revision?.slice(0, 12) ?? '?';
}

// EXTERNAL MODULE: ./lib/deploy/host/switch-host.js + 2 modules
var switch_host = __webpack_require__(30057);
// EXTERNAL MODULE: ./lib/deploy/host/verify.js + 8 modules
var verify = __webpack_require__(56735);
;// CONCATENATED MODULE: ./lib/deploy/host/deploy-system.js








/**
 * Deploys a system to a host: plan, copy, supervised activation, verification, acknowledgement or the way back. Returns what
 * became of it however it ended; what the host says is what counts. Throws for nothing that a host can do.
 */
async function deploySystem(call, observer) {
    return (0,draft/* drafted */.X)(call, 'deploy', observer, (counted, draft) => course({ ...call, ...counted }, draft, observer));
}
async function course(call, draft, observer) {
    const { host, policy, system, signal } = call;
    const { path } = system.toplevel;
    draft.newSystem = path;
    draft.steps.enter('planning');
    const { profile } = policy;
    const plan = await again(call, () => (0,plan_host/* planHost */.A)(call, system, { profile, ...(signal && { signal }) }), (planned) => roomIn(planned, policy));
    const revisions = plan.revisions ?? { old: null, new: null };
    const sources = await call.compareSources(revisions);
    Object.assign(draft, { plan, oldSystem: plan.old_system, sources: sources.files });
    observer.onPlan(plan);
    if (!plan.changed && plan.profile_system === path)
        return (0,end/* endUnchanged */.Pc)(host.name);
    const obstacle = obstacleOf(plan, policy, sources.isOlder) ?? (await call.weaker?.(revisions)) ?? null;
    if (obstacle !== null)
        return (0,end/* endOfObstacle */.qT)(obstacle);
    if (!(await observer.confirm(plan)))
        return (0,end/* endDeclined */.gj)(host.name);
    const baseline = await again(call, () => (0,verify/* readBaseline */.mF)(host, plan.old_system, policy, signal));
    draft.baseline = baseline.facts;
    observer.onBaseline?.(baseline.facts);
    draft.before = {
        ...{ current: plan.old_system, profile: plan.profile_system, booted: plan.booted_system },
        ...{ generation: null, boot_id: baseline.facts.bootId },
    };
    await call.prepare(path);
    if (plan.copy.paths > 0 || plan.copy.bytes === null) {
        draft.steps.enter('copying');
        const start = draft.steps.seconds;
        await again(call, () => call.copy(path));
        draft.copied = { paths: plan.copy.paths, seconds: draft.steps.since(start) };
    }
    signal?.throwIfAborted();
    return (0,switch_host/* switchHost */.x)(call, { toplevel: path, old: plan.old_system }, { draft, baseline, observer });
}
/** Whether a host has room for what is planned: it may be made. */
function roomIn(plan, policy) {
    const obstacle = plan.changed ? obstacleOf(plan, policy, false) : null;
    if (obstacle === null || !/^no-room/.test(obstacle.reason))
        return { kind: 'succeeded' };
    return { kind: 'failed', failures: [(0,known_failure/* failureOf */.g)(obstacle.family, obstacle.message, obstacle.advice)] };
}


/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ drafted)
});

// EXTERNAL MODULE: ./lib/remedy/on-host/cure-words.js
var cure_words = __webpack_require__(8164);
// EXTERNAL MODULE: ./lib/remedy/on-host/host-remedies.js + 2 modules
var host_remedies = __webpack_require__(3302);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
;// CONCATENATED MODULE: ./lib/deploy/host/counted-host.js
/** A host that counts the calls of it. */
class CountedHost {
    #host;
    ssh;
    #calls = 0;
    constructor(host) {
        this.#host = host;
        this.ssh = host.ssh;
    }
    get name() {
        return this.#host.name;
    }
    get kind() {
        return this.#host.kind;
    }
    get calls() {
        return this.#calls;
    }
    run(script, signal) {
        this.#calls += 1;
        return this.#host.run(script, signal);
    }
    close() {
        return this.#host.close();
    }
}

// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var host_end = __webpack_require__(48173);
// EXTERNAL MODULE: ./lib/deploy/host/host-state.js
var host_state = __webpack_require__(51718);
// EXTERNAL MODULE: ./lib/deploy/host/known-failure.js
var known_failure = __webpack_require__(8682);
// EXTERNAL MODULE: ./lib/deploy/host/steps.js
var steps = __webpack_require__(31609);
;// CONCATENATED MODULE: ./lib/deploy/host/draft.js








/** Does something to a host and returns the deployment that it was, however it ended. */
async function drafted(call, action, observer, run) {
    const host = new CountedHost(call.host);
    const startedMs = Date.now();
    const draft = { steps: new steps/* Steps */.g((name) => observer.onStep(name)) };
    const runsBefore = call.remedies?.runs.length ?? 0;
    const end = await run({ host }, draft).catch((thrown) => (0,host_end/* endOfThrown */.VI)(thrown, call));
    const remedies = call.remedies?.runs.slice(runsBefore) ?? [];
    // Where the host cannot be reached, the verdict is `unverified` already; one that has not come back was asked all the time.
    const isGone = end.reason === 'not-back';
    const after = isGone ? null : await (0,host_state/* readHostState */.E)(host, call.policy.profile).catch(() => null);
    return deploymentOf(draft, end, { call, action, after, startedMs, roundTrips: host.calls, remedies });
}
/** The deployment, as it is published. */
function deploymentOf(draft, { outcome, reason, message: seen, failure }, { call, action, after, startedMs, roundTrips, remedies }) {
    const { steps, plan, oldSystem: old = null, newSystem = null, facts, baseline } = draft;
    const seconds = steps.seconds;
    const cured = outcome === 'success' ? (0,cure_words/* cureWords */.d)((0,host_remedies/* helpersIn */.j)(remedies)) : '';
    const message = cured === '' ? seen : `${seen}, ${cured}`;
    return {
        schema_version: 1,
        ...{ id: call.id, action, host: call.host.name, target: call.destination, mode: call.policy.mode },
        ...{ outcome, success: outcome === 'success', reason, message },
        failure: failure && (0,known_failure/* failureOf */.g)(failure.family, message, failure.advice),
        changed: old === null || newSystem === null ? null : old !== newSystem,
        timestamp: new Date(startedMs).toISOString(),
        finished_at: new Date(startedMs + seconds * 1000).toISOString(),
        duration_seconds: seconds,
        steps: steps.end(),
        ...{ old_system: old, new_system: newSystem, before: beforeOf(draft), after },
        revisions: plan?.revisions ?? { old: null, new: null },
        sources: draft.sources ?? null,
        plan: plan ?? null,
        units: unitsOf(plan, facts),
        shared_build: null,
        copied: draft.copied ?? null,
        ...{ health: draft.health ?? null, health_after_rollback: draft.healthAfterRollback ?? null },
        resources: { before: resourcesOf(baseline), after: resourcesOf(facts) },
        last_garbage_collection: collectedAt(draft),
        warnings: warningsOf(draft, outcome),
        settings: { ...(draft.settings ?? call.settings) },
        by_hand: old === null || old === newSystem ? [] : byHand(old, call.policy.profile),
        round_trips: roundTrips,
        ...(remedies.length > 0 && { remedies }),
    };
}
/** The state before, with the generation that the host's supervisor has recorded. */
function beforeOf({ before, last }) {
    if (before === undefined)
        return null;
    const generation = /-(\d{1,9})-link$/.exec(last?.record?.profile_link ?? '')?.[1];
    return { ...before, generation: generation === undefined ? null : Number(generation) };
}
function unitsOf(plan, facts) {
    return (plan?.units ?? [])
        .filter(({ action }) => action !== 'keep')
        .map(({ unit, action }) => {
        const isStarted = action === 'start' || action === 'restart';
        return { unit, action, seconds: isStarted ? (facts?.units.get(unit)?.startSeconds ?? null) : null };
    });
}
function resourcesOf(facts) {
    if (!facts)
        return null;
    return {
        memory_available_bytes: facts.memory?.availableBytes ?? null,
        memory_total_bytes: facts.memory?.totalBytes ?? null,
        disks: facts.disks.map(({ point, usedBytes, totalBytes }) => ({
            ...{ mount_point: point, used_bytes: usedBytes, total_bytes: totalBytes },
        })),
    };
}
function collectedAt({ facts, baseline }) {
    const ms = facts?.collectedMs ?? baseline?.collectedMs ?? null;
    return ms === null ? null : new Date(ms).toISOString();
}
/** What a person should know of a deployment, whether it went well or not. */
function warningsOf(draft, outcome) {
    const { plan, health, healthAfterRollback: back, last } = draft;
    const warnings = [];
    const add = (message, advice = null) => warnings.push({ message, advice });
    for (const { level, message } of health?.findings ?? [])
        if (level === 'warning')
            add(message);
    if (plan?.reboot.needed && outcome === 'success' && !draft.steps.hasEntered('rebooting'))
        add(`only a boot brings all of it: ${plan.reboot.reasons.join(', ')}`, 'Reboot when it suits, or deploy with --reboot if-needed.');
    if (outcome === 'rolled_back') {
        if (back === undefined)
            add('how the host is after the way back is not known', 'Look at it.');
        for (const { message } of back?.findings ?? [])
            add(`after the way back: ${message}`, 'Look at it: what an activation did outside of its units stays.');
        if (last?.state?.boot_entry === 'intact')
            add('the boot loader of the old system failed too; every file of the boot partition is as it was', 'Make room in /boot.');
        if (last?.state?.lost_units)
            add(`units that ran before are down: ${last.state.lost_units}`, 'systemctl start them.');
    }
    for (const { unit, package: name, old_version, new_version } of plan?.data ?? [])
        if (outcome !== 'refused')
            add(`${unit}: ${name} ${old_version} → ${new_version}; a rollback does not undo what it did to its data`);
    return warnings;
}
/** What brings a host back to a system, for a person at its console. */
function byHand(system, profile) {
    const program = `${(0,shell/* quoteWord */.X)(`${system}/bin/switch-to-configuration`)}`;
    return [
        `nix-env --profile ${(0,shell/* quoteWord */.X)(profile)} --set ${(0,shell/* quoteWord */.X)(system)}`,
        `NIXOS_NO_CHECK=1 ${program} switch`,
    ];
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

/***/ 82906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ rebootAndVerify)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/host/sections.js
var host_sections = __webpack_require__(10336);
// EXTERNAL MODULE: ./lib/host/system/script.js
var script = __webpack_require__(16987);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
;// CONCATENATED MODULE: ./lib/host/reboot/reboot-script.js

/** How long (ms) a host waits until it reboots, so that its answer arrives before: over a network, or from a guest of this machine. */
const leadMs = { local: 2000, ssh: 2000, guest: 200 };
/**
 * Where systemd-boot, or a loader that speaks its interface (lanzaboote), has an entry that boots a system: the file whose
 * text names its init, which is `loader/entries/*.conf` (Boot Loader Specification, type 1), or a unified kernel image in
 * `EFI/Linux`. Names differ by profile, specialisation and counters of tries, which no id has (`+3-0`); the newest of several
 * generations of one system is taken.
 */
const systemdBoot = `
loader_info=/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f
set_systemd_boot() {
  [ -r "$loader_info" ] && tr -d '\\0' <"$loader_info" | grep -qi -e systemd-boot -e lanzaboote || return 1
  command -v bootctl >/dev/null || return 1
  for boot in "$(bootctl --print-boot-path 2>/dev/null)" "$(bootctl --print-esp-path 2>/dev/null)" /boot /efi /boot/efi; do
    [ -d "$boot/loader" ] || continue
    entry=$(grep -alF -e "init=$toplevel/init" "$boot"/loader/entries/*.conf "$boot"/EFI/Linux/*.efi 2>/dev/null |
      sed -e 's|.*/||' -e 's|[+][0-9]*\\(-[0-9]*\\)\\{0,1\\}\\([.][a-z]*\\)$|\\2|' | sort -V | tail -n 1)
    [ -n "$entry" ] || continue
    bootctl set-oneshot "$entry" >&2 && echo "one-shot systemd-boot $entry" && return 0
  done
  return 1
}`;
/**
 * GRUB: the entry of grub.cfg whose kernel has the system's init, by its place, such as `1>4`. NixOS' grub.cfg boots what
 * `next_entry` of grubenv names, and removes it: GRUB itself must be able to write that file, which it is not on btrfs, ZFS,
 * LVM or RAID, where the entry would be booted for ever.
 */
const grub = `
set_grub() {
  [ -r /boot/grub/grub.cfg ] && command -v grub-reboot >/dev/null || return 1
  grep -q next_entry /boot/grub/grub.cfg || return 1
  case $(stat -f -c %T /boot/grub) in ext2/ext3 | msdos | xfs) ;; *) return 1 ;; esac
  case $(findmnt -n -o SOURCE -T /boot/grub) in /dev/mapper/* | /dev/dm-* | /dev/md*) return 1 ;; esac
  entry=$(awk -v init="init=$toplevel/init" '
    $1 == "submenu" { top++; inside = 1; sub_entry = -1 }
    $1 == "menuentry" { if (inside) sub_entry++; else top++ }
    $1 == "}" { if (in_entry) in_entry = 0; else inside = 0 }
    $1 == "menuentry" { in_entry = 1 }
    $1 ~ /^(linux|module|multiboot)/ { for (i = 2; i <= NF; i++) if ($i == init) {
      print top - 1 (inside ? ">" sub_entry : ""); exit } }
  ' /boot/grub/grub.cfg)
  [ -n "$entry" ] || return 1
  grub-reboot --boot-directory=/boot "$entry" >&2
  # Its status is 0 whatever happens.
  grep -aqxF "next_entry=$entry" /boot/grub/grubenv && echo "one-shot grub $entry"
}`;
/**
 * A POSIX script for root that has the next boot, and that one alone, be one of a system where the boot loader can do so, and
 * starts a reboot in a unit of its own, which goes on when the connection ends. Does nothing in another boot than `before`. For `askInSections`.
 */
function rebootScript(toplevel, before, kind = 'ssh') {
    return `
PATH=$PATH:/run/current-system/sw/bin:/run/wrappers/bin
LC_ALL=C; export PATH LC_ALL
toplevel=${(0,shell/* quoteWord */.X)(toplevel)}
${systemdBoot}
${grub}
if [ "$(cat /proc/sys/kernel/random/boot_id)" != ${(0,shell/* quoteWord */.X)(before)} ]; then say another-boot; say end; exit; fi
say entry; set_systemd_boot || set_grub || echo none
say reboot
systemd-run --quiet --collect --on-active=${leadMs[kind]}ms --timer-property=AccuracySec=100ms systemctl reboot >&2 && echo started
`;
}

;// CONCATENATED MODULE: ./lib/host/reboot/reboot-host.js








const answerSeconds = 60;
/** Between two questions (ms). One over ssh is a connection; one to a guest of this machine waits in its shell. */
const pauseMs = { local: 2000, ssh: 2000, guest: 250 };
const noticeMs = 60_000;
/**
 * Reboots a host where scripts run as root, and waits until another boot of it answers over a new connection. Throws a
 * ToolError: `boot-changed` where another boot runs already, `no-reboot` where none could be started, `not-back` where none has
 * answered in time; and rejects with the signal's reason, or with a lasting `HostUnreachable`.
 */
async function rebootHost(host, options) {
    const { before, toplevel, waitSeconds, signal, onNotice = () => { } } = options;
    if (!(0,store_path/* isStorePath */.zP)(toplevel))
        throw (0,errors/* usageError */.Wp)('no-system', `${toplevel} is no store path`);
    const startMs = performance.now();
    const question = {
        script: rebootScript(toplevel, before, host.kind),
        timeoutSeconds: answerSeconds,
        ...{ tells: 'whether it reboots', needs: 'root, coreutils, grep and systemd' },
    };
    const sections = await (0,host_sections/* askInSections */.ZI)(host, question, signal).catch(whereLost);
    const line = (name) => (0,host_sections/* linesOf */.Dx)(sections?.get(name))[0] ?? '';
    if (sections?.has('another-boot'))
        throw new errors/* ToolError */.v4('boot-changed', `${host.name} has been rebooted by something else in the meantime`, {
            hint: 'Nothing was done. Look at what it runs, and deploy again.',
        });
    if (sections !== null && line('reboot') !== 'started')
        throw new errors/* ToolError */.v4('no-reboot', `${host.name} has not started a reboot`, {
            hint: 'It needs root and systemd-run. "systemctl reboot" on it tells more.',
        });
    const oneShot = loaderIn(line('entry'));
    if (sections === null)
        onNotice(`${host.name} has not answered whether it reboots`);
    else if (oneShot === null)
        onNotice(`${host.name} boots what its boot loader boots by default: no entry for one boot alone could be set`);
    const back = await cameBack(host, { before, startMs, waitSeconds, onNotice, signal });
    return { ...back, oneShot, seconds: (performance.now() - startMs) / 1000 };
}
/** A connection that was lost may have been lost by the reboot. */
function whereLost(thrown) {
    if (thrown instanceof unreachable/* HostUnreachable */.f && !thrown.isLasting)
        return null;
    throw thrown;
}
function loaderIn(said) {
    const [, loader] = /^one-shot (systemd-boot|grub) /.exec(said) ?? [];
    return loader === 'systemd-boot' || loader === 'grub' ? loader : null;
}
/** Asks until another boot answers. What is lasting for a host that is up is not for one that boots: its initrd has other keys. */
async function cameBack(host, { before, startMs, waitSeconds, onNotice, signal }) {
    let seen = 'it has not gone down';
    let [saidMs, hint] = [startMs, ''];
    const endMs = startMs + waitSeconds * 1000;
    while (performance.now() < endMs) {
        await (0,promises_.setTimeout)(pauseMs[host.kind], undefined, { ...(signal && { signal }) }).catch(() => signal?.throwIfAborted());
        const found = await state(host, endMs, signal);
        if ('bootId' in found && found.bootId !== before)
            return found;
        if ('bootId' in found)
            seen = 'it has not gone down';
        else
            [seen, hint] = [found.failure.message, found.failure.hint];
        if (performance.now() - saidMs < noticeMs)
            continue;
        saidMs = performance.now();
        onNotice(`${host.name} has not come back yet: ${seen}; it is waited for another ${(0,duration/* formatDuration */.a)((endMs - saidMs) / 1000)}`);
    }
    throw new errors/* ToolError */.v4('not-back', `${host.name} has not come back within ${(0,duration/* formatDuration */.a)(waitSeconds)} of its reboot: ${seen}`, {
        hint: [
            'Look at its console: it may wait for a passphrase, check its disks, or hang.',
            'Where it does not boot, switch it off and on and choose an earlier generation in the menu of its boot loader;',
            'a one-shot entry is gone after one boot, and the next one is that of the default.',
            hint,
        ]
            .filter(Boolean)
            .join(' '),
    });
}
async function state(host, endMs, signal) {
    const question = {
        script: `say boot; cat /proc/sys/kernel/random/boot_id
say booted; readlink -f ${script/* systemLinks */.RA.booted}
say current; readlink -f ${script/* systemLinks */.RA.current}`,
        timeoutSeconds: 20,
        isNewConnection: true,
        ...{ tells: 'which boot it is', needs: 'coreutils' },
    };
    const late = AbortSignal.timeout(Math.max(1, Math.ceil(endMs - performance.now())));
    const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
    try {
        const sections = await (0,host_sections/* askInSections */.ZI)(host, question, stop);
        const line = (name) => (0,host_sections/* linesOf */.Dx)(sections.get(name))[0];
        const path = (name) => {
            const found = line(name);
            return found !== undefined && (0,store_path/* isStorePath */.zP)(found) ? found : null;
        };
        return { bootId: line('boot') ?? '', booted: path('booted'), current: path('current') };
    }
    catch (thrown) {
        signal?.throwIfAborted();
        if (late.aborted)
            return { failure: { message: 'it does not answer', hint: '' } };
        if (thrown instanceof unreachable/* HostUnreachable */.f || thrown instanceof errors/* ToolError */.v4)
            return { failure: thrown };
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/deploy/host/verify.js + 8 modules
var verify = __webpack_require__(56735);
;// CONCATENATED MODULE: ./lib/deploy/host/reboot.js



/** How long (s) a host may take to boot, then to start what it starts, then to answer. */
const usualBootSeconds = 900;
const startSeconds = 300;
const patienceSeconds = 60;
/**
 * Boots a host into a system that is the one which boots next, and looks whether it is well then. Nothing here can go back from
 * a system that does not boot, which is said before.
 */
async function rebootAndVerify({ host, policy, signal, bootSeconds = usualBootSeconds, alone = (run) => run() }, toplevel, { draft, baseline, observer }) {
    const before = baseline.facts.bootId;
    const { name } = host;
    if (before === null)
        return failedEnd(name, 'no-boot-id', 'cannot be told from itself after a boot', 'Boot it by hand.');
    return alone(async () => {
        draft.steps.enter('rebooting');
        observer.onNotice(`${name} is booted: a system that does not boot cannot be taken back from here`);
        const onNotice = (text) => observer.onNotice(text);
        try {
            const options = { before, toplevel, waitSeconds: bootSeconds, onNotice, ...(signal && { signal }) };
            const { booted, current } = await rebootHost(host, options);
            if ((booted ?? current) !== toplevel)
                return failedEnd(name, 'booted-another', `booted another system: ${booted ?? current}`, 'Look at its boot loader.');
        }
        catch (thrown) {
            return notBack(name, thrown);
        }
        await started(host);
        draft.steps.enter('verifying');
        // Stopped or not, the host runs the new system now: who stops the look does not know how it is.
        const verified = await (0,verify/* verifyHost */.Cb)(host, baseline, policy, {
            patienceSeconds,
            ...(signal && { signal }),
        }).catch(() => null);
        if (verified === null)
            return unseen(name);
        Object.assign(draft, { health: verified.health, facts: verified.facts });
        if (verified.health.healthy)
            return {
                outcome: 'success',
                reason: 'rebooted',
                message: `${name} was booted into the new system, and is well`,
                failure: null,
            };
        const [found] = verified.health.findings;
        return failedEnd(name, found?.kind ?? 'unreachable', `is not well after the boot: ${found?.message ?? 'it does not answer'}`, `It runs and boots the new system. nixos-rebuild-test deploy rollback ${name} goes back.`);
    });
}
/** A host that has let us in may still be starting its services. */
async function started(host) {
    const script = `timeout ${startSeconds} systemctl is-system-running --wait`;
    await host.run({ script, timeoutSeconds: startSeconds + 10 }).catch(() => { });
}
function unseen(name) {
    return {
        ...{ outcome: 'unverified', reason: 'left' },
        message: `${name} was booted into the new system, and how it is was not seen`,
        failure: {
            family: 'unreachable',
            advice: `nixos-rebuild-test deploy status ${name} tells what it runs.`,
        },
    };
}
function failedEnd(name, reason, says, advice) {
    return { outcome: 'failed', reason, message: `${name} ${says}`, failure: { family: 'unhealthy', advice } };
}
function notBack(name, thrown) {
    if (!(thrown instanceof errors/* ToolError */.v4))
        return {
            outcome: 'unverified',
            reason: 'left',
            message: `${name} was left while it booted`,
            failure: {
                family: 'interrupted',
                advice: `nixos-rebuild-test deploy status ${name} tells what it runs.`,
            },
        };
    const { code, message, hint } = thrown;
    const outcome = code === 'no-reboot' || code === 'boot-changed' ? 'needs_boot' : 'unverified';
    return { outcome, reason: code, message, failure: { family: 'unreachable', advice: hint } };
}


/***/ }),

/***/ 16779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ failuresSeen),
/* harmony export */   L: () => (/* binding */ verifiedAgain)
/* harmony export */ });
/* harmony import */ var _known_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8682);

/**
 * Verifies a host, and once more after a remedy where all that it would go back for are units that have failed. Null where it does
 * not answer.
 */
function verifiedAgain({ host, remedies, policy }, verify) {
    return remedies === undefined || !policy.rollsBack
        ? verify()
        : remedies.around({ host, run: verify, read: failuresSeen });
}
/** How a look at a host has ended, for who may look again after a remedy. */
function failuresSeen(verified) {
    if (verified === null)
        return { kind: 'stopped' };
    if (verified.health.healthy)
        return { kind: 'succeeded' };
    const failures = verified.health.findings
        .filter(({ level }) => level === 'rollback')
        .map(({ kind, message }) => (0,_known_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(kind === 'unit-failed' ? 'units' : 'unhealthy', message, ''));
    return { kind: 'failed', failures };
}


/***/ }),

/***/ 23119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rollbackHost)
/* harmony export */ });
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98985);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86213);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63213);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2806);
/* harmony import */ var _end_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48173);
/* harmony import */ var _switch_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30057);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56735);








/** How long (s) a host may take to print a file. */
const fileSeconds = 30;
/**
 * Brings a host back to an earlier generation of its own profile. It is activated, and verified by what that says of the host's
 * health, as any other system.
 */
async function rollbackHost(call, observer) {
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .drafted */ .X)(call, 'rollback', observer, (counted, draft) => course({ ...call, ...counted }, draft, observer));
}
async function course(call, draft, observer) {
    const { host, signal, to, onlyFrom } = call;
    draft.steps.enter('planning');
    const status = await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatus */ .rk)(host, { profile: call.policy.profile, ...(signal && { signal }) });
    const { number, toplevel } = (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .generationBefore */ .wp)(status, to);
    const { current, profile, booted, boot_id } = status.host;
    Object.assign(draft, { newSystem: toplevel, oldSystem: current });
    if (current === toplevel && profile === toplevel)
        return (0,_end_js__WEBPACK_IMPORTED_MODULE_4__/* .endUnchanged */ .Pc)(host.name);
    if (onlyFrom !== undefined && current !== onlyFrom && profile !== onlyFrom)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('other-system', `${host.name} runs another system by now, and is left as it is`, {
            hint: `deploy status ${host.name} lists its generations, and deploy rollback ${host.name} --to N goes to one.`,
        });
    const { policy, settings } = await judged(call, toplevel, observer);
    draft.settings = settings;
    const old = current ?? '';
    const baseline = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .readBaseline */ .mF)(host, old, policy, signal);
    draft.baseline = baseline.facts;
    draft.before = { current, profile, booted, boot_id, generation: null };
    return (0,_switch_host_js__WEBPACK_IMPORTED_MODULE_5__/* .switchHost */ .x)({ ...call, policy }, { toplevel, old, generation: number }, { draft, baseline, observer });
}
/** A file that cannot be taken, as an older program may have written it, keeps nobody from going back. */
async function judged({ host, policy, settings, judgedBy, signal }, toplevel, { onNotice }) {
    const script = `cat ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteWord */ .X)(`${toplevel}/${_config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .closureFile */ .E9}`)} 2>/dev/null`;
    const { status, stdout } = await host.run({ script, timeoutSeconds: fileSeconds }, signal);
    if (status !== 0)
        return { policy, settings };
    try {
        const said = await judgedBy(stdout);
        // Where the way back began, it ends.
        return { ...said, policy: { ...said.policy, profile: policy.profile } };
    }
    catch (thrown) {
        onNotice(`what the generation says of its health is not used: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
        return { policy, settings };
    }
}


/***/ }),

/***/ 31609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Steps)
/* harmony export */ });
/** The steps of a deployment on one clock: each ends where the next begins. */
class Steps {
    #startMs = performance.now();
    #steps = [];
    #onStep;
    constructor(onStep) {
        this.#onStep = onStep;
    }
    /** Seconds since the start. */
    get seconds() {
        return Math.round(performance.now() - this.#startMs) / 1000;
    }
    /** Seconds since an earlier time of this clock. */
    since(start) {
        return Math.round((this.seconds - start) * 1000) / 1000;
    }
    hasEntered(name) {
        return this.#steps.some((step) => step.name === name);
    }
    enter(name) {
        this.#end();
        this.#steps.push({ name, start_seconds: this.seconds, duration_seconds: 0 });
        this.#onStep(name);
    }
    /** All of them; the last one ends now. */
    end() {
        this.#end();
        return this.#steps.map((step) => ({ ...step }));
    }
    #end() {
        const last = this.#steps.at(-1);
        if (last)
            last.duration_seconds = this.since(last.start_seconds);
    }
}


/***/ }),

/***/ 30057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ switchHost)
});

// EXTERNAL MODULE: ./lib/deploy/policy.js
var deploy_policy = __webpack_require__(19777);
// EXTERNAL MODULE: ./lib/activation/index.js + 17 modules
var lib_activation = __webpack_require__(98985);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/deploy/host/restart-failed.js
var restart_failed = __webpack_require__(16779);
// EXTERNAL MODULE: ./lib/deploy/host/verify.js + 8 modules
var verify = __webpack_require__(56735);
;// CONCATENATED MODULE: ./lib/deploy/host/activate.js




/** The verdict on an activation that nobody waits for any more. */
const leftVerdict = { outcome: 'unverified', reason: 'left' };
const unreadVerdict = { outcome: 'unverified', reason: 'unreachable' };
/**
 * Activates a system on a host, looks whether the host is well, and acknowledges that or has it go back. The verdict is what
 * the host says. Where nobody waited for that, it is `unverified`.
 */
async function activateAndVerify(call) {
    const { host, request, options, policy, enter, signal, leave } = call;
    enter('activating');
    const activation = await lib_activation/* Activation */.xq.start(host, request, options, leave).catch((thrown) => {
        if (leave?.aborted)
            return leftVerdict;
        if (!(thrown instanceof errors/* ToolError */.v4) || thrown.code !== 'bad-reading')
            throw thrown;
        // Whether it was begun cannot be read.
        options.onNotice?.((0,errors/* messageOf */.bD)(thrown));
        return unreadVerdict;
    });
    if (!(activation instanceof lib_activation/* Activation */.xq))
        return { verdict: activation, verified: null, refusal: null, last: null };
    const seen = { verified: null, refusal: null };
    const refuse = (reason) => {
        enter('rolling-back');
        return activation.refuse(reason, leave);
    };
    const course = async () => {
        const { verdict } = await activation.tried(signal);
        if (verdict !== null)
            return verdict;
        enter('verifying');
        seen.verified = await alive(activation, call, () => (0,restart_failed/* verifiedAgain */.L)(call, () => verified(call)));
        if (seen.verified === null) {
            enter('rolling-back');
            return activation.ended(leave);
        }
        const { health } = seen.verified;
        if (health.healthy || !policy.rollsBack)
            return activation.acknowledge(leave);
        seen.refusal = health.findings[0] ?? null;
        return refuse(seen.refusal?.kind ?? 'unhealthy');
    };
    const verdict = await course()
        .catch((thrown) => {
        if (leave?.aborted)
            return leftVerdict;
        if (signal?.aborted)
            return refuse('cancelled');
        // What cannot be looked at is not kept.
        options.onNotice?.((0,errors/* messageOf */.bD)(thrown));
        return refuse('client-failed');
    })
        .catch((thrown) => {
        if (leave?.aborted)
            return leftVerdict;
        if (!(thrown instanceof errors/* ToolError */.v4))
            throw thrown;
        // It was begun, and what became of it cannot be read.
        options.onNotice?.((0,errors/* messageOf */.bD)(thrown));
        return unreadVerdict;
    });
    return { verdict, ...seen, last: activation.last };
}
function verified({ host, baseline, policy, signal }) {
    const patienceSeconds = policy.answerSeconds;
    return (0,verify/* verifyHost */.Cb)(host, baseline, policy, { patienceSeconds, ...(signal && { signal }) });
}
/** Gives the host signs of life while `run` looks at it and restarts units: that may take longer than it waits. */
async function alive(activation, { policy: { answerSeconds }, signal }, run) {
    const timer = setInterval(
    // A host that does not answer is not alive.
    () => void activation.keepAlive(signal).catch(() => { }), (answerSeconds * 1000) / 2);
    try {
        return await run();
    }
    finally {
        clearInterval(timer);
    }
}

// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var end = __webpack_require__(48173);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
;// CONCATENATED MODULE: ./lib/deploy/host/in-the-way.js



/** Reasons whose detail is the name of another activation of the host. */
const ofOthers = new Set(['locked', 'held', 'unfinished']);
/** Reasons whose detail is what is missing: a specialisation, a path in the store. */
const ofMissing = new Set(['specialisation', 'store-damaged']);
const longestDetail = 300;
/**
 * Names what was in the way of an activation, in words that follow a colon: of another activation who began it and since when,
 * for which its host is asked once more, and of what is missing its name. Null where the host has named nothing.
 */
async function inTheWay(host, { reason }, last) {
    const detail = last?.state?.detail ?? null;
    if (detail === null)
        return null;
    if (ofMissing.has(reason))
        return (0,clean/* shownLine */.QN)(detail, longestDetail);
    if (!ofOthers.has(reason))
        return null;
    const read = await lib_activation/* Activation */.xq.find(host, detail)
        .read()
        .catch(() => null);
    const { request, record, host: now } = read?.reading ?? {};
    const by = request?.by ? ` by ${(0,clean/* shownLine */.QN)(request.by, 100)}` : '';
    return `${(0,clean/* shownLine */.QN)(detail, 100)}${by}${now && record ? sinceWords(now.uptime - record.started) : ''}`;
}
/** The host counts from its boot, and its clock may be wrong: the time of day is this machine's. */
function sinceWords(seconds) {
    const began = new Date(Date.now() - seconds * 1000);
    return `, since ${began.toISOString().slice(0, 19).replace('T', ' ')} UTC (${(0,duration/* formatDuration */.a)(seconds)})`;
}

// EXTERNAL MODULE: ./lib/deploy/host/reboot.js + 2 modules
var reboot = __webpack_require__(82906);
;// CONCATENATED MODULE: ./lib/deploy/host/switch-host.js






/** A host that has gone back is looked at for so long (s), and asked for so long. */
const settleAfterRollbackSeconds = 3;
const patienceAfterSeconds = 30;
/**
 * Activates a system that the host has, looks whether the host is well, and looks again where it has gone back. Fills the
 * draft with what it sees.
 */
async function switchHost(call, { toplevel, old, generation }, { draft, baseline, observer }) {
    const { host, id, by, policy, signal, leave, remedies } = call;
    const { bootId } = baseline.facts;
    const activated = await activateAndVerify({
        ...{ host, baseline, policy, enter: (step) => draft.steps.enter(step) },
        request: {
            ...{ id, toplevel, by, profile: policy.profile, switchSeconds: policy.switchSeconds },
            ...(generation === undefined ? {} : { generation }),
            ...(0,deploy_policy/* supervisorTimes */.BB)(policy, remedies?.restartsLeft),
            stageIfBootNeeded: policy.reboot === 'if-needed',
        },
        options: {
            ...(bootId === null ? {} : { before: { bootId, current: old, toplevel } }),
            onLog: (bytes) => observer.onLog(bytes),
            onNotice: (text) => observer.onNotice(text),
        },
        ...(signal && { signal }),
        ...(leave && { leave }),
        ...(remedies && { remedies }),
    });
    const { verdict, verified } = activated;
    Object.assign(draft, { health: verified?.health, facts: verified?.facts, last: activated.last });
    if (verdict.outcome === 'rolled_back') {
        const settleSeconds = Math.min(policy.settleSeconds, settleAfterRollbackSeconds);
        const options = { patienceSeconds: patienceAfterSeconds, isAfterRollback: true };
        const back = await (0,verify/* verifyHost */.Cb)(host, baseline, { ...policy, settleSeconds }, { ...options, ...(leave && { signal: leave }) }).catch(() => null);
        draft.healthAfterRollback = back?.health;
    }
    const needsBoot = verdict.outcome === 'needs_boot' ? verdict.reason === 'staged' : draft.plan?.reboot.needed === true;
    const isNew = verdict.outcome === 'success' || verdict.outcome === 'needs_boot';
    if (isNew && needsBoot && policy.reboot === 'if-needed')
        return (0,reboot/* rebootAndVerify */.g)(call, toplevel, { draft, baseline, observer });
    return (0,end/* endOfActivation */.JP)(host.name, activated, {
        inTheWay: await inTheWay(host, verdict, activated.last),
        ...(generation !== undefined && { what: `generation ${generation}` }),
    });
}


/***/ }),

/***/ 56735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pw: () => (/* binding */ factsQuestions),
  mF: () => (/* binding */ readBaseline),
  Cb: () => (/* binding */ verifyHost)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/health/journal.js
/** Sources that are named in a message at most. */
const mostSources = 3;
/** More errors than in as long a time before, and lines that the host's owner has declared to be bad. */
function journalFindings({ before, second }, policy) {
    return [
        ...newErrors(before.errors, second.errors, policy.thresholds.newErrors),
        ...[...second.matches]
            .filter(([pattern, lines]) => lines.length > 0 && (before.matches.get(pattern) ?? []).length === 0)
            .map(([pattern, lines]) => ({
            kind: 'journal-pattern',
            level: 'rollback',
            subject: pattern,
            message: `the journal has ${lines.length === 1 ? 'a line' : 'lines'} that must not be there: ${lines[0]}`,
        })),
    ];
}
/** Hosts always have errors: only those of a source beyond as many of its own before count. */
function newErrors(before, after, threshold) {
    const [was, is] = [countsOf(before), countsOf(after)];
    const more = [...is]
        .map(([source, count]) => ({ source, count: count - (was.get(source) ?? 0) }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
    const count = more.reduce((sum, one) => sum + one.count, 0);
    if (count < threshold)
        return [];
    const named = more.slice(0, mostSources).map((one) => `${one.source} (${one.count})`);
    const rest = more.length > mostSources ? ' and others' : '';
    const last = after.findLast(({ source }) => source === more[0]?.source);
    return [
        {
            kind: 'errors',
            level: 'warning',
            subject: more[0]?.source ?? null,
            message: `${count} more errors in the journal than before, of ${named.join(', ')}${rest}${last ? `: ${last.message}` : ''}`,
        },
    ];
}
function countsOf(errors) {
    const counts = new Map();
    for (const { source } of errors)
        counts.set(source, (counts.get(source) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./lib/health/network.js
/** Ways to and from the host that worked before the change and do not any more. */
function networkFindings({ before, second }, { ports }) {
    return [
        ...lostRoutes(before, second),
        ...lostNames(before, second),
        ...lostListeners(before, second, ports),
        ...(before.tailscale === 'Running' && second.tailscale !== 'Running'
            ? [finding('tailscale', 'warning', null, `Tailscale was running and is ${second.tailscale ?? 'gone'}`)]
            : []),
    ];
}
function finding(kind, level, subject, message) {
    return { kind, level, subject, message };
}
function lostRoutes(before, after) {
    return ['v4', 'v6']
        .filter((version) => before.routes?.[version] && after.routes?.[version] === false)
        .map((version) => {
        const name = version === 'v4' ? 'IPv4' : 'IPv6';
        // A router announces itself when it likes to; a host that keeps the other route can be reached.
        const level = version === 'v6' && after.routes?.v4 ? 'warning' : 'rollback';
        return finding('route-lost', level, name, `there was a default route for ${name} and is none`);
    });
}
function lostNames(before, after) {
    return [...after.names]
        .filter(([name, resolves]) => !resolves && before.names.get(name) === true)
        .map(([name]) => finding('name-lost', 'rollback', name, `${name} resolved before and does not any more`));
}
/** Ports that programs get by chance are no news; Linux gives those from 32768 on. */
const firstEphemeralPort = 32_768;
function lostListeners(before, after, critical) {
    if (before.listeners === null)
        return [];
    const [was, is] = [portsOf(before.listeners), portsOf(after.listeners ?? new Set())];
    return [...was]
        .filter((port) => !is.has(port) && (port < firstEphemeralPort || critical.includes(port)))
        .map((port) => {
        const level = critical.includes(port) ? 'rollback' : 'warning';
        return finding('port-lost', level, String(port), `TCP port ${port} was listened on and is not any more`);
    });
}
function portsOf(listeners) {
    const ports = [...listeners].map((address) => Number(address.slice(address.lastIndexOf(':') + 1)));
    return new Set(ports.filter((port) => port > 0));
}

// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
;// CONCATENATED MODULE: ./lib/health/resources.js

/** Memory, waiting and room that are scarcer than before. They are warnings: the cause may be another. */
function resourceFindings(samples, thresholds) {
    return [
        ...memory(samples, thresholds),
        ...pressure(samples, thresholds),
        ...disks(samples, thresholds),
        ...unitLimits(samples, thresholds),
    ];
}
function warning(kind, subject, message) {
    return { kind, level: 'warning', subject, message };
}
function memory({ before, second }, { memoryPercent }) {
    if (before.memory === null || second.memory === null)
        return [];
    const [was, is] = [before.memory.availableBytes, second.memory.availableBytes];
    if (was - is <= (second.memory.totalBytes * memoryPercent) / 100)
        return [];
    const message = `${(0,size/* formatBytes */.z)(was)} of memory were available and ${(0,size/* formatBytes */.z)(is)} are, of ${(0,size/* formatBytes */.z)(second.memory.totalBytes)}`;
    return [warning('memory', null, message)];
}
function pressure({ before, second }, { pressurePoints }) {
    return ['cpu', 'memory', 'io'].flatMap((kind) => {
        const [was, is] = [before.pressure[kind], second.pressure[kind]];
        if (was === null || is === null || is - was <= pressurePoints)
            return [];
        const message = `tasks waited for ${kind === 'io' ? 'the disk' : kind} in ${is} % of the last minute, ${was} % before`;
        return warning('pressure', kind, message);
    });
}
function disks({ before, second }, { diskPoints }) {
    return second.disks.flatMap(({ point, usedBytes, totalBytes }) => {
        const earlier = before.disks.find((disk) => disk.point === point);
        if (!earlier)
            return [];
        const [was, is] = [(earlier.usedBytes / earlier.totalBytes) * 100, (usedBytes / totalBytes) * 100];
        if (is - was <= diskPoints)
            return [];
        return warning('disk', point, `${point} was ${was.toFixed(0)} % full and is ${is.toFixed(0)} % full`);
    });
}
function unitLimits({ second }, { unitMemoryPercent }) {
    return [...second.units].flatMap(([name, { memoryBytes, memoryLimitBytes }]) => {
        if (memoryBytes === null || memoryLimitBytes === null || memoryLimitBytes === 0)
            return [];
        const percent = (memoryBytes / memoryLimitBytes) * 100;
        if (percent <= unitMemoryPercent)
            return [];
        const message = `${name} uses ${(0,size/* formatBytes */.z)(memoryBytes)}, ${percent.toFixed(0)} % of its MemoryMax`;
        return warning('unit-memory', name, message);
    });
}

;// CONCATENATED MODULE: ./lib/health/units.js
/** Of a session or of one connection, not of the system. */
const passing = /^(?:user@|user-runtime-dir@|session-|systemd-coredump@|.*@\d{1,9}-)/;
/** A service that systemd restarted so short a time ago (s) is dying again and again. */
const loopSeconds = 10;
const judged = /\.(?:service|socket|mount|path|timer|target|swap)$/;
/** The units of which the facts afterwards must tell, since they ran before. */
function unitsToWatch({ units }) {
    return [...units].filter(([name, unit]) => isJudged(name) && isRunning(unit)).map(([name]) => name);
}
/** Units that ran before and do not, that have failed since, or that die or wait again and again. */
function unitFindings(samples, policy) {
    const { before, second } = samples;
    const names = new Set([...before.units.keys(), ...second.units.keys(), ...policy.critical]);
    return [
        ...[...names]
            .filter((name) => policy.critical.includes(name) || isJudged(name))
            .sort()
            .flatMap((name) => unitFinding(name, samples, policy)),
        ...userUnits(samples),
    ];
}
function isJudged(name) {
    return judged.test(name) && !passing.test(name);
}
function unitFinding(name, samples, policy) {
    const [before, first, second] = [samples.before, samples.first, samples.second].map(({ units }) => units.get(name));
    const isCritical = policy.critical.includes(name);
    const wasBad = isFailed(before) ||
        isInvalid(before) ||
        isLooping(before) ||
        wasJustRestarted(before, samples.before.uptimeSeconds);
    const trouble = troubleOf(name, { first, second }, samples) ?? (isCritical ? idleTrouble(second) : null);
    if (trouble !== null) {
        if (wasBad && !isCritical)
            return [];
        const isKept = isCritical || (isRunning(before) && isWanted(second));
        const goesBack = isCritical || policy.onFailedUnits === 'rollback' || (policy.onFailedUnits === 'verify' && isKept);
        const level = goesBack && !(wasBad && isCritical) ? 'rollback' : 'warning';
        return [units_finding(name, trouble, level, wasBad)];
    }
    if (!isRunning(before) || isRunning(second) || isFailed(second))
        return [];
    return goneFinding(name, second, policy);
}
function units_finding(name, { kind, what }, level, wasBad = false) {
    return { kind, level, subject: name, message: `${name} ${what}${wasBad ? ', as before' : ''}` };
}
/** Failed, not to be started again, looping or stuck, by two samples. */
function troubleOf(name, { first, second }, { first: { jobs }, second: { jobs: later } }) {
    if (!second)
        return null;
    if (isFailed(second))
        return { kind: 'unit-failed', what: `has failed (${reasonOf(second)})` };
    // It may run on as it was, and is dead after the next boot.
    if (isInvalid(second))
        return { kind: 'unit-invalid', what: `cannot be started (${second.load})` };
    if (isLooping(second))
        return {
            kind: 'unit-looping',
            what: `is started again and again (${reasonOf(second)}, ${second.restarts} times)`,
        };
    const hasRestarted = first !== undefined && second.restarts > first.restarts;
    if (hasRestarted)
        return {
            kind: 'unit-looping',
            what: `was restarted ${second.restarts - first.restarts} times while it was watched`,
        };
    const waits = (list) => list.some((job) => job.unit === name && job.state === 'running');
    if (waits(jobs) && waits(later))
        return { kind: 'unit-stuck', what: `is still ${second.active}` };
    return null;
}
/** A unit that must run and does not, although nothing of it has failed. */
function idleTrouble(unit) {
    if (unit?.load !== 'loaded')
        return { kind: 'unit-gone', what: 'is not there' };
    if (isRunning(unit) || isDone(unit))
        return null;
    return { kind: 'unit-gone', what: `is ${unit.active}` };
}
/** A unit that ran and was stopped without a failure, which switch-to-configuration says nothing of. */
function goneFinding(name, second, policy) {
    // The new system has it no more, or it has done its work: both are meant.
    if (second?.load !== 'loaded' || isDone(second))
        return [];
    // What only a socket, a timer or the bus starts comes and goes.
    if (!isWanted(second) && second.isTriggered)
        return [];
    if (!second.hasConditions)
        return [
            units_finding(name, { kind: 'unit-gone', what: 'ran, and a condition of it does not hold any more' }, 'warning'),
        ];
    const what = `ran before and is ${second.active}`;
    const goesBack = isWanted(second) && policy.onFailedUnits !== 'keep';
    return [units_finding(name, { kind: 'unit-gone', what }, goesBack ? 'rollback' : 'warning')];
}
function isRunning(unit) {
    return unit?.active === 'active' || unit?.active === 'reloading';
}
function isFailed(unit) {
    return unit?.active === 'failed';
}
/** Its file is there, and systemd refuses it. */
function isInvalid(unit) {
    return unit?.load === 'bad-setting' || unit?.load === 'error';
}
/** systemd waits before it starts it again. */
function isLooping(unit) {
    return unit?.active === 'activating' && unit.sub.startsWith('auto-restart');
}
/** One sample takes a service that dies again and again for one that runs, if it has run for a moment only. */
function wasJustRestarted(unit, uptimeSeconds) {
    return unit !== undefined && unit.restarts > 0 && (uptimeSeconds ?? 0) - unit.changedSeconds < loopSeconds;
}
/** A oneshot that has ended well is inactive. */
function isDone(unit) {
    return (unit.active === 'inactive' && unit.type === 'oneshot' && unit.result === 'success' && unit.hasConditions);
}
function isWanted(unit) {
    return (unit?.load === 'loaded' || isInvalid(unit)) && unit?.isWanted === true;
}
function reasonOf({ result, exitStatus }) {
    return result === 'exit-code' ? `status ${exitStatus}` : result || 'no reason given';
}
function userUnits({ before, second }) {
    const was = new Set(before.failedUserUnits.map(({ user, unit }) => `${user} ${unit}`));
    return second.failedUserUnits
        .filter(({ user, unit }) => !was.has(`${user} ${unit}`))
        .map(({ user, unit }) => ({
        kind: 'user-unit-failed',
        level: 'warning',
        subject: unit,
        message: `${unit} of ${user} has failed`,
    }));
}

;// CONCATENATED MODULE: ./lib/health/compare.js




/** What is worse on a host after a change than before. What was bad before is not held against the change. */
function compareHealth(samples, policy) {
    const findings = [
        ...unitFindings(samples, policy),
        ...networkFindings(samples, policy),
        ...checkFindings(samples),
        ...journalFindings(samples, policy),
        ...resourceFindings(samples, policy.thresholds),
    ];
    const isToGoBack = ({ level }) => level === 'rollback';
    return {
        healthy: !findings.some(isToGoBack),
        findings: [...findings.filter(isToGoBack), ...findings.filter((one) => !isToGoBack(one))],
    };
}
/** The host's own checks: one that failed before as well is a warning. */
function checkFindings({ before, second }) {
    return second.checks.flatMap(({ command, status, output }) => {
        if (status === 0)
            return [];
        const failedBefore = before.checks.some((check) => check.command === command && check.status !== 0);
        const how = status === 124 ? 'did not end in time' : `ended with status ${status}`;
        return {
            kind: 'check',
            level: failedBefore ? 'warning' : 'rollback',
            subject: command,
            message: `the check ${how}${failedBefore ? ', as before' : ''}${output && `: ${output}`}`,
        };
    });
}

// EXTERNAL MODULE: ./lib/host/sections.js
var host_sections = __webpack_require__(10336);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/host/facts/parse.js



/** Longer messages (characters) of a host are cut. */
const longestMessage = 500;
/** The facts in what the script printed. */
function factsIn(sections, { names, patterns, checks }) {
    const line = (name) => (0,host_sections/* linesOf */.Dx)(sections.get(name))[0] ?? null;
    return {
        bootId: line('boot'),
        uptimeSeconds: numberIn(line('uptime')?.split(' ')[0]),
        units: unitsIn(sections),
        jobs: (0,host_sections/* linesOf */.Dx)(sections.get('jobs')).flatMap((job) => {
            const [, unit, type, state] = (0,host_sections/* wordsOf */.Z9)(job);
            return unit && type && state ? [{ unit, type, state }] : [];
        }),
        failedUserUnits: (0,host_sections/* linesOf */.Dx)(sections.get('user-units')).flatMap((failed) => {
            const [user, unit] = (0,host_sections/* wordsOf */.Z9)(failed);
            return user && unit ? [{ user, unit }] : [];
        }),
        routes: routesIn(sections),
        listeners: listenersIn((0,host_sections/* linesOf */.Dx)(sections.get('listeners'))),
        names: new Map(names.map((name) => [name, line(`name ${name}`) === 'yes'])),
        memory: memoryIn(sections),
        pressure: {
            cpu: pressureIn(line('pressure cpu')),
            memory: pressureIn(line('pressure memory')),
            io: pressureIn(line('pressure io')),
        },
        disks: (0,host_sections/* fileSystemsIn */.Yr)(sections.get('disks')).flatMap(({ point, totalBytes, usedBytes }) => totalBytes > 0 ? [{ point, totalBytes, usedBytes }] : []),
        tailscale: tailscaleIn(sections),
        collectedMs: lastTimeIn((0,host_sections/* linesOf */.Dx)(sections.get('collected'))),
        cursor: /^-- cursor: (\S{1,500})$/m.exec(sections.get('cursor') ?? '')?.[1] ?? null,
        errors: (0,host_sections/* linesOf */.Dx)(sections.get('journal')).flatMap((entry) => errorIn(entry)),
        matches: new Map(patterns.map((pattern, index) => [pattern, (0,host_sections/* linesOf */.Dx)(sections.get(`pattern ${index}`)).map(cleaned)])),
        checks: checks.map((command, index) => checkIn(command, sections.get(`check ${index}`))),
    };
}
function cleaned(text) {
    return (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(text), longestMessage);
}
function numberIn(text) {
    const number = Number(text);
    return text && Number.isFinite(number) && number >= 0 ? number : null;
}
/** systemd prints `infinity` and `[not set]`, or the greatest 64-bit number, for what has no value. */
function bytesIn(text) {
    const bytes = numberIn(text);
    return bytes !== null && Number.isSafeInteger(bytes) ? bytes : null;
}
function unitsIn(sections) {
    const units = new Map();
    for (const block of (0,host_sections/* propertyBlocks */.ur)(sections.get('units'))) {
        const value = (name) => block.get(name) ?? '';
        if (value('Id') === '')
            continue;
        units.set(value('Id'), {
            load: value('LoadState'),
            active: value('ActiveState'),
            sub: value('SubState'),
            result: value('Result'),
            type: value('Type'),
            hasConditions: value('ConditionResult') !== 'no',
            restarts: numberIn(value('NRestarts')) ?? 0,
            exitStatus: numberIn(value('ExecMainStatus')) ?? 0,
            startSeconds: startSecondsIn(value),
            changedSeconds: (numberIn(value('StateChangeTimestampMonotonic')) ?? 0) / 1e6,
            memoryBytes: bytesIn(value('MemoryCurrent')),
            memoryLimitBytes: bytesIn(value('MemoryMax')),
            isWanted: ['WantedBy', 'RequiredBy', 'BoundBy'].some((name) => value(name) !== ''),
            isTriggered: value('TriggeredBy') !== '' || value('BusName') !== '',
        });
    }
    return units;
}
/** systemd's own times of a start, in microseconds of uptime: when it left its rest, and when it was up. */
function startSecondsIn(value) {
    const [left, up] = ['InactiveExitTimestampMonotonic', 'ActiveEnterTimestampMonotonic'].map((name) => numberIn(value(name)) ?? 0);
    return value('ActiveState') === 'active' && left > 0 && up >= left ? (up - left) / 1e6 : null;
}
/** The latest of times in seconds since 1970, in ms. */
function lastTimeIn(lines) {
    const times = lines.flatMap((line) => numberIn(line) ?? []);
    return times.length === 0 ? null : Math.max(...times) * 1000;
}
function routesIn(sections) {
    if (!sections.has('routes v4'))
        return null;
    const hasLines = (name) => (0,host_sections/* linesOf */.Dx)(sections.get(name)).length > 0;
    return { v4: hasLines('routes v4'), v6: hasLines('routes v6') };
}
function listenersIn(lines) {
    const addresses = lines.flatMap((socket) => (0,host_sections/* wordsOf */.Z9)(socket)[3] ?? []);
    return addresses.length === 0 ? null : new Set(addresses);
}
function memoryIn(sections) {
    const amount = (name) => {
        const line = (0,host_sections/* linesOf */.Dx)(sections.get('memory')).find((one) => one.startsWith(`${name}:`));
        const kibibytes = numberIn((0,host_sections/* wordsOf */.Z9)(line ?? '')[1]);
        return kibibytes === null ? null : kibibytes * 1024;
    };
    const [totalBytes, availableBytes] = [amount('MemTotal'), amount('MemAvailable')];
    return totalBytes === null || availableBytes === null ? null : { totalBytes, availableBytes };
}
function pressureIn(line) {
    return numberIn(/^some\b.{0,40}\bavg60=([\d.]{1,9})/.exec(line ?? '')?.[1]);
}
const tailscaleSchema = schemas/* object */.Ikc({ BackendState: schemas/* string */.YjP() });
function tailscaleIn(sections) {
    return parsed(tailscaleSchema, sections.get('tailscale') ?? '')?.BackendState ?? null;
}
const parse_text = schemas/* string */.YjP().optional().catch(undefined);
// A message that is not UTF-8 is a list of its bytes, and one that is too long is null.
const entrySchema = schemas/* object */.Ikc({ MESSAGE: parse_text, _SYSTEMD_UNIT: parse_text, UNIT: parse_text, SYSLOG_IDENTIFIER: parse_text });
function errorIn(line) {
    const entry = parsed(entrySchema, line);
    if (entry === null)
        return [];
    const source = entry.UNIT ?? entry._SYSTEMD_UNIT ?? entry.SYSLOG_IDENTIFIER ?? 'kernel';
    return [{ source: cleaned(source), message: cleaned(entry.MESSAGE ?? '') }];
}
function parsed(schema, json) {
    try {
        return schema.parse(JSON.parse(json));
    }
    catch {
        return null;
    }
}
/** The status is the last line; a check without one was ended with the script. */
function checkIn(command, printed = '') {
    const lines = printed.trimEnd().split('\n');
    const status = numberIn(lines.pop()) ?? 124;
    return { command, status, output: cleaned(lines.join('\n').trim()) };
}

// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
;// CONCATENATED MODULE: ./lib/host/facts/script.js

/** Entries of the journal that are read at most, and lines that match a pattern. */
const mostEntries = 500;
const mostMatches = 3;
const nameSeconds = 5;
const unitProperties = [
    ...['Id', 'LoadState', 'ActiveState', 'SubState', 'Result', 'ConditionResult', 'Type', 'NRestarts'],
    ...['ExecMainStatus', 'MemoryCurrent', 'MemoryMax'],
    ...['WantedBy', 'RequiredBy', 'BoundBy', 'TriggeredBy', 'BusName', 'StateChangeTimestampMonotonic'],
    ...['InactiveExitTimestampMonotonic', 'ActiveEnterTimestampMonotonic'],
];
/**
 * Shows all units that systemd has in memory, and of those named the ones that it has not: each unit is asked for once, since
 * the answers are most of the time that a look takes.
 */
function unitLines(units) {
    const show = `systemctl show --property=${unitProperties.join(',')} --`;
    const named = units.map((unit) => (0,shell/* quoteWord */.X)(`Id=${unit}`)).join(' ');
    return [
        `say units; shown=$(${show} '*'); printf '%s\\n' "$shown"`,
        ...(units.length === 0
            ? []
            : [
                `printf '%s\\n' ${named} | grep -vxF -f /dev/fd/3 3<<LOADED | {`,
                `$(printf '%s\\n' "$shown" | grep '^Id=')`,
                'LOADED',
                `  set --; while IFS='=' read -r _ unit; do set -- "$@" "$unit"; done`,
                `  [ $# -eq 0 ] || { echo; ${show} "$@"; }`,
                '}',
            ]),
    ];
}
/**
 * A POSIX script that prints the facts of a host and changes nothing. It needs coreutils, grep and systemd; iproute2,
 * tailscale and root tell more. For `askInSections`.
 */
function factsScript(questions) {
    const { tools, units, names, journal, patterns, checks, checkSeconds } = questions;
    const system = tools ?? '/run/current-system';
    const from = 'after' in journal
        ? `--after-cursor=${(0,shell/* quoteWord */.X)(journal.after)}`
        : `--since=-${Math.ceil(journal.seconds)}s`;
    return [
        `PATH=${(0,shell/* quoteWord */.X)(`${system}/sw/bin`)}:/run/current-system/sw/bin:$PATH`,
        'LC_ALL=C SYSTEMD_PAGER= SYSTEMD_COLORS=0',
        'export PATH LC_ALL SYSTEMD_PAGER SYSTEMD_COLORS',
        'exec </dev/null',
        'say boot; cat /proc/sys/kernel/random/boot_id',
        'say uptime; cat /proc/uptime',
        ...unitLines(units),
        'say jobs; systemctl list-jobs --plain --no-legend --full',
        'say user-units; loginctl list-users --no-legend | while read -r _ user _; do',
        '  timeout 5 systemctl --user --machine="$user@" list-units --state=failed --plain --no-legend --full |',
        '    while read -r unit _; do echo "$user $unit"; done',
        'done',
        'if command -v ip >/dev/null; then',
        '  say routes v4; ip -o -4 route show default; say routes v6; ip -o -6 route show default',
        'fi',
        'say listeners; ss -H -l -t -n',
        ...names.map((name) => {
            const word = (0,shell/* quoteWord */.X)(name);
            return `say name ${word}; timeout ${nameSeconds} getent ahosts ${word} >/dev/null && echo yes`;
        }),
        'say memory; cat /proc/meminfo',
        ...['cpu', 'memory', 'io'].map((kind) => `say pressure ${kind}; cat /proc/pressure/${kind}`),
        'say disks; df -Pk / /nix/store /boot /var',
        'say tailscale; ! command -v tailscale >/dev/null || timeout 5 tailscale status --json --peers=false',
        'say collected; for unit in nix-gc nh-clean; do',
        '  when=$(systemctl show --property=ExecMainExitTimestamp --value "$unit.service")',
        '  [ -z "$when" ] || date -d "$when" +%s',
        'done',
        'say cursor; journalctl --lines=1 --quiet --output=cat --show-cursor',
        `say journal; journalctl --quiet ${from} --priority=3 --output=json ` +
            `--output-fields=MESSAGE,_SYSTEMD_UNIT,UNIT,SYSLOG_IDENTIFIER | tail -n ${mostEntries}`,
        ...patterns.map((pattern, index) => `say pattern ${index}; journalctl --quiet ${from} --output=cat | ` +
            `timeout 20 grep -E -m ${mostMatches} -e ${(0,shell/* quoteWord */.X)(pattern)}`),
        ...checks.map((check, index) => `say check ${index}; timeout -k 5 ${checkSeconds} sh -c ${(0,shell/* quoteWord */.X)(check)} 2>&1; printf '\\n%s' $?`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/host/facts/read-host-facts.js



/** How long (s) a host may take to answer, besides its own checks. */
const answerSeconds = 60;
/**
 * Reads the facts of a host in one round trip that changes nothing on it. Throws a ToolError (`bad-answer`) for an answer
 * that is not whole, and `HostUnreachable`.
 */
async function readHostFacts(host, questions, signal) {
    const { checks, checkSeconds } = questions;
    const question = {
        script: factsScript(questions),
        timeoutSeconds: answerSeconds + checks.length * checkSeconds,
        tells: 'how it is',
        needs: 'a POSIX shell, coreutils, grep and systemd',
    };
    const sections = await (0,host_sections/* askInSections */.ZI)(host, question, signal);
    return factsIn(sections, questions);
}

// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
;// CONCATENATED MODULE: ./lib/deploy/host/verify.js





/** Between two attempts to reach a host that does not answer (ms). */
const retryMs = 1000;
/** Reads the facts of a host before anything is changed. `tools` is the system that runs. Throws what `readHostFacts` does. */
async function readBaseline(host, tools, policy, signal) {
    const questions = factsQuestions(tools, policy);
    return { facts: await readHostFacts(host, questions, signal), questions };
}
/** What is asked of a host by what it is judged by. `tools` is the system that runs. */
function factsQuestions(tools, policy) {
    const { names, checks, checkSeconds, journalPatterns: patterns, settleSeconds } = policy;
    // Errors are compared with those of as long a time before.
    const journal = { seconds: settleSeconds + policy.answerSeconds };
    const units = policy.health.critical;
    return { ...{ tools, units, names, checks, checkSeconds, patterns }, journal };
}
/**
 * Looks at a host twice, `settleSeconds` apart, and compares it with what it was before. A host that does not answer is asked
 * again for `patienceSeconds`; null where it did not answer in that time.
 */
async function verifyHost(host, { facts: before, questions }, policy, { patienceSeconds, isAfterRollback = false, signal }) {
    const asked = {
        ...questions,
        units: [...new Set([...questions.units, ...unitsToWatch(before)])],
        // After another boot there is no entry after that one.
        ...(before.cursor === null ? {} : { journal: { after: before.cursor } }),
    };
    const look = (questions) => patiently(() => readHostFacts(host, questions, signal), patienceSeconds, signal);
    const startMs = performance.now();
    const first = await look(asked);
    if (first === null)
        return null;
    // From one look's begin to the other's: what a look begins with is the units.
    const leftMs = startMs + policy.settleSeconds * 1000 - performance.now();
    await (0,promises_.setTimeout)(Math.max(leftMs, 0), undefined, { ...(signal && { signal }) });
    const since = isAfterRollback && first.cursor !== null ? { journal: { after: first.cursor } } : {};
    const second = await look({ ...asked, ...since });
    if (second === null)
        return null;
    return { health: compareHealth({ before, first, second }, policy.health), facts: second };
}
async function patiently(ask, seconds, signal) {
    const deadline = performance.now() + seconds * 1000;
    for (;;) {
        try {
            return await ask();
        }
        catch (thrown) {
            if (!(thrown instanceof unreachable/* HostUnreachable */.f))
                throw thrown;
            if (performance.now() > deadline)
                return null;
            await (0,promises_.setTimeout)(retryMs, undefined, { ...(signal && { signal }) });
        }
    }
}


/***/ }),

/***/ 64919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ planHost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/host/sections.js
var host_sections = __webpack_require__(10336);
// EXTERNAL MODULE: ./lib/host/system/script.js
var script = __webpack_require__(16987);
;// CONCATENATED MODULE: ./lib/host/system/host-system.js





/** How long (s) a host may take to answer. */
const answerSeconds = 120;
/**
 * Reads what a host runs, in one round trip that changes nothing on it. Throws a ToolError (`no-nixos`) where that is no
 * NixOS, (`bad-answer`) for an answer that cannot be read, and `HostUnreachable`.
 */
async function readHostSystem(host, { stored, paths, profile }, signal) {
    const questions = [...[...stored.keys()].map((path) => `u ${path}`), ...paths.map((path) => `p ${path}`)];
    const lines = questions.filter((line) => !line.includes('\n')).map((line) => `${line}\n`);
    const input = Buffer.from(lines.join(''));
    const question = {
        ...{ script: (0,script/* systemScript */.dl)(profile), input, timeoutSeconds: answerSeconds },
        ...{ tells: 'what it runs', needs: 'a POSIX shell, coreutils and systemd' },
    };
    const sections = await (0,host_sections/* askInSections */.ZI)(host, question, signal);
    const current = toplevelIn(sections, 'current');
    if (current === null)
        throw new errors/* ToolError */.v4('no-nixos', `${host.name} does not run NixOS: it has no ${script/* systemLinks */.RA.current}`, {
            hint: 'A plan compares with the system that the target runs.',
        });
    return {
        ...{ current, booted: toplevelIn(sections, 'booted'), profile: toplevelIn(sections, 'profile') },
        ...{ units: unitsIn(sections, stored), states: statesIn(sections), fstab: sections.get('fstab') ?? '' },
        left: Object.fromEntries(script/* leftLists */.t.map((list) => [list, (0,host_sections/* linesOf */.Dx)(sections.get(`left ${list}`))])),
        revision: script/* revisionPattern */.a5.exec(line(sections, 'revision') ?? '')?.[1] ?? null,
        virtualization: line(sections, 'virtualization') ?? 'none',
        ...{ manager: line(sections, 'manager'), managerSettings: line(sections, 'manager-settings') },
        ...{ closure: closureIn(sections), absent: new Set((0,host_sections/* linesOf */.Dx)(sections.get('absent'))) },
        free: { store: freeBytes(sections.get('space store')), boot: bootBytes(sections.get('space boot')) },
    };
}
function line(sections, name) {
    return (0,host_sections/* linesOf */.Dx)(sections.get(name))[0] ?? null;
}
const pathSchema = schemas/* string */.YjP().refine(store_path/* isStorePath */.zP).nullable().catch(null);
function toplevelIn(sections, name) {
    const path = pathSchema.parse(line(sections, `system ${name}`));
    if (path === null)
        return null;
    const links = script/* toplevelLinks */.JD.map((link) => [link, line(sections, `link ${name} ${link}`)]);
    const texts = script/* toplevelTexts */.Gx.map((text) => [text, sections.get(`text ${name} ${text}`) ?? null]);
    return { path, links: Object.fromEntries(links), texts: Object.fromEntries(texts) };
}
const unitSchema = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP().min(1),
    ActiveState: schemas/* string */.YjP(),
    SubState: schemas/* string */.YjP(),
    FragmentPath: schemas/* string */.YjP().default(''),
    // Another name for the same device, which counts once.
    Following: schemas/* literal */.euz('').default(''),
    ConditionResult: schemas/* string */.YjP().default('yes'),
    // 0 for a unit that was never to be started.
    ConditionTimestampMonotonic: schemas/* string */.YjP().default('0'),
});
function statesIn(sections) {
    const blocks = (0,host_sections/* propertyBlocks */.ur)(sections.get('states')).map((block) => unitSchema.safeParse(Object.fromEntries(block)));
    const units = blocks.flatMap(({ data }) => data ?? []);
    return new Map(units.map((unit) => [unit.Id, unitOf(unit)]));
}
function unitOf(unit) {
    const wasSkipped = unit.ConditionResult === 'no' && unit.ConditionTimestampMonotonic !== '0';
    return { active: unit.ActiveState, sub: unit.SubState, fragment: unit.FragmentPath, wasSkipped };
}
function unitsIn(sections, stored) {
    const found = { files: new Map(), links: new Map() };
    for (const entry of (sections.get('units') ?? '').split('\0')) {
        const [type, path = '', target = ''] = entry.split('\t');
        const source = type === 'f' ? path : target;
        const text = stored.get(source) ?? sections.get(`unit ${source}`);
        if (path === '')
            continue;
        if (type === 'l' && (!target.startsWith('/') || target === '/dev/null'))
            found.links.set(path, target);
        else if (text === undefined)
            found.links.set(path, '/dev/null');
        else
            found.files.set(path, text);
    }
    return found;
}
function closureIn(sections) {
    const paths = (0,host_sections/* linesOf */.Dx)(sections.get('closure')).filter((path) => (0,store_path/* isStorePath */.zP)(path));
    const sizes = (0,host_sections/* linesOf */.Dx)(sections.get('sizes')).map(Number);
    if (paths.length === 0)
        return null;
    const isWhole = sizes.length === paths.length && sizes.every((size) => Number.isSafeInteger(size));
    return paths.map((path, index) => ({ path, bytes: isWhole ? (sizes[index] ?? null) : null }));
}
function freeBytes(text) {
    return (0,host_sections/* fileSystemsIn */.Yr)(text).at(-1)?.freeBytes ?? null;
}
function bootBytes(text) {
    const boot = (0,host_sections/* fileSystemsIn */.Yr)(text).at(-1);
    return boot?.point.startsWith('/boot') ? boot.freeBytes : null;
}

// EXTERNAL MODULE: ./lib/plan/host-knowledge.js
var host_knowledge = __webpack_require__(50988);
// EXTERNAL MODULE: ./lib/plan/plan.js + 10 modules
var plan = __webpack_require__(98572);
// EXTERNAL MODULE: ./lib/plan/units/unit-directory.js
var unit_directory = __webpack_require__(25959);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
;// CONCATENATED MODULE: ./lib/deploy/plan/dry-activate.js




/** How long (s) dry-activate may take. */
const longestSeconds = 300;
/**
 * Asks a system on a host what its activation script would restart and reload, with `switch-to-configuration dry-activate`:
 * units in its lists that the units alone do not explain. The host must have the system, and its user be root or have sudo
 * without a password. Throws a ToolError (`no-dry-activate`).
 */
async function dryActivate(host, input, signal) {
    const program = `${input.next.toplevel.path}/bin/switch-to-configuration`;
    const script = [
        `program=${(0,shell/* quoteWord */.X)(program)}`,
        '[ -x "$program" ] || { echo "it does not have $program" >&2; exit 3; }',
        'if [ "$(id -u)" = 0 ]; then as=; else as="sudo -n"; fi',
        '$as "$program" dry-activate 2>&1',
    ].join('\n');
    const { status, stdout, stderr } = await host.run({ script, timeoutSeconds: longestSeconds }, signal);
    const said = stdout.toString('utf8');
    if (status !== 0) {
        const words = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(`${stderr.toString('utf8')}\n${said}`).trim(), 500);
        throw new errors/* ToolError */.v4('no-dry-activate', `dry-activate on ${host.name} ended with status ${status}: ${words}`, {
            hint: 'It needs the system on the host, and root or sudo without a password.',
        });
    }
    const { dry } = (0,plan/* predictFor */.R)(input);
    const listed = (name) => listIn(said, `would ${name} the following units: `);
    const known = new Set([...dry.would_restart, ...dry.would_start, ...dry.would_stop]);
    return {
        restart: [...listed('restart'), ...listed('start')].filter((unit) => !known.has(unit)),
        reload: listed('reload').filter((unit) => !dry.would_reload.includes(unit)),
    };
}
function listIn(said, start) {
    const line = said.split('\n').find((one) => one.startsWith(start));
    return line?.slice(start.length).split(', ').filter(Boolean) ?? [];
}

;// CONCATENATED MODULE: ./lib/deploy/plan/plan-host.js







/**
 * What it would change to deploy a system to a host. The host is asked once, and nothing is changed on it. With `copy`, which
 * brings it the system where it does not have it, the system is also asked there what its activation would do.
 */
async function planHost({ host, destination }, next, { copy, profile, signal } = {}) {
    const asked = (0,host_knowledge/* pathsThatMatter */.r)(new unit_directory/* UnitDirectory */.W(next.units.files, next.units.links));
    const paths = [...(next.closure ?? []).map(({ path }) => path), ...asked];
    const questions = { stored: next.stored, paths, ...(profile !== undefined && { profile }) };
    const system = await readHostSystem(host, questions, signal);
    const etc = await pathsIn(next.toplevel.path, asked);
    const input = {
        ...{ host: host.name, target: destination, system, next: { ...next, etc }, asked, requests: null },
    };
    if (copy === undefined)
        return (0,plan/* makePlan */.C)(input);
    const { path } = next.toplevel;
    if (next.closure === null || system.absent.size > 0)
        await copy(path);
    return (0,plan/* makePlan */.C)({ ...input, requests: await dryActivate(host, input, signal) });
}
/** Those of the paths below /etc that a system brings. */
async function pathsIn(toplevel, paths) {
    const own = paths.filter((path) => path.startsWith('/etc/'));
    const there = await Promise.all(own.map((path) => (0,promises_.lstat)((0,external_node_path_.join)(toplevel, path)).then(() => true, () => false)));
    return new Set(own.filter((_, index) => there[index]));
}


/***/ }),

/***/ 19777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ supervisorTimes),
/* harmony export */   KI: () => (/* binding */ deployPolicy),
/* harmony export */   bL: () => (/* binding */ profilePath)
/* harmony export */ });
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98985);
/* harmony import */ var _remedy_table_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12376);


/** How long (s) a host that takes part may be looked at, besides its own checks: a call of it, and what may be in its way. */
const lookSeconds = 60;
const usualSeconds = 1800;
const mostSeconds = 86_400;
/**
 * The times of a supervisor (s): how long it waits without a sign of life, and at most whatever signs there are. That is never
 * less than a verification may take, which is two looks with all checks and the time between them, and after each of so many
 * `restarts` of a unit another one.
 */
function supervisorTimes({ answerSeconds, settleSeconds, checks, checkSeconds, }, restarts = 0) {
    const answer = answerSeconds + settleSeconds;
    const looks = 2 * (lookSeconds + checks.length * checkSeconds + answerSeconds) + settleSeconds;
    const all = looks + restarts * (_remedy_table_units_js__WEBPACK_IMPORTED_MODULE_1__/* .restartSeconds */ .X + lookSeconds + looks) + answer;
    return {
        answerSeconds: Math.min(answer, mostSeconds),
        longestSeconds: Math.min(Math.max(usualSeconds, all), mostSeconds),
    };
}
/** In an emergency only what is critical counts, and the host is watched for a shorter time (s). */
const emergencySettleSeconds = 5;
/** The link to a profile of systems by its name, as `nixos-rebuild --profile-name` takes it. */
function profilePath(name) {
    return name === 'system' ? _activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .systemProfile */ .LH : `/nix/var/nix/profiles/system-profiles/${name}`;
}
/** What the settings of a host and the mode make together. */
function deployPolicy(settings, mode, permissions) {
    const { critical, ports, onFailedUnits, thresholds, names, reboot, substitutes, profile } = settings;
    const policy = {
        ...permissions,
        ...{ mode, names, reboot, substitutes, health: { critical, ports, onFailedUnits, thresholds } },
        ...{ checks: settings.checks, journalPatterns: settings.journalPatterns },
        ...{ checkSeconds: settings.checkTimeout, settleSeconds: settings.settle },
        ...{ answerSeconds: settings.ackTimeout, switchSeconds: settings.switchTimeout },
        profile: profilePath(profile),
    };
    if (mode !== 'emergency')
        return policy;
    return {
        ...policy,
        health: { ...policy.health, onFailedUnits: 'keep' },
        ...{ checks: [], journalPatterns: [] },
        settleSeconds: Math.min(policy.settleSeconds, emergencySettleSeconds),
    };
}


/***/ }),

/***/ 29322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ progressInto)
});

// EXTERNAL MODULE: ./lib/text/size.js
var text_size = __webpack_require__(56042);
;// CONCATENATED MODULE: ./lib/deploy/text/copy-line.js

/** How far a copy is, in a line. */
function copyLine({ paths, totalPaths, bytes, fetchedPaths }) {
    const of = totalPaths === null ? '' : ` of ${totalPaths}`;
    const size = bytes === null ? '' : `, ${(0,text_size/* formatBytes */.z)(bytes)}`;
    const fetched = fetchedPaths === 0 ? '' : `, ${fetchedPaths} fetched by the host`;
    return `copied ${paths}${of} paths${size}${fetched}`;
}

;// CONCATENATED MODULE: ./lib/deploy/run/copy-progress.js

/** Prints a line for every tenth of a copy. */
function progressInto(stage) {
    let tenth = -1;
    return (progress) => {
        const now = progress.totalPaths ? Math.floor((progress.paths / progress.totalPaths) * 10) : 0;
        if (now > tenth)
            stage.print([copyLine(progress)]);
        tenth = Math.max(tenth, now);
    };
}


/***/ }),

/***/ 38469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LogLines)
/* harmony export */ });
/** Cuts bytes that arrive in pieces into lines without their ends. */
class LogLines {
    #decoder = new TextDecoder();
    #rest = '';
    push(bytes) {
        const lines = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split('\n');
        this.#rest = lines.pop() ?? '';
        return lines.map((line) => line.replace(/\r$/, ''));
    }
    /** A last line without its end. */
    end() {
        const rest = this.#rest + this.#decoder.decode();
        this.#rest = '';
        return rest === '' ? [] : [rest];
    }
}


/***/ }),

/***/ 93170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ deploymentLines)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _report_remedy_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30842);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54783);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15929);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56042);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21267);
/* harmony import */ var _report_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61826);
/* harmony import */ var _system_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70906);









const shownUnits = 20;
const shownFiles = 10;
/** The report of a deployment for people, as lines: how it ended first, how to go back by hand last. */
function deploymentLines(deployment, color) {
    const { outcome, message, failure, host } = deployment;
    const { verb } = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome);
    // Recognised by `explain` in the log of a deployment.
    const words = failure
        ? `deployment of ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(host, 100)} ${verb} (${failure.family}): ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(message, 300)}`
        : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(message, 300);
    return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .joinedSections */ .Ap)([
        (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .headLines */ .O)(outcome, words, failure?.hint, color),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .R)(factRows(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('units', unitLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('remedies', (0,_report_remedy_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyLines */ .gb)(deployment.remedies ?? [])),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('found', findingLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('warnings', warningLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('sources', sourceLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('to go back by hand, on the host', byHandLines(deployment)),
    ]);
}
function factRows(deployment) {
    const { steps, duration_seconds, before, after, resources, revisions, copied } = deployment;
    const rows = [['took', (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .tookWords */ .V)(duration_seconds, steps)]];
    if (after)
        rows.push(['runs', (0,_system_words_js__WEBPACK_IMPORTED_MODULE_4__/* .systemWords */ .j)(after.current)], ['boots', profileWords(deployment)]);
    if (before?.generation != null && after?.generation != null)
        rows.push(['generation', `${before.generation} → ${after.generation}`]);
    if (revisions.old !== null || revisions.new !== null)
        rows.push(['revision', `${revisionWords(revisions.old)} → ${revisionWords(revisions.new)}`]);
    if (deployment.shared_build !== null)
        rows.push(['built', `with others, in ${deployment.shared_build}`]);
    if (copied)
        rows.push(['copied', `${copied.paths} paths in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a)(copied.seconds)}`]);
    const memory = memoryWords(resources);
    if (memory !== null)
        rows.push(['memory', memory]);
    for (const disk of resources.after?.disks ?? resources.before?.disks ?? [])
        rows.push([(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(disk.mount_point, 30), diskWords(disk)]);
    if (deployment.last_garbage_collection !== null)
        rows.push([
            'collected',
            `${deployment.last_garbage_collection.slice(0, 10)} was the last garbage collection`,
        ]);
    return rows;
}
function revisionWords(revision) {
    return revision === null ? '?' : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(revision.slice(0, 12));
}
function profileWords({ after, old_system, new_system }) {
    const words = (0,_system_words_js__WEBPACK_IMPORTED_MODULE_4__/* .systemWords */ .j)(after?.profile ?? null);
    if (after?.profile == null || after.profile === after.current)
        return words;
    const which = after.profile === new_system ? ' (the new one)' : after.profile === old_system ? ' (the old one)' : '';
    return `${words}${which}`;
}
function memoryWords({ before, after }) {
    const [was, is] = [before?.memory_available_bytes, after?.memory_available_bytes];
    if (was == null)
        return null;
    return `${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z)(was)}${is == null ? '' : ` → ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z)(is)}`} available`;
}
function diskWords({ used_bytes, total_bytes }) {
    return `${Math.round((used_bytes / total_bytes) * 100)} % of ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z)(total_bytes)} used`;
}
function unitLines({ units, outcome }) {
    if (outcome === 'refused' || outcome === 'cancelled')
        return [];
    const cells = units
        .slice(0, shownUnits)
        .map(({ unit, action, seconds }) => [
        ...[action, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(unit, 60)],
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a)(seconds),
    ]);
    const more = units.length - cells.length;
    return [...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .R)(cells), ...(more > 0 ? [`… and ${more} more`] : [])];
}
function findingLines({ health }) {
    return (health?.findings ?? [])
        .filter(({ level }) => level === 'rollback')
        .map(({ message }) => `✗ ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(message, 200)}`);
}
function warningLines({ warnings }) {
    return warnings.flatMap(({ message, advice }) => [
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(message, 200),
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .indentedLines */ .Be)(advice === null ? [] : [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(advice, 200)]),
    ]);
}
function sourceLines({ sources }) {
    if (sources === null)
        return [];
    const more = sources.length - shownFiles;
    return [
        ...sources.slice(0, shownFiles).map((file) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(file, 120)),
        ...(more > 0 ? [`… and ${more} more`] : []),
    ];
}
/** Only where the host may need it: it runs the new system, or nobody knows what it runs. */
function byHandLines({ outcome, by_hand }) {
    const isNeeded = ['success', 'unverified', 'rollback_failed', 'needs_boot'].includes(outcome);
    // Its paths are told by the host.
    return isNeeded ? by_hand.map((command) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(command, 1000)) : [];
}


/***/ }),

/***/ 35951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HN: () => (/* binding */ planLines)
});

// UNUSED EXPORTS: effectRows, unitSection

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(15929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(21267);
// EXTERNAL MODULE: ./lib/text/size.js
var text_size = __webpack_require__(56042);
;// CONCATENATED MODULE: ./lib/deploy/text/package-lines.js



const shownPackages = 20;
/**
 * The packages that differ between two closures, for people: their counts in a line, and a line each for those that have a
 * version. `sizeDelta` is that of the closures in bytes, null where it is not known.
 */
function packageLines(packages, sizeDelta) {
    const named = packages.filter((one) => hasVersion(one));
    const counts = new Map();
    for (const { change } of named)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    const others = packages.length - named.length;
    const words = [
        ...[...counts].map(([change, count]) => `${count} ${change}`),
        ...(others > 0 ? [`${others} other store paths`] : []),
    ];
    const size = sizeDelta === null ? [] : [(0,text_size/* signedBytes */.S)(sizeDelta)];
    return {
        title: words.length > 0 ? [...words, ...size].join(', ') : 'the same',
        lines: linesOf(named),
    };
}
/** Configuration files and the system itself say nothing to a person that the units do not. */
function hasVersion({ name, old_versions, new_versions }) {
    return (!name.startsWith('nixos-system-') && [...old_versions, ...new_versions].some((version) => version !== ''));
}
function linesOf(named) {
    // What has another version says more than what was only built anew.
    const rank = ({ change }) => Number(change === 'changed');
    const sorted = [...named].sort((a, b) => rank(a) - rank(b));
    const lines = (0,table/* alignColumns */.R)(sorted.slice(0, shownPackages).map((one) => packageCells(one)));
    const more = sorted.length - lines.length;
    return more > 0 ? [...lines, `… and ${more} more (--json has all)`] : lines;
}
function packageCells({ change, name, old_versions, new_versions, size_delta_bytes: size, }) {
    const versions = [old_versions, new_versions].map((list) => list.join(', ')).filter(Boolean);
    const words = (0,clean/* shownLine */.QN)(versions.join(' → '), 60);
    return [change, (0,clean/* shownLine */.QN)(name, 40), words, size === null ? '' : (0,text_size/* signedBytes */.S)(size)];
}

// EXTERNAL MODULE: ./lib/deploy/text/system-words.js
var system_words = __webpack_require__(70906);
;// CONCATENATED MODULE: ./lib/deploy/text/plan-lines.js





const shownUnits = 60;
/** A plan for people, as lines: what changes first, what cannot be known last. */
function planLines(plan, color) {
    const paint = painter(color);
    const { old_system, new_system, target, host, changed } = plan;
    const name = (0,clean/* shownLine */.QN)(target === host ? host : `${host} (${target})`, 100);
    const title = paint(name, 1);
    if (!changed)
        return [`${title}: nothing changes, it runs ${(0,system_words/* systemWords */.j)(new_system)}`, ...pendingLines(plan)];
    return (0,layout/* joinedSections */.Ap)([
        [`${title}: ${(0,system_words/* systemWords */.j)(old_system)} → ${(0,system_words/* systemWords */.j)(new_system)}`],
        (0,layout/* titled */.dJ)('units', unitSection(plan, color)),
        packageSection(plan),
        (0,table/* alignColumns */.R)(factRows(plan, color)),
    ]);
}
const painter = (color) => (text, code) => (0,layout/* colored */.dS)(text, code, color);
/** What becomes of units, a line each. */
function unitSection({ units, reboot }, color) {
    if (reboot.refused.length > 0)
        return ['none is touched: it can only be booted'];
    return unitLines(units, painter(color));
}
/** What there is to know of a change beside units and packages, as rows of two cells: a boot first. */
function effectRows({ reboot, data, switch: run }, color) {
    const paint = painter(color);
    const why = (0,clean/* shownLine */.QN)(reboot.reasons.join(', '), 200);
    const others = [
        ...data.map(({ unit, package: name, old_version, new_version }) => {
            const what = (0,clean/* shownLine */.QN)(`${unit}: ${name} ${old_version} → ${new_version}`, 120);
            return ['data', paint(`${what}; a rollback does not undo what it does to its data`, 33)];
        }),
        ...run.swaps_off.map((device) => ['swap', `${(0,clean/* shownLine */.QN)(device, 80)} is switched off`]),
    ];
    if (run.manager_restarts)
        others.push(['systemd', 'executes itself anew']);
    if (run.error !== null)
        others.push(['error', paint((0,clean/* shownLine */.QN)(run.error, 200), 31)]);
    if (run.exit_code !== 0 && run.error === null)
        others.push(['switch', paint(endWords(run.exit_code), 33)]);
    return { boot: ['reboot', reboot.needed ? paint(`needed: ${why}`, 33) : 'not needed'], others };
}
/** What is left to do on a host that runs the system already. */
function pendingLines({ profile_system, new_system, reboot }) {
    const lines = [];
    if (profile_system !== null && profile_system !== new_system)
        lines.push(`  it boots another system next: ${(0,system_words/* systemWords */.j)(profile_system)}`);
    if (reboot.needed)
        lines.push(`  reboot needed: ${(0,clean/* shownLine */.QN)(reboot.reasons.join(', '), 200)}`);
    return lines;
}
const actionColors = {
    stop: 31,
    restart: 33,
    start: 32,
    reload: 36,
    keep: 2,
};
function unitLines(units, paint) {
    if (units.length === 0)
        return ['none is touched'];
    const shown = units.slice(0, shownUnits);
    const lines = (0,table/* alignColumns */.R)(shown.map((unit) => unitCells(unit)));
    const painted = lines.map((line, index) => {
        const { action, problem } = shown[index];
        const code = problem === null ? actionColors[action] : 31;
        return code === undefined ? line : paint(action, code) + line.slice(action.length);
    });
    const more = units.length - shown.length;
    return more > 0 ? [...painted, `… and ${more} more (--json has all)`] : painted;
}
function unitCells({ unit, action, reasons, announced, problem }) {
    const remarks = [
        announced || action === 'keep' ? '' : 'not announced',
        problem === null ? '' : `✗ ${problem}`,
    ];
    const words = [reasons.join(', '), ...remarks].filter(Boolean).join('; ');
    return [action, (0,clean/* shownLine */.QN)(unit, 60), (0,clean/* shownLine */.QN)(words, 160)];
}
function packageSection({ packages, closure }) {
    if (packages === null)
        return ['packages: not known, the closures cannot be read'];
    const { old_bytes, new_bytes } = closure;
    const delta = old_bytes === null || new_bytes === null ? null : new_bytes - old_bytes;
    const { title, lines } = packageLines(packages, delta);
    return [`packages: ${title}`, ...(0,layout/* indentedLines */.Be)(lines)];
}
function factRows(plan, color) {
    const { reboot, copy, room, switch: run } = plan;
    const { boot, others } = effectRows(plan, color);
    const paint = painter(color);
    const rows = [
        boot,
        ['copy', copy.paths === 0 ? 'nothing' : `${copy.paths} paths, ${(0,layout/* sizeWords */.pG)(copy.bytes)}`],
        ['store', roomWords(room.store, paint)],
        ...(room.boot === null ? [] : [['/boot', roomWords(room.boot, paint)]]),
        ...others,
    ];
    if (run.activation_requests === 'unknown' && reboot.refused.length === 0)
        rows.push(['not known', 'what the activation script restarts (--dry-activate asks it)']);
    return rows;
}
function endWords(status) {
    if (status === null)
        return 'never ends: a unit does not end to start';
    return status === 4 ? 'ends with status 4, for the units above' : `is refused, with status ${status}`;
}
function roomWords({ free_bytes, needed_bytes, enough }, paint) {
    const words = `${(0,layout/* sizeWords */.pG)(needed_bytes)} needed, ${(0,layout/* sizeWords */.pG)(free_bytes)} free`;
    return enough === false ? paint(`✗ ${words}`, 31) : words;
}


/***/ }),

/***/ 61826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ headLines),
/* harmony export */   V: () => (/* binding */ tookWords)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54783);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15929);




const toneColors = { good: 32, bad: 31, warn: 33, quiet: 2 };
/** How a report begins: one line that says it all, with the sign of its outcome, and what a person can do. */
function headLines(outcome, words, hint, color) {
    const { sign, tone } = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome);
    return [
        `${(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .colored */ .dS)(sign, toneColors[tone], color)} ${words}`,
        // Its last line may be a command, which must be there whole.
        ...(hint ? hint.split('\n').map((line) => `  ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(line, 1000)}`) : []),
    ];
}
/** How long it took in all (s), and each of its steps. */
function tookWords(seconds, steps) {
    const timed = steps.map(({ name, duration_seconds }) => `${name} ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(duration_seconds)}`);
    return [(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(seconds), ...timed].join(' · ');
}


/***/ }),

/***/ 70906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ systemWords)
/* harmony export */ });
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);


/** A system in a report, by its name: store paths from a host are text like any other. */
function systemWords(path) {
    return path === null ? 'not known' : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)((0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .systemName */ .N9)(path), 100);
}


/***/ }),

/***/ 83740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ copyClosure)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/host/sections.js
var host_sections = __webpack_require__(10336);
// EXTERNAL MODULE: ./lib/host/copy/nix-there.js
var nix_there = __webpack_require__(23770);
;// CONCATENATED MODULE: ./lib/host/copy/has-path.js




/** How long (s) a host may take to answer. */
const answerSeconds = 60;
/**
 * Whether a store path is valid on a host, and with it all that it refers to. One round trip that changes nothing. Throws a
 * ToolError (`missing-program`) where the host has no Nix, (`bad-answer`), and `HostUnreachable`.
 */
async function hasPath(host, path, signal) {
    const script = [
        nix_there/* nixOnPath */.c,
        'say nix; command -v nix-store',
        `say valid; nix-store --check-validity ${(0,shell/* quoteWord */.X)(path)} 2>/dev/null && echo yes`,
    ].join('\n');
    const question = { script, timeoutSeconds: answerSeconds, tells: 'what is in its store', needs: 'Nix' };
    const sections = await (0,host_sections/* askInSections */.ZI)(host, question, signal);
    if ((0,host_sections/* linesOf */.Dx)(sections.get('nix')).length === 0)
        throw withoutNix(host.name);
    return (0,host_sections/* linesOf */.Dx)(sections.get('valid'))[0] === 'yes';
}
function withoutNix(host) {
    return new errors/* ToolError */.v4('missing-program', `${host} has no nix-store that its user can run`, {
        hint: 'Is it NixOS? Elsewhere, nix-store must be on the PATH of a command that is run over ssh.',
    });
}

// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(77327);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/host/copy/refusal.js



/**
 * Why a host refuses what is copied to it, by the words of its Nix (2.8 to 2.34: libstore/local-store.cc, daemon.cc, and
 * sqlite.cc) and of its system.
 */
const refusals = [
    {
        code: 'disk-full',
        said: /No space left on device|database or disk is full|Disk quota exceeded/i,
        says: 'its disk is full',
        hint: 'What has arrived stays there. Make room, such as with "nix-collect-garbage --delete-older-than 30d" on it, then copy again.',
    },
    {
        code: 'signature',
        said: /lacks a (?:valid )?signature|signed by a trusted key/i,
        says: 'its Nix accepts no path without a signature from this user',
        hint: [
            'Either make the user a trusted one of that host (nix.settings.trusted-users), who may then do there whatever root may;',
            'or sign: "nix key generate-secret --key-name NAME >KEY" here, "nix key convert-secret-to-public <KEY" into its',
            'nix.settings.trusted-public-keys, and "nix store sign --recursive --key-file KEY PATH" (or secret-key-files = KEY in the',
            'nix.conf of this machine) before each copy; or connect as root.',
        ].join(' '),
    },
    {
        code: 'privilege',
        said: /Permission denied|Read-only file system|Operation not permitted|lack the right|not allowed to connect/i,
        says: 'its user may not write to its store',
        hint: 'The user must reach the Nix daemon there (nix.settings.allowed-users), or be root.',
    },
];
/** The error for a copy that Nix has ended with these words. */
function copyError(host, path, words) {
    const said = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(words).trim(), 1000);
    const found = refusals.find((refusal) => refusal.said.test(said));
    if (found === undefined && /nix-store: (?:command )?not found/i.test(said))
        return withoutNix(host);
    if (found === undefined)
        return new errors/* ToolError */.v4('not-copied', `${path} was not copied to ${host}: ${said || 'Nix does not say why'}`);
    return new errors/* ToolError */.v4(found.code, `${path} was not copied to ${host}: ${found.says}: ${said}`, {
        hint: found.hint,
    });
}

;// CONCATENATED MODULE: ./lib/host/copy/import-into.js








/** Bytes of archives that are sent at a time, and held in memory: more where one path alone has more. */
const pieceBytes = 64 * 1024 * 1024;
/** How long (s) a host may take to answer which paths it lacks, and to take a piece. */
const import_into_answerSeconds = 120;
const pieceSeconds = 900;
const listMs = 120_000;
/**
 * Copies to a host where scripts run as root and nothing else leads to, such as a machine's own shell: `nix-store --export`
 * here, `--import` there, dependencies first. Signatures play no part, since root is trusted. Rejects as `copyClosure` does.
 */
async function importInto(host, path, options) {
    const { env, signal, onProgress } = options;
    const closure = options.closure ?? (await listed(path, env));
    const absent = await absentPaths(host, closure, signal);
    const sizes = new Map(closure.map(({ path: one, bytes }) => [one, bytes ?? 0]));
    const sum = (paths) => paths.reduce((total, one) => total + (sizes.get(one) ?? 0), 0);
    const ordered = await dependenciesFirst(path, env);
    const missing = ordered.filter((one) => absent.has(one));
    const done = { paths: 0, bytes: 0, fetchedPaths: 0 };
    for (const piece of piecesOf(missing, sizes)) {
        const argv = ['nix-store', '--export', ...piece];
        const exported = await (0,run_bound/* runBound */.G)(argv, { env, ...(signal && { signal }) });
        signal?.throwIfAborted();
        if (exported.status !== 0)
            throw copyError(host.name, path, exported.stderr.toString('utf8'));
        const script = `${nix_there/* nixOnPath */.c}; nix-store --import >/dev/null`;
        const call = { script, input: exported.stdout, timeoutSeconds: pieceSeconds };
        const { status, stderr } = await host.run(call, signal);
        if (status !== 0)
            throw copyError(host.name, path, stderr.toString('utf8'));
        done.paths += piece.length;
        done.bytes += sum(piece);
        onProgress?.({ ...done, totalPaths: missing.length });
    }
    return done;
}
async function listed(path, env) {
    try {
        return await (0,closure/* closureOf */.TQ)(path, (0,query/* nixQuery */.i)(env, listMs));
    }
    catch (thrown) {
        const said = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(String(thrown)), 300);
        throw new errors/* ToolError */.v4('no-path', `${path} is not in the store of this machine: ${said}`, {
            hint: 'Build it first.',
        });
    }
}
/** `nix-store --query --requisites` lists a path after all that it refers to. */
async function dependenciesFirst(path, env) {
    const text = await (0,query/* nixQuery */.i)(env, listMs)('nix-store', ['--query', '--requisites', path]);
    return (0,host_sections/* linesOf */.Dx)(text);
}
async function absentPaths(host, closure, signal) {
    const question = {
        script: `${nix_there/* nixOnPath */.c}; say absent; xargs nix-store --check-validity --print-invalid`,
        input: Buffer.from(closure.map(({ path }) => `${path}\n`).join('')),
        ...{ timeoutSeconds: import_into_answerSeconds, tells: 'what is in its store', needs: 'Nix' },
    };
    const sections = await (0,host_sections/* askInSections */.ZI)(host, question, signal);
    return new Set((0,host_sections/* linesOf */.Dx)(sections.get('absent')));
}
/** Paths in their order, in pieces that are as large as may be held. */
function* piecesOf(paths, sizes) {
    let piece = [];
    let bytes = 0;
    for (const path of paths) {
        const size = sizes.get(path) ?? 0;
        if (piece.length > 0 && bytes + size > pieceBytes) {
            yield piece;
            [piece, bytes] = [[], 0];
        }
        piece.push(path);
        bytes += size;
    }
    if (piece.length > 0)
        yield piece;
}

// EXTERNAL MODULE: ./lib/system/proc/bound-process.js
var bound_process = __webpack_require__(34986);
// EXTERNAL MODULE: ./lib/host/ssh/connection-failure.js
var connection_failure = __webpack_require__(96660);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
;// CONCATENATED MODULE: ./lib/host/copy/progress.js
/** Longer parts (characters) of a line are not looked at. */
const longestLine = 4096;
const eachMs = 250;
/**
 * Counts a copy by the lines that Nix prints of it: `copying N paths...`, then `copying path '…' to '…'` at the start of each
 * path, and on the host `copying path '…' from '…'` for what it fetches. They are the same from Nix 2.8 to 2.34; bytes within
 * a path are told by newer versions only, in a record for every few bytes.
 */
class CopyCount {
    #sizes;
    #report;
    #rest = '';
    #current = null;
    #lastMs = Number.NEGATIVE_INFINITY;
    #counts;
    #bytes;
    constructor(closure, report = () => { }) {
        this.#sizes = new Map((closure ?? []).map(({ path, bytes }) => [path, bytes]));
        this.#report = report;
        this.#counts = { paths: 0, totalPaths: null, fetchedPaths: 0 };
        this.#bytes = this.#sizes.size > 0 ? 0 : null;
    }
    get progress() {
        return { ...this.#counts, bytes: this.#bytes };
    }
    /** Takes what Nix has printed, in any pieces. */
    push(text) {
        const lines = (this.#rest + text).split('\n');
        this.#rest = (lines.pop() ?? '').slice(-longestLine);
        for (const line of lines)
            this.#line(line.slice(0, longestLine));
        if (performance.now() - this.#lastMs < eachMs)
            return;
        this.#lastMs = performance.now();
        this.#report(this.progress);
    }
    /** All that was begun has arrived. */
    end() {
        this.#arrived();
        this.#report(this.progress);
        return this.progress;
    }
    #line(line) {
        const total = /^copying (\d{1,9}) paths/.exec(line)?.[1];
        if (total !== undefined)
            this.#counts.totalPaths = Number(total);
        const [, path, way] = /^copying path '([^']{1,300})' (to|from) '/.exec(line) ?? [];
        if (path === undefined)
            return;
        if (way === 'from') {
            this.#counts.fetchedPaths += 1;
            return;
        }
        this.#arrived();
        this.#current = path;
    }
    #arrived() {
        if (this.#current === null)
            return;
        this.#counts.paths += 1;
        const size = this.#sizes.get(this.#current) ?? null;
        this.#bytes = size === null || this.#bytes === null ? null : this.#bytes + size;
        this.#current = null;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/host/any-shell.js
var any_shell = __webpack_require__(50391);
;// CONCATENATED MODULE: ./lib/host/copy/ssh-program.js









/** What runs on the host: Nix, after a line that nothing else can print. */
const serving = `${nix_there/* nixOnPath */.c}; printf '\\n%s\\n' "$1"; exec nix-store --serve --write`;
/**
 * Makes a directory with an `ssh` that uses the connection of an ssh command line. Nix takes options for ssh from NIX_SSHOPTS
 * alone, split at blanks in old versions and as shell words in newer ones; this way no option has to be in words of either.
 * What the host's login shell prints of its own, which Nix would take for its protocol, is left out. Throws a ToolError.
 */
async function sshProgram(command, env) {
    const [name = 'ssh', ...words] = command;
    const ssh = (0,programs/* findProgram */.Kp)(name, env);
    if (ssh === null)
        throw new errors/* ToolError */.v4('missing-program', 'there is no ssh on PATH on this machine');
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-copy-'));
    const remove = () => (0,promises_.rm)(dir, { recursive: true, force: true });
    const [program, status] = [(0,external_node_path_.join)(dir, 'ssh'), (0,external_node_path_.join)(dir, 'status')];
    const mark = (0,random/* randomHex */.n)(16);
    const remote = ['exec', '/bin/sh', '-c', serving, 'sh', mark].map(any_shell/* quoteForAnyShell */.o).join(' ');
    // The shell's read takes no byte beyond the end of a line from a pipe.
    const script = `#!/bin/sh
# Nix asks with -O whether there is a connection.
for word; do [ "$word" != -O ] || exit 0; done
{
  ${(0,shell/* quoteCommand */.c)([ssh, ...words, remote])}
  echo $? >${(0,shell/* quoteCommand */.c)([status])}
} | while IFS= read -r line; do
  if [ "$line" = ${mark} ]; then exec cat; fi
done
`;
    await (0,promises_.writeFile)(program, script, { mode: 0o700 });
    await (0,promises_.access)(program, promises_.constants.X_OK).catch(async () => {
        await remove();
        throw new errors/* ToolError */.v4('not-copied', `programs in ${(0,external_node_os_.tmpdir)()} cannot be run, which copying needs`, {
            hint: 'Set TMPDIR to a directory on a file system that is not mounted with noexec.',
        });
    });
    return {
        env: { ...env, PATH: `${dir}:${env.PATH ?? ''}` },
        status: async () => {
            const text = await (0,promises_.readFile)(status, 'utf8').catch(() => '');
            return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
        },
        remove,
    };
}

;// CONCATENATED MODULE: ./lib/host/copy/over-ssh.js








/** What Nix calls the host in its own words: where the connection leads is known to ssh alone. */
const anyName = 'target';
/** Of an ssh whose connection failed or was lost. */
const lostStatus = 255;
/** A copy that is not at its end then (h) never comes to one: Nix waits without limit, and says nothing of a large path. */
const longestHours = 24;
/** Copies with the Nix of both sides over an ssh connection. Rejects as `copyClosure` does. */
async function copyOverSsh(host, path, command, options) {
    const ssh = await sshProgram(command, options.env);
    try {
        return await copyBy(ssh, host, path, options);
    }
    finally {
        await ssh.remove();
    }
}
async function copyBy(ssh, host, path, { substitutes = true, closure, onProgress, onOutput, signal }) {
    const count = new CopyCount(closure, onProgress);
    const flags = substitutes ? ['--use-substitutes'] : [];
    const nix = await (0,bound_process/* startBound */.P)(['nix-copy-closure', ...flags, '--to', anyName, path], { env: ssh.env });
    const decoder = new TextDecoder();
    nix.child.stderr?.on('data', (bytes) => {
        const text = decoder.decode(bytes, { stream: true });
        count.push(text);
        onOutput?.(text);
    });
    const stop = () => killGroup(nix.pid);
    signal?.addEventListener('abort', stop);
    if (signal?.aborted)
        stop();
    let isLate = false;
    const late = setTimeout(() => {
        isLate = true;
        stop();
    }, longestHours * 3_600_000);
    const status = await nix.ended;
    clearTimeout(late);
    signal?.removeEventListener('abort', stop);
    signal?.throwIfAborted();
    if (status === 0) {
        const { paths, bytes, fetchedPaths } = count.end();
        return { paths, bytes, fetchedPaths };
    }
    if (isLate)
        throw new errors/* ToolError */.v4('not-copied', `copying to ${host.name} was ended after ${longestHours} h`, {
            hint: `Nothing was activated. Look at its connection, and at what holds its store: nix-store --realise ${path} there.`,
        });
    const words = nix.words();
    if ((await ssh.status()) === lostStatus)
        throw new unreachable/* HostUnreachable */.f(host.name, lastLine(words), (0,connection_failure/* connectionFailureIn */.m)(words));
    if (/path '[^']{1,300}' is not valid/.test(words) && count.progress.totalPaths === null)
        throw new errors/* ToolError */.v4('no-path', `${path} is not in the store of this machine`, {
            hint: 'Build it first.',
        });
    throw copyError(host.name, path, words);
}
function lastLine(words) {
    return (0,clean/* stripControls */.$Y)(words).trim().split('\n').at(-1) ?? '';
}
/** Nix and the ssh that it has started, which are in one group. */
function killGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself.
    }
}

;// CONCATENATED MODULE: ./lib/host/copy/copy-closure.js



/**
 * Brings a store path with all that it needs from this machine's store to a host. Nothing is done for this machine, and
 * nothing is copied to a host that has the path. Rejects with the signal's reason, with `HostUnreachable`, or with a ToolError
 * that says what to do: `signature` (its Nix refuses unsigned paths), `disk-full`, `missing-program` (it has no Nix),
 * `privilege` (its user may not write to the store), `no-path` (this machine does not have it), `not-copied`.
 */
async function copyClosure(host, path, options) {
    const { signal } = options;
    signal?.throwIfAborted();
    if (host.kind === 'local' || (await hasPath(host, path, signal)))
        return { paths: 0, bytes: 0, fetchedPaths: 0 };
    return host.ssh === undefined
        ? importInto(host, path, options)
        : copyOverSsh(host, path, await host.ssh.command(signal), options);
}


/***/ }),

/***/ 10336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Yr: () => (/* binding */ fileSystemsIn),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ZI: () => (/* binding */ askInSections),
/* harmony export */   ur: () => (/* binding */ propertyBlocks)
/* harmony export */ });
/* unused harmony export sectionsOf */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33030);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34874);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63213);




/**
 * Runs a script on a host and returns the sections that it prints. Throws a ToolError (`bad-answer`) for an answer that is
 * not whole, and `HostUnreachable`.
 */
async function askInSections(host, { script, tells, needs, ...question }, signal) {
    // A word that nothing on the host can know.
    const mark = (0,_system_random_js__WEBPACK_IMPORTED_MODULE_1__/* .randomHex */ .n)(16);
    const say = `say() { printf '\\n%s %s\\n' ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteWord */ .X)(mark)} "$*"; }`;
    const result = await host.run({ script: `${say}\n${script}\nsay end`, ...question }, signal);
    const sections = sectionsOf(result.stdout.toString('utf8'), mark);
    if (sections.has('end'))
        return sections;
    const said = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .stripControls */ .$Y)(result.stderr.toString('utf8')).trim(), 300);
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('bad-answer', `${host.name} did not tell ${tells} (status ${result.status})${said && `: ${said}`}`, { hint: `It needs ${needs}.` });
}
/** What a script printed, in sections that begin with a line of `mark` and their name. What is before the first is left out. */
function sectionsOf(printed, mark) {
    const sections = new Map();
    for (const part of printed.split(`\n${mark} `).slice(1)) {
        const end = part.indexOf('\n');
        if (end !== -1)
            sections.set(part.slice(0, end), part.slice(end + 1));
    }
    return sections;
}
/** The lines of a section that are not empty. */
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line !== '');
}
/** Blocks of NAME=VALUE lines, as `systemctl show` prints them, in whichever order. */
function propertyBlocks(text) {
    return (text ?? '')
        .split('\n\n')
        .map((block) => new Map(linesOf(block).map((line) => propertyOf(line))))
        .filter((block) => block.size > 0);
}
function propertyOf(line) {
    const equals = line.indexOf('=');
    return equals === -1 ? [line, ''] : [line.slice(0, equals), line.slice(equals + 1)];
}
/** The words of a line, which blanks are between. */
function wordsOf(line) {
    return line.split(' ').filter((word) => word !== '');
}
/** What `df -Pk` prints: the file systems, each once where it is asked for several times. */
function fileSystemsIn(text) {
    const found = new Map();
    for (const line of linesOf(text)) {
        const [, ...words] = wordsOf(line);
        const [total = 0, used = 0, free = 0] = words.slice(0, 3).map((word) => Number(word) * 1024);
        const point = words.slice(4).join(' ');
        if (point === '' || ![total, used, free].every(Number.isSafeInteger))
            continue;
        found.set(point, { point, totalBytes: total, usedBytes: used, freeBytes: free });
    }
    return [...found.values()];
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cureWords)
/* harmony export */ });
/** What tells a success from one at once, by the names of what has helped: `only with a remedy (retry-ssh)`; "" for nothing. */
function cureWords(helpers) {
    if (helpers.length === 0)
        return '';
    return `only with ${helpers.length === 1 ? 'a remedy' : 'remedies'} (${helpers.join(' ')})`;
}


/***/ }),

/***/ 30842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ endWords),
/* harmony export */   gb: () => (/* binding */ remedyLines)
/* harmony export */ });
/* unused harmony export shownProposal */
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54783);


/** What was done about failures, a line each with what it was for below. */
function remedyLines(remedies) {
    return remedies.flatMap((one) => [
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(`${one.name} (${one.level}, confidence ${one.confidence}): ${endWords(one)}`),
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(`  ${one.family}: ${one.before}`),
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(`  it ${one.did}`),
        ...(one.after === null ? [] : [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(`  afterwards: ${one.after}`)]),
        ...(one.patch === undefined ? [] : [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(`  as a patch, for git apply: ${one.patch}`)]),
        ...shownProposal(one.proposal).map((line) => `  | ${line}`),
    ]);
}
/** What one proposes, for a terminal: as it is indented, a line each. */
function shownProposal(lines = []) {
    return lines.map((line) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(line).replaceAll('\n', ' '), 200));
}
/** Whether it helped, in a few words. */
function endWords({ ran, helped, attempts, seconds, undone, proposal }) {
    if (proposal !== undefined)
        return 'left to you';
    if (!ran)
        return 'not run, since it was not allowed';
    const took = `${attempts === 1 ? '1 attempt' : `${attempts} attempts`}, ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds)}`;
    if (helped === null)
        return `stopped (${took})`;
    return `${helped ? 'helped' : 'did not help'} (${took})${undone ? ', taken back' : ''}`;
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

/***/ 21267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26747);

/** Rows as lines whose cells start in the same terminal columns, two blanks apart; the last cell is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell));
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)))
        .join('  ')
        .trimEnd());
}


/***/ })

};
