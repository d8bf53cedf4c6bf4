import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort } from '../../src/machine/network/port-forward.js';
import type { RebuildHooks } from '../../src/rebuild/hooks.js';
import type { RebuildOptions } from '../../src/rebuild/request.js';
import { filledCache, httpCache, type RemedyWorld, rebuildIn, remedyWorld, writeIn } from './remedies.js';
import { startSshServer } from './ssh-server.js';

// Real faults, each for one remedy that cures it.

/** Rebuilds with this fault, and what cures it meanwhile. */
export type Fault = { world: RemedyWorld; more?: Partial<RebuildOptions>; hooks?: RebuildHooks };

/** A host that builds. */
export const good = '{ drv }: drv "laptop" { }\n';

/** A program that comes before the others of that name. */
export function withProgram(world: RemedyWorld, name: string, script: string): RemedyWorld {
  const bin = join(world.around, 'bin');
  writeIn(bin, name, `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
  return { ...world, env: { ...world.env, PATH: `${bin}:${world.env.PATH}` } };
}

/** Git does not know a file that the host imports. */
export async function untrackedFile(bin?: string): Promise<Fault> {
  const world = await remedyWorld('{ drv }: import ./new.nix { inherit drv; }\n', {}, bin);
  writeIn(world.dir, 'hosts/new.nix', good);
  return { world };
}

/** The host needs a feature of Nix that is off. */
export async function featureOff(bin?: string): Promise<Fault> {
  const host =
    '{ drv }: drv "laptop" { __contentAddressed = true; outputHashMode = "recursive"; outputHashAlgo = "sha256"; }\n';
  return { world: await remedyWorld(host, {}, bin) };
}

/** A cache answers 500 twice, and then as it should. */
export async function twice500(bin?: string): Promise<Fault> {
  const world = await remedyWorld(good, {}, bin);
  const cache = await httpCache(filledCache(world), (path, count) =>
    path.endsWith('.narinfo') && count <= 3 ? 500 : 'file',
  );
  const NIX_CONFIG = world.nixConfig(
    `substituters = ${cache.url}`,
    'download-attempts = 1',
    'require-sigs = false',
  );
  return { world: { ...world, env: { ...world.env, NIX_CONFIG } } };
}

/** Of two caches, the one that has the system is dead, which Nix does not know yet. */
export async function deadCache(bin?: string): Promise<Fault & { url: string }> {
  const world = await remedyWorld(good, {}, bin);
  const cache = await httpCache(filledCache(world));
  const other = await httpCache(world.around, (path) => (path === '/nix-cache-info' ? 'file' : 404));
  writeIn(world.around, 'nix-cache-info', `StoreDir: ${world.env.NIX_STORE_DIR}\n`);
  const caches = ['download-attempts = 1', `substituters = ${cache.url} ${other.url}`];
  const env = { ...world.env, NIX_CONFIG: world.nixConfig(...caches, 'require-sigs = false') };
  // Nix remembers what it has.
  await rebuildIn({ ...world, env }, { policy: 'off' }, { action: 'dry-build' });
  await cache.close();
  return { world: { ...world, env }, url: cache.url };
}

/** The daemon is started only when the first attempt has failed. */
export async function lateDaemon(): Promise<Fault> {
  const world = await remedyWorld(good);
  const socket = join(world.around, 'nix/var/nix/daemon-socket/socket');
  const awaited = 'i=0; while [ ! -S "$1" ] && [ $i -lt 100 ]; do sleep 0.1; i=$((i+1)); done';
  let hasStarted = false;
  const onRemedy = () => {
    if (hasStarted) return;
    hasStarted = true;
    const daemon = spawn('nix-daemon', { env: world.env as NodeJS.ProcessEnv, stdio: 'ignore' });
    onTestFinished(() => void daemon.kill());
    execFileSync('sh', ['-c', awaited, 'sh', socket]);
  };
  return { world: { ...world, env: { ...world.env, NIX_REMOTE: 'daemon' } }, hooks: { onRemedy } };
}

/** The first connection to a machine to which the system is copied is broken off. */
export async function brokenSsh(): Promise<Fault> {
  const world = await remedyWorld(good);
  const server = await startSshServer();
  onTestFinished(() => server.close());
  const { identity, options = [], port: own = 0 } = server.destination;
  const port = await freePort();
  let connections = 0;
  const gate = createServer((client) => {
    connections += 1;
    if (connections === 1) return client.destroy();
    const behind = connect(own, '127.0.0.1');
    client.pipe(behind).pipe(client);
    for (const side of [client, behind]) side.on('error', () => {});
  });
  await new Promise<void>((listening) => gate.listen(port, '127.0.0.1', listening));
  onTestFinished(() => void gate.close());
  const NIX_SSHOPTS = [`-p ${port}`, `-i ${identity}`, ...options.map((one) => `-o ${one}`)].join(' ');
  // The machine has the store of this one.
  const { NIX_STORE_DIR: _, NIX_STATE_DIR: __, ...env } = world.env;
  const command =
    'nix copy --to ssh://root@127.0.0.1 "$(nix build --no-link --json .#nixosConfigurations.laptop.config.system.build.toplevel | grep -o "/nix/store/[^\\"]*-laptop\\"" | tr -d \'"\')"';
  return { world: { ...world, env: { ...env, NIX_SSHOPTS } }, more: { flake: null, command } };
}

/** Another switch holds the lock until the first attempt has failed. */
export async function heldLock(): Promise<Fault> {
  const plain = await remedyWorld(good);
  const lock = join(plain.around, 'lock');
  const holder = spawn('flock', [lock, 'sleep', '600'], { detached: true, stdio: 'ignore' });
  let isHeld = true;
  const release = () => {
    if (isHeld) process.kill(-(holder.pid as number));
    isHeld = false;
  };
  onTestFinished(release);
  const until = (condition: string) =>
    execFileSync('sh', ['-c', `${condition}; do sleep 0.05; done`, 'sh', lock]);
  until('while flock -n "$1" true');
  // In the words of nixos-rebuild's switch-to-configuration.
  const script = `[ "$1" = --help ] && exit 0; exec 9>${lock}; flock -n 9 || { echo "Could not acquire lock" >&2; exit 11; }; echo done`;
  const onRemedy = (message: string) => {
    if (!message.startsWith('retry-locks (')) return;
    release();
    until('until flock -n "$1" true');
  };
  return {
    world: withProgram(plain, 'nixos-rebuild', script),
    more: { action: 'boot' },
    hooks: { onRemedy },
  };
}

/** A world in which Nix has 140 MiB of memory, and a host that needs derivations of a hungry builder. */
export async function littleMemory(hostOf: (hungry: (name: string, needs: string) => string) => string) {
  const isFirst = existsSync('/sys/fs/cgroup/memory');
  const group = `/sys/fs/cgroup/${isFirst ? 'memory/' : ''}nrt-remedy-${process.pid}`;
  mkdirSync(group);
  onTestFinished(() => rmdirSync(group));
  writeFileSync(join(group, isFirst ? 'memory.limit_in_bytes' : 'memory.max'), String(140 * 1024 * 1024));
  const hungry = (name: string, needs: string) =>
    `(drv "${name}" { args = [ "-c" "x=$(/usr/bin/head -c ${needs} /dev/zero | /usr/bin/tr '\\\\0' a); /bin/sleep 3; echo > $out" ]; PATH = "/usr/bin:/bin"; })`;
  const plain = await remedyWorld(`{ drv }: drv "laptop" { needs = [ ${hostOf(hungry)} ]; }\n`);
  const nix = execFileSync('sh', ['-c', 'command -v nix'], { encoding: 'utf8' }).trim();
  const world = withProgram(plain, 'nix', `echo $$ >${group}/cgroup.procs; exec ${nix} "$@"`);
  return { ...world, env: { ...world.env, NIX_CONFIG: world.nixConfig('max-jobs = 2') } };
}
