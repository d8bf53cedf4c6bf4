import type { CopyProgress } from '../../host/copy/options.js';
import { formatBytes } from '../../text/size.js';

/** How far a copy is, in a line. */
export function copyLine({ paths, totalPaths, bytes, fetchedPaths }: CopyProgress): string {
  const of = totalPaths === null ? '' : ` of ${totalPaths}`;
  const size = bytes === null ? '' : `, ${formatBytes(bytes)}`;
  const fetched = fetchedPaths === 0 ? '' : `, ${fetchedPaths} fetched by the host`;
  return `copied ${paths}${of} paths${size}${fetched}`;
}
