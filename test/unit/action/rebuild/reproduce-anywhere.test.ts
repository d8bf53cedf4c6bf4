import { describe, expect, it } from 'vitest';
import { reproducibleAnywhere } from '../../../../src/action/rebuild/reproduce-anywhere.js';
import { exampleFailure, exampleMetadata, successMetadata } from '../../report/example.js';

const sha = 'a'.repeat(40);
const local = (dir: string) => `nix build 'git+file:///srv/r?rev=${sha}${dir}#nixosConfigurations.x'`;
function adapted(reproduce: string | null, serverUrl = 'https://github.com') {
  const failure = exampleFailure({ reproduce });
  const metadata = exampleMetadata({ failure, failures: [failure] });
  const context = { workspace: '/srv/r', repository: 'o/r', serverUrl };
  const { failure: root, failures } = reproducibleAnywhere(metadata, context);
  expect(failures).toEqual([root]);
  return root?.reproduce;
}

describe('reproducibleAnywhere', () => {
  it('names the repository instead of the runner’s checkout', () => {
    expect(adapted(local(''))).toBe(`nix build 'github:o/r/${sha}#nixosConfigurations.x'`);
    expect(adapted(local('&dir=a/b'))).toBe(`nix build 'github:o/r/${sha}?dir=a/b#nixosConfigurations.x'`);
  });

  it('fetches from another server by git', () =>
    expect(adapted(local('&dir=a'), 'https://git.example')).toBe(
      `nix build 'git+https://git.example/o/r?allRefs=1&rev=${sha}&dir=a#nixosConfigurations.x'`,
    ));

  it('leaves every other command, and a success, as they are', () => {
    expect(adapted('nix build .#x')).toBe('nix build .#x');
    expect(adapted('nix build git+file:///elsewhere?rev=1')).toBe('nix build git+file:///elsewhere?rev=1');
    expect(adapted(null)).toBeNull();
    const context = { workspace: '/srv/r', repository: 'o/r', serverUrl: 'https://github.com' };
    expect(reproducibleAnywhere(successMetadata(), context)).toEqual(successMetadata());
  });
});
