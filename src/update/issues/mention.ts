import { keyOf } from './key.js';
import { type NamedPackage, packagesNamedBy } from './names.js';
import type { PackageForms } from './package-forms.js';
import { isOtherInterpreter } from './package-sets.js';
import type { Title, Word } from './title.js';
import {
  conjunctions,
  deeds,
  faults,
  modifiers,
  ordinary,
  otherThings,
  prepositions,
  verbs,
} from './title-words.js';

/** Where a title names a package: words `start` up to `end`. */
export type Mention = {
  start: number;
  end: number;
  named: NamedPackage;
  /** Whether the report is about it; otherwise it is only mentioned, as in "x crashes on wayland". */
  isSubject: boolean;
  /** The attribute is one of another interpreter: `python312Packages.x` for `python3.13-x`. */
  isOtherInterpreter: boolean;
};

/** All places where a title names a package. `ownedVersions` are the words that a version in the title belongs to. */
export function mentionsOf(title: Title, forms: PackageForms, ownedVersions: ReadonlySet<number>): Mention[] {
  const found: Mention[] = [];
  for (let start = 0; start < title.words.length; start += 1) {
    const match = matchAt(title.words, start, forms);
    if (match === null) continue;
    const { named, end } = match;
    const place = { start, end, named };
    const hasVersion = named.version !== null || ownedVersions.has(end - 1) || ownedVersions.has(start);
    if (isAnotherThing(title, place, forms, hasVersion)) continue;
    const isOther =
      named.member !== null && forms.member !== null && isOtherInterpreter(named.member, forms.member);
    found.push({ ...place, isSubject: isSubject(title, place), isOtherInterpreter: isOther });
  }
  return found;
}

/**
 * The keys of all that a title may name, as `matchAt` compares them with those of a package: a package none of whose keys is
 * among them is not named.
 */
export function keysNamed({ words }: Title): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    for (const length of phraseLengths) {
      const key = phraseKey(words, start, length);
      if (key !== null) keys.add(key);
    }
    for (const { key } of namedBy(words[start]!)) keys.add(key);
  }
  return keys;
}

const read = new WeakMap<Word, readonly NamedPackage[]>();

/** What a word may name, read once for all packages that are compared with its title. */
function namedBy(word: Word): readonly NamedPackage[] {
  const known = read.get(word) ?? packagesNamedBy(word);
  read.set(word, known);
  return known;
}

/** A name of several words wins over one of one word. */
const phraseLengths = [3, 2] as const;

/** The key of so many words from a place on, where blanks alone are between them; null where they are no phrase. */
function phraseKey(words: readonly Word[], start: number, length: number): string | null {
  const joined = words.slice(start, start + length);
  const isPhrase =
    joined.length === length &&
    joined.every(({ gap, isPath }, index) => (index === 0 || gap === ' ') && !isPath);
  return isPhrase ? keyOf(joined.map(({ text }) => text).join('')) : null;
}

type Place = { start: number; end: number; named: NamedPackage };

function matchAt(
  words: readonly Word[],
  start: number,
  forms: PackageForms,
): { named: NamedPackage; end: number } | null {
  for (const length of phraseLengths) {
    const key = phraseKey(words, start, length);
    if (key !== null && forms.member === null && forms.keys.has(key))
      return { named: { key, member: null, version: null, kernel: null, form: 'word' }, end: start + length };
  }
  const named = namedBy(words[start]!).find((one) => isNamed(one, forms));
  return named ? { named, end: start + 1 } : null;
}

function isNamed({ key, member }: NamedPackage, forms: PackageForms): boolean {
  if (member === null) return forms.keys.has(key);
  return forms.member !== null && member.set === forms.member.set && key === keyOf(forms.member.base);
}

/** Whether the word is part of the name of something else, or an ordinary word in an ordinary sentence. */
function isAnotherThing(
  { words, head, kindWords }: Title,
  { start, end, named }: Place,
  forms: PackageForms,
  hasVersion: boolean,
): boolean {
  const [word, next] = [words[start]!, words[end]];
  if (/[)\w]$/.test(word.gap) && start > 0) return true;
  if (next?.gap === ' ' && otherThings.has(next.lower)) return true;
  const isHead = start >= kindWords && (start < (head?.end ?? 0) || start === kindWords);
  // As the name of an operating system, which says nothing.
  if (named.key === 'linux')
    return !hasVersion && !(start < (head?.end ?? 0)) && !/^(?:stable|kernel)$/.test(next?.lower ?? '');
  if (named.key === 'kernel') return isKernelOfAnother(words, start, end);
  if (named.form === 'inside') return named.key.length < 4 || ordinary.has(named.key);
  if (!forms.isOrdinary) return false;
  if (named.form === 'attribute') return !/^(?:pkgs|nixpkgs|nixosTests|services|programs)\./.test(word.text);
  if (word.gap.endsWith('`') || (hasVersion && named.version !== null)) return false;
  if (!isHead) return true;
  if (head !== null && start < head.end) return false;
  // A sentence begins with a capital letter, the name of a package does not.
  return !(
    kindWords > 0 ||
    hasVersion ||
    (word.text === word.lower && next !== undefined && verbs.has(next.lower))
  );
}

