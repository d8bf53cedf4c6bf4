import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sync, syncSchema } from '../../src/builds/sync.js';
import type { Machine } from '../../src/machine/machine.js';
import { createMachine } from '../../src/machine/start.js';
import { quoteCommand } from '../../src/text/shell.js';
import { installInto } from '../support/debian-packages.js';
import { git } from '../support/git.js';
import { bootInto, bringInto, buildSystems, currentSystem, lonelyContainer } from '../support/miniature.js';
import { commit, stepOf } from '../support/sync-world.js';
import { skips } from './world.js';

/** The flake of a person's own machine, as the variant of the miniature system that a file names. */
const flake = `{
  outputs = _: {
    nixosConfigurations.here = (import ./miniature/variants.nix).\${(import ./variant.nix)};
  };
}
`;

describe.skipIf(skips('container'))('a machine that is synced with its repository', () => {
  let machine: Machine;
  let systems: Record<'base' | 'next' | 'later', string>;
  let top: string;
  const at = (name: string) => join(top, name);

  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    systems = await buildSystems(['base', 'next', 'later']);
    machine = await createMachine('here', await lonelyContainer());
    await bringInto(machine, Object.values(systems));
    await bootInto(machine, systems.base);
    await machine.copyFromHost(process.execPath, '/opt/tool/node');
    await machine.copyFromHost('dist', '/opt/tool/dist');
    await machine.writeFile('/opt/tool/package.json', '{ "type": "module", "version": "1.0.0" }');
    git(top, 'init', '-q', '--bare', '-b', 'main', 'up.git');
    git(top, 'clone', '-q', 'up.git', 'other');
    git(at('other'), 'checkout', '-q', '-B', 'main');
    execFileSync('cp', ['-r', 'examples/miniature', at('other')]);
    commit(at('other'), { 'flake.nix': flake, 'variant.nix': '"base"\n' });
    git(at('other'), 'push', '-q', '-u', 'origin', 'main');
    await machine.succeed('cat >>/etc/nix/nix.conf', {
      input: Buffer.from(
        'sandbox = false\nbuild-users-group =\nsubstituters =\nexperimental-features = nix-command flakes\n',
      ),
    });
    await machine.succeed('useradd --create-home person');
    // As a person has it: Nix' daemon writes the store, and sudo asks for nothing and tells what it ran.
    await machine.succeed('systemd-run --quiet --unit=nix-here nix-daemon');
    await installInto(machine, ['sudo']);
    const rules = 'Defaults logfile=/run/sudo.log\nroot ALL=(ALL:ALL) ALL\nperson ALL=(ALL) NOPASSWD: ALL\n';
    await machine.succeed('cat >/etc/sudoers; chmod 440 /etc/sudoers', { input: Buffer.from(rules) });
    await bring('up.git');
    await machine.succeed(
      `cd ${top} && git config --global --add safe.directory '*' && git clone -q up.git here && git clone -q up.git other && chown -R person: ${top}`,
    );
    await as('person', `git config --global user.name p; git config --global user.email p@example.org`);
  });
  afterAll(async () => {
    await machine?.close();
    rmSync(top, { recursive: true, force: true });
  });

  /** Brings a directory to the same place in the machine. */
  async function bring(name: string): Promise<void> {
    await machine.succeed(`mkdir -p ${top} && rm -rf ${at(name)} && tar -xf - -C ${top}`, {
      input: execFileSync('tar', ['-cf', '-', '-C', top, name], { maxBuffer: 1024 ** 3 }),
    });
  }

  /** Has upstream a new commit, from another clone of the person's. */
  async function news(files: Record<string, string>, message: string): Promise<void> {
    const written = Object.entries(files).map(
      ([path, text]) => `printf %s ${quoteCommand([text])} > ${path}`,
    );
    await as(
      'person',
      [
        'set -e',
        `cd ${at('other')}`,
        'git pull -q --rebase',
        ...written,
        'git add -A',
        `git commit -qm ${quoteCommand([message])}`,
        'git push -q',
      ].join('\n'),
    );
  }

  async function as(user: string, command: string): Promise<string> {
    return machine.succeed(
      `cd ${at('here')} && setpriv --reuid=${user} --regid=${user} --init-groups env HOME=$(getent passwd ${user} | cut -d: -f6) /bin/sh -c ${quoteCommand([command])}`,
    );
  }

  type Synced = Sync & { status: number; said: string };

  /** Runs the tool as a user in their repository. */
  async function tool(
    user: string,
    words: readonly string[],
  ): Promise<{ status: number; out: string; said: string }> {
    const command = quoteCommand(['/opt/tool/node', '/opt/tool/dist/cli/index.js', ...words]);
    const env = `env HOME=$(getent passwd ${user} | cut -d: -f6) NIX_REMOTE=daemon`;
    const { status, stdout, stderr } = await machine.execute(
      `cd ${at('here')} && setpriv --reuid=${user} --regid=${user} --init-groups ${env} ${command}`,
      { timeoutSeconds: 120 },
    );
    return { status, out: stdout, said: stderr };
  }

  async function syncAs(user: string, ...words: string[]): Promise<Synced> {
    const options = ['--json', '--yes', '--settle', '1'];
    const { status, out, said } = await tool(user, ['sync', 'here', ...options, ...words]);
    expect(out, said).toMatch(/^\{/);
    return { ...syncSchema.parse(JSON.parse(out)), status, said };
  }
  const head = () => as('person', 'git rev-parse HEAD');

  it('has nothing to do where it runs what the repository has', async () => {
    const record = await syncAs('root');
    expect(record, record.said).toMatchObject({ outcome: 'unchanged', status: 0 });
    expect(stepOf(record, 'rebuild')).toBe('done: the system is current');
    expect(await currentSystem(machine)).toBe(systems.base);
  }, 120_000);

  it('takes what is new and runs it, and the repository stays its owner’s where root syncs it', async () => {
    await news({ 'variant.nix': '"next"\n' }, 'the next one');
    await as('person', 'echo "# staged" >> flake.nix; git add flake.nix; echo x > untracked');
    const record = await syncAs('root');
    expect(record, record.said).toMatchObject({ outcome: 'done', status: 0 });
    expect(await currentSystem(machine)).toBe(systems.next);
    expect(record.after?.system).toBe(systems.next);
    expect(record.incoming.map(({ subject }) => subject)).toEqual(['the next one']);
    expect(stepOf(record, 'commit')).toBe('done: 1 file: flake.nix');
    expect(await as('person', 'git log -1 --format=%an%n%s; git status --porcelain')).toMatch(
      /^p\nhere: rebuilt \(here, generation \d+\)\n\?\? untracked\n$/,
    );
    expect(await machine.succeed(`find ${at('here')} ! -user person`)).toBe('');
  }, 240_000);

  it('is synced by a person, of whose steps one alone is run as root, and pushed and tagged where that is configured', async () => {
    const settings = {
      sync: { autoPush: true, tagPrefix: 'ran/', hooks: { post: ['echo "$SYNC_OUTCOME" > "$HOME/hook"'] } },
    };
    await as(
      'person',
      `rm untracked; cat > nixos-rebuild-test.json <<'END'\n${JSON.stringify(settings)}\nEND\ngit add -A; git commit -qm settings`,
    );
    await news({ 'variant.nix': '"base"\n' }, 'back to the base');
    const record = await syncAs('person');
    expect(record, record.said).toMatchObject({ outcome: 'done', status: 0, pushed: true });
    expect(stepOf(record, 'upstream')).toBe('done: 1 commit from origin, 2 commits of yours on top');
    expect(await currentSystem(machine)).toBe(systems.base);
    expect((await machine.succeed('cat /run/sudo.log')).match(/COMMAND=/g)).toHaveLength(1);
    expect(await as('person', 'git status --porcelain --branch')).toBe('## main...origin/main\n');
    expect(await as('person', 'git ls-remote --tags origin')).toContain(
      `refs/tags/ran/here-${record.after?.generation}`,
    );
    expect(await as('person', 'cat ~/hook')).toBe('done\n');
    expect(await machine.succeed(`find ${at('here')} ! -user person`)).toBe('');
  }, 240_000);

  it('a dry run says what would be done and changes nothing', async () => {
    await news({ 'variant.nix': 'import ./which.nix\n', 'which.nix': '"next"\n' }, 'from another file');
    await as('person', 'echo 1 > new.nix');
    const look =
      'git for-each-ref; git ls-files --stage; find . -path ./.git -prune -o -path ./rebuild-logs -prune -o -type f -exec sha256sum {} + | sort';
    const before = await as('person', look);
    const record = await syncAs('person', '--dry-run');
    expect(record, record.said).toMatchObject({ outcome: 'planned', status: 0 });
    expect(stepOf(record, 'rebuild')).toMatch(/^planned: changes .*unit/);
    expect(await as('person', look)).toBe(before);
    expect(await currentSystem(machine)).toBe(systems.base);
    await as('person', 'rm new.nix');
  }, 240_000);

  it('makes a new file visible that the flake needs, and no other', async () => {
    await as(
      'person',
      `git pull -q --rebase; echo '"later"' > own.nix; echo 'import ./own.nix' > variant.nix; echo '{ }' > other.nix`,
    );
    const record = await syncAs('person', '--no-commit');
    expect(record, record.said).toMatchObject({ outcome: 'done', status: 0, intended: ['own.nix'] });
    expect(await currentSystem(machine)).toBe(systems.later);
    expect(await as('person', 'git status --porcelain')).toBe(' A own.nix\n M variant.nix\n?? other.nix\n');
  }, 240_000);

  it('goes back to before, system and tree, and what the branch had is kept', async () => {
    const record = await syncAs('person', '--rollback');
    expect(record, record.said).toMatchObject({ outcome: 'undone', status: 0 });
    expect(await currentSystem(machine)).toBe(systems.base);
    const { out } = await tool('person', ['sync', 'history', '--json', '--all']);
    const [first, second] = JSON.parse(out) as Sync[];
    expect([first?.outcome, second?.outcome]).toEqual(['undone', 'done']);
  }, 240_000);

  it('stops where the sources have what preflight refuses, with tree and system as before', async () => {
    await as(
      'person',
      'git checkout -q -- . ; git reset -q; rm -f own.nix other.nix; git status --porcelain',
    );
    const [before, system] = [await head(), await currentSystem(machine)];
    await news(
      {
        'bad.nix':
          '{ config, ... }: { services.app.token = builtins.readFile config.sops.secrets.app.path; }\n',
      },
      'a secret',
    );
    const record = await syncAs('person');
    expect(record, record.said).toMatchObject({ outcome: 'stopped', status: 1 });
    expect(stepOf(record, 'rebuild')).toMatch(/preflight|secret/);
    expect([await head(), await currentSystem(machine)]).toEqual([before, system]);
    expect(await as('person', 'git status --porcelain')).toBe('');
    await news({ 'bad.nix': '{ }\n' }, 'no secret');
  }, 240_000);

  it.each([
    ['cannot be evaluated', 'import ./nowhere.nix\n', /nowhere\.nix/],
    ['has a unit that fails', '"failed-unit"\n', /web\.service/],
  ])(
    'a system that %s leaves the one that runs, and the tree with what came',
    async (_, variant, words) => {
      const system = await currentSystem(machine);
      await news({ 'variant.nix': variant }, 'broken');
      const record = await syncAs('person');
      expect(record, record.said).toMatchObject({ outcome: 'failed', status: 1 });
      expect(stepOf(record, 'rebuild')).toMatch(words);
      expect(record.steps.map(({ name }) => name)).not.toContain('commit');
      expect(await currentSystem(machine)).toBe(system);
      expect(await as('person', 'cat variant.nix')).toBe(variant);
    },
    240_000,
  );
});
