import { spawn } from 'node:child_process';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openCast } from '../../src/cast/read.js';
import type { CastEvent } from '../../src/cast/recording.js';
import { openRecording } from '../../src/record/open-recording.js';
import { openPipe } from '../../src/record/pipe.js';
import type { CommandSource, OpenSource } from '../../src/record/source.js';
import { openPane } from '../../src/record/tmux/pane.js';
import { commandScript } from '../../src/record/tmux/wrapper.js';
import { compileRedaction } from '../../src/redact/compile-redaction.js';
import { StreamRedactor } from '../../src/redact/stream-redactor.js';
import { RebuildProcesses } from '../../src/system/proc/processes.js';
import { readProcess } from '../../src/system/proc/stat.js';
import { lastScreen } from '../../src/terminal/play.js';
import { screenText } from '../../src/terminal/screen.js';
import { temporaryDirectory } from '../support/directory.js';
import { noFilter, openShell, smallDisk } from '../support/recording.js';

const sources: [string, OpenSource][] = [
  ['in a tmux pane', openPane],
  ['on plain pipes', openPipe],
];

/** The labels of the markers of a cast. */
const markers = (events: CastEvent[]) => events.filter(({ code }) => code === 'm').map(({ data }) => data);

const redaction = compileRedaction({ secrets: ['hunter2secret'], patterns: [] }, {});
const newFilter = () => new StreamRedactor(redaction, { cols: 80 });

/** Hooks whose signal is aborted once `text` was printed. */
function cancelledAt(text: string) {
  const cancel = new AbortController();
  const onText = (chunk: string) => {
    if (chunk.includes(text)) cancel.abort();
  };
  return { signal: cancel.signal, onText };
}

