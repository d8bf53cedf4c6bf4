import { outcomeFacts } from '../../../builds/outcome.js';
import type { Trial, TrialSystem } from '../../../builds/trial.js';
import { storePathName } from '../../../nix/store-path.js';
import {
  answerRows,
  limitsTitle,
  metricRows,
  metricsTitle,
  replacedTitle,
  testRows,
  testsTitle,
  triedSystems,
  warningsTitle,
} from '../../../report/trial/answers.js';
import { resourceRows, resourcesTitle } from '../../../report/trial/resources.js';
import { trialTrendSentence } from '../../../report/trial/trend.js';
import type { Fact, Words } from '../../../report/words.js';
import { formatDuration } from '../../../text/duration.js';
import { formatBytes } from '../../../text/size.js';
import { type Html, html } from '../../markup.js';
import { resourcesChart } from '../effort.js';
import { failureDetails } from '../failure.js';
import { factList, leftOut, wordsHtml } from '../words.js';

const shownRows = 100;

/** What a trial has shown: in a line, then what it asked of the system, and of what it was made. */
export function verdictCard(trial: Trial): Html {
  const { outcome, reason, summary, failure, machine_end: end } = trial;
  const { tone } = outcomeFacts(outcome);
  const trend = trialTrendSentence(trial);
  return html`<section class="card status ${tone}" aria-labelledby="status">
<div class="card-head"><h2 id="status">What the trial has shown</h2>${reason === '' ? null : html`<span class="tag ${tone}">${reason}</span>`}${failure === null ? null : html`<span class="tag">${failure.family}</span>`}</div>
<p class="lead">${summary}</p>
${failure === null ? null : failureDetails(failure)}
${answersTable(trial)}
${factList([
  ...triedSystems(trial).map(([label, system]): Fact => [capitalised(label), systemWords(system, label)]),
  ...(trial.machine === null ? [] : [['Machine', machineWords(trial.machine, trial.guest)] satisfies Fact]),
  ...(end === null
    ? []
    : [
        [
          'The machine ended',
          [{ text: `${end.kind} while ${end.step}, ${formatDuration(end.seconds)} after its boot` }],
        ] satisfies Fact,
      ]),
  ['Took', [formatDuration(trial.duration_seconds)]],
  ...(trend === '' ? [] : [['Against earlier trials', [{ text: trend }]] satisfies Fact]),
])}
</section>`;
}

function answersTable(trial: Trial): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="status"><table class="answers"><thead><tr><th scope="col">Question</th><th scope="col" class="number">Took</th><th scope="col">Seen</th></tr></thead><tbody>${answerRows(
    trial,
  )
    .slice(0, shownRows)
    .map(
      ({ question, seconds, words }) =>
        html`<tr><th scope="row">${wordsHtml(question)}</th><td class="number">${seconds === null ? '' : formatDuration(seconds)}</td><td>${wordsHtml(words)}</td></tr>`,
    )}</tbody></table></div>`;
}

function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function systemWords({ store_path, ref, revision, because }: TrialSystem, label: string): Words {
  if (label === 'image' || label === 'installer') return [{ text: ref }];
  const name = store_path === null ? 'not built' : { code: storePathName(store_path) };
  const at = revision === null ? [] : ['at', { code: revision.slice(0, 12) }];
  return [name, ...at, { text: `(${because})` }];
}

function machineWords(
  { backend, memory_mib, slowdown }: NonNullable<Trial['machine']>,
  guest: string | null,
): Words {
  const memory = memory_mib === null ? [] : [`${formatBytes(memory_mib * 1024 * 1024)} of memory`];
  const slow = slowdown > 1 ? [`${slowdown} times slower than on hardware`] : [];
  return [{ text: [backend, ...(guest === null ? [] : [guest]), ...memory, ...slow].join(', ') }];
}

/** The NixOS tests of the flake that were run as well. */
export function testsCard(trial: Trial): Html {
  const rows = testRows(trial);
  if (rows.length === 0) return html``;
  return html`<section class="card" aria-labelledby="tests"><h2 id="tests">${testsTitle}</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="tests"><table class="answers"><tbody>${rows
    .slice(0, shownRows)
    .map(
      ({ question, seconds, words }) =>
        html`<tr><th scope="row">${wordsHtml(question)}</th><td class="number">${seconds === null ? '' : formatDuration(seconds)}</td><td>${wordsHtml(words)}</td></tr>`,
    )}</tbody></table></div>${leftOut(rows.length - shownRows, 'trial.json')}</section>`;
}

/** What the script has measured. */
export function metricsCard(trial: Trial): Html {
  const rows = metricRows(trial).slice(0, shownRows);
  if (rows.length === 0) return html``;
  return html`<section class="card" aria-labelledby="metrics"><h2 id="metrics">${metricsTitle}</h2><table><tbody>${rows.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td class="number">${value}</td></tr>`,
  )}</tbody></table></section>`;
}

/** What the machine has used, and what the one that it ran on had besides. */
export function machineCard(trial: Trial): Html {
  const rows = resourceRows(trial);
  if (rows.length === 0) return html``;
  return html`<section class="card" aria-labelledby="machine"><h2 id="machine">${resourcesTitle}</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="machine"><table><tbody>${rows.map(
    ({ what, figures, course }) =>
      html`<tr><th scope="row">${what}</th><td>${figures}</td><td><code aria-hidden="true">${course}</code></td></tr>`,
  )}</tbody></table></div>${resourcesChart(trial.resources?.samples.length ?? 0)}</section>`;
}

/** What the script has warned of. */
export function scriptWarningsCard({ warnings = [] }: Trial): Html {
  if (warnings.length === 0) return html``;
  const shown = warnings.slice(0, shownRows).map((warning) => html`<li>${warning}</li>`);
  return html`<section class="card" aria-labelledby="warnings"><h2 id="warnings">${warningsTitle}</h2><ul class="bullets">${shown}</ul>${leftOut(warnings.length - shownRows, 'trial.json')}</section>`;
}

/** What the trial could not try, and what both systems have in another form than the host. */
export function limitsCard({ limits, replaced = [] }: Trial): Html {
  if (limits.length === 0 && replaced.length === 0) return html``;
  const options = replaced
    .slice(0, shownRows)
    .map(({ option, why }) => html`<tr><th scope="row"><code>${option}</code></th><td>${why}</td></tr>`);
  return html`<section class="card" aria-labelledby="limits"><h2 id="limits">${limitsTitle}</h2><ul class="bullets">${limits
    .slice(0, shownRows)
    .map((limit) => html`<li>${limit}</li>`)}</ul>${leftOut(limits.length - shownRows, 'trial.json')}${
    options.length === 0
      ? null
      : html`<details><summary>${replacedTitle(replaced)}</summary><table><tbody>${options}</tbody></table></details>${leftOut(replaced.length - shownRows, 'trial.json')}`
  }</section>`;
}
