import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli as runCommand } from '../../../support/cli.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'explain-inputs-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const cli = (...argv: string[]) => runCommand(['explain', ...argv], dir);
const stdin = (text: string, ...argv: string[]) =>
  runCommand(['explain', '-', ...argv], dir, {
    input: (async function* () {
      for (let at = 0; at < text.length; at += 5) yield Buffer.from(text.slice(at, at + 5));
    })(),
  });

function write(name: string, content: string | Uint8Array): string {
  mkdirSync(join(dir, name, '..'), { recursive: true });
  writeFileSync(join(dir, name), content);
  return name;
}

const failing =
  "one\ntwo\n\x1b[31;1merror:\x1b[0m undefined variable 'x'\n       at /etc/nixos/a.nix:3:1:\nfive\n";
const unknown = 'building the system configuration...\nevaluating\n';
const healthy = 'Done. The new configuration is /nix/store/0123456789abcdfghijklmnpqrsvwxyz-nixos-system-a\n';

describe('explain says of a log', () => {
  it('that it failed, succeeded or is unclear, with status 0', async () => {
    for (const [text, verdict, words] of [
      [failing, 'failed', 'undefined-variable'],
      [healthy, 'succeeded', 'no failure'],
      [unknown, 'unclear', 'it may be cut off'],
    ] as const) {
      const json = await stdin(text, '--json');
      expect(json.status).toBe(0);
      expect(JSON.parse(json.out)).toMatchObject({ verdict });
      expect((await stdin(text)).out).toContain(words);
    }
  });

  it('why it is unclear, and what its likeliest line is', async () => {
    const { out } = await stdin(`${unknown}the frobnicator is slow today\n`, '--json');
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'unclear',
      failure: null,
      failures: [],
      doubt: { line: 'the frobnicator is slow today', source: { line: 3, column: 1 } },
      source: { line: 3, column: 1 },
    });
    const { out: text } = await stdin(`${unknown}the frobnicator is slow today\n`);
    expect(text).toContain('likeliest line (line 3 of the input): the frobnicator is slow today');
    expect(text).not.toContain('no failure');
  });

  it('that it is unclear if it is empty, binary or packed, and says so', async () => {
    for (const [content, reason] of [
      ['', 'The input is empty.'],
      ['\n\n', 'The input is empty.'],
      [Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0x0a]), 'The input is binary, not text.'],
      [gzipSync('error: no\n'), 'packed with gzip'],
      [Buffer.from('PK\x03\x04 error: no\n', 'latin1'), 'packed with zip'],
      [Buffer.from('BZh91AY error: no\n', 'latin1'), 'packed with bzip2'],
    ] as const) {
      const { out, status } = await cli(write('odd', content), '--json');
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ verdict: 'unclear', failure: null });
      expect(JSON.parse(out).doubt.reason).toContain(reason);
      expect((await cli('odd')).out).toContain(reason);
    }
  });

  it('of any input whose exit status is given, what the status says', async () => {
    expect(JSON.parse((await cli(write('empty', ''), '--json', '--exit-code', '0')).out).verdict).toBe(
      'succeeded',
    );
    expect(JSON.parse((await cli('empty', '--json', '--exit-code', '1')).out).verdict).toBe('failed');
  });

  it('what failed in it, if it is UTF-16 as PowerShell writes it', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(failing, 'utf16le')]);
    const { out } = await cli(write('utf16.log', utf16), '--json');
    expect(JSON.parse(out).failure).toMatchObject({ family: 'undefined-variable' });
  });
});

