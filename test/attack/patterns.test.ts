import { resolve } from 'node:path';
import { check } from 'recheck';
import { describe, expect, it, vi } from 'vitest';
import { diskEntries } from '../../src/nix/catalogue/disks.js';
import { patternsIn, sourcePatterns } from '../support/source-patterns.mjs';

/**
 * Patterns are applied to text that strangers choose, in the event loop in which the recorder's timers run. So
 * each takes a number of steps that grows with the text's length and no faster. recheck proves it by the
 * pattern's automaton, or, where that has none (lookarounds, back references), searches an attack.
 */
type Found = { source: string; flags: string };

/** The most steps of a pattern that takes more: about a hundredth of a second. */
const mostSteps = 20_000_000;

/** Patterns whose steps grow with the square of a text, and why that text has at most so many characters. */
const applyToBoundedText: Record<string, { characters: number; why: string }> = {
  '^[-.]+|[-.]+$': { characters: 1000, why: 'an id or the name of an artifact, which the workflow sets' },
  '^[-_]+|[-_]+$': { characters: 24, why: 'the part of a host that a machine is named after' },
  '\\.+$': { characters: 4000, why: "the message of GitHub's answer" },
  '^nix \\((\\w+).*\\) (\\S+)': { characters: 200, why: 'what `nix --version` prints' },
  '\\[sudo(?:: [^\\]\\n]*)?\\] [^\\n]*: ?$': { characters: 1000, why: 'PromptWatch keeps no more of a line' },
  "^(?:\\([^)]*\\) )?\\S+@\\S+'s password: ?$": {
    characters: 1000,
    why: 'PromptWatch keeps no more of a line',
  },
  '^\\(\\S+@\\S+\\) (?:Password|Verification code): ?$': {
    characters: 1000,
    why: 'PromptWatch keeps no more of a line',
  },
  '\\b(?:login|account|user)\\s+\\S+\\s+(?:account\\s+\\S+\\s+)?password $|\\bmachine\\s+\\S+\\s+password $|\\bconnect\\s.*password $|[\\w-]\\.psk $':
    {
      characters: 64,
      why: 'MatchingThread keeps no more before a finding',
    },
  '[.-]+$': { characters: 1024, why: 'the longest body of a token' },
  '=+$': { characters: 4, why: 'what base64 is padded with' },
  '\\S*$': { characters: 4000, why: 'the end of a text that a pattern may continue in' },
  '^\\s*([^:\\s]+):\\s*(.*)$': { characters: 200, why: 'a line of /proc/PID/io' },
};

/** Files that put patterns together at runtime, with an example of each. */
const madeAtRuntime: Record<string, Found[]> = {
  // Choices between patterns of the catalogue and of the readers, each of which is judged by itself.
  'src/nix/catalogue/first-characters.ts': [],
  'src/nix/catalogue/disks.ts': diskEntries[0].rules.map(({ test: { source, flags } }) => ({
    source,
    flags,
  })),
  'src/nix/failures/definition.ts': [
    { source: '(?:^|[\\s{;.])"?services\\.x"?(?:\\s*=|\\.|\\s*$)', flags: '' },
  ],
  'src/nix/said/printed/uneventful.ts': [{ source: '\\n[^0-9y]', flags: '' }],
  'src/remedy/disks/disk-name.ts': [{ source: '"\\/dev\\/sda(?:-part\\d{1,3})?"', flags: 'g' }],
  'src/rebuild/command/nixos-rebuild.ts': [{ source: '(?<![\\w-])--sudo(?![\\w-])', flags: '' }],
  'src/system/proc/usage.ts': [{ source: '^read_bytes: (\\d+)$', flags: 'm' }],
  // The user's own patterns, and a single atom of one.
  'src/machine/wait.ts': [],
  'src/redact/rules/pattern.ts': [],
  'src/redact/rules/token-shapes.ts': [{ source: '[a-z0-9]|[\\w.-]', flags: '' }],
  'src/system/proc/cgroup.ts': [{ source: '^.*/abc(?:\\.scope)?(?=/|$)', flags: 'm' }],
};

/**
 * Whether the form alone bounds the steps: no repetition without an end, or one of a single character in a
 * pattern that is tried at the beginning of the text only. It spares the proof for most patterns.
 */
function isLinearByForm({ source, flags }: Found): boolean {
  const form = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const endless = form.match(/[*+]|\{\d+,\}/g)?.length ?? 0;
  const repeatsGroup = /\)(?:[*+]|\{\d+,\})/.test(form);
  const isAnchored = form.startsWith('^') && !flags.includes('m') && !choices(form);
  return endless === 0 || (endless === 1 && !repeatsGroup && isAnchored);
}

