import type { RemedyPolicy } from '../../builds/remedy.js';
import type { Notify } from '../../notify/notify.js';
import { type Action, actions } from '../../rebuild/action.js';
import { keepLastRule, type RebuildOptions, requestNumbers } from '../../rebuild/request.js';
import { usageError } from '../../system/errors.js';
import {
  type CommentInputs,
  commentInputs,
  type ImageInputs,
  imageInputs,
} from '../runner/comment-inputs.js';
import { notifyInputs } from '../runner/notify-inputs.js';
import { inputReader, type ReadInput } from '../runner/read-inputs.js';
import { remedyInputs } from '../runner/remedy-inputs.js';

/** The inputs of the rebuild Action, checked. */
export type ActionInputs = CommentInputs &
  ImageInputs & {
    /** What to rebuild and how; the step adds where. */
    rebuild: Omit<RebuildOptions, 'outputDir' | 'theme'> & {
      /** A name, or a file in the workspace. */
      theme: string | null;
      action: Action;
      recording: boolean;
      redact: string[];
      /** Null for the place in builds-place.ts. */
      outputDir: string | null;
    };
    /** What may be done about a failure, to try again; null where the environment decides. */
    remedies: RemedyPolicy | null;
    maxAttempts: number | null;
    allowActivation: boolean;
    installTmux: boolean;
    /** Distinguishes the legs of a matrix; null for the host. */
    id: string | null;
    /** The job's place in its matrix; null without a matrix. */
    leg: string | null;
    artifactName: string | null;
    artifactRetentionDays: number;
    annotations: boolean;
    checkRun: boolean;
    summary: boolean;
    /** Who is told how it ended; the addresses are secrets. */
    notify: Notify;
    trend: boolean;
    trendWindow: number;
    /** How much slower than usual fails the job, in percent; null for never. */
    failOnRegressionPercent: number | null;
    token: string;
  };

/**
 * Reads the inputs of `action.yml`. `get` returns the text of one, empty where it was not given. Throws a
 * usage error (`bad-input`) that names the input.
 */
export function parseInputs(get: (name: string) => string): ActionInputs {
  const read = inputReader(get);
  return {
    rebuild: rebuildOptions(read),
    ...remedyInputs(read),
    allowActivation: read.flag('allow-activation', false),
    installTmux: read.flag('install-tmux', true),
    ...nameInputs(read),
    ...commentInputs(read),
    ...imageInputs(read),
    annotations: read.flag('annotations', true),
    checkRun: read.flag('check-run', false),
    summary: read.flag('summary', true),
    notify: notifyInputs(read),
    trend: read.flag('trend', true),
    trendWindow: read.number('trend-window', { ...whole(8, 100), otherwise: 30 }),
    failOnRegressionPercent: read.percent('fail-on-regression'),
    token: get('github-token'),
  };
}

/** What a report and its artifact are called: inputs of every Action that reports. */
export function nameInputs(read: ReadInput) {
  return {
    id: read.text('id'),
    leg: legOf(read.text('matrix')),
    artifactName: read.artifactName('artifact-name'),
    artifactRetentionDays: read.number('artifact-retention-days', { ...whole(0, 400), otherwise: 0 }),
  };
}

/**
 * A job's place in its matrix, without what another commit changes there: hashes of commits and of store paths.
 * The comment of an earlier push would not be found otherwise.
 */
function legOf(matrix: string | null): string | null {
  const leg = matrix?.replace(/\b[0-9a-z]{32,128}\b/g, '') ?? '';
  return /^(?:|null|\{\})$/.test(leg.replace(/\s/g, '')) ? null : leg;
}

/** The bounds and defaults are those of every rebuild, in rebuild/request.ts. */
function rebuildOptions(read: ReadInput): ActionInputs['rebuild'] {
  return {
    action: read.choice('action', actions, 'build'),
    ...targetOptions(read),
    extraArgs: read.lines('extra-args'),
    targetHost: read.text('target-host'),
    buildHost: read.text('build-host'),
    sudo: read.flag('sudo', false),
    acceptFlakeConfig: read.flag('accept-flake-config', false),
    redact: read.lines('redact'),
    recording: read.flag('recording', true),
    exportGif: read.flag('export-gif', false),
    cols: read.number('cols', requestNumbers.cols),
    rows: read.number('rows', requestNumbers.rows),
    frameIntervalSeconds: read.number('frame-interval', requestNumbers.frameIntervalSeconds),
    timeoutSeconds: read.number('timeout', requestNumbers.timeoutSeconds),
    idleLimitSeconds: read.number('idle-limit', requestNumbers.idleLimitSeconds),
    theme: read.text('theme'),
    fontDir: read.text('font-dir'),
    outputDir: read.text('output-dir'),
    keepLast: read.number('keep-last', { ...keepLastRule, otherwise: null }),
  };
}

function targetOptions(read: ReadInput): Pick<RebuildOptions, 'flake' | 'file' | 'command'> {
  const options = { flake: read.text('flake'), file: read.text('file'), command: read.text('command') };
  const given = Object.entries(options).filter(([, value]) => value !== null);
  if (given.length > 1)
    throw usageError(
      'bad-input',
      `inputs ${given.map(([name]) => `"${name}"`).join(' and ')} exclude each other`,
      'Give one of flake, file and command.',
    );
  return options;
}

export function whole(least: number, most: number) {
  return { least, most, whole: true };
}
