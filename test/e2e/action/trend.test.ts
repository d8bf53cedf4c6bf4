import { expect, it } from 'vitest';
import { readZip } from '../../../src/github/artifacts/zip.js';
import { recordFile } from '../../../src/github/records/name.js';
import { formatRecord, parseRecord, recordOf } from '../../../src/history/record.js';
import { pullRequestEvent } from '../../setup/github/events.js';
import { addArtifact } from '../../setup/github/state.js';
import { zipOf } from '../../setup/github/zip.js';
import { point, points } from '../../unit/history/builders.js';
import { useJob } from './runner.js';

const job = useJob();
const command = 'sleep 0.5';
// The digest is of the command.
const onMain = 'rebuild-record.box.command.0ba32aa1e3.branch.main';
const asBox = { id: 'box', host: null, action: null, target: command, duration_seconds: 0.01, phases: {} };

/** Adds the record of run 1001 with twenty earlier runs, all of them faster than any real one. */
function leaveRecord(): void {
  const earlier = points(20, 981).map((one) => ({ ...one, ...asBox }));
  const record = recordOf(point(1001, asBox), earlier);
  const content = Buffer.from(formatRecord(record));
  addArtifact(job.api.state, 1001, onMain, zipOf({ name: recordFile, content }));
}

const inputs = { command, id: 'box' };
const run = { GITHUB_RUN_ID: '1002', GITHUB_RUN_NUMBER: '1002' };

it('a run slower than fail-on-regression allows fails the job', async () => {
  leaveRecord();
  const { main } = await job.run({ inputs: { ...inputs, 'fail-on-regression': '50%' }, env: run });
  expect(main.outputs).toMatchObject({
    outcome: 'success',
    regression: 'true',
    'trend-median-seconds': '0.0',
  });
  expect(Number(main.outputs['trend-change-percent'])).toBeGreaterThan(50);
  expect(main.summary).toContain('xychart-beta');
  expect(main.summary).toMatch(/slower than the median of 19 earlier runs/);
  expect(main.status).toBe(1);
  expect(main.log).toContain('Slower than the limit of 50 %');
});

it('a run leaves a record that continues the history', async () => {
  leaveRecord();
  await job.run({ inputs, env: run });
  const left = job.api.state.artifacts.findLast((one) => one.name === onMain);
  const text = readZip(left?.bytes ?? Buffer.alloc(0), new Map([[recordFile, 1e6]])).get(recordFile);
  const { record } = parseRecord(text?.toString() ?? '');
  expect(record?.point).toMatchObject({ run: { id: 1002 }, id: 'box', outcome: 'success', branch: 'main' });
  expect(record?.earlier.map((one) => one.run?.id)).toEqual(points(21, 981).map((one) => one.run?.id));
});

it('a pull request is compared with its base branch', async () => {
  leaveRecord();
  const { main } = await job.run({ inputs, event: pullRequestEvent(), env: run });
  expect(main.summary).toContain('Latest on `main`');
  expect(job.api.state.artifacts.at(-1)?.name).toBe(onMain.replace('branch.main', 'pr.5'));
});

it('trend: false makes no record and no comparison', async () => {
  await job.run({ inputs: { ...inputs, trend: 'false' } });
  expect(job.api.requests).toEqual([]);
  expect(job.api.state.artifacts.some(({ name }) => name.startsWith('rebuild-record'))).toBe(false);
});
