import { expect, it } from 'vitest';
import { selectHosts } from '../../../src/config/index.js';
import { messageAndHint } from '../../support/thrown.js';

const known = new Map([
  ['web1', ['web', 'eu']],
  ['web2', ['web', 'us']],
  ['db', ['eu', 'eu-west']],
  ['@odd', []],
]);

it.each([
  [['web1'], ['web1']],
  [
    ['db', 'web1', 'db'],
    ['db', 'web1'],
  ],
  [['@eu'], ['web1', 'db']],
  [
    ['@us', '@eu'],
    ['web2', 'web1', 'db'],
  ],
  [['db,@us'], ['db', 'web2']],
  [['web*'], ['web1', 'web2']],
  [['*b2'], ['web2']],
  [['w*2'], ['web2']],
  [['*'], ['web1', 'web2', 'db', '@odd']],
  [['@eu*'], ['web1', 'db']],
  [['@e*-*t'], ['db']],
  [[], []],
])('%j selects %j', (words, hosts) => {
  expect(selectHosts(words, known)).toEqual(hosts);
});

it.each([
  [['wbe1'], 'there is no host "wbe1". Did you mean "web1"?'],
  [['web1', '@ue', 'zzzz'], 'there is no tag "ue". Did you mean "eu"?\nthere is no host "zzzz".'],
  [['web1*1'], 'there is no host "web1*1". Did you mean "web1"?'],
  [['eu'], 'there is no host "eu". A tag is written @eu.'],
  [['web1,'], 'there is no host "".'],
  [['@'], 'there is no tag "".'],
])('%j is refused', (words, message) => {
  expect(messageAndHint(() => selectHosts(words, known))).toEqual({
    ...{ code: 'no-such-host', message },
    hint: 'Hosts: web1, web2, db, @odd. Tags: @eu, @eu-west, @us, @web.',
  });
});

it('a flake with many hosts has the first of them named', () => {
  const many = new Map(Array.from({ length: 100 }, (_, index) => [`h${index}`, []]));
  expect(messageAndHint(() => selectHosts(['zzzzz'], many)).hint).toMatch(
    /, h39, and 60 more\. Tags: none\.$/,
  );
});

it('a word of stars takes steps in proportion to its length', () => {
  const one = new Map([['a'.repeat(250), []]]);
  expect(() => selectHosts([`${'*a'.repeat(100_000)}b`], one)).toThrow(/there is no host/);
});
