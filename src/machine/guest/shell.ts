import type { HostResult, HostScript } from '../../host/host.js';

/** A command's end in a guest. */
export type ShellResult = HostResult;

/** As for any host, but for bash and as root. */
export type ShellCommand = HostScript;

/**
 * A root shell in a guest, over whatever the backend has: `nsenter`, a serial port, NixOS' own backdoor. Commands that
 * come while another one runs wait for their turn, or run beside it where the transport can.
 */
export type GuestShell = {
  /** Whether a command runs beside another one; else it waits for its turn. */
  readonly runsBeside?: boolean;
  /**
   * Runs a command. Rejects when `signal` is aborted, with `ConnectionClosed` where the guest is gone, and where it breaks
   * the transport's rules.
   */
  run(command: ShellCommand, signal: AbortSignal): Promise<ShellResult>;
  /**
   * As `run`, for a script of the driver's own that ends soon: without the processes that hold a command's time and
   * output, where that is quicker.
   */
  tell?(script: string, signal: AbortSignal): Promise<ShellResult>;
};

/** A shell is gone in the middle of a command: most often because its guest is. */
export class ConnectionClosed extends Error {
  constructor(message = 'the connection to the guest is closed') {
    super(message);
    this.name = 'ConnectionClosed';
  }
}

/** What every command finds: NixOS' programs first, then those of any other distribution. */
export const guestEnvironment = {
  PATH: '/run/current-system/sw/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  USER: 'root',
  LANG: 'C.UTF-8',
  // `systemctl status` would wait in a pager for a person.
  PAGER: '',
  SYSTEMD_COLORS: '0',
};

export { killAfterSeconds } from '../../host/host.js';
