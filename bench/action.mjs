// The Action in dist/, started as by the runner: node bench/action.mjs [NODE] [OTHER_DIST]. Prints the median and
// the slowest of some runs, for the time from the start of Node to the start of the rebuild, and for the time from
// a cancel to the end of main, which has closed the recording by then. With the dist/ of another revision the two
// start in turn, and the median of the ratios is printed, which holds on a busy machine too.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const node = resolve(process.argv[2] ?? process.execPath);
const runs = 11;
const home = mkdtempSync(join(tmpdir(), 'action-bench-'));
cpSync('dist', join(home, 'dist'), { recursive: true });
if (process.argv[3]) cpSync(process.argv[3], join(home, 'other'), { recursive: true });
console.log(`load ${loadavg()[0].toFixed(1)}`);
print('node start to rebuild start', 400, await measure(startTime));
print('cancel to closed recording', 2000, await measure(cancelTime));
if (process.argv[3]) await compareStarts();
rmSync(home, { recursive: true });

async function measure(run) {
  const times = [];
  for (let index = 0; index < runs; index += 1)
    times.push(await run(mkdtempSync(join(home, 'run-')), 'dist'));
  return times.sort((a, b) => a - b);
}

async function compareStarts() {
  const pairs = [];
  for (let index = 0; index < 2 * runs; index += 1) {
    const times = {};
    for (const dist of index % 2 ? ['dist', 'other'] : ['other', 'dist'])
      times[dist] = await startTime(mkdtempSync(join(home, 'run-')), dist);
    pairs.push(times.dist / times.other);
  }
  pairs.sort((a, b) => a - b);
  console.log(`start, against ${process.argv[3]}: median ratio ${pairs[runs].toFixed(2)}`);
}

function print(what, bar, times) {
  console.log(`${what}: median ${times[runs >> 1]} ms, slowest ${times.at(-1)} ms (bar: ${bar} ms)`);
}

async function startTime(workspace, dist) {
  const started = join(workspace, 'started');
  const before = Date.now();
  await ended(startMain(workspace, dist, `date +%s%3N > ${started}`));
  return Number(readFileSync(started, 'utf8')) - before;
}

async function cancelTime(workspace, dist) {
  const main = startMain(workspace, dist, 'echo "rebuild is running"; sleep 600');
  let before = 0;
  let log = '';
  main.stdout.on('data', (chunk) => {
    log += chunk;
    if (before > 0 || !log.includes('rebuild is running')) return;
    before = Date.now();
    main.kill('SIGINT');
  });
  await ended(main);
  return Date.now() - before;
}

function startMain(workspace, dist, command) {
  const file = (name) => join(workspace, name);
  for (const name of ['output', 'state', 'summary']) writeFileSync(file(name), '');
  const env = {
    PATH: process.env.PATH,
    HOME: workspace,
    LANG: 'C.UTF-8',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'bench',
    GITHUB_JOB: 'bench',
    GITHUB_SHA: '0',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    INPUT_COMMAND: command,
  };
  return spawn(node, [join(home, dist, 'action/main.js')], { cwd: workspace, env });
}

function ended(main) {
  main.stdout.resume();
  return new Promise((resolve) => main.on('close', resolve));
}
