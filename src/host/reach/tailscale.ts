import { z } from 'zod';
import type { Environment } from '../../system/environment.js';
import { type ProgramResult, runProgram } from '../../system/programs.js';
import { strippedLine, truncate } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';

const answerMs = 5000;

const name = z.string().optional().catch(undefined);
/** A peer of `tailscale status --json` (tailscale.com/ipn/ipnstate). */
const peerSchema = z.object({
  HostName: name,
  /** With a dot at its end. */
  DNSName: name,
  TailscaleIPs: z.array(z.string()).nullish().catch(null),
  Online: z.boolean().optional().catch(undefined),
  /** Year 1 where that is not known. */
  LastSeen: name,
  Expired: z.boolean().optional().catch(undefined),
});
type Peer = z.infer<typeof peerSchema>;
const statusSchema = z.object({
  BackendState: z.string(),
  Peer: z.record(z.string(), peerSchema).nullish().catch(null),
});

/**
 * What Tailscale on this machine says of a host that does not answer, as sentences; null where its address is none of a tailnet
 * and none of its peers'.
 */
export async function tailscaleWords(
  address: string,
  env: Environment,
  nowMs: number,
): Promise<string | null> {
  const result = await runProgram(['tailscale', 'status', '--json'], { env, timeoutMs: answerMs });
  return wordsFor(address, result, nowMs);
}

/** The same for what `tailscale status --json` has printed. */
export function wordsFor(address: string, result: ProgramResult, nowMs: number): string | null {
  const isTailnet = isTailnetAddress(address);
  const status = statusIn(result.stdout);
  const peer = Object.values(status?.Peer ?? {}).find((one) => isPeer(one, address));
  if (peer === undefined && !isTailnet) return null;
  if (result.kind === 'missing')
    return `${address} is an address of Tailscale, which is not installed on this machine.`;
  if (status === null)
    return `${address} is an address of Tailscale, which does not run on this machine: start tailscaled.`;
  if (status.BackendState !== 'Running')
    return `${address} is on Tailscale, which is not up on this machine (${shown(status.BackendState)}): "tailscale up".`;
  if (peer === undefined) return `Tailscale is up on this machine, and ${address} is none of its peers.`;
  return peerWords(peer, address, nowMs);
}

function peerWords(peer: Peer, address: string, nowMs: number): string {
  const what = `Tailscale is up on this machine; its peer ${shown(peer.HostName ?? address)}`;
  if (peer.Expired) return `${what} has a key that has expired: log it in anew.`;
  if (peer.Online)
    return `${what} is online: does sshd run there, and does the tailnet's policy let this machine in?`;
  const seenMs = Date.parse(peer.LastSeen ?? '');
  const isSeen = Number.isFinite(seenMs) && seenMs > 0 && seenMs <= nowMs;
  return `${what} is offline${isSeen ? `, and was seen ${formatDuration((nowMs - seenMs) / 1000)} ago` : ''}.`;
}

/** Whether an address or a name is one of a tailnet: 100.64.0.0/10, fd7a:115c:a1e0::/48, or of MagicDNS. */
export function isTailnetAddress(address: string): boolean {
  const plain = address.toLowerCase().replace(/\.$/, '');
  if (plain.endsWith('.ts.net') || plain.startsWith('fd7a:115c:a1e0:')) return true;
  const [, second] = /^100\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(plain) ?? [];
  return second !== undefined && Number(second) >= 64 && Number(second) <= 127;
}

function isPeer({ HostName, DNSName, TailscaleIPs }: Peer, address: string): boolean {
  const plain = address.toLowerCase().replace(/\.$/, '');
  const full = DNSName?.toLowerCase().replace(/\.$/, '');
  const names = [HostName?.toLowerCase(), full, full?.split('.')[0], ...(TailscaleIPs ?? [])];
  return names.includes(plain);
}

function statusIn(json: string): z.infer<typeof statusSchema> | null {
  try {
    return statusSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

function shown(text: string): string {
  return truncate(strippedLine(text), 100);
}
