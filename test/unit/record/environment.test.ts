import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordedEnvironment } from '../../../src/record/environment.js';
import { runProgram } from '../../../src/system/programs.js';
import { temporaryDirectory } from '../../support/directory.js';
import { git } from '../../support/git.js';

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
      NIX_SSHOPTS: '-o BatchMode=yes',
      PAGER: 'cat',
      SYSTEMD_PAGER: 'cat',
    });
    expect(recordedEnvironment({ NIX_SSHOPTS: '-p 22' }, false).NIX_SSHOPTS).toBe('-o BatchMode=yes -p 22');
  });

  it.each([
    { NIX_SSHOPTS: '-o BatchMode=no' },
    { SSH_ASKPASS: '/bin/answers', SSH_ASKPASS_REQUIRE: 'force' },
    { GIT_TERMINAL_PROMPT: '1', SSH_ASKPASS: '/bin/answers' },
    { GIT_SSH_COMMAND: 'my-ssh' },
    { GIT_SSH: 'my-ssh' },
  ])('leaves what the user has set for ssh and git as it is: %j', (given) => {
    const { NIX_SSHOPTS, ...env } = recordedEnvironment(given, false);
    const asked = Object.fromEntries(Object.entries(env).filter(([name]) => /SSH|TERMINAL|ASK/.test(name)));
    expect({ ...asked, ...('NIX_SSHOPTS' in given ? { NIX_SSHOPTS } : {}) }).toEqual({
      GIT_TERMINAL_PROMPT: '0',
      ...given,
    });
    if ('SSH_ASKPASS' in given) expect(NIX_SSHOPTS).toBeUndefined();
  });

  // The real git and the real ssh, which runs its ProxyCommand before it connects anywhere.
  it.each(['GIT_SSH', 'global', 'repository', 'includeIf'])(
    'lets git use the ssh of the user: %s',
    async (where) => {
      const dir = await temporaryDirectory();
      const reached = join(dir, 'reached');
      const ssh = join(dir, 'ssh');
      writeFileSync(ssh, `#!/bin/sh\nexec ssh -F /dev/null -o ProxyCommand="touch ${reached}" "$@"\n`);
      chmodSync(ssh, 0o755);
      git(dir, 'init', '-q', 'repository');
      const setting = `[core]\n\tsshCommand = ${ssh}\n`;
      writeFileSync(join(dir, 'included'), setting);
      const global = {
        global: setting,
        includeIf: `[includeIf "gitdir:${dir}/"]\n\tpath = ${dir}/included\n`,
      };
      writeFileSync(join(dir, 'global'), where in global ? global[where as keyof typeof global] : '');
      if (where === 'repository') git(join(dir, 'repository'), 'config', 'core.sshCommand', ssh);
      const env = recordedEnvironment(
        {
          ...process.env,
          GIT_CONFIG_GLOBAL: join(dir, 'global'),
          ...(where === 'GIT_SSH' ? { GIT_SSH: ssh } : {}),
        },
        false,
      );
      const argv = ['git', '-C', join(dir, 'repository'), 'ls-remote', 'ssh://nobody@host.invalid/x'];
      await runProgram(argv, { env });
      expect(existsSync(reached)).toBe(true);
    },
  );

  it('does not suppress prompts where there is a person', () => {
    const env = recordedEnvironment({}, true);
    for (const name of ['GIT_TERMINAL_PROMPT', 'NIX_SSHOPTS', 'PAGER']) expect(env).not.toHaveProperty(name);
  });
});
