import type { BuildCharts } from '../data.js';
import { resourcesChart } from './charts/resources-chart.js';
import { createPlayer } from './player/player.js';
import { store } from './store.js';

const charts: BuildCharts = store().charts ?? { phases: [], series: [] };

/** Places each bar of the timeline; the page's markup holds no styles, as its policy demands. */
function placeBars({ phases }: BuildCharts): void {
  const end = Math.max(...phases.map(({ start, seconds }) => start + seconds), 0.001);
  for (const bar of document.querySelectorAll<HTMLElement>('[data-bar]')) {
    const phase = phases[Number(bar.dataset.bar)];
    if (!phase) continue;
    bar.style.left = `${(100 * phase.start) / end}%`;
    bar.style.width = `max(3px, ${(100 * phase.seconds) / end}%)`;
  }
}

function connectPlayer(container: HTMLElement): void {
  const player = createPlayer(container, store().cast ?? '', charts.phases);
  for (const button of document.querySelectorAll<HTMLElement>('[data-play]'))
    button.addEventListener('click', async () => {
      await player.playPhase(Number(button.dataset.play));
      container.scrollIntoView({ block: 'start' });
    });
}

placeBars(charts);
const player = document.getElementById('player');
if (player) connectPlayer(player);
const resources = document.getElementById('resources-chart');
if (resources) resourcesChart(resources, charts.series);
