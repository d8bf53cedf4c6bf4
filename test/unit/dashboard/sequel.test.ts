import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deployment } from '../../../src/builds/deployment.js';
import { type SiteRequest, writeSite } from '../../../src/dashboard/site.js';
import {
  machineResources,
  recordedDeployment,
  recordedTrial,
  writeDeployment,
  writeTrial,
} from '../../support/dashboard.js';
import { metadata } from '../history/builders.js';
import { writeBuild } from './sample.js';

let root: string;
let request: SiteRequest;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dashboard-sequel-'));
  request = {
    ...{ buildsDir: join(root, 'builds'), out: join(root, 'site'), assetsDir: join(root, 'assets') },
    ...{ title: 'T', live: false, now: Date.UTC(2027, 0, 1) },
  };
  await mkdir(request.assetsDir);
  await mkdir(request.buildsDir);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const list = async () =>
  JSON.parse((await readFile(join(request.out, 'data/list.js'), 'utf8')).replace(/^.*? = |;\n$/g, ''));

/** The text of the only page's content, without its markup. */
async function writtenPage(): Promise<string> {
  const [slug] = await readdir(join(request.out, 'builds'));
  const page = await readFile(join(request.out, 'builds', slug!, 'index.html'), 'utf8');
  return page
    .slice(page.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

async function page(): Promise<string> {
  await writeSite(request);
  return writtenPage();
}

describe('the page of a deployment', () => {
  const shown = async (changes: Partial<Deployment> = {}, which: 'deployed' | 'rolled-back' = 'deployed') => {
    await writeDeployment(request.buildsDir, { ...(await recordedDeployment(which)), ...changes });
    return page();
  };

  it('says what the host runs, what changed and how long it took, the checks, and how to go back', async () => {
    const text = await shown();
    for (const part of [
      'What became of the host web1 runs the new system, is well, and boots it',
      'Runs nixos-system-miniature-26.05.2 (the new one)',
      'Generation 1 → 2',
      '9 paths in 1.5 s',
      '5 units change, the same packages, no reboot',
      'web.service restart ExecStart changed 0.2 s',
      '31.4 KiB needed, 76.9 GiB free',
      'Preflight ✓ 6 warnings in 2 files and 1 host',
      'hosts/web1.nix:5 a recursive set recursive-set',
      'web1: networking.firewall.allowedTCPPorts the firewall lets TCP 5432 in port-opened',
      'Health ✓ good: as before, or better',
      'Memory available 21.1 GiB 20.8 GiB',
      '/ 6 % used 6 % used',
      'To go back nixos-rebuild-test deploy rollback web1 --to 1',
      'Or by hand, on the host nix-env --profile /nix/var/nix/profiles/system --set /nix/store/',
      'Deployment deployment.json',
    ])
      expect(text).toContain(part);
    expect(text.indexOf('What became')).toBeLessThan(text.indexOf('Changes'));
  });

  it('says why a host went back once, with what was found and warned of, and has no way back', async () => {
    const text = await shown({}, 'rolled-back');
    for (const part of [
      'What became of the host unit-failed unhealthy web2 was not well, and went back: web.service has failed',
      'Runs nixos-system-miniature-26.05.1 (the old one)',
      'Checks 1 not passed',
      '✗ bad: web.service has failed (status 3)',
      'After the way back ✓ good: as before',
      'Warnings 1 ! warning: TCP port 8080 was listened on and is not any more',
      '✗ bad: ExecStart=/bin/sh ends with status 3',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('To go back');
    expect(text).not.toContain('What went wrong');
  });

  it('leaves a build that failed to the failure of the build', async () => {
    const recorded = await recordedDeployment('rolled-back');
    const text = await shown({ ...recorded, reason: 'not-built', plan: null, health: null }, 'rolled-back');
    expect(text).toContain('What went wrong');
  });

  it('shows packages with versions and sizes, and counts those that it leaves out', async () => {
    const recorded = await recordedDeployment('deployed');
    const packages = Array.from({ length: 5000 }, (_, index) => ({
      ...{ name: `package-${index}`, change: 'upgraded' as const, size_delta_bytes: 2048 },
      ...{ old_versions: ['1.0'], new_versions: ['1.1'] },
    }));
    const units = Array.from({ length: 5000 }, (_, index) => ({
      ...recorded.plan!.units[0]!,
      unit: `unit-${index}.service`,
    }));
    const text = await shown({ plan: { ...recorded.plan!, packages, units } });
    expect(text).toContain('package-0 upgraded 1.0 → 1.1 +2.0 KiB');
    expect(text).toContain('… and 4700 more, in deployment.json.');
    expect(text.length).toBeLessThan(100_000);
  });

  it('is written anew when the file changes', async () => {
    const deployment = await recordedDeployment('deployed');
    const dir = await writeDeployment(request.buildsDir, deployment);
    expect(await writeSite(request)).toMatchObject({ written: 1 });
    expect(await writeSite(request)).toMatchObject({ written: 0 });
    await writeFile(join(dir, 'deployment.json'), JSON.stringify({ ...deployment, message: 'web1 is gone' }));
    expect(await writeSite(request)).toMatchObject({ written: 1 });
    expect((await list()).rows[0][10]).toBe('web1 is gone');
  });
});

describe.each([
  ['deployment.json', 'is cut off', '{"schema_version": 1,', 'it is not valid JSON'],
  ['deployment.json', 'is of a newer version', '{"schema_version": 2}', '"schema_version"'],
  ['deployment.json', 'is empty', '', 'it is empty'],
  ['trial.json', 'is something else', '["x"]', 'expected object'],
])('where %s', (file, how, content, why) => {
  it(`${how}, the page is made and says so, as does the list`, async () => {
    const dir = await writeBuild(request.buildsDir, metadata({ action: 'deploy' }));
    await writeFile(join(dir, file), content);
    const written = await writeSite(request);
    expect(written).toMatchObject({ builds: 1, written: 1 });
    const text = await writtenPage();
    expect(text).toContain(`What came after this build is not shown, since ${file} is of no use`);
    expect(text).toContain(why.replaceAll('"', '&quot;'));
    expect(text).not.toContain(root);
    expect(written.notices.join()).toContain(`/${file} is not shown: `);
    expect((await list()).notices).toEqual(written.notices);
  });
});

it('where deployment.json is a directory or leads elsewhere, nothing of it is read or copied', async () => {
  const dir = await writeBuild(request.buildsDir, metadata());
  await symlink('/etc/passwd', join(dir, 'deployment.json'));
  await mkdir(join(dir, 'trial.md'));
  await symlink('/etc', join(dir, 'console'));
  const text = await page();
  expect(text).not.toContain('root:');
  const [slug] = await readdir(join(request.out, 'builds'));
  const names = await readdir(join(request.out, 'builds', slug!));
  expect(names.filter((name) => /deployment|trial|console/.test(name))).toEqual([]);
});

describe('the page of a trial', () => {
  it('says what was asked and seen, where it failed, what changed, and has the console', async () => {
    await writeTrial(request.buildsDir, await recordedTrial());
    const text = await page();
    for (const part of [
      'What the trial has shown unit-failed unhealthy web1: does not upgrade, web.service has failed (status 3)',
      '✓ good: Do both systems build? 0.3 s',
      '✗ bad: Does it become the new one, and is it well then? 9.5 s web.service has failed (status 3)',
      '– not known: Does it boot, and is it well then? not reached',
      'Base nixos-system-miniature-26.05.1 (as it was built before)',
      'Machine container, miniature',
      'Nov 26 23:07:20 web1 sh[275]: cannot bind',
      'Console of the machine Its last screen',
      'web.service restart ExecStart changed',
      'Not tried a container has the kernel of this machine',
      'Log of the console console-web1-console.log',
    ])
      expect(text).toContain(part);
    // The machine is gone, and nobody goes back on it.
    expect(text).not.toContain('To go back');
    const [slug] = await readdir(join(request.out, 'builds'));
    const copied = join(request.out, 'builds', slug!, 'console-web1-console.log');
    expect(await readFile(copied, 'utf8')).toBe('Reached target multi-user.target\n');
  });
});

it('the page of a trial has what its script measured and warned of, escaped', async () => {
  const trial = await recordedTrial();
  await writeTrial(request.buildsDir, { ...trial, metrics: { free: 12 }, warnings: ['disk is <b>small'] });
  const text = await page();
  expect(text).toContain('Warnings disk is &lt;b&gt;small');
  expect(text).toContain('Measured free 12');
});

it('the page of a trial shows what its machine has used, and not what the recorded command has', async () => {
  const resources = machineResources([12, null, 93]);
  const dir = await writeTrial(request.buildsDir, { ...(await recordedTrial()), resources });
  const about = JSON.parse(await readFile(join(dir, 'metadata.json'), 'utf8'));
  const series = [1, 2].map((seconds) => ({ seconds, cpu_percent: 0, memory_bytes: 0 }));
  const own = { cpu_seconds: 0, peak_memory_bytes: 0, series };
  await writeFile(join(dir, 'metadata.json'), JSON.stringify({ ...about, resources: own }));
  const text = await page();
  expect(text).toContain('What its machine has used processor 3.5 s, at most 93 %');
  expect(text).not.toMatch(/CPU time|Peak memory|Resources/);
  const [slug] = await readdir(join(request.out, 'builds'));
  const charts = await readFile(join(request.out, 'builds', slug!, 'charts.js'), 'utf8');
  const drawn = resources.samples.map(({ seconds, cpu_percent, memory_bytes }) => ({
    ...{ seconds, cpu_percent, memory_bytes },
  }));
  expect(charts).toContain(`"series":${JSON.stringify(drawn)}`);
});

it('the page of a trial that came to no machine has what its build has used', async () => {
  const dir = await writeTrial(request.buildsDir, await recordedTrial());
  const about = JSON.parse(await readFile(join(dir, 'metadata.json'), 'utf8'));
  const own = { cpu_seconds: 7, peak_memory_bytes: 1024 };
  await writeFile(join(dir, 'metadata.json'), JSON.stringify({ ...about, resources: own }));
  expect(await page()).toContain('Resources CPU time 7.0 s');
});

it('the list says how deployments and trials ended, with host and action', async () => {
  await writeDeployment(request.buildsDir, await recordedDeployment('deployed'));
  await writeDeployment(request.buildsDir, await recordedDeployment('rolled-back'));
  await writeTrial(request.buildsDir, await recordedTrial());
  await writeSite(request);
  const rows = (await list()).rows.map((row: unknown[]) => [row[2], row[3], row[4], row[10]]);
  expect(rows).toEqual([
    ['rolled_back', 'web2', 'deploy', 'web2 was not well, and went back: web.service has failed (status 3)'],
    ['failed', 'web1', 'trial', 'web1: does not upgrade, web.service has failed (status 3)'],
    ['success', 'web1', 'deploy', 'web1 runs the new system, is well, and boots it'],
  ]);
});
