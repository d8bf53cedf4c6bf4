import { type Command, InvalidArgumentError, Option } from 'commander';
import { directoryOfBuilds } from '../builds/default-directory.js';
import { defaultOutputDir } from '../builds/files.js';
import type { CliIo } from './io.js';

// Parsers of option values throw an InvalidArgumentError: commander puts the option's name and the value before it.

/** What a number must be; the rules of a request's numbers are of this shape. */
export type Bounds = { least: number; most?: number; whole?: boolean };

/** A parser for a number within bounds. */
export function numberIn({ least, most = Number.POSITIVE_INFINITY, whole = false }: Bounds) {
  const kind = whole ? 'a whole number' : 'a number';
  const largest = Number.isFinite(most) ? most : null;
  return (text: string): number => {
    const value = (whole ? /^\d{1,9}$/ : /\S/).test(text) ? Number(text) : Number.NaN;
    if (Number.isFinite(value) && value >= least && value <= most) return value;
    if (whole && largest !== null)
      throw new InvalidArgumentError(`It must be ${kind} from ${least} to ${largest}.`);
    const upTo = largest === null ? '' : ` and at most ${largest}`;
    throw new InvalidArgumentError(`It must be ${kind} of at least ${least}${upTo}.`);
  };
}

/** A parser for one of the given words. */
export function choice<Word extends string>(...words: Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((known) => known === text);
    if (word) return word;
    throw new InvalidArgumentError(`It must be one of ${words.join(', ')}.`);
  };
}

const factors: Record<string, number> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  kib: 1024,
  mib: 1024 * 1024,
};

/** Parses a size in bytes: `8000000`, `500kB`, `10MB`, `10MiB`. */
export function parseBytes(text: string): number {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
  const factor = unit === undefined ? undefined : factors[unit.toLowerCase()];
  const bytes = typeof factor === 'number' ? Math.floor(Number(digits) * factor) : 0;
  if (bytes > 0) return bytes;
  throw new InvalidArgumentError('It must be a number of bytes, or a size such as 10MB.');
}

/** An option that can be given several times; its value is the list. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], 'none')
    .argParser((value: string, before: string[]) => [...before, value]);
}

/** Adds `--output-dir`, the directory of builds, to a command that reads them; `what` describes it. */
export function outputDirOption(command: Command, io: CliIo, what = 'directory of the builds'): Command {
  return command.addOption(
    new Option('--output-dir <dir>', what).default(defaultDirectoryOfBuilds(io), defaultOutputDir),
  );
}

/** In a working directory that was deleted it is a relative one, which throws where it is used. */
function defaultDirectoryOfBuilds(io: CliIo): string {
  try {
    return directoryOfBuilds(io.cwd, io.env);
  } catch {
    return defaultOutputDir;
  }
}
