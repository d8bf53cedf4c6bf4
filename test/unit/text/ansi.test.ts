import { describe, expect, it } from 'vitest';
import { type EscapeState, nextEscapeState, withoutBreaks } from '../../../src/text/ansi.js';

function stateAfter(text: string): EscapeState {
  let state: EscapeState = 'text';
  for (let index = 0; index < text.length; index += 1) state = nextEscapeState(state, text.charCodeAt(index));
  return state;
}

describe('the state of a terminal parser', () => {
  it.each<[string, EscapeState]>([
    ['', 'text'],
    ['\x1b', 'escape'],
    ['\x1b[', 'csi'],
    ['\x1b[38;2;1:2?', 'csi'],
    ['\x1b[31m', 'text'],
    ['\x9b31', 'csi'],
    ['\x1b(', 'escape'],
    ['\x1b(B', 'text'],
    ['\x1b7', 'text'],
    ['\x1b]8;;http', 'osc'],
    ['\x1b]0;title\x07', 'text'],
    ['\x1b]0;title\x1b', 'escape'],
    ['\x1b]0;title\x1b\\', 'text'],
    ['\x9d0;title\x9c', 'text'],
    ['\x1bPq\x07', 'string'],
    ['\x1bPq\x1b\\', 'text'],
    ['\x1b_app', 'string'],
    ['\x1b^pm\x9c', 'text'],
    ['\x1b]0;\x18', 'text'],
    ['\x1b[3\x1a', 'text'],
    ['\x1b[3\x1b]', 'osc'],
  ])('after %j is %s', (text, state) => {
    expect(stateAfter(text)).toBe(state);
  });
});

it('text is matched without what does not show or only breaks lines', () => {
  expect(withoutBreaks('a\x1b[1mb\r\n  c\t d\n\n\te\x1b]0;title\x07f\u200bg \r\n')).toBe('abc\t defg ');
});
