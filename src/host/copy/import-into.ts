import { type ClosurePath, closureOf } from '../../nix/closure/closure.js';
import { nixQuery } from '../../nix/query.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { runBound } from '../../system/proc/run-bound.js';
import { stripControls, truncate } from '../../text/clean.js';
import type { Host } from '../host.js';
import { askInSections, linesOf } from '../sections.js';
import { nixOnPath } from './nix-there.js';
import type { Copied, CopyOptions } from './options.js';
import { copyError } from './refusal.js';

/** Bytes of archives that are sent at a time, and held in memory: more where one path alone has more. */
const pieceBytes = 64 * 1024 * 1024;
/** How long (s) a host may take to answer which paths it lacks, and to take a piece. */
const answerSeconds = 120;
const pieceSeconds = 900;
const listMs = 120_000;

/**
 * Copies to a host where scripts run as root and nothing else leads to, such as a machine's own shell: `nix-store --export`
 * here, `--import` there, dependencies first. Signatures play no part, since root is trusted. Rejects as `copyClosure` does.
 */
export async function importInto(host: Host, path: string, options: CopyOptions): Promise<Copied> {
  const { env, signal, onProgress } = options;
  const closure = options.closure ?? (await listed(path, env));
  const absent = await absentPaths(host, closure, signal);
  const sizes = new Map(closure.map(({ path: one, bytes }) => [one, bytes ?? 0]));
  const sum = (paths: readonly string[]) => paths.reduce((total, one) => total + (sizes.get(one) ?? 0), 0);
  const ordered = await dependenciesFirst(path, env);
  const missing = ordered.filter((one) => absent.has(one));
  const done = { paths: 0, bytes: 0, fetchedPaths: 0 };
  for (const piece of piecesOf(missing, sizes)) {
    const argv = ['nix-store', '--export', ...piece];
    const exported = await runBound(argv, { env, ...(signal && { signal }) });
    signal?.throwIfAborted();
    if (exported.status !== 0) throw copyError(host.name, path, exported.stderr.toString('utf8'));
    const script = `${nixOnPath}; nix-store --import >/dev/null`;
    const call = { script, input: exported.stdout, timeoutSeconds: pieceSeconds };
    const { status, stderr } = await host.run(call, signal);
    if (status !== 0) throw copyError(host.name, path, stderr.toString('utf8'));
    done.paths += piece.length;
    done.bytes += sum(piece);
    onProgress?.({ ...done, totalPaths: missing.length });
  }
  return done;
}

async function listed(path: string, env: Environment): Promise<ClosurePath[]> {
  try {
    return await closureOf(path, nixQuery(env, listMs));
  } catch (thrown) {
    const said = truncate(stripControls(String(thrown)), 300);
    throw new ToolError('no-path', `${path} is not in the store of this machine: ${said}`, {
      hint: 'Build it first.',
    });
  }
}

/** `nix-store --query --requisites` lists a path after all that it refers to. */
async function dependenciesFirst(path: string, env: Environment): Promise<string[]> {
  const text = await nixQuery(env, listMs)('nix-store', ['--query', '--requisites', path]);
  return linesOf(text);
}

async function absentPaths(
  host: Host,
  closure: readonly ClosurePath[],
  signal?: AbortSignal,
): Promise<Set<string>> {
  const question = {
    script: `${nixOnPath}; say absent; xargs nix-store --check-validity --print-invalid`,
    input: Buffer.from(closure.map(({ path }) => `${path}\n`).join('')),
    ...{ timeoutSeconds: answerSeconds, tells: 'what is in its store', needs: 'Nix' },
  };
  const sections = await askInSections(host, question, signal);
  return new Set(linesOf(sections.get('absent')));
}

/** Paths in their order, in pieces that are as large as may be held. */
function* piecesOf(paths: readonly string[], sizes: ReadonlyMap<string, number>): Generator<string[]> {
  let piece: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    const size = sizes.get(path) ?? 0;
    if (piece.length > 0 && bytes + size > pieceBytes) {
      yield piece;
      [piece, bytes] = [[], 0];
    }
    piece.push(path);
    bytes += size;
  }
  if (piece.length > 0) yield piece;
}
