import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sideOf } from '../compare/comparison.js';
import type { ShelfEntry } from '../shelf/entries.js';
import { dataScript, keyedDataScript, siteFiles, writeBuildFiles } from './build-files.js';
import type { BuildCharts, BuildData } from './data.js';
import type { Manifest } from './manifest.js';
import { buildPage } from './pages/build.js';
import type { SiteFile } from './pages/recording.js';
import { resourceSeries } from './resource-series.js';
import { readSequel, type Sequel, sequelWords } from './sequel.js';

/** What the list says of what came after a build. */
export type SequelLine = {
  /** How it ended; null where nothing came after, or that is not known. */
  words: string | null;
  /** Why what the build's directory says of it is left out. */
  notice: string | null;
};

export type BuildWritten = {
  stamps: Manifest['builds'][string];
  /** Whether anything was written at all. */
  isAnew: boolean;
  line: SequelLine;
};

/** Writes the page of a build with its files, as far as they are others than those that an earlier call wrote (`known`). */
export async function writeBuild(
  entry: ShelfEntry,
  known: Manifest['builds'][string] | undefined,
  { out, live }: { out: string; live: boolean },
): Promise<BuildWritten> {
  const target = join(out, 'builds', entry.slug);
  const [files, sequel] = await Promise.all([siteFiles(entry), readSequel(entry.dir)]);
  const kept = known && (await isWhole(target, entry, files)) ? known : null;
  const stamps = { files: stampOf(entry, files), page: '' };
  if (kept?.files !== stamps.files) await writeBuildFiles(entry, files, target);
  const page = buildPage(entry, { files, sequel, live });
  const charts = dataScript('charts', chartsOf(entry, sequel));
  const data = keyedDataScript('build', entry.slug, dataOf(entry));
  stamps.page = createHash('sha256').update(page).update(charts).update(data).digest('base64url');
  const isAnew = kept?.files !== stamps.files || kept.page !== stamps.page;
  if (isAnew) {
    await writeFile(join(target, 'index.html'), page);
    await writeFile(join(target, 'charts.js'), charts);
    await writeFile(join(target, 'data.js'), data);
  }
  return { stamps, isAnew, line: lineOf(entry, sequel) };
}

/** What each build has in the site beside its own files. */
const pageFiles = ['index.html', 'charts.js', 'data.js'];

/** Whether all is there that an earlier call wrote of it. */
async function isWhole(target: string, entry: ShelfEntry, files: readonly SiteFile[]): Promise<boolean> {
  const there = new Set(await readdir(target).catch(() => []));
  const made = entry.files.log ? [...pageFiles, 'log.js'] : pageFiles;
  return [...made, ...files.map(({ name }) => name)].every((name) => there.has(name));
}

/** Changes whenever any of its files does. */
function stampOf({ stamp }: ShelfEntry, files: readonly SiteFile[]): string {
  return [stamp, ...files.map(({ name, bytes, changed }) => `${name}:${bytes}:${changed}`)].join(' ');
}

function lineOf({ name }: ShelfEntry, sequel: Sequel | null): SequelLine {
  return {
    words: sequelWords(sequel),
    notice: sequel?.kind === 'unreadable' ? `${name}/${sequel.file} is not shown: ${sequel.why}` : null,
  };
}

function chartsOf({ metadata }: ShelfEntry, sequel: Sequel | null): BuildCharts {
  return {
    phases: metadata.phases.slice(0, 40).map((phase) => ({
      name: phase.name,
      start: phase.start_seconds,
      seconds: phase.duration_seconds,
    })),
    series: resourceSeries(metadata, sequel),
  };
}

function dataOf({ metadata, name, files }: ShelfEntry): BuildData {
  const { result } = metadata;
  return {
    side: sideOf(name, metadata, null),
    hasLog: files.log !== undefined,
    screenshot: files.screenshot ?? null,
    result: result && {
      store_path: result.store_path,
      compared_with: result.compared_with,
      packages: result.packages?.slice(0, 2000),
    },
  };
}
