import { fitDocument, type Section, sectionsOf } from './fit.js';
import type { RebuildReport } from './rebuild-report.js';
import { replayMarkdown, reproduceMarkdown } from './sections/commands.js';
import { resourcesMarkdown, slowestMarkdown, warningsMarkdown } from './sections/effort.js';
import { inputsMarkdown, packagesMarkdown } from './sections/packages.js';
import {
  artifactLinks,
  failureVariants,
  headSections,
  noticesMarkdown,
  otherFailuresMarkdown,
  overview,
  trendLine,
} from './sections/parts.js';
import { phaseGantt, phaseTable } from './sections/phases.js';
import { remediesMarkdown } from './sections/remedies.js';
import { imageMarkdown, screenMarkdown } from './sections/screen.js';
import { trialVariants } from './trial/markdown.js';

// The runner drops a step's whole summary above 1 MiB, and users report that exactly 1 MB failed too.
export const summaryLimitBytes = 995_000;

/**
 * The job summary of one rebuild as Markdown, at most `limit` bytes of UTF-8 (what other steps of the
 * job write does not count towards GitHub's limit).
 */
export function summaryMarkdown(report: RebuildReport, limit = summaryLimitBytes): string {
  return fitDocument(summarySections(report), limit, (text) => Buffer.byteLength(text));
}

/** What a summary keeps longest when it is too long, the most important first. */
const section = sectionsOf([
  'cause',
  'trial',
  'notices',
  'remedies',
  'overview',
  'image',
  'links',
  'trend',
  'reproduce',
  'phase table',
  'phase chart',
  'trend chart',
  'other failures',
  'inputs',
  'packages',
  'resources',
  'slowest',
  'replay',
  'warnings',
  'screen',
]);

function summarySections(report: RebuildReport): Section[] {
  const { metadata } = report;
  const { result } = metadata;
  return [
    ...headSections(report, 2),
    section('cause', ...failureVariants(report)),
    section('trial', ...trialVariants(report.trial)),
    section('remedies', remediesMarkdown(metadata)),
    section('image', imageMarkdown(report)),
    section('overview', overview(report)),
    section('trend', trendLine(report)),
    section('links', artifactLinks(report)),
    section('reproduce', reproduceMarkdown(metadata)),
    section('phase chart', phaseGantt(metadata)),
    section('phase table', phaseTable(metadata)),
    section('trend chart', report.trend?.section ?? ''),
    section('other failures', otherFailuresMarkdown(report, 20), otherFailuresMarkdown(report, 3)),
    section(
      'packages',
      packagesMarkdown(result, 500),
      packagesMarkdown(result, 50),
      packagesMarkdown(result, 0),
    ),
    section('inputs', inputsMarkdown(result, 100), inputsMarkdown(result, 10)),
    section('slowest', slowestMarkdown(metadata)),
    section('resources', resourcesMarkdown(metadata)),
    section('warnings', warningsMarkdown(metadata, 100), warningsMarkdown(metadata, 10)),
    section('screen', screenMarkdown(report, 500, true), screenMarkdown(report, 60, true)),
    section('replay', replayMarkdown(metadata)),
    section('notices', noticesMarkdown(report)),
  ];
}
