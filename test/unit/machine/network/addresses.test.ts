import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cardsOf, hostLines } from '../../../../src/machine/network/addresses.js';
import { hostsScript } from '../../../../src/machine/network/guest-setup.js';
import { Networks } from '../../../../src/machine/network/networks.js';

const quiet = () => {};

describe('the networks of machines', () => {
  it('have the addresses of NixOS tests', () => {
    expect(cardsOf(12, [1, 30])).toEqual([
      { vlan: 1, interface: 'eth1', mac: '52:54:00:12:01:0c', address: '192.168.1.12' },
      { vlan: 30, interface: 'eth2', mac: '52:54:00:12:1e:0c', address: '192.168.30.12' },
    ]);
  });

  it('number a machine with the lowest number that is free', () => {
    const networks = new Networks();
    const address = (name: string) => networks.join(name, [1], quiet).cards[0]?.address;
    const first = networks.join('a', [1], quiet);
    expect([address('b'), address('c')]).toEqual(['192.168.1.2', '192.168.1.3']);
    first.remove();
    expect(address('d')).toBe('192.168.1.1');
  });

  it('are refused where they cannot be, with the numbers that can', () => {
    const networks = new Networks();
    for (const vlans of [[0], [256], [1.5], [Number.NaN], [1, 1]])
      expect(() => networks.join('bad', vlans, quiet)).toThrow(
        expect.objectContaining({ code: 'bad-vlan', status: 2 }),
      );
    for (let count = 0; count < 254; count += 1) networks.join(`m${count}`, [1], quiet);
    expect(() => networks.join('more', [1], quiet)).toThrow(
      expect.objectContaining({ code: 'network-full' }),
    );
  });

  it('name each machine by an address that its neighbour reaches', () => {
    const router = { name: 'router', cards: cardsOf(3, [1, 2]) };
    const inside = { name: 'inside_1', cards: cardsOf(2, [2]) };
    const client = { name: 'client', cards: cardsOf(1, [1]) };
    const all = [router, inside, client, { name: 'alone', cards: [] }];
    expect(hostLines(client.cards, all)).toEqual([
      '192.168.1.3 router',
      // Over the router, if it forwards.
      '192.168.2.2 inside-1 inside_1',
      '192.168.1.1 client',
    ]);
    expect(hostLines(inside.cards, all)[0]).toBe('192.168.2.3 router');
  });
});

describe('the names in /etc/hosts', () => {
  function hostsAfter(before: string, ...lines: string[][]): string {
    const dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const [file, store] = [join(dir, 'hosts'), join(dir, 'store')];
    writeFileSync(store, before);
    symlinkSync(store, file);
    for (const each of lines)
      execFileSync('bash', ['-c', hostsScript(each).replaceAll('/etc/hosts', file)], { stdio: 'inherit' });
    expect(readFileSync(store, 'utf8')).toBe(before);
    return readFileSync(file, 'utf8');
  }

  it('replace those of an earlier time, and leave all others and what a link leads to', () => {
    const after = hostsAfter(
      '127.0.0.1 localhost\n\n10.0.0.1 own # note',
      ['192.168.1.1 a'],
      ['192.168.1.2 b'],
    );
    expect(after).toBe('127.0.0.1 localhost\n\n10.0.0.1 own # note\n192.168.1.2 b # nixos-rebuild-test\n');
  });

  it('keep backslashes, blanks and glob characters of other lines as they are', () => {
    const odd = '  10.0.0.1\tdomain\\user  *\n';
    expect(hostsAfter(odd, ['192.168.1.1 a'])).toBe(`${odd}192.168.1.1 a # nixos-rebuild-test\n`);
  });
});
