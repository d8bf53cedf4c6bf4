import type { LiveStatus } from '../nix/observer.js';
import type { PhaseName } from '../nix/phase.js';
import type { Keyboard } from '../record/source.js';
import type { Environment } from '../system/environment.js';

/** The actions of nixos-rebuild that make sense unattended. */
export const actions = ['build', 'dry-build', 'test', 'dry-activate', 'boot', 'switch', 'build-vm'] as const;
export type Action = (typeof actions)[number];

/** What is rebuilt: a flake's host, a Nix file, the machine's NixOS default, or any shell command. */
export type Target =
  | { kind: 'flake'; ref: string }
  | { kind: 'file'; path: string }
  | { kind: 'default' }
  | { kind: 'command'; command: string };

/** Everything that decides what runs and what is kept; parsed and checked by the caller. */
export type RebuildRequest = {
  action: Action;
  target: Target;
  extraArgs: string[];
  targetHost: string | null;
  buildHost: string | null;
  sudo: boolean;
  /** Absolute directory in which the rebuild runs. */
  cwd: string;
  env: Environment;
  /** Absolute directory that holds the builds. */
  outputDir: string;
  /** Keep only this many builds afterwards; null keeps all. */
  keepLast: number | null;
  recording: boolean;
  cols: number;
  rows: number;
  frameIntervalSeconds: number;
  timeoutSeconds: number;
  idleLimitSeconds: number;
  theme: string | null;
  exportGif: boolean;
  maxGifBytes: number | null;
  /** `--redact` patterns: literals, or regular expressions where they hold metacharacters. */
  redact: string[];
  /** Literal secrets that the caller knows (inputs, tokens). */
  secrets: string[];
  /** True when a person sits at the terminal and can answer prompts. */
  interactive: boolean;
  /** The commit whose flake.lock this one is compared with; the checkout's HEAD unless told. */
  baseRevision?: string | null;
};

/** What is going on in a running rebuild. */
export type RebuildStatus = LiveStatus & {
  elapsedSeconds: number;
  /** From earlier builds of the same host; null where there are none. */
  expectedSecondsLeft: number | null;
};

/** What a running rebuild tells its caller. Every text is already redacted. */
export type RebuildHooks = {
  /** Raw terminal text as it arrives (escape sequences included). */
  onOutput?: (text: string) => void;
  onPhase?: (name: PhaseName, startSeconds: number) => void;
  /** The build's directory exists and the recording is about to start. */
  onStart?: (started: { dir: string; attach: string | null; argv: string[] }) => void;
  /** About twice a second while it runs. */
  onStatus?: (status: RebuildStatus) => void;
  /** A person's keyboard, where the request is interactive. */
  keyboard?: Keyboard;
  /** Something was left out or went wrong beside the rebuild; said once each. */
  onNotice?: (message: string) => void;
  /** Aborting it cancels the rebuild: the recording is closed and the outcome is `cancelled`. */
  signal?: AbortSignal;
};
