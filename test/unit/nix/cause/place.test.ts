import { describe, expect, it } from 'vitest';
import { onlyPlaceOf } from '../../../../src/nix/cause/place.js';

const hosts = { file: 'hosts/broken.nix', text: "{\n  config = ''\n    proxy_pas http://a;\n  '';\n}\n" };

describe('the only place of a word', () => {
  it('is its line and column in the one source that has it', () =>
    expect(onlyPlaceOf('proxy_pas', [{ file: 'flake.nix', text: '{ }\n' }, hosts])).toEqual({
      file: 'hosts/broken.nix',
      line: 3,
      column: 5,
    }));

  it('is none where two lines have it', () => {
    expect(onlyPlaceOf('proxy_pas', [hosts, { ...hosts, file: 'hosts/other.nix' }])).toBeNull();
    expect(onlyPlaceOf('proxy_pas', [{ file: 'a.nix', text: 'proxy_pas\nproxy_pas\n' }])).toBeNull();
  });

  it('is not part of a longer word', () => {
    expect(onlyPlaceOf('proxy_pas', [{ file: 'a.nix', text: 'proxy_pass x;\nmy-proxy_pas\n' }])).toBeNull();
    expect(onlyPlaceOf('proxy_pas', [{ file: 'a.nix', text: 'proxy_pass x;\n"proxy_pas"\n' }])?.line).toBe(2);
  });

  it('is not in a comment', () =>
    expect(
      onlyPlaceOf('proxy_pas', [{ file: 'a.nix', text: '# proxy_pas is wrong\n  proxy_pas x;\n' }])?.line,
    ).toBe(2));

  it('is none for a word of one or two characters', () =>
    expect(onlyPlaceOf('ls', [{ file: 'a.nix', text: 'ls\n' }])).toBeNull());
});
