import { describe, expect, it } from 'vitest';
import { parseRepositoryConfig } from '../../../src/config/index.js';
import { pairsOf, profilesNamed } from '../../../src/trial/profiles.js';

const file = (profiles: object) => parseRepositoryConfig(JSON.stringify({ trial: { profiles } }));

const files = [
  file({ vm: { memory: 1024, hosts: ['web1', 'db'] }, server: { backend: 'qemu', setup: 'true' } }),
  file({ vm: { memory: 2048 }, tiny: { memory: 128 } }),
];

describe('the profiles that are named', () => {
  it('are in the order of the words, each once, from the first file that has one', () => {
    const named = profilesNamed(['tiny,vm', 'vm'], files);
    expect(named.map(({ name, memory }) => [name, memory])).toEqual([
      ['tiny', 128],
      ['vm', 1024],
    ]);
  });

  it('have the setup of the caller where they have none', () => {
    const setups = (...names: string[]) => profilesNamed(names, files, 'false').map(({ setup }) => setup);
    expect(setups('vm', 'server')).toEqual([expect.anything(), expect.anything()]);
    expect(profilesNamed(['vm'], files)[0]?.setup).toBeNull();
  });

  it.each([
    ['servr', files, 'there is no profile "servr". Did you mean "server"?', 'Profiles: vm, tiny, server.'],
    ['constructor', files, 'there is no profile "constructor"', 'Profiles: vm, tiny, server.'],
    ['vm', [], 'there is no profile "vm"', 'Describe it under trial.profiles in nixos-rebuild-test.json.'],
  ])('are known: %s is not', (word, known, message, hint) => {
    expect(() => profilesNamed([word], known)).toThrow(
      expect.objectContaining({ code: 'no-such-profile', status: 2, message, hint }),
    );
  });
});

describe('the pairs of hosts and profiles', () => {
  const pairs = (hosts: string[], ...names: string[]) =>
    pairsOf(hosts, profilesNamed(names, files)).map(({ host, profile }) => `${host} ${profile?.name ?? '-'}`);

  it('are each host in each profile that is for it', () => {
    expect(pairs(['web1', 'desk'], 'vm', 'tiny')).toEqual(['web1 vm', 'web1 tiny', 'desk tiny']);
    expect(pairs(['web1'])).toEqual(['web1 -']);
  });

  it('are of the hosts that profiles name, where no other is named', () => {
    expect(pairs([], 'vm')).toEqual(['web1 vm', 'db vm']);
  });

  it.each([
    [[], [], 'no host is named'],
    [[], ['vm', 'tiny'], 'the profile tiny names no hosts'],
    [['desk'], ['vm'], 'none of the profiles vm is for desk'],
  ])('are at least one for each host: %j in %j', (hosts, names, message) => {
    expect(() => pairs(hosts, ...names)).toThrow(expect.objectContaining({ code: 'bad-host', message }));
  });
});
