import { keepNewestBuilds } from '../../builds/retention.js';
import { deployHosts } from '../../deploy/run/deploy-hosts.js';
import { recordDeployment } from '../../deploy/run/record-deployment.js';
import { recordPlan } from '../../deploy/run/record-plan.js';
import { type FleetCall, requestFor } from '../../deploy/run/requests.js';
import { endOf } from '../../rebuild/fleet.js';
import type { StopSignals } from '../../rebuild/stops.js';
import { headlineWords } from '../../report/deployment/headline.js';
import type { Environment } from '../../system/environment.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { randomHex } from '../../system/random.js';
import { shownLine } from '../../text/clean.js';
import { reportingClients } from '../rebuild/reporting.js';
import { rebuildEnvironment } from '../rebuild/request.js';
import { describeInputs, maskedTexts } from '../rebuild/secrets.js';
import { type RunContext, readContext } from '../runner/context.js';
import { createJobLog, type JobLog } from '../runner/job-log.js';
import { attempt, createNotices, type Notices } from '../runner/notices.js';
import { type Runner, states } from '../runner/runner.js';
import { withTmux } from '../runner/with-tmux.js';
import { beginGitHubDeployment, endGitHubDeployment } from './github-deployment.js';
import { fleetHooks, singleHooks } from './hooks.js';
import { type DeployInputs, parseDeployInputs } from './inputs.js';
import { exitStatusFor, writeDeployOutputs } from './outputs.js';
import { nothingPublished, reportDeployment } from './report.js';
import { checkReach, fleetCall } from './request.js';
import { deploymentResults, type HostResult, planResult } from './results.js';
import { closeSshAccess, openSshAccess, sshThrough } from './ssh/access.js';
import { knownHostsOf } from './ssh/known-hosts.js';
import { privateKeyOf, secretsIn } from './ssh/private-key.js';
import { UnfinishedState } from './unfinished.js';

/**
 * The main step: deploys to hosts or plans that, then reports it. After a cancel it only has the hosts go back and closes the
 * recordings, since the runner kills it seconds later; the post step reports what the hosts have decided. Returns the step's
 * exit status.
 */
export async function runDeploy(runner: Runner, stop: StopSignals): Promise<number> {
  const key = privateKeyOf(runner.takeInput('ssh-key'));
  const secrets = key === null ? [] : secretsIn(key);
  const inputs = parseDeployInputs(runner.input);
  const context = readContext(runner.env);
  checkReach(inputs, context);
  const access = { key, knownHosts: knownHostsOf(inputs.knownHosts) };
  for (const secret of [...maskedTexts(inputs, runner.env), ...secrets]) runner.setSecret(secret);
  await runner.ready();
  const log = createJobLog(runner, () => randomHex(16));
  const notices = createNotices(log);
  if (runner.isDebug) log.debug(`inputs: ${await describeInputs(inputs, runner.env)}`);
  const step: Step = { ...{ runner, inputs, context, log, notices, stop }, startedMs: Date.now() };
  const { results, isReported } = await deployed(step, access, secrets);
  const hosts = results.map(({ report }) => report);
  if (!isReported) {
    log.debug('not reported here: the post step reports a cancelled deployment');
    writeDeployOutputs(runner, hosts, nothingPublished);
    return exitStatusFor(hosts) || 1;
  }
  const status = exitStatusFor(hosts);
  if (status === 0) return 0;
  const kind = inputs.planOnly ? 'plan' : 'deployment';
  const words = shownLine(headlineWords({ hosts, kind }), 1000);
  // The annotations have it already, and the page of a run shows ten errors at most.
  if (inputs.annotations) log.print(`${words}\n`);
  else log.error(words, { title: `NixOS ${kind}` });
  log.end();
  return status;
}

type Step = {
  runner: Runner;
  inputs: DeployInputs;
  context: RunContext;
  log: JobLog;
  notices: Notices;
  stop: StopSignals;
  startedMs: number;
};

/** How the hosts ended; a step that was cancelled has not reported it. */
type Deployed = { results: HostResult[]; isReported: boolean };

