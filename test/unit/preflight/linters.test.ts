import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runLinters } from '../../../src/preflight/linters.js';
import { preflight } from '../../../src/preflight/preflight.js';
import { hasSucceeded, runProgram } from '../../../src/system/programs.js';
import { temporaryDirectory } from '../../support/directory.js';

let cwd: string;
let bin: string;
beforeEach(async () => {
  cwd = await temporaryDirectory();
  bin = join(await temporaryDirectory(), 'bin');
  mkdirSync(bin);
});

const source = `{ lib, ... }:
let
  used = 1;
  text = "ü"; id = x: 1;
in
if used == true then "é" else { a = rec { }; }
`;

/** A program of that name, which prints its help or, for anything else, this. */
function program(
  name: string,
  { help = 'lints .nix, for Nix', prints = '', status = 0, first = '' } = {},
): void {
  writeFileSync(join(bin, `${name}.out`), prints);
  writeFileSync(
    join(bin, name),
    `#!/bin/sh\n${first}\n[ "$1" = --help ] && { echo '${help}'; exit 0; }\ncat '${join(bin, name)}.out'; exit ${status}\n`,
  );
  chmodSync(join(bin, name), 0o755);
}

async function linted(skip: string[] = []) {
  writeFileSync(join(cwd, 'a.nix'), source);
  const files = new Map([['a.nix', readFileSync(join(cwd, 'a.nix'))]]);
  return runLinters(cwd, files, { skip, env: { ...process.env, PATH: `${bin}:/usr/bin:/bin` } });
}

// What each prints was read in its sources: statix 0.5.8 (bin/src/traits.rs), deadnix 1.3.1 (src/report.rs).
const statixSays = './a.nix>6:4:W:1:Comparing `used` with boolean literal `true`: see\n';
const deadnixSays =
  '{"file":"./a.nix","results":[{"column":21,"endColumn":22,"line":4,"message":"Unused lambda argument: x"}]}\n';

describe('linters on PATH', () => {
  it('are heard, with columns in characters', async () => {
    program('statix', { prints: statixSays, status: 1 });
    program('deadnix', { prints: deadnixSays });
    expect(await linted()).toEqual({
      findings: [
        {
          ...{
            rule: 'statix',
            severity: 'warning',
            file: 'a.nix',
            line: 6,
            column: 4,
            end_line: 6,
            end_column: 5,
          },
          message: 'Comparing `used` with boolean literal `true`: see',
        },
        {
          ...{
            rule: 'deadnix',
            severity: 'warning',
            file: 'a.nix',
            line: 4,
            column: 20,
            end_line: 4,
            end_column: 21,
          },
          message: 'Unused lambda argument: x',
        },
      ],
      notes: [],
    });
    expect((await linted(['statix'])).findings.map(({ rule }) => rule)).toEqual(['deadnix']);
  });

  it('are left alone where another program has the name, and where there is none', async () => {
    program('statix', { help: 'a static web server', prints: statixSays });
    expect(await linted()).toEqual({ findings: [], notes: [] });
  });

  it.each([
    ['what is none of its lines', 'panicked at main.rs\n./a.nix>x:y:W:1:m\n'],
    ['a file that is not looked at', './b.nix>1:1:W:1:m\n../../etc/passwd>1:1:W:1:m\n'],
  ])('say nothing by %s', async (_, prints) => {
    program('statix', { prints, status: 101 });
    // What deadnix cannot parse has no place.
    const unparsed = '{"file":"./a.nix","results":[{"message":"unexpected end of file"}]}';
    program('deadnix', { prints: `{"file":3}\n{"results":\n${unparsed}\n` });
    expect(await linted()).toEqual({ findings: [], notes: [] });
  });

  it('that are killed are named in a note', async () => {
    program('statix', { first: '[ "$1" = --help ] || kill -9 $$' });
    expect((await linted()).notes).toEqual(['statix was not heard: it was killed']);
  });

  it('say nothing again that a rule says, nor what a comment allows', async () => {
    program('deadnix', {
      prints:
        '{"file":"./a.nix","results":[{"column":1,"endColumn":2,"line":2,"message":"u"},{"column":1,"endColumn":2,"line":4,"message":"v"}]}\n',
    });
    program('statix', { prints: './a.nix>3:1:W:1:said\n./a.nix>4:1:W:1:allowed\n', status: 1 });
    writeFileSync(
      join(cwd, 'a.nix'),
      'let\n  unused = 1;\n  a = 1; # a\n  b = 2; # nixos-rebuild-test: allow unused-binding, statix\nin a\n',
    );
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    const { result } = await preflight({
      ...{ directory: cwd, failOn: 'error', skip: [], hosts: [], base: null, env },
    });
    expect(result.findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['unused-binding', 2],
      ['statix', 3],
    ]);
    expect(result.allowed).toBe(3);
  });
});

describe.each(['statix', 'deadnix'])('%s itself, where it is installed', (name) => {
  it('is understood', async (context) => {
    const help = await runProgram([name, '--help'], { env: process.env, timeoutMs: 5000 });
    if (!hasSucceeded(help) || !/Nix|\.nix/.test(help.stdout)) {
      console.warn(`${name} is not here: what it prints is not compared`);
      return context.skip();
    }
    writeFileSync(join(cwd, 'a.nix'), source);
    const files = new Map([['a.nix', Buffer.from(source)]]);
    const { findings, notes } = await runLinters(cwd, files, { skip: [], env: process.env });
    expect(notes).toEqual([]);
    const places = findings.filter(({ rule }) => rule === name).map(({ line, column }) => [line, column]);
    expect(places).toContainEqual(name === 'statix' ? [6, 4] : [4, 20]);
  });
});
