import type { AssignmentKind } from './assignments.js';
import { isHarmlessValue } from './secret-names.js';

/** What is written in place of a value, whole: `***`, `<secret>`, `$NAME`, `${NAME:-x}`, `$(…)`, `{{ x }}`, `@name@`, `%s`. */
const placeholder =
  /^(?:\*+|x+|\.{2,}|-+|<[^<>]*>|\$\{?[A-Za-z_]\w*\}?|\$\{[^{}]*\}|\$\(.*|\$?\{\{(?:.*\}\})?|\{\w*\}|\[\w*\]|@\w+@|%[a-z]|%\(\w+\)[a-z]?|%?\{\w+\}|«.*»?)$/is;
/** The beginning of a placeholder of several words, where a value is written without quotes. */
const placeholderOpening = /^<[a-z]+$/i;
/** The same of code. */
const opening = /^(?:\$\{|[([](?:[a-z_.-]*|[\d.,-]*)$)/i;
/** An option behind an option that takes no value. */
const option = /^-{1,2}[a-z]/i;
/** Code that refers to a value or makes one: `config.age.secrets.x`, `readFile(`, `TokenKind`. */
const code =
  /^(?!.*\d{3})[A-Za-z_][\w'-]+(?:\.[A-Za-z_][\w'-]*)+$|^[\w.$:]+[([]|^this\.#?\w+|^(?:Big)?(?:Uint|Int|Float)\d+(?:Clamped)?Array\b|^[a-z]*(?:[A-Z][a-z]{2,}){2,}$/;
/** The permission of a GitHub workflow, as in `id-token: write`. */
const permission = /^(?:read|write)$/;
/** A version, a hash of a known kind, an address. */
const fact = /^[\^~<>=v]*\d+\.\d[-+.\w]*$|^(?:sha\d+|md5|blake\w+)[-:]|^0x[0-9a-f]+$/i;
const fileName = /^[\w.@+/-]+\.(?:pem|nix|age|pub|key|crt|cert|asc|gpg|enc|json|ya?ml|toml|txt|env|service)$/;
/** Keys of SSH, age and Nix's caches that anyone may know. */
const publicKey =
  /^(?:ssh-(?:ed25519|rsa|dss)\b|ecdsa-sha2-|sk-(?:ssh-ed25519|ecdsa)|AAAA[A-Z]3NzaC1|age1[02-9a-z]{58}$|[\w.-]+-\d+:[A-Za-z0-9+/]{43}=$)/;
/** A sentence that mentions a header; a scheme and a word may be credentials. */
const prose =
  /^(?!(?:[Bb]asic|[Bb]earer|[Dd]igest|[Nn]egotiate|[Tt]oken)\b)[A-Z]?[a-z]+(?:,? [a-z]+){2,}[.!?]?$/;
/** The code of an error, as in `?code=E0425`. */
const errorCode = /^[A-Z]{1,3}\d{1,5}$/;

/** How a value was found. */
export type ValueContext = {
  kind: AssignmentKind;
  isQuoted: boolean;
  /** True where nothing of account precedes the name in its line, and the line ends with the value. */
  isWholeLine: boolean;
};

/** True for a value that is likely a secret, by how it is written behind a secret's name. */
export function isSecretValue(value: string, { kind, isQuoted, isWholeLine }: ValueContext): boolean {
  if (value.length < 4 || placeholder.test(value) || publicKey.test(value) || isHarmlessValue(value))
    return false;
  if (kind === 'query') return !errorCode.test(value);
  if (kind === 'option') return !option.test(value) && !fileName.test(value);
  if (!isQuoted && placeholderOpening.test(value)) return false;
  if (kind === 'variable') return true;
  if (fact.test(value) || fileName.test(value)) return false;
  if (kind === 'header') return true;
  if (permission.test(value)) return false;
  if (isQuoted) return kind === 'field' || isRandom(value);
  if (/^\d{1,6}$/.test(value) || opening.test(value) || code.test(value) || /^https?:/.test(value))
    return false;
  return isRandom(value) || (kind === 'field' && isWholeLine);
}

/** True for the rest of a line that is a sentence, not a header's credentials. */
export function isProse(value: string): boolean {
  return prose.test(value);
}

/** True for what is no word of a language: long enough, of several kinds of characters. */
function isRandom(value: string): boolean {
  if (value.length < 6 || /^[A-Z]?[a-z]+(?:[ -][a-z]+)*[.,;:!?]?$/.test(value)) return false;
  if (/\d/.test(value)) return value.length > 6 || /[^\d.:]/.test(value);
  return /[a-z][A-Z]|[A-Z][a-z]+[A-Z]|[+/=!@#%^&*~]/.test(value);
}
