import type { Command } from 'commander';
import type { HostEntry, ProfileEntry } from '../../config/index.js';
import { type HostsWorld, worldRepositories } from '../../deploy/hosts/world.js';
import { usageError } from '../../system/errors.js';
import { type Profile, type ProfileFiles, pairsOf, profilesNamed } from '../../trial/profiles.js';
import { Setup } from '../../trial/setup.js';
import type { CliIo } from '../io.js';
import { repeatable } from '../option-values.js';
import { type MachineOptions, machineDisk, machineNetwork, machineNumbers } from './machine-options.js';

/** In which kinds of machines is tried, and from what they go on. */
export type ProfileOptions = { profiles: string[]; setup?: string };

const usualSetup =
  'run once as root in a machine, from which every trial goes on (default: that of the profile)';

/** `setup` says what is done with one. */
export function addProfileOptions(command: Command, setup = usualSetup): Command {
  return command
    .addOption(
      repeatable(
        '--profiles <names>',
        'kinds of machines in nixos-rebuild-test.json, with commas between, in each of which is tried (repeatable)',
      ),
    )
    .option('--setup <script>', setup);
}

/** Throws a usage error for a setup that does nothing. */
export function setupOf({ setup }: Pick<ProfileOptions, 'setup'>): string | null {
  if (setup === undefined) return null;
  if (setup.trim() === '') throw usageError('bad-option', '--setup is empty');
  return setup;
}

type HostOptions = ProfileOptions & Pick<MachineOptions, 'backend' | 'memory' | 'diskSize' | 'network'>;

/** What a matrix adds to what is asked of every host: the machine of a profile, and what is done in it before. */
type InMachine = Partial<ReturnType<typeof machineAsked>> & { profile?: string | null; setup?: Setup | null };

/** One trial of a matrix, with all that is asked of it; `name` is unlike those of the others. */
export type MatrixTrial<Call> = { name: string; host: string; call: Call };

type HostsCall = { asked: { flags: HostEntry } & InMachine };

/** The trials that a command line asks for: each host in each profile. Throws as `profilesNamed` and `pairsOf` do. */
export function matrixOf<Call extends HostsCall>(
  hosts: readonly string[],
  options: HostOptions,
  { call, world, io }: { call: Call; world: HostsWorld; io: CliIo },
): MatrixTrial<Call>[] {
  const script = setupOf(options);
  const files = filesOf(world);
  const profiles = profilesNamed(options.profiles, files, script);
  // Without profiles, all trials go on from one machine.
  const setup = script === null ? null : new Setup(script);
  return pairsOf(hosts, profiles).map(({ host, profile }) =>
    profile === null
      ? { name: host, host, call: { ...call, asked: { ...call.asked, setup } } }
      : { name: `${host} (${profile.name})`, host, call: callIn(profile, call, { options, io }) },
  );
}

/** What says of profiles. */
export function filesOf(world: Pick<HostsWorld, 'configuration'>): ProfileFiles {
  return Object.values(worldRepositories(world));
}

/** The call as it holds for the machines of a profile: options win, and what must hold is taken together. */
function callIn<Call extends HostsCall>(
  profile: Profile,
  call: Call,
  { options, io }: { options: HostOptions; io: CliIo },
): Call {
  const { flags } = call.asked;
  const together = (key: 'critical' | 'checks') => [...(flags[key] ?? []), ...(profile[key] ?? [])];
  return {
    ...call,
    asked: {
      ...call.asked,
      ...machineAsked(options, profile, io),
      ...{ profile: profile.name, setup: profile.setup },
      flags: { ...flags, critical: together('critical'), checks: together('checks') },
    },
  };
}

/** How many trials run at a time. */
export function jobsOf(
  options: Pick<HostOptions, 'memory'> & { jobs?: number },
  files: ProfileFiles,
  { env }: Pick<CliIo, 'env'>,
): number {
  const jobs = files.map(({ trial }) => trial.jobs).find((said) => said !== undefined);
  return machineNumbers(options, env, jobs === undefined ? {} : { jobs }).jobs;
}

/** What machines are asked for, by options, then by a profile, then by the environment's words. */
export function machineAsked(
  options: Pick<MachineOptions, 'backend' | 'memory' | 'diskSize' | 'network'>,
  profile: Pick<ProfileEntry, 'backend' | 'memory' | 'disk' | 'network'>,
  { env }: Pick<CliIo, 'env'>,
) {
  return {
    backend: options.backend ?? profile.backend ?? null,
    memoryMib: machineNumbers(options, env, profile).memoryMib,
    diskMib: machineDisk(options.diskSize, env, profile),
    network: machineNetwork(options.network, env, profile),
  };
}
