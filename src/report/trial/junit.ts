import {
  type Trial,
  type TrialAnswered,
  type TrialTest,
  tellingConsole,
  trialName,
} from '../../builds/trial.js';
import { stripControls } from '../../text/clean.js';
import { escapeXml } from '../../text/xml.js';
import { endWords } from '../remedy-lines.js';
import { metricRows } from './answers.js';

/**
 * Trials as JUnit XML, a suite a host and a case a question: the form that CI services read, as Apache Ant's and Maven's tools
 * write it. What was not asked is left out; what was not reached is skipped.
 */
export function trialJunit(trials: readonly Trial[]): string {
  const suites = trials.map(suiteOf);
  const sum = (count: (suite: Suite) => number) => suites.reduce((total, suite) => total + count(suite), 0);
  const all = {
    tests: sum((one) => one.cases),
    failures: sum((one) => one.failed),
    time: sum((one) => one.seconds),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="nixos-rebuild-test trial" tests="${all.tests}" failures="${all.failures}" errors="0" time="${all.time.toFixed(3)}">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

type Suite = { xml: string; cases: number; failed: number; seconds: number };

function suiteOf(trial: Trial): Suite {
  const { kind, timestamp, duration_seconds: seconds, answers, summary, tests = [] } = trial;
  const name = trialName(trial);
  const className = ['trial', kind, trial.host, ...(trial.profile ? [trial.profile] : [])].join('.');
  // Each NixOS test is a case of its own.
  const asked: (TrialAnswered & Partial<Pick<TrialTest, 'failure'>>)[] = [
    ...answers.filter(
      ({ question, answer }) => answer !== 'not-asked' && !(question === 'tests' && tests.length > 0),
    ),
    ...tests.map(({ name: test, ...rest }) => ({ ...rest, question: `nixos-test ${test}` })),
  ];
  const failed = asked.filter(({ answer }) => answer === 'no').length;
  const skipped = asked.filter(({ answer }) => answer === 'not-reached').length;
  const time = timestamp.replace(/\.\d+Z$/, '');
  const xml = [
    `  <testsuite name="${escaped(name)}" tests="${asked.length}" failures="${failed}" errors="0" skipped="${skipped}" time="${seconds.toFixed(3)}" timestamp="${time}">`,
    ...propertiesOf(trial),
    ...asked.map((answer) => caseOf(className, answer, trial)),
    `    <system-out>${escaped([summary, ...tellingConsole(trial)].join('\n'))}</system-out>`,
    '  </testsuite>',
  ].join('\n');
  return { xml, cases: asked.length, failed, seconds };
}

/** What the script has measured, and what was done about failures: a suite's properties come before its cases. */
function propertiesOf(trial: Trial): string[] {
  const metrics = metricRows(trial).map(([name, value]) => [`metric.${name}`, value]);
  const remedies = (trial.remedies ?? []).flatMap((one) => [
    [`remedy.${one.name}`, endWords(one)],
    ...(one.patch === undefined ? [] : [[`remedy.${one.name}.patch`, one.patch]]),
  ]);
  const rows = [...metrics, ...remedies].map(
    ([name = '', value = '']) => `      <property name="${escaped(name)}" value="${escaped(value)}"/>`,
  );
  return rows.length === 0 ? [] : ['    <properties>', ...rows, '    </properties>'];
}

function caseOf(
  className: string,
  { question, answer, seconds, message, failure }: TrialAnswered & Partial<Pick<TrialTest, 'failure'>>,
  trial: Trial,
): string {
  const open = `    <testcase classname="${escaped(className)}" name="${escaped(question)}" time="${(seconds ?? 0).toFixed(3)}"`;
  if (answer === 'yes') return `${open}/>`;
  if (answer === 'not-reached') return `${open}><skipped/></testcase>`;
  const why = failure ?? trial.failure;
  const text = [why?.hint ?? '', ...(why?.log_tail ?? [])].filter(Boolean).join('\n');
  const type = failure ? failure.family : trial.reason;
  return `${open}><failure type="${escaped(type)}" message="${escaped(message)}">${escaped(text)}</failure></testcase>`;
}

/** Hostile text: without the sequences of a terminal, and without what XML cannot hold. */
function escaped(text: string): string {
  return escapeXml(stripControls(text));
}
