import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialect } from '../../src/nix/language/dialect.js';
import { parseNix } from '../../src/nix/language/parser.js';
import { resolveNames } from '../../src/nix/language/scopes.js';
import { NixSyntaxError } from '../../src/nix/language/tokens.js';
import { Places } from '../../src/preflight/places.js';
import { checkSyntax } from '../../src/preflight/syntax.js';
import { runProgram } from '../../src/system/programs.js';

/** Expressions of the language's corners, a line each; some are none. A character a byte. */
export const writtenExpressions = readFileSync(
  new URL('../fixtures/nix-language/expressions.txt', import.meta.url),
  'latin1',
)
  .split('\n')
  .slice(0, -1);

/** Where a source is wrong, as `line:column` in bytes; several places for several names that nothing defines. */
function faultsFor(source: string, globals: ReadonlySet<string>, dialect: Dialect): string[] {
  const at = (offset: number) => {
    const { line } = new Places(source).at(offset);
    const before =
      source
        .slice(0, offset)
        .split(/\r\n|\r|\n/)
        .at(-1) ?? '';
    return `${line}:${before.length + 1}`;
  };
  try {
    return resolveNames(parseNix(source, dialect), globals, dialect).undefined.map(({ start }) => at(start));
  } catch (thrown) {
    if (thrown instanceof NixSyntaxError) return [at(thrown.offset)];
    throw thrown;
  }
}

/** That of the installed Nix. */
async function installedDialect(): Promise<Dialect> {
  const { stdout } = await runProgram(['nix-instantiate', '--version'], { env: process.env });
  const [, major, minor] = /(\d+)\.(\d+)/.exec(stdout) ?? [];
  if (minor === undefined) throw new Error(`nix-instantiate --version: ${stdout}`);
  return Number(major) * 1000 + Number(minor) < 2020 ? 'former' : 'current';
}

async function globalNames(): Promise<Set<string>> {
  const expression = 'toString (builtins.attrNames builtins)';
  const result = await runProgram(['nix-instantiate', '--eval', '--expr', expression], { env: process.env });
  const names = result.stdout.trim().replaceAll('"', '').split(' ');
  const plain =
    'abort baseNameOf builtins derivation derivationStrict dirOf false fetchGit fetchMercurial ' +
    'fetchTarball fetchTree fromTOML import isNull map null placeholder removeAttrs scopedImport throw toString true';
  return new Set([...plain.split(' '), '__curPos', ...names.map((name) => `__${name}`)]);
}

/** A source that this program and the installed Nix see differently. */
export type Difference = { source: string; ours: string | null; nix: string | null };

/**
 * Has the installed Nix parse sources, and returns those that it accepts or refuses otherwise than this program does, those that
 * both refuse at another place, and how many it refused.
 */
