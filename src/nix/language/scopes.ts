import type { Dialect } from './dialect.js';
import { addDynamic, addParts, reverseFrom } from './nodes.js';
import type { Binding, Bindings, Expression } from './syntax.js';

export type Variable = Expression & { kind: 'variable' };

/** What the variables of a file refer to. */
export type Names = {
  /** The variables that nothing defines, as Nix finds the first one before it evaluates anything. */
  undefined: readonly Variable[];
  /** By the node that defines names, those of them that variables refer to. */
  used: ReadonlyMap<Expression, ReadonlySet<string>>;
};

/**
 * The names that an expression sees, from the innermost, and the node that defines them; `null` for the names is a `with`, in
 * which any name may be, and for the node what Nix itself defines.
 */
type Scope = { names: ReadonlySet<string> | null; owner: Expression | null; outer: Scope | null };

/** Looks up all variables of a tree, and writes into each which node defines it. */
export function resolveNames(
  tree: Expression,
  globals: ReadonlySet<string>,
  dialect: Dialect = 'current',
): Names {
  const used = new Map<Expression, Set<string>>();
  const lost: Variable[] = [];
  const waiting: Waiting = { dialect, nodes: [], scopes: [] };
  add(tree, { names: globals, owner: null, outer: null }, waiting);
  for (let node = waiting.nodes.pop(); node !== undefined; node = waiting.nodes.pop()) {
    const scope = waiting.scopes.pop() as Scope;
    if (node.kind !== 'variable') {
      const from = waiting.nodes.length;
      addInner(node, scope, waiting);
      reverseFrom(waiting.nodes, from);
      reverseFrom(waiting.scopes, from);
      continue;
    }
    const found = definingScope(node.name, scope);
    if (found === null) lost.push(node);
    else if (found.owner !== null && found.names !== null) {
      node.owner = found.owner;
      const names = used.get(found.owner);
      if (names === undefined) used.set(found.owner, new Set([node.name]));
      else names.add(node.name);
    }
  }
  return { undefined: lost, used };
}

/** The scope that defines a name, or else the `with` that may; null where there is neither. */
function definingScope(name: string, scope: Scope): Scope | null {
  let around: Scope | null = null;
  // What is defined around a `with` comes before what is in it.
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    if (at.names === null) around ??= at;
    else if (at.names.has(name)) return at;
  }
  return around;
}

/** Nodes that are still to be looked at, and the scope of each. */
type Waiting = { dialect: Dialect; nodes: Expression[]; scopes: Scope[] };

function add(node: Expression, scope: Scope, { nodes, scopes }: Waiting): void {
  nodes.push(node);
  scopes.push(scope);
}

/** Adds what a node consists of, in the order in which Nix looks at it. */
function addInner(node: Expression, scope: Scope, waiting: Waiting): void {
  switch (node.kind) {
    case 'set':
      addBindings(node, scope, node.isRecursive ? within(node, scope) : scope, waiting);
      break;
    case 'let-set':
      addBindings(node, scope, within(node, scope), waiting);
      break;
    case 'let': {
      const inner = within(node, scope);
      addBindings(node, scope, inner, waiting);
      add(node.body, inner, waiting);
      break;
    }
    case 'with':
      add(node.scope, scope, waiting);
      add(node.body, { names: null, owner: node, outer: scope }, waiting);
      break;
    default:
      addParts(node, waiting.nodes);
      scopeAll(node.kind === 'function' ? withinFunction(node, scope) : scope, waiting);
  }
}

/** Gives a scope to all nodes that have none. */
function scopeAll(scope: Scope, { nodes, scopes }: Waiting): void {
  while (scopes.length < nodes.length) scopes.push(scope);
}

function withinFunction(node: Expression & { kind: 'function' }, outer: Scope): Scope {
  const names = new Set<string>();
  if (node.formals !== null) for (const { name } of node.formals.names) names.add(name);
  if (node.argument !== null) names.add(node.argument.name);
  return { names, owner: node, outer };
}

function within(owner: Expression & Bindings, outer: Scope): Scope {
  const names = new Set<string>();
  for (const binding of owner.bindings) {
    if (binding.kind === 'inherit') for (const { name } of binding.names) names.add(name);
    else {
      const name = firstName(binding);
      if (name !== null) names.add(name);
    }
  }
  return { names, owner, outer };
}

function addBindings({ bindings, isMerged }: Bindings, outer: Scope, inner: Scope, waiting: Waiting): void {
  for (const binding of isMerged ? merged(bindings) : bindings) {
    if (binding.kind === 'value') {
      addDynamic(binding.path, waiting.nodes);
      waiting.nodes.push(binding.value);
      scopeAll(inner, waiting);
    } else if (binding.from === null)
      for (const name of binding.names) add({ kind: 'variable', ...name, owner: null }, outer, waiting);
    else if (binding.names.length > 0 || waiting.dialect === 'current') add(binding.from, inner, waiting);
  }
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
    // Inner ones may have to be merged in their turn.
    const set: Expression = { kind: 'set', isRecursive, bindings: all, isMerged: true, start, end };
    return [{ ...binding, path: path.slice(0, 1), value: set }];
  });
}

function firstName(binding: Binding): string | null {
  if (binding.kind !== 'value') return null;
  const [first] = binding.path;
  return first === undefined || 'dynamic' in first ? null : first.name;
}
