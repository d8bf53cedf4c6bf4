import type { Candidate, FailureLog } from './failure-log.js';

/** How the rebuild ended. */
export type Exit = {
  /** Its exit status, null when it is not known or there is none. */
  exitCode: number | null;
  /** Since the start. */
  seconds: number;
};

/**
 * The causes among what was said, the root first, the other independent ones after it; empty for a success.
 * Decoys go: builder output that looks like an error, errors after which the run went on, and everything
 * that only follows from something else.
 */
export function rootCauses(log: FailureLog, exitCode: number | null): Candidate[] {
  if (exitCode === 0) return [];
  // Without a status, an error that a builder may have printed counts only as the last word.
  const believed = ({ suspect }: Candidate) => !suspect || exitCode !== null || log.endsWithError;
  const said = withoutDecoys(log.candidates.filter(believed), log);
  const last = Math.max(-1, ...said.map(({ order }) => order));
  if (exitCode === null && log.succeededAt > last) return [];
  const roots = said.filter(isCause);
  const ended = roots.filter((candidate) => endsTheRun(candidate, log));
  if (ended.length > 0) {
    const clue = clueBehind(ended, said);
    return clue ? [clue] : byOrder(independent(withoutEffects(ended)));
  }
  return explained(said, roots, exitCode);
}

/** Families whose members follow from a clue of another, where there was one before. */
const behind: Record<string, string> = {
  // Whoever interrupted it did so because it waited.
  interrupted: 'locks',
  // Nix looks for another machine when it cannot reach the one that fits.
  'platform-features': 'ssh',
  // What ssh said is why there is no connection.
  ssh: 'ssh',
};

function clueBehind(ended: Candidate[], said: Candidate[]): Candidate | undefined {
  const families = new Set(ended.map(({ family }) => behind[family]));
  if (families.size !== 1) return undefined;
  return said.find(({ family, role }) => role === 'clue' && families.has(family));
}

/** No root that ended the run: a clue may explain what followed from it. */
function explained(said: Candidate[], roots: Candidate[], exitCode: number | null): Candidate[] {
  const consequences = said.filter(({ role }) => role === 'consequence');
  const unknown = said.filter(({ family, role }) => family === 'unknown' && role === 'root');
  const clues = said.filter(({ role }) => role === 'clue');
  const failed = consequences.length + unknown.length > 0 || (exitCode !== null && exitCode !== 0);
  if (!failed) return [];
  if (clues.length > 0) return [clues.sort((a, b) => b.confidence - a.confidence || b.order - a.order)[0]!];
  if (roots.length > 0 && exitCode !== null) return byOrder(independent(roots));
  const telling = byOrder(consequences).filter(({ family }) => family !== 'unknown');
  const best = telling.find(({ family }) => family !== 'dependency') ?? telling[0];
  if (best) return [best];
  return byOrder([...unknown, ...consequences]).slice(-1);
}

function isCause({ role, family }: Candidate): boolean {
  return role === 'root' && family !== 'unknown';
}

/** Evaluation errors end Nix at once, so one after which the run went on was another program's. */
function endsTheRun({ family, order }: Candidate, log: FailureLog): boolean {
  return keepGoing.has(family) || order > log.wentOnAt;
}

const keepGoing = new Set([
  'builder',
  'hash-mismatch',
  'timeout-log-size',
  'killed-oom',
  'platform-features',
  'download',
  'disk-full',
  'boot-full',
  'bootloader',
  'activation-script',
  'units',
]);

function withoutDecoys(candidates: Candidate[], log: FailureLog): Candidate[] {
  const fromJson = candidates.filter(({ source }) => source === 'json');
  const honest = candidates.filter((candidate) => {
    const { source, message, block, suspect } = candidate;
    if (source === 'json') return true;
    if (block && candidates.some((other) => other !== candidate && quotes(other, message))) return false;
    // With the activity log at hand, an error that Nix did not log was not Nix'.
    if (block && fromJson.length > 0 && !fromJson.some((other) => other.message === message)) return false;
    return !suspect || log.wentOnAt < candidate.order;
  });
  const certain = honest.filter(({ suspect }) => !suspect);
  if (certain.some(isCause)) return certain;
  // Nix speaks last.
  const doubtful = honest.filter(({ suspect }) => suspect);
  const clues = doubtful.filter(({ role }) => role === 'clue');
  return [...certain, ...clues, ...byOrder(doubtful.filter(isCause)).slice(-1)];
}

/** An error that another failure shows as part of a builder's log was the builder's. */
function quotes({ block }: Candidate, message: string): boolean {
  const first = `error: ${message.split('\n')[0]}`;
  return block?.logTail.some((line) => line.endsWith(first)) ?? false;
}

/** One of each cause: JSON and text say the same, a derivation fails once. */
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

/** A full boot partition is why no bootloader can be installed. */
function withoutEffects(roots: Candidate[]): Candidate[] {
  const bootFull = roots.some(({ family }) => family === 'boot-full');
  return bootFull ? roots.filter(({ family }) => family !== 'bootloader') : roots;
}

function byOrder(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => a.order - b.order);
}
