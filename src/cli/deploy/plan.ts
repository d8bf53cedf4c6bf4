import type { Plan } from '../../builds/plan.js';
import type { HostsWorld } from '../../deploy/hosts/world.js';
import { buildSystem } from '../../deploy/plan/build-system.js';
import { readLocalSystem } from '../../deploy/plan/new-system.js';
import { planTarget } from '../../deploy/plan/plan-target.js';
import { planLines } from '../../deploy/text/plan-lines.js';
import { parseFlakeRef } from '../../nix/flake/ref.js';
import { absolutePath, type CliIo, printJson, reportError } from '../io.js';
import type { TargetOptions } from './options.js';

export type PlanOptions = TargetOptions & {
  storePath?: string;
  dryActivate?: boolean;
  json?: boolean;
  verbose?: boolean;
};

/** Prints what a deployment would change on each host; one that cannot be planned does not keep the others from theirs. */
export async function planAndReport(
  names: readonly string[],
  options: PlanOptions,
  world: HostsWorld,
  io: CliIo,
): Promise<void> {
  const stop = new AbortController();
  const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
  const plans: Plan[] = [];
  try {
    for (const name of names) {
      const plan = await planned({ name, world, signal: stop.signal }, options, io);
      if (plan === null) continue;
      if (!options.json)
        io.out(`${[...(plans.length > 0 ? [''] : []), ...planLines(plan, io.outColor)].join('\n')}\n`);
      plans.push(plan);
    }
  } finally {
    forget();
  }
  if (options.json) printJson(io, plans);
}

type Call = { name: string; world: HostsWorld; signal: AbortSignal };

/** The plan of one host; null where there is none, which is said. */
async function planned(call: Call, options: PlanOptions, io: CliIo): Promise<Plan | null> {
  try {
    return await planOf(call, options, io);
  } catch (thrown) {
    const status = call.signal.aborted ? 130 : reportError(io, thrown, options.verbose === true);
    io.status = Math.max(io.status, status);
    return null;
  }
}

async function planOf({ name, world, signal }: Call, options: PlanOptions, io: CliIo): Promise<Plan> {
  const { env } = world;
  const { flake } = parseFlakeRef(options.flake);
  const say = (text: string) => io.live(text);
  const path =
    options.storePath === undefined
      ? await buildSystem({ flake, host: name }, { cwd: io.cwd, env, signal, say })
      : absolutePath(io, options.storePath);
  const system = await readLocalSystem(path, env);
  return planTarget(name, system, { world, signal, dryActivate: options.dryActivate === true });
}
