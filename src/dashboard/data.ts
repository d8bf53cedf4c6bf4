import type { Metadata } from '../builds/metadata.js';
import type { Side } from '../compare/comparison.js';

/** One line of the list, as a tuple: 5,000 of them travel in one script. */
export type ListRow = [
  slug: string,
  name: string,
  outcome: string,
  host: string | null,
  action: string | null,
  /** Milliseconds since 1970. */
  started: number,
  seconds: number | null,
  branch: string | null,
  sha: string | null,
  family: string | null,
  message: string | null,
  /** Percent above the usual duration where the run is slower beyond noise, else null. */
  slower: number | null,
];

export type ListData = { title: string; generated: number; rows: ListRow[]; notices: string[] };

/** What the comparison page needs of one build. */
export type BuildData = {
  side: Side;
  hasLog: boolean;
  screenshot: string | null;
  result: Pick<NonNullable<Metadata['result']>, 'store_path' | 'compared_with' | 'packages'> | null;
};

/** What the page of one build draws besides its markup. */
export type BuildCharts = {
  phases: { name: string; start: number; seconds: number }[];
  series: { seconds: number; cpu_percent: number; memory_bytes: number }[];
};

/**
 * The one global that data scripts fill. Data comes as scripts, since pages opened from disk may
 * not fetch.
 */
export type Store = {
  list?: ListData;
  build?: Record<string, BuildData>;
  log?: Record<string, string>;
  cast?: string;
  charts?: BuildCharts;
};

export const storeName = 'rebuildData';
