import type { RemedyPolicy } from '../../builds/remedy.js';
import { type TrialKind, trialKinds } from '../../builds/trial.js';
import { parseFlakeRef } from '../../nix/flake/ref.js';
import { keepLastRule, requestNumbers } from '../../rebuild/request.js';
import { usageError } from '../../system/errors.js';
import { type TrialBackend, trialBackends } from '../../trial/guest/guest-kind.js';
import { trialNumbers } from '../../trial/numbers.js';
import { nameInputs, whole } from '../rebuild/inputs.js';
import type { ReportInputs } from '../rebuild/reporting.js';
import { commentInputs } from '../runner/comment-inputs.js';
import { notifyInputs } from '../runner/notify-inputs.js';
import { inputReader, type ReadInput } from '../runner/read-inputs.js';
import { remedyInputs } from '../runner/remedy-inputs.js';
import { requireInputsOf, type ScriptInputs, scriptInputs } from './kind-inputs.js';

/** The inputs of the trial Action, checked. */
export type TrialInputs = ReportInputs & {
  kind: TrialKind;
  /** Of the kinds that run a script; what the others ignore. */
  script: ScriptInputs;
  /** How the builds are recorded. */
  rebuild: {
    redact: string[];
    timeoutSeconds: number;
    /** Null for the place in builds-place.ts. */
    outputDir: string | null;
    keepLast: number | null;
  };
  /** Without the name of a host. */
  flake: string;
  /** Null where no input names one. */
  host: string | null;
  /** Null for the base by the event. */
  from: string | null;
  /** Null for that of the profile, or a virtual machine. */
  backend: TrialBackend | null;
  /** The name of a kind of machine in the configuration; null for none. */
  profile: string | null;
  /** What is done in the machine before; null for that of the profile. */
  setup: string | null;
  /** Names of NixOS tests of the flake that are run as well. */
  nixosTests: string[];
  /** Null for what the guest has by default. */
  memoryMib: number | null;
  reboot: boolean;
  rollback: boolean;
  checks: string[];
  bootSeconds: number;
  /** Null for what trials have by default. */
  remedies: RemedyPolicy | null;
  maxAttempts: number | null;
  allowActivation: boolean;
  install: boolean;
  token: string;
};

/** Parts of the rebuild's report that this Action's has not. */
const leftOut = {
  commentImage: 'none',
  imageBranch: '',
  checkRun: false,
  failOnRegressionPercent: null,
} as const;

/**
 * Reads the inputs of `trial/action.yml`. `get` returns the text of one, empty where it was not given. Throws a
 * usage error (`bad-input`) that names the input.
 */
export function parseTrialInputs(get: (name: string) => string): TrialInputs {
  const read = inputReader(get);
  const { flake, host } = targetOf(read);
  const kind = read.choice('kind', trialKinds, 'upgrade');
  const profile = profileIn(read);
  requireInputsOf(kind, get);
  return {
    ...leftOut,
    ...{ kind, script: scriptInputs(read) },
    ...{ flake, host, from: read.text('from') },
    backend: read.choice('backend', trialBackends, null),
    ...{ profile, setup: read.text('setup'), nixosTests: read.lines('nixos-tests') },
    memoryMib: read.number('memory', { ...trialNumbers.memoryMib, otherwise: null }),
    reboot: read.flag('reboot', true),
    rollback: read.flag('rollback', false),
    checks: read.lines('checks'),
    bootSeconds: read.number('boot-timeout', trialNumbers.bootSeconds),
    rebuild: {
      redact: read.lines('redact'),
      timeoutSeconds: read.number('timeout', requestNumbers.timeoutSeconds),
      outputDir: read.text('output-dir'),
      keepLast: read.number('keep-last', { ...keepLastRule, otherwise: null }),
    },
    ...remedyInputs(read),
    allowActivation: read.flag('allow-activation', false),
    install: read.flag('install', true),
    ...nameInputs(read),
    // Artifacts of the legs of a matrix have names of their own.
    id: read.text('id') ?? (profile === null ? null : `${host ?? kind}-${profile}`),
    ...commentInputs(read),
    annotations: read.flag('annotations', true),
    summary: read.flag('summary', true),
    trend: read.flag('trend', true),
    trendWindow: read.number('trend-window', { ...whole(8, 100), otherwise: 30 }),
    notify: notifyInputs(read),
    token: get('github-token'),
  };
}

function targetOf(read: ReadInput): Pick<TrialInputs, 'flake' | 'host'> {
  const { flake, host } = parseFlakeRef(read.text('flake') ?? '.');
  const named = read.text('host');
  if (named !== null && host !== null && named !== host)
    throw usageError(
      'bad-input',
      `input "host" is ${named}, and input "flake" names ${host}`,
      'Name one host, in either.',
    );
  return { flake, host: named ?? host };
}

/** One job has one machine, and one comment: several profiles are legs of a matrix. */
function profileIn(read: ReadInput): string | null {
  const name = read.text('profile')?.trim() ?? null;
  if (name === null || !name.includes(',')) return name;
  throw usageError(
    'bad-input',
    `input "profile" names several: ${name}`,
    'Name one, and try the others in legs of a matrix.',
  );
}