/** Whether a pattern is a choice at its top, so that `^` is part of one alternative only. */
function choices(form: string): boolean {
  let depth = 0;
  for (const character of form) {
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) return true;
  }
  return false;
}

// The limits in milliseconds would make an attack of whatever is slow on a busy machine.
const byStepsAlone = { timeout: null, attackTimeout: null, incubationTimeout: null };

/** The least power of the text's length that bounds the steps: 1, 2…; infinite for an exponential pattern. */
async function degreeOf({ source, flags }: Found): Promise<number> {
  if (isLinearByForm({ source, flags })) return 1;
  // `d` asks for positions and changes no step.
  let degree = 1;
  for (const randomSeed of [1, 2]) {
    const result = await check(source, flags.replace('d', ''), { ...byStepsAlone, randomSeed });
    if (result.status === 'unknown')
      throw new Error(`/${source}/ could not be judged: ${JSON.stringify(result.error)}`);
    if (result.status === 'safe') return 1;
    const { complexity } = result;
    degree = complexity.type === 'polynomial' ? complexity.degree : Number.POSITIVE_INFINITY;
    // What a search claims is a guess, which another search must confirm.
    if (!complexity.isFuzz) break;
  }
  return degree;
}

/** Those of the patterns that take too many steps, each with its degree. */
async function tooSlow(patterns: readonly Found[]): Promise<string[]> {
  const slow: string[] = [];
  const waiting = [...new Map(patterns.map((found) => [`${found.source}/${found.flags}`, found])).values()];
  const judge = async () => {
    for (let found = waiting.pop(); found; found = waiting.pop()) {
      const degree = await degreeOf(found);
      const { characters } = applyToBoundedText[found.source] ?? { characters: Number.POSITIVE_INFINITY };
      if (degree > 1 && characters ** degree > mostSteps)
        slow.push(`/${found.source}/ takes steps to the power of ${degree}`);
    }
  };
  await Promise.all([judge(), judge()]);
  return slow.sort();
}

const found = sourcePatterns();
const literals = found.flatMap(({ file, source, flags }) =>
  source === null || flags === null ? [] : [{ file, source, flags }],
);
// No deeper than three: what is reported together is what is changed together.
const folders = [...new Set(literals.map(({ file }) => file.split('/').slice(0, 3).join('/')))];

/**
 * Only for a recheck that is stuck: its steps are what bounds a judgement, and how long they take says how busy
 * the machine is. All folders together are some minutes of one processor.
 */
const anHour = 60 * 60_000;

describe('the patterns of the sources take steps in proportion to a text', () => {
  it.each(folders)(
    'in %s',
    async (folder) => {
      expect(await tooSlow(literals.filter(({ file }) => `${file}/`.startsWith(`${folder}/`)))).toEqual([]);
    },
    anHour,
  );

  it(
    'also where they are put together of parts',
    async () => {
      const made: Found[] = [];
      vi.resetModules();
      vi.stubGlobal(
        'RegExp',
        new Proxy(RegExp, {
          construct: (target, args: [string | RegExp, string?]) => {
            const pattern = new target(...args);
            made.push({ source: pattern.source, flags: pattern.flags });
            return pattern;
          },
        }),
      );
      const files = new Set(found.flatMap((one) => (one.source === null && one.isConstant ? one.file : [])));
      for (const file of files) await import(resolve(file));
      vi.unstubAllGlobals();
      expect(made.length).toBeGreaterThanOrEqual(files.size);
      // A choice between patterns that are judged by themselves takes no more than their steps together.
      const known = new Set(literals.map(({ source }) => source));
      const isUnion = ({ source }: Found) => [...known].filter((part) => source.includes(part)).length > 3;
      const examples = Object.values(madeAtRuntime).flat();
      expect(await tooSlow([...made.filter((one) => !isUnion(one)), ...examples])).toEqual([]);
    },
    anHour,
  );

  it('and every file that makes patterns at runtime has an example here', () => {
    const files = found.flatMap((one) => (one.source === null && !one.isConstant ? one.file : []));
    expect([...new Set(files)].sort()).toEqual(Object.keys(madeAtRuntime).sort());
  });

  it('and every exception is of a pattern that is still there', () => {
    const sources = new Set(literals.map(({ source }) => source));
    expect(Object.keys(applyToBoundedText).filter((source) => !sources.has(source))).toEqual([]);
  });

  it.each([
    'export const trailing = /\\s+$/;',
    'const drv = (text: string) => /(\\/[^\\s]+\\.drv)\\b/.exec(text);',
    "const rule = { test: /^The option '.*' is .* not of type/ };",
  ])('so that a new one such as %s is found', async (text) => {
    const [added] = patternsIn('new.ts', text);
    expect(await degreeOf({ source: added!.source!, flags: added!.flags! })).toBeGreaterThan(1);
  });
});
