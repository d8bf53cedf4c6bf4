import { outcomeFacts } from '../../builds/outcome.js';
import { type Html, html } from '../markup.js';

/** The outcome as a coloured word with its sign; readable without the colour. */
export function outcomeBadge(outcome: string, large = false): Html {
  const { tone, sign, label } = outcomeFacts(outcome);
  return html`<span class="badge ${tone}${large ? ' large' : ''}"><span class="sign" aria-hidden="true">${sign}</span>${label}</span>`;
}
