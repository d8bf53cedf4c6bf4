import type { Remedy } from '../remedy.js';

const gibibyte = 1024 ** 3;
/** Enough for one system; a person who needs more collects by hand, and sees what. */
const mostFreed = 10 * gibibyte;
const collectSeconds = 1800;

/** Room on a disk. */
export const room: readonly Remedy[] = [
  {
    name: 'gc-bounded',
    families: ['disk-full'],
    level: 'opt-in',
    confidence: 0.6,
    about: 'The disk with the store is full.',
    changes:
      'Paths of the store that nothing refers to are deleted, 10 GiB at most (`nix-collect-garbage --max-freed`). No generation is: without `-d`.',
    verified: 'There is room for what is built.',
    // A fresh runner has no garbage.
    where: ['here'],
    treat: () => ({
      does: 'collects garbage, 10 GiB at most, and no generation',
      commands: [
        {
          argv: ['nix-collect-garbage', '--max-freed', String(mostFreed)],
          cwd: '/',
          timeoutSeconds: collectSeconds,
        },
      ],
    }),
  },
];
