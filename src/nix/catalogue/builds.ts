import type { FamilyEntry } from './entry.js';

/** What goes wrong while derivations are built; wordings from nix/src/libstore/build of 2.3 to 2.35 and Lix. */
export const buildEntries = [
  {
    family: 'hash-mismatch',
    about: 'A download or other fixed output has another hash than the expression has.',
    hint: 'If the new content is what you want, put the hash after `got:` into the expression; else find out why the source changed.',
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
    ],
  },
  {
    family: 'timeout-log-size',
    about: 'A build took too long, was silent for too long, or wrote too much.',
    hint: 'Raise `timeout`, `max-silent-time` or `max-log-size` (or `--option`), or find out why the build hangs.',
    stage: 'build',
    endsTheRun: false,
    rules: [
      { on: 'error', test: /timed out after \d+ seconds/ },
      { on: 'error', test: /killed after writing more than \d+ bytes of log output/ },
    ],
  },
  {
    family: 'sandbox',
    about: 'The build sandbox cannot be set up on this machine.',
    hint: 'Inside a container allow user namespaces (or run it privileged), or set `sandbox = false`.',
    stage: 'build',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /does not support the kernel namespaces/ },
      {
        on: 'error',
        test: /cloning builder process|cannot perform a sandboxed build|sandbox(?:ing|ed builds?) (?:is|are) not (?:available|supported)/,
      },
      {
        on: 'error',
        test: /(?:setting up (?:a|the) (?:private|build|sandbox)|unable to load seccomp|cannot set up sandbox)/i,
      },
      {
        on: 'error',
        test: /^(?:unsharing|mounting|bind mount|making (?:(?! shared).)* shared|changing root).*(?:Operation not permitted|Invalid argument|Permission denied)/i,
      },
    ],
  },
  {
    family: 'boot-full',
    about: 'The boot partition is full.',
    hint: 'Delete old generations (`nix-collect-garbage --delete-older-than 14d`, then rebuild), limit `boot.loader.*.configurationLimit`, or enlarge /boot.',
    stage: 'activation',
    endsTheRun: false,
    rules: [
      { on: 'error', test: /^(?=.*\/boot\b).*No space left on device/s },
      { on: 'line', contains: 'No space left on device', test: /\/boot\b|\/efi\b|\/EFI\b/ },
      { on: 'line', test: /^OSError: \[Errno 28\] No space left on device/ },
      {
        on: 'line',
        test: /^cannot (?:copy|write|rename|create).*No space left on device(?: at .*install-grub)?/,
      },
    ],
  },
  {
    family: 'disk-full',
    about: 'The disk is full.',
    hint: 'Free space in the store with `nix-collect-garbage -d`, or give it a larger disk; `df -h /nix/store` and `df -i` show what is full.',
    stage: 'build',
    endsTheRun: false,
    rules: [
      { on: 'error', test: /No space left on device|database or disk is full|Disk quota exceeded/ },
      { on: 'error', test: /lack of free disk space/ },
      {
        on: 'line',
        test: /^note: build failure may have been caused by lack of free disk space/,
        role: 'clue',
      },
    ],
  },
  {
    family: 'killed-oom',
    about: 'A process was killed, most often for lack of memory.',
    hint: 'Give the machine more memory or swap, or lower `max-jobs` and `cores`; `dmesg` names the process that the kernel killed.',
    stage: 'build',
    endsTheRun: false,
    rules: [
      { on: 'error', test: /failed due to signal 9\b|due to signal 9 \(Killed\)/ },
      { on: 'error', test: /^(?:Nix daemon )?out of memory|^std::bad_alloc|Cannot allocate memory/ },
      {
        on: 'line',
        contains: 'Killed',
        test: /(?:^|\])\s*Killed$|^\S+: (?:line )?\d+: (?:\d+ )?Killed\b/,
        confidence: 0.8,
      },
      {
        on: 'line',
        test: /^(?:GC Warning: Out of Memory|terminate called after throwing an instance of 'std::bad_alloc')/,
        confidence: 0.8,
      },
    ],
  },
  {
    family: 'platform-features',
    about: 'No machine here can build for that platform or with those features.',
    hint: 'Build on a machine of that `system`, add a remote builder or `boot.binfmt.emulatedSystems`, or provide the feature (`system-features`, e.g. `kvm`).',
    stage: 'build',
    endsTheRun: false,
    // Nix looks for another machine when it cannot reach the one that fits.
    explainedBy: 'ssh',
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
    ],
  },
  {
    family: 'builder',
    about: 'A builder ran and failed.',
    hint: 'The last lines of its log show why; `nix log DERIVATION` shows all of them.',
    stage: 'build',
    endsTheRun: false,
    rules: [
      { on: 'error', test: /^(?:a )?builder for '.*' failed (?:with|due to|to produce)/ },
      { on: 'error', test: /Reason: builder failed/ },
      { on: 'error', test: /^builder for '.*'|failed to produce output path/ },
      {
        on: 'error',
        test: /is not allowed to (?:refer to|have direct references)|cycle detected in (?:build|the references)|may not be deterministic/,
      },
      { on: 'line', test: /^builder for '\/.*\.drv' failed with exit code \d+/ },
    ],
  },
  {
    family: 'dependency',
    about: 'Something else failed first and this log does not show it.',
    hint: 'Run the command again, or `nix log` the derivation, to see which dependency failed and why.',
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
        test: /^(?:cannot build derivation|build of) '[^']*'.*(?:couldn't be built|failed$|failed:)/s,
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
