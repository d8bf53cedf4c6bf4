import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkoutAt } from '../../../src/nix/failures/location.js';
import { RebuildObserver } from '../../../src/nix/observer.js';
import { temporaryDirectory } from '../../support/directory.js';
import { fixtures, understand } from './corpus.js';

const drv = (name: string) => `/nix/store/00000000000000000000000000000000-${name}.drv`;

function explain(text: string, exitCode: number | null = 1, checkout: Record<string, string> | null = null) {
  const read = (file: string) => checkout?.[file] ?? null;
  const observer = new RebuildObserver({ checkout: checkout && { root: '/home/me/config', read } });
  observer.pushText(text, 0);
  return observer.end({ exitCode, seconds: 2 });
}

describe('a rebuild while it runs', () => {
  it('enters each phase at the time at which its first line was pushed', () => {
    const phases: string[] = [];
    const observer = new RebuildObserver({ onPhase: (name, seconds) => phases.push(`${name} ${seconds}`) });
    observer.pushText('building the system configuration...\n', 1);
    observer.pushText('these 2 paths will be fetched (1.0 MiB download, 2.0 MiB unpacked):\n', 11);
    observer.pushText(`building '${drv('a')}'...\n`, 15);
    observer.pushText("copying path '/nix/store/x' from 'https://cache.nixos.org'...\n", 16);
    observer.pushText('activating the configuration...\n', 40);
    expect(observer.live().phase).toBe('activating');
    const { phases: spans, plan } = observer.end({ exitCode: 0, seconds: 42 });
    expect(phases).toEqual(['preparing 0', 'evaluating 1', 'fetching 11', 'building 15', 'activating 40']);
    expect(spans.map(({ duration_seconds }) => duration_seconds)).toEqual([1, 10, 4, 25, 2]);
    expect(plan).toEqual({ fetch: 2, downloadBytes: 1048576, unpackBytes: 2097152 });
  });

  it('shows the counts of the progress bar while it runs', () => {
    const observer = new RebuildObserver();
    observer.pushText(
      '\r[1/3/7 built (1 failed), 2/5/9 copied (1.0/3.0 MiB), 1.0 MiB DL] building hello (buildPhase): cc -c x.c\x1b[K\r',
      3,
    );
    expect(observer.live()).toEqual({
      phase: 'building',
      built: 3,
      toBuild: 7,
      fetched: 5,
      toFetch: 9,
      failed: 1,
      current: 'hello',
    });
  });

  it('counts a build that failed as failed, not as built', () => {
    const observer = new RebuildObserver();
    observer.pushText(
      `building '${drv('a')}'...\nbuilding '${drv('b')}'...\nerror: builder for '${drv('b')}' failed with exit code 1\n`,
      1,
    );
    expect(observer.end({ exitCode: 1, seconds: 2 }).activity).toMatchObject({ built: 1, failed: 1 });
  });

  it('has no negative duration when the clock jumps back', () => {
    const observer = new RebuildObserver();
    observer.pushText('building the system configuration...\n', 10);
    observer.pushText(`building '${drv('a')}'...\n`, 3);
    expect(
      observer.end({ exitCode: 0, seconds: 1 }).phases.every(({ duration_seconds }) => duration_seconds >= 0),
    ).toBe(true);
  });

  it('reads marker lines of any script', () => {
    const observer = new RebuildObserver();
    observer.pushText(
      '::PHASE::verifying\n::METRIC::boot seconds::4.5\n::METRIC::bad::x\n::WARNING::slow disk\n::ERROR::the health check failed\n',
      5,
    );
    const { phases, activity, failure } = observer.end({ exitCode: 1, seconds: 9 });
    expect(phases.at(-1)).toMatchObject({ name: 'verifying', start_seconds: 5, duration_seconds: 4 });
    expect(activity.metrics).toEqual({ 'boot seconds': 4.5 });
    expect(activity.warnings?.map(({ message }) => message)).toEqual(['slow disk']);
    expect(failure?.message).toBe('the health check failed');
  });

  it('has the same failures however its output is cut into chunks', () => {
    const { runs, checkout, files } = fixtures.find(({ name }) => name === 'cascade')!;
    const run = runs.find(({ nix, terminal }) => nix === '2.34' && terminal === 'tty')!;
    const fixture = { name: '', expected: { family: '', message: [] }, checkout, files, runs };
    const whole = understand(fixture, run, 'text', 1);
    const observer = new RebuildObserver();
    for (const character of run.output) observer.pushText(character, 1);
    expect(observer.end({ exitCode: 1, seconds: 2 }).failures).toEqual(whole.failures);
  });
});

