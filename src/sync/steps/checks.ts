import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../../system/programs.js';
import { counted } from '../../text/counted.js';
import { byHand, type Course, done, type StepEnd, skipped, warned } from '../course.js';

const systemctlMs = 10_000;

/**
 * Looks at what runs now: secrets that the system says it has, and units that have failed. The host's own checks were part of the activation, which has
 * gone back where one of them failed.
 */
export async function checksStep(course: Course): Promise<StepEnd> {
  if (course.request.isDryRun) return { state: 'planned', text: 'secrets, failed units' };
  const { system } = await course.edges.place();
  if (system === null) return skipped('this machine runs no NixOS');
  const [missing, failed] = await Promise.all([missingSecrets(system), failedUnits(course)]);
  if (missing.absent.length > 0) {
    await byHand(
      course,
      'journalctl -b -u sops-install-secrets, or the activation in the log, says why secrets are missing',
    );
    return warned(
      `${counted(missing.absent.length, 'secret')} missing: ${missing.absent.slice(0, 5).join(', ')}`,
    );
  }
  if (failed === null) return warned('systemctl does not answer');
  if (failed.length > 0) {
    await byHand(course, `systemctl status ${failed.slice(0, 5).join(' ')}`);
    return warned(`failed: ${failed.slice(0, 5).join(', ')}`);
  }
  const secrets = missing.known === 0 ? '' : `${counted(missing.known, 'secret')} there, `;
  return done(`${secrets}no failed unit`);
}

async function failedUnits({ edges }: Course): Promise<string[] | null> {
  const words = ['list-units', '--state=failed', '--plain', '--no-legend', '--no-pager', '--full'];
  const result = await runProgram(['systemctl', ...words], {
    env: { ...edges.env, LC_ALL: 'C' },
    timeoutMs: systemctlMs,
  });
  if (result.kind !== 'exited' || result.status !== 0) return null;
  return result.stdout.split('\n').flatMap((line) => line.trim().split(/\s+/)[0] || []);
}

/** Of the files that sops-nix and agenix are to have decrypted, how many there are, and which are not there. */
async function missingSecrets(system: string): Promise<{ known: number; absent: string[] }> {
  const activate = await readFile(join(system, 'activate'), 'latin1').catch(() => '');
  const [, manifest] = /sops-install-secrets\S*\s+(\/nix\/store\/[\w.+?=-]+\.json)/.exec(activate) ?? [];
  const paths = [
    ...agenixPaths(activate),
    ...(manifest === undefined ? [] : sopsPaths(await readFile(manifest, 'utf8').catch(() => ''))),
  ];
  // A directory that this user may not enter says nothing about what is in it.
  const absent = await Promise.all(
    paths.map((path) =>
      lstat(path).then(
        () => false,
        (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
      ),
    ),
  );
  return { known: paths.length, absent: paths.filter((_, index) => absent[index]) };
}

/** The files of a manifest of sops-nix (`secrets[].path`, and `templates[].path` where there are some). */
export function sopsPaths(manifest: string): string[] {
  try {
    const { secrets = [], templates = [] } = JSON.parse(manifest) as Record<
      string,
      { path?: unknown }[] | undefined
    >;
    return [...secrets, ...templates].flatMap(({ path }) =>
      typeof path === 'string' && path.startsWith('/') ? [path] : [],
    );
  } catch {
    return [];
  }
}

/** The files that agenix's part of an activation script writes: it names each as `/run/agenix/NAME`. */
export function agenixPaths(activate: string): string[] {
  return [...new Set(activate.match(/\/run\/agenix\/[A-Za-z0-9_][\w.-]{0,200}/g) ?? [])];
}
