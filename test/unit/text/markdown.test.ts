import { describe, expect, it } from 'vitest';
import {
  codeBlock,
  codeSpan,
  details,
  escapeMarkdown,
  htmlCode,
  link,
  linkAddress,
  proseMarkdown,
  table,
} from '../../../src/text/markdown.js';
import { hostile, outsideCode, rendered } from '../report/rendered.js';

describe('hostile text in Markdown', () => {
  it('stays text in prose: no markup, no link, no mention, no reference', () => {
    const html = outsideCode(escapeMarkdown(hostile));
    expect(html).not.toMatch(/<(?!\/?p>)/);
    expect(html).not.toMatch(/@\w/);
    expect(html).not.toMatch(/#\d/);
    expect(html).not.toMatch(/GH-\d/i);
  });

  it('reads the same in prose, but for invisible joiners', () => {
    const html = rendered(escapeMarkdown('a*b_c `d` <e> 1. f | g & h ~ #1 @x'));
    expect(html.replaceAll('\u2060', '')).toBe('<p>a*b_c `d` &lt;e&gt; 1. f | g &amp; h ~ #1 @x</p>');
  });

  it('cannot leave an inline code span', () => {
    expect(outsideCode(codeSpan(hostile))).toBe('<p></p>');
  });

  it('cannot leave a table cell', () => {
    const html = outsideCode(table(['a', 'b'], [[codeSpan(hostile), codeSpan('x|y')]]));
    expect(html.match(/<td/g)).toHaveLength(2);
    expect(rendered(table(['a'], [[codeSpan('x|y')]]))).toContain('<code>x|y</code>');
  });

  it.each(['x|y', '\\|', 'a\\\\|b', '|\\', '`|`'])('keeps %j in its cell, in code and in prose', (text) => {
    for (const cell of [codeSpan(text), escapeMarkdown(text)]) {
      const html = rendered(table(['a', 'b'], [[cell, 'second']]));
      expect(html.match(/<td/g)).toHaveLength(2);
      expect(html.replaceAll('\u2060', '')).toContain(text);
      expect(html).toContain('<td>second</td>');
    }
  });

  it('cannot leave a code block, whatever fences it holds', () => {
    expect(outsideCode(codeBlock([hostile]))).toBe('');
    expect(outsideCode(codeBlock(['`'.repeat(50), 'x']))).toBe('');
  });

  it('cannot leave a summary', () => {
    const html = outsideCode(details(htmlCode(hostile), 'body'));
    expect(html.replace(/\s+/g, ' ')).toBe('<details><summary></summary> <p>body</p> </details>');
  });

  it('carries no escape sequence, control or direction character', () => {
    for (const text of [codeSpan(hostile), codeBlock([hostile]), escapeMarkdown(hostile)])
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('proseMarkdown', () => {
  it.each([
    ['run `nix log x` now', '<p>run <code>nix log x</code> now</p>'],
    ['`a``b` c', '<p><code>a``b</code> c</p>'],
    ['a ` b', '<p>a ` b</p>'],
    ['`a` ` *b*', '<p><code>a</code> ` *b*</p>'],
    ['*a* `*b*` <i>', '<p>*a* <code>*b*</code> &lt;i&gt;</p>'],
    ['', ''],
  ])('shows %j with its code', (text, html) => expect(rendered(proseMarkdown(text))).toBe(html));
});

describe('link', () => {
  it('drops addresses that are not http or https', () => {
    expect(link('x', 'javascript:alert(1)')).toBe('x');
    expect(linkAddress('data:text/html,x')).toBeNull();
    expect(linkAddress('https://')).toBeNull();
  });

  it('cannot be closed early by its address', () => {
    const html = rendered(link('x', 'https://a.example/)<b>[y](z) "t" `c`'));
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).not.toContain('<b>');
  });
});
