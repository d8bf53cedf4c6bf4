import { globals } from '../nix/language/globals.js';
import { type Node, nodesIn } from '../nix/language/nodes.js';
import { parseNix } from '../nix/language/parser.js';
import { type Origin, type Variable, variablesIn } from '../nix/language/scopes.js';
import type { Expression } from '../nix/language/syntax.js';
import { Places } from './places.js';

/** A file of Nix source as the rules see it. */
export type NixFile = {
  /** Relative to the directory that is looked at, with `/`. */
  path: string;
  /** One character a byte. */
  source: string;
  tree: Expression;
  nodes: readonly Node[];
  /** Where each variable comes from, in the order in which Nix looks at them. */
  origins: ReadonlyMap<Expression, Origin> & Iterable<[Variable, Origin]>;
  places: Places;
  /** Whether it belongs to a flake, which is evaluated without NIX_PATH. */
  isInFlake: boolean;
};

/** Parses a file's bytes. Throws a `NixSyntaxError`. */
export function nixFileOf(path: string, bytes: Buffer, { isInFlake }: { isInFlake: boolean }): NixFile {
  const source = bytes.toString('latin1');
  const tree = parseNix(source);
  const origins = new Map(variablesIn(tree, globals));
  return { path, source, tree, nodes: [...nodesIn(tree)], origins, places: new Places(source), isInFlake };
}
