/** A node's children are a list: `firstChild` of the node, then `nextSibling` of each; 0, which is the root, ends it. */
export type Trie = {
  size: number;
  firstChild: Int32Array;
  nextSibling: Int32Array;
  /** The class of the character that leads to a node. */
  code: Uint16Array;
  depth: Uint16Array;
};

/**
 * A trie in typed arrays: it has a node for each character of thousands of texts and is built at every start, where
 * objects would take most of the time.
 */
export class TrieBuilder {
  readonly #trie: Trie;

  /** `most` is the greatest number of nodes. */
  constructor(most: number) {
    this.#trie = {
      size: 1,
      firstChild: new Int32Array(most),
      nextSibling: new Int32Array(most),
      code: new Uint16Array(most),
      depth: new Uint16Array(most),
    };
  }

  get trie(): Trie {
    return this.#trie;
  }

  /** The child of a node by the class of its character, which is added where there is none. */
  child(parent: number, code: number): number {
    const trie = this.#trie;
    let id = trie.firstChild[parent] as number;
    while (id !== 0 && trie.code[id] !== code) id = trie.nextSibling[id] as number;
    if (id !== 0) return id;
    const added = trie.size++;
    trie.code[added] = code;
    trie.depth[added] = (trie.depth[parent] as number) + 1;
    trie.nextSibling[added] = trie.firstChild[parent] as number;
    trie.firstChild[parent] = added;
    return added;
  }
}

/** The ids of all nodes, those of less depth first. */
export function breadthFirst({ size, firstChild, nextSibling }: Trie): Int32Array {
  const order = new Int32Array(size);
  let found = 1;
  for (const id of order)
    for (let child = firstChild[id] as number; child !== 0; child = nextSibling[child] as number)
      order[found++] = child;
  return order;
}
