import { describe, expect, it } from 'vitest';
import { recordedEnvironment } from '../../../src/record/environment.js';

describe('the environment of a recorded command', () => {
  it('names a colour terminal and hides an enclosing tmux', () => {
    const env = recordedEnvironment(
      { TERM: 'dumb', TMUX: '/tmp/x,1,0', TMUX_PANE: '%1', HOME: '/root' },
      false,
    );
    expect(env).toMatchObject({ TERM: 'xterm-256color', COLORTERM: 'truecolor', HOME: '/root' });
    expect(env).not.toHaveProperty('TMUX');
    expect(env).not.toHaveProperty('TMUX_PANE');
  });

  it.each([
    [{}, { LC_CTYPE: 'C.UTF-8' }],
    [{ LANG: 'C' }, { LANG: 'C', LC_CTYPE: 'C.UTF-8' }],
    [{ LC_ALL: 'POSIX' }, { LC_ALL: 'C.UTF-8' }],
    [{ LANG: 'de_DE.UTF-8' }, { LANG: 'de_DE.UTF-8' }],
    [
      { LC_ALL: '', LANG: 'en_US.utf8' },
      { LC_ALL: '', LANG: 'en_US.utf8' },
    ],
    [
      { LC_ALL: 'C', LANG: 'en_US.utf8' },
      { LC_ALL: 'C.UTF-8', LANG: 'en_US.utf8' },
    ],
  ])('is in UTF-8 where the caller has %j', (given, expected) => {
    const { LANG, LC_ALL, LC_CTYPE } = recordedEnvironment(given, true);
    const set = Object.entries({ LANG, LC_ALL, LC_CTYPE }).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(set)).toEqual(expected);
  });

  it('keeps programs from asking and paging where there is no person', () => {
    expect(recordedEnvironment({}, false)).toMatchObject({
      GIT_TERMINAL_PROMPT: '0',
      GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
      NIX_SSHOPTS: '-o BatchMode=yes',
      PAGER: 'cat',
      SYSTEMD_PAGER: 'cat',
    });
    expect(recordedEnvironment({ NIX_SSHOPTS: '-p 22', GIT_SSH_COMMAND: 'my-ssh' }, false)).toMatchObject({
      NIX_SSHOPTS: '-o BatchMode=yes -p 22',
      GIT_SSH_COMMAND: 'my-ssh',
    });
    expect(recordedEnvironment({ NIX_SSHOPTS: '-o BatchMode=no' }, false).NIX_SSHOPTS).toBe(
      '-o BatchMode=no',
    );
  });

  it('does not suppress prompts where there is a person', () => {
    const env = recordedEnvironment({}, true);
    for (const name of ['GIT_TERMINAL_PROMPT', 'NIX_SSHOPTS', 'PAGER']) expect(env).not.toHaveProperty(name);
  });
});
