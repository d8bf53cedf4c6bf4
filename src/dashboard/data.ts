import type { Metadata } from '../builds/metadata.js';
import type { Side } from '../compare/comparison.js';

/** One line of the list, as a tuple, since up to 5,000 of them are in one script. */
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
  /** Percent above the median duration where the run is slower beyond noise, else null. */
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

/** What the scripts of one build's page draw. */
export type BuildCharts = {
  phases: { name: string; start: number; seconds: number }[];
  /** What was used over time; null for what is not known. */
  series: { seconds: number; cpu_percent: number | null; memory_bytes: number | null }[];
};

/** A build that is being made, as pages show it. Texts are plain, in a line each. */
export type RunningBuild = {
  name: string;
  host: string | null;
  action: string | null;
  /** What is tried, of a trial: kind, and the name of its profile. */
  tried: string | null;
  /** Milliseconds since 1970. */
  started: number;
  /** In their order; the last one goes on. Seconds from the start. */
  phases: { name: string; start: number; seconds: number }[];
  /** What its script has said last of how far it is; null where it says nothing. */
  progress: string | null;
  /** The last lines of its log. */
  lines: string[];
};

/**
 * The one global that data scripts fill. Data is in scripts, since pages opened from disk may not
 * fetch.
 */
export type Store = {
  list?: ListData;
  build?: Record<string, BuildData>;
  log?: Record<string, string>;
  cast?: string;
  charts?: BuildCharts;
};

export const storeName = 'rebuildData';
