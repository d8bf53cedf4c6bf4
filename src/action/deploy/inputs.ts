import type { RemedyPolicy } from '../../builds/remedy.js';
import {
  type DeploymentMode,
  deploymentModes,
  type FleetSettings,
  failedUnitsPolicies,
  type HostEntry,
  hostFailurePolicies,
  rebootPolicies,
  settingBounds,
  unitName,
} from '../../config/index.js';
import type { Permissions } from '../../deploy/policy.js';
import { keepLastRule, requestNumbers } from '../../rebuild/request.js';
import { usageError } from '../../system/errors.js';
import { nameInputs, whole } from '../rebuild/inputs.js';
import type { ReportInputs } from '../rebuild/reporting.js';
import { commentInputs, imageInputs } from '../runner/comment-inputs.js';
import { notifyInputs } from '../runner/notify-inputs.js';
import { inputReader, type ReadInput } from '../runner/read-inputs.js';
import { remedyInputs } from '../runner/remedy-inputs.js';

/** The inputs of the deploy Action, checked; without the key, which is taken for itself. */
export type DeployInputs = ReportInputs & {
  /** Names, `@tag` and patterns. */
  hosts: string[];
  flake: string;
  /** HOST=USER@ADDRESS:PORT each. */
  targets: string[];
  planOnly: boolean;
  storePath: string | null;
  /** What holds for each host, and for all together, over what files say. */
  flags: HostEntry;
  fleet: Partial<FleetSettings>;
  permissions: Permissions;
  skipUnreachable: boolean;
  waitSeconds: number | null;
  knownHosts: string;
  /** How systems are recorded while they are built. */
  rebuild: {
    redact: string[];
    timeoutSeconds: number;
    acceptFlakeConfig: boolean;
    /** Null for the place in builds-place.ts. */
    outputDir: string | null;
    keepLast: number | null;
  };
  /** The issue that gets the report as well; null for none. */
  issue: number | null;
  githubDeployment: boolean;
  /** The environment that the GitHub deployment names; null for the hosts. */
  environment: string | null;
  remedies: RemedyPolicy | null;
  maxAttempts: number | null;
  allowActivation: boolean;
  installTmux: boolean;
  token: string;
};

/** A part of the rebuild's report that a deployment has not. */
const leftOut = { checkRun: false } as const;

/**
 * Reads the inputs of `deploy/action.yml` but `ssh-key`. `get` returns the text of one, empty where it was not given. Throws a
 * usage error (`bad-input`) that names the input.
 */
export function parseDeployInputs(get: (name: string) => string): DeployInputs {
  const read = inputReader(get);
  const planOnly = read.flag('plan-only', false);
  const comments = commentInputs(read);
  return {
    ...leftOut,
    hosts: hostsIn(read),
    flake: read.text('flake') ?? '.',
    targets: read.lines('targets'),
    planOnly,
    storePath: read.text('store-path'),
    flags: hostFlags(read),
    fleet: fleetFlags(read),
    permissions: {
      rollsBack: read.flag('rollback', true),
      allowsOlder: read.flag('allow-older', false),
      acceptsDataChanges: read.flag('accept-data-changes', false),
    },
    skipUnreachable: read.flag('skip-unreachable', false),
    waitSeconds: read.number('wait-for-host', { ...whole(1, 86_400), otherwise: null }),
    knownHosts: get('known-hosts'),
    rebuild: {
      redact: read.lines('redact'),
      timeoutSeconds: read.number('timeout', requestNumbers.timeoutSeconds),
      acceptFlakeConfig: read.flag('accept-flake-config', false),
      outputDir: read.text('output-dir'),
      keepLast: read.number('keep-last', { ...keepLastRule, otherwise: null }),
    },
    issue: read.number('issue', { ...whole(1, 2 ** 31), otherwise: null }),
    githubDeployment: read.flag('github-deployment', true),
    environment: environmentIn(read),
    ...remedyInputs(read),
    allowActivation: read.flag('allow-activation', false),
    installTmux: read.flag('install-tmux', true),
    ...nameInputs(read),
    ...comments,
    ...imageInputs(read),
    // A plan is there to be read before anything is done.
    comment: planOnly && comments.comment === 'on-failure' ? 'always' : comments.comment,
    annotations: read.flag('annotations', true),
    summary: read.flag('summary', true),
    trend: read.flag('trend', true),
    trendWindow: read.number('trend-window', { ...whole(8, 100), otherwise: 30 }),
    failOnRegressionPercent: null,
    notify: notifyInputs(read),
    token: get('github-token'),
  };
}

/** Names of hosts have neither blanks nor commas. */
function hostsIn(read: ReadInput): string[] {
  const hosts = read.lines('hosts').flatMap((line) => line.split(/[\s,]+/).filter(Boolean));
  if (hosts.length > 0) return hosts;
  throw usageError(
    'bad-input',
    'input "hosts" is missing: the hosts that are deployed to',
    'Give their names, such as hosts: web1 web2, a tag as in "@web", or "*" for all of the flake.',
  );
}

/** GitHub takes a name of at most 255 characters. */
function environmentIn(read: ReadInput): string | null {
  const name = read.text('environment');
  if (name === null || (name.length <= 255 && !/[\0-\x1f\x7f]/.test(name))) return name;
  throw usageError('bad-input', 'input "environment" must be one line of at most 255 characters');
}

function hostFlags(read: ReadInput): HostEntry {
  const [critical, checks] = [read.lines('critical').map(unitName), read.lines('checks')];
  return defined({
    // What is not said is left to the files.
    sudo: read.flag('sudo', false) || null,
    substitutes: read.flag('substitutes', true) ? null : false,
    buildHost: read.text('build-host'),
    onFailedUnits: read.choice('on-failed-units', failedUnitsPolicies, null),
    reboot: read.choice('reboot', rebootPolicies, null),
    settle: number(read, 'settle', 'settle'),
    ackTimeout: number(read, 'ack-timeout', 'ackTimeout'),
    switchTimeout: number(read, 'switch-timeout', 'switchTimeout'),
    critical: critical.length > 0 ? critical : null,
    checks: checks.length > 0 ? checks : null,
  });
}

function fleetFlags(read: ReadInput): Partial<FleetSettings> {
  return defined({
    mode: read.choice<DeploymentMode, null>('mode', deploymentModes, null),
    jobs: number(read, 'jobs', 'jobs'),
    canary: number(read, 'canary', 'canary'),
    onHostFailure: read.choice('on-host-failure', hostFailurePolicies, null),
  });
}

/** In the bounds that the file has for the same setting. */
function number(read: ReadInput, name: string, setting: keyof typeof settingBounds): number | null {
  return read.number(name, { ...settingBounds[setting], whole: true, otherwise: null });
}

function defined<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}
