import type { Host } from '../host.js';
import { hasPath } from './has-path.js';
import { importInto } from './import-into.js';
import type { Copied, CopyOptions } from './options.js';
import { copyOverSsh } from './over-ssh.js';

/**
 * Brings a store path with all that it needs from this machine's store to a host. Nothing is done for this machine, and
 * nothing is copied to a host that has the path. Rejects with the signal's reason, with `HostUnreachable`, or with a ToolError
 * that says what to do: `signature` (its Nix refuses unsigned paths), `disk-full`, `missing-program` (it has no Nix),
 * `privilege` (its user may not write to the store), `no-path` (this machine does not have it), `not-copied`.
 */
export async function copyClosure(host: Host, path: string, options: CopyOptions): Promise<Copied> {
  const { signal } = options;
  signal?.throwIfAborted();
  if (host.kind === 'local' || (await hasPath(host, path, signal)))
    return { paths: 0, bytes: 0, fetchedPaths: 0 };
  return host.ssh === undefined
    ? importInto(host, path, options)
    : copyOverSsh(host, path, await host.ssh.command(signal), options);
}
