import { isHarmlessValue, isSecretName } from './secret-names.js';

/**
 * How a value is written that a secret's name precedes:
 * `variable` `NAME=value`, as `env` prints; `option` `--password value`; `query` `?access_token=value`;
 * `header` `Authorization: scheme value`; `field` `name = "value"` or `name: value`, whose name says it is a secret;
 * `word` the same, whose name may also be a word of other text (`key`, `token`).
 */
export type Assignment = 'variable' | 'option' | 'query' | 'header' | 'field' | 'word';

/** Where a value is read: after one of these, or after a word that names a secret and a blank. */
export const separators = ['=', ':'];
export const optionWords = [
  'password ',
  'passwd ',
  'passphrase ',
  'token ',
  'secret ',
  'key ',
  'psk ',
  'pass ',
];

/** Nearly all names are told from others by these, at little cost. */
const candidate =
  /pass|pwd|pw\d?$|psk|token|secret|key|auth|cred|cookie|bearer|jwt|pat$|pin$|otp|se[ec]|salt|seal|mnemonic|netrc|webhook|string|sig/i;
/** Names that prose and code also use for other things. */
const ambiguousName =
  /^(?:.*[_-])?(?:key|pass|auth|pat|pin|otp|seed|salt|pepper|pw|pwd|cookie|creds?|credentials?|unseal|webhook|jwt|bearer|netrc|mnemonic)$|^(?:tokens?|secrets?)$/i;
/** The same, where the words before it leave no doubt. */
const keyName =
  /(?:api|access|account|auth|encryption|master|private|preshared|pre-?shared|secret|shared|signing|ssh|storage|unseal|wg)[_-]?key$|(?:access|auth|private|secret)[_-]token$/i;
const neverFields = /^(?:xx?pass|pass|key|keys)$/i;
const headerName = /(?:^|[^\w-])(?:proxy-)?authorization$|(?:^|[^\w-])(?:set-)?cookie$/i;
const queryName = /^(?:sig|signature|x-amz-signature|x-goog-signature|x-amz-security-token|code|key|auth)$/i;

/** What kind of secret's value follows this text, which ends with a separator or an option's word; null for none. */
export function assignmentAfter(before: string): Assignment | null {
  const last = before.charCodeAt(before.length - 1);
  return last === 0x20 ? optionAfter(before) : namedBefore(before);
}

/** Options that say what to do about a secret, and take none. */
const switchOption =
  /^(?:no|ask|prompt|read|show|use|with|without|enable|disable|allow|require|reset|change)-/i;

function optionAfter(before: string): Assignment | null {
  const name = /(?:^|\s)--?([\w-]+) $/.exec(before)?.[1];
  if (name !== undefined) return isSecretName(name) && !switchOption.test(name) ? 'option' : null;
  // netrc(5), also over several lines; NetworkManager's `wifi connect NAME password …` and `wifi-sec.psk …`.
  const isCredential =
    /\b(?:login|account|user)\s+\S+\s+(?:account\s+\S+\s+)?password $|\bmachine\s+\S+\s+password $|\bconnect\s.*password $|[\w-]\.psk $/.test(
      before,
    );
  return isCredential ? 'option' : null;
}

function namedBefore(before: string): Assignment | null {
  let end = before.length - 1;
  const separator = before[end];
  while (end > 0 && isBlankOrQuote(before.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isNameCharacter(before.charCodeAt(start - 1))) start -= 1;
  if (end - start < 2 || !candidate.test(before.slice(start, end))) return null;
  const written = before.slice(start, end);
  if (separator === ':' && headerName.test(before.slice(Math.max(0, start - 1), end))) return 'header';
  if (
    separator === '=' &&
    /[?&;]/.test(before[start - 1] ?? '') &&
    (queryName.test(written) || isSecretName(snake(written)))
  )
    return 'query';
  const name = snake(written);
  if (neverFields.test(name) || !isSecretName(name)) return null;
  const isDirect = separator === '=' && end === before.length - 1;
  if (isDirect && /^[A-Z][A-Z0-9_]*$/.test(written))
    return ambiguousName.test(name) && !/_/.test(name) ? 'word' : 'variable';
  return ambiguousName.test(name) && !keyName.test(name) ? 'word' : 'field';
}

/** Names in the spelling of variables: `initialPassword` is `initial_Password`, `wifi-sec.psk` is `wifi-sec_psk`. */
function snake(name: string): string {
  return name.replaceAll(/([a-z0-9])(?=[A-Z])/g, '$1_').replaceAll('.', '_');
}

function isBlankOrQuote(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x22 || code === 0x27 || code === 0x5c;
}

function isNameCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2d ||
    code === 0x2e
  );
}

/** True where nothing of account precedes the name in its line: blanks, a list's dash, the prefix of a builder's log. */
export function startsLine(before: string): boolean {
  return /(?:^|\n)(?:[\w.+-]+> ?)?[ \t"'-]*[\w.-]+["']?[ \t]*[=:]$/.test(before);
}

/** What is written in place of a value, or refers to one: `$NAME`, `<secret>`, `***`, `config.age.secrets.x`. */
const placeholder = /^(?:\*+|x+|\.{2,}|-+|<.*|\$[\w{(].*|%[\w({].*|\{.*|\(.*|\[.*|@.*|«.*|-{1,2}[a-z].*)$/i;
const codeReference = /^(?!.*\d{3})[A-Za-z_][\w'-]+(?:\.[A-Za-z_][\w'-]*)+$/;

/** Where a value was found. */
export type ValueContext = {
  isQuoted: boolean;
  /** True where nothing but blanks or a log's prefix precedes the name in its line, and the line ends with the value. */
  isWholeLine: boolean;
};

/** True for a value that is likely a secret, by how it is written. */
export function isSecretValue(
  value: string,
  assignment: Assignment,
  { isQuoted, isWholeLine }: ValueContext,
): boolean {
  if (value.length < 4 || placeholder.test(value) || isHarmlessValue(value)) return false;
  if (
    assignment === 'variable' ||
    assignment === 'option' ||
    assignment === 'query' ||
    assignment === 'header'
  )
    return true;
  if (isQuoted) return assignment === 'field' ? !/\s.*\s/.test(value) || isRandom(value) : isRandom(value);
  if (/^\d{1,6}$/.test(value) || codeReference.test(value) || /^https?:/.test(value)) return false;
  return isRandom(value) || (assignment === 'field' && isWholeLine);
}

/** True for what is no word of a language: long enough, of several kinds of characters. */
function isRandom(value: string): boolean {
  if (value.length < 6 || /^[A-Z]?[a-z]+(?:[ -][a-z]+)*[.,;:!?]?$/.test(value)) return false;
  return /\d/.test(value)
    ? /[A-Za-z+/=!@#%^&*~_-]/.test(value) || value.length > 6
    : /[a-z][A-Z]|[A-Z][a-z]+[A-Z]|[+/=!@#%^&*~]/.test(value);
}
