import type { RunningBuild } from '../data.js';
import { showRunning } from './running.js';

// What every page does: it applies the theme before anything is drawn, and reloads when there are new builds.

const key = 'nixos-rebuild-test.theme';

/** Storage can be forbidden (private windows, pages opened from disk): the choice then lasts a page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Only the choice is lost.
  }
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const rootElement = document.documentElement;

function apply(theme: string | null): void {
  rootElement.dataset.theme = theme === 'dark' || theme === 'light' ? theme : dark.matches ? 'dark' : 'light';
  dispatchEvent(new Event('themechange'));
}

apply(remembered());
dark.addEventListener('change', () => apply(remembered()));
addEventListener('DOMContentLoaded', () => {
  document.getElementById('theme')?.addEventListener('click', () => {
    const other = rootElement.dataset.theme === 'dark' ? 'light' : 'dark';
    remember(other);
    apply(other);
  });
  if (rootElement.dataset.live !== undefined) reloadOnBuilds();
});

/** While `dashboard --serve` shows the site, its server sends an event for new builds. */
function reloadOnBuilds(): void {
  const brand = document.querySelector<HTMLAnchorElement>('.brand');
  if (!brand) return;
  const events = new EventSource(new URL('events', new URL('.', brand.href)));
  events.addEventListener('builds', () => location.reload());
  const section = document.getElementById('running');
  if (section)
    events.addEventListener('running', ({ data }) =>
      showRunning(section, JSON.parse(data) as RunningBuild[]),
    );
}
