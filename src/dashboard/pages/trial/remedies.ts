import type { RemedyRun } from '../../../builds/remedy.js';
import type { Trial } from '../../../builds/trial.js';
import { endWords } from '../../../report/remedy-lines.js';
import { type Html, html } from '../../markup.js';
import { leftOut } from '../words.js';

const shownRows = 20;

/** What was done about failures in the course of a trial, and whether it helped. */
export function remediesCard({ remedies = [] }: Trial): Html {
  if (remedies.length === 0) return html``;
  return html`<section class="card" aria-labelledby="remedies"><h2 id="remedies">Remedies</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="remedies"><table><thead><tr><th scope="col">Remedy</th><th scope="col">For</th><th scope="col">What came of it</th></tr></thead><tbody>${remedies
    .slice(0, shownRows)
    .map(
      (one) =>
        html`<tr><th scope="row"><code>${one.name}</code></th><td>${one.family}: ${one.before}</td><td>It ${one.did}: ${endWords(one)}${patchWords(one)}${proposed(one)}</td></tr>`,
    )}</tbody></table></div>${leftOut(remedies.length - shownRows, 'trial.json')}</section>`;
}

function patchWords({ patch }: RemedyRun): Html {
  return patch === undefined ? html`` : html`; as a patch for <code>git apply</code>: <code>${patch}</code>`;
}

function proposed({ proposal }: RemedyRun): Html {
  return proposal === undefined ? html`` : html`<pre>${proposal.join('\n')}</pre>`;
}
