import type { RemedyRun } from '../../builds/remedy.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import type { Understanding } from '../../nix/observer.js';
import { nixConfigWith } from '../../nix/said/nix-config.js';
import type { OpenRecording, RecordResult } from '../../record/request.js';
import { redactText } from '../../redact/stream-redactor.js';
import { type Chosen, choose, type Tried } from '../../remedy/choose.js';
import { hasHelped } from '../../remedy/helped.js';
import { lookAround } from '../../remedy/look.js';
import { ownRemedies } from '../../remedy/own.js';
import type { RemedyCommand, Treatment } from '../../remedy/remedy.js';
import { mayBeStrangers } from '../../remedy/strangers.js';
import { madeChange, type Undo, undo, writeUndo } from '../../remedy/undo.js';
import { isCi } from '../../system/ci.js';
import type { Environment } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import { strippedLine, truncate } from '../../text/clean.js';
import { localFlakeDirOf } from '../checkout.js';
import type { RebuildHooks } from '../hooks.js';
import { failuresOfStatus } from '../outcome.js';
import type { Rebuild } from '../prepare.js';
import { askPerson } from './ask-person.js';

/** What further attempts need of the recording in which the first one failed. */
export type AttemptStage = {
  rebuild: Rebuild;
  recording: Pick<OpenRecording, 'run' | 'note'>;
  hooks: Pick<RebuildHooks, 'onRemedy' | 'onQuestion' | 'signal'>;
  /** The environment of the attempts. */
  env: Environment;
  /** Seconds since the recording's start. */
  elapsed: () => number;
  /** A switch was seen among the rebuild's processes. */
  hasSwitched: () => boolean;
  /** Ends the attempt that has just failed, and returns what it shows. */
  endAttempt: (result: RecordResult) => Promise<Understanding>;
  /** Runs the rebuild once more, or that action in its place, for at most `timeoutSeconds` (0: no limit). */
  run: (attempt: {
    env: Environment;
    timeoutSeconds: number;
    instead: Treatment['instead'];
  }) => Promise<RecordResult>;
};

/** How the last attempt ended, and what was done before it. */
export type AttemptsEnd = {
  last: RecordResult;
  remedies: RemedyRun[];
  /** Why the next boot has to start what was built, where the last attempt has only prepared that; else null. */
  needsBoot: KnownFailure | null;
};

/** A remedy that runs, and what holds for the attempts because of it. */
type Course = { chosen: Chosen; run: RemedyRun; began: number; undo: Undo | null };

/**
 * Tries a rebuild again that has failed, each time after a remedy for its failure, as far as the request allows: until it
 * succeeds, or nothing more is to be done. What a remedy changed and did not help is taken back.
 */
export async function furtherAttempts(first: RecordResult, stage: AttemptStage): Promise<AttemptsEnd> {
  return new Attempts(stage).after(first);
}

class Attempts {
  readonly #stage: AttemptStage;
  readonly #runs: RemedyRun[] = [];
  readonly #tried: (Tried & { course: Course })[] = [];
  readonly #settings: (readonly [Course, string, string])[] = [];
  /** The last failure, for which a remedy has run. */
  #course: Course | null = null;

  constructor(stage: AttemptStage) {
    this.#stage = stage;
  }

  async after(first: RecordResult): Promise<AttemptsEnd> {
    let last = first;
    while (last.ended === 'exited' && last.exitCode !== 0) {
      const failures = await this.#failures(last);
      await this.#judge(failures);
      const next = await this.#next(failures);
      if (next === null) return this.#end(last);
      const stopped = await this.#treat(next);
      if (stopped === 'failed') return this.#end(last);
      last = stopped ?? (await this.#attempt(next));
    }
    await this.#judge(last.ended === 'exited' ? [] : null);
    return this.#end(last);
  }

  #end(last: RecordResult): AttemptsEnd {
    const prepared = this.#tried.at(-1)?.course;
    const hasPrepared = prepared?.chosen.treatment.instead === 'boot' && prepared.run.helped === true;
    const needsBoot = hasPrepared && last.exitCode === 0 ? prepared.chosen.failure : null;
    return { last, remedies: this.#runs, needsBoot };
  }

  async #failures(result: RecordResult): Promise<KnownFailure[]> {
    const { failures } = await this.#stage.endAttempt(result);
    const { action } = this.#stage.rebuild.metadata;
    return failuresOfStatus(
      result.exitCode,
      action === null ? null : this.#stage.rebuild.request.action,
      failures,
    );
  }

