// Provokes real failures (and successes whose logs look like failures) with real Nix and keeps the output:
//
//   node test/provoke/index.mjs [NAME…]      writes test/fixtures/nix/provoked/NAME.json
//
// Needs root (a store of its own is mounted over /nix, in a namespace that ends with each command).
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNix, versions } from './nix-run.mjs';
import { activation } from './scenarios/activation.mjs';
import { builds } from './scenarios/builds.mjs';
import { expressions } from './scenarios/expressions.mjs';
import { healthies } from './scenarios/healthy.mjs';
import { modules } from './scenarios/modules.mjs';
import { gitInit, sources } from './scenarios/sources.mjs';
import { stores } from './scenarios/stores.mjs';

const scratch = '/tmp/nixos-rebuild-provoke';
const fixtures = join(dirname(dirname(fileURLToPath(import.meta.url))), 'fixtures/nix/provoked');
const scenarios = [...expressions, ...modules, ...sources, ...builds, ...stores, ...activation, ...healthies];
const mostBytes = 24 * 1024;

const names = process.argv.slice(2);
mkdirSync(fixtures, { recursive: true });
rmSync(scratch, { recursive: true, force: true });
for (const scenario of scenarios.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const runs = [];
  for (const version of versions)
    for (const terminal of scenario.terminals ?? ['pipe', 'tty'])
      if (!scenario.only || scenario.only.includes(version.name))
        runs.push(await provoke(scenario, version, terminal));
  const { name, family, message, location, locationIn, derivation, others, tail } = scenario;
  const files = { ...scenario.files, ...scenario.untracked };
  const expected = {
    family,
    message: [message ?? []].flat(),
    location,
    locationIn,
    derivation,
    others,
    tail,
  };
  const fixture = { name, expected, checkout: join(scratch, name), files, runs };
  writeFileSync(join(fixtures, `${name}.json`), `${JSON.stringify(fixture, null, 1)}\n`);
  console.log(name.padEnd(26), runs.map((run) => `${run.nix}/${run.terminal}:${run.exitCode}`).join(' '));
}
rmSync(scratch, { recursive: true, force: true });

async function provoke(scenario, version, terminal) {
  const cwd = join(scratch, scenario.name);
  const home = join(scratch, 'home');
  for (const dir of [cwd, home]) {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
  }
  writeFileSync(join(home, 'gitconfig'), '[user]\n name = Test\n email = test@example.org\n');
  for (const [path, text] of Object.entries(scenario.files ?? {})) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  for (const [path, size] of Object.entries(scenario.extraFiles ?? {}))
    writeFileSync(join(cwd, path), Buffer.alloc(size, 1));
  gitInit(cwd);
  for (const [path, text] of Object.entries(scenario.untracked ?? {})) writeFileSync(join(cwd, path), text);
  scenario.after?.(cwd);
  const store = join(scratch, 'stores', version.name, scenario.name, terminal);
  const run = await runNix({ version, terminal, home, store, setup: { ...scenario, cwd } });
  const cut = (text) =>
    text && text.length > mostBytes ? text.slice(0, mostBytes / 2) + text.slice(-mostBytes / 2) : text;
  rmSync(store, { recursive: true, force: true });
  return {
    nix: version.name,
    terminal,
    exitCode: run.exitCode,
    output: cut(run.output),
    activity: cut(run.activity),
  };
}
