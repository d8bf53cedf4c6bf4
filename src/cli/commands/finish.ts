import type { Command } from 'commander';
import { openBuilds, requireBuildsDirectory } from '../../builds/builds.js';
import { removeAbandonedStarts } from '../../builds/create-build.js';
import type { Build } from '../../builds/metadata.js';
import { finishBuild } from '../../rebuild/finish.js';
import { shownLine } from '../../text/clean.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { outputDirOption } from '../option-values.js';
import { buildJson, buildSummary } from '../show/build.js';

type Options = { outputDir: string; json?: boolean };

export function configure(command: Command, io: CliIo): void {
  outputDirOption(command, io)
    .option('--json', 'print the metadata as JSON')
    .action((name: string | undefined, options: Options) => finish(name, options, io));
}

async function finish(name: string | undefined, options: Options, io: CliIo): Promise<void> {
  const builds = openBuilds(absolutePath(io, options.outputDir));
  if (name === undefined) await requireBuildsDirectory(builds.dir);
  await removeAbandonedStarts(builds.dir);
  const left = (await builds.unfinished()).map(({ dir }) => dir);
  const named =
    name === undefined
      ? left
      : left.filter((dir) => dir.endsWith(`/${name}`) || dir === absolutePath(io, name));
  const finished: Build[] = [];
  for (const dir of named) finished.push(await finishBuild(dir));
  // A build that needs no finishing is printed as it is; an unknown name is an error.
  if (name !== undefined && named.length === 0) finished.push(await builds.find(name));
  if (options.json) printJson(io, finished.map(buildJson));
  else if (finished.length === 0) io.err(`nothing to finish in ${shownLine(builds.dir)}\n`);
  else for (const build of finished) io.err(buildSummary(build, io.color));
}
