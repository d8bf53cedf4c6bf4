import { describe, expect, it } from 'vitest';
import type { ScriptEnd } from '../../../../src/trial/script/run-script.js';
import { scriptStep } from '../../../../src/trial/script/script-step.js';

const end: ScriptEnd = {
  ...{
    status: 1,
    isTimedOut: false,
    isRebooted: false,
    seconds: 3,
    lost: '',
    text: '',
    phase: '',
    isStarved: false,
  },
  marked: { metrics: {}, warnings: [] },
};

function step(changes: Partial<ScriptEnd>, console = '') {
  const words = { yes: 'runs', no: 'fails' };
  const call = { command: 'install', timeoutSeconds: 60 };
  return scriptStep(call, { ...end, ...changes }, { question: 'runs', words, name: 'box', console });
}

describe('the end of a script', () => {
  it('with status 0 holds', async () => {
    expect(await step({ status: 0 })).toMatchObject({ holds: true, message: '', fault: null, seconds: 3 });
  });

  it.each<[string, Partial<ScriptEnd>, string, string, RegExp]>([
    [
      'no network',
      { status: 6, text: 'curl: (6) Could not resolve host: example.org\n' },
      'exit-6',
      'download',
      /Could not resolve host/,
    ],
    [
      'no space',
      { text: "dd: error writing '/mnt/a': No space left on device\n" },
      'exit-1',
      'disk-full',
      /No space left on device/,
    ],
    [
      'a program that is not there',
      { status: 127, text: '/bin/sh: 2: parted: not found\n' },
      'exit-127',
      'missing-program',
      /parted: not found/,
    ],
    [
      'a disk that is not there',
      { text: 'sfdisk: cannot open /dev/nvme0n1: No such file or directory\n' },
      'exit-1',
      'install-disk',
      /cannot open \/dev\/nvme0n1/,
    ],
    ['an error of its own', { status: 3, text: '::ERROR::no disk\n' }, 'exit-3', 'unknown', /no disk/],
    ['no time', { status: 124, isTimedOut: true }, 'timeout', 'interrupted', /did not end within 3.0 s/],
    ['a machine that is gone', { status: null, lost: 'gone' }, 'lost', 'unreachable', /not known: gone/],
    [
      'a machine that reboots',
      { status: null, lost: 'the machine was rebooted', isRebooted: true },
      'rebooted',
      'unreachable',
      /was rebooted/,
    ],
  ])('tells of %s', async (_, changes, reason, family, message) => {
    const { holds, fault, message: said } = await step(changes);
    expect({ holds, reason: fault?.reason, family: fault?.failure?.family }).toEqual({
      ...{ holds: false, reason, family },
    });
    expect(said).toMatch(message);
    expect(fault?.failure?.message).toBe(`box: ${said}`);
    expect(fault?.outcome).toBe(changes.isTimedOut ? 'timed_out' : 'failed');
    // The advice is for a machine, not for who rebuilds.
    expect(fault?.failure?.hint).not.toMatch(/nix-collect-garbage|systemPackages|show-trace|Git/);
  });

  it('tells of no memory by the words of the kernel', async () => {
    const console =
      '[ 13.2] Out of memory: Killed process 189 (unsquashfs) total-vm:191420kB, anon-rss:182912kB\n';
    const { message, fault } = await step({ status: 137, text: 'Killed\n' }, console);
    expect(message).toBe('ended with status 137: no memory was left');
    expect(fault?.failure).toMatchObject({
      family: 'killed-oom',
      cause: 'the kernel ended "unsquashfs" for its memory',
      hint: expect.stringContaining('--memory'),
    });
  });

  it('tells of a machine that hangs without memory, and of the phase in which it was', async () => {
    const console = 'Out of memory: Killed process 202 (tail) total-vm:171680kB';
    const lost = { status: null, isStarved: true, phase: 'unpacking' };
    const { message, fault } = await step(lost, console);
    expect(message).toBe('did not end in unpacking: no memory was left, and the machine hangs');
    expect({ reason: fault?.reason, family: fault?.failure?.family }).toEqual({
      ...{ reason: 'no-memory', family: 'killed-oom' },
    });
  });

  it('names the phase in which it has failed', async () => {
    const { message } = await step({ status: 3, phase: 'copying', text: '::ERROR::no disk\n' });
    expect(message).toMatch(/^ended with status 3 in copying: .*no disk/);
  });

  it('keeps the last lines that were printed', async () => {
    const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`);
    const { fault } = await step({ text: `${lines.join('\n')}\n` });
    expect(fault?.failure?.log_tail).toEqual(lines.slice(-20));
  });
});
