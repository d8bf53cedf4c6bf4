import { writeRunning } from '../builds/running.js';
import { processIdentity } from '../system/proc/identity.js';
import { redactMetadata } from './metadata/redact-metadata.js';
import type { Rebuild } from './prepare.js';

/**
 * Writes running.json, with which `finish` can complete the build if this process is killed: before anything is
 * started or made that it would have to end or remove. `finish` knows no secrets, so what it copies into the metadata
 * is redacted here.
 */
export async function markRunning(
  { dir, metadata, redaction }: Pick<Rebuild, 'dir' | 'metadata' | 'redaction'>,
  { nonce, socket, scratch }: { nonce: string; socket: string | null; scratch: string[] },
): Promise<void> {
  await writeRunning(dir, {
    ...(await processIdentity(process.pid)),
    tmux: socket === null ? null : { socket },
    nonce,
    scratch,
    metadata: redactMetadata(metadata, redaction),
  });
}
