import { describe, expect, it } from 'vitest';
import { plainDestination } from '../../../src/host/ssh/destination.js';

describe('an address of a host over ssh', () => {
  it.each([
    ['web', { address: 'web' }],
    ['deploy@web.example', { address: 'deploy@web.example' }],
    ['deploy@10.0.0.5:2222', { address: 'deploy@10.0.0.5', port: 2222 }],
    ['[fd00::5]', { address: 'fd00::5' }],
    ['deploy@[fd00::5]:2222', { address: 'deploy@fd00::5', port: 2222 }],
    ['deploy@fe80::1%eth0', { address: 'deploy@fe80::1%eth0' }],
    ['::1', { address: '::1' }],
    ['ssh://deploy@web:2222/', { address: 'deploy@web', port: 2222 }],
    ['a@b@web', { address: 'a@b@web' }],
  ])('%s is taken apart', (address, expected) => {
    expect(plainDestination({ address })).toEqual(expected);
  });

  it('has a port that a port of its own replaces', () => {
    expect(plainDestination({ address: 'web:22', port: 2222, identity: 'key' })).toEqual({
      ...{ address: 'web', port: 2222, identity: 'key' },
    });
  });

  it.each([
    '',
    '-oProxyCommand=x',
    'deploy@-x',
    '@web',
    'web:0',
    'web:70000',
    'web:x',
    '[::1]x',
    'a b',
    'a\nb',
    '-l@web',
    'web:',
  ])('is none in %j', (address) => {
    expect(() => plainDestination({ address })).toThrow(/is no address of a host/);
  });
});
