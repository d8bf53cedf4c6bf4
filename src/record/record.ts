import { type OpenRecording, openRecording, type RecordingHooks } from './open-recording.js';
import { openPipe } from './pipe.js';
import type { RecordCommand, RecordingRequest, RecordResult } from './request.js';
import { openPane } from './tmux/pane.js';

export type { RecordResult } from './request.js';

/** One command and the files of its recording; with `castPath` null it runs on plain pipes. */
export type RecordRequest = RecordingRequest & RecordCommand;

export type RecordHooks = RecordingHooks & {
  /** The command is about to start. `mark` puts a marker into the cast at the moment it is called. */
  onStart?: (
    started: Pick<OpenRecording, 'attach' | 'tmux' | 'nonce'> & {
      mark: (label: string) => void;
      print: (lines: readonly string[]) => void;
    },
  ) => void | Promise<void>;
  /**
   * Awaited once the command has ended: for what else runs, or is written, in the same recording. A result that it
   * returns, of the same command run again, counts in place of the first one.
   */
  beforeClose?: (recording: OpenRecording, result: RecordResult) => Promise<RecordResult | undefined>;
};

/**
 * Runs a command in a recorded terminal. Its output is written to the log and the cast as it
 * arrives, in order and complete; every process of it is gone afterwards, but for an activation
 * under way, which is named in a notice. `seconds` of the result is the recording's length.
 *
 * Throws `ToolError` when tmux is missing or too old, and what writing the files throws.
 */
export async function record(request: RecordRequest, hooks: RecordHooks = {}): Promise<RecordResult> {
  const { argv, timeoutSeconds = 0, beforeEnd } = request;
  const source = request.castPath === null ? openPipe : openPane;
  const recording = await openRecording({ ...request, source }, hooks);
  try {
    const { attach, tmux, nonce } = recording;
    await hooks.onStart?.({
      ...{ attach, tmux, nonce },
      mark: (label) => recording.mark(label),
      print: (lines) => recording.print(lines),
    });
    const result = await recording.run({ argv, timeoutSeconds, ...(beforeEnd ? { beforeEnd } : {}) });
    const last = (await hooks.beforeClose?.(recording, result)) ?? result;
    return { ...last, seconds: (await recording.close()).seconds };
  } finally {
    await recording.close();
  }
}
