import { readRepositoryConfig } from '../../config/index.js';
import { configurationOf } from '../../deploy/hosts/configuration.js';
import type { Environment } from '../../system/environment.js';
import type { TrialBackend, TrialNetwork } from '../../trial/guest/guest-kind.js';
import { type Profile, type ProfileFiles, pairsOf, profilesNamed } from '../../trial/profiles.js';
import { Setup } from '../../trial/setup.js';
import type { RunContext } from '../runner/context.js';
import type { TrialInputs } from './inputs.js';
import type { ScriptInputs } from './kind-inputs.js';

/** The inputs as they hold in the machine that is made: what an input says wins over the profile. */
export type MachineInputs = Omit<TrialInputs, 'backend' | 'script' | 'setup'> & {
  backend: TrialBackend;
  script: Omit<ScriptInputs, 'network'> & { network: TrialNetwork };
  /** Units that must run beside those that files name. */
  critical: string[];
  setup: Setup | null;
};

/**
 * The inputs with what the profile says that they name. Throws a usage error (`no-such-profile`) that names those there are, and
 * (`bad-host`) for a host that the profile is not for. `env` has Nix.
 */
export async function inputsInProfile(
  inputs: TrialInputs,
  context: Pick<RunContext, 'workspace'>,
  env: Environment,
): Promise<MachineInputs> {
  const { profile: name, setup, host, kind } = inputs;
  if (name === null) return withProfile(inputs, null);
  const [profile] = profilesNamed([name], await filesOf(inputs, context, env), setup);
  if (kind !== 'run' && host !== null && profile) pairsOf([host], [profile]);
  return withProfile(inputs, profile ?? null);
}

/** What says of profiles: the file beside the flake and its output, and of a command the file of the workspace. */
async function filesOf(
  { kind, flake, host }: TrialInputs,
  { workspace: cwd }: Pick<RunContext, 'workspace'>,
  env: Environment,
): Promise<ProfileFiles> {
  if (kind === 'run') return [await readRepositoryConfig(cwd)];
  const { repository, flake: said } = await configurationOf(flake, { cwd, env, hosts: host ? [host] : [] });
  return [repository, ...(said === null ? [] : [said.own])];
}

function withProfile(inputs: TrialInputs, profile: Profile | null): MachineInputs {
  const { backend, memoryMib, checks, script, setup } = inputs;
  return {
    ...inputs,
    backend: backend ?? profile?.backend ?? 'qemu',
    memoryMib: memoryMib ?? profile?.memory ?? null,
    script: {
      ...script,
      network: script.network ?? profile?.network ?? 'none',
      diskMib: script.diskMib ?? profile?.disk ?? null,
    },
    checks: [...checks, ...(profile?.checks ?? [])],
    critical: profile?.critical ?? [],
    setup: profile === null ? (setup === null ? null : new Setup(setup)) : profile.setup,
  };
}
