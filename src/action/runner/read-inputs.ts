import { usageError } from '../../system/errors.js';

/** The bounds of a number, both included, and what it is where it was not given. */
type InputRule<T> = { least: number; most: number; whole: boolean; otherwise: T };

/** Reads inputs by name into typed values; each throws a usage error that names the input. */
export type ReadInput = {
  /** Null where it was not given. */
  text(name: string): string | null;
  /** One a line, blank lines left out. */
  lines(name: string): string[];
  flag(name: string, otherwise: boolean): boolean;
  choice<T extends string, O extends T | null>(name: string, choices: readonly T[], otherwise: O): T | O;
  /** A number within the rule; the rule's `otherwise` where it was not given. */
  number<T extends number | null>(name: string, rule: InputRule<T>): number | T;
  /** `25%` or `25`; null where it was not given. */
  percent(name: string): number | null;
  /** A name that GitHub accepts for an artifact; null where it was not given. */
  artifactName(name: string): string | null;
  /** `owner/name`; null where it was not given. */
  repository(name: string): string | null;
  /** A name that git accepts for a branch. */
  branch(name: string, otherwise: string): string;
};

/** `get` returns the text of one input, empty where it was not given. */
export function inputReader(get: (name: string) => string): ReadInput {
  const wrong = (name: string, is: string) =>
    usageError('bad-input', `input "${name}" must be ${is}, not ${JSON.stringify(get(name))}`, seeInputs);
  const text = (name: string) => (get(name) === '' ? null : get(name));
  return {
    text,
    lines: (name) =>
      get(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    flag(name, otherwise) {
      const given = text(name);
      if (given === null) return otherwise;
      // The words of YAML 1.2's core schema, as @actions/core's getBooleanInput takes them.
      if (['true', 'True', 'TRUE'].includes(given)) return true;
      if (['false', 'False', 'FALSE'].includes(given)) return false;
      throw wrong(name, 'true or false');
    },
    choice(name, choices, otherwise) {
      const given = text(name);
      if (given === null) return otherwise;
      const found = choices.find((choice) => choice === given);
      if (found === undefined) throw wrong(name, `one of ${choices.join(', ')}`);
      return found;
    },
    number(name, { least, most, whole, otherwise }) {
      const given = text(name);
      if (given === null) return otherwise;
      const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
      if (!(value >= least && value <= most)) throw wrong(name, `a number from ${least} to ${most}`);
      if (whole && !Number.isInteger(value)) throw wrong(name, `a whole number from ${least} to ${most}`);
      return value;
    },
    artifactName(name) {
      const given = text(name);
      if (given === null) return null;
      // What GitHub refuses in the name of an artifact; an attempt's number is added to it.
      const isAccepted = !/[":<>|*?\\/\r\n]/.test(given) && given.length <= 200;
      if (!isAccepted) throw wrong(name, 'at most 200 characters without " : < > | * ? \\ / and line breaks');
      return given;
    },
    percent(name) {
      const given = text(name);
      if (given === null || given === 'false') return null;
      const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(given);
      if (match === null) throw wrong(name, 'a percentage such as 25%');
      return Number(match[1]);
    },
    repository(name) {
      const given = text(name);
      if (given !== null && !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(given))
        throw wrong(name, 'a repository as owner/name');
      return given;
    },
    branch(name, otherwise) {
      const given = text(name) ?? otherwise;
      // Stricter than git-check-ref-format(1), so that the name needs no quoting anywhere.
      if (!/^[A-Za-z0-9][\w-]*$/.test(given))
        throw wrong(name, 'a plain branch name (letters, digits, - and _)');
      return given;
    },
  };
}

const seeInputs = 'See the inputs in docs/action.md.';
