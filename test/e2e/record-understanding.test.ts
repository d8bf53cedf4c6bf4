import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RebuildObserver } from '../../src/nix/observer.js';
import type { RebuildHooks } from '../../src/rebuild/hooks.js';
import { runRebuild } from '../../src/rebuild/run.js';
import { temporaryDirectory } from '../support/directory.js';
import { eventsOf, outputOf } from '../support/recording.js';
import { rebuildRequest } from '../support/request.js';

afterEach(() => vi.restoreAllMocks());

const count = 'i=1; while [ $i -le 300 ]; do echo "line $i"; i=$((i+1)); done';
const lines = Array.from({ length: 300 }, (_, index) => `line ${index + 1}\n`).join('');

/** Records a command; its build, what is in its files, and the notices. */
async function recorded(command: string, hooks: RebuildHooks = {}) {
  const cwd = await temporaryDirectory();
  const notices: string[] = [];
  const target = { kind: 'command', command } as const;
  const onNotice = (message: string) => notices.push(message);
  const { dir, metadata } = await runRebuild(rebuildRequest({ cwd, target }), { ...hooks, onNotice });
  const cast = outputOf(await eventsOf(join(dir, 'rebuild.cast'))).replaceAll('\r', '');
  return { metadata, log: readFileSync(join(dir, 'rebuild.log'), 'utf8'), cast, notices };
}

describe('a recording whose output cannot be understood', () => {
  it.each(['pushText', 'live', 'end'] as const)(
    'is whole, with its own exit status and one notice, when the observer throws in %s',
    async (method) => {
      vi.spyOn(RebuildObserver.prototype, method).mockImplementationOnce(() => {
        throw new Error('odd text');
      });
      const { metadata, log, cast, notices } = await recorded(`${count}; sleep 1; exit 7`, { onStatus() {} });
      expect(metadata).toMatchObject({ outcome: 'failed', exit_code: 7, notices });
      expect(log).toBe(lines);
      expect(cast).toContain('line 300\n');
      expect(notices).toEqual([expect.stringMatching(/not understood \(odd text\)/)]);
    },
  );
});

describe('a recording with a hook that throws', () => {
  it.each(['onOutput', 'onLines', 'onPhase', 'onStatus'] as const)(
    'understands the output and calls the other hooks, when it is %s',
    async (name) => {
      const called = new Set<string>();
      const hook = (of: string) => () => {
        called.add(of);
        if (of === name) throw new Error('full');
      };
      const names = ['onOutput', 'onLines', 'onPhase', 'onStatus'] as const;
      const hooks = Object.fromEntries(names.map((of) => [of, hook(of)])) as RebuildHooks;
      const failing = `echo 'evaluating derivation x'; ${count}; sleep 1; echo "error: undefined variable 'y'"; exit 1`;
      const { metadata, log, notices } = await recorded(failing, hooks);
      expect(metadata.failure?.family).toBe('undefined-variable');
      expect(log).toContain(lines);
      expect([...called].sort()).toEqual([...names].sort());
      expect(notices).toEqual([expect.stringContaining(`without the hook ${name}, which threw: full`)]);
    },
  );
});
