import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Activation, type ActivationVerdict } from '../../../src/activation/index.js';
import { randomHex } from '../../../src/system/random.js';
import { settleIn } from '../../support/miniature.js';
import { skips } from '../world.js';
import { type Shell, type Truth, World } from './world.js';

/** So many activations are killed; without it, none. */
const times = Number(process.env.ACTIVATION_KILLS ?? 0);
/** An activation with all of its answers takes about this long here (ms). */
const spanMs = Number(process.env.ACTIVATION_SPAN_MS ?? 2500);

const victims = [
  'client',
  'supervisor',
  'all its processes',
  'supervisor, by SIGTERM',
  'power',
  'reboot',
] as const;
type Victim = (typeof victims)[number];

const onOld: Truth = { current: 'base', profile: 'base', boots: 'base' };
const onNew: Truth = { current: 'next', profile: 'next', boots: 'next' };

describe.skipIf(times === 0 || skips('container')).each(['bash', 'dash'] satisfies Shell[])(
  'activations killed at random moments (%s)',
  (shell) => {
    const world = World.forTests(shell);

    async function kill(victim: Victim, id: string, client: AbortController): Promise<void> {
      const { machine } = world;
      const send = (signal: string, whom: string) =>
        machine.execute(
          `systemctl kill --signal=${signal} --kill-whom=${whom} nixos-rebuild-test-${id}.service`,
        );
      if (victim === 'client') client.abort(new Error('killed'));
      else if (victim === 'power') await machine.crash();
      else if (victim === 'reboot') await machine.reboot();
      else if (victim === 'supervisor, by SIGTERM') await send('TERM', 'main');
      else await send('KILL', victim === 'supervisor' ? 'main' : 'all');
    }

    /** What a client does: acknowledges or refuses. */
    async function course(id: string, isWell: boolean, signal: AbortSignal): Promise<void> {
      const { systems, host } = world;
      const request = { id, toplevel: systems.next, answerSeconds: 5, switchSeconds: 60 };
      const activation = await Activation.start(host, request, {}, signal);
      const { verdict } = await activation.tried(signal);
      if (verdict === null)
        await (isWell ? activation.acknowledge(signal) : activation.refuse('test', signal));
    }

    it(`leave the host on the old system or on the new one, with a true verdict, ${times} times`, async () => {
      const seen = new Map<string, number>();
      for (let turn = 0; turn < times; turn += 1) {
        const { machine, systems, host } = world;
        await settleIn(machine, systems.base);
        const bootId = (await machine.succeed('cat /proc/sys/kernel/random/boot_id')).trim();
        const victim = victims[turn % victims.length] as Victim;
        const isWell = Math.random() < 0.7;
        const client = new AbortController();
        const id = `k-${randomHex(6)}`;
        const delayMs = Math.random() * spanMs;
        const running = course(id, isWell, client.signal).catch((thrown) => {
          if (!client.signal.aborted) throw thrown;
        });
        await sleep(delayMs);
        await kill(victim, id, client);
        await running;
        const what = `turn ${turn}: ${victim} after ${delayMs.toFixed(0)} ms, to be ${isWell ? 'acknowledged' : 'refused'}`;
        // Another client, which knows what was seen before, and no more.
        const finder = Activation.find(host, id, {
          before: { bootId, current: systems.base, toplevel: systems.next },
        });
        let verdict = await finder.ended();
        const first = verdict.outcome;
        if (verdict.reason === 'supervisor-lost') verdict = await finder.recover();
        expectTrue(verdict, await world.truth(), what);
        await machine.waitUntilFails(`systemctl is-active 'nixos-rebuild-test-*.service'`);
        const key = `${victim}: ${first}${first === verdict.outcome ? '' : `, then ${verdict.outcome}`}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
        // The way on from wherever it is.
        await world.settle();
      }
      console.log(
        [...seen]
          .sort()
          .map(([key, count]) => `${String(count).padStart(4)} ${key}`)
          .join('\n'),
      );
    }, 3_600_000);
  },
);

/** What a verdict says has to be so on the host. */
function expectTrue({ outcome, reason }: ActivationVerdict, truth: Truth, what: string): void {
  const said = `${what}; ${outcome} (${reason}); ${JSON.stringify(truth)}`;
  if (outcome === 'success') expect(truth, said).toEqual(onNew);
  else if (outcome === 'rolled_back' || outcome === 'refused') expect(truth, said).toEqual(onOld);
  else if (outcome === 'interrupted' && reason === 'boot-entry-missing')
    expect(truth, said).toEqual({ ...onOld, profile: 'next' });
  else if (outcome === 'interrupted') expect(truth, said).toEqual(onOld);
  else throw new Error(said);
}
