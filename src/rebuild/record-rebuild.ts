import { readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames } from '../builds/files.js';
import type { Surrounding } from '../nix/advice/surroundings.js';
import type { Understanding } from '../nix/observer.js';
import { type Plan, spaceWarning } from '../nix/said/plan.js';
import { untilItThrows } from '../record/faults.js';
import { type RecordHooks, type RecordRequest, record } from '../record/record.js';
import type { OpenRecording, RecordResult } from '../record/request.js';
import { redactText, StreamRedactor } from '../redact/stream-redactor.js';
import type { AttemptsEnd } from '../remedy/attempts/attempts.js';
import type { SwitchCommand } from '../system/activation/switch-command.js';
import { isCi } from '../system/ci.js';
import { freeBytes } from '../system/disk/space.js';
import { messageOf, ToolError } from '../system/errors.js';
import type { Resources } from '../system/proc/resources.js';
import { quoteCommand } from '../text/shell.js';
import { actionFacts } from './action.js';
import { ActivationJournal } from './activation/journal.js';
import { TargetBefore } from './activation/target-before.js';
import { ActivationWatch } from './activation/watch.js';
import { activityFeed } from './activity-feed.js';
import { Understandings } from './attempts/understandings.js';
import { commandLineOf } from './command/command-line.js';
import { IgnoredSettings } from './flake-settings.js';
import type { RebuildHooks } from './hooks.js';
import { redactData } from './metadata/redact-metadata.js';
import { monitorRebuild } from './monitor.js';
import type { Rebuild } from './prepare.js';
import { unrecordedNotice } from './readiness/recordable.js';
import type { RebuildRequest } from './request.js';
import type { Sequel, SequelEnd, SequelStage } from './sequel.js';
import type { TerminalMask } from './terminal-mask.js';

type Attempts = AttemptsEnd<RecordResult>;

/**
 * A rebuild that has ended: how its recording ended, what its output shows, which activations were seen among its
 * processes, and what these used.
 */
export type RecordedRebuild = {
  recorded: RecordResult;
  understood: Understanding;
  switches: readonly SwitchCommand[];
  /** Store path of the system that the target host ran before; null where that is not known. */
  targetBefore: string | null;
  resources: Resources | null;
  /** How what followed it in the recording has ended; null where nothing did. */
  sequel: SequelEnd | null;
  /** What was done about failures between its attempts, and why the last one has only prepared the next boot. */
  attempts: Pick<Attempts, 'remedies' | 'needsBoot'>;
};

/**
 * Runs the command in a recorded terminal and follows what Nix does meanwhile; where tmux cannot start, with a log
 * alone, as `rebuild` says afterwards. Where the command could not be started, removes the build's directory and throws
 * what `record` throws.
 */
