// How long it takes from the start of Node to the start of the rebuild, for the Action in dist/ as the runner
// starts it: node bench/action-start.mjs [NODE]. Prints the median and the slowest of the runs in milliseconds.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const node = process.argv[2] ?? process.execPath;
const runs = 15;
const home = mkdtempSync(join(tmpdir(), 'action-start-'));
cpSync('dist', join(home, 'dist'), { recursive: true });
const times = [];
for (let run = 0; run < runs; run += 1) times.push(await startTime(mkdtempSync(join(home, 'run-'))));
rmSync(home, { recursive: true });
times.sort((a, b) => a - b);
console.log(
  `node start to rebuild start: median ${times[runs >> 1]} ms, slowest ${times.at(-1)} ms (bar: 800 ms)`,
);

async function startTime(workspace) {
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
    INPUT_COMMAND: `date +%s%3N > ${file('started')}`,
  };
  const before = Date.now();
  const child = spawn(node, [join(home, 'dist/action/main.js')], { cwd: workspace, env, stdio: 'ignore' });
  await new Promise((resolve) => child.on('close', resolve));
  return Number(readFileSync(file('started'), 'utf8')) - before;
}
