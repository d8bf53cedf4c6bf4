import type { Activity } from './activity.js';
import { matchLine } from './catalogue/index.js';
import type { Failure } from './failures/failure.js';
import { FailureLog } from './failures/failure-log.js';
import { failureOf, unexplained } from './failures/failure-report.js';
import { type Checkout, checkoutAt } from './failures/location.js';
import { type Exit, rootCauses } from './failures/root-cause.js';
import type { Phase, PhaseName } from './phase.js';
import { Remarks } from './remarks.js';
import { ActivityLog, type NixMessage } from './said/activity-log.js';
import { splitRedraws, TerminalLines } from './said/lines.js';
import { type Plan, planOf } from './said/plan.js';
import { TextCounts } from './said/text-counts.js';
import { TextReader } from './said/text-reader.js';
import { Timeline } from './timeline.js';

export type { Exit } from './failures/root-cause.js';

/** What is going on right now; null where it is not known. */
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
  /** `failures[0]`, or null: always null when the exit status was 0. */
  failure: Failure | null;
  failures: Failure[];
  phases: Phase[];
  activity: Activity;
  /** The result that the rebuild printed. */
  storePath: string | null;
  /** Planned downloads, where Nix announced them. */
  plan: Plan | null;
  /** Pieces of the activity log that made no sense. */
  unread: { count: number; samples: string[] };
};

export type ObserverOptions = {
  /** The sources that are built (an absolute directory); files in it are named by their place in it. */
  checkout?: string | Checkout | null;
  onPhase?: (name: PhaseName, startSeconds: number) => void;
  /** Nix said what it will build and fetch; sums grow when it says so again. */
  onPlan?: (plan: Plan) => void;
};

/**
 * Understands a rebuild while it runs: give it the terminal's text and, where there is one, Nix' activity
 * log, each in any chunking and stamped with the seconds since the start; then `end` it.
 */
