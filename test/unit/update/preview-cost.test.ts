import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findProgram } from '../../../src/system/programs.js';
import { previewUpdate } from '../../../src/update/preview.js';
import { offlineNixConfig } from '../../setup/modern-nix.mjs';
import { temporaryDirectory } from '../../support/directory.js';
import { git, gitEnvironment } from '../../support/git.js';

const packages = 2000;

/** A program before the real one, which notes when that ran: a line of start, end (ms since 1970) and words. */
function noted(dir: string, name: string, notes: string): void {
  const real = findProgram(name, process.env);
  const script = `#!/bin/bash
start=$(date +%s%3N); ${real} "$@"; status=$?
echo "$start $(date +%s%3N) ${name} $*" >>${notes}; exit $status
`;
  writeFileSync(join(dir, name), script);
  chmodSync(join(dir, name), 0o755);
}

it('a preview of a host with 2,000 packages takes little beyond what Nix evaluates', async () => {
  const dir = await temporaryDirectory();
  const [bin, input, notes] = [join(dir, 'bin'), join(dir, 'input'), join(dir, 'notes')];
  for (const one of [bin, input]) mkdirSync(one);
  for (const name of ['nix', 'nix-store']) noted(bin, name, notes);
  const release = (version: string) => {
    writeFileSync(join(input, 'flake.nix'), `{ outputs = _: { version = "${version}"; }; }`);
    git(input, 'add', '-A');
    git(input, 'commit', '-q', '-m', version);
  };
  git(input, 'init', '-q');
  release('1.0');
  writeFileSync(
    join(dir, 'flake.nix'),
    `{
  inputs.input.url = "git+file://${input}";
  outputs = { input, ... }: let
    drv = name: needs: derivation { inherit name needs; system = "x86_64-linux"; builder = "/bin/sh"; };
    all = builtins.genList (n: drv "package\${toString n}-\${if n < 200 then input.version else "3.1"}" []) ${packages};
  in { nixosConfigurations.web.config.system.build.toplevel = drv "nixos-system-web-1" all; };
}`,
  );
  const env = { ...process.env, ...gitEnvironment, HOME: dir, NIX_CONFIG: offlineNixConfig };
  execFileSync('nix', ['flake', 'lock', `path:${dir}`], { env, stdio: 'pipe' });
  release('1.1');
  const edges = { cwd: dir, env: { ...env, PATH: `${bin}:${process.env.PATH}` }, say: () => {} };
  const start = Date.now();
  const request = { flake: `path:${dir}`, hosts: ['web'], inputs: [], depth: 'dry' as const };
  const { hosts } = await previewUpdate(request, edges);
  const took = Date.now() - start;
  expect(hosts[0]?.packages).toHaveLength(200);
  const calls = readFileSync(notes, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  // What Nix updates and evaluates is its own.
  const own = calls.filter((words) => words.includes('eval') || words.includes('flake'));
  const beyond = took - msOf(own.map(([from, to]) => [Number(from), Number(to)]));
  console.log(`${took} ms, of which ${beyond} ms beyond Nix' update and evaluation`);
  // However large the system is; with one for the sources of each input that changes.
  expect(calls.length).toBeLessThanOrEqual(10);
}, 300_000);

/** How long (ms) spans of time are together, where they may lie over each other. */
function msOf(spans: [number, number][]): number {
  let [sum, end] = [0, 0];
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}
