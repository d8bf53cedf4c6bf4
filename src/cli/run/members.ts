import { hostNames } from '../../nix/flake/nixos-configurations.js';
import { parseFlakeRef, printFlakeRef } from '../../nix/flake/ref.js';
import { actionFacts } from '../../rebuild/action.js';
import type { RebuildRequest, Target } from '../../rebuild/request.js';
import { loadRedaction } from '../../redact/redaction.js';
import { redactText } from '../../redact/stream-redactor.js';
import { usageError } from '../../system/errors.js';
import type { CliIo } from '../io.js';
import type { Member } from './fleet.js';

/** The options that make one rebuild several. */
export type MemberOptions = { flake: string[]; allHosts?: boolean; jobs?: number; repeat: number };

/** True where more than one rebuild is asked for. */
export function isFleet({ flake, allHosts, repeat }: MemberOptions): boolean {
  return flake.length > 1 || allHosts === true || repeat > 1;
}

/**
 * The rebuilds that were asked for: each host, each repeated as many times as asked for. `requestFor` makes the
 * request for one flake reference. Throws a usage error for what makes no sense on one machine.
 */
export async function membersOf(
  options: MemberOptions,
  requestFor: (flake: string | undefined) => RebuildRequest,
  io: CliIo,
): Promise<Member[]> {
  const flakes = options.allHosts ? await allHosts(options.flake, io) : options.flake;
  const targets = flakes.length > 0 ? flakes : [undefined];
  const besideOthers = targets.length > 1;
  const requests = targets.map((flake) => ({ ...requestFor(flake), besideOthers }));
  const members = (await Promise.all(requests.map(withName))).flatMap(({ request, name }) =>
    Array.from({ length: options.repeat }, (_, turn) => ({
      label: options.repeat > 1 ? `${name} ${turn + 1}/${options.repeat}` : name,
      request,
    })),
  );
  const [first] = members;
  if (first && targets.length > 1) checkHosts(first.request);
  return members;
}

/** Every host of the one flake that was named, or of the one in the working directory. */
async function allHosts(named: readonly string[], io: CliIo): Promise<string[]> {
  if (named.length > 1) throw usageError('bad-option', '--all-hosts takes one --flake');
  const { flake, host } = parseFlakeRef(named[0] ?? '.');
  if (host !== null)
    throw usageError('bad-option', `--all-hosts and the host of --flake ${named[0]} exclude each other`);
  const hosts = await hostNames(flake, io);
  if (hosts.length === 0) throw usageError('no-hosts', `the flake ${flake} has no nixosConfigurations`);
  return hosts.map((name) => printFlakeRef({ flake, host: name }));
}

/** Several hosts cannot become the system of one machine. */
function checkHosts({ action, targetHost }: RebuildRequest): void {
  if (actionFacts[action].activates)
    throw usageError(
      'bad-option',
      `several hosts can be built on one machine, not "${action}"`,
      'Use the action build.',
    );
  if (targetHost !== null) throw usageError('bad-option', 'several hosts cannot have one --target-host');
}

/** The name is redacted, since a command or a reference may hold a secret. */
async function withName(request: RebuildRequest): Promise<{ request: RebuildRequest; name: string }> {
  const { target, action, secrets, redact, env } = request;
  const redaction = await loadRedaction({ secrets, patterns: redact }, env);
  return { request, name: redactText(redaction, targetName(target) ?? action) };
}

function targetName(target: Target): string | null {
  if (target.kind === 'flake') return parseFlakeRef(target.ref).host ?? target.ref;
  if (target.kind === 'file') return target.path;
  return target.kind === 'command' ? target.command : null;
}
