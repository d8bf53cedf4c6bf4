import { leftNotice } from '../../record/activation-notice.js';
import type { RecordResult } from '../../record/request.js';
import { quoteCommand } from '../../text/shell.js';
import type { SystemState } from './system-state.js';

/**
 * What became of the systems whose activation was under way when the rebuild was stopped, one sentence each.
 * `state` is this machine's, read afterwards; `before` the system that it ran when the rebuild began.
 */
export function activationEnds(
  { activations, isLeft }: Pick<RecordResult, 'activations' | 'isLeft'>,
  { state, before }: { state: SystemState | null; before: string | null },
): string[] {
  return activations.map((activation) => {
    const { host } = activation;
    if (isLeft) return leftNotice(activation);
    if (host === null) return `the activation has ended by itself; ${described(state, before)}`;
    const look = quoteCommand(['ssh', host, 'readlink -f /run/current-system /nix/var/nix/profiles/system']);
    return `the activation on ${host} has ended by itself; what that machine runs and boots: ${look}`;
  });
}

function described(state: SystemState | null, before: string | null): string {
  const { current = null, profile = null, generation = null, boot = null } = state ?? {};
  if (current === null) return 'this machine is not NixOS, so its state is not known';
  const running = current === before ? 'still what it was' : 'a new one';
  return [
    `the running system is ${running}: ${current}`,
    `the system profile is ${profile ?? 'not known'}${generation === null ? '' : ` (generation ${generation})`}`,
    `the next boot takes ${boot ?? 'an entry that could not be read'}`,
  ].join('; ');
}
