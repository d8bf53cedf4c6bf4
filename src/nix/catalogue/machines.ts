import type { FamilyEntry } from './entry.js';

/** Other machines, rights and programs; wordings from OpenSSH, sudo, doas, polkit, shells, argparse and clap. */
const usageOfRebuild =
  /^\S*(?:nixos-rebuild|nixos-install|home-manager|darwin-rebuild): (?:unknown option|unrecognized|missing argument)/;

export const machineEntries = [
  {
    family: 'missing-program',
    about: 'A program that is needed is not there.',
    hint: [
      {
        when: 'target-host',
        say: "`{program}` is not on the PATH that a command over SSH gets: `ssh HOST command -v {program}` tests it. On the target set it for shells without a login, or add `?remote-program=/nix/var/nix/profiles/default/bin/{program}` to the store's URL.",
      },
      '`{program}` is not on the PATH of the user who rebuilds (`sudo` and services have another): add it to `environment.systemPackages`, or start with `nix shell nixpkgs#{program} --command`.',
      'A program is not on the PATH of the user who rebuilds (`sudo` and services have another): `command -v` with its name tests it.',
    ],
    stage: 'any',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /^(?:Could not find executable|unable to execute|executing) '[\w./+-]+' ?:? ?(?:No such file or directory)?$|(?:^|: )unable to execute '[\w./+-]+': No such file|error: executing '[\w./+-]+' ?: No such file/,
      },
      // Coreutils' programs that start another one.
      {
        on: 'line',
        test: /^(?:chroot|nice|nohup|setsid|stdbuf|timeout): failed to (?:run command|execute) .*: No such file or directory$/,
        confidence: 0.8,
      },
      {
        on: 'line',
        contains: 'unable to execute ',
        test: /^cannot build on '.*unable to execute '/,
        role: 'clue',
      },
      {
        on: 'line',
        contains: 'ot found',
        test: /^(?:(?:\S*\/)?(?:ba|z|da|k|fi)?sh: )?(?:(?:zsh|bash|sh):\d+: )?(?:(?:line )?\d+: |(?:\/\S{1,300}|nixos-rebuild): line \d+: )?(?:sudo: )?(?:command not found: )?(?:sudo|doas|nix|nix-[a-z]+|git|ssh|nom|nixos-rebuild|switch-to-configuration)(?:: (?:command )?not found)?$/,
        confidence: 0.9,
      },
      { on: 'line', test: /^(?:sudo|doas): [\w.+-]+: command not found$/, confidence: 0.9 },
      // nix-darwin goes on without it.
      { on: 'error', test: /^Homebrew is not installed, skipping/, role: 'clue', confidence: 0.3 },
      { on: 'line', test: /^fish: Unknown command: (?:sudo|nix|nix-[a-z]+|git)$/, confidence: 0.9 },
      {
        on: 'line',
        contains: 'switch-to-configuration',
        test: /^(?:\S*sh: |env: |\S*: line \d+: ).*\/bin\/switch-to-configuration['’]?: No such file or directory/,
        hint: 'The system that was built has no `bin/switch-to-configuration`: is `system.switch.enable` off, or was `nixos-install` started outside of its root? `ls /run/current-system/bin` shows what is there.',
      },
    ],
  },
  {
    family: 'ssh',
    about: 'Another machine cannot be reached over SSH.',
    hint: [
      "`ssh -o BatchMode=yes {machine} true` as the same user shows why: its host key must be known there, and the key must need no passphrase. Nix' daemon connects to builders as root.",
      "`ssh -o BatchMode=yes HOST true` as the same user shows why: the host key must be known there, and the key must need no passphrase. Nix' daemon connects to builders as root.",
    ],
    stage: 'any',
    endsTheRun: true,
    // The message of ssh is why there is no connection.
    explainedBy: ['missing-program', 'ssh'],
    rules: [
      {
        on: 'error',
        test: /failed to start SSH connection to|^cannot connect to '[^/]|SSH connection to '[^']*' failed|^cannot open connection to remote store 'ssh/,
      },
      { on: 'error', test: /Host key verification failed|Permission denied \(publickey/ },
      { on: 'line', test: /^ssh: (?:connect to host|Could not resolve hostname) /, role: 'clue' },
      {
        on: 'line',
        test: /^(?:Host key verification failed|No \S+ host key is known for)/,
        role: 'clue',
        hint: 'The host key of that machine is not known to the user who connects: connect once by hand (`ssh HOST`, as root for builders), or set `programs.ssh.knownHosts`.',
      },
      {
        on: 'line',
        contains: 'Permission denied (',
        test: /^(?:[^\s@]+@\S+: |Received disconnect .*)?Permission denied \((?=[a-z,-]*(?:publickey|password|keyboard))[a-z,-]*\)/,
        role: 'clue',
        hint: [
          '{machine} accepts no key of the user who connects: `ssh -v {machine}` lists which were offered. With `sudo`, it is root who connects.',
          'That machine accepts no key of the user who connects: `ssh -v HOST` lists which were offered. With `sudo`, it is root who connects.',
        ],
      },
      {
        on: 'line',
        test: /^(?:kex_exchange_identification: |ssh_exchange_identification: |Connection (?:to \S+ )?(?:closed|reset|timed out)|client_loop: send disconnect|Timeout, server \S+ not responding|mux_client_request_session: )/,
        role: 'clue',
      },
      {
        on: 'line',
        test: /^@ +WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED/,
        role: 'clue',
        hint: 'The machine has another host key than before: if it was installed anew, `ssh-keygen -R HOST` forgets the old one; if not, do not connect.',
      },
      {
        on: 'line',
        test: /^(?:Bad owner or permissions on |Received disconnect from |cannot build on 'ssh|unable to open SSH connection to )/,
        role: 'clue',
      },
      {
        on: 'line',
        contains: 'switch-to-configuration',
        test: /^(?:subprocess\.CalledProcessError: )?Command '(?:\['ssh'|ssh ).*returned non-zero exit status 255\b/,
        role: 'report',
        confidence: 0.85,
        hint: 'The connection broke while the target was activated, which may still be running there: `ssh HOST systemctl status nixos-rebuild-switch-to-configuration` shows it. Wait for its end before you try again.',
      },
      {
        on: 'line',
        test: /^(?:subprocess\.CalledProcessError: )?Command '(?:\['ssh'|ssh ).*returned non-zero exit status 255\b/,
        role: 'report',
        confidence: 0.85,
      },
      {
        on: 'line',
        test: /^(?:Activating|Waiting|Revoking) over SSH resulted in a bad exit code: Some\(255\)/,
        role: 'report',
        confidence: 0.85,
        hint: 'The connection broke while the target was activated, which may still be running there: `ssh HOST systemctl --failed` shows its state. deploy-rs rolls it back if it is not confirmed.',
      },
    ],
  },
  {
    family: 'privilege',
    about: 'The user may not do that.',
    hint: [
      {
        when: 'darwin',
        say: 'Since 2025 the whole activation of nix-darwin runs as root: `sudo darwin-rebuild switch`.',
      },
      {
        when: 'target-host',
        say: 'The user on the target may not do that: connect as root, or with `--sudo`; without a terminal, its sudo must need no password (`security.sudo.wheelNeedsPassword = false`) or get one with `--ask-sudo-password`.',
      },
      'Run it as root or with `--sudo`; unattended, sudo must need no password (`sudo -n true` tests it).',
    ],
    stage: 'any',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /must be run as (?:the root user|root)|you (?:need to|must) be root|are not privileged|you don't have sufficient rights/,
      },
      {
        on: 'error',
        test: /^(?:opening|creating|changing|writing|making|getting|renaming|unlinking|cannot unlink|removing|deleting|setting|open|locking|could not|cannot open).*: Permission denied|^Permission denied/i,
      },
      { on: 'error', test: /(?<!\S)(?=\S*\/nix\/(?:var|store))\S*: Permission denied|: Permission denied$/ },
      {
        on: 'error',
        test: /^permission denied when trying to .*, aborting activation/,
        hint: 'macOS refuses it: give the terminal (or sshd) Full Disk Access or App Management under System Settings, Privacy & Security, then `sudo darwin-rebuild switch` again.',
      },
      // Of applications of macOS, which Home Manager and nix-darwin copy.
      {
        on: 'line',
        test: /^rsync: (?=.*\.app\b)\[\w{1,20}\] .*: (?:Operation not permitted|Permission denied) \(/,
        role: 'clue',
        confidence: 0.8,
        hint: 'macOS refuses to change the application: give the terminal (or sshd) App Management or Full Disk Access under System Settings, Privacy & Security, then `darwin-rebuild switch` (or `home-manager switch`) again.',
      },
      { on: 'line', contains: 'must be run as the root user', test: /^\S/ },
      { on: 'line', contains: 'activation must now be run as root', test: /^\S/ },
      { on: 'line', test: /^error: you must be root|^This script must be run as root/ },
      {
        on: 'line',
        test: /^sudo: (?:a (?:password|terminal) is required|.*no tty present|\d+ incorrect password|PERM_|unable to (?:initialize|change|allocate)|sorry, you must have a tty|you do not exist in the |unknown user|account validation failure|no valid sudoers|error in \/etc|unable to (?:stat|open)|effective uid is not 0|The "no new privileges" flag)/,
      },
      {
        on: 'line',
        test: /^sudo: .* must be owned by uid 0 and have the setuid bit set/,
        hint: 'That `sudo` is the one of the store, which has no setuid bit: use the wrapper (`/run/wrappers/bin/sudo`), which must come first on PATH (`command -v sudo`).',
      },
      {
        on: 'line',
        contains: ' is not in the sudoers file',
        test: /^\S/,
        hint: [
          '`{user}` may not use sudo: add `"wheel"` to `users.users.{user}.extraGroups` as root, or rebuild as root.',
          'That user may not use sudo: add `"wheel"` to its `extraGroups` as root, or rebuild as root.',
        ],
      },
      // Git, of a directory that it may not write.
      { on: 'line', test: /^fatal: .*: (?:Permission denied|Read-only file system)$/, role: 'clue' },
      { on: 'line', test: /^doas: (?:Operation not permitted|a tty is required|Authorization required)/ },
      {
        on: 'line',
        test: /^(?:Sorry, user .* is not allowed to execute|su: Authentication failure|Failed to start transient service unit: (?:Interactive authentication required|Access denied))/,
      },
    ],
  },
  {
    family: 'usage',
    about: 'The command was called with a word that it does not know.',
    hint: [
      '`{flag}` is not known to the program that got it: `nixos-rebuild --help` lists what this version takes. What is meant for `nix build` may be refused by `nix flake` or by another version of Nix (`nix --version`).',
      'The program does not know a word of its command line: `nixos-rebuild --help` (`darwin-rebuild`, `home-manager`) lists what this version takes.',
    ],
    stage: 'any',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /^unrecogni[sz]ed (?:flag|option|subcommand|command|argument)|^(?:unknown|invalid) (?:option|flag|command|subcommand)\b|^flag '.*' requires|^'.*' is not a recogni[sz]ed command|^no (?:sub)?command (?:is )?specified|^unexpected argument|^the following (?:required )?arguments|^invalid value '.*' for '|^the argument '.*' cannot be used/,
      },
      {
        on: 'error',
        test: /^(?:Boolean )?setting '|^(?:syntax error in configuration line|parsing setting|configuration (?:setting|option) '|invalid line '|flake configuration setting ')/,
        hint: 'A setting of Nix has a value that it does not take: `nix config show` (before 2.20 `nix show-config`) prints those in force. On NixOS, `nix.settings` and `nix.extraOptions` write /etc/nix/nix.conf; until that is corrected, `NIX_CONFIG` and `--option` with a right value override it.',
      },
      {
        on: 'line',
        test: /^(?:nixos-rebuild(?:-ng)?|nixos-install|nixos-anywhere|home-manager|darwin-rebuild|colmena|deploy|nh): (?:error: )?(?:unrecogni[sz]ed|unknown|the following arguments|argument |invalid|missing argument)/,
      },
      { on: 'line', contains: ': unknown option', test: usageOfRebuild },
      { on: 'line', contains: ': unrecognized', test: usageOfRebuild },
      { on: 'line', contains: ': missing argument', test: usageOfRebuild },
      // It prints no more than that where it does not know what it is to do.
      { on: 'line', test: /^nix-output-monitor usages:/, confidence: 0.8 },
      { on: 'line', test: /^(?:Unknown (?:command|option)|Usage: switch-to-configuration \[)/ },
    ],
  },
  {
    family: 'interrupted',
    about: 'It was stopped by a person or by another program.',
    hint: [
      {
        when: 'ci',
        say: 'The job was cancelled or ran into its time limit: the service shows which. Raise `timeout-minutes` if it was the limit.',
      },
      'It was stopped from outside: run it again. Nothing is half done until `activating the configuration...` is printed; after it, switch again.',
    ],
    stage: 'any',
    endsTheRun: true,
    // A person interrupts a rebuild that waits.
    explainedBy: ['locks'],
    rules: [
      { on: 'error', test: /^interrupted by the user/, confidence: 0.9 },
      { on: 'line', test: /^\^Cerror: interrupted by the user/, confidence: 0.9 },
      { on: 'line', test: /^(?:KeyboardInterrupt|Traceback .* KeyboardInterrupt)$/, role: 'clue' },
    ],
  },
] as const satisfies readonly FamilyEntry[];
