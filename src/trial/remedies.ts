import type { RemedyPolicy } from '../builds/remedy.js';
import type { RepositoryConfig } from '../config/index.js';
import { policyOf, type SaidOfRemedies } from '../rebuild/attempts/policy.js';
import { remedyEdges } from '../rebuild/attempts/remedy-edges.js';
import type { RebuildHooks } from '../rebuild/hooks.js';
import { parseRequest, type RebuildRequest, type RemedyOptions } from '../rebuild/request.js';
import type { SequelStage } from '../rebuild/sequel.js';
import { HostRemedies } from '../remedy/on-host/host-remedies.js';
import type { Environment } from '../system/environment.js';

/** Nothing is lost in a machine that is made for a trial. */
const policyInGuests: RemedyPolicy = 'safe';

/**
 * What may be done about failures of trials, with the remedies of the configuration: in their machines, and in `build`, which runs on
 * this machine, where nothing is done unless that is said. Throws a usage error for a mistake in the environment.
 */
export function withTrialRemedies(
  build: RebuildRequest,
  said: SaidOfRemedies,
  own: RepositoryConfig['remedies'],
): { build: RebuildRequest; remedies: RemedyOptions } {
  const allowed = (otherwise: RemedyPolicy) => ({
    ...{ ...build.remedies, own: [...own] },
    ...policyOf(said, build.env, otherwise),
  });
  // What makes the systems of a trial is a command of ours.
  return {
    build: { ...build, commandMayRepeat: true, remedies: allowed('off') },
    remedies: allowed(policyInGuests),
  };
}

/** Remedies for one machine of a trial. */
export function remediesInGuest(
  { remedies, env }: { remedies?: RemedyOptions | undefined; env: Environment },
  edges: { stage: SequelStage; hooks: RebuildHooks },
): HostRemedies {
  const { own, ...terms } = remedies ?? parseRequest({ command: 'true' }).remedies;
  // The time of the command is for the build; what runs in the machine has a time of its own.
  return new HostRemedies({
    terms,
    own,
    env,
    place: 'guest',
    ...remedyEdges(edges),
    secondsLeft: () => null,
  });
}
