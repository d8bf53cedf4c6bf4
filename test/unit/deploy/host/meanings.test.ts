import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ActivationOutcome, activationStates } from '../../../../src/activation/index.js';
import { meaningOf } from '../../../../src/deploy/host/meanings.js';

const folder = 'src/activation/host';
const shell = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** What the supervisor's shell writes as reasons, with the outcome of each. */
const written: [ActivationOutcome, string][] = [
  ...[...shell.matchAll(/\broll_back ([a-z][a-z-]+)\b/g)].map(
    ([, reason = '']) => ['rolled_back', reason] as const,
  ),
  ...[...shell.matchAll(/\brefuse ([a-z][a-z-]+)$/gm)].map(([, reason = '']) => ['refused', reason] as const),
  ...[...shell.matchAll(/\bfinish ([a-z-]+) ([a-z][a-z-]+)\b/g)].map(
    ([, state = '', reason = '']) =>
      [activationStates[state as keyof typeof activationStates] ?? 'refused', reason] as const,
  ),
]
  // `exit-$status` is told by its number.
  .filter(([, reason]) => reason !== 'exit-')
  .map(([outcome, reason]) => [outcome, reason]);

describe('what the end of an activation means', () => {
  it('is known for many reasons of the supervisor', () => {
    expect(written.length).toBeGreaterThan(20);
  });

  it.each(written)('is said in words of its own for %s (%s), with what to do', (outcome, reason) => {
    const { says, advice, family } = meaningOf({ outcome, reason });
    expect(says).not.toMatch(/^ended as/);
    expect(says).not.toContain(reason.includes('-') ? `(${reason})` : '\0');
    expect(advice).not.toBe('');
    expect(family).not.toBe('unknown');
  });

  it.each(written)('does not contradict the outcome %s (%s)', (outcome, reason) => {
    const { says } = meaningOf({ outcome, reason });
    if (outcome !== 'refused') expect(says).not.toContain('nothing was changed');
    if (outcome !== 'rolled_back') expect(says).not.toContain('went back');
  });

  it.each(['supervisor-lost', 'rebooted', 'unreachable', 'changed-since', 'left'])(
    'claims nothing of a host that is unverified (%s)',
    (reason) => {
      const { says, advice } = meaningOf({ outcome: 'unverified', reason });
      expect(says).not.toMatch(/went back|nothing was changed/);
      expect(advice).not.toContain('it runs what it ran before');
    },
  );

  it('does not call a host that was shut down on its way back one that has gone back', () => {
    expect(meaningOf({ outcome: 'interrupted', reason: 'no-ack' }).says).toMatch(/^was shut down/);
  });

  it('tells the status of a program that failed, and whether the host went back', () => {
    expect(meaningOf({ outcome: 'rolled_back', reason: 'exit-2' })).toMatchObject({
      says: 'failed to activate the new system (status 2), and went back',
      family: 'activation-script',
    });
    expect(meaningOf({ outcome: 'refused', reason: 'exit-1' }).says).toBe(
      'refused the new system with status 1, and nothing was changed',
    );
  });

  it('is the loudest for a way back that failed, whatever it was for', () => {
    expect(meaningOf({ outcome: 'rollback_failed', reason: 'no-ack' })).toMatchObject({
      says: expect.stringContaining('could not go back'),
      advice: expect.stringContaining('Look at it now'),
    });
  });

  it('names the outcome and the word of a reason that this release does not know', () => {
    expect(meaningOf({ outcome: 'refused', reason: 'something-new' }).says).toBe(
      'ended as refused (something-new)',
    );
  });
});
