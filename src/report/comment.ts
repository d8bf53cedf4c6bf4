import { fitDocument, fixed, type Section, section } from './fit.js';
import { type CommentMark, markLine } from './marker.js';
import type { RebuildReport } from './rebuild-report.js';
import { reproduceMarkdown } from './sections/commands.js';
import { inputsMarkdown, packagesMarkdown } from './sections/packages.js';
import {
  artifactLinks,
  baseSentence,
  failureVariants,
  noticesMarkdown,
  otherFailures,
  title,
  trendSentence,
} from './sections/parts.js';
import { phaseTable } from './sections/phases.js';
import { imageMarkdown, screenMarkdown } from './sections/screen.js';

// GitHub refuses bodies above 65,536 characters; a margin for what it may count differently.
export const commentLimit = 65_000;

/** The pull-request comment about one rebuild, at most `limit` UTF-16 units, its mark on the first line. */
export function commentMarkdown(report: RebuildReport, mark: CommentMark, limit = commentLimit): string {
  const sections = [fixed(markLine(mark)), ...commentSections(report)];
  return fitDocument(sections, limit, (text) => text.length);
}

/** The short note that takes the place of a failure's comment once the rebuild succeeds again. */
export function recoveryMarkdown(report: RebuildReport, mark: CommentMark): string {
  const since = 'It failed on an earlier push and works again.';
  return [markLine(mark), title(report, 3), `${since} ${artifactLinks(report)}\n`].join('\n');
}

/** The parts of a comment below its mark. */
export function commentSections(report: RebuildReport): Section[] {
  const { metadata } = report;
  const image = imageMarkdown(report);
  // Without a picture the screen itself is the picture, as long as nobody has to scroll far past it.
  const folded = image !== '' || metadata.success;
  return [
    fixed(title(report, 3)),
    fixed(baseSentence(report)),
    section(90, image),
    section(100, ...failureVariants(report)),
    section(80, trendSentence(report)),
    section(70, otherFailures(report, 10), otherFailures(report, 2)),
    section(50, screenMarkdown(report, 60, folded), screenMarkdown(report, 20, folded)),
    section(
      60,
      packagesMarkdown(metadata.result, 100),
      packagesMarkdown(metadata.result, 20),
      packagesMarkdown(metadata.result, 0),
    ),
    section(55, inputsMarkdown(metadata.result, 50), inputsMarkdown(metadata.result, 5)),
    section(40, metadata.success ? '' : phaseTable(metadata)),
    section(75, metadata.success ? '' : reproduceMarkdown(metadata)),
    section(85, artifactLinks(report)),
    section(95, noticesMarkdown(report)),
  ];
}
