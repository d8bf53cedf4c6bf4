import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareMachine } from '../../../../src/action/trial/machine.js';
import { defaultRecipe, recipeHash } from '../../../../src/machine/image/recipe.js';
import { baseImage } from '../../../../src/machine/image/setup.js';
import { temporaryDirectory } from '../../../support/directory.js';

/** A cache with the manifest of an image for QEMU alone, and an environment that knows it. */
async function cached() {
  const cache = await temporaryDirectory();
  const dir = join(cache, recipeHash(defaultRecipe));
  mkdirSync(dir);
  const manifest = { recipe: recipeHash(defaultRecipe), kernel: '6.12', files: {}, root: null };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  return { dir, env: { PATH: '', NIXOS_REBUILD_TEST_CACHE: cache } };
}

const said = { say: () => {}, signal: new AbortController().signal };

describe('an image for QEMU alone', () => {
  it('serves virtual machines, and is none for containers', async () => {
    const { dir, env } = await cached();
    expect(await baseImage({ env, backend: 'qemu' })).toMatchObject({ dir });
    await expect(baseImage({ env, backend: 'container' })).rejects.toMatchObject({ code: 'no-image' });
  });

  it('is taken as it is, and nothing is installed where that is switched off', async () => {
    const { env } = await cached();
    expect(await prepareMachine({ backend: 'qemu', install: false, image: null }, env, said)).toBe(env);
  });
});

describe('the programs of a machine', () => {
  it('are asked for, with those that make the image only where it is missing', async () => {
    const { env } = await cached();
    const lacking = { PATH: '/nowhere', NIXOS_REBUILD_TEST_CACHE: '/nowhere' };
    const missing = (given: Record<string, string>) =>
      prepareMachine({ backend: 'qemu', install: true, image: null }, given, said).catch(
        (thrown) => thrown.message,
      );
    expect(await missing(env)).toMatch(/qemu-system-x86_64/);
    expect(await missing(env)).not.toMatch(/mmdebstrap/);
    expect(await missing(lacking)).toMatch(/mmdebstrap/);
  });
});

describe('a machine of an image of its own', () => {
  it('needs no base image, and nothing that makes one', async () => {
    const env = { PATH: '', NIXOS_REBUILD_TEST_CACHE: join(await temporaryDirectory(), 'cache') };
    const about = { backend: 'qemu', install: false, image: 'disk.qcow2' } as const;
    expect(await prepareMachine(about, env, said)).toBe(env);
  });
});

describe('a machine without a base image', () => {
  it('is told which programs are missing to make one, or that it needs root', async () => {
    const env = { PATH: '', NIXOS_REBUILD_TEST_CACHE: join(await temporaryDirectory(), 'cache') };
    const error = await prepareMachine({ backend: 'qemu', install: false, image: null }, env, said).catch(
      (thrown) => thrown,
    );
    const isRoot = process.getuid?.() === 0;
    expect(error.message).toContain(isRoot ? 'the base image needs mmdebstrap' : 'making it needs root');
    expect(error.hint).toContain(isRoot ? 'apt-get install mmdebstrap' : 'machine setup --backend qemu');
  });
});