  /** What is to be done about these failures; null where nothing is. */
  async #next(failures: KnownFailure[]): Promise<Course | null> {
    const { rebuild, env } = this.#stage;
    const { policy, maxAttempts, own } = rebuild.request.remedies;
    const around = await lookAround(failures, {
      place: isCi(env) ? 'ci' : 'here',
      isCommand: rebuild.command.program === 'command',
      action: rebuild.command.program === 'command' ? null : rebuild.request.action,
      hasSwitched: this.#stage.hasSwitched(),
      extraArgs: rebuild.request.extraArgs,
      flakeDirectory: localFlakeDirOf(rebuild.request) === null ? null : rebuild.checkout.directory,
      checkout: rebuild.checkout.root,
      env: this.#env(),
    });
    const choice = choose(failures, around, {
      policy,
      maxAttempts,
      tried: this.#tried,
      own: await this.#own(failures, own),
    });
    if (choice.kind === 'none') {
      if (choice.could !== null) this.#say(`nothing more is done: ${choice.why}`);
      if (choice.isForbidden && choice.could) this.#runs.push(this.#runOf(choice.could));
      return null;
    }
    const { remedy, failure, treatment, level } = choice;
    const goesOn = this.#course !== null && this.#tried.at(-1)?.cause === choice.cause;
    if (!goesOn) this.#say(`${failure.family}: ${lineOf(failure)}`);
    const what = `${remedy.name} (${level}, confidence ${remedy.confidence}) ${treatment.does}`;
    if (choice.kind === 'ask' && !(await this.#isAllowed(what))) {
      this.#say(`${what}: not allowed`);
      this.#runs.push(this.#runOf(choice));
      return null;
    }
    this.#say(what);
    if (goesOn) return this.#course;
    const run = this.#runOf(choice);
    run.ran = true;
    this.#runs.push(run);
    this.#course = { chosen: choice, run, began: this.#stage.elapsed(), undo: treatment.undo ?? null };
    this.#tried.push({ name: remedy.name, cause: choice.cause, attempts: 0, course: this.#course });
    return this.#course;
  }

  #isAllowed(what: string): Promise<boolean> {
    const { hooks, rebuild } = this.#stage;
    const { redaction } = rebuild;
    return askPerson(`${what}. Do that?`, hooks, { secondsLeft: this.#secondsLeft(), redaction });
  }

  async #own(failures: readonly KnownFailure[], own: Rebuild['request']['remedies']['own']) {
    if (own.length === 0) return [];
    const { rebuild, env } = this.#stage;
    if (await mayBeStrangers(env)) {
      rebuild.notice('the remedies of the configuration are not run for a pull request of a fork');
      return [];
    }
    return ownRemedies(own, failures, { directory: rebuild.checkout.root, env });
  }

  /** Waits, or runs the remedy's commands. Returns what stopped that, `failed` where one of them did. */
  async #treat(course: Course): Promise<RecordResult | 'failed' | null> {
    const { treatment } = course.chosen;
    for (const [name, value] of treatment.settings ?? []) this.#settings.push([course, name, value]);
    const stopped = treatment.waits ? await this.#wait(course) : null;
    if (stopped !== null) return stopped;
    if (course.undo) await writeUndo(this.#stage.rebuild.dir, this.#undos());
    for (const command of treatment.commands ?? []) {
      const ended = await this.#command(course, command);
      if (ended !== null) return ended;
    }
    await this.#made(course);
    return null;
  }

  async #wait(course: Course): Promise<RecordResult | 'failed' | null> {
    const { waitSeconds } = this.#stage.rebuild.request.remedies;
    const seconds = waitSeconds[this.#attempts] ?? waitSeconds.at(-1) ?? 0;
    if (seconds === 0) return null;
    const left = this.#secondsLeft();
    if (left !== null && seconds >= left) return this.#failed(course, 'there is no time left for it');
    // As a command of the recording it ends with whatever ends those.
    const waited = await this.#stage.recording.run({ argv: ['/bin/sh', '-c', `sleep ${seconds}`] });
    return waited.ended === 'exited' ? null : waited;
  }

