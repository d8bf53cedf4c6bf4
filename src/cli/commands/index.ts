import type { Command } from 'commander';
import type { CliIo } from '../io.js';

/**
 * A command file: adds its arguments, options and action to `command`. `extraArgs` are the words after
 * `--`, for the commands that hand them on.
 */
export type CommandModule = { configure(command: Command, io: CliIo, extraArgs: string[]): void };

type CommandEntry = {
  name: string;
  summary: string;
  /** The words after `--` are for another program, and no arguments of ours. */
  handsOn?: boolean;
  load: () => Promise<CommandModule>;
};

/** Each command is loaded only when it is called, so that none pays for another's imports. */
export const commands: CommandEntry[] = [
  { name: 'run', summary: 'record a rebuild', handsOn: true, load: () => import('./run.js') },
  { name: 'list-builds', summary: 'list the builds on disk', load: () => import('./list-builds.js') },
  { name: 'show', summary: 'show one build in full', load: () => import('./show.js') },
  {
    name: 'finish',
    summary: 'complete what a killed run left',
    load: () => import('./finish.js'),
  },
  { name: 'clean', summary: 'delete all but the newest builds', load: () => import('./clean.js') },
  {
    name: 'export',
    summary: 'render a recording as PNG, GIF, log or cast',
    load: () => import('./export.js'),
  },
  { name: 'explain', summary: 'say what a stored log or cast shows', load: () => import('./explain.js') },
  { name: 'trend', summary: 'durations over the builds on disk', load: () => import('./trend.js') },
  {
    name: 'compare',
    summary: 'two builds, casts or closures side by side',
    load: () => import('./compare.js'),
  },
  {
    name: 'dashboard',
    summary: 'write the static site over all builds, or show it',
    load: () => import('./dashboard.js'),
  },
  { name: 'doctor', summary: 'say what is here and what is missing', load: () => import('./doctor.js') },
  { name: 'demo', summary: 'record an example host with real Nix', load: () => import('./demo.js') },
];
