/** Makes a directory with programs of a Debian suite. Throws when apt cannot download. */
export function linkedPrograms(what: {
  suite: string;
  packages: readonly string[];
  programs: readonly string[];
  home: string;
  isThere: () => boolean;
  finish?: (root: string, built: string) => void;
}): void;
export function runs(program: string): boolean;
