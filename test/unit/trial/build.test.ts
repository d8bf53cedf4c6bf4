import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { building, variantIn } from '../../../src/trial/build.js';
import { temporaryDirectory } from '../../support/directory.js';

const replaced = (...options: string[]) =>
  options.map((option) => ({ id: 'a', option, why: 'it is not there' }));
const said = (isNixos: boolean, ...options: string[]) =>
  `/nix/store/a.drv\n${JSON.stringify({ isNixos, replaced: replaced(...options) })}`;

it('what was replaced in either of the two systems is said once', async () => {
  const dir = await temporaryDirectory();
  expect(variantIn(dir)).toBeNull();
  writeFileSync(join(dir, 'base.variant'), said(true, 'swapDevices', 'sops'));
  expect(variantIn(dir)).toEqual({ isNixos: true, replaced: replaced('swapDevices', 'sops') });
  writeFileSync(join(dir, 'next.variant'), said(true, 'sops', 'age'));
  expect(variantIn(dir)).toEqual({ isNixos: true, replaced: replaced('swapDevices', 'sops', 'age') });
});

it('a system that was built before is not evaluated', () => {
  const flake = { kind: 'flake', flake: '.', revision: null, because: 'a test' } as const;
  const { extraArgs = [] } = building(
    'web.1',
    { base: { kind: 'store-path', path: '/nix/store/b' }, next: flake },
    { dir: '/links', hasVariants: true },
  );
  expect([extraArgs[0], ...extraArgs.slice(2)]).toEqual([
    ...['/links', 'base', 'store-path', '/nix/store/b', '', 'next', 'variant'],
    ...['.#nixosConfigurations."web.1".config.system.build.toplevel', '.#nixosConfigurations."web.1"'],
  ]);
});
