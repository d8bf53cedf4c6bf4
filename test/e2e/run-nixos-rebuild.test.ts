import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/builds/metadata.js';
import { localFiles } from '../../src/rebuild/activation/local-files.js';
import { profileLinkOf, systemState } from '../../src/rebuild/activation/system-state.js';
import { runningSystem } from '../../src/rebuild/metadata/compared-with.js';
import { cli } from '../support/cli.js';
import { temporaryDirectory } from '../support/directory.js';

const standIns = resolve('test/fixtures/nixos-rebuild');
let system = '';
let cwd = '';

beforeAll(() => {
  // A path in the real store, so that its closure can be read afterwards.
  const dir = execFileSync('mktemp', ['-d', '/tmp/nrt-test-XXXXXX'], { encoding: 'utf8' }).trim();
  mkdirSync(join(dir, 'nixos-system-laptop'));
  writeFileSync(join(dir, 'nixos-system-laptop', 'nixos-version'), '26.05\n');
  for (const program of ['switch-to-configuration', 'set-profile'])
    cpSync(join(standIns, program), join(dir, 'nixos-system-laptop', 'bin', program));
  system = execFileSync('nix-store', ['--add', join(dir, 'nixos-system-laptop')], {
    encoding: 'utf8',
  }).trim();
  execFileSync('rm', ['-r', dir]);
});
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

/** Runs a command line with a stand-in on PATH; `argv` is what the stand-in was called with. */
async function rebuild(generation: string, words: string[], env: Record<string, string> = {}) {
  const args = join(cwd, 'args');
  const { status, out, err } = await cli(['run', '--json', ...words], cwd, {
    env: {
      ...process.env,
      PATH: `${join(standIns, generation)}:${process.env.PATH}`,
      STAND_IN_ARGS: args,
      STAND_IN_SYSTEM: system,
      ...env,
    },
  });
  const metadata = JSON.parse(out);
  const log = readFileSync(join(metadata.dir, 'rebuild.log'), 'utf8');
  return { status, metadata, err, log, argv: readFileSync(args, 'utf8').trim().split('\n') };
}

const generations: [string, string, Record<string, string>, string, string][] = [
  ['the bash one', 'bash', {}, '--fast', '--use-remote-sudo'],
  ['the Python one of 25.05', 'ng', { STAND_IN_RELEASE: '25.05' }, '--fast', '--sudo'],
  ['the Python one of 25.11', 'ng', {}, '--no-reexec', '--sudo'],
];

/** Read by the recorder; null in each field where the tests do not run on NixOS. */
const stateOfThisMachine = {
  host: null,
  before: runningSystem(),
  ...systemState(localFiles(), profileLinkOf([])),
};

describe.each(generations)('a rebuild with nixos-rebuild, %s,', (_, generation, release, noReexec, sudo) => {
  const ng = generation === 'ng';

  it.each(['build', 'test', 'switch', 'boot', 'dry-activate'])(
    '%s succeeds, without a re-execution',
    async (action) => {
      const { status, metadata, log, argv, err } = await rebuild(
        generation,
        [action, '--flake', '.#laptop'],
        release,
      );
      expect(status, err + log).toBe(0);
      expect(argv).toEqual([action, '--flake', '.#laptop', noReexec]);
      expect(log).toContain('building the system configuration...');
      expect(log).not.toMatch(/warning|re-execute/);
      expect(metadata).toMatchObject({
        outcome: 'success',
        action,
        program: 'nixos-rebuild',
        host: 'laptop',
        flake: '.#laptop',
        exit_code: 0,
        failure: null,
        system: ['test', 'switch', 'boot'].includes(action) ? stateOfThisMachine : null,
      });
      expect(metadata.result).toMatchObject({ store_path: system });
      if (action !== 'build')
        expect(metadata.phases.at(-1)).toMatchObject({
          name: 'activating',
          duration_seconds: expect.any(Number),
        });
    },
  );

  it('receives hosts, sudo and further arguments with the option names it supports', async () => {
    const words = [
      'switch',
      '--flake',
      'github:org/repo#web',
      '--target-host',
      'root@web',
      '--build-host',
      'big',
      '--sudo',
    ];
    const { argv, metadata } = await rebuild(generation, [...words, '--', '--option', 'cores', '2'], release);
    expect(argv).toEqual([
      ...[
        'switch',
        '--flake',
        'github:org/repo#web',
        noReexec,
        '--target-host',
        'root@web',
        '--build-host',
        'big',
      ],
      ...[sudo, '--option', 'cores', '2'],
    ]);
    expect(metadata).toMatchObject({ host: 'web' });
  });

  it('builds a configuration.nix, and a file of several systems', async () => {
    writeFileSync(join(cwd, 'configuration.nix'), '{ }');
    writeFileSync(join(cwd, 'hosts.nix'), '{ }');
    const module = await rebuild(generation, ['build', '--file', 'configuration.nix'], release);
    expect(module.argv).toEqual(['build', '--no-flake', '-I', 'nixos-config=configuration.nix', noReexec]);
    const file = await rebuild(generation, ['build', '--file', 'hosts.nix', '--', '--attr', 'web'], release);
    expect(file.argv).toEqual(['build', '--file', 'hosts.nix', noReexec, '--attr', 'web']);
    expect(file.metadata).toMatchObject({ outcome: 'success', host: 'web', file: 'hosts.nix' });
  });

  it('has the outcome needs_boot, not failed, where the new system needs a boot', async () => {
    for (const how of ['100', 'inhibited']) {
      const { status, metadata, log } = await rebuild(generation, ['switch', '--flake', '.#laptop'], {
        ...release,
        STAND_IN_ACTIVATION: how,
      });
      expect(metadata, `${how}: ${log}`).toMatchObject({
        outcome: 'needs_boot',
        success: false,
        exit_code: ng && how === '100' ? 100 : 1,
        result: { store_path: system },
        failure: { reproduce: null },
      });
      expect(metadata.phases.at(-1)?.name).toBe('activating');
      expect(status).toBe(1);
    }
  });

  it('names the units that failed to start', async () => {
    const { status, metadata } = await rebuild(generation, ['test', '--flake', '.#laptop'], {
      ...release,
      STAND_IN_ACTIVATION: '4',
    });
    expect(status).toBe(1);
    expect(metadata).toMatchObject({
      outcome: 'failed',
      exit_code: ng ? 4 : 1,
      failure: { family: 'units', message: expect.stringContaining('nginx.service'), reproduce: null },
      result: { store_path: system },
      system: stateOfThisMachine,
    });
  });

  it('in a command of the user has the outcome and the system that it would have by itself', async () => {
    const words = ['--command', `nixos-rebuild switch --flake .#laptop ${noReexec}`];
    const { metadata } = await rebuild(generation, words, { ...release, STAND_IN_ACTIVATION: '100' });
    expect(metadata).toMatchObject({
      outcome: 'needs_boot',
      action: null,
      result: { store_path: system },
      system: stateOfThisMachine,
    });
    const units = await rebuild(generation, words, { ...release, STAND_IN_ACTIVATION: '4' });
    expect(units.metadata).toMatchObject({ outcome: 'failed', failure: { family: 'units' } });
  });

  it('reports the error of an evaluation that fails', async () => {
    const { status, metadata } = await rebuild(generation, ['switch', '--flake', '.#laptop'], {
      ...release,
      STAND_IN_ERROR: "error: undefined variable 'pkg'\n       at /etc/nixos/configuration.nix:3:5:",
    });
    expect(status).toBe(1);
    expect(metadata).toMatchObject({ outcome: 'failed', failure: { family: 'undefined-variable' } });
    expect(metadata).toMatchObject({ system: null, result: null });
    expect(metadata.phases.map(({ name }: { name: string }) => name)).not.toContain('activating');
    expect(metadata.error_message).toContain("undefined variable 'pkg'");
  });

  it('prints what an activation will change before it runs', async () => {
    const { err } = await rebuild(generation, ['switch', '--flake', '.#laptop'], release);
    expect(err).toContain('switch: the new system is activated now and becomes the default of the next boot');
  });
});

