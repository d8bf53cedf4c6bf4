import { access, constants, lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { isBuildName } from '../builds/build-name.js';
import { type BuildState, buildState } from '../builds/build-state.js';
import { metadataFileName, runningFileName } from '../builds/files.js';
import type { Metadata } from '../builds/metadata.js';
import { readMetadata } from '../builds/metadata-file.js';
import { comparePoints, type Point, pointKey, pointOf } from '../history/point.js';
import { maxRecordBytes, parseRecord } from '../history/record.js';
import { messageOf } from '../system/errors.js';
import { systemReason } from '../system/system-fault.js';
import { metadataOfPoint } from './record-build.js';
import { type ShelfBuild, type ShelfFiles, shelfFileKinds } from './shelf-build.js';
import { slugs } from './slug.js';

/** The file that marks a directory as a dashboard's site, whose copies of builds are not builds themselves. */
export const siteMarkName = 'site.json';

// Downloaded artifacts are one or two folders deep; deeper trees are something else.
const maxDepth = 4;
// A clock a little ahead is common among runners.
const toleratedSkewMs = 10 * 60 * 1000;

export type Shelf = { builds: ShelfBuild[]; notices: string[] };

type Candidate = Omit<ShelfBuild, 'slug'>;

/**
 * Reads every build below `root` (a directory of builds, or of downloaded artifacts and records),
 * oldest first. What cannot be used is named in `notices` and left out. Symbolic links are not
 * followed. `now` is in milliseconds since 1970; builds that start later are left out.
 */
export async function readShelf(root: string, now: number): Promise<Shelf> {
  const notices: string[] = [];
  const builds: Candidate[] = [];
  const records: Point[] = [];
  for await (const { dir, names } of directories(root, root, 0, notices)) {
    if (names.includes(metadataFileName)) await readBuild(root, dir, now, builds, notices);
    else if (names.includes(runningFileName) || isBuildName(basename(dir)))
      notices.push(unfinishedNotice(basename(dir), await buildState(dir)));
    for (const name of names.filter((one) => one.endsWith('record.json')))
      records.push(...(await readRecord(join(dir, name), relative(root, join(dir, name)), notices)));
  }
  const candidates = [...builds, ...recordsWithoutBuild(records, builds)];
  candidates.sort((a, b) => comparePoints(a.point, b.point));
  const slugOf = slugs();
  return { builds: candidates.map((one) => ({ ...one, slug: slugOf(one.name) })), notices };
}

type Folder = { dir: string; names: string[] };

/** Folders from `dir` on, with the names of their files. One that cannot be read is named and left out. */
async function* directories(
  root: string,
  dir: string,
  depth: number,
  notices: string[],
): AsyncGenerator<Folder> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((thrown: NodeJS.ErrnoException) => {
    if (dir === root) throw thrown;
    if (thrown.code !== 'ENOENT')
      notices.push(`${relative(root, dir)} was left out: ${systemReason(thrown)}`);
    return [];
  });
  // A site may have been written into the directory of builds.
  if (entries.some(({ name }) => name === siteMarkName)) return;
  yield { dir, names: entries.filter((entry) => entry.isFile()).map(({ name }) => name) };
  if (depth === maxDepth) return;
  for (const entry of entries)
    if (entry.isDirectory() && !entry.name.startsWith('.'))
      yield* directories(root, join(dir, entry.name), depth + 1, notices);
}

async function readBuild(root: string, dir: string, now: number, builds: Candidate[], notices: string[]) {
  const name = relative(root, dir) || basename(dir);
  const skip = (why: string) => notices.push(`${name} was left out: ${why}`);
  let metadata: Metadata;
  try {
    metadata = await readMetadata(dir);
  } catch (thrown) {
    // The notice is published with the site; the builds' place on this machine is not.
    return skip(messageOf(thrown).replaceAll(`${dir}/`, ''));
  }
  if (Date.parse(metadata.timestamp) > now + toleratedSkewMs)
    return skip('it starts in the future (a clock was wrong)');
  const files = await filesOf(dir, metadata, (file, why) =>
    notices.push(`${name}/${file} was left out: ${why}`),
  );
  const stats = await lstat(join(dir, metadataFileName)).catch(() => null);
  // Retention may delete a build while it is read.
  if (stats === null) return;
  const { mtimeMs, size } = stats;
  builds.push({
    name,
    dir,
    files,
    stamp: `${mtimeMs}:${size}:${Object.keys(files).join()}`,
    metadata,
    point: pointOf(metadata),
  });
}

function unfinishedNotice(name: string, { kind }: BuildState): string {
  if (kind === 'running') return `${name} was left out: it is still running`;
  if (kind === 'interrupted')
    return `${name} was left out: its recorder was killed; "nixos-rebuild-test finish" completes it`;
  return `${name} was left out: it is still running or was cut off, and has no metadata`;
}

/** Only regular files inside the build's own directory: anyone may have written the names. */
async function filesOf(
  dir: string,
  metadata: Metadata,
  onUnreadable: (file: string, why: string) => void,
): Promise<ShelfFiles> {
  const files: ShelfFiles = {};
  for (const kind of shelfFileKinds) {
    const name = metadata.files[kind];
    if (!name || !/^[\w][\w.-]*$/.test(name)) continue;
    const stat = await lstat(join(dir, name)).catch(() => null);
    if (!stat?.isFile()) continue;
    const problem = await access(join(dir, name), constants.R_OK).then(() => null, systemReason);
    if (problem === null) files[kind] = name;
    else onUnreadable(name, problem);
  }
  return files;
}

async function readRecord(path: string, name: string, notices: string[]): Promise<Point[]> {
  const { record, note } = await lstat(path)
    .then(async ({ size }) =>
      size > maxRecordBytes
        ? { record: null, note: 'too large for a record' }
        : parseRecord(await readFile(path, 'utf8')),
    )
    .catch((thrown) => ({ record: null, note: systemReason(thrown) }));
  if (record) return [...record.earlier, record.point];
  notices.push(`${name} was left out: ${note}`);
  return [];
}

/** Records of rebuilds whose files are not here; one that is here is shown from its files. */
function recordsWithoutBuild(records: readonly Point[], builds: readonly Candidate[]): Candidate[] {
  const start = (point: Point) => `${point.timestamp} ${point.host} ${point.action}`;
  const here = new Set(builds.map(({ point }) => start(point)));
  const once = new Map(records.map((point) => [pointKey(point), point]));
  return [...once.values()]
    .filter((point) => !here.has(start(point)))
    .map((point) => ({
      name: point.run
        ? `run-${point.run.id}.${point.run.attempt}-${point.id}`
        : `${point.timestamp}-${point.id}`,
      dir: null,
      files: {},
      stamp: 'record',
      metadata: metadataOfPoint(point),
      point,
    }));
}
