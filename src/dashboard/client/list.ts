import { outcomeFacts } from '../../builds/outcome.js';
import { formatDuration } from '../../text/duration.js';
import { durationChart } from './charts/duration-chart.js';
import { byId, create } from './dom.js';
import { store } from './store.js';
import { readView, type View, writeView } from './table/address.js';
import { countBy, type Figures, figuresOf, filterRows, type Row, rowOf } from './table/rows.js';
import { tableRow } from './table/table-row.js';
import { ago, count, dateWords, dayWords } from './words.js';

const pageSize = 50;
const columns = ['host', 'action', 'outcome'] as const;

const list = store().list ?? { title: 'Rebuilds', generated: Date.now(), rows: [], notices: [] };
const rows = list.rows.map(rowOf);
const chosen = new Set<string>();
const chart = durationChart(
  { container: byId('chart'), legend: byId('legend'), announcement: byId('chart-point') },
  open,
);
const form = byId<HTMLFormElement>('filters');

function open(row: Row): void {
  location.href = `builds/${row.slug}/index.html`;
}

function field(name: keyof View): HTMLInputElement | HTMLSelectElement {
  return byId<HTMLInputElement>(name);
}

/** Reads the form, shows what matches and keeps it in the address. */
function show(page: number): void {
  const view: View = {
    search: field('search').value,
    host: field('host').value,
    action: field('action').value,
    outcome: field('outcome').value,
    page,
  };
  const found = filterRows(rows, view);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  view.page = Math.min(page, pages);
  history.replaceState(null, '', `${location.pathname}${location.search}${writeView(view)}`);
  byId('count').textContent = `${count(found.length)} of ${count(rows.length)}`;
  byId('tiles').replaceChildren(...tiles(figuresOf(found)));
  showRows(found.slice((view.page - 1) * pageSize, view.page * pageSize));
  showPager(view.page, pages);
  chart.show(found);
}

function showRows(shown: readonly Row[]): void {
  const now = Date.now();
  const none = create(
    'tr',
    {},
    create('td', { colspan: '8', class: 'none' }, rows.length ? 'No build matches.' : 'No builds yet.'),
  );
  byId('rows').replaceChildren(
    ...(shown.length ? shown.map((row) => tableRow(row, now, chosen.has(row.slug), choose)) : [none]),
  );
}

/** Two builds can be chosen for comparison; a third takes the place of the first. */
function choose(row: Row, on: boolean): void {
  if (on) chosen.add(row.slug);
  else chosen.delete(row.slug);
  if (chosen.size > 2) {
    const [first] = chosen;
    chosen.delete(first!);
    const box = document.querySelector<HTMLInputElement>(`input[data-slug="${CSS.escape(first!)}"]`);
    if (box) box.checked = false;
  }
  const [a, b] = rows.filter(({ slug }) => chosen.has(slug)).reverse();
  const link = byId<HTMLAnchorElement>('compare');
  link.hidden = !(a && b);
  if (a && b) link.href = `compare.html?${new URLSearchParams({ a: a.slug, b: b.slug })}`;
}

function tiles({ builds, since, successRate, failures, median, lastFailure }: Figures): HTMLElement[] {
  const tile = (label: string, value: string | HTMLElement, detail = '') =>
    create(
      'div',
      { class: 'tile card' },
      create('p', { class: 'label' }, label),
      create('p', { class: 'value' }, value),
      create('p', { class: 'muted small' }, detail),
    );
  const failure =
    lastFailure &&
    create('a', { href: `builds/${lastFailure.slug}/index.html` }, ago(lastFailure.started, Date.now()));
  return [
    tile('Builds', count(builds), since === null ? '' : `since ${dayWords(since)}`),
    tile(
      'Succeeded',
      successRate === null ? '–' : `${(100 * successRate).toFixed(successRate === 1 ? 0 : 1)} %`,
      failures > 0 ? `${count(failures)} did not` : '',
    ),
    tile('Median duration', median === null ? '–' : formatDuration(median), 'of those that succeeded'),
    tile(
      'Last failure',
      failure ?? 'none',
      lastFailure ? [lastFailure.host, lastFailure.family].filter(Boolean).join(' · ') : '',
    ),
  ];
}

function showPager(page: number, pages: number): void {
  const button = (label: string, target: number) => {
    const made = create(
      'button',
      { type: 'button', class: 'plain', disabled: target < 1 || target > pages },
      label,
    );
    made.addEventListener('click', () => {
      show(target);
      byId('list-title').scrollIntoView();
    });
    return made;
  };
  const place = create('span', { class: 'muted' }, `Page ${count(page)} of ${count(pages)}`);
  const pager = byId('pager');
  pager.hidden = pages === 1;
  pager.replaceChildren(button('‹ Newer', page - 1), place, button('Older ›', page + 1));
}

function fillOptions(view: View): void {
  for (const column of columns) {
    const select = byId<HTMLSelectElement>(column);
    for (const [value, number] of countBy(rows, column)) {
      const label = column === 'outcome' ? outcomeFacts(value).label : value;
      select.append(create('option', { value }, `${label} (${count(number)})`));
    }
  }
  for (const name of [...columns, 'search'] as const) field(name).value = view[name];
}

const view = readView(location.hash);
fillOptions(view);
form.addEventListener('input', () => show(1));
form.addEventListener('submit', (event) => event.preventDefault());
// The fields are emptied after the event.
form.addEventListener('reset', () => queueMicrotask(() => setTimeout(() => show(1))));
addEventListener('hashchange', () => {
  const changed = readView(location.hash);
  for (const name of [...columns, 'search'] as const) field(name).value = changed[name];
  show(changed.page);
});
byId('generated').textContent = `As of ${dateWords(list.generated)}`;
byId('left-out').hidden = list.notices.length === 0;
byId('notices').replaceChildren(...list.notices.map((notice) => create('li', {}, notice)));
show(view.page);
