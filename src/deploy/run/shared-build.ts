import { readFileSync, realpathSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Build } from '../../builds/metadata.js';
import { localFlakeDir, namesRevision, parseFlakeRef, toplevelAttribute } from '../../nix/flake/ref.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import { runRebuild } from '../../rebuild/run.js';

/** Systems of several hosts that one recording has built. */
export type SharedBuild = {
  build: Build;
  /** Links to the systems by their hosts, which keep them from garbage collection. A host whose system was not built has none. */
  systems: Map<string, string>;
};

/**
 * "$1" is a directory for links, "$2" how many hosts are evaluated at a time; pairs of a number and an installable follow.
 *
 * Each host is evaluated by a process of its own, as large hosts together need more memory than there is, and named by that,
 * which the order of what Nix builds is not. One process builds all.
 */
const script = `
dir=$1 jobs=$2; shift 2
printf '%s\\0' "$@" | xargs -0 -n 2 -P "$jobs" sh -c '
  if nix --extra-experimental-features "nix-command flakes" eval --raw "$3.drvPath" >"$1/$2.drv" 2>"$1/$2.said"
  then echo "evaluated $3"; else rm -f "$1/$2.drv"; echo "not evaluated: $3"; fi
  cat "$1/$2.said" >&2' sh "$dir"
status=0; all=$(($# / 2))
set -- "$dir"/*.drv
[ -e "$1" ] || exit 1
[ $# = "$all" ] || status=1
nix-store --realise --keep-going --add-root "$dir/built" $(for file; do cat "$file"; echo; done) >/dev/null || status=$?
for file; do
  drv=$(cat "$file")
  out=$(nix-store --query --outputs "$drv")
  if nix-store --check-validity "$out" 2>/dev/null; then
    nix-store --realise "$out" --add-root "\${file%.drv}" >/dev/null && echo "$out"
  fi
done
exit $status
`;

/**
 * Whether the systems of a flake can be built together. Settings that a flake's `nixConfig` has are taken by Nix' own commands
 * for flakes alone, where the user trusts them, and each host is built by those then; so it is where nobody knows.
 */
export function canShareBuild(flake: string, cwd: string): boolean {
  const dir = localFlakeDir(parseFlakeRef(flake).flake);
  // Of another commit, its flake.nix is not the one that is here.
  if (dir === null || namesRevision(flake)) return false;
  const local = resolve(cwd, dir);
  try {
    return !readFileSync(join(local, 'flake.nix'), 'utf8').includes('nixConfig');
  } catch {
    return false;
  }
}

/**
 * Builds the systems of several hosts of a flake in one recording, which is a build of its own. `dir` is an existing directory
 * for links. Returns also where not all was built: a host that is left out is to be built alone, and its build says why.
 */
export async function buildTogether(
  hosts: readonly string[],
  { flake, build, jobs, dir }: { flake: string; build: RebuildRequest; jobs: number; dir: string },
  hooks: RebuildHooks,
): Promise<SharedBuild> {
  const links = await mkdtemp(join(dir, 'systems-'));
  const pairs = hosts.flatMap((host, index) => [String(index), `${flake}#${toplevelAttribute(host)}`]);
  const built = await runRebuild(
    {
      ...build,
      target: { kind: 'command', command: script },
      commandMayRepeat: true,
      extraArgs: [links, String(jobs), ...pairs],
    },
    hooks,
    {
      ...{ action: 'build', host: hosts.join(',') },
      run: async () => ({ outcome: 'success', failure: null, system: null }),
    },
  );
  const systems = hosts.flatMap((host, index): [string, string][] => {
    const link = join(links, String(index));
    return leadsToStore(link) ? [[host, link]] : [];
  });
  return { build: built, systems: new Map(systems) };
}

function leadsToStore(link: string): boolean {
  try {
    return realpathSync(link).startsWith('/nix/store/');
  } catch {
    return false;
  }
}
