import type { Remedy } from '../remedy.js';

const gitSeconds = 30;
const lockSeconds = 600;

/** What lacks in the sources and can be added without writing any. */
export const sources: readonly Remedy[] = [
  {
    name: 'add-untracked',
    families: ['untracked-file'],
    level: 'safe',
    confidence: 0.95,
    about: 'A flake uses a new file that git does not know.',
    changes:
      "Git's index of the repository: the file is known to git (`git add -N`), its content is not staged. That stays where it helps.",
    verified: 'Nix finds the file.',
    where: ['here', 'guest'],
    treat: (_, { untracked }) => {
      if (untracked === null) return null;
      const { repository, file, secret, asOwner } = untracked;
      const git = [...asOwner.words, 'git', '--literal-pathspecs', '-C', repository];
      return {
        does: `makes git know ${file} (git add -N)${secret === null ? '' : `, which may be a secret: ${secret}`}`,
        commands: [
          {
            argv: [...git, 'add', '--intent-to-add', '--', file],
            cwd: repository,
            timeoutSeconds: gitSeconds,
            env: asOwner.env,
          },
        ],
        undo: { kind: 'unstage', repository, file },
        ...(secret === null ? {} : { level: 'ask' }),
      };
    },
  },
  {
    name: 'lock-flake',
    families: ['lock-file'],
    level: 'ask',
    confidence: 0.7,
    about: 'flake.lock lacks an input that flake.nix has.',
    changes:
      'flake.lock: inputs that are not in it are added (`nix flake lock`), none is updated. That stays where it helps.',
    verified: 'Evaluation begins.',
    where: ['here', 'guest'],
    treat: ({ message }, { flakeDirectory, lock, extraArgs }) => {
      if (flakeDirectory === null || lock === null || !/requires lock file changes/.test(message))
        return null;
      // An input that was overridden on the command line is not in the lock.
      if (extraArgs.some((arg) => arg === '--override-input')) return null;
      return {
        does: 'adds the inputs that flake.lock lacks (nix flake lock)',
        commands: [
          {
            argv: [
              'nix',
              '--extra-experimental-features',
              'nix-command flakes',
              'flake',
              'lock',
              flakeDirectory,
            ],
            cwd: flakeDirectory,
            timeoutSeconds: lockSeconds,
          },
        ],
        undo: { kind: 'lock', path: lock.path, before: lock.text, after: null },
      };
    },
  },
];
