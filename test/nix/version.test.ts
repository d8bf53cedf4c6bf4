import { expect, it } from 'vitest';
import { runProgram } from '../../src/system/programs.js';

it('runs with Nix 2.30 or newer', async () => {
  const { stdout } = await runProgram(['nix', '--version'], { env: process.env });
  const [, major, minor] = /^nix \(Nix\) (\d+)\.(\d+)/.exec(stdout) ?? [];
  expect(Number(major) * 1000 + Number(minor)).toBeGreaterThanOrEqual(2030);
});
