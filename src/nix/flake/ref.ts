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
export function attributeInFragment(name: string): string {
  return /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${encodeURIComponent(name)}"`;
}

/** The attribute of a host's configuration in the fragment of a flake reference. */
export function configurationAttribute(host: string): string {
  return `nixosConfigurations.${attributeInFragment(host)}`;
}

/** The attribute of a host's system in the fragment of a flake reference. */
export function toplevelAttribute(host: string): string {
  return `${configurationAttribute(host)}.config.system.build.toplevel`;
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

/** Whether a reference names a commit or branch of a repository, which need not be the one that is checked out. */
export function namesRevision(flake: string): boolean {
  return /[?&](?:rev|ref)=/.test(flake);
}

/** The parameters of a local reference that decide which files are built, beside directory and commit. */
export function fetchParameters(flake: string): string[] {
  const query = flake.slice(flake.indexOf('?') + 1);
  return flake.includes('?')
    ? query.split('&').filter((parameter) => /^(?:submodules|lfs|exportIgnore)=/.test(parameter))
    : [];
}

/** The same reference from any directory: a path in it that is relative to `cwd` becomes absolute. */
export function absoluteFlakeRef(ref: string, cwd: string): string {
  const { flake, host } = parseFlakeRef(ref);
  const [, scheme = '', written = '', query = ''] =
    /^(path:|git\+file:(?!\/\/))?(\.{1,2}(?:\/[^?]*)?)(\?.*)?$/s.exec(flake) ?? [];
  if (written === '') return ref;
  const path = scheme === '' ? join(cwd, written) : join(urlPath(cwd), written);
  return printFlakeRef({
    flake: `${scheme === 'path:' || scheme === '' ? scheme : `${scheme}//`}${path}${query}`,
    host,
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The reference of a flake that is a directory and no git tree: `directory` is absolute, `inside` that of its flake.nix, "" for the top. */
export function pathFlake(directory: string, inside = ''): string {
  return `path:${urlPath(directory)}${inside === '' ? '' : `?dir=${urlPath(inside)}`}`;
}

/** A path as part of a URL, or of a parameter in one. */
function urlPath(path: string): string {
  return encodeURI(path).replace(/[?#&]/g, encodeURIComponent);
}

/**
 * The reference of a flake at one revision of a git repository. `directory` is that of the flake in it,
 * empty for its top. The repository is a checkout (its absolute path) or `OWNER/NAME` on a server. `parameters` are
 * those of {@link fetchParameters}.
 */
export function flakeAtRevision(
  source: { checkout: string } | { server: string; repository: string },
  revision: string,
  directory: string,
  parameters: readonly string[] = [],
): string {
  const dir = directory === '' ? '' : `dir=${urlPath(directory)}`;
  if ('checkout' in source)
    return `git+file://${urlPath(source.checkout)}?${joined(`rev=${revision}`, dir, ...parameters)}`;
  const { server, repository } = source;
  // GitHub serves any commit by its id, the merge commit of a pull request too, but in archives without submodules.
  if (server === 'https://github.com' && parameters.length === 0)
    return `github:${repository}/${revision}${dir && `?${dir}`}`;
  return `git+${server}/${repository}?${joined('allRefs=1', `rev=${revision}`, dir, ...parameters)}`;
}

function joined(...parameters: string[]): string {
  return parameters.filter((parameter) => parameter !== '').join('&');
}
