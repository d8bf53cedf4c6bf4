import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type ProgramResult = { status: number | null; stdout: string; stderr: string };

/**
 * Runs a program to its end and gives what it printed; never throws for a program that fails or is
 * missing (`status` is then null). No shell is involved.
 */
export function runProgram(
  argv: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string; timeoutMs?: number; input?: string } = {},
): Promise<ProgramResult> {
  const [file = '', ...args] = argv;
  return new Promise((resolve) => {
    const child = execFile(
      file,
      args,
      {
        env: options.env ?? process.env,
        cwd: options.cwd,
        timeout: options.timeoutMs ?? 0,
        maxBuffer: 512 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        const code = error?.code;
        const status = !error ? 0 : typeof code === 'number' ? code : null;
        resolve({ status, stdout, stderr: stderr || (status === null ? (error?.message ?? '') : '') });
      },
    );
    // A program that ends without reading its input is not an error of ours.
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input ?? '');
  });
}

/** The first executable of that name on PATH, or null. */
export function findProgram(name: string, env: Record<string, string | undefined>): string | null {
  const places = name.includes('/') ? [''] : (env.PATH ?? '').split(delimiter);
  for (const place of places) {
    const path = join(place, name);
    try {
      accessSync(path, constants.X_OK);
      if (statSync(path).isFile()) return path;
    } catch {
      // not here: look in the next place
    }
  }
  return null;
}
