import type { Command } from 'commander';
import type { CliIo } from './io.js';
import { addRunOptions, type RunOptions, requestOf } from './run-options.js';
import { runAndReport } from './run-rebuild.js';

export function configure(command: Command, io: CliIo, extraArgs: string[]): void {
  command
    .argument(
      '[action]',
      'build, dry-build, test, dry-activate, boot, switch or build-vm (default: test on NixOS, else build)',
    )
    .usage('[action] [options] [-- extra args]')
    .option('--action <action>', 'the same as the argument')
    .option('--flake <ref>', 'the flake and host, such as .#laptop')
    .option('--file <path>', 'a configuration that is no flake')
    .option('--command <shell-command>', 'record this instead of a rebuild')
    .option('--target-host <host>', 'activate there')
    .option('--build-host <host>', 'build there')
    .option('--sudo', 'let nixos-rebuild use sudo where it must');
  addRunOptions(command).action(async (action: string | undefined, options: RunOptions) => {
    const request = requestOf(options, { action, extraArgs }, io);
    if (!options.quiet && changes[request.action] && request.target.kind !== 'command')
      io.err(`${request.action}: ${changes[request.action]}\n`);
    await runAndReport(request, { quiet: options.quiet === true, json: options.json === true }, io);
  });
}

/** What the activating actions will change, said before they do. */
const changes: Record<string, string> = {
  switch: 'the new system is activated now and becomes the default of the next boot',
  boot: 'the new system becomes the default of the next boot; nothing changes until then',
  test: 'the new system is activated now; the next boot is as before',
};
