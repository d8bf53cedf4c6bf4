import { explain } from '../../nix/explain.js';
import type { AttemptEnd } from '../../remedy/attempts/stage.js';

/** How a script has ended, by its status and what it printed, for who may try it again. */
export async function failuresIn(text: string, status: number): Promise<AttemptEnd> {
  if (status === 0) return { kind: 'succeeded' };
  const { failures } = await explain({ text }, { exitCode: status });
  return { kind: 'failed', failures };
}
