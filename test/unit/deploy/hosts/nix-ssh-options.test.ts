import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../../src/config/index.js';
import { nixSshOptions } from '../../../../src/deploy/hosts/nix-ssh-options.js';

const ssh = { kind: 'ssh', address: 'x', user: 'root', port: null, identity: null, sshOptions: [] } as const;
const words = (target: Partial<Target>) => nixSshOptions({ ...ssh, ...target } as Target);

describe('the options with which Nix reaches a target', () => {
  it('are none where its address is enough', () => {
    expect(words({})).toBe('');
    expect(nixSshOptions({ kind: 'local' })).toBe('');
  });

  it('mean to ssh what the target says', () => {
    const options = words({
      port: 2222,
      identity: '/keys/a',
      sshOptions: ['Compression yes', 'ProxyJump=b'],
    });
    const said = execFileSync('ssh', ['-F', 'none', '-G', ...(options ?? '').split(' '), 'x'], {
      encoding: 'utf8',
    });
    for (const line of [
      'port 2222',
      'identityfile /keys/a',
      'identitiesonly yes',
      'compression yes',
      'proxyjump b',
    ])
      expect(said.split('\n')).toContain(line);
  });

  it.each([{ identity: '/my keys/a' }, { sshOptions: ['ProxyCommand=nc %h %p'] }])(
    'cannot be said where a word has a blank: %j',
    (target) => {
      expect(words(target)).toBeNull();
    },
  );
});
