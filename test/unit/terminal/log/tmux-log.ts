import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A tmux server of its own, asked for the rows of its panes' histories; `end` ends it. */
export function tmuxLogs(): { logOf(bytes: string, cols: number, rows: number): string[]; end(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'tmux-'));
  const socket = join(dir, 'socket');
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-S', socket, '-f', join(dir, 'conf'), ...args], {
      env: { ...process.env, TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', TMUX: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
    }).toString();
  const options = ['status off', 'remain-on-exit on', 'remain-on-exit-format ""', 'history-limit 100000'];
  writeFileSync(
    join(dir, 'conf'),
    `${options.map((option) => `set -g ${option}\n`).join('')}set -g exit-empty off\n`,
  );
  return {
    logOf(bytes, cols, rows) {
      writeFileSync(join(dir, 'bytes'), bytes);
      // tmux answers the request for the cursor's place when it has read all that came before.
      const command = `stty raw -echo; cat '${dir}/bytes'; printf '\\033[6n'; dd bs=1 count=4 of=/dev/null 2>/dev/null; tmux -S '${socket}' wait-for -S drawn; sleep 1000`;
      tmux('new-session', '-d', '-x', String(cols), '-y', String(rows), command);
      tmux('wait-for', 'drawn');
      const rowsOfPane = tmux('capture-pane', '-p', '-J', '-S', '-', '-E', '-');
      tmux('kill-session');
      return textLines(rowsOfPane);
    },
    end() {
      try {
        tmux('kill-server');
      } finally {
        rmSync(dir, { recursive: true, force: true });
      }
    },
  };
}

/**
 * The lines with text, without what tmux does not tell apart: tabs, and blanks at the end. A row of which text was
 * erased counts for tmux when it looks for the last one, so that blank lines differ.
 */
export function textLines(log: string): string[] {
  const lines = log.split('\n').map((line) => expanded(line).trimEnd());
  return lines.filter((line) => line !== '');
}

function expanded(line: string): string {
  let text = '';
  for (const character of line) text += character === '\t' ? ' '.repeat(8 - (text.length % 8)) : character;
  return text;
}
