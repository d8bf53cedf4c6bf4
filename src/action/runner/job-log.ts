import { Transcript } from '../../terminal/transcript.js';
import { stripControls, truncate } from '../../text/clean.js';
import { workflowCommand } from '../../text/workflow-command.js';

/** The job log of one rebuild: its output in one group a phase, and lines of our own between. */
export type JobLog = {
  /** Terminal text as it arrives. The runner obeys nothing in it. */
  output(text: string): void;
  /** Starts the group of a phase. */
  phase(name: string): void;
  /** Writes a workflow command of ours, made by workflowCommand. */
  command(line: string): void;
  /** Ends the last line and the last group. */
  end(): void;
};

// A line of megabytes makes the log's page unusable; rebuild.log has it whole.
const longestLine = 8192;

/**
 * The runner obeys every `::command::` and `##[command]` on the standard output of a step, whoever
 * printed it, except between `::stop-commands::TOKEN` and `::TOKEN::`. `newToken` gives a fresh
 * unguessable word for each such stretch.
 */
export function createJobLog(write: (text: string) => void, newToken: () => string): JobLog {
  const transcript = new Transcript();
  let token: string | null = null;
  let group: string | null = null;

  const lines = (text: string) => {
    if (text === '') return;
    if (token === null) {
      token = newToken();
      write(workflowCommand('stop-commands', {}, token));
    }
    write(
      text
        .split('\n')
        .map((line) => truncate(stripControls(line), longestLine))
        .join('\n'),
    );
  };
  const obey = () => {
    if (token !== null) write(workflowCommand(token, {}, ''));
    token = null;
  };
  const endGroup = () => {
    lines(transcript.end());
    obey();
    if (group !== null) write(workflowCommand('endgroup', {}, ''));
    group = null;
  };
  return {
    output: (text) => lines(transcript.push(text)),
    phase(name) {
      if (name === group) return;
      endGroup();
      write(workflowCommand('group', {}, name));
      group = name;
    },
    command(line) {
      obey();
      write(line);
    },
    end: endGroup,
  };
}
