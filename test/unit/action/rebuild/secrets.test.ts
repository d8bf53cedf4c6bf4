import { describe, expect, it } from 'vitest';
import { parseInputs } from '../../../../src/action/rebuild/inputs.js';
import { describeInputs, maskedTexts } from '../../../../src/action/rebuild/secrets.js';

const given: Record<string, string> = {
  'github-token': 'ghs_token',
  redact: 'hunter2\nsecret-\\d+\nabc',
  notify:
    'https://discord.com/api/webhooks/123456789012345678/aB3-token-of-a-webhook-in-a-test\nhttps://ntfy.example/topic',
  command: 'curl --header hunter2 secret-77; echo $PASSWORD correct-horse https://ntfy.example/topic',
};
const inputs = parseInputs((name) => given[name] ?? '');
const env = { ACTIONS_RUNTIME_TOKEN: 'runtime', DB_PASSWORD: 'correct-horse' };

describe('maskedTexts', () => {
  it('are the tokens, the addresses of webhooks and the literals of redact, without expressions and short words', () =>
    expect(maskedTexts(inputs, env)).toEqual([
      'ghs_token',
      'runtime',
      'https://discord.com/api/webhooks/123456789012345678/aB3-token-of-a-webhook-in-a-test',
      'aB3-token-of-a-webhook-in-a-test',
      'https://ntfy.example/topic',
      'hunter2',
    ]));
});

describe('describeInputs', () => {
  it('holds what was decided and no secret', async () => {
    const text = await describeInputs(inputs, env);
    expect(JSON.parse(text)).toMatchObject({
      action: 'build',
      redact: '3 patterns',
      token: 'given',
      timeoutSeconds: 1800,
      notify: ['a Discord webhook', 'a webhook'],
    });
    expect(text).toContain('curl --header');
    for (const secret of [
      'hunter2',
      'secret-77',
      'correct-horse',
      'ghs_token',
      'runtime',
      'aB3-token',
      'ntfy.example',
    ])
      expect(text).not.toContain(secret);
  });
});
