import { readdir, readFile, rmdir } from 'node:fs/promises';
import { join, normalize } from 'node:path';

/**
 * Part of a shell script: moves the shell into a control group of its own, named `$group`, below the one that it is
 * in, and notes its path in the file `$groups` before it exists. systemd-nspawn builds a container's groups below its
 * own; in a shared one, two containers' systemds would take each other's services for theirs. Where the hierarchy may
 * not be written it stays where it is.
 */
export const ownControlGroup = `
while IFS=: read -r _ kind path; do
  case $kind in
    '') base=/sys/fs/cgroup; [ -d "$base/unified" ] && base=$base/unified ;;
    name=systemd) base=/sys/fs/cgroup/systemd ;;
    *) continue ;;
  esac
  [ -d "$base$path" ] || continue
  echo "$base$path/$group" >>"$groups"
  mkdir "$base$path/$group" 2>/dev/null && echo $$ >"$base$path/$group/cgroup.procs"
done </proc/self/cgroup 2>/dev/null
`;

/** Removes the control groups whose paths are the lines of a file, with those below them, if nothing is in them. */
export async function removeControlGroups(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  for (const path of text.split('\n'))
    if (path.startsWith('/sys/fs/cgroup/') && normalize(path) === path) await removeGroup(path);
}

async function removeGroup(path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await removeGroup(join(path, entry.name));
  await rmdir(path).catch(() => {});
}
