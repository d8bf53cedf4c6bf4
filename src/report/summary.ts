import { fitDocument, fixed, type Section, section } from './fit.js';
import type { RebuildReport } from './rebuild-report.js';
import { replayMarkdown, reproduceMarkdown } from './sections/commands.js';
import { resourcesMarkdown, slowestMarkdown, warningsMarkdown } from './sections/effort.js';
import { inputsMarkdown, packagesMarkdown } from './sections/packages.js';
import {
  artifactLinks,
  baseSentence,
  failureVariants,
  noticesMarkdown,
  otherFailures,
  overview,
  title,
  trendSentence,
} from './sections/parts.js';
import { phaseGantt, phaseTable } from './sections/phases.js';
import { imageMarkdown, screenMarkdown } from './sections/screen.js';

// The runner drops a step's whole summary above 1 MiB, and reports say that exactly 1 MB failed too.
export const summaryLimitBytes = 995_000;

/**
 * The job summary of one rebuild as Markdown, at most `limit` bytes of UTF-8 (what other steps of the
 * job write does not count towards GitHub's limit).
 */
export function summaryMarkdown(report: RebuildReport, limit = summaryLimitBytes): string {
  return fitDocument(summarySections(report), limit, (text) => Buffer.byteLength(text));
}

function summarySections(report: RebuildReport): Section[] {
  const { metadata } = report;
  return [
    fixed(title(report, 2)),
    fixed(baseSentence(report)),
    section(100, ...failureVariants(report)),
    section(90, imageMarkdown(report)),
    section(95, overview(report)),
    section(80, trendSentence(report)),
    section(85, artifactLinks(report)),
    section(75, reproduceMarkdown(metadata)),
    section(60, phaseGantt(metadata)),
    section(65, phaseTable(metadata)),
    section(55, report.trend?.section ?? ''),
    section(50, otherFailures(report, 20), otherFailures(report, 3)),
    section(
      40,
      packagesMarkdown(metadata.result, 500),
      packagesMarkdown(metadata.result, 50),
      packagesMarkdown(metadata.result, 0),
    ),
    section(45, inputsMarkdown(metadata.result, 100), inputsMarkdown(metadata.result, 10)),
    section(30, slowestMarkdown(metadata)),
    section(35, resourcesMarkdown(metadata)),
    section(20, warningsMarkdown(metadata, 100), warningsMarkdown(metadata, 10)),
    section(10, screenMarkdown(report, 500, true), screenMarkdown(report, 60, true)),
    section(25, replayMarkdown(metadata)),
    section(99, noticesMarkdown(report)),
  ];
}
