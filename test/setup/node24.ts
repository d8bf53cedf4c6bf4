import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

// The runner starts actions with its own Node 24. npm has the same binary. It is not a development dependency,
// because its `node` would then replace the user's own in every npm script.
const version = '24.21.0';
const directory = resolve('.cache', `node-${version}`);
const name = `node-${process.platform}-${process.arch}`;

/** The Node with which the tests start dist/action. */
export const node24 = join(directory, 'node_modules', name, 'bin', 'node');

/** Fetches it once; later runs find it in the cache. */
export default function setup(): void {
  if (existsSync(node24)) return;
  mkdirSync(directory, { recursive: true });
  execFileSync(
    'npm',
    ['install', '--no-save', '--no-package-lock', '--prefix', directory, `${name}@${version}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}
