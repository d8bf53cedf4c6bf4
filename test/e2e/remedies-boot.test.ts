import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { type RemedyWorld, remedyWorld } from '../support/remedies.js';
import { good, withProgram } from '../support/remedy-faults.js';

const times = 5;
const program = resolve('dist/cli/index.js');
const canMount = process.getuid?.() === 0;

/** Rebuilds with a file system of its own, after `prepare` has made it, and prints `look` afterwards. */
async function rebuiltIn(
  { dir, around, env }: RemedyWorld,
  { prepare, look, words }: { prepare: string; look: string; words: readonly string[] },
) {
  const script = `set -e
${prepare}
"$@" || true
echo LOOK
${look}`;
  const run = ['run', '--no-recording', '--output-dir', join(around, 'builds'), ...words];
  const out = execFileSync(
    'unshare',
    ['-m', 'sh', '-c', script, 'sh', process.execPath, program, ...run, '--flake', '.#laptop'],
    { cwd: dir, env: env as NodeJS.ProcessEnv, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [newest = ''] = readdirSync(join(around, 'builds'))
    .filter((name) => name.startsWith('rebuild-'))
    .toSorted()
    .toReversed();
  const read = (name: string) => readFileSync(join(around, 'builds', newest, name), 'utf8');
  return {
    metadata: metadataSchema.parse(JSON.parse(read('metadata.json'))),
    log: read('rebuild.log'),
    found: out.split('LOOK\n').at(-1)?.trim().split('\n'),
  };
}

describe.skipIf(!canMount)('a full boot partition', () => {
  const [gone, old, current] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [string, string, string];

  /**
   * A /boot of 1 MiB with kernels of two generations, of which one may be gone. In the place of nixos-rebuild is a program that
   * does as install-grub.pl: first it copies what lacks, of all generations, then it removes what is of none.
   */
  async function fullBoot(first: string) {
    const plain = await remedyWorld(good);
    const store = join(plain.around, 'systems');
    const script = `[ "$1" = --help ] && exit 0
for link in /nix/var/nix/profiles/system-*-link; do
  kernel=$(readlink -f "$link/kernel"); name=$(echo "\${kernel#*/store/}" | tr / -)
  [ -e "/boot/kernels/$name" ] && continue
  cp "$kernel" "/boot/kernels/$name.tmp" 2>/dev/null || { echo "cannot copy $kernel to /boot/kernels/$name.tmp: No space left on device" >&2; exit 1; }
  mv "/boot/kernels/$name.tmp" "/boot/kernels/$name"
done
echo installed`;
    const world = withProgram(plain, 'nixos-rebuild', script);
    const system = (hash: string, link: string) => `
mkdir -p ${store}/store/${hash}-linux ${store}/store/${hash}-system
head -c 450000 /dev/zero >${store}/store/${hash}-linux/bzImage
ln -s ${store}/store/${hash}-linux/bzImage ${store}/store/${hash}-system/kernel
${link && `ln -s ${store}/store/${hash}-system $profiles/${link}`}`;
    const prepare = `profiles=${plain.around}/profiles
mkdir -p $profiles
${system(gone, first)}${system(old, 'system-2-link')}${system(current, 'system-3-link')}
mkdir -p /nix/var/nix/profiles /boot
mount --bind $profiles /nix/var/nix/profiles
mount -t tmpfs -o size=1m none /boot
mkdir /boot/kernels; echo mine >/boot/kernels/mine
for hash in ${gone} ${old}; do cp ${store}/store/$hash-linux/bzImage /boot/kernels/$hash-linux-bzImage; done`;
    return rebuiltIn(world, {
      prepare,
      look: 'ls /boot/kernels',
      words: ['boot', '--remedies', 'all'],
    });
  }
  const kernels = (...hashes: string[]) => [...hashes.map((hash) => `${hash}-linux-bzImage`), 'mine'];

  it('is freed of the kernels of a generation that is gone, and the boot loader is installed', async () => {
    for (let turn = 0; turn < times; turn += 1) {
      const { metadata, log, found } = await fullBoot('');
      expect(metadata.remedies, log).toMatchObject([
        { name: 'boot-left-overs', level: 'ask', helped: true, attempts: 1 },
      ]);
      expect(metadata.outcome).toBe('success');
      expect(found).toEqual(kernels(old, current));
    }
  }, 300_000);

  it('keeps the kernels of every generation, and says what a person can do', async () => {
    const { metadata, log, found } = await fullBoot('system-1-link');
    expect(metadata.remedies, log).toMatchObject([{ name: 'boot-left-overs', helped: false, attempts: 0 }]);
    expect(log).toContain('every kernel and initrd here is of a generation');
    expect([metadata.outcome, found]).toEqual(['failed', kernels(gone, old)]);
  });
});
