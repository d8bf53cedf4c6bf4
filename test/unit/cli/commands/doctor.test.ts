import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

type Report = { ready: boolean; checks: { name: string; status: string; detail: string; hint: string }[] };

async function doctor(path: string, argv: string[] = []): Promise<{ status: number; report: Report }> {
  const env = { ...process.env, PATH: path };
  const { status, out } = await cli(['doctor', '--json', ...argv], await temporaryDirectory(), { env });
  return { status, report: JSON.parse(out) };
}
const check = ({ checks }: Report, name: string) => checks.find((one) => one.name === name);

it('doctor exits with status 0 with tmux and Nix, and names their versions', async () => {
  const { status, report } = await doctor(process.env.PATH ?? '');
  expect(status).toBe(0);
  expect(report).toMatchObject({ schema_version: 1, ready: true });
  expect(check(report, 'node')?.detail).toBe(process.versions.node);
  expect(check(report, 'tmux')).toMatchObject({ status: 'ok', detail: expect.stringMatching(/^\d+\.\d+/) });
  expect(check(report, 'nix')?.detail).toMatch(/^[NL]ix \d+\.\d+/);
  expect(check(report, 'live view')?.status).toBe('ok');
  expect(check(report, 'fonts')?.status).toBe('ok');
});

it('doctor exits with status 3 without tmux or Nix, and names what to install', async () => {
  const { status, report } = await doctor(await temporaryDirectory());
  expect(status).toBe(3);
  expect(report.ready).toBe(false);
  expect(check(report, 'tmux')).toMatchObject({ status: 'missing', hint: expect.stringContaining('3.2') });
  expect(check(report, 'nix')).toMatchObject({
    status: 'missing',
    hint: expect.stringContaining('nixos.org'),
  });
  expect(check(report, 'nixos-rebuild')?.status).toBe('warning');
});

it('doctor refuses a tmux that is too old', async () => {
  const bin = await temporaryDirectory();
  writeFileSync(join(bin, 'tmux'), '#!/bin/sh\necho tmux 2.8\n');
  chmodSync(join(bin, 'tmux'), 0o755);
  const { report } = await doctor(bin);
  expect(check(report, 'tmux')).toMatchObject({ status: 'missing', detail: 'tmux 2.8 is too old' });
});

it('doctor checks the nearest existing directory, and makes none', async () => {
  const { report } = await doctor(process.env.PATH ?? '', ['--output-dir', 'not/yet/there']);
  expect(check(report, 'output directory')?.status).toBe('ok');
  expect(check(report, 'disk')?.detail).toMatch(/ free$/);
});

it('doctor prints a line for each check, with what to do below it', async () => {
  const { out, err } = await cli(['doctor'], '/', { env: { PATH: '/nonexistent' } });
  expect(out).toMatch(/^✓ node {2,}\d/);
  expect(out).toMatch(/\n✗ tmux .*\n {4}Install tmux/);
  expect(err).toContain('Not ready');
});
