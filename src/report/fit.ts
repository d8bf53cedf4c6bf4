/**
 * A part of a document: its texts from fullest to shortest (the last may be empty), and how much it
 * matters. A part that must stay has one text.
 */
export type Section = { importance: number; variants: readonly string[] };

/** A section that is left out when there is no room for its shortest text. */
export function section(importance: number, ...variants: string[]): Section {
  return { importance, variants: [...variants.filter((text) => text !== ''), ''] };
}

/** Makes the sections of a document whose parts are named in `byImportance`, the most important first. */
export function sectionsOf<Name extends string>(byImportance: readonly Name[]) {
  return (name: Name, ...variants: string[]): Section =>
    section(byImportance.length - byImportance.indexOf(name), ...variants);
}

/** A section that is never left out. Only for texts of bounded length. */
export function fixed(text: string): Section {
  return { importance: Number.POSITIVE_INFINITY, variants: [text] };
}

/**
 * Joins the sections with blank lines into a document of at most `limit`, as `measure` counts (which must
 * be additive, as lengths are). Where they do not fit, the least important one is shortened first, one
 * text at a time. Every variant is complete Markdown, so nothing is ever cut inside a fence or a tag.
 */
export function fitDocument(
  sections: readonly Section[],
  limit: number,
  measure: (text: string) => number,
): string {
  // The blank line before a part is counted with it.
  const sized = sections.map(({ importance, variants }) => ({
    importance,
    left: variants.map((text) => (text === '' ? '' : `${text.trimEnd()}\n`)),
    size(): number {
      const [text = ''] = this.left;
      return text === '' ? 0 : measure(text) + 1;
    },
  }));
  let total = sized.reduce((sum, part) => sum + part.size(), 0) - 1;
  const byImportance = [...sized].sort((a, b) => a.importance - b.importance);
  for (const part of byImportance)
    while (total > limit && part.left.length > 1) {
      total -= part.size();
      part.left.shift();
      total += part.size();
    }
  return sized.flatMap(({ left }) => left[0] || []).join('\n');
}
