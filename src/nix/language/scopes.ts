import { dynamicIn, partsOf } from './nodes.js';
import type { Binding, Expression } from './syntax.js';

/**
 * The names that an expression sees, from the innermost, and the node that defines them; `null` for the names is a `with`, in
 * which any name may be, and for the node what Nix itself defines.
 */
type Scope = { names: ReadonlySet<string> | null; owner: Expression | null; outer: Scope } | null;

export type Variable = Expression & { kind: 'variable' };

/** Where a variable comes from: the node that defines it, or what may. */
export type Origin = { owner: Expression } | 'global' | 'with' | 'undefined';

/** The first variable that nothing defines, as Nix finds it before it evaluates anything; null where there is none. */
export function undefinedVariable(origins: Iterable<[Variable, Origin]>): Variable | null {
  for (const [variable, origin] of origins) if (origin === 'undefined') return variable;
  return null;
}

/** All variables with where they come from, in the order in which Nix looks at them. */
export function* variablesIn(
  expression: Expression,
  globals: ReadonlySet<string>,
): Generator<[Variable, Origin]> {
  // A stack of its own: chains of operators and calls are deeper than the call stack.
  const waiting: [Expression, Scope][] = [[expression, { names: globals, owner: null, outer: null }]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, scope] = next;
    if (node.kind === 'variable') yield [node, originOf(node.name, scope)];
    else waiting.push(...innerOf(node, scope).reverse());
  }
}

/** What is defined around a `with` comes before what is in it. */
function originOf(name: string, scope: Scope): Origin {
  let isInWith = false;
  for (let at = scope; at !== null; at = at.outer) {
    if (at.names === null) isInWith = true;
    else if (at.names.has(name)) return at.owner === null ? 'global' : { owner: at.owner };
  }
  if (name === '__curPos') return 'global';
  return isInWith ? 'with' : 'undefined';
}

/** What a node consists of, each with its scope, in the order in which Nix looks at them. */
function innerOf(node: Expression, scope: Scope): [Expression, Scope][] {
  switch (node.kind) {
    case 'set':
      return bindingsOf(node.bindings, scope, node.isRecursive ? withNames(scope, node) : scope);
    case 'let-set':
      return bindingsOf(node.bindings, scope, withNames(scope, node));
    case 'let': {
      const inner = withNames(scope, node);
      return [...bindingsOf(node.bindings, scope, inner), [node.body, inner]];
    }
    case 'with':
      return [
        [node.scope, scope],
        [node.body, { names: null, owner: node, outer: scope }],
      ];
    case 'function': {
      const names = new Set(node.formals?.names.map(({ name }) => name));
      if (node.argument !== null) names.add(node.argument.name);
      const inner: Scope = { names, owner: node, outer: scope };
      return partsOf(node).map((part) => [part, inner]);
    }
    default:
      return partsOf(node).map((part) => [part, scope]);
  }
}

function withNames(scope: Scope, owner: Expression & { bindings: Binding[] }): Scope {
  const names = new Set<string>();
  for (const binding of owner.bindings) {
    const defined = binding.kind === 'inherit' ? binding.names : binding.path.slice(0, 1);
    for (const one of defined) if ('name' in one) names.add(one.name);
  }
  return { names, owner, outer: scope };
}

function bindingsOf(bindings: readonly Binding[], outer: Scope, inner: Scope): [Expression, Scope][] {
  return merged(bindings).flatMap((binding): [Expression, Scope][] => {
    if (binding.kind === 'value')
      return [...dynamicIn(binding.path), binding.value].map((one): [Expression, Scope] => [one, inner]);
    // Up to Nix 2.18, what nothing is inherited from is not looked at.
    if (binding.from !== null) return binding.names.length === 0 ? [] : [[binding.from, inner]];
    return binding.names.map(({ name, start, end }) => [{ kind: 'variable', name, start, end }, outer]);
  });
}

/**
 * Paths and sets that define one attribute together are one set, which sees its own names where the first of them does. An
 * attribute that has one definition is left as it is.
 */
function merged(bindings: readonly Binding[]): Binding[] {
  const counts = new Map<string, number>();
  for (const binding of bindings) {
    const name = firstName(binding);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sets = new Map<string, Binding[]>();
  return bindings.flatMap((binding): Binding[] => {
    const name = firstName(binding);
    if (binding.kind !== 'value' || name === null || counts.get(name) === 1) return [binding];
    const { path, value } = binding;
    const added =
      path.length > 1 || value.kind !== 'set' ? [{ ...binding, path: path.slice(1) }] : value.bindings;
    const known = sets.get(name);
    known?.push(...added);
    if (known !== undefined) return [];
    const all = [...added];
    sets.set(name, all);
    const isRecursive = path.length === 1 && value.kind === 'set' && value.isRecursive;
    const { start, end } = value;
    return [
      { ...binding, path: path.slice(0, 1), value: { kind: 'set', isRecursive, bindings: all, start, end } },
    ];
  });
}

function firstName(binding: Binding): string | null {
  if (binding.kind !== 'value') return null;
  const [first] = binding.path;
  return first === undefined || 'dynamic' in first ? null : first.name;
}
