import type { Attribute, Binding, Expression } from './syntax.js';

/** `a.b = VALUE;` */
export type ValueBinding = Binding & { kind: 'value' };

/** An expression where it stands. */
export class Node<Kind extends Expression['kind'] = Expression['kind']> {
  readonly expression: Expression & { kind: Kind };
  readonly parent: Node | null;
  /** The binding that gives it a name, where it is that binding's value. */
  readonly binding: ValueBinding | null;
  /** The innermost node with a binding, from this one outwards. */
  readonly #named: Node | null;
  readonly #isOfLet: boolean;
  #path: readonly string[] | null = null;

  constructor(
    expression: Expression & { kind: Kind },
    parent: Node | null,
    binding: ValueBinding | null,
    isOfLet: boolean,
  ) {
    this.expression = expression;
    this.parent = parent;
    this.binding = binding;
    this.#named = binding === null ? (parent === null ? null : parent.#named) : this;
    this.#isOfLet = isOfLet;
  }

  /**
   * The attributes under which it stands in its file, from the outermost; `*` for one whose name is not written out. What is
   * between them, such as functions, conditions and calls, is passed over; a name of a `let` begins anew.
   */
  get path(): readonly string[] {
    const named = this.#named;
    if (named === null || named.binding === null) return [];
    const outer = named.#isOfLet ? [] : (named.parent?.path ?? []);
    named.#path ??= [...outer, ...pathOf(named.binding)];
    return named.#path;
  }
}

/** The nodes of a tree by their kinds. */
export class Nodes {
  readonly #byKind = new Map<Expression['kind'], Node[]>();
  /** Those that are the value of a binding. */
  readonly bound: readonly Node[];

  constructor(root: Expression) {
    const bound: Node[] = [];
    this.bound = bound;
    const waiting = [new Node(root, null, null, false)];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      this.#add(node);
      if (node.binding !== null) bound.push(node);
      const from = waiting.length;
      addInner(node, waiting);
      reverseFrom(waiting, from);
    }
  }

  /** Each before what it consists of. */
  of<Kind extends Expression['kind']>(kind: Kind): readonly Node<Kind>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as Node<Kind>[];
  }

  #add(node: Node): void {
    const known = this.#byKind.get(node.expression.kind);
    if (known === undefined) this.#byKind.set(node.expression.kind, [node]);
    else known.push(node);
  }
}

/** Reverses what a list has from `from` on. */
export function reverseFrom(list: unknown[], from: number): void {
  for (let low = from, high = list.length - 1; low < high; low += 1, high -= 1)
    [list[low], list[high]] = [list[high], list[low]];
}

/** The names of an attribute path; `*` for one that is computed. */
export function pathOf({ path }: { path: readonly Attribute[] }): string[] {
  return path.map((one) => ('dynamic' in one ? '*' : one.name));
}

/** Where a binding says what it defines. */
export function nameSpan({ start, path }: ValueBinding): { start: number; end: number } {
  return { start, end: path.at(-1)?.end ?? start };
}

/** Appends the nodes within a node. */
function addInner(node: Node, to: Node[]): void {
  const { expression } = node;
  if (!('bindings' in expression)) {
    const parts: Expression[] = [];
    addParts(expression, parts);
    for (const part of parts) to.push(new Node(part, node, null, false));
    return;
  }
  addBound(node, expression.bindings, expression.kind !== 'set', to);
  if (expression.kind === 'let') to.push(new Node(expression.body, node, null, false));
}

function addBound(node: Node, bindings: readonly Binding[], isLet: boolean, to: Node[]): void {
  for (const binding of bindings) {
    if (binding.kind === 'value') {
      for (const one of binding.path) if ('dynamic' in one) to.push(new Node(one.dynamic, node, null, false));
      to.push(new Node(binding.value, node, binding, isLet));
    } else if (binding.from !== null) to.push(new Node(binding.from, node, null, false));
  }
}

/** Appends what an expression consists of, in the order in which Nix looks at it; of a set and a `let` the bindings say that. */
export function addParts(node: Exclude<Expression, { bindings: Binding[] }>, to: Expression[]): void {
  switch (node.kind) {
    case 'string':
    case 'path':
      for (const part of node.parts) if ('interpolated' in part) to.push(part.interpolated);
      break;
    case 'list':
      for (const item of node.items) to.push(item);
      break;
    case 'with':
      to.push(node.scope, node.body);
      break;
    case 'assert':
      to.push(node.condition, node.body);
      break;
    case 'if':
      to.push(node.condition, node.then, node.else);
      break;
    case 'function':
      for (const one of node.formals?.names ?? []) if (one.default !== null) to.push(one.default);
      to.push(node.body);
      break;
    case 'call':
      to.push(node.function, node.argument);
      break;
    case 'select':
      to.push(node.set);
      if (node.default !== null) to.push(node.default);
      addDynamic(node.path, to);
      break;
    case 'has-attribute':
      to.push(node.set);
      addDynamic(node.path, to);
      break;
    case 'unary':
      to.push(node.operand);
      break;
    case 'binary':
      // For Nix, `a > b` is `__lessThan b a`.
      if (node.operator === '>' || node.operator === '<=') to.push(node.right, node.left);
      else to.push(node.left, node.right);
  }
}

/** Appends the names of an attribute path that are computed. */
export function addDynamic(path: readonly Attribute[], to: Expression[]): void {
  for (const one of path) if ('dynamic' in one) to.push(one.dynamic);
}
