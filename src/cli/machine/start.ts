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
  serveMachine,
} from '../../machine/index.js';
import { ToolError } from '../../system/errors.js';
import { isRoot } from '../../system/package-manager.js';
import { shownLine } from '../../text/clean.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import type { MachineCall } from './call.js';

/** A driver loads its code, probes KVM and starts the machine's process in that time (ms), even on a busy machine. */
const driverMs = 120_000;
const lookMs = 50;

/** Starts a machine, or switches a kept one on again. */
export async function start(call: MachineCall): Promise<void> {
  const { io, json, keep, words } = call;
  const [name = ''] = words;
  const registry = await openRegistry(io.env);
  const kept = await found(registry, name);
  if (kept === null) return keep ? startKept(call, name, registry) : serve(call, name, registry);
  if ((await kept.status()).is_up) throw machineExists(name, ', and it is on');
  await kept.ask({ method: 'start' });
  if (json) printJson(io, await kept.status());
}

/** Is the machine's driver until Ctrl-C or "machine rm". */
async function serve(call: MachineCall, name: string, registry: Registry): Promise<void> {
  const { io, outputDir } = call;
  const abort = new AbortController();
  const stop = io.onSignal(() => abort.abort());
  const notice = (message: string) => io.err(`${shownLine(message)}\n`);
  try {
    await serveMachine(name, await backendOf(call), {
      ...{ registry, env: io.env, signal: abort.signal, onNotice: notice },
      ...(outputDir === undefined ? {} : { outputDir: absolutePath(io, outputDir) }),
    });
  } finally {
    stop();
  }
}

/** Starts this very command without `--keep` as a process of its own, and waits for its machine's shell. */
async function startKept(call: MachineCall, name: string, registry: Registry): Promise<void> {
  const { io, json } = call;
  const log = openSync(logOf(registry, name), 'w', 0o600);
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
    const machine = await found(registry, name);
    if (machine !== null) {
      await machine.ask({ method: 'start' });
      driver.unref();
      if (json) printJson(io, await machine.status());
      return;
    }
    if (hasEnded || performance.now() > deadline)
      throw notStarted(name, takeLog(logOf(registry, name)), driver);
    await sleep(lookMs);
  }
}

/** What a driver that has not come so far has printed; nobody else removes it. */
function takeLog(file: string): string {
  const said = readFileSync(file, 'utf8');
  rmSync(file);
  return said;
}

function notStarted(
  name: string,
  said: string,
  driver: { kill(signal: NodeJS.Signals): boolean },
): ToolError {
  driver.kill('SIGTERM');
  const message = shownLine(said.replace(/^error: /, '')).slice(0, 500);
  return new ToolError(
    'not-started',
    `the machine "${name}" was not started: ${message || 'its driver said nothing'}`,
  );
}

async function found(registry: Registry, name: string): Promise<KeptMachine | null> {
  return KeptMachine.find(registry, name).catch((thrown) => {
    if (thrown instanceof ToolError && thrown.code === 'no-machine') return null;
    throw thrown;
  });
}

async function backendOf({ backend, memory, io }: MachineCall & { io: CliIo }): Promise<Backend> {
  if ((backend ?? (isRoot() ? 'container' : 'qemu')) === 'qemu') return qemu({ memoryMiB: memory });
  return container({ root: (await baseImage({ env: io.env })).root });
}
