import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { isSecretName } from '../../../src/redact/rules/secret-names.js';
import { redactText } from '../../../src/redact/stream-redactor.js';

const none = { secrets: [], patterns: [] };

describe('secrets of the environment', () => {
  it.each([
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_GITHUB-TOKEN',
    'CACHIX_AUTH_TOKEN',
    'CACHIX_SIGNING_KEY',
    'AWS_SECRET_ACCESS_KEY',
    'DB_PASSWORD',
    'PGPASSWORD',
    'MYSQL_PWD',
    'SMTP_PASS',
    'API_KEY',
    'APIKEY',
    'SSH_PRIVATE_KEY',
    'GPG_PASSPHRASE',
    'TOKEN',
    'Secret',
    'TOKEN_2',
    'SECRET_PROD',
    'GIT_CREDENTIALS',
    'AZURE_DEVOPS_PAT',
    'REGISTRY_AUTH',
    'SECRET_KEY_BASE',
    'NPM_TOKENS',
    'TS_AUTHKEY',
    'SSHPASS',
    'DBPASS',
    'SIGNINGKEY',
    'WIFI_PSK',
    'WG_PSK',
    'HOME_PSK2',
    'LUKS_PW',
    'MY_WEBHOOK',
    'SLACK_WEBHOOK_URL',
    'VAULT_UNSEAL',
    'UNSEAL_KEY_1',
    'OTP_SEED',
    'HASH_SALT',
    'PIN',
    'CARD_PIN',
    'WALLET_MNEMONIC',
    'SERVICE_JWT',
    'DB_CONNECTION_STRING',
    'MASTERKEY',
    'AZURE_STORAGE_KEY',
    'ADMIN_CREDS',
    'SESSION_COOKIE',
    'HTTP_AUTHORIZATION',
    'NIX_CACHE_KEY',
    'BINARY_CACHE_KEY',
    'ATTIC_CACHE_KEY',
    'COSMOS_PRIMARY_KEY',
    'REGISTRY_KEY',
    'NEW_RELIC_TOKEN',
    'NEW_ADMIN_TOKEN',
    'OUTPUT_TOKEN',
    'INPUT_GITHUB_TOKEN',
    'INPUT_ACCESS-TOKENS',
    'MAX_TOKEN',
  ])('are the values of names such as %s', (name) => {
    expect(isSecretName(name)).toBe(true);
    const redaction = compileRedaction(none, { [name]: 'v4lue-of-it' });
    expect(redactText(redaction, 'it is v4lue-of-it')).toBe('it is ***');
  });

  it.each([
    'PATH',
    'PWD',
    'OLDPWD',
    'HOME',
    'SSH_AUTH_SOCK',
    'GPG_TTY',
    'KEYBOARD',
    'AUTHOR',
    'GIT_AUTHOR_NAME',
    'TOKEN_URL',
    'SECRET_FILE',
    'PASSWORD_STORE_DIR',
    'COMPASS',
    'PATTERN',
    'TOKENIZER',
    'MONKEY',
    'AWS_ACCESS_KEY_ID',
    'XDG_SESSION_ID',
    'NIX_PATH',
    'XAUTHORITY',
    'SSH_ASKPASS',
    'GIT_ASKPASS',
    'SSH_AGENT_PID',
    'CREDENTIALS_DIRECTORY',
    'SSH_PUBLIC_KEY',
    'PUBKEY',
    'CACHE_KEY',
    'MAX_TOKENS',
    'MAX_NEW_TOKENS',
    'OUTPUT_TOKENS',
    'PRIMARY_KEY',
    'PYTHONHASHSEED',
    'TOKENIZERS_PARALLELISM',
    'GITHUB_TOKEN_PERMISSIONS_URL',
    'BYPASS',
    'DONKEY',
    'LESSKEY',
    'SPIN',
    'DATABASE_URL',
    'NIX_SSL_CERT_FILE',
    'GNOME_KEYRING_CONTROL',
  ])('are not the values of %s', (name) => {
    expect(isSecretName(name)).toBe(false);
  });

  it.each(['true', 'false', 'No', 'auto', ''])('are not switches: %s', (value) => {
    const redaction = compileRedaction(none, { USE_TOKEN: value });
    expect(redactText(redaction, `it is ${value}`)).toBe(`it is ${value}`);
    expect(redaction.notices).toEqual([]);
  });

  it.each(['/run/secrets/token', '~/.token', './token', '/nix/store/x-token'])(
    'are not the paths of files: %s',
    (path) => {
      const redaction = compileRedaction(none, { USE_TOKEN: path });
      expect(redactText(redaction, `it is ${path}`)).toBe(`it is ${path}`);
    },
  );

  it('are the access tokens of NIX_CONFIG, and nothing else of it', () => {
    const config = 'cores = 4444\naccess-tokens = github.com=abcd1234 gitlab.com=PAT:efgh5678\n';
    const redaction = compileRedaction(none, { NIX_CONFIG: config });
    expect(redactText(redaction, 'abcd1234 efgh5678 4444 github.com')).toBe('*** *** 4444 github.com');
  });
});

describe('secrets that are too short', () => {
  it('are left alone, and named in a notice without their text', () => {
    const redaction = compileRedaction(
      { secrets: ['ab', ' a\nb\t'], patterns: [] },
      { DOOR_PASSWORD: '123' },
    );
    expect(redactText(redaction, 'ab 123')).toBe('ab 123');
    expect(redaction.notices).toEqual([
      'a given secret is too short to be masked (under 4 characters)',
      'DOOR_PASSWORD is too short to be masked (under 4 characters)',
    ]);
  });
});

describe('hostile secrets', () => {
  it.each([
    ['an unpaired surrogate', 'abc\ud83dabc'],
    ['all metacharacters', '(.*)+[a-z]{2}$^|\\'],
    ['escape sequences in it', 'sec\x1b[31mret'],
    ['very long', 'x1y2'.repeat(10_000)],
  ])('are masked, and other text is kept: %s', (_, secret) => {
    const redaction = compileRedaction({ secrets: [secret], patterns: [] }, {});
    expect(redactText(redaction, 'an innocent text')).toBe('an innocent text');
    expect(redactText(redaction, `<${secret}>`)).not.toContain(secret);
  });

  it.each(['', ' ', '\x1b\x07\r\n\0'])('of nothing visible mask nothing', (secret) => {
    const text = `<${secret}>`;
    expect(redactText(compileRedaction({ secrets: [secret], patterns: [] }, {}), text)).toBe(text);
  });

  it('of many kilobytes and many at once keep the table small', () => {
    const secrets = Array.from({ length: 30 }, (_, index) => `${index}-${'abcdefgh'.repeat(500)}-${index}`);
    const before = process.memoryUsage().arrayBuffers;
    const { automaton } = compileRedaction({ secrets, patterns: [] }, {});
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
    expect(automaton.pending(0)).toBe(0);
  });

  it('one hundred at once take less than 20 MB', () => {
    const secrets = Array.from({ length: 100 }, (_, index) =>
      createHash('sha256').update(`secret ${index}`).digest('base64'),
    );
    const before = process.memoryUsage().arrayBuffers;
    const { automaton } = compileRedaction({ secrets, patterns: [] }, {});
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
    expect(automaton.pending(0)).toBe(0);
  });
});
