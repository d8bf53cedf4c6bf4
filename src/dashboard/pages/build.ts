import { outcomeFacts } from '../../builds/outcome.js';
import { trendSentence } from '../../history/sentence.js';
import type { ShelfEntry } from '../../shelf/entries.js';
import type { ShelfBuild } from '../../shelf/shelf-build.js';
import { formatDuration } from '../../text/duration.js';
import { type Html, html } from '../markup.js';
import { hasMachineResources, resourceSeries } from '../resource-series.js';
import type { Sequel } from '../sequel.js';
import { inputsCard, packagesCard, resourcesCard, slowestCard } from './effort.js';
import { failureCard, otherFailuresCard } from './failure.js';
import { page } from './layout.js';
import { phasesCard } from './phases.js';
import { downloads, recordingCard, type SiteFile } from './recording.js';
import { sequelCards } from './sequel.js';

const root = '../../';

/** The page of one build: complete without scripts, except for the player and the chart. */
export function buildPage(
  entry: ShelfEntry,
  { files, sequel, live }: { files: readonly SiteFile[]; sequel: Sequel | null; live: boolean },
): string {
  const { metadata } = entry;
  const after = sequelCards(sequel, files);
  const playable = files.some(({ kind, embedded }) => kind === 'cast' && embedded);
  const charted = resourceSeries(metadata, sequel).length > 1;
  const here = `builds/${entry.slug}/`;
  return page({
    title: `${metadata.host ?? entry.name} · ${metadata.outcome} · ${entry.name}`,
    root,
    styles: [...(playable ? ['assets/player.css'] : []), ...(charted ? ['assets/uplot.css'] : [])],
    scripts: [
      ...(playable ? ['assets/player.js', `${here}cast.js`] : []),
      ...(charted ? ['assets/uplot.js'] : []),
      `${here}charts.js`,
      'assets/build.js',
    ],
    webAssembly: playable,
    live,
    main: html`
<nav class="crumbs" aria-label="Place"><a href="${root}index.html">Builds</a><span aria-hidden="true">›</span><span>${entry.name}</span></nav>
<div class="headline build-head">${outcomeBadge(metadata.outcome)}<h1>${heading(entry)}</h1><nav class="neighbours" aria-label="Neighbours">${neighbour(entry.previous, '‹ Earlier')}${compareLink(entry)}${neighbour(entry.next, 'Later ›')}</nav></div>
${after.head}
${trendLine(entry)}
${facts(entry)}
${after.saysWhy ? null : failureCard(metadata)}
${after.body}
${recordingCard(entry, files)}
${phasesCard(metadata, playable)}
${otherFailuresCard(metadata, after.saysWhy)}
<div class="columns">${after.hasPackages ? null : packagesCard(metadata)}${inputsCard(metadata)}${slowestCard(metadata)}${hasMachineResources(sequel) ? null : resourcesCard(metadata)}</div>
${downloads(files)}
${notices(entry)}`,
  });
}

/** The outcome as a coloured word with its sign; readable without the colour. */
function outcomeBadge(outcome: string): Html {
  const { tone, sign, label } = outcomeFacts(outcome);
  return html`<span class="badge ${tone} large"><span class="sign" aria-hidden="true">${sign}</span>${label}</span>`;
}

function heading({ metadata, name }: ShelfBuild): Html {
  const what = [metadata.host, metadata.action].filter(Boolean).join(' · ');
  return html`${what || name}`;
}

function neighbour(source: ShelfBuild | null, label: string): Html {
  if (!source) return html`<span class="button plain disabled" aria-hidden="true">${label}</span>`;
  return html`<a class="button plain" href="${root}builds/${source.slug}/index.html">${label}</a>`;
}

function compareLink({ previous, slug }: ShelfEntry): Html {
  if (!previous) return html``;
  return html`<a class="button plain" href="${root}compare.html?a=${previous.slug}&amp;b=${slug}">Compare with it</a>`;
}

function trendLine({ trend }: ShelfEntry): Html {
  const sentence = trendSentence(trend);
  if (!sentence) return html``;
  const tone = { slower: 'warn', faster: 'good', steady: 'quiet' }[trend.duration?.direction ?? 'steady'];
  return html`<p class="trend ${tone}">${sentence}</p>`;
}

function facts({ metadata, name, point }: ShelfEntry): Html {
  const { revision, duration_seconds: seconds } = metadata;
  const run = point.run;
  const rows: [string, Html | string | null][] = [
    ['Started', html`<time datetime="${metadata.timestamp}">${dateWords(metadata.timestamp)}</time>`],
    ['Duration', seconds === null ? null : formatDuration(seconds)],
    ['Exit status', metadata.exit_code === null ? 'none' : String(metadata.exit_code)],
    ['Configuration', metadata.flake ?? metadata.file ?? null],
    ['Revision', revision && revisionWords(revision)],
    ['Result', metadata.result?.store_path ?? null],
    ['Build', name],
    ['Shell history', shellHistory(metadata)],
    [
      'Workflow run',
      run &&
        (run.url?.startsWith('https://')
          ? html`<a href="${run.url}" rel="noreferrer">${run.id}</a>`
          : String(run.id)),
    ],
    [
      'Versions',
      Object.entries(metadata.versions)
        .map(([program, version]) => `${program} ${version ?? '?'}`)
        .join(', ') || null,
    ],
  ];
  const shown = rows.filter(([, value]) => value !== null);
  return html`<dl class="facts card">${shown.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function shellHistory({ shell_history: history }: ShelfEntry['metadata']): Html | null {
  if (!history) return null;
  return html`${history.program} <code>${history.command ?? history.session}</code>`;
}

function revisionWords({ sha, branch, dirty }: { sha: string; branch: string | null; dirty: boolean }): Html {
  return html`<code>${sha.slice(0, 12)}</code>${branch ? html` on ${branch}` : null}${dirty ? ' with local changes' : null}`;
}

/** `2 January 2026, 14:30 UTC`: in UTC, since a page without scripts cannot know the reader's time zone. */
function dateWords(timestamp: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(timestamp)).replace(' at ', ', ')} UTC`;
}

function notices({ metadata }: ShelfEntry): Html {
  const sentences = [
    ...(metadata.notices ?? []),
    ...(metadata.gif_reduction ?? []).map((step) => `GIF: ${step}`),
  ];
  if (sentences.length === 0) return html``;
  return html`<section class="card"><h2>Notices</h2><ul>${sentences.slice(0, 50).map((notice) => html`<li>${notice}</li>`)}</ul></section>`;
}