export async function recordRebuild(
  rebuild: Rebuild,
  callersHooks: RebuildHooks,
  sequel: Sequel | null = null,
): Promise<RecordedRebuild> {
  const { checkout, dir, nonce, notice, request } = rebuild;
  const hooks = separated(callersHooks, notice);
  const monitor = monitorRebuild(rebuild, hooks);
  const onPlan = (plan: Plan) => {
    const warning = spaceWarning(plan, freeBytes('/nix/store') ?? Number.POSITIVE_INFINITY);
    if (warning) notice(warning);
  };
  const observer = new Understandings(
    { checkout: checkout.root, surroundings: surroundingsOf(request), onPhase: monitor.enterPhase, onPlan },
    (thrown) =>
      notice(`phases and failures are not known: the output was not understood (${messageOf(thrown)})`),
  );
  const openFeed = () =>
    activityFeed(request.env, rebuild.nixVersion, nonce, (bytes) =>
      observer.pushJson(bytes, monitor.elapsed()),
    ).catch((thrown) => {
      notice(messageOf(thrown));
      return null;
    });
  let feed = await openFeed();
  const liveMask = await liveMaskOf(rebuild, hooks);
  const { onOutput } = hooks;
  const masked = (text: string) => (liveMask === null ? text : liveMask.push(text));
  const show = untilItThrows('onOutput', onOutput && ((text: string) => onOutput(masked(text))), notice);
  const ignored = new IgnoredSettings();
  const activation = mayActivate(rebuild)
    ? { watch: new ActivationWatch(), journal: new ActivationJournal(request.env, notice) }
    : null;
  const targetBefore = new TargetBefore();
  let hasStarted = false;
  let sequelEnd: SequelEnd | null = null;
  let attempts: Attempts | null = null as Attempts | null;
  const recordHooks: RecordHooks = {
    onStart: (session) => {
      hasStarted = true;
      monitor.start(observer, session);
      activation?.journal.start(session);
      if (isActivation(rebuild) && request.action !== 'dry-activate') targetBefore.start(request);
      activation?.watch.start(session.nonce, ({ journal }) => {
        targetBefore.end();
        observer.activates(monitor.elapsed());
        if (journal) activation.journal.follow(journal);
      });
      const argv = rebuild.command.argv.map((word) => redactText(rebuild.redaction, word));
      hooks.onStart?.({ dir, attach: session.attach, argv });
    },
    onText: (text, seconds) => {
      observer.pushText(text, seconds);
      activation?.journal.said(text);
      show(text);
    },
    onLines: (lines) => {
      ignored.push(lines);
      hooks.onLines?.(lines);
    },
    onNotice: notice,
    beforeClose: async (recording, first) => {
      attempts = await tryAgain(recording, first);
      const { last } = attempts;
      if (sequel === null || last.exitCode !== 0 || last.ended !== 'exited') return last;
      sequelEnd = await sequel.run({
        ...sequelStage(rebuild, recording),
        remedies: attempts.remedies,
        secondsLeft: () =>
          request.timeoutSeconds > 0 ? Math.max(0, request.timeoutSeconds - monitor.elapsed()) : null,
        enter: (name) => observer.enters(name, monitor.elapsed()),
      });
      return last;
    },
    ...(hooks.signal ? { signal: hooks.signal } : {}),
    ...(hooks.leave ? { leave: hooks.leave } : {}),
  };
  /** Where remedies are off, the first attempt is the only one. */
  const tryAgain = async (recording: OpenRecording, first: RecordResult): Promise<Attempts> => {
    if (request.remedies.policy === 'off') return { last: first, remedies: [], needsBoot: null };
    const [{ furtherAttempts }, { rebuildStage }] = await Promise.all([
      import('../remedy/attempts/attempts.js'),
      import('./attempts/rebuild-stage.js'),
    ]);
    const stage = rebuildStage({
      ...{ rebuild, recording, hooks, env: feed?.env ?? request.env, elapsed: monitor.elapsed },
      hasSwitched: () => (activation?.watch.seen.length ?? 0) > 0,
      endAttempt: async ({ exitCode }) => {
        // What is still under way in the activity log belongs to this attempt.
        await feed?.close();
        const understood = observer.endAttempt({ exitCode, seconds: monitor.elapsed() });
        feed = await openFeed();
        return understood;
      },
      attempt: async ({ instead, ...attempt }) => {
        const argv =
          instead === undefined
            ? rebuild.command.argv
            : (await commandLineOf({ ...request, action: instead })).argv;
        observer.beginAttempt();
        return recording.run({ ...attempt, argv, cwd: cwdOf(rebuild), beforeEnd });
      },
    });
    return furtherAttempts(first, stage);
  };
  const beforeEnd = async () => activation?.journal.complete();
  let ended: Pick<RecordedRebuild, 'recorded' | 'resources' | 'sequel' | 'attempts'>;
  try {
    const start = () =>
      record(
        {
          ...recordRequest(rebuild, feed?.env ?? request.env, hooks.keyboard),
          nonce,
          beforeEnd,
        },
        recordHooks,
      );
    const recorded = await start().catch((thrown) => {
      if (hasStarted || !rebuild.request.recording || !isTmuxProblem(thrown)) throw thrown;
      recordNothing(rebuild, thrown);
      return start();
    });
    ended = {
      recorded,
      resources: monitor.resources(),
      sequel: sequelEnd,
      attempts: attempts ?? { remedies: [], needsBoot: null },
    };
    const message = ignored.notice();
    if (message !== null) notice(message);
  } catch (thrown) {
    const isUnstarted = !hasStarted || (thrown instanceof ToolError && thrown.code === 'spawn-failed');
    if (isUnstarted) await rm(dir, { recursive: true, force: true });
    throw thrown;
  } finally {
    monitor.end();
    activation?.watch.end();
    targetBefore.end();
    activation?.journal.end();
    await feed?.close();
  }
  const { seconds } = ended.recorded;
  const exitCode = exitCodeOf(ended);
  // One that is too short to be seen and prints nothing, as `boot` does.
  if (exitCode === 0 && isActivation(rebuild)) observer.activates(seconds);
  const switches = activation?.watch.seen ?? [];
  return {
    ...ended,
    switches,
    targetBefore: targetBefore.system,
    understood: observer.end({ exitCode, seconds }),
  };
}

