import type { Deployment } from '../builds/deployment.js';
import type { Build } from '../builds/metadata.js';
import type { Plan } from '../builds/plan.js';
import type { Preflight } from '../builds/preflight.js';
import type { Sync, SyncStep, SyncStepName } from '../builds/sync.js';
import type { Update } from '../builds/update.js';
import type { SyncSettings } from '../config/index.js';
import type { Environment } from '../system/environment.js';
import type { Repository } from '../system/git/repository.js';
import type { Pushed } from './git/publish.js';
import type { RepositoryState } from './git/state.js';
import type { KeptSyncs } from './kept-syncs.js';

export type SyncRequest = {
  /** A flake that is a directory here, with absolute paths; and that directory. */
  flake: string;
  directory: string;
  /** The name of this machine under `nixosConfigurations`. */
  host: string;
  /** By files and options. */
  settings: SyncSettings;
  skips: ReadonlySet<SyncStepName>;
  /** Whether the inputs are updated, whatever their age. */
  updates: boolean;
  /** Whether nothing is changed. */
  isDryRun: boolean;
};

/** A system that was built and compared with what runs; `plan` is null where that could not be done, which the build explains. */
export type BuiltPlan = { build: Build; plan: Plan | null; preflight: Preflight | null };

export type SyncEdges = {
  env: Environment;
  now(): Date;
  signal: AbortSignal;
  onStep(name: SyncStepName, state: SyncStep['state'] | 'running', text: string): void;
  /** Prints what a person should see: warnings, what comes, the plan. */
  show(text: string): void;
  /** The same data with secrets masked in its texts. */
  redact<Data>(data: Data): Data;
  /** Asks a person; null where nobody is there. */
  confirm: ((question: string) => Promise<boolean>) | null;
  /** Whether a person has agreed beforehand. */
  agrees: boolean;
  /** Whether a person is asked before each step, and sees what it would do. */
  asksEach: boolean;
  /** Lets a person resolve a conflict in a directory; null where nobody does. `what` says how, `env` is for what the person runs. */
  resolve:
    | ((
        directory: string,
        files: readonly string[],
        how?: { what: string; env: Environment },
      ) => Promise<void>)
    | null;
  /** Builds the system that a flake has for this machine, and compares it with what runs. */
  plan(flake: string, how: { isOffline: boolean }): Promise<BuiltPlan>;
  /** Activates a system that was built, supervised, and judges it; null where it was not begun. */
  activate(system: string): Promise<Deployment | null>;
  /** Activates an earlier generation, as supervised; null where that was not begun. */
  toGeneration(generation: number): Promise<Deployment | null>;
  /** Updates inputs of the flake in its lock, empty for all; nothing is committed or deployed. */
  update(inputs: readonly string[]): Promise<Update>;
  /** Fetches the inputs of the flake, by its lock as it is. Rejects where that cannot be done. */
  fetchInputs(signal: AbortSignal): Promise<void>;
  /** Completes the lock of a flake in a directory, without an update; returns why it could not, or null. */
  lockAgain(directory: string): Promise<string | null>;
  /** What this machine runs. */
  place(): Promise<{ system: string | null; generation: number | null }>;
};

/** What of a repository is to be pushed: how many commits to which remote; null where it is not known how many. */
export type ToPush = { remote: string; ahead: number | null };

/** Where a rollback brings a tree to. */
export type TreeTarget = {
  /** Of the rollback, and of the snapshot of what the tree has. */
  id: string;
  /** Whether that could be made. */
  isKept: boolean;
  commit: string | null;
  /** Null where it was none, or where only the commit is known. */
  branch: string | null;
  /** Whether any branch is meant that has the commit. */
  isOfAnyBranch: boolean;
  /** Of jj: the operation whose state that is; null where it was not recorded. */
  operation: string | null;
  /** Operations with which syncs have ended: where jj is at another one, a person has gone on since. */
  ends: readonly string[];
};

export type BackEdges = {
  /** Prints what a person has to know. */
  show(text: string): void;
  /** Called before the tree is moved, so that a move that is killed can be brought to its end. */
  onMove(move: NonNullable<Sync['moving']>): Promise<void>;
};

