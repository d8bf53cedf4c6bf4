import { z } from 'zod';
import { type Runner, states } from '../runner/runner.js';

const targetSchema = z.object({
  kind: z.literal('ssh'),
  address: z.string(),
  user: z.string().nullable(),
  port: z.number().nullable(),
  identity: z.string().nullable(),
  sshOptions: z.array(z.string()),
});
const hostSchema = z.object({
  host: z.string(),
  /** Its build's directory; null before it has one. */
  dir: z.string().nullable(),
  /** How it is reached again; null where it was not come so far. */
  reach: z.object({ target: targetSchema, sudo: z.boolean(), profile: z.string() }).nullable(),
});
const unfinishedSchema = z.object({
  /** Who deploys, as the hosts know it. */
  by: z.string(),
  mode: z.string(),
  planOnly: z.boolean(),
  startedMs: z.number(),
  hosts: z.array(hostSchema),
});

/** What main has begun, for the post step where main is ended before it could report. */
export type Unfinished = z.infer<typeof unfinishedSchema>;
export type UnfinishedHost = z.infer<typeof hostSchema>;

/** Keeps it for post, anew with each change. */
export class UnfinishedState {
  readonly #runner: Pick<Runner, 'saveState'>;
  readonly #state: Unfinished;

  constructor(runner: Pick<Runner, 'saveState'>, about: Omit<Unfinished, 'hosts'>, names: readonly string[]) {
    this.#runner = runner;
    this.#state = { ...about, hosts: names.map((host) => ({ host, dir: null, reach: null })) };
    this.#save();
  }

  change(name: string, known: Partial<Omit<UnfinishedHost, 'host'>>): void {
    const host = this.#state.hosts.find((one) => one.host === name);
    if (host === undefined) return;
    Object.assign(host, known);
    this.#save();
  }

  #save(): void {
    this.#runner.saveState(states.unfinished, JSON.stringify(this.#state));
  }
}

/** As main has left it; null where it has begun nothing. */
export function parseUnfinished(state: string): Unfinished | null {
  return state === '' ? null : unfinishedSchema.parse(JSON.parse(state));
}
