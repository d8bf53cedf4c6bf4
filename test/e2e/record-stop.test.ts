import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordHooks } from '../../src/record/record.js';
import { compileRedaction } from '../../src/redact/compile-redaction.js';
import { StreamRedactor } from '../../src/redact/stream-redactor.js';
import { readProcess } from '../../src/system/proc/stat.js';
import { type Recorded, recordShell } from '../support/recording.js';

/** Hooks that do something once the recorded command has printed `text`. */
function oncePrinted(text: string | RegExp, act: () => void, more: RecordHooks = {}): RecordHooks {
  let seen = '';
  let done = false;
  return {
    ...more,
    onText: (chunk) => {
      seen += chunk;
      if (done || seen.search(text) < 0) return;
      done = true;
      act();
    },
  };
}

function cancelled(
  command: string,
  text: string | RegExp = 'up',
  changes: Parameters<typeof recordShell>[1] = {},
) {
  const cancel = new AbortController();
  return recordShell(
    command,
    changes,
    oncePrinted(text, () => cancel.abort(), { signal: cancel.signal }),
  );
}

/** Claims that the lines are in the log, from its start, and in the cast. */
function expectUpToHere(run: Recorded, lines: string[]): void {
  expect(run.log.split('\n').slice(0, lines.length)).toEqual(lines);
  for (const line of lines) expect(run.output).toContain(line);
}

describe.each([
  ['a recording', {}],
  ['a run without recording', { castPath: null }],
])('%s that is cancelled', (_, changes) => {
  it('cancelling ends the command and keeps what it had printed', async () => {
    const run = await cancelled('seq 500; echo up; sleep 600', 'up', changes);
    expect(run.ended).toBe('cancelled');
    expect(run.log.split('\n').slice(0, 501)).toEqual(
      [...Array(500).keys()].map((n) => `${n + 1}`).concat('up'),
    );
  });

  it('lets the command end by itself on the interrupt, and records what it prints then', async () => {
    const run = await cancelled(
      'trap "echo sorry; exit 9" INT; echo up; while :; do sleep 0.05; done',
      'up',
      changes,
    );
    expect(run).toMatchObject({ ended: 'cancelled', exitCode: 9 });
    expect(run.log).toContain('sorry');
  });

  it('kills a command that ignores every other signal', async () => {
    const run = await cancelled('trap "" INT TERM HUP; echo up; while :; do sleep 0.05; done', 'up', changes);
    expect(run.ended).toBe('cancelled');
  });

  it('cancelling ends every process of the command: in other sessions, orphaned, and with an empty environment', async () => {
    const stray =
      'env -i /bin/sh -c "trap \'\' INT TERM HUP; echo stray \\$\\$; while :; do /bin/sleep 0.1; done"';
    const run = await cancelled(
      `setsid -f sleep 601; (sleep 602 &) ; setsid sh -c '${stray.replaceAll("'", "'\\''")} &' & ${stray} & sleep 600`,
      /stray \d+\s+stray \d+/,
      changes,
    );
    expect(run.ended).toBe('cancelled');
    const pids = [...run.log.matchAll(/stray (\d+)/g)].map(([, pid]) => Number(pid));
    expect(pids).toHaveLength(2);
    for (const pid of pids) expect(readProcess(pid)).toBeNull();
  });

  it('never starts the command if it was cancelled before', async () => {
    const cancel = new AbortController();
    cancel.abort();
    const run = await recordShell('touch ran; sleep 600', changes, { signal: cancel.signal });
    expect(run).toMatchObject({ ended: 'cancelled', exitCode: null });
    expect(existsSync(join(run.dir, 'ran'))).toBe(false);
  });
});

describe('processes that outlive their command', () => {
  it.each([
    ['in a session of their own', 'setsid -f sleep 600'],
    ['orphaned by a double fork', '(setsid sh -c "sleep 600 & sleep 600 &" &)'],
    ['ignoring SIGTERM', '(trap "" TERM HUP INT; while :; do sleep 0.1; done) &'],
    ['holding the terminal open', 'sleep 600 &'],
  ])('processes that outlive their command are ended: %s', async (_, start) => {
    const run = await recordShell(`${start}\necho done; exit 3`);
    expect(run).toMatchObject({ ended: 'exited', exitCode: 3, log: 'done\n' });
    const piped = await recordShell(`${start}\necho done; exit 3`, { castPath: null });
    expect(piped).toMatchObject({ ended: 'exited', exitCode: 3, log: 'done\n' });
  });
});

