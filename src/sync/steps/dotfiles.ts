import { stat } from 'node:fs/promises';
import { runAsOwner } from '../../system/git/run-as-owner.js';
import { findProgram } from '../../system/programs.js';
import { counted } from '../../text/counted.js';
import { filledLines } from '../../text/lines.js';
import { isWanted } from '../asking.js';
import { byHand, type Course, done, type StepEnd, skipped, warned } from '../course.js';

const commandMs = 5 * 60_000;

/**
 * Brings dotfiles up to date: by the command that is configured, or by chezmoi where it is set up. Whatever fails there is a
 * warning.
 */
export async function dotfilesStep(course: Course): Promise<StepEnd> {
  const { settings, isDryRun } = course.request;
  if (settings.syncDotfiles === false) return skipped('"syncDotfiles" is false');
  if (settings.dotfiles !== undefined) {
    if (isDryRun) return { state: 'planned', text: 'runs the command of "dotfiles"' };
    if (!(await isWanted(course, 'Run this for the dotfiles?', () => settings.dotfiles ?? '')))
      return skipped('you said no');
    const { status, words } = await run(course, ['/bin/sh', '-c', settings.dotfiles]);
    return status === 0 ? done('the command of "dotfiles"') : warned(`the command of "dotfiles": ${words}`);
  }
  if (findProgram('chezmoi', course.git.owner.env) === null) return skipped('chezmoi is not installed');
  const source = await run(course, ['chezmoi', 'source-path']);
  if (source.status !== 0 || !(await stat(source.out.trim()).catch(() => null)))
    return skipped('chezmoi is not set up');
  if (isDryRun) return { state: 'planned', text: 'chezmoi re-add, update' };
  const difference = async () => (await run(course, ['chezmoi', 'diff', '--no-pager', '--color=false'])).out;
  return (await isWanted(course, 'Bring the dotfiles up to date?', difference))
    ? chezmoi(course)
    : skipped('you said no');
}

/**
 * What was edited in the home goes into chezmoi's sources, and what is new upstream comes to them. Nothing is applied to the home: what differs
 * is for a person.
 */
async function chezmoi(course: Course): Promise<StepEnd> {
  const { settings, skips } = course.request;
  const added = await run(course, ['chezmoi', 're-add']);
  if (added.status !== 0) return warned(`chezmoi re-add: ${added.words}`);
  const told = ['re-added'];
  const isOffline = settings.offline === true;
  if (!isOffline) {
    const updated = await run(course, ['chezmoi', 'update', '--apply=false']);
    if (updated.status !== 0) return warned(`chezmoi update: ${updated.words}`);
    told.push('updated');
  }
  const status = await run(course, ['chezmoi', 'status']);
  if (status.status !== 0) return warned(`chezmoi status: ${status.words}`);
  const differing = filledLines(status.out);
  if (differing.length > 0) {
    told.push(`${counted(differing.length, 'file')} of the home differ${differing.length === 1 ? 's' : ''}`);
    await byHand(course, 'chezmoi diff, and chezmoi apply or re-add');
  }
  if (settings.autoPush === true && !skips.has('push') && !isOffline) {
    const pushed = await run(course, ['chezmoi', 'git', '--', 'push']);
    if (pushed.status !== 0) return warned(`${told.join(', ')}; chezmoi git push: ${pushed.words}`);
    told.push('pushed');
  }
  return done(told.join(', '));
}

/** A program as the repository's owner, with what it said last where it fails. */
async function run(
  { git, edges }: Course,
  argv: readonly string[],
): Promise<{ status: number; out: string; words: string }> {
  const result = await runAsOwner(git.owner, argv, {
    ...{ cwd: git.directory, timeoutMs: commandMs, signal: edges.signal },
    env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  edges.signal.throwIfAborted();
  const { stdout: out, stderr } = result;
  if (result.kind === 'timed_out')
    return { status: 1, out, words: `it took longer than ${commandMs / 60_000} minutes` };
  const { status } = result;
  const words = filledLines(stderr).at(-1) ?? filledLines(out).at(-1) ?? `it ended with status ${status}`;
  return { status, out, words };
}
