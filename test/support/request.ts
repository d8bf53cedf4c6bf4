import { join } from 'node:path';
import type { RebuildRequest } from '../../src/rebuild/request.js';

/** A request for a command in `cwd`, with `changes` on top. */
export function rebuildRequest(changes: Partial<RebuildRequest> & { cwd: string }): RebuildRequest {
  return {
    action: 'build',
    target: { kind: 'command', command: 'true' },
    extraArgs: [],
    targetHost: null,
    buildHost: null,
    sudo: false,
    env: process.env,
    outputDir: join(changes.cwd, 'rebuild-logs'),
    keepLast: null,
    recording: true,
    cols: 80,
    rows: 24,
    frameIntervalSeconds: 5,
    timeoutSeconds: 0,
    idleLimitSeconds: 2,
    theme: null,
    exportGif: false,
    maxGifBytes: null,
    redact: [],
    secrets: [],
    interactive: false,
    baseRevision: null,
    ...changes,
  };
}
