// Debian's packages of any suite, through apt with a root of its own: nothing is installed on this machine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** The mirror from which apt gets Debian's packages; `DEBIAN_MIRROR` sets it if apt has none, as on Ubuntu. */
function debianMirror() {
  if (process.env.DEBIAN_MIRROR) return process.env.DEBIAN_MIRROR;
  const format = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'];
  const known = execFileSync('apt-get', format, { encoding: 'utf8' }).split('\n');
  const mirror = known.find((uri) => /\/debian\/?$/.test(uri));
  if (mirror) return mirror;
  throw new Error('apt has no mirror of Debian: set DEBIAN_MIRROR to one to get a modern Nix');
}

/**
 * Returns `apt`, which runs apt-get for a suite with all that it keeps below `work`, and `archives`, where it downloads to. The
 * lists of the suite are there.
 */
export function privateApt(work, suite) {
  const archives = join(work, 'cache', 'archives');
  for (const dir of ['state/lists/partial', 'cache/archives/partial'])
    mkdirSync(join(work, dir), { recursive: true });
  const sources = join(work, 'sources.list');
  writeFileSync(sources, `deb [signed-by=${keyring}] ${debianMirror()} ${suite} main\n`);
  writeFileSync(join(work, 'status'), '');
  const options = {
    'Dir::State': join(work, 'state'),
    'Dir::State::status': join(work, 'status'),
    'Dir::Cache': join(work, 'cache'),
    'Dir::Etc::sourcelist': sources,
    'Dir::Etc::sourceparts': '-',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '3',
    'APT::Sandbox::User': 'root',
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const apt = (...words) =>
    execFileSync('apt-get', [...flags, '-qq', ...words], { stdio: 'pipe', cwd: work });
  apt('update');
  return { apt, archives };
}
