import type { Command } from 'commander';
import { type PreviewDepth, previewDepths } from '../../builds/update-preview.js';
import { parseFlakeRef } from '../../nix/flake/ref.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { previewUpdate } from '../../update/preview.js';
import { type CliIo, printJson } from '../io.js';
import { choice, repeatable } from '../option-values.js';
import { updatePreviewText } from '../show/update-preview.js';

type Options = { flake: string; input: string[]; depth: PreviewDepth; issues: boolean; json?: boolean };

export function configure(command: Command, io: CliIo): void {
  command
    .command('preview [hosts...]')
    .description('what an update would change, without touching flake.lock; of all hosts by default')
    .option('--flake <ref>', 'the flake whose inputs would be updated', '.')
    .addOption(repeatable('--input <name>', 'update this input alone; repeatable'))
    .option(
      '--depth <depth>',
      'lock: the inputs alone; dry: also evaluate the hosts, and ask Nix what it would build and fetch',
      choice(...previewDepths),
      'dry',
    )
    .option('--no-issues', 'do not look for known issues of the packages that change')
    .option('--json', 'print the result as JSON')
    .option('--verbose', 'say more, and show the stack of an error')
    .action((hosts: string[], options: Options) => preview(hosts, options, io));
}

async function preview(hosts: readonly string[], options: Options, io: CliIo): Promise<void> {
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
