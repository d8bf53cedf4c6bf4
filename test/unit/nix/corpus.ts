import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RebuildObserver, type Understanding } from '../../../src/nix/observer.js';

/** The expected result for a provoked run; test/provoke/index.mjs writes the fixtures. */
type Expected = {
  /** Null for a success. */
  family: string | null;
  /** The root cause's message includes one of these. */
  message: string[];
  location?: { file: string; line: number };
  /** Versions that print a place; all by default. */
  locationIn?: string[];
  /** The name of the derivation that failed first, and of the others. */
  derivation?: string;
  others?: string[];
  /** A line at the end of the builder's log. */
  tail?: string;
};

export type Run = {
  nix: string;
  terminal: 'pipe' | 'tty';
  exitCode: number;
  /** Raw bytes, as printed. */
  output: string;
  /** The activity log that Nix 2.34 wrote at the same time. */
  activity: string | null;
};

export type Fixture = {
  name: string;
  expected: Expected;
  checkout: string;
  files: Record<string, string>;
  runs: Run[];
};

const folder = fileURLToPath(new URL('../../fixtures/nix/provoked/', import.meta.url));

export const fixtures: Fixture[] = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Fixture);

export type Sources = 'text' | 'json' | 'both';

/** What an observer understands of a run from its text, its activity log, or both. */
export function understand(
  fixture: Fixture,
  run: Run,
  sources: Sources,
  exitCode: number | null,
): Understanding {
  const checkout = { root: fixture.checkout, read: (file: string) => fixture.files[file] ?? null };
  const observer = new RebuildObserver({ checkout });
  if (sources !== 'text' && run.activity) observer.pushJson(Buffer.from(run.activity), 1);
  if (sources !== 'json') observer.pushText(run.output, 1);
  return observer.end({ exitCode, seconds: 2 });
}

/** What is wrong with an understanding, in words; empty where nothing is. */
export function faults({ expected }: Fixture, run: Run, { failure, failures }: Understanding): string[] {
  if (expected.family === null) return failure ? [`healthy, but ${failure.family}: ${failure.message}`] : [];
  if (!failure) return [`no failure, not ${expected.family}`];
  const wrong: string[] = [];
  if (failure.family !== expected.family)
    wrong.push(`family ${failure.family}, not ${expected.family}: ${failure.message}`);
  if (expected.message.length > 0 && !expected.message.some((part) => failure.message.includes(part)))
    wrong.push(`message ${JSON.stringify(failure.message)}`);
  const { location, locationIn, derivation, others = [], tail } = expected;
  if (location && (!locationIn || locationIn.includes(run.nix)))
    if (failure.location?.file !== location.file || failure.location.line !== location.line)
      wrong.push(`location ${JSON.stringify(failure.location)}, not ${location.file}:${location.line}`);
  if (derivation && !failure.derivation?.endsWith(`-${derivation}.drv`))
    wrong.push(`derivation ${failure.derivation}`);
  for (const other of others)
    if (!failures.some((one) => one.derivation?.endsWith(`-${other}.drv`)))
      wrong.push(`${other} is not listed`);
  if (tail && !failure.log_tail.some((line) => line.includes(tail)))
    wrong.push(`tail ${failure.log_tail.at(-1)}`);
  return wrong;
}
