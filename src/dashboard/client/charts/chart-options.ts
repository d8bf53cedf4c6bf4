import { themeColor, type UPlot } from './uplot-global.js';

const height = 260;
/** Steps of the duration axis, in seconds, so that its labels are whole minutes and hours. */
const durationSteps = [0.1, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200];
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const second = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/**
 * The chart's options for `kinds` lines, one column of other dots, one of failures and the median.
 * `onSelect` is called with the index of the nearest build as the pointer moves.
 */
export function chartOptions(
  width: number,
  kinds: number,
  points: number,
  onSelect: (index: number | null | undefined) => void,
): UPlot.Options {
  const [bad, line, text] = ['bad', 'line', 'muted'].map(themeColor) as [string, string, string];
  const grid = { stroke: line, width: 1 };
  const axis = { stroke: text, grid, ticks: { show: false }, font: '12px system-ui, sans-serif' };
  const dense = points > 600;
  const dots = (fill: string) => ({ show: true, size: dense ? 3.5 : 6, fill, stroke: fill, width: 0 });
  const kindSeries = Array.from({ length: kinds }, (_, index): UPlot.Series => {
    const color = themeColor(`kind-${index + 1}`);
    return { stroke: `${color}${dense ? '30' : '80'}`, width: 1.5, spanGaps: true, points: dots(color) };
  });
  return {
    width,
    height,
    legend: { show: false },
    cursor: { y: false, drag: { x: true, y: false }, points: { show: false } },
    scales: { y: { range: (_, __, max) => [0, (max || 1) * 1.08] } },
    axes: [
      {
        ...axis,
        space: 90,
        values: (_, ticks) => ticks.map((tick, index) => timeLabel(tick, ticks[index ? index - 1 : 1])),
      },
      { ...axis, size: 64, incrs: durationSteps, values: (_, ticks) => ticks.map(durationLabel) },
    ],
    series: [
      {},
      ...kindSeries,
      { width: 0, points: dots(text) },
      { stroke: bad, width: 0, points: { show: false } },
      { stroke: text, width: 1, dash: [5, 5], points: { show: false } },
    ],
    hooks: {
      setCursor: [(plot) => onSelect(plot.cursor.idx)],
      drawSeries: [(plot, index) => index === kinds + 2 && drawCrosses(plot, index, bad, dense)],
    },
  };
}

/** Failures are crosses, so that they can be distinguished without colours. */
function drawCrosses(plot: UPlot, column: number, color: string, dense: boolean): void {
  const { ctx, data } = plot;
  const reach = (dense ? 2.5 : 4) * devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = 2 * devicePixelRatio;
  ctx.beginPath();
  for (const [index, seconds] of data[column]!.entries()) {
    if (seconds === null || seconds === undefined) continue;
    const x = plot.valToPos(data[0][index]!, 'x', true);
    const y = plot.valToPos(seconds, 'y', true);
    ctx.moveTo(x - reach, y - reach);
    ctx.lineTo(x + reach, y + reach);
    ctx.moveTo(x - reach, y + reach);
    ctx.lineTo(x + reach, y - reach);
  }
  ctx.stroke();
  ctx.restore();
}

/** A day where the labels are days apart, else the time of day, with seconds where they are close. */
function timeLabel(seconds: number, neighbour: number | undefined): string {
  const apart = Math.abs(seconds - (neighbour ?? 0));
  const format = apart >= 80_000 ? day : apart >= 60 ? hour : second;
  return format.format(seconds * 1000);
}

function durationLabel(seconds: number): string {
  if (seconds === 0) return '0';
  if (seconds < 60) return `${Number(seconds.toFixed(1))} s`;
  return seconds < 3600
    ? `${Number((seconds / 60).toFixed(1))} min`
    : `${Number((seconds / 3600).toFixed(1))} h`;
}
