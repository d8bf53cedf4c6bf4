import { type Metadata, metadataSchema } from './metadata.js';

/**
 * What each detail is where it is not known. Everything else in the metadata is what a build is about: its
 * outcome, its exit status, what was built, and the names of its files.
 */
const unknownDetails = {
  finished_at: null,
  duration_seconds: null,
  revision: null,
  error_message: null,
  failure: null,
  failures: [],
  phases: [],
  activity: null,
  result: null,
  resources: null,
  terminal: null,
  versions: {},
  gif_reduction: undefined,
  notices: undefined,
  shell_history: undefined,
} satisfies Partial<Record<keyof Metadata, unknown>>;
type Detail = keyof typeof unknownDetails;

/**
 * The metadata without the details that its schema refuses, and their names. Much of the metadata is made of
 * what the rebuild printed, and no text may cost a build its outcome.
 */
export function withoutRefused(metadata: Metadata): { metadata: Metadata; refused: Detail[] } {
  const parsed = metadataSchema.safeParse(metadata);
  if (parsed.success) return { metadata: parsed.data, refused: [] };
  const fields = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const refused = (Object.keys(unknownDetails) as Detail[]).filter((detail) => fields.has(detail));
  const known = { ...metadata };
  for (const detail of refused) Object.assign(known, { [detail]: unknownDetails[detail] });
  // The first failure is in two places.
  if (fields.has('failures')) known.failure = null;
  return { metadata: known, refused };
}
