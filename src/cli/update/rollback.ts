import type { Deployment } from '../../builds/deployment.js';
import { exitStatusOf } from '../../deploy/fleet/exit-status.js';
import { requestFor } from '../../deploy/run/requests.js';
import { takenBack } from '../../deploy/run/taken-back.js';
import { deploymentLines } from '../../deploy/text/deployment-lines.js';
import { endOf } from '../../rebuild/fleet.js';
import type { HostsEnd } from '../../update/apply/apply-update.js';
import { deploymentsToTakeBack, lastUpdate, rollbackUpdate } from '../../update/apply/rollback-update.js';
import { type CliIo, printJson, reportError } from '../io.js';
import { rebuildView } from '../live/rebuild-view.js';
import { worstStatus } from '../run/fleet.js';
import { updateText } from '../show/update.js';
import { asDeployOptions, type RollbackOptions } from './options.js';
import { inSession, type Session } from './session.js';

/** Takes the last update of a flake back, lock and hosts, and says how that ended. */
export async function rollbackUpdateAndReport(
  given: RollbackOptions,
  { io, argv }: { io: CliIo; argv: readonly string[] },
): Promise<void> {
  const { update } = await lastUpdate(given.flake, io);
  const hosts = given.deploy ? [...new Set(deploymentsToTakeBack(update).map(({ host }) => host))] : [];
  const options = asDeployOptions(given);
  await inSession({ given: options, names: hosts, io, argv }, async (session) => {
    // Read again: in a unit of its own, time has passed.
    const last = await lastUpdate(given.flake, { cwd: io.cwd, env: session.world.env });
    const { confirm } = session;
    const question = `Take the update of ${update.timestamp} back${hosts.length > 0 ? `, on ${hosts.join(', ')} too` : ''}?`;
    if (confirm !== null && !given.yes && !(await confirm(question))) {
      io.status = 130;
      return;
    }
    let status = 0;
    const undone = await rollbackUpdate(
      last,
      { deploys: given.deploy },
      {
        ...{ cwd: io.cwd, env: session.world.env, now: () => new Date() },
        rollBack: async (deployments) => {
          const end = await rolledBack(deployments, session, io);
          status = end.status;
          return end;
        },
      },
    );
    io.err(updateText(undone, io.color));
    if (given.json) printJson(io, undone);
    io.status = status || (undone.outcome === 'undone' ? 0 : 1);
  });
}

/** Brings the hosts back one after the other. */
async function rolledBack(
  deployments: readonly Deployment[],
  session: Session,
  io: CliIo,
): Promise<HostsEnd & { status: number }> {
  const names = deployments.map(({ host }) => host);
  const { fleet, options } = await session.call(names, null);
  const back: Deployment[] = [];
  const statuses: number[] = [];
  for (const deployment of deployments) {
    const view = rebuildView({ quiet: options.quiet === true, interactive: false }, io);
    const hooks = { ...view.hooks, ...session.signals };
    const request = await requestFor(deployment.host, fleet);
    const ended = await endOf(takenBack(deployment, request, hooks, { onlyFrom: true }));
    view.end();
    // What it threw, or what it found there was to do.
    const end = ended.kind === 'done' ? ended.result : ended;
    if (end.kind === 'failed') statuses.push(reportError(io, end.error, false));
    if (end.kind !== 'done') continue;
    back.push(end.result.deployment);
    statuses.push(exitStatusOf(end.result.deployment));
    if (options.quiet) io.err(`${deploymentLines(end.result.deployment, io.color).join('\n')}\n`);
  }
  const status = session.signals.signal.aborted ? 130 : worstStatus(statuses);
  return { deployments: back, isWell: status === 0, status };
}
