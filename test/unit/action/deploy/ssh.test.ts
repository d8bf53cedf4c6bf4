import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  closeSshAccess,
  openSshAccess,
  type SshAccess,
  sshThrough,
} from '../../../../src/action/deploy/ssh/access.js';
import { knownHostsOf } from '../../../../src/action/deploy/ssh/known-hosts.js';
import { privateKeyOf, secretsIn } from '../../../../src/action/deploy/ssh/private-key.js';
import { temporaryDirectory } from '../../../support/directory.js';

const env = { PATH: process.env.PATH ?? '' };

async function made(...words: string[]): Promise<{ key: string; publicKey: string }> {
  const file = join(await temporaryDirectory(), 'key');
  execFileSync('ssh-keygen', ['-q', '-f', file, ...words]);
  return { key: readFileSync(file, 'utf8'), publicKey: readFileSync(`${file}.pub`, 'utf8') };
}

describe('the input ssh-key', () => {
  it.each([
    ['OpenSSH', ['-t', 'ed25519', '-N', '']],
    ['PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', '']],
    ['PKCS8', ['-t', 'ecdsa', '-m', 'PKCS8', '-N', '']],
  ])('is taken in the format %s, as the runner has trimmed it, with any line ends', async (_, words) => {
    const { key } = await made(...words);
    expect(privateKeyOf(key.trim())).toBe(key);
    expect(privateKeyOf(key.replaceAll('\n', '\r\n'))).toBe(key);
  });

  it.each([
    ['OpenSSH', ['-t', 'ed25519']],
    ['PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM']],
    ['PKCS8', ['-t', 'ecdsa', '-m', 'PKCS8']],
  ])('is refused with a passphrase in the format %s', async (_, words) => {
    const { key } = await made(...words, '-N', 'a passphrase');
    expect(() => privateKeyOf(key)).toThrow('is a key with a passphrase');
  });

  it('is refused where it is a public key, or none, without a word of it', async () => {
    const { publicKey, key } = await made('-t', 'ed25519', '-N', '');
    expect(() => privateKeyOf(publicKey)).toThrow('is a public key');
    const broken = key.split('\n').slice(0, -2).join('\n');
    expect(() => privateKeyOf(broken)).toThrow(
      /^input "ssh-key" is no private key, from its line BEGIN to its line END$/,
    );
    expect(privateKeyOf(' \n')).toBeNull();
  });

  it('is masked as a whole and line by line', async () => {
    const { key } = await made('-t', 'ed25519', '-N', '');
    const secrets = secretsIn(key);
    expect(secrets[0]).toBe(key.trim());
    expect(secrets.slice(1)).toEqual(
      key.split('\n').filter((line) => line.length >= 20 && !line.startsWith('-')),
    );
  });
});

describe('the input known-hosts', () => {
  const entry = `web1 ssh-ed25519 ${'A'.repeat(68)}`;

  it('is taken line by line', () => {
    expect(
      knownHostsOf(`# web1\n${entry}\r\n\n@cert-authority *.example.org ${entry.slice(5)} a comment`),
    ).toBe(`# web1\n${entry}\n\n@cert-authority *.example.org ${entry.slice(5)} a comment\n`);
    expect(knownHostsOf('\n')).toBeNull();
  });

  it('is refused by the first line that is none', () =>
    expect(() => knownHostsOf(`${entry}\nssh-ed25519 AAAA`)).toThrow('line 2 of input "known-hosts"'));
});

describe('the agent of a deployment', () => {
  it('has the key, in a directory of the user’s alone, and is gone with it afterwards', async () => {
    const { key, publicKey } = await made('-t', 'ed25519', '-N', '', '-C', 'deploy');
    const temp = join(await temporaryDirectory(), 't');
    mkdirSync(temp);
    const opened: SshAccess[] = [];
    const onAgent = (one: SshAccess) => opened.push(one);
    const access = await openSshAccess({ key, knownHosts: 'web1 x\n' }, { temp, env, onAgent });
    expect(opened.at(-1)).toEqual(access);
    expect(statSync(access.dir).mode & 0o777).toBe(0o700);
    const listed = execFileSync('ssh-add', ['-L'], {
      env: { ...env, SSH_AUTH_SOCK: join(access.dir, 'agent') },
      encoding: 'utf8',
    });
    expect(listed.split(' ')[1]).toBe(publicKey.split(' ')[1]);
    expect(() => execFileSync('grep', ['-rlF', '--', secretsIn(key)[2] ?? '', temp])).toThrow();
    await closeSshAccess(access, env);
    expect(existsSync(access.dir)).toBe(false);
    expect(() => process.kill(access.agent ?? 0, 0)).toThrow();
    await closeSshAccess(access, env);
  });

  it('is ended where ssh-add does not take the key', async () => {
    const { key } = await made('-t', 'ed25519', '-N', '');
    const temp = await temporaryDirectory();
    const opened: SshAccess[] = [];
    const broken = key.replace(/\n[^-\n]{8}/, '\nAAAAAAAA');
    const onAgent = (one: SshAccess) => opened.push(one);
    await expect(
      openSshAccess({ key: broken, knownHosts: null }, { temp, env, onAgent }),
    ).rejects.toMatchObject({
      code: 'bad-key',
    });
    const { dir, agent } = opened.at(-1) as SshAccess;
    expect(existsSync(dir)).toBe(false);
    expect(() => process.kill(agent ?? 0, 0)).toThrow();
  });

  it('is what ssh is to use, before what a file says', () => {
    const through = sshThrough({ dir: '/d', agent: 7, hasKnownHosts: true });
    const target = { kind: 'ssh', address: 'a', user: null, port: null, identity: '/k' } as const;
    expect(through({ ...target, sshOptions: ['StrictHostKeyChecking=no'] })).toMatchObject({
      identity: null,
      sshOptions: [
        ...['StrictHostKeyChecking=yes', 'UserKnownHostsFile=/d/known_hosts', 'IdentityAgent=/d/agent'],
        'StrictHostKeyChecking=no',
      ],
    });
    const without = sshThrough({ dir: '/d', agent: null, hasKnownHosts: false });
    expect(without({ ...target, sshOptions: [] })).toMatchObject({
      ...{ identity: '/k', sshOptions: ['StrictHostKeyChecking=yes'] },
    });
    expect(without({ kind: 'local' })).toEqual({ kind: 'local' });
  });
});
