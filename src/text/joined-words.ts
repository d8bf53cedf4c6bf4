/** A word, and where in it the three characters are by which it is found. */
type Place = { word: string; offset: number };

/** A key of three characters: of others than ASCII, it may be that of a word as well. */
function keyAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 14) | (text.charCodeAt(at + 1) << 7) | text.charCodeAt(at + 2);
}

/** A test whether one of several words of ASCII is over a place of a text, where two parts of it were joined. */
export class JoinedWords {
  /** By whatever three characters follow each other in a word. */
  readonly #within = new Map<number, Place[]>();
  /** By those that words begin with. */
  readonly #first = new Map<number, Place[]>();
  readonly #short: readonly string[];

  constructor(words: readonly string[]) {
    this.#short = words.filter((word) => word.length < 3);
    for (const word of words) {
      note(this.#first, { word, offset: 0 });
      for (let offset = 0; offset + 3 <= word.length; offset += 1) note(this.#within, { word, offset });
    }
  }

  /** Whether one of the words is over the place before `text[at]`. */
  isOver(text: string, at: number): boolean {
    // It begins with the character before the place, or has the one before that in it as well.
    const places = this.#first.get(keyAt(text, at - 1));
    if (places?.some(({ word }) => text.startsWith(word, at - 1))) return true;
    const others = this.#within.get(keyAt(text, at - 2));
    if (others?.some(({ word, offset }) => at - 2 >= offset && text.startsWith(word, at - 2 - offset)))
      return true;
    return this.#short.some((word) => text.includes(word));
  }
}

function note(places: Map<number, Place[]>, place: Place): void {
  const key = keyAt(place.word, place.offset);
  places.set(key, [...(places.get(key) ?? []), place]);
}
