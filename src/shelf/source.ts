import type { Metadata } from '../builds/metadata.js';
import type { Point } from '../history/point.js';
import type { Trend } from '../history/trend.js';

/** The kinds of files that a site offers: keys of `files` in the metadata. */
export const sourceFileKinds = ['log', 'cast', 'frames', 'screenshot', 'gif'] as const;

/** Names of a build's files by their keys in the metadata, those alone that are there. */
export type SourceFiles = Partial<Record<(typeof sourceFileKinds)[number], string>>;

/** One rebuild: a build on disk, or a record of one whose files are not here. */
export type Source = {
  /** Unique among the sources; safe as a directory's name and in an address. */
  slug: string;
  name: string;
  /** Absolute directory of its files; null for a record. */
  dir: string | null;
  files: SourceFiles;
  /** Changes whenever the build's files do. */
  stamp: string;
  metadata: Metadata;
  point: Point;
};

/** A source with what follows from the others. */
export type Entry = Source & {
  trend: Trend;
  /** Its neighbours of the same host and action in time; null at the ends. */
  previous: Source | null;
  next: Source | null;
};
