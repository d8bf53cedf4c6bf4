import { globals } from '../nix/language/globals.js';
import { Nodes } from '../nix/language/nodes.js';
import { parseNix } from '../nix/language/parser.js';
import { type Names, resolveNames } from '../nix/language/scopes.js';
import type { Expression } from '../nix/language/syntax.js';
import { Places } from './places.js';

/** A file of Nix source as the rules see it. */
export type NixFile = {
  /** Relative to the directory that is looked at, with `/`. */
  path: string;
  /** One character a byte. */
  source: string;
  tree: Expression;
  nodes: Nodes;
  /** What its variables refer to. */
  names: Names;
  places: Places;
  /** Whether it belongs to a flake, which is evaluated without NIX_PATH. */
  isInFlake: boolean;
};

/** Parses a file's bytes. Throws a `NixSyntaxError`. */
export function nixFileOf(path: string, bytes: Buffer, { isInFlake }: { isInFlake: boolean }): NixFile {
  const source = bytes.toString('latin1');
  const tree = parseNix(source);
  const names = resolveNames(tree, globals);
  return { path, source, tree, nodes: new Nodes(tree), names, places: new Places(source), isInFlake };
}
