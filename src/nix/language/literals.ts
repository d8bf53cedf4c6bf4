import { pathOf } from './nodes.js';
import type { Binding, Expression } from './syntax.js';

/** What a string without interpolations says, its escapes read; null for any other expression. */
export function plainText(expression: Expression): string | null {
  if (expression.kind !== 'string') return null;
  let text = '';
  for (const part of expression.parts) {
    if (!('text' in part)) return null;
    text += part.text;
  }
  if (expression.isIndented) return text;
  const letters: Record<string, string> = { n: '\n', r: '\r', t: '\t' };
  return text.replace(/\\([\s\S])|\r\n?/g, (_, escaped) => (escaped ? (letters[escaped] ?? escaped) : '\n'));
}

/** The names of a variable, or of a selection from one: `lib.mkIf`; null for anything else, and where a name is computed. */
export function namesIn(expression: Expression): string[] | null {
  if (expression.kind === 'variable') return [expression.name];
  if (expression.kind !== 'select' || expression.default !== null) return null;
  const outer = namesIn(expression.set);
  if (outer === null) return null;
  const names = expression.path.flatMap((one) => ('dynamic' in one ? [] : [one.name]));
  return names.length === expression.path.length ? [...outer, ...names] : null;
}

/** The last of the names by which an expression is reached, also where the others are computed: `mkIf` of `(f x).mkIf`. */
export function lastNameIn(expression: Expression): string | null {
  const last = expression.kind === 'select' ? expression.path.at(-1) : expression;
  return last !== undefined && 'name' in last ? last.name : null;
}

/** Whether a set inherits one of these names. */
export function inherits(
  { bindings }: { bindings: readonly Binding[] },
  isWanted: (name: string) => boolean,
): boolean {
  return bindings.some((one) => one.kind === 'inherit' && one.names.some(({ name }) => isWanted(name)));
}

/** A call by the names of its function, with all arguments: `f a b` is one call of two. */
export type Call = { names: string[]; arguments: Expression[] };

/** The call that an expression is; null where it is none, or of a function without a name. */
export function callIn(expression: Expression): Call | null {
  const found: Expression[] = [];
  let at = expression;
  for (; at.kind === 'call'; at = at.function) found.push(at.argument);
  const names = namesIn(at);
  return found.length === 0 || names === null ? null : { names, arguments: found.reverse() };
}

/** The value of an attribute that a set is written with: `{ a.b = 1; }` has `a`, `b`. Null where it has none. */
export function valueIn(set: Expression, path: readonly string[]): Expression | null {
  if (set.kind !== 'set') return null;
  for (const binding of set.bindings) {
    if (binding.kind !== 'value') continue;
    const names = pathOf(binding);
    const shared = Math.min(names.length, path.length);
    if (names.slice(0, shared).some((name, index) => name !== path[index])) continue;
    if (names.length === path.length) return binding.value;
    const inner = names.length < path.length ? valueIn(binding.value, path.slice(shared)) : null;
    if (inner !== null) return inner;
  }
  return null;
}
