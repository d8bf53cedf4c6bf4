import type { Keyboard } from '../../record/request.js';

/** The person's keyboard, raw, so that every key reaches the rebuild; the terminal is set back afterwards. */
export function processKeyboard(rowsKept: number): Keyboard {
  const { stdin, stderr } = process;
  return {
    subscribe: ({ keys, resize }) => {
      const onData = (data: Buffer) => keys(data.toString('utf8'));
      const onResize = () => resize(stderr.columns, Math.max(2, stderr.rows - rowsKept));
      stdin.setRawMode(true);
      stdin.on('data', onData);
      stdin.resume();
      stderr.on('resize', onResize);
      return () => {
        stdin.setRawMode(false);
        stdin.off('data', onData);
        stdin.pause();
        stderr.off('resize', onResize);
      };
    },
  };
}
