import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Environment } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import { workflowCommand } from '../../text/workflow-command.js';

/** The edges of one Action step: what it reads from the Actions runner, and what it tells it. */
export type Runner = {
  env: Environment;
  /** The input of that name, trimmed; empty where it was not given. */
  input(name: string): string;
  /** What main saved for post; empty where it saved nothing. */
  state(name: string): string;
  /** Writes to the job log, which obeys any line that is a workflow command. */
  write(text: string): void;
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  /** Adds Markdown to the step's summary. */
  appendSummary(markdown: string): void;
};

/**
 * The runner of this process, through the files that it names in the environment. @actions/core does the
 * same, but loading its HTTP client would delay the start of every rebuild by a tenth of a second.
 */
export function processRunner(): Runner {
  const { env } = process;
  return {
    env,
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim(),
    state: (name) => env[`STATE_${name}`] ?? '',
    write: (text) => process.stdout.write(text),
    setOutput: (name, value) => append(env.GITHUB_OUTPUT, fileEntry(name, value)),
    saveState: (name, value) => append(env.GITHUB_STATE, fileEntry(name, value)),
    appendSummary: (markdown) => append(env.GITHUB_STEP_SUMMARY, markdown),
  };
}

/** A name and a value of any number of lines, as the runner's files hold them; no value can end it early. */
export function fileEntry(name: string, value: string): string {
  const delimiter = `end-${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function append(path: string | undefined, text: string): void {
  // Outside a runner there is no such file and nobody to read it.
  if (!path) return;
  try {
    appendFileSync(path, text);
  } catch (thrown) {
    // A full disk must not change what becomes of the rebuild.
    process.stdout.write(workflowCommand('warning', { title: 'nixos-rebuild-test' }, messageOf(thrown)));
  }
}
