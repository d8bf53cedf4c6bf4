import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import * as library from '../../machine/index.js';
import { ToolError, usageError } from '../../system/errors.js';
import { absolutePath, printJson } from '../io.js';
import type { MachineCall } from './call.js';

/** What a script has in scope: the library, the kept machines by their names, and all of them as `machines`. */
type Scope = Record<string, unknown>;

const AsyncFunction = (async () => {}).constructor as new (
  ...words: string[]
) => (...values: unknown[]) => Promise<unknown>;

/** Runs an expression, or statements with a `return`, with top-level await, and prints the value. */
export async function evaluate(call: MachineCall): Promise<void> {
  const [code = ''] = call.words;
  const value = await inScope(call, (scope) => functionOf(code, Object.keys(scope))(...Object.values(scope)));
  const { io, json } = call;
  if (json) printJson(io, value ?? null);
  else if (value !== undefined) io.out(`${typeof value === 'string' ? value : inspect(value)}\n`);
}

function functionOf(code: string, names: string[]) {
  try {
    return new AsyncFunction(...names, `return (${code}\n);`);
  } catch {
    try {
      return new AsyncFunction(...names, code);
    } catch (thrown) {
      throw usageError('bad-code', `the code cannot be read: ${(thrown as Error).message}`);
    }
  }
}

/** Runs a file as a module, with the scope as global names. */
export async function evaluateFile(call: MachineCall): Promise<void> {
  const file = absolutePath(call.io, call.words[0] ?? '');
  if (!existsSync(file)) throw usageError('no-file', `there is no file ${file}`);
  const isTypeScript = /\.[cm]?ts$/.test(file);
  const canTypeScript = Boolean((process.features as { typescript?: unknown }).typescript);
  if (isTypeScript && !canTypeScript)
    throw new ToolError('no-typescript', `Node ${process.version} does not run TypeScript`, {
      hint: 'Use Node 22.18 or newer, or write JavaScript.',
    });
  await inScope(call, async (scope) => {
    Object.assign(globalThis, scope);
    await import(/* webpackIgnore: true */ pathToFileURL(file).href);
  });
}

/** Machines that the script makes are closed after it, whether it throws or not. */
async function inScope<Value>({ io }: MachineCall, body: (scope: Scope) => Promise<Value>): Promise<Value> {
  const registry = await library.openRegistry(io.env);
  const kept = await library.keptMachines(registry);
  const machines: Record<string, library.KeptMachine> = {};
  for (const { name } of kept) machines[name] = await library.KeptMachine.find(registry, name);
  const made: library.Machine[] = [];
  const createMachine: typeof library.createMachine = async (...words) => {
    const machine = await library.createMachine(...words);
    made.push(machine);
    return machine;
  };
  const startMachines: typeof library.startMachines = async (...words) => {
    const started = await library.startMachines(...words);
    made.push(...Object.values<library.Machine>(started));
    return started;
  };
  const named = Object.entries(machines).filter(
    ([name]) => /^[a-z]\w*$/i.test(name) && !(name in globalThis),
  );
  try {
    return await body({ ...Object.fromEntries(named), ...library, createMachine, startMachines, machines });
  } finally {
    await library.closeMachines(made);
  }
}
