import type { Sync } from '../../builds/sync.js';
import { KeptSyncs } from '../../sync/kept-syncs.js';
import { repositoryAround } from '../../system/git/repository.js';
import { shownLine } from '../../text/clean.js';
import { counted } from '../../text/counted.js';
import { alignColumns } from '../../text/table.js';
import { flakeHere } from '../../update/asked.js';
import { type CliIo, printJson } from '../io.js';

export type HistoryOptions = { flake: string; limit: number; all?: boolean; json?: boolean };

/** Lists the last syncs of a repository that were done, the newest first, with what each changed. */
export async function historyAndReport(
  { flake, limit, all, json }: HistoryOptions,
  io: CliIo,
): Promise<void> {
  const { directory } = flakeHere(flake, io.cwd);
  const git = await repositoryAround(directory, { env: io.env });
  const kept = new KeptSyncs(git?.directory ?? directory, io.env);
  const found = await kept.all((path) => io.err(`note: ${path} cannot be read, and is left out\n`));
  const shown = found.filter((sync) => all || isGood(sync)).slice(0, limit);
  if (json) return printJson(io, shown);
  if (shown.length === 0) io.out('no sync is known here that was done\n');
  else io.out(`${alignColumns([['ID', 'COMMIT', 'GENERATION', 'CHANGES'], ...shown.map(row)]).join('\n')}\n`);
}

/** A sync after which the machine ran what the repository had, and something was another. */
function isGood({ outcome }: Sync): boolean {
  return outcome === 'done';
}

function row({ id, after, incoming, update, deployment, commit, outcome, message }: Sync): string[] {
  const inputs = (update?.outcome === 'applied' ? (update.preview?.inputs ?? []) : []).map(
    ({ name }) => name,
  );
  const packages = deployment?.plan?.packages?.length ?? 0;
  const changes = [
    ...(incoming.length > 0 ? [`${counted(incoming.length, 'commit')} from upstream`] : []),
    ...(inputs.length > 0
      ? [`updated ${inputs.slice(0, 4).join(', ')}${inputs.length > 4 ? ' and more' : ''}`]
      : []),
    ...(packages > 0 ? [counted(packages, 'package')] : []),
    ...(deployment === null ? [] : [counted(deployment.units.length, 'unit')]),
    ...(commit === null ? [] : [`committed ${commit.slice(0, 9)}`]),
    ...(outcome === 'done' ? [] : [`${outcome}: ${message}`]),
  ];
  return [
    id,
    after?.commit?.slice(0, 9) ?? '-',
    String(after?.generation ?? '-'),
    shownLine(changes.join(', '), 160) || 'nothing',
  ];
}
