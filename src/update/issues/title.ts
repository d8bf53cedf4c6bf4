import { comparable } from '../../nix/comparable.js';
import { truncate } from '../../text/clean.js';

/** A word of a title: letters, digits and what names are made of. */
export type Word = {
  text: string;
  lower: string;
  /** What is between the word before and this one, such as `: ` or ` (`. */
  gap: string;
  /** Part of a path or an address, such as `/etc/x`, and no name. */
  isPath: boolean;
};

export type Title = {
  text: string;
  words: readonly Word[];
  /** The words from `start` up to `end` are its head: what comes before the colon of `head: what is wrong`. */
  head: { start: number; end: number } | null;
  /** How many words at the beginning only say what kind of report it is, such as `Build failure:`. */
  kindWords: number;
};

const longestTitle = 400;

/** Reads a title, which GitHub limits to 256 characters, into words. */
export function readTitle(title: string): Title {
  const text = truncate(comparable(title), longestTitle);
  const words = wordsIn(text);
  const kindWords = kindWordsOf(words, text);
  const end = headEnd(words, kindWords);
  return { text, words, kindWords, head: end === null ? null : { start: kindWords, end } };
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(/[\w.+'’:=-]+/g)) {
    const first = run.search(/\w/);
    if (first < 0) continue;
    let last = run.length;
    while (last > first && /[.'’:=-]/.test(run[last - 1]!)) last -= 1;
    const start = index + first;
    const gap = text.slice(end, start);
    const word = run.slice(first, last).replaceAll('’', "'");
    words.push({ text: word, lower: word.toLowerCase(), gap, isPath: isInPath(gap, words.at(-1)) });
    end = index + last;
  }
  return words;
}

/** An absolute path begins after a blank or a quote, an address with a scheme. */
function isInPath(gap: string, before: Word | undefined): boolean {
  if (before?.isPath === true && gap === '/') return true;
  return gap.endsWith('://') || (before === undefined ? /\/$/ : /[\s"'`(][~.]*\/$/).test(gap);
}

const kinds = new Set(
  `build failure|build error|build failed|tracking|tracking issue|bug|bug report|regression|error|crash|security|issue|
  nixos|nixpkgs|unstable|nixos unstable|nixos-unstable|nixpkgs-unstable|staging|staging-next|hydra|help|upstream|reproducible|
  runtime failure|failure|release|critical|urgent|darwin|linux|package|module`
    .split('|')
    .map((kind) => kind.trim()),
);

/** The number of words before a colon or within brackets that name a kind of report or a release of NixOS. */
function kindWordsOf(words: readonly Word[], text: string): number {
  let kind = '';
  for (const [index, { lower, gap }] of words.slice(0, 5).entries()) {
    if (index > 0 && endsHead(gap)) {
      if (kinds.has(kind) || /^(?:nixos |nixpkgs |release-)?\d\d\.\d\d$/.test(kind)) return index;
      return 0;
    }
    kind = kind === '' ? lower : `${kind} ${lower}`;
  }
  const bare = /^build (?:failure|error|failed)\b/i.test(text) ? 2 : 0;
  return Math.min(bare, words.length);
}

function endsHead(gap: string): boolean {
  return /:\s|\]|\s[-–—]\s/.test(gap);
}

/** Words that a head may have: more than these make a sentence of it. */
const longestHead = 4;

/** The word behind `head: ` or `head - `, where the head is a name or a list of names; null where there is none. */
function headEnd(words: readonly Word[], from: number): number | null {
  let names = 0;
  for (let index = from + 1; index < words.length; index += 1) {
    const { gap } = words[index]!;
    names += /^[/,.\s]+$/.test(gap) && !/^ $/.test(gap) ? 0 : 1;
    if (endsHead(gap)) return names <= longestHead - 1 ? index : null;
    if (names >= longestHead) return null;
  }
  return null;
}
