import type { FamilyEntry } from './entry.js';

/** What goes wrong while derivations are built; wordings from nix/src/libstore/build of 2.3 to 2.35 and Lix. */
export const buildEntries = [
  {
    family: 'hash-mismatch',
    about: 'A download or other fixed output has another hash than the expression has.',
    hint: [
      'If `{builds}` was updated on purpose, put the hash after `got:` into its expression. If not, the source changed under its URL: `nix log {derivation}` shows from where it came.',
      'If the new content is what you want, put the hash after `got:` in place of the old one; if nothing was updated, the source changed under its URL, so look at it first.',
    ],
    stage: 'build',
    endsTheRun: false,
    rules: [
      {
        on: 'error',
        test: /hash mismatch in (?:fixed-output derivation|file downloaded from)|^hash mismatch importing path/,
      },
      {
        on: 'error',
        test: /^(?:(?:content|ca) hash mismatch|fixed-output derivation produced path '.*' with \w+ hash)/,
      },
      {
        on: 'error',
        test: /^(?:fixed-output derivation|output) .* (?:instead of the expected hash|has wrong hash)/,
      },
      // Before Nix 2.3, without a word before it.
      {
        on: 'line',
        test: /^output path ['‘][^'’\n]*['’] has \S+ hash ['‘][^'’\n]*['’] when ['‘][^'’\n]*['’] was expected|^fixed-output derivation produced path ['‘][^'’\n]*['’] with \S+ hash ['‘]/,
      },
      // The end of the message, whose first line is cut off.
      {
        on: 'line',
        contains: 'got: ',
        test: /^ *got: +(?:sha(?:1|256|512)[-:]|md5:|[0-9a-z]{52}$)/,
        below: /^ *(?:specified|wanted): /,
        confidence: 0.7,
      },
      { on: 'error', test: /^output path '[^'\n]*' has \S+ hash '[^'\n]*' when '[^'\n]*' was expected/ },
      // Of a directory of this machine it only means that the lock is old.
      {
        on: 'error',
        test: /^(?:mismatch in field 'narHash' of input '(?=.*"type":"(?:file|git|github|gitlab|hg|sourcehut|tarball)")|NAR hash mismatch in input '(?!path:))/s,
        hint: [
          'What was fetched for `{input}` is not what flake.lock has: its source was changed or rewritten. If you trust it, `nix flake update` with the name of the input records the new hash; a broken cache is emptied with `--refresh`.',
          'What was fetched is not what flake.lock has: its source was changed or rewritten. If you trust it, `nix flake update` with the name of the input records the new hash; a broken cache is emptied with `--refresh`.',
        ],
      },
    ],
  },
  {
    family: 'sandbox',
    about: 'The build sandbox cannot be set up on this machine.',
    hint: [
      {
        when: 'ci',
        say: 'The container of this job allows no user namespaces: run it with `--privileged`, or build with `--option sandbox false`.',
      },
      'Inside a container allow user namespaces or run it privileged; `--option sandbox false` builds without a sandbox, so that builds can see the machine.',
    ],
    stage: 'build',
    // Builds that were begun go on beside it.
    endsTheRun: false,
    rules: [
      { on: 'error', test: /does not support the kernel namespaces/ },
      { on: 'builder', test: /^unexpected error in \w+ thread: error: unsharing / },
      {
        on: 'error',
        test: /cloning builder process|cannot perform a sandboxed build|sandbox(?:ing|ed builds?) (?:is|are) not (?:available|supported)/,
      },
      {
        on: 'error',
        test: /^(?![\s\S]*Exec format error)[\s\S]*(?:setting up (?:a|the) (?:private|build|sandbox)|unable to load seccomp|cannot set up sandbox)/i,
      },
      {
        on: 'error',
        test: /^(?:unsharing|mounting|bind mount|making (?:(?! shared).)* shared|changing root).*(?:Operation not permitted|Invalid argument|Permission denied)/i,
      },
    ],
  },
  {
    family: 'platform-features',
    about: 'No machine here can build for that platform or with those features.',
    hint: [
      'This machine cannot build for `{system}`: add a builder of that system to `nix.buildMachines` and start with `--max-jobs 0`, or set `boot.binfmt.emulatedSystems = [ "{system}" ]`. `nix config show system-features` lists what it can.',
      'Build on a machine of that `system`, add one to `nix.buildMachines`, or provide the feature: `nix config show system-features` lists those of this machine (`kvm` needs /dev/kvm).',
    ],
    stage: 'build',
    endsTheRun: false,
    // Nix looks for another machine when it cannot reach the one that fits.
    explainedBy: ['ssh', 'missing-program'],
    rules: [
      {
        on: 'error',
        test: /^(?:(?:(?!is required to build ').)*is required to build '.*', but I am a|(?:(?!with features \{).)*with features \{.*\} is required)/s,
      },
      {
        on: 'error',
        test: /Reason: (?:platform mismatch|missing system features|required system or feature not available|local builds are disabled)/i,
      },
      {
        on: 'error',
        test: /required system or feature not available|local builds are disabled|missing system features/i,
      },
      { on: 'error', test: /^unable to start any build/i },
      // What was asked for, and each machine with what it has, are below.
      {
        on: 'line',
        test: /^Failed to find a machine for remote build!/,
        more: /^(?:derivation: |required \(|\d{1,6} available machines|\(\[?\w)/,
        role: 'clue',
        confidence: 0.7,
        hint: 'None of the machines listed can take that build: compare its system and features with those of each (`nix.buildMachines`, /etc/nix/machines). A machine that cannot be reached is not tried either: `sudo ssh HOST true` tests it as the daemon connects, as root.',
      },
    ],
  },
  {
    family: 'builder',
    about: 'A builder ran and failed.',
    hint: [
      '`nix log {derivation}` shows the whole log of `{builds}`; the cause is most often a few lines above its end.',
      'The last lines of its log show why; `nix log` with the path of the derivation shows all of them.',
    ],
    stage: 'build',
    endsTheRun: false,
    // What Nix notes beside it, and what the kernel prints.
    explainedBy: ['disk-full', 'killed-oom'],
    rules: [
      { on: 'error', test: /^(?:a )?builder for '.*' failed (?:with|due to|to produce)/ },
      { on: 'error', test: /(?:Reason: |^)builder failed/ },
      // Of a remote machine.
      { on: 'error', test: /^build of '[^']*' on '[^']*' failed: (?:a )?builder for '/ },
      { on: 'error', test: /^builder for '.*'|failed to produce output path/ },
      {
        on: 'error',
        test: /is not allowed to (?:refer to|have direct references)|cycle detected in (?:build|the references)|may not be deterministic/,
        hint: '`nix why-depends --all` with the output and the path that it must not refer to shows which file holds the reference.',
      },
      { on: 'line', test: /^builder for '\/.*\.drv' failed (?:with exit code \d|due to signal (?!9\b)\d)/ },
      // As the last line of a log that ends amid it.
      { on: 'line', test: /^builder for '\/nix\/store\/[^'\s]{1,250}$/, confidence: 0.7 },
      // The builder of an initrd; the kernel has that module built in or not at all.
      {
        on: 'line',
        test: /^modprobe: FATAL: Module \S+ not found in directory \/nix\/store\//,
        role: 'clue',
        confidence: 0.85,
        hint: 'The kernel has no such module and the initrd asks for it: take it out of `boot.initrd.availableKernelModules` (or kernelModules), with `lib.mkForce` if another module adds it; `boot.initrd.allowMissingModules = true` goes on without.',
      },
    ],
  },
  {
    family: 'dependency',
    about: 'Something else failed first and this log does not show it.',
    hint: [
      'A dependency of `{builds}` failed and its error is above what was pasted: `nix-store --realise {derivation}` builds again and shows it.',
      'A dependency failed and its error is above what was pasted: the same command again shows it, with `-L` all of its log.',
    ],
    stage: 'build',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /^\d+ dependenc(?:y|ies) of derivation '.*' failed to build/,
        role: 'consequence',
      },
      { on: 'error', test: /Reason: \d+ dependenc(?:y|ies) failed/, role: 'consequence' },
      {
        on: 'error',
        test: /^(?:(?:cannot build derivation|build of) '[^']*'.*(?:couldn't be built|failed$|failed:)|failed to build attribute ')/s,
        role: 'consequence',
      },
      { on: 'error', test: /^build of .* failed$/s, role: 'consequence' },
      {
        on: 'error',
        test: /^some outputs of '.*' are not valid/,
        role: 'consequence',
      },
      { on: 'error', test: /^Build failed due to failed dependency/, role: 'consequence' },
      {
        on: 'line',
        test: /^cannot build derivation '.*': \d+ dependencies couldn't be built/,
        role: 'consequence',
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
