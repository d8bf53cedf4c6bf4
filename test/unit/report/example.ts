import type { Metadata } from '../../../src/builds/metadata.js';
import type { Failure } from '../../../src/nix/failures/failure.js';
import type { RebuildReport } from '../../../src/report/rebuild-report.js';
import { exampleMetadata as smallMetadata } from '../../support/metadata.js';

/** A failure as the classifier returns it for a builder that exits with 1. */
export function exampleFailure(changes: Partial<Failure> = {}): Failure {
  return {
    family: 'builder',
    confidence: 0.98,
    message: "error: builder for '/nix/store/aaa-foo.drv' failed with exit code 1",
    derivation: '/nix/store/aaa-foo.drv',
    location: { file: 'hosts/laptop.nix', line: 12, column: 3 },
    log_tail: ['checking for gcc... no', 'configure: error: no acceptable C compiler'],
    hint: 'The build of foo failed; read its log below.',
    ...changes,
  };
}

/** The metadata of a failed rebuild, every field filled. */
export function exampleMetadata(changes: Partial<Metadata> = {}): Metadata {
  const failure = exampleFailure();
  return smallMetadata({
    error_message: failure.message,
    failure,
    failures: [failure],
    phases: [
      { name: 'evaluating', start_seconds: 0.4, duration_seconds: 12.1 },
      { name: 'building', start_seconds: 12.5, duration_seconds: 114.8 },
    ],
    activity: {
      built: 3,
      fetched: 40,
      download_bytes: 1048576,
      slowest: [{ derivation: '/nix/store/aaa-foo.drv', seconds: 31.2 }],
      warnings: [{ message: 'warning: x is deprecated', file: 'flake.nix', line: 7 }],
    },
    result: {
      store_path: null,
      closure_bytes: null,
      packages: [
        {
          name: 'git',
          change: 'upgraded',
          old_versions: ['2.1'],
          new_versions: ['2.2'],
          size_delta_bytes: 2048,
        },
      ],
      inputs: [
        {
          name: 'nixpkgs',
          change: 'updated',
          old_revision: 'a'.repeat(40),
          new_revision: 'b'.repeat(40),
          old_date: '2026-01-01T00:00:00Z',
          new_date: '2026-01-02T00:00:00Z',
          compare_url: 'https://github.com/NixOS/nixpkgs/compare/a...b',
        },
      ],
    },
    resources: { cpu_seconds: 88.1, peak_memory_bytes: 912345678 },
    files: {
      log: 'rebuild.log',
      cast: 'rebuild.cast',
      frames: 'rebuild.frames.log',
      screenshot: 'final.png',
      gif: null,
    },
    versions: { nix: '2.31.2' },
    ...changes,
  });
}

/** The metadata of the same rebuild once it works. */
export function successMetadata(): Metadata {
  return exampleMetadata({
    success: true,
    outcome: 'success',
    exit_code: 0,
    error_message: null,
    failure: null,
    failures: [],
  });
}

export function exampleReport(changes: Partial<RebuildReport> = {}): RebuildReport {
  return {
    metadata: exampleMetadata(),
    id: 'laptop',
    screen: ['building foo', 'error: builder failed'],
    links: {
      run: 'https://github.com/o/r/actions/runs/1',
      artifact: 'https://github.com/o/r/actions/runs/1/artifacts/2',
      screenshot: 'https://github.com/o/r/actions/runs/1/artifacts/3',
      image: 'https://raw.githubusercontent.com/o/r/0123/final.png',
      sources: 'https://github.com/o/r/blob/0123',
    },
    trend: null,
    baseFailure: null,
    trial: null,
    notices: [],
    ...changes,
  };
}
