import { readdirSync, readFileSync } from 'node:fs';

/** Every page of the documentation, as paths from the repository's root. */
export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A fenced block of code: its page, the line of its fence, and its text without the fence's indentation. */
export type CodeBlock = { page: string; line: number; language: string; text: string };

export const readPage = (page: string): string => readFileSync(page, 'utf8');

export function codeBlocks(): CodeBlock[] {
  return pages.flatMap((page) => {
    const lines = readPage(page).split('\n');
    const fences = lines.flatMap((line, index) => (/^\s*```/.test(line) ? [index] : []));
    return fences.flatMap((start, fence) => {
      if (fence % 2 === 1) return [];
      const [, indent = '', language = ''] = /^(\s*)```(\S*)/.exec(lines[start] ?? '') ?? [];
      const text = lines
        .slice(start + 1, fences[fence + 1])
        .map((line) => line.slice(indent.length))
        .join('\n');
      return [{ page, line: start + 1, language, text: `${text}\n` }];
    });
  });
}

/** A page's text without its blocks of code. */
export function prose(page: string): string {
  return readPage(page).replace(/^(\s*)```[\s\S]*?^\1```$/gm, '');
}
