import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Metadata } from '../../src/builds/metadata.js';
import { cli } from '../support/cli.js';
import { temporaryDirectory } from '../support/directory.js';

const claims = [
  '[99999999999999999999 built]',
  'error: boom',
  '       at /x/y.nix:99999999999999999999:3:',
  '@nix {"action":"start","id":1,"type":101,"text":"x","fields":[]}',
  '@nix {"action":"result","id":1,"type":105,"fields":[-1,0,0,0]}',
  '@nix {"action":"result","id":1,"type":105,"fields":["a"]}',
  '@nix {"action":"start","id":2,"type":105,"text":"x","fields":["d"]}',
  '@nix {"action":"result","id":2,"type":101,"fields":[{"toString":1}]}',
];
const slow = [
  ...Array.from({ length: 6 }, () => `error: x\n  ${' '.repeat(60_000)} x`),
  '@'.repeat(60_000),
  `error: ${'/a'.repeat(30_000)}`,
  `[${'built '.repeat(10_000)}`,
  `${'a'.repeat(200_000)}\r${'z\x1b[C'.repeat(20_000)}`,
];

it.each([
  ['in a terminal', []],
  ['without a recording', ['--no-recording']],
])('a rebuild %s keeps its outcome and its time, whatever it prints', async (_, options) => {
  const cwd = await temporaryDirectory();
  writeFileSync(join(cwd, 'printed'), `${[...claims, ...slow].join('\n')}\n`);
  const command = ['run', '--quiet', '--json', ...options, '--timeout', '50', '--command'];
  const built = await cli([...command, 'cat printed'], cwd, { env: process.env });
  expect(built, built.err).toMatchObject({ status: 0 });
  expect(JSON.parse(built.out) as Metadata).toMatchObject({ outcome: 'success', exit_code: 0 });
  const failed = await cli([...command, 'cat printed; exit 7'], cwd, { env: process.env });
  expect(failed, failed.err).toMatchObject({ status: 1 });
  expect(JSON.parse(failed.out) as Metadata).toMatchObject({
    outcome: 'failed',
    exit_code: 7,
    files: { log: 'rebuild.log' },
  });
});
