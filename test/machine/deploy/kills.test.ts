import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ActivationState, activationStates } from '../../../src/activation/index.js';
import { type Deployment, deploymentSchema } from '../../../src/builds/deployment.js';
import { deploymentFileName } from '../../../src/builds/files.js';
import { sshInto } from '../../support/container-ssh.js';
import { activeStates } from '../../support/miniature.js';
import { skips } from '../world.js';
import { DeployWorld, type Truth } from './world.js';

/** So many deployments are killed; without it, none. */
const times = Number(process.env.DEPLOY_KILLS ?? 0);
if (times === 0) console.warn('\n!!! SKIPPED: deployments killed at random moments: set DEPLOY_KILLS=200\n');

const old = 'base';
/** What a deployment of each comes to where nothing is killed: the host keeps it, or goes back. */
const news = ['next', 'slow', 'next', 'failed-unit', 'failed-activation', 'failed-boot-loader'] as const;
const names = [old, ...new Set(news)] as const;
type Name = (typeof names)[number];

const victims = [
  ...(['client', 'supervisor', 'all its processes', 'supervisor, by SIGTERM'] as const),
  ...(['power', 'reboot', 'client, by Ctrl-C'] as const),
] as const;
type Victim = (typeof victims)[number];

/** No deployment here takes so long (ms), whatever is killed. */
const longestMs = 300_000;

const statusSchema = z.object({
  host: z.object({ current: z.string(), profile: z.string() }),
  activations: z.array(
    z.object({
      ...{ id: z.string(), isSupervised: z.boolean() },
      ...{ request: z.object({ new: z.string().optional() }), state: z.object({ state: z.string() }) },
    }),
  ),
});
const recoveredSchema = z.array(
  z.object({ id: z.string(), verdict: z.object({ outcome: z.string(), reason: z.string() }) }),
);

/** What `docs/deploy.md` says of the exit status; 130 after Ctrl-C. */
const exitStatuses: Readonly<Record<string, number>> = {
  ...{ success: 0, rolled_back: 1, refused: 1, failed: 1, cancelled: 130, interrupted: 1 },
  ...{ unverified: 4, rollback_failed: 4 },
};

/** How a client ended; status null where a signal has ended it. */
type Ended = { out: string; status: number | null };

/** What somebody said of the end of a deployment. */
type Said = { by: string; outcome: string; reason: string };

