import { expect, it } from 'vitest';
import { type Automaton, buildAutomaton, skipped } from '../../../src/redact/automaton.js';

/** Each end of an occurrence with the texts found there, by the automaton. */
function found(automaton: Automaton<null>, text: string): string[] {
  const ends: string[] = [];
  let state = 0;
  for (let index = 0; index < text.length; index += 1) {
    state = automaton.next(state, automaton.classes[text.charCodeAt(index)]!);
    if (state >= 0) continue;
    state = -state;
    for (const entry of automaton.hits(state)) ends.push(`${index}:${entry.text}`);
  }
  return ends.sort();
}

it('the automaton finds what a search for each text finds', () => {
  const texts = ['he', 'she', 'his', 'hers', 'ershe', 'é🚀', 's'];
  const automaton = buildAutomaton(texts.map((text) => ({ text, value: null })));
  const text = 'ushershershe hishé🚀she';
  const expected = texts.flatMap((word) =>
    [...text.matchAll(new RegExp(`(?=${word})`, 'g'))].map(
      ({ index }) => `${index + word.length - 1}:${word}`,
    ),
  );
  expect(found(automaton, text)).toEqual(expected.sort());
});

it('the automaton counts the characters that may become a text', () => {
  const automaton = buildAutomaton(['abcd', 'bc', 'cx'].map((text) => ({ text, value: null })));
  const pending = (text: string) => {
    let state = 0;
    for (const char of text) state = Math.abs(automaton.next(state, automaton.classes[char.charCodeAt(0)]!));
    return automaton.pending(state);
  };
  expect(['', 'z', 'a', 'ab', 'abc', 'abcd', 'bc', 'abcx'].map(pending)).toEqual([0, 0, 1, 2, 3, 0, 1, 0]);
});

it('the automaton skips characters that take no room', () => {
  const { classes } = buildAutomaton([{ text: 'a', value: null }]);
  expect([0, 7, 10, 27, 0x7f, 0x9b, 0x200b].map((code) => classes[code])).toEqual(Array(7).fill(skipped));
  expect(classes[9]).toBe(0);
});

it('the automaton does not count the beginning of a text that is shown', () => {
  const automaton = buildAutomaton([
    { text: 'abc', value: null, isShown: true },
    { text: 'bx', value: null },
  ]);
  const pending = (text: string) => {
    let state = 0;
    for (const char of text) state = Math.abs(automaton.next(state, automaton.classes[char.charCodeAt(0)]!));
    return automaton.pending(state);
  };
  expect(['a', 'ab', 'abc', 'bx'].map(pending)).toEqual([0, 1, 0, 0]);
});
