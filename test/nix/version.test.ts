import { expect, it } from 'vitest';
import { runProgram } from '../../src/system/programs.js';

it('is a Nix of at least 2.30 that these tests run with', async () => {
  const { stdout } = await runProgram(['nix', '--version']);
  const [, minor] = /^nix \(Nix\) 2\.(\d+)/.exec(stdout) ?? [];
  expect(Number(minor)).toBeGreaterThanOrEqual(30);
});
