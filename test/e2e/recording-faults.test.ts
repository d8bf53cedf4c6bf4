import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCast } from '../../src/cast/read.js';
import { type OpenRecording, openRecording } from '../../src/record/open-recording.js';
import { openPipe } from '../../src/record/pipe.js';
import type { TextFilter } from '../../src/record/request.js';
import type { OpenSource } from '../../src/record/source.js';
import { openPane } from '../../src/record/tmux/pane.js';
import { compileRedaction } from '../../src/redact/compile-redaction.js';
import { StreamRedactor } from '../../src/redact/stream-redactor.js';
import { lastScreen } from '../../src/terminal/play.js';
import { screenText } from '../../src/terminal/screen.js';
import { withoutBreaks, withoutSequences } from '../../src/text/ansi.js';
import { temporaryDirectory } from '../support/directory.js';
import { noFilter, openShell, recordShell } from '../support/recording.js';

const sources: [string, OpenSource, { castPath?: null }][] = [
  ['in a tmux pane', openPane, {}],
  ['on plain pipes', openPipe, { castPath: null }],
];

const redaction = compileRedaction({ secrets: ['hunter2secret'], patterns: [] }, {});
const newFilter = (kind: 'text' | 'lines') =>
  new StreamRedactor(redaction, { cols: 80, isLines: kind === 'lines' });

describe.each(sources)('a secret that the end of a command cuts in two, %s', (_, source) => {
  it.each([
    ['in its middle', 'hunter2sec', 'ret'],
    ['after three characters', 'hun', 'ter2secret'],
    ['inside an unfinished escape sequence', '\\033]0;', '\\007hunter2secret'],
  ])('is nowhere in one piece when it is cut %s', async (_, first, second) => {
    const { dir, shell, lines, closed } = await openShell(source, { newFilter });
    await shell(`printf 'key: ${first}'`);
    await shell(`printf '${second} end\\n'`);
    await shell('echo hunter2secret, later');
    const { log, output } = await closed();
    const cast = await openCast(() => createReadStream(join(dir, 'rebuild.cast')));
    const played = screenText(await lastScreen(cast));
    for (const text of [log, lines.join(''), output, played]) {
      expect(withoutBreaks(withoutSequences(text))).not.toContain('hunter2secret');
      expect(text).toMatch(/\*\*\* end/);
      expect(text).toMatch(/\*\*\*, later/);
    }
  });

  it('has its second half in a row of its own, in the cast as in the log', async () => {
    const { recording, shell, closed } = await openShell(source, { newFilter });
    await shell("printf 'key: hunter2sec'");
    recording.note('a note');
    await shell("printf 'ret, unfinished'");
    await shell('echo last');
    const { log, output } = await closed();
    const rows = 'key: hunter2sec\n[nixos-rebuild-test] a note\n***, unfinished\nlast\n';
    expect(log).toBe(rows);
    expect(withoutSequences(output).replaceAll('\r', '')).toBe(rows);
  });
});

describe.each(sources)('a marker %s', (_, source) => {
  it('has its label on one line, without controls, and with secrets masked', async () => {
    const { recording, closed } = await openShell(source, { newFilter });
    recording.mark('copying \x1b[31mhunter\x1b[0m2secret\r\nto a host');
    const { events } = await closed();
    expect(events).toMatchObject([{ code: 'm', data: 'copying *** to a host' }]);
  });
});

describe('a command that cannot be started at all', () => {
  // Linux takes no string longer than 128 KiB into an environment.
  const env = { LONG: 'x'.repeat(200_000) };

  it('has its end in the cast, and the notes that were taken meanwhile after it', async () => {
    const { recording, shell, closed } = await openShell(openPipe);
    const started = shell('echo never', { env });
    recording.note('meanwhile');
    await expect(started).rejects.toMatchObject({ code: 'spawn-failed' });
    expect(await shell('echo next')).toMatchObject({ exitCode: 0 });
    const { log, events } = await closed();
    expect(log).toBe('[nixos-rebuild-test] meanwhile\nnext\n');
    expect(events.map(({ code, data }) => (code === 'm' ? data : data.trim()))).toEqual([
      'end',
      '\x1b[2m[nixos-rebuild-test] meanwhile\x1b[0m',
      'next',
      'exit 0',
    ]);
  });
});

describe('a note', () => {
  it('that is taken while another one is written is in the log after the recording is closed', async () => {
    let recording: OpenRecording | null = null;
    const opened = await openShell(
      openPipe,
      {},
      {
        onText: (text) => {
          if (text.includes('start')) recording?.note('first');
          if (text.includes('first')) recording?.note('second');
        },
      },
    );
    recording = opened.recording;
    await opened.shell('echo start');
    expect((await opened.closed()).log).toBe(
      'start\n[nixos-rebuild-test] first\n[nixos-rebuild-test] second\n',
    );
  });
});

describe.each(sources)('a hook that throws %s', (_, source, changes) => {
  const thrown = () => {
    throw new Error('a bug of the caller');
  };

  it.each([
    ['onText', { onText: thrown }],
    ['onText', { onText: async () => thrown() }],
    ['onLines', { onLines: thrown }],
  ])('is reported once and does not end the recording: %s', async (name, hooks) => {
    const run = await recordShell('echo one; sleep 0.1; echo two; exit 3', changes, hooks);
    expect(run).toMatchObject({ exitCode: 3, ended: 'exited', log: 'one\ntwo\n' });
    expect(run.notices).toEqual([
      `the recording goes on without the hook ${name}, which threw: a bug of the caller`,
    ]);
  });

  it('does not end the recording where even onNotice throws', async () => {
    const dir = await temporaryDirectory();
    const logPath = join(dir, 'rebuild.log');
    const recording = await openRecording(
      {
        ...{ source, cwd: dir, env: process.env, cols: 80, rows: 24, castVersion: 2, newFilter: noFilter },
        ...{ logPath, castPath: join(dir, 'rebuild.cast') },
      },
      { onText: thrown, onLines: thrown, onNotice: thrown },
    );
    expect(await recording.run({ argv: ['echo', 'one'] })).toMatchObject({ exitCode: 0, ended: 'exited' });
    expect(await recording.close()).toMatchObject({ complete: true });
    expect(readFileSync(logPath, 'utf8')).toBe('one\n');
  });
});

