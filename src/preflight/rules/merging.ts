import { callIn } from '../../nix/language/literals.js';
import { nameSpan, type ValueBinding } from '../../nix/language/nodes.js';
import type { Expression } from '../../nix/language/syntax.js';
import type { Rule } from './rule.js';

export const shallowMerge: Rule = {
  id: 'shallow-merge',
  severity: 'warning',
  about:
    '`//` where an attribute within the right set takes the place of a whole set on the left: one that is written out, that a ' +
    '`let` names, or that a function is given.',
  why:
    '`//` knows the first names only: `a // { b.c = 1; }` has no other attribute of `a.b`. Use `lib.mkMerge` for definitions ' +
    'of options, `lib.recursiveUpdate` for plain data, or write both in one set.',
  bad: '{ services.nginx.enable = true; } // { services.openssh.enable = true; }',
  good: '{ services.nginx.enable = true; services.openssh.enable = true; }',
  source: 'https://nix.dev/manual/nix/latest/language/operators#update',
  check({ nodes }, report) {
    for (const { expression } of nodes.of('binary')) {
      if (expression.operator !== '//') continue;
      const [left, right] = [leftOf(expression.left), writtenSet(expression.right)];
      if (left === null || right === null) continue;
      for (const binding of right.bindings)
        if (binding.kind === 'value' && replacesSet(binding, left))
          report(nameSpan(binding), `takes the place of the whole "${firstName(binding)}" on the left of //`);
    }
  },
};

type WrittenSet = Expression & { kind: 'set' };

/** Whether an attribute on the right takes the place of a set of which more may be on the left. */
function replacesSet(binding: ValueBinding, left: WrittenSet | 'argument'): boolean {
  const name = firstName(binding);
  const isInner = binding.path.length > 1;
  if (name === null || left === 'argument') return name !== null && isInner;
  const there = left.bindings.find((one) => one.kind === 'value' && firstName(one) === name);
  return there?.kind === 'value' && (isInner || there.path.length > 1 || areSets(there, binding));
}

/** A set that is written out, also as the value of a condition. */
function writtenSet(expression: Expression): WrittenSet | null {
  if (expression.kind === 'set') return expression;
  const call = callIn(expression);
  const value = call?.names.at(-1) === 'optionalAttrs' ? call.arguments[1] : undefined;
  return value?.kind === 'set' ? value : null;
}

/** A set on the left, also one that a `let` names; `argument` for what a function is given. Null for what cannot be told. */
function leftOf(expression: Expression): WrittenSet | 'argument' | null {
  if (expression.kind !== 'variable' || expression.owner === null) return writtenSet(expression);
  const { owner } = expression;
  if (owner.kind === 'function') return 'argument';
  if (owner.kind !== 'let') return null;
  for (const binding of owner.bindings)
    if (binding.kind === 'value' && binding.path.length === 1 && firstName(binding) === expression.name)
      return writtenSet(binding.value);
  return null;
}

function firstName({ path: [first] }: ValueBinding): string | null {
  return first === undefined || 'dynamic' in first ? null : first.name;
}

function areSets(a: ValueBinding, b: ValueBinding): boolean {
  return a.value.kind === 'set' && b.value.kind === 'set';
}
