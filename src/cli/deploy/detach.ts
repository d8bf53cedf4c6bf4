import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  detachedDirectory,
  detachedUnit,
  followDetached,
  interruptDetached,
  startDetached,
} from '../../activation/index.js';
import { LocalHost } from '../../host/local-host.js';
import { usageError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import { type CliIo, reportError } from '../io.js';
import { notifyInEnvironment } from '../notify.js';
import { askYes } from './ask.js';

// A deployment to this machine may end the session that it is started from: a display manager, a terminal, sshd. So all of
// it runs in a unit of its own, and the terminal only follows it and passes answers on.

/** In the environment of the program in the unit: its name. */
const nameVariable = 'NIXOS_REBUILD_TEST_DETACHED';
/** The same where nobody is there to answer. */
const askVariable = 'NIXOS_REBUILD_TEST_ASKS';
const files = {
  question: 'question',
  seen: 'question.seen',
  answer: 'answer',
  result: 'result',
} as const;
const pollMs = 200;
/** How long (ms) a question waits for an answer: a person may have closed the terminal. */
const answerMs = 10 * 60_000;

/** How a person is asked from a unit, if there is one; that `signal` is aborted is a no. */
type UnitSession = { confirm?: (question: string, signal?: AbortSignal) => Promise<boolean> };

/**
 * Where this process is the one in the unit, has results go to who follows it; `confirm` asks there, if there is a person. Null
 * elsewhere.
 */
export function enterUnit(io: CliIo): UnitSession | null {
  const id = io.env[nameVariable];
  if (id === undefined || !/^[a-z0-9-]{1,64}$/.test(id)) return null;
  const dir = detachedDirectory(id);
  io.out = (text) => writeFileSync(join(dir, files.result), text, { flag: 'a' });
  return io.env[askVariable] === '1'
    ? { confirm: (question, signal) => askThere(dir, question, signal) }
    : {};
}

/** What asks the person whom this process works for, in a unit or at its terminal; null where nobody is there. */
export function questions(
  io: CliIo,
  inUnit: UnitSession | null,
  signal: AbortSignal,
): ((question: string) => Promise<boolean>) | null {
  const ask = inUnit?.confirm;
  if (ask) return (question) => ask(question, signal);
  return io.interactive ? (question) => askYes(io, question, signal) : null;
}

async function askThere(dir: string, question: string, signal?: AbortSignal): Promise<boolean> {
  writeFileSync(join(dir, `${files.question}.new`), question);
  renameSync(join(dir, `${files.question}.new`), join(dir, files.question));
  const deadline = performance.now() + answerMs;
  while (performance.now() < deadline && !signal?.aborted) {
    if (existsSync(join(dir, files.answer))) {
      const isYes = readFileSync(join(dir, files.answer), 'utf8') === 'yes';
      // The next question is one of its own. What says that this one was seen is the last to go.
      for (const name of [files.question, files.answer, files.seen]) rmSync(join(dir, name), { force: true });
      return isYes;
    }
    await sleep(pollMs);
  }
  return false;
}

/**
 * Runs this command line again in a unit of the system's own and follows it: from a terminal that is closed, it goes on. Ctrl-C
 * is passed on; a signal that ends the session ends the following alone. Returns its exit status; 4 where it was ended from outside or is not followed any more, and what it has done is not known. Throws a usage
 * error (`not-root`) for who may not start one.
 */
export async function runDetached(
  words: readonly string[],
  io: CliIo,
  { host: name, asks, notify }: { host: string; asks: boolean; notify: readonly string[] },
): Promise<number> {
  if (process.getuid?.() !== 0)
    throw usageError('not-root', 'a deployment to this machine needs root', 'Start it with sudo.');
  const id = `local-${randomHex(6)}`;
  const host = new LocalHost('local', io.env);
  // Everybody may read the command of a unit, and the journal keeps it.
  const passed = notifyInEnvironment(words, io.env, notify);
  const env = Object.entries(passed.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  await startDetached(host, {
    id,
    argv: [process.execPath, ...process.execArgv, process.argv[1] ?? '', ...passed.words],
    env: { ...Object.fromEntries(env), [nameVariable]: id, [askVariable]: asks ? '1' : '0' },
    workingDirectory: io.cwd,
  });
  io.err(`this goes on in ${detachedUnit(id)}, whatever becomes of this terminal\n`);
  const ended = new AbortController();
  const left = new AbortController();
  const forget = io.onSignal((signal) => {
    // Only Ctrl-C is a person's word about the deployment. A session that ends, as the activation itself may have it, does not stop it.
    if (signal !== 'SIGINT') return left.abort();
    void interruptDetached(host, id, ended.signal).catch((thrown) => {
      if (!ended.signal.aborted) reportError(io, thrown, false);
    });
  });
  const answering = setInterval(() => void answer(detachedDirectory(id), io), pollMs);
  try {
    const decoder = new TextDecoder();
    const show = (bytes: Uint8Array) => io.live(decoder.decode(bytes, { stream: true }));
    const status = await followDetached(host, id, show, left.signal).catch((thrown) => {
      if (!left.signal.aborted) throw thrown;
      return 'left' as const;
    });
    if (status === 'left') {
      io.err(
        `${detachedUnit(id)} goes on; nixos-rebuild-test deploy status ${name} tells what becomes of it\n`,
      );
      return 4;
    }
    const result = join(detachedDirectory(id), files.result);
    if (existsSync(result)) io.out(readFileSync(result, 'utf8'));
    if (status !== null) {
      await rm(detachedDirectory(id), { recursive: true, force: true });
      return status;
    }
    io.err(
      `error: ${detachedUnit(id)} was ended from outside, and what became of the deployment is not known\n` +
        `  Without an acknowledgement it goes back by itself. nixos-rebuild-test deploy status ${name} tells.\n`,
    );
    return 4;
  } finally {
    clearInterval(answering);
    forget();
    ended.abort();
  }
}

/** Asks the person at this terminal what the program in the unit wants to know. */
async function answer(dir: string, io: CliIo): Promise<void> {
  const question = join(dir, files.question);
  if (!existsSync(question) || existsSync(join(dir, files.seen))) return;
  writeFileSync(join(dir, files.seen), '');
  const isYes = await askYes(io, readFileSync(question, 'utf8'));
  // Whole at once: who waits for it reads it as soon as it is there.
  writeFileSync(join(dir, `${files.answer}.new`), isYes ? 'yes' : 'no');
  renameSync(join(dir, `${files.answer}.new`), join(dir, files.answer));
}
