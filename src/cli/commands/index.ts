import type { Command } from 'commander';
import type { CliIo } from '../io.js';

/**
 * A command file: adds its options and its action to `command`. `argv` is the whole command line, for
 * a command that must know which words came after the `--`, which commander drops.
 */
type CommandModule = { configure(command: Command, io: CliIo, argv: readonly string[]): void };

type CommandEntry = {
  name: string;
  summary: string;
  /** As commander declares them; `otherwise` is the default. */
  arguments?: readonly (readonly [name: string, description: string, otherwise?: string])[];
  load: () => Promise<CommandModule>;
};

/** Each command's options and imports are loaded only when it is called, so that none pays for another's. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'run',
    summary: 'record a rebuild',
    arguments: [
      [
        '[action]',
        'build, dry-build, test, dry-activate, boot, switch or build-vm (default: test on NixOS, else build)',
      ],
      ['[extra-args...]', 'after --: passed on to nixos-rebuild, Nix or the command'],
    ],
    load: () => import('./run.js'),
  },
  { name: 'list-builds', summary: 'list the builds on disk', load: () => import('./list-builds.js') },
  {
    name: 'show',
    summary: 'show one build in full',
    arguments: [['[build]', 'name or path of a build; the newest by default']],
    load: () => import('./show.js'),
  },
  {
    name: 'finish',
    summary: 'complete what a killed run left',
    arguments: [['[build]', "a build's name or directory (default: every one that was left)"]],
    load: () => import('./finish.js'),
  },
  { name: 'clean', summary: 'delete all but the newest builds', load: () => import('./clean.js') },
  {
    name: 'export',
    summary: 'render a recording as a picture, an animation, a video, a log or a cast',
    arguments: [
      ['<cast-or-build>', 'a recording (asciicast version 1, 2 or 3), or the name or directory of a build'],
    ],
    load: () => import('./export.js'),
  },
  {
    name: 'explain',
    summary: 'explain what failed in stored logs and casts',
    arguments: [
      [
        '<files...>',
        'logs, raw terminal bytes, casts, JSON activity logs, or directories of them; - reads standard input',
      ],
    ],
    load: () => import('./explain.js'),
  },
  {
    name: 'remedies',
    summary: 'what may cure which failure: list, explain a family, try on a build',
    load: () => import('./remedies.js'),
  },
  { name: 'trend', summary: 'durations over the builds on disk', load: () => import('./trend.js') },
  {
    name: 'compare',
    summary: 'two builds, casts or closures side by side',
    arguments: [
      ['<a>', 'a build, a cast, a log, or a store path: what it was before'],
      ['<b>', 'what it is now'],
    ],
    load: () => import('./compare.js'),
  },
  {
    name: 'preflight',
    summary: 'what is wrong with Nix sources, before anything is built of them',
    arguments: [['[directory]', 'where the sources are (default: the working directory)', '.']],
    load: () => import('./preflight.js'),
  },
  {
    name: 'plan',
    summary: 'what a deployment would change on hosts, unit by unit',
    arguments: [['<hosts...>', "names of the flake's NixOS configurations"]],
    load: () => import('./plan.js'),
  },
  {
    name: 'deploy',
    summary: 'activate systems on hosts, look whether they are well, and go back where they are not',
    arguments: [['[hosts...]', "names of the flake's NixOS configurations"]],
    load: () => import('./deploy.js'),
  },
  {
    name: 'sync',
    summary: 'bring this machine up to date with its repository: upstream, rebuild, checks, commit',
    arguments: [['[host]', "this machine's name under nixosConfigurations (default: its host name)"]],
    load: () => import('./sync.js'),
  },
  {
    name: 'update',
    summary: "what an update of the flake's inputs would change, made and taken back",
    load: () => import('./update.js'),
  },
  {
    name: 'trial',
    summary: 'try in a pristine machine what a host is about to become',
    load: () => import('./trial.js'),
  },
  {
    name: 'dashboard',
    summary: 'write the static site over all builds, or show it',
    load: () => import('./dashboard.js'),
  },
  {
    name: 'machine',
    summary: 'virtual machines and containers: set up, start, use, end',
    arguments: [
      ['<action>', 'what to do; see below'],
      ['[words...]', 'the name of a machine, and what the action needs'],
    ],
    load: () => import('./machine.js'),
  },
  { name: 'doctor', summary: 'check the prerequisites', load: () => import('./doctor.js') },
  {
    name: 'demo',
    summary: 'record an example host with real Nix',
    arguments: [['[host]', 'demo or broken: one that builds, or one that does not', 'demo']],
    load: () => import('./demo.js'),
  },
];
