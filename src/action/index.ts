import '../system/node-globals.js';
import './runner/parse-once.js';
import { type StopSignals, stops } from '../rebuild/stops.js';
import { type ErrorStatus, messageOf } from '../system/errors.js';
import { toolErrorOf } from '../system/system-fault.js';
import { processRunner, type Runner } from './runner/runner.js';

/** The entry of dist/action/main.js: records the rebuild and reports it. */
export async function main(): Promise<void> {
  const signals = stopsOfRunner();
  await step(async (runner) => (await import('./rebuild/main.js')).runMain(runner, signals));
}

/** The entry of dist/action/post.js: finishes what main left. */
export async function post(): Promise<void> {
  await step(async (runner) => (await import('./rebuild/post.js')).runPost(runner));
}

/** The entry of dist/action/report.js: comments for a finished workflow run. */
export async function report(): Promise<void> {
  await step(async (runner) => (await import('./report/report.js')).runReport(runner));
}

/** The entry of dist/action/hosts.js: lists the hosts of a flake. */
export async function hosts(): Promise<void> {
  await step(async (runner) => (await import('./hosts/hosts.js')).runHosts(runner));
}

/** The entry of dist/action/trial.js: tries a host or an image and reports it. */
export async function trial(): Promise<void> {
  const signals = stopsOfRunner();
  await step(async (runner) => (await import('./trial/main.js')).runTrial(runner, signals));
}

/** The entry of dist/action/trial-post.js: finishes what trial left. */
export async function trialPost(): Promise<void> {
  await step(async (runner) => (await import('./trial/post.js')).runTrialPost(runner));
}

/** The entry of dist/action/deploy.js: deploys to hosts, or plans that, and reports it. */
export async function deploy(): Promise<void> {
  const signals = stopsOfRunner();
  await step(async (runner) => (await import('./deploy/main.js')).runDeploy(runner, signals));
}

/** The entry of dist/action/deploy-post.js: ends the agent, and reports what main left. */
export async function deployPost(): Promise<void> {
  await step(async (runner) => (await import('./deploy/post.js')).runDeployPost(runner));
}

/** The entry of dist/action/update.js: previews an update, or what a pull request's lock changes, and reports it. */
export async function update(): Promise<void> {
  const signals = stopsOfRunner();
  await step(async (runner) => (await import('./update/main.js')).runUpdate(runner, signals));
}

/** What a cancelled job stops. The runner sends SIGINT, SIGTERM 7.5 seconds later, and kills after 2.5 more. */
function stopsOfRunner(): StopSignals {
  const { stop, signals } = stops();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  return signals;
}

/** Runs one step. What it throws becomes an error on the run's page and fails the job. */
async function step(run: (runner: Runner) => Promise<number>): Promise<void> {
  const runner = processRunner();
  // A runner that has gone away must not end the rebuild.
  process.stdout.on('error', () => {});
  try {
    process.exitCode = await run(runner);
  } catch (thrown) {
    const error = toolErrorOf(thrown);
    const hint = error === null ? 'This is a bug in nixos-rebuild-test.' : error.hint;
    runner.error([messageOf(error ?? thrown), hint].filter(Boolean).join('\n'));
    if (error === null && thrown instanceof Error) runner.debug(thrown.stack ?? '');
    const status: ErrorStatus = error?.status ?? 3;
    process.exitCode = status;
  }
  // Output that no one reads would keep the process alive.
  if (!(await runner.flush())) process.exit();
}
