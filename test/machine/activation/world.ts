import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import {
  Activation,
  type ActivationOptions,
  type ActivationRequest,
  type ActivationState,
} from '../../../src/activation/index.js';
import type { Backend } from '../../../src/machine/backend.js';
import { GuestHost } from '../../../src/machine/guest-host.js';
import type { Machine } from '../../../src/machine/machine.js';
import { createMachine } from '../../../src/machine/start.js';
import { randomHex } from '../../../src/system/random.js';
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

export const names = [
  ...(['base', 'next', 'later', 'failed-unit', 'failed-activation', 'failed-boot-loader'] as const),
  ...(['failed-check', 'inhibited', 'new-init', 'crash-loop', 'bare', 'hanging', 'slow'] as const),
  ...(['suicidal', 'wordy', 'trap', 'reachable', 'unplugged', 'without-ssh'] as const),
] as const;
export type Name = (typeof names)[number];

/** What /bin/sh is; on NixOS it is bash. */
export type Shell = 'bash' | 'dash';

/** What runs, what the profile has, and what boots next, by their names in `systems.nix`. */
export type Truth = { current: string; profile: string; boots: string };

/** A container that runs the miniature system `base`, again before each test. */
export class World {
  machine!: Machine;
  systems!: Record<Name, string>;

  /** For a file of tests, or a part of it. */
  static forTests(shell: Shell): World {
    const world = new World();
    beforeAll(() => world.open(shell));
    beforeEach(() => world.settle());
    afterAll(() => world.machine?.close());
    return world;
  }

  async open(shell: Shell, backend?: Backend): Promise<void> {
    const attributes = names.flatMap((name) => ['-A', `${name}.config.system.build.toplevel`]);
    const paths = await nixBuild(['test/machine/activation/systems.nix', ...attributes]);
    this.systems = Object.fromEntries(names.map((name, index) => [name, paths[index]])) as Record<
      Name,
      string
    >;
    this.machine = await createMachine('box', backend ?? (await lonelyContainer()));
    await bringInto(this.machine, paths);
    await this.machine.succeed(`ln -sf ${shell} /bin/sh`);
    for (const program of ['nix-env', 'nix-store'])
      await this.machine.succeed(`
        mkdir -p /opt/real; cp -L /usr/bin/nix /opt/real/; ln -s nix /opt/real/${program}; rm /usr/bin/${program}
        printf '#!/bin/sh\\nwhile [ -e /run/hold-${program} ]; do sleep 0.05; done\\nexec /opt/real/${program} "$@"\\n' \
          >/usr/bin/${program}; chmod +x /usr/bin/${program}`);
    await bootInto(this.machine, this.systems.base);
  }

  get host(): GuestHost {
    return new GuestHost(this.machine);
  }

  /** Makes `base` what runs and boots. A test that has left an activation under way has failed already. */
  async settle(): Promise<void> {
    const { machine, systems } = this;
    await machine.execute(`
      systemctl stop --no-block 'nixos-rebuild-test-*.service'
      systemctl kill --signal=KILL 'nixos-rebuild-test-*.service'
      rm -rf /run/hold-* /run/nixos-rebuild-test /nix/var/nix/gcroots/nixos-rebuild-test`);
    await setProfile(machine, systems.base);
    await settleIn(machine, systems.base);
  }

  start(
    name: Name,
    more: Partial<ActivationRequest> = {},
    options: ActivationOptions = {},
    signal?: AbortSignal,
  ): Promise<Activation> {
    const request = { id: `t-${randomHex(4)}`, toplevel: this.systems[name], answerSeconds: 30, ...more };
    return Activation.start(this.host, request, options, signal);
  }

  /** An activation as another client finds it. */
  find(id: string, options: ActivationOptions = {}): Activation {
    return Activation.find(this.host, id, options);
  }

  /** Waits until an activation is in a state, as its host says. */
  async until({ id }: Pick<Activation, 'id'>, state: ActivationState): Promise<void> {
    const file = `/run/nixos-rebuild-test/${id}/state`;
    await this.machine.waitUntilSucceeds(`grep -qx state=${state} ${file}`, { timeoutSeconds: 60 });
  }

  /** Lets the next run of a program of Nix wait, until `release` or the end of the boot. */
  async hold(program: 'nix-env' | 'nix-store'): Promise<{ release: () => Promise<void> }> {
    await this.machine.succeed(`touch /run/hold-${program}`);
    return { release: async () => void (await this.machine.succeed(`rm -f /run/hold-${program}`)) };
  }

  /** Holds the lock of switch-to-configuration, as another switch does. */
  async holdSwitch(): Promise<{ release: () => Promise<void> }> {
    const lock = '/run/nixos/switch-to-configuration.lock';
    const unit = `holder-${randomHex(4)}`;
    await this.machine.succeed(`systemd-run --quiet --collect --unit=${unit} flock ${lock} sleep 600`);
    await this.machine.waitUntilFails(`flock -n ${lock} true`);
    return { release: () => this.machine.stopJob(unit) };
  }

  /** Sends a signal to the supervisor, or to all of its processes. */
  async kill(activation: Activation, signal: 'TERM' | 'KILL', whom: 'main' | 'all'): Promise<void> {
    const unit = `nixos-rebuild-test-${activation.id}.service`;
    await this.machine.succeed(`systemctl kill --signal=${signal} --kill-whom=${whom} ${unit}`);
  }

  async truth(): Promise<Truth> {
    const { machine } = this;
    const named = (path: string) =>
      Object.entries(this.systems).find(([, toplevel]) => toplevel === path)?.[0] ?? path;
    return {
      current: named(await currentSystem(machine)),
      profile: named(await resolved(machine, systemProfile)),
      boots: named(await bootEntry(machine)),
    };
  }

  /** Asserts that a system runs, is in the profile and boots next, and that nothing of an activation is left. */
  async expectAllOn(name: Name): Promise<void> {
    expect(await this.truth()).toEqual({ current: name, profile: name, boots: name });
    await this.machine.waitUntilFails(`systemctl is-active 'nixos-rebuild-test-*.service'`, {
      timeoutSeconds: 30,
    });
    expect(await this.machine.succeed('ls /nix/var/nix/gcroots/nixos-rebuild-test 2>/dev/null || true')).toBe(
      '',
    );
  }
}
