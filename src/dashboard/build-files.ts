import { constants, copyFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { metadataFileName } from '../builds/files.js';
import type { ShelfEntry } from '../shelf/entries.js';
import type { ShelfFiles } from '../shelf/shelf-build.js';
import { makeDirectory } from '../system/disk/make-directory.js';
import { type Store, storeName } from './data.js';
import { scriptValue } from './markup.js';
import type { SiteFile } from './pages/recording.js';
import { sequelFiles } from './sequel-files.js';

/** Bytes; a larger cast is not put into a script for the page's player, only offered for download. */
const maxEmbeddedCast = 24 * 1024 * 1024;
/** Bytes of a log's end that the comparison page gets. */
const maxEmbeddedLog = 2 * 1024 * 1024;

const store = `(globalThis.${storeName} ??= {})`;

/** The script that puts a field into the one global. */
export function dataScript<Field extends 'list' | 'cast' | 'charts'>(
  field: Field,
  value: Required<Store>[Field],
): string {
  return `${store}.${field} = ${scriptValue(value)};\n`;
}

/** The script that puts one build's part of a field, by the build's slug, into the one global. */
export function keyedDataScript<Field extends 'build' | 'log'>(
  field: Field,
  slug: string,
  value: Required<Store>[Field][string],
): string {
  return `(${store}.${field} ??= {})[${scriptValue(slug)}] = ${scriptValue(value)};\n`;
}

/** The files that a build's directory in the site holds or will hold, with their sizes. */
export async function siteFiles({ dir, files }: ShelfEntry): Promise<SiteFile[]> {
  if (dir === null) return [];
  const kinds: [SiteFile['kind'], string][] = [
    ...(Object.entries(files) as [keyof ShelfFiles, string][]),
    ['metadata', metadataFileName],
  ];
  const named = kinds.map(async ([kind, name]): Promise<SiteFile> => {
    const { size: bytes, mtimeMs: changed } = await stat(join(dir, name));
    const embedded = kind === 'cast' && bytes <= maxEmbeddedCast;
    return { kind, source: name, name, bytes, changed, embedded };
  });
  const taken = new Set(kinds.map(([, name]) => name));
  const others = await sequelFiles(dir);
  return [...(await Promise.all(named)), ...others.filter(({ name }) => !taken.has(name))];
}

/** Copies a build's files to `target` and makes the scripts that carry its cast and its log. */
export async function writeBuildFiles(
  entry: ShelfEntry,
  files: readonly SiteFile[],
  target: string,
): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await makeDirectory(target);
  const { dir } = entry;
  if (dir === null) return;
  await Promise.all([
    ...files.map(({ source, name }) =>
      copyFile(join(dir, source), join(target, name), constants.COPYFILE_FICLONE),
    ),
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

async function writeLog({ files, slug }: ShelfEntry, dir: string, target: string): Promise<void> {
  if (!files.log) return;
  const bytes = await readFile(join(dir, files.log));
  const text = bytes.subarray(Math.max(0, bytes.length - maxEmbeddedLog)).toString('utf8');
  await writeFile(join(target, 'log.js'), keyedDataScript('log', slug, text));
}
