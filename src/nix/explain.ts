import type { Recording } from '../cast/recording.js';
import { type Exit, RebuildObserver, type Understanding } from './observer.js';

export type ExplainOptions = {
  checkout: string | null;
  /** The exit status, where the caller knows it; a cast may tell it by itself. */
  exitCode: number | null;
};

/** A stored rebuild in a form that is told by its content. */
export type InputKind = 'cast' | 'activity' | 'text';

/**
 * The kind of an input by its first kilobytes: an asciicast (a JSON header with a version), Nix' activity
 * log (JSON records, with or without `@nix `), or text, which is everything else, be it a plain log or raw
 * terminal bytes.
 */
export function inputKind(head: string): InputKind {
  const start = head.replace(/^[\ufeff\s]+/, '');
  if (
    /^\{\s*"/.test(start) &&
    /"version"\s*:\s*[123]\b/.test(start) &&
    /"(?:width|cols|stdout)"\s*:/.test(start)
  )
    return 'cast';
  return /^(?:@nix )?\{"action"\s*:\s*"/.test(start) ? 'activity' : 'text';
}

/** Understands a log or an activity log; both may be of any size, they are read once. */
export async function explainBytes(
  bytes: AsyncIterable<Uint8Array>,
  kind: 'activity' | 'text',
  options: ExplainOptions,
): Promise<Understanding> {
  const observer = new RebuildObserver({ checkout: options.checkout });
  const decoder = new TextDecoder();
  for await (const chunk of bytes)
    if (kind === 'activity') observer.pushJson(chunk, 0);
    else observer.pushText(decoder.decode(chunk, { stream: true }), 0);
  observer.pushText(decoder.decode(), 0);
  return observer.end({ exitCode: options.exitCode, seconds: 0 });
}

/** Understands a recording; its events carry the times, its `x` event the exit status. */
export async function explainRecording(
  recording: Recording,
  options: ExplainOptions,
): Promise<Understanding> {
  const observer = new RebuildObserver({ checkout: options.checkout });
  const exit: Exit = { exitCode: options.exitCode, seconds: 0 };
  for await (const events of recording.events()) {
    for (const { time, code, data } of events) {
      exit.seconds = time;
      if (code === 'o') observer.pushText(data, time);
      else if (code === 'x' && /^\d+$/.test(data.trim())) exit.exitCode ??= Number(data);
    }
  }
  return observer.end(exit);
}
