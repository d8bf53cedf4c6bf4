import type { Deployment } from '../../../builds/deployment.js';
import type { Plan } from '../../../builds/plan.js';
import {
  changeWords,
  namedPackages,
  planFacts,
  unitReason,
  unknownPackages,
} from '../../../report/deployment/changes.js';
import { counted } from '../../../text/counted.js';
import { formatDuration } from '../../../text/duration.js';
import { type Html, html } from '../../markup.js';
import { packagesTable } from '../effort.js';
import { factList, leftOut, wordsHtml } from '../words.js';

const shownUnits = 300;
const shownFiles = 200;

/** What a deployment has changed on its host, or would have. */
export function changeCards(deployment: Deployment): Html {
  const { plan } = deployment;
  if (plan === null) return html`${sourcesCard(deployment)}`;
  if (!plan.changed)
    return html`<section class="card" aria-labelledby="changes"><h2 id="changes">Changes</h2><p>${changeWords(plan)}</p></section>`;
  const packages = namedPackages(plan);
  return html`<section class="card" aria-labelledby="changes"><div class="card-head"><h2 id="changes">Changes</h2><span class="muted">${changeWords(plan)}</span></div>${factList(planFacts(plan))}${packages === null ? html`<p class="muted">${unknownPackages}</p>` : null}</section>
${unitsCard(deployment, plan)}
${packages === null ? null : packagesTable(packages, 'deployment.json')}
${sourcesCard(deployment)}`;
}

/** The units that a switch touches: what becomes of each, why, and how long its start took. */
function unitsCard({ units }: Deployment, { units: planned }: Plan): Html {
  if (planned.length === 0) return html``;
  const took = new Map(units.flatMap(({ unit, seconds }) => (seconds === null ? [] : [[unit, seconds]])));
  const isTimed = planned.some(({ unit }) => took.has(unit));
  const rows = planned.slice(0, shownUnits).map((one) => {
    const seconds = took.get(one.unit);
    const start = isTimed
      ? html`<td class="number">${seconds === undefined ? '' : formatDuration(seconds)}</td>`
      : null;
    return html`<tr><th scope="row"><code>${one.unit}</code></th><td><span class="change ${one.action}">${one.action}</span></td><td>${wordsHtml(unitReason(one))}</td>${start}</tr>`;
  });
  return html`<section class="card" aria-labelledby="units"><div class="card-head"><h2 id="units">Units</h2><span class="muted">${counted(planned.length, 'unit')}</span></div>
<div class="tall scroll" tabindex="0" role="region" aria-labelledby="units"><table><thead><tr><th scope="col">Unit</th><th scope="col">Change</th><th scope="col">Why</th>${isTimed ? html`<th scope="col" class="number">Start took</th>` : null}</tr></thead>
<tbody>${rows}</tbody></table></div>${leftOut(planned.length - rows.length, 'deployment.json')}</section>`;
}

/** The files that differ between the two revisions. */
function sourcesCard({ sources }: Deployment): Html {
  if (sources === null || sources.length === 0) return html``;
  return html`<section class="card" aria-labelledby="sources"><h2 id="sources">Files that changed</h2><ul class="tall plain-list" tabindex="0" aria-labelledby="sources">${sources
    .slice(0, shownFiles)
    .map(
      (file) => html`<li><code>${file}</code></li>`,
    )}</ul>${leftOut(sources.length - shownFiles, 'deployment.json')}</section>`;
}
