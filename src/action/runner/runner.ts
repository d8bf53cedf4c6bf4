import type { Environment } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import { jobLogStream } from './job-log-stream.js';

/** What main leaves for post, by the names under which the runner keeps it. */
export const states = {
  /** The build's directory, from the moment it exists. */
  buildDir: 'build-dir',
  /** `true` once the build was reported. */
  reported: 'reported',
  /** Of a deployment: the agent and its directory, what was begun, and the id of the deployment on GitHub. */
  ssh: 'ssh',
  unfinished: 'unfinished',
  githubDeployment: 'github-deployment',
} as const;

/** An annotation's title, and the file of the checkout, line and column at which it is shown. */
export type AnnotationProperties = {
  title: string;
  file?: string | null;
  line?: number | null;
  column?: number | null;
};

/** The workflow commands that are shown on the run's page or order the job log. */
export type WorkflowCommands = {
  /** Shown only where debug logging is on (`ACTIONS_STEP_DEBUG`). */
  debug(message: string): void;
  notice(message: string): void;
  warning(message: string, place?: AnnotationProperties): void;
  error(message: string, place?: AnnotationProperties): void;
  startGroup(name: string): void;
  endGroup(): void;
};

/** The edges of one Action step: what it reads from the Actions runner and writes to it. */
export type Runner = WorkflowCommands & {
  env: Environment;
  /** Whether the job log shows debug lines. */
  isDebug: boolean;
  /** The input of that name, trimmed; empty where it was not given. */
  input(name: string): string;
  /** The same, of a secret that no process is to inherit: it is taken out of the environment. */
  takeInput(name: string): string;
  /** What main saved for post; empty where it saved nothing. */
  state(name: string): string;
  /**
   * Writes to the job log, in which the runner executes every line that is a workflow command. Text that is `isLive`
   * is left out, and its lines counted, while too much waits for a runner that has stopped reading.
   */
  write(text: string, isLive?: boolean): void;
  /** Masks a text in the job log from here on. */
  setSecret(secret: string): void;
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  /** Adds Markdown to the step's summary. Rejects if its file cannot be written. */
  appendSummary(markdown: string): Promise<void>;
  /** Loads @actions/core and writes what was queued for it. */
  ready(): Promise<void>;
};

type Core = typeof import('@actions/core');

const untitled: AnnotationProperties = { title: 'nixos-rebuild-test' };

/** The runner of a process, which must flush it before it ends. */
export type ProcessRunner = Runner & {
  /**
   * Writes what is still queued; loads nothing where nothing is. Waits for the runner as long as it reads, and
   * resolves with whether it has read everything.
   */
  flush(): Promise<boolean>;
};

/**
 * The runner of this process, through @actions/core. Core's HTTP client takes a tenth of a second to load, by
 * which every rebuild would start later, so what is written before `ready` waits in order. Inputs and states
 * are needed before that; they are read as core's getInput and getState read them, debug as its isDebug.
 */
export function processRunner(): ProcessRunner {
  const { env } = process;
  const isDebug = env.RUNNER_DEBUG === '1';
  const log = jobLogStream(process.stdout);
  const queue: ((core: Core) => void)[] = [];
  let core: Core | null = null;
  let loading: Promise<void> | null = null;
  const withCore = (use: (core: Core) => void) => {
    if (core === null) queue.push(use);
    else use(core);
  };
  /** Only where the runner has a file for it; a full disk must not change what becomes of the rebuild. */
  const toFile = (variable: string, use: (core: Core) => void) =>
    withCore((loaded) => {
      if (!env[variable]) return;
      try {
        use(loaded);
      } catch (thrown) {
        loaded.warning(messageOf(thrown), properties(untitled));
      }
    });
  const load = async () => {
    const loaded = await import('@actions/core');
    for (const use of queue.splice(0)) use(loaded);
    core = loaded;
  };
  const ready = () => (loading ??= load());
  const variableOf = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  const input = (name: string) => (env[variableOf(name)] ?? '').trim();
  return {
    env,
    isDebug,
    input,
    takeInput(name) {
      const text = input(name);
      delete env[variableOf(name)];
      return text;
    },
    state: (name) => env[`STATE_${name}`] ?? '',
    write: (text, isLive) => withCore(() => log.write(text, isLive === true)),
    setSecret: (secret) => withCore((loaded) => loaded.setSecret(secret)),
    setOutput: (name, value) => toFile('GITHUB_OUTPUT', (loaded) => loaded.setOutput(name, value)),
    saveState: (name, value) => toFile('GITHUB_STATE', (loaded) => loaded.saveState(name, value)),
    async appendSummary(markdown) {
      await ready();
      if (env.GITHUB_STEP_SUMMARY) await core?.summary.addRaw(markdown).write();
    },
    debug(message) {
      if (isDebug) withCore((loaded) => loaded.debug(message));
    },
    notice: (message) => withCore((loaded) => loaded.notice(message, properties(untitled))),
    warning: (message, place = untitled) => withCore((loaded) => loaded.warning(message, properties(place))),
    error: (message, place = untitled) => withCore((loaded) => loaded.error(message, properties(place))),
    startGroup: (name) => withCore((loaded) => loaded.startGroup(name)),
    endGroup: () => withCore((loaded) => loaded.endGroup()),
    ready,
    flush: async () => {
      if (queue.length > 0) await ready();
      return log.end();
    },
  };
}

function properties({ title, file, line, column }: AnnotationProperties) {
  return {
    title,
    ...(file == null ? {} : { file }),
    ...(line == null ? {} : { startLine: line }),
    ...(column == null ? {} : { startColumn: column }),
  };
}
