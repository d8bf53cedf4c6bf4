import { outcomeFacts } from '../../builds/outcome.js';
import { type Comparison, compare } from '../../compare/comparison.js';
import type { BuildData } from '../data.js';
import { comparisonView } from './comparison/comparison-view.js';
import { byId, create } from './dom.js';
import { loadScript, store } from './store.js';
import { type Row, rowOf } from './table/rows.js';
import { dateWords } from './words.js';

/** How many of the newest builds a select offers, besides those that the address names: thousands open slowly. */
const offered = 300;

const rows = (store().list?.rows ?? []).map(rowOf);
const selects = { a: byId<HTMLSelectElement>('a'), b: byId<HTMLSelectElement>('b') };
const state = byId('state');

function option({ slug, name, host, outcome, started }: Row): HTMLOptionElement {
  const { sign } = outcomeFacts(outcome);
  return create('option', { value: slug }, `${sign} ${host || name} · ${dateWords(started)} · ${name}`);
}

function fill(select: HTMLSelectElement, wanted: string | null): void {
  const shown = rows.filter((row, index) => index < offered || row.slug === wanted);
  select.replaceChildren(...shown.map(option));
  if (wanted) select.value = wanted;
}

async function load(slug: string): Promise<BuildData | undefined> {
  if (!store().build?.[slug]) await loadScript(`builds/${slug}/data.js`);
  const data = store().build?.[slug];
  if (data?.hasLog && store().log?.[slug] === undefined) await loadScript(`builds/${slug}/log.js`);
  return data;
}

async function show(): Promise<void> {
  const [a, b] = [selects.a.value, selects.b.value];
  const result = byId('result');
  result.replaceChildren();
  if (!a || !b) {
    state.textContent = 'There are no two builds to compare yet.';
    return;
  }
  history.replaceState(null, '', `${location.pathname}?${new URLSearchParams({ a, b })}`);
  state.textContent = 'Loading …';
  try {
    const [dataA, dataB] = await Promise.all([load(a), load(b)]);
    if (!dataA || !dataB) throw new Error('the data of a build is missing');
    if (a !== selects.a.value || b !== selects.b.value) return;
    result.replaceChildren(...comparisonView(comparisonOf(a, dataA, b, dataB), { a, b, dataA, dataB }));
    state.textContent = a === b ? 'Both sides are the same build.' : '';
  } catch {
    state.textContent = 'A build could not be loaded: it may have been deleted.';
  }
}

function comparisonOf(a: string, dataA: BuildData, b: string, dataB: BuildData): Comparison {
  const log = (slug: string) => store().log?.[slug]?.split('\n') ?? null;
  const changes = dataB.result?.packages;
  const related =
    dataB.result?.compared_with != null && dataB.result.compared_with === dataA.result?.store_path;
  return compare(
    { ...dataA.side, log: log(a) },
    { ...dataB.side, log: log(b) },
    related && changes ? changes : null,
  );
}

const given = new URLSearchParams(location.search);
// Rows are newest first: by default the newest build is compared with the one before.
fill(selects.a, given.get('a') ?? rows[1]?.slug ?? null);
fill(selects.b, given.get('b') ?? rows[0]?.slug ?? null);
for (const select of Object.values(selects)) select.addEventListener('change', show);
byId('swap').addEventListener('click', () => {
  const [a, b] = [selects.a.value, selects.b.value];
  fill(selects.a, b);
  fill(selects.b, a);
  void show();
});
void show();
