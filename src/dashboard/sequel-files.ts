import { access, constants, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { consoleDirectory, deploymentFileName, patchFileName, trialFileNames } from '../builds/files.js';
import type { SiteFile } from './pages/recording.js';

const besideMetadata: readonly [SiteFile['kind'], string][] = [
  ['deployment', deploymentFileName],
  ['trial', trialFileNames.trial],
  ['trial-report', trialFileNames.markdown],
  ['test-report', trialFileNames.junit],
  ['remedies-patch', patchFileName],
];

/** As a machine's console leaves them, and as the site names them: there is one directory a build. */
const ofConsole: readonly [SiteFile['kind'], string][] = [
  ['console-log', 'console.log'],
  ['console-cast', 'console.cast'],
  ['console-screen', 'final.png'],
];

/** A trial has one machine. */
const mostMachines = 8;

/** Files in a build's directory that its metadata does not name, since they are of what came after the build. */
export async function sequelFiles(dir: string): Promise<SiteFile[]> {
  const found = besideMetadata.map(([kind, name]) => fileOf(dir, { kind, source: name, name }));
  for (const machine of await consolesIn(dir))
    for (const [kind, name] of ofConsole)
      found.push(
        fileOf(dir, {
          ...{ kind, source: join(consoleDirectory, machine, name), name: `console-${machine}-${name}` },
        }),
      );
  return (await Promise.all(found)).filter((one) => one !== null);
}

/** Names of directories alone, which nobody can lead elsewhere. */
async function consolesIn(dir: string): Promise<string[]> {
  const place = join(dir, consoleDirectory);
  if (!(await lstat(place).catch(() => null))?.isDirectory()) return [];
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names
    .filter((name) => /^\w[\w.-]{0,63}$/.test(name))
    .sort()
    .slice(0, mostMachines);
}

async function fileOf(
  dir: string,
  file: Pick<SiteFile, 'kind' | 'source' | 'name'>,
): Promise<SiteFile | null> {
  const path = join(dir, file.source);
  const stats = await lstat(path).catch(() => null);
  if (!stats?.isFile()) return null;
  const isReadable = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!isReadable) return null;
  return { ...file, bytes: stats.size, changed: stats.mtimeMs, embedded: false };
}
