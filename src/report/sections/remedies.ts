import type { Metadata } from '../../builds/metadata.js';
import { stripControls, truncate } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { codeBlock, codeSpan, details, escapeMarkdown, htmlCode } from '../../text/markdown.js';

const mostShown = 20;

/** What was done about failures before a rebuild was tried again, and whether it helped; empty where nothing was. */
export function remediesMarkdown({ remedies = [] }: Pick<Metadata, 'remedies'>): string {
  if (remedies.length === 0) return '';
  const shown = remedies.slice(0, mostShown);
  const lines = shown.map((one) => {
    const how = one.proposal
      ? 'is left to you'
      : !one.ran
        ? 'was not allowed'
        : `${one.helped === null ? 'was stopped' : one.helped ? 'helped' : 'did not help'}${one.undone ? ' and was taken back' : ''}, ${formatDuration(one.seconds)}`;
    const what = `${codeSpan(truncate(one.name, 60))} (${escapeMarkdown(truncate(one.level, 20))}, confidence ${one.confidence}) ${how}`;
    return `- ${what}: ${escapeMarkdown(truncate(stripControls(one.did), 200))}; for ${codeSpan(truncate(one.family, 60))}: ${codeSpan(truncate(stripControls(one.before), 200))}${one.patch ? `; as a patch for ${codeSpan('git apply')}: ${codeSpan(truncate(one.patch, 60))}` : ''}`;
  });
  const proposals = shown.flatMap(({ name, proposal }) =>
    proposal ? [details(`What ${htmlCode(truncate(name, 60))} proposes`, codeBlock(proposal))] : [],
  );
  return ['**Remedies**', lines.join('\n'), ...proposals].join('\n\n');
}
