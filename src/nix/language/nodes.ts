import type { Attribute, Binding, Expression, Part } from './syntax.js';

/** An expression where it stands. */
export type Node = {
  expression: Expression;
  parent: Node | null;
  /** The binding that gives it a name, where it is that binding's value. */
  binding: (Binding & { kind: 'value' }) | null;
  /**
   * The attributes under which it stands in its file, from the outermost; `*` for one whose name is not written out. What is
   * between them, such as functions, conditions and calls, is passed over; a name of a `let` begins anew.
   */
  path: readonly string[];
};

type Inner = [expression: Expression, binding: (Binding & { kind: 'value' }) | null, isLet?: boolean];

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

function innerOf(node: Expression): Inner[] {
  const plain = (...nodes: (Expression | null)[]) =>
    nodes.flatMap((one): Inner[] => (one === null ? [] : [[one, null]]));
  switch (node.kind) {
    case 'string':
    case 'path':
      return plain(...interpolatedIn(node.parts));
    case 'list':
      return plain(...node.items);
    case 'set':
      return bound(node.bindings, false);
    case 'let-set':
      return bound(node.bindings, true);
    case 'let':
      return [...bound(node.bindings, true), [node.body, null]];
    case 'with':
      return plain(node.scope, node.body);
    case 'assert':
      return plain(node.condition, node.body);
    case 'if':
      return plain(node.condition, node.then, node.else);
    case 'function':
      return plain(...(node.formals?.names.map((one) => one.default) ?? []), node.body);
    case 'call':
      return plain(node.function, node.argument);
    case 'select':
      return plain(node.set, ...dynamicIn(node.path), node.default);
    case 'has-attribute':
      return plain(node.set, ...dynamicIn(node.path));
    case 'unary':
      return plain(node.operand);
    case 'binary':
      return plain(node.left, node.right);
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

export function interpolatedIn(parts: readonly Part[]): Expression[] {
  return parts.flatMap((part) => ('interpolated' in part ? [part.interpolated] : []));
}

export function dynamicIn(path: readonly Attribute[]): Expression[] {
  return path.flatMap((one) => ('dynamic' in one ? [one.dynamic] : []));
}
