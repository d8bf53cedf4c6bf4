import { describe, expect, it } from 'vitest';
import { wholeAnswer } from '../../../src/activation/answer.js';
import { logMark, parseReading, refusalIn } from '../../../src/activation/reading.js';
import { verdictOf } from '../../../src/activation/verdict.js';

const path = (name: string) => `/nix/store/${'a'.repeat(32)}-${name}`;
const [old, next] = [path('old'), path('new')];

const boot = 'f00d';
const unknown = { bootId: null, old: null, toplevel: null };

/** What a host prints. */
function answer({
  unit = 'active',
  current = next,
  profile = old,
  bootId = boot,
  state = ['waiting', ''] as [string, string] | null,
  log = '',
} = {}): Buffer {
  const known = state !== null;
  return Buffer.from(
    [
      ...['[unit]', `ActiveState=${unit}`, '[host]', 'uptime=100', `boot_id=${bootId}`, `current=${current}`],
      ...[`booted=${old}`, `profile=${profile}`, 'profile_link=system-1-link', '[request]'],
      ...(known
        ? ['id=one', `new=${next}`, 'action=test', 'profile=/nix/var/nix/profiles/system', 'by=']
        : []),
      ...(known ? ['switch_seconds=600', 'answer_seconds=60', 'longest_seconds=1800'] : []),
      '[record]',
      ...(known
        ? [`old=${old}`, `target=${next}`, `profile_link=system-1-link`, `profile_system=${old}`]
        : []),
      ...(known ? [`boot_id=${boot}`, 'started=90'] : []),
      '[state]',
      ...(state ? [`state=${state[0]}`, `reason=${state[1]}`, 'switch_status=4', 'rollback_status='] : []),
      ...['[events]', ...(known ? ['91 activating ', '95 waiting '] : []), `[log 10 ${10 + log.length}]`],
      log,
    ].join('\n'),
  );
}

const read = (options?: Parameters<typeof answer>[0]) => parseReading('web', answer(options));

describe('what a host says of an activation', () => {
  it('is read with its states, its systems and its log, whatever the log says', () => {
    const log = '[state]\nstate=committed\n[log 0 0]\n\u0000';
    const reading = read({ log });
    expect(reading).toMatchObject({
      isSupervised: true,
      host: { uptime: 100, current: next, profile: old },
      request: { id: 'one', new: next, by: null, switch_seconds: 600 },
      record: { old, target: next, started: 90 },
      state: { state: 'waiting', reason: null, switch_status: 4, rollback_status: null },
      events: [
        { uptime: 91, state: 'activating', reason: '' },
        { uptime: 95, state: 'waiting', reason: '' },
      ],
      log: { offset: 10 },
    });
    expect(reading.log.bytes.toString()).toBe(log);
  });

  it.each([
    ['a state that there is not', answer().toString().replace('state=waiting', 'state=fine')],
    ['a status that is none', answer().toString().replace('switch_status=4', 'switch_status=4e9')],
    ['no boot', answer().toString().replace('boot_id=', 'booted_id=')],
  ])('is refused where it has %s', (_, text) => {
    const parse = () => parseReading('web', Buffer.from(text));
    expect(parse).toThrow(/^web answers with something that is no state of an activation: \[unit\]/);
  });

  it.each([
    [0, '', 'Welcome to web!\n', 'bad-reading'],
    [127, 'sh: not found', '', 'bad-reading'],
    [1, 'sudo: a password is required', '', 'bad-reading'],
    [75, 'Failed to connect to bus: Connection refused', '[unit]\n', 'unreachable'],
    [143, '', '[unit]\nActiveState=active\n[host]\n', 'unreachable'],
    [124, '', '', 'unreachable'],
  ])('that is cut short, with status %i and %j, is no answer', (status, said, printed, code) => {
    const result = { status, stdout: Buffer.from(printed), stderr: Buffer.from(said) };
    let thrown: unknown;
    try {
      wholeAnswer({ name: 'web' }, result, logMark);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code, message: expect.stringContaining(said) });
  });

  it('says why an activation was not started', () => {
    expect(refusalIn(Buffer.from('[start]\nrefused=not-nixos\n'))).toBe('not-nixos');
    expect(refusalIn(answer({ log: '\n[start]\nrefused=x\n' }))).toBeNull();
  });
});

describe('the verdict', () => {
  it.each([
    ['activating', null],
    ['waiting', null],
    ['rolling-back', null],
  ])(
    'is open in the state %s while the supervisor runs, and unverified when it does not',
    (state, verdict) => {
      expect(verdictOf(read({ state: [state, ''] }), unknown)).toBe(verdict);
      expect(verdictOf(read({ state: [state, ''], unit: 'inactive' }), unknown)).toEqual({
        ...{ outcome: 'unverified', reason: 'supervisor-lost' },
      });
    },
  );

  it('is open while a guard runs, whose unit ends', () => {
    expect(verdictOf(read({ unit: 'deactivating' }), unknown)).toBeNull();
  });

  it.each([
    [['committed', 'acknowledged'], { profile: next }, 'success', 'acknowledged'],
    [['committed', 'acknowledged'], { profile: old }, 'unverified', 'changed-since'],
    [['committed', 'acknowledged'], { profile: next, current: old }, 'unverified', 'changed-since'],
    [['rolled-back', 'no-ack'], { current: old }, 'rolled_back', 'no-ack'],
    [['rolled-back', 'no-ack'], { current: next }, 'unverified', 'changed-since'],
    [['rolled-back', 'no-ack'], { current: old, profile: next }, 'unverified', 'changed-since'],
    [['rollback-failed', 'no-ack'], { current: next }, 'rollback_failed', 'no-ack'],
    [['starting', ''], { current: old }, 'refused', 'state-directory'],
  ] as const)('of %j with %j is %s (%s)', (state, host, outcome, reason) => {
    const reading = read({ ...host, state: [...state] as [string, string], unit: 'inactive' });
    expect(verdictOf(reading, unknown)).toEqual({ outcome, reason });
  });

  const known = { bootId: boot, old, toplevel: next };
  it.each([
    [{ bootId: boot, current: old }, 'refused', 'not-started'],
    [{ bootId: 'other', current: next, profile: next }, 'success', 'rebooted'],
    [{ bootId: 'other', current: old, profile: old }, 'interrupted', 'rebooted'],
    [{ bootId: 'other', current: old, profile: next }, 'interrupted', 'boot-entry-missing'],
    [{ bootId: 'other', current: next, profile: old }, 'unverified', 'rebooted'],
    [{ bootId: 'other', current: path('third'), profile: old }, 'unverified', 'rebooted'],
  ])('of a host that has forgotten, with %j, is %s (%s)', (host, outcome, reason) => {
    const reading = read({ ...host, state: null, unit: 'inactive' });
    expect(verdictOf(reading, known)).toEqual({ outcome, reason });
    expect(verdictOf(reading, unknown)).toMatchObject({ outcome: 'unverified' });
  });
});
