import { isInvisible } from '../text/ansi.js';

/**
 * A text to look for, and what finding it means. `isShown` is true where it is never masked itself, so that its
 * beginning need not be held back.
 */
export type SearchedText<T> = { text: string; value: T; isShown?: boolean };

/** The class of characters that are not matched at all (see `isInvisible`). */
export const skipped = 0xffff;

/**
 * An Aho-Corasick automaton as one table: all texts are found in a single pass, whatever their
 * number. A state is the offset of its row, so that a step is `next[state + classes[code]]`; a
 * negative result is an accepting state, negated.
 */
export type Automaton<T> = {
  /** The class of each UTF-16 code unit: 0 for units that occur in no text, `skipped` for invisible ones. */
  classes: Uint16Array;
  next: Int32Array;
  /** How many of the characters just read may be the beginning of a text that is not complete yet, nor shown. */
  pending: (state: number) => number;
  /** What ends in this accepting state, longest first. */
  hits: (state: number) => SearchedText<T>[];
};

type Node = {
  children: Map<number, number>;
  depth: number;
  /** True where a text that is not shown goes on. */
  isBeginning: boolean;
  pending: number;
  entries: SearchedText<unknown>[];
};

/** Builds the automaton of `entries`; their texts must not be empty nor hold skipped characters. */
export function buildAutomaton<T>(entries: SearchedText<T>[]): Automaton<T> {
  const { classes, width } = classesOf(entries.map((entry) => entry.text));
  const nodes = trieOf(entries, classes);
  const next = new Int32Array(nodes.length * width);
  const fail = new Int32Array(nodes.length);
  // Breadth first, so that the row a node falls back to is complete before it is copied.
  for (const id of breadthFirst(nodes)) {
    const node = nodes[id] as Node;
    const fallback = fail[id] as number;
    if (id !== 0) {
      next.copyWithin(id * width, fallback * width, (fallback + 1) * width);
      node.entries.push(...(nodes[fallback] as Node).entries);
      node.pending = node.isBeginning ? node.depth : (nodes[fallback] as Node).pending;
    }
    for (const [code, child] of node.children) {
      fail[child] = id === 0 ? 0 : (next[fallback * width + code] as number);
      next[id * width + code] = child;
    }
  }
  for (let index = 0; index < next.length; index += 1) {
    const id = next[index] as number;
    next[index] = (nodes[id] as Node).entries.length > 0 ? -id * width : id * width;
  }
  const row = (state: number) => nodes[state / width] as Node;
  return {
    classes,
    next,
    pending: (state) => row(state).pending,
    hits: (state) => row(state).entries as SearchedText<T>[],
  };
}

function classesOf(texts: string[]): { classes: Uint16Array; width: number } {
  const classes = new Uint16Array(0x10000);
  let width = 1;
  for (const text of texts)
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (classes[code] === 0) classes[code] = width++;
    }
  for (let code = 0; code < 0x10000; code += 1) if (isInvisible(code)) classes[code] = skipped;
  return { classes, width };
}

function trieOf<T>(entries: SearchedText<T>[], classes: Uint16Array): Node[] {
  const nodes = [emptyNode(0)];
  for (const entry of entries) {
    let id = 0;
    for (let index = 0; index < entry.text.length; index += 1) {
      const node = nodes[id] as Node;
      const { children, depth } = node;
      node.isBeginning ||= entry.isShown !== true;
      const code = classes[entry.text.charCodeAt(index)] as number;
      const child = children.get(code);
      id = child ?? nodes.push(emptyNode(depth + 1)) - 1;
      if (child === undefined) children.set(code, id);
    }
    (nodes[id] as Node).entries.push(entry as SearchedText<unknown>);
  }
  return nodes;
}

function emptyNode(depth: number): Node {
  return { children: new Map(), depth, isBeginning: false, pending: 0, entries: [] };
}

function breadthFirst(nodes: Node[]): number[] {
  const order = [0];
  for (let index = 0; index < order.length; index += 1)
    order.push(...(nodes[order[index] as number] as Node).children.values());
  return order;
}
