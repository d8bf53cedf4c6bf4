import type { Attribute, Binding, Expression } from './syntax.js';

/** `a.b = VALUE;` */
export type ValueBinding = Binding & { kind: 'value' };

/** An expression where it stands. */
export type Node = {
  expression: Expression;
  parent: Node | null;
  /** The binding that gives it a name, where it is that binding's value. */
  binding: ValueBinding | null;
  /**
   * The attributes under which it stands in its file, from the outermost; `*` for one whose name is not written out. What is
   * between them, such as functions, conditions and calls, is passed over; a name of a `let` begins anew.
   */
  path: readonly string[];
};

type Inner = [expression: Expression, binding: ValueBinding | null, isLet?: boolean];

/** All nodes of a tree, each before what it consists of. */
export function* nodesIn(root: Expression): Generator<Node> {
  const waiting: Node[] = [{ expression: root, parent: null, binding: null, path: [] }];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const parent = node;
    const inner = innerOf(node.expression).map(([expression, binding, isLet]): Node => {
      const outer = isLet ? [] : parent.path;
      return { expression, parent, binding, path: binding === null ? outer : [...outer, ...pathOf(binding)] };
    });
    waiting.push(...inner.reverse());
  }
}

/** The names of an attribute path; `*` for one that is computed. */
export function pathOf({ path }: { path: readonly Attribute[] }): string[] {
  return path.map((one) => ('dynamic' in one ? '*' : one.name));
}

/** Where a binding says what it defines. */
export function nameSpan({ start, path }: ValueBinding): { start: number; end: number } {
  return { start, end: path.at(-1)?.end ?? start };
}

function innerOf(node: Expression): Inner[] {
  switch (node.kind) {
    case 'set':
      return bound(node.bindings, false);
    case 'let-set':
      return bound(node.bindings, true);
    case 'let':
      return [...bound(node.bindings, true), [node.body, null]];
    default:
      return partsOf(node).map((part): Inner => [part, null]);
  }
}

/** What an expression consists of, in the order in which Nix looks at it; of a set and a `let` the bindings say that. */
export function partsOf(node: Exclude<Expression, { bindings: Binding[] }>): Expression[] {
  switch (node.kind) {
    case 'string':
    case 'path':
      return node.parts.flatMap((part) => ('interpolated' in part ? [part.interpolated] : []));
    case 'list':
      return node.items;
    case 'with':
      return [node.scope, node.body];
    case 'assert':
      return [node.condition, node.body];
    case 'if':
      return [node.condition, node.then, node.else];
    case 'function':
      return [...(node.formals?.names ?? []).flatMap((one) => one.default ?? []), node.body];
    case 'call':
      return [node.function, node.argument];
    case 'select':
      return [node.set, ...(node.default === null ? [] : [node.default]), ...dynamicIn(node.path)];
    case 'has-attribute':
      return [node.set, ...dynamicIn(node.path)];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    default:
      return [];
  }
}

function bound(bindings: readonly Binding[], isLet: boolean): Inner[] {
  return bindings.flatMap((binding): Inner[] => {
    if (binding.kind === 'inherit') return binding.from === null ? [] : [[binding.from, null]];
    return [...dynamicIn(binding.path).map((one): Inner => [one, null]), [binding.value, binding, isLet]];
  });
}

export function dynamicIn(path: readonly Attribute[]): Expression[] {
  return path.flatMap((one) => ('dynamic' in one ? [one.dynamic] : []));
}
