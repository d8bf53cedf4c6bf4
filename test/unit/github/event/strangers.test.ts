import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mayHaveStrangersSources } from '../../../../src/github/event/strangers.js';
import { temporaryDirectory } from '../../../support/directory.js';

const pullRequest = (head: string | null) => ({
  repository: { full_name: 'o/r' },
  pull_request: { head: { repo: head === null ? null : { full_name: head } } },
});

it.each([
  ['push', {}, false],
  ['schedule', {}, false],
  ['pull_request', pullRequest('o/r'), false],
  ['pull_request', pullRequest('stranger/r'), true],
  ['pull_request', pullRequest(null), true],
  ['pull_request_target', pullRequest('stranger/r'), true],
  ['pull_request', {}, true],
  ['issue_comment', {}, true],
  ['issue_comment', { issue: { number: 1 } }, false],
  ['workflow_run', {}, true],
  ['', {}, true],
])('%s with %j: the sources may be a stranger’s: %s', async (event, payload, may) => {
  const path = join(await temporaryDirectory(), 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path };
  expect(mayHaveStrangersSources(env)).toBe(may);
  expect(mayHaveStrangersSources({ ...env, GITHUB_ACTIONS: undefined })).toBe(false);
});
