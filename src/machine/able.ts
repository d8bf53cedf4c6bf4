/** The result of what not every backend can do. The caller decides what it means that it cannot. */
export type Able<Value = null> =
  | { ok: true; value: Value }
  | { ok: false; reason: 'unsupported'; message: string };

export function able(): Able;
export function able<Value>(value: Value): Able<Value>;
export function able(value: unknown = null): Able<unknown> {
  return { ok: true, value };
}

/** `who` is a backend, `what` is a verb with its object: "take a screenshot". */
export function unable(who: string, what: string): { ok: false; reason: 'unsupported'; message: string } {
  return { ok: false, reason: 'unsupported', message: `the ${who} backend cannot ${what}` };
}
