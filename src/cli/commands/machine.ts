import type { Command } from 'commander';
import { usageError } from '../../system/errors.js';
import type { CliIo } from '../io.js';
import { machineActions } from '../machine/actions.js';
import type { MachineCall } from '../machine/call.js';
import { choice, numberIn } from '../option-values.js';

type Options = {
  backend?: 'container' | 'qemu';
  memory: number;
  keep?: boolean;
  outputDir?: string;
  timeout: number;
  json?: boolean;
};

export function configure(command: Command, io: CliIo, argv: readonly string[]): void {
  const width = Math.max(...machineActions.map(({ usage }) => usage.length));
  const actions = machineActions.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`);
  command
    .option(
      '--backend <name>',
      'container or qemu (default: container for root, else qemu)',
      choice('container', 'qemu'),
    )
    .option(
      '--memory <mib>',
      'memory of a virtual machine, in MiB',
      numberIn({ least: 128, whole: true }),
      512,
    )
    .option('--keep', 'start: go on after this command, until "machine rm"')
    .option(
      '--output-dir <dir>',
      "start: record the console in a directory of the machine's name below this one",
    )
    .option('--timeout <seconds>', 'exec: end the command after this time', numberIn({ least: 1 }), 900)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', `\nActions:\n${actions.join('\n')}`)
    .action((action: string, words: string[], options: Options) => run(action, words, options, io, argv));
}

async function run(
  action: string,
  words: string[],
  options: Options,
  io: CliIo,
  argv: readonly string[],
): Promise<void> {
  const found = machineActions.find(({ name }) => name === action);
  if (!found)
    throw usageError(
      'bad-action',
      `"machine" has no action "${action}"`,
      `It has ${machineActions.map(({ name }) => name).join(', ')}.`,
    );
  const [least, most] = found.words;
  if (words.length < least || words.length > most)
    throw usageError(
      'bad-words',
      `"machine ${action}" was given ${words.length} words`,
      `Type: machine ${found.usage}`,
    );
  const call: MachineCall = {
    ...options,
    json: options.json === true,
    keep: options.keep === true,
    words,
    io,
    argv,
  };
  await found.run(call);
}
