/**
 * The parts of @xterm/headless 6.0.0 (pinned) that its public interface lacks: synchronous writes, the cells as
 * words, underline styles, whether the cursor is shown, and the state that decides how text is taken.
 */
export type XtermCore = {
  writeSync(text: string): void;
  coreService: {
    isCursorHidden: boolean;
    decPrivateModes: { cursorStyle?: 'block' | 'underline' | 'bar'; wraparound: boolean; origin: boolean };
    modes: { insertMode: boolean };
  };
  _charsetService: {
    /** What characters are replaced with; undefined for ASCII. */
    charset: Charset | undefined;
    setgCharset(g: number, charset: Charset | undefined): void;
  };
  _bufferService: {
    readonly buffer: XtermBuffer;
    readonly buffers: {
      readonly normal: XtermBuffer;
      activateNormalBuffer(fillAttributes?: object): void;
      activateAltBuffer(fillAttributes?: object): void;
    };
    /** Moves the rows of the scrolling region up by one. */
    scroll(eraseAttributes: object, isWrapped?: boolean): void;
  };
  _inputHandler: Record<XtermSequence, (params: { params: ArrayLike<number>; length: number }) => boolean> & {
    tab(): boolean;
    print(data: Uint32Array, start: number, end: number): void;
    charAttributes(params: SgrParameters): boolean;
    screenAlignmentPattern(): boolean;
    /** What is printed next has these attributes. */
    _curAttrData: Attributes;
    /** Calls `listener` with the colours that a sequence sets (type 1), restores (2) or asks for (0). */
    onColor(
      listener: (
        events: { type: number; index?: number; color?: [r: number, g: number, b: number] }[],
      ) => void,
    ): void;
    _parser: {
      /** 0 between two sequences. */
      currentState: number;
      setExecuteHandler(control: string, handler: () => boolean): void;
    };
  };
};

type Attributes = {
  fg: number;
  bg: number;
  extended: ExtendedAttributes;
  /** Notes in `bg` whether there are any extended attributes. */
  updateExtended(): void;
};

type ExtendedAttributes = { underlineColor: number; clone(): ExtendedAttributes };

type Charset = Record<string, string>;

export type SgrParameters = {
  params: ArrayLike<number>;
  length: number;
  /** Whether the parameter at `index` is followed by others after colons, and which. */
  hasSubParams(index: number): boolean;
  getSubParams(index: number): ArrayLike<number> | null;
};

/** Rows count from `ybase`, the first that the screen shows; the cursor's `x` is `cols` where a wrap is pending. */
export type XtermBuffer = {
  x: number;
  y: number;
  ybase: number;
  scrollTop: number;
  scrollBottom: number;
  lines: { get(row: number): XtermLine | undefined };
  /** The next tab stop from column `x`. */
  nextStop(x?: number): number;
};

export type XtermLine = {
  length: number;
  /** The row goes on from the one above, which was full. */
  isWrapped: boolean;
  /** Three words a cell: content, foreground, background. */
  _data: Uint32Array;
  _combined: Record<number, string | undefined>;
  _extendedAttrs: Record<number, { _ext: number } | undefined>;
};

/** Words of a cell in `XtermLine._data`. */
export const xtermWords = 3;

export type XtermSequence =
  | 'scrollUp'
  | 'scrollDown'
  | 'insertLines'
  | 'deleteLines'
  | 'cursorForwardTab'
  | 'cursorBackwardTab'
  | 'repeatPrecedingCharacter';
