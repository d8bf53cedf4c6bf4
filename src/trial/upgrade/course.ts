import { join } from 'node:path';
import { consoleDirectory } from '../../builds/files.js';
import type { GuestKind, Trial } from '../../builds/trial.js';
import type { HostCall } from '../../deploy/host/deploy-call.js';
import { Steps } from '../../deploy/host/steps.js';
import { type LocalSystem, readLocalSystem } from '../../deploy/plan/new-system.js';
import { progressInto } from '../../deploy/run/copy-progress.js';
import { panicWords } from '../../machine/console/console-text.js';
import { createMachine, type Machine } from '../../machine/index.js';
import type { SequelStage } from '../../rebuild/sequel.js';
import type { Environment } from '../../system/environment.js';
import { messageOf, ToolError } from '../../system/errors.js';
import { stripControls } from '../../text/clean.js';
import type { TrialGuest } from '../guest/guest-kind.js';
import { machineNameFor } from '../guest/machine-name.js';
import { TriedHost } from '../guest/tried-host.js';
import { observerInto } from '../text/course-lines.js';
import type { TrialParts } from './parts.js';
import { trialPolicy } from './policy.js';
import { tryUpgrade } from './upgrade.js';

export type CourseRequest = {
  /** The configuration's name. */
  name: string;
  asked: TrialParts['asked'];
  /** How long (s, on hardware) the reboot may take until the machine answers. */
  bootSeconds: number;
  by: string;
  env: Environment;
  /** The machine for the two systems, as store paths. */
  guestFor: (systems: { base: string; next: string }) => Promise<TrialGuest>;
  /** How the host is judged by all that is said of it, the new system too. */
  judgedBy: (system: string) => Promise<Pick<HostCall, 'policy' | 'settings'>>;
};

/** What a course has of its recording. */
export type CourseStage = {
  id: string;
  stage: SequelStage;
  /** Store paths of the systems, or null. */
  links: Record<'base' | 'next', string | null>;
  signal?: AbortSignal;
};

/** What was seen in the machine, and of the machine. */
export type Course = Omit<TrialParts, 'host' | 'asked' | 'build' | 'isCancelled'> &
  Pick<Trial, 'machine' | 'console' | 'limits' | 'steps'> & { guest: GuestKind | null };

/** What is kept of the console's end: from the words of a panic on, where there was one. */
const tailLines = 20;
const panicLines = 80;

/** Of a trial that has not come as far as a machine. */
export function emptyCourse(): Course {
  return {
    ...{ base: null, upgrade: null, said: null, reboot: null, rollback: null, end: null, error: null },
    ...{ guest: null, machine: null, console: null, limits: [], steps: [] },
  };
}

/** What is open while a course is under way. */
type Open = { machine: Machine | null; host: TriedHost | null; steps: Steps };

/**
 * Makes a machine, has it run the base system, and tries the upgrade in it. Nothing of the machine is left but its console when
 * this resolves. A `ToolError` is part of what it resolves with.
 */
export async function runCourse(request: CourseRequest, at: CourseStage): Promise<Course> {
  const { stage, signal } = at;
  const course = emptyCourse();
  let step = '';
  const steps = new Steps((name) => {
    step = name;
    stage.enter(name);
  });
  const open: Open = { machine: null, host: null, steps };
  // What waits for the machine hears of its end at once.
  const cutOff = () => void open.machine?.close().catch(() => {});
  signal?.addEventListener('abort', cutOff);
  try {
    await inMachine(request, at, { course, open });
  } catch (thrown) {
    if (!signal?.aborted) {
      if (!(thrown instanceof ToolError)) throw thrown;
      const { code, message, hint, status } = thrown;
      course.error = { code, message, hint, status };
    }
  } finally {
    signal?.removeEventListener('abort', cutOff);
    const { machine, host } = open;
    await host?.close();
    course.end = host?.end ? { ...host.end, step } : null;
    if (machine !== null && course.console !== null) course.console.tail = tailOf(machine);
    course.steps = steps.end();
    await machine?.close().catch((thrown) => stage.notice(messageOf(thrown)));
  }
  return course;
}

async function inMachine(
  { name, asked, bootSeconds, by, env, guestFor, judgedBy }: CourseRequest,
  { id, stage, links, signal }: CourseStage,
  { course, open }: { course: Course; open: Open },
): Promise<void> {
  open.steps.enter('preparing');
  const startSeconds = open.steps.seconds;
  const systems = [links.base, links.next].map((path) => readLocalSystem(path ?? '', env));
  const [base, next] = (await Promise.all(systems)) as [LocalSystem, LocalSystem];
  const guest = await guestFor({ base: base.toplevel.path, next: next.toplevel.path });
  const machineName = machineNameFor(name);
  const machine = await createMachine(machineName, guest.backend, {
    ...{ env, redaction: stage.redaction, outputDir: join(stage.dir, consoleDirectory) },
    onNotice: (text) => stage.notice(text),
  });
  open.machine = machine;
  signal?.throwIfAborted();
  const { kind: backend, slowdown } = machine;
  Object.assign(course, {
    ...{ guest: guest.kind, limits: [...guest.limits] },
    console: { tail: [], dir: join(consoleDirectory, machineName) },
    machine: { backend, slowdown, memory_mib: guest.memoryMib },
  });
  const how = { env, ...(signal && { signal }), say: (line: string) => stage.print([line]) };
  await guest.bring(machine, { base, next }, how);
  course.base = await booted(
    guest.boot(machine, { base, next }, how),
    () => open.steps.since(startSeconds),
    signal,
  );
  if (!course.base.ok) return;
  open.host = new TriedHost(machine, name);
  const { policy, settings } = await judgedBy(next.toplevel.path);
  const { died } = open.host;
  const call = {
    ...{ id, by, host: open.host, settings, next, asked, destination: `a ${backend} machine` },
    policy: trialPolicy(policy, { slowdown, reboot: asked.reboot }),
    bootSeconds: Math.ceil(bootSeconds * slowdown),
    signal: signal === undefined ? died : AbortSignal.any([signal, died]),
    copy: { env, onProgress: progressInto(stage) },
  };
  const { observer, end } = observerInto(stage, (step) => open.steps.enter(step));
  Object.assign(course, await tryUpgrade(call, observer).finally(end));
}

/** Whether the base system has come up; that it has not says something of it, and ends the trial. */
async function booted(
  booting: Promise<void>,
  seconds: () => number,
  signal: AbortSignal | undefined,
): Promise<NonNullable<Course['base']>> {
  try {
    await booting;
    return { ok: true, seconds: seconds(), message: '' };
  } catch (thrown) {
    if (signal?.aborted || !(thrown instanceof ToolError)) throw thrown;
    return { ok: false, seconds: seconds(), message: messageOf(thrown) };
  }
}

function tailOf(machine: Machine): string[] {
  const lines = stripControls(machine.consoleLog())
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-panicLines);
  const panic = lines.findLastIndex((line) => line.includes(panicWords));
  return machine.lastEnd?.kind === 'panic' && panic >= 0 ? lines.slice(panic) : lines.slice(-tailLines);
}