describe('a log with the additions of another program', () => {
  const error = "error: undefined variable 'x'\n\n       at /home/me/config/hosts/a.nix:3:5:\n";

  it('is read with the times and the exit status of the GitHub runner', () => {
    const stamp = (second: number, line: string) => `2026-01-05T10:00:0${second}.0000000Z ${line}\n`;
    const log =
      stamp(0, 'building the system configuration...') +
      error
        .split('\n')
        .filter(Boolean)
        .map((line) => stamp(4, line))
        .join('') +
      stamp(5, '##[error]Process completed with exit code 1.');
    const { failure, phases } = explain(log, null, {});
    expect(failure).toMatchObject({
      family: 'undefined-variable',
      location: { file: 'hosts/a.nix', line: 3, column: 5 },
    });
    expect(phases[0]).toMatchObject({ name: 'evaluating', start_seconds: 0 });
  });

  it('is read without the prefix of the journal, for an activation through systemd-run', () => {
    const prefix = 'Jan 05 10:00:00 laptop switch-to-configuration[700]: ';
    const { failure, phases } = explain(
      `${prefix}activating the configuration...\n${prefix}warning: the following units failed: nginx.service\n`,
      4,
    );
    expect(failure).toMatchObject({ family: 'units', message: 'the following units failed: nginx.service' });
    expect(phases.map(({ name }) => name)).toContain('activating');
  });

  // Shape of the report from nh's issue 410.
  it("is read from nh's report of a failed activation", () => {
    const report =
      'Error: \n   0: Activation (test) failed\n   1: Activating configuration (exit status ExitStatus(Exited(4)))\n      stderr:\n      activating the configuration...\n      warning: the following units failed: ollama.service\n      \n\nLocation:\n   src/command.rs:907\n';
    expect(
      explain(`> Building NixOS configuration\n> Activating configuration\n${report}`).failure?.family,
    ).toBe('units');
  });

  it("is read without nix-output-monitor's frame around errors", () => {
    const report = `┏━ 1 Errors: \n┃ error: builder for '${drv('a')}' failed with exit code 1;\n┃        last 1 log lines:\n┃        > no such file\n┃        For full logs, run 'nix log ${drv('a')}'.\n┣━━━ \n┗━ ∑ ⏵ 0 │ ✔ 0 │ Exited after 1 build failures at 10:00:00\n`;
    expect(explain(report).failure).toMatchObject({
      family: 'builder',
      derivation: drv('a'),
      log_tail: ['no such file'],
    });
  });

  it('is read after a progress bar on the same line, where the escape sequences were stripped', () => {
    const text = `[1/6 built (1 failed)] error: Cannot build '${drv('a')}'.\n       Reason: builder failed with exit code 1.\n`;
    expect(explain(text).failure).toMatchObject({ family: 'builder', derivation: drv('a') });
  });
});

