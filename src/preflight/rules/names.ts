import type { Expression, Name } from '../../nix/language/syntax.js';
import type { NixFile } from '../nix-file.js';
import type { Rule } from './rule.js';

export const topLevelWith: Rule = {
  id: 'top-level-with',
  severity: 'warning',
  about: '`with` around a whole file.',
  why:
    'Where a name comes from can then be told neither by a reader nor by a tool, and a new attribute of the set may take ' +
    'the place of a name. Name what is used: `inherit (lib) mkIf;` in a `let`, or `with` around a single list.',
  bad: '{ lib, ... }: with lib; { options.x = mkOption { type = types.int; }; }',
  good: '{ lib, ... }: { options.x = lib.mkOption { type = lib.types.int; }; }',
  source: 'https://nix.dev/guides/best-practices#with-scopes',
  check({ tree }, report) {
    for (let at: Expression | null = tree; at !== null; at = bodyOf(at))
      if (at.kind === 'with')
        report({ start: at.start, end: at.scope.end }, 'the whole file is under this "with"');
  },
};

/** What a file's expression is for, through what is around it. */
function bodyOf(expression: Expression): Expression | null {
  switch (expression.kind) {
    case 'function':
    case 'let':
    case 'with':
    case 'assert':
      return expression.body;
    default:
      return null;
  }
}

export const recursiveSet: Rule = {
  id: 'recursive-set',
  severity: 'warning',
  about: '`rec { … }`.',
  why:
    'A name that is used and defined in it refers to itself, which never ends, and `//` or an override changes an attribute ' +
    'without those that were made of it. Put what is shared into a `let`.',
  bad: 'rec { version = "1.2"; name = "app-" + version; }',
  good: 'let version = "1.2"; in { inherit version; name = "app-" + version; }',
  source: 'https://nix.dev/guides/best-practices#recursive-attribute-set-rec',
  check({ nodes }, report) {
    for (const { expression } of nodes.of('set'))
      if (expression.isRecursive)
        report({ start: expression.start, end: expression.start + 'rec'.length }, 'a recursive set');
  },
};

export const unusedBinding: Rule = {
  id: 'unused-binding',
  severity: 'warning',
  about: 'A name of a `let` that nothing uses. Names that begin with `_` are left alone.',
  why: 'It is never evaluated, so whatever is wrong with it stays hidden, and a reader looks for its use in vain.',
  bad: 'let port = 80; host = "web"; in { inherit host; }',
  good: 'let host = "web"; in { inherit host; }',
  source: 'https://github.com/astro/deadnix',
  check({ nodes, names: { used } }, report) {
    for (const { expression } of nodes.of('let')) {
      for (const name of expression.bindings.flatMap((binding) =>
        binding.kind === 'inherit' ? binding.names : binding.path.slice(0, 1),
      ))
        if ('name' in name && isUnused(name, used.get(expression)))
          report(name, `nothing uses "${name.name}"`);
    }
  },
};

export const unusedArgument: Rule = {
  id: 'unused-argument',
  severity: 'warning',
  about:
    'An argument that its function does not use. Left alone are names that begin with `_`, arguments before others ' +
    '(`name: value:`) and of overlays (`final: prev:`), those of a set that is used as a whole (`args@{ … }`), and those that the outputs of a flake must take.',
  why: 'It says that the file depends on what it does not need. A module may leave it out, since it takes `...`.',
  bad: '{ config, pkgs, ... }: { environment.systemPackages = [ pkgs.git ]; }',
  good: '{ pkgs, ... }: { environment.systemPackages = [ pkgs.git ]; }',
  source: 'https://github.com/astro/deadnix',
  check(file, report) {
    for (const { expression, path } of file.nodes.of('function')) {
      const { argument, formals, body } = expression;
      const names = file.names.used.get(expression);
      const isWholeUsed = argument !== null && names?.has(argument.name) === true;
      const mustTake = isFlake(file) && path[0] === 'outputs' && formals?.hasEllipsis === false;
      if (formals !== null && !isWholeUsed && !mustTake) {
        for (const formal of formals.names)
          if (isUnused(formal, names)) report(formal, `the function does not use "${formal.name}"`);
      }
      const isPlaceholder =
        formals === null && (body.kind === 'function' || overlayArguments.has(argument?.name ?? ''));
      if (argument !== null && !isPlaceholder && isUnused(argument, names))
        report(argument, `the function does not use "${argument.name}"`);
    }
  },
};

/** An overlay is given both, whatever it uses. */
const overlayArguments = new Set(['final', 'prev', 'self', 'super']);

const isFlake = ({ path }: NixFile) => path === 'flake.nix' || path.endsWith('/flake.nix');

function isUnused({ name }: Name, used: ReadonlySet<string> | undefined): boolean {
  return !name.startsWith('_') && used?.has(name) !== true;
}
