import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RebuildObserver } from '../../../src/nix/observer.js';

/** The log of a rebuild that went well, full of words that frighten; `read` is where such lines were read. */
type Healthy = {
  claim: string;
  program: string;
  read: string;
  log: string[];
  /** `unclear` where nothing in it says that it went well. */
  verdict: 'succeeded' | 'unclear';
};

const file = fileURLToPath(new URL('../../fixtures/nix/healthy/healthy.json', import.meta.url));
const cases = JSON.parse(readFileSync(file, 'utf8')) as Healthy[];

describe('a rebuild that went well', () => {
  it.each(cases)('$claim ($program): $verdict, and no failure', ({ log, verdict }) => {
    const observer = new RebuildObserver({ checkout: null });
    observer.pushText(`${log.join('\n')}\n`, 0);
    const understood = observer.end({ exitCode: null, seconds: 0 });
    expect(understood.failures.map(({ message }) => message)).toEqual([]);
    expect(understood.verdict).toBe(verdict);
    expect(understood.doubt === null).toBe(verdict === 'succeeded');
  });

  it.each(cases)('$claim ($program): succeeded, where its status was 0', ({ log }) => {
    const observer = new RebuildObserver({ checkout: null });
    observer.pushText(`${log.join('\n')}\n`, 0);
    expect(observer.end({ exitCode: 0, seconds: 0 })).toMatchObject({ verdict: 'succeeded', failures: [] });
  });
});
