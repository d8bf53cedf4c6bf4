import { describe, expect, it } from 'vitest';
import { cli } from '../../support/cli.js';
import { codeBlocks } from './pages.js';

/** The command lines of this tool in the docs, without prompt, comment and what follows a pipe. */
const lines = codeBlocks()
  .filter(({ language }) => language === 'console')
  .flatMap(({ page, text }) =>
    text.split('\n').flatMap((line) => {
      const [, words] = /^(?:\$ )?(?:npx )?nixos-rebuild-test (.*)$/.exec(line) ?? [];
      return words === undefined ? [] : [{ page, words: words.replace(/ (?:#|\|) .*$/, '') }];
    }),
  )
  // A synopsis such as `nixos-rebuild-test COMMAND [options]` is no command line.
  .filter(({ words }) => !/\[|^COMMAND/.test(words));

/** A command's options with whether each takes a value, as its help lists them. */
async function optionsOf(command: string, next = ''): Promise<Map<string, boolean>> {
  const { status, out } = await cli([command, '--help'], '/');
  expect(status).toBe(0);
  // A subcommand has options of its own.
  if (new RegExp(`^ +${next} `, 'm').test(out.split('Commands:')[1] ?? '') && /^[a-z]+$/.test(next))
    return optionsIn((await cli([command, next, '--help'], '/')).out);
  return optionsIn(out);
}

function optionsIn(out: string): Map<string, boolean> {
  const options = [...out.matchAll(/^ +(?:-\w, )?(--[\w-]+)(?: ([<[]))?/gm)];
  return new Map(options.map(([, name = '', value]) => [name, value !== undefined]));
}

describe('command lines in the docs', () => {
  it('are in the README and in the pages about commands', () => {
    for (const page of ['README.md', 'docs/rendering.md', 'docs/compare.md', 'docs/several-rebuilds.md'])
      expect(lines.filter((line) => line.page === page)).not.toEqual([]);
  });

  it.each(lines)(
    '$page: nixos-rebuild-test $words has a command and options that exist',
    async ({ words }) => {
      const [command = '', ...rest] = words.replace(/ -- .*$/, '').match(/'[^']*'|\S+/g) ?? [];
      const options = await optionsOf(command, rest[0]);
      const given = rest.filter((word) => word.startsWith('--'));
      expect(given.filter((word) => !options.has(word))).toEqual([]);
    },
  );
});
