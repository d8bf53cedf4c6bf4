import { readdir, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { toplevelLinks, toplevelTexts } from './script.js';

/** A system, as its toplevel has it: where its links lead, and the texts in it. A text that it lacks is null. */
export type Toplevel = {
  path: string;
  links: Record<(typeof toplevelLinks)[number], string | null>;
  texts: Record<(typeof toplevelTexts)[number], string | null>;
};

/** Files and links of etc/systemd/system by their paths in it; a link out of it counts as the file that it leads to. */
export type UnitFiles = { files: Map<string, string>; links: Map<string, string> };

/** Reads a toplevel that is on this machine. Throws where it is none. */
export async function readToplevel(path: string): Promise<Toplevel> {
  const links = toplevelLinks.map(async (name) => [name, await orNull(realpath(join(path, name)))] as const);
  const texts = toplevelTexts.map(
    async (name) => [name, await orNull(readFile(join(path, name), 'utf8'))] as const,
  );
  return {
    path: await realpath(path),
    links: Object.fromEntries(await Promise.all(links)) as Toplevel['links'],
    texts: Object.fromEntries(await Promise.all(texts)) as Toplevel['texts'],
  };
}

/**
 * Reads the unit files of a toplevel that is on this machine. `stored` has the text of every file by where its link leads,
 * null for what leads to /dev/null.
 */
export async function readUnitFiles(
  toplevel: string,
): Promise<UnitFiles & { stored: Map<string, string | null> }> {
  const root = join(toplevel, 'etc/systemd/system');
  const found = { files: new Map<string, string>(), links: new Map<string, string>() };
  const stored = new Map<string, string | null>();
  const folder = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(root, path), { withFileTypes: true })) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) await folder(name);
      else if (entry.isFile()) found.files.set(name, await readFile(join(root, name), 'utf8'));
      else if (entry.isSymbolicLink()) await link(name);
    }
  };
  const link = async (name: string): Promise<void> => {
    const target = await readlink(join(root, name));
    if (!target.startsWith('/') || target === '/dev/null') {
      found.links.set(name, target);
      return;
    }
    if (!stored.has(target)) stored.set(target, await textAt(target));
    const text = stored.get(target);
    if (text === null || text === undefined) found.links.set(name, '/dev/null');
    else found.files.set(name, text);
  };
  // What there is no directory of has no units, as the newest toplevels of containers.
  await orNull(stat(root)).then((there) => (there ? folder('') : undefined));
  return { ...found, stored };
}

async function textAt(path: string): Promise<string | null> {
  const end = await orNull(realpath(path));
  return end === null || end === '/dev/null' ? null : readFile(path, 'utf8');
}

async function orNull<Value>(promise: Promise<Value>): Promise<Value | null> {
  try {
    return await promise;
  } catch {
    return null;
  }
}
