import type { Metadata } from '../builds/metadata.js';
import type { Trial } from '../builds/trial.js';

/** The addresses of a report's parts; null for a page that does not exist. */
type ReportLinks = {
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

/** How this run compares with earlier ones, as Markdown made from their records. */
export type TrendMarkdown = {
  /** One sentence, such as "12 % slower than the median of 10 runs". */
  sentence: string;
  /** Chart and table. */
  section: string;
};

/** The base branch fails as well, since that run; then the change is not the cause. */
export type BaseFailure = { branch: string; runNumber: number; url: string | null };

/** The content of a summary or a comment about one rebuild. */
export type RebuildReport = {
  metadata: Metadata;
  /** The trial in whose recording it was built; null for a rebuild that is one alone. */
  trial: Trial | null;
  /** Distinguishes the legs of a matrix; the host unless the user chose another. */
  id: string;
  /** The last screen as text lines, or null without a recording. */
  screen: readonly string[] | null;
  links: ReportLinks;
  trend: TrendMarkdown | null;
  baseFailure: BaseFailure | null;
  /** What could not be done for this build or its report, one sentence each. */
  notices: readonly string[];
};
