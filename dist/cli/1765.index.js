export const id = 1765;
export const ids = [1765];
export const modules = {

/***/ 1765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/builds/trial.js
var builds_trial = __webpack_require__(6985);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var hosts_configuration = __webpack_require__(9405);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/nix/flake/base-revision.js
var base_revision = __webpack_require__(6648);
// EXTERNAL MODULE: ./lib/system/package-manager.js
var package_manager = __webpack_require__(8059);
// EXTERNAL MODULE: ./lib/activation/index.js + 17 modules
var activation = __webpack_require__(8985);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var nix_store_path = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
;// CONCATENATED MODULE: ./lib/trial/guest/guest-kind.js






/** How long (s) a profile and a boot entry may take. */
const entrySeconds = 120;
/** How long (s, on hardware) a system may take from its shell to its services. */
const startSeconds = 300;
/**
 * The kind of machine that a system can run in. A toplevel of NixOS brings its own systemd, as a link into the store; one whose
 * link leads elsewhere needs a distribution around it, which the base image of machines is.
 */
async function guestKindOf(toplevel) {
    const systemd = await (0,promises_.readlink)((0,external_node_path_.join)(toplevel, 'systemd')).catch(() => null);
    return systemd !== null && !(0,nix_store_path/* isStorePath */.zP)(systemd) ? 'miniature' : 'nixos';
}
/**
 * Sets a system as the first generation of a machine, with a boot entry. Throws a `ToolError` (`base-entry`) with the machine's own
 * words.
 */
async function makeFirstGeneration(machine, path) {
    const commands = [
        `nix-env --profile ${activation/* systemProfile */.LH} --set ${(0,shell/* quoteWord */.X)(path)}`,
        `${(0,shell/* quoteWord */.X)(path)}/bin/switch-to-configuration boot 2>&1`,
    ];
    const { status, stdout, stderr } = await machine.execute(commands.join(' && '), {
        timeoutSeconds: entrySeconds,
    });
    if (status === 0)
        return;
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ');
    throw new errors/* ToolError */.v4('base-entry', `${machine.name}: the base system has no boot entry: ${said}`);
}

// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 7 modules
var copy_closure = __webpack_require__(6646);
// EXTERNAL MODULE: ./lib/machine/index.js + 65 modules
var lib_machine = __webpack_require__(3961);
;// CONCATENATED MODULE: ./lib/trial/guest/miniature.js



const usualMemoryMib = 512;
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
const bring = async (machine, { base }, options) => {
    const { env, signal, say } = options;
    const { path } = base.toplevel;
    const host = new lib_machine.GuestHost(machine);
    say(`the machine starts (${machine.kind})`);
    await machine.connect();
    say('the base system is copied into it');
    const { closure } = base;
    await (0,copy_closure/* copyClosure */.Z)(host, path, { env, closure, substitutes: false, ...(signal && { signal }) });
    // Of what a distribution's system lacks, this alone is asked for before a boot.
    await machine.succeed('touch /etc/NIXOS');
    await makeFirstGeneration(machine, path);
};
/** A switch starts from what runs, so the system is booted, and not switched to from that of the image. */
const boot = async (machine, _systems, { say }) => {
    say('the machine boots the base system');
    await machine.reboot();
    await machine.waitForUnit('multi-user.target', { timeoutSeconds: startSeconds });
};

// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(7327);
;// CONCATENATED MODULE: ./lib/trial/guest/nixos.js







/** Twice that of qemu-vm.nix: a host runs more than a test. */
const nixos_usualMemoryMib = 2048;
/** How long (s, on hardware) a system may take until its shell answers: a host starts more than a test's machine. */
const shellSeconds = 300;
const platform = 'x86_64-linux';
/** How long (ms) Nix may take to say what it knows of two closures. */
const registrationMs = 120_000;
const limits = [
    'what is tried is not the host itself: a machine has neither its disks, devices and keys nor its firmware and boot loader',
    'the machine has no network but a card with an address: names, routes and what is reached over them are not tried',
    'both systems are in the store that it shares with this machine: copying one to the host is not tried',
];
/**
 * A machine that boots the kernel, the initrd and the services of a NixOS host. Throws a `ToolError` (`no-guest`) for one of another
 * platform than the machines'.
 */
async function nixosGuest({ base, memoryMib, disk, accelerator, }) {
    const system = (await (0,promises_.readFile)((0,external_node_path_.join)(base, 'system'), 'utf8').catch(() => platform)).trim();
    if (system !== platform)
        throw new errors/* ToolError */.v4('no-guest', `the host is ${system}, and machines of trials are ${platform}`, {
            status: 2,
        });
    const memory = memoryMib ?? nixos_usualMemoryMib;
    const backend = (0,lib_machine.nixosSystem)({
        system: base,
        memoryMiB: memory,
        ...(disk && { disk }),
        ...(accelerator && { accelerator }),
    });
    return { kind: 'nixos', backend, memoryMib: memory, limits, bring: async () => { }, boot: nixos_boot };
}
/** A pristine machine boots the base system at once, as the machines of NixOS' tests do, and is then told what it runs. */
const nixos_boot = async (machine, systems, options) => {
    options.say(`the machine boots the base system (${machine.kind})`);
    await machine.connect({ timeoutSeconds: shellSeconds });
    await machine.waitForUnit('multi-user.target', { timeoutSeconds: startSeconds });
    await register(machine, systems, options);
    await makeFirstGeneration(machine, systems.base.toplevel.path);
};
/**
 * The files of a shared store are there, and Nix in the machine does not know of them: what this machine's Nix knows of both
 * closures is loaded. A system that the machine does not see is copied in the course of its deployment.
 */
async function register(machine, { base, next }, { env }) {
    for (const { toplevel, closure } of [base, next]) {
        const { status } = await machine.execute(`test -e ${(0,shell/* quoteWord */.X)(toplevel.path)}`);
        if (status !== 0 || closure === null)
            continue;
        const input = await registrationOf(closure.map(({ path }) => path), env);
        await machine.succeed('nix-store --load-db', { input });
    }
}
/** What Nix knows of store paths, in the form of `nix-store --load-db`. */
function registrationOf(paths, env) {
    return (0,query/* nixQuery */.i)(env, registrationMs)('nix-store', ['--dump-db', ...paths]);
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
    const base = await (0,base_revision/* baseRevision */.$)({
        ...{ flake, from, cwd, env },
        otherwise: 'Name a system that was built before with --from-store-path.',
    });
    return { base: { kind: 'flake', ...base }, next };
}
/** The trial of one host. */
function requestFor(name, systems, call) {
    const { asked, build, env, by, rootsDir } = call;
    return {
        ...{ name, systems, by, env, rootsDir, build, hasVariants: asked.guest !== 'miniature' },
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
    const { guest, backend, memoryMib } = call.asked;
    const kinds = guest === null ? await Promise.all(systems.map(guestKindOf)) : [guest];
    if (!kinds.includes('nixos'))
        return miniatureFor(call);
    if (kinds.includes('miniature'))
        throw noGuest('one of the two systems brings its own systemd, and the other one does not', '');
    if (backend === 'container')
        throw noGuest('a system of NixOS is tried in a virtual machine', 'Leave --backend out.');
    for (const system of systems)
        await requireVariant(system);
    return nixosGuest({ base: systems[0], memoryMib });
}
/** Throws for a system without the driver's shell: in a machine, nobody would hear of it. */
async function requireVariant(system) {
    const isThere = await (0,promises_.stat)((0,external_node_path_.join)(system, 'etc/systemd/system/backdoor.service')).catch(() => null);
    if (isThere === null)
        throw noGuest(`${system} has no shell for tests`, 'A NixOS is tried as a host of a flake, since it gets the modules of a virtual machine before it is built: name it without --store-path and --from-store-path.');
}
function noGuest(message, hint) {
    return new errors/* ToolError */.v4('no-guest', message, { hint, status: 2 });
}
function miniatureFor({ asked, env }) {
    const backend = asked.backend ?? ((0,package_manager/* isRoot */.jX)() ? 'container' : 'qemu');
    return miniatureGuest({ backend, memoryMib: asked.memoryMib, env });
}
/** Throws before anything is built where it is known that its machine cannot be made. */
async function requireGuest(systems, call) {
    const { base, next } = systems;
    const areThere = base.kind === 'store-path' && next.kind === 'store-path';
    const { guest } = call.asked;
    if (guest === 'miniature' || (areThere && guest === null))
        await miniatureFor(call);
}

// EXTERNAL MODULE: ./lib/cli/notify.js + 21 modules
var cli_notify = __webpack_require__(3161);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
;// CONCATENATED MODULE: ./lib/cli/trial/options.js







/** The flake that is meant where none is named. */
const hereFlake = '.';
const seconds = (0,option_values/* numberIn */.Po)(trialNumbers.bootSeconds);
const memory = trialNumbers.memoryMib;
const jobs = { ...config/* settingBounds */.oU.jobs, whole: true };
const { settle, switchTimeout, onFailedUnits } = config/* defaultHostSettings */.Bw;
function addUpgradeOptions(command) {
    command
        .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', hereFlake)
        .option('--from <rev>', 'the commit or branch of the base system (default: that of the pull request)')
        .option('--from-store-path <path>', 'a base system that was built before')
        .option('--store-path <path>', 'a new system that was built before, instead of the working tree')
        .option('--guest <kind>', `what the machine is: ${builds_trial/* guestKinds */.uX.join(', ')} (default: by the system)`, (0,option_values/* choice */.Yq)(...builds_trial/* guestKinds */.uX))
        .option('--backend <backend>', 'container or qemu (default: container for root, else qemu)', (0,option_values/* choice */.Yq)(...trialBackends))
        .option('--memory <mib>', 'of a virtual machine (default: VM_MEMORY, or 512, and 2048 for a NixOS host)', (0,option_values/* numberIn */.Po)(memory))
        .option('--jobs <count>', 'how many hosts at a time (default: PARALLEL_TESTS, or 2)', (0,option_values/* numberIn */.Po)(jobs))
        .option('--no-reboot', 'do not boot the new system')
        .option('--rollback', 'also go back to the base system afterwards')
        .option('--boot-timeout <seconds>', 'how long the reboot may take', seconds, trialNumbers.bootSeconds.otherwise)
        .option('--settle <seconds>', `watch the machine for so long after each change (default: ${settle})`, seconds)
        .option('--switch-timeout <seconds>', `for the activation itself (default: ${switchTimeout})`, seconds)
        .addOption((0,option_values/* repeatable */.EQ)('--critical <unit>', 'a unit that must run afterwards (repeatable)'))
        .addOption((0,option_values/* repeatable */.EQ)('--check <command>', 'a shell command that succeeds in the machine if it is well (repeatable)'))
        .option('--on-failed-units <what>', `for units that fail and are not critical (default: ${onFailedUnits})`, (0,option_values/* choice */.Yq)(...config/* failedUnitsPolicies */.Px));
    return (0,cli_notify/* addNotifyOptions */.V8)((0,run_options/* addRunOptions */.L)(command));
}
/** Throws a usage error for options that contradict each other. */
function refuseContradictions({ from, fromStorePath }, hosts) {
    if (from !== undefined && fromStorePath !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-option', 'give only one of --from and --from-store-path');
    const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
    if (twice !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-host', `${twice} was named twice`);
}
/** Whether anything of the flake is needed: systems that were both built before need none that nobody has named. */
function asksFlake({ flake, fromStorePath, storePath }) {
    return flake !== hereFlake || fromStorePath === undefined || storePath === undefined;
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
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(1892);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 43 modules
var run = __webpack_require__(6074);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/trial/nixos/replacements.js

/**
 * What of a host a virtual machine cannot have, in the order of the report: a Nix list of `{ id; option; why; isSet; module; }`.
 * `isSet` is whether the host has it; `module` stands in for it, and is null where a module of nixpkgs does that by itself.
 *
 * In scope are `lib`, `config`, which is the host's as it is, so that nothing here depends on what it changes, and what
 * `variant.ts` defines.
 */
const replacements = `
  [
    # Of virtualisation/qemu-vm.nix, over all that the host says.
    (known "file-systems" "fileSystems" (isFilled "fileSystems")
      "the machine has an empty disk, and the store of the machine that runs it, which it cannot change")
    (known "swap" "swapDevices" (isFilled "swapDevices") "the machine has no swap")
    (known "encryption" "boot.initrd.luks.devices" (isFilled "boot.initrd.luks.devices") "the disks are not there")
    (known "wireless" "networking.wireless.enable" (isOn "networking.wireless.enable") "there is no radio")
    (known "video" "services.xserver.videoDrivers" (isOn "services.xserver.enable") "the screen is a virtual one")

    # Of both modules, which set these as plainly as a host may: one that says otherwise would not evaluate.
    (set "interface-names" "networking.usePredictableInterfaceNames" false "the network card is called eth0")
    (set "time" "services.timesyncd.enable" false "the clock is that of the machine that runs it")
    (set "kernel-messages" "boot.consoleLogLevel" 7 "the console is recorded")
    (set "serial-login" "systemd.services.serial-getty@ttyS0.enable" false "the console is recorded")
    (set "start-limits" "systemd.settings.Manager.DefaultTimeoutStartSec" 300 "a machine may be emulated")
    (set "start-limits" "systemd.settings.Manager.DefaultDeviceTimeoutSec" 300 "a machine may be emulated")
    (set "boot-menu" "boot.loader.grub.gfxmodeBios" "1024x768" "no boot menu is shown")

    { id = "boot-loader"; option = "boot.loader"; isSet = true;
      why = "the kernel of the system that an activation has chosen is booted without firmware and boot loader";
      module = { pkgs, ... }: { system.build.installBootLoader = over (installBootEntry pkgs); }; }
    (set "initrd-secrets" "boot.initrd.secrets" { } "the files are on the host alone")
    (set "initrd-ssh" "boot.initrd.network.ssh.enable" false "the host keys are on the host alone")
    (set "initrd-clevis" "boot.initrd.clevis.enable" false "the disks are not there")
    (set "initrd-commands" "boot.initrd.postDeviceCommands" "" "the disks are not there")
    (set "initrd-commands" "boot.initrd.postResumeCommands" "" "the disks are not there")
    (set "raid" "boot.swraid.enable" false "the disks are not there")
    (set "zfs-pools" "boot.zfs.extraPools" [ ] "the pools are not there")
    (set "resume" "boot.resumeDevice" "" "the machine has no swap")
    (set "persistence" "environment.persistence" { } "the root is a disk, and keeps what is written")
    (set "persistence" "preservation.enable" false "the root is a disk, and keeps what is written")

    (set "firmware" "hardware.enableRedistributableFirmware" false "no device needs it")
    (set "firmware" "hardware.enableAllFirmware" false "no device needs it")
    (set "microcode" "hardware.cpu.intel.updateMicrocode" false "the processor is a virtual one")
    (set "microcode" "hardware.cpu.amd.updateMicrocode" false "the processor is a virtual one")
    (set "nvidia" "hardware.nvidia-container-toolkit.enable" false "there is no such card")

    (set "wait-online" "systemd.network.wait-online.enable" false "the network cards are not there")
    (set "wait-online" "systemd.services.NetworkManager-wait-online.enable" false "the network cards are not there")
    (set "wireguard" "networking.wireguard.interfaces" { } "the keys are on the host alone")
    (set "wireguard" "networking.wg-quick.interfaces" { } "the keys are on the host alone")

    { id = "secrets"; option = "sops"; isSet = isFilled "sops.secrets" || isFilled "sops.templates"; why = onlyStandIns;
      module = { pkgs, ... }: lib.mkMerge [
        (snippet "setupSecretsForUsers" (filesOf pkgs earlySops))
        (snippet "setupSecrets" (filesOf pkgs lateSops + ownersOf pkgs lateSops))
        (unit pkgs "sops-install-secrets-for-users" (filesOf pkgs earlySops))
        (unit pkgs "sops-install-secrets" (filesOf pkgs lateSops + ownersOf pkgs lateSops))
      ]; }
    { id = "secrets"; option = "age"; isSet = isFilled "age.secrets"; why = onlyStandIns;
      module = { pkgs, ... }: lib.mkMerge [
        (snippet "agenixNewGeneration" "")
        (snippet "agenixInstall" (filesOf pkgs age))
        (snippet "agenixChown" (ownersOf pkgs age))
        (unit pkgs "agenix-install-secrets" (filesOf pkgs age + ownersOf pkgs age))
      ]; }
  ]
`;
/**
 * What an activation calls to make a system boot: it writes the system's path to the port at which the driver of the machine
 * listens, which starts its kernel from then on. Only the shell's own words, since there is no PATH. \`"$1"\` is the toplevel.
 */
const bootEntryScript = `
for port in /sys/class/virtio-ports/*; do
  { read -r name <"$port/name"; } 2>/dev/null || continue
  [ "$name" = ${lib_machine.bootPort} ] || continue
  printf '%s\\n' "$1" >"/dev/\${port##*/}"
  exit
done
echo "the machine has no port ${lib_machine.bootPort}, over which it is told what to boot" >&2
exit 1
`;

;// CONCATENATED MODULE: ./lib/trial/nixos/variant.js



/** What evaluating a host for its trial says. */
const variantSchema = schemas/* object */.Ikc({
    /** False for a configuration that no module can be added to, which is none of nixpkgs. */
    isNixos: schemas/* boolean */.zMY(),
    replaced: schemas/* array */.YOg(builds_trial/* replacedSchema */.ev),
});
/** In an indented string of Nix, where `''` would end it and `${` be an expression. */
function indented(text) {
    return text.replaceAll("''", "'''").replaceAll('${', "''${");
}
/**
 * A function of Nix from a host, a result of `nixosSystem`, to a text: the derivation of the system that its trial is about, in a
 * line of its own, and then a {@link Variant} as JSON. That system is the host with two modules of its own nixpkgs, by which
 * NixOS' tests run machines, and with replacements of what a machine cannot have. The line is empty for what is no NixOS.
 *
 * It is pure: evaluated by `nix eval --apply`, in Nix 2.4 and later. Paths and options are those of NixOS 25.11 and 26.05, and
 * one that a host lacks is left alone. Throws, as Nix does, where a host's nixpkgs has no such modules.
 */
const variantExpression = `
host: let
  inherit (builtins) attrValues concatStringsSep elem filter head isAttrs isString map pathExists split tail toJSON tryEval;
  inherit (host) config;
  lib = host.lib or host.pkgs.lib;

  pathOf = option: filter isString (split "[.]" option);
  # The value at a path of options, where there is one that can be computed.
  walk = set: path: if path == [ ] then { value = set; }
    else if isAttrs set && set ? \${head path} then
      let tried = tryEval (let next = set.\${head path}; in builtins.seq next next); in
      if tried.success then walk tried.value (tail path) else { }
    else { };
  find = option: walk config (pathOf option);
  valueOf = option: default: (find option).value or default;
  isFilled = option: ! elem (valueOf option { }) [ { } [ ] ];
  isOn = option: valueOf option false == true;

  # Over everything that a host can say, with mkForce and mkVMOverride too.
  over = lib.mkOverride 5;
  known = id: option: isSet: why: { inherit id option isSet why; module = null; };
  set = id: option: value: why: {
    inherit id option why;
    isSet = (find option).value or value != value;
    module = lib.setAttrByPath (pathOf option) (over value);
  };

  installBootEntry = pkgs: pkgs.writeScript "install-boot-entry" ("#!" + pkgs.runtimeShell + "\\n" + ''${indented(bootEntryScript)}'');

  # Secrets: sops-nix and agenix decrypt them on the host, by a snippet of the activation or by a unit.
  onlyStandIns = "the key is on the host alone; in place of each secret is a file with no meaning";
  files = set: map (secret: {
    inherit (secret) path mode;
    owner = owner (secret.owner or null) (secret.uid or 0);
    group = owner (secret.group or null) (secret.gid or 0);
    isEarly = secret.neededForUsers or false;
  }) (attrValues set);
  owner = name: number: if name == null then toString number else name;
  sops = files (valueOf "sops.secrets" { }) ++ files (valueOf "sops.templates" { });
  earlySops = filter (file: file.isEarly) sops;
  lateSops = filter (file: ! file.isEarly) sops;
  age = files (valueOf "age.secrets" { });
  word = lib.escapeShellArg;
  lines = line: list: concatStringsSep "" (map (item: line item + "\\n") list);
  filesOf = pkgs: lines (file:
    "echo stand-in | \${pkgs.coreutils}/bin/install -D -m \${word file.mode} /dev/stdin \${word file.path}");
  ownersOf = pkgs: lines (file: "\${pkgs.coreutils}/bin/chown \${word "\${file.owner}:\${file.group}"} \${word file.path}");

  # Other snippets and units are after these, so they stay, in their places.
  snippet = name: text: let there = valueOf "system.activationScripts.\${name}" null; in
    lib.optionalAttrs (there != null) {
      system.activationScripts.\${name} = over { inherit text; deps = there.deps or [ ]; };
    };
  unit = pkgs: name: text: lib.optionalAttrs (valueOf "systemd.services.\${name}" null != null) {
    systemd.services.\${name}.serviceConfig.ExecStart =
      over [ (pkgs.writeScript name ("#!" + pkgs.runtimeShell + "\\nset -e\\n" + text)) ];
  };

  list = ${replacements};
  replaced = filter (one: one.isSet) list;

  fromNixpkgs = modulesPath: file: let path = modulesPath + file; in
    if pathExists path then path else throw "the nixpkgs of this host has no nixos/modules\${file}, which its trial needs";

  machine = { modulesPath, options, ... }: {
    imports = [
      (fromNixpkgs modulesPath "/virtualisation/qemu-vm.nix")
      (fromNixpkgs modulesPath "/testing/test-instrumentation.nix")
    ];
    virtualisation = lib.filterAttrs (name: _: options.virtualisation ? \${name}) {
      useBootLoader = over false;
      useNixStoreImage = over false;
      mountHostNixStore = over true;
      writableStore = over true;
      # What an upgrade brings must survive its reboot.
      writableStoreUseTmpfs = over false;
      graphics = over false;
      sharedDirectories = over {
        nix-store = { source = builtins.storeDir; target = "/nix/.ro-store"; securityModel = "none"; };
      };
    };
    # The driver's shell: a switch must leave it alone where the two systems have it from different packages.
    systemd.services.backdoor.restartIfChanged = over false;
    # An agent of QEMU that nobody asks.
    services.qemuGuest.enable = over false;
    # The instrumentation lets root in without a password, unless the host says something.
    users.users.root = lib.optionalAttrs (valueOf "users.users.root" { } ? hashedPasswordFile) {
      hashedPasswordFile = lib.mkOverride 149 null;
    };
  };

  trial = host.extendModules {
    modules = [ machine ] ++ filter (module: module != null) (map (one: one.module) replaced);
  };
  said = value: toJSON value;
in
if host ? extendModules then
  trial.config.system.build.toplevel.drvPath + "\\n" + said {
    isNixos = true;
    replaced = map (one: { inherit (one) id option why; }) replaced;
  }
else "\\n" + said { isNixos = false; replaced = [ ]; }
`;
/** Parses what {@link variantExpression} evaluates to. Null for a text that is none. */
function parseVariant(text) {
    const end = text.indexOf('\n');
    try {
        return variantSchema.parse(JSON.parse(text.slice(end + 1)));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/trial/build.js





const links = { base: 'base', next: 'next' };
/** What evaluating a system's variant has said, beside its link. */
const saidSuffix = '.variant';
/**
 * "$1" is a directory for links, "$2" the expression of a system's variant; four words for each system follow: the name of its
 * link, what it is, an installable or a path, and the configuration it is of. The base comes first: where that fails, nothing is
 * known of the new one. A variant is evaluated in the flake, and its derivation is realised by what all versions of Nix have.
 */
const script = `
dir=$1 variant=$2; shift 2
nix() { command nix --extra-experimental-features "nix-command flakes" "$@"; }
while [ $# -gt 0 ]; do
  echo "$1 system: $3"
  derivation=
  if [ "$2" = variant ]; then
    nix eval --raw "$4" --apply "$variant" >"$dir/$1${saidSuffix}" || exit
    IFS= read -r derivation <"$dir/$1${saidSuffix}"
  fi
  case $2 in
    store-path) nix-store --realise "$(readlink -f "$3" || echo "$3")" --add-root "$dir/$1" >/dev/null ;;
    variant | flake) if [ -n "$derivation" ]; then
      nix-store --realise "$derivation" --add-root "$dir/$1" >/dev/null
    else
      nix build "$3" --out-link "$dir/$1"
    fi ;;
  esac || exit
  readlink -f "$dir/$1"; shift 4
done
`;
/**
 * What a rebuild runs to make both systems of a host, with links to them in `dir`, an existing directory. `hasVariants` makes of
 * a host of NixOS its variant for a trial, and leaves others as they are.
 */
function buildingBoth(host, systems, { dir, hasVariants }) {
    const words = ['base', 'next'].flatMap((name) => {
        const system = systems[name];
        if (system.kind === 'store-path')
            return [links[name], 'store-path', system.path, ''];
        const installable = (attribute) => `${system.flake}#${attribute}`;
        return [
            ...[links[name], hasVariants ? 'variant' : 'flake'],
            ...[installable((0,ref/* toplevelAttribute */.EA)(host)), installable((0,ref/* configurationAttribute */.Hu)(host))],
        ];
    });
    return { target: { kind: 'command', command: script }, extraArgs: [dir, variantExpression, ...words] };
}
/** What the evaluation of both systems has said of the host, once the rebuild has ended. Null where no variant was made. */
function variantIn(dir) {
    const [base, next] = [links.base, links.next].map((name) => {
        try {
            return parseVariant((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dir, `${name}${saidSuffix}`), 'utf8'));
        }
        catch {
            return null;
        }
    });
    const said = [base, next].filter((one) => one !== null && one !== undefined);
    if (said.length === 0)
        return null;
    const replaced = new Map(said.flatMap((one) => one.replaced).map((one) => [one.option, one]));
    return { isNixos: said.some(({ isNixos }) => isNixos), replaced: [...replaced.values()] };
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
    await guest.bring(machine, { base, next }, how);
    course.base = await booted(guest.boot(machine, { base, next }, how), () => open.steps.since(startSeconds), signal);
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
        (0,layout/* titled */.dJ)('replaced, in both systems', (0,table/* alignColumns */.R)((trial.replaced ?? []).map(({ option, why }) => [(0,clean/* shownLine */.QN)(option, 80), (0,clean/* shownLine */.QN)(why, 120)]))),
        (0,layout/* titled */.dJ)('not tried', trial.limits.map((limit) => (0,clean/* shownLine */.QN)(limit, 200))),
        (0,layout/* titled */.dJ)('the console ended with', shownEnd(trial).map((line) => (0,clean/* shownLine */.QN)(line, 200))),
    ]);
}
/** Of a panic the first lines tell most, else the last ones. */
function shownEnd(trial) {
    const tail = (0,builds_trial/* tellingConsole */.FX)(trial);
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
        `    <system-out>${escaped([summary, ...(0,builds_trial/* tellingConsole */.FX)(trial)].join('\n'))}</system-out>`,
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

// EXTERNAL MODULE: ./lib/report/trial/markdown.js
var markdown = __webpack_require__(520);
;// CONCATENATED MODULE: ./lib/trial/write-trial.js







/** Writes a trial that was masked into a build's directory: as data, for people, and for CI services. */
async function writeTrial(dir, trial) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.markdown), (0,markdown/* trialMarkdown */.q)([trial]));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.junit), trialJunit([trial]));
    await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.trial), builds_trial/* trialSchema */.WI, trial);
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
    const build = await (0,run/* runRebuild */.J)({
        ...request.build,
        ...buildingBoth(name, systems, { dir: links, hasVariants: request.hasVariants }),
        besideOthers: true,
    }, hooks, {
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
    const replaced = variantIn(links)?.replaced ?? [];
    return {
        ...{ schema_version: 1, id, kind: 'upgrade', host, guest: course.guest, machine: course.machine },
        ...verdictOf({ ...parts, host, asked }),
        ...{ timestamp: new Date(startMs).toISOString(), finished_at: new Date(endMs).toISOString() },
        duration_seconds: (endMs - startMs) / 1000,
        ...{ base: systemOf(systems.base, paths.base), next: systemOf(systems.next, paths.next) },
        steps: course.steps,
        ...{ upgrade: parts.upgrade, reboot: parts.reboot, rollback: parts.rollback },
        ...{ machine_end: parts.end, console: course.console, limits: course.limits },
        ...(replaced.length > 0 && { replaced }),
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

// EXTERNAL MODULE: ./lib/cli/deploy/world.js + 1 modules
var deploy_world = __webpack_require__(4760);
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
        flags: (0,deploy_options/* hostFlags */.cW)(judged),
    };
}
function namedBase(from) {
    return from === undefined ? null : { revision: from, because: `--from ${from}` };
}

;// CONCATENATED MODULE: ./lib/cli/trial/upgrade.js
















/** Tries the upgrade of each host that was named: a line each for a maintainer, and one exit status for all. */
async function upgradeAndReport(hosts, given, io) {
    refuseContradictions(given, hosts);
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const { jobs, memoryMib } = machineNumbers(options, io.env);
    const about = { targets: new Map(), hosts, asksFlake: asksFlake(options) };
    const world = await (0,deploy_world/* cliWorld */.f)({ flake: options.flake }, about, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const call = upgradeCall(options, { memoryMib, world, io });
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, call.build.outputDir);
        const edges = { options, signals, notify, io };
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
async function tryOne(request, edges) {
    const { options, signals, io } = edges;
    const view = (0,rebuild_view/* rebuildView */.f)({ quiet: options.quiet === true, interactive: false }, io);
    const ended = await (0,fleet/* endOf */.p)(recordTrial(request, { ...view.hooks, ...signals }));
    view.end();
    if (ended.kind === 'done')
        (0,cli_io/* sayNotes */.Rc)(await notes(ended.result, edges), io);
    return ended;
}
async function trySeveral(requests, jobs, edges) {
    const { signals, io } = edges;
    const view = (0,fleet_view/* fleetView */.A)(requests.map(({ name }) => name), io);
    const run = async (request, index) => {
        const recorded = await recordTrial(
        // Old builds are deleted once at the end: a sibling that runs must not count among them.
        { ...request, build: { ...request.build, keepLast: null } }, {
            ...signals,
            onStatus: (status) => view.status(index, status),
            onNotice: (message) => view.say(`${request.name}: ${message}`),
        });
        for (const note of await notes(recorded, edges))
            view.say(`${request.name}: ${note}`);
        return recorded;
    };
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
async function notes({ trial, build }, { notify, signals }) {
    return notify({ kind: 'trial', record: trial }, build, signals.signal);
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
