import { statfsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBuilds } from '../builds/builds.js';
import { fileNames } from '../builds/files.js';
import type { Build, Metadata } from '../builds/metadata.js';
import { removeRunning, writeRunning } from '../builds/running.js';
import { RebuildObserver } from '../nix/observer.js';
import { spaceWarning } from '../nix/said/plan.js';
import { record } from '../record/record.js';
import { compileRedaction, type Redaction } from '../redact/redaction.js';
import { redactText, StreamRedactor } from '../redact/stream-redactor.js';
import { messageOf } from '../system/errors.js';
import { processIdentity } from '../system/proc/identity.js';
import { quoteCommand } from '../text/shell.js';
import { formatBytes } from '../text/size.js';
import { activityFeed } from './activity.js';
import { checkoutOf } from './checkout.js';
import { commandLineOf } from './command/command-line.js';
import { nixVersionLine, versionsOf } from './command/versions.js';
import { concludeBuild } from './conclude.js';
import { finishLeftovers } from './finish-leftovers.js';
import type { RebuildHooks } from './hooks.js';
import type { LiveMask } from './live-mask.js';
import { provisionalMetadata } from './metadata/provisional.js';
import { previousSystem, runningSystem } from './metadata/result.js';
import type { RebuildRequest } from './request.js';
import { watchRebuild } from './watch.js';

/** Below this much room for builds a person is told beforehand. */
const lowDiskBytes = 200 * 1024 * 1024;

/**
 * Runs and records one rebuild, understands it, and writes its build's directory. Resolves with the build
 * however the rebuild ended. Throws a `ToolError` where nothing could be run: a bad request (status 2), a
 * missing program or a directory that cannot be written (2 or 3).
 */
export async function runRebuild(request: RebuildRequest, hooks: RebuildHooks = {}): Promise<Build> {
  const redaction = compileRedaction({ secrets: request.secrets, patterns: request.redact }, request.env);
  const notices: string[] = [];
  const notice = (message: string) => {
    const safe = redactText(redaction, message);
    if (notices.includes(safe)) return;
    notices.push(safe);
    hooks.onNotice?.(safe);
  };
  for (const message of redaction.notices) notice(message);

  const [command, nixLine, checkout] = await Promise.all([
    commandLineOf(request),
    nixVersionLine(request.env),
    checkoutOf(request),
  ]);
  const builds = openBuilds(request.outputDir);
  await finishLeftovers(builds, notice);
  const started = new Date();
  const dir = await builds.create(started);
  warnOfLowDisk(dir, notice);
  const previous = runningSystem();
  const earlier = builds.list().then(
    ({ builds }) => builds,
    () => [],
  );

  const watch = watchRebuild(hooks, earlier, command.host);
  const observer = new RebuildObserver({
    checkout: checkout.root,
    onPhase: watch.phase,
    onPlan: (plan) => {
      const warning = spaceWarning(plan, freeBytes('/nix/store') ?? Number.POSITIVE_INFINITY);
      if (warning) notice(warning);
    },
  });
  const feed = await activityFeed(request.env, nixLine, (bytes) =>
    observer.pushJson(bytes, watch.elapsed()),
  ).catch((thrown) => {
    notice(messageOf(thrown));
    return null;
  });
  const initial = provisionalMetadata({ request, command, started, revision: checkout.revision });
  const live = await liveMaskOf(redaction, hooks);
  let begun = false;
  try {
    const recorded = await record(
      {
        argv: command.argv,
        cwd: request.cwd,
        env: feed?.env ?? request.env,
        cols: request.cols,
        rows: request.rows,
        logPath: join(dir, fileNames.log),
        castPath: request.recording ? join(dir, fileNames.cast) : null,
        castVersion: 2,
        title: redactText(redaction, quoteCommand(command.argv)),
        idleLimitSeconds: request.idleLimitSeconds,
        timeoutSeconds: request.timeoutSeconds,
        newFilter: () => new StreamRedactor(redaction, { cols: request.cols }),
        ...(hooks.keyboard && request.interactive ? { keyboard: hooks.keyboard } : {}),
      },
      {
        onStart: async (session) => {
          initial.versions = versionsOf(nixLine, session.tmux?.version ?? null);
          await writeRunning(dir, {
            ...(await processIdentity(process.pid)),
            tmux: session.tmux && { socket: session.tmux.socket, pid: session.tmux.pid },
            nonce: session.nonce,
            metadata: initial,
          });
          begun = true;
          watch.start(observer, session);
          hooks.onStart?.({
            dir,
            attach: session.attach,
            argv: command.argv.map((word) => redactText(redaction, word)),
          });
        },
        onText: (text, seconds) => {
          observer.pushText(text, seconds);
          hooks.onOutput?.(live === null ? text : live.push(text));
        },
        ...(hooks.onLines ? { onLines: hooks.onLines } : {}),
        onNotice: notice,
        ...(hooks.signal ? { signal: hooks.signal } : {}),
      },
    );
    watch.end();
    await feed?.close();
    const metadata: Metadata = await concludeBuild({
      request,
      dir,
      recorded,
      observer,
      initial,
      redaction,
      checkout,
      resources: watch.resources(),
      previous: previous ?? previousSystem(await earlier, command.host),
      outLink: command.outLink,
      notices,
      notice,
    });
    await removeRunning(dir);
    if (request.keepLast !== null) await keepLast(request.keepLast, builds, notice);
    return { dir, name: dir.slice(builds.dir.length + 1), metadata };
  } catch (thrown) {
    // Nothing ran, so there is nothing to keep.
    if (!begun) await rm(dir, { recursive: true, force: true });
    throw thrown;
  } finally {
    watch.end();
    await feed?.close();
  }
}

/** Loaded only where a person watches: the emulator takes a moment. */
async function liveMaskOf(
  redaction: Redaction,
  { onOutput, outputSize }: RebuildHooks,
): Promise<LiveMask | null> {
  if (!onOutput || !outputSize) return null;
  const { LiveMask } = await import('./live-mask.js');
  return new LiveMask(redaction, outputSize);
}

async function keepLast(
  count: number,
  builds: ReturnType<typeof openBuilds>,
  notice: (message: string) => void,
): Promise<void> {
  const { notes } = await builds.clean({ keepLast: count });
  for (const note of notes) notice(note);
}

function warnOfLowDisk(dir: string, notice: (message: string) => void): void {
  const free = freeBytes(dir);
  if (free !== null && free < lowDiskBytes)
    notice(`only ${formatBytes(free)} are free where builds are kept (${dir})`);
}

function freeBytes(path: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return null;
  }
}
