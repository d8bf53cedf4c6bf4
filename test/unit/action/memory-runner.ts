import type { Runner } from '../../../src/action/runner/runner.js';

/** A runner that remembers what it was told. */
export type MemoryRunner = Runner & {
  log: string;
  outputs: Record<string, string>;
  states: Record<string, string>;
  summary: string;
};

export function memoryRunner(
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
  states: Record<string, string> = {},
): MemoryRunner {
  const runner: MemoryRunner = {
    log: '',
    outputs: {},
    states,
    summary: '',
    env,
    input: (name) => inputs[name] ?? '',
    state: (name) => runner.states[name] ?? '',
    write: (text) => {
      runner.log += text;
    },
    setOutput: (name, value) => {
      runner.outputs[name] = value;
    },
    saveState: (name, value) => {
      runner.states[name] = value;
    },
    appendSummary: (markdown) => {
      runner.summary += markdown;
    },
  };
  return runner;
}
