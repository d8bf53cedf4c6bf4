// The speed of reading logs, and its cost while a rebuild runs: npm run bench -- nix
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { RebuildObserver } from '../lib/nix/observer.js';
import { Usage } from '../lib/system/proc/usage.js';

const hash = (seed) =>
  (seed * 2654435761)
    .toString(32)
    .padStart(32, '0')
    .slice(-32)
    .replace(/[eout]/g, 'x');

/** A log like that of a large rebuild: plans, builders with and without prefix, progress bars, failures. */
export function* textLog(megabytes) {
  let bytes = 0;
  for (let block = 0; bytes < megabytes * 1e6; block += 1) {
    const drv = `/nix/store/${hash(block)}-package-${block % 500}-1.2.${block}.drv`;
    const lines = [`building '${drv}'...`];
    for (let line = 0; line < 400; line += 1) {
      const kind = (block + line) % 8;
      if (kind === 0)
        lines.push(`package-${block}> gcc -O2 -Wall -c src/module_${line}.c -o build/module_${line}.o`);
      else if (kind === 1) lines.push(`  CC      drivers/net/ethernet/intel/e1000/e1000_${line}.o`);
      else if (kind === 2)
        lines.push(
          `\r\x1b[K[1/${block}/9000 built, 3/40/500 copied (12.1/900.4 MiB), 10.2 MiB DL] building \x1b[1mpackage-${block}\x1b[0m (buildPhase): checking\x1b[K`,
        );
      else if (kind === 3)
        lines.push(
          `\x1b[33mwarning:\x1b[0m unused variable 'error' in function 'test_error_handling' [-Wunused]`,
        );
      else if (kind === 4) lines.push(`test ${line}: error: expected failure ... ok`);
      else if (kind === 5)
        lines.push(`copying path '/nix/store/${hash(line)}-lib-${line}' from 'https://cache.nixos.org'...`);
      else if (kind === 6)
        lines.push(`[ 42%] Building CXX object src/CMakeFiles/core.dir/file_${line}.cpp.o`);
      else lines.push('');
    }
    const text = `${lines.join('\n')}\n`;
    bytes += text.length;
    yield text;
  }
  yield "error: builder for '/nix/store/00000000000000000000000000000000-last.drv' failed with exit code 1\n";
}

/** Activity records in the proportions in which Nix writes them. */
export function* activityLog(events) {
  const out = [];
  for (let n = 0; n < events; n += 8) {
    const id = `76721${String(n).padStart(14, '0')}`;
    out.push(
      `{"action":"start","fields":["/nix/store/${hash(n)}-p-${n}.drv","",1,1],"id":${id},"level":3,"parent":0,"text":"building '/nix/store/${hash(n)}-p-${n}.drv'","type":105}`,
      `{"action":"result","fields":["configurePhase"],"id":${id},"type":104}`,
      `{"action":"result","fields":["checking for gcc... yes"],"id":${id},"type":101}`,
      `{"action":"result","fields":["error: \\u001b[31mnot really\\u001b[0m"],"id":${id},"type":101}`,
      `{"action":"result","fields":[1,${n},3,0],"id":1,"type":105}`,
      `{"action":"result","fields":[101,${n * 1000}],"id":1,"type":106}`,
      `{"action":"msg","level":5,"msg":"querying info about '/nix/store/${hash(n)}-x' on 'https://cache.nixos.org'"}`,
      `{"action":"stop","id":${id}}`,
    );
    if (out.length >= 800) yield Buffer.from(`${out.splice(0).join('\n')}\n`);
  }
  if (out.length > 0) yield Buffer.from(`${out.join('\n')}\n`);
}

const best = (times, measure) => Math.max(...Array.from({ length: times }, measure));

/** Seconds of processor time that `work` takes, which other processes disturb less than its elapsed time. */
function cpuSeconds(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/**
 * Processor time for reading the output of a busy rebuild, in percent of one core: 200 kB of output and 2,000
 * activity records a second, in 50 pieces each, with one census of processes a second.
 */
function liveCost() {
  const seconds = 20;
  const text = [...textLog(seconds * 0.2)].join('');
  const records = Buffer.concat([...activityLog(seconds * 2000)]);
  const observer = new RebuildObserver();
  const usage = new Usage({ nonce: 'NIXOS_REBUILD_TEST_NONCE=bench' });
  const pieces = seconds * 50;
  const used = cpuSeconds(() => {
    for (let piece = 0; piece < pieces; piece += 1) {
      const part = (length) => [
        Math.floor((piece / pieces) * length),
        Math.floor(((piece + 1) / pieces) * length),
      ];
      observer.pushText(text.slice(...part(text.length)), piece / 50);
      observer.pushJson(records.subarray(...part(records.length)), piece / 50);
      observer.live();
      if (piece % 50 === 0) usage.sample(piece / 50 + 1);
    }
    observer.end({ exitCode: 0, seconds });
  });
  return (used / seconds) * 100;
}

function textSpeed(megabytes) {
  const chunks = [];
  for (const text of textLog(megabytes))
    for (let at = 0; at < text.length; at += 16384) chunks.push(text.slice(at, at + 16384));
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  return best(3, () => {
    const seconds = cpuSeconds(() => {
      const observer = new RebuildObserver();
      for (const chunk of chunks) observer.pushText(chunk, 1);
      const { failure } = observer.end({ exitCode: 1, seconds: 2 });
      if (failure?.family !== 'builder') throw new Error('the log was not understood');
    });
    return size / 1e6 / seconds;
  });
}

function recordSpeed(count) {
  const records = [...activityLog(count)];
  return best(3, () => {
    const observer = new RebuildObserver();
    const seconds = cpuSeconds(() => {
      for (const chunk of records) observer.pushJson(chunk, 1);
    });
    if (observer.end({ exitCode: 0, seconds: 2 }).activity.built === 0) throw new Error('nothing was built');
    return count / seconds;
  });
}

/** Growth of the heap from the first million records to the second, in MiB. */
function growth() {
  const observer = new RebuildObserver();
  const used = () => {
    for (const chunk of activityLog(1_000_000)) observer.pushJson(chunk, 1);
    globalThis.gc();
    return process.memoryUsage().heapUsed;
  };
  const first = used();
  return Math.max(0, (used() - first) / 1024 ** 2);
}

/** Measures and reports each bar; see run.mjs. */
export async function run(report) {
  setFlagsFromString('--expose-gc');
  globalThis.gc ??= runInNewContext('gc');
  report('text log, MB/s', textSpeed(100), { least: 60 }, '100 MB of a large rebuild, best of 3');
  report(
    'activity records, thousands/s',
    recordSpeed(1_000_000) / 1000,
    { least: 200 },
    'a million, best of 3',
  );
  report('memory after a million more records, MiB', growth(), { most: 2 }, 'heap in use after a collection');
  report(
    'understanding a busy rebuild, % of a core',
    liveCost(),
    { most: 3 },
    '200 kB and 2,000 records a second',
  );
}
