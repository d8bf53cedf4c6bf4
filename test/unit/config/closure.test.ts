import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseClosureConfig, readClosureConfig } from '../../../src/config/index.js';
import { temporaryDirectory } from '../../support/directory.js';
import { messageAndHint, refusalOf } from '../../support/thrown.js';

const file = 'etc/nixos-rebuild-test.json';

it('a system says where its host is and what must hold there; what is null is not said', () => {
  const text = {
    ...{ target: 'root@db.example.org', critical: ['postgresql'], checks: [], ports: [5432] },
    ...{ journalPatterns: ['PANIC'], names: ['db.example.org'], onFailedUnits: 'rollback', reboot: null },
    thresholds: { diskPoints: 10, newErrors: null },
  };
  expect(parseClosureConfig(JSON.stringify(text))).toEqual({
    config: {
      target: {
        kind: 'ssh',
        address: 'db.example.org',
        user: 'root',
        port: null,
        identity: null,
        sshOptions: [],
      },
      ...{ critical: ['postgresql.service'], checks: [], ports: [5432], journalPatterns: ['PANIC'] },
      ...{ names: ['db.example.org'], onFailedUnits: 'rollback', thresholds: { diskPoints: 10 } },
    },
    notices: [],
  });
});

it('keys of later releases are left out, at every depth, and said', () => {
  const text = {
    later: { a: 1 },
    target: { address: 'x', vsock: 3 },
    thresholds: { swapPoints: 1, newErrors: 2 },
  };
  const { config, notices } = parseClosureConfig(JSON.stringify(text));
  expect(config).toMatchObject({ target: { address: 'x' }, thresholds: { newErrors: 2 } });
  expect(notices.sort()).toEqual([
    `${file}: later is not known here and ignored`,
    `${file}: target.vsock is not known here and ignored`,
    `${file}: thresholds.swapPoints is not known here and ignored`,
  ]);
});

it.each([
  ['{"later":1,"reboot":"always"}', `${file}:1:12: reboot must be one of "never", "if-needed".`],
  [
    '{"critical":["a b"]}',
    `${file}:1:14: critical[0] must be the name of a unit, such as "nginx" or "data.mount"`,
  ],
  ['{"target":{"user":"root","later":1}}', `${file}:1:2: target.address is missing`],
  ['[]', `${file}:1:1: must be an object, not a list`],
  ['{', `${file}:1:2: this is no JSON: a key in double quotes is expected, not the end of the text`],
])('a known key must have a value that it can have: %s', (text, message) => {
  expect(messageAndHint(() => parseClosureConfig(text))).toMatchObject({ code: 'bad-config', message });
});

it('it is read from a toplevel, whose etc is a link, and errors name the file there', async () => {
  const dir = await temporaryDirectory();
  const [toplevel, etc] = [join(dir, 'toplevel'), join(dir, 'etc-store')];
  await Promise.all([mkdir(toplevel), mkdir(etc)]);
  await symlink(etc, join(toplevel, 'etc'));
  expect(await readClosureConfig(toplevel)).toEqual({ config: {}, notices: [] });
  await writeFile(join(dir, 'text'), '{"ports":[22]}');
  await symlink(join(dir, 'text'), join(etc, 'nixos-rebuild-test.json'));
  expect(await readClosureConfig(toplevel)).toEqual({ config: { ports: [22] }, notices: [] });
  await writeFile(join(dir, 'text'), '{"ports":[-1]}');
  expect((await refusalOf(readClosureConfig(toplevel))).message).toBe(
    `${toplevel}/${file}:1:11: ports[0] must be at least 1`,
  );
});
