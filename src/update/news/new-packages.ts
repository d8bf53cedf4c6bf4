import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InputNews, mostNews } from '../../builds/update-news.js';
import { truncate } from '../../text/clean.js';
import type { InputTrees } from './input-trees.js';

/** Where nixpkgs has its packages: a directory each (pkgs/by-name/README.md there), and one attribute set for the others. */
const byName = 'pkgs/by-name';
const allPackages = 'pkgs/top-level/all-packages.nix';

/**
 * The packages of nixpkgs under a name that it had not before, read from its files alone: none is evaluated. Those of package
 * sets, such as Python's, are not among them. Null for an input that is not nixpkgs.
 */
export async function newPackages(trees: InputTrees): Promise<InputNews['new_packages']> {
  const [old, now] = await Promise.all([packagesIn(trees.old), packagesIn(trees.new)]);
  if (old === null || now === null) return null;
  const added = [...now.keys()].filter((name) => !old.has(name)).sort();
  const packages = await Promise.all(
    added.slice(0, mostNews.packages).map(async (name) => {
      const file = now.get(name) ?? null;
      return { name, description: file === null ? null : await descriptionIn(join(trees.new, file)) };
    }),
  );
  return { count: added.length, packages };
}

/** The names of packages, with the file of each that has one of its own. */
async function packagesIn(tree: string): Promise<Map<string, string | null> | null> {
  const text = await readFile(join(tree, allPackages), 'utf8').catch(() => null);
  if (text === null) return null;
  const found = new Map<string, string | null>();
  for (const [, name = ''] of text.matchAll(/^ {2}([A-Za-z_][\w'-]{0,99}) =/gm)) found.set(name, null);
  const shards = await directoriesIn(join(tree, byName));
  const named = await Promise.all(
    shards.map(async (shard) => ({ shard, names: await directoriesIn(join(tree, byName, shard)) })),
  );
  for (const { shard, names } of named)
    for (const name of names) found.set(name, `${byName}/${shard}/${name}/package.nix`);
  return found;
}

async function directoriesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** The `meta.description` that a package's file has as a plain string. */
async function descriptionIn(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [, description] = /^\s{0,20}description = "((?:[^"\\$\n]|\\["\\]){1,300})";$/m.exec(text) ?? [];
  return description === undefined ? null : truncate(description.replaceAll(/\\(["\\])/g, '$1'), 300);
}
