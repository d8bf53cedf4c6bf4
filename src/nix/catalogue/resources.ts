import type { FamilyEntry } from './entry.js';

/** Memory, disk and time that ran out; wordings of the kernel, GCC, SQLite and nix/src/libstore. */
export const resourceEntries = [
  {
    family: 'timeout-log-size',
    about: 'A build took too long, was silent for too long, or wrote too much.',
    hint: [
      '`nix log {derivation}` shows where it stopped. Raise `--option timeout`, `max-silent-time` or `max-log-size` if the build is only slow or loud.',
      'Raise `--option timeout`, `max-silent-time` or `max-log-size`, whichever the message names, if the build is only slow or loud.',
    ],
    stage: 'build',
    endsTheRun: false,
    rules: [
      { on: 'error', test: /timed out after \d+ seconds/ },
      { on: 'error', test: /killed after writing more than \d+ bytes of log output/ },
    ],
  },
  {
    family: 'disk-full',
    about: 'The disk is full.',
    hint: [
      {
        when: 'ci',
        say: '`df -h /nix /tmp` before the build shows how much the runner has: free it (remove preinstalled toolchains) or use a larger one. Deleting generations frees nothing on a fresh runner.',
      },
      '`df -h /nix/store /tmp` and `df -i /nix/store` show what is full; `nix-collect-garbage -d` frees the store. A build that fills `/tmp` needs another `build-dir` in nix.conf.',
    ],
    stage: 'build',
    endsTheRun: false,
    rules: [
      {
        on: 'error',
        test: /^(?!cloning builder process).*(?:No space left on device|database or disk is full|Disk quota exceeded)/s,
      },
      { on: 'error', test: /lack of free disk space/ },
      {
        on: 'builder',
        test: /(?:No space left on device|Disk quota exceeded)(?: \(os error \d+\))?['".)]?$|write error \(disk full\?\)|lack of free disk space/,
        confidence: 0.75,
      },
      { on: 'line', contains: 'No space left on device', test: /^ +what\(\): / },
      // GNU tar (src/extract.c), of what it unpacks.
      { on: 'line', contains: 'No space left on device', test: /^tar: .{1,300}: Cannot \w/ },
      { on: 'line', contains: 'No space left on device', test: /^fatal: /, role: 'clue' },
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
    hint: [
      {
        when: 'ci',
        say: 'The runner has too little memory for this build: build less at once with `--option max-jobs 1 --option cores 2`, or use a larger runner.',
      },
      '`journalctl -k -g "Out of memory"` names the process that the kernel killed. Build less at once (`--option max-jobs 1 --option cores 2`), or add memory or swap (`zramSwap.enable = true`).',
    ],
    stage: 'build',
    endsTheRun: false,
    rules: [
      { on: 'error', test: /failed due to signal 9\b|due to signal 9 \(Killed\)/ },
      { on: 'error', test: /^(?:Nix daemon )?out of memory|^std::bad_alloc|Cannot allocate memory/ },
      {
        on: 'error',
        test: /^(?:a )?builder for .* failed with exit code 137\b|builder failed with exit code 137\b/,
        confidence: 0.75,
      },
      {
        on: 'builder',
        test: /\bKilled signal terminated program\b|\(signal: 9, SIGKILL: kill\)|internal compiler error: Killed\b|^(?:.*: )?Killed$|virtual memory exhausted|[Cc]annot allocate memory|ld terminated with signal 9|JavaScript heap out of memory/,
        confidence: 0.75,
      },
      // nixos-rebuild-ng, of the Nix that it ran.
      {
        on: 'line',
        test: /^(?:subprocess\.CalledProcessError: )?Command '.*' died with <Signals\.SIGKILL/,
        confidence: 0.8,
      },
      {
        on: 'line',
        contains: 'Killed',
        test: /(?:^|\])\s*Killed$|^\S+: (?:line )?\d+: +(?:\d+ )?Killed\b/,
        confidence: 0.8,
      },
      // The kernel's, on a console.
      {
        on: 'line',
        contains: 'Killed process',
        test: /^(?:\[ *[\d.]+\] )?(?:Out of memory|Memory cgroup out of memory): Killed process \d+ /,
        role: 'clue',
      },
      {
        on: 'line',
        test: /^(?:GC Warning: Out of Memory|GNU MP: Cannot allocate memory|terminate called after throwing an instance of 'std::bad_alloc')/,
        confidence: 0.8,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
