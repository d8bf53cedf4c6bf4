import type { PreviewDepth, UpdatePreview } from '../../builds/update-preview.js';
import { truncate } from '../../text/clean.js';
import { counted } from '../../text/counted.js';
import { codeSpan } from '../../text/markdown.js';
import { type Piece, type Words, wordsMarkdown } from '../words.js';
import { byGravity, severityCounts } from './counts.js';

const namedHosts = 3;

/** A preview in one line: what changes, what is known against it, and which hosts would not evaluate. */
export function updateHeadline(preview: UpdatePreview): Words {
  const { changed, inputs, hosts, known_issues: known, from } = preview;
  if (!changed)
    return [
      { sign: 'good' },
      from ? '`flake.lock` has the same inputs as before' : 'all inputs are up to date',
    ];
  const failed = hosts.filter(({ error }) => error !== null).map(({ host }) => host);
  const { grave } = byGravity(known?.issues ?? []);
  const isUnknown = known?.listed_at === null;
  const warned = inputs.some(({ warnings = [] }) => warnings.length > 0);
  const isDoubtful = grave.length > 0 || isUnknown || warned || (preview.syntax?.count ?? 0) > 0;
  const change = from ? 'changed' : 'to update';
  return [
    { sign: failed.length > 0 ? 'bad' : isDoubtful ? 'warn' : 'good' },
    `${counted(inputs.length, 'input')} ${change}${known && known.issues.length > 0 ? ',' : ''}`,
    known && known.issues.length > 0 ? `known issues: ${severityCounts(known)}` : '',
    ...(failed.length === 0 ? [] : failedWords(failed, preview.depth)),
  ];
}

function failedWords(failed: readonly string[], depth: PreviewDepth): Piece[] {
  const what = depth === 'build' ? 'evaluate or build' : 'evaluate';
  const more = failed.length - namedHosts;
  return [
    '—',
    ...failed.slice(0, namedHosts).map((host) => ({ code: truncate(host, 100) })),
    `${more > 0 ? `and ${more} more ` : ''}${failed.length === 1 ? 'does' : 'do'} not ${what}`,
  ];
}

/** The same as Markdown, with what it is about. */
export function updateTitle(preview: UpdatePreview, id: string): string {
  return `${wordsMarkdown(updateHeadline(preview))}${id === '' ? '' : ` (${codeSpan(truncate(id, 100))})`}`;
}