describe.each(sources)('a filter that throws %s', (_, _source, changes) => {
  const failing = (text: string) => {
    if (text.includes('two')) throw new Error('a bug of the filter');
    return text;
  };
  const failingFilter = (): TextFilter => ({ ...noFilter(), push: failing });
  const failingForLines = (kind: 'text' | 'lines') => (kind === 'lines' ? failingFilter() : noFilter());

  it.each([
    ['every filter', failingFilter],
    ["the log's filter", failingForLines],
    ['every filter at the end of the output', () => ({ ...noFilter(), flush: () => failing('two') })],
  ])('ends the recording with a notice, and never writes what it did not pass: %s', async (_, filter) => {
    const run = await recordShell('echo one; sleep 0.1; echo two', { ...changes, newFilter: filter });
    expect(run.ended).toBe('lost');
    expect(run.log).toMatch(/^one\n/);
    expect(run.notices).toEqual(['the recording ends here, its text cannot be masked: a bug of the filter']);
    if (run.events.length > 0) expect(run.events.at(-1)).toMatchObject({ code: 'm', data: 'end' });
  });

  it('stops the command, and writes nothing of it from there on', async () => {
    const run = await recordShell('echo one; sleep 0.1; echo two; sleep 600', {
      ...changes,
      newFilter: failingFilter,
    });
    expect(run).toMatchObject({ ended: 'lost', log: 'one\n' });
    expect(run.output).not.toContain('two');
  });

  it.each([
    ['every filter', failingFilter],
    ["the log's filter", failingForLines],
  ])('leaves in the log what was printed just before it: %s', async (_, filter) => {
    const command = 'printf one; sleep 0.1; printf "\\nthree\\nfour"; sleep 0.1; echo; echo two; sleep 600';
    const run = await recordShell(command, { ...changes, newFilter: filter });
    expect(run.ended).toBe('lost');
    expect(run.log).toMatch(/^one\nthree\nfour\n/);
    expect(run.log).not.toContain('two');
  });
});

describe('a mask of the screen that throws', () => {
  it('stops the command, leaves a readable cast, and no further command is started', async () => {
    const newScreenFilter = () => ({
      push: (text: string) => {
        if (text.includes('two')) throw new Error('a bug of the mask');
        return text;
      },
    });
    const { recording, shell, notices, closed } = await openShell(openPane, { newScreenFilter });
    expect(await shell('echo one; sleep 0.1; echo two; sleep 600')).toMatchObject({ ended: 'lost' });
    expect(await shell('echo three')).toMatchObject({ ended: 'lost', exitCode: null });
    recording.note('a note');
    const { events, output, complete } = await closed();
    expect(output).toBe('one\r\n');
    expect(events.at(-1)).toMatchObject({ code: 'm', data: 'end' });
    expect(notices).toEqual(['the recording ends here, its text cannot be masked: a bug of the mask']);
    expect(complete).toBe(false);
  });
});

describe.each(sources)('a program that does not exist %s', (_, _source, changes) => {
  it('has status 127 and a message in which no path of this tool is', async () => {
    const run = await recordShell('', { ...changes, argv: ['nonexistent-program', 'x'] });
    expect(run.exitCode).toBe(127);
    expect(run.log).toMatch(
      /^sh: (?:(?:line )?1: )?(?:exec: )?nonexistent-program: (?:command )?not found\n$/,
    );
  });

  it('has a message without such a path for a directory that does not exist either', async () => {
    const run = await recordShell('true', { ...changes, cwd: '/nowhere' });
    expect(run.exitCode).toBeGreaterThan(0);
    expect(run.log).toMatch(/^sh: .*\/nowhere.*\n$/);
  });
});

describe.each(sources.slice(0, 1))('a mask of the screen that is made late, %s', (_, source) => {
  it('has the cast in order, with the marker and the size that came meanwhile', async () => {
    const masked: string[] = [];
    const newScreenFilter = async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { push: (text: string) => `${masked.push(text) ? text : ''}` };
    };
    const { dir, recording, shell, closed } = await openShell(source, { newScreenFilter });
    await shell('echo one');
    recording.mark('between');
    await shell('echo two');
    const { output } = await closed();
    expect(output).toMatch(/one\r\n[\s\S]*two\r\n/);
    expect(masked.join('')).toContain('one');
    const codes = readFileSync(join(dir, 'rebuild.cast'), 'utf8').trim().split('\n').slice(1);
    const labels = codes.map((line) => JSON.parse(line)).filter(([, code]) => code === 'm');
    expect(labels.map(([, , label]) => label)).toEqual(['exit 0', 'between', 'exit 0']);
    const times = codes.map((line) => JSON.parse(line)[0]);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('ends the recording where it cannot be made, and writes nothing unmasked', async () => {
    const newScreenFilter = () => Promise.reject(new Error('no emulator'));
    const { notices, shell, closed } = await openShell(source, { newScreenFilter });
    expect(await shell('echo one; sleep 30')).toMatchObject({ ended: 'lost' });
    const { output, complete } = await closed();
    expect({ output, complete }).toEqual({ output: '', complete: false });
    expect(notices.join()).toContain('cannot be masked: no emulator');
  });
});
