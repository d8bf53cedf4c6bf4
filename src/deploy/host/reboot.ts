import type { Host } from '../../host/host.js';
import { rebootHost } from '../../host/reboot/reboot-host.js';
import { ToolError } from '../../system/errors.js';
import type { HostCall, HostObserver } from './deploy-call.js';
import type { Draft } from './draft.js';
import type { End } from './end.js';
import { type Baseline, verifyHost } from './verify.js';

/** How long (s) a host may take to boot, then to start what it starts, then to answer. */
const usualBootSeconds = 900;
const startSeconds = 300;
const patienceSeconds = 60;

/**
 * Boots a host into a system that is the one which boots next, and looks whether it is well then. Nothing here can go back from
 * a system that does not boot, which is said before.
 */
export async function rebootAndVerify(
  { host, policy, signal, bootSeconds = usualBootSeconds, alone = (run) => run() }: HostCall,
  toplevel: string,
  { draft, baseline, observer }: { draft: Draft; baseline: Baseline; observer: HostObserver },
): Promise<End> {
  const before = baseline.facts.bootId;
  const { name } = host;
  if (before === null)
    return failedEnd(name, 'no-boot-id', 'cannot be told from itself after a boot', 'Boot it by hand.');
  return alone(async () => {
    draft.steps.enter('rebooting');
    observer.onNotice(`${name} is booted: a system that does not boot cannot be taken back from here`);
    const onNotice = (text: string) => observer.onNotice(text);
    try {
      const options = { before, toplevel, waitSeconds: bootSeconds, onNotice, ...(signal && { signal }) };
      const { booted, current } = await rebootHost(host, options);
      if ((booted ?? current) !== toplevel)
        return failedEnd(
          name,
          'booted-another',
          `booted another system: ${booted ?? current}`,
          'Look at its boot loader.',
        );
    } catch (thrown) {
      return notBack(name, thrown);
    }
    await started(host);
    draft.steps.enter('verifying');
    // Stopped or not, the host runs the new system now: who stops the look does not know how it is.
    const verified = await verifyHost(host, baseline, policy, {
      patienceSeconds,
      ...(signal && { signal }),
    }).catch(() => null);
    if (verified === null) return unseen(name);
    Object.assign(draft, { health: verified.health, facts: verified.facts });
    if (verified.health.healthy)
      return {
        outcome: 'success',
        reason: 'rebooted',
        message: `${name} was booted into the new system, and is well`,
        failure: null,
      };
    const [found] = verified.health.findings;
    return failedEnd(
      name,
      found?.kind ?? 'unreachable',
      `is not well after the boot: ${found?.message ?? 'it does not answer'}`,
      `It runs and boots the new system. nixos-rebuild-test deploy rollback ${name} goes back.`,
    );
  });
}

/** A host that has let us in may still be starting its services. */
async function started(host: Host): Promise<void> {
  const script = `timeout ${startSeconds} systemctl is-system-running --wait`;
  await host.run({ script, timeoutSeconds: startSeconds + 10 }).catch(() => {});
}

function unseen(name: string): End {
  return {
    ...{ outcome: 'unverified', reason: 'left' },
    message: `${name} was booted into the new system, and how it is was not seen`,
    failure: {
      family: 'unreachable',
      advice: `nixos-rebuild-test deploy status ${name} tells what it runs.`,
    },
  };
}

function failedEnd(name: string, reason: string, says: string, advice: string): End {
  return { outcome: 'failed', reason, message: `${name} ${says}`, failure: { family: 'unhealthy', advice } };
}

function notBack(name: string, thrown: unknown): End {
  if (!(thrown instanceof ToolError))
    return {
      outcome: 'unverified',
      reason: 'left',
      message: `${name} was left while it booted`,
      failure: {
        family: 'interrupted',
        advice: `nixos-rebuild-test deploy status ${name} tells what it runs.`,
      },
    };
  const { code, message, hint } = thrown;
  const outcome = code === 'no-reboot' || code === 'boot-changed' ? 'needs_boot' : 'unverified';
  return { outcome, reason: code, message, failure: { family: 'unreachable', advice: hint } };
}
