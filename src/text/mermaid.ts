import { strippedLine, truncate } from './clean.js';

/**
 * Text for a Mermaid label: the characters that end a task, a statement, a comment or a directive
 * become spaces, so that a name can neither break the chart nor configure it.
 */
export function mermaidLabel(text: string): string {
  const safe = strippedLine(text).replace(/[^\p{L}\p{N} ._+-]/gu, ' ');
  return truncate(safe.replace(/-{2,}/g, '-').replace(/\s+/g, ' ').trim(), 60) || '?';
}
