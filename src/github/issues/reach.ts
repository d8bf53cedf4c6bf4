import { z } from 'zod';

/** A listing, and how far back it reached. */
export const reachSchema = z.object({
  label: z.string().nullable().describe('The label whose issues are listed; null for those of any or none.'),
  complete: z.boolean().describe('Whether it has all that are open.'),
  back_to: z
    .string()
    .nullable()
    .describe(
      'When the oldest issue of an incomplete listing was opened (ISO 8601); null where none was read.',
    ),
});
export type Reach = z.infer<typeof reachSchema>;

/** A sentence on how far back listings reach; null where there is none. */
export function reachWords(reach: readonly Reach[]): string | null {
  if (reach.length === 0) return null;
  const cut = reach.filter(({ complete, back_to }) => !complete && back_to !== null);
  const unread = reach.filter(({ complete, back_to }) => !complete && back_to === null);
  const named = ({ label }: Reach) => label?.replace(/^\d+\.\w+: /, '') ?? 'of any label';
  const dates = cut.map((one) => `${one.back_to!.slice(0, 10)} (${named(one)})`);
  const clauses = [
    ...(dates.length === 0 ? [] : [`the listings reach back to ${dates.join(', ')}`]),
    ...(unread.length === 0 ? [] : [`not read: ${unread.map(named).join(', ')}`]),
    ...(cut.length + unread.length === reach.length ? [] : ['others are whole']),
  ];
  return dates.length + unread.length === 0 ? 'all open issues were listed' : clauses.join('; ');
}
