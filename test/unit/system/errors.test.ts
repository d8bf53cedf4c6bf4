import { expect, it } from 'vitest';
import { messageWithHint, ToolError } from '../../../src/system/errors.js';

it('what was thrown is followed by what to do next only where that is known', () => {
  const known = new ToolError('no-tmux', 'tmux is not on PATH', { hint: 'Install it.' });
  expect(messageWithHint(known, '. ')).toBe('tmux is not on PATH. Install it.');
  expect(messageWithHint(new ToolError('no-tmux', 'tmux is not on PATH'), '. ')).toBe('tmux is not on PATH');
  expect(messageWithHint(new Error('no'), '. ')).toBe('no');
});
