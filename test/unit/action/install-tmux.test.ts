import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureTmux } from '../../../src/action/install-tmux.js';
import { createNotices } from '../../../src/action/notices.js';

// Stand-ins on a PATH of their own: each package manager writes down how it was called, and brings a `tmux`
// that prints its version as the real one does.
let bin = '';
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'tmux-'));
});
afterEach(() => rmSync(bin, { recursive: true }));

function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}
const tmux = (version: string) =>
  `printf '#!/bin/sh\\necho ${version}\\n' > ${bin}/tmux; /bin/chmod +x ${bin}/tmux`;
const called = `echo "\${0##*/} $*" >> ${'$'}{0%/*}/calls`;
const calls = () => readFileSync(join(bin, 'calls'), 'utf8').trim().split('\n');
async function ensure(install = true): Promise<string[]> {
  const notices = createNotices(() => {});
  await ensureTmux(install, { PATH: bin }, notices);
  return notices.all();
}

describe('ensureTmux', () => {
  it.each(['tmux 3.2', 'tmux 3.3a', 'tmux next-3.6', 'tmux 4.0', 'tmux openbsd-7.4'])(
    'takes %s as it is',
    async (version) => {
      program('tmux', `echo ${version}`);
      expect(await ensure()).toEqual([]);
    },
  );

  it.each(['tmux 3.1c', 'tmux 2.8', 'tmux 1.8'])('refuses %s', async (version) => {
    program('tmux', `echo ${version}`);
    await expect(ensure()).rejects.toThrow(`${version} is too old to record with`);
  });

  it.each([
    ['apt-get', 'apt-get install -y --no-install-recommends tmux'],
    ['dnf', 'dnf install -y tmux'],
    ['apk', 'apk add tmux'],
    ['pacman', 'pacman -Sy --noconfirm tmux'],
    ['zypper', 'zypper --non-interactive install tmux'],
    ['brew', 'brew install tmux'],
    ['nix', 'nix --extra-experimental-features nix-command flakes profile install nixpkgs#tmux'],
  ])('installs it with %s, and says so', async (name, call) => {
    program('sudo', `shift; exec ${bin}/"$@"`);
    program(name, `${called}; ${tmux('tmux 3.4')}`);
    expect(await ensure()).toEqual([expect.stringContaining(`Installed tmux with ${name}`)]);
    expect(calls()).toEqual([call]);
  });

  it('updates old package lists and tries again', async () => {
    program('sudo', `shift; exec ${bin}/"$@"`);
    program(
      'apt-get',
      `${called}; case "$1" in update) >${bin}/fresh;; *) test -e ${bin}/fresh && { ${tmux('tmux 3.4')}; };; esac`,
    );
    await ensure();
    expect(calls().map((call) => call.split(' ')[1])).toEqual(['install', 'update', 'install']);
  });

  it('says what failed and what to do', async () => {
    program('apk', 'echo no network >&2; exit 1');
    program('sudo', `shift; exec ${bin}/"$@"`);
    await expect(ensure()).rejects.toThrow(/"(sudo -n )?apk add tmux" did not bring it: no network/);
    await expect(ensure(false)).rejects.toThrow('input "install-tmux" is false');
  });

  it('says so where there is no package manager', async () => {
    await expect(ensure()).rejects.toThrow('every package manager we know');
  });
});
