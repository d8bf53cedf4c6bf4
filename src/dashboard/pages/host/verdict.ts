import type { Deployment } from '../../../builds/deployment.js';
import { checksOf, reasonsToGoBack } from '../../../report/deployment/checks.js';
import { wayBack } from '../../../report/deployment/state.js';
import { type Html, html } from '../../markup.js';
import { leftOut, withCode, wordsHtml } from '../words.js';

const shownWarnings = 100;
const shownChecks = 300;

/** What was looked at on the host afterwards, with the numbers before and after. */
export function checksCard(deployment: Deployment): Html {
  const checks = checksOf(deployment);
  if (checks.length === 0) return html``;
  const failed = reasonsToGoBack(deployment).length;
  return html`<section class="card" aria-labelledby="checks"><div class="card-head"><h2 id="checks">Checks</h2>${failed === 0 ? null : html`<span class="tag bad">${failed} not passed</span>`}</div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="checks"><table><thead><tr><th scope="col"><span class="visually-hidden">Of what</span></th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>${checks
    .slice(0, shownChecks)
    .map(
      ({ about, before, after }) =>
        html`<tr><th scope="row">${wordsHtml(about)}</th><td class="muted">${before}</td><td>${wordsHtml(after)}</td></tr>`,
    )}</tbody></table></div>${leftOut(checks.length - shownChecks, 'deployment.json')}</section>`;
}

/** What a person should know besides, with advice. */
export function warningsCard({ warnings }: Deployment): Html {
  if (warnings.length === 0) return html``;
  return html`<section class="card warnings" aria-labelledby="warnings"><div class="card-head"><h2 id="warnings">Warnings</h2><span class="muted">${warnings.length}</span></div><ul class="plain-list">${warnings
    .slice(0, shownWarnings)
    .map(
      ({ message, advice }) =>
        html`<li>${wordsHtml([{ sign: 'warn' }, { text: message }])}${advice === null ? null : html`<p class="muted">${withCode(advice)}</p>`}</li>`,
    )}</ul>${leftOut(warnings.length - shownWarnings, 'deployment.json')}</section>`;
}

/** How to bring the host back to what it ran before, where it may need that. */
export function wayBackCard(deployment: Deployment): Html {
  const back = wayBack(deployment);
  if (back === null) return html``;
  return html`<section class="card" aria-labelledby="way-back"><h2 id="way-back">To go back</h2><pre class="command" tabindex="0">${back.command}</pre>
<details><summary>Or by hand, on the host</summary><pre class="command" tabindex="0">${back.byHand.join('\n')}</pre></details></section>`;
}
