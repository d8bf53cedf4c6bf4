export type SourcePattern = {
  file: string;
  /** From 1. */
  line: number;
  /** Null for one that is put together of parts. */
  source: string | null;
  flags: string | null;
  /** Made when its file is loaded, not within a function. */
  isConstant: boolean;
};
export function sourcePatterns(directory?: string): SourcePattern[];
export function patternsIn(file: string, text: string): SourcePattern[];
