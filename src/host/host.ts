import type { BoundResult } from '../system/proc/run-bound.js';

/** What is run on a host. */
export type HostScript = {
  /** For /bin/sh. */
  script: string;
  /** What it reads; nothing by default. */
  input?: Uint8Array;
  /** After so many seconds the host ends it, with status 124 as timeout(1) has it, where it has that program. */
  timeoutSeconds: number;
  /**
   * Over a connection that is made for it, and not one that there is: so that its answer shows that the host can be
   * reached. Where there are no connections it is as any other.
   */
  isNewConnection?: boolean;
  /**
   * Receives standard output as it arrives, in pieces, instead of the result, in which it is empty then. Over NixOS' backdoor
   * all of it comes at the end.
   */
  onStdout?: (bytes: Uint8Array) => void;
};

/** A script's end. What it printed is whole, whatever bytes it printed. */
export type HostResult = BoundResult;

/** How programs reach a host over ssh that start ssh by themselves, and where it is. */
export type SshRoute = {
  /**
   * The command line of an ssh that uses the host's connection, up to the words that run there. Connects where there is no
   * connection; rejects with `HostUnreachable`.
   */
  command(signal?: AbortSignal): Promise<string[]>;
  /** The name or IP address that ssh connects to, by the user's configuration; null where that is by way of another host. */
  address(signal?: AbortSignal): Promise<string | null>;
};

/** A place where scripts are run: this machine, one over ssh, or a guest. */
export type Host = {
  /** The configuration's name. */
  readonly name: string;
  readonly kind: 'local' | 'ssh' | 'guest';
  /**
   * Runs a script. Rejects when `signal` is aborted, with the signal's reason; what the script has started may go on on
   * another machine then, until its time is over. Rejects with `HostUnreachable` where its status cannot be known since the
   * connection was lost.
   */
  run(script: HostScript, signal?: AbortSignal): Promise<HostResult>;
  /** Of a host over ssh: how other programs reach it. */
  readonly ssh?: SshRoute | undefined;
  /** Releases connections. Safe to call twice. */
  close(): Promise<void>;
};

/** Ends a script that ignores SIGTERM so many seconds after its time. */
export const killAfterSeconds = 5;
