import type { Command } from 'commander';
import { openBuilds, requireBuildsDirectory } from '../../builds/builds.js';
import { shownLine } from '../../text/clean.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { numberIn, outputDirOption } from '../option-values.js';

type Options = { outputDir: string; keepLast: number; dryRun?: boolean; json?: boolean };

export function configure(command: Command, io: CliIo): void {
  command.requiredOption(
    '--keep-last <n>',
    'keep the n newest finished builds',
    numberIn({ least: 0, whole: true }),
  );
  outputDirOption(command, io)
    .option('--dry-run', 'only say what would be deleted')
    .option('--json', 'print what was removed and kept')
    .action(async ({ outputDir, keepLast, dryRun = false, json }: Options) => {
      const builds = openBuilds(absolutePath(io, outputDir));
      await requireBuildsDirectory(builds.dir);
      const result = await builds.clean({ keepLast, dryRun });
      if (result.failed.length > 0) io.status = 3;
      for (const note of result.notes) io.err(`${shownLine(note)}\n`);
      if (json) return printJson(io, result);
      for (const dir of result.removed) io.out(`${dryRun ? 'would remove' : 'removed'} ${shownLine(dir)}\n`);
      const { removed, kept } = result;
      io.err(`${dryRun ? 'Would remove' : 'Removed'} ${removed.length}, kept ${kept.length}.\n`);
    });
}
