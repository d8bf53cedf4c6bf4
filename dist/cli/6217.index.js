export const id = 6217;
export const ids = [6217];
export const modules = {

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/nix/failures/failure.js
var failure = __webpack_require__(5629);
// EXTERNAL MODULE: ./lib/builds/deployment.js + 1 modules
var deployment = __webpack_require__(5281);
;// CONCATENATED MODULE: ./lib/builds/trial.js



/** What a trial asks of a system, in its order. */
const trialQuestions = ['builds', 'base-boots', 'upgrades', 'reboots', 'rolls-back'];
/** `no`: it does not; `not-asked`: the caller did not want to know; `not-reached`: something before it was in the way. */
const trialAnswers = ['yes', 'no', 'not-asked', 'not-reached'];
/** What a machine of a trial runs; later releases may add others, which readers tolerate. */
const guestKinds = ['miniature'];
const answerSchema = schemas/* object */.Ikc({
    question: schemas/* string */.YjP().describe(`One of ${trialQuestions.join(', ')}.`),
    answer: schemas/* enum */.k5n(trialAnswers),
    seconds: schemas/* number */.aig().nullable().describe('How long it took to know; null where it was not tried.'),
    message: schemas/* string */.YjP().describe('What was seen, in a sentence; "" where there is nothing to say.'),
});
const stepSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), start_seconds: schemas/* number */.aig(), duration_seconds: schemas/* number */.aig() });
const machineEndSchema = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP().describe('panic: its kernel did; stopped: its process ended; poweroff: it was shut down.'),
    detail: schemas/* string */.YjP().describe('The words of the kernel or of the program that ran it; may be empty.'),
    step: schemas/* string */.YjP().describe('The step in which it ended.'),
    seconds: schemas/* number */.aig().describe('From the start of its last boot.'),
});
const systemSchema = schemas/* object */.Ikc({
    store_path: schemas/* string */.YjP().nullable().describe('Null where it was not built.'),
    ref: schemas/* string */.YjP().describe('What was built, as a flake reference or a store path.'),
    revision: schemas/* string */.YjP().nullable().describe('The commit, where one was named or found.'),
    because: schemas/* string */.YjP().describe('Why this one: "--from main", "the working tree" and others.'),
});
/**
 * `trial.json`, version 1: one trial of one host in a machine of its own. A field is never renamed or removed within a version,
 * only added as optional. What is not known is null.
 */
const trialSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    id: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP().describe('upgrade; later releases may add others.'),
    host: schemas/* string */.YjP(),
    guest: schemas/* string */.YjP()
        .nullable()
        .describe(`One of ${guestKinds.join(', ')}; null where none was made.`),
    machine: schemas/* object */.Ikc({
        backend: schemas/* string */.YjP().describe('container or qemu.'),
        slowdown: schemas/* number */.aig().describe('How many times longer than on hardware everything may take.'),
        memory_mib: schemas/* number */.aig().int().nullable().describe("Null for a container, which has this machine's."),
    })
        .nullable(),
    outcome: schemas/* string */.YjP()
        .describe('As in metadata.json: success where all that was asked holds, else failed and others.'),
    success: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP()
        .describe('A word for why it ended so, such as "unit-failed" or "panic"; "" for success.'),
    summary: schemas/* string */.YjP().describe('One line: "server: upgrades, reboots, 1 unit restarted".'),
    failure: failure/* failureSchema */.I.nullable(),
    timestamp: iso/* datetime */.w$(),
    finished_at: iso/* datetime */.w$(),
    duration_seconds: schemas/* number */.aig(),
    base: systemSchema,
    next: systemSchema,
    answers: schemas/* array */.YOg(answerSchema),
    steps: schemas/* array */.YOg(stepSchema).describe('Phases of the trial on its own clock, after the builds.'),
    upgrade: deployment/* deploymentSchema */.f.nullable().describe('The supervised activation of the new system.'),
    reboot: deployment/* deploymentSchema */.f
        .nullable()
        .describe('Null where it was not reached, not asked, or part of the upgrade already.'),
    rollback: deployment/* deploymentSchema */.f.nullable(),
    machine_end: machineEndSchema.nullable().describe('Where the machine ended by itself; else null.'),
    console: schemas/* object */.Ikc({
        tail: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What it printed last.'),
        dir: schemas/* string */.YjP().nullable().describe('Of console.cast, console.log and final.png, in the build.'),
    })
        .nullable(),
    limits: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What of the host this machine could not try, in sentences.'),
});
/** What the console printed last, where that tells why: of a machine that ended by itself, or did not boot. */
function tellingConsole({ console: printed, machine_end, answers }) {
    const hasBootFailed = answers.some(({ question, answer }) => /boots$/.test(question) && answer === 'no');
    return machine_end !== null || hasBootFailed ? (printed?.tail ?? []) : [];
}

// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var hosts_configuration = __webpack_require__(9405);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/system/package-manager.js
var package_manager = __webpack_require__(8059);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/nix/flake/revision.js
var flake_revision = __webpack_require__(9596);
;// CONCATENATED MODULE: ./lib/trial/base-revision.js




/**
 * The flake that a host comes from, in the git repository of a flake: at `from`, else where a pull request on GitHub is to be
 * merged, else where the branch left the default branch, else as it was committed last. Throws a usage error (`no-base`) for a
 * flake that is no directory under git, and for a commit that is not known.
 */
