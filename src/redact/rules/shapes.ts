import { isSigningKey } from './signing-key.js';

/**
 * A kind of secret that is recognised by its form: a trigger, which is searched for literally, and a body
 * of characters after it. The trigger is shown: it says what was masked, and its letters, which begin many words,
 * need not be held back until more is printed.
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
  secret?: (body: string, before: string) => [start: number, end: number] | null;
  /** What the text before the trigger has to match: up to `longestBefore` characters, of this line and those before. */
  before?: RegExp;
  /** True where the secret extends to one of `privateKeyEnds`. */
  block?: boolean;
};

type CharacterSet = Uint8Array;

/** The ends of a PEM block and of a key of PuTTY, and how many characters a block may have if none comes. */
export const privateKeyEnds = ['-----END', 'Private-MAC:'];
export const longestBlock = 16 * 1024;
/** So much of the text before a trigger is known. */
export const longestBefore = 64;

/** Many formats have the same characters, and all of them are compiled at every start. */
const characterSets = new Map<string, CharacterSet>();

/** The beginning of a word. */
export const wordStart = /(?:^|[^A-Za-z0-9+/_-]|\\[nrt])$/;

const alphanumeric = characterSet(/[A-Za-z0-9]/);
const urlSafe = characterSet(/[A-Za-z0-9_-]/);
const dotted = characterSet(/[A-Za-z0-9_.-]/);
const base64 = characterSet(/[A-Za-z0-9+/=]/);
const credentials = characterSet(/[A-Za-z0-9._~+/=-]/);

/** The token formats that the rules of gitleaks lack, and the places where credentials are written. */
export const shapes: Shape[] = [
  token(['dckr_pat_', 'tskey-', 'sk-ant-', 'sk-proj-', 'nbp_', 'GOCSPX-'], urlSafe, 20, 300),
  token(['xoxa-', 'xoxb-', 'xoxe-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], urlSafe, 10, 300),
  token(['pypi-AgE'], urlSafe, 50, 1024),
  token(['ya29.'], dotted, 20, 1024),
  token(['AGE-SECRET-KEY-', 'AGE-PLUGIN-'], characterSet(/[A-Z0-9-]/), 40, 4096),
  { ...token(['cio'], alphanumeric, 32, 32), before: wordStart },
  // OpenAI and those who copied its keys.
  {
    ...token(['sk-'], urlSafe, 32, 300),
    before: wordStart,
    secret: (body) => (/\d/.test(body) && /[A-Z]/.test(body) && /[a-z]/.test(body) ? [0, body.length] : null),
  },
  // Addresses that are secrets: whoever knows one can post to it.
  {
    ...token(
      [
        'hooks.slack.com/',
        'discord.com/api/webhooks/',
        'discordapp.com/api/webhooks/',
        'webhook.office.com/',
      ],
      characterSet(/[\w/@.-]/),
      20,
      512,
    ),
  },
  // crypt(5) and what is like it: $6$salt$hash, $y$j9T$salt$hash, $argon2id$v=19$….
  {
    ...token(
      ['$1$', '$5$', '$6$', '$7$', '$y$', '$gy$', '$2a$', '$2b$', '$2y$', '$argon2', '$scrypt$', '$pbkdf2'],
      characterSet(/[\w./+=,$-]/),
      22,
      512,
    ),
    secret: (body) => (/[\w./+=,-]{20}/.test(body) ? [0, body.length] : null),
  },
  // A key that signs a Nix cache is its name, a colon and 64 bytes. So is a signature, which is public.
  {
    ...token([':'], base64, 88, 88),
    before: /[\w.-]$/,
    secret: (body) => (/^[A-Za-z0-9+/]{86}==$/.test(body) && isSigningKey(body) ? [0, 88] : null),
  },
  // A Telegram bot's token is its number, a colon and 35 characters.
  { ...token([':A'], urlSafe, 34, 34), before: /(?:^|\D)\d{6,16}$/ },
  // curl -u user:password and sshpass -p password.
  {
    ...token(['-u ', '--user '], characterSet(/[!-~]/), 3, 256),
    before: /\bcurl\b[^\n]{0,64}$/,
    secret: (body) => spanOf(/^["']?[^:"']+:([^"']+)/d, body),
  },
  {
    ...token(['sshpass -p'], printable(), 2, 256),
    secret: (body) => spanOf(/^\s*(?:"([^"]+)|'([^']+)|([^\s"']+))/d, body),
  },
  // JSON Web Token (RFC 7519): base64url of `{"`, then header.payload.signature.
  {
    ...token(['eyJ'], dotted, 20, 4096),
    secret: (body) => (/^[\w-]{8,}\.[\w-]{8,}\./.test(body) ? [0, body.length] : null),
  },
  // RFC 6750 and 7617. "Basic something" also occurs in plain English: a credential has a digit or mixed case.
  ...[...['Bearer ', 'bearer ', 'BEARER '], ...['Basic ', 'basic ', 'BASIC ']].map(
    (trigger): Shape => ({
      ...token([trigger], trigger.toLowerCase() === 'bearer ' ? credentials : base64, 12, 4096),
      secret: (body) => (/[0-9=+/]|[a-z][A-Z]/.test(body) ? [0, body.length] : null),
    }),
  ),
  // user:password@ of a URL (RFC 3986, 3.2.1); a user alone is a token where a URL of the web has one.
  {
    ...token(['://'], characterSet(/[^\s/@?#"'<>`\\]/), 2, 1024),
    end: '@',
    secret: (body, before) => {
      const colon = body.indexOf(':');
      if (colon >= 0) return colon + 1 < body.length ? [colon + 1, body.length] : null;
      const isToken = body.length >= 20 || (/https?$/i.test(before) && !/^(?:git|.{0,3})$/.test(body));
      return isToken ? [0, body.length] : null;
    },
  },
  // nix.conf(5): access-tokens = github.com=… gitlab.com=…, or --option access-tokens github.com=…
  {
    ...token(['access-tokens'], printable(), 1, 2048),
    secret: (body) => spanOf(/^["']?(?:\s*[=:]\s*(?=\S)|\s+(?=\S+=))(.*)$/d, body),
  },
  { ...token(['Private-Lines: '], characterSet(/\d/), 1, 3), block: true },
  {
    // No longer than its label and some of the key, so that the end of a block in one line is behind it.
    ...token(['-----BEGIN '], printable(), 16, 48),
    block: true,
    // A sentence may mention the label: the key follows in the next line, or as base64, or behind a written line end.
    // What ends within so few characters is an example.
    secret: (body) =>
      spanOf(
        /^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?!.*-----END)(\s*|\s*[A-Za-z0-9+/=]{8,}|\s*(?:[A-Za-z0-9+/=]*\\|%0|&#).*)$/d,
        body,
      ),
  },
];

function token(triggers: string[], body: CharacterSet, min: number, max: number): Shape {
  return { triggers, body, min, max };
}

function spanOf(pattern: RegExp, body: string): [number, number] | null {
  return (
    pattern
      .exec(body)
      ?.indices?.slice(1)
      .find((span) => span !== undefined) ?? null
  );
}

/** The ASCII characters that a pattern matches. */
export function characterSet(pattern: RegExp): CharacterSet {
  const known = characterSets.get(pattern.source);
  if (known) return known;
  const set = new Uint8Array(128);
  for (let code = 0; code < 128; code += 1) set[code] = pattern.test(String.fromCharCode(code)) ? 1 : 0;
  characterSets.set(pattern.source, set);
  return set;
}

function printable(): CharacterSet {
  return characterSet(/[\t -~]/);
}
