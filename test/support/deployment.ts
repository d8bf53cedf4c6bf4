import type { Deployment } from '../../src/builds/deployment.js';
import type { Plan } from '../../src/builds/plan.js';
import { deploymentWithoutHost } from '../../src/deploy/host/without-host.js';
import type { HostReport } from '../../src/report/deployment/deployment-report.js';

const old = `/nix/store/${'a'.repeat(32)}-nixos-system-web1-26.05.1`;
const next = `/nix/store/${'b'.repeat(32)}-nixos-system-web1-26.05.2`;

/** A plan that restarts a unit and upgrades a package. */
export function examplePlan(changes: Partial<Plan> = {}): Plan {
  return {
    ...{ schema_version: 1, host: 'web1', target: 'root@web1', changed: true },
    ...{ old_system: old, new_system: next, profile_system: old, booted_system: old },
    units: [
      {
        unit: 'web.service',
        action: 'restart',
        reasons: ['ExecStart changed'],
        announced: true,
        problem: null,
      },
      { unit: 'db.service', action: 'keep', reasons: [], announced: false, problem: null },
    ],
    switch: {
      ...{ exit_code: 0, error: null, rules: '26.05', manager_restarts: false, swaps_off: [] },
      activation_requests: 'unknown',
    },
    reboot: { needed: true, reasons: ['kernel 6.12.1 → 6.12.2'], refused: [] },
    packages: [
      {
        name: 'nginx',
        change: 'upgraded',
        old_versions: ['1.26'],
        new_versions: ['1.28'],
        size_delta_bytes: 2048,
      },
      { name: 'etc', change: 'changed', old_versions: [''], new_versions: [''], size_delta_bytes: 0 },
    ],
    closure: { old_bytes: 1_000_000, new_bytes: 1_002_048 },
    copy: { paths: 3, bytes: 4096 },
    room: { store: { free_bytes: 1_000_000, needed_bytes: 4096, enough: true }, boot: null },
    data: [],
    ...changes,
  };
}

/** A deployment that has succeeded, with numbers before and after. */
export function exampleDeployment(changes: Partial<Deployment> = {}): Deployment {
  const about = { id: 'deploy-1', action: 'deploy', name: 'web1', mode: 'standard' } as const;
  const ended = {
    ...{ outcome: 'success', reason: '', message: 'web1 runs the new system, is well, and boots it' },
    ...{ failure: null, timestamp: '2026-01-02T03:04:05.000Z', duration_seconds: 42 },
  };
  const state = { current: old, profile: old, booted: old, boot_id: 'x' };
  const disk = { mount_point: '/', total_bytes: 100 };
  return {
    ...deploymentWithoutHost(about, ended),
    ...{ success: true, changed: true, target: 'root@web1', old_system: old, new_system: next },
    before: { ...state, generation: 41 },
    after: { ...state, current: next, profile: next, generation: 42 },
    plan: examplePlan(),
    steps: [{ name: 'activating', start_seconds: 1, duration_seconds: 30 }],
    units: [{ unit: 'web.service', action: 'restart', seconds: 1.5 }],
    health: { healthy: true, findings: [] },
    resources: {
      before: {
        memory_available_bytes: 2048,
        memory_total_bytes: 4096,
        disks: [{ ...disk, used_bytes: 40 }],
      },
      after: { memory_available_bytes: 1024, memory_total_bytes: 4096, disks: [{ ...disk, used_bytes: 45 }] },
    },
    warnings: [{ message: 'only a boot brings all of it', advice: 'Reboot when it suits.' }],
    by_hand: [`nix-env --profile '/nix/var/nix/profiles/system' --set '${old}'`],
    ...changes,
  };
}

/** What is reported of it. */
export function exampleHost(deployment: Deployment, changes: Partial<HostReport> = {}): HostReport {
  const { host, outcome, message, success, failure } = deployment;
  return {
    ...{ host, outcome, message, isWell: success, hint: failure?.hint ?? '', deployment },
    ...{ plan: null, metadata: null },
    ...changes,
  };
}
