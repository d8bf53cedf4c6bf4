import { type Html, html } from '../markup.js';
import type { Sequel } from '../sequel.js';
import { changeCards } from './host/changes.js';
import { preflightCard } from './host/preflight.js';
import { statusCard } from './host/status.js';
import { checksCard, warningsCard, wayBackCard } from './host/verdict.js';
import type { SiteFile } from './recording.js';
import {
  limitsCard,
  machineCard,
  metricsCard,
  scriptWarningsCard,
  testsCard,
  verdictCard,
} from './trial/answers.js';
import { consoleCard } from './trial/console.js';
import { remediesCard } from './trial/remedies.js';

/** What a page says of what came after its build: how that ended, above all else, and the rest of it. */
export type SequelCards = {
  head: Html;
  body: Html;
  /** Whether `head` says why it failed, and what to do. */
  saysWhy: boolean;
  /** Whether `body` has the packages that changed. */
  hasPackages: boolean;
};

/** The cards for what came after a build; empty ones for a rebuild that is one alone. */
export function sequelCards(sequel: Sequel | null, files: readonly SiteFile[]): SequelCards {
  if (sequel === null) return { head: html``, body: html``, saysWhy: false, hasPackages: false };
  if (sequel.kind === 'unreadable') {
    const head = html`<p class="card notice">What came after this build is not shown, since <code>${sequel.file}</code> is of no use: ${sequel.why}</p>`;
    return { head, body: html``, saysWhy: false, hasPackages: false };
  }
  if (sequel.kind === 'deployment') {
    const { deployment } = sequel;
    return {
      head: statusCard(deployment),
      body: html`${preflightCard(deployment)}${warningsCard(deployment)}${changeCards(deployment)}${checksCard(deployment)}${wayBackCard(deployment)}`,
      // What a build says of itself has its place in the sources and its log.
      saysWhy: deployment.reason !== 'not-built',
      hasPackages: deployment.plan?.packages != null,
    };
  }
  const { trial } = sequel;
  const { upgrade } = trial;
  return {
    head: verdictCard(trial),
    body: html`${remediesCard(trial)}${consoleCard(trial, files)}${upgrade === null ? null : html`${warningsCard(upgrade)}${changeCards(upgrade)}${checksCard(upgrade)}`}${testsCard(trial)}${scriptWarningsCard(trial)}${metricsCard(trial)}${machineCard(trial)}${limitsCard(trial)}`,
    saysWhy: trial.reason !== 'not-built' && trial.reason !== 'base-not-built',
    hasPackages: upgrade?.plan?.packages != null,
  };
}