async function deployed(
  step: Step,
  access: { key: string | null; knownHosts: string | null },
  secrets: readonly string[],
): Promise<Deployed> {
  const { runner, inputs, context, log, notices, stop } = step;
  const env = await deployEnvironment(step);
  const ssh = await openSshAccess(access, {
    ...{ temp: context.temp, env },
    onAgent: (opened) => runner.saveState(states.ssh, JSON.stringify(opened)),
  });
  try {
    let unfinished: UnfinishedState | null = null;
    const { names, call } = await fleetCall(inputs, {
      ...{ env, stepEnv: runner.env, context, secrets, signals: stop, through: sshThrough(ssh) },
      onNotice: notices.add,
      onReach: (name, reach) =>
        reach.target.kind === 'ssh' &&
        unfinished?.change(name, { reach: { ...reach, target: reach.target } }),
    });
    try {
      const { by } = call.world;
      const about = { by, mode: call.settings.mode, planOnly: inputs.planOnly, startedMs: step.startedMs };
      unfinished = new UnfinishedState(runner, about, names);
      return await runAndReport(step, names, call, unfinished);
    } finally {
      await call.world.close();
    }
  } finally {
    log.end();
    // A host that decides after a cancel is asked by the post step, which then closes it.
    if (!stop.signal.aborted) await closeSshAccess(ssh, env);
  }
}

/** An environment for what builds, with Nix and, where it can be had, tmux. */
async function deployEnvironment({ runner, inputs, log }: Step): Promise<Environment> {
  const own = rebuildEnvironment(runner.env);
  const env = inputs.installTmux ? await withTmux(own, (line) => log.print(`${line}\n`)) : own;
  const nix = await nixEnvironment({ env }).catch(() => null);
  return { ...env, ...nix?.env };
}

async function runAndReport(
  step: Step,
  names: readonly string[],
  call: FleetCall,
  unfinished: UnfinishedState,
): Promise<Deployed> {
  const { runner, inputs, context, log, notices, stop, startedMs } = step;
  const { requests, ...clients } = reportingClients(inputs, context, stop.signal);
  const reporting = { inputs, context, log, notices, ...clients };
  const id = inputs.id ?? names.join(', ');
  const isCancelled = () => stop.signal.aborted;
  const environment = inputs.environment ?? names.join(', ').slice(0, 255);
  // Beside the build: a GitHub that does not answer delays no deployment.
  const begun =
    inputs.githubDeployment && !inputs.planOnly
      ? beginGitHubDeployment(runner, { environment, isCancelled }, reporting)
      : Promise.resolve(null);
  const results = inputs.planOnly
    ? await planEach(step, names, call, unfinished)
    : await deployEach(step, names, call, unfinished);
  log.end();
  const hosts = results.map(({ report }) => report);
  if (isCancelled()) return { results, isReported: false };
  const onGitHub = await begun;
  const kind = inputs.planOnly ? 'plan' : 'deployment';
  const about = {
    id,
    kind,
    issue: inputs.issue,
    startedMs,
    withTrend: inputs.trend && kind === 'deployment',
    // How it ended on GitHub is said last.
    requests: async () => (await requests()) + (onGitHub === null ? 0 : 1),
  } as const;
  const need = { feature: 'report', permission: null };
  const published = await attempt(notices, need, () => reportDeployment(results, about, reporting, runner));
  if (onGitHub !== null) await endGitHubDeployment(onGitHub, hosts, reporting);
  writeDeployOutputs(runner, hosts, published ?? nothingPublished);
  runner.saveState(states.reported, 'true');
  log.debug(`requests to GitHub: ${await requests()}`);
  return { results, isReported: true };
}

async function deployEach(
  step: Step,
  names: readonly string[],
  call: FleetCall,
  unfinished: UnfinishedState,
): Promise<HostResult[]> {
  const { inputs, notices, stop } = step;
  const { skipUnreachable } = inputs;
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    const hooks = singleHooks(only, step, unfinished);
    const ended = await endOf(requestFor(only, call).then((request) => recordDeployment(request, hooks)));
    return deploymentResults(names, { hosts: [ended], back: [] }, { skipUnreachable });
  }
  const ended = await deployHosts(names, call, {
    skipUnreachable,
    hooksOf: (name) => ({ ...fleetHooks(name, step, unfinished), ...stop }),
    say: (text) => step.log.print(`${text}\n`),
  });
  const { keepLast, outputDir } = call.build;
  if (keepLast !== null) for (const note of await keepNewestBuilds(outputDir, keepLast)) notices.add(note);
  return deploymentResults(names, ended, { skipUnreachable });
}

/** One after the other; one that cannot be planned does not keep the others from theirs. */
async function planEach(
  step: Step,
  names: readonly string[],
  call: FleetCall,
  unfinished: UnfinishedState,
): Promise<HostResult[]> {
  const results: HostResult[] = [];
  for (const name of names) {
    const hooks = singleHooks(name, step, unfinished);
    const ended = step.stop.signal.aborted
      ? ({ kind: 'skipped' } as const)
      : await endOf(recordPlan(name, call, hooks));
    results.push(planResult(name, ended));
  }
  return results;
}
