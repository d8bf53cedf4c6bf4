import { stripControls, truncate } from '../../text/clean.js';
import { workflowCommand } from '../../text/workflow-command.js';
import type { Runner, WorkflowCommands } from './runner.js';

/** The job log of one step: printed lines in one group a phase, and the Action's own commands between. */
export type JobLog = WorkflowCommands & {
  /** Prints the lines that `text` completes; the rest waits for its newline. The runner executes no command in them. */
  print(text: string): void;
  /** Starts the group of a phase and ends that of the phase before. */
  phase(name: string): void;
  /** Ends the last line and the group of the last phase. */
  end(): void;
};

// A line of megabytes makes the log's page unusable; rebuild.log has it whole.
const longestLine = 8192;

/**
 * The runner executes every `::command::` and `##[command]` on the standard output of a step, from
 * whichever program, except between `::stop-commands::TOKEN` and `::TOKEN::`. `newToken` returns a fresh
 * unguessable word for each such stretch.
 */
export function createJobLog(
  runner: WorkflowCommands & Pick<Runner, 'write'>,
  newToken: () => string,
): JobLog {
  let token: string | null = null;
  let group: string | null = null;
  /** The start of a line whose end redaction still holds back. */
  let rest = '';

  /** The runner, which executes commands from here on. */
  const obeying = () => {
    if (token !== null) runner.write(workflowCommand(token, {}, ''));
    token = null;
    return runner;
  };
  const printLines = (lines: readonly string[]) => {
    if (lines.length === 0) return;
    if (token === null) {
      token = newToken();
      // @actions/core has no function for this command.
      runner.write(workflowCommand('stop-commands', {}, token));
    }
    runner.write(lines.map((line) => `${truncate(stripControls(line), longestLine)}\n`).join(''), true);
  };
  const endPhase = () => {
    if (rest !== '') printLines([rest]);
    rest = '';
    obeying();
    if (group !== null) runner.endGroup();
    group = null;
  };
  return {
    print(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      printLines(lines);
    },
    phase(name) {
      if (name === group) return;
      endPhase();
      runner.startGroup(name);
      group = name;
    },
    end: endPhase,
    debug: (message) => obeying().debug(message),
    notice: (message) => obeying().notice(message),
    warning: (message, place) => obeying().warning(message, place),
    error: (message, place) => obeying().error(message, place),
    startGroup: (name) => obeying().startGroup(name),
    endGroup: () => obeying().endGroup(),
  };
}
