import { KeptMachine, type KeptRequest, keptMachines, openRegistry } from '../../machine/index.js';
import { showControls, shownLine } from '../../text/clean.js';
import { quoteCommand } from '../../text/shell.js';
import { absolutePath, printJson } from '../io.js';
import type { MachineCall } from './call.js';

/** The machine that a call names. Throws a `ToolError` (`no-machine`). */
export async function find({ io, words }: MachineCall): Promise<KeptMachine> {
  return KeptMachine.find(await openRegistry(io.env), words[0] ?? '');
}

export async function list({ io, json }: MachineCall): Promise<void> {
  const machines = await keptMachines(await openRegistry(io.env));
  if (json) return printJson(io, machines);
  if (machines.length === 0) io.err('No machine is kept; "machine start NAME --keep" starts one.\n');
  for (const { name, backend, is_up, last_end } of machines) {
    const state = is_up
      ? 'on'
      : `off${last_end?.kind === 'panic' ? ` (it panicked: ${last_end.detail})` : ''}`;
    io.out(`${name}\t${backend}\t${shownLine(state)}\n`);
  }
}

/** Prints an address a line, that on the first network first. */
export async function ip(call: MachineCall): Promise<void> {
  const { io, json } = call;
  const { addresses, name } = await (await find(call)).status();
  if (json) return printJson(io, addresses);
  if (addresses.length === 0) io.err(`${name} is on no network.\n`);
  for (const { address } of addresses) io.out(`${address}\n`);
}

/** Words after the name are one command; a single one is a line for the guest's shell. */
export async function exec(call: MachineCall): Promise<void> {
  const { io, json, timeout, words } = call;
  const machine = await find(call);
  const [first = '', ...rest] = words.slice(1);
  const command = rest.length === 0 ? first : quoteCommand([first, ...rest]);
  const { status, stdout, stderr } = await machine.execute(command, { timeoutSeconds: timeout });
  io.status = status;
  if (json) return printJson(io, { status, stdout, stderr });
  io.out(stdout);
  io.err(stderr);
}

/** Does what needs no more than a request. */
export async function ask(call: MachineCall, request: KeptRequest): Promise<void> {
  const { io, json } = call;
  const machine = await find(call);
  await machine.ask(request);
  if (!json) return;
  printJson(io, request.method === 'remove' ? { name: machine.name, removed: true } : await machine.status());
}

export async function logs(call: MachineCall): Promise<void> {
  const { io, json } = call;
  const machine = await find(call);
  const text = String(await machine.ask({ method: 'console' }));
  if (json) printJson(io, { console: text });
  else io.out(showControls(text.replaceAll('\r\n', '\n')));
}

export async function screenshot(call: MachineCall): Promise<void> {
  const file = absolutePath(call.io, call.words[1] ?? '');
  await ask(call, { method: 'screenshot', file });
}

export async function key(call: MachineCall): Promise<void> {
  for (const keys of call.words.slice(1)) await ask({ ...call, json: false }, { method: 'key', keys });
  if (call.json) printJson(call.io, await (await find(call)).status());
}
