import type { Environment } from '../system/environment.js';
import { failureReason, hasSucceeded, runProgram } from '../system/programs.js';
import type { RunProgram } from './closure/closure.js';

/**
 * Returns a function that runs a Nix program and resolves with its output; it throws where the program fails or
 * takes longer than `timeoutMs` (0: no limit).
 */
export function nixQuery(env: Environment, timeoutMs = 0): RunProgram {
  return async (file, args) => {
    const result = await runProgram([file, ...args], { env, timeoutMs });
    if (!hasSucceeded(result)) throw new Error(`${file}: ${failureReason(result)}`);
    return result.stdout;
  };
}
