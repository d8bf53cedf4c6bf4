import { readFile, rm } from 'node:fs/promises';
import { ToolError } from '../../system/errors.js';

/**
 * Removes a directory with all that is in it, but nothing that is mounted in it: a program that makes a root mounts this
 * machine's /dev there, and may have been killed. Throws a `ToolError` (`mounted`) then, and removes nothing.
 */
export async function removeTree(dir: string): Promise<void> {
  const mounted = mountsBelow(dir, await readFile('/proc/self/mountinfo', 'utf8').catch(() => ''));
  if (mounted.length > 0)
    throw new ToolError('mounted', `${dir} is not removed: ${mounted.join(', ')} is mounted in it`, {
      hint: `Unmount what is below it, and remove it: umount ${mounted.join(' ')}`,
    });
  await rm(dir, { recursive: true, force: true });
}

/** The mount points in a directory, the deepest first, by the text of mountinfo, proc_pid_mountinfo(5). */
export function mountsBelow(dir: string, mountinfo: string): string[] {
  return mountinfo
    .split('\n')
    .map((line) => unescaped(line.split(' ')[4] ?? ''))
    .filter((place) => place === dir || place.startsWith(`${dir}/`))
    .sort((one, other) => other.length - one.length);
}

/** Spaces, tabs, newlines and backslashes are octal there. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
