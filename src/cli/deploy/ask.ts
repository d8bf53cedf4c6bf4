import type { CliIo } from '../io.js';

/** Asks a person at the terminal, who answers with one key; only `y` is a yes. Ctrl-C is a no. */
export function askYes(io: CliIo, question: string): Promise<boolean> {
  io.err(`${question} [y/N] `);
  return new Promise((resolve) => {
    const stop = io.onKeys((keys) => {
      stop();
      const isYes = /^y/i.test(keys);
      io.err(`${isYes ? 'yes' : 'no'}\r\n`);
      resolve(isYes);
    });
  });
}
