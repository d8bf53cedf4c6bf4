import type { ProgramRules } from '../rule.js';

/** Any other program that names a file and a line, as the GNU coding standards ask for: FILE:LINE: MESSAGE. */
export const placed: ProgramRules = {
  program: 'a program that names a line',
  tells: 'first',
  mostAfter: 2,
  rules: [
    {
      test: /^(?:[\w./+-]{1,60}: )?(?:(?:[Ee]rror|ERROR): )?[^\s:()]{1,400}:\d+(?:[.:-]\d+){0,3}:? {1,2}(?!note\b|warning\b|Warning\b|WARNING\b|info\b|hint\b|debug\b|in\b|from\b|\+0x)\S/,
    },
    { test: /^(?:[\w./+-]{1,60}: )?[^\s:()]{1,400}\(\d+\): (?!note\b|warning\b)\S/ },
  ],
};

/** Any other program that calls its line an error, or ends it with an error of the system, where nothing else follows. */
export const lastWords: ProgramRules = {
  program: 'the last line',
  tells: 'last',
  mostAfter: 0,
  rules: [
    {
      test: /^(?:[\w./+-]+: ){0,3}(?:fatal |Fatal )?(?:error|Error|ERROR|fatal|FATAL): (?!.*(?:exit (?:status|code)|build failed|see (?:above|the log)))\S/,
    },
    // An exception of Python and the like, whose trace is not printed.
    { test: /^(?:\w{1,60}\.){0,6}[A-Z]\w{0,60}(?:Error|Exception): \S/ },
    { test: /^\[?(?:ERROR|FATAL)\]?[: ] ?(?!.*(?:exit (?:status|code)|build failed))\S/ },
    {
      test: /^\S{1,200}: .*: (?:No such file or directory|Permission denied|Operation not permitted|Is a directory|Not a directory|File exists|Read-only file system|No space left on device|Connection refused|Network is unreachable|Exec format error)$/,
    },
  ],
};
