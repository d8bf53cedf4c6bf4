export const id = 7267;
export const ids = [7267];
export const modules = {

/***/ 2298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nE: () => (/* binding */ buildWith),
  mt: () => (/* binding */ deployNames),
  o: () => (/* binding */ deploymentsOf),
  BK: () => (/* binding */ reportEnds)
});

// EXTERNAL MODULE: ./lib/deploy/fleet/exit-status.js
var exit_status = __webpack_require__(1645);
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

// EXTERNAL MODULE: ./lib/deploy/run/record-deployment.js + 2 modules
var record_deployment = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/deploy/run/requests.js + 2 modules
var run_requests = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/deploy/run/taken-back.js
var taken_back = __webpack_require__(1296);
;// CONCATENATED MODULE: ./lib/deploy/run/deploy-hosts.js





/**
 * Builds the systems of several hosts together and deploys each, in the order that the settings ask for. Hosts that do not
 * answer count as well where `skipUnreachable` is set. No old builds are deleted: the caller does that once at the end.
 */
async function deployHosts(names, call, { skipUnreachable, ...observer }) {
    const { settings, signals } = call;
    const back = [];
    const hooksOf = (name, index) => ({ ...observer.hooksOf(name, index), ...signals });
    const shared = await (0,run_requests/* sharedBuildOf */.BM)(names, call, observer.say);
    const requests = await Promise.all(names.map((name) => (0,run_requests/* requestFor */.pU)(name, call, shared)));
    const hosts = await runDeployments({
        // Old builds are deleted once at the end: a sibling that runs must not count among them.
        members: requests.map((request) => ({ ...request, build: { ...request.build, keepLast: null } })),
        run: async (request, index) => {
            const recorded = await (0,record_deployment/* recordDeployment */.dj)(request, hooksOf(request.name, index));
            await observer.onRecorded?.(request.name, recorded);
            return recorded;
        },
        takeBack: async (request, { deployment }) => {
            const hooks = hooksOf(request.name, names.indexOf(request.name));
            const taken = await (0,taken_back/* takenBack */.l)(deployment, request, hooks).catch((error) => ({ kind: 'failed', error }));
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

// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(3170);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/live/fleet-view.js
var fleet_view = __webpack_require__(9863);
// EXTERNAL MODULE: ./lib/cli/live/rebuild-view.js
var rebuild_view = __webpack_require__(1358);
// EXTERNAL MODULE: ./lib/cli/run/fleet.js
var run_fleet = __webpack_require__(7572);
// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
// EXTERNAL MODULE: ./lib/cli/show/fleet.js
var fleet = __webpack_require__(3714);
;// CONCATENATED MODULE: ./lib/cli/deploy/fleet.js













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
/** Deploys to the hosts, and shows them meanwhile. */
async function deployNames(names, call) {
    return names.length === 1
        ? { hosts: [await deployOne(names[0], call)], back: [] }
        : deployFleet(names, call);
}
async function deployOne(name, call) {
    const { fleet, options, io, confirm } = call;
    const view = (0,rebuild_view/* rebuildView */.f)({ quiet: options.quiet === true, interactive: false }, io);
    const hooks = {
        ...view.hooks,
        ...fleet.signals,
        ...(confirm && { confirm: () => confirm(`Activate this on ${name}?`), onQuestion: confirm }),
    };
    const ended = await (0,rebuild_fleet/* endOf */.p)((0,run_requests/* requestFor */.pU)(name, fleet).then((request) => (0,record_deployment/* recordDeployment */.dj)(request, hooks)));
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
                onRemedy: (message) => view.say(`${name}: ${message}`),
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
    if ((0,exit_status/* isLeftOut */.WY)(deployment, options))
        return [];
    return notify({ kind: 'deployment', record: deployment }, build, signals.signal);
}
/** Prints how hosts ended, and returns one exit status for all. */
function reportEnds(names, { hosts, back }, { options, fleet: { signals }, io }) {
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
    statuses.push(...done.map(({ deployment }) => statusOf(deployment, options)));
    // Where no host answers, it is this machine that is cut off.
    if (done.length > 0 && done.every(({ deployment }) => (0,exit_status/* isLeftOut */.WY)(deployment, options))) {
        io.err('error: none of the hosts answers\n');
        statuses.push(1);
    }
    // Where no host was begun with, a person has declined it.
    const isCancelled = signals.signal.aborted || hosts.every(({ kind }) => kind === 'skipped');
    return isCancelled ? 130 : (0,run_fleet/* worstStatus */.A4)(statuses);
}
/** The deployments that were made, with the ways back after them. */
function deploymentsOf({ hosts, back }) {
    return [...hosts, ...back].flatMap((one) => (one.kind === 'done' ? [one.result.deployment] : []));
}
/** All but a host that runs its new system and is well, of which the table says enough. */
function needsWords({ action, success, health }) {
    return action === 'rollback' || !success || health?.healthy === false;
}
function statusOf(deployment, options) {
    return (0,exit_status/* isWell */.f5)(deployment, options) ? 0 : (0,exit_status/* exitStatusOf */.et)(deployment);
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   et: () => (/* binding */ exitStatusOf),
/* harmony export */   f5: () => (/* binding */ isWell)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);

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
    return outcome === 'interrupted' && reason !== 'not-built' ? 1 : (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome).exitStatus;
}


/***/ }),

/***/ 8886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ oneAtATime)
/* harmony export */ });
/** Runs what is passed to it one after the other, in the order of the calls, whether the one before has failed or not. */
function oneAtATime() {
    let last = Promise.resolve();
    return (run) => {
        const running = last.then(run, run);
        last = running;
        return running;
    };
}


