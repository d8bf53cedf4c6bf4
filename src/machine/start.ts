import { resolve } from 'node:path';
import { loadRedaction, type Redaction } from '../redact/redaction.js';
import { redactText } from '../redact/stream-redactor.js';
import type { Environment } from '../system/environment.js';
import type { Backend, GuestNetwork } from './backend.js';
import { ConsoleRecording } from './console/recording.js';
import { processHome } from './life/home.js';
import { Machine } from './machine.js';
import { requireMachineName } from './name.js';
import type { Cables } from './network/cables.js';
import { Networks } from './network/networks.js';

export type MachineOptions = {
  /**
   * Where the console's recording is put, a directory of its own for each machine: `console.cast`, `console.log`,
   * `final.png`. Without it the console is not recorded.
   */
  outputDir?: string;
  /** This process's by default. Its secrets are masked in recordings and errors. */
  env?: Environment;
  /** Masks more; by default what the environment's names show to be secrets. */
  redaction?: Redaction;
  onNotice?: (message: string) => void;
  /** The networks that a machine joins; by default its own, or those of the machines that are started together. */
  networks?: Networks;
};

const noNetwork: GuestNetwork = { vlans: [], isOutgoingAllowed: false };

/**
 * Makes a machine that is switched off. Throws a `ToolError` for a bad or taken name, and where the backend cannot run
 * here; nothing is left then.
 */
export async function createMachine(
  name: string,
  backend: Backend,
  options: MachineOptions = {},
): Promise<Machine> {
  requireMachineName(name);
  const { env = process.env, onNotice = () => {}, outputDir, networks = new Networks() } = options;
  const redaction = options.redaction ?? (await loadRedaction({ secrets: [], patterns: [] }, env));
  const redact = (text: string) => redactText(redaction, text);
  const home = await processHome();
  const dir = await home.newDirectory(name);
  let recording: ConsoleRecording | null = null;
  let cables: Cables | null = null;
  const release = async () => {
    cables?.remove();
    await home.release(name);
  };
  try {
    const { vlans, isOutgoingAllowed } = backend.network?.({ env, onNotice }) ?? noNetwork;
    cables = networks.join(name, vlans, onNotice);
    const guest = await backend.create({ name, dir, cables, env, onNotice, snapshots: home.snapshots });
    if (outputDir !== undefined)
      recording = await ConsoleRecording.open(resolve(outputDir, name), {
        ...{ title: `console of ${name}`, redaction, env, onNotice },
      });
    const sibling = (other: string, its: Backend) => createMachine(other, its, { ...options, networks });
    return new Machine({
      ...{ name, kind: backend.kind, guest, recording, redact, release, sibling },
      isForked: backend.isForked === true,
      ...{ cables, isOutgoingAllowed, onNotice, env, dir },
    });
  } catch (thrown) {
    await release();
    throw thrown;
  }
}

/**
 * Makes machines and switches all of them on; returns them by their names. They share networks, on which they are
 * numbered in the order of their names, as in NixOS' tests. When one cannot be made or started, the others are closed
 * again and its error is thrown.
 */
export async function startMachines<Name extends string>(
  backends: Record<Name, Backend>,
  options: MachineOptions = {},
): Promise<Record<Name, Machine>> {
  const machines = new Map<string, Machine>();
  const shared = { networks: new Networks(), ...options };
  const byName = Object.entries<Backend>(backends).sort(([one], [other]) => (one < other ? -1 : 1));
  try {
    for (const [name, backend] of byName) machines.set(name, await createMachine(name, backend, shared));
    await Promise.all([...machines.values()].map((machine) => machine.start()));
  } catch (thrown) {
    await closeMachines(machines.values());
    throw thrown;
  }
  return Object.fromEntries(Object.keys(backends).map((name) => [name, machines.get(name)])) as Record<
    Name,
    Machine
  >;
}

/** Closes machines, all of them even where one fails; throws the first failure. */
export async function closeMachines(machines: Iterable<Machine>): Promise<void> {
  const ends = await Promise.allSettled([...machines].map((machine) => machine.close()));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