async function baseRevision({ flake, from, cwd, env }) {
    const written = (0,ref/* localFlakeDir */.IP)(flake);
    if (written === null || (0,ref/* namesRevision */.ej)(flake))
        throw (0,errors/* usageError */.Wp)('no-base', `${flake} is no directory here whose earlier state could be built`, otherBase);
    const dir = (0,external_node_path_.resolve)(cwd, written);
    const git = (0,flake_revision/* gitIn */.u)(dir, env);
    const checkout = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (checkout === undefined || inside === undefined)
        throw (0,errors/* usageError */.Wp)('no-base', `${dir} is not in a git repository that git can read`, otherBase);
    const { revision, because } = await chosen({ from, dir, env, git });
    const parameters = (0,ref/* fetchParameters */.nM)((0,ref/* absoluteFlakeRef */.E4)(flake, cwd));
    return { flake: (0,ref/* flakeAtRevision */.U_)({ checkout }, revision, inside, parameters), revision, because };
}
const otherBase = 'Name a system that was built before with --from-store-path.';
async function chosen({ from, dir, env, git }) {
    const known = (name) => (0,flake_revision/* commitId */.x)(dir, name, env);
    if (from !== null) {
        const { revision: name, because } = from;
        const revision = (await known(name)) ?? (await known(`origin/${name}`)) ?? (await fetched(name, git, known));
        if (revision === null)
            throw unknownBase(because);
        return { revision, because };
    }
    const branch = env.GITHUB_BASE_REF;
    if (branch) {
        const revision = (await known(`origin/${branch}`)) ?? (await fetched(branch, git, known)) ?? (await known(branch));
        if (revision === null)
            throw unknownBase(`${branch}, the base of this pull request,`);
        return { revision, because: `${branch}, the base of this pull request` };
    }
    for (const name of await defaultBranches(git)) {
        const revision = (await git('merge-base', 'HEAD', name))?.trim();
        if (revision)
            return { revision, because: `where HEAD left ${name}` };
    }
    const head = await known('HEAD');
    if (head === null)
        throw unknownBase('HEAD');
    return { revision: head, because: 'HEAD' };
}
/** A branch of `origin` that a narrow clone does not have. */
async function fetched(branch, git, known) {
    const listed = await git('ls-remote', '--exit-code', 'origin', `refs/heads/${branch}`);
    const id = /^[0-9a-f]{40,64}(?=\t)/.exec(listed ?? '')?.[0];
    return id === undefined ? null : known(id);
}
/** What the default branch may be called here: what `origin` says first. */
async function defaultBranches(git) {
    const said = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
    return [...(said ? [said] : []), 'origin/main', 'origin/master', 'main', 'master'];
}
function unknownBase(name) {
    return (0,errors/* usageError */.Wp)('no-base', `${name} is no commit that this repository has or can fetch`, `Fetch it ("fetch-depth: 0" of actions/checkout), or name another one. ${otherBase}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var nix_store_path = __webpack_require__(3756);
;// CONCATENATED MODULE: ./lib/trial/guest/guest-kind.js



/**
 * The kind of machine that a system can run in; null where there is none yet. A toplevel of NixOS brings its own systemd, as a
 * link into the store; one whose link leads elsewhere needs a distribution around it, which the base image of machines is.
 */
async function guestKindOf(toplevel) {
    const systemd = await (0,promises_.readlink)((0,external_node_path_.join)(toplevel, 'systemd')).catch(() => null);
    return systemd !== null && !(0,nix_store_path/* isStorePath */.zP)(systemd) ? 'miniature' : null;
}

// EXTERNAL MODULE: ./lib/activation/index.js + 17 modules
var activation = __webpack_require__(8985);
// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 7 modules
var copy_closure = __webpack_require__(6646);
// EXTERNAL MODULE: ./lib/machine/index.js + 63 modules
var lib_machine = __webpack_require__(2693);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
;// CONCATENATED MODULE: ./lib/trial/guest/miniature.js





const usualMemoryMib = 512;
/** How long (s) a profile and a boot entry may take. */
const entrySeconds = 120;
/** How long (s, on hardware) a system may take from its shell to its services. */
const startSeconds = 300;
/**
 * The base image, in which a system runs that brings no systemd of its own. Throws a `ToolError` (`no-image`) where `machine setup`
 * has not made it.
 */
async function miniatureGuest({ backend, memoryMib, env }) {
    const image = await (0,lib_machine.baseImage)({ env, backend });
    const memory = memoryMib ?? usualMemoryMib;
    // A switch needs no network, and what is made for it alone takes its time.
    const machine = backend === 'qemu'
        ? (0,lib_machine.qemu)({ image, memoryMiB: memory, vlans: [] })
        : (0,lib_machine.container)({ root: image.root, vlans: [] });
    return {
        ...{ kind: 'miniature', backend: machine, bring, boot, memoryMib: backend === 'qemu' ? memory : null },
        limits: [
            backend === 'qemu'
                ? "the machine boots the kernel of its base image, and not the system's"
                : 'a container has the kernel of this machine: no kernel, initrd or kernel parameter is tried, and none can panic',
            'the machine has no network: names, routes and what is reached over them are not tried',
        ],
    };
}
/** The closure is copied, and made the first generation and the boot entry. */
const bring = async (machine, { toplevel, closure }, options) => {
    const { env, signal, say } = options;
    const { path } = toplevel;
    const host = new lib_machine.GuestHost(machine);
    say(`the machine starts (${machine.kind})`);
    await machine.connect();
    say('the base system is copied into it');
    await (0,copy_closure/* copyClosure */.Z)(host, path, { env, closure, substitutes: false, ...(signal && { signal }) });
    await run(machine, [
        // Of what a distribution's system lacks, this alone is asked for before a boot.
        'touch /etc/NIXOS',
        `nix-env --profile ${activation/* systemProfile */.LH} --set ${(0,shell/* quoteWord */.X)(path)}`,
        `${(0,shell/* quoteWord */.X)(path)}/bin/switch-to-configuration boot 2>&1`,
    ]);
};
/** A switch starts from what runs, so the system is booted, and not switched to from that of the image. */
const boot = async (machine, { say }) => {
    say('the machine boots the base system');
    await machine.reboot();
    await machine.waitForUnit('multi-user.target', { timeoutSeconds: startSeconds });
};
async function run(machine, commands) {
    const { status, stdout, stderr } = await machine.execute(commands.join(' && '), {
        timeoutSeconds: entrySeconds,
    });
    if (status === 0)
        return;
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ');
    throw new errors/* ToolError */.v4('base-entry', `${machine.name}: the base system has no boot entry: ${said}`);
}

;// CONCATENATED MODULE: ./lib/trial/policy.js
/** A machine of its own has nothing to lose, neither by data nor by an earlier revision. */
const trialPermissions = { rollsBack: true, allowsOlder: true, acceptsDataChanges: true };
/** What holds for a host, in a machine in which everything takes `slowdown` times as long. */
function trialPolicy(policy, { slowdown, reboot }) {
    const longer = (seconds) => Math.ceil(seconds * slowdown);
    return {
        ...policy,
        ...{ checkSeconds: longer(policy.checkSeconds), switchSeconds: longer(policy.switchSeconds) },
        answerSeconds: longer(policy.answerSeconds),
        ...trialPermissions,
        reboot: reboot ? 'if-needed' : 'never',
        // It reaches no cache.
        substitutes: false,
    };
}
/**
 * What a way back is judged by: of checks, critical units and ports those with which all was well in the base system, by its
 * facts before the upgrade. What only the new system has cannot be there any more.
 */
function policyOfWayBack(policy, { checks, units, listeners }) {
    const hasPassed = new Set(checks.filter(({ status }) => status === 0).map(({ command }) => command));
    const ports = new Set([...(listeners ?? [])].map((place) => Number(place.slice(place.lastIndexOf(':') + 1))));
    return {
        ...policy,
        checks: policy.checks.filter((command) => hasPassed.has(command)),
        health: {
            ...policy.health,
            critical: policy.health.critical.filter((name) => units.get(name)?.active === 'active'),
            ports: policy.health.ports.filter((port) => ports.has(port)),
        },
    };
}

;// CONCATENATED MODULE: ./lib/trial/request.js








const trialBackends = ['container', 'qemu'];
/** Defaults and bounds of what may be asked of a trial. */
const trialNumbers = {
    /** How long (s, on hardware) the reboot may take: a shutdown that waits for a service, and a boot. */
    bootSeconds: { otherwise: 180, least: 1, most: 86_400, whole: true },
    /** Of a virtual machine; the guest has a default of its own. */
    memoryMib: { least: 128, most: 1_048_576, whole: true },
};
/** Where the two systems of all hosts come from. Throws a usage error (`no-base`) where the base is not known. */
async function systemsOf({ asked, cwd, env }) {
    const { flake, from, fromStorePath, storePath } = asked;
    const next = storePath === null
        ? { kind: 'flake', flake, revision: null, because: 'the working tree' }
        : { kind: 'store-path', path: storePath };
    if (fromStorePath !== null)
        return { base: { kind: 'store-path', path: fromStorePath }, next };
    const base = await baseRevision({ flake, from, cwd, env });
    return { base: { kind: 'flake', ...base }, next };
}
/** The trial of one host. */
function requestFor(name, systems, call) {
    const { asked, build, env, by, rootsDir } = call;
    return {
        ...{ name, systems, by, env, rootsDir, build },
        asked: { reboot: asked.reboot, rollback: asked.rollback },
        bootSeconds: asked.bootSeconds,
        guestFor: ({ base, next }) => guestFor([base, next], call),
        judgedBy: (system) => judgedBy(name, system, call),
    };
}
async function judgedBy(name, system, { asked, configuration, onNotice }) {
    const { flags } = asked;
    const { settings, sources, notices } = await (0,hosts_configuration/* knownHost */.m)(name, { ...configuration, flags, system });
    for (const notice of notices)
        onNotice(notice);
    return { policy: (0,policy/* deployPolicy */.KI)(settings, 'standard', trialPermissions), settings: sources };
}
/**
 * The machine for both systems. Throws a `ToolError`: `no-guest` for systems that no machine of trials can run, or what is in the
 * way of making it.
 */
async function guestFor(systems, call) {
    const kinds = await Promise.all(systems.map(guestKindOf));
    if (kinds.includes(null))
        throw new errors/* ToolError */.v4('no-guest', 'systems that bring their own systemd cannot be tried yet', {
            hint: 'Machines of trials are those of the base image, for systems such as examples/miniature.',
            status: 2,
        });
    return miniatureFor(call);
}
function miniatureFor({ asked, env }) {
    const backend = asked.backend ?? ((0,package_manager/* isRoot */.jX)() ? 'container' : 'qemu');
    return miniatureGuest({ backend, memoryMib: asked.memoryMib, env });
}
/** Throws before anything is built where it is known that its machine cannot be made. */
async function requireGuest(systems, call) {
    const { base, next } = systems;
    const areThere = base.kind === 'store-path' && next.kind === 'store-path';
    if (call.asked.guest === 'miniature' || areThere)
        await miniatureFor(call);
}

// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
;// CONCATENATED MODULE: ./lib/cli/trial/options.js






const seconds = (0,option_values/* numberIn */.Po)(trialNumbers.bootSeconds);
const memory = trialNumbers.memoryMib;
const jobs = { ...config/* settingBounds */.oU.jobs, whole: true };
const { settle, switchTimeout, onFailedUnits } = config/* defaultHostSettings */.Bw;
function addUpgradeOptions(command) {
    command
        .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', '.')
        .option('--from <rev>', 'the commit or branch of the base system (default: that of the pull request)')
        .option('--from-store-path <path>', 'a base system that was built before')
        .option('--store-path <path>', 'a new system that was built before, instead of the working tree')
        .option('--guest <kind>', `what the machine is: ${guestKinds.join(', ')} (default: by the system)`, (0,option_values/* choice */.Yq)(...guestKinds))
        .option('--backend <backend>', 'container or qemu (default: container for root, else qemu)', (0,option_values/* choice */.Yq)(...trialBackends))
        .option('--memory <mib>', 'of a virtual machine (default: VM_MEMORY, or 512)', (0,option_values/* numberIn */.Po)(memory))
        .option('--jobs <count>', 'how many hosts at a time (default: PARALLEL_TESTS, or 2)', (0,option_values/* numberIn */.Po)(jobs))
        .option('--no-reboot', 'do not boot the new system')
        .option('--rollback', 'also go back to the base system afterwards')
        .option('--boot-timeout <seconds>', 'how long the reboot may take', seconds, trialNumbers.bootSeconds.otherwise)
        .option('--settle <seconds>', `watch the machine for so long after each change (default: ${settle})`, seconds)
        .option('--switch-timeout <seconds>', `for the activation itself (default: ${switchTimeout})`, seconds)
        .addOption((0,option_values/* repeatable */.EQ)('--critical <unit>', 'a unit that must run afterwards (repeatable)'))
        .addOption((0,option_values/* repeatable */.EQ)('--check <command>', 'a shell command that succeeds in the machine if it is well (repeatable)'))
        .option('--on-failed-units <what>', `for units that fail and are not critical (default: ${onFailedUnits})`, (0,option_values/* choice */.Yq)(...config/* failedUnitsPolicies */.Px));
    return (0,run_options/* addRunOptions */.L)(command);
}
/** Throws a usage error for options that contradict each other. */
function refuseContradictions({ from, fromStorePath }, hosts) {
    if (from !== undefined && fromStorePath !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-option', 'give only one of --from and --from-store-path');
    const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
    if (twice !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-host', `${twice} was named twice`);
}
/** How many trials run at a time, and the memory of their machines, by options and then by the environment's words. */
function machineNumbers(options, env) {
    return {
        jobs: options.jobs ?? numberOf(env, 'PARALLEL_TESTS', jobs) ?? 2,
        memoryMib: options.memory ?? numberOf(env, 'VM_MEMORY', memory),
    };
}
function numberOf(env, name, bounds) {
    const text = env[name];
    if (text === undefined || text === '')
        return null;
    try {
        return (0,option_values/* numberIn */.Po)(bounds)(text);
    }
    catch {
        const { least, most } = bounds;
        throw (0,errors/* usageError */.Wp)('bad-environment', `${name} is "${text}", and must be a whole number from ${least} to ${most}`);
    }
}

// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(3609);
// EXTERNAL MODULE: ./lib/rebuild/fleet.js
var fleet = __webpack_require__(8275);
// EXTERNAL MODULE: ./lib/rebuild/stops.js
var stops = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 13 modules
var catalogue = __webpack_require__(4055);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(1892);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 44 modules
var rebuild_run = __webpack_require__(2879);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 5 modules
var redaction = __webpack_require__(3782);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/trial/build.js




const links = { base: 'base', next: 'next' };
/**
 * "$1" is a directory for links; three words for each system follow: the name of its link, what it is, and an installable or a
 * path. The base comes first: where that fails, nothing is known of the new one.
 */
const script = `
dir=$1; shift
while [ $# -gt 0 ]; do
  echo "$1 system: $3"
  case $2 in
    flake) nix --extra-experimental-features "nix-command flakes" build "$3" --out-link "$dir/$1" ;;
    *) nix-store --realise "$(readlink -f "$3" || echo "$3")" --add-root "$dir/$1" >/dev/null ;;
  esac || exit
  readlink -f "$dir/$1"; shift 3
done
`;
/** What a rebuild runs to make both systems of a host, with links to them in `dir`, an existing directory. */
function buildingBoth(host, systems, dir) {
    const words = ['base', 'next'].flatMap((name) => {
        const system = systems[name];
        return system.kind === 'flake'
            ? [links[name], 'flake', `${system.flake}#${(0,ref/* toplevelAttribute */.EA)(host)}`]
            : [links[name], 'store-path', system.path];
    });
    return { target: { kind: 'command', command: script }, extraArgs: [dir, ...words] };
}
/** Where the links lead, once the rebuild has ended; null for a system that was not made. */
function builtIn(dir) {
    const target = (name) => {
        try {
            const path = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(dir, name));
            return (0,nix_store_path/* isStorePath */.zP)(path) ? path : null;
        }
        catch {
            return null;
        }
    };
    return { base: target(links.base), next: target(links.next) };
}

// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/deploy/host/steps.js
var host_steps = __webpack_require__(1609);
// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/deploy/run/copy-progress.js + 1 modules
var copy_progress = __webpack_require__(6941);
// EXTERNAL MODULE: ./lib/machine/console/console-text.js
var console_text = __webpack_require__(2648);
;// CONCATENATED MODULE: ./lib/trial/guest/machine-name.js

/** The characters that machines take, and how many of them leave room for what makes a name one of its own. */
const foreign = /[^A-Za-z0-9_-]/g;
const most = 24;
/** A machine's name for a host: its own where machines can be called so, else one like it that no other host has. */
function machineNameFor(host) {
    if (/^[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?$/i.test(host))
        return host;
    const near = host
        .replace(foreign, '-')
        .slice(0, most)
        .replace(/^[-_]+|[-_]+$/g, '');
    return `${near || 'host'}-${(0,random/* randomHex */.n)(3)}`;
}

// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
;// CONCATENATED MODULE: ./lib/trial/guest/tried-host.js



/** How often (ms) the machine is looked at: a kernel that panics is to be known within a second. */
const lookMs = 100;
/**
 * A machine under trial as a host. It is switched on again where it reboots, as hardware does by itself; one that ends in any
 * other way is not: `died` is aborted, and nothing is run in it any more. Times are those of real hardware, which a slower
 * machine gets many times.
 */
class TriedHost {
    kind = 'guest';
    name;
    #machine;
    #guest;
    #died = new AbortController();
    #timer;
    #bootMs = performance.now();
    #wasUp = true;
    #end = null;
    /** Watches a machine that is up, until `close`. `name` is that of the host which it stands for. */
    constructor(machine, name) {
        this.name = name;
        this.#machine = machine;
        this.#guest = new lib_machine.GuestHost(machine);
        this.#timer = setInterval(() => this.#look(), lookMs);
    }
    /** Aborted when the machine has ended by itself, with an error that says how. */
    get died() {
        return this.#died.signal;
    }
    /** How the machine has ended by itself; null while it has not. */
    get end() {
        return this.#end;
    }
    async run(script, signal) {
        this.#look();
        if (this.#end !== null)
            throw new unreachable/* HostUnreachable */.f(this.name, 'its machine has ended');
        const timeoutSeconds = Math.ceil(script.timeoutSeconds * this.#machine.slowdown);
        const stop = signal === undefined ? this.died : AbortSignal.any([signal, this.died]);
        return this.#guest.run({ ...script, timeoutSeconds }, stop);
    }
    /** Looks no more; the machine goes on. */
    async close() {
        clearInterval(this.#timer);
    }
    #look() {
        const { isUp, lastEnd } = this.#machine;
        if (isUp && !this.#wasUp)
            this.#bootMs = performance.now();
        this.#wasUp = isUp;
        if (isUp || lastEnd === null || this.#end !== null)
            return;
        const { kind, detail } = lastEnd;
        if (kind === 'reboot') {
            // What is in the way of its start is told by the next script.
            this.#machine.start().catch(() => { });
            return;
        }
        this.#end = { kind, detail, seconds: Math.round((performance.now() - this.#bootMs) / 100) / 10 };
        this.#died.abort(new errors/* ToolError */.v4('machine-ended', `${this.name}: its machine has ended (${kind})`));
    }
}

// EXTERNAL MODULE: ./lib/deploy/run/log-lines.js
var log_lines = __webpack_require__(8469);
// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(3170);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
;// CONCATENATED MODULE: ./lib/trial/text/course-lines.js



/** What is done to the machine, as lines and phases of the recording. */
function observerInto(stage, enter) {
    const lines = new log_lines/* LogLines */.K();
    const log = {
        onStep: enter,
        onLog: (bytes) => stage.print(lines.push(bytes)),
        // What a person should know before a host is booted concerns no machine of a trial.
        onNotice: (text) => stage.print([text]),
    };
    return {
        observer: {
            ...log,
            onPlan: (plan) => stage.print(['', ...(0,plan_lines/* planLines */.H)(plan, true), '']),
            onDeployment: (deployment) => 
            // Nobody goes back by hand on a machine that is about to be gone.
            stage.print([...lines.end(), '', ...(0,deployment_lines/* deploymentLines */.T)({ ...deployment, by_hand: [] }, true), '']),
        },
        end: () => stage.print(lines.end()),
    };
}

// EXTERNAL MODULE: ./lib/deploy/host/draft.js + 2 modules
var draft = __webpack_require__(2864);
// EXTERNAL MODULE: ./lib/deploy/host/reboot.js + 2 modules
var reboot = __webpack_require__(2906);
// EXTERNAL MODULE: ./lib/deploy/host/verify.js + 8 modules
var verify = __webpack_require__(6735);
;// CONCATENATED MODULE: ./lib/deploy/host/boot-host.js



/** What NixOS starts in a switch alone: that it does not run after a boot says nothing. */
const startedBySwitches = 'sysinit-reactivation.target';
/**
 * Boots a host into a system that it runs and boots, and looks whether it is as well as it was before: what has come up in a
 * switch need not come up in a boot. Returns what became of it as a deployment.
 */
async function bootHost(call, observer) {
    return (0,draft/* drafted */.X)(call, 'reboot', observer, async (counted, draft) => {
        const { toplevel, policy, signal } = call;
        Object.assign(draft, { oldSystem: toplevel, newSystem: toplevel });
        const { facts, questions } = await (0,verify/* readBaseline */.m)(counted.host, toplevel, policy, signal);
        const units = new Map([...facts.units].filter(([name]) => name !== startedBySwitches));
        const baseline = { facts: { ...facts, units }, questions };
        draft.baseline = facts;
        return (0,reboot/* rebootAndVerify */.g)({ ...call, ...counted }, toplevel, { draft, baseline, observer });
    });
}

// EXTERNAL MODULE: ./lib/deploy/host/deploy-system.js + 1 modules
var deploy_system = __webpack_require__(3025);
// EXTERNAL MODULE: ./lib/deploy/host/rollback-host.js
var rollback_host = __webpack_require__(3119);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
;// CONCATENATED MODULE: ./lib/trial/answers.js

/** The step of a deployment in which its host is booted. */
const rebootStep = 'rebooting';
/** The reason of a deployment of what ran already. */
const unchanged = 'unchanged';
/** What the parts of a trial say to each question, in their order. */
function answersOf(parts) {
    const { build, base, upgrade, rollback, asked, end } = parts;
    const answers = [
        answered('builds', build.base && build.next, build.seconds, buildWords(parts)),
        base && answered('base-boots', base.ok, base.seconds, base.message),
        upgrade && answered('upgrades', isActivated(upgrade), switchSeconds(upgrade), upgradeWords(parts)),
        rebootAnswer(parts),
        rollback &&
            answered('rolls-back', rollback.success, rollback.duration_seconds, causeOf(rollback, parts.host)),
    ].filter((answer) => answer !== null);
    const last = answers.at(-1);
    // The machine was gone before the last of them could be known.
    if (end !== null && last)
        Object.assign(last, { answer: 'no', message: endWords(end) });
    const known = new Map(answers.map((answer) => [answer.question, answer]));
    const wanted = [
        ['builds', true],
        ['base-boots', true],
        ['upgrades', true],
        ['reboots', asked.reboot],
        ['rolls-back', asked.rollback],
    ];
    return wanted.map(([question, isAsked]) => {
        const open = { question, seconds: null, message: '' };
        if (question === 'rolls-back' && isAsked && upgrade?.reason === unchanged)
            return { ...open, answer: 'not-asked', message: 'nothing has changed from which it could go back' };
        return known.get(question) ?? { ...open, answer: isAsked ? 'not-reached' : 'not-asked' };
    });
}
function answered(question, isYes, seconds, message) {
    return { question, answer: isYes ? 'yes' : 'no', seconds, message };
}
function buildWords({ build }) {
    if (build.base && build.next)
        return '';
    const which = build.base ? 'the new system' : 'the base system';
    const { failure } = build;
    const why = failure?.cause ?? failure?.message;
    return `${which} was not built${why ? `: ${why}` : ''}`;
}
/** Whether a system is the one that runs or boots: the boot that it may need after that is another question. */
function isActivated(deployment) {
    return deployment.success || hasRebooted(deployment);
}
/** Whether a deployment came as far as the boot of its host. */
function hasRebooted({ steps }) {
    return steps.some(({ name }) => name === rebootStep);
}
function switchSeconds(deployment) {
    return deployment.duration_seconds - bootSeconds(deployment);
}
/** From the boot on, with the looks after it. */
function bootSeconds({ steps, duration_seconds }) {
    const boot = steps.find(({ name }) => name === rebootStep);
    return boot === undefined ? 0 : duration_seconds - boot.start_seconds;
}
function rebootAnswer({ upgrade, reboot, host }) {
    const booted = reboot ?? (upgrade && hasRebooted(upgrade) ? upgrade : null);
    if (booted === null)
        return null;
    return answered('reboots', booted.success, bootSeconds(booted), causeOf(booted, host));
}
function upgradeWords({ upgrade, said, host }) {
    if (upgrade === null || isActivated(upgrade))
        return '';
    const found = upgrade.health?.findings.find(({ level }) => level === 'rollback');
    const cause = causeOf(upgrade, host);
    const isTried = upgrade.outcome !== 'needs_boot' && found === undefined;
    return isTried && said?.cause ? `${cause}: ${said.cause}` : cause;
}
/** Why a deployment did not succeed, without the host's name; "" where it did. */
function causeOf({ success, health, message, outcome }, host) {
    if (success)
        return '';
    const found = health?.findings.find(({ level }) => level === 'rollback');
    if (found !== undefined && outcome !== 'rollback_failed')
        return findingWords(found);
    return message.startsWith(`${host} `) ? message.slice(host.length + 1) : message;
}
/** What was found, with what it is about: a check is a command, which its message does not repeat. */
function findingWords({ subject, message }) {
    return subject === null || message.includes(subject) ? message : `${message} (${subject})`;
}
/** How a machine ended by itself: `kernel panic in 8.0 s: Attempted to kill init!`. */
function endWords({ kind, seconds, detail }) {
    const how = { panic: 'kernel panic', poweroff: 'it shut itself down' }[kind] ?? 'its machine stopped';
    return `${how} in ${(0,duration/* formatDuration */.a)(seconds)}${detail === '' ? '' : `: ${detail}`}`;
}

// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
;// CONCATENATED MODULE: ./lib/trial/said.js


/** How much of an activation's log is read for its cause, and how many of its last lines are kept. */
const mostCharacters = 1024 * 1024;
const keptLines = 20;
/** Of switch-to-configuration after a part of the activation has failed; a status that says nothing of units. */
const failedStatus = 2;
/** What an activation's log says of its failure. Nothing is known of an empty one. */
async function readSaid(bytes) {
    const text = (0,clean/* stripControls */.$Y)(Buffer.concat(bytes).toString('utf8')).slice(-mostCharacters);
    const { failure } = await (0,explain/* explain */.WE)({ text }, { exitCode: failedStatus });
    const tail = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-keptLines);
    const isKnown = failure !== null && failure.family !== 'unknown';
    return { cause: isKnown ? (failure.cause ?? failure.message) : null, tail };
}

;// CONCATENATED MODULE: ./lib/trial/upgrade.js







/**
 * Becomes the new system by what `deploy` does to a host, boots it, and goes back, as far as each was asked for and the one before
 * it has left a machine that answers.
 */
async function tryUpgrade(call, observer) {
    const { next, asked, copy, signal, ...rest } = call;
    const { path } = next.toplevel;
    // Nobody waits for a host that nobody needs: what stops a trial also leaves the machine to itself.
    const host = { ...rest, signal, leave: signal };
    const said = [];
    let wayBack = call.policy;
    const upgrade = await (0,deploy_system/* deploySystem */.h)({
        ...{ ...host, id: `${call.id}-upgrade`, system: next },
        prepare: async () => { },
        copy: async (wanted) => {
            await (0,copy_closure/* copyClosure */.Z)(call.host, wanted, {
                ...{ ...copy, closure: next.closure, substitutes: false, signal },
            });
        },
        compareSources: async () => ({ files: null, isOlder: false }),
    }, {
        ...observer,
        onLog: (bytes) => {
            said.push(bytes);
            observer.onLog(bytes);
        },
        onBaseline: (facts) => {
            wayBack = policyOfWayBack(call.policy, facts);
        },
        confirm: async () => true,
    });
    observer.onDeployment(upgrade);
    const parts = { upgrade, said: null, reboot: null, rollback: null };
    if (!upgrade.success)
        parts.said = await readSaid(said);
    if (signal.aborted || (!upgrade.success && !hasRebooted(upgrade)))
        return parts;
    if (asked.reboot && !hasRebooted(upgrade)) {
        parts.reboot = await bootHost({ ...host, id: `${call.id}-reboot`, toplevel: path }, observer);
        observer.onDeployment(parts.reboot);
    }
    const canGoBack = asked.rollback && upgrade.reason !== unchanged && answers(parts);
    if (signal.aborted || !canGoBack)
        return parts;
    parts.rollback = await (0,rollback_host/* rollbackHost */.f)({
        ...{ ...host, id: `${call.id}-rollback`, policy: wayBack },
        ...(upgrade.before?.generation == null ? {} : { to: upgrade.before.generation }),
        // By what holds for the host now, and not by what the base system says.
        judgedBy: async () => ({ policy: wayBack, settings: call.settings }),
    }, observer);
    observer.onDeployment(parts.rollback);
    return parts;
}
/** Whether the machine answered after the last thing that was done to it. */
function answers({ upgrade, reboot }) {
    return (reboot ?? upgrade)?.after != null;
}

;// CONCATENATED MODULE: ./lib/trial/course.js














/** What is kept of the console's end: from the words of a panic on, where there was one. */
const tailLines = 20;
const panicLines = 80;
/** Of a trial that has not come as far as a machine. */
function emptyCourse() {
    return {
        ...{ base: null, upgrade: null, said: null, reboot: null, rollback: null, end: null, error: null },
        ...{ guest: null, machine: null, console: null, limits: [], steps: [] },
    };
}
/**
 * Makes a machine, has it run the base system, and tries the upgrade in it. Nothing of the machine is left but its console when
 * this resolves. A `ToolError` is part of what it resolves with.
 */
async function runCourse(request, at) {
    const { stage, signal } = at;
    const course = emptyCourse();
    let step = '';
    const steps = new host_steps/* Steps */.g((name) => {
        step = name;
        stage.enter(name);
    });
    const open = { machine: null, host: null, steps };
    // What waits for the machine hears of its end at once.
    const cutOff = () => void open.machine?.close().catch(() => { });
    signal?.addEventListener('abort', cutOff);
    try {
        await inMachine(request, at, { course, open });
    }
    catch (thrown) {
        if (!signal?.aborted) {
            if (!(thrown instanceof errors/* ToolError */.v4))
                throw thrown;
            const { code, message, hint, status } = thrown;
            course.error = { code, message, hint, status };
        }
    }
    finally {
        signal?.removeEventListener('abort', cutOff);
        const { machine, host } = open;
        await host?.close();
        course.end = host?.end ? { ...host.end, step } : null;
        if (machine !== null && course.console !== null)
            course.console.tail = tailOf(machine);
        course.steps = steps.end();
        await machine?.close().catch((thrown) => stage.notice((0,errors/* messageOf */.bD)(thrown)));
    }
    return course;
}
async function inMachine({ name, asked, bootSeconds, by, env, guestFor, judgedBy }, { id, stage, links, signal }, { course, open }) {
    open.steps.enter('preparing');
    const startSeconds = open.steps.seconds;
    const systems = [links.base, links.next].map((path) => (0,new_system/* readLocalSystem */.B)(path ?? '', env));
    const [base, next] = (await Promise.all(systems));
    const guest = await guestFor({ base: base.toplevel.path, next: next.toplevel.path });
    const machineName = machineNameFor(name);
    const machine = await (0,lib_machine.createMachine)(machineName, guest.backend, {
        ...{ env, redaction: stage.redaction, outputDir: (0,external_node_path_.join)(stage.dir, files/* consoleDirectory */.nL) },
        onNotice: (text) => stage.notice(text),
    });
    open.machine = machine;
    signal?.throwIfAborted();
    const { kind: backend, slowdown } = machine;
    Object.assign(course, {
        ...{ guest: guest.kind, limits: [...guest.limits] },
        console: { tail: [], dir: (0,external_node_path_.join)(files/* consoleDirectory */.nL, machineName) },
        machine: { backend, slowdown, memory_mib: guest.memoryMib },
    });
    const how = { env, ...(signal && { signal }), say: (line) => stage.print([line]) };
    await guest.bring(machine, base, how);
    course.base = await booted(guest.boot(machine, how), () => open.steps.since(startSeconds), signal);
    if (!course.base.ok)
        return;
    open.host = new TriedHost(machine, name);
    const { policy, settings } = await judgedBy(next.toplevel.path);
    const { died } = open.host;
    const call = {
        ...{ id, by, host: open.host, settings, next, asked, destination: `a ${backend} machine` },
        policy: trialPolicy(policy, { slowdown, reboot: asked.reboot }),
        bootSeconds: Math.ceil(bootSeconds * slowdown),
        signal: signal === undefined ? died : AbortSignal.any([signal, died]),
        copy: { env, onProgress: (0,copy_progress/* progressInto */.k)(stage) },
    };
    const { observer, end } = observerInto(stage, (step) => open.steps.enter(step));
    Object.assign(course, await tryUpgrade(call, observer).finally(end));
}
/** Whether the base system has come up; that it has not says something of it, and ends the trial. */
async function booted(booting, seconds, signal) {
    try {
        await booting;
        return { ok: true, seconds: seconds(), message: '' };
    }
    catch (thrown) {
        if (signal?.aborted || !(thrown instanceof errors/* ToolError */.v4))
            throw thrown;
        return { ok: false, seconds: seconds(), message: (0,errors/* messageOf */.bD)(thrown) };
    }
}
function tailOf(machine) {
    const lines = (0,clean/* stripControls */.$Y)(machine.consoleLog())
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-panicLines);
    const panic = lines.findLastIndex((line) => line.includes(console_text/* panicWords */.O));
    return machine.lastEnd?.kind === 'panic' && panic >= 0 ? lines.slice(panic) : lines.slice(-tailLines);
}

// EXTERNAL MODULE: ./lib/deploy/text/report-parts.js
var report_parts = __webpack_require__(1826);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/trial/text/trial-lines.js







const signs = {
    ...{ yes: '✓', no: '✗', 'not-asked': '·', 'not-reached': '·' },
};
const shownTail = 8;
/** The report of a trial for people, as lines: the one that says it all first. */
function trialLines(trial, color) {
    const { outcome, summary, failure, steps } = trial;
    return (0,layout/* joinedSections */.Ap)([
        (0,report_parts/* headLines */.O)(outcome, (0,clean/* shownLine */.QN)(summary, 300), failure?.hint, color),
        (0,table/* alignColumns */.R)(trial.answers.map(answerRow)),
        (0,table/* alignColumns */.R)([
            ['base', systemWords(trial.base)],
            ['new', systemWords(trial.next)],
            ['took', (0,report_parts/* tookWords */.V)(trial.duration_seconds, steps)],
        ]),
        (0,layout/* titled */.dJ)('not tried', trial.limits.map((limit) => (0,clean/* shownLine */.QN)(limit, 200))),
        (0,layout/* titled */.dJ)('the console ended with', shownEnd(trial).map((line) => (0,clean/* shownLine */.QN)(line, 200))),
    ]);
}
/** Of a panic the first lines tell most, else the last ones. */
function shownEnd(trial) {
    const tail = tellingConsole(trial);
    return trial.machine_end?.kind === 'panic' ? tail.slice(0, shownTail) : tail.slice(-shownTail);
}
function answerRow({ question, answer, seconds, message }) {
    return [
        signs[answer],
        question,
        answer === 'yes' || answer === 'no' ? (0,duration/* formatDuration */.a)(seconds ?? Number.NaN) : answer,
        (0,clean/* shownLine */.QN)(message, 200),
    ];
}
function systemWords({ store_path, because, revision }) {
    const name = store_path === null ? 'not built' : (0,nix_store_path/* systemName */.N9)(store_path);
    const at = revision === null ? '' : ` at ${revision.slice(0, 12)}`;
    return (0,clean/* shownLine */.QN)(`${name}${at} (${because})`, 160);
}

;// CONCATENATED MODULE: ./lib/trial/verdict.js


/** What a trial has shown: whether all that was asked holds, and where not, for what. Pure. */
function verdictOf(parts) {
    const answers = answersOf(parts);
    const outcome = outcomeOf(parts, answers);
    const success = outcome === 'success';
    return {
        ...{ outcome, success, answers, reason: success ? '' : reasonOf(parts, answers) },
        summary: `${parts.host}: ${summaryOf(parts, answers)}`,
        failure: success ? null : failureOf(parts, answers),
    };
}
function outcomeOf({ isCancelled, build, upgrade, error }, answers) {
    if (isCancelled)
        return 'cancelled';
    if (!build.base || !build.next)
        return build.outcome === 'success' ? 'failed' : build.outcome;
    if (error === null && answers.every(({ answer }) => answer === 'yes' || answer === 'not-asked'))
        return 'success';
    return upgrade?.outcome === 'needs_boot' && !hasRebooted(upgrade) ? 'needs_boot' : 'failed';
}
function firstNo(answers) {
    return answers.find(({ answer }) => answer === 'no');
}
function deploymentFor({ upgrade, reboot, rollback }, question) {
    const of = {
        ...{ upgrades: upgrade, reboots: reboot ?? upgrade, 'rolls-back': rollback },
    };
    return of[question ?? ''] ?? null;
}
function reasonOf(parts, answers) {
    const { isCancelled, build, error, end } = parts;
    if (isCancelled)
        return 'cancelled';
    if (!build.base)
        return 'base-not-built';
    if (!build.next)
        return 'not-built';
    if (end !== null)
        return end.kind;
    const no = firstNo(answers)?.question;
    if (no === 'base-boots')
        return 'base-not-booted';
    return deploymentFor(parts, no)?.reason ?? error?.code ?? 'unknown';
}
function summaryOf(parts, answers) {
    const { isCancelled, error, upgrade } = parts;
    if (isCancelled)
        return 'was cancelled';
    const words = answers.flatMap((answer) => phraseOf(answer, parts));
    // Where something does not hold, nothing else is to be read.
    if (upgrade !== null && firstNo(answers) === undefined)
        words.push(...countsOf(upgrade));
    if (error !== null)
        words.push(`could not be tried: ${error.message}`);
    return (0,clean/* shownLine */.QN)(words.join(', '), 300);
}
function countsOf({ units, warnings }) {
    const restarted = units.filter(({ action }) => action === 'restart').length;
    return [
        ...(restarted > 0 ? [`${restarted} ${restarted === 1 ? 'unit' : 'units'} restarted`] : []),
        ...(warnings.length > 0 ? [`${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`] : []),
    ];
}
const phrases = {
    builds: { yes: '', no: 'does not build' },
    'base-boots': { yes: '', no: 'its base system does not boot' },
    upgrades: { yes: 'upgrades', no: 'does not upgrade' },
    reboots: { yes: 'reboots', no: 'does not boot' },
    'rolls-back': { yes: 'rolls back', no: 'does not roll back' },
};
function phraseOf({ question, answer, message }, parts) {
    const phrase = phrases[question];
    if (answer === 'yes') {
        if (question === 'upgrades' && parts.upgrade?.reason === unchanged)
            return ['has not changed'];
        return phrase.yes === '' ? [] : [phrase.yes];
    }
    if (answer !== 'no')
        return [];
    if (question === 'builds' && !parts.build.base)
        return [message];
    if (question === 'upgrades' && parts.upgrade?.outcome === 'needs_boot')
        return [`needs a boot, ${message}`];
    const isUp = question === 'reboots' && parts.end === null && isSeenAfterBoot(parts);
    return [`${isUp ? 'is not well after a reboot' : phrase.no}, ${message}`];
}
/** Whether it came back from its boot, and was looked at. */
function isSeenAfterBoot({ reboot, upgrade }) {
    const last = (reboot ?? upgrade)?.steps.at(-1)?.name;
    return last === 'verifying';
}
const unhealthyHint = 'The recording and "found" in it say what was wrong; the console of the machine is in the directory of this build.';
/** The failure of what did not hold, with the words of the activation or of the kernel as its cause. */
function failureOf(parts, answers) {
    const { build, end, error, isCancelled, said } = parts;
    if (!build.base || !build.next)
        return build.failure;
    if (isCancelled)
        return plain('interrupted', 'the trial was cancelled', '');
    const no = firstNo(answers);
    if (end !== null)
        return plain('unhealthy', `${parts.host}: ${endWords(end)} while ${end.step}`, 'The console of the machine is in the directory of this build.');
    const failure = deploymentFor(parts, no?.question)?.failure;
    if (failure) {
        const own = no?.question === 'upgrades' && said !== null ? { cause: said.cause, log_tail: said.tail } : {};
        // Nobody can look at the host: it was a machine that is gone.
        return { ...failure, ...(failure.family === 'unhealthy' ? { hint: unhealthyHint } : {}), ...own };
    }
    if (no?.question === 'base-boots')
        return plain('unhealthy', `${parts.host}: its base system does not boot in the machine: ${no.message}`, 'Nothing is known of the new system. Name another base with --from.');
    return error === null ? null : plain('preflight', error.message, error.hint);
}
function plain(family, message, hint) {
    return { family, confidence: 1, message, derivation: null, location: null, log_tail: [], hint };
}

// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 2 modules
var metadata_file = __webpack_require__(5051);
// EXTERNAL MODULE: ./lib/text/xml.js
var xml = __webpack_require__(1554);
;// CONCATENATED MODULE: ./lib/report/trial/junit.js



/**
 * Trials as JUnit XML, a suite a host and a case a question: the form that CI services read, as Apache Ant's and Maven's tools
 * write it. What was not asked is left out; what was not reached is skipped.
 */
function trialJunit(trials) {
    const suites = trials.map(suiteOf);
    const sum = (count) => suites.reduce((total, suite) => total + count(suite), 0);
    const all = {
        tests: sum((one) => one.cases),
        failures: sum((one) => one.failed),
        time: sum((one) => one.seconds),
    };
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="nixos-rebuild-test trial" tests="${all.tests}" failures="${all.failures}" errors="0" time="${all.time.toFixed(3)}">`,
        ...suites.map(({ xml }) => xml),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteOf(trial) {
    const { host, kind, timestamp, duration_seconds: seconds, answers, summary } = trial;
    const asked = answers.filter(({ answer }) => answer !== 'not-asked');
    const failed = asked.filter(({ answer }) => answer === 'no').length;
    const skipped = asked.filter(({ answer }) => answer === 'not-reached').length;
    const time = timestamp.replace(/\.\d+Z$/, '');
    const xml = [
        `  <testsuite name="${escaped(host)}" tests="${asked.length}" failures="${failed}" errors="0" skipped="${skipped}" time="${seconds.toFixed(3)}" timestamp="${time}">`,
        ...asked.map((answer) => caseOf(`trial.${kind}.${host}`, answer, trial)),
        `    <system-out>${escaped([summary, ...tellingConsole(trial)].join('\n'))}</system-out>`,
        '  </testsuite>',
    ].join('\n');
    return { xml, cases: asked.length, failed, seconds };
}
function caseOf(className, { question, answer, seconds, message }, trial) {
    const open = `    <testcase classname="${escaped(className)}" name="${escaped(question)}" time="${(seconds ?? 0).toFixed(3)}"`;
    if (answer === 'yes')
        return `${open}/>`;
    if (answer === 'not-reached')
        return `${open}><skipped/></testcase>`;
    const text = [trial.failure?.hint ?? '', ...(trial.failure?.log_tail ?? [])].filter(Boolean).join('\n');
    return `${open}><failure type="${escaped(trial.reason)}" message="${escaped(message)}">${escaped(text)}</failure></testcase>`;
}
/** Hostile text: without the sequences of a terminal, and without what XML cannot hold. */
function escaped(text) {
    return (0,xml/* escapeXml */.X)((0,clean/* stripControls */.$Y)(text));
}

// EXTERNAL MODULE: ./lib/text/html.js
var html = __webpack_require__(8422);
;// CONCATENATED MODULE: ./lib/text/markdown.js


// Written by hand, since libraries escape Markdown but not what GitHub adds to it after rendering.
// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
const joiner = '\u2060';
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
function escapeMarkdown(text) {
    return ((0,clean/* strippedLine */.MV)(text)
        .replace(/[!-/:-@[-`{-~]/g, '\\$&')
        // \| has another meaning in a table than in prose.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${joiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${joiner}`));
}
/** Hostile text as an inline code span; an empty text becomes an empty string. */
function codeSpan(text) {
    const line = strippedLine(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile prose in which `words like these` are code; the text outside of such pairs is escaped. */
function proseMarkdown(text) {
    const parts = strippedLine(text).split('`');
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
    return `<code>${(0,html/* escapeHtml */.Z)((0,clean/* strippedLine */.MV)(text))}</code>`;
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
function markdown_table(head, rows, right = []) {
    const line = (cells) => `| ${cells.map(cellText).join(' | ')} |\n`;
    const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}
/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An invisible character separates the two.
 */
function cellText(cell) {
    return cell.replace(/\\(?=\|)/g, `\\${joiner}`).replaceAll('|', '\\|');
}

;// CONCATENATED MODULE: ./lib/report/trial/markdown.js




const answerIcons = {
    ...{ yes: '✅', no: '❌', 'not-asked': '➖', 'not-reached': '➖' },
};
/** The questions of a trial, as people ask them. */
const questionWords = {
    builds: 'Do both systems build?',
    'base-boots': 'Does the machine run the base system?',
    upgrades: 'Does it become the new one, and is it well then?',
    reboots: 'Does it boot, and is it well then?',
    'rolls-back': 'Can it go back?',
};
/** Trials as Markdown for GitHub: a line each first, then each in full, folded where all is well. */
function trialMarkdown(trials) {
    const lines = trials.map(({ outcome, summary }) => `- ${(0,builds_outcome/* outcomeFacts */.c6)(outcome).icon} ${escapeMarkdown(summary)}`);
    return `${[`${lines.join('\n')}\n`, ...trials.map(sectionOf)].join('\n')}`;
}
/** What a trial has answered, from full to short, for a report that shows its one line, its failure and its phases itself. */
function trialVariants(trial) {
    if (trial === null)
        return [];
    const answers = answersTable(trial);
    const full = [answers, unitsTable(trial), consoleBlock(trial), limitsList(trial)];
    return [joined(full), joined([answers, limitsList(trial)]), answers];
}
function sectionOf(trial) {
    const body = joined([
        answersTable(trial),
        unitsTable(trial),
        ...failureBlocks(trial),
        stepsTable(trial),
        limitsList(trial),
    ]);
    const title = `${htmlCode(trial.host)} in full`;
    return trial.success ? details(title, body) : `### ${escapeMarkdown(trial.host)}\n\n${body}`;
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n');
}
function answersTable({ answers }) {
    const rows = answers.map(({ question, answer, seconds, message }) => [
        `${answerIcons[answer]} ${escapeMarkdown(questionWords[question] ?? question)}`,
        seconds === null ? '' : (0,duration/* formatDuration */.a)(seconds),
        escapeMarkdown(message || (answer === 'not-reached' ? 'not reached' : answer === 'not-asked' ? 'not asked' : '')),
    ]);
    return markdown_table(['', 'took', ''], rows, [1]);
}
function unitsTable({ upgrade }) {
    const units = upgrade?.units ?? [];
    if (units.length === 0)
        return '';
    const rows = units.map(({ unit, action, seconds }) => [
        escapeMarkdown(unit),
        escapeMarkdown(action),
        seconds === null ? '' : (0,duration/* formatDuration */.a)(seconds),
    ]);
    return details(`${units.length} units change`, markdown_table(['unit', 'what becomes of it', 'start took'], rows, [2]));
}
function failureBlocks(trial) {
    const { failure, success } = trial;
    if (success)
        return [];
    const tail = failure?.log_tail ?? [];
    return [
        failure?.hint ? `${escapeMarkdown(failure.hint)}\n` : '',
        tail.length > 0 ? details('What the activation printed last', codeBlock(tail)) : '',
        consoleBlock(trial),
    ];
}
function consoleBlock(trial) {
    const printed = trial.success ? [] : tellingConsole(trial);
    return printed.length > 0 ? details('How the console ended', codeBlock(printed)) : '';
}
function stepsTable({ steps }) {
    if (steps.length === 0)
        return '';
    const rows = steps.map(({ name, duration_seconds }) => [
        escapeMarkdown(name),
        (0,duration/* formatDuration */.a)(duration_seconds),
    ]);
    return details('How long each phase took', markdown_table(['phase', 'took'], rows, [1]));
}
function limitsList({ limits }) {
    return limits.length === 0
        ? ''
        : `Not tried:\n\n${limits.map((limit) => `- ${escapeMarkdown(limit)}\n`).join('')}`;
}

;// CONCATENATED MODULE: ./lib/trial/write-trial.js







/** Writes a trial that was masked into a build's directory: as data, for people, and for CI services. */
async function writeTrial(dir, trial) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.markdown), trialMarkdown([trial]));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.junit), trialJunit([trial]));
    await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.trial), trialSchema, trial);
}

