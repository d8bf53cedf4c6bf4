import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { spawn as spawnTerminal } from 'node-pty';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openBuilds } from '../../src/builds/builds.js';
import { temporaryDirectory } from '../support/directory.js';

const program = `"${process.execPath}" "${resolve('dist/cli/index.js')}"`;

let cwd = '';
beforeEach(async () => {
  expect(existsSync('dist/cli/index.js'), 'dist/ is missing; run: npm run build').toBe(true);
  cwd = await temporaryDirectory();
});

/** Runs a script of the shell; each of its lines may call `rebuild`, the command line. */
async function shell(script: string): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)('sh', ['-c', `rebuild() { ${program} "$@"; }\n${script}`], {
    cwd,
    env: { ...process.env, CI: '1' },
    timeout: 50_000,
  });
}

async function newestBuild() {
  const { metadata, dir } = await openBuilds(join(cwd, 'rebuild-logs')).find();
  return { metadata, log: await readFile(join(dir, 'rebuild.log'), 'utf8') };
}

const status = async () => Number(await readFile(join(cwd, 'status'), 'utf8'));
/** More than any pipe, terminal or socket holds. */
const much = 'seq 1 300000';
const untilEnded = 'until test -s status; do sleep 0.05; done';

describe('a reader that has stopped reading', () => {
  it('of a pipe holds up neither the recording nor its timeout', async () => {
    await shell(
      `{ rebuild run --timeout 3 --command '${much}; sleep 600' 2>&1; echo $? >status; } | ${untilEnded}`,
    );
    expect(await status()).toBe(124);
    const { metadata, log } = await newestBuild();
    expect(metadata.outcome).toBe('timed_out');
    expect(log).toMatch(/^300000$/m);
  });

  it('of a pipe holds up no stop', async () => {
    await shell(`
      { rebuild run --command '${much}; touch printed; sleep 600' 2>&1 & echo $! >pid; wait; echo ended >status; } |
      { until test -e printed; do sleep 0.05; done
        kill -INT $(ps -o pid= --ppid $(cat pid)) || kill -INT $(cat pid)
        ${untilEnded}; }`);
    expect((await newestBuild()).metadata.outcome).toBe('cancelled');
  });

  it('of a terminal holds up neither the recording nor its timeout', async () => {
    const script = `${program} run --timeout 3 --command '${much}; sleep 600'; echo $? >status`;
    const terminal = spawnTerminal('sh', ['-c', script], { cwd, env: { ...process.env, TERM: 'xterm' } });
    onTestFinished(() => terminal.kill());
    terminal.pause();
    await shell(untilEnded);
    expect(await status()).toBe(124);
    expect((await newestBuild()).log).toMatch(/^300000$/m);
  });

  it('of a socket holds up neither the recording nor its timeout', async () => {
    const script = `${program} run --timeout 3 --command '${much}; sleep 600'; echo $? >status`;
    const child = execFile('sh', ['-c', script], { cwd });
    child.stderr?.pause();
    onTestFinished(() => void child.kill());
    await shell(untilEnded);
    expect(await status()).toBe(124);
    expect((await newestBuild()).log).toMatch(/^300000$/m);
  });
});

describe('a reader that goes on reading', () => {
  it('gets every line, also where it begins after the rebuild has ended', async () => {
    const { stdout } = await shell(`
      rebuild run --command '${much}' 2>&1 |
      { until ls rebuild-logs/*/metadata.json >/dev/null 2>&1; do sleep 0.05; done; grep -cx '[0-9]*'; }`);
    expect(stdout.trim()).toBe('300000');
  });

  it('gets every line in order together with the result, where both go into one pipe', async () => {
    const { stdout } = await shell(
      `rebuild run --json --command 'seq 1 50000' 2>&1 | while read -r line; do echo "$line"; done`,
    );
    const lines = stdout.split('\n');
    expect(lines.slice(lines.indexOf('1'), lines.indexOf('1') + 50_000).at(-1)).toBe('50000');
    expect(JSON.parse(stdout.slice(stdout.indexOf('\n{\n')))).toMatchObject({ outcome: 'success' });
  });

  it('and leaves after the first line ends nothing and is no error', async () => {
    const { stderr } = await shell(`{ rebuild run --command '${much}' 2>&1; echo $? >status; } | head -1`);
    expect(stderr).toBe('');
    expect(await status()).toBe(0);
    expect((await newestBuild()).metadata.outcome).toBe('success');
  });
});

describe('an output that cannot be written', () => {
  it.each([
    'run --quiet --json --command true',
    'list-builds --json',
    'list-builds',
    'show --json',
    'doctor',
    'trend --json',
    'clean --keep-last 9 --json',
    'finish --json',
    'explain --json status',
    'help',
    '--version',
  ])('is status 3 with a message: %s > /dev/full', async (words) => {
    await shell(`rebuild run --quiet --command true; echo text >status`);
    const { stdout } = await shell(`rebuild ${words} 2>&1 >/dev/full; echo "status $?"`);
    expect(stdout).toMatch(/error: cannot write to standard output: no space[\s\S]*\nstatus 3\n$/);
    expect(stdout).not.toContain('This is a bug');
  });

  it('is status 3 also where it is standard error, and the rebuild is recorded all the same', async () => {
    const { stdout } = await shell(`rebuild run --command 'echo hi' 2>/dev/full; echo "status $?"`);
    expect(stdout).toBe('status 3\n');
    expect((await newestBuild()).log).toBe('hi\n');
  });
});

it('a pipe is left as it was for the other programs that write into it', async () => {
  const { stdout } = await shell(`
    { rebuild run --command 'touch started; until test -e go; do sleep 0.05; done' 2>&1 &
      until test -e started; do sleep 0.05; done
      grep -h flags /proc/self/fdinfo/1 >flags; touch go; wait; } | cat >/dev/null; cat flags`);
  expect(Number.parseInt(stdout.split(/\s+/)[1] ?? '', 8) & 0o4000).toBe(0);
});
