import { type Call, callIn, inherits, plainText, valueIn } from '../../nix/language/literals.js';
import type { Node } from '../../nix/language/nodes.js';
import type { Expression } from '../../nix/language/syntax.js';
import type { Rule } from './rule.js';

export const searchPathInFlake: Rule = {
  id: 'search-path-in-flake',
  severity: 'warning',
  about:
    '`<nixpkgs>` and other paths of NIX_PATH in a flake. Left alone are defaults of arguments, which a flake passes, and the ' +
    '`shell.nix` and `default.nix` of those who do not use the flake.',
  why: 'A flake is evaluated without NIX_PATH: "cannot look up \'<nixpkgs>\' in pure evaluation mode". Use an input.',
  bad: '{ ... }: let pkgs = import <nixpkgs> { }; in { environment.systemPackages = [ pkgs.git ]; }',
  good: '{ pkgs, ... }: { environment.systemPackages = [ pkgs.git ]; }',
  source: 'https://nix.dev/manual/nix/latest/language/constructs/lookup-path',
  check({ path, nodes, isInFlake }, report) {
    if (!isInFlake || /(?:^|\/)(?:shell|default)\.nix$/.test(path)) return;
    for (const node of nodes.of('search-path')) {
      const { expression } = node;
      // Nix itself has <nix/…>.
      if (expression.text.startsWith('<nix/')) continue;
      if (!isDefault(node)) report(expression, `${expression.text} is not found in a flake`);
    }
  },
};

/** Whether a node is in the default of a function's argument. */
function isDefault(node: Node): boolean {
  for (let at = node; at.parent !== null; at = at.parent) {
    const outer = at.parent.expression;
    if (outer.kind === 'function' && outer.body !== at.expression) return true;
  }
  return false;
}

export const unpinnedFetch: Rule = {
  id: 'unpinned-fetch',
  severity: 'warning',
  about: 'Sources that Nix fetches at evaluation without a hash or a revision.',
  why: 'What is built changes without a change of the sources, and a flake refuses to evaluate it. Name a hash, or a revision.',
  bad: 'import (builtins.fetchTarball "https://github.com/NixOS/nixpkgs/archive/nixos-25.11.tar.gz") { }',
  good:
    'import (builtins.fetchTarball { url = "https://github.com/NixOS/nixpkgs/archive/nixos-25.11.tar.gz"; ' +
    'sha256 = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="; }) { }',
  source: 'https://nix.dev/guides/best-practices#reproducible-source-paths',
  check({ nodes }, report) {
    for (const { expression } of nodes.of('call')) {
      const call = callIn(expression);
      const fetcher = call === null ? null : fetcherOf(call);
      const argument = call?.arguments[0];
      if (fetcher !== null && argument && call.arguments.length === 1 && !isPinned(argument, fetcher))
        report(expression, `${fetcher} without ${pins[fetcher].says}`);
    }
  },
};

/** By which attributes of its argument each fetcher of Nix is pinned, and what to ask for. */
const pins = {
  fetchTarball: { by: ['sha256'], says: '"sha256"' },
  fetchurl: { by: ['sha256', 'hash', 'sha512', 'sha1', 'outputHash'], says: '"sha256"' },
  fetchGit: { by: ['rev', 'narHash'], says: '"rev"' },
  fetchMercurial: { by: ['rev'], says: '"rev"' },
  fetchTree: { by: ['rev', 'narHash'], says: '"rev" or "narHash"' },
  getFlake: { by: [], says: 'a revision in its reference' },
} as const;
type Fetcher = keyof typeof pins;

function fetcherOf({ names }: Call): Fetcher | null {
  const name = names.at(-1) ?? '';
  // nixpkgs has fetchers of the same names, which do not build without a hash.
  const isBuiltin = names.length === 2 && names[0] === 'builtins';
  const isGlobal =
    names.length === 1 && ['fetchTarball', 'fetchGit', 'fetchTree', 'fetchMercurial'].includes(name);
  return (isBuiltin || isGlobal) && name in pins ? (name as Fetcher) : null;
}

/** A revision of git, or a hash, in a URL. */
const pinnedText = /(?:^|[/=:])[0-9a-f]{40}(?:$|[./?&#])|narHash=|^(?:\.{0,2}\/|path:|file:)/;

function isPinned(argument: Expression, fetcher: Fetcher): boolean {
  if (argument.kind === 'path') return true;
  const text = argument.kind === 'url' ? argument.text : plainText(argument);
  if (text !== null) return pinnedText.test(text);
  if (argument.kind !== 'set') return argument.kind !== 'string' || isInterpolatedRevision(argument);
  const url = valueIn(argument, ['url']);
  const isLocal = url !== null && (url.kind === 'path' || pinnedText.test(plainText(url) ?? ''));
  const has = (name: string) =>
    valueIn(argument, [name]) !== null || inherits(argument, (one) => one === name);
  return isLocal || pins[fetcher].by.some(has);
}

/** `…/archive/${rev}.tar.gz`: what the variable holds is not known. */
function isInterpolatedRevision(expression: Expression & { kind: 'string' }): boolean {
  return expression.parts.some((part) => 'interpolated' in part);
}

export const unquotedUrl: Rule = {
  id: 'unquoted-url',
  severity: 'warning',
  about: 'A URL without quotes.',
  why: 'It looks like a function (`x:y` is one text, `x: y` a function), and newer versions of Nix can refuse it.',
  bad: '{ homepage = https://example.org/; }',
  good: '{ homepage = "https://example.org/"; }',
  source: 'https://github.com/NixOS/rfcs/blob/master/rfcs/0045-deprecate-url-syntax.md',
  check({ nodes }, report) {
    for (const { expression } of nodes.of('url')) report(expression, 'a URL without quotes');
  },
};
