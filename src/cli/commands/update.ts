import type { Command } from 'commander';
import { parseFlakeRef } from '../../nix/flake/ref.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { type CliIo, printJson } from '../io.js';
import {
  type ApplyOptions,
  addApplyOptions,
  addLookOptions,
  addRollbackOptions,
  type LookOptions,
  type RollbackOptions,
} from '../update/options.js';

type Options = LookOptions & { flake: string; json?: boolean };

export function configure(command: Command, io: CliIo, argv: readonly string[]): void {
  const flake = ['--flake <ref>', 'the flake whose inputs would be updated', '.'] as const;
  addLookOptions(
    command
      .command('preview [hosts...]')
      .description('what an update would change, without touching flake.lock; of all hosts by default')
      .option(...flake),
  )
    .option('--json', 'print the result as JSON')
    .option('--verbose', 'say more, and show the stack of an error')
    .action((hosts: string[], options: Options) => preview(hosts, options, io));
  addApplyOptions(
    command
      .command('apply [hosts...]')
      .description('update flake.lock and deploy to hosts; both go back together'),
  ).action(async (hosts: string[], options: ApplyOptions) => {
    const { applyAndReport } = await import('../update/apply.js');
    await applyAndReport(hosts, options, { io, argv });
  });
  addRollbackOptions(
    command
      .command('rollback')
      .description('take the last update back: flake.lock, its commit, and the hosts'),
  ).action(async (options: RollbackOptions) => {
    const { rollbackUpdateAndReport } = await import('../update/rollback.js');
    await rollbackUpdateAndReport(options, { io, argv });
  });
}

async function preview(hosts: readonly string[], options: Options, io: CliIo): Promise<void> {
  const { previewUpdate } = await import('../../update/preview.js');
  const { updatePreviewText } = await import('../show/update-preview.js');
  const stop = new AbortController();
  const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
  try {
    const nix = await nixEnvironment({ env: io.env }).catch(() => null);
    const env = { ...io.env, ...nix?.env };
    const { flake, host } = parseFlakeRef(options.flake);
    const named = host === null ? hosts : [...new Set([host, ...hosts])];
    const result = await previewUpdate(
      { flake, hosts: named, inputs: options.input, depth: options.depth },
      {
        ...{ cwd: io.cwd, env, signal: stop.signal, say: (text) => io.live(text) },
        ...(options.issues && { issues: { fetch, now: () => new Date() } }),
      },
    );
    if (options.json) printJson(io, result);
    else io.out(updatePreviewText(result, io.outColor));
    if (result.hosts.some(({ error }) => error !== null)) io.status = 1;
  } catch (thrown) {
    if (!stop.signal.aborted) throw thrown;
    io.status = 130;
  } finally {
    forget();
  }
}
