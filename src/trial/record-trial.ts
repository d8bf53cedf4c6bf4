import type { Build } from '../builds/metadata.js';
import { isOutcome } from '../builds/outcome.js';
import type { RemedyRun } from '../builds/remedy.js';
import { type Trial, type TrialTest, trialName } from '../builds/trial.js';
import { familyNamed } from '../nix/catalogue/index.js';
import type { RebuildHooks } from '../rebuild/hooks.js';
import { redactData } from '../rebuild/metadata/redact-metadata.js';
import type { RebuildRequest, RemedyOptions } from '../rebuild/request.js';
import { runRebuild } from '../rebuild/run.js';
import type { SequelEnd, SequelStage } from '../rebuild/sequel.js';
import { loadRedaction } from '../redact/redaction.js';
import { helpersIn } from '../remedy/on-host/host-remedies.js';
import type { Environment } from '../system/environment.js';
import type { ErrorStatus } from '../system/errors.js';
import { randomHex } from '../system/random.js';
import { type Course, emptyCourse, runCourse } from './course.js';
import { type NixosTests, runNixosTests, testsStep } from './nixos-tests.js';
import { remediesInGuest } from './remedies.js';
import type { Beginning, Scenario } from './scenario.js';
import type { Setup } from './setup.js';
import { trialLines } from './text/trial-lines.js';
import { trendOfTrial, triedOf } from './trend.js';
import { verdictOf } from './verdict.js';
import { writePatch, writeTrial } from './write-trial.js';

/** One trial: what is tried, and how it is recorded. */
export type TrialRequest = {
  /** `trial-` and what no other trial has: names it on the host. */
  id: string;
  scenario: Scenario;
  /** The name of the kind of machine, where one was named. */
  profile?: string | null;
  /** What is done in the machine, or in one from which it goes on, before anything is tried. */
  setup?: Setup | null;
  /** What may be done about failures in its machine; nothing by default. */
  remedies?: RemedyOptions | undefined;
  /** The NixOS tests of the flake that are run after it; null for none. */
  tests?: NixosTests | null;
  /** What `runRebuild` takes; what the recording begins with is the scenario's. */
  build: RebuildRequest;
  env: Environment;
};

/** The id of a new trial. */
export function trialId(): string {
  return `trial-${randomHex(6)}`;
}

/** A trial and the build in whose directory it is; the status of what it ended for where that is no fault of the system. */
export type RecordedTrial = { build: Build; trial: Trial; errorStatus: ErrorStatus | null };

/**
 * Records a trial: its beginning, then the machine and what is tried in it, in one recording, and writes it into that build's
 * directory: `trial.json`, `trial.md`, `junit.xml`, and the machine's console. Throws a `ToolError` where nothing could be run at
 * all.
 */
export async function recordTrial(request: TrialRequest, hooks: RebuildHooks): Promise<RecordedTrial> {
  const { scenario, env, profile = null, setup = null } = request;
  const startMs = Date.now();
  let recorded: Pick<RecordedTrial, 'trial' | 'errorStatus'> | null = null;
  const build = await runRebuild({ ...request.build, ...scenario.begin, besideOthers: true }, hooks, {
    ...{ action: 'trial', host: scenario.name },
    tried: { kind: scenario.kind, backend: null, profile, script: null },
    run: async (stage) => {
      const seconds = (Date.now() - startMs) / 1000;
      const course = await runCourse({
        ...{ name: scenario.name, profile, setup, env, stage, signal: hooks.signal },
        newRemedies: () => remediesInGuest(request, { stage, hooks }),
        makeGuest: () => scenario.makeGuest(),
        tryIn: (machine) => scenario.tryIn(machine),
      });
      await writePatch(async () => (await scenario.patch?.()) ?? null, stage);
      const tests = await testsAfter(course, request, { stage, signal: hooks.signal });
      const remedies = [...stage.remedies, ...course.remedies];
      const beginning: Beginning = { outcome: 'success', failure: null, seconds };
      const isCancelled = hooks.signal?.aborted === true;
      const tried = trialOf(request, { startMs, beginning, course, tests, isCancelled, remedies });
      const trend = await trendOfTrial(tried, stage.earlier);
      const trial = stage.redact({ ...tried, ...(trend && { trend }) });
      await writeTrial(stage.dir, trial);
      recorded = { trial, errorStatus: course.error?.status ?? null };
      stage.print(['', ...trialLines(trial, true)]);
      return { ...endOf(trial), remedies: course.remedies };
    },
  });
  if (recorded !== null) return { build, ...(recorded as Pick<RecordedTrial, 'trial' | 'errorStatus'>) };
  const { outcome, failure, duration_seconds: seconds, remedies = [] } = build.metadata;
  const isCancelled = outcome === 'cancelled';
  const beginning: Beginning = { outcome, failure, seconds };
  const nothing = { course: emptyCourse(), tests: [] };
  const unmasked = trialOf(request, { startMs, beginning, ...nothing, isCancelled, remedies });
  const { secrets, redact: patterns, env: buildEnv } = request.build;
  const trial = redactData(unmasked, await loadRedaction({ secrets, patterns }, buildEnv));
  await writeTrial(build.dir, trial);
  return { build, trial, errorStatus: null };
}

type Tried = {
  startMs: number;
  beginning: Beginning;
  course: Course;
  tests: readonly TrialTest[];
  isCancelled: boolean;
  /** What was done about failures before its machine, and in it. */
  remedies: readonly RemedyRun[];
};

/** Of a trial that could not be made, nothing is to be known any more. */
async function testsAfter(
  { error }: Course,
  { tests }: TrialRequest,
  { stage, signal }: { stage: SequelStage; signal: AbortSignal | undefined },
): Promise<TrialTest[]> {
  return !tests || error !== null ? [] : runNixosTests(tests, stage, signal);
}

function trialOf(
  { id, scenario, profile, tests: asked }: TrialRequest,
  { startMs, beginning, course, tests, isCancelled, remedies }: Tried,
): Trial {
  const { kind, name: host } = scenario;
  const about = { host, ...(profile && { profile }) };
  const name = trialName(about);
  const endMs = Date.now();
  const seen = scenario.seen(beginning, course);
  const step = testsStep(tests);
  const helpers = [...new Set([...course.helpersBefore, ...helpersIn(remedies)])];
  const withTests = asked && {
    wanted: [...seen.wanted, { question: 'tests', isAsked: true } as const],
    steps: [...seen.steps, ...(step === null ? [] : [step])],
  };
  const { end, error, guest, machine, console, limits, steps, setup, resources } = course;
  return {
    ...{ schema_version: 1, id, kind, ...about, guest, machine, ...(setup && { setup }) },
    ...(resources && { resources }),
    ...verdictOf({ name, end, error, isCancelled, ...seen, ...withTests, helpers }),
    ...(tests.length > 0 && { tests: [...tests] }),
    ...{ timestamp: new Date(startMs).toISOString(), finished_at: new Date(endMs).toISOString() },
    duration_seconds: (endMs - startMs) / 1000,
    ...{ steps, upgrade: null, reboot: null, rollback: null, machine_end: end, console, limits },
    ...scenario.parts(course),
    ...(remedies.length > 0 && { remedies: [...remedies] }),
  };
}

function endOf(trial: Trial): SequelEnd {
  const { outcome, failure } = trial;
  return {
    tried: triedOf(trial),
    outcome: isOutcome(outcome) ? outcome : 'failed',
    failure: failure && { ...failure, family: familyNamed(failure.family) },
    // The machine is gone, and no host has changed.
    system: null,
  };
}