describe('the root cause', () => {
  it('is not an error that Nix ignored, nor one after which it continued', () => {
    const ignored = 'error (ignored): error: SQLite database is busy\n';
    const reexec = "error: attribute 'nixos-rebuild' missing\nbuilding the system configuration...\n";
    expect(
      explain(`${ignored}${reexec}error: undefined variable 'x'\n       at /x.nix:1:1:\n`).failures.map(
        ({ family }) => family,
      ),
    ).toEqual(['undefined-variable']);
  });

  it('is a dependency only where the log shows nothing else', () => {
    const cascade = `error: 1 dependencies of derivation '${drv('b')}' failed to build\nerror: 1 dependencies of derivation '${drv('c')}' failed to build\n`;
    expect(explain(cascade).failures.map(({ family, derivation }) => [family, derivation])).toEqual([
      ['dependency', drv('b')],
    ]);
    expect(
      explain(`error: builder for '${drv('a')}' failed with exit code 1\n${cascade}`).failures.map(
        ({ family }) => family,
      ),
    ).toEqual(['builder']);
  });

  it('is unknown, with the message of the last error, where no family matches', () => {
    const { failure } = explain('doing things\nerror: the flux capacitor is empty\n');
    expect(failure).toMatchObject({ family: 'unknown', message: 'the flux capacitor is empty' });
    expect(failure!.confidence).toBeLessThan(0.5);
  });

  it('is inferred from the exit status where nothing was printed', () => {
    expect(explain('', 137).failure?.family).toBe('killed-oom');
    expect(explain('', 130).failure?.family).toBe('interrupted');
    expect(explain('', 1).failure).toMatchObject({ family: 'unknown', location: null });
  });

  it('of a full boot partition is that alone, not the bootloader that could not be installed', () => {
    const text = "OSError: [Errno 28] No space left on device: '/boot/EFI/x'\nFailed to install bootloader\n";
    expect(explain(text).failures.map(({ family }) => family)).toEqual(['boot-full']);
  });

  it('of failed units has their status in the log tail and their name in the hint', () => {
    const { failure } = explain(
      'activating the configuration...\nwarning: the following units failed: a.service, b.service\n× a.service - A\n   Main PID: 1 (code=exited, status=1/FAILURE)\n',
      4,
    );
    expect(failure!.log_tail.join('\n')).toContain('status=1/FAILURE');
    expect(failure!.hint).toContain('systemctl status a.service');
  });

  it('has the hint that is right where the caller knows that it runs, in CI for one', () => {
    const observer = new RebuildObserver({ surroundings: ['ci'] });
    observer.pushText("error: unable to download 'https://x/y': HTTP error 429\n", 0);
    expect(observer.end({ exitCode: 1, seconds: 1 }).failure!.hint).toContain('github.token');
  });

  it('is none, without a status, where only a builder can have printed the error', () => {
    const healthy = `building '${drv('tests')}'...\nerror: undefined variable 'x'\n1 expected failure, 99 passed\n`;
    expect(explain(healthy, null).failure).toBeNull();
    expect(
      explain(`building '${drv('tests')}'...\nerror: timed out after 1 seconds\n`, null).failure?.family,
    ).toBe('timeout-log-size');
  });

  it('is none for a status of zero, and none for a log that ends well', () => {
    expect(explain("error: undefined variable 'x'\n", 0).failure).toBeNull();
    expect(
      explain(
        "error: undefined variable 'x'\nDone. The new configuration is /nix/store/00000000000000000000000000000000-nixos\n",
        null,
      ).failure,
    ).toBeNull();
  });

  it('of a failed connection is the message of ssh', () => {
    const text = "Host key verification failed.\nerror: failed to start SSH connection to 'host'\n";
    expect(explain(text).failure).toMatchObject({ family: 'ssh', message: 'Host key verification failed.' });
  });

  it('is the failed connection to a remote builder where Nix then finds no other machine', () => {
    const text = `cannot build on 'ssh://builder': error: failed to start SSH connection to 'builder'\nerror: a 'aarch64-linux' with features {} is required to build '${drv('a')}', but I am a 'x86_64-linux' with features {}\n`;
    expect(explain(text).failure?.family).toBe('ssh');
  });

  it('is found at the end of a trace of thousands of lines', () => {
    const frame =
      '       … while evaluating a branch condition\n         at /nix/store/00000000000000000000000000000000-source/lib/modules.nix:1:1:\n';
    const text = `error:\n${frame.repeat(20_000)}       error: infinite recursion encountered\n       at /home/me/config/a.nix:7:3:\n`;
    expect(explain(text, 1, {}).failure).toMatchObject({
      family: 'infinite-recursion',
      location: { file: 'a.nix', line: 7 },
    });
  });
});

