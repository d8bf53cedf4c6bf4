import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Deployment, deploymentSchema } from '../../builds/deployment.js';
import { deploymentFileName } from '../../builds/files.js';
import type { Build } from '../../builds/metadata.js';
import { writeJson } from '../../builds/metadata-file.js';
import { hostAt } from '../../deploy/hosts/target.js';
import { decidedDeployment, notBegun, undecided } from '../../deploy/run/decided.js';
import { elevated } from '../../host/elevation/elevated-host.js';
import type { Environment } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import { reportingClients } from '../rebuild/reporting.js';
import { rebuildEnvironment } from '../rebuild/request.js';
import { maskedTexts } from '../rebuild/secrets.js';
import { readContext } from '../runner/context.js';
import { createNotices } from '../runner/notices.js';
import { type Runner, states } from '../runner/runner.js';
import { endGitHubDeployment } from './github-deployment.js';
import { parseDeployInputs } from './inputs.js';
import { writeDeployOutputs } from './outputs.js';
import { reportDeployment } from './report.js';
import { deploymentReport, type HostResult, planResult } from './results.js';
import { closeSshAccess, parseSshAccess } from './ssh/access.js';
import { privateKeyOf, secretsIn } from './ssh/private-key.js';
import { parseUnfinished, type Unfinished, type UnfinishedHost } from './unfinished.js';

/** How long (ms) all hosts together have to decide: a cancelled job is ended five minutes after its cancel. */
const decideMs = 200_000;

/**
 * The post step: reports what main could not, since it was cancelled or killed, with what the hosts have decided meanwhile. In any
 * case the agent, its key and its directory are gone afterwards. The step never fails the job.
 */
export async function runDeployPost(runner: Runner): Promise<number> {
  const text = runner.takeInput('ssh-key');
  const access = parseSshAccess(runner.state(states.ssh));
  const env = rebuildEnvironment(runner.env);
  try {
    const unfinished = parseUnfinished(runner.state(states.unfinished));
    if (unfinished !== null && runner.state(states.reported) !== 'true')
      await finish(runner, unfinished, { text, env });
  } catch (thrown) {
    await runner.ready();
    runner.warning(`could not report what was left: ${messageOf(thrown)}`);
  } finally {
    if (access !== null) await closeSshAccess(access, env);
  }
  return 0;
}

async function finish(
  runner: Runner,
  unfinished: Unfinished,
  { text, env }: { text: string; env: Environment },
): Promise<void> {
  await runner.ready();
  const key = privateKeyOf(text);
  const notices = createNotices(runner);
  const inputs = parseDeployInputs(runner.input);
  for (const secret of [...maskedTexts(inputs, runner.env), ...(key === null ? [] : secretsIn(key))])
    runner.setSecret(secret);
  const context = readContext(runner.env);
  const { requests, ...clients } = reportingClients(inputs, context);
  const reporting = { inputs, context, log: runner, notices, ...clients };
  const signal = AbortSignal.timeout(decideMs);
  const results = await Promise.all(
    unfinished.hosts.map((host) => resultOf(host, unfinished, { env, signal, onNotice: notices.add })),
  );
  const hosts = results.map(({ report }) => report);
  const { planOnly, startedMs } = unfinished;
  const onGitHub = Number(runner.state(states.githubDeployment));
  const names = unfinished.hosts.map(({ host }) => host);
  const about = {
    ...{ id: inputs.id ?? names.join(', '), issue: inputs.issue, startedMs, withTrend: false },
    kind: planOnly ? ('plan' as const) : ('deployment' as const),
    requests: async () => (await requests()) + (onGitHub > 0 ? ofGitHubDeployment : 0),
  };
  const published = await reportDeployment(results, about, reporting, runner);
  if (onGitHub > 0) await endGitHubDeployment(onGitHub, hosts, reporting);
  writeDeployOutputs(runner, hosts, published);
}

/** The requests of a deployment on GitHub: three that the main step has sent, and how it ended. */
const ofGitHubDeployment = 4;

type How = { env: Environment; signal: AbortSignal; onNotice: (message: string) => void };

async function resultOf(host: UnfinishedHost, unfinished: Unfinished, how: How): Promise<HostResult> {
  const build = host.dir === null ? null : await finishedBuild(host.dir, how);
  if (unfinished.planOnly)
    return build === null
      ? planResult(host.host, { kind: 'skipped' })
      : planResult(host.host, { kind: 'done', result: { build, plan: null, preflight: null } });
  const deployment = await deploymentOf(host, unfinished, how);
  if (host.dir !== null) await writeJson(join(host.dir, deploymentFileName), deploymentSchema, deployment);
  return { report: deploymentReport(deployment, build), build };
}

async function finishedBuild(dir: string, { onNotice }: How): Promise<Build | null> {
  const { finishBuild } = await import('../../rebuild/finish.js');
  return finishBuild(dir).catch((thrown) => {
    onNotice(`could not finish ${dir}: ${messageOf(thrown)}`);
    return null;
  });
}

/** What main has written where that is an end, and else what the host says. */
async function deploymentOf(
  { host, dir, reach }: UnfinishedHost,
  { by, mode, startedMs }: Unfinished,
  { env, signal }: How,
): Promise<Deployment> {
  const written = dir === null ? null : await readDeployment(dir);
  if (written !== null && written.outcome !== 'unverified') return written;
  const left = { by, host, mode, written, startedMs };
  if (reach === null) return notBegun(left);
  const { target, sudo, profile } = reach;
  const sockets = await mkdtemp(join(tmpdir(), 'nrt-'));
  const asUser = hostAt(host, target, { env, dir: sockets });
  try {
    return await decidedDeployment(left, sudo ? elevated(asUser) : asUser, { profile, signal });
  } catch (thrown) {
    return undecided(left, messageOf(thrown));
  } finally {
    await asUser.close();
    await rm(sockets, { recursive: true, force: true });
  }
}

async function readDeployment(dir: string): Promise<Deployment | null> {
  const text = await readFile(join(dir, deploymentFileName), 'utf8').catch(() => null);
  return text === null ? null : deploymentSchema.parse(JSON.parse(text));
}
