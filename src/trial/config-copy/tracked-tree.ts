import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';

const gitMs = 120_000;
/** Over all that files in the tree say: line ends and filters would change what is compared. */
const attributes = '* -text -filter -ident -working-tree-encoding\n';

/**
 * git over a directory of ours, with its own files elsewhere and without anybody's settings, filters and hooks: what is in a file is
 * compared byte for byte.
 */
export class TrackedTree {
  readonly #directory: string;
  readonly #gitDirectory: string;
  readonly #env: Environment;
  #base = '';

  /** `gitDirectory` does not exist yet; `env` is where git is found. */
  constructor(directory: string, gitDirectory: string, env: Environment) {
    this.#directory = directory;
    this.#gitDirectory = gitDirectory;
    this.#env = {
      ...{ PATH: env.PATH, LC_ALL: 'C', HOME: gitDirectory },
      ...{ GIT_DIR: gitDirectory, GIT_WORK_TREE: directory },
      ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_ATTR_NOSYSTEM: '1' },
    };
  }

  /** Remembers the directory as it is. Throws a `ToolError` (`git-failed`), as all others do. */
  async remember(): Promise<void> {
    await this.#git(['init', '--quiet', '--template=']);
    await mkdir(join(this.#gitDirectory, 'info'), { recursive: true });
    await writeFile(join(this.#gitDirectory, 'info/attributes'), attributes);
    this.#base = await this.#state();
  }

  /** What has changed since, as a unified diff; "" for nothing. */
  async changes(): Promise<string> {
    const tree = await this.#state();
    const how = ['--no-color', '--no-ext-diff', '--no-textconv', '--binary', '--no-renames'];
    return this.#git(['diff', ...how, this.#base, tree]);
  }

  /** Makes it as it was. */
  async restore(): Promise<void> {
    await this.#state();
    await this.#git(['read-tree', '--reset', '-u', this.#base]);
  }

  /** Changes it by a unified diff. */
  async apply(patch: string): Promise<void> {
    await this.#git(['apply', '--whitespace=nowarn', '-'], patch);
  }

  /** The id of the tree that the directory is now. */
  async #state(): Promise<string> {
    await this.#git(['add', '--all', '--force', '--', '.']);
    return (await this.#git(['write-tree'])).trim();
  }

  async #git(words: readonly string[], input?: string): Promise<string> {
    const result = await runProgram(['git', ...words], {
      ...{ env: this.#env, cwd: this.#directory, timeoutMs: gitMs },
      ...(input !== undefined && { input }),
    });
    if (hasSucceeded(result)) return result.stdout;
    throw new ToolError('git-failed', `git ${words[0] ?? ''}: ${failureReason(result)}`);
  }
}
