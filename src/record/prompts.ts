import { withoutSequences } from '../text/ansi.js';

/** A question of a program for which there is no keyboard. */
export type Prompt = { kind: 'sudo' | 'ssh' | 'git' | 'passphrase' | 'input'; text: string };

/** Questions that are known by their text. What waits for any other is of the kind `input`. */
const prompts: [Prompt['kind'], RegExp][] = [
  // sudo(8), whose words follow the locale, sudo-rs, doas(1); run0 asks through polkit's agent.
  ['sudo', /\[sudo(?:: [^\]\n]*)?\] [^\n]*: ?$/],
  ['sudo', /^doas \([^)]*\) password: ?$/],
  ['sudo', /^(?:=+ AUTHENTICATING FOR .*|Password): ?$/],
  ['ssh', /Are you sure you want to continue connecting \(yes\/no(?:\/\[fingerprint\])?\)\? ?$/],
  ['ssh', /^(?:\([^)]*\) )?\S+@\S+'s password: ?$/],
  ['ssh', /^\(\S+@\S+\) (?:Password|Verification code): ?$/i],
  ['passphrase', /^Enter passphrase for (?:key )?['"]?[^\n]+: ?$/],
  ['git', /^(?:Username|Password) for '[^']+': ?$/],
];

/** To the alternate screen (`h`) and back (`l`): xterm's private modes 47, 1047 and 1049. */
const screenSwitch = /\x1b\[\?(?:47|1047|1049)[hl]/g;
/** One less than the length of the longest. */
const switchLength = 7;

/**
 * Looks at the unfinished last line of a terminal's output for a question that would wait for ever.
 * Feed it every chunk; ask `waiting()` once the output has been quiet for a moment.
 */
export class PromptWatch {
  #line = '';
  /** The end of the last text, for a sequence that it cuts in two. */
  #end = '';
  #isFullScreen = false;

  /** The alternate screen is shown, which editors and pagers use. */
  get isFullScreen(): boolean {
    return this.#isFullScreen;
  }

  push(text: string): void {
    const switched = (this.#end + text).match(screenSwitch)?.at(-1);
    if (switched !== undefined) this.#isFullScreen = switched.endsWith('h');
    this.#end = (this.#end + text).slice(-switchLength);
    const newline = text.lastIndexOf('\n');
    const tail = newline >= 0 ? text.slice(newline + 1) : this.#line + text;
    this.#line = tail.slice(-1000);
  }

  /** The known question in the line, or null. */
  waiting(): Prompt | null {
    const line = this.#shown();
    for (const [kind, pattern] of prompts) if (pattern.test(line)) return { kind, text: line.trim() };
    return null;
  }

  /** The unfinished last line as it is shown, without sequences and surrounding blanks. */
  line(): string {
    return this.#shown().trim();
  }

  #shown(): string {
    return withoutSequences(this.#line).split('\r').at(-1)?.trimStart() ?? '';
  }
}
