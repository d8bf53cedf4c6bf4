import { basename } from 'node:path';
import { parseSsh, programName } from './ssh.js';

/** A unit whose output goes to the journal of this machine, or to that of the one that an ssh command line reaches. */
export type JournalUnit = { unit: string; connection: string[] | null };

/** Options of systemd-run with which the output comes to its caller, systemd-run(1). */
const returnsOutput = /^(?:--pipe|--pty|-[A-OQ-Za-su-z]*[Pt][A-Za-z]*)$/;

/**
 * The unit in which a command line of `systemd-run --wait` runs a program, where what that prints goes to the journal
 * alone, as with nixos-rebuild-ng since 2026; null for any other command line.
 */
export function journalUnit(words: readonly string[]): JournalUnit | null {
  const ssh = parseSsh(words);
  const here = ssh?.remote ?? words;
  const start = here.findIndex((word) => basename(word) === 'systemd-run');
  if (start === -1 || (ssh === null && programName(words) === 'ssh')) return null;
  const runner = here.slice(start + 1);
  const unit = unitOf(runner);
  // The options end at the program, an absolute path.
  const end = runner.findIndex((word) => word.startsWith('/'));
  const options = end === -1 ? runner : runner.slice(0, end);
  if (unit === null || !options.includes('--wait') || options.some((word) => returnsOutput.test(word)))
    return null;
  return { unit, connection: ssh?.connection ?? null };
}

/** The unit that `systemd-run` is asked for; null where it makes a name up. `words` begin after its own name. */
export function unitOf(words: readonly string[]): string | null {
  return optionOf(words, '--unit', '-u');
}

/** The value of an option among words, `--long=VALUE`, `--long VALUE` or `-s VALUE`. */
export function optionOf(words: readonly string[], long: string, short: string): string | null {
  const index = words.findIndex((word) => word === long || word === short || word.startsWith(`${long}=`));
  const word = words[index];
  if (word === undefined) return null;
  return word.startsWith(`${long}=`) ? word.slice(long.length + 1) : (words[index + 1] ?? null);
}
