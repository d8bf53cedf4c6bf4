import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it, onTestFinished } from 'vitest';
import { codeBlocks } from '../unit/docs/pages.js';
import { skips } from './world.js';

const blocks = codeBlocks().filter(({ page, language }) => page === 'docs/machine.md' && language === 'ts');
const uses = (what: string) => blocks.filter(({ text }) => text.includes(what));

/** Runs a block of the docs as its reader would, with the library's sources. */
async function run(text: string): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
  const before = process.cwd();
  onTestFinished(() => {
    process.chdir(before);
    rmSync(dir, { recursive: true });
  });
  const file = join(dir, 'block.ts');
  writeFileSync(file, text.replace("'nixos-rebuild-test/machine'", `'${resolve('src/machine/index.ts')}'`));
  symlinkSync(resolve('examples'), join(dir, 'examples'));
  process.chdir(dir);
  await import(/* @vite-ignore */ file);
}

describe('docs/machine.md', () => {
  it.skipIf(skips('container')).each(uses('container('))('has a block at line $line that runs', ({ text }) =>
    run(text),
  );

  it.skipIf(skips('qemu')).each(uses('qemu('))(
    'has a block at line $line that runs',
    { timeout: 900_000 },
    ({ text }) => run(text),
  );
});
