import { comparable } from '../comparable.js';
import type { Location } from './failure.js';
import { type Checkout, fileInCheckout } from './location.js';

const option = /\boption [`'‘]([^`'‘’]+)['’]/;
const definition = /^- In [`'‘]((?:(?!['’]).)+)['’]/gm;

/**
 * Where the checkout sets the option that a message of the module system names. NixOS names the files of the
 * definitions, without lines, so the line is searched: the first that sets the option by its longest path,
 * else the file's first. Null where no definition is in the checkout.
 */
export function definitionOf(message: string, checkout: Checkout): Location | null {
  const path = option.exec(message)?.[1]?.split('.') ?? [];
  for (const [, printed] of message.matchAll(definition)) {
    const position = {
      file: printed!.split(', via option ', 1)[0]!,
      line: 1,
      column: null,
      excerpt: new Map(),
    };
    const file = fileInCheckout(position, checkout);
    const text = file === null ? null : checkout.read(file);
    if (file !== null && text !== null) return { file, line: settingLine(text, path), column: null };
  }
  return null;
}

function settingLine(text: string, path: string[]): number {
  const lines = text.split('\n');
  for (let from = 0; from < path.length; from += 1) {
    const suffix = path.slice(from).map(escaped).join('\\.');
    const sets = new RegExp(`(?:^|[\\s{;.])"?${suffix}"?(?:\\s*=|\\.|\\s*$)`);
    const index = lines.findIndex((line) => sets.test(comparable(line.split('#', 1)[0]!)));
    if (index !== -1) return index + 1;
  }
  return 1;
}

function escaped(name: string): string {
  return name.replace(/^"|"$/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
