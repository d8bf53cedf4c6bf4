import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunProgram } from '../closure/closure.js';
import { storePathName } from '../store-path.js';
import type { Failure } from './failure.js';

type KeepLogsOptions = {
  /** The build's directory. */
  dir: string;
  run: RunProgram;
  /** Takes secrets out of a whole text. */
  redact: (text: string) => string;
};

const mostLogs = 10;
const mostBytes = 1024 * 1024;

/**
 * Keeps the full `nix log` of each failed derivation as `logs/NAME.log` in the build's directory, redacted
 * and bounded, and returns the failures with `log_file` set. Where Nix has no log, the failure is unchanged.
 */
export async function keepDerivationLogs(failures: Failure[], options: KeepLogsOptions): Promise<Failure[]> {
  const kept = new Map<string, string | null>();
  for (const { derivation } of failures)
    if (derivation && !kept.has(derivation) && kept.size < mostLogs)
      kept.set(derivation, await keepLog(derivation, kept.size, options));
  return failures.map((failure) => {
    const file = failure.derivation ? kept.get(failure.derivation) : null;
    return file ? { ...failure, log_file: file } : failure;
  });
}

async function keepLog(
  derivation: string,
  index: number,
  { dir, run, redact }: KeepLogsOptions,
): Promise<string | null> {
  let log: string;
  try {
    log = await run('nix', ['--extra-experimental-features', 'nix-command', 'log', derivation]);
  } catch {
    return null; // built elsewhere, or it failed before its builder began
  }
  if (log === '') return null;
  // The name is the configuration's to choose: keep it a plain file name.
  const name = storePathName(derivation)
    .replace(/[^\w.+-]/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, 100);
  const file = `logs/${index === 0 ? '' : `${index}-`}${name}.log`;
  await mkdir(join(dir, 'logs'), { recursive: true });
  await writeFile(join(dir, file), bounded(redact(log)));
  return file;
}

/** The beginning and the end of a long log. */
function bounded(log: string): string {
  if (log.length <= mostBytes) return log;
  const half = mostBytes / 2;
  return `${log.slice(0, half)}\n[… ${log.length - mostBytes} characters left out …]\n${log.slice(-half)}`;
}
