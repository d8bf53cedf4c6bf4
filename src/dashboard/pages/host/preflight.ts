import type { Deployment } from '../../../builds/deployment.js';
import { foundIn } from '../../../report/deployment/preflight.js';
import { sumLine } from '../../../report/preflight-lines.js';
import { type Html, html } from '../../markup.js';
import { leftOut, wordsHtml } from '../words.js';

const shownFindings = 100;

/** What was found in the sources and in the host's security before it was changed; empty where nothing was looked at. */
export function preflightCard({ preflight }: Deployment): Html {
  if (!preflight) return html``;
  const found = foundIn(preflight);
  const head = html`<div class="card-head"><h2 id="preflight">Preflight</h2><span class="muted">${sumLine(preflight)}</span></div>`;
  if (found.length === 0) return html`<section class="card" aria-labelledby="preflight">${head}</section>`;
  const rows = found
    .slice(0, shownFindings)
    .map(
      ([grave, where, what]) =>
        html`<tr><td>${wordsHtml(grave)}</td><th scope="row">${wordsHtml(where)}</th><td>${wordsHtml(what)}</td></tr>`,
    );
  return html`<section class="card" aria-labelledby="preflight">${head}
<div class="tall scroll" tabindex="0" role="region" aria-labelledby="preflight"><table><thead><tr><th scope="col"><span class="visually-hidden">Severity</span></th><th scope="col">Where</th><th scope="col">What</th></tr></thead>
<tbody>${rows}</tbody></table></div>${leftOut(found.length - rows.length, 'deployment.json')}</section>`;
}
