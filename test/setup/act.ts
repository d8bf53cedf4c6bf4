import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fetchNode from './node24.js';
import installPrograms from './programs.js';

const version = '0.2.89';
const directory = resolve('.cache', `act-${version}`);

/** Another project's runner of workflows (https://github.com/nektos/act). */
export const act = join(directory, 'act');

/** Builds it once with Go, from the module of that version; later runs find it in the cache. */
export default async function setup(): Promise<void> {
  await installPrograms();
  fetchNode();
  if (existsSync(act)) return;
  mkdirSync(directory, { recursive: true });
  execFileSync('go', ['install', `github.com/nektos/act@v${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, GOBIN: directory },
  });
}
