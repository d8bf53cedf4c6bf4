import { describe, expect, it } from 'vitest';
import { metadataSchema } from '../../../../src/builds/metadata.js';
import { redactMetadata } from '../../../../src/rebuild/metadata/redact-metadata.js';
import { compileRedaction } from '../../../../src/redact/compile-redaction.js';
import { exampleMetadata } from '../../../support/metadata.js';

describe('redacted metadata', () => {
  it('contains no secret in any text that comes from the rebuild', () => {
    const secret = 'hunter2secret';
    const metadata = exampleMetadata({
      flake: `git+https://user:${secret}@example.org/repo`,
      host: secret,
      error_message: `error: ${secret}`,
      failures: [
        {
          family: 'builder',
          confidence: 1,
          message: secret,
          cause: `cannot log in with ${secret}`,
          derivation: `/nix/store/x-${secret}.drv`,
          location: { file: `${secret}.nix`, line: 1, column: 2 },
          log_tail: ['fine', `token ${secret}`],
          hint: '',
          reproduce: `nix build ${secret}`,
        },
      ],
      notices: [secret],
    });
    const redacted = redactMetadata(metadata, compileRedaction({ secrets: [secret], patterns: [] }, {}));
    expect(JSON.stringify(redacted)).not.toContain(secret);
    expect(redacted.error_message).toBe('error: ***');
    expect(metadataSchema.parse(redacted)).toEqual(redacted);
    expect(metadata.host).toBe(secret);
  });

  it('keeps outcomes, actions, families, file names and times, whatever the secret', () => {
    const metadata = exampleMetadata();
    const redaction = compileRedaction(
      { secrets: ['failed', 'build', 'rebuild.log', '2026-01-02'], patterns: [] },
      {},
    );
    const { outcome, action, timestamp, files, program } = redactMetadata(metadata, redaction);
    expect({ outcome, action, timestamp, files, program }).toEqual({
      outcome: metadata.outcome,
      action: metadata.action,
      timestamp: metadata.timestamp,
      files: metadata.files,
      program: metadata.program,
    });
  });
});

it('masks a secret that spans several lines of a log, and keeps the number of lines', () => {
  const lines = [
    '-----BEGIN PRIVATE KEY-----',
    'bm90IGEgcmVhbCBrZXkK',
    'b25seSBieXRlcwo=',
    'on\ntwo rows',
    'x',
  ];
  const shapesOnly = compileRedaction({ secrets: ['spans two'], patterns: [] }, {});
  expect(redactMetadata(exampleMetadata({ notices: lines }), shapesOnly).notices).toHaveLength(5);
  expect(JSON.stringify(redactMetadata(exampleMetadata({ notices: lines }), shapesOnly))).not.toContain(
    'bm90',
  );
  const split = redactMetadata(exampleMetadata({ notices: ['a spans', 'two b', 'c\nd', ''] }), shapesOnly);
  expect(split.notices).toEqual(['a ***', ' b', 'c\nd', '']);
});
