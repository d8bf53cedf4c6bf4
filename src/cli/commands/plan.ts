import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Plan } from '../../builds/plan.js';
import { buildSystem } from '../../deploy/plan/build-system.js';
import { readLocalSystem } from '../../deploy/plan/new-system.js';
import { planHost } from '../../deploy/plan/plan-host.js';
import { hostAt, localTarget, targetsOf } from '../../deploy/plan/target.js';
import { planLines } from '../../deploy/text/plan-lines.js';
import { copyClosure } from '../../host/copy/copy-closure.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { absolutePath, type CliIo, printJson, reportError } from '../io.js';
import { repeatable } from '../option-values.js';

type Options = {
  flake: string;
  target: string[];
  storePath?: string;
  dryActivate?: boolean;
  json?: boolean;
  verbose?: boolean;
};

export function configure(command: Command, io: CliIo): void {
  command
    .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', '.')
    .addOption(
      repeatable(
        '--target <host=address>',
        'where a host is: USER@ADDRESS for ssh, or "local" for this machine',
      ),
    )
    .option('--store-path <path>', 'a system that was built before, instead of building one')
    .option('--dry-activate', 'copy the system to the target, and ask its activation script there as well')
    .option('--json', 'print the plans as a JSON array')
    .action((hosts: string[], options: Options) => run(hosts, options, io));
}

async function run(hosts: string[], options: Options, io: CliIo): Promise<void> {
  if (options.storePath !== undefined && hosts.length > 1)
    throw usageError('several-hosts', `--store-path is one system, and ${hosts.length} hosts are named`);
  const targets = targetsOf(options.target, hosts);
  const nix = await nixEnvironment({ env: io.env }).catch(() => null);
  const env = { ...io.env, ...nix?.env };
  const stop = new AbortController();
  const unwatch = io.onSignal(() => stop.abort(new Error('cancelled')));
  const dir = await mkdtemp(join(tmpdir(), 'nrt-'));
  const plans: Plan[] = [];
  try {
    for (const name of hosts) {
      const destination = targets.get(name) ?? (name === hostname() ? localTarget : name);
      const plan = await planned({ name, destination, dir, env, signal: stop.signal }, options, io);
      if (plan === null) continue;
      if (!options.json)
        io.out(`${[...(plans.length > 0 ? [''] : []), ...planLines(plan, io.outColor)].join('\n')}\n`);
      plans.push(plan);
    }
  } finally {
    unwatch();
    await rm(dir, { recursive: true, force: true });
  }
  if (options.json) printJson(io, plans);
}

type Call = { name: string; destination: string; dir: string; env: Environment; signal: AbortSignal };

/** The plan of one host; null where there is none, which is said and does not keep the others from theirs. */
async function planned(
  { name, destination, dir, env, signal }: Call,
  options: Options,
  io: CliIo,
): Promise<Plan | null> {
  const host = hostAt(name, destination, { env, dir });
  try {
    const path = options.storePath
      ? absolutePath(io, options.storePath)
      : await buildSystem(
          { flake: options.flake, host: name },
          { cwd: io.cwd, env, signal, say: (text) => io.live(text) },
        );
    const system = await readLocalSystem(path, env);
    const copy = async (wanted: string) => {
      await copyClosure(host, wanted, { env, signal, closure: system.closure });
    };
    return await planHost({ host, destination }, system, {
      ...(options.dryActivate && { copy }),
      signal,
    });
  } catch (thrown) {
    if (signal.aborted) {
      io.status = 130;
      return null;
    }
    io.status = Math.max(io.status, reportError(io, thrown, options.verbose === true));
    return null;
  } finally {
    await host.close();
  }
}
