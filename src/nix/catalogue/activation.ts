import type { FamilyEntry } from './entry.js';

const newInit =
  'The running init cannot take over the new system. `switch` has made it what boots next, so a restart is enough; after `test`, `nixos-rebuild boot` comes first.';

const status100 = `Status 100: ${newInit}`;

const status2 =
  'Status 2: the activation script failed. `journalctl -u nixos-rebuild-switch-to-configuration* -b -o cat` on that machine shows the snippet and why.';

const status4 =
  'Status 4: the system is active, but units failed. `systemctl --failed` on that machine lists them; `journalctl -u nixos-rebuild-switch-to-configuration* -b -o cat` has the output of the switch.';

/**
 * Failures of switch-to-configuration (Perl and Rust), of nixos-rebuild-ng, which prints its status, and of those who
 * call it: deploy-rs, Colmena, comin, nh; wordings from their sources, from sops-nix, agenix, Home Manager, nix-darwin.
 */
export const activationEntries = [
  {
    family: 'pre-switch',
    about: 'A check before the switch refused it; nothing was changed.',
    hint: 'Fix what the check names. Where it asks for a reboot, `nixos-rebuild boot` and a restart do the same; `NIXOS_NO_CHECK=1` skips the checks.',
    stage: 'activation',
    endsTheRun: true,
    rules: [
      { on: 'line', test: /^Pre-switch check '.*' failed/ },
      { on: 'line', test: /^Pre-switch checks failed/, role: 'consequence' },
      {
        on: 'line',
        test: /^Warning: the new NixOS configuration has an .init. that is/,
        more: /^(?:incompatible with the current configuration|won't take effect until you reboot)/,
        hint: newInit,
      },
      {
        on: 'line',
        test: /^won't take effect until you reboot the system/,
        role: 'report',
        hint: newInit,
      },
      {
        on: 'line',
        test: /^(?:This is not a NixOS installation|error: This is not a NixOS installation)/,
        hint: 'The machine has neither /etc/NIXOS nor the os-release of NixOS: `cat /etc/os-release` shows what it is. `touch /etc/NIXOS` if it is NixOS all the same.',
      },
      {
        on: 'line',
        contains: 'switch-to-configuration',
        test: /^(?:subprocess\.CalledProcessError: )?Command '.*returned non-zero exit status 100\b/,
        role: 'report',
        hint: status100,
      },
      {
        on: 'line',
        test: /^(?:Activation failed: Child process exited with error code: 100$|The activation script resulted in a bad exit code: Some\(100\)|switching to system configuration \S+ failed \(status 100\))/,
        role: 'report',
        hint: status100,
      },
    ],
  },
  {
    family: 'no-systemd',
    about: 'There is no systemd to talk to: a chroot, a container, a rescue shell, WSL without systemd.',
    hint: '`systemctl is-system-running` must answer here for a switch. In a chroot, container or rescue shell, start `bin/switch-to-configuration boot` of the built system itself (with `NIXOS_INSTALL_BOOTLOADER=1` on a new disk), then boot it.',
    stage: 'activation',
    endsTheRun: true,
    rules: [
      {
        on: 'line',
        test: /^(?:Failed to connect to system scope bus|System has not been booted with systemd as init system)/,
      },
      // nixos-install's systemctl too, where all is well.
      { on: 'line', test: /^Running in chroot, ignoring/, role: 'clue', confidence: 0.6 },
      { on: 'line', test: /^ *Failed to connect to socket \/run\/dbus\/system_bus_socket/ },
      {
        on: 'line',
        test: /^Failed to (?:connect to|create|get D-Bus) (?:user scope )?(?:bus|connection)/,
        role: 'clue',
        confidence: 0.85,
      },
    ],
  },
  {
    family: 'rolled-back',
    about: 'A deployment went wrong or was not confirmed, and the machine went back to the system before.',
    hint: 'The target runs its previous system again. If it was not confirmed, the deployer could not connect after the switch: `journalctl -b -u sshd -u systemd-networkd` there shows whether network or SSH changed; `confirmTimeout` gives a slow machine more time.',
    stage: 'activation',
    // What follows is the way back.
    endsTheRun: false,
    rules: [
      {
        on: 'line',
        test: /^(?:Error (?:waiting for confirmation event|de-activating due to)|There was an error de-activating|Failed to get activation confirmation|Failed to (?:run confirmation command|confirm))/,
      },
      { on: 'line', contains: 'Timeout elapsed for confirmation', test: /^\S/ },
      { on: 'line', contains: 'olled back to previous ', test: /^\S/, role: 'report' },
      {
        on: 'line',
        test: /^(?:NixOS: Failed to restore previous system profile|Rolled back to previous)/,
        role: 'report',
      },
    ],
  },
  {
    family: 'activation-script',
    about: 'The activation script failed.',
    hint: [
      '`system.activationScripts.{snippet}` is the snippet that failed, and the line before says why. The new system is partly active: correct it and switch again.',
      {
        when: 'home-manager',
        say: 'The last `Activating NAME` before it names the step, which is `home.activation.NAME`: `home-manager switch -v` prints the commands of each. Correct it and switch again, since what comes after that step was not done.',
      },
      'The line before says which part failed; the snippets are in `/run/current-system/activate`. The new system is partly active: correct it and switch again.',
    ],
    stage: 'activation',
    endsTheRun: false,
    rules: [
      { on: 'line', test: /^Failed to run activate script/, role: 'report' },
      { on: 'line', test: /^Activation script snippet '.*' failed/, role: 'report' },
      {
        on: 'error',
        test: /^(?!Unexpected files).*, aborting activation$|^restarting after power failure is not supported on your machine$/,
      },
      {
        on: 'error',
        test: /^GDBus\.Error:/,
        hint: 'Home Manager sets dconf values over the session bus, which has no dconf here: `programs.dconf.enable = true` in NixOS adds it. Without a desktop, set `dconf.enable = false` in Home Manager.',
      },
      {
        on: 'line',
        test: /^(?:Boot(?:strap|-out)|Load|Unload) failed: \d+: /,
        role: 'clue',
        confidence: 0.8,
        hint: 'launchd refused an agent or a daemon: `launchctl print gui/$(id -u)` lists those that are loaded. `launchctl bootout` with the name of the one that was being set up removes the old one, after which the switch can load it.',
      },
      // A program that a step of Home Manager called wrongly: a variable of the step was empty.
      {
        on: 'line',
        test: /^Try '[\w./-]{1,120} --help' for more information\.$/,
        below: /^Activating [\w-]+$/,
        role: 'report',
        reasonAbove: true,
        confidence: 0.7,
      },
      // Homebrew, which nix-darwin starts.
      { on: 'line', test: /^(?:Homebrew Bundle|`brew bundle`) failed! /, role: 'report', confidence: 0.8 },
      // nh lists what failed from the outside to the inside, indented by three; the first line of a copy often is by less.
      {
        on: 'line',
        test: /^ {0,4}0: (?!Bootloader )(?:.* )?[Aa]ctivat(?:ion failed|ing configuration)/,
        more: /^ {1,4}\d: /,
        role: 'report',
        confidence: 0.7,
        hint: 'The last of the numbered lines is the innermost cause; where it is `No such file or directory`, nh could not start a program (`command -v sudo`). `nh os switch --show-activation-logs` shows what the activation printed.',
      },
      {
        on: 'line',
        contains: 'switch-to-configuration',
        test: /^(?:subprocess\.CalledProcessError: )?Command '.*returned non-zero exit status 2\b/,
        role: 'report',
        confidence: 0.85,
        hint: status2,
      },
      // update-users-groups.pl and setup-etc.pl of a system that is gone, or whose /nix is not mounted.
      {
        on: 'line',
        test: /^Can't open perl script "\/nix\/store\/[^"]{1,200}(?:update-users-groups|setup-etc)\.pl"/,
        confidence: 0.85,
      },
      {
        on: 'line',
        test: /^Activation failed: Child process exited with error code: 2$/,
        role: 'report',
        confidence: 0.85,
        hint: status2,
      },
      {
        on: 'line',
        test: /^(?:The activation script resulted in a bad exit code: Some\(2\)|switching to system configuration \S+ failed \(status 2\))/,
        role: 'report',
        confidence: 0.85,
        hint: status2,
      },
      {
        on: 'line',
        test: /^ {1,4}\d: Activating configuration \(exit status (?:ExitStatus\()?Exited\(2\)/,
        role: 'report',
        confidence: 0.85,
        hint: status2,
      },
    ],
  },
  {
    family: 'units',
    about: 'The system was activated, but units failed.',
    hint: [
      {
        when: 'ci',
        say: '`{unit}` failed on the machine that was switched; its last lines are below the message. There, `journalctl -u {unit} -b` has all of them. The new configuration is active all the same.',
      },
      '`systemctl status {unit}` shows how it ended and `journalctl -u {unit} -b` what it wrote before; the new configuration is active all the same.',
      '`systemctl --failed` on that machine lists the units; `journalctl -b -p err` shows what they wrote. The new configuration is active all the same.',
    ],
    stage: 'activation',
    endsTheRun: false,
    rules: [
      // A unit that is a part of the activation: what it wrote, which systemctl prints below, is the cause.
      {
        on: 'line',
        test: /^warning: the following (?:user )?units failed: (?:home-manager-|sops-|agenix)[\w@.:\\-]+\.service$/,
        role: 'report',
        explainedBy: ['collision'],
      },
      { on: 'line', test: /^warning: the following (?:user )?units failed: / },
      // NixOps.
      {
        on: 'line',
        test: /^Exception: unable to activate new configuration \(exit code 4\)/,
        role: 'report',
      },
      {
        on: 'line',
        test: /^(?:(?:warning: )?user activation for \S+ failed|(?:Error: )?Failed to run user activation for \S+)/,
        more: /^(?:Caused by:|\s+\S)/,
        reasonAbove: true,
        hint: [
          '`sudo -u {user} XDG_RUNTIME_DIR=/run/user/$(id -u {user}) systemctl --user --failed` lists the units of `{user}` that failed; the system itself is active.',
        ],
      },
      {
        on: 'line',
        test: /^(?:Failed to (?:(?:try-)?re(?:start|load)|(?:try-)?reload-or-restart|start|stop|isolate) \S+\.(?:service|socket|target|mount|timer|path|device|swap|slice|scope)\b)/,
        role: 'clue',
        confidence: 0.85,
      },
      // systemctl, which waits for what it has started.
      {
        on: 'line',
        test: /^(?:Job for \S+ (?:failed|canceled|timed out)\b|Assertion failed on job for )/,
        role: 'report',
        confidence: 0.85,
      },
      // systemctl, of a unit that is not as it must be for what is asked of it.
      {
        on: 'line',
        test: /^Unit \S+\.(?:service|socket|target|mount|timer|path) (?:not found\.|is masked\.|cannot be (?:re)?(?:started|stopped|loaded)\b)/,
        role: 'clue',
        confidence: 0.8,
      },
      // systemd, of a unit whose settings contradict each other, and systemctl, of one that could not be loaded.
      {
        on: 'line',
        contains: ' Refusing.',
        test: /^[\w@.:\\-]+\.\w+: .{1,300} Refusing\.$/,
        role: 'clue',
        confidence: 0.8,
      },
      {
        on: 'line',
        test: /^ *Loaded: (?:bad-setting|error) \(Reason: /,
        below: /^(?:[○●×*] )?\S+\.(?:service|mount|socket|timer|path|target)\b/,
        role: 'report',
        confidence: 0.7,
      },
      {
        on: 'line',
        contains: ' is not active, cannot reload.',
        test: /^[\w@.:\\-]+ is not active/,
        role: 'clue',
        confidence: 0.8,
      },
      // What systemctl prints of each unit that failed, where the line that names them is cut off.
      {
        on: 'line',
        test: /^ *Active: failed \(Result: /,
        below:
          /^(?:[●×*] )?(?!nixos-(?:upgrade|rebuild)|\S*auto-upgrade)\S+\.(?:service|mount|socket|timer|path|target)\b/,
        role: 'report',
        confidence: 0.8,
      },
      // What systemd writes of a unit, whose own words are before it.
      {
        on: 'line',
        contains: "Failed with result '",
        test: /^(?!nixos-(?:upgrade|rebuild))[\w@.:\\-]+\.(?:service|mount|socket): Failed with result '/,
        role: 'clue',
        reasonAbove: true,
        confidence: 0.7,
      },
      {
        on: 'line',
        contains: ' process exited, code=',
        test: /^(?!nixos-(?:upgrade|rebuild))[\w@.:\\-]+\.service: (?:Main|Control) process exited, code=(?:exited|dumped), status=(?!0\/)/,
        role: 'clue',
        reasonAbove: true,
        confidence: 0.65,
      },
      {
        on: 'line',
        contains: ': Start request repeated too quickly',
        test: /^(?!nixos-(?:upgrade|rebuild))[\w@.:\\-]+\.\w+: Start request /,
        role: 'clue',
        reasonAbove: true,
        confidence: 0.65,
      },
      {
        on: 'line',
        contains: ': Failed at step ',
        test: /^[\w@.:\\-]+\.service: Failed at step [A-Z_]+ spawning /,
        role: 'clue',
        confidence: 0.75,
      },
      {
        on: 'line',
        test: /^(?:Dependency failed for |Timed out waiting for device |A dependency job for \S+ failed)/,
        role: 'clue',
        confidence: 0.7,
      },
      // Of `systemctl status`, whose first lines are cut off.
      {
        on: 'line',
        contains: '(code=exited, status=',
        test: /^ *Process: \d+ Exec\w+=(?!\S*nixos-(?:upgrade|rebuild)).*\(code=exited, status=[1-9]/,
        role: 'clue',
        confidence: 0.6,
      },
      {
        on: 'line',
        contains: 'switch-to-configuration',
        test: /^(?:subprocess\.CalledProcessError: )?Command '.*returned non-zero exit status 4\b/,
        role: 'report',
        confidence: 0.85,
        hint: status4,
      },
      {
        on: 'line',
        test: /^(?:The activation script resulted in a bad exit code: Some\(4\)|switching to system configuration \S+ failed \(status 4\))/,
        role: 'report',
        confidence: 0.85,
        hint: status4,
      },
      {
        on: 'line',
        test: /^ {1,4}\d: Activating configuration \(exit status (?:ExitStatus\()?Exited\(4\)/,
        role: 'report',
        confidence: 0.85,
        hint: status4,
      },
      {
        on: 'line',
        test: /^Activation failed: Child process exited with error code: 4$/,
        role: 'report',
        confidence: 0.85,
        hint: status4,
      },
      {
        on: 'line',
        contains: 'switch-to-configuration ',
        test: /^.* fails with exit status 4\b/,
        role: 'report',
        confidence: 0.85,
        hint: status4,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
