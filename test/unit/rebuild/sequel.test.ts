import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runRebuild } from '../../../src/rebuild/run.js';
import type { Sequel, SequelEnd } from '../../../src/rebuild/sequel.js';
import { temporaryDirectory } from '../../support/directory.js';

function sequel(end: Partial<SequelEnd>, calls: string[] = []): Sequel {
  return {
    action: 'deploy',
    host: 'web1',
    run: async (stage) => {
      stage.enter('copying');
      const { exitCode } = await stage.run({ argv: ['sh', '-c', 'echo copies; exit 7'] });
      calls.push(`copied ${exitCode}`);
      stage.enter('verifying');
      stage.print(['all units are up']);
      return { outcome: 'success', failure: null, system: null, ...end };
    },
  };
}

const failure = {
  ...{
    family: 'units' as const,
    confidence: 1,
    message: 'web.service is down',
    derivation: null,
    location: null,
  },
  ...{ log_tail: [], hint: 'look' },
};

it('what follows a rebuild is in its recording, phases and metadata', async () => {
  const outputDir = await temporaryDirectory();
  const { dir, metadata } = await runRebuild({ command: 'echo builds', outputDir }, {}, sequel({}));
  expect(metadata).toMatchObject({ action: 'deploy', host: 'web1', outcome: 'success', exit_code: 0 });
  expect(metadata.phases.map(({ name }) => name).slice(-2)).toEqual(['copying', 'verifying']);
  const log = readFileSync(join(dir, 'rebuild.log'), 'utf8');
  expect(log.match(/builds|copies|all units are up/g)).toEqual(['builds', 'copies', 'all units are up']);
});

it('the end of what follows is the end of the whole, with its failure first', async () => {
  const { metadata } = await runRebuild(
    { command: 'echo builds', outputDir: await temporaryDirectory() },
    {},
    sequel({ outcome: 'rolled_back', failure }),
  );
  expect(metadata).toMatchObject({ outcome: 'rolled_back', success: false, exit_code: 0 });
  expect(metadata.failure).toMatchObject({ family: 'units', message: 'web.service is down' });
});

it('nothing follows a rebuild that failed', async () => {
  const calls: string[] = [];
  const { metadata } = await runRebuild(
    { command: 'exit 3', outputDir: await temporaryDirectory() },
    {},
    sequel({}, calls),
  );
  expect(metadata).toMatchObject({ outcome: 'failed', exit_code: 3, action: 'deploy' });
  expect(calls).toEqual([]);
});
