import { type Action, actions } from '../../rebuild/action.js';
import type { Target } from '../../rebuild/request.js';
import { usageError } from '../../system/errors.js';
import { inputReader, type ReadInput } from '../runner/read-inputs.js';

export type CommentMode = 'on-failure' | 'always' | 'never';

/** The inputs of the rebuild Action, checked. */
export type ActionInputs = {
  action: Action;
  target: Target;
  extraArgs: string[];
  targetHost: string | null;
  buildHost: string | null;
  sudo: boolean;
  redact: string[];
  recording: boolean;
  exportGif: boolean;
  cols: number;
  rows: number;
  frameIntervalSeconds: number;
  timeoutSeconds: number;
  idleLimitSeconds: number;
  theme: string | null;
  outputDir: string;
  keepLast: number | null;
  allowActivation: boolean;
  installTmux: boolean;
  /** What tells the legs of a matrix apart; null for the host. */
  id: string | null;
  artifactName: string | null;
  artifactRetentionDays: number;
  comment: CommentMode;
  commentImage: 'branch' | 'none';
  imageBranch: string;
  annotations: boolean;
  summary: boolean;
  trend: boolean;
  trendWindow: number;
  /** How much slower than usual fails the job, in percent; null for never. */
  failOnRegressionPercent: number | null;
  token: string;
};

/**
 * Reads the inputs of `action.yml`. `get` gives the text of one, empty where it was not given. Throws a
 * usage error that names the input.
 */
export function parseInputs(get: (name: string) => string): ActionInputs {
  const read = inputReader(get);
  return {
    action: read.choice('action', actions, 'build'),
    target: targetOf(read),
    extraArgs: read.lines('extra-args'),
    targetHost: read.text('target-host'),
    buildHost: read.text('build-host'),
    sudo: read.flag('sudo', false),
    redact: read.lines('redact'),
    recording: read.flag('recording', true),
    exportGif: read.flag('export-gif', false),
    cols: read.integer('cols', 120, 20, 500),
    rows: read.integer('rows', 40, 5, 200),
    frameIntervalSeconds: read.number('frame-interval', 5, 0.1, 3600),
    timeoutSeconds: read.number('timeout', 1800, 1, 30 * 86_400),
    idleLimitSeconds: read.number('idle-limit', 2, 0.1, 3600),
    theme: read.text('theme'),
    outputDir: read.text('output-dir') ?? 'rebuild-logs',
    keepLast: read.text('keep-last') === null ? null : read.integer('keep-last', 1, 1, 10_000),
    allowActivation: read.flag('allow-activation', false),
    installTmux: read.flag('install-tmux', true),
    id: read.text('id'),
    artifactName: read.text('artifact-name'),
    artifactRetentionDays: read.integer('artifact-retention-days', 0, 0, 400),
    comment: read.choice('comment', ['on-failure', 'always', 'never'], 'on-failure'),
    commentImage: read.choice('comment-image', ['branch', 'none'], 'branch'),
    imageBranch: read.branch('image-branch', 'nixos-rebuild-test-images'),
    annotations: read.flag('annotations', true),
    summary: read.flag('summary', true),
    trend: read.flag('trend', true),
    trendWindow: read.integer('trend-window', 30, 8, 100),
    failOnRegressionPercent: read.percent('fail-on-regression'),
    token: get('github-token'),
  };
}

function targetOf(read: ReadInput): Target {
  const flake = read.text('flake');
  const file = read.text('file');
  const command = read.text('command');
  const given = Object.entries({ flake, file, command }).filter(([, value]) => value !== null);
  if (given.length > 1)
    throw usageError(
      'bad-input',
      `inputs ${given.map(([name]) => `"${name}"`).join(' and ')} exclude each other`,
      'Give one of flake, file and command.',
    );
  if (flake !== null) return { kind: 'flake', ref: flake };
  if (file !== null) return { kind: 'file', path: file };
  if (command !== null) return { kind: 'command', command };
  return { kind: 'default' };
}
