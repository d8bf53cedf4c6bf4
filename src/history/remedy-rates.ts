import type { Metadata } from '../builds/metadata.js';

/** How often a remedy for a family of failures ran, and how often it helped. */
export type RemedyRate = { name: string; family: string; ran: number; helped: number };

/** The success of remedies over many builds, the most frequent first. One that was stopped or not allowed does not count. */
export function remedyRates(builds: readonly Pick<Metadata, 'remedies'>[]): RemedyRate[] {
  const rates = new Map<string, RemedyRate>();
  for (const { remedies = [] } of builds)
    for (const { name, family, ran, helped } of remedies) {
      if (!ran || helped === null) continue;
      const key = JSON.stringify([name, family]);
      const rate = rates.get(key) ?? { name, family, ran: 0, helped: 0 };
      rates.set(key, { ...rate, ran: rate.ran + 1, helped: rate.helped + (helped ? 1 : 0) });
    }
  return [...rates.values()].sort((a, b) => b.ran - a.ran);
}
