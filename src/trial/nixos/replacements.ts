import { bootPort } from '../../machine/index.js';

/**
 * What of a host a virtual machine cannot have, in the order of the report: a Nix list of `{ id; option; why; isSet; module; }`.
 * `isSet` is whether the host has it; `module` stands in for it, and is null where a module of nixpkgs does that by itself.
 *
 * In scope are `lib`, `config`, which is the host's as it is, so that nothing here depends on what it changes, and what
 * `variant.ts` defines.
 */
export const replacements = `
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
export const bootEntryScript = `
for port in /sys/class/virtio-ports/*; do
  { read -r name <"$port/name"; } 2>/dev/null || continue
  [ "$name" = ${bootPort} ] || continue
  printf '%s\\n' "$1" >"/dev/\${port##*/}"
  exit
done
echo "the machine has no port ${bootPort}, over which it is told what to boot" >&2
exit 1
`;
