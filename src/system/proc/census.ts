import type { ProcessStat } from './stat.js';

/** The rule by which a process belongs to a rebuild by itself; `Census` adds those that belong through others. */
export type BelongsRule = {
  belongs: (process: ProcessStat) => boolean;
  /** The pids of processes that never belong, whatever the rule and their parents. */
  never: readonly number[];
};

/**
 * The census of a rebuild's processes. Builders leave the process group, clear their environment and lose their
 * parents, so a process belongs when the rule applies to it, when its parent belongs, or when it
 * belonged at an earlier census.
 */
export class Census {
  readonly #rule: BelongsRule;
  #earlier = new Set<string>();

  constructor(rule: BelongsRule) {
    this.#rule = rule;
  }

  /** Those of all processes `alive` that belong, zombies included if they are among them. */
  of(alive: readonly ProcessStat[]): ProcessStat[] {
    const children = childrenByParent(alive);
    const found = new Map<string, ProcessStat>();
    const add = (process: ProcessStat) => {
      const key = keyOf(process);
      if (found.has(key) || this.#rule.never.includes(process.pid)) return;
      found.set(key, process);
      for (const child of children.get(process.pid) ?? []) add(child);
    };
    for (const process of alive)
      if (this.#earlier.has(keyOf(process)) || this.#rule.belongs(process)) add(process);
    this.#earlier = new Set(found.keys());
    return [...found.values()];
  }
}

/** Identifies a process while the machine runs. */
export function keyOf({ pid, startTicks }: ProcessStat): string {
  return `${pid}:${startTicks}`;
}

function childrenByParent(processes: readonly ProcessStat[]): Map<number, ProcessStat[]> {
  const children = new Map<number, ProcessStat[]>();
  for (const process of processes) {
    const siblings = children.get(process.parent);
    if (siblings) siblings.push(process);
    else children.set(process.parent, [process]);
  }
  return children;
}
