import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/index.js';
import { programOf } from '../../../src/cli/main.js';
import { testIo } from '../../support/cli.js';

const page = readFileSync('docs/cli.md', 'utf8');

function sectionOf(name: string): string {
  const [, section = ''] = page.split(new RegExp(`^## ${name}$`, 'm'));
  return section.split(/^## /m)[0] ?? '';
}

describe('docs/cli.md', () => {
  it.each(commands.map((command) => command.name))('names every option of %s', async (name) => {
    const program = programOf([], testIo());
    await program.parseAsync(['help', name], { from: 'user' });
    const command = program.commands.find((one) => one.name() === name);
    const options = command?.options.filter((option) => !option.hidden).map((option) => option.long) ?? [];
    expect(options).not.toEqual([]);
    const section = sectionOf(name);
    const general = page.split(/^## /m)[0] ?? '';
    const missing = options.filter((option) => !`${general}${section}`.includes(`${option}`));
    expect(missing).toEqual([]);
  });

  it('documents no command that does not exist', () => {
    const sections = [...page.matchAll(/^## ([a-z-]+)$/gm)].map(([, name]) => name);
    expect(sections.filter((name) => !commands.some((command) => command.name === name))).toEqual([]);
  });
});
