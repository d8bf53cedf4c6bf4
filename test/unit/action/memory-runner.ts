import type { AnnotationProperties, Runner } from '../../../src/action/runner/runner.js';
import { workflowCommand } from '../../../src/text/workflow-command.js';

/** A runner that keeps what was written to it. */
export type MemoryRunner = Runner & {
  log: string;
  outputs: Record<string, string>;
  states: Record<string, string>;
  summary: string;
  secrets: string[];
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
    secrets: [],
    env,
    isDebug: env.RUNNER_DEBUG === '1',
    input: (name) => inputs[name] ?? '',
    takeInput: (name) => inputs[name] ?? '',
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
    appendSummary: async (markdown) => {
      runner.summary += markdown;
    },
    setSecret: (secret) => void runner.secrets.push(secret),
    debug(message) {
      if (runner.isDebug) command('debug', message);
    },
    notice: (message) => command('notice', message, { title: 'nixos-rebuild-test' }),
    warning: (message, place) => command('warning', message, place),
    error: (message, place) => command('error', message, place),
    startGroup: (name) => command('group', name),
    endGroup: () => command('endgroup', ''),
    ready: async () => {},
  };
  const command = (
    name: string,
    message: string,
    { title, file, line, column }: Partial<AnnotationProperties> = {},
  ) => runner.write(workflowCommand(name, { title, file, line, col: column }, message));
  return runner;
}
