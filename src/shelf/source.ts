import type { Metadata } from '../builds/metadata.js';
import type { Point } from '../history/point.js';
import type { Trend } from '../history/trend.js';

/** The files of a build that the site offers, by what they are. */
export type SourceFiles = Partial<Record<'log' | 'cast' | 'frames' | 'screenshot' | 'gif', string>>;

/** One rebuild as the site shows it: a build on disk, or a record of one that is not here. */
export type Source = {
  /** Its directory in the site; unique, safe as a file name and in an address. */
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

/** A source with what the others tell about it. */
export type Entry = Source & {
  trend: Trend;
  /** Its neighbours of the same host and action in time; null at the ends. */
  previous: Source | null;
  next: Source | null;
};
