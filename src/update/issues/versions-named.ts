import type { Title, Word } from './title.js';
import { modifiers, prepositions } from './title-words.js';

/** How a version that a title names bounds the versions that are meant. `fixed`: the fault is not in it any more. */
export type Bound = 'is' | 'below' | 'up-to' | 'from' | 'above' | 'fixed';

/** A version in a title; `owner` is the place of the word that it is the version of, null for what the title is about. */
export type NamedVersion = { version: string; bound: Bound; owner: number | null; at: number };

/** `1.2`, `v1.2-rc1`, `6.x`, `1.2+`. */
function dottedVersion(word: string): string | undefined {
  const text = word.replace(/^v(?=\d)/i, '').replace(/\+$/, '');
  return /^\d[\w.+-]*$/.test(text) && /^\d+\.[\dx]/i.test(text) ? text : undefined;
}

const whole = /^v?(\d{1,4})(?:\.x)?\+?$/;
const release = /^(?:1[3-9]|2\d)\.(?:03|05|09|11)(?:\.[\w.]+|pre\w*|beta|alpha)?$/;
/** A number before one of these counts or measures something. */
const counted =
  /^(?:bit|bits|times|seconds?|secs?|s|ms|minutes?|min|hours?|days?|weeks?|months?|years?|gb|mb|kb|gib|mib|mhz|ghz|hz|fps|monitors?|displays?|screens?|advisor(?:y|ies)|issues?|packages?|users?|cores?|threads?|files?)$/;

/** The versions that a title names, in their order. Releases of NixOS are none, unless they follow a name directly. */
export function versionsNamed({ words, head }: Title): NamedVersion[] {
  const found: NamedVersion[] = [];
  for (const [at, word] of words.entries()) {
    if (word.isPath || /#$/.test(word.gap)) continue;
    const version = dottedVersion(word.text) ?? whole.exec(word.text)?.[1];
    if (version === undefined) continue;
    const previous = found.at(-1);
    const isNext = previous !== undefined && isListed(words, previous.at, at);
    const owner = isNext ? previous.owner : ownerOf(words, at);
    const name = owner === null ? null : words[owner]!.lower;
    if (
      dottedVersion(word.text) === undefined &&
      (isCounted(words, at) || (owner === null ? !isEndOfStep(words, at) : isWordBetween(words, owner, at)))
    )
      continue;
    if (release.test(version) && (name === null || isDistribution(name) || head?.end === at)) continue;
    found.push({ version: version.replace(/\.x$/i, ''), bound: boundOf(words, at), owner, at });
  }
  return found.filter(({ at }, index) => !isStartOfStep(words, at, found[index + 1]?.at));
}

function isDistribution(name: string): boolean {
  return /^(?:nixos|nixpkgs|release|unstable|stable|channel|release-)/.test(name);
}

function isCounted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && /^[ -]$/.test(next.gap) && counted.test(next.lower);
}

/** "4.19 and 4.20", "1.2, 1.3": of the same as the one before. */
function isListed(words: readonly Word[], before: number, at: number): boolean {
  if (at === before + 1) return /^\s*[,/&]\s*$/.test(words[at]!.gap);
  return at === before + 2 && ['and', 'or', 'to'].includes(words[before + 1]!.lower);
}

const betweenNameAndVersion = new Set(
  'version versions release v stable series before below above than older newer greater later earlier less up to until prior through from since'.split(
    ' ',
  ),
);

/** The word that a version is of: the one before it, past "version" and words of a range, or a kernel behind it. */
function ownerOf(words: readonly Word[], at: number): number | null {
  const next = words[at + 1];
  let index = at - 1;
  if (/[,;:()\]]|\s[-–—]\s/.test(words[at]!.gap) && !/^ ?\($/.test(words[at]!.gap))
    return kernelBehind(next, at);
  while (index >= 0 && betweenNameAndVersion.has(words[index]!.lower)) index -= 1;
  const skipped = words.slice(index + 1, at).map(({ lower }) => lower);
  const before = words[index];
  if (before === undefined) return kernelBehind(next, at);
  // "fails since 1.2" is about what fails, "x before 1.2" about x.
  const isOfSubject =
    skipped.some((word) => ['since', 'from', 'to', 'until'].includes(word)) || isGrammar(before.lower);
  if (isOfSubject || whole.test(before.text) || dottedVersion(before.text) !== undefined)
    return kernelBehind(next, at);
  return index;
}

function kernelBehind(next: Word | undefined, at: number): number | null {
  return next !== undefined && /^ $/.test(next.gap) && /^(?:kernels?|linux)$/.test(next.lower)
    ? at + 1
    : null;
}

function isGrammar(word: string): boolean {
  return (
    prepositions.has(word) ||
    (modifiers.has(word) && !/^(?:kde|gnome|nixos|nixpkgs|stable|unstable|release)$/.test(word))
  );
}

/** For a bare number: whether something else than a word of a range is between it and its name. */
function isWordBetween(words: readonly Word[], owner: number, at: number): boolean {
  return words
    .slice(Math.min(owner, at) + 1, Math.max(owner, at))
    .some(
      ({ lower }) =>
        !betweenNameAndVersion.has(lower) && !/^\d/.test(lower) && !['and', 'or'].includes(lower),
    );
}

/** "after the upgrade to 258": a bare number that is the version of what the title is about. */
function isEndOfStep(words: readonly Word[], at: number): boolean {
  const step = /^(?:upgrad|updat|bump|mov|switch|step)/;
  const before = words.slice(Math.max(0, at - 4), at - 1);
  return words[at - 1]?.lower === 'to' && before.some(({ lower }) => step.test(lower));
}

/** The version that an update came from: the one that it went to is meant. */
function isStartOfStep(words: readonly Word[], at: number, next: number | undefined): boolean {
  if (next === undefined) return false;
  const between = words.slice(at + 1, next).map(({ lower }) => lower);
  if (next === at + 1) return /->|=>|→/.test(words[next]!.gap);
  return words[at - 1]?.lower === 'from' && between.length === 1 && between[0] === 'to';
}

function boundOf(words: readonly Word[], at: number): Bound {
  const { gap, text } = words[at]!;
  const leading = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const before = leading.filter((word) => !/^(?:versions?|releases?|v)$/.test(word)).join(' ');
  const after = words
    .slice(at + 1, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  if (/<=|≤/.test(gap)) return 'up-to';
  if (/>=|≥/.test(gap) || text.endsWith('+')) return 'from';
  if (gap.includes('<')) return 'below';
  if (/(?<![-=])>/.test(gap)) return 'above';
  if (
    /\b(?:fixed|resolved|solved|patched|works|worked|working|fine|ok) (?:again )?(?:in|by|with|on)$/.test(
      before,
    )
  )
    return 'fixed';
  if (/\b(?:before|below|prior to|(?:older|earlier|lower|less) than)$/.test(before)) return 'below';
  if (
    /\b(?:up to|until|through)$/.test(before) ||
    /^(?:and|or) (?:earlier|older|below|lower|prior|before)\b/.test(after)
  )
    return 'up-to';
  if (/\b(?:greater|newer|later|higher) than$|\babove$/.test(before)) return 'above';
  if (/^(?:and|or) (?:later|newer|above|up|onwards?|higher|greater|after)\b|^onwards?\b/.test(after))
    return 'from';
  return 'is';
}