/***/ }),

/***/ 6834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ tellSources),
/* harmony export */   G3: () => (/* binding */ foundObstacle),
/* harmony export */   R2: () => (/* binding */ tellWeaker),
/* harmony export */   os: () => (/* binding */ startPreflight)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _preflight_audit_audit_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7823);
/* harmony import */ var _preflight_preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5184);
/* harmony import */ var _preflight_rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8489);
/* harmony import */ var _report_preflight_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7807);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3497);
/* harmony import */ var _fleet_one_at_a_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8886);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1299);










/** So many findings are kept in the record of a deployment, and so many are printed into its recording. */
const mostKept = 200;
const mostPrinted = 20;
const everyRule = _preflight_rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a.map(({ id }) => id);
/**
 * Begins to look at the sources of a flake, once for all hosts that are deployed from it, while their systems are built. In
 * `fast` mode that is their syntax alone. Null where nothing is looked at: in `emergency` mode, for a system that was built
 * before, and for a flake that is no directory here.
 */
function startPreflight({ flake, storePath, mode, settings, cwd, env, signal, }) {
    const dir = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .localFlakeDir */ .IP)(flake);
    if (mode === 'emergency' || storePath !== null || dir === null || (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .namesRevision */ .ej)(flake))
        return null;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, dir);
    const skip = mode === 'fast' ? everyRule : (settings.skip ?? []);
    const failOn = settings.failOn ?? 'error';
    const sources = (0,_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .preflight */ .Mz)({
        ...{ directory, failOn, skip, hosts: [], base: null, env, signal },
    }).then(({ result }) => result);
    // It is awaited later, by each host.
    sources.catch(() => { });
    // An evaluation takes as much memory as the build's own.
    const alone = (0,_fleet_one_at_a_time_js__WEBPACK_IMPORTED_MODULE_8__/* .oneAtATime */ .I)();
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
                return { ...(audited === null ? result : (0,_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .withAudits */ .N4)(result, [audited])), findings };
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
    const revision = (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .commitOf */ .D3)(running);
    if (revision === null)
        return unknown('its system does not say what it was built from');
    const base = { revision, because: `${revision.slice(0, 12)}, which it runs` };
    try {
        const [audit] = await (0,_preflight_audit_audit_hosts_js__WEBPACK_IMPORTED_MODULE_2__.auditHosts)([host], { base, cwd: directory, ...edges });
        return audit ?? unknown('it was not evaluated');
    }
    catch (thrown) {
        if (thrown instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v4)
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
        stage.print(['', ...(0,_report_preflight_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .auditLines */ .LU)(audit, true)]);
    return audit;
}
/** What blocks first, then what is told, and the sum. */
function sourcesLines(result) {
    const findings = inOrderOfWeight(result);
    const shown = findings.slice(0, mostPrinted);
    const left = findings.length - shown.length;
    return [
        ...shown.map((finding) => (0,_report_preflight_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .findingLine */ .mC)(finding, true)),
        ...(left > 0 ? [`… and ${left} more, which nixos-rebuild-test preflight lists`] : []),
        (0,_report_preflight_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .sumLine */ .kk)(result),
    ];
}
/** Why a host is not deployed to by what was found; null where nothing of it blocks. */
function foundObstacle(host, { fail_on, findings, audits = [] }) {
    const places = findings
        .filter((finding) => (0,_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(finding, fail_on))
        .map(({ file, line, message, rule }) => `${file}:${line}: ${message} [${rule}]`);
    const changes = audits
        .flatMap((audit) => audit.findings)
        .filter((finding) => (0,_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(finding, fail_on))
        .map(({ message, id }) => `${message} [${id}]`);
    const [first, ...others] = [...places, ...changes];
    if (first === undefined)
        return null;
    const more = others.length === 0 ? '' : `, and ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(others.length, 'other finding')}`;
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


/***/ }),

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bg: () => (/* binding */ fetching),
  dj: () => (/* binding */ recordDeployment),
  Ij: () => (/* binding */ recordRollback)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 6 modules
var copy_closure = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/rebuild/attempts/remedy-edges.js
var remedy_edges = __webpack_require__(9003);
// EXTERNAL MODULE: ./lib/remedy/on-host/host-remedies.js + 2 modules
var host_remedies = __webpack_require__(3302);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/deploy/host/deploy-system.js + 2 modules
var deploy_system = __webpack_require__(185);
// EXTERNAL MODULE: ./lib/deploy/host/rollback-host.js
var rollback_host = __webpack_require__(3119);
// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
// EXTERNAL MODULE: ./lib/deploy/run/copy-progress.js + 1 modules
var copy_progress = __webpack_require__(6941);
// EXTERNAL MODULE: ./lib/builds/deployment.js + 1 modules
var builds_deployment = __webpack_require__(9691);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(3609);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(1892);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 5 modules
var run = __webpack_require__(6914);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/deploy/host/known-failure.js
var known_failure = __webpack_require__(8682);
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
        failure: (0,known_failure/* failureOf */.g)(family, message, hint),
    };
}
/** Stopped by a person before anything was asked of the host. */
function cancelled(name) {
    const message = `${name} was not changed: it was cancelled`;
    return {
        ...{ outcome: 'cancelled', reason: 'cancelled', message },
        failure: (0,known_failure/* failureOf */.g)('interrupted', message, ''),
    };
}
function unbuiltEnd({ metadata }) {
    const { outcome, timestamp, duration_seconds, failure, error_message, host } = metadata;
    return {
        ...{ outcome, reason: 'not-built', failure, timestamp, duration_seconds: duration_seconds ?? 0 },
        message: `the system of ${host} was not built${error_message === null ? '' : `: ${error_message}`}`,
    };
}
function endOf({ outcome, failure, before, after, remedies }) {
    return {
        ...(remedies && { remedies }),
        outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed',
        failure: failure && { ...failure, family: (0,catalogue/* familyNamed */.sE)(failure.family) },
        system: after && {
            ...{ before: before?.current ?? null, current: after.current, profile: after.profile },
            ...{ generation: after.generation, boot: after.profile },
        },
    };
}

