import { readFileSync } from 'node:fs';
import type { LiveStatus } from '../nix/observer.js';
import type { PhaseName } from '../nix/phase.js';
import { expectedSecondsLeft } from '../nix/time-left.js';
import { redactText } from '../redact/stream-redactor.js';
import { nonceVariable } from '../system/proc/processes.js';
import type { Resources } from '../system/proc/resources.js';
import { buildUserIds, Usage } from '../system/proc/usage.js';
import type { RebuildHooks } from './hooks.js';
import type { Rebuild } from './prepare.js';

/** Time between two calls of `onStatus`. */
const statusMs = 500;
/** /proc is read at these times after the start, so that short rebuilds are measured, then at the last interval. */
const sampleMs = [50, 250, 500, 1000];
/** How many earlier builds of the host the time that is left is estimated from. */
const maxEarlierBuilds = 20;

/** Keeps the clock of a running rebuild, marks its phases, samples its processes and reports its status. */
export function monitorRebuild(
  {
    command,
    earlier,
    redaction,
  }: Pick<Rebuild, 'earlier' | 'redaction'> & {
    command: Pick<Rebuild['command'], 'host'>;
  },
  hooks: RebuildHooks,
) {
  const timers: NodeJS.Timeout[] = [];
  const phasesOfEarlier = earlier
    .filter(({ metadata }) => metadata.success && metadata.host === command.host)
    .slice(0, maxEarlierBuilds)
    .map(({ metadata }) => metadata.phases);
  let startedMs = performance.now();
  let mark: (label: string) => void = () => {};
  let phaseStart = 0;
  let usage: Usage | null = null;
  const elapsed = () => (performance.now() - startedMs) / 1000;
  const sample = () => usage?.sample(elapsed());

  return {
    /** Seconds since `start`. */
    elapsed,
    /** Puts a marker into the cast and calls `onPhase`. */
    enterPhase: (name: PhaseName, startSeconds: number) => {
      phaseStart = startSeconds;
      mark(name);
      hooks.onPhase?.(name, startSeconds);
    },
    start(observer: { live(): LiveStatus }, session: { nonce: string; mark: (label: string) => void }) {
      startedMs = performance.now();
      mark = session.mark;
      usage = new Usage({ nonce: `${nonceVariable}=${session.nonce}`, buildUsers: buildUsers() });
      for (const [index, ms] of sampleMs.entries())
        timers.push(index < sampleMs.length - 1 ? setTimeout(sample, ms) : setInterval(sample, ms));
      if (!hooks.onStatus) return;
      const reportStatus = () => {
        const live = observer.live();
        const expected = expectedSecondsLeft(
          { phase: live.phase, phaseSeconds: elapsed() - phaseStart },
          phasesOfEarlier,
        );
        // What Nix works on comes from its activity log, which has passed no mask.
        const current = live.current === null ? null : redactText(redaction, live.current);
        hooks.onStatus?.({ ...live, current, elapsedSeconds: elapsed(), expectedSecondsLeft: expected });
      };
      timers.push(setInterval(reportStatus, statusMs));
    },
    resources: (): Resources | null => {
      sample();
      return usage?.resources() ?? null;
    },
    /** Stops the timers. Safe to call twice. */
    end: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** The users as which Nix's daemon builds; none where the files cannot be read. */
function buildUsers(): number[] {
  try {
    return buildUserIds(readFileSync('/etc/passwd', 'utf8'), readFileSync('/etc/group', 'utf8'));
  } catch {
    return [];
  }
}
