import type { ShelfEntry } from '../../shelf/entries.js';
import type { ShelfFiles } from '../../shelf/shelf-build.js';
import { formatBytes } from '../../text/size.js';
import { type Html, html } from '../markup.js';

/** A build's file in the site. */
export type SiteFile = {
  kind:
    | keyof ShelfFiles
    | 'metadata'
    | 'deployment'
    | 'trial'
    | 'trial-report'
    | 'test-report'
    | 'remedies-patch'
    | 'console-log'
    | 'console-cast'
    | 'console-screen';
  /** Its path in the build's directory. */
  source: string;
  /** Its name in the site. */
  name: string;
  bytes: number;
  /** When it was written, in ms since 1970. */
  changed: number;
  /** True for a cast that the page's player can load (see the site's limit). */
  embedded: boolean;
};

const words: Record<SiteFile['kind'], string> = {
  cast: 'Recording',
  log: 'Log',
  frames: 'Frames',
  screenshot: 'Screenshot',
  gif: 'Animation',
  metadata: 'Metadata',
  deployment: 'Deployment',
  trial: 'Trial',
  'trial-report': 'Report of the trial',
  'test-report': 'JUnit report',
  'remedies-patch': 'Patch of the configuration',
  'console-log': 'Log of the console',
  'console-cast': 'Recording of the console',
  'console-screen': 'Last screen of the console',
};

/** The player, or the last screen where there is no cast to play. */
export function recordingCard(entry: ShelfEntry, files: readonly SiteFile[]): Html {
  const cast = files.find(({ kind }) => kind === 'cast');
  const picture = files.find(({ kind }) => kind === 'screenshot');
  if (!cast?.embedded && !picture) return html``;
  const last =
    picture &&
    html`<img class="screen" src="${picture.name}" alt="The last screen of the rebuild" loading="lazy">`;
  const large =
    cast && !cast.embedded
      ? html`<p class="muted small">The recording takes ${formatBytes(cast.bytes)}, too much for a page: download it below.</p>`
      : null;
  return html`<section class="card recording" aria-labelledby="recording">
<div class="card-head"><h2 id="recording">Recording</h2><span class="muted small">${terminalSize(entry)}</span></div>
${cast?.embedded ? html`<div id="player" class="player"></div><noscript>${last}</noscript>` : last}
${cast?.embedded && picture ? html`<details><summary>Last screen as a picture</summary><a href="${picture.name}">${last}</a></details>` : null}
${large}
</section>`;
}

function terminalSize({ metadata: { terminal } }: ShelfEntry): string {
  return terminal ? `${terminal.cols} × ${terminal.rows}` : '';
}

/** Every file of the build, for download. */
export function downloads(files: readonly SiteFile[]): Html {
  if (files.length === 0) return html``;
  return html`<section class="card" aria-labelledby="downloads"><h2 id="downloads">Downloads</h2><ul class="downloads">${files.map(
    ({ kind, name, bytes }) =>
      html`<li><a href="${name}" download="${name}"><b>${words[kind]}</b><span class="muted">${name} · ${formatBytes(bytes)}</span></a></li>`,
  )}</ul></section>`;
}
