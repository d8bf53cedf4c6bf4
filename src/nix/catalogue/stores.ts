import type { FamilyEntry } from './entry.js';

/** Substituters, the daemon, locks and other machines; wordings from nix/src/libstore and OpenSSH. */
export const storeEntries = [
  {
    family: 'signature',
    about: 'A store path has no signature that this machine trusts.',
    hint: "Add the cache's public key to `trusted-public-keys`, or sign the paths (`nix store sign`) before copying.",
    stage: 'copy',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /lacks a (?:signature by a trusted key|valid signature)|is not signed by any of the keys/,
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
    family: 'download',
    about: 'Something could not be downloaded.',
    hint: 'Check the URL and the network, then try again; for a binary cache `--option substitute false` builds instead.',
    stage: 'fetch',
    endsTheRun: false,
    rules: [
      {
        on: 'error',
        test: /^some substitutes for the outputs of derivation '.*' failed/,
        role: 'consequence',
        confidence: 0.7,
      },
      {
        on: 'error',
        test: /there is no substituter that can build it|^don't know how to build these paths/,
        role: 'consequence',
        confidence: 0.6,
        hint: 'No substituter has the path and nothing here can build it: check `substituters` and that the path still exists there.',
      },
      { on: 'error', test: /unable to download '/ },
      { on: 'error', test: /HTTP error \d{3}|(?:Could not|Couldn't|could not) resolve host|curl error/ },
      { on: 'error', test: /^(?:cannot download|failed to download|download of '|while fetching the input)/ },
      {
        on: 'error',
        test: /^file '.*' does not exist in binary cache|does not appear to be a binary cache|^(?:(?!binary cache ).)*binary cache .* (?:is for Nix stores|has no)/,
      },
      {
        on: 'line',
        test: /^warning: (?:error: )?(?:unable to download|.*: unable to download) '/,
        role: 'clue',
      },
      { on: 'line', test: /^warning: .*; (?:retrying|disabling binary cache|will retry)/, role: 'clue' },
      { on: 'line', test: /^warning: (?:error: )?file '.*' does not exist in binary cache/, role: 'clue' },
      { on: 'line', test: /^fatal: unable to access '.*': /, role: 'clue' },
    ],
  },
  {
    family: 'daemon',
    about: 'The Nix daemon cannot be reached or went away.',
    hint: '`systemctl status nix-daemon` and `nix store ping` show its state; the socket is /nix/var/nix/daemon-socket/socket.',
    stage: 'any',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /cannot connect to (?:socket|daemon)|daemon disconnected unexpectedly/i },
      { on: 'error', test: /(?:opening a connection to|cannot open connection to) remote store 'daemon'/ },
      {
        on: 'error',
        test: /^(?:unexpected end-of-file|reading from the daemon|writing to file: Broken pipe|cannot connect to '\/)/,
      },
      { on: 'error', test: /^(?:Nix|Lix) daemon (?!out of memory)/ },
      {
        on: 'error',
        test: /^the group '.*' specified in 'build-users-group' does not exist/,
        hint: 'Create the group with its users, as the installer of Nix does, or set `build-users-group =` for a Nix of one user.',
      },
    ],
  },
  {
    family: 'locks',
    about: 'Another process holds a lock.',
    hint: 'Wait for the other Nix or rebuild to finish, or find it: `fuser -v FILE` on the lock that is named.',
    stage: 'any',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /^SQLite database '.*' is busy|database is locked/ },
      { on: 'error', test: /^(?:acquiring|waiting for|could not (?:acquire|set)).*lock/i },
      {
        on: 'line',
        test: /^Could not acquire lock/,
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
  {
    family: 'ssh',
    about: 'Another machine cannot be reached over SSH.',
    hint: 'Try `ssh -o BatchMode=yes HOST true` as the same user; the host key must be known and the key must need no passphrase.',
    stage: 'any',
    endsTheRun: true,
    // The message of ssh is why there is no connection.
    explainedBy: 'ssh',
    rules: [
      {
        on: 'error',
        test: /failed to start SSH connection to|^cannot connect to '[^/]|SSH connection to '[^']*' failed|^cannot open connection to remote store 'ssh/,
      },
      { on: 'error', test: /Host key verification failed|Permission denied \(publickey/ },
      { on: 'line', test: /^ssh: (?:connect to host|Could not resolve hostname) /, role: 'clue' },
      { on: 'line', test: /^Host key verification failed/, role: 'clue' },
      {
        on: 'line',
        test: /^(?:[^\s@]+@\S+: |Received disconnect .*)?Permission denied \((?=[a-z,-]*(?:publickey|password|keyboard))[a-z,-]*\)/,
        role: 'clue',
      },
      {
        on: 'line',
        test: /^(?:kex_exchange_identification: |ssh_exchange_identification: |Connection (?:closed|reset|timed out).* port \d+|client_loop: send disconnect)/,
        role: 'clue',
      },
      { on: 'line', test: /^@ +WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED/, role: 'clue' },
      {
        on: 'line',
        test: /^(?:Bad owner or permissions on |Received disconnect from |cannot build on 'ssh)/,
        role: 'clue',
      },
    ],
  },
  {
    family: 'privilege',
    about: 'The user may not do that.',
    hint: 'Run as root or with `--sudo`; unattended, sudo must not ask for a password (NOPASSWD) and the user must be in `trusted-users`.',
    stage: 'any',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /must be run as the root user|you (?:need to|must) be root|are not privileged|you don't have sufficient rights/,
      },
      {
        on: 'error',
        test: /^(?:opening|creating|changing|writing|making|getting|renaming|unlinking|cannot unlink|removing|deleting|setting|open|locking|could not|cannot open).*: Permission denied|^Permission denied/i,
      },
      { on: 'error', test: /(?<!\S)(?=\S*\/nix\/(?:var|store))\S*: Permission denied/ },
      { on: 'line', contains: 'must be run as the root user', test: /^\S/ },
      { on: 'line', test: /^error: you must be root/ },
      {
        on: 'line',
        test: /^sudo: (?:a (?:password|terminal) is required|.*no tty present|\d+ incorrect password|PERM_|unable to (?:initialize|change|allocate))/,
      },
      { on: 'line', contains: ' is not in the sudoers file', test: /^\S/ },
      { on: 'line', test: /^doas: (?:Operation not permitted|a tty is required|Authorization required)/ },
      {
        on: 'line',
        test: /^(?:Sorry, user .* is not allowed to execute|su: Authentication failure|Failed to start transient service unit: (?:Interactive authentication required|Access denied))/,
      },
    ],
  },
  {
    family: 'interrupted',
    about: 'It was stopped by a person or by another program.',
    hint: 'Run it again; in CI look for a cancelled job or a timeout.',
    stage: 'any',
    endsTheRun: true,
    // A person interrupts a rebuild that waits.
    explainedBy: 'locks',
    rules: [
      { on: 'error', test: /^interrupted by the user/, confidence: 0.9 },
      { on: 'line', test: /^(?:KeyboardInterrupt|Traceback .* KeyboardInterrupt)$/, role: 'clue' },
    ],
  },
] as const satisfies readonly FamilyEntry[];
