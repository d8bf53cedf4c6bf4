import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deploymentSchema } from '../../../../src/builds/deployment.js';
import { recordHostWork } from '../../../../src/deploy/run/host-work.js';
import { HostUnreachable } from '../../../../src/host/unreachable.js';
import { usageError } from '../../../../src/system/errors.js';
import { temporaryDirectory } from '../../../support/directory.js';

async function recorded(
  act: Parameters<typeof recordHostWork>[2],
  { command = 'true', signal }: { command?: string; signal?: AbortSignal } = {},
) {
  const outputDir = await temporaryDirectory();
  const build = { command, outputDir, cwd: outputDir, env: { PATH: process.env.PATH }, recording: false };
  const work = { name: 'web1', mode: 'standard', action: 'deploy', build } as const;
  const { build: made, deployment } = await recordHostWork(work, { ...(signal && { signal }) }, act);
  const written = deploymentSchema.parse(JSON.parse(readFileSync(join(made.dir, 'deployment.json'), 'utf8')));
  expect(written).toEqual(deployment);
  expect(made.metadata.outcome).toBe(deployment.outcome);
  return { deployment, metadata: made.metadata };
}

describe('work on a host that does not come as far as that', () => {
  it('is refused for a mistake of the caller, with its word and its advice', async () => {
    const { deployment, metadata } = await recorded(async () => {
      throw usageError('no-system', '/x is no NixOS system', 'Name a toplevel.');
    });
    expect(deployment).toMatchObject({ outcome: 'refused', reason: 'no-system', host: 'web1', target: null });
    expect(metadata.failure).toMatchObject({ family: 'preflight', hint: 'Name a toplevel.' });
  });

  it('has failed where the host does not answer', async () => {
    const { deployment } = await recorded(async () => {
      throw new HostUnreachable('web1', 'Connection refused');
    });
    expect(deployment).toMatchObject({ outcome: 'failed', reason: 'unreachable' });
    expect(deployment.failure?.family).toBe('unreachable');
  });

  it('is cancelled where a person has stopped it meanwhile', async () => {
    const stop = new AbortController();
    const { deployment } = await recorded(
      async () => {
        stop.abort();
        throw stop.signal.reason;
      },
      { signal: stop.signal },
    );
    expect(deployment).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
  });

  it('is not begun where nothing could be built, which is written as well', async () => {
    const { deployment } = await recorded(
      async () => {
        throw new Error('never called');
      },
      { command: 'echo "error: attribute x missing" >&2; exit 1' },
    );
    expect(deployment).toMatchObject({ outcome: 'failed', reason: 'not-built' });
    expect(deployment.message).toContain('the system of web1 was not built');
  });
});
