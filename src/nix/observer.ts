import type { Activity } from './activity.js';
import { type Surrounding, surroundingsIn } from './advice/surroundings.js';
import { anyRuleWord, entryOf, type Match } from './catalogue/index.js';
import type { KnownFailure } from './failures/failure.js';
import { FailureLog } from './failures/failure-log.js';
import { type Checkout, checkoutAt } from './failures/location.js';
import type { NixError } from './failures/nix-error.js';
import type { Exit } from './failures/root-cause.js';
import type { Phase, PhaseName } from './phase.js';
import { ActivityLog } from './said/activity-log.js';
import { failedActivationIn } from './said/endings.js';
import type { Channel, NixEvent } from './said/event.js';
import { TerminalLines } from './said/lines.js';
import { LogTails } from './said/log-tails.js';
import type { Plan } from './said/plan.js';
import { TextCounts } from './said/text-counts.js';
import { TextReader } from './said/text-reader.js';
import { Timeline } from './timeline.js';
import { type Doubt, judge, type Seen, type Verdict } from './verdict.js';

export type { Exit } from './failures/root-cause.js';

/** What a rebuild is doing right now; null where it is not known. */
export type LiveStatus = {
  phase: PhaseName;
  built: number;
  toBuild: number | null;
  fetched: number;
  toFetch: number | null;
  failed: number;
  current: string | null;
};

/** What a rebuild did and why it failed. */
export type Understanding = {
  /** Whether it failed or succeeded, as far as what was read shows. */
  verdict: Verdict;
  /** Why the verdict is `unclear`; null for another one. */
  doubt: Doubt | null;
  /** `failures[0]`, or null: always null when the exit status was 0, and where the verdict is not `failed`. */
  failure: KnownFailure | null;
  failures: KnownFailure[];
  phases: Phase[];
  activity: Activity;
  /** The result that the rebuild printed, or that it activated. */
  storePath: string | null;
  /** It went as far as an activation, so what it builds is complete. */
  hasActivated: boolean;
  /** Planned downloads, where Nix announced them. */
  plan: Plan | null;
  /** Pieces of the activity log that are no record. */
  unread: { count: number; samples: string[] };
};

export type ObserverOptions = {
  /** The sources that are built (an absolute directory); files in it are named relative to it. */
  checkout?: string | Checkout | null;
  /** Where it runs and what it was asked for, as far as the caller knows; the rest is read from the log. */
  surroundings?: readonly Surrounding[];
  onPhase?: (name: PhaseName, startSeconds: number) => void;
  /** Called with the sums of what Nix announced that it will build and fetch, each time they grow. */
  onPlan?: (plan: Plan) => void;
};

/** What shows where a rebuild ran is most often in its first lines. */
const mostFirstLines = 200;
const mostWarnings = 100;
const mostMetrics = 200;
/** Stamps that are further apart are not of one run: a month, in seconds. */
const longestStampedRun = 31 * 86_400;
type Warning = NonNullable<Activity['warnings']>[number];

/**
 * Understands a rebuild while it runs. Push the terminal's text and, where there is one, Nix's activity log,
 * each in any chunking and with the seconds since the start; then call `end` once.
 */
export class RebuildObserver {
  readonly #checkout: Checkout | null;
  readonly #timeline: Timeline;
  readonly #onPlan: (plan: Plan) => void;
  readonly #log: ActivityLog;
  readonly #reader: TextReader;
  readonly #lines: TerminalLines;
  readonly #failures = new FailureLog();
  readonly #text = new TextCounts();
  /** What the activity log announced, which the terminal may have printed as well. */
  readonly #announced = new TextCounts();
  readonly #warnings = new Map<string, Warning>();
  readonly #metrics: Record<string, number> = {};
  readonly #first: string[] = [];
  readonly #surroundings: readonly Surrounding[];
  #storePath: string | null = null;
  #activation: { system: string | null } | null = null;
  #exitStatus: number | null = null;
  /** How many lines there were before the rebuild was last seen to work, or reported a success. */
  #linesOfWork = 0;
  #success: 'final' | 'partial' | null = null;
  #firstTime: number | null = null;
  /** Times came with what was pushed, so that stamps within the text count for nothing. */
  #hasClock = false;

