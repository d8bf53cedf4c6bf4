// Against the programs that others use for the same: asciinema where ASCIINEMA or PATH has it, agg where AGG names it
// and CASTS names a directory with the recordings of test/unit/terminal/casts-of-others.ts. Runs alternate; each
// value is the median of the ratios of its pairs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli/index.js');
const { AGG, ASCIINEMA, CASTS } = process.env;
const flood = 'seq 1 2000000';
const casts = [
  'asciinema/agg/demo.cast',
  'asciinema/asciinema-server/test/fixtures/welcome.cast',
  'borgbackup/borg/docs/misc/asciinema/borg2-demo.cast',
  'nbedos/termtosvg/docs/examples/casts/ipython.cast',
  'plune-ai/cairn/docs/demo/cairn.cast',
];

export async function run(report) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  console.log(`load ${loadavg()[0].toFixed(1)}; ratios are of elapsed times only where the machine is idle`);
  try {
    recording(report, dir);
    startUp(report, dir);
    animations(report, dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function recording(report, dir) {
  const asciinema = ASCIINEMA ?? onPath('asciinema');
  if (!asciinema) return console.log('NOT RUN: asciinema is not on PATH, and ASCIINEMA names none');
  const own = [process.execPath, cli, 'run', '--command', flood, '--quiet'];
  const peer = [asciinema, 'rec', '-q', '--overwrite', '-c', flood, join(dir, 'peer.cast')];
  const { wall, cpu, detail } = pairs(dir, own, peer, 5);
  report('2,000,000 lines recorded: elapsed time against asciinema', wall, { most: 1.5 }, detail);
  report('2,000,000 lines recorded: processor time, without tmux', cpu, { most: 1.5 }, detail);
}

function startUp(report, dir) {
  const own = [process.execPath, cli, 'run', '--command', 'true', '--quiet'];
  const { ms, detail } = pairs(dir, own, ['/bin/sh', '-c', 'true'], 9);
  report('a command that does nothing: seconds', ms / 1000, { most: 0.25 }, detail);
  if (!CASTS) return console.log('NOT RUN: pictures and animations; CASTS names no directory of recordings');
  const file = join(CASTS, casts[3]);
  const png = [process.execPath, cli, 'export', file, '--png', join(dir, 'own.png')];
  const picture = pairs(dir, png, [process.execPath, '-e', '0'], 9);
  report('cast to PNG: milliseconds', picture.ms, { most: 150 }, picture.detail);
  report('cast to PNG: times a start of Node', picture.wall, { most: 2 }, picture.detail);
}

function animations(report, dir) {
  if (!AGG || !CASTS) return console.log('NOT RUN: animations against agg; set AGG and CASTS');
  const [own, peer] = [join(dir, 'own.gif'), join(dir, 'peer.gif')];
  for (const name of casts) {
    const file = join(CASTS, name);
    const settings = ['--font-size', '14', '--fps-cap', '15', '--idle-time-limit', '2'];
    const { cpu, detail } = pairs(
      dir,
      [
        process.execPath,
        cli,
        'export',
        file,
        '--gif',
        own,
        '--font-size',
        '14',
        '--fps',
        '15',
        '--idle-limit',
        '2',
      ],
      [
        AGG,
        '-q',
        ...settings,
        ...(process.env.AGG_FONTS ? ['--font-dir', process.env.AGG_FONTS] : []),
        file,
        peer,
      ],
      3,
    );
    report(`${name}: processor time against agg`, cpu, { most: 0.15 }, detail);
    const [ownBytes, peerBytes] = [own, peer].map((path) => statSync(path).size);
    report(`${name}: bytes against agg`, ownBytes / peerBytes, { most: 0.8 }, `${ownBytes} and ${peerBytes}`);
  }
}

function onPath(name) {
  const found = (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name));
  return found.find((path) => existsSync(path)) ?? null;
}

/** Runs two command lines in turn. The medians of their ratios, and of the first one's elapsed time. */
function pairs(dir, own, peer, rounds) {
  const all = Array.from({ length: rounds }, () => [costOf(dir, own), costOf(dir, peer)]);
  const [mine, theirs] = [0, 1].map((side) => median(all.map((pair) => pair[side].cpu)));
  const ms = median(all.map(([first]) => first.wall));
  return {
    ms,
    wall: median(all.map(([first, second]) => first.wall / second.wall)),
    cpu: median(all.map(([first, second]) => first.cpu / Math.max(1, second.cpu))),
    detail: `processor ${mine.toFixed(0)} and ${theirs.toFixed(0)} ms, ${ms.toFixed(0)} ms elapsed, ${rounds} pairs`,
  };
}

/** Elapsed and processor time (ms) of a command line and the processes that it waited for. */
function costOf(dir, argv) {
  const start = performance.now();
  const printed = execFileSync('/bin/sh', ['-c', '"$@" >/dev/null 2>&1 || exit; times', 'sh', ...argv], {
    cwd: dir,
    encoding: 'utf8',
  });
  const wall = performance.now() - start;
  const times = [
    ...printed
      .trim()
      .split('\n')[1]
      .matchAll(/(\d+)m([\d.]+)s/g),
  ];
  return {
    wall,
    cpu: times.reduce((sum, [, minutes, seconds]) => sum + (minutes * 60 + Number(seconds)) * 1000, 0),
  };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
