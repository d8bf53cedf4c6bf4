import { describe, expect, it } from 'vitest';
import { emptyRepositoryConfig } from '../../../../src/config/index.js';
import type { Configuration } from '../../../../src/deploy/hosts/configuration.js';
import { plainNames, selectedNames } from '../../../../src/deploy/hosts/selection.js';

const configuration: Configuration = {
  repository: { ...emptyRepositoryConfig, hosts: { web1: { tags: ['web'] }, db: {} } },
  flake: {
    ...{
      configurations: ['db', 'web1'],
      own: emptyRepositoryConfig,
      hosts: new Map(),
      said: [],
      notices: [],
    },
    others: new Map([
      ['mac', 'nix-darwin'],
      ['alice@laptop', 'home-manager'],
    ]),
  },
};
const options = { on: [] as string[] } as Parameters<typeof selectedNames>[1];

describe('the hosts of a deployment', () => {
  it('are those that are named, once each, or that a tag or a pattern selects', () => {
    const select = (words: string[], more = {}) =>
      selectedNames(words, { ...options, ...more }, configuration);
    expect(select(['db', 'web1', 'db'])).toEqual(['db', 'web1']);
    expect(select([], { on: ['@web'] })).toEqual(['web1']);
    expect(select([], { allHosts: true })).toEqual(['db', 'web1']);
  });

  it.each([
    ['mac', 'nix-darwin', 'darwin-rebuild'],
    ['alice@laptop', 'home-manager', 'home-manager'],
  ])('cannot be %s, a configuration of %s, which is named with what switches it', (name, tool, program) => {
    expect(() => selectedNames([name], options, configuration)).toThrow(
      expect.objectContaining({
        code: 'not-nixos',
        message: expect.stringContaining(`"${name}" is a configuration of ${tool}`),
        hint: expect.stringContaining(`${program} switch --flake .#${name}`),
      }),
    );
  });

  it('must be named somehow', () => {
    expect(() => plainNames([], options)).toThrow('no host is named');
  });
});
