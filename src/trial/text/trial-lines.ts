import { type Trial, type TrialAnswered, type TrialTest, tellingConsole } from '../../builds/trial.js';
import { headLines, tookWords } from '../../deploy/text/report-parts.js';
import { remedyLines } from '../../report/remedy-lines.js';
import { metricRows, systemText, triedSystems } from '../../report/trial/answers.js';
import { resourceRows } from '../../report/trial/resources.js';
import { trialTrendSentence } from '../../report/trial/trend.js';
import { shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { joinedSections, titled } from '../../text/layout.js';
import { alignColumns } from '../../text/table.js';

const signs: Record<TrialAnswered['answer'], string> = {
  ...{ yes: '✓', no: '✗', 'not-asked': '·', 'not-reached': '·' },
};
const shownTail = 8;

/** The report of a trial for people, as lines: the one that says it all first. */
export function trialLines(trial: Trial, color: boolean): string[] {
  const { outcome, summary, failure, steps } = trial;
  const trend = trialTrendSentence(trial);
  return joinedSections([
    headLines(outcome, shownLine(summary, 300), failure?.hint, color),
    alignColumns(trial.answers.map(answerRow)),
    alignColumns([
      ...triedSystems(trial).map(([label, system]) => [label, shownLine(systemText(system, label), 160)]),
      ['took', tookWords(trial.duration_seconds, steps)],
      ...(trend === '' ? [] : [['usually', shownLine(trend, 200)]]),
    ]),
    titled('remedies', remedyLines(trial.remedies ?? [])),
    titled(
      'replaced, in both systems',
      alignColumns(
        (trial.replaced ?? []).map(({ option, why }) => [shownLine(option, 80), shownLine(why, 120)]),
      ),
    ),
    titled('NixOS tests', alignColumns((trial.tests ?? []).map(testRow))),
    titled(
      'warnings',
      (trial.warnings ?? []).map((warning) => shownLine(warning, 200)),
    ),
    titled('measured', alignColumns(metricRows(trial).map((row) => row.map((text) => shownLine(text, 80))))),
    titled(
      'its machine',
      alignColumns(resourceRows(trial).map(({ what, figures, course }) => [what, figures, course])),
    ),
    titled(
      'not tried',
      trial.limits.map((limit) => shownLine(limit, 200)),
    ),
    titled(
      'the console ended with',
      shownEnd(trial).map((line) => shownLine(line, 200)),
    ),
  ]);
}

/** Of a panic the first lines tell most, else the last ones. */
function shownEnd(trial: Trial): string[] {
  const tail = tellingConsole(trial);
  return trial.machine_end?.kind === 'panic' ? tail.slice(0, shownTail) : tail.slice(-shownTail);
}

function testRow({ name, ...answered }: TrialTest): string[] {
  return answerRow({ ...answered, question: shownLine(name, 60) });
}

function answerRow({ question, answer, seconds, message }: TrialAnswered): string[] {
  return [
    signs[answer],
    question,
    answer === 'yes' || answer === 'no' ? formatDuration(seconds ?? Number.NaN) : answer,
    shownLine(message, 200),
  ];
}
