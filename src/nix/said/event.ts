import type { Match } from '../catalogue/index.js';
import type { NixError } from '../failures/nix-error.js';
import type { PhaseName } from '../phase.js';
import type { Source } from './input-line.js';
import type { Plan } from './plan.js';
import type { BarCounts } from './printed/progress-bar.js';

/** Where something was read: the terminal, or Nix's activity log. Most of it is in both. */
export type Channel = 'text' | 'json';

/**
 * One thing that a rebuild's output reports, in the order of the output. {@link TextReader} yields these from
 * printed lines, {@link ActivityLog} from records; lines and records that mean nothing yield none.
 */
export type NixEvent =
  /** Work of a phase was seen. With `begins`, the phase starts now, even after a later one. */
  | { kind: 'phase'; name: PhaseName; begins: boolean }
  /** The first line of a builder's log (`name> line`): without colours, the only sign of building. */
  | { kind: 'builder-output' }
  | { kind: 'building'; derivation: string }
  | { kind: 'fetching'; path: string }
  | { kind: 'plan'; plan: Plan; channel: Channel }
  /** A progress bar was drawn; `doing` is the text after its counts. */
  | { kind: 'bar'; counts: BarCounts; doing: string }
  /**
   * A whole `error:` of Nix. `doubtful`: a builder could have printed it as part of its log. `isCopy`: another program
   * repeats it, maybe shortened. `source` is where its cause is in the input.
   */
  | {
      kind: 'error';
      error: NixError;
      channel: Channel;
      doubtful: boolean;
      isCopy: boolean;
      source: Source | null;
    }
  /**
   * A line of the catalogue that is no `error:`. `context` are the lines around: up to 29 before and itself are in
   * it, up to 25 that follow are appended by the reader as they come.
   */
  | {
      kind: 'line';
      match: Match;
      line: string;
      context: string[];
      doubtful: boolean;
      source: Source | null;
    }
  /** The run continued after all that came before, so none of those errors ended it. */
  | { kind: 'went-on' }
  /**
   * The rebuild printed that it succeeded, or its result; null where it named no store path. What is not final may
   * be followed by another part of the rebuild, which can fail.
   */
  | { kind: 'succeeded'; storePath: string | null; isFinal: boolean }
  /** A program that activates a system ran, so the build is complete; null where it does not say which system. */
  | { kind: 'activation'; system: string | null }
  | { kind: 'warning'; message: string }
  /** What a script reports that it is doing (`::PROGRESS::stage::details`). */
  | { kind: 'progress'; doing: string }
  /** A value that a script measured (`::METRIC::name::value`). */
  | { kind: 'metric'; name: string; value: number }
  /** A record of the activity log that was printed to the terminal (`--log-format internal-json`). */
  | { kind: 'record'; json: string; number: number }
  | { kind: 'exit-status'; status: number }
  /** The time of the log's own stamp, in milliseconds since 1970. */
  | { kind: 'time'; milliseconds: number };

/** Takes events as a reader finds them. */
export type EmitEvent = (event: NixEvent) => void;
