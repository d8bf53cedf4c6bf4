import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/index.js';
import type { CliIo } from '../../../src/cli/io.js';

const page = readFileSync('docs/cli.md', 'utf8');

function sectionOf(name: string): string {
  const [, section = ''] = page.split(new RegExp(`^## ${name}$`, 'm'));
  return section.split(/^## /m)[0] ?? '';
}

describe('docs/cli.md', () => {
  it.each(commands.map((command) => command.name))('names every option of %s', async (name) => {
    const command = new Command(name);
    const { configure } = await (commands.find((entry) => entry.name === name) ?? commands[0]!).load();
    configure(command, {} as CliIo, []);
    const options = command.options.filter((option) => !option.hidden).map((option) => option.long);
    const section = sectionOf(name);
    expect(options.filter((option) => !section.includes(`${option}`))).toEqual([]);
  });

  it('has no command that does not exist', () => {
    const sections = [...page.matchAll(/^## ([a-z-]+)$/gm)].map(([, name]) => name);
    expect(sections.filter((name) => !commands.some((command) => command.name === name))).toEqual([]);
  });
});
