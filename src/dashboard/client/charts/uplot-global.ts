import type UPlot from 'uplot';

export type { UPlot };

/** A colour of the current theme, which the style sheet names. */
export function themeColor(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Draws again when the theme or the width changes. */
export function redrawOn(container: HTMLElement, draw: () => void): void {
  addEventListener('themechange', draw);
  let width = container.clientWidth;
  new ResizeObserver(() => {
    if (container.clientWidth === width) return;
    width = container.clientWidth;
    draw();
  }).observe(container);
}
