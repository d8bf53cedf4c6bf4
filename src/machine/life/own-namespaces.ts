/**
 * What a command is put behind to run with mounts of its own, and as the first of its own processes: with its end, however
 * that comes, the kernel ends all that it has started, and its mounts are gone.
 */
export const inOwnNamespaces = [
  ...['unshare', '--mount', '--propagation', 'private'],
  ...['--pid', '--fork', '--kill-child', '--mount-proc'],
] as const;
