import { isSecretName } from './secret-names.js';

/**
 * How a value is written behind the name of a secret:
 * `variable` NAME=value, as `env` prints; `option` --password value; `query` ?access_token=value;
 * `header` Authorization: scheme value; `field` name = "value" or name: value, where the name leaves no doubt;
 * `word` the same, where the name is a word that prose and code use too, such as `token`.
 */
export type AssignmentKind = 'variable' | 'option' | 'query' | 'header' | 'field' | 'word';

/** A secret's name and a separator, behind which its value may follow. */
export type Assignment = {
  kind: AssignmentKind;
  /** True where nothing of account precedes the name in its line. */
  startsLine: boolean;
  /** True where the value follows the separator without a blank, as in NAME=value. */
  isDirect: boolean;
  /** True for an XML element, whose value ends with its end tag. */
  isElement: boolean;
  /** The quote in which name and value are, as in 'Authorization: …'; empty where there is none. */
  quote: string;
};

/** Where a value is read: after one of these, or after a word that names a secret and a blank. */
export const separators = ['=', ':', '>'];
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
  /pass|pwd|pw\d?$|psk|token|secret|key|auth|cred|cookie|bearer|jwt|pat$|pin$|otp|seed|pepper|salt|seal|mnemonic|netrc|webhook|string|sig|code/i;
/** Names that prose and code also use for other things. */
const ambiguousName =
  /^(?:.*[_-])?(?:key|pass|auth|pat|pin|otp|seed|salt|pepper|pw|pwd|cookie|creds?|credentials?|unseal|webhook|jwt|bearer|netrc|mnemonic)$|^(?:tokens?|secrets?)$/i;
/** The same, where the word before it leaves no doubt. */
const sureName =
  /(?:api|access|account|auth|encryption|master|private|preshared|secret|shared|signing|ssh|storage|unseal|wg)[_-]?key$|(?:access|auth|private|secret)[_-]token$/i;
/** In lower case a pin is also what is pinned: a revision. */
const neverFields = /^(?:xx?[Pp]ass|pass|PASS|XX?PASS|[Kk]eys?\d*|KEYS?\d*|pins?)$/;
/** Headers of HTTP, in which the whole rest is the secret. */
const headerName =
  /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^(?:x|private|job|deploy|circle)-(?:[\w-]*-)?(?:token|key|secret|auth|password)$/i;
const queryName = /^(?:sig|signature|x-amz-signature|x-goog-signature|x-amz-security-token|code|key|auth)$/i;
/** npm's and yarn's settings: //registry.example.org/:_authToken=… */
const settingName = /^_(?:auth|authToken|password)$/;
/** Options that say what to do about a secret, and take none. */
const switchOption =
  /^-*(?:no|ask|prompt|read|show|use|with|without|enable|disable|allow|require|reset|change)-/i;
/** netrc(5), also over several lines; NetworkManager's `wifi connect NAME password …` and `wifi-sec.psk …`. */
const credentialWord =
  /\b(?:login|account|user)\s+\S+\s+(?:account\s+\S+\s+)?password $|\bmachine\s+\S+\s+password $|\bconnect\s.*password $|[\w-]\.psk $/;
