import { codeBlock, details, linkAddress } from '../../text/markdown.js';
import type { RebuildReport } from '../rebuild-report.js';
import { boundedLines } from './failure.js';

/** The screenshot, if it is hosted where GitHub can embed it, with a link to its page or to itself. */
export function imageMarkdown({ links }: Pick<RebuildReport, 'links'>, ofWhat = 'the rebuild'): string {
  const image = links.image === null ? null : linkAddress(links.image);
  if (image === null) return '';
  const target = links.screenshot === null ? image : (linkAddress(links.screenshot) ?? image);
  return `[![the last screen of ${ofWhat}](${image})](${target})\n`;
}

/** The last screen as text, folded unless it replaces the picture; at most `limit` of its last lines. */
export function screenMarkdown(
  { screen }: Pick<RebuildReport, 'screen'>,
  limit: number,
  folded: boolean,
): string {
  const lines = [...(screen ?? [])];
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  if (lines.length === 0) return '';
  const block = codeBlock(boundedLines(lines, limit, 'last'), 'text');
  return folded ? details('The last screen as text', block) : block;
}
