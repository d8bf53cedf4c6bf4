import type { SyncHistoryEntry } from '../../builds/sync.js';
import { syncHistory } from '../../sync/history.js';
import { KeptSyncs } from '../../sync/kept-syncs.js';
import { repositoryAround } from '../../system/git/repository.js';
import { shownLine } from '../../text/clean.js';
import { alignColumns } from '../../text/table.js';
import { flakeHere } from '../../update/asked.js';
import { type CliIo, printJson } from '../io.js';
import { historySources } from './place.js';

export type HistoryOptions = {
  flake: string;
  limit: number;
  outputDir?: string;
  all?: boolean;
  json?: boolean;
};

/** Lists the last states of this machine that syncs and deployments have made, the newest first, with what each changed. */
export async function historyAndReport(options: HistoryOptions, io: CliIo): Promise<void> {
  const { flake, limit, all = false, json } = options;
  const { directory } = flakeHere(flake, io.cwd);
  const git = await repositoryAround(directory, { env: io.env });
  const sources = historySources(directory, options, io);
  const kept = new KeptSyncs(git?.directory ?? directory, io.env);
  const syncs = await kept.all((path) => sources.onBroken(`${path} cannot be read, and is left out`));
  const shown = (await syncHistory(syncs, sources, { all })).slice(0, limit);
  if (json) return printJson(io, shown);
  if (shown.length === 0) io.out('no sync or deployment of this machine is known here\n');
  else io.out(`${alignColumns([['ID', 'COMMIT', 'GENERATION', 'CHANGES'], ...shown.map(row)]).join('\n')}\n`);
}

function row({ id, commit, generation, changes }: SyncHistoryEntry): string[] {
  return [
    id,
    commit?.slice(0, 9) ?? '-',
    String(generation ?? '-'),
    shownLine(changes.join(', '), 160) || 'nothing',
  ];
}
