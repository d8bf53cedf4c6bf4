import { describe, expect, it } from 'vitest';
import { judgeIssue } from '../../../../src/update/issues/judge.js';

const now = new Date('2026-06-15');

/** The verdict on an issue that was opened a month ago, unless `more` says otherwise. */
function severityOf(
  title: string,
  [name, before, after]: readonly [string, string, string],
  {
    labels = ['0.kind: bug'],
    ...more
  }: { labels?: string[]; created_at?: string; state?: 'open' | 'closed'; system?: string } = {},
): string {
  const issue = { number: 1, title, labels, created_at: '2026-05-15', state: 'open' as const, ...more };
  const change = { name, before, after };
  const { severity, reason } = judgeIssue(issue, change, { system: more.system ?? 'x86_64-linux', now });
  expect(reason).not.toBe('');
  return severity;
}

const build = { labels: ['0.kind: build failure'] };
const security = { labels: ['1.severity: security'] };

describe('the package that a title is about', () => {
  it.each([
    ['htop: columns are wrong', 'htop', 'medium'],
    ['htop: columns are wrong', 'btop', 'none'],
    ['Build failure: lix', 'helix', 'none'],
    ['docker-compose: exits at once', 'docker', 'none'],
    ['docker compose up hangs for ever', 'docker', 'none'],
    ['linux-firmware: blobs are missing', 'linux', 'none'],
    ['Discord crashes on Linux', 'linux', 'none'],
    ['git-annex cannot add files', 'git', 'none'],
    ['go: linker dies', 'go-ethereum', 'none'],
    ['Home Assistant does not start', 'homeassistant', 'high'],
    ['home-assistant does not start', 'homeassistant', 'high'],
    ['Visual Studio Code shows a blank window', 'vscode', 'high'],
    ['KDE wallet keeps asking', 'kwallet', 'medium'],
    ['Postgres refuses to start', 'postgresql', 'high'],
    ['services.postgresql: initial script is ignored', 'postgresql', 'medium'],
    ['nixos/services.postgresql: initial script is ignored', 'postgresql', 'medium'],
    ['nixos/postgres: fails to run in nixos-unstable (25.11.20250704.5c724ed)', 'postgresql', 'high'],
    ['nixosTests.gitea.sqlite is red', 'gitea', 'medium'],
    ['Assertion `grub_is_shim_lock` failed', 'grub', 'medium'],
    ['megapixels, snapshot: crash on startup', 'snapshot', 'high'],
    ['plasma5: cannot login after update', 'plasma-workspace', 'low'],
    ['nixos/networkd: routes are lost', 'systemd', 'medium'],
    ['gnome dies under wayland', 'wayland', 'none'],
    ['Kodi crashes, libva missing', 'libva', 'none'],
    ['systemd-resolved fails to resolve anything', 'systemd', 'medium'],
    ['nginx.service fails to start', 'nginx', 'high'],
    ['gimp crashes when saving', 'gimp-with-plugins', 'high'],
    ['firefox crashes when saving', 'firefox-unwrapped', 'high'],
    ['firefox crashes when saving', 'firefox-esr', 'none'],
    ['vim plugins are not found', 'vim', 'none'],
    ['(n)vim plugins are not found', 'vim', 'none'],
  ] as const)('%s: for %s %s', (title, name, severity) => {
    const told = severityOf(title, [name, '1.0', '1.1']);
    expect(told).toBe(severity);
  });

  it('is told from what is only mentioned', () => {
    const mesa = ['mesa', '26.0', '26.1'] as const;
    expect(severityOf('Krita dies with mesa and wayland', mesa)).toBe('none');
    expect(severityOf('krita: dies with mesa', mesa)).toBe('none');
    expect(severityOf('Crash in mesa while resuming', mesa)).toBe('high');
    expect(severityOf('No picture with mesa', mesa)).not.toBe('none');
    expect(severityOf('Screen goes black when sway starts', ['sway', '1.10', '1.11'])).toBe('high');
    expect(severityOf('waybar segfaults when sway is reloaded', ['waybar', '0.10', '0.11'])).toBe('high');
    expect(severityOf('Krita dies with mesa 26.1', mesa)).toBe('high');
  });

  it('is told from ordinary words of the same name', () => {
    const of = (name: string) => [name, '1.0', '1.1'] as const;
    expect(severityOf('Screen stays dark after login', of('screen'))).toBe('none');
    expect(severityOf('Boot fails: root file system not found', of('file'))).toBe('none');
    expect(severityOf('Services just stop', of('just'))).toBe('none');
    expect(severityOf('tree: colours are lost', of('tree'))).toBe('medium');
    expect(severityOf('screen crashes when detached', of('screen'))).toBe('high');
    expect(severityOf('Build failure: file', of('file'), build)).toBe('medium');
    expect(severityOf('pkgs.just lacks completions', of('just'))).not.toBe('none');
  });

  it('is a package of a set only by the attribute of that set, or by its whole name', () => {
    const pipx = ['python3.13-pipx', '1.7', '1.8'] as const;
    expect(severityOf('Build failure: python313Packages.pipx', pipx, build)).toBe('medium');
    expect(severityOf('python3Packages.pipx is broken', pipx)).toBe('high');
    expect(severityOf('python3.pkgs.pipx is broken', pipx)).toBe('high');
    expect(severityOf('Build failure: python3.13-pipx-1.8', pipx, build)).toBe('high');
    expect(severityOf('Build failure: python312Packages.pipx', pipx, build)).toBe('low');
    expect(severityOf('pipx: cannot install anything', pipx)).toBe('none');
    expect(severityOf('Build failure: python313Packages.pipx', ['pipx', '1.7', '1.8'], build)).toBe('none');
    expect(severityOf('vimPlugins.nvim-spectre: no build', ['vimplugin-nvim-spectre', '1', '2'], build)).toBe(
      'medium',
    );
    expect(severityOf('haskellPackages.aeson fails to build', ['aeson', '2.1', '2.2'], build)).toBe('medium');
    expect(
      severityOf('gnomeExtensions.dash-to-dock does not load', [
        'gnome-shell-extension-dash-to-dock',
        '99',
        '100',
      ]),
    ).toBe('high');
  });
});

