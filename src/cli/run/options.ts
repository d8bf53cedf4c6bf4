import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { defaultOutputDir } from '../../builds/files.js';
import { destinationSecrets } from '../../notify/destination.js';
import { type Action, actions } from '../../rebuild/action.js';
import { fontDirArgument } from '../../rebuild/pictures/font-dir-argument.js';
import { themeArgument } from '../../rebuild/pictures/theme-argument.js';
import {
  keepLastRule,
  parseRequest,
  type RebuildOptions,
  type RebuildRequest,
  requestNumbers,
} from '../../rebuild/request.js';
import { usageError } from '../../system/errors.js';
import type { CliIo } from '../io.js';
import { destinationsOf } from '../notify.js';
import { numberIn, repeatable } from '../option-values.js';
import { pictureOptions } from '../picture-options.js';

export type RunOptions = {
  action?: string;
  flake?: string;
  file?: string;
  command?: string;
  base?: string;
  outputDir?: string;
  keepLast?: number;
  exportGif?: boolean;
  recording: boolean;
  cols?: number;
  rows?: number;
  frameInterval: number;
  timeout: number;
  idleLimit: number;
  theme?: string;
  fontDir?: string;
  redact: string[];
  /** Addresses of webhooks, which are secrets; of the commands that have `--notify`. */
  notify?: string[];
  targetHost?: string;
  buildHost?: string;
  sudo?: boolean;
  acceptFlakeConfig?: boolean;
  quiet?: boolean;
  json?: boolean;
};

/** Adds the options that `run` and `demo` share: all but those that select what is built. */
export function addRunOptions(command: Command): Command {
  const { cols, rows, frameIntervalSeconds, timeoutSeconds, idleLimitSeconds } = requestNumbers;
  command
    .option('--output-dir <dir>', `directory in which the build is recorded (default: ${defaultOutputDir})`)
    .option('--keep-last <count>', 'keep only the newest builds', numberIn(keepLastRule))
    .option('--export-gif', 'also make rebuild.gif')
    .option('--no-recording', 'run without a terminal: log and metadata only')
    .option(
      '--cols <count>',
      `columns of the terminal (default: the terminal's, or ${cols.otherwise})`,
      numberIn(cols),
    )
    .option(
      '--rows <count>',
      `rows of the terminal (default: the terminal's, or ${rows.otherwise})`,
      numberIn(rows),
    )
    .option(
      '--frame-interval <seconds>',
      'between the frames of rebuild.frames.log',
      numberIn(frameIntervalSeconds),
      frameIntervalSeconds.otherwise,
    )
    .option(
      '--timeout <seconds>',
      'end the rebuild after this long; 0 never does',
      numberIn(timeoutSeconds),
      timeoutSeconds.otherwise,
    )
    .option(
      '--idle-limit <seconds>',
      'pauses are cut to this when played',
      numberIn(idleLimitSeconds),
      idleLimitSeconds.otherwise,
    );
  return pictureOptions(command)
    .addOption(repeatable('--redact <regex>', 'mask this in everything that is written (repeatable)'))
    .option('--quiet', 'show nothing of the rebuild while it runs')
    .option('--json', 'print the metadata as JSON');
}

/**
 * What was asked for on the command line, checked. The action and the target that are meant where none is
 * named, and the size of a person's terminal, are the command line's own. Throws a usage error.
 */
export function rebuildRequest(
  options: RunOptions,
  words: { action: string | undefined; extraArgs: string[] },
  io: CliIo,
): RebuildRequest {
  const interactive = io.interactive && options.recording && !options.quiet;
  const terminal = interactive ? io.size() : null;
  return parseRequest({
    action: actionOf(oneAction(options.action, words.action)),
    ...targetOf(options, io.cwd),
    extraArgs: words.extraArgs,
    targetHost: options.targetHost,
    buildHost: options.buildHost,
    sudo: options.sudo,
    acceptFlakeConfig: options.acceptFlakeConfig,
    cwd: io.cwd,
    // A copy: the schema takes plain objects only, and process.env need not be one.
    env: { ...io.env },
    outputDir: options.outputDir,
    keepLast: options.keepLast,
    recording: options.recording,
    cols: options.cols ?? (terminal?.cols ? within(requestNumbers.cols, terminal.cols) : undefined),
    // A terminal of 0 cells does not know its size. The status line takes one row.
    rows: options.rows ?? (terminal?.rows ? within(requestNumbers.rows, terminal.rows - 1) : undefined),
    frameIntervalSeconds: options.frameInterval,
    timeoutSeconds: options.timeout,
    idleLimitSeconds: options.idleLimit,
    theme: options.theme === undefined ? undefined : themeArgument(options.theme, io.cwd),
    fontDir: options.fontDir === undefined ? undefined : fontDirArgument(options.fontDir, io.cwd),
    exportGif: options.exportGif,
    redact: options.redact,
    secrets: destinationSecrets(destinationsOf(options)),
    interactive,
    baseRevision: options.base,
  });
}

function within({ least, most }: { least: number; most: number }, value: number): number {
  return Math.min(most, Math.max(least, value));
}

function oneAction(option: string | undefined, word: string | undefined): string | undefined {
  if (option !== undefined && word !== undefined && option !== word)
    throw usageError(
      'bad-action',
      `two actions were given: "${word}" and --action ${option}`,
      'Give one of them; the option is the same as the argument.',
    );
  return option ?? word;
}

function actionOf(word: string | undefined): Action {
  if (word === undefined) return existsSync('/etc/NIXOS') ? 'test' : 'build';
  const action = actions.find((known) => known === word);
  if (action) return action;
  throw usageError('bad-action', `"${word}" is not an action`, `Actions: ${actions.join(', ')}.`);
}

/** Without a target, and elsewhere than on NixOS, the flake in the working directory is meant. */
function targetOf(
  { flake, file, command }: RunOptions,
  cwd: string,
): Pick<RebuildOptions, 'flake' | 'file' | 'command'> {
  const named = [flake, file, command].filter((value) => value !== undefined);
  if (named.length > 1) throw usageError('bad-option', 'give only one of --flake, --file and --command');
  if (command?.trim() === '') throw usageError('bad-option', '--command is empty');
  const isHere = !existsSync('/etc/NIXOS') && existsSync(join(cwd, 'flake.nix'));
  return named.length === 0 && isHere ? { flake: '.' } : { flake, file, command };
}
