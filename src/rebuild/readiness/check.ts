/** One prerequisite of a recorded rebuild. `missing` prevents it, a `warning` limits it. */
export type Check = {
  name: string;
  status: 'ok' | 'warning' | 'missing';
  /** What was found: a version, a path, an amount. */
  detail: string;
  /** What to do about it; empty where nothing is to be done. */
  hint: string;
};

export function ok(name: string, detail: string): Check {
  return { name, status: 'ok', detail, hint: '' };
}

export function warning(name: string, detail: string, hint: string): Check {
  return { name, status: 'warning', detail, hint };
}

export function missing(name: string, detail: string, hint = ''): Check {
  return { name, status: 'missing', detail, hint };
}
