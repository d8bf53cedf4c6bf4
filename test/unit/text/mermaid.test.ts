import { describe, expect, it } from 'vitest';
import { mermaidLabel } from '../../../src/text/mermaid.js';

describe('mermaidLabel', () => {
  it('keeps a phase name', () => expect(mermaidLabel('evaluating')).toBe('evaluating'));
  it('removes what ends a task, a comment or a fence', () =>
    expect(mermaidLabel('a: crit, 0, 1\n```\n%%{init: {}}%% ; click x "y"')).toBe(
      'a crit 0 1 init click x y',
    ));
  it('is never empty', () => expect(mermaidLabel('::')).toBe('?'));
});
