import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Builds, openBuilds, requireBuildsDirectory } from '../../builds/builds.js';
import { shownLine } from '../../text/clean.js';
import { type CliIo, printJson } from '../io.js';
import { numberIn, outputDirOption } from '../option-values.js';
import { buildJson, buildLines } from '../show/build.js';

type Options = { outputDir: string; failed?: boolean; limit?: number; json?: boolean };

export function configure(command: Command, io: CliIo): void {
  outputDirOption(command)
    .option('--failed', 'only the builds that did not succeed')
    .option('--limit <n>', 'no more than the n newest', numberIn({ least: 1, whole: true }))
    .option('--json', 'print an array of metadata, newest first')
    .action((options: Options) => list(options, io));
}

async function list({ outputDir, failed, limit, json }: Options, io: CliIo): Promise<void> {
  const builds = openBuilds(resolve(io.cwd, outputDir));
  await requireBuildsDirectory(builds.dir);
  await completeKilled(builds, io);
  const { builds: found, notes } = await builds.list();
  const wanted = found.filter((build) => !failed || !build.metadata.success).slice(0, limit ?? found.length);
  for (const note of notes) io.err(`${shownLine(note)}\n`);
  if (json) printJson(io, wanted.map(buildJson));
  else if (wanted.length > 0) io.out(`${buildLines(wanted, io.outColor).join('\n')}\n`);
  else io.err(`No ${failed && found.length > 0 ? 'failed ' : ''}builds in ${shownLine(builds.dir)}.\n`);
}

/** What takes long to load is loaded only where a recorder was killed. */
async function completeKilled(builds: Builds, io: CliIo): Promise<void> {
  if ((await builds.unfinished()).length === 0) return;
  const { finishLeftovers } = await import('../../rebuild/finish-leftovers.js');
  await finishLeftovers(builds, (message) => io.err(`${shownLine(message)}\n`));
}
