import type { Command } from 'commander';
import { requireBuildsDirectory } from '../../builds/builds.js';
import { defaultWindow } from '../../history/drift.js';
import { flakinessOf } from '../../history/flakiness.js';
import { kindTrends } from '../../history/kinds.js';
import { remedyRates } from '../../history/remedy-rates.js';
import { readShelf } from '../../shelf/read.js';
import { shownLine } from '../../text/clean.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { numberIn, outputDirOption } from '../option-values.js';
import { trendJson, trendLines } from '../show/trend.js';

type Options = { outputDir: string; host?: string; action?: string; window: number; json?: boolean };

export function configure(command: Command, io: CliIo): void {
  outputDirOption(command, io, 'directory of the builds, or of downloaded artifacts and records')
    .option('--host <name>', 'this host alone')
    .option('--action <name>', 'this action alone')
    .option(
      '--window <n>',
      'how many earlier builds are compared with',
      numberIn({ least: 1, whole: true }),
      defaultWindow,
    )
    .option('--json', 'print the figures as JSON')
    .action((options: Options) => run(options, io));
}

async function run(options: Options, io: CliIo): Promise<void> {
  const dir = absolutePath(io, options.outputDir);
  await requireBuildsDirectory(dir);
  const { builds, notices } = await readShelf(dir, Date.now());
  for (const notice of notices) io.err(`note: ${shownLine(notice)}\n`);
  const wanted = builds.filter(
    ({ metadata }) =>
      (!options.host || metadata.host === options.host) &&
      (!options.action || metadata.action === options.action),
  );
  const points = wanted.map(({ point }) => point);
  const dirty = new Set(wanted.filter(({ metadata }) => metadata.revision?.dirty).map(({ point }) => point));
  const kinds = kindTrends(points, options.window);
  const flakiness = flakinessOf(points, (point) => dirty.has(point));
  const rates = remedyRates(wanted.map(({ metadata }) => metadata));
  if (options.json) printJson(io, trendJson(kinds, flakiness, rates));
  else if (kinds.length === 0) io.err(`No builds in ${shownLine(dir)}.\n`);
  else io.out(`${trendLines(kinds, flakiness, rates).join('\n')}\n`);
}
