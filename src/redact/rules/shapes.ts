/**
 * A kind of secret that is recognised by its form: a trigger, which is searched for literally, and a body
 * of characters after it.
 */
export type Shape = {
  triggers: string[];
  /** Which ASCII characters the body may hold. */
  body: CharacterSet;
  /** Least and most characters of the body; a body of `max` characters ends there. */
  min: number;
  max: number;
  /** The character that must follow the body; any by default. */
  end?: string;
  /** The secret's start and end within the body, or null when this is no secret. All of it by default. */
  secret?: (body: string) => [start: number, end: number] | null;
  /** True where the trigger is shown: it names what follows, such as `Bearer `. */
  keepTrigger?: boolean;
  /** True where the secret extends to `privateKeyEnd`. */
  block?: boolean;
};

type CharacterSet = Uint8Array;

/** The end of a PEM block, and how many characters a block may have if it never comes. */
export const privateKeyEnd = '-----END';
export const longestBlock = 16 * 1024;

const alphanumeric = set(/[A-Za-z0-9]/);
const word = set(/[A-Za-z0-9_]/);
const urlSafe = set(/[A-Za-z0-9_-]/);
const dotted = set(/[A-Za-z0-9_.-]/);
const base64 = set(/[A-Za-z0-9+/=]/);
const credentials = set(/[A-Za-z0-9._~+/=-]/);

/** The token formats that their issuers document, and the places where credentials are written. */
export const shapes: Shape[] = [
  // GitHub: personal, OAuth, user-to-server, server-to-server, refresh; fine-grained.
  token(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], dotted, 36, 1024),
  token(['github_pat_'], word, 59, 255),
  token(['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glsoat-'], dotted, 20, 300),
  token(['npm_'], alphanumeric, 36, 36),
  token(['pypi-AgE'], urlSafe, 50, 300),
  token(['AKIA', 'ASIA'], set(/[A-Z0-9]/), 16, 16),
  {
    ...token(['aws_secret_access_key', 'AWS_SECRET_ACCESS_KEY', 'SecretAccessKey'], printable(), 41, 64),
    keepTrigger: true,
    secret: (body) => spanOf(/^["']?\s*[=:]\s*["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/d, body),
  },
  token(['xoxa-', 'xoxb-', 'xoxe-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], urlSafe, 10, 300),
  { ...token(['hooks.slack.com/services/'], set(/[A-Za-z0-9/]/), 20, 120), keepTrigger: true },
  token(['AIza'], urlSafe, 35, 35),
  token(['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'], alphanumeric, 16, 255),
  token(['sk-ant-', 'sk-proj-'], urlSafe, 20, 300),
  token(['dckr_pat_', 'dop_v1_', 'hf_', 'tskey-'], urlSafe, 24, 120),
  token(['AGE-SECRET-KEY-1'], set(/[A-Z0-9]/), 58, 58),
  // JSON Web Token (RFC 7519): base64url of `{"`, then header.payload.signature.
  {
    ...token(['eyJ'], dotted, 20, 4096),
    secret: (body) => (/^[\w-]{8,}\.[\w-]{8,}\./.test(body) ? [0, body.length] : null),
  },
  // RFC 6750 and 7617. "Basic something" also occurs in plain English: a credential has a digit or mixed case.
  ...[...['Bearer ', 'bearer ', 'BEARER '], ...['Basic ', 'basic ', 'BASIC ']].map(
    (trigger): Shape => ({
      ...token([trigger], trigger.toLowerCase() === 'bearer ' ? credentials : base64, 12, 4096),
      keepTrigger: true,
      secret: (body) => (/[0-9=+/]|[a-z][A-Z]/.test(body) ? [0, body.length] : null),
    }),
  ),
  // user:password@ of a URL (RFC 3986, 3.2.1); a user alone only where it is as long as a token.
  {
    ...token(['://'], set(/[^\s/@?#"'<>`\\]/), 2, 1024),
    end: '@',
    keepTrigger: true,
    secret: (body) => {
      const colon = body.indexOf(':');
      if (colon >= 0) return colon + 1 < body.length ? [colon + 1, body.length] : null;
      return body.length >= 20 ? [0, body.length] : null;
    },
  },
  // nix.conf(5): access-tokens = github.com=… gitlab.com=…, or --option access-tokens github.com=…
  {
    ...token(['access-tokens'], printable(), 1, 2048),
    keepTrigger: true,
    secret: (body) => spanOf(/^["']?(?:\s*[=:]\s*(?=\S)|\s+(?=\S+=))(.*)$/d, body),
  },
  {
    ...token(['-----BEGIN '], set(/[A-Z0-9 -]/), 16, 64),
    keepTrigger: true,
    block: true,
    secret: (body) => spanOf(/^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(.*)$/d, body),
  },
];

function token(triggers: string[], body: CharacterSet, min: number, max: number): Shape {
  return { triggers, body, min, max };
}

function spanOf(pattern: RegExp, body: string): [number, number] | null {
  return pattern.exec(body)?.indices?.[1] ?? null;
}

function set(pattern: RegExp): CharacterSet {
  return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

function printable(): CharacterSet {
  return set(/[\t -~]/);
}
