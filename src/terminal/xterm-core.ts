/**
 * The parts of @xterm/headless 6.0.0 (pinned) that its public interface lacks and that a renderer
 * needs: synchronous writes, the cells as words, underline styles, and whether the cursor is shown.
 */
export type XtermCore = {
  writeSync(text: string): void;
  coreService: {
    isCursorHidden: boolean;
    decPrivateModes: { cursorStyle?: 'block' | 'underline' | 'bar' };
  };
  _bufferService: {
    buffer: { x: number; y: number; ybase: number; lines: { get(row: number): XtermLine | undefined } };
  };
  _inputHandler: Record<XtermSequence, (params: { params: ArrayLike<number>; length: number }) => boolean>;
};

export type XtermLine = {
  length: number;
  /** Three words a cell: content, foreground, background. */
  _data: Uint32Array;
  _combined: Record<number, string | undefined>;
  _extendedAttrs: Record<number, { _ext: number } | undefined>;
};

export type XtermSequence =
  | 'scrollUp'
  | 'scrollDown'
  | 'insertLines'
  | 'deleteLines'
  | 'cursorForwardTab'
  | 'cursorBackwardTab'
  | 'repeatPrecedingCharacter';
