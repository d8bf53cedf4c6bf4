import type { Environment } from '../../system/environment.js';

/** What ends the name of a secret, whatever letters are before it: DBPASSWORD. */
const lastLetters =
  'TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|PASSCODE|PASS|PSK|CREDENTIALS?|SECRET[_-]KEY[_-]BASE';
/** What ends the name of a secret, after a separator or at its beginning. */
const lastWord = [
  'PWD',
  'PW',
  'PAT',
  'KEY',
  '(?:AUTH|SIGN|SIGNING|API|PRIV|PRIVATE|MASTER|ACCESS|SECRET|ENCRYPTION|SSH|DEPLOY|SHARED|PRESHARED|ACCOUNT|STORAGE|SERVICE|LICEN[CS]E|RECOVERY|UNSEAL|SESSION|JWT|HMAC|WG|TLS|ROOT|ADMIN|CLIENT|APP|HOST|AGE|GPG|PGP)KEY',
  'CREDS?',
  'AUTH',
  'AUTHORIZATION',
  'COOKIE',
  'BEARER',
  'JWT',
  'PIN',
  'OTP',
  'TOTP',
  'SEED',
  'SALT',
  'PEPPER',
  'MNEMONIC',
  'UNSEAL',
  'NETRC',
  'WEBHOOK(?:[_-]UR[IL])?',
  'CONNECTION[_-]?STRING',
].join('|');
/** Names of secrets, by how they end. A number may follow: PSK2, UNSEAL_KEY_1. */
const secretName = new RegExp(`(?:${lastLetters}|(?:^|[_-])(?:${lastWord}))(?:[_-]?\\d+)?$`, 'i');
/** A password's variable may also be named for its use: SECRET_PROD. */
const secretWord =
  /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|API[_-]?KEY|PRIVATE[_-]?KEY|UNSEAL)(?:[_-]|$)/i;
/** Names of facts about a secret (its file, its user), not of the secret. */
const factName =
  /[_-](?:FILE|PATH|DIR|DIRECTORY|SOCK|UR[IL]|HOST|PORT|USER|USERNAME|NAME|TYPE|ID|TTL|EXPIRY|EXPIRES|LENGTH|SIZE|COUNT|LIMIT|COMMAND|CMD|PROGRAM|FORMAT|VERSION|ALGORITHM|PARALLELISM)$/i;
/** Names that end like a secret's and are none. */
const neverNames =
  /^(?:OLD)?PWD$|ASKPASS$|(?:^|[_-])(?:COM|BY|X|SUR|TRES|ENCOM|UNDER|OVER)PASS$|(?:PUB|PUBLIC)[_-]?KEY(?:[_-]?TOKEN)?$|^(?:CACHE|PRIMARY|FOREIGN|SORT|PARTITION|COMPOSE|MULTI)[_-]KEY$|(?:^|[_-])(?:MAX|MIN|NUM|TOTAL)[_-](?:\w{1,60}[_-])?TOKENS$|(?:^|[_-])(?:NEW|INPUT|OUTPUT|PROMPT|COMPLETION)[_-]TOKENS$|HASH_?SEED$|(?:^|[_-])(?:RANDOM|TEST|PYTEST)[_-]SEED$|^(?:SSH_AUTH_SOCK|GPG_TTY|XAUTHORITY|TOKENIZERS\w{0,60}|SSL_CERT\w{0,60}|NIX_SSL\w{0,60})$/i;
/** Values that are switches, or paths of files, not secrets. */
const switchValue =
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled?|disabled?|auto|required|optional)$/i;
const pathValue =
  /^(?:~|\.{1,2})?\/(?:$|(?:nix|run|etc|var|home|root|tmp|usr|opt|dev|proc|srv|mnt|boot|persist|private|Users)(?:\/|$))|^(?:~|\.{1,2})\/|^file:/;

/**
 * The secrets of an environment: the values of variables named like secrets, and the access tokens
 * in NIX_CONFIG, each with the name of its variable.
 */
export function environmentSecrets(env: Environment): { name: string; value: string }[] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (!value) return [];
    if (name === 'NIX_CONFIG') return accessTokens(value).map((token) => ({ name, value: token }));
    return isSecretName(name) && !isHarmlessValue(value.trim()) ? [{ name, value }] : [];
  });
}

/** True for names such as GITHUB_TOKEN, CACHIX_SIGNING_KEY, SSHPASS or INPUT_DEPLOY-PASSWORD. */
export function isSecretName(name: string): boolean {
  if (neverNames.test(name)) return false;
  if (/WEBHOOK[_-]UR[IL]$/i.test(name)) return true;
  return (secretName.test(name) || secretWord.test(name)) && !factName.test(name);
}

/** True for what is no secret whatever its name: a switch, or the path of a file. */
export function isHarmlessValue(value: string): boolean {
  return switchValue.test(value) || pathValue.test(value);
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
