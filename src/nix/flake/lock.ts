import { z } from 'zod';
import type { InputChange } from '../closure/result.js';

const locked = z.object({
  type: z.string(),
  rev: z.string().optional(),
  lastModified: z.number().optional(),
  owner: z.string().optional(),
  repo: z.string().optional(),
  host: z.string().optional(),
  narHash: z.string().optional(),
});
type Locked = z.infer<typeof locked>;

const lockSchema = z.object({
  root: z.string(),
  nodes: z.record(
    z.string(),
    z.object({
      // The name of a node, or the path of the input that this one follows.
      inputs: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
      locked: locked.optional(),
    }),
  ),
});

/**
 * What differs between two texts of flake.lock, by input (`home-manager/nixpkgs` for an input's own input),
 * sorted. An empty text means no lock file. Throws where a text is no lock file.
 */
export function inputChanges(before: string, after: string): InputChange[] {
  const old = inputsOf(before);
  const now = inputsOf(after);
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}

function inputsOf(text: string): Map<string, Locked> {
  const found = new Map<string, Locked>();
  if (text.trim() === '') return found;
  const { root, nodes } = lockSchema.parse(JSON.parse(text));
  const visit = (node: string, path: string, depth: number) => {
    const { inputs = {}, locked: at } = nodes[node] ?? {};
    if (at && path !== '') found.set(path, at);
    // A valid lock file has no circle.
    if (depth < 16 && found.size < 10_000)
      for (const [name, target] of Object.entries(inputs))
        if (typeof target === 'string') visit(target, path === '' ? name : `${path}/${name}`, depth + 1);
  };
  visit(root, '', 0);
  return found;
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
  };
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
