import { writeRunning } from '../builds/running.js';
import type { RecordHooks } from '../record/record.js';
import { processIdentity } from '../system/proc/identity.js';
import { redactMetadata } from './metadata/redact-metadata.js';
import type { Rebuild } from './prepare.js';

type StartedSession = Parameters<NonNullable<RecordHooks['onStart']>>[0];

/**
 * Writes running.json, with which `finish` can complete the build if this process is killed. `finish` knows
 * no secrets, so what it copies into the metadata is redacted here.
 */
export async function markRunning(
  { dir, metadata, redaction }: Pick<Rebuild, 'dir' | 'metadata' | 'redaction'>,
  { nonce, tmux }: Pick<StartedSession, 'nonce' | 'tmux'>,
): Promise<void> {
  await writeRunning(dir, {
    ...(await processIdentity(process.pid)),
    tmux: tmux && { socket: tmux.socket, pid: tmux.pid },
    nonce,
    metadata: redactMetadata(metadata, redaction),
  });
}
