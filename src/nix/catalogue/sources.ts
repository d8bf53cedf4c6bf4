import type { FamilyEntry } from './entry.js';

/** Files, flakes, locks and evaluation modes; wordings from nix/src/libfetchers, libflake and libexpr. */
export const sourceEntries = [
  {
    family: 'untracked-file',
    about: 'A flake uses a file that Git does not know.',
    hint: [
      'Git does not know the file, and a flake in a repository sees only what Git tracks: `git add` it (`git add -N` is enough, a commit is not needed).',
    ],
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
    hint: [
      '`{repository}` belongs to another user than the one who rebuilds: rebuild as its owner with `--sudo`, or, for root, `sudo git config --global --add safe.directory {repository}`.',
      'The repository belongs to another user than the one who rebuilds: rebuild as its owner with `--sudo`, or `git config --global --add safe.directory DIR` as the user who rebuilds.',
    ],
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
    hint: 'flake.lock does not fit flake.nix: `nix flake lock` where it may be written brings it up to date without updating what fits; commit it.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /requires lock file changes but they're not allowed/ },
      {
        on: 'error',
        test: /^(?:cannot write modified lock file|lock file '.*' (?:contains|has)|lock file contains)/,
      },
      {
        on: 'error',
        test: /^\[json\.exception\.parse_error|^error parsing lock file|parsing (?:the )?(?:lock file|['"][^'"]*flake\.lock)/i,
        hint: 'flake.lock is no JSON, most often since a merge left its marks (`<<<<<<<`): `jq . flake.lock` names the line. `git checkout --theirs flake.lock` takes one side; then `nix flake lock`.',
      },
      {
        on: 'error',
        test: /^mismatch in field '|NAR hash mismatch in input|^NAR hash mismatch/i,
        hint: [
          'What was fetched for `{input}` is not what flake.lock has: its source was changed or rewritten. If you trust it, `nix flake update` with the name of the input records the new state; if a cached copy is wrong, `--refresh` fetches it again.',
          'What was fetched is not what flake.lock has: its source was changed or rewritten. If you trust it, `nix flake update` with the name of the input records the new state; if a cached copy is wrong, `--refresh` fetches it again.',
        ],
      },
      {
        on: 'error',
        test: /^(?:unsupported )?(?:input )?attribute '.*' (?:is )?not supported by scheme|^unsupported [\w-]{1,20} input attribute '/,
        hint: "The reference of an input has a word that this Nix does not know: it is newer in the Nix that wrote flake.lock, or misspelled. `nix --version` shows this one; correct the input's URL or update Nix.",
      },
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
    hint: '`nix flake metadata` with the same reference tests it: the directory must have a flake.nix, and a name without path or scheme is looked up in the registry.',
    stage: 'sources',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /could not find a flake\.nix file|doesn't contain a 'flake\.nix'|does not contain a '\/?flake\.nix'|(?:is|are) not (?:a|part of a) flake\b/,
      },
      { on: 'error', test: /^cannot find flake '|in the flake registries/ },
      { on: 'error', test: /is not a flake/ },
      { on: 'error', test: /^input '.*' is unsupported$/ },
      {
        on: 'error',
        test: /(?:not a valid|invalid) (?:flake reference|URL)/,
        hint: 'Not every version of Nix accepts blanks, quotes and the like in the path or the host name: rename it, or move the flake. `nix flake show` with the same reference tests it.',
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
        test: /^Cannot find Git (?:revision|ref)|couldn't find remote ref/i,
        hint: [
          'The repository has no `{revision}` in `{ref}`: it was rewritten or is in another branch. `git ls-remote` with its URL lists the branches; name the right one (`ref=`), or update the input.',
          'The repository lacks that branch or revision: `git ls-remote` with its URL lists what it has; name the right one (`ref=`), or update the input.',
        ],
      },
      {
        on: 'error',
        test: /HTTP error 422|No commit found for (?:SHA|the ref)/,
        hint: [
          'The repository has no branch, tag or revision `{revision}`: `git ls-remote` with its URL lists what it has. It may have been renamed (`master`, `main`) or merged.',
          'The repository has no such branch, tag or revision: `git ls-remote` with its URL lists what it has.',
        ],
      },
    ],
  },
  {
    family: 'ifd-disabled',
    about: 'Evaluation needs a build, which is switched off.',
    hint: 'Evaluation needs a build (import from derivation), which is switched off: `--option allow-import-from-derivation true` allows it; better is to commit what that build makes.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [{ on: 'error', test: /allow-import-from-derivation'? is disabled/ }],
  },
  {
    family: 'pure-eval',
    about: 'A flake reaches for something outside its inputs.',
    hint: 'A flake sees only itself and its inputs: make the file part of it, or replace `<…>`, `builtins.currentSystem` and `getEnv`. `--impure` evaluates without that rule.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /(?:is forbidden|is not allowed|not allowed) in (?:pure|restricted)(?: eval(?:uation)?)? mode/,
      },
      { on: 'error', test: /in pure eval(?:uation)? mode/ },
      { on: 'error', test: /^access to .* is forbidden in (?:pure|restricted)/ },
      {
        on: 'error',
        test: /^cannot call '(?:getFlake|fetchTree|fetchGit)' on unlocked /,
        hint: '`getFlake` needs a reference that names a revision (`?rev=`), or better an input of the flake; `--impure` evaluates without that rule.',
      },
    ],
  },
  {
    family: 'feature-off',
    about: 'An experimental feature of Nix is needed and switched off.',
    hint: [
      'Nix needs its feature `{feature}`: `nix.settings.experimental-features = [ "nix-command" "flakes" ]` switches on the usual ones; until then `NIX_CONFIG="extra-experimental-features = {feature}"` before the command.',
      'Nix needs an experimental feature: `experimental-features = nix-command flakes` in nix.conf switches on the usual ones.',
    ],
    stage: 'any',
    endsTheRun: true,
    rules: [{ on: 'error', test: /^experimental (?:Nix |Lix )?feature '.*' is (?:disabled|not enabled)/ }],
  },
  {
    family: 'missing-file',
    about: 'A file or directory that the configuration names does not exist.',
    hint: [
      'The file does not exist where {place} looks for it: paths are relative to the file that has them. In a flake it must be tracked by Git too: `git status --short` shows whether it is.',
      'Check the path: it is relative to the file that has it. In a flake the file must be tracked by Git too: `git status --short` shows whether it is.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /^(?:file '.*' was not found in the Nix search path|cannot look up '<)/,
        hint: [
          {
            when: 'flake',
            say: 'A flake has no search path: use an input in place of `<…>`. `nix-instantiate --find-file nixpkgs` shows what it is outside of flakes.',
          },
          {
            when: 'ci',
            say: 'The runner has no channels: set `NIX_PATH` (`nix_path: nixpkgs=channel:nixos-unstable` of install-nix-action), or pass `-I nixpkgs=…`.',
          },
          'NIX_PATH has no such entry for this user: `nix-instantiate --find-file nixpkgs` tests it. Add the channel (`sudo nix-channel --add`, then `--update`) or pass `-I`.',
        ],
      },
      {
        on: 'error',
        test: /^getting (?:status|attributes) of (?:path )?['"].*['"]: No such file or directory/,
      },
      {
        on: 'error',
        test: /^(?:opening file|reading (?:file|directory)|opening directory|reading symbolic link|cannot read|stat) '?.*'?: No such file or directory/,
      },
      { on: 'error', test: /^(?:path|file) '.*' (?:does not exist|was not found)/ },
      { on: 'error', test: /^Path '.*' does not exist in Git repository/i },
      {
        on: 'error',
        test: /^(?:cannot find file|could not find file|(?!(?:the )?(?:user|group) ').* does not exist$)/,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
