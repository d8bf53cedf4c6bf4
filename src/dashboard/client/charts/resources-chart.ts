import { formatBytes } from '../../../text/size.js';
import type { BuildCharts } from '../../data.js';
import { redrawOn, themeColor, type UPlot } from './uplot-global.js';

/** CPU and memory of the rebuild, or of the machine of a trial, over its time. */
export function resourcesChart(container: HTMLElement, series: BuildCharts['series']): void {
  let plot: UPlot | null = null;
  const data: UPlot.AlignedData = [
    series.map(({ seconds }) => seconds),
    series.map(({ cpu_percent }) => cpu_percent),
    series.map(({ memory_bytes }) => memory_bytes),
  ];
  const draw = () => {
    plot?.destroy();
    plot = new uPlot(options(container.clientWidth), data, container);
  };
  draw();
  redrawOn(container, draw);
}

/** Powers of two, so that the labels are whole. */
const memorySteps = Array.from({ length: 30 }, (_, power) => 2 ** (power + 12));

function options(width: number): UPlot.Options {
  const [cpu, memory, line, text] = ['accent', 'memory', 'line', 'muted'].map(themeColor) as [
    string,
    string,
    string,
    string,
  ];
  const axis = { stroke: text, ticks: { show: false }, font: '11px system-ui, sans-serif' };
  const grid = { stroke: line, width: 1 };
  return {
    width,
    legend: { live: false },
    height: 180,
    cursor: { drag: { x: false, y: false } },
    scales: {
      x: { time: false },
      cpu: { range: (_, __, max) => [0, Math.max(1, max)] },
      memory: { range: (_, __, max) => [0, Math.max(1, max)] },
    },
    axes: [
      { ...axis, grid, values: (_, ticks) => ticks.map((seconds) => `${seconds} s`) },
      { ...axis, grid, scale: 'cpu', size: 52, values: (_, ticks) => ticks.map((percent) => `${percent} %`) },
      {
        ...axis,
        grid: { show: false },
        scale: 'memory',
        side: 1,
        size: 72,
        incrs: memorySteps,
        values: (_, ticks) => ticks.map(formatBytes),
      },
    ],
    series: [
      { label: 'Seconds' },
      {
        label: 'CPU',
        scale: 'cpu',
        stroke: cpu,
        fill: `${cpu}22`,
        width: 1.5,
        points: { show: false },
        value: (_, value) => (value == null ? '' : `${value.toFixed(0)} %`),
      },
      {
        label: 'Memory',
        scale: 'memory',
        stroke: memory,
        width: 1.5,
        points: { show: false },
        value: (_, value) => (value == null ? '' : formatBytes(value)),
      },
    ],
  };
}
