import { strippedLine } from '../../text/clean.js';
import { workflowCommand } from '../../text/workflow-command.js';

/** What was left out of a report, said once each. */
export type Notices = { add(message: string): void; all(): string[] };

/** `write` takes the workflow command that shows a notice on the run's page. */
export function createNotices(write: (command: string) => void): Notices {
  const said = new Set<string>();
  return {
    add(message) {
      const line = strippedLine(message);
      if (said.has(line)) return;
      said.add(line);
      write(workflowCommand('notice', { title: 'nixos-rebuild-test' }, line));
    },
    all: () => [...said],
  };
}
