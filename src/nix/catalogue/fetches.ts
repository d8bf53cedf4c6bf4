import type { FamilyEntry } from './entry.js';

const unreadable =
  'Git may not read that repository: `git ls-remote URL` as the same user shows why. A private one needs a token (`access-tokens`) or an SSH key of that user; root has other keys than you.';

/** What comes from the network and from Git; wordings from nix/src/libstore, libfetchers, Git, curl, GitHub's API. */
export const fetchEntries = [
  {
    family: 'rate-limit',
    about: 'A server refuses more requests for a while.',
    hint: [
      {
        when: 'ci',
        say: "Give Nix the token of the job, since requests without one share the limit of the runner's address: `access-tokens = github.com=TOKEN` in `NIX_CONFIG`, from `github.token` (or `github_access_token` of install-nix-action).",
      },
      'Wait, or give Nix a token, since requests without one have a small limit for each address: `access-tokens = github.com=TOKEN` in `~/.config/nix/nix.conf` (`gh auth token` prints one).',
    ],
    stage: 'fetch',
    endsTheRun: false,
    rules: [
      {
        on: 'error',
        test: /API rate limit exceeded|secondary rate limit|abuse detection mechanism|HTTP error 429|Too Many Requests/i,
      },
      {
        on: 'line',
        test: /^warning: (?:error: )?unable to download '[^']*': HTTP error 429/,
        role: 'clue',
      },
      // Nix before 2.19 does not print the answer, which is hardly ever another one.
      {
        on: 'error',
        test: /unable to download 'https:\/\/api\.github\.com\/[^']*': HTTP error 403/,
        confidence: 0.8,
      },
      { on: 'builder', test: /The requested URL returned error: 429/ },
    ],
  },
  {
    family: 'git-fetch',
    about: 'A Git repository or an archive of one cannot be read as needed.',
    hint: "`git fsck` in the repository shows whether objects are missing; for Nix' own copy, remove `~/.cache/nix/gitv3` and `tarball-cache*` and try again.",
    stage: 'sources',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /^(?:Failed to retrieve the parent of Git commit|getting parent of Git commit)|is a shallow Git repository/,
        hint: [
          {
            when: 'ci',
            say: "The checkout of this job is shallow and Nix needs the history: set `fetch-depth: 0` for `actions/checkout` (GitLab: `GIT_DEPTH: 0`), or add `?shallow=1` to the flake's URL.",
          },
          'The repository is a shallow clone and Nix needs its history: `git fetch --unshallow` gets it, or add `?shallow=1` to the URL of the flake.',
        ],
      },
      {
        on: 'error',
        test: /^getting Git object|: object not found - (?:no match|failed)/,
        hint: [
          {
            when: 'ci',
            say: 'An object is missing, since the checkout of this job is shallow or partial: set `fetch-depth: 0` for `actions/checkout` (GitLab: `GIT_DEPTH: 0`).',
          },
          "The repository lacks an object: `git fsck` shows what is missing and `git fetch --unshallow` or `--refetch` gets it. If it is Nix' own copy, remove `~/.cache/nix/gitv3` and `tarball-cache*`.",
        ],
      },
      {
        on: 'error',
        test: /^opening Git repository ['"].*['"]: (?:could not find repository|failed to resolve)/,
        hint: [
          '`{repository}` is no Git repository that can be read: if it is in `~/.cache/nix`, a copy was left half made, so remove that directory (`rm -r {repository}`) and try again.',
          'The directory is no Git repository that can be read; if it is in `~/.cache/nix`, remove it and try again.',
        ],
      },
      {
        on: 'error',
        test: /^cannot read file (?:'[^']*' )?from tarball|Truncated tar archive|Unrecognized archive format|^(?:failed to extract|cannot extract|Failed to open) archive(?!.*unable to download)/s,
        explainedBy: ['download', 'rate-limit'],
        hint: 'The archive arrived incomplete or is none: the same command again with `--refresh` downloads it anew. If it stays so, look at its URL with `curl -L`.',
      },
      {
        on: 'error',
        test: /^(?:program|running|executing) '?git'? .*failed with exit code/,
        role: 'consequence',
        confidence: 0.6,
      },
      { on: 'error', test: /^Failed to fetch git repository '/i, confidence: 0.9 },
      // What Nix was doing with libgit2.
      {
        on: 'error',
        test: /^(?!.*(?: owned by |ownership|executing '))(?:\w+ing|cannot \w+|failed to \w+) (?:an? |the )?(?:\S+ ){0,4}(?:Git (?!revision)|tree builder\b|mempack)/s,
        confidence: 0.9,
      },
      {
        on: 'line',
        test: /^(?:ERROR: Repository not found\.|fatal: (?:could not read Username for '|Authentication failed for '|remote error: upload-pack: not our ref))/,
        role: 'clue',
        confidence: 0.85,
        hint: unreadable,
      },
      {
        on: 'line',
        test: /^fatal: Could not read from remote repository/,
        role: 'clue',
        confidence: 0.8,
        hint: unreadable,
      },
      {
        on: 'line',
        test: /^fatal: (?!.*: (?:Permission denied|No space left on device|Read-only file system)$|detected dubious|unsafe repository|unable to access|[Cc]ouldn't find remote|(?:repository )?'.*' (?:not found|does not))/,
        role: 'clue',
        confidence: 0.7,
      },
    ],
  },
  {
    family: 'download',
    about: 'Something could not be downloaded.',
    hint: [
      '`curl -IL {url}` shows what the server answers from here; if it is a binary cache, `--option substitute false` builds without it.',
      'Check the network, then try again; for a binary cache `--option substitute false` builds without it.',
    ],
    stage: 'fetch',
    endsTheRun: false,
    rules: [
      {
        on: 'error',
        test: /^some substitutes for the outputs of derivation '.*' failed/,
        role: 'consequence',
        confidence: 0.7,
      },
      // What arrives from a cache is no archive, or not all of one.
      {
        on: 'error',
        test: /^bad archive: |^failed to read compressed data|^(?:input )?compressed (?:data|file) is/,
      },
      { on: 'line', test: /^bad archive: /, role: 'clue', confidence: 0.85 },
      // A cache has other bytes than it announced, or than it announced before.
      {
        on: 'error',
        test: /^hash mismatch in downloaded path '/,
        hint: 'The cache serves something else than it announced: `--option narinfo-cache-positive-ttl 0` asks it again, and `--option substitute false` builds without it. If it stays so, its copy is damaged and must be pushed anew.',
      },
      {
        on: 'line',
        test: /^hash mismatch in downloaded path '/,
        role: 'clue',
        confidence: 0.8,
        hint: 'The cache serves something else than it announced: `--option narinfo-cache-positive-ttl 0` asks it again, and `--option substitute false` builds without it. If it stays so, its copy is damaged and must be pushed anew.',
      },
      // Before Nix 2.4 it is tar that unpacks.
      {
        on: 'line',
        test: /^(?:gzip|bzip2|xz|tar): (?:\S+: )?[Uu]nexpected (?:end of|EOF)/,
        role: 'clue',
        confidence: 0.8,
        hint: 'The archive arrived incomplete: the same command again downloads it anew. If it stays so, look at its URL with `curl -L`.',
      },
      // Of Nix before 2.4, which prints no word before it, and goes on with the next substituter.
      { on: 'line', test: /^unable to download 'https?:/, role: 'clue', confidence: 0.8 },
      // Nix 1's own downloader, which goes on with the next cache, and what it says when there is none left.
      {
        on: 'line',
        test: /^(?:download of ['‘]https?:[^'’]{1,300}['’] failed|could not download ['‘][^'’]{1,300}['’] from any binary cache|fetching path ['‘][^'’]{1,300}['’] failed with exit code \d)/,
        role: 'clue',
        confidence: 0.8,
      },
      // Before Nix 2.20 it is a list of its own, above the failure.
      {
        on: 'line',
        test: /^don't know how to build these paths:?/,
        more: /^\s+\/nix\/store\//,
        role: 'clue',
        confidence: 0.8,
        hint: 'No substituter has that path and nothing here can build it: `nix path-info --store https://cache.nixos.org` with the path shows whether a cache has it. A cache may answer for an hour that it lacks what was pushed since: `--option narinfo-cache-negative-ttl 0` asks again.',
      },
      {
        on: 'error',
        test: /there is no substituter that can build it|^don't know how to build these paths/,
        role: 'consequence',
        confidence: 0.6,
        hint: [
          'No substituter has `{path}` and nothing here can build it: `nix path-info --store https://cache.nixos.org {path}` shows whether a cache has it.',
          'No substituter has the path and nothing here can build it: `nix config show substituters` lists where Nix looks.',
        ],
      },
      {
        on: 'error',
        test: /SSL (?:peer certificate|certificate problem|connect error)|certificate (?:verify failed|has expired|is not)|Problem with the (?:local )?SSL|error setting certificate|peer failed verification/i,
        hint: [
          'The certificate of `{cache}` is not trusted here: check the clock (`timedatectl`), then `NIX_SSL_CERT_FILE`, which must name the file with the certificates, also for the daemon; a proxy with a certificate of its own must be in it.',
          'The certificate of the server is not trusted here: check the clock (`timedatectl`), then `NIX_SSL_CERT_FILE`, which must name the file with the certificates, also for the daemon.',
        ],
      },
      {
        on: 'error',
        test: /HTTP error 40[134]\b/,
        hint: [
          '`curl -IL {url}` shows the answer without a token. If it is private, Nix needs one (`access-tokens`; `netrc-file` for a cache); if not, it was moved or deleted, so correct the URL or the revision.',
          'The server refuses it or does not have it: a private one needs a token (`access-tokens`; `netrc-file` for a cache).',
        ],
      },
      // GitHub's 422 says that it has no such branch or revision.
      { on: 'error', test: /unable to download '(?!https:\/\/api\.github\.com\/[^']*': HTTP error 422)/ },
      {
        on: 'error',
        test: /HTTP error (?!422)\d{3}|(?:Could not|Couldn't|could not) resolve host|curl error/,
      },
      { on: 'error', test: /^(?:cannot download|failed to download|download of '|while fetching the input)/ },
      {
        on: 'error',
        test: /^(?:failed to|unable to|cannot) connect to (?!socket|daemon|'\/)\S+ port \d+|^failed to resolve address for /,
      },
      {
        on: 'error',
        test: /^file '.*' does not exist in binary cache|does not appear to be a binary cache|^(?:(?!binary cache ).)*binary cache .* (?:is for Nix stores|has no)/,
      },
      {
        on: 'line',
        contains: 'unable to download ',
        test: /^warning: (?:error: )?(?:.*: )?unable to download '/,
        role: 'clue',
      },
      { on: 'line', contains: '; retrying', test: /^warning: /, role: 'clue' },
      { on: 'line', contains: '; disabling binary cache', test: /^warning: /, role: 'clue' },
      { on: 'line', contains: '; will retry', test: /^warning: /, role: 'clue' },
      { on: 'line', test: /^warning: (?:error: )?file '.*' does not exist in binary cache/, role: 'clue' },
      { on: 'line', test: /^fatal: unable to access '.*': /, role: 'clue' },
      // Nix's own fetcher runs as a builder; the others are nixpkgs' fetchurl and fetchgit.
      { on: 'builder', test: /^\s*(?:error: )?unable to download '/, confidence: 0.85 },
      { on: 'builder', test: /^curl: \(\d+\) /, more: /^error: cannot download /, confidence: 0.85 },
      { on: 'builder', test: /^error: cannot download .* from any mirror/, confidence: 0.85 },
      {
        on: 'builder',
        test: /^fatal: (?:unable to access '|could not read Username|repository '.*' not found)/,
        confidence: 0.85,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
