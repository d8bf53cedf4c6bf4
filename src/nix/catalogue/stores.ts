import type { FamilyEntry } from './entry.js';

/** The store, its database and daemon, and Nix itself; wordings from nix/src/libstore, libutil and SQLite. */
export const storeEntries = [
  {
    family: 'signature',
    about: 'A store path has no signature that the machine trusts which receives it.',
    hint: [
      {
        when: 'target-host',
        say: 'The user who copies to {machine} may not add unsigned paths there: put it into `nix.settings.trusted-users` of the target (that equals root), copy as root, or sign with `nix store sign` and a key in its `trusted-public-keys`.',
      },
      {
        when: 'target-host',
        say: 'The user who copies may not add unsigned paths to the target: put it into the `nix.settings.trusted-users` there (that equals root), copy as root, or sign with `nix store sign` and a key in its `trusted-public-keys`.',
      },
      'No key of `nix config show trusted-public-keys` signed it: add the public key of the cache that has it, or let a trusted user build without that cache (`--option substitute false`).',
    ],
    stage: 'copy',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /lacks a (?:signature\b|valid signature)|is not signed by any of the keys/,
      },
      {
        on: 'line',
        test: /^warning: (?:the )?(?:path|substitute|substituter|ignoring substitute).*(?:lacks a|signature|not signed)/,
        role: 'clue',
      },
      {
        on: 'line',
        contains: ' lacks a ',
        test: /'\/nix\/store\/[^']+' lacks a (?:signature by a trusted key|valid signature)/,
        role: 'clue',
      },
    ],
  },
  {
    family: 'eval-cache',
    about: 'A failure is only remembered, or the evaluation cache of Nix does not fit the store any more.',
    hint: [
      'Nix repeats an earlier failure without its cause: `nix eval --no-eval-cache .#{attribute}` evaluates again and shows it.',
      'Nix repeats an earlier failure or a path that is gone: the same command with `--option eval-cache false` evaluates again.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /^cached failure of attribute '|^evaluation of cached failed attribute '/ },
      {
        on: 'error',
        test: /^cannot build missing derivation '|^attribute '.*' is unexpectedly missing/,
        explainedBy: ['signature'],
      },
      {
        on: 'error',
        test: /^(?!.* is busy).*\/eval-cache-v\d+\//s,
        hint: 'The evaluation cache is broken, not the store: `rm -r ~/.cache/nix/eval-cache-v*` (as the user who rebuilds, so perhaps root) removes it, and Nix makes it anew.',
      },
    ],
  },
  {
    family: 'store-database',
    about: "Nix's database or a path of the store is damaged or missing.",
    hint: '`nix-store --verify --check-contents --repair` as root compares the store with its database and fetches what is damaged; look for disk errors first (`journalctl -k -p err`).',
    stage: 'any',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /database disk image is malformed|file is not a database|malformed database schema/,
        hint: 'The database is damaged: stop the daemon, keep a copy, and rebuild it with `sqlite3 db.sqlite .recover | sqlite3 new.sqlite`; then `nix-store --verify --check-contents --repair`. A full or failing disk is the usual cause (`df -h /nix`, `journalctl -k -p err`).',
      },
      {
        on: 'error',
        test: /^(?:executing|creating|preparing|committing) SQLite .*(?:disk I\/O error|readonly database|unable to open|no such table)|\bdisk I\/O error\b/,
        hint: '`journalctl -k -p err` shows whether the disk fails; `df -h /nix` and `ls -l /nix/var/nix/db` whether it is full, or read-only for this user.',
      },
      {
        on: 'error',
        test: /^(?:(?:cannot open connection to remote store 'daemon': )?executing SQLite|cannot open SQLite database|SQLite database '.*' (?:is not|cannot))(?!.*database is (?:busy|locked))/s,
      },
      {
        on: 'error',
        test: /^(?:cannot import '.*', since )?path '\/[^']*' is not (?:valid|in the Nix store|a valid store path)/,
        hint: [
          'The store should have `{path}` and does not: `nix-store --realise {path}` fetches or builds it; if that fails, `nix-store --verify --repair` as root removes it from the database.',
        ],
      },
      {
        on: 'error',
        test: /^path '[^']*' was modified! expected hash|^(?:reading|opening|getting status of) (?:file |directory |symbolic link )?'?\/nix\/(?:store|var)\/.*: Input\/output error/,
      },
      // A derivation that is empty or cut off, and what `--repair` cannot repair.
      {
        on: 'error',
        test: /^error parsing derivation '|^cannot repair path '|^derivation '[^']*' (?:is corrupt|has incorrect)|^invalid base-32 hash|^store path '[^']*' is corrupt/,
      },
      // Nix itself does not start: a file of it is empty or gone, most often since the machine lost its power.
      {
        on: 'line',
        contains: 'error while loading shared libraries: ',
        test: /^(?:\S*\/)?nix[\w-]*: error while loading shared libraries: /,
        hint: '`nix-store --verify --check-contents --repair` mends the store, with a Nix that starts: that of an earlier generation (`/nix/var/nix/profiles/system-*-link/sw/bin/nix-store`) or of an installation medium. A disk that was full or a machine that lost its power is the usual cause.',
      },
      { on: 'error', test: /^current Nix store schema is version \d+|^(?:Nix )?database schema version/ },
    ],
  },
  {
    family: 'nix-crash',
    about: 'Nix itself crashed.',
    hint: 'It is a fault of Nix, not of the configuration: run it again, since most of these are rare. If it stays, another version helps (`nix shell nixpkgs#nixVersions.latest`), and `coredumpctl info nix` has what a report to github.com/NixOS/nix needs.',
    stage: 'any',
    endsTheRun: true,
    rules: [
      // What Nix reads as JSON has a value of another type than it takes for granted.
      { on: 'error', test: /^\[json\.exception\.(?!parse_error)/, confidence: 0.7 },
      {
        on: 'line',
        contains: 'Assertion ',
        test: /^ ?(?:\S*\/)?(?:nix|lix)[\w.-]*: \S+:\d+: .*Assertion /,
      },
      {
        on: 'line',
        contains: '.cc',
        test: /^Assertion failed: \(.*\), function /,
      },
      // A copy may have broken the line, whose parts are long.
      {
        on: 'line',
        contains: '.cc:',
        test: /^ ?(?:\S*\/)?(?:nix|lix)[\w.-]*: \S+\.cc:\d+: /,
        more: /^(?!error|warning|building |[$#❯>] )\S/,
      },
      { on: 'line', test: /^terminating due to unexpected unrecoverable internal error: / },
      // Nix 2.28 and later print what they caught after it.
      { on: 'line', test: /^(?:Determinate )?(?:Nix|Lix) crashed\. This is a bug\./, role: 'report' },
      { on: 'line', test: /^Exception: (?:nix|lix|std|boost|nlohmann)::/ },
      { on: 'line', test: /^(?:nix|nix-[a-z-]+|lix) killed by signal \d+/, role: 'report' },
      {
        on: 'line',
        contains: ': line ',
        test: /^\S+: line \d+: +\d+ (?:Aborted|Segmentation fault|Bus error|Illegal instruction) +(?:\(core dumped\) +)?(?:\w+=\S+ +){0,4}(?:\S*\/)?nix(?:-\w+)?(?: |$)/,
        role: 'report',
      },
      // The runtime of C++ prints below it what was caught.
      {
        on: 'line',
        test: /^terminate called after throwing an instance of 'nix::/,
        more: /^ +what\(\): /,
        role: 'report',
      },
      {
        on: 'error',
        test: /^(?:basic_string|vector|map|stoi|std::|bad_|unexpected exception|a bug in Nix)(?!bad_alloc).*/,
        confidence: 0.7,
      },
    ],
  },
  {
    family: 'daemon',
    about: 'The Nix daemon cannot be reached or went away.',
    hint: [
      {
        when: 'ci',
        say: 'No daemon runs in this container: install Nix for a single user, or start `nix-daemon &` before the rebuild.',
      },
      {
        when: 'darwin',
        say: '`sudo launchctl kickstart -k system/org.nixos.nix-daemon` starts the daemon again; /var/log/nix-daemon.log has what it wrote.',
      },
      '`systemctl status nix-daemon` shows whether it runs and what it last wrote; `sudo systemctl restart nix-daemon` starts it again.',
    ],
    stage: 'any',
    endsTheRun: true,
    explainedBy: ['nix-crash'],
    rules: [
      {
        on: 'error',
        test: /cannot connect to (?:socket|daemon)|^could not connect to any \w+ socket|daemon disconnected unexpectedly/i,
      },
      {
        on: 'error',
        test: /(?:opening a connection to|cannot open connection to) remote store 'daemon'(?!: executing SQLite)/,
      },
      {
        on: 'error',
        test: /^(?:unexpected end-of-file|reading from the daemon|writing to file: Broken pipe|cannot connect to '\/)|\/daemon-socket\/socket['’]?: (?:No such file|Connection refused|Permission denied)/,
        explainedBy: ['nix-crash', 'download'],
      },
      { on: 'error', test: /^(?:Nix|Lix) daemon (?!out of memory)/ },
      {
        on: 'error',
        test: /^the (?:group '.*' specified in 'build-users-group' does not exist|build users group '.*' has no members)/,
        hint: 'Create the group with its users, as the installer of Nix does, or set `build-users-group =` in nix.conf for a Nix of one user; `getent group nixbld` shows whether it exists.',
      },
    ],
  },
  {
    family: 'locks',
    about: 'Another process holds a lock.',
    hint: [
      'Another process holds `{lock}`: `sudo fuser -v {lock}` names it. Wait for it, or end it if it hangs.',
      '`ps -ef | grep -E "nix|switch-to-configuration"` shows the other Nix or rebuild: wait until it has ended.',
    ],
    stage: 'any',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /^SQLite database '.*' is busy|database is locked/ },
      { on: 'error', test: /^(?:acquiring|waiting for|could not (?:acquire|set)).*lock/i },
      {
        on: 'error',
        test: /^all build users are currently in use/,
        hint: 'Each build needs a user of its own and all have one: `getent group nixbld` lists them. Wait until other builds have ended, build fewer at once (`--max-jobs`), or set `nix.nrBuildUsers` higher.',
      },
      {
        on: 'line',
        test: /^Could not (?:acquire|open) lock/,
        hint: 'Another switch runs on that machine: `systemctl status nixos-rebuild-switch-to-configuration` shows it. Wait until it has ended, then switch again.',
      },
      {
        on: 'line',
        test: /^Failed to start transient service unit: Unit .* was already loaded/,
        hint: [
          'Another switch runs, or the unit of an earlier one is still loaded: `systemctl status {unit}` shows which. Wait for it; if it has failed, `systemctl reset-failed {unit}` unloads it.',
        ],
      },
      {
        on: 'line',
        contains: 'switch-to-configuration',
        test: /^(?:subprocess\.CalledProcessError: )?Command '.*returned non-zero exit status 11\b/,
        role: 'report',
        confidence: 0.8,
        hint: 'Status 11 is most often another switch that runs on that machine: `systemctl status nixos-rebuild-switch-to-configuration` shows it. Wait until it has ended.',
      },
      {
        on: 'line',
        test: /^waiting for (?:lock on |the big Nix store lock|exclusive access to the Nix store)/,
        role: 'clue',
        confidence: 0.85,
      },
      { on: 'line', test: /^(?:warning: )?(?:error: )?SQLite database '.*' is busy/, role: 'clue' },
    ],
  },
] as const satisfies readonly FamilyEntry[];
