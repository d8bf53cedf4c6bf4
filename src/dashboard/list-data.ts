import { headlineOf } from '../nix/failures/headline.js';
import { withStorePathNames } from '../nix/store-path.js';
import type { ShelfEntry } from '../shelf/entries.js';
import type { ListData, ListRow } from './data.js';
import type { SequelLine } from './write-build.js';

/** The data of the list, newest first, with what came after each build. */
export function listData(
  entries: readonly ShelfEntry[],
  said: ReadonlyMap<ShelfEntry, SequelLine>,
  { title, generated, notices }: Omit<ListData, 'rows'>,
): ListData {
  const rows = entries.map((entry) => listRow(entry, said.get(entry)?.words ?? null)).reverse();
  return { title, generated, rows, notices: notices.slice(0, 200) };
}

function listRow({ slug, name, metadata, trend }: ShelfEntry, words: string | null): ListRow {
  const { failure, revision } = metadata;
  const message = words ?? (failure ? headlineOf(failure) : metadata.error_message);
  return [
    slug,
    name,
    metadata.outcome,
    metadata.host,
    metadata.action,
    Date.parse(metadata.timestamp),
    metadata.duration_seconds,
    revision?.branch ?? null,
    revision?.sha.slice(0, 10) ?? null,
    failure?.family ?? null,
    firstLine(message),
    trend.regression ? Math.round(trend.duration?.change_percent ?? 0) : null,
  ];
}

/** The first line of a message, short: without `error:`, which its row shows anyway, and without store hashes. */
function firstLine(message: string | null | undefined): string | null {
  const line = message?.trim().split('\n')[0];
  if (!line) return null;
  return withStorePathNames(line.replace(/^error: /, '')).slice(0, 160);
}
