/** A line by which a program tells why it failed. */
export type CauseRule = {
  /**
   * Tried on the whole line. A group `cause` is the part that is shown, instead of the whole line. A group `word` is
   * what the program does not accept, in the words of whoever wrote its input.
   */
  test: RegExp;
  /** What the line before has to match, blank ones aside. */
  after?: RegExp;
  /** What the line after has to match, blank ones aside. */
  before?: RegExp;
  /** It tells less than the program's other lines, and counts only where there are none of those. */
  isVague?: boolean;
};

/** How one kind of program reports its errors. */
export type ProgramRules = {
  /** What prints these lines. */
  program: string;
  rules: readonly CauseRule[];
  /** Which of several lines is the cause: a compiler's first error, but the exception that ended a script. */
  tells: 'first' | 'last';
  /**
   * How many lines of others may follow the last one of these: none or few where the program's failure ends the build,
   * more where a summary follows.
   */
  mostAfter: number;
  /** Any number of lines may follow where one of them reports a failed step: other steps go on beside it (`make -j`). */
  isStep?: boolean;
};

/** Why a builder failed, by its own log. */
export type Cause = {
  /** The telling part of one line, as printed. */
  text: string;
  /** What the program did not accept, where its line names that. */
  word: string | null;
  /** Whose words those are: of a program that only builders run, of another one that is known, or of any. */
  by: 'builder' | 'known' | 'any';
};
