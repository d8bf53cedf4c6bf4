import { availableParallelism } from 'node:os';
import type { SyntaxOfSources } from '../builds/update-preview.js';
import { findNixFiles } from '../preflight/find-files.js';
import { checkSyntax } from '../preflight/syntax.js';
import { messageOf } from '../system/errors.js';
import type { NixEdges } from './nix.js';

/** More faults than this many are counted only. */
const mostFaults = 50;

/** What Nix cannot parse of the flake's own sources; that this is not known is part of the answer. Rejects where it was cancelled. */
export async function sourcesSyntax(
  directory: string,
  { env, signal }: Pick<NixEdges, 'env' | 'signal'>,
): Promise<SyntaxOfSources> {
  try {
    const { root, files } = await findNixFiles(directory, env);
    const paths = files.map(({ path }) => path);
    const jobs = availableParallelism();
    const options = { suspects: new Set<string>(), env, jobs, ...(signal && { signal }) };
    const { faults, unasked } = await checkSyntax(root, paths, options);
    signal?.throwIfAborted();
    return { files: paths.length, count: faults.length, faults: faults.slice(0, mostFaults), note: unasked };
  } catch (thrown) {
    signal?.throwIfAborted();
    return { files: 0, count: 0, faults: [], note: messageOf(thrown) };
  }
}
