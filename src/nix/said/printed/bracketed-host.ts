import { type PrintedLine, printedLine, unprefixed } from './printed-line.js';

/** The name of a machine, which clan puts in brackets before each line of what it runs for that machine. */
const named = /^\[(?!(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\])([A-Za-z][\w.-]{0,62})\](?: |$)/i;
/** What Nix, a switch or a traced script prints on every machine, by which such a name is known from other words in brackets. */
const work =
  /^(?:building '\/nix|copying path '\/nix|copying \d{1,6} paths|these \d{1,6} (?:derivations|paths) will be|building the system configuration|updating (?:GRUB|systemd-boot|bootloader)|activating the configuration|setting up \/etc|(?:stopping|starting|restarting) the following units|reloading user units|\+{1,4} \S)/;
const mostNames = 256;

/** The machines whose names are before the lines of a log, known since they first worked. */
export class BracketedHosts {
  readonly #names = new Set<string>();

  /** The line without the name of its machine, which is its speaker; null for any other line. */
  read(line: string): PrintedLine | null {
    const prefix = named.exec(line);
    if (!prefix) return null;
    const name = prefix[1]!;
    const text = line.slice(prefix[0].length);
    if (!this.#names.has(name)) {
      if (!work.test(text) || this.#names.size >= mostNames) return null;
      // A piece of the log would keep all of it in memory.
      this.#names.add(` ${name}`.slice(1));
    }
    return { ...(printedLine(text) ?? unprefixed(text)), speaker: name };
  }
}
