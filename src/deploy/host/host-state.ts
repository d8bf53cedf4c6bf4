import { readStatus } from '../../activation/index.js';
import type { HostState } from '../../builds/deployment.js';
import type { Host } from '../../host/host.js';

/** What a host runs, and what a profile of it has. Throws `HostUnreachable`. */
export async function readHostState(host: Host, profilePath: string): Promise<HostState> {
  const { host: state, generations } = await readStatus(host, { profile: profilePath });
  const { current, profile, booted, boot_id } = state;
  const generation = generations.findLast(({ toplevel }) => toplevel === profile)?.number ?? null;
  return { current, profile, booted, generation, boot_id };
}
