import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { quoteForAnyShell } from '../../../src/host/any-shell.js';
import { findProgram } from '../../../src/system/programs.js';

const words = [
  ...[
    '',
    'plain',
    "it's",
    "'",
    "''",
    '\\',
    '\\\\',
    "\\'",
    '"',
    '$HOME',
    '`x`',
    'a b',
    '*',
    '~',
    '!x',
    '{a,b}',
  ],
  ...['two\nlines', '\ttab', 'ends with \\', "'begins", '%s', 'umlaut ä €', '-n', '#no comment', 'a;b|c&d'],
];

describe('quoteForAnyShell', () => {
  it.each(
    ['sh', 'dash', 'bash', 'zsh', 'ksh', 'mksh', 'busybox', 'fish'].filter((shell) =>
      findProgram(shell, process.env),
    ),
  )('makes words that %s takes as they are', (shell) => {
    const command = `printf '<%s>' ${words.map(quoteForAnyShell).join(' ')}`;
    const argv = shell === 'busybox' ? ['sh', '-c', command] : ['-c', command];
    const printed = execFileSync(shell, argv, { encoding: 'utf8' });
    expect(printed).toBe(words.map((word) => `<${word}>`).join(''));
  });
});
