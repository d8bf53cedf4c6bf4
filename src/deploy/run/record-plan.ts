import { join } from 'node:path';
import type { Build } from '../../builds/metadata.js';
import type { Plan } from '../../builds/plan.js';
import type { Preflight } from '../../builds/preflight.js';
import { targetText } from '../../config/index.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { RebuildOptions } from '../../rebuild/request.js';
import { runRebuild } from '../../rebuild/run.js';
import type { SequelEnd, SequelStage } from '../../rebuild/sequel.js';
import { randomHex } from '../../system/random.js';
import { endOfThrown } from '../host/end.js';
import { failureOf } from '../host/known-failure.js';
import { readLocalSystem } from '../plan/new-system.js';
import { planHost } from '../plan/plan-host.js';
import { profilePath } from '../policy.js';
import { planLines } from '../text/plan-lines.js';
import { tellSources, tellWeaker } from './preflight.js';
import { fetching } from './record-deployment.js';
import { buildHostOf, buildRequest, type FleetCall } from './requests.js';

/**
 * A plan and the build that made its system; null where it could not be made, which the build explains. `preflight` is what was
 * found in the sources and in the host's security, null where nothing was looked at.
 */
export type RecordedPlan = { build: Build; plan: Plan | null; preflight: Preflight | null };

/**
 * Builds a host's system and plans its deployment, in one recording. The host is asked as the user whom ssh logs in, and nothing is
 * changed on it. Throws a `ToolError` where nothing could be built at all.
 */
export async function recordPlan(name: string, call: FleetCall, hooks: RebuildHooks): Promise<RecordedPlan> {
  const { storePath } = call;
  const asked = buildRequest(name, storePath === null ? await buildHostOf(name, call) : null, call);
  const { link, ...command } = builderOf(name, call);
  let plan: Plan | null = null;
  const preflight = call.preflight?.(name) ?? null;
  let found: Preflight | null = null;
  const build = await runRebuild({ ...asked, ...command, besideOthers: true }, hooks, {
    ...{ action: 'plan', host: name },
    async run(stage) {
      stage.enter('planning');
      try {
        if (preflight) await tellSources(preflight, stage);
        plan = stage.redact(await planned(name, link ?? stage.built ?? '', { call, stage }));
        if (preflight) await tellWeaker(plan.revisions?.old ?? null, preflight, stage);
        found = stage.redact((await preflight?.found()) ?? null);
        stage.print(['', ...planLines(plan, true), '']);
        return { outcome: 'success', failure: null, system: null };
      } catch (thrown) {
        return endWithout(thrown, name, hooks);
      }
    },
  });
  return { build, plan, preflight: found };
}

/** What makes the system in place of nixos-rebuild, and the path or link by which that is known; nothing where it does. */
function builderOf(
  name: string,
  { storePath, builder, world }: FleetCall,
): { link?: string } & Partial<Pick<RebuildOptions, 'target' | 'extraArgs'>> {
  if (storePath !== null) return { link: storePath, ...fetching(storePath, join(world.dir, randomHex(8))) };
  return builder?.(name) ?? {};
}

async function planned(
  name: string,
  link: string,
  { call: { world, build, signals }, stage }: { call: FleetCall; stage: SequelStage },
): Promise<Plan> {
  const system = await readLocalSystem(link, build.env);
  const known = await world.known(name, system.toplevel.path);
  for (const notice of known.notices) stage.notice(notice);
  const host = world.connect(name, known);
  try {
    const target = { host, destination: targetText(known.target) };
    return await planHost(target, system, {
      profile: profilePath(known.settings.profile),
      signal: signals.signal,
    });
  } finally {
    await host.close();
  }
}

/** Throws what no host and no person has caused. */
function endWithout(thrown: unknown, name: string, { signal }: RebuildHooks): SequelEnd {
  const { outcome, message, failure } = endOfThrown(thrown, { host: { name }, ...(signal && { signal }) });
  return {
    outcome,
    failure: failure && failureOf(failure.family, message, failure.advice),
    system: null,
  };
}
