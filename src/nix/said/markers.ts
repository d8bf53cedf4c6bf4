import { nixErrorOf } from '../failures/nix-error.js';
import type { NixEvent } from './event.js';
import type { Source } from './input-line.js';

const marker = /^::(PHASE|SUCCESS|ERROR|WARNING|CONTEXT|PROGRESS|METRIC)::(.*)$/;
const longestPhase = 64;

/**
 * Reads a structured line that any command or script in the rebuild may print: `::PHASE::name`,
 * `::METRIC::name::value` and the others of docs/explain.md. Null for any other line, and for an empty marker.
 */
export function markerEvent(line: string, source: Source): NixEvent | null {
  const match = marker.exec(line);
  if (!match) return null;
  const text = match[2]!.trim();
  switch (match[1]) {
    case 'PHASE': {
      const name = text.toLowerCase().slice(0, longestPhase);
      return name === '' ? null : { kind: 'phase', name, begins: true };
    }
    case 'PROGRESS': {
      const [stage, ...details] = text.split('::');
      return { kind: 'progress', doing: `${stage}: ${details.join('::')}` };
    }
    case 'METRIC': {
      const [name, figure] = text.split('::');
      const value = Number(figure);
      return name && figure && figure.trim() !== '' && Number.isFinite(value)
        ? { kind: 'metric', name, value }
        : null;
    }
    case 'ERROR': {
      const error = nixErrorOf([`error: ${text}`], () => []);
      return error && { kind: 'error', error, channel: 'text', doubtful: false, isCopy: false, source };
    }
    case 'WARNING':
      return { kind: 'warning', message: text };
    case 'SUCCESS':
      return { kind: 'succeeded', storePath: null, isFinal: true };
    default:
      return null;
  }
}
