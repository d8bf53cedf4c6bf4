import { type Html, html } from '../markup.js';

export type PageOptions = {
  title: string;
  /** The relative path from the page to the site's root: empty, or `../../`. */
  root: string;
  /** Styles and scripts below `assets/` (and data scripts), in order. */
  styles?: readonly string[];
  scripts: readonly string[];
  /** The player compiles WebAssembly, which the policy must allow by name. */
  webAssembly?: boolean;
  /** True while `--serve` shows the site: its pages then reload when there are new builds. */
  live: boolean;
  main: Html;
};

/**
 * The policy of a page: nothing but the site's own scripts, styles and pictures, no inline code, no
 * request to anywhere. `'self'` also holds for pages opened from disk.
 */
function contentPolicy(options: Pick<PageOptions, 'webAssembly' | 'live'>): string {
  return [
    "default-src 'none'",
    `script-src 'self'${options.webAssembly ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${options.live ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A whole page around its `main`. */
export function page(options: PageOptions): string {
  const { root, scripts } = options;
  return html`<!doctype html>
<html lang="en"${options.live ? html` data-live` : null}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(options)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${options.title}</title>
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
${(options.styles ?? []).map((style) => html`<link rel="stylesheet" href="${root}${style}">\n`)}<link rel="stylesheet" href="${root}assets/style.css">
<script src="${root}assets/page.js"></script>
${scripts.map((script) => html`<script src="${root}${script}" defer></script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="${root}index.html">${logo()}<span>Rebuilds</span></a>
<nav aria-label="Pages"><a href="${root}index.html">Builds</a><a href="${root}compare.html">Compare</a></nav>
<button type="button" class="theme" id="theme" aria-label="Switch between light and dark">${sunMoon()}</button>
</header>
<main id="main" tabindex="-1">${options.main}</main>
<footer class="foot">Made by <b>nixos-rebuild-test</b>. This site loads nothing from anywhere else.</footer>
</body>
</html>
`.text;
}

function logo(): Html {
  return html`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><rect x="1.5" y="4" width="29" height="24" rx="5" class="logo-window"/><path d="M8 12l5 4-5 4" class="logo-prompt"/><path d="M16 21h8" class="logo-cursor"/></svg>`;
}

function sunMoon(): Html {
  return html`<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/></svg>`;
}
