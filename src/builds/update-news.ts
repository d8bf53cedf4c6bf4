import { z } from 'zod';

/** At most so many of each are told of one input; the rest is counted. */
export const mostNews = { subjects: 100, packages: 1000, entries: 300 } as const;

/** What the sources of an input have to say of themselves. What is not known is null. */
export const inputNewsSchema = z.object({
  input: z.string(),
  commits: z
    .object({
      added: z.number().int().describe('Commits that the new revision has and the old one has not.'),
      removed: z.number().int().describe('Commits that only the old one has, as after going back.'),
      subjects: z
        .array(z.object({ revision: z.string(), subject: z.string() }))
        .describe(`Of those that were added, the newest first, at most ${mostNews.subjects}.`),
    })
    .nullable()
    .describe('Null where the history is not on this machine.'),
  new_packages: z
    .object({
      count: z.number().int(),
      packages: z
        .array(z.object({ name: z.string(), description: z.string().nullable() }))
        .describe(`By name, at most ${mostNews.packages}.`),
    })
    .nullable()
    .describe('Packages that nixpkgs has under a new name; null for other inputs.'),
  release_notes: z
    .object({
      count: z.number().int(),
      entries: z
        .array(z.object({ file: z.string(), section: z.string(), text: z.string() }))
        .describe(`In the order of the files, at most ${mostNews.entries}.`),
    })
    .nullable()
    .describe('What was added to release notes or news; null where the input has none.'),
  note: z.string().nullable().describe('Why the sources could not be read; null where they could.'),
});
export type InputNews = z.infer<typeof inputNewsSchema>;