describe('the version that a title names', () => {
  it.each([
    ['krita 5.2.9 crashes', '5.2.6', '5.2.9', 'high'],
    ['krita 5.2.x crashes', '5.1.0', '5.2.9', 'high'],
    ['krita v5.2 crashes', '5.1.0', '5.2.9', 'high'],
    ['krita 5.2.9 crashes', '5.2.9', '5.3.0', 'low'],
    ['krita 5.3.0 crashes', '5.2.6', '5.2.9', 'low'],
    ['krita crashes after an upgrade to 6', '5.2.6', '6.0.1', 'high'],
    ['krita crashes after an upgrade to 6', '6.0.1', '7.0', 'low'],
    ['krita crashes since 5.2.9', '5.2.6', '5.2.9', 'high'],
    ['krita crashes since update from 5.2.6 to 5.2.9', '5.2.6', '5.2.9', 'high'],
    ['krita >= 5.2.7 crashes', '5.2.6', '5.2.9', 'high'],
    ['krita 5.2+ crashes', '5.1', '5.4', 'high'],
    ['krita < 5.2.9 crashes', '5.2.6', '5.2.9', 'low'],
    ['krita before 5.3 crashes', '5.2.6', '5.2.9', 'high'],
    ['krita versions older than 5.2.9 crash', '5.2.6', '5.2.9', 'low'],
    ['krita 5.2.6 and later crashes', '5.2.5', '5.2.9', 'high'],
    ['krita crashes, fixed in 5.2.9', '5.2.6', '5.2.9', 'low'],
    ['krita crashes on NixOS 25.11', '5.2.6', '5.2.9', 'high'],
    ['krita crashes after update to 25.11.20260101.abcdef0', '5.2.6', '5.2.9', 'high'],
    ['krita crashes with qt 6.9', '5.2.6', '5.2.9', 'high'],
  ] as const)('%s: from %s to %s %s', (title, before, after, severity) => {
    expect(severityOf(title, ['krita', before, after])).toBe(severity);
  });

  it('counts as that of the kernel that a driver is for', () => {
    const nvidia = ['nvidia-x11', '580.82-6.15.9', '580.95-6.17.2'] as const;
    expect(severityOf('Build failure: nvidia-x11-580.95-6.17.2', nvidia, build)).toBe('high');
    expect(severityOf('nvidia-x11 does not build on kernel 6.17', nvidia, build)).toBe('high');
    expect(severityOf('nvidia-x11 does not build on kernel 6.18', nvidia, build)).toBe('low');
    expect(severityOf('Build failure: nvidia-x11-580.95-6.12', nvidia, build)).toBe('low');
    expect(severityOf('linuxPackages_6_17.nvidia_x11 fails to build', nvidia, build)).toBe('high');
    expect(severityOf('nvidia_x11_legacy470 fails to build', nvidia, build)).toBe('low');
    expect(
      severityOf(
        'Build failure: linuxKernel.packages.linux_6_15.virtualbox',
        ['virtualbox-modules', '7.1.6-6.15', '7.1.8-6.15'],
        build,
      ),
    ).toBe('high');
  });

  it('names a series of the kernel in its attribute', () => {
    expect(severityOf('linux_6_12: no boot any more', ['linux', '6.12.1', '6.12.2'])).toBe('critical');
    expect(severityOf('linux_6_12: no boot any more', ['linux', '6.6.1', '6.6.2'])).toBe('low');
    expect(severityOf('linuxPackages_zen: does not boot', ['linux-zen', '6.12.1', '6.12.2'])).toBe('high');
    expect(severityOf('Cannot boot with 6.12.2 kernel', ['linux', '6.12.1', '6.12.2'])).toBe('critical');
    expect(severityOf('NixOS does not boot since kernel 6.17', ['linux', '6.16.9', '6.17.1'])).toBe(
      'critical',
    );
  });
});

