export const id = 8681;
export const ids = [8681];
export const modules = {

/***/ 13025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ deploySystem)
});

// EXTERNAL MODULE: ./lib/deploy/plan/plan-host.js + 25 modules
var plan_host = __webpack_require__(28014);
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
    const plan = await (0,plan_host/* planHost */.A)(call, system, { profile, ...(signal && { signal }) });
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
    const baseline = await (0,verify/* readBaseline */.mF)(host, plan.old_system, policy, signal);
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
        await call.copy(path);
        draft.copied = { paths: plan.copy.paths, seconds: draft.steps.since(start) };
    }
    signal?.throwIfAborted();
    return (0,switch_host/* switchHost */.x)(call, { toplevel: path, old: plan.old_system }, { draft, baseline, observer });
}


/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ drafted)
});

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
// EXTERNAL MODULE: ./lib/deploy/host/steps.js
var steps = __webpack_require__(31609);
;// CONCATENATED MODULE: ./lib/deploy/host/draft.js





/** Does something to a host and returns the deployment that it was, however it ended. */
async function drafted(call, action, observer, run) {
    const host = new CountedHost(call.host);
    const startedMs = Date.now();
    const draft = { steps: new steps/* Steps */.g((name) => observer.onStep(name)) };
    const end = await run({ host }, draft).catch((thrown) => (0,host_end/* endOfThrown */.VI)(thrown, call));
    // Where the host cannot be reached, the verdict is `unverified` already; one that has not come back was asked all the time.
    const isGone = end.reason === 'not-back';
    const after = isGone ? null : await (0,host_state/* readHostState */.E)(host, call.policy.profile).catch(() => null);
    return deploymentOf(draft, end, { call, action, after, startedMs, roundTrips: host.calls });
}
/** The deployment, as it is published. */
function deploymentOf(draft, { outcome, reason, message, failure }, { call, action, after, startedMs, roundTrips }) {
    const { steps, plan, oldSystem: old = null, newSystem = null, facts, baseline } = draft;
    const seconds = steps.seconds;
    return {
        schema_version: 1,
        ...{ id: call.id, action, host: call.host.name, target: call.destination, mode: call.policy.mode },
        ...{ outcome, success: outcome === 'success', reason, message },
        failure: failure && (0,host_end/* failureOf */.g5)(failure.family, message, failure.advice),
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
        seen.verified = await verifyAlive(activation, call);
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
/** Looks at the host, and gives it signs of life meanwhile: its own checks may take longer than it waits. */
async function verifyAlive(activation, { host, baseline, policy, signal }) {
    const { answerSeconds } = policy;
    const alive = setInterval(
    // A host that does not answer is not alive.
    () => void activation.keepAlive(signal).catch(() => { }), (answerSeconds * 1000) / 2);
    try {
        return await (0,verify/* verifyHost */.Cb)(host, baseline, policy, {
            patienceSeconds: answerSeconds,
            ...(signal && { signal }),
        });
    }
    finally {
        clearInterval(alive);
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
    const { host, id, by, policy, signal, leave } = call;
    const { bootId } = baseline.facts;
    const activated = await activateAndVerify({
        ...{ host, baseline, policy, enter: (step) => draft.steps.enter(step) },
        request: {
            ...{ id, toplevel, by, profile: policy.profile, switchSeconds: policy.switchSeconds },
            ...(generation === undefined ? {} : { generation }),
            ...(0,deploy_policy/* supervisorTimes */.BB)(policy),
            stageIfBootNeeded: policy.reboot === 'if-needed',
        },
        options: {
            ...(bootId === null ? {} : { before: { bootId, current: old, toplevel } }),
            onLog: (bytes) => observer.onLog(bytes),
            onNotice: (text) => observer.onNotice(text),
        },
        ...(signal && { signal }),
        ...(leave && { leave }),
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
  mF: () => (/* binding */ readBaseline),
  Cb: () => (/* binding */ verifyHost)
});

// UNUSED EXPORTS: factsQuestions

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

/***/ 1901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readLocalSystem)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/system/script.js
var script = __webpack_require__(16987);
;// CONCATENATED MODULE: ./lib/host/system/toplevel.js



/** Reads a toplevel that is on this machine. Throws where it is none. */
async function readToplevel(path) {
    const links = script/* toplevelLinks */.JD.map(async (name) => [name, await orNull((0,promises_.realpath)((0,external_node_path_.join)(path, name)))]);
    const texts = script/* toplevelTexts */.Gx.map(async (name) => [name, await orNull((0,promises_.readFile)((0,external_node_path_.join)(path, name), 'utf8'))]);
    return {
        path: await (0,promises_.realpath)(path),
        links: Object.fromEntries(await Promise.all(links)),
        texts: Object.fromEntries(await Promise.all(texts)),
    };
}
/**
 * Reads the unit files of a toplevel that is on this machine. `stored` has the text of every file by where its link leads,
 * null for what leads to /dev/null.
 */
async function readUnitFiles(toplevel) {
    const root = (0,external_node_path_.join)(toplevel, 'etc/systemd/system');
    const found = { files: new Map(), links: new Map() };
    const stored = new Map();
    const folder = async (path) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, path), { withFileTypes: true })) {
            const name = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isDirectory())
                await folder(name);
            else if (entry.isFile())
                found.files.set(name, await (0,promises_.readFile)((0,external_node_path_.join)(root, name), 'utf8'));
            else if (entry.isSymbolicLink())
                await link(name);
        }
    };
    const link = async (name) => {
        const target = await (0,promises_.readlink)((0,external_node_path_.join)(root, name));
        if (!target.startsWith('/') || target === '/dev/null') {
            found.links.set(name, target);
            return;
        }
        if (!stored.has(target))
            stored.set(target, await textAt(target));
        const text = stored.get(target);
        if (text === null || text === undefined)
            found.links.set(name, '/dev/null');
        else
            found.files.set(name, text);
    };
    // What there is no directory of has no units, as the newest toplevels of containers.
    await orNull((0,promises_.stat)(root)).then((there) => (there ? folder('') : undefined));
    return { ...found, stored };
}
async function textAt(path) {
    const end = await orNull((0,promises_.realpath)(path));
    return end === null || end === '/dev/null' ? null : (0,promises_.readFile)(path, 'utf8');
}
async function orNull(promise) {
    try {
        return await promise;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(77327);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/plan/switch/rules.js
/**
 * By the NixOS release they came with, oldest first. 24.11: the program of September 2024, and the Perl program before it.
 * 25.05: the one of nixpkgs 00401fd7. 26.05: the one of nixpkgs 0145c6da.
 */
const switchRules = {
    '24.11': {
        ...{ name: '24.11', dialect: 'plain', honoursNotSocketActivated: false, reloadsForExecReload: false },
        ...{ leavesPaths: false, knowsNewSockets: false, comparesOwnUnitsOnly: false },
        ...{ stopsInstancesWithoutDropIns: false, stopsAutomounts: false, toleratesUnknownReloads: false },
    },
    '25.05': {
        ...{ name: '25.05', dialect: 'plain', honoursNotSocketActivated: true, reloadsForExecReload: false },
        ...{ leavesPaths: false, knowsNewSockets: false, comparesOwnUnitsOnly: false },
        ...{ stopsInstancesWithoutDropIns: false, stopsAutomounts: false, toleratesUnknownReloads: false },
    },
    '26.05': {
        ...{ name: '26.05', dialect: 'continued', honoursNotSocketActivated: true, reloadsForExecReload: true },
        ...{ leavesPaths: true, knowsNewSockets: true, comparesOwnUnitsOnly: true },
        ...{ stopsInstancesWithoutDropIns: true, stopsAutomounts: true, toleratesUnknownReloads: true },
    },
};
/** Texts that only the programs since a release contain. */
const marks = [
    ['26.05', ' the following user units: '],
    ['25.05', 'X-NotSocketActivated'],
];
/**
 * The rules of a system's switch-to-configuration. They are told by the program itself where it is NixOS' compiled one
 * (`program`, its bytes as latin1), otherwise by the system's `release`, such as 26.05.20260101.abcdef; the newest ones
 * where neither is known.
 */
function rulesOf(program, release) {
    if (program?.startsWith('\x7fELF')) {
        const mark = marks.find(([, text]) => program.includes(text));
        return switchRules[mark?.[0] ?? '24.11'];
    }
    const number = /^(\d\d)\.(\d\d)/.exec(release ?? '');
    if (number === null)
        return switchRules['26.05'];
    const known = Object.values(switchRules).filter(({ name }) => name <= number[0]);
    return known.at(-1) ?? switchRules['24.11'];
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/deploy/plan/new-system.js










/** How long (ms) Nix may take to list a closure. */
const closureMs = 120_000;
/** Reads a system that was built. Throws a usage error (`no-system`) for a path that holds none. */
async function readLocalSystem(path, env) {
    const end = await (0,promises_.realpath)(path).catch(() => null);
    if (end === null)
        throw (0,errors/* usageError */.Wp)('no-system', `there is no ${path} on this machine`, 'Build it first.');
    const program = await new_system_orNull((0,promises_.readFile)((0,external_node_path_.join)(end, 'bin/switch-to-configuration'), 'latin1'));
    if (!(0,store_path/* isStorePath */.zP)(end) || program === null)
        throw (0,errors/* usageError */.Wp)('no-system', `${path} is no NixOS system: ${whatElse(end)}`, whatToName);
    const [toplevel, { stored, ...units }] = await Promise.all([readToplevel(end), readUnitFiles(end)]);
    const linked = (file) => new_system_orNull((0,promises_.realpath)((0,external_node_path_.join)(end, file)));
    return {
        ...{ toplevel, units, stored },
        fstab: (await new_system_orNull((0,promises_.readFile)((0,external_node_path_.join)(end, 'etc/fstab'), 'utf8'))) ?? '',
        closure: await closureAt(end, env),
        rules: await switchRulesOf(program, toplevel.texts['nixos-version']),
        manager: await linked('systemd/lib/systemd/systemd'),
        managerSettings: await linked('etc/systemd/system.conf'),
        revision: await revisionOf(end),
        bootBytes: await sizeOf([toplevel.links.kernel, toplevel.links.initrd]),
    };
}
/** What a store path is instead, where it says so itself. */
function whatElse(path) {
    const has = (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, name));
    if (has('darwin-version'))
        return 'it is one of nix-darwin';
    if (has('home-path') || has('home-files'))
        return 'it is a generation of home-manager';
    return 'it has no bin/switch-to-configuration';
}
const whatToName = 'Name the toplevel of a host: the result of nixos-rebuild build, or config.system.build.toplevel.';
async function closureAt(path, env) {
    return new_system_orNull((0,closure/* closureOf */.TQ)(path, (0,query/* nixQuery */.i)(env, closureMs)));
}
async function revisionOf(toplevel) {
    const program = await new_system_orNull(readStart((0,external_node_path_.join)(toplevel, 'sw/bin/nixos-version'), 8192));
    return script/* revisionPattern */.a5.exec(program ?? '')?.[1] ?? null;
}
async function sizeOf(files) {
    const sizes = await Promise.all(files.map((file) => (file === null ? null : new_system_orNull((0,promises_.stat)(file)))));
    return sizes.reduce((sum, one) => (sum === null || !one ? null : sum + one.size), 0);
}
/** NixOS wraps the program in a script that names it. */
const wrapped = /\/nix\/store\/[0-9a-df-np-sv-z]{32}-[\w+.?=-]{1,211}\/bin\/switch-to-configuration(?![\w-])/;
/** The program has a few megabytes. */
const mostBytes = 64 * 1024 * 1024;
async function switchRulesOf(program, release) {
    const behind = program.startsWith('#!') ? wrapped.exec(program)?.[0] : undefined;
    const text = behind === undefined ? program : await new_system_orNull(readStart(behind));
    return rulesOf(text ?? program, release);
}
async function readStart(path, most = mostBytes) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, most)) });
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function new_system_orNull(promise) {
    try {
        return await promise;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 28014:
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

;// CONCATENATED MODULE: ./lib/plan/units/names.js
// Names of units, as systemd.unit(5) has them.
/** The type of a unit: `service` of `a.service`. */
function unitType(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** A name without its type. */
function unitPrefix(name) {
    return name.slice(0, name.lastIndexOf('.'));
}
/** The template of an instance, `a@.service` of `a@b.service`; null for a name that is none. */
function templateOf(name) {
    const at = name.indexOf('@');
    const dot = name.lastIndexOf('.');
    return at > 0 && at + 1 < dot ? `${name.slice(0, at + 1)}${name.slice(dot)}` : null;
}
// Characters of a path that a name has as they are.
const plain = /[A-Za-z0-9:_.]/;
/** A path as systemd-escape(1) makes a name of it: `/srv/a-b` is `srv-a\x2db`. */
function escapedPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0)
        return '-';
    const name = parts.map(escapedPart).join('-');
    return name.startsWith('.') ? `\\x2e${name.slice(1)}` : name;
}
function escapedPart(part) {
    const bytes = [...Buffer.from(part, 'utf8')];
    return bytes.map((byte) => escapedByte(byte)).join('');
}
function escapedByte(byte) {
    const character = String.fromCharCode(byte);
    return byte < 128 && plain.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/plan/systemd/settings.js
// Unit files as systemd reads them (systemd.syntax(7)), which is not how switch-to-configuration does.

/** A unit as systemd has it in memory. */
class LoadedUnit {
    id;
    #values;
    constructor(id, values) {
        this.id = id;
        this.#values = values;
    }
    /** All values of a key since the last empty one. */
    all(section, key) {
        return this.#values.get(`${section}.${key}`) ?? [];
    }
    /** The last value of a key, which is the one that counts of most. */
    last(section, key) {
        return this.all(section, key).at(-1) ?? null;
    }
    isTrue(section, key, otherwise = false) {
        const value = this.last(section, key)?.toLowerCase();
        if (value === undefined)
            return otherwise;
        return ['1', 'yes', 'y', 'true', 't', 'on'].includes(value);
    }
    /** The words of a list, in all its lines. */
    words(section, key) {
        return this.all(section, key).flatMap((value) => wordsOf(value));
    }
}
/** The name that systemd knows a unit by: what an alias leads to, and for an instance its template's alias. */
function unitId(units, name) {
    const file = units.file(name);
    if (file?.kind === 'file')
        return file.path;
    const template = file === null ? templateOf(name) : null;
    const other = template === null ? null : units.file(template);
    if (template === null || other?.kind !== 'file' || other.path === template || !other.path.includes('@.'))
        return name;
    // An instance of a template that is another name for one.
    const instance = name.slice(name.indexOf('@') + 1, name.lastIndexOf('.'));
    return other.path.replace('@.', `@${instance}.`);
}
/** Loads a unit with its drop-ins. `id` is no alias. */
function loadUnit(units, id) {
    const template = templateOf(id);
    const path = !units.has(id) && template !== null ? template : id;
    const file = units.file(path);
    if (file === null)
        return 'not-found';
    // An empty file masks as /dev/null does.
    if (file.kind === 'masked' || file.text.trim() === '')
        return 'masked';
    const values = new Map();
    addText(values, file.text);
    for (const name of dropInNames(id, template))
        for (const dropIn of units.dropIns(name)) {
            const text = units.file(dropIn);
            if (text?.kind === 'file')
                addText(values, text.text);
        }
    return new LoadedUnit(id, expanded(values, id));
}
/** The names whose drop-ins count for a unit, from the most general one on. */
function dropInNames(id, template) {
    const [prefix, type] = [unitPrefix(id), unitType(id)];
    const dashed = [...prefix.matchAll(/-/g)].map(({ index }) => `${prefix.slice(0, index + 1)}.${type}`);
    return [type, ...dashed, ...(template === null ? [] : [template]), id];
}
function addText(values, text) {
    let section = '';
    for (const line of logicalLines(text)) {
        if (line.startsWith('[') && line.endsWith(']'))
            section = line.slice(1, -1);
        const equals = line.indexOf('=');
        if (equals <= 0 || section === '')
            continue;
        const key = `${section}.${line.slice(0, equals).trim()}`;
        const value = line.slice(equals + 1).trim();
        if (value === '')
            values.set(key, []);
        else if (values.has(key))
            values.get(key).push(value);
        else
            values.set(key, [value]);
    }
}
/** Lines without comments; a backslash at the end joins a line with the next that is no comment. */
function logicalLines(text) {
    const lines = [];
    let open = [];
    for (const raw of text.split('\n')) {
        const line = raw.trim();
        if (line.startsWith('#') || line.startsWith(';'))
            continue;
        const isJoined = line.endsWith('\\');
        open.push(isJoined ? line.slice(0, -1) : line);
        if (isJoined)
            continue;
        lines.push(open.join(' '));
        open = [];
    }
    return [...lines, open.join(' ')].filter((line) => line !== '');
}
/** The values with the specifiers that names of units and paths are made with. */
function expanded(values, id) {
    const prefix = unitPrefix(id);
    const at = prefix.indexOf('@');
    const specifiers = {
        ...{ n: id, N: prefix, p: at === -1 ? prefix : prefix.slice(0, at), '%': '%' },
        ...(at === -1 ? {} : { i: prefix.slice(at + 1), I: unescaped(prefix.slice(at + 1)) }),
    };
    const replaced = (value) => value.replace(/%(.)/g, (whole, letter) => specifiers[letter] ?? whole);
    return new Map([...values].map(([key, all]) => [key, all.map(replaced)]));
}
function unescaped(name) {
    return name
        .replaceAll('-', '/')
        .replace(/\\x([0-9a-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
/** Words with quotes around them or parts of them taken off. */
function wordsOf(text) {
    const words = [];
    let word = null;
    let quote = '';
    for (const character of text) {
        if (quote !== '') {
            if (character === quote)
                quote = '';
            else
                word = (word ?? '') + character;
        }
        else if (character === '"' || character === "'") {
            quote = character;
            word ??= '';
        }
        else if (character === ' ' || character === '\t') {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else
            word = (word ?? '') + character;
    }
    return word === null ? words : [...words, word];
}

;// CONCATENATED MODULE: ./lib/plan/systemd/dependencies.js


/** Kinds of dependencies that decide what a job does to other units (systemd.unit(5)). */
const dependencyKinds = [
    ...['Requires', 'Requisite', 'Wants', 'BindsTo', 'PartOf', 'Upholds', 'Conflicts', 'After'],
    ...['PropagatesReloadTo', 'PropagatesStopTo', 'OnFailure', 'OnSuccess'],
];
/** The opposite words for the same dependency, seen from the other unit. */
const inverse = {
    Before: 'After',
    ReloadPropagatedFrom: 'PropagatesReloadTo',
    StopPropagatedFrom: 'PropagatesStopTo',
};
/** Every unit of one system and what hangs on what. */
class Dependencies {
    #units;
    #fstab;
    #loaded = new Map();
    #to = new Map();
    #from = new Map();
    #named = new Map();
    /** Units whose own dependencies are not read yet; a chain of them may be long. */
    #unread = [];
    #elsewhere;
    /**
     * `names` are units that are in memory, which may have no file in the directory of their own name; `elsewhere` those
     * whose file is in another directory, such as /run/systemd/transient.
     */
    constructor(units, fstab, names, elsewhere) {
        this.#elsewhere = new Set(elsewhere);
        this.#units = units;
        this.#fstab = fstab;
        for (const path of units.paths(''))
            if (!path.includes('@.'))
                this.#know(path);
        for (const name of names)
            this.#know(name);
        for (const folder of units.folders())
            this.#addFolder(folder);
        this.#addFileSystems();
        this.#readAll();
    }
    /** The units that a unit has a dependency of a kind on. */
    of(unit, kind) {
        return this.#to.get(`${kind} ${unit}`) ?? [];
    }
    has(unit, kind, other) {
        return this.#to.get(`${kind} ${unit}`)?.has(other) === true;
    }
    /** Every unit that another one has a dependency of a kind on. */
    targets(kind) {
        const start = `${kind} `;
        return [...this.#from.keys()]
            .filter((key) => key.startsWith(start))
            .map((key) => key.slice(start.length));
    }
    /** The units that have a dependency of a kind on a unit. */
    on(unit, kind) {
        return this.#from.get(`${kind} ${unit}`) ?? [];
    }
    /** Every unit that a unit names, in whichever way. */
    namedBy(unit) {
        return this.#named.get(unit) ?? [];
    }
    /** Whether a unit has its file elsewhere than in the directory. */
    isElsewhere(name) {
        return this.#elsewhere.has(name);
    }
    /** The name that systemd has for a unit. */
    id(name) {
        return unitId(this.#units, name);
    }
    loading(name) {
        const loading = this.#know(name);
        this.#readAll();
        return loading;
    }
    /** A unit's settings; null where it has none, or none that can be read. */
    settings(name) {
        const loading = this.loading(name);
        return loading instanceof LoadedUnit ? loading : null;
    }
    /** The unit that a socket, timer, path or automount starts; null for others. */
    triggeredBy(name) {
        const loading = this.#know(name);
        const settings = loading instanceof LoadedUnit ? loading : null;
        const type = unitType(name);
        if (type === 'automount')
            return `${unitPrefix(name)}.mount`;
        if (settings === null || !['socket', 'timer', 'path'].includes(type))
            return null;
        if (type === 'socket' && settings.isTrue('Socket', 'Accept'))
            return null;
        const named = type === 'socket'
            ? settings.last('Socket', 'Service')
            : settings.last(type === 'timer' ? 'Timer' : 'Path', 'Unit');
        return this.id(named ?? `${unitPrefix(name)}.service`);
    }
    #know(name) {
        const id = this.id(name);
        const known = this.#loaded.get(id);
        if (known !== undefined)
            return known;
        const loading = loadUnit(this.#units, id);
        this.#loaded.set(id, loading);
        if (loading instanceof LoadedUnit)
            this.#unread.push(loading);
        return loading;
    }
    #readAll() {
        for (let unit = this.#unread.pop(); unit !== undefined; unit = this.#unread.pop())
            this.#addUnit(unit);
    }
    /** `owner` is the unit that says so, the one that has the dependency by default. */
    #add(kind, from, to, owner = from) {
        const [one, other] = [this.id(from), this.id(to)];
        if (one === other)
            return;
        addTo(this.#to, `${kind} ${one}`, other);
        addTo(this.#from, `${kind} ${other}`, one);
        const named = owner === from ? other : one;
        addTo(this.#named, owner === from ? one : other, named);
        this.#know(named);
    }
    #addUnit(unit) {
        const { id } = unit;
        for (const kind of dependencyKinds)
            for (const other of unit.words('Unit', kind))
                this.#add(kind, id, other);
        for (const [word, kind] of Object.entries(inverse))
            for (const other of unit.words('Unit', word))
                this.#add(kind, other, id, id);
        const type = unitType(id);
        for (const socket of unit.words('Service', 'Sockets')) {
            this.#add('Wants', id, socket);
            this.#add('After', id, socket);
        }
        this.#addSlice(unit, type);
        for (const path of pathsNeeded(unit))
            this.#addMounts('Requires', id, path);
        for (const path of unit.words('Unit', 'WantsMountsFor'))
            this.#addMounts('Wants', id, path);
        if (type === 'socket' || type === 'timer' || type === 'path') {
            const triggered = this.triggeredBy(id);
            if (triggered !== null)
                this.#add('After', triggered, id, id);
        }
    }
    #addSlice(unit, type) {
        const section = { service: 'Service', socket: 'Socket', mount: 'Mount', swap: 'Swap' }[type];
        const slice = section === undefined ? null : unit.last(section, 'Slice');
        const dash = unitPrefix(unit.id).lastIndexOf('-');
        const parent = type === 'slice' && dash > 0 ? `${unit.id.slice(0, dash)}.slice` : slice;
        if (parent === null)
            return;
        this.#add('Requires', unit.id, parent);
        this.#add('After', unit.id, parent);
    }
    /** The mounts that a path is on, where they have a file of their own. */
    #addMounts(kind, unit, path) {
        const parts = path.split('/').filter(Boolean);
        for (let count = 1; count <= parts.length; count += 1) {
            const point = `/${parts.slice(0, count).join('/')}`;
            const mount = `${escapedPath(point)}.mount`;
            if (!this.#fstab.mounts.has(point) && !this.#units.hasFile(mount))
                continue;
            this.#add(kind, unit, mount);
            this.#add('After', unit, mount);
        }
    }
    /** `a.target.wants/b.service` and the like. */
    #addFolder(folder) {
        const dot = folder.lastIndexOf('.');
        const kind = { wants: 'Wants', requires: 'Requires', upholds: 'Upholds' }[folder.slice(dot + 1)];
        if (kind === undefined)
            return;
        for (const path of this.#units.paths(folder)) {
            const unit = folder.slice(0, dot);
            this.#add(kind, unit, path.slice(folder.length + 1));
        }
    }
    /** What systemd-fstab-generator(8) makes of the fstab. */
    #addFileSystems() {
        for (const [point, { options }] of this.#fstab.mounts) {
            const words = options.split(',');
            this.#elsewhere.add(`${escapedPath(point)}.mount`);
            if (words.includes('x-systemd.automount'))
                this.#elsewhere.add(`${escapedPath(point)}.automount`);
            const target = words.includes('_netdev') ? 'remote-fs.target' : 'local-fs.target';
            if (words.includes('noauto') || point === '/')
                continue;
            const type = words.includes('x-systemd.automount') ? 'automount' : 'mount';
            const unit = `${escapedPath(point)}.${type}`;
            this.#add(words.includes('nofail') ? 'Wants' : 'Requires', target, unit);
            if (!words.includes('nofail'))
                this.#add('After', target, unit);
        }
    }
}
/** Paths that have to be mounted for a unit. */
function pathsNeeded(unit) {
    const service = (key) => unit.words('Service', key);
    const under = (folder, key) => service(key).map((name) => `${folder}/${name.split(':')[0]}`);
    return [
        ...unit.words('Unit', 'RequiresMountsFor'),
        ...[...service('WorkingDirectory'), ...service('RootDirectory'), ...service('RootImage')].filter((path) => path.startsWith('/')),
        ...[...under('/var/lib', 'StateDirectory'), ...under('/var/cache', 'CacheDirectory')],
        ...[...under('/var/log', 'LogsDirectory'), ...under('/run', 'RuntimeDirectory')],
    ];
}
function addTo(map, key, value) {
    const known = map.get(key);
    if (known)
        known.add(value);
    else
        map.set(key, new Set([value]));
}

;// CONCATENATED MODULE: ./lib/plan/host-knowledge.js



const pathConditions = [
    ...[
        'PathExists',
        'PathIsDirectory',
        'PathIsSymbolicLink',
        'PathIsMountPoint',
        'PathIsReadWrite',
    ],
    ...['DirectoryNotEmpty', 'FileNotEmpty', 'FileIsExecutable'],
];
const commands = ['ExecCondition', 'ExecStartPre', 'ExecStart'];
/** Paths outside the store of which it depends whether they are there how the units of a system start. */
function pathsThatMatter(units) {
    const dependencies = new Dependencies(units, { mounts: new Map(), swaps: new Set() }, [], []);
    const paths = new Set();
    for (const name of units.paths('')) {
        const unit = dependencies.settings(name);
        if (unit === null)
            continue;
        for (const kind of pathConditions)
            for (const what of ['Condition', 'Assert'])
                for (const value of unit.all('Unit', `${what}${kind}`))
                    paths.add(value.replace(/^[|!]{1,2}/, '').trim());
        if (unitType(name) !== 'service')
            continue;
        for (const key of commands)
            for (const line of unit.all('Service', key))
                paths.add((wordsOf(line)[0] ?? '').replace(/^[-@:+!|]{1,8}/, ''));
    }
    return [...paths].filter((path) => path.startsWith('/') && !path.startsWith('/nix/store/'));
}
/**
 * What is known of a host. Of what is not there an activation may make what is below /run, and the new system's /etc, whose
 * paths are in `newEtc`.
 */
function hostKnowledge(system, asked, newEtc) {
    const known = new Set(asked);
    return {
        virtualization: system.virtualization,
        wasSkipped: (unit) => system.states.get(unit)?.wasSkipped === true,
        pathExists: (path) => {
            if (!known.has(path))
                return null;
            if (newEtc.has(path) || !system.absent.has(path))
                return true;
            return path.startsWith('/run/') ? null : false;
        },
    };
}

// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(91789);
// EXTERNAL MODULE: ./lib/nix/closure/package-version.js
var package_version = __webpack_require__(42252);
;// CONCATENATED MODULE: ./lib/plan/data-services.js

/**
 * Programs that keep data in a form of their major version, by the names of their packages, and how many parts of a version
 * make the major one: PostgreSQL 9.6 and 10 are two, MariaDB 10.6 and 10.11 as well.
 */
const programs = {
    ...{ postgresql: 1, 'postgresql-and-plugins': 1, mysql: 2, mariadb: 2, 'mariadb-server': 2 },
    ...{ 'percona-server': 2, mongodb: 2, redis: 1, valkey: 1, influxdb: 1, influxdb2: 1, clickhouse: 1 },
    ...{ elasticsearch: 1, opensearch: 1, meilisearch: 2, cassandra: 2, couchdb: 1, neo4j: 1, etcd: 2 },
    ...{ consul: 2, vault: 2, zookeeper: 2, openldap: 2, prometheus: 1, grafana: 1, loki: 1 },
    ...{ nextcloud: 1, gitea: 2, forgejo: 1, gitlab: 1, keycloak: 1 },
};
/** Services whose data would be taken over by another major version of their program. */
function dataServices(services) {
    return services.flatMap(({ unit, before, after }) => {
        const [old, now] = [packagesOf(before), packagesOf(after)];
        return [...now].flatMap(([name, version]) => {
            const earlier = old.get(name);
            const parts = programs[name] ?? 1;
            if (earlier === undefined || majorOf(earlier, parts) === majorOf(version, parts))
                return [];
            return [{ unit, package: name, old_version: earlier, new_version: version }];
        });
    });
}
function majorOf(version, parts) {
    return version.split('.').slice(0, parts).join('.');
}
/** Versions of the known programs that a service names, by their packages. */
function packagesOf(unit) {
    const values = [...(unit.get('Service')?.values() ?? [])].flat().join(' ');
    return new Map([...(0,package_version/* packageVersionsIn */["do"])(values)].filter(([name]) => Object.hasOwn(programs, name)));
}

;// CONCATENATED MODULE: ./lib/plan/units/ini.js
// Unit files as switch-to-configuration reads them: with the crate rust-ini, whose rules are not systemd's. A key ends
// at "=" or ":", on whichever line that is; quotes around a value are dropped; a text that ends within a key is refused.
/** A text that rust-ini refuses. */
class IniError extends Error {
}
/** The sections of a text, in order; what is before the first one is left out. Throws `IniError`. */
function readIni(text, dialect) {
    return new IniReader([...text], dialect).sections();
}
// Unicode's White_Space, which Rust trims; JavaScript's differs in two characters.
const white = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
class IniReader {
    #text;
    #isContinued;
    #found = [];
    #at = 0;
    constructor(text, dialect) {
        this.#text = text;
        this.#isContinued = dialect === 'continued';
    }
    get #here() {
        return this.#text[this.#at];
    }
    get #isAtSpace() {
        return this.#here === ' ' || this.#here === '\t';
    }
    get #isAtBreak() {
        return this.#here === '\n' || this.#here === '\r';
    }
    sections() {
        let key = '';
        if (!this.#isContinued)
            this.#skipWhite();
        while (this.#here !== undefined) {
            const character = this.#here;
            if (character === '#' || character === ';')
                this.#skipComment();
            else if (character === '[')
                this.#found.push(this.#section());
            else if (character === '=' || character === ':') {
                if (key === '')
                    throw new IniError('a value without a key');
                const value = this.#value();
                this.#found.at(-1)?.pairs.push([key, value]);
                key = '';
            }
            else if (this.#isContinued && this.#isAtSpace) {
                if (this.#skipIndentedBreak())
                    continue;
                key = this.#indented() ?? key;
            }
            else if (this.#isContinued && this.#isAtBreak)
                this.#at += 1;
            else
                key = trimmed(this.#until('=:'));
            this.#skipWhite();
        }
        return this.#found;
    }
    /** White space before a key is kept from the comments and sections behind it in the newer crate. */
    #skipWhite() {
        while (this.#here !== undefined && white.test(this.#here)) {
            const isBreak = this.#isAtBreak;
            this.#at += 1;
            if (this.#isContinued && isBreak && this.#isAtSpace)
                return;
        }
    }
    /** Skips the spaces at the start of a line, and its end where nothing else is on it: then true. */
    #skipIndentedBreak() {
        while (this.#isAtSpace)
            this.#at += 1;
        const isBreak = this.#isAtBreak;
        if (isBreak)
            this.#at += 1;
        return isBreak;
    }
    /** The key of an indented line in the newer crate, which takes a comment for one; null where it has none. */
    #indented() {
        if (this.#here === '[')
            this.#found.push(this.#section());
        else {
            try {
                return trimmed(this.#until('=:'));
            }
            catch (thrown) {
                if (!(thrown instanceof IniError))
                    throw thrown;
            }
        }
        return null;
    }
    #skipComment() {
        const before = this.#text[this.#at - 1];
        if (!this.#isContinued && before !== undefined && before !== '\n')
            throw new IniError('a comment behind something else');
        this.#endLine();
    }
    #endLine() {
        while (this.#here !== undefined) {
            this.#at += 1;
            if (this.#text[this.#at - 1] === '\n')
                return;
        }
    }
    #section() {
        this.#at += 1;
        const name = trimmed(this.#until(']'));
        this.#at += 1;
        if (this.#isContinued && (this.#here === '#' || this.#here === ';'))
            this.#endLine();
        return { name, pairs: [] };
    }
    #value() {
        this.#at += 1;
        while (this.#here !== undefined && white.test(this.#here) && !this.#isAtBreak)
            this.#at += 1;
        let value = '';
        while (this.#here === '"' || this.#here === "'") {
            const quote = this.#here;
            this.#at += 1;
            value += this.#until(quote);
            this.#at += 1;
            if (!this.#isContinued)
                break;
        }
        const rest = this.#line();
        // The newer crate keeps the white space at the ends of what is quoted.
        if (!this.#isContinued)
            return trimmed(value + rest);
        return value === '' && rest !== '' ? trimmed(rest) : value + trimmedEnd(rest);
    }
    /** The text up to one of the characters, which may be lines away. Throws where none follows. */
    #until(ends) {
        let found = '';
        while (this.#here === undefined || !ends.includes(this.#here)) {
            if (this.#here === undefined)
                throw new IniError(`the text ends before ${[...ends].join(' or ')}`);
            found += this.#next();
        }
        return found;
    }
    /** The rest of a line. */
    #line() {
        let found = '';
        let isJoined = false;
        while (this.#here !== undefined && !this.#isAtBreak) {
            const [one, next] = [this.#here, this.#text[this.#at + 1]];
            if (this.#isContinued && (one === ' ' || one === '\t') && (next === '#' || next === ';')) {
                this.#at += 1;
                this.#endLine();
                if (!isJoined)
                    break;
                found += one;
            }
            else if (this.#isContinued && isJoined && (one === '#' || one === ';'))
                this.#endLine();
            else {
                isJoined ||= this.#isContinued && one === '\\' && next === '\n';
                found += this.#next();
            }
        }
        return found;
    }
    /** One character, or what a backslash and the one behind it stand for. */
    #next() {
        const one = this.#here ?? '';
        this.#at += 1;
        if (!this.#isContinued || one !== '\\' || this.#here === undefined)
            return one;
        const escaped = this.#here;
        this.#at += 1;
        return escaped === '\n' ? '' : `\\${escaped}`;
    }
}
function trimmed(text) {
    let start = 0;
    while (start < text.length && white.test(text[start]))
        start += 1;
    return trimmedEnd(text.slice(start));
}
function trimmedEnd(text) {
    let end = text.length;
    while (end > 0 && white.test(text[end - 1]))
        end -= 1;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/plan/units/unit.js

/** A unit file that switch-to-configuration cannot read; it ends with status 1 then. */
class UnreadableUnit extends Error {
}
/**
 * The unit of the file `base` with its drop-ins; for an instance of a template, `name`, also with the instance's own.
 * Throws `UnreadableUnit`.
 */
function readUnit(units, name, base, dialect) {
    if (!units.has(base))
        throw new UnreadableUnit(`there is no ${base}`);
    const paths = [base, ...units.dropIns(base), ...(name === base ? [] : units.dropIns(name))];
    const unit = new Map();
    for (const path of paths) {
        const file = units.file(path);
        try {
            if (file?.kind === 'file')
                add(unit, file.text, dialect);
        }
        catch (thrown) {
            throw thrown instanceof IniError ? new UnreadableUnit(`${path}: ${thrown.message}`) : thrown;
        }
    }
    return unit;
}
function add(unit, text, dialect) {
    for (const { name, pairs } of readIni(text, dialect)) {
        // What [Install] says is in the directory already, as links.
        if (name === 'Install')
            continue;
        const section = unit.get(name) ?? new Map();
        unit.set(name, section);
        const values = new Map();
        for (const [key, value] of pairs) {
            const known = values.get(key);
            if (known)
                known.push(value);
            else
                values.set(key, [value]);
        }
        for (const [key, all] of values) {
            const cleared = all.lastIndexOf('');
            const added = all.slice(cleared + 1);
            section.set(key, cleared === -1 ? [...(section.get(key) ?? []), ...repeated(all)] : added);
        }
    }
}
/** Longer lists are only marked with how often they would be repeated. */
const longestRepeated = 64;
/** A key that is there several times is taken up as often, with all its values each time. */
function repeated(all) {
    if (all.length > longestRepeated)
        return [...all, `×${all.length}`, all.at(-1)];
    return all.flatMap(() => all);
}
/** A setting that is yes or no: its last value, which is true in four spellings only. */
function isSet(unit, section, key, otherwise) {
    const last = unit.get(section)?.get(key)?.at(-1);
    return last === undefined ? otherwise : ['1', 'yes', 'true', 'on'].includes(last);
}

;// CONCATENATED MODULE: ./lib/plan/switch/compare.js
// Keys of [Unit] that change nothing for a unit that runs.
const ignored = new Set([
    ...['Description', 'Documentation', 'OnFailure', 'OnSuccess', 'OnFailureJobMode', 'IgnoreOnIsolate'],
    ...[
        'StopWhenUnneeded',
        'RefuseManualStart',
        'RefuseManualStop',
        'AllowIsolate',
        'CollectMode',
        'SourcePath',
    ],
]);
/** Every difference between two units, and what each asks for (switch-to-configuration-ng, `compare_units`). */
function unitChanges(before, after, rules) {
    const changes = [];
    const introduced = [...after.keys()].filter((section) => !before.has(section));
    for (const section of new Set([...before.keys(), ...after.keys()])) {
        const [old, now] = [before.get(section), after.get(section)];
        if (old && now)
            changes.push(...keyChanges(section, old, now, rules));
        else if (old)
            changes.push(...sectionChange(section, old, 'removed', rules));
        // Two new sections are too much, whatever is in them.
        else if (now && introduced.length > 1)
            changes.push(wholeSection(section, null, []));
        else if (now)
            changes.push(...sectionChange(section, now, 'added', rules));
    }
    return changes;
}
/** The strongest of what the changes ask for. */
function strongestNeed(changes) {
    if (changes.some(({ need }) => need === 'restart'))
        return 'restart';
    return changes.some(({ need }) => need === 'reload') ? 'reload' : 'nothing';
}
function sectionChange(section, keys, how, rules) {
    const none = new Map();
    const changes = how === 'added' ? keyChanges(section, none, keys, rules) : keyChanges(section, keys, none, rules);
    const isReloadAlone = rules.reloadsForExecReload && [...keys.keys()].join() === 'ExecReload';
    if (section === 'Unit' || (section === 'Service' && isReloadAlone))
        return changes;
    return [how === 'added' ? wholeSection(section, null, []) : wholeSection(section, [], null)];
}
function wholeSection(section, before, after) {
    return { section, key: null, before, after, need: 'restart' };
}
function keyChanges(section, old, now, rules) {
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [before, after] = [old.get(key) ?? null, now.get(key) ?? null];
        if (before && after && before.length === after.length && before.every((value, at) => value === after[at]))
            return [];
        return [
            { section, key, before, after, need: needOf(section, key, before !== null, after !== null, rules) },
        ];
    });
}
function needOf(section, key, wasThere, isThere, rules) {
    if (section === 'Unit' && ignored.has(key))
        return 'nothing';
    if (section === 'Unit' && key === 'X-Reload-Triggers')
        return isThere ? 'reload' : 'nothing';
    // What runs is not touched by it, and without it nothing can be reloaded.
    if (section === 'Service' && key === 'ExecReload' && rules.reloadsForExecReload)
        return isThere ? 'reload' : 'nothing';
    if (section === 'Mount' && key === 'Options' && wasThere && isThere)
        return 'reload';
    return 'restart';
}

;// CONCATENATED MODULE: ./lib/plan/switch/changes.js



const sleepTargets = ['suspend.target', 'hibernate.target', 'hybrid-sleep.target'];
const untouchedTargets = ['sysinit.target', 'basic.target', 'multi-user.target', 'graphical.target'];
/** Which units a switch stops, starts, restarts, reloads and leaves, as switch-to-configuration decides it. */
class Changes {
    stop = new Set();
    start = new Set();
    restart = new Set();
    reload = new Set();
    skip = new Set();
    /** Targets that are started again, of which nobody is told. */
    hidden = new Set();
    causes = new Map();
    #input;
    #dialect;
    constructor(input) {
        this.#input = input;
        this.#dialect = input.rules.dialect;
    }
    note(list, unit, cause) {
        this[list].add(unit);
        if (!this.causes.has(unit))
            this.causes.set(unit, cause);
    }
    /** Compares the active units with those of the new system. Throws `UnreadableUnit`. */
    compareUnits() {
        for (const [name, state] of [...this.#input.active].sort(([a], [b]) => (a < b ? -1 : 1))) {
            if (state.active !== 'active' && state.active !== 'activating')
                continue;
            const isOwn = state.fragment === null || state.fragment.startsWith('/etc/systemd/system');
            if (isOwn || !this.#input.rules.comparesOwnUnitsOnly)
                this.#compareUnit(name);
        }
    }
    #compareUnit(name) {
        const { old, new: next, rules } = this.#input;
        const base = this.#baseOf(name);
        if (!old.has(base))
            return;
        if (this.#isGone(name, base)) {
            const unit = readUnit(old, name, base, this.#dialect);
            const kind = next.has(base) && !next.hasFile(base) ? 'masked' : 'removed';
            if (isSet(unit, 'Unit', 'X-StopOnRemoval', true))
                this.note('stop', name, { kind });
            return;
        }
        const now = readUnit(next, name, base, this.#dialect);
        if (name.endsWith('.target')) {
            this.#target(name, now);
            return;
        }
        const changes = unitChanges(readUnit(old, name, base, this.#dialect), now, rules);
        const need = strongestNeed(changes);
        if (need === 'restart')
            this.#modified(name, base, now, { kind: 'changed', changes });
        else if (need === 'reload' && !this.restart.has(name))
            this.note('reload', name, { kind: 'changed', changes });
    }
    /** The file of a unit: its own, or its template's where neither system has one of its own. */
    #baseOf(name) {
        const { old, new: next } = this.#input;
        const at = name.lastIndexOf('@');
        const dot = name.indexOf('.', at);
        if (at === -1 || dot === -1 || old.has(name) || next.has(name))
            return name;
        return `${name.slice(0, at + 1)}${name.slice(dot)}`;
    }
    #isGone(name, base) {
        const { old, new: next, rules } = this.#input;
        const hasOwn = (units) => units.dropIns(name).some((path) => units.hasFile(path));
        if (rules.stopsInstancesWithoutDropIns && name !== base && hasOwn(old) && !hasOwn(next))
            return true;
        return !next.hasFile(base);
    }
    /** Active targets are started again, which starts what they want since now. */
    #target(name, now) {
        const byHand = isSet(now, 'Unit', 'RefuseManualStart', false) || isSet(now, 'Unit', 'X-OnlyManualStart', false);
        if (!sleepTargets.includes(name) && !byHand) {
            this.note('start', name, { kind: 'target' });
            this.hidden.add(name);
        }
        if (isSet(now, 'Unit', 'X-StopOnReconfiguration', false))
            this.note('stop', name, { kind: 'stop-on-reconfiguration' });
    }
    /** Takes in a unit that the activation script wants restarted. Throws `UnreadableUnit`. */
    request(list, name) {
        const cause = { kind: 'requested' };
        const isActive = this.#input.active.has(name);
        if (list === 'reload') {
            if (isActive && !this.restart.has(name) && !this.stop.has(name))
                this.note('reload', name, cause);
        }
        else if (isActive)
            this.#modified(name, this.#baseOf(name), null, cause);
        else
            this.note('start', name, cause);
    }
    /** Decides for a changed unit; without `now`, for one that was not stopped before the activation. */
    #modified(name, base, now, cause) {
        const { new: next, rules } = this.#input;
        const type = name.slice(name.lastIndexOf('.') + 1);
        if (untouchedTargets.includes(name) || type === 'slice' || type === 'socket')
            return;
        if (type === 'path' && rules.leavesPaths)
            return;
        if (type === 'mount') {
            this.note(name === '-.mount' || name === 'nix.mount' ? 'reload' : 'restart', name, cause);
            return;
        }
        const unit = now ?? readUnit(next, name, base, this.#dialect);
        const off = now ? 'stop' : 'restart';
        const flag = (section, key, otherwise) => isSet(unit, section, key, otherwise);
        if (flag('Service', 'X-ReloadIfChanged', false) && !this.restart.has(name) && !this[off].has(name)) {
            this.note('reload', name, cause);
            return;
        }
        const isKept = !flag('Service', 'X-RestartIfChanged', true) ||
            flag('Unit', 'RefuseManualStop', false) ||
            flag('Unit', 'X-OnlyManualStart', false);
        if (isKept) {
            this.note('skip', name, cause);
            return;
        }
        // What is no service has no ExecStop=, so that it can be restarted at once.
        if (type !== 'service' || !flag('Service', 'X-StopIfChanged', true))
            this.note('restart', name, cause);
        else
            this.#stopAndStart(name, base, unit, off, cause);
        this.reload.delete(name);
    }
    /** A service that a socket starts is left to its socket. */
    #stopAndStart(name, base, unit, off, cause) {
        const { active, new: next, rules } = this.#input;
        const on = off === 'stop' ? 'start' : 'restart';
        let isSocketActivated = false;
        for (const socket of this.#socketsOf(base, unit)) {
            const isNew = next.has(socket);
            if (active.has(socket))
                this.note(off, socket, { kind: 'socket-of', service: name });
            if (active.has(socket) && isNew)
                this.note(on, socket, { kind: 'socket-of', service: name });
            isSocketActivated ||= isNew && (active.has(socket) || rules.knowsNewSockets);
        }
        if (rules.honoursNotSocketActivated && isSet(unit, 'Service', 'X-NotSocketActivated', false))
            isSocketActivated = false;
        if (!isSocketActivated)
            this.note(on, name, cause);
        this.note(off, name, cause);
    }
    #socketsOf(base, unit) {
        const named = (unit.get('Service')?.get('Sockets') ?? []).join(' ').split(/\s+/).filter(Boolean);
        if (named.length > 0)
            return named;
        const prefix = unitPrefix(base);
        const isInstance = this.#input.rules.knowsNewSockets && prefix.endsWith('@');
        return [`${isInstance ? prefix.slice(0, -1) : prefix}.socket`];
    }
}

;// CONCATENATED MODULE: ./lib/plan/units/fstab.js
/**
 * An fstab as switch-to-configuration reads it: a line with "#" anywhere is a comment to it. With `asSystemd` only what
 * begins with one is, as for systemd's generator, which mounts such a line all the same.
 */
function readFstab(text, { asSystemd = false } = {}) {
    const mounts = new Map();
    const swaps = new Set();
    for (const line of text.split('\n')) {
        const [device, point, type, options = ''] = line.split(/\s/).filter((word) => word !== '');
        const isComment = asSystemd ? device?.startsWith('#') : line.includes('#');
        if (isComment || device === undefined || point === undefined || type === undefined)
            continue;
        if (type === 'swap')
            swaps.add(device);
        else
            mounts.set(point, { device, type, options });
    }
    return { mounts, swaps };
}

;// CONCATENATED MODULE: ./lib/plan/switch/file-systems.js


/**
 * Notes which file systems are unmounted, remounted and mounted anew; new ones are mounted by local-fs.target. Returns the
 * swap devices that are switched off.
 */
function compareFileSystems(before, after, rules, changes) {
    const [old, now] = [readFstab(before), readFstab(after)];
    for (const [point, entry] of old.mounts) {
        const name = escapedPath(point);
        const unit = `${name}.mount`;
        const next = now.mounts.get(point);
        if (next === undefined) {
            const isAutomount = rules.stopsAutomounts && entry.options.includes('x-systemd.automount');
            changes.note('stop', isAutomount ? `${name}.automount` : unit, {
                kind: 'file-system',
                what: 'removed',
            });
            continue;
        }
        const isOther = entry.device !== next.device || entry.type !== next.type;
        const needsMount = isOther && point !== '/' && point !== '/nix';
        if (needsMount)
            changes.note('restart', unit, { kind: 'file-system', what: 'device' });
        else if (entry.options !== next.options)
            changes.note('reload', unit, { kind: 'file-system', what: 'options' });
        else if (isOther)
            changes.note('skip', unit, { kind: 'file-system', what: 'device' });
    }
    return [...old.swaps].filter((device) => !now.swaps.has(device));
}

;// CONCATENATED MODULE: ./lib/plan/systemd/command.js

/** What becomes of one command line of a unit, such as ExecStart=. */
function commandEnd(line, facts) {
    const [first = '', ...words] = wordsOf(line);
    const prefix = /^[-@:+!|]{0,8}/.exec(first)?.[0] ?? '';
    const end = programEnd(first.slice(prefix.length), words, facts);
    // A failure of a command with a dash before it is none.
    return prefix.includes('-') && end.kind === 'ends' ? { kind: 'ends', status: 0 } : end;
}
/** The status of a program that is not there (systemd.exec(5), EXIT_EXEC). */
const notThere = 203;
function programEnd(program, words, facts) {
    if (program.startsWith('/') && facts.pathExists(program) === false)
        return { kind: 'ends', status: notThere };
    switch (program.slice(program.lastIndexOf('/') + 1)) {
        case 'true':
            return { kind: 'ends', status: 0 };
        case 'false':
            return { kind: 'ends', status: 1 };
        case 'sleep':
            return { kind: 'runs' };
        case 'sh':
            return words[0] === '-c' ? shellEnd(words[1] ?? '') : { kind: 'unknown' };
        default:
            return { kind: 'unknown' };
    }
}
/** How long (s) a switch looks at what it has started: what ends later is not seen to. */
const lookSeconds = 0.3;
/** What becomes of a shell that only does the simplest things, one after another. */
function shellEnd(command) {
    let [status, slept] = [0, 0];
    for (const part of command.split(';')) {
        const words = part.trim().split(' ');
        if (words[0] === 'exec')
            words.shift();
        const [name = '', argument = ''] = words;
        const number = /^\d{1,6}(?:\.\d{1,6})?$/.test(argument) ? Number(argument) : Number.POSITIVE_INFINITY;
        if (name === 'exit')
            return { kind: 'ends', status: Number.isInteger(number) ? number % 256 : status };
        if (name === 'sleep')
            slept += number;
        else if (['true', ':', 'echo', 'false'].includes(name))
            status = name === 'false' ? 1 : 0;
        else
            return { kind: 'unknown' };
        if (slept > lookSeconds)
            return { kind: 'runs' };
    }
    return { kind: 'ends', status };
}

;// CONCATENATED MODULE: ./lib/plan/systemd/conditions.js
/**
 * The first Condition…= or Assert…= of a unit that is known to be false, as it is written; null where all hold or are not
 * known. With a pipe before the value one of several is enough. What cannot be known is taken to be as it was when the unit
 * was last to be started.
 */
function falseCondition(unit, what, facts) {
    const checks = Object.entries(tests).flatMap(([name, test]) => unit
        .all('Unit', `${what}${name}`)
        .map((value) => ({ text: `${what}${name}=${value}`, ...holds(value, test, facts) })));
    const needed = checks.find(({ isAlternative, result }) => !isAlternative && result === false);
    if (needed)
        return needed.text;
    const unknown = checks.find(({ result }) => result === null);
    if (unknown && what === 'Condition' && facts.wasSkipped(unit.id))
        return unknown.text;
    const alternatives = checks.filter(({ isAlternative }) => isAlternative);
    const allFalse = alternatives.length > 0 && alternatives.every(({ result }) => result === false);
    return allFalse ? alternatives[0].text : null;
}
const pathTest = (value, facts) => facts.pathExists(value);
/** What exists may be of another kind, which is not known. */
const kindTest = (value, facts) => (facts.pathExists(value) === false ? false : null);
/** Conditions of what only the host itself can tell. */
const unknown = [
    ...['Architecture', 'Firmware', 'Host', 'KernelCommandLine', 'KernelVersion', 'Version', 'Credential'],
    ...['Environment', 'Security', 'Capability', 'ACPower', 'NeedsUpdate', 'FirstBoot', 'User', 'Group'],
    ...['ControlGroupController', 'Memory', 'CPUs', 'CPUFeature', 'OSRelease', 'PathExistsGlob'],
    ...['PathIsEncrypted', 'MemoryPressure', 'CPUPressure', 'IOPressure', 'KernelModuleLoaded'],
];
const tests = {
    ...Object.fromEntries(unknown.map((name) => [name, () => null])),
    PathExists: pathTest,
    PathIsDirectory: kindTest,
    PathIsSymbolicLink: kindTest,
    PathIsMountPoint: kindTest,
    PathIsReadWrite: kindTest,
    DirectoryNotEmpty: kindTest,
    FileNotEmpty: kindTest,
    FileIsExecutable: kindTest,
    Virtualization: (value, { virtualization }) => virtualization === null ? null : isVirtualized(value, virtualization),
};
const containers = [
    'systemd-nspawn',
    'lxc',
    'lxc-libvirt',
    'docker',
    'podman',
    'openvz',
    'rkt',
    'wsl',
    'proot',
    'pouch',
];
/** Whether what systemd-detect-virt(1) prints is a kind of container. */
function isContainer(virtualization) {
    return virtualization !== null && containers.includes(virtualization);
}
function isVirtualized(value, found) {
    if (value === 'vm')
        return found !== 'none' && !isContainer(found);
    if (value === 'container')
        return isContainer(found);
    if (['yes', 'true', '1', 'on'].includes(value))
        return found !== 'none';
    if (['no', 'false', '0', 'off'].includes(value))
        return found === 'none';
    return value === found;
}
function holds(value, test, facts) {
    const isAlternative = value.startsWith('|');
    const rest = isAlternative ? value.slice(1) : value;
    const isNegated = rest.startsWith('!');
    const found = test((isNegated ? rest.slice(1) : rest).trim(), facts);
    return { isAlternative, result: found === null ? null : found !== isNegated };
}

;// CONCATENATED MODULE: ./lib/plan/systemd/start.js




const up = (sub) => ({ job: 'done', active: 'active', sub, why: null, hasRun: true });
const dead = { job: 'done', active: 'inactive', sub: 'dead', why: null, hasRun: true };
function failed(why, job) {
    return { job, active: 'failed', sub: 'failed', why, hasRun: true };
}
/** Sub-states of units of other types that are up (systemctl --state=help). */
const activeSubs = {
    ...{ target: 'active', slice: 'active', mount: 'mounted', swap: 'active' },
    ...{ socket: 'listening', timer: 'waiting', path: 'waiting', automount: 'waiting' },
};
/** Where the start of a unit leads to. */
function startOf(name, loading, facts) {
    const type = unitType(name);
    // A container has neither the kernel's automounts nor swap of its own (unit.c, unit_type_supported).
    if (['automount', 'swap'].includes(type) && isContainer(facts.virtualization))
        return { ...dead, why: 'a container cannot have it', hasRun: false };
    if (!(loading instanceof LoadedUnit))
        return up(activeSubs[type] ?? 'running');
    const condition = falseCondition(loading, 'Condition', facts) ?? falseCondition(loading, 'Assert', facts);
    if (condition !== null)
        return { ...dead, why: `${condition} does not hold`, hasRun: false };
    return type === 'service' ? serviceStart(loading, facts) : up(activeSubs[type] ?? 'active');
}
/** Why systemd refuses a unit that it can read; null where it does not (service.c, service_verify). */
function badSetting(name, unit) {
    if (unitType(name) !== 'service')
        return null;
    const starts = unit.all('Service', 'ExecStart').length;
    const isOneshot = unit.last('Service', 'Type') === 'oneshot';
    const canDoWithout = unit.all('Service', 'ExecStop').length > 0 && (isOneshot || unit.isTrue('Service', 'RemainAfterExit'));
    if (starts === 0 && !canDoWithout && unit.last('Unit', 'SuccessAction') === null)
        return 'it has no ExecStart';
    if (starts > 1 && !isOneshot)
        return 'it has several ExecStart and is no oneshot';
    return null;
}
function serviceStart(unit, facts) {
    const ends = (key) => unit.all('Service', key).map((line) => ({ key, line, end: commandEnd(line, facts) }));
    const skipping = ends('ExecCondition').find(({ end }) => end.kind === 'ends' && end.status !== 0);
    if (skipping)
        return { ...dead, why: `${named(skipping)} ends with a failure` };
    const broken = ends('ExecStartPre').find(({ end }) => end.kind === 'ends' && end.status !== 0);
    if (broken)
        return failing(unit, named(broken), broken.end, 'failed');
    const type = unit.last('Service', 'Type') ?? (unit.last('Service', 'BusName') === null ? 'simple' : 'dbus');
    const starts = ends('ExecStart');
    if (type === 'oneshot')
        return oneshotStart(unit, starts);
    const main = starts[0];
    if (main === undefined)
        return up('exited');
    const isReadyLater = ['notify', 'notify-reload', 'dbus', 'forking'].includes(type);
    if (main.end.kind === 'ends' && main.end.status !== 0) {
        const isWaitedFor = isReadyLater || (type === 'exec' && main.end.status === 203);
        return failing(unit, named(main), main.end, isWaitedFor ? 'failed' : 'done');
    }
    if (main.end.kind === 'ends' && type !== 'forking') {
        if (isReadyLater)
            return failed(`${named(main)} ends before it is ready`, 'failed');
        return ended(unit);
    }
    // What is known to run on only waits, and tells nobody that it is ready.
    if (main.end.kind === 'runs' && isReadyLater)
        return unready(unit, named(main));
    return up('running');
}
/** The command by its program; what it is called with may be a secret. */
function named({ key, line }) {
    return `${key}=${wordsOf(line)[0] ?? ''}`;
}
function oneshotStart(unit, starts) {
    for (const one of starts) {
        if (one.end.kind === 'runs')
            return { job: 'never', active: 'activating', sub: 'start', why: null, hasRun: true };
        if (one.end.kind === 'ends' && one.end.status !== 0)
            return failing(unit, named(one), one.end, 'failed');
    }
    return unit.isTrue('Service', 'RemainAfterExit') ? up('exited') : dead;
}
/** A service whose program has ended well. */
function ended(unit) {
    const restart = unit.last('Service', 'Restart') ?? 'no';
    if (restart === 'always' || restart === 'on-success')
        return again(unit, null);
    return unit.isTrue('Service', 'RemainAfterExit') ? up('exited') : dead;
}
function failing(unit, command, end, job) {
    const status = end.kind === 'ends' ? end.status : 1;
    const why = `${command} ${status === 203 ? 'is no program there' : `ends with status ${status}`}`;
    const restart = unit.last('Service', 'Restart') ?? 'no';
    // A oneshot is waited for through its restarts only since systemd 256; its job has failed by then.
    const isRestarted = restart === 'always' || restart === 'on-failure' || restart === 'on-abnormal-exit';
    return isRestarted ? again(unit, { why, job }) : failed(why, job);
}
/** Pauses (s) between restarts that switch-to-configuration waits through, until systemd's limit of starts is reached. */
const soon = 0.25;
/**
 * A service that is started again and again, after a failure or without one: in a moment it has failed for good, unless the
 * pauses are long.
 */
function again(unit, failure) {
    const pause = seconds(unit.last('Service', 'RestartSec') ?? '100ms');
    if (pause === null || pause < soon)
        return failed(failure?.why ?? 'it ends at once and is restarted too often', failure?.job ?? 'done');
    return { job: 'done', active: 'activating', sub: 'auto-restart', why: failure?.why ?? null, hasRun: true };
}
function unready(unit, command) {
    const why = `${command} never tells that it is ready`;
    const limit = seconds(unit.last('Service', 'TimeoutStartSec') ?? unit.last('Service', 'TimeoutSec') ?? '90');
    const isLong = limit === null || limit > 60;
    return isLong
        ? { job: 'never', active: 'activating', sub: 'start', why, hasRun: true }
        : failed(why, 'failed');
}
const unitsOfTime = {
    ...{ '': 1, s: 1, sec: 1, second: 1, seconds: 1, ms: 0.001, msec: 0.001, us: 0.000001, usec: 0.000001 },
    ...{ m: 60, min: 60, minute: 60, minutes: 60, h: 3600, hr: 3600, hour: 3600, hours: 3600, d: 86400 },
};
/** A time span of systemd.time(7) in seconds; null for one that never ends or that is not understood. */
function seconds(text) {
    let sum = 0;
    for (const [, number, unit = ''] of text.matchAll(/(\d{1,12}(?:\.\d{1,6})?)\s{0,4}([a-z]{0,8})/g)) {
        const factor = unitsOfTime[unit];
        if (factor === undefined)
            return null;
        sum += Number(number) * factor;
    }
    return text === 'infinity' || !/\d/.test(text) ? null : sum;
}

;// CONCATENATED MODULE: ./lib/plan/systemd/applicable.js



/** Slices need no file, and some units are made by systemd itself. */
function isAlwaysThere(name) {
    return unitType(name) === 'slice' || name === '-.mount' || name === 'init.scope';
}
/** Why a unit cannot have a job, by itself; null where it can. */
function jobProblem(dependencies, name, type) {
    if (type === 'reload')
        return canReload(dependencies, name) ? null : `${name} cannot be reloaded`;
    if (type !== 'start' && type !== 'restart')
        return null;
    const loading = dependencies.loading(name);
    if (loading === 'masked')
        return `${name} is masked`;
    if (loading === 'not-found' && !isAlwaysThere(name) && !dependencies.isElsewhere(name))
        return `there is no ${name}`;
    return loading instanceof LoadedUnit ? badSetting(name, loading) : null;
}
function canReload(dependencies, name) {
    const type = unitType(name);
    if (type === 'mount')
        return true;
    if (type !== 'service')
        return [...dependencies.of(name, 'PropagatesReloadTo')].length > 0;
    const settings = dependencies.settings(name);
    if (settings === null)
        return false;
    return (settings.all('Service', 'ExecReload').length > 0 || settings.last('Service', 'Type') === 'notify-reload');
}
const needed = ['Requires', 'BindsTo'];
/** Why units cannot be started, by their names: something that they require, at whatever remove, cannot be. */
function unstartable(dependencies, isUp) {
    const broken = new Map();
    const spread = (unit, problem) => {
        for (const kind of needed)
            for (const other of dependencies.on(unit, kind))
                if (!broken.has(other))
                    broken.set(other, problem);
    };
    for (const unit of new Set(needed.flatMap((kind) => dependencies.targets(kind)))) {
        const problem = jobProblem(dependencies, unit, 'start');
        if (problem !== null)
            spread(unit, problem);
    }
    // What is up need not be started for others.
    for (const [unit, problem] of broken)
        if (!isUp(unit))
            spread(unit, problem);
    return broken;
}

;// CONCATENATED MODULE: ./lib/plan/systemd/transaction.js
const to = (kind, type, isNeeded) => ({
    kind,
    isFrom: false,
    type,
    ...(isNeeded && { isNeeded }),
});
const from = (kind, type) => ({ kind, isFrom: true, type });
const tried = (way) => ({ ...way, onlyIfUp: true });
const pulledIn = [
    ...[to('Requires', 'start', true), to('BindsTo', 'start', true), to('Requisite', 'verify-active', true)],
    ...[to('Wants', 'start'), to('Upholds', 'start'), to('Conflicts', 'stop'), from('Conflicts', 'stop')],
];
const hanging = ['Requires', 'Requisite', 'BindsTo', 'PartOf'];
const ways = {
    start: pulledIn,
    restart: [...pulledIn, ...hanging.map((kind) => tried(from(kind, 'restart')))],
    stop: [...hanging.map((kind) => from(kind, 'stop')), to('PropagatesStopTo', 'stop')],
    reload: [tried(to('PropagatesReloadTo', 'reload'))],
    'verify-active': [],
};
/** A request that systemd refuses as a whole, in words. */
class Refused extends Error {
}
/**
 * Adds the jobs of a request for `anchor` to those that wait. What is up already is not started, and what only it would pull
 * in is not either. Throws `Refused`, and adds nothing then.
 */
function addTransaction(waiting, anchor, type, dependencies, world) {
    const jobs = new Map();
    const wanted = [{ unit: anchor, type, isNeeded: true }];
    for (const next of wanted) {
        const job = collapsed(next.type, world.state(next.unit));
        const problem = world.check(next.unit, job);
        if (problem !== null && next.isNeeded)
            throw new Refused(problem);
        const isAsked = next === wanted[0];
        if (problem !== null || (!isAsked && isRedundant(job, world.state(next.unit))))
            continue;
        const known = jobs.get(next.unit) ?? waiting.get(next.unit);
        const merged = mergedWith(known, job);
        // What waits already has brought its own with it.
        if (merged === null || merged === known)
            continue;
        jobs.set(next.unit, merged);
        for (const other of propagated(next, job, dependencies, world))
            wanted.push(other);
    }
    for (const [unit, job] of jobs)
        waiting.set(unit, job);
}
/** The jobs that a job brings with it. */
function propagated({ unit, isNeeded }, job, dependencies, world) {
    return ways[job].flatMap((way) => {
        const others = way.isFrom ? dependencies.on(unit, way.kind) : dependencies.of(unit, way.kind);
        return [...others]
            .filter((other) => !way.onlyIfUp || isUp(world.state(other)))
            .map((other) => ({ unit: other, type: way.type, isNeeded: isNeeded && way.isNeeded === true }));
    });
}
function isUp(state) {
    return state === 'active' || state === 'activating' || state === 'reloading';
}
/** A restart of what is down is a start. */
function collapsed(type, state) {
    return type === 'restart' && !isUp(state) ? 'start' : type;
}
function isRedundant(type, state) {
    if (type === 'start')
        return state === 'active' || state === 'reloading';
    if (type === 'stop')
        return state === 'inactive' || state === 'failed';
    return type === 'verify-active' && state === 'active';
}
/** Two jobs for one unit; null where they contradict each other, and the one that came first stays. */
function mergedWith(known, job) {
    if (known === undefined || known === job || known === 'verify-active')
        return job;
    if (job === 'verify-active')
        return known;
    const both = new Set([known, job]);
    if (both.has('stop'))
        return null;
    return both.has('restart') ? 'restart' : both.has('reload') ? 'reload' : 'start';
}

;// CONCATENATED MODULE: ./lib/plan/systemd/manager.js




/**
 * systemd as far as a switch of systems needs it: units, their dependencies, and the jobs that stop and start them. It
 * knows what units say and what is known of the host; a program that nothing is known of is taken to do well.
 */
class Manager {
    units = new Map();
    #dependencies;
    #facts;
    /** Units that have failed and whose OnFailure= is still to be started. */
    #failed = new Set();
    constructor(dependencies, states, facts) {
        this.#dependencies = dependencies;
        this.#facts = facts;
        for (const [name, { active, sub }] of states)
            this.units.set(name, { ...{ active: active, sub }, ...fresh });
    }
    state(name) {
        return (this.units.get(this.#dependencies.id(name))?.active ?? (isAlwaysThere(name) ? 'active' : 'inactive'));
    }
    isUp(name) {
        return isUp(this.state(name));
    }
    /** The units that systemd has in memory: those that are up or failed, and all that one in memory names. */
    loaded() {
        const seen = new Set([...this.units].filter(([, { active }]) => active !== 'inactive').map(([unit]) => unit));
        for (const unit of seen)
            for (const other of this.#dependencies.namedBy(unit))
                seen.add(other);
        return seen;
    }
    /** The name that systemd has for a unit. */
    id(name) {
        return this.#dependencies.id(name);
    }
    /** Reads the units of another system, as after daemon-reload: an alias that is new takes over who has its name. */
    reloadUnits(dependencies) {
        this.#dependencies = dependencies;
        for (const [name, unit] of [...this.units]) {
            const id = dependencies.id(name);
            if (id === name || this.units.has(id))
                continue;
            this.units.delete(name);
            this.units.set(id, { ...unit, wasCalled: unit.wasCalled ?? name });
        }
    }
    resetFailed() {
        for (const unit of this.units.values())
            if (unit.active === 'failed')
                Object.assign(unit, down);
    }
    /** Asks for jobs as `systemctl --no-block` does, one after another, and waits for all; returns how each has ended. */
    request(names, type) {
        const jobs = new Map();
        const ids = names.map((name) => this.id(name));
        const broken = type === 'start' || type === 'restart'
            ? unstartable(this.#dependencies, (unit) => this.isUp(unit))
            : new Map();
        const accepted = ids.map((id) => this.#accept(id, type, jobs, broken));
        const ends = this.#run(jobs, new Set(ids));
        for (const id of ids)
            if (this.#waitsForEver(id, ends))
                ends.set(id, 'never');
        const failed = [...this.#failed];
        this.#failed.clear();
        const followers = failed.flatMap((unit) => [...this.#dependencies.of(unit, 'OnFailure')]);
        const wanted = [...new Set(followers)].filter((unit) => !this.isUp(unit) && this.#unit(unit).starts < mostStarts);
        if (wanted.length > 0)
            this.request(wanted, 'start');
        return ids.map((id, index) => (accepted[index] ? (ends.get(id) ?? 'done') : 'failed'));
    }
    /** A target is only reached when everything that it pulls in is. */
    #waitsForEver(id, ends) {
        if (unitType(id) !== 'target')
            return false;
        const pulledIn = ['Requires', 'Wants'].flatMap((kind) => [...this.#dependencies.of(id, kind)]);
        return pulledIn.some((unit) => ends.get(unit) === 'never');
    }
    /** Adds the jobs of one request to those that wait; false where it is refused. */
    #accept(id, type, jobs, broken) {
        const settings = this.#dependencies.settings(id);
        const refuses = (key) => settings?.isTrue('Unit', key) === true;
        if (type !== 'stop' && type !== 'reload' && refuses('RefuseManualStart'))
            return false;
        if (type !== 'start' && type !== 'reload' && refuses('RefuseManualStop'))
            return false;
        const starts = (job) => job === 'start' || job === 'restart';
        const world = {
            state: (unit) => this.state(unit),
            check: (unit, job) => jobProblem(this.#dependencies, unit, job) ?? (starts(job) ? (broken.get(unit) ?? null) : null),
        };
        try {
            addTransaction(jobs, id, type, this.#dependencies, world);
            return true;
        }
        catch (thrown) {
            if (!(thrown instanceof Refused))
                throw thrown;
            this.#unit(id).why = thrown.message;
            return false;
        }
    }
    /** Runs jobs: first what stops, then what starts, in their order. */
    #run(jobs, asked) {
        const ends = new Map();
        for (const [unit, type] of jobs)
            if (type === 'stop' || type === 'restart')
                this.#stop(unit, type, asked);
        for (const [unit, type] of jobs)
            if (type === 'reload')
                this.#reload(unit);
        for (const unit of this.#ordered(jobs)) {
            const type = jobs.get(unit);
            if (type === 'start' || type === 'restart')
                ends.set(unit, this.#start(unit, jobs, ends));
            if (type === 'verify-active')
                ends.set(unit, this.isUp(unit) ? 'done' : 'failed');
        }
        return ends;
    }
    #stop(name, type, asked) {
        const unit = this.#unit(name);
        const reason = asked.has(name) ? null : this.#whyStopped(name);
        if (isUp(unit.active))
            Object.assign(unit, { ...down, why: null, stoppedBy: reason });
        if (type === 'stop')
            this.#keepUpheld(name);
    }
    /** The unit with which another one stops. */
    #whyStopped(name) {
        for (const kind of ['BindsTo', 'Requires', 'Requisite', 'PartOf'])
            for (const other of this.#dependencies.of(name, kind))
                if (!this.isUp(other))
                    return `${kind}=${other}`;
        for (const other of this.#dependencies.of(name, 'Conflicts'))
            if (this.isUp(other))
                return `Conflicts=${other}`;
        return 'PropagatesStopTo= of another unit';
    }
    /** What an active unit upholds comes back at once. */
    #keepUpheld(name) {
        const isUpheld = [...this.#dependencies.on(name, 'Upholds')].some((other) => this.isUp(other));
        if (isUpheld)
            this.#start(name, new Map(), new Map());
    }
    #reload(name) {
        const unit = this.#unit(name);
        if (isUp(unit.active))
            unit.reloads += 1;
    }
    /** Units to start, each behind those that it is ordered after. */
    #ordered(jobs) {
        const order = [];
        const seen = new Set();
        for (const first of [...jobs.keys()].sort()) {
            const open = [{ unit: first, isDone: false }];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                if (next.isDone)
                    order.push(next.unit);
                if (next.isDone || seen.has(next.unit))
                    continue;
                seen.add(next.unit);
                open.push({ unit: next.unit, isDone: true });
                const before = [...this.#dependencies.of(next.unit, 'After')].filter((other) => jobs.has(other));
                open.push(...before.sort().map((unit) => ({ unit, isDone: false })));
            }
        }
        return order;
    }
    #start(name, jobs, ends) {
        const unit = this.#unit(name);
        if (isUp(unit.active) && unit.sub !== 'auto-restart')
            return 'done';
        // Units that start each other when they fail would do so for ever; systemd limits it as well.
        if (unit.starts >= mostStarts)
            return 'failed';
        const broken = this.#brokenRequirement(name, jobs, ends);
        if (broken !== null) {
            unit.why = `${broken} does not come up`;
            return 'failed';
        }
        // A socket cannot take over from a service that runs without it.
        const triggered = unitType(name) === 'socket' ? this.#dependencies.triggeredBy(name) : null;
        if (triggered !== null && this.isUp(triggered)) {
            unit.why = `${triggered} runs already`;
            return 'failed';
        }
        if (triggered !== null || ['timer', 'path'].includes(unitType(name))) {
            const other = this.#dependencies.triggeredBy(name);
            if (other !== null && jobProblem(this.#dependencies, other, 'start') !== null) {
                unit.why = `there is no ${other} to start`;
                return 'failed';
            }
        }
        const start = startOf(name, this.#dependencies.loading(name), this.#facts);
        if (start.hasRun)
            unit.starts += 1;
        Object.assign(unit, { active: start.active, sub: start.sub, why: start.why });
        if (start.active === 'failed')
            this.#failed.add(name);
        if (start.active === 'failed' || start.active === 'inactive')
            this.#stopBound(name);
        return start.job;
    }
    #brokenRequirement(name, jobs, ends) {
        for (const kind of ['Requires', 'BindsTo', 'Requisite'])
            for (const other of this.#dependencies.of(name, kind)) {
                // Without an order both start at once, and it is up before the other one has failed.
                const isFirst = this.#dependencies.has(name, 'After', other);
                if (jobs.has(other) && isFirst && ends.get(other) === 'failed')
                    return other;
            }
        return null;
    }
    /** What is bound to a unit does not outlive it. */
    #stopBound(name) {
        for (const other of this.#dependencies.on(name, 'BindsTo'))
            if (this.state(other) === 'active')
                this.#run(new Map([[other, 'stop']]), new Set());
    }
    #unit(name) {
        const known = this.units.get(name);
        if (known)
            return known;
        const unit = { ...fresh, ...down };
        this.units.set(name, unit);
        return unit;
    }
}
/** How often a unit is started in one switch (systemd-system.conf(5), DefaultStartLimitBurst). */
const mostStarts = 5;
const down = { active: 'inactive', sub: 'dead' };
const fresh = { starts: 0, reloads: 0, why: null, stoppedBy: null, wasCalled: null };

;// CONCATENATED MODULE: ./lib/plan/predict.js







/** The target that every switch restarts: it is not worth a word. */
const reactivation = 'sysinit-reactivation.target';
/** What switch-to-configuration and systemd make of the change from one system to another. */
function predictSwitch(input) {
    return new Prognosis(input).made();
}
class Prognosis {
    #input;
    #changes;
    #manager;
    #exit = 0;
    #dry = {
        would_stop: [],
        would_not_stop: [],
        would_reload: [],
        would_restart: [],
        would_start: [],
    };
    #said = {
        ...{ stopped: [], started: [], restarted: [], reloaded: [] },
        ...{ not_restarted: [], new_started: [], failed: [] },
    };
    constructor(input) {
        this.#input = input;
        this.#changes = leftChanges(input);
        const fstab = readFstab(input.oldFstab, { asSystemd: true });
        this.#manager = new Manager(new Dependencies(input.old, fstab, input.active.keys(), input.elsewhere), input.active, input.facts);
    }
    made() {
        const { oldFstab, newFstab, rules } = this.#input;
        let swapsOff = [];
        const unreadable = unreadableIn(() => {
            this.#changes.compareUnits();
            swapsOff = compareFileSystems(oldFstab, newFstab, rules, this.#changes);
        });
        const dryError = unreadable ?? unreadableIn(() => this.#dryActivate());
        const error = unreadable ?? unreadableIn(() => this.#switch());
        return {
            ...{ dry: this.#dry, announced: this.#said, really: this.#really(), changes: this.#changes },
            ...{ exit: error === null ? this.#exit : 1, dryExit: dryError === null ? 0 : 1 },
            ...{ units: this.#manager.units, unreadable: error, swapsOff },
        };
    }
    /** What dry-activate prints: the requests of the activation script come behind the first two lists. */
    #dryActivate() {
        this.#dry.would_stop = this.#shown('stop');
        this.#dry.would_not_stop = this.#shown('skip');
        const changes = copyOf(this.#changes, this.#input);
        takeRequests(changes, this.#input);
        this.#dry.would_reload = shownUnits(changes, 'reload');
        this.#dry.would_restart = shownUnits(changes, 'restart');
        this.#dry.would_start = shownUnits(changes, 'start');
    }
    #shown(list) {
        return shownUnits(this.#changes, list);
    }
    #switch() {
        const { new: next, newFstab, active, elsewhere } = this.#input;
        this.#said.stopped = this.#shown('stop');
        this.#manager.request(sorted(this.#changes.stop), 'stop');
        this.#said.not_restarted = this.#shown('skip');
        takeRequests(this.#changes, this.#input);
        this.#manager.resetFailed();
        const fstab = readFstab(newFstab, { asSystemd: true });
        this.#manager.reloadUnits(new Dependencies(next, fstab, this.#manager.units.keys(), elsewhere));
        this.#count(this.#manager.request([reactivation], 'restart'));
        this.#checkReloads();
        this.#said.reloaded = this.#shown('reload');
        this.#count(this.#manager.request(sorted(this.#changes.reload), 'reload'));
        this.#said.restarted = this.#shown('restart');
        this.#count(this.#manager.request(sorted(this.#changes.restart), 'restart'));
        this.#said.started = this.#shown('start');
        this.#count(this.#manager.request(sorted(this.#changes.start), 'start'));
        if (this.#exit === null)
            return;
        for (const [name, unit] of this.#manager.units) {
            const isFailed = unit.active === 'failed' || (unit.sub === 'auto-restart' && unit.why !== null);
            if (isFailed)
                this.#said.failed.push(name);
            else if (unit.active !== 'inactive' && !active.has(name) && !name.endsWith('.scope'))
                this.#said.new_started.push(name);
        }
        if (this.#said.failed.length > 0)
            this.#exit = 4;
    }
    /** What is to be reloaded and is down by now is started instead. */
    #checkReloads() {
        const { new: next, rules } = this.#input;
        const loaded = this.#manager.loaded();
        for (const unit of sorted(this.#changes.reload)) {
            if (this.#manager.isUp(unit))
                continue;
            if (!loaded.has(this.#manager.id(unit)))
                throw new UnreadableUnit(`${unit} is to be reloaded and is not there`);
            this.#changes.reload.delete(unit);
            if (rules.toleratesUnknownReloads && !next.has(unit))
                continue;
            const settings = readUnit(next, unit, unit, rules.dialect);
            const flag = (key) => isSet(settings, 'Unit', key, false);
            if (!flag('RefuseManualStart') || flag('X-OnlyManualStart'))
                this.#changes.start.add(unit);
        }
    }
    #count(outcomes) {
        if (outcomes.includes('never'))
            this.#exit = null;
        if (outcomes.includes('failed') && this.#exit !== null)
            this.#exit = 4;
    }
    #really() {
        const really = { restarted: [], started: [], stopped: [], reloaded: [] };
        for (const [name, unit] of this.#manager.units) {
            const wasUp = isUp(stateBefore(this.#input, unit.wasCalled ?? name));
            const isThere = unit.active !== 'inactive';
            if (name === reactivation)
                continue;
            if (unit.starts > 0 && isThere)
                really[wasUp ? 'restarted' : 'started'].push(name);
            if (wasUp && !isUp(unit.active))
                really.stopped.push(name);
            if (unit.reloads > 0)
                really.reloaded.push(name);
        }
        return really;
    }
}
/** The ActiveState that a unit has before the switch. */
function stateBefore({ active }, unit) {
    return (active.get(unit)?.active ?? 'inactive');
}
/** The message of the unit file that ends the program; null where none does. */
function unreadableIn(step) {
    try {
        step();
        return null;
    }
    catch (thrown) {
        if (thrown instanceof UnreadableUnit)
            return thrown.message;
        throw thrown;
    }
}
function leftChanges(input) {
    const changes = new Changes(input);
    for (const list of ['start', 'restart', 'reload'])
        for (const unit of input.left[list])
            changes.note(list, unit, { kind: 'interrupted' });
    return changes;
}
function copyOf(changes, input) {
    const copy = new Changes(input);
    for (const list of ['stop', 'start', 'restart', 'reload', 'skip', 'hidden'])
        for (const unit of changes[list])
            copy[list].add(unit);
    return copy;
}
function takeRequests(changes, { requests }) {
    for (const unit of requests.restart)
        changes.request('restart', unit);
    for (const unit of requests.reload)
        changes.request('reload', unit);
}
function sorted(units) {
    return [...units].sort();
}
/** A list as it is printed, without the targets that are always started. */
function shownUnits(changes, list) {
    const isHiding = list === 'stop' || list === 'start';
    return sorted(changes[list]).filter((unit) => !isHiding || !changes.hidden.has(unit));
}

;// CONCATENATED MODULE: ./lib/plan/reboot.js


/** The text by which a system's init is told from an incompatible one. */
const initInterface = 'init-interface-version';
/**
 * Whether a new system only counts in full after a boot, and why: what the booted system has of kernel, initrd, modules and
 * parameters, or, where both systems have them, their lists of reboot triggers. Its switch inhibitors say what it cannot be
 * switched to at all. Without a booted system, as in a container, nothing needs a boot.
 */
function rebootFor(current, booted, next) {
    const refused = differingKeys(current.texts['switch-inhibitors'], next.texts['switch-inhibitors']) ?? [];
    if (current.texts[initInterface] !== next.texts[initInterface])
        refused.push(initInterface);
    const reasons = [
        ...(booted === null ? [] : bootReasons(booted, next, refused)),
        ...refused.map((key) => `${key} cannot be switched to`),
    ];
    return { needed: reasons.length > 0, reasons, refused };
}
function bootReasons(booted, next, refused) {
    const reasons = linkReasons(booted, next);
    if (booted.texts['kernel-params']?.trim() !== next.texts['kernel-params']?.trim())
        reasons.push('kernel parameters changed');
    const triggers = differingKeys(booted.texts['reboot-triggers'], next.texts['reboot-triggers']) ?? [];
    const own = ['kernel', 'initrd', 'kernel-modules', 'kernel-params'];
    return [
        ...reasons,
        ...triggers.filter((key) => !own.includes(key) && !refused.includes(key)).map((key) => `${key} changed`),
    ];
}
function linkReasons({ links: old }, { links: now }) {
    const reasons = [];
    if (old.kernel !== now.kernel)
        reasons.push(kernelReason(old.kernel, now.kernel));
    // Both are made of the kernel's, and change with it.
    else if (old['kernel-modules'] !== now['kernel-modules'])
        reasons.push('kernel modules changed');
    if (old.initrd !== now.initrd && old.kernel === now.kernel)
        reasons.push('the initrd changed');
    return reasons;
}
function kernelReason(old, now) {
    const [before, after] = [versionIn(old), versionIn(now)];
    return before && after && before !== after ? `kernel ${before} → ${after}` : 'the kernel changed';
}
function versionIn(file) {
    const path = file?.split('/').slice(0, 4).join('/');
    return path === undefined ? null : (0,package_version/* packageNameOf */.dG)(path).version || null;
}
const keys = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The keys that two JSON objects both have, with other values; null where one is none. */
function differingKeys(before, after) {
    const [old, now] = [parsed(before), parsed(after)];
    if (old === null || now === null)
        return null;
    const common = Object.keys(now).filter((key) => key in old);
    return common.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key])).sort();
}
function parsed(text) {
    try {
        return keys.safeParse(JSON.parse(text ?? '')).data ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/plan/units/unit-directory.js
/** More links in a row than Linux follows. */
const mostLinks = 40;
const etc = '/etc/systemd/system/';
/**
 * etc/systemd/system of one system, by paths relative to it. A link to a file elsewhere, as every unit of NixOS is one,
 * counts as that file; `links` holds those to another path of the directory and to /dev/null, as they are written.
 */
class UnitDirectory {
    files;
    links;
    #folders = new Map();
    constructor(files, links) {
        this.files = files;
        this.links = links;
        for (const path of [...files.keys(), ...links.keys()].sort()) {
            const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
            const names = this.#folders.get(folder);
            if (names)
                names.push(path);
            else
                this.#folders.set(folder, [path]);
        }
    }
    /** What a path leads to; null where that is nothing. */
    file(path) {
        let at = path;
        for (let count = 0; count < mostLinks; count += 1) {
            const text = this.files.get(at);
            if (text !== undefined)
                return { kind: 'file', path: at, text };
            const target = this.links.get(at);
            if (target === undefined)
                return null;
            if (target === '/dev/null')
                return { kind: 'masked' };
            at = joined(at, target);
        }
        return null;
    }
    /** Whether a path leads to anything, be it /dev/null. */
    has(path) {
        return this.file(path) !== null;
    }
    /** Whether a path leads to a file. */
    hasFile(path) {
        return this.file(path)?.kind === 'file';
    }
    /** The paths in a folder, sorted; '' for the directory itself. */
    paths(folder) {
        return this.#folders.get(folder) ?? [];
    }
    /** All folders below the directory, such as `multi-user.target.wants`. */
    folders() {
        return [...this.#folders.keys()].filter((folder) => folder !== '');
    }
    /** The paths of a name's drop-ins, in their order. */
    dropIns(name) {
        return this.paths(`${name}.d`).filter((path) => path.endsWith('.conf') && this.has(path));
    }
}
function joined(from, target) {
    if (target.startsWith('/'))
        return target.startsWith(etc) ? target.slice(etc.length) : target;
    const parts = from.split('/').slice(0, -1);
    for (const part of target.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

// EXTERNAL MODULE: ./lib/builds/plan.js
var plan = __webpack_require__(28834);
;// CONCATENATED MODULE: ./lib/plan/reasons.js


/** A cause in words, one a difference; the strongest differences only. */
function reasonsOf(cause) {
    switch (cause.kind) {
        case 'changed': {
            const need = cause.changes.some((change) => change.need === 'restart') ? 'restart' : 'reload';
            return cause.changes.filter((change) => change.need === need).flatMap((change) => changeWords(change));
        }
        case 'removed':
            return ['it is removed'];
        case 'masked':
            return ['it is disabled'];
        case 'target':
            return ['targets that are up are started again'];
        case 'stop-on-reconfiguration':
            return ['it is restarted with every switch (X-StopOnReconfiguration)'];
        case 'requested':
            return ['the activation script asks for it'];
        case 'interrupted':
            return ['a switch that was interrupted has left it to do'];
        case 'socket-of':
            return [`${cause.service} changed, which it starts`];
        case 'file-system':
            return [fileSystemWords[cause.what]];
    }
}
const fileSystemWords = {
    removed: 'it is not in the fstab any more',
    device: 'its device or type changed',
    options: 'its options changed',
};
/** Keys that name files which a unit depends on only so that it is touched when they change. */
const triggers = ['X-Restart-Triggers', 'X-Reload-Triggers'];
function changeWords({ section, key, before, after }) {
    if (key === null)
        return [`[${section}] ${before === null ? 'added' : 'removed'}`];
    if (triggers.includes(key)) {
        const files = triggerWords(words(before), words(after));
        if (files.length > 0)
            return files;
    }
    const how = before === null ? 'added' : after === null ? 'removed' : 'changed';
    const packages = before && after ? packageWords(before.join(' '), after.join(' ')) : '';
    return [`${key} ${how}${packages && ` (${packages})`}`];
}
function words(values) {
    return (values ?? []).join(' ').split(' ').filter(Boolean);
}
/** Which of the files that a unit names have changed, by the names of their store paths. */
function triggerWords(before, after) {
    const gone = before.filter((path) => !after.includes(path) && (0,store_path/* isStorePath */.zP)(path)).map(store_path/* storePathName */.yF);
    const come = after.filter((path) => !before.includes(path) && (0,store_path/* isStorePath */.zP)(path)).map(store_path/* storePathName */.yF);
    return [
        ...come.map((name) => `${name} ${gone.includes(name) ? 'changed' : 'added'}`),
        ...gone.filter((name) => !come.includes(name)).map((name) => `${name} removed`),
    ];
}
const mostPackages = 3;
/** Packages in two values whose versions differ, such as `nginx 1.24.0 → 1.26.0`; '' where there are none. */
function packageWords(before, after) {
    const [old, now] = [(0,package_version/* packageVersionsIn */["do"])(before), (0,package_version/* packageVersionsIn */["do"])(after)];
    const changed = [...now].flatMap(([name, version]) => {
        const earlier = old.get(name);
        return earlier === undefined || (0,package_version/* compareVersions */.Zy)(earlier, version) === 0
            ? []
            : [`${name} ${earlier} → ${version}`];
    });
    const more = changed.length - mostPackages;
    return [...changed.slice(0, mostPackages), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./lib/plan/units-plan.js





/** Every unit that a switch touches, or that has changed and is left, with the reasons: stopped ones first. */
function plannedUnits(prediction, input) {
    const { really, changes, announced } = prediction;
    const said = new Set(Object.values(announced).flat());
    const actions = new Map();
    const note = (units, action) => {
        for (const unit of units)
            if (!actions.has(unit))
                actions.set(unit, action);
    };
    // Also what runs and ends, and so is down again.
    for (const [unit, { starts, wasCalled }] of prediction.units)
        if (starts > 0 && unit !== reactivation)
            note([unit], isUp(stateBefore(input, wasCalled ?? unit)) ? 'restart' : 'start');
    note(really.stopped, 'stop');
    note(really.reloaded, 'reload');
    note(changes.skip, 'keep');
    // What is announced and does not happen.
    for (const unit of [...changes.stop, ...changes.restart, ...changes.reload, ...changes.start])
        if (!changes.hidden.has(unit))
            note([unit], 'keep');
    const units = [...actions].map(([unit, action]) => {
        const model = prediction.units.get(unit);
        return {
            ...{ unit, action, announced: said.has(unit) },
            reasons: unitReasons(unit, action, { prediction, input, model }),
            problem: problemOf(unit, action, prediction, model),
        };
    });
    const order = (action) => plan/* unitActions */.cY.indexOf(action);
    return units.sort((a, b) => order(a.action) - order(b.action) || (a.unit < b.unit ? -1 : 1));
}
function unitReasons(unit, action, { prediction, input, model }) {
    const cause = prediction.changes.causes.get(unit);
    const isHidden = prediction.changes.hidden.has(unit) && cause?.kind === 'target';
    if (cause !== undefined && !isHidden)
        return [...reasonsOf(cause), ...keptReason(action, prediction, unit)];
    if (model?.stoppedBy && (action === 'restart' || action === 'stop'))
        return [`${model.stoppedBy} ${action === 'stop' ? 'stops it' : 'restarts it'}`];
    if (action === 'start')
        return [startReason(unit, input, model)];
    if (action === 'stop' && model?.why)
        return [model.why];
    if (action === 'reload')
        return ['another unit passes its reload on to it'];
    return ['a unit that is started needs it'];
}
function startReason(unit, { old, active }, model) {
    if (active.get(unit)?.active === 'failed')
        return 'it had failed, and is wanted';
    if (!old.has(templateOf(unit) ?? unit))
        return 'it is new';
    return model?.active === 'inactive' ? 'it is wanted, runs and ends' : 'it is wanted, and was not running';
}
/** Why a unit goes on that was to be stopped or reloaded. */
function keptReason(action, { changes }, unit) {
    if (action !== 'keep')
        return [];
    if (changes.skip.has(unit))
        return ['it is set not to be restarted'];
    if (changes.reload.has(unit))
        return ['it has nothing to reload it with (ExecReload)'];
    return ['systemd refuses to do it by hand (RefuseManualStart, RefuseManualStop), or does not know it'];
}
function problemOf(unit, action, { changes, announced }, model) {
    if (announced.failed.includes(unit))
        return model?.why ?? 'it fails';
    if (action === 'keep')
        return changes.skip.has(unit) ? null : 'nothing happens to it, whatever is printed';
    if (action === 'stop' && changes.start.has(unit))
        return model?.why ?? 'it does not start again';
    return model !== undefined && model.active !== 'active' ? model.why : null;
}

;// CONCATENATED MODULE: ./lib/plan/plan.js









/** What a deployment would change on a host. */
function makePlan(input) {
    const { host, target, system, next, requests } = input;
    const { current, booted, profile } = system;
    const isChanged = current.path !== next.toplevel.path;
    const reboot = rebootFor(current, booted, next.toplevel);
    // The program that runs already is not run again, and one that can only be booted touches nothing.
    const prediction = isChanged && reboot.refused.length === 0 ? predictFor(input) : null;
    const missing = (next.closure ?? []).filter(({ path }) => system.absent.has(path));
    return {
        ...{ schema_version: 1, host, target, changed: isChanged },
        ...{ old_system: current.path, new_system: next.toplevel.path },
        ...{ profile_system: profile?.path ?? null, booted_system: booted?.path ?? null },
        revisions: { old: system.revision, new: next.revision },
        units: prediction === null ? [] : plannedUnits(prediction, predictionInput(input)),
        switch: {
            exit_code: prediction === null ? refusalStatus(reboot.refused) : prediction.exit,
            error: prediction?.unreadable ?? null,
            ...{ rules: next.rules.name, manager_restarts: managerRestarts(system, next) },
            swaps_off: prediction?.swapsOff ?? [],
            activation_requests: requests === null ? 'unknown' : 'known',
        },
        reboot,
        packages: system.closure && next.closure ? (0,package_changes/* packageChanges */.k)(system.closure, next.closure) : null,
        closure: {
            old_bytes: system.closure && (0,closure/* closureBytes */.dW)(system.closure),
            new_bytes: next.closure && (0,closure/* closureBytes */.dW)(next.closure),
        },
        copy: { paths: missing.length, bytes: next.closure && (0,closure/* closureBytes */.dW)(missing) },
        room: roomFor(system, next, missing),
        data: dataServices(servicesOf(input)),
    };
}
/** The status of a program that refuses to switch: another init, or inhibitors, which a check of NixOS finds. */
function refusalStatus(refused) {
    if (refused.length === 0)
        return 0;
    return refused.includes(initInterface) ? 100 : 1;
}
/** What a plan's host makes of the new units. */
function predictFor(input) {
    return predictSwitch(predictionInput(input));
}
function predictionInput({ system, next, asked, requests }) {
    const states = [...system.states].filter(([, { active }]) => active !== 'inactive');
    const elsewhere = [...system.states].filter(([, { fragment }]) => !fragment.startsWith('/etc/') && fragment !== '');
    return {
        ...{
            old: directoryOf(system.units),
            new: directoryOf(next.units),
            active: new Map(states),
            rules: next.rules,
        },
        ...{ oldFstab: system.fstab, newFstab: next.fstab, left: system.left },
        requests: requests ?? { restart: [], reload: [] },
        elsewhere: elsewhere.map(([name]) => name),
        facts: hostKnowledge(system, asked, next.etc),
    };
}
function directoryOf({ files, links }) {
    return new UnitDirectory(files, links);
}
/** Process 1 is executed anew for another systemd or other settings; who cannot see it compares the two systems. */
function managerRestarts({ manager, managerSettings, current }, next) {
    if (managerSettings !== next.managerSettings)
        return true;
    return manager === null ? current.links.systemd !== next.toplevel.links.systemd : manager !== next.manager;
}
function roomFor(system, next, missing) {
    const boots = [system.current, system.booted, system.profile];
    const { kernel, initrd } = next.toplevel.links;
    const isThere = boots.some((one) => one?.links.kernel === kernel && one.links.initrd === initrd);
    return {
        store: room(system.free.store, next.closure && (0,closure/* closureBytes */.dW)([...missing])),
        boot: system.free.boot === null ? null : room(system.free.boot, isThere ? 0 : next.bootBytes),
    };
}
function room(free, needed) {
    const enough = free === null || needed === null ? null : free >= needed;
    return { free_bytes: free, needed_bytes: needed, enough };
}
/** Services that are up and stay, by what both systems say of them. */
function servicesOf({ system, next }) {
    const [old, now] = [directoryOf(system.units), directoryOf(next.units)];
    return [...system.states].flatMap(([unit, { active }]) => {
        if (active !== 'active' || !unit.endsWith('.service') || !old.hasFile(unit) || !now.hasFile(unit))
            return [];
        try {
            const read = (units) => readUnit(units, unit, unit, next.rules.dialect);
            return [{ unit, before: read(old), after: read(now) }];
        }
        catch (thrown) {
            if (thrown instanceof UnreadableUnit)
                return [];
            throw thrown;
        }
    });
}

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
    const { dry } = predictFor(input);
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
    const asked = pathsThatMatter(new UnitDirectory(next.units.files, next.units.links));
    const paths = [...(next.closure ?? []).map(({ path }) => path), ...asked];
    const questions = { stored: next.stored, paths, ...(profile !== undefined && { profile }) };
    const system = await readHostSystem(host, questions, signal);
    const etc = await pathsIn(next.toplevel.path, asked);
    const input = {
        ...{ host: host.name, target: destination, system, next: { ...next, etc }, asked, requests: null },
    };
    if (copy === undefined)
        return makePlan(input);
    const { path } = next.toplevel;
    if (next.closure === null || system.absent.size > 0)
        await copy(path);
    return makePlan({ ...input, requests: await dryActivate(host, input, signal) });
}
/** Those of the paths below /etc that a system brings. */
async function pathsIn(toplevel, paths) {
    const own = paths.filter((path) => path.startsWith('/etc/'));
    const there = await Promise.all(own.map((path) => (0,promises_.lstat)((0,external_node_path_.join)(toplevel, path)).then(() => true, () => false)));
    return new Set(own.filter((_, index) => there[index]));
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
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54783);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15929);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56042);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21267);
/* harmony import */ var _report_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61826);
/* harmony import */ var _system_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70906);








const shownUnits = 20;
const shownFiles = 10;
/** The report of a deployment for people, as lines: how it ended first, how to go back by hand last. */
function deploymentLines(deployment, color) {
    const { outcome, message, failure, host } = deployment;
    const { verb } = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome);
    // Recognised by `explain` in the log of a deployment.
    const words = failure
        ? `deployment of ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(host, 100)} ${verb} (${failure.family}): ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(message, 300)}`
        : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(message, 300);
    return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .joinedSections */ .Ap)([
        (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .headLines */ .O)(outcome, words, failure?.hint, color),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .alignColumns */ .R)(factRows(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)('units', unitLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)('found', findingLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)('warnings', warningLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)('sources', sourceLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)('to go back by hand, on the host', byHandLines(deployment)),
    ]);
}
function factRows(deployment) {
    const { steps, duration_seconds, before, after, resources, revisions, copied } = deployment;
    const rows = [['took', (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .tookWords */ .V)(duration_seconds, steps)]];
    if (after)
        rows.push(['runs', (0,_system_words_js__WEBPACK_IMPORTED_MODULE_3__/* .systemWords */ .j)(after.current)], ['boots', profileWords(deployment)]);
    if (before?.generation != null && after?.generation != null)
        rows.push(['generation', `${before.generation} → ${after.generation}`]);
    if (revisions.old !== null || revisions.new !== null)
        rows.push(['revision', `${revisionWords(revisions.old)} → ${revisionWords(revisions.new)}`]);
    if (deployment.shared_build !== null)
        rows.push(['built', `with others, in ${deployment.shared_build}`]);
    if (copied)
        rows.push(['copied', `${copied.paths} paths in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(copied.seconds)}`]);
    const memory = memoryWords(resources);
    if (memory !== null)
        rows.push(['memory', memory]);
    for (const disk of resources.after?.disks ?? resources.before?.disks ?? [])
        rows.push([(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(disk.mount_point, 30), diskWords(disk)]);
    if (deployment.last_garbage_collection !== null)
        rows.push([
            'collected',
            `${deployment.last_garbage_collection.slice(0, 10)} was the last garbage collection`,
        ]);
    return rows;
}
function revisionWords(revision) {
    return revision === null ? '?' : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(revision.slice(0, 12));
}
function profileWords({ after, old_system, new_system }) {
    const words = (0,_system_words_js__WEBPACK_IMPORTED_MODULE_3__/* .systemWords */ .j)(after?.profile ?? null);
    if (after?.profile == null || after.profile === after.current)
        return words;
    const which = after.profile === new_system ? ' (the new one)' : after.profile === old_system ? ' (the old one)' : '';
    return `${words}${which}`;
}
function memoryWords({ before, after }) {
    const [was, is] = [before?.memory_available_bytes, after?.memory_available_bytes];
    if (was == null)
        return null;
    return `${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z)(was)}${is == null ? '' : ` → ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z)(is)}`} available`;
}
function diskWords({ used_bytes, total_bytes }) {
    return `${Math.round((used_bytes / total_bytes) * 100)} % of ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z)(total_bytes)} used`;
}
function unitLines({ units, outcome }) {
    if (outcome === 'refused' || outcome === 'cancelled')
        return [];
    const cells = units
        .slice(0, shownUnits)
        .map(({ unit, action, seconds }) => [
        ...[action, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(unit, 60)],
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(seconds),
    ]);
    const more = units.length - cells.length;
    return [...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .alignColumns */ .R)(cells), ...(more > 0 ? [`… and ${more} more`] : [])];
}
function findingLines({ health }) {
    return (health?.findings ?? [])
        .filter(({ level }) => level === 'rollback')
        .map(({ message }) => `✗ ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(message, 200)}`);
}
function warningLines({ warnings }) {
    return warnings.flatMap(({ message, advice }) => [
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(message, 200),
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .indentedLines */ .Be)(advice === null ? [] : [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(advice, 200)]),
    ]);
}
function sourceLines({ sources }) {
    if (sources === null)
        return [];
    const more = sources.length - shownFiles;
    return [
        ...sources.slice(0, shownFiles).map((file) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(file, 120)),
        ...(more > 0 ? [`… and ${more} more`] : []),
    ];
}
/** Only where the host may need it: it runs the new system, or nobody knows what it runs. */
function byHandLines({ outcome, by_hand }) {
    const isNeeded = ['success', 'unverified', 'rollback_failed', 'needs_boot'].includes(outcome);
    // Its paths are told by the host.
    return isNeeded ? by_hand.map((command) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(command, 1000)) : [];
}


/***/ }),

/***/ 35951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ planLines)
});

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
    const paint = (text, code) => (0,layout/* colored */.dS)(text, code, color);
    const { old_system, new_system, target, host, changed, reboot } = plan;
    const name = (0,clean/* shownLine */.QN)(target === host ? host : `${host} (${target})`, 100);
    const title = paint(name, 1);
    if (!changed)
        return [`${title}: nothing changes, it runs ${(0,system_words/* systemWords */.j)(new_system)}`, ...pendingLines(plan)];
    return (0,layout/* joinedSections */.Ap)([
        [`${title}: ${(0,system_words/* systemWords */.j)(old_system)} → ${(0,system_words/* systemWords */.j)(new_system)}`],
        (0,layout/* titled */.dJ)('units', reboot.refused.length > 0 ? ['none is touched: it can only be booted'] : unitLines(plan.units, paint)),
        packageSection(plan),
        (0,table/* alignColumns */.R)(factRows(plan, paint)),
    ]);
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
function factRows({ reboot, copy, room, data, switch: run }, paint) {
    const rows = [
        [
            'reboot',
            reboot.needed ? paint(`needed: ${(0,clean/* shownLine */.QN)(reboot.reasons.join(', '), 200)}`, 33) : 'not needed',
        ],
        ['copy', copy.paths === 0 ? 'nothing' : `${copy.paths} paths, ${(0,layout/* sizeWords */.pG)(copy.bytes)}`],
        ['store', roomWords(room.store, paint)],
        ...(room.boot === null ? [] : [['/boot', roomWords(room.boot, paint)]]),
        ...data.map(({ unit, package: name, old_version, new_version }) => [
            'data',
            paint(`${(0,clean/* shownLine */.QN)(`${unit}: ${name} ${old_version} → ${new_version}`, 120)}; a rollback does not undo what it does to its data`, 33),
        ]),
        ...run.swaps_off.map((device) => ['swap', `${(0,clean/* shownLine */.QN)(device, 80)} is switched off`]),
    ];
    if (run.manager_restarts)
        rows.push(['systemd', 'executes itself anew']);
    if (run.error !== null)
        rows.push(['error', paint((0,clean/* shownLine */.QN)(run.error, 200), 31)]);
    if (run.exit_code !== 0 && run.error === null)
        rows.push(['switch', paint(endWords(run.exit_code), 33)]);
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

/***/ 16987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ toplevelTexts),
/* harmony export */   JD: () => (/* binding */ toplevelLinks),
/* harmony export */   RA: () => (/* binding */ systemLinks),
/* harmony export */   a5: () => (/* binding */ revisionPattern),
/* harmony export */   dl: () => (/* binding */ systemScript),
/* harmony export */   t: () => (/* binding */ leftLists)
/* harmony export */ });
/* unused harmony export unitProperties */
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63213);

/** Where the three systems of a host are, by default. */
const systemLinks = {
    current: '/run/current-system',
    booted: '/run/booted-system',
    profile: '/nix/var/nix/profiles/system',
};
/** Links and files of a toplevel that the script prints, by their names in it. */
const toplevelLinks = ['kernel', 'initrd', 'kernel-modules', 'systemd'];
const toplevelTexts = [
    ...['kernel-params', 'init-interface-version', 'nixos-version'],
    ...['reboot-triggers', 'switch-inhibitors'],
];
/** What is asked of each unit. */
const unitProperties = [
    ...['Id', 'ActiveState', 'SubState', 'FragmentPath', 'Following'],
    ...['ConditionResult', 'ConditionTimestampMonotonic'],
];
/** Lists that an interrupted switch leaves in /run/nixos. */
const leftLists = ['start', 'restart', 'reload'];
/**
 * A POSIX script that prints what a plan needs of a host and changes nothing. It needs no root, and of programs coreutils,
 * GNU find, systemctl and, for the closure, nix-store. It reads lines: `u PATH`, a unit file whose text is known already,
 * and `p PATH`, a path of which it is asked whether it is there. `profile` is the link to the profile that a deployment sets. For
 * `askInSections`.
 */
function systemScript(profile = systemLinks.profile) {
    return [
        `nl='\n'`,
        `PATH=${systemLinks.current}/sw/bin:$PATH LC_ALL=C`,
        'export PATH LC_ALL',
        'known=$nl absent=',
        'while read -r kind path; do',
        '  case $kind in',
        '  u) known=$known$path$nl ;;',
        '  p) [ -e "$path" ] || absent=$absent$path$nl ;;',
        '  esac',
        'done',
        'say absent; printf %s "$absent"',
        ...Object.entries({ ...systemLinks, profile: (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(profile) }).flatMap(([name, path]) => toplevelLines(name, path)),
        ...revisionLines,
        'say virtualization; systemctl show --property=Virtualization --value',
        `say states; systemctl show --property=${unitProperties.join(',')} '*'`,
        'say fstab; cat /etc/fstab 2>/dev/null',
        ...leftLists.map((list) => `say left ${list}; cat /run/nixos/${list}-list 2>/dev/null`),
        'say manager; readlink -f /proc/1/exe 2>/dev/null',
        'say manager-settings; readlink -f /etc/systemd/system.conf',
        'say space store; df -Pk /nix/store',
        'say space boot; df -Pk /boot 2>/dev/null',
        ...unitLines,
        `say closure; nix-store --query --requisites ${systemLinks.current} 2>/dev/null`,
        `say sizes; nix-store --query --requisites ${systemLinks.current} 2>/dev/null | xargs nix-store --query --size 2>/dev/null`,
    ].join('\n');
}
function toplevelLines(name, path) {
    return [
        `say system ${name}; readlink -f ${path}`,
        ...toplevelLinks.map((link) => `say link ${name} ${link}; readlink -f ${path}/${link}`),
        // A file that a system lacks has no section, unlike one that is empty.
        ...toplevelTexts.map((text) => `if [ -e ${path}/${text} ]; then say text ${name} ${text}; cat ${path}/${text}; fi`),
    ];
}
/** The revision of a configuration's sources, where it names it (`system.configurationRevision`): in the program that tells it. */
const revisionPattern = /"configurationRevision": *"([^"\\]{1,200})"/;
const revisionLines = [
    `say revision; head -c 8192 ${systemLinks.current}/sw/bin/nixos-version 2>/dev/null | grep -o '"configurationRevision": *"[^"]*"'`,
];
/** Unit files and links, and the texts of those that are not known. */
const unitLines = [
    'say units',
    'if cd /etc/systemd/system; then',
    `  find . \\( -type l -o -type f \\) -printf '%y\\t%P\\t%l\\0'`,
    '  print() { if [ -c "$2" ]; then say masked "$2"; else say "$1" "$2"; cat "$2" 2>/dev/null; fi; }',
    `  find . -type l -lname '/*' ! -lname /dev/null -printf '%l\\n' | sort -u | while IFS= read -r path; do`,
    '    case $known in *"$nl$path$nl"*) ;; *) print unit "$path" ;; esac',
    '  done',
    `  find . -type f -printf '%P\\n' | while IFS= read -r path; do print unit "$path"; done`,
    'fi',
];


/***/ }),

/***/ 91789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _package_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42252);

/** A package of the same version whose size differs by less was only rebuilt with other hashes in it. */
const smallestBytes = 8 * 1024;
/**
 * What differs between two closures, package by package and sorted by name. Several versions of a package
 * may be in one closure; it counts as upgraded when its highest version rose.
 */
function packageChanges(before, after) {
    const old = packagesOf(before);
    const now = packagesOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
function packagesOf(closure) {
    const packages = new Map();
    for (const { path, bytes } of closure) {
        const { name, version } = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .packageNameOf */ .dG)(path);
        const known = packages.get(name) ?? { versions: new Set(), bytes: 0 };
        known.versions.add(version);
        known.bytes = known.bytes === null || bytes === null ? null : known.bytes + bytes;
        packages.set(name, known);
    }
    return packages;
}
function changeOf(name, old, now) {
    const old_versions = sorted(old);
    const new_versions = sorted(now);
    const known = old?.bytes !== null && now?.bytes !== null;
    const size_delta_bytes = known ? (now?.bytes ?? 0) - (old?.bytes ?? 0) : null;
    const details = { name, old_versions, new_versions, size_delta_bytes };
    if (!old)
        return { ...details, change: 'added' };
    if (!now)
        return { ...details, change: 'removed' };
    if (old_versions.join('\0') === new_versions.join('\0'))
        return Math.abs(size_delta_bytes ?? 0) >= smallestBytes ? { ...details, change: 'changed' } : null;
    const order = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(old_versions.at(-1), new_versions.at(-1));
    return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}
function sorted(packages) {
    return packages ? [...packages.versions].sort(_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy) : [];
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
