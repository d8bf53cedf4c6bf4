import { describe, expect, it } from 'vitest';
import { parseRequest, type RebuildOptions, requestNumbers } from '../../../src/rebuild/request.js';
import { themeNames } from '../../../src/render/color/theme.js';

/** What parsing throws for options that no type allows. */
function refusal(options: unknown): { message: string; hint: string } {
  try {
    parseRequest(options as RebuildOptions);
  } catch (thrown) {
    expect(thrown).toMatchObject({ name: 'ToolError', code: 'bad-request', status: 2 });
    return thrown as { message: string; hint: string };
  }
  throw new Error('nothing was thrown');
}

describe('parseRequest', () => {
  it('fills in every default of { flake }', () => {
    expect(parseRequest({ flake: '.#laptop' })).toEqual({
      action: 'build',
      target: { kind: 'flake', ref: '.#laptop' },
      extraArgs: [],
      targetHost: null,
      buildHost: null,
      sudo: false,
      acceptFlakeConfig: false,
      besideOthers: false,
      commandMayRepeat: false,
      cwd: process.cwd(),
      env: process.env,
      outputDir: `${process.cwd()}/rebuild-logs`,
      keepLast: null,
      recording: true,
      cols: 120,
      rows: 40,
      frameIntervalSeconds: 5,
      timeoutSeconds: 1800,
      idleLimitSeconds: 2,
      theme: null,
      fontDir: null,
      exportGif: false,
      maxGifBytes: 10_000_000,
      redact: [],
      remedies: { policy: 'off', maxAttempts: 3, waitSeconds: [5, 20, 60], own: [] },
      secrets: [],
      interactive: false,
      baseRevision: null,
    });
  });

  it.each<[RebuildOptions, unknown]>([
    [{ file: 'hosts.nix' }, { kind: 'file', path: 'hosts.nix' }],
    [{ command: 'make' }, { kind: 'command', command: 'make' }],
    [{}, { kind: 'default' }],
    [{ flake: null, command: undefined }, { kind: 'default' }],
    [{ target: { kind: 'flake', ref: '.' } }, { kind: 'flake', ref: '.' }],
  ])('makes one target of %j', (options, target) => {
    expect(parseRequest(options).target).toEqual(target);
  });

  it('returns a complete request as it is', () => {
    const request = parseRequest({
      command: 'true',
      cwd: '/srv',
      outputDir: 'logs',
      env: { PATH: '/bin', EMPTY: undefined },
      theme: 'dracula',
      maxGifBytes: null,
    });
    expect(parseRequest(request)).toEqual(request);
    expect(request).toMatchObject({ cwd: '/srv', outputDir: '/srv/logs', env: { PATH: '/bin' } });
  });

  it('accepts the colours of a theme without a name', () => {
    const theme = { fg: '#ffffff', bg: '#000000', palette: Array.from({ length: 16 }, () => '#123456') };
    expect(parseRequest({ theme }).theme).toEqual(theme);
    expect(() => parseRequest({ theme: { ...theme, fg: 'white' } })).toThrow('theme');
  });

  it('accepts every theme', () => {
    for (const theme of themeNames) expect(parseRequest({ theme }).theme).toBe(theme);
  });

  it('accepts both bounds of every number', () => {
    for (const [name, { least, most }] of Object.entries(requestNumbers))
      for (const value of [least, most])
        expect(parseRequest({ [name]: value })).toMatchObject({ [name]: value });
  });

  it.each([
    [{ cols: 1 }, '"cols" of the request must be a whole number from 2 to 1000, not 1'],
    [{ rows: 2.5 }, '"rows" of the request must be a whole number from 2 to 1000, not 2.5'],
    [{ cols: '80' }, '"cols" of the request must be a whole number from 2 to 1000, not "80"'],
    [
      { timeoutSeconds: Number.NaN },
      '"timeoutSeconds" of the request must be a number from 0 to 2592000, not NaN',
    ],
    [{ keepLast: 0 }, '"keepLast" of the request must be a whole number from 1 to 1000000, not 0'],
    [{ maxGifBytes: 0 }, '"maxGifBytes" of the request must be a whole number from 1 to 10000000000, not 0'],
    [
      { maxGifBytes: 1.5 },
      '"maxGifBytes" of the request must be a whole number from 1 to 10000000000, not 1.5',
    ],
    [{ flake: ' ' }, '"flake" of the request must not be empty, not " "'],
    [{ flake: 3 }, '"flake" of the request must be a string, not 3'],
    [{ sudo: 'yes' }, '"sudo" of the request must be a boolean, not "yes"'],
    [{ redact: 'x' }, '"redact" of the request must be a list, not "x"'],
    [{ env: { A: 1 } }, '"env" of the request must map names to strings'],
    [{ secrets: ['fine', 42] }, '"secrets.1" of the request must be a string'],
    [{ target: { kind: 'flake' } }, '"target.ref" of the request must be a string'],
    [{ flake: '.', command: 'true' }, '"flake" and "command" exclude each other'],
    [{ flake: '.', target: { kind: 'default' } }, '"flake" and "target" exclude each other'],
    [null, 'a request must be an object'],
  ])('refuses %j with "%s"', (options, message) => {
    expect(refusal(options).message).toBe(message);
  });

  it('names the actions where an action is unknown', () => {
    expect(refusal({ action: 'frobnicate' }).message).toBe(
      '"action" of the request must be one of build, dry-build, test, dry-activate, boot, switch, build-vm, not "frobnicate"',
    );
  });

  it('names the themes where a theme is unknown', () => {
    expect(refusal({ theme: 'beige' })).toMatchObject({
      message: 'there is no theme "beige"',
      hint: `Themes: ${themeNames.join(', ')}.`,
    });
  });

  it('names the fields where a field is unknown', () => {
    expect(refusal({ flakes: ['.'], colour: true })).toMatchObject({
      message: 'a request has no field "flakes" or "colour"',
      hint: expect.stringContaining('action, flake, file, command'),
    });
  });
});
