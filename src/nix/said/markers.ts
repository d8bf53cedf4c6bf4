/** A structured line that any command or script in the rebuild may print. */
export type Marker =
  | { kind: 'phase'; name: string }
  | { kind: 'success' | 'error' | 'warning' | 'context'; text: string }
  | { kind: 'progress'; stage: string; details: string }
  | { kind: 'metric'; name: string; value: number };

/** Reads `::PHASE::name`, `::METRIC::name::value` and the others; null when `line` is not one. */
export function markerOf(line: string): Marker | null {
  const match = /^::(PHASE|SUCCESS|ERROR|WARNING|CONTEXT|PROGRESS|METRIC)::(.*)$/.exec(line);
  if (!match) return null;
  const text = match[2]!.trim();
  switch (match[1]) {
    case 'PHASE': {
      const name = text.toLowerCase().slice(0, 64);
      return name === '' ? null : { kind: 'phase', name };
    }
    case 'PROGRESS': {
      const [stage, ...details] = text.split('::');
      return { kind: 'progress', stage: stage!, details: details.join('::') };
    }
    case 'METRIC': {
      const [name, figure] = text.split('::');
      const value = Number(figure);
      return name && figure && figure.trim() !== '' && Number.isFinite(value)
        ? { kind: 'metric', name, value }
        : null;
    }
    default:
      return { kind: match[1]!.toLowerCase() as 'success' | 'error' | 'warning' | 'context', text };
  }
}