  constructor(options: ObserverOptions = {}) {
    const { checkout = null } = options;
    this.#checkout = typeof checkout === 'string' ? checkoutAt(checkout) : checkout;
    this.#timeline = new Timeline(options.onPhase);
    this.#surroundings = options.surroundings ?? [];
    this.#onPlan = options.onPlan ?? (() => {});
    const tails = new LogTails();
    const apply = (event: NixEvent) => this.apply(event);
    this.#log = new ActivityLog(apply, tails);
    this.#reader = new TextReader(apply, tails);
    this.#lines = new TerminalLines(
      (line, number, row, mayHaveWord) => {
        if (this.#first.length < mostFirstLines) this.#first.push(line);
        this.#reader.line(line, number, row, mayHaveWord);
      },
      (text, from) => (this.#first.length < mostFirstLines ? null : this.#reader.pass(text, from)),
      anyRuleWord,
    );
  }

  pushText(text: string, seconds: number): void {
    this.#hasClock ||= seconds > 0;
    this.#timeline.tick(seconds);
    this.#lines.push(text);
  }

  pushJson(bytes: Uint8Array, seconds: number): void {
    this.#log.push(bytes, this.#timeline.tick(seconds));
  }

  /** An activation of the rebuild was seen to run, `seconds` after the start. */
  activates(seconds: number): void {
    this.#timeline.tick(seconds);
    this.apply({ kind: 'activation', system: null });
  }

  /** A phase that its caller knows of begins, `seconds` after the start. */
  enters(name: PhaseName, seconds: number): void {
    this.#timeline.tick(seconds);
    this.#timeline.enter(name);
  }

  /** Takes one event, at the time of the last push. All that is pushed is applied through here. */
  apply(event: NixEvent): void {
    switch (event.kind) {
      case 'phase':
        if (event.begins) this.#timeline.enter(event.name);
        else this.#timeline.advance(event.name);
        // A phase that begins may be a script's own, of any name.
        if (event.name === 'activating' && !event.begins) this.#activation ??= { system: null };
        return;
      case 'builder-output':
        this.#text.seenBuilder();
        this.#timeline.advance('building');
        return;
      case 'building':
        this.#text.building(event.derivation);
        this.#timeline.advance('building');
        return;
      case 'fetching':
        this.#text.fetching(event.path);
        this.#timeline.advance('fetching');
        return;
      case 'plan':
        this.#plan(event.plan, event.channel);
        return;
      case 'bar':
        this.#text.bar(event.counts, event.doing);
        if (event.counts.built !== null) this.#timeline.advance('building');
        else if (event.counts.fetched !== null) this.#timeline.advance('fetching');
        return;
      case 'error':
        this.#failures.error(event);
        if (event.channel === 'text' && !event.doubtful) this.#countFailure(event.error);
        return;
      case 'line':
        this.#failures.line(event);
        this.#lineOfActivation(event);
        return;
      case 'activation':
        this.#activation = { system: event.system ?? this.#activation?.system ?? null };
        this.#timeline.advance('activating');
        return;
      case 'went-on':
        this.#failures.wentOn();
        this.#linesOfWork = this.#reader.recent.count;
        if (this.#success === 'partial') this.#success = null;
        return;
      case 'succeeded':
        this.#failures.succeeded();
        this.#linesOfWork = this.#reader.recent.count;
        this.#success = event.isFinal ? 'final' : 'partial';
        this.#storePath = event.storePath ?? this.#storePath;
        return;
      case 'warning':
        if (this.#warnings.size < mostWarnings)
          this.#warnings.set(event.message, { message: event.message, file: null, line: null });
        return;
      case 'progress':
        this.#text.current = event.doing;
        return;
      case 'metric':
        this.#metric(event.name, event.value);
        return;
      case 'record':
        this.#log.line(event.json, this.#timeline.now, event.number);
        return;
      case 'exit-status':
        this.#exitStatus = event.status;
        return;
      case 'time':
        this.#stamp(event.milliseconds);
        return;
      default:
        event satisfies never;
    }
  }

  live(): LiveStatus {
    const text = this.#text;
    const base = { phase: this.#timeline.current, current: this.#log.current() ?? text.current };
    if (this.#log.records === 0)
      return {
        ...base,
        built: text.built,
        toBuild: text.toBuild,
        fetched: text.fetched,
        toFetch: text.toFetch,
        failed: text.failed,
      };
    const { built, toBuild, fetched, toFetch, failed } = this.#log.counts();
    const { build = toBuild || null, fetch = toFetch || null } = this.#planned;
    return { ...base, built, toBuild: build, fetched, toFetch: fetch, failed };
  }

  end(exit: Exit): Understanding {
    this.#lines.end();
    this.#reader.end();
    this.#log.end();
    this.#failures.endsWithError = this.#reader.endsWithError;
    const exitCode = exit.exitCode ?? this.#exitStatus;
    const { failures: causes, doubt } = judge(this.#seen(), exitCode);
    if (causes[0] && !this.#timeline.hasStarted && entryOf(causes[0].family).stage === 'evaluation')
      this.#timeline.enter('evaluating');
    // What failed before the activation was not activated, whatever was printed.
    const hasActivated = this.#activation !== null && !(causes[0] && isBeforeActivation(causes[0]));
    if (exitCode === 0 || hasActivated) this.#text.succeeded();
    const phases = this.#timeline.end(exit.seconds);
    return {
      verdict: causes.length > 0 ? 'failed' : doubt ? 'unclear' : 'succeeded',
      doubt,
      failure: causes[0] ?? null,
      failures: causes,
      phases,
      activity: this.#activity(phases),
      storePath: (hasActivated ? this.#activation?.system : null) ?? this.#storePath,
      hasActivated,
      plan: Object.keys(this.#planned).length > 0 ? this.#planned : null,
      unread: this.#log.unread,
    };
  }

  #seen(): Seen {
    const { recent, endsWell } = this.#reader;
    const lines = recent.since(0);
    const surroundings = surroundingsIn([...this.#first, ...lines.map(({ text }) => text)]);
    for (const known of this.#surroundings) surroundings.add(known);
    return {
      log: this.#failures,
      lines,
      linesAfterWork: recent.since(this.#linesOfWork),
      success: this.#success ?? (endsWell || this.#log.isComplete ? 'partial' : null),
      hasLines: recent.count > 0 || this.#log.records > 0,
      isActivating: this.#activation !== null,
      hasWork: this.#failures.wentOnAt !== -1 || this.#text.isCounted,
      circumstances: { checkout: this.#checkout, surroundings },
    };
  }

  /** A stored log of a CI job has no times but those that its runner printed before each line. */
  #stamp(milliseconds: number): void {
    if (this.#hasClock) return;
    this.#firstTime ??= milliseconds;
    const seconds = (milliseconds - this.#firstTime) / 1000;
    if (seconds <= longestStampedRun) this.#timeline.tick(seconds);
  }

  #countFailure({ derivation, family, role }: NixError): void {
    const { stage } = entryOf(family);
    if (derivation && role === 'root' && (stage === 'build' || stage === 'fetch'))
      this.#text.fail(derivation);
  }

  get #planned(): Plan {
    return this.#announced.isPlanned ? this.#announced.planned : this.#text.planned;
  }

  #plan(plan: Plan, channel: Channel): void {
    const counts = channel === 'json' ? this.#announced : this.#text;
    counts.plan(plan);
    this.#onPlan(this.#planned);
    if (channel === 'text') this.#timeline.advance(plan.fetch ? 'fetching' : 'building');
  }

  #lineOfActivation({ match, line, doubtful }: Extract<NixEvent, { kind: 'line' }>): void {
    const reported = failedActivationIn(line);
    const isShown = reported !== null || (!doubtful && isOfActivation(match));
    if (isShown) this.apply({ kind: 'activation', system: reported?.system ?? null });
  }

  #metric(name: string, value: number): void {
    if (Object.keys(this.#metrics).length < mostMetrics && name !== '__proto__') this.#metrics[name] = value;
  }

  #activity(phases: Phase[]): Activity {
    const evaluating = phases.filter(({ name }) => name === 'evaluating');
    const evaluation_seconds = evaluating.length
      ? evaluating.reduce((sum, { duration_seconds }) => sum + duration_seconds, 0)
      : null;
    const shared = {
      evaluation_seconds,
      warnings: [...this.#warnings.values()],
      metrics: this.#metrics,
    };
    const text = this.#text;
    if (this.#log.records === 0)
      return {
        built: text.isCounted ? text.built : null,
        fetched: text.fetched,
        download_bytes: null,
        slowest: [],
        failed: text.failed,
        ...shared,
      };
    const { built, fetched, failed, downloadBytes } = this.#log.counts();
    const { slowest, substituters } = this.#log;
    return { built, fetched, download_bytes: downloadBytes, slowest, failed, substituters, ...shared };
  }
}

/** Whether a line says how an activation went, and is not one that other programs print as well. */
function isOfActivation({ entry, rule }: Match): boolean {
  return entry.stage === 'activation' && rule.role !== 'clue' && rule.role !== 'consequence';
}

function isBeforeActivation({ family }: KnownFailure): boolean {
  const { stage } = entryOf(family);
  return stage !== 'activation' && stage !== 'any';
}
