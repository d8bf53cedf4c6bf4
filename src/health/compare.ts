import type { Finding, Health } from '../builds/health.js';
import { journalFindings } from './journal.js';
import { networkFindings } from './network.js';
import type { HealthPolicy } from './policy.js';
import { resourceFindings } from './resources.js';
import type { HealthSamples } from './samples.js';
import { unitFindings } from './units.js';

/** What is worse on a host after a change than before. What was bad before is not held against the change. */
export function compareHealth(samples: HealthSamples, policy: HealthPolicy): Health {
  const findings = [
    ...unitFindings(samples, policy),
    ...networkFindings(samples, policy),
    ...checkFindings(samples),
    ...journalFindings(samples, policy),
    ...resourceFindings(samples, policy.thresholds),
  ];
  const isToGoBack = ({ level }: Finding) => level === 'rollback';
  return {
    healthy: !findings.some(isToGoBack),
    findings: [...findings.filter(isToGoBack), ...findings.filter((one) => !isToGoBack(one))],
  };
}

/** The host's own checks: one that failed before as well is a warning. */
function checkFindings({ before, second }: HealthSamples): Finding[] {
  return second.checks.flatMap(({ command, status, output }) => {
    if (status === 0) return [];
    const failedBefore = before.checks.some((check) => check.command === command && check.status !== 0);
    const how = status === 124 ? 'did not end in time' : `ended with status ${status}`;
    return {
      kind: 'check',
      level: failedBefore ? 'warning' : 'rollback',
      subject: command,
      message: `the check ${how}${failedBefore ? ', as before' : ''}${output && `: ${output}`}`,
    };
  });
}
