import type { Metadata } from '../builds/metadata.js';

/** Where the parts of a report can be looked at; null where there is no such page. */
export type ReportLinks = {
  /** The workflow run (or its job). */
  run: string | null;
  /** The artifact with the build's whole directory. */
  artifact: string | null;
  /** The page of the unzipped screenshot, which a browser shows. */
  screenshot: string | null;
  /** An address that GitHub embeds as an image. */
  image: string | null;
  /** The revision's files, such as `https://github.com/o/r/blob/SHA`; a path is appended. */
  sources: string | null;
};

/** What earlier runs say about this one, as Markdown made beforehand from their records. */
export type TrendMarkdown = {
  /** One sentence, such as "12 % slower than the median of 10 runs". */
  sentence: string;
  /** Chart and table. */
  section: string;
};

/** The base branch fails as well: since which run, so that nobody blames the change for it. */
export type BaseFailure = { branch: string; runNumber: number; url: string | null };

/** All that a summary or a comment about one rebuild is made of. */
export type RebuildReport = {
  metadata: Metadata;
  /** Tells the legs of a matrix apart; the host unless the user chose another. */
  id: string;
  /** The last screen as text lines, or null without a recording. */
  screen: readonly string[] | null;
  links: ReportLinks;
  trend: TrendMarkdown | null;
  baseFailure: BaseFailure | null;
  /** What could not be done for this build or its report, one sentence each. */
  notices: readonly string[];
};
