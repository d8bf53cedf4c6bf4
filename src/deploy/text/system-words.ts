import { systemName } from '../../nix/store-path.js';
import { shownLine } from '../../text/clean.js';

/** A system in a report, by its name: store paths from a host are text like any other. */
export function systemWords(path: string | null): string {
  return path === null ? 'not known' : shownLine(systemName(path), 100);
}
