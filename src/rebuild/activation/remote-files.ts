import type { Environment } from '../../system/environment.js';
import { hasSucceeded, runProgram } from '../../system/programs.js';
import { quoteCommand } from '../../text/shell.js';
import {
  bootDirectories,
  extlinuxConfiguration,
  grubConfiguration,
  type MachineFiles,
  runningSystemLink,
} from './system-state.js';

const deadlineMs = 10_000;
/** Bytes of a file that are read: entries are short, and grub.cfg has its default entry first. */
const mostBytes = 32_768;

/**
 * The files of another machine that show what it runs and boots, read in one ssh session that asks for nothing; null
 * where there is none within 10 s, or before `signal`. `connection` are the words of an ssh command line, its
 * destination last.
 */
export async function remoteFiles(
  connection: readonly string[],
  profileLink: string,
  env: Environment,
  signal?: AbortSignal,
): Promise<MachineFiles | null> {
  const [ssh = 'ssh', ...words] = connection;
  // The first value of an option counts. The socket of the rebuild's own connection may be gone, which ends ssh.
  const own = ['BatchMode=yes', 'ControlMaster=no', 'ControlPath=none', 'ConnectTimeout=5'];
  const options = own.flatMap((option) => ['-o', option]);
  const asked = words.filter((word) => !/^-t+$/.test(word));
  const script = quoteCommand(['sh', '-c', scriptFor(profileLink)]);
  const result = await runProgram([ssh, ...options, ...asked, script], {
    env,
    timeoutMs: deadlineMs,
    ...(signal ? { signal } : {}),
  });
  return hasSucceeded(result) ? filesIn(result.stdout) : null;
}

/** The words of the ssh command line with which nixos-rebuild reaches `host`. */
export function connectionTo(host: string, env: Environment): string[] {
  const options = env.NIX_SSHOPTS?.split(/\s+/).filter((word) => word !== '') ?? [];
  return ['ssh', ...options, host];
}

/** Prints a line for each link, and each file with a blank before each of its lines. */
function scriptFor(profileLink: string): string {
  const files = [
    ...bootDirectories.flatMap((dir) => [`${dir}/loader/loader.conf`, `${dir}/loader/entries/*.conf`]),
    grubConfiguration,
    extlinuxConfiguration,
  ];
  const links = [runningSystemLink, profileLink];
  return [
    ...links.map((link) => `printf 'target %s %s\\n' '${link}' "$(readlink -e '${link}')"`),
    `printf 'link %s %s\\n' '${profileLink}' "$(readlink '${profileLink}')"`,
    `for f in ${files.join(' ')}; do`,
    '  [ -r "$f" ] || continue',
    `  printf 'text %s\\n' "$f"; head -c ${mostBytes} "$f" | sed 's/^/ /'; echo`,
    'done',
  ].join('\n');
}

/** Reads what the script printed. */
export function filesIn(printed: string): MachineFiles {
  const [texts, links, targets] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ];
  let file: string | null = null;
  for (const line of printed.split('\n')) {
    if (line.startsWith(' ') && file !== null) {
      texts.set(file, `${texts.get(file) ?? ''}${line.slice(1)}\n`);
      continue;
    }
    const [kind, path = '', value = ''] = line.split(' ');
    file = kind === 'text' ? path : null;
    if (kind === 'link' && value !== '') links.set(path, value);
    if (kind === 'target' && value !== '') targets.set(path, value);
  }
  return {
    text: (path) => texts.get(path) ?? null,
    link: (path) => links.get(path) ?? null,
    target: (path) => targets.get(path) ?? null,
  };
}