/** What the steps of a sync ask of what keeps the repository; both keep its commits in git. */
export type VersionControl = {
  name: Sync['vcs'];
  /** Where the repository is; in a dry run, nothing is written for that. Throws as `repositoryState`. */
  state(how: { isDryRun: boolean }): Promise<RepositoryState>;
  /** Keeps all that the tree has, and returns under which names. */
  keep(state: RepositoryState, id: string): Promise<Pick<Sync, 'snapshot' | 'operation'>>;
  /** Step 2: takes what is new upstream. */
  takeUpstream(course: Course): Promise<StepEnd>;
  /** Why `paths`, which sync has changed, cannot be committed by themselves; null where they can. */
  cannotCommit(state: RepositoryState, paths: readonly string[]): string | null;
  /** Commits `paths` and what was staged; returns the commit's id. Throws a ToolError with the words of why not. */
  commit(course: Course, paths: readonly string[], message: string): Promise<string>;
  /** What there is to push, or why nothing can be. */
  toPush(course: Course): Promise<ToPush | string>;
  push(course: Course, tags: readonly string[]): Promise<Pushed>;
  /** What the record gets when the sync ends. */
  atEnd(record: Sync): Promise<Partial<Sync>>;
  /** Brings to an end what a killed sync has left in the tree; returns words about it. */
  settle(killed: Sync): Promise<string[]>;
  /** Brings the tree back, and says in a few words what became of it. */
  goBack(state: RepositoryState, target: TreeTarget, edges: BackEdges): Promise<string>;
};

/** Inputs of the flake that are being fetched beside other steps. */
export type FetchAhead = {
  /** Never rejects: what could not be fetched is fetched by the build, which says why it cannot. */
  ended: Promise<void>;
  stop(): void;
};

/** A sync under way. */
export type Course = {
  request: SyncRequest;
  edges: SyncEdges;
  git: Repository;
  vcs: VersionControl;
  /** As the repository was before, but for its head, which is where it is now. */
  state: RepositoryState;
  record: Sync;
  kept: KeptSyncs;
  /** Files of the repository that sync has changed itself, as paths from its top. */
  changed: Set<string>;
  /** What brings the tree back to before, the last first; each returns what it could not do, or null. */
  undo: (() => Promise<string | null>)[];
  /** Inputs that are being fetched for the build. */
  ahead: FetchAhead | null;
  /** What was built and planned; null before. */
  planned: BuiltPlan | null;
};

/** How a step ended; with `end`, nothing follows it. */
export type StepEnd = Pick<SyncStep, 'state' | 'text'> & {
  end?: { outcome: Sync['outcome']; message: string };
};

export const done = (text: string): StepEnd => ({ state: 'done', text });
export const skipped = (text: string): StepEnd => ({ state: 'skipped', text });
export const warned = (text: string): StepEnd => ({ state: 'warned', text });
export const stopped = (text: string, outcome: Sync['outcome'] = 'stopped'): StepEnd => ({
  ...{ state: 'failed', text },
  end: { outcome, message: text },
});

/** Keeps what is new of a sync, so that the next one knows of it where this one is killed. */
export async function note(course: Course, changes: Partial<Sync>): Promise<void> {
  course.record = { ...course.record, ...masked(changes, course.edges) };
  if (!course.request.isDryRun) await course.kept.save(course.record);
}

/** What people and programs have said, without secrets; paths and ids stay as they are, since the next sync goes by them. */
function masked(changes: Partial<Sync>, { redact }: Pick<SyncEdges, 'redact'>): Partial<Sync> {
  const { steps, message, state, incoming, by_hand, update, ...rest } = changes;
  const said = { steps, message, state, incoming, by_hand, update };
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { ...rest, ...redact(given) };
}

/** Adds what a person has to do. */
export async function byHand(course: Course, ...words: string[]): Promise<void> {
  await note(course, { by_hand: [...course.record.by_hand, ...words] });
}
