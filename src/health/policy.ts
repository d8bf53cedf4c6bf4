/** What a host must keep through a change, and what is worth a warning. */
export type HealthPolicy = {
  /** Units that must run afterwards, whether they ran before or not. */
  critical: readonly string[];
  /** TCP ports that must still be listened on afterwards, where they were before. */
  ports: readonly number[];
  /**
   * For units that fail although no one said they are critical: `rollback` goes back for each of them, `verify` for those
   * that ran before and are still wanted, `keep` for none.
   */
  onFailedUnits: 'rollback' | 'verify' | 'keep';
  thresholds: HealthThresholds;
};

export type HealthThresholds = {
  /** Less available memory, in percent of all memory. */
  memoryPercent: number;
  /** More of the last minute in which a task waited for processor, memory or disk, in points. */
  pressurePoints: number;
  /** More of a file system used, in points. */
  diskPoints: number;
  /** Of its own limit that a unit uses, in percent. */
  unitMemoryPercent: number;
  /** Errors in the journal beyond those of as long a time before. */
  newErrors: number;
};

export const defaultHealthPolicy: HealthPolicy = {
  critical: [],
  ports: [],
  onFailedUnits: 'verify',
  thresholds: {
    memoryPercent: 20,
    pressurePoints: 40,
    diskPoints: 5,
    unitMemoryPercent: 85,
    newErrors: 5,
  },
};
