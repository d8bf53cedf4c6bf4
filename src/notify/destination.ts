import { type ToolError, usageError } from '../system/errors.js';

/** How a message is written: for Discord, in Slack's format, or as the JSON of a plain webhook. */
const services = ['discord', 'slack', 'json'] as const;
export type Service = (typeof services)[number];

/** Where a notification goes. Its address is a secret: who knows it can write there. */
export type Destination = {
  service: Service;
  /** Without user and password. */
  url: string;
  /** The header `authorization` for an address with user and password; null without. */
  authorization: string | null;
  /** What it is called where people read: `a Discord webhook`, without a part of its address. */
  name: string;
  /** The address and each part of it by which it could be used, to be masked. */
  secrets: readonly string[];
};

const names: Record<Service, string> = {
  discord: 'a Discord webhook',
  slack: 'a Slack webhook',
  json: 'a webhook',
};

/** What a shorter part of an address is may be a word that a build prints. */
const shortestPart = 16;

/**
 * The destinations that are named, one a text, each once: `https://…`, by whose form the service is told, with `discord+`,
 * `slack+` or `json+` before it where that is not to be guessed. Throws a usage error (`bad-notify`) that has nothing of the
 * address; `source` names where it was given.
 */
export function parseDestinations(texts: readonly string[], source: string): Destination[] {
  const all = texts.map((text, index) =>
    parseDestination(
      text.trim(),
      texts.length === 1 ? source : `${source}, the ${ordinal(index + 1)} address,`,
    ),
  );
  const byAddress = new Map(all.map((one) => [`${one.service} ${one.url} ${one.authorization}`, one]));
  return [...byAddress.values()];
}

/** All that is to be masked of these addresses. */
export function destinationSecrets(destinations: readonly Destination[]): string[] {
  return [...new Set(destinations.flatMap(({ secrets }) => secrets))];
}

function parseDestination(text: string, source: string): Destination {
  const [, named, isClear, address = ''] =
    /^(?:(discord|slack|json)\+)?(insecure\+)?(https?:\/\/\S+)$/i.exec(text) ?? [];
  if (!URL.canParse(address)) throw badAddress(source, 'is not an address that begins with https://');
  const url = new URL(address);
  if (url.protocol === 'http:' && isClear === undefined && !isLoopback(url.hostname))
    throw badAddress(source, 'begins with http://, over which anybody on the way could read it');
  const { username, password } = url;
  const authorization =
    username === '' && password === '' ? null : `Basic ${basicCredentials(username, password)}`;
  const secrets = secretsOf(address, url);
  url.username = '';
  url.password = '';
  url.hash = '';
  const service = (named?.toLowerCase() as Service | undefined) ?? serviceOf(url);
  return { service, url: url.href, authorization, name: names[service], secrets };
}

/**
 * By the form of the address, on any host: both services are also reached through others. Discord: docs.discord.com, Webhook
 * Resource, "Execute Webhook"; `/slack` at its end is Slack's format there too. Slack: docs.slack.dev, "Sending messages using
 * incoming webhooks".
 */
function serviceOf({ hostname, pathname }: URL): Service {
  const ofDiscord = /^\/api(?:\/v\d+)?\/webhooks\/\d+\/[\w-]+(\/\w+)?\/?$/.exec(pathname);
  if (ofDiscord?.[1] !== undefined) return ofDiscord[1] === '/slack' ? 'slack' : 'json';
  if (ofDiscord) return 'discord';
  const isSlack = /^\/services\/T\w+\/B\w+\/\w+\/?$/.test(pathname);
  const isSlackHost = /^hooks\.slack(?:-gov)?\.com$/.test(hostname) && pathname.startsWith('/services/');
  return isSlack || isSlackHost ? 'slack' : 'json';
}

function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Few, since each is looked for in dozens of forms: the whole, and the parts that are no word and no number. */
function secretsOf(address: string, url: URL): string[] {
  const parts = [...url.pathname.split('/'), ...url.searchParams.values()].filter(
    (part) => part.length >= shortestPart && /[0-9A-Z]/.test(part) && /\D/.test(part),
  );
  const path = url.pathname + url.search;
  const rest = parts.length === 0 && path.length >= shortestPart ? [path] : parts;
  return [...new Set([address, url.href, ...rest, ...(url.password === '' ? [] : [decoded(url.password)])])];
}

function basicCredentials(username: string, password: string): string {
  return Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ordinal(number: number): string {
  return ['first', 'second', 'third'][number - 1] ?? `${number}th`;
}

function badAddress(source: string, why: string): ToolError {
  return usageError(
    'bad-notify',
    `${source} ${why}`,
    'Give the address of a webhook, https://…; insecure+http://… sends it unencrypted (docs/notifications.md).',
  );
}
