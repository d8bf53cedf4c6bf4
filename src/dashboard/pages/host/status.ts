import type { Deployment } from '../../../builds/deployment.js';
import { outcomeFacts } from '../../../builds/outcome.js';
import { stateFacts } from '../../../report/deployment/state.js';
import type { Fact } from '../../../report/words.js';
import { type Html, html } from '../../markup.js';
import { failureDetails } from '../failure.js';
import { factList } from '../words.js';

/** What became of the host: in a sentence, why, what it runs now, and what a person can do. */
export function statusCard(deployment: Deployment): Html {
  const { outcome, reason, message, failure, target, mode, shared_build } = deployment;
  const { tone } = outcomeFacts(outcome);
  const facts: Fact[] = [
    ...stateFacts(deployment),
    ...(target === null ? [] : [['Target', [{ code: target }]] satisfies Fact]),
    ['Mode', [{ text: mode }]],
    ...(shared_build === null ? [] : [['Built with others, in', [{ code: shared_build }]] satisfies Fact]),
  ];
  return html`<section class="card status ${tone}" aria-labelledby="status">
<div class="card-head"><h2 id="status">What became of the host</h2>${reason === '' ? null : html`<span class="tag ${tone}">${reason}</span>`}${failure === null ? null : html`<span class="tag">${failure.family}</span>`}</div>
<p class="lead">${message}</p>
${failure === null ? null : failureDetails(failure)}
${factList(facts)}
</section>`;
}