export class RebuildObserver {
  readonly #checkout: Checkout | null;
  readonly #timeline: Timeline;
  readonly #onPlan: (plan: Plan) => void;
  readonly #failures = new FailureLog({
    has: (derivation) => this.#text.isBuilding(derivation),
    tailOf: (derivation) => {
      const tail = this.#log.tailOf(derivation);
      return tail.length > 0 ? tail : this.#reader.tailOf(derivation);
    },
  });
  readonly #log: ActivityLog;
  readonly #reader: TextReader;
  readonly #lines: TerminalLines;
  readonly #text = new TextCounts();
  /** What the activity log announced, which the terminal may have printed as well. */
  readonly #announced = new TextCounts();
  readonly #remarks = new Remarks();
  #seconds = 0;
  #storePath: string | null = null;
  #exitStatus: number | null = null;
  #firstTime: number | null = null;

  constructor(options: ObserverOptions = {}) {
    const { checkout = null } = options;
    this.#checkout = typeof checkout === 'string' ? checkoutAt(checkout) : checkout;
    this.#timeline = new Timeline(options.onPhase);
    this.#onPlan = options.onPlan ?? (() => {});
    this.#log = new ActivityLog({
      evaluating: (seconds) => this.#timeline.enter('evaluating', seconds),
      fetching: (seconds) => this.#timeline.advance('fetching', seconds),
      building: (_derivation, seconds) => this.#timeline.advance('building', seconds),
      copying: (seconds) => this.#timeline.advance('copying', seconds),
      message: (message) => this.#message(message),
    });
    this.#reader = new TextReader(this.#textListener());
    this.#lines = new TerminalLines((line) => this.#reader.line(line));
  }

  pushText(text: string, seconds: number): void {
    this.#seconds = this.#timeline.tick(seconds);
    this.#lines.push(text);
  }

  pushJson(bytes: Uint8Array, seconds: number): void {
    this.#log.push(bytes, this.#timeline.tick(seconds));
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

  get #planned(): Plan {
    return this.#announced.isPlanned ? this.#announced.planned : this.#text.planned;
  }

  end(exit: Exit): Understanding {
    this.#lines.end();
    this.#reader.end();
    this.#log.end();
    this.#failures.endsWithError = this.#reader.endsWithError;
    const exitCode = exit.exitCode ?? this.#exitStatus;
    const causes = rootCauses(this.#failures, exitCode).map((cause) => failureOf(cause, this.#checkout));
    if (causes.length === 0 && exitCode !== null && exitCode !== 0)
      causes.push(unexplained(exitCode, this.#failures.lastBlock, this.#reader.recent));
    if (causes.length > 0 && !this.#timeline.started && evaluationFamilies.has(causes[0]!.family))
      this.#timeline.enter('evaluating', 0);
    if (exitCode === 0) this.#text.succeeded();
    const phases = this.#timeline.end(exit.seconds);
    return {
      failure: causes[0] ?? null,
      failures: causes,
      phases,
      activity: this.#activity(phases),
      storePath: this.#storePath,
      plan: Object.keys(this.#planned).length > 0 ? this.#planned : null,
      unread: this.#log.unread,
    };
  }

  #textListener(): ConstructorParameters<typeof TextReader>[0] {
    const { text, failures } = { text: this.#text, failures: this.#failures };
    return {
      phase: (name, begins) =>
        begins ? this.#timeline.enter(name, this.#seconds) : this.#timeline.advance(name, this.#seconds),
      builderLines: () => {
        text.heardBuilder();
        this.#timeline.advance('building', this.#seconds);
      },
      building: (derivation) => {
        text.building(derivation);
        this.#timeline.advance('building', this.#seconds);
      },
      fetching: (path) => {
        text.fetching(path);
        this.#timeline.advance('fetching', this.#seconds);
      },
      plan: (plan) => {
        text.plan(plan);
        this.#onPlan(this.#planned);
        this.#timeline.advance(plan.fetch ? 'fetching' : 'building', this.#seconds);
      },
      bar: (counts, doing) => {
        text.bar(counts, doing);
        if (counts.built !== null) this.#timeline.advance('building', this.#seconds);
        else if (counts.fetched !== null) this.#timeline.advance('fetching', this.#seconds);
      },
      error: (block, amidBuild) => {
        const said = failures.error(block, 'text', amidBuild);
        if (said?.derivation) text.fail(said.derivation);
        return said?.suspect === false;
      },
      line: (match, line, amidBuild) => failures.line(match, line, this.#reader.around(), amidBuild),
      wentOn: () => failures.wentOn(),
      succeeded: (path) => {
        failures.succeeded();
        this.#storePath = path ?? this.#storePath;
      },
      storePath: (path) => {
        failures.succeeded();
        if (!path.endsWith('.drv')) this.#storePath = path;
      },
      warning: (message) => this.#remarks.warn(message),
      marker: (marker) => {
        if (marker.kind === 'phase') this.#timeline.enter(marker.name as PhaseName, this.#seconds);
        else if (marker.kind === 'metric') this.#remarks.measure(marker.name, marker.value);
        else if (marker.kind === 'error') failures.error([`error: ${marker.text}`], 'text', false);
        else if (marker.kind === 'success') failures.succeeded();
        else if (marker.kind === 'warning') this.#remarks.warn(marker.text);
        else if (marker.kind === 'progress') text.current = `${marker.stage}: ${marker.details}`;
      },
      record: (json) => this.#log.line(json, this.#seconds),
      exitStatus: (status) => {
        this.#exitStatus = status;
      },
      time: (milliseconds) => {
        this.#firstTime ??= milliseconds;
        this.#seconds = this.#timeline.tick((milliseconds - this.#firstTime) / 1000);
      },
    };
  }

  #message({ level, text, file, line, column }: NixMessage): void {
    const plain = splitRedraws(text);
    if (level > 3) return;
    if (/^error:/.test(plain) && level === 0) {
      const candidate = this.#failures.error(plain.split('\n'), 'json', false);
      const at = file && /^(.*?)(?::\d+(?::\d+)?)?$/.exec(file)?.[1];
      if (at && line) candidate?.block?.positions.push({ file: at, line, column, excerpt: new Map() });
      return;
    }
    for (const line of plain.split('\n')) {
      const plan = planOf(line);
      if (plan) {
        this.#announced.plan(plan);
        this.#onPlan(this.#planned);
      }
      const warning = level === 1 && !/^(?:warning|waiting)\b/.test(line) ? `warning: ${line}` : line;
      const match = matchLine(warning);
      if (match) this.#failures.line(match, warning, [], false);
      if (/^(?:evaluation warning|trace: (?:evaluation )?warning):/.test(line)) this.#remarks.warn(line);
    }
  }

  #activity(phases: Phase[]): Activity {
    const evaluating = phases.filter(({ name }) => name === 'evaluating');
    const evaluation_seconds = evaluating.length
      ? evaluating.reduce((sum, { duration_seconds }) => sum + duration_seconds, 0)
      : null;
    const shared = { evaluation_seconds, warnings: this.#remarks.warnings, metrics: this.#remarks.metrics };
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

const evaluationFamilies = new Set<string>([
  ...['syntax', 'undefined-variable', 'missing-attr', 'infinite-recursion', 'stack', 'missing-extra-arg'],
  ...[
    'type-error',
    'nix-assert-throw-abort',
    'nixos-assertions',
    'unknown-option',
    'option-type',
    'option-not-set',
  ],
  ...[
    'option-conflict',
    'unfree-broken-insecure',
    'missing-file',
    'untracked-file',
    'lock-file',
    'pure-eval',
  ],
]);
