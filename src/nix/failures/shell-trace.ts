/** A command that a shell prints before it runs it (`set -x`). */
const traced = /^\+{1,8} \S/;
/** What a script does when it ends, whether or not it failed. */
const cleanup =
  /^\+{1,8} (?:(?:rm|exit|cleanup|popd|umount|return|kill|wait|sleep) ?|(?:set \+|trap - |local |\[\[? ))/;
const fewest = 3;

/**
 * Which of the lines the last command of a traced script printed, as the first of them and the one after the last: the
 * script went on after all that came before, and what it cleans up after is no reason. Null without such a script.
 */
export function ofLastCommand(lines: readonly string[]): { from: number; to: number } | null {
  const commands = lines.flatMap((line, index) => (traced.test(line) ? [index] : []));
  const last = commands.findLast((index) => !cleanup.test(lines[index]!));
  if (last === undefined || commands.length < fewest) return null;
  return { from: last + 1, to: commands.find((index) => index > last) ?? lines.length };
}
