import type { Metadata } from '../../src/builds/metadata.js';

/** The metadata of a small failed rebuild, made up for tests, with `changes` on top. */
export function exampleMetadata(changes: Partial<Metadata> = {}): Metadata {
  return {
    schema_version: 1,
    success: false,
    outcome: 'failed',
    exit_code: 1,
    timestamp: '2026-01-02T14:30:22.123Z',
    finished_at: '2026-01-02T14:32:29.423Z',
    duration_seconds: 127.3,
    action: 'build',
    program: 'nixos-rebuild',
    flake: '.#laptop',
    host: 'laptop',
    revision: { sha: '0123456789abcdef0123456789abcdef01234567', branch: 'main', dirty: false },
    error_message: "error: builder for '/nix/store/foo.drv' failed with exit code 1",
    failure: null,
    failures: [],
    phases: [{ name: 'evaluating', start_seconds: 0.4, duration_seconds: 12.1 }],
    activity: null,
    result: null,
    resources: null,
    terminal: { cols: 120, rows: 40 },
    files: {
      log: 'rebuild.log',
      cast: 'rebuild.cast',
      frames: 'rebuild.frames.log',
      screenshot: null,
      gif: null,
    },
    versions: { 'nixos-rebuild-test': '1.0.0', nix: '2.31.2', tmux: '3.5a' },
    ...changes,
  };
}
