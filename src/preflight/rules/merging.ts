import { callIn } from '../../nix/language/literals.js';
import type { Binding, Expression } from '../../nix/language/syntax.js';
import type { Rule } from './rule.js';

export const shallowMerge: Rule = {
  id: 'shallow-merge',
  severity: 'warning',
  about: '`//` where an attribute within the right set takes the place of a whole set on the left.',
  why:
    '`//` knows the first names only: `a // { b.c = 1; }` has no other attribute of `a.b`. Use `lib.mkMerge` for definitions ' +
    'of options, `lib.recursiveUpdate` for plain data, or write both in one set.',
  bad: '{ services.nginx.enable = true; } // { services.openssh.enable = true; }',
  good: '{ services.nginx.enable = true; services.openssh.enable = true; }',
  source: 'https://nix.dev/manual/nix/latest/language/operators#update',
  check({ nodes }, report) {
    for (const { expression } of nodes) {
      if (expression.kind !== 'binary' || expression.operator !== '//') continue;
      const [left, right] = [writtenSet(expression.left), writtenSet(expression.right)];
      if (right === null) continue;
      for (const binding of right.bindings) {
        const name = binding.kind === 'value' ? firstName(binding) : null;
        if (binding.kind !== 'value' || name === null) continue;
        const isInner = binding.path.length > 1;
        const there = left?.bindings.find((one) => one.kind === 'value' && firstName(one) === name);
        const isLost =
          left === null
            ? isInner
            : there?.kind === 'value' && (isInner || there.path.length > 1 || areSets(there, binding));
        if (isLost)
          report(
            { start: binding.start, end: binding.path.at(-1)?.end ?? binding.start },
            `takes the place of the whole "${name}" on the left of //`,
          );
      }
    }
  },
};

type WrittenSet = Expression & { kind: 'set' };

/** A set that is written out, also as the value of a condition. */
function writtenSet(expression: Expression): WrittenSet | null {
  if (expression.kind === 'set') return expression;
  const call = callIn(expression);
  const value = call?.names.at(-1) === 'optionalAttrs' ? call.arguments[1] : undefined;
  return value?.kind === 'set' ? value : null;
}

type ValueBinding = Binding & { kind: 'value' };

function firstName({ path: [first] }: ValueBinding): string | null {
  return first === undefined || 'dynamic' in first ? null : first.name;
}

function areSets(a: ValueBinding, b: ValueBinding): boolean {
  return a.value.kind === 'set' && b.value.kind === 'set';
}
