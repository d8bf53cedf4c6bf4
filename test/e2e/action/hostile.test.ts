import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../../setup/github/events.js';
import { obeyed } from '../../unit/action/obeyed.js';
import { hostile, outsideCode } from '../../unit/report/rendered.js';
import { useJob } from './runner.js';

const job = useJob();
const event = pullRequestEvent();
const secret = 'ghs_thisIsTheTokenOfTheJob0123456789';

/** A command that prints a file of the workspace and fails. */
function printing(text: string): string {
  writeFileSync(join(job.workspace, 'output'), text);
  return 'cat output; echo "error: the end"; exit 1';
}

describe('hostile output', () => {
  it('hostile output has no effect in the job log, the summary, the comment and the outputs', async () => {
    const main = await job.step('main', {
      inputs: { command: printing(`${hostile}\n`), id: hostile.replaceAll('\0', '') },
      event,
    });
    const { commands } = obeyed(main.log);
    const ownCommands = /^(add-mask|group|endgroup|notice|error|warning|debug) /;
    expect(commands.filter((one) => !ownCommands.test(one))).toEqual([]);
    expect(commands.filter((one) => one.startsWith('error injected'))).toEqual([]);
    expect(main.outputs.name).toBeUndefined();
    const [comment] = job.api.state.comments;
    for (const markdown of [main.summary, comment?.body ?? '']) {
      const html = outsideCode(markdown);
      expect(html).not.toMatch(/<(script|b)\b|href="[^"]*(evil|javascript)|src="[^"]*evil/);
      expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/@\w|#\d|GH-\d/);
      expect(markdown).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
    }
  });

  it('a line of 10 MB is reported within the limits', async () => {
    const main = await job.step('main', {
      inputs: { command: printing(`${'x'.repeat(10_000_000)}\n`) },
      event,
    });
    expect(main.status).toBe(1);
    expect(main.log.length).toBeLessThan(200_000);
    expect(job.api.state.comments[0]?.body.length).toBeLessThan(65_536);
  });

  it('5 MiB in every part of the report are shortened to the limits', async () => {
    const line = `error: ${'─'.repeat(100)} \`\`\` @octocat\n`;
    const main = await job.step('main', { inputs: { command: printing(line.repeat(16_000)) }, event });
    expect(main.outputs.outcome).toBe('failed');
    expect(Buffer.byteLength(main.summary)).toBeLessThan(1024 * 1024);
    expect(main.summary.length).toBeGreaterThan(100);
    expect(job.api.state.comments[0]?.body.length).toBeLessThan(65_536);
  });
});

describe('secrets', () => {
  it('secrets are in no artifact, comment, summary, output or log', async () => {
    const planted = 'correct-horse-battery';
    const text = [
      `the token ${secret}`,
      `coloured ${secret.slice(0, 9)}\u001b[31m${secret.slice(9)}\u001b[0m`,
      planted,
    ].join('\n');
    const inputs = { command: printing(`${text}\n`), redact: planted, comment: 'always' };
    const main = await job.step('main', { inputs, event });
    expect(main.masked).toEqual(expect.arrayContaining([secret, planted]));
    const pieces = [
      main.summary,
      JSON.stringify(main.outputs),
      ...job.api.state.comments.map(({ body }) => body),
    ];
    pieces.push(main.log, ...job.api.state.artifacts.map(({ bytes }) => unpacked(bytes)));
    for (const piece of pieces) {
      expect(piece).not.toContain(secret);
      expect(piece.replace(/\u001b\[\d+m|\\u001b\[\d+m/g, '')).not.toContain(secret);
      expect(piece).not.toContain(planted);
    }
  });

  it('secrets of the Action are not in the environment of the rebuild', async () => {
    const main = await job.step('main', {
      inputs: { command: 'env; env | grep -c "^INPUT_\\|^ACTIONS_RUNTIME\\|^GITHUB_OUTPUT"' },
    });
    expect(main.log).not.toMatch(/^(INPUT_|ACTIONS_RUNTIME|GITHUB_OUTPUT)/m);
    expect(main.outputs['exit-code']).toBe('1');
  });

  it.each([
    ['a carriage return', "printf '       secret\\rhunter2\\n'"],
    [
      'a line redrawn letter by letter',
      "for n in 1 2 3 4 5 6 7 8 9 10 11 12 13; do printf '\\r%.*s' $n hunter2secret; done; echo",
    ],
  ])('a secret that %s assembles is not in the job log', async (_, command) => {
    const inputs = { command: `${command}; echo done`, redact: 'hunter2secret' };
    const main = await job.step('main', { inputs });
    expect(obeyed(main.log).printed, main.log).toContain('done');
    expect(main.log).not.toContain('hunter2s');
  });
});

/** The content of every file in a zip, or of the bytes themselves, as text. */
function unpacked(bytes: Buffer): string {
  let text = bytes.toString('latin1');
  for (let at = bytes.indexOf('PK\x03\x04'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (bytes.readUInt16LE(at + 8) === 8) text += inflateRawSync(bytes.subarray(start)).toString();
  }
  return text;
}
