import type { MachineCall } from './call.js';

type MachineAction = {
  name: string;
  usage: string;
  summary: string;
  /** How many words it takes, at least and at most. */
  words: readonly [least: number, most: number];
  run(call: MachineCall): Promise<void>;
};

const one = [1, 1] as const;

/** Each action's code is loaded when it is called. */
export const machineActions: readonly MachineAction[] = [
  {
    ...{ name: 'setup', usage: 'setup', words: [0, 0] },
    summary: 'make the base image, or check it',
    run: async (call) => (await import('./setup.js')).setup(call),
  },
  {
    ...{ name: 'list', usage: 'list', words: [0, 0] },
    summary: 'list the machines that are kept',
    run: async (call) => (await import('./kept.js')).list(call),
  },
  {
    ...{ name: 'start', usage: 'start NAME...', words: [1, 254] },
    summary: 'start machines on one network, until Ctrl-C or, with --keep, until "rm"',
    run: async (call) => (await import('./start.js')).start(call),
  },
  {
    ...{ name: 'exec', usage: 'exec NAME -- CMD...', words: [2, 10_000] },
    summary: "run a command as root; its status is this command's",
    run: async (call) => (await import('./kept.js')).exec(call),
  },
  {
    ...{ name: 'shell', usage: 'shell NAME', words: one },
    summary: 'a root shell in it, for a person at a terminal',
    run: async (call) => (await import('./shell.js')).shell(call),
  },
  {
    ...{ name: 'ssh', usage: 'ssh NAME [-- CMD...]', words: [1, 10_000] },
    summary: 'ssh into it as root',
    run: async (call) => (await import('./shell.js')).ssh(call),
  },
  asking('stop', 'shut it down in order', { method: 'stop' }),
  asking('crash', 'cut its power', { method: 'crash' }),
  asking('reboot', 'reboot it in order', { method: 'reboot' }),
  asking('snapshot', 'save memory and disk (qemu)', { method: 'snapshot' }),
  asking('revert', 'go back to the last snapshot (qemu)', { method: 'revert' }),
  asking('clean', 'switch it off and make its disk pristine', { method: 'clean' }),
  asking('rm', 'end it and remove its disk', { method: 'remove' }),
  {
    ...{ name: 'ip', usage: 'ip NAME', words: one },
    summary: 'print its addresses on its networks',
    run: async (call) => (await import('./kept.js')).ip(call),
  },
  {
    ...{ name: 'logs', usage: 'logs NAME', words: one },
    summary: 'print what its console has printed',
    run: async (call) => (await import('./kept.js')).logs(call),
  },
  {
    ...{ name: 'screenshot', usage: 'screenshot NAME FILE', words: [2, 2] },
    summary: 'write its screen as PNG (qemu)',
    run: async (call) => (await import('./kept.js')).screenshot(call),
  },
  {
    ...{ name: 'key', usage: 'key NAME KEYS...', words: [2, 1000] },
    summary: 'press keys: ctrl-alt-delete, ret, a (qemu)',
    run: async (call) => (await import('./kept.js')).key(call),
  },
  {
    ...{ name: 'eval', usage: "eval 'CODE'", words: one },
    summary: 'run JavaScript with the machines in scope, and print its value',
    run: async (call) => (await import('./eval.js')).evaluate(call),
  },
  {
    ...{ name: 'eval-file', usage: 'eval-file FILE', words: one },
    summary: 'run a module in JavaScript or TypeScript likewise',
    run: async (call) => (await import('./eval.js')).evaluateFile(call),
  },
];

/** An action that is one request to a machine's driver. */
function asking(
  name: string,
  summary: string,
  request: { method: 'stop' | 'crash' | 'reboot' | 'snapshot' | 'revert' | 'clean' | 'remove' },
): MachineAction {
  const run = async (call: MachineCall) => (await import('./kept.js')).ask(call, request);
  return { name, usage: `${name} NAME`, summary, words: one, run };
}