describe.each(['bash', 'ng'])('two hosts that are built at once with the %s nixos-rebuild', (generation) => {
  it.each([[[]], [['--', '--option', 'cores', '2']]])(
    "have each its own system, or none, and leave no link of one as the other's, with arguments %j",
    async (extra) => {
      writeFileSync(join(cwd, 'other'), 'x');
      const other = execFileSync('nix-store', ['--add', join(cwd, 'other')], { encoding: 'utf8' }).trim();
      mkdirSync(join(cwd, 'conf'));
      const words = ['run', 'build', '--json', '--flake', './conf#a', '--flake', './conf#b', ...extra];
      const env = {
        ...process.env,
        PATH: `${join(standIns, generation)}:${process.env.PATH}`,
        STAND_IN_ARGS: join(cwd, 'args'),
        STAND_IN_SYSTEM: system,
        STAND_IN_SYSTEM_b: other,
        STAND_IN_SECONDS: '1',
      };
      const { status, out, err } = await cli(words, cwd, { env });
      expect(status, err).toBe(0);
      const paths = JSON.parse(out).map(({ flake, result }: Metadata) => [flake, result?.store_path ?? null]);
      const isKnown = generation === 'ng' || extra.length === 0;
      expect(paths).toEqual([
        ['./conf#a', isKnown ? system : null],
        ['./conf#b', isKnown ? other : null],
      ]);
    },
  );
});

describe('a switch that is refused while the old system runs', () => {
  it('is prepared for the next boot, where remedies allow that', async () => {
    // In CI no remedy changes how a host is switched.
    const env = { STAND_IN_ACTIVATION: 'inhibited', CI: '' };
    const { status, metadata, log } = await rebuild(
      'ng',
      ['switch', '--flake', '.#laptop', '--remedies', 'all'],
      env,
    );
    expect(status).toBe(1);
    expect(metadata).toMatchObject({
      outcome: 'needs_boot',
      exit_code: 0,
      failure: { family: 'pre-switch' },
    });
    expect(metadata.remedies).toMatchObject([
      { name: 'boot-instead', level: 'ask', ran: true, helped: true },
    ]);
    expect(log).toContain('boot-instead helped');
  });

  it('stays refused, where a person is to be asked who is not there', async () => {
    // In CI no remedy changes how a host is switched.
    const env = { STAND_IN_ACTIVATION: 'inhibited', CI: '' };
    const { metadata } = await rebuild('ng', ['switch', '--flake', '.#laptop', '--remedies', 'ask'], env);
    expect(metadata).toMatchObject({ outcome: 'needs_boot', exit_code: 1 });
    expect(metadata.remedies).toMatchObject([{ name: 'boot-instead', ran: false }]);
  });
});
