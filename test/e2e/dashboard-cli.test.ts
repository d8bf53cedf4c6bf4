import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { temporaryDirectory } from '../support/directory.js';
import { writeSampleBuilds } from '../unit/dashboard/sample.js';

const program = resolve('dist/cli/index.js');
let root: string;

beforeEach(async () => {
  expect(existsSync(program), 'dist/ is missing; run: npm run build').toBe(true);
  root = await temporaryDirectory();
  await writeSampleBuilds(join(root, 'rebuild-logs'), 4, Date.now());
});

type Ended = { status: number | null; out: string; err: string };

/** Starts the bundled program; `onOutput` is called with everything printed so far. */
function start(
  argv: string[],
  onOutput: (child: ChildProcess, out: string) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, 'dashboard', ...argv], {
    cwd: root,
    env: { ...process.env, TMPDIR: join(root, 'tmp') },
  });
  const ended: Ended = { status: null, out: '', err: '' };
  child.stdout.on('data', (text) => {
    ended.out += text;
    onOutput(child, ended.out);
  });
  child.stderr.on('data', (text) => {
    ended.err += text;
  });
  return new Promise((done) => child.on('close', (status) => done({ ...ended, status })));
}

it('dashboard writes a site with everything it needs', async () => {
  const { status, out } = await start(['--out', 'site', '--title', 'My <fleet>', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ out: join(root, 'site'), builds: 4, written: 4, notices: [] });
  expect(await readFile(join(root, 'site/index.html'), 'utf8')).toContain('<h1>My &lt;fleet&gt;</h1>');
  const page = await readFile(join(root, 'site/index.html'), 'utf8');
  const needed = [...page.matchAll(/(?:src|href)="((?:assets|data)\/[^"]+)"/g)].map(([, path]) => path!);
  expect(needed.length).toBeGreaterThan(5);
  for (const path of needed) expect(existsSync(join(root, 'site', path)), path).toBe(true);
  expect((await readdir(join(root, 'site/assets'))).filter((name) => name.includes('LICENSE'))).toHaveLength(
    2,
  );
});

it('dashboard --serve serves the site until it is interrupted, and leaves nothing behind', async () => {
  await mkdir(join(root, 'tmp'));
  let answer: Promise<string> | undefined;
  const { status, err } = await start(['--serve', '--port', '0'], (child, out) => {
    answer ??= fetch(out.trim())
      .then((response) => response.text())
      .finally(() => child.kill('SIGINT'));
  });
  expect(await answer).toContain('<title>Rebuilds</title>');
  expect(status, err).toBe(0);
  expect(await readdir(join(root, 'tmp'))).toEqual([]);
});

it.each([
  [['--output-dir', 'nowhere'], 'is not a directory of builds'],
  [['--serve', '--port', '70000'], 'from 0 to 65535'],
  [['--out', 'mine'], 'holds files that are not a dashboard'],
])('dashboard refuses %j', async (argv, message) => {
  await mkdir(join(root, 'mine'));
  await writeFile(join(root, 'mine/thesis.txt'), '');
  const { status, err } = await start(argv);
  expect(err).toContain(message);
  expect(status).toBe(2);
});