/** "kernel module", "kernel-mode" and a "kernel" of a Jupyter notebook are no kernel. */
function isKernelOfAnother(words: readonly Word[], start: number, end: number): boolean {
  const [before, next] = [words[start - 1]?.lower, words[end]?.lower];
  return (
    /^(?:jupyter|ipython|r|python)$/.test(before ?? '') ||
    /^(?:modules?|parameters?|params|headers|config|configuration|driver|drivers|packages)$/.test(next ?? '')
  );
}

function isSubject(title: Title, { start, end }: Place): boolean {
  const { words, head, kindWords } = title;
  if (head !== null && !isGenericHead(title)) return start < head.end;
  if (start === kindWords) return true;
  // "x crashes, y missing" is about x.
  if (words[end]?.lower === 'missing' && isAnythingNamed(title, start)) return false;
  const led = leader(words, start);
  if (led === null) return true;
  const lead = words[led]!.lower;
  const next = words[end]?.lower ?? '';
  if (faults.has(words[led - 1]?.lower ?? '') || lead === 'of') return true;
  if (conjunctions.has(lead) && verbs.has(next)) return true;
  return !isAnythingNamed(title, led);
}

/** A head that names nothing: "Regression: …" is among the kinds, "Boot hangs: …" is a clause. */
function isGenericHead({ words, head }: Title): boolean {
  const inHead = words.slice(head!.start, head!.end);
  return (
    inHead.every(
      ({ lower }) =>
        ordinary.has(lower) ||
        verbs.has(lower) ||
        modifiers.has(lower) ||
        prepositions.has(lower) ||
        /^\d/.test(lower),
    ) || inHead.some(({ lower }, index) => index > 0 && verbs.has(lower))
  );
}

/** How many words of a noun phrase may be before a name. */
const longestPhrase = 4;

/** The place of the preposition that leads the noun phrase of a name; null where none does. */
function leader(words: readonly Word[], start: number): number | null {
  for (let index = start - 1, steps = 0; index >= 0 && steps < longestPhrase; index -= 1, steps += 1) {
    if (/[,;:(]|\s[-–—]\s/.test(words[index + 1]!.gap) && !/^, $/.test(words[index + 1]!.gap)) return null;
    const { lower } = words[index]!;
    if (deeds.has(lower)) return null;
    if (prepositions.has(lower)) {
      const isConjoined = (lower === 'and' || lower === 'or' || lower === 'plus') && index > 0;
      return isConjoined ? leader(words, index) : index;
    }
    if (verbs.has(lower)) return null;
  }
  return null;
}

/** Whether the words before a place name anything that the report may be about. */
function isAnythingNamed({ words, kindWords }: Title, before: number): boolean {
  return words
    .slice(kindWords, before)
    .some((word, index) => isName(word, index === 0, words[kindWords + index + 1]));
}

function isName({ text, lower, gap }: Word, isFirst: boolean, next: Word | undefined): boolean {
  if (/^(?:nixos|nixpkgs|nix-?os|unstable)/.test(lower) || /^\d/.test(lower)) return false;
  // Words that come before other names, but are ones where nothing follows.
  if (/^(?:gnome|kde|plasma)$/.test(lower)) return true;
  if (isGeneric(lower)) return false;
  if (gap.endsWith('`') || /[a-z][A-Z]|[A-Za-z][-_.]?\d|\w[-_]\w/.test(text)) return true;
  if (!isFirst) return /^[A-Z]/.test(text);
  return (
    next !== undefined &&
    (verbs.has(next.lower) ||
      prepositions.has(next.lower) ||
      /^v?\d/.test(next.lower) ||
      /[<>=]/.test(next.gap))
  );
}

function isGeneric(lower: string): boolean {
  return (
    ordinary.has(lower) ||
    verbs.has(lower) ||
    modifiers.has(lower) ||
    prepositions.has(lower) ||
    faults.has(lower) ||
    deeds.has(lower)
  );
}