export async function differencesFromNix(
  sources: readonly string[],
): Promise<{ differences: Difference[]; misplaced: Difference[]; refused: number }> {
  const root = mkdtempSync(join(tmpdir(), 'nrt-nix-language-'));
  try {
    const [globals, dialect] = await Promise.all([globalNames(), installedDialect()]);
    const files = sources.map((source, index) => ({
      source,
      name: `${index}.nix`,
      faults: faultsFor(source, globals, dialect),
    }));
    for (const { source, name } of files) writeFileSync(join(root, name), source, 'latin1');
    const suspects = new Set(files.flatMap(({ name, faults: ours }) => (ours.length === 0 ? [] : [name])));
    const names = files.map(({ name }) => name);
    const { faults, unasked } = await checkSyntax(root, names, { suspects, env: process.env, jobs: 3 });
    if (unasked !== null) throw new Error(`nix-instantiate: ${unasked}`);
    const told = new Map(faults.map(({ file, line, column }) => [file, `${line}:${column}`]));
    const seen = files.map(({ source, name, faults: [ours = null, ...others] }) => {
      const nix = told.get(name) ?? null;
      // Of several names that nothing defines, current Nix names the one that its table of symbols has first.
      const isOneOf = dialect === 'current' && nix !== null && others.includes(nix);
      return { source, ours: isOneOf ? nix : ours, nix };
    });
    const differences = seen.filter(({ ours, nix }) => (nix === null) !== (ours === null));
    // Former Nix names the beginning of an `inherit` for what is wrong with one of its names, and for the end of a source that
    // ends with a path a token before that.
    const isPlaced = (source: string) =>
      dialect === 'current' || (!source.includes('inherit') && !/\/\S*$/.test(source));
    const misplaced = seen.filter(({ source, ours, nix }) => ours && nix && ours !== nix && isPlaced(source));
    return { differences, misplaced, refused: faults.length };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const pieces = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ';',
    ':',
    ',',
    '.',
    '=',
    '==',
    '?',
    '@',
    '"',
    "''",
    '${',
    '$',
    '\\',
    '/',
    '//',
  ],
  ...[
    '+',
    '++',
    '-',
    '->',
    '!',
    '<',
    '>',
    '&&',
    '||',
    'or',
    'rec',
    'let',
    'in',
    'inherit',
    'with',
    'assert',
    'if',
  ],
  ...[
    'then',
    'else',
    '...',
    '~/',
    './a',
    'a/',
    'x:y',
    '1',
    '.5',
    '1.',
    'a',
    "a'",
    '#',
    '/*',
    '*/',
    '\n',
    '\r',
    '\t',
  ],
  ...[' ', '\xff', '\0', '"${', '}"', 'a = 1;', '{ }', 'null', '<a>', '|>', '*', '%', '_', 'or 1', "'"],
];
const leaves = ['a', '1', '"x"', './p', 'x', '{ }', '[ ]', 'null', '.5', "''y''", 'b.c', '<n>'];
const operators = ['+', '-', '*', '/', '++', '//', '==', '!=', '<', '>=', '&&', '||', '->'];

/** Makes expressions, and changes some so that most are none: the same for the same numbers. */
export function expressionsFrom(random: () => number, count: number): string[] {
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = (list: readonly string[]) => list[below(list.length)] as string;
  const made = (depth: number): string => {
    if (depth <= 0 || below(6) === 0) return oneOf(leaves);
    const inner = () => made(depth - 1);
    const forms = [
      () => `(${inner()})`,
      () => `{ a = ${inner()}; b.c = ${inner()}; }`,
      () => `let a = ${inner()}; x = ${inner()}; in ${inner()}`,
      () => `a: ${inner()}`,
      () => `{ a, x ? ${inner()}, ... }: ${inner()}`,
      () => `${inner()} ${oneOf(operators)} ${inner()}`,
      () => `${oneOf(['!', '-'])}${inner()}`,
      () => `[ ${inner()} ${inner()} ]`,
      () => `${inner()} ${inner()}`,
      () => `${inner()}.a or ${inner()}`,
      () => `${inner()} ? a.b`,
      () => `if ${inner()} then ${inner()} else ${inner()}`,
      () => `"s\${${inner()}}t"`,
      () => `with ${inner()}; ${inner()}`,
      () => `''i\${${inner()}}''`,
    ];
    return (forms[below(forms.length)] as () => string)();
  };
  const changed = (source: string) => {
    let text = source;
    for (let changes = 1 + below(3); changes > 0; changes -= 1) {
      const [at, other] = [below(text.length + 1), below(text.length + 1)];
      const kinds = [
        () => text.slice(0, at) + text.slice(at + 1 + below(4)),
        () => text.slice(0, at) + oneOf(pieces) + text.slice(at),
        () => text.slice(0, Math.min(at, other)) + text.slice(Math.max(at, other)),
        () => text.slice(0, at) + oneOf(writtenExpressions) + text.slice(at),
        () => text.slice(0, at) + text.slice(other, other + below(20)) + text.slice(at),
      ];
      text = (kinds[below(kinds.length)] as () => string)();
    }
    return text;
  };
  return Array.from({ length: count }, () => {
    const source = below(2) === 0 ? made(5) : oneOf(writtenExpressions);
    return `x: a: b: ${below(4) === 0 ? source : changed(source)}`;
  });
}
