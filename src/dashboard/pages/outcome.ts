import { type Html, html } from '../markup.js';
import { outcomeWords } from '../outcome-words.js';

/** The outcome as a coloured word with its sign; readable without the colour. */
export function outcomeBadge(outcome: string, large = false): Html {
  const { tone, sign, word } = outcomeWords(outcome);
  return html`<span class="badge ${tone}${large ? ' large' : ''}"><span class="sign" aria-hidden="true">${sign}</span>${word}</span>`;
}
