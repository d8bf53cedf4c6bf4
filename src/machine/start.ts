import { resolve } from 'node:path';
import { loadRedaction, type Redaction } from '../redact/redaction.js';
import { redactText } from '../redact/stream-redactor.js';
import type { Environment } from '../system/environment.js';
import type { Backend } from './backend.js';
import { ConsoleRecording } from './console/recording.js';
import { processHome } from './life/home.js';
import { Machine } from './machine.js';
import { requireMachineName } from './name.js';

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
};

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
  const { env = process.env, onNotice = () => {}, outputDir } = options;
  const redaction = options.redaction ?? (await loadRedaction({ secrets: [], patterns: [] }, env));
  const redact = (text: string) => redactText(redaction, text);
  const home = await processHome();
  const dir = await home.newDirectory(name);
  let recording: ConsoleRecording | null = null;
  try {
    const guest = await backend.create({ name, dir, env, onNotice, snapshots: home.snapshots });
    if (outputDir !== undefined)
      recording = await ConsoleRecording.open(resolve(outputDir, name), {
        ...{ title: `console of ${name}`, redaction, env, onNotice },
      });
    const release = () => home.release(name);
    const sibling = (other: string, its: Backend) => createMachine(other, its, options);
    return new Machine({ name, kind: backend.kind, guest, recording, redact, release, sibling, env, dir });
  } catch (thrown) {
    await home.release(name);
    throw thrown;
  }
}

/**
 * Makes machines and switches all of them on; returns them by their names. When one cannot be made or started, the others
 * are closed again and its error is thrown.
 */
export async function startMachines<Name extends string>(
  backends: Record<Name, Backend>,
  options: MachineOptions = {},
): Promise<Record<Name, Machine>> {
  const machines: [string, Machine][] = [];
  try {
    for (const [name, backend] of Object.entries<Backend>(backends))
      machines.push([name, await createMachine(name, backend, options)]);
    await Promise.all(machines.map(([, machine]) => machine.start()));
  } catch (thrown) {
    await closeMachines(machines.map(([, machine]) => machine));
    throw thrown;
  }
  return Object.fromEntries(machines) as Record<Name, Machine>;
}

/** Closes machines, all of them even where one fails; throws the first failure. */
export async function closeMachines(machines: Iterable<Machine>): Promise<void> {
  const ends = await Promise.allSettled([...machines].map((machine) => machine.close()));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
