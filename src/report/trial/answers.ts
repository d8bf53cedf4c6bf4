import type { Replaced, Trial, TrialAnswered } from '../../builds/trial.js';
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
};

/** A question of a trial with its answer; `seconds` is how long it took to know, null where it was not tried. */
type AnswerRow = { question: Words; seconds: number | null; words: Words };

/** What a trial has answered, in its order. */
export function answerRows({ answers }: Pick<Trial, 'answers'>): AnswerRow[] {
  return answers.map(({ question, answer, seconds, message }) => ({
    question: [{ sign: signs[answer] }, wordsOf(question)],
    seconds,
    words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
  }));
}

function wordsOf(question: string): Words[number] {
  const known = Object.hasOwn(questionWords, question) ? questionWords[question] : undefined;
  return known ?? { text: question };
}

const unanswered: Partial<Record<TrialAnswered['answer'], string>> = {
  ...{ 'not-reached': 'not reached', 'not-asked': 'not asked' },
};

/** How many options both systems have in another form, in words. */
export function replacedTitle(replaced: readonly Replaced[]): string {
  return `${replaced.length} ${replaced.length === 1 ? 'option was' : 'options were'} replaced, in both systems`;
}

export const consoleTitle = 'How the console ended';
export const limitsTitle = 'Not tried';
