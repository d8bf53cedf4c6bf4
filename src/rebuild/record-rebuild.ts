import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames } from '../builds/files.js';
import type { Surrounding } from '../nix/advice/surroundings.js';
import { RebuildObserver, type Understanding } from '../nix/observer.js';
import { spaceWarning } from '../nix/said/plan.js';
import { type RecordHooks, type RecordRequest, record } from '../record/record.js';
import type { RecordResult } from '../record/request.js';
import { redactText, StreamRedactor } from '../redact/stream-redactor.js';
import { freeBytes } from '../system/disk/space.js';
import { messageOf, ToolError } from '../system/errors.js';
import type { Resources } from '../system/proc/resources.js';
import { quoteCommand } from '../text/shell.js';
import { activityFeed } from './activity-feed.js';
import { IgnoredSettings } from './flake-settings.js';
import type { RebuildHooks } from './hooks.js';
import { monitorRebuild } from './monitor.js';
import type { Rebuild } from './prepare.js';
import { unrecordedNotice } from './readiness/recordable.js';
import type { RebuildRequest } from './request.js';
import type { TerminalMask } from './terminal-mask.js';

/** A rebuild that has ended: how its recording ended, what its output shows, and what its processes used. */
export type RecordedRebuild = {
  recorded: RecordResult;
  understood: Understanding;
  resources: Resources | null;
};

/**
 * Runs the command in a recorded terminal and follows what Nix does meanwhile; where tmux cannot start, with a log
 * alone, as `rebuild` says afterwards. Where the command could not be started, removes the build's directory and throws
 * what `record` throws.
 */
export async function recordRebuild(rebuild: Rebuild, hooks: RebuildHooks): Promise<RecordedRebuild> {
  const { checkout, dir, nonce, notice, request } = rebuild;
  const monitor = monitorRebuild(rebuild, hooks);
  const observer = new RebuildObserver({
    checkout: checkout.root,
    surroundings: surroundingsOf(request),
    onPhase: monitor.enterPhase,
    onPlan: (plan) => {
      const warning = spaceWarning(plan, freeBytes('/nix/store') ?? Number.POSITIVE_INFINITY);
      if (warning) notice(warning);
    },
  });
  const feed = await activityFeed(request.env, rebuild.nixVersion, nonce, (bytes) =>
    observer.pushJson(bytes, monitor.elapsed()),
  ).catch((thrown) => {
    notice(messageOf(thrown));
    return null;
  });
  const liveMask = await liveMaskOf(rebuild, hooks);
  const ignored = new IgnoredSettings();
  let hasStarted = false;
  const recordHooks: RecordHooks = {
    onStart: (session) => {
      hasStarted = true;
      monitor.start(observer, session);
      const argv = rebuild.command.argv.map((word) => redactText(rebuild.redaction, word));
      hooks.onStart?.({ dir, attach: session.attach, argv });
    },
    onText: (text, seconds) => {
      observer.pushText(text, seconds);
      hooks.onOutput?.(liveMask === null ? text : liveMask.push(text));
    },
    onLines: (lines) => {
      ignored.push(lines);
      hooks.onLines?.(lines);
    },
    onNotice: notice,
    ...(hooks.signal ? { signal: hooks.signal } : {}),
    ...(hooks.leave ? { leave: hooks.leave } : {}),
  };
  let ended: Pick<RecordedRebuild, 'recorded' | 'resources'>;
  try {
    const start = () =>
      record({ ...recordRequest(rebuild, feed?.env ?? request.env, hooks.keyboard), nonce }, recordHooks);
    const recorded = await start().catch((thrown) => {
      if (hasStarted || !rebuild.request.recording || !isTmuxProblem(thrown)) throw thrown;
      recordNothing(rebuild, thrown);
      return start();
    });
    ended = { recorded, resources: monitor.resources() };
    const message = ignored.notice();
    if (message !== null) notice(message);
  } catch (thrown) {
    const isUnstarted = !hasStarted || (thrown instanceof ToolError && thrown.code === 'spawn-failed');
    if (isUnstarted) await rm(dir, { recursive: true, force: true });
    throw thrown;
  } finally {
    monitor.end();
    await feed?.close();
  }
  const { exitCode, seconds } = ended.recorded;
  return { ...ended, understood: observer.end({ exitCode, seconds }) };
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

function recordRequest(
  { command, dir, newTerminalMask, redaction, request }: Rebuild,
  env: RecordRequest['env'],
  keyboard: RebuildHooks['keyboard'],
): RecordRequest {
  return {
    argv: command.argv,
    cwd: request.cwd,
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

/** What the request itself tells of where a rebuild runs; every CI service sets `CI`. */
function surroundingsOf({ env, target, targetHost }: RebuildRequest): Surrounding[] {
  const isOf: [Surrounding, boolean][] = [
    ['ci', !['', undefined, 'false'].includes(env.CI)],
    ['flake', target.kind === 'flake'],
    ['target-host', targetHost !== null],
  ];
  return isOf.flatMap(([surrounding, holds]) => (holds ? [surrounding] : []));
}
