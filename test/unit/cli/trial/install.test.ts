import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

const path = '/nix/store/00000000000000000000000000000000-nixos-system-a';
const brought = ['a', '--no-build', '--command', 'true'];

it.each<[string[], string, number]>([
  [[], 'no host is named', 2],
  [[...brought, '--profiles', 'none'], 'there is no profile "none"', 2],
  [[...brought, '--setup', ' '], '--setup is empty', 2],
  [['a', 'a', '--no-build'], 'a was named twice', 2],
  [['a', '--store-path', path], 'with --store-path nothing says how the system is installed', 2],
  [['a', '--no-build'], 'with --no-build nothing says how the system is installed', 2],
  [[...brought, '--store-path', path], 'give only one of --no-build and --store-path', 2],
  [[...brought, '--backend', 'container'], 'a container has no disk of its own', 2],
  [['a', '--no-build', '--command', ' '], '--command is empty', 2],
  [[...brought, '--script', 'install.sh'], 'give only one of --command and --script', 2],
  [['a', '--no-build', '--script', 'none.sh'], 'cannot read the script none.sh', 2],
  [[...brought, '--image', 'root'], 'is a directory, which the backend qemu cannot start', 2],
  [[...brought, '--image', 'none.iso'], 'there is no image', 2],
  [[...brought, '--installed', 'telnet'], 'It must be one of port, console, login.', 2],
  [[...brought, '--installed', 'port', '--installed-identity', 'key'], 'give only one of --installed and', 2],
  [[...brought, '--installed-identity', 'key'], 'there is no private key', 2],
  [[...brought, '--installed', 'login', '--check', 'true'], 'there is no shell in the installed system', 2],
  [[...brought, '--disk-size', '1'], 'It must be a whole number from 64', 2],
  [brought, 'there is no base image', 3],
])('trial install %j is refused before anything is built', async (words, says, status) => {
  const dir = await temporaryDirectory();
  mkdirSync(join(dir, 'root'));
  writeFileSync(join(dir, 'install.sh'), 'true');
  const env = { ...process.env, NIXOS_REBUILD_TEST_CACHE: join(dir, 'cache') };
  const result = await cli(['trial', 'install', ...words], dir, { env });
  expect(result.err).toContain(says);
  expect(result.status).toBe(status);
  expect(existsSync(join(dir, 'rebuild-logs'))).toBe(false);
});
