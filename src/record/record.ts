import { randomBytes } from 'node:crypto';
import { messageOf } from '../system/errors.js';
import { RebuildProcesses } from '../system/proc/processes.js';
import { formatBytes } from '../text/size.js';
import { DiskWatch } from './disk.js';
import { openPane } from './pane.js';
import { openPipe } from './pipe.js';
import { type Prompt, PromptWatch } from './prompts.js';
import { RecordingWriter } from './recording-writer.js';
import type { RecordRequest } from './source.js';
import { endProcesses, type StopReason, sweepProcesses } from './stop.js';

export type RecordHooks = {
  /** The command is about to start. `mark` puts a marker into the cast at the moment it is called. */
  onStart?: (started: {
    attach: string | null;
    tmux: { socket: string; pid: number; version: string } | null;
    nonce: string;
    processes: RebuildProcesses;
    mark: (label: string) => void;
  }) => void | Promise<void>;
  /** Redacted terminal text with its time, before it is written. */
  onText?: (text: string, seconds: number) => void;
  /** Finished lines, redacted, as they were written to the log; each with its newline. */
  onLines?: (lines: string) => void;
  onNotice?: (message: string) => void;
  signal?: AbortSignal;
};

export type RecordResult = {
  /** The command's own status; null when it never reported one. */
  exitCode: number | null;
  /** `lost`: the terminal went away under the command. */
  ended: 'exited' | 'lost' | StopReason;
  /** The question that could not be answered, redacted, when `ended` is `prompt`. */
  prompt: Prompt | null;
  seconds: number;
};

/** Output that stopped for so long is shown as far as it may be, */
const releaseMs = 50;
/** and for so long may be a question. */
const quietMs = 400;

/**
 * Runs a command in a recorded terminal. Its output is written to the log and the cast as it
 * arrives, in order and complete; every process of it is gone afterwards, but for an activation
 * under way, which is named in a notice.
 *
 * Throws `ToolError` when tmux is missing or too old, and what writing the files throws.
 */
export async function record(request: RecordRequest, hooks: RecordHooks = {}): Promise<RecordResult> {
  const nonce = randomBytes(12).toString('hex');
  const notice = hooks.onNotice ?? (() => {});
  const source =
    request.castPath === null ? await openPipe(request, nonce) : await openPane(request, nonce, notice);
  const processes = new RebuildProcesses(nonce, source.first);
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const activations = new Set<string>();
  const nameActivation = (command: string) => {
    if (activations.size < activations.add(command).size)
      notice(`an activation is under way and is not cut short: ${command}`);
  };
  const stopping = stopSwitch(processes, nameActivation);
  const filter = request.newFilter();
  const watch = new PromptWatch();
  let writer: RecordingWriter | null = null;
  let prompt: Prompt | null = null;
  const timers: NodeJS.Timeout[] = [];

  /** Writes while there is somewhere to write; the first failure ends the recording. */
  const keep = (write: (writer: RecordingWriter) => void) => {
    try {
      if (writer) write(writer);
    } catch (thrown) {
      notice(`the recording cannot be written any further: ${messageOf(thrown)}`);
      writer?.abandon();
      writer = null;
      stopping.stop('disk_full');
    }
  };
  const disk = new DiskWatch(request.logPath, (freeBytes) => {
    notice(`the recording ends here: only ${formatBytes(freeBytes)} are free where it is written`);
    keep((open) => open.close(elapsed(), null));
    writer = null;
    stopping.stop('disk_full');
  });
  const write = (text: string, seconds: number) => {
    if (!text || !writer) return;
    hooks.onText?.(text, seconds);
    keep((open) => open.output(seconds, text));
    disk.wrote(text.length);
  };

  const onAbort = () => stopping.stop('cancelled');
  try {
    writer = new RecordingWriter(
      { log: request.logPath, cast: request.castPath },
      headerOf(request),
      request.castVersion,
      request.newFilter(),
      hooks.onLines,
    );
    await hooks.onStart?.({
      attach: source.attach,
      tmux: source.tmux,
      nonce,
      processes,
      mark: (label) => keep((open) => open.marker(elapsed(), label)),
    });
    if (hooks.signal?.aborted) onAbort();
    hooks.signal?.addEventListener('abort', onAbort);
    if (request.timeoutSeconds > 0)
      timers.push(
        setTimeout(() => stopping.stop('timed_out'), Math.min(request.timeoutSeconds * 1000, 2 ** 31 - 1)),
      );
    const unsubscribe = request.keyboard?.subscribe({
      keys: (keys) => {
        // Raw mode turns Ctrl-C into a character; on this keyboard it cancels the rebuild.
        if (keys.includes('\x03')) stopping.stop('cancelled');
        else source.keys(keys);
      },
      resize: (cols, rows) => {
        void source.resize(cols, rows).then(() => keep((open) => open.resize(elapsed(), cols, rows)));
      },
    });
    const quiet = whenQuiet([
      [
        releaseMs,
        () => {
          write(filter.release(), elapsed());
          keep((open) => open.release());
        },
      ],
      [
        quietMs,
        () => {
          prompt = request.keyboard ? null : watch.waiting();
          if (prompt) stopping.stop('prompt');
        },
      ],
    ]);
    try {
      if (stopping.reason() === null)
        await source.run(
          (text) => {
            write(filter.push(text), elapsed());
            keep((open) => open.print(text));
            watch.push(text);
            quiet.again();
          },
          () => sweepProcesses(processes, nameActivation),
        );
    } finally {
      quiet.end();
      unsubscribe?.();
    }
    await stopping.done();
    write(filter.flush(), elapsed());
    const seconds = elapsed();
    const exitCode = source.exitCode();
    keep((open) => open.close(seconds, exitCode));
    writer = null;
    return { exitCode, ended: stopping.reason() ?? (exitCode === null ? 'lost' : 'exited'), prompt, seconds };
  } finally {
    disk.end();
    for (const timer of timers) clearTimeout(timer);
    hooks.signal?.removeEventListener('abort', onAbort);
    await source.close();
    writer?.abandon();
    await sweepProcesses(processes, nameActivation);
  }
}

function headerOf(request: RecordRequest) {
  return {
    version: request.castVersion,
    cols: request.cols,
    rows: request.rows,
    timestamp: Math.floor(Date.now() / 1000),
    env: { TERM: 'xterm-256color' },
    ...(request.idleLimitSeconds ? { idleTimeLimit: request.idleLimitSeconds } : {}),
    ...(request.title ? { title: request.title } : {}),
  };
}

/** The first reason to stop wins; the rebuild's processes are then ended, until `done` is called. */
function stopSwitch(processes: RebuildProcesses, onActivation: (command: string) => void) {
  let reason: StopReason | null = null;
  let over = false;
  let ending: Promise<void> = Promise.resolve();
  return {
    stop(why: StopReason) {
      if (reason) return;
      reason = why;
      ending = endProcesses(processes, () => over, onActivation);
    },
    reason: () => reason,
    /** The output has ended: resolves when the processes have as well. */
    done: () => {
      over = true;
      return ending;
    },
  };
}

/** Calls each action once its time has gone by without `again()`. */
function whenQuiet(actions: [number, () => void][]): { again(): void; end(): void } {
  let timers: NodeJS.Timeout[] = [];
  const end = () => {
    for (const timer of timers) clearTimeout(timer);
  };
  return {
    again: () => {
      end();
      timers = actions.map(([ms, action]) => setTimeout(action, ms));
    },
    end,
  };
}
