import type { Deployment } from '../../builds/deployment.js';
import type { Build } from '../../builds/metadata.js';
import { isWell } from '../../deploy/fleet/exit-status.js';
import type { EndedFleet } from '../../deploy/run/deploy-hosts.js';
import type { RecordedDeployment } from '../../deploy/run/host-work.js';
import type { RecordedPlan } from '../../deploy/run/record-plan.js';
import type { Ended } from '../../rebuild/fleet.js';
import { changeWords } from '../../report/deployment/changes.js';
import type { HostReport } from '../../report/deployment/deployment-report.js';
import { messageOf, ToolError } from '../../system/errors.js';

/** How one host ended, and the directory of its build; null where there is none. */
export type HostResult = { report: HostReport; build: Build | null };

type Skips = { skipUnreachable: boolean };

/** How all hosts of a deployment ended, then the ways back. Where none of them has answered, none may be left out. */
export function deploymentResults(
  names: readonly string[],
  { hosts, back }: EndedFleet,
  { skipUnreachable }: Skips,
): HostResult[] {
  const of = (skips: Skips) => [
    ...hosts.map((one, index) => resultOf(names[index] ?? '', one, skips)),
    ...back.map((one) => resultOf('', one, skips)),
  ];
  const results = of({ skipUnreachable });
  const anyAnswers = results.some(({ report }) => report.deployment?.reason !== 'unreachable');
  return anyAnswers ? results : of({ skipUnreachable: false });
}

function resultOf(name: string, ended: Ended<RecordedDeployment>, skips: Skips): HostResult {
  if (ended.kind !== 'done') return { report: withoutBuild(name, ended), build: null };
  const { build, deployment } = ended.result;
  return { report: deploymentReport(deployment, build, skips), build };
}

/** What is reported of a deployment and of the build that it is in. */
export function deploymentReport(
  deployment: Deployment,
  build: Build | null,
  { skipUnreachable }: Skips = { skipUnreachable: false },
): HostReport {
  const { host, outcome, message, failure } = deployment;
  return {
    ...{ host, outcome, message, deployment, plan: null, metadata: build?.metadata ?? null },
    isWell: isWell(deployment, { skipUnreachable }),
    hint: failure?.hint ?? '',
  };
}

export function planResult(name: string, ended: Ended<RecordedPlan>): HostResult {
  if (ended.kind !== 'done') return { report: withoutBuild(name, ended), build: null };
  const { build, plan, preflight } = ended.result;
  const { metadata } = build;
  const words = plan === null ? (metadata.error_message ?? `is not planned`) : changeWords(plan);
  return {
    build,
    report: {
      ...{ host: name, outcome: metadata.outcome, isWell: metadata.success && plan !== null },
      ...{ message: `${name}: ${words}`, hint: metadata.failure?.hint ?? '' },
      ...{ deployment: null, plan, preflight, metadata },
    },
  };
}

/** A host that was not begun with, or of which not even a build could be recorded. Throws what is a fault of this program. */
function withoutBuild(name: string, ended: Exclude<Ended<unknown>, { kind: 'done' }>): HostReport {
  const nothing = { host: name, isWell: false, deployment: null, plan: null, metadata: null };
  if (ended.kind === 'skipped')
    return {
      ...{ ...nothing, outcome: 'not_begun', message: `${name} was not changed: it was not begun with` },
      hint: '',
    };
  const { error } = ended;
  if (!(error instanceof ToolError)) throw error;
  return { ...nothing, outcome: 'failed', message: `${name}: ${messageOf(error)}`, hint: error.hint };
}