describe('the line that an answer stands on', () => {
  it('is told with its column, which counts escape sequences', async () => {
    const { out } = await stdin(failing, '--json');
    const { source, failure } = JSON.parse(out);
    expect(source).toEqual({ line: 3, column: failing.split('\n')[2]!.indexOf('undefined') + 1 });
    expect(failure.source).toEqual(source);
    expect((await stdin(failing)).out).toContain('undefined-variable (95 %) (line 3 of the input)');
  });

  it('is that of the cause, not of the trace before it', async () => {
    const trace =
      'error:\n       … while calling x\n         at /a.nix:1:1:\n\n       error: infinite recursion encountered\n';
    expect(JSON.parse((await stdin(trace, '--json')).out).source).toEqual({ line: 5, column: 15 });
  });

  it('is that of the record in an activity log', async () => {
    const log = `@nix {"action":"start","id":1,"level":4,"parent":0,"text":"x","type":0}\n@nix {"action":"msg","level":0,"msg":"error: undefined variable 'x'"}\n`;
    expect(JSON.parse((await stdin(log, '--json')).out).source).toEqual({ line: 2, column: 1 });
  });

  it.each(['file', 'standard input'])(
    'is printed with --context and the lines around it, from %s',
    async (from) => {
      const run = (...argv: string[]) =>
        from === 'file' ? cli(write('c.log', failing), ...argv) : stdin(failing, ...argv);
      expect(JSON.parse((await run('--json', '--context', '1')).out).context).toEqual([
        { line: 2, text: 'two' },
        { line: 3, text: "error: undefined variable 'x'" },
        { line: 4, text: '       at /etc/nixos/a.nix:3:1:' },
      ]);
      expect((await run('--context', '9')).out).toContain("> 3 | error: undefined variable 'x'\n");
      expect(JSON.parse((await run('--json', '--context', '0')).out).context).toHaveLength(1);
      expect(JSON.parse((await run('--json')).out)).not.toHaveProperty('context');
    },
  );

  it('of a cast is one of the lines that it printed', async () => {
    const events = failing.match(/[\s\S]{1,9}/g)!.map((piece, index) => JSON.stringify([index, 'o', piece]));
    const cast = `${JSON.stringify({ version: 2, width: 80, height: 24 })}\n${events.join('\n')}\n`;
    const { source, context } = JSON.parse(
      (await cli(write('a.cast', cast), '--json', '--context', '1')).out,
    );
    expect(source.line).toBe(3);
    expect(context.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4]);
  });
});

describe('several inputs', () => {
  it('are one line of JSON each, with the name of the file', async () => {
    const { out, status } = await cli(write('b/1.log', failing), write('b/2.log', healthy), '--json');
    expect(status).toBe(0);
    expect(lines(out).map(({ file, verdict }) => [file, verdict])).toEqual([
      ['b/1.log', 'failed'],
      ['b/2.log', 'succeeded'],
    ]);
  });

  it('are one text after the other for people, each below the name of its file', async () => {
    const { out } = await cli(write('b/1.log', failing), write('b/2.log', healthy));
    expect(out).toMatch(/^b\/1\.log:\nundefined-variable [\s\S]+\nb\/2\.log:\nno failure/);
  });

  it('can be a directory: all files below it but hidden ones and links', async () => {
    write('d/z.log', healthy);
    write('d/sub/a.log', failing);
    write('d/.hidden', failing);
    symlinkSync('/etc/passwd', join(dir, 'd/link'));
    const { out } = await cli('d', '--json');
    expect(lines(out).map(({ file }) => file)).toEqual(['d/sub/a.log', 'd/z.log']);
  });

  it('can be a build: its recording alone', async () => {
    const cast = `${JSON.stringify({ version: 2, width: 80, height: 24 })}\n${JSON.stringify([1, 'o', failing])}\n`;
    write('builds/rebuild-20260102-143022/rebuild.cast', cast);
    write('builds/rebuild-20260102-143022/rebuild.log', failing);
    write('builds/rebuild-20260102-143022/metadata.json', '{}');
    write('builds/rebuild-20260103-143022/rebuild.log', healthy);
    const { out } = await cli('builds', '--json');
    expect(lines(out).map(({ file, verdict }) => [file, verdict])).toEqual([
      ['builds/rebuild-20260102-143022/rebuild.cast', 'failed'],
      ['builds/rebuild-20260103-143022/rebuild.log', 'succeeded'],
    ]);
  });

  it('are all explained where one of them cannot be read, which is status 2', async () => {
    const { out, err, status } = await cli('nowhere.log', write('b/2.log', healthy), '--json');
    expect(status).toBe(2);
    expect(err).toContain('nowhere.log does not exist');
    expect(lines(out)).toHaveLength(1);
  });
});

function lines(out: string): { file: string; verdict: string }[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
