import { z } from 'zod';
import { badAnswer } from './answer.js';
import { stateNames } from './states.js';

/** How the line before the log begins, which is the last one of an answer. */
export const logMark = '[log ';

const count = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const text = z.string().max(4096);
const optional = text.optional().transform((value) => value || null);
const status = z
  .string()
  .regex(/^\d{0,3}$/)
  .optional()
  .transform((value) => (value ? Number(value) : null));

export const hostSchema = z.object({
  /** Seconds since the boot. */
  uptime: count,
  boot_id: text,
  /** The toplevels that run, that were booted, and of the profile. */
  current: optional,
  booted: optional,
  profile: optional,
  profile_link: optional,
  exists: z.literal('yes').optional(),
});

export const unitSchema = z.object({ ActiveState: text, Job: text.optional() });

export const requestSchema = z.object({
  id: text,
  new: text,
  action: text,
  profile: text,
  by: optional,
  switch_seconds: count,
  answer_seconds: count,
  longest_seconds: count,
});

export const recordSchema = z.object({
  old: text,
  target: text,
  profile_link: optional,
  profile_system: optional,
  boot_id: text,
  /** When it began, in seconds since the boot. */
  started: count,
});

export const stateSchema = z.object({
  state: z.enum(stateNames),
  reason: optional,
  detail: optional,
  switch_status: status,
  rollback_status: status,
  boot_entry: optional,
  lost_units: optional,
});

/** A change of state: when, in seconds since the boot, to what, and why. */
const eventSchema = z.object({ uptime: count, state: z.enum(stateNames), reason: text });
export type ActivationEvent = z.output<typeof eventSchema>;

/** What a host says of an activation and of itself. */
export type Reading = {
  host: z.output<typeof hostSchema>;
  /** Whether its supervisor or its guard runs, or is about to. */
  isSupervised: boolean;
  /** Null in the three: the host knows of no such activation, or it has not come so far. */
  request: z.output<typeof requestSchema> | null;
  /** The systems as they were before anything was changed. */
  record: z.output<typeof recordSchema> | null;
  state: z.output<typeof stateSchema> | null;
  events: ActivationEvent[];
  /** Bytes of its log from an offset on, of so many. */
  log: { offset: number; size: number; bytes: Buffer };
};

/** Why a call has started no activation, in a word; null where it has. */
export function refusalIn(stdout: Buffer): string | null {
  return fields(sectionsOf(split(stdout).head).get('start') ?? []).refused ?? null;
}

/** Parses the whole answer of a look. Throws a `ToolError` (`bad-reading`) where it is none. */
export function parseReading(host: string, stdout: Buffer): Reading {
  const { head, log } = split(stdout);
  const sections = sectionsOf(head);
  const section = <Value>(name: string, schema: z.ZodType<Value>): Value | null => {
    const lines = sections.get(name) ?? [];
    return lines.length === 0 ? null : schema.parse(fields(lines));
  };
  try {
    const unit = unitSchema.parse(fields(sections.get('unit') ?? []));
    return {
      host: hostSchema.parse(fields(sections.get('host') ?? [])),
      isSupervised: isSupervised(unit),
      request: section('request', requestSchema),
      record: section('record', recordSchema),
      state: section('state', stateSchema),
      events: (sections.get('events') ?? []).flatMap(eventOf),
      log,
    };
  } catch (thrown) {
    throw thrown instanceof z.ZodError ? badAnswer(host, head.trim()) : thrown;
  }
}

/** Whether a unit runs, ends, or is about to start. */
export function isSupervised({ ActiveState: state, Job: job = '' }: z.output<typeof unitSchema>): boolean {
  return !['inactive', 'failed'].includes(state) || job > '0';
}

/** The lines before the log, and the log, which is whatever bytes programs have printed. */
function split(stdout: Buffer): { head: string; log: Reading['log'] } {
  const at = stdout.indexOf(`\n${logMark}`);
  const end = at === -1 ? -1 : stdout.indexOf('\n', at + 1);
  if (end === -1)
    return { head: stdout.toString('utf8'), log: { offset: 0, size: 0, bytes: Buffer.alloc(0) } };
  const [offset = 0, size = 0] = stdout
    .toString('latin1', at + 1 + logMark.length, end - 1)
    .split(' ')
    .map(Number);
  return { head: stdout.toString('utf8', 0, at), log: { offset, size, bytes: stdout.subarray(end + 1) } };
}

/** Lines by the name in brackets above them. */
export function sectionsOf(head: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of head.split('\n')) {
    if (line.startsWith('[') && line.endsWith(']')) {
      lines = [];
      sections.set(line.slice(1, -1), lines);
    } else if (line !== '') lines.push(line);
  }
  return sections;
}

/** Lines of NAME=VALUE. */
export function fields(lines: readonly string[]): Record<string, string> {
  const pairs = lines.map((line) => [line.split('=', 1)[0] ?? '', line.slice(line.indexOf('=') + 1)]);
  return Object.fromEntries(pairs);
}

function eventOf(line: string): ActivationEvent[] {
  const [uptime, state, reason = ''] = line.split(' ');
  const parsed = eventSchema.safeParse({ uptime, state, reason });
  return parsed.success ? [parsed.data] : [];
}
