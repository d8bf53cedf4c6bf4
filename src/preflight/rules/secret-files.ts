import { lastNameIn } from '../../nix/language/literals.js';
import type { Expression } from '../../nix/language/syntax.js';
import type { Rule } from './rule.js';
import { isAssigned, isOpenFile, pathText, secretIn } from './secrets.js';

export const secretInStore: Rule = {
  id: 'secret-in-store',
  severity: 'error',
  about:
    'An option for the file of a password, token or private key that is given a file of the sources, or a text that Nix ' +
    'writes. Encrypted files and public keys are left alone, and so is `environmentFile`, which need not be secret.',
  why:
    'Nix copies such a file into the store, which every user of the host can read, and it is in the history of the sources. ' +
    'Give the option the path, as a string, of a file that a secret manager writes on the host.',
  bad: '{ services.restic.backups.home.passwordFile = ./restic.txt; }',
  good: '{ config, ... }: { services.restic.backups.home.passwordFile = config.age.secrets.restic.path; }',
  source: 'https://wiki.nixos.org/wiki/Comparison_of_secret_managing_schemes',
  check({ nodes }, report) {
    for (const kind of ['path', 'string', 'call'] as const)
      for (const { expression, path, parent } of nodes.of(kind)) {
        const option = path.at(-1) ?? '';
        // A name alone may be a variable, of which more is not known.
        if (path.length < 2 || !isOfSecretFile(option) || !isAssigned(expression, parent) || isOfOthers(path))
          continue;
        const copied = copiedBy(expression);
        if (copied !== null)
          report(expression, `${copied} "${option}" into the store, where everybody can read it`);
      }
  },
};

const secretFileOption =
  /(?:pass(?:word|wd|phrase|code)|token|secret|credentials?|psk|(?:api|private|preshared|master|signing|encryption|access|secret|certificate|tls|ssl|host)[_-]?key|htpasswd)s?[_-]?files?$/i;

function isOfSecretFile(option: string): boolean {
  return (
    option === 'keyFile' ||
    option === 'sslCertificateKey' ||
    (secretFileOption.test(option) && !/public/i.test(option))
  );
}

/** Of what encrypts files itself, and of what is written for a reader. */
function isOfOthers(path: readonly string[]): boolean {
  return path.some((name) => ['sops', 'age', 'agenix', 'example', 'description', 'default'].includes(name));
}

/** How an expression brings a text into the store; null where it does not, or nothing can be told. */
function copiedBy(expression: Expression): string | null {
  if (expression.kind === 'path') return isOwnFile(expression) ? 'Nix copies the file of' : null;
  if (expression.kind === 'string') {
    const [first] = expression.parts;
    const begins = first && 'interpolated' in first && first.interpolated.kind === 'path';
    // Where the file is known for a secret, the interpolation is told already.
    if (!begins || secretIn(first.interpolated, false) !== null) return null;
    return isOwnFile(first.interpolated) ? 'an interpolation copies the file of' : null;
  }
  if (expression.kind !== 'call') return null;
  const writer = writerIn(expression);
  return writer === null ? null : `${writer} writes`;
}

/** A file beside the source; one with an absolute path is on the host. */
function isOwnFile(expression: Expression): boolean {
  if (expression.kind !== 'path') return false;
  const text = pathText(expression);
  return text !== null && /^\.{1,2}\//.test(text) && !isOpenFile(text);
}

const writers = new Set(['writeText', 'writeTextFile', 'toFile']);

/** The function that a call, with one argument or two, is one of. */
function writerIn({ function: called }: Expression & { kind: 'call' }): string | null {
  const name = lastNameIn(called.kind === 'call' ? called.function : called);
  return name !== null && writers.has(name) ? name : null;
}
