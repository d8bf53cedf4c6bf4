import { outcomeFacts } from '../../builds/outcome.js';
import { type Trial, type TrialAnswered, tellingConsole } from '../../builds/trial.js';
import { formatDuration } from '../../text/duration.js';
import { codeBlock, details, escapeMarkdown, htmlCode, table } from '../../text/markdown.js';

const answerIcons: Record<TrialAnswered['answer'], string> = {
  ...{ yes: '✅', no: '❌', 'not-asked': '➖', 'not-reached': '➖' },
};

/** The questions of a trial, as people ask them. */
const questionWords: Readonly<Record<string, string>> = {
  builds: 'Do both systems build?',
  'base-boots': 'Does the machine run the base system?',
  upgrades: 'Does it become the new one, and is it well then?',
  reboots: 'Does it boot, and is it well then?',
  'rolls-back': 'Can it go back?',
};

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
  const full = [answers, unitsTable(trial), consoleBlock(trial), replacedTable(trial), limitsList(trial)];
  return [joined(full), joined([answers, limitsList(trial)]), answers];
}

function sectionOf(trial: Trial): string {
  const body = joined([
    answersTable(trial),
    unitsTable(trial),
    ...failureBlocks(trial),
    stepsTable(trial),
    replacedTable(trial),
    limitsList(trial),
  ]);
  const title = `${htmlCode(trial.host)} in full`;
  return trial.success ? details(title, body) : `### ${escapeMarkdown(trial.host)}\n\n${body}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function answersTable({ answers }: Trial): string {
  const rows = answers.map(({ question, answer, seconds, message }) => [
    `${answerIcons[answer]} ${escapeMarkdown(questionWords[question] ?? question)}`,
    seconds === null ? '' : formatDuration(seconds),
    escapeMarkdown(
      message || (answer === 'not-reached' ? 'not reached' : answer === 'not-asked' ? 'not asked' : ''),
    ),
  ]);
  return table(['', 'took', ''], rows, [1]);
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
    tail.length > 0 ? details('What the activation printed last', codeBlock(tail)) : '',
    consoleBlock(trial),
  ];
}

function consoleBlock(trial: Trial): string {
  const printed = trial.success ? [] : tellingConsole(trial);
  return printed.length > 0 ? details('How the console ended', codeBlock(printed)) : '';
}

function stepsTable({ steps }: Trial): string {
  if (steps.length === 0) return '';
  const rows = steps.map(({ name, duration_seconds }) => [
    escapeMarkdown(name),
    formatDuration(duration_seconds),
  ]);
  return details('How long each phase took', table(['phase', 'took'], rows, [1]));
}

function replacedTable({ replaced = [] }: Trial): string {
  if (replaced.length === 0) return '';
  const rows = replaced.map(({ option, why }) => [escapeMarkdown(option), escapeMarkdown(why)]);
  return details(
    `${replaced.length} ${replaced.length === 1 ? 'option was' : 'options were'} replaced, in both systems`,
    table(['option', 'why'], rows, []),
  );
}

function limitsList({ limits }: Trial): string {
  return limits.length === 0
    ? ''
    : `Not tried:\n\n${limits.map((limit) => `- ${escapeMarkdown(limit)}\n`).join('')}`;
}
