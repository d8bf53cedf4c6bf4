import { join } from 'node:path';
import type { Environment } from '../system/environment.js';
import { failureReason, hasSucceeded, type ProgramResult, runProgram } from '../system/programs.js';
import { messageLine } from './message-line.js';
import type { Place } from './places.js';

/** What Nix says is wrong with a file. */
export type SyntaxFault = Place & { file: string; message: string };

export type SyntaxCheck = {
  faults: SyntaxFault[];
  /** Why Nix could not be asked; null where it was. */
  unasked: string | null;
};

/** A store that is none: parsing needs no other, and this user may have none. */
const nixInstantiate = ['nix-instantiate', '--store', 'dummy://', '--parse'];
const batchSize = 192;
const batchMs = 60_000;

/**
 * Parses files with Nix, many in one process, `jobs` processes at a time. `suspects` are files that are likely wrong: Nix stops
 * at the first one, so each has a process of its own.
 */
export async function checkSyntax(
  root: string,
  files: readonly string[],
  options: { suspects: ReadonlySet<string>; env: Environment; jobs: number; signal?: AbortSignal },
): Promise<SyntaxCheck> {
  const { suspects, env, jobs, signal } = options;
  const run = (argv: string[]) =>
    runProgram([...nixInstantiate, ...argv], {
      ...{ env: { ...env, NO_COLOR: '1' }, cwd: root, timeoutMs: batchMs },
      ...(signal && { signal }),
    });
  if (files.length === 0) return { faults: [], unasked: null };
  const sure = files.filter((file) => !suspects.has(file));
  const size = Math.max(1, Math.min(batchSize, Math.ceil(sure.length / jobs)));
  const batches: string[][] = [];
  for (let at = 0; at < sure.length; at += size) batches.push(sure.slice(at, at + size));
  batches.push(...files.filter((file) => suspects.has(file)).map((file) => [file]));
  const faults: SyntaxFault[] = [];
  // Whether Nix runs at all is asked where it says nothing of the files.
  let trial: Promise<ProgramResult> | null = null;
  let unasked: string | null = null;
  const work = async () => {
    for (
      let batch = batches.shift();
      batch !== undefined && unasked === null && !signal?.aborted;
      batch = batches.shift()
    ) {
      const result = await run(batch.map((file) => join(root, file)));
      if (hasSucceeded(result)) continue;
      const { fault, isKnown } = faultIn(result, root, batch);
      if (!isKnown) {
        trial ??= run(['-E', '1']);
        const tried = await trial;
        if (!hasSucceeded(tried)) unasked = failureReason(tried);
      }
      if (!isKnown && batch.length > 1) batches.push(...batch.map((file) => [file]));
      else {
        faults.push(fault);
        const rest = batch.slice(batch.indexOf(fault.file) + 1);
        if (rest.length > 0) batches.push(rest);
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return { faults: unasked === null ? faults : [], unasked };
}

/** The error of a run of Nix; `isKnown` is false where it names none of the files. */
function faultIn(result: ProgramResult, root: string, batch: readonly string[]) {
  const told = /^error: *(.*)$/m.exec(result.stderr)?.[1]?.trim() || failureReason(result);
  const message = messageLine(told.replaceAll(`${root}/`, ''));
  for (const file of batch) {
    // On a line of its own: messages name places too.
    const place = `  at ${join(root, file)}:`;
    const start = result.stderr.indexOf(place);
    const [, line, column] = /^(\d{1,9}):(\d{1,9})/.exec(result.stderr.slice(start + place.length)) ?? [];
    if (start !== -1 && line !== undefined)
      return { fault: { file, line: Number(line), column: Number(column), message }, isKnown: true };
  }
  return { fault: { file: batch[0] ?? '', line: 1, column: 1, message }, isKnown: false };
}