describe('how severe an issue is', () => {
  it('is critical only with evidence', () => {
    const grub = ['grub', '2.12', '2.14'] as const;
    expect(severityOf('grub: system is unbootable', grub)).toBe('high');
    expect(severityOf('grub 2.14: system is unbootable', grub)).toBe('critical');
    expect(severityOf('grub: system is unbootable', grub, { labels: ['1.severity: blocker'] })).toBe(
      'critical',
    );
    expect(severityOf('btrfs-progs 6.19 corrupts file systems', ['btrfs-progs', '6.17', '6.19'])).toBe(
      'critical',
    );
    expect(severityOf('mpv 0.41: visual corruption', ['mpv', '0.40', '0.41'])).not.toBe('critical');
    expect(severityOf('xz: backdoor in the tarball', ['xz', '5.4', '5.6'], security)).toBe('critical');
    expect(severityOf('gdm 50.0 shows a black screen on boot', ['gdm', '49', '50.0'])).toBe('high');
    expect(severityOf('linux 6.12.2: Raspberry Pi 4 does not boot', ['linux', '6.12.1', '6.12.2'])).toBe(
      'low',
    );
  });

  it('is high for security and for what does not work', () => {
    const zlib = ['zlib', '1.3', '1.3.1'] as const;
    expect(severityOf('zlib: CVE-2026-11111', zlib, security)).toBe('high');
    expect(severityOf('CVE-2026-11111 affecting zlib before version 1.3.1', zlib)).toBe('low');
    expect(severityOf('zlib is vulnerable to CVE-2026-11111', zlib)).toBe('high');
    expect(severityOf('zlib: regression in inflate', zlib, { labels: ['0.kind: regression'] })).toBe('high');
  });

  it('is low for another platform, and for what is old and names no version', () => {
    const mpv = ['mpv', '0.40', '0.41'] as const;
    for (const title of [
      'mpv crashes on macOS',
      'pkgsCross.aarch64-multiplatform.mpv fails to build',
      'pkgsStatic.mpv fails to build',
      'mpv: aarch64-linux build broken',
    ])
      expect(severityOf(title, mpv)).toBe('low');
    expect(severityOf('mpv crashes on x86_64-linux', mpv)).toBe('high');
    expect(severityOf('mpv: aarch64-linux build broken', mpv, { system: 'aarch64-linux' })).toBe('medium');
    expect(severityOf('mpv crashes', mpv, { created_at: '2023-01-01' })).toBe('low');
    expect(severityOf('mpv 0.41 crashes', mpv, { created_at: '2023-01-01' })).toBe('high');
    expect(severityOf('mpv: typo in the description', mpv)).toBe('low');
  });

  it('is none for what is no known issue', () => {
    const mpv = ['mpv', '0.40', '0.41'] as const;
    expect(severityOf('mpv crashes', mpv, { state: 'closed' })).toBe('none');
    for (const title of [
      'Update request: mpv 0.40 → 0.41',
      'Package request: mpv',
      'mpv is still on 0.40',
      'mpv: 0.40 -> 0.41',
      'Vulnerability roundup 12: mpv-0.40: 1 advisory [9.8]',
      'Tracking issue: mpv plugins',
      'Build failure: PACKAGENAME',
      'Please update mpv',
    ])
      expect(severityOf(title, mpv)).toBe('none');
    expect(severityOf('How can mpv use vaapi?', mpv, { labels: ['0.kind: question'] })).toBe('none');
    expect(severityOf('mpv 0.41', mpv, { labels: ['9.needs: package (update)'] })).toBe('none');
  });
});
