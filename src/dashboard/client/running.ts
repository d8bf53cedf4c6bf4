import { formatDuration } from '../../text/duration.js';
import type { RunningBuild } from '../data.js';
import { create } from './dom.js';

/** Shows what is being made in a section of the page, which is hidden where that is nothing. */
export function showRunning(section: HTMLElement, builds: readonly RunningBuild[]): void {
  section.hidden = builds.length === 0;
  section.querySelector('#running-builds')?.replaceChildren(...builds.map(article));
}

function article({ name, host, action, tried, phases, progress, lines }: RunningBuild): HTMLElement {
  const what = [host, action, tried].filter((word) => word !== null).join(' · ') || name;
  return create(
    'article',
    { class: 'running-build', 'data-build': name },
    create('h3', {}, what),
    create(
      'ol',
      { class: 'running-phases', 'aria-label': `Phases of ${what}` },
      ...phases.map(({ name: phase, seconds }, index) =>
        create(
          'li',
          index === phases.length - 1 ? { 'aria-current': 'step' } : {},
          create('span', {}, phase),
          create('span', { class: 'muted' }, ` ${formatDuration(seconds)}`),
        ),
      ),
    ),
    progress !== null && create('p', { class: 'small' }, progress),
    lines.length > 0 && create('pre', { class: 'log' }, lines.join('\n')),
  );
}
