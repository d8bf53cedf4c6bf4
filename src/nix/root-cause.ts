import type { Candidate, FailureLog } from './failure-log.js';

/** How the rebuild ended: its exit status, null when not known or killed. */
export type Exit = { exitCode: number | null; seconds: number };

/**
 * The causes among what was said, the root first, the other independent ones after it; empty for a success.
 * Decoys go: builder output that looks like an error, errors after which the run went on, and everything
 * that only follows from something else.
 */
export function rootCauses(log: FailureLog, exitCode: number | null): Candidate[] {
  if (exitCode === 0) return [];
  const said = withoutDecoys(log.candidates, log);
  const last = Math.max(-1, ...said.map(({ order }) => order));
  if (exitCode === null && log.succeededAt > last) return [];
  const roots = said.filter(({ role, family }) => role === 'root' && family !== 'unknown');
  const ended = roots.filter((candidate) => endsTheRun(candidate, log));
  if (ended.length > 0) return byOrder(independent(ended));
  return explained(said, roots, exitCode);
}

/** No root that ended the run: a clue may explain what followed from it. */
function explained(said: Candidate[], roots: Candidate[], exitCode: number | null): Candidate[] {
  const consequences = said.filter(({ role }) => role === 'consequence');
  const unknown = said.filter(({ family }) => family === 'unknown');
  const clues = said.filter(({ role }) => role === 'clue');
  const failed = consequences.length + unknown.length > 0 || (exitCode !== null && exitCode !== 0);
  if (!failed) return [];
  if (clues.length > 0) return [clues.sort((a, b) => b.confidence - a.confidence || b.order - a.order)[0]!];
  if (roots.length > 0 && exitCode !== null) return byOrder(independent(roots));
  if (consequences.length > 0) return byOrder(consequences).slice(0, 1);
  return unknown.length > 0 ? [byOrder(unknown).at(-1)!] : [];
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
  const tails = candidates.flatMap(({ block }) => block?.logTail ?? []).join('\n');
  const fromJson = candidates.filter(({ source }) => source === 'json');
  const honest = candidates.filter((candidate) => {
    const { source, message, block, suspect } = candidate;
    if (source === 'json') return true;
    if (block && tails !== '' && tails.includes(`error: ${message.split('\n')[0]}`)) return false;
    // With the activity log at hand, an error that Nix did not log was not Nix'.
    if (block && fromJson.length > 0 && !fromJson.some((other) => other.message === message)) return false;
    return !suspect || log.wentOnAt < candidate.order;
  });
  const certain = honest.filter(({ suspect }) => !suspect);
  return certain.some(({ role, family }) => role === 'root' && family !== 'unknown') ? certain : honest;
}

/** One of each cause: JSON and text say the same, a derivation fails once. */
function independent(roots: Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const root of roots) {
    const key = root.derivation ?? `${root.family}\0${root.message.split('\n')[0]}`;
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

function byOrder(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => a.order - b.order);
}
