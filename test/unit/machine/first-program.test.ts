import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstProgram } from '../../../src/machine/container/first-program.js';

const system = '/nix/store/c8919093dbmrg2dbncxii5wjs0ia5grx-nixos-system-web-26.05';
const other = '/nix/store/vwka7jvj7nwkdfncb7pl4qyg2r5prpq3-nixos-system-web-26.11';

describe('what a container starts', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const place = (layer: 'upper' | 'root', name: string): string => {
    const path = join(dir, layer, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  const write = (layer: 'upper' | 'root', name: string, text: string) =>
    writeFileSync(place(layer, name), text);
  const chosen = () => firstProgram(dir, [join(dir, 'root')]);

  it('is the init of the distribution where no system was ever set', async () => {
    expect(await chosen()).toBe('/sbin/init');
  });

  it("is the init of the system profile for a root without a boot loader's entry", async () => {
    symlinkSync('system-1-link', place('root', 'nix/var/nix/profiles/system'));
    expect(await chosen()).toBe('/nix/var/nix/profiles/system/init');
  });

  it("is the init of the boot loader's entry, whatever the profile is", async () => {
    symlinkSync('system-2-link', place('upper', 'nix/var/nix/profiles/system'));
    write('root', 'boot/default', `${other}\n`);
    expect(await chosen()).toBe(`${other}/init`);
    write('upper', 'boot/default', `${system}\n`);
    expect(await chosen()).toBe(`${system}/init`);
  });

  it.each([
    '',
    'nonsense',
    '/bin/sh -c',
    `${system}/../../..`,
    `${system}\n${other}`,
    `/nix/store/${'x'.repeat(300)}`,
  ])('is not chosen by an entry that is no system: %j', async (entry) => {
    write('upper', 'boot/default', entry);
    expect(await chosen()).toBe('/sbin/init');
  });

  it('is not read through a link that the container has made', async () => {
    write('root', 'secret', system);
    symlinkSync(join(dir, 'root/secret'), place('upper', 'boot/default'));
    expect(await chosen()).toBe('/sbin/init');
  });
});
