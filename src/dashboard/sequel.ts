import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Deployment, deploymentSchema } from '../builds/deployment.js';
import { deploymentFileName, trialFileNames } from '../builds/files.js';
import { readJson } from '../builds/metadata-file.js';
import { type Trial, trialSchema } from '../builds/trial.js';
import { messageOf, ToolError } from '../system/errors.js';

/** What came after a build, as its directory says; `unreadable` where a file is there that says nothing of use. */
export type Sequel =
  | { kind: 'deployment'; deployment: Deployment }
  | { kind: 'trial'; trial: Trial }
  | { kind: 'unreadable'; file: string; why: string };

/** Reads what came after the build in `dir`; null for a rebuild that is one alone, and for a record without files. */
export async function readSequel(dir: string | null): Promise<Sequel | null> {
  if (dir === null) return null;
  return (
    (await read(dir, deploymentFileName, deploymentSchema, (deployment) => ({
      ...{ kind: 'deployment', deployment },
    }))) ?? (await read(dir, trialFileNames.trial, trialSchema, (trial) => ({ kind: 'trial', trial })))
  );
}

async function read<T>(
  dir: string,
  file: string,
  schema: z.ZodType<T>,
  of: (value: T) => Sequel,
): Promise<Sequel | null> {
  const path = join(dir, file);
  try {
    await access(path);
  } catch {
    return null;
  }
  try {
    return of(await readJson(path, schema));
  } catch (thrown) {
    if (!(thrown instanceof ToolError)) throw thrown;
    // The page is published; the build's place on this machine is not.
    return { kind: 'unreadable', file, why: messageOf(thrown).replaceAll(`${dir}/`, '') };
  }
}

/** How it ended, in one line; null where that is not known. */
export function sequelWords(sequel: Sequel | null): string | null {
  if (sequel?.kind === 'deployment') return sequel.deployment.message;
  return sequel?.kind === 'trial' ? sequel.trial.summary : null;
}
