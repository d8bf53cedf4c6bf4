import { parseRequest, type RebuildRequest } from '../../src/rebuild/request.js';

/** A complete request for a command in `cwd` and a small terminal, with `changes` on top. */
export function rebuildRequest(changes: Partial<RebuildRequest> & { cwd: string }): RebuildRequest {
  return parseRequest({
    target: { kind: 'command', command: 'true' },
    cols: 80,
    rows: 24,
    timeoutSeconds: 0,
    maxGifBytes: null,
    ...changes,
  });
}
