/**
 * A part of a document: its texts from fullest to shortest (the last may be empty), and how much it
 * matters. A part that must stay has one text.
 */
export type Section = { importance: number; variants: readonly string[] };

/** The section as it is, or left out when there is no room. */
export function section(importance: number, ...variants: string[]): Section {
  return { importance, variants: [...variants.filter((text) => text !== ''), ''] };
}

/** A section that is never left out. Only for texts of bounded length. */
export function fixed(text: string): Section {
  return { importance: Number.POSITIVE_INFINITY, variants: [text] };
}

/**
 * Joins the sections with blank lines into a document of at most `limit`, as `measure` counts. Where
 * they do not fit, the least important one gives way first, step by step. Every variant is whole
 * Markdown, so nothing is ever cut inside a fence or a tag.
 */
export function fitDocument(
  sections: readonly Section[],
  limit: number,
  measure: (text: string) => number,
): string {
  const chosen = sections.map(() => 0);
  const text = () =>
    sections
      .map((part, index) => part.variants[chosen[index] ?? 0] ?? '')
      .filter((part) => part !== '')
      .map((part) => `${part.trimEnd()}\n`)
      .join('\n');
  for (;;) {
    const document = text();
    if (measure(document) <= limit) return document;
    const next = leastImportant(sections, chosen);
    if (next === null) return document;
    chosen[next] = (chosen[next] ?? 0) + 1;
  }
}

function leastImportant(sections: readonly Section[], chosen: readonly number[]): number | null {
  let found: number | null = null;
  for (const [index, { importance, variants }] of sections.entries()) {
    const canShrink = (chosen[index] ?? 0) < variants.length - 1;
    const lesser = found === null || importance < (sections[found]?.importance ?? 0);
    if (canShrink && lesser) found = index;
  }
  return found;
}
