import { join } from 'node:path';

/**
 * A flake reference as this tool takes it: `.#laptop` is the flake `.` and the host `laptop`, a name under
 * `nixosConfigurations`; null where the reference names none.
 */
export type FlakeRef = { flake: string; host: string | null };

/** Reads a reference. Without a flake before the `#` it is that of the current directory. */
export function parseFlakeRef(ref: string): FlakeRef {
  const at = ref.indexOf('#');
  if (at < 0) return { flake: ref || '.', host: null };
  return { flake: ref.slice(0, at) || '.', host: ref.slice(at + 1) || null };
}

/** The reference as a person writes it; {@link parseFlakeRef} reads it back. */
export function printFlakeRef({ flake, host }: FlakeRef): string {
  return host === null ? flake : `${flake}#${host}`;
}

/**
 * A name as one attribute in the fragment of a flake reference. The fragment is part of a URL, so Nix
 * decodes `%24`; within quotes every other character is literal, a dot and a backslash too. Only a
 * quotation mark cannot be written in any way (nix/src/libexpr/attr-path.cc): Nix refuses such a name.
 */
function attributeInFragment(name: string): string {
  return /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${encodeURIComponent(name)}"`;
}

/** The attribute of a host's system in the fragment of a flake reference. */
export function toplevelAttribute(host: string): string {
  return `nixosConfigurations.${attributeInFragment(host)}.config.system.build.toplevel`;
}

/**
 * The directory of a flake on this machine, as absolute or relative as it was written: that of its
 * `flake.nix`, so with `?dir=`. Null for a flake that is fetched or looked up in the registry.
 */
export function localFlakeDir(flake: string): string | null {
  const [, scheme = '', written = '', query = ''] =
    /^(path:|git\+file:(?:\/\/)?)?([^?]*)(?:\?(.*))?$/s.exec(flake) ?? [];
  if (written === '' || (scheme === '' && !/^(?:\.{1,2}(?:\/|$)|\/)/.test(written))) return null;
  const tree = scheme === '' ? written : decoded(written);
  const dir = /(?:^|&)dir=([^&]+)/.exec(query)?.[1];
  return dir === undefined ? tree : join(tree, decoded(dir));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path as part of a URL, or of a parameter in one. */
function urlPath(path: string): string {
  return encodeURI(path).replace(/[?#&]/g, encodeURIComponent);
}

/**
 * The reference of a flake at one revision of a git repository. `directory` is that of the flake in it,
 * empty for its top. The repository is a checkout (its absolute path) or `OWNER/NAME` on a server.
 */
export function flakeAtRevision(
  source: { checkout: string } | { server: string; repository: string },
  revision: string,
  directory: string,
): string {
  const dir = directory === '' ? '' : `dir=${urlPath(directory)}`;
  if ('checkout' in source) return `git+file://${urlPath(source.checkout)}?${joined(`rev=${revision}`, dir)}`;
  const { server, repository } = source;
  // GitHub serves any commit by its id, the merge commit of a pull request too.
  if (server === 'https://github.com') return `github:${repository}/${revision}${dir && `?${dir}`}`;
  return `git+${server}/${repository}?${joined('allRefs=1', `rev=${revision}`, dir)}`;
}

function joined(...parameters: string[]): string {
  return parameters.filter((parameter) => parameter !== '').join('&');
}
