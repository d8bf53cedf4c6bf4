import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Backend,
  baseImage,
  container,
  KeptMachine,
  logOf,
  machineExists,
  openRegistry,
  qemu,
  type Registry,
  serveMachines,
} from '../../machine/index.js';
import { ToolError } from '../../system/errors.js';
import { isRoot } from '../../system/package-manager.js';
import { shownLine } from '../../text/clean.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import type { MachineCall } from './call.js';

/** A driver loads its code, probes KVM and starts the machine's process in that time (ms), even on a busy machine. */
const driverMs = 120_000;
const lookMs = 50;

/** Starts machines, or switches a kept one on again. */
export async function start(call: MachineCall): Promise<void> {
  const { io, json, keep, words: names } = call;
  const registry = await openRegistry(io.env);
  const kept = await allFound(registry, names);
  const [one] = kept;
  if (one === undefined) return keep ? startKept(call, names, registry) : serve(call, names, registry);
  if (names.length > 1 || (await one.status()).is_up) throw machineExists(one.name, ', and it is on');
  await one.ask({ method: 'start' });
  if (json) printJson(io, await one.status());
}

/** Is the machines' driver until Ctrl-C or "machine rm". */
async function serve(call: MachineCall, names: string[], registry: Registry): Promise<void> {
  const { io, outputDir } = call;
  const abort = new AbortController();
  const stop = io.onSignal(() => abort.abort());
  const notice = (message: string) => io.err(`${shownLine(message)}\n`);
  const backend = await backendOf(call);
  try {
    await serveMachines(Object.fromEntries(names.map((name) => [name, backend])), {
      ...{ registry, env: io.env, signal: abort.signal, onNotice: notice },
      ...(outputDir === undefined ? {} : { outputDir: absolutePath(io, outputDir) }),
    });
  } finally {
    stop();
  }
}

/** Starts this very command without `--keep` as a process of its own, and waits for its machines' shells. */
async function startKept(call: MachineCall, names: string[], registry: Registry): Promise<void> {
  const { io, json } = call;
  const logFile = logOf(registry, names[0] ?? '');
  const log = openSync(logFile, 'w', 0o600);
  const words = call.argv.filter((word) => word !== '--keep' && word !== '--json');
  const [program = ''] = process.argv.slice(1);
  const driver = spawn(process.execPath, [...process.execArgv, program, ...words], {
    ...{ cwd: io.cwd, env: io.env, stdio: ['ignore', log, log], detached: true },
  });
  closeSync(log);
  let hasEnded = false;
  for (const event of ['exit', 'error'])
    driver.once(event, () => {
      hasEnded = true;
    });
  const deadline = performance.now() + driverMs;
  for (;;) {
    const machines = await allFound(registry, names);
    if (machines.length === names.length) {
      await Promise.all(machines.map((machine) => machine.ask({ method: 'start' })));
      driver.unref();
      if (json) printJson(io, await statusOf(machines));
      return;
    }
    if (hasEnded || performance.now() > deadline) throw notStarted(names, takeLog(logFile), driver);
    await sleep(lookMs);
  }
}

/** What a driver that has not come so far has printed; nobody else removes it. */
function takeLog(file: string): string {
  const said = readFileSync(file, 'utf8');
  rmSync(file);
  return said;
}

/** That of a single machine is an object, as that of other commands. */
async function statusOf(machines: KeptMachine[]): Promise<unknown> {
  const all = await Promise.all(machines.map((machine) => machine.status()));
  return all.length === 1 ? all[0] : all;
}

async function allFound(registry: Registry, names: readonly string[]): Promise<KeptMachine[]> {
  const all = await Promise.all(names.map((name) => KeptMachine.findIfThere(registry, name)));
  return all.filter((machine) => machine !== null);
}

function notStarted(
  names: readonly string[],
  said: string,
  driver: { kill(signal: NodeJS.Signals): boolean },
): ToolError {
  driver.kill('SIGTERM');
  const message = shownLine(said.replace(/^error: /, '')).slice(0, 500);
  return new ToolError(
    'not-started',
    `${names.join(', ')} ${names.length === 1 ? 'was' : 'were'} not started: ${message || 'the driver said nothing'}`,
  );
}

async function backendOf({ backend, memory, io }: MachineCall & { io: CliIo }): Promise<Backend> {
  if ((backend ?? (isRoot() ? 'container' : 'qemu')) === 'qemu') return qemu({ memoryMiB: memory });
  return container({ root: (await baseImage({ env: io.env })).root });
}
