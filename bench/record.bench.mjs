import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCast } from '../lib/cast/read.js';
import { record } from '../lib/record/record.js';
import { compileRedaction } from '../lib/redact/compile-redaction.js';
import { StreamRedactor } from '../lib/redact/stream-redactor.js';
import { sourceOf } from './inputs.mjs';
import { race } from './measure.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const full = process.argv.includes('--full');
const megabyte = 1024 * 1024;

export async function run(report) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await overhead(report, dir);
    await quickRuns(report, dir, full ? 200 : 20);
    const peak = flood(report, dir, 64);
    if (full) {
      const most = flood(report, dir, 512);
      report('peak memory, 512 MB to 64 MB', most / peak, { most: 1.25 }, 'ratio of maximum resident sizes');
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The time that `run` adds to a command that does nothing, including the start of Node. */
async function overhead(report, dir) {
  const bundle = join(root, 'dist/cli/index.js');
  const cli = existsSync(bundle) ? bundle : join(root, 'lib/cli/index.js');
  const own = () =>
    execFileSync(process.execPath, [cli, 'run', '--command', 'true', '--quiet'], {
      cwd: dir,
      stdio: 'ignore',
    });
  const [recorded, bare] = await race([own, () => execFileSync('/bin/sh', ['-c', 'true'])], 7);
  const detail = `${recorded.toFixed(0)} and ${bare.toFixed(0)} ms, ${cli === bundle ? 'dist' : 'lib'}`;
  report('a command that does nothing: seconds added', (recorded - bare) / 1000, { most: 0.7 }, detail);
}

/** Runs that print a thousand lines and exit immediately: none may lose a line or its status. */
async function quickRuns(report, dir, count) {
  const redaction = compileRedaction({ secrets: [], patterns: [] }, {});
  const expected = Array.from({ length: 1000 }, (_, index) => `line ${index + 1}`);
  let wrong = 0;
  for (let run = 0; run < count; run++) {
    const status = Math.floor(Math.random() * 256);
    const [logPath, castPath] = [join(dir, `${run}.log`), join(dir, `${run}.cast`)];
    const script = `i=1; while [ $i -le 1000 ]; do echo "line $i"; i=$((i+1)); done; exit ${status}`;
    const result = await record({
      argv: ['/bin/sh', '-c', script],
      ...{ cwd: dir, env: process.env, cols: 120, rows: 40, logPath, castPath, castVersion: 2 },
      timeoutSeconds: 0,
      newFilter: () => new StreamRedactor(redaction),
    });
    const output = await outputOf(castPath);
    const whole = readFileSync(logPath, 'utf8') === `${expected.join('\n')}\n`;
    if (result.exitCode !== status || !whole || output !== `${expected.join('\r\n')}\r\n`) wrong++;
  }
  report(
    `${count} runs of 1,000 lines: runs with a loss`,
    wrong,
    { most: 0 },
    'lines in log and cast, and status',
  );
}

async function outputOf(castPath) {
  const recording = await openCast(sourceOf(readFileSync(castPath)));
  let output = '';
  for await (const events of recording.events())
    for (const { code, data } of events) if (code === 'o') output += data;
  return output;
}

/** Records `megabytes` of lines; returns the maximum resident size of the recording process in MB. */
function flood(report, dir, megabytes) {
  const line = 'building foo-1.0: [ 42%] Building CXX object src/CMakeFiles/foo.dir/a/file.cpp.o';
  const lines = Math.floor((megabytes * megabyte) / (line.length + 1));
  const command = `yes '${line}' | head -n ${lines}`;
  const argv = [join(here, 'cost.mjs'), 'run', '--command', command, '--quiet', '--json'];
  const output = execFileSync(process.execPath, argv, {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * megabyte,
  });
  const end = output.trimEnd().lastIndexOf('\n');
  const { dir: build, duration_seconds: seconds } = JSON.parse(output.slice(0, end));
  const written = Number(
    execFileSync('wc', ['-l', join(build, 'rebuild.log')], { encoding: 'utf8' }).split(' ')[0],
  );
  rmSync(build, { recursive: true });
  const { megabytes: peak } = JSON.parse(output.slice(end));
  report(`${megabytes} MB: lines lost`, lines - written, { most: 0 }, `${lines} lines`);
  report(`${megabytes} MB: MB/s recorded`, megabytes / seconds, { least: 8 }, `${seconds} s`);
  report(`${megabytes} MB: peak memory in MB`, peak, { most: 200 }, 'maximum resident size');
  return peak;
}
