import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Activation, activationsAmong } from '../activation/activation.js';
import { type SwitchCommand, SwitchSearch } from '../activation/switch-command.js';
import { Census, keyOf } from './census.js';
import { ControlGroup, isGrouped } from './cgroup.js';
import { hasLimit, limitOf } from './limit-mark.js';
import { type NamedProcess, nameProcess } from './named-process.js';
import { isPseudoTerminal } from './open-files.js';
import {
  isAlive,
  type ProcessStat,
  processIds,
  procText,
  readProcess,
  readProcesses,
  signalProcesses,
} from './stat.js';
import { type TerminalQuestion, terminalQuestion } from './terminal-question.js';

/** Set in the rebuild's environment only, so that its processes are found wherever they go. */
export const nonceVariable = 'NIXOS_REBUILD_TEST_NONCE';

/**
 * The processes of one rebuild that are alive. Those belong that carry the nonce in their environment, that use
 * the terminal or pipe to which the rebuild prints, that descend from one that belongs (the first process,
 * or a child of the wrapper, included), and those that belonged before. Where `holdProcesses` was called, also
 * those that are in its control group or have its limit.
 */
export class RebuildProcesses {
  readonly #nonce: string;
  readonly #first: ProcessStat | null;
  readonly #census: Census;
  readonly #switches = new SwitchSearch(processIds, wordsOf);
  /** Those that a SIGKILL was refused for. */
  #refused = new Set<string>();
  #channel: Channel | null = null;

  /**
   * `first` is the process that began it, whose standard output is the rebuild's. With `wrapper` it
   * only waits for the rebuild and does not belong to it.
   */
  constructor(nonce: string, first: { pid: number; wrapper: boolean } | null) {
    const marker = `${nonceVariable}=${nonce}`;
    const begun = first && readProcess(first.pid);
    const wrapper = first?.wrapper ? first.pid : null;
    const limit = limitOf(nonce);
    // Nothing that is older is the rebuild's: to know that is most of a look at a machine's processes.
    const isOlder = ({ startTicks }: ProcessStat) => startTicks < (begun?.startTicks ?? 0);
    const isHeld = ({ pid }: ProcessStat) => hasLimit(pid, limit) || isGrouped(pid, nonce);
    this.#nonce = nonce;
    this.#first = begun;
    this.#census = new Census({
      belongs: (candidate) =>
        !isOlder(candidate) &&
        ((wrapper === null ? isSame(candidate, begun) : candidate.parent === wrapper) ||
          carries(candidate.pid, marker) ||
          this.#usesChannel(candidate.pid) ||
          isHeld(candidate)),
      never: wrapper === null ? [process.pid] : [process.pid, wrapper],
    });
  }

  find(): ProcessStat[] {
    this.#channel = this.#currentChannel();
    const alive = (readProcesses() ?? processesOfPs()).filter(({ hasEnded }) => !hasEnded);
    return this.#census.of(alive);
  }

  /**
   * How many may be ended, which is none while an activation is under way; the activations; and those, another
   * user's, that this process tried to kill and may not.
   */
  look(): { endable: number; activations: Activation[]; refused: NamedProcess[] } {
    const found = this.find();
    const activations = activationsAmong(found, wordsOf);
    const endable = activations.length > 0 ? [] : found;
    const refused = endable.filter((process) => this.#refused.has(keyOf(process)));
    return { endable: endable.length - refused.length, activations, refused: refused.map(nameProcess) };
  }

  /**
   * The switch-to-configuration that it runs, by process id: with `new`, those only that were not there at the last two
   * looks, which costs a fraction.
   */
  switches(which: 'all' | 'new'): Map<number, SwitchCommand> {
    const found = this.#switches.find(which);
    // Which processes belong to the rebuild takes ten times longer to find out.
    const own = new Set(found.size === 0 ? [] : this.find().map(({ pid }) => pid));
    return new Map([...found].filter(([pid]) => own.has(pid)));
  }

  /** The process that waits for somebody to type on the rebuild's terminal; null where none does, or it has none. */
  question(): TerminalQuestion | null {
    if (readProcess(process.pid) === null) return { kind: 'unknown' };
    const found = this.find();
    return this.#channel?.terminal ? terminalQuestion(found, this.#channel.device, wordsOf) : null;
  }

  /** Sends a signal to all of them; to none while an activation is under way. */
  signal(signal: NodeJS.Signals): void {
    const found = this.find();
    if (activationsAmong(found, wordsOf).length > 0) return;
    const refused = signalProcesses(found, signal);
    if (signal !== 'SIGKILL') return;
    for (const { pid } of refused) ControlGroup.of(pid, this.#nonce)?.kill([pid]);
    this.#refused = new Set(refused.map(keyOf));
  }

  /** Those that remain after `patienceMs` in which others may still end: a hang-up reaches every user's. */
  async leftOver(patienceMs = 1000): Promise<NamedProcess[]> {
    const deadline = performance.now() + patienceMs;
    let left = this.look();
    while (left.endable + left.refused.length > 0 && performance.now() < deadline) {
      await sleep(20);
      left = this.look();
    }
    return left.refused;
  }

  /**
   * Looked at each time: a pane's process has no terminal when it has just been forked, and the name of a terminal
   * that was closed is soon another's, which a pipe's or socket's never is.
   */
  #currentChannel(): Channel | null {
    const first = this.#first;
    if (first && isAlive(first)) return channelOf(first.pid, 1);
    return this.#channel?.terminal ? null : this.#channel;
  }

  #usesChannel(pid: number): boolean {
    const id = this.#channel?.id;
    return id !== undefined && ([0, 1, 2] as const).some((stream) => channelOf(pid, stream)?.id === id);
  }
}

function isSame(one: ProcessStat, other: ProcessStat | null): boolean {
  return one.pid === other?.pid && one.startTicks === other.startTicks;
}

/** Whether the environment with which a process was started has `marker`, which is `NAME=VALUE`. */
export function carries(pid: number, marker: string, proc = '/proc'): boolean {
  return procText(proc, pid, 'environ')?.includes(`${marker}\0`) === true;
}

/** The words of a process's command line; none where they cannot be read. */
function wordsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
  } catch {
    return [];
  }
}

/** What a standard stream is connected to: a terminal, or a pipe or socket. */
type Channel = { id: string; terminal: boolean; device: number };

/** Identifies the channel of a process's standard stream; null for anything else. */
function channelOf(pid: number, stream: 0 | 1 | 2): Channel | null {
  try {
    const found = statSync(`/proc/${pid}/fd/${stream}`);
    // Unrelated processes share /dev/null.
    const terminal = found.isCharacterDevice() && isPseudoTerminal(found.rdev);
    if (!terminal && !found.isFIFO() && !found.isSocket()) return null;
    return { id: `${found.dev}:${found.ino}`, terminal, device: found.rdev };
  } catch {
    return null;
  }
}

/** Without /proc (macOS) there is ps; start times, environments and channels are then not looked at. */
function processesOfPs(): ProcessStat[] {
  const rows = execFileSync('ps', ['-axo', 'pid=,ppid=,stat='], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [pid, parent, state] = row.trim().split(/\s+/);
    const hasEnded = state?.startsWith('Z') === true;
    return {
      pid: Number(pid),
      parent: Number(parent),
      hasEnded,
      startTicks: 0,
      cpuTicks: 0,
      residentPages: 0,
    };
  });
}
