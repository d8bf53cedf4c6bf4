import { lastNameIn, plainText } from '../../nix/language/literals.js';
import { type Node, pathOf } from '../../nix/language/nodes.js';
import type { Expression } from '../../nix/language/syntax.js';
import { isHarmlessValue, isSecretName } from '../../redact/rules/secret-names.js';
import { tokenIn } from '../../redact/rules/token-in.js';
import type { Rule } from './rule.js';

export const plainPassword: Rule = {
  id: 'plain-password',
  severity: 'error',
  about: '`password` or `initialPassword` of a user, and a hashed password that is empty.',
  why:
    'It stands in the sources, in every copy of them, and in the store of the host, which everybody there can read. ' +
    'Use `hashedPasswordFile` with a file that a secret manager writes.',
  bad: '{ users.users.alice = { isNormalUser = true; initialPassword = "a"; }; }',
  good: '{ config, ... }: { users.users.alice = { isNormalUser = true; hashedPasswordFile = config.sops.secrets.alice.path; }; }',
  source: 'https://search.nixos.org/options?show=users.users.%3Cname%3E.password',
  check({ nodes }, report) {
    for (const { expression, path } of nodes.of('string')) {
      if (!isOfUser(path)) continue;
      const key = path.at(-1) ?? '';
      const text = plainText(expression);
      if (text === null) continue;
      if (plainKeys.has(key)) report(expression, `the ${key} of the user "${path.at(-2)}" is in the sources`);
      else if (hashedKeys.has(key) && text === '')
        report(expression, `the user "${path.at(-2)}" logs in without a password`);
    }
  },
};

const plainKeys = new Set(['password', 'initialPassword']);
const hashedKeys = new Set(['hashedPassword', 'initialHashedPassword']);

/** `users.users.NAME.KEY`, also under its former names. */
function isOfUser(path: readonly string[]): boolean {
  const [users, kind] = path.slice(-4);
  return path.length >= 4 && users === 'users' && (kind === 'users' || kind === 'extraUsers');
}

export const secretLiteral: Rule = {
  id: 'secret-literal',
  severity: 'error',
  about:
    'A token or private key of a known form, and a text as the value of a password, token or key. Its value is not shown.',
  why:
    'It is in the history of the sources for ever, and in the store, which every user of the host can read. Replace it where ' +
    'it is valid, and have a secret manager (sops-nix, agenix) write a file, whose path the option takes.',
  bad: '{ services.app.settings.api_token = "7d9f2c3b1a5e4d68"; }',
  good: '{ config, ... }: { services.app.tokenFile = config.age.secrets.app.path; }',
  source: 'https://wiki.nixos.org/wiki/Comparison_of_secret_managing_schemes',
  check({ nodes, source }, report) {
    const mayHaveToken = tokenIn(source) !== null;
    for (const { expression, path, parent } of nodes.of('string')) {
      const text = writtenText(expression);
      const token = mayHaveToken ? tokenIn(text) : null;
      if (token !== null) {
        report(expression, `a secret in the sources (${token})`);
        continue;
      }
      const assigned = assignmentIn(path, text);
      if (assigned !== null) report(expression, `the value of "${assigned}" is in the sources`);
      else if (isAssigned(expression, parent) && namesSecret(path) && isSecretText(text, path.at(-1) ?? ''))
        report(expression, `the value of "${path.at(-1)}" is in the sources`);
    }
  },
};

/** The text of a string without what is interpolated. */
function writtenText({ parts }: Expression & { kind: 'string' }): string {
  return parts.map((part) => ('text' in part ? part.text : '\0')).join('');
}

/** Whether an expression is all that is assigned, and no part of a call or a comparison. */
export function isAssigned(expression: Expression, parent: Node | null): boolean {
  if (parent === null) return false;
  const { kind } = parent.expression;
  if (parent.expression.kind === 'call')
    return ['mkDefault', 'mkForce'].includes(lastNameIn(parent.expression.function) ?? '');
  return ['set', 'let', 'let-set', 'if'].includes(kind) && !isCondition(parent.expression, expression);
}

function isCondition(outer: Expression, inner: Expression): boolean {
  return outer.kind === 'if' && outer.condition === inner;
}

/** Names of attributes that hold a secret: those of variables, and not the many `key` and `auth` of settings. */
const harmlessNames =
  /^(?:key|auth|pin|pat|pw|seed|salt|cookie|pass|hostkey|ssh_?key|password_store_key|age_?key|gpg_?key|public.{0,20}|.{0,20}pub_?key)$/i;

