import type { UpdatePreview } from '../../builds/update-preview.js';

/** What a report of an update is made of. */
export type UpdateReport = {
  /** Distinguishes the jobs of a workflow that report on several flakes. */
  id: string;
  preview: UpdatePreview;
  /** Pages; null for what does not exist. */
  links: { run: string | null; pullRequest: string | null };
  /** What was left out of the report, one sentence each. */
  notices: readonly string[];
};
