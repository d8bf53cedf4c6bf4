import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Nodes } from '../../nix/language/nodes.js';
import { parseNix } from '../../nix/language/parser.js';

/** A source of Nix is text that people write. */
const mostBytes = 2 * 1024 * 1024;

/**
 * Which of the files that git does not know a flake needs: those that its Nix sources name by a path beside them, and what these
 * name in turn. A directory without default.nix is needed whole. All paths are relative to `top`.
 */
export async function neededFiles(
  top: string,
  { tracked, untracked }: { tracked: readonly string[]; untracked: readonly string[] },
): Promise<string[]> {
  if (untracked.length === 0) return [];
  const unknown = new Set(untracked);
  const all = new Set([...tracked, ...untracked]);
  const needed = new Set<string>();
  const toRead = tracked.filter((path) => path.endsWith('.nix'));
  // The flake itself may be new.
  if (unknown.has('flake.nix')) needed.add('flake.nix') && toRead.push('flake.nix');
  for (let path = toRead.pop(); path !== undefined; path = toRead.pop()) {
    for (const named of await namedBy(top, path))
      for (const file of filesAt(named, { all, untracked })) {
        if (!unknown.has(file) || needed.has(file)) continue;
        needed.add(file);
        if (file.endsWith('.nix')) toRead.push(file);
      }
  }
  return [...needed].sort();
}

/** The paths that a source names, from the top; one that leads out of it is left out. */
async function namedBy(top: string, path: string): Promise<string[]> {
  const bytes = await readFile(join(top, path)).catch(() => null);
  if (bytes === null || bytes.length > mostBytes) return [];
  const directory = posix.dirname(path);
  return pathsNamedIn(bytes.toString('latin1'))
    .map((text) => posix.normalize(posix.join(directory, text)))
    .filter((named) => named !== '.' && !named.startsWith('..'));
}

/** The relative paths that stand in a Nix source as they are, without an interpolation; none in what is no Nix. */
export function pathsNamedIn(source: string): string[] {
  try {
    return [...new Nodes(parseNix(source)).of('path')].flatMap(({ expression: { parts } }) => {
      const [first] = parts;
      const text = parts.length === 1 && first && 'text' in first ? first.text : '';
      return /^\.{1,2}\//.test(text) ? [Buffer.from(text, 'latin1').toString('utf8')] : [];
    });
  } catch {
    // Nix will say what is wrong with it.
    return [];
  }
}

function filesAt(
  named: string,
  { all, untracked }: { all: ReadonlySet<string>; untracked: readonly string[] },
): string[] {
  const path = named.replace(/\/$/, '');
  if (all.has(path)) return [path];
  if (all.has(`${path}/default.nix`)) return [`${path}/default.nix`];
  return untracked.filter((file) => file.startsWith(`${path}/`));
}
