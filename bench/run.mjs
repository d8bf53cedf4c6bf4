// Runs every benchmark, or those named: `npm run bench [-- gif process] [--save]`. Each bar is printed
// with the values of this run and of the baseline; a missed bar fails the run. The long ones
// are measured with --full (`npm run bench:full`) only.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const found = readdirSync(here)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));
const baselineFile = join(here, 'baselines/ratios.json');
const baseline = existsSync(baselineFile) ? JSON.parse(readFileSync(baselineFile, 'utf8')) : {};
const measured = {};
let missed = 0;

function report(name, value, { least, most }, detail) {
  const met = (least === undefined || value >= least) && (most === undefined || value <= most);
  const bar =
    least !== undefined ? `at least ${least}` : most !== undefined ? `at most ${+most.toFixed(2)}` : 'no bar';
  const before = name in baseline ? `, baseline ${baseline[name]}` : '';
  console.log(`${met ? 'ok  ' : 'MISS'} ${name}: ${value.toFixed(3)} (${bar}${before}; ${detail})`);
  measured[name] = Number(value.toFixed(3));
  if (!met) missed++;
}

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0].model}`);
const full = process.argv.includes('--full');
for (const name of names.length > 0 ? names : found)
  await (await import(`./${name}.bench.mjs`)).run(report, { full });
if (process.argv.includes('--save')) {
  mkdirSync(dirname(baselineFile), { recursive: true });
  writeFileSync(baselineFile, `${JSON.stringify({ ...baseline, ...measured }, null, 2)}\n`);
}
process.exitCode = missed > 0 ? 1 : 0;
