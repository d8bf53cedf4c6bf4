import type { Metadata } from '../../builds/metadata.js';
import { phaseNames } from '../../nix/phase.js';
import { truncate } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { codeSpan, table } from '../../text/markdown.js';
import { mermaidLabel } from '../../text/mermaid.js';

// A rebuild has at most seven phases, each perhaps twice; a stranger's metadata may claim thousands.
const shownPhases = 40;

/** The phases as a table: name, start, duration, share. Empty without phases. */
export function phaseTable({ phases, duration_seconds: total }: Metadata): string {
  if (phases.length === 0) return '';
  const rows = phases
    .slice(0, shownPhases)
    .map((phase) => [
      codeSpan(truncate(phase.name, 40)),
      formatDuration(phase.start_seconds),
      formatDuration(phase.duration_seconds),
      total ? `${Math.round((100 * phase.duration_seconds) / total)} %` : '',
    ]);
  return table(['Phase', 'Start', 'Duration', 'Share'], rows, [1, 2, 3]);
}

/**
 * The phases as a Mermaid Gantt chart, times in milliseconds from the start; the phase in which a
 * rebuild failed is marked critical. Empty without phases.
 */
export function phaseGantt(metadata: Metadata): string {
  const phases = metadata.phases.slice(0, shownPhases);
  if (phases.length === 0) return '';
  const failedIn = metadata.success ? -1 : phases.length - 1;
  const tasks = phases.map((phase, index) => {
    const start = Math.round(phase.start_seconds * 1000);
    // A bar of no width is not drawn.
    const end = start + Math.max(1, Math.round(phase.duration_seconds * 1000));
    return `  ${taskName(phase.name)} :${index === failedIn ? 'crit, ' : ''}${start}, ${end}\n`;
  });
  return `\`\`\`mermaid\ngantt\n  dateFormat x\n  axisFormat %M:%S\n  todayMarker off\n${tasks.join('')}\`\`\`\n`;
}

/** An unknown name may be a keyword of Mermaid, such as `section`; Mermaid reads those at the start only. */
function taskName(name: string): string {
  return phaseNames.some((known) => known === name) ? name : `phase ${mermaidLabel(name)}`;
}
