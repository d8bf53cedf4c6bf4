import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Environment } from '../system/environment.js';
import { ToolError } from '../system/errors.js';
import { runBound } from '../system/proc/run-bound.js';
import { quoteWord } from '../text/shell.js';
import type { GuestServices } from './guest-services.js';
import { lastPart } from './wait.js';

/** Programs of this machine are found on its own PATH. */
const env: Environment = { PATH: process.env.PATH };

/**
 * Copies a file, or what is in a directory, from this machine to a path in the guest. Throws the system's error where it
 * cannot be read, and a `ToolError` (`command-failed`) where it cannot be written.
 */
export async function copyFromHost(machine: GuestServices, source: string, target: string): Promise<void> {
  const found = await stat(source);
  if (!found.isDirectory()) {
    await machine.writeFile(target, await readFile(source));
    await machine.succeed(`chmod ${(found.mode & 0o777).toString(8)} -- ${quoteWord(target)}`);
    return;
  }
  const archive = await tar(machine.name, ['-C', source, '-cf', '-', '.'], null);
  await machine.succeed(
    `mkdir -p -- ${quoteWord(target)}; tar -C ${quoteWord(target)} --no-same-owner -xf -`,
    {
      input: archive,
    },
  );
}

/**
 * Copies a file, or what is in a directory, from the guest to a path on this machine. Throws a `ToolError`
 * (`command-failed`) where it cannot be read. An archive that leads out of the target is refused by tar.
 */
export async function copyFromMachine(machine: GuestServices, source: string, target: string): Promise<void> {
  const { status } = await machine.execute(`test -d ${quoteWord(source)}`);
  await mkdir(status === 0 ? target : dirname(target), { recursive: true });
  if (status !== 0) return writeFile(target, await machine.readFile(source));
  const result = await machine.execute(`tar -C ${quoteWord(source)} -cf - .`);
  if (result.status !== 0)
    throw new ToolError(
      'command-failed',
      `${machine.name}: cannot read ${source}: ${lastPart(result.stderr)}`,
    );
  await tar(machine.name, ['-C', target, '--no-same-owner', '-xf', '-'], result.stdoutBytes);
}

async function tar(machine: string, args: string[], input: Buffer | null): Promise<Buffer> {
  const { status, stdout, stderr } = await runBound(['tar', ...args], { env, input: input ?? undefined });
  if (status === 0) return stdout;
  throw new ToolError(
    'copy-failed',
    `${machine}: tar ended with status ${status}: ${lastPart(String(stderr))}`,
  );
}
