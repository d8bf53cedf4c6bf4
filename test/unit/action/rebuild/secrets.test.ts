import { describe, expect, it } from 'vitest';
import { parseInputs } from '../../../../src/action/rebuild/inputs.js';
import { describeInputs, maskedTexts } from '../../../../src/action/rebuild/secrets.js';

const given: Record<string, string> = {
  'github-token': 'ghs_token',
  redact: 'hunter2\nsecret-\\d+\nabc',
  command: 'curl --header hunter2 secret-77; echo $PASSWORD correct-horse',
};
const inputs = parseInputs((name) => given[name] ?? '');
const env = { ACTIONS_RUNTIME_TOKEN: 'runtime', DB_PASSWORD: 'correct-horse' };

describe('maskedTexts', () => {
  it('are the tokens and the literals of redact, without expressions and short words', () =>
    expect(maskedTexts(inputs, env)).toEqual(['ghs_token', 'runtime', 'hunter2']));
});

describe('describeInputs', () => {
  it('holds what was decided and no secret', async () => {
    const text = await describeInputs(inputs, env);
    expect(JSON.parse(text)).toMatchObject({
      action: 'build',
      redact: '3 patterns',
      token: 'given',
      timeoutSeconds: 1800,
    });
    expect(text).toContain('curl --header');
    for (const secret of ['hunter2', 'secret-77', 'correct-horse', 'ghs_token', 'runtime'])
      expect(text).not.toContain(secret);
  });
});
