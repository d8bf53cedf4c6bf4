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

  it('counts a word in strings, names and paths, and none in a comment', () => {
    const of = (text: string) => onlyPlaceOf('proxy_pas', [{ file: 'a.nix', text }]);
    const comments = '/* proxy_pas\n proxy_pas */ # proxy_pas\n';
    expect(of(`{\n  a = 1; # not "proxy_pas"\n  b = "proxy_pas x";\n}`)).toMatchObject({
      line: 3,
      column: 8,
    });
    expect(of(`${comments}{ c = ''\n  é # proxy_pas x\n''; }`)).toEqual({
      file: 'a.nix',
      line: 4,
      column: 7,
    });
    expect(of(`${comments}{ proxy_pas = 1; }`)).toMatchObject({ line: 3, column: 3 });
    expect(of(`${comments}[ ./conf/proxy_pas.conf ]`)).toMatchObject({ line: 3, column: 10 });
    expect(of(`"\${/* proxy_pas */ "proxy_pas"}"`)).toMatchObject({ line: 1, column: 21 });
    expect(of(`${comments}{ }`)).toBeNull();
    expect(of('{ a = "proxy_pas"; b = "proxy_pas"; }')).toBeNull();
    expect(of('"proxy_pas # proxy_pas"')).toBeNull();
  });

  it('tells a comment by its line in a file that is no Nix', () => {
    const of = (text: string) => onlyPlaceOf('proxy_pas', [{ file: 'a.nix', text }]);
    expect(of('{ a = "proxy_pas"\n# proxy_pas\n')).toMatchObject({ line: 1, column: 8 });
    expect(of('{ a = "proxy_pas" # proxy_pas\n')).toBeNull();
  });
});
