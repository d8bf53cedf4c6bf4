import { describe, expect, it } from 'vitest';
import { guardedObserver } from '../../../src/nix/guarded-observer.js';
import { RebuildObserver } from '../../../src/nix/observer.js';

type Method = 'pushText' | 'pushJson' | 'live' | 'end';

/** An observer whose method throws, guarded, with what was reported of it. */
function failing(method: Method) {
  const faults: unknown[] = [];
  let calls = 0;
  const observer = guardedObserver(
    {},
    (thrown) => faults.push(thrown),
    (options) =>
      Object.assign(new RebuildObserver(options), {
        [method]: () => {
          calls += 1;
          throw new Error('no such thing');
        },
      }),
  );
  return { observer, faults, calls: () => calls };
}

describe('guardedObserver', () => {
  it.each<[Method, number]>([
    ['pushText', 1],
    ['pushJson', 1],
    ['live', 1],
    ['end', 1],
  ])('reports an exception of %s once, and is complete without it', (method, calls) => {
    const { observer, faults, calls: made } = failing(method);
    for (let round = 1; round <= 3; round += 1) {
      observer.pushText('building\n', round);
      observer.pushJson(Buffer.from('{}\n'), round);
      expect(observer.live()).toMatchObject({ built: 0 });
    }
    const { failures } = observer.end({ exitCode: 1, seconds: 9 });
    expect(failures).toHaveLength(1);
    expect(faults).toEqual([new Error('no such thing')]);
    expect(made()).toBe(calls);
  });

  it('returns what the observer returns otherwise', () => {
    const log = "error: undefined variable 'x'\n       at /x/flake.nix:1:2:\n";
    const plain = new RebuildObserver();
    const guarded = guardedObserver({}, () => expect.unreachable());
    for (const observer of [plain, guarded]) observer.pushText(log, 1);
    expect(guarded.live()).toEqual(plain.live());
    const exit = { exitCode: 1, seconds: 2 };
    expect(guarded.end(exit)).toEqual(plain.end(exit));
  });
});
