import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import { guestFor, type HostTrialCall, judgedBy, newSystemOf, testsOf } from '../host-trial.js';
import { type RecordedTrial, recordTrial, trialId } from '../record-trial.js';
import { FreshScenario } from './scenario.js';

/** Builds the system of a host and boots it from nothing in a machine of its own, as `recordTrial` records it. */
export async function recordFresh(
  name: string,
  call: HostTrialCall,
  build: RebuildRequest,
  hooks: RebuildHooks,
): Promise<RecordedTrial> {
  const { asked, env, by, rootsDir, remedies } = call;
  const { profile = null, setup = null } = asked;
  const links = await mkdtemp(join(rootsDir, 'trial-'));
  const id = trialId();
  const scenario = new FreshScenario({
    ...{ id, name, links, by, env, hasVariants: asked.guest !== 'miniature' },
    ...{ system: newSystemOf(asked), asked: { reboot: asked.reboot }, bootSeconds: asked.bootSeconds },
    guestFor: (system) => guestFor([system], call),
    judgedBy: (system) => judgedBy(name, system, call),
  });
  return recordTrial({ id, scenario, build, env, profile, setup, remedies, tests: testsOf(call) }, hooks);
}
