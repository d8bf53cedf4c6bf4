import { fitDocument, fixed, type Section, sectionsOf } from './fit.js';
import { type CommentMark, markLine } from './marker.js';
import type { RebuildReport } from './rebuild-report.js';
import { reproduceMarkdown } from './sections/commands.js';
import { inputsMarkdown, packagesMarkdown } from './sections/packages.js';
import {
  artifactLinks,
  failureVariants,
  headSections,
  noticesMarkdown,
  otherFailuresMarkdown,
  title,
  trendLine,
} from './sections/parts.js';
import { phaseTable } from './sections/phases.js';
import { remediesMarkdown } from './sections/remedies.js';
import { imageMarkdown, screenMarkdown } from './sections/screen.js';
import { trialVariants } from './trial/markdown.js';

// GitHub refuses bodies above 65,536 characters; a margin for what it may count differently.
export const commentLimit = 65_000;

/** The pull-request comment about one rebuild, at most `limit` UTF-16 units, its mark on the first line. */
export function commentMarkdown(report: RebuildReport, mark: CommentMark, limit = commentLimit): string {
  const sections = [fixed(markLine(mark)), ...commentSections(report)];
  return fitDocument(sections, limit, (text) => text.length);
}

/** What is said of a success where the one before it failed. */
export const recoverySentence = 'It failed before and works again.';

/** The short note that takes the place of a failure's comment once the rebuild succeeds again. */
export function recoveryMarkdown(report: RebuildReport, mark: CommentMark): string {
  return [markLine(mark), title(report, 3), `${recoverySentence} ${artifactLinks(report)}\n`].join('\n');
}

/** What a comment keeps longest when it is too long, the most important first. */
const section = sectionsOf([
  'cause',
  'trial',
  'notices',
  'remedies',
  'image',
  'links',
  'trend',
  'reproduce',
  'other failures',
  'packages',
  'inputs',
  'screen',
  'phases',
]);

/** The parts of a comment below its mark, in the order in which they are read. */
export function commentSections(report: RebuildReport): Section[] {
  const { metadata } = report;
  const { success, result } = metadata;
  const image = imageMarkdown(report);
  // Without a picture the screen itself is the picture, as long as that needs little scrolling.
  const folded = image !== '' || success;
  return [
    ...headSections(report, 3),
    section('image', image),
    section('cause', ...failureVariants(report)),
    section('trial', ...trialVariants(report.trial)),
    section('remedies', remediesMarkdown(metadata)),
    section('trend', trendLine(report)),
    section('other failures', otherFailuresMarkdown(report, 10), otherFailuresMarkdown(report, 2)),
    section('screen', screenMarkdown(report, 60, folded), screenMarkdown(report, 20, folded)),
    section(
      'packages',
      packagesMarkdown(result, 100),
      packagesMarkdown(result, 20),
      packagesMarkdown(result, 0),
    ),
    section('inputs', inputsMarkdown(result, 50), inputsMarkdown(result, 5)),
    section('phases', success ? '' : phaseTable(metadata)),
    section('reproduce', success ? '' : reproduceMarkdown(metadata)),
    section('links', artifactLinks(report)),
    section('notices', noticesMarkdown(report)),
  ];
}