;// CONCATENATED MODULE: ./lib/trial/record-trial.js













/**
 * Builds both systems of a host and tries one's becoming the other in a machine of its own, in one recording, and writes the
 * trial into that build's directory: `trial.json`, `trial.md`, `junit.xml`, and the machine's console. Throws a `ToolError` where
 * nothing could be built at all.
 */
async function recordTrial(request, hooks) {
    const { name, systems } = request;
    const links = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.rootsDir, 'trial-'));
    const id = `trial-${(0,random/* randomHex */.n)(6)}`;
    const about = { request, id, startMs: Date.now(), links };
    let recorded = null;
    const build = await (0,rebuild_run/* runRebuild */.J)({ ...request.build, ...buildingBoth(name, systems, links), besideOthers: true }, hooks, {
        ...{ action: 'trial', host: name },
        run: async (stage) => {
            const buildSeconds = (Date.now() - about.startMs) / 1000;
            const course = await runCourse(request, { id, stage, links: builtIn(links), ...hooks });
            const isCancelled = hooks.signal?.aborted === true;
            const build = { base: true, next: true, outcome: 'success', failure: null };
            const parts = { ...course, isCancelled, build: { ...build, seconds: buildSeconds } };
            const trial = stage.redact(trialOf(about, course, parts));
            await writeTrial(stage.dir, trial);
            recorded = { trial, errorStatus: course.error?.status ?? null };
            stage.print(['', ...trialLines(trial, true)]);
            return endOf(trial);
        },
    });
    if (recorded !== null)
        return { build, ...recorded };
    const { outcome, failure, duration_seconds: seconds } = build.metadata;
    const paths = builtIn(links);
    const isBuilt = { base: paths.base !== null, next: paths.next !== null };
    const isCancelled = outcome === 'cancelled';
    const unmasked = trialOf(about, emptyCourse(), {
        ...{ ...emptyCourse(), isCancelled },
        build: { ...isBuilt, outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed', failure, seconds },
    });
    const { secrets, redact: patterns, env } = request.build;
    const trial = (0,redact_metadata/* redactData */.E)(unmasked, await (0,redaction/* loadRedaction */.K7)({ secrets, patterns }, env));
    await writeTrial(build.dir, trial);
    return { build, trial, errorStatus: null };
}
function trialOf({ request, id, startMs, links }, course, parts) {
    const { name: host, asked, systems } = request;
    const endMs = Date.now();
    const paths = builtIn(links);
    return {
        ...{ schema_version: 1, id, kind: 'upgrade', host, guest: course.guest, machine: course.machine },
        ...verdictOf({ ...parts, host, asked }),
        ...{ timestamp: new Date(startMs).toISOString(), finished_at: new Date(endMs).toISOString() },
        duration_seconds: (endMs - startMs) / 1000,
        ...{ base: systemOf(systems.base, paths.base), next: systemOf(systems.next, paths.next) },
        steps: course.steps,
        ...{ upgrade: parts.upgrade, reboot: parts.reboot, rollback: parts.rollback },
        ...{ machine_end: parts.end, console: course.console, limits: course.limits },
    };
}
function systemOf(source, store_path) {
    return source.kind === 'flake'
        ? { store_path, ref: source.flake, revision: source.revision, because: source.because }
        : { store_path, ref: source.path, revision: null, because: 'as it was built before' };
}
function endOf({ outcome, failure }) {
    return {
        outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed',
        failure: failure && { ...failure, family: (0,catalogue/* familyNamed */.sE)(failure.family) },
        // The machine is gone, and no host has changed.
        system: null,
    };
}

