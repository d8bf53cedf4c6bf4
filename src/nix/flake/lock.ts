import { z } from 'zod';
import { type ToolError, usageError } from '../../system/errors.js';
import type { InputChange } from '../closure/result.js';

/** The versions of flake.lock that Nix reads (nix/src/libflake/lockfile.cc). */
const versions = { first: 5, last: 7 };

// Nix fetches by all that is there, also by what is not read here.
const reference = z.looseObject({
  type: z.string().optional(),
  rev: z.string().optional(),
  ref: z.string().optional(),
  lastModified: z.number().optional(),
  owner: z.string().optional(),
  repo: z.string().optional(),
  host: z.string().optional(),
  url: z.string().optional(),
  path: z.string().optional(),
  narHash: z.string().optional(),
});
type Locked = z.infer<typeof reference> & {
  /** The branch or tag that flake.nix asks for. */
  asked: string | undefined;
};

const lockSchema = z.object({
  root: z.string(),
  version: z.number().optional(),
  nodes: z.record(
    z.string(),
    z.object({
      // The name of a node, or the path of the input that this one follows.
      inputs: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
      locked: reference.optional(),
      original: reference.optional(),
      // Version 5 may have the date and the hash beside "locked".
      info: reference.optional(),
    }),
  ),
});

/**
 * What differs between two texts of flake.lock, by input (`home-manager/nixpkgs` for an input's own input),
 * sorted. An empty text means no lock file. Throws a usage error (`bad-lock`) for a text that is no lock file.
 */
export function inputChanges(before: string, after: string): InputChange[] {
  const old = inputsOf(before);
  const now = inputsOf(after);
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}

/** The names of the flake's own inputs, sorted; those that follow another are among them. Throws as {@link inputChanges}. */
export function ownInputs(text: string): string[] {
  if (text.trim() === '') return [];
  const { root, nodes } = parsedLock(text);
  return Object.keys(nodes[root]?.inputs ?? {}).sort();
}

/** Where an input of the flake's own is from, as the lock has it. */
export type LockedInput = z.infer<typeof reference>;

/** What the lock has of one of the flake's own inputs; null for one that follows another. Throws as {@link inputChanges}. */
export function lockedInput(text: string, name: string): LockedInput | null {
  const found = inputsOf(text).get(name);
  if (found === undefined) return null;
  const { asked: _, ...input } = found;
  return input;
}

function inputsOf(text: string): Map<string, Locked> {
  const found = new Map<string, Locked>();
  if (text.trim() === '') return found;
  const { root, nodes } = parsedLock(text);
  const visit = (node: string, path: string, depth: number) => {
    const { inputs = {}, locked, original, info } = (Object.hasOwn(nodes, node) ? nodes[node] : null) ?? {};
    if (locked && path !== '') found.set(path, { ...info, ...locked, asked: original?.ref });
    // A valid lock file has no circle.
    if (depth < 16 && found.size < 10_000)
      for (const [name, target] of Object.entries(inputs))
        if (typeof target === 'string') visit(target, path === '' ? name : `${path}/${name}`, depth + 1);
  };
  visit(root, '', 0);
  return found;
}

function parsedLock(text: string): z.infer<typeof lockSchema> {
  if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text))
    throw badLock(
      'has the marks of a merge conflict',
      'Resolve it, or take one side and run nix flake lock.',
    );
  const parsed = lockSchema.safeParse(jsonOf(text));
  if (!parsed.success) throw badLock('is not a lock file of Nix', 'nix flake lock makes it anew.');
  const { version } = parsed.data;
  if (version !== undefined && !(version >= versions.first && version <= versions.last))
    throw badLock(
      `is of version ${version}, and ${versions.first} to ${versions.last} are known`,
      version > versions.last ? 'A later release may read it.' : 'nix flake lock makes it anew.',
    );
  return parsed.data;
}

function badLock(what: string, hint: string): ToolError {
  return usageError('bad-lock', `flake.lock ${what}`, hint);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function changeOf(name: string, old: Locked | undefined, now: Locked | undefined): InputChange | null {
  if (identity(old) === identity(now)) return null;
  return {
    name,
    change: !old ? 'added' : !now ? 'removed' : 'updated',
    old_revision: old?.rev ?? null,
    new_revision: now?.rev ?? null,
    old_date: dateOf(old),
    new_date: dateOf(now),
    compare_url: old && now ? compareUrl(old, now) : null,
    ...(old && now && warningsOf(old, now)),
  };
}

/** What a person may not expect of an update: an input that went back in time, or comes from elsewhere. */
function warningsOf(old: Locked, now: Locked): Pick<InputChange, 'warnings'> {
  const warnings = [];
  const [was, is] = [dateOf(old), dateOf(now)];
  if (was !== null && is !== null && is < was)
    warnings.push(`it goes back in time, from ${was.slice(0, 10)} to ${is.slice(0, 10)}`);
  const [from, to] = [originOf(old), originOf(now)];
  if (from !== to) warnings.push(`it comes from elsewhere: ${from} before, ${to} now`);
  return warnings.length > 0 ? { warnings } : {};
}

/** Where an input is from, as a flake reference without its revision. */
function originOf({ type, owner, repo, host, url, path, asked }: Locked): string {
  const place = owner && repo ? `${owner}/${repo}` : (url ?? path ?? '');
  const at = [asked === undefined ? '' : `ref=${asked}`, host === undefined ? '' : `host=${host}`];
  const query = at.filter((part) => part !== '').join('&');
  return `${type ?? '?'}:${place}${query && `?${query}`}`;
}

function identity(input: Locked | undefined): string {
  return input?.rev ?? input?.narHash ?? '';
}

function dateOf(input: Locked | undefined): string | null {
  const seconds = input?.lastModified;
  return seconds === undefined || Math.abs(seconds) > 8.64e12 ? null : new Date(seconds * 1000).toISOString();
}

/** The forge's page that compares two revisions of one repository; null for other sources. */
function compareUrl(old: Locked, now: Locked): string | null {
  const { type, owner, repo, host } = now;
  if (!owner || !repo || old.owner !== owner || old.repo !== repo || old.type !== type) return null;
  const from = revision(old);
  const to = revision(now);
  if (!from || !to || (host !== undefined && !/^[\w.-]+(?::\d+)?$/.test(host))) return null;
  const project = `${encodeURIComponent(owner).replace('%7E', '~')}/${encodeURIComponent(repo)}`;
  if (type === 'github') return `https://${host ?? 'github.com'}/${project}/compare/${from}...${to}`;
  if (type === 'gitlab')
    return `https://${host ?? 'gitlab.com'}/${project.replaceAll('%2F', '/')}/-/compare/${from}...${to}`;
  if (type === 'sourcehut') return `https://${host ?? 'git.sr.ht'}/${project}/log/${from}..${to}`;
  return null;
}

function revision({ rev }: Locked): string | null {
  return rev && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
}
