import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { updatePreviewSchema } from '../../../src/builds/update-preview.js';
import { offlineNixConfig } from '../../setup/modern-nix.mjs';
import { cli } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { gitEnvironment } from '../../support/git.js';
import { miniatureFlake } from '../../support/miniature-flake.js';

it('a preview at depth build has the units and the reboot of a host that runs what the lock has', async () => {
  const top = await temporaryDirectory();
  const { dir, release } = miniatureFlake(top, 'base');
  const env = { ...gitEnvironment, HOME: top, NIX_CONFIG: offlineNixConfig };
  execFileSync('nix', ['flake', 'lock'], { cwd: dir, env, stdio: 'pipe' });
  const lock = readFileSync(join(dir, 'flake.lock'), 'utf8');
  const preview = async (...words: string[]) => {
    const argv = ['update', 'preview', 'web1', '--depth', 'build', '--no-issues', ...words];
    const { status, out, err } = await cli(argv, dir, { env });
    expect(status, err).toBe(0);
    return out;
  };
  release('next');
  const { hosts, syntax } = updatePreviewSchema.parse(JSON.parse(await preview('--json')));
  expect(syntax).toMatchObject({ count: 0, note: null });
  const [web1] = hosts;
  expect(web1).toMatchObject({ compared: 'systems', plan_note: null });
  const { units, reboot, against, target, switch: run } = web1!.plan!;
  expect({ against, target, exit: run.exit_code, reboot: reboot.needed }).toEqual({
    ...{ against: 'lock', target: null, exit: 0, reboot: false },
  });
  expect(units.filter(({ action }) => action !== 'keep').length).toBeGreaterThan(1);
  const text = await preview();
  for (const { unit, action } of units) expect(text).toMatch(new RegExp(`    ${action} +${unit}`));
  expect(text).toContain('  units of a host that runs what the lock has\n');
  expect(text).toContain('  reboot  not needed\n');
  release('new-kernel');
  expect(await preview()).toMatch(/ {2}reboot {2}needed: kernel .* → /);
  expect(readFileSync(join(dir, 'flake.lock'), 'utf8')).toBe(lock);
}, 300_000);
