import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Environment } from '../../src/system/environment.js';
import { syncPrograms } from '../setup/sync-programs.mjs';
import { gitEnvironment } from './git.js';
import { type Asked, type SyncWorld, sync, syncWorld } from './sync-world.js';

/** The directory with the real jj and chezmoi of Debian's sid; null, with words on standard error, where they cannot be had. */
export function realPrograms(): string | null {
  try {
    return syncPrograms();
  } catch (thrown) {
    console.warn(`SKIPPED, without the real jj and chezmoi: ${(thrown as Error).message}`);
    return null;
  }
}

export type JjWorld = SyncWorld & { env: Environment };

/** A world whose synced clone is one of jj, colocated; its working copy is an empty commit on `main`. */
export async function jjWorld(programs: string): Promise<JjWorld> {
  const world = await syncWorld();
  const config = join(world.top, 'jj.toml');
  writeFileSync(config, 'user.name = "a"\nuser.email = "a@example.org"\n');
  const env: Environment = {
    ...gitEnvironment,
    ...{ PATH: `${programs}:${process.env.PATH}`, JJ_CONFIG: config },
    XDG_STATE_HOME: join(world.top, 'state'),
  };
  const made = { ...world, env };
  jj(made, 'git', 'init', '--colocate', '.');
  jj(made, 'bookmark', 'track', 'main@origin');
  return made;
}

/** Runs jj in the synced clone; returns what it printed, trimmed. */
export function jj({ dir, env }: JjWorld, ...words: string[]): string {
  return execFileSync('jj', ['--no-pager', '--color=never', ...words], {
    ...{ cwd: dir, env: env as NodeJS.ProcessEnv, encoding: 'utf8', stdio: 'pipe' },
  }).trim();
}

/** The operations that jj has recorded, without a look at the tree. */
export function operations(world: JjWorld): string {
  return jj(world, '--ignore-working-copy', 'op', 'log', '--no-graph', '-T', 'id ++ "\\n"');
}

export function syncJj(world: JjWorld, asked: Asked = {}): ReturnType<typeof sync> {
  return sync(world, { ...asked, edges: { env: world.env, ...asked.edges } });
}

/** Writes a program for a world's own PATH directory. */
export function program(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode: 0o755 });
}
