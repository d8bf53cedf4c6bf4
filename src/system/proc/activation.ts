import { basename } from 'node:path';
import { type OpenFile, openFiles } from './open-files.js';
import type { ProcessStat } from './stat.js';
import { terminalWaitOf } from './terminal-wait.js';

/** An activation under way: what runs, where, and in which systemd unit, as far as its command line shows. */
export type Activation = {
  /** The command line, words separated by blanks. */
  command: string;
  /** The ssh destination on whose machine it runs, or null for this machine. */
  host: string | null;
  /** The transient unit of `systemd-run`, or null where it does not run in one. */
  unit: string | null;
};

/** The processes of a rebuild by what may become of them. */
export type SortedProcesses = { endable: ProcessStat[]; activations: Activation[] };

/**
 * Programs that change the running system or its boot loader: NixOS' switch-to-configuration (Perl or Rust; where
 * Nix has wrapped it, under the name of the wrapper), the activation scripts of NixOS and home-manager, and that of
 * deploy-rs.
 */
const activationWord =
  /(?:^|\/)\.?switch-to-configuration(?:-ng)?(?:-wrapped)?$|^\/nix\/store\/[^/]+\/(?:bin\/)?activate(?:-rs)?$/;

/** Programs that ask for a password first, and run what they were asked to as a child or in their own place. */
const privilegePrograms = new Set(['sudo', 'sudo-rs', 'doas', 'su', 'pkexec', 'please']);

/** ssh's options that take an argument, ssh(1). */
const sshOptionsWithArgument = /^-[1246AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOoPpQRSWw]$/;

/**
 * Sorts the living processes of a rebuild, `found`, into those that may be ended and activations, which must not
 * be cut short. Spared with an activation are its descendants; its ancestors, because an interrupted nixos-rebuild
 * kills the sudo or ssh below it; what reads its output, without which it dies of SIGPIPE, and the ancestors of that;
 * and, where it runs on another host, every ssh process, because they may share one connection.
 */
export function sortProcesses(
  found: readonly ProcessStat[],
  wordsOf: (pid: number) => string[],
): SortedProcesses {
  const rebuild = found.map((process) => ({ process, words: wordsOf(process.pid) }));
  const underWay = rebuild.filter(
    ({ process, words }) =>
      activatesSystem(words) &&
      !waitsForPerson(
        process,
        words,
        rebuild.filter((other) => other.process.parent === process.pid),
      ),
  );
  if (underWay.length === 0) return { endable: [...found], activations: [] };
  const spared = new Set(underWay.map(({ process }) => process.pid));
  if (underWay.some(({ words }) => isSsh(words)))
    for (const { process, words } of rebuild) if (isSsh(words)) spared.add(process.pid);
  addDescendants(spared, found);
  addHolders(spared, found);
  return {
    endable: found.filter(({ pid }) => !spared.has(pid)),
    activations: underWay.map(({ words }) => describe(words)),
  };
}

/** Whether a command line runs a program that activates a system, by itself, after sudo or on another host. */
export function activatesSystem(words: readonly string[]): boolean {
  // ssh's remote command may be one word; a shell's script, which may only mention the program, is no activation.
  return (isSsh(words) ? words.flatMap(remoteWords) : words).some((word) => activationWord.test(word));
}

/** Whether it has not begun, because it waits for a password or for an answer about a host's key. */
function waitsForPerson(
  { pid }: ProcessStat,
  words: readonly string[],
  children: { process: ProcessStat; words: string[] }[],
): boolean {
  // A helper that asks is a child as well; the activation has the same words, before and after it is executed.
  if (isPrivilegeProgram(programOf(words))) return !children.some((child) => activatesSystem(child.words));
  if (isSsh(words)) return terminalWaitOf(pid).kind === 'waits';
  return children.some(
    (child) => programOf(child.words) === 'pkttyagent' && terminalWaitOf(child.process.pid).kind === 'waits',
  );
}

/** Whether a program of this name asks for a password, and then runs another program. */
export function isPrivilegeProgram(name: string): boolean {
  return privilegePrograms.has(name);
}

function programOf(words: readonly string[]): string {
  return basename(words[0] ?? '');
}

/** What a person can be told of an activation, from its command line. */
function describe(words: readonly string[]): Activation {
  const remote = isSsh(words) ? words.flatMap(remoteWords) : words;
  return { command: words.join(' '), host: sshDestination(words) ?? runHost(words), unit: unitOf(remote) };
}

function remoteWords(word: string): string[] {
  return word.split(/[\s'"]+/).filter((part) => part !== '');
}

function isSsh(words: readonly string[]): boolean {
  // A connection's master renames itself: "ssh: /path/of/socket [mux]".
  return programOf(words) === 'ssh' || /^ssh: .*\[mux\]/.test(words[0] ?? '');
}

/** The destination in an ssh command line; null for anything else. */
function sshDestination(words: readonly string[]): string | null {
  if (programOf(words) !== 'ssh') return null;
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) return word;
    if (word === '--') return words[index + 1] ?? null;
    if (sshOptionsWithArgument.test(word)) index += 1;
  }
  return null;
}

/** The machine of `systemd-run --host`. */
function runHost(words: readonly string[]): string | null {
  return programOf(words) === 'systemd-run' ? optionOf(words, '--host', '-H') : null;
}

function unitOf(words: readonly string[]): string | null {
  return words.some((word) => basename(word) === 'systemd-run') ? optionOf(words, '--unit', '-u') : null;
}

function optionOf(words: readonly string[], long: string, short: string): string | null {
  const index = words.findIndex((word) => word === long || word === short || word.startsWith(`${long}=`));
  const word = words[index];
  if (word === undefined) return null;
  return word.startsWith(`${long}=`) ? word.slice(long.length + 1) : (words[index + 1] ?? null);
}

function addDescendants(spared: Set<number>, found: readonly ProcessStat[]): void {
  for (let grown = true; grown; ) {
    const more = found.filter(({ pid, parent }) => spared.has(parent) && !spared.has(pid));
    for (const { pid } of more) spared.add(pid);
    grown = more.length > 0;
  }
}

function addWithAncestors(spared: Set<number>, pid: number, found: readonly ProcessStat[]): void {
  const byPid = new Map(found.map((process) => [process.pid, process]));
  for (let process = byPid.get(pid); process; process = byPid.get(process.parent)) spared.add(process.pid);
}

/**
 * Adds the ancestors of what is spared, and whatever reads a pipe into which one of these prints, until nothing
 * is added any more. The children of an ancestor are not added: a rebuild may start more than its activation.
 */
function addHolders(spared: Set<number>, found: readonly ProcessStat[]): void {
  const files = new Map<number, OpenFile[]>();
  const filesOf = (pid: number) => {
    const known = files.get(pid) ?? openFiles(pid);
    files.set(pid, known);
    return known;
  };
  let size = 0;
  while (spared.size > size) {
    size = spared.size;
    for (const pid of [...spared]) addWithAncestors(spared, pid, found);
    const written = new Set(
      [...spared]
        .flatMap((pid) => filesOf(pid).filter((file) => file.kind === 'pipe' && file.mode !== 'read'))
        .map(({ id }) => id),
    );
    for (const { pid } of found)
      if (filesOf(pid).some(({ kind, id, mode }) => kind === 'pipe' && mode !== 'write' && written.has(id)))
        spared.add(pid);
  }
}
