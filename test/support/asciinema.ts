import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The output of the real `asciinema cat` for a cast; it needs a terminal for its keys. */
export function asciinemaCat(path: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'nrt-asciinema-'));
  try {
    const out = join(dir, 'out');
    execFileSync('script', ['-qec', 'asciinema cat "$CAST" > "$OUT"', '/dev/null'], {
      env: { ...process.env, CAST: path, OUT: out, SHELL: '/bin/sh', LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return readFileSync(out, 'utf8');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
