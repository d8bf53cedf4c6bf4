import { createHash } from 'node:crypto';
import { lstat, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { metadataFileName } from '../builds/files.js';
import { sideOf } from '../compare/comparison.js';
import { entriesOf, type ShelfEntry } from '../shelf/entries.js';
import { readShelf, siteMarkName } from '../shelf/read.js';
import { makeDirectory } from '../system/disk/make-directory.js';
import { version } from '../system/version.js';
import { copyAssets } from './assets.js';
import { dataScript, keyedDataScript, siteFiles, writeBuildFiles } from './build-files.js';
import type { BuildCharts, BuildData } from './data.js';
import { listData } from './list-data.js';
import { type Manifest, readManifest } from './manifest.js';
import { buildPage } from './pages/build.js';
import { comparePage } from './pages/compare.js';
import { listPage } from './pages/list.js';

export type SiteRequest = {
  /** Absolute directory of builds, or of downloaded artifacts and records. */
  buildsDir: string;
  /** Absolute directory the site is written to: new, empty, or an earlier site. */
  out: string;
  /** Absolute directory of the bundled scripts and styles. */
  assetsDir: string;
  title: string;
  /** Pages then reload when the server announces new builds. */
  live: boolean;
  /** Milliseconds since 1970. */
  now: number;
};

/** How many builds the site shows, and how many of them were written anew or removed. */
export type SiteWritten = { builds: number; written: number; removed: number; notices: string[] };

const atOnce = 12;

/**
 * Writes the static site. Builds that an earlier call wrote and that did not change are left as
 * they are; those that are gone from `buildsDir` are removed. Throws a usage error (`not-a-site`) where
 * `out` holds something else.
 */
export async function writeSite(request: SiteRequest): Promise<SiteWritten> {
  const { out, title, live, now } = request;
  const before = await readManifest(out, siteVersion(live));
  const { builds, notices } = await readShelf(request.buildsDir, now);
  const entries = entriesOf(builds);
  await makeDirectory(join(out, 'builds'));
  await makeDirectory(join(out, 'data'));
  // The mark is written first, so that a half-written site is still recognised as a site.
  await writeManifest(out, { ...before, builds: before.builds });
  await copyAssets(request.assetsDir, join(out, 'assets'));

  const after: Manifest['builds'] = {};
  const vanished = new Set<ShelfEntry>();
  let written = 0;
  const queue = entries.values();
  const worker = async () => {
    for (const entry of queue) {
      const known = await knownBuild(entry, before, out);
      const stamps = await writeBuild(entry, known, out, live).catch(async (thrown) => {
        if (entry.dir === null || (await exists(entry.dir))) throw thrown;
        return null;
      });
      // Retention may delete a build while it is copied.
      if (stamps === null) vanished.add(entry);
      else if (stamps.page !== known?.page || stamps.files !== known.files) written += 1;
      if (stamps !== null) after[entry.slug] = stamps;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));

  const begun = [...vanished].map(({ slug }) => slug);
  const gone = [...Object.keys(before.builds), ...begun].filter((slug) => !Object.hasOwn(after, slug));
  for (const slug of gone) await rm(join(out, 'builds', slug), { recursive: true, force: true });
  const shown = entries.filter((entry) => !vanished.has(entry));
  await writeFile(join(out, 'data/list.js'), dataScript('list', listData(shown, title, now, notices)));
  await writeFile(join(out, 'index.html'), listPage(title, live));
  await writeFile(join(out, 'compare.html'), comparePage(title, live));
  await writeManifest(out, { ...before, builds: after });
  return { builds: shown.length, written, removed: gone.length, notices };
}

/** What an earlier call wrote of a build, as long as all of it is there. */
async function knownBuild({ slug, dir, files }: ShelfEntry, { builds }: Manifest, out: string) {
  const there = new Set(await readdir(join(out, 'builds', slug)).catch(() => []));
  const written = [...pageFiles, ...(dir === null ? [] : [...Object.values(files), metadataFileName])];
  if (files.log) written.push('log.js');
  return written.every((name) => there.has(name)) ? builds[slug] : undefined;
}

/** What each build has in the site beside its own files. */
const pageFiles = ['index.html', 'charts.js', 'data.js'];

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function writeBuild(
  entry: ShelfEntry,
  known: Manifest['builds'][string] | undefined,
  out: string,
  live: boolean,
): Promise<Manifest['builds'][string]> {
  const target = join(out, 'builds', entry.slug);
  const files = await siteFiles(entry);
  if (known?.files !== entry.stamp) await writeBuildFiles(entry, files, target);
  const page = buildPage(entry, files, live);
  const charts = dataScript('charts', chartsOf(entry));
  const data = keyedDataScript('build', entry.slug, dataOf(entry));
  const stamp = createHash('sha256').update(page).update(charts).update(data).digest('base64url');
  if (known?.files !== entry.stamp || known.page !== stamp) {
    await writeFile(join(target, 'index.html'), page);
    await writeFile(join(target, 'charts.js'), charts);
    await writeFile(join(target, 'data.js'), data);
  }
  return { files: entry.stamp, page: stamp };
}

function chartsOf({ metadata }: ShelfEntry): BuildCharts {
  return {
    phases: metadata.phases.slice(0, 40).map((phase) => ({
      name: phase.name,
      start: phase.start_seconds,
      seconds: phase.duration_seconds,
    })),
    series: metadata.resources?.series ?? [],
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

function siteVersion(live: boolean): string {
  return `${version}${live ? ' live' : ''}`;
}

function writeManifest(out: string, manifest: Manifest): Promise<void> {
  return writeFile(join(out, siteMarkName), `${JSON.stringify(manifest)}\n`);
}
