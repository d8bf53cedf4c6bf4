import type { Host, HostResult } from '../host/host.js';
import { HostUnreachable } from '../host/unreachable.js';
import { ToolError } from '../system/errors.js';
import { notAnswering } from './host/calls.js';

/** Of timeout(1), and what is above it of a program that a signal has ended. */
const outOfTime = 124;
const bySignal = 128;

/**
 * What a script of ours has printed, which is whole where it has the mark that it ends with. Throws `HostUnreachable` where
 * the host goes down or comes up and is to be asked again, and a `ToolError` (`bad-reading`) where something else answers.
 */
export function wholeAnswer(host: Pick<Host, 'name'>, result: HostResult, mark: string): Buffer {
  const { status, stdout, stderr } = result;
  if (stdout.includes(`\n${mark}`)) return stdout;
  const isEnded = status === notAnswering || status === outOfTime || status > bySignal;
  const said = stderr.toString('utf8').trim();
  if (isEnded) throw new HostUnreachable(host.name, said || `a script was ended with status ${status}`);
  throw badAnswer(host.name, said || `nothing, with status ${status}`);
}

/** The error for an answer that is not one of ours. */
export function badAnswer(host: string, said: string): ToolError {
  return new ToolError(
    'bad-reading',
    `${host} answers with something that is no state of an activation: ${said.slice(0, 300)}`,
    { hint: 'Is it NixOS, is the user root there, and does its login shell print nothing of its own?' },
  );
}
