import { baseFlakeRef } from '../../nix/flake/base.js';
import { hostNames, toplevelDerivation } from '../../nix/flake/nixos-configurations.js';
import type { Environment } from '../../system/environment.js';
import { randomHex } from '../../system/random.js';
import { rebuildEnvironment } from '../rebuild/request.js';
import { readContext } from '../runner/context.js';
import { selectNames } from '../runner/glob.js';
import { createJobLog } from '../runner/job-log.js';
import { createNotices, type Notices } from '../runner/notices.js';
import { inputReader } from '../runner/read-inputs.js';
import type { Runner } from '../runner/runner.js';

/**
 * The hosts Action: the names under a flake's `nixosConfigurations` as JSON for `strategy.matrix`, all or
 * only those whose system derivation differs from the base revision's.
 */
export async function runHosts(runner: Runner): Promise<number> {
  await runner.ready();
  const read = inputReader(runner.input);
  const { workspace, pullRequest } = readContext(runner.env);
  const flake = read.text('flake') ?? '.';
  // Evaluation runs code of the flake.
  const place = { cwd: workspace, env: rebuildEnvironment(runner.env) };
  const notices = createNotices(runner);
  const selected = selectNames(await hostNames(flake, place), read.lines('filter'));
  const base = read.text('base') ?? pullRequest?.baseSha ?? null;
  runner.debug(`base: ${base ?? 'none'}, selected: ${selected.length}`);
  const hosts = read.flag('changed-only', false)
    ? await changedHosts(selected, flake, base, place, notices)
    : selected;
  const log = createJobLog(runner, () => randomHex(16));
  log.print(`${hosts.length} of ${selected.length} hosts: ${hosts.join(' ')}\n`);
  log.end();
  runner.setOutput('hosts', JSON.stringify(hosts));
  runner.setOutput('matrix', JSON.stringify({ host: hosts }));
  runner.setOutput('count', String(hosts.length));
  return 0;
}

/** Hosts whose derivation differs from the base's. What cannot be compared counts as changed. */
async function changedHosts(
  hosts: readonly string[],
  flake: string,
  base: string | null,
  place: { cwd: string; env: Environment },
  notices: Notices,
): Promise<string[]> {
  if (base === null) {
    notices.add('All hosts are listed: no base revision is known. Give the input "base".');
    return [...hosts];
  }
  const before = await baseFlakeRef(flake, base, place);
  if (before === null) {
    notices.add(
      `All hosts are listed: the base revision ${base} is not in the checkout. Use fetch-depth: 0.`,
    );
    return [...hosts];
  }
  const changed: string[] = [];
  for (const host of hosts) {
    const [old, now] = [
      await toplevelDerivation(before, host, place),
      await toplevelDerivation(flake, host, place),
    ];
    if (old === null || now === null || old !== now) changed.push(host);
  }
  return changed;
}
