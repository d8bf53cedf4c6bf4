import type { TrialScript, TrialSystem } from '../../builds/trial.js';
import { counted } from '../../text/counted.js';
import type { Course, TrialMachine } from '../course.js';
import { type Booted, booted, bootStep } from '../guest/booted.js';
import type { TrialGuest } from '../guest/guest-kind.js';
import type { Beginning, KindParts, Scenario } from '../scenario.js';
import { checkStep } from '../script/checks.js';
import type { Marked } from '../script/marker-lines.js';
import { runCured } from '../script/run-again.js';
import { publishedScript, type ScriptCall } from '../script/run-script.js';
import { scriptStep } from '../script/script-step.js';
import type { TrialStep } from '../step.js';

export type RunScenarioOptions = {
  name: string;
  /** What the machine starts from, in words: a path, or that it is the base image. */
  image: string;
  script: ScriptCall;
  /** Shell commands that succeed in the machine if it is well after the script. */
  checks: readonly string[];
  /** How long (s, on hardware) the machine may take until its shell answers. */
  bootSeconds: number;
  guestFor: () => Promise<TrialGuest>;
};

/** Prints what is tried: its first word is the image. */
const announcement = `printf 'image: %s\\n' "$1"`;

/** A script is run in a machine of any image. */
export class RunScenario implements Scenario {
  readonly kind = 'run';
  readonly #options: RunScenarioOptions;
  #booted: Booted | null = null;
  #step: TrialStep | null = null;
  #checked: TrialStep | null = null;
  #script: TrialScript | null = null;
  #marked: Marked = { metrics: {}, warnings: [] };

  constructor(options: RunScenarioOptions) {
    this.#options = options;
  }

  get name(): string {
    return this.#options.name;
  }

  get begin(): Scenario['begin'] {
    return { target: { kind: 'command', command: announcement }, extraArgs: [this.#options.image] };
  }

  makeGuest(): Promise<TrialGuest> {
    return this.#options.guestFor();
  }

  async tryIn(tried: TrialMachine): Promise<void> {
    const { machine, phases, signal, say } = tried;
    const { bootSeconds, script, checks, name } = this.#options;
    say(`the machine starts (${machine.kind})`);
    const booting = machine.connect({ timeoutSeconds: bootSeconds });
    this.#booted = await booted(booting, () => phases.seconds, signal);
    if (!this.#booted.ok) return;
    await tried.setUp();
    const host = tried.watch();
    phases.enter('running');
    const printedBefore = machine.consoleLog().length;
    const end = await runCured(host, () => script, tried);
    this.#script = publishedScript(script, end);
    this.#marked = end.marked;
    const console = machine.consoleLog().slice(printedBefore);
    const words = { yes: 'runs', no: 'fails' };
    this.#step = await scriptStep(script, end, { question: 'runs', words, name, console });
    if (!this.#step.holds || checks.length === 0) return;
    this.#checked = await checkStep(host, checks, tried, name);
  }

  seen(_: Beginning, __: Course): ReturnType<Scenario['seen']> {
    const { checks } = this.#options;
    const warned = this.#marked.warnings.length;
    return {
      wanted: [
        { question: 'boots', isAsked: true },
        { question: 'runs', isAsked: true },
        { question: 'is-well', isAsked: checks.length > 0 },
      ],
      steps: [this.#booted && bootStep(this.name, this.#booted, ''), this.#step, this.#checked].filter(
        (step) => step !== null,
      ),
      counts: warned > 0 ? [counted(warned, 'warning')] : [],
    };
  }

  parts(): KindParts {
    const { metrics, warnings } = this.#marked;
    const image: TrialSystem = {
      ...{ store_path: null, ref: this.#options.image, revision: null },
      because: 'the image that the machine starts from',
    };
    return {
      ...{ base: image, next: image, metrics, warnings },
      ...(this.#script !== null && { script: this.#script }),
    };
  }
}