describe('the location of a failure', () => {
  const source = '/nix/store/00000000000000000000000000000000-source';
  const trace = (quoted: string) =>
    `error: undefined variable 'x'\n       at ${source}/hosts/a.nix:2:3:\n            1| {\n            2|${quoted}\n             |   ^\n`;

  it('is in the checkout for a copy of the flake whose quoted lines are the same', () => {
    const checkout = { 'hosts/a.nix': '{\n  y = x;\n}\n' };
    expect(explain(trace('   y = x;'), 1, checkout).failure?.location).toEqual({
      file: 'hosts/a.nix',
      line: 2,
      column: 3,
    });
    expect(explain(trace('   y = other;'), 1, checkout).failure?.location?.file).toBe(
      `${source}/hosts/a.nix`,
    );
  });

  it('is where the configuration sets an option, which NixOS does not print', () => {
    const checkout = { 'hosts/a.nix': '{\n  services = {\n    nginx.enable = "yes";\n  };\n}\n' };
    const text = `error: A definition for option \`services.nginx.enable' is not of type \`boolean'. Definition values:\n       - In \`${source}/hosts/a.nix': "yes"\n`;
    expect(explain(text, 1, checkout).failure?.location).toEqual({
      file: 'hosts/a.nix',
      line: 3,
      column: null,
    });
    expect(explain(text, 1, {}).failure?.location).toEqual({
      file: `${source}/hosts/a.nix`,
      line: 1,
      column: null,
    });
  });

  it('is in the checkout for a copy that is named by its URL only where the quoted lines are the same', () => {
    const text = (quoted: string) =>
      `error: undefined variable 'x'\n       at «github:me/config/${'a'.repeat(40)}»/hosts/a.nix:2:3:\n            2|${quoted}\n`;
    const checkout = { 'hosts/a.nix': '{\n  y = x;\n}\n' };
    expect(explain(text('   y = x;'), 1, checkout).failure?.location?.file).toBe('hosts/a.nix');
    expect(explain(text('   y = z;'), 1, checkout).failure?.location?.file).toContain('github:me/config');
  });

  it('is in the configuration rather than in nixpkgs, even where that is nearer to the cause', () => {
    const text = `error:\n       … while evaluating x\n         at ${source}/hosts/a.nix:2:3:\n            2|   y = x;\n       … while evaluating y\n         at ${source}/lib/modules.nix:100:3:\n       error: cannot coerce a set to a string\n`;
    expect(explain(text, 1, { 'hosts/a.nix': '{\n  y = x;\n}\n' }).failure?.location).toMatchObject({
      file: 'hosts/a.nix',
      line: 2,
    });
  });
});

describe('bad input', () => {
  it('is skipped: noise, half records, records of two writers in one line', () => {
    const observer = new RebuildObserver();
    let seed = 1;
    const random = () => {
      seed = (seed * 48271) % 2147483647;
      return seed;
    };
    for (let n = 0; n < 50; n += 1) {
      const noise = Uint8Array.from({ length: 999 }, () => random() % 256);
      observer.pushText(new TextDecoder().decode(noise), n);
      observer.pushJson(noise, n);
    }
    observer.pushJson(
      Buffer.from(
        '\n{"action":"start","id":1,"type":105,"text":"","fields":["/nix/store/a.drv"]{"action":"stop","id":1}\n{"action":"mys',
      ),
      60,
    );
    observer.pushJson(
      Buffer.from(
        'tery"}\n{"action":"msg","level":0,"msg":"error: infinite recursion encountered"}\n{"action":"result","id":1,"ty',
      ),
      61,
    );
    const { failure, unread } = observer.end({ exitCode: 1, seconds: 62 });
    expect(failure?.family).toBe('infinite-recursion');
    expect(unread.count).toBeGreaterThan(2);
    expect(unread.samples.length).toBeLessThanOrEqual(5);
  });

  it('is skipped: an activity record that a builder printed', () => {
    const fake = '@nix {"action":"msg","level":0,"msg":"error: infinite recursion encountered"}\n';
    const { failure } = explain(
      `building '${drv('a')}'...\n${fake}@nix { "action": "setPhase", "phase": "buildPhase" }\nerror: builder for '${drv('a')}' failed with exit code 1\n`,
    );
    expect(failure?.family).toBe('builder');
  });

  it('with 64-bit ids that are equal as JavaScript numbers is not mixed up', () => {
    const observer = new RebuildObserver();
    const start = (id: string, name: string) =>
      `{"action":"start","id":${id},"parent":0,"level":3,"type":105,"text":"","fields":["${drv(name)}","",1,1]}\n`;
    observer.pushJson(Buffer.from(start('9007199254740993', 'a') + start('9007199254740992', 'b')), 1);
    observer.pushJson(Buffer.from('{"action":"stop","id":9007199254740993}\n'), 4);
    expect(observer.live()).toMatchObject({ built: 1, current: drv('b') });
    expect(observer.end({ exitCode: 0, seconds: 5 }).activity.slowest).toEqual([
      { derivation: drv('a'), seconds: 3 },
    ]);
  });
});