/** The command's own status; where it was followed by what did not succeed, that of a program that fails. */
function exitCodeOf({ recorded, sequel }: Pick<RecordedRebuild, 'recorded' | 'sequel'>): number | null {
  return sequel === null || sequel.outcome === 'success' ? recorded.exitCode : 1;
}

function sequelStage(
  { command, dir, earlier, notice, redaction }: Rebuild,
  recording: OpenRecording,
): Omit<SequelStage, 'enter' | 'remedies' | 'secondsLeft'> {
  return {
    ...{ dir, earlier, notice, redaction, built: command.outLink && linkTarget(command.outLink) },
    run: (asked) => recording.run(asked),
    note: (text) => recording.note(text),
    print: (lines) => recording.print(lines),
    redact: (data) => redactData(data, redaction),
  };
}

function linkTarget(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch {
    return null;
  }
}

/** A command may be nixos-rebuild in a script of the user's. */
function mayActivate(rebuild: Rebuild): boolean {
  return rebuild.metadata.action === null || isActivation(rebuild);
}

function isActivation({ request, metadata }: Rebuild): boolean {
  return metadata.action !== null && actionFacts[request.action].activates;
}

/** The hooks that are called while text arrives; one that throws takes neither another nor the observer with it. */
function separated(hooks: RebuildHooks, notice: Rebuild['notice']): RebuildHooks {
  const { onPhase, onStatus, onLines } = hooks;
  return {
    ...hooks,
    ...(onPhase ? { onPhase: untilItThrows('onPhase', onPhase, notice) } : {}),
    ...(onStatus ? { onStatus: untilItThrows('onStatus', onStatus, notice) } : {}),
    ...(onLines ? { onLines: untilItThrows('onLines', onLines, notice) } : {}),
  };
}

function isTmuxProblem(thrown: unknown): boolean {
  return thrown instanceof ToolError && /^(?:tmux-.*|.*-tmux|no-fifo|no-pipe)$/.test(thrown.code);
}

/** The rebuild is more important than its recording: tmux is there, but cannot start. */
function recordNothing(rebuild: Rebuild, reason: unknown): void {
  rebuild.notice(unrecordedNotice(messageOf(reason)));
  rebuild.request = { ...rebuild.request, recording: false };
  const { metadata } = rebuild;
  rebuild.metadata = { ...metadata, files: { ...metadata.files, cast: null } };
}

/** Null where no person watches. */
async function liveMaskOf(
  { newTerminalMask }: Rebuild,
  { onOutput, outputSize }: RebuildHooks,
): Promise<TerminalMask | null> {
  return onOutput && outputSize ? newTerminalMask(outputSize, { isLive: true }) : null;
}

function cwdOf({ command, dir, request }: Rebuild): string {
  return command.runsInBuild ? dir : request.cwd;
}

function recordRequest(
  rebuild: Rebuild,
  env: RecordRequest['env'],
  keyboard: RebuildHooks['keyboard'],
): RecordRequest {
  const { command, dir, newTerminalMask, redaction, request } = rebuild;
  return {
    argv: command.argv,
    cwd: cwdOf(rebuild),
    env,
    cols: request.cols,
    rows: request.rows,
    logPath: join(dir, fileNames.log),
    castPath: request.recording ? join(dir, fileNames.cast) : null,
    castVersion: 2,
    title: redactText(redaction, quoteCommand(command.argv)),
    idleLimitSeconds: request.idleLimitSeconds,
    timeoutSeconds: request.timeoutSeconds,
    newFilter: (kind) => new StreamRedactor(redaction, { cols: request.cols, isLines: kind === 'lines' }),
    ...(request.recording ? { newScreenFilter: (size) => newTerminalMask(size, { isLive: false }) } : {}),
    ...(keyboard && request.interactive ? { keyboard } : {}),
  };
}

/** What the request itself tells of where a rebuild runs. */
function surroundingsOf({ env, target, targetHost }: RebuildRequest): Surrounding[] {
  const isOf: [Surrounding, boolean][] = [
    ['ci', isCi(env)],
    ['flake', target.kind === 'flake'],
    ['target-host', targetHost !== null],
  ];
  return isOf.flatMap(([surrounding, holds]) => (holds ? [surrounding] : []));
}
