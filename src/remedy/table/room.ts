import { formatBytes } from '../../text/size.js';
import type { Remedy } from '../remedy.js';
import { swapFileName } from '../take-back/swap.js';
import { namesJobs, oneJob } from './settings.js';

const gibibyte = 1024 ** 3;
/** Enough for one system; a person who needs more collects by hand, and sees what. */
const mostFreed = 10 * gibibyte;
const collectSeconds = 1800;
const removeSeconds = 600;
const swapSeconds = 300;

/** Removes directories, and says how much room that made on their disk. */
const removeAll = `free() { df --output=avail --block-size=1M "$1" | tail -n 1; }
disk=$(dirname -- "$1")
before=$(free "$disk")
rm -rf --one-file-system -- "$@" || exit
echo "freed $(($(free "$disk") - before)) MiB"`;

const addSwap = `umask 077
mkdir -- "$1" && fallocate -l "$2" "$1/$3" && mkswap "$1/$3" && swapon "$1/$3"`;

/** Room on a disk and in memory. */
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
    treat: (_, { isElsewhere }) =>
      isElsewhere
        ? null
        : {
            does: 'collects garbage, 10 GiB at most, and no generation',
            commands: [
              {
                argv: ['nix-collect-garbage', '--max-freed', String(mostFreed)],
                cwd: '/',
                timeoutSeconds: collectSeconds,
              },
            ],
          },
  },
  {
    name: 'free-runner',
    families: ['disk-full'],
    level: 'opt-in',
    confidence: 0.8,
    about: "The disk of a runner of GitHub's is full, and most of it holds SDKs.",
    changes:
      'Removed for the rest of the job: the SDKs for Android, .NET, Haskell, CodeQL and Swift of the image, where they are on the disk with the store. Nothing else is.',
    verified: 'There is room for what is built.',
    where: ['ci'],
    treat: (_, { sdks: directories, asRoot, isElsewhere }) =>
      isElsewhere || directories.length === 0
        ? null
        : {
            does: `removes SDKs that the runner's image has: ${directories.join(', ')}`,
            commands: [
              {
                argv: [...asRoot, '/bin/sh', '-c', removeAll, 'sh', ...directories],
                cwd: '/',
                timeoutSeconds: removeSeconds,
              },
            ],
          },
  },
  {
    name: 'temporary-swap',
    families: ['killed-oom'],
    level: 'opt-in',
    confidence: 0.6,
    about: 'A build took more memory than there is, also alone.',
    changes:
      'A swap file as large as the memory, 8 GiB at most, below /var, which is switched off and removed after the last attempt. It takes longer.',
    verified: 'The build ends by itself.',
    where: ['here', 'ci'],
    follows: 'fewer-jobs',
    treat: (_, { swap, extraArgs, isElsewhere }) =>
      isElsewhere || swap === null
        ? null
        : {
            does: `adds ${formatBytes(swap.bytes)} of swap for these attempts, and builds one derivation at a time`,
            settings: namesJobs(extraArgs) ? [] : oneJob,
            commands: [
              {
                argv: ['/bin/sh', '-c', addSwap, 'sh', swap.directory, String(swap.bytes), swapFileName],
                cwd: '/',
                timeoutSeconds: swapSeconds,
              },
            ],
            undo: { kind: 'swap', directory: swap.directory },
          },
  },
];
