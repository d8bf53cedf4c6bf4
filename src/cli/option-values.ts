import { InvalidArgumentError } from 'commander';

/** A parser for an option's number of at least `least`; commander names the option in its error. */
export function numberFrom(least: number): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value) && value >= least) return value;
    throw new InvalidArgumentError(`It must be a number of at least ${least}.`);
  };
}

/** A parser for an option that takes one of the given words. */
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

/** Parses an option's size in bytes: `8000000`, `500kB`, `10MB`, `10MiB`. */
export function parseBytes(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const factor = match && factors[match[2]!.toLowerCase()];
  const bytes = match && factor ? Math.floor(Number(match[1]) * factor) : 0;
  if (bytes > 0) return bytes;
  throw new InvalidArgumentError('It must be a number of bytes, or a size such as 10MB.');
}
