import { hostname } from 'node:os';
import { stops } from '../../rebuild/stops.js';
import { rollbackSync } from '../../sync/rollback.js';
import { flakeHere } from '../../update/asked.js';
import { askYes } from '../deploy/ask.js';
import { type CliIo, printJson, sayNotes } from '../io.js';
import { takeNotify } from '../notify.js';
import { goneBack } from './edges.js';
import { notifyOfSync } from './notify.js';
import type { SyncOptions } from './options.js';
import { historySources, placeHere } from './place.js';
import { statusOf } from './run.js';
import { syncText } from './step-view.js';

/** Takes the last sync back, or goes to one by its id, and says how that ended. */
export async function rollbackSyncAndReport(
  word: string | undefined,
  given: SyncOptions,
  io: CliIo,
): Promise<void> {
  const options = takeNotify(given, io);
  const { flake, directory } = flakeHere(options.flake, io.cwd);
  const host = word ?? hostname();
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const id = typeof options.rollback === 'string' ? options.rollback : null;
    const sync = await rollbackSync(
      {
        ...{ flake, directory, host, id },
        sources: historySources(directory, options, io),
      },
      {
        ...{
          env: io.env,
          now: () => new Date(),
          signal: signals.signal,
          show: io.err,
          agrees: options.yes === true,
        },
        confirm: io.interactive ? (question) => askYes(io, question, signals.signal) : null,
        place: () => placeHere(host, io.env),
        toGeneration: (generation) => goneBack(generation, { host, flake, options, io }),
      },
    );
    io.err(syncText(sync, { color: io.color, rows: false }));
    if (options.json) printJson(io, sync);
    sayNotes(await notifyOfSync(sync, null, { options, env: io.env }), io);
    io.status = statusOf(sync, signals);
  } finally {
    forget();
  }
}
