import { type JournalUnit, journalUnit, optionOf } from './journal-unit.js';
import { isPrivilegeProgram } from './privilege.js';
import { isSsh, parseSsh, programName, remoteWords } from './ssh.js';

/** What a switch-to-configuration is asked for; `dry-activate` changes nothing. */
export type SwitchAction = 'switch' | 'boot' | 'test' | 'dry-activate';

/** A switch-to-configuration, as the command line shows it that runs it: here, in a unit or over ssh. */
export type SwitchCommand = {
  action: SwitchAction;
  /** Store path of the system that it activates; null where the command line does not hold it. */
  system: string | null;
  /** The ssh destination on whose machine it runs, or null for this machine. */
  host: string | null;
  /** Where its output goes, if that is a journal alone. */
  journal: JournalUnit | null;
  /** The words with which that machine is reached; null for this machine. */
  connection: string[] | null;
};

/** NixOS' switch-to-configuration, Perl or Rust; where Nix has wrapped it, under the name of the wrapper. */
const program = /^(?:\S*\/)?\.?switch-to-configuration(?:-ng)?(?:-wrapped)?$/;
const actions = new Set<string>(['switch', 'boot', 'test', 'dry-activate'] satisfies SwitchAction[]);
/** nixpkgs' top-level.nix gives every system this name; the program itself is in a package of its own. */
const inSystem = /^(\/nix\/store\/[0-9a-z]{32}-nixos-system-[^/\s]{1,200})\//;

/**
 * The switch-to-configuration that a command line runs; null where it runs none. Nor does sudo's own: it may still
 * wait for a password, and what it runs has a command line too.
 */
export function switchCommand(words: readonly string[]): SwitchCommand | null {
  if (isPrivilegeProgram(programName(words))) return null;
  // ssh's remote command may be one word; a shell's script, which may only mention the program, runs none.
  const parts = isSsh(words) ? remoteWords(words) : words;
  const at = parts.findIndex((word, index) => program.test(word) && actions.has(parts[index + 1] ?? ''));
  if (at === -1) return null;
  const ssh = parseSsh(words);
  return {
    action: parts[at + 1] as SwitchAction,
    system: inSystem.exec(parts[at]!)?.[1] ?? null,
    host: ssh?.host ?? (programName(words) === 'systemd-run' ? optionOf(words, '--host', '-H') : null),
    journal: journalUnit(words),
    connection: ssh?.connection ?? null,
  };
}

/**
 * Finds switch-to-configuration among the processes of this machine. A process has its command line from its start
 * or soon after, so between two looks at all of them the new ones are enough, at a fraction of the cost.
 */
export class SwitchSearch {
  readonly #pids: () => number[];
  readonly #wordsOf: (pid: number) => string[];
  #looks = new Map<number, number>();

  /** `pids` lists the processes that there are; `wordsOf` returns the words of one's command line. */
  constructor(pids: () => number[], wordsOf: (pid: number) => string[]) {
    this.#pids = pids;
    this.#wordsOf = wordsOf;
  }

  /** By process id, among all processes, or among those only that have not been looked at twice. */
  find(which: 'all' | 'new'): Map<number, SwitchCommand> {
    const found = new Map<number, SwitchCommand>();
    const looks = new Map<number, number>();
    for (const pid of this.#pids()) {
      const times = this.#looks.get(pid) ?? 0;
      // Between its fork and its exec a process has its parent's command line.
      looks.set(pid, times + 1);
      if (which === 'new' && times >= 2) continue;
      const command = switchCommand(this.#wordsOf(pid));
      if (command) found.set(pid, command);
    }
    this.#looks = looks;
    return found;
  }
}
