import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Emulator } from '../../../src/terminal/emulator.js';
import { rowText, type Screen } from '../../../src/terminal/screen.js';
import { alacrittyLook, alacrittyRows, alacrittyText, cellLook } from './alacritty.js';
import { knownDifferences } from './known-differences.js';

// The files of other projects are not part of this one: a checkout of each is named by an environment variable.
const alacritty = directory('ALACRITTY', 'alacritty_terminal/tests/ref');
const xtermJs = directory('XTERM_JS', 'test/fixtures/escape_sequence_files');

function directory(variable: string, inside: string): string | null {
  const checkout = process.env[variable];
  if (checkout && existsSync(join(checkout, inside))) return join(checkout, inside);
  console.warn(`NOT RUN: conformance with the files of ${variable}; set ${variable} to a checkout of it.`);
  return null;
}

function rowsOf(screen: Screen): string[] {
  return Array.from({ length: screen.rows }, (_, row) => rowText(screen, row));
}

function play(bytes: Uint8Array, size: { cols: number; rows: number }): Screen {
  const emulator = new Emulator(size);
  emulator.write(new TextDecoder().decode(bytes), 0);
  return emulator.finalScreen();
}

/** Which of the cases end otherwise than the other terminal. */
function differing(cases: readonly string[], differs: (name: string) => boolean): string[] {
  return cases.filter(differs);
}

describe.skipIf(alacritty === null)("Alacritty's reference tests", () => {
  const names =
    alacritty === null
      ? []
      : readdirSync(alacritty).filter((name) => existsSync(join(alacritty, name, 'grid.json')));
  const ends = names.sort().map((name) => {
    const dir = join(alacritty!, name);
    const { columns: cols, screen_lines: rows } = JSON.parse(readFileSync(join(dir, 'size.json'), 'utf8'));
    const ours = play(readFileSync(join(dir, 'alacritty.recording')), { cols, rows });
    return { name, ours, theirs: alacrittyRows(dir, rows) };
  });

  it('end with the same text, but for the known differences', () => {
    expect(names.length).toBeGreaterThan(40);
    const found = ends.filter(
      ({ ours, theirs }) => rowsOf(ours).join('\n') !== theirs.map(alacrittyText).join('\n'),
    );
    expect(found.map(({ name }) => name)).toEqual(Object.keys(knownDifferences.alacritty).sort());
  });

  it('end with the same colours and attributes, but for the known differences', () => {
    const found = ends.filter(({ ours, theirs }) => {
      const looks = theirs.flatMap((row) => row.map(alacrittyLook));
      return looks.some((look, cell) => look !== cellLook(ours, cell));
    });
    expect(found.map(({ name }) => name)).toEqual(Object.keys(knownDifferences.alacrittyLooks).sort());
  });
});

describe.skipIf(xtermJs === null)("xterm.js' files of escape sequences", () => {
  it('end with the same text, but for the known differences', () => {
    const names = readdirSync(xtermJs!).filter((name) => name.endsWith('.in'));
    expect(names.length).toBeGreaterThan(70);
    const found = differing(names.sort(), (name) => {
      const bytes = readFileSync(join(xtermJs!, name));
      // They are printed through a terminal's driver, which adds the carriage returns.
      const ours = play(Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'), {
        cols: 80,
        rows: 25,
      });
      const theirs = readFileSync(join(xtermJs!, name.replace(/in$/, 'text')), 'utf8').split('\n');
      return (
        rowsOf(ours).join('\n').trimEnd() !==
        theirs
          .map((row) => row.trimEnd())
          .join('\n')
          .trimEnd()
      );
    });
    expect(found).toEqual(Object.keys(knownDifferences.xtermJs).sort());
  });
});

it('docs/rendering.md has each known difference with its cause', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/rendering.md'), 'utf8');
  for (const [name, cause] of Object.values(knownDifferences).flatMap(Object.entries))
    expect(page).toContain(`| \`${name}\` | ${cause} |`);
});
