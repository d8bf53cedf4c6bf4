// A page that shows a comment's HTML about as GitHub does, in the browser's colour scheme. The styles are our own.

import { readFileSync } from 'node:fs';

const fonts = {
  'JetBrains Mono': 'jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
  'Noto Emoji': 'noto-emoji/500Medium/NotoEmoji_500Medium.ttf',
};

/** A whole HTML page with `comment` (HTML of GitHub's Markdown) in the box of a comment. */
export function pageOf(comment) {
  return `<!doctype html><meta charset="utf-8"><style>${styles}</style>
<div class="box"><div class="head"><b>github-actions</b> <span class="bot">bot</span> commented now</div>
<div class="body">${comment}</div></div>`;
}

function fontFace([family, file]) {
  const bytes = readFileSync(`node_modules/@expo-google-fonts/${file}`).toString('base64');
  return `@font-face { font-family: "${family}"; src: url(data:font/ttf;base64,${bytes}) }`;
}

const styles = `${Object.entries(fonts).map(fontFace).join('\n')}
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --page: #fff; --head: #f6f8fa;
  --line: #d1d9e0; --code: #818b981f; --block: #f6f8fa; --link: #0969da }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --quiet: #9198a1; --page: #0d1117; --head: #151b23;
  --line: #3d444d; --code: #656c7633; --block: #151b23; --link: #4493f8 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif, "Noto Emoji" }
.box { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
.head { padding: 8px 16px; background: var(--head); border-bottom: 1px solid var(--line); color: var(--quiet) }
.head b { color: var(--text) }
.bot { border: 1px solid var(--line); border-radius: 2em; padding: 0 6px; font-size: 12px }
.body { padding: 16px }
.body > :first-child { margin-top: 0 } .body > :last-child { margin-bottom: 0 }
h3 { font-size: 1.25em; line-height: 1.25; margin: 0 0 16px } p, ul, pre, table, details { margin: 0 0 16px }
a { color: var(--link); text-decoration: none } img { max-width: 100%; display: block; border-radius: 6px }
code, pre { font: 85% "JetBrains Mono", "DejaVu Sans Mono", "Liberation Mono", monospace; font-variant-ligatures: none }
code { background: var(--code); border-radius: 6px; padding: .2em .4em; overflow-wrap: anywhere }
pre { background: var(--block); border-radius: 6px; padding: 12px 16px; line-height: 1.45; overflow: hidden }
pre code { background: none; padding: 0; font-size: 100%; overflow-wrap: normal }
table { border-collapse: collapse } td, th { border: 1px solid var(--line); padding: 6px 13px }
`;
