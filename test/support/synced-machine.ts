import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import { type Sync, syncSchema } from '../../src/builds/sync.js';
import type { SyncSettings } from '../../src/config/index.js';
import type { Machine } from '../../src/machine/machine.js';
import { createMachine } from '../../src/machine/start.js';
import { quoteCommand } from '../../src/text/shell.js';
import { installInto } from './debian-packages.js';
import { git } from './git.js';
import { bootInto, bringInto, lonelyContainer } from './miniature.js';
import { commit } from './sync-world.js';

/** The flake of a person's own machines, each as the variant of the miniature system that a file of its own names. */
const flake = `{
  outputs = _: {
    nixosConfigurations.here = (import ./miniature/variants.nix).\${(import ./variant.nix)};
    nixosConfigurations.there = (import ./miniature/variants.nix).\${(import ./there.nix)};
  };
}
`;

/** Makes a bare repository `up.git` in `top`, and a clone `other` of it; both have the flake of two machines, and settings of sync. */
export function makeUpstream(top: string, sync: SyncSettings = {}): void {
  git(top, 'init', '-q', '--bare', '-b', 'main', 'up.git');
  git(top, 'clone', '-q', 'up.git', 'other');
  git(`${top}/other`, 'checkout', '-q', '-B', 'main');
  execFileSync('cp', ['-r', 'examples/miniature', `${top}/other`]);
  const settings = JSON.stringify({ sync });
  const variants = { 'variant.nix': '"base"\n', 'there.nix': '"base"\n' };
  commit(`${top}/other`, { 'flake.nix': flake, ...variants, 'nixos-rebuild-test.json': settings });
  git(`${top}/other`, 'push', '-q', '-u', 'origin', 'main');
}

export type Synced = Sync & { status: number; said: string };

/** A machine that a person syncs with their repository `here` in `top`, whose upstream is `up.git` beside it. */
export type SyncedMachine = {
  machine: Machine;
  /** Runs a shell command in the repository as a user. */
  as(user: string, command: string): Promise<string>;
  /** Runs the tool there. */
  tool(user: string, words: readonly string[]): Promise<{ status: number; out: string; said: string }>;
  /** The command line with which the tool runs there, as root's shell takes it. */
  command(user: string, words: readonly string[]): string;
  syncAs(user: string, ...words: string[]): Promise<Synced>;
  /** Has upstream a new commit, from another clone of the person's. */
  news(files: Record<string, string>, message: string): Promise<void>;
  /** Brings a directory of `top` to the same place in the machine. */
  bring(name: string): Promise<void>;
};

/** Starts one as a container that runs `system`, with the built tool, Nix, sudo and a user `person`; what `systems` has is in its store. */
export async function syncedMachine(
  name: 'here' | 'there',
  { top, systems, system }: { top: string; systems: readonly string[]; system: string },
): Promise<SyncedMachine> {
  const machine = await createMachine(name, await lonelyContainer());
  await bringInto(machine, systems);
  await bootInto(machine, system);
  await machine.copyFromHost(process.execPath, '/opt/tool/node');
  await machine.copyFromHost('dist', '/opt/tool/dist');
  await machine.writeFile('/opt/tool/package.json', '{ "type": "module", "version": "1.0.0" }');
  const settings = [
    ...['sandbox = false', 'build-users-group =', 'substituters ='],
    'experimental-features = nix-command flakes\n',
  ];
  await machine.succeed('cat >>/etc/nix/nix.conf', { input: Buffer.from(settings.join('\n')) });
  await machine.succeed('useradd --create-home person');
  // As a person has it: Nix' daemon writes the store, and sudo asks for nothing and tells what it ran.
  await machine.succeed('systemd-run --quiet --unit=nix-here nix-daemon');
  await installInto(machine, ['sudo']);
  const rules = 'Defaults logfile=/run/sudo.log\nroot ALL=(ALL:ALL) ALL\nperson ALL=(ALL) NOPASSWD: ALL\n';
  await machine.succeed('cat >/etc/sudoers; chmod 440 /etc/sudoers', { input: Buffer.from(rules) });

  async function bring(directory: string): Promise<void> {
    await machine.succeed(`mkdir -p ${top} && rm -rf ${top}/${directory} && tar -xf - -C ${top}`, {
      input: execFileSync('tar', ['-cf', '-', '-C', top, directory], { maxBuffer: 1024 ** 3 }),
    });
  }
  const command: SyncedMachine['command'] = (user, words) => {
    const call = quoteCommand(['/opt/tool/node', '/opt/tool/dist/cli/index.js', ...words]);
    const env = `env HOME=$(getent passwd ${user} | cut -d: -f6) NIX_REMOTE=daemon`;
    return `cd ${top}/here && exec setpriv --reuid=${user} --regid=${user} --init-groups ${env} ${call}`;
  };
  const tool: SyncedMachine['tool'] = async (user, words) => {
    const { status, stdout, stderr } = await machine.execute(command(user, words), { timeoutSeconds: 120 });
    return { status, out: stdout, said: stderr };
  };
  const as: SyncedMachine['as'] = (user, words) =>
    machine.succeed(
      `cd ${top}/here && setpriv --reuid=${user} --regid=${user} --init-groups env HOME=$(getent passwd ${user} | cut -d: -f6) /bin/sh -c ${quoteCommand([words])}`,
    );
  await bring('up.git');
  await machine.succeed(
    `cd ${top} && git config --global --add safe.directory '*' && git clone -q up.git here && git clone -q up.git other && chown -R person: ${top}`,
  );
  await as('person', `git config --global user.name p; git config --global user.email p@example.org`);
  return {
    ...{ machine, as, tool, command, bring },
    syncAs: async (user, ...words) => {
      const options = ['--json', '--yes', '--settle', '1'];
      const { status, out, said } = await tool(user, ['sync', name, ...options, ...words]);
      expect(out, said).toMatch(/^\{/);
      return { ...syncSchema.parse(JSON.parse(out)), status, said };
    },
    news: async (files, message) => {
      const written = Object.entries(files).map(
        ([path, text]) => `printf %s ${quoteCommand([text])} > ${path}`,
      );
      const lines = [
        ...['set -e', `cd ${top}/other`, 'git pull -q --rebase', ...written, 'git add -A'],
        ...[`git commit -qm ${quoteCommand([message])}`, 'git push -q'],
      ];
      await as('person', lines.join('\n'));
    },
  };
}
