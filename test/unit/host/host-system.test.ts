import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/host.js';
import { LocalHost } from '../../../src/host/local-host.js';
import { askInSections, linesOf, propertyBlocks, sectionsOf } from '../../../src/host/sections.js';
import { readHostSystem } from '../../../src/host/system/host-system.js';
import { systemScript } from '../../../src/host/system/script.js';

const nothing = { stored: new Map<string, null>(), paths: [] };

describe('what a host says of itself', () => {
  it('is read in sections, whatever is in them', () => {
    const printed = 'login banner\n\nMARK a\none\n\nMARK\ntwo\n\nMARK b c\n\nMARK end\n';
    expect([...sectionsOf(printed, 'MARK')]).toEqual([
      ['a', 'one\n\nMARK\ntwo\n'],
      ['b c', ''],
      ['end', ''],
    ]);
  });

  it('is read of units in whichever order their properties come', () => {
    const blocks = propertyBlocks('Id=a.service\nActiveState=active\n\nActiveState=failed\nId=b.service\n');
    expect(blocks.map((block) => `${block.get('Id')} ${block.get('ActiveState')}`)).toEqual([
      'a.service active',
      'b.service failed',
    ]);
  });

  it('is an error where it runs no NixOS', async () => {
    expect(existsSync('/run/current-system')).toBe(false);
    await expect(readHostSystem(new LocalHost('here', process.env), nothing)).rejects.toMatchObject({
      ...{ code: 'no-nixos', message: 'here does not run NixOS: it has no /run/current-system' },
    });
  });

  it('is an error with its words where it breaks off', async () => {
    const host = new LocalHost('here', process.env);
    const broken: Host = {
      ...{ name: 'here', kind: 'local', close: () => host.close() },
      run: ({ timeoutSeconds }) => host.run({ script: 'echo no such shell >&2; exit 127', timeoutSeconds }),
    };
    await expect(readHostSystem(broken, nothing)).rejects.toMatchObject({
      ...{ code: 'bad-answer', message: 'here did not tell what it runs (status 127): no such shell' },
    });
  });
});

describe('the script that asks a host', () => {
  it('answers which of the paths are not there, with names that shells stumble over', async () => {
    const host = new LocalHost('here', process.env);
    const paths = ['/etc', '/absent/$HOME', "/absent/it's", '/absent/a b', '/absent/*'];
    const input = Buffer.from(paths.map((path) => `p ${path}\n`).join(''));
    const question = { script: systemScript(), input, timeoutSeconds: 60, tells: 'it', needs: 'sh' };
    const sections = await askInSections(host, question);
    expect(linesOf(sections.get('absent'))).toEqual(paths.slice(1));
    expect(sections.has('end')).toBe(true);
  });
});
