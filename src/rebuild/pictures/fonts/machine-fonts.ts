import { FallbackFonts } from '../../../render/fonts/fallback.js';
import type { Environment } from '../../../system/environment.js';
import { fontDirArgument } from '../font-dir-argument.js';
import { fontsInDirectory, usualDirectories } from './directory.js';
import { fontconfigFonts } from './fontconfig.js';

/** Where fonts are looked for. */
export type FontPlaces = {
  /** A directory whose fonts come first (`--font-dir`), absolute. */
  fontDir?: string | null;
  env: Environment;
};

/**
 * The fonts of this machine, for characters that the program's own lack: those of `fontDir`, then those that
 * fontconfig knows or, without it, those of the usual directories. Nothing is looked for before such a character is
 * drawn.
 */
export function machineFonts(
  { fontDir, env }: FontPlaces,
  onProblem: (message: string) => void = () => {},
): FallbackFonts {
  return new FallbackFonts(
    () => {
      const own = fontDir
        ? fontsInDirectory(fontDir).map((font) => ({ ...font, hasPreferredColors: true }))
        : [];
      const others = fontconfigFonts(env) ?? usualDirectories(env).flatMap(fontsInDirectory);
      return [...own, ...others];
    },
    onProblem,
    Boolean(fontDir),
  );
}

/** The same for a directory as a person names it in `cwd`. Throws a usage error (`no-font-dir`). */
export function fontsFor(
  { fontDir, env, cwd }: { fontDir: string | undefined; env: Environment; cwd: string },
  onProblem?: (message: string) => void,
): FallbackFonts {
  return machineFonts(
    { fontDir: fontDir === undefined ? null : fontDirArgument(fontDir, cwd), env },
    onProblem,
  );
}
