import type { Comparison, PhaseDelta } from '../../../compare/comparison.js';
import type { PackageChange } from '../../../nix/closure/result.js';
import type { Failure } from '../../../nix/failures/failure.js';
import { headlineOf } from '../../../nix/failures/headline.js';
import { formatDuration, signedDuration } from '../../../text/duration.js';
import { formatBytes } from '../../../text/size.js';
import type { BuildData } from '../../data.js';
import { create } from '../dom.js';
import { badge } from '../table/table-row.js';
import { logDiff } from './log-diff.js';

type Sides = { a: string; b: string; dataA: BuildData; dataB: BuildData };

/** The sections of the comparison, the most important first. */
export function comparisonView(comparison: Comparison, sides: Sides): HTMLElement[] {
  return [
    outcomes(comparison, sides),
    failures(comparison),
    phases(comparison),
    packages(comparison),
    screens(sides),
    log(comparison),
  ].filter((section) => section !== null);
}

function card(title: string, ...children: (Node | string | null)[]): HTMLElement {
  return create('section', { class: 'card' }, create('h2', {}, title), ...children);
}

function outcomes({ a, b, outcome, duration, closure }: Comparison, sides: Sides): HTMLElement {
  const side = (letter: 'a' | 'b', name: string, seconds: number | null, bytes: number | null) =>
    create(
      'div',
      { class: 'card half' },
      create(
        'p',
        { class: 'side-line' },
        create('span', { class: `side ${letter}` }, letter.toUpperCase()),
        badge(outcome[letter] ?? 'unknown'),
      ),
      create('p', {}, create('a', { href: `builds/${sides[letter]}/index.html` }, name)),
      create(
        'p',
        { class: 'muted' },
        [seconds === null ? null : formatDuration(seconds), bytes === null ? null : formatBytes(bytes)]
          .filter(Boolean)
          .join(' · '),
      ),
    );
  return create(
    'div',
    { class: 'halves' },
    side('a', a, duration.a_seconds, closure.a_bytes),
    side('b', b, duration.b_seconds, closure.b_bytes),
  );
}

function failures({ failures: { new: fresh, gone } }: Comparison): HTMLElement | null {
  if (fresh.length + gone.length === 0) return null;
  const item = (word: string, tone: string) => (failure: Failure) =>
    create(
      'li',
      {},
      create('span', { class: `tag ${tone}` }, word),
      create('span', { class: 'tag' }, failure.family),
      create('pre', { class: 'message' }, headlineOf(failure)),
    );
  return card(
    'Failures',
    create('ul', { class: 'failures' }, ...fresh.map(item('new', 'bad')), ...gone.map(item('gone', 'good'))),
  );
}

function phases({ phases: deltas, duration }: Comparison): HTMLElement | null {
  if (deltas.length === 0) return null;
  const longest = Math.max(...deltas.flatMap(({ a_seconds: a, b_seconds: b }) => [a ?? 0, b ?? 0]), 0.001);
  const heads = ['Phase', 'A and B', 'A', 'B', 'Change'].map((text, index) =>
    create('th', { scope: 'col', class: index > 1 ? 'number' : index === 1 ? 'track-head' : '' }, text),
  );
  const total: PhaseDelta = { name: 'Total', ...duration };
  const table = create(
    'table',
    { class: 'phases' },
    create('thead', {}, create('tr', {}, ...heads)),
    create('tbody', {}, ...deltas.map((delta) => phaseRow(delta, longest)), phaseRow(total, null)),
  );
  return card(
    'Phases',
    create('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Phases' }, table),
  );
}

function phaseRow(
  { name, a_seconds: a, b_seconds: b, delta_seconds: delta }: PhaseDelta,
  longest: number | null,
): HTMLElement {
  const words = (seconds: number | null) => (seconds === null ? '–' : formatDuration(seconds));
  const bars =
    longest === null
      ? ''
      : create('span', { class: 'pair' }, bar('a', a ?? 0, longest), bar('b', b ?? 0, longest));
  const change = delta === null ? '' : signedDuration(delta);
  const tone =
    delta === null || Math.abs(delta) < 0.05 * Math.max(a ?? 0, 0.1) ? '' : delta > 0 ? ' more' : ' less';
  return create(
    'tr',
    { class: longest === null ? 'total' : '' },
    create('th', { scope: 'row' }, name),
    create('td', { class: 'track', 'aria-hidden': 'true' }, bars),
    create('td', { class: 'number' }, words(a)),
    create('td', { class: 'number' }, words(b)),
    create('td', { class: `number${tone}` }, change),
  );
}

function bar(letter: string, seconds: number, longest: number): HTMLElement {
  const made = create('span', { class: `half-bar ${letter}` });
  made.style.width = `${(100 * seconds) / longest}%`;
  return made;
}

function packages({ packages: groups }: Comparison): HTMLElement | null {
  if (!groups)
    return card(
      'Packages',
      create(
        'p',
        { class: 'muted' },
        'Not known: B was not compared with the closure of A when it was built.',
      ),
    );
  const all = [...groups.changed, ...groups.added, ...groups.removed];
  if (all.length === 0) return card('Packages', create('p', { class: 'muted' }, 'The same in both.'));
  const row = ({ name, change, old_versions, new_versions }: PackageChange) =>
    create(
      'tr',
      {},
      create('th', { scope: 'row' }, name),
      create('td', {}, create('span', { class: `change ${change}` }, change)),
      create(
        'td',
        { class: 'versions' },
        [old_versions, new_versions]
          .map((list) => list.join(', '))
          .filter(Boolean)
          .join(' → '),
      ),
    );
  return card('Packages', create('table', {}, create('tbody', {}, ...all.map(row))));
}

function screens({ a, b, dataA, dataB }: Sides): HTMLElement | null {
  if (!dataA.screenshot || !dataB.screenshot) return null;
  const screen = (slug: string, file: string, letter: string) =>
    create(
      'figure',
      {},
      create('figcaption', { class: 'muted small' }, `Last screen of ${letter}`),
      create('img', {
        class: 'screen',
        loading: 'lazy',
        src: `builds/${slug}/${file}`,
        alt: `Last screen of build ${letter}`,
      }),
    );
  return card(
    'Screens',
    create('div', { class: 'halves' }, screen(a, dataA.screenshot, 'A'), screen(b, dataB.screenshot, 'B')),
  );
}

function log({ log_diff: hunks }: Comparison): HTMLElement {
  if (!hunks) return card('Log', create('p', { class: 'muted' }, 'One of the two has no log.'));
  const note = create(
    'p',
    { class: 'muted small' },
    'Times, store hashes and ids are left out of the comparison.',
  );
  return card('Log', note, logDiff(hunks));
}
