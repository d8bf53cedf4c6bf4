import type { Reach } from '../../builds/known-issues.js';

/** A clause on how far back listings reach; none where there is no listing. */
export function reachWords(reach: readonly Reach[]): string[] {
  if (reach.length === 0) return [];
  const cut = reach.filter(({ complete, back_to }) => !complete && back_to !== null);
  const unread = reach.filter(({ complete, back_to }) => !complete && back_to === null);
  const named = ({ label }: Reach) => label?.replace(/^\d+\.\w+: /, '') ?? 'of any label';
  const dates = cut.map((one) => `${one.back_to!.slice(0, 10)} (${named(one)})`);
  const clauses = [
    ...(dates.length === 0 ? [] : [`the listings reach back to ${dates.join(', ')}`]),
    ...(unread.length === 0 ? [] : [`not read: ${unread.map(named).join(', ')}`]),
    ...(cut.length + unread.length === reach.length ? [] : ['others are whole']),
  ];
  return [dates.length + unread.length === 0 ? 'all open issues were listed' : clauses.join('; ')];
}