// EXTERNAL MODULE: ./lib/cli/deploy/world.js + 7 modules
var deploy_world = __webpack_require__(6335);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/live/fleet-view.js
var fleet_view = __webpack_require__(9863);
// EXTERNAL MODULE: ./lib/cli/live/rebuild-view.js
var rebuild_view = __webpack_require__(1358);
// EXTERNAL MODULE: ./lib/cli/run/fleet.js
var run_fleet = __webpack_require__(7572);
// EXTERNAL MODULE: ./lib/cli/show/fleet.js
var show_fleet = __webpack_require__(3714);
// EXTERNAL MODULE: ./lib/cli/deploy/options.js
var deploy_options = __webpack_require__(3402);
;// CONCATENATED MODULE: ./lib/cli/trial/request.js




/** What one call of `trial upgrade` asks for, for all its hosts. */
function upgradeCall(options, { memoryMib, world, io }) {
    const { flake: _, storePath: __, ...rest } = options;
    const { configuration, env, by, dir: rootsDir } = world;
    const edges = { ...io, env, interactive: false };
    return {
        asked: asked(options, memoryMib, io),
        build: (0,run_options/* rebuildRequest */.N)({ ...rest, command: 'true' }, { action: undefined, extraArgs: [] }, edges),
        ...{ configuration, cwd: io.cwd, env, by, rootsDir },
        onNotice: (message) => io.err(`note: ${message}\n`),
    };
}
function asked(options, memoryMib, io) {
    const { from, fromStorePath, storePath, guest, backend, bootTimeout, reboot, rollback, ...judged } = options;
    const pathOf = (path) => (path === undefined ? null : (0,cli_io/* absolutePath */.Hi)(io, path));
    return {
        flake: (0,ref/* parseFlakeRef */.K3)(options.flake).flake,
        ...{ from: namedBase(from), fromStorePath: pathOf(fromStorePath), storePath: pathOf(storePath) },
        ...{ guest: guest ?? null, backend: backend ?? null, memoryMib },
        ...{ reboot, rollback: rollback === true, bootSeconds: bootTimeout },
        flags: (0,deploy_options/* hostFlags */.cW)(judged, undefined),
    };
}
function namedBase(from) {
    return from === undefined ? null : { revision: from, because: `--from ${from}` };
}

