import { describe, expect, it } from 'vitest';
import { withBuilderLogs } from '../../../../src/nix/failures/builder-log.js';
import type { Failure } from '../../../../src/nix/failures/failure.js';
import { headlineOf } from '../../../../src/nix/failures/headline.js';

const derivation = '/nix/store/0123456789abcdfghijklmnpqrsvwxyz-sshd.conf.drv';
const failed: Failure = {
  family: 'builder',
  confidence: 0.95,
  message: `Cannot build '${derivation}'.\nReason: builder failed with exit code 255.`,
  cause: null,
  derivation,
  location: null,
  log_tail: ['Running phase: checkPhase', ''],
  hint: '',
};
const log =
  'Running phase: checkPhase\nsshd_config: line 2: Bad configuration option: PermitRootLogn\r\nsshd_config: terminating, 1 bad configuration options\r\n';
const sources = async () => [{ file: 'a.nix', text: '{\n  PermitRootLogn = "no";\n}\n' }];

describe('a failure with the log of its builder', () => {
  it('has the cause of the whole log where the last lines that Nix printed have none', async () => {
    const [told] = await withBuilderLogs([failed], { logOf: async () => log, sources });
    expect(told?.cause).toBe('Bad configuration option: PermitRootLogn');
    expect(headlineOf(told!)).toBe('sshd.conf does not build: Bad configuration option: PermitRootLogn');
  });

  it('has a probable place, where one line of the sources has what the cause names', async () => {
    const [told] = await withBuilderLogs([failed], { logOf: async () => log, sources });
    expect(told?.location).toEqual({ file: 'a.nix', line: 2, column: 3, probable: true });
  });

  it('keeps the place that Nix printed', async () => {
    const location = { file: 'b.nix', line: 1, column: null };
    const [told] = await withBuilderLogs([{ ...failed, location }], { logOf: async () => log, sources });
    expect(told?.location).toBe(location);
  });

  it('does not read the sources where the cause names nothing', async () => {
    const unread = async () => {
      throw new Error('the sources were read');
    };
    const named = { ...failed, log_tail: ['a.c:1:2: error: expected expression'], cause: 'x' };
    const [told] = await withBuilderLogs([named], { logOf: async () => null, sources: unread });
    expect(told).toMatchObject({ cause: 'a.c:1:2: error: expected expression', location: null });
  });

  it('has no cause from a tail that is no builder’s log', async () => {
    const { cause: _, ...evaluation } = { ...failed, log_tail: ['error: attribute missing'] };
    const [told] = await withBuilderLogs([evaluation], { logOf: async () => null, sources });
    expect(told).toEqual(evaluation);
  });
});

describe('a headline', () => {
  it('names files without the directory of the build and without hashes', () =>
    expect(
      headlineOf({
        ...failed,
        cause: `/build/source/a.c:1:2: error: x in /nix/var/nix/builds/nix-12-34/b.c and ${derivation}`,
      }),
    ).toBe('sshd.conf does not build: source/a.c:1:2: error: x in b.c and sshd.conf.drv'));

  it('is the message where no cause is known', () => {
    expect(headlineOf(failed)).toBe(failed.message);
    expect(headlineOf({ ...failed, cause: undefined })).toBe(failed.message);
  });
});
