import { isComplete, type Trend } from '../../history/trend.js';
import { mermaidLabel } from '../../text/mermaid.js';

/** Mermaid's own colours are too pale to see on white, and its chart too tall for a summary. */
const look =
  '%%{init: {"xyChart": {"width": 900, "height": 320}, "themeVariables": {"xyChart": {"plotColorPalette": "#5b7fd9, #d9861a"}}}}%%';
/** With more runs than this, their labels overlap. */
const maxLabels = 12;

/**
 * The durations of the latest complete runs as a Mermaid bar chart, the usual duration as a line;
 * this run is the last bar. Empty for fewer than two. Mermaid has no bar for "failed", and a bar of no
 * height would read as "quick", so runs that did not complete are left out.
 */
export function trendChart({ earlier, current, duration }: Trend): string {
  const points = [...earlier, current].filter(isComplete);
  if (points.length < 2) return '';
  const seconds = points.map((point) => point.duration_seconds ?? 0);
  const inMinutes = Math.max(...seconds) >= 180;
  const scaled = (value: number) => Number((inMinutes ? value / 60 : value).toFixed(2));
  const labels = points.map(
    ({ run, timestamp }) => `"${mermaidLabel(run ? String(run.number) : timestamp.slice(5, 10))}"`,
  );
  const axis =
    points.length <= maxLabels ? `[${labels.join(', ')}]` : `"runs, latest last" 1 --> ${points.length}`;
  return [
    '```mermaid',
    look,
    'xychart-beta',
    `  x-axis ${axis}`,
    `  y-axis "${inMinutes ? 'minutes' : 'seconds'}" 0 --> ${Math.max(scaled(Math.max(...seconds) * 1.1), 0.1)}`,
    `  bar [${seconds.map(scaled).join(', ')}]`,
    ...(duration ? [`  line [${seconds.map(() => scaled(duration.median)).join(', ')}]`] : []),
    '```\n',
  ].join('\n');
}
