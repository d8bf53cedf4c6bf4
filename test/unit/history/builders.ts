import type { Metadata } from '../../../src/builds/metadata.js';
import type { Point } from '../../../src/history/point.js';

/** A successful build's metadata as version 1.0.0 writes it, with `changes` over it. */
export function metadata(changes: Partial<Metadata> = {}): Metadata {
  return {
    schema_version: 1,
    success: true,
    outcome: 'success',
    exit_code: 0,
    timestamp: '2026-01-02T14:30:22.123Z',
    finished_at: '2026-01-02T14:32:29.423Z',
    duration_seconds: 127.3,
    action: 'build',
    program: 'nix',
    flake: '.#laptop',
    host: 'laptop',
    revision: { sha: 'c0ffee0123456789c0ffee0123456789c0ffee01', branch: 'main', dirty: false },
    error_message: null,
    failure: null,
    failures: [],
    phases: [
      { name: 'evaluating', start_seconds: 0.4, duration_seconds: 18 },
      { name: 'building', start_seconds: 18.4, duration_seconds: 100 },
    ],
    activity: { built: 3, fetched: 40, download_bytes: 1048576, slowest: [] },
    result: { store_path: null, closure_bytes: 4123456789 },
    resources: { cpu_seconds: 88.1, peak_memory_bytes: 912345678 },
    terminal: { cols: 120, rows: 40 },
    files: { log: 'rebuild.log', cast: 'rebuild.cast', frames: null, screenshot: null, gif: null },
    versions: { 'nixos-rebuild-test': '1.0.0' },
    ...changes,
  };
}

/** The point of run `id`, one an hour, with `changes` over it. */
export function point(id: number, changes: Partial<Point> = {}): Point {
  return {
    run: { id, number: id, attempt: 1, url: `https://github.com/o/r/actions/runs/${id}` },
    timestamp: new Date(Date.UTC(2026, 0, 1) + id * 3_600_000).toISOString(),
    repository: 'o/r',
    commit: `${id}`.padStart(40, '0'),
    branch: 'main',
    event: 'push',
    id: 'laptop',
    host: 'laptop',
    action: 'build',
    target: null,
    leg: null,
    outcome: 'success',
    failure_family: null,
    duration_seconds: 100 + (id % 5),
    phases: { evaluating: 18 + (id % 3), building: 80 },
    built: 3,
    fetched: 40,
    download_bytes: 1000,
    closure_bytes: 4000,
    peak_memory_bytes: 900,
    ...changes,
  };
}

export const points = (count: number, from = 1): Point[] =>
  Array.from({ length: count }, (_, index) => point(from + index));
