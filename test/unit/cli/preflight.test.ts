import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { rulesPage } from '../../../scripts/rules-page.mjs';
import { publishedJsonSchema } from '../../../src/builds/json-schema.js';
import { rules } from '../../../src/preflight/rules/index.js';
import { runProgram } from '../../../src/system/programs.js';
import { cli } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';

const env = { PATH: process.env.PATH ?? '' };
let dir: string;

beforeEach(async () => {
  dir = await temporaryDirectory();
});

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

const preflight = (...argv: string[]) => cli(['preflight', ...argv], dir, { env });

describe('preflight', () => {
  it('ends with 0 where nothing is wrong', async () => {
    write({ 'a.nix': '{ a = 1; }', 'b/c.nix': '{ }' });
    expect(await preflight()).toEqual({ status: 0, out: '✓ nothing found in 2 files\n', err: '' });
  });

  it("ends with 1 for Nix' own syntax errors, each on its line, in several files", async () => {
    write({
      'a.nix': '{ a = 1;\n b = ',
      'b.nix': '{ a = x; }',
      'c.nix': '{ }',
      'd.nix': '{\n a = 1; a = 2; }',
    });
    const { status, out } = await preflight();
    expect(status).toBe(1);
    expect(out.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      ...['a.nix:2:5: error', 'b.nix:1:7: error', 'd.nix:2:9: error', '', '✗ 3 errors in 4 files', ''],
    ]);
  });

  it('finds the same without Nix, and says that it was not asked', async () => {
    write({ 'a.nix': '{ a = 1;\n b = ', 'b.nix': '{ a = x; }', 'c.nix': '{ }' });
    const { status, out, err } = await cli(['preflight'], dir, { env: { PATH: '/nonexistent' } });
    expect(status).toBe(1);
    expect(out).toMatch(
      /^a\.nix:2:6: error: syntax error: unexpected end of file.*\nb\.nix:1:7: error: undefined variable 'x'/,
    );
    expect(out).toContain('2 errors in 3 files, syntax not checked by Nix');
    expect(err).toContain('note: Nix could not be asked');
  });

  it('ends with 0 for warnings, unless these are to block', async () => {
    write({ 'a.nix': '{ a = https://example.org/; }' });
    expect(await preflight()).toMatchObject({
      status: 0,
      out: 'a.nix:1:7: warning: a URL without quotes [unquoted-url]\n\n✓ 1 warning in 1 file\n',
    });
    expect(await preflight('--fail-on', 'warning')).toMatchObject({ status: 1 });
    write({ 'nixos-rebuild-test.json': '{ "preflight": { "failOn": "warning" } }' });
    expect(await preflight()).toMatchObject({ status: 1 });
    expect(await preflight('--fail-on', 'never')).toMatchObject({ status: 0 });
  });

  it('leaves out rules that the command line or the configuration skips', async () => {
    write({ 'a.nix': '{ a = https://example.org/; b = rec { }; }' });
    write({ 'nixos-rebuild-test.json': '{ "preflight": { "skip": ["recursive-set"] } }' });
    const { out } = await preflight('--skip', 'unquoted-url', '--json');
    expect(JSON.parse(out)).toMatchObject({ findings: [], skipped_rules: ['recursive-set', 'unquoted-url'] });
  });

  it('names the nearest rule for one that there is not', async () => {
    const { status, err } = await preflight('--skip', 'unqoted-url');
    expect(status).toBe(2);
    expect(err).toContain('there is no rule "unqoted-url"\n  Did you mean unquoted-url?');
  });

  it('counts what comments allow, and says where one names no rule', async () => {
    write({
      'a.nix': '{ a = https://a.b/; # nixos-rebuild-test: allow unquoted-url, no-rule\n}',
    });
    const { out, err } = await preflight();
    expect(out).toBe('✓ nothing found in 1 file, 1 allowed by comments\n');
    expect(err).toBe('note: a.nix allows "no-rule", which is no rule\n');
  });

  it('prints JSON as its schema has it', async () => {
    write({ 'a.nix': '{ a.password = "hunter2"; }', 'b.nix': '{' });
    const { out } = await preflight('--json');
    expect(
      new Ajv2020({ strict: false }).compile(publishedJsonSchema('preflight.v1.json'))(JSON.parse(out)),
    ).toBe(true);
    expect(JSON.parse(out)).toMatchObject({ success: false, errors: 2, files: 2, syntax_by: 'nix' });
    expect(out).not.toContain('hunter2');
  });

  it('looks at what git knows and what is new, and not at what is ignored or a link', async () => {
    write({
      'a.nix': '{',
      'new/b.nix': '{',
      '.gitignore': 'ignored\n',
      'ignored/c.nix': '{',
      'gone.nix': '{',
    });
    symlinkSync('a.nix', join(dir, 'link.nix'));
    const git = (...words: string[]) => runProgram(['git', '-C', dir, ...words], { env });
    await git('init', '-q');
    await git('add', 'a.nix', 'gone.nix', 'link.nix');
    await runProgram(['rm', join(dir, 'gone.nix')], { env });
    const { out } = await preflight('--json');
    expect(JSON.parse(out)).toMatchObject({
      files: 2,
      notes: [],
      findings: [{ file: 'a.nix' }, { file: 'new/b.nix' }],
    });
  });

  it('writes SARIF whose places are relative to the repository', async () => {
    write({ 'hosts/a b.nix': '{ a = https://example.org/; }', 'hosts/c.nix': '{ a.password = "hunter2"; }' });
    await runProgram(['git', '-C', dir, 'init', '-q'], { env });
    await preflight('hosts', '--sarif', 'out.sarif');
    const text = readFileSync(join(dir, 'out.sarif'), 'utf8');
    expect(text).not.toContain('hunter2');
    const log = JSON.parse(text);
    expect(
      log.runs[0].results.map(({ ruleId, level, locations }: never) => [ruleId, level, locations[0]]),
    ).toMatchObject([
      ['secret-literal', 'error', { physicalLocation: { artifactLocation: { uri: 'hosts/c.nix' } } }],
      [
        'unquoted-url',
        'warning',
        {
          physicalLocation: {
            artifactLocation: { uri: 'hosts/a%20b.nix' },
            region: { startLine: 1, startColumn: 7, endLine: 1, endColumn: 27 },
          },
        },
      ],
    ]);
    for (const { ruleId, ruleIndex } of log.runs[0].results)
      expect(log.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it.skipIf(process.env.SARIF_SCHEMA === undefined)(
    'writes SARIF as its published schema has it (SARIF_SCHEMA)',
    async () => {
      write({ 'a.nix': '{ a = https://example.org/; b.password = "hunter2"; }', 'é.nix': '{' });
      await preflight('--sarif', 'out.sarif');
      // It is of draft 4, of which it uses nothing that later drafts read otherwise but these two.
      const {
        $schema: _draft,
        id: _id,
        ...schema
      } = JSON.parse(readFileSync(process.env.SARIF_SCHEMA ?? '', 'utf8'));
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
      expect(validate(JSON.parse(readFileSync(join(dir, 'out.sarif'), 'utf8'))) || validate.errors).toBe(
        true,
      );
    },
  );

  it("compares a host's security with that of a base, and ends with 1 for an error in it", async () => {
    const nix = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' };
    const git = (...words: string[]) =>
      runProgram(['git', '-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { env: nix });
    const flake = (rest: string) => `{
      outputs = _: { nixosConfigurations.web.config = {
        networking.firewall.allowedTCPPorts = [ 22 ];
        ${rest}
      }; };
    }`;
    write({ 'flake.nix': flake('') });
    await git('init', '-q', '-b', 'main');
    await git('add', '.');
    await git('commit', '-q', '-m', 'a');
    const args = ['preflight', '--host', 'web', '--base', 'main'];
    expect(await cli(args, dir, { env: nix })).toMatchObject({
      status: 0,
      out: 'web: no weaker than before (compared with --base main)\n\n✓ nothing found in 1 file\n',
    });
    write({ 'flake.nix': flake('users.users.bob = { uid = 0; }; nix.settings.trusted-users = [ "bob" ];') });
    const { status, out } = await cli(args, dir, { env: nix });
    expect(out.split('\n')).toEqual([
      'web: 2 changes (compared with --base main)',
      '  error: bob is root by its uid (users.users.bob.uid) [user-root]',
      '  warning: bob is trusted by Nix, which is as much as root (nix.settings.trusted-users) [nix-trusted]',
      ...['', '✗ 1 error, 1 warning in 1 file and 1 host', ''],
    ]);
    expect(status).toBe(1);
    const json = JSON.parse((await cli([...args, '--json'], dir, { env: nix })).out);
    expect(new Ajv2020({ strict: false }).compile(publishedJsonSchema('preflight.v1.json'))(json)).toBe(true);
    expect(json).toMatchObject({
      success: false,
      errors: 1,
      warnings: 1,
      audits: [{ host: 'web', notes: [] }],
    });
    expect(await cli(['preflight', '--host', 'none', '--base', 'main'], dir, { env: nix })).toMatchObject({
      err: expect.stringContaining('the flake has no host none'),
    });
  });

  it('lists the rules, and explains one', async () => {
    const { out } = await preflight('--rules');
    expect(out.trim().split('\n')).toHaveLength(rules.length);
    expect((await preflight('--rule', 'shallow-merge')).out).toContain(
      '# nixos-rebuild-test: allow shallow-merge',
    );
    expect(await preflight('--rule', 'x')).toMatchObject({ status: 2 });
  });

  it.each([
    ['a directory that is not there', ['nowhere'], 'no directory that can be read'],
    ['a file of SARIF that cannot be written', ['--sarif', 'no/where'], 'could not be written'],
  ])('refuses %s', async (_, argv, message) => {
    const { status, err } = await preflight(...argv);
    expect(status).toBeGreaterThan(1);
    expect(err).toContain(message);
  });
});

it('docs/rules.md is what scripts/rules-page.mjs writes', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage(rules));
});
