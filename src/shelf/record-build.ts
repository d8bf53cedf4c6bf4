import type { Metadata } from '../builds/metadata.js';
import type { Point } from '../history/point.js';

/** A record's point in the shape of metadata; what a record does not hold is null. */
export function metadataOfPoint(point: Point): Metadata {
  let start = 0;
  const phases = Object.entries(point.phases).map(([name, duration_seconds]) => {
    const phase = { name, start_seconds: start, duration_seconds };
    start += duration_seconds;
    return phase;
  });
  const { built, fetched, download_bytes, closure_bytes, peak_memory_bytes } = point;
  return {
    schema_version: 1,
    success: point.outcome === 'success',
    outcome: point.outcome,
    exit_code: null,
    timestamp: point.timestamp,
    finished_at: null,
    duration_seconds: point.duration_seconds,
    action: point.action,
    program: 'unknown',
    flake: null,
    host: point.host,
    revision: point.commit === null ? null : { sha: point.commit, branch: point.branch, dirty: false },
    error_message: null,
    failure: null,
    failures: [],
    phases,
    activity: { built, fetched, download_bytes, slowest: [] },
    result: { store_path: null, closure_bytes },
    resources: { cpu_seconds: null, peak_memory_bytes },
    terminal: null,
    files: { log: null, cast: null, frames: null, screenshot: null, gif: null },
    versions: {},
  };
}
