import { outcomeFacts } from '../../builds/outcome.js';
import { type Trial, tellingConsole, trialName } from '../../builds/trial.js';
import { counted } from '../../text/counted.js';
import { formatDuration } from '../../text/duration.js';
import { codeBlock, details, escapeMarkdown, htmlCode, table } from '../../text/markdown.js';
import { remediesMarkdown } from '../sections/remedies.js';
import { wordsMarkdown } from '../words.js';
import {
  answerRows,
  consoleTitle,
  limitsTitle,
  metricRows,
  metricsTitle,
  replacedTitle,
  testRows,
  testsTitle,
  warningsTitle,
} from './answers.js';
import { resourceRows, resourcesTitle } from './resources.js';
import { changeWords, trialTrendSentence } from './trend.js';

/** Trials as Markdown for GitHub: a line each first, then each in full, folded where all is well. */
export function trialMarkdown(trials: readonly Trial[]): string {
  const lines = trials.map(
    ({ outcome, summary }) => `- ${outcomeFacts(outcome).icon} ${escapeMarkdown(summary)}`,
  );
  return `${[`${lines.join('\n')}\n`, ...trials.map(sectionOf)].join('\n')}`;
}

/** What a trial has answered, from full to short, for a report that shows its one line, its failure and its phases itself. */
export function trialVariants(trial: Trial | null): string[] {
  if (trial === null) return [];
  const answers = answersTable(trial);
  const full = [
    answers,
    trendLine(trial),
    testsTable(trial),
    warningsList(trial),
    metricsTable(trial),
    unitsTable(trial),
    consoleBlock(trial),
    resourcesTable(trial),
    replacedTable(trial),
    limitsList(trial),
  ];
  return [joined(full), joined([answers, limitsList(trial)]), answers];
}

function sectionOf(trial: Trial): string {
  const body = joined([
    answersTable(trial),
    trendLine(trial),
    remediesBlock(trial),
    testsTable(trial),
    unitsTable(trial),
    ...failureBlocks(trial),
    warningsList(trial),
    metricsTable(trial),
    stepsTable(trial),
    resourcesTable(trial),
    replacedTable(trial),
    limitsList(trial),
  ]);
  const name = trialName(trial);
  const title = `${htmlCode(name)} in full`;
  return trial.success ? details(title, body) : `### ${escapeMarkdown(name)}\n\n${body}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function answersTable(trial: Trial): string {
  const rows = answerRows(trial).map(({ question, seconds, words }) => [
    wordsMarkdown(question),
    seconds === null ? '' : formatDuration(seconds),
    wordsMarkdown(words),
  ]);
  return table(['', 'took', ''], rows, [1]);
}

function remediesBlock(trial: Trial): string {
  const text = remediesMarkdown(trial);
  return text === '' ? '' : `${text}\n`;
}

function trendLine(trial: Trial): string {
  const sentence = trialTrendSentence(trial);
  return sentence === '' ? '' : `${escapeMarkdown(sentence)}\n`;
}

function unitsTable({ upgrade }: Trial): string {
  const units = upgrade?.units ?? [];
  if (units.length === 0) return '';
  const rows = units.map(({ unit, action, seconds }) => [
    escapeMarkdown(unit),
    escapeMarkdown(action),
    seconds === null ? '' : formatDuration(seconds),
  ]);
  return details(
    `${units.length} units change`,
    table(['unit', 'what becomes of it', 'start took'], rows, [2]),
  );
}

function failureBlocks(trial: Trial): string[] {
  const { failure, success } = trial;
  if (success) return [];
  const tail = failure?.log_tail ?? [];
  return [
    failure?.hint ? `${escapeMarkdown(failure.hint)}\n` : '',
    tail.length > 0
      ? details(`What the ${trial.script ? 'command' : 'activation'} printed last`, codeBlock(tail))
      : '',
    consoleBlock(trial),
  ];
}

function consoleBlock(trial: Trial): string {
  const printed = trial.success ? [] : tellingConsole(trial);
  return printed.length > 0 ? details(consoleTitle, codeBlock(printed)) : '';
}

function metricsTable(trial: Trial): string {
  const rows = metricRows(trial).map((row) => row.map(escapeMarkdown));
  return rows.length === 0 ? '' : details(metricsTitle, table(['', 'value'], rows, [1]));
}

function testsTable(trial: Trial): string {
  const rows = testRows(trial).map(({ question, seconds, words }) => [
    wordsMarkdown(question),
    seconds === null ? '' : formatDuration(seconds),
    wordsMarkdown(words),
  ]);
  return rows.length === 0 ? '' : details(testsTitle, table(['', 'took', ''], rows, [1]));
}

function stepsTable({ steps, trend }: Trial): string {
  if (steps.length === 0) return '';
  const rows = steps.map(({ name, duration_seconds }) => [
    escapeMarkdown(name),
    formatDuration(duration_seconds),
  ]);
  const usual = (trend?.phases ?? []).map((phase) => [
    ...[escapeMarkdown(phase.name), formatDuration(phase.seconds), formatDuration(phase.usual_seconds)],
    changeWords(phase),
  ]);
  return [
    details('How long each phase took', table(['phase', 'took'], rows, [1])),
    usual.length === 0
      ? ''
      : details(
          `Against ${counted(trend?.runs ?? 0, 'earlier trial')}`,
          table(['phase', 'took', 'usually', ''], usual, [1, 2]),
        ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function resourcesTable(trial: Trial): string {
  const rows = resourceRows(trial).map(({ what, figures, course }) => [what, figures, htmlCode(course)]);
  return rows.length === 0 ? '' : details(resourcesTitle, table(['', '', 'over time'], rows, []));
}

function replacedTable({ replaced = [] }: Trial): string {
  if (replaced.length === 0) return '';
  const rows = replaced.map(({ option, why }) => [escapeMarkdown(option), escapeMarkdown(why)]);
  return details(replacedTitle(replaced), table(['option', 'why'], rows, []));
}

function limitsList({ limits }: Trial): string {
  return titledList(limitsTitle, limits);
}

function warningsList({ warnings = [] }: Trial): string {
  return titledList(warningsTitle, warnings);
}

function titledList(title: string, entries: readonly string[]): string {
  return entries.length === 0
    ? ''
    : `${title}:\n\n${entries.map((entry) => `- ${escapeMarkdown(entry)}\n`).join('')}`;
}
