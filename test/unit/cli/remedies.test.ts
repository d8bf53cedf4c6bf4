import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rebuildView } from '../../../src/cli/live/rebuild-view.js';
import { policyOf } from '../../../src/rebuild/attempts/policy.js';
import { cli, newestBuild, testIo } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { remedyWorld, writeIn } from '../../support/remedies.js';

describe('run --remedies', () => {
  const broken = async () => {
    const world = await remedyWorld('{ drv }: import ./new.nix { inherit drv; }\n');
    writeIn(world.dir, 'hosts/new.nix', '{ drv }: drv "laptop" { }\n');
    return world;
  };
  const words = ['--flake', '.#laptop', '--output-dir', '../builds', '--no-recording'];

  it('says live what it found and does, and at the end what helped; show says it again', async () => {
    const { dir, env } = await broken();
    const { status, err } = await cli(['run', '--remedies', 'safe', ...words], dir, { env });
    expect(status, err).toBe(0);
    expect(err).toMatch(/remedy: untracked-file: .*hosts\/new\.nix/);
    expect(err).toContain(
      'remedy: add-untracked (safe, confidence 0.95) makes git know hosts/new.nix (git add -N)',
    );
    expect(err).toContain('remedy: add-untracked helped');
    expect(err).toMatch(/^remedies\n +add-untracked \(safe, confidence 0\.95\): helped \(1 attempt, /m);
    const { out } = await cli(['show', '--output-dir', '../builds'], dir, { env });
    expect(out).toContain('add-untracked (safe, confidence 0.95): helped');
  });

  it('is not done without it, and the output is that of a run without remedies', async () => {
    const { dir, env } = await broken();
    const plain = await cli(['run', ...words], dir, { env });
    const off = await cli(['run', '--remedies', 'off', ...words], dir, { env });
    const timeless = (text: string) =>
      text.replace(/(?:rebuild-[\d-]+|result-[0-9a-f]+)/g, '').replace(/after .*/, '');
    expect([off.status, timeless(off.err)]).toEqual([plain.status, timeless(plain.err)]);
    expect(plain.err).not.toContain('remed');
    expect(readFileSync(join(await newestBuild(dir, '../builds'), 'metadata.json'), 'utf8')).not.toContain(
      'remed',
    );
  });

  it('is allowed by HEALING_ENABLED as well', async () => {
    const { dir, env } = await broken();
    const healing = { ...env, HEALING_ENABLED: 'true', MAX_HEALING_ATTEMPTS: '1' };
    expect((await cli(['run', ...words], dir, { env: healing })).status).toBe(0);
  });

  it('a mistake in the configuration is told before anything is run', async () => {
    const { dir, env } = await broken();
    writeFileSync(join(dir, 'nixos-rebuild-test.json'), '{ "remedies": [{ "run": "true" }] }');
    const { status, err } = await cli(['run', '--remedies', 'safe', ...words], dir, { env });
    expect(status).toBe(2);
    expect(err).toContain('remedies[0] must say what it is for: "family", "pattern" or both');
  });

  it.each([
    ['--remedies', 'some', 'It must be one of off, safe, ask, all.'],
    ['--max-attempts', '11', 'It must be a whole number from 1 to 10.'],
  ])('%s %s is refused', async (option, value, message) => {
    const { status, err } = await cli(['run', option, value], '/');
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});

describe('a disk that is not there, on this machine', () => {
  const atHome = { ...process.env, CI: '', GITHUB_ACTIONS: '' };
  const words = ['--output-dir', 'builds', '--no-recording', '--command', 'dd if=/dev/nvme99n1 of=/dev/null'];

  it('has a disko configuration proposed, and the command is run once', async () => {
    const dir = await temporaryDirectory();
    const { status, err } = await cli(['run', '--remedies', 'all', ...words], dir, { env: atHome });
    expect(status).toBe(1);
    expect(err).toMatch(
      /remedy: propose-disk proposes a disko configuration, since \/dev\/nvme99n1 is not there: no disk is chosen outside/,
    );
    expect(err).toMatch(/\| +disko\.devices\.disk\.main = \{/);
    const metadata = JSON.parse(
      readFileSync(join(await newestBuild(dir, 'builds'), 'metadata.json'), 'utf8'),
    );
    expect(metadata.failure.family).toBe('install-disk');
    expect(metadata.remedies).toMatchObject([
      {
        ...{ name: 'propose-disk', ran: false, helped: null, attempts: 0 },
        proposal: expect.arrayContaining(['  disko.devices.disk.main = {']),
      },
    ]);
    const tried = await cli(['remedies', 'try', '--output-dir', 'builds'], dir, { env: atHome });
    expect(tried.out).toContain('--remedies safe: propose-disk proposes a disko configuration');
    expect(tried.out).toContain('  disko.devices.disk.main = {\n');
  });

  it('has nothing proposed in a job of CI, whose summary others read', async () => {
    const dir = await temporaryDirectory();
    const env = { ...atHome, CI: 'true' };
    const { status, err } = await cli(['run', '--remedies', 'all', ...words], dir, { env });
    expect(status).toBe(1);
    expect(err).not.toContain('disko.devices.disk.main');
  });

  it('has nothing but its hint where remedies are off', async () => {
    const dir = await temporaryDirectory();
    const { err } = await cli(['run', ...words], dir, { env: atHome });
    expect(err).not.toMatch(/propose|disko\.devices\.disk\.main/);
    expect(err).toContain('lsblk -o NAME,SIZE,SERIAL,TYPE,FSTYPE');
  });

  it('is explained with what is done about it, and what never is', async () => {
    const { out } = await cli(['remedies', 'explain', 'install-disk'], '/');
    expect(out.match(/^\S+ \(/gm)).toEqual([
      'disk-in-config (',
      'disk-by-id (',
      'propose-disk (',
      'format-disk (',
    ]);
  });
});

describe('deploy --remedies', () => {
  it('cures the build, and what is deployed is what the last attempt has built', async () => {
    const { dir, env } = await remedyWorld('{ drv }: import ./new.nix { inherit drv; }\n');
    writeIn(dir, 'hosts/new.nix', '{ drv }: drv "laptop" { }\n');
    const words = ['deploy', 'laptop', '--target', 'laptop=nobody@127.0.0.1', '--yes', '--mode', 'fast'];
    const { err } = await cli(
      [...words, '--remedies', 'safe', '--output-dir', '../builds', '--no-recording'],
      dir,
      {
        env: { ...env, NIX_SSHOPTS: '-p 1' },
      },
    );
    const { dir: at, ...metadata } = JSON.parse(
      (await cli(['show', '--json', '--output-dir', '../builds'], dir, { env })).out,
    );
    expect(metadata.remedies, err).toMatchObject([{ name: 'add-untracked', helped: true }]);
    // What the flake builds is none, which is found out only when it is built.
    const failure = { message: expect.stringContaining('-laptop is no NixOS system') };
    expect(metadata).toMatchObject({ action: 'deploy', exit_code: 0, outcome: 'refused', failure });
    expect(err).toContain('remedy: add-untracked helped');
    expect(at).toContain('/builds/');
  });
});

describe('what is allowed', () => {
  it.each([
    [{}, {}, 'off', 3],
    [{}, { HEALING_ENABLED: 'true' }, 'safe', 3],
    [{}, { HEALING_ENABLED: 'false' }, 'off', 3],
    [{ remedies: 'off' as const }, { HEALING_ENABLED: 'true' }, 'off', 3],
    [{ remedies: 'all' as const }, { MAX_HEALING_ATTEMPTS: '2' }, 'all', 2],
    [{ maxAttempts: 5 }, { HEALING_ENABLED: '1', MAX_HEALING_ATTEMPTS: '2' }, 'safe', 5],
    [{}, { HEALING_ENABLED: 'true', MAX_HEALING_ATTEMPTS: '0' }, 'off', 3],
  ])('by %j and %j is %s, %i times', (options, env, policy, maxAttempts) => {
    expect(policyOf(options, env)).toEqual({ policy, maxAttempts });
  });

  it.each([{ HEALING_ENABLED: 'perhaps' }, { MAX_HEALING_ATTEMPTS: '-1' }, { MAX_HEALING_ATTEMPTS: '11' }])(
    '%j is refused',
    (env) => {
      expect(() => policyOf({}, env)).toThrow(/HEALING_(?:ENABLED|ATTEMPTS) is "/);
    },
  );
});

describe('a question about a remedy', () => {
  it.each([
    ['y', true],
    ['n', false],
  ])('is answered by the key %s, which the rebuild does not get', async (key, answer) => {
    const typed: ((keys: string) => void)[] = [];
    const onKeys = (callback: (keys: string) => void) => {
      typed.push(callback);
      return () => {};
    };
    const { hooks } = rebuildView({ quiet: false, interactive: true }, testIo({ onKeys }));
    const passed: string[] = [];
    hooks.keyboard?.subscribe({ keys: (keys) => passed.push(keys), resize: () => {} });
    const press = (keys: string) => typed.forEach((callback) => void callback(keys));
    press('a');
    const answered = hooks.onQuestion?.('Do that?', new AbortController().signal);
    press(key);
    press('b');
    expect(await answered).toBe(answer);
    expect(passed).toEqual(['a', 'b']);
  });

  it('is a no when the rebuild is stopped', async () => {
    const { hooks } = rebuildView({ quiet: false, interactive: true }, testIo());
    const stop = new AbortController();
    const answered = hooks.onQuestion?.('Do that?', stop.signal);
    stop.abort();
    expect(await answered).toBe(false);
  });
});

describe('remedies', () => {
  it('list has every remedy with those of the configuration, and what is never done', async () => {
    const dir = await temporaryDirectory();
    writeFileSync(
      join(dir, 'nixos-rebuild-test.json'),
      '{ "remedies": [{ "family": "ssh", "run": "true" }] }',
    );
    const { out } = await cli(['remedies', 'list'], dir);
    expect(out).toMatch(/^own-1 +ask +0\.5 +ssh /m);
    expect(out).toMatch(/^retry-download +safe +0\.8 +download rate-limit /m);
    expect(out).toMatch(/^no-signatures +never +signature /m);
    const listed = JSON.parse((await cli(['remedies', 'list', '--json'], dir)).out);
    expect(listed).toContainEqual(
      expect.objectContaining({ name: 'add-untracked', level: 'safe', families: ['untracked-file'] }),
    );
  });

  it('explain says what there is for a family', async () => {
    const { out } = await cli(['remedies', 'explain', 'untracked-file'], '/');
    expect(out).toContain('add-untracked (safe, confidence 0.95)');
    expect(out).toContain("changes: Git's index of the repository");
    expect(out).toContain('where it runs: this machine, a machine of a trial');
    expect((await cli(['remedies', 'explain', 'signature'], '/')).out).toContain('no-signatures (never)');
    expect((await cli(['remedies', 'explain', 'units'], '/')).out).toContain('reboot (never)');
    expect((await cli(['remedies', 'explain', 'stack'], '/')).out).toBe('there is no remedy for stack\n');
    expect(await cli(['remedies', 'explain', 'untracked'], '/')).toMatchObject({ status: 2 });
  });

  it('try says what would be done about a build, and does nothing', async () => {
    const { dir, env } = await remedyWorld('{ drv }: import ./new.nix { inherit drv; }\n');
    writeIn(dir, 'hosts/new.nix', '{ drv }: drv "laptop" { }\n');
    await cli(['run', '--flake', '.#laptop', '--output-dir', '../builds', '--no-recording'], dir, { env });
    const before = readFileSync(join(dir, '.git/index'));
    const { out } = await cli(['remedies', 'try', '--output-dir', '../builds'], dir, { env });
    expect(out).toContain(
      '--remedies safe: add-untracked (safe, confidence 0.95) makes git know hosts/new.nix',
    );
    expect(readFileSync(join(dir, '.git/index'))).toEqual(before);
    const { choices } = JSON.parse(
      (await cli(['remedies', 'try', '--json', '--output-dir', '../builds'], dir, { env })).out,
    );
    expect(choices[0]).toMatchObject({ policy: 'safe', kind: 'run', name: 'add-untracked', level: 'safe' });
  });
});
