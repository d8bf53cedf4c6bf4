import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { MachineFiles } from './system-state.js';

/** The files of this machine, or of the one whose root is `root`. */
export function localFiles(root = '/'): MachineFiles {
  return {
    text: (path) => attempt(() => readFileSync(join(root, path), 'utf8')),
    link: (path) => attempt(() => readlinkSync(join(root, path))),
    target: (path) => attempt(() => realpathSync(join(root, path))),
  };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
