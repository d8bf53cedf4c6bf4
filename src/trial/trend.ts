import { join } from 'node:path';
import { trialFileNames } from '../builds/files.js';
import type { Build, Metadata } from '../builds/metadata.js';
import { readJson } from '../builds/metadata-file.js';
import { type Trial, type TrialTrend, trialSchema } from '../builds/trial.js';
import type { Drift } from '../history/drift.js';
import { defaultWindow } from '../history/drift.js';
import { type Point, pointOf } from '../history/point.js';
import { trendOf } from '../history/trend.js';
import { secondsByPhase } from '../nix/phase.js';

/** What tells a trial from others of the same host. */
export function triedOf({ kind, machine, profile, script }: Trial): NonNullable<Metadata['tried']> {
  return {
    kind,
    backend: machine?.backend ?? null,
    profile: profile ?? null,
    script: script?.command ?? null,
  };
}

/**
 * A trial against those before it of the same host, kind and kind of machine, as of builds: by their phases and in all, over as
 * many as those look back on. `earlier` are builds on disk. Null where it has not succeeded, or too few before it have.
 */
export async function trendOfTrial(trial: Trial, earlier: readonly Build[]): Promise<TrialTrend | null> {
  if (!trial.success) return null;
  const own = key(trial.host, triedOf(trial));
  const alike = earlier.filter(
    ({ metadata: { host, tried, success } }) => success && tried !== undefined && key(host, tried) === own,
  );
  const newest = alike.toSorted(
    (a, b) => Date.parse(b.metadata.timestamp) - Date.parse(a.metadata.timestamp),
  );
  const points = await Promise.all(
    newest.slice(0, defaultWindow + 3).map(async ({ dir, metadata }) => {
      const before = await readJson(join(dir, trialFileNames.trial), trialSchema).catch(() => null);
      return before === null ? null : pointOfTrial(before, metadata);
    }),
  );
  const history = points.filter((point) => point !== null).reverse();
  const current = history[0] && pointOfTrial(trial, { ...newest[0]!.metadata, timestamp: trial.timestamp });
  const { duration, phases } = current ? trendOf(history, current) : { duration: null, phases: [] };
  if (duration === null) return null;
  return {
    runs: duration.runs,
    duration: changeOf(duration),
    phases: phases.map((phase) => ({ name: phase.name, ...changeOf(phase) })),
  };
}

function key(host: string | null, tried: NonNullable<Metadata['tried']>): string {
  return JSON.stringify([host, tried.kind, tried.backend, tried.profile, tried.script]);
}

/** A trial on its own clock, which knows more of its phases than the recording as a whole. */
function pointOfTrial({ duration_seconds, steps }: Trial, metadata: Metadata): Point {
  return { ...pointOf(metadata), duration_seconds, phases: secondsByPhase(steps) };
}

function changeOf({ current, median, change_percent, direction }: Drift): TrialTrend['duration'] {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return {
    ...{ seconds: rounded(current), usual_seconds: rounded(median) },
    ...{ change_percent: rounded(change_percent), direction },
  };
}
