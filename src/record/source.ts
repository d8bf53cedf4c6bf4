import type { Environment } from '../system/environment.js';
/** Takes secrets out of a stream of text. May hold a little back; `release` gives out what it can. */
export type TextFilter = { push(text: string): string; release(): string; flush(): string };

/** A person's keyboard; `subscribe` gives a function that ends it. */
export type Keyboard = {
  subscribe(on: { keys: (keys: string) => void; resize: (cols: number, rows: number) => void }): () => void;
};

export type RecordRequest = {
  argv: readonly string[];
  cwd: string;
  env: Environment;
  cols: number;
  rows: number;
  logPath: string;
  /** Null records no terminal: the command then runs on plain pipes. */
  castPath: string | null;
  castVersion: 2 | 3;
  title?: string;
  idleLimitSeconds?: number;
  timeoutSeconds: number;
  /** Makes a filter: one for the terminal's text, one for the log's lines, which cursor movement may put together. */
  newFilter: () => TextFilter;
  /** Present where a person can answer prompts; without it a prompt ends the command. */
  keyboard?: Keyboard;
};

/** What runs a command and gives its output: a tmux pane, or plain pipes. */
export type Source = {
  attach: string | null;
  tmux: { socket: string; pid: number; version: string } | null;
  /** The process that began the command, as `RebuildProcesses` takes it. */
  first: { pid: number; wrapper: boolean };
  exitCode(): number | null;
  /** Lets the command start; resolves when its output has ended, wholly read. */
  run(onText: (text: string) => void, onExit: () => Promise<void>): Promise<void>;
  keys(keys: string): void;
  resize(cols: number, rows: number): Promise<void>;
  /** Ends everything and removes every temporary file. Safe to call twice. */
  close(): Promise<void>;
};