  async #command(course: Course, { argv, cwd, timeoutSeconds, env }: RemedyCommand) {
    const left = this.#secondsLeft() ?? Number.POSITIVE_INFINITY;
    const ended = await this.#stage.recording.run({
      ...{ argv, cwd, timeoutSeconds: Math.min(timeoutSeconds, left) },
      env: { ...this.#env(), ...env },
    });
    if (ended.ended === 'cancelled' || ended.ended === 'lost' || ended.ended === 'disk_full') return ended;
    if (ended.ended === 'exited' && ended.exitCode === 0) return null;
    const how = ended.ended === 'exited' ? `ended with status ${ended.exitCode}` : endWords[ended.ended];
    return this.#failed(course, `its command ${how}`);
  }

  /** Its change is made, and known from now on. */
  async #made(course: Course): Promise<void> {
    if (course.undo === null) return;
    course.undo = await madeChange(course.undo);
    await writeUndo(this.#stage.rebuild.dir, this.#undos());
  }

  async #failed(course: Course, why: string): Promise<'failed'> {
    await this.#made(course);
    this.#say(`${course.run.name} did not help: ${why}`);
    course.run.helped = false;
    await this.#takeBack(course);
    this.#close(course);
    return 'failed';
  }

  async #attempt(course: Course): Promise<RecordResult> {
    const tried = this.#tried.at(-1);
    if (tried) tried.attempts += 1;
    course.run.attempts += 1;
    this.#say(`attempt ${this.#attempts + 1}`);
    return this.#stage.run({
      env: { NIX_CONFIG: this.#env().NIX_CONFIG },
      timeoutSeconds: this.#secondsLeft() ?? 0,
      instead: course.chosen.treatment.instead,
    });
  }

  /** Whether the remedy before this attempt has helped; `failures` is null where the attempt was stopped. */
  async #judge(failures: readonly KnownFailure[] | null): Promise<void> {
    const course = this.#course;
    if (course === null) return;
    const helped = failures === null ? null : hasHelped(course.chosen, failures);
    const [first] = failures ?? [];
    course.run.helped = helped;
    course.run.after = first === undefined ? null : lineOf(first);
    this.#close(course);
    if (helped === true) {
      course.undo = null;
      await writeUndo(this.#stage.rebuild.dir, this.#undos());
    } else await this.#takeBack(course);
    const how = helped === true ? 'helped' : `did not help${first === undefined ? '' : `: ${lineOf(first)}`}`;
    this.#say(`${course.run.name} ${how}`);
    // One that waits goes on.
    if (helped !== false || !course.chosen.treatment.waits) this.#course = null;
  }

  /** What it has changed is as it was before. */
  async #takeBack(course: Course): Promise<void> {
    for (let at = this.#settings.length - 1; at >= 0; at -= 1)
      if (this.#settings[at]?.[0] === course) this.#settings.splice(at, 1);
    if (course.undo === null) return;
    const { rebuild, env } = this.#stage;
    try {
      this.#say(`taken back: ${await undo(course.undo, env)}`);
      course.run.undone = true;
      course.undo = null;
    } catch (thrown) {
      rebuild.notice(`what ${course.run.name} changed could not be taken back: ${messageOf(thrown)}`);
      course.undo = null;
    }
    await writeUndo(rebuild.dir, this.#undos());
  }

  /** Made after the first one. */
  get #attempts(): number {
    return this.#tried.reduce((sum, { attempts }) => sum + attempts, 0);
  }

  #undos(): Undo[] {
    return this.#tried.flatMap(({ course }) => course.undo ?? []);
  }

  #close(course: Course): void {
    course.run.seconds = Math.round((this.#stage.elapsed() - course.began) * 1000) / 1000;
  }

  /** The environment of what comes next: with the settings of the remedies that hold. */
  #env(): Environment {
    const { env } = this.#stage;
    const config = this.#settings.reduce<string | undefined>(
      (before, [, name, value]) => nixConfigWith(before, name, value),
      env.NIX_CONFIG,
    );
    return { ...env, NIX_CONFIG: config };
  }

  /** Of the time that the rebuild may take in all; null without a limit. */
  #secondsLeft(): number | null {
    const { timeoutSeconds } = this.#stage.rebuild.request;
    return timeoutSeconds > 0 ? Math.max(0.001, timeoutSeconds - this.#stage.elapsed()) : null;
  }

  #runOf({ remedy, treatment, failure, level }: Chosen): RemedyRun {
    const { name, confidence } = remedy;
    return {
      ...{ name, family: failure.family, confidence, level, did: treatment.does },
      ...{ ran: false, helped: null, attempts: 0, seconds: 0, before: lineOf(failure), after: null },
    };
  }

  /** Into the recording, and to whoever watches. */
  #say(text: string): void {
    const { recording, hooks, rebuild } = this.#stage;
    recording.note(text);
    hooks.onRemedy?.(redactText(rebuild.redaction, strippedLine(text)));
  }
}

const endWords = { timed_out: 'did not end in time', prompt: 'asked a question' } as const;

/** A failure in one line. */
function lineOf({ message }: KnownFailure): string {
  return truncate(strippedLine(message.split('\n').find((line) => line.trim() !== '') ?? ''), 200);
}
