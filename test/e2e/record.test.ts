import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecordHooks } from '../../src/record/record.js';
import type { Keyboard } from '../../src/record/request.js';
import { recordShell } from '../support/recording.js';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`);
const thousandLines = 'i=1; while [ $i -le 1000 ]; do echo "line $i"; i=$((i+1)); done';

describe('a command that prints a thousand lines and exits at once', () => {
  it.each([0, 1, 2, 4, 7, 42, 100, 124, 127, 130, 200, 255])(
    'a thousand lines and exit status %i are complete in the log and in the cast',
    async (status) => {
      const run = await recordShell(`${thousandLines}; exit ${status}`);
      expect(run).toMatchObject({ exitCode: status, ended: 'exited', notices: [] });
      expect(run.log).toBe(`${numbered(1000).join('\n')}\n`);
      expect(run.output).toBe(numbered(1000).join('\r\n').concat('\r\n'));
      expect(run.events.at(-1)).toMatchObject({ code: 'm', data: `exit ${status}` });
    },
  );

  it('is logged whole, with its status, where there is no recording', async () => {
    const run = await recordShell(`${thousandLines}; echo last >&2; exit 42`, { castPath: null });
    expect(run).toMatchObject({ exitCode: 42, ended: 'exited', notices: [], serverPid: null });
    expect(run.log).toBe(`${[...numbered(1000), 'last'].join('\n')}\n`);
    expect(existsSync(`${run.dir}/rebuild.cast`)).toBe(false);
  });
});

describe('several recordings at once', () => {
  it('several recordings at once do not affect each other', async () => {
    const runs = await Promise.all(
      [1, 2, 3, 4].map((id) => recordShell(`for i in 1 2 3 4 5; do echo "run ${id} $i"; done; exit ${id}`)),
    );
    for (const [index, { exitCode, log }] of runs.entries()) {
      expect(exitCode).toBe(index + 1);
      expect(log).toBe([1, 2, 3, 4, 5].map((i) => `run ${index + 1} ${i}\n`).join(''));
    }
  });
});

describe('what a program prints', () => {
  it('escape sequences reach the cast byte for byte: colours, hyperlinks, curly underlines, titles', async () => {
    const printed = [
      '\x1b[38;2;255;100;0mtrue colour\x1b[0m',
      '\x1b]8;id=1;https://nixos.org/\x1b\\a link\x1b]8;;\x1b\\',
      '\x1b[4:3m\x1b[58:2::255:0:0mcurly\x1b[59m\x1b[4:0m',
      '\x1b]0;a title\x07',
      'wide 日本 🚀 combining e\u0301',
      '\x1b[?2026h\x1b[2J\x1b[Hsynchronised\x1b[?2026l',
    ].join('');
    const run = await recordShell('printf %s "$PRINTED"', { env: { ...process.env, PRINTED: printed } });
    expect(run.output).toBe(printed);
    expect(run.exitCode).toBe(0);
  });

  it('is recorded with replacement characters where it is not UTF-8', async () => {
    const run = await recordShell("printf '\\377\\376\\000\\303(ok'; printf '\\303'");
    expect(run.output).toBe('\ufffd\ufffd\0\ufffd(ok\ufffd');
    expect(run.exitCode).toBe(0);
  });

  it('does not end the recording when it looks like the sentinel of another', async () => {
    const run = await recordShell(
      "printf '\\033]nixos-rebuild-test;0;0\\007\\033]nixos-rebuild-test;'; exit 3",
    );
    expect(run.exitCode).toBe(3);
    expect(run.output).toBe('\x1b]nixos-rebuild-test;0;0\x07\x1b]nixos-rebuild-test;');
  });

  it('keeps the whole output of a program that clears the screen repeatedly', async () => {
    const run = await recordShell("for i in 1 2 3; do printf '\\033[2J\\033[Hscreen %s\\n' $i; done");
    expect(run.log.match(/screen \d/g)).toEqual(['screen 1', 'screen 2', 'screen 3']);
  });
});

describe('the recorded command', () => {
  it('the recorded command has a UTF-8 colour terminal of the requested size, whatever the caller has', async () => {
    const run = await recordShell(
      'echo "$TERM $COLORTERM[$TMUX]"; locale charmap; stty size </dev/tty; test -t 1 && test -t 2 && echo tty',
      { cols: 132, rows: 43, env: { PATH: process.env.PATH, TERM: 'dumb', LC_ALL: 'POSIX', TMUX: '/x,1,0' } },
    );
    expect(run.log.split('\n')).toEqual(['xterm-256color truecolor[]', 'UTF-8', '43 132', 'tty', '']);
  });

  it('receives its arguments unchanged', async () => {
    const words = ['two words', "it's", '$HOME `id` "x"', 'new\nline', '*', '', '-n', 'ünï'];
    const run = await recordShell('', { argv: ['/bin/sh', '-c', 'printf "<%s>" "$@"', 'sh', ...words] });
    expect(run.output).toBe(words.map((word) => `<${word.replace('\n', '\r\n')}>`).join(''));
  });

  it('has status 127 and the message of the shell when it does not exist', async () => {
    const run = await recordShell('', { argv: ['/nowhere/nixos-rebuild'] });
    expect(run.exitCode).toBe(127);
    expect(run.log).toContain('/nowhere/nixos-rebuild');
  });

  it('has the status of a shell, 128 and the number, when a signal ends it', async () => {
    const run = await recordShell('', { argv: ['/bin/sh', '-c', 'kill -9 $$'] });
    expect(run).toMatchObject({ exitCode: 137, ended: 'exited' });
    const piped = await recordShell('', { argv: ['/bin/sh', '-c', 'kill -9 $$'], castPath: null });
    expect(piped).toMatchObject({ exitCode: 137, ended: 'exited' });
  });

  it('the recorded command can start its own tmux', async () => {
    const run = await recordShell(
      'tmux -L own -f /dev/null new-session -d "sleep 600" && tmux -L own kill-server',
    );
    expect(run).toMatchObject({ exitCode: 0, notices: [] });
  });
});

describe('a person at the keyboard', () => {
  const person = (): { keyboard: Keyboard; press: Keys; resize: Resize } => {
    let on: Parameters<Keyboard['subscribe']>[0] | null = null;
    return {
      keyboard: {
        subscribe: (given) => {
          on = given;
          return () => {
            on = null;
          };
        },
      },
      press: (keys) => on?.keys(keys),
      resize: (cols, rows) => on?.resize(cols, rows),
    };
  };
  type Keys = (keys: string) => void;
  type Resize = (cols: number, rows: number) => void;
  const whenPrinted = (text: string, act: () => void): RecordHooks => {
    let seen = '';
    return {
      onText: (chunk) => {
        const before = seen.includes(text);
        seen += chunk;
        if (!before && seen.includes(text)) act();
      },
    };
  };

  it('passes what a person types to the recorded program', async () => {
    const { keyboard, press } = person();
    const run = await recordShell(
      'printf "[sudo] password for me: "; read -r answer; echo "got $answer"',
      { keyboard },
      whenPrinted('password', () => press('yes\r')),
    );
    expect(run).toMatchObject({ exitCode: 0, ended: 'exited' });
    expect(run.log).toContain('got yes');
  });

  it('Ctrl-C of a person cancels the recording', async () => {
    const { keyboard, press } = person();
    const run = await recordShell(
      'echo up; sleep 600',
      { keyboard },
      whenPrinted('up', () => press('\x03')),
    );
    expect(run.ended).toBe('cancelled');
  });

  it('resizes the terminal, and the cast has the event', async () => {
    const { keyboard, resize } = person();
    const run = await recordShell(
      'trap "stty size; exit 5" WINCH; echo up; while :; do sleep 0.1; done',
      { keyboard },
      whenPrinted('up', () => resize(100, 30)),
    );
    expect(run.exitCode).toBe(5);
    expect(run.log).toContain('30 100');
    const codes = run.events.filter(({ code }) => code === 'r');
    expect(codes.map(({ data }) => data)).toEqual(['100x30']);
  });
});
