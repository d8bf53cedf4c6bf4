import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/nix/explain.js';
import { causeIn, cutOut, judged, provokedLogs } from './provoked.js';

// Their programs say nothing of which it could be known that it is an error.
const silent = new Set(['python-exit', 'diff-check', 'perl-configure']);

describe('the cause in the log of a real builder', () => {
  for (const log of provokedLogs.filter(({ name }) => !silent.has(name)))
    it(`${log.name}: is the line by which ${log.program} tells why`, () => {
      expect({ judged: judged(log), cause: causeIn(log)?.text }).toMatchObject({ judged: 'right' });
      if (log.word) expect(causeIn(log)?.word).toBe(log.word);
    });

  it.each([...silent])('%s: is none rather than a guess', (name) =>
    expect(causeIn(provokedLogs.find((log) => log.name === name)!)).toBeNull(),
  );

  it('is known in at least 120 logs of at least 20 programs, in 90 % of those that were held out', () => {
    const heldOut = provokedLogs.filter((log) => log.heldOut);
    const right = heldOut.filter((log) => judged(log) === 'right').length;
    expect(provokedLogs.length).toBeGreaterThanOrEqual(120);
    expect(new Set(provokedLogs.map(({ program }) => program)).size).toBeGreaterThanOrEqual(20);
    expect(right / heldOut.length).toBeGreaterThan(0.9);
  });
});

describe('the end of a real builder’s log, cut out', () => {
  it('is a failure whose message or cause is the telling line in 90 % of all logs, and never a success', async () => {
    const told: string[] = [];
    for (const log of provokedLogs) {
      const { verdict, failure } = await explain({ text: cutOut(log) });
      expect(verdict, log.name).not.toBe('succeeded');
      const said = `${failure?.message}\n${failure?.cause}`;
      if (log.tells.some((part) => said.includes(part))) told.push(log.name);
    }
    expect(told.length / provokedLogs.length).toBeGreaterThan(0.9);
  });
});