describe.skipIf(times === 0 || skips('container'))('deployments killed at random moments', () => {
  const world = DeployWorld.forTests('test/machine/activation/systems.nix', names);

  /** An ssh that reaches the host in whichever boot it is, and nothing while it is down. */
  const bin = () => join(world.dir, 'bin');
  function reachable(path: string | null): void {
    mkdirSync(bin(), { recursive: true });
    const down = 'echo "ssh: connect to host web1 port 22: Connection refused" >&2; exit 255';
    const text = `#!/bin/sh\n${path === null ? down : `PATH=${path} exec ssh "$@"`}\n`;
    writeFileSync(join(bin(), 'ssh'), text, { mode: 0o755 });
  }
  const env = () => ({ ...process.env, PATH: `${bin()}:${process.env.PATH}` });

  /** The real program, as the leader of a process group of its own. */
  function client(name: Name, dir: string): { child: ChildProcess; ended: Promise<Ended> } {
    const argv = [
      ...['deploy', 'web1', '--store-path', world.systems[name], '--settle', '1', '--ack-timeout', '8'],
      ...['--switch-timeout', '60', '--yes', '--no-recording', '--json', '--output-dir', dir],
    ];
    const program = join(process.cwd(), 'dist/cli/index.js');
    const child = spawn(process.execPath, [program, ...argv], {
      ...{ cwd: world.dir, env: env(), detached: true, stdio: ['ignore', 'pipe', 'pipe'] as const },
    });
    let out = '';
    child.stdout?.on('data', (bytes) => {
      out += bytes;
    });
    child.stderr?.resume();
    const ended = new Promise<Ended>((resolve) => child.once('close', (status) => resolve({ out, status })));
    return { child, ended };
  }

  /** Sends a signal to what is left of a client's process group. */
  function signal({ pid }: ChildProcess, name: 'SIGKILL' | 'SIGINT'): void {
    try {
      if (pid !== undefined) process.kill(-pid, name);
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'ESRCH') throw thrown;
    }
  }

  /** The state of the deployment at this moment, as its host has it. */
  async function stateNow(): Promise<string> {
    const { stdout } = await world.machine.execute(
      'sed -n s/^state=//p /run/nixos-rebuild-test/*/state 2>/dev/null | tail -n 1',
    );
    return stdout.trim() || 'before it';
  }

  async function kill(victim: Victim, child: ChildProcess): Promise<void> {
    const { machine } = world;
    const send = (name: string, whom: string) =>
      machine.execute(`systemctl kill --signal=${name} --kill-whom=${whom} 'nixos-rebuild-test-*.service'`);
    if (victim === 'client') signal(child, 'SIGKILL');
    else if (victim === 'client, by Ctrl-C') signal(child, 'SIGINT');
    else if (victim === 'supervisor, by SIGTERM') await send('TERM', 'main');
    else if (victim === 'supervisor') await send('KILL', 'main');
    else if (victim === 'all its processes') await send('KILL', 'all');
    else if (victim === 'power') await cutPower();
    else {
      const resuming = setInterval(() => world.ssh.resume?.(), 500);
      await machine.reboot().finally(() => clearInterval(resuming));
      await reached();
    }
  }

  async function cutPower(): Promise<void> {
    reachable(null);
    await world.machine.crash();
    await world.machine.start();
    await reached();
  }

  /** Lets ssh reach the host in its new boot. */
  async function reached(): Promise<void> {
    reachable(null);
    world.ssh.close();
    world.ssh = await sshInto(world.machine);
    reachable(world.ssh.env.PATH);
    await world.machine.waitForUnit('multi-user.target');
  }

  async function asked<Schema extends z.ZodType>(schema: Schema, ...words: string[]) {
    const { status, out, err } = await world.run(...words, 'web1', '--json');
    if (out === '') throw new Error(`deploy ${words.join(' ')}: status ${status}: ${err}`);
    return { status, value: schema.parse(JSON.parse(out)) as z.output<Schema> };
  }

  /** Waits until nothing is under way, recovers what was left, and returns what was said of the deployment on this way. */
  async function settled(): Promise<Said[]> {
    const deadline = performance.now() + longestMs;
    const said: Said[] = [];
    for (;;) {
      const { status, value } = await asked(statusSchema, 'status');
      const isUnderway = value.activations.some(
        ({ isSupervised, state }) =>
          isSupervised && activationStates[state.state as ActivationState] === null,
      );
      if (!isUnderway && status === 4 && !said.some(({ by }) => by === 'recover')) {
        const { value: recovered } = await asked(recoveredSchema, 'recover');
        said.push(...recovered.map(({ verdict }) => ({ by: 'recover', ...verdict })));
        expect(recovered, 'a host of status 4 has something to recover').not.toEqual([]);
      } else if (!isUnderway) {
        expect(status, JSON.stringify(value)).toBe(0);
        for (const { id, request, state } of value.activations) {
          const outcome = activationStates[state.state as ActivationState] ?? state.state;
          if (id.startsWith('deploy-')) said.push({ by: 'status', outcome, reason: '' });
          // A repair is an activation of the old system.
          else expect([outcome, world.nameOf(request.new ?? '')], id).toEqual(['success', old]);
        }
        const { current, profile } = value.host;
        const { current: runs, profile: has } = await world.truth();
        expect({ current: world.nameOf(current), profile: world.nameOf(profile) }, 'status').toEqual({
          ...{ current: runs, profile: has },
        });
        return said;
      }
      if (performance.now() > deadline) throw new Error(`still under way: ${JSON.stringify(value)}`);
      await sleep(500);
    }
  }

  /** What a client left in its build's directory and printed; nothing where it was killed before. */
  function saidBy(dir: string, out: string): Said[] {
    const one = ({ outcome, reason }: Deployment, by: string) => ({ by, outcome, reason });
    const printed = out === '' ? [] : z.array(deploymentSchema).parse(JSON.parse(out));
    const files = readdirSync(join(world.dir, dir), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith(deploymentFileName),
    );
    const written = files.map((file) =>
      deploymentSchema.parse(JSON.parse(readFileSync(join(world.dir, dir, file), 'utf8'))),
    );
    if (printed.length > 0) expect(written, 'what is written is what was printed').toEqual(printed);
    return [...printed.map((each) => one(each, 'client')), ...written.map((each) => one(each, 'file'))];
  }

  async function oneDeployment(turn: number, spanMs: number): Promise<{ key: string; what: string }> {
    const victim = victims[turn % victims.length] as Victim;
    const name = news[Math.floor(Math.random() * news.length)] as Name;
    const dir = `killed-${turn}`;
    mkdirSync(join(world.dir, dir));
    await world.settle();
    reachable(world.ssh.env.PATH);
    const { child, ended } = client(name, dir);
    try {
      // Most of a deployment's time is before the switch, and most of what can go wrong is after its start.
      const isAimed = Math.random() < 0.7;
      if (isAimed)
        await Promise.race([
          ended,
          world.machine.waitUntilSucceeds('ls /run/nixos-rebuild-test/*/state', { timeoutSeconds: 120 }),
        ]);
      const delayMs = Math.random() * (isAimed ? spanMs / 2 : spanMs);
      await sleep(delayMs);
      const state = await stateNow();
      await kill(victim, child);
      const ending = await Promise.race([ended, sleep(longestMs, null, { ref: false })]);
      const what = `turn ${turn}: ${name}, ${victim} killed ${delayMs.toFixed(0)} ms after ${isAimed ? 'its activation' : 'its start'} (${state})`;
      if (ending === null) throw new Error(`${what}: the client has not ended`);
      const said = [...saidBy(dir, ending.out), ...(await settled())];
      const truth = await world.truth();
      await expectAllTrue(said, { truth, name, what });
      const first = said.find(({ by }) => by === 'client');
      // It may have been killed between its last word and its end.
      if (first && ending.status !== null)
        expect(
          victim === 'client, by Ctrl-C' ? [130, exitStatuses[first.outcome]] : [exitStatuses[first.outcome]],
          `${what}: exit status of ${first.outcome}`,
        ).toContain(ending.status);
      const end = truth.current === old ? 'old system' : 'new system';
      return { key: `${victim}, in ${state}: ${end}${first ? `, ${first.outcome}` : ''}`, what };
    } finally {
      signal(child, 'SIGKILL');
    }
  }

  async function expectAllTrue(
    said: readonly Said[],
    { truth, name, what }: { truth: Truth; name: Name; what: string },
  ): Promise<void> {
    const all = `${what}; ${JSON.stringify(truth)}; ${JSON.stringify(said)}`;
    const on = (which: Name): Truth => ({ current: which, profile: which, boots: which });
    expect([on(old), on(name)], all).toContainEqual(truth);
    if (truth.current !== old && name.startsWith('failed')) throw new Error(`kept, and not well: ${all}`);
    for (const { outcome } of said) {
      if (outcome === 'success') expect(truth, all).toEqual(on(name));
      // Nothing was said of the host by who did not know.
      else if (outcome !== 'unverified') {
        expect(['rolled_back', 'refused', 'failed', 'cancelled', 'interrupted'], all).toContain(outcome);
        expect(truth, all).toEqual(on(old));
      }
    }
    const units = truth.current === old ? ['web', 'worker', 'old'] : ['web', 'worker'];
    expect(await activeStates(world.machine, ...units), all).toEqual(units.map(() => 'active'));
    expect(
      (await world.machine.execute("systemctl is-active 'nixos-rebuild-test-*.service'")).status,
    ).not.toBe(0);
  }

  it(`leave the host on the old system or on the new one, and nobody says otherwise, ${times} times`, async () => {
    reachable(world.ssh.env.PATH);
    mkdirSync(join(world.dir, 'whole'));
    const startMs = performance.now();
    const { outcome } = z
      .array(deploymentSchema)
      .parse(JSON.parse((await client('next', 'whole').ended).out))[0]!;
    expect(outcome).toBe('success');
    const spanMs = performance.now() - startMs;
    console.log(`a deployment takes ${(spanMs / 1000).toFixed(1)} s`);
    const seen = new Map<string, number>();
    const wrong: string[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      try {
        const { key, what } = await oneDeployment(turn, spanMs);
        seen.set(key, (seen.get(key) ?? 0) + 1);
        console.log(`${what}: ${key}`);
      } catch (thrown) {
        wrong.push(String(thrown));
        console.log(`!!! turn ${turn}: ${String(thrown)}`);
        // The others do not inherit it.
        await cutPower();
      }
    }
    const lines = [...seen].sort().map(([key, count]) => `${String(count).padStart(4)} ${key}`);
    console.log(lines.join('\n'));
    expect(wrong).toEqual([]);
  }, 7_200_000);
});
