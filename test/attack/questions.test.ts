import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { startCli } from '../support/cli-process.js';
import { buildsOf, newWorld, processesOf, textOf } from './world.js';

/** Programs that ask, as shell commands in an empty directory; what they print or the error names, if they ask. */
const asking: [string, RegExp][] = [
  ['printf "Continue? [y/N] "; read -r x </dev/tty', /Continue\? \[y\/N\]/],
  ['read -r x </dev/tty', /sh waits for input/],
  ['printf "Press RETURN to go on"; head -n1 /dev/tty', /Press RETURN/],
  ['python3 -c "import getpass; getpass.getpass(\'Enter vault key: \')"', /Enter vault key:/],
  ['ssh-keygen -t ed25519 </dev/tty', /Enter file in which to save the key/],
  ['ssh-keygen -q -t ed25519 -f k', /Enter passphrase|passphrase/],
  ['touch f; chmod 0 f; rm -i f </dev/tty', /remove/],
  ['seq 1000 | less', /less waits for input/],
  ['vim -u NONE file </dev/tty', /vim waits for input/],
  ['python3 -i </dev/tty', /python3 waits for input/],
  ['bash -i </dev/tty', /bash|#/],
  ['gpg --symmetric --pinentry-mode loopback -o out /etc/hostname', /passphrase/i],
  ['passwd nobody </dev/tty', /[Pp]assword/],
  ['su nobody2 -c true || su -s /bin/sh root -c "read -r x </dev/tty"', /waits for input/],
  ['printf "Enter PIN for ACME token: "; stty -echo </dev/tty; read -r pin </dev/tty', /Enter PIN/],
  ['printf "Password for alice@REALM: "; read -r x </dev/tty', /alice@REALM/],
  ['printf "Type yes, no or the fingerprint: "; read -r x </dev/tty', /fingerprint/],
  ['cat /dev/tty', /cat waits for input/],
  ['dd if=/dev/tty count=1', /dd waits for input/],
  ['script -qec "cat" /dev/null </dev/tty & wait; head -c1 /dev/tty', /waits for input/],
  [
    'nice env sh -c "setsid -w true; printf \'Overwrite (y/n)? \'; read -r x </dev/tty"',
    /Overwrite \(y\/n\)\?/,
  ],
];

/** Programs that go on by themselves where they have nothing to read. */
const readingNothing = [
  'read -r x; echo "rest"',
  'bash -c "read -t 4 x </dev/tty"; echo rest',
  'cat; echo rest',
  'python3 -c "print(open(0).read())"; echo rest',
  'python3; echo rest',
  'bash -i; echo rest',
  'touch f; chmod 0 f; rm -i f; echo rest',
  'git credential fill; echo rest',
  'printf "protocol=https\\nhost=example.invalid\\n\\n" | git credential fill; echo rest',
  'ssh -o BatchMode=no -o ConnectTimeout=1 127.0.0.1 -p 1 true; echo rest',
  'gpg --batch --symmetric -o out /etc/hostname; echo rest',
  'echo PW | (printf "Password: "; sleep 2; cat >/dev/null); echo rest',
  'printf "[sudo] password for x: "; sleep 2; echo; echo rest',
  'printf "(yes/no)? "; sleep 3; echo; echo rest',
  'script -qec "sleep 2; echo inner" /dev/null; echo rest',
  `expect -c 'spawn sh -c "printf Password:; read x; echo got"; expect Password: ; sleep 2; send "a\\r"; expect got'; echo rest`,
  'tmux -S s -f /dev/null new-session -d "sleep 2"; sleep 2; echo rest',
];

async function recorded(command: string) {
  const world = await newWorld();
  const options = { cwd: world.dir, env: { TMPDIR: world.temporary, CI: 'true', HOME: world.dir } };
  const run = await startCli(['run', '--timeout', '30', '--command', command], options).ended;
  const dir = buildsOf(world)[0] ?? '';
  const metadata = metadataSchema.parse(JSON.parse(textOf(join(dir, 'metadata.json')) ?? ''));
  return { ...run, world, metadata, log: textOf(join(dir, 'rebuild.log')) ?? '' };
}

let slowest = 0;
afterAll(() => console.log(`a question ended a run after at most ${slowest} s`));

describe('a run without a person', () => {
  it.each(asking)('ends at the question of %s', async (command, question) => {
    const { metadata, err, world } = await recorded(command);
    expect(metadata.outcome, err).toBe('failed');
    expect(metadata.error_message).toMatch(/^a prompt could not be answered: "/);
    expect(metadata.error_message).toMatch(question);
    slowest = Math.max(slowest, metadata.duration_seconds ?? 0);
    expect(processesOf(world)).toEqual([]);
  });

  it.each(readingNothing)('goes on where there is nothing to read: %s', async (command) => {
    const { metadata, err, log } = await recorded(command);
    expect(metadata.outcome, err).toBe('success');
    // What follows a word for a secret is masked.
    expect(log).toMatch(/(?:rest|\*\*\*)\n$/);
  });

  it('ignores a setting of a flake that asks to be allowed, as Nix does without a terminal', async () => {
    const { dir } = await newWorld();
    writeFileSync(
      join(dir, 'flake.nix'),
      `{ nixConfig.extra-substituters = [ "https://example.invalid" ]; outputs = { self }: { packages.x86_64-linux.default = builtins.derivation { name = "x"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo hi > $out" ]; }; }; }`,
    );
    const { metadata, err, log } = await recorded(
      `NIX_CONFIG='build-users-group =
experimental-features = nix-command flakes
substituters =
sandbox = false' nix build --no-link path:${dir}; echo rest`,
    );
    expect(metadata.outcome, err).toBe('success');
    expect(log).toMatch(/ignoring|untrusted/);
  });
});
