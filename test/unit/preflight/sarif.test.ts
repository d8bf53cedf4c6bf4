import { describe, expect, it } from 'vitest';
import { linterNames } from '../../../src/preflight/linters.js';
import { rules } from '../../../src/preflight/rules/index.js';
import { sarifOf } from '../../../src/preflight/sarif.js';

/** What is read here of a SARIF log. */
type Log = {
  runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }];
};

describe('sarifOf', () => {
  const place = { file: 'a.nix', line: 1, column: 1, end_line: 1, end_column: 2 };
  const names = ['syntax', ...linterNames, ...rules.map(({ id }) => id)];

  it.each(names)('has an entry for the rule %s, to which its results point', (rule) => {
    const finding = { rule, severity: 'warning', message: 'said', ...place } as const;
    const log = sarifOf({ findings: [finding] } as unknown as Parameters<typeof sarifOf>[0], '') as Log;
    const [{ tool, results }] = log.runs;
    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe(rule);
  });
});
