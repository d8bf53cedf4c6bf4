import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

const path = '/nix/store/00000000000000000000000000000000-nixos-system-a';

it.each<[string[], string, number]>([
  [[], 'no host is named', 2],
  [['a', 'a', '--store-path', path], 'a was named twice', 2],
  [['a', '--from', 'main'], "unknown option '--from'", 2],
  [['a', '--memory', '1'], 'It must be a whole number from 128', 2],
  [['a', '--store-path', path], 'there is no base image', 3],
])('trial fresh %j is refused before anything is built', async (words, says, status) => {
  const dir = await temporaryDirectory();
  const env = { ...process.env, NIXOS_REBUILD_TEST_CACHE: join(dir, 'cache') };
  const result = await cli(['trial', 'fresh', ...words], dir, { env });
  expect(result.err).toContain(says);
  expect(result.status).toBe(status);
  expect(existsSync(join(dir, 'rebuild-logs'))).toBe(false);
});
