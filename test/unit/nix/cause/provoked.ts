import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Cause, causeOf } from '../../../../src/nix/cause/index.js';
import { RebuildObserver } from '../../../../src/nix/observer.js';
import { withoutSequences } from '../../../../src/text/ansi.js';

/** A failed build of a real program; test/provoke/causes/index.mjs writes them. */
export type ProvokedLog = {
  name: string;
  program: string;
  version: string | null;
  /** Parts of the lines that tell why it failed, any of which is right. */
  tells: string[];
  /** What the program did not accept. */
  word?: string;
  /** What Nix printed. */
  output: string;
  /** The log that Nix kept, where what it printed has no telling line. */
  log?: string;
  /** Not looked at before the rules were written. */
  heldOut: boolean;
};

const folder = fileURLToPath(new URL('../../../fixtures/nix/causes/', import.meta.url));

export const provokedLogs: ProvokedLog[] = readdirSync(folder)
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as ProvokedLog[]);

/** The cause that the kept log tells, or else the lines of it that Nix printed. */
export function causeIn({ output, log }: ProvokedLog): Cause | null {
  const observer = new RebuildObserver();
  observer.pushText(output, 1);
  const { failure } = observer.end({ exitCode: 1, seconds: 2 });
  return (log ? causeOf(log.split('\n')) : null) ?? causeOf(failure?.log_tail ?? []);
}

/** `right` where the cause is part of a telling line, `none` where there is no cause, else `wrong`. */
export function judged(log: ProvokedLog): 'right' | 'none' | 'wrong' {
  const cause = causeIn(log);
  if (!cause) return 'none';
  const printed = withoutSequences(`${log.output}\n${log.log ?? ''}`).split('\n');
  const lines = printed.filter((line) => line.includes(cause.text));
  return lines.some((line) => log.tells.some((part) => line.includes(part))) ? 'right' : 'wrong';
}

/** The end of the builder's own log, with nothing of Nix around it, as people cut it out. */
export function cutOut({ output, log }: ProvokedLog): string {
  const quoted = output.split('\n').flatMap((line) => /^ +> ?(.*)$/.exec(line)?.[1] ?? []);
  return (log?.split('\n').slice(-25) ?? quoted).join('\n');
}
