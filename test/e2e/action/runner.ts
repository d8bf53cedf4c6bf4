import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { parse } from 'yaml';
import { nixEnvironment } from '../../../src/system/nix-environment.js';
import { runnerEnvironment } from '../../setup/github/events.js';
import { runtimeEnvironment } from '../../setup/github/runtime.js';
import { type LocalGitHub, startGitHub } from '../../setup/github/server.js';
import { node24 } from '../../setup/node24.js';

/** What one step did, as the runner sees it. */
export type Step = {
  status: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  states: Record<string, string>;
  /** The texts that the runner was asked to mask. */
  masked: string[];
};
type StepOptions = {
  inputs?: Record<string, string>;
  /** The payload; a text is written as it is. */
  event?: object | string;
  env?: Record<string, string>;
  /** Called with the running process and everything it has printed so far, at each piece of output. */
  onOutput?: (process: ChildProcess, log: string) => void;
};

/** A file of dist/action/. */
type StepName =
  | 'main'
  | 'post'
  | 'report'
  | 'hosts'
  | 'trial'
  | 'trial-post'
  | 'deploy'
  | 'deploy-post'
  | 'update';

type StepFiles = { main: StepName; post: StepName };

/** A job on a local runner: its workspace, and its steps, which run from a copy of dist/. */
export type Job = {
  api: LocalGitHub;
  workspace: string;
  /** Runs main and then, in any case, post; post reads the states that main saved. */
  run(options?: StepOptions, files?: StepFiles): Promise<{ main: Step; post: Step }>;
  step(name: StepName, options?: StepOptions, states?: Record<string, string>): Promise<Step>;
};

/** A fresh job for each test, from the dist/ of this checkout, which runs without node_modules. */
export function useJob(): Job {
  const job = {} as Job;
  let home = '';
  let dist = '';
  let nix: Record<string, string> = {};
  beforeAll(async () => {
    // What makes real Nix build for this user, root or not.
    nix = (await nixEnvironment({ env: process.env })).env;
    expect(existsSync('dist/action/main.js'), 'dist/ is missing; run: npm run build').toBe(true);
    dist = mkdtempSync(join(tmpdir(), 'action-dist-'));
    cpSync('dist', join(dist, 'dist'), { recursive: true });
  });
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'action-job-'));
    job.workspace = join(home, 'work');
    mkdirSync(job.workspace);
    job.api = await startGitHub();
    job.step = (name, options, states) =>
      runStep({ api: job.api, dist, home, nix }, name, options ?? {}, states ?? {});
    job.run = async (options, files = { main: 'main', post: 'post' }) => {
      const main = await job.step(files.main, options);
      const { onOutput: _, ...same } = options ?? {};
      return { main, post: await job.step(files.post, same, main.states) };
    };
  });
  afterEach(async () => {
    await job.api.close();
    rmSync(home, { recursive: true, force: true });
    expect(job.api.violations).toEqual([]);
  });
  afterAll(() => rmSync(dist, { recursive: true, force: true }));
  return job;
}

type Machine = { api: LocalGitHub; dist: string; home: string; nix: Record<string, string> };

async function runStep(
  { api, dist, home, nix }: Machine,
  name: StepName,
  options: StepOptions,
  states: Record<string, string>,
): Promise<Step> {
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STATE: 'state',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_ENV: 'env',
  };
  const scratch = mkdtempSync(join(home, `${name}-`));
  const path = (file: string) => join(scratch, file);
  for (const file of Object.values(files)) writeFileSync(path(file), '');
  const { event = {} } = options;
  writeFileSync(path('event.json'), typeof event === 'string' ? event : JSON.stringify(event));
  const workspace = join(home, 'work');
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    LANG: 'C.UTF-8',
    ...nix,
    ...runnerEnvironment(workspace),
    ...runtimeEnvironment(api.url, 7),
    RUNNER_TEMP: scratch,
    GITHUB_API_URL: api.url,
    GITHUB_EVENT_PATH: path('event.json'),
    ...(typeof event === 'object' && 'pull_request' in event ? { GITHUB_EVENT_NAME: 'pull_request' } : {}),
    ...Object.fromEntries(Object.entries(files).map(([variable, file]) => [variable, path(file)])),
    ...inputVariables(name, options.inputs ?? {}),
    ...Object.fromEntries(Object.entries(states).map(([key, value]) => [`STATE_${key}`, value])),
    ...options.env,
  };
  const child = spawn(node24, [join(dist, 'dist', 'action', `${name}.js`)], { cwd: workspace, env });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      log += chunk;
      options.onOutput?.(child, log);
    });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const read = (file: string) => readFileSync(path(file), 'utf8');
  return {
    status,
    // The runner takes these lines out of the log.
    log: log.replace(addMask, ''),
    masked: [...log.matchAll(addMask)].map(([, text = '']) => text),
    outputs: entriesOf(read('output')),
    states: entriesOf(read('state')),
    summary: read('summary'),
  };
}

/** The inputs as the runner passes them: the defaults of `action.yml` and the workflow's values. */
function inputVariables(step: StepName, given: Record<string, string>): Record<string, string> {
  const folder = {
    main: '.',
    post: '.',
    report: 'report',
    hosts: 'hosts',
    trial: 'trial',
    'trial-post': 'trial',
    deploy: 'deploy',
    'deploy-post': 'deploy',
    update: 'update',
  }[step];
  const file = join(folder, 'action.yml');
  const { inputs } = parse(readFileSync(file, 'utf8')) as { inputs: Record<string, { default?: string }> };
  const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']);
  const values: Record<string, string> = {
    ...Object.fromEntries(defaults),
    'github-token': 'ghs_thisIsTheTokenOfTheJob0123456789',
    ...('matrix' in inputs ? { matrix: 'null' } : {}),
    ...given,
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

const addMask = /^::add-mask::(.*)\n/gm;

/** Reads `NAME<<DELIMITER` entries as the runner reads its files. */
function entriesOf(text: string): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2\n/gm))
    entries[name] = value;
  return entries;
}
