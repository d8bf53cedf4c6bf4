import type { Command } from 'commander';
import type { Environment } from '../../system/environment.js';
import { messageWithHint, usageError } from '../../system/errors.js';
import { ensurePrograms } from '../../system/install.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { withProgram } from '../../system/nix-profiles.js';
import { findProgram } from '../../system/programs.js';
import { showControls, shownLine } from '../../text/clean.js';
import { examplesDir } from '../examples.js';
import type { CliIo } from '../io.js';
import { addRunOptions, type RunOptions, rebuildRequest } from '../run/options.js';
import { runAndReport } from '../run/rebuild.js';

const hosts = ['demo', 'broken'];

export function configure(command: Command, io: CliIo): void {
  addRunOptions(command).action(async (host: string, options: RunOptions) => {
    if (!hosts.includes(host))
      throw usageError('no-host', `there is no example host "${host}"`, `Take ${hosts.join(' or ')}.`);
    const flake = `path:${examplesDir()}#${host}`;
    const env = await demoEnvironment(options.recording, io);
    // The platform and the time of the run are impure inputs (examples/system.nix).
    const words = { action: 'build', extraArgs: ['--impure'] };
    const request = rebuildRequest({ ...options, flake }, words, { ...io, env });
    const show = { quiet: options.quiet === true, json: options.json === true, notify: null };
    await runAndReport(request, show, io);
  });
}

/** Installs missing programs and returns the environment with which Nix builds, and builds anew, for this user. */
async function demoEnvironment(recording: boolean, io: CliIo): Promise<Environment> {
  const say = (line: string) => io.err(`${shownLine(line)}\n`);
  let env = io.env;
  try {
    env = await ensurePrograms(recording ? ['tmux', 'nix'] : ['nix'], { env, say });
  } catch (thrown) {
    // Without tmux there is no recording, without Nix nothing to record.
    env = withProgram('nix', env);
    if (findProgram('nix', env) === null) throw thrown;
    io.err(`${showControls(messageWithHint(thrown, '\n  '))}\n`);
  }
  const nix = await nixEnvironment({ env });
  if (nix.store === 'private') say(`Nix's own store cannot be written; building in ${nix.storeDir}`);
  return { ...env, ...nix.env, NIXOS_REBUILD_TEST_DEMO: new Date().toISOString() };
}
