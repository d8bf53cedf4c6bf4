import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { figureIn } from '../figure.js';
import { pathInStorePath } from '../store-path.js';
import type { Location } from './failure.js';

/** A place as Nix prints it, with the source lines that it quoted (1-based line number to text). */
export type Position = Location & {
  excerpt: Map<number, string>;
  /** The trace names the file, without a line. */
  isFileOnly?: boolean;
};

/** A file that a trace names without a line. */
export function fileOnly(file: string): Position {
  return { file, line: 0, column: null, excerpt: new Map(), isFileOnly: true };
}

/** `at FILE:LINE:COLUMN` as in traces, also inline as Nix 2.3 did; null when `line` is not one. */
export function positionOf(line: string): Position | null {
  const match = /^\s*at\s+(\S.*?):(\d+)(?::(\d+))?:?\s*$/.exec(line);
  if (!match) return null;
  const [number, column] = [figureIn(match[2]), figureIn(match[3])];
  if (number === null) return null;
  return { file: match[1]!.replace(/^"(.*)"$/, '$1'), line: number, column, excerpt: new Map() };
}

/** Reads a file of the checkout by its relative path; null when it does not exist. */
type ReadSource = (file: string) => string | null;

/** Where the configuration's own sources are. */
export type Checkout = { root: string; read: ReadSource };

/** The checkout in an absolute directory. */
export function checkoutAt(root: string): Checkout {
  return {
    root,
    read: (file) => {
      const inside = pathInside(file);
      return inside === null ? null : readSource(join(root, inside));
    },
  };
}

/** A relative path without `.` and `..`; null for one that leads out of its directory. */
function pathInside(file: string): string | null {
  const inside = normalize(file);
  return inside === '..' || inside.startsWith('../') ? null : inside;
}

const largestSource = 4 * 1024 * 1024;

/** The rebuild chooses the name: a device or a FIFO, whose reading may never end, is not opened for waiting. */
function readSource(path: string): string | null {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(fd);
      return stats.isFile() && stats.size <= largestSource ? readFileSync(fd, 'utf8') : null;
    } finally {
      closeSync(fd);
    }
  } catch {
    return null;
  }
}

/**
 * The path of `position` inside the checkout, or null when it is elsewhere. Flakes are evaluated from a
 * copy, `/nix/store/…-source/hosts/x.nix` or `«git+file:///…»/hosts/x.nix`; nixpkgs is a `-source` too, so
 * a store path is believed only when the lines that Nix quoted are the lines of the file here.
 */
export function fileInCheckout(position: Position, checkout: Checkout): string | null {
  const { file } = position;
  const root = withoutSlashes(checkout.root);
  if (file.startsWith(`${root}/`)) return pathInside(file.slice(root.length + 1));
  const fetched = /^«(?:path:|git\+file:(?:\/\/)?)([^?»]*)(?:\?[^»]*)?»\/(.+)$/.exec(file);
  if (fetched && withoutSlashes(fetched[1]!) === root) return fetched[2]!;
  const copied = pathInStorePath(file) ?? /^«[^»]*»\/(.+)$/.exec(file)?.[1];
  return copied && sameSource(position, checkout.read(copied)) ? copied : null;
}

/** A directory without the slashes at its end. */
function withoutSlashes(directory: string): string {
  return directory.replace(/(?<!\/)\/+$/, '');
}

/** Whether a missing file that a message names, as part of the copy that Nix evaluates, is there in the checkout. */
export function namesFileInCheckout(message: string, checkout: Checkout): boolean {
  const [inCopy] = [...message.matchAll(/['"](\/[^'"]+)['"]/g)].flatMap(
    ([, path]) => pathInStorePath(path!) ?? [],
  );
  const inRepository = /^Path '([^']+)' does not exist in Git repository/i.exec(message)?.[1];
  const file = inCopy ?? inRepository;
  return file !== undefined && checkout.read(file) !== null;
}

