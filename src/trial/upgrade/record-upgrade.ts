import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Build } from '../../builds/metadata.js';
import { isOutcome } from '../../builds/outcome.js';
import type { Trial, TrialSystem } from '../../builds/trial.js';
import { familyNamed } from '../../nix/catalogue/index.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import { redactData } from '../../rebuild/metadata/redact-metadata.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import { runRebuild } from '../../rebuild/run.js';
import type { SequelEnd } from '../../rebuild/sequel.js';
import { loadRedaction } from '../../redact/redaction.js';
import type { ErrorStatus } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import { trialLines } from '../text/trial-lines.js';
import { writeTrial } from '../write-trial.js';
import { buildingBoth, builtIn, type SystemSource, variantIn } from './build.js';
import { type Course, type CourseRequest, emptyCourse, runCourse } from './course.js';
import type { TrialParts } from './parts.js';
import { verdictOf } from './verdict.js';

/** One trial: a host, the two systems, and what is asked of them. */
export type TrialRequest = CourseRequest & {
  /** What `runRebuild` takes; what is built is set here. */
  build: RebuildRequest;
  systems: { base: SystemSource; next: SystemSource };
  /** Whether a host of NixOS is tried as a variant of it, which a virtual machine can run. */
  hasVariants: boolean;
  /** An existing directory for links, which keep the systems from garbage collection. */
  rootsDir: string;
};

/** A trial and the build in whose directory it is; the status of what it ended for where that is no fault of the system. */
export type RecordedTrial = { build: Build; trial: Trial; errorStatus: ErrorStatus | null };

/**
 * Builds both systems of a host and tries one's becoming the other in a machine of its own, in one recording, and writes the
 * trial into that build's directory: `trial.json`, `trial.md`, `junit.xml`, and the machine's console. Throws a `ToolError` where
 * nothing could be built at all.
 */
export async function recordTrial(request: TrialRequest, hooks: RebuildHooks): Promise<RecordedTrial> {
  const { name, systems } = request;
  const links = await mkdtemp(join(request.rootsDir, 'trial-'));
  const id = `trial-${randomHex(6)}`;
  const about = { request, id, startMs: Date.now(), links };
  let recorded: Pick<RecordedTrial, 'trial' | 'errorStatus'> | null = null;
  const build = await runRebuild(
    {
      ...request.build,
      ...buildingBoth(name, systems, { dir: links, hasVariants: request.hasVariants }),
      besideOthers: true,
    },
    hooks,
    {
      ...{ action: 'trial', host: name },
      run: async (stage) => {
        const buildSeconds = (Date.now() - about.startMs) / 1000;
        const course = await runCourse(request, { id, stage, links: builtIn(links), ...hooks });
        const isCancelled = hooks.signal?.aborted === true;
        const build = { base: true, next: true, outcome: 'success', failure: null } as const;
        const parts = { ...course, isCancelled, build: { ...build, seconds: buildSeconds } };
        const trial = stage.redact(trialOf(about, course, parts));
        await writeTrial(stage.dir, trial);
        recorded = { trial, errorStatus: course.error?.status ?? null };
        stage.print(['', ...trialLines(trial, true)]);
        return endOf(trial);
      },
    },
  );
  if (recorded !== null) return { build, ...(recorded as Pick<RecordedTrial, 'trial' | 'errorStatus'>) };
  const { outcome, failure, duration_seconds: seconds } = build.metadata;
  const paths = builtIn(links);
  const isBuilt = { base: paths.base !== null, next: paths.next !== null };
  const isCancelled = outcome === 'cancelled';
  const unmasked = trialOf(about, emptyCourse(), {
    ...{ ...emptyCourse(), isCancelled },
    build: { ...isBuilt, outcome: isOutcome(outcome) ? outcome : 'failed', failure, seconds },
  });
  const { secrets, redact: patterns, env } = request.build;
  const trial = redactData(unmasked, await loadRedaction({ secrets, patterns }, env));
  await writeTrial(build.dir, trial);
  return { build, trial, errorStatus: null };
}

type About = { request: TrialRequest; id: string; startMs: number; links: string };

function trialOf(
  { request, id, startMs, links }: About,
  course: Course,
  parts: Omit<TrialParts, 'host' | 'asked'>,
): Trial {
  const { name: host, asked, systems } = request;
  const endMs = Date.now();
  const paths = builtIn(links);
  const replaced = variantIn(links)?.replaced ?? [];
  return {
    ...{ schema_version: 1, id, kind: 'upgrade', host, guest: course.guest, machine: course.machine },
    ...verdictOf({ ...parts, host, asked }),
    ...{ timestamp: new Date(startMs).toISOString(), finished_at: new Date(endMs).toISOString() },
    duration_seconds: (endMs - startMs) / 1000,
    ...{ base: systemOf(systems.base, paths.base), next: systemOf(systems.next, paths.next) },
    steps: course.steps,
    ...{ upgrade: parts.upgrade, reboot: parts.reboot, rollback: parts.rollback },
    ...{ machine_end: parts.end, console: course.console, limits: course.limits },
    ...(replaced.length > 0 && { replaced }),
  };
}

function systemOf(source: SystemSource, store_path: string | null): TrialSystem {
  return source.kind === 'flake'
    ? { store_path, ref: source.flake, revision: source.revision, because: source.because }
    : { store_path, ref: source.path, revision: null, because: 'as it was built before' };
}

function endOf({ outcome, failure }: Trial): SequelEnd {
  return {
    outcome: isOutcome(outcome) ? outcome : 'failed',
    failure: failure && { ...failure, family: familyNamed(failure.family) },
    // The machine is gone, and no host has changed.
    system: null,
  };
}
