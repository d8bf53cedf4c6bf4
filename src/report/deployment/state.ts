import type { Deployment } from '../../builds/deployment.js';
import { storePathName } from '../../nix/store-path.js';
import { truncate } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { type Fact, saysSomething, type Words } from '../words.js';

/** What the host runs and boots, since when, and how long it took. */
export function stateFacts(deployment: Deployment): Fact[] {
  const { after, before, revisions, copied, duration_seconds, plan } = deployment;
  const facts: Fact[] = [
    ['Runs', systemWords(after?.current ?? null, deployment)],
    ['Boots', systemWords(after?.profile ?? null, deployment)],
    ['Generation', [generationWords(before?.generation ?? null, after?.generation ?? null)]],
    ['Revision', revisionWords(revisions)],
    [
      'Reboot',
      plan?.reboot.needed ? ['needed:', { text: truncate(plan.reboot.reasons.join(', '), 300) }] : [],
    ],
    ['Copied', copied === null ? [] : [`${copied.paths} paths in ${formatDuration(copied.seconds)}`]],
    ['Took', [formatDuration(duration_seconds)]],
  ];
  return facts.filter(([, words]) => saysSomething(words));
}

/** A system without its hash, as people know it, and which of the two it is. */
function systemWords(path: string | null, { new_system, old_system }: Deployment): Words {
  if (path === null) return [];
  const name = { code: truncate(storePathName(path), 120) };
  if (path === new_system) return [name, '(the new one)'];
  return path === old_system ? [name, '(the old one)'] : [name];
}

function generationWords(before: number | null, after: number | null): string {
  if (after === null) return '';
  return before === null || before === after ? String(after) : `${before} → ${after}`;
}

function revisionWords({ old, new: next }: Deployment['revisions']): Words {
  const short = (revision: string | null) => (revision === null ? '?' : { code: revision.slice(0, 12) });
  return old === null && next === null ? [] : [short(old), '→', short(next)];
}

/** How to bring a host back to what it ran before. */
export type WayBack = {
  /** The command of this program, for anyone who may deploy to it. */
  command: string;
  /** Commands for the host itself. */
  byHand: string[];
};

/** Null where the host does not run the new system, and everybody knows that. */
export function wayBack({ host, outcome, by_hand, before, changed }: Deployment): WayBack | null {
  const isNeeded = ['success', 'unverified', 'rollback_failed', 'needs_boot'].includes(outcome);
  if (!isNeeded || changed === false || by_hand.length === 0) return null;
  const to = before?.generation == null ? '' : ` --to ${before.generation}`;
  return {
    command: `nixos-rebuild-test deploy rollback ${truncate(host, 100)}${to}`,
    byHand: by_hand.map((command) => truncate(command, 1000)),
  };
}
