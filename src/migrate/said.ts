import { hostEntryFrom } from '../config/host-entry.js';
import type { HostEntry } from '../config/repository.js';
import { shownLine } from '../text/clean.js';

/** One option of another tool and what has become of it. */
export type Said = {
  /** Null for what concerns all hosts. */
  host: string | null;
  /** Where it is in the flake: `deploy.nodes.web1.sshUser`. */
  option: string;
  /** Our key that it has become, such as `target.user`; null for one that was left. */
  key: string | null;
  /** Its value for one that was taken; for one that was left, why, and what there is instead. */
  text: string;
};

/** Values are shown to so many columns. */
const longestValue = 120;

/** {@link Said} in one line for a person. */
export function saidLine({ host, option, key, text }: Said): string {
  const said = key === null ? `${option} is left: ${text}` : `${key} is ${text} by ${option}`;
  return shownLine(host === null ? said : `${host}: ${said}`);
}

/** Collects what another tool's options mean for one host, in the words of the repository's file. */
export class HostTaking {
  readonly said: Said[] = [];
  readonly #host: string;
  readonly #target: Record<string, unknown> = {};
  readonly #sshOptions: string[] = [];
  readonly #tags: unknown[] = [];
  readonly #entry: Record<string, unknown> = {};

  constructor(host: string) {
    this.#host = host;
  }

  /** Takes a value as a key's, unless the key cannot have it: then it is left, with the reason. Returns whether it was taken. */
  take(option: string, key: keyof HostEntry, value: unknown): boolean {
    const isTaken = this.#fits(option, key, value, { [key]: value });
    if (isTaken) this.#entry[key] = value;
    return isTaken;
  }

  /** As {@link take}, for a part of the target. */
  takeTarget(option: string, part: 'address' | 'user' | 'port', value: unknown): boolean {
    const isTaken = this.#fits(option, `target.${part}`, value, {
      target: { address: 'host', [part]: value },
    });
    if (isTaken) this.#target[part] = value;
    return isTaken;
  }

  /** As {@link take}, for one more of the target's ssh options. */
  takeSshOption(option: string, value: string): void {
    const trial = { target: { address: 'host', sshOptions: [value] } };
    if (this.#fits(option, 'target.sshOptions', value, trial)) this.#sshOptions.push(value);
  }

  /** As {@link take}, for one more tag. */
  takeTag(option: string, value: unknown): void {
    if (this.#fits(option, 'tags', value, { tags: [value] })) this.#tags.push(value);
  }

  leave(option: string, why: string): void {
    this.said.push({ host: this.#host, option, key: null, text: why });
  }

  /** What was taken. A target without an address is none. */
  entry(): HostEntry {
    const parsed = hostEntryFrom({
      ...this.#entry,
      ...(this.#tags.length > 0 && { tags: this.#tags }),
      ...(this.#target.address !== undefined && {
        target: { ...this.#target, sshOptions: this.#sshOptions },
      }),
    });
    // Each part was accepted by itself, so that only too many of them can be refused together.
    if ('entry' in parsed) return parsed.entry;
    this.said.splice(0);
    this.leave('all of it', parsed.mistake);
    return {};
  }

  #fits(option: string, key: string, value: unknown, trial: unknown): boolean {
    const parsed = hostEntryFrom(trial);
    const shown = shownLine(JSON.stringify(value) ?? 'nothing', longestValue);
    if ('mistake' in parsed) this.leave(option, `${shown} cannot be taken: ${parsed.mistake}`);
    else this.said.push({ host: this.#host, option, key, text: shown });
    return 'entry' in parsed;
  }
}
