import type { Hunk } from '../../../compare/diff.js';
import { create } from '../dom.js';
import { count } from '../words.js';

const context = 3;
const shownLines = 4000;

/** The difference of two logs, with a few lines around each change. */
export function logDiff(hunks: readonly Hunk[]): HTMLElement {
  if (hunks.every(({ kind }) => kind === 'same')) return create('p', { class: 'muted' }, 'The same in both.');
  const lines: HTMLElement[] = [];
  for (const [index, { kind, lines: texts }] of hunks.entries()) {
    if (kind === 'same') lines.push(...around(texts, index > 0, index < hunks.length - 1));
    else lines.push(...texts.map((text) => line(kind, text)));
  }
  const shown = lines.slice(0, shownLines);
  if (lines.length > shownLines) shown.push(gap(lines.length - shownLines));
  return create(
    'div',
    { class: 'diff', tabindex: '0', role: 'region', 'aria-label': 'Difference of the logs' },
    ...shown,
  );
}

const signs = { same: ' ', removed: '−', added: '+' };
const spoken = { same: '', removed: 'only in A: ', added: 'only in B: ' };

function line(kind: Hunk['kind'], text: string): HTMLElement {
  return create(
    'div',
    { class: `line ${kind}` },
    create('span', { class: 'sign', 'aria-hidden': 'true' }, signs[kind]),
    spoken[kind] && create('span', { class: 'visually-hidden' }, spoken[kind]),
    text,
  );
}

function around(texts: readonly string[], after: boolean, before: boolean): HTMLElement[] {
  const head = after ? texts.slice(0, context) : [];
  const tail = before ? texts.slice(Math.max(head.length, texts.length - context)) : [];
  const hidden = texts.length - head.length - tail.length;
  return [
    ...head.map((text) => line('same', text)),
    ...(hidden > 0 ? [gap(hidden)] : []),
    ...tail.map((text) => line('same', text)),
  ];
}

function gap(hidden: number): HTMLElement {
  return create('div', { class: 'line gap' }, `${count(hidden)} more ${hidden === 1 ? 'line' : 'lines'}`);
}
