import { withStorePathNames } from '../nix/store-path.js';
import type { Entry } from '../shelf/source.js';
import type { ListData, ListRow } from './data.js';

/** The data of the list, newest first. `generated` in milliseconds since 1970. */
export function listData(
  entries: readonly Entry[],
  title: string,
  generated: number,
  notices: readonly string[],
): ListData {
  return { title, generated, rows: entries.map(listRow).reverse(), notices: notices.slice(0, 200) };
}

function listRow({ slug, name, metadata, trend }: Entry): ListRow {
  const { failure, revision } = metadata;
  const message = failure?.message ?? metadata.error_message;
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

/** The first line of a message, short: without `error:`, since its row says so, and store hashes. */
function firstLine(message: string | null | undefined): string | null {
  const line = message?.trim().split('\n')[0];
  if (!line) return null;
  return withStorePathNames(line.replace(/^error: /, '')).slice(0, 160);
}
