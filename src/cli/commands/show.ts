import type { Command } from 'commander';
import { openBuilds } from '../../builds/builds.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { outputDirOption } from '../option-values.js';
import { buildDetails, buildJson } from '../show/build.js';

type Options = { outputDir: string; json?: boolean };

export function configure(command: Command, io: CliIo): void {
  outputDirOption(command, io)
    .option('--json', 'print the metadata')
    .action(async (name: string | undefined, options: Options) => {
      const build = await openBuilds(absolutePath(io, options.outputDir)).find(name);
      if (options.json) printJson(io, buildJson(build));
      else io.out(buildDetails(build, io.outColor));
    });
}
