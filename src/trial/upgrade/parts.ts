import type { Deployment } from '../../builds/deployment.js';
import type { Outcome } from '../../builds/outcome.js';
import type { MachineEnd } from '../../builds/trial.js';
import type { Failure } from '../../nix/failures/failure.js';
import type { Booted } from '../guest/booted.js';

/** What was built: whether there is a system, how the rebuild of both ended, and how long it took (s). */
export type BuildPart = {
  base: boolean;
  next: boolean;
  outcome: Outcome;
  failure: Failure | null;
  seconds: number | null;
};

/** What an activation printed: the cause of its failure where its words tell one, and its last lines. */
export type SaidPart = { cause: string | null; tail: string[] };

/** All that was seen in a trial, each null where it was not come so far. */
export type UpgradeParts = {
  host: string;
  asked: { reboot: boolean; rollback: boolean };
  build: BuildPart;
  /** Whether the machine runs the base system. */
  base: Booted | null;
  upgrade: Deployment | null;
  said: SaidPart | null;
  reboot: Deployment | null;
  rollback: Deployment | null;
  /** How the machine ended where nobody wanted it to. */
  end: MachineEnd | null;
};