function sameSource(position: Position, text: string | null): boolean {
  if (text === null) return false;
  const lines = text.split('\n');
  if (position.line > lines.length || (position.excerpt.size === 0 && position.file.startsWith('«')))
    return false;
  for (const [line, quoted] of position.excerpt)
    if ((lines[line - 1] ?? '').trim() !== quoted.trim()) return false;
  return true;
}

// Files of nixpkgs, which its users did not write, under any name of its copy.
const nixpkgs = new RegExp(
  [
    '^<',
    '^«(?:nix-internal|string|none|stdin|unknown)',
    '«(?:github|flake|https?)[^«»]*nixpkgs',
    '/nixpkgs(?:-[^/]*)?/',
    '/channels/nixos(?:-[^/]*)?/',
    '[/»]nixos/(?:modules|lib)/',
    '[»e]/lib/(?:[a-z-]+\\.nix|[a-z-]+/(?:default|internal)\\.nix)$',
    '/pkgs/(?:stdenv|build-support|top-level|by-name|development|applications|os-specific|tools|servers)/',
    '/flake-parts/',
  ].join('|'),
);

// Code through which every evaluation goes: what fails there failed for a reason elsewhere.
const plumbing = new RegExp(
  [
    '^<',
    '^«(?!path:|git\\+file:|github:|gitlab:|flake:|https?:)',
    '^\\(',
    '/builtin/derivation\\.nix$|^/?derivation-internal\\.nix$',
    '/nixos/lib/|/eval-config\\.nix$',
    '/lib/(?:attrsets|asserts|customisation|debug|derivations|fixed-points|lists|meta|modules|options|strings|trivial|types)\\.nix$',
    '/lib/systems/',
    '/pkgs/stdenv/',
    '/pkgs/top-level/(?:default|impure|splice|stage)\\.nix$',
  ].join('|'),
);

/** Whether a person who configures a system can have written the file, as far as its name shows. */
export function isUsersFile(file: string): boolean {
  return !nixpkgs.test(file) && !plumbing.test(file);
}

/**
 * The place to show a person, of the places nearest to the cause first: the first in the checkout, else the
 * first that is not nixpkgs' own code, else the first where something of its own is done. Null where Nix printed
 * none, and for what NixOS's modules found (`ofModules`) also where only nixpkgs' own code is left, which is never
 * the cause there.
 */
export function bestLocation(
  positions: Position[],
  checkout: Checkout | null,
  ofModules = false,
): Location | null {
  const real = positions.filter(({ line, isFileOnly }) => line > 0 || isFileOnly);
  if (checkout) {
    for (const position of real) {
      const file = fileInCheckout(position, checkout);
      if (file !== null) return locationIn(file, position);
    }
  }
  const roots = nixpkgsRoots(real);
  const shown =
    real.find(({ file }) => isUsersFile(file) && !roots.some((root) => file.startsWith(root))) ??
    (ofModules ? undefined : real.find(({ file, isFileOnly }) => !isFileOnly && isPackage(file, roots)));
  return shown ? locationIn(shown.file, shown) : null;
}

/** Where the copies of nixpkgs are that a trace goes through, as what only nixpkgs has in those places shows. */
function nixpkgsRoots(positions: readonly Position[]): string[] {
  return positions.flatMap(({ file }) => inNixpkgs.exec(file)?.[1] ?? []);
}

const inNixpkgs =
  /^(\/nix\/store\/[^/]{1,300}\/|«[^»]{1,500}»\/)(?:lib\/(?:modules|attrsets|lists|customisation|types)\.nix|nixos\/lib\/eval-config\.nix|nixos\/modules\/system\/activation\/top-level\.nix|pkgs\/(?:stdenv\/generic|top-level)\/)/;

/** Whether a file does something of its own, which the code of nixpkgs around its packages does not. */
function isPackage(file: string, roots: readonly string[]): boolean {
  return !plumbing.test(file) && !roots.some((root) => file === `${root}flake.nix`);
}

/** Where only the file is known, the place is its beginning. */
function locationIn(file: string, { line, column }: Position): Location {
  return { file, line: Math.max(1, line), column };
}
