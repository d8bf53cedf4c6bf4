import type { Metadata } from '../../builds/metadata.js';
import { formatDuration } from '../../text/duration.js';
import { type Html, html } from '../markup.js';

const shownPhases = 40;

/**
 * The timeline: one bar a phase, placed by a script from the data (the policy allows no inline
 * styles), and a table with the same figures. With a player each phase can be played.
 */
export function phasesCard(metadata: Metadata, playable: boolean): Html {
  const phases = metadata.phases.slice(0, shownPhases);
  if (phases.length === 0) return html``;
  const total = metadata.duration_seconds ?? 0;
  const share = (seconds: number) => (total > 0 ? `${Math.round((100 * seconds) / total)} %` : '');
  return html`<section class="card" aria-labelledby="phases">
<div class="card-head"><h2 id="phases">Phases</h2></div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="phases"><table class="phases">
<thead><tr><th scope="col">Phase</th><th scope="col" class="track-head"><span class="visually-hidden">Timeline</span></th><th scope="col" class="number">Start</th><th scope="col" class="number">Duration</th><th scope="col" class="number">Share</th>${playable ? html`<th scope="col"><span class="visually-hidden">Play</span></th>` : null}</tr></thead>
<tbody>${phases.map(
    (phase, index) => html`<tr>
<th scope="row"><span class="dot" data-phase="${phase.name}"></span>${phase.name}</th>
<td class="track" aria-hidden="true"><span class="bar" data-phase="${phase.name}" data-bar="${index}"></span></td>
<td class="number">${formatDuration(phase.start_seconds)}</td>
<td class="number">${formatDuration(phase.duration_seconds)}</td>
<td class="number muted">${share(phase.duration_seconds)}</td>
${playable ? html`<td><button type="button" class="plain icon" data-play="${index}" aria-label="Play from ${phase.name}">▶</button></td>` : null}
</tr>`,
  )}</tbody>
</table></div>
</section>`;
}
