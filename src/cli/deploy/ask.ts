import type { CliIo } from '../io.js';

/** Asks a person at the terminal, who answers with one key; only `y` is a yes. Ctrl-C is a no, and so is that `signal` is aborted. */
export function askYes(io: CliIo, question: string, signal?: AbortSignal): Promise<boolean> {
  if (signal?.aborted) return Promise.resolve(false);
  io.err(`${question} [y/N] `);
  return new Promise((resolve) => {
    const answered = (isYes: boolean) => {
      stop();
      signal?.removeEventListener('abort', isStopped);
      io.err(`${isYes ? 'yes' : 'no'}\r\n`);
      resolve(isYes);
    };
    const isStopped = () => answered(false);
    const stop = io.onKeys((keys) => answered(/^y/i.test(keys)));
    signal?.addEventListener('abort', isStopped);
  });
}

/** Asks for what is not shown while it is typed. Null for Ctrl-C and Ctrl-D. */
export function askSecret(io: CliIo, question: string): Promise<string | null> {
  io.err(question);
  return new Promise((resolve) => {
    let typed = '';
    const stop = io.onKeys((keys) => {
      for (const key of keys) {
        if (key === '\x03' || key === '\x04' || key === '\r' || key === '\n') {
          stop();
          io.err('\r\n');
          resolve(key === '\r' || key === '\n' ? typed : null);
          return;
        }
        typed = key === '\x7f' || key === '\b' ? typed.slice(0, -1) : typed + key;
      }
    });
  });
}
