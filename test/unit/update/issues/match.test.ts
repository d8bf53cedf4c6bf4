import { describe, expect, it } from 'vitest';
import { type ChangedPackage, judgeIssue } from '../../../../src/update/issues/judge.js';
import { matchIssues } from '../../../../src/update/issues/match.js';
import { randomNumbers } from '../../../support/random-numbers.js';

const circumstances = { system: 'x86_64-linux', now: new Date('2026-06-15') };
// Of every kind that names are compared by: plain, ordinary words, members of sets, kernels, drivers, variants, in words.
const names =
  `htop openssl linux linux-zen nvidia-x11 virtualbox-modules systemd python3.13-pipx python3.12-requests
  vimplugin-nvim-spectre gnome-shell-extension-dash-to-dock tree file screen firefox firefox-unwrapped firefox-esr vscode
  networkmanager postgresql plasma-workspace kwallet gimp-with-plugins zfs-kernel homeassistant scx_rustscheds grub zlib zlib-ng
  git git-annex nix lix mesa wayland bluez node.js perl5.40-XML-Parser emacs-magit xorg-server zoom-us obs-studio`
    .split(/\s+/)
    .filter(Boolean);
const shapes = [
  'Build failure: NAME',
  'NAME: crashes on start',
  'NAME 2.1 segfaults',
  'pkgs.NAME does not build',
  'python313Packages.NAME fails to build',
  'nixos/NAME: service fails',
  'Something hangs with NAME',
  'KDE Plasma and NAME are stuck',
  'Visual Studio Code loses NAME',
  'Kernel 2.1 does not boot with NAME',
  'linuxPackages_2_1.NAME is broken',
  'Update request: NAME 1.0 → 2.1',
  '`NAME_is_locked` assertion failed',
  '/etc/NAME/config is lost',
  'NAME+plugins, other: cannot open',
];

/** Titles and packages with names of that list, and `many` more that no rule knows. */
function generated(issues: number, packages: number, seed: number) {
  const random = randomNumbers(seed);
  const among = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const nameAt = (index: number) => (index < names.length ? names[index]! : `package-number${index}`);
  const changes: ChangedPackage[] = Array.from({ length: packages }, (_, index) => ({
    name: nameAt(index),
    before: random() < 0.1 ? null : '1.0',
    after: nameAt(index) === 'nvidia-x11' ? '2.1-6.15' : '2.1',
  }));
  const told = Array.from({ length: issues }, (_, index) => {
    const name = random() < 0.5 ? among(names) : nameAt(Math.floor(random() * packages));
    const title = among(shapes).replace('NAME', name.replace(/^python3\.\d+-/, ''));
    const labels = random() < 0.3 ? ['0.kind: build failure'] : [];
    return { number: index + 1, title, labels, created_at: '2026-05-01T00:00:00Z', state: 'open' as const };
  });
  return { issues: told, changes };
}

describe('issues over many packages', () => {
  it('are those that each pair alone would tell', () => {
    const { issues, changes } = generated(300, 90, 7);
    const alone = changes.flatMap((change) =>
      issues.flatMap((issue) => {
        const { severity, reason } = judgeIssue(issue, change, circumstances);
        return severity === 'none' ? [] : [JSON.stringify([issue.number, change.name, severity, reason])];
      }),
    );
    const found = matchIssues(issues, changes, circumstances).map(({ issue, change, severity, reason }) =>
      JSON.stringify([issue.number, change.name, severity, reason]),
    );
    expect(alone.length).toBeGreaterThan(200);
    expect(found.sort()).toEqual(alone.sort());
  });

  it('take well under a second for 1,247 packages and 1,200 issues', () => {
    const { issues, changes } = generated(1200, 1247, 11);
    const before = process.cpuUsage();
    const found = matchIssues(issues, changes, circumstances);
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(`${found.length} known issues in ${Math.round((user + system) / 1000)} ms\n`);
    expect(found.length).toBeGreaterThan(500);
    expect((user + system) / 1000).toBeLessThan(700);
  });

  it('take no longer than seconds where titles are as long as they may be, and full of names', () => {
    const title = 'linux-6.12_a.b+c '.repeat(30).slice(0, 256);
    const issues = Array.from({ length: 1200 }, (_, number) => ({
      ...{ number, title, labels: [], created_at: '2026-05-01T00:00:00Z', state: 'open' as const },
    }));
    const { changes } = generated(0, 1247, 13);
    const before = process.cpuUsage();
    matchIssues(issues, changes, circumstances);
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(`hostile titles: ${Math.round((user + system) / 1000)} ms\n`);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});
