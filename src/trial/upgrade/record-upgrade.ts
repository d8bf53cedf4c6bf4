import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { RebuildRequest, RemedyOptions } from '../../rebuild/request.js';
import type { NixosTests } from '../nixos-tests.js';
import { type RecordedTrial, recordTrial, trialId } from '../record-trial.js';
import type { Setup } from '../setup.js';
import { UpgradeScenario, type UpgradeScenarioOptions } from './scenario.js';

/** One trial of an upgrade: a host, the two systems, and what is asked of them. */
export type UpgradeRequest = Omit<UpgradeScenarioOptions, 'id' | 'links'> & {
  /** What `runRebuild` takes; what is built is set here. */
  build: RebuildRequest;
  remedies?: RemedyOptions | undefined;
  /** An existing directory for links, which keep the systems from garbage collection. */
  rootsDir: string;
  profile: string | null;
  setup: Setup | null;
  tests: NixosTests | null;
};

/** Builds both systems of a host and tries one's becoming the other in a machine of its own, as `recordTrial` records it. */
export async function recordUpgrade(request: UpgradeRequest, hooks: RebuildHooks): Promise<RecordedTrial> {
  const links = await mkdtemp(join(request.rootsDir, 'trial-'));
  const id = trialId();
  const { build, env, profile, setup, tests, remedies } = request;
  const scenario = new UpgradeScenario({ ...request, id, links });
  return recordTrial({ id, build, env, profile, setup, tests, scenario, remedies }, hooks);
}
