import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ensurePrograms } from '../../../src/system/install.js';
import { findProgram } from '../../../src/system/programs.js';
import { temporaryDirectory } from '../../support/directory.js';

const word = 'nrt-locked';
const waits = /another process holds a lock of apt-get; waiting for it, at most \d+ seconds/;

/**
 * The real apt-get with a root directory of its own, an archive of one package without a network, and a dpkg
 * that unpacks into that directory.
 */
async function debian() {
  const root = await temporaryDirectory();
  const at = (...path: string[]) => join(root, ...path);
  for (const dir of [
    'etc/apt',
    'var/lib/dpkg',
    'var/lib/apt/lists/partial',
    'var/cache/apt/archives/partial',
  ])
    mkdirSync(at(dir), { recursive: true });
  for (const dir of ['bin', 'archive', 'package/DEBIAN', 'package/bin'])
    mkdirSync(at(dir), { recursive: true });
  const script = (path: string, text: string) => {
    writeFileSync(at(path), `#!/bin/sh\n${text}\n`);
    chmodSync(at(path), 0o755);
  };
  script(`package/bin/${word}`, 'exit 0');
  const control = `Package: ${word}\nVersion: 1\nArchitecture: all\nMaintainer: nobody\nDescription: a test\n`;
  writeFileSync(at('package/DEBIAN/control'), control);
  const deb = at('archive', `${word}.deb`);
  execFileSync('dpkg-deb', ['--root-owner-group', '-b', at('package'), deb], { stdio: 'ignore' });
  const size = execFileSync('stat', ['-c', '%s', deb], { encoding: 'utf8' }).trim();
  const sum = execFileSync('sha256sum', [deb], { encoding: 'utf8' }).split(' ')[0];
  writeFileSync(
    at('archive/Packages'),
    `${control.trim()}\nFilename: ./${word}.deb\nSize: ${size}\nSHA256: ${sum}\n\n`,
  );
  writeFileSync(at('var/lib/dpkg/status'), '');
  writeFileSync(at('sources.list'), `deb [trusted=yes] file:${at('archive')} ./\n`);
  script('dpkg', `for one; do case $one in *.deb) dpkg-deb -x "$one" ${root};; esac; done`);
  writeFileSync(
    at('apt.conf'),
    `Dir "${root}"; Dir::Etc::SourceList "${at('sources.list')}"; Dir::Etc::SourceParts "/dev/null";
     Dir::State::status "${at('var/lib/dpkg/status')}"; Dir::Bin::dpkg "${at('dpkg')}";
     APT::Sandbox::User ""; Dir::Log "${root}"; DPkg::Inhibit-Shutdown "false";
     Dir::Cache::pkgcache ""; Dir::Cache::srcpkgcache "";\n`,
  );
  symlinkSync(findProgram('apt-get', process.env) ?? '', at('bin/apt-get'));
  const said: string[] = [];
  const env = { ...process.env, APT_CONFIG: at('apt.conf'), PATH: at('bin') };
  const ensure = (say: (line: string) => void = () => {}, lockPatienceSeconds = 30) =>
    ensurePrograms([word], {
      ...{ env, root: true, directories: [], lockPatienceSeconds },
      say: (line) => {
        said.push(line);
        say(line);
      },
    });
  return { at, ensure, said, env };
}

