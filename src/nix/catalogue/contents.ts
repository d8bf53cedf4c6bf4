import type { FamilyEntry } from './entry.js';

/**
 * What an environment, a home or /etc is to hold: secrets, and files that something else has already; wordings of
 * sops-nix, agenix with age or rage, nixpkgs' buildEnv, Nix's profiles, Home Manager and nix-darwin.
 */
export const contentEntries = [
  {
    family: 'secrets',
    about: 'Secrets could not be decrypted or installed on the machine.',
    hint: [
      'The machine has no key that opens `{secret}`: `ssh-to-age < /etc/ssh/ssh_host_ed25519_key.pub` prints the age key of the machine, which must be among the recipients (`.sops.yaml`, then `sops updatekeys`).',
      {
        when: 'home-manager',
        say: 'The user has no key that opens the secret: `age-keygen -y ~/.config/sops/age/keys.txt` prints its public key, which must be among the recipients; then encrypt again.',
      },
      'The machine has no key that opens the secret: its host key (`/etc/ssh/ssh_host_ed25519_key.pub`) must be among the recipients, then encrypt again (`agenix --rekey`, `sops updatekeys`). The key must exist before the activation, on a mounted file system.',
    ],
    stage: 'activation',
    endsTheRun: false,
    rules: [
      { on: 'line', test: /^(?:\/\S*\/)?sops-install-secrets: (?!Imported |would |\w+ing )/ },
      { on: 'line', contains: 'groups required, got 0', test: /^\S/ },
      { on: 'line', test: /^(?:age|rage): (?:error: |(?:no identity matched|failed to))/ },
      {
        on: 'line',
        test: /^(?:Error: )?(?:No matching keys found|Failed to get the data key required to decrypt)/,
      },
      { on: 'line', test: /^\[ Did rage not do what you expected/, role: 'report' },
      {
        on: 'line',
        test: /^(?:Cannot read ssh key '|Cannot convert ssh key '|\[agenix\] WARNING: |gpg: decryption failed: )/,
        role: 'clue',
        confidence: 0.8,
      },
      {
        on: 'line',
        test: /^Activation script snippet '[\w-]*(?:agenix|[sS]ecret)/,
        role: 'report',
      },
      {
        on: 'builder',
        test: /sops-install-secrets: (?!Imported )/,
        hint: [
          'The sops file lacks a key that the configuration reads, or has another form: `sops -d` with that file shows its keys; `sops.secrets.NAME.key` and `format` must fit.',
        ],
      },
    ],
  },
  {
    family: 'collision',
    about: 'Two things want the same file: packages in one environment, or a file that already exists.',
    hint: [
      '`{existing}` exists and is not from the configuration: move it away (`mv {existing} {existing}.bak`) or let Home Manager do so with `home-manager.backupFileExtension = "bak"` (`home-manager switch -b bak`).',
      'Two packages of one environment have the same file: drop one of them, or wrap one in `lib.hiPrio` (`lib.lowPrio`), so that it is clear which wins.',
    ],
    stage: 'any',
    endsTheRun: false,
    rules: [
      {
        on: 'builder',
        test: /two given paths contain a conflicting subpath|^(?:error: )?(?:collision between|Unable to build profile\. There is a conflict)|mismatched duplicate entry/,
        more: /^ +[`'/]/,
      },
      {
        on: 'error',
        test: /^(?:packages|files) '[^']*' and '[^']*' have the same priority|^An existing package already provides|^collision between |^Unable to build profile\. There is a conflict/,
        hint: '`nix profile list` (or `nix-env -q`) shows what is installed there: remove one of the two packages, or give one another priority (`nix profile install --priority`).',
      },
      // The builder of the files of a home.
      {
        on: 'builder',
        test: /^File conflict for file '|^\S{1,300} conflicts with recursively symlinked file/,
        hint: 'Two definitions of `home.file` (or `xdg.configFile`) have the same target: name it once, or set `recursive = false` on the directory that holds it.',
      },
      // The builder of a profile is Nix itself.
      { on: 'builder', test: /^error: (?:packages|files) '[^']*' and '[^']*' have the same priority/ },
      { on: 'line', test: /^collision between [`'‘]/ },
      {
        on: 'line',
        test: /^(?:pkgs\.buildEnv )?error: two given paths contain a conflicting subpath|^pkgs\.buildEnv error: /,
        more: /^ +[`'/]/,
      },
      {
        on: 'line',
        test: /^Existing file '.*' (?:would be clobbered|is in the way of (?!.*will be (?:moved|skipped)))/,
        more: /^Existing file '.*' (?:would be clobbered|is in the way of )/,
      },
      // nix-darwin until 2024, which goes on.
      {
        on: 'error',
        test: /^not linking environment\.etc\..* already exists, skipping/,
        role: 'clue',
        hint: 'nix-darwin wants to write a file of /etc that is there already: look at it, rename it to end in `.before-nix-darwin`, and switch again.',
      },
      {
        on: 'line',
        test: /^error: Unexpected files in \/etc, aborting/,
        more: /^(?:activation$|The following files have unrecogni[sz]ed content| +\/etc\/)/,
        hint: [
          'nix-darwin wants to write `{existing}`, which the system or an installer made: look at it, then `sudo mv {existing} {existing}.before-nix-darwin` and switch again.',
          'nix-darwin wants to write files that the system or an installer made: look at them, rename each to end in `.before-nix-darwin`, and switch again.',
        ],
      },
      {
        on: 'line',
        test: /^(?:Please move the above files and try again|Oops, Nix failed to install your new Home Manager profile)/,
        role: 'report',
      },
      // The same, where its first line is cut off.
      {
        on: 'line',
        test: /^Perhaps there is a conflict with a package that was installed using/,
        role: 'report',
        confidence: 0.85,
        hint: 'A package of the profile has a file that Home Manager installs too: `nix profile list` (or `nix-env -q`) shows what is installed there; remove the one that `home.packages` has.',
      },
      // Home Manager's advice, where the files that it is about are cut off.
      {
        on: 'line',
        test: /^- (?:Move or remove the above files and try again|In standalone mode, use 'home-manager switch -b )/,
        role: 'clue',
        confidence: 0.85,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
