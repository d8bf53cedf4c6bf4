import type { AssignmentKind } from './assignments.js';
import { isHarmlessValue } from './secret-names.js';

/** What is written in place of a value: `***`, `<secret>`, `$NAME`, `%s`, another option. */
const placeholder = /^(?:\*+|x+|\.{2,}|-+|<.*|\$[\w{(].*|%[\w({].*|\{.*|\(.*|\[.*|@.*|«.*|-{1,2}[a-z].*)$/i;
/** Code that refers to a value or makes one: `config.age.secrets.x`, `readFile(`, `TokenKind`. */
const code =
  /^(?!.*\d{3})[A-Za-z_][\w'-]+(?:\.[A-Za-z_][\w'-]*)+$|^[\w.$:]+[([]|^[a-z]*(?:[A-Z][a-z]{2,}){2,}$/;
/** A version, a hash of a known kind, an address. */
const fact = /^\d+(?:\.\d+)+$|^(?:sha\d+|md5|blake\w+)[-:]|^0x[0-9a-f]+$/i;

/** How a value was found. */
export type ValueContext = {
  kind: AssignmentKind;
  isQuoted: boolean;
  /** True where nothing of account precedes the name in its line, and the line ends with the value. */
  isWholeLine: boolean;
};

/** True for a value that is likely a secret, by how it is written behind a secret's name. */
export function isSecretValue(value: string, { kind, isQuoted, isWholeLine }: ValueContext): boolean {
  if (value.length < 4 || placeholder.test(value) || fact.test(value) || isHarmlessValue(value)) return false;
  if (kind !== 'field' && kind !== 'word') return true;
  if (isQuoted) return kind === 'field' || isRandom(value);
  if (/^\d{1,6}$/.test(value) || code.test(value) || /^https?:/.test(value)) return false;
  return isRandom(value) || (kind === 'field' && isWholeLine);
}

/** True for what is no word of a language: long enough, of several kinds of characters. */
function isRandom(value: string): boolean {
  if (value.length < 6 || /^[A-Z]?[a-z]+(?:[ -][a-z]+)*[.,;:!?]?$/.test(value)) return false;
  if (/\d/.test(value)) return value.length > 6 || /[^\d.:]/.test(value);
  return /[a-z][A-Z]|[A-Z][a-z]+[A-Z]|[+/=!@#%^&*~]/.test(value);
}
