import type { Environment } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import type { TmuxServer } from './server.js';

/** An attached tmux client: a person's keys go in through it, and it ends when the server does. */
export type LiveClient = {
  write(keys: string): void;
  resize(cols: number, rows: number): void;
  close(): void;
};

/**
 * Attaches to the session with node-pty. Resolves with null, after a notice, where the native module cannot
 * load (musl has no prebuilt one): recording works without it. The client's own drawing is not used:
 * tmux drops output for a client that falls behind, so the live view is made from the pane's bytes.
 */
export async function attachClient(
  server: TmuxServer,
  size: { cols: number; rows: number },
  env: Environment,
  onNotice: (message: string) => void,
): Promise<LiveClient | null> {
  try {
    const { spawn } = await import('node-pty');
    const client = spawn(server.program, server.attachArgs, {
      ...size,
      name: 'xterm-256color',
      env: { ...env, TERM: 'xterm-256color' },
    });
    // A client whose output is not read stops.
    client.onData(() => {});
    let open = true;
    client.onExit(() => {
      open = false;
    });
    return {
      write: (keys) => {
        if (open) client.write(keys);
      },
      resize: (cols, rows) => {
        if (open) client.resize(cols, rows);
      },
      close: () => {
        if (open) client.kill();
      },
    };
  } catch (thrown) {
    onNotice(`no live terminal client, recording goes on without: ${messageOf(thrown).split('\n')[0]}`);
    return null;
  }
}
