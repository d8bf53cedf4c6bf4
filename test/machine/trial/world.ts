import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { type Trial, trialSchema } from '../../../src/builds/trial.js';
import { type CliResult, cli, newestBuild } from '../../support/cli.js';
import { nixBuild } from '../../support/miniature.js';

export type Tried = CliResult & { trial: Trial; dir: string };

const outputDir = ['--output-dir', 'rebuild-logs'] as const;

/** Systems of `systems.nix` that are tried with the command line, in a working directory of a file of tests. */
export class TrialWorld<Name extends string> {
  dir!: string;
  systems!: Record<Name, string>;

  static forTests<Name extends string>(names: readonly Name[]): TrialWorld<Name> {
    const world = new TrialWorld<Name>();
    beforeAll(async () => {
      world.dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
      const attributes = names.flatMap((name) => ['-A', `${name}.config.system.build.toplevel`]);
      const paths = await nixBuild(['test/machine/trial/systems.nix', ...attributes]);
      world.systems = Object.fromEntries(names.map((name, index) => [name, paths[index]])) as Record<
        Name,
        string
      >;
    });
    afterAll(() => rmSync(world.dir, { recursive: true, force: true }));
    return world;
  }

  /** Tries the upgrade of `web1` from one system to another. */
  async upgrade(from: Name, to: Name, ...argv: string[]): Promise<Tried> {
    return this.#tried(
      'upgrade',
      '--from-store-path',
      this.systems[from],
      '--store-path',
      this.systems[to],
      ...argv,
    );
  }

  /** Boots a system from nothing, as `web1`. */
  async fresh(system: Name, ...argv: string[]): Promise<Tried> {
    return this.#tried('fresh', '--store-path', this.systems[system], ...argv);
  }

  async #tried(kind: 'upgrade' | 'fresh', ...argv: string[]): Promise<Tried> {
    const words = ['trial', kind, 'web1', ...outputDir, '--json', '--settle', '2', ...argv];
    const result = await cli(words, this.dir, { env: process.env });
    if (result.out === '') throw new Error(result.err);
    const [trial] = z.array(trialSchema).parse(JSON.parse(result.out));
    if (!trial) throw new Error(result.err);
    return { ...result, trial, dir: await newestBuild(this.dir, outputDir[1]) };
  }

  /** `nixos-rebuild-test trial upgrade`. */
  run(...words: string[]): Promise<CliResult> {
    return cli(['trial', 'upgrade', ...words, ...outputDir], this.dir, { env: process.env });
  }
}

/** Each question with its answer. */
export function answersIn({ answers }: Trial): Record<string, string> {
  return Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
}
