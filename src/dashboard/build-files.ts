import { constants, copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { metadataFileName } from '../builds/files.js';
import type { Entry, SourceFiles } from '../shelf/source.js';
import { storeName } from './data.js';
import { scriptValue } from './markup.js';
import type { SiteFile } from './pages/recording.js';

/** A cast up to this size is put into a script for the page's player; a larger one is for download. */
const maxEmbeddedCast = 24 * 1024 * 1024;
/** The comparison page gets this much of a log, its end. */
const maxEmbeddedLog = 2 * 1024 * 1024;

/** The script that puts `value` at `path` of the one global. */
export function dataScript(path: string, value: unknown): string {
  const [field, key] = path.split('/') as [string, string?];
  const store = `(globalThis.${storeName} ??= {})`;
  if (key === undefined) return `${store}.${field} = ${scriptValue(value)};\n`;
  return `(${store}.${field} ??= {})[${scriptValue(key)}] = ${scriptValue(value)};\n`;
}

/** The files that a build's directory in the site holds or will hold, with their sizes. */
export async function siteFiles({ dir, files }: Entry): Promise<SiteFile[]> {
  if (dir === null) return [];
  const kinds: [SiteFile['kind'], string][] = [
    ...(Object.entries(files) as [keyof SourceFiles, string][]),
    ['metadata', metadataFileName],
  ];
  return Promise.all(
    kinds.map(async ([kind, name]) => {
      const { size } = await stat(join(dir, name));
      return { kind, name, bytes: size, embedded: kind === 'cast' && size <= maxEmbeddedCast };
    }),
  );
}

/** Copies a build's files to `target` and makes the scripts that carry its cast and its log. */
export async function writeBuildFiles(
  entry: Entry,
  files: readonly SiteFile[],
  target: string,
): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const { dir } = entry;
  if (dir === null) return;
  await Promise.all([
    ...files.map(({ name }) => copyFile(join(dir, name), join(target, name), constants.COPYFILE_FICLONE)),
    writeCast(dir, files, target),
    writeLog(entry, dir, target),
  ]);
}

async function writeCast(dir: string, files: readonly SiteFile[], target: string): Promise<void> {
  const cast = files.find(({ embedded }) => embedded);
  if (!cast) return;
  const text = await readFile(join(dir, cast.name), 'utf8');
  await writeFile(join(target, 'cast.js'), dataScript('cast', text));
}

async function writeLog({ files, slug }: Entry, dir: string, target: string): Promise<void> {
  if (!files.log) return;
  const bytes = await readFile(join(dir, files.log));
  const text = bytes.subarray(Math.max(0, bytes.length - maxEmbeddedLog)).toString('utf8');
  await writeFile(join(target, 'log.js'), dataScript(`log/${slug}`, text));
}
