import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import { usageError } from '../../system/errors.js';
import { type InstallerGuestOptions, installerGuest } from '../guest/installer.js';
import { type HostTrialAsked, type HostTrialCall, judgedBy, newSystemOf } from '../host-trial.js';
import { type RecordedTrial, recordTrial, trialId } from '../record-trial.js';
import { requireCommand } from '../script/command.js';
import { InstallScenario, type InstallScenarioOptions } from './scenario.js';

/** What is asked of the installation of each host. Paths are absolute. */
export type InstallAsked = Pick<
  HostTrialAsked,
  'flake' | 'storePath' | 'flags' | 'bootSeconds' | 'profile' | 'setup'
> &
  Omit<InstallerGuestOptions, 'env' | 'installed'> &
  Pick<InstallScenarioOptions, 'command' | 'installSeconds' | 'installed'> & {
    /** Whether the system is built here, and brought to the installer; else the command makes it. */
    isBuilt: boolean;
  };

/** One call of the command line or the Action, for all its hosts. */
export type InstallCall = Omit<HostTrialCall, 'asked' | 'cwd' | 'by'> & { asked: InstallAsked };

/** Throws a usage error for what cannot be installed, and what `installerGuest` throws, before anything is built. */
export async function requireInstallation({ asked, env }: InstallCall): Promise<void> {
  const { command, isBuilt, storePath } = asked;
  if (command !== null) requireCommand(command);
  else if (!isBuilt || storePath !== null)
    throw usageError(
      'bad-option',
      `with ${isBuilt ? '--store-path' : '--no-build'} nothing says how the system is installed`,
      'Say it with --command or --script.',
    );
  if (!isBuilt && storePath !== null)
    throw usageError('bad-option', 'give only one of --no-build and --store-path');
  const { installed, flags } = asked;
  if (installed === 'login' && [...(flags.checks ?? []), ...(flags.critical ?? [])].length > 0)
    throw usageError(
      'bad-option',
      'with --installed login there is no shell in the installed system for --check and --critical',
      'Reach it with --installed port or console, or with --installed-identity.',
    );
  await installerGuest({ ...asked, env, installed: installed ?? 'port' });
}

/** Installs the system of a host into an empty disk of a machine of its own, as `recordTrial` records it. */
export async function recordInstall(
  name: string,
  call: InstallCall,
  build: RebuildRequest,
  hooks: RebuildHooks,
): Promise<RecordedTrial> {
  const { asked, env, rootsDir, remedies } = call;
  const { command, installSeconds, bootSeconds, installed, isBuilt, image } = asked;
  const { profile = null, setup = null } = asked;
  const links = await mkdtemp(join(rootsDir, 'trial-'));
  const scenario = new InstallScenario({
    ...{ name, links, env, command, installSeconds, bootSeconds, installed },
    ...{ cwd: build.cwd, buildSeconds: build.timeoutSeconds },
    system: isBuilt ? newSystemOf(asked) : null,
    image: image ?? 'the base image',
    // The backdoor runs one after the other.
    isBesideOthers: asked.shell !== 'console',
    guestFor: (installed) => installerGuest({ ...asked, env, installed }),
    judgedBy: (system) => judgedBy(name, system, call),
  });
  return recordTrial({ id: trialId(), scenario, build, env, profile, setup, remedies }, hooks);
}
