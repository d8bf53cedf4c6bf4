import type { TrialKind } from '../../builds/trial.js';
import { usageError } from '../../system/errors.js';
import { type TrialNetwork, trialNetworks } from '../../trial/guest/guest-kind.js';
import type { ImageGuestOptions } from '../../trial/guest/image.js';
import type { InstalledReach } from '../../trial/guest/installer.js';
import { trialNumbers } from '../../trial/numbers.js';
import type { ReadInput } from '../runner/read-inputs.js';

/** What is asked of the kinds of trials that run a script. Paths are as they were given. */
export type ScriptInputs = {
  command: string | null;
  /** Whether the system that is installed is built here. */
  build: boolean;
  image: string | null;
  shell: ImageGuestOptions['shell'];
  /** Null for that of the profile, or none. */
  network: TrialNetwork | null;
  diskMib: number | null;
  installed: InstalledReach | null;
  installSeconds: number;
};

/** Inputs that not all kinds of trials have, and which do. */
const kindsOf: Readonly<Record<string, readonly TrialKind[]>> = {
  from: ['upgrade'],
  rollback: ['upgrade'],
  reboot: ['upgrade', 'fresh'],
  'nixos-tests': ['upgrade', 'fresh'],
  command: ['run', 'install'],
  image: ['run', 'install'],
  identity: ['run', 'install'],
  shell: ['run', 'install'],
  network: ['run', 'install'],
  'disk-size': ['run', 'install'],
  build: ['install'],
  installed: ['install'],
  'installed-identity': ['install'],
  'install-timeout': ['install'],
};

/** What these inputs are where nobody has set them: what action.yml says. */
const unset: Readonly<Record<string, string>> = { reboot: 'true', rollback: 'false', build: 'true' };

/** Throws a usage error (`bad-input`) for an input that a kind of trial does not have. */
export function requireInputsOf(kind: TrialKind, get: (name: string) => string): void {
  for (const [name, kinds] of Object.entries(kindsOf)) {
    const given = get(name);
    if (kinds.includes(kind) || given === '' || given === unset[name]) continue;
    throw usageError(
      'bad-input',
      `input "${name}" is not one of kind: ${kind}, but of ${kinds.join(' and ')}`,
      'Leave it out, or set another kind.',
    );
  }
}

/** Throws a usage error (`bad-input`) that names the input. */
export function scriptInputs(read: ReadInput): ScriptInputs {
  const { diskMib, scriptSeconds } = trialNumbers;
  const identity = read.text('identity');
  const shell = read.choice('shell', ['port', 'console'], null);
  const installed = read.choice('installed', ['port', 'console', 'login'], null);
  const installedIdentity = read.text('installed-identity');
  if (identity !== null && shell !== null) throw both('identity', 'shell');
  if (installedIdentity !== null && installed !== null) throw both('installed-identity', 'installed');
  return {
    ...{ command: read.text('command'), build: read.flag('build', true), image: read.text('image') },
    shell: identity === null ? (shell ?? 'port') : { identity },
    network: read.choice('network', trialNetworks, null),
    diskMib: read.number('disk-size', { ...diskMib, otherwise: null }),
    installed: installedIdentity === null ? installed : { identity: installedIdentity },
    installSeconds: read.number('install-timeout', scriptSeconds),
  };
}

function both(one: string, other: string) {
  return usageError('bad-input', `inputs "${one}" and "${other}" exclude each other`, 'Give one of them.');
}