;// CONCATENATED MODULE: ./lib/cli/trial/upgrade.js















/** Tries the upgrade of each host that was named: a line each for a maintainer, and one exit status for all. */
async function upgradeAndReport(hosts, options, io) {
    refuseContradictions(options, hosts);
    const { jobs, memoryMib } = machineNumbers(options, io.env);
    const world = await (0,deploy_world/* hostsWorld */.e)(options, { targets: new Map(), hosts }, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const call = upgradeCall(options, { memoryMib, world, io });
        const edges = { options, signals, io };
        const systems = await systemsOf(call);
        await requireGuest(systems, call);
        const requests = hosts.map((name) => requestFor(name, systems, call));
        const ended = requests.length === 1 ? [await tryOne(requests[0], edges)] : await trySeveral(requests, jobs, edges);
        report(hosts, ended, edges);
    }
    finally {
        forget();
        await world.close();
    }
}
async function tryOne(request, { options, signals, io }) {
    const view = (0,rebuild_view/* rebuildView */.f)({ quiet: options.quiet === true, interactive: false }, io);
    const ended = await (0,fleet/* endOf */.p)(recordTrial(request, { ...view.hooks, ...signals }));
    view.end();
    return ended;
}
async function trySeveral(requests, jobs, { signals, io }) {
    const view = (0,fleet_view/* fleetView */.A)(requests.map(({ name }) => name), io);
    const run = (request, index) => recordTrial(
    // Old builds are deleted once at the end: a sibling that runs must not count among them.
    { ...request, build: { ...request.build, keepLast: null } }, {
        ...signals,
        onStatus: (status) => view.status(index, status),
        onNotice: (message) => view.say(`${request.name}: ${message}`),
    });
    try {
        const ended = await (0,fleet/* runFleet */.g)(requests, run, {
            jobs,
            isStopped: () => signals.signal.aborted,
            onStart: (_, index) => view.start(index),
            onEnd: (_, index, one) => view.end(index, (0,run_fleet/* buildOf */.Yy)(one)),
        });
        view.close();
        await (0,run_fleet/* keepNewest */.IC)(requests[0]?.build, io);
        return ended;
    }
    finally {
        view.close();
    }
}
function report(hosts, ended, { options, signals, io }) {
    const done = ended.flatMap((one) => (one.kind === 'done' ? [one.result] : []));
    if (hosts.length > 1)
        io.err(`${(0,show_fleet/* fleetTable */.d)(hosts, ended.map(run_fleet/* buildOf */.Yy)).join('\n')}\n`);
    // What one host's recording shows while it runs ends with its report.
    if (hosts.length > 1 || options.quiet)
        for (const { trial } of done)
            if (hosts.length === 1 || !trial.success)
                io.err(`\n${trialLines(trial, io.color).join('\n')}\n`);
    const errors = ended.flatMap((one) => one.kind === 'failed' ? [(0,cli_io/* reportError */.N7)(io, one.error, false)] : []);
    const trials = done.map(({ trial }) => trial);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, trials);
    else
        for (const { outcome, summary } of trials)
            io.out(`${(0,builds_outcome/* outcomeFacts */.c6)(outcome).sign} ${(0,clean/* shownLine */.QN)(summary)}\n`);
    const statuses = done.map(({ trial, errorStatus }) => errorStatus ?? (0,builds_outcome/* outcomeFacts */.c6)(trial.outcome).exitStatus);
    io.status = signals.signal.aborted ? 130 : (0,run_fleet/* worstStatus */.A4)([...errors, ...statuses]);
}

;// CONCATENATED MODULE: ./lib/cli/commands/trial.js


function configure(command, io) {
    command.enablePositionalOptions();
    const upgrade = command
        .command('upgrade <hosts...>')
        .description('does the machine that runs the base system survive becoming the new one');
    addUpgradeOptions(upgrade).action((hosts, options) => upgradeAndReport(hosts, options, io));
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
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


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/** Text as the content of an element or attribute: what XML 1.0 cannot hold becomes U+FFFD. */
function escapeXml(text) {
    return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[&<>"]/gu, (found) => {
        if (found === '&')
            return '&amp;';
        if (found === '<')
            return '&lt;';
        if (found === '>')
            return '&gt;';
        return found === '"' ? '&quot;' : '\ufffd';
    });
}


/***/ })

};
