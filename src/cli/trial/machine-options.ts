import type { Command } from 'commander';
import { machineBounds, type ProfileEntry, type TrialSettings } from '../../config/index.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import {
  type TrialBackend,
  type TrialNetwork,
  trialBackends,
  trialNetworks,
} from '../../trial/guest/guest-kind.js';
import { trialNumbers } from '../../trial/numbers.js';
import { type Bounds, choice, numberIn } from '../option-values.js';

/** What every trial's machine is asked for. */
export type MachineOptions = {
  backend?: TrialBackend;
  memory?: number;
  diskSize?: number;
  network?: TrialNetwork;
};

const memory = trialNumbers.memoryMib;
const disk = trialNumbers.diskMib;
const jobs = { ...machineBounds.jobs, whole: true };

/** What files say of machines, and of how many at a time. */
type MachineProfile = Pick<ProfileEntry, 'memory' | 'disk' | 'network'> & Pick<TrialSettings, 'jobs'>;

/** `usualMemory` says what it is by default, `usualBackend` which. */
export function addMachineOptions(
  command: Command,
  usualMemory: string,
  usualBackend = 'container for root, else qemu',
): Command {
  return command
    .option('--backend <backend>', `container or qemu (default: ${usualBackend})`, choice(...trialBackends))
    .option(
      '--memory <mib>',
      `of a virtual machine (default: VM_MEMORY, or ${usualMemory})`,
      numberIn(memory),
    );
}

/** Adds disk and network of machines; `usualDisk` says how large their disk is by default. */
export function addScriptMachineOptions(command: Command, usualDisk: string): Command {
  command.option(
    '--disk-size <mib>',
    `of a virtual machine (default: VM_DISK_SIZE, or ${usualDisk})`,
    numberIn(disk),
  );
  return command.option(
    '--network <network>',
    'none, or user, over which the machine reaches the world (default: VM_NETWORK, or none)',
    choice(...trialNetworks),
  );
}

/** The network of machines, by the option, then by the profile, then by the environment's word. */
export function machineNetwork(
  option: TrialNetwork | undefined,
  { VM_NETWORK: word }: Environment,
  profile: MachineProfile = {},
): TrialNetwork {
  const said = option ?? profile.network;
  if (said !== undefined) return said;
  if (word === undefined || word === '') return 'none';
  const known = trialNetworks.find((one) => one === word);
  if (known) return known;
  throw usageError(
    'bad-environment',
    `VM_NETWORK is "${word}", and must be one of ${trialNetworks.join(', ')}`,
  );
}

/** The size of the disk of machines in MiB, by the option, the profile, the environment's word; null for the usual one. */
export function machineDisk(
  option: number | undefined,
  env: Environment,
  profile: MachineProfile = {},
): number | null {
  return option ?? profile.disk ?? numberOf(env, 'VM_DISK_SIZE', disk);
}

export function addJobsOption(command: Command): Command {
  return command.option(
    '--jobs <count>',
    'how many trials at a time (default: PARALLEL_TESTS, or 2)',
    numberIn(jobs),
  );
}

/** How many trials run at a time, and the memory of their machines, by options, then by the profile, then by the environment's words. */
export function machineNumbers(
  options: Pick<MachineOptions, 'memory'> & { jobs?: number },
  env: Environment,
  profile: MachineProfile = {},
): { jobs: number; memoryMib: number | null } {
  return {
    jobs: options.jobs ?? numberOf(env, 'PARALLEL_TESTS', jobs) ?? profile.jobs ?? 2,
    memoryMib: options.memory ?? profile.memory ?? numberOf(env, 'VM_MEMORY', memory),
  };
}

function numberOf(env: Environment, name: string, bounds: Bounds): number | null {
  const text = env[name];
  if (text === undefined || text === '') return null;
  try {
    return numberIn(bounds)(text);
  } catch {
    const { least, most } = bounds;
    throw usageError(
      'bad-environment',
      `${name} is "${text}", and must be a whole number from ${least} to ${most}`,
    );
  }
}
