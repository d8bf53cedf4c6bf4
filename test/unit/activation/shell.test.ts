import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  answerScript,
  guardScript,
  lookScript,
  startScript,
  surveyScript,
} from '../../../src/activation/host/calls.js';
import { supervisor } from '../../../src/activation/host/supervisor.js';
import { parseRequest, requestText } from '../../../src/activation/request.js';
import { finalStates, stateNames } from '../../../src/activation/states.js';
import { findProgram } from '../../../src/system/programs.js';

const looking = { whileStates: stateNames, waitSeconds: 1, logOffset: 0 };
const call = { id: 'one', profile: '/nix/var/nix/profiles/system' };
const request = requestText(
  parseRequest({ id: 'one', toplevel: `/nix/store/${'a'.repeat(32)}-nixos-system-web` }),
);
const scripts = {
  supervisor,
  start: startScript({ ...call, request, supervisorBytes: 1, stopSeconds: 660 }, looking),
  look: lookScript(call, looking),
  answer: answerScript({ ...call, file: 'nack', text: 'critical-unit' }, looking),
  survey: surveyScript(call.profile),
  guard: guardScript({ ...call, stopSeconds: 660 }, looking),
};

const shells = [['dash'], ['bash', '--posix'], ['busybox', 'sh']].filter(
  ([shell = '']) => findProgram(shell, process.env) !== null,
);
const cases = Object.entries(scripts).map(([name, text]) => ({ name, text }));

describe('what runs on a host', () => {
  it('can be read by at least one shell here', () => expect(shells.length).toBeGreaterThan(0));

  it.each(cases.flatMap((one) => shells.map((shell) => ({ ...one, shell }))))(
    'has a text of $name that $shell reads',
    ({ text, shell: [program = '', ...args] }) => {
      const { status, stderr } = spawnSync(program, [...args, '-n'], { input: text, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  it('has no placeholder left in it', () => {
    for (const { text } of cases) expect(text).not.toMatch(/@[a-z]\w{1,40}@/i);
    expect(supervisor).toContain(`case $1 in ${finalStates.join(' | ')})`);
  });

  it.each(cases)('has nothing in $name that shellcheck objects to', ({ text }) => {
    expect(findProgram('shellcheck', process.env), 'shellcheck is not installed').not.toBeNull();
    // The state is read from files. One value in use is another function's, and a trap's note is read elsewhere.
    const ignored = 'SC1090,SC1091,SC2034,SC2154,SC2015';
    const argv = ['--shell=sh', '--severity=info', `--exclude=${ignored}`, '-'];
    const { status, stdout } = spawnSync('shellcheck', argv, { input: text, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
