import { describe, expect, it } from 'vitest';
import { cli } from '../../support/cli.js';

const commandsIn = (text: string) => text.split('\nCommands:\n')[1];

describe('the help of the command line', () => {
  it('is the same for --help, help and no command but an unknown one', async () => {
    const { status, out } = await cli(['--help'], '/');
    expect(status).toBe(0);
    expect(await cli(['help'], '/')).toMatchObject({ status: 0, out });
  });

  it('lists each command with its arguments', async () => {
    const { out } = await cli(['--help'], '/');
    expect(commandsIn(out)).toContain('\n  export [options] <cast-or-build> ');
    expect(commandsIn(out)).toContain('\n  show [options] [build] ');
    expect(commandsIn(out)).toContain('\n  compare [options] <a> <b> ');
  });

  it.each(['run', 'export', 'clean', 'demo'])(
    'of %s is the same with help before and --help after it',
    async (name) => {
      const before = await cli(['help', name], '/');
      expect(before.out).toContain('--output-dir');
      expect(await cli([name, '--help'], '/')).toEqual(before);
      expect(before.status).toBe(0);
    },
  );

  it('of a command that does not exist is refused with status 2', async () => {
    const { status, out, err } = await cli(['help', 'frobnicate'], '/');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain("unknown command 'frobnicate'");
  });

  it('names the program for no command at all, with status 2', async () => {
    const { status, err } = await cli([], '/');
    expect(status).toBe(2);
    expect(err).toContain('Usage: nixos-rebuild-test');
  });
});
