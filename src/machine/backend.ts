import type { Environment } from '../system/environment.js';
import type { Able } from './able.js';
import type { GuestShell } from './guest/shell.js';
import type { Cables } from './network/cables.js';
import type { PortForward } from './network/port-forward.js';

/**
 * What runs machines: QEMU, containers, a mock. A backend owns the whole boot (process, control, console, shell); the
 * words that people use (`Machine`) are the same over all of them.
 */
export type Backend = {
  /** `qemu`, `container`, `mock`, in messages and results. */
  readonly kind: string;
  /** Whether its machines go on from another one, and are to be told that they are not that one. */
  readonly isForked?: boolean;
  /** The network of its machines, asked before they are made; none where it is absent. */
  network?(about: Pick<MachinePlace, 'env' | 'onNotice'>): GuestNetwork;
  /** Makes a machine that is switched off, with a pristine disk. Throws a `ToolError` where it cannot run here. */
  create(place: MachinePlace): Promise<Guest>;
};

export type GuestNetwork = {
  /** The numbers of the networks that a machine has cards for. */
  vlans: readonly number[];
  /** Whether it may connect to the outside: this machine, and the world. */
  isOutgoingAllowed: boolean;
};

export type MachinePlace = {
  name: string;
  /** A private directory for disk and sockets; it is removed when the machine is closed. */
  dir: string;
  /** A directory for snapshots, which stay when the machine is closed, since others may have been started from them. */
  snapshots: string;
  /** Where its network cards are plugged in. */
  cables: Cables;
  env: Environment;
  /** Takes what a person should know and what does not end anything. */
  onNotice(message: string): void;
};

/** A machine over all its boots: its disk, and how fast it is. */
export type Guest = {
  /** How many times longer everything takes than on real hardware; deadlines are multiplied by it. */
  readonly slowdown: number;
  /**
   * Switches it on. Resolves when its processes run, long before its shell answers. `onConsole` takes the console's
   * bytes from the first one on. Throws a `ToolError` with the backend's own words where it does not start.
   */
  boot(onConsole: (bytes: Uint8Array) => void): Promise<Boot>;
  /**
   * Saves the running guest, memory and disk. Its boot ends with that and another one goes on from where it was, which is
   * returned. Rejects where it could not be saved, and the guest goes on then.
   */
  snapshot(onConsole: (bytes: Uint8Array) => void): Promise<Able<{ snapshot: unknown; boot: Boot }>>;
  /** Goes on from a snapshot of its own. Only while it is off. */
  restore(snapshot: unknown, onConsole: (bytes: Uint8Array) => void): Promise<Able<Boot>>;
  /** A backend whose machines go on from a snapshot when they are started. */
  fork(snapshot: unknown): Able<Backend>;
  /** Moves its disk away, for a backend whose machines boot from a layer over it. Only while it is off, and never on again. */
  handOver?(): Promise<Able<Backend>>;
  /** Puts the disk back to what it was when the machine was made. Only while it is off. */
  reset(): Promise<void>;
  /** Ends its processes and releases everything outside of its directory. Safe to call twice. */
  close(): Promise<void>;
};

/** Why a machine stopped. */
export type BootEnd = {
  /** `stopped`: its process ended or was killed without the guest having asked for it. */
  kind: 'poweroff' | 'reboot' | 'panic' | 'stopped';
  /** The process's exit status, as a shell counts. */
  status: number;
  /** The backend's own words, or what the kernel said; may be empty. */
  detail: string;
};

/** Where to see on this machine what a boot uses. */
export type BootTraces = {
  /** Of one of its processes, which no other boot has. */
  pid: number;
  /** Whether a process, with its descendants, belongs to it. */
  owns(process: { pid: number }): boolean;
  /** The file or directory with what is written to its disk. */
  disk: string;
  /** The counters of its network cards, in the form of /proc/net/dev; null where the guest alone has them. */
  network: string | null;
};

/** One boot, from switching on until its processes are gone. */
export type Boot = {
  /** Resolves when it is over. Never rejects. */
  readonly ended: Promise<BootEnd>;
  /** Null before its processes run, and where this machine sees none of them. */
  traces?(): Promise<BootTraces | null>;
  /** Resolves with a root shell in the guest when that answers; rejects when `signal` is aborted. */
  connect(signal: AbortSignal): Promise<GuestShell>;
  /**
   * Cuts the power; resolves when nothing of it runs. With `isDiskLost`, nobody reads its disk any more, which is what
   * takes time.
   */
  kill(options?: { isDiskLost?: boolean }): Promise<void>;
  /** Writes the screen as a picture. */
  screenshot(file: string, format: 'png' | 'ppm'): Promise<Able>;
  /** Presses keys together: `ctrl-alt-delete`, `ret`, `a`. */
  sendKey(keys: string): Promise<Able>;
  /** Types into the console. */
  sendConsole(text: string): Promise<Able>;
  /** Lets the guest see whether the cable of a network is plugged in. */
  setLink(vlan: number, isUp: boolean): Promise<Able>;
  /** Leads a TCP port of this machine to one of the guest, as long as this boot lasts. */
  forwardPort(forward: PortForward): Promise<Able>;
  /** The command line that gives a person at a terminal a root shell in the guest. */
  shellCommand(): Promise<Able<string[]>>;
};
