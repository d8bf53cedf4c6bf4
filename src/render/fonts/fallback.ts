import type { Bitmap } from './bitmap.js';
import type { Face } from './face.js';
import { type ColorFace, openColorFace } from './opentype/color-face.js';
import { openFace } from './opentype/open-face.js';
import { FontError, type FontSource } from './opentype/sfnt.js';

/** A font that is not part of the program. */
export type FontFile = {
  /** How notices name it. */
  name: string;
  /** Its number in a collection; 0 elsewhere. */
  index: number;
  /** Whether it has a character; without this function it is opened to know. */
  covers?: (code: number) => boolean;
  open(): FontSource;
  /** Whether its coloured emoji are drawn rather than the program's own of one colour. */
  hasPreferredColors?: boolean;
};

/**
 * Fonts for the characters that the program's own fonts lack, tried in order. The list is asked for when the first
 * such character is drawn. A damaged font is left out with a notice.
 */
export class FallbackFonts {
  #files: FontFile[] | null = null;
  readonly #faces = new Map<FontFile, Face>();
  readonly #colorFaces = new Map<FontFile, ColorFace | null>();
  readonly #pictures = new Map<string, Bitmap | null>();
  readonly #chosen = new Map<number, FontFile | null>();
  readonly #list: () => readonly FontFile[];
  readonly #onProblem: (message: string) => void;

  constructor(
    list: () => readonly FontFile[],
    onProblem: (message: string) => void = () => {},
    /** Whether some of the fonts have preferred colours. */
    readonly prefersColors = false,
  ) {
    this.#list = list;
    this.#onProblem = onProblem;
  }

  /** The coloured picture of an emoji in the first font with preferred colours that has it; null without one. */
  colorPicture(text: string): Bitmap | null {
    const known = this.#pictures.get(text);
    if (known !== undefined) return known;
    this.#files ??= [...this.#list()];
    let found: Bitmap | null = null;
    for (const file of this.#files.filter(({ hasPreferredColors }) => hasPreferredColors)) {
      try {
        found = this.#colorFaceOf(file)?.picture(text) ?? null;
      } catch (thrown) {
        this.#leaveOut(file, thrown);
      }
      if (found) break;
    }
    if (this.#pictures.size > 1000) this.#pictures.clear();
    this.#pictures.set(text, found);
    return found;
  }

  /** Has `draw` draw a character with the first font that has it and is whole; null where there is none. */
  withFace<Result>(code: number, draw: (face: Face) => Result): Result | null {
    for (;;) {
      const file = this.#fileFor(code);
      if (file === null) return null;
      try {
        return draw(this.#faceOf(file));
      } catch (thrown) {
        this.#leaveOut(file, thrown);
      }
    }
  }

  #fileFor(code: number): FontFile | null {
    const known = this.#chosen.get(code);
    if (known !== undefined) return known;
    this.#files ??= [...this.#list()];
    const found = this.#files.find((file) => this.#has(file, code)) ?? null;
    if (this.#chosen.size > 10_000) this.#chosen.clear();
    this.#chosen.set(code, found);
    return found;
  }

  #has(file: FontFile, code: number): boolean {
    if (file.covers) return file.covers(code);
    try {
      return this.#faceOf(file).has(code);
    } catch (thrown) {
      this.#leaveOut(file, thrown);
      return false;
    }
  }

  #colorFaceOf(file: FontFile): ColorFace | null {
    const known = this.#colorFaces.get(file);
    if (known !== undefined) return known;
    const face = openColorFace(file.open(), file.index);
    this.#colorFaces.set(file, face);
    return face;
  }

  #faceOf(file: FontFile): Face {
    const known = this.#faces.get(file);
    if (known) return known;
    const face = openFace(file.open(), file.index);
    this.#faces.set(file, face);
    return face;
  }

  #leaveOut(file: FontFile, thrown: unknown): void {
    // Anything else is a mistake of the program, which must not pass for a damaged font.
    if (!(thrown instanceof FontError || thrown instanceof RangeError)) throw thrown;
    this.#files = this.#files?.filter((one) => one !== file) ?? null;
    this.#faces.delete(file);
    this.#chosen.clear();
    this.#onProblem(`the font ${file.name} is left out: ${thrown.message}`);
  }
}
