import type { CliIo } from '../../src/cli/io.js';
import { runCli } from '../../src/cli/main.js';

export type CliResult = { status: number; out: string; err: string };

/** Runs a command line in this process, in `cwd`, without a terminal. */
export async function cli(argv: string[], cwd: string, changes: Partial<CliIo> = {}): Promise<CliResult> {
  const result = { status: 0, out: '', err: '' };
  const io: CliIo = {
    out: (text) => {
      result.out += text;
    },
    err: (text) => {
      result.err += text;
    },
    env: {},
    cwd,
    color: false,
    progress: false,
    interactive: false,
    status: 0,
    ...changes,
  };
  result.status = await runCli(argv, io);
  return result;
}
