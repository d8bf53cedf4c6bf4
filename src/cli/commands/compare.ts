import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type BuildComparison, compareBuilds } from '../../compare/open/compare-builds.js';
import { sideBySide } from '../../compare/side-by-side.js';
import { fontsFor } from '../../rebuild/pictures/fonts/machine-fonts.js';
import { themeArgument } from '../../rebuild/pictures/theme-argument.js';
import type { Look } from '../../render/look.js';
import { renderPng } from '../../render/render-png.js';
import { messageOf, ToolError, usageError } from '../../system/errors.js';
import { shownLine } from '../../text/clean.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { outputDirOption } from '../option-values.js';
import { pictureOptions } from '../picture-options.js';
import { comparisonJson, comparisonLines } from '../show/comparison.js';

type Options = { outputDir: string; png?: string; theme?: string; fontDir?: string; json?: boolean };

export function configure(command: Command, io: CliIo): void {
  outputDirOption(command, io).option(
    '--png <file>',
    'draw the two last screens side by side, changed rows marked',
  );
  pictureOptions(command)
    .option('--json', 'print the comparison as JSON')
    .action((a: string, b: string, options: Options) => run(a, b, options, io));
}

async function run(nameA: string, nameB: string, options: Options, io: CliIo): Promise<void> {
  const { outputDir, png, theme, fontDir } = options;
  const { comparison, sides, note } = await compareBuilds(nameA, nameB, {
    outputDir,
    cwd: io.cwd,
    env: io.env,
  });
  if (note) io.err(`note: ${shownLine(note)}\n`);
  if (png)
    await writePicture(sides, absolutePath(io, png), {
      fonts: fontsFor({ fontDir, env: io.env, cwd: io.cwd }, (problem) => io.err(`${shownLine(problem)}\n`)),
      ...(theme === undefined ? {} : { theme: themeArgument(theme, io.cwd) }),
    });
  if (options.json) printJson(io, comparisonJson(comparison));
  else io.out(`${comparisonLines(comparison, io.outColor).join('\n')}\n`);
}

async function writePicture({ a, b }: BuildComparison['sides'], file: string, look: Look): Promise<void> {
  const [screenA, screenB] = [await a.screen?.(), await b.screen?.()];
  if (!screenA || !screenB) {
    const without = screenA ? b : a;
    throw usageError('no-recording', `${without.side.name} has no recording to take a picture of`);
  }
  const joined = sideBySide(
    { title: `A  ${shownLine(a.side.name)}`, screen: screenA },
    { title: `B  ${shownLine(b.side.name)}`, screen: screenB },
  );
  try {
    await writeFile(file, renderPng(joined, look));
  } catch (thrown) {
    if (thrown instanceof ToolError) throw thrown;
    throw usageError('cannot-write', `${file} cannot be written: ${messageOf(thrown)}`);
  }
}
