import type { Replaced, Trial, TrialAnswered, TrialSystem } from '../../builds/trial.js';
import { systemName } from '../../nix/store-path.js';
import type { Sign, Words } from '../words.js';

const signs: Record<TrialAnswered['answer'], Sign> = {
  ...{ yes: 'good', no: 'bad', 'not-asked': 'none', 'not-reached': 'none' },
};

/** The questions of a trial, as people ask them. */
const questionWords: Readonly<Record<string, string>> = {
  builds: 'Do both systems build?',
  'base-boots': 'Does the machine run the base system?',
  upgrades: 'Does it become the new one, and is it well then?',
  reboots: 'Does it boot, and is it well then?',
  'rolls-back': 'Can it go back?',
  boots: 'Does the machine boot?',
  runs: 'Does the command succeed?',
  installs: 'Does the installation succeed?',
  'is-well': 'Is it well then?',
  tests: 'Do its NixOS tests pass?',
};

/** Where a kind of trial asks something else by the same name. */
const wordsByKind: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fresh: { builds: 'Does the system build?' },
  install: {
    builds: 'Does the system build?',
    'base-boots': 'Does the installer boot?',
    boots: 'Does the machine boot from its disk alone?',
  },
};

/** A question of a trial with its answer; `seconds` is how long it took to know, null where it was not tried. */
type AnswerRow = { question: Words; seconds: number | null; words: Words };

/** What a trial has answered, in its order. */
export function answerRows({ answers, kind }: Pick<Trial, 'answers' | 'kind'>): AnswerRow[] {
  return answers.map(({ question, answer, seconds, message }) => ({
    question: [{ sign: signs[answer] }, wordsOf(question, kind)],
    seconds,
    words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
  }));
}

function wordsOf(question: string, kind: string): Words[number] {
  const ofKind = Object.hasOwn(wordsByKind, kind) ? wordsByKind[kind]! : {};
  const words = Object.hasOwn(ofKind, question) ? ofKind : questionWords;
  return Object.hasOwn(words, question) ? words[question]! : { text: question };
}

const unanswered: Partial<Record<TrialAnswered['answer'], string>> = {
  ...{ 'not-reached': 'not reached', 'not-asked': 'not asked' },
};

/** How many options both systems have in another form, in words. */
export function replacedTitle(replaced: readonly Replaced[]): string {
  return `${replaced.length} ${replaced.length === 1 ? 'option was' : 'options were'} replaced, in both systems`;
}

/** What was tried, with what it is called: two systems, or one thing alone. */
export function triedSystems({
  base,
  next,
  kind,
}: Pick<Trial, 'base' | 'next' | 'kind'>): [string, TrialSystem][] {
  if (kind === 'upgrade')
    return [
      ['base', base],
      ['new', next],
    ];
  if (kind === 'install')
    return [
      ['installer', base],
      ['system', next],
    ];
  return [[kind === 'run' ? 'image' : 'system', next]];
}

/** A system or an image in words: its name, and why that one. `label` is what {@link triedSystems} calls it. */
export function systemText({ store_path, ref, revision, because }: TrialSystem, label: string): string {
  if (label === 'image' || label === 'installer') return ref;
  const name = store_path === null ? 'not built' : systemName(store_path);
  const at = revision === null ? '' : ` at ${revision.slice(0, 12)}`;
  return `${name}${at} (${because})`;
}

/** Each NixOS test, with how long it took (s) and what it says. */
export function testRows({ tests = [] }: Pick<Trial, 'tests'>): (AnswerRow & { name: string })[] {
  return tests.map(({ name, answer, seconds, message }) => ({
    ...{ name, question: [{ sign: signs[answer] }, { code: name }], seconds },
    words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
  }));
}

/** What the script has measured, as text, by name. */
export function metricRows({ metrics = {} }: Pick<Trial, 'metrics'>): [string, string][] {
  return Object.entries(metrics).map(([name, value]) => [name, String(value)]);
}

export const testsTitle = 'NixOS tests of the flake';
export const metricsTitle = 'Measured';
export const warningsTitle = 'Warnings';
export const consoleTitle = 'How the console ended';
export const limitsTitle = 'Not tried';
