// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is Nix source
import { describe, expect, it } from 'vitest';
import { Nodes } from '../../../../src/nix/language/nodes.js';
import { parseNix } from '../../../../src/nix/language/parser.js';
import { NixSyntaxError } from '../../../../src/nix/language/tokens.js';
import { differencesFromNix, expressionsFrom, writtenExpressions } from '../../../support/nix-language.js';
import { randomNumbers } from '../../../support/random-numbers.js';

describe('the parser of the Nix language', () => {
  it('accepts and refuses what the installed Nix does, of expressions that were written for its corners', async () => {
    const { differences, misplaced, refused } = await differencesFromNix(writtenExpressions);
    expect(differences).toEqual([]);
    expect(misplaced).toEqual([]);
    expect(refused).toBeGreaterThan(100);
    expect(writtenExpressions.length - refused).toBeGreaterThan(100);
  }, 120_000);

  it('accepts and refuses what the installed Nix does, of 200 expressions made at random', async () => {
    const { differences, misplaced, refused } = await differencesFromNix(
      expressionsFrom(randomNumbers(1), 200),
    );
    expect(differences).toEqual([]);
    expect(misplaced).toEqual([]);
    expect(refused).toBeGreaterThan(50);
  }, 120_000);

  it.each(['(', '{', 'a.b.c.', 'with a;', '"${', '/*', 'a+'])(
    'refuses %s fifty thousand times as Nix source, and no more than that',
    (piece) => {
      expect(() => parseNix(piece.repeat(50_000))).toThrow(NixSyntaxError);
    },
  );

  it('names the attribute path that a value stands at, through functions, conditions and calls', () => {
    const source = '{ lib, ... }: { a.b = lib.mkIf x { c."d e" = 1; ${y} = 2; }; f = let g = 3; in g; }';
    const paths = new Nodes(parseNix(source)).of('integer').map(({ path }) => path.join('/'));
    expect(paths).toEqual(['a/b/c/d e', 'a/b/*', 'g']);
  });
});
