import { invisibleUnits } from '../text/ansi.js';
import { breadthFirst, type Trie, TrieBuilder } from './trie.js';

/**
 * A text to look for, and what finding it means. `isShown` is true where it is never masked itself, so that its
 * beginning need not be held back.
 */
export type SearchedText<T> = { text: string; value: T; isShown?: boolean };

/** The class of characters that are not matched at all (see `isInvisible`). */
export const skipped = 0xffff;

/**
 * An Aho-Corasick automaton: all texts are found in a single pass, whatever their number. A state is a node of the
 * trie; a negative result of `next` is an accepting state, negated.
 */
export type Automaton<T> = {
  /** The class of each UTF-16 code unit: 0 for units that occur in no text, `skipped` for invisible ones. */
  classes: Uint16Array;
  /** The state after a character of this class. */
  next: (state: number, group: number) => number;
  /** How many of the characters just read may be the beginning of a text that is not complete yet, nor shown. */
  pending: (state: number) => number;
  /** How many of the characters just read decide this state: as many make it, whatever was read before them. */
  depth: (state: number) => number;
  /** What ends in this accepting state, longest first. */
  hits: (state: number) => SearchedText<T>[];
};

/** Builds the automaton of `entries`; their texts must not be empty nor hold skipped characters. */
export function buildAutomaton<T>(entries: SearchedText<T>[]): Automaton<T> {
  const { classes, width } = classesOf(entries.map((entry) => entry.text));
  const { trie, ending, isBeginning } = trieOf(entries, classes);
  const { size, firstChild, nextSibling, code, depth } = trie;
  const fail = new Int32Array(size);
  const pending = new Uint16Array(size);
  const { rows, table, onlyCode, onlyChild } = emptyTables(trie, width);

  // Nearly all nodes have one child, and no row of their own: other characters are looked up where the node fails to.
  const next = (state: number, group: number): number => {
    for (let at = state; ; at = fail[at] as number) {
      const row = rows[at] as number;
      if (row >= 0) return table[row + group] as number;
      if (onlyCode[at] === group) return onlyChild[at] as number;
    }
  };

  for (const id of breadthFirst(trie)) {
    const fallback = fail[id] as number;
    const row = rows[id] as number;
    if (id !== 0) {
      inherit(ending, id, fallback);
      pending[id] = isBeginning[id] === 1 ? (depth[id] as number) : (pending[fallback] as number);
      if (row >= 0) for (let group = 0; group < width; group += 1) table[row + group] = next(fallback, group);
    }
    for (let child = firstChild[id] as number; child !== 0; child = nextSibling[child] as number) {
      fail[child] = id === 0 ? 0 : next(fallback, code[child] as number);
      if (row >= 0) table[row + (code[child] as number)] = child;
    }
  }
  for (const targets of [table, onlyChild]) negateAccepting(targets, ending);
  return {
    classes,
    next,
    pending: (state) => pending[state] as number,
    depth: (state) => depth[state] as number,
    hits: (state) => ending.get(state) ?? [],
  };
}

/** What ends where a node fails to ends in the node as well. */
function inherit<E>(ending: Map<number, E[]>, id: number, fallback: number): void {
  const inherited = ending.get(fallback);
  if (inherited) ending.set(id, [...(ending.get(id) ?? []), ...inherited]);
}

function negateAccepting(states: Int32Array, ending: Map<number, unknown>): void {
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index] as number;
    if (state !== 0 && ending.has(state)) states[index] = -state;
  }
}

/** A row for the root and each node with several children, filled by the caller; for the others their child, if any. */
function emptyTables({ size, firstChild, nextSibling, code }: Trie, width: number) {
  const rows = new Int32Array(size).fill(-1);
  const onlyCode = new Uint16Array(size).fill(skipped);
  const onlyChild = new Int32Array(size);
  let length = 0;
  for (let id = 0; id < size; id += 1) {
    const child = firstChild[id] as number;
    if (id === 0 || nextSibling[child] !== 0) {
      rows[id] = length;
      length += width;
    } else if (child !== 0) {
      onlyCode[id] = code[child] as number;
      onlyChild[id] = child;
    }
  }
  return { rows, table: new Int32Array(length), onlyCode, onlyChild };
}

function classesOf(texts: string[]): { classes: Uint16Array; width: number } {
  const classes = new Uint16Array(0x10000);
  let width = 1;
  for (const text of texts)
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (classes[code] === 0) classes[code] = width++;
    }
  for (const code of invisibleUnits) classes[code] = skipped;
  return { classes, width };
}

/** The trie of the texts, what ends in its nodes, and 1 for each node in which a text that is not shown goes on. */
function trieOf<T>(entries: SearchedText<T>[], classes: Uint16Array) {
  const most = entries.reduce((sum, { text }) => sum + text.length, 1);
  const builder = new TrieBuilder(most);
  const isBeginning = new Uint8Array(most);
  const ending = new Map<number, SearchedText<T>[]>();
  for (const entry of entries) {
    let id = 0;
    for (let index = 0; index < entry.text.length; index += 1) {
      if (entry.isShown !== true) isBeginning[id] = 1;
      id = builder.child(id, classes[entry.text.charCodeAt(index)] as number);
    }
    const others = ending.get(id);
    if (others) others.push(entry);
    else ending.set(id, [entry]);
  }
  return { trie: builder.trie, ending, isBeginning };
}
