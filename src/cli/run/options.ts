import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Action, actions } from '../../rebuild/action.js';
import type { RebuildRequest, Target } from '../../rebuild/request.js';
import { themeNames } from '../../render/color/theme.js';
import { usageError } from '../../system/errors.js';
import type { CliIo } from '../io.js';
import { numberFrom } from '../option-values.js';
import { wholeNumber } from '../whole-number.js';

export type RunOptions = {
  action?: string;
  flake?: string;
  file?: string;
  command?: string;
  outputDir: string;
  keepLast?: number;
  exportGif?: boolean;
  recording: boolean;
  cols?: number;
  rows?: number;
  frameInterval: number;
  timeout: number;
  idleLimit: number;
  theme?: string;
  redact: string[];
  targetHost?: string;
  buildHost?: string;
  sudo?: boolean;
  quiet?: boolean;
  json?: boolean;
};

const defaultSize = { cols: 120, rows: 40 };
const largestSide = 1000;
const smallestSide = 2;

/** Adds the options of `run` to a command; `demo` takes the same but for what it decides itself. */
export function addRunOptions(command: Command): Command {
  return command
    .option('--output-dir <directory>', 'where builds are kept', 'rebuild-logs')
    .option('--keep-last <count>', 'keep only the newest builds', wholeNumber(1))
    .option('--export-gif', 'also make rebuild.gif')
    .option('--no-recording', 'run without a terminal: log and metadata only')
    .option('--cols <count>', "columns of the terminal (default: the terminal's, or 120)", side)
    .option('--rows <count>', "rows of the terminal (default: the terminal's, or 40)", side)
    .option('--frame-interval <seconds>', 'between the frames of rebuild.frames.log', numberFrom(0.1), 5)
    .option('--timeout <seconds>', 'end the rebuild after this long; 0 never does', numberFrom(0), 1800)
    .option('--idle-limit <seconds>', 'pauses are cut to this when played', numberFrom(0), 2)
    .option('--theme <name>', `colours of the pictures: ${themeNames.join(', ')}`)
    .addOption(
      new Option('--redact <regex>', 'mask this in everything that is written (repeatable)')
        .default([], 'none')
        .argParser((value: string, before: string[]) => [...before, value]),
    )
    .option('--quiet', 'show nothing of the rebuild while it runs')
    .option('--json', 'print the metadata as JSON');
}

/** What was asked for on the command line, checked. Throws a usage error that names the option. */
export function requestOf(
  options: RunOptions,
  words: { action: string | undefined; extraArgs: string[] },
  io: CliIo,
): RebuildRequest {
  const named = [options.flake, options.file, options.command].filter((value) => value !== undefined);
  if (named.length > 1) throw usageError('bad-option', 'give only one of --flake, --file and --command');
  if (options.theme !== undefined && !themeNames.includes(options.theme))
    throw usageError(
      'bad-theme',
      `there is no theme "${options.theme}"`,
      `Themes: ${themeNames.join(', ')}.`,
    );
  const interactive = io.interactive && options.recording && !options.quiet;
  return {
    action: actionOf(options.action ?? words.action),
    target: targetOf(options, io.cwd),
    extraArgs: words.extraArgs,
    targetHost: options.targetHost ?? null,
    buildHost: options.buildHost ?? null,
    sudo: options.sudo === true,
    cwd: io.cwd,
    env: io.env,
    outputDir: resolve(io.cwd, options.outputDir),
    keepLast: options.keepLast ?? null,
    recording: options.recording,
    cols: options.cols ?? (interactive ? (process.stderr.columns ?? defaultSize.cols) : defaultSize.cols),
    // One row of a person's terminal is the status line's.
    rows: options.rows ?? (interactive ? Math.max(2, (process.stderr.rows ?? 41) - 1) : defaultSize.rows),
    frameIntervalSeconds: options.frameInterval,
    timeoutSeconds: options.timeout,
    idleLimitSeconds: options.idleLimit,
    theme: options.theme ?? null,
    exportGif: options.exportGif === true,
    maxGifBytes: 10_000_000,
    redact: options.redact,
    secrets: [],
    interactive,
    baseRevision: null,
  };
}

function actionOf(word: string | undefined): Action {
  if (word === undefined) return existsSync('/etc/NIXOS') ? 'test' : 'build';
  const action = actions.find((known) => known === word);
  if (action) return action;
  throw usageError('bad-action', `"${word}" is not an action`, `Actions: ${actions.join(', ')}.`);
}

/** A flake in the working directory is meant where nothing is named and this is not NixOS. */
function targetOf({ flake, file, command }: RunOptions, cwd: string): Target {
  if (command !== undefined) {
    if (command.trim() === '') throw usageError('bad-option', '--command is empty');
    return { kind: 'command', command };
  }
  if (file !== undefined) return { kind: 'file', path: file };
  if (flake !== undefined) return { kind: 'flake', ref: flake };
  if (!existsSync('/etc/NIXOS') && existsSync(resolve(cwd, 'flake.nix'))) return { kind: 'flake', ref: '.' };
  return { kind: 'default' };
}

function side(text: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= smallestSide && value <= largestSide) return value;
  throw new InvalidArgumentError(`It must be a whole number from ${smallestSide} to ${largestSide}.`);
}
