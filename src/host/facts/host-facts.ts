/** A unit that systemd has in memory. What it does not say is '' or null. */
export type UnitFacts = {
  load: string;
  active: string;
  sub: string;
  result: string;
  /** Service type, '' for other units. */
  type: string;
  /** False where it was not started because of a condition. */
  hasConditions: boolean;
  restarts: number;
  exitStatus: number;
  /** How long its last start took, from the first program to being up; null where it is not up. */
  startSeconds: number | null;
  /** When its state changed last, as the host's uptime. */
  changedSeconds: number;
  memoryBytes: number | null;
  memoryLimitBytes: number | null;
  /** Whether another unit starts it by itself, and whether a socket, a timer, a path or the bus does. */
  isWanted: boolean;
  isTriggered: boolean;
};

export type JournalError = { source: string; message: string };
export type CheckResult = { command: string; status: number; output: string };

/** What one script tells of a host. What it lacks, or this user may not see, is null or empty. */
export type HostFacts = {
  bootId: string | null;
  uptimeSeconds: number | null;
  units: ReadonlyMap<string, UnitFacts>;
  jobs: readonly { unit: string; type: string; state: string }[];
  failedUserUnits: readonly { user: string; unit: string }[];
  /** Whether it has a default route, by version of IP; null where `ip` is missing. */
  routes: { v4: boolean; v6: boolean } | null;
  /** Local addresses with ports, such as `0.0.0.0:22`; null where `ss` is missing. */
  listeners: ReadonlySet<string> | null;
  /** Whether names resolve. */
  names: ReadonlyMap<string, boolean>;
  memory: { totalBytes: number; availableBytes: number } | null;
  /** Share of the last minute (0 to 100) in which some task waited, by what for. */
  pressure: { cpu: number | null; memory: number | null; io: number | null };
  disks: readonly { point: string; totalBytes: number; usedBytes: number }[];
  /** `Running` where it is connected; null where there is no Tailscale. */
  tailscale: string | null;
  /** When its own service for it last collected garbage, in ms since 1970; null where it has none or that never ran. */
  collectedMs: number | null;
  /** The end of its journal; null where this user cannot read it. */
  cursor: string | null;
  /** Errors and worse in the part of the journal that was asked for. */
  errors: readonly JournalError[];
  /** Lines that match a pattern, by pattern. */
  matches: ReadonlyMap<string, readonly string[]>;
  checks: readonly CheckResult[];
};
