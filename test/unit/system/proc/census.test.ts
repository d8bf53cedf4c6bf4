import { describe, expect, it } from 'vitest';
import { Census } from '../../../../src/system/proc/census.js';
import type { ProcessStat } from '../../../../src/system/proc/stat.js';

const processStat = (pid: number, parent: number, startTicks = pid): ProcessStat => ({
  ...{ pid, parent, startTicks },
  hasEnded: false,
  cpuTicks: 0,
  residentPages: 0,
});
const pids = (found: ProcessStat[]) => found.map(({ pid }) => pid).sort((a, b) => a - b);

describe('the census of a rebuild', () => {
  it('finds the processes that the rule names and all below them, in any order of the list', () => {
    const census = new Census({ belongs: ({ pid }) => pid === 10, never: [] });
    const alive = [processStat(12, 11), processStat(11, 10), processStat(10, 1), processStat(20, 1)];
    expect(pids(census.of(alive))).toEqual([10, 11, 12]);
    expect(pids(census.of(alive.slice().reverse()))).toEqual([10, 11, 12]);
  });

  it('still finds an orphan whose parent belonged at an earlier census', () => {
    const census = new Census({ belongs: ({ pid }) => pid === 10, never: [] });
    census.of([processStat(10, 1), processStat(11, 10)]);
    expect(pids(census.of([processStat(11, 1), processStat(12, 11)]))).toEqual([11, 12]);
    expect(pids(census.of([processStat(12, 1)]))).toEqual([12]);
  });

  it('does not take another process of the same pid for one that belonged', () => {
    const census = new Census({ belongs: ({ startTicks }) => startTicks === 100, never: [] });
    census.of([processStat(10, 1, 100)]);
    expect(census.of([processStat(10, 1, 200)])).toEqual([]);
  });

  it('leaves out what never belongs, and what belongs only through it', () => {
    const census = new Census({ belongs: ({ pid }) => pid < 12, never: [11] });
    expect(pids(census.of([processStat(10, 1), processStat(11, 10), processStat(12, 11)]))).toEqual([10]);
  });

  it('ends also where processes are their own ancestors, as in a list that was read while it changed', () => {
    const census = new Census({ belongs: ({ pid }) => pid === 10, never: [] });
    expect(pids(census.of([processStat(10, 11), processStat(11, 10)]))).toEqual([10, 11]);
  });
});
