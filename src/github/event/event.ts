import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { messageOf } from '../../system/errors.js';

// A payload may be partial, as in a local run with act, or another forge's: what does not have GitHub's form is
// left out, field by field, and so is what needs it.
const text = z.string().optional().catch(undefined);
const count = z.number().int().positive().optional().catch(undefined);
const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape).optional().catch(undefined);

const eventSchema = z.object({
  repository: part({ id: count, full_name: text, default_branch: text }),
  pull_request: part({
    number: count,
    head: part({ sha: text, ref: text, repo: part({ full_name: text }) }),
    base: part({ ref: text, sha: text }),
  }),
  /** Of a comment: the issue; a pull request if it has this key. */
  issue: part({ number: count, pull_request: z.unknown().optional() }),
  /** Of a run that follows another: the event of that one. */
  workflow_run: part({ event: text }),
  merge_group: part({ base_sha: text }),
  /** Of a push: what the branch was before; all zeros for a new branch. */
  before: text,
});

/** The parts of an event's payload that are read. */
export type Event = z.infer<typeof eventSchema>;

/** An event, and why nothing of it could be read; null where something was. */
export type ReadEvent<T> = { event: T | null; problem: string | null };

/** The event's payload. It is null where the runner names no file (without a problem), and where that is no JSON object. */
export function readEvent(path: string | undefined): ReadEvent<Event>;
export function readEvent<T>(path: string | undefined, schema: z.ZodType<T>): ReadEvent<T>;
export function readEvent(path: string | undefined, schema: z.ZodType = eventSchema): ReadEvent<unknown> {
  if (!path) return { event: null, problem: null };
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
      throw new Error('it is no JSON object');
    const parsed = schema.safeParse(payload);
    if (parsed.success) return { event: parsed.data, problem: null };
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.') ?? 'it'}: ${issue?.message ?? 'has another form'}`);
  } catch (thrown) {
    return { event: null, problem: messageOf(thrown) };
  }
}
