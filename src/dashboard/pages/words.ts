import type { Fact, Sign, Words } from '../../report/words.js';
import { type Html, html } from '../markup.js';

const signs: Record<Sign, { character: string; label: string; tone: string }> = {
  good: { character: '✓', label: 'good:', tone: 'good' },
  bad: { character: '✗', label: 'bad:', tone: 'bad' },
  warn: { character: '!', label: 'warning:', tone: 'warn' },
  none: { character: '–', label: 'not known:', tone: 'quiet' },
};

/** A line of a report as markup; its signs are read out as words. */
export function wordsHtml(words: Words): Html {
  const pieces = words.map((piece) => {
    if (typeof piece === 'string') return html`${piece}`;
    if ('text' in piece) return html`${piece.text}`;
    return 'code' in piece ? html`<code>${piece.code}</code>` : signHtml(piece.sign);
  });
  return html`${pieces.map((piece, index) => (index === 0 ? piece : html` ${piece}`))}`;
}

function signHtml(sign: Sign): Html {
  const { character, label, tone } = signs[sign];
  return html`<span class="mark ${tone}" aria-hidden="true">${character}</span><span class="visually-hidden">${label}</span>`;
}

/** Facts beside each other; nothing for none. */
export function factList(facts: readonly Fact[]): Html {
  if (facts.length === 0) return html``;
  return html`<dl class="facts">${facts.map(([about, words]) => html`<div><dt>${about}</dt><dd>${wordsHtml(words)}</dd></div>`)}</dl>`;
}

/** Text of this program's hints, which set commands in backticks, as in Markdown. */
export function withCode(text: string): Html[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

/** What is left out of a table of at most so many rows, and where it is. */
export function leftOut(count: number, file: string): Html {
  return count > 0 ? html`<p class="muted small">… and ${count} more, in ${file}.</p>` : html``;
}
