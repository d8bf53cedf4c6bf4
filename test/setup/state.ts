import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where rebuilds of the tests keep what is not in their own directories. */
export const stateDirectory = join(tmpdir(), `nrt-test-state-${process.ppid}`);

/** Returns what removes it after the last test. */
export default function setup(): () => void {
  return () => rmSync(stateDirectory, { recursive: true, force: true });
}
