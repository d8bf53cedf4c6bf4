import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { nixString } from '../../src/nix/string.js';

// One change of units, and what NixOS' own switch-to-configuration did with it.

const unitsSchema = z.object({
  /** Texts by their paths in etc/systemd/system, and what `special` names. */
  files: z.record(z.string(), z.string()),
  links: z.record(z.string(), z.string()).default({}),
});

const lists = (...names: string[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.array(z.string())])));

export const pairSchema = z.object({
  name: z.string(),
  old: unitsSchema,
  new: unitsSchema,
  /** A shell line that is run before the switch. */
  before_switch: z.string(),
  /** The status of `test`; null where it had not ended after 70 s. */
  exit: z.number().nullable(),
  dry_exit: z.number(),
  said: lists('stopped', 'started', 'restarted', 'reloaded', 'not_restarted', 'new_started', 'failed'),
  dry: lists('would_stop', 'would_not_stop', 'would_reload', 'would_restart', 'would_start'),
  /** ActiveState/SubState of each unit before the switch and after it; null where it is not loaded. */
  before: z.record(z.string(), z.string().nullable()),
  after: z.record(z.string(), z.string().nullable()),
  /** What was seen from outside, whatever the program said. */
  really: lists('restarted', 'started', 'stopped', 'reloaded'),
});
export type SwitchPair = z.infer<typeof pairSchema>;
export type PairUnits = SwitchPair['old'];

/** Units that every system of the pairs has. */
export const always: Record<string, string> = {
  'multi-user.target': `[Unit]
Description=Multi-User System
Requires=basic.target
Conflicts=rescue.service rescue.target
After=basic.target rescue.service rescue.target
AllowIsolate=yes
`,
  'sysinit-reactivation.target': '[Unit]\nDescription=Reactivate sysinit units\n',
};

/** Files of a pair that are no units. */
export const special = ['fstab', 'activation-restart-list', 'activation-reload-list', 'activate-fails'];

/** Writes the units of one system to a directory, which becomes its etc/systemd/system. */
export function writeUnits(dir: string, { files, links }: PairUnits): void {
  mkdirSync(dir, { recursive: true });
  for (const [path, text] of Object.entries({ ...always, ...files })) {
    if (special.includes(path) || path in links) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    symlinkSync(target, join(dir, path));
  }
}

/** The settings of one system in Nix, with its units in a directory. */
export function systemExpression(dir: string, { files }: PairUnits): string {
  const requests = ['restart', 'reload'].flatMap((what) => {
    const list = files[`activation-${what}-list`];
    if (list === undefined) return [];
    const text = `mkdir -p /run/nixos
      case $NIXOS_ACTION in dry-activate) dry=dry- ;; *) dry= ;; esac
      printf '%s' '${list}' >"/run/nixos/\${dry}activation-${what}-list"`;
    return [
      `system.activationScripts.${what} = { supportsDryActivation = true; text = ${nixString(text)}; };`,
    ];
  });
  return `(import ./examples/miniature/nixos/system.nix {
    system.nixos.label = "26.05.2";
    environment.etc."systemd/system".source = ${dir};
    environment.fstab = ${nixString(files.fstab ?? '')};
    ${requests.join('\n')}
    ${files['activate-fails'] === undefined ? '' : 'system.activationScripts.fails = "false";'}
  }).config.system.build.toplevel`;
}

/** What a switch said, by the fields of a pair; a list that was not printed is empty. */
export function saidOf(output: string, words: Readonly<Record<string, string>>): Record<string, string[]> {
  const lines = output.split('\n');
  return Object.fromEntries(
    Object.entries(words).map(([field, start]) => {
      const line = lines.find((one) => one.startsWith(`${start}: `));
      return [field, line?.slice(start.length + 2).split(', ') ?? []];
    }),
  );
}

/** How the program begins the line of each list. */
export const saidWords = {
  stopped: 'stopping the following units',
  started: 'starting the following units',
  restarted: 'restarting the following units',
  reloaded: 'reloading the following units',
  not_restarted: 'NOT restarting the following changed units',
  new_started: 'the following new units were started',
  failed: 'warning: the following units failed',
} as const;

export const dryWords = {
  would_stop: 'would stop the following units',
  would_not_stop: 'would NOT stop the following changed units',
  would_reload: 'would reload the following units',
  would_restart: 'would restart the following units',
  would_start: 'would start the following units',
} as const;
