import type { Command } from 'commander';
import { type Builds, openBuilds, requireBuildsDirectory } from '../../builds/builds.js';
import type { BuildsScan } from '../../builds/scan.js';
import { shownLine } from '../../text/clean.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { numberIn, outputDirOption } from '../option-values.js';
import { buildJson, buildLines } from '../show/build.js';

type Options = { outputDir: string; failed?: boolean; limit?: number; json?: boolean };

export function configure(command: Command, io: CliIo): void {
  outputDirOption(command, io)
    .option('--failed', 'only the builds that did not succeed')
    .option('--limit <n>', 'no more than the n newest', numberIn({ least: 1, whole: true }))
    .option('--json', 'print an array of metadata, newest first')
    .action((options: Options) => list(options, io));
}

async function list({ outputDir, failed, limit, json }: Options, io: CliIo): Promise<void> {
  const builds = openBuilds(absolutePath(io, outputDir));
  await requireBuildsDirectory(builds.dir);
  const { finished: found, notes } = await completedBuilds(builds, io);
  const wanted = found.filter((build) => !failed || !build.metadata.success).slice(0, limit ?? found.length);
  for (const note of notes) io.err(`${shownLine(note)}\n`);
  if (json) printJson(io, wanted.map(buildJson));
  else if (wanted.length > 0) io.out(`${buildLines(wanted, io.outColor).join('\n')}\n`);
  else io.err(`No ${failed && found.length > 0 ? 'failed ' : ''}builds in ${shownLine(builds.dir)}.\n`);
}

/** The builds, after those of killed recorders were completed. The code for that is loaded only where it is needed. */
async function completedBuilds(builds: Builds, io: CliIo): Promise<BuildsScan> {
  const scan = await builds.scan();
  if (scan.unfinished.length === 0) return scan;
  const { finishLeftovers } = await import('../../rebuild/finish.js');
  return finishLeftovers(builds, (message) => io.err(`${shownLine(message)}\n`));
}
