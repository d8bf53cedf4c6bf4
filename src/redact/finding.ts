import type { Shape } from './rules/shapes.js';

/**
 * What the automaton finds: a secret (`tail` is what follows its beginning), a token, what may separate a secret's
 * name from its value, a block's end.
 */
export type Finding =
  | { kind: 'secret'; tail: string }
  | { kind: 'shape'; shape: Shape }
  | { kind: 'assignment' }
  | { kind: 'block-end' };
