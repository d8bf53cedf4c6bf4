import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentinelOf, wrapperScript } from '../../../src/record/wrapper.js';
import { temporaryDirectory } from '../../support/directory.js';
import { hostileWords } from '../../support/hostile-words.js';

describe('the wrapper script', () => {
  async function run(argv: string[], directory = 'a dir') {
    const dir = join(await temporaryDirectory(), directory);
    mkdirSync(dir);
    const [gate, ack] = [join(dir, "the 'gate'"), join(dir, 'ack')];
    for (const path of [gate, ack]) writeFileSync(path, 'go\n');
    const script = join(dir, 'run.sh');
    writeFileSync(script, wrapperScript({ nonce: 'abc', argv, cwd: dir, gate, ack }));
    const { stdout, status } = spawnSync('/bin/sh', [script], {
      encoding: 'utf8',
      env: { ...process.env, TMUX: 'x' },
    });
    return { stdout, status, dir };
  }

  it('runs the command with its arguments in its directory, and tells its status last', async () => {
    const { stdout, dir } = await run([
      '/bin/sh',
      '-c',
      'pwd; printf "<%s>" "$@"; exit 42',
      'sh',
      ...hostileWords,
    ]);
    expect(stdout).toBe(
      `${dir}\n${hostileWords.map((word) => `<${word}>`).join('')}${sentinelOf('abc')}42\x07`,
    );
  });

  it.each(["it's", '-dash', '$HOME', 'new\nline'])('works in a directory called %j', async (name) => {
    const { stdout } = await run(['true'], name);
    expect(stdout).toBe(`${sentinelOf('abc')}0\x07`);
  });

  it('tells a failure to enter the directory as one', async () => {
    const dir = await temporaryDirectory();
    writeFileSync(join(dir, 'gate'), 'go\n');
    const script = wrapperScript({
      nonce: 'abc',
      argv: ['true'],
      cwd: '/nowhere',
      gate: join(dir, 'gate'),
      ack: join(dir, 'gate'),
    });
    const { stdout } = spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
    expect(stdout).toMatch(/;[12]\x07$/);
  });

  it('gives the command the nonce, and no tmux of ours', async () => {
    const { stdout } = await run(['/bin/sh', '-c', 'echo "$NIXOS_REBUILD_TEST_NONCE[$TMUX]"']);
    expect(stdout).toBe(`abc[]\n${sentinelOf('abc')}0\x07`);
  });
});
