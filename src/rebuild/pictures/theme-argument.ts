import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ThemeColors, themeNames } from '../../render/color/theme.js';
import { parseThemeFile } from '../../render/color/theme-file.js';
import type { ThemeName } from '../../render/color/themes.js';
import { messageOf, ToolError, usageError } from '../../system/errors.js';

/** So many bytes of a file are read: a theme is small, and of a cast only the header is needed. */
const maxBytes = 1024 * 1024;

/**
 * The theme that a person names: one of `themeNames`, or a file in `cwd` with its colours (see `parseThemeFile`).
 * Throws a usage error (`unknown-theme`, `bad-theme`, `cannot-read`).
 */
export function themeArgument(named: string, cwd: string): ThemeName | ThemeColors {
  const known = themeNames.find((name) => name === named);
  if (known) return known;
  const path = resolve(cwd, named);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw usageError(
      'unknown-theme',
      `there is no theme and no file called "${named}"`,
      `Give a file with colours, or one of ${themeNames.join(', ')}.`,
    );
  try {
    return parseThemeFile(startOf(path), named);
  } catch (thrown) {
    if (thrown instanceof ToolError) throw thrown;
    throw usageError('cannot-read', `${named} cannot be read: ${messageOf(thrown)}`);
  }
}

function startOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(maxBytes);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, maxBytes, 0));
  } finally {
    closeSync(file);
  }
}