describe('a terminal without colours, where Nix draws no bar', () => {
  it('is building once a builder prints a line, without a count', () => {
    const observer = new RebuildObserver();
    observer.pushText('system-path> Running phase: buildPhase\r\n', 1);
    const { phases, activity } = observer.end({ exitCode: 0, seconds: 3 });
    expect(phases.map(({ name }) => name)).toEqual(['preparing', 'building']);
    expect(activity.built).toBeNull();
  });
});

describe('a bar whose last state was never drawn', () => {
  it('counts what it expected once the rebuild succeeded', () => {
    const observer = new RebuildObserver();
    observer.pushText('[1/10/11 built] building etc\r', 1);
    expect(observer.end({ exitCode: 0, seconds: 3 }).activity.built).toBe(11);
  });
});

describe('counts that only text shows', () => {
  it('have a derivation that failed, though its start was not printed', () => {
    const { activity } = explain(`error: builder for '${drv('a')}' failed with exit code 1\n`);
    expect(activity.failed).toBe(1);
  });

  it('have what the last progress bar expected as built, where the rebuild succeeded', () => {
    expect(explain('\r[1/0/1 built] building a\x1b[K\r', 0).activity.built).toBe(1);
  });

  it('are not known where nothing shows them', () => {
    expect(explain('checking outputs\n', 0).activity.built).toBeNull();
  });
});

describe('hostile text', () => {
  it('with control characters within its words is read without them', () => {
    const { failure } = explain("err\0or:\x01 undefined\x07 variable 'x'\n");
    expect(failure).toMatchObject({ family: 'undefined-variable', message: "undefined variable 'x'" });
  });

  it('of hundreds of failures with long lines makes metadata of a bounded size', () => {
    const tail = Array.from({ length: 25 }, () => `       > ${'x'.repeat(20_000)}\n`).join('');
    const errors = Array.from(
      { length: 300 },
      (_, index) =>
        `error: builder for '${drv(`p${index}`)}' failed with exit code 1;\n       last 25 log lines:\n${tail}`,
    );
    const { failures } = explain(errors.join(''));
    expect(failures.length).toBeGreaterThan(50);
    expect(JSON.stringify(failures).length).toBeLessThan(4_000_000);
  });

  it('that names a device, a FIFO or a file outside as a source does not make the checkout read it', async () => {
    const root = await temporaryDirectory();
    await writeFile(join(root, 'a.nix'), 'secret\n');
    await mkdir(join(root, 'config'));
    execFileSync('mkfifo', [join(root, 'config/fifo')]);
    await symlink('/dev/zero', join(root, 'config/zero'));
    const { read } = checkoutAt(join(root, 'config'));
    for (const file of ['../a.nix', 'x/../../a.nix', 'fifo', 'zero', '.', '../../../../../../dev/zero'])
      expect(read(file), file).toBeNull();
    await writeFile(join(root, 'config/b.nix'), 'b');
    expect(read('x/../b.nix')).toBe('b');
  });
});
