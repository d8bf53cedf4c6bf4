import { describe, expect, it } from 'vitest';
import { destinationSecrets, parseDestinations } from '../../../src/notify/destination.js';
import { ToolError } from '../../../src/system/errors.js';
import { discordPath, slackPath } from './servers.js';

const service = (text: string) => parseDestinations([text], '--notify')[0]?.service;

describe('the service', () => {
  it.each([
    [`https://discord.com${discordPath}`, 'discord'],
    [`https://discord.com${discordPath.replace('/api/', '/api/v10/')}?thread_id=1`, 'discord'],
    [`https://canary.discord.com${discordPath}/`, 'discord'],
    [`https://proxy.example.org${discordPath}`, 'discord'],
    [`https://discord.com${discordPath}/slack`, 'slack'],
    [`https://discord.com${discordPath}/github`, 'json'],
    [`https://hooks.slack.com${slackPath}`, 'slack'],
    [`https://hooks.slack-gov.com${slackPath}`, 'slack'],
    [`https://slack.example.org${slackPath}`, 'slack'],
    ['https://hooks.slack.com/triggers/T0/1/abc', 'json'],
    ['https://hooks.slack.com.example.org/services/x', 'json'],
    ['https://example.org/api/webhooks/mine', 'json'],
    ['https://ntfy.sh/topic?tpl=yes', 'json'],
    ['slack+https://chat.example.org/hooks/xyz', 'slack'],
    ['discord+https://chat.example.org/x', 'discord'],
    [`json+https://discord.com${discordPath}`, 'json'],
    ['slack+insecure+http://chat.lan/hooks/xyz', 'slack'],
    ['HTTPS://EXAMPLE.ORG/', 'json'],
  ])('of %s is %s', (text, expected) => expect(service(text)).toBe(expected));

  it('is called by its name, without a part of the address', () => {
    const [one] = parseDestinations([`https://discord.com${discordPath}`], '--notify');
    expect(one?.name).toBe('a Discord webhook');
  });
});

describe('an address', () => {
  it.each([
    'http://127.0.0.1:8080/x',
    'http://localhost/x',
    'http://hook.localhost/x',
    'http://[::1]:80/x',
    'insecure+http://hook.lan/x',
    'https://hook.lan/x',
  ])('may be %s', (text) => expect(service(text)).toBe('json'));

  it.each([
    'http://hook.lan/the-secret-part',
    'http://127.0.0.1.example.org/the-secret-part',
    'http://localhost.example.org/the-secret-part',
    'http://10.0.0.1/the-secret-part',
    'ftp://example.org/the-secret-part',
    'example.org/the-secret-part',
    'insecure+ftp://the-secret-part',
    'https://exa mple.org/the-secret-part',
    'https://[the-secret-part',
    'teams+https://the-secret-part',
    '',
  ])('may not be %j, and what is said of it has nothing of it', (text) => {
    let thrown: unknown;
    try {
      parseDestinations(['https://example.org', text], '--notify');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ToolError);
    const { message, hint, status } = thrown as ToolError;
    expect(status).toBe(2);
    expect(message).toMatch(/^--notify, the second address,/);
    expect(`${message} ${hint}`).not.toMatch(/the-secret-part|127|lan\b/);
  });

  it('is one destination however often it is named', () =>
    expect(
      parseDestinations(['https://example.org/a', ' https://example.org/a\n', 'https://example.org/b'], 'x'),
    ).toHaveLength(2));
});

describe('the secrets of an address', () => {
  const secrets = (text: string) => destinationSecrets(parseDestinations([text], 'x'));

  it('are itself and the parts by which it could be used', () => {
    const address = `https://discord.com${discordPath}?thread_id=123456789012345678`;
    expect(secrets(`slack+${address}`)).toEqual([address, discordPath.split('/').at(-1)]);
    expect(secrets(`https://hooks.slack.com${slackPath}`)).toContain(slackPath.split('/').at(-1));
    expect(secrets('https://me:hunter2@example.org/x')).toEqual([
      'https://me:hunter2@example.org/x',
      'hunter2',
    ]);
  });

  it('are its path where no part of that is a token', () =>
    expect(secrets('https://example.org/long/path/of/words')).toContain('/long/path/of/words'));

  it('are no word that a build prints', () => {
    const found = secrets('https://example.org/webhook/on-nixos-rebuild-failures');
    for (const word of ['webhook', 'example.org', 'on-nixos-rebuild-failures'])
      expect(found).not.toContain(word);
    expect(secrets('http://127.0.0.1:8080/')).not.toContain('/');
  });

  it('have the value of a query', () =>
    expect(secrets('https://example.org/x?auth=QmFzaWMgdGVzdDoxMjM0')).toContain('QmFzaWMgdGVzdDoxMjM0'));
});