describe.each(sources)('a recording of several commands %s', (_, source) => {
  it('has all their output in order, with the status of each after it', async () => {
    const { shell, closed } = await openShell(source);
    const ends = [3, 0, 255];
    for (const [index, status] of ends.entries())
      expect(
        await shell(`i=1; while [ $i -le 1000 ]; do echo "${index} $i"; i=$((i+1)); done; exit ${status}`),
      ).toMatchObject({ exitCode: status, ended: 'exited', prompt: null });
    const { log, events, output, complete } = await closed();
    const printed = ends.flatMap((_, index) => Array.from({ length: 1000 }, (_, i) => `${index} ${i + 1}`));
    expect(log).toBe(`${printed.join('\n')}\n`);
    expect(output.replaceAll('\r', '').replaceAll('\x1b\\\x1b[0m', '')).toBe(log);
    expect(markers(events)).toEqual(['exit 3', 'exit 0', 'exit 255']);
    const at = (text: string) => events.findIndex(({ data }) => data.includes(text));
    expect(at('0 1000')).toBeLessThan(at('exit 3'));
    expect(at('exit 3')).toBeLessThan(at('1 2'));
    expect(complete).toBe(true);
  });

  it('runs each in its own directory with its own variables, and keeps neither for the next', async () => {
    const { shell, closed } = await openShell(source, { env: { ...process.env, KEPT: 'kept', GONE: 'x' } });
    const show = 'printf "%s|%s|%s|%s\\n" "$PWD" "$OWN" "$KEPT" "$GONE"';
    await shell(show, { cwd: '/', env: { OWN: "it's $HOME", GONE: undefined } });
    await shell(show, { cwd: '/usr' });
    expect((await closed()).log).toBe("/|it's $HOME|kept|\n/usr||kept|x\n");
  });

  it('has ended the processes that a command left before the next one starts, and recorded its last output', async () => {
    const { dir, recording, shell, closed } = await openShell(source);
    const left = [
      '(trap "echo last words; exit" TERM; touch 1; while :; do sleep 0.05; done) &',
      '(trap "" TERM HUP INT; touch 2; while :; do sleep 0.05; done) &',
      'setsid -f sh -c "touch 3; exec sleep 600"',
      'until [ -e 1 ] && [ -e 2 ] && [ -e 3 ]; do sleep 0.01; done; echo done',
    ];
    expect(await shell(left.join('\n'))).toMatchObject({ exitCode: 0 });
    expect(['1', '2', '3'].every((name) => existsSync(join(dir, name)))).toBe(true);
    const found = new RebuildProcesses(recording.nonce, null).find();
    // The wrapper waits for the next command.
    expect(found.filter(({ parent }) => parent !== recording.tmux?.pid)).toEqual([]);
    await shell('echo second');
    const { log, events } = await closed();
    expect(log.split('\n').filter((line) => /^[a-z ]+$/.test(line))).toEqual([
      'done',
      'last words',
      'second',
    ]);
    const at = (text: string) => events.findIndex(({ data }) => data.includes(text));
    expect(at('last words')).toBeLessThan(at('exit 0'));
  });

  it('continues after a command that is missing, killed, or in a directory that does not exist', async () => {
    const { recording, shell, closed } = await openShell(source);
    expect(await recording.run({ argv: ['/nowhere/program'] })).toMatchObject({ exitCode: 127 });
    expect(await shell('kill -9 $$')).toMatchObject({ exitCode: 137, ended: 'exited' });
    expect((await shell('true', { cwd: '/nowhere' })).exitCode).toBeGreaterThan(0);
    expect(await shell('echo fine')).toMatchObject({ exitCode: 0, ended: 'exited' });
    expect((await closed()).log).toMatch(/\/nowhere\/program[\s\S]*\nfine\n$/);
  });

  it('ends only the command whose time is up', async () => {
    const { shell, closed } = await openShell(source);
    expect(await shell('echo one', { timeoutSeconds: 600 })).toMatchObject({ ended: 'exited' });
    expect(await shell('echo two; sleep 600', { timeoutSeconds: 1 })).toMatchObject({ ended: 'timed_out' });
    expect(await shell('echo three')).toMatchObject({ exitCode: 0, ended: 'exited' });
    expect((await closed()).log.split('\n').filter((line) => /^\w+$/.test(line))).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('is cancelled during the second command, and does not start the third', async () => {
    const { dir, shell, closed } = await openShell(source, {}, cancelledAt('up'));
    expect(await shell('echo one')).toMatchObject({ ended: 'exited' });
    expect(await shell('echo up; sleep 600')).toMatchObject({ ended: 'cancelled' });
    expect(await shell('touch ran')).toMatchObject({ ended: 'cancelled', exitCode: null });
    expect(existsSync(join(dir, 'ran'))).toBe(false);
    const { log, events } = await closed();
    expect(log).toMatch(/^one\nup\n/);
    expect(markers(events).at(-1)).toBe('end');
  });

  it('ends when the disk fills up during the second command, and does not start the third', async () => {
    const disk = await smallDisk(16);
    const paths = { logPath: join(disk, 'rebuild.log'), castPath: join(disk, 'rebuild.cast') };
    const { dir, shell, notices, closed } = await openShell(source, paths);
    expect(await shell('echo one')).toMatchObject({ ended: 'exited' });
    expect(await shell('yes "a line of the flood"')).toMatchObject({ ended: 'disk_full' });
    expect(await shell('touch ran')).toMatchObject({ ended: 'disk_full', exitCode: null });
    expect(existsSync(join(dir, 'ran'))).toBe(false);
    const { log, complete } = await closed();
    expect(complete).toBe(false);
    expect(log).toMatch(/^one\na line of the flood\n/);
    expect(notices.join()).toMatch(/the recording ends here: only .* are free/);
  });

  it('has notes of the tool on lines of their own, in order, without escapes or secrets', async () => {
    const shown: string[] = [];
    const { recording, shell, lines, closed } = await openShell(
      source,
      { newFilter },
      { onText: (text) => shown.push(text) },
    );
    recording.note('before');
    await shell('printf unfinished');
    recording.note('with \x1b[31mhunter\x1b[0m2secret\r\nand a \x07 bell');
    recording.mark('marked');
    await shell('echo last');
    const { log, events, output } = await closed();
    expect(log.split('\n')).toEqual([
      '[nixos-rebuild-test] before',
      'unfinished',
      expect.stringMatching(/^\[nixos-rebuild-test\] with \*+ and a bell$/),
      'last',
      '',
    ]);
    expect(lines.join('')).toBe(log);
    expect(output).toContain('\x1b[2m[nixos-rebuild-test] before\x1b[0m\r\n');
    expect(output).toMatch(/unfinished\x1b\\\x1b\[0m\r\n\x1b\[2m\[nixos-rebuild-test\] with/);
    expect(shown.join('')).toBe(output);
    expect(markers(events)).toEqual(['exit 0', 'marked', 'exit 0']);
  });

  it('writes a note that is taken while a command runs after its end, and splits no secret with it', async () => {
    let note = () => {};
    let printed = '';
    const onText = (text: string) => {
      printed += text;
      if (printed.includes('start')) note();
    };
    const { recording, shell, closed } = await openShell(source, { newFilter }, { onText });
    note = () => {
      recording.note('meanwhile');
      note = () => {};
    };
    await shell('printf "start\nhunter"; sleep 0.2; echo 2secret');
    const { log, output } = await closed();
    expect(log).toMatch(/^start\n\*+\n\[nixos-rebuild-test\] meanwhile\n$/);
    expect(output).not.toMatch(/hunter|2secret/);
  });

  it('shows what follows a command that left an escape sequence unfinished', async () => {
    const { dir, recording, shell, closed } = await openShell(source);
    await shell("printf '\\033[31mred\\033]0;a title without end'");
    recording.note('a note');
    await shell("printf '\\033]0;another'");
    await shell('echo visible');
    const { log } = await closed();
    const cast = await openCast(() => createReadStream(join(dir, 'rebuild.cast')));
    for (const text of [log, screenText(await lastScreen(cast))]) {
      expect(text).toContain('[nixos-rebuild-test] a note');
      expect(text).toContain('visible');
    }
  });

  it('refuses a second command at the same time and any after its end, and closes once', async () => {
    const { recording, shell, closed } = await openShell(source);
    const first = shell('echo one');
    await expect(shell('echo two')).rejects.toMatchObject({ code: 'recording-busy' });
    expect(await first).toMatchObject({ ended: 'exited' });
    const { log, complete, seconds } = await closed();
    expect(log).toBe('one\n');
    await expect(shell('echo three')).rejects.toMatchObject({ code: 'recording-closed' });
    expect(await recording.close()).toEqual({ complete, seconds });
  });

  it('stops the command that runs when it is closed', async () => {
    let printed = () => {};
    const up = new Promise<void>((resolve) => {
      printed = resolve;
    });
    const { shell, closed } = await openShell(source, {}, { onText: () => printed() });
    const running = shell('echo up; sleep 600');
    await up;
    const [result, { log }] = await Promise.all([running, closed()]);
    expect(result).toMatchObject({ ended: 'cancelled' });
    expect(log).toMatch(/^up\n/);
  });

  it('leaves no file and no process when it is opened and closed without a command', async () => {
    const { closed } = await openShell(source);
    expect(await closed()).toMatchObject({ log: '', events: [], complete: true });
  });
});

describe('a recording of several commands in a tmux pane', () => {
  it('uses one tmux server, one pane and one wrapper for all of them', async () => {
    const { recording, shell, closed } = await openShell(openPane);
    for (let run = 0; run < 3; run += 1) await shell('echo "$PPID $(tty)"');
    expect(recording.attach).toMatch(/^tmux -S .* attach -r$/);
    expect(new Set((await closed()).log.trim().split('\n')).size).toBe(1);
  });

  it('resets a terminal that a command left without echo and newlines', async () => {
    const { shell, closed } = await openShell(openPane);
    await shell('stty raw -echo </dev/tty');
    await shell('stty -a </dev/tty | tr " ;" "\\n" | grep -xE -- "-?(echo|onlcr|icanon)" | sort');
    expect((await closed()).output).toMatch(/echo\r\nicanon\r\nonlcr\r\n$/);
  });

  it('ends the second command at a question, with its text redacted, and runs a third', async () => {
    const { shell, closed } = await openShell(openPane, { newFilter });
    expect(await shell('echo one')).toMatchObject({ ended: 'exited' });
    const asked = await shell("printf '[sudo] password for hunter2secret: '; read -r answer </dev/tty");
    expect(asked).toMatchObject({ ended: 'prompt', prompt: { kind: 'sudo' } });
    expect(asked.prompt?.text).toMatch(/^\[sudo\] password for \*+:$/);
    expect(await shell('echo three')).toMatchObject({ ended: 'exited', prompt: null });
    expect((await closed()).log).toMatch(/^one\n[\s\S]*three\n$/);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'reports commands as lost after %s has ended its server between two',
    async (signal) => {
      const { dir, recording, shell, closed } = await openShell(openPane);
      expect(await shell('echo one')).toMatchObject({ exitCode: 0 });
      const server = recording.tmux?.pid ?? 0;
      process.kill(server, signal);
      await vi.waitFor(() => expect(readProcess(server)).toBeNull());
      expect(await shell('touch ran; echo two')).toMatchObject({ ended: 'lost', exitCode: null });
      expect(await shell('touch ran')).toMatchObject({ ended: 'lost', exitCode: null });
      recording.note('still written');
      expect(existsSync(join(dir, 'ran'))).toBe(false);
      const { log, events, complete } = await closed();
      expect(log).toBe('one\n[nixos-rebuild-test] still written\n');
      expect(markers(events)).toEqual(['exit 0', 'end', 'end']);
      expect(complete).toBe(true);
    },
  );

  it('reports commands as lost after its wrapper was killed', async () => {
    const { shell, closed } = await openShell(openPane);
    expect(await shell('echo one; kill -KILL $PPID; sleep 600')).toMatchObject({ ended: 'lost' });
    expect(await shell('echo two')).toMatchObject({ ended: 'lost', exitCode: null });
    expect((await closed()).log).toBe('one\n');
  });

  it('ends a stopped command when tmux is stuck and never reports its status', async () => {
    const { recording, shell, closed } = await openShell(openPane);
    await shell('echo one');
    process.kill(recording.tmux?.pid ?? 0, 'SIGSTOP');
    expect(await shell('echo two', { timeoutSeconds: 0.1 })).toMatchObject({ ended: 'timed_out' });
    expect(await shell('echo three')).toMatchObject({ ended: 'lost', exitCode: null });
    expect((await closed()).log).toBe('one\n');
  });

  it('cancels the next command on Ctrl-C between two, and runs the one after it', async () => {
    let press: (keys: string) => void = () => {};
    const keyboard = {
      subscribe: (on: { keys: (keys: string) => void }) => {
        press = on.keys;
        return () => {};
      },
    };
    const { dir, shell, closed } = await openShell(openPane, { keyboard });
    await shell('echo one');
    press('\x03');
    expect(await shell('touch ran')).toMatchObject({ ended: 'cancelled', exitCode: null });
    expect(await shell('echo three')).toMatchObject({ ended: 'exited' });
    expect(existsSync(join(dir, 'ran'))).toBe(false);
    expect((await closed()).log).toBe('one\nthree\n');
  });
});

describe('a source of its own', () => {
  /** One shell that reads its commands from standard input, as a console does. */
  const openConsole: OpenSource = async ({ nonce, onText }): Promise<CommandSource> => {
    const child = spawn('/bin/sh', [], { stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const end = new RegExp(`<${nonce} (\\d+)>`);
    let held = '';
    let answer: (status: number) => void = () => {};
    child.stdout.on('data', (bytes: Buffer) => {
      held += bytes.toString();
      const found = end.exec(held);
      if (!found) return;
      onText(held.slice(0, found.index));
      held = held.slice(found.index + found[0].length);
      answer(Number(found[1]));
    });
    child.stdin.write('echo booting\n');
    return {
      attach: null,
      tmux: null,
      processes: new RebuildProcesses(nonce, null),
      run: (command) => {
        const answered = new Promise<number>((resolve) => {
          answer = resolve;
        });
        child.stdin.write(
          `(${commandScript(command, { nonce, restore: false, keyboard: false })})\nprintf '<${nonce} %s>' "$?"\n`,
        );
        return Promise.race([answered, ended.then(() => null)]);
      },
      drain: async () => {},
      leave: () => {},
      keys: () => {},
      resize: async () => {},
      close: async () => {
        child.stdin.end();
        await ended;
      },
    };
  };

  it('is handed in, prints before the first command too, and runs several', async () => {
    const { shell, closed } = await openShell(openConsole);
    expect(await shell('echo one; exit 4')).toMatchObject({ exitCode: 4, ended: 'exited' });
    expect(await shell('echo two')).toMatchObject({ exitCode: 0 });
    expect((await closed()).log).toBe('booting\none\ntwo\n');
  });

  it('leaves no file when it cannot be opened', async () => {
    const dir = await temporaryDirectory();
    await expect(
      openRecording({
        ...{ cwd: dir, env: process.env, cols: 80, rows: 24, castVersion: 2, newFilter: noFilter },
        logPath: join(dir, 'rebuild.log'),
        castPath: join(dir, 'rebuild.cast'),
        source: async () => {
          throw new Error('no console');
        },
      }),
    ).rejects.toThrow('no console');
    expect(readdirSync(dir)).toEqual([]);
  });
});
