import { entryOf } from '../catalogue/index.js';
import type { Candidate, FailureLog } from './failure-log.js';

/** How the rebuild ended. */
export type Exit = {
  /** Its exit status, null when it is not known or there is none. */
  exitCode: number | null;
  /** Since the start. */
  seconds: number;
};

/**
 * The causes among the candidates, the root first, other independent ones after it; empty for a success.
 * Dropped: builder output that looks like an error, errors after which the run continued, and everything
 * that only follows from something else.
 */
export function rootCauses(log: FailureLog, exitCode: number | null): Candidate[] {
  if (exitCode === 0) return [];
  // Without a status, an error that a builder may have printed counts only where it is the last line.
  const believed = (candidate: Candidate) =>
    !candidate.doubtful || exitCode !== null || log.endsWithError || isConfirmed(candidate, log);
  const candidates = withoutDecoys(withoutCopies(log.candidates.filter(believed)), log);
  const last = Math.max(-1, ...candidates.map(({ order }) => order));
  if (exitCode === null && log.succeededAt > last) return [];
  const causes = candidates.filter(isCause);
  const roots = withoutReports(causes);
  const ended = withoutReports(causes.filter((candidate) => canHaveFailedTheRun(candidate, log)));
  if (ended.length > 0) {
    const clue = commonClue(ended, candidates);
    return clue ? [clue] : byOrder(independent(withoutEffects(ended)));
  }
  return explained(candidates, roots, log, exitCode);
}

/** Whether Nix itself says of the same derivation that it failed. */
function isConfirmed({ derivation, order }: Candidate, log: FailureLog): boolean {
  return (
    derivation !== null &&
    log.candidates.some(
      (other) =>
        !other.doubtful &&
        other.role === 'consequence' &&
        other.order > order &&
        other.message.includes(derivation),
    )
  );
}

/** The clue that explains every error that ended the run, where they are all explained by one family. */
function commonClue(ended: Candidate[], candidates: Candidate[]): Candidate | undefined {
  return candidates.find(
    ({ family, role }) => role === 'clue' && ended.every(({ explainedBy }) => explainedBy.includes(family)),
  );
}

/** The cause where no root ended the run: a clue may explain what followed from it. */
function explained(
  candidates: Candidate[],
  roots: Candidate[],
  log: FailureLog,
  exitCode: number | null,
): Candidate[] {
  const consequences = candidates.filter(({ role }) => role === 'consequence');
  // Other programs print errors in the form of Nix, and the rebuild continues.
  const unknown = candidates.filter(
    ({ family, role, order, message }) =>
      family === 'unknown' &&
      role === 'root' &&
      (exitCode !== null || order > log.wentOnAt) &&
      !isPassedOver(message),
  );
  const clues = candidates.filter(({ role }) => role === 'clue');
  const failed =
    consequences.length + unknown.length > 0 ||
    (exitCode === null ? endsWithClue(clues, log) : exitCode !== 0);
  if (!failed) return [];
  if (clues.length > 0) return [clues.sort((a, b) => b.confidence - a.confidence || b.order - a.order)[0]!];
  if (roots.length > 0 && exitCode !== null) return byOrder(independent(roots));
  const classified = byOrder(consequences).filter(({ family }) => family !== 'unknown');
  const best = classified.find(({ family }) => family !== 'dependency') ?? classified[0];
  if (best) return [toldBy(reasonBefore(best, candidates), best)];
  const [first] = byOrder(consequences.filter(({ why }) => why !== null));
  if (unknown.length === 0 && first) return [first];
  return byOrder([...unknown, ...consequences]).slice(-1);
}

/** The last error in unknown words before a consequence, which is why it came to that; undefined without one. */
function reasonBefore(consequence: Candidate, candidates: Candidate[]): Candidate | undefined {
  return candidates.findLast(
    ({ family, role, order, message, doubtful }) =>
      family === 'unknown' &&
      role === 'root' &&
      !doubtful &&
      order < consequence.order &&
      !isPassedOver(message),
  );
}

/** A consequence in the words of its reason; of the family that the consequence shows, if it shows one. */
function toldBy(reason: Candidate | undefined, consequence: Candidate): Candidate {
  if (!reason) return consequence;
  if (consequence.family === 'dependency') return reason;
  const { message, block, source } = reason;
  return { ...consequence, message, block, source };
}

/** Whether the program that prints it says that it goes on. */
function isPassedOver(message: string): boolean {
  return /\b(?:skipping|ignoring|ignored|retrying)\b/.test(message.split('\n', 1)[0]!);
}

/** Whether the log ends with what ends a program, though nothing says so: ssh that cannot connect, say. */
function endsWithClue(clues: Candidate[], log: FailureLog): boolean {
  if (!log.endsWithError) return false;
  const last = Math.max(...log.candidates.map(({ order }) => order));
  return clues.some(
    ({ family, order }) => order === last && ['activation', 'any'].includes(entryOf(family).stage),
  );
}

