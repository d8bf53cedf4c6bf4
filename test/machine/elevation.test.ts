import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { elevated } from '../../src/host/elevation/elevated-host.js';
import type { Host } from '../../src/host/host.js';
import { installInto } from '../support/debian-packages.js';
import { hostSuite } from '../support/host-suite.js';
import { ReachableContainer } from '../support/reachable-container.js';
import { skips } from './world.js';

const password = `p'a"s$s \\w%rd`;
const allBytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
const sandbox = describe.skipIf(skips('container') || skips('qemu'));

sandbox.each(['sudo', 'sudo-rs'])('a host whose scripts run as root by %s', (sudo) => {
  let there: ReachableContainer;
  let asked: string[];
  let answers: (string | null)[];
  const askPassword = async (prompt: string) => {
    asked.push(prompt);
    return answers.shift() ?? null;
  };

  beforeAll(async () => {
    there = await ReachableContainer.start('elevated', ['alice']);
    const { machine } = there;
    await installInto(machine, ['sudo', ...(sudo === 'sudo' ? [] : [sudo])]);
    // As on NixOS, where it takes the place of sudo.
    if (sudo !== 'sudo') await machine.succeed(`ln -sf ${sudo} /usr/bin/sudo`);
    await machine.succeed('chpasswd', { input: Buffer.from(`alice:${password}\n`) });
  });
  beforeEach(async () => {
    [asked, answers] = [[], []];
    await rules('alice ALL=(ALL) NOPASSWD: ALL');
  });
  afterAll(() => there?.close());

  async function rules(...lines: string[]): Promise<void> {
    const text = ['Defaults env_reset', 'root ALL=(ALL:ALL) ALL', ...lines, ''].join('\n');
    await there.machine.succeed(
      'cat >/etc/sudoers.new; chmod 440 /etc/sudoers.new; mv /etc/sudoers.new /etc/sudoers',
      {
        input: Buffer.from(text),
      },
    );
  }

  async function run(
    host: Host,
    script: string,
    more: { input?: Uint8Array; isNewConnection?: boolean } = {},
  ) {
    const { status, stdout, stderr } = await host.run({ script, timeoutSeconds: 30, ...more });
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  }

  describe('without a password', () => {
    hostSuite(() => elevated(there.host('alice')));

    it('is root, with root’s home, and asks nobody', async () => {
      const host = elevated(there.host('alice'), { askPassword });
      const script = 'id -un; echo "$HOME"; echo said >&2; exit 3';
      expect(await run(host, script)).toEqual({ status: 3, stdout: 'root\n/root\n', stderr: 'said\n' });
      expect(asked).toEqual([]);
    });

    it('needs no sudo where the user is root', async () => {
      const { machine } = there;
      await machine.succeed('chmod 000 /usr/bin/sudo /etc/sudoers');
      try {
        expect(await run(elevated(there.host('root')), 'id -u')).toMatchObject({ stdout: '0\n' });
      } finally {
        await machine.succeed('chmod 4755 /usr/bin/sudo; chmod 440 /etc/sudoers');
      }
    });

    it('uses a new connection where a script asks for one', async () => {
      await rules('Defaults env_keep += "SSH_CONNECTION"', 'alice ALL=(ALL) NOPASSWD: ALL');
      const host = elevated(there.host('alice'));
      const connection = async (isNewConnection: boolean) =>
        (await run(host, 'echo "$SSH_CONNECTION"', { isNewConnection })).stdout;
      const first = await connection(false);
      expect(first).toMatch(/ 22$/m);
      expect(await connection(true)).not.toBe(first);
      expect(await connection(false)).toBe(first);
    });

    it('runs a long script with quotes in every line', async () => {
      const line = `x='it'"'"'s "\\$HOME" \\\\ done'; count=$((count + 1))\n`;
      const script = `count=0\n${line.repeat(400)}echo "$count"`;
      expect((await run(elevated(there.host('alice')), script)).stdout).toBe('400\n');
    });
  });

  describe('with a password', () => {
    beforeEach(() => rules('alice ALL=(ALL) ALL'));
    hostSuite(() => elevated(there.host('alice'), { askPassword: async () => password }));

    it('asks for it once, for scripts beside each other as well', async () => {
      answers = [password];
      const host = elevated(there.host('alice'), { askPassword });
      const ran = await Promise.all(['1', '2', '3'].map((number) => run(host, `id -u; echo ${number}`)));
      expect(ran.map(({ stdout }) => stdout)).toEqual(['0\n1\n', '0\n2\n', '0\n3\n']);
      expect(asked).toEqual(['Password for sudo on web: ']);
    });

    it('is no part of input, environment, arguments, files or what is printed', async () => {
      answers = [password];
      const host = elevated(there.host('alice'), { askPassword });
      const script = 'cat; cat /proc/*/cmdline /proc/*/environ 2>/dev/null >/run/seen; ls -R /run/sudo >&2';
      const { stdout, stderr } = await host.run({ script, input: allBytes, timeoutSeconds: 30 });
      expect(stdout.equals(allBytes)).toBe(true);
      expect(stderr.includes(password)).toBe(false);
      expect(
        await there.machine.execute(`grep -qaF "$(cat)" /run/seen`, { input: Buffer.from(password) }),
      ).toMatchObject({ status: 1 });
    });

    it('is not read as input where sudo asks for none any more', async () => {
      answers = [password];
      const host = elevated(there.host('alice'), { askPassword });
      await run(host, ':');
      await rules('alice ALL=(ALL) NOPASSWD: ALL');
      const { stdout } = await host.run({ script: 'cat', input: allBytes, timeoutSeconds: 30 });
      expect(stdout.equals(allBytes)).toBe(true);
      expect(await run(host, 'wc -c')).toMatchObject({ stdout: '0\n' });
    });

    it('is asked for three times at most', async () => {
      answers = ['wrong', 'also wrong', password];
      const host = elevated(there.host('alice'), { askPassword });
      expect(await run(host, 'id -u')).toMatchObject({ stdout: '0\n' });
      expect(asked).toHaveLength(3);
      [asked, answers] = [[], ['secret one', 'secret two', 'secret three', password]];
      const other = elevated(there.host('alice'), { askPassword });
      const refused = await run(other, ':').catch((thrown: unknown) => thrown);
      expect(refused).toMatchObject({ code: 'privilege', message: expect.stringContaining('three times') });
      expect(String(refused)).not.toContain('secret');
      expect(asked).toHaveLength(3);
    });

    it('is an error with what to configure where nobody is asked or answers', async () => {
      const hint = expect.stringMatching(/wheelNeedsPassword = false.*NOPASSWD.*security\.sudo-rs/);
      await expect(run(elevated(there.host('alice')), ':')).rejects.toMatchObject({
        code: 'privilege',
        hint,
      });
      const host = elevated(there.host('alice'), { askPassword });
      await expect(run(host, ':')).rejects.toMatchObject({ code: 'privilege', hint });
    });

    it('is forgotten when the host is closed', async () => {
      answers = [password, password];
      const host = elevated(there.host('alice'), { askPassword });
      await run(host, ':');
      await host.close();
      expect(await run(host, 'id -u')).toMatchObject({ stdout: '0\n' });
      expect(asked).toHaveLength(2);
    });
  });

  it('is an error where the user may not become root, or there is no sudo', async () => {
    const { machine } = there;
    await rules();
    const host = elevated(there.host('alice'), { askPassword: async () => password });
    await expect(run(host, ':')).rejects.toMatchObject({
      code: 'privilege',
      message: expect.stringMatching(/^no root on web: its sudo does not let this user become root/),
    });
    await machine.succeed('mv /usr/bin/sudo /usr/bin/hidden');
    try {
      await expect(run(host, ':')).rejects.toThrow('its user is not root, and there is no sudo');
    } finally {
      await machine.succeed('mv /usr/bin/hidden /usr/bin/sudo');
    }
  });

  it.runIf(sudo === 'sudo')('is what it is under a lecture, an insult and a message of the day', async () => {
    await there.machine.succeed('echo "Be careful, root." >/etc/lecture');
    await rules('Defaults lecture=always, lecture_file=/etc/lecture, insults', 'alice ALL=(ALL) ALL');
    answers = ['wrong', password];
    const host = elevated(there.host('alice'), { askPassword });
    expect(await run(host, 'echo out; echo err >&2')).toEqual({
      status: 0,
      stdout: 'out\n',
      stderr: 'err\n',
    });
  });

  it.runIf(sudo === 'sudo')('says that sudo wants a terminal where it does', async () => {
    await rules('Defaults requiretty', 'alice ALL=(ALL) NOPASSWD: ALL');
    await expect(run(elevated(there.host('alice')), ':')).rejects.toMatchObject({
      code: 'privilege',
      hint: expect.stringContaining('!requiretty'),
    });
  });
});
