import type { Metadata } from '../../builds/metadata.js';
import type { PackageChange } from '../../nix/closure/result.js';
import { storePathName } from '../../nix/store-path.js';
import { formatDuration } from '../../text/duration.js';
import { formatBytes, signedBytes } from '../../text/size.js';
import { type Html, html, webAddress } from '../markup.js';
import { leftOut } from './words.js';

const shown = 300;

/** What changed among the packages. */
export function packagesCard({ result }: Metadata): Html {
  return packagesTable(result?.packages ?? [], 'the metadata');
}

/** Packages that changed, in a card; `file` has those that are left out. */
export function packagesTable(packages: readonly PackageChange[], file: string): Html {
  if (packages.length === 0) return html``;
  return html`<section class="card" aria-labelledby="packages"><div class="card-head"><h2 id="packages">Packages</h2><span class="muted">${packages.length} changed</span></div>
<div class="tall" tabindex="0" role="region" aria-labelledby="packages"><table><thead><tr><th scope="col">Package</th><th scope="col">Change</th><th scope="col" class="number">Size</th></tr></thead>
<tbody>${packages.slice(0, shown).map(packageRow)}</tbody></table></div>${leftOut(packages.length - shown, file)}</section>`;
}

function packageRow(change: PackageChange): Html {
  const { name, old_versions: before, new_versions: after, size_delta_bytes: size } = change;
  const versions = [before, after]
    .map((list) => list.join(', '))
    .filter(Boolean)
    .join(' → ');
  return html`<tr><th scope="row">${name}</th><td><span class="change ${change.change}">${change.change}</span> <span class="versions">${versions}</span></td><td class="number">${size === null ? '' : signedBytes(size)}</td></tr>`;
}

/** The flake inputs that changed. */
export function inputsCard({ result }: Metadata): Html {
  const inputs = result?.inputs ?? [];
  if (inputs.length === 0) return html``;
  return html`<section class="card" aria-labelledby="inputs"><h2 id="inputs">Flake inputs</h2><ul class="plain-list">${inputs
    .slice(0, shown)
    .map((input) => {
      const revisions = [input.old_revision, input.new_revision]
        .map((sha) => sha?.slice(0, 12))
        .filter(Boolean)
        .join(' → ');
      const address = webAddress(input.compare_url);
      return html`<li><b>${input.name}</b> ${input.change} <code>${revisions}</code>${address ? html` <a href="${address}" rel="noreferrer">compare</a>` : null}</li>`;
    })}</ul></section>`;
}

/** The builds that took longest. */
export function slowestCard({ activity }: Metadata): Html {
  const slowest = activity?.slowest ?? [];
  if (slowest.length === 0) return html``;
  return html`<section class="card" aria-labelledby="slowest"><h2 id="slowest">Slowest builds</h2><table><tbody>${slowest
    .slice(0, 10)
    .map(
      ({ derivation, seconds }) =>
        html`<tr><th scope="row" class="name">${storePathName(derivation)}</th><td class="number">${formatDuration(seconds)}</td></tr>`,
    )}</tbody></table></section>`;
}

/** What it used, with a chart over time where one was sampled. */
export function resourcesCard({ resources, result, activity }: Metadata): Html {
  const bytes = (value: number | null | undefined) => (value == null ? null : formatBytes(value));
  const count = (value: number | null | undefined) => (value == null ? null : String(value));
  const rows: [string, string | null][] = [
    ['CPU time', resources?.cpu_seconds == null ? null : formatDuration(resources.cpu_seconds)],
    ['Peak memory', bytes(resources?.peak_memory_bytes)],
    ['Closure', bytes(result?.closure_bytes)],
    ['Built', count(activity?.built)],
    ['Fetched', count(activity?.fetched)],
    ['Downloaded', bytes(activity?.download_bytes)],
    ['Disk written', bytes(resources?.disk_written_bytes)],
    ['Network received (whole host)', bytes(resources?.host_network_received_bytes)],
  ];
  const known = rows.filter(([, value]) => value !== null);
  if (known.length === 0) return html``;
  const chart = resourcesChart(resources?.series?.length ?? 0);
  return html`<section class="card" aria-labelledby="resources"><h2 id="resources">Resources</h2><dl class="figures">${known.map(
    ([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`,
  )}</dl>${chart}</section>`;
}

/** The place of the chart over time, where there are samples to draw. */
export function resourcesChart(samples: number): Html | null {
  if (samples < 2) return null;
  return html`<div id="resources-chart" class="chart small-chart" role="img" aria-label="CPU and memory over time"></div>`;
}
