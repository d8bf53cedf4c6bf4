import type { Command } from 'commander';
import type { CliIo } from '../io.js';
import { outputDirOption } from '../option-values.js';

type JsonOption = { json?: boolean };

export function configure(command: Command, io: CliIo): void {
  command
    .command('list')
    .description('every remedy, and what is never done')
    .option('--json', 'print them as JSON')
    .action(async (options: JsonOption) => (await import('../remedies/list.js')).listRemedies(options, io));
  command
    .command('explain <family>')
    .description('what may cure a family of failures, what it changes, and what is never done about it')
    .option('--json', 'print it as JSON')
    .action(async (family: string, options: JsonOption) =>
      (await import('../remedies/list.js')).explainFamily(family, options, io),
    );
  outputDirOption(
    command
      .command('try [build]')
      .description(
        'what would be done about the failure of a build, without doing it; the newest by default',
      ),
    io,
  )
    .option('--json', 'print it as JSON')
    .action(async (name: string | undefined, options: JsonOption & { outputDir: string }) =>
      (await import('../remedies/try-build.js')).tryBuild(name, options, io),
    );
}
