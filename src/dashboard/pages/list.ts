import { type Html, html } from '../markup.js';
import { page } from './layout.js';

const emptyOption = html`<option value="">All</option>`;

/** The first page: figures, the chart over time, the filters and the list, which scripts fill, and what remedies have done. */
export function listPage(
  title: string,
  { live, remedies }: { live: boolean; remedies: Html | null },
): string {
  return page({
    title,
    root: '',
    styles: ['assets/uplot.css'],
    scripts: ['assets/uplot.js', 'data/list.js', 'assets/list.js'],
    live,
    main: html`
<div class="headline"><h1>${title}</h1><p id="generated" class="muted"></p></div>
<noscript><p class="card notice">The list needs JavaScript; the page of each build, in the folder <code>builds</code>, does not.</p></noscript>
${live ? html`<section class="card running" id="running" aria-labelledby="running-title" hidden><h2 id="running-title">Running now</h2><div id="running-builds"></div></section>` : null}
<section class="tiles" id="tiles" aria-label="Figures of the builds shown"></section>
<form class="filters card" id="filters" role="search" aria-label="Filter the builds">
<label class="grow">Search<input type="search" id="search" name="search" placeholder="Name, branch, revision, message" autocomplete="off"></label>
<label>Host<select id="host" name="host">${emptyOption}</select></label>
<label>Action<select id="action" name="action">${emptyOption}</select></label>
<label>Outcome<select id="outcome" name="outcome">${emptyOption}</select></label>
<button type="reset" class="plain">Clear</button>
</form>
<section class="card" aria-labelledby="chart-title">
<div class="card-head"><h2 id="chart-title">Duration over time</h2><p class="legend" id="legend" aria-hidden="true"></p></div>
<div id="chart" class="chart" tabindex="0" role="application" aria-describedby="chart-help" aria-label="Durations of the builds shown, over time"></div>
<p id="chart-help" class="muted small">Arrow keys move from build to build, Enter opens one.</p>
<p id="chart-point" class="visually-hidden" aria-live="polite"></p>
</section>
<section class="card list" aria-labelledby="list-title">
<div class="card-head"><h2 id="list-title">Builds</h2><p id="count" class="muted" role="status"></p><a class="button" id="compare" href="compare.html" hidden>Compare the two</a></div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="list-title">
<table>
<thead><tr><th scope="col"><span class="visually-hidden">Compare</span></th><th scope="col">Outcome</th><th scope="col">Build</th><th scope="col">Host</th><th scope="col">Action</th><th scope="col">Revision</th><th scope="col" class="number">Started</th><th scope="col" class="number">Duration</th></tr></thead>
<tbody id="rows"></tbody>
</table>
</div>
<nav class="pager" id="pager" aria-label="Pages of the list"></nav>
</section>
${remedies}
<section class="card" id="left-out" hidden><h2>Left out</h2><ul id="notices"></ul></section>`,
  });
}
