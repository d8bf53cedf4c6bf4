import { type Fields, FontError, type Table } from './sfnt.js';

const maxBytes = 4 * 1024 * 1024;
const maxLookups = 512;
const maxLigatures = 50_000;
const type = { ligature: 4, extension: 7 } as const;

type Ligature = { rest: number[]; glyph: number };

/**
 * What joins several glyphs to one (GSUB, lookups of type 4, https://learn.microsoft.com/typography/opentype/spec/gsub):
 * flags, families and skin tones in fonts of emoji. Returns the one glyph for all of `glyphs`, or null.
 */
export function ligatures(table: Table): (glyphs: readonly number[]) => number | null {
  const gsub = table.all(maxBytes);
  const lookups = gsub.u16(8);
  const count = gsub.u16(lookups);
  if (count > maxLookups) throw new FontError(`it has ${count} lookups`);
  const byFirst = new Map<number, Ligature[]>();
  let total = 0;
  for (let lookup = 0; lookup < count; lookup++)
    for (const at of ligatureTables(gsub, lookups + gsub.u16(lookups + 2 + 2 * lookup)))
      for (const { first, ...ligature } of ligaturesAt(gsub, at)) {
        if (++total > maxLigatures) throw new FontError('it has too many ligatures');
        const others = byFirst.get(first) ?? [];
        others.push(ligature);
        byFirst.set(first, others);
      }
  return (glyphs) => joined(byFirst, glyphs);
}

function joined(byFirst: Map<number, Ligature[]>, glyphs: readonly number[]): number | null {
  let all = [...glyphs];
  // Each step makes them fewer; a sequence can need several, such as a person with a skin tone in a family.
  for (let length = all.length + 1; all.length > 1 && all.length < length; ) {
    length = all.length;
    const next: number[] = [];
    for (let at = 0; at < all.length; ) {
      const found = longest(byFirst.get(all[at]!) ?? [], all, at + 1);
      next.push(found?.glyph ?? all[at]!);
      at += 1 + (found?.rest.length ?? 0);
    }
    all = next;
  }
  return all.length === 1 ? all[0]! : null;
}

function longest(candidates: readonly Ligature[], glyphs: readonly number[], from: number): Ligature | null {
  let best: Ligature | null = null;
  for (const candidate of candidates)
    if (
      candidate.rest.length > (best?.rest.length ?? 0) &&
      candidate.rest.every((glyph, at) => glyphs[from + at] === glyph)
    )
      best = candidate;
  return best;
}

/** The offsets of a lookup's tables of ligatures. */
function* ligatureTables(gsub: Fields, at: number): Generator<number> {
  const kind = gsub.u16(at);
  for (let index = 0; index < gsub.u16(at + 4); index++) {
    const table = at + gsub.u16(at + 6 + 2 * index);
    if (kind === type.ligature) yield table;
    else if (kind === type.extension && gsub.u16(table + 2) === type.ligature)
      yield table + gsub.u32(table + 4);
  }
}

function* ligaturesAt(gsub: Fields, at: number): Generator<Ligature & { first: number }> {
  const firsts = [...coverage(gsub, at + gsub.u16(at + 2))];
  const sets = Math.min(gsub.u16(at + 4), firsts.length);
  for (let set = 0; set < sets; set++) {
    const start = at + gsub.u16(at + 6 + 2 * set);
    for (let index = 0; index < gsub.u16(start); index++) {
      const ligature = start + gsub.u16(start + 2 + 2 * index);
      const length = gsub.u16(ligature + 2) - 1;
      if (length < 1 || length > 32) continue;
      const rest = Array.from({ length }, (_, part) => gsub.u16(ligature + 4 + 2 * part));
      yield { first: firsts[set]!, rest, glyph: gsub.u16(ligature) };
    }
  }
}

/** The glyphs of a coverage table, in order. */
function* coverage(gsub: Fields, at: number): Generator<number> {
  const [format, count] = [gsub.u16(at), gsub.u16(at + 2)];
  for (let index = 0; index < count; index++)
    if (format === 1) yield gsub.u16(at + 4 + 2 * index);
    else {
      const range = at + 4 + 6 * index;
      for (let glyph = gsub.u16(range); glyph <= gsub.u16(range + 2); glyph++) yield glyph;
    }
}
