import { readFileSync } from 'node:fs';
import type { Build } from '../builds/metadata.js';
import type { RebuildObserver } from '../nix/observer.js';
import type { PhaseName } from '../nix/phase.js';
import { expectedSecondsLeft } from '../nix/time-left.js';
import { nonceVariable } from '../system/proc/processes.js';
import type { Resources } from '../system/proc/resources.js';
import { buildUserIds, Usage } from '../system/proc/usage.js';
import type { RebuildHooks } from './hooks.js';

const statusMs = 500;
/** Looks at /proc soon, for short rebuilds, then once a second. */
const sampleMs = [50, 250, 500, 1000];

/** What is looked at while a rebuild runs: its clock, its phases as markers, its processes, its status. */
export function watchRebuild(hooks: RebuildHooks, earlier: Promise<Build[]>, host: string | null) {
  const timers: NodeJS.Timeout[] = [];
  let startedMs = performance.now();
  let mark: (label: string) => void = () => {};
  let phaseStart = 0;
  let usage: Usage | null = null;
  let phases: Build['metadata']['phases'][] = [];
  const elapsed = () => (performance.now() - startedMs) / 1000;
  const sample = () => usage?.sample(elapsed());

  return {
    elapsed,
    phase: (name: PhaseName, startSeconds: number) => {
      phaseStart = startSeconds;
      mark(name);
      hooks.onPhase?.(name, startSeconds);
    },
    start(observer: RebuildObserver, session: { nonce: string; mark: (label: string) => void }) {
      startedMs = performance.now();
      mark = session.mark;
      usage = new Usage({ nonce: `${nonceVariable}=${session.nonce}`, buildUsers: buildUsers() });
      for (const [index, ms] of sampleMs.entries())
        timers.push(index < sampleMs.length - 1 ? setTimeout(sample, ms) : setInterval(sample, ms));
      void earlier.then((builds) => {
        const alike = builds.filter(({ metadata }) => metadata.success && metadata.host === host);
        phases = alike.slice(0, 20).map(({ metadata }) => metadata.phases);
      });
      if (!hooks.onStatus) return;
      const tell = () => {
        const live = observer.live();
        const expected = expectedSecondsLeft(
          { phase: live.phase, phaseSeconds: elapsed() - phaseStart },
          phases,
        );
        hooks.onStatus?.({ ...live, elapsedSeconds: elapsed(), expectedSecondsLeft: expected });
      };
      timers.push(setInterval(tell, statusMs));
    },
    resources: (): Resources | null => {
      sample();
      return usage?.resources() ?? null;
    },
    end: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** The users as which Nix' daemon builds; none where the files cannot be read. */
function buildUsers(): number[] {
  try {
    return buildUserIds(readFileSync('/etc/passwd', 'utf8'), readFileSync('/etc/group', 'utf8'));
  } catch {
    return [];
  }
}
