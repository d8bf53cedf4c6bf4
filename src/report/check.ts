import type { Metadata } from '../builds/metadata.js';
import { strippedLine, truncate } from '../text/clean.js';
import type { Annotation } from './annotations.js';
import { commentLimit, commentSections } from './comment.js';
import { fitDocument } from './fit.js';
import { headlineText } from './outcome.js';
import type { RebuildReport } from './rebuild-report.js';

// GitHub shows no more of a check's name.
const longestName = 100;

/**
 * The name of a rebuild's check: the host, then the job and its place in the matrix, which distinguish the checks of
 * one commit. `leg` is JSON, as in a comment's key.
 */
export function checkName({ id, job, leg }: { id: string; job: string; leg: string | null }): string {
  const place = [job, ...matrixWords(leg)].filter((word) => word !== id).join(', ');
  return truncate(strippedLine(`NixOS rebuild: ${id} (${place})`), longestName);
}

/** The values of a matrix's object as words; its text as it is where that is no object. */
function matrixWords(leg: string | null): string[] {
  if (leg === null) return [];
  try {
    const values = Object.values(JSON.parse(leg) as object);
    return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  } catch {
    return [leg];
  }
}

/** How the check ends: as the job does, which also fails for a regression. */
export function checkConclusion(
  { success, outcome }: Pick<Metadata, 'success' | 'outcome'>,
  regression: string | null,
): 'success' | 'failure' | 'cancelled' | 'timed_out' {
  if (outcome === 'cancelled' || outcome === 'timed_out') return outcome;
  return success && regression === null ? 'success' : 'failure';
}

/** The check's title and its text in Markdown, which is the comment's. */
export function checkOutput(
  report: RebuildReport,
  regression: string | null,
): { title: string; summary: string } {
  return {
    title: truncate(strippedLine(regression ?? headlineText(report.metadata, report.id)), 250),
    summary: fitDocument(commentSections(report), commentLimit, (text) => text.length),
  };
}

/** True for an annotation that has a line of the checkout; a check can show no other. */
export function isPlaced(annotation: Annotation): annotation is Annotation & { file: string; line: number } {
  return annotation.file !== null && annotation.line !== null;
}
