import { evaluateJson } from '../../nix/flake/evaluate.js';
import { configurationAttribute } from '../../nix/flake/ref.js';
import type { Environment } from '../../system/environment.js';
import { type AuditPart, answerSchema, auditParts, type Posture } from './answer.js';
import { auditQuestion } from './question.js';

export type AskedHost = {
  flake: string;
  host: string;
  cwd: string;
  env: Environment;
  signal?: AbortSignal;
};

/** What could be read of a host, and which parts not, with the reason; `part` is null for the host as a whole. */
export type ReadPosture = { posture: Posture; unread: { part: AuditPart | null; reason: string }[] };

/**
 * Evaluates what a host's configuration says of its security: all at once, then part by part where Nix has an error that it
 * cannot catch. Builds nothing. Rejects when `signal` is aborted.
 */
export async function readPosture({ flake, host, ...edges }: AskedHost): Promise<ReadPosture> {
  const installable = `${flake}#${configurationAttribute(host)}`;
  const ask = (parts: readonly AuditPart[]) =>
    evaluateJson(installable, auditQuestion(parts), { ...edges, schema: answerSchema });
  const whole = await ask(auditParts);
  if ('isMissing' in whole) return nothing(`the flake has no host ${host}`);
  if ('reason' in whole && !whole.isOfNix) return nothing(whole.reason);
  const read: ReadPosture = { posture: {}, unread: [] };
  for (const part of auditParts) {
    const one = 'value' in whole ? whole : await ask([part]);
    const reason = 'reason' in one ? one.reason : 'its value throws';
    const value = 'value' in one ? one.value[part]?.value : undefined;
    if (value === undefined) read.unread.push({ part, reason });
    else Object.assign(read.posture, { [part]: value });
  }
  const [first] = read.unread;
  if (first && read.unread.length === auditParts.length) return nothing(first.reason);
  return read;
}

function nothing(reason: string): ReadPosture {
  return { posture: {}, unread: [{ part: null, reason }] };
}
