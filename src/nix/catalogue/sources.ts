import type { FamilyEntry } from './entry.js';

/** Files, flakes, locks and evaluation modes; wordings from nix/src/libfetchers, libflake and libexpr. */
export const sourceEntries = [
  {
    family: 'untracked-file',
    about: 'A flake uses a file that Git does not know.',
    hint: 'A flake in a Git repository sees only tracked files: `git add` the file (a commit is not needed).',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /is not tracked by Git/ },
      { on: 'error', test: /is forbidden because it is not under Git control/ },
      { on: 'error', test: /(?:hasn't been|is not) added to the Git (?:index|repository)/i },
    ],
  },
  {
    family: 'git-ownership',
    about: 'Git refuses a repository that another user owns.',
    hint: 'Run as the owner of the repository, or `git config --global --add safe.directory DIR` for the user who runs the rebuild.',
    stage: 'sources',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /is not owned by current user|dubious ownership/ },
      { on: 'line', test: /^fatal: (?:detected dubious ownership|unsafe repository) / },
      // Nix 2.8 runs `git diff`, and a Git that refuses the repository behaves as if there were none.
      {
        on: 'line',
        test: /^warning: Not a git repository\. Use --no-index to compare/,
        role: 'clue',
        confidence: 0.7,
      },
    ],
  },
  {
    family: 'lock-file',
    about: 'flake.lock does not fit flake.nix or what was fetched.',
    hint: 'Update it where it may be written (`nix flake lock`, or `nix flake update INPUT`) and commit flake.lock.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /requires lock file changes but they're not allowed/ },
      {
        on: 'error',
        test: /^(?:cannot write modified lock file|lock file '.*' (?:contains|has)|lock file contains)/,
      },
      { on: 'error', test: /mismatch in field 'narHash'|NAR hash mismatch in input|^NAR hash mismatch/i },
      {
        on: 'error',
        test: /cannot update unlocked flake input|follows a non-existent input|^unlocked flake/,
      },
      {
        on: 'error',
        test: /^(?:parsing lock file|failed to parse lock file|cannot parse flake lock|unsupported lock file version)/i,
      },
    ],
  },
  {
    family: 'flake-not-found',
    about: 'The flake, one of its inputs, or its flake.nix cannot be found.',
    hint: 'Check the reference: the directory must hold a flake.nix, and a name without path or scheme is looked up in the registry.',
    stage: 'sources',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /could not find a flake\.nix file|doesn't contain a 'flake\.nix'|does not contain a '\/?flake\.nix'|(?:is|are) not (?:a|part of a) flake\b/,
      },
      { on: 'error', test: /^cannot find flake '|in the flake registries/ },
      { on: 'error', test: /is not a flake/ },
      {
        on: 'error',
        test: /(?:not a valid|invalid) (?:flake reference|URL)/,
        hint: 'Look for blanks, quotes and the like in the path or the host name: not every version of Nix accepts them, so rename it or move the flake.',
      },
      {
        on: 'line',
        test: /^fatal: (?:[Cc]ouldn't find remote ref|repository '.*' not found|'.*' does not appear to be a git repository)/,
        role: 'clue',
      },
      { on: 'error', test: /^(?:unable to find a flake before|could not find .*flake)/ },
      {
        on: 'error',
        test: /^(?:path|source tree referenced by) '(?:(?!' does not contain a ').)*' does not contain a '.*flake\.nix'/,
      },
      {
        on: 'error',
        test: /^(?:cannot find Git revision|Cannot find Git (?:revision|ref))|couldn't find remote ref/i,
      },
    ],
  },
  {
    family: 'ifd-disabled',
    about: 'Evaluation needs a build, which is switched off.',
    hint: 'Avoid the import from a derivation, or set `allow-import-from-derivation = true`.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [{ on: 'error', test: /allow-import-from-derivation'? is disabled/ }],
  },
  {
    family: 'pure-eval',
    about: 'A flake reaches for something outside its inputs.',
    hint: 'Make the file part of the flake or an input, replace `<…>`, `builtins.currentSystem` and `getEnv`, or evaluate with `--impure`.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /(?:is forbidden|is not allowed|not allowed) in (?:pure|restricted)(?: eval(?:uation)?)? mode/,
      },
      { on: 'error', test: /in pure eval(?:uation)? mode/ },
      { on: 'error', test: /^access to .* is forbidden in (?:pure|restricted)/ },
    ],
  },
  {
    family: 'feature-off',
    about: 'An experimental feature of Nix is needed and switched off.',
    hint: 'Add `experimental-features = nix-command flakes` to nix.conf (on NixOS `nix.settings.experimental-features`) or to NIX_CONFIG.',
    stage: 'any',
    endsTheRun: true,
    rules: [{ on: 'error', test: /^experimental (?:Nix |Lix )?feature '.*' is (?:disabled|not enabled)/ }],
  },
  {
    family: 'missing-file',
    about: 'A file or directory that the configuration names does not exist.',
    hint: 'Check the path; it is relative to the file that names it. In a flake the file must also be tracked by Git.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /^getting (?:status|attributes) of (?:path )?['"].*['"]: No such file or directory/,
      },
      {
        on: 'error',
        test: /^(?:opening file|reading (?:file|directory)|opening directory|reading symbolic link|cannot read|stat) '?.*'?: No such file or directory/,
      },
      { on: 'error', test: /^(?:path|file) '.*' (?:does not exist|was not found)/ },
      { on: 'error', test: /^file '.*' was not found in the Nix search path/ },
      { on: 'error', test: /^Path '.*' does not exist in Git repository/i },
      {
        on: 'error',
        test: /^(?:cannot find file|could not find file|(?!(?:the )?(?:user|group) ').* does not exist$)/,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
