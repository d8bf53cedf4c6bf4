import { describe, expect, it } from 'vitest';
import { isTailnetAddress, tailscaleWords, wordsFor } from '../../../src/host/reach/tailscale.js';
import type { ProgramResult } from '../../../src/system/programs.js';

const now = Date.parse('2026-03-01T12:00:00Z');

/** As `tailscale status --json` prints it: the fields of tailscale.com/ipn/ipnstate that are read, and some that are not. */
function printed(state: string, peers: object[]): ProgramResult {
  const Peer = Object.fromEntries(peers.map((peer, index) => [`nodekey:${index}`, peer]));
  const stdout = JSON.stringify({
    Version: '1.80.2',
    BackendState: state,
    TailscaleIPs: ['100.70.1.1'],
    Peer,
  });
  return { kind: 'exited', status: 0, stdout, stderr: '' };
}

const web = {
  ...{
    HostName: 'web1',
    DNSName: 'web1.tail1234.ts.net.',
    TailscaleIPs: ['100.64.0.5', 'fd7a:115c:a1e0::5'],
  },
  ...{ Online: false, LastSeen: '2026-03-01T09:00:00Z', OS: 'linux' },
};

describe('what Tailscale says of a host that does not answer', () => {
  it.each(['100.64.0.5', 'fd7a:115c:a1e0::5', 'web1.tail1234.ts.net', 'web1', 'WEB1'])(
    'is found by %s',
    (address) => {
      expect(wordsFor(address, printed('Running', [{ HostName: 'other' }, web]), now)).toBe(
        'Tailscale is up on this machine; its peer web1 is offline, and was seen 3 h 0 min ago.',
      );
    },
  );

  it('is nothing for an address that has nothing to do with it', () => {
    expect(wordsFor('10.0.0.5', printed('Running', [web]), now)).toBeNull();
    expect(wordsFor('web2', printed('Stopped', []), now)).toBeNull();
  });

  it('is that the peer is online, has an expired key, or was never seen', () => {
    const said = (more: object) => wordsFor('web1', printed('Running', [{ ...web, ...more }]), now);
    expect(said({ Online: true })).toContain('peer web1 is online');
    expect(said({ Expired: true })).toContain('expired');
    expect(said({ LastSeen: '0001-01-01T00:00:00Z' })).toMatch(/web1 is offline\.$/);
  });

  it('is that it is not up, does not run, is not installed, or knows no such peer', () => {
    const failed = {
      kind: 'exited',
      status: 1,
      stdout: '',
      stderr: 'failed to connect to local tailscaled',
    } as const;
    expect(wordsFor('100.64.0.5', printed('Stopped', []), now)).toContain('not up on this machine (Stopped)');
    expect(wordsFor('100.64.0.5', failed, now)).toContain('does not run on this machine');
    expect(wordsFor('100.64.0.5', { ...failed, kind: 'missing' }, now)).toContain('not installed');
    expect(wordsFor('100.64.0.9', printed('Running', [web]), now)).toContain('none of its peers');
    expect(wordsFor('100.64.0.5', { ...failed, stdout: '{"BackendState":3}' }, now)).toContain(
      'does not run',
    );
  });

  it('is asked of the program on PATH, which may be missing', async () => {
    expect(await tailscaleWords('10.0.0.5', { PATH: '/nowhere' }, now)).toBeNull();
    expect(await tailscaleWords('100.64.0.5', { PATH: '/nowhere' }, now)).toContain('not installed');
  });

  it('concerns addresses of a tailnet', () => {
    const addresses = [
      '100.63.0.1',
      '100.64.0.1',
      '100.127.255.255',
      '100.128.0.1',
      'fd7a:115c:a1e0:ab12::1',
      'x.ts.net.',
    ];
    expect(addresses.map(isTailnetAddress)).toEqual([false, true, true, false, true, true]);
  });
});
