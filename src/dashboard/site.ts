import { lstat, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesOf, type ShelfEntry } from '../shelf/entries.js';
import { readShelf, siteMarkName } from '../shelf/read.js';
import { makeDirectory } from '../system/disk/make-directory.js';
import { version } from '../system/version.js';
import { copyAssets } from './assets.js';
import { dataScript } from './build-files.js';
import { listData } from './list-data.js';
import { type Manifest, readManifest } from './manifest.js';
import { comparePage } from './pages/compare.js';
import { listPage } from './pages/list.js';
import { remediesSection } from './pages/remedies.js';
import { type SequelLine, writeBuild } from './write-build.js';

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
  const { builds, notices: leftOut } = await readShelf(request.buildsDir, now);
  const entries = entriesOf(builds);
  await makeDirectory(join(out, 'builds'));
  await makeDirectory(join(out, 'data'));
  // The mark is written first, so that a half-written site is still recognised as a site.
  await writeManifest(out, { ...before, builds: before.builds });
  await copyAssets(request.assetsDir, join(out, 'assets'));

  const after: Manifest['builds'] = {};
  const said = new Map<ShelfEntry, SequelLine>();
  let written = 0;
  const queue = entries.values();
  const worker = async () => {
    for (const entry of queue) {
      const known = before.builds[entry.slug];
      const made = await writeBuild(entry, known, { out, live }).catch(async (thrown) => {
        if (entry.dir === null || (await exists(entry.dir))) throw thrown;
        return null;
      });
      // Retention may delete a build while it is copied.
      if (made === null) continue;
      if (made.isAnew) written += 1;
      after[entry.slug] = made.stamps;
      said.set(entry, made.line);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));

  const begun = entries.filter((entry) => !said.has(entry)).map(({ slug }) => slug);
  const gone = [...Object.keys(before.builds), ...begun].filter((slug) => !Object.hasOwn(after, slug));
  for (const slug of gone) await rm(join(out, 'builds', slug), { recursive: true, force: true });
  const shown = entries.filter((entry) => said.has(entry));
  const unreadable = shown.flatMap((entry) => said.get(entry)?.notice ?? []);
  const notices = [...leftOut, ...unreadable];
  const list = listData(shown, said, { title, generated: now, notices });
  await writeFile(join(out, 'data/list.js'), dataScript('list', list));
  const remedies = remediesSection(
    shown.map(({ metadata }) => metadata),
    now,
  );
  await writeFile(join(out, 'index.html'), listPage(title, { live, remedies }));
  await writeFile(join(out, 'compare.html'), comparePage(title, live));
  await writeManifest(out, { ...before, builds: after });
  return { builds: shown.length, written, removed: gone.length, notices };
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function siteVersion(live: boolean): string {
  return `${version}${live ? ' live' : ''}`;
}

function writeManifest(out: string, manifest: Manifest): Promise<void> {
  return writeFile(join(out, siteMarkName), `${JSON.stringify(manifest)}\n`);
}
