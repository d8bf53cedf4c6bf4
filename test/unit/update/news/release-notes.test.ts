import { describe, expect, it } from 'vitest';
import { markdownEntries } from '../../../../src/update/news/release-notes.js';

describe('the entries of release notes in Markdown', () => {
  it('are items with their headings, over several lines, without anchors and comments', () => {
    const text = `# Release {#a}

Words that are no item.

## New Modules {#b-c.d}

<!-- Add your item anywhere. -->

- [One](https://example.org/), a thing.
  Available as [one](#opt-one.enable), or [](#opt-two._name_.enable) and [](options.html#opt-three).

* Two
  - with an item of its own

    and a paragraph.
# Other
- Three
not indented, so another paragraph
`;
    expect(markdownEntries('rl-2605.section.md', text)).toEqual([
      {
        file: 'rl-2605.section.md',
        section: 'New Modules',
        text: '[One](https://example.org/), a thing. Available as [one](#opt-one.enable), or `two._name_.enable` and `three`.',
      },
      {
        file: 'rl-2605.section.md',
        section: 'New Modules',
        text: 'Two - with an item of its own and a paragraph.',
      },
      { file: 'rl-2605.section.md', section: 'Other', text: 'Three' },
    ]);
  });

  it('are none in an empty text, and in one of blanks', () => {
    expect(markdownEntries('x', '')).toEqual([]);
    expect(markdownEntries('x', '- \n\n \n')).toEqual([]);
  });
});
