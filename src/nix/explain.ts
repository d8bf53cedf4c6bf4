import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { TextDecoder } from 'node:util';
import { openCast } from '../cast/read.js';
import type { Recording } from '../cast/recording.js';
import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
import { withBuilderLogs } from './failures/builder-log.js';
import { figureIn } from './figure.js';
import { nixSources } from './flake/sources.js';
import { binaryReason, decoderOf, headBytes, type InputKind, inputKind } from './input-kind.js';
import { type Exit, RebuildObserver, type Understanding } from './observer.js';

export type ExplainOptions = {
  checkout: string | null;
  /** The exit status, where the caller knows it; a cast may hold it itself. */
  exitCode: number | null;
  /** With which git lists the checkout's files, among which the likely place of a cause is looked for; without, none is. */
  env?: Environment;
};

/** A stored rebuild: the path of a file, its text, its bytes (such as `process.stdin`), or an opened cast. */
export type ExplainInput = string | { text: string } | AsyncIterable<Uint8Array> | Recording;

/**
 * Explains a stored rebuild of any kind: a plain log, raw terminal bytes, a cast or Nix's activity log, which
 * is detected from its content. Throws a usage error for a file or a cast that cannot be read.
 */
export async function explain(
  input: ExplainInput,
  { checkout = null, exitCode = null, env = process.env }: Partial<ExplainOptions> = {},
): Promise<Understanding> {
  const options = { checkout, exitCode, env };
  if (typeof input === 'string') return explainFile(input, options);
  if ('events' in input) return explainRecording(input, options);
  return explainStream('text' in input ? bytesOf(input.text) : input, options);
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Understands a stored rebuild of any kind in a file. Throws a usage error where the file cannot be read. */
export async function explainFile(path: string, options: ExplainOptions): Promise<Understanding> {
  const kind = await fileKind(path).catch((cause) => {
    throw unreadable(path, cause);
  });
  if (kind === 'cast') return explainRecording(await openCast(() => createReadStream(path)), options);
  return explainBytes(createReadStream(path, { highWaterMark: 1024 * 1024 }), kind, options);
}

/**
 * Understands what can be read only once, such as standard input. A cast, which may need several passes, is
 * kept in memory; everything else streams.
 */
export async function explainStream(
  input: AsyncIterable<Uint8Array>,
  options: ExplainOptions,
): Promise<Understanding> {
  const iterator = input[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  for (let bytes = 0; bytes < headBytes; bytes += begun.at(-1)!.length) {
    const next = await iterator.next();
    if (next.done) break;
    begun.push(next.value);
  }
  const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => iterator };
  const kind = inputKind(Buffer.concat(begun));
  if (kind !== 'cast') return explainBytes(joined(begun, rest), kind, options);
  for await (const chunk of rest) begun.push(chunk);
  return explainRecording(await openCast(() => joined(begun, null)), options);
}

async function* joined(
  begun: Uint8Array[],
  rest: AsyncIterable<Uint8Array> | null,
): AsyncGenerator<Uint8Array> {
  yield* begun;
  if (rest) yield* rest;
}

function unreadable(path: string, cause: NodeJS.ErrnoException): unknown {
  switch (cause.code) {
    case 'ENOENT':
      return usageError('no-such-file', `${path} does not exist`);
    case 'EACCES':
      return usageError('unreadable', `${path} may not be read`, 'Check its permissions.');
    case 'EISDIR':
      return usageError(
        'not-a-file',
        `${path} is a directory`,
        'Give the rebuild.log or rebuild.cast in it.',
      );
    default:
      return cause;
  }
}

/** The kind of a file. Throws the system's error where it cannot be read. */
export async function fileKind(path: string): Promise<InputKind> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return inputKind(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

async function explainBytes(
  bytes: AsyncIterable<Uint8Array>,
  kind: 'activity' | 'text',
  options: ExplainOptions,
): Promise<Understanding> {
  const { checkout, exitCode } = options;
  const observer = new RebuildObserver({ checkout });
  let decoder: TextDecoder | null = null;
  let noText: string | null = null;
  for await (const chunk of bytes) {
    if (!decoder) [decoder, noText] = [decoderOf(chunk), binaryReason(chunk)];
    if (kind === 'activity') observer.pushJson(chunk, 0);
    else observer.pushText(decoder.decode(chunk, { stream: true }), 0);
  }
  if (decoder) observer.pushText(decoder.decode(), 0);
  const understood = await placed(observer.end({ exitCode, seconds: 0 }), options);
  return noText === null || exitCode !== null ? understood : unread(understood, noText);
}

/** What is understood of an input that is no text: what its bytes look like is no failure. */
function unread(understood: Understanding, reason: string): Understanding {
  const doubt = { reason, line: null, source: null };
  return { ...understood, verdict: 'unclear', doubt, failure: null, failures: [] };
}

/** Understands a recording: its events carry the times, its `x` event the exit status. */
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
      else if (code === 'x') exit.exitCode ??= figureIn(data.trim());
    }
  }
  return placed(observer.end(exit), options);
}

/** With the likely places in the checkout of what the builders' logs name. */
async function placed(understood: Understanding, { checkout, env }: ExplainOptions): Promise<Understanding> {
  if (checkout === null || env === undefined) return understood;
  const failures = await withBuilderLogs(understood.failures, {
    logOf: async () => null,
    sources: () => nixSources(checkout, env),
  });
  return { ...understood, failure: failures[0] ?? null, failures };
}
