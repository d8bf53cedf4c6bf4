import type { RemedyRun } from '../../builds/remedy.js';
import { nixConfigWith } from '../../nix/said/nix-config.js';
import type { Environment } from '../../system/environment.js';
import type { Chosen, Tried } from '../choose.js';
import type { Undo } from '../undo.js';
import { type RemedyCourse, recordOf } from './course.js';

/** What was done so far about the failures of one rebuild, and what of it holds. */
export class Ledger {
  /** For the result, in order. */
  readonly runs: RemedyRun[] = [];
  readonly courses: RemedyCourse[] = [];
  /** The remedy that has run for the last failure; null where the next failure is a new one. */
  current: RemedyCourse | null = null;
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /** A remedy runs from now on. */
  open(chosen: Chosen, began: number): RemedyCourse {
    const run = { ...recordOf(chosen), ran: true };
    const course = { chosen, run, began, holds: false, undo: chosen.treatment.undo ?? null };
    this.runs.push(run);
    this.courses.push(course);
    this.current = course;
    return course;
  }

  /** One that would have helped, and did not run. */
  leave(chosen: Chosen): void {
    this.runs.push(recordOf(chosen));
  }

  get tried(): Tried[] {
    return this.courses.map(({ chosen, run }) => ({
      ...{ name: run.name, cause: chosen.cause, attempts: run.attempts },
    }));
  }

  /** Made after the first one. */
  get attempts(): number {
    return this.courses.reduce((sum, { run }) => sum + run.attempts, 0);
  }

  /** The changes that may have to be taken back. */
  get undos(): Undo[] {
    return this.courses.flatMap(({ undo }) => undo ?? []);
  }

  /** The environment of what comes next, with the settings that hold. */
  get env(): Environment {
    const holding = this.courses.filter(({ holds }) => holds);
    const settings = holding.flatMap(({ chosen }) => chosen.treatment.settings ?? []);
    const config = settings.reduce<string | undefined>(
      (before, [name, value]) => nixConfigWith(before, name, value),
      this.#env.NIX_CONFIG,
    );
    return { ...this.#env, NIX_CONFIG: config };
  }
}
