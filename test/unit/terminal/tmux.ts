import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What tmux shows after a program printed `bytes` in a pane: the rows, without trailing blanks.
 * A private server on a private socket; it is ended before this returns.
 */
export function tmuxScreen(bytes: string, cols: number, rows: number): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'tmux-'));
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-S', join(dir, 'socket'), '-f', join(dir, 'conf'), ...args], {
      env: { ...process.env, TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', TMUX: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString();
  try {
    writeFileSync(
      join(dir, 'conf'),
      'set -g status off\nset -g remain-on-exit on\nset -g remain-on-exit-format ""\nset -g history-limit 0\n',
    );
    writeFileSync(join(dir, 'bytes'), bytes);
    // The gate opens once everything was read by tmux: it answers the request for the cursor's place in order.
    const command = `stty raw -echo; cat '${dir}/bytes'; printf '\\033[6n'; dd bs=1 count=4 of='${dir}/answer' 2>/dev/null; tmux -S '${dir}/socket' wait-for -S drawn; sleep 1000`;
    tmux('new-session', '-d', '-x', String(cols), '-y', String(rows), command);
    tmux('wait-for', 'drawn');
    const shown = tmux('capture-pane', '-p');
    return shown
      .replace(/\n$/, '')
      .split('\n')
      .map((row) => row.trimEnd());
  } finally {
    try {
      tmux('kill-server');
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  }
}
