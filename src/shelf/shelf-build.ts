import type { Metadata } from '../builds/metadata.js';
import type { Point } from '../history/point.js';

/** The kinds of files that are shown of a build: keys of `files` in the metadata. */
export const shelfFileKinds = ['log', 'cast', 'frames', 'screenshot', 'gif'] as const;

/** Names of a build's files by their keys in the metadata, those alone that are there. */
export type ShelfFiles = Partial<Record<(typeof shelfFileKinds)[number], string>>;

/** One rebuild: a build on disk, or a record of one whose files are not here. */
export type ShelfBuild = {
  /** Unique on its shelf; safe as a directory's name and in an address. */
  slug: string;
  /** Its directory relative to the shelf, or what a record calls the run. */
  name: string;
  /** Absolute directory of its files; null for a record. */
  dir: string | null;
  files: ShelfFiles;
  /** Changes whenever the build's files do. */
  stamp: string;
  metadata: Metadata;
  point: Point;
};
