import { z } from 'zod';
import type { CliIo } from '../../src/cli/io.js';
import { runCli } from '../../src/cli/main.js';

export type CliResult = { status: number; out: string; err: string };

/** The edges of a call without a terminal: nothing to read, no environment, no signals. `changes` go over it. */
export function testIo(changes: Partial<CliIo> = {}): CliIo {
  const never = () => () => {};
  return {
    out: () => {},
    err: () => {},
    live: () => {},
    isBehind: () => false,
    input: (async function* () {})(),
    env: {},
    cwd: '/',
    color: false,
    outColor: false,
    progress: false,
    interactive: false,
    size: () => ({ cols: 80, rows: 24 }),
    onResize: never,
    onSignal: never,
    onKeys: never,
    status: 0,
    ...changes,
  };
}

/** The directory of the newest build in an output directory below `cwd`; '' where there is none. */
export async function newestBuild(cwd: string, outputDir: string): Promise<string> {
  const { out } = await cli(['list-builds', '--json', '--limit', '1', '--output-dir', outputDir], cwd);
  const [build] = z.array(z.object({ dir: z.string() })).parse(JSON.parse(out));
  return build?.dir ?? '';
}

/** Runs a command line in this process, in `cwd`, without a terminal. */
export async function cli(argv: string[], cwd: string, changes: Partial<CliIo> = {}): Promise<CliResult> {
  const result = { status: 0, out: '', err: '' };
  const err = (text: string) => {
    result.err += text;
  };
  const io = testIo({
    out: (text) => {
      result.out += text;
    },
    err,
    live: err,
    cwd,
    ...changes,
  });
  result.status = await runCli(argv, io);
  return result;
}
