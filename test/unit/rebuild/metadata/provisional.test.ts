import { expect, it } from 'vitest';
import { shellHistoryOf } from '../../../../src/rebuild/metadata/provisional.js';

const session = '018968bb6cd775f9a7d75280b8bc00f5';
const command = '018968bb-6ca0-76ee-b126-4b891a14382e';

it('records the ids of the shell history that atuin exports', () => {
  expect(shellHistoryOf({ ATUIN_SESSION: session, ATUIN_HISTORY_ID: command })).toEqual({
    program: 'atuin',
    session,
    command,
  });
  expect(shellHistoryOf({ ATUIN_SESSION: session })).toEqual({ program: 'atuin', session, command: null });
});

it('records no shell history outside of such a shell, or for a value that is not an id', () => {
  expect(shellHistoryOf({})).toBeNull();
  expect(shellHistoryOf({ ATUIN_SESSION: 'my secret', ATUIN_HISTORY_ID: '' })).toBeNull();
});
