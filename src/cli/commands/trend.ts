import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { flakinessOf } from '../../history/flakiness.js';
import { kindTrends } from '../../history/kinds.js';
import { findSources } from '../../shelf/find.js';
import { usageError } from '../../system/errors.js';
import { shownLine } from '../../text/clean.js';
import { type CliIo, printJson } from '../io.js';
import { trendJson, trendLines } from '../show/trend.js';
import { wholeNumber } from '../whole-number.js';

type Options = { outputDir: string; host?: string; action?: string; window: number; json?: boolean };

export function configure(command: Command, io: CliIo): void {
  command
    .option('--output-dir <dir>', 'the builds, or downloaded artifacts and records', 'rebuild-logs')
    .option('--host <name>', 'this host alone')
    .option('--action <name>', 'this action alone')
    .option('--window <n>', 'how many earlier builds are compared with', wholeNumber(1), 30)
    .option('--json', 'print the figures as JSON')
    .action((options: Options) => run(options, io));
}

async function run(options: Options, io: CliIo): Promise<void> {
  const dir = resolve(io.cwd, options.outputDir);
  if (!(await stat(dir).catch(() => null))?.isDirectory())
    throw usageError(
      'no-builds',
      `${dir} is not a directory of builds`,
      'Record one first, or name another with --output-dir.',
    );
  const { sources, notices } = await findSources(dir, Date.now());
  for (const notice of notices) io.err(`note: ${shownLine(notice)}\n`);
  const wanted = sources.filter(
    ({ metadata }) =>
      (!options.host || metadata.host === options.host) &&
      (!options.action || metadata.action === options.action),
  );
  const points = wanted.map(({ point }) => point);
  const dirty = new Set(wanted.filter(({ metadata }) => metadata.revision?.dirty).map(({ point }) => point));
  const kinds = kindTrends(points, options.window);
  const flakiness = flakinessOf(points, (point) => dirty.has(point));
  if (options.json) printJson(io, trendJson(kinds, flakiness));
  else if (kinds.length === 0) io.err(`No builds in ${dir}.\n`);
  else io.out(`${trendLines(kinds, flakiness).join('\n')}\n`);
}
