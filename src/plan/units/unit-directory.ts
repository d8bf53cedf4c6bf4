/** What is at the end of a path's links: a file, or /dev/null. */
export type UnitFile = { kind: 'file'; path: string; text: string } | { kind: 'masked' };

/** More links in a row than Linux follows. */
const mostLinks = 40;

const etc = '/etc/systemd/system/';

/**
 * etc/systemd/system of one system, by paths relative to it. A link to a file elsewhere, as every unit of NixOS is one,
 * counts as that file; `links` holds those to another path of the directory and to /dev/null, as they are written.
 */
export class UnitDirectory {
  readonly files: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly #folders = new Map<string, string[]>();

  constructor(files: ReadonlyMap<string, string>, links: ReadonlyMap<string, string>) {
    this.files = files;
    this.links = links;
    for (const path of [...files.keys(), ...links.keys()].sort()) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      const names = this.#folders.get(folder);
      if (names) names.push(path);
      else this.#folders.set(folder, [path]);
    }
  }

  /** What a path leads to; null where that is nothing. */
  file(path: string): UnitFile | null {
    let at = path;
    for (let count = 0; count < mostLinks; count += 1) {
      const text = this.files.get(at);
      if (text !== undefined) return { kind: 'file', path: at, text };
      const target = this.links.get(at);
      if (target === undefined) return null;
      if (target === '/dev/null') return { kind: 'masked' };
      at = joined(at, target);
    }
    return null;
  }

  /** Whether a path leads to anything, be it /dev/null. */
  has(path: string): boolean {
    return this.file(path) !== null;
  }

  /** Whether a path leads to a file. */
  hasFile(path: string): boolean {
    return this.file(path)?.kind === 'file';
  }

  /** The paths in a folder, sorted; '' for the directory itself. */
  paths(folder: string): readonly string[] {
    return this.#folders.get(folder) ?? [];
  }

  /** All folders below the directory, such as `multi-user.target.wants`. */
  folders(): string[] {
    return [...this.#folders.keys()].filter((folder) => folder !== '');
  }

  /** The paths of a name's drop-ins, in their order. */
  dropIns(name: string): string[] {
    return this.paths(`${name}.d`).filter((path) => path.endsWith('.conf') && this.has(path));
  }
}

function joined(from: string, target: string): string {
  if (target.startsWith('/')) return target.startsWith(etc) ? target.slice(etc.length) : target;
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
