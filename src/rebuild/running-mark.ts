import type { Metadata } from '../builds/metadata.js';
import type { RunningMark } from '../builds/running.js';
import { paneScratch } from '../record/tmux/pane.js';
import { socketName } from '../record/tmux/server.js';
import type { Redaction } from '../redact/redaction.js';
import { processIdentity } from '../system/proc/identity.js';
import { feedScratch } from './activity-feed.js';
import { redactMetadata } from './metadata/redact-metadata.js';

/**
 * What running.json says, with which `finish` can complete the build if this process is killed, whatever of it has
 * been started or made by then. `finish` knows no secrets, so what it copies into the metadata is redacted here.
 */
export async function runningMark({
  metadata,
  nonce,
  redaction,
  isRecorded,
}: {
  metadata: Metadata;
  nonce: string;
  redaction: Redaction;
  isRecorded: boolean;
}): Promise<RunningMark> {
  const pane = isRecorded ? paneScratch(nonce) : null;
  return {
    ...(await processIdentity(process.pid)),
    tmux: pane && { socket: pane.path(socketName) },
    nonce,
    scratch: [feedScratch(nonce).dir, ...(pane ? [pane.dir] : [])],
    metadata: redactMetadata(metadata, redaction),
  };
}
