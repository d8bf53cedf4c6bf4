import type { Metadata } from '../../builds/metadata.js';
import { type RemedyRate, remedyRates } from '../../history/remedy-rates.js';
import { type Html, html } from '../markup.js';

const lately = 30 * 86_400_000;

/** How often each remedy has helped, in all and in the thirty days before `now`; null where none ran. */
export function remediesSection(
  builds: readonly Pick<Metadata, 'remedies' | 'timestamp'>[],
  now: number,
): Html | null {
  const rates = remedyRates(builds);
  if (rates.length === 0) return null;
  const recent = remedyRates(builds.filter(({ timestamp }) => now - Date.parse(timestamp) <= lately));
  return html`
<section class="card list" aria-labelledby="remedies-title">
<div class="card-head"><h2 id="remedies-title">Remedies</h2><p class="muted small">what was done about failures, and how often that helped</p></div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="remedies-title">
<table>
<thead><tr><th scope="col">Failure</th><th scope="col">Remedy</th><th scope="col" class="number">Helped</th><th scope="col" class="number">Last 30 days</th></tr></thead>
<tbody>${rates.map((rate) => row(rate, recent))}</tbody>
</table>
</div>
</section>`;
}

function row(rate: RemedyRate, recent: readonly RemedyRate[]): Html {
  const { name, family } = rate;
  const same = recent.find((one) => one.name === name && one.family === family);
  return html`<tr><td>${family}</td><td>${name}</td><td class="number">${share(rate)}</td><td class="number">${same ? share(same) : '–'}</td></tr>`;
}

function share({ ran, helped }: RemedyRate): string {
  return `${helped} of ${ran}, ${Math.round((100 * helped) / ran)} %`;
}
