import { describe, expect, it } from 'vitest';
import { mix, themeFor, themeNames } from '../../../../src/render/color/theme.js';
import { themes } from '../../../../src/render/color/themes.js';

const carried = { fg: '#010203', bg: '#040506', palette: Array.from({ length: 8 }, (_, n) => `#00000${n}`) };

describe('a theme', () => {
  it('has a default and at least eight that are well known', () => {
    expect(themeNames.length).toBeGreaterThanOrEqual(9);
    expect(themeNames).toContain('dracula');
  });

  it.each(Object.entries(themes))('is complete: %s', (_, { fg, bg, palette }) => {
    const colors = [fg, bg, ...palette.split(' ')];
    expect(colors).toHaveLength(18);
    for (const color of colors) expect(color).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('is the one the recording carries, unless another is asked for', () => {
    expect(themeFor(undefined, carried)).toMatchObject({ fg: 0x010203, bg: 0x040506, cursor: 0x010203 });
    expect(themeFor('nord', carried).bg).toBe(0x2e3440);
    expect(themeFor(undefined, undefined).bg).toBe(themeFor('dark', undefined).bg);
  });

  it('uses eight colours for the bright half too', () => {
    const { palette } = themeFor(undefined, carried);
    expect(palette.slice(8, 16)).toEqual(palette.slice(0, 8));
  });

  it('has the cube and the greys of xterm after its own sixteen', () => {
    const { palette } = themeFor('dark', undefined);
    expect(palette).toHaveLength(256);
    expect([palette[16], palette[21], palette[231], palette[232], palette[255]]).toEqual([
      0x000000, 0x0000ff, 0xffffff, 0x080808, 0xeeeeee,
    ]);
  });

  it('that is unknown is refused with the names there are', () => {
    expect(() => themeFor('__proto__', undefined)).toThrow(/no theme called/);
  });
});

describe('mixing', () => {
  it('goes from one colour to the other', () => {
    expect(mix(0x000000, 0xff8000, 0)).toBe(0x000000);
    expect(mix(0x000000, 0xff8000, 1)).toBe(0xff8000);
    expect(mix(0x102030, 0x304050, 0.5)).toBe(0x203040);
  });
});
