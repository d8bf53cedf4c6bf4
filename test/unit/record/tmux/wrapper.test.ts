import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandScript, sentinelOf, wrapperScript } from '../../../../src/record/tmux/wrapper.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { hostileWords } from '../../../support/hostile-words.js';

type Command = Partial<Parameters<typeof commandScript>[0]> & { argv: string[] };

const report = (word: string, status: number) => `${sentinelOf('abc')}${word};${status}\x07`;

/** Runs the wrapper on commands, with words in its gate for each and for its end. */
async function run(commands: Command[], directory = 'a dir', words?: string[]) {
  const dir = join(await temporaryDirectory(), directory);
  mkdirSync(dir);
  const gate = join(dir, "the 'gate'");
  execFileSync('mkfifo', [gate]);
  const fd = openSync(gate, constants.O_RDWR | constants.O_NONBLOCK);
  const numbers = commands.map((_, index) => `${index + 1}`);
  writeSync(fd, [...(words ?? numbers), 'end', ''].join('\n'));
  for (const [index, command] of commands.entries())
    writeFileSync(
      join(dir, `${index + 1}.sh`),
      commandScript({ cwd: dir, env: {}, ...command }, { nonce: 'abc', restore: index > 0, keyboard: false }),
    );
  const script = join(dir, 'wrapper.sh');
  writeFileSync(script, wrapperScript({ nonce: 'abc', gate, dir }));
  try {
    const { stdout, stderr, status } = spawnSync('/bin/sh', [script], {
      encoding: 'utf8',
      env: { ...process.env, TMUX: 'x', REMOVED: 'x' },
      timeout: 20_000,
    });
    return { stdout, stderr, status, dir };
  } finally {
    closeSync(fd);
  }
}

describe('the wrapper script', () => {
  it('runs the command with its arguments in its directory, and reports its status last', async () => {
    const { stdout, dir } = await run([
      { argv: ['/bin/sh', '-c', 'pwd; printf "<%s>" "$@"; exit 42', 'sh', ...hostileWords] },
    ]);
    expect(stdout).toBe(`${dir}\n${hostileWords.map((word) => `<${word}>`).join('')}${report('1', 42)}`);
  });

  it.each(["it's", '-dash', '$HOME', 'new\nline'])('works in a directory called %j', async (name) => {
    const { stdout } = await run([{ argv: ['true'] }], name);
    expect(stdout).toBe(report('1', 0));
  });

  it('reports a failure to enter the directory as status 1 or 2', async () => {
    const { stdout } = await run([{ argv: ['true'], cwd: '/nowhere' }]);
    expect(stdout).toMatch(/;1;[12]\x07$/);
  });

  it.each([
    ['a program that does not exist', { argv: ['nonexistent-program'] }, 'nonexistent-program'],
    ['a directory that does not exist', { argv: ['true'], cwd: '/nowhere' }, '/nowhere'],
  ])('reports %s without a path of its own', async (_, command, name) => {
    const { stderr, dir } = await run([command]);
    expect(stderr).toMatch(/^sh: /);
    expect(stderr).toContain(name);
    expect(stderr).not.toContain(dir);
  });

  it('puts the nonce into the environment of the command, and no tmux', async () => {
    const { stdout } = await run([{ argv: ['/bin/sh', '-c', 'echo "$NIXOS_REBUILD_TEST_NONCE[$TMUX]"'] }]);
    expect(stdout).toBe(`abc[]\n${report('1', 0)}`);
  });

  it('runs several commands one after the other, each with its own directory, variables and status', async () => {
    const show = 'printf "%s|%s|%s\\n" "$PWD" "$NAME" "$REMOVED"; exit "$1"';
    const { stdout, dir, status } = await run([
      { argv: ['/bin/sh', '-c', show, 'sh', '3'], env: { NAME: "it's", REMOVED: undefined } },
      { argv: ['/bin/sh', '-c', show, 'sh', '0'], cwd: '/' },
    ]);
    expect(stdout).toBe(`${dir}|it's|\n${report('1', 3)}/||x\n${report('2', 0)}`);
    expect(status).toBe(0);
  });

  it('answers a drain word after the output before it, and runs the next command', async () => {
    const { stdout } = await run([{ argv: ['echo', 'one'] }, { argv: ['echo', 'two'] }], 'a dir', [
      '1',
      'drain2',
      '2',
    ]);
    expect(stdout).toBe(`one\n${report('1', 0)}${report('drain2', 0)}two\n${report('2', 0)}`);
  });

  it('runs a program, never a builtin of its shell', async () => {
    const { stdout } = await run([{ argv: ['exit', '5'] }, { argv: ['echo', 'still here'] }]);
    expect(stdout).toBe(`${report('1', 127)}still here\n${report('2', 0)}`);
  });

  it('ends when its gate is removed', async () => {
    const dir = await temporaryDirectory();
    const script = wrapperScript({ nonce: 'abc', gate: join(dir, 'gate'), dir });
    expect(spawnSync('/bin/sh', ['-c', script], { timeout: 20_000 }).status).toBe(1);
  });
});
