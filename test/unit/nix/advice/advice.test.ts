import { describe, expect, it } from 'vitest';
import { type Advice, adviceFor, placeholdersOf } from '../../../../src/nix/advice/advice.js';
import { knownNames } from '../../../../src/nix/advice/names.js';
import type { Surrounding } from '../../../../src/nix/advice/surroundings.js';
import { catalogue } from '../../../../src/nix/catalogue/index.js';

const nothing = { message: '', derivation: null, location: null };
const everywhere: ReadonlySet<Surrounding> = new Set<Surrounding>([
  'ci',
  'flake',
  'channel',
  'target-host',
  'darwin',
  'home-manager',
]);

describe('advice', () => {
  it('is the first whose surroundings fit and whose names are known, with the names filled in', () => {
    const hint = [{ when: 'ci', say: 'in CI' } as const, 'look at `{unit}`', 'look'];
    const failed = { ...nothing, message: 'the following units failed: a.service, b.service' };
    expect(adviceFor(hint, failed, new Set())).toBe('look at `a.service`');
    expect(adviceFor(hint, nothing, new Set())).toBe('look');
    expect(adviceFor(hint, failed, new Set<Surrounding>(['ci']))).toBe('in CI');
  });

  it('takes no name from a message that would end the quoting of a command', () => {
    const hostile = {
      ...nothing,
      message: 'warning: user activation for $(reboot) failed; Failed to start `x`.service',
    };
    expect(adviceFor(['{user}', '{unit}', 'none'], hostile, new Set())).toBe('none');
  });

  it('names place and derivation where they are known', () => {
    const failure = {
      message: '',
      derivation: '/nix/store/00000000000000000000000000000000-nginx.conf.drv',
      location: { file: 'hosts/web.nix', line: 3 },
    };
    expect(adviceFor('{place} {builds}', failure, new Set())).toBe('hosts/web.nix:3 nginx.conf');
  });
});

const hints = catalogue.flatMap(({ family, hint, rules }) =>
  [hint, ...rules.flatMap((rule) => ('hint' in rule && rule.hint ? [rule.hint] : []))].map(
    (each) => [family, (typeof each === 'string' ? [each] : each) as readonly Advice[]] as const,
  ),
);

describe.each(hints)('the hint of %s: %j', (_, hint) => {
  it('uses names that can be found', () => {
    for (const advice of hint)
      for (const name of placeholdersOf(typeof advice === 'string' ? advice : advice.say))
        expect(knownNames).toContain(name);
  });

  it('has a command or a word to write, and ends as a sentence', () => {
    for (const advice of hint) {
      const text = typeof advice === 'string' ? advice : advice.say;
      expect(text).toMatch(/`[^`]+`/);
      expect(text).toMatch(/^\S.*\.$/);
    }
  });
});

describe('every family', () => {
  it.each(catalogue)('$family has advice where nothing is known', ({ hint }) => {
    expect(adviceFor(hint, nothing, new Set())).not.toBe('');
    expect(adviceFor(hint, nothing, everywhere)).not.toBe('');
  });
});
