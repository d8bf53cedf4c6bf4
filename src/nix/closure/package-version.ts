import { storePathName } from '../store-path.js';

/** A store path's name, split as Nix does it (nix/src/libstore/names.cc). */
type PackageName = { name: string; version: string };

/**
 * Names of outputs in nixpkgs (`outputs = [ … ]`; pkgs/build-support/setup-hooks/multiple-outputs.sh has the usual ones). Any
 * word may be one, but `beta` and `unstable` end versions: so they are listed.
 */
const outputs = new Set(
  `bin dev lib lib32 lib64 man doc docs devdoc devman info debug static out dist data share libexec sbin etc include
  modules shrunk dri drivers osmesa opencl spirv2dxil vdpau xvmc getent login mount swap lastlog kmod nss terminfo
  locales libgcc checksum installedTests tests test examples python py lua perl tcl emacs vim completions plugins contrib
  server client daemon cli gui web webui frontend auth unbound dnsmasq sysctl sqlite3 apache cgi cups po licenses
  firmware hooks dbus agent tools utils runtime headers cxx cxxdev fonts tex texdoc texsource tlpkg jit pg_config plperl
  plpython3 pltcl icu xtables kexec`.split(/\s+/),
);

/**
 * Name and version in a store path, as `builtins.parseDrvName` splits them: the version starts after the first dash that no
 * letter follows. An output's name at its end (`-dev`, `-man`) is dropped: it is of the same package. So is `.drv`.
 */
export function packageNameOf(storePath: string): PackageName {
  const full = storePathName(storePath);
  for (let dash = full.indexOf('-'); dash !== -1; dash = full.indexOf('-', dash + 1)) {
    const next = full[dash + 1];
    if (next !== undefined && !/[A-Za-z]/.test(next))
      return { name: full.slice(0, dash), version: withoutOutput(full.slice(dash + 1)) };
  }
  return { name: full, version: '' };
}

/** The kernel's output `modules` is shrunk to another path, `6.12-modules-shrunk`. */
function withoutOutput(version: string): string {
  const dash = version.lastIndexOf('-');
  return dash > 0 && outputs.has(version.slice(dash + 1)) ? withoutOutput(version.slice(0, dash)) : version;
}

// A hash of Nix's base 32 behind a slash, and a name, which has at most 211 characters.
const storePaths = /\/[0-9a-df-np-sv-z]{32}-[\w+.?=-]{1,211}/g;

/** Versions by name of the packages whose store paths a text names; one without a version is left out. */
export function packageVersionsIn(text: string): Map<string, string> {
  const found = [...text.matchAll(storePaths)].map(([path]) => packageNameOf(path));
  return new Map(found.filter(({ version }) => version !== '').map(({ name, version }) => [name, version]));
}

/** Compares versions as `builtins.compareVersions` does: below 0, 0, above 0. */
export function compareVersions(a: string, b: string): number {
  const left = components(a);
  const right = components(b);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const x = left[index] ?? '';
    const y = right[index] ?? '';
    if (isLower(x, y)) return -1;
    if (isLower(y, x)) return 1;
  }
  return 0;
}

function components(version: string): string[] {
  return version.match(/\d+|[^\d.-]+/g) ?? [];
}

/** Numbers compare by value; an absent part is lower than a number, `pre` than any other part, letters than numbers. */
function isLower(a: string, b: string): boolean {
  const [x, y] = [numberIn(a), numberIn(b)];
  if (x !== null && y !== null) return x < y;
  if (a === '' && y !== null) return true;
  if (a === 'pre' && b !== 'pre') return true;
  if (b === 'pre') return false;
  if (y !== null) return true;
  if (x !== null) return false;
  return a < b;
}

function numberIn(component: string): bigint | null {
  return /^\d+$/.test(component) ? BigInt(component) : null;
}
