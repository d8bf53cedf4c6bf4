import type { CliIo } from '../io.js';

/** One call of `machine ACTION`. */
export type MachineCall = {
  words: string[];
  backend?: 'container' | 'qemu';
  memory: number;
  keep: boolean;
  outputDir?: string;
  timeout: number;
  json: boolean;
  io: CliIo;
  argv: readonly string[];
};
