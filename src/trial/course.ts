import { join } from 'node:path';
import { consoleDirectory } from '../builds/files.js';
import type { RemedyRun } from '../builds/remedy.js';
import type { GuestKind, MachineEnd, Trial } from '../builds/trial.js';
import { Steps } from '../deploy/host/steps.js';
import { panicWords } from '../machine/console/console-text.js';
import { createMachine, type Machine } from '../machine/index.js';
import type { SequelStage } from '../rebuild/sequel.js';
import type { HostRemedies } from '../remedy/on-host/host-remedies.js';
import type { Environment } from '../system/environment.js';
import { messageOf, ToolError } from '../system/errors.js';
import { stripControls } from '../text/clean.js';
import { filledLines } from '../text/lines.js';
import type { TrialGuest } from './guest/guest-kind.js';
import { machineNameFor } from './guest/machine-name.js';
import { TriedHost } from './guest/tried-host.js';
import { ResourceSampler } from './resources/sampler.js';
import { Setup } from './setup.js';
import type { TrialError } from './verdict.js';

/** What was seen of the machine of a trial, whatever was tried in it. */
export type Course = Pick<Trial, 'machine' | 'console' | 'limits' | 'steps' | 'setup' | 'resources'> & {
  guest: GuestKind | null;
  /** How the machine ended where nobody wanted it to. */
  end: MachineEnd | null;
  /** Why the trial itself could not go on. */
  error: TrialError | null;
  /** What was done about failures in machines: that of the trial, and one that it has made to go on from. */
  remedies: RemedyRun[];
  /** The names of remedies without which there would be no machine to go on from, whichever trial has made it. */
  helpersBefore: readonly string[];
};

/** A machine that is there, and off, with what a scenario has of its recording. */
export type TrialMachine = {
  machine: Machine;
  stage: SequelStage;
  phases: Steps;
  env: Environment;
  /** Aborted when a person stops the trial. */
  signal?: AbortSignal;
  /** Writes a line for a person. */
  say(line: string): void;
  /** What is tried in it is tried again by these where it fails. */
  remedies: HostRemedies;
  /** Runs in it what could not be run before there was this machine. Rejects with a `ToolError` where that fails. */
  setUp(): Promise<void>;
  /** From now on the machine is watched, as a host that is not wanted to end: once, when it is up. */
  watch(): TriedHost;
};

type CourseCall = {
  /** Of the host or the image. */
  name: string;
  env: Environment;
  stage: SequelStage;
  signal?: AbortSignal | undefined;
  /** The name of the kind of machine, where one was named. */
  profile: string | null;
  /** What is done in the machine, or in one from which it goes on, before anything is tried. */
  setup: Setup | null;
  /** Remedies for one machine, with attempts of their own. */
  newRemedies(): HostRemedies;
  /** Says what the machine is; rejects with a `ToolError` where it cannot be one. */
  makeGuest(): Promise<TrialGuest>;
  /** Uses it. A `ToolError` that it rejects with is part of the course. */
  tryIn(machine: TrialMachine): Promise<void>;
};

/** What is kept of the console's end: from the words of a panic on, where there was one. */
const tailLines = 20;
const panicLines = 80;

/** Of a trial that has not come as far as a machine. */
export function emptyCourse(): Course {
  const nothing = { end: null, error: null, guest: null, machine: null, console: null };
  return { ...nothing, limits: [], steps: [], remedies: [], helpersBefore: [] };
}

/** What is open while a course is under way. */
type Open = {
  machine: Machine | null;
  host: TriedHost | null;
  sampler: ResourceSampler | null;
  phases: Steps;
  /** For the machine that others go on from, and for that of the trial. */
  remedies: { before: HostRemedies; own: HostRemedies };
};

/**
 * Makes a machine and has it tried. Nothing of it is left but its console when this resolves. What is thrown that is no
 * `ToolError` is thrown.
 */
export async function runCourse(call: CourseCall): Promise<Course> {
  const { stage, signal } = call;
  const course = emptyCourse();
  let phase = '';
  const phases = new Steps((name) => {
    phase = name;
    stage.enter(name);
  });
  const remedies = { before: call.newRemedies(), own: call.newRemedies() };
  const open: Open = { machine: null, host: null, sampler: null, phases, remedies };
  // What waits for the machine hears of its end at once.
  const cutOff = () => void open.machine?.close().catch(() => {});
  signal?.addEventListener('abort', cutOff);
  try {
    await inMachine(call, course, open);
  } catch (thrown) {
    if (!signal?.aborted) {
      if (!(thrown instanceof ToolError)) throw thrown;
      const { code, message, hint, status } = thrown;
      course.error = { code, message, hint, status };
    }
  } finally {
    signal?.removeEventListener('abort', cutOff);
    const { machine, host, sampler } = open;
    course.remedies.push(...remedies.before.runs, ...remedies.own.runs);
    course.helpersBefore = call.setup?.helpers ?? [];
    await host?.close();
    if (sampler !== null) course.resources = await sampler.end();
    course.end = host?.end ? { ...host.end, step: phase } : null;
    if (machine !== null && course.console !== null) course.console.tail = tailOf(machine);
    course.steps = phases.end();
    await machine?.close().catch((thrown) => stage.notice(messageOf(thrown)));
  }
  return course;
}

async function inMachine(
  { name, profile, setup, env, stage, signal, makeGuest, tryIn }: CourseCall,
  course: Course,
  open: Open,
): Promise<void> {
  open.phases.enter('preparing');
  const place = { env, stage, signal };
  const own = await makeGuest();
  const precedes = setup !== null && Setup.precedes(own);
  const { remedies } = open;
  const prepared = precedes
    ? await setup.prepared(own, { ...place, remedies: remedies.before })
    : { guest: own };
  const { guest } = prepared;
  if ('setup' in prepared) course.setup = prepared.setup;
  signal?.throwIfAborted();
  const machineName = machineNameFor(profile === null ? name : `${name} ${profile}`);
  const machine = await createMachine(machineName, guest.backend, {
    ...{ env, redaction: stage.redaction, outputDir: join(stage.dir, consoleDirectory) },
    onNotice: (text) => stage.notice(text),
  });
  open.machine = machine;
  const hasNetwork = guest.network === 'user';
  open.sampler = new ResourceSampler(machine, { seconds: () => open.phases.seconds, hasNetwork });
  signal?.throwIfAborted();
  const { kind: backend, slowdown } = machine;
  Object.assign(course, {
    ...{ guest: guest.kind, limits: [...guest.limits] },
    console: { tail: [], dir: join(consoleDirectory, machineName) },
    machine: {
      ...{ backend, slowdown, memory_mib: guest.memoryMib },
      ...{ disk_mib: guest.diskMib ?? null, network: guest.network ?? 'none' },
    },
  });
  await tryIn({
    ...{ machine, stage, env, phases: open.phases, ...(signal && { signal }) },
    say: (line) => stage.print([line]),
    remedies: remedies.own,
    setUp: async () => {
      if (setup !== null && !precedes)
        course.setup = await setup.runIn(machine, { ...place, remedies: remedies.own });
    },
    watch: () => {
      open.host ??= new TriedHost(machine, name);
      return open.host;
    },
  });
}

function tailOf(machine: Machine): string[] {
  const lines = filledLines(stripControls(machine.consoleLog())).slice(-panicLines);
  const panic = lines.findLastIndex((line) => line.includes(panicWords));
  return machine.lastEnd?.kind === 'panic' && panic >= 0 ? lines.slice(panic) : lines.slice(-tailLines);
}
