import { setTimeout as sleep } from 'node:timers/promises';
import type { TerminalQuestion } from '../system/proc/terminal-question.js';
import { type Prompt, PromptWatch } from './prompts.js';
import type { SourceProcesses } from './source.js';

/** Quiet times (ms) after which the processes are looked at; the last one repeats. Each look reads all of /proc. */
const lookMs = [400, 600, 1000, 2000];
/** A longer unfinished line (characters) is no question, but a program's screen. */
const maxQuestionLength = 200;
/** A process that still waits after this time (ms) is not one that will be answered. */
const confirmMs = 200;

/**
 * Watches a command without a person for a question that would never be answered: a process that waits for
 * somebody to type on the terminal. Text alone does not decide where processes can be looked at, because healthy
 * programs print what looks like a question; it names the question.
 */
export class Questions {
  readonly #watch = new PromptWatch();
  readonly #processes: SourceProcesses;
  readonly #onQuestion: () => void;
  #timer: NodeJS.Timeout | undefined;
  #looks = 0;
  /** Counts texts, so that a look knows whether one has come meanwhile. */
  #texts = 0;
  #hasEnded = false;
  #asked: Prompt | null = null;

  /** `onQuestion` is called once, when the output has stopped at a question. */
  constructor(processes: SourceProcesses, onQuestion: () => void) {
    this.#processes = processes;
    this.#onQuestion = onQuestion;
    this.#schedule(0);
  }

  /** The question at which the output stopped, as it was printed (not redacted). */
  get asked(): Prompt | null {
    return this.#asked;
  }

  push(text: string): void {
    this.#watch.push(text);
    this.#texts += 1;
    if (this.#hasEnded) return;
    // A flood must not make a timer for each of its texts.
    if (this.#looks === 0) this.#timer?.refresh();
    else this.#schedule(0);
  }

  end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
  }

  #schedule(looks: number): void {
    clearTimeout(this.#timer);
    this.#looks = looks;
    this.#timer = setTimeout(
      () => void this.#look().catch(() => {}),
      lookMs[Math.min(looks, lookMs.length - 1)],
    );
  }

  async #look(): Promise<void> {
    const texts = this.#texts;
    const first = this.#considered(await this.#question());
    if (first?.kind === 'waits') {
      await sleep(confirmMs);
      const second = this.#considered(await this.#question());
      if (second?.kind !== 'waits' || second.pid !== first.pid) return this.#again(texts);
    }
    const prompt = this.#texts === texts ? this.#promptOf(first) : null;
    if (prompt === null || this.#hasEnded) return this.#again(texts);
    this.#asked = prompt;
    this.end();
    this.#onQuestion();
  }

  /** Looks later; text that has come since `texts` were counted has scheduled that already. */
  #again(texts: number): void {
    if (!this.#hasEnded && this.#texts === texts) this.#schedule(this.#looks + 1);
  }

  /** What the processes show; null where they do not wait. */
  #question(): Promise<TerminalQuestion | null> | TerminalQuestion | null {
    return this.#processes.question ? this.#processes.question() : { kind: 'unknown' };
  }

  /** Who waits with a limit goes on by itself, as `read -t 10` does, but an editor only seems to. */
  #considered(question: TerminalQuestion | null): TerminalQuestion | null {
    return question?.kind === 'waits' && question.hasLimit && !this.#watch.isFullScreen ? null : question;
  }

  #promptOf(question: TerminalQuestion | null): Prompt | null {
    if (question === null) return null;
    const known = this.#watch.waiting();
    if (known || question.kind === 'unknown') return known;
    const line = this.#watch.line();
    // An editor's screen or a bare prompt names nothing.
    const isNaming = /\p{L}/u.test(line) && line.length <= maxQuestionLength;
    return { kind: 'input', text: isNaming ? line : `${question.program} waits for input` };
  }
}