/** What Vault calls the parts of its key. */
const numberedKey = /\b(?:unseal|recovery) key(?: share)? \d+[ \t]*:$/i;
/** The end of a name that selects an element, as of a dictionary. */
const subscript = /\[(?:["'][\w.-]+["']|:[\w-]+)\]$/;
/** sops-nix names the secrets that it changes. */
const change = /\b(?:adding|modifying|removing|added|modified|removed)\s(?:\w+\s)?$/i;
/** The end of a file's name, as in a message about it. */
const fileEnd =
  /\.(?:nix|age|pem|pub|json|ya?ml|toml|conf|cfg|ini|txt|sh|py|rb|rs|go|c|h|cc|hs|js|ts|service|socket|timer|mount|target|path|drv|md|log|lock|enc|gpg|asc)$/;
/** The inside of a start tag of XML: a name, with or without a namespace, and attributes. */
const startTag = /^(?:[\w.-]+:)?([\w.-]+)(?:\s[^<>\n]*)?$/;
/** Blanks, a list's dash, the prefix of a builder's log, and how a shell begins an assignment. */
const lineStart = /(?:^|\n)(?:[\w.+-]+> ?)?[ \t"'-]*(?:(?:export|declare -x|set) +)?$/;

/** What secret's value follows this text, which ends with a separator or an option's word; null for none. */
export function assignmentAfter(before: string): Assignment | null {
  if (before.endsWith(' ')) return optionAfter(before);
  return before.endsWith('>') ? elementAfter(before) : namedBefore(before);
}

/** The element whose start tag ends the text, as `<password>` or `<db:password type="plain">`. */
function elementAfter(before: string): Assignment | null {
  const tag = before.slice(before.lastIndexOf('<') + 1, -1);
  if (tag.length === before.length - 1 || tag.endsWith('/')) return null;
  const name = asVariable(startTag.exec(tag)?.[1] ?? '');
  if (!candidate.test(name) || !isSecretName(name) || neverFields.test(name)) return null;
  const kind = isAmbiguous(name) ? 'word' : 'field';
  return { kind, startsLine: false, isDirect: true, isElement: true, quote: '' };
}

function optionAfter(before: string): Assignment | null {
  const name = /(?:^|\s)--?([\w-]+) $/.exec(before)?.[1];
  const takesSecret =
    name === undefined ? credentialWord.test(before) : isSecretName(name) && !switchOption.test(name);
  return takesSecret
    ? { kind: 'option', startsLine: false, isDirect: false, isElement: false, quote: '' }
    : null;
}

function namedBefore(before: string): Assignment | null {
  if (numberedKey.test(before))
    return { kind: 'field', startsLine: true, isDirect: false, isElement: false, quote: '' };
  let end = before.length - 1;
  while (end > 0 && isBlankOrQuote(before.charCodeAt(end - 1))) end -= 1;
  // env["NAME"] = and config[:name] =
  if (subscript.test(before.slice(0, end))) end -= before[end - 2] === '"' || before[end - 2] === "'" ? 2 : 1;
  let start = end;
  while (start > 0 && isNameCharacter(before.charCodeAt(start - 1))) start -= 1;
  const name = before.slice(start, end);
  if (name.length < 2 || !candidate.test(name)) return null;
  const isEqual = before.endsWith('=');
  const isDirect = isEqual && end === before.length - 1;
  const beforeName = before.slice(0, start);
  const startsLine = lineStart.test(beforeName);
  const kind = kindOf(name, { isEqual, isDirect, startsLine, beforeName });
  if (kind === null) return null;
  const quote = /["'`]$/.exec(beforeName)?.[0] ?? '';
  return { kind, startsLine, isDirect, isElement: false, quote: before[end] === quote ? '' : quote };
}

type Place = { isEqual: boolean; isDirect: boolean; startsLine: boolean; beforeName: string };

function kindOf(
  written: string,
  { isEqual, isDirect, startsLine, beforeName }: Place,
): AssignmentKind | null {
  const name = asVariable(written);
  if (fileEnd.test(written) || (/^secrets?$/.test(written) && change.test(beforeName))) return null;
  if (isDirect && /[?&;]$/.test(beforeName) && (queryName.test(written) || isSecretName(name)))
    return 'query';
  if (!isEqual && headerName.test(written)) return 'header';
  if (!isSecretName(name) || neverFields.test(name)) return null;
  if (isDirect && /^--?\w/.test(written)) return switchOption.test(written) ? null : 'option';
  if (isDirect && settingName.test(written)) return 'variable';
  if (isDirect && /^[A-Z][A-Z0-9_]*$/.test(written))
    return isAmbiguous(name) && !written.includes('_') && !startsLine ? 'word' : 'variable';
  return isAmbiguous(name) ? 'word' : 'field';
}

function isAmbiguous(name: string): boolean {
  return ambiguousName.test(name) && !sureName.test(name);
}

/** A name in the spelling of variables: `initialPassword` is `initial_Password`, `wifi-sec.psk` is `wifi-sec_psk`. */
function asVariable(name: string): string {
  return name.replaceAll(/([a-z0-9])(?=[A-Z])/g, '$1_').replaceAll('.', '_');
}

function isBlankOrQuote(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x22 || code === 0x27 || code === 0x5c;
}

function isNameCharacter(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a;
  if (code >= 0x41) return code <= 0x5a || code === 0x5f;
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
}
