import type { Environment } from '../../system/environment.js';

/** Names of variables that hold secrets, by their last words. */
const secretName =
  /(?:^|[_-])(?:\w*TOKENS?|\w*SECRETS?|\w*PASSWORDS?|\w*PASSWD|\w*PASSPHRASE|PASS|PWD|PAT|\w*APIKEY|KEY|\w*CREDENTIALS?|AUTH|COOKIE|\w*SECRET[_-]KEY[_-]BASE)$/i;
/** A password's variable may be numbered or named for its use: TOKEN_2, SECRET_PROD. */
const secretWord =
  /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|API[_-]?KEY|PRIVATE[_-]?KEY)(?:[_-]|$)/i;
/** Names of variables that hold a fact about a secret (its file, its user), not the secret. */
const nonSecretName =
  /[_-](?:FILE|PATH|DIR|SOCK|URL|URI|HOST|PORT|USER|NAME|TYPE|ID|TTL|EXPIRY|LENGTH|COMMAND)$|^(?:OLD)?PWD$/i;
/** Values that are switches, not secrets. */
const switchValue = /^(?:true|false|yes|no|on|off|none|null|enabled?|disabled?|auto)$/i;

/**
 * The secrets of an environment: the values of variables named like secrets, and the access tokens
 * in NIX_CONFIG, each with the name of its variable.
 */
export function environmentSecrets(env: Environment): { name: string; value: string }[] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (!value) return [];
    if (name === 'NIX_CONFIG') return accessTokens(value).map((token) => ({ name, value: token }));
    return isSecretName(name) && !switchValue.test(value.trim()) ? [{ name, value }] : [];
  });
}

/** True for names such as GITHUB_TOKEN, CACHIX_SIGNING_KEY or INPUT_DEPLOY-PASSWORD. */
export function isSecretName(name: string): boolean {
  return (secretName.test(name) || secretWord.test(name)) && !nonSecretName.test(name);
}

/** nix.conf(5): `access-tokens = HOST=TOKEN …`, where GitLab's tokens begin with `PAT:` or `OAuth2:`. */
function accessTokens(config: string): string[] {
  return [...config.matchAll(/^[ \t]*(?:extra-)?access-tokens[ \t]*=(.*)$/gm)].flatMap((line) =>
    (line[1] ?? '')
      .trim()
      .split(/\s+/)
      .map((pair) => pair.slice(pair.indexOf('=') + 1).replace(/^(?:PAT|OAuth2):/, ''))
      .filter((token) => token !== ''),
  );
}
