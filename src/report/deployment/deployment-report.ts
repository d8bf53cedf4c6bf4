import type { Deployment } from '../../builds/deployment.js';
import type { Metadata } from '../../builds/metadata.js';
import type { Plan } from '../../builds/plan.js';
import type { Preflight } from '../../builds/preflight.js';
import type { RebuildReport } from '../rebuild-report.js';

/** How one host of a deployment, or of plans, ended. */
export type HostReport = {
  host: string;
  /** An outcome of deployments, or `not_begun`. */
  outcome: string;
  /** Whether nothing more is to be done about it. */
  isWell: boolean;
  /** What happened, in a sentence with the host's name. */
  message: string;
  /** What a person can do; "" for nothing. */
  hint: string;
  /** Null where it was only planned, or nothing came of it. */
  deployment: Deployment | null;
  plan: Plan | null;
  /** What was found before a plan; that before a deployment is in the deployment. */
  preflight?: Preflight | null;
  /** The build that made its system, or failed to; null where there is none. */
  metadata: Metadata | null;
};

/** The last screen of the recording of a host's deployment, as lines of text. */
export type LastScreen = { host: string; lines: readonly string[] };

/** The content of a summary or a comment about one call of the deploy Action. */
export type DeploymentReport = Pick<RebuildReport, 'id' | 'links' | 'trend' | 'notices'> & {
  kind: 'deployment' | 'plan';
  /** The screen that the host which failed first ended with, which the picture of `links` shows too; null where there is none. */
  screen: LastScreen | null;
  /** In the order of the call, then the ways back that hosts had to take. At least one. */
  hosts: readonly HostReport[];
};

/** Whether all that was asked holds. */
export function isWhole({ hosts }: Pick<DeploymentReport, 'hosts'>): boolean {
  return hosts.every(({ isWell }) => isWell);
}
