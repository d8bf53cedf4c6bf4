import { outcomeFacts } from '../../../builds/outcome.js';
import { formatDuration } from '../../../text/duration.js';
import { create } from '../dom.js';
import { figuresOf, type Row } from '../table/rows.js';
import { dateWords } from '../words.js';
import { columnsOf, kindLabel, kindsOf, legendOf } from './chart-kinds.js';
import { chartOptions } from './chart-options.js';
import { redrawOn, type UPlot } from './uplot-global.js';

type ChartElements = {
  container: HTMLElement;
  legend: HTMLElement;
  /** A live region that names the build which the keyboard has selected. */
  announcement: HTMLElement;
};

/** The chart of durations over time; `show` takes the rows of the list. */
export function durationChart({ container, legend, announcement }: ChartElements, open: (row: Row) => void) {
  let points: Row[] = [];
  let plot: UPlot | null = null;
  let at = -1;
  const tip = create('div', { class: 'tip', hidden: true });

  function draw(): void {
    plot?.destroy();
    plot = null;
    const kinds = kindsOf(points);
    const keys = legendOf(points, kinds).flatMap(([key, words]) => [
      create('span', { class: `key ${key}` }),
      words,
    ]);
    legend.replaceChildren(...keys);
    container.classList.toggle('empty', points.length === 0);
    if (points.length > 0) {
      const median = kinds.length === 1 ? figuresOf(points).median : null;
      const times = points.map(({ started }) => started / 1000);
      const data = [times, ...columnsOf(points, kinds), points.map(() => median)] as UPlot.AlignedData;
      plot = new uPlot(
        chartOptions(container.clientWidth, kinds.length, points.length, select),
        data,
        container,
      );
    }
    container.append(tip);
  }

  function select(index: number | null | undefined): void {
    at = index ?? -1;
    const row = points[at];
    tip.hidden = !row;
    if (!row || !plot) return;
    const seconds = row.seconds ?? 0;
    tip.replaceChildren(
      create('b', {}, `${outcomeFacts(row.outcome).sign} ${formatDuration(seconds)}`),
      create('span', {}, kindLabel(row)),
      create('span', { class: 'muted' }, dateWords(row.started)),
    );
    const left = plot.valToPos(row.started / 1000, 'x') + plot.over.offsetLeft + 12;
    const top = plot.valToPos(seconds, 'y') + plot.over.offsetTop - tip.offsetHeight - 10;
    tip.style.left = `${Math.max(8, Math.min(left, container.clientWidth - tip.offsetWidth - 8))}px`;
    tip.style.top = `${Math.max(0, top)}px`;
  }

  function move(by: number): void {
    const next = at < 0 ? points.length - 1 : Math.max(0, Math.min(points.length - 1, at + by));
    const row = points[next];
    if (!plot || !row) return;
    const seconds = row.seconds ?? 0;
    plot.setCursor({ left: plot.valToPos(row.started / 1000, 'x'), top: plot.valToPos(seconds, 'y') });
    select(next);
    const words = [
      outcomeFacts(row.outcome).label,
      kindLabel(row),
      formatDuration(seconds),
      dateWords(row.started),
    ];
    announcement.textContent = `${row.name}: ${words.join(', ')}`;
  }

  function openSelected(): void {
    const row = points[at];
    if (row) open(row);
  }

  container.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -points.length, End: points.length }[event.key];
    if (event.key === 'Enter') openSelected();
    if (step === undefined) return;
    event.preventDefault();
    move(step);
  });
  container.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.u-over')) openSelected();
  });
  redrawOn(container, draw);

  return {
    show(rows: readonly Row[]): void {
      points = rows.filter(({ seconds }) => seconds !== null).sort((a, b) => a.started - b.started);
      at = -1;
      tip.hidden = true;
      draw();
    },
  };
}
