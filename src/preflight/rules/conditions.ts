import { callIn, inherits, valueIn } from '../../nix/language/literals.js';
import { pathOf } from '../../nix/language/nodes.js';
import type { Expression } from '../../nix/language/syntax.js';
import type { Rule } from './rule.js';

const isTruth = (expression: Expression | undefined): expression is Expression & { kind: 'variable' } =>
  expression?.kind === 'variable' && (expression.name === 'true' || expression.name === 'false');

export const constantCondition: Rule = {
  id: 'constant-condition',
  severity: 'warning',
  about: '`mkIf`, `optional` and their like with `true` or `false` written out.',
  why: 'The condition decides nothing: `mkIf true` is its value, and what is under `mkIf false` is never there.',
  bad: '{ lib, ... }: { services.nginx = lib.mkIf true { enable = true; }; }',
  good: '{ services.nginx = { enable = true; }; }',
  source: 'https://nixos.org/manual/nixos/stable/#sec-option-definitions-delaying-conditionals',
  check({ nodes }, report) {
    for (const { expression } of nodes.of('if'))
      if (isTruth(expression.condition))
        report(expression.condition, `"if ${expression.condition.name}" decides nothing`);
    for (const { expression, parent } of nodes.of('call')) {
      // Of a call with several arguments, the outermost node has them all.
      if (parent?.expression.kind === 'call' && parent.expression.function === expression) continue;
      const call = callIn(expression);
      const name = call?.names.at(-1) ?? '';
      const condition = call?.arguments[0];
      if (conditionals.has(name) && isTruth(condition))
        report(condition, `"${name} ${condition.name}" decides nothing`);
    }
  },
};

const conditionals = new Set(['mkIf', 'optional', 'optionals', 'optionalAttrs', 'optionalString']);

export const assertWithoutMessage: Rule = {
  id: 'assert-without-message',
  severity: 'warning',
  about: 'An `assert` that does not say what is wrong, and an entry of `assertions` without a `message`.',
  why: 'Nix prints the condition and nothing else. `lib.assertMsg` says what is wrong and what to do.',
  bad: '{ port }: assert port > 1024; { inherit port; }',
  good: '{ lib, port }: assert lib.assertMsg (port > 1024) "port: choose one above 1024"; { inherit port; }',
  source: 'https://nixos.org/manual/nixpkgs/stable/#function-library-lib.asserts.assertMsg',
  check({ nodes }, report) {
    for (const { expression } of nodes.of('assert'))
      if (!saysWhy(expression.condition))
        report(expression.condition, 'the assertion does not say what is wrong; lib.assertMsg does');
    for (const { expression, path } of nodes.of('list')) {
      if (path.at(-1) !== 'assertions') continue;
      for (const item of expression.items)
        if (valueIn(item, ['assertion']) !== null && !hasMessage(item))
          report(item, 'the assertion has no "message"');
    }
  },
};

function saysWhy(condition: Expression): boolean {
  const name = callIn(condition)?.names.at(-1) ?? '';
  if (/^(?:assert|throw|abort|warn|trace)/.test(name)) return true;
  if (condition.kind === 'binary' && ['&&', '||', '->'].includes(condition.operator))
    return saysWhy(condition.right) && (condition.operator !== '&&' || saysWhy(condition.left));
  return false;
}

function hasMessage(item: Expression): boolean {
  if (item.kind !== 'set' || inherits(item, (name) => name === 'message')) return true;
  return item.bindings.some((one) => one.kind === 'value' && ['message', '*'].includes(pathOf(one)[0] ?? ''));
}
