import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishedJsonSchema } from '../../../src/builds/json-schema.js';
import { offlineNixConfig } from '../../setup/modern-nix.mjs';
import { cli } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { git } from '../../support/git.js';

let dir: string;
let env: Record<string, string>;

/** A flake whose input is a git repository with one commit more than the lock has. */
beforeEach(async () => {
  dir = await temporaryDirectory();
  env = { PATH: process.env.PATH ?? '', HOME: dir, NIX_CONFIG: offlineNixConfig };
  const input = join(dir, 'input');
  mkdirSync(input);
  writeFileSync(join(input, 'flake.nix'), '{ outputs = _: { version = "1.0"; }; }');
  git(input, 'init', '-q');
  git(input, 'add', '-A');
  git(input, 'commit', '-q', '-m', 'x');
  writeFileSync(
    join(dir, 'flake.nix'),
    `{
  inputs.input.url = "git+file://${input}";
  outputs = { input, ... }: {
    nixosConfigurations.web.config.system.build.toplevel = derivation {
      name = "nixos-system-web-\${input.version}"; system = "x86_64-linux"; builder = "/bin/sh";
    };
    nixosConfigurations.lost = throw "lost for good";
  };
}`,
  );
  execFileSync('nix', ['flake', 'lock', `path:${dir}`], { env, stdio: 'pipe' });
  writeFileSync(join(input, 'flake.nix'), '{ outputs = _: { version = "1.1"; }; }');
  git(input, 'commit', '-q', '-a', '-m', 'x');
});

const preview = (...argv: string[]) =>
  cli(['update', 'preview', '--no-issues', '--flake', `path:${dir}`, ...argv], dir, { env });

describe('update preview', () => {
  it('shows the inputs and each host, and leaves the lock as it is', async () => {
    const lock = readFileSync(join(dir, 'flake.lock'));
    const { status, out } = await preview('web');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^inputs\n {2}updated {2}input {2}[0-9a-f]{12} \(.{10}\) → [0-9a-f]{12} \(.{10}\)\n\nweb\n/,
    );
    expect(out).toContain('built here: 1\n    nixos-system-web-1.1\n');
    expect(readFileSync(join(dir, 'flake.lock'))).toEqual(lock);
  });

  it('prints JSON as its schema has it, and ends with 1 where a host does not evaluate', async () => {
    const { status, out } = await preview('--json');
    expect(status).toBe(1);
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(
      publishedJsonSchema('update-preview.v1.json'),
    );
    const result = JSON.parse(out);
    expect(valid(result), JSON.stringify(valid.errors)).toBe(true);
    expect(
      result.hosts.map(({ host, error }: { host: string; error: string | null }) => [host, error === null]),
    ).toEqual([
      ['lost', false],
      ['web', true],
    ]);
  });

  it('evaluates no host at depth lock', async () => {
    const { status, out } = await preview('--depth', 'lock', '--json');
    expect({ status, hosts: JSON.parse(out).hosts }).toEqual({ status: 0, hosts: [] });
  });

  it('ends with 2 for an input, a depth or a flake that is not there', async () => {
    expect(await preview('--input', 'inptu')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Did you mean "input"?'),
    });
    expect((await preview('--depth', 'deep')).status).toBe(2);
    expect(
      (await cli(['update', 'preview', '--flake', join(dir, 'input', '.git')], dir, { env })).status,
    ).toBe(2);
  });

  it('refuses to ask hosts without their systems, and options for hosts that are not asked', async () => {
    const refused = { status: 2, err: expect.stringContaining('Say --depth build as well.') };
    expect(await preview('--against', 'host')).toMatchObject(refused);
    const unasked = { status: 2, err: expect.stringContaining('Say --against host as well.') };
    expect(await preview('--target', 'web=root@web')).toMatchObject(unasked);
    expect(await preview('--sudo')).toMatchObject(unasked);
  });

  it('shows a file that is not Nix, and tells each check as it ends', async () => {
    writeFileSync(join(dir, 'unused.nix'), '{\n  a = ;\n}\n');
    const { status, out, err } = await preview('web');
    expect(status).toBe(0);
    expect(out).toMatch(/\nfiles that are not Nix: 1\n {2}unused\.nix:2: syntax error/);
    expect(out.match(/files that are not Nix/g)).toHaveLength(1);
    for (const line of [
      /^inputs: 1 change · /m,
      /^evaluation: 1 host · /m,
      /^packages: /m,
      /^news: 1 commit · /m,
    ])
      expect(err).toMatch(line);
    expect(err).toMatch(/^syntax: 1 file of \d+ cannot be parsed · /m);
  });

  it('says why, and what to do, where an input cannot be fetched', async () => {
    rmSync(join(dir, 'input'), { recursive: true });
    const { status, err } = await preview();
    expect(status).toBe(3);
    expect(err).toContain('the inputs cannot be updated');
    expect(err).toContain('The lock file is as it was.');
  });
});
