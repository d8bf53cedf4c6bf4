import { type Command, Option } from 'commander';
import { deployModes } from '../../builds/deployment.js';
import { type DeployPolicy, defaultDeployPolicy } from '../../deploy/policy.js';
import { numberIn, repeatable } from '../option-values.js';
import { addRunOptions, type RunOptions } from '../run/options.js';

export type DeployOptions = Omit<RunOptions, 'flake'> & {
  flake: string;
  target: string[];
  storePath?: string;
  mode?: DeployPolicy['mode'];
  critical: string[];
  check: string[];
  onFailedUnits?: DeployPolicy['health']['onFailedUnits'];
  reboot?: DeployPolicy['reboot'];
  settle?: number;
  ackTimeout?: number;
  switchTimeout?: number;
  yes?: boolean;
  allowOlder?: boolean;
  rollback: boolean;
  substitutes: boolean;
};

const seconds = numberIn({ least: 1, most: 86_400, whole: true });
const { settleSeconds, answerSeconds, switchSeconds } = defaultDeployPolicy;

/** Adds the options of `deploy`: where and what, how the host is judged, and those of a recording. */
export function addDeployOptions(command: Command): Command {
  command
    .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', '.')
    .addOption(
      repeatable(
        '--target <host=address>',
        'where a host is: USER@ADDRESS for ssh, or "local" for this machine',
      ),
    )
    .option('--store-path <path>', 'a system that was built before, instead of building one')
    .option('--build-host <host>', 'build there')
    .addOption(new Option('--mode <mode>', 'how carefully (default: standard)').choices(deployModes))
    .addOption(repeatable('--critical <unit>', 'a unit that must run afterwards (repeatable)'))
    .addOption(
      repeatable('--check <command>', 'a shell command on the host that succeeds if it is well (repeatable)'),
    )
    .addOption(
      new Option(
        '--on-failed-units <what>',
        'for units that fail and are not critical (default: verify)',
      ).choices([...['rollback', 'verify', 'keep']]),
    )
    .addOption(
      new Option('--reboot <when>', 'whether to boot where the system needs it (default: never)').choices([
        ...['never', 'if-needed'],
      ]),
    )
    .option('--settle <seconds>', `watch the host for so long (default: ${settleSeconds})`, seconds)
    .option(
      '--ack-timeout <seconds>',
      `the host goes back without an answer for so long (default: ${answerSeconds})`,
      seconds,
    )
    .option('--switch-timeout <seconds>', `for the activation itself (default: ${switchSeconds})`, seconds)
    .option('--yes', 'ask nothing, and accept what a rollback cannot undo')
    .option('--allow-older', 'deploy a revision that is an ancestor of the one that the host runs')
    .option('--no-rollback', 'keep the new system although the host is not well')
    .option('--no-substitutes', 'copy everything, and let the host fetch nothing from its caches')
    .option('--sudo', 'use sudo on the host');
  return addRunOptions(command);
}