function isCause({ role, family }: Candidate): boolean {
  return (role === 'root' || role === 'report') && family !== 'unknown';
}

/**
 * Whether the cause is below a report: systemctl prints the state of a unit before what the unit wrote, a program that
 * crashes says why below it, and nh lists what failed from the outside to the inside.
 */
function isAboveCause({ family, message }: Candidate): boolean {
  return family === 'units' || family === 'nix-crash' || message.startsWith('0: ');
}

/** How systemctl begins to print the state of a unit, and below it what the unit wrote. */
const isStateOfUnit = /^[●×*] \S/;

/** Without the reports of a failure whose cause was printed before, in the same step or of the activation. */
function withoutReports(causes: Candidate[]): Candidate[] {
  const roots = causes.filter(({ role }) => role === 'root');
  const isExplained = (report: Candidate) =>
    roots.some(({ family, order, step }) => {
      const isOfActivation = ['activation', 'any'].includes(entryOf(family).stage);
      if (order > report.order)
        return step === report.step
          ? family === report.family || isAboveCause(report)
          : isOfActivation && (report.family === 'units' || isStateOfUnit.test(report.message));
      return step === report.step || isOfActivation;
    });
  const reports = causes.filter(({ role }) => role === 'report');
  // One report is enough: each program reports what the one that it called had reported.
  const [first] = byOrder(reports.filter((report) => !isExplained(report)));
  return causes.filter((cause) => cause.role === 'root' || cause === first);
}

/**
 * Whether it can be why the run failed. An evaluation error ends Nix at once, so where the run continued
 * afterwards another program printed it.
 */
function canHaveFailedTheRun({ family, order, step }: Candidate, log: FailureLog): boolean {
  if (!entryOf(family).endsTheRun) return true;
  if (order <= log.wentOnAt) return false;
  // Before Nix 2.4 the log of a builder is above the report of its failure, also where a copy begins amid it.
  return !log.candidates.some(
    (other) =>
      other.order > order &&
      other.step === step &&
      other.block === null &&
      /^builder for .* failed with exit code/.test(other.message),
  );
}

function withoutDecoys(candidates: Candidate[], log: FailureLog): Candidate[] {
  const fromJson = candidates.filter(({ channel }) => channel === 'json');
  const honest = candidates.filter((candidate) => {
    const { channel, message, block, doubtful } = candidate;
    if (channel === 'json') return true;
    if (block && candidates.some((other) => other !== candidate && quotes(other, message))) return false;
    // Where there is an activity log, an error that is not in it was not printed by Nix.
    if (block && fromJson.length > 0 && !fromJson.some((other) => other.message === message)) return false;
    return !doubtful || log.wentOnAt < candidate.order;
  });
  const certain = honest.filter(({ doubtful }) => !doubtful);
  if (certain.some(isCause)) return certain;
  // Nix prints its own error after the builder's output, so the last candidate wins.
  const rest = honest.filter(({ doubtful }) => doubtful);
  const clues = rest.filter(({ role }) => role === 'clue');
  return [...certain, ...clues, ...byOrder(rest.filter(isCause)).slice(-1)];
}

/** Without what nix-output-monitor repeats of another error, where it may leave out parts. */
function withoutCopies(candidates: Candidate[]): Candidate[] {
  const originals = candidates.filter(({ isCopy }) => !isCopy);
  return candidates.filter(
    (candidate) =>
      !candidate.isCopy || !originals.some(({ message }) => isShortened(candidate.message, message)),
  );
}

/** Whether a text is another with parts replaced by an ellipsis. */
function isShortened(short: string, whole: string): boolean {
  let from = 0;
  for (const part of short.split('…')) {
    const at = whole.indexOf(part.trim(), from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return true;
}

/** Whether another failure has the message as part of a builder's log: then the builder printed it. */
function quotes({ block }: Candidate, message: string): boolean {
  const first = `error: ${message.split('\n')[0]}`;
  return block?.logTail.some((line) => line.endsWith(first)) ?? false;
}

/** One of each cause: text and activity log have the same errors, and a derivation fails once. */
function independent(roots: Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const root of roots) {
    const words = root.block || root.family === 'units' ? root.message.split('\n')[0] : '';
    const key = root.derivation ?? `${root.family}\0${words}`;
    const other = kept.get(key);
    if (!other) kept.set(key, root);
    else kept.set(key, merged(other, root));
  }
  return [...kept.values()];
}

function merged(a: Candidate, b: Candidate): Candidate {
  const more = (b.block?.positions.length ?? 0) > (a.block?.positions.length ?? 0) ? b : a;
  return { ...more, order: Math.min(a.order, b.order), confidence: Math.max(a.confidence, b.confidence) };
}

/** Without the end of a connection where it is known why there was none. */
function withoutEffects(roots: Candidate[]): Candidate[] {
  const others = roots.filter(({ message }) => !message.startsWith('unexpected end-of-file'));
  return others.length > 0 ? others : roots;
}

function byOrder(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => a.order - b.order);
}
