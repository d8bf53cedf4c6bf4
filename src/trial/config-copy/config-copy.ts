import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { localFlakeDir, namesRevision, pathFlake } from '../../nix/flake/ref.js';
import { regularFile } from '../../nix/flake/regular-file.js';
import type { ConfigChange, ConfigCopy, FileWith } from '../../remedy/config-change.js';
import type { Environment } from '../../system/environment.js';
import { messageOf, ToolError } from '../../system/errors.js';
import { truncate } from '../../text/clean.js';
import { configFiles, copyFiles } from './copy-tree.js';
import { TrackedTree } from './tracked-tree.js';

const largestFile = 1024 * 1024;
const mostSearched = 32 * 1024 * 1024;

export type TrialConfigOptions = {
  /** The flake, without the name of a host; a path in it is relative to `cwd`. */
  flake: string;
  cwd: string;
  /** An existing directory of the trial's own. */
  dir: string;
  env: Environment;
  signal?: AbortSignal | undefined;
  /** Builds what is tried of the flake in the copy; with null what was built before holds again. Returns whether that succeeded. */
  build: (flake: string | null) => Promise<boolean>;
};

type Made = { top: string; tree: TrackedTree; flake: string; files: readonly string[] };

/** Whether remedies can change a copy of a flake: one that is a directory here, at what is in it now. */
export function canCopyConfig(flake: string): boolean {
  return localFlakeDir(flake) !== null && !namesRevision(flake) && !/[?&]submodules=/.test(flake);
}

/** The copy of the configuration of a trial. It is made when it is asked for first; the user's own files are only read. */
export class TrialConfigCopy implements ConfigCopy {
  readonly #options: TrialConfigOptions;
  #made: Promise<Made> | null = null;
  /** The sets of changes that hold, in order. */
  readonly #held: (readonly ConfigChange[])[] = [];

  constructor(options: TrialConfigOptions) {
    this.#options = options;
  }

  async having(texts: (file: string) => readonly string[]): Promise<FileWith[]> {
    const { top, files } = await this.#copy();
    const found: FileWith[] = [];
    let left = mostSearched;
    for (const file of files.filter((name) => name.endsWith('.nix'))) {
      const bytes = await regularFile(join(top, file), Math.min(left, largestFile));
      if (bytes === null) continue;
      left -= bytes.length;
      const here = texts(bytes.toString('utf8'));
      if (here.length > 0) found.push({ file, found: here });
    }
    return found;
  }

  async change(changes: readonly ConfigChange[]): ReturnType<ConfigCopy['change']> {
    this.#held.push(changes);
    try {
      const made = await this.#copy();
      await applyAll(changes, made);
      return (await this.#options.build(made.flake))
        ? { kind: 'done' }
        : { kind: 'failed', how: 'the changed configuration does not build' };
    } catch (thrown) {
      if (!this.#options.signal?.aborted) return { kind: 'failed', how: truncate(messageOf(thrown), 300) };
      this.#held.pop();
      throw thrown;
    }
  }

  async takeBack(): Promise<string> {
    this.#held.pop();
    const made = await this.#copy().catch(() => null);
    if (made === null) return 'there is no copy of the configuration';
    await made.tree.restore();
    for (const changes of this.#held) await applyAll(changes, made);
    await this.#options.build(this.#held.length === 0 ? null : made.flake);
    return 'the copy of the configuration is as it was before';
  }

  /** What holds of all changes, as a unified diff from the root of the configuration; null for nothing. */
  async patch(): Promise<string | null> {
    return this.#held.length === 0 ? null : (await (await this.#copy()).tree.changes()) || null;
  }

  #copy(): Promise<Made> {
    this.#made ??= this.#make();
    return this.#made;
  }

  async #make(): Promise<Made> {
    const { flake, cwd, dir, env, signal } = this.#options;
    const isPath = flake.startsWith('path:');
    const of = (ref: string) => realpath(resolve(cwd, localFlakeDir(ref) ?? '.'));
    const directory = await of(flake);
    const { root, files } = await configFiles(isPath ? await of(flake.replace(/\?.*$/s, '')) : directory, {
      ...{ isPath, env, signal },
    });
    const top = join(await realpath(dir), 'configuration');
    await mkdir(top);
    await copyFiles({ root, files }, top);
    const tree = new TrackedTree(top, join(dir, 'configuration.git'), env);
    await tree.remember();
    return { top, tree, files, flake: pathFlake(top, relative(await realpath(root), directory)) };
  }
}

async function applyAll(changes: readonly ConfigChange[], { top, tree }: Made): Promise<void> {
  for (const change of changes)
    if ('patch' in change) await tree.apply(change.patch);
    else await replaceIn(top, change);
}

async function replaceIn(
  top: string,
  { file, from, to }: Extract<ConfigChange, { file: string }>,
): Promise<void> {
  const path = join(top, file);
  const bytes = path.startsWith(`${top}/`) ? await regularFile(path, largestFile) : null;
  const text = bytes?.toString('utf8');
  if (bytes == null || text === undefined) throw noChange(`there is no file ${file} in the configuration`);
  if (!Buffer.from(text).equals(bytes)) throw noChange(`${file} is not UTF-8`);
  if (!text.includes(from)) throw noChange(`${file} does not have ${truncate(from, 80)}`);
  await writeFile(
    path,
    text.replaceAll(from, () => to),
  );
}

function noChange(message: string): ToolError {
  return new ToolError('no-change', message);
}