describe('an activation under way', () => {
  /** What nixos-rebuild runs last: bin/switch-to-configuration of the new system. */
  const activation = ['#!/bin/sh', 'echo up', 'sleep 3', 'echo activated && touch finished', ''].join('\n');
  const rebuild = ['#!/bin/sh', './bin/switch-to-configuration test', 'echo after', ''].join('\n');
  const write = (path: string, text: string) =>
    `mkdir -p bin; printf %s '${text}' > ${path}; chmod +x ${path}`;

  it.each([
    ['in a terminal', {}],
    ['without one', { castPath: null }],
  ])(
    'is named and finishes %s, as does what started it, and what they print then is recorded',
    async (_, changes) => {
      const run = await cancelled(
        `${write('bin/switch-to-configuration', activation)}; ${write('nixos-rebuild', rebuild)}; exec ./nixos-rebuild`,
        'up',
        changes,
      );
      expect(run.ended).toBe('cancelled');
      expect(run.notices.join('\n')).toMatch(
        /^an activation is under way.*bin\/switch-to-configuration test$/,
      );
      expect(existsSync(join(run.dir, 'finished'))).toBe(true);
      expect(run.log).toContain('activated');
      expect(run).toMatchObject({ exitCode: 0, isLeft: false, activations: [{ host: null, unit: null }] });
      expect(run.log).toContain('after');
    },
  );

  it("is not detected where its name is only an argument's text", async () => {
    const run = await cancelled(': bin/switch-to-configuration test; echo up; sleep 600');
    expect(run).toMatchObject({ ended: 'cancelled', activations: [], isLeft: false });
    expect(run.notices.join('\n')).not.toContain('activation');
  });
});

describe('a time limit', () => {
  it('a time limit ends the command and closes the recording', async () => {
    const run = await recordShell('echo up; sleep 600', { timeoutSeconds: 1 });
    expect(run).toMatchObject({ ended: 'timed_out' });
    expectUpToHere(run, ['up']);
    expect(run.events.at(-1)).toMatchObject({ code: 'm' });
  });

  it('does not stop a command that ends within it', async () => {
    const run = await recordShell('echo quick', { timeoutSeconds: 600 });
    expect(run).toMatchObject({ ended: 'exited', exitCode: 0 });
  });
});

describe('a tmux server that is killed', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'killing the tmux server with %s ends the recording as lost, with what was printed',
    async (signal) => {
      let server = 0;
      const run = await recordShell(
        'seq 100; echo up; sleep 600',
        {},
        oncePrinted('up', () => process.kill(server, signal), {
          onStart: ({ tmux }) => {
            server = tmux?.pid ?? 0;
          },
        }),
      );
      expect(run).toMatchObject({ ended: 'lost', exitCode: null });
      expect(run.log).toBe(`${[...Array(100).keys()].map((n) => n + 1).join('\n')}\nup\n`);
    },
  );
});

describe('a wrapper that is killed', () => {
  it('killing the wrapper ends the recording with the outcome lost', async () => {
    const run = await recordShell('echo up; kill -KILL $PPID; sleep 600');
    expect(run).toMatchObject({ ended: 'lost', exitCode: null, log: 'up\n' });
  });
});

describe('a question without a person to answer it', () => {
  it.each([
    ['sudo', '[sudo] password for builder: '],
    ['ssh', 'Are you sure you want to continue connecting (yes/no/[fingerprint])? '],
    ['ssh', "builder@example.org's password: "],
    ['git', "Username for 'https://github.com': "],
    ['passphrase', "Enter passphrase for key '/root/.ssh/id_ed25519': "],
  ])('a prompt of %s ends the run: %s', async (kind, text) => {
    const run = await recordShell('echo before; printf %s "$QUESTION"; read -r answer </dev/tty', {
      env: { ...process.env, QUESTION: text },
    });
    expect(run).toMatchObject({ ended: 'prompt', prompt: { kind, text: text.trim() } });
    expect(run.log).toContain('before');
  });

  it('is reported with its secrets masked', async () => {
    const redaction = compileRedaction({ secrets: ['hunter2secret'], patterns: [] }, {});
    const run = await recordShell(
      `printf '\\033[1m[sudo] password for hunter2secret: '; read -r answer </dev/tty`,
      {
        newFilter: () => new StreamRedactor(redaction),
      },
    );
    expect(run.ended).toBe('prompt');
    expect(run.prompt?.text).toMatch(/^\[sudo\] password for \*+:$/);
  });

  it('is not detected when the output continues', async () => {
    const run = await recordShell('printf "[sudo] password for me: "; sleep 0.1; echo; echo done');
    expect(run).toMatchObject({ ended: 'exited', prompt: null });
  });

  it('git asks nothing at the terminal, and Nix’s ssh nothing at all, in a run without a person', async () => {
    const run = await recordShell('echo "$GIT_TERMINAL_PROMPT|$GIT_SSH_COMMAND|$NIX_SSHOPTS"', {
      env: { PATH: process.env.PATH, NIX_SSHOPTS: '-p 2222' },
    });
    expect(run.log).toBe('0||-o BatchMode=yes -p 2222\n');
  });
});

describe('files that cannot be written', () => {
  it('are an error, and no command runs', async () => {
    const marker = join(process.cwd(), 'never-made');
    await expect(recordShell(`touch ${marker}`, { logPath: '/nowhere/rebuild.log' })).rejects.toThrow(
      'ENOENT',
    );
    expect(existsSync(marker)).toBe(false);
  });

  it('are an error where they exist, and are not overwritten', async () => {
    const run = await recordShell('echo one');
    await expect(recordShell('echo two', { logPath: join(run.dir, 'rebuild.log') })).rejects.toThrow(
      'EEXIST',
    );
    expect(readFileSync(join(run.dir, 'rebuild.log'), 'utf8')).toBe('one\n');
  });
});
