import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/machine/index.js';
import { createMachine } from '../../../src/machine/index.js';
import { type MockAnswer, MockGuest, mock } from '../../../src/machine/mock/backend.js';
import type { SequelStage } from '../../../src/rebuild/sequel.js';
import { loadRedaction } from '../../../src/redact/redaction.js';
import { runCourse } from '../../../src/trial/course.js';
import type { TrialGuest } from '../../../src/trial/guest/guest-kind.js';
import { imageGuest } from '../../../src/trial/guest/image.js';
import { installerGuest } from '../../../src/trial/guest/installer.js';
import { nixosGuest } from '../../../src/trial/guest/nixos.js';
import { Setup } from '../../../src/trial/setup.js';
import { temporaryDirectory } from '../../support/directory.js';
import { noRemedies } from '../../support/trial.js';

const made: Machine[] = [];
afterEach(async () => {
  for (const machine of made.splice(0)) await machine.close();
});

/** A place whose recording is kept as lines. */
async function place() {
  const lines: string[] = [];
  const redaction = await loadRedaction({ secrets: [], patterns: [] }, {});
  const stage = {
    redaction,
    print: (more) => lines.push(...more),
    notice: (text) => lines.push(text),
  } as Partial<SequelStage>;
  return { lines, where: { env: process.env, stage: stage as SequelStage, signal: undefined } };
}

const answering = (answer: MockAnswer) =>
  new MockGuest({ answer: (script) => (script.includes('make it') ? answer : { status: 0 }) });

describe('a setup', () => {
  it('is run in the machine of a trial where it cannot be run before, and says so', async () => {
    const machine = await createMachine('one', mock(answering({ stdout: 'made\n' })));
    made.push(machine);
    const { lines, where } = await place();
    const setup = await new Setup('make it').runIn(machine, { ...where, remedies: noRemedies() });
    expect(setup).toEqual({ command: 'make it', once: false, seconds: expect.any(Number) });
    expect(lines).toEqual(['made', expect.stringMatching(/^the setup has ended with status 0 after/)]);
  });

  it('that fails ends the trial with its last words', async () => {
    const machine = await createMachine('two', mock(answering({ status: 3, stdout: 'a\nb\nc\nno key\n' })));
    made.push(machine);
    const { where } = await place();
    await expect(new Setup('make it').runIn(machine, { ...where, remedies: noRemedies() })).rejects.toThrow(
      expect.objectContaining({ code: 'setup-failed', message: 'the setup ended with status 3: b c no key' }),
    );
  });

  it('is no start for others on a machine that can hand over neither memory nor disk, for all who ask', async () => {
    const guest: TrialGuest = { kind: 'image', backend: mock(answering({})), memoryMib: null, limits: [] };
    const { lines, where } = await place();
    const setup = new Setup('make it');
    const failed = {
      code: 'setup-failed',
      message: expect.stringContaining('no trial can go on from its setup'),
    };
    const both = await Promise.allSettled(
      [1, 2].map(() => setup.prepared(guest, { ...where, remedies: noRemedies() })),
    );
    for (const one of both) expect(one).toMatchObject({ status: 'rejected', reason: failed });
    expect(lines.filter((line) => line.includes('has ended with status 0'))).toHaveLength(1);
  });

  it('is run in the machine of a NixOS host when that has booted, once it is asked for', async () => {
    const guest = answering({ stdout: 'made\n' });
    const { lines, where } = await place();
    const stage = { ...where.stage, dir: await temporaryDirectory(), enter: () => {} };
    const course = await runCourse({
      ...{ name: 'web1', profile: 'vm', setup: new Setup('make it'), env: where.env, stage },
      newRemedies: noRemedies,
      makeGuest: async () => ({
        ...{ kind: 'nixos', backend: mock(guest), memoryMib: 512, canGoOn: false, limits: [] },
      }),
      tryIn: async ({ machine, setUp }) => {
        await machine.connect();
        expect(lines).toEqual([]);
        await setUp();
      },
    });
    expect(course.error).toBeNull();
    expect(course.setup).toMatchObject({ command: 'make it', once: false });
    expect(course.console?.dir).toMatch(/^console\/web1-vm-[0-9a-f]{6}$/);
    expect(guest.boots).toBe(1);
    expect(lines[0]).toBe('made');
  });

  it('precedes all machines but those from which no other one can go on', async () => {
    const image = join(await temporaryDirectory(), 'disk.raw');
    writeFileSync(image, '');
    const machine = {
      backend: null,
      shell: 'port',
      memoryMib: null,
      diskMib: null,
      network: 'none',
    } as const;
    const guests = await Promise.all([
      imageGuest({ ...machine, image, env: {} }),
      installerGuest({ ...machine, image, installed: 'port', env: {} }),
      nixosGuest({ base: '/nowhere', memoryMib: null }),
    ]);
    expect(guests.map((guest) => Setup.precedes(guest))).toEqual([true, false, false]);
  });
});