// EXTERNAL MODULE: ./lib/deploy/run/preflight.js
var run_preflight = __webpack_require__(6834);
// EXTERNAL MODULE: ./lib/deploy/run/sources.js
var sources = __webpack_require__(1299);
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
    const { own: _, ...terms } = build.remedies;
    // A user's own are for the sources, and nobody has asked for them to be run on a server.
    const remedies = new host_remedies/* HostRemedies */.F({ terms, env, place: 'target', ...(0,remedy_edges/* remedyEdges */.t)({ stage, hooks }) });
    // Who agrees to a plan has seen what of it a rollback cannot undo.
    const policy = {
        ...known.policy,
        acceptsDataChanges: known.policy.acceptsDataChanges || confirm !== undefined,
    };
    try {
        return await (0,deploy_system/* deploySystem */.h)({
            ...{
                id,
                host,
                by,
                system,
                remedies,
                ...known,
                policy,
                ...(signal && { signal }),
                ...(leave && { leave }),
            },
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
            compareSources: (revisions) => (0,sources/* compareRevisions */.wo)((0,sources/* checkoutOf */.o5)(build), revisions, env),
            weaker: async ({ old }) => (preflight ? weakerThan(old, request.name, preflight, stage) : null),
        }, {
            ...log,
            onPlan: (plan) => stage.print(['', ...(0,plan_lines/* planLines */.HN)(plan, true), '']),
            confirm: async (plan) => confirm?.(plan) ?? true,
        });
    }
    finally {
        await host.close();
    }
}
/** Prints what is wrong with the sources. Throws a `ToolError` where that blocks. */
async function requireSources(host, preflight, stage) {
    const obstacle = (0,run_preflight/* foundObstacle */.G3)(host, await (0,run_preflight/* tellSources */.Cq)(preflight, stage));
    if (obstacle)
        throw new errors/* ToolError */.v4(obstacle.reason, obstacle.message, { hint: obstacle.advice });
}
/** Prints what is weaker than in the revision that a host runs, and returns what of it blocks. */
async function weakerThan(running, host, preflight, stage) {
    const audit = await (0,run_preflight/* tellWeaker */.R2)(running, preflight, stage);
    if (audit === null)
        return null;
    const { fail_on } = await preflight.sources;
    return (0,run_preflight/* foundObstacle */.G3)(host, { fail_on, findings: [], audits: [audit] });
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
                ...(request.onlyFrom !== undefined && { onlyFrom: request.onlyFrom }),
            }, log);
        }
        finally {
            await host.close();
        }
    });
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KI: () => (/* binding */ buildHostOf),
  mK: () => (/* binding */ buildRequest),
  Wj: () => (/* binding */ fleetCallOf),
  pU: () => (/* binding */ requestFor),
  BM: () => (/* binding */ sharedBuildOf)
});

// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/deploy/fleet/one-at-a-time.js
var one_at_a_time = __webpack_require__(8886);
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

// EXTERNAL MODULE: ./lib/deploy/run/preflight.js
var preflight = __webpack_require__(6834);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 5 modules
var run = __webpack_require__(6914);
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
        commandMayRepeat: true,
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
        alone: (0,one_at_a_time/* oneAtATime */.I)(),
        preflight: (0,preflight/* startPreflight */.os)({
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


/***/ }),

/***/ 1299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   o5: () => (/* binding */ checkoutOf),
/* harmony export */   wo: () => (/* binding */ compareRevisions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9322);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);




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
    const flake = (0,_rebuild_request_js__WEBPACK_IMPORTED_MODULE_2__/* .flakeOf */ .Vh)(target);
    const dir = flake === null ? null : (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .localFlakeDir */ .IP)(flake);
    return dir === null ? cwd : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, dir);
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
    const git = (...words) => (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .runProgram */ .mB)(['git', '-C', directory, ...words], { env, timeoutMs: 20_000 });
    const files = await git('diff', '--name-only', '-z', from, to, '--');
    if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .hasSucceeded */ .yO)(files))
        return unknown;
    const ancestor = await git('merge-base', '--is-ancestor', to, from);
    return {
        files: files.stdout.split('\0').filter(Boolean).slice(0, mostFiles),
        isOlder: (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .hasSucceeded */ .yO)(ancestor),
    };
}


/***/ }),

/***/ 1296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ takenBack)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _record_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4138);


/**
 * Brings a host back to the generation before a deployment, where that has changed it. With `onlyFrom` a host that runs another
 * system than the deployment brought is refused. Throws a ToolError (`no-generation`).
 */
async function takenBack({ success, reason, before, new_system }, { reach, ...request }, hooks, { onlyFrom = false } = {}) {
    if (!onlyFrom && !success)
        return { kind: 'skipped' };
    if (reason === 'unchanged')
        return { kind: 'skipped' };
    const to = before?.generation ?? null;
    if (to === null)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('no-generation', `${request.name} was not taken back: which generation it had before is not known`, { hint: `nixos-rebuild-test deploy status ${request.name} lists its generations.` });
    const result = await (0,_record_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .recordRollback */ .Ij)({
        ...{ ...request, to, ...(onlyFrom && new_system !== null && { onlyFrom: new_system }) },
        reach: (stage) => reach(new_system ?? '', stage),
    }, hooks);
    return { kind: 'done', result };
}


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ afterLines),
/* harmony export */   oZ: () => (/* binding */ filledLines),
/* harmony export */   t7: () => (/* binding */ countLineFeeds)
/* harmony export */ });
/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
function afterLines(text, count) {
    let end = 0;
    for (let line = 0; line < count; line += 1) {
        end = text.indexOf('\n', end) + 1;
        if (end === 0)
            return -1;
    }
    return end;
}
/** How many line feeds are between two positions of a text. */
function countLineFeeds(text, from = 0, to = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The lines of a text that are not blank. */
function filledLines(text) {
    return text.split('\n').filter((line) => line.trim() !== '');
}


/***/ })

};
