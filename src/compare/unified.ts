import type { Hunk } from './diff.js';

const context = 3;

/**
 * The hunks as a unified diff (the format of `diff -u`, POSIX.1-2017 diff), with three lines around each change.
 * Empty where nothing differs. `nameA` and `nameB` go into the two heading lines.
 */
export function unifiedDiff(hunks: readonly Hunk[], nameA: string, nameB: string): string {
  const blocks: string[] = [];
  let block: Block | null = null;
  let [lineA, lineB] = [1, 1];
  for (const [index, { kind, lines }] of hunks.entries()) {
    if (kind === 'same') {
      const isLast = index === hunks.length - 1;
      if (block && (isLast || lines.length > 2 * context)) {
        blocks.push(closed(block, lines.slice(0, context)));
        block = null;
      } else if (block) add(block, ' ', lines);
      if (!block && !isLast) {
        const lead = lines.slice(-context);
        block = opened(lineA + lines.length - lead.length, lineB + lines.length - lead.length, lead);
      }
    } else {
      block ??= opened(lineA, lineB, []);
      add(block, kind === 'removed' ? '-' : '+', lines);
    }
    if (kind !== 'added') lineA += lines.length;
    if (kind !== 'removed') lineB += lines.length;
  }
  if (block) blocks.push(closed(block, []));
  return blocks.length === 0 ? '' : `--- ${nameA}\n+++ ${nameB}\n${blocks.join('')}`;
}

type Block = { fromA: number; fromB: number; lines: string[] };

function opened(fromA: number, fromB: number, lead: readonly string[]): Block {
  const block = { fromA, fromB, lines: [] };
  add(block, ' ', lead);
  return block;
}

function add(block: Block, sign: ' ' | '-' | '+', lines: readonly string[]): void {
  for (const line of lines) block.lines.push(`${sign}${line}\n`);
}

function closed(block: Block, tail: readonly string[]): string {
  add(block, ' ', tail);
  const countWithout = (sign: string) => block.lines.filter((line) => !line.startsWith(sign)).length;
  const range = (from: number, count: number) => `${count === 0 ? from - 1 : from},${count}`;
  const head = `@@ -${range(block.fromA, countWithout('+'))} +${range(block.fromB, countWithout('-'))} @@\n`;
  return head + block.lines.join('');
}
