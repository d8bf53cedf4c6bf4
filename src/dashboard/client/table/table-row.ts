import { outcomeFacts } from '../../../builds/outcome.js';
import { formatDuration } from '../../../text/duration.js';
import { create } from '../dom.js';
import { ago, dateWords } from '../words.js';
import type { Row } from './rows.js';

/** One line of the list. `onChoose` is called when its box for the comparison changes. */
export function tableRow(
  row: Row,
  now: number,
  chosen: boolean,
  onChoose: (row: Row, on: boolean) => void,
): HTMLTableRowElement {
  const box = create('input', {
    type: 'checkbox',
    'aria-label': `Compare ${row.name}`,
    'data-slug': row.slug,
  });
  box.checked = chosen;
  box.addEventListener('change', () => onChoose(row, box.checked));
  const started = create(
    'time',
    { datetime: new Date(row.started).toISOString(), title: dateWords(row.started) },
    ago(row.started, now),
  );
  return create(
    'tr',
    {},
    create('td', { class: 'choose' }, box),
    create('td', {}, badge(row.outcome)),
    create(
      'th',
      { scope: 'row', class: 'name' },
      create('a', { href: `builds/${row.slug}/index.html` }, row.name),
      message(row),
    ),
    create('td', {}, row.host),
    create('td', {}, row.action && create('code', {}, row.action)),
    create(
      'td',
      { class: 'revision' },
      row.branch && create('span', { class: 'branch' }, row.branch),
      row.sha && create('code', {}, row.sha.slice(0, 8)),
    ),
    create('td', { class: 'number' }, started),
    create('td', { class: 'number' }, row.seconds === null ? '–' : formatDuration(row.seconds), slower(row)),
  );
}

export function badge(outcome: string): HTMLElement {
  const { tone, sign, label } = outcomeFacts(outcome);
  return create(
    'span',
    { class: `badge ${tone}` },
    create('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    label,
  );
}

function message({ message: text, family }: Row): HTMLElement | null {
  if (!text) return null;
  return create('span', { class: 'message' }, family && create('span', { class: 'tag bad' }, family), text);
}

function slower({ slower: percent }: Row): HTMLElement | null {
  if (percent === null) return null;
  return create('span', { class: 'tag warn', title: 'Slower than usual, beyond noise' }, `+${percent} %`);
}
