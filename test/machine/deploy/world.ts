import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { z } from 'zod';
import type { ActivationState } from '../../../src/activation/index.js';
import { type Deployment, deploymentSchema } from '../../../src/builds/deployment.js';
import type { SshDestination } from '../../../src/host/ssh/destination.js';
import type { Backend } from '../../../src/machine/backend.js';
import { baseImage } from '../../../src/machine/image/setup.js';
import type { Machine } from '../../../src/machine/machine.js';
import { guestDestination } from '../../../src/machine/qemu/ssh-access.js';
import { createMachine } from '../../../src/machine/start.js';
import { type CliResult, cli, newestBuild } from '../../support/cli.js';
import { type ContainerSsh, sshInto } from '../../support/container-ssh.js';
import {
  bootEntry,
  bootInto,
  bringInto,
  currentSystem,
  lonelyContainer,
  nixBuild,
  resolved,
  setProfile,
  settleIn,
  systemProfile,
} from '../../support/miniature.js';
import { type NamedSsh, namedSsh } from '../../support/named-ssh.js';

/** What runs, what the profile has, and what boots next, by their names in a file of systems. */
export type Truth = { current: string; profile: string; boots: string };

export type Deployed = CliResult & { deployment: Deployment; dir: string };

/** What the machine is, and how ssh gets into it once it has booted. */
type Guest = { backend(): Promise<Backend>; reach(machine: Machine): Promise<NamedSsh> };

/** By sessions that are started in a container, which needs no network of its own. */
const insideContainer: Guest = { backend: lonelyContainer, reach: sshInto };

/** By an sshd of the machine's own, at a forwarded port. */
export const withSshd = (backend: Guest['backend']): Guest => ({
  backend,
  reach: async (machine) => {
    await machine.succeed('systemctl start ssh');
    return namedSsh(machine.name, await sshdOf(machine));
  },
});

/** Where this machine reaches the sshd of another. */
export async function sshdOf(machine: Machine): Promise<Required<SshDestination>> {
  const port = await machine.forwardPort({ guest: 22 });
  if (!port.ok) throw new Error(port.message);
  const { key } = await baseImage();
  const { address, options = [] } = guestDestination(port.value, key);
  return { address, port: port.value, identity: key, options };
}

const outputDir = ['--output-dir', 'rebuild-logs'] as const;

/** A machine that runs the first of some systems, again before each test, and is deployed to over real ssh. */
export class DeployWorld<Name extends string> {
  readonly #file: string;
  readonly #names: readonly Name[];
  readonly #guest: Guest;
  dir!: string;
  machine!: Machine;
  ssh!: NamedSsh & Partial<Pick<ContainerSsh, 'resume'>>;
  systems!: Record<Name, string>;

  private constructor(file: string, names: readonly Name[], guest: Guest) {
    this.#file = file;
    this.#names = names;
    this.#guest = guest;
  }

  /** For a file of tests, or a part of it. */
  static forTests<Name extends string>(
    file: string,
    names: readonly Name[],
    guest = insideContainer,
  ): DeployWorld<Name> {
    const world = new DeployWorld(file, names, guest);
    beforeAll(() => world.#open());
    beforeEach(() => world.settle());
    afterAll(() => world.#close());
    return world;
  }

  async #open(): Promise<void> {
    this.dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    const attributes = this.#names.flatMap((name) => ['-A', `${name}.config.system.build.toplevel`]);
    const paths = await nixBuild([this.#file, ...attributes]);
    this.systems = Object.fromEntries(this.#names.map((name, index) => [name, paths[index]])) as Record<
      Name,
      string
    >;
    this.machine = await createMachine('web1', await this.#guest.backend());
    await bringInto(this.machine, [this.#first]);
    await bootInto(this.machine, this.#first);
    this.ssh = await this.#guest.reach(this.machine);
  }

  get #first(): string {
    return this.systems[this.#names[0] as Name];
  }

  async #close(): Promise<void> {
    this.ssh?.close();
    await this.machine?.close();
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** Makes the first system what runs and boots. */
  async settle(): Promise<void> {
    await setProfile(this.machine, this.#first);
    await settleIn(this.machine, this.#first);
    await this.machine.execute('systemctl reset-failed; rm -rf /run/nixos-rebuild-test');
  }

  /** Deploys a system over ssh with the command line, and reads what that has written. */
  deploy(name: Name, ...argv: string[]): Promise<Deployed> {
    return this.deployPath(this.systems[name], ...argv);
  }

  async deployPath(path: string, ...argv: string[]): Promise<Deployed> {
    const words = ['web1', '--store-path', path, '--json', '--settle', '2', ...outputDir, ...argv];
    const result = await this.run(...words);
    if (result.out === '') throw new Error(result.err);
    const [deployment] = z.array(deploymentSchema).parse(JSON.parse(result.out));
    if (!deployment) throw new Error(result.err);
    return { ...result, deployment, dir: await newestBuild(this.dir, outputDir[1]) };
  }

  /** `nixos-rebuild-test deploy`. */
  run(...words: string[]): Promise<CliResult> {
    return cli(['deploy', ...words], this.dir, { env: { ...process.env, ...this.ssh.env } });
  }

  /** A store path that is no system. */
  async etc(): Promise<string> {
    return realpath(join(this.#first, 'etc'));
  }

  /** A file of a deployment's build. */
  file({ dir }: Pick<Deployed, 'dir'>, name: string): string {
    return readFileSync(join(dir, name), 'utf8');
  }

  async truth(): Promise<Truth> {
    const { machine } = this;
    const paths = [
      await currentSystem(machine),
      await resolved(machine, systemProfile),
      await bootEntry(machine),
    ];
    const [current, profile, boots] = paths.map((path) => this.nameOf(path)) as [string, string, string];
    return { current, profile, boots };
  }

  /** Waits until the deployment that is under way is in a state, as its host says. */
  async until(state: ActivationState): Promise<void> {
    const file = '/run/nixos-rebuild-test/deploy-*/state';
    await this.machine.waitUntilSucceeds(`grep -qx state=${state} ${file}`, { timeoutSeconds: 120 });
  }

  nameOf(path: string): string {
    return this.#names.find((name) => path.startsWith(this.systems[name])) ?? path;
  }
}
