import type { ProgramRules } from '../rule.js';
import { lastWords, placed } from './any-program.js';
import { buildTools } from './build-tools.js';
import { checkers } from './checkers.js';
import { compilers } from './compilers.js';
import { dataReaders } from './data.js';
import { fileTools } from './file-tools.js';
import { linkers } from './linkers.js';
import { nixpkgs } from './nixpkgs.js';
import { scripts } from './scripts.js';
import { servers } from './servers.js';
import { shells } from './shells.js';
import { systemPrograms } from './system.js';
import { webTools } from './web.js';

export { lastWords, placed } from './any-program.js';

/** Every program whose words are known, in the order in which a line is compared with them. */
export const programs: readonly ProgramRules[] = [
  ...nixpkgs,
  ...servers,
  ...systemPrograms,
  ...linkers,
  ...buildTools,
  ...checkers,
  ...webTools,
  ...compilers,
  ...scripts,
  ...dataReaders,
  ...shells,
  ...fileTools,
  placed,
  lastWords,
];
