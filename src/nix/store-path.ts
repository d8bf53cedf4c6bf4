// A store path is DIRECTORY/HASH-NAME. The hash is 20 bytes in Nix's base 32, which has no e, o, t and u
// (nix/src/libutil/base-nix-32.cc); the name is restricted by nix/src/libstore/path.cc. The directory is
// most often /nix/store, but may be any. Browser pages use this file too: it imports nothing.
const hash = '[0-9a-df-np-sv-z]{32}';
const name = '[\\w+.?=-]+';

const storePath = new RegExp(`^/(?:[^/\\n]+/)*${hash}-${name}$`);
const prefix = new RegExp(`^(?:.*/)?(?:${hash}-)?`);
const insidePath = new RegExp(`^/(?:[^/]+/)*?${hash}-[^/]+/(.+)$`);
const hashesInText = new RegExp(`\\b${hash}-`, 'g');
const hashesOfPaths = new RegExp(`/${hash}-`, 'g');
const directoryCharacter = /[\w.+/-]/;

/** Whether `path` is a store path itself, in any store directory: absolute, with hash and name. */
export function isStorePath(path: string): boolean {
  return storePath.test(path);
}

/**
 * The name of a store path without directory, hash and `.drv`: `/nix/store/HASH-hello-1.0.drv` is
 * `hello-1.0`, as Nix prefixes the lines of its build log. A name is returned as it is.
 */
export function storePathName(path: string): string {
  return path.replace(prefix, '').replace(/\.drv$/, '');
}

/** The name of a system of NixOS without the words that all have: `web1-26.05` of `/nix/store/HASH-nixos-system-web1-26.05`. */
export function systemName(path: string): string {
  return storePathName(path).replace(/^nixos-system-/, '');
}

/** The part of `path` below a store path: `hosts/a.nix` of `/nix/store/HASH-source/hosts/a.nix`, else null. */
export function pathInStorePath(path: string): string | null {
  return insidePath.exec(path)?.[1] ?? null;
}

/** A text with the hash of every store path in it replaced by `…`, so that rebuilt paths compare as equal. */
export function withoutStoreHashes(text: string): string {
  return text.replace(hashesInText, '…-');
}

/** A text with every store path in it shortened to its name. */
export function withStorePathNames(text: string): string {
  let kept = '';
  let end = 0;
  for (const { 0: hashed, index } of text.matchAll(hashesOfPaths)) {
    let start = index;
    while (start > end && directoryCharacter.test(text[start - 1]!)) start -= 1;
    // The store's directory is absolute: what is before its first slash is no part of the path.
    kept += text.slice(end, start + text.slice(start, index + 1).indexOf('/'));
    end = index + hashed.length;
  }
  return kept + text.slice(end);
}
