import { html } from '../markup.js';
import { page } from './layout.js';

/** The comparison page; its script loads the two builds that its address names. */
export function comparePage(title: string, live: boolean): string {
  return page({
    title: `Compare · ${title}`,
    root: '',
    scripts: ['data/list.js', 'assets/compare.js'],
    live,
    main: html`
<div class="headline"><h1>Compare two builds</h1></div>
<form class="filters card" id="sides" aria-label="The two builds">
<label class="grow"><span>Before <span class="side a">A</span></span><select id="a" name="a"></select></label>
<button type="button" class="plain" id="swap" aria-label="Swap the two">⇄</button>
<label class="grow"><span>After <span class="side b">B</span></span><select id="b" name="b"></select></label>
</form>
<noscript><p class="card notice">Comparing needs JavaScript.</p></noscript>
<p id="state" class="muted" role="status"></p>
<div id="result"></div>`,
  });
}
