import { expect, it } from 'vitest';
import type { RemedyRun } from '../../../src/builds/remedy.js';
import { remedyRates } from '../../../src/history/remedy-rates.js';

const run = (name: string, family: string, ends: Partial<RemedyRun>): RemedyRun => ({
  ...{ name, family, confidence: 0.8, level: 'safe', did: 'waits', ran: true, helped: true },
  ...{ attempts: 1, seconds: 5, before: 'it failed', after: null },
  ...ends,
});

it('counts how often a remedy ran for a family and helped, the most frequent first', () => {
  expect(
    remedyRates([
      { remedies: [run('add-untracked', 'untracked-file', {})] },
      { remedies: [run('retry', 'download', {}), run('retry', 'rate-limit', { helped: false })] },
      { remedies: [run('retry', 'download', { helped: false }), run('retry', 'download', {})] },
      {},
    ]),
  ).toEqual([
    { name: 'retry', family: 'download', ran: 3, helped: 2 },
    { name: 'add-untracked', family: 'untracked-file', ran: 1, helped: 1 },
    { name: 'retry', family: 'rate-limit', ran: 1, helped: 0 },
  ]);
});

it('leaves out what was stopped or not allowed', () => {
  const remedies = [
    run('retry', 'download', { helped: null }),
    run('gc', 'disk-full', { ran: false, helped: null }),
  ];
  expect(remedyRates([{ remedies }])).toEqual([]);
});
