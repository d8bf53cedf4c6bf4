import { join } from 'node:path';
import { consoleDirectory } from '../builds/files.js';
import type { GuestKind, MachineEnd, Trial } from '../builds/trial.js';
import type { HostCall, HostObserver } from '../deploy/host/deploy-call.js';
import { Steps } from '../deploy/host/steps.js';
import { type LocalSystem, readLocalSystem } from '../deploy/plan/new-system.js';
import { LogLines } from '../deploy/run/log-lines.js';
import { copyLine } from '../deploy/text/copy-line.js';
import { deploymentLines } from '../deploy/text/deployment-lines.js';
import { planLines } from '../deploy/text/plan-lines.js';
import type { CopyProgress } from '../host/copy/options.js';
import { createMachine, type Machine } from '../machine/index.js';
import type { SequelStage } from '../rebuild/sequel.js';
import type { Environment } from '../system/environment.js';
import { messageOf, ToolError } from '../system/errors.js';
import { stripControls } from '../text/clean.js';
import type { TrialGuest } from './guest/guest-kind.js';
import { machineNameFor } from './guest/machine-name.js';
import { TriedHost } from './guest/tried-host.js';
import type { TrialParts } from './parts.js';
import { trialPolicy } from './policy.js';
import { tryUpgrade } from './upgrade.js';

export type CourseRequest = {
  /** The configuration's name. */
  name: string;
  asked: TrialParts['asked'];
  /** How long (s, on hardware) a boot may take until the machine answers. */
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

const tailLines = 20;

/**
 * Makes a machine, has it run the base system, and tries the upgrade in it. Nothing of the machine is left but its console when
 * this resolves. A `ToolError` is part of what it resolves with.
 */
export async function runCourse(
  { name, asked, bootSeconds, by, env, guestFor, judgedBy }: CourseRequest,
  { id, stage, links, signal }: CourseStage,
): Promise<Course> {
  const steps = new Steps((step) => stage.enter(step));
  let step = 'preparing';
  const enter = (next: string) => {
    step = next;
    steps.enter(next);
  };
  const course: Course = {
    ...{ base: null, upgrade: null, said: null, reboot: null, rollback: null, end: null, error: null },
    ...{ guest: null, machine: null, console: null, limits: [], steps: [] },
  };
  let machine: Machine | null = null;
  let host: TriedHost | null = null;
  const close = () => void machine?.close().catch(() => {});
  try {
    enter('preparing');
    const [base, next] = await Promise.all([systemAt(links.base, env), systemAt(links.next, env)]);
    const guest = await guestFor({ base: base.toplevel.path, next: next.toplevel.path });
    Object.assign(course, { guest: guest.kind, limits: [...guest.limits] });
    const machineName = machineNameFor(name);
    const options = { env, redaction: stage.redaction, outputDir: join(stage.dir, consoleDirectory) };
    machine = await createMachine(machineName, guest.backend, {
      ...options,
      onNotice: (text) => stage.notice(text),
    });
    signal?.addEventListener('abort', close);
    signal?.throwIfAborted();
    course.console = { tail: [], dir: join(consoleDirectory, machineName) };
    const { kind: backend, slowdown } = machine;
    course.machine = { backend, slowdown, memory_mib: guest.memoryMib };
    const how = { env, bootSeconds, ...(signal && { signal }), say: (line: string) => stage.print([line]) };
    const startSeconds = steps.seconds;
    await guest.bring(machine, base, how);
    course.base = await booted(guest.boot(machine, how), () => steps.since(startSeconds), signal);
    if (!course.base.ok) return course;
    host = new TriedHost(machine, name);
    const { policy, settings } = await judgedBy(next.toplevel.path);
    const { observer, end } = observerInto(stage, enter);
    const call = {
      ...{ id, by, host, settings, next, asked, destination: `a ${backend} machine` },
      policy: trialPolicy(policy, { slowdown, reboot: asked.reboot }),
      bootSeconds: Math.ceil(bootSeconds * slowdown),
      signal: signal === undefined ? host.died : AbortSignal.any([signal, host.died]),
      copy: { env, onProgress: progressInto(stage) },
    };
    Object.assign(course, await tryUpgrade(call, observer).finally(end));
  } catch (thrown) {
    if (!signal?.aborted && !(thrown instanceof ToolError)) throw thrown;
    if (!signal?.aborted) course.error = errorOf(thrown as ToolError);
  } finally {
    signal?.removeEventListener('abort', close);
    await host?.close();
    course.end = host?.end ? ({ ...host.end, step } satisfies MachineEnd) : null;
    if (machine !== null && course.console !== null) course.console.tail = tailOf(machine);
    course.steps = steps.end();
    await machine?.close();
  }
  return course;
}

async function systemAt(path: string | null, env: Environment): Promise<LocalSystem> {
  return readLocalSystem(path ?? '', env);
}

function errorOf({ code, message, hint, status }: ToolError): NonNullable<Course['error']> {
  return { code, message, hint, status };
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

/** What is done to the machine, as lines and phases of the recording. */
function observerInto(stage: SequelStage, enter: (step: string) => void) {
  const lines = new LogLines();
  const log: HostObserver = {
    onStep: enter,
    onLog: (bytes) => stage.print(lines.push(bytes)),
    onNotice: (text) => stage.notice(text),
  };
  return {
    observer: {
      ...log,
      onPlan: (plan: Parameters<typeof planLines>[0]) => stage.print(['', ...planLines(plan, true), '']),
      onDeployment: (deployment: Parameters<typeof deploymentLines>[0]) =>
        // Nobody goes back by hand on a machine that is about to be gone.
        stage.print([...lines.end(), '', ...deploymentLines({ ...deployment, by_hand: [] }, true), '']),
    },
    end: () => stage.print(lines.end()),
  };
}

/** A line for every tenth of a copy. */
function progressInto(stage: SequelStage): (progress: CopyProgress) => void {
  let tenth = -1;
  return (progress) => {
    const now = progress.totalPaths ? Math.floor((progress.paths / progress.totalPaths) * 10) : 0;
    if (now > tenth) stage.print([copyLine(progress)]);
    tenth = Math.max(tenth, now);
  };
}

function tailOf(machine: Machine): string[] {
  return stripControls(machine.consoleLog())
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-tailLines);
}
