import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { gitleaksFormats } from '../../../../src/redact/rules/gitleaks.js';

it('the formats of gitleaks are what the script makes of its rules', () => {
  execFileSync('node', ['scripts/gitleaks/convert.mjs', '--check']);
});

it('the formats of gitleaks begin with literals that are rare in other text', () => {
  expect(gitleaksFormats.length).toBeGreaterThan(100);
  for (const { id, triggers, least } of gitleaksFormats)
    for (const trigger of triggers)
      expect(trigger.length >= 3 || (trigger.length === 2 && least >= 30), `${id}: ${trigger}`).toBe(true);
});