/** A process that holds the lock of a file in the way apt and dpkg do (fcntl), until it is killed. */
async function holding(path: string): Promise<ChildProcess> {
  mkdirSync(dirname(path), { recursive: true });
  const script = `use Fcntl; open my $f, '>>', $ARGV[0] or die; my $lock = pack('s s x4 q q i x4', F_WRLCK, 0, 0, 0, 0); fcntl($f, F_SETLK, $lock) or die; $| = 1; print "held"; sleep`;
  const child = spawn('perl', ['-e', script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(child.stdout, 'data');
  return child;
}

describe('a package manager whose lock another process holds', () => {
  it.each([
    'var/lib/dpkg/lock-frontend',
    'var/lib/dpkg/lock',
    'var/lib/apt/lists/lock',
    'var/cache/apt/archives/lock',
  ])('is waited for, and that is said once: %s', async (lock) => {
    const { at, ensure, said } = await debian();
    const holder = await holding(at(lock));
    const env = await ensure((line) => {
      // It has been seen to be held, so the waiting has begun.
      if (waits.test(line)) holder.kill('SIGKILL');
    });
    expect(findProgram(word, env)).toBe(at('bin', word));
    expect(said.filter((line) => waits.test(line))).toHaveLength(1);
  });

  // What the others print was taken from their sources: they are not at hand on Debian.
  it.each([
    [
      'pacman',
      'error: failed to init transaction (unable to lock database)\nerror: could not lock database: File exists',
      1,
    ],
    ['dnf', 'Failed to obtain rpm transaction lock. Another transaction is in progress.', 1],
    ['zypper', 'System management is locked by the application with pid 4711 (/usr/bin/zypper).', 7],
    ['apk', 'ERROR: Unable to lock database: temporary error (try again later)', 99],
    ['brew', 'Error: Another active Homebrew process is already in progress.', 1],
  ])('is started again where it does not wait itself: %s', async (name, message, status) => {
    const bin = await temporaryDirectory();
    const script = `test -e ${bin}/tried && { : > ${bin}/tool; chmod +x ${bin}/tool; exit; }
      : > ${bin}/tried; echo '${message}' >&2; exit ${status}`;
    writeFileSync(join(bin, name), `#!/bin/sh\nPATH=/bin:/usr/bin\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
    const said: string[] = [];
    await ensurePrograms(['tool'], {
      ...{ env: { PATH: bin }, directories: [], root: name !== 'brew', say: (line) => said.push(line) },
    });
    expect(said).toEqual([
      expect.stringMatching(/^tool is not installed; running: /),
      expect.stringMatching(
        `another process holds a lock of ${name}; waiting for it, at most [36]00 seconds`,
      ),
    ]);
  });

  it.each([
    ['dnf', 'Waiting for process with pid 4711 to finish.\nError: Unable to find a match: tool'],
    ['nix', "waiting for lock on '/nix/store/x'...\nerror: builder failed"],
    ['apk', 'Waiting for repository lock\nERROR: unable to select packages'],
    [
      'apt-get',
      'Waiting for cache lock: Could not get lock /l. It is held by process 1 (x)\nE: Unable to locate',
    ],
  ])('is not waited for again where a command had it and then failed: %s', async (name, printed) => {
    const { said, calls } = await failing(name, printed, 2);
    expect(calls.filter((call) => !call.includes('update'))).toHaveLength(
      ['apk', 'apt-get'].includes(name) ? 2 : 1,
    );
    expect(said.filter((line) => line.includes('holds a lock'))).toHaveLength(1);
  });

  it.each(['var/lib/dpkg/lock-frontend', 'var/cache/apt/archives/lock'])(
    'is waited for a limited time, and then named: %s',
    async (lock) => {
      const { at, ensure } = await debian();
      await holding(at(lock));
      await expect(ensure(undefined, 1)).rejects.toMatchObject({
        code: 'missing-program',
        hint: expect.stringMatching(new RegExp(`lock.*${at(lock)}`)),
      });
    },
  );
});

describe('a package manager that may not lock', () => {
  it.each([
    ['apt-get', 'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)'],
    ['apt-get', 'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?'],
    ['pacman', 'error: could not lock database: Read-only file system'],
    ['pacman', 'error: failed to init transaction (unable to lock database)'],
    ['apk', 'ERROR: Unable to lock database: Permission denied'],
    ['dnf', "error: can't create transaction lock on /var/lib/rpm/.rpm.lock (Permission denied)"],
  ])('has failed, and nothing is waited for: %s, %s', async (name, printed) => {
    const { said } = await failing(name, printed, 1);
    expect(said.filter((line) => line.includes('holds a lock'))).toEqual([]);
  });
});

it('the commands of one installation share the time that a lock is waited for', async () => {
  const bin = await temporaryDirectory();
  const call = `echo "$*" >> ${bin}/calls`;
  const locked = 'echo "E: Could not get lock /l. It is held by process 1" >&2; exit 100';
  writeFileSync(join(bin, 'apt-get'), `#!/bin/sh\n${call}; ${locked}\n`);
  chmodSync(join(bin, 'apt-get'), 0o755);
  const ensuring = ensurePrograms(['tool'], {
    ...{ env: { PATH: bin }, directories: [], root: true, say: () => {}, lockPatienceSeconds: 2 },
  });
  await expect(ensuring).rejects.toThrow('tool is not installed');
  const waits = readFileSync(join(bin, 'calls'), 'utf8').match(/(?<=Timeout=)\d+/g) ?? [];
  expect(waits[0]).toBe('2');
  expect(waits.slice(-2)).toEqual(['0', '0']);
});

/** A package manager that prints that and fails; what was said to a person, and how often it was started. */
async function failing(name: string, printed: string, status: number) {
  const bin = await temporaryDirectory();
  const script = `echo "$*" >> ${bin}/calls; /bin/cat >&2 ${bin}/printed; exit ${status}`;
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  writeFileSync(join(bin, 'printed'), `${printed}\n`);
  chmodSync(join(bin, name), 0o755);
  const said: string[] = [];
  const ensuring = ensurePrograms(['tool'], {
    ...{ env: { PATH: bin }, directories: [], root: true, say: (line: string) => said.push(line) },
  });
  await expect(ensuring).rejects.toMatchObject({ code: 'missing-program' });
  return { said, calls: readFileSync(join(bin, 'calls'), 'utf8').trim().split('\n') };
}
