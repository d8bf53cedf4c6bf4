import { basename, extname } from 'node:path';
import { isHarmlessValue, isSecretName } from '../redact/rules/secret-names.js';
import { tokenIn } from '../redact/rules/token-in.js';

/** Files that hold keys, by their endings. */
const keyEndings = new Set([
  '.pem',
  '.key',
  '.p12',
  '.pfx',
  '.jks',
  '.kdbx',
  '.env',
  '.age',
  '.gpg',
  '.asc',
  '.netrc',
]);
const secretNames =
  /^(?:\.env|\.netrc|id_(?:rsa|dsa|ecdsa|ed25519)|keys?\.txt)|secret|password|passwd|credential|private[._-]?key|token/i;
/** A name and a literal value, as Nix, YAML, JSON and shells write them. */
const assignment = /([A-Za-z][\w-]{0,80})["']? {0,4}[:=] {0,4}(["']{0,2})([^\s"'$;,{}()]{6,200})/g;

/** Why a file may hold a secret, by its path or its content, in a few words; null where nothing shows that. */
export function secretSign(file: string, content: string): string | null {
  if (file.split('/').some((part) => secretNames.test(part)) || keyEndings.has(extname(file).toLowerCase()))
    return `it is named ${basename(file)}`;
  if (tokenIn(content) !== null) return 'it contains a token or key';
  const isNix = extname(file) === '.nix';
  for (const [, name = '', quote, value = ''] of content.matchAll(assignment)) {
    // Without quotes it is an expression there.
    const isLiteral = quote !== '' || !isNix;
    if (isLiteral && isSecretName(name) && !isHarmlessValue(value)) return `it sets ${name}`;
  }
  return null;
}
