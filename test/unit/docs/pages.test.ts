import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlocks, pages, prose, readPage } from './pages.js';

/** GitHub's anchor of each heading: lower case, without punctuation, with - for spaces. */
function anchors(page: string): string[] {
  const seen = new Map<string, number>();
  return [...prose(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-');
    const earlier = seen.get(slug) ?? 0;
    seen.set(slug, earlier + 1);
    return earlier === 0 ? slug : `${slug}-${earlier}`;
  });
}

/** The addresses that a page links to or shows, other than those on the web. */
function localLinks(page: string): string[] {
  const text = prose(page);
  const markdown = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
  const html = [...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, address = '']) => address);
  return [...markdown, ...html].filter((address) => !/^[a-z]+:/.test(address));
}

describe.each(pages)('%s', (page) => {
  it('links only to files and headings that exist', () => {
    const broken = localLinks(page).filter((address) => {
      const [path = '', anchor] = address.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchors(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('wraps its prose at 110 characters', () => {
    const long = prose(page)
      .split('\n')
      .filter(
        (line) => line.length > 110 && !/^\s*(\||#|<|!?\[!?\[|!\[|- (root|clue|consequence): )/.test(line),
      );
    expect(page === 'docs/failures.md' ? [] : long).toEqual([]);
  });

  it('names the language of each block of code', () => {
    const plain = codeBlocks().filter((block) => block.page === page && block.language === '');
    expect(plain.map(({ line }) => line)).toEqual([]);
  });

  it('has a table of contents with every section if it is longer than 120 lines', () => {
    const text = readPage(page);
    if (text.split('\n').length <= 120 || page === 'README.md') return;
    const [top = ''] = text.split(/^## /m);
    // docs/failures.md has one section, whose headings are the families.
    const level = page === 'docs/failures.md' ? '###' : '##';
    const headings = [...prose(page).matchAll(new RegExp(`^${level} (.+)$`, 'gm'))].map(
      ([, heading]) => heading,
    );
    expect(headings.filter((heading) => !top.replaceAll('\n', ' ').includes(`[${heading}](#`))).toEqual([]);
  });
});

describe('docs/README.md', () => {
  it('links to every page of docs/', () => {
    const linked = localLinks('docs/README.md').map((address) => normalize(join('docs', address)));
    const missing = pages.filter(
      (page) => page.startsWith('docs/') && page !== 'docs/README.md' && !linked.includes(page),
    );
    expect(missing).toEqual([]);
  });
});

describe('README.md', () => {
  it('shows the two commands of a fresh clone', () => {
    const commands = codeBlocks().filter(
      ({ page, language }) => page === 'README.md' && language === 'console',
    );
    const lines = commands.flatMap(({ text }) => text.split('\n'));
    for (const command of ['npm start', 'npm cit'])
      expect(lines.some((line) => line.startsWith(command))).toBe(true);
  });

  it('shows an animation of less than 1 MB before its first section', () => {
    const [top = ''] = readPage('README.md').split(/^## /m);
    const [, animation = ''] = /\]\(([^)]+\.gif)\)/.exec(top) ?? [];
    expect(statSync(animation).size).toBeLessThan(1_000_000);
  });
});