function namesSecret(path: readonly string[]): boolean {
  const name = path.at(-1) ?? '';
  if (path.length === 0 || harmlessNames.test(name) || isOfUser(path)) return false;
  // Of what is written for a reader, and of options that are declared.
  if (path.some((one) => ['sops', 'age', 'agenix', 'keybindings', 'description', 'example'].includes(one)))
    return false;
  return isSecretName(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')) && !/hash|^enable/i.test(name);
}

/** Names in square brackets, braces or after `$`, `%` or `@` are put in by a program; so is what the words say. */
const placeholder =
  /^(?:[$%@#<{[].*|\*+|x{3,}|.{0,20}(?:place.?holder|change.?me|example|redacted|replace).{0,20})$/i;

function isSecretText(text: string, name: string): boolean {
  const value = text.trim();
  if (value === '' || value.includes('\0') || isHarmlessValue(value) || placeholder.test(value)) return false;
  // A sentence, a command, a URL without a password in it, a hash.
  if (
    /\s/.test(value) ||
    /^\$(?:y|2[aby]|[156]|argon2\w{0,4})\$/.test(value) ||
    /^[a-z+]{2,10}:\/\/[^@]*$/.test(value)
  )
    return false;
  // The name of a variable that holds it.
  if (/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(value)) return false;
  return /pass(?:word|wd|phrase)$/i.test(name) || value.length >= 8;
}

/** `TOKEN=value` of a service's environment; the variable's name. */
function assignmentIn(path: readonly string[], text: string): string | null {
  if (!path.some((name) => name === 'Environment' || name === 'environment')) return null;
  const [, name, value] = /^"?([A-Za-z_]\w{0,80})=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined || !isSecretName(name)) return null;
  return isSecretText(value.replace(/"$/, ''), name) ? name : null;
}

export const secretReadAtEvaluation: Rule = {
  id: 'secret-read-at-evaluation',
  severity: 'error',
  about:
    "A secret that Nix itself reads: `readFile` of a secret's path, `getEnv` of a secret's variable, and a secret's file " +
    'in an interpolation, which copies it. Encrypted files and public keys are left alone.',
  why:
    'What Nix reads gets into the store, which every user can read, and on a host that has no secrets yet the evaluation ' +
    'fails. Pass the path, and let the service read the file.',
  bad: '{ config, ... }: { services.app.token = builtins.readFile config.sops.secrets.app.path; }',
  good: '{ config, ... }: { services.app.tokenFile = config.sops.secrets.app.path; }',
  source: 'https://wiki.nixos.org/wiki/Comparison_of_secret_managing_schemes',
  check({ nodes }, report) {
    for (const { expression } of nodes.of('call')) {
      const reader = readerOf(expression.function);
      const secret = reader === null ? null : secretIn(expression.argument, reader === 'getEnv');
      if (secret !== null) report(expression, `${reader} reads ${secret} into the store`);
    }
    for (const { expression, parent } of nodes.of('path')) {
      const secret = parent?.expression.kind === 'string' ? secretIn(expression, false) : null;
      if (secret !== null) report(expression, `an interpolation copies ${secret} into the store`);
    }
  },
};

const readers = new Set(['readFile', 'import', 'importJSON', 'importTOML', 'fileContents', 'getEnv', 'path']);

function readerOf(called: Expression): string | null {
  const name = lastNameIn(called);
  if (name === null || !readers.has(name)) return null;
  // `path` alone is mostly a variable.
  return name === 'path' && called.kind !== 'select' ? null : name;
}

/** Where secret managers write, and the private keys of a host and a user. */
const secretPlace =
  /^(?:\/run\/(?:secrets|agenix|keys|user\/\d+\/(?:secrets|agenix))(?:[./]|$)|\/var\/lib\/secrets\/|\/etc\/(?:nixos\/)?secrets\/|.{0,200}\/\.?ssh\/(?:id_|ssh_host_)\w{1,40}$)/;
const secretFile =
  /(?:^|\/)(?:id_(?:rsa|ed25519|ecdsa|dsa)|[^/]{0,60}(?:secret|passw(?:or)?d|passphrase|credential|token)s?(?:\.(?:txt|json|env|toml|ini))?|[^/]{1,60}\.(?:key|pem|p12|pfx|keytab|kdbx))$/i;
/** Encrypted, public, or no secret but Nix source that is about some. */
const openFile =
  /\.(?:pub|age|gpg|asc|enc|sops|nix|md|sh|py|patch|crt|cer|cert|template|example)$|(?:^|[/._-])(?:sops|enc|encrypted|public|pub|cert|ca)(?:[/._-]|$)|\.ya?ml$/i;

/** Whether a file by that path is encrypted, public or source. */
export function isOpenFile(path: string): boolean {
  return openFile.test(path);
}

/** What a secret is called in a message; null where an expression is none that can be told. */
export function secretIn(expression: Expression, isVariable: boolean): string | null {
  const text = expression.kind === 'path' ? pathText(expression) : plainText(expression);
  if (isVariable) return text !== null && isSecretName(text) ? `the variable ${text}` : null;
  if (text !== null) {
    if (isOpenFile(text)) return null;
    return secretPlace.test(text) || secretFile.test(text) ? 'a file of secrets' : null;
  }
  if (expression.kind === 'binary' && expression.operator === '+')
    return secretIn(expression.right, false) ?? secretIn(expression.left, false);
  if (expression.kind === 'string') {
    const [only] = expression.parts;
    return expression.parts.length === 1 && only && 'interpolated' in only
      ? secretIn(only.interpolated, false)
      : null;
  }
  if (expression.kind !== 'select') return null;
  const names = pathOf(expression);
  const manager = names.findIndex(
    (name, index) => (name === 'sops' || name === 'age') && names[index + 1] === 'secrets',
  );
  return manager !== -1 && names.at(-1) === 'path' ? `the secret "${names[manager + 2]}"` : null;
}

/** The text of a path literal; null where a part is computed. */
export function pathText({ parts }: Expression & { kind: 'path' }): string | null {
  return parts.every((part) => 'text' in part)
    ? parts.map((part) => ('text' in part ? part.text : '')).join('')
    : null;
}
